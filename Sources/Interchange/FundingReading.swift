import Domain

/// The criteria of funding programmes and their calls: columns and a list that a folder may do without.
extension FolderReader {
  /// What one row of funding.csv says beyond the words; nil if it says nothing that can be compared.
  func criteria(_ table: Table, _ row: Row, topics own: [Identifier<Topic>]) -> FundingCriteria? {
    var criteria = FundingCriteria()
    func column(_ name: String) -> Column { table.column(name) }
    func words<Word: RawRepresentable & CaseIterable>(_ name: String, _ type: Word.Type) -> [Word] where Word.RawValue == String {
      row.list(column(name)).compactMap { row.choice(column(name), type, text: $0) }
    }
    criteria.applicants = words("applicant_kinds", ApplicantKind.self)
    criteria.sizes = sizes(column("sizes"), row)
    criteria.sites = row.list(column("site_in")).map { $0.uppercased() }
    criteria.excludedTopics = topics(column("excluded_topics"), row)
    criteria.exclusions = row.list(column("exclusions")).map { $0.lowercased() }
    criteria.costs = words("cost_kinds", CostKind.self)
    criteria.excludedCosts = words("excluded_costs", CostKind.self)
    criteria.partner = row.value(column("partner")).flatMap { row.choice(column("partner"), FundingCriteria.Partner.self, text: $0) }
    criteria.partnerCountries = row.list(column("partner_countries")).map { $0.uppercased() }
    criteria.aid = row.value(column("aid")).flatMap { row.choice(column("aid"), FundingCriteria.Aid.self, text: $0) }
    for (size, rate) in pairs(column("rates"), row) {
      guard CompanySize(rawValue: size) != nil, let number = Double(rate), (0...100).contains(number) else {
        unfit("\(size)=\(rate)", column("rates"), row, "small=60;medium=50")
        continue
      }
      criteria.rates[size] = number
    }
    criteria.minAmountEuro = row.real(column("min_amount_eur"), in: 0...1e12)
    criteria.validFrom = day(column("valid_from"), row)
    criteria.validUntil = day(column("valid_until"), row)
    criteria.lastChecked = day(column("last_checked"), row)
    for (criterion, clause) in pairs(column("clauses"), row) {
      guard FundingCriterion(rawValue: criterion) != nil else {
        unfit(criterion, column("clauses"), row, FundingCriterion.allCases.map { "\($0.rawValue)=…" }.joined(separator: ";"))
        continue
      }
      criteria.clauses[criterion] = clause
    }
    let open = words("incomplete", FundingCriterion.self)
    criteria.incomplete = open.isEmpty ? nil : open
    guard criteria != FundingCriteria() else { return nil }
    for contradiction in contradictions(of: criteria, topics: own, mostEuro: row.real(column("max_amount_eur"), in: 0...1e12)) {
      row.report(
        contradiction.column, value: contradiction.value, .error, "contradiction", contradiction.message, mend: contradiction.mend, .ask)
    }
    return criteria
  }

  /// `SME` stands for its three sizes.
  private func sizes(_ column: Column, _ row: Row) -> [CompanySize] {
    let found = row.list(column).flatMap { word -> [CompanySize] in
      if ["sme", "kmu", "中小企業"].contains(word.lowercased()) { return [.micro, .small, .medium] }
      return row.choice(column, CompanySize.self, text: word).map { [$0] } ?? []
    }
    return CompanySize.allCases.filter(found.contains)
  }

  private func day(_ column: Column, _ row: Row) -> CalendarDate? {
    row.value(column).flatMap { row.moment(column, text: $0, needsTime: false)?.date }
  }

  /// `small=60;medium=50`.
  private func pairs(_ column: Column, _ row: Row) -> [(String, String)] {
    row.list(column).compactMap { entry in
      let parts = entry.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      if parts.count == 2 { return (parts[0], parts[1]) }
      unfit(entry, column, row, "\(parts.first ?? "")=…")
      return nil
    }
  }

  private func unfit(_ text: String, _ column: Column, _ row: Row, _ form: String) {
    row.report(
      column.name, value: text, .error, "unknown-value",
      Trilingual(
        de: "„\(shortened(text))“ ist hier nicht zu verstehen.", en: "“\(shortened(text))” is not understood here.",
        ja: "「\(shortened(text))」を解釈できません。"),
      mend: Trilingual(de: "In der Form \(form) schreiben.", en: "Write it as \(form).", ja: "\(form) の形で入力してください。"))
  }

  // MARK: Calls

