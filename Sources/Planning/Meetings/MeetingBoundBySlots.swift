/// A bound that knows the slots: tighter than `meetingBound` where absences, tables and interpreters bite in single slots.
///
/// Lagrangian relaxation: that a request is held once, that interpreters are few, and that only the first meeting serves, are
/// priced; what is left falls apart into one flow per slot. The prices follow subgradients with Polyak's step towards `floor + 1`,
/// rounded to integers, so every value is a valid bound.
/// Source: Fisher 1981, doi:10.1287/mnsc.27.1.1.
///
/// Where the sum comes first, who is served is left out of the prices to begin with: the last point of the sum is then proven with
/// a whole point to spare, where the served would have left a hundredth of it.
///
/// - Returns: the least bound found, at least `floor`, at most `start`; in `MeetingUnits`.
func meetingBoundBySlots(_ columns: MeetingColumns, above floor: Int, startingFrom start: Int, isStopped: () -> Bool) -> Int {
  guard columns.count * columns.slots <= 40_000 else { return start }
  var start = start
  let units = columns.units
  if units.aim == .sum, units.served > 0 {
    // Everything below a unit of the sum is who is served.
    func points(_ scalar: Int) -> Int { scalar / units.value * units.value }
    let rest = units.value - 1
    if points(start) > points(floor) {
      let sum = descend(
        MeetingPrices(columns, served: 0), above: points(floor), enough: points(floor) + rest, startingFrom: start, isStopped)
      start = min(start, points(sum) + rest)
    }
    guard points(start) == points(floor) else { return start }
  }
  return descend(MeetingPrices(columns, served: units.served), above: floor, enough: floor, startingFrom: start, isStopped)
}

/// - Parameter enough: a bound of that is as good as `floor`.
private func descend(
  _ prices: MeetingPrices, above floor: Int, enough: Int, startingFrom start: Int, _ isStopped: () -> Bool
) -> Int {
  var prices = prices
  var best = start
  var lowest = Double.infinity
  var pace = 1.5
  var sinceBetter = 0
  for _ in 0..<1500 {
    guard best > enough, pace > 0.002, !isStopped() else { break }
    let bound = prices.evaluate()
    best = max(floor, min(best, bound.whole))
    sinceBetter += 1
    if bound.exact < lowest { (lowest, sinceBetter) = (bound.exact, 0) }
    if sinceBetter >= 15 { (pace, sinceBetter) = (pace * 0.7, 0) }
    guard prices.step(bound: bound.exact, towards: Double(floor), pace: pace) else { break }
  }
  return best
}

private struct MeetingPrices {
  private let columns: MeetingColumns
  /// Prices are in so many parts of a unit.
  private let scale = 64
  /// What serving somebody is worth.
  private let unit: Int
  private let node: [Int]
  private let sizes: (delegates: Int, firms: Int)
  private let worth: [Int]
  /// For holding a request again; for an interpreter in a slot; what being met is worth to a participant, per meeting.
  private var again: [Int]
  private var voice: [Int]
  private var met: [Int]
  // Of the last evaluation.
  private var times: [Int] = []
  private var voices: [Int] = []
  private var meetings: [Int] = []

  /// - Parameter served: what serving somebody is worth, in `MeetingUnits`.
  init(_ columns: MeetingColumns, served: Int) {
    self.columns = columns
    unit = served * scale
    var node = [Int](repeating: 0, count: columns.people)
    var sizes = (delegates: 0, firms: 0)
    for person in 0..<columns.people {
      if columns.isDelegate[person] {
        node[person] = sizes.delegates
        sizes.delegates += 1
      } else {
        node[person] = sizes.firms
        sizes.firms += 1
      }
    }
    (self.node, self.sizes) = (node, sizes)
    worth = (0..<columns.count).map {
      columns.priority[$0] * columns.units.value + (columns.isMust[$0] ? columns.units.must : 0)
    }
    again = [Int](repeating: 0, count: columns.count)
    voice = [Int](repeating: 0, count: columns.slots)
    met = [Int](repeating: 0, count: columns.people)
  }

  mutating func evaluate() -> (whole: Int, exact: Double) {
    times = [Int](repeating: 0, count: columns.count)
    voices = [Int](repeating: 0, count: columns.slots)
    meetings = [Int](repeating: 0, count: columns.people)
    var total = again.reduce(0, +) + voice.reduce(0, +) * columns.interpreters
    for person in 0..<columns.people where columns.isServable[person] {
      total += max(0, unit - met[person])
    }
    for slot in 0..<columns.slots { total += evaluate(slot) }
    return (total / scale, Double(total) / Double(scale))
  }

  private mutating func evaluate(_ slot: Int) -> Int {
    let edges = (0..<columns.count).filter { columns.admits($0, in: slot) }
    func side(_ count: Int) -> MeetingFlow.Side {
      .init(capacity: [Int](repeating: 1, count: count), firstBonus: [Int](repeating: 0, count: count))
    }
    var flow = MeetingFlow(
      left: side(sizes.delegates), right: side(sizes.firms),
      edges: edges.map { edge in
        let (delegate, firm) = (columns.delegate[edge], columns.firm[edge])
        let kept = columns.confirmedSlot[edge] == slot ? columns.units.kept : 0
        return (
          node[delegate], node[firm],
          scale * (worth[edge] + kept) - again[edge] - (columns.interprets[edge] ? voice[slot] : 0) + met[delegate] + met[firm]
        )
      })
    _ = flow.solve(limit: columns.tables)
    for (index, edge) in edges.enumerated() where flow.isChosen(index) {
      times[edge] += 1
      if columns.interprets[edge] { voices[slot] += 1 }
      meetings[columns.delegate[edge]] += 1
      meetings[columns.firm[edge]] += 1
    }
    return flow.profit
  }

  /// - Returns: false when the relaxed plan breaks no rule, so no price can help.
  mutating func step(bound: Double, towards goal: Double, pace: Double) -> Bool {
    var square = 0
    for edge in 0..<columns.count where times[edge] > 1 || again[edge] > 0 { square += (1 - times[edge]) * (1 - times[edge]) }
    for slot in 0..<columns.slots where voices[slot] > columns.interpreters || voice[slot] > 0 {
      square += (columns.interpreters - voices[slot]) * (columns.interpreters - voices[slot])
    }
    let served = (0..<columns.people).map { columns.isServable[$0] && met[$0] < unit ? 1 : 0 }
    for person in 0..<columns.people where slope(person, served) != 0 { square += slope(person, served) * slope(person, served) }
    guard square > 0 else { return false }
    let size = pace * (bound - goal) * Double(scale) / Double(square)
    func moved(_ price: Int, _ slope: Int) -> Int { max(0, price - Int((size * Double(slope)).rounded())) }
    for edge in 0..<columns.count { again[edge] = moved(again[edge], 1 - times[edge]) }
    for slot in 0..<columns.slots { voice[slot] = moved(voice[slot], columns.interpreters - voices[slot]) }
    for person in 0..<columns.people {
      met[person] = min(unit, moved(met[person], slope(person, served)))
    }
    return true
  }

  /// How the bound grows with the price of being met.
  private func slope(_ person: Int, _ served: [Int]) -> Int {
    guard columns.isServable[person] else { return 0 }
    let slope = meetings[person] - served[person]
    if met[person] == 0, slope > 0 { return 0 }
    if met[person] >= unit, slope < 0 { return 0 }
    return slope
  }
}
