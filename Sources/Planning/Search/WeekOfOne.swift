/// Combines the days of one person into the best week, exactly.
///
/// Days are coupled by visits that are open on several of them and by hosts that are wished and offer several visits. A
/// price on each such thing (Lagrangian relaxation, subgradient steps) makes the days independent and gives a bound; the
/// exact week is then found by dynamic programming over the days in order. A state is what later days must know: what is
/// used up. It is dropped when another one that used no more is worth as much, or when the bound says that it can't be
/// lifted over what is known; with good prices hardly any state is left.
struct WeekOfOne {
  /// Coupled visits and hosts by bit; 512 are enough for any trip that people can make.
  typealias Bits = SIMD8<UInt64>

  private let coupling: Coupling
  private var choices: [[DayChoice]]
  private var prices: [Double]
  /// By day: the most that the days after it can bring at the prices.
  private var ahead: [Double]

  /// - Parameter days: by day, the sets of visits that can be made.
  init(problem: Problem, person: Person, days: [DaySets]) {
    let coupling = Coupling(problem: problem, person: person, days: days)
    self.coupling = coupling
    choices = days.indices.map { coupling.choices(days[$0], on: $0) }
    prices = [Double](repeating: 0, count: coupling.count)
    ahead = [Double](repeating: 0, count: days.count + 1)
  }

  mutating func best() -> Int {
    var known = 0
    var width = 100
    price()
    while true {
      // Few states first: what they find makes the steps of the prices right and drops more of the next, wider sweep.
      if coupling.count > 0 { known = findPrices(known, rounds: width == 100 ? 100 : 400) }
      sort()
      let (found, isWhole) = sweep(width, known)
      known = found
      if isWhole { return known }
      width *= 4
    }
  }

  /// The best week when at most so many states a day are kept, and whether none had to be dropped for that.
  private func sweep(_ width: Int, _ start: Int) -> (best: Int, isWhole: Bool) {
    var known = start
    var isWhole = true
    var states: [Bits: Int] = [Bits(): 0]
    for day in choices.indices {
      var next: [Bits: Int] = [:]
      let relevant = coupling.relevant[day + 1]
      for (state, points) in states {
        let reserve = self.reserve(state, from: day)
        keep(points, state & relevant, day, known, &next)
        for choice in choices[day] {
          // Best first at these prices: behind one that is too little all are.
          if Double(points) + choice.reduced + reserve + ahead[day + 1] < Double(known) + 1 - 1e-6 { break }
          guard (state & choice.visits) == Bits() else { continue }
          keep(points + coupling.points(choice, after: state), (state | choice.marks) & relevant, day, known, &next)
        }
      }
      states = dominant(next)
      known = max(known, states.values.max() ?? 0)
      if states.count > width {
        isWhole = false
        let ranked = states.map { (state: $0.key, points: $0.value, hope: Double($0.value) + reserve($0.key, from: day + 1)) }
          .sorted { ($0.hope, $0.points) > ($1.hope, $1.points) }
        states = Dictionary(uniqueKeysWithValues: ranked.prefix(width).map { ($0.state, $0.points) })
      }
    }
    return (known, isWhole)
  }

  private func keep(_ points: Int, _ state: Bits, _ day: Int, _ known: Int, _ next: inout [Bits: Int]) {
    let isLast = day == choices.count - 1
    guard isLast || Double(points) + reserve(state, from: day + 1) + ahead[day + 1] >= Double(known) + 1 - 1e-6 else { return }
    if points > next[state] ?? -1 { next[state] = points }
  }

  /// Prices of what is not used up and still open: what the days from this one on may have to give back.
  private func reserve(_ state: Bits, from day: Int) -> Double {
    var sum = coupling.totals(prices, from: day)
    let used = state & coupling.relevant[day]
    for word in 0..<8 where used[word] != 0 { used[word].forEachBit { sum -= prices[word * 64 + $0] } }
    return sum
  }

