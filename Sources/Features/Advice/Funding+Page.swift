import Documents
import Domain
import Foundation
import HashTreeCollections
import Journaling
import Planning

extension AdviceView {
  // MARK: Catalogue

  func funding(_ text: String, findings: [Finding] = []) -> [UInt8] {
    let words = text.lowercased()
    let found = state.catalogue.filter { one in
      words.isEmpty || [one.id.text, one.name.de, one.name.en, one.name.ja, one.funder].contains { $0.lowercased().contains(words) }
        || topics(one.topics).lowercased().contains(words)
    }
    return page(AdviceWords.catalogue, lead: AdviceWords.catalogueLead) { h in
      h.add(.p, .class("deeds")) { h in
        h.button(AdviceWords.newProgramme[language], href: href("/funding/new"))
        h.add(.a, .href("/advice/funding.csv"), .download("funding.csv"), text: "funding.csv")
        h.add(.a, .href("/advice/calls.csv"), .download("calls.csv"), text: "calls.csv")
      }
      h.add(.form, .method("get"), .action("/advice/funding"), .class("filter")) { h in
        h.hidden("lang", language.rawValue)
        h.field(RosterWords.search[language], "q", value: text, type: "search", isRequired: false)
        h.send(RosterWords.show[language])
      }
      h.add(.p, .class("quiet"), text: AdviceWords.shown(found.count, of: state.funding.count)[language])
      h.table(
        AdviceWords.catalogue[language],
        [AdviceWords.programme, AdviceWords.funder, FundingCriterion.instrument.label, AdviceWords.topics, AdviceWords.nextCall, AdviceWords.lastChecked].map { $0[language] },
        found.prefix(500).map { one in
          [
            .link("\(one.id) \(one.name[language])", href: href("/funding/\(encodedSegment(one.id.text))")), .text(one.funder), .text(one.instrument),
            .text(topics(one.topics)), .text(nextCall(one)),
            one.lastChecked.map { today - $0 > 365 ? .alarm(checked(one)) : .text(checked(one)) } ?? .alarm("–"),
          ]
        }, empty: AdviceWords.nothing[language])
      h.add(.h2, .id("upload"), text: AdviceWords.uploadCatalogue[language])
      h.add(.p, .class("quiet"), text: AdviceWords.uploadHint[language])
      h.findings(findings, language)
      h.add(.form, .method("post"), .action("/advice/catalogue?lang=\(language.rawValue)"), .encoding("multipart/form-data"), .class("form")) { h in
        if let session = context.session { h.hidden("form", session.form) }
        for name in ["funding", "calls"] {
          h.add(.p, .class("field")) { h in
            h.add(.label, .for("f-\(name)"), text: name == "funding" ? "funding.csv / .xlsx" : "calls.csv")
            h.void(.input, .id("f-\(name)"), .name(name), .type("file"), .accept(".xlsx,.csv"))
          }
        }
        h.send(AdviceWords.takeIn[language])
      }
    }
  }

  /// A day, or the year where no more is known.
  private func checked(_ one: FundingProgramme) -> String { one.isCheckedToTheDay ? date(one.lastChecked) : one.asOf }

  private func nextCall(_ programme: FundingProgramme) -> String {
    if programme.isContinuous { return AdviceWords.continuous[language] }
    let open = (programme.calls ?? []).filter { ($0.opens.map { $0 <= today } ?? false) && ($0.closes.map { today <= $0 } ?? false) }
    if let end = open.compactMap(\.closes).min() { return AdviceWords.openUntil(date(end))[language] }
    return (programme.calls ?? []).compactMap(\.opens).filter { $0 > today }.min().map { AdviceWords.opensOn(date($0))[language] } ?? ""
  }

