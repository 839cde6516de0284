import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

struct `Tours for the team orienteering problem` {
  typealias Point = OrienteeringInstance.Point

  /// A depot open for 30 units of the file and two customers, 5 and 10 away on one line; times in tenths.
  static let line = OrienteeringInstance(
    name: "line", decimals: 1,
    points: [
      Point(x: 0, y: 0, stay: 0, score: 0, opens: 0, closes: 300),
      Point(x: 30_000, y: 40_000, stay: 20, score: 7, opens: 60, closes: 80),
      Point(x: 60_000, y: 80_000, stay: 20, score: 9, opens: 0, closes: 140),
    ])

  @Test func `are judged by the clock`() {
    // There at 50, waits until 60, on at 80, there at 130, on at 150, back at 250.
    #expect(checkTours([[1, 2]], of: Self.line, atMost: 1) == .valid(score: 16))
    // There at 100, on at 120, at the first at 170: it closed at 80.
    #expect(checkTours([[2, 1]], of: Self.line, atMost: 1) == .late(customer: 1, tour: 0, begins: 170))
    #expect(checkTours([[1], [1]], of: Self.line, atMost: 2) == .visitedTwice(1))
    #expect(checkTours([[1], [2]], of: Self.line, atMost: 1) == .tooManyTours)
    #expect(checkTours([[3]], of: Self.line, atMost: 1) == .unknownCustomer(3))
    var short = Self.line
    short.points[0].closes = 249
    #expect(checkTours([[1, 2]], of: short, atMost: 1) == .backLate(tour: 0, at: 250))
  }

  @Test func `lie on distances rounded down`() {
    // √2 = 1.41…: 14 tenths, 141 hundredths.
    var near = Self.line
    near.points = [
      Point(x: 0, y: 0, stay: 0, score: 0, opens: 0, closes: 28), Point(x: 10_000, y: 10_000, stay: 0, score: 1, opens: 0, closes: 14),
    ]
    #expect(checkTours([[1]], of: near, atMost: 1) == .valid(score: 1))
    near.decimals = 2
    #expect(checkTours([[1]], of: near, atMost: 1) == .late(customer: 1, tour: 0, begins: 141))
  }

  @Test(arguments: 1...20) func `are the best there are, by plain enumeration`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let instance = Self.chance(&dice)
    let feasible = Self.worths(instance)
    for count in 1...2 {
      let exchange = OrienteeringExchange()
      orient(instance, tours: count, seed: seed, patience: Patience(steps: 3000), exchange: exchange)
      let answer = exchange.answer(instance, tours: count)
      let best = feasible.indices.reduce(0) { best, set in
        guard let worth = feasible[set] else { return best }
        let rest = count == 1 ? 0 : feasible.indices.reduce(0) { $1 & set == 0 ? max($0, feasible[$1] ?? 0) : $0 }
        return max(best, worth + rest)
      }
      #expect(answer.score == best)
      #expect(answer.bound >= best)
      #expect(checkTours(answer.tours, of: instance, atMost: count) == .valid(score: best))
    }
  }

  @Test func `are the same for the same seed and steps`() {
    var dice = Dice(seed: 5)
    let instance = Self.chance(&dice, customers: 40)
    let answers = (0..<2).map { _ in
      let exchange = OrienteeringExchange()
      orient(instance, tours: 2, seed: 3, patience: Patience(steps: 2000), exchange: exchange)
      return exchange.answer(instance, tours: 2)
    }
    #expect(answers[0] == answers[1])
  }

  @Test func `are none where there is nobody to visit or no time`() {
    let empty = OrienteeringInstance(name: "empty", decimals: 1, points: [Self.line.points[0]])
    for (instance, count) in [(empty, 2), (Self.line, 0)] {
      let exchange = OrienteeringExchange()
      orient(instance, tours: count, patience: Patience(steps: 100), exchange: exchange)
      let answer = exchange.answer(instance, tours: count)
      #expect(answer.score == 0 && answer.bound == 0 && answer.tours.allSatisfy(\.isEmpty))
    }
  }

  @Test func `are not looked for in a file that is cut off`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("cut-\(UUID().uuidString).txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "1 1 3 1\n0 0\n0 0 0 0 0 0 0 0 100\n1 3 4 -2 7 0 0 6 8\n".write(toFile: path, atomically: true, encoding: .utf8)
    let (instance, findings) = readOrienteering(path)
    #expect(instance == nil)
    #expect(findings.contains { $0.line == 4 }, "the negative stay")
    #expect(findings.count >= 2, "and the two customers that are missing")
  }

  private static func chance(_ dice: inout Dice, customers: Int = 6) -> OrienteeringInstance {
    let points = (0...customers).map { number -> Point in
      let opens = number == 0 ? 0 : dice.below(1200)
      return Point(
        x: dice.below(400_000), y: dice.below(400_000), stay: number == 0 ? 0 : dice.below(100), score: number == 0 ? 0 : 1 + dice.below(30),
        opens: opens, closes: number == 0 ? 1500 : opens + dice.below(300))
    }
    return OrienteeringInstance(name: "chance", decimals: 1, points: points)
  }

  /// By set of customers, its score if some order of it is a tour.
  private static func worths(_ instance: OrienteeringInstance) -> [Int?] {
    var worths = [Int?](repeating: nil, count: 1 << (instance.points.count - 1))
    func extend(_ tour: [Int], _ set: Int) {
      if case .valid(let score) = checkTours([tour], of: instance, atMost: 1) { worths[set] = score }
      for customer in 1..<instance.points.count where set & (1 << (customer - 1)) == 0 {
        extend(tour + [customer], set | (1 << (customer - 1)))
      }
    }
    extend([], 0)
    return worths
  }
}
