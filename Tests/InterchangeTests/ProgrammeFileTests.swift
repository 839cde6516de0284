import Domain
import Planning
import Testing

@testable import Interchange

struct `A programme file` {
  private static let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)
  private static let day = CalendarDate("2025-05-12")!
  private static func at(_ hour: Int, _ minute: Int = 0) -> Minute { zone.instant(of: day, at: ClockTime(hour, minute)) }

  private let dossier: Dossier = {
    var register = Register()
    register.sites = ["hotel", "a"].map { Site(id: Identifier($0), name: Trilingual(same: $0), prefecture: "North") }
    var trip = Trip(
      id: "trip", title: Trilingual(same: "trip"), home: HomeRegion(id: nil, name: "home", country: "DE", zone: .utc),
      hosts: [HostRegion(prefecture: "North", zone: zone)], departs: day, starts: day, ends: day, days: [Day(date: day, area: "North")],
      hotels: [Hotel(site: "hotel", checkIn: day - 1, checkOut: day + 1)], hours: WorkingHours(), rules: Rules())
    trip.delegates = [Delegate(id: "D1", givenName: "Ada", familyName: "Lund", strand: .politics, wishes: ["host-A", "host-C"])]
    trip.visits = ["A", "B"].map { name in
      Visit(
        id: Identifier(name), host: Identifier("host-\(name)"), site: "a", title: Trilingual(same: name), durationMinutes: 60,
        windows: [Window(opens: at(9, 30), closes: at(17))], maxGroup: 4)
    }
    trip.vehicles = [Vehicle(id: "bus", kind: "van", seats: 5, area: "North")]
    trip.ways = [Way(from: "hotel", to: "a", mode: .bus, minutes: 15)]
    return Dossier(register: register, trip: trip)
  }()

  private var programme: Programme {
    let stop = Stop(visit: "A", site: "a", arrives: Self.at(9, 15), starts: Self.at(9, 30), ends: Self.at(10, 30))
    let tour = Tour(
      id: "T1", day: Self.day, vehicle: "bus", mode: .bus, from: "hotel", to: "hotel", departs: Self.at(9), arrives: Self.at(10, 45),
      delegates: ["D1"], stops: [stop])
    let why = Trilingual(de: "Grund", en: "reason", ja: "理由")
    var programme = Programme(
      trip: "trip", seed: 7, bound: 1000.00001, tours: [tour], notHeld: [NotHeld(visit: "B", code: "value", reason: why)],
      unmetWishes: [UnmetWish(delegate: "D1", host: "host-C", code: "offer", reason: why)])
    programme.worth = worth(of: programme, in: dossier)
    return programme
  }

  private func codes(_ text: String) throws -> [String] {
    try audit(Array(text.utf8), in: dossier, change: nil).map { "\($0.code) \($0.column!)" }
  }

  private var text: String { programmeJSON(programme, in: dossier, language: .de) }

  @Test func `is written field by field, times in the zone of the place, the bound rounded up`() {
    #expect(
      text == """
        {
          "trip": "trip",
          "seed": 7,
          "value": 1000.000,
          "bound": 1000.001,
          "mean_share": 1.0000,
          "lowest_share": 1.0000,
          "jain": 1.0000,
          "first_wishes_met": 1,
          "first_wishes": 1,
          "priority_points": 3,
          "travel_minutes": 30,
          "tours": [
            {
              "id": "T1",
              "day": "2025-05-12",
              "vehicle": "bus",
              "mode": "bus",
              "from": "hotel",
              "to": "hotel",
              "departs": "2025-05-12T09:00+09:00",
              "arrives": "2025-05-12T10:45+09:00",
              "delegates": ["D1"],
              "interpreters": [],
              "stops": [
                {"visit": "A", "site": "a", "arrives": "2025-05-12T09:15+09:00", "starts": "2025-05-12T09:30+09:00", "ends": "2025-05-12T10:30+09:00"}
              ]
            }
          ],
          "not_held": [
            {
              "visit": "B",
              "code": "value",
              "reason": "Grund",
              "reasons": {"de": "Grund", "en": "reason", "ja": "理由"}
            }
          ],
          "unmet_wishes": [
            {
              "delegate": "D1",
              "host": "host-C",
              "code": "offer",
              "reason": "Grund",
              "reasons": {"de": "Grund", "en": "reason", "ja": "理由"}
            }
          ]
        }

        """)
  }

  @Test func `is read back as it was and passes the audit`() throws {
    let read = try readProgramme(Array(text.utf8), in: dossier)
    #expect(read.findings == [])
    #expect(read.programme.tours == programme.tours)
    #expect(read.programme.notHeld == programme.notHeld)
    #expect(read.programme.unmetWishes == programme.unmetWishes)
    #expect(read.claims == Claims(value: 1000, meanShare: 1, lowestShare: 1, bound: 1000.001))
    #expect(try codes(text) == [])
  }

  @Test(arguments: ["", "{", "[]", "{\"tours\": {}}", "{\"tours\": []} x", "tours"])
  func `is refused only if it is no JSON with a list of tours`(text: String) {
    #expect(throws: ProgrammeFileError.self) { try readProgramme(Array(text.utf8), in: dossier) }
  }

  @Test(arguments: [
    ("\"value\": 1000.000", "\"value\": 999.94", ["claim value"]), ("\"value\": 1000.000", "\"value\": 999.95", []),
    ("\"mean_share\": 1.0000", "\"mean_share\": 0.994", ["claim mean_share"]), ("\"bound\": 1000.001", "\"bound\": 999.9", ["claim bound"]),
    ("\"bound\": 1000.001", "\"bound\": null", []), ("T09:00+09:00", "T00:00Z", ["format tours/T1/departs"]),
    ("T09:00+09:00", "T09:00", ["format tours/T1/departs"]), ("T09:00+09:00", "T09:00:30+09:00", ["format tours/T1/departs"]),
    ("\"delegates\": [\"D1\"]", "\"delegates\": [\"D1\", \"D1\"]", ["format tours/T1/delegates"]),
    ("\"delegates\": [\"D1\"]", "\"delegates\": [\"D1\", 4]", ["format tours/T1/delegates"]),
    ("\"interpreters\": [],", "", ["format tours/T1/interpreters"]), ("\"visit\": \"B\"", "\"visit\": \"A\"", ["claim not_held/1", "claim not_held"]),
    ("\"host\": \"host-C\"", "\"host\": \"host-A\"", ["claim unmet_wishes/1", "claim unmet_wishes"]),
    ("\"code\": \"offer\"", "\"code\": \"luck\"", ["format unmet_wishes/1/code"]),
    ("\"mode\": \"bus\"", "\"mode\": \"train\"", ["format tours/T1/vehicle", "travel tours/T1/stops/1", "travel tours/T1"]),
  ])
  func `is judged in all it says`(old: String, new: String, expected: [String]) throws {
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    #expect(try codes(changed) == expected)
  }

  @Test func `loses only the tour that can not be read`() throws {
    let changed = text.replacing("\"tours\": [", with: "\"tours\": [5, {\"id\": \"T0\"},")
    let read = try readProgramme(Array(changed.utf8), in: dossier)
    #expect(read.programme.tours == programme.tours)
    #expect(read.findings.map(\.column).contains("tours/1"))
    #expect(read.findings.map(\.column).contains("tours/T0/from"))
  }
}