  func programme(_ one: FundingProgramme, isNew: Bool, typed: Form? = nil, findings: [Finding] = []) -> [UInt8] {
    page(isNew ? AdviceWords.newProgramme : Trilingual(de: one.name.de, en: one.name.en, ja: one.name.ja), kind: "list") { h in
      h.add(.p, .class("lead"), text: [one.id.text, one.funder].filter { !$0.isEmpty }.joined(separator: " · "))
      let fields = FundingProgramme.fields(Set(state.topics.keys.map(\.text)))
      form(
        isNew ? href("/funding/new") : href("/funding/\(encodedSegment(one.id.text))"), one, fields, seen: isNew ? nil : one.mark, typed: typed,
        findings: findings, &h)
      if isNew { return }
      h.add(.h2, .id("calls"), text: AdviceWords.calls[language])
      h.table(
        AdviceWords.calls[language], [AdviceWords.call, AdviceWords.opens, AdviceWords.closes, AdviceWords.topics, AdviceWords.source].map { $0[language] },
        (one.calls ?? []).map {
          [.text("\($0.id) \($0.title)"), .text(date($0.opens)), .text(date($0.closes)), .text(topics($0.topics)), .text($0.source)]
        }, empty: AdviceWords.nothing[language])
      h.form(href("/funding/\(encodedSegment(one.id.text))/calls"), context) { h in
        h.hidden("seen", one.mark)
        h.field(AdviceWords.callID[language], "id")
        h.field(AdviceWords.callTitle[language], "title", isRequired: false)
        h.field(AdviceWords.opens[language], "opens", type: "date", isRequired: false)
        h.field(AdviceWords.closes[language], "closes", type: "date", isRequired: false)
        h.field(AdviceWords.source[language], "source", isRequired: false)
        h.send(AdviceWords.saveCall[language])
      }
    }
  }

  // MARK: Matching

  /// Which programmes fit a company or project, with every reason.
  func matching(_ id: Identifier<Organisation>, _ seeker: FundingSeeker, _ matches: FundingMatches, day: CalendarDate, form asked: Form) -> [UInt8] {
    let ranked = matches.ranked
    let groups = FundingVerdict.allCases.map { verdict in (verdict, ranked.filter { matches.verdict($0) == verdict }) }
    return page(AdviceWords.fundingFor(name(id))) { h in
      h.add(.p, .class("note"), text: AdviceWords.noLegalAdvice[language])
      h.facts(
        [
          (FundingCriterion.applicant.label, seeker.applicant?.label[language] ?? AdviceWords.notKnown[language]),
          (FundingCriterion.size.label, seeker.size?.label[language] ?? AdviceWords.notKnown[language]),
          (AdviceWords.sites, (seeker.sites ?? []).joined(separator: language.comma)), (AdviceWords.topics, topics(seeker.topics)),
          (AdviceWords.leftOn(date(day)), seeker.deMinimisLeft.map(euros) ?? ""),
        ], language)
      h.add(.details) { h in
        h.add(.summary, text: AdviceWords.projectFacts[language])
        project(id, seeker, day, asked, &h)
      }
      h.add(.p, text: groups.map { "\(AdviceWords.verdict($0)[language]): \($1.count)" }.joined(separator: " · "))
      toFindOut(id, matches, &h)
      for (verdict, places) in groups where !places.isEmpty {
        h.add(.h2, text: "\(AdviceWords.verdict(verdict)[language]) (\(places.count))")
        for (rank, place) in places.prefix(verdict == .no ? 100 : 200).enumerated() {
          match(id, matches, place, seeker.size, isOpen: verdict != .no && rank < 3, &h)
        }
        if places.count > (verdict == .no ? 100 : 200) { h.add(.p, .class("quiet"), text: AdviceWords.moreInFile[language]) }
      }
      h.add(.p) { h in
        let pairs = query.split(separator: "&").map(String.init).joined(separator: "&")
        h.add(.a, .href("/advice/companies/\(encodedSegment(id.text))/funding.csv?\(pairs)"), .download("funding-\(id).csv"), text: AdviceWords.allReasons[language])
      }
    }
  }

