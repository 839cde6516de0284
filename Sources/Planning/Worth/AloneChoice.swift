/// Chooses at most one option a day so that the things gained, each counted once, are worth the most; exact.
///
/// Bounds come from Lagrange multipliers on “each thing once” (Fisher 1981, doi:10.1287/mnsc.27.1.1), improved by subgradient
/// steps; what gap they leave is closed by branch and bound along the days, in which equal states are met once.
struct AloneChoice {
  struct Option: Hashable {
    /// Things gained, indices of `values`.
    var things: [Int] = []
    /// Visits that can not be left out of the option; each may be used on one day only.
    var strict: [Int] = []
    /// Points for meeting a host whose visits bring unequal points: they go to the first day with that host.
    var claims: [Claim] = []
    struct Claim: Hashable {
      var host: Int
      var points: Points
    }
  }

  private let values: [Points]
  private var days: [[Option]]

  init(values: [Points], days: [[Option]]) {
    self.values = values
    self.days = days.map { Array(Set($0)) }.filter { !$0.isEmpty }
  }

  func best() -> Points {
    var prices = Prices(values, days)
    prices.improve()
    guard prices.bound > prices.reached else { return prices.reached }
    return Search(values, prices.days, prices).best()
  }
}

/// Multipliers and what follows from them.
private struct Prices {
  typealias Option = AloneChoice.Option
  let values: [Points]
  /// Without the options that can be in no better choice than the best reached.
  private(set) var days: [[Option]]
  private(set) var things: [Double]
  private(set) var hosts: [Int: Double] = [:]
  private(set) var bound = Points.max
  private(set) var reached = 0
  /// The multipliers of the best bound so far.
  private(set) var bestThings: [Double]
  private(set) var bestHosts: [Int: Double] = [:]
  private var mostForHost: [Int: Double] = [:]

  init(_ values: [Points], _ days: [[Option]]) {
    (self.values, self.days) = (values, days)
    things = values.map { _ in 0 }
    bestThings = things
    for option in days.joined() {
      for claim in option.claims { mostForHost[claim.host] = max(mostForHost[claim.host] ?? 0, Double(claim.points)) }
    }
    for host in mostForHost.keys { (hosts[host], bestHosts[host]) = (0, 0) }
  }

  /// An option's points beyond the prices of what it holds.
  static func surplus(_ option: Option, _ values: [Points], _ things: [Double], _ hosts: [Int: Double]) -> Double {
    var sum = 0.0
    for thing in option.things { sum += Double(values[thing]) - things[thing] }
    for claim in option.claims { sum += max(0, Double(claim.points) - hosts[claim.host]!) }
    return sum
  }

  mutating func improve() {
    var lowest = Double.infinity
    var (step, stale) = (1.0, 0)
    for round in 0..<150 {
      var total = things.reduce(0, +) + hosts.values.reduce(0, +)
      var chosen: [Int] = []
      for day in days {
        var (best, surplus) = (-1, 0.0)
        for (index, option) in day.enumerated() {
          let gain = Self.surplus(option, values, things, hosts)
          if gain > surplus { (best, surplus) = (index, gain) }
        }
        chosen.append(best)
        total += surplus
      }
      // Polishing costs more than a step; it pays now and then.
      if round % 6 == 0 { reached = max(reached, polished(chosen)) }
      if total < lowest - 1e-9 {
        (lowest, stale) = (total, 0)
        (bestThings, bestHosts) = (things, hosts)
        bound = Points((lowest + 1e-6).rounded(.down))
      } else {
        stale += 1
        if stale == 8 { (step, stale) = (step / 2, 0) }
      }
      guard bound > reached, step > 1e-3 else { return }
      let distance = step * (total - Double(reached))
      if round % 5 == 4 { chosen = narrow(total, chosen) }
      move(chosen, by: distance)
    }
  }

  /// Leaves out the options with which a day loses more than there is between bound and best reached.
  /// - Returns: the chosen options at their new places; the best of a day always stays.
  private mutating func narrow(_ total: Double, _ chosen: [Int]) -> [Int] {
    var places = chosen
    for day in days.indices {
      let surpluses = days[day].map { Self.surplus($0, values, things, hosts) }
      let least = Double(reached) + 1 - 1e-6 - (total - max(0, surpluses.max() ?? 0))
      let kept = days[day].indices.filter { surpluses[$0] >= least || $0 == chosen[day] }
      if chosen[day] >= 0 { places[day] = kept.firstIndex(of: chosen[day])! }
      days[day] = kept.map { days[day][$0] }
    }
    return places
  }

