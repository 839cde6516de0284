import Domain

extension Problem {
  /// Compiles a trip. Best alone is left at 0: `measured()` fills it.
  ///
  /// - Parameter now: what has begun before stays as it is, so no new tour departs before.
  init(_ dossier: Dossier, now: Minute? = nil) {
    let trip = dossier.trip
    let register = dossier.register
    self.dossier = dossier
    let origin = Minute(sinceEpoch: (trip.departs.daysSinceEpoch - 2) * 1440)
    self.origin = origin
    self.now = now.map { $0 - origin } ?? .min
    let sites = register.sites.map(\.id)
    self.sites = sites
    let siteIndex = Dictionary(zip(sites, sites.indices), uniquingKeysWith: { first, _ in first })
    let count = sites.count
    siteCount = count
    (ways, fastest) = Self.tables(trip.ways, siteIndex, count)
    func site(_ id: Identifier<Site>?) -> Int { id.flatMap { siteIndex[$0] } ?? -1 }
    func time(_ minute: Minute) -> Int { minute - origin }

    var hotelFlags = [Bool](repeating: false, count: count)
    for hotel in trip.hotels { if let index = siteIndex[hotel.site] { hotelFlags[index] = true } }
    isHotel = hotelFlags
    let days = trip.days.map { Self.frame($0, dossier, site: site, time: time) }
    self.days = days

    let hosts = Dictionary(
      zip(register.organisations.map(\.id), register.organisations.indices), uniquingKeysWith: { first, _ in first })
    hostCount = register.organisations.count
    var byHost = [[Int]](repeating: [], count: register.organisations.count)
    for (index, visit) in trip.visits.enumerated() { if let host = hosts[visit.host] { byHost[host].append(index) } }
    visitsOfHost = byHost
    visits = trip.visits.map { visit in
      let need = switch visit.interpreting {
      case .none: 0
      case .consecutive: trip.rules.interpretersPerConsecutiveVisit
      case .simultaneous: trip.rules.interpretersPerSimultaneousVisit
      }
      return Offer(
        site: site(visit.site), host: hosts[visit.host] ?? -1, duration: visit.durationMinutes, minGroup: max(1, visit.minGroup),
        maxGroup: visit.maxGroup, maxSessions: visit.maxSessions, interpreters: need,
        simultaneous: visit.interpreting == .simultaneous, isMust: visit.isMust, priority: visit.priority,
        starts: Self.starts(visit, days, time: time))
    }
    dailyMax = trip.rules.visitsPerPersonAndDayMax ?? .max
    groupsMax = trip.rules.parallelGroupsMax ?? .max
    pressMax = trip.rules.pressPerVisitMax ?? .max
    buffer = trip.rules.bufferMinutesBetweenVisits
    staffMin = trip.rules.organisationStaffPerGroupMin
    leader = trip.leader.flatMap { id in trip.delegates.firstIndex { $0.id == id } } ?? -1
    leaderCompany = trip.rules.leaderNotWithout.map { ($0.strand, $0.count) }

    let points = PointTable(dossier)
    let fastest = fastest
    let personDays = PersonDays(dossier, days: days, site: site, time: time) { a, b in
      a < 0 || b < 0 ? 0 : Int(fastest[a * count + b])
    }
    people = trip.delegates.map { delegate in
      let (interest, wish) = points.columns(of: delegate)
      return Person(strand: delegate.strand, interest: interest, wish: wish, days: personDays.days(of: delegate))
    }
  }

  private init(copying other: Problem, people: [Person]) {
    dossier = other.dossier
    origin = other.origin
    siteCount = other.siteCount
    ways = other.ways
    fastest = other.fastest
    days = other.days
    visits = other.visits
    isHotel = other.isHotel
    sites = other.sites
    hostCount = other.hostCount
    visitsOfHost = other.visitsOfHost
    dailyMax = other.dailyMax
    groupsMax = other.groupsMax
    pressMax = other.pressMax
    buffer = other.buffer
    staffMin = other.staffMin
    leader = other.leader
    now = other.now
    leaderCompany = other.leaderCompany
    self.people = people
  }

