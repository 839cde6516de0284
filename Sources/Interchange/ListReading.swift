import Domain
import Foundation

/// Ties, funding, emission factors, holidays: lists that the trip needs for advice, not for planning.
extension FolderReader {
  /// Ids of one list; false (with a finding) for a row that repeats another.
  func isNew(_ key: String, _ column: Column, _ row: Row, _ ids: inout [String: (line: Int, words: String)]) -> Bool {
    let words = (0..<row.cells.count).map { row.plain(at: $0) }.joined(separator: "\u{1F}")
    guard let first = ids[key] else {
      ids[key] = (row.line, words)
      return true
    }
    if first.words == words {
      duplicateRow(row, key, first: first.line)
    } else {
      row.report(
        column.name, value: key, .error, "duplicate-id",
        Trilingual(
          de: "Kennung \(key) kommt zweimal vor, Zeilen \(first.line) und \(row.line).",
          en: "Identifier \(key) is used twice, lines \(first.line) and \(row.line).",
          ja: "ID \(key) が \(first.line) 行目と \(row.line) 行目で重複しています。"),
        mend: Trilingual(
          de: "Einer der beiden Zeilen eine eigene Kennung geben oder sie löschen.",
          en: "Give one of the two rows an identifier of its own, or delete it.", ja: "どちらかの行に別の ID を付けるか、行を削除してください。"))
    }
    return false
  }

