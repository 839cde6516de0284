/// A delegation trip as the organiser holds it: settings, people, offers, ways, requests.
package struct Trip: Codable, Hashable, Sendable {
  package var id: Identifier<Trip>
  package var title: Trilingual
  package var home: HomeRegion
  /// At least one; the first gives the zone of sites in no listed prefecture.
  package var hosts: [HostRegion]
  package var organiser: Identifier<Organisation>?
  package var leader: Identifier<Delegate>?
  package var departs: CalendarDate
  package var starts: CalendarDate
  /// Inclusive.
  package var ends: CalendarDate
  /// Ascending by date.
  package var days: [Day]
  package var hotels: [Hotel]
  package var hours: WorkingHours
  package var rules: Rules
  package var interpreters: [Interpreter]
  package var vehicles: [Vehicle]
  package var fixedItems: [FixedItem]
  package var evening: Evening?
  package var airports: [Airport]
  package var travelClasses: [String: Int]
  package var delegates: [Delegate]
  package var visits: [Visit]
  package var ways: [Way]
  package var requests: [MeetingRequest]
  package var absences: [MeetingAbsence]
  /// By which rules people are seated; nil: the custom that Kakehashi brings along.
  package var seating: SeatingRules?
  /// The table meetings that were announced; nil while none were.
  package var tableMeetings: [TableMeeting]?

  package init(
    id: Identifier<Trip>, title: Trilingual, home: HomeRegion, hosts: [HostRegion], organiser: Identifier<Organisation>? = nil,
    leader: Identifier<Delegate>? = nil, departs: CalendarDate, starts: CalendarDate, ends: CalendarDate, days: [Day],
    hotels: [Hotel], hours: WorkingHours, rules: Rules, interpreters: [Interpreter] = [], vehicles: [Vehicle] = [],
    fixedItems: [FixedItem] = [], evening: Evening? = nil, airports: [Airport] = [], travelClasses: [String: Int] = [:],
    delegates: [Delegate] = [], visits: [Visit] = [], ways: [Way] = [], requests: [MeetingRequest] = [],
    absences: [MeetingAbsence] = []
  ) {
    self.id = id
    self.title = title
    self.home = home
    self.hosts = hosts
    self.organiser = organiser
    self.leader = leader
    self.departs = departs
    self.starts = starts
    self.ends = ends
    self.days = days
    self.hotels = hotels
    self.hours = hours
    self.rules = rules
    self.interpreters = interpreters
    self.vehicles = vehicles
    self.fixedItems = fixedItems
    self.evening = evening
    self.airports = airports
    self.travelClasses = travelClasses
    self.delegates = delegates
    self.visits = visits
    self.ways = ways
    self.requests = requests
    self.absences = absences
  }
}

package struct HomeRegion: Codable, Hashable, Sendable {
  package var id: Identifier<Organisation>?
  package var name: String
  package var country: String
  package var zone: Zone
  package init(id: Identifier<Organisation>?, name: String, country: String, zone: Zone) {
    (self.id, self.name, self.country, self.zone) = (id, name, country, zone)
  }
}

package struct HostRegion: Codable, Hashable, Sendable {
  /// The name by which days, vehicles and sites refer to it.
  package var prefecture: String
  package var nameJa: String
  package var isPartner: Bool
  package var zone: Zone
  package init(prefecture: String, nameJa: String = "", isPartner: Bool = false, zone: Zone) {
    (self.prefecture, self.nameJa, self.isPartner, self.zone) = (prefecture, nameJa, isPartner, zone)
  }
}

/// One day of the trip and where the group is.
package struct Day: Codable, Hashable, Sendable {
  package var date: CalendarDate
  /// For display; the night's hotel is read from `hotels`.
  package var base: Identifier<Site>?
  package var area: String
  /// The area of tours that start after this day's flight or train for all.
  package var areaAfter: String?
  /// Whether visits may be held at all.
  package var visits: Bool
  package var note: String
  package init(
    date: CalendarDate, base: Identifier<Site>? = nil, area: String, areaAfter: String? = nil, visits: Bool = true, note: String = ""
  ) {
    self.date = date
    self.base = base
    self.area = area
    self.areaAfter = areaAfter
    self.visits = visits
    self.note = note
  }
}

