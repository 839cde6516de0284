import Domain

/// Lists the tours of a day as the bound sees them, with their rides and with those who can come.
struct TourListing {
  struct Tour {
    var slots: [Int32]
    /// Ascending.
    var people: [Int32]
    /// None leaves later and is back as early.
    var rides: [(departs: Int, home: Int)]
  }

  private let problem: Problem
  private let day: Int
  private let slots: [CeilingDay.Slot]
  private let plans: [(sets: PlanSets, people: [Int])]
  private let closed: [Set<[Int32]>]
  private let singlesOf: [Set<Int32>]
  /// By slot: the starts at which one of those can attend of whom one must be aboard, latest first.
  private let starts: [[Int]]
  /// By slot: those that may follow straight.
  private let after: [[Int32]]
  /// By slot: minutes to the nearest meeting point; 0 for what is met only between two other visits.
  let out: [Int]
  /// The same, or half the way to the nearest other slot where that is less.
  let shortOut: [Int]

  init(
    _ problem: Problem, day: Int, slots: [CeilingDay.Slot], directs: [CeilingDay.Direct], plans: [(sets: PlanSets, people: [Int])],
    shapes: Set<DayShape>
  ) {
    self.problem = problem
    self.day = day
    self.slots = slots
    self.plans = plans
    // What a person can attend at all, straight or not.
    closed = plans.map { plan in
      Set(plan.sets.isOpenEnded ? [] : plan.sets.all().map { $0.map { $0 < slots.count ? $0 : Int32(directs[Int($0) - slots.count].to) }.sorted() })
    }
    var after = [[Int32]](repeating: [], count: slots.count)
    for direct in directs { after[direct.from].append(Int32(direct.to)) }
    self.after = after
    singlesOf = plans.map { Set($0.sets.singles) }
    let reaches = shapes.map { DayReach(problem: problem, day: day, shape: $0) }
    starts = slots.map { slot in slot.within.reversed().filter { start in reaches.contains { $0.holds(slot.visit, startingAt: start) } } }
    let out = Self.out(problem, day, slots)
    self.out = out
    shortOut = slots.indices.map { slot in
      let nearest = slots.filter { $0.visit != slots[slot].visit }
        .map { problem.fast(problem.visits[slots[slot].visit].site, problem.visits[$0.visit].site) }.min() ?? Problem.none
      return min(out[slot], nearest / 2)
    }
  }

  /// - Returns: nil when there are more than `limit`.
  func tours(limit: Int) -> [Tour]? {
    var found: [Tour] = []
    var open = slots.indices.map { [Int32($0)] }
    while let sequence = open.popLast() {
      guard let tour = tour(sequence, out) else { continue }
      guard found.count < limit else { return nil }
      found.append(tour)
      guard sequence.count < problem.dailyMax else { continue }
      for next in after[Int(sequence.last!)] where !sequence.contains(where: { slots[Int($0)].visit == slots[Int(next)].visit }) {
        open.append(sequence + [next])
      }
    }
    return found
  }

  func singles() -> [Tour] { slots.indices.compactMap { tour([Int32($0)], shortOut) } }

  /// One slot straight after another, where that is shorter than over a meeting point; else two tours can do the same.
  static func directs(_ problem: Problem, day: Int, slots: [CeilingDay.Slot]) -> [CeilingDay.Direct] {
    let out = out(problem, day, slots)
    return slots.indices.flatMap { last in
      slots.indices.compactMap { next in
        let (from, to) = (problem.visits[slots[last].visit], problem.visits[slots[next].visit])
        let way = problem.fast(from.site, to.site)
        let follows = slots[last].visit != slots[next].visit && way < Problem.none && way < out[last] + out[next]
          && slots[last].within.lowerBound + from.duration + way + problem.buffer <= slots[next].within.upperBound
        return follows ? CeilingDay.Direct(from: last, to: next) : nil
      }
    }
  }