  private mutating func move(_ chosen: [Int], by distance: Double) {
    var slope = things.map { _ in 1.0 }
    var hostSlope = hosts.mapValues { _ in 1.0 }
    for (day, index) in chosen.enumerated() where index >= 0 {
      for thing in days[day][index].things { slope[thing] -= 1 }
      for claim in days[day][index].claims where Double(claim.points) > hosts[claim.host]! { hostSlope[claim.host]! -= 1 }
    }
    for thing in things.indices where things[thing] == 0 && slope[thing] > 0 { slope[thing] = 0 }
    for (host, price) in hosts where price == 0 && hostSlope[host]! > 0 { hostSlope[host] = 0 }
    let length = slope.reduce(0) { $0 + $1 * $1 } + hostSlope.values.reduce(0) { $0 + $1 * $1 }
    guard length > 0 else { return }
    for thing in things.indices {
      things[thing] = min(max(0, things[thing] - distance / length * slope[thing]), Double(values[thing]))
    }
    for host in hosts.keys {
      hosts[host] = min(max(0, hosts[host]! - distance / length * hostSlope[host]!), mostForHost[host]!)
    }
  }

  /// What a choice brings once no day could do better with the others as they are.
  private func polished(_ chosen: [Int]) -> Points {
    var tally = Tally(values, days)
    for (day, index) in chosen.enumerated() where index >= 0 && tally.fits(days[day][index]) { tally.choose(index, on: day) }
    guard tally.hasClaims == false else { return tally.total }
    for day in days.indices {
      tally.clear(day)
      var (best, gain) = (-1, 0)
      for (index, option) in days[day].enumerated() where tally.fits(option) {
        let more = tally.gain(option)
        if more > gain { (best, gain) = (index, more) }
      }
      if best >= 0 { tally.choose(best, on: day) }
    }
    return tally.total
  }
}

/// A choice under way, and what it has gained.
private struct Tally {
  private let values: [Points]
  private let days: [[AloneChoice.Option]]
  private var chosen: [Int]
  private var times: [Int]
  private var strict: Set<Int> = []
  private var hostDays: [Int: [(day: Int, points: Points)]] = [:]
  private var sum = 0

  init(_ values: [Points], _ days: [[AloneChoice.Option]]) {
    (self.values, self.days) = (values, days)
    chosen = days.map { _ in -1 }
    times = values.map { _ in 0 }
  }

  var hasClaims: Bool { !hostDays.isEmpty }

  /// Claims go to the first day.
  var total: Points { hostDays.values.reduce(sum) { $0 + ($1.min { $0.day < $1.day }?.points ?? 0) } }

  func fits(_ option: AloneChoice.Option) -> Bool { !option.strict.contains(where: strict.contains) }

  func gain(_ option: AloneChoice.Option) -> Points {
    option.things.reduce(0) { $0 + (times[$1] == 0 ? values[$1] : 0) } + option.claims.reduce(0) { $0 + $1.points }
  }

  mutating func choose(_ index: Int, on day: Int) {
    let option = days[day][index]
    chosen[day] = index
    for thing in option.things {
      if times[thing] == 0 { sum += values[thing] }
      times[thing] += 1
    }
    strict.formUnion(option.strict)
    for claim in option.claims { hostDays[claim.host, default: []].append((day, claim.points)) }
  }

  /// Only while nothing has been claimed.
  mutating func clear(_ day: Int) {
    guard chosen[day] >= 0 else { return }
    let option = days[day][chosen[day]]
    chosen[day] = -1
    for thing in option.things {
      times[thing] -= 1
      if times[thing] == 0 { sum -= values[thing] }
    }
    strict.subtract(option.strict)
  }
}

/// Branch and bound along the days.
private final class Search {
  // A class, since the recursion shares one state that it changes and restores.
  typealias Option = AloneChoice.Option
  private let values: [Points]
  private let days: [[Option]]
  private let things: [Double]
  private let hosts: [Int: Double]
  /// The sum of the days' greatest surpluses from a day on.
  private var rest: [Double]
  /// The last day that offers each thing, and the things of which a day is the last.
  private var closing: [[Int]]
  private var closingHosts: [[Int]]
  private var lastStrict: [Int: Int] = [:]
  private var has: [Bool]
  private var met: Set<Int> = []
  private var strict: Set<Int> = []
  private var reached: Points
  private let ceiling: Points
  private var seen: [[State: Points]]

  private struct State: Hashable {
    var things: [Bool]
    var hosts: Set<Int>
    var strict: Set<Int>
  }

