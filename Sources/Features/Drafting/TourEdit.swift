import Domain
import HashTreeCollections

/// One change of the draft by hand. What it says of the tour as it was lets two people change different things at once, and
/// tells each of them when it was the same thing.
package enum TourEdit: Hashable, Sendable {
  /// A session to another time of its day.
  case moveSession(Identifier<Visit>, of: Identifier<Tour>, was: Minute, to: Minute)
  /// A session into another tour, or with nil into one of its own, perhaps on another day.
  case transfer(Identifier<Visit>, from: Identifier<Tour>, was: Minute, into: Identifier<Tour>?, day: CalendarDate, to: Minute)
  /// A visit that was not held.
  case place(Identifier<Visit>, into: Identifier<Tour>?, day: CalendarDate, at: Minute)
  case takeOut(Identifier<Visit>, of: Identifier<Tour>, was: Minute)
  /// nil: from or to no tour.
  case movePerson(Identifier<Delegate>, from: Identifier<Tour>?, to: Identifier<Tour>?)
  case serve(Identifier<Tour>, mode: Mode, vehicle: Identifier<Vehicle>?, was: Mode, wasVehicle: Identifier<Vehicle>?)
  /// Interpreters aboard.
  case interpret(Identifier<Tour>, [Identifier<Interpreter>], was: [Identifier<Interpreter>])
  /// Takes back the edit of that number; the one that undoes an undoing is a redo.
  case undo(Int)
  /// Many tours at once, by planning around what is fixed.
  case plan
}

/// Tours of the draft were changed by hand.
package struct ToursEdited: Codable, Hashable, Sendable {
  package var trip: Identifier<Trip>
  /// From 1, without a gap, over the life of the trip.
  package var number: Int
  package var edit: TourEdit
  /// The tours that were changed or are gone, as they were.
  package var before: [Tour]
  /// The tours that were changed or are new.
  package var after: [Tour]
  /// Of the draft with the change.
  package var worth: Worth
  /// Of the draft with the change, all.
  package var notHeld: [NotHeld]
  /// Wishes that are unmet no longer.
  package var met: [WishOfDelegate]
  package var unmet: [UnmetWish]
  /// By whom, as the journal writes it.
  package var by: String
  package var at: Minute
  /// Why, for those who ask later; has to be given once the programme is frozen.
  package var reason: String
  package init(
    trip: Identifier<Trip>, number: Int, edit: TourEdit, before: [Tour], after: [Tour], worth: Worth, notHeld: [NotHeld], met: [WishOfDelegate],
    unmet: [UnmetWish], by: String, at: Minute, reason: String
  ) {
    (self.trip, self.number, self.edit, self.before, self.after) = (trip, number, edit, before, after)
    (self.worth, self.notHeld, self.met, self.unmet) = (worth, notHeld, met, unmet)
    (self.by, self.at, self.reason) = (by, at, reason)
  }
}

package struct WishOfDelegate: Codable, Hashable, Sendable {
  package var delegate: Identifier<Delegate>
  package var host: Identifier<Organisation>
}

/// A tour is left as it is by planning, or no longer.
package struct TourPinned: Codable, Hashable, Sendable {
  package var trip: Identifier<Trip>
  package var tour: Identifier<Tour>
  package var isPinned: Bool
  package init(trip: Identifier<Trip>, tour: Identifier<Tour>, isPinned: Bool) {
    (self.trip, self.tour, self.isPinned) = (trip, tour, isPinned)
  }
}

/// From now on changes need a reason, or no longer.
package struct ProgrammeFrozen: Codable, Hashable, Sendable {
  package var trip: Identifier<Trip>
  package var isFrozen: Bool
  package var by: String
  package var at: Minute
}

extension ToursEdited {
  func apply(to state: inout State) {
    guard var draft = state.tripRecords[trip]?.draft else { return }
    draft.replace(before, by: after)
    draft.worth = worth
    draft.notHeld = notHeld
    let gone = Set(met)
    draft.unmetWishes.removeAll { gone.contains(WishOfDelegate(delegate: $0.delegate, host: $0.host)) }
    draft.unmetWishes += unmet
    state.tripRecords[trip]?.draft = draft
    state.tripRecords[trip]?.edits.append(self)
  }

  /// The number of the edit that this one takes back.
  package var undoes: Int? { if case .undo(let number) = edit { number } else { nil } }
}

