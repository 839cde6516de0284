/// Combines the days of one person into the best week, exactly.
///
/// Days are coupled by visits that are open on several of them and by wished hosts that offer several visits. A price on
/// each such thing (Lagrangian relaxation, subgradient steps) makes the days independent and gives a bound. Options that
/// can't be part of a week better than the best known are dropped for good. Where a gap is left, dynamic programming over
/// the days in order goes through what remains; a state is what later days must know of the days before. Where that is too
/// much, branch and bound asks of one thing after the other on which day it is had.
/// Sources: Fisher 1981, doi:10.1287/mnsc.27.1.1; Held, Wolfe, Crowder 1974, doi:10.1007/BF01580223 (steps).
struct WeekOfOne {
  private let weeks: WeekOptions
  /// The best week found so far, in quarters of a point.
  private var known = 0
  /// Nodes of the search tree, for tests and figures.
  private(set) var nodes = 0

  /// What a branch still allows, and the prices that serve it.
  private struct Node {
    /// By day: the options left.
    var options: [[Int32]]
    /// `host × days + day`: the wish may be had for the first visit to this host on this day.
    var mayClaim: [Bool]
    var prices: Prices
    /// Nothing has been asked yet.
    var isWhole = true
  }

  private struct Prices {
    var items: [Double]
    var hosts: [Double]
    var sum: Double { items.reduce(0, +) + hosts.reduce(0, +) }
  }

  /// - Parameter days: in order of time, the sets of visits that can be made.
  init(problem: Problem, person: Person, days: [DaySets]) { weeks = WeekOptions(problem, person, days) }

  /// The most points, in quarters of a point.
  mutating func best() -> Int {
    let days = weeks.days.count
    explore(
      Node(
        options: weeks.days.map { Array(0..<Int32($0.count)) }, mayClaim: [Bool](repeating: true, count: weeks.hosts * days),
        prices: Prices(items: [Double](repeating: 0, count: weeks.items), hosts: [Double](repeating: 0, count: weeks.hosts))),
      rounds: 200)
    return known
  }

  private mutating func explore(_ start: Node, rounds: Int) {
    nodes += 1
    var node = start
    guard var chosen = bound(&node, rounds: rounds) else { return }
    for width in start.isWhole ? [200, 2000, 20_000] : [] {
      let before = known
      if sweep(node, width: width) { return }
      guard known > before else { continue }
      guard let again = bound(&node, rounds: 40) else { return }
      chosen = again
    }
    guard let (one, other) = branches(node, chosen) else { return }
    explore(one, rounds: 40)
    explore(other, rounds: 40)
  }

  // MARK: Bounding

  /// Looks for prices with a low bound; drops options on the way.
  ///
  /// - Returns: by day the option chosen at the best prices (-1 for none); nil when no better week is left here.
  private mutating func bound(_ node: inout Node, rounds: Int) -> [Int]? {
    forgetPrices(&node)
    var lowest = Double.infinity
    var best = node.prices
    var reach = 1.0
    var stale = 0
    var sizeAtFixing = Int.max
    for round in 0..<rounds {
      let (chosen, total) = choose(node)
      if total < lowest - 1e-9 {
        if total < lowest - 0.05 { stale = 0 }
        (lowest, best) = (total, node.prices)
      } else {
        stale += 1
      }
      if round % 4 == 0 || round == rounds - 1 { known = max(known, polished(chosen, node)) }
      guard isPromising(lowest) else { return nil }
      if round % 5 == 4 {
        let size = node.options.reduce(0) { $0 + $1.count }
        if size < sizeAtFixing {
          drop(&node, total)
          sizeAtFixing = size
          forgetPrices(&node)
        }
      }
      if stale > 5 {
        (reach, stale, node.prices) = (reach * 0.5, 0, best)
        if reach < 0.01 { break }
        forgetPrices(&node)
        continue
      }
      guard move(&node, chosen, reach * (total - Double(known))) else { break }
    }
    node.prices = best
    forgetPrices(&node)
    let (_, total) = choose(node)
    guard isPromising(total) else { return nil }
    drop(&node, total)
    forgetPrices(&node)
    return choose(node).chosen
  }

