import Domain

/// The answer of people, tours and sessions to the prices of a day: a bound on what people and tours can have, what each session
/// would earn, and by how much each promise is broken.
///
/// Scratch that is reused: after the first round nothing is allocated.
struct DayRound {
  let problem: Problem
  let day: CeilingDay
  private(set) var total = 0.0
  /// How the bound changes with the prices (a subgradient).
  private(set) var slack: DayPrices
  /// By slot: what a session there earns; -infinity where none can be held.
  private(set) var worth: [Double]
  /// Who attends what: indices of the columns by person and slot.
  private(set) var attended: [Int32] = []

  private var reward: [Double]
  /// By key and person: what the person pays the tour.
  private var fares: [SIMD8<Double>]
  private var profit: [Double]
  private var payers: [[Int32]]
  /// By slot of a visit with several sessions: who else would pay, best first, and by further session how much.
  private var others: [[Int32]]
  private(set) var further: [[Double]]
  /// By slot: those who can come, best payers first; nearly so already at the next prices.
  private var ranked: [[Ranked]]
  private var plan: PlanSets.Scratch
  private var made: [Int32] = []
  private var relay = TourRelay.Scratch()
  /// By person: what the person would pay for the tour that is being looked at; and its staff.
  private var offers: [SIMD8<Double>]
  private var best: [Int] = []
  private var some: [Double]
  /// People in eights.
  private let blocks: Int
  private let staff: [Int]
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
    worth = [Double](repeating: 0, count: day.slots.count)
    reward = [Double](repeating: 0, count: day.keys)
    blocks = (problem.people.count + 7) / 8
    fares = [SIMD8<Double>](repeating: .zero, count: day.keys * blocks)
    profit = [Double](repeating: 0, count: day.relay.slots.count)
    payers = [[Int32]](repeating: [], count: day.slots.count)
    others = payers
    further = [[Double]](repeating: [], count: day.slots.count)
    ranked = day.candidates.map { $0.map { Ranked(pay: 0, person: $0) } }
    plan = PlanSets.Scratch(deepest: day.plans.map(\.sets.deepest).max() ?? 0)
    offers = [SIMD8<Double>](repeating: .zero, count: blocks)
    some = [Double](repeating: 0, count: problem.people.count)
    staff = problem.people.indices.filter { problem.people[$0].strand == .organisation }
    isPress = problem.people.map { $0.strand == .press }
    isStaff = problem.people.map { $0.strand == .organisation }
  }

  /// - Parameter gain: by person and slot, what attending is worth at the week's prices.
  mutating func answer(_ part: DayPart, _ prices: DayPrices, gain: [Double]) {
    total = 0
    for index in slack.pay.indices { slack.pay[index] = 0 }
    for index in slack.fare.indices { slack.fare[index] = 0 }
    buy(part, prices, gain)
    ride(part, prices)
    for slot in day.slots.indices {
      worth[slot] = part.isOpen[slot] ? fill(slot, prices.pay) ?? -.infinity : -.infinity
      let visit = problem.visits[day.slots[slot].visit]
      if visit.maxSessions > 1, day.slots[slot].within.count > 1 { refill(slot, visit.maxGroup, visit.maxSessions - 1) }
    }
  }

  /// A session is held in the slot, the first or a further one.
  mutating func hold(_ slot: Int, session: Int) {
    let room = problem.visits[day.slots[slot].visit].maxGroup
    let paying = session == 0 ? payers[slot][...] : others[slot].dropFirst((session - 1) * room).prefix(room)
    for person in paying { slack.pay[Int(person) * day.slots.count + slot] += 1 }
  }

  /// Each person chooses what is worth most beyond its price.
  private mutating func buy(_ part: DayPart, _ prices: DayPrices, _ gain: [Double]) {
    attended.removeAll(keepingCapacity: true)
    let count = day.slots.count
    for kind in day.plans.indices {
      for person in day.plans[kind].people {
        let row = person * count
        let keys = person * day.keys
        for slot in 0..<count { reward[slot] = part.isOpen[slot] ? gain[row + slot] - prices.pay[row + slot] - prices.fare[keys + slot] : -1 }
        for (index, direct) in day.directs.enumerated() {
          reward[count + index] = part.isOpen[direct.from] ? reward[direct.to] - prices.fare[keys + count + index] : -1
        }
        total += reward.withUnsafeBufferPointer { day.plans[kind].sets.best($0, &plan) }
        for key in plan.chosen {
          var slot = Int(key)
          if slot >= count {
            slack.fare[keys + slot] -= 1
            slot = day.directs[slot - count].to
          }
          slack.pay[row + slot] -= 1
          slack.fare[keys + slot] -= 1
          attended.append(Int32(row + slot))
        }
      }
    }
  }

  /// So many times the best round of one group; a tour earns from those who pay most for all of it.
  private mutating func ride(_ part: DayPart, _ prices: DayPrices) {
    let count = day.keys
    let people = problem.people.count
    for person in 0..<people {
      for key in 0..<count { fares[key * blocks + person / 8][person % 8] = prices.fare[person * count + key] }
    }
    for tour in profit.indices {
      profit[tour] = day.relay.slots[tour].allSatisfy { part.isOpen[Int($0)] } ? earn(tour) : 0
    }
    let times = Double(day.groups)
    total += times * day.relay.best(profit, &made, &relay)
    for tour in made {
      for person in board(Int(tour)) {
        for key in day.relay.keys[Int(tour)] { slack.fare[person * count + Int(key)] += times }
      }
    }
  }

  @inline(__always) private func offer(_ person: Int) -> Double { offers[person / 8][person % 8] }

  /// What everybody would pay for all of a tour, far below 0 where one cannot come; and its staff, best first.
  ///
  /// - Returns: the sum of what is above 0, and of how many.
  private mutating func ask(_ tour: Int) -> (paid: Double, payers: Int) {
    var paid = SIMD8<Double>()
    var payers = SIMD8<Double>()
    let one = SIMD8<Double>(repeating: 1)
    let blocks = blocks
    offers.withUnsafeMutableBufferPointer { offers in
      fares.withUnsafeBufferPointer { fares in
        day.relay.crowds.withUnsafeBufferPointer { crowds in
          day.relay.keys[tour].withUnsafeBufferPointer { keys in
            let crowd = Int(day.relay.crowd[tour]) * blocks
            for block in 0..<blocks {
              var sum = crowds[crowd + block]
              for key in keys { sum += fares[Int(key) * blocks + block] }
              offers[block] = sum
              let isPaying = sum .> 0
              paid += sum.replacing(with: 0, where: .!isPaying)
              payers += one.replacing(with: 0, where: .!isPaying)
            }
          }
        }
      }
    }
    best.removeAll(keepingCapacity: true)
    for person in staff where problem.staffMin > 0 && offer(person) > -TourRelay.far / 2 {
      best.append(person)
      var place = best.count - 1
      while place > 0, offer(best[place - 1]) < offer(person) {
        best.swapAt(place, place - 1)
        place -= 1
      }
    }
    if best.count > problem.staffMin { best.removeLast(best.count - problem.staffMin) }
    return (paid.sum(), Int(payers.sum()))
  }

  /// What a tour earns: from the staff that it needs, and from those who pay most, as far as there is room in all sessions.
  private mutating func earn(_ tour: Int) -> Double {
    var (paid, payers) = ask(tour)
    guard best.count >= problem.staffMin else { return 0 }
    var sum = 0.0
    for person in best {
      let offer = offer(person)
      sum += offer
      guard offer > 0 else { continue }
      paid -= offer
      payers -= 1
      offers[person / 8][person % 8] = 0
    }
    let room = max(0, day.relay.room[tour] - best.count)
    guard payers > room else { return sum + paid }
    return some.withUnsafeMutableBufferPointer { some in
      var count = 0
      for block in offers {
        for lane in 0..<8 where block[lane] > 0 {
          some[count] = block[lane]
          count += 1
        }
      }
      var front = some[..<count]
      return sum + front.sumOfGreatest(room)
    }
  }

  /// The people from whom a tour earns most.
  private mutating func board(_ tour: Int) -> [Int] {
    _ = ask(tour)
    let others = problem.people.indices.filter { offer($0) > 0 && !best.contains($0) }.sorted { (offer($0), $1) > (offer($1), $0) }
    return best + others.prefix(max(0, day.relay.room[tour] - best.count))
  }

  /// The best payers for whom there is room, with the smallest group the session needs; nil where too few can come.
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

  /// Further sessions at other minutes of the same slot, of whoever else would pay.
  private mutating func refill(_ slot: Int, _ room: Int, _ sessions: Int) {
    others[slot].removeAll(keepingCapacity: true)
    further[slot].removeAll(keepingCapacity: true)
    guard worth[slot].isFinite else { return }
    for one in ranked[slot] where one.pay > 0 && !payers[slot].contains(one.person) {
      guard others[slot].count < sessions * room else { return }
      if others[slot].count % room == 0 { further[slot].append(0) }
      others[slot].append(one.person)
      further[slot][further[slot].count - 1] += one.pay
    }
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

extension Slice<UnsafeMutableBufferPointer<Double>> {
  /// The sum of its so many greatest numbers; brings them to the front (quickselect: Hoare 1961, doi:10.1145/366622.366647).
  fileprivate mutating func sumOfGreatest(_ wanted: Int) -> Double {
    var (low, high) = (startIndex, endIndex - 1)
    let end = startIndex + wanted
    while low < high {
      let pivot = self[(low + high) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while self[left] > pivot { left += 1 }
        while self[right] < pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if end - 1 <= right { high = right } else if end - 1 >= left { low = left } else { break }
    }
    var sum = 0.0
    for index in startIndex..<end { sum += self[index] }
    return sum
  }
}
