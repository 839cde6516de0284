/// What a search for tours found.
package struct OrienteeringAnswer: Equatable, Sendable {
  /// Customers by number in the order of their visits; as many tours as asked for, empty ones included.
  package var tours: [[Int]]
  package var score: Int
  /// No solution has a greater score.
  package var bound: Int
}

/// Searches for tours of great score: anytime, and the same for the same (instance, tours, seed, steps) of one search.
///
/// - Parameter exchange: where the best tours go, and what several searches for the same instance know together.
package func orient(
  _ instance: OrienteeringInstance, tours count: Int, seed: UInt64 = 1, patience: Patience, exchange: OrienteeringExchange
) {
  let columns = OrienteeringColumns(instance)
  // A tour more than there are customers would stay empty.
  let useful = min(count, columns.count - 1)
  guard useful > 0 else { return exchange.offer([], score: 0, work: 0, bound: 0) }
  var search = OrienteeringSearch(columns, tours: useful, seed: seed, tuning: .init())
  defer { search.free() }
  search.work(patience, exchange)
}

extension OrienteeringSearch {
  /// Steps between two looks at the clock.
  private static let round = 20

  /// Anneals until patience ends or everything that can be visited is; recombines every so many steps and near the end.
  mutating func work(_ patience: Patience, _ exchange: OrienteeringExchange) {
    let cooling = Cooling(hot: tuning.hot, cold: tuning.cold)
    let last = patience.steps ?? .max
    var nextRecombination = tuning.recombineEvery
    var isLastDue = true
    while steps < last, !patience.isInterrupted() {
      let share = max(patience.elapsed?() ?? 0, patience.steps.map { Double(steps) / Double($0) } ?? 0)
      guard share < 1, max(bestScore, exchange.bestScore) < columns.total else { break }
      run(steps: min(Self.round, last - steps), temperature: cooling.temperature(after: share))
      let isLast = isLastDue && share > tuning.lastRecombination
      if isLast || steps >= nextRecombination {
        if isLast { isLastDue = false }
        nextRecombination = steps + tuning.recombineEvery
        recombine()
        exchange.offer(bestTours, score: bestScore, work: Int(bestWork), bound: columns.total)
      }
    }
    exchange.offer(bestTours, score: bestScore, work: Int(bestWork), bound: columns.total)
  }
}
