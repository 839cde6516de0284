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
    /// `present`, `unserved`, `must`, `moved` or `unproven`.
    package var code: String
    package var requests: [Identifier<MeetingRequest>]
    package var text: Trilingual
    package init(code: String, requests: [Identifier<MeetingRequest>], text: Trilingual) {
      (self.code, self.requests, self.text) = (code, requests, text)
    }
  }

  package struct Figures: Codable, Hashable, Sendable {
    /// Delegates and firms with at least one meeting.
    package var served = 0
    /// No plan that is as good in all higher aims serves more.
    package var servedBound = 0
    /// Delegates and firms with at least one request that could be held if it were alone.
    package var servable = 0
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
