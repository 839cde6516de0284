import Domain

/// An upper bound on the value of every valid programme, tightened step by step.
///
/// Relaxed are: that those aboard a tour go everywhere together, smallest groups, seats, interpreters, lunch of the
/// tours, must visits. Kept are: what each person can do alone on a day, the root (by a tangent per person), places
/// per session, press, sessions per visit, and that so many groups at once can only make what so many people alone
/// could make one after the other. People and groups are coupled by a price per person and slot (a visit within one
/// window): who attends pays it, the group that holds the session earns it from the best payers it has places for.
/// Every price gives a valid bound; subgradient steps look for the prices with the lowest.
/// Source: Held, Wolfe, Crowder 1974, doi:10.1007/BF01580223; step by Polyak towards the best value known.
struct Ceiling {
  /// nil until something better than the trivial one is known.
  private(set) var bound: Double?
  private let problem: Problem
  private let slots: [Slot]
  /// By day: kinds of person-day, as sets of slots one person can make, largest only.
  private let personSets: [[SlotSets]]
  private let kindOf: [[Int]]
  /// By day: what one group can hold, one after the other.
  private let groupSets: [SlotSets]
  private let groups: [Int]
  private let people: [Int]

  /// A visit within one stretch of starts of one day.
  private struct Slot {
    var visit: Int
    var day: Int
    var within: ClosedRange<Int>
  }
  /// Sets of slots, flattened: set `i` is `members[bounds[i]..<bounds[i + 1]]`.
  private struct SlotSets {
    var bounds: [Int32] = [0]
    var members: [Int32] = []
  }

  // Prices, all at least 0, and the slope of each person's tangent (value per quarter point).
  private var pay: [Double]
  private var again: [Double]
  private var secondWish: [Double]
  private var session: [Double]
  private var slope: [Double]
  private var average: [Double]
  private var direction: [Double]
  private var reach = 1.0
  private var bestPrices: ([Double], [Double], [Double], [Double], [Double], [Double])?
  private var stale = 0
  private var best = Double.infinity
  private var doneFor = 0
  private let wishHosts: [(person: Int, host: Int)]
  private let wishIndex: [Int]
  private let isTrivial: Bool

  init(_ problem: Problem) {
    self.problem = problem
    people = problem.people.indices.filter { problem.people[$0].best > 0 }
    var slots: [Slot] = []
    for (visit, offer) in problem.visits.enumerated() where offer.site >= 0 {
      for window in offer.starts { slots.append(Slot(visit: visit, day: window.day, within: window.earliest...window.latest)) }
    }
    self.slots = slots
    var kindOf: [[Int]] = []
    var personSets: [[SlotSets]] = []
    var groupSets: [SlotSets] = []
    var groups: [Int] = []
    var budget = 400_000
    for day in problem.days.indices {
      var index: [DayShape: Int] = [:]
      var kinds: [SlotSets] = []
      kindOf.append(problem.people.map { person in
        let shape = person.days[day]
        if let known = index[shape] { return known }
        index[shape] = kinds.count
        kinds.append(Self.sets(problem, slots, day, shape, limit: problem.dailyMax, budget: &budget))
        return kinds.count - 1
      })
      personSets.append(kinds)
      let staff = problem.people.indices.filter { problem.people[$0].strand == .organisation && problem.people[$0].days[day].isPresent }
      let guides = problem.staffMin > 0 ? staff.count / problem.staffMin : problem.people.count
      groups.append(min(problem.groupsMax, guides))
      let bound = problem.staffMin > 0 ? staff : Array(problem.people.indices)
      groupSets.append(Self.sets(problem, slots, day, Self.common(problem, day, bound), limit: .max, isRelay: true, budget: &budget))
    }
    self.kindOf = kindOf
    self.personSets = personSets
    self.groupSets = groupSets
    self.groups = groups
    isTrivial = budget <= 0
    let count = problem.people.count
    pay = [Double](repeating: 0, count: count * slots.count)
    again = [Double](repeating: 0, count: count * problem.visits.count)
    var wishHosts: [(person: Int, host: Int)] = []
    var wishIndex = [Int](repeating: -1, count: count * problem.visits.count)
    for person in problem.people.indices {
      for (host, visits) in problem.visitsOfHost.enumerated() where visits.count > 1 {
        let wished = visits.filter { problem.people[person].wish[$0] > 0 }
        guard wished.count > 1 else { continue }
        for visit in wished { wishIndex[person * problem.visits.count + visit] = wishHosts.count }
        wishHosts.append((person, host))
      }
    }
    self.wishHosts = wishHosts
    self.wishIndex = wishIndex
    secondWish = [Double](repeating: 0, count: wishHosts.count)
    session = [Double](repeating: 0, count: problem.visits.count)
    let whole = people.isEmpty ? 0 : 1000 / Double(people.count)
    self.whole = whole
    average = problem.people.map { 0.8 * Double($0.best) }
    slope = problem.people.map { $0.best > 0 ? whole / (2 * (0.8).squareRoot() * Double($0.best)) : 0 }
    direction = []
    bound = people.isEmpty ? 0 : 1000
  }
  private let whole: Double

