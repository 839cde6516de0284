import Domain

/// Who goes aboard where few tours of a day have changed, on trips with many people.
///
/// `Boarding` lets everybody choose anew from all combinations of the day's tours; with hundreds of people and dozens of tours
/// that is thousands of times the work that a small change asks for. Here only those are asked whom it concerns: who was
/// aboard a tour that is gone or changed, who would gain by the new one, and who loses a place to them. What it does not find
/// is left to `polish`, which looks at some people and all tours of the day.
///
/// - I1: every mask is a set of tours that fits its person's day, without a visit attended on another day.
/// - I2: the counts always agree with the masks.
struct Reboarding {
  /// From so many people on; fewer are better off with `Boarding`.
  static let leastPeople = 120

  private let problem: Problem
  private let scale: WorthScale
  private let isStaff: [Bool]
  private let isPress: [Bool]
  private let isCompany: [Bool]

  // The day at hand.
  private var day = 0
  /// The draft while a day is being boarded, else the empty one: a second reference would make every change a copy.
  private var draft: Draft
  private let empty: Draft
  private var routes: [Route] = []
  private var mask: [UInt64] = []
  /// By route: those that one person may be aboard besides, by time and visits.
  private var companions: [UInt64] = []
  private var sessionsOf: [[Int]] = []
  private var sessionMin: [Int] = []
  private var sessionMax: [Int] = []
  private var sessionCount: [Int] = []
  private var sessionPress: [Int] = []
  private var riders: [Int] = []
  private var staff: [Int] = []
  private var company: [Int] = []
  private var hasLeader: [Bool] = []
  /// Everybody whose mask is another than before.
  private var touched: Set<Int> = []

  init(_ problem: Problem, scale: WorthScale) {
    self.problem = problem
    self.scale = scale
    empty = Draft(problem, scale: scale)
    draft = empty
    isStaff = problem.people.map { $0.strand == .organisation }
    isPress = problem.people.map { $0.strand == .press }
    isCompany = problem.people.map { $0.strand == problem.leaderCompany?.strand }
  }

  /// The day with these routes; nil when a limit from below can't be met.
  ///
  /// - Parameters:
  ///   - warm: who is aboard at the start, bits as in `routes`.
  ///   - polishing: people to look at whatever changed.
  mutating func board(_ routes: [Route], warm: [UInt64], on day: Int, of draft: Draft, polishing: [Int]) -> Boarding.Boarded? {
    self.day = day
    self.draft = draft
    defer { self.draft = empty }
    let old = draft.days[day]
    let origin = origins(of: routes, in: old.routes)
    var changed: UInt64 = 0
    for index in routes.indices where origin[index] < 0 { changed |= 1 << UInt64(index) }
    var target = [Int](repeating: -1, count: old.routes.count)
    for index in routes.indices where origin[index] >= 0 { target[origin[index]] = index }
    prepare(routes, warm)
    var losers: [Int] = []
    for person in warm.indices where old.aboard[person] != 0 || warm[person] != 0 {
      var expected: UInt64 = 0
      var isConcerned = warm[person] & changed != 0
      old.aboard[person].forEachBit { if target[$0] >= 0 { expected |= 1 << UInt64(target[$0]) } else { isConcerned = true } }
      if expected != warm[person] { isConcerned = true }
      guard isConcerned else { continue }
      touched.insert(person)
      if !fits(person, warm[person]) {
        let kept = warm[person] & ~changed
        set(person, fits(person, kept) ? kept : 0)
      }
      losers.append(person)
    }
    for route in routes.indices { while isOverfull(route) { guard let leaver = leaver(route) else { return nil }; losers.append(leaver) } }
    for route in routes.indices where changed & (1 << UInt64(route)) != 0 {
      guard fill(route, &losers) else { return nil }
    }
    for person in losers + polishing { improve(person) }
    guard hasNoDeficit else { return nil }
    var gain = 0.0
    let people = touched.sorted()
    for person in people { gain += value(person, mask[person]) - scale.value(person, draft.total[person]) }
    return Boarding.Boarded(day: DayDraft(routes: routes, aboard: mask), gain: gain, touched: people)
  }

  /// By route: the same tour of the day before the change; -1 for a new or changed one.
  private func origins(of routes: [Route], in old: [Route]) -> [Int] {
    routes.map { route in
      old.firstIndex {
        $0.departs == route.departs && $0.arrives == route.arrives && $0.starts == route.starts && $0.visits == route.visits
          && $0.from == route.from && $0.to == route.to && $0.road == route.road
      } ?? -1
    }
  }

