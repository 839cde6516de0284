/// What is known about an instance when the time is over.
package struct BusinessAnswer: Equatable, Sendable {
  package enum Status: String, Sendable { case optimal, feasible, infeasible, unknown }
  package var status: Status
  /// Breaks of all participants; checked by `checkSchedule`.
  package var objective: Int?
  /// No schedule has fewer breaks; nil where there is none, or nothing is known.
  package var bound: Int?
  /// By meeting, from 0.
  package var schedule: [Int]?
}

/// Places all meetings with as few breaks as possible, and proves it if the time suffices.
///
/// - Parameter isStopped: asked often; true ends the search with what is known by then.
package func solveBusinessMeetings(
  _ problem: BusinessProblem, fairness: Int, seed: UInt64 = 1, isStopped: () -> Bool = { false }
) -> BusinessAnswer {
  var solving = BusinessSolving(problem, fairness: fairness)
  solving.run(seed: seed, isStopped)
  return solving.answer()
}

private struct BusinessSolving {
  let problem: BusinessProblem
  let fairness: Int
  let domains: BusinessDomains
  private var isImpossible = false
  private var bound: Int?
  private var best: (objective: Int, schedule: [Int])?

  init(_ problem: BusinessProblem, fairness: Int) {
    (self.problem, self.fairness) = (problem, fairness)
    domains = BusinessDomains(problem)
    isImpossible = domains.isImpossible
  }

  mutating func run(seed: UInt64, _ isStopped: () -> Bool) {
    guard !isImpossible, let start = firstSchedule(isStopped) else { return }
    var search = BusinessSearch(problem, domains, fairness: fairness, start: start, seed: seed)
    keep(search)
    let days = self.days()
    let capacity = BusinessCapacity(days, crowded: crowded, tables: problem.tables, isStopped: isStopped)
    guard !capacity.isImpossible, capacity.bound <= days.reduce(0, { $0 + $1.mostBreaks }) else { return isImpossible = true }
    bound = capacity.bound
    var moves = 50_000
    search.cool(moves: moves, goal: capacity.bound, isStopped: isStopped)
    keep(search)
    guard !isProven, !isStopped() else { return }
    let encoding = BusinessEncoding(problem, domains, days, capacity, fairness: fairness, isStopped: isStopped)
    guard encoding.isComplete else { return }
    let held = encoding.held
    var minimiser = encoding.intoMinimiser()
    var conflicts = 1_000
    var adopted = Int.max
    while !isProven, !isImpossible, !isStopped() {
      if let best, best.objective < adopted {
        adopted = best.objective
        minimiser.adopt(best.schedule.indices.map { held[$0][best.schedule[$0]] })
      }
      minimiser.advance(conflicts: conflicts, known: best?.objective ?? .max, isStopped: isStopped)
      if minimiser.state == .impossible { return isImpossible = true }
      bound = max(bound!, minimiser.lower)
      if minimiser.upper != nil {
        keep(held.map { row in row.firstIndex { minimiser.best[$0.variable] != $0.isDenial } ?? 0 })
      }
      guard !isProven else { return }
      search.cool(moves: moves, goal: bound!, isStopped: isStopped)
      keep(search)
      conflicts = min(2 * conflicts, 50_000)
      moves = min(2 * moves, 4_000_000)
    }
  }

  /// Any schedule with one meeting a time for everybody, breaks left aside.
  private mutating func firstSchedule(_ isStopped: () -> Bool) -> [Int]? {
    var encoding = BusinessEncoding(problem, domains, [], nil, fairness: fairness, isStopped: isStopped)
    guard encoding.isComplete else { return nil }
    let answer = encoding.solve(isStopped)
    if case .unsatisfiable = answer.0 { isImpossible = true }
    return answer.1
  }

  private func days() -> [BusinessDay] {
    let groups = problem.meetingsOf
    // Somebody with fewer than two meetings has no break, so nobody may have more than the fairness.
    let most = groups.contains { $0.count < 2 } ? fairness : problem.slots
    return groups.indices.map { BusinessDay($0, meetings: groups[$0], of: problem, domains, mostBreaks: most) }
  }

  /// Slots in which more meetings might be than there are tables.
  private var crowded: UInt64 {
    (0..<problem.slots).reduce(0) { set, slot in
      let bit: UInt64 = 1 << UInt64(slot)
      return domains.slots.count { $0 & bit != 0 } > problem.tables ? set | bit : set
    }
  }

  private var isProven: Bool { best != nil && best?.objective == bound }

  private mutating func keep(_ search: BusinessSearch) { if search.best != nil { keep(search.bestSlot) } }

  /// Nothing counts as found before the checker has agreed.
  private mutating func keep(_ schedule: [Int]) {
    guard case .success(let objective) = checkSchedule(schedule, of: problem, fairness: fairness), objective < best?.objective ?? .max
    else { return }
    best = (objective, schedule)
  }

  func answer() -> BusinessAnswer {
    if isImpossible { return BusinessAnswer(status: .infeasible) }
    guard let best else { return BusinessAnswer(status: .unknown, bound: bound) }
    return BusinessAnswer(status: isProven ? .optimal : .feasible, objective: best.objective, bound: bound, schedule: best.schedule)
  }
}
