import Domain
import Foundation
import HashTreeCollections
import Journaling

/// An outcome that has fields to fill in and rules to keep.
protocol DeskOutcome: Outcome {
  static var fields: [OutcomeField<Self>] { get }
  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Self>>> { get }
  static func event(_ fact: OutcomeRecorded<Self>) -> OutcomeEvent
  /// All that is wrong with it, by field.
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)]
}

/// What is wrong with a field.
package enum OutcomeFault: Error, Equatable {
  case missing, unreadable(String), unknown(String), future(CalendarDate), before(CalendarDate)
  /// A claim can not be confirmed, nor a promise kept, without saying by whom and by what it is seen.
  case unproven
  /// Nobody, or two, would see to it.
  case owners
}

extension State {
  /// Decides that an outcome is written down, or that fields of it are changed. Others' changes of other fields stay; the same field is refused
  /// with both values. All faults are named at once; then nothing is written.
  /// - Parameter number: nil: a new one.
  /// - Throws: `AccessRefusal` or an `OutcomeRefusal`.
  func recording<Record: DeskOutcome>(
    _: Record.Type, _ number: Int?, of trip: Identifier<Trip>?, _ changes: [OutcomeChange], by who: Who, at now: Minute, today: CalendarDate
  ) throws -> [Event] {
    try require(who, .keepOutcomes)
    let known = outcomes[keyPath: Record.place]
    guard number == nil || known[number!] != nil else { throw OutcomeRefusal.unknown(Record.kind, number!) }
    if let trip, tripRecords[trip] == nil { throw OutcomeRefusal.unknownTrip(trip) }
    var record = number.flatMap { known[$0]?.record } ?? Record(number: known.count + 1, trip: trip)
    let before = record
    var faults: [(field: String, fault: OutcomeFault)] = []
    for change in changes {
      guard let field = Record.fields.first(where: { $0.name == change.field }) else { continue }
      let now = field.read(record)
      if change.was == change.to && number != nil || now == change.to { continue }
      if number != nil, now != change.was { throw OutcomeRefusal.sameField(Record.kind, field.label, theirs: now, yours: change.to) }
      if change.to.utf8.count > 4000 || !field.write(&record, change.to) { faults.append((field.name, .unreadable(String(change.to.prefix(80))))) }
    }
    for field in Record.fields where field.isRequired && field.read(record).isEmpty { faults.append((field.name, .missing)) }
    faults += record.faults(self, today: today)
    if !faults.isEmpty {
      throw OutcomeRefusal.faults(Record.kind, faults.map { fault in (Record.fields.first { $0.name == fault.field }!.label, fault.field, fault.fault) }.map(OutcomeRefusal.Fault.init))
    }
    if record == before && number != nil { return [] }
    let changed = number.map { _ in Record.fields.filter { $0.read(record) != $0.read(before) }.map(\.name) }
    return [.outcome(Record.event(OutcomeRecorded(record: record, at: now, by: who.actor, changed: changed)))]
  }

  func fault<Of>(_ id: Identifier<Of>?, _ isKnown: (Identifier<Of>) -> Bool) -> OutcomeFault? {
    id.flatMap { isKnown($0) ? nil : .unknown($0.text) }
  }

  func faultOfDelegate(_ id: Identifier<Delegate>?, _ trip: Identifier<Trip>?) -> OutcomeFault? {
    fault(id) { id in trip.map { tripRecords[$0]?.delegates[id] != nil } ?? tripRecords.values.contains { $0.delegates[id] != nil } }
  }
}

extension CalendarDate? {
  func fault(after today: CalendarDate) -> OutcomeFault? { flatMap { $0 > today ? .future($0) : nil } }
}

func named(_ list: (String, OutcomeFault?)...) -> [(field: String, fault: OutcomeFault)] { list.compactMap { name, fault in fault.map { (name, $0) } } }

extension Encounter: DeskOutcome {
  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Encounter>>> { \.contacts }
  static func event(_ fact: OutcomeRecorded<Encounter>) -> OutcomeEvent { .contact(fact) }
  static let fields: [OutcomeField<Encounter>] = [
    .text("name", OutcomeWords.name, \.name, isRequired: true), .text("reading", OutcomeWords.reading, \.reading), .text("function", OutcomeWords.function, \.function),
    .id("organisation", OutcomeWords.organisation, \.organisation, .organisation), .id("delegate", OutcomeWords.ours, \.delegate, .delegate),
    .date("date", OutcomeWords.date, \.date), .text("place", OutcomeWords.place, \.place),
    .choice("card", OutcomeWords.card, \.cardReceived, OutcomeWords.word), .choice("consent", OutcomeWords.consent, \.consent, OutcomeWords.word),
    .text("pocket", OutcomeWords.fromPhone, \.pocket, .hidden),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(
      ("organisation", state.fault(organisation) { state.organisations[$0] != nil }), ("delegate", state.faultOfDelegate(delegate, trip)),
      ("date", date.fault(after: today)))
  }
}

