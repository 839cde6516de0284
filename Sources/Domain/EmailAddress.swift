/// An address to which mail can be sent, in plain letters; nothing in it can end a line or begin another header.
///
/// Tighter than RFC 5321 4.1.2: no quoted local parts, no address literals, no letters beyond ASCII. Whoever has
/// such an address is told so when it is read, not when the mail fails.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let (local, domain) = (bytes[..<at], bytes[(at + 1)...])
    guard (1...64).contains(local.count), Self.isDotted(local, Self.isLocal) else { return nil }
    guard !domain.isEmpty, Self.isDotted(domain, Self.isLetterOrDigit(orHyphen:)) else { return nil }
    let labels = domain.split(separator: UInt8(ascii: "."))
    let hyphen = UInt8(ascii: "-")
    guard labels.allSatisfy({ $0.count <= 63 && $0.first != hyphen && $0.last != hyphen }) else { return nil }
    self.text = text
  }

  package var description: String { text }
  package var domain: String { String(text[text.index(after: text.firstIndex(of: "@")!)...]) }

  /// Words of allowed letters with single dots between them.
  private static func isDotted(_ bytes: ArraySlice<UInt8>, _ isAllowed: (UInt8) -> Bool) -> Bool {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy(isAllowed)
    }
  }

  private static func isLetterOrDigit(orHyphen byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte == UInt8(ascii: "-")
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(orHyphen: byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }
}
