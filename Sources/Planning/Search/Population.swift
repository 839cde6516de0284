import Domain

/// Several searches that cool together; now and then the better ones take the place of the worse and go on differently.
///
/// One fall ends well or badly by what it has settled for while it was still warm; of several, those that settled badly are
/// given up as soon as it shows. How many copies one gets follows from its score and from how much colder it has become
/// (population annealing: Hukushima, Iba 2003, doi:10.1063/1.1632130).
struct Population {
  private(set) var searches: [Annealing]
  private var turn = 0
  private(set) var best: Draft
  private(set) var bestRank: Annealing.Rank
  private(set) var stepsDone = 0
  private var chance: Dice
  /// The temperature when places were last given; nil before the first time.
  private var settled: Double?

  /// Steps that each search should have. By the speed of the quench more are expected than come, since the fall's also change
  /// seats: of ten seconds on the Japan trip 1,100,000 in place of 765,000, so there are four, not seven.
  private static let stepsEach = 250_000
  private static let most = 8
  /// Places are given anew when it is so much colder.
  private static let fall = 0.947
  /// How much of the difference in score counts; with all of it, one is soon the ancestor of all.
  private static let sharpness = 0.3

  /// One search; `widen` makes them several.
  init(_ search: Annealing, seed: UInt64) {
    searches = [search]
    (best, bestRank) = (search.best, search.bestRank)
    // Other throws than those of the first search, which may have the same seed.
    chance = Dice(seed: ~seed)
  }

  var hasWork: Bool { searches[0].hasWork }

  /// Begins a fall from the best so far, with as many searches as so many steps are enough for.
  mutating func widen(for steps: Int) {
    let count = min(Self.most, max(1, steps / Self.stepsEach))
    searches = Array(searches.prefix(1))
    searches[0].rewind(to: best, bestRank)
    while searches.count < count { searches.append(copy(of: 0)) }
    (turn, settled) = (0, nil)
  }

  /// So many steps of the search whose turn it is, and as many changes of seats after each.
  mutating func run(steps: Int, at temperature: Double, seats: Int) {
    if turn == 0 { settle(at: temperature) }
    searches[turn].run(steps: steps, at: temperature)
    searches[turn].reseat(moves: seats * steps, at: Cooling.seats(besides: temperature))
    stepsDone += steps
    remember(turn)
    turn = (turn + 1) % searches.count
  }

  /// Lets people change seats in the best, whose search may have been given up since.
  mutating func settleSeats(moves: Int) {
    searches[0].rewind(to: best, bestRank)
    searches[0].settleSeats(moves: moves)
    remember(0)
  }

  private mutating func remember(_ index: Int) {
    if bestRank < searches[index].bestRank { (best, bestRank) = (searches[index].best, searches[index].bestRank) }
  }

  /// Gives the places anew where it has become colder.
  private mutating func settle(at temperature: Double) {
    guard searches.count > 1 else { return }
    guard let before = settled else { return settled = temperature }
    guard temperature < Self.fall * before else { return }
    settled = temperature
    let shares = Self.shares(searches.map(\.objective), Self.sharpness * (1 / temperature - 1 / before))
    let copies = Self.copies(shares, chance.fraction())
    var free = copies.indices.filter { copies[$0] == 0 }
    for index in copies.indices {
      for _ in 0..<max(0, copies[index] - 1) { searches[free.removeLast()] = copy(of: index) }
    }
  }

  /// The share of places by score, at so much more of inverse temperature.
  static func shares(_ scores: [Double], _ colder: Double) -> [Double] {
    let top = scores.max() ?? 0
    let weights = scores.map { Dice.exponential(($0 - top) * colder) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// How many places each gets: its share of all, up or down to a whole number by one throw, so that all are given.
  static func copies(_ shares: [Double], _ fraction: Double) -> [Int] {
    var sum = fraction
    var given = 0
    return shares.enumerated().map { index, share in
      sum += share * Double(shares.count)
      let until = index == shares.count - 1 ? shares.count : min(shares.count, Int(sum))
      defer { given = until }
      return until - given
    }
  }

  private mutating func copy(of index: Int) -> Annealing {
    var copy = searches[index]
    copy.chance = Dice(seed: chance.next())
    return copy
  }
}
