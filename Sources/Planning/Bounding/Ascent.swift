/// Looks for prices with a low bound on a part of all programmes.
///
/// The bound is convex in the prices and bends where somebody's choice changes. A step goes from the best prices known against the
/// average of all answers so far, in which what people, sessions and tours want comes to agree; so it does not swing. Its length follows
/// how much lower the bound could be, and is cut when steps fail (the volume algorithm: Barahona, Anbil 2000,
/// doi:10.1007/s101070050002; Shor 1985, doi:10.1007/978-3-642-82118-9 for subgradients).
struct Ascent {
  private let week: CeilingWeek
  /// The part, with the best prices that are known of it.
  private(set) var part: WeekPart
  private var days: [DayPrices]
  private var prices: WeekPrices
  private var slopes: [Double]
  private var rounds: [DayRound]
  private var gains: [[Double]]
  private var slack: WeekPrices
  private var points: [Double]
  /// The average answer: by how much each promise is broken; in `average` the points of people.
  private var dayWays: [DayPrices]
  private var weekWay: WeekPrices
  private var steps = 0
  /// The lowest of this part since its begin.
  private var least = Double.infinity
  /// The length of a step, in shares of what would close the gap were the bound straight.
  private var reach = Self.firstReach
  private var failures = 0
  /// How much the last answer counts in the average, and the lowest when that was last looked at.
  private var share = Self.firstShare
  private var leastThen = Double.infinity
  /// Steps that `held` and `worth` of the part are being averaged over.
  private var counted = 0

  /// Of 0.01 to 0.2, and of 0.02 to 0.3; most of these differ little after 4000 steps.
  private static let firstReach = 0.03
  private static let firstShare = 0.1
  /// Failures after which steps get shorter; longer or shorter patience was worse.
  private static let patience = 20

  init(_ part: WeekPart) {
    week = part.week
    self.part = part
    days = part.days.map(\.prices)
    prices = part.prices
    slack = part.prices
    dayWays = days
    weekWay = prices
    slopes = part.week.slopes(part.prices)
    let problem = part.week.problem
    rounds = part.week.days.map { DayRound(problem, $0) }
    gains = days.map(\.pay)
    points = [Double](repeating: 0, count: problem.people.count)
  }

  /// Turns to another part, from its best prices.
  mutating func begin(_ part: WeekPart) {
    if part.week !== week { self = Ascent(part) }
    self.part = part
    days = part.days.map(\.prices)
    prices = part.prices
    slopes = week.slopes(prices)
    (steps, failures, least, leastThen) = (0, 0, .infinity, .infinity)
    (reach, share) = (Self.firstReach, Self.firstShare)
    recount()
  }

  /// Averages begin anew.
  mutating func recount() {
    counted = 0
    for day in part.days.indices {
      for slot in part.days[day].held.indices { (part.days[day].held[slot], part.days[day].worth[slot]) = (0, 0) }
    }
  }

