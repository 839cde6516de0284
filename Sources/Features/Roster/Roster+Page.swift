import Documents
import Domain
import HashTreeCollections
import Journaling

/// What one looks for on the roster.
struct RosterFilter: Sendable {
  var text = ""
  var strand: Strand?

  func keeps(_ person: Delegate, _ e: Edition) -> Bool {
    if let strand, person.strand != strand { return false }
    if text.isEmpty { return true }
    let words = [person.id.text, person.fullName, person.katakana, person.function.de, person.function.en, person.function.ja, e.organisationName(person)]
    return words.contains { $0.lowercased().contains(text.lowercased()) }
  }
}

/// Everybody on the trip, found by a word or a strand, and changed one by one or many at once.
func rosterPage(_ e: Edition, _ filter: RosterFilter, _ mayReadPersonal: Bool, _ context: DeskContext, finding: Finding? = nil) -> [UInt8] {
  let language = e.language
  let people = e.dossier.trip.delegates.filter { filter.keeps($0, e) }
  return page(e.deskShell(RosterWords.roster, kind: "desk")) { h in
    h.add(.h1, text: RosterWords.roster[language])
    h.refusal(finding, language)
    h.add(.form, .method("get"), .action(e.deskHref("roster", nil) ?? ""), .class("filter")) { h in
      h.hidden("lang", language.rawValue)
      h.field(RosterWords.search[language], "q", value: filter.text, type: "search", isRequired: false)
      h.choice(
        RosterField.strand.label[language], "strand", [("", RosterWords.every[language])] + Strand.allCases.map { ($0.rawValue, $0.words[language]) },
        filter.strand?.rawValue ?? "")
      h.send(RosterWords.show[language])
    }
    h.add(.p, .class("quiet"), text: RosterWords.count(people.count, of: e.dossier.trip.delegates.count)[language])
    h.form(e.deskHref("roster", language) ?? "", context, class: "roster") { h in
      table(people, e, mayReadPersonal, &h)
      h.add(.div, .class("filter")) { h in
        let fields = RosterField.allCases.filter { $0 != .givenName && $0 != .familyName && $0 != .katakana && (mayReadPersonal || !$0.isPersonal) }
        h.choice(RosterWords.field[language], "field", fields.map { ($0.rawValue, $0.label[language]) }, "strand")
        h.field(RosterWords.value[language], "value", isRequired: false)
        h.send(RosterWords.setAll[language])
      }
    }
  }
}

private func table(_ people: [Delegate], _ e: Edition, _ mayReadPersonal: Bool, _ h: inout HTML) {
  let language = e.language
  h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(RosterWords.roster[language])) { h in
    h.add(.table) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in
          h.add(.th, .scope("col")) { $0.add(.span, .class("quiet"), text: RosterWords.choose[language]) }
          for words in [RosterWords.id, RosterWords.name, RosterField.katakana.label, RosterWords.function, RosterWords.institution, RosterField.strand.label,
            RosterField.protocolRank.label]
          {
            h.add(.th, .scope("col"), text: words[language])
          }
          if mayReadPersonal {
            for field in [RosterField.roomType, .diet] { h.add(.th, .scope("col"), text: field.label[language]) }
          }
        }
      }
      h.add(.tbody) { h in
        for person in people {
          h.add(.tr) { h in
            h.add(.td) { h in h.void(.input, .type("checkbox"), .name("person"), .value(person.id.text), .label(person.fullName)) }
            h.add(.td, text: person.id.text)
            h.add(.th, .scope("row")) { h in
              h.add(.a, .href(e.deskHref("roster/\(encodedSegment(person.id.text))", language) ?? "#"), text: person.fullName)
            }
            h.add(.td, .lang("ja"), text: person.katakana)
            h.add(.td, text: person.function[language])
            h.add(.td, text: e.organisationName(person))
            h.add(.td, text: person.strand.words[language])
            h.add(.td, .class("number"), text: person.protocolRank.map(String.init) ?? "")
            if mayReadPersonal {
              h.add(.td, text: person.personal.roomType)
              h.add(.td, text: person.personal.diet)
            }
          }
        }
      }
    }
  }
}

