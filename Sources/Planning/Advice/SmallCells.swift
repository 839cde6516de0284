/// Counts that may be published: nobody can tell a cell of fewer than so many apart.
///
/// Categories below the least count are put together; while they are still too few, the next smallest category joins them. What
/// stands there adds up to the sum, so no cell can be reckoned from the others.
package struct SmallCells<Key: Hashable & Comparable & Sendable>: Sendable {
  /// By count, the most first; equal ones by key.
  package private(set) var cells: [(key: Key, count: Int)]
  /// All the rest; nil if there is none.
  package private(set) var others: Int?
  /// nil where even the sum is too small to be said.
  package private(set) var sum: Int?

  package init(_ keys: some Sequence<Key>, least: Int = 3) {
    let counts = keys.reduce(into: [Key: Int]()) { $0[$1, default: 0] += 1 }
    var shown = counts.map { (key: $0.key, count: $0.value) }.sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    let all = shown.reduce(0) { $0 + $1.count }
    sum = all == 0 || all >= least ? all : nil
    var hidden = shown.filter { $0.count < least }.reduce(0) { $0 + $1.count }
    shown.removeAll { $0.count < least }
    while hidden > 0, hidden < least, let smallest = shown.popLast() { hidden += smallest.count }
    (cells, others) = (shown, hidden == 0 || sum == nil ? nil : hidden)
  }
}
