import Domain
import Foundation
import Testing

@testable import Interchange

struct `Hostile and broken workbooks` {
  private func codes(_ bytes: [UInt8], named name: String = "x.xlsx") -> [String] {
    let reading = readUpload(bytes, named: name, onto: nil)
    #expect(reading.dossier == nil)
    for finding in reading.findings {
      for words in [finding.message, finding.mend] {
        #expect(!words.de.isEmpty && !words.en.isEmpty && !words.ja.isEmpty)
      }
    }
    return reading.findings.map(\.code)
  }

  private static let people = HandmadeWorkbook([("delegates", HandmadeWorkbook.rows([["id"], ["A"]]))])

  @Test func `a zip bomb is not unpacked`() {
    var bomb = Self.people
    let start = ContinuousClock.now
    bomb.parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + String(repeating: " ", count: 40 << 20) + "</worksheet>"
    let bytes = bomb.bytes
    #expect(bytes.count < 200_000)
    #expect(codes(bytes) == ["workbook-too-large"])
    var many = Self.people
    for number in 0..<5000 { many.parts["xl/media/\(number).png"] = "x" }
    #expect(codes(many.bytes) == ["workbook-too-large"])
    // As little as the parts that name it weigh, whatever else lies in the archive.
    var ballast = Self.people
    ballast.parts["xl/media/one.bin"] = String(repeating: "0", count: 40 << 20)
    #expect(codes(ballast.bytes) != ["workbook-too-large"])
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `a million empty columns and rows cost nothing but their reading`() throws {
    let cells = (0..<1_000_000).map { _ in "<c/>" }.joined()
    let wide =
      "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\"/></cols><sheetData>"
      + "<row><c t=\"inlineStr\"><is><t>date</t></is></c><c t=\"inlineStr\"><is><t>country</t></is></c>\(cells)</row>"
      + "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>2024-10-14</t></is></c>"
      + "<c r=\"B1048576\" t=\"inlineStr\"><is><t>JP</t></is></c></row>"
      + "</sheetData>"
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let reading = readUpload(HandmadeWorkbook([("holidays", wide)]).bytes, named: "h.xlsx", onto: dossier)
    #expect(reading.findings == [])
    #expect(reading.dossier?.register.holidays.map(\.country) == ["JP"])
    let more = "<worksheet><sheetData><row>" + String(repeating: "<c/>", count: 1001) + "</row></sheetData></worksheet>"
    let reader = SheetReader("s", texts: [], forms: [], calendar: SerialCalendar(), cellsAtMost: 1000)
    #expect(throws: WorkbookTrouble.tooLarge("s")) { try parse(Array(more.utf8), "s", with: reader) }
    let plain = WorkbookPart()
    plain.elementsAtMost = 1000
    #expect(throws: WorkbookTrouble.tooLarge("s")) { try parse(Array(more.utf8), "s", with: plain) }
    let far = "<sheetData><row r=\"9999999999\"><c><v>1</v></c></row></sheetData>"
    #expect(codes(HandmadeWorkbook([("holidays", far)]).bytes) == ["workbook-too-large"])
    let heads = (0..<300).map { "h\($0)" }
    #expect(
      codes(HandmadeWorkbook([("holidays", HandmadeWorkbook.rows([heads, heads]))]).bytes).contains("missing-header"))
  }

  @Test func `entities are refused, those that grow and those that lie elsewhere`() {
    for subset in ["<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;\">", "<!ENTITY a SYSTEM \"file:///etc/passwd\">", ""] {
      var book = Self.people
      book.parts["xl/worksheets/sheet1.xml"] =
        "<?xml version=\"1.0\"?><!DOCTYPE w [\(subset)]>"
        + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"
      #expect(codes(book.bytes) == ["workbook-damaged"])
    }
    var wide = Self.people
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    wide.parts["xl/worksheets/sheet1.xml"] = nil
    var parts = wide.parts.map { (name: $0.key, bytes: Array($0.value.utf8)) }
    parts.append((name: "xl/worksheets/sheet1.xml", bytes: utf16))
    #expect(codes(HandmadeWorkbook.zipped(parts)) == ["workbook-damaged"])
  }

  @Test func `broken parts are said to be broken`() {
    for (part, text) in [
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1"), ("xl/worksheets/sheet1.xml", ""),
      ("xl/workbook.xml", "<<<"),
      ("xl/_rels/workbook.xml.rels", "<Relationships/>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"B2\"/></row></sheetData></worksheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"?\"/></row></sheetData></worksheet>"),
    ] {
      var book = Self.people
      book.parts[part] = text
      #expect(codes(book.bytes) == ["workbook-damaged"], "\(part) \(text)")
    }
    var lost = HandmadeWorkbook(
      [("delegates", "<sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>7</v></c></row></sheetData>")],
      shared: "<si><t>id</t></si>")
    #expect(codes(lost.bytes).contains("cell-damaged"))
    lost.parts["xl/workbook.xml"] = nil
    #expect(codes(lost.bytes) == ["not-a-workbook"])
  }

  @Test func `every cut of a workbook is refused or read, and never more`() throws {
    let whole = Self.people.bytes
    for length in stride(from: 0, to: whole.count, by: 7) { _ = codes(Array(whole.prefix(length))) }
    for place in stride(from: 4, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 0x55
      _ = readUpload(bytes, named: "x.xlsx")
    }
  }

  @Test func `what is no workbook is named`() {
    #expect(codes(Array("id,name\n".utf8)) == ["not-a-workbook"])
    #expect(codes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == ["workbook-protected"])
    #expect(codes(HandmadeWorkbook.zipped([("mimetype", []), ("content.xml", [])])) == ["not-a-workbook"])
    #expect(codes(HandmadeWorkbook.zipped([("xl/workbook.bin", [])])) == ["not-a-workbook"])
    #expect(codes(HandmadeWorkbook([("delegates", "<sheetData/>")]).bytes) == ["empty-file"])
    #expect(codes([]) == ["not-a-workbook"])
  }

  @Test func `the same list twice and a hidden one are said`() throws {
    let rows = HandmadeWorkbook.rows([["date", "country"], ["2024-10-14", "JP"]])
    var book = HandmadeWorkbook([("holidays", rows), ("Feiertage", rows)])
    #expect(codes(book.bytes).contains("duplicate-sheet"))
    book = HandmadeWorkbook([("holidays", rows)])
    book.parts["xl/workbook.xml"] = book.parts["xl/workbook.xml"]!.replacingOccurrences(
      of: "sheetId", with: "state=\"hidden\" sheetId")
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    #expect(readUpload(book.bytes, named: "h.xlsx", onto: dossier).findings.map(\.code) == ["hidden-sheet"])
  }

  @Test func `a settings sheet of a hundred thousand keys ends soon`() {
    let rows = (0..<100_000).map { ["a\($0).b", "c"] }
    #expect(
      codes(HandmadeWorkbook([("trip", HandmadeWorkbook.rows([["key", "value"]] + rows))]).bytes).contains(
        "file-too-large"))
  }
}
