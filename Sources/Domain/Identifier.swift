/// The name by which one thing is known in the organiser's files: `D01`, `V03`, `hotel-kobe`.
///
/// The phantom parameter keeps a delegate's identifier from being used for a visit.
package struct Identifier<Of>: Hashable, Sendable {
  package let text: String
  package init(_ text: String) { self.text = text }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral text: String) { self.init(text) }
  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
