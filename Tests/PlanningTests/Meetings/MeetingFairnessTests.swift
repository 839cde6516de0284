import Domain
import Interchange
import Testing

@testable import Planning

private let enough = MeetingStop.after(steps: 1_000_000)

struct `Who goes without a meeting` {
  @Test func `is proven where three ask for one firm that has two slots`() throws {
    var evening = SmallEvening(slots: 2, tables: 2)
    evening.requests = [("A", "V", 5), ("B", "V", 4), ("C", "V", 3)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.unserved.map(\.participant) == ["C"] && plan.unserved.map(\.code) == ["slots"])
    let proof = try #require(plan.proofs.first)
    #expect(proof.people == ["A", "B", "C"] && proof.partners == ["V"] && proof.most == 2 && proof.side == .delegate)
    #expect(plan.figures.servable == 4 && plan.figures.served == 3 && plan.figures.servedAtMost == 3)
    let hint = try #require(plan.hints.first { $0.code == "unserved" })
    #expect(hint.text.en.contains("at most 2") && hint.text.de.contains("höchstens 2") && hint.text.ja.contains("最大2"))
  }

  @Test func `is proven by a cap, though slots are left`() {
    var evening = SmallEvening(slots: 3, tables: 2)
    evening.requests = [("A", "V", 5), ("B", "V", 4)]
    evening.caps = ["V": 1]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.unserved.map(\.code) == ["limits"])
    #expect(plan.proofs.map(\.most) == [1] && plan.proofs.map(\.people) == [["A", "B"]])
  }

  @Test func `is proven for both sides by too few interpreters`() {
    var evening = SmallEvening(slots: 1, tables: 2, interpreters: 1)
    evening.requests = [("A", "V", 5), ("B", "W", 4)]
    evening.interpreted = ["A-V", "B-W"]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.unserved.map(\.participant) == ["B", "W"] && plan.unserved.map(\.code) == ["interpreters", "interpreters"])
    #expect(plan.proofs.map(\.most) == [1, 1] && plan.figures.servedAtMost == 2)
  }

  @Test func `is proven by too few tables, and only for those who are in each other's way`() {
    // In slot 1 everyone is there but only one table; D and Y have slot 2 to themselves.
    var evening = SmallEvening(slots: 2, tables: 1)
    evening.requests = [("A", "V", 5), ("B", "W", 4), ("D", "Y", 1)]
    evening.absences = ["A": [2], "B": [2], "D": [1]]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.unserved.map(\.participant) == ["B", "W"])
    #expect(plan.proofs.map(\.people) == [["A", "B"], ["V", "W"]] && plan.proofs.map(\.code) == ["slots", "slots"])
  }

  @Test func `is told apart from who has no request that could be held alone`() throws {
    var evening = SmallEvening(slots: 1, tables: 1)
    evening.requests = [("A", "V", 5), ("B", "V", 4), ("C", "X", 5)]
    evening.absences = ["X": [1]]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.unserved.map { "\($0.participant) \($0.code)" } == ["B slots", "C infeasible", "X infeasible"])
    let hint = try #require(plan.hints.first { $0.code == "infeasible" })
    #expect(hint.requests == ["C-X"])
  }

  @Test func `is the price of the greatest sum, which is named with what everyone first would give`() throws {
    var evening = SmallEvening(slots: 1, tables: 2)
    evening.requests = [("A", "V", 9), ("A", "W", 4), ("B", "V", 4)]
    let plan = planMeetings(evening.problem, stop: enough)
    #expect(plan.value == 9 && plan.unserved.map(\.code) == ["sum", "sum"] && plan.proofs.isEmpty)
    #expect(plan.figures.servedAtLeast == 4 && plan.figures.servedAtMost == 4)
    let hint = try #require(plan.hints.first { $0.code == "unserved" })
    #expect(hint.text.en.contains("4 of 4 get a meeting, with a sum of 8 instead of 9"))
  }

  @Test func `on the example is twelve for the greatest sum, where everyone first would serve all`() {
    let plan = planMeetings(MeetingProblem(ExampleEvening.dossier), stop: enough)
    #expect(plan.value == 1477 && plan.unserved.count { $0.code == "sum" } == 12)
    #expect(plan.figures.servedAtLeast == 103 && plan.figures.servedAtMost == 103)
  }

  @Test(arguments: UInt64(0)..<300)
  func `agrees with all plans of a small evening, in both orders of the aims`(seed: UInt64) {
    var evening = SmallEvening.random(seed: seed)
    for aim in MeetingProblem.Aim.allCases {
      evening.aim = aim
      let plan = planMeetings(evening.problem, seed: seed, stop: enough)
      var first = evening
      first.aim = .everyone
      let most = first.bestByTryingAll().served
      #expect(plan.figures.servedAtMost >= most && plan.figures.servedAtLeast <= most)
      if aim == .everyone { #expect(plan.figures.servedAtMost == most && plan.figures.served == most) }
      #expect(!plan.unserved.contains { $0.code == "open" })
      for proof in plan.proofs { #expect(evening.mostMet(of: Set(proof.people)) <= proof.most && proof.most < proof.people.count) }
      #expect(checkMeetings(plan, against: evening.problem).filter { $0.code != "must" }.isEmpty)
    }
  }

  @Test func `is checked: a false name and a false proof are found`() {
    var evening = SmallEvening(slots: 2, tables: 2)
    evening.requests = [("A", "V", 5), ("B", "V", 4), ("C", "V", 3)]
    var plan = planMeetings(evening.problem, stop: enough)
    plan.unserved[0].participant = "A"
    plan.proofs[0].most = 1
    #expect(checkMeetings(plan, against: evening.problem).map(\.code) == ["unserved", "unserved", "proof"])
    plan.proofs[0].people = ["A", "Z"]
    #expect(checkMeetings(plan, against: evening.problem).map(\.code) == ["unserved", "unserved", "proof"])
  }
}

struct `An evening of chance` {
  @Test func `is the same for the same seed, of the size asked for`() {
    let size = EveningSize(delegates: 30, firms: 20, requests: 100, slots: 6, tables: 5, interpreters: 2)
    let dossier = randomEvening(seed: 7, size: size)
    #expect(dossier == randomEvening(seed: 7, size: size) && dossier != randomEvening(seed: 8, size: size))
    #expect(dossier.trip.requests.count == 100 && dossier.trip.delegates.count == 30)
    #expect(Set(dossier.trip.requests.map { "\($0.delegate) \($0.firm)" }).count == 100)
    #expect(randomEvening(seed: 1, size: EveningSize(delegates: 2, firms: 2, requests: 9, slots: 0, tables: 0, interpreters: 0)).trip.requests.count == 2)
  }

  @Test(arguments: [200, 2000], MeetingProblem.Aim.allCases)
  func `has at any size a valid plan at once, and says of everyone without a meeting why`(people: Int, aim: MeetingProblem.Aim) {
    let dossier = randomEvening(seed: 3, size: .fair(people: people))
    let problem = MeetingProblem(dossier, aim: aim, wishes: randomWishes(seed: 3, for: dossier))
    for steps in [0, 64] {
      let plan = planMeetings(problem, stop: .after(steps: steps))
      #expect(checkMeetings(plan, against: problem).filter { $0.code != "must" }.isEmpty)
      #expect(plan.value <= plan.bound && plan.meetings.count == 40 * (people * 3 / 20))
      #expect(plan.figures.served + plan.unserved.count { $0.code != "infeasible" } == plan.figures.servable)
    }
  }

  @Test func `is reported at size within two in a thousand of the bound, from the flow alone`() {
    let problem = MeetingProblem(randomEvening(seed: 3, size: .fair(people: 2000)))
    let plan = planMeetings(problem, stop: .after(steps: 64))
    #expect(problem.requests.count == 20_000 && plan.bound * 998 <= plan.value * 1000)
  }
}
