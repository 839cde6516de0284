/// What one group after the other can hold on a day, if it may always be other people who go.
///
/// Between two meeting points no way is needed, and nobody's lunch is asked for. Times are steps of `step` minutes from
/// `origin`, of which all durations, ways and windows are multiples: rounding all times of a true round down to whole steps
/// keeps it possible, so a step stands for all its minutes. One pass backward over the day finds the most profitable round;
/// O(starts × visits), and allocates nothing.
struct Relay: Sendable {
  private let count: Int
  private let visits: Int
  /// Possible starts, by time: the visit and the slot, columns of one length.
  private var visit: [Int32] = []
  private var slot: [Int32] = []
  /// By start: the time at a meeting point afterwards; `count` where the day is over.
  private var home: [Int32] = []
  /// By start: the next start of the same visit, -1 for none.
  private var later: [Int32] = []
  /// By time: its starts are `from[time]..<from[time + 1]`.
  private var from: [Int32] = []
  /// By time: the starts that a group reaches which leaves a meeting point then.
  private var reached: [[Int32]] = []
  /// By start: those that may follow at once, the earliest of each visit, without a meeting point between.
  private var following: [[Int32]] = []

  /// - Parameters:
  ///   - grain: minutes into which windows are cut; 0 for whole windows.
  ///   - shapes: the days of those of whom one must be aboard.
  init(_ problem: Problem, day: Int, slots: [CeilingDay.Slot], grain: Int, shapes: Set<DayShape>) {
    let offers = Set(slots.map(\.visit)).sorted()
    visits = offers.count
    // What is met only between two other visits costs no way here.
    let out = offers.map { visit in
      let minutes = problem.days[day].meetingPoints.map { problem.fast($0, problem.visits[visit].site) }.min() ?? Problem.none
      return minutes < Problem.none ? minutes : 0
    }
    let ways = offers.map { a in offers.map { b in problem.fast(problem.visits[a].site, problem.visits[b].site) + problem.buffer } }
    let first = slots.map(\.within.lowerBound).min() ?? 0
    let unit = Self.unit(
      slots.map { $0.within.lowerBound - first } + offers.map { problem.visits[$0].duration } + out + ways.joined() + [grain])
    let longest = out.max() ?? 0
    let origin = first - longest
    let last = slots.map { $0.within.upperBound + problem.visits[$0.visit].duration }.max() ?? 0
    count = slots.isEmpty ? 0 : (last + longest - origin) / unit + 2
    guard count > 0 else { return }
    let reaches = shapes.map { DayReach(problem: problem, day: day, shape: $0) }
    var starts: [(time: Int, visit: Int, slot: Int)] = []
    for (index, slot) in slots.enumerated() {
      let visit = offers.firstIndex(of: slot.visit)!
      for time in (slot.within.lowerBound - origin) / unit...(slot.within.upperBound - origin) / unit {
        let minutes = origin + time * unit..<min(slot.within.upperBound + 1, origin + (time + 1) * unit)
        if minutes.contains(where: { minute in reaches.contains { $0.holds(slot.visit, startingAt: minute) } }) { starts.append((time, visit, index)) }
      }
    }
    starts.sort { ($0.time, $0.visit, $0.slot) < ($1.time, $1.visit, $1.slot) }
    visit = starts.map { Int32($0.visit) }
    slot = starts.map { Int32($0.slot) }
    var next = [Int32](repeating: -1, count: visits * (count + 1))
    var index = starts.count - 1
    reached = [[Int32]](repeating: [], count: count)
    later = [Int32](repeating: -1, count: starts.count)
    from = [Int32](repeating: 0, count: count + 1)
    for time in (0..<count).reversed() {
      for visit in 0..<visits { next[time * visits + visit] = next[(time + 1) * visits + visit] }
      from[time + 1] = Int32(index + 1)
      while index >= 0, starts[index].time == time {
        let visit = starts[index].visit
        later[index] = next[time * visits + visit]
        next[time * visits + visit] = Int32(index)
        reached[time - out[visit] / unit].append(Int32(index))
        index -= 1
      }
      from[time] = Int32(index + 1)
    }
    for start in starts {
      let end = start.time + problem.visits[offers[start.visit]].duration / unit
      home.append(Int32(min(count, end + out[start.visit] / unit)))
      following.append((0..<visits).compactMap { other in
        let way = ways[start.visit][other]
        // Where the way over a meeting point is as short, it is met there.
        guard other != start.visit, way < Problem.none, way < out[start.visit] + out[other], end + way / unit < count else { return nil }
        let one = next[(end + way / unit) * visits + other]
        return one < 0 ? nil : one
      })
    }
  }

