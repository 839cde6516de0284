import Domain

/// A trip's places, ways and clocks, found by name instead of searched for.
///
/// Where a file names a thing twice, the first one holds; whoever reads the file reports it.
struct Atlas {
  let dossier: Dossier
  let sites: Set<Identifier<Site>>
  let visits: [Identifier<Visit>: Visit]
  let delegates: [Identifier<Delegate>: Int]
  let interpreters: [Identifier<Interpreter>: Interpreter]
  let vehicles: [Identifier<Vehicle>: Vehicle]
  let days: [CalendarDate: Day]
  private let zones: [Identifier<Site>: Zone]
  private let ways: [Pair: Row]
  private let points: [CalendarDate: [Identifier<Site>]]

  var trip: Trip { dossier.trip }

  init(_ dossier: Dossier) {
    self.dossier = dossier
    let trip = dossier.trip
    sites = Set(dossier.register.sites.map(\.id))
    visits = Dictionary(trip.visits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    delegates = Dictionary(
      trip.delegates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    interpreters = Dictionary(trip.interpreters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    vehicles = Dictionary(trip.vehicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    days = Dictionary(trip.days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    zones = dossier.zonesOfSites()
    var rows: [Pair: Row] = [:]
    for way in trip.ways { rows[Pair(way.from, way.to), default: Row()].note(way) }
    ways = rows
    var points: [CalendarDate: [Identifier<Site>]] = [:]
    for day in trip.days {
      points[day.date] = Self.meetingPoints(of: day.date, in: trip) { [zones] site in zones[site] ?? dossier.zone(of: day) }
    }
    self.points = points
  }

  /// Minutes by one mode; 0 for the same site, nil where there is no way (contract 11).
  func minutes(_ mode: Mode, _ from: Identifier<Site>, _ to: Identifier<Site>) -> Int? {
    from == to ? 0 : ways[Pair(from, to)]?[mode]
  }

  /// Minutes by the fastest mode; 0 for the same site, nil where there is no way.
  func fastest(_ from: Identifier<Site>, _ to: Identifier<Site>) -> Int? {
    from == to ? 0 : ways[Pair(from, to)]?.fastest
  }

  /// Minutes of a tour's leg: any leg may be walked where a walking time is given.
  func leg(_ mode: Mode, _ from: Identifier<Site>, _ to: Identifier<Site>) -> Int? {
    switch (minutes(mode, from, to), minutes(.walk, from, to)) {
    case (let driven?, let walked?): min(driven, walked)
    case (let driven, let walked): driven ?? walked
    }
  }

  /// Where the group sleeps in the night that follows a date: `check_in <= night < check_out`.
  func hotel(nightOf date: CalendarDate) -> Identifier<Site>? { Self.hotel(nightOf: date, in: trip) }

  /// Where tours of a day may start and end (contract 6), each once; empty on a day that the trip does not have.
  func meetingPoints(of date: CalendarDate) -> [Identifier<Site>] { points[date] ?? [] }

  /// The zone of a place; of an unknown one, that of the first host region.
  func zone(of site: Identifier<Site>) -> Zone { zones[site] ?? trip.hosts[0].zone }

  /// The zone in which a day's clock times are meant; of a day that the trip does not have, that of the first host region.
  func zone(on date: CalendarDate) -> Zone { days[date].map { dossier.zone(of: $0) } ?? trip.hosts[0].zone }

  func instant(_ date: CalendarDate, _ time: ClockTime) -> Minute { zone(on: date).instant(of: date, at: time) }

  /// From midnight to midnight, half-open.
  func span(of date: CalendarDate) -> (start: Minute, end: Minute) {
    (instant(date, ClockTime(0, 0)), instant(date, ClockTime(24, 0)))
  }

  /// The area of a tour that departs at a minute of a day (contract 14): `area_after` from the end of the day's first
  /// flight or train for all on.
  func area(of date: CalendarDate, departing: Minute) -> String? {
    guard let day = days[date] else { return nil }
    guard let after = day.areaAfter, let ride = ride(on: date), ride.ends <= departing else { return day.area }
    return after
  }

  /// The first flight or train for all that starts on the day, or else ends on it.
  private func ride(on date: CalendarDate) -> FixedItem? {
    let (start, end) = span(of: date)
    let rides = trip.fixedItems.filter { $0.isForAll && $0.isRide }.sorted { $0.starts < $1.starts }
    return rides.first { start <= $0.starts && $0.starts < end } ?? rides.first { start < $0.ends && $0.ends <= end }
  }

  private static func hotel(nightOf date: CalendarDate, in trip: Trip) -> Identifier<Site>? {
    trip.hotels.first { $0.checkIn <= date && date < $0.checkOut }?.site
  }

  private static func meetingPoints(
    of date: CalendarDate, in trip: Trip, zone: (Identifier<Site>) -> Zone
  ) -> [Identifier<Site>] {
    var found = [hotel(nightOf: date - 1, in: trip), hotel(nightOf: date, in: trip)].compactMap { $0 }
    for item in trip.fixedItems where item.isForAll {
      if let site = item.startSite, zone(site).date(of: item.starts) == date { found.append(site) }
      if let site = item.endSite, zone(site).date(of: item.ends) == date { found.append(site) }
    }
    var seen: Set<Identifier<Site>> = []
    return found.filter { seen.insert($0).inserted }
  }
}

/// Two sites, in no order.
private struct Pair: Hashable {
  let low: Identifier<Site>
  let high: Identifier<Site>
  init(_ one: Identifier<Site>, _ other: Identifier<Site>) {
    (low, high) = one < other ? (one, other) : (other, one)
  }
}

/// The minutes between two sites by mode.
private struct Row {
  private var bus: Int?
  private var train: Int?
  private var walk: Int?

  var fastest: Int? { [bus, train, walk].compactMap { $0 }.min() }

  subscript(mode: Mode) -> Int? {
    switch mode {
    case .bus: bus
    case .train: train
    case .walk: walk
    }
  }

  mutating func note(_ way: Way) {
    switch way.mode {
    case .bus: bus = bus ?? way.minutes
    case .train: train = train ?? way.minutes
    case .walk: walk = walk ?? way.minutes
    }
  }
}