/// Where the group sleeps; the night of a date is the one that follows it: `checkIn <= date < checkOut`.
package struct Hotel: Codable, Hashable, Sendable {
  package var site: Identifier<Site>
  package var checkIn: CalendarDate
  package var checkOut: CalendarDate
  package init(site: Identifier<Site>, checkIn: CalendarDate, checkOut: CalendarDate) {
    (self.site, self.checkIn, self.checkOut) = (site, checkIn, checkOut)
  }
}

/// The clock times between which people are asked to be on the road; nil binds nobody.
package struct WorkingHours: Codable, Hashable, Sendable {
  package struct Lunch: Codable, Hashable, Sendable {
    package var from: ClockTime
    package var until: ClockTime
    /// In one piece.
    package var minutes: Int
    package init(from: ClockTime, until: ClockTime, minutes: Int) { (self.from, self.until, self.minutes) = (from, until, minutes) }
  }
  package var firstDeparture: ClockTime?
  package var visitsFrom: ClockTime?
  package var visitsUntil: ClockTime?
  package var backAtHotel: ClockTime?
  package var lunch: Lunch?
  package init(
    firstDeparture: ClockTime? = nil, visitsFrom: ClockTime? = nil, visitsUntil: ClockTime? = nil,
    backAtHotel: ClockTime? = nil, lunch: Lunch? = nil
  ) {
    self.firstDeparture = firstDeparture
    self.visitsFrom = visitsFrom
    self.visitsUntil = visitsUntil
    self.backAtHotel = backAtHotel
    self.lunch = lunch
  }
}

/// The trip's own limits; a missing maximum binds nobody.
package struct Rules: Codable, Hashable, Sendable {
  package struct Company: Codable, Hashable, Sendable {
    package var strand: Strand
    package var count: Int
    package init(strand: Strand, count: Int) { (self.strand, self.count) = (strand, count) }
  }
  package var parallelGroupsMax: Int?
  package var visitsPerPersonAndDayMax: Int?
  package var pressPerVisitMax: Int?
  package var bufferMinutesBetweenVisits: Int
  package var interpretersPerSimultaneousVisit: Int
  package var interpretersPerConsecutiveVisit: Int
  package var organisationStaffPerGroupMin: Int
  package var leaderNotWithout: Company?
  package init(
    parallelGroupsMax: Int? = nil, visitsPerPersonAndDayMax: Int? = nil, pressPerVisitMax: Int? = nil,
    bufferMinutesBetweenVisits: Int = 0, interpretersPerSimultaneousVisit: Int = 2, interpretersPerConsecutiveVisit: Int = 1,
    organisationStaffPerGroupMin: Int = 0, leaderNotWithout: Company? = nil
  ) {
    self.parallelGroupsMax = parallelGroupsMax
    self.visitsPerPersonAndDayMax = visitsPerPersonAndDayMax
    self.pressPerVisitMax = pressPerVisitMax
    self.bufferMinutesBetweenVisits = bufferMinutesBetweenVisits
    self.interpretersPerSimultaneousVisit = interpretersPerSimultaneousVisit
    self.interpretersPerConsecutiveVisit = interpretersPerConsecutiveVisit
    self.organisationStaffPerGroupMin = organisationStaffPerGroupMin
    self.leaderNotWithout = leaderNotWithout
  }
}

package struct Interpreter: Codable, Hashable, Sendable {
  package var id: Identifier<Interpreter>
  /// One who interprets simultaneously can do both kinds.
  package var simultaneous: Bool
  /// The days of service; both ends inclusive, several stretches after an illness.
  package var service: [ClosedRange<CalendarDate>]
  package var note: String
  /// A professional address for messages; it is not sealed. nil when not known.
  package var email: String?
  package init(
    id: Identifier<Interpreter>, simultaneous: Bool, service: [ClosedRange<CalendarDate>], note: String = "",
    email: String? = nil
  ) {
    (self.id, self.simultaneous, self.service, self.note, self.email) = (id, simultaneous, service, note, email)
  }
  package func serves(on date: CalendarDate) -> Bool { service.contains { $0.contains(date) } }
}

