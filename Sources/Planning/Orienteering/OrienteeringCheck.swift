/// What a set of tours is worth, or why it breaks a rule. Shares nothing with the search, distances included.
///
/// Each tour leaves point 0 when that opens and is back before it closes; each customer is visited once at most; a visit
/// begins within the customer's window, after waiting if need be.
package enum OrienteeringVerdict: Equatable, Sendable {
  case valid(score: Int)
  /// More tours than allowed.
  case tooManyTours
  case unknownCustomer(Int)
  case visitedTwice(Int)
  /// The visit would begin after the customer closes; times in units of the instance.
  case late(customer: Int, tour: Int, begins: Int)
  /// A tour is back after the depot closes; its number counts from 0.
  case backLate(tour: Int, at: Int)
}

/// Follows every tour by the clock.
/// - Parameters:
///   - tours: customers by number, in the order of their visits.
package func checkTours(_ tours: [[Int]], of instance: OrienteeringInstance, atMost count: Int) -> OrienteeringVerdict {
  guard tours.count <= count else { return .tooManyTours }
  var seen: Set<Int> = []
  var score = 0
  for (number, tour) in tours.enumerated() {
    let depot = instance.points[0]
    var place = depot
    var ready = depot.opens
    for customer in tour {
      guard customer > 0, customer < instance.points.count else { return .unknownCustomer(customer) }
      guard seen.insert(customer).inserted else { return .visitedTwice(customer) }
      let next = instance.points[customer]
      let begins = max(next.opens, ready + minutes(from: place, to: next, of: instance))
      guard begins <= next.closes else { return .late(customer: customer, tour: number, begins: begins) }
      ready = begins + next.stay
      place = next
      score += next.score
    }
    let back = ready + minutes(from: place, to: depot, of: instance)
    guard back <= depot.closes else { return .backLate(tour: number, at: back) }
  }
  return .valid(score: score)
}

/// The greatest whole number of time units that is not longer than the straight line, by bisection.
private func minutes(from a: OrienteeringInstance.Point, to b: OrienteeringInstance.Point, of instance: OrienteeringInstance) -> Int {
  let width = abs(a.x - b.x)
  let height = abs(a.y - b.y)
  let length = width * width + height * height
  var perUnit = OrienteeringInstance.parts
  for _ in 0..<instance.decimals { perUnit /= 10 }
  var fits = 0
  var tooLong = (width + height) / perUnit + 1
  while tooLong - fits > 1 {
    let middle = (fits + tooLong) / 2
    let parts = middle * perUnit
    if parts * parts <= length { fits = middle } else { tooLong = middle }
  }
  return fits
}
