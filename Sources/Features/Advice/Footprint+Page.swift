import Documents
import Domain
import HashTreeCollections
import Planning

/// What a footprint page shows: as reckoned now, or as it was recorded.
struct FootprintView {
  let edition: Edition
  let footprint: Footprint
  let alternatives: [FootprintAlternative]
  /// nil: as reckoned now.
  let account: FootprintAccount?
  let known: [FootprintAccount]
  /// Those by which it can be reckoned.
  let sets: [FactorSet]
  /// The same by another set.
  let other: Footprint?
  let mayRecord: Bool
  let context: DeskContext
  let fewer: Int
  private var language: Language { edition.language }

  func page() -> [UInt8] {
    Documents.page(edition.deskShell(AdviceWords.footprint, kind: "sheet")) { h in
      h.add(.h1, text: AdviceWords.footprint[language])
      h.add(.p, .class("lead"), text: edition.tripTitle)
      if let account {
        h.add(.p, .class("note"), text: AdviceWords.recordedBy(edition.moment(account.at), account.by, account.note)[language])
        if !footprint.addsUp { h.add(.p, .class("alarm"), text: AdviceWords.doesNotAddUp[language]) }
        h.add(.p) { $0.add(.a, .href(href("footprint")), text: AdviceWords.toPresent[language]) }
      }
      if account == nil { choice(&h) }
      figures(&h)
      byKind(&h)
      if let other { FootprintComparison(one: footprint, other: other, language: language).section(&h) }
      if account == nil { compared(&h) }
      lines(&h)
      assumptions(&h)
      if account == nil { records(&h) }
    }
  }

  private func href(_ path: String) -> String { edition.deskHref(path, language) ?? "#" }

  /// By which set, and beside which other.
  private func choice(_ h: inout HTML) {
    if sets.count > 1 {
      h.add(.form, .method("get"), .action(edition.deskHref("footprint", nil) ?? ""), .class("filter")) { h in
        h.hidden("lang", language.rawValue)
        let options = sets.map { (value: $0.version, label: AdviceWords.setLabel($0)[language]) }
        h.choice(AdviceWords.chosenSet[language], "set", options, footprint.version)
        h.choice(AdviceWords.withSet[language], "with", [("", AdviceWords.nothingElse[language])] + options, other?.version ?? "")
        h.hidden("persons", String(fewer))
        h.send(RosterWords.show[language])
      }
    }
    if mayRecord { h.add(.p, .class("quiet")) { $0.add(.a, .href("/advice/factors?lang=\(language.rawValue)"), text: AdviceWords.factorSets[language]) } }
  }

  private func figures(_ h: inout HTML) {
    h.add(.div, .class("figures")) { h in
      h.add(.dl) { h in
        for (words, value) in [
          (AdviceWords.inAll, tonnes(footprint.grams)), (AdviceWords.perPerson, tonnes(footprint.gramsPerPerson)),
          (AdviceWords.ofTravel, tonnes(footprint.gramsOfTravel)), (AdviceWords.persons, String(footprint.persons)),
        ] {
          h.add(.div) { h in
            h.add(.dt, text: words[language])
            h.add(.dd) { $0.add(.b, text: value) }
          }
        }
      }
    }
    h.add(.p, .class("quiet"), text: AdviceWords.factorSet(footprint.set, footprint.version)[language])
  }

  private func byKind(_ h: inout HTML) {
    h.table(
      AdviceWords.byKind[language], [AdviceWords.kind, AdviceWords.tonnesHead, AdviceWords.shareHead].map { $0[language] },
      Footprint.Kind.allCases.compactMap { kind in
        let grams = footprint.grams(of: kind)
        guard grams > 0 else { return nil }
        let share = Double(grams) * 100 / Double(max(1, footprint.grams))
        return [.text(AdviceWords.kind(kind)[language]), .number(tonnes(grams)), .number("\(language.decimal(share, digits: 1)) %")]
      }, empty: AdviceWords.nothing[language])
  }

