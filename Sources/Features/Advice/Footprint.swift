import Domain
import HashTreeCollections

/// The greenhouse gases of a trip, line by line, with everything that went into them: the factors themselves, not only their names.
package struct Footprint: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable { case flight, train, coach, walk, night }
  package struct Line: Codable, Hashable, Sendable {
    package var what: Trilingual
    package var kind: Kind
    /// economy, business, …; empty where there are none.
    package var travelClass: String
    /// Kilometres a person, or nights a room.
    package var amount: Double
    /// Persons, or rooms.
    package var count: Int
    /// What was added up: the factor, and a supplement for the supply of fuel.
    package var factors: [Identifier<EmissionFactor>]
    package var grams: Int
  }
  package struct Choices: Codable, Hashable, Sendable {
    /// Effects at altitude.
    package var radiativeForcing = true
    /// The making and bringing of fuel, where the set has it as a supplement.
    package var fuelSupply = true
    package var nights = true
    /// By how much a way is longer than the great circle.
    package var roadDetour = 1.3
    package var railDetour = 1.2
    package var flightDetour = 1.0
    package init() {}
  }
  package var trip: Identifier<Trip>
  package var set: String
  package var version: String
  /// Those that were used, as they were.
  package var factors: [EmissionFactor]
  package var choices: Choices
  package var persons: Int
  package var lines: [Line]
  /// What is not in the sum, or rests on little.
  package var gaps: [Trilingual]

  package var grams: Int { lines.reduce(0) { $0 + $1.grams } }
  package var gramsOfTravel: Int { lines.reduce(0) { $0 + ($1.kind == .night ? 0 : $1.grams) } }
  package func grams(of kind: Kind) -> Int { lines.reduce(0) { $0 + ($1.kind == kind ? $1.grams : 0) } }
  package var gramsPerPerson: Int { persons > 0 ? Int((Double(grams) / Double(persons)).rounded()) : 0 }

  /// Whether every line is what its factors give: a kept account can be reckoned over without the set of today.
  package var addsUp: Bool {
    let known = Dictionary(factors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.allSatisfy { $0.grams == Line.grams($0.amount, $0.count, $0.factors.compactMap { known[$0] }) }
  }
}

extension Footprint.Line {
  static func grams(_ amount: Double, _ count: Int, _ factors: [EmissionFactor]) -> Int {
    let each = factors.reduce(0.0) { $0 + $1.value * (FactorUnit($1.unit)?.gramsPerUnit ?? 0) }
    return Int((amount * Double(count) * each).rounded())
  }
}

/// A footprint as somebody recorded it for a report.
package struct FootprintAccount: Codable, Hashable, Sendable {
  package var id: Identifier<FootprintAccount>
  package var at: Minute
  package var by: String
  package var note: String
  package var footprint: Footprint
  package init(id: Identifier<FootprintAccount>, at: Minute, by: String, note: String, footprint: Footprint) {
    (self.id, self.at, self.by, self.note, self.footprint) = (id, at, by, note, footprint)
  }
}

/// Another way to travel, beside the one that is planned.
package struct FootprintAlternative: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case planned, economy, rail, fewer(Int), online }
  package var kind: Kind
  package var persons: Int
  package var grams: Int
  package var gramsPerPerson: Int { persons > 0 ? Int((Double(grams) / Double(persons)).rounded()) : 0 }
}

extension State {
  /// Decides that a trip's footprint is recorded as it is reckoned now, with the factors that it rests on.
  /// - Parameter version: of a set of factors; nil: the trip's own.
  package func recordingFootprint(of trip: Identifier<Trip>, version: String? = nil, note: String, at now: Minute, by who: Who) throws -> [Event] {
    try require(who, .advise)
    try require(who, .readTrip(trip))
    guard let dossier = dossier(of: trip) else { throw AdviceRefusal.unknown(trip.text) }
    guard let set = factorSet(version, for: dossier) else { throw AdviceRefusal.unknown(version ?? "") }
    let name = if case .account(let id) = who { accounts[id]?.name ?? id.text } else { who.actor }
    let account = FootprintAccount(id: "", at: now, by: name, note: note, footprint: footprint(of: dossier, shown(of: trip)?.programme, set: set))
    return try adding(account, today: today(now), by: who)
  }
}
