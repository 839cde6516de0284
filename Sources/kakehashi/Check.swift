import ArgumentParser
import Domain
import Foundation
import Interchange

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Every finding in every file of a folder at once.")
  @Argument(help: "The organiser's folder.") var folder: String
  @OptionGroup var common: Common
  @Flag(help: "Answer as CSV for Excel.") var csv = false
  @Flag(help: "Also what the data will make difficult: full visits, wishes that nobody offers, … These do not count as findings.")
  var hints = false

  func run() throws {
    let reading = readFolder(folder)
    let findings = reading.findings
    let all = findings + (hints ? reading.dossier.map { planningHints($0) } ?? [] : [])
    if common.json {
      print(findingsJSON(all, language: common.language))
    } else if csv {
      print(findingsCSV(all), terminator: "")
    } else if all.isEmpty {
      print(Trilingual(de: "Keine Befunde.", en: "No findings.", ja: "指摘事項はありません。")[common.language])
    } else {
      print(findingsText(all, language: common.language))
    }
    if !findings.isEmpty { throw Failure.findings }
  }
}

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The checker alone, on anyone's programme.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "The programme file.") var programme: String
  @Option(help: "A change file: judge the trip as amended by it.") var change: String?
  @OptionGroup var common: Common

  func run() throws {
    let dossier = try dossier(in: folder, common)
    let change = try change.map { try changeSet(at: $0, for: dossier, common) }
    let content = try bytes(of: programme)
    let findings: [Finding]
    do {
      findings = try audit(content, in: dossier, change: change)
    } catch .wrongUse(let finding) {
      say(findingsText([finding], language: common.language))
      throw Failure.wrongUse
    }
    if common.json {
      print(findingsJSON(findings, language: common.language))
    } else if findings.isEmpty {
      print(Trilingual(de: "Gültig.", en: "Valid.", ja: "有効です。")[common.language])
    } else {
      print(findingsText(findings, language: common.language))
    }
    if !findings.isEmpty { throw Failure.findings }
  }
}
