/// A JSON text as it stands: keys in their order, numbers as written.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSONValue
    package init(key: String, value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  /// The first member of that name; nil also if this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// Reads JSON (RFC 8259), to a depth of 64.
package struct JSONReader {
  package struct Failure: Error { package var offset: Int }
  private let bytes: [UInt8]
  private var at = 0

  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == bytes.count else { throw Failure(offset: reader.at) }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(Failure) {
    guard take(byte) else { throw Failure(offset: at) }
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < 64 else { throw Failure(offset: at) }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let letters = Array(word.description.utf8)
    guard bytes[at...].starts(with: letters) else { throw Failure(offset: at) }
    at += letters.count
    return value
  }

  private mutating func object(_ depth: Int) throws(Failure) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw Failure(offset: at) }
      let key = try text()
      try expect(UInt8(ascii: ":"))
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func list(_ depth: Int) throws(Failure) -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return .list(elements)
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let leadingZero = next == UInt8(ascii: "0")
    let whole = try digits()
    guard !leadingZero || whole == 1 else { throw Failure(offset: start) }
    if next == UInt8(ascii: ".") {
      at += 1
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      _ = try digits()
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits() throws(Failure) -> Int {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw Failure(offset: at) }
    return at - start
  }

  private mutating func text() throws(Failure) -> String {
    at += 1
    var units: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else { throw Failure(offset: at) }
        return text
      case UInt8(ascii: "\\"): units += try escaped()
      case 0..<0x20: throw Failure(offset: at - 1)
      default: units.append(byte)
      }
    }
    throw Failure(offset: at)
  }

  private mutating func escaped() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw Failure(offset: at) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw Failure(offset: at - 1)
    }
  }

  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let high = try hex()
    guard (0xD800..<0xDC00).contains(high) else {
      guard let scalar = Unicode.Scalar(high) else { throw Failure(offset: at) }
      return scalar
    }
    guard bytes[at...].starts(with: Array("\\u".utf8)) else { throw Failure(offset: at) }
    at += 2
    let low = try hex()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw Failure(offset: at) }
    return scalar
  }

  private mutating func hex() throws(Failure) -> UInt32 {
    guard at + 4 <= bytes.count, let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
      bytes[at..<at + 4].allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
    else { throw Failure(offset: at) }
    at += 4
    return value
  }
}

extension JSONValue {
  /// Two spaces a level; an object without nested lists or objects stands on one line.
  package func written(indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .number(let number): return number
    case .text(let text): return Self.quoted(text)
    case .list(let elements):
      guard !elements.isEmpty else { return "[]" }
      if elements.allSatisfy(\.isPlain) { return "[" + elements.map { $0.written() }.joined(separator: ", ") + "]" }
      return "[\n" + elements.map { inner + $0.written(indent: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let fields = members.map { "\(Self.quoted($0.key)): \($0.value.written(indent: indent + 2))" }
      if members.allSatisfy(\.value.isPlain) { return "{" + fields.joined(separator: ", ") + "}" }
      return "{\n" + fields.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
