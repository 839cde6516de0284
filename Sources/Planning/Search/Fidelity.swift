/// How far a draft is from a released programme.
struct Deviation: Comparable, Sendable {
  /// Pairs (person, visit, start) in the one and not in the other.
  var pairs = 0
  /// Tours in the one and not in the other: a printed list that is stale although nobody attends anything else.
  var tours = 0
  static func < (a: Self, b: Self) -> Bool { (a.pairs, a.tours) < (b.pairs, b.tours) }
}

/// A released programme that a new one should stay close to.
struct Fidelity: Sendable {
  /// Value given up rather than change one pair.
  var price: Double
  /// Value given up rather than change one tour.
  var tourPrice: Double
  /// Fewest changes come before value.
  var isBinding: Bool
  /// What it costs to change all pairs for as many others.
  var most: Double { 2 * price * Double(pairs.count) }
  private let pairs: Set<Pair>
  private let perDay: [Int]
  private let days: Int
  private let tours: [[Trace: Int]]

  private struct Pair: Hashable {
    var person: Int
    var visit: Int
    var start: Int
  }
  /// What is printed of a tour.
  private struct Trace: Hashable {
    var mode: Int
    var vehicle: Int
    var interpreters: [Int]
    var visits: [Int]
    var starts: [Int]
    var road: RoadTime
    init(_ route: Route) {
      (mode, vehicle, interpreters) = (route.mode.column, route.vehicle, route.interpreters)
      (visits, starts, road) = (route.visits, route.starts, route.road)
    }
  }

  init(
    price: Double, tourPrice: Double, isBinding: Bool, pairs: [(person: Int, visit: Int, start: Int, day: Int)], routes: [[Route]],
    people: Int
  ) {
    (self.price, self.tourPrice, self.isBinding) = (price, tourPrice, isBinding)
    days = routes.count
    self.pairs = Set(pairs.map { Pair(person: $0.person, visit: $0.visit, start: $0.start) })
    var perDay = [Int](repeating: 0, count: people * routes.count)
    for pair in pairs { perDay[pair.person * routes.count + pair.day] += 1 }
    self.perDay = perDay
    tours = routes.map { Dictionary($0.map { (Trace($0), 1) }, uniquingKeysWith: +) }
  }

  func has(_ person: Int, _ visit: Int, _ start: Int) -> Bool { pairs.contains(Pair(person: person, visit: visit, start: start)) }
  func count(_ person: Int, _ day: Int) -> Int { perDay[person * days + day] }

  func deviation(_ day: DayDraft, _ index: Int) -> Deviation {
    var sum = 0
    for person in day.aboard.indices {
      sum += count(person, index)
      day.aboard[person].forEachBit { route in
        for (visit, start) in zip(day.routes[route].visits, day.routes[route].starts) { sum += has(person, visit, start) ? -1 : 1 }
      }
    }
    return Deviation(pairs: sum, tours: toursChanged(day.routes, index))
  }

  func toursChanged(_ routes: [Route], _ day: Int) -> Int {
    // Two tours may be printed alike.
    var missing = tours[day]
    var changed = 0
    for trace in routes.map(Trace.init) {
      if let left = missing[trace], left > 0 { missing[trace] = left - 1 } else { changed += 1 }
    }
    return missing.values.reduce(changed, +)
  }
}
