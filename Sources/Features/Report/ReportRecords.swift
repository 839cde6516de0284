import Domain
import HashTreeCollections

/// What somebody said, and whether it may be printed.
package struct Quote: DeskOutcome {
  package static let kind = OutcomeKind.quote
  package var number: Int
  package var trip: Identifier<Trip>?
  package var speaker = ""
  package var function = ""
  package var de = ""
  package var en = ""
  package var ja = ""
  package var date: CalendarDate?
  package var approved = YesNo.no
  /// Who approved it: the speaker, or an office for them.
  package var approvedBy = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }

  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Quote>>> { \.quotes }
  static func event(_ fact: OutcomeRecorded<Quote>) -> OutcomeEvent { .quote(fact) }
  static let fields: [OutcomeField<Quote>] = [
    .text("speaker", ReportWords.speaker, \.speaker, isRequired: true), .text("function", OutcomeWords.function, \.function),
    .text("de", ReportWords.inGerman, \.de, .lines), .text("en", ReportWords.inEnglish, \.en, .lines), .text("ja", ReportWords.inJapanese, \.ja, .lines),
    .date("date", OutcomeWords.date, \.date), .choice("approved", ReportWords.approved, \.approved, OutcomeWords.word),
    .text("approved-by", ReportWords.approvedBy, \.approvedBy),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(
      ("de", de.isEmpty && en.isEmpty && ja.isEmpty ? .missing : nil), ("approved-by", approved == .yes && approvedBy.isEmpty ? .unproven : nil),
      ("date", date.fault(after: today)))
  }
}

/// What something cost and who paid for it; what was given and received.
package struct Expense: DeskOutcome {
  package enum Sort: String, Codable, CaseIterable, Sendable {
    case flight, hotel, transport, interpreting, catering, giftGiven = "gift-given", giftReceived = "gift-received", other
  }
  package enum Bearer: String, Codable, CaseIterable, Sendable { case land, agency, participants, host, other }
  package static let kind = OutcomeKind.expense
  package var number: Int
  package var trip: Identifier<Trip>?
  package var what = ""
  package var sort = Sort.other
  package var bearer = Bearer.land
  /// In euros as it was written, 1234.50.
  package var amount = ""
  package var persons = ""
  package var document = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }

  /// Sums of money are not rounded; nil for what is no amount like 1234.50.
  package var cents: Int? {
    guard amount.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let euros = Int(parts[0]), (0...1_000_000_000).contains(euros) else { return nil }
    guard parts.count == 2 else { return euros * 100 }
    guard parts[1].count == 2, let rest = Int(parts[1]) else { return nil }
    return euros * 100 + rest
  }

  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Expense>>> { \.expenses }
  static func event(_ fact: OutcomeRecorded<Expense>) -> OutcomeEvent { .expense(fact) }
  static let fields: [OutcomeField<Expense>] = [
    .text("what", ReportWords.expense, \.what, isRequired: true), .choice("sort", ReportWords.sort, \.sort, ReportWords.word),
    .choice("bearer", ReportWords.bearer, \.bearer, ReportWords.word), .text("amount", ReportWords.amount, \.amount, isRequired: true),
    .text("persons", ReportWords.forPersons, \.persons), .text("document", OutcomeWords.document, \.document),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(
      ("amount", amount.isEmpty || cents != nil ? nil : .unreadable(amount)),
      ("persons", persons.isEmpty || Int(persons).map { $0 > 0 } ?? false ? nil : .unreadable(persons)))
  }
}

/// What a report has to say and no record holds: how people were chosen, what politics were spoken of, what the agency does.
package struct Statement: DeskOutcome {
  package enum Subject: String, Codable, CaseIterable, Sendable { case criteria, politics, relatives, lessons, agency, summary }
  package static let kind = OutcomeKind.statement
  package var number: Int
  package var trip: Identifier<Trip>?
  package var subject = Subject.summary
  package var de = ""
  package var en = ""
  package var ja = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }

  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Statement>>> { \.statements }
  static func event(_ fact: OutcomeRecorded<Statement>) -> OutcomeEvent { .statement(fact) }
  static let fields: [OutcomeField<Statement>] = [
    .choice("subject", ReportWords.subject, \.subject, ReportWords.word), .text("de", ReportWords.inGerman, \.de, .lines),
    .text("en", ReportWords.inEnglish, \.en, .lines), .text("ja", ReportWords.inJapanese, \.ja, .lines),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(("de", de.isEmpty && en.isEmpty && ja.isEmpty ? .missing : nil))
  }
}

/// That the article of a trip may be read by everybody, as it is told when this is written down, and from when. What is recorded later is
/// published by writing it down anew.
package struct Publication: DeskOutcome {
  package static let kind = OutcomeKind.publication
  package var number: Int
  package var trip: Identifier<Trip>?
  /// Not before this day; nil: at once.
  package var embargo: CalendarDate?
  package var approvedBy = ""
  package var isWithdrawn = YesNo.no
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }

  package func isPublic(on today: CalendarDate) -> Bool { isWithdrawn == .no && embargo.map { $0 <= today } ?? true }

  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Publication>>> { \.publications }
  static func event(_ fact: OutcomeRecorded<Publication>) -> OutcomeEvent { .publication(fact) }
  static let fields: [OutcomeField<Publication>] = [
    .text("approved-by", ReportWords.approvedBy, \.approvedBy, isRequired: true), .date("embargo", ReportWords.embargo, \.embargo),
    .choice("withdrawn", ReportWords.withdrawn, \.isWithdrawn, OutcomeWords.word),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] { [] }
}

extension Trilingual {
  /// What was written in three languages, each on its own; empty where it was not.
  init(_ quote: Quote) { self.init(de: quote.de, en: quote.en, ja: quote.ja) }
  init(_ statement: Statement) { self.init(de: statement.de, en: statement.en, ja: statement.ja) }
}