  /// Whether a week below this bound can be better than the best known: points come in whole units.
  private func isPromising(_ bound: Double) -> Bool { bound + 1e-6 >= Double(known + weeks.unit) }

  /// By day the option that is worth the most at the prices, and the bound that follows.
  private func choose(_ node: Node) -> (chosen: [Int], total: Double) {
    var total = node.prices.sum
    var chosen: [Int] = []
    for day in node.options.indices {
      var best = -1
      var most = 0.0
      for option in node.options[day] {
        let gain = reduced(Int(option), day, node)
        if gain > most { (best, most) = (Int(option), gain) }
      }
      chosen.append(best)
      total += most
    }
    return (chosen, total)
  }

  /// What an option brings beyond the prices of what it uses.
  @inline(__always) private func reduced(_ option: Int, _ day: Int, _ node: Node) -> Double {
    let options = weeks.days[day]
    var gain = Double(options.plain[option])
    for index in options.items(option) { gain -= node.prices.items[Int(options.item[index])] }
    for index in options.claims(option) {
      let host = Int(options.host[index])
      guard node.mayClaim[host * weeks.days.count + day] else { continue }
      gain += max(0, Double(options.wish[index]) - node.prices.hosts[host])
    }
    return gain
  }

  /// Drops the options that are in no week better than the best known: with any of them a day loses too much.
  private func drop(_ node: inout Node, _ total: Double) {
    for day in node.options.indices {
      var most = 0.0
      let gains = node.options[day].map { reduced(Int($0), day, node) }
      for gain in gains { most = max(most, gain) }
      let least = Double(known + weeks.unit) - 1e-6 - (total - most)
      guard gains.contains(where: { $0 < least }) else { continue }
      node.options[day] = zip(node.options[day], gains).filter { $1 >= least }.map(\.0)
    }
  }

  /// What is left on one day alone needs no price.
  private func forgetPrices(_ node: inout Node) {
    var first = [Int](repeating: -1, count: weeks.items + weeks.hosts)
    var isShared = [Bool](repeating: false, count: first.count)
    func meet(_ thing: Int, _ day: Int) {
      if first[thing] < 0 { first[thing] = day } else if first[thing] != day { isShared[thing] = true }
    }
    for day in node.options.indices {
      let options = weeks.days[day]
      for option in node.options[day] {
        for index in options.items(Int(option)) { meet(Int(options.item[index]), day) }
        for index in options.claims(Int(option)) where node.mayClaim[Int(options.host[index]) * weeks.days.count + day] {
          meet(weeks.items + Int(options.host[index]), day)
        }
      }
    }
    for item in 0..<weeks.items where !isShared[item] { node.prices.items[item] = 0 }
    for host in 0..<weeks.hosts where !isShared[weeks.items + host] { node.prices.hosts[host] = 0 }
  }

  /// One step against the subgradient; false when nothing is used twice and nothing priced is unused.
  private func move(_ node: inout Node, _ chosen: [Int], _ distance: Double) -> Bool {
    var items = [Double](repeating: 1, count: weeks.items)
    var hosts = [Double](repeating: 1, count: weeks.hosts)
    for (day, option) in chosen.enumerated() where option >= 0 {
      let options = weeks.days[day]
      for index in options.items(option) { items[Int(options.item[index])] -= 1 }
      for index in options.claims(option) {
        let host = Int(options.host[index])
        if node.mayClaim[host * weeks.days.count + day], Double(options.wish[index]) > node.prices.hosts[host] { hosts[host] -= 1 }
      }
    }
    var norm = 0.0
    for item in items.indices where items[item] < 0 || node.prices.items[item] > 0 { norm += items[item] * items[item] }
    for host in hosts.indices where hosts[host] < 0 || node.prices.hosts[host] > 0 { norm += hosts[host] * hosts[host] }
    guard norm > 0 else { return false }
    let step = distance / norm
    for item in items.indices { node.prices.items[item] = max(0, node.prices.items[item] - step * items[item]) }
    for host in hosts.indices { node.prices.hosts[host] = max(0, node.prices.hosts[host] - step * hosts[host]) }
    return true
  }

