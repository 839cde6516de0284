import Domain

/// Who sits in which tour, on all days at once, while the tours stay as they are.
///
/// `Boarding` fills one day and lets each person gain at once; what two people or two days would have to do together it
/// does not find. Here single people change what they do on one day, at random and by the rule of Metropolis: they go where
/// there is room, take the place of somebody, or two change places. Only changes that keep every limit are made, so what
/// comes out is always valid.
struct Seating {
  /// For every step of the search; the best of 4, 8, 20, 40 and 80 in six runs each.
  static let movesPerStep = 8
  /// When the search is over.
  static let movesAtEnd = 200_000

  private let problem: Problem
  private let scale: WorthScale
  private let isStaff: [Bool]
  private let isPress: [Bool]
  private let isCompany: [Bool]
  private var days: [Day]
  /// Days with a tour.
  private let busy: [Int]
  /// By person: quarters of a point.
  private var total: [Int]

  /// The tours of one day as columns, and who is aboard.
  private struct Day {
    var routes: [Route]
    /// By route: its sessions.
    var sessions: [[Int]] = []
    var least: [Int] = []
    var most: [Int] = []
    var seats: [Int]
    /// What one can do on that day, by kind of day, and the kind by person.
    var choices: [[UInt64]] = []
    var kind: [Int] = []
    /// By route: other routes on other days with a visit that is in this one too.
    var rivals: [[(day: Int, routes: UInt64)]] = []
    /// `person × routes + route`: points, but for wishes for hosts with several visits.
    var points: [Int32] = []
    /// By route: stops at hosts with several visits.
    var shared: [[(visit: Int, start: Int)]] = []
    // How it stands.
    var aboard: [UInt64]
    var riders: [Int] = []
    var staff: [Int] = []
    var company: [Int] = []
    var hasLeader: [Bool] = []
    var attending: [Int] = []
    var press: [Int] = []
  }

  /// - Parameter draft: a valid one.
  init(_ draft: Draft, _ boarding: Boarding) {
    let problem = draft.problem
    self.problem = problem
    scale = draft.scale
    isStaff = problem.people.map { $0.strand == .organisation }
    isPress = problem.people.map { $0.strand == .press }
    isCompany = problem.people.map { $0.strand == problem.leaderCompany?.strand }
    total = draft.total
    busy = draft.days.indices.filter { !draft.days[$0].routes.isEmpty }
    days = draft.days.map { Day(routes: $0.routes, seats: $0.routes.map(\.seats), aboard: $0.aboard) }
    for day in busy { prepare(day, boarding) }
  }

  private mutating func prepare(_ day: Int, _ boarding: Boarding) {
    var columns = days[day]
    let routes = columns.routes
    var starts: [Draft.SessionStart] = []
    for route in routes {
      columns.sessions.append(zip(route.visits, route.starts).map { visit, start in
        let session = Draft.SessionStart(visit: visit, start: start)
        if let known = starts.firstIndex(of: session) { return known }
        starts.append(session)
        return starts.count - 1
      })
      columns.shared.append(zip(route.visits, route.starts).filter { hasSiblings($0.0) }.map { ($0, $1) })
      columns.rivals.append(busy.compactMap { other in
        guard other != day else { return nil }
        var routes: UInt64 = 0
        for (index, rival) in days[other].routes.enumerated() where rival.visits.contains(where: route.visits.contains) { routes |= 1 << UInt64(index) }
        return routes == 0 ? nil : (other, routes)
      })
    }
    columns.least = starts.map { problem.visits[$0.visit].minGroup }
    columns.most = starts.map { problem.visits[$0.visit].maxGroup }
    columns.attending = starts.map { _ in 0 }
    columns.press = columns.attending
    columns.riders = routes.map { _ in 0 }
    columns.staff = columns.riders
    columns.company = columns.riders
    columns.hasLeader = routes.map { _ in false }
    (columns.kind, columns.choices) = boarding.choices(routes, day)
    for who in problem.people {
      for route in routes {
        columns.points.append(route.visits.reduce(0) { sum, visit in
          sum + who.interest[visit] + (hasSiblings(visit) ? 0 : who.wish[visit])
        })
      }
    }
    days[day] = columns
    for person in problem.people.indices { tally(person, day, columns.aboard[person], 1) }
  }

  /// Whether its host offers more than one visit.
  private func hasSiblings(_ visit: Int) -> Bool { problem.visitsOfHost[problem.visits[visit].host].count > 1 }

  /// The days with people as they sit now.
  func draft(_ day: Int) -> DayDraft { DayDraft(routes: days[day].routes, aboard: days[day].aboard) }

  /// Tries so many changes; `draft` has the last state.
  mutating func run(_ moves: Int, at temperature: Double, _ chance: inout Dice) {
    guard !busy.isEmpty else { return }
    for _ in 0..<moves { step(temperature, &chance) }
  }