extension ExpressedInterest: DeskOutcome {
  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<ExpressedInterest>>> { \.interests }
  static func event(_ fact: OutcomeRecorded<ExpressedInterest>) -> OutcomeEvent { .interest(fact) }
  static let fields: [OutcomeField<ExpressedInterest>] = [
    .id("organisation", OutcomeWords.organisation, \.organisation, .organisation), .choice("level", OutcomeWords.level, \.level, OutcomeWords.word),
    .text("wording", OutcomeWords.wording, \.wording, .lines, isRequired: true), .id("topic", OutcomeWords.topic, \.topic, .line),
    .id("heard-by", OutcomeWords.heardBy, \.heardBy, .delegate), .date("date", OutcomeWords.date, \.date),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(
      ("organisation", organisation == nil ? .missing : state.fault(organisation) { state.organisations[$0] != nil }),
      ("topic", state.fault(topic) { state.topics[$0] != nil }), ("heard-by", state.faultOfDelegate(heardBy, trip)), ("date", date.fault(after: today)))
  }
}

extension Commitment: DeskOutcome {
  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<Commitment>>> { \.commitments }
  static func event(_ fact: OutcomeRecorded<Commitment>) -> OutcomeEvent { .commitment(fact) }
  static let fields: [OutcomeField<Commitment>] = [
    .text("what", OutcomeWords.what, \.what, isRequired: true), .choice("direction", OutcomeWords.direction, \.direction, OutcomeWords.word),
    .text("promised-by", OutcomeWords.promisedBy, \.promisedBy, isRequired: true), .text("promised-to", OutcomeWords.promisedTo, \.promisedTo),
    .id("organisation", OutcomeWords.organisation, \.organisation, .organisation), .text("wording", OutcomeWords.wording, \.wording, .lines),
    .date("date", OutcomeWords.date, \.date), .text("place", OutcomeWords.place, \.place),
    .choice("invitation", OutcomeWords.invitation, \.isInvitation, OutcomeWords.word), .date("due", OutcomeWords.due, \.due),
    .id("owner", OutcomeWords.owner, \.owner, .account), .text("external-owner", OutcomeWords.externalOwner, \.externalOwner),
    .choice("standing", OutcomeWords.standing, \.standing, OutcomeWords.word), .text("proof", OutcomeWords.proof, \.proof, .lines),
    .text("pocket", OutcomeWords.fromPhone, \.pocket, .hidden),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    named(
      ("organisation", state.fault(organisation) { state.organisations[$0] != nil }), ("date", date.fault(after: today)),
      ("due", date.flatMap { made in due.flatMap { $0 < made ? .before(made) : nil } }),
      ("owner", owner != nil && !externalOwner.isEmpty ? .owners : state.fault(owner) { state.accounts[$0].map { !$0.isClosed } ?? false }),
      ("proof", standing != .open && proof.isEmpty ? .unproven : nil))
  }
}

extension TripResult: DeskOutcome {
  static var place: WritableKeyPath<Outcomes, TreeDictionary<Int, Outcomes.Kept<TripResult>>> { \.results }
  static func event(_ fact: OutcomeRecorded<TripResult>) -> OutcomeEvent { .result(fact) }
  static let fields: [OutcomeField<TripResult>] = [
    .text("what", OutcomeWords.result, \.what, .lines, isRequired: true), .id("organisation", OutcomeWords.organisation, \.organisation, .organisation),
    .text("amount", OutcomeWords.amount, \.amountEuro), .date("date", OutcomeWords.date, \.date), .text("claimed-by", OutcomeWords.claimedBy, \.claimedBy, isRequired: true),
    .choice("evidence", OutcomeWords.evidence, \.evidence, OutcomeWords.word), .text("confirmed-by", OutcomeWords.confirmedBy, \.confirmedBy),
    .date("confirmed-on", OutcomeWords.confirmedOn, \.confirmedOn), .text("document", OutcomeWords.document, \.document),
    .text("share", OutcomeWords.share, \.sharePercent),
  ]
  func faults(_ state: State, today: CalendarDate) -> [(field: String, fault: OutcomeFault)] {
    let isJudged = evidence != .claimed
    let needsShare = evidence == .attributedInPart
    return named(
      ("organisation", state.fault(organisation) { state.organisations[$0] != nil }), ("date", date.fault(after: today)),
      ("amount", amountEuro.isEmpty || Int(amountEuro).map { $0 >= 0 } ?? false ? nil : .unreadable(amountEuro)),
      ("confirmed-by", isJudged && confirmedBy.isEmpty ? .unproven : nil),
      ("confirmed-on", isJudged && confirmedOn == nil ? .unproven : confirmedOn.fault(after: today)),
      ("document", isJudged && document.isEmpty ? .unproven : nil),
      ("share", needsShare ? Int(sharePercent).map { (1...99).contains($0) ? nil : .unreadable(sharePercent) } ?? .missing : nil))
  }
}
