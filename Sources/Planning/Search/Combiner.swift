/// Tours of one day that one person can be aboard together.
struct Combination: Sendable {
  /// Bit `i`: the day's route `i`.
  var mask: UInt64
  /// Two visits of one host: points are not just a sum.
  var repeatsHost: Bool
}

/// Lists the combinations of a day for one kind of person-day.
struct Combiner {
  /// More than anyone needs to choose from; keeps a day with very many tours affordable.
  private static let most = 3000

  private let problem: Problem
  private let routes: [Route]
  private let shape: DayShape
  private let frame: DayFrame
  private let order: [Int]
  private var found = [Combination(mask: 0, repeatsHost: false)]
  private var roads: [RoadTime] = []
  private var members: [Int] = []

  init(problem: Problem, routes: [Route], day: Int, shape: DayShape) {
    self.problem = problem
    self.routes = routes
    self.shape = shape
    frame = problem.days[day]
    order = routes.indices.sorted { (routes[$0].departs, $0) < (routes[$1].departs, $1) }
  }

  /// The empty combination first, then in order of departure.
  mutating func all() -> [Combination] {
    if shape.isPresent { extend(from: 0, sessions: 0, Combination(mask: 0, repeatsHost: false)) }
    return found
  }

  private mutating func extend(from first: Int, sessions: Int, _ base: Combination) {
    for position in first..<order.count where found.count < Self.most {
      let index = order[position]
      let visits = routes[index].visits
      guard sessions + visits.count <= problem.dailyMax, follows(index) else { continue }
      roads.append(routes[index].road)
      if routes[index].isPinned || shape.fits(roads, on: frame, in: problem) {
        let longer = Combination(mask: base.mask | 1 << UInt64(index), repeatsHost: base.repeatsHost || repeatsHost(index))
        found.append(longer)
        members.append(index)
        extend(from: position + 1, sessions: sessions + visits.count, longer)
        members.removeLast()
      }
      roads.removeLast()
    }
  }

  /// Whether the tour can come after those chosen, and brings no visit twice.
  private func follows(_ index: Int) -> Bool {
    guard let last = members.last else { return true }
    guard routes[last].arrives + problem.fast(routes[last].to, routes[index].from) <= routes[index].departs else { return false }
    for member in members {
      for visit in routes[member].visits where routes[index].visits.contains(visit) { return false }
    }
    return true
  }

  private func repeatsHost(_ index: Int) -> Bool {
    let visits = routes[index].visits
    for (position, visit) in visits.enumerated() {
      let host = problem.visits[visit].host
      for other in visits[..<position] where problem.visits[other].host == host { return true }
      for member in members {
        for other in routes[member].visits where problem.visits[other].host == host { return true }
      }
    }
    return false
  }
}