  /// Subgradient steps; leaves the prices of the lowest bound and returns the best week met on the way.
  private mutating func findPrices(_ start: Int, rounds: Int) -> Int {
    var known = start
    var lowest = Double.infinity
    var bestPrices = prices
    var reach = 1.0
    var stale = 0
    for round in 0..<rounds {
      price()
      let bound = ahead[0] + prices.reduce(0, +)
      if bound < lowest - 1e-9 { (lowest, bestPrices) = (bound, prices) } else { stale += 1 }
      if stale > 8 { (reach, stale, prices) = (reach * 0.5, 0, bestPrices) }
      if round % 5 == 0 { known = max(known, greedy()) }
      var gradient = [Double](repeating: 1, count: prices.count)
      for day in choices.indices {
        guard let top = choices[day].first, top.reduced > 0 else { continue }
        for item in top.items { gradient[item] -= 1 }
        for (host, wish) in top.hosts where Double(wish) > prices[host] { gradient[host] -= 1 }
      }
      var norm = 0.0
      for item in gradient.indices where gradient[item] < 0 || prices[item] > 0 { norm += gradient[item] * gradient[item] }
      guard norm > 0, lowest >= Double(known) + 1 - 1e-6, reach > 0.002 else { break }
      let step = reach * (bound - Double(known)) / norm
      for item in prices.indices { prices[item] = max(0, prices[item] - step * gradient[item]) }
    }
    prices = bestPrices
    price()
    return max(known, greedy())
  }

  /// What each choice brings at the prices, the best one first, and the sums of the best.
  private mutating func price() {
    for day in choices.indices {
      var top = 0
      for index in choices[day].indices {
        var reduced = Double(choices[day][index].plain)
        for item in choices[day][index].items { reduced -= prices[item] }
        for (host, wish) in choices[day][index].hosts { reduced += max(0, Double(wish) - prices[host]) }
        choices[day][index].reduced = reduced
        if reduced > choices[day][top].reduced { top = index }
      }
      if !choices[day].isEmpty { choices[day].swapAt(0, top) }
    }
    for day in choices.indices.reversed() { ahead[day] = ahead[day + 1] + max(0, choices[day].first?.reduced ?? 0) }
  }

  private mutating func sort() {
    for day in choices.indices { choices[day].sort { ($0.reduced, $1.rank) > ($1.reduced, $0.rank) } }
  }

  private func greedy() -> Int {
    var state = Bits()
    var total = 0
    for day in choices.indices {
      var best: DayChoice?
      for choice in choices[day] where choice.reduced > best?.reduced ?? -.infinity && (state & choice.visits) == Bits() { best = choice }
      guard let choice = best else { continue }
      total += coupling.points(choice, after: state)
      state |= choice.marks
    }
    return total
  }

  /// Drops states for which another one used no more and is worth as much; quadratic, so only while there are few.
  private func dominant(_ states: [Bits: Int]) -> [Bits: Int] {
    guard states.count <= 2000 else { return states }
    var kept: [(Bits, Int)] = []
    for (state, points) in states.sorted(by: { $0.value > $1.value }) {
      if !kept.contains(where: { ($0.0 & state) == $0.0 }) { kept.append((state, points)) }
    }
    return Dictionary(uniqueKeysWithValues: kept)
  }

  /// A set of visits for one day.
  fileprivate struct DayChoice {
    /// Its place in file order, to break ties.
    var rank: Int
    /// Bits of the coupled visits, and of these and the coupled hosts.
    var visits: Bits
    var marks: Bits
    /// Points without the wishes for coupled hosts.
    var plain: Int
    /// Coupled visits, and coupled hosts with the wish of their first visit in the set.
    var items: [Int]
    var hosts: [(host: Int, wish: Int)]
    var reduced = 0.0
  }