  private mutating func step(_ temperature: Double, _ chance: inout Dice) {
    let day = busy[chance.below(busy.count)]
    let person = chance.below(problem.people.count)
    let choices = days[day].choices[days[day].kind[person]]
    guard choices.count > 1 else { return }
    if chance.happens(0.3) {
      let other = chance.below(problem.people.count)
      let (a, b) = (days[day].aboard[person], days[day].aboard[other])
      guard a != b, isPossible(b, person, day), isPossible(a, other, day) else { return }
      attempt(day, (person, b), (other, a), temperature, &chance)
      return
    }
    let wanted = choices[chance.below(choices.count)]
    guard wanted != days[day].aboard[person], isFree(wanted, person, day) else { return }
    guard let full = full(wanted & ~days[day].aboard[person], person, day) else {
      attempt(day, (person, wanted), nil, temperature, &chance)
      return
    }
    // Somebody has to leave what is full.
    let first = chance.below(problem.people.count)
    for index in problem.people.indices {
      let other = (first + index) % problem.people.count
      let old = days[day].aboard[other]
      guard old & full != 0, other != person else { continue }
      var next = old & ~full
      if chance.happens(0.5) {
        let list = days[day].choices[days[day].kind[other]]
        next = list[chance.below(list.count)]
        guard next & full == 0, isFree(next, other, day) else { return }
      } else if !isPossible(next, other, day) {
        return
      }
      attempt(day, (person, wanted), (other, next), temperature, &chance)
      return
    }
  }

  /// Whether these tours are among what the person can do, none of its visits being attended on another day.
  private func isPossible(_ tours: UInt64, _ person: Int, _ day: Int) -> Bool {
    days[day].choices[days[day].kind[person]].contains(tours) && isFree(tours, person, day)
  }

  private func isFree(_ tours: UInt64, _ person: Int, _ day: Int) -> Bool {
    var rest = tours
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      for rival in days[day].rivals[route] where days[rival.day].aboard[person] & rival.routes != 0 { return false }
    }
    return true
  }

  /// The tours on which somebody sits whose place is needed: those of the first full tour or session; nil: there is room.
  private func full(_ joined: UInt64, _ person: Int, _ day: Int) -> UInt64? {
    var rest = joined
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      if days[day].riders[route] >= days[day].seats[route] { return 1 << UInt64(route) }
      for session in days[day].sessions[route] where days[day].attending[session] >= days[day].most[session] {
        var routes: UInt64 = 0
        for other in days[day].routes.indices where days[day].sessions[other].contains(session) { routes |= 1 << UInt64(other) }
        return routes
      }
    }
    return nil
  }

  private mutating func attempt(
    _ day: Int, _ one: (person: Int, tours: UInt64), _ two: (person: Int, tours: UInt64)?, _ temperature: Double, _ chance: inout Dice
  ) {
    let old = (one: days[day].aboard[one.person], two: two.map { days[day].aboard[$0.person] } ?? 0)
    move(one.person, day, one.tours)
    if let two { move(two.person, day, two.tours) }
    let touched = old.one ^ one.tours | (two.map { old.two ^ $0.tours } ?? 0)
    if isValid(touched, day) {
      let points = (one: points(one.person), two: two.map { self.points($0.person) } ?? 0)
      var gain = scale.value(one.person, points.one) - scale.value(one.person, total[one.person])
      if let two { gain += scale.value(two.person, points.two) - scale.value(two.person, total[two.person]) }
      if chance.accepts(gain, at: temperature) {
        total[one.person] = points.one
        if let two { total[two.person] = points.two }
        return
      }
    }
    move(one.person, day, old.one)
    if let two { move(two.person, day, old.two) }
  }

  private mutating func move(_ person: Int, _ day: Int, _ tours: UInt64) {
    let old = days[day].aboard[person]
    tally(person, day, old & ~tours, -1)
    tally(person, day, tours & ~old, 1)
    days[day].aboard[person] = tours
  }

  private mutating func tally(_ person: Int, _ day: Int, _ tours: UInt64, _ sign: Int) {
    var rest = tours
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      days[day].riders[route] += sign
      if isStaff[person] { days[day].staff[route] += sign }
      if person == problem.leader { days[day].hasLeader[route] = sign > 0 } else if isCompany[person] { days[day].company[route] += sign }
      for session in days[day].sessions[route] {
        days[day].attending[session] += sign
        if isPress[person] { days[day].press[session] += sign }
      }
    }
  }

  /// Whether tours keep their limits.
  private func isValid(_ tours: UInt64, _ day: Int) -> Bool {
    var rest = tours
    while rest != 0 {
      let route = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard days[day].riders[route] >= 1, days[day].riders[route] <= days[day].seats[route], days[day].staff[route] >= problem.staffMin
      else { return false }
      if days[day].hasLeader[route], let needed = problem.leaderCompany, days[day].company[route] < needed.count { return false }
      for session in days[day].sessions[route] {
        guard days[day].least[session] <= days[day].attending[session], days[day].attending[session] <= days[day].most[session],
          days[day].press[session] <= problem.pressMax
        else { return false }
      }
    }
    return true
  }

  private func points(_ person: Int) -> Int {
    var sum = 0
    var shared: [(visit: Int, start: Int)] = []
    for day in busy {
      let routes = days[day].routes.count
      var rest = days[day].aboard[person]
      while rest != 0 {
        let route = rest.trailingZeroBitCount
        rest &= rest &- 1
        sum += Int(days[day].points[person * routes + route])
        for stop in days[day].shared[route] where problem.people[person].wish[stop.visit] > 0 { shared.append(stop) }
      }
    }
    for (index, stop) in shared.enumerated() {
      let host = problem.visits[stop.visit].host
      let isFirst = !shared.indices.contains { other in
        other != index && problem.visits[shared[other].visit].host == host && (shared[other].start, other) < (stop.start, index)
      }
      if isFirst { sum += Int(problem.people[person].wish[stop.visit]) }
    }
    return sum
  }
}
