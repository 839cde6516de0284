import Domain

/// Who goes aboard which tour of a day, the rest of the programme being as it is.
///
/// Everybody chooses a *combination* of tours that fits the person's day. First all limits from below are met (smallest
/// groups, staff, the leader's company), then the value is raised person by person and by one person taking another's
/// place, until nothing changes. Starts from who is aboard already, so that small changes of a day cost little.
struct Boarding {
  /// The released programme to stay close to; nil: nothing is released.
  let fidelity: Fidelity?
  private let problem: Problem
  private let scale: WorthScale
  /// By day: people by kind of day, and the kinds.
  private let kindOf: [[Int]]
  private let kinds: [[DayShape]]
  private let isStaff: [Bool]
  private let isPress: [Bool]
  private let isCompany: [Bool]

  // Scratch of one call.
  private var routeCount = 0
  private var sessionsOf: [[Int]] = []
  private var sessionStart: [Int] = []
  private var sessionHost: [Int] = []
  /// `person × sessions + session`: what the wish adds.
  private var sessionWish: [Int] = []
  private var sessionMin: [Int] = []
  private var sessionMax: [Int] = []
  private var sessionCount: [Int] = []
  private var sessionPress: [Int] = []
  private var seats: [Int] = []
  private var riders: [Int] = []
  private var staff: [Int] = []
  private var company: [Int] = []
  private var hasLeader: [Bool] = []
  private var pinned: UInt64 = 0
  private var combinations: [[Combination]] = []
  private var mask: [UInt64] = []
  private var routePoints: [Int] = []
  private var routeChange: [Int] = []
  private var releasedToday: [Int] = []
  private var base: [Int] = []
  private var blocked: [UInt64] = []
  private var people: [Int] = []
  private var isChoosing: [Bool] = []

  init(_ problem: Problem, scale: WorthScale, fidelity: Fidelity? = nil) {
    self.problem = problem
    self.scale = scale
    self.fidelity = fidelity
    var kindOf: [[Int]] = []
    var kinds: [[DayShape]] = []
    for day in problem.days.indices {
      var index: [DayShape: Int] = [:]
      var list: [DayShape] = []
      kindOf.append(problem.people.map { person in
        let shape = person.days[day]
        if let known = index[shape] { return known }
        index[shape] = list.count
        list.append(shape)
        return list.count - 1
      })
      kinds.append(list)
    }
    self.kindOf = kindOf
    self.kinds = kinds
    isStaff = problem.people.map { $0.strand == .organisation }
    isPress = problem.people.map { $0.strand == .press }
    isCompany = problem.people.map { $0.strand == problem.leaderCompany?.strand }
  }

  /// The kind of each person's day, and by kind what one can do with these tours; nothing at all comes first.
  func choices(_ routes: [Route], _ day: Int) -> (kind: [Int], choices: [[UInt64]]) {
    (kindOf[day], kinds[day].map { shape in
      var combiner = Combiner(problem: problem, routes: routes, day: day, shape: shape)
      return combiner.all().map(\.mask)
    })
  }

  struct Boarded {
    var day: DayDraft
    /// By how much the draft's value changes with this day.
    var gain: Double
    /// Who attends other visits or other times than before, ascending; nil: anybody aboard before or after.
    var touched: [Int]?
  }

  /// The best found day with these routes; nil when a limit from below can't be met.
  ///
  /// - Parameter warm: who is aboard at the start, bits as in `routes`.
  mutating func board(_ routes: [Route], warm: [UInt64], on day: Int, of draft: Draft, thorough: Bool) -> Boarded? {
    prepare(routes, day, draft)
    seat(warm, day)
    var deficit = 0
    for round in 0..<(thorough ? 8 : 3) {
      var moved = false
      for person in people { if improve(person, day) { moved = true } }
      deficit = self.deficit
      if !moved || (round == 1 && deficit > 0 && !thorough) { break }
    }
    guard deficit == 0 else { return nil }
    for _ in 0..<(thorough ? 4 : 1) {
      var moved = false
      for person in people { if takePlace(person, day) { moved = true } }
      guard moved else { break }
      for person in people { _ = improve(person, day) }
    }
    if fidelity != nil, thorough { for person in people { standIn(for: person, day) } }
    guard self.deficit == 0 else { return nil }
    return Boarded(day: DayDraft(routes: routes, aboard: mask), gain: gain(day, draft))
  }

