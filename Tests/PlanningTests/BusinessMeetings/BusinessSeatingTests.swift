import Testing

@testable import Planning

/// Few tables and much order: five meetings of six participants in five slots, all 3125 schedules are tried.
struct `Business meetings with few tables` {
  @Test(arguments: 1...60) func `are proven best or impossible as plain enumeration says`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var problem = BusinessProblem(participants: 6, slots: 5, morningSlots: 2, tables: 1 + dice.below(2))
    for participant in 0..<6 where dice.below(3) == 0 { problem.forbidden[participant] = 1 << UInt64(dice.below(5)) }
    for meeting in 0..<5 {
      let one = dice.below(6)
      problem.add(
        one, (one + 1 + dice.below(5)) % 6, session: dice.below(4) == 0 ? .afternoon : .either,
        before: (0..<meeting).filter { _ in dice.below(3) == 0 })
    }
    var best: Int?
    for number in 0..<3125 {
      let schedule = [number % 5, number / 5 % 5, number / 25 % 5, number / 125 % 5, number / 625]
      guard case .success(let breaks) = checkSchedule(schedule, of: problem, fairness: 2) else { continue }
      best = min(best ?? breaks, breaks)
    }
    let answer = solveBusinessMeetings(problem, fairness: 2, seed: seed)
    #expect(answer.status == (best == nil ? .infeasible : .optimal))
    #expect(answer.objective == best && answer.bound == best)
    #expect(Self.byClauses(problem) == best)
  }

  /// What the reasoner alone finds, without any schedule of the local search.
  private static func byClauses(_ problem: BusinessProblem) -> Int? {
    let domains = BusinessDomains(problem)
    guard !domains.isImpossible else { return nil }
    let groups = problem.meetingsOf
    let most = groups.contains { $0.count < 2 } ? 2 : problem.slots
    let days = groups.indices.map { BusinessDay($0, meetings: groups[$0], of: problem, domains, mostBreaks: most) }
    let every = BusinessProblem.slots(below: problem.slots)
    let capacity = BusinessCapacity(days, crowded: every, tables: problem.tables, isStopped: { false })
    guard !capacity.isImpossible else { return nil }
    let encoding = BusinessEncoding(problem, domains, days, capacity, fairness: 2, isStopped: { false })
    var minimiser = encoding.intoMinimiser()
    minimiser.advance()
    return minimiser.state == .proven ? minimiser.upper : nil
  }
}
