import Documents
import Domain
import Foundation
import Subprocess
import SystemPackage

/// Turns a page into an office document with the system's pandoc. The page may ask for its pictures and nothing else.
struct Converter: Sendable {
  enum Format: String, CaseIterable, Sendable { case docx, odt }

  /// - Throws: `ConvertRefusal`; nothing is left behind.
  func convert(_ report: Report, to format: Format) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kakehashi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.\(format.rawValue)"))
    let (page, pictures) = report.parts()
    try Data(page).write(to: source)
    for picture in pictures { try Data(picture.bytes).write(to: folder.appendingPathComponent(picture.name)) }
    let arguments = ["--from", "html", "--to", format.rawValue, "--output", target.path, source.path]
    do {
      let result = try await Subprocess.run(
        .name("pandoc"), arguments: Arguments(arguments), workingDirectory: FilePath(folder.path), output: .discarded, error: .string(limit: 4096))
      guard result.terminationStatus.isSuccess, let data = try? Data(contentsOf: target) else { throw ConvertRefusal.failed(result.standardError) }
      return [UInt8](data)
    } catch let error as SubprocessError {
      if error.code == .executableNotFound || error.code == .spawnFailed { throw ConvertRefusal.noConverter }
      throw ConvertRefusal.failed("\(error)")
    }
  }
}

enum ConvertRefusal: Error, Explained {
  case noConverter
  case failed(String)

  var finding: Finding {
    switch self {
    case .noConverter:
      Finding(
        file: "pandoc", code: "report.no-converter",
        message: Trilingual(
          de: "Das Programm pandoc fehlt auf dem Server.", en: "The program pandoc is missing on the server.", ja: "サーバーに pandoc がありません。"),
        mend: Trilingual(
          de: "„apt install pandoc“ holt es; als PDF geht es schon jetzt.", en: "“apt install pandoc” brings it; PDF works already.",
          ja: "「apt install pandoc」で導入できます。PDFは利用できます。"))
    case .failed(let reason):
      Finding(
        file: "pandoc", value: String(reason.prefix(200)), code: "report.not-converted",
        message: Trilingual(
          de: "Das Dokument ließ sich nicht umwandeln.", en: "The document could not be converted.", ja: "文書を変換できませんでした。"),
        mend: Trilingual(de: "Versuchen Sie es noch einmal, oder als PDF.", en: "Try again, or as PDF.", ja: "もう一度試すか、PDFを使用してください。"))
    }
  }
}
