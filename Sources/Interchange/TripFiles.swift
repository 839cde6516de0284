import Domain
import Foundation

let workbookEnding = ".xlsx"

/// Where the files of a trip come from: a folder, sheets of workbooks, lists that are known already; and where each row
/// stood.
///
/// A class because the readers add to it what they understood of the headings; it lives for one reading.
final class TripFiles {
  let folder: String?
  /// The one workbook that is to hold everything, where there is one.
  let workbook: String?
  private var given: [String: FileText] = [:]
  private var origins: [String: Origin] = [:]

  private struct Origin {
    var file: String
    var sheets: [SheetTable] = []
    /// Places of the columns that were understood.
    var columns: [String: Int] = [:]
    /// Settings sheets that are known already and stand in no file.
    var known: Set<String> = []
    /// For settings: sheet (a place in `sheets`) and row of each line.
    var lines: [(sheet: Int, row: Int)] = []
  }

  init(folder: String? = nil, workbook: String? = nil) { (self.folder, self.workbook) = (folder, workbook) }

  func has(_ file: String) -> Bool {
    given[file] != nil || folder.map { FileManager.default.fileExists(atPath: $0 + "/" + file) } ?? false
  }

  /// The names in the folder, in order.
  var names: [String] { folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0).sorted() } ?? [] }

  func text(of file: String, limit: Int, into findings: FindingList) -> FileText? {
    if let text = given[file] {
      if text.bytes.count <= limit { return text }
      tooLarge(origins[file]?.file ?? file, limit: limit, into: findings)
      return nil
    }
    return folder.flatMap { readText($0 + "/" + file, named: file, limit: limit, into: findings) }
  }

  /// The name of the sheet that stands in the place of a file.
  func sheet(of file: String) -> String? { origins[file]?.sheets.first?.sheet }

  // MARK: Giving

  /// A list as text, of a file that has another name.
  func give(_ text: FileText, as file: String, from name: String? = nil) {
    given[file] = text
    if let name { origins[file] = Origin(file: name) }
  }

  func give(_ table: SheetTable, as file: String, from workbook: String) {
    given[file] = table.text
    origins[file] = Origin(file: workbook, sheets: [table])
  }

  /// Settings sheets as a `trip.yaml`. Sheets that are in `known` alone are not the workbook's.
  func give(
    _ sheets: [SettingsSheet: SheetTable], onto known: [SettingsSheet: SheetTable], from workbook: String,
    _ findings: FindingList
  ) {
    let all = known.merging(sheets) { _, new in new }
    let text = SettingsText(all)
    given["trip.yaml"] = FileText(bytes: Array(text.text.utf8))
    let order = SettingsSheet.allCases.filter { all[$0] != nil }
    var origin = Origin(file: workbook, sheets: order.map { all[$0]! })
    origin.known = Set(order.filter { sheets[$0] == nil }.map(\.rawValue))
    origin.lines = text.lines.map { (order.firstIndex(of: $0.sheet)!, $0.row) }
    origins["trip.yaml"] = origin
    for sheet in order {
      if let table = sheets[sheet] {
        remark(table, names: table.heads.map { $0.isEmpty ? nil : $0 }, in: workbook, into: findings)
      }
    }
  }

  /// Keeps which column stands where, and says what is to be said of single cells.
  func understood(_ table: Table) {
    guard var origin = origins[table.file], let sheet = origin.sheets.first else { return }
    for (place, name) in table.names.enumerated() {
      if let name { origin.columns[name] = place }
      if place < table.headings.count, origin.columns[table.headings[place]] == nil {
        origin.columns[table.headings[place]] = place
      }
    }
    origins[table.file] = origin
    remark(sheet, names: table.names, in: origin.file, into: table.findings)
  }

  // MARK: Places

  /// Findings with the places of the workbooks that the rows came from.
  func placed(_ findings: [Finding]) -> [Finding] {
    guard !origins.isEmpty else { return findings }
    let placed = findings.map(placed).enumerated()
    return placed.sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return a.file < b.file }
      if a.sheet != b.sheet { return (a.sheet ?? "") < (b.sheet ?? "") }
      if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func placed(_ finding: Finding) -> Finding {
    guard let origin = origins[finding.file] else { return finding }
    var finding = finding
    let file = finding.file
    finding.file = origin.file
    if file == "trip.yaml" {
      inSettings(&finding, origin)
    } else if let table = origin.sheets.first {
      finding.sheet = table.sheet
      if finding.line == 1 { finding.line = table.headingRow }
      if let column = finding.column.flatMap({ origin.columns[$0] }), let line = finding.line {
        finding.cell = CellPlace(row: line - 1, column: column).name
      }
    }
    return finding
  }

  private func inSettings(_ finding: inout Finding, _ origin: Origin) {
    let path = finding.column ?? ""
    guard let line = finding.line, origin.lines.indices.contains(line - 1) else {
      finding.line = nil
      finding.sheet = SettingsSheet(rawValue: path)?.rawValue ?? SettingsSheet.trip.rawValue
      return
    }
    let (place, row) = origin.lines[line - 1]
    let table = origin.sheets[place]
    guard !origin.known.contains(table.sheet) else {
      (finding.file, finding.line) = ("trip.yaml", nil)
      return
    }
    (finding.sheet, finding.line) = (table.sheet, row)
    let key = path.split(separator: ".").last.map(String.init) ?? ""
    guard let column = table.column("key") == nil ? table.column(key) : table.column("value") else { return }
    finding.cell = CellPlace(row: row - 1, column: column).name
    if table.column("key") == nil { finding.column = key }
  }
}

