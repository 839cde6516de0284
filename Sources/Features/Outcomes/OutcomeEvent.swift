import Domain
import Foundation
import Journaling

/// What can have happened to what a trip brings home. A record is written whole; what it said before is in the entries before.
package enum OutcomeEvent: Equatable, Sendable {
  case contact(OutcomeRecorded<Encounter>)
  case interest(OutcomeRecorded<ExpressedInterest>)
  case commitment(OutcomeRecorded<Commitment>)
  case result(OutcomeRecorded<TripResult>)
  case quote(OutcomeRecorded<Quote>)
  case expense(OutcomeRecorded<Expense>)
  case statement(OutcomeRecorded<Statement>)
  case publication(OutcomeRecorded<Publication>)
  case reminded(CommitmentReminded)
}

package struct OutcomeRecorded<Record: Outcome>: Codable, Equatable, Sendable {
  package var record: Record
  package var at: Minute
  package var by: String
  /// The names of the fields that are other than before; nil when it is written down for the first time.
  package var changed: [String]?
}

/// Somebody at home was reminded of a commitment.
package struct CommitmentReminded: Codable, Equatable, Sendable {
  package var commitment: Int
  package var level: ReminderLevel
  package var to: [Identifier<Account>]
  package var at: Minute
}

extension OutcomeEvent {
  func draft() throws -> Draft {
    switch self {
    case .contact(let fact): try Draft("contact.recorded", fact)
    case .interest(let fact): try Draft("interest.recorded", fact)
    case .commitment(let fact): try Draft("commitment.recorded", fact)
    case .result(let fact): try Draft("result.recorded", fact)
    case .quote(let fact): try Draft("quote.recorded", fact)
    case .expense(let fact): try Draft("expense.recorded", fact)
    case .statement(let fact): try Draft("statement.recorded", fact)
    case .publication(let fact): try Draft("publication.recorded", fact)
    case .reminded(let fact): try Draft("commitment.reminded", fact)
    }
  }

  /// - Returns: nil for an entry of another kind.
  init?(_ draft: Draft) throws {
    switch draft.type {
    case "contact.recorded": self = .contact(try draft.read())
    case "interest.recorded": self = .interest(try draft.read())
    case "commitment.recorded": self = .commitment(try draft.read())
    case "result.recorded": self = .result(try draft.read())
    case "quote.recorded": self = .quote(try draft.read())
    case "expense.recorded": self = .expense(try draft.read())
    case "statement.recorded": self = .statement(try draft.read())
    case "publication.recorded": self = .publication(try draft.read())
    case "commitment.reminded": self = .reminded(try draft.read())
    default: return nil
    }
  }
}
