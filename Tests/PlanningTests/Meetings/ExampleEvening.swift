import Domain
import Foundation

/// The evening of the example folder, read with the least that suffices: its cells hold no line breaks.
enum ExampleEvening {
  static let dossier: Dossier = {
    let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)
    let date = CalendarDate("2024-10-10")!
    var trip = emptyTrip(zone: zone)
    trip.evening = Evening(
      date: date, firstSlot: zone.instant(of: date, at: ClockTime(18, 30)), slotMinutes: 15, slots: 8, tables: 20, interpreters: 6)
    trip.fixedItems = [
      FixedItem(
        id: "F09", kind: "networking", title: Trilingual(same: "Networking"), startSite: "cic-tokyo", endSite: "cic-tokyo",
        starts: zone.instant(of: date, at: ClockTime(18, 15)), ends: zone.instant(of: date, at: ClockTime(21, 0)))
    ]
    trip.requests = rows("meetings.csv").map { row in
      MeetingRequest(
        id: Identifier(row["id"]!), delegate: Identifier(row["delegate_id"]!), firm: Identifier(row["firm_id"]!),
        priorityHome: Int(row["priority_sh"]!)!, priorityHost: Int(row["priority_jp"]!)!,
        needsInterpreter: row["interpreter_needed"] == "true")
    }
    trip.absences = rows("meeting_availability.csv").map { row in
      MeetingAbsence(
        participant: row["participant_id"]!, slots: row["unavailable_slots"]!.split(separator: ";").map { Int($0)! },
        reason: row["reason"]!)
    }
    trip.delegates = rows("delegates.csv").map { row in
      Delegate(
        id: Identifier(row["id"]!), givenName: row["given_name"]!, familyName: row["family_name"]!,
        strand: Strand(rawValue: row["strand"]!)!,
        stays: [
          Stay(
            from: instant(row["joins_at"]!, zone), fromSite: site(row["joins_site"]!), until: instant(row["leaves_at"]!, zone),
            untilSite: site(row["leaves_site"]!))
        ])
    }
    trip.ways = rows("travel_times.csv").map { row in
      Way(
        from: Identifier(row["from_site"]!), to: Identifier(row["to_site"]!), mode: Mode(rawValue: row["mode"]!)!,
        minutes: Int(row["minutes"]!)!)
    }
    var register = Register()
    register.organisations = rows("organisations_fictional.csv").map { row in
      Organisation(
        id: Identifier(row["id"]!), name: Trilingual(de: row["name"]!, en: row["name"]!, ja: row["name_ja"]!), shore: .fictional)
    }
    return Dossier(register: register, trip: trip)
  }()

  static func emptyTrip(zone: Zone) -> Trip {
    let date = CalendarDate("2024-10-10")!
    return Trip(
      id: "trip", title: Trilingual(same: "Trip"), home: HomeRegion(id: nil, name: "Home", country: "DE", zone: .utc),
      hosts: [HostRegion(prefecture: "Tokyo", zone: zone)], departs: date, starts: date, ends: date,
      days: [Day(date: date, area: "Tokyo")], hotels: [], hours: WorkingHours(), rules: Rules())
  }

  private static func instant(_ text: String, _ zone: Zone) -> Minute? { text.isEmpty ? nil : Minute(text + "+09:00") }
  private static func site(_ text: String) -> Identifier<Site>? { text.isEmpty ? nil : Identifier(text) }

  private static func rows(_ name: String) -> [[String: String]] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appendingPathComponent("Examples/japan-2024/\(name)")
    let lines = try! String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { cells(String($0)) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
