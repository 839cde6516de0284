/// An instance as flat columns for the search, all of 32 bits.
///
/// Only customers that a tour of their own can visit are here, sorted by the middle of their windows, so that those who can be
/// visited between two moments lie side by side. Point 0 is the depot.
/// A class because it owns the memory its columns lie in; nothing in it changes once it is made.
/// - I1: every column has `padded` entries, every matrix `count * width`, row by row; nothing fits into entries from `count` on.
/// - I2: no sum of a time and an entry of a matrix leaves 32 bits (the ranges of `OrienteeringInstance`).
final class OrienteeringColumns: @unchecked Sendable {
  /// Points, the depot included.
  let count: Int
  /// Entries of a row, a multiple of 8, so that loops over a row that take several entries at a time have no rest.
  let width: Int
  /// Entries of a column, a multiple of 32 for the same reason.
  let padded: Int
  /// The number of every point in the instance.
  let number: [Int]
  let opens: UnsafeMutablePointer<Int32>
  let closes: UnsafeMutablePointer<Int32>
  let stay: UnsafeMutablePointer<Int32>
  let score: UnsafeMutablePointer<Int32>
  /// `out[a * width + b]`: from the beginning of a visit at a to the arrival at b.
  let out: UnsafeMutablePointer<Int32>
  /// The same the other way round, `into[b * width + a]`, so that a row speaks of all ways to b.
  let into: UnsafeMutablePointer<Int32>
  /// The scores of all customers.
  let total: Int
  // By time, in steps of `1 << step`: before `first` everybody has closed, from `beyond` on nobody's visit is over yet.
  private let first: UnsafeMutablePointer<Int32>
  private let beyond: UnsafeMutablePointer<Int32>
  private let step: Int32
  private let steps: Int32

  init(_ instance: OrienteeringInstance) {
    let all = instance.points
    let units = instance.unitsPerTime
    let depot = all[0]
    let reachable = all.indices.dropFirst().filter { customer in
      let point = all[customer]
      let way = Self.travel(depot, point, units)
      let begins = max(depot.opens + depot.stay + way, point.opens)
      return begins <= point.closes && begins + point.stay + way <= depot.closes
    }
    number = [0] + reachable.sorted { (all[$0].opens + all[$0].closes, $0) < (all[$1].opens + all[$1].closes, $1) }
    let points = number.map { all[$0] }
    let n = points.count
    count = n
    width = (n + 7) & ~7
    padded = (n + 31) & ~31
    let w = width
    func column(_ size: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: size)
      pointer.initialize(repeating: 0, count: size)
      return pointer
    }
    (opens, closes, stay, score) = (column(padded), column(padded), column(padded), column(padded))
    (out, into) = (column(n * w), column(n * w))
    for (index, point) in points.enumerated() {
      opens[index] = Int32(point.opens)
      closes[index] = Int32(point.closes)
      stay[index] = Int32(point.stay)
      score[index] = Int32(point.score)
    }
    for index in n..<padded { closes[index] = -1 }
    for a in 0..<n {
      for b in 0..<n {
        let time = Int32(points[a].stay + Self.travel(points[a], points[b], units))
        out[a * w + b] = time
        into[b * w + a] = time
      }
    }
    total = points.dropFirst().reduce(0) { $0 + $1.score }
    var step: Int32 = 0
    while depot.closes >> Int(step) >= 256 { step += 1 }
    self.step = step
    steps = closes[0] >> step
    (first, beyond) = (column(Int(steps) + 1), column(Int(steps) + 1))
    for time in 0...steps {
      let (begin, end) = (Int(time << step), Int((time + 1) << step) - 1)
      let low = (1..<max(1, n)).first { points[$0].closes >= begin } ?? n
      let high = (1..<max(1, n)).last { points[$0].opens + points[$0].stay <= end } ?? 0
      first[Int(time)] = Int32(low & ~7)
      beyond[Int(time)] = Int32((high + 8) & ~7)
    }
  }

  deinit {
    for column in [opens, closes, stay, score, out, into, first, beyond] { column.deallocate() }
  }

  /// The customers that close at `from` at the earliest and whose visit can be over by `limit`, and some others; multiples of 8.
  @inline(__always)
  func between(_ from: Int32, _ limit: Int32) -> (low: Int, high: Int) {
    (Int(first[Int(min(from &>> step, steps))]), Int(beyond[Int(min(limit &>> step, steps))]))
  }

  /// The Euclidean distance in units of time, rounded down; exact, by whole numbers.
  static func travel(_ a: OrienteeringInstance.Point, _ b: OrienteeringInstance.Point, _ units: Int) -> Int {
    let (x, y) = (a.x - b.x, a.y - b.y)
    let parts = OrienteeringInstance.parts / units
    let square = (x * x + y * y) / (parts * parts)
    var root = Int(Double(square).squareRoot())
    while root * root > square { root -= 1 }
    while (root + 1) * (root + 1) <= square { root += 1 }
    return root
  }
}
