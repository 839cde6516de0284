/// Values as they are written in code: `["type": "string", "minLength": 1]`. Members keep their order.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral number: Int) { self = .number(String(number)) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members.map { Member(key: $0.0, value: $0.1) }) }
}

extension JSONValue {
  package static func members(_ members: [(String, JSONValue)]) -> JSONValue { .object(members.map { Member(key: $0.0, value: $0.1) }) }
  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
  /// null for what JSON has no number for.
  package static func real(_ number: Double) -> JSONValue { number.isFinite ? .number("\(number)") : .null }

  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The members that are there.
  package static func object(skippingNil members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }
}

extension [JSONValue.Member] {
  package mutating func add(_ key: String, _ value: JSONValue) { append(JSONValue.Member(key: key, value: value)) }
}
