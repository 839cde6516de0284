import Domain

/// A programme as it is shown: with its trip, its standing, its time and the language of the reader.
package struct Edition: Sendable {
  package enum Status: Hashable, Sendable {
    case draft
    case released(number: Int)
  }
  package let dossier: Dossier
  package let programme: Programme
  package let status: Status
  /// When this state came to be; shown with the zone of home.
  package let stamp: Minute
  package let language: Language
  package let links: Links
  /// The table meetings of the evening; nil while none are planned.
  package let meetings: EveningPlan?
  /// What stands around the trip's pages for the one who reads.
  package var surroundings = Surroundings()
  /// The same page in other languages, and how the other pages are found.
  let index: Index
  /// Places in the lists of people in this language.
  let order: [Identifier<Delegate>: Int]

  package init(
    dossier: Dossier, programme: Programme, status: Status, stamp: Minute, language: Language, links: Links,
    meetings: EveningPlan? = nil
  ) {
    self.dossier = dossier
    self.programme = programme
    self.status = status
    self.stamp = stamp
    self.language = language
    self.links = links
    self.meetings = meetings
    index = Index(dossier, programme)
    order = Self.order(of: dossier.trip.delegates, language)
  }

  /// The same state for another reader.
  package func shown(in language: Language, links: Links? = nil) -> Edition {
    Edition(
      dossier: dossier, programme: programme, status: status, stamp: stamp, language: language, links: links ?? self.links,
      meetings: meetings)
  }

  var trip: Trip { dossier.trip }
  subscript(_ words: Trilingual) -> String { words[language] }
  func href(_ target: Links.Target) -> String? { links.href(target, language) }
}

/// What the head of a page offers to its reader besides the programme.
package struct Surroundings: Sendable {
  package var account: Shell.Account?
  package var entries: [Shell.Entry] = []
  package init(account: Shell.Account? = nil, entries: [Shell.Entry] = []) { (self.account, self.entries) = (account, entries) }
}

/// The table meetings of an evening as they are to be shown.
package struct EveningPlan: Hashable, Sendable {
  package struct Meeting: Hashable, Sendable {
    package var request: Identifier<MeetingRequest>
    /// From 1.
    package var slot: Int
    package var table: Int
    package init(request: Identifier<MeetingRequest>, slot: Int, table: Int) {
      (self.request, self.slot, self.table) = (request, slot, table)
    }
  }
  package struct NotHeld: Hashable, Sendable {
    package var request: Identifier<MeetingRequest>
    package var reason: Trilingual
    package init(request: Identifier<MeetingRequest>, reason: Trilingual) { (self.request, self.reason) = (request, reason) }
  }
  package var meetings: [Meeting]
  package var notHeld: [NotHeld]
  package var value: Int
  package var bound: Int?
  package init(meetings: [Meeting], notHeld: [NotHeld] = [], value: Int = 0, bound: Int? = nil) {
    (self.meetings, self.notHeld, self.value, self.bound) = (meetings, notHeld, value, bound)
  }
}

/// One visit at one time, with everybody who comes.
struct Session: Sendable {
  var visit: Identifier<Visit>
  var site: Identifier<Site>
  var starts: Minute
  var ends: Minute
  /// The tours that stop there: position in the programme.
  var tours: [Int]
  var delegates: [Identifier<Delegate>]
  var interpreters: [Identifier<Interpreter>]
}

/// One row block of the board.
struct BoardDay: Sendable {
  var date: CalendarDate
  var day: Day?
  var zone: Zone
}

/// What pages look up again and again.
struct Index: Sendable {
  let delegates: [Identifier<Delegate>: Delegate]
  let organisations: [Identifier<Organisation>: Organisation]
  let sites: [Identifier<Site>: Site]
  let visits: [Identifier<Visit>: Visit]
  let topics: [Identifier<Topic>: Topic]
  let vehicles: [Identifier<Vehicle>: Vehicle]
  let zones: [Identifier<Site>: Zone]
  let airports: [String: Airport]
  let days: [BoardDay]
  /// Ascending by start.
  let sessions: [Session]
  let sessionsOfVisit: [Identifier<Visit>: [Int]]
  /// Tours by the letter of their day: A is the first to depart.
  let letters: [Identifier<Tour>: String]
  let letterNumbers: [Identifier<Tour>: Int]
  /// Positions in the programme, ascending by departure.
  let toursOfDay: [CalendarDate: [Int]]
  /// Positions in the programme, ascending.
  let toursOfDelegate: [Identifier<Delegate>: [Int]]
  let sessionsOfHost: [Identifier<Organisation>: [Int]]
  /// Positions in the programme's unmet wishes.
  let unmetOfDelegate: [Identifier<Delegate>: [Int]]
  /// Minutes by the fastest mode, both directions.
  let fastest: [Leg: Int]
  struct Leg: Hashable {
    var from: Identifier<Site>
    var to: Identifier<Site>
  }

