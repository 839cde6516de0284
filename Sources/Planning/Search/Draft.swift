import Domain

/// One day of a draft: the tours on the road and who is aboard.
struct DayDraft: Sendable {
  var routes: [Route] = []
  /// By person: bit `i` is set when the person is aboard `routes[i]`.
  var aboard: [UInt64]
}

/// A programme while it is being searched.
///
/// - I1: each day's routes keep groups, seats, interpreters and windows; each person's tours fit the person's day.
/// - I2: `attends`, `dayPoints`, `total`, `sessions` and `value` always agree with `days`.
/// - I3: `value` is the sum over people of √share × 1000 / people who count.
struct Draft: Sendable {
  let problem: Problem
  private(set) var days: [DayDraft]
  /// `person × visits + visit`: 1 + the day on which the person attends, 0 if not.
  private(set) var attends: [UInt8]
  /// `person × days + day`: points that day brings, the wish where the host is seen first.
  private(set) var dayPoints: [Int32]
  private(set) var total: [Int]
  /// By visit: distinct sessions held.
  private(set) var sessions: [Int]
  let scale: WorthScale
  /// By visit: the days on which a session can be.
  private var daysOf: [[Int]]

  init(_ problem: Problem, scale: WorthScale) {
    self.problem = problem
    daysOf = problem.visits.map { Set($0.starts.map(\.day)).sorted() }
    self.scale = scale
    let people = problem.people.count
    days = problem.days.map { _ in DayDraft(aboard: [UInt64](repeating: 0, count: people)) }
    attends = [UInt8](repeating: 0, count: people * problem.visits.count)
    dayPoints = [Int32](repeating: 0, count: people * problem.days.count)
    total = [Int](repeating: 0, count: people)
    sessions = [Int](repeating: 0, count: problem.visits.count)
  }

  /// A draft with these days.
  init(_ problem: Problem, days: [DayDraft]) {
    self.init(problem, scale: WorthScale(problem))
    for day in days.indices { replace(day, with: days[day]) }
  }

  var tours: Int { days.reduce(0) { $0 + $1.routes.count } }
  var value: Double { scale.value(total) }
  var mustsHeld: Int { problem.visits.indices.count { problem.visits[$0].isMust && sessions[$0] > 0 } }
  var priorityPoints: Int { problem.visits.indices.reduce(0) { sessions[$1] > 0 ? $0 + problem.visits[$1].priority : $0 } }
  var legMinutes: Int { days.reduce(0) { $1.routes.reduce($0) { $0 + $1.legMinutes } } }

  /// Replaces a day and brings everything derived up to date.
  ///
  /// - Parameter touched: who attends other visits or other times than before, if that is known.
  mutating func replace(_ day: Int, with new: DayDraft, touched: [Int]? = nil) {
    let old = days[day]
    if let touched {
      days[day] = new
      for visit in Self.visits(of: old.routes, butNot: new.routes).union(Self.visits(of: new.routes, butNot: old.routes)) { recount(visit) }
      for person in touched { refresh(person, day, old, new) }
      return
    }
    days[day] = new
    // What was held before a change may lie outside of all windows now.
    for route in new.routes where route.isPinned {
      for visit in route.visits where !daysOf[visit].contains(day) { daysOf[visit].append(day) }
    }
    for visit in sessionStarts(old.routes).union(sessionStarts(new.routes)).map(\.visit) { recount(visit) }
    for person in problem.people.indices where old.aboard[person] != 0 || new.aboard[person] != 0 {
      refresh(person, day, old, new)
    }
  }

  /// The visits of tours that the other list does not have at the same times.
  private static func visits(of routes: [Route], butNot others: [Route]) -> Set<Int> {
    var visits = Set<Int>()
    for route in routes where !others.contains(where: { $0.departs == route.departs && $0.starts == route.starts && $0.visits == route.visits }) {
      visits.formUnion(route.visits)
    }
    return visits
  }

  struct SessionStart: Hashable {
    var visit: Int
    var start: Int
  }
  private func sessionStarts(_ routes: [Route]) -> Set<SessionStart> {
    var starts = Set<SessionStart>()
    for route in routes { for (visit, start) in zip(route.visits, route.starts) { starts.insert(SessionStart(visit: visit, start: start)) } }
    return starts
  }

  private mutating func recount(_ visit: Int) {
    var starts: [Int] = []
    for day in daysOf[visit] {
      for route in days[day].routes {
        for (stop, other) in route.visits.enumerated() where other == visit && !starts.contains(route.starts[stop]) {
          starts.append(route.starts[stop])
        }
      }
    }
    sessions[visit] = starts.count
  }

