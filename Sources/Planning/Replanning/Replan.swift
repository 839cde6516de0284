import Domain

/// One answer to a change, with its price.
package struct ReplanOption: Sendable {
  /// `fewest-changes`, `balanced`, `best-value`.
  package var id: String
  package var programme: Programme
  /// Pairs (person, visit, start) that differ from the released programme.
  package var pairsChanged: Int
  /// No valid programme changes fewer pairs.
  package var isProvenFewest = false
  /// Whose sessions change, in file order, and what they lose and get.
  package var changes: [PersonChange]
  /// Documents that no longer say what is true.
  package var stale: [String]
  package var affected: [Identifier<Delegate>] { changes.map(\.delegate) }
}

package struct PersonChange: Sendable, Hashable {
  package struct Attendance: Sendable, Hashable {
    package var visit: Identifier<Visit>
    package var starts: Minute
  }
  package var delegate: Identifier<Delegate>
  package var loses: [Attendance]
  package var gains: [Attendance]
}

/// The options after a change, fewest changes first; each is valid for the trip as amended.
///
/// Tours that departed before `now` stay as they were, a stop that can no longer be is dropped from the end of one that
/// is on the road. Deterministic for (dossier, released, change, seed, steps).
///
/// - Parameter steps: of the search, per option.
package func replan(
  _ dossier: Dossier, released: Programme, change: ChangeSet, seed: UInt64 = 1, steps: Int = 6000,
  isOver: () -> Bool = { false }
) -> [ReplanOption] {
  let problem = Problem(dossier.amended(by: change), now: change.now).measured()
  let kept = Kept(problem, released)
  // Balanced first: it finds its way where a high price would let nobody move; the others begin where it ends.
  // Prices in shares of what one person can bring, so that they mean the same for ten people and for fifty.
  let styles: [(id: String, price: Double, tourPrice: Double, isBinding: Bool)] = [
    ("balanced", 0.125, 0.015, false), ("fewest-changes", 2, 0.2, true), ("best-value", 0.0025, 0.001, false),
  ]
  let whole = WorthScale(problem).whole
  var options: [ReplanOption] = []
  var start: Draft?
  for style in styles {
    let fidelity = Fidelity(
      price: style.price * whole, tourPrice: style.tourPrice * whole, isBinding: style.isBinding, pairs: kept.pairs, routes: kept.days.map(\.routes),
      people: problem.people.count)
    let repaired = kept.repaired(problem, fidelity)
    let origin = start.map { style.isBinding ? $0.returning(to: repaired, fidelity) : $0 }
    var search = Annealing(problem, seed: seed, start: origin ?? repaired, fidelity: fidelity)
    if style.isBinding {
      let other = Annealing(problem, seed: seed, start: repaired, fidelity: fidelity)
      if search.bestRank < other.bestRank { search = other }
    }
    while search.hasWork, search.stepsDone < steps, !isOver() {
      let share = Double(search.stepsDone) / Double(steps)
      search.run(steps: min(250, steps - search.stepsDone), at: Cooling.mending.temperature(after: share))
    }
    if start == nil { start = search.best }
    let found = style.isBinding ? kept.reverted(search.best.returning(to: repaired, fidelity), problem, fidelity) : search.best
    var programme = found.programme(seed: seed, bound: nil, keeping: released)
    explain(&programme, found)
    let option = ReplanOption(style.id, programme, against: released, in: dossier, amended: problem.dossier)
    options.append(option)
  }
  options.sort {
    ($0.pairsChanged, $0.stale.count, -$0.programme.worth.value) < ($1.pairsChanged, $1.stale.count, -$1.programme.worth.value)
  }
  // The same for everybody at the same worth is one option: the one with fewer stale documents comes first.
  options = options.enumerated().filter { index, option in
    !options[..<index].contains { $0.changes == option.changes && abs($0.programme.worth.value - option.programme.worth.value) < 1e-9 }
  }.map(\.element)
  // Whatever way it was found: the first has the fewest.
  if let first = options.first, first.id != "fewest-changes" {
    options.removeAll { $0.id == "fewest-changes" }
    options[0].id = "fewest-changes"
  }
  let least = leastChanges(problem, from: released)
  for index in options.indices { options[index].isProvenFewest = options[index].pairsChanged == least }
  return options
}

