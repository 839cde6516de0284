import Domain
import HashTreeCollections

/// What all trips have brought home.
package struct Outcomes: Sendable {
  /// One record with what is known of its changes.
  package struct Kept<Record: Outcome>: Sendable {
    package var record: Record
    package var changes: [Change]
  }
  /// A change of fields by somebody; of the first writing no fields are named.
  package struct Change: Equatable, Sendable {
    package var at: Minute
    package var by: String
    package var fields: [String]
  }
  package internal(set) var contacts: TreeDictionary<Int, Kept<Encounter>> = [:]
  package internal(set) var interests: TreeDictionary<Int, Kept<ExpressedInterest>> = [:]
  package internal(set) var commitments: TreeDictionary<Int, Kept<Commitment>> = [:]
  package internal(set) var results: TreeDictionary<Int, Kept<TripResult>> = [:]
  package internal(set) var quotes: TreeDictionary<Int, Kept<Quote>> = [:]
  package internal(set) var expenses: TreeDictionary<Int, Kept<Expense>> = [:]
  package internal(set) var statements: TreeDictionary<Int, Kept<Statement>> = [:]
  package internal(set) var publications: TreeDictionary<Int, Kept<Publication>> = [:]
  /// The last reminder of each commitment.
  package internal(set) var reminders: TreeDictionary<Int, CommitmentReminded> = [:]

  package init() {}

  mutating func apply(_ event: OutcomeEvent) {
    switch event {
    case .contact(let fact): Self.keep(fact, in: &contacts)
    case .interest(let fact): Self.keep(fact, in: &interests)
    case .commitment(let fact):
      // What is due at another time, or in another's care, is reminded of anew.
      if let old = commitments[fact.record.number]?.record, (old.due, old.owner) != (fact.record.due, fact.record.owner) {
        reminders[fact.record.number] = nil
      }
      Self.keep(fact, in: &commitments)
    case .result(let fact): Self.keep(fact, in: &results)
    case .quote(let fact): Self.keep(fact, in: &quotes)
    case .expense(let fact): Self.keep(fact, in: &expenses)
    case .statement(let fact): Self.keep(fact, in: &statements)
    case .publication(let fact): Self.keep(fact, in: &publications)
    case .reminded(let fact): reminders[fact.commitment] = fact
    }
  }

  private static func keep<Record: Outcome>(_ fact: OutcomeRecorded<Record>, in records: inout TreeDictionary<Int, Kept<Record>>) {
    let change = Change(at: fact.at, by: fact.by, fields: fact.changed ?? [])
    records[fact.record.number] = Kept(record: fact.record, changes: (records[fact.record.number]?.changes ?? []) + [change])
  }

  /// The fewest events that lead to the same records. Of the changes of a record the journal alone knows what stood there in between.
  var essence: [OutcomeEvent] {
    func last<Record: Outcome>(_ records: TreeDictionary<Int, Kept<Record>>) -> [OutcomeRecorded<Record>] {
      records.sorted { $0.key < $1.key }.flatMap { _, kept in
        kept.changes.map { OutcomeRecorded(record: kept.record, at: $0.at, by: $0.by, changed: $0.fields.isEmpty ? nil : $0.fields) }
      }
    }
    return last(contacts).map { .contact($0) } + last(interests).map { .interest($0) } + last(commitments).map { .commitment($0) }
      + last(results).map { .result($0) } + last(quotes).map { .quote($0) } + last(expenses).map { .expense($0) }
      + last(statements).map { .statement($0) } + last(publications).map { .publication($0) } + reminders.sorted { $0.key < $1.key }.map { .reminded($0.value) }
  }
}
