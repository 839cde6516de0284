import Domain

/// Vehicles and interpreters of one day: who serves which tour (rules groups, seats, interpreters).
///
/// Greedy in a fixed order, so the same routes always get the same crew. Returns nil when a route can't be served.
struct Crew: Sendable {
  private struct Driver {
    var seats: Int
    var area: String
  }
  private struct Helper {
    var index: Int
    var simultaneous: Bool
  }
  /// Keep who serves already wherever that is still right: replanning must not stir what nobody asked about.
  private let isLoyal: Bool
  private let drivers: [[Driver]]
  private let helpers: [[Helper]]

  init(_ problem: Problem, isLoyal: Bool = false) {
    self.isLoyal = isLoyal
    let trip = problem.dossier.trip
    drivers = problem.days.map { day in trip.vehicles.map { Driver(seats: $0.seats(on: day.date), area: $0.area) } }
    helpers = problem.days.map { day in
      trip.interpreters.enumerated().filter { $0.element.serves(on: day.date) }
        .map { Helper(index: $0.offset, simultaneous: $0.element.simultaneous) }
    }
  }

  /// Gives every route its vehicle and interpreters.
  func man(_ routes: inout [Route], on day: Int, _ problem: Problem) -> Bool {
    guard withinGroups(routes, problem.groupsMax) else { return false }
    return interpret(&routes, day, problem) && drive(&routes, day, problem)
  }

  private func withinGroups(_ routes: [Route], _ limit: Int) -> Bool {
    guard routes.count > limit else { return true }
    return routes.allSatisfy { route in
      routes.count(where: { $0.departs <= route.departs && route.departs < $0.arrives }) <= limit
    }
  }

  private func interpret(_ routes: inout [Route], _ day: Int, _ problem: Problem) -> Bool {
    var taken: [Int: [Int]] = [:]
    for index in routes.indices where routes[index].isPinned {
      for helper in routes[index].interpreters { taken[helper, default: []].append(index) }
    }
    for index in routes.indices where !routes[index].isPinned {
      let need = need(routes[index], problem)
      let team = routes[index].interpreters
      let isRight = isLoyal && team.count >= need.any
        && team.allSatisfy { name in
          helpers[day].contains { $0.index == name }
            && (taken[name] ?? []).allSatisfy { apart(routes[$0], routes[index], problem.fast) }
        }
        && team.count(where: { name in helpers[day].contains { $0.index == name && $0.simultaneous } }) >= need.simultaneous
      if isRight, need.any > 0 {
        for helper in team { taken[helper, default: []].append(index) }
      } else {
        routes[index].interpreters = []
      }
    }
    // Simultaneous first: fewer can do them.
    for needsSimultaneous in [true, false] {
      for index in routes.indices where !routes[index].isPinned && routes[index].interpreters.isEmpty {
        let (any, simultaneous) = need(routes[index], problem)
        guard any > 0, (simultaneous > 0) == needsSimultaneous else { continue }
        let free = helpers[day].filter { helper in
          (taken[helper.index] ?? []).allSatisfy { apart(routes[$0], routes[index], problem.fast) }
        }
        var chosen = free.filter(\.simultaneous).prefix(simultaneous).map(\.index)
        guard chosen.count == simultaneous else { return false }
        // Those who can do less first.
        for helper in free.filter({ !$0.simultaneous }) + free.filter(\.simultaneous)
        where chosen.count < any && !chosen.contains(helper.index) { chosen.append(helper.index) }
        guard chosen.count >= any else { return false }
        routes[index].interpreters = chosen.sorted()
        for helper in chosen { taken[helper, default: []].append(index) }
      }
    }
    return true
  }

  private func need(_ route: Route, _ problem: Problem) -> (any: Int, simultaneous: Int) {
    var need = (any: 0, simultaneous: 0)
    for visit in route.visits {
      let offer = problem.visits[visit]
      need.any = max(need.any, offer.interpreters)
      if offer.simultaneous { need.simultaneous = max(need.simultaneous, offer.interpreters) }
    }
    return need
  }

  private func drive(_ routes: inout [Route], _ day: Int, _ problem: Problem) -> Bool {
    var taken = [[Int]](repeating: [], count: drivers[day].count)
    for index in routes.indices where routes[index].isPinned && routes[index].vehicle >= 0 { taken[routes[index].vehicle].append(index) }
    for index in routes.indices where !routes[index].isPinned {
      let old = routes[index].vehicle
      (routes[index].vehicle, routes[index].seats) = (-1, .max)
      guard isLoyal, old >= 0, routes[index].mode == .bus else { continue }
      let driver = drivers[day][old]
      guard driver.area == problem.area(of: routes[index].departs, problem.days[day]),
        driver.seats >= routes[index].wanted + routes[index].interpreters.count,
        taken[old].allSatisfy({ apart(routes[$0], routes[index]) { problem.way(.bus, $0, $1) } })
      else { continue }
      (routes[index].vehicle, routes[index].seats) = (old, driver.seats - routes[index].interpreters.count)
      taken[old].append(index)
    }
    let order = routes.indices.filter { routes[$0].mode == .bus && !routes[$0].isPinned && routes[$0].vehicle < 0 }
      .sorted { (routes[$0].mostUseful(problem), $1) > (routes[$1].mostUseful(problem), $0) }
    for index in order {
      let need = routes[index].mostUseful(problem)
      let wanted = need == .max ? need : need + routes[index].interpreters.count
      let area = problem.area(of: routes[index].departs, problem.days[day])
      var best = -1
      for vehicle in drivers[day].indices where drivers[day][vehicle].area == area && drivers[day][vehicle].seats > 0 {
        let clear = taken[vehicle].allSatisfy { apart(routes[$0], routes[index]) { problem.way(.bus, $0, $1) } }
        guard clear else { continue }
        let seats = drivers[day][vehicle].seats
        if best < 0 {
          best = vehicle
        } else {
          let old = drivers[day][best].seats
          if old < wanted ? seats > old : seats >= wanted && seats < old { best = vehicle }
        }
      }
      guard best >= 0, drivers[day][best].seats > routes[index].interpreters.count else { return false }
      routes[index].vehicle = best
      routes[index].seats = drivers[day][best].seats - routes[index].interpreters.count
      taken[best].append(index)
    }
    return true
  }

  /// Whether one can serve both, with the way from the end of the one to the start of the other.
  private func apart(_ a: Route, _ b: Route, _ way: (Int, Int) -> Int) -> Bool {
    a.departs < b.departs ? a.arrives + way(a.to, b.from) <= b.departs : b.arrives + way(b.to, a.from) <= a.departs
  }
}
