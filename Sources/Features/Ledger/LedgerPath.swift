import Domain
import HashTreeCollections

/// One step from an organisation to the next.
package struct PathStep: Hashable, Sendable {
  package var from: Identifier<Organisation>
  package var to: Identifier<Organisation>
  package var tie: LedgerSubject
}

extension Ledger {
  /// A shortest way from one organisation to another over ties, whichever way these point.
  ///
  /// Searches from both ends, always on from the side that has fewer places to go on from; O(ties between the two circles that meet).
  /// Of several shortest ways it takes the same one every time.
  /// - Returns: nil when no ties lead there; empty for the same organisation.
  package func path(from: Identifier<Organisation>, to: Identifier<Organisation>) -> [PathStep]? {
    guard let a = node(of: from).map({ standing(for: $0) }), let b = node(of: to).map({ standing(for: $0) }) else { return nil }
    if a == b { return [] }
    var search = PathSearch(a, b, count: organisations.count)
    guard let meeting = search.run(self) else { return nil }
    return search.steps(through: meeting, self)
  }
}

private struct PathSearch {
  /// From where a place was reached, by side: 0 from the start, 1 from the end; `Ledger.none`: not reached.
  private var cameFrom: [[Int32]]
  /// Over which tie: a row of the ledger, or -2, -3, … for places in `registerTies`.
  private var over: [[Int32]]
  private var registerTies: [Identifier<Tie>] = []
  private var frontier: [[Int32]]

  init(_ a: Int32, _ b: Int32, count: Int) {
    let empty = [Int32](repeating: Ledger.none, count: count)
    (cameFrom, over, frontier) = ([empty, empty], [empty, empty], [[a], [b]])
    (cameFrom[0][Int(a)], cameFrom[1][Int(b)]) = (a, b)
  }

  /// - Returns: where both sides meet.
  mutating func run(_ ledger: Ledger) -> Int32? {
    while !frontier[0].isEmpty, !frontier[1].isEmpty {
      let side = frontier[0].count <= frontier[1].count ? 0 : 1
      var (next, meeting) = ([Int32](), Int32?.none)
      for place in frontier[side] {
        ledger.forEachEdge(of: place) { edge in
          guard cameFrom[side][Int(edge.other)] == Ledger.none else { return true }
          cameFrom[side][Int(edge.other)] = place
          over[side][Int(edge.other)] = code(of: edge)
          if cameFrom[1 - side][Int(edge.other)] != Ledger.none {
            meeting = edge.other
            return false
          }
          next.append(edge.other)
          return true
        }
        if let meeting { return meeting }
      }
      frontier[side] = next
    }
    return nil
  }

  private mutating func code(of edge: Edge) -> Int32 {
    guard let tie = edge.register else { return edge.row }
    registerTies.append(tie)
    return -1 - Int32(registerTies.count)
  }

  func steps(through meeting: Int32, _ ledger: Ledger) -> [PathStep] {
    func step(_ side: Int, at place: Int32) -> (before: Int32, tie: LedgerSubject)? {
      let before = cameFrom[side][Int(place)]
      guard before != place else { return nil }
      let code = over[side][Int(place)]
      return (before, code < 0 ? .tie(registerTies[Int(-2 - code)]) : .agreement(Int(code) + 1))
    }
    var (steps, place) = ([PathStep](), meeting)
    while let (before, tie) = step(0, at: place) {
      steps.append(PathStep(from: ledger.organisation(before), to: ledger.organisation(place), tie: tie))
      place = before
    }
    steps.reverse()
    place = meeting
    while let (next, tie) = step(1, at: place) {
      steps.append(PathStep(from: ledger.organisation(place), to: ledger.organisation(next), tie: tie))
      place = next
    }
    return steps
  }
}