  /// What couples the days of this person.
  fileprivate struct Coupling {
    let person: Person
    /// Coupled visits and hosts.
    private(set) var count = 0
    /// By visit, or −1.
    private var visitItem: [Int]
    private var hostItem: [Int]
    /// By visit: whether all visits of its host bring the same wish points, so that their order does not matter.
    private var hasEvenWish: [Bool]
    /// By item: the last day on which it matters.
    private var last: [Int] = []
    /// By day: the bits that this day or a later one looks at.
    private(set) var relevant: [Bits] = []

    init(problem: Problem, person: Person, days: [DaySets]) {
      self.person = person
      var open = [[Int]](repeating: [], count: problem.visits.count)
      for (day, sets) in days.enumerated() { for visit in sets.visits { open[visit].append(day) } }
      visitItem = open.map { _ in -1 }
      hostItem = visitItem
      hasEvenWish = visitItem.map { _ in true }
      for visit in open.indices where open[visit].count > 1 && person.points(visit) > 0 {
        visitItem[visit] = count
        last.append(open[visit].last!)
        count += 1
      }
      for visits in problem.visitsOfHost {
        let wished = visits.filter { person.wish[$0] > 0 && !open[$0].isEmpty }
        guard wished.count > 1 else { continue }
        let isEven = Set(wished.map { person.wish[$0] }).count == 1
        for visit in wished { (hostItem[visit], hasEvenWish[visit]) = (count, isEven) }
        last.append(wished.map { open[$0].last! }.max()!)
        count += 1
      }
      precondition(count <= 512, "more than 512 visits and hosts couple the days of one person")
      relevant = (0...days.count).map { day in
        last.indices.reduce(into: Bits()) { if last[$1] >= day { $0 |= Self.bit($1) } }
      }
    }

    private static func bit(_ item: Int) -> Bits {
      var bits = Bits()
      bits[item / 64] = 1 << UInt64(item % 64)
      return bits
    }

    func totals(_ prices: [Double], from day: Int) -> Double {
      var sum = 0.0
      for item in last.indices where last[item] >= day { sum += prices[item] }
      return sum
    }

    /// The choices of a day; of those that leave the same behind only the best.
    ///
    /// A set with a visit that brings nothing is passed over if the rest of it is listed too.
    func choices(_ sets: DaySets, on day: Int) -> [DayChoice] {
      let idle = sets.bits { person.points($0) == 0 }
      var place: [Name: Int] = [:]
      var choices: [DayChoice] = []
      for (rank, set) in sets.lists.enumerated() where (sets.droppable[rank] & idle) == Bits() {
        let (name, plain) = describe(set, on: day)
        if let old = place[name] {
          if plain > choices[old].plain { choices[old] = choice(set, rank, plain) }
        } else if plain > 0 || name.hasHosts {
          place[name] = choices.count
          choices.append(choice(set, rank, plain))
        }
      }
      return choices.sorted { $0.rank < $1.rank }
    }

    /// What a set leaves behind, and what decides its points.
    private struct Name: Hashable {
      var marks = Bits()
      var hasHosts = false
      /// First visits of those hosts whose visits bring unequal wish points.
      var firsts: [Int] = []
    }

    private func describe(_ set: [Int], on day: Int) -> (name: Name, plain: Int) {
      var name = Name()
      var hosts = Bits()
      var plain = 0
      for visit in set {
        plain += Int(person.interest[visit])
        if visitItem[visit] >= 0 { name.marks |= Self.bit(visitItem[visit]) }
        let host = hostItem[visit]
        guard host >= 0 else {
          plain += Int(person.wish[visit])
          continue
        }
        if !hasEvenWish[visit], (hosts & Self.bit(host)) == Bits() { name.firsts.append(visit) }
        hosts |= Self.bit(host)
      }
      name.hasHosts = hosts != Bits()
      name.marks |= hosts
      return (name, plain)
    }

    private func choice(_ set: [Int], _ rank: Int, _ plain: Int) -> DayChoice {
      var choice = DayChoice(rank: rank, visits: Bits(), marks: Bits(), plain: plain, items: [], hosts: [])
      for visit in set {
        if visitItem[visit] >= 0 {
          choice.items.append(visitItem[visit])
          choice.visits |= Self.bit(visitItem[visit])
        }
        let host = hostItem[visit]
        guard host >= 0 else { continue }
        if !choice.hosts.contains(where: { $0.host == host }) { choice.hosts.append((host, Int(person.wish[visit]))) }
        choice.marks |= Self.bit(host)
      }
      choice.marks |= choice.visits
      return choice
    }

    /// Points of a choice when what is in `state` was used before: a wish counts for the first visit to its host.
    func points(_ choice: DayChoice, after state: Bits) -> Int {
      choice.hosts.reduce(choice.plain) { (state & Self.bit($1.host)) == Bits() ? $0 + $1.wish : $0 }
    }
  }
}
