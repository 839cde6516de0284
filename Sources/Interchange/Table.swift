import Domain
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a column is called and what happens without it.
struct ColumnRule {
  enum Need { case required, expected, optional }
  var name: String
  var need: Need
  /// Other headings that people write, in German, Japanese or English.
  var aliases: [String] = []
  /// Other names that are as good as `name` and worth no word.
  var also: [String] = []
}

/// The columns of one file; the first is the one by which its rows are known.
struct TableRule {
  var file: String
  var columns: [ColumnRule]
}

/// A column as it stands in one file.
struct Column {
  var name: String
  /// nil where the file has no such column.
  var position: Int?
}

/// A CSV file whose heading has been understood.
struct Table {
  let rule: TableRule
  let findings: FindingList
  let bytes: [UInt8]
  let delimiter: UInt8
  /// Column names by position; nil for columns that are not used.
  let names: [String?]
  let headings: [String]
  /// Where the rows begin.
  let firstByte: Int
  let firstLine: Int
  var file: String { rule.file }
  /// Whether a cell may hold combining marks or full-width signs, so most files skip the search.
  let mayHoldMarks: Bool
  let mayHoldWide: Bool
  let isSheet: Bool

  /// Understands the heading, or says why not.
  init?(_ text: FileText, rule: TableRule, findings: FindingList) {
    self.rule = rule
    self.findings = findings
    isSheet = text.isSheet
    var bytes = text.bytes
    if !isSheet, !bytes.contains(0x0A), bytes.contains(0x0D) { for i in bytes.indices where bytes[i] == 0x0D { bytes[i] = 0x0A } }
    self.bytes = bytes
    mayHoldMarks = bytes.contains(0xCC) || bytes.contains(0xCD) || bytes.contains(0xE3)
    mayHoldWide = bytes.contains(0xEF) || bytes.contains(0xE3) || bytes.contains(0xE2)
    guard bytes.contains(where: { $0 > 0x20 }) else {
      findings.add(
        rule.file, .error, "empty-file",
        Trilingual(de: "Die Datei ist leer.", en: "The file is empty.", ja: "ファイルが空です。"),
        mend: Trilingual(
          de: "Die Datei mit Kopfzeile und Zeilen liefern.", en: "Send the file with its heading and rows.",
          ja: "見出し行とデータ行のあるファイルを用意してください。"))
      return nil
    }
    guard let heading = Heading(bytes, rule: rule, hadMark: text.hadByteOrderMark, isSheet: isSheet, findings: findings) else {
      return nil
    }
    (delimiter, names, headings) = (heading.delimiter, heading.names, heading.cells)
    (firstByte, firstLine) = (heading.end, heading.nextLine)
  }

  func column(_ name: String) -> Column { Column(name: name, position: names.firstIndex(of: name)) }