  private func compared(_ h: inout HTML) {
    h.add(.h2, .id("alternatives"), text: AdviceWords.alternatives[language])
    h.add(.form, .method("get"), .action(edition.deskHref("footprint", nil) ?? ""), .class("filter")) { h in
      h.hidden("lang", language.rawValue)
      h.hidden("set", footprint.version)
      if let other { h.hidden("with", other.version) }
      h.field(AdviceWords.personsInstead[language], "persons", value: String(fewer), type: "number")
      h.send(RosterWords.show[language])
    }
    h.table(
      AdviceWords.alternatives[language], [AdviceWords.alternative, AdviceWords.persons, AdviceWords.inAll, AdviceWords.perPerson, AdviceWords.difference].map { $0[language] },
      alternatives.map { one in
        let change = one.grams - footprint.grams
        return [
          .text(AdviceWords.alternative(one.kind)[language]), .number(String(one.persons)), .number(tonnes(one.grams)), .number(tonnes(one.gramsPerPerson)),
          .number(one.kind == .planned ? "" : tonnes(change)),
        ]
      }, empty: "")
    h.add(.p, .class("quiet"), text: AdviceWords.alternativesHint[language])
  }

  private func lines(_ h: inout HTML) {
    h.add(.h2, text: AdviceWords.lines[language])
    h.table(
      AdviceWords.lines[language],
      [AdviceWords.way, AdviceWords.kind, AdviceWords.travelClass, AdviceWords.amountEach, AdviceWords.persons, AdviceWords.factor, AdviceWords.kilogrammes].map { $0[language] },
      footprint.lines.map { one in
        let unit = one.kind != .night ? "km" : one.amount == 1 ? AdviceWords.nightUnit[language] : AdviceWords.nightsUnit[language]
        return [
          .text(one.what[language]), .text(AdviceWords.kind(one.kind)[language]), .text(one.travelClass),
          .number("\(language.decimal(one.amount, digits: one.kind == .night ? 0 : 1)) \(unit)"), .number(String(one.count)),
          .text(one.factors.map(\.text).joined(separator: " + ")), .number("\(language.grouped(Int((Double(one.grams) / 1000).rounded()))) kg"),
        ]
      }, empty: AdviceWords.nothing[language])
    h.add(.p, .class("deeds")) { h in
      let path = account.map { "footprint/\($0.id)" } ?? "footprint"
      let chosen = account == nil ? "&set=\(encodedQuery(footprint.version))" : ""
      h.add(.a, .href(href(path + ".csv") + chosen), .download("footprint.csv"), text: "CSV")
      h.add(.a, .href(href(path + ".xlsx") + chosen), .download("footprint.xlsx"), text: "Excel")
    }
  }

  private func assumptions(_ h: inout HTML) {
    h.add(.h2, text: AdviceWords.assumptions[language])
    h.add(.ul) { h in for one in footprint.assumptions { h.add(.li, text: one[language]) } }
    h.add(.h3, text: AdviceWords.factorsUsed[language])
    h.factors(footprint.factors, language)
  }

  private func records(_ h: inout HTML) {
    h.add(.h2, .id("records"), text: AdviceWords.records[language])
    h.table(
      AdviceWords.records[language], [AdviceWords.record, AdviceWords.note, AdviceWords.inAll, AdviceWords.factorHead].map { $0[language] },
      known.map { one in
        [
          .link("\(one.id), \(edition.moment(one.at)), \(one.by)", href: href("footprint/\(one.id)")), .text(one.note), .number(tonnes(one.footprint.grams)),
          .text("\(one.footprint.set) \(one.footprint.version)"),
        ]
      }, empty: AdviceWords.nothing[language])
    guard mayRecord else { return }
    h.form(href("footprint"), context) { h in
      h.hidden("set", footprint.version)
      h.field(AdviceWords.note[language], "note", isRequired: false)
      h.send(AdviceWords.recordIt[language])
    }
  }

  private func tonnes(_ grams: Int) -> String { "\(language.decimal(Double(grams) / 1e6, digits: 2)) t" }
}

extension Edition {
  fileprivate var tripTitle: String { dossier.trip.title[language].isEmpty ? dossier.trip.id.text : dossier.trip.title[language] }
  fileprivate func moment(_ minute: Minute) -> String {
    let zone = dossier.trip.home.zone
    let (date, time) = zone.local(minute)
    return "\(language.longDate(date)) \(time) (\(zone.name))"
  }
}

extension Footprint {
  /// What it rests on: the chosen way of reckoning, then the gaps.
  package var assumptions: [Trilingual] { [AdviceWords.distances(choices), AdviceWords.forcing(choices)] + gaps }