  /// One step for every so many steps of the search, so that the course does not depend on the clock.
  mutating func tighten(below value: Double, afterSteps steps: Int) {
    guard !isTrivial, !people.isEmpty else { return }
    while doneFor < steps {
      doneFor += 250
      for _ in 0..<12 { step(below: value) }
    }
  }

  // MARK: Enumerating

  /// The day of one who has only those fixed items that bind everybody of these people.
  private static func common(_ problem: Problem, _ day: Int, _ who: [Int]) -> DayShape {
    let shapes = who.map { problem.people[$0].days[day] }.filter(\.isPresent)
    let frame = problem.days[day]
    guard let first = shapes.first else {
      return DayShape(
        isPresent: false, start: frame.midnight, startSite: -1, startsAtHotel: false, nodes: [], end: frame.end, endSite: -1,
        endsAtHotel: false)
    }
    let sameStart = shapes.allSatisfy { $0.startSite == first.startSite && $0.start == first.start && $0.startsAtHotel == first.startsAtHotel }
    let sameEnd = shapes.allSatisfy { $0.endSite == first.endSite && $0.end == first.end && $0.endsAtHotel == first.endsAtHotel }
    return DayShape(
      isPresent: true, start: sameStart ? first.start : shapes.map(\.start).min()!, startSite: sameStart ? first.startSite : -1,
      startsAtHotel: sameStart && first.startsAtHotel,
      nodes: first.nodes.filter { node in node.item >= 0 && shapes.allSatisfy { $0.nodes.contains(node) } },
      end: sameEnd ? first.end : shapes.map(\.end).max()!, endSite: sameEnd ? first.endSite : -1, endsAtHotel: sameEnd && first.endsAtHotel)
  }

  private struct Key: Hashable {
    var set: [Int32]
    var last: Int32
    var node: Int32
  }

