import Documents
import Domain
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore

/// What is sent and how a browser is to take it.
enum Content: Sendable {
  case page([UInt8])
  case style(String)
  case module(String)
  case json(String)
  case text(String)
  case list(String, name: String)
  case calendar(String, name: String)

  var bytes: ByteBuffer {
    switch self {
    case .page(let bytes): ByteBuffer(bytes: bytes)
    case .style(let text), .module(let text), .json(let text), .text(let text), .list(let text, _), .calendar(let text, _):
      ByteBuffer(string: text)
    }
  }

  var headers: HTTPFields {
    switch self {
    case .page: [.contentType: "text/html; charset=utf-8"]
    case .style: [.contentType: "text/css; charset=utf-8"]
    case .module: [.contentType: "text/javascript; charset=utf-8"]
    case .json: [.contentType: "application/json; charset=utf-8"]
    case .text: [.contentType: "text/plain; charset=utf-8"]
    case .list(_, let name): [.contentType: "text/csv; charset=utf-8", .contentDisposition: Self.attachment(name)]
    case .calendar(_, let name): [.contentType: "text/calendar; charset=utf-8", .contentDisposition: Self.attachment(name)]
    }
  }

  /// The name in plain letters; anything else would be another header's business.
  private static func attachment(_ name: String) -> String {
    let plain = String(name.unicodeScalars.map { $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0)) ? Character($0) : "_" })
    return "attachment; filename=\"\(plain)\""
  }
}

extension Response {
  init(_ content: Content, status: HTTPResponse.Status = .ok) {
    self.init(status: status, headers: content.headers, body: .init(byteBuffer: content.bytes))
  }

  /// An answer that holds until the journal grows: the browser asks again, and is told if nothing changed.
  init(_ content: Content, _ request: Request, _ state: State) {
    let tag = "\"\(state.position.number)-\(request.language.rawValue)\""
    var headers = content.headers
    headers[.eTag] = tag
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Accept-Language"
    if request.headers[.ifNoneMatch] == tag {
      self.init(status: .notModified, headers: headers)
    } else {
      self.init(status: .ok, headers: headers, body: .init(byteBuffer: content.bytes))
    }
  }

  /// A part of the program itself: the same until the program is another.
  init(_ content: Content, lasting request: Request) {
    let bytes = content.bytes
    let tag = "\"\(String(checksum(bytes), radix: 16))\""
    var headers = content.headers
    headers[.eTag] = tag
    headers[.cacheControl] = "no-cache"
    if request.headers[.ifNoneMatch] == tag {
      self.init(status: .notModified, headers: headers)
    } else {
      self.init(status: .ok, headers: headers, body: .init(byteBuffer: bytes))
    }
  }
}

/// FNV-1a: tells versions apart, protects nothing.
private func checksum(_ bytes: ByteBuffer) -> UInt64 {
  bytes.readableBytesView.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

/// Says to browsers what no page of ours ever needs.
struct SafetyHeaders: RouterMiddleware {
  func handle(
    _ request: Request, context: BasicRequestContext, next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[HTTPField.Name("Content-Security-Policy")!] = contentSecurityPolicy
    response.headers[HTTPField.Name("X-Content-Type-Options")!] = "nosniff"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "no-referrer"
    return response
  }
}

/// Turns refusals into pages in the reader's language; what went wrong inside stays inside.
struct FriendlyErrors: RouterMiddleware {
  func handle(
    _ request: Request, context: BasicRequestContext, next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as NotThere {
      return answer(.notFound, error.message, request)
    } catch let error as HTTPError where error.status == .notFound {
      return answer(.notFound, NotThere.page.message, request)
    } catch let error as HTTPError {
      return answer(error.status, Self.unclear, request)
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(error)"])
      return answer(.internalServerError, Self.broken, request)
    }
  }

  private func answer(_ status: HTTPResponse.Status, _ message: Trilingual, _ request: Request) -> Response {
    Response(.page(errorPage(status: status.code, message: message, language: request.language)), status: status)
  }

  private static let unclear = Trilingual(
    de: "Diese Anfrage ist so nicht möglich.", en: "This request is not possible in this form.", ja: "このリクエストは受け付けられません。")
  private static let broken = Trilingual(
    de: "Das hat nicht geklappt. Nichts ist verloren; bitte laden Sie die Seite neu.",
    en: "That did not work. Nothing is lost; please load the page again.",
    ja: "処理できませんでした。データは失われていません。ページを再読み込みしてください。")
}
