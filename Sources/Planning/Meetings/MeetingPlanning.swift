import Domain

/// When a planning of meetings ends, if not by itself.
package struct MeetingStop: Sendable {
  package var isReached: @Sendable (_ steps: Int) -> Bool
  /// - Parameter isReached: asked with the steps done, every few microseconds; true ends the search.
  package init(isReached: @escaping @Sendable (_ steps: Int) -> Bool) { self.isReached = isReached }
  package static func after(steps: Int) -> Self { Self { $0 >= steps } }
  package static let never = Self { _ in false }
}

/// How far a planning of meetings is.
package struct MeetingProgress: Hashable, Sendable {
  package var steps: Int
  /// Of the best plan so far.
  package var value: Int
  package var bound: Int?
}

/// Plans the table meetings: the aims in their order, then fewer gaps, then fewer table changes.
///
/// Deterministic for (problem, seed, steps): `stop` only ends it, and a plan is there however early it does. It ends by itself when
/// the sum is proven and the gaps have been worked on, or when many rounds brought nothing.
package func planMeetings(
  _ problem: MeetingProblem, seed: UInt64 = 1, stop: MeetingStop = .never, progress: (MeetingProgress) -> Void = { _ in }
) -> MeetingPlan {
  let columns = MeetingColumns(problem)
  return withoutActuallyEscaping(progress) { progress in
    var planning = MeetingPlanning(problem, columns, seed: seed, stop: stop.isReached, progress: progress)
    planning.run()
    return planning.plan()
  }
}

private struct MeetingPlanning {
  let problem: MeetingProblem
  let columns: MeetingColumns
  var search: MeetingSearch
  var clock: MeetingClock
  let progress: (MeetingProgress) -> Void
  /// In `MeetingUnits`; nil while nothing is known.
  var bound: Int?
  /// No plan has a greater sum, whatever else it does; nil where it is not known.
  private var sumAlone: Int?
  private let seed: UInt64
  /// What everyone first would give; nil where it is not asked or not known.
  private var alternative: MeetingAlternative?

  init(
    _ problem: MeetingProblem, _ columns: MeetingColumns, seed: UInt64, stop: @escaping (Int) -> Bool,
    progress: @escaping (MeetingProgress) -> Void
  ) {
    (self.problem, self.columns, self.seed, self.progress) = (problem, columns, seed, progress)
    clock = MeetingClock(stop: stop)
    search = MeetingSearch(firstBoard(columns), seed: seed)
  }

  private var isProven: Bool { search.bestWorth == bound }

  mutating func run() {
    guard columns.count > 0, columns.slots > 0, columns.units.isExact else { return }
    report()
    guard clock.look() else { return }
    let ask = clock
    if let found = meetingBound(columns, isStopped: { ask.wouldStop }) {
      bound = found.scalar
      search.offer(board(columns, of: found.choice))
    }
    report()
    lookAtEveryone()
    var polished = -1
    let moves = min(max(20_000, 200 * columns.count), 2_000_000)
    for round in 0..<100 where clock.look() && !isProven {
      if round > 18, isSumProven { break }
      let patience = 1 << min(4, round / 6)
      search.climb(moves: moves * patience, from: heat(round), goal: bound ?? .max, aimsBy: [1, 2, 8][round % 3], clock: &clock)
      if round == 0 { lookAtProgramme() }
      if round == 2 || round == 12 { tightenBound() }
      if !isProven, round == 1 { tryAll() }
      if round > 0, search.bestWorth != polished {
        search.polish(moves: moves / 4, clock: &clock)
        polished = search.bestWorth
      }
      search.returnToBest()
      report()
    }
    boundSumAlone()
    for _ in 0..<4 where clock.look() { search.polish(moves: 2 * moves, clock: &clock) }
  }