  func readCalls() {
    guard let table = table(FolderRules.calls) else { return }
    let (id, programme, opens, closes) = (table.column("id"), table.column("programme_id"), table.column("opens"), table.column("closes"))
    let (title, subjects, budget, source) = (
      table.column("title"), table.column("topics"), table.column("budget_eur"), table.column("source")
    )
    let places = Dictionary(register.funding.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    var ids: [String: (line: Int, words: String)] = [:]
    table.forEachRow { row in
      guard let key = row.required(id), self.isNew(key, id, row, &ids) else { return }
      let (from, until) = (self.day(opens, row), self.day(closes, row))
      if let from, let until, until < from { self.closesFirst(from, until, closes, row) }
      let call = FundingCall(
        id: Identifier(key), title: row.text(title), opens: from, closes: until, topics: self.topics(subjects, row),
        budgetEuro: row.real(budget, in: 0...1e12), source: row.text(source))
      guard let name = row.required(programme) else { return }
      guard let place = places[name] else {
        let words = describeUnknown(.programme, name, known: Array(places.keys))
        row.report(programme.name, value: name, .error, "unknown-id", words.message, mend: words.mend, words.repair)
        return
      }
      self.register.funding[place].calls = (self.register.funding[place].calls ?? []) + [call]
    }
  }

  private func closesFirst(_ opens: CalendarDate, _ closes: CalendarDate, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: "\(closes)", .error, "call-dates",
      Trilingual(
        de: "Der Aufruf schließt am \(closes), bevor er am \(opens) öffnet.", en: "The call closes on \(closes), before it opens on \(opens).",
        ja: "公募の締切\(closes)が開始日\(opens)より前です。"),
      mend: Trilingual(de: "Die beiden Tage prüfen und berichtigen.", en: "Check the two dates and mend them.", ja: "両方の日付を確認し、修正してください。"), .ask)
  }
}

/// What a programme asks for and rules out at once.
package struct Contradiction: Hashable, Sendable {
  package var column: String
  package var value: String
  package var message: Trilingual
  package var mend: Trilingual
}

/// All contradictions within the criteria of one programme.
package func contradictions(of criteria: FundingCriteria, topics: [Identifier<Topic>], mostEuro: Double?) -> [Contradiction] {
  var found: [Contradiction] = []
  func both(_ values: [String], _ one: String, _ other: String) {
    for value in values {
      found.append(
        Contradiction(
          column: other, value: value,
          message: Trilingual(
            de: "„\(value)“ steht in \(one) und in \(other): gefördert und ausgeschlossen zugleich.",
            en: "“\(value)” stands in \(one) and in \(other): funded and ruled out at once.",
            ja: "「\(value)」が\(one)と\(other)の両方にあり、対象かつ対象外になっています。"),
          mend: Trilingual(de: "An einer der beiden Stellen entfernen.", en: "Remove it in one of the two.", ja: "どちらかから削除してください。")))
    }
  }
  both(criteria.excludedTopics.filter(topics.contains).map(\.text), "topics", "excluded_topics")
  both(criteria.excludedCosts.filter(criteria.costs.contains).map(\.rawValue), "cost_kinds", "excluded_costs")
  func turned(_ column: String, _ low: String, _ high: String) {
    found.append(
      Contradiction(
        column: column, value: low,
        message: Trilingual(
          de: "\(low) liegt über \(high); so passt nichts.", en: "\(low) lies above \(high); nothing can fit.", ja: "\(low)が\(high)を超えており、該当するものがありません。"),
        mend: Trilingual(de: "Beide Werte prüfen.", en: "Check both values.", ja: "両方の値を確認してください。")))
  }
  if let least = criteria.minAmountEuro, let mostEuro, least > mostEuro { turned("min_amount_eur", "\(least)", "\(mostEuro)") }
  if let from = criteria.validFrom, let until = criteria.validUntil, until < from { turned("valid_until", "\(from)", "\(until)") }
  return found
}

/// A catalogue alone, as CSV files or one workbook of `funding`, `calls` and perhaps `topics`, with all findings at once.
/// - Parameter topics: what subjects are known.
/// - Returns: nil programmes if any finding is an error.
package func readCatalogue(
  _ files: [(name: String, bytes: [UInt8])], topics: [Topic]
) -> (programmes: [FundingProgramme]?, findings: [Finding]) {
  let findings = FindingList()
  let given = TripFiles()
  var hasFunding = false
  for file in files {
    if file.name.lowercased().hasSuffix(workbookEnding) {
      guard let cells = workbookSheets(file.bytes, named: file.name, into: findings) else { continue }
      for (name, table) in SheetKind.match(cells, of: file.name, into: findings).lists {
        given.give(table, as: name, from: file.name)
        hasFunding = hasFunding || name == FolderRules.funding.file
      }
    } else if let text = decoded(file.bytes, file: file.name, into: findings) {
      let stem = file.name.split(separator: ".").first.map(String.init) ?? file.name
      let list = SheetKind.list(named: stem)?.file == FolderRules.calls.file ? FolderRules.calls.file : FolderRules.funding.file
      given.give(text, as: list, from: file.name)
      hasFunding = hasFunding || list == FolderRules.funding.file
    }
  }
  let reader = FolderReader(given, findings)
  reader.knowTopics(topics)
  if hasFunding { reader.readFunding() } else if !findings.hasError { reader.missingFile(FolderRules.funding.file) }
  reader.readCalls()
  return (findings.hasError ? nil : reader.register.funding, given.placed(findings.sorted()))
}
