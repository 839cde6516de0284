import ArgumentParser
import Documents
import Domain
import Features
import Foundation
import Journaling

struct PapersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers", abstract: "Writes every document of a trip: booklets, lists, badges, seats.",
    discussion: "What goes to hosts, hotels and kitchens holds just what they need. With --pdf it takes Chromium.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "The programme file.") var programme: String
  @Option(help: "Where the documents go; written whole or not at all.") var out: String
  @Option(help: "Where the trip is served, for the signs on badges: https://trips.example.org.") var address: String?
  @Option(help: "Only these documents, by name: booklet, day-card, …") var only: [String] = []
  @Flag(help: "Also as PDF.") var pdf = false
  @OptionGroup var common: Common

  func validate() throws {
    for name in only where Paper(rawValue: name) == nil {
      throw ValidationError("--only: \(Paper.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let dossier = try dossier(in: folder, common)
    let programme = try readReleased(at: programme, in: dossier, common)
    let edition = Edition(
      dossier: dossier, programme: programme, status: .draft, stamp: systemClock().minute, language: common.language,
      links: .file)
    let copies = edition.paperCopies.filter { only.isEmpty || only.contains($0.paper.rawValue) }
    var output = OutputFolder(out)
    var pages: [(name: String, page: [UInt8])] = []
    for copy in copies {
      let name = copy.subjectName.map { "\(copy.paper.rawValue)/\(fileName($0))" } ?? copy.paper.rawValue
      guard let page = paperPage(copy, edition, PaperFrame(standing: .draft, medium: .file, address: address)) else {
        continue
      }
      output.add(name + ".html", page)
      if let table = edition.paperTable(copy) { output.add(name + ".csv", table.csv(common.language)) }
      pages.append((name, page))
    }
    if pdf { for (name, bytes) in try await printed(pages) { output.add(name + ".pdf", bytes) } }
    try output.write(common.language)
    print(
      common.json
        ? "{\"documents\": \(copies.count)}"
        : Trilingual(
          de: "\(copies.count) Dokumente nach \(out) geschrieben.", en: "\(copies.count) documents written to \(out).",
          ja: "\(out)に資料\(copies.count)件を書き込みました。")[common.language])
  }

  /// All pages as PDF, two at a time; the first refusal ends the command.
  private func printed(_ pages: [(name: String, page: [UInt8])]) async throws -> [(String, [UInt8])] {
    let printer = Printer()
    do {
      return try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
        for (number, entry) in pages.enumerated() { group.addTask { (number, try await printer.pdf(entry.page)) } }
        var done: [Int: [UInt8]] = [:]
        for try await (number, bytes) in group { done[number] = bytes }
        return pages.enumerated().compactMap { number, entry in done[number].map { (entry.name, $0) } }
      }
    } catch let refusal as PrintRefusal {
      say(refusal.finding.message[common.language] + " " + refusal.finding.mend[common.language])
      throw Failure.findings
    }
  }
}