  func replacing(people: [Person]) -> Problem { Problem(copying: self, people: people) }

  private static func tables(
    _ rows: [Way], _ siteIndex: [Identifier<Site>: Int], _ count: Int
  ) -> (ways: [[Int32]], fastest: [Int32]) {
    var ways = [[Int32]](repeating: [Int32](repeating: Int32(none), count: count * count), count: Mode.allCases.count)
    for row in rows {
      guard let a = siteIndex[row.from], let b = siteIndex[row.to] else { continue }
      ways[row.mode.column][a * count + b] = Int32(row.minutes)
      ways[row.mode.column][b * count + a] = Int32(row.minutes)
    }
    for column in ways.indices { for site in 0..<count { ways[column][site * count + site] = 0 } }
    var fastest = ways[0]
    for column in ways.dropFirst() { for index in fastest.indices { fastest[index] = min(fastest[index], column[index]) } }
    return (ways, fastest)
  }

  private static func frame(
    _ day: Day, _ dossier: Dossier, site: (Identifier<Site>?) -> Int, time: (Minute) -> Int
  ) -> DayFrame {
    let trip = dossier.trip
    let zone = dossier.zone(of: day)
    let hours = trip.hours
    func at(_ clock: ClockTime?, or other: Int) -> Int { clock.map { time(zone.instant(of: day.date, at: $0)) } ?? other }
    let midnight = time(zone.instant(of: day.date, at: ClockTime(minutes: 0)))
    let end = time(zone.instant(of: day.date + 1, at: ClockTime(minutes: 0)))
    func hotel(_ night: CalendarDate) -> Int { site(trip.hotels.first { $0.checkIn <= night && night < $0.checkOut }?.site) }
    let before = hotel(day.date - 1)
    let after = hotel(day.date)
    var points: [Int] = []
    func add(_ site: Int) { if site >= 0, !points.contains(site) { points.append(site) } }
    add(before)
    add(after)
    var change: (until: Int, from: Int)?
    for item in trip.fixedItems where item.isForAll {
      let startsToday = (midnight..<end).contains(time(item.starts))
      let endsToday = (midnight..<end).contains(time(item.ends))
      if startsToday { add(site(item.startSite)) }
      if endsToday { add(site(item.endSite)) }
      if item.isRide, startsToday || endsToday {
        change = (min(change?.until ?? .max, time(item.starts)), max(change?.from ?? .min, time(item.ends)))
      }
    }
    return DayFrame(
      date: day.date, midnight: midnight, end: end, allowsVisits: day.visits, area: day.area, areaAfter: day.areaAfter,
      change: change, hotelBefore: before, hotelAfter: after, meetingPoints: points,
      firstDeparture: at(hours.firstDeparture, or: midnight), visitsFrom: at(hours.visitsFrom, or: midnight),
      visitsUntil: at(hours.visitsUntil, or: end), backAtHotel: at(hours.backAtHotel, or: end),
      lunchFrom: at(hours.lunch?.from, or: midnight), lunchUntil: at(hours.lunch?.until, or: end),
      lunchMinutes: hours.lunch?.minutes ?? 0)
  }

  /// The stretches of allowed starts, by day, disjoint and ascending.
  private static func starts(
    _ visit: Visit, _ days: [DayFrame], time: (Minute) -> Int
  ) -> [(day: Int, earliest: Int, latest: Int)] {
    var starts: [(day: Int, earliest: Int, latest: Int)] = []
    for (index, day) in days.enumerated() where day.allowsVisits {
      for window in visit.windows {
        let earliest = max(time(window.opens), day.visitsFrom)
        let latest = min(time(window.closes), day.visitsUntil) - visit.durationMinutes
        if earliest <= latest { starts.append((index, earliest, latest)) }
      }
    }
    return starts.sorted { ($0.day, $0.earliest, $0.latest) < ($1.day, $1.earliest, $1.latest) }
  }
}
