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
  @Flag(help: "Flights without effects at altitude.") var withoutForcing = false
  @Flag(help: "Without the nights.") var withoutNights = false
  @OptionGroup var common: Common

  func run() throws {
    let dossier = try dossier(in: folder, common)
    let programme = try programme.map { try readReleased(at: $0, in: dossier, common) }
    var choices = Footprint.Choices()
    (choices.radiativeForcing, choices.nights) = (!withoutForcing, !withoutNights)
    let set = FactorSet(name: "emissions.csv", factors: dossier.register.emissions)
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
    for one in alternatives {
      say("\(one.label[language]): \(language.decimal(Double(one.grams) / 1e6, digits: 2)) t, \(language.decimal(Double(one.gramsPerPerson) / 1e6, digits: 2)) t")
    }
  }
}
