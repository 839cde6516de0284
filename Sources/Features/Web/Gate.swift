import Domain
import HTTPTypes
import Hummingbird
import Journaling
import NIOCore

/// What a request carries along: who asks, and in which session.
package struct DeskContext: RequestContext, RemoteAddressRequestContext {
  package var coreContext: CoreRequestContextStorage
  package var remoteAddress: SocketAddress?
  package var who: Who = .stranger
  /// Of somebody who has signed in.
  var session: Doorkeeper.Session?
  var token: Token?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
  /// Of one form, of one phone's records; uploads have routes with a limit of their own.
  package var maxUploadSize: Int { 1 << 20 }
}

/// Finds out who asks. It refuses nothing: that is for the decision, and for the page, which ask the state.
struct Gate: RouterMiddleware {
  let doorkeeper: Doorkeeper?

  func handle(_ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response) async throws -> Response {
    var context = context
    if let doorkeeper, let token = request.cookies[sessionCookie]?.value.nonEmpty.flatMap({ Token(text: $0) }), let session = await doorkeeper.session(token) {
      (context.who, context.session, context.token) = (.account(Identifier(session.account)), session, token)
    } else if context.isNeighbour(request) {
      context.who = .neighbour
    }
    if request.method != .get, request.method != .head { try checkOrigin(of: request) }
    return try await next(request, context)
  }

  /// Browsers say which site a form comes from; another's is not ours.
  private func checkOrigin(of request: Request) throws {
    // It decides where it is sent: a page that names no referrer has forms whose origin is “null”.
    if let site = request.headers[.secFetchSite] {
      guard site == "same-origin" || site == "none" else { throw AccessRefusal.foreignForm }
      return
    }
    guard let origin = request.headers[.origin], let host = request.head.authority else { return }
    guard ["http://\(host)", "https://\(host)"].contains(origin) else { throw AccessRefusal.foreignForm }
  }
}

extension DeskContext {
  /// Whether somebody asks from this machine, and not through a proxy that stands on it.
  fileprivate func isNeighbour(_ request: Request) -> Bool {
    guard request.headers[.forwarded] == nil, request.headers[.forwardedFor] == nil else { return false }
    return ["127.0.0.1", "::1"].contains(remoteAddress?.ipAddress)
  }

  /// The machine that asks, as far as one can tell: behind a proxy, what the proxy says.
  func machine(_ request: Request) -> String {
    request.headers[.forwardedFor].map { String($0.split(separator: ",").last ?? "") } ?? remoteAddress?.ipAddress ?? ""
  }
}

let sessionCookie = "kakehashi"

extension HTTPField.Name {
  static let secFetchSite = Self("Sec-Fetch-Site")!
  static let forwarded = Self("Forwarded")!
  static let forwardedFor = Self("X-Forwarded-For")!
  static let forwardedProto = Self("X-Forwarded-Proto")!
  static let formToken = Self("X-Form")!
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
