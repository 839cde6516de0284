import Domain
import Foundation
import Testing

@testable import Interchange

struct `Reading a change file` {
  static let dossier = readFolder(ExampleFolder.path).dossier!

  private func read(_ text: String) throws -> (ChangeSet?, [Finding]) {
    let path = FileManager.default.temporaryDirectory.appending(path: "change-\(UUID().uuidString).yaml").path
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return readChangeSet(path, for: Self.dossier)
  }

  @Test func `every kind of change is read, local times in the zone of the place`() throws {
    let (set, findings) = try read(
      """
      now: "2024-10-08T21:40+09:00"
      changes:
        - {what: item-late, item: F02, who: [D05, D06], minutes: 300}
        - {what: visit-cancelled, visit: V03}
        - {what: windows, visit: V07, windows: "2024-10-08T13:00/2024-10-08T16:00"}
        - {what: group-size, visit: V02, max: 8}
        - {what: leaves, who: [D01], at: "2024-10-10T12:00", site: hnd}
        - {what: joins, who: [D20], at: 2024-10-07T15:00, site: kix}
        - {what: interpreter-out, interpreter: I2, from: 2024-10-09, until: 2024-10-10}
        - {what: vehicle, vehicle: B1, seats: 30, from: 2024-10-08, until: 2024-10-12}
      """)
    #expect(findings == [])
    let expected: [Change] = [
      .itemLate(item: "F02", who: ["D05", "D06"], minutes: 300), .visitCancelled("V03"),
      .windows("V07", [Window(opens: Minute("2024-10-08T04:00Z")!, closes: Minute("2024-10-08T07:00Z")!)]),
      .groupSize("V02", min: nil, max: 8), .leaves(who: ["D01"], at: Minute("2024-10-10T03:00Z")!, site: "hnd"),
      .joins(who: ["D20"], at: Minute("2024-10-07T06:00Z")!, site: "kix"),
      .interpreterOut("I2", CalendarDate("2024-10-09")!...CalendarDate("2024-10-10")!),
      .vehicle("B1", seats: 30, CalendarDate("2024-10-08")!...CalendarDate("2024-10-12")!),
    ]
    #expect(set == ChangeSet(now: Minute("2024-10-08T12:40Z")!, changes: expected))
  }

  @Test func `everything wrong is said at once, with line and key`() throws {
    let (set, findings) = try read(
      """
      changes:
        - {what: visit-canceled, visit: V03}
        - {what: visit-cancelled, visit: V99}
        - {what: leaves, who: [D01, D77], at: noon, site: hndd}
        - {what: windows, visit: V07, windows: "2024-10-08T16:00/2024-10-08T13:00"}
        - {what: item-late, item: F02, who: [D05], minuts: 300}
      """)
    #expect(set == nil)
    #expect(
      findings.map(Place.init).sorted()
        == [
          Place(nil, "now", nil, "error", "missing-key", "no"),
          Place(2, "changes[1].what", "visit-canceled", "error", "unknown-value", "suggest"),
          Place(3, "changes[2].visit", "V99", "error", "unknown-id", "no"), Place(4, "changes[3].at", "noon", "error", "wrong-value", "no"),
          Place(4, "changes[3].site", "hndd", "error", "unknown-id", "suggest"),
          Place(4, "changes[3].who", "D77", "error", "unknown-id", "no"),
          Place(5, "changes[4].windows", "2024-10-08T16:00/2024-10-08T13:00", "error", "window-reversed", "ask"),
          Place(6, "changes[5].minutes", nil, "error", "missing-key", "no"),
          Place(6, "changes[5].minuts", "minuts", "warning", "unknown-key", "suggest"),
        ].sorted())
  }
}

struct `Writing findings` {
  let finding = Finding(
    file: "visits.csv", line: 10, column: "windows", value: "=cmd|\" /C calc\"!A0", severity: .error, code: "formula",
    message: Trilingual(de: "Ä", en: "A,\u{1B}[2J", ja: "あ"), mend: Trilingual(de: "B.", en: "B.", ja: "い。"), repair: .ask)

  @Test func `JSON has the fields of the contract and every language`() throws {
    let text = findingsJSON([finding, Finding(file: "x", code: "y", message: .init(same: "m"), mend: .init(same: "n"))], language: .de)
    let list = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(list.count == 2)
    #expect(list[0]["message"] as? String == "Ä" && list[0]["line"] as? Int == 10 && list[0]["repair"] as? String == "ask")
    #expect((list[0]["messages"] as? [String: String])?["en"] == "A,\u{1B}[2J")
    #expect(list[1]["line"] is NSNull && list[1]["column"] is NSNull && list[1]["value"] is NSNull)
    #expect(findingsJSON([], language: .en) == "[]\n")
  }

  @Test func `CSV runs no formula and keeps its cells together`() {
    let line = findingsCSV([finding]).components(separatedBy: "\r\n")[1]
    #expect(line == "visits.csv,10,windows,\"'=cmd|\"\" /C calc\"\"!A0\",error,formula,ask,Ä,\"A,\u{1B}[2J\",あ,B.,B.,い。,,")
  }

  @Test func `the screen shows place, value, sentence and mend, and no control signs`() {
    #expect(
      findingsText([finding], language: .en)
        == "visits.csv, line 10, column windows: “=cmd|\" /C calc\"!A0”: A,\u{FFFD}[2J B. [error: formula]\n")
    #expect(findingsText([finding], language: .ja).hasPrefix("visits.csv、行 10、列 windows: 「"))
  }
}
