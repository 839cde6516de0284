import Domain

/// Simulated annealing over the tours of the days; people are seated anew after every change of a day.
///
/// Each step edits one day, or two when a visit changes its day: a visit comes, goes, changes its place or its time, a
/// tour changes its mode or its ends. The edited days get their crew and their people, and the change is kept by the
/// rule of Metropolis; `Cooling` says how temperatures fall.
/// Source: Kirkpatrick, Gelatt, Vecchi 1983, doi:10.1126/science.220.4598.671.
struct Annealing {
  /// What one must visit more is worth against value while searching; the best is kept by the order of aims.
  private static let mustWeight = 120.0
  /// In so many legs people settle at the end.
  private static let settling = 50
  /// People who choose anew where a day is only boarded, on trips with many people.
  private static let polished = 40
  /// How often which move is made; of each whole, up to which number it is the move's turn.
  private let moves: Moves
  /// More than any number of changes can cost.
  private let mustWeight: Double

  let problem: Problem
  let crew: Crew
  private(set) var draft: Draft
  private(set) var best: Draft
  private var boarding: Boarding
  /// Boards only whom a change concerns, on trips with many people.
  private var reboarding: Reboarding?
  private let fidelity: Fidelity?
  var chance: Dice
  /// Days on which something can be held, and what.
  private let openDays: [Int]
  let openVisits: [[Int]]
  let musts: Int
  /// By day, against the released programme.
  private var changed: [Deviation]
  private(set) var objective = 0.0
  private(set) var bestRank: Rank
  private(set) var stepsDone = 0

  /// The order of aims: must visits, changes, value, priority, minutes.
  struct Rank: Comparable, Sendable {
    var musts: Int
    var changes: Deviation
    var value: Double
    var priority: Int
    var minutes: Int
    static func < (a: Self, b: Self) -> Bool {
      if a.musts != b.musts { return a.musts < b.musts }
      if a.changes != b.changes { return b.changes < a.changes }
      if abs(a.value - b.value) > 1e-9 { return a.value < b.value }
      if a.priority != b.priority { return a.priority < b.priority }
      return a.minutes > b.minutes
    }
  }

  /// - Parameters:
  ///   - start: where to begin; its pinned routes never change.
  ///   - fidelity: a released programme to stay close to.
  init(_ problem: Problem, seed: UInt64, start: Draft? = nil, fidelity: Fidelity? = nil) {
    self.problem = problem
    self.fidelity = fidelity
    mustWeight = Self.mustWeight + (fidelity?.most ?? 0)
    let isFree = fidelity == nil && problem.people.count < Reboarding.leastPeople
    moves = isFree ? .ofFew : .usual
    crew = Crew(problem, isLoyal: fidelity != nil)
    let scale = WorthScale(problem)
    draft = start ?? Draft(problem, scale: scale)
    best = draft
    boarding = Boarding(problem, scale: scale, fidelity: fidelity)
    reboarding = fidelity == nil && problem.people.count >= Reboarding.leastPeople ? Reboarding(problem, scale: scale) : nil
    chance = Dice(seed: seed)
    openVisits = problem.days.indices.map { day in
      problem.visits.indices.filter { visit in
        problem.visits[visit].site >= 0 && problem.visits[visit].starts.contains { $0.day == day }
      }
    }
    let open = openVisits
    musts = problem.visits.count { $0.isMust }
    openDays = problem.days.indices.filter { !open[$0].isEmpty && !problem.days[$0].meetingPoints.isEmpty }
    changed = problem.days.indices.map { _ in Deviation() }
    bestRank = Rank(musts: 0, changes: Deviation(), value: 0, priority: 0, minutes: 0)
    for day in problem.days.indices { changed[day] = changes(draft.days[day], day) }
    bestRank = rank()
    objective = score()
  }

  var hasWork: Bool { !openDays.isEmpty }

  /// Does so many steps at one temperature; the best so far is in `best`.
  mutating func run(steps: Int, at temperature: Double) {
    guard hasWork else { return }
    for _ in 0..<steps { step(temperature: temperature) }
    stepsDone += steps
  }