  private func match(_ company: Identifier<Organisation>, _ matches: FundingMatches, _ place: Int, _ size: CompanySize?, isOpen: Bool, _ h: inout HTML) {
    let programme = matches.programmes[place]
    let reasons = FundingCriterion.allCases.map { ($0, matches.reason($0, place).verdict) }
    let decisive = reasons.filter { $0.1 == matches.verdict(place) && $0.1 != .yes }.map(\.0.label[language])
    let body: (inout HTML) -> Void = { h in
      h.add(.summary) { h in
        h.add(.b, text: programme.name[language])
        h.text(decisive.isEmpty ? "" : " – " + decisive.joined(separator: language.comma))
        let met = reasons.count { $0.1 == .yes }
        h.add(.span, .class("quiet"), text: " " + AdviceWords.metOf(met, reasons.count)[language])
      }
      h.add(.p, .class("quiet")) { h in
        h.text([programme.funder, programme.instrument, rate(programme, size)].filter { !$0.isEmpty }.joined(separator: " · ") + " ")
        h.add(.a, .href(href("/funding/\(encodedSegment(programme.id.text))")), text: programme.id.text)
      }
      let remarks = [programme.amountRemark, programme.remark].filter { !$0.isEmpty }
      if !remarks.isEmpty { h.add(.p, .class("quiet"), text: remarks.joined(separator: " · ")) }
      h.add(.dl, .class("reasons")) { h in
        for group in matches.grouped(place, language) {
          let criteria = group.criteria.map { $0.label[language] }.joined(separator: language.comma)
          h.add(.dt, text: "\(AdviceWords.sign(group.verdict)) \(criteria)")
          h.add(.dd, text: AdviceWords.verdict(group.verdict)[language] + ": " + group.words)
        }
      }
      open(company, matches, place, &h)
    }
    if isOpen { h.add(.details, .open, content: body) } else { h.add(.details, content: body) }
  }

  /// Of the seeker's size where the catalogue tells sizes apart.
  private func rate(_ programme: FundingProgramme, _ size: CompanySize?) -> String {
    (programme.rate(for: size)).map { "≤ \(language.decimal($0, digits: 0)) %" } ?? ""
  }

  private func project(_ id: Identifier<Organisation>, _ seeker: FundingSeeker, _ day: CalendarDate, _ asked: Form, _ h: inout HTML) {
    h.add(.form, .method("get"), .action("/advice/companies/\(encodedSegment(id.text))/funding"), .class("form")) { h in
      h.hidden("lang", language.rawValue)
      h.hidden("asked", "1")
      h.add(.p) { $0.add(.a, .href(companyHref(id) + "#profile"), text: AdviceWords.profile[language]) }
      h.field(AdviceWords.onDay[language], "on", value: day.description, type: "date")
      h.field(AdviceWords.topics[language] + " – " + AdviceWords.topicsHint[language], "topics", value: seeker.topics.map(\.text).joined(separator: "; "), isRequired: false)
      h.field(AdviceWords.amountWished[language], "amount", value: asked["amount"], isRequired: false)
      h.field(FundingCriterion.instrument.label[language] + " – " + AdviceWords.instrumentHint[language], "instruments", value: asked["instruments"], isRequired: false)
      h.field(AdviceWords.partnerCountries[language] + " – JP; DK", "partners", value: asked["partners"], isRequired: false)
      ticks("costs", FundingCriterion.cost.label, CostKind.allCases.map { ($0.rawValue, $0.label[language]) }, asked.all("costs"), &h)
      let features = Set(state.funding.values.flatMap { $0.criteria?.exclusions ?? [] }).union(exportFeatures).sorted()
      for feature in features {
        let known = seeker.has.contains(feature) ? "has" : seeker.lacks.contains(feature) ? "lacks" : ""
        h.choice(
          AdviceWords.feature(feature)[language], "feature-\(feature)",
          [("", AdviceWords.notKnown[language]), ("has", AdviceWords.yes[language]), ("lacks", AdviceWords.no[language])], known)
      }
      h.send(AdviceWords.compare[language])
    }
  }

