import Foundation

/// The parts of a form that carries files (RFC 7578). All of it is in memory; who reads the body limits its size.
package struct Multipart: Sendable {
  package struct Part: Sendable {
    package var name: String
    /// The last segment of what the browser calls the file; nil for a field.
    package var file: String?
    package var bytes: [UInt8]
  }
  package private(set) var parts: [Part] = []
  private static let mostParts = 50

  /// - Returns: nil if the body is not such a form, or is cut off.
  package init?(_ body: [UInt8], contentType: String) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"), let boundary = Self.parameter("boundary", of: contentType), !boundary.isEmpty,
      boundary.utf8.count <= 70
    else { return nil }
    let data = Data(body)
    let mark = Data("--\(boundary)".utf8)
    guard var at = data.range(of: mark)?.upperBound else { return nil }
    while true {
      let rest = data[at...]
      if rest.starts(with: Data("--".utf8)) { return }
      guard rest.starts(with: Data("\r\n".utf8)), parts.count < Self.mostParts,
        let head = data.range(of: Data("\r\n\r\n".utf8), in: at..<data.endIndex),
        let end = data.range(of: Data("\r\n".utf8) + mark, in: head.upperBound..<data.endIndex)
      else { return nil }
      if let part = Self.part(String(decoding: data[at..<head.lowerBound], as: UTF8.self), Array(data[head.upperBound..<end.lowerBound])) {
        parts.append(part)
      }
      at = end.upperBound
    }
  }

  private static func part(_ head: String, _ bytes: [UInt8]) -> Part? {
    guard let line = head.split(separator: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = parameter("name", of: String(line))
    else { return nil }
    let file = parameter("filename", of: String(line)).map { name in
      String(name.split { $0 == "/" || $0 == "\\" }.last ?? "file").filter { !$0.isNewline }
    }
    return Part(name: name, file: file, bytes: bytes)
  }

  /// `name="value"` or `name=value` within a header.
  private static func parameter(_ name: String, of header: String) -> String? {
    for field in header.split(separator: ";").dropFirst() {
      let parts = field.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, parts[0].lowercased() == name else { continue }
      return parts[1].hasPrefix("\"") ? String(parts[1].dropFirst().prefix { $0 != "\"" }) : parts[1]
    }
    return nil
  }

  package subscript(_ name: String) -> String {
    parts.first { $0.name == name && $0.file == nil }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
  package func file(_ name: String) -> Part? { parts.first { $0.name == name && $0.file != nil && !$0.bytes.isEmpty } }
}
