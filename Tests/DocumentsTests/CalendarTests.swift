import Documents
import Domain
import Testing

struct `A calendar` {
  @Test(arguments: Language.allCases)
  func `has lines of at most 75 octets that end with CR LF, and whole characters`(language: Language) {
    let calendar = calendar(for: "D1", Fixture.edition(language), sequence: 3)
    #expect(calendar.hasSuffix("\r\n"))
    let lines = calendar.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    for line in lines {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count - 1 <= 75)
      #expect(String(validating: Array(line), as: UTF8.self) != nil)
    }
  }

  @Test func `has an event for each stop, each departure and each fixed item of the person, and no more`() {
    let events = Parsed(calendar(for: "D1", Fixture.edition(.en), sequence: 3)).events
    #expect(
      events.map { $0["UID"]! }.sorted() == [
        "departure_V1_D1_north-2031@kakehashi", "departure_V2_D1_north-2031@kakehashi", "item_F1_D1_north-2031@kakehashi",
        "item_F2_D1_north-2031@kakehashi", "item_F3_D1_north-2031@kakehashi", "item_F4_D1_north-2031@kakehashi",
        "visit_V1_D1_north-2031@kakehashi", "visit_V2_D1_north-2031@kakehashi",
      ])
  }

  @Test func `tells of a stop when, where, with whom and how it is reached`() {
    let event = Parsed(calendar(for: "D1", Fixture.edition(.en), sequence: 3)).event("visit_V1_D1_north-2031@kakehashi")!
    #expect(event["DTSTART;TZID=Asia/Tokyo"] == "20311025T100000")
    #expect(event["DTEND;TZID=Asia/Tokyo"] == "20311025T113000")
    #expect(event["DTSTAMP"] == "20311020T063000Z" && event["LAST-MODIFIED"] == "20311020T063000Z")
    #expect(event["SEQUENCE"] == "3" && event["STATUS"] == "CONFIRMED")
    #expect(event["SUMMARY"] == "The cold hall")
    #expect(event["LOCATION"] == #"Yuki Labs: Cold Hall\, 1 Yuki Labs: Cold Hall Street"#)
    #expect(event["GEO"] == "43.190000;141.000000")
    for part in [#"Meeting point: Harbour Inn\, 09:10"#, "Van B1", "back at 12:10: Harbour Inn", "I1", "נועם Ärmel", "Release 7"] {
      #expect(event["DESCRIPTION"]!.contains(part), "\(part)")
    }
  }

  @Test func `gives a flight the zone of each end and each zone its offsets, also where the clocks change on the way`() {
    let parsed = Parsed(calendar(for: "D1", Fixture.edition(.de), sequence: 0))
    let flight = parsed.event("item_F3_D1_north-2031@kakehashi")!
    #expect(flight["DTSTART;TZID=Asia/Tokyo"] == "20311026T110000")
    #expect(flight["DTEND;TZID=Europe/Berlin"] == "20311026T173000")
    #expect(
      parsed.zones["Europe/Berlin"] == [
        "DAYLIGHT 19700101T000000 +0200 +0200", "STANDARD 20311026T030000 +0200 +0100",
      ])
    #expect(parsed.zones["Asia/Tokyo"] == ["STANDARD 19700101T000000 +0900 +0900"])
  }

  @Test func `lets nothing a person typed begin a line`() {
    let parsed = Parsed(calendar(for: "D1", Fixture.edition(.en), sequence: 0))
    #expect(parsed.depthIsRight)
    #expect(!parsed.lines.contains("BEGIN:VALARM\\\\") && !parsed.lines.contains { $0.hasPrefix("BEGIN:VALARM") })
    let description = parsed.event("visit_V1_D1_north-2031@kakehashi")!["DESCRIPTION"]!
    #expect(description.contains(#"Warm coat\; no cameras\, please\nEND:VEVENT\nBEGIN:VALARM\\"#))
  }

  @Test func `keeps the UID of a stop that moves, so the entry moves too`() {
    var moved = Fixture.programme
    moved.tours[0].stops[0].starts = Fixture.at("2031-10-25T10:20")
    moved.tours[0].stops[0].ends = Fixture.at("2031-10-25T11:50")
    moved.tours[0].id = "T8"
    let before = Parsed(calendar(for: "D1", Fixture.edition(.en), sequence: 1))
    let after = Parsed(calendar(for: "D1", Fixture.edition(.en, Fixture.dossier, moved), sequence: 2))
    #expect(before.events.map { $0["UID"] } == after.events.map { $0["UID"] })
    #expect(after.event("visit_V1_D1_north-2031@kakehashi")!["DTSTART;TZID=Asia/Tokyo"] == "20311025T102000")
  }

  @Test func `is tentative while the programme is a draft, and cancels what the edition before it still held`() {
    let old = Fixture.edition(.en)
    var shorter = Fixture.programme
    shorter.tours.removeLast()
    let new = Fixture.edition(.en, Fixture.dossier, shorter, status: .draft)
    let parsed = Parsed(calendar(for: "D1", new, sequence: 8, replacing: old))
    #expect(parsed.event("visit_V1_D1_north-2031@kakehashi")!["STATUS"] == "TENTATIVE")
    #expect(parsed.event("visit_V2_D1_north-2031@kakehashi")!["STATUS"] == "CANCELLED")
    #expect(parsed.event("departure_V2_D1_north-2031@kakehashi")!["SEQUENCE"] == "8")
    #expect(parsed.events.count == 8)
  }

  @Test func `is empty for nobody`() {
    #expect(calendar(for: "D9", Fixture.edition(.en), sequence: 0).isEmpty)
  }
}

/// A calendar read back, unfolded.
struct Parsed {
  var lines: [String] = []
  var events: [[String: String]] = []
  /// `STANDARD start from to` by zone.
  var zones: [String: [String]] = [:]
  var depthIsRight = true

  init(_ text: String) {
    lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    var open: [String] = []
    var fields: [String: String] = [:]
    var zone = ""
    for line in lines {
      let colon = line.firstIndex(of: ":")!
      let (key, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
      switch key {
      case "BEGIN":
        open.append(value)
        if value != "VTIMEZONE" { fields = [:] }
      case "END":
        if open.popLast() != value { depthIsRight = false }
        if value == "VEVENT" { events.append(fields) }
        if value == "STANDARD" || value == "DAYLIGHT" {
          zones[zone, default: []].append("\(value) \(fields["DTSTART"]!) \(fields["TZOFFSETFROM"]!) \(fields["TZOFFSETTO"]!)")
        }
      default:
        if open.last == "VTIMEZONE" { zone = value }
        fields[key] = value
      }
    }
    if !open.isEmpty { depthIsRight = false }
  }

  func event(_ uid: String) -> [String: String]? { events.first { $0["UID"] == uid } }
}
