import Domain

/// Prices between the days, and which attendance they concern.
///
/// `again`: a person attends a visit once. `wish`: the wish for a host counts once. Both are at least 0. `average` is by person
/// the points of a week, where the tangent of the root touches.
struct WeekPrices: Sendable {
  var again: [Double]
  var wish: [Double]
  var average: [Double]
}

/// What a person gets by attending a slot, and which promises it counts for; columns by person and slot of one day.
struct WeekColumns: Sendable {
  /// Quarters of a point, without the wish and for the wish.
  var interest: [Double]
  var wish: [Double]
  /// Promises, -1 for none.
  var again: [Int32]
  var sharedWish: [Int32]
}

/// The week as the bound sees it.
final class CeilingWeek: Sendable {
  let problem: Problem
  let days: [CeilingDay]
  let columns: [WeekColumns]
  /// By visit: its slots.
  let slots: [[(day: Int, slot: Int)]]
  let start: WeekPrices
  /// Minutes of the longest slot that was wanted.
  let grain: Int
  /// Value that one person with share 1 brings.
  let whole: Double
  /// Labels that may be set for all days together; about a microsecond each.
  private static let labels = 400_000

  /// - Parameter windows: by day, what slots are cut from; nil: all starts that are allowed.
  init(_ problem: Problem, windows: [[CeilingDay.Slot]]? = nil, grain: Int = CeilingDay.hour) {
    self.problem = problem
    self.grain = grain
    let days = problem.days.indices.map { day in
      CeilingDay(
        problem, day: day, budget: Self.labels / problem.days.count,
        windows: windows?[day], grain: grain)
    }
    self.days = days
    slots = problem.visits.indices.map { visit in
      days.indices.flatMap { day in days[day].slots.indices.filter { days[day].slots[$0].visit == visit }.map { (day, $0) } }
    }
    let people = problem.people
    let visits = problem.visits.count
    var agains: Int32 = 0
    var wishes: Int32 = 0
    // By what is allowed, not by what is left of it, so that promises have the same numbers in every part.
    let isShared = problem.visits.map { $0.site >= 0 && Set($0.starts.map(\.day)).count > 1 }
    // By person and visit, or host: the promise.
    var onceOf = [Int32](repeating: -1, count: people.count * visits)
    var wishOf = [Int32](repeating: -1, count: people.count * visits)
    for (person, who) in people.enumerated() where who.best > 0 {
      for visit in 0..<visits where isShared[visit] && who.points(visit) > 0 {
        onceOf[person * visits + visit] = agains
        agains += 1
      }
      for siblings in problem.visitsOfHost {
        let wished = siblings.filter { who.wish[$0] > 0 }
        guard wished.count > 1 else { continue }
        for visit in wished { wishOf[person * visits + visit] = wishes }
        wishes += 1
      }
    }
    columns = days.map { day in
      var columns = WeekColumns(interest: [], wish: [], again: [], sharedWish: [])
      for (person, who) in people.enumerated() {
        for slot in day.slots {
          columns.interest.append(who.best > 0 ? Double(who.interest[slot.visit]) : 0)
          columns.wish.append(who.best > 0 ? Double(who.wish[slot.visit]) : 0)
          columns.again.append(onceOf[person * visits + slot.visit])
          columns.sharedWish.append(wishOf[person * visits + slot.visit])
        }
      }
      return columns
    }
    start = WeekPrices(
      again: [Double](repeating: 0, count: Int(agains)), wish: [Double](repeating: 0, count: Int(wishes)),
      average: people.map { 0.9 * Double($0.best) })
    let counting = people.count { $0.best > 0 }
    whole = counting == 0 ? 0 : 1000 / Double(counting)
  }

  /// By person: the slope of the tangent, value per quarter of a point.
  func slopes(_ prices: WeekPrices) -> [Double] {
    problem.people.indices.map { person in
      let most = Double(problem.people[person].best)
      return most > 0 ? whole / (2 * (min(max(prices.average[person], 0.05 * most), most) * most).squareRoot()) : 0
    }
  }

  /// What all prices add to the bounds of the days.
  func constant(_ prices: WeekPrices, _ slopes: [Double]) -> Double {
    var sum = prices.again.reduce(0, +) + prices.wish.reduce(0, +)
    for (person, who) in problem.people.enumerated() where who.best > 0 { sum += whole * whole / (4 * slopes[person] * Double(who.best)) }
    return sum
  }

  /// By person and slot of a day: what attending is worth beyond the prices of the week.
  func gain(_ day: Int, _ prices: WeekPrices, _ slopes: [Double], into gain: inout [Double]) {
    let columns = columns[day]
    let count = days[day].slots.count
    for person in problem.people.indices {
      let slope = slopes[person]
      for index in person * count..<(person + 1) * count {
        var sum = slope * columns.interest[index]
        if columns.again[index] >= 0 { sum -= prices.again[Int(columns.again[index])] }
        if columns.wish[index] > 0 { sum += max(0, wish(index, columns, slope, prices)) }
        gain[index] = sum
      }
    }
  }

  @inline(__always) func wish(_ index: Int, _ columns: WeekColumns, _ slope: Double, _ prices: WeekPrices) -> Double {
    slope * columns.wish[index] - (columns.sharedWish[index] >= 0 ? prices.wish[Int(columns.sharedWish[index])] : 0)
  }
}
