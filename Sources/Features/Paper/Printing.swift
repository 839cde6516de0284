import Domain
import Foundation
import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns pages into PDF files with the system's Chromium, a few at a time.
package actor Printer {
  private let limit: Int
  private let seconds: Int
  private let browser: String?
  private var running = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameters:
  ///   - browser: the executable; nil: as `KAKEHASHI_CHROMIUM` says, else the first that the path has.
  ///   - seconds: after which a page is given up.
  package init(browser: String? = nil, limit: Int = 2, seconds: Int = 60) {
    self.browser = browser ?? Self.installed
    (self.limit, self.seconds) = (limit, seconds)
  }

  /// The bytes of a PDF file with the page's own format, heads and page numbers. The page must ask for nothing else.
  /// - Throws: `PrintRefusal`; nothing is left behind.
  package func pdf(_ page: [UInt8]) async throws -> [UInt8] {
    guard let browser else { throw PrintRefusal.noBrowser }
    await enter()
    defer { leave() }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kakehashi-\(UUID().uuidString)")
    let (source, target) = (folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf"))
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(page).write(to: source)
    } catch {
      throw PrintRefusal.failed(error.localizedDescription)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    try await run(browser, folder: folder.path, source: source, target: target.path)
    guard let data = try? Data(contentsOf: target), data.starts(with: Data("%PDF-".utf8)) else {
      throw PrintRefusal.failed("no PDF")
    }
    return [UInt8](data)
  }

  private func run(_ browser: String, folder: String, source: URL, target: String) async throws {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
      // Nothing outside of the page can be reached.
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile", "--crash-dumps-dir=\(folder)/crash",
      "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(target)",
    ]
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    arguments.append(source.absoluteString)
    var options = PlatformOptions()
    // Its own group, so that its helpers go with it.
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    let (executable, list, platform) = (Executable.path(FilePath(browser)), Arguments(arguments), options)
    let limit = seconds
    let outcome: String? = try await withThrowingTaskGroup(of: String?.self) { group in
      group.addTask {
        do {
          let result = try await Subprocess.run(
            executable, arguments: list, platformOptions: platform, output: .discarded, error: .discarded)
          return result.terminationStatus.isSuccess ? "" : "\(result.terminationStatus)"
        } catch let error as SubprocessError {
          if error.code == .executableNotFound || error.code == .spawnFailed { throw PrintRefusal.noBrowser }
          throw PrintRefusal.failed("\(error)")
        }
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(limit))
        return nil
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      return first
    }
    try Task.checkCancellation()
    guard let outcome else { throw PrintRefusal.tooLong(seconds: limit) }
    guard outcome.isEmpty else { throw PrintRefusal.failed(outcome) }
  }

  private func enter() async {
    if running < limit { running += 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  /// Who waits takes the place over.
  private func leave() { if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() } }

  private static var installed: String? {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["KAKEHASHI_CHROMIUM"], !named.isEmpty { return named }
    let folders = (environment["PATH"] ?? "/usr/bin:/usr/local/bin").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }
}

package enum PrintRefusal: Error, Equatable {
  case noBrowser
  case tooLong(seconds: Int)
  case failed(String)
}

extension PrintRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .noBrowser:
      Finding(
        file: "paper.pdf", code: "print.no-browser",
        message: Trilingual(
          de: "Für PDF fehlt Chromium.", en: "PDF needs Chromium, which is missing.", ja: "PDFの作成に必要なChromiumがありません。"),
        mend: Trilingual(
          de: "Installieren Sie das Paket chromium, oder nennen Sie das Programm in KAKEHASHI_CHROMIUM.",
          en: "Install the package chromium, or name the program in KAKEHASHI_CHROMIUM.",
          ja: "chromiumパッケージをインストールするか、KAKEHASHI_CHROMIUMで実行ファイルを指定してください。"))
    case .tooLong(let seconds):
      Finding(
        file: "paper.pdf", code: "print.too-long",
        message: Trilingual(
          de: "Das Drucken dauerte länger als \(seconds) Sekunden und wurde abgebrochen.",
          en: "Printing took longer than \(seconds) seconds and was given up.", ja: "印刷処理が\(seconds)秒を超えたため中止しました。"),
        mend: Trilingual(
          de: "Versuchen Sie es noch einmal, wenn der Rechner weniger zu tun hat.",
          en: "Try again when the machine has less to do.",
          ja: "負荷が下がってから、もう一度お試しください。"))
    case .failed(let what):
      Finding(
        file: "paper.pdf", value: what, code: "print.failed",
        message: Trilingual(
          de: "Chromium hat kein PDF geschrieben (\(what)).", en: "Chromium wrote no PDF (\(what)).",
          ja: "ChromiumがPDFを作成できませんでした（\(what)）。"),
        mend: Trilingual(
          de: "Drucken Sie die Seite aus dem Browser.", en: "Print the page from your browser.", ja: "ブラウザーから印刷してください。")
      )
    }
  }
}
