import Domain
import Testing

@testable import Planning

struct `The places where customers fit into tours` {
  typealias Point = OrienteeringInstance.Point

  @Test(arguments: 1...30) func `are the same for all customers at once and for one, tour by tour`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let columns = OrienteeringColumns(Self.chance(&dice, customers: 5 + dice.below(60)))
    let tours = Tours(columns, count: 2)
    var insertions = Insertions(columns, tours: 2, dice: &dice)
    defer { tours.free(); insertions.free() }
    for _ in 0..<25 {
      insertions.waits = dice.happens(0.5)
      insertions.begin(power: 1, noise: 0.5, tours: tours)
      for tour in 0..<2 { insertions.survey(tours, tour, from: 0, to: tours.length[tour] - 2) }
      for customer in 1..<columns.count where tours.tourOf[customer] < 0 {
        let least = (0..<2).map { insertions.cheapest(customer, tours, $0) }.min() ?? Insertions.none
        #expect(insertions.keys[customer] == least)
        #expect(least == Self.leastByTrying(customer, tours, columns, insertions))
      }
      let chosen = insertions.top()
      if chosen == 0 { break }
      #expect(tours.tourOf[chosen] < 0)
      let (tour, at) = insertions.place(insertions.keys[chosen], in: tours)
      tours.insert(chosen, in: tour, after: at)
      let (starts, latest) = Self.times(tours, tour)
      tours.refresh(tour)
      #expect(Self.times(tours, tour) == (starts, latest))
    }
  }

  @Test func `leave out everybody who is not reached in time`() {
    // The second is 100 away and closes at 90.
    let instance = OrienteeringInstance(
      name: "late", decimals: 0,
      points: [
        Point(x: 0, y: 0, stay: 0, score: 0, opens: 0, closes: 1000),
        Point(x: 500_000, y: 0, stay: 5, score: 3, opens: 0, closes: 60),
        Point(x: 1_000_000, y: 0, stay: 5, score: 4, opens: 0, closes: 90),
      ])
    let columns = OrienteeringColumns(instance)
    #expect(columns.number == [0, 1])
    #expect(columns.total == 3)
  }

  private static func times(_ tours: Tours, _ tour: Int) -> ([Int32], [Int32]) {
    let range = tour * tours.stride..<tour * tours.stride + tours.length[tour]
    return (range.map { tours.start[$0] }, range.map { tours.latest[$0] })
  }

  /// The least key over all places, each judged by following the whole tour.
  private static func leastByTrying(_ customer: Int, _ tours: Tours, _ columns: OrienteeringColumns, _ insertions: Insertions) -> Int32 {
    var least = Insertions.none
    for tour in 0..<tours.count {
      for at in 0..<(tours.length[tour] - 1) {
        var order = [0] + tours.customers(of: tour) + [0]
        order.insert(customer, at: at + 1)
        var now = columns.opens[0]
        var isLate = false
        for (a, b) in zip(order, order.dropFirst()) {
          now = max(now + columns.out[a * columns.width + b], columns.opens[b])
          if now > columns.closes[b] { isLate = true }
        }
        if !isLate { least = min(least, insertions.key(customer, tours, tour, after: at)) }
      }
    }
    return least
  }

  private static func chance(_ dice: inout Dice, customers: Int) -> OrienteeringInstance {
    let points = (0...customers).map { number -> Point in
      let opens = number == 0 ? 0 : dice.below(1200)
      return Point(
        x: dice.below(400_000), y: dice.below(400_000), stay: number == 0 ? 0 : dice.below(60),
        score: number == 0 ? 0 : 1 + dice.below(30), opens: opens, closes: number == 0 ? 1500 : opens + dice.below(600))
    }
    return OrienteeringInstance(name: "chance", decimals: 1, points: points)
  }
}