  private mutating func prepare(_ routes: [Route], _ warm: [UInt64]) {
    self.routes = routes
    mask = warm
    touched.removeAll(keepingCapacity: true)
    sessionsOf.removeAll(keepingCapacity: true)
    sessionMin.removeAll(keepingCapacity: true)
    sessionMax.removeAll(keepingCapacity: true)
    var sessions: [(visit: Int, start: Int)] = []
    for route in routes {
      var list: [Int] = []
      for stop in route.visits.indices {
        let (visit, start) = (route.visits[stop], route.starts[stop])
        if let known = sessions.firstIndex(where: { $0.visit == visit && $0.start == start }) {
          list.append(known)
        } else {
          list.append(sessions.count)
          sessions.append((visit, start))
          sessionMin.append(problem.visits[visit].minGroup)
          sessionMax.append(problem.visits[visit].maxGroup)
        }
      }
      sessionsOf.append(list)
    }
    sessionCount = [Int](repeating: 0, count: sessions.count)
    sessionPress = sessionCount
    riders = [Int](repeating: 0, count: routes.count)
    staff = riders
    company = riders
    hasLeader = [Bool](repeating: false, count: routes.count)
    companions = [UInt64](repeating: 0, count: routes.count)
    for one in routes.indices {
      for other in routes.indices where one < other && canFollow(routes[one], routes[other]) {
        companions[one] |= 1 << UInt64(other)
        companions[other] |= 1 << UInt64(one)
      }
    }
    for person in warm.indices where warm[person] != 0 { tally(person, warm[person], 1) }
  }

  private func canFollow(_ a: Route, _ b: Route) -> Bool {
    let (first, then) = a.departs <= b.departs ? (a, b) : (b, a)
    guard first.arrives + problem.fast(first.to, then.from) <= then.departs else { return false }
    for visit in a.visits where b.visits.contains(visit) { return false }
    return true
  }

  // MARK: Counting

  private mutating func tally(_ person: Int, _ routes: UInt64, _ sign: Int) {
    var rest = routes
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

  private mutating func set(_ person: Int, _ new: UInt64) {
    guard mask[person] != new else { return }
    touched.insert(person)
    tally(person, mask[person] & ~new, -1)
    tally(person, new & ~mask[person], 1)
    mask[person] = new
  }

  private func isOverfull(_ route: Int) -> Bool {
    if riders[route] > routes[route].seats { return true }
    for session in sessionsOf[route] where sessionCount[session] > sessionMax[session] || sessionPress[session] > problem.pressMax { return true }
    return false
  }

  private func hasRoom(_ route: Int, _ person: Int) -> Bool {
    guard riders[route] < routes[route].seats else { return false }
    for session in sessionsOf[route] {
      if sessionCount[session] >= sessionMax[session] { return false }
      if isPress[person], sessionPress[session] >= problem.pressMax { return false }
    }
    return true
  }

  /// Whether the tours do without this person.
  private func mayLeave(_ person: Int, _ left: UInt64) -> Bool {
    var rest = left
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      if riders[route] <= 1 { return false }
      if isStaff[person], staff[route] <= problem.staffMin { return false }
      if let needed = problem.leaderCompany, hasLeader[route], isCompany[person], person != problem.leader, company[route] <= needed.count {
        return false
      }
      for session in sessionsOf[route] where sessionCount[session] <= sessionMin[session] { return false }
    }
    return true
  }

  private func mayJoin(_ person: Int, _ route: Int) -> Bool {
    guard person == problem.leader, let needed = problem.leaderCompany else { return true }
    return company[route] >= needed.count
  }

  private var hasNoDeficit: Bool {
    for route in routes.indices where isShort(route) { return false }
    return true
  }

  private func isShort(_ route: Int) -> Bool {
    if riders[route] == 0 || staff[route] < problem.staffMin { return true }
    if hasLeader[route], let needed = problem.leaderCompany, company[route] < needed.count { return true }
    for session in sessionsOf[route] where sessionCount[session] < sessionMin[session] { return true }
    return false
  }

  // MARK: One person