extension ReplanOption {
  init(_ id: String, _ programme: Programme, against released: Programme, in dossier: Dossier, amended: Dossier) {
    self.id = id
    self.programme = programme
    let before = Self.attendances(released)
    let after = Self.attendances(programme)
    changes = dossier.trip.delegates.compactMap { delegate in
      let old = before[delegate.id] ?? []
      let new = after[delegate.id] ?? []
      guard old != new else { return nil }
      let order: (PersonChange.Attendance, PersonChange.Attendance) -> Bool = { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
      return PersonChange(
        delegate: delegate.id, loses: old.subtracting(new).sorted(by: order), gains: new.subtracting(old).sorted(by: order))
    }
    pairsChanged = changes.reduce(0) { $0 + $1.loses.count + $1.gains.count }
    stale = Self.stale(programme, released, changes, dossier.trip, amended.trip)
  }

  private static func attendances(_ programme: Programme) -> [Identifier<Delegate>: Set<PersonChange.Attendance>] {
    var result: [Identifier<Delegate>: Set<PersonChange.Attendance>] = [:]
    for tour in programme.tours {
      for delegate in tour.delegates {
        for stop in tour.stops { result[delegate, default: []].insert(.init(visit: stop.visit, starts: stop.starts)) }
      }
    }
    return result
  }

  /// Everything printed that names a tour, a session, a stay or an offer that is no longer as it was.
  private static func stale(
    _ programme: Programme, _ released: Programme, _ changes: [PersonChange], _ before: Trip, _ after: Trip
  ) -> [String] {
    let touched = Set(released.tours).symmetricDifference(programme.tours)
    let stays = zip(before.delegates, after.delegates).filter { $0.stays != $1.stays }.map(\.0.id)
    let offers = zip(before.visits, after.visits).filter { $0 != $1 }.map(\.0.id)
    var delegates = Set(changes.map(\.delegate)).union(stays)
    var visits = Set(offers)
    var days = Set<CalendarDate>()
    for tour in touched {
      delegates.formUnion(tour.delegates)
      visits.formUnion(tour.stops.map(\.visit))
      days.insert(tour.day)
    }
    guard !delegates.isEmpty || !visits.isEmpty else { return [] }
    // The list of participants gives each one's stay and number of visits.
    let counts = changes.contains { $0.loses.count != $0.gains.count }
    return ["programme"] + (touched.isEmpty ? [] : ["transport.csv"]) + (stays.isEmpty && !counts ? [] : ["participants.csv"])
      + days.sorted().map { "days/\($0)" } + visits.sorted().map { "visits/\($0)" } + delegates.sorted().map { "delegates/\($0)" }
  }
}

extension Draft {
  /// The draft with every day of another one that is nearer to the release and takes no must visit away.
  fileprivate func returning(to other: Draft, _ fidelity: Fidelity) -> Draft {
    var draft = self
    for day in problem.days.indices where fidelity.deviation(other.days[day], day) < fidelity.deviation(draft.days[day], day) {
      var trial = draft
      trial.replace(day, with: other.days[day])
      if trial.mustsHeld >= draft.mustsHeld, trial.keepsCounts { draft = trial }
    }
    return draft
  }

  /// Whether no visit is held too often and nobody attends one twice; each day by itself is sound.
  private var keepsCounts: Bool {
    guard problem.visits.indices.allSatisfy({ sessions[$0] <= problem.visits[$0].maxSessions }) else { return false }
    return problem.people.indices.allSatisfy { person in
      var seen: Set<Int> = []
      var isSound = true
      for day in days {
        day.aboard[person].forEachBit { route in
          for visit in day.routes[route].visits where !seen.insert(visit).inserted { isSound = false }
        }
      }
      return isSound
    }
  }
}

/// The released programme in the search's terms.
struct Kept {
  /// By day: routes and who is aboard, as released, as far as they can still be read.
  var days: [DayDraft]
  var pairs: [(person: Int, visit: Int, start: Int, day: Int)] = []

