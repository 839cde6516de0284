import Domain

/// How far a search has come; for a progress bar.
package struct Progress: Sendable {
  package var steps: Int
  package var value: Double
  package var bound: Double?
  package var mustsHeld: Int
  package var musts: Int
}

/// When a search ends.
///
/// With a number of steps the result depends on the trip, the seed and the steps alone, unless a clock stops it before.
/// With a clock alone the search cools by it, so that it is cold when time is up. At least half of the time is left for
/// the search, whatever was needed before it.
package struct Patience {
  /// Steps at most.
  package var steps: Int?
  /// The share of time that has passed; at 1 the search ends. nil: there is no clock.
  package var elapsed: (() -> Double)?
  /// Somebody asked to stop; looked at every few hundred steps.
  package var isInterrupted: () -> Bool
  package init(steps: Int? = nil, elapsed: (() -> Double)? = nil, isInterrupted: @escaping () -> Bool = { false }) {
    (self.steps, self.elapsed, self.isInterrupted) = (steps, elapsed, isInterrupted)
  }

  /// The same, but where more than half of the time is gone already, half of it begins now: a great trip takes long to
  /// measure, and a programme that comes late is better than none.
  func leavingHalf() -> Patience {
    guard let elapsed, elapsed() > 0.5 else { return self }
    let gone = elapsed()
    var patience = self
    patience.elapsed = { min(1, max(0.5, elapsed() - gone + 0.5)) }
    return patience
  }
}

/// A programme for the trip: anytime, and the same for the same (trip, seed, steps).
///
/// - Returns: the best programme found, valid by every rule; visits that can't be held and wishes that can't be met
///   are named with their reason. Where not every must visit is held, as many as possible are.
package func propose(
  _ dossier: Dossier, seed: UInt64 = 1, patience: Patience, report: (Progress) -> Void = { _ in }
) -> Programme {
  let problem = Problem(dossier).measured()
  var search = Annealing(problem, seed: seed)
  var ceiling = Ceiling(problem)
  let musts = problem.visits.count { $0.isMust }
  let schedule = Schedule(patience.leavingHalf())
  while search.hasWork, !patience.isInterrupted(), let (steps, temperature, isFresh) = schedule.next(after: search.stepsDone) {
    if isFresh { search.rewind() }
    search.run(steps: steps, at: temperature)
    ceiling.tighten(below: search.best.value, afterSteps: search.stepsDone)
    report(
      Progress(
        steps: search.stepsDone, value: search.best.value, bound: ceiling.bound, mustsHeld: search.bestRank.musts, musts: musts))
    if let bound = ceiling.bound, bound - search.best.value < 1e-6, search.bestRank.musts == musts { break }
  }
  var programme = search.best.programme(seed: seed, bound: ceiling.bound)
  explain(&programme, search.best)
  return programme
}

/// A short quench, then one long fall to the end that is known; without one, falls of doubling length.
private struct Schedule {
  private static let round = 250
  private static let quench = 4000
  let patience: Patience
  init(_ patience: Patience) { self.patience = patience }

  /// - Returns: the next round, and whether it begins a new fall; nil when the search is over.
  func next(after done: Int) -> (steps: Int, temperature: Double, isFresh: Bool)? {
    let elapsed = patience.elapsed?()
    guard done < patience.steps ?? .max, elapsed ?? 0 < 1 else { return nil }
    let steps = min(Self.round, (patience.steps ?? .max) - done)
    // Few steps are better spent near what the quench found.
    let long = patience.steps ?? .max < 40_000 ? Cooling.mending : Cooling.long
    let quench = min(Self.quench, (patience.steps ?? .max) / 2 / Self.round * Self.round)
    if done < quench { return (steps, Cooling.quench.temperature(after: Double(done) / Double(quench)), false) }
    if patience.steps != nil || elapsed != nil {
      // With a number of steps the clock only stops, it does not cool (contract 30).
      let share = patience.steps.map { Double(done - quench) / Double(max(1, $0 - quench)) } ?? elapsed ?? 0
      return (steps, long.temperature(after: share), done == quench)
    }
    var begin = quench
    var length = 8 * quench
    while done >= begin + length { (begin, length) = (begin + length, 2 * length) }
    return (steps, Cooling.long.temperature(after: Double(done - begin) / Double(length)), done == begin)
  }
}
