/// What no plan can exceed, and the choice of requests that reaches it where slots can be found for them.
struct MeetingBound {
  /// In `MeetingUnits`.
  var scalar: Int
  /// By request of the columns: a choice within everyone's limits, all tables and all interpreters.
  var choice: [Bool]
}

/// Leaves out the slots: everyone meets as often as there are slots open to them, all tables and interpreters of the evening
/// are one pool. Since both sides are disjoint, such a choice has slots whenever nobody is absent (König), so the bound
/// is usually met. The interpreters are priced (Lagrange); the price is found exactly by cutting two lines of the convex
/// dual with each other.
///
/// - Returns: nil when `isStopped` ended it.
func meetingBound(_ columns: MeetingColumns, isStopped: () -> Bool) -> MeetingBound? {
  let pool = MeetingPool(columns)
  guard let free = pool.best(price: 0, scale: 1, isStopped) else { return nil }
  let budget = pool.budget
  if free.interpreted <= budget { return MeetingBound(scalar: free.worth, choice: free.choice) }
  guard var within = pool.best(price: pool.prohibitive, scale: 1, isStopped) else { return nil }
  var beyond = free
  var bound = beyond.worth
  while true {
    // The two lines worth + price * (budget - interpreted) meet at price / scale.
    var scale = beyond.interpreted - within.interpreted
    var price = beyond.worth - within.worth
    if scale > 1 << 9 { (price, scale) = (price / scale, 1) }
    guard let cut = pool.best(price: price, scale: scale, isStopped) else { return nil }
    let height = cut.worth * scale + price * (budget - cut.interpreted)
    bound = min(bound, height >= 0 ? height / scale : 0)
    let known = max(
      beyond.worth * scale + price * (budget - beyond.interpreted), within.worth * scale + price * (budget - within.interpreted))
    if height <= known { break }
    if cut.interpreted > budget { beyond = cut } else { within = cut }
  }
  return MeetingBound(scalar: bound, choice: within.choice)
}

/// The flow network of an evening without slots.
private struct MeetingPool {
  struct Choice {
    /// In `MeetingUnits`, without any price.
    var worth: Int
    var interpreted: Int
    var choice: [Bool]
  }
  private let columns: MeetingColumns
  private let node: [Int]
  private let sides: (delegates: [Int], firms: [Int])
  private let worth: [Int]
  let budget: Int

  /// Nobody pays so much for an interpreter.
  var prohibitive: Int { (worth.max() ?? 0) + 2 * columns.units.served + 1 }

  init(_ columns: MeetingColumns) {
    self.columns = columns
    var node = [Int](repeating: 0, count: columns.people)
    var sides: (delegates: [Int], firms: [Int]) = ([], [])
    for person in 0..<columns.people {
      if columns.isDelegate[person] {
        node[person] = sides.delegates.count
        sides.delegates.append(person)
      } else {
        node[person] = sides.firms.count
        sides.firms.append(person)
      }
    }
    (self.node, self.sides) = (node, sides)
    worth = (0..<columns.count).map { columns.greatestWorth(of: $0) }
    budget = columns.slots * columns.interpreters
  }

  /// The best choice where every meeting with interpreter pays `price / scale`.
  func best(price: Int, scale: Int, _ isStopped: () -> Bool) -> Choice? {
    func side(_ people: [Int]) -> MeetingFlow.Side {
      .init(
        capacity: people.map { columns.limit[$0] },
        firstBonus: [Int](repeating: columns.units.served * scale, count: people.count))
    }
    var flow = MeetingFlow(
      left: side(sides.delegates), right: side(sides.firms),
      edges: (0..<columns.count).map {
        (node[columns.delegate[$0]], node[columns.firm[$0]], worth[$0] * scale - (columns.interprets[$0] ? price : 0))
      })
    guard flow.solve(limit: columns.slots * columns.tables, isStopped: isStopped) else { return nil }
    let choice = (0..<columns.count).map { flow.isChosen($0) }
    let interpreted = (0..<columns.count).count { choice[$0] && columns.interprets[$0] }
    return Choice(worth: (flow.profit + price * interpreted) / scale, interpreted: interpreted, choice: choice)
  }
}

extension MeetingColumns {
  /// What a meeting brings at the best, without who is served by it.
  func greatestWorth(of edge: Int) -> Int {
    priority[edge] * units.value + (isMust[edge] ? units.must : 0) + (confirmedSlot[edge] >= 0 ? units.kept : 0)
  }

  /// What a meeting brings in a slot, without who is served by it.
  func worth(of edge: Int, in slot: Int) -> Int {
    priority[edge] * units.value + (isMust[edge] ? units.must : 0) + (confirmedSlot[edge] == slot ? units.kept : 0)
  }
}