  // MARK: Weeks

  /// The worth of a true week near these choices: what clashes is left out, then each day is chosen anew with the others
  /// as they are, until nothing is gained.
  private func polished(_ chosen: [Int], _ node: Node) -> Int {
    var week = [Int](repeating: -1, count: chosen.count)
    var isUsed = [Bool](repeating: false, count: weeks.items)
    var claims = [Int](repeating: 0, count: weeks.hosts)
    func set(_ day: Int, _ option: Int, _ sign: Int) {
      guard option >= 0 else { return }
      let options = weeks.days[day]
      for index in options.items(option) { isUsed[Int(options.item[index])] = sign > 0 }
      for index in options.claims(option) { claims[Int(options.host[index])] += sign }
    }
    for (day, option) in chosen.enumerated() where option >= 0 {
      let options = weeks.days[day]
      guard !options.items(option).contains(where: { isUsed[Int(options.item[$0])] }) else { continue }
      week[day] = option
      set(day, option, 1)
    }
    for _ in 0..<4 {
      var hasMoved = false
      for day in week.indices {
        set(day, week[day], -1)
        let options = weeks.days[day]
        var (best, most) = (-1, 0)
        for candidate in node.options[day] {
          let option = Int(candidate)
          var points = Int(options.plain[option])
          for index in options.claims(option) where claims[Int(options.host[index])] == 0 { points += Int(options.wish[index]) }
          guard points > most || (points == most && option == week[day]) else { continue }
          guard !options.items(option).contains(where: { isUsed[Int(options.item[$0])] }) else { continue }
          (best, most) = (option, points)
        }
        if best != week[day] { hasMoved = true }
        week[day] = best
        set(day, best, 1)
      }
      if !hasMoved { break }
    }
    return weeks.points(week)
  }

  /// Goes through the weeks of a node day by day, keeping so many states a day; updates the best known.
  ///
  /// - Returns: whether all were met, so that no better week is left here.
  private mutating func sweep(_ node: Node, width: Int) -> Bool {
    let days = weeks.days.count
    let order = WeekOrder(weeks, node.options)
    guard order.count <= WeekOrder.most else { return false }
    var ahead = [Double](repeating: 0, count: days + 1)
    for day in node.options.indices.reversed() {
      ahead[day] = ahead[day + 1] + node.options[day].reduce(0) { max($0, reduced(Int($1), day, node)) }
    }
    let prices = order.things.map { $0 < weeks.items ? node.prices.items[$0] : node.prices.hosts[$0 - weeks.items] }
    var states: [WeekOrder.Bits: Int] = [.zero: 0]
    var isWhole = true
    for day in node.options.indices {
      let options = order.options[day]
      let open = order.later[day + 1]
      let rest = order.priced(open, prices) + ahead[day + 1]
      var next: [WeekOrder.Bits: Int] = [:]
      for (state, points) in states {
        for option in options where (option.items & state) == .zero {
          var sum = points + option.points
          for claim in option.claims where (claim.bit & state) == .zero { sum += claim.wish }
          let after = (state | option.marks) & open
          guard isPromising(Double(sum) + rest - order.priced(after, prices)) || (day == days - 1 && sum > known) else { continue }
          if sum > next[after] ?? -1 { next[after] = sum }
        }
      }
      states = dominant(next)
      known = max(known, states.values.max() ?? 0)
      guard states.count > width else { continue }
      isWhole = false
      let ranked = states.map { (state: $0.key, points: $0.value, hope: Double($0.value) - order.priced($0.key, prices)) }
        .sorted { ($0.hope, $0.points) == ($1.hope, $1.points) ? WeekOrder.precedes($0.state, $1.state) : ($0.hope, $0.points) > ($1.hope, $1.points) }
      states = Dictionary(uniqueKeysWithValues: ranked.prefix(width).map { ($0.state, $0.points) })
    }
    return isWhole
  }

