import ArgumentParser
import Domain
import Features
import Foundation
import Hummingbird
import Journaling
import Logging
import Mailing

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows the programmes of a data folder in a browser, until Ctrl-C.")
  @Option(help: "The data folder.") var data: String
  @Option(help: "The address to listen at.") var host: String = "127.0.0.1"
  @Option(help: "The port to listen at.") var port: Int = 8080
  @Option(help: "How people reach this server, https://…; in messages. By default host and port.") var address: String?
  @OptionGroup var mail: MailOptions
  @OptionGroup var common: Common

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port: 0 to 65535.") }
    _ = try mail.sender()
  }

  func run() async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      var logger = Logger(label: "kakehashi") { StreamLogHandler.standardError(label: $0) }
      logger.logLevel = .warning
      let language = common.language
      let doorkeeper = Doorkeeper(try SQLiteAccess(folder: data))
      let sending = try await sending(desk, logger)
      let routes = Routes(desk: desk, doorkeeper: doorkeeper, version: pocketVersion, isSending: mail.smtp != nil)
      let application = Application(
        router: routes.router(),
        configuration: .init(address: .hostname(host, port: port), serverName: nil),
        onServerRunning: { channel in
          let port = channel.localAddress?.port ?? 0
          say(Trilingual(
            de: "Zu lesen unter http://\(host):\(port) – Ctrl-C beendet.", en: "Open http://\(host):\(port) – Ctrl-C ends it.",
            ja: "http://\(host):\(port) で閲覧できます。Ctrl-Cで終了します。")[language])
          await welcomeFirstOrganiser(desk, doorkeeper, "http://\(host):\(port)", language)
        },
        logger: logger)
      // Beside the first requests: nobody is let in before `onServerRunning` returns.
      let preparing = Task { await routes.prepare() }
      defer { preparing.cancel() }
      do {
        try await application.runService()
        await end(sending)
      } catch {
        await end(sending)
        say(Trilingual(
          de: "An \(host):\(port) war nicht zu lauschen: \(error). Mit --port wählen Sie einen anderen Anschluss.",
          en: "Could not listen at \(host):\(port): \(error). Choose another port with --port.",
          ja: "\(host):\(port)で待ち受けできません：\(error)。--portで別のポートを指定してください。")[language])
        throw Failure.findings
      }
    }
  }

  /// The courier at work; nil without a mail server, which is said where messages wait.
  private func sending(_ desk: Desk, _ logger: Logger) async throws -> Task<Void, Never>? {
    guard let sender = try mail.sender() else {
      if await desk.state.nextMessage != nil {
        say(Trilingual(
          de: "Nachrichten warten, aber kein Mailserver ist genannt (--smtp).",
          en: "Messages wait, but no mail server is named (--smtp).",
          ja: "送信待ちの連絡がありますが、メールサーバーが指定されていません（--smtp）。")[common.language])
      }
      return nil
    }
    let base = address ?? "http://\(host):\(port)"
    let courier = Courier(
      desk: desk, from: sender.from, fromName: mail.mailName, base: base,
      link: { await desk.mailedLink(to: $1, of: $0).map { "\(base)/p/\($0.text)/" } }, logger: logger,
      post: { sender.server.send($0) })
    return Task { await courier.run() }
  }

  private func end(_ sending: Task<Void, Never>?) async {
    sending?.cancel()
    await sending?.value
  }
}

/// Where mail goes out; none is sent without.
struct MailOptions: ParsableArguments {
  @Option(help: "The mail server, smtp://user@host:port or smtps://…; its password stands in KAKEHASHI_SMTP_PASSWORD.")
  var smtp: String?
  @Option(help: "The address that messages come from.") var mailFrom: String?
  @Option(help: "The name beside that address.") var mailName: String = "Kakehashi"

  func sender() throws -> (server: MailServer, from: EmailAddress)? {
    guard let smtp else {
      if mailFrom != nil { throw ValidationError("--mail-from needs --smtp.") }
      return nil
    }
    let password = ProcessInfo.processInfo.environment["KAKEHASHI_SMTP_PASSWORD"]
    guard let server = MailServer(url: smtp, password: password) else {
      throw ValidationError("--smtp: smtp://host:port or smtps://host:port.")
    }
    guard let from = mailFrom.flatMap({ EmailAddress($0) }) else {
      throw ValidationError("--mail-from: one address such as desk@example.org.")
    }
    return (server, from)
  }
}

/// Of the copies that lie on phones: this program's, or another to see what an update does.
private var pocketVersion: String { ProcessInfo.processInfo.environment["KAKEHASHI_POCKET_VERSION"] ?? Kakehashi.configuration.version }

/// As long as nobody may give rights, a link to become the first who may; each start makes a new one, and the one before is good no longer.
private func welcomeFirstOrganiser(_ desk: Desk, _ doorkeeper: Doorkeeper, _ address: String, _ language: Language) async {
  let state = await desk.state
  guard !state.hasOrganiser, let token = try? await doorkeeper.invite(state.nextAccount) else { return }
  say(Trilingual(
    de: "Noch hat niemand ein Konto. Dieser Link macht Sie zum ersten Organisator, einmal: \(address)/welcome/\(token.text)",
    en: "Nobody has an account yet. This link makes you the first organiser, once: \(address)/welcome/\(token.text)",
    ja: "アカウントがまだありません。次のリンクで最初の主催者になれます（一度だけ有効）：\(address)/welcome/\(token.text)")[language])
}
