import Domain
import Testing

@testable import Planning

struct `On a tiny trip the search` {
  /// One day, four people, visits of which few have two windows: what trying everything can manage.
  static func trip(_ seed: UInt64) -> Dossier {
    var size = TripSize.tiny
    size.visits = 3
    size.delegates = 3
    return randomTrip(seed: seed, size: size)
  }

  @Test func `finds the best there is, but for one trip in twenty`() {
    let seeds = UInt64(0)..<40
    var short: [String] = []
    for seed in seeds {
      let dossier = Self.trip(seed)
      let reachable = exhaustiveBest(dossier)
      let programme = propose(dossier, seed: seed, patience: Patience(steps: 1500))
      if programme.worth.value < reachable - 0.5 { short.append("\(seed): \(programme.worth.value) < \(reachable)") }
      if let bound = programme.bound { #expect(bound >= reachable - 1e-6, "seed \(seed)") }
    }
    #expect(short.count <= seeds.count / 20, "\(short)")
  }
}
