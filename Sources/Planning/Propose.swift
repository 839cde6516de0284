import Domain

/// How far a search has come; for a progress bar.
package struct Progress: Sendable {
  package var steps: Int
  package var value: Double
  package var bound: Double?
  package var mustsHeld: Int
  package var musts: Int
}

/// When a search ends. The result for a number of steps never depends on how fast the machine is.
package struct Patience {
  /// Steps at most; nil: until `isOver` says so.
  package var steps: Int?
  /// Asked every few hundred steps.
  package var isOver: () -> Bool
  package init(steps: Int? = nil, isOver: @escaping () -> Bool = { false }) {
    (self.steps, self.isOver) = (steps, isOver)
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
  let round = 250
  while !patience.isOver(), search.stepsDone < patience.steps ?? .max, search.hasWork {
    search.run(steps: min(round, (patience.steps ?? .max) - search.stepsDone))
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