  private func ticks(_ name: String, _ label: Trilingual, _ options: [(String, String)], _ chosen: [String], _ h: inout HTML) {
    h.add(.div, .class("field"), .role("group"), .label(label[language])) { h in
      h.add(.span, .class("label"), .hiddenFromReaders, text: label[language])
      for (value, words) in options {
        h.add(.label, .class("tick")) { h in
          if chosen.contains(value) {
            h.void(.input, .type("checkbox"), .name(name), .value(value), .checked)
          } else {
            h.void(.input, .type("checkbox"), .name(name), .value(value))
          }
          h.text(words)
        }
      }
    }
  }
}

extension State {
  /// What is known of a company and what a form says of its project.
  func seeker(_ id: Identifier<Organisation>, on day: CalendarDate, asked: Form) -> FundingSeeker {
    var seeker = seeker(id, on: day)
    guard asked.has("asked") else { return seeker }
    seeker.topics = entries(asked["topics"]).map { Identifier($0) }
    seeker.amountEuro = writtenCents(asked["amount"]).map { Double($0) / 100 }
    seeker.instruments = entries(asked["instruments"])
    seeker.partnerCountries = asked["partners"].isEmpty ? nil : entries(asked["partners"]).map { $0.uppercased() }
    seeker.costs = asked.all("costs").compactMap { CostKind(rawValue: $0) }
    let features = Set(funding.values.flatMap { $0.criteria?.exclusions ?? [] }).union(exportFeatures)
    seeker.has = features.filter { asked["feature-\($0)"] == "has" }
    seeker.lacks = features.filter { asked["feature-\($0)"] == "lacks" }
    return seeker
  }
}

/// Every programme with every reason, as a list.
package func matchingTable(_ matches: FundingMatches, _ language: Language) -> TextTable {
  TextTable(
    name: "funding",
    heads: [AdviceWords.programme, AdviceWords.nameDe, AdviceWords.verdictHead].map { $0[language] } + FundingCriterion.allCases.map { $0.label[language] },
    rows: matches.ranked.map { place in
      let programme = matches.programmes[place]
      return [programme.id.text, programme.name[language], AdviceWords.verdict(matches.verdict(place))[language]]
        + FundingCriterion.allCases.map {
          AdviceWords.verdict(matches.reason($0, place).verdict)[language] + ": " + matches.explanation($0, place)[language]
        }
    })
}

