/// The greatest sum of a linear programme “at most”: maximise c·x with rows a·x ≤ b and x ≥ 0, where no b is negative.
///
/// The primal simplex method on the condensed tableau. Nothing at all is a feasible start, as no b is negative; tiny amounts on
/// top of each b keep ties apart, so it does not turn in circles. A pivot skips zeros, of which evenings have many. Whoever
/// uses the prices has to count them over: they are floating-point numbers.
/// Sources: Dantzig 1963, doi:10.1515/9781400884179; Charnes 1952, doi:10.2307/1907845 (perturbation).
struct MeetingSimplex {
  private let columns: Int
  private let rows: Int
  /// Row by row; column `j` belongs to whatever is at 0 there.
  private var tableau: [Double]
  private var right: [Double]
  private var gain: [Double]
  /// Below `columns`: a variable; above: the slack of a row.
  private var atZero: [Int]
  private var inBase: [Int]

  /// - Parameters:
  ///   - gains: one for each variable.
  ///   - rows: each with its terms and what they come to at most.
  init(gains: [Double], rows list: [(terms: [(variable: Int, factor: Double)], most: Double)]) {
    columns = gains.count
    rows = list.count
    gain = gains
    tableau = [Double](repeating: 0, count: columns * rows)
    right = []
    var chance = MeetingChance(seed: 1)
    for (row, one) in list.enumerated() {
      for (variable, factor) in one.terms { tableau[row * columns + variable] = factor }
      right.append(one.most + 1e-7 * (1 + chance.unit()))
    }
    atZero = Array(0..<columns)
    inBase = Array(columns..<columns + rows)
  }

  /// - Returns: false when it was stopped, or took more than `pivots`.
  mutating func solve(pivots: Int, isStopped: () -> Bool) -> Bool {
    let least = 1e-9 * max(1, gain.max() ?? 1)
    for count in 0..<pivots {
      if count & 31 == 0, isStopped() { return false }
      guard let entering = mostGain(above: least) else { return true }
      guard let leaving = firstToEmpty(entering) else { return false }
      pivot(leaving, entering)
    }
    return false
  }

  /// The value of each variable.
  var values: [Double] {
    var values = [Double](repeating: 0, count: columns)
    for (row, variable) in inBase.enumerated() where variable < columns { values[variable] = right[row] }
    return values
  }

  /// What one more of each row would bring.
  var prices: [Double] {
    var prices = [Double](repeating: 0, count: rows)
    for (column, variable) in atZero.enumerated() where variable >= columns { prices[variable - columns] = max(0, -gain[column]) }
    return prices
  }

  private func mostGain(above least: Double) -> Int? {
    var (best, found) = (least, -1)
    for column in 0..<columns where gain[column] > best { (best, found) = (gain[column], column) }
    return found < 0 ? nil : found
  }

  private func firstToEmpty(_ column: Int) -> Int? {
    var (shortest, found) = (Double.infinity, -1)
    for row in 0..<rows {
      let factor = tableau[row * columns + column]
      guard factor > 1e-9, right[row] < shortest * factor else { continue }
      (shortest, found) = (right[row] / factor, row)
    }
    return found < 0 ? nil : found
  }

  /// Exchanges what is in the base in `row` for what is at 0 in `column`.
  private mutating func pivot(_ row: Int, _ column: Int) {
    let (width, height) = (columns, rows)
    let inverse = 1 / tableau[row * width + column]
    var others: [Int] = []
    // Taken out for the time being, so that the other columns can be written meanwhile.
    var cells: [Double] = []
    swap(&cells, &tableau)
    cells.withUnsafeMutableBufferPointer { tableau in
      let base = row * width
      for other in 0..<width where tableau[base + other] != 0 && other != column {
        tableau[base + other] *= inverse
        others.append(other)
      }
      tableau[base + column] = inverse
      right[row] *= inverse
      for line in 0..<height where line != row {
        let factor = tableau[line * width + column]
        guard factor != 0 else { continue }
        let start = line * width
        for other in others {
          let value = tableau[start + other] - factor * tableau[base + other]
          tableau[start + other] = abs(value) < 1e-11 ? 0 : value
        }
        tableau[start + column] = -factor * inverse
        right[line] = max(0, right[line] - factor * right[row])
      }
      let factor = gain[column]
      for other in others { gain[other] -= factor * tableau[base + other] }
      gain[column] = -factor * inverse
    }
    swap(&cells, &tableau)
    swap(&atZero[column], &inBase[row])
  }
}
