import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

struct `Changing seats` {
  /// After a short search of a trip of chance.
  private func searched(_ dossier: Dossier, seed: UInt64, steps: Int) -> Annealing {
    var search = Annealing(Problem(dossier).measured(), seed: seed)
    for temperature in [2.0, 0.5, 0.1] { search.run(steps: steps / 3, at: temperature) }
    return search
  }

  @Test(arguments: UInt64(0)..<20)
  func `keeps every rule and loses nothing`(seed: UInt64) {
    let dossier = randomTrip(seed: seed, size: `A proposal`.sizes[Int(seed) % `A proposal`.sizes.count])
    var search = searched(dossier, seed: seed, steps: 900)
    let before = search.bestRank
    search.settleSeats(moves: 20_000)
    #expect(!(search.bestRank < before))
    #expect(search.bestRank.musts == before.musts)
    var programme = search.best.programme(seed: seed, bound: nil)
    explain(&programme, search.best)
    expectSound(programme, for: dossier)
  }

  @Test func `leaves the tours as they are`() {
    let dossier = randomTrip(seed: 4, size: .small)
    var search = searched(dossier, seed: 4, steps: 900)
    search.rewind()
    let before = search.draft.days.map { $0.routes.map(\.departs) }
    search.reseat(moves: 5000, at: 0.4)
    #expect(search.draft.days.map { $0.routes.map(\.departs) } == before)
  }

  /// What people gain who cannot gain one by one.
  @Test func `finds more on the example than boarding day by day`() {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let dossier = readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
    var search = searched(dossier, seed: 3, steps: 9000)
    let before = search.best.value
    search.settleSeats(moves: 100_000)
    #expect(search.best.value > before + 0.5)
  }
}
