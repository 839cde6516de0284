/// A part of all programmes, by what is held on which day, with the lowest bound known and its prices.
struct WeekPart: Sendable {
  var days: [DayPart]
  var prices: WeekPrices
  /// No programme of this part is worth more.
  var bound = Double.infinity

  /// Everything, at no price.
  init(_ week: CeilingWeek) {
    days = week.days.map { DayPart($0, people: week.problem.people.count) }
    prices = week.start
  }

  /// Two parts that together are this one, split by the most open question of all days; nil when all is decided.
  func halves(_ week: CeilingWeek) -> (without: WeekPart, with: WeekPart)? {
    var best: (day: Int, question: DayPart.Question)?
    for (day, part) in days.enumerated() {
      guard let question = part.question(week.days[day], week.problem), question.score > best?.question.score ?? 0 else { continue }
      best = (day, question)
    }
    guard let (day, question) = best else { return nil }
    var (without, with) = (self, self)
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
}