  /// Drops states for which another one used no more and is worth as much; quadratic, so only while there are few.
  private func dominant(_ states: [WeekOrder.Bits: Int]) -> [WeekOrder.Bits: Int] {
    guard states.count <= 4000 else { return states }
    var kept: [(state: WeekOrder.Bits, points: Int)] = []
    for (state, points) in states.sorted(by: { $0.value > $1.value }) where !kept.contains(where: { ($0.state & state) == $0.state }) {
      kept.append((state, points))
    }
    return Dictionary(uniqueKeysWithValues: kept.map { ($0.state, $0.points) })
  }

  // MARK: Branching

  /// Two nodes that share the weeks of this one; nil when the choice is a true week and nothing is left to ask.
  private func branches(_ node: Node, _ chosen: [Int]) -> (Node, Node)? {
    let days = weeks.days.count
    // By thing: the days on which it is chosen and the days on which it can be had.
    var uses = [Int](repeating: 0, count: weeks.items + weeks.hosts)
    var day = [Int](repeating: -1, count: uses.count)
    for (index, option) in chosen.enumerated() where option >= 0 {
      let options = weeks.days[index]
      for place in options.items(option) {
        uses[Int(options.item[place])] += 1
        day[Int(options.item[place])] = index
      }
      for place in options.claims(option) {
        let thing = weeks.items + Int(options.host[place])
        uses[thing] += 1
        // The first of them has the wish.
        if day[thing] < 0, node.mayClaim[Int(options.host[place]) * days + index] { day[thing] = index }
      }
    }
    // What costs most moves the bound most.
    let clashing = (0..<weeks.items).filter { uses[$0] > 1 }
    if let item = clashing.max(by: { node.prices.items[$0] < node.prices.items[$1] }) { return split(node, item: item, on: day[item]) }
    for host in 0..<weeks.hosts where uses[weeks.items + host] > 1 {
      let today = day[weeks.items + host]
      if today >= 0, let split = split(node, host: host, on: today) { return split }
    }
    // Nothing clashes, so what is wrong is a price that nobody pays.
    if let item = (0..<weeks.items).max(by: { node.prices.items[$0] < node.prices.items[$1] }), node.prices.items[item] > 0 {
      let first = node.options.indices.first { day in node.options[day].contains { weeks.days[day].uses(Int($0), item: item) } }
      if let first { return split(node, item: item, on: day[item] >= 0 ? day[item] : first) }
    }
    for host in (0..<weeks.hosts).sorted(by: { node.prices.hosts[$0] > node.prices.hosts[$1] }) {
      for day in 0..<days where node.mayClaim[host * days + day] {
        guard node.options[day].contains(where: { weeks.days[day].claims(Int($0), host: host) }) else { continue }
        if let split = split(node, host: host, on: day) { return split }
      }
    }
    return nil
  }

  /// The item on this day only, or not on this day.
  private func split(_ node: Node, item: Int, on day: Int) -> (Node, Node) {
    var (one, other) = (node, node)
    (one.isWhole, other.isWhole) = (false, false)
    for index in node.options.indices {
      if index == day {
        other.options[index].removeAll { weeks.days[index].uses(Int($0), item: item) }
      } else {
        one.options[index].removeAll { weeks.days[index].uses(Int($0), item: item) }
      }
    }
    return (one, other)
  }

  /// The host seen first on this day, or not first on this day; nil if that is settled already.
  private func split(_ node: Node, host: Int, on day: Int) -> (Node, Node)? {
    let days = weeks.days.count
    var (one, other) = (node, node)
    (one.isWhole, other.isWhole) = (false, false)
    for index in 0..<days where index != day { one.mayClaim[host * days + index] = false }
    other.mayClaim[host * days + day] = false
    settle(&one, host)
    settle(&other, host)
    func size(_ node: Node) -> Int { node.options.reduce(0) { $0 + $1.count } + node.mayClaim.count { $0 } }
    guard size(one) < size(node), size(other) < size(node) else { return nil }
    return (one, other)
  }

  /// Before the first day on which the host may be seen first it is not seen at all.
  private func settle(_ node: inout Node, _ host: Int) {
    for day in weeks.days.indices {
      if node.mayClaim[host * weeks.days.count + day] { return }
      node.options[day].removeAll { weeks.days[day].claims(Int($0), host: host) }
    }
  }
}
