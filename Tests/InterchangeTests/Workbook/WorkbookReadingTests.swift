import Domain
import Foundation
import Testing

@testable import Interchange

struct `Reading a workbook` {
  /// The cells of the one sheet of a workbook.
  private func cells(
    _ xml: String, shared: String? = nil, styles: String? = nil, workbookPr: String = ""
  ) throws -> SheetCells {
    let book = HandmadeWorkbook([("one", xml)], shared: shared, styles: styles, workbookPr: workbookPr)
    return try #require(workbookSheets(book.bytes, named: "book.xlsx", into: FindingList())?.first)
  }

  private func texts(_ cells: SheetCells) -> [String] {
    cells.rows.flatMap { row in row.cells.map { CellPlace(row: row.number, column: $0.column).name + " " + $0.text } }
  }

  @Test func `takes texts, numbers, truths and last values of formulas as the sheet shows them`() throws {
    let sheet = try cells(
      """
      <sheetData>
        <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>
        <c r="D2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>
        <row r="4"><c r="A4"><v>34.691299999999998</v></c><c r="B4"><v>1E-3</v></c><c r="C4"><v>4.5E+3</v></c>
        <c r="D4" t="b"><v>1</v></c>
          <c r="E4" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="F4"><f>1/3</f></c><c r="G4" s="1"/></row>
        <row r="5"><c><v>7</v></c><c><v>8</v></c></row>
      </sheetData>
      """,
      shared:
        "<si><t>架け橋</t><rPh sb=\"0\" eb=\"3\"><t>かけはし</t></rPh></si>"
        + "<si><r><t xml:space=\"preserve\">a </t></r><r><t>&amp;_x000D_&lt;b</t></r></si>"
    )
    #expect(
      texts(sheet) == [
        "B2 架け橋", "C2 a &\r<b", "D2 inline", "A4 34.6913", "B4 0.001", "C4 4500", "D4 true", "E4 ax", "A5 7", "B5 8",
      ])
    #expect(sheet.remarks.map { "\($0.place.name) \($0.kind)" } == ["E4 formula"])
  }

  @Test func `reads days and times by the number's form`() throws {
    let styles =
      """
      <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/>
      <numFmt numFmtId="165" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
      <numFmt numFmtId="166" formatCode="0000"/><numFmt numFmtId="167" formatCode="&quot;day&quot; 0.0"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/>
      <xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="46"/></cellXfs>
      """
    let row =
      "<sheetData><row><c><v>45572</v></c><c s=\"1\"><v>45572</v></c><c s=\"2\"><v>45572.395833333336</v></c>"
      + "<c s=\"3\"><v>0.39583333333333331</v></c><c s=\"4\"><v>45572.9</v></c><c s=\"5\"><v>7</v></c>"
      + "<c s=\"6\"><v>2.5</v></c><c s=\"7\"><v>1.5</v></c><c s=\"1\"><v>1</v></c><c s=\"1\"><v>60</v></c>"
      + "<c s=\"1\"><v>61</v></c><c s=\"1\"><v>-4</v></c><c t=\"d\"><v>2024-10-07T09:30:00</v></c></row></sheetData>"
    let sheet = try cells(row, styles: styles)
    #expect(
      sheet.rows[0].cells.map(\.text) == [
        "45572", "2024-10-07", "2024-10-07T09:30", "09:30", "2024-10-07", "0007", "2.5", "36:00", "1900-01-01",
        "1900-03-01",
        "2024-10-07T09:30:00",
      ])
    #expect(sheet.remarks.map(\.kind) == [.noDay("60"), .noDay("-4")])
    let mac = try cells(
      "<sheetData><row><c s=\"1\"><v>44110</v></c><c s=\"1\"><v>0</v></c></row></sheetData>", styles: styles,
      workbookPr: "<workbookPr date1904=\"1\"/>")
    #expect(mac.rows[0].cells.map(\.text) == ["2024-10-07", "1904-01-01"])
  }

  @Test(arguments: [
    ("General", NumberForm.plain), ("0.00", .plain), ("yyyy-mm-dd", .date), ("d. mmmm yyyy", .date),
    ("h:mm AM/PM", .time), ("[h]:mm", .time),
    ("yyyy-mm-dd\\Thh:mm", .dateTime), ("#,##0 \"h\"", .plain), ("[Red]0.0", .plain), ("000", .padded(3)),
    ("mm:ss", .time), ("mmm yy", .date),
    ("0;[Red]-0;\"d\"", .plain), ("@", .plain), ("yyyy\"年\"m\"月\"d\"日\" h\"時\"mm\"分\"", .dateTime),
  ])
  func `knows a number's form by its code`(code: String, form: NumberForm) { #expect(numberForm(code: code) == form) }

  @Test func `gives findings with sheet, row, column and cell`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let heads = [
      "id", "given_name", "family_name", "strand", "organisation_id", "interests", "wishes", "protocol_rank", "",
      "joins_at",
    ]
    let row = ["X1", "Ada", "Muster", "politik", "nowhere-at-all", "", "", "first", "stray", "07.10.2024"]
    let book = HandmadeWorkbook([
      ("Teilnehmer", HandmadeWorkbook.rows([["Stand 3"].filter { _ in false }, heads, [], row]))
    ])
    let reading = readUpload(book.bytes, named: "people.xlsx", onto: dossier)
    let mine = reading.findings.filter { $0.file == "people.xlsx" }
    #expect(Set(mine.map(\.sheet)) == ["Teilnehmer"])
    #expect(
      mine.map { "\($0.line ?? 0) \($0.cell ?? "-") \($0.column ?? "-") \($0.code)" } == [
        "4 E4 organisation_id unknown-id", "4 D4 strand spelling", "4 H4 protocol_rank number-format",
        "4 J4 joins_at date-format",
        "4 I4 - column-without-heading",
      ])
    #expect(reading.dossier == nil)
    let text = findingsText(mine, language: .en)
    #expect(text.contains("people.xlsx, sheet Teilnehmer, row 4, column organisation_id (E4): “nowhere-at-all”: "))
  }

  @Test func `error values, merged cells and formulas are findings where a column is read`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let xml =
      """
      <sheetData><row r="3"><c r="A3" t="str"><v>Datum</v></c><c r="B3" t="str"><v>Land</v></c>
        <c r="C3" t="str"><v>farbe</v></c><c r="D3" t="str"><v>name_en</v></c></row>
      <row r="4"><c r="A4" t="str"><v>2024-10-14</v></c><c r="B4" t="str"><f>X1</f><v>JP</v></c>
        <c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="e"><v>#REF!</v></c></row>
      <row r="5"><c r="A5" t="str"><v>2024-10-15</v></c><c r="B5" t="str"><f>X1</f><v>JP</v></c></row></sheetData>
      <mergeCells><mergeCell ref="D4:D5"/><mergeCell ref="A1:C1"/></mergeCells>
      """
    let reading = readUpload(HandmadeWorkbook([("holidays", xml)]).bytes, named: "h.xlsx", onto: dossier)
    #expect(
      reading.findings.map { "\($0.line ?? 0) \($0.cell ?? "-") \($0.severity) \($0.code)" } == [
        "3 C3 warning unknown-column", "3 A3 warning unknown-column", "4 D4 error cell-error", "4 B4 note cell-formula",
        "4 D4 warning merged-cells",
      ])
  }

  @Test func `knows a list by its headings, and says of a sheet that it is none`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let book = HandmadeWorkbook([
      (
        "Tabelle1",
        HandmadeWorkbook.rows([["from_site", "to_site", "mode", "minutes"], ["ahk-japan", "atr", "walk", "12"]])
      ),
      ("Notizen", HandmadeWorkbook.rows([["call", "the hotel"]])), ("leer", "<sheetData/>"),
    ])
    let reading = readUpload(book.bytes, named: "x.xlsx", onto: dossier)
    #expect(reading.lists == ["travel_times"] && reading.dossier == nil)
    #expect(
      reading.findings.filter { $0.file == "x.xlsx" && $0.line == nil && $0.code != "missing-pair" }.map {
        "\($0.sheet ?? "") \($0.code)"
      } == [
        "Notizen unknown-sheet", "Tabelle1 sheet-by-headings",
      ])
    let list = readUpload(
      Array("country;date;name_en\nJP;2024-11-03;Culture Day\n".utf8), named: "list.csv", onto: dossier)
    #expect(list.lists == ["holidays"] && list.dossier?.register.holidays.count == 1)
    #expect(list.dossier?.trip == dossier.trip)
    #expect(
      readUpload(Array("a,b\n1,2\n".utf8), named: "q.csv", onto: dossier).findings.map(\.code) == ["unknown-list"])
  }

  @Test func `changes just what the workbook holds`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    var tables =
      settingsTables(of: dossier).filter { $0.name == "vehicles" }
      + Interchange.tables(of: dossier).filter { $0.name == "delegates" }
    tables[0].rows[0][2] = "17"
    tables[1].rows[3][13] = "vegan"
    tables[1].rows.swapAt(5, 6)
    let reading = readUpload(try workbook(of: tables).bytes, named: "some.xlsx", onto: dossier)
    var expected = dossier
    expected.trip.vehicles[0].seats = 17
    expected.trip.delegates[3].personal.diet = "vegan"
    expected.trip.delegates.swapAt(5, 6)
    #expect(reading.findings == [])
    #expect(reading.dossier == expected)
  }

  @Test func `names what other lists lose by it`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    var table = try #require(Interchange.tables(of: dossier).first { $0.name == "delegates" })
    let leader = try #require(dossier.trip.leader)
    table.rows.removeAll { $0[0] == leader.text }
    let reading = readUpload(try workbook(of: [table]).bytes, named: "delegates.xlsx", onto: dossier)
    #expect(reading.dossier == nil)
    #expect(
      reading.findings.contains {
        $0.file == "trip.yaml" && $0.column == "leader" && $0.code == "unknown-id" && $0.value == leader.text
      })
  }

  @Test func `what another program saved is read too`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "other-program.xlsx").path
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let reading = readUpload(bytes, named: "other-program.xlsx", onto: dossier)
    #expect(reading.lists == ["vehicles", "holidays", "ties"])
    #expect(reading.dossier?.trip.vehicles.map { "\($0.id) \($0.seats)" } == ["B1 44", "K2 8"])
    #expect(
      reading.dossier?.register.holidays.map { "\($0.date) \($0.nameLocal)" } == [
        "2024-10-03 Tag der Deutschen Einheit", "2024-11-03 文化の日",
      ])
    #expect(reading.dossier?.register.ties.first?.due == CalendarDate("2025-03-31")!)
  }

  @Test func `a folder takes workbooks in the place of its files, never beside them`() throws {
    let dossier = try #require(readFolder(ExampleFolder.path).dossier)
    let delegates = Data(try workbook(of: Interchange.tables(of: dossier).filter { $0.name == "delegates" }).bytes)
    let replaced = try ExampleFolder.reading(["delegates.csv": nil, "delegates.xlsx": delegates])
    #expect(replaced.findings == [] && replaced.dossier == dossier)
    let beside = try ExampleFolder.reading(["delegates.xlsx": delegates])
    #expect(beside.findings.map { "\($0.file) \($0.code)" } == ["delegates.xlsx two-sources"])
    let settings = Data(try workbook(of: settingsTables(of: dossier)).bytes)
    let whole = try ExampleFolder.reading([
      "trip.yaml": nil, "trip.xlsx": settings, "~$trip.xlsx": Data("x".utf8), "notes.xlsx": Data("x".utf8),
    ])
    #expect(whole.findings == [] && whole.dossier == dossier)
  }
}
