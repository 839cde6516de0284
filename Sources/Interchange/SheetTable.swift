import Domain

/// A sheet whose first row that holds anything is its heading.
struct SheetTable {
  struct Row {
    /// From 1, as the sheet shows it.
    var number: Int
    var cells: [String]
    func cell(_ place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
  }
  var sheet: String
  var headingRow: Int
  /// From column A on, without blanks at the ends; empty where a column has none.
  var heads: [String]
  var rows: [Row]
  var remarks: [CellRemark] = []
  var merged: [(first: CellPlace, last: CellPlace)] = []
  /// The first cell that stands in a column without heading, for each such column.
  var unheaded: [CellPlace] = []

  /// nil where the sheet is empty.
  init?(_ cells: SheetCells) {
    let filled = cells.rows.filter { row in row.cells.contains { !$0.text.trimmed.isEmpty } }
    guard let heading = filled.first else { return nil }
    sheet = cells.name
    headingRow = heading.number + 1
    let width = min(Limits.columns + 1, (heading.cells.last?.column ?? 0) + 1)
    heads = Self.spread(heading.cells, width).map(\.trimmed)
    rows = filled.dropFirst().map { Row(number: $0.number + 1, cells: Self.spread($0.cells, width)) }
    (remarks, merged) = (cells.remarks, cells.merged)
    var seen: Set<Int> = []
    for row in filled.dropFirst() {
      for cell in row.cells where (cell.column >= width || heads[cell.column].isEmpty) && !cell.text.trimmed.isEmpty {
        if seen.count < 100, seen.insert(cell.column).inserted {
          unheaded.append(CellPlace(row: row.number, column: cell.column))
        }
      }
    }
  }

  init(_ table: TextTable) {
    (sheet, headingRow, heads) = (table.name, 1, table.heads)
    rows = table.rows.enumerated().map { Row(number: $0.offset + 2, cells: $0.element) }
  }

  private static func spread(_ cells: [(column: Int, text: String)], _ width: Int) -> [String] {
    var texts = [String](repeating: "", count: width)
    for cell in cells where cell.column < width { texts[cell.column] = cell.text }
    return texts
  }

  func column(_ name: String) -> Int? { heads.firstIndex { headingKey($0) == headingKey(name) } }

  /// Laid out as a CSV file whose lines are the sheet's rows, for the readers of lists.
  var text: FileText {
    var text = ""
    var line = 1
    for row in [Row(number: headingRow, cells: heads)] + rows {
      text += String(repeating: "\n", count: row.number - line)
      text += csv(TextTable(name: "", heads: row.cells, rows: []))
      line = row.number + 1
    }
    return FileText(bytes: Array(text.utf8), isSheet: true)
  }
}