  /// - Parameters:
  ///   - isBinding: whether every must visit has to be held.
  ///   - value: of a programme that is known.
  mutating func step(isBinding: Bool, above value: Double) {
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
    learn()
    if total < least {
      least = total
      part.bound = min(part.bound, total)
      part.prices = prices
      for day in days.indices { part.days[day].prices = days[day] }
      failures = 0
    } else {
      failures += 1
    }
    pace(above: value)
    move(above: value)
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

  /// One that could be held, of those of its visit in one slot.
  private struct Holding: Equatable {
    var day: Int
    var slot: Int
    var number: Int
    var worth: Double
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
    for (visit, offer) in week.problem.visits.enumerated() {
      var ranked: [Holding] = []
      for (day, slot) in week.slots[visit] where rounds[day].worth[slot].isFinite {
        ranked.append(Holding(day: day, slot: slot, number: 0, worth: rounds[day].worth[slot]))
        for (index, worth) in rounds[day].further[slot].enumerated() {
          ranked.append(Holding(day: day, slot: slot, number: index + 1, worth: worth))
        }
      }
      ranked.sort { ($0.worth, $1.day, $1.slot, $1.number) > ($1.worth, $0.day, $0.slot, $0.number) }
      var held: [Holding] = []
      for day in part.days.indices where part.days[day].isRequired(visit, week.days[day]) {
        guard held.count < offer.maxSessions, let one = ranked.first(where: { $0.day == day }) else { continue }
        held.append(one)
      }
      for one in ranked where held.count < offer.maxSessions && !held.contains(one) {
        guard one.worth > 0 || (isBinding && offer.isMust && held.isEmpty) else { break }
        held.append(one)
      }
      for one in held {
        sum += one.worth
        rounds[one.day].hold(one.slot, session: one.number)
        part.days[one.day].held[one.slot] += share
      }
    }
    return sum
  }

  /// Takes the answer into the average. It counts for as much as makes the average least, which is where promises are kept.
  private mutating func learn() {
    guard steps > 0 else {
      for day in days.indices { dayWays[day] = rounds[day].slack }
      (weekWay, weekWay.average) = (slack, points)
      return
    }
    var (along, apart) = (0.0, 0.0)
    func compare(_ way: [Double], _ answer: [Double]) {
      way.withUnsafeBufferPointer { way in
        answer.withUnsafeBufferPointer { answer in
          for index in way.indices {
            let difference = way[index] - answer[index]
            along += way[index] * difference
            apart += difference * difference
          }
        }
      }
    }
    for day in days.indices {
      compare(dayWays[day].pay, rounds[day].slack.pay)
      compare(dayWays[day].fare, rounds[day].slack.fare)
    }
    compare(weekWay.again, slack.again)
    compare(weekWay.wish, slack.wish)
    let share = apart > 0 ? min(share, max(share / 10, along / apart)) : share
    for day in days.indices {
      dayWays[day].pay.approach(rounds[day].slack.pay, share)
      dayWays[day].fare.approach(rounds[day].slack.fare, share)
    }
    weekWay.again.approach(slack.again, share)
    weekWay.wish.approach(slack.wish, share)
    weekWay.average.approach(points, share)
  }

  /// Shorter steps after failures, longer ones after a success; a longer memory where little is gained.
  private mutating func pace(above value: Double) {
    if failures == 0 { reach = min(2, 1.05 * reach) }
    if failures >= Self.patience { (reach, failures) = (max(1e-4, 0.66 * reach), 0) }
    steps += 1
    guard steps % 100 == 0 else { return }
    if leastThen - least < 0.01 * gap(above: value), share > 0.002 { share /= 2 }
    leastThen = least
  }

  /// How much lower the bound may be, as far as that is known.
  private func gap(above value: Double) -> Double { min(max(least - value, 0.0005 * least), 0.1 * least) }

  private mutating func move(above value: Double) {
    var square = 0.0
    for day in days.indices {
      square += dayWays[day].pay.square + dayWays[day].fare.square
    }
    // A price at 0 goes no lower.
    for (price, way) in zip(part.prices.again, weekWay.again) where price > 0 || way < 0 { square += way * way }
    for (price, way) in zip(part.prices.wish, weekWay.wish) where price > 0 || way < 0 { square += way * way }
    let length = reach * gap(above: value) / max(1e-9, square)
    for day in days.indices {
      let slots = week.days[day].slots.count
      let keys = week.days[day].keys
      days[day].pay.leave(part.days[day].prices.pay, against: dayWays[day].pay, length)
      days[day].fare.leave(part.days[day].prices.fare, against: dayWays[day].fare, length)
      for person in points.indices {
        for key in person * keys + slots..<(person + 1) * keys { days[day].fare[key] = max(0, days[day].fare[key]) }
      }
    }
    prices.again.leave(part.prices.again, against: weekWay.again, length)
    prices.wish.leave(part.prices.wish, against: weekWay.wish, length)
    for index in prices.again.indices { prices.again[index] = max(0, prices.again[index]) }
    for index in prices.wish.indices { prices.wish[index] = max(0, prices.wish[index]) }
    prices.average = weekWay.average
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

  /// Becomes what lies so far from there against the way.
  fileprivate mutating func leave(_ from: [Double], against way: [Double], _ length: Double) {
    withUnsafeMutableBufferPointer { own in
      from.withUnsafeBufferPointer { from in
        way.withUnsafeBufferPointer { way in
          for index in own.indices { own[index] = from[index] - length * way[index] }
        }
      }
    }
  }

  fileprivate var square: Double { withUnsafeBufferPointer { $0.reduce(0) { $0 + $1 * $1 } } }
}
