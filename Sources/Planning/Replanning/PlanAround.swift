import Domain

/// A programme in which the pinned tours of a draft stay as they are, and everything else is planned anew around them.
///
/// Valid wherever the pinned tours are. Deterministic for (dossier, draft, pinned, seed, steps).
package func plan(
  _ dossier: Dossier, around draft: Programme, pinned: Set<Identifier<Tour>>, seed: UInt64 = 1, steps: Int = 12_000,
  isOver: () -> Bool = { false }
) -> Programme {
  let problem = Problem(dossier).measured()
  var fixed = draft
  fixed.tours.removeAll { !pinned.contains($0.id) }
  let kept = Kept(problem, fixed, pinned: pinned)
  var search = Annealing(problem, seed: seed, start: Draft(problem, days: kept.days))
  let quench = min(4000, steps / 3)
  while search.hasWork, search.stepsDone < steps, !isOver() {
    let done = search.stepsDone
    let temperature = done < quench
      ? Cooling.quench.temperature(after: Double(done) / Double(max(1, quench)))
      : Cooling.mending.temperature(after: Double(done - quench) / Double(max(1, steps - quench)))
    search.run(steps: min(250, steps - done), at: temperature)
  }
  var programme = search.best.programme(seed: seed, bound: draft.bound, keeping: draft)
  explain(&programme, search.best)
  return programme
}