  func readTies() {
    guard let table = table(FolderRules.ties) else { return }
    let (id, from, to, kind) = (table.column("id"), table.column("from_id"), table.column("to_id"), table.column("kind"))
    let (since, status, owner, due) = (table.column("since"), table.column("status"), table.column("owner_id"), table.column("due"))
    let (sentence, source, remark) = (table.column("source_sentence"), table.column("source"), table.column("remark"))
    let organisations = Dictionary(register.organisations.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    var ids: [String: (line: Int, words: String)] = [:]
    table.forEachRow { row in
      guard let key = row.required(id), self.isNew(key, id, row, &ids) else { return }
      let a = row.required(from).flatMap { self.refer(.organisation, $0, in: Self.organisations, from, row) ? $0 : nil }
      let b = row.required(to).flatMap { self.refer(.organisation, $0, in: Self.organisations, to, row) ? $0 : nil }
      let who = row.value(owner).flatMap { self.refer(.organisation, $0, in: Self.organisations, owner, row) ? $0 : nil }
      let day = row.value(due).flatMap { row.moment(due, text: $0, needsTime: false)?.date }
      let words = row.text(sentence)
      guard let a, let b else { return }
      let tie = Tie(
        id: Identifier(key), from: Identifier(a), to: Identifier(b), kind: row.text(kind), since: row.text(since), status: row.text(status),
        owner: who.map { Identifier($0) }, due: day, sentence: words, source: row.text(source), remark: row.text(remark))
      self.register.ties.append(tie)
      for (end, column) in [(a, from), (b, to)] {
        guard let one = organisations[end], let other = meantInstead(of: one, in: tie, among: self.register.organisations) else { continue }
        self.ambiguous(one, other.organisation, other.word, column, row)
      }
    }
  }

  private func ambiguous(_ one: Organisation, _ other: Organisation, _ word: String, _ column: Column, _ row: Row) {
    let isCity = one.kind == "public"
    let (city, company) = isCity ? (one, other) : (other, one)
    row.report(
      column.name, value: one.id.text, .warning, "ambiguous-name",
      Trilingual(
        de:
          "Der Quellsatz nennt „\(word)“ als \(isCity ? "Unternehmen" : "öffentliche Stelle"); \(city.id) ist die öffentliche Stelle, \(company.id) das Unternehmen.",
        en:
          "The source sentence names “\(word)” in a \(isCity ? "company" : "public") context; \(city.id) is the public body, \(company.id) is the company.",
        ja: "出典の文の「\(word)」は\(isCity ? "企業" : "公的機関")を指すようです。\(city.id) は公的機関、\(company.id) は企業です。"),
      mend: Trilingual(
        de: "Klären, wer gemeint ist, und \(one.id) oder \(other.id) eintragen.",
        en: "Find out who is meant and enter \(one.id) or \(other.id).",
        ja: "どちらを指すか確認し、\(one.id) または \(other.id) を入力してください。"), .ask)
  }

  func readFunding() {
    guard let table = table(FolderRules.funding) else { return }
    let id = table.column("id")
    let (rate, amount, topics) = (table.column("max_rate_percent"), table.column("max_amount_eur"), table.column("topics"))
    let names = ["name", "name_en"].map { table.column($0) }
    let words = [
      "funder", "level", "instrument", "applicants", "amount_remark", "submission", "status", "as_of", "certainty", "remark",
    ].map { table.column($0) }
    var ids: [String: (line: Int, words: String)] = [:]
    table.forEachRow { row in
      guard let key = row.required(id), self.isNew(key, id, row, &ids) else { return }
      let (name, english) = (row.text(names[0]), row.text(names[1]))
      let any = english.isEmpty ? name : english
      let texts = words.map { row.text($0) }
      let subjects = self.topics(topics, row)
      self.register.funding.append(
        FundingProgramme(
          id: Identifier(key), name: Trilingual(de: name.isEmpty ? any : name, en: any, ja: any), funder: texts[0], level: texts[1],
          instrument: texts[2], topics: subjects, applicants: texts[3], maxRatePercent: row.real(rate, in: 0...100),
          maxAmountEuro: row.real(amount, in: 0...1e12), amountRemark: texts[4], submission: texts[5], status: texts[6], asOf: texts[7],
          certainty: texts[8], remark: texts[9], criteria: self.criteria(table, row, topics: subjects)))
    }
  }

  func readEmissions() {
    guard let table = table(FolderRules.emissions) else { return }
    let (id, mode, value, year) = (table.column("id"), table.column("mode"), table.column("value"), table.column("year"))
    let words = ["class", "unit", "radiative_forcing_included", "fuel_supply_included", "source", "certainty", "remark"].map {
      table.column($0)
    }
    var ids: [String: (line: Int, words: String)] = [:]
    table.forEachRow { row in
      guard let key = row.required(id), self.isNew(key, id, row, &ids) else { return }
      let texts = words.map { row.text($0) }
      let year = row.whole(year, in: 1900...2200, needed: false)
      guard let mode = row.required(mode), let number = row.real(value, in: 0...1e9, needed: true) else { return }
      self.checkUnit(texts[1], row)
      self.register.emissions.append(
        EmissionFactor(
          id: Identifier(key), mode: mode, travelClass: texts[0], unit: texts[1], value: number, radiativeForcingIncluded: texts[2],
          fuelSupplyIncluded: texts[3], source: texts[4], year: year, certainty: texts[5], remark: texts[6]))
    }
  }

  /// A number without a unit means nothing; one in a unit that is not understood is kept and not reckoned with.
  private func checkUnit(_ unit: String, _ row: Row) {
    guard FactorUnit(unit) == nil else { return }
    row.report(
      "unit", value: unit, unit.isEmpty ? .error : .warning, unit.isEmpty ? "missing-unit" : "unknown-unit",
      unit.isEmpty
        ? Trilingual(
          de: "Der Emissionsfaktor hat keine Einheit.", en: "The emission factor has no unit.", ja: "排出係数に単位がありません。")
        : Trilingual(
          de: "Die Einheit „\(shortened(unit))“ ist nicht bekannt; mit dem Faktor wird nicht gerechnet.",
          en: "The unit “\(shortened(unit))” is not known; the factor is not reckoned with.",
          ja: "単位「\(shortened(unit))」は不明なため、この係数は計算に使いません。"),
      mend: Trilingual(
        de: "Zum Beispiel „g CO2e per passenger km“ oder „g CO2e per room and night“ eintragen.",
        en: "Enter for example “g CO2e per passenger km” or “g CO2e per room and night”.",
        ja: "「g CO2e per passenger km」や「g CO2e per room and night」などと入力してください。"), .ask)
  }

  func readHolidays() {
    guard let table = table(FolderRules.holidays) else { return }
    let (date, country) = (table.column("date"), table.column("country"))
    let words = ["region", "name_local", "name_en"].map { table.column($0) }
    var ids: [String: (line: Int, words: String)] = [:]
    table.forEachRow { row in
      guard let text = row.required(date), let day = row.moment(date, text: text, needsTime: false)?.date else { return }
      guard row.required(country) != nil else { return }
      let texts = words.map { row.text($0) }
      let key = ["\(day)", self.country(country, row), texts[0], texts[1]].joined(separator: " ")
      if let first = ids[key] {
        self.duplicateRow(row, key, first: first.line)
        return
      }
      ids[key] = (row.line, "")
      self.register.holidays.append(
        Holiday(date: day, country: self.country(country, row), region: texts[0], nameLocal: texts[1], nameEn: texts[2]))
    }
  }
}

/// Another organisation that a tie's sentence probably means: one a public body, the other a company, both bearing a word
/// that the sentence uses without saying city, prefecture or the like.
private func meantInstead(of one: Organisation, in tie: Tie, among all: [Organisation]) -> (organisation: Organisation, word: String)? {
  guard !tie.sentence.isEmpty, one.kind == "public" || one.kind == "company" else { return nil }
  let sentence = tie.sentence
  let isPublic = saysPublic(sentence) || ["city", "region", "school"].contains { tie.kind.contains($0) }
  guard (one.kind == "public") != isPublic else { return nil }
  for word in nameWords(one) where words(of: sentence).contains(word) {
    if one.kind == "company", !saysPublic(sentence, beside: word) { continue }
    let bearers = all.filter { $0.id != one.id && nameWords($0).contains(word) }
    guard bearers.count <= 4, let other = bearers.first(where: { $0.kind == (one.kind == "public" ? "company" : "public") }) else {
      continue
    }
    let hasOwn = [one.name.de, one.name.en, one.name.ja].contains { !$0.isEmpty && sentence.contains($0) }
    if !hasOwn { return (other, word) }
  }
  return nil
}

private let publicWords = [
  "stadt", "städte", "city", "cities", "präfektur", "prefecture", "bürgermeister", "mayor", "gemeinde", "land ", "region", "ministerium",
  "市", "県",
]

private func saysPublic(_ sentence: String) -> Bool {
  let small = sentence.lowercased()
  return publicWords.contains { small.contains($0) }
}

private func saysPublic(_ sentence: String, beside word: String) -> Bool {
  let small = sentence.lowercased()
  let key = word.lowercased()
  return ["stadt \(key)", "city of \(key)", "\(key) city", "\(key)市", "stadtverwaltung \(key)"].contains { small.contains($0) }
}

private func words(of text: String) -> Set<String> {
  Set(text.split { !$0.isLetter }.map(String.init))
}

/// The words of an organisation's names that could stand for it alone.
private func nameWords(_ organisation: Organisation) -> Set<String> {
  words(of: organisation.name.en + " " + organisation.name.de).filter { $0.count >= 4 && $0.first?.isUppercase == true }
}