  /// Lets people change seats over all days, the tours staying as they are; keeps the best.
  mutating func reseat(moves: Int, at temperature: Double) {
    guard fidelity == nil, moves > 0, hasWork else { return }
    var seating = Seating(draft, boarding)
    seating.run(moves, at: temperature, &chance)
    for day in openDays {
      let new = seating.draft(day)
      if new.aboard != draft.days[day].aboard { draft.replace(day, with: new) }
    }
    objective = score()
    remember()
  }

  /// Goes back to the best so far and lets people change seats, ever more careful not to lose by it.
  mutating func settleSeats(moves: Int) {
    rewind()
    for leg in 0..<Self.settling {
      reseat(moves: moves / Self.settling, at: Cooling.seats.temperature(after: Double(leg) / Double(Self.settling - 1)))
    }
  }

  /// Takes the best of other searches for its own and goes back to it.
  mutating func rewind(to best: Draft, _ rank: Rank) {
    (self.best, bestRank) = (best, rank)
    rewind()
  }

  /// Goes back to the best so far.
  mutating func rewind() {
    draft = best
    for day in problem.days.indices { changed[day] = changes(draft.days[day], day) }
    objective = score()
  }

  private func rank() -> Rank {
    Rank(
      musts: draft.mustsHeld, changes: (fidelity?.isBinding ?? false) ? deviation : Deviation(), value: draft.value,
      priority: draft.priorityPoints, minutes: draft.legMinutes)
  }

  private func score() -> Double {
    draft.value + mustWeight * Double(draft.mustsHeld) + 1e-3 * Double(draft.priorityPoints) - 1e-5 * Double(draft.legMinutes)
      - (fidelity.map { $0.price * Double(deviation.pairs) + $0.tourPrice * Double(deviation.tours) } ?? 0)
  }

  var deviation: Deviation {
    changed.reduce(into: Deviation()) {
      $0.pairs += $1.pairs
      $0.tours += $1.tours
    }
  }

  private func changes(_ day: DayDraft, _ index: Int) -> Deviation {
    fidelity?.deviation(day, index) ?? Deviation()
  }

  // MARK: One step

  /// A day's routes as wished, with who was aboard what.
  struct Edit {
    var day: Int
    var routes: [Route]
    var aboard: [UInt64]

    mutating func remove(_ route: Int) {
      routes.remove(at: route)
      let low: UInt64 = (1 << UInt64(route)) - 1
      for person in aboard.indices { aboard[person] = aboard[person] & low | (aboard[person] >> 1) & ~low }
    }
  }

  func edit(_ day: Int) -> Edit { Edit(day: day, routes: draft.days[day].routes, aboard: draft.days[day].aboard) }

  private mutating func step(temperature: Double) {
    let day = chance.pick(openDays)
    let roll = chance.below(moves.all)
    let edits: [Edit]? =
      switch roll {
      case ..<moves.insertion: insertion(day)
      case ..<moves.removal: removal(day)
      case ..<moves.exchange: exchange(day)
      case ..<moves.relaying: relaying(day)
      case ..<moves.shifting: shifting(day)
      case ..<moves.reordering: reordering(day)
      default: [edit(day)]
      }
    guard let edits, !edits.isEmpty else { return }
    attempt(edits, temperature: temperature, thorough: roll >= moves.reordering)
  }

  private mutating func attempt(_ edits: [Edit], temperature: Double, thorough: Bool) {
    var saved: [(day: Int, draft: DayDraft, changed: Deviation, touched: [Int]?)] = []
    func restore(_ draft: inout Draft, _ changed: inout [Deviation]) {
      for entry in saved.reversed() {
        draft.replace(entry.day, with: entry.draft, touched: entry.touched)
        changed[entry.day] = entry.changed
      }
    }
    for edit in edits {
      var routes = edit.routes
      guard routes.count <= 60, withinSessions(routes, edit.day, after: edits), crew.man(&routes, on: edit.day, problem),
        let boarded = board(routes, edit, thorough: thorough)
      else {
        restore(&draft, &changed)
        return
      }
      if edits.count == 1 {
        settle(boarded, edit.day, temperature)
        return
      }
      saved.append((edit.day, draft.days[edit.day], changed[edit.day], boarded.touched))
      draft.replace(edit.day, with: boarded.day, touched: boarded.touched)
      changed[edit.day] = changes(boarded.day, edit.day)
    }
    let new = score()
    guard chance.accepts(new - objective, at: temperature) else {
      restore(&draft, &changed)
      return
    }
    objective = new
    remember()
  }

