/// The assignments of a MiniZinc data file, each value with the line it stands in.
///
/// Reads what the published instances use: whole numbers, lists, tables between `[|` and `|]`, lists of sets, ranges `1..5`,
/// comments after `%`. Meanings are checked elsewhere.
struct BusinessMeetingFile {
  struct Number {
    var value: Int
    var line: Int
  }
  struct Row {
    var numbers: [Number]
    var line: Int
  }
  enum Value {
    case number(Number)
    case list([Number])
    /// A table's rows, or a list's sets.
    case rows([Row])
  }
  enum Flaw: Equatable {
    case sign(String)
    case tooLong(String)
    case unfinished(String)
    case twice(String)
    case rangeTooWide
  }

  private(set) var values: [String: (value: Value, line: Int)] = [:]
  private(set) var flaws: [(flaw: Flaw, line: Int)] = []
  private var bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let name = nextName() { assign(name) }
    self.bytes = []
  }

  // MARK: - Assignments

  /// The name that the next assignment begins with; whatever else stands there is one flaw.
  private mutating func nextName() -> String? {
    var strange: (text: [UInt8], line: Int)?
    defer { if let strange { flaws.append((.sign(Self.text(strange.text)), strange.line)) } }
    while true {
      skipBlanks()
      guard place < bytes.count else { return nil }
      if Self.isLetter(bytes[place]) { break }
      if strange == nil { strange = ([], line) }
      if strange!.text.count < 20 { strange!.text.append(bytes[place]) }
      step()
    }
    let begin = place
    while place < bytes.count, Self.isLetter(bytes[place]) || Self.isDigit(bytes[place]) { place += 1 }
    return Self.text(bytes[begin..<place])
  }

  private mutating func assign(_ name: String) {
    let start = line
    let flawsBefore = flaws.count
    if accept(UInt8(ascii: "=")), let value = value(), accept(UInt8(ascii: ";")) {
      if values.updateValue((value, start), forKey: name) != nil { flaws.append((.twice(name), start)) }
      return
    }
    if flaws.count == flawsBefore {
      skipBlanks()
      flaws.append(place < bytes.count ? (.sign(Self.text([bytes[place]])), line) : (.unfinished(name), start))
    }
    // The next assignment begins after the semicolon.
    while place < bytes.count, bytes[place] != UInt8(ascii: ";") { step() }
    if place < bytes.count { step() }
  }

  private mutating func value() -> Value? {
    if accept(UInt8(ascii: "[")) { return accept(UInt8(ascii: "|")) ? table() : list() }
    return number().map { .number($0) }
  }

  /// After `[|`: rows that `|` separates, until `|]`.
  private mutating func table() -> Value? {
    var rows: [Row] = []
    var row: Row?
    while true {
      if accept(UInt8(ascii: "|")) {
        if let row { rows.append(row) }
        row = nil
        if accept(UInt8(ascii: "]")) { return .rows(rows) }
      } else if row == nil, rows.isEmpty, accept(UInt8(ascii: "]")) {
        return .rows([])
      } else {
        guard let number = number() else { return nil }
        if row == nil { row = Row(numbers: [], line: number.line) }
        row!.numbers.append(number)
        _ = accept(UInt8(ascii: ","))
      }
    }
  }

  /// After `[`: numbers or sets, until `]`.
  private mutating func list() -> Value? {
    var numbers: [Number] = []
    var rows: [Row] = []
    while !accept(UInt8(ascii: "]")) {
      if accept(UInt8(ascii: "{")) {
        guard let row = set(), numbers.isEmpty else { return nil }
        rows.append(row)
      } else {
        guard rows.isEmpty, let number = number() else { return nil }
        numbers.append(number)
      }
      if !accept(UInt8(ascii: ",")) {
        guard accept(UInt8(ascii: "]")) else { return nil }
        break
      }
    }
    return rows.isEmpty ? .list(numbers) : .rows(rows)
  }

  /// After `{`: numbers and ranges, until `}`.
  private mutating func set() -> Row? {
    var row = Row(numbers: [], line: line)
    while !accept(UInt8(ascii: "}")) {
      guard let number = number() else { return nil }
      row.numbers.append(number)
      if accept(UInt8(ascii: ".")) {
        guard accept(UInt8(ascii: ".")), let end = self.number() else { return nil }
        guard end.value <= number.value || end.value.subtractingReportingOverflow(number.value).partialValue <= 1_000 else {
          flaws.append((.rangeTooWide, end.line))
          return nil
        }
        if end.value > number.value { row.numbers += ((number.value + 1)...end.value).map { Number(value: $0, line: end.line) } }
        if end.value < number.value { row.numbers.removeLast() }
      }
      if !accept(UInt8(ascii: ",")) {
        guard accept(UInt8(ascii: "}")) else { return nil }
        break
      }
    }
    return row
  }

  private mutating func number() -> Number? {
    skipBlanks()
    let begin = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    let digits = place
    while place < bytes.count, Self.isDigit(bytes[place]) { place += 1 }
    guard place > digits else {
      place = begin
      return nil
    }
    let text = Self.text(bytes[begin..<place])
    guard place - digits <= 15, let value = Int(text) else {
      flaws.append((.tooLong(text), line))
      return nil
    }
    return Number(value: value, line: line)
  }

  // MARK: - Signs

  private mutating func accept(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == sign else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "%") {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        step()
      } else {
        return
      }
    }
  }

  private mutating func step() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F }
  private static func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}
