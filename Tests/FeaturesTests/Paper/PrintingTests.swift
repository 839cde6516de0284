import Documents
import Domain
import Features
import Foundation
import Testing

/// Needs Chromium and the tools of poppler, which `scripts/packages` installs.
struct `Printing to PDF` {
  private func edition(_ language: Language) -> Edition {
    var dossier = Dossier.small
    dossier.register.organisations[0].kana = "こうじょう"
    return Edition(
      dossier: dossier, programme: .small(), status: .released(number: 3), stamp: Minute("2024-09-01T10:00Z")!,
      language: language,
      links: .file)
  }

  @Test func `gives pages with head, number and text in Japanese`() async throws {
    let copy = PaperCopy(.booklet)!
    let page = paperPage(copy, edition(.ja), PaperFrame(standing: .current(release: 3), medium: .file))!
    let bytes = try await Printer().pdf(page)
    let folder = Folder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("booklet.pdf")))
    let text = try output("pdftotext", "-layout", folder.file("booklet.pdf"), "-")
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
    // Cover, contacts, the day, participants.
    #expect(pages.count >= 4)
    for (number, page) in pages.enumerated() {
      let page = page.filter { !$0.isWhitespace }
      #expect(page.hasSuffix("\(number + 1)/\(pages.count)"), "page \(number + 1) has no number")
      // 10:00 UTC is noon in Berlin. A kanji may come back as the radical that looks like it; the rest is what it is.
      #expect(page.contains("・第3版") || page.contains("·第3版"), "page \(number + 1) has no release")
      #expect(page.contains("12:00CEST(UTC+2)"), "page \(number + 1) has no time")
    }
    // The reading is there, above its kanji.
    #expect(text.contains("こうじょう"))
  }

  @Test func `puts a sign on each badge that leads to its bearer and says no more`() async throws {
    let page = paperPage(
      PaperCopy(.badges)!, edition(.de),
      PaperFrame(standing: .draft, medium: .file, address: "https://trips.example.org"))!
    let folder = Folder()
    try Data(try await Printer().pdf(page)).write(to: URL(fileURLWithPath: folder.file("badges.pdf")))
    _ = try output("pdftoppm", "-r", "150", "-png", folder.file("badges.pdf"), folder.file("badges"))
    let image = folder.names.first { $0.hasSuffix(".png") }
    let read = try output("zbarimg", "-q", "--raw", folder.file(image ?? ""))
    #expect(
      Set(read.split(separator: "\n").map(String.init)) == [
        "https://trips.example.org/trips/spring/delegates/D1", "https://trips.example.org/trips/spring/delegates/D2",
        "https://trips.example.org/trips/spring/delegates/D3",
      ])
  }

  @Test func `says in three languages what is missing, and leaves nothing behind`() async throws {
    let page = Array("<!DOCTYPE html><p>x".utf8)
    await #expect(throws: PrintRefusal.noBrowser) { try await Printer(browser: "/nowhere/chromium").pdf(page) }
    let finding = PrintRefusal.noBrowser.finding
    #expect(
      Language.allCases.allSatisfy {
        finding.message[$0].contains("Chromium") && finding.mend[$0].contains("KAKEHASHI_CHROMIUM")
      })
    await #expect(throws: PrintRefusal.self) { try await Printer(browser: "/bin/false").pdf(page) }
  }

  @Test func `gives up after its time and ends what it started`() async throws {
    let folder = Folder()
    let script = folder.file("slow")
    try Data("#!/bin/sh\necho $$ > \(folder.file("pid"))\nsleep 60\n".utf8).write(to: URL(fileURLWithPath: script))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    await #expect(throws: PrintRefusal.tooLong(seconds: 1)) { try await Printer(browser: script, seconds: 1).pdf([]) }
    let pid = try String(contentsOfFile: folder.file("pid"), encoding: .utf8).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(kill(Int32(pid)!, 0) == -1, "the browser still runs")
  }
}

/// What a tool of the system writes to its standard output.
func output(_ tool: String, _ arguments: String...) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [tool] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}
