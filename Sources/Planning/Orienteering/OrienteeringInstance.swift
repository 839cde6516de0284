/// An instance of the team orienteering problem with time windows, as its file states it.
///
/// Point 0 is where every tour begins and ends; the others are customers, numbered from 1 as in the file.
package struct OrienteeringInstance: Equatable, Sendable {
  /// A place, in whole numbers: coordinates in ten-thousandths, times in units of the instance.
  package struct Point: Equatable, Sendable {
    package var x: Int
    package var y: Int
    /// How long a visit takes.
    package var stay: Int
    package var score: Int
    /// A visit begins at `opens` at the earliest and at `closes` at the latest; it may end after that.
    package var opens: Int
    package var closes: Int
    package init(x: Int, y: Int, stay: Int, score: Int, opens: Int, closes: Int) {
      (self.x, self.y, self.stay, self.score, self.opens, self.closes) = (x, y, stay, score, opens, closes)
    }
  }
  /// Coordinates are kept in parts of one.
  package static let parts = 10_000
  /// Of a coordinate, a time and a score, so that no sum in the search leaves 32 bits; times in units of the instance.
  package static let mostCoordinate = 20_000
  package static let mostTime = 100_000_000
  package static let mostScore = 1_000_000
  package static let mostPoints = 2_001
  package static let mostTours = 1_000

  package var name: String
  /// Times are units of 1 or a power of ten of it: with 1 decimal tenths, with 2 hundredths.
  package var decimals: Int
  package var points: [Point]

  package init(name: String, decimals: Int, points: [Point]) {
    (self.name, self.decimals, self.points) = (name, decimals, points)
  }

  /// Units of time in one unit of the file.
  package var unitsPerTime: Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}