package struct Vehicle: Codable, Hashable, Sendable {
  package var id: Identifier<Vehicle>
  /// coach, minibus, van: all take the travel rows `bus`.
  package var kind: String
  package var seats: Int
  /// The area in which it drives.
  package var area: String
  /// Days on which the seats differ, after a change: later entries win. 0 seats: gone.
  package var exceptions: [Exception]
  package struct Exception: Codable, Hashable, Sendable {
    package var days: ClosedRange<CalendarDate>
    package var seats: Int
    package init(days: ClosedRange<CalendarDate>, seats: Int) { (self.days, self.seats) = (days, seats) }
  }
  package init(id: Identifier<Vehicle>, kind: String, seats: Int, area: String, exceptions: [Exception] = []) {
    (self.id, self.kind, self.seats, self.area, self.exceptions) = (id, kind, seats, area, exceptions)
  }
  package func seats(on date: CalendarDate) -> Int { exceptions.last { $0.days.contains(date) }?.seats ?? seats }
}

/// Something that stands before anything is planned: a flight, a reception, a train.
package struct FixedItem: Codable, Hashable, Sendable {
  package enum Participant: Codable, Hashable, Sendable {
    case all
    case strand(Strand)
    case delegate(Identifier<Delegate>)
  }
  package var id: Identifier<FixedItem>
  /// flight, train, transfer, dinner, reception, meeting, networking, …
  package var kind: String
  package var title: Trilingual
  /// Where it starts; nil where the place is not among the sites (a flight from home).
  package var startSite: Identifier<Site>?
  package var endSite: Identifier<Site>?
  package var starts: Minute
  package var ends: Minute
  /// These minutes before the start belong to the item.
  package var beThereMinutesBefore: Int
  package var who: [Participant]
  package var hosts: [Identifier<Organisation>]
  /// Display only: airports, `HAM`.
  package var fromCode: String?
  package var toCode: String?
  package init(
    id: Identifier<FixedItem>, kind: String, title: Trilingual, startSite: Identifier<Site>?, endSite: Identifier<Site>?,
    starts: Minute, ends: Minute, beThereMinutesBefore: Int = 0, who: [Participant] = [.all],
    hosts: [Identifier<Organisation>] = [], fromCode: String? = nil, toCode: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.startSite = startSite
    self.endSite = endSite
    self.starts = starts
    self.ends = ends
    self.beThereMinutesBefore = beThereMinutesBefore
    self.who = who
    self.hosts = hosts
    self.fromCode = fromCode
    self.toCode = toCode
  }
  package var isForAll: Bool { who.contains(.all) }
  /// A ride in which one can eat.
  package var isRide: Bool { kind == "train" || kind == "flight" }
}

/// A stretch of time, half-open.
package struct Window: Codable, Hashable, Sendable {
  package var opens: Minute
  package var closes: Minute
  package init(opens: Minute, closes: Minute) { (self.opens, self.closes) = (opens, closes) }
}

/// An offer of a host.
package struct Visit: Codable, Hashable, Sendable {
  package enum Interpreting: String, Codable, CaseIterable, Sendable { case none, consecutive, simultaneous }
  package var id: Identifier<Visit>
  package var host: Identifier<Organisation>
  package var site: Identifier<Site>
  package var title: Trilingual
  package var topics: [Identifier<Topic>]
  package var durationMinutes: Int
  package var windows: [Window]
  package var minGroup: Int
  package var maxGroup: Int
  package var maxSessions: Int
  package var language: String
  package var interpreting: Interpreting
  package var isMust: Bool
  package var strands: [Strand]
  /// 1 to 5, 5 highest.
  package var priority: Int
  package var registrationDeadline: CalendarDate?
  package var contactRemark: String
  /// What to wear, in the organiser's words; nil when not known.
  package var dressCode: String?
  package init(
    id: Identifier<Visit>, host: Identifier<Organisation>, site: Identifier<Site>, title: Trilingual,
    topics: [Identifier<Topic>] = [], durationMinutes: Int, windows: [Window], minGroup: Int = 1, maxGroup: Int,
    maxSessions: Int = 1, language: String = "en", interpreting: Interpreting = .none, isMust: Bool = false,
    strands: [Strand] = Strand.allCases, priority: Int = 3, registrationDeadline: CalendarDate? = nil, contactRemark: String = "",
    dressCode: String? = nil
  ) {
    self.id = id
    self.host = host
    self.site = site
    self.title = title
    self.topics = topics
    self.durationMinutes = durationMinutes
    self.windows = windows
    self.minGroup = minGroup
    self.maxGroup = maxGroup
    self.maxSessions = maxSessions
    self.language = language
    self.interpreting = interpreting
    self.isMust = isMust
    self.strands = strands
    self.priority = priority
    self.registrationDeadline = registrationDeadline
    self.contactRemark = contactRemark
    self.dressCode = dressCode
  }
}

