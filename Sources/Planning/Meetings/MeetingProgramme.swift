/// The evening as a linear programme: a request may be held in parts, in several slots.
///
/// On evenings its greatest sum is nearly always that of a whole plan, so its prices prove. They are counted over in whole
/// numbers before anything is claimed. With prices y ≥ 0, every plan x keeps to this balance:
///
///     worth(x) = ceiling − Σ price of each row · what the row has left − Σ loss of each variable held
///
/// So a plan near the ceiling holds nothing of great loss and leaves nothing dear; `MeetingRemainder` looks for it among the rest.
struct MeetingProgramme {
  /// Prices and losses are in so many parts of a unit.
  static let scale = 1 << 10
  let columns: MeetingColumns
  /// A variable each; those above are who is served.
  let pairs: [(edge: Int, slot: Int)]
  let rows: [MeetingRow]
  /// By row, from 0.
  let prices: [Int]
  /// By variable, from 0.
  let losses: [Int]
  /// No plan is worth more; in parts of a unit.
  let ceiling: Int
  /// The amount to be held of (request, slot), greatest first; only what is more than nothing.
  let wishes: [(edge: Int, slot: Int, amount: Double)]

  /// In `MeetingUnits`.
  var bound: Int { ceiling / Self.scale }

  /// - Parameter served: what serving somebody is worth, in `MeetingUnits`.
  /// - Returns: nil where the evening is too large for a tableau, or when it was stopped.
  init?(_ columns: MeetingColumns, served: Int, isStopped: () -> Bool) {
    var pairs: [(edge: Int, slot: Int)] = []
    for edge in 0..<columns.count {
      for slot in 0..<columns.slots where columns.admits(edge, in: slot) { pairs.append((edge, slot)) }
    }
    guard pairs.count <= 3_000, columns.units.total < 1 << 40 else { return nil }
    let (rows, gains) = meetingRows(columns, pairs, served: served)
    guard rows.count * gains.count <= 8_000_000 else { return nil }
    var simplex = MeetingSimplex(
      gains: gains.map(Double.init), rows: rows.map { row in (row.factors.map { ($0, Double($1)) }, Double(row.most)) })
    guard simplex.solve(pivots: 30_000, isStopped: isStopped) else { return nil }
    let values = simplex.values
    wishes = pairs.indices.filter { values[$0] > 1e-4 }.map { (pairs[$0].edge, pairs[$0].slot, values[$0]) }
      .sorted { ($1.amount, $0.edge, $0.slot) < ($0.amount, $1.edge, $1.slot) }
    let prices = simplex.prices.map { Int((min($0, 1e12) * Double(Self.scale)).rounded()) }
    var losses = gains.map { -$0 * Self.scale }
    for (row, price) in zip(rows, prices) where price > 0 {
      for (variable, factor) in row.factors { losses[variable] += factor * price }
    }
    // What rounding left too cheap counts as if it were held, and as no loss.
    ceiling = zip(rows, prices).reduce(0) { $0 + $1.0.most * $1.1 } - losses.reduce(0) { $0 + min(0, $1) }
    (self.columns, self.pairs, self.rows, self.prices, self.losses) = (columns, pairs, rows, prices, losses.map { max(0, $0) })
  }
}

/// A rule that some variables share.
enum MeetingRow {
  /// So many of them at most.
  case atMost(Int, of: [Int])
  /// The first one, that a participant is served, at most as often as the others, the meetings, are held.
  case served(Int, by: [Int])

  var most: Int {
    switch self {
    case .atMost(let most, _): most
    case .served: 0
    }
  }

  var factors: [(variable: Int, factor: Int)] {
    switch self {
    case .atMost(_, let variables): variables.map { ($0, 1) }
    case .served(let person, let meetings): [(person, 1)] + meetings.map { ($0, -1) }
    }
  }
}

/// The rules of an evening, breaks and caps aside, and what each variable brings.
private func meetingRows(_ columns: MeetingColumns, _ pairs: [(edge: Int, slot: Int)], served: Int) -> ([MeetingRow], gains: [Int]) {
  var gains = pairs.map { columns.worth(of: $0.edge, in: $0.slot) }
  var held = [[Int]](repeating: [], count: columns.count)
  var busy = [[Int]](repeating: [], count: columns.people * columns.slots)
  var seated = [[Int]](repeating: [], count: columns.slots)
  var interpreted = seated
  var meetings = [[Int]](repeating: [], count: columns.people)
  for (index, (edge, slot)) in pairs.enumerated() {
    held[edge].append(index)
    seated[slot].append(index)
    if columns.interprets[edge] { interpreted[slot].append(index) }
    for person in [columns.delegate[edge], columns.firm[edge]] {
      busy[person * columns.slots + slot].append(index)
      meetings[person].append(index)
    }
  }
  var rows = held.map { MeetingRow.atMost(1, of: $0) }
  rows += busy.filter { $0.count > 1 }.map { .atMost(1, of: $0) }
  rows += seated.filter { $0.count > columns.tables }.map { .atMost(columns.tables, of: $0) }
  rows += interpreted.filter { $0.count > columns.interpreters }.map { .atMost(columns.interpreters, of: $0) }
  for person in 0..<columns.people where served > 0 && columns.isServable[person] {
    rows += [.served(gains.count, by: meetings[person]), .atMost(1, of: [gains.count])]
    gains.append(served)
  }
  return (rows, gains)
}