  private func gain(_ day: Int, _ draft: Draft) -> Double {
    var gain = 0.0
    for person in problem.people.indices where mask[person] != 0 || draft.days[day].aboard[person] != 0 {
      var points = isChoosing[person] ? base[person] : draft.pointsWithout(day, person)
      var rest = mask[person]
      while rest != 0 {
        points += routePoints[person * routeCount + rest.trailingZeroBitCount]
        rest &= rest &- 1
      }
      if mask[person] != 0 { points -= overcount(person, mask[person]) }
      gain += scale.value(person, max(0, points)) - scale.value(person, draft.total[person])
    }
    return gain
  }

  // MARK: Preparing

  private mutating func prepare(_ routes: [Route], _ day: Int, _ draft: Draft) {
    routeCount = routes.count
    var sessions: [Draft.SessionStart] = []
    sessionsOf.removeAll(keepingCapacity: true)
    for route in routes {
      var list: [Int] = []
      for stop in route.visits.indices {
        let session = Draft.SessionStart(visit: route.visits[stop], start: route.starts[stop])
        if let known = sessions.firstIndex(of: session) {
          list.append(known)
        } else {
          list.append(sessions.count)
          sessions.append(session)
        }
      }
      sessionsOf.append(list)
    }
    sessionStart.removeAll(keepingCapacity: true)
    sessionHost.removeAll(keepingCapacity: true)
    sessionMin.removeAll(keepingCapacity: true)
    sessionMax.removeAll(keepingCapacity: true)
    for session in sessions {
      sessionStart.append(session.start)
      sessionHost.append(problem.visits[session.visit].host)
      sessionMin.append(problem.visits[session.visit].minGroup)
      sessionMax.append(problem.visits[session.visit].maxGroup)
    }
    sessionCount = [Int](repeating: 0, count: sessions.count)
    sessionPress = sessionCount
    seats = routes.map(\.seats)
    riders = [Int](repeating: 0, count: routes.count)
    staff = riders
    company = riders
    hasLeader = [Bool](repeating: false, count: routes.count)
    pinned = 0
    for (index, route) in routes.enumerated() where route.isPinned { pinned |= 1 << UInt64(index) }
    combinations.removeAll(keepingCapacity: true)
    for shape in kinds[day] {
      var combiner = Combiner(problem: problem, routes: routes, day: day, shape: shape)
      combinations.append(combiner.all())
    }
    let visits = problem.visits.count
    let count = problem.people.count
    mask = [UInt64](repeating: 0, count: count)
    base = [Int](repeating: 0, count: count)
    blocked = mask
    sessionWish = [Int](repeating: 0, count: count * sessions.count)
    routePoints = [Int](repeating: 0, count: count * routes.count)
    routeChange = fidelity == nil ? [] : routePoints
    releasedToday = fidelity == nil ? [] : base
    people.removeAll(keepingCapacity: true)
    isChoosing = [Bool](repeating: false, count: count)
    for person in 0..<count {
      let kind = kindOf[day][person]
      guard combinations[kind].count > 1 else { continue }
      people.append(person)
      isChoosing[person] = true
      let who = problem.people[person]
      base[person] = draft.pointsWithout(day, person)
      if let fidelity { releasedToday[person] = fidelity.count(person, day) }
      for index in routes.indices {
        var points = 0
        var change = 0
        for stop in routes[index].visits.indices {
          let visit = routes[index].visits[stop]
          let on = Int(draft.attends[person * visits + visit])
          if on > 0, on != day + 1 { blocked[person] |= 1 << UInt64(index) }
          points += Int(who.interest[visit])
          if who.wish[visit] > 0 {
            let wish = wishPoints(visit, person, day, draft)
            sessionWish[person * sessions.count + sessionsOf[index][stop]] = wish
            points += wish
          }
          if let fidelity { change += fidelity.has(person, visit, routes[index].starts[stop]) ? -1 : 1 }
        }
        routePoints[person * routes.count + index] = points
        if fidelity != nil { routeChange[person * routes.count + index] = change }
      }
    }
  }

  /// What the wish adds when this visit joins the person's other days.
  private func wishPoints(_ visit: Int, _ person: Int, _ day: Int, _ draft: Draft) -> Int {
    let wish = problem.people[person].wish[visit]
    guard let other = draft.otherSession(withHostOf: visit, person, not: day) else { return Int(wish) }
    return other.day < day ? 0 : Int(wish - other.wish)
  }

  // MARK: Counting

  private mutating func seat(_ warm: [UInt64], _ day: Int) {
    let known: UInt64 = routeCount == 64 ? .max : (1 << UInt64(routeCount)) - 1
    for person in problem.people.indices where warm[person] & pinned != 0 && combinations[kindOf[day][person]].count <= 1 {
      add(person, warm[person] & pinned)
    }
    // Those without whom a tour can't go come first: the others may find it full.
    for isNeeded in [true, false] {
      for person in people where (isStaff[person] || isCompany[person]) == isNeeded { seat(person, warm[person], known: known, day) }
    }
  }