  /// - Parameter pinned: tours that stay whatever the time is.
  init(_ problem: Problem, _ released: Programme, pinned: Set<Identifier<Tour>> = []) {
    let trip = problem.dossier.trip
    let people = Dictionary(zip(trip.delegates.map(\.id), trip.delegates.indices), uniquingKeysWith: { first, _ in first })
    let visits = Dictionary(zip(trip.visits.map(\.id), trip.visits.indices), uniquingKeysWith: { first, _ in first })
    days = problem.days.map { _ in DayDraft(aboard: [UInt64](repeating: 0, count: problem.people.count)) }
    for tour in released.tours {
      guard let day = problem.days.firstIndex(where: { $0.date == tour.day }) else { continue }
      let aboard = tour.delegates.compactMap { people[$0] }
      for person in aboard {
        for stop in tour.stops {
          if let visit = visits[stop.visit] { pairs.append((person, visit, stop.starts - problem.origin, day)) }
        }
      }
      guard days[day].routes.count < 60, let route = problem.route(reading: tour, day: day, riders: aboard.count, isPinned: pinned.contains(tour.id)) else { continue }
      let bit: UInt64 = 1 << UInt64(days[day].routes.count)
      days[day].routes.append(route)
      for person in aboard { days[day].aboard[person] |= bit }
    }
  }

  /// The released programme without what can no longer be: as many tours as find their crew and people.
  func repaired(_ problem: Problem, _ fidelity: Fidelity) -> Draft {
    let scale = WorthScale(problem)
    var draft = Draft(problem, scale: scale)
    var boarding = Boarding(problem, scale: scale, fidelity: fidelity)
    let crew = Crew(problem, isLoyal: true)
    for day in problem.days.indices {
      var routes = days[day].routes
      var aboard = days[day].aboard
      func remove(_ index: Int) {
        routes.remove(at: index)
        let low: UInt64 = (1 << UInt64(index)) - 1
        for person in aboard.indices { aboard[person] = aboard[person] & low | (aboard[person] >> 1) & ~low }
      }
      while !routes.isEmpty {
        if let best = nearest(routes, aboard, day, problem, crew, &boarding, draft, fidelity) {
          draft.replace(day, with: best)
          break
        }
        guard let victim = victim(routes, aboard, day, problem, crew, &boarding, draft) else {
          // Nothing but what is on the road already.
          let pinned = routes.indices.filter { routes[$0].isPinned }
          for index in routes.indices.reversed() where !pinned.contains(index) { remove(index) }
          draft.replace(day, with: DayDraft(routes: routes, aboard: aboard))
          break
        }
        remove(victim)
      }
    }
    return draft
  }

  /// The draft with every tour that holds the released sessions held as it was released, where that changes less.
  func reverted(_ draft: Draft, _ problem: Problem, _ fidelity: Fidelity) -> Draft {
    var draft = draft
    var boarding = Boarding(problem, scale: draft.scale, fidelity: fidelity)
    let crew = Crew(problem, isLoyal: true)
    for day in problem.days.indices {
      for old in days[day].routes where !old.isPinned {
        let now = draft.days[day]
        guard let index = now.routes.firstIndex(where: { $0.visits == old.visits && $0.starts == old.starts && !$0.isPinned }) else { continue }
        var routes = now.routes
        routes[index] = old
        guard crew.man(&routes, on: day, problem),
          let good = boarding.board(routes, warm: now.aboard, on: day, of: draft, thorough: true)?.day,
          fidelity.deviation(good, day) < fidelity.deviation(now, day)
        else { continue }
        draft.replace(day, with: good)
      }
    }
    return draft
  }

  /// The day as released, or with the same sessions at the same times and one tour by other means, whichever changes
  /// least; nil when neither can be.
  private func nearest(
    _ routes: [Route], _ aboard: [UInt64], _ day: Int, _ problem: Problem, _ crew: Crew, _ boarding: inout Boarding, _ draft: Draft,
    _ fidelity: Fidelity
  ) -> DayDraft? {
    var best: (day: DayDraft, deviation: Deviation)?
    func attempt(_ wished: [Route]) {
      var manned = wished
      guard crew.man(&manned, on: day, problem),
        let good = boarding.board(manned, warm: aboard, on: day, of: draft, thorough: true)?.day
      else { return }
      let deviation = fidelity.deviation(good, day)
      if deviation < best?.deviation ?? Deviation(pairs: .max, tours: .max) { best = (good, deviation) }
    }
    attempt(routes)
    guard best?.deviation != Deviation() else { return best?.day }
    for index in routes.indices where !routes[index].isPinned {
      for mode in Mode.allCases where mode != routes[index].mode {
        let old = routes[index]
        guard var route = problem.route(old.visits, starts: old.starts, on: day, mode: mode, from: old.from, to: old.to) else { continue }
        (route.interpreters, route.wanted) = (old.interpreters, old.wanted)
        var changed = routes
        changed[index] = route
        attempt(changed)
      }
    }
    return best?.day
  }