  /// Points of a person with these tours this day.
  private func points(_ person: Int, _ tours: UInt64) -> Int {
    let who = problem.people[person]
    var sum = draft.pointsWithout(day, person)
    var seen: [(host: Int, start: Int, wish: Int)] = []
    var rest = tours
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      for stop in routes[route].visits.indices {
        let (visit, start) = (routes[route].visits[stop], routes[route].starts[stop])
        sum += Int(who.interest[visit])
        guard who.wish[visit] > 0 else { continue }
        let host = problem.visits[visit].host
        guard problem.visitsOfHost[host].count > 1 else {
          sum += Int(who.wish[visit])
          continue
        }
        // The first visit of the day to the host stands for all.
        if let known = seen.firstIndex(where: { $0.host == host }) {
          if seen[known].start > start { seen[known] = (host, start, wish(visit, person)) }
        } else {
          seen.append((host, start, wish(visit, person)))
        }
      }
    }
    for entry in seen { sum += entry.wish }
    return max(0, sum)
  }

  private func value(_ person: Int, _ tours: UInt64) -> Double { scale.value(person, points(person, tours)) }

  /// What the wish adds when this visit joins the person's other days.
  private func wish(_ visit: Int, _ person: Int) -> Int {
    let wish = problem.people[person].wish[visit]
    guard let other = draft.otherSession(withHostOf: visit, person, not: day) else { return Int(wish) }
    return other.day < day ? 0 : Int(wish - other.wish)
  }

  private func isBlocked(_ person: Int, _ route: Int) -> Bool {
    let visits = problem.visits.count
    for visit in routes[route].visits {
      let on = Int(draft.attends[person * visits + visit])
      if on > 0, on != day + 1 { return true }
    }
    return false
  }

  private func fits(_ person: Int, _ tours: UInt64) -> Bool {
    guard tours != 0 else { return true }
    let shape = problem.people[person].days[day]
    guard shape.isPresent else { return false }
    var list: [Int] = []
    var sessions = 0
    var rest = tours
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard tours & ~companions[route] & ~(1 << UInt64(route)) == 0, !isBlocked(person, route) else { return false }
      sessions += routes[route].visits.count
      list.append(route)
    }
    guard sessions <= problem.dailyMax else { return false }
    if list.count > 1 { list.sort { routes[$0].departs < routes[$1].departs } }
    var roads: [RoadTime] = []
    for route in list { roads.append(routes[route].road) }
    return shape.fits(roads, on: problem.days[day], in: problem)
  }

  /// A person's tours with one more, and without what stands against it.
  private func tours(_ person: Int, with route: Int) -> UInt64 {
    let bit: UInt64 = 1 << UInt64(route)
    var kept = mask[person] & companions[route]
    var sessions = routes[route].visits.count
    var rest = kept
    while rest != 0 {
      sessions += routes[rest.trailingZeroBitCount].visits.count
      rest &= rest &- 1
    }
    while sessions > problem.dailyMax, kept != 0 {
      // The first of those that are worth least goes.
      var least = -1
      var most = -1
      rest = kept
      while rest != 0 {
        let candidate = rest.trailingZeroBitCount
        rest &= rest &- 1
        let points = points(person, kept & ~(1 << UInt64(candidate)))
        if points > most { (least, most) = (candidate, points) }
      }
      kept &= ~(1 << UInt64(least))
      sessions -= routes[least].visits.count
    }
    return kept | bit
  }

  /// Looks for the tour by which a person gains most, on a free place or one that another needs less.
  private mutating func improve(_ person: Int) {
    guard problem.people[person].days[day].isPresent else { return }
    for _ in 0..<3 {
      let now = value(person, mask[person])
      var options: [(route: Int, tours: UInt64, gain: Double)] = []
      for route in routes.indices where mask[person] & (1 << UInt64(route)) == 0 && mayJoin(person, route) {
        guard interests(person, route), !isBlocked(person, route) else { continue }
        let tours = tours(person, with: route)
        let gain = value(person, tours) - now
        if gain > 1e-9 { options.append((route, tours, gain)) }
      }
      options.sort { ($0.gain, $1.route) > ($1.gain, $0.route) }
      var hasMoved = false
      for option in options where !hasMoved { hasMoved = take(option.route, option.tours, option.gain, person) }
      guard hasMoved else { return }
    }
  }

  private func interests(_ person: Int, _ route: Int) -> Bool {
    for visit in routes[route].visits where problem.people[person].points(visit) > 0 { return true }
    return false
  }

  /// Puts a person on these tours if all rules allow it, if need be in the place of one who loses less; true when done.
  private mutating func take(_ route: Int, _ tours: UInt64, _ gain: Double, _ person: Int) -> Bool {
    let old = mask[person]
    guard mayLeave(person, old & ~tours), fits(person, tours) else { return false }
    if hasRoom(route, person) {
      set(person, tours)
      return true
    }
    guard let (leaver, loss) = cheapest(route, than: gain, for: person) else { return false }
    let left = mask[leaver] & ~(1 << UInt64(route))
    set(leaver, left)
    guard hasRoom(route, person) else {
      set(leaver, left | 1 << UInt64(route))
      return false
    }
    set(person, tours)
    guard loss < gain, !isShort(route) else {
      set(person, old)
      set(leaver, left | 1 << UInt64(route))
      return false
    }
    return true
  }

  /// Whoever aboard loses least by leaving, less than `limit`.
  private func cheapest(_ route: Int, than limit: Double, for person: Int) -> (person: Int, loss: Double)? {
    let bit: UInt64 = 1 << UInt64(route)
    var needsPress = false
    for session in sessionsOf[route] where isPress[person] && sessionPress[session] >= problem.pressMax { needsPress = true }
    var best: (person: Int, loss: Double)?
    for other in mask.indices where mask[other] & bit != 0 && other != person {
      guard !needsPress || isPress[other], isStaff[other] == isStaff[person] || staff[route] > problem.staffMin || !isStaff[other] else { continue }
      if isCompany[other], hasLeader[route], other != problem.leader { continue }
      let loss = value(other, mask[other]) - value(other, mask[other] & ~bit)
      if loss < best?.loss ?? limit, fits(other, mask[other] & ~bit) { best = (other, loss) }
    }
    return best
  }

  // MARK: One tour

  /// Puts off whoever loses least; nil when nobody may go.
  private mutating func leaver(_ route: Int) -> Int? {
    let bit: UInt64 = 1 << UInt64(route)
    var isPressOnly = riders[route] <= routes[route].seats
    for session in sessionsOf[route] where sessionCount[session] > sessionMax[session] { isPressOnly = false }
    var best: (person: Int, loss: Double)?
    for person in mask.indices where mask[person] & bit != 0 && (isPress[person] || !isPressOnly) {
      if isStaff[person], staff[route] <= problem.staffMin { continue }
      if isCompany[person], hasLeader[route], person != problem.leader { continue }
      let loss = value(person, mask[person]) - value(person, mask[person] & ~bit)
      if loss < best?.loss ?? .infinity { best = (person, loss) }
    }
    guard let best else { return nil }
    let left = mask[best.person] & ~bit
    set(best.person, fits(best.person, left) ? left : 0)
    return best.person
  }

  /// Fills a new tour with those who gain most by it, and meets its limits from below; false when that can't be.
  private mutating func fill(_ route: Int, _ losers: inout [Int]) -> Bool {
    let bit: UInt64 = 1 << UInt64(route)
    var options: [(person: Int, tours: UInt64, gain: Double)] = []
    for person in problem.people.indices where mask[person] & bit == 0 && problem.people[person].days[day].isPresent {
      guard interests(person, route), !isBlocked(person, route) else { continue }
      let tours = tours(person, with: route)
      let gain = value(person, tours) - value(person, mask[person])
      if gain > 1e-9 { options.append((person, tours, gain)) }
    }
    options.sort { ($0.gain, $1.person) > ($1.gain, $0.person) }
    // Staff first: without them nobody goes.
    if staff[route] < problem.staffMin, !recruit(route, staffOnly: true) {
      return false
    }
    var misses = 0
    for option in options where misses < 12 {
      guard mayJoin(option.person, route), tours(option.person, with: route) == option.tours else { continue }
      if !take(route, option.tours, option.gain, option.person), !hasRoom(route, option.person) { misses += 1 }
    }
    return !isShort(route) || recruit(route, staffOnly: false)
  }

  /// Asks those to come who lose least by it, until there is staff enough or nothing is missing; false when they are too few.
  private mutating func recruit(_ route: Int, staffOnly: Bool) -> Bool {
    var isDone: Bool { staffOnly ? staff[route] >= problem.staffMin : !isShort(route) }
    let bit: UInt64 = 1 << UInt64(route)
    var options: [(person: Int, tours: UInt64, gain: Double)] = []
    for person in problem.people.indices where (isStaff[person] || !staffOnly) && mask[person] & bit == 0 && problem.people[person].days[day].isPresent {
      guard person != problem.leader, !isBlocked(person, route) else { continue }
      let tours = tours(person, with: route)
      options.append((person, tours, value(person, tours) - value(person, mask[person])))
    }
    options.sort { ($0.gain, $1.person) > ($1.gain, $0.person) }
    for option in options {
      if isDone { return true }
      guard hasRoom(route, option.person), mayLeave(option.person, mask[option.person] & ~option.tours), fits(option.person, option.tours)
      else { continue }
      set(option.person, option.tours)
    }
    return isDone
  }
}
