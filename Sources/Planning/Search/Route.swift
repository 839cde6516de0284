import Domain

/// A tour without its people: where one group goes, when, and with whom at its service.
struct Route: Sendable {
  var day: Int
  var mode: Mode
  var from: Int
  var to: Int
  var visits: [Int]
  /// By visit: when the group arrives and when the session starts.
  var arrivals: [Int]
  var starts: [Int]
  var departs: Int
  var arrives: Int
  /// Minutes of all legs.
  var legMinutes: Int
  var road: RoadTime
  /// Of `trip.vehicles`; -1 unless by bus.
  var vehicle = -1
  var interpreters: [Int] = []
  /// Seats left for delegates.
  var seats = Int.max
  /// Seats for delegates that a loyal vehicle must keep offering.
  var wanted = 1
  /// Began before now: neither it nor its people may change.
  var isPinned = false

  /// Most delegates that can be aboard by the limits of its hosts.
  func mostUseful(_ problem: Problem) -> Int { visits.reduce(Int.max) { min($0, problem.visits[$1].maxGroup) } }
  func overlaps(_ other: Route) -> Bool { departs < other.arrives && other.departs < arrives }
}

/// How a route is laid into its day.
struct Layout: Sendable {
  enum Anchor: Sendable {
    /// Everything as early as the windows allow, leaving at this time or later.
    case earliest(Int)
    /// Everything as late as the windows allow, back at this time or earlier.
    case latest(Int)
  }
  var mode: Mode
  var from: Int
  var to: Int
  var anchor: Anchor
  /// Lunch on the road before this stop, at the first stop's site (0) or after the last stop (their count); nil: no
  /// room is made for it.
  var lunchBefore: Int?
}

extension Problem {
  /// Minutes of a leg: by the tour's mode, or walked where that is quicker.
  func leg(_ mode: Mode, _ a: Int, _ b: Int) -> Int { min(way(mode, a, b), way(.walk, a, b)) }

  /// The route through these visits in this order; nil when windows, ways or the day do not allow it.
  func route(_ visits: [Int], on day: Int, _ layout: Layout) -> Route? {
    guard !visits.isEmpty, layout.from >= 0, layout.to >= 0 else { return nil }
    let starts: [Int]?
    switch layout.anchor {
    case .earliest(let time): starts = earliest(visits, day, layout, time)
    case .latest(let time): starts = latest(visits, day, layout, time)
    }
    guard let starts else { return nil }
    return route(
      visits, starts: starts, on: day, mode: layout.mode, from: layout.from, to: layout.to, eatsFirst: layout.lunchBefore == 0,
      eatsLast: layout.lunchBefore == visits.count)
  }

  /// The route with given starts; checks ways, buffer, the day's hours and the area, not the windows.
  ///
  /// - Parameters:
  ///   - eatsFirst: arrive early enough for lunch before the first session.
  ///   - eatsLast: stay for lunch after the last session.
  func route(
    _ visits: [Int], starts: [Int], on day: Int, mode: Mode, from: Int, to: Int, eatsFirst: Bool = false, eatsLast: Bool = false
  ) -> Route? {
    let frame = days[day]
    let first = leg(mode, from, self.visits[visits[0]].site)
    let last = leg(mode, self.visits[visits.last!].site, to)
    guard first < Problem.none, last < Problem.none else { return nil }
    let ends = starts.last! + self.visits[visits.last!].duration
    var free: [Range<Int>] = []
    var firstArrival = starts[0]
    if eatsFirst {
      firstArrival = min(starts[0], frame.lunchUntil) - frame.lunchMinutes
      guard firstArrival >= frame.lunchFrom else { return nil }
      free.append(firstArrival..<starts[0])
    }
    let leaves = eatsLast ? max(ends, frame.lunchFrom) + frame.lunchMinutes : ends
    guard !eatsLast || leaves <= frame.lunchUntil else { return nil }
    let departs = firstArrival - first
    let arrives = leaves + last
    guard departs >= now, departs >= frame.midnight, arrives <= frame.end, !isHotel[from] || departs >= frame.firstDeparture else { return nil }
    if mode == .bus, area(of: departs, frame) == nil { return nil }
    var arrivals = [firstArrival]
    var minutes = first + last
    for stop in visits.indices.dropFirst() {
      let end = starts[stop - 1] + self.visits[visits[stop - 1]].duration
      let way = leg(mode, self.visits[visits[stop - 1]].site, self.visits[visits[stop]].site)
      guard end + way + buffer <= starts[stop] else { return nil }
      minutes += way
      // Drive at once, unless lunch fits only before the way.
      let before = min(starts[stop] - way, frame.lunchUntil) - max(end, frame.lunchFrom)
      let after = min(starts[stop], frame.lunchUntil) - max(end + way, frame.lunchFrom)
      let drivesLate = after < frame.lunchMinutes && before >= frame.lunchMinutes
      arrivals.append(drivesLate ? starts[stop] : end + way)
      if starts[stop] > end + way { free.append(drivesLate ? end..<(starts[stop] - way) : (end + way)..<starts[stop]) }
    }
    if leaves > ends { free.append(ends..<leaves) }
    return Route(
      day: day, mode: mode, from: from, to: to, visits: visits, arrivals: arrivals, starts: starts, departs: departs,
      arrives: arrives, legMinutes: minutes,
      road: RoadTime(departs: departs, arrives: arrives, from: from, to: to, free: free))
  }

