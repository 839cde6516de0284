import Testing

@testable import Planning

/// Eight variables: all 256 assignments are tried beside the reasoner.
struct `The reasoner` {
  @Test(arguments: 1...200) func `finds an assignment exactly where there is one`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let clauses = SmallClauses(&dice, count: 20 + dice.below(25))
    var reasoner = clauses.reasoner()
    let answer = reasoner.solve()
    #expect(answer == (clauses.solutions.isEmpty ? .unsatisfiable : .satisfiable))
    if answer == .satisfiable { #expect(clauses.solutions.contains(SmallClauses.number(reasoner.model))) }
  }

  @Test(arguments: 1...100) func `names assumptions that can't hold together`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let clauses = SmallClauses(&dice, count: 15 + dice.below(15))
    var reasoner = clauses.reasoner()
    // The same reasoner is asked again and again, and keeps what it has learnt.
    for _ in 0..<10 {
      let assumed = (0..<SmallClauses.variables).filter { _ in dice.below(2) == 0 }.map {
        Literal(code: UInt32(2 * $0 + dice.below(2)))
      }
      let answer = reasoner.solve(assuming: assumed)
      #expect(answer == (clauses.solutions(with: assumed).isEmpty ? .unsatisfiable : .satisfiable))
      guard answer == .unsatisfiable else { continue }
      #expect(Set(reasoner.core).isSubset(of: assumed))
      #expect(clauses.solutions(with: reasoner.core).isEmpty)
    }
  }

  @Test(arguments: 1...150) func `finds the least cost`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let clauses = SmallClauses(&dice, count: 10 + dice.below(20))
    let costs = (0..<SmallClauses.variables).map {
      (literal: Literal(code: UInt32(2 * $0 + dice.below(2))), weight: 1 + dice.below(3))
    }
    let least = clauses.solutions.map { number in
      costs.reduce(5) { $0 + (SmallClauses.holds($1.literal, in: number) ? $1.weight : 0) }
    }.min()
    var minimiser = Minimiser(clauses.reasoner(), costs: costs, constant: 5)
    minimiser.advance()
    #expect(minimiser.state == (least == nil ? .impossible : .proven))
    if let least {
      #expect(minimiser.lower == least && minimiser.upper == least)
      #expect(clauses.solutions.contains(SmallClauses.number(minimiser.best)))
    }
  }

  @Test func `counts in unary, up to a limit`() {
    for limit in 1...6 {
      var reasoner = Reasoner()
      let inputs = (0..<5).map { _ in reasoner.newVariable() }
      let outputs = Totalizer(inputs, limit: limit, [.up, .down], into: &reasoner).outputs
      #expect(outputs.count == min(5, limit))
      for number in 0..<32 {
        let facts = inputs.indices.map { number >> $0 & 1 == 1 ? inputs[$0] : !inputs[$0] }
        let count = number.nonzeroBitCount
        for (index, output) in outputs.enumerated() {
          #expect(reasoner.solve(assuming: facts + [output]) == (count > index ? .satisfiable : .unsatisfiable))
          #expect(reasoner.solve(assuming: facts + [!output]) == (count > index ? .unsatisfiable : .satisfiable))
        }
      }
    }
  }
}

/// Clauses of three literals by chance, and all that satisfies them.
private struct SmallClauses {
  static let variables = 8
  let clauses: [[Literal]]
  /// Variable `v` as bit `v`.
  let solutions: [Int]

  init(_ dice: inout Dice, count: Int) {
    var clauses: [[Literal]] = []
    for _ in 0..<count { clauses.append((0..<3).map { _ in Literal(code: UInt32(dice.below(2 * Self.variables))) }) }
    self.clauses = clauses
    solutions = (0..<(1 << Self.variables)).filter { number in
      clauses.allSatisfy { $0.contains { Self.holds($0, in: number) } }
    }
  }

  func reasoner() -> Reasoner {
    var reasoner = Reasoner()
    for _ in 0..<Self.variables { _ = reasoner.newVariable() }
    for clause in clauses { reasoner.add(clause) }
    return reasoner
  }

  func solutions(with facts: [Literal]) -> [Int] {
    solutions.filter { number in facts.allSatisfy { Self.holds($0, in: number) } }
  }

  static func holds(_ literal: Literal, in number: Int) -> Bool {
    (number >> literal.variable & 1 == 1) != literal.isDenial
  }

  static func number(_ model: [Bool]) -> Int { (0..<variables).reduce(0) { $0 | (model[$1] ? 1 << $1 : 0) } }
}