  /// Gives every row to `body`, in the order of the file, whole rows only; rows that fell apart are findings.
  /// - Returns: the first cells of rows that could not be used, so that others may still refer to them.
  @discardableResult
  func forEachRow(_ body: (Row) -> Void) -> Set<String> {
    var lost: Set<String> = []
    var count = 0
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RowScanner(
        buffer, delimiter: delimiter, at: firstByte, line: firstLine, columns: headings.count, isSheet: isSheet)
      while scanner.next() {
        if let trouble = scanner.trouble { report(trouble, line: scanner.troubleLine, cell: scanner.troubleCell) }
        if scanner.isTooLong { continue }
        if scanner.isBlank { continue }
        count += 1
        let row = Row(table: self, buffer: buffer, cells: scanner.cells, line: scanner.line)
        if scanner.count == headings.count || (scanner.count > headings.count && scanner.extraIsEmpty) {
          body(row)
        } else {
          ragged(scanner.count, line: scanner.line)
          if let key = names.firstIndex(of: rule.columns[0].name), key < scanner.cells.count { lost.insert(row.plain(at: key)) }
        }
        if scanner.gaveUp { break }
      }
    }
    if count == 0 { noRows() }
    return lost
  }

  private func noRows() {
    let needed = rule.columns.contains { $0.need == .required } && requiredFiles.contains(rule.file)
    // A workbook has all its sheets, also those that nothing stands on yet.
    if isSheet, !needed { return }
    findings.add(
      file, needed ? .error : .warning, "no-rows",
      Trilingual(
        de: "Die Datei hat eine Kopfzeile, aber keine Zeilen.", en: "The file has a heading but no rows.",
        ja: "見出し行だけで、データ行がありません。"),
      mend: Trilingual(de: "Die Zeilen ergänzen.", en: "Add the rows.", ja: "データ行を追加してください。"))
  }

  private func ragged(_ count: Int, line: Int) {
    let wanted = headings.count
    findings.add(
      file, line: line, value: "\(count)", .error, "ragged-row",
      Trilingual(
        de: "Die Zeile hat \(count) Zellen, die Kopfzeile \(wanted).", en: "The row has \(count) cells, the heading \(wanted).",
        ja: "この行のセル数は \(count) で、見出し行の \(wanted) と一致しません。"),
      mend: Trilingual(
        de: "Fehlende oder überzählige Trennzeichen berichtigen; Text mit Trennzeichen in Anführungszeichen setzen.",
        en: "Mend missing or surplus separators; put text with separators in quotes.",
        ja: "区切り文字の過不足を直し、区切り文字を含む文字列は引用符で囲んでください。"), .ask)
  }

  private func report(_ trouble: RowScanner.Trouble, line: Int, cell: Int) {
    let column = cell < headings.count ? names[cell] ?? headings[cell] : nil
    switch trouble {
    case .lineTooLong:
      findings.add(
        file, line: line, .error, "line-too-long",
        Trilingual(
          de: "Die Zeile ist länger als \(Limits.lineBytes >> 20) MB.", en: "The line is longer than \(Limits.lineBytes >> 20) MB.",
          ja: "この行は \(Limits.lineBytes >> 20) MB を超えています。"),
        mend: Trilingual(
          de: "Prüfen, ob Zeilenumbrüche verloren gingen.", en: "Check whether line breaks were lost.", ja: "改行が失われていないか確認してください。"))
    case .strayQuote:
      findings.add(
        file, line: line, column: column, .error, "stray-quote",
        Trilingual(
          de: "Ein Anführungszeichen wird in dieser Zelle geöffnet, aber nicht richtig geschlossen.",
          en: "A quotation mark opens in this cell and is not closed properly.", ja: "このセルで始まる引用符が正しく閉じられていません。"),
        mend: Trilingual(
          de: "Das Anführungszeichen entfernen oder schließen; Anführungszeichen im Text verdoppeln.",
          en: "Remove or close the mark; double quotation marks within the text.", ja: "引用符を削除するか閉じてください。文中の引用符は二重にします。"), .ask)
    case .tooManyStrayQuotes:
      findings.add(
        file, line: line, .error, "too-many-quotes",
        Trilingual(
          de: "Zu viele offene Anführungszeichen; ab hier wurde nicht weitergelesen.",
          en: "Too many open quotation marks; reading stopped here.", ja: "閉じられていない引用符が多すぎるため、ここで読み込みを中止しました。"),
        mend: Trilingual(
          de: "Die Datei neu aus der Tabellenkalkulation speichern.", en: "Save the file again from the spreadsheet.",
          ja: "表計算ソフトで保存し直してください。"))
    }
  }
}

/// Splits bytes into rows and cells with the physical line of each row, in one pass, looking back over one cell at most.
struct RowScanner {
  enum Trouble { case lineTooLong, strayQuote, tooManyStrayQuotes }
  struct Cell {
    var start: Int
    var end: Int
    /// Holds doubled quotation marks or lost a stray one.
    var isEscaped: Bool
  }
  static let strayLimit = 100

  private(set) var cells: [Cell] = []
  /// Cells of the row, also those beyond `columns`, which are not kept.
  private(set) var count = 0
  private(set) var extraIsEmpty = true
  private(set) var line: Int
  private(set) var isTooLong = false
  private(set) var trouble: Trouble?
  private(set) var troubleLine = 0
  private(set) var troubleCell = 0
  private(set) var gaveUp = false
  /// Where the next row begins.
  private(set) var position: Int
  private(set) var nextLine: Int
  private var strays = 0
  private let buffer: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let columns: Int
  private let isSheet: Bool

  init(
    _ buffer: UnsafeBufferPointer<UInt8>, delimiter: UInt8, at position: Int, line: Int, columns: Int, isSheet: Bool = false
  ) {
    (self.buffer, self.delimiter, self.position, self.columns) = (buffer, delimiter, position, columns)
    self.isSheet = isSheet
    (self.line, nextLine) = (line, line)
  }

  var isBlank: Bool { extraIsEmpty && cells.allSatisfy { $0.start == $0.end } }

