import Domain
import Interchange

/// One field of what is given out: its name in JSON, its heading in lists, what it may hold, and where that comes from.
///
/// Whatever leaves the house is made from these declarations: answers, their description, CSV and workbooks.
struct OpenField<Row: Sendable>: Sendable {
  let name: String
  let label: Trilingual
  /// As JSON Schema (draft 2020-12) says it.
  let schema: JSONValue
  /// Whether it is always there.
  let isRequired: Bool
  let read: @Sendable (Row) -> JSONValue?

  /// Texts in three languages stand in three columns of a list.
  var isWords: Bool { schema["$ref"] != nil }
}

extension OpenField {
  typealias Read<Value> = @Sendable (Row) -> Value

  /// A text that is never empty.
  static func key(_ name: String, _ label: Trilingual, read: @escaping Read<String>) -> Self {
    Self(name: name, label: label, schema: ["type": "string", "minLength": 1], isRequired: true) { .text(read($0)) }
  }
  /// Left out while empty.
  static func text(_ name: String, _ label: Trilingual, format: String? = nil, read: @escaping Read<String?>) -> Self {
    let schema = JSONValue.object(skippingNil: ["type": "string", "minLength": 1, "format": format.map { .text($0) }])
    return Self(name: name, label: label, schema: schema, isRequired: false) { row in read(row).flatMap { $0.isEmpty ? nil : .text($0) } }
  }
  static func number(_ name: String, _ label: Trilingual, isRequired: Bool = false, read: @escaping Read<Int?>) -> Self {
    Self(name: name, label: label, schema: ["type": "integer"], isRequired: isRequired) { row in read(row).map { .number(String($0)) } }
  }
  static func real(_ name: String, _ label: Trilingual, read: @escaping Read<Double?>) -> Self {
    Self(name: name, label: label, schema: ["type": "number"], isRequired: false) { row in read(row).flatMap { $0.isFinite ? .real($0) : nil } }
  }
  static func flag(_ name: String, _ label: Trilingual, read: @escaping Read<Bool?>) -> Self {
    Self(name: name, label: label, schema: ["type": "boolean"], isRequired: false) { row in read(row).map { .bool($0) } }
  }
  static func texts(_ name: String, _ label: Trilingual, read: @escaping Read<[String]>) -> Self {
    Self(name: name, label: label, schema: ["type": "array", "items": ["type": "string"]], isRequired: true) { .texts(read($0)) }
  }
  static func words(_ name: String, _ label: Trilingual, read: @escaping Read<Trilingual>) -> Self {
    Self(name: name, label: label, schema: ["$ref": "#/components/schemas/Trilingual"], isRequired: true) { row in
      let words = read(row)
      return ["de": .text(words.de), "en": .text(words.en), "ja": .text(words.ja)]
    }
  }
  static func choice(_ name: String, _ label: Trilingual, _ values: [String], read: @escaping Read<String>) -> Self {
    Self(name: name, label: label, schema: ["type": "string", "enum": .texts(values)], isRequired: true) { .text(read($0)) }
  }
  static func date(_ name: String, _ label: Trilingual, read: @escaping Read<CalendarDate?>) -> Self {
    text(name, label, format: "date") { read($0)?.description }
  }
  /// A year, a month or a day, as the source knows it.
  static func partialDate(_ name: String, _ label: Trilingual, read: @escaping Read<PartialDate?>) -> Self {
    Self(name: name, label: label, schema: ["type": "string", "pattern": .text(PartialDate.pattern)], isRequired: false) { row in
      read(row).map { .text($0.description) }
    }
  }
  /// With the offset of the place (RFC 3339).
  static func moment(_ name: String, _ label: Trilingual, isRequired: Bool = true, read: @escaping Read<(Minute, Zone)?>) -> Self {
    Self(name: name, label: label, schema: ["type": "string", "format": "date-time"], isRequired: isRequired) { row in
      read(row).map { .text($0.1.rfc3339($0.0)) }
    }
  }
}

extension PartialDate {
  /// What dates of the ledger look like: `1997`, `1997-11`, `1997-11-18`.
  static let pattern = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
}

extension Zone {
  /// `2024-10-07T09:05:00+09:00`.
  func rfc3339(_ minute: Minute) -> String {
    let text = iso(minute)
    return text.prefix(16) + ":00" + text.dropFirst(16)
  }
}

/// A kind of thing that is given out.
struct OpenShape<Row: Sendable>: Sendable {
  /// In the description of the interface: `Organisation`.
  let name: String
  let fields: [OpenField<Row>]
  init(_ name: String, _ fields: [OpenField<Row>]) { (self.name, self.fields) = (name, fields) }

  func json(_ row: Row) -> JSONValue { .object(fields.compactMap { field in field.read(row).map { JSONValue.Member(key: field.name, value: $0) } }) }

  func schema(_ language: Language) -> JSONValue {
    let properties = fields.map { field -> (String, JSONValue) in
      guard case .object(var members) = field.schema else { return (field.name, field.schema) }
      members.add("title", .text(field.label[language]))
      return (field.name, .object(members))
    }
    return [
      "type": "object", "required": .texts(fields.filter(\.isRequired).map(\.name)), "properties": .members(properties), "additionalProperties": false,
    ]
  }

  func heads(_ language: Language) -> [String] {
    fields.flatMap { field in field.isWords ? Language.allCases.map { "\(field.label[language]) (\($0.rawValue))" } : [field.label[language]] }
  }

  /// As long as `heads`.
  func cells(_ row: Row) -> [String] {
    fields.flatMap { field -> [String] in
      let value = field.read(row)
      return field.isWords ? Language.allCases.map { value?[$0.rawValue]?.text ?? "" } : [value.map(plain) ?? ""]
    }
  }

  private func plain(_ value: JSONValue) -> String {
    switch value {
    case .text(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .list(let values): values.map(plain).joined(separator: "; ")
    case .null, .object: ""
    }
  }
}