  private mutating func seat(_ person: Int, _ warm: UInt64, known: UInt64, _ day: Int) {
    let wanted = warm & known & ~blocked[person] | warm & pinned
    guard wanted != 0 else { return }
    let chosen = isKnown(wanted, person, day) ? wanted : warm & pinned
    // Who is aboard what has begun stays there, room or not.
    let seated = hasRoom(person, chosen) ? chosen : warm & pinned
    if seated != 0 { add(person, seated) }
  }

  private func isKnown(_ wanted: UInt64, _ person: Int, _ day: Int) -> Bool {
    for combination in combinations[kindOf[day][person]] where combination.mask == wanted { return true }
    return false
  }

  private mutating func add(_ person: Int, _ combination: UInt64) { mask[person] = combination; tally(person, combination, 1) }
  private mutating func remove(_ person: Int) { tally(person, mask[person], -1) }

  private mutating func tally(_ person: Int, _ combination: UInt64, _ sign: Int) {
    var rest = combination
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      riders[route] += sign
      if isStaff[person] { staff[route] += sign }
      if isCompany[person], person != problem.leader { company[route] += sign }
      if person == problem.leader { hasLeader[route] = sign > 0 }
      for session in sessionsOf[route] {
        sessionCount[session] += sign
        if isPress[person] { sessionPress[session] += sign }
      }
    }
  }

  private func hasRoom(_ person: Int, _ combination: UInt64) -> Bool {
    var rest = combination & ~pinned
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      if riders[route] >= seats[route] { return false }
      for session in sessionsOf[route] {
        if sessionCount[session] >= sessionMax[session] { return false }
        if isPress[person], sessionPress[session] >= problem.pressMax { return false }
      }
    }
    return true
  }

  /// How many limits from below are missed, by people; pinned tours are as they are.
  private var deficit: Int {
    var sum = 0
    for session in sessionCount.indices { sum += max(0, sessionMin[session] - sessionCount[session]) }
    for route in 0..<routeCount {
      sum += max(0, problem.staffMin - staff[route])
      if riders[route] == 0 { sum += 1 }
      if hasLeader[route], let needed = problem.leaderCompany { sum += max(0, needed.count - company[route]) }
    }
    return sum
  }

  /// By how much a person, not aboard anything now, lessens the deficit by going aboard.
  private func relief(_ person: Int, _ combination: UInt64) -> Int {
    var sum = 0
    var rest = combination
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      if riders[route] == 0 { sum += 1 }
      if isStaff[person], staff[route] < problem.staffMin { sum += 1 }
      if let needed = problem.leaderCompany {
        if person == problem.leader { sum -= max(0, needed.count - company[route]) }
        else if isCompany[person], hasLeader[route], company[route] < needed.count { sum += 1 }
      }
      for session in sessionsOf[route] where sessionCount[session] < sessionMin[session] { sum += 1 }
    }
    return sum
  }

  // MARK: Choosing

  /// Value of a combination for a person, less what a change of the released programme costs.
  private func worth(_ person: Int, _ combination: Combination) -> Double {
    var points = base[person]
    var change = fidelity == nil ? 0 : releasedToday[person]
    var rest = combination.mask
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      points += routePoints[person * routeCount + route]
      if fidelity != nil { change += routeChange[person * routeCount + route] }
    }
    if combination.repeatsHost { points -= overcount(person, combination.mask) }
    let value = scale.value(person, max(0, points))
    guard let fidelity else { return value }
    return value - fidelity.price * Double(change)
  }

  /// Wish points counted for the second visit of a day to one host, which brings none.
  private func overcount(_ person: Int, _ combination: UInt64) -> Int {
    var sum = 0
    var rest = combination
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      for stop in sessionsOf[route] where isSecond(stop, in: combination) { sum += sessionWish[person * sessionCount.count + stop] }
    }
    return sum
  }

  /// Whether another session with the same host comes earlier that day.
  private func isSecond(_ stop: Int, in combination: UInt64) -> Bool {
    var rest = combination
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      for other in sessionsOf[route] where sessionHost[other] == sessionHost[stop] && sessionStart[other] < sessionStart[stop] { return true }
    }
    return false
  }

  /// Gives a person the best combination that has room; true when it changed.
  private mutating func improve(_ person: Int, _ day: Int) -> Bool {
    let old = mask[person]
    remove(person)
    let choice = best(person, day, keeping: old)
    add(person, choice)
    return choice != old
  }

  private func best(_ person: Int, _ day: Int, keeping old: UInt64) -> UInt64 {
    var best = old & pinned
    var bestScore = -Double.infinity
    for combination in combinations[kindOf[day][person]] {
      guard combination.mask & blocked[person] & ~pinned == 0, combination.mask & pinned == old & pinned,
        hasRoom(person, combination.mask)
      else { continue }
      let score = worth(person, combination) + 1e6 * Double(relief(person, combination.mask))
        + (combination.mask == old ? 1e-9 : 0)
      if score > bestScore { (best, bestScore) = (combination.mask, score) }
    }
    return best
  }

  private func worth(_ person: Int, _ mask: UInt64, _ day: Int) -> Double {
    for combination in combinations[kindOf[day][person]] where combination.mask == mask { return worth(person, combination) }
    return worth(person, Combination(mask: mask, repeatsHost: false))
  }

  /// Lets a person take the place of one who loses less by leaving; true when somebody did.
  private mutating func takePlace(_ person: Int, _ day: Int) -> Bool {
    let old = mask[person]
    let now = worth(person, old, day)
    var wanted: (mask: UInt64, gain: Double)?
    for combination in combinations[kindOf[day][person]] {
      guard combination.mask & blocked[person] & ~pinned == 0, combination.mask & pinned == old & pinned else { continue }
      let gain = worth(person, combination) - now
      if gain > (wanted?.gain ?? 1e-9) { wanted = (combination.mask, gain) }
    }
    guard let wanted, let full = fullRoute(wanted.mask & ~old, person) else { return false }
    // Who aboard the full one loses least without it?
    var leaver = -1
    var least = wanted.gain
    let bit: UInt64 = 1 << UInt64(full)
    guard pinned & bit == 0 else { return false }
    for other in people where other != person && mask[other] & bit != 0 && (isPress[other] || !isPress[person]) {
      let loss = worth(other, mask[other], day) - worth(other, mask[other] & ~bit, day)
      if loss < least { (least, leaver) = (loss, other) }
    }
    guard leaver >= 0 else { return false }
    let before = deficit
    let leaverOld = mask[leaver]
    let leaverNow = worth(leaver, leaverOld, day)
    remove(person)
    remove(leaver)
    if hasRoom(person, wanted.mask) {
      add(person, wanted.mask)
      let next = best(leaver, day, keeping: leaverOld)
      add(leaver, next)
      let net = wanted.gain + worth(leaver, next, day) - leaverNow
      if net > 1e-9, deficit <= before { return true }
      remove(person)
      remove(leaver)
    }
    add(person, old)
    add(leaver, leaverOld)
    return false
  }

  /// Lets a person who is aboard only because the tour needs somebody go where the person was released to be, if
  /// somebody else can stand in for less.
  private mutating func standIn(for person: Int, _ day: Int) {
    let old = mask[person]
    let now = worth(person, old, day)
    var wanted: (mask: UInt64, gain: Double)?
    remove(person)
    for combination in combinations[kindOf[day][person]] {
      guard combination.mask & blocked[person] & ~pinned == 0, combination.mask & pinned == old & pinned,
        hasRoom(person, combination.mask)
      else { continue }
      let gain = worth(person, combination) - now
      if gain > (wanted?.gain ?? 1e-9) { wanted = (combination.mask, gain) }
    }
    guard let wanted else { return add(person, old) }
    add(person, wanted.mask)
    guard deficit > 0 else { return }
    var substitute: (person: Int, mask: UInt64, net: Double)?
    for other in people where other != person {
      let otherOld = mask[other]
      remove(other)
      let next = best(other, day, keeping: otherOld)
      add(other, next)
      let net = wanted.gain + worth(other, next, day) - worth(other, otherOld, day)
      if next != otherOld, deficit == 0, net > (substitute?.net ?? 1e-9) { substitute = (other, next, net) }
      remove(other)
      add(other, otherOld)
    }
    guard let substitute else {
      remove(person)
      return add(person, old)
    }
    remove(substitute.person)
    add(substitute.person, substitute.mask)
  }

  private func fullRoute(_ combination: UInt64, _ person: Int) -> Int? {
    var rest = combination
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      if riders[route] >= seats[route] { return route }
      for session in sessionsOf[route] {
        if sessionCount[session] >= sessionMax[session] { return route }
        if isPress[person], sessionPress[session] >= problem.pressMax { return route }
      }
    }
    return nil
  }
}
