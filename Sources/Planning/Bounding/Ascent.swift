/// Looks for prices with a low bound on a part of all programmes.
///
/// The bound is convex in the prices and bends where somebody's choice changes. A step follows the average of the last
/// subgradients, divided by their usual size, and gets shorter in proportion to the steps done, so that it settles.
/// Prices swing around where the bound is lowest, so their average over many steps is better than any of them.
/// Sources: Shor 1985, doi:10.1007/978-3-642-82118-9 (subgradients); Kingma, Ba 2015, arXiv:1412.6980 (sizes); Polyak,
/// Juditsky 1992, doi:10.1137/0330046 (averages).
struct Ascent {
  private let week: CeilingWeek
  /// The part, with the best that is known of it.
  private(set) var part: WeekPart
  private var days: [DayPrices]
  private var prices: WeekPrices
  private var slopes: [Double]
  private var rounds: [DayRound]
  private var gains: [[Double]]
  private var slack: WeekPrices
  private var points: [Double]
  private var dayPace: [DayPace]
  private var pace: WeekPace
  private var length = Length.root
  private var steps = 0
  /// Steps that `held` and `worth` of the part, and the mean prices, are being averaged over.
  private var counted = 0
  private var meanDays: [DayPrices]
  private var meanPrices: WeekPrices

  /// How long steps are, in shares of what one person can bring: `first / (1 + steps / half)`.
  struct Length {
    var first: Double
    var half: Double
    /// From no prices at all; measured best of first 0.008 to 0.06 and half 30 to 200.
    static let root = Length(first: 0.015, half: 60)
    /// From the prices of a part that this one is half of; measured best of first 0.0005 to 0.002 and half 25 to 200.
    static let half = Length(first: 0.0005, half: 50)
  }

  private struct DayPace {
    var pay: PricePace
    var fare: PricePace
  }
  private struct WeekPace {
    var again: PricePace
    var wish: PricePace
  }

  init(_ week: CeilingWeek) {
    self.week = week
    let whole = WeekPart(week)
    part = whole
    days = whole.days.map(\.prices)
    prices = whole.prices
    slack = whole.prices
    meanDays = days
    meanPrices = prices
    slopes = week.slopes(whole.prices)
    rounds = week.days.map { DayRound(week.problem, $0) }
    gains = days.map(\.pay)
    points = [Double](repeating: 0, count: week.problem.people.count)
    dayPace = days.map { DayPace(pay: PricePace($0.pay.count), fare: PricePace($0.fare.count)) }
    pace = WeekPace(again: PricePace(prices.again.count), wish: PricePace(prices.wish.count))
  }

  /// Turns to another part, from its best prices.
  mutating func begin(_ part: WeekPart, _ length: Length) {
    self.part = part
    self.length = length
    days = part.days.map(\.prices)
    prices = part.prices
    slopes = week.slopes(prices)
    for day in dayPace.indices {
      dayPace[day].pay.halt()
      dayPace[day].fare.halt()
    }
    pace.again.halt()
    pace.wish.halt()
    steps = 0
    recount()
  }

  /// Averages begin anew.
  mutating func recount() {
    counted = 0
    for day in part.days.indices {
      for slot in part.days[day].held.indices { (part.days[day].held[slot], part.days[day].worth[slot]) = (0, 0) }
    }
  }

  /// - Parameter isBinding: whether every must visit has to be held.
  mutating func step(isBinding: Bool) {
    let problem = week.problem
    for index in slack.again.indices { slack.again[index] = 1 }
    for index in slack.wish.indices { slack.wish[index] = 1 }
    for person in points.indices { points[person] = 0 }
    var total = week.constant(prices, slopes)
    for day in week.days.indices where !week.days[day].slots.isEmpty {
      week.gain(day, prices, slopes, into: &gains[day])
      rounds[day].answer(part.days[day], days[day], gain: gains[day])
      total += rounds[day].total
      count(day)
    }
    total += hold(isBinding)
    counted += 1
    average()
    if total < part.bound {
      part.bound = total
      part.prices = prices
      for day in days.indices { part.days[day].prices = days[day] }
    }
    move()
  }

  /// What the answer of a day means for the week.
  private mutating func count(_ day: Int) {
    let columns = week.columns[day]
    let slots = week.days[day].slots
    for entry in rounds[day].attended {
      let index = Int(entry)
      let person = index / slots.count
      points[person] += columns.interest[index]
      if columns.again[index] >= 0 { slack.again[Int(columns.again[index])] -= 1 }
      guard columns.wish[index] > 0, week.wish(index, columns, slopes[person], prices) > 0 else { continue }
      points[person] += columns.wish[index]
      if columns.sharedWish[index] >= 0 { slack.wish[Int(columns.sharedWish[index])] -= 1 }
    }
  }

