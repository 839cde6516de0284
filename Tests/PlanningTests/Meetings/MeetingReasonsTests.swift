import Domain
import Testing

@testable import Planning

struct `Refusing a request` {
  /// The code and the English reason of a request, `delegate-firm`, that is not held.
  private func refusal(_ id: String, _ evening: SmallEvening) throws -> (code: String, reason: String) {
    let plan = planMeetings(evening.problem, stop: .after(steps: 500_000))
    #expect(checkMeetings(plan, against: evening.problem).isEmpty)
    let refusal = try #require(plan.notHeld.last { $0.request.text == id })
    return (refusal.code, refusal.reason.en)
  }

  @Test func `says who is unavailable all evening, and not why`() throws {
    var evening = SmallEvening(requests: [("A", "V", 5)])
    evening.absences = ["A": [1, 2]]
    #expect(try refusal("A-V", evening) == ("absent", "A is unavailable in all 2 slots."))
  }

  @Test func `says that two are never available together`() throws {
    var evening = SmallEvening(requests: [("A", "V", 5)])
    evening.absences = ["A": [1], "V": [2]]
    #expect(try refusal("A-V", evening) == ("absent", "There is no slot in which both A and V are available."))
  }

  @Test func `says who is not with the delegation`() throws {
    var evening = SmallEvening(requests: [("A", "V", 5)])
    evening.away = ["A": [1, 2]]
    #expect(try refusal("A-V", evening) == ("present", "A is not with the delegation at the time of the meetings."))
  }

  @Test func `says that a meeting shall not be`() throws {
    let evening = SmallEvening(requests: [("A", "V", 5)], never: ["A-V"])
    #expect(try refusal("A-V", evening) == ("never", "This meeting is not arranged, as the organiser asked."))
  }

  @Test func `counts a request that stands twice once`() throws {
    let evening = SmallEvening(requests: [("A", "V", 5), ("A", "V", 9)])
    #expect(try refusal("A-V", evening).code == "duplicate")
    #expect(planMeetings(evening.problem, stop: .after(steps: 1000)).value == 5)
  }

  @Test func `says that a participant is full`() throws {
    let evening = SmallEvening(requests: [("A", "V", 5), ("A", "W", 5), ("A", "X", 4)])
    #expect(
      try refusal("A-X", evening) == (
        "slots", "A is full: 2 of 2 available slots are held by meetings of the same or a higher priority (this request: 4)."
      ))
  }

  @Test func `says that the tables are taken by higher priorities`() throws {
    let evening = SmallEvening(slots: 1, tables: 1, requests: [("A", "V", 5), ("B", "W", 4)])
    #expect(
      try refusal("B-W", evening) == (
        "tables",
        "In slot 1, where both sides are free, the only table is taken. "
          + "All those meetings have the same or a higher priority (this request: 4)."
      ))
  }

  @Test func `says that the interpreters are taken`() throws {
    let evening = SmallEvening(slots: 1, requests: [("A", "V", 5), ("B", "W", 4)], interpreted: ["A-V", "B-W"])
    #expect(
      try refusal("B-W", evening) == (
        "interpreters",
        "In slot 1, where both sides and a table are free, the only interpreter is taken. "
          + "All those meetings have the same or a higher priority (this request: 4)."
      ))
  }

  @Test func `says that nobody interprets`() throws {
    let evening = SmallEvening(interpreters: 0, requests: [("A", "V", 5)], interpreted: ["A-V"])
    #expect(try refusal("A-V", evening) == ("interpreters", "The meeting needs an interpreter, and there is none that evening."))
  }

  @Test func `says that a request would push out what is worth more together`() throws {
    // A-V with 5 would cost B-V and A-W, 4 each, the only slot.
    let evening = SmallEvening(slots: 1, requests: [("A", "V", 5), ("B", "V", 4), ("A", "W", 4)])
    #expect(
      try refusal("A-V", evening) == (
        "value",
        "In every slot possible for both, one side has another meeting: A in slot 1. No plan with this meeting is better on the whole."
      ))
  }

  @Test func `says that a request has no priority`() throws {
    let evening = SmallEvening(slots: 1, tables: 2, caps: [:], requests: [("A", "V", 5), ("A", "W", 0)])
    #expect(try refusal("A-W", evening).code == "slots")
  }

  @Test func `says that a maximum is reached`() throws {
    let evening = SmallEvening(caps: ["A": 1], requests: [("A", "V", 5), ("A", "W", 4)])
    #expect(try refusal("A-W", evening) == ("cap", "A has reached the agreed maximum number of meetings (1)."))
  }

  @Test func `says that a break would be missing`() throws {
    let evening = SmallEvening(runs: ["A": 1], requests: [("A", "V", 5), ("A", "W", 4)])
    #expect(try refusal("A-W", evening) == ("break", "A would have more meetings in a row without a break than agreed (1)."))
  }

  @Test func `names an obligatory meeting that cannot be held in a hint`() throws {
    let evening = SmallEvening(slots: 1, requests: [("A", "V", 1), ("A", "W", 9)], must: ["A-V", "A-W"])
    let plan = planMeetings(evening.problem, stop: .after(steps: 1000))
    #expect(plan.hints.first { $0.code == "must" }?.requests == ["A-V"])
  }

  @Test func `holds an obligatory meeting before a greater sum`() {
    let evening = SmallEvening(slots: 1, requests: [("A", "V", 1), ("A", "W", 9)], must: ["A-V"])
    let plan = planMeetings(evening.problem, stop: .after(steps: 1000))
    #expect(plan.meetings.map(\.request) == ["A-V"] && plan.value == 1 && plan.bound == 1 && plan.isProven)
  }
}