// MARK: - Workbooks in a folder

extension TripFiles {
  /// Takes the workbooks that stand in the place of files: `delegates.xlsx` for one list, `trip.xlsx` for any number.
  ///
  /// A list that is there twice is an error: nobody knows which one holds.
  func takeWorkbooks(into findings: FindingList) {
    guard let folder else { return }
    var taken: [String: String] = [:]
    for name in names where name.lowercased().hasSuffix(workbookEnding) && !name.hasPrefix("~$") && !name.hasPrefix(".")
    {
      let stem = String(name.dropLast(workbookEnding.count))
      let rule = SheetKind.lists.first { $0.stem == stem.lowercased() }
      guard rule != nil || stem.lowercased() == "trip" else { continue }
      guard let content = readBytes(folder + "/" + name, named: name, limit: Limits.tableBytes, into: findings),
        let cells = workbookSheets(content, named: name, into: findings)
      else { continue }
      let found = SheetKind.match(cells, of: name, only: rule, into: findings)
      for (file, table) in found.lists where isAlone(file, name, &taken, findings) { give(table, as: file, from: name) }
      if !found.settings.isEmpty, isAlone("trip.yaml", name, &taken, findings) {
        give(found.settings, onto: [:], from: name, findings)
      }
    }
  }

  private func isAlone(_ file: String, _ name: String, _ taken: inout [String: String], _ findings: FindingList) -> Bool
  {
    let other = taken[file] ?? (has(file) ? file : nil)
    guard let other else {
      taken[file] = name
      return true
    }
    findings.add(
      name, .error, "two-sources",
      Trilingual(
        de: "Dieselbe Liste steht in \(name) und in \(other); welche gilt, ist nicht zu erkennen.",
        en: "The same list stands in \(name) and in \(other); which one holds can not be told.",
        ja: "同じ一覧が \(name) と \(other) の両方にあり、どちらが有効か判断できません。"),
      mend: Trilingual(
        de: "Eine der beiden Dateien aus dem Ordner nehmen.", en: "Take one of the two files out of the folder.",
        ja: "どちらかのファイルをフォルダーから除いてください。"), .ask)
    return false
  }
}
