import Domain

/// How large a trip of chance is.
package struct TripSize: Hashable, Sendable {
  package var days: Int
  package var delegates: Int
  package var visits: Int
  /// Tours on the road at once.
  package var groups: Int
  package var areas: Int
  /// All times and ways are multiples of so many minutes.
  package var grid: Int
  package var dailyMax: Int?
  /// Whether the group flies in and out; a trip without is in its hotel the night before.
  package var flights: Bool
  /// Whether a few pairs of places have no way at all; else every pair has one.
  package var lacksWays: Bool
  package init(
    days: Int, delegates: Int, visits: Int, groups: Int, areas: Int, grid: Int = 5, dailyMax: Int? = 3, flights: Bool = true,
    lacksWays: Bool = true
  ) {
    self.days = days
    self.delegates = delegates
    self.visits = visits
    self.groups = groups
    self.areas = areas
    self.grid = grid
    self.dailyMax = dailyMax
    self.flights = flights
    self.lacksWays = lacksWays
  }

  /// Small enough for an exhaustive comparison.
  package static let tiny = TripSize(days: 1, delegates: 4, visits: 4, groups: 2, areas: 1, grid: 30, dailyMax: 2, flights: false)
  package static let small = TripSize(days: 4, delegates: 12, visits: 14, groups: 3, areas: 2)
  package static let usual = TripSize(days: 7, delegates: 50, visits: 36, groups: 3, areas: 2)
  package static let large = TripSize(days: 30, delegates: 500, visits: 300, groups: 15, areas: 4)
}

/// A plausible trip of chance, the same for the same seed and size.
///
/// Several areas with towns on a plane, ways by distance (some rows missing), hotels, flights and trains on the days of
/// change, receptions, late joiners and early leavers, obligatory visits, hosts with several visits, interpreters and
/// vehicles with limits. Everything is invented.
package func randomTrip(seed: UInt64, size: TripSize) -> Dossier {
  var maker = TripMaker(seed: seed, size: size)
  return maker.make()
}

