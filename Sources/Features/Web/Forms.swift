import Domain
import Foundation
import Hummingbird
import Journaling
import NIOCore

/// The fields of a form, as sent; a name may come several times.
struct Form: Sendable {
  private var fields: [String: [String]] = [:]

  /// - Throws: `.foreignForm` unless it carries the word of the session; a form of nobody's session needs none.
  init(_ request: Request, _ context: DeskContext, upTo most: Int? = nil) async throws {
    let body = try await request.body.collect(upTo: most ?? context.maxUploadSize)
    self.init(text: String(buffer: body))
    if let session = context.session, self["form"] != session.form { throw AccessRefusal.foreignForm }
  }

  /// `a=1&b=%20`; what is not percent-encoded rightly is taken as it stands.
  init(text: String) {
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let read: (Substring) -> String = {
        let spaced = $0.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
      }
      guard let name = parts.first.map(read) else { continue }
      fields[name, default: []].append(parts.count > 1 ? read(parts[1]) : "")
    }
  }

  /// One line, its ends trimmed; empty if there is none.
  subscript(_ name: String) -> String {
    (fields[name]?.first ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }
  /// Exactly as typed.
  func verbatim(_ name: String) -> String { fields[name]?.first ?? "" }
  func all(_ name: String) -> [String] { fields[name] ?? [] }
  func has(_ name: String) -> Bool { fields[name] != nil }
}

extension Request {
  /// Reads a body of JSON, once its header has the word of the session.
  func json<Value: Decodable>(_: Value.Type = Value.self, _ context: DeskContext) async throws -> Value {
    if let session = context.session, headers[.formToken] != session.form { throw AccessRefusal.foreignForm }
    let body = try await body.collect(upTo: context.maxUploadSize)
    do {
      return try JSONDecoder().decode(Value.self, from: Data(body.readableBytesView))
    } catch {
      throw UnreadableBody(reason: error)
    }
  }
}

/// A body that is not what was asked for.
struct UnreadableBody: Error, Explained {
  var reason: any Error

  var finding: Finding {
    Finding(
      file: "request", column: place, code: "request.unreadable",
      message: Trilingual(
        de: "Die Anfrage ist nicht lesbar: \(place ?? "kein JSON").", en: "The request can not be read: \(place ?? "no JSON").",
        ja: "リクエストを読み取れません：\(place ?? "JSONではありません")。"),
      mend: Trilingual(
        de: "Schicken Sie jedes Feld in der beschriebenen Form.", en: "Send every field in the form described.", ja: "各項目を規定の形式で送信してください。"))
  }

  private var place: String? {
    switch reason as? DecodingError {
    case .keyNotFound(let key, let context): (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.isEmpty ? nil : context.codingPath.map(\.stringValue).joined(separator: ".")
    default: nil
    }
  }
}
