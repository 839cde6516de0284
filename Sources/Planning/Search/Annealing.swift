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
  /// People who choose anew where a day is only boarded, on trips with many people.
  private static let polished = 40
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
  private var chance: Dice
  /// Days on which something can be held, and what.
  private let openDays: [Int]
  private let openVisits: [[Int]]
  private let musts: Int
  /// By day, against the released programme.
  private var changed: [Deviation]
  private var objective = 0.0
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

  /// Goes back to the best so far.
  mutating func rewind() {
    draft = best
    for day in problem.days.indices { changed[day] = changes(draft.days[day], day) }
    objective = score()
  }

  private func rank() -> Rank {
    Rank(
      musts: draft.mustsHeld, changes: (fidelity?.isBinding ?? false) ? deviation : Deviation(), value: draft.value, priority: draft.priorityPoints, minutes: draft.legMinutes)
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
  private struct Edit {
    var day: Int
    var routes: [Route]
    var aboard: [UInt64]

    mutating func remove(_ route: Int) {
      routes.remove(at: route)
      let low: UInt64 = (1 << UInt64(route)) - 1
      for person in aboard.indices { aboard[person] = aboard[person] & low | (aboard[person] >> 1) & ~low }
    }
  }

  private func edit(_ day: Int) -> Edit { Edit(day: day, routes: draft.days[day].routes, aboard: draft.days[day].aboard) }

  private mutating func step(temperature: Double) {
    let day = chance.pick(openDays)
    let roll = chance.below(100)
    let edits: [Edit]? =
      switch roll {
      case ..<36: insertion(day)
      case ..<46: removal(day)
      case ..<62: exchange(day)
      case ..<82: relaying(day)
      case ..<90: shifting(day)
      case ..<96: reordering(day)
      default: [edit(day)]
      }
    guard let edits, !edits.isEmpty else { return }
    attempt(edits, temperature: temperature, thorough: roll >= 96)
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
    guard accepts(new - objective, temperature) else {
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
    guard accepts(gain, temperature) else { return }
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

  private mutating func accepts(_ gain: Double, _ temperature: Double) -> Bool {
    gain >= 0 || chance.fraction() < exponential(gain / temperature)
  }

  private mutating func remember() {
    let rank = rank()
    if bestRank < rank {
      bestRank = rank
      best = draft
    }
  }

  /// e^x for x <= 0, precise enough for a dice and the same on every machine.
  private func exponential(_ x: Double) -> Double {
    guard x > -30 else { return 0 }
    var y = 1 + x / 1024
    for _ in 0..<10 { y *= y }
    return max(0, y)
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

  // MARK: Moves

  /// A visit comes, into a tour or as a tour of its own; from its other day if it may not be held once more.
  private mutating func insertion(_ day: Int) -> [Edit]? {
    let visit = wanted(on: day)
    var here = edit(day)
    var edits: [Edit] = []
    if draft.sessions[visit] >= problem.visits[visit].maxSessions {
      guard let from = holder(of: visit) else { return nil }
      if from.day == day {
        if chance.happens(0.35) { return joining(visit, day, from.route) }
        guard take(visit, from.route, &here) else { return nil }
      } else {
        var there = edit(from.day)
        guard take(visit, from.route, &there) else { return nil }
        edits.append(there)
      }
    }
    if here.routes.isEmpty || chance.happens(0.4) {
      guard let route = build([visit], day) else { return nil }
      here.routes.append(route)
    } else {
      let target = chance.below(here.routes.count)
      let old = here.routes[target]
      guard !old.isPinned, !old.visits.contains(visit), old.visits.count < problem.dailyMax else { return nil }
      var visits = old.visits
      visits.insert(visit, at: chance.below(visits.count + 1))
      guard let route = chance.happens(0.5) ? build(visits, day, like: old) : build(visits, day) else { return nil }
      here.routes[target] = route
    }
    edits.append(here)
    return edits
  }

  /// Any visit open that day; half of the time a must visit that is not held yet, if there is one.
  private mutating func wanted(on day: Int) -> Int {
    if bestRank.musts < musts, chance.happens(0.5) {
      let missing = openVisits[day].filter { problem.visits[$0].isMust && draft.sessions[$0] == 0 }
      if !missing.isEmpty { return chance.pick(missing) }
    }
    return chance.pick(openVisits[day])
  }

  /// A second tour comes to a session that is held already.
  private mutating func joining(_ visit: Int, _ day: Int, _ index: Int) -> [Edit]? {
    var here = edit(day)
    let session = here.routes[index]
    guard let stop = session.visits.firstIndex(of: visit) else { return nil }
    let layout = layout(day)
    guard let route = problem.route([visit], starts: [session.starts[stop]], on: day, mode: layout.mode, from: layout.from, to: layout.to)
    else { return nil }
    here.routes.append(route)
    return [here]
  }

  private mutating func removal(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let target = free(here) else { return nil }
    guard take(chance.pick(here.routes[target].visits), target, &here) else { return nil }
    return [here]
  }

  /// Another visit in a stop's place.
  private mutating func exchange(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let target = free(here) else { return nil }
    let visit = chance.pick(openVisits[day])
    guard !here.routes[target].visits.contains(visit) else { return nil }
    var edits: [Edit] = []
    if draft.sessions[visit] >= problem.visits[visit].maxSessions {
      guard let from = holder(of: visit), from.day != day else { return nil }
      var there = edit(from.day)
      guard take(visit, from.route, &there) else { return nil }
      edits.append(there)
    }
    var visits = here.routes[target].visits
    visits[chance.below(visits.count)] = visit
    let old = here.routes[target]
    guard let route = chance.happens(0.5) ? build(visits, day, like: old) : build(visits, day) else { return nil }
    here.routes[target] = route
    edits.append(here)
    return edits
  }

  /// Other times, mode or ends for a tour.
  private mutating func relaying(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let target = free(here) else { return nil }
    let old = here.routes[target]
    var layout = layout(day)
    if chance.happens(0.5) { (layout.mode, layout.from, layout.to) = (old.mode, old.from, old.to) }
    layout.lunchBefore = lunch(old.visits.count, 0.5)
    guard let route = problem.route(old.visits, on: day, layout) else { return nil }
    here.routes[target] = route
    return [here]
  }

  /// A stop moves to another tour of the day, or becomes one.
  private mutating func shifting(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let source = free(here) else { return nil }
    let visit = chance.pick(here.routes[source].visits)
    let target = chance.below(here.routes.count + 1)
    guard target != source, target == here.routes.count || !here.routes[target].isPinned else { return nil }
    if target < here.routes.count {
      guard !here.routes[target].visits.contains(visit), here.routes[target].visits.count < problem.dailyMax else { return nil }
      var visits = here.routes[target].visits
      visits.insert(visit, at: chance.below(visits.count + 1))
      guard let route = build(visits, day, like: here.routes[target]) else { return nil }
      here.routes[target] = route
    } else {
      guard here.routes[source].visits.count > 1, let route = build([visit], day) else { return nil }
      here.routes.append(route)
    }
    guard take(visit, source, &here) else { return nil }
    return [here]
  }

  /// Two stops of the day change places.
  private mutating func reordering(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let a = free(here), let b = free(here) else { return nil }
    let i = chance.below(here.routes[a].visits.count)
    let j = chance.below(here.routes[b].visits.count)
    var first = here.routes[a].visits
    if a == b {
      guard i != j else { return nil }
      first.swapAt(i, j)
      guard let route = build(first, day, like: here.routes[a]) else { return nil }
      here.routes[a] = route
    } else {
      var second = here.routes[b].visits
      guard !first.contains(second[j]), !second.contains(first[i]) else { return nil }
      (first[i], second[j]) = (second[j], first[i])
      guard let one = build(first, day, like: here.routes[a]), let two = build(second, day, like: here.routes[b]) else { return nil }
      here.routes[a] = one
      here.routes[b] = two
    }
    return [here]
  }

  // MARK: Pieces of moves

  private mutating func free(_ edit: Edit) -> Int? {
    guard !edit.routes.isEmpty else { return nil }
    let index = chance.below(edit.routes.count)
    return edit.routes[index].isPinned ? nil : index
  }

  private mutating func holder(of visit: Int) -> (day: Int, route: Int)? {
    var found: [(day: Int, route: Int)] = []
    for day in Set(problem.visits[visit].starts.map(\.day)).sorted() {
      for (index, route) in draft.days[day].routes.enumerated() where route.visits.contains(visit) { found.append((day, index)) }
    }
    guard !found.isEmpty else { return nil }
    let choice = found[chance.below(found.count)]
    return draft.days[choice.day].routes[choice.route].isPinned ? nil : choice
  }

  /// Takes a visit out of a route, the route with it if nothing is left.
  private mutating func take(_ visit: Int, _ index: Int, _ edit: inout Edit) -> Bool {
    let old = edit.routes[index]
    let visits = old.visits.filter { $0 != visit }
    if visits.isEmpty {
      edit.remove(index)
      return true
    }
    guard let route = build(visits, edit.day, like: old) else { return false }
    edit.routes[index] = route
    return true
  }

  /// A route with the same mode, ends and about the same time, or nil.
  private mutating func build(_ visits: [Int], _ day: Int, like old: Route) -> Route? {
    var layout = layout(day)
    (layout.mode, layout.from, layout.to) = (old.mode, old.from, old.to)
    if chance.happens(0.6) { layout.anchor = chance.happens(0.5) ? .earliest(old.departs) : .latest(old.arrives) }
    layout.lunchBefore = lunch(visits.count, 0.35)
    return problem.route(visits, on: day, layout)
  }

  private mutating func build(_ visits: [Int], _ day: Int) -> Route? {
    var layout = layout(day)
    layout.lunchBefore = lunch(visits.count, 0.35)
    // The quickest mode most of the time.
    if chance.happens(0.7) {
      var least = Problem.none
      for mode in Mode.allCases {
        var sum = problem.leg(mode, layout.from, problem.visits[visits[0]].site) + problem.leg(mode, problem.visits[visits.last!].site, layout.to)
        for (a, b) in zip(visits, visits.dropFirst()) { sum += problem.leg(mode, problem.visits[a].site, problem.visits[b].site) }
        if sum < least { (least, layout.mode) = (sum, mode) }
      }
    }
    return problem.route(visits, on: day, layout)
  }

  /// Mostly no lunch on the road; else between stops, seldom before the first or after the last.
  private mutating func lunch(_ stops: Int, _ probability: Double) -> Int? {
    guard chance.happens(probability) else { return nil }
    return stops > 1 && chance.happens(0.7) ? 1 + chance.below(stops - 1) : chance.happens(0.5) ? 0 : stops
  }

  /// A chance layout: ends among the day's meeting points, an anchor at a time that means something that day.
  private mutating func layout(_ day: Int) -> Layout {
    let frame = problem.days[day]
    let points = frame.meetingPoints
    let from = frame.hotelBefore >= 0 && chance.happens(0.6) ? frame.hotelBefore : chance.pick(points)
    let to = frame.hotelAfter >= 0 && chance.happens(0.6) ? frame.hotelAfter : chance.pick(points)
    let modes: [Mode] = [.bus, .bus, .train, .walk]
    let time: Int
    let routes = draft.days[day].routes
    switch chance.below(8) {
    case 0, 1: time = frame.firstDeparture
    case 2: time = frame.lunchFrom + (chance.happens(0.5) ? frame.lunchMinutes : 0)
    case 3: time = frame.lunchUntil - (chance.happens(0.5) ? frame.lunchMinutes : 0)
    case 4: time = frame.visitsUntil
    case 5 where !routes.isEmpty:
      let other = chance.pick(routes)
      time = chance.happens(0.5) ? other.arrives : other.departs
    case 6 where frame.change != nil: time = chance.happens(0.5) ? frame.change!.until : frame.change!.from
    default: time = frame.visitsFrom - 30 + 15 * chance.below(max(1, (frame.visitsUntil - frame.visitsFrom) / 15 + 4))
    }
    return Layout(
      mode: chance.pick(modes), from: from, to: to, anchor: chance.happens(0.55) ? .earliest(time) : .latest(time), lunchBefore: nil)
  }
}
