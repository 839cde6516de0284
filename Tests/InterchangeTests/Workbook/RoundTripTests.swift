import Domain
import Foundation
import Planning
import Testing

@testable import Interchange

struct `A trip as a workbook` {
  @Test func `comes back unchanged, the example`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let file = try workbook(of: dossier)
    #expect(file.findings == [])
    let reading = readUpload(file.bytes, named: "japan.xlsx")
    #expect(reading.findings == [])
    #expect(reading.dossier == dossier)
    #expect(reading.lists.count == 8 + 14)
  }

  @Test(arguments: UInt64(0)..<12)
  func `comes back unchanged, whatever the trip`(seed: UInt64) throws {
    let size = TripSize(days: 4, delegates: 12, visits: 9, groups: 2, areas: 2)
    let evening = EveningSize(delegates: 9, firms: 5, requests: 20, slots: 6, tables: 3, interpreters: 2)
    let made = seed % 3 == 0 ? randomEvening(seed: seed, size: evening) : randomTrip(seed: seed, size: size)
    let files = Temporary()
    defer { files.remove() }
    // As read once: zones with their offsets of those days, windows in order.
    try writeFolder(made, to: files.path + "/folder")
    let folder = readFolder(files.path + "/folder")
    let dossier = try #require(folder.plannable)
    try Data(workbook(of: dossier).bytes).write(to: URL(filePath: files.path + "/trip.xlsx"))
    let reading = readFolder(files.path + "/trip.xlsx")
    #expect(reading.findings.map(\.message.en).sorted() == folder.findings.map(\.message.en).sorted())
    #expect(reading.plannable == dossier)
  }

  @Test func `comes back unchanged as a folder too`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let folder = FileManager.default.temporaryDirectory.appending(path: "written-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try writeFolder(dossier, to: folder)
    #expect(readFolder(folder).dossier == dossier)
  }

  @Test func `keeps what is said in Japanese, and writes no English as though it were Japanese`() throws {
    var dossier = try #require(readFolder(ExampleFolder.path).dossier)
    #expect(dossier.trip.fixedItems.allSatisfy { $0.title.ja != $0.title.en }, "the example's items have Japanese titles")
    dossier.trip.fixedItems[0].title.ja = "渡航の便"
    dossier.trip.fixedItems[1].title.ja = dossier.trip.fixedItems[1].title.en
    dossier.trip.visits[0].title.ja = "見学"
    dossier.trip.visits[1].title.ja = dossier.trip.visits[1].title.en
    dossier.trip.delegates[0].function.ja = "団長"
    let files = Temporary()
    defer { files.remove() }
    try writeFolder(dossier, to: files.path + "/folder")
    try Data(workbook(of: dossier).bytes).write(to: URL(filePath: files.path + "/trip.xlsx"))
    #expect(readFolder(files.path + "/folder").dossier == dossier)
    #expect(readFolder(files.path + "/trip.xlsx").dossier == dossier)
    let lines = try String(contentsOfFile: files.path + "/folder/trip.yaml", encoding: .utf8).split(separator: "\n")
    let items = dossier.trip.fixedItems.prefix(2).map { item in lines.first { $0.contains("- { id: \"\(item.id)\"") } ?? "" }
    #expect(items.map { $0.contains("title_ja") } == [true, false])
  }

  @Test func `is the same bytes every time`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let (one, other) = (try workbook(of: dossier), try workbook(of: dossier))
    #expect(one.bytes == other.bytes)
  }

  @Test func `keeps every text as it is, and as text`() throws {
    var dossier = try #require(readFolder(ExampleFolder.path).dossier)
    for (place, text) in hostile.enumerated() {
      dossier.trip.delegates[place].familyName = text
      dossier.trip.delegates[place].personal.remark = text
      dossier.trip.requests[place].remark = text
      dossier.register.organisations[place].name.de = text
    }
    for (place, text) in hostile.enumerated() where place < dossier.trip.days.count {
      dossier.trip.days[place].note = text
    }
    dossier.trip.title.en = hostile.dropLast().joined(separator: " ")
    let file = try workbook(of: dossier)
    let reading = readUpload(file.bytes, named: "trip.xlsx")
    #expect(reading.findings.filter { $0.severity == .error } == [])
    let again = try #require(reading.dossier)
    for (place, text) in hostile.enumerated() {
      // Composed, as everything that is read.
      let composed = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      #expect(Array(again.trip.delegates[place].familyName.unicodeScalars) == composed, "\(text.prefix(40))")
      #expect(Array(again.trip.delegates[place].personal.remark.unicodeScalars) == composed, "\(text.prefix(40))")
      #expect(Array(again.trip.requests[place].remark.unicodeScalars) == composed, "\(text.prefix(40))")
      #expect(Array(again.register.organisations[place].name.de.unicodeScalars) == composed, "\(text.prefix(40))")
    }
    #expect(again.trip.title.en == dossier.trip.title.en)
    #expect(again.trip.days.map(\.note) == dossier.trip.days.map(\.note))
    let rewritten = try workbook(of: again)
    #expect(readUpload(rewritten.bytes, named: "trip.xlsx").dossier == again)
    // No cell of the file is a formula.
    let sheets = try #require(workbookSheets(file.bytes, named: "x", into: FindingList()))
    #expect(sheets.flatMap(\.remarks).isEmpty)
  }

  @Test func `says which text was too long for a cell, and cuts it`() throws {
    var dossier = try #require(readFolder(ExampleFolder.path).dossier)
    dossier.trip.delegates[2].personal.remark = String(repeating: "𝒜", count: 20_000)
    dossier.trip.delegates[3].personal.remark = String(repeating: "\u{1}", count: 30_000)
    let file = try workbook(of: dossier)
    #expect(
      file.findings.map { "\($0.sheet ?? "") \($0.cell ?? "") \($0.code)" } == [
        "delegates V4 cell-too-long", "delegates V5 cell-too-long",
      ])
    let read = readUpload(file.bytes, named: "trip.xlsx").dossier
    #expect(read?.trip.delegates[2].personal.remark == String(repeating: "𝒜", count: 16_383) + "…")
  }
}

private struct Temporary {
  let path = FileManager.default.temporaryDirectory.appending(path: "round-trip-\(UUID().uuidString)").path
  init() { try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// What has gone wrong in other programs' exports.
private let hostile = [
  "=1+1", "=cmd|' /C calc'!A0", "+49 40 123", "-5", "@SUM(A1)", "=\"D01\"", "#REF!", "'quoted", "\"", "\"\"",
  "a\"b,c;d\te", "\"\u{301}x",
  "<script>alert(1)</script>&amp;", "_x000D_", "_x005F_x000D_", "a\nb", "a\r\nb", "bell\u{7}bell", "\u{202E}gnp.exe",
  "e\u{301}", "é",
  "👩‍🔬🇯🇵", "００７", "007", "1e5", "TRUE", "2024-10-07", "07.10.2024", "架け橋", "ｶﾞ", "\u{FFFE}x", "a\u{FFFF}", "]]>",
  "sep=;x",
  String(repeating: "ä", count: 32_767),
]
