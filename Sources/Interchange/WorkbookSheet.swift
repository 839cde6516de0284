import Domain
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A cell's place, both from 0; `C17` is column 2, row 16.
struct CellPlace: Hashable {
  var row: Int
  var column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// nil for what is no place, or none that a sheet has.
  init?(_ name: some StringProtocol) {
    var (column, row, isRow) = (0, 0, false)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isRow: column = column * 26 + Int(byte - 0x40)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        isRow = true
        row = row * 10 + Int(byte - 0x30)
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= 16_777_216, row <= 16_777_216 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }

  var name: String { Self.letters(column) + "\(row + 1)" }

  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// What is to be said of a cell beyond its text.
struct CellRemark {
  enum Kind: Equatable {
    /// `#REF!` and its kin.
    case error(String)
    /// The text is what the formula last gave.
    case formula
    /// A number that is no day.
    case noDay(String)
    /// A reference into the list of texts that leads nowhere.
    case lost
  }
  var place: CellPlace
  var kind: Kind
}

/// The cells of one sheet that hold something, in order.
struct SheetCells {
  struct Row {
    /// From 0.
    var number: Int
    var cells: [(column: Int, text: String)]
  }
  var name: String
  var isHidden = false
  var rows: [Row] = []
  var remarks: [CellRemark] = []
  /// Ranges of cells shown as one; just the first holds something.
  var merged: [(first: CellPlace, last: CellPlace)] = []
}

/// Reads the cells of a sheet. Empty ones cost their parsing and nothing else.
final class SheetReader: WorkbookPart {
  /// Elements for cells, empty ones too.
  static let cells = 2_000_000
  static let rows = 1_048_576

  private(set) var sheet: SheetCells
  private let texts: [String]
  private let forms: [NumberForm]
  private let calendar: SerialCalendar
  private let cellsAtMost: Int
  private var count = 0
  private var row = -1
  private var place = CellPlace(row: 0, column: -1)
  private var type = "n"
  private var style = 0
  private var raw = ""
  private var inline = ""
  private var hasFormula = false
  private var phonetic = 0
  private var current: [(column: Int, text: String)] = []

  init(
    _ name: String, texts: [String], forms: [NumberForm], calendar: SerialCalendar, cellsAtMost: Int = SheetReader.cells
  ) {
    self.cellsAtMost = cellsAtMost
    (self.texts, self.forms, self.calendar) = (texts, forms, calendar)
    sheet = SheetCells(name: name)
  }

  override func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "row": beginRow(attributes["r"])
    case "c": beginCell(attributes)
    case "v": (text, collects) = ("", true)
    case "t": (text, collects) = ("", phonetic == 0)
    case "f": hasFormula = true
    case "rPh": phonetic += 1
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: break
    }
  }

  override func end(_ element: String) {
    switch element {
    case "v":
      raw = text
      collects = false
    case "t":
      if collects { inline += text }
      collects = false
    case "rPh": phonetic -= 1
    case "c": endCell()
    case "row":
      if !current.isEmpty { sheet.rows.append(.init(number: row, cells: current)) }
      current = []
    default: break
    }
  }

  private func beginRow(_ number: String?) {
    let next = number.flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
    guard next > row else {
      trouble = .damaged(sheet.name)
      return
    }
    guard next < Self.rows else {
      trouble = .tooLarge(sheet.name)
      return
    }
    row = next
    place = CellPlace(row: row, column: -1)
  }

  private func beginCell(_ attributes: [String: String]) {
    count += 1
    guard count <= cellsAtMost else {
      trouble = .tooLarge(sheet.name)
      return
    }
    let next = attributes["r"].map { CellPlace($0) } ?? CellPlace(row: row, column: place.column + 1)
    guard let next, next.row == row, next.column > place.column else {
      trouble = .damaged(sheet.name)
      return
    }
    place = next
    (type, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0)
    (raw, inline, hasFormula) = ("", "", false)
  }

  private func endCell() {
    let text = value()
    guard !text.isEmpty else { return }
    if hasFormula { sheet.remarks.append(CellRemark(place: place, kind: .formula)) }
    current.append((place.column, text))
  }

  /// The cell's text; what stands against it is remarked.
  private func value() -> String {
    let plain = raw.trimmed
    switch type {
    case "s":
      if plain.isEmpty { return "" }
      guard let index = Int(plain), texts.indices.contains(index) else { return remarked(.lost) }
      return texts[index]
    case "inlineStr": return unescaped(inline)
    case "str": return unescaped(raw)
    case "b": return plain.isEmpty ? "" : plain == "1" || plain == "true" ? "true" : "false"
    case "e": return plain.isEmpty ? "" : remarked(.error(plain))
    case "d": return plain
    default:
      if plain.isEmpty { return "" }
      guard let number = Double(plain), number.isFinite else { return plain }
      guard let text = calendar.text(number, as: forms.indices.contains(style) ? forms[style] : .plain) else {
        return remarked(.noDay(plain))
      }
      return text
    }
  }

  private func remarked(_ kind: CellRemark.Kind) -> String {
    sheet.remarks.append(CellRemark(place: place, kind: kind))
    return ""
  }

  private func merge(_ range: String) {
    let ends = range.split(separator: ":").compactMap { CellPlace($0) }
    if ends.count == 2, sheet.merged.count < 10_000 { sheet.merged.append((ends[0], ends[1])) }
  }
}

/// How a workbook counts its days.
struct SerialCalendar {
  var from1904 = false

  /// A number as its form shows it: a day and a time as ISO 8601 has them. nil where it is no day.
  func text(_ number: Double, as form: NumberForm) -> String? {
    switch form {
    case .plain: return plainDigits(number)
    case .padded(let digits):
      let text = plainDigits(number)
      guard text.allSatisfy(\.isNumber) else { return text }
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    case .date, .dateTime, .time: return moment(number, form)
    }
  }

  private func moment(_ number: Double, _ form: NumberForm) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    let seconds = Int((number * 86_400).rounded())
    let clock = clock(seconds % 86_400)
    if form == .time, number >= 1 { return hours(seconds) }
    guard number >= 1 || from1904 && form != .time else { return form == .date ? nil : clock }
    guard let day = day(seconds / 86_400) else { return nil }
    return form == .date ? "\(day)" : "\(day)T\(clock)"
  }

  /// Excel takes 1900 for a leap year; its day 60 has never been.
  private func day(_ serial: Int) -> CalendarDate? {
    if from1904 { return CalendarDate(daysSinceEpoch: serial - 24_107) }
    guard serial != 60 else { return nil }
    return CalendarDate(daysSinceEpoch: serial - (serial < 60 ? 25_568 : 25_569))
  }

  private func clock(_ seconds: Int) -> String {
    let time = two(seconds / 3600) + ":" + two(seconds / 60 % 60)
    return seconds % 60 == 0 ? time : time + ":" + two(seconds % 60)
  }

  private func hours(_ seconds: Int) -> String { "\(seconds / 3600):" + two(seconds / 60 % 60) }
  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The shortest digits of the number, without a power of ten.
  private func plainDigits(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
    let short = "\(number)"
    guard short.contains("e") else { return short }
    let long = String(format: "%.20f", number)
    return abs(number) < 1 ? String(long.reversed().drop { $0 == "0" }.reversed()) : String(format: "%.0f", number)
  }
}
