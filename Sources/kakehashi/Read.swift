import ArgumentParser
import Domain
import Features
import Foundation
import Interchange
import Reading

struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a press release or page: whom it names and what it says of them, each with its sentence.",
    discussion: """
      Plain text or HTML in German, English or Japanese. Everything found is a claim to be checked; nothing is recorded.
      Names are linked to the register of --data or --folder; without either only what is generally known is.
      """)
  @Argument(help: "The article: a text file or a saved web page.") var file: String
  @Option(help: "The data folder whose register is known.") var data: String?
  @Option(help: "The organiser's folder whose register is known.") var folder: String?
  @Option(help: "The day on which the article was written, 2024-10-14; relative dates are read by it.") var date: String?
  @OptionGroup var common: Common

  func validate() throws {
    if data != nil, folder != nil { throw ValidationError("--data or --folder, not both.") }
    if let date, CalendarDate(date) == nil { throw ValidationError("--date is a day, 2024-10-14.") }
  }

  func run() async throws {
    let reading = readArticle(file)
    if !reading.findings.isEmpty { say(findingsText(reading.findings, language: common.language)) }
    guard let text = reading.text else {
      if common.json { print(findingsJSON(reading.findings, language: common.language), terminator: "") }
      throw Failure.findings
    }
    let article = read(text, knowing: try await knowledge(), on: date.flatMap { CalendarDate($0) })
    print(
      common.json
        ? articleJSON(article, file: file, findings: reading.findings, language: common.language) : articleText(article, language: common.language),
      terminator: "")
    if reading.findings.contains(where: { $0.severity > .note }) { throw Failure.findings }
  }

  private func knowledge() async throws -> Knowledge {
    if let folder {
      let dossier = try dossier(in: folder, common)
      return Knowledge(register: dossier.register, persons: dossier.trip.delegates, home: dossier.trip.home.id)
    }
    guard let data else { return Knowledge(register: Register(), persons: []) }
    var knowledge = Knowledge(register: Register(), persons: [])
    try await withDesk(data, space: defaultSpace, common) { knowledge = await $0.state.knowledge() }
    return knowledge
  }
}