  /// The largest sets of slots of a day that one can make. 
  private static func sets(
    _ problem: Problem, _ slots: [Slot], _ day: Int, _ shape: DayShape, limit: Int, isRelay: Bool = false, budget: inout Int
  ) -> SlotSets {
    guard shape.isPresent, problem.days[day].allowsVisits, budget > 0 else { return SlotSets() }
    let open = slots.indices.filter { slots[$0].day == day }
    let reach = DayReach(problem: problem, day: day, shape: shape, isRelay: isRelay)
    var layer: [Key: DayReach.Label] = [:]
    var found = Set<[Int32]>()
    var spent = 0
    func extend(_ key: Key, _ label: DayReach.Label, into next: inout [Key: DayReach.Label]) {
      var label = label
      var place: DayReach.Place = key.last < 0 ? .start : .visit(slots[Int(key.last)].visit)
      for node in Int(key.node)...shape.nodes.count {
        if node > Int(key.node) {
          guard let beyond = reach.pass(node - 1, after: label, from: place) else { return }
          (label, place) = (beyond, .node(node - 1))
        }
        for slot in open where !key.set.contains(where: { slots[Int($0)].visit == slots[slot].visit }) {
          guard let end = reach.visit(slots[slot].visit, after: label, from: place, node: node, within: slots[slot].within) else { continue }
          let longer = Key(set: (key.set + [Int32(slot)]).sorted(), last: Int32(slot), node: Int32(node))
          if let old = next[longer] {
            next[longer] = .init(hungry: min(old.hungry, end.hungry), fed: min(old.fed, end.fed))
          } else {
            next[longer] = end
            spent += 1
          }
        }
      }
    }
    func finishes(_ key: Key, _ label: DayReach.Label) -> Bool {
      var label = label
      var place: DayReach.Place = .visit(slots[Int(key.last)].visit)
      for node in Int(key.node)..<shape.nodes.count {
        guard let beyond = reach.pass(node, after: label, from: place) else { return false }
        (label, place) = (beyond, .node(node))
      }
      return reach.finishes(label, from: place)
    }
    extend(Key(set: [], last: -1, node: 0), reach.start, into: &layer)
    var size = 1
    while !layer.isEmpty, size <= limit {
      var next: [Key: DayReach.Label] = [:]
      for (key, label) in layer {
        if !found.contains(key.set), finishes(key, label) { found.insert(key.set) }
        if size < limit { extend(key, label, into: &next) }
        if spent > budget {
          budget = 0
          return SlotSets()
        }
      }
      layer = next
      size += 1
    }
    budget -= spent
    // Only sets that no other one contains: rewards are never negative.
    var covered = Set<[Int32]>()
    for set in found where set.count > 1 {
      for skip in set.indices {
        var smaller = set
        smaller.remove(at: skip)
        covered.insert(smaller)
      }
    }
    var result = SlotSets()
    for set in found.subtracting(covered).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      result.members += set
      result.bounds.append(Int32(result.members.count))
    }
    return result
  }

  // MARK: One step

  private mutating func step(below value: Double) {
    let visits = problem.visits.count
    var gradientPay = [Double](repeating: 0, count: pay.count)
    var gradientAgain = [Double](repeating: 0, count: again.count)
    var gradientWish = [Double](repeating: 1, count: secondWish.count)
    var gradientSession = problem.visits.map { Double($0.maxSessions) }
    for index in again.indices { gradientAgain[index] = 1 }
    var total = session.indices.reduce(0) { $0 + session[$1] * Double(problem.visits[$1].maxSessions) }
    total += secondWish.reduce(0, +) + again.reduce(0, +)

    // People: the tangent at `slope`, then each day by itself.
    var reward = [Double](repeating: 0, count: slots.count)
    var wishes = [Bool](repeating: false, count: slots.count)
    for person in people {
      let who = problem.people[person]
      let slope = slope[person]
      total += whole * whole / (4 * slope * Double(who.best))
      for (slot, entry) in slots.enumerated() {
        var gain = slope * Double(who.interest[entry.visit]) - pay[person * slots.count + slot] - again[person * visits + entry.visit]
        let index = wishIndex[person * visits + entry.visit]
        let wish = slope * Double(who.wish[entry.visit]) - (index >= 0 ? secondWish[index] : 0)
        wishes[slot] = wish > 0
        if wish > 0 { gain += wish }
        reward[slot] = max(0, gain)
      }
      var points = 0.0
      for day in problem.days.indices {
        let sets = personSets[day][kindOf[day][person]]
        var most = 0.0
        var chosen = -1
        for set in 0..<(sets.bounds.count - 1) {
          var sum = 0.0
          for member in Int(sets.bounds[set])..<Int(sets.bounds[set + 1]) { sum += reward[Int(sets.members[member])] }
          if sum > most { (most, chosen) = (sum, set) }
        }
        guard chosen >= 0 else { continue }
        total += most
        for member in Int(sets.bounds[chosen])..<Int(sets.bounds[chosen + 1]) {
          let slot = Int(sets.members[member])
          guard reward[slot] > 0 else { continue }
          gradientPay[person * slots.count + slot] -= 1
          gradientAgain[person * visits + slots[slot].visit] -= 1
          points += Double(who.interest[slots[slot].visit])
          if wishes[slot] {
            points += Double(who.wish[slots[slot].visit])
            let index = wishIndex[person * visits + slots[slot].visit]
            if index >= 0 { gradientWish[index] -= 1 }
          }
        }
      }
      average[person] = 0.97 * average[person] + 0.03 * points
    }

    // Groups: a session earns from its best payers; each day so many times the best round of one group.
    var profit = [Double](repeating: 0, count: slots.count)
    var payers = [[Int]](repeating: [], count: slots.count)
    for (slot, entry) in slots.enumerated() {
      var paying = people.filter { pay[$0 * slots.count + slot] > 0 }
      paying.sort { (pay[$0 * slots.count + slot], $1) > (pay[$1 * slots.count + slot], $0) }
      var press = 0
      for person in paying where payers[slot].count < problem.visits[entry.visit].maxGroup {
        if problem.people[person].strand == .press {
          guard press < problem.pressMax else { continue }
          press += 1
        }
        payers[slot].append(person)
        profit[slot] += pay[person * slots.count + slot]
      }
      profit[slot] -= session[entry.visit]
    }
    func hold(_ slot: Int, _ times: Double) {
      gradientSession[slots[slot].visit] -= times
      for person in payers[slot] { gradientPay[person * slots.count + slot] += times }
    }
    for day in problem.days.indices {
      let sets = groupSets[day]
      var most = 0.0
      var chosen = -1
      for set in 0..<(sets.bounds.count - 1) {
        var sum = 0.0
        for member in Int(sets.bounds[set])..<Int(sets.bounds[set + 1]) { sum += max(0, profit[Int(sets.members[member])]) }
        if sum > most { (most, chosen) = (sum, set) }
      }
      guard chosen >= 0 else { continue }
      total += most * Double(groups[day])
      for member in Int(sets.bounds[chosen])..<Int(sets.bounds[chosen + 1]) where profit[Int(sets.members[member])] > 0 {
        hold(Int(sets.members[member]), Double(groups[day]))
      }
    }
    // One group may hold a visit more than once a day; its further sessions cost no time here.
    for (slot, entry) in slots.enumerated()
    where profit[slot] > 0 && problem.visits[entry.visit].maxSessions > 1 && groups[entry.day] > 0 {
      let times = Double(problem.visits[entry.visit].maxSessions - 1)
      total += times * profit[slot]
      hold(slot, times)
    }

    if total < best - 1e-3 {
      if total < best - 0.02 { stale = 0 }
      best = total
      bound = min(bound ?? 1000, best)
      bestPrices = (pay, again, secondWish, session, slope, average)
    } else {
      stale += 1
      if stale > 40, let back = bestPrices {
        (reach, stale) = (reach * 0.6, 0)
        if reach < 0.01 { reach = 0.3 }
        (pay, again, secondWish, session, slope, average) = back
        direction = []
        return
      }
    }
    move(total - value, gradientPay + gradientAgain + gradientWish + gradientSession)
  }

  /// Prices go down the averaged subgradient, the slopes to the tangent at the averaged points.
  private mutating func move(_ gap: Double, _ gradient: [Double]) {
    if direction.isEmpty { direction = gradient } else {
      for index in gradient.indices { direction[index] = 0.7 * direction[index] + gradient[index] * 0.3 }
    }
    var norm = 0.0
    let prices = [pay, again, secondWish, session].flatMap { $0 }
    for index in direction.indices where prices[index] > 0 || direction[index] < 0 { norm += direction[index] * direction[index] }
    guard norm > 1e-12 else { return }
    let step = reach * max(gap, 0.05) / norm
    var offset = 0
    func shift(_ column: inout [Double]) {
      for index in column.indices { column[index] = max(0, column[index] - step * direction[offset + index]) }
      offset += column.count
    }
    shift(&pay)
    shift(&again)
    shift(&secondWish)
    shift(&session)
    for person in people {
      let best = Double(problem.people[person].best)
      slope[person] = whole / (2 * (min(max(average[person], 0.05 * best), best) * best).squareRoot())
    }
  }
}