  /// The linear programme, where the evening is small enough; then the plans between its bound and the best one, from the top.
  ///
  /// Where the sum comes first, it is looked at alone first: its last point is then proven with a whole point to spare.
  private mutating func lookAtProgramme() {
    let units = columns.units
    for served in units.aim == .sum ? [0, units.served] : [units.served] {
      let ask = clock
      guard let old = bound, !isProven, clock.look(),
        let programme = MeetingProgramme(columns, served: served, isStopped: { ask.wouldStop })
      else { return }
      search.offer(board(columns, of: programme.wishes))
      // Without them, what lies below a point of the sum is who is served.
      let step = served > 0 ? 1 : units.value
      var most = min(old, programme.bound / step * step + step - 1)
      for _ in 0..<12 where most / step > search.bestWorth / step && clock.look() {
        var rest = MeetingRemainder(programme, goal: most / step * step)
        switch rest.solve(conflicts: 20_000, isStopped: { ask.wouldStop }) {
        case .plan(let wishes): search.offer(board(columns, of: wishes))
        case .impossible:
          most = most / step * step - 1
          continue
        case .unknown: break
        }
        break
      }
      bound = max(search.bestWorth, most)
    }
  }

  /// Two priority points where there are moves enough to find back from there; a large evening starts near the flow's plan and
  /// stays there.
  private func heat(_ round: Int) -> Double { columns.count <= 2_000 ? 200 : round % 2 == 0 ? 20 : 6 }

  /// Everyone first, and it is open how many can be met: then only the sum's own bound speaks of the sum.
  private mutating func boundSumAlone() {
    guard columns.units.aim == .everyone, let bound, clock.look(), !columns.isMust.contains(true),
      columns.units.amounts(in: bound).served > columns.units.amounts(in: search.bestWorth).served
    else { return }
    var other = problem
    other.aim = .sum
    for index in other.requests.indices { other.requests[index].confirmed = nil }
    let columns = MeetingColumns(other)
    let ask = clock
    guard columns.units.isExact, let found = meetingBound(columns, isStopped: { ask.wouldStop }) else { return }
    sumAlone = columns.units.amounts(in: found.scalar).value
  }

  /// Where the sum comes first and leaves somebody out: what it would be like the other way round.
  private mutating func lookAtEveryone() {
    guard columns.units.aim == .sum, clock.look(), search.served < columns.isServable.count(where: { $0 }) else { return }
    var other = problem
    other.aim = .everyone
    let columns = MeetingColumns(other)
    let ask = clock
    guard columns.units.isExact, let found = meetingBound(columns, isStopped: { ask.wouldStop }) else { return }
    var search = MeetingSearch(board(columns, of: found.choice), seed: seed)
    search.climb(moves: min(200 * columns.count, 200_000), from: heat(0), goal: found.scalar, aimsBy: 1, clock: &clock)
    let (best, most) = (columns.units.amounts(in: search.bestWorth), columns.units.amounts(in: found.scalar))
    guard best.must == most.must else { return }
    alternative = MeetingAlternative(served: best.served, value: best.value, servedAtMost: most.served)
  }

  /// Only who is served among plans of that sum is still open.
  private var isSumProven: Bool {
    guard columns.units.aim == .sum, let bound else { return false }
    let (best, most) = (columns.units.amounts(in: search.bestWorth), columns.units.amounts(in: bound))
    return (best.must, best.kept, best.value) == (most.must, most.kept, most.value)
  }

  private mutating func tightenBound() {
    guard let old = bound, old > search.bestWorth else { return }
    let ask = clock
    bound = min(old, meetingBoundBySlots(columns, above: search.bestWorth, startingFrom: old, isStopped: { ask.wouldStop }))
  }

  /// Small evenings are searched to the end where nothing else proves them.
  private mutating func tryAll() {
    guard let all = exhaustMeetings(columns, above: search.bestWorth, nodes: 2_000_000, clock: &clock) else { return }
    if let better = all.better { search.offer(better) }
    bound = search.bestWorth
  }

  private func report() {
    let amounts = columns.units.amounts(in: search.bestWorth)
    progress(
      MeetingProgress(steps: clock.steps, value: amounts.value, bound: bound.map { columns.units.amounts(in: $0).value }))
  }

  mutating func plan() -> MeetingPlan {
    let places = meetingTables(for: search.best, columns)
    let held = (0..<columns.count).filter { search.best[$0] >= 0 }
    var plan = MeetingPlan()
    plan.meetings = held.map {
      Meeting(request: problem.requests[columns.request[$0]].id, slot: search.best[$0] + 1, table: places[$0] + 1)
    }
    plan.meetings.sort { ($0.slot, $0.table) < ($1.slot, $1.table) }
    plan.value = held.reduce(0) { $0 + columns.priority[$1] }
    prove(&plan)
    plan.figures.confirmed = problem.confirmedBefore
    plan.figures.gaps = search.gaps()
    plan.figures.tableChanges = meetingTableChanges(search.best, places, columns)
    plan.figures.jain = jain(held)
    plan.notHeld = meetingRefusals(problem, columns, slot: search.best, isProven: plan.isProven)
    let fairness = explainUnserved(&plan)
    plan.hints = meetingHints(
      problem, columns, slot: search.best, plan: plan, unserved: fairness.hint(plan, alternative: alternative))
    return plan
  }