  /// Its lines, its sum, its assumptions and its factors, as sheets.
  package func tables(_ language: Language) -> [TextTable] {
    func heads(_ words: [Trilingual]) -> [String] { words.map { $0[language] } }
    var rows = lines.map { one in
      [
        one.what[language], AdviceWords.kind(one.kind)[language], one.travelClass, plainNumber(one.amount),
        one.kind == .night ? AdviceWords.nightsUnit[language] : "km", String(one.count), one.factors.map(\.text).joined(separator: " + "),
        plainNumber(Double(one.grams) / 1000),
      ]
    }
    rows.append([AdviceWords.sum[language], "", "", "", "", String(persons), "", plainNumber(Double(grams) / 1000)])
    return [
      TextTable(
        name: AdviceWords.footprint[language],
        heads: heads([
          AdviceWords.way, AdviceWords.kind, AdviceWords.travelClass, AdviceWords.amountEach, AdviceWords.unit, AdviceWords.persons, AdviceWords.factor,
          AdviceWords.kilogrammes,
        ]), rows: rows),
      TextTable(
        name: AdviceWords.assumptions[language], heads: heads([AdviceWords.assumptions]),
        rows: ([AdviceWords.factorSet(set, version)] + assumptions).map { [$0[language]] }),
      TextTable(
        name: AdviceWords.factorsUsed[language],
        heads: heads([AdviceWords.factor, AdviceWords.kind, AdviceWords.travelClass, AdviceWords.value, AdviceWords.unit, AdviceWords.source, AdviceWords.year]),
        rows: factors.map { [$0.id.text, $0.mode, $0.travelClass, plainNumber($0.value), $0.unit, $0.source, $0.year.map(String.init) ?? ""] }),
    ]
  }
}

extension FootprintAlternative {
  package var label: Trilingual { AdviceWords.alternative(kind) }
}

