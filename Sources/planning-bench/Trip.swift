import ArgumentParser
import Dispatch
import Domain
import Foundation
import Interchange
import Planning

/// The programme of whole trips: what is found and how much better any could be.
struct TripProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trip", abstract: "Plans trips from their folders and prints value, bound and gap.",
    discussion: "Nothing is written; `kakehashi plan` writes the programme. With two threads the bound has one of its own, as there.")

  @OptionGroup var common: Common
  @Option(help: "So many runs, with this seed and those that follow.") var runs = 1

  func run() throws {
    var isComplete = true
    for folder in common.files {
      guard let dossier = readFolder(folder).plannable else {
        say("\(folder): has findings; `kakehashi check` names them.")
        isComplete = false
        continue
      }
      for seed in common.seed..<common.seed + UInt64(max(0, runs)) { try report(folder, dossier, seed) }
    }
    if !isComplete { throw Failure.findings }
  }

  private func report(_ folder: String, _ dossier: Dossier, _ seed: UInt64) throws {
    let clock = ContinuousClock()
    let began = clock.now
    let seconds = common.seconds
    let patience = Patience(
      elapsed: { (clock.now - began) / .seconds(seconds) }, beside: common.threads > 1 ? { DispatchQueue.global().async(execute: $0) } : nil)
    let programme = propose(dossier, seed: seed, patience: patience)
    let worth = programme.worth
    let bound = programme.bound ?? 1000
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      folder: folder, seed: seed, seconds: (clock.now - began) / .seconds(1), value: worth.value, bound: bound,
      gap: bound > 0 ? (bound - worth.value) / bound : 0)
    print(String(decoding: try encoder.encode(line), as: UTF8.self))
  }

  private struct Line: Encodable {
    var folder: String
    var seed: UInt64
    var seconds: Double
    var value: Double
    var bound: Double
    /// Of the bound.
    var gap: Double
  }
}
