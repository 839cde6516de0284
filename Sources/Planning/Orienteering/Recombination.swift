/// The best choice of disjoint tours out of a pool: set packing by Lagrangian bounds and depth-first search.
///
/// A price on every customer turns “each at most once” into a sum: with prices u the total is at most
/// sum of u + the m greatest of (score of a tour - prices of its customers). Tours whose part in that bound cannot lead beyond
/// the best known are left out; what remains is searched exactly, or until the nodes are used up.
/// Sources: Fisher 1981, doi:10.1287/mnsc.27.1.1 (Lagrangian relaxation); Hu, Lim 2014, doi:10.1016/j.ejor.2013.06.011
/// (recombination of routes for this problem).
struct Recombination {
  let pool: TourPool
  let count: Int
  let customers: Int
  var prices: [Double]
  var nodes = 0

  /// - Parameter floor: the score that must be exceeded.
  /// - Returns: numbers of tours in the pool, or nil when nothing better was found.
  mutating func solve(above floor: Int, rounds: Int, nodeLimit: Int) -> [Int]? {
    guard pool.count > count, count > 1 else { return nil }
    var bestBound = Double.infinity
    var bestPrices = prices
    var values = [Double](repeating: 0, count: pool.count)
    var slope = [Double](repeating: 0, count: customers)
    var stepScale = 1.0
    var stalled = 0
    for _ in 0..<rounds {
      value(&values, prices)
      let top = greatest(values)
      var bound = prices.reduce(0, +)
      for index in top { bound += max(0, values[index]) }
      if bound < bestBound - 1e-9 {
        (bestBound, bestPrices) = (bound, prices)
        stalled = 0
      } else {
        stalled += 1
        if stalled >= 4 {
          stepScale *= 0.6
          stalled = 0
        }
      }
      if bestBound < Double(floor + 1) - 1e-6 { return nil }
      for customer in 0..<customers { slope[customer] = 1 }
      for index in top where values[index] > 0 { for customer in pool.tours[index] { slope[Int(customer)] -= 1 } }
      var norm = 0.0
      for customer in 0..<customers where slope[customer] < 0 || prices[customer] > 0 { norm += slope[customer] * slope[customer] }
      if norm < 0.5 { break }
      let step = stepScale * max(0.5, bound - Double(floor)) / norm
      for customer in 0..<customers { prices[customer] = max(0, prices[customer] - step * slope[customer]) }
    }
    prices = bestPrices
    value(&values, prices)
    return search(values, above: floor, nodeLimit: nodeLimit)
  }

  private func value(_ values: inout [Double], _ prices: [Double]) {
    for index in 0..<pool.count {
      var rest = Double(pool.scores[index])
      for customer in pool.tours[index] { rest -= prices[Int(customer)] }
      values[index] = rest
    }
  }

  /// The `count` greatest values.
  private func greatest(_ values: [Double]) -> [Int] {
    var top: [Int] = []
    for index in values.indices {
      if top.count < count {
        top.append(index)
        top.sort { values[$0] > values[$1] }
      } else if values[index] > values[top[count - 1]] {
        var k = count - 1
        while k > 0, values[top[k - 1]] < values[index] {
          top[k] = top[k - 1]
          k -= 1
        }
        top[k] = index
      }
    }
    return top
  }

  private mutating func search(_ values: [Double], above floor: Int, nodeLimit: Int) -> [Int]? {
    let priceSum = prices.reduce(0, +)
    let sorted = values.indices.sorted { values[$0] > values[$1] }
    let others = sorted.prefix(count - 1).reduce(0.0) { $0 + max(0, values[$1]) }
    let order = sorted.prefix { priceSum + others + values[$0] >= Double(floor + 1) - 1e-6 }
    guard order.count >= count else { return nil }
    var best: [Int]?
    var least = floor
    var chosen: [Int] = []
    var used = [UInt64](repeating: 0, count: pool.words)
    nodes = 0
    let list = Array(order)
    // Unpaid prices: of what the chosen tours do not visit.
    func descend(_ begin: Int, _ score: Int, _ bound: Double) {
      let left = count - chosen.count
      for k in begin..<list.count {
        let index = list[k]
        if bound + Double(left) * max(0, values[index]) < Double(least + 1) - 1e-6 { return }
        nodes += 1
        if nodes > nodeLimit { return }
        let base = index * pool.words
        var clash: UInt64 = 0
        for word in 0..<pool.words { clash |= used[word] & pool.sets[base + word] }
        if clash != 0 { continue }
        let total = score + Int(pool.scores[index])
        chosen.append(index)
        if total > least {
          least = total
          best = chosen
        }
        if chosen.count < count {
          for word in 0..<pool.words { used[word] |= pool.sets[base + word] }
          descend(k + 1, total, bound + values[index])
          for word in 0..<pool.words { used[word] &= ~pool.sets[base + word] }
        }
        chosen.removeLast()
      }
    }
    descend(0, 0, priceSum)
    return best
  }
}
