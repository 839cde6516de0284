import Domain
import Foundation
import Testing

@testable import Interchange

struct `Files as people make them` {
  static let clean = readFolder(ExampleFolder.path).dossier!

  @Test func `every encoding and separator reads as the same trip`() throws {
    let delegates = ExampleFolder.text("delegates.csv")
    let sites = ExampleFolder.text("sites.csv")
    let wide: [(String, Data)] = [
      ("UTF-16 with mark", delegates.data(using: .utf16)!), ("UTF-16 without mark", delegates.data(using: .utf16LittleEndian)!),
      ("UTF-16 big-endian", delegates.data(using: .utf16BigEndian)!), ("UTF-32", delegates.data(using: .utf32)!),
    ]
    for (name, data) in wide {
      let reading = try ExampleFolder.reading(["delegates.csv": data])
      #expect(reading.dossier == Self.clean, "\(name)")
      #expect(reading.places(in: "delegates.csv") == [Place(1, nil, nil, "warning", "encoding", "auto")], "\(name)")
    }
    let japanese = try ExampleFolder.reading(["sites.csv": try #require(sites.data(using: .shiftJIS))])
    #expect(japanese.dossier == Self.clean)
    #expect(japanese.findings.map(Place.init) == [Place(2, nil, nil, "warning", "encoding", "auto")])
    let marked = try ExampleFolder.reading(["delegates.csv": Data([0xEF, 0xBB, 0xBF]) + Data(delegates.utf8)])
    #expect(marked.dossier == Self.clean && marked.findings == [])
    let returns = try ExampleFolder.reading("delegates.csv") { $0.replacingOccurrences(of: "\n", with: "\r\n") }
    #expect(returns.dossier == Self.clean && returns.findings == [])
    let tabs = try ExampleFolder.reading("travel_times.csv") { $0.replacingOccurrences(of: ",", with: "\t") }
    #expect(tabs.dossier == Self.clean)
    #expect(tabs.findings.map(Place.init) == [Place(1, nil, nil, "note", "delimiter", "auto")])
  }

  @Test func `columns may stand in any order`() throws {
    let reading = try ExampleFolder.reading("travel_times.csv") {
      $0.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",") }
        .joined(separator: "\n")
    }
    #expect(reading.dossier == Self.clean && reading.findings == [])
  }

