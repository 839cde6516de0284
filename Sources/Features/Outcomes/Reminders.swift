import Domain
import HashTreeCollections

/// How urgently somebody is reminded of a commitment.
package enum ReminderLevel: String, Codable, CaseIterable, Comparable, Sendable {
  /// Two weeks before it is due, the owner.
  case ahead
  /// On the day, the owner.
  case due
  /// A week after, the owner and the organisers of all trips.
  case escalated

  package var daysAfterDue: Int {
    switch self {
    case .ahead: -14
    case .due: 0
    case .escalated: 7
    }
  }
  package static func < (left: Self, right: Self) -> Bool { left.daysAfterDue < right.daysAfterDue }
}

/// A reminder that is to be written now.
package struct Reminder: Equatable, Sendable {
  package var commitment: Int
  package var level: ReminderLevel
  package var to: [Identifier<Account>]
}

extension State {
  /// Who is to be reminded of what on a day; each level once. Of what is in outside hands nobody is reminded: the desk has to speak to them.
  package func reminders(on today: CalendarDate) -> [Reminder] {
    outcomes.commitments.sorted { $0.key < $1.key }.compactMap { number, kept in
      let one = kept.record
      guard one.standing == .open, let due = one.due, let owner = one.owner, accounts[owner].map({ !$0.isClosed }) ?? false else { return nil }
      guard let level = ReminderLevel.allCases.last(where: { today - due >= $0.daysAfterDue }) else { return nil }
      if let last = outcomes.reminders[number]?.level, last >= level { return nil }
      let heads = level == .escalated ? accounts.values.filter(\.isOrganiser).map(\.id).sorted().filter { $0 != owner } : []
      return Reminder(commitment: number, level: level, to: [owner] + heads)
    }
  }

  /// Decides that a reminder counts as written. The same again adds nothing.
  package func reminded(_ reminder: Reminder, at now: Minute) -> [Event] {
    if let last = outcomes.reminders[reminder.commitment]?.level, last >= reminder.level { return [] }
    return [.outcome(.reminded(CommitmentReminded(commitment: reminder.commitment, level: reminder.level, to: reminder.to, at: now)))]
  }

  /// What a reminder says, in a language.
  package func text(of reminder: Reminder, in language: Language, today: CalendarDate) -> (subject: String, text: String)? {
    guard let one = outcomes.commitments[reminder.commitment]?.record, let due = one.due else { return nil }
    let place = one.organisation.flatMap { organisations[$0]?.name(in: language) } ?? ""
    let words = OutcomeWords.reminder(reminder.level, days: today - due)
    let lines = [
      one.what, "\(OutcomeWords.promisedBy[language]): \(one.promisedBy)", "\(OutcomeWords.promisedTo[language]): \(one.promisedTo) \(place)",
      one.wording.isEmpty ? "" : "\(OutcomeWords.wording[language]): \(one.wording)", "\(OutcomeWords.due[language]): \(due)",
    ]
    return ("\(words[language]): \(one.what)", ([words[language], ""] + lines.filter { !$0.isEmpty }).joined(separator: "\n") + "\n")
  }
}
