import Domain
import Testing

@testable import Planning

struct `Searches that cool together` {
  @Test func `give places by score, the more so the colder it has become`() {
    #expect(Population.shares([7, 7, 7, 7], 1) == [0.25, 0.25, 0.25, 0.25])
    #expect(Population.shares([9, 8], 0) == [0.5, 0.5])
    // e^-1 = 0.368 beside 1.
    #expect(abs(Population.shares([9, 8], 1)[0] - 0.731) < 0.001)
    #expect(Population.shares([9, 8], 100) == [1, 0])
  }

  @Test func `fill all places, each with its share up or down to a whole number`() {
    #expect(Population.copies([0.5, 0.25, 0.25, 0], 0.5) == [2, 1, 1, 0])
    // 0.4 of three places are 1.2: one or two.
    #expect(Population.copies([0.4, 0.4, 0.2], 0.25) == [1, 1, 1])
    #expect(Population.copies([0.4, 0.4, 0.2], 0.9) == [2, 1, 0])
    #expect(Population.copies([1], 0) == [1])
  }

  @Test func `are as many as their steps are enough for, and one where nobody knows how many there will be`() {
    let problem = Problem(randomTrip(seed: 3, size: .tiny)).measured()
    for (steps, count) in [(0, 1), (499_000, 1), (500_000, 2), (1_100_000, 4), (Int.max, 8)] {
      var population = Population(Annealing(problem, seed: 1), seed: 1)
      population.widen(for: steps)
      #expect(population.searches.count == count)
    }
  }

  /// Four that have come to different programmes; then it is so cold that only the best of them counts.
  @Test func `give up those that settled badly, and let the copies of the others go on differently`() {
    let problem = Problem(randomTrip(seed: 3, size: .small)).measured()
    var population = Population(Annealing(problem, seed: 1), seed: 1)
    population.widen(for: 1_000_000)
    for _ in 0..<4 { population.run(steps: 400, at: 20, seats: 0) }
    let before = population.searches.map(\.objective)
    #expect(Set(before).count == 4)
    // Nothing but gains is kept at this temperature, so nobody ends below the best of before.
    for _ in 0..<4 { population.run(steps: 40, at: 0.0001, seats: 0) }
    let after = population.searches.map(\.objective)
    #expect(after.allSatisfy { $0 >= before.max()! - 1e-6 })
    #expect(Set(after).count > 1)
  }

  /// The best is what one has come to that was given up since.
  @Test func `settle the best of all, also where its search was given up`() {
    let problem = Problem(randomTrip(seed: 3, size: .small)).measured()
    var population = Population(Annealing(problem, seed: 1), seed: 1)
    population.widen(for: 1_000_000)
    for _ in 0..<4 { population.run(steps: 400, at: 0.5, seats: 0) }
    for _ in 0..<8 { population.run(steps: 40, at: 50, seats: 0) }
    let before = population.bestRank
    population.settleSeats(moves: 1000)
    #expect(population.searches[0].bestRank == population.bestRank)
    #expect(!(population.bestRank < before))
  }

  @Test func `keep the best of all, are sound, and are the same for the same seed`() {
    let dossier = randomTrip(seed: 5, size: .small)
    let problem = Problem(dossier).measured()
    func run(seed: UInt64) -> Population {
      var population = Population(Annealing(problem, seed: 1), seed: seed)
      population.widen(for: 750_000)
      for round in 0..<120 { population.run(steps: 50, at: 8 / Double(round + 1), seats: 4) }
      population.settleSeats(moves: 1000)
      return population
    }
    let population = run(seed: 1)
    #expect(population.stepsDone == 6000)
    #expect(population.searches.allSatisfy { !(population.bestRank < $0.bestRank) })
    var programme = population.best.programme(seed: 1, bound: 1000)
    #expect(run(seed: 1).best.programme(seed: 1, bound: 1000) == programme)
    explain(&programme, population.best)
    expectSound(programme, for: dossier)
    #expect(run(seed: 2).searches.map(\.objective) != population.searches.map(\.objective))
  }
}
