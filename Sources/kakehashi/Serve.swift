import ArgumentParser
import Domain
import Features
import Foundation
import Hummingbird
import Journaling
import Logging

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows the programmes of a data folder in a browser, until Ctrl-C.")
  @Option(help: "The data folder.") var data: String
  @Option(help: "The address to listen at.") var host: String = "127.0.0.1"
  @Option(help: "The port to listen at.") var port: Int = 8080
  @OptionGroup var common: Common

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port: 0 to 65535.") }
  }

  func run() async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      var logger = Logger(label: "kakehashi") { StreamLogHandler.standardError(label: $0) }
      logger.logLevel = .warning
      let language = common.language
      let doorkeeper = Doorkeeper(try SQLiteAccess(folder: data))
      let application = Application(
        router: Routes(desk: desk, doorkeeper: doorkeeper, version: pocketVersion).router(),
        configuration: .init(address: .hostname(host, port: port), serverName: nil),
        onServerRunning: { channel in
          let port = channel.localAddress?.port ?? 0
          say(Trilingual(
            de: "Zu lesen unter http://\(host):\(port) – Ctrl-C beendet.", en: "Open http://\(host):\(port) – Ctrl-C ends it.",
            ja: "http://\(host):\(port) で閲覧できます。Ctrl-Cで終了します。")[language])
          await welcomeFirstOrganiser(desk, doorkeeper, "http://\(host):\(port)", language)
        },
        logger: logger)
      do {
        try await application.runService()
      } catch {
        say(Trilingual(
          de: "An \(host):\(port) war nicht zu lauschen: \(error). Mit --port wählen Sie einen anderen Anschluss.",
          en: "Could not listen at \(host):\(port): \(error). Choose another port with --port.",
          ja: "\(host):\(port)で待ち受けできません：\(error)。--portで別のポートを指定してください。")[language])
        throw Failure.findings
      }
    }
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
