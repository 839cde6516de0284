import ArgumentParser
import Domain
import Foundation
import Interchange
import Planning

struct Replan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The options after a change, with their price.",
    discussion: "Everyone untouched stays untouched; what has begun before “now” of the change file stays as it was.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "The released programme.") var programme: String
  @Option(help: "What happened (YAML).") var change: String
  @Option(help: "Where options.json and the programmes go; written whole or not at all.") var out: String
  @Option var seed: UInt64 = 1
  @Option(help: "Steps to search per option.") var steps: Int = 6000
  @OptionGroup var common: Common

  func run() throws {
    let dossier = try dossier(in: folder, common)
    let change = try changeSet(at: change, for: dossier, common)
    let released = try released(in: dossier)
    let interruption = Interruption()
    let amended = dossier.amended(by: change)
    var options = replan(dossier, released: released, change: change, seed: seed, steps: steps) { interruption.wasAsked }
    // An option that the checker refuses is none.
    let refused = options.filter { option in
      !check(option.programme, against: amended, frozenBefore: change.now, original: dossier).filter { $0.code != "must" }.isEmpty
    }
    options.removeAll { option in refused.contains { $0.id == option.id } }
    for option in refused {
      let findings = check(option.programme, against: amended, frozenBefore: change.now, original: dossier)
      say("\(option.id):\n" + findingsText(findings, language: common.language))
    }
    guard !options.isEmpty else { throw Failure.findings }
    var folder = OutputFolder(out)
    let json = optionsJSON(options, in: dossier, language: common.language)
    folder.add("options.json", json)
    for option in options {
      folder.add("\(option.id).json", programmeJSON(option.programme, in: amended, language: common.language))
    }
    try folder.write(common.language)
    if common.json { print(json) } else { print(optionsText(options, in: dossier, language: common.language)) }
    if options.contains(where: { option in dossier.missesMust(option.programme, amended) }) { throw Failure.findings }
  }

  private func released(in dossier: Dossier) throws -> Programme {
    try readReleased(at: programme, in: dossier, common)
  }
}

extension Dossier {
  fileprivate func missesMust(_ programme: Programme, _ amended: Dossier) -> Bool {
    let held = Set(programme.tours.flatMap { $0.stops.map(\.visit) })
    return amended.trip.visits.contains { $0.isMust && !held.contains($0.id) }
  }
}
