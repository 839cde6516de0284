import Documents
import Domain
import HashTreeCollections

/// Who took persons of the ledger along.
extension LedgerView {
  func takenPage() -> [UInt8] {
    page(TakenWords.title[language]) { h in
      h.add(.p, .class("lead"), text: TakenWords.lead[language])
      if state.personsTaken.isEmpty { return h.add(.p, .class("quiet"), text: GivenOutWords.none[language]) }
      paged(Array(state.personsTaken.reversed()), "page", &h) { shown, h in takings(Array(shown), hasPersons: true, &h) }
    }
  }

  /// To whom one person was given, for herself to read.
  func taken(_ number: Int, _ h: inout HTML) {
    h.add(.h2, text: TakenWords.title[language])
    let all = state.takings(of: number)
    if all.isEmpty { return h.add(.p, .class("quiet"), text: GivenOutWords.none[language]) }
    if all.count > Self.rows { h.add(.p, .class("quiet"), text: TakenWords.newest(Self.rows, of: all.count)[language]) }
    takings(Array(all.prefix(Self.rows)), hasPersons: false, &h)
  }

  private func takings(_ all: [PersonsTaken], hasPersons: Bool, _ h: inout HTML) {
    let heads = [GivenOutWords.when, GivenOutWords.who, GivenOutWords.how, TakenWords.list, GivenOutWords.form] + (hasPersons ? [GivenOutWords.people] : [])
    table(TakenWords.title, heads, all, &h) { one, h in
      let (date, time) = zone.local(one.at)
      h.add(.th, .scope("row"), .class("nowrap"), text: "\(language.shortDate(date)) \(date.civil.year) \(time)")
      h.add(.td, text: state.name(ofActor: one.by))
      h.add(.td, text: one.program.map { GivenOutWords.byProgram($0.name)[language] } ?? GivenOutWords.inBrowser[language])
      h.add(.td, text: TakenWords.name(ofList: one.list)[language])
      h.add(.td, text: one.form)
      guard hasPersons else { return }
      h.add(.td) { h in
        // Of few it is said who; many are a number.
        if one.persons.count > 3 { return h.text(language.grouped(one.persons.count)) }
        for (place, number) in one.persons.first(3).enumerated() {
          if place > 0 { h.text(language.comma) }
          link(name(.person(number)), person(number), &h)
        }
      }
    }
  }
}

enum TakenWords {
  static let title = Trilingual(de: "Mitgenommene Listen", en: "Lists taken along", ja: "一覧の持ち出し記録")
  static let lead = Trilingual(
    de: "Wer Personen des Partnerschaftsbuchs als Datei, über die Schnittstelle oder als Auskunft mitgenommen hat: einmal je Empfänger, Liste und Tag. Wer dabei war, steht mit Nummern im Journal, und bei jeder Person unter „Alles Bekannte“.",
    en: "Who took persons of the ledger along, as a file, through the interface or as all that is known of one: once for each receiver, list and day. Who was in it stands in the journal by numbers, and with each person under “All that is known”.",
    ja: "台帳の人物を、ファイル・API・本人への開示として持ち出した記録です。受領者・一覧・日ごとに1件とします。対象者は番号でジャーナルに記録され、各人の「記録の全件」にも表示されます。")
  static let list = Trilingual(de: "Liste", en: "List", ja: "一覧")
  static func newest(_ shown: Int, of count: Int) -> Trilingual {
    Trilingual(de: "Die jüngsten \(shown) von \(count).", en: "The newest \(shown) of \(count).", ja: "\(count)件のうち新しい\(shown)件")
  }
  static func name(ofList list: String) -> Trilingual {
    switch list {
    case "known": ErasureWords.known
    case "persons": LedgerWords.personList
    case "posts": LedgerWords.ownPosts
    case "claims": LedgerWords.claims
    case "judgements": LedgerWords.verdict
    case OpenInterface.searchName: SearchWords.search
    case "ledger": LedgerWords.ledger
    default: Trilingual(same: list)
    }
  }
}