  init(_ dossier: Dossier, _ programme: Programme) {
    let trip = dossier.trip
    delegates = Dictionary(trip.delegates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organisations = Dictionary(dossier.register.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sites = Dictionary(dossier.register.sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    visits = Dictionary(trip.visits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    topics = Dictionary(dossier.register.topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    vehicles = Dictionary(trip.vehicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    airports = Dictionary(trip.airports.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    zones = dossier.zonesOfSites()
    days = Self.days(dossier)
    sessions = Self.sessions(programme)
    var ofVisit: [Identifier<Visit>: [Int]] = [:]
    for (position, session) in sessions.enumerated() { ofVisit[session.visit, default: []].append(position) }
    sessionsOfVisit = ofVisit
    var ofHost: [Identifier<Organisation>: [Int]] = [:]
    for (position, session) in sessions.enumerated() {
      if let host = visits[session.visit]?.host { ofHost[host, default: []].append(position) }
    }
    sessionsOfHost = ofHost
    var ofDelegate: [Identifier<Delegate>: [Int]] = [:]
    for (position, tour) in programme.tours.enumerated() {
      for delegate in Set(tour.delegates) { ofDelegate[delegate, default: []].append(position) }
    }
    toursOfDelegate = ofDelegate
    unmetOfDelegate = Dictionary(grouping: programme.unmetWishes.indices) { programme.unmetWishes[$0].delegate }
    var fastest: [Leg: Int] = [:]
    for way in trip.ways {
      for leg in [Leg(from: way.from, to: way.to), Leg(from: way.to, to: way.from)] {
        fastest[leg] = min(fastest[leg] ?? .max, way.minutes)
      }
    }
    self.fastest = fastest

    let order = programme.tours.indices.sorted {
      let (a, b) = (programme.tours[$0], programme.tours[$1])
      return (a.day, a.departs, a.id) < (b.day, b.departs, b.id)
    }
    var ofDay: [CalendarDate: [Int]] = [:]
    var numbers: [Identifier<Tour>: Int] = [:]
    for position in order {
      let tour = programme.tours[position]
      numbers[tour.id] = ofDay[tour.day, default: []].count
      ofDay[tour.day, default: []].append(position)
    }
    toursOfDay = ofDay
    letterNumbers = numbers
    letters = numbers.mapValues(Self.letter)
  }

  /// A to Z, then AA.
  static func letter(_ number: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(65 + number % 26)))
    return number < 26 ? last : letter(number / 26 - 1) + last
  }

  private static func days(_ dossier: Dossier) -> [BoardDay] {
    let trip = dossier.trip
    let listed = Dictionary(trip.days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    let first = min(trip.departs, trip.starts)
    let last = max(first, min(trip.ends, first + 92))
    let firstListed = trip.days.first?.date ?? trip.starts
    var zone = trip.home.zone
    return (first.daysSinceEpoch...last.daysSinceEpoch).map { number in
      let date = CalendarDate(daysSinceEpoch: number)
      let day = listed[date]
      if let day { zone = dossier.zone(of: day) } else if date >= firstListed && zone == trip.home.zone { zone = trip.hosts[0].zone }
      return BoardDay(date: date, day: day, zone: zone)
    }
  }

  private static func sessions(_ programme: Programme) -> [Session] {
    struct Key: Hashable {
      let visit: Identifier<Visit>
      let starts: Minute
    }
    var positions: [Key: Int] = [:]
    var sessions: [Session] = []
    for (number, tour) in programme.tours.enumerated() {
      for stop in tour.stops {
        let key = Key(visit: stop.visit, starts: stop.starts)
        if let position = positions[key] {
          sessions[position].tours.append(number)
          sessions[position].delegates += tour.delegates
          sessions[position].interpreters += tour.interpreters
        } else {
          positions[key] = sessions.count
          sessions.append(
            Session(
              visit: stop.visit, site: stop.site, starts: stop.starts, ends: stop.ends, tours: [number],
              delegates: tour.delegates, interpreters: tour.interpreters))
        }
      }
    }
    return sessions.sorted { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
  }
}

extension Edition {
  /// The zone whose clocks show at a site; where the site is not known, that of the first host.
  func zone(at site: Identifier<Site>?) -> Zone { site.flatMap { index.zones[$0] } ?? trip.hosts[0].zone }

  /// The zones at both ends of a fixed item: of its sites, its airports, else of the other end.
  func zones(of item: FixedItem) -> (start: Zone, end: Zone) {
    let start = item.startSite.flatMap { index.zones[$0] } ?? item.fromCode.flatMap { index.airports[$0]?.zone }
    let end = item.endSite.flatMap { index.zones[$0] } ?? item.toCode.flatMap { index.airports[$0]?.zone }
    return (start ?? end ?? trip.hosts[0].zone, end ?? start ?? trip.hosts[0].zone)
  }
  func day(_ date: CalendarDate) -> BoardDay? { index.days.first { $0.date == date } }
  func letter(_ tour: Tour) -> String { index.letters[tour.id] ?? "?" }
}
