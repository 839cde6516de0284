import Domain

/// The answer of people and groups to the prices of a day: a bound on the day, and by how much each promise is broken.
///
/// Scratch that is reused: after the first round nothing is allocated.
struct DayRound {
  let problem: Problem
  let day: CeilingDay
  private(set) var total = 0.0
  /// How the bound changes with the prices (a subgradient).
  private(set) var slack: DayPrices
  /// By slot: how many groups hold it, and what its payers pay.
  private(set) var held: [Double]
  private(set) var worth: [Double]
  /// Who attends what: indices of the columns by person and slot.
  private(set) var attended: [Int32] = []

  private var reward: [Double]
  private var profit: [Double]
  private var payers: [[Int32]]
  /// By slot: those who can come, best payers first; nearly so already at the next prices.
  private var ranked: [[Ranked]]
  private var plan: PlanSets.Scratch
  private var tour: [Int32] = []
  private var relay = Relay.Scratch()
  private let isPress: [Bool]
  private let isStaff: [Bool]

  private struct Ranked {
    var pay: Double
    var person: Int32
  }

  init(_ problem: Problem, _ day: CeilingDay) {
    self.problem = problem
    self.day = day
    slack = DayPart(day, people: problem.people.count).prices
    held = [Double](repeating: 0, count: day.slots.count)
    worth = held
    reward = held
    profit = held
    payers = [[Int32]](repeating: [], count: day.slots.count)
    ranked = day.candidates.map { $0.map { Ranked(pay: 0, person: $0) } }
    plan = PlanSets.Scratch(deepest: day.plans.map(\.sets.deepest).max() ?? 0)
    isPress = problem.people.map { $0.strand == .press }
    isStaff = problem.people.map { $0.strand == .organisation }
  }

  /// - Parameters:
  ///   - gain: by person and slot, what attending is worth at the week's prices.
  ///   - cost: by visit of the day, what a session costs at the week's prices; below 0 where it must be held.
  mutating func answer(_ part: DayPart, _ prices: DayPrices, gain: [Double], cost: [Double]) {
    total = 0
    for index in slack.pay.indices { slack.pay[index] = 0 }
    for offer in day.offers.indices {
      let most = Double(problem.visits[day.offers[offer]].maxSessions)
      slack.most[offer] = most
      total += prices.most[offer] * most
      slack.least[offer] = part.isRequired[offer] ? -1 : 0
      if part.isRequired[offer] { total -= prices.least[offer] }
    }
    buy(part, prices, gain)
    sell(part, prices, cost)
  }

  /// Each person chooses what is worth most beyond its price.
  private mutating func buy(_ part: DayPart, _ prices: DayPrices, _ gain: [Double]) {
    attended.removeAll(keepingCapacity: true)
    let count = day.slots.count
    for kind in day.plans.indices {
      for person in day.plans[kind].people {
        let row = person * count
        for slot in 0..<count { reward[slot] = part.isOpen[slot] ? gain[row + slot] - prices.pay[row + slot] : -1 }
        total += reward.withUnsafeBufferPointer { day.plans[kind].sets.best($0, &plan) }
        for slot in plan.chosen {
          slack.pay[row + Int(slot)] -= 1
          attended.append(Int32(row) + slot)
        }
      }
    }
  }

  /// So many times the best round of one group; a session earns from those who pay most.
  private mutating func sell(_ part: DayPart, _ prices: DayPrices, _ cost: [Double]) {
    let count = day.slots.count
    for slot in 0..<count {
      (profit[slot], held[slot], worth[slot]) = (0, 0, 0)
      guard part.isOpen[slot], let sum = fill(slot, prices.pay) else { continue }
      worth[slot] = sum
      let offer = day.offer[slot]
      profit[slot] = max(0, sum - cost[offer] - prices.most[offer] + (part.isRequired[offer] ? prices.least[offer] : 0))
    }
    let times = Double(day.groups)
    total += times * day.relay.best(profit, &tour, &relay)
    for member in tour {
      let slot = Int(member)
      guard profit[slot] > 0 else { continue }
      held[slot] += times
      let offer = day.offer[slot]
      slack.most[offer] -= times
      if part.isRequired[offer] { slack.least[offer] += times }
      for person in payers[slot] { slack.pay[Int(person) * count + slot] += times }
    }
  }

  /// The best payers for whom there is room, with the staff and the smallest group the session needs; nil where too few can come.
  private mutating func fill(_ slot: Int, _ pay: [Double]) -> Double? {
    let offer = problem.visits[day.slots[slot].visit]
    payers[slot].removeAll(keepingCapacity: true)
    rank(slot, pay)
    var sum = 0.0
    var staff = 0
    if problem.staffMin > 0 {
      for one in ranked[slot] where isStaff[Int(one.person)] {
        payers[slot].append(one.person)
        sum += one.pay
        staff += 1
        if staff == problem.staffMin { break }
      }
      guard staff == problem.staffMin else { return nil }
    }
    var press = 0
    var passed = 0
    for one in ranked[slot] {
      guard payers[slot].count < offer.maxGroup, one.pay > 0 || payers[slot].count < offer.minGroup else { break }
      if passed < staff, isStaff[Int(one.person)] {
        passed += 1
        continue
      }
      if isPress[Int(one.person)] {
        guard press < problem.pressMax else { continue }
        press += 1
      }
      payers[slot].append(one.person)
      sum += one.pay
    }
    return payers[slot].count >= offer.minGroup && payers[slot].count <= offer.maxGroup ? sum : nil
  }

  /// Insertion sort: prices move little from round to round, and so do the ranks.
  private mutating func rank(_ slot: Int, _ pay: [Double]) {
    let count = day.slots.count
    ranked[slot].withUnsafeMutableBufferPointer { ranked in
      for index in ranked.indices {
        var one = ranked[index]
        one.pay = pay[Int(one.person) * count + slot]
        var place = index
        while place > 0, (ranked[place - 1].pay, one.person) < (one.pay, ranked[place - 1].person) {
          ranked[place] = ranked[place - 1]
          place -= 1
        }
        ranked[place] = one
      }
    }
  }
}
