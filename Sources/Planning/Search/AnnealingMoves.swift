import Domain

/// How often each move is tried: the first `insertion` of `all`, those up to `removal`, and so on; the rest board a day
/// anew.
struct Moves: Sendable {
  var insertion: Int
  var removal: Int
  var exchange: Int
  var relaying: Int
  var shifting: Int
  var reordering: Int
  var all: Int

  static let usual = Moves(
    insertion: 36, removal: 46, exchange: 62, relaying: 82, shifting: 90, reordering: 96, all: 100)
  /// Where everybody chooses anew after each change: removals can always be made and are seldom kept, and days seldom
  /// gain by being boarded without a change, so both had most of the time.
  static let ofFew = Moves(
    insertion: 360, removal: 380, exchange: 540, relaying: 740, shifting: 820, reordering: 880, all: 885)
}

// The moves: each edits one day, or two when a visit changes its day; nil where it cannot be made.
extension Annealing {
  /// A visit comes, into a tour or as a tour of its own; from its other day if it may not be held once more.
  mutating func insertion(_ day: Int) -> [Edit]? {
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

  mutating func removal(_ day: Int) -> [Edit]? {
    var here = edit(day)
    guard let target = free(here) else { return nil }
    guard take(chance.pick(here.routes[target].visits), target, &here) else { return nil }
    return [here]
  }

  /// Another visit in a stop's place.
  mutating func exchange(_ day: Int) -> [Edit]? {
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
  mutating func relaying(_ day: Int) -> [Edit]? {
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
  mutating func shifting(_ day: Int) -> [Edit]? {
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
  mutating func reordering(_ day: Int) -> [Edit]? {
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