  private mutating func board(_ routes: [Route], _ edit: Edit, thorough: Bool) -> Boarding.Boarded? {
    guard reboarding != nil else { return boarding.board(routes, warm: edit.aboard, on: edit.day, of: draft, thorough: thorough) }
    let polishing = thorough ? (0..<Self.polished).map { _ in chance.below(problem.people.count) } : []
    return reboarding!.board(routes, warm: edit.aboard, on: edit.day, of: draft, polishing: polishing)
  }

  /// Takes one day's change if its gain is worth it; nothing is counted anew for one that is not.
  private mutating func settle(_ boarded: Boarding.Boarded, _ day: Int, _ temperature: Double) {
    let deviation = changes(boarded.day, day)
    var gain = boarded.gain + held(boarded.day.routes, insteadOf: draft.days[day].routes)
    if let fidelity {
      gain -= fidelity.price * Double(deviation.pairs - changed[day].pairs)
        + fidelity.tourPrice * Double(deviation.tours - changed[day].tours)
    }
    guard chance.accepts(gain, at: temperature) else { return }
    draft.replace(day, with: boarded.day, touched: boarded.touched)
    changed[day] = deviation
    objective = score()
    remember()
  }

  /// What the score gains besides value when a day's routes are replaced: must visits, priority, minutes.
  private func held(_ new: [Route], insteadOf old: [Route]) -> Double {
    var gain = 0.0
    func count(_ visit: Int, _ routes: [Route]) -> Int {
      var starts: [Int] = []
      for route in routes {
        for (stop, other) in route.visits.enumerated() where other == visit && !starts.contains(route.starts[stop]) {
          starts.append(route.starts[stop])
        }
      }
      return starts.count
    }
    var seen: [Int] = []
    for route in old + new {
      for visit in route.visits where !seen.contains(visit) {
        seen.append(visit)
        let before = draft.sessions[visit]
        let after = before - count(visit, old) + count(visit, new)
        guard (before > 0) != (after > 0) else { continue }
        let sign = after > 0 ? 1.0 : -1.0
        if problem.visits[visit].isMust { gain += sign * mustWeight }
        gain += sign * 1e-3 * Double(problem.visits[visit].priority)
      }
    }
    let minutes = new.reduce(0) { $0 + $1.legMinutes } - old.reduce(0) { $0 + $1.legMinutes }
    return gain - 1e-5 * Double(minutes)
  }

  private mutating func remember() {
    let rank = rank()
    if bestRank < rank {
      bestRank = rank
      best = draft
    }
  }

  /// `max_sessions` over the whole programme, the days that are being edited as wished.
  private func withinSessions(_ routes: [Route], _ day: Int, after edits: [Edit]) -> Bool {
    var checked: [Int] = []
    for route in routes {
      for visit in route.visits where !checked.contains(visit) {
        checked.append(visit)
        let offer = problem.visits[visit]
        guard routes.count > 1 || draft.sessions[visit] > 0 || offer.maxSessions < 1 else { continue }
        var starts: [Int] = []
        for other in Set(offer.starts.map(\.day)) {
          let list = other == day ? routes : edits.first { $0.day == other }?.routes ?? draft.days[other].routes
          for route in list {
            for (stop, candidate) in route.visits.enumerated() where candidate == visit && !starts.contains(route.starts[stop]) {
              starts.append(route.starts[stop])
            }
          }
        }
        if starts.count > offer.maxSessions { return false }
      }
    }
    return true
  }
}