  /// Holds the sessions that earn most, no more of a visit than allowed and no fewer than asked for; what they earn.
  private mutating func hold(_ isBinding: Bool) -> Double {
    let share = 1 / Double(counted + 1)
    for day in part.days.indices {
      for slot in part.days[day].held.indices {
        part.days[day].held[slot] -= part.days[day].held[slot] * share
        let worth = rounds[day].worth[slot]
        part.days[day].worth[slot] += ((worth.isFinite ? worth : 0) - part.days[day].worth[slot]) * share
      }
    }
    var sum = 0.0
    func hold(_ one: (day: Int, slot: Int)) {
      sum += rounds[one.day].worth[one.slot]
      rounds[one.day].hold(one.slot)
      part.days[one.day].held[one.slot] += share
    }
    for (visit, offer) in week.problem.visits.enumerated() {
      let ranked = week.slots[visit].filter { rounds[$0.day].worth[$0.slot].isFinite }
        .sorted { (rounds[$0.day].worth[$0.slot], $1.day, $1.slot) > (rounds[$1.day].worth[$1.slot], $0.day, $0.slot) }
      var left = offer.maxSessions
      var held: [(day: Int, slot: Int)] = []
      for day in part.days.indices where part.days[day].isRequired(visit, week.days[day]) && left > 0 {
        guard let one = ranked.first(where: { $0.day == day }) else { continue }
        held.append(one)
        left -= 1
      }
      for one in ranked where left > 0 && !held.contains(where: { $0 == one }) {
        guard rounds[one.day].worth[one.slot] > 0 || (isBinding && offer.isMust && held.isEmpty) else { break }
        held.append(one)
        left -= 1
      }
      for one in held { hold(one) }
    }
    return sum
  }

  private mutating func average() {
    let share = 1 / Double(counted)
    for day in days.indices {
      meanDays[day].pay.approach(days[day].pay, share)
      meanDays[day].fare.approach(days[day].fare, share)
    }
    meanPrices.again.approach(prices.again, share)
    meanPrices.wish.approach(prices.wish, share)
    meanPrices.average.approach(prices.average, share)
  }

  /// Goes to the mean of the prices since averages began; any prices give a bound.
  mutating func settle() {
    (days, prices) = (meanDays, meanPrices)
    slopes = week.slopes(prices)
  }

  private mutating func move() {
    let step = week.whole * length.first / (1 + Double(steps) / length.half)
    steps += 1
    for day in days.indices {
      dayPace[day].pay.move(&days[day].pay, rounds[day].slack.pay, step, least: -.infinity)
      dayPace[day].fare.move(&days[day].fare, rounds[day].slack.fare, step, least: -.infinity)
    }
    pace.again.move(&prices.again, slack.again, step, least: 0)
    pace.wish.move(&prices.wish, slack.wish, step, least: 0)
    for person in points.indices { prices.average[person] = 0.97 * prices.average[person] + 0.03 * points[person] }
    slopes = week.slopes(prices)
  }
}

extension [Double] {
  /// Moves every entry a share of the way to the other's.
  fileprivate mutating func approach(_ others: [Double], _ share: Double) {
    withUnsafeMutableBufferPointer { own in
      others.withUnsafeBufferPointer { others in
        for index in own.indices { own[index] += (others[index] - own[index]) * share }
      }
    }
  }
}

/// The way a column of prices is going: by entry the averaged subgradient and its usual size.
private struct PricePace {
  private var direction: [Double]
  private var size: [Double]
  /// What is missing in the averages yet.
  private var missing = 1.0

  init(_ count: Int) {
    direction = [Double](repeating: 0, count: count)
    size = direction
  }

  mutating func halt() { for index in direction.indices { direction[index] = 0 } }

  mutating func move(_ prices: inout [Double], _ slack: [Double], _ length: Double, least: Double) {
    missing *= 0.999
    let correction = 1 / (1 - missing)
    for index in prices.indices {
      let toward = 0.9 * direction[index] + 0.1 * slack[index]
      let square = 0.999 * size[index] + 0.001 * slack[index] * slack[index]
      direction[index] = toward
      size[index] = square
      prices[index] = max(least, prices[index] - length * toward / ((square * correction).squareRoot() + 1e-6))
    }
  }
}
