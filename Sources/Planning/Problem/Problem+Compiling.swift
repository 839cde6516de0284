import Domain

extension Problem {
  func replacing(people: [Person]) -> Problem { Problem(copying: self, people: people) }

  static func tables(
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

  static func frame(
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
  static func starts(
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