  private static func out(_ problem: Problem, _ day: Int, _ slots: [CeilingDay.Slot]) -> [Int] {
    slots.map { slot in
      let minutes = problem.days[day].meetingPoints.map { problem.fast($0, problem.visits[slot.visit].site) }.min() ?? Problem.none
      return minutes < Problem.none ? minutes : 0
    }
  }

  private func tour(_ sequence: [Int32], _ out: [Int]) -> Tour? {
    let set = sequence.sorted()
    var people: [Int32] = []
    for kind in plans.indices where plans[kind].sets.isOpenEnded ? singlesOf[kind].isSuperset(of: set) : closed[kind].contains(set) {
      people += plans[kind].people.map { Int32($0) }
    }
    guard !people.isEmpty else { return nil }
    let (first, last) = (Int(sequence[0]), Int(sequence.last!))
    let stops = sequence.map { slots[Int($0)] }
    var rides: [(departs: Int, home: Int)] = []
    for start in starts[first] {
      guard let home = home(stops, start, out[last]), home < rides.last?.home ?? .max else { continue }
      rides.append((start - out[first], home))
    }
    return rides.isEmpty ? nil : Tour(slots: sequence, people: people.sorted(), rides: rides)
  }

  /// When a tour whose first session starts then is back at a meeting point; nil if it cannot be.
  ///
  /// Lunch is before where it can have been, after where there is time left, else between two sessions or after the last.
  private func home(_ stops: [CeilingDay.Slot], _ start: Int, _ out: Int) -> Int? {
    let frame = problem.days[day]
    let lunch = frame.lunchMinutes
    /// Ends of the session at the earliest, without and with lunch behind.
    let first = start + problem.visits[stops[0].visit].duration
    var hungry: Int? = first
    var fed: Int? = start >= frame.lunchFrom + lunch || lunch == 0 ? first : nil
    for (before, stop) in zip(stops, stops.dropFirst()) {
      let offer = problem.visits[stop.visit]
      let way = problem.fast(problem.visits[before.visit].site, offer.site)
      func end(_ ready: Int) -> Int? {
        ready <= stop.within.upperBound ? max(ready, stop.within.lowerBound) + offer.duration : nil
      }
      var ends = fed.flatMap { end($0 + way + problem.buffer) }
      if let hungry {
        for (eats, drives) in [(max(hungry, frame.lunchFrom), way), (max(hungry + way, frame.lunchFrom), 0)] where eats + lunch <= frame.lunchUntil {
          if let later = end(max(eats + lunch + drives, hungry + way + problem.buffer)) { ends = min(ends ?? .max, later) }
        }
      }
      hungry = hungry.flatMap { end($0 + way + problem.buffer) }
      fed = ends
      if hungry == nil, fed == nil { return nil }
    }
    var home = fed.map { $0 + out }
    if let hungry {
      if hungry + out + lunch <= frame.lunchUntil {
        home = min(home ?? .max, hungry + out)
      } else if max(hungry, frame.lunchFrom) + lunch <= frame.lunchUntil {
        home = min(home ?? .max, max(hungry, frame.lunchFrom) + lunch + out)
      }
    }
    return home
  }
}

extension DayReach {
  /// Whether one person can attend just this session, starting then.
  func holds(_ visit: Int, startingAt start: Int) -> Bool {
    var (label, place) = (self.start, Place.start)
    for node in 0...shape.nodes.count {
      if node > 0 {
        guard let beyond = pass(node - 1, after: label, from: place) else { return false }
        (label, place) = (beyond, .node(node - 1))
      }
      if let end = self.visit(visit, after: label, from: place, node: node, within: start...start), ends(end, after: visit, node: node) { return true }
    }
    return false
  }

  /// Whether the day can end well after this visit, with what is fixed from `node` on still ahead.
  func ends(_ label: Label, after visit: Int, node: Int) -> Bool {
    var (label, place) = (label, Place.visit(visit))
    for node in node..<shape.nodes.count {
      guard let beyond = pass(node, after: label, from: place) else { return false }
      (label, place) = (beyond, .node(node))
    }
    return finishes(label, from: place)
  }
}