  /// Who has no meeting and why, and how many could have one.
  private func explainUnserved(_ plan: inout MeetingPlan) -> MeetingFairness {
    let fairness = MeetingFairness(problem, columns, slot: search.best)
    var most = fairness.servedAtMost
    if let alternative { most = min(most, alternative.servedAtMost) }
    if columns.units.aim == .everyone { most = min(most, plan.figures.servedBound) }
    plan.figures.servedAtMost = max(most, plan.figures.served)
    plan.figures.servedAtLeast = max(plan.figures.served, alternative?.served ?? 0)
    plan.figures.servedBound = min(plan.figures.servedBound, plan.figures.servedAtMost)
    plan.proofs = fairness.proofs
    plan.unserved = fairness.unserved(
      atMost: plan.figures.servedAtMost, served: plan.figures.served, value: plan.value, alternative: alternative)
    return fairness
  }

  /// Fills in what is proven. A bound of the sum alone holds whatever the higher aims are; the finer one only where they are met.
  private func prove(_ plan: inout MeetingPlan) {
    let units = columns.units
    let best = units.amounts(in: search.bestWorth)
    plan.figures.servable = columns.isServable.count { $0 }
    plan.figures.served = best.served
    plan.figures.kept = best.kept
    plan.figures.servedBound = plan.figures.servable
    let places = columns.slots * columns.tables
    let everything = columns.priority.sorted(by: >).prefix(places).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    plan.bound = max(plan.value, everything)
    guard units.isExact else {
      (plan.figures.served, plan.figures.kept) = counts()
      return
    }
    guard let bound else {
      plan.isProven = columns.count == 0 || plan.bound == plan.value && best.kept == plan.figures.confirmed && units.must == 0
      if columns.count == 0 { plan.bound = 0 }
      return
    }
    let most = units.amounts(in: bound)
    switch units.aim {
    case .sum:
      let higher = (best.must, best.kept) == (most.must, most.kept)
      if higher { plan.bound = min(plan.bound, max(plan.value, most.value)) }
      plan.isProven = higher && plan.bound == plan.value
      if higher, plan.isProven { plan.figures.servedBound = max(best.served, most.served) }
    case .everyone:
      if best.must == most.must { plan.figures.servedBound = max(best.served, most.served) }
      let higher = (best.must, best.served, best.kept) == (most.must, most.served, most.kept)
      if higher { plan.bound = min(plan.bound, max(plan.value, most.value)) }
      if let sumAlone { plan.bound = min(plan.bound, max(plan.value, sumAlone)) }
      plan.isProven = higher && plan.bound == plan.value
    }
  }

  private func counts() -> (served: Int, kept: Int) {
    var people: Set<Int> = []
    var kept = 0
    for edge in 0..<columns.count where search.best[edge] >= 0 {
      people.formUnion([columns.delegate[edge], columns.firm[edge]])
      if search.best[edge] == columns.confirmedSlot[edge] { kept += 1 }
    }
    return (people.count, kept)
  }

  /// Jain's index of the shares; (Σx)² / (n Σx²).
  private func jain(_ held: [Int]) -> Double {
    var asked = [Int](repeating: 0, count: columns.people)
    var got = asked
    for edge in 0..<columns.count {
      for person in [columns.delegate[edge], columns.firm[edge]] {
        asked[person] += 1
        if search.best[edge] >= 0 { got[person] += 1 }
      }
    }
    let shares = (0..<columns.people).filter { asked[$0] > 0 }.map { Double(got[$0]) / Double(asked[$0]) }
    let (sum, squares) = shares.reduce((0.0, 0.0)) { ($0.0 + $1, $0.1 + $1 * $1) }
    return squares > 0 ? sum * sum / (Double(shares.count) * squares) : 1
  }
}