/// One person: every field, and what is known of the stay.
func personPage(_ e: Edition, _ person: Delegate, _ mayReadPersonal: Bool, _ isErased: Bool, _ context: DeskContext, finding: Finding? = nil, typed: Form? = nil) -> [UInt8] {
  let language = e.language
  return page(e.deskShell(Trilingual(same: person.fullName))) { h in
    h.add(.h1, text: person.fullName)
    h.add(.p, .class("lead"), text: [person.katakana, e.organisationName(person)].filter { !$0.isEmpty }.joined(separator: " · "))
    h.refusal(finding, language)
    h.form(e.deskHref("roster/\(encodedSegment(person.id.text))", language) ?? "", context) { h in
      let clocks = PlaceClocks(e.dossier)
      for field in RosterField.allCases where !field.isPersonal || mayReadPersonal && !isErased {
        let value = field.value(of: person, clocks)
        h.hidden("was-\(field.rawValue)", value)
        let shown = typed?.has(field.rawValue) == true ? typed![field.rawValue] : value
        switch field {
        case .strand: h.choice(field.label[language], field.rawValue, Strand.allCases.map { ($0.rawValue, $0.words[language]) }, shown)
        case .roomType:
          h.choice(field.label[language], field.rawValue, [("", "–"), ("single", RosterWords.single[language]), ("double", RosterWords.double[language])], shown)
        case .consentBrochure, .consentPhoto, .consentTransfer:
          h.choice(
            field.label[language], field.rawValue,
            [("", RosterWords.notAsked[language]), ("yes", RosterWords.given[language]), ("no", RosterWords.refused[language])], shown)
        case .joinsSite, .leavesSite:
          let sites = e.dossier.register.sites.map { ($0.id.text, "\($0.name[language]) (\($0.id))") }
          h.choice(field.label[language], field.rawValue, [("", "–")] + sites, shown)
        case .furtherPosts:
          h.add(.p, .class("field")) { h in
            h.add(.label, .for("f-further_posts"), text: field.label[language])
            h.add(.textarea, .id("f-further_posts"), .name("further_posts"), .rows(3), text: shown)
            h.add(.span, .class("quiet"), text: field.mend[language])
          }
        default: h.field(field.label[language], field.rawValue, value: shown, isRequired: field == .familyName)
        }
      }
      h.send(DeskWords.save[language])
    }
    if isErased { h.add(.p, .class("note"), text: RosterWords.erased[language]) }
    if person.stays.count > 1 { stays(of: person, e, &h) }
    h.add(.p) { $0.add(.a, .href(e.deskHref("roster", language) ?? "/"), text: RosterWords.back[language]) }
  }
}

/// After a change on the road somebody may be away in between.
private func stays(of person: Delegate, _ e: Edition, _ h: inout HTML) {
  let (language, clocks) = (e.language, PlaceClocks(e.dossier))
  func told(_ minute: Minute?, _ site: Identifier<Site>?, _ otherwise: Trilingual) -> String {
    guard let minute else { return otherwise[language] }
    let zone = clocks.zone(of: site)
    return "\(language.date(zone.date(of: minute))) \(zone.local(minute).time) (\(zone.name))" + (site.map { ", \($0)" } ?? "")
  }
  h.add(.h2, text: RosterWords.stay[language])
  h.add(.ul) { h in
    for stay in person.stays {
      h.add(.li, text: told(stay.from, stay.fromSite, RosterWords.fromStart) + " – " + told(stay.until, stay.untilSite, RosterWords.toEnd))
    }
  }
}

extension Edition {
  func organisationName(_ person: Delegate) -> String {
    guard let id = person.organisation else { return "" }
    return dossier.register.organisations.first { $0.id == id }?.name(in: language) ?? id.text
  }
}

enum RosterWords {
  static let roster = Trilingual(de: "Personen", en: "Roster", ja: "名簿管理")
  static let search = Trilingual(de: "Suche", en: "Search", ja: "検索")
  static let every = Trilingual(de: "alle", en: "all", ja: "すべて")
  static let show = Trilingual(de: "Zeigen", en: "Show", ja: "表示")
  static func count(_ shown: Int, of all: Int) -> Trilingual {
    Trilingual(de: "\(shown) von \(all) Personen", en: "\(shown) of \(all) persons", ja: "\(all)名中\(shown)名")
  }
  static let choose = Trilingual(de: "Wahl", en: "Select", ja: "選択")
  static let id = Trilingual(de: "Kennung", en: "Identifier", ja: "識別子")
  static let name = Trilingual(de: "Name", en: "Name", ja: "氏名")
  static let function = Trilingual(de: "Funktion", en: "Function", ja: "役職")
  static let institution = Trilingual(de: "Institution", en: "Institution", ja: "所属")
  static let field = Trilingual(de: "Bei allen gewählten", en: "For all selected", ja: "選択した全員の")
  static let value = Trilingual(de: "setzen auf", en: "set to", ja: "新しい値")
  static let setAll = Trilingual(de: "Setzen", en: "Set", ja: "一括設定")
  static let single = Trilingual(de: "Einzelzimmer", en: "single", ja: "シングル")
  static let double = Trilingual(de: "Doppelzimmer", en: "double", ja: "ダブル")
  static let notAsked = Trilingual(de: "nicht gefragt", en: "not asked", ja: "未確認")
  static let given = Trilingual(de: "erteilt", en: "given", ja: "同意")
  static let refused = Trilingual(de: "verweigert", en: "refused", ja: "不同意")
  static let stay = Trilingual(de: "Aufenthalt", en: "Stay", ja: "滞在")
  static let fromStart = Trilingual(de: "von Beginn an", en: "from the start", ja: "最初から")
  static let toEnd = Trilingual(de: "bis zum Ende", en: "to the end", ja: "最後まで")
  static let back = Trilingual(de: "Zurück zur Liste", en: "Back to the list", ja: "一覧に戻る")
  static let erased = Trilingual(
    de: "Die geschützten Angaben wurden gelöscht.", en: "The protected details were erased.", ja: "保護対象の情報は削除されました。")
}
