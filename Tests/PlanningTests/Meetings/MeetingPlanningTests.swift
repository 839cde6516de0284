import Domain
import Testing

@testable import Planning

private let enough = MeetingStop.after(steps: 3_000_000)

struct `Planning the meetings of the example` {
  @Test(arguments: UInt64(1)...3)
  func `reaches the best sum and proves it`(seed: UInt64) {
    let problem = MeetingProblem(ExampleEvening.dossier)
    let plan = planMeetings(problem, seed: seed, stop: enough)
    #expect(plan.value == 1477 && plan.bound == 1477 && plan.isProven)
    #expect(plan.figures.served == 91 && plan.figures.servedBound == 91 && plan.figures.servable == 103)
    #expect(plan.meetings.count == 160 && plan.notHeld.count == 90)
    #expect(plan.figures.gaps <= 40 && plan.figures.tableChanges <= 115)
    #expect(checkMeetings(plan, against: problem).isEmpty)
  }

  @Test func `leaves out who has to be at the airport, if departures are respected`() throws {
    let problem = MeetingProblem(ExampleEvening.dossier, presence: .stays)
    let plan = planMeetings(problem, stop: enough)
    #expect(plan.value == 1468 && plan.bound == 1468 && plan.isProven)
    let refused = plan.notHeld.filter { ["M183", "M184", "M185", "M186"].contains($0.request.text) }
    #expect(refused.map(\.code) == ["present", "present", "present", "present"])
    #expect(checkMeetings(plan, against: problem).isEmpty)
    #expect(!plan.hints.contains { $0.code == "present" })
  }

  @Test func `names the meetings of who has left in a hint, if departures are not respected`() throws {
    let plan = planMeetings(MeetingProblem(ExampleEvening.dossier), stop: enough)
    let hint = try #require(plan.hints.first { $0.code == "present" })
    #expect(!hint.requests.isEmpty && Set(hint.requests).isSubset(of: ["M183", "M184", "M185", "M186"]))
    #expect(hint.text.en.contains("Maike Ströh") && hint.text.de.contains("Maike Ströh") && hint.text.ja.contains("Maike Ströh"))
  }

  @Test(arguments: [(MeetingProblem.Presence.availabilityOnly, 103, 1436), (.stays, 99, 1440)])
  func `gives everyone a meeting first when asked to, at the price of the sum`(
    presence: MeetingProblem.Presence, served: Int, value: Int
  ) {
    let plan = planMeetings(MeetingProblem(ExampleEvening.dossier, presence: presence, aim: .everyone), stop: enough)
    #expect(plan.figures.served == served && plan.figures.servable == served)
    #expect(plan.value == value && plan.bound == value && plan.isProven)
  }

  @Test func `says of the two requests that never could be held why`() {
    let plan = planMeetings(MeetingProblem(ExampleEvening.dossier), stop: enough)
    let codes = plan.notHeld.filter { ["M249", "M250"].contains($0.request.text) }.map(\.code)
    #expect(codes == ["absent", "absent"])
    #expect(plan.notHeld.allSatisfy { !$0.reason.de.isEmpty && !$0.reason.en.isEmpty && !$0.reason.ja.isEmpty })
  }

  @Test func `is the same for the same seed and steps, and another evening for another seed`() {
    let problem = MeetingProblem(ExampleEvening.dossier)
    let plans = [1, 1, 2].map { planMeetings(problem, seed: $0, stop: .after(steps: 60_000)) }
    #expect(plans[0] == plans[1])
    #expect(plans[0].meetings != plans[2].meetings)
  }

  @Test func `has a valid plan and a valid bound even when stopped at once`() {
    let problem = MeetingProblem(ExampleEvening.dossier)
    let plan = planMeetings(problem, stop: .after(steps: 0))
    #expect(plan.value > 1400 && plan.bound >= 1477 && !plan.isProven)
    #expect(checkMeetings(plan, against: problem).isEmpty)
  }

  @Test(arguments: MeetingProblem.Aim.allCases)
  func `moves nobody in a re-run when nothing has changed`(aim: MeetingProblem.Aim) {
    let first = planMeetings(MeetingProblem(ExampleEvening.dossier, aim: aim), stop: enough)
    let again = planMeetings(MeetingProblem(ExampleEvening.dossier, aim: aim, confirmed: first.meetings), seed: 9, stop: enough)
    #expect(again.meetings == first.meetings)
    #expect(again.figures.kept == 160 && again.figures.confirmed == 160 && again.isProven)
  }