extension TourPinned {
  func apply(to state: inout State) {
    if isPinned { state.tripRecords[trip]?.pins.insert(tour) } else { state.tripRecords[trip]?.pins.remove(tour) }
  }
}

extension Programme {
  /// Tours stand in the order in which planning puts them.
  mutating func replace(_ before: [Tour], by after: [Tour]) {
    let gone = Set(before.map(\.id)).union(after.map(\.id))
    tours.removeAll { gone.contains($0.id) }
    tours += after
    tours.sort {
      ($0.departs, $0.stops.first?.visit ?? "", $0.delegates.first ?? "") < ($1.departs, $1.stops.first?.visit ?? "", $1.delegates.first ?? "")
    }
  }
}

// MARK: On paper

extension TourEdit: Codable {
  private enum Keys: String, CodingKey {
    case kind, visit, tour, was, to, into, day, delegate, from, mode, vehicle, wasMode, wasVehicle, interpreters, wasInterpreters, number
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    func read<Value: Decodable>(_ key: Keys) throws -> Value { try fields.decode(Value.self, forKey: key) }
    func perhaps<Value: Decodable>(_ key: Keys) throws -> Value? { try fields.decodeIfPresent(Value.self, forKey: key) }
    switch try fields.decode(String.self, forKey: .kind) {
    case "move-session": self = .moveSession(try read(.visit), of: try read(.tour), was: try read(.was), to: try read(.to))
    case "transfer":
      self = .transfer(
        try read(.visit), from: try read(.tour), was: try read(.was), into: try perhaps(.into), day: try read(.day), to: try read(.to))
    case "place": self = .place(try read(.visit), into: try perhaps(.into), day: try read(.day), at: try read(.to))
    case "take-out": self = .takeOut(try read(.visit), of: try read(.tour), was: try read(.was))
    case "move-person": self = .movePerson(try read(.delegate), from: try perhaps(.from), to: try perhaps(.to))
    case "serve":
      self = .serve(
        try read(.tour), mode: try read(.mode), vehicle: try perhaps(.vehicle), was: try read(.wasMode), wasVehicle: try perhaps(.wasVehicle))
    case "interpret": self = .interpret(try read(.tour), try read(.interpreters), was: try read(.wasInterpreters))
    case "undo": self = .undo(try read(.number))
    case "plan": self = .plan
    default: throw DecodingError.dataCorruptedError(forKey: .kind, in: fields, debugDescription: "no such edit")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Keys.self)
    func write(_ value: (some Encodable)?, _ key: Keys) throws { try fields.encodeIfPresent(value, forKey: key) }
    try fields.encode(kind, forKey: .kind)
    switch self {
    case .moveSession(let visit, let tour, let was, let to):
      try write(visit, .visit)
      try write(tour, .tour)
      try write(was, .was)
      try write(to, .to)
    case .transfer(let visit, let tour, let was, let into, let day, let to):
      try write(visit, .visit)
      try write(tour, .tour)
      try write(was, .was)
      try write(into, .into)
      try write(day, .day)
      try write(to, .to)
    case .place(let visit, let into, let day, let at):
      try write(visit, .visit)
      try write(into, .into)
      try write(day, .day)
      try write(at, .to)
    case .takeOut(let visit, let tour, let was):
      try write(visit, .visit)
      try write(tour, .tour)
      try write(was, .was)
    case .movePerson(let delegate, let from, let to):
      try write(delegate, .delegate)
      try write(from, .from)
      try write(to, .to)
    case .serve(let tour, let mode, let vehicle, let was, let wasVehicle):
      try write(tour, .tour)
      try write(mode, .mode)
      try write(vehicle, .vehicle)
      try write(was, .wasMode)
      try write(wasVehicle, .wasVehicle)
    case .interpret(let tour, let interpreters, let was):
      try write(tour, .tour)
      try write(interpreters, .interpreters)
      try write(was, .wasInterpreters)
    case .undo(let number): try write(number, .number)
    case .plan: break
    }
  }

  package var kind: String {
    switch self {
    case .moveSession: "move-session"
    case .transfer: "transfer"
    case .place: "place"
    case .takeOut: "take-out"
    case .movePerson: "move-person"
    case .serve: "serve"
    case .interpret: "interpret"
    case .undo: "undo"
    case .plan: "plan"
    }
  }
}
