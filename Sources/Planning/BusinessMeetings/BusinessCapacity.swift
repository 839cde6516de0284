/// A lower bound on breaks from tables that are short: days without breaks crowd into the middle of the day.
///
/// For every set S of slots, breaks(p) + |meetings of p in S| is at least `least[p]`, and all participants together meet at most
/// 2 · tables · |S| times in S. So breaks >= Σ least - 2 · tables · |S|; what is missing to equality are the surpluses of the
/// participants and the free seats in S. This is Lagrangian relaxation of the tables with prices 0 and 1.
struct BusinessCapacity {
  private(set) var tolled: UInt64 = 0
  /// By participant.
  private(set) var least: [Int] = []
  private(set) var bound = 0
  /// No participant's day fits, or too few seats remain whatever the breaks.
  private(set) var isImpossible = false

  private let days: [BusinessDay]
  private let seats: Int

  /// - Parameter crowded: slots in which more meetings might be than there are tables.
  init(_ days: [BusinessDay], crowded: UInt64, tables: Int, isStopped: () -> Bool) {
    self.days = days
    seats = 2 * tables
    guard let base = leasts(0) else {
      isImpossible = true
      return
    }
    (least, bound) = (base, base.reduce(0, +))
    let slots = (0..<64).map { UInt64(1) << UInt64($0) }.filter { $0 & crowded != 0 }
    guard !slots.isEmpty else { return }
    for (index, slot) in slots.enumerated() {
      for other in slots[index...] where !isStopped() { offer(slot | other) }
    }
    climb(slots, isStopped)
    if overfull(tolled) { isImpossible = true }
  }

  /// Adds, drops and exchanges slots as long as the bound rises.
  private mutating func climb(_ slots: [UInt64], _ isStopped: () -> Bool) {
    var before = -1
    while before < bound {
      before = bound
      let start = tolled
      for slot in slots where !isStopped() {
        offer(start ^ slot)
        if start & slot != 0 { for other in slots where start & other == 0 { offer(start ^ slot ^ other) } }
      }
    }
  }

  private mutating func offer(_ set: UInt64) {
    guard let days = leasts(set) else { return }
    let sum = days.reduce(0, +) - seats * set.nonzeroBitCount
    if sum > bound { (tolled, least, bound) = (set, days, sum) }
  }

  private func leasts(_ set: UInt64) -> [Int]? {
    var result: [Int] = []
    result.reserveCapacity(days.count)
    for day in days {
      guard let least = day.least(tolled: set) else { return nil }
      result.append(least)
    }
    return result
  }

  /// Whether the meetings that must be in the set are too many for its tables.
  private func overfull(_ set: UInt64) -> Bool {
    days.reduce(0) { $0 + ($1.least(tolled: set, perBreak: 0) ?? 0) } > seats * set.nonzeroBitCount
  }
}