  private mutating func refresh(_ person: Int, _ day: Int, _ old: DayDraft, _ new: DayDraft) {
    let visits = problem.visits.count
    // What a wish is worth on other days changes only where a host offers more than one visit.
    var reachesOtherDays = false
    old.aboard[person].forEachBit { route in
      for visit in old.routes[route].visits {
        attends[person * visits + visit] = 0
        if isWishedTwice(visit, person) { reachesOtherDays = true }
      }
    }
    new.aboard[person].forEachBit { route in
      for visit in new.routes[route].visits {
        attends[person * visits + visit] = UInt8(day + 1)
        if isWishedTwice(visit, person) { reachesOtherDays = true }
      }
    }
    count(person, reachesOtherDays ? days.indices : day..<(day + 1))
  }

  private func isWishedTwice(_ visit: Int, _ person: Int) -> Bool {
    problem.people[person].wish[visit] > 0 && problem.visitsOfHost[problem.visits[visit].host].count > 1
  }

  /// Counts a person's points of some days anew, day by day in order of time.
  private mutating func count(_ person: Int, _ range: Range<Int>) {
    let who = problem.people[person]
    var sum = total[person]
    for day in range {
      let mask = days[day].aboard[person]
      var points: Int32 = 0
      if mask != 0 {
        var stops: [(start: Int, visit: Int)] = []
        mask.forEachBit { route in
          let route = days[day].routes[route]
          for (visit, start) in zip(route.visits, route.starts) { stops.append((start, visit)) }
        }
        stops.sort { $0.start < $1.start }
        for (index, stop) in stops.enumerated() {
          points += who.interest[stop.visit]
          guard who.wish[stop.visit] > 0 else { continue }
          let seenToday = stops[..<index].contains { problem.visits[$0.visit].host == problem.visits[stop.visit].host }
          if !seenToday, !seesHost(of: stop.visit, person, before: day) { points += who.wish[stop.visit] }
        }
      }
      sum += Int(points - dayPoints[person * days.count + day])
      dayPoints[person * days.count + day] = points
    }
    total[person] = sum
  }

  private func seesHost(of visit: Int, _ person: Int, before day: Int) -> Bool {
    let siblings = problem.visitsOfHost[problem.visits[visit].host]
    guard siblings.count > 1 else { return false }
    return siblings.contains { sibling in
      let on = Int(attends[person * problem.visits.count + sibling])
      return sibling != visit && on > 0 && on - 1 < day
    }
  }

  /// Points of a person if this day brought nothing: wishes it had go to later sessions with the same host.
  func pointsWithout(_ day: Int, _ person: Int) -> Int {
    var points = total[person] - Int(dayPoints[person * days.count + day])
    var hosts: [Int] = []
    days[day].aboard[person].forEachBit { index in
      for visit in days[day].routes[index].visits where problem.people[person].wish[visit] > 0 {
        let host = problem.visits[visit].host
        guard problem.visitsOfHost[host].count > 1, !hosts.contains(host) else { continue }
        hosts.append(host)
        if let other = otherSession(withHostOf: visit, person, not: day), other.day > day { points += Int(other.wish) }
      }
    }
    return points
  }

  /// The day of a person's earliest session with the visit's host on another day than `day`, and its wish points.
  func otherSession(withHostOf visit: Int, _ person: Int, not day: Int) -> (day: Int, wish: Int32)? {
    let host = problem.visits[visit].host
    guard host >= 0, problem.visitsOfHost[host].count > 1 else { return nil }
    var found: (day: Int, visit: Int)?
    for sibling in problem.visitsOfHost[host] {
      let on = Int(attends[person * problem.visits.count + sibling]) - 1
      guard on >= 0, on != day, on < found?.day ?? .max else { continue }
      found = (on, sibling)
    }
    guard let found else { return nil }
    var wish = problem.people[person].wish[found.visit]
    // Several with this host on that day: the earliest has the wish.
    var start = Int.max
    days[found.day].aboard[person].forEachBit { index in
      let route = days[found.day].routes[index]
      for (visit, begins) in zip(route.visits, route.starts) where problem.visits[visit].host == host && begins < start {
        (start, wish) = (begins, problem.people[person].wish[visit])
      }
    }
    return (found.day, wish)
  }
}

/// Turns points into value: a table per person, since the root is asked for all the time.
struct WorthScale: Sendable {
  /// Where a person's table begins; it has best + 1 entries.
  private let offset: [Int]
  private let table: [Double]
  private let best: [Int]
  /// Value that one person with share 1 brings.
  let whole: Double

  init(_ problem: Problem) {
    best = problem.people.map(\.best)
    let counted = best.count { $0 > 0 }
    whole = counted > 0 ? 1000 / Double(counted) : 0
    var offset: [Int] = []
    var table: [Double] = []
    for best in best {
      offset.append(table.count)
      if best == 0 { table.append(0) } else { for points in 0...best { table.append(whole * (Double(points) / Double(best)).squareRoot()) } }
    }
    self.offset = offset
    self.table = table
  }

  @inline(__always) func value(_ person: Int, _ points: Int) -> Double { table[offset[person] + min(points, best[person])] }
  func value(_ totals: [Int]) -> Double { totals.indices.reduce(0) { $0 + value($1, totals[$1]) } }
}

extension UInt64 {
  @inline(__always) func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
