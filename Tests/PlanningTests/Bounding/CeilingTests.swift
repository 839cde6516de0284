import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

struct `The sets of slots that one can attend` {
  /// {0, 1, 3}, {2, 3} and their subsets, for rewards drawn by chance.
  @Test(arguments: UInt64(0)..<50)
  func `give the best of all of them, enumerated`(seed: UInt64) {
    var chance = Dice(seed: seed)
    let reward = (0..<4).map { _ in Double(chance.below(21) - 10) }
    let sets = PlanSets([[0, 1, 3], [2, 3]])
    #expect(sets.count == 9)
    let all: [[Int]] = [[], [0], [1], [2], [3], [0, 1], [0, 3], [1, 3], [2, 3], [0, 1, 3]]
    let best = all.map { $0.reduce(0) { $0 + reward[$1] } }.max()!
    var scratch = PlanSets.Scratch(deepest: sets.deepest)
    let found = reward.withUnsafeBufferPointer { sets.best($0, &scratch) }
    #expect(found == best)
    #expect(scratch.chosen.reduce(0) { $0 + reward[Int($1)] } == best)
    #expect(scratch.chosen.isEmpty || all.contains(scratch.chosen.map { Int($0) }))
  }

  @Test func `are any so many slots where they are too many to list`() {
    let sets = PlanSets(singles: [0, 2, 3], most: 2)
    var scratch = PlanSets.Scratch(deepest: sets.deepest)
    let found = [5.0, 9, 1, 4].withUnsafeBufferPointer { sets.best($0, &scratch) }
    #expect(found == 9)
    #expect(scratch.chosen == [0, 3])
  }
}

struct `The bound` {
  private static let example: Dossier = {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
  }()

  /// In steps, so that it is the same on every machine.
  @Test func `on the example lies under 974 after 150 000 steps, and over a programme of 954`() {
    var ceiling = Ceiling(Problem(Self.example).measured())
    ceiling.tighten(above: 0, isBinding: true, afterSteps: 150_000)
    #expect(ceiling.bound < 974)
    // The worth of a programme found once, `docs/planner.md`.
    #expect(ceiling.bound > 954.1)
  }

  @Test func `never rises, and needs no must visit to be held before one is known to be possible`() {
    var ceiling = Ceiling(Problem(Self.example).measured())
    var bounds: [Double] = []
    for round in 1...8 {
      ceiling.tighten(above: 0, isBinding: round > 4, afterSteps: round * 4000)
      bounds.append(ceiling.bound)
    }
    #expect(bounds == bounds.sorted(by: >))
    #expect(bounds.allSatisfy { $0 > 954.1 })
  }

  /// Long enough to look at means of prices, of the whole and of parts.
  @Test(arguments: UInt64(0)..<20)
  func `of a tiny trip lies over the best there is, found by trying everything`(seed: UInt64) {
    let dossier = `On a tiny trip the search`.trip(seed)
    var ceiling = Ceiling(Problem(dossier).measured())
    ceiling.tighten(above: 0, isBinding: false, afterSteps: 60_000)
    #expect(ceiling.bound >= exhaustiveBest(dossier) - 1e-6)
  }

  /// Where trying everything takes too long: no search finds more than the bound.
  @Test(arguments: UInt64(0)..<6)
  func `of a small trip lies over what a search finds`(seed: UInt64) {
    let problem = Problem(randomTrip(seed: seed, size: .small)).measured()
    var search = Annealing(problem, seed: seed)
    for temperature in [2.0, 0.5, 0.1] { search.run(steps: 1500, at: temperature) }
    var ceiling = Ceiling(problem)
    ceiling.tighten(above: 0, isBinding: search.bestRank.musts == search.musts, afterSteps: 60_000)
    #expect(ceiling.bound >= search.best.value - 1e-6)
  }

  @Test func `of a trip where nobody can have anything is 0`() {
    var dossier = Self.example
    dossier.trip.visits = []
    #expect(Ceiling(Problem(dossier).measured()).bound == 0)
  }
}