  init(_ values: [Points], _ days: [[Option]], _ prices: Prices) {
    self.values = values
    (things, hosts, reached, ceiling) = (prices.bestThings, prices.bestHosts, prices.reached, prices.bound)
    let room = Double(prices.bound - prices.reached) + 1e-6
    // An option that loses more than the room between bound and best so far can be in no better choice.
    let surpluses = days.map { day in day.map { Prices.surplus($0, values, prices.bestThings, prices.bestHosts) } }
    let tops = surpluses.map { max(0, $0.max() ?? 0) }
    self.days = days.indices.map { day in
      days[day].indices.filter { tops[day] - surpluses[day][$0] <= room }.map { days[day][$0] }
    }
    rest = [Double](repeating: 0, count: days.count + 1)
    for day in days.indices.reversed() { rest[day] = rest[day + 1] + tops[day] }
    has = values.map { _ in false }
    closing = days.map { _ in [] }
    closingHosts = closing
    seen = days.map { _ in [:] }
    noteLastDays()
  }

  private func noteLastDays() {
    var (lastThing, lastHost): ([Int: Int], [Int: Int]) = ([:], [:])
    for (day, options) in days.enumerated() {
      for option in options {
        for thing in option.things { lastThing[thing] = day }
        for claim in option.claims { lastHost[claim.host] = day }
        for visit in option.strict { lastStrict[visit] = day }
      }
    }
    for (thing, day) in lastThing { closing[day].append(thing) }
    for (host, day) in lastHost { closingHosts[day].append(host) }
    lastThings = lastThing
    lastHosts = lastHost
  }
  private var lastThings: [Int: Int] = [:]
  private var lastHosts: [Int: Int] = [:]

  func best() -> Points {
    let open = lastThings.keys.reduce(0) { $0 + things[$1] } + lastHosts.keys.reduce(0) { $0 + hosts[$1]! }
    visit(0, gained: 0, open: open)
    return reached
  }

  /// - Parameter open: the prices of what can still be gained.
  private func visit(_ day: Int, gained: Points, open: Double) {
    if gained > reached { reached = gained }
    guard day < days.count, reached < ceiling, promises(Double(gained) + rest[day] + open), isNews(day, gained) else { return }
    var branches = days[day].filter { !$0.strict.contains(where: strict.contains) }
      .map { branch($0, day, gained: gained, open: open) }
    branches.append(branch(nil, day, gained: gained, open: open))
    branches.sort { $0.promise > $1.promise }
    for branch in branches {
      guard promises(branch.promise) else { return }
      take(branch)
      visit(day + 1, gained: branch.gained, open: branch.open)
      restore(branch)
    }
  }

  private func promises(_ bound: Double) -> Bool { Points((bound + 1e-6).rounded(.down)) > reached }

  private struct Branch {
    var option: Option?
    var news: [Int] = []
    var newHosts: [Int] = []
    var gained: Points
    var open: Double
    var promise = 0.0
  }

  private func branch(_ option: Option?, _ day: Int, gained: Points, open: Double) -> Branch {
    var branch = Branch(option: option, gained: gained, open: open)
    for thing in option?.things ?? [] where !has[thing] {
      branch.news.append(thing)
      branch.gained += values[thing]
      branch.open -= things[thing]
    }
    for claim in option?.claims ?? [] where !met.contains(claim.host) {
      branch.newHosts.append(claim.host)
      branch.gained += claim.points
      branch.open -= hosts[claim.host]!
    }
    for thing in closing[day] where !has[thing] && !branch.news.contains(thing) { branch.open -= things[thing] }
    for host in closingHosts[day] where !met.contains(host) && !branch.newHosts.contains(host) { branch.open -= hosts[host]! }
    branch.promise = Double(branch.gained) + rest[day + 1] + branch.open
    return branch
  }

  private func take(_ branch: Branch) {
    for thing in branch.news { has[thing] = true }
    met.formUnion(branch.newHosts)
    strict.formUnion(branch.option?.strict ?? [])
  }

  private func restore(_ branch: Branch) {
    for thing in branch.news { has[thing] = false }
    met.subtract(branch.newHosts)
    strict.subtract(branch.option?.strict ?? [])
  }

  /// Whether no way to the same state with as many points has been followed before.
  private func isNews(_ day: Int, _ gained: Points) -> Bool {
    let state = State(
      things: has.indices.map { has[$0] && (lastThings[$0] ?? -1) >= day },
      hosts: met.filter { (lastHosts[$0] ?? -1) >= day }, strict: strict.filter { (lastStrict[$0] ?? -1) >= day })
    if let before = seen[day][state], before >= gained { return false }
    if seen[day].count < 200_000 { seen[day][state] = gained }
    return true
  }
}
