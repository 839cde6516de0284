import Documents
import Domain
import HTTPTypes
import Hummingbird
import Interchange
import Journaling
import Logging
import NIOCore

/// What is sent and how a browser is to take it.
enum Content: Sendable {
  case page([UInt8])
  case style(String)
  case module(String)
  case drawing(String)
  case json(String)
  case text(String)
  case list(String, name: String)
  case calendar(String, name: String)
  case workbook([UInt8], name: String)
  /// What makes a page installable.
  case manifest(String)
  /// PNG.
  case picture([UInt8])

  var bytes: ByteBuffer {
    switch self {
    case .page(let bytes), .workbook(let bytes, _), .picture(let bytes): ByteBuffer(bytes: bytes)
    case .style(let text), .module(let text), .drawing(let text), .json(let text), .text(let text), .list(let text, _),
      .calendar(let text, _), .manifest(let text):
      ByteBuffer(string: text)
    }
  }

  var headers: HTTPFields {
    switch self {
    case .page: [.contentType: "text/html; charset=utf-8"]
    case .style: [.contentType: "text/css; charset=utf-8"]
    case .module: [.contentType: "text/javascript; charset=utf-8"]
    case .drawing: [.contentType: "image/svg+xml"]
    case .picture: [.contentType: "image/png"]
    case .json: [.contentType: "application/json; charset=utf-8"]
    case .text: [.contentType: "text/plain; charset=utf-8"]
    case .list(_, let name): [.contentType: "text/csv; charset=utf-8", .contentDisposition: Self.attachment(name)]
    case .workbook(_, let name):
      [
        .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", .contentDisposition: Self.attachment(name),
        .cacheControl: "private, no-store",
      ]
    case .manifest: [.contentType: "application/manifest+json"]
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
  init(_ content: Content, _ request: Request, _ state: State, _ context: DeskContext) {
    self.init(KeptAnswers.Answer(content, request, state, context), request)
  }

  /// A part of the program itself: the same until the program is another.
  init(_ content: Content, lasting request: Request) { self.init(KeptAnswers.Answer(lasting: content), request) }
}

extension KeptAnswers.Answer {
  init(_ content: Content, _ request: Request, _ state: State, _ context: DeskContext) {
    let whose = context.session.map { "-" + $0.form.prefix(8) } ?? ""
    self.init(content: content.bytes, headers: content.headers)
    headers[.eTag] = "\"\(state.position.number)-\(request.language.rawValue)\(whose)\""
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Accept-Language, Cookie"
  }

  init(lasting content: Content) {
    self.init(content: content.bytes, headers: content.headers)
    headers[.eTag] = "\"\(String(checksum(self.content), radix: 16))\""
    headers[.cacheControl] = "no-cache"
  }
}

extension Explained {
  /// As HTTP says it.
  var status: HTTPResponse.Status {
    switch self as any Explained {
    case AccessRefusal.unknownVisitor, AccessRefusal.wrongPassword, AccessRefusal.expiredToken: .unauthorized
    case AccessRefusal.forbidden, AccessRefusal.foreignForm, AccessRefusal.readingToken: .forbidden
    case AccessRefusal.tooManyAttempts: .tooManyRequests
    case AccessRefusal.deadLink: .gone
    case DraftingRefusal.sameThing, RosterRefusal.sameField, OfferRefusal.sameField, ReleaseRefusal.overtaken, ListRefusal.sameCells,
      ListRefusal.gone, OutcomeRefusal.sameField, AdviceRefusal.overtaken:
      .conflict
    case is UnreadableBody: .badRequest
    case is JournalRefusal, is ConvertRefusal, is StillPreparing: .serviceUnavailable
    default: .unprocessableContent
    }
  }
}

extension Request {
  var wantsJSON: Bool { headers[.accept]?.contains("application/json") ?? false }
}

/// Percent-encoded for a value within a query.
func encodedQuery(_ text: String) -> String {
  text.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"): String(Unicode.Scalar(byte))
    default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }.joined()
}

/// FNV-1a: tells versions apart, protects nothing.
private func checksum(_ bytes: ByteBuffer) -> UInt64 {
  bytes.readableBytesView.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

/// Says to browsers what no page of ours ever needs.
struct SafetyHeaders: RouterMiddleware {
  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let policy = HTTPField.Name("Content-Security-Policy")!
    if response.headers[policy] == nil { response.headers[policy] = contentSecurityPolicy }
    response.headers[HTTPField.Name("X-Content-Type-Options")!] = "nosniff"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "no-referrer"
    return response
  }
}

/// Turns refusals into pages in the reader's language; what went wrong inside stays inside.
struct FriendlyErrors: RouterMiddleware {
  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as NotThere {
      return answer(.notFound, error.message, request)
    } catch AccessRefusal.unknownVisitor where request.method == .get && !request.wantsJSON {
      let next = encodedQuery(request.uri.string)
      return Response(status: .seeOther, headers: [.location: "/login?lang=\(request.language.rawValue)&next=\(next)"])
    } catch let refusal as any Explained {
      return answer(refusal, request)
    } catch is NIOTooManyBytesError {
      return answer(.contentTooLarge, Self.tooLarge, request)
    } catch let error as HTTPError where error.status == .notFound {
      return answer(.notFound, NotThere.page.message, request)
    } catch let error as HTTPError {
      return answer(error.status, Self.unclear, request)
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(error)"])
      return answer(.internalServerError, Self.broken, request)
    }
  }

  private func answer(_ refusal: any Explained, _ request: Request) -> Response {
    let finding = refusal.finding
    var response: Response
    if request.wantsJSON {
      response = Response(.json(findingsJSON([finding], language: request.language)), status: refusal.status)
    } else {
      response = answer(refusal.status, finding.message + finding.mend, request)
    }
    if case AccessRefusal.tooManyAttempts(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
    if refusal is StillPreparing { response.headers[.retryAfter] = String(StillPreparing.pause) }
    return response
  }

  private func answer(_ status: HTTPResponse.Status, _ message: Trilingual, _ request: Request) -> Response {
    Response(.page(errorPage(status: status.code, message: message, language: request.language)), status: status)
  }

  private static let unclear = Trilingual(
    de: "Diese Anfrage ist so nicht möglich.", en: "This request is not possible in this form.", ja: "このリクエストは受け付けられません。")
  private static let tooLarge = Trilingual(
    de: "Das ist zu groß. Es wurde nichts geändert.", en: "This is too large. Nothing was changed.", ja: "データが大きすぎます。何も変更されていません。")
  private static let broken = Trilingual(
    de: "Das hat nicht geklappt. Nichts ist verloren; bitte laden Sie die Seite neu.",
    en: "That did not work. Nothing is lost; please load the page again.",
    ja: "処理できませんでした。データは失われていません。ページを再読み込みしてください。")
}