package enum Mode: String, Codable, CaseIterable, Sendable { case bus, train, walk }

/// Minutes between two sites by one mode, door to door, the same in both directions.
package struct Way: Codable, Hashable, Sendable {
  package var from: Identifier<Site>
  package var to: Identifier<Site>
  package var mode: Mode
  package var minutes: Int
  /// Great circle; nil when not given.
  package var kilometres: Double?
  package init(from: Identifier<Site>, to: Identifier<Site>, mode: Mode, minutes: Int, kilometres: Double? = nil) {
    (self.from, self.to, self.mode, self.minutes, self.kilometres) = (from, to, mode, minutes, kilometres)
  }
}

/// The table meetings of one evening.
package struct Evening: Codable, Hashable, Sendable {
  package var date: CalendarDate
  package var firstSlot: Minute
  package var slotMinutes: Int
  package var slots: Int
  package var tables: Int
  /// At most so many meetings that need an interpreter in one slot.
  package var interpreters: Int
  package init(date: CalendarDate, firstSlot: Minute, slotMinutes: Int, slots: Int, tables: Int, interpreters: Int) {
    self.date = date
    self.firstSlot = firstSlot
    self.slotMinutes = slotMinutes
    self.slots = slots
    self.tables = tables
    self.interpreters = interpreters
  }
}

/// A meeting at a table, as it was announced.
package struct TableMeeting: Codable, Hashable, Sendable {
  package var request: Identifier<MeetingRequest>
  package var delegate: Identifier<Delegate>
  package var firm: Identifier<Organisation>
  /// From 1.
  package var slot: Int
  package var table: Int
  package var starts: Minute
  package var ends: Minute
  package var needsInterpreter: Bool
  package init(_ request: MeetingRequest, slot: Int, table: Int, in evening: Evening) {
    (self.request, delegate, firm) = (request.id, request.delegate, request.firm)
    (self.slot, self.table, needsInterpreter) = (slot, table, request.needsInterpreter)
    starts = evening.firstSlot + (slot - 1) * evening.slotMinutes
    ends = starts + evening.slotMinutes
  }
}

package struct MeetingRequest: Codable, Hashable, Sendable {
  package var id: Identifier<MeetingRequest>
  package var delegate: Identifier<Delegate>
  package var firm: Identifier<Organisation>
  package var topic: Identifier<Topic>?
  /// 0 to 5; 0: that side did not ask.
  package var priorityHome: Int
  package var priorityHost: Int
  package var requestedBy: String
  package var language: String
  /// No common language.
  package var needsInterpreter: Bool
  package var remark: String
  package init(
    id: Identifier<MeetingRequest>, delegate: Identifier<Delegate>, firm: Identifier<Organisation>, topic: Identifier<Topic>? = nil,
    priorityHome: Int, priorityHost: Int, requestedBy: String = "", language: String = "", needsInterpreter: Bool = false,
    remark: String = ""
  ) {
    self.id = id
    self.delegate = delegate
    self.firm = firm
    self.topic = topic
    self.priorityHome = priorityHome
    self.priorityHost = priorityHost
    self.requestedBy = requestedBy
    self.language = language
    self.needsInterpreter = needsInterpreter
    self.remark = remark
  }
}

/// Slots (1-based) in which a participant, a delegate or a firm, can not meet.
package struct MeetingAbsence: Codable, Hashable, Sendable {
  package var participant: String
  package var slots: [Int]
  package var reason: String
  package init(participant: String, slots: [Int], reason: String) {
    (self.participant, self.slots, self.reason) = (participant, slots, reason)
  }
}

package struct Airport: Codable, Hashable, Sendable {
  package var code: String
  package var point: Point
  package var zone: Zone
  package var site: Identifier<Site>?
  package init(code: String, point: Point, zone: Zone, site: Identifier<Site>? = nil) {
    (self.code, self.point, self.zone, self.site) = (code, point, zone, site)
  }
}
