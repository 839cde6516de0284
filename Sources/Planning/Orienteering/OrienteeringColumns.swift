/// An instance as flat columns for the search, all of 32 bits.
///
/// A class because it owns the memory its columns lie in; nothing in it changes once it is made.
/// - I1: every column has `count` entries, every matrix `count * count`, row by row.
/// - I2: no sum of a time and an entry of a matrix leaves 32 bits (the ranges of `OrienteeringInstance`).
final class OrienteeringColumns: @unchecked Sendable {
  /// Points, the depot included.
  let count: Int
  let opens: UnsafeMutablePointer<Int32>
  let closes: UnsafeMutablePointer<Int32>
  let stay: UnsafeMutablePointer<Int32>
  let score: UnsafeMutablePointer<Int32>
  /// `out[a * count + b]`: from the beginning of a visit at a to the arrival at b.
  let out: UnsafeMutablePointer<Int32>
  /// The same the other way round, `into[b * count + a]`, so that a row speaks of all ways to b.
  let into: UnsafeMutablePointer<Int32>
  /// Customers that a tour of their own can visit, by number.
  let reachable: [Int]
  /// The scores of all of them.
  let total: Int

  init(_ instance: OrienteeringInstance) {
    let points = instance.points
    let n = points.count
    count = n
    func column(_ size: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, size))
      pointer.initialize(repeating: 0, count: max(1, size))
      return pointer
    }
    (opens, closes, stay, score) = (column(n), column(n), column(n), column(n))
    (out, into) = (column(n * n), column(n * n))
    for (index, point) in points.enumerated() {
      opens[index] = Int32(point.opens)
      closes[index] = Int32(point.closes)
      stay[index] = Int32(point.stay)
      score[index] = Int32(point.score)
    }
    for a in 0..<n {
      for b in 0..<n {
        let time = points[a].stay + Self.travel(points[a], points[b], instance.unitsPerTime)
        out[a * n + b] = Int32(time)
        into[b * n + a] = Int32(time)
      }
    }
    let (begin, end, ways) = (opens[0], closes[0], out)
    let (doors, shut) = (opens, closes)
    reachable = (1..<max(1, n)).filter { customer in
      let at = max(begin + ways[customer], doors[customer])
      return at <= shut[customer] && at + ways[customer * n] <= end
    }
    total = reachable.reduce(0) { $0 + points[$1].score }
  }

  deinit {
    for column in [opens, closes, stay, score, out, into] { column.deallocate() }
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