  /// The greatest common divisor in minutes, at least 1; what is no way at all is left out.
  private static func unit(_ minutes: [Int]) -> Int {
    var unit = 0
    for minute in minutes where minute < Problem.none {
      var (a, b) = (unit, minute)
      while b != 0 { (a, b) = (b, a % b) }
      unit = a
    }
    return max(1, unit)
  }

  /// Values of one pass, reused.
  struct Scratch {
    /// By time: the most from then on, for a group at a meeting point.
    var free: [Double] = []
    /// By start: the most with it, and with it or a later one of the visit.
    var session: [Double] = []
    var onward: [Double] = []
  }

  /// The most profitable round; its slots, in order, in `held`.
  ///
  /// - Parameter profit: by slot, at least 0.
  func best(_ profit: [Double], _ held: inout [Int32], _ scratch: inout Scratch) -> Double {
    held.removeAll(keepingCapacity: true)
    guard count > 0 else { return 0 }
    if scratch.free.count <= count { scratch.free = [Double](repeating: 0, count: count + 1) }
    if scratch.session.count < visit.count {
      scratch.session = [Double](repeating: 0, count: visit.count)
      scratch.onward = scratch.session
    }
    profit.withUnsafeBufferPointer { profit in
      scratch.free.withUnsafeMutableBufferPointer { free in
        scratch.session.withUnsafeMutableBufferPointer { session in
          scratch.onward.withUnsafeMutableBufferPointer { onward in sweep(profit, free, session, onward) }
        }
      }
    }
    trace(scratch, &held)
    return scratch.free[0]
  }

  private func sweep(
    _ profit: UnsafeBufferPointer<Double>, _ free: UnsafeMutableBufferPointer<Double>, _ session: UnsafeMutableBufferPointer<Double>,
    _ onward: UnsafeMutableBufferPointer<Double>
  ) {
    free[count] = 0
    for time in (0..<count).reversed() {
      // Windows may overlap: of two starts of a visit at one time the later in the list comes first.
      for start in (Int(from[time])..<Int(from[time + 1])).reversed() {
        var value = free[Int(home[start])]
        for other in following[start] where onward[Int(other)] > value { value = onward[Int(other)] }
        value += profit[Int(slot[start])]
        session[start] = value
        onward[start] = later[start] >= 0 ? max(value, onward[Int(later[start])]) : value
      }
      var value = free[time + 1]
      for start in reached[time] where session[Int(start)] > value { value = session[Int(start)] }
      free[time] = value
    }
  }

  private func trace(_ scratch: Scratch, _ held: inout [Int32]) {
    var time = 0
    while time < count {
      guard scratch.free[time] > scratch.free[time + 1], var start = reached[time].first(where: { scratch.session[Int($0)] == scratch.free[time] })
      else {
        time += 1
        continue
      }
      riding: while true {
        held.append(slot[Int(start)])
        var most = scratch.free[Int(home[Int(start)])]
        var next: Int32 = -1
        for other in following[Int(start)] where scratch.onward[Int(other)] > most { (most, next) = (scratch.onward[Int(other)], other) }
        guard next >= 0 else {
          time = Int(home[Int(start)])
          break riding
        }
        while scratch.session[Int(next)] < most { next = later[Int(next)] }
        start = next
      }
    }
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
