import Domain

/// What is asked for the evening and what limits it, compiled: participants and slots are indices from 0.
package struct MeetingProblem: Hashable, Sendable {
  /// Which of two aims comes first where both cannot be had.
  package enum Aim: String, Codable, Hashable, Sendable, CaseIterable {
    /// The greatest sum of priorities; among those plans the one that leaves the fewest without a meeting.
    case sum
    /// First everyone with a feasible request gets one, then the greatest sum.
    case everyone
  }

  /// Whether a delegate who is not on the trip at that hour counts as absent.
  package enum Presence: String, Codable, Hashable, Sendable, CaseIterable {
    /// Only the list of absences counts; whoever has left is named in a hint.
    case availabilityOnly
    /// A delegate meets only in slots that lie in a stay, and only if the evening's item is within reach of that stay.
    case stays
  }

  package enum Side: String, Codable, Hashable, Sendable { case delegate, firm }

  /// Why a participant cannot meet in a slot.
  package enum Absence: Hashable, Sendable {
    /// As listed, with the reason given there.
    case listed(String)
    /// Not with the group at that time.
    case away
  }

  package struct Participant: Hashable, Sendable {
    package var id: String
    package var name: Trilingual
    package var side: Side
    /// By slot; nil: can meet.
    package var absences: [Absence?]
    /// By slot: not on the trip then, whether or not that counts as an absence.
    package var isAway: [Bool]
    /// At most so many meetings.
    package var cap: Int?
    /// At most so many meetings without a slot's break.
    package var longestRun: Int?
    package init(
      id: String, name: Trilingual, side: Side, absences: [Absence?], isAway: [Bool]? = nil, cap: Int? = nil,
      longestRun: Int? = nil
    ) {
      self.id = id
      self.name = name
      self.side = side
      self.absences = absences
      self.isAway = isAway ?? absences.map { $0 == .away }
      self.cap = cap
      self.longestRun = longestRun
    }
  }

  package struct Request: Hashable, Sendable {
    package var id: Identifier<MeetingRequest>
    /// Index of a participant of that side.
    package var delegate: Int
    package var firm: Int
    /// What both sides give it, added; 0 or more.
    package var priority: Int
    package var needsInterpreter: Bool
    package var isMust: Bool
    package var isNever: Bool
    /// Its id stands further up in the list.
    package var isDuplicate: Bool
    /// Slot and table (from 0) of an earlier plan; nil where they no longer exist.
    package var confirmed: Place?
    package init(
      id: Identifier<MeetingRequest>, delegate: Int, firm: Int, priority: Int, needsInterpreter: Bool = false,
      isMust: Bool = false, isNever: Bool = false, isDuplicate: Bool = false, confirmed: Place? = nil
    ) {
      self.id = id
      self.delegate = delegate
      self.firm = firm
      self.priority = priority
      self.needsInterpreter = needsInterpreter
      self.isMust = isMust
      self.isNever = isNever
      self.isDuplicate = isDuplicate
      self.confirmed = confirmed
    }
  }

  package struct Place: Hashable, Sendable {
    package var slot: Int
    package var table: Int
    package init(slot: Int, table: Int) { (self.slot, self.table) = (slot, table) }
  }

  /// What an organiser adds to the lists.
  package struct Wishes: Hashable, Sendable {
    package var must: Set<Identifier<MeetingRequest>> = []
    package var never: Set<Identifier<MeetingRequest>> = []
    /// Most meetings of a participant, by id of the delegate or firm.
    package var caps: [String: Int] = [:]
    /// Most meetings in a row, by id of the delegate or firm; `everyonesLongestRun` for those not named.
    package var longestRuns: [String: Int] = [:]
    package var everyonesLongestRun: Int?
    package init() {}
  }

  package var slots: Int
  package var tables: Int
  /// At most so many meetings that need an interpreter in one slot.
  package var interpreters: Int
  package var participants: [Participant]
  package var requests: [Request]
  package var aim: Aim
  package var presence: Presence
  /// How many meetings the earlier plan held, whether or not they can still be kept.
  package var confirmedBefore: Int
  /// False where the trip has no such evening.
  package var hasEvening: Bool

  /// - Parameters: `participants` and `requests` refer to each other by index; negative numbers count as 0,
  ///   priorities above a million as a million.
  package init(
    slots: Int, tables: Int, interpreters: Int, participants: [Participant], requests: [Request], aim: Aim = .sum,
    presence: Presence = .availabilityOnly, confirmedBefore: Int = 0, hasEvening: Bool = true
  ) {
    self.slots = max(0, slots)
    self.tables = max(0, tables)
    self.interpreters = max(0, interpreters)
    self.participants = participants
    self.requests = requests
    self.aim = aim
    self.presence = presence
    self.confirmedBefore = confirmedBefore
    self.hasEvening = hasEvening
    for index in self.requests.indices { self.requests[index].priority = min(max(0, self.requests[index].priority), 1_000_000) }
  }

  /// Whether both sides could meet in a slot if nobody else asked for anything.
  package func admits(_ request: Request, in slot: Int) -> Bool {
    participants[request.delegate].absences[slot] == nil && participants[request.firm].absences[slot] == nil
  }

  /// Whether the request could be held if it were alone.
  package func isFeasible(_ request: Request) -> Bool {
    guard !request.isNever, !request.isDuplicate, tables > 0, interpreters > 0 || !request.needsInterpreter else { return false }
    for participant in [request.delegate, request.firm] {
      if let cap = participants[participant].cap, cap < 1 { return false }
      if let run = participants[participant].longestRun, run < 1 { return false }
    }
    return (0..<slots).contains { admits(request, in: $0) }
  }
}
