/// A part of all programmes, by what is held on which day, with the lowest bound known and its prices.
struct WeekPart: Sendable {
  let week: CeilingWeek
  var days: [DayPart]
  var prices: WeekPrices
  /// No programme of this part is worth more.
  var bound = Double.infinity
  /// The bound of what it is a part of.
  private var origin = Double.infinity

  /// Everything, at no price.
  init(_ week: CeilingWeek) {
    self.week = week
    days = week.days.map { DayPart($0, people: week.problem.people.count) }
    prices = week.start
  }

  /// Parts that together are this one, with something to gain: two halves, or itself with shorter slots; none when nothing is left.
  func pieces() -> [WeekPart] {
    let isStuck = origin - bound < Self.leastGain
    if isStuck, let finer = finer() { return [finer] }
    if let (without, with) = halves() { return [without, with] }
    return isStuck ? [] : finer().map { [$0] } ?? []
  }

  /// Where the last question lowered the bound by less, slots get shorter before the next: on the example, 60 s come to 965.8 with it,
  /// and to 966.4 where slots get shorter only when nothing is left to ask. With 0.2 the whole is sometimes cut before it is split.
  private static let leastGain = 0.05

  /// Two parts that together are this one, split by the most open question of all days; nil when all is decided.
  private func halves() -> (without: WeekPart, with: WeekPart)? {
    var best: (day: Int, question: DayPart.Question)?
    for (day, part) in days.enumerated() {
      guard let question = part.question(week.days[day], week.problem), question.score > best?.question.score ?? 0 else { continue }
      best = (day, question)
    }
    guard let (day, question) = best else { return nil }
    var (without, with) = (self, self)
    (without.origin, with.origin) = (bound, bound)
    for slot in question.slots { without.days[day].isOpen[slot] = false }
    with.days[day].isRequired[question.offer] = true
    let visit = week.days[day].offers[question.offer]
    guard week.problem.visits[visit].maxSessions == 1 else { return (without, with) }
    // Held but once: then nowhere else.
    for other in days.indices {
      for slot in week.days[other].slots.indices
      where week.days[other].slots[slot].visit == visit && !(other == day && question.slots.contains(slot)) {
        with.days[other].isOpen[slot] = false
      }
    }
    return (without, with)
  }

  /// The same part with shorter slots, at the same prices; nil where they can't be shorter.
  private func finer() -> WeekPart? {
    let windows = zip(week.days, days).map { day, part in day.slots.indices.filter { part.isOpen[$0] }.map { day.slots[$0] } }
    var grain = week.grain
    let longest = windows.joined().map(\.within.count).max() ?? 0
    while grain > 0, grain >= longest { grain /= 2 }
    guard grain >= Self.finest else { return nil }
    var part = WeekPart(CeilingWeek(week.problem, windows: windows, grain: grain))
    part.prices = prices
    (part.bound, part.origin) = (bound, bound)
    for day in days.indices { part.days[day].take(days[day], of: week.days[day], for: part.week.days[day]) }
    return part
  }

  /// Minutes of the shortest slots that are tried.
  private static let finest = 7
}
