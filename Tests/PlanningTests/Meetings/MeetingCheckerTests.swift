import Domain
import Testing

@testable import Planning

struct `Checking a plan of meetings` {
  /// Two slots, two tables, one interpreter; A-V in slot 1, B-W in slot 2, B-V refused: without findings.
  private let evening = SmallEvening(requests: [("A", "V", 5), ("B", "W", 4), ("B", "V", 3)], interpreted: ["A-V", "B-W"])
  private let plan = MeetingPlan(
    meetings: [Meeting(request: "A-V", slot: 1, table: 1), Meeting(request: "B-W", slot: 2, table: 1)],
    notHeld: [.init(request: "B-V", code: "value", reason: Trilingual(same: "Because"))], value: 9, bound: 12)

  private func codes(_ change: (inout MeetingPlan, inout SmallEvening) -> Void) -> [String] {
    var (plan, evening) = (plan, evening)
    change(&plan, &evening)
    return checkMeetings(plan, against: evening.problem).map(\.code)
  }

  @Test func `finds nothing where nothing is wrong`() {
    #expect(codes { _, _ in } == [])
  }

  @Test func `finds a request that does not exist`() {
    #expect(codes { plan, _ in plan.meetings.append(Meeting(request: "Z-Z", slot: 1, table: 2)) } == ["unknown-request"])
  }

  @Test func `finds a request held twice`() {
    #expect(codes { plan, _ in plan.meetings.append(Meeting(request: "A-V", slot: 2, table: 2)) } == ["twice"])
  }

  @Test(arguments: [0, 3, -1])
  func `finds a slot that the evening has not`(slot: Int) {
    #expect(codes { plan, _ in (plan.meetings[0].slot, plan.value) = (slot, 4) } == ["slot"])
  }

  @Test(arguments: [0, 3, -1])
  func `finds a table that the evening has not`(table: Int) {
    #expect(codes { plan, _ in plan.meetings[0].table = table } == ["table"])
  }

  @Test func `finds two meetings at one table`() {
    #expect(
      codes { plan, evening in
        plan.meetings[1].slot = 1
        evening.interpreters = 2
      } == ["table-taken"])
  }

  @Test func `finds somebody in two meetings at a time`() {
    #expect(
      codes { plan, _ in
        plan.meetings.append(Meeting(request: "B-V", slot: 2, table: 2))
        (plan.notHeld, plan.value) = ([], 12)
      } == ["person"])
  }

  @Test func `finds a meeting of somebody unavailable, and of somebody away`() {
    #expect(codes { _, evening in evening.absences = ["V": [1]] } == ["absent"])
    #expect(codes { _, evening in evening.away = ["B": [2]] } == ["present"])
  }

  @Test func `finds too many interpreted meetings in a slot`() {
    #expect(codes { plan, _ in (plan.meetings[1].slot, plan.meetings[1].table) = (1, 2) } == ["interpreters"])
  }

  @Test func `finds too many meetings for the tables`() {
    let codes = codes { plan, evening in
      (plan.meetings[1].slot, plan.meetings[1].table) = (1, 2)
      (evening.tables, evening.interpreters) = (1, 2)
    }
    #expect(codes == ["table", "tables"])
  }

  @Test func `finds a meeting that shall not be, and a must that is not`() {
    #expect(codes { _, evening in evening.never = ["A-V"] } == ["never"])
    #expect(codes { _, evening in evening.must = ["B-V"] } == ["must"])
  }

  @Test func `finds too many meetings of one participant, and too many in a row`() {
    func more(_ plan: inout MeetingPlan) {
      plan.meetings[0].slot = 2
      plan.meetings[1] = Meeting(request: "B-V", slot: 1, table: 1)
      plan.notHeld[0].request = "B-W"
      plan.value = 8
    }
    #expect(codes { plan, _ in more(&plan) } == [])
    #expect(codes { plan, evening in more(&plan); evening.caps = ["V": 1] } == ["cap"])
    #expect(codes { plan, evening in more(&plan); evening.runs = ["V": 1] } == ["break"])
  }

  @Test func `finds a request that is neither held nor refused, or both, or without a reason`() {
    #expect(codes { plan, _ in plan.notHeld = [] } == ["not-held"])
    #expect(codes { plan, _ in plan.notHeld[0].request = "A-V" } == ["not-held", "not-held"])
    #expect(codes { plan, _ in plan.notHeld[0].reason = Trilingual(same: "") } == ["not-held"])
  }

  @Test func `finds a wrong sum and a bound below it`() {
    #expect(codes { plan, _ in plan.value = 10 } == ["value"])
    #expect(codes { plan, _ in plan.bound = 8 } == ["bound"])
  }
}