/// The same for programs: verdict, reasons and codes.
package func matchingJSON(_ matches: FundingMatches, _ language: Language) -> String {
  struct Reason: Encodable {
    var criterion: String
    var verdict: String
    var text: String
  }
  struct Programme: Encodable {
    var id: String
    var verdict: String
    var reasons: [Reason]
  }
  func word(_ verdict: FundingVerdict) -> String { verdict == .yes ? "yes" : verdict == .no ? "no" : "unclear" }
  let programmes = matches.ranked.map { place in
    Programme(
      id: matches.programmes[place].id.text, verdict: word(matches.verdict(place)),
      reasons: FundingCriterion.allCases.map {
        Reason(criterion: $0.rawValue, verdict: word(matches.reason($0, place).verdict), text: matches.explanation($0, place)[language])
      })
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return String(decoding: (try? encoder.encode(programmes)) ?? Data(), as: UTF8.self)
}

extension AdviceWords {
  static let catalogue = Trilingual(de: "Förderkatalog", en: "Catalogue of funding", ja: "助成制度一覧")
  static let catalogueLead = Trilingual(
    de: "Programme und Aufrufe, wie sie jemand nachgesehen hat. Rot: seit über einem Jahr nicht geprüft.",
    en: "Programmes and calls as somebody looked them up. Red: not checked for over a year.", ja: "確認済みの制度と公募です。赤字は1年以上確認されていません。")
  static func metOf(_ met: Int, _ all: Int) -> Trilingual {
    Trilingual(de: "(\(met) von \(all) erfüllt)", en: "(\(met) of \(all) met)", ja: "（\(all)項目中\(met)項目を充足）")
  }
  static let newProgramme = Trilingual(de: "Programm anlegen", en: "Add a programme", ja: "制度を登録")
  static func shown(_ count: Int, of all: Int) -> Trilingual {
    Trilingual(de: "\(count) von \(all) Programmen", en: "\(count) of \(all) programmes", ja: "\(all)件中\(count)件")
  }
  static let nextCall = Trilingual(de: "Anträge", en: "Applications", ja: "申請期間")
  static let continuous = Trilingual(de: "laufend", en: "at any time", ja: "随時")
  static func openUntil(_ day: String) -> Trilingual { Trilingual(de: "offen bis \(day)", en: "open until \(day)", ja: "\(day)まで公募中") }
  static func opensOn(_ day: String) -> Trilingual { Trilingual(de: "öffnet am \(day)", en: "opens on \(day)", ja: "\(day)公募開始") }
  static let uploadCatalogue = Trilingual(de: "Katalog einspielen", en: "Take in a catalogue", ja: "制度一覧の取り込み")
  static let uploadHint = Trilingual(
    de: "funding.csv und calls.csv oder eine Arbeitsmappe mit diesen Blättern. Bei einem Fehler wird nichts übernommen; nicht genannte Programme bleiben.",
    en: "funding.csv and calls.csv, or a workbook with these sheets. With an error nothing is taken over; programmes that are not named stay.",
    ja: "funding.csvとcalls.csv、または同名シートを含むブック。誤りがあれば何も取り込みません。記載のない制度はそのまま残ります。")
  static let takeIn = Trilingual(de: "Prüfen und übernehmen", en: "Check and take over", ja: "確認して取り込む")
  static let line = Trilingual(de: "Zeile", en: "line", ja: "行")
  static let calls = Trilingual(de: "Aufrufe", en: "Calls", ja: "公募")
  static let call = Trilingual(de: "Aufruf", en: "Call", ja: "公募")
  static let callID = Trilingual(de: "Kennung des Aufrufs (eine bekannte ändert ihn)", en: "Identifier of the call (a known one changes it)", ja: "公募の識別子（既存の場合は更新）")
  static let callTitle = Trilingual(de: "Titel", en: "Title", ja: "名称")
  static let opens = Trilingual(de: "Öffnet am", en: "Opens on", ja: "開始日")
  static let closes = Trilingual(de: "Schließt am", en: "Closes on", ja: "締切日")
  static let saveCall = Trilingual(de: "Aufruf speichern", en: "Save the call", ja: "公募を保存")
  static func fundingFor(_ name: String) -> Trilingual { Trilingual(de: "Förderung für \(name)", en: "Funding for \(name)", ja: "\(name)向けの助成制度") }
  static let projectFacts = Trilingual(de: "Angaben zum Vorhaben", en: "Facts of the project", ja: "事業の内容")
  static let amountWished = Trilingual(de: "Gewünschter Betrag in EUR", en: "Sum that is wished in EUR", ja: "希望額（ユーロ）")
  static let compare = Trilingual(de: "Vergleichen", en: "Compare", ja: "照合する")
  static func feature(_ word: String) -> Trilingual {
    let name = purposes.first { $0.value == word }?.label ?? Trilingual(same: word)
    return Trilingual(de: "Trifft zu: \(name.de)?", en: "Does it apply: \(name.en)?", ja: "該当の有無：\(name.ja)")
  }
  static let allReasons = Trilingual(de: "Alle Gründe als CSV", en: "All reasons as CSV", ja: "すべての理由（CSV）")
  static let moreInFile = Trilingual(de: "Weitere stehen in der CSV-Datei.", en: "More stand in the CSV file.", ja: "残りはCSVファイルを参照してください。")
  static let verdictHead = Trilingual(de: "Urteil", en: "Verdict", ja: "判定")
  package static func verdict(_ verdict: FundingVerdict) -> Trilingual {
    switch verdict {
    case .yes: Trilingual(de: "passt", en: "fits", ja: "該当")
    case .unclear: Trilingual(de: "zu klären", en: "to be clarified", ja: "要確認")
    case .no: Trilingual(de: "passt nicht", en: "does not fit", ja: "非該当")
    }
  }
  package static func sign(_ verdict: FundingVerdict) -> String { verdict == .yes ? "✓" : verdict == .no ? "✗" : "?" }
}