  /// The tour without which the day works, or the one with the fewest people.
  private func victim(
    _ routes: [Route], _ aboard: [UInt64], _ day: Int, _ problem: Problem, _ crew: Crew, _ boarding: inout Boarding, _ draft: Draft
  ) -> Int? {
    let order = routes.indices.filter { !routes[$0].isPinned }.sorted { (routes[$0].wanted, $0) < (routes[$1].wanted, $1) }
    for index in order {
      var rest = routes
      rest.remove(at: index)
      let low: UInt64 = (1 << UInt64(index)) - 1
      let warm = aboard.map { $0 & low | ($0 >> 1) & ~low }
      if crew.man(&rest, on: day, problem), boarding.board(rest, warm: warm, on: day, of: draft, thorough: false) != nil { return index }
    }
    return order.first
  }
}

extension Problem {
  /// A released tour as a route, its times untouched; nil where it can't be any more. One that departed before now is
  /// pinned, without the stops at its end that had not begun and can no longer be.
  fileprivate func route(reading tour: Tour, day: Int, riders: Int, isPinned isFixed: Bool = false) -> Route? {
    let trip = dossier.trip
    let isPinned = isFixed || tour.departs - origin < now
    var visits: [Int] = []
    for stop in tour.stops {
      guard let visit = trip.visits.firstIndex(where: { $0.id == stop.visit }) else { return nil }
      let start = stop.starts - origin
      let isAllowed = self.visits[visit].starts.contains { $0.day == day && $0.earliest <= start && start <= $0.latest }
      if !isAllowed, !isPinned { return nil }
      if !isAllowed, start >= now, !isFixed { break }
      visits.append(visit)
    }
    guard !visits.isEmpty, let from = sites.firstIndex(of: tour.from), let to = sites.firstIndex(of: tour.to) else { return nil }
    let stops = Array(tour.stops.prefix(visits.count))
    let starts = stops.map { $0.starts - origin }
    let arrivals = stops.map { $0.arrives - origin }
    let departs = tour.departs - origin
    let ends = starts.last! + self.visits[visits.last!].duration
    let home = leg(tour.mode, self.visits[visits.last!].site, to)
    let arrives = visits.count < tour.stops.count ? ends + home : tour.arrives - origin
    var minutes = leg(tour.mode, from, self.visits[visits[0]].site) + home
    var free = [departs + minutes - home..<max(departs + minutes - home, starts[0])]
    for stop in visits.indices.dropFirst() {
      let end = starts[stop - 1] + self.visits[visits[stop - 1]].duration
      let way = leg(tour.mode, self.visits[visits[stop - 1]].site, self.visits[visits[stop]].site)
      minutes += way
      if arrivals[stop] - way > end { free.append(end..<(arrivals[stop] - way)) }
      if starts[stop] > arrivals[stop] { free.append(arrivals[stop]..<starts[stop]) }
    }
    if arrives - home > ends { free.append(ends..<(arrives - home)) }
    var route = Route(
      day: day, mode: tour.mode, from: from, to: to, visits: visits, arrivals: arrivals, starts: starts, departs: departs, arrives: arrives,
      legMinutes: minutes, road: RoadTime(departs: departs, arrives: arrives, from: from, to: to, free: free.filter { !$0.isEmpty }))
    route.vehicle = tour.vehicle.flatMap { id in trip.vehicles.firstIndex { $0.id == id } } ?? -1
    route.interpreters = tour.interpreters.compactMap { id in trip.interpreters.firstIndex { $0.id == id } }
    route.wanted = riders
    if route.vehicle >= 0 { route.seats = max(riders, trip.vehicles[route.vehicle].seats(on: days[day].date) - route.interpreters.count) }
    route.isPinned = isPinned
    return route
  }
}
