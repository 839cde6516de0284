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
  let domains = BusinessDomains(problem)
  if domains.isImpossible { return BusinessAnswer(status: .infeasible) }
  let groups = problem.meetingsOf
  // Somebody with fewer than two meetings has no break, so nobody may have more than the fairness.
  let most = groups.contains { $0.count < 2 } ? fairness : problem.slots
  let days = groups.indices.map { BusinessDay($0, meetings: groups[$0], of: problem, domains, mostBreaks: most) }
  let crowded = (0..<problem.slots).reduce(UInt64(0)) { set, slot in
    let bit: UInt64 = 1 << UInt64(slot)
    return domains.slots.count { $0 & bit != 0 } > problem.tables ? set | bit : set
  }
  let capacity = BusinessCapacity(days, crowded: crowded, tables: problem.tables, isStopped: isStopped)
  if capacity.isImpossible || capacity.bound > days.reduce(0, { $0 + $1.mostBreaks }) { return BusinessAnswer(status: .infeasible) }
  let encoding = BusinessEncoding(problem, domains, days, capacity, fairness: fairness, isStopped: isStopped)
  guard encoding.isComplete else { return BusinessAnswer(status: .unknown, bound: capacity.bound) }
  let held = encoding.held
  var minimiser = encoding.intoMinimiser()
  minimiser.findAny(isStopped: isStopped)
  minimiser.advance(isStopped: isStopped)
  if minimiser.state == .impossible { return BusinessAnswer(status: .infeasible) }
  guard minimiser.upper != nil else { return BusinessAnswer(status: .unknown, bound: minimiser.lower) }
  let schedule = held.map { row in row.firstIndex { minimiser.best[$0.variable] != $0.isDenial } ?? 0 }
  guard case .success(let objective) = checkSchedule(schedule, of: problem, fairness: fairness) else {
    return BusinessAnswer(status: .unknown, bound: minimiser.lower)
  }
  return BusinessAnswer(
    status: objective == minimiser.lower ? .optimal : .feasible, objective: objective, bound: minimiser.lower, schedule: schedule)
}
