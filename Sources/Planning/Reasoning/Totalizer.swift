/// Counts literals in unary: output `i` is true if more than `i` of the inputs are.
///
/// A balanced tree that merges two counts at each node; at most inputs² / 2 clauses a level.
/// Source: Bailleux & Boufkhad 2003, doi:10.1007/978-3-540-45193-8_8.
struct Totalizer {
  /// Which conclusions the clauses allow.
  struct Direction: OptionSet {
    let rawValue: Int
    /// Many inputs true make outputs true: what an upper limit needs.
    static let up = Self(rawValue: 1)
    /// Many inputs false make outputs false: what a lower limit needs.
    static let down = Self(rawValue: 2)
  }

  let outputs: [Literal]

  /// - Parameter limit: so many outputs at most; the last one then stands for "so many or more".
  init(_ inputs: [Literal], limit: Int = .max, _ direction: Direction = .up, into taker: inout some (ClauseTaking & ~Copyable)) {
    outputs = inputs.isEmpty || limit <= 0 ? [] : Self.count(inputs[...], limit, direction, &taker)
  }

  private static func count(
    _ inputs: ArraySlice<Literal>, _ limit: Int, _ direction: Direction, _ taker: inout some (ClauseTaking & ~Copyable)
  ) -> [Literal] {
    guard inputs.count > 1 else { return Array(inputs) }
    let middle = inputs.startIndex + inputs.count / 2
    let left = count(inputs[..<middle], limit, direction, &taker)
    let right = count(inputs[middle...], limit, direction, &taker)
    let sums = (0..<min(limit, left.count + right.count)).map { _ in taker.newVariable() }
    for i in 0...left.count {
      for j in 0...right.count {
        if direction.contains(.up), i + j > 0 {
          var clause = [sums[min(i + j, sums.count) - 1]]
          if i > 0 { clause.append(!left[i - 1]) }
          if j > 0 { clause.append(!right[j - 1]) }
          taker.add(clause)
        }
        if direction.contains(.down), i + j < sums.count {
          var clause = [!sums[i + j]]
          if i < left.count { clause.append(left[i]) }
          if j < right.count { clause.append(right[j]) }
          taker.add(clause)
        }
      }
    }
    return sums
  }
}
