/// The best that each person could have alone (contract 26), exact.
///
/// For every kind of day (stay, fixed items) the sets of visits that one person can make are listed once by label
/// setting: per set and last place the earliest end without and with lunch, which is all that the rest of the day can
/// depend on. `WeekOfOne` then combines the days of a person.
struct Alone {
  let problem: Problem

  /// Best points by person, in quarters of a point.
  func best() -> [Int] {
    var listed: [DayKey: DaySets] = [:]
    var result: [Int] = []
    for person in problem.people {
      let perDay = problem.days.indices.map { day -> DaySets in
        guard person.days[day].isPresent, problem.days[day].allowsVisits else { return DaySets([]) }
        let key = DayKey(day: day, shape: person.days[day])
        if let sets = listed[key] { return sets }
        let sets = DaySets(daySets(day, person.days[day]))
        listed[key] = sets
        return sets
      }
      var week = WeekOfOne(problem: problem, person: person, days: perDay)
      result.append(week.best())
    }
    return result
  }

  private struct DayKey: Hashable {
    var day: Int
    var shape: DayShape
  }

  private struct Key: Hashable {
    /// Ascending, so that all orders of a set meet.
    var set: [Int]
    /// Those of the set whose host offers more than one visit, in the order made: the first has the wish.
    var order: [Int]
    var last: Int
    /// Fixed items already behind.
    var node: Int
  }

  /// All sets of visits that one person can make on a day of this shape; within a set, visits of hosts that offer
  /// several come in the order made.
  func daySets(_ day: Int, _ shape: DayShape) -> [[Int]] {
    let open = problem.visits.indices.filter { visit in
      problem.visits[visit].site >= 0 && problem.visits[visit].starts.contains { $0.day == day }
    }
    let reach = DayReach(problem: problem, day: day, shape: shape)
    var layer: [Key: DayReach.Label] = [:]
    extend(Key(set: [], order: [], last: -1, node: 0), reach.start, reach, open, into: &layer)
    var found = Set<[Int]>()
    var size = 1
    while !layer.isEmpty, size <= problem.dailyMax {
      var next: [Key: DayReach.Label] = [:]
      for (key, label) in layer {
        let rest = key.set.filter { !key.order.contains($0) }
        let name = key.order + rest
        if !found.contains(name), finishes(key, label, reach) { found.insert(name) }
        if size < problem.dailyMax { extend(key, label, reach, open, into: &next) }
      }
      layer = next
      size += 1
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Adds every label one session further on, in this gap between fixed items or a later one.
  private func extend(
    _ key: Key, _ label: DayReach.Label, _ reach: DayReach, _ open: [Int], into layer: inout [Key: DayReach.Label]
  ) {
    var label = label
    var place: DayReach.Place = key.last < 0 ? .start : .visit(key.last)
    for node in key.node...reach.shape.nodes.count {
      if node > key.node {
        guard let beyond = reach.pass(node - 1, after: label, from: place) else { return }
        (label, place) = (beyond, .node(node - 1))
      }
      for visit in open where !key.set.contains(visit) {
        guard let end = reach.visit(visit, after: label, from: place, node: node) else { continue }
        let host = problem.visits[visit].host
        let offersMore = host >= 0 && problem.visitsOfHost[host].count > 1
        let longer = Key(
          set: (key.set + [visit]).sorted(), order: offersMore ? key.order + [visit] : key.order, last: visit, node: node)
        if let old = layer[longer] {
          layer[longer] = .init(hungry: min(old.hungry, end.hungry), fed: min(old.fed, end.fed))
        } else {
          layer[longer] = end
        }
      }
    }
  }

  private func finishes(_ key: Key, _ label: DayReach.Label, _ reach: DayReach) -> Bool {
    var label = label
    var place: DayReach.Place = .visit(key.last)
    for node in key.node..<reach.shape.nodes.count {
      guard let beyond = reach.pass(node, after: label, from: place) else { return false }
      (label, place) = (beyond, .node(node))
    }
    return reach.finishes(label, from: place)
  }
}

extension Problem {
  /// The problem with every person's best alone.
  func measured() -> Problem {
    let best = Alone(problem: self).best()
    return replacing(people: zip(people, best).map { person, best in
      var person = person
      person.best = best
      return person
    })
  }
}
