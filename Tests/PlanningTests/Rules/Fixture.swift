import Domain

@testable import Planning

/// A day trip small enough to follow by hand, and a valid programme for it.
///
/// One hotel (the nights before and after), three visits a quarter of an hour's drive apart, two persons and one of the
/// organisation, one bus, two interpreters. Tour T1 leaves at 09:00, visits A from 09:30 to 10:30 and B from 11:00 to
/// 12:00, and is back at 12:15; lunch is from 12:15 on.
struct Fixture {
  static let day = CalendarDate("2025-05-12")!
  static let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)

  static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Minute { zone.instant(of: Self.day + day, at: ClockTime(hour, minute)) }

  var dossier: Dossier
  var programme: Programme

  init() {
    var register = Register()
    register.topics = [
      Topic(id: "energy", label: Trilingual(same: "energy")), Topic(id: "hydrogen", label: Trilingual(same: "hydrogen"), broader: "energy"),
      Topic(id: "ai", label: Trilingual(same: "ai")),
    ]
    register.sites = ["hotel", "a", "b", "c", "hall", "station", "far"].map {
      Site(id: Identifier($0), name: Trilingual(same: $0), prefecture: "North")
    }
    var trip = Trip(
      id: "trip", title: Trilingual(same: "trip"), home: HomeRegion(id: nil, name: "home", country: "DE", zone: .utc),
      hosts: [HostRegion(prefecture: "North", zone: Self.zone)], departs: Self.day, starts: Self.day, ends: Self.day + 1,
      days: [Day(date: Self.day, area: "North"), Day(date: Self.day + 1, area: "North")],
      hotels: [Hotel(site: "hotel", checkIn: Self.day - 1, checkOut: Self.day + 2)],
      hours: WorkingHours(
        firstDeparture: ClockTime(8, 0), visitsFrom: ClockTime(9, 0), visitsUntil: ClockTime(18, 0), backAtHotel: ClockTime(20, 0),
        lunch: .init(from: ClockTime(12, 0), until: ClockTime(14, 0), minutes: 45)),
      rules: Rules(
        parallelGroupsMax: 1, visitsPerPersonAndDayMax: 2, pressPerVisitMax: 1, bufferMinutesBetweenVisits: 10,
        organisationStaffPerGroupMin: 1, leaderNotWithout: .init(strand: .organisation, count: 1)))
    trip.leader = "D1"
    trip.delegates = [
      Delegate(id: "D1", givenName: "Ada", familyName: "Lund", strand: .politics),
      Delegate(id: "D2", givenName: "Bo", familyName: "Falk", strand: .press),
      Delegate(id: "D3", givenName: "Cy", familyName: "Moen", strand: .organisation),
      Delegate(id: "D4", givenName: "Di", familyName: "Rask", strand: .press),
      Delegate(id: "D5", givenName: "Ed", familyName: "Sund", strand: .organisation),
    ]
    trip.visits = ["A", "B", "C"].map { name in
      Visit(
        id: Identifier(name), host: Identifier("host-\(name)"), site: Identifier(name.lowercased()), title: Trilingual(same: "Visit \(name)"),
        durationMinutes: 60,
        windows: [0, 1].map { Window(opens: Self.at(9, 30, day: $0), closes: Self.at(17, day: $0)) }, minGroup: 1, maxGroup: 4,
        maxSessions: 2)
    }
    trip.vehicles = [Vehicle(id: "bus", kind: "van", seats: 5, area: "North")]
    trip.interpreters = [
      Interpreter(id: "I1", simultaneous: true, service: [Self.day...(Self.day + 1)]),
      Interpreter(id: "I2", simultaneous: false, service: [Self.day...(Self.day + 1)]),
    ]
    let near = ["hotel", "a", "b", "c", "hall", "station"]
    for (index, one) in near.enumerated() {
      for other in near[(index + 1)...] { trip.ways.append(Way(from: Identifier(one), to: Identifier(other), mode: .bus, minutes: 15)) }
    }
    dossier = Dossier(register: register, trip: trip)
    programme = Programme(trip: "trip", tours: [Self.tour("T1", [("A", Self.at(9, 30)), ("B", Self.at(11))], who: ["D1", "D2", "D3"])])
  }

  /// From hotel to hotel by bus: a quarter of an hour of driving before each stop and back, arriving just then but at the
  /// first stop, where the tour arrives a quarter of an hour early.
  static func tour(
    _ id: String, _ stops: [(visit: String, starts: Minute)], who: [String], from: String = "hotel", to: String = "hotel"
  ) -> Tour {
    let made = stops.enumerated().map { index, stop in
      Stop(
        visit: Identifier(stop.visit), site: Identifier(stop.visit.lowercased()), arrives: index == 0 ? stop.starts - 15 : stop.starts,
        starts: stop.starts, ends: stop.starts + 60)
    }
    return Tour(
      id: Identifier(id), day: zone.date(of: stops[0].starts), vehicle: "bus", mode: .bus, from: Identifier(from), to: Identifier(to),
      departs: made[0].arrives - 15, arrives: made.last!.ends + 15, delegates: who.map { Identifier($0) }, stops: made)
  }

  /// Code and place of every finding.
  var findings: [String] { check(programme, against: dossier).map { "\($0.code) \($0.column!)" } }
}
