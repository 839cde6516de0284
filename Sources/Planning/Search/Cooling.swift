/// How the temperature of an annealing falls, in value that a step may lose.
struct Cooling: Sendable {
  var hot: Double
  var cold: Double

  /// A first quick fall that finds a valid programme with its must visits at once.
  static let quench = Cooling(hot: 2.5, cold: 0.05)
  /// The long fall: measured best of hot 2.5 to 20 and cold 0.02 to 0.5.
  static let long = Cooling(hot: 12, cold: 0.05)
  /// The long fall for many people: one of them counts for less, so hot is where they are fewer. Measured at 200 and 500 people
  /// with 1.5 to 12.
  static func long(people: Int) -> Cooling { Cooling(hot: max(1.2, 600 / Double(max(1, people))), cold: long.cold) }
  /// Around what is there already.
  static let mending = Cooling(hot: 2.5, cold: 0.02)

  /// Of people who change seats at the end, while the tours stay.
  static let seats = Cooling(hot: 0.4, cold: 0.01)
  /// Of people who change seats between the steps of a search; the best of 0.02, 0.05 and 0.1 in four runs each. One person
  /// is worth far less than a tour.
  static func seats(besides temperature: Double) -> Double { min(0.5, 0.05 * temperature) }

  /// The temperature after a share of the way, 0 to 1: geometric.
  func temperature(after share: Double) -> Double {
    // Repeated square roots instead of a power: the same on every machine, unlike a library's logarithm.
    var ratio = cold / hot
    var rest = min(1, max(0, share))
    var result = hot
    for _ in 0..<30 where rest > 0 {
      if rest >= 1 {
        result *= ratio
        rest -= 1
      }
      ratio = ratio.squareRoot()
      rest *= 2
    }
    return result
  }
}