/// A trip half made.
struct TripMaker {
  let size: TripSize
  var chance: Chance
  var register = Register()
  var trip: Trip
  /// Kilometres on a plane.
  var spots: [Identifier<Site>: (x: Double, y: Double)] = [:]
  static let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)
  static let firstDay = CalendarDate("2025-05-12")!

  init(seed: UInt64, size: TripSize) {
    precondition(size.days >= 1 && size.areas >= 1 && size.grid > 0, "a trip has a day, an area and a grid")
    self.size = size
    chance = Chance(seed: seed)
    let start = Self.firstDay
    trip = Trip(
      id: Identifier("random-\(seed)"), title: Trilingual(de: "Zufallsreise \(seed)", en: "Random trip \(seed)", ja: "無作為旅程\(seed)"),
      home: HomeRegion(id: "home-agency", name: "Home", country: "DE", zone: Zone(name: "Europe/Berlin", fixedOffset: 120)),
      hosts: (0..<size.areas).map { HostRegion(prefecture: Self.area($0), nameJa: "地域\($0 + 1)", isPartner: $0 == 0, zone: Self.zone) },
      organiser: "home-agency", departs: size.flights ? start - 1 : start, starts: start, ends: start + (size.days - 1), days: [],
      hotels: [], hours: WorkingHours(), rules: Rules())
  }

  static func area(_ index: Int) -> String { "Area-\(index + 1)" }
  static func hotel(_ index: Int) -> Identifier<Site> { Identifier("hotel-\(index + 1)") }
  static func station(_ index: Int) -> Identifier<Site> { Identifier("station-\(index + 1)") }
  static func airport(_ index: Int) -> Identifier<Site> { Identifier("airport-\(index + 1)") }
  static func venue(_ index: Int) -> Identifier<Site> { Identifier("venue-\(index + 1)") }

  mutating func make() -> Dossier {
    setRules()
    addTopics()
    addOrganisations()
    addDays()
    addCommonSites()
    addVisits()
    addDelegates()
    addFixedItems()
    addResources()
    addWays()
    return Dossier(register: register, trip: trip)
  }

  func time(_ date: CalendarDate, _ hour: Int, _ minute: Int = 0) -> Minute {
    let minutes = (hour * 60 + minute) / size.grid * size.grid
    return Self.zone.instant(of: date, at: ClockTime(minutes: minutes))
  }

  /// The area in which each day begins, in contiguous stretches.
  func area(onDay day: Int) -> Int { min(size.areas - 1, day * size.areas / max(1, size.days)) }

  private mutating func setRules() {
    let coarse = size.grid > 15
    trip.hours = WorkingHours(
      firstDeparture: coarse ? ClockTime(8, 0) : ClockTime(8, 15), visitsFrom: ClockTime(9, 0),
      visitsUntil: coarse ? ClockTime(18, 0) : ClockTime(18, 30), backAtHotel: ClockTime(22, 0),
      lunch: coarse
        ? WorkingHours.Lunch(from: ClockTime(11, 30), until: ClockTime(14, 0), minutes: 60)
        : WorkingHours.Lunch(from: ClockTime(11, 45), until: ClockTime(14, 15), minutes: 45))
    let tiny = size.delegates < 8
    trip.rules = Rules(
      parallelGroupsMax: size.groups, visitsPerPersonAndDayMax: size.dailyMax, pressPerVisitMax: tiny ? 1 : 2,
      bufferMinutesBetweenVisits: coarse ? size.grid : 10, interpretersPerSimultaneousVisit: tiny ? 1 : 2,
      interpretersPerConsecutiveVisit: 1, organisationStaffPerGroupMin: tiny ? 0 : 1,
      leaderNotWithout: tiny ? nil : Rules.Company(strand: .organisation, count: 1))
  }

  private mutating func addTopics() {
    for root in 1...5 {
      add(topic: "t\(root)", under: nil)
      for child in 1...3 {
        add(topic: "t\(root)-\(child)", under: Identifier("t\(root)"))
        if child == 1 { add(topic: "t\(root)-1-1", under: Identifier("t\(root)-1")) }
      }
    }
  }

  private mutating func add(topic: String, under broader: Identifier<Topic>?) {
    register.topics.append(
      Topic(id: Identifier(topic), label: Trilingual(de: "Thema \(topic)", en: "Topic \(topic)", ja: "分野\(topic)"), broader: broader))
  }

  private mutating func addOrganisations() {
    for id in ["home-agency", "home-parliament", "home-firm", "home-university", "home-paper"] {
      register.organisations.append(
        Organisation(
          id: Identifier(id), name: Trilingual(de: "Stelle \(id)", en: "Body \(id)", ja: "機関\(id)"), city: "Kiel", country: "DE",
          point: Point(latitude: 54.32, longitude: 10.13), shore: .home))
    }
  }

  private mutating func addDays() {
    for day in 0..<size.days {
      let (here, next) = (area(onDay: day), area(onDay: min(day + 1, size.days - 1)))
      let date = Self.firstDay + day
      let last = size.flights && day == size.days - 1 && size.days > 1
      trip.days.append(
        Day(
          date: date, base: Self.hotel(next), area: Self.area(here), areaAfter: next == here ? nil : Self.area(next), visits: !last))
    }
    // The night of a day is spent where the next day begins.
    for area in 0..<size.areas {
      let nights = (0..<size.days).filter { self.area(onDay: min($0 + 1, size.days - 1)) == area }
      guard let first = nights.first, let last = nights.last else { continue }
      let before = !size.flights && first == 0 ? 1 : 0
      let after = size.flights && last == size.days - 1 && size.days > 1 ? 0 : 1
      let (checkIn, checkOut) = (Self.firstDay + (first - before), Self.firstDay + (last + after))
      if checkIn < checkOut { trip.hotels.append(Hotel(site: Self.hotel(area), checkIn: checkIn, checkOut: checkOut)) }
    }
  }

  private mutating func addCommonSites() {
    for area in 0..<size.areas {
      let centre = (x: Double(area) * 300, y: Double(area % 2) * 80)
      add(site: Self.hotel(area), type: "hotel", area, at: centre)
      add(site: Self.station(area), type: "station", area, at: (centre.x + 1, centre.y + 1))
      add(site: Self.airport(area), type: "airport", area, at: (centre.x - 20, centre.y + 10))
      add(site: Self.venue(area), type: "venue", area, at: (centre.x + 2, centre.y - 3))
    }
  }

  mutating func add(
    site: Identifier<Site>, of organisation: Identifier<Organisation>? = nil, type: String, _ area: Int, at spot: (x: Double, y: Double)
  ) {
    spots[site] = spot
    register.sites.append(
      Site(
        id: site, organisation: organisation, name: Trilingual(de: "Place \(site)", en: "Place \(site)", ja: "場所\(site)"), type: type,
        city: "Town-\(area + 1)", prefecture: Self.area(area), country: "JP", point: point(at: spot)))
  }

  /// Near enough: a degree of latitude is 111 km, one of longitude 91 km.
  func point(at spot: (x: Double, y: Double)) -> Point {
    func rounded(_ degrees: Double) -> Double { (degrees * 100_000).rounded() / 100_000 }
    return Point(latitude: rounded(35 + spot.y / 111), longitude: rounded(133 + spot.x / 91))
  }
}
