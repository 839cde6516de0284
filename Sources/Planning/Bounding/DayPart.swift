/// A part of all that can happen on a day: nothing in the closed slots, and each required visit held.
struct DayPart: Sendable {
  /// By slot.
  var isOpen: [Bool]
  /// By visit of the day.
  var isRequired: [Bool]
  var prices: DayPrices
  /// By slot: how often a session is held there on average, and what is paid for it.
  var held: [Double]
  var worth: [Double]

  /// The whole day, at no price.
  init(_ day: CeilingDay, people: Int) {
    isOpen = [Bool](repeating: true, count: day.slots.count)
    isRequired = [Bool](repeating: false, count: day.offers.count)
    prices = DayPrices(
      pay: [Double](repeating: 0, count: people * day.slots.count), fare: [Double](repeating: 0, count: people * day.keys))
    held = [Double](repeating: 0, count: day.slots.count)
    worth = held
  }

  func isRequired(_ visit: Int, _ day: CeilingDay) -> Bool { day.offers.firstIndex(of: visit).map { isRequired[$0] } ?? false }

  /// Takes over what is decided, and prices, from the same day with longer slots.
  mutating func take(_ coarse: DayPart, of day: CeilingDay, for own: CeilingDay) {
    for (offer, visit) in own.offers.enumerated() { isRequired[offer] = coarse.isRequired(visit, day) }
    let from = own.slots.map { slot in
      day.slots.firstIndex { $0.visit == slot.visit && $0.within.contains(slot.within.lowerBound) }!
    }
    let known = Dictionary(uniqueKeysWithValues: day.directs.enumerated().map { ($1, day.slots.count + $0) })
    let keyFrom: [Int?] = from + own.directs.map { known[CeilingDay.Direct(from: from[$0.from], to: from[$0.to])] }
    for person in 0..<(own.slots.isEmpty ? 0 : prices.pay.count / own.slots.count) {
      for (slot, from) in from.enumerated() { prices.pay[person * own.slots.count + slot] = coarse.prices.pay[person * day.slots.count + from] }
      for (key, from) in keyFrom.enumerated() {
        if let from { prices.fare[person * own.keys + key] = coarse.prices.fare[person * day.keys + from] }
      }
    }
  }

  /// A question that splits the day: is a session held in one of these slots, all of one visit?
  struct Question {
    /// How far from decided, times what is at stake.
    var score: Double
    var offer: Int
    var slots: [Int]
  }

  /// The most open question, asked of whole visits first and then of their times; nil when all is decided.
  func question(_ day: CeilingDay, _ problem: Problem) -> Question? {
    var best: Question?
    func consider(_ slots: [Int], _ offer: Int) {
      let sum = slots.reduce(0) { $0 + held[$1] }
      guard sum > 0.02, sum < 0.98 else { return }
      let score = min(sum, 1 - sum) * slots.reduce(0) { $0 + worth[$1] * held[$1] } / sum
      if score > best?.score ?? 0 { best = Question(score: score, offer: offer, slots: slots) }
    }
    let open = day.offers.indices.map { offer in isOpen.indices.filter { isOpen[$0] && day.offer[$0] == offer } }
    for offer in open.indices where !isRequired[offer] { consider(open[offer], offer) }
    if best != nil { return best }
    for (offer, slots) in open.enumerated() where slots.count > 1 && problem.visits[day.offers[offer]].maxSessions == 1 {
      for cut in 1..<slots.count { consider(Array(slots[..<cut]), offer) }
    }
    return best
  }
}

/// Prices within a day, those of slots of any sign.
struct DayPrices: Sendable {
  /// By person and slot: what a person pays for attending, and the session that has the person gets.
  var pay: [Double]
  /// By person and key: what a person pays for attending, and for coming straight, and the tour that takes the person along gets.
  var fare: [Double]
}