extension AdviceWords {
  static func kind(_ kind: Footprint.Kind) -> Trilingual {
    switch kind {
    case .flight: flight
    case .train: train
    case .coach: coach
    case .walk: walk
    case .night: night
    }
  }
  static let inAll = Trilingual(de: "CO₂e insgesamt", en: "CO₂e in all", ja: "CO₂換算の合計")
  static let perPerson = Trilingual(de: "je Person", en: "a person", ja: "1人あたり")
  static let ofTravel = Trilingual(de: "davon Fahrten und Flüge", en: "of it ways and flights", ja: "うち移動分")
  static let persons = Trilingual(de: "Personen", en: "Persons", ja: "人数")
  static let byKind = Trilingual(de: "Nach Art", en: "By kind", ja: "種別ごと")
  static let tonnesHead = Trilingual(de: "t CO₂e", en: "t CO₂e", ja: "t-CO₂e")
  static let kilogrammes = Trilingual(de: "kg CO₂e", en: "kg CO₂e", ja: "kg-CO₂e")
  static let shareHead = Trilingual(de: "Anteil", en: "Share", ja: "割合")
  static let alternatives = Trilingual(de: "Im Vergleich", en: "In comparison", ja: "代替案との比較")
  static let alternative = Trilingual(de: "Wie gereist wird", en: "How one travels", ja: "移動方法")
  static let difference = Trilingual(de: "Unterschied", en: "Difference", ja: "差")
  static let personsInstead = Trilingual(de: "Mit so vielen Personen", en: "With so many persons", ja: "比較する人数")
  static func alternative(_ kind: FootprintAlternative.Kind) -> Trilingual {
    switch kind {
    case .planned: Trilingual(de: "wie geplant", en: "as planned", ja: "計画どおり")
    case .economy: Trilingual(de: "alle in Economy", en: "all in economy", ja: "全員エコノミー")
    case .rail: Trilingual(de: "Bahn statt Kurzstreckenflug im Inland", en: "rail instead of short domestic flights", ja: "国内短距離便を鉄道に変更")
    case .fewer(let count): Trilingual(de: "\(count) Personen", en: "\(count) persons", ja: "\(count)名")
    case .online: Trilingual(de: "alles online", en: "all online", ja: "全面オンライン")
    }
  }
  static let alternativesHint = Trilingual(
    de: "Andere Personenzahl: im Verhältnis gerechnet. Bahn: Inlandsflüge bis 1.000 km. Online: ohne den Strom der Datenübertragung, für den der Satz keinen Faktor hat.",
    en: "Another number of persons: in proportion. Rail: domestic flights of up to 1,000 km. Online: without the power for data, for which the set has no factor.",
    ja: "人数の変更は比例計算です。鉄道は1,000km以内の国内便が対象です。オンラインは通信の電力を含みません（係数なし）。")
  static let lines = Trilingual(de: "Strecke für Strecke", en: "Way by way", ja: "区間別の内訳")
  static let way = Trilingual(de: "Strecke", en: "Way", ja: "区間")
  static let travelClass = Trilingual(de: "Klasse", en: "Class", ja: "クラス")
  static let amountEach = Trilingual(de: "je Person", en: "A person", ja: "1人あたりの量")
  static let factor = Trilingual(de: "Faktor", en: "Factor", ja: "係数")
  static let nightUnit = Trilingual(de: "Nacht", en: "night", ja: "泊")
  static let nightsUnit = Trilingual(de: "Nächte", en: "nights", ja: "泊")
  static let assumptions = Trilingual(de: "Annahmen und Lücken", en: "Assumptions and gaps", ja: "前提と対象外")
  static let factorsUsed = Trilingual(de: "Benutzte Faktoren", en: "Factors used", ja: "使用した係数")
  static let value = Trilingual(de: "Wert", en: "Value", ja: "値")
  static let unit = Trilingual(de: "Einheit", en: "Unit", ja: "単位")
  static let year = Trilingual(de: "Jahr", en: "Year", ja: "年")
  static let records = Trilingual(de: "Festgehaltene Bilanzen", en: "Recorded footprints", ja: "記録済みの排出量")
  static let record = Trilingual(de: "Bilanz", en: "Footprint", ja: "記録")
  static let note = Trilingual(de: "Anlass", en: "Occasion", ja: "用途")
  static let factorHead = Trilingual(de: "Faktorensatz", en: "Set of factors", ja: "係数セット")
  static let recordIt = Trilingual(de: "So festhalten", en: "Record as it is", ja: "この内容で記録")
  static let toPresent = Trilingual(de: "Wie es heute gerechnet würde", en: "As it would be reckoned today", ja: "現在の計算結果")
  static let doesNotAddUp = Trilingual(
    de: "Die Zeilen ergeben mit den festgehaltenen Faktoren nicht die Summe.", en: "With the factors recorded, the lines do not give the sum.",
    ja: "記録された係数で計算しても合計と一致しません。")
  static func recordedBy(_ when: String, _ by: String, _ note: String) -> Trilingual {
    let note = note.isEmpty ? "" : " – \(note)"
    return Trilingual(
      de: "Festgehalten am \(when) von \(by)\(note). Spätere Änderungen an Reise und Faktoren stehen nicht darin.",
      en: "Recorded on \(when) by \(by)\(note). Later changes of trip and factors are not in it.", ja: "\(when)に\(by)が記録\(note)。その後の変更は反映されていません。")
  }
  static func factorSet(_ name: String, _ version: String) -> Trilingual {
    Trilingual(de: "Faktorensatz \(name), Fassung \(version)", en: "Set of factors \(name), version \(version)", ja: "係数セット \(name)、版 \(version)")
  }
  static func distances(_ choices: Footprint.Choices) -> Trilingual {
    let (road, rail, air) = (plainNumber(choices.roadDetour), plainNumber(choices.railDetour), plainNumber(choices.flightDetour))
    func german(_ number: String) -> String { number.replacing(".", with: ",") }
    return Trilingual(
      de: "Entfernungen sind geschätzt: Großkreis mal Umweg (Straße \(german(road)), Schiene \(german(rail)), Flug \(german(air))).",
      en: "Distances are estimated: great circle times detour (road \(road), rail \(rail), air \(air)).",
      ja: "距離は推定です：大圏距離×迂回係数（道路\(road)、鉄道\(rail)、航空\(air)）。")
  }
  static func forcing(_ choices: Footprint.Choices) -> Trilingual {
    let (de, en, ja) = choices.radiativeForcing ? ("mit", "with", "含みます") : ("ohne", "without", "含みません")
    let fuel = choices.fuelSupply ? ("mit", "with", "含みます") : ("ohne", "without", "含みません")
    return Trilingual(
      de: "Flüge \(de) Höhenwirkung, \(fuel.0) Bereitstellung des Treibstoffs, soweit der Satz sie kennt.",
      en: "Flights \(en) effects at altitude, \(fuel.1) the supply of fuel as far as the set has it.",
      ja: "航空便は高高度の影響を\(ja)。燃料供給分は係数がある限り\(fuel.2)。")
  }
}
