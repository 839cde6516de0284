import ArgumentParser
import Documents
import Domain
import Features
import Foundation
import Interchange

struct FootprintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "footprint", abstract: "The greenhouse gases of a trip, way by way, and what they would be otherwise.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "The programme file, for the tours.") var programme: String?
  @Option(help: "Compare with so many persons; by default a fifth fewer.") var persons: Int?
  @Option(help: "Reckon by this set of factors, and say what the folder's would give: CSV or workbook.") var factors: String?
  @Flag(help: "Flights without effects at altitude.") var withoutForcing = false
  @Flag(help: "Without the nights.") var withoutNights = false
  @OptionGroup var common: Common

  func run() throws {
    let dossier = try dossier(in: folder, common)
    let programme = try programme.map { try readReleased(at: $0, in: dossier, common) }
    var choices = Footprint.Choices()
    (choices.radiativeForcing, choices.nights) = (!withoutForcing, !withoutNights)
    let own = FactorSet(name: FactorSet.folderName, factors: dossier.register.emissions)
    let set = try factors.map { try readSet(at: $0) } ?? own
    let footprint = footprint(of: dossier, programme, set: set, choices: choices)
    let alternatives = footprintAlternatives(to: footprint, of: dossier, programme, set: set, persons: persons ?? footprint.persons * 4 / 5)
    let language = common.language
    if common.json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(footprint), as: UTF8.self))
      return
    }
    let tables = footprint.tables(language)
    print(csv(tables[0], language), terminator: "")
    for row in tables[1].rows { say("- " + row[0]) }
    if set.version != own.version {
      for one in [footprint, Features.footprint(of: dossier, programme, set: own, choices: choices)] {
        say("\(one.set) \(one.version): \(language.decimal(Double(one.grams) / 1e6, digits: 2)) t")
      }
    }
    for one in alternatives {
      say("\(one.label[language]): \(language.decimal(Double(one.grams) / 1e6, digits: 2)) t, \(language.decimal(Double(one.gramsPerPerson) / 1e6, digits: 2)) t")
    }
  }

  /// - Throws: `Failure.findings` where the set is of no use; all that is wrong with it is said.
  private func readSet(at path: String) throws -> FactorSet {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let (factors, findings) = readFactors((name, try bytes(of: path)))
    if !findings.isEmpty { say(findingsText(findings, language: common.language)) }
    guard let factors else { throw Failure.findings }
    return FactorSet(name: name, factors: factors)
  }
}
