import Domain
import Testing

@testable import Planning

struct `The simplex method` {
  @Test func `finds the best corner and its prices`() {
    // 3x + 2y with x + y ≤ 4 and x + 3y ≤ 6 and x ≤ 3: best at (3, 1) with 11; one more of the first row brings 2, of the third 1.
    var simplex = MeetingSimplex(
      gains: [3, 2],
      rows: [(terms: [(0, 1), (1, 1)], most: 4), (terms: [(0, 1), (1, 3)], most: 6), (terms: [(0, 1)], most: 3)])
    let isSolved = simplex.solve(pivots: 100, isStopped: { false })
    #expect(isSolved)
    #expect(simplex.values.map { Int(($0 * 1000).rounded()) } == [3000, 1000])
    #expect(simplex.prices.map { Int(($0 * 1000).rounded()) } == [2000, 0, 1000])
  }

  @Test func `gives up where there is no end to the gain`() {
    var simplex = MeetingSimplex(gains: [1], rows: [(terms: [(0, -1)], most: 0)])
    let isSolved = simplex.solve(pivots: 100, isStopped: { false })
    #expect(!isSolved)
  }
}

struct `The programme of an evening` {
  @Test(arguments: UInt64(0)..<200)
  func `leaves the best plan to be found, and none that is better`(seed: UInt64) throws {
    var evening = SmallEvening.random(seed: seed)
    // Caps and breaks are left out of the programme, and so is what is promised.
    (evening.caps, evening.runs, evening.confirmed, evening.must) = ([:], [:], [:], [])
    for aim in MeetingProblem.Aim.allCases {
      evening.aim = aim
      let best = evening.bestByTryingAll()
      let columns = MeetingColumns(evening.problem)
      let worth = best.served * columns.units.served + best.value * columns.units.value
      let programme = try #require(MeetingProgramme(columns, served: columns.units.served, isStopped: { false }))
      #expect(programme.bound >= worth)
      var reached = MeetingRemainder(programme, goal: worth)
      guard case .plan(let held) = reached.solve(conflicts: 10_000, isStopped: { false }) else {
        Issue.record("The best plan was not found.")
        continue
      }
      #expect(board(columns, of: held).worth == worth)
      var beyond = MeetingRemainder(programme, goal: worth + 1)
      guard case .impossible = beyond.solve(conflicts: 10_000, isStopped: { false }) else {
        Issue.record("A plan above the best was not ruled out.")
        continue
      }
    }
  }

  @Test func `proves an evening of the usual size, also where single slots are lost`() {
    for lost in [0, 30] {
      var size = EveningSize.usual
      (size.lostPercent, size.interpreters) = (lost, 3)
      let problem = MeetingProblem(randomEvening(seed: 2, size: size))
      for aim in MeetingProblem.Aim.allCases {
        var problem = problem
        problem.aim = aim
        let plan = planMeetings(problem, stop: .after(steps: 300_000))
        #expect(plan.isProven && checkMeetings(plan, against: problem).isEmpty)
      }
    }
  }
}
