import CXlsx
import Domain
import Foundation

/// The whole trip as a workbook, a sheet a list, as `readUpload` and `readFolder` read it back without a change.
package func workbook(of dossier: Dossier) throws -> WorkbookFile {
  try workbook(of: settingsTables(of: dossier) + tables(of: dossier))
}

/// A workbook, and what of it could not be written as it is.
package struct WorkbookFile: Sendable {
  package var bytes: [UInt8]
  package var findings: [Finding]
}

/// Tables as a workbook: every cell is text, so that no spreadsheet computes or changes anything, whatever it begins with.
///
/// The same tables give the same bytes. A text that is longer than a cell can hold is cut, and a finding says so.
package func workbook(of tables: [TextTable]) throws -> WorkbookFile {
  let isLong = tables.reduce(0) { $0 + $1.rows.count } > 100_000
  return try workbook(of: tables.map { TextRows(name: $0.name, heads: $0.heads, rows: AnySequence($0.rows)) }, isLong: isLong)
}

/// A table of which each row is made when it is written.
package struct TextRows {
  package var name: String
  package var heads: [String]
  /// Gone through twice at most, the second time whole.
  package var rows: AnySequence<[String]>
  package init(name: String, heads: [String], rows: AnySequence<[String]>) { (self.name, self.heads, self.rows) = (name, heads, rows) }
}

/// The same of tables whose rows are made one by one.
/// - Parameter isLong: whether each row is put down and forgotten.
package func workbook(of tables: [TextRows], isLong: Bool) throws -> WorkbookFile {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kakehashi-\(UUID().uuidString)")
  try FileManager.default.createDirectory(
    at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("tables.xlsx")
  var writer = try WorkbookWriter(to: file.path, isLong: isLong)
  for table in tables { try writer.add(table) }
  try writer.close()
  return WorkbookFile(bytes: [UInt8](try Data(contentsOf: file)), findings: writer.findings)
}

package enum WorkbookWritingError: Error {
  /// What the library says: the disk is full, or a folder can not be written.
  case failed(String)
}

private struct WorkbookWriter {
  /// Of one cell, in UTF-16 as Excel counts.
  static let cellLength = 32_767

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let head: UnsafeMutablePointer<lxw_format>?
  private let cell: UnsafeMutablePointer<lxw_format>?
  private var names: Set<String> = []
  private(set) var findings: [Finding] = []

  init(to path: String, isLong: Bool = false) throws {
    var options = lxw_workbook_options()
    options.constant_memory = isLong ? 1 : 0
    guard let book = workbook_new_opt(path, &options) else { throw WorkbookWritingError.failed(path) }
    self.book = book
    // One moment for all: the same tables are to give the same bytes.
    var about = lxw_doc_properties()
    about.created = 946_684_800
    workbook_set_properties(book, &about)
    head = workbook_add_format(book)
    format_set_bold(head)
    format_set_bg_color(head, 0xE7ECEF)
    format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
    cell = workbook_add_format(book)
    // Text, so that what is typed into the cell later stays as it is typed.
    format_set_num_format(cell, "@")
    format_set_align(cell, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
  }

  mutating func add(_ table: TextRows) throws {
    guard let sheet = workbook_add_worksheet(book, sheetName(table.name)) else {
      throw WorkbookWritingError.failed(table.name)
    }
    let first = Array(table.rows.prefix(200))
    for (column, name) in table.heads.enumerated() {
      let width = min(40, max(10, ([name] + first.map { $0[column] }).map(Self.width).max() ?? 10) + 2)
      worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), cell)
      try write(name, sheet, row: 0, column, head, table)
    }
    var count = 0
    for (row, texts) in table.rows.enumerated() {
      count += 1
      for (column, text) in texts.enumerated() where !text.isEmpty {
        try write(text, sheet, row: row + 1, column, cell, table)
      }
    }
    worksheet_freeze_panes(sheet, 1, 1)
    guard !table.heads.isEmpty, count > 0 else { return }
    worksheet_autofilter(sheet, 0, 0, UInt32(count), UInt16(table.heads.count - 1))
  }

  private mutating func write(
    _ text: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>, row: Int, _ column: Int,
    _ format: UnsafeMutablePointer<lxw_format>?,
    _ table: TextRows
  ) throws {
    var short = escaped(text)
    if short.utf16.count > Self.cellLength {
      findings.append(tooLong(text.utf16.count, table, row, column))
      short = Self.cut(text)
    }
    try done(worksheet_write_string(sheet, UInt32(row), UInt16(column), short, format))
  }

  func close() throws { try done(workbook_close(book)) }

  private func done(_ error: lxw_error) throws {
    guard error == LXW_NO_ERROR else { throw WorkbookWritingError.failed(String(cString: lxw_strerror(error))) }
  }

  /// At most 31 signs, without those that Excel refuses, each name once.
  private mutating func sheetName(_ name: String) -> String {
    var plain = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 })
    while plain.utf16.count > 28 { plain.removeLast() }
    if plain.isEmpty { plain = "-" }
    var (unique, number) = (plain, 2)
    while !names.insert(unique.lowercased()).inserted { (unique, number) = ("\(plain) \(number)", number + 1) }
    return unique
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.prefix(60).reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }

  /// As much as a cell holds once it is escaped, and an ellipsis.
  private static func cut(_ text: String) -> String {
    var (out, length) = ("", 1)
    for scalar in text.unicodeScalars {
      let piece = escaped(String(Character(scalar)))
      length += piece.utf16.count
      if length > cellLength { break }
      out += piece
    }
    return out + "…"
  }

  private func tooLong(_ length: Int, _ table: TextRows, _ row: Int, _ column: Int) -> Finding {
    var finding = Finding(
      file: table.name, line: row + 1, column: table.heads[column], severity: .warning, code: "cell-too-long",
      message: Trilingual(
        de: "Der Text hat \(length) Zeichen, eine Zelle fasst \(Self.cellLength); er wurde gekürzt.",
        en: "The text has \(length) signs, a cell holds \(Self.cellLength); it was cut.",
        ja: "文字数 \(length) がセルの上限 \(Self.cellLength) を超えるため、途中までにしました。"),
      mend: Trilingual(
        de: "Den Text kürzen, bevor die Arbeitsmappe wieder eingelesen wird.",
        en: "Shorten the text before the workbook is read again.",
        ja: "ブックを読み込み直す前に、文を短くしてください。"))
    (finding.sheet, finding.cell) = (table.name, CellPlace(row: row, column: column).name)
    return finding
  }
}

/// What XML can not hold, as workbooks write it: `_x0007_`. A text that looks so itself is marked, and NUL is left out.
private func escaped(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0 == "_" || isForeign($0) }) else { return text }
  var out = ""
  var rest = text.unicodeScalars[...]
  while let scalar = rest.first {
    if isForeign(scalar) {
      if scalar != "\0" { out += "_x" + hex(scalar) + "_" }
    } else if scalar == "_",
      String(String.UnicodeScalarView(rest.prefix(7))) != unescaped(String(String.UnicodeScalarView(rest.prefix(7))))
    {
      out += "_x005F_"
    } else {
      out.unicodeScalars.append(scalar)
    }
    rest = rest.dropFirst()
  }
  return out
}

private func isForeign(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
}

private func hex(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
