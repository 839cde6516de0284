/// Tries every plan of a small evening, greatest requests first, leaving out what cannot beat the best known.
///
/// - Returns: nil when more than `nodes` had to be looked at; otherwise the best plan above `floor`, if there is one.
func exhaustMeetings(
  _ columns: MeetingColumns, above floor: Int, nodes: Int, clock: inout MeetingClock
) -> (better: MeetingBoard?, nodes: Int)? {
  guard columns.count <= 60 else { return nil }
  var all = MeetingExhaustion(columns, floor: floor, nodes: nodes)
  guard all.visit(0, &clock) else { return nil }
  return (all.best, all.visited)
}

private struct MeetingExhaustion {
  let columns: MeetingColumns
  let order: [Int]
  /// Sums of what the first so many of `order[i...]` bring at the best: prefix sums of the whole order.
  let sums: [Int]
  let nodes: Int
  var board: MeetingBoard
  var floor: Int
  var best: MeetingBoard?
  var visited = 0

  init(_ columns: MeetingColumns, floor: Int, nodes: Int) {
    self.columns = columns
    self.floor = floor
    self.nodes = nodes
    board = MeetingBoard(columns)
    order = (0..<columns.count).sorted { (columns.greatestWorth(of: $1), $0) < (columns.greatestWorth(of: $0), $1) }
    sums = order.reduce(into: [0]) { $0.append($0.last! + columns.greatestWorth(of: $1)) }
  }

  /// - Returns: false when it took too long.
  mutating func visit(_ depth: Int, _ clock: inout MeetingClock) -> Bool {
    visited += 1
    board.mark()
    guard visited <= nodes, clock.tick() else { return false }
    if board.worth > floor {
      floor = board.worth
      best = board
    }
    guard depth < order.count, board.worth + hope(depth) > floor else { return true }
    let edge = order[depth]
    for target in 0..<columns.slots where board.fits(edge, in: target) {
      board.put(edge, in: target)
      let isAllowed = board.keepsBreaks(around: edge)
      if isAllowed, !visit(depth + 1, &clock) { return false }
      board.remove(edge)
    }
    return visit(depth + 1, &clock)
  }

  /// The most that the requests from `depth` on can add.
  private func hope(_ depth: Int) -> Int {
    let places = columns.slots * columns.tables - board.inSlot.reduce(0) { $0 + $1.count }
    let end = min(order.count, depth + places)
    var served = 0
    if columns.units.served > 0 {
      var people: Set<Int> = []
      for edge in order[depth...] {
        for person in [columns.delegate[edge], columns.firm[edge]] where board.meetings[person] == 0 { people.insert(person) }
      }
      served = min(people.count, 2 * places)
    }
    return sums[end] - sums[depth] + served * columns.units.served
  }
}
