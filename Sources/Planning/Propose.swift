import Domain

/// How far a search has come; for a progress bar.
package struct Progress: Sendable {
  package var steps: Int
  /// nil while the best alone is not measured, so that no share is known.
  package var value: Double?
  package var bound: Double?
  package var mustsHeld: Int
  package var musts: Int
  /// Tours of the best programme so far.
  package var toursHeld = 0
  /// While the best alone is being measured: of how many people it is known, and how many they are.
  package var measured: Int?
  package var people = 0
}

/// When a search ends.
///
/// With a number of steps the result depends on the trip, the seed and the steps alone, unless a clock stops it before.
/// With a clock alone the search cools by it, so that it is cold when time is up.
package struct Patience {
  /// Steps at most.
  package var steps: Int?
  /// The share of time that has passed; at 1 the search ends. nil: there is no clock.
  package var elapsed: (() -> Double)?
  /// Somebody asked to stop; looked at every few hundred steps.
  package var isInterrupted: () -> Bool
  /// Runs work on a thread of its own; nil: everything goes one after the other. Not used where steps are counted.
  package var beside: ((_ work: @escaping @Sendable () -> Void) -> Void)?
  package init(
    steps: Int? = nil, elapsed: (() -> Double)? = nil, isInterrupted: @escaping () -> Bool = { false },
    beside: ((_ work: @escaping @Sendable () -> Void) -> Void)? = nil
  ) {
    (self.steps, self.elapsed, self.isInterrupted, self.beside) = (steps, elapsed, isInterrupted, beside)
  }
}

/// A programme for the trip: anytime, and the same for the same (trip, seed, steps).
///
/// On great trips a first programme is looked for before everybody's best alone is measured, by an estimate in its place.
/// The worth that is told is exact all the same, so what is missing of the measuring is done when the search is over, however
/// it ends; `report` tells of it.
///
/// - Returns: the best programme found, valid by every rule; visits that can't be held and wishes that can't be met
///   are named with their reason. Where not every must visit is held, as many as possible are.
package func propose(
  _ dossier: Dossier, seed: UInt64 = 1, patience: Patience, report: (Progress) -> Void = { _ in }
) -> Programme {
  let compiled = Problem(dossier)
  let musts = compiled.visits.count { $0.isMust }
  let schedule = Schedule(patience, people: compiled.people.count)
  var steps = 0
  var first: [DayDraft]?
  if compiled.isGreat {
    var scout = Annealing(compiled.estimated(), seed: seed)
    while scout.hasWork, !patience.isInterrupted(), scout.stepsDone < schedule.quench,
      let (count, temperature, _) = schedule.next(after: scout.stepsDone)
    {
      scout.run(steps: count, at: temperature)
      report(Progress(steps: scout.stepsDone, mustsHeld: scout.bestRank.musts, musts: musts, toursHeld: scout.best.tours))
    }
    // Without a tour there is nothing to tell the worth of, so nobody has to be measured.
    if patience.isInterrupted(), scout.best.tours == 0 { return Programme(trip: dossier.trip.id, seed: seed, worth: Worth(), bound: nil, tours: []) }
    (steps, first) = (scout.stepsDone, scout.best.days)
  }
  let problem = compiled.measured {
    report(Progress(steps: steps, mustsHeld: 0, musts: musts, measured: $0, people: compiled.people.count))
  }
  var search = Population(Annealing(problem, seed: seed, start: first.map { Draft(problem, days: $0) }), seed: seed)
  let trivial = problem.people.contains { $0.best > 0 } ? 1000.0 : 0
  var ceiling: Ceiling?
  var tightening: Tightening?
  if !compiled.isBeyondBounds {
    // What depends on steps alone must not depend on how fast a thread is.
    if patience.steps == nil, let beside = patience.beside {
      tightening = Tightening(problem, below: trivial, beside)
    } else {
      ceiling = Ceiling(problem)
    }
  }
  let begun = patience.elapsed?() ?? 0
  let seatsPerStep = problem.people.count >= Reboarding.leastPeople ? 0 : Seating.movesPerStep
  while search.hasWork, !patience.isInterrupted(), let (count, temperature, isFresh) = schedule.next(after: steps + search.stepsDone) {
    if isFresh { search.widen(for: seatsPerStep > 0 ? schedule.expected(after: search.stepsDone, since: begun) : 0) }
    search.run(steps: count, at: temperature, seats: search.stepsDone >= schedule.quench ? seatsPerStep : 0)
    let done = steps + search.stepsDone
    ceiling?.tighten(
      above: search.best.value, isBinding: search.bestRank.musts == musts, afterSteps: done / compiled.stepsPerTightening)
    let bound = tightening?.hear(search.best.value, isBinding: search.bestRank.musts == musts) ?? ceiling?.bound ?? trivial
    report(
      Progress(
        steps: done, value: search.best.value, bound: bound, mustsHeld: search.bestRank.musts, musts: musts,
        toursHeld: search.best.tours))
    if bound - search.best.value < 1e-6, search.bestRank.musts == musts { break }
  }
  search.settleSeats(moves: min(Seating.movesAtEnd, seatsPerStep * search.stepsDone))
  var programme = search.best.programme(seed: seed, bound: tightening?.end() ?? ceiling?.bound ?? trivial)
  explain(&programme, search.best)
  return programme
}