  /// Moves to the next row; false at the end.
  mutating func next() -> Bool {
    guard position < buffer.count, !gaveUp else { return false }
    (line, trouble, isTooLong) = (nextLine, nil, false)
    restart()
    let end = find(0x0A, from: position, to: buffer.count) ?? buffer.count
    if end - position > Limits.lineBytes {
      (isTooLong, trouble, troubleLine, troubleCell) = (true, .lineTooLong, line, Int.max)
      advance(past: end, lines: 1)
      return true
    }
    if find(0x22, from: position, to: end) == nil {
      split(from: position, to: end)
      advance(past: end, lines: 1)
      return true
    }
    quoted(lineEnd: end)
    return true
  }

  private mutating func restart() {
    cells.removeAll(keepingCapacity: true)
    (count, extraIsEmpty) = (0, true)
  }

  private mutating func advance(past end: Int, lines: Int) {
    position = end + 1
    nextLine = line + (isSheet ? 1 : lines)
  }

  private mutating func add(_ start: Int, _ end: Int, escaped: Bool) {
    count += 1
    if count <= columns {
      cells.append(Cell(start: start, end: end, isEscaped: escaped))
    } else if start < end {
      extraIsEmpty = false
    }
  }

  /// A line without quotation marks, or with such as are meant as they stand.
  private mutating func split(from start: Int, to lineEnd: Int, stripQuotes: Bool = false) {
    var end = lineEnd
    if end > start, buffer[end - 1] == 0x0D { end -= 1 }
    var cell = start
    while let next = find(delimiter, from: cell, to: end) {
      add(cell, next, escaped: stripQuotes)
      cell = next + 1
    }
    add(cell, end, escaped: stripQuotes)
  }

  private mutating func quoted(lineEnd: Int) {
    let start = position
    var at = position
    var lines = 1
    var longCell: Int?
    while true {
      if at < buffer.count, buffer[at] == 0x22 {
        guard let close = closing(of: at) else { return recover(from: start, to: lineEnd, cell: count) }
        let body = (at + 1)..<close
        let breaks = newlines(in: body)
        lines += breaks
        if breaks > 0, longCell == nil { longCell = count }
        add(body.lowerBound, body.upperBound, escaped: find(0x22, from: body.lowerBound, to: body.upperBound) != nil)
        at = close + 1
      } else {
        let end = find(0x0A, from: at, to: buffer.count) ?? buffer.count
        let stop = find(delimiter, from: at, to: end) ?? (end > at && buffer[end - 1] == 0x0D ? end - 1 : end)
        add(at, stop, escaped: false)
        at = stop
      }
      if at < buffer.count, buffer[at] == delimiter {
        at += 1
        continue
      }
      if at < buffer.count, buffer[at] == 0x0D { at += 1 }
      break
    }
    if let longCell, count != columns, splitsEvenly(from: start, to: lineEnd) {
      return recover(from: start, to: lineEnd, cell: longCell)
    }
    advance(past: at, lines: lines)
  }

  /// The mark that closes the one at `open`; nil unless a separator or the line's end follows it.
  private func closing(of open: Int) -> Int? {
    let limit = min(buffer.count, open + (isSheet ? Limits.lineBytes : Limits.cellBytes))
    var from = open + 1
    while let mark = find(0x22, from: from, to: limit) {
      let after = mark + 1
      if after < buffer.count, buffer[after] == 0x22 {
        from = after + 1
        continue
      }
      let isEnd = after >= buffer.count || buffer[after] == delimiter || buffer[after] == 0x0A || buffer[after] == 0x0D
      return isEnd ? mark : nil
    }
    return nil
  }

  private func splitsEvenly(from start: Int, to end: Int) -> Bool {
    var (cell, count) = (start, 1)
    while let next = find(delimiter, from: cell, to: end) {
      count += 1
      cell = next + 1
    }
    return count == columns
  }

  /// Reads the physical line as if its quotation marks were letters, so that one stray mark costs one line.
  private mutating func recover(from start: Int, to lineEnd: Int, cell: Int) {
    strays += 1
    (trouble, troubleLine, troubleCell) = (.strayQuote, line, cell)
    if strays > Self.strayLimit { (trouble, gaveUp) = (.tooManyStrayQuotes, true) }
    restart()
    split(from: start, to: lineEnd, stripQuotes: true)
    advance(past: lineEnd, lines: 1)
  }

  private func newlines(in range: Range<Int>) -> Int {
    var (count, from) = (0, range.lowerBound)
    while let at = find(0x0A, from: from, to: range.upperBound) {
      count += 1
      from = at + 1
    }
    return count
  }

  private func find(_ byte: UInt8, from: Int, to: Int) -> Int? {
    guard from < to, let base = buffer.baseAddress, let hit = memchr(base + from, Int32(byte), to - from) else { return nil }
    return base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
  }
}
