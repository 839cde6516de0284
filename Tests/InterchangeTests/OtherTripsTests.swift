import Domain
import Foundation
import Testing

@testable import Interchange

/// Three days in Lisbon and Porto at the end of summer time, with nothing but what is needed.
struct `Other trips` {
  static let files: [String: String] = [
    "trip.yaml": """
    id: lisboa
    title: {de: Lissabon, en: Lisbon, ja: リスボン}
    home_region: {name: Kiel, country: DE, time_zone: Europe/Berlin}
    host_regions:
      - {prefecture: Lisboa, time_zone: Europe/Lisbon}
      - {prefecture: Açores, time_zone: Atlantic/Azores}
    start_date: 2026-10-24
    end_date: 2026-10-26
    days:
      - {date: 2026-10-24, area: Lisboa}
      - {date: 2026-10-25, area: Lisboa, area_after: Açores}
      - {date: 2026-10-26, area: Açores}
    fixed_items:
      - {id: X, kind: boat, site: quay, start: 2026-10-25 12:00, end: 2026-10-25T13:00, who: [press, P1]}
      - {id: Y, kind: flight, from: LIS, to_site: ponta, start: "2026-10-25T17:00+00:00", end: 2026-10-25T18:30}
    """,
    "sites.csv": "site_id,organisation_id,name_en,type,prefecture\nquay,o1,Quay,venue,Lisboa\nponta,,Ponta Delgada,airport,Açores\n",
    "organisations.csv": "id,name_en,topics\no1,Port of Lisbon,\n",
    "delegates.csv":
      "id,given_name,family_name,strand,organisation_id,interests,wishes,joins_at,joins_site\nP1,Ada,Müller,press,,,o1,2026-10-25T00:30,quay\nP2,Bo,Li,science,,,,,\n",
    "visits.csv":
      "id,host_id,site_id,topics,duration_min,windows,min_group,max_group,max_sessions,interpreting,obligation,strands,priority\n"
      + "A,o1,quay,,60,2026-10-24T10:00/2026-10-24T12:00;2026-10-25T10:00/2026-10-25T12:00,1,9,,,optional,,\n"
      + "B,o1,ponta,,60,2026-10-26T10:00/2026-10-26T12:00,1,9,,,must,,\n",
    "travel_times.csv": "from_site,to_site,mode,minutes\nquay,ponta,train,2000\n",
  ]

  @Test func `read with little, and with clocks that change on the way`() throws {
    var changed: [String: Data?] = Dictionary(ExampleFolder.files.map { ($0, nil) }, uniquingKeysWith: { first, _ in first })
    for (file, text) in Self.files { changed[file] = .some(Data(text.utf8)) }
    let reading = try ExampleFolder.reading(changed)
    #expect(reading.findings == [])
    let trip = try #require(reading.dossier).trip
    // Summer time ends on 25 October at 01:00 UTC in both zones.
    #expect(trip.visits[0].windows.map(\.opens) == [Minute("2026-10-24T09:00Z")!, Minute("2026-10-25T10:00Z")!])
    #expect(trip.visits[1].windows[0].opens == Minute("2026-10-26T11:00Z")!)
    #expect(trip.delegates[0].stays[0].from == Minute("2026-10-24T23:30Z")!)
    #expect(trip.hosts[0].zone.offsets.map(\.minutes) == [60, 0, 60, 0, 60, 0, 60, 0, 60, 0])
    #expect(trip.hosts[0].zone.offsets[3].from == Minute("2026-10-25T01:00Z")!)
    #expect(trip.fixedItems[0].who == [.strand(.press), .delegate("P1")])
    #expect(trip.fixedItems[1].ends == Minute("2026-10-25T19:30Z")!)
    #expect(trip.departs == trip.starts && trip.rules == Rules() && trip.hours == WorkingHours())
    #expect(trip.visits[0].maxSessions == 1 && trip.visits[0].strands == Strand.allCases && trip.visits[0].priority == 3)
  }
}