  /// A file, what becomes what, and the findings that follow from it.
  struct Case: CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var expected: [Place]
    var testDescription: String { "\(file): \(new)".prefix(80).description }
    init(_ file: String, _ old: String, _ new: String, _ expected: Place...) {
      (self.file, self.old, self.new, self.expected) = (file, old, new, expected)
    }
  }

  static let cases: [Case] = [
    Case(
      "visits.csv", "partnership;resilience,60,", "partnership;resilience,６０,",
      Place(2, "duration_min", "６０", "warning", "full-width", "auto")),
    Case(
      "visits.csv", "partnership;resilience,60,", "partnership;resilience,sechzig,",
      Place(2, "duration_min", "sechzig", "error", "number-format", "no")),
    Case(
      "visits.csv", "partnership;resilience,60,", "partnership;resilience,=30+30,",
      Place(2, "duration_min", "=30+30", "error", "formula", "no")),
    Case(
      "visits.csv", "partnership;resilience,60,", "partnership;resilience,,", Place(2, "duration_min", "", "error", "missing-value", "no")),
    Case(
      "visits.csv", ",4,12,1,ja,consecutive,must,", ",14,12,1,ja,consecutive,must,",
      Place(2, "min_group", "14", "error", "min-above-max", "ask")),
    Case(
      "visits.csv", "consecutive,must,politics,5", "consecutive,Pflicht,politics,5",
      Place(2, "obligation", "Pflicht", "warning", "spelling", "auto")),
    Case(
      "visits.csv", "consecutive,must,politics,5", "consecutive,must,politics,7", Place(2, "priority", "7", "error", "out-of-range", "no")),
    Case(
      "visits.csv", "2024-10-07T10:00/2024-10-07T11:15", "07.10.2024 10:00 - 07.10.2024 11:15",
      Place(2, "windows", "07.10.2024 10:00 - 07.10.2024 11:15", "warning", "date-format", "auto")),
    Case(
      "visits.csv", "2024-10-07T10:00/2024-10-07T11:15", "2024-10-05T10:00/2024-10-05T11:15",
      Place(2, "windows", "2024-10-05T10:00/2024-10-05T11:15", "error", "outside-trip", "no")),
    Case(
      "visits.csv", "2024-10-07T10:00/2024-10-07T11:15", "2024-10-10T10:00/2024-10-10T11:15",
      Place(2, "windows", "2024-10-10T10:00/2024-10-10T11:15", "warning", "wrong-area", "no")),
    Case("visits.csv", "V01,hyogo-pref,hyogo-pref-office", "V01,hyogo-pref", Place(2, nil, "18", "error", "ragged-row", "ask")),
    Case(
      "delegates.csv", "Dr.,sh-stk", "=HYPERLINK(\"\"http://x\"\"),sh-stk",
      Place(5, "academic_title", "=HYPERLINK(\"\"http://x\"\")", "warning", "formula", "no")),
    Case("delegates.csv", "Harmsdörfer", "Harmsdo\u{308}rfer", Place(4, "family_name", "Harmsdörfer", "note", "decomposed", "auto")),
    Case(
      "delegates.csv", "trade-investment:5;hydrogen:5;maritime:4", "trade-investment:9;hydrogen:5;maritime:4",
      Place(4, "interests", "trade-investment:9", "error", "out-of-range", "no")),
    Case(
      "delegates.csv", "khi;hystra;sysmex;furuno;nedo", "khi;hystra;khi;furuno;nedo",
      Place(4, "wishes", "khi", "warning", "listed-twice", "auto")),
    Case(
      "delegates.csv", "khi;hystra;sysmex;furuno;nedo", "\"khi, hystra, sysmex, furuno, nedo\"",
      Place(4, "wishes", "khi, hystra, sysmex, furuno, nedo", "warning", "list-separator", "auto")),
    Case(
      "delegates.csv", "khi;hystra;sysmex;furuno;nedo", "khi;hystrra;sysmex;furuno;nedo",
      Place(4, "wishes", "hystrra", "error", "unknown-id", "suggest")),
    Case("delegates.csv", "2024-10-07T21:40", "07/10/2024 21:40", Place(21, "joins_at", "07/10/2024 21:40", "error", "date-format", "ask")),
    Case("delegates.csv", "2024-10-07T21:40", "45572.9", Place(21, "joins_at", "45572.9", "error", "date-format", "suggest")),
    Case("delegates.csv", "2024-10-07T21:40", "2024-10-32T21:40", Place(21, "joins_at", "2024-10-32T21:40", "error", "date-format", "no")),
    Case(
      "delegates.csv", "given_name,family_name", "given_name,given_name",
      Place(1, "given_name", "given_name", "error", "duplicate-column", "ask"),
      Place(1, "family_name", nil, "error", "missing-column", "no")),
    Case(
      "topics.csv", "energy,Energiewende,Energy transition,エネルギー転換,", "energy,Energiewende,Energy transition,エネルギー転換,h2-import",
      Place(2, "broader", "h2-import", "error", "circle", "ask")),
    Case("topics.csv", "水素,energy", "水素,enrgy", Place(3, "broader", "enrgy", "error", "unknown-id", "suggest")),
    Case("sites.csv", "34.74177,135.35346", "0,0", Place(9, "latitude", "0", "warning", "implausible", "ask")),
    Case("sites.csv", "34.74177,135.35346", "34.74177,136.35346", Place(9, "latitude", "34.74177", "warning", "implausible", "ask")),
    Case(
      "travel_times.csv", "ahk-japan,atr,train,235,376.3,model", "ahk-japan,atr,train,235,76.3,model",
      Place(5, "distance_km", "76.3", "warning", "implausible", "ask")),
    Case("sites.csv", "34.74177,135.35346", "34.74177,235.35346", Place(9, "longitude", "235.35346", "error", "out-of-range", "no")),
    Case(
      "sites.csv", "organisation_id,name_en", "organisation_id,Lieblingsfarbe",
      Place(1, "Lieblingsfarbe", "Lieblingsfarbe", "warning", "unknown-column", "no"),
      Place(1, "name_en", nil, "warning", "missing-column", "no")),
    Case(
      "travel_times.csv", "ahk-japan,atr,train,235,376.3,model", "ahk-japan,atr,train,235,376.3,model\natr,ahk-japan,train,240,376.3,model",
      Place(6, "minutes", "240", "error", "duplicate-way", "ask")),
    Case(
      "travel_times.csv", "ahk-japan,atr,train,235,376.3,model", "ahk-japan,atr,train,235,376.3,model\nahk-japan,atr,train,235,376.3,model",
      Place(6, "from_site", "ahk-japan atr", "warning", "duplicate-row", "auto")),
    Case(
      "trip.yaml", "press_per_visit_max: 2", "press_per_visit_max: zwei",
      Place(38, "rules.press_per_visit_max", "zwei", "error", "wrong-value", "no")),
    Case(
      "trip.yaml", "press_per_visit_max: 2", "pres_per_visit_max: 2",
      Place(38, "rules.pres_per_visit_max", "pres_per_visit_max", "warning", "unknown-key", "suggest")),
    Case(
      "trip.yaml", "time_zone: Europe/Berlin }\nhost", "time_zone: Europe/Berlinn }\nhost",
      Place(8, "home_region.time_zone", "Europe/Berlinn", "error", "unknown-zone", "suggest")),
    Case(
      "trip.yaml", "end_date: 2024-10-12 ", "end_date: 2024-10-02 ", Place(16, "end_date", "2024-10-02", "error", "out-of-order", "ask")),
    Case("trip.yaml", "start_date: 2024-10-06 ", "#", Place(nil, "start_date", nil, "error", "missing-key", "no")),
    Case(
      "trip.yaml", "visits_until: \"18:30\"", "visits_until: \"28:30\"",
      Place(32, "working_hours.visits_until", "28:30", "error", "wrong-value", "no")),
    Case(
      "trip.yaml", "must_visits: [V01, V02, ", "must_visits: [V01, V06, ",
      Place(70, "must_visits", "V02", "warning", "must-mismatch", "ask"),
      Place(70, "must_visits", "V06", "warning", "must-mismatch", "ask")),
    Case(
      "trip.yaml", "date: 2024-10-07, base: hotel-kobe", "date: 2024-10-07, base: hotel-tokyo",
      Place(20, "days[2024-10-07].base", "hotel-tokyo", "warning", "base-mismatch", "ask")),
    Case(
      "trip.yaml", "2024-10-06T10:45+09:00", "2024-10-06T09:00+09:00",
      Place(59, "fixed_items[F03].start", "2024-10-06T09:00+09:00", "error", "fixed-items-contradiction", "ask")),
    Case(
      "trip.yaml", "check_out: 2024-10-09, nights: 3", "check_out: 2024-10-08, nights: 3",
      Place(26, "hotels", "2024-10-08", "warning", "hotel-gap", "no"),
      Place(27, "hotels[hotel-kobe].nights", "3", "warning", "contradiction", "ask")),
    Case(
      "trip.yaml", "who: organisation, basis", "who: organisaton, basis",
      Place(62, "fixed_items[F06].who", "organisaton", "error", "unknown-id", "suggest")),
    Case("trip.yaml", "leader: D01", "leader: D91", Place(13, "leader", "D91", "error", "unknown-id", "no")),
    Case("trip.yaml", "rules:\n", "rules: [\n", Place(37, nil, nil, "error", "yaml-syntax", "no")),
    Case(
      "trip.yaml", "seats: 9,  area: Hyogo", "seats: 0,  area: Hyogo", Place(52, "vehicles[B3].seats", "0", "error", "out-of-range", "no")),
  ]

  @Test(arguments: cases)
  func `one fault gives exactly its findings`(fault: Case) throws {
    let reading = try ExampleFolder.reading(fault.file) {
      #expect($0.contains(fault.old))
      return $0.replacingOccurrences(of: fault.old, with: fault.new, range: $0.range(of: fault.old))
    }
    #expect(reading.findings.map(Place.init).sorted() == fault.expected.sorted())
    #expect(reading.findings.allSatisfy { $0.file == fault.file })
    #expect((reading.dossier == nil) == fault.expected.contains { $0.severity == "error" })
  }
}
