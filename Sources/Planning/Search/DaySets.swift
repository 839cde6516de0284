/// The sets of visits that one person can make on a day, and what can be left out of each.
struct DaySets {
  /// Places in `visits`; 512 visits a day can be told apart.
  typealias Bits = SIMD8<UInt64>

  /// See `Alone.daySets`.
  let lists: [[Int]]
  /// All visits met, ascending.
  let visits: [Int]
  /// By set: the visits without which the rest is listed, too.
  let droppable: [Bits]

  init(_ lists: [[Int]]) {
    self.lists = lists
    let visits = Set(lists.joined()).sorted()
    self.visits = visits
    guard visits.count <= 512 else {
      droppable = lists.map { _ in Bits() }
      return
    }
    let places = Dictionary(uniqueKeysWithValues: visits.enumerated().map { ($1, $0) })
    let listed = Set(lists)
    droppable = lists.map { set in
      var bits = Bits()
      for index in set.indices {
        var rest = set
        rest.remove(at: index)
        if rest.isEmpty || listed.contains(rest) { Self.insert(places[set[index]]!, into: &bits) }
      }
      return bits
    }
  }

  /// The visits of which it holds.
  func bits(_ holds: (Int) -> Bool) -> Bits {
    var bits = Bits()
    for place in visits.indices.prefix(512) where holds(visits[place]) { Self.insert(place, into: &bits) }
    return bits
  }

  private static func insert(_ place: Int, into bits: inout Bits) { bits[place / 64] |= 1 << UInt64(place % 64) }
}