  @Test func `moves only the meeting that cannot stay, when a firm drops a slot`() throws {
    let first = planMeetings(MeetingProblem(ExampleEvening.dossier), stop: enough)
    var dossier = ExampleEvening.dossier
    let hit = try #require(first.meetings.first)
    let firm = try #require(dossier.trip.requests.first { $0.id == hit.request }).firm
    dossier.trip.absences.append(MeetingAbsence(participant: firm.text, slots: [hit.slot], reason: "Late"))
    let problem = MeetingProblem(dossier, confirmed: first.meetings)
    let again = planMeetings(problem, stop: enough)
    #expect(again.figures.kept == 159)
    #expect(Set(first.meetings).subtracting(again.meetings) == [hit])
    #expect(again.hints.contains { $0.code == "moved" })
    #expect(checkMeetings(again, against: problem).isEmpty)
  }
}

struct `Planning any small evening` {
  @Test(arguments: UInt64(0)..<300)
  func `is as good as the best of all plans, and proves it`(seed: UInt64) {
    let evening = SmallEvening.random(seed: seed)
    let best = evening.bestByTryingAll()
    let plan = planMeetings(evening.problem, seed: seed, stop: enough)
    let held = Set(plan.meetings.map(\.request.text))
    #expect(held.intersection(evening.must).count == best.must)
    #expect(plan.figures.served == best.served)
    #expect(plan.figures.kept == best.kept)
    #expect(plan.value == best.value)
    #expect(plan.isProven && plan.bound == plan.value)
    #expect(checkMeetings(plan, against: evening.problem).filter { $0.code != "must" }.isEmpty)
  }

  @Test(arguments: UInt64(0)..<60)
  func `has a bound above the best of all plans when stopped early`(seed: UInt64) {
    let evening = SmallEvening.random(seed: seed)
    let best = evening.bestByTryingAll()
    for steps in [0, 1, 64] {
      let plan = planMeetings(evening.problem, seed: seed, stop: .after(steps: steps))
      #expect(plan.bound >= plan.value)
      if evening.aim == .sum, evening.must.isEmpty, evening.confirmed.isEmpty { #expect(plan.bound >= best.value) }
      if plan.isProven { #expect(plan.value == best.value) }
    }
  }

  @Test func `closes the gap between two meetings`() {
    // A and V meet both others; only slots 1-2 or 2-3 leave A and V without a gap.
    var evening = SmallEvening(slots: 3, tables: 3)
    evening.requests = [("A", "V", 5), ("A", "W", 5), ("B", "V", 5)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.value == 15 && plan.figures.gaps == 0)
  }

  @Test func `lets a side keep its table`() {
    var evening = SmallEvening(slots: 3, tables: 2)
    evening.requests = [("A", "V", 5), ("B", "V", 5), ("C", "V", 5)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.meetings.count == 3 && plan.figures.tableChanges == 0)
    #expect(Set(plan.meetings.map(\.table)).count == 1)
  }

  @Test func `prefers to serve two over the greater sum only when everyone comes first`() {
    // One slot, one table for A: V with 9; or two tables' worth of V-B and A-W with 4 each.
    var evening = SmallEvening(slots: 1, tables: 2)
    evening.requests = [("A", "V", 9), ("A", "W", 4), ("B", "V", 4)]
    #expect(planMeetings(evening.problem, stop: enough).value == 9)
    evening.aim = .everyone
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.value == 8 && plan.figures.served == 4 && plan.figures.jain > 0)
  }
}

struct `Planning with bad numbers` {
  @Test(arguments: [(0, 2, 1), (2, 0, 1), (-1, -1, -1), (0, 0, 0)])
  func `holds nothing and says why, without slots or tables`(slots: Int, tables: Int, interpreters: Int) {
    var evening = SmallEvening(slots: slots, tables: tables, interpreters: interpreters)
    evening.requests = [("A", "V", 5)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.meetings.isEmpty && plan.value == 0 && plan.bound == 0 && plan.isProven)
    #expect(plan.notHeld.map(\.code) == [slots <= 0 ? "evening" : "tables"])
    #expect(checkMeetings(plan, against: evening.problem).isEmpty)
  }

  @Test func `has an empty plan for no requests, and for a trip without an evening`() {
    #expect(planMeetings(SmallEvening().problem).meetings.isEmpty)
    var dossier = ExampleEvening.dossier
    dossier.trip.evening = nil
    let plan = planMeetings(MeetingProblem(dossier, presence: .stays), stop: enough)
    #expect(plan.meetings.isEmpty && plan.isProven && Set(plan.notHeld.map(\.code)) == ["evening"])
  }

  @Test func `counts priorities from 0 to a million, whatever stands there`() {
    var evening = SmallEvening()
    evening.requests = [("A", "V", 1 << 60), ("A", "W", 3), ("B", "V", -4)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(checkMeetings(plan, against: evening.problem).isEmpty)
    #expect(plan.value == 1_000_003 && plan.isProven)
  }
}