  /// The area of a tour that departs then; nil while the group is between two areas.
  func area(of departs: Int, _ frame: DayFrame) -> String? {
    guard let after = frame.areaAfter, let change = frame.change else { return frame.area }
    if departs >= change.from { return after }
    return departs < change.until ? frame.area : nil
  }

  private func earliest(_ visits: [Int], _ day: Int, _ layout: Layout, _ time: Int) -> [Int]? {
    let frame = days[day]
    var starts: [Int] = []
    var ready = (isHotel[layout.from] ? max(time, frame.firstDeparture) : time)
      + leg(layout.mode, layout.from, self.visits[visits[0]].site)
    if layout.lunchBefore == 0 {
      guard ready + frame.lunchMinutes <= frame.lunchUntil else { return nil }
      ready = max(ready, frame.lunchFrom) + frame.lunchMinutes
    }
    for (stop, visit) in visits.enumerated() {
      guard let start = self.visits[visit].start(on: day, notBefore: ready) else { return nil }
      starts.append(start)
      guard stop + 1 < visits.count else { break }
      let end = start + self.visits[visit].duration
      let way = leg(layout.mode, self.visits[visit].site, self.visits[visits[stop + 1]].site)
      ready = end + way + buffer
      if layout.lunchBefore == stop + 1 {
        let after = max(end + way, frame.lunchFrom) + frame.lunchMinutes
        let before = max(end, frame.lunchFrom) + frame.lunchMinutes
        guard before <= frame.lunchUntil else { return nil }
        ready = max(ready, after <= frame.lunchUntil ? min(after, before + way) : before + way)
      }
    }
    return starts
  }

  private func latest(_ visits: [Int], _ day: Int, _ layout: Layout, _ time: Int) -> [Int]? {
    let frame = days[day]
    var starts = [Int](repeating: 0, count: visits.count)
    var deadline = time - leg(layout.mode, self.visits[visits.last!].site, layout.to)
    if layout.lunchBefore == visits.count { deadline = min(deadline, frame.lunchUntil) - frame.lunchMinutes }
    for stop in visits.indices.reversed() {
      let offer = self.visits[visits[stop]]
      guard let start = offer.start(on: day, notAfter: deadline - offer.duration) else { return nil }
      starts[stop] = start
      guard stop > 0 else { break }
      let way = leg(layout.mode, self.visits[visits[stop - 1]].site, offer.site)
      deadline = start - buffer - way
      if layout.lunchBefore == stop {
        let after = min(start, frame.lunchUntil) - frame.lunchMinutes - way
        let before = min(start - way, frame.lunchUntil) - frame.lunchMinutes
        guard max(after, before) >= frame.lunchFrom - way else { return nil }
        deadline = min(deadline, after >= frame.lunchFrom - way ? max(after, before >= frame.lunchFrom ? before : after) : before)
      }
    }
    return starts
  }
}
