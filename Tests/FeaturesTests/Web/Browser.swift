import Domain
import Features
import Foundation
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore
import NIOEmbedded

/// Asks the router as a browser would, without a socket.
struct Browser {
  let desk: Desk
  let doorkeeper: Doorkeeper
  private let router: any HTTPResponder<DeskContext>
  let folder = Folder()

  init(clock: @escaping @Sendable () -> Instant = systemClock) async throws {
    desk = try await Desk.open(folder.path, space: "agency", now: clock)
    doorkeeper = Doorkeeper(try SQLiteAccess(folder: folder.path), now: clock)
    router = Routes(desk: desk, doorkeeper: doorkeeper, clock: clock).router().buildResponder()
  }

  struct Answer {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var cookie: String? { headers[.setCookie]?.split(separator: ";").first.map(String.init) }
  }

  func ask(_ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:], body: String = "", address: String? = nil) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
    let head = HTTPRequest(method: method, scheme: "http", authority: "desk.example", path: path, headerFields: fields)
    let channel = EmbeddedChannel()
    if let address { try await channel.connect(to: SocketAddress(ipAddress: address, port: 4711)).get() }
    let context = DeskContext(source: ApplicationRequestContextSource(channel: channel, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    let response = try await router.respond(to: Request(head: head, body: .init(buffer: ByteBuffer(string: body))), context: context)
    let collector = Collector()
    try await response.body.write(collector)
    return Answer(status: response.status.code, headers: response.headers, bytes: Array(collector.buffer.readableBytesView))
  }

  /// Makes somebody an account, signs them in, and gives the headers that go with their requests and the word of their forms.
  func signIn(_ id: Identifier<Account>, _ grants: [Grant]) async throws -> (headers: [String: String], form: String) {
    let account = Account(id: id, name: "\(id)", email: "\(id)@agency.de".lowercased(), organisation: "agency", grants: grants)
    try await desk.transact(command: CommandID("account-\(id)"), actor: "t") { try $0.recording(account, by: .terminal("t")) }
    let link = try await doorkeeper.invite(id)
    let (_, token, session) = try await doorkeeper.setPassword("four words are fine", again: "four words are fine", invitation: link)
    return (["Cookie": "kakehashi=\(token.text)"], session.form)
  }
}

private final class Collector: ResponseBodyWriter {  // a class: a body is written to it piece by piece
  var buffer = ByteBuffer()
  func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
  func finish(_ trailers: HTTPFields?) async throws {}
}

/// The body of a form as browsers send it.
func encoded(_ fields: [String: String]) -> String {
  fields.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)" }.joined(separator: "&")
}
