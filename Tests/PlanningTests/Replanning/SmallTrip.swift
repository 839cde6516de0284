import Domain

@testable import Planning

/// Three days, ten people, two vehicles, two interpreters and a released programme of five tours, small enough that the
/// answer to a change can be worked out by hand.
///
/// Everything is a quarter of an hour apart by bus, the airport half an hour. By train it takes 20 minutes to every host
/// but `f`. On Monday at 08:00 all land at the airport; on Tuesday all take the train F2 to `west` (11:30 to 12:30,
/// on the platform ten minutes before). Every session is as short as its window on its day, but for G, that nobody
/// visits.
///
/// | tour | day | stops | aboard | by |
/// | --- | --- | --- | --- | --- |
/// | T1 | Monday 09:15 to 12:15 | A 09:30, B 11:00 | D01 D02 D03 D09 | B1, I2 |
/// | T2 | Monday 09:45 to 11:15 | C 10:00 | D04 D05 D06 D07 D10 | B2 |
/// | T3 | Tuesday 09:15 to 10:45 | D 09:30 | D01 D02 D08 D09 | B1, I1 |
/// | T4 | Tuesday 13:45 to 15:15 | E 14:00, from `west` | D03 D04 D05 D06 D07 D10 | B2, I2 |
/// | T5 | Wednesday 09:45 to 11:15 | F 10:00 | D01 D03 D06 D08 D09 | B1, I1 |
struct SmallTrip {
  static let monday = CalendarDate("2025-05-12")!
  static let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)
  /// Monday is day 0.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Minute { zone.instant(of: monday + day, at: ClockTime(hour, minute)) }

  var dossier: Dossier
  var released: Programme

  init() {
    var register = Register()
    register.sites = (["hotel", "station", "west", "airport"] + Self.hosts.map { $0.lowercased() }).map {
      Site(id: Identifier($0), name: Trilingual(same: $0), prefecture: "North")
    }
    register.organisations = Self.hosts.map { Organisation(id: Identifier("host-\($0)"), name: Trilingual(same: $0), shore: .host) }
    var trip = Trip(
      id: "small", title: Trilingual(same: "small"), home: HomeRegion(id: nil, name: "home", country: "DE", zone: .utc),
      hosts: [HostRegion(prefecture: "North", zone: Self.zone)], leader: "D01", departs: Self.monday - 1, starts: Self.monday,
      ends: Self.monday + 2, days: (0..<3).map { Day(date: Self.monday + $0, area: "North") },
      hotels: [Hotel(site: "hotel", checkIn: Self.monday, checkOut: Self.monday + 3)],
      hours: WorkingHours(
        firstDeparture: ClockTime(8, 0), visitsFrom: ClockTime(9, 0), visitsUntil: ClockTime(18, 0), backAtHotel: ClockTime(20, 0),
        lunch: .init(from: ClockTime(12, 0), until: ClockTime(14, 0), minutes: 45)),
      rules: Rules(
        parallelGroupsMax: 2, visitsPerPersonAndDayMax: 2, pressPerVisitMax: 1, bufferMinutesBetweenVisits: 10,
        interpretersPerSimultaneousVisit: 1, organisationStaffPerGroupMin: 1, leaderNotWithout: .init(strand: .organisation, count: 1)))
    trip.delegates = Self.people
    trip.visits = Self.visits
    trip.vehicles = [
      Vehicle(id: "B1", kind: "coach", seats: 12, area: "North"), Vehicle(id: "B2", kind: "van", seats: 8, area: "North"),
    ]
    let days = Self.monday...(Self.monday + 2)
    trip.interpreters = [Interpreter(id: "I1", simultaneous: true, service: [days]), Interpreter(id: "I2", simultaneous: false, service: [days])]
    trip.fixedItems = [
      FixedItem(
        id: "F1", kind: "flight", title: Trilingual(same: "flight"), startSite: nil, endSite: "airport", starts: Self.at(-1, 20),
        ends: Self.at(0, 8)),
      FixedItem(
        id: "F2", kind: "train", title: Trilingual(same: "train"), startSite: "station", endSite: "west", starts: Self.at(1, 11, 30),
        ends: Self.at(1, 12, 30), beThereMinutesBefore: 10),
    ]
    trip.ways = Self.ways
    dossier = Dossier(register: register, trip: trip)
    released = Programme(
      trip: "small", seed: 7,
      tours: [
        Self.tour("T1", 0, [("A", 9, 30), ("B", 11, 0)], by: "B1", with: ["I2"], who: ["D01", "D02", "D03", "D09"]),
        Self.tour("T2", 0, [("C", 10, 0)], by: "B2", who: ["D04", "D05", "D06", "D07", "D10"]),
        Self.tour("T3", 1, [("D", 9, 30)], by: "B1", with: ["I1"], who: ["D01", "D02", "D08", "D09"]),
        Self.tour("T4", 1, [("E", 14, 0)], by: "B2", with: ["I2"], who: ["D03", "D04", "D05", "D06", "D07", "D10"], from: "west"),
        Self.tour("T5", 2, [("F", 10, 0)], by: "B1", with: ["I1"], who: ["D01", "D03", "D06", "D08", "D09"]),
      ])
    released.worth = worth(of: released, in: dossier)
  }

  private static let hosts = ["A", "B", "C", "D", "E", "F", "G"]

  private static var people: [Delegate] {
    func person(_ number: Int, _ strand: Strand, _ wishes: [String]) -> Delegate {
      Delegate(
        id: Identifier(number < 10 ? "D0\(number)" : "D\(number)"), givenName: "Given", familyName: "Family\(number)", strand: strand,
        wishes: wishes.map { Identifier("host-\($0)") })
    }
    return [
      person(1, .politics, ["D", "A", "F"]), person(2, .politics, ["D", "B", "G"]), person(3, .business, ["E", "A", "F"]),
      person(4, .business, ["C", "E"]), person(5, .business, ["E", "C"]), person(6, .science, ["F", "C", "E"]),
      person(7, .science, ["C", "E"]), person(8, .press, ["F", "D", "G"]), person(9, .organisation, ["A"]), person(10, .organisation, ["C"]),
    ]
  }

  private static var visits: [Visit] {
    func visit(
      _ name: String, _ windows: [Window], most: Int, least: Int = 2, _ interpreting: Visit.Interpreting = .none
    ) -> Visit {
      Visit(
        id: Identifier(name), host: Identifier("host-\(name)"), site: Identifier(name.lowercased()), title: Trilingual(same: "Visit \(name)"),
        durationMinutes: 60, windows: windows, minGroup: least, maxGroup: most, interpreting: interpreting)
    }
    func hour(_ day: Int, _ hour: Int, _ minute: Int = 0) -> [Window] {
      [Window(opens: at(day, hour, minute), closes: at(day, hour + 1, minute))]
    }
    return [
      visit("A", hour(0, 9, 30), most: 6, .consecutive), visit("B", hour(0, 11), most: 6), visit("C", hour(0, 10), most: 6),
      visit("D", hour(1, 9, 30), most: 6, .simultaneous), visit("E", hour(1, 14), most: 8, .consecutive),
      visit("F", hour(2, 10), most: 6, .consecutive), visit("G", [Window(opens: at(1, 9), closes: at(1, 10, 30))], most: 6),
    ]
  }

  private static var ways: [Way] {
    let near = ["hotel", "station", "west"] + hosts.map { $0.lowercased() }
    var ways: [Way] = []
    for (index, one) in near.enumerated() {
      for other in near[(index + 1)...] {
        ways.append(Way(from: Identifier(one), to: Identifier(other), mode: .bus, minutes: 15))
        if one != "f", other != "f" { ways.append(Way(from: Identifier(one), to: Identifier(other), mode: .train, minutes: 20)) }
      }
      ways.append(Way(from: "airport", to: Identifier(one), mode: .bus, minutes: 30))
    }
    return ways
  }

  /// By bus, an hour a session and a quarter of an hour a leg, driven at once.
  static func tour(
    _ id: String, _ day: Int, _ stops: [(visit: String, hour: Int, minute: Int)], by vehicle: String, with interpreters: [String] = [],
    who: [String], from: String = "hotel"
  ) -> Tour {
    var ready: Minute?
    let made = stops.map { stop -> Stop in
      let starts = at(day, stop.hour, stop.minute)
      let arrives = ready.map { $0 + 15 } ?? starts
      ready = starts + 60
      return Stop(visit: Identifier(stop.visit), site: Identifier(stop.visit.lowercased()), arrives: arrives, starts: starts, ends: starts + 60)
    }
    return Tour(
      id: Identifier(id), day: monday + day, vehicle: Identifier(vehicle), mode: .bus, from: Identifier(from), to: "hotel",
      departs: made[0].arrives - 15, arrives: made.last!.ends + 15, delegates: who.map { Identifier($0) },
      interpreters: interpreters.map { Identifier($0) }, stops: made)
  }
}
