import Domain

/// One request, held: who meets whom follows from the request.
package struct Meeting: Codable, Hashable, Sendable {
  package var request: Identifier<MeetingRequest>
  /// From 1.
  package var slot: Int
  /// From 1.
  package var table: Int
  package init(request: Identifier<MeetingRequest>, slot: Int, table: Int) {
    (self.request, self.slot, self.table) = (request, slot, table)
  }
}

/// The table meetings of an evening, what they are worth, and why the others are not held.
package struct MeetingPlan: Codable, Hashable, Sendable {
  /// Why a request has no meeting, in words one can send on.
  package struct Refusal: Codable, Hashable, Sendable {
    package var request: Identifier<MeetingRequest>
    /// `evening`, `duplicate`, `never`, `absent`, `present`, `tables`, `interpreters`, `slots`, `cap`, `break` or `value`.
    package var code: String
    package var reason: Trilingual
    package init(request: Identifier<MeetingRequest>, code: String, reason: Trilingual) {
      (self.request, self.code, self.reason) = (request, code, reason)
    }
  }

  /// Something the organiser should know before the plan goes out; it refuses nothing.
  package struct Hint: Codable, Hashable, Sendable {
    /// `present`, `unserved`, `infeasible`, `must`, `moved` or `unproven`.
    package var code: String
    package var requests: [Identifier<MeetingRequest>]
    package var text: Trilingual
    package init(code: String, requests: [Identifier<MeetingRequest>], text: Trilingual) {
      (self.code, self.requests, self.text) = (code, requests, text)
    }
  }

  /// A delegate or a firm without a meeting, and why.
  package struct Unserved: Codable, Hashable, Sendable {
    package var participant: String
    package var name: Trilingual
    package var side: MeetingProblem.Side
    /// Proven by a group: `slots`, `limits`, `interpreters` (see `Proof`). Proven by the bound: `places`. By the aims: `sum`.
    /// Not proven: `open`. Without a request that could be held if it were alone: `infeasible`.
    package var code: String
    package var reason: Trilingual
    package init(participant: String, name: Trilingual, side: MeetingProblem.Side, code: String, reason: Trilingual) {
      (self.participant, self.name, self.side, self.code, self.reason) = (participant, name, side, code, reason)
    }
  }

  /// That of `people` at most `most` can get a meeting, in whatever plan: anyone can count it over.
  package struct Proof: Codable, Hashable, Sendable {
    /// `slots`: over the slots, the partners that are free together with one of them, at most as many as tables.
    /// `limits`: over the partners, as many meetings as they take, at most as many as tables times slots.
    /// `interpreters`: they all need one; over the slots, as many of them as are free, at most as many as interpreters.
    package var code: String
    package var side: MeetingProblem.Side
    package var people: [String]
    /// All that `people` ask for.
    package var partners: [String]
    package var most: Int
    package var text: Trilingual
    package init(code: String, side: MeetingProblem.Side, people: [String], partners: [String], most: Int, text: Trilingual) {
      (self.code, self.side, self.people, self.partners, self.most, self.text) = (code, side, people, partners, most, text)
    }
  }

  package struct Figures: Codable, Hashable, Sendable {
    /// Delegates and firms with at least one meeting.
    package var served = 0
    /// No plan that is as good in all higher aims serves more.
    package var servedBound = 0
    /// Delegates and firms with at least one request that could be held if it were alone.
    package var servable = 0
    /// No plan at all with the same obligatory requests serves more.
    package var servedAtMost = 0
    /// The most that any plan found in this run serves.
    package var servedAtLeast = 0
    /// Confirmed meetings that stand in their slot.
    package var kept = 0
    package var confirmed = 0
    /// Slots in which a person could meet, between two meetings, and does not; added up over delegates and firms.
    package var gaps = 0
    /// Times that a delegate or a firm has the next meeting at another table.
    package var tableChanges = 0
    /// Fairness of (meetings held / requests that could be held) over the servable; 1 when all have the same share.
    package var jain = 1.0
    package init() {}
  }

  /// Ascending by slot, then table.
  package var meetings: [Meeting]
  /// In the order of the requests.
  package var notHeld: [Refusal]
  /// Sum of both sides' priorities over the meetings held.
  package var value: Int
  /// No plan that is as good in all higher aims has a greater sum.
  package var bound: Int
  /// Whether it is proven that no plan is better in the aims down to the sum; gaps and tables are never claimed.
  package var isProven: Bool
  package var figures: Figures
  package var hints: [Hint]
  /// Delegates, then firms, each in the order of the participants.
  package var unserved: [Unserved] = []
  package var proofs: [Proof] = []

  package init(
    meetings: [Meeting] = [], notHeld: [Refusal] = [], value: Int = 0, bound: Int = 0, isProven: Bool = false,
    figures: Figures = Figures(), hints: [Hint] = []
  ) {
    self.meetings = meetings
    self.notHeld = notHeld
    self.value = value
    self.bound = bound
    self.isProven = isProven
    self.figures = figures
    self.hints = hints
  }
}