extension Problem {
  /// Whether measuring the best alone takes so long that a first programme should come before.
  fileprivate var isGreat: Bool { people.count * visits.count > 10_000 }

  /// Whether no bound is begun. Days with 300 visits offer too many sets to list; on trips of chance over 7, 14 and 30 days
  /// a thread of its own came to 993.7, 1000 and 996.9 in a minute, where the programmes were worth 831, 827 and 804.
  fileprivate var isBeyondBounds: Bool { people.count * visits.count > 100_000 }

  /// A step of the bound costs as much as there are people and visits, one of the search does not; the bound shall leave
  /// most of the time to the search.
  fileprivate var stepsPerTightening: Int { max(1, people.count * visits.count / 6000) }

  /// With an upper estimate in the place of everybody's best alone: so many of the best visits as days could hold.
  fileprivate func estimated() -> Problem {
    let most = dailyMax == .max ? visits.count : dailyMax * days.count { $0.allowsVisits }
    return replacing(people: people.map { person in
      var person = person
      person.best = visits.indices.map { person.points($0) }.sorted(by: >).prefix(most).reduce(0, +)
      return person
    })
  }
}

/// A short quench, then one long fall to the end that is known; without one, falls of doubling length.
private struct Schedule {
  private static let round = 250
  private static let longestQuench = 4000
  let patience: Patience
  /// Steps of the quench.
  let quench: Int
  private let fall: Cooling
  init(_ patience: Patience, people: Int) {
    self.patience = patience
    fall = people >= Reboarding.leastPeople ? Cooling.long(people: people) : Cooling.long
    quench = min(Self.longestQuench, (patience.steps ?? .max) / 2 / Self.round * Self.round)
  }

  /// Steps of the whole search, as far as can be said; none are expected where nothing ends it.
  ///
  /// - Parameter begun: the share of time that had passed before the first of the steps that are done.
  func expected(after done: Int, since begun: Double) -> Int {
    patience.steps ?? patience.elapsed.map { Int(Double(done) * (1 - begun) / max(1e-4, $0() - begun)) } ?? 0
  }

  /// - Returns: the next round, and whether it begins a new fall; nil when the search is over.
  func next(after done: Int) -> (steps: Int, temperature: Double, isFresh: Bool)? {
    let elapsed = patience.elapsed?()
    guard done < patience.steps ?? .max, elapsed ?? 0 < 1 else { return nil }
    let steps = min(Self.round, (patience.steps ?? .max) - done)
    // Few steps are better spent near what the quench found.
    let long = patience.steps ?? .max < 40_000 ? Cooling.mending : fall
    if done < quench { return (steps, Cooling.quench.temperature(after: Double(done) / Double(quench)), false) }
    if patience.steps != nil || elapsed != nil {
      // With a number of steps the clock only stops, it does not cool (contract 30).
      let share = patience.steps.map { Double(done - quench) / Double(max(1, $0 - quench)) } ?? elapsed ?? 0
      return (steps, long.temperature(after: share), done == quench)
    }
    var begin = quench
    var length = 8 * quench
    while done >= begin + length { (begin, length) = (begin + length, 2 * length) }
    return (steps, fall.temperature(after: Double(done - begin) / Double(length)), done == begin)
  }
}
