/// Looks for a plan that is worth so much, among what the prices of a programme leave possible; finds one or proves there is none.
///
/// A plan that reaches the goal loses at most `budget` on the programme's ceiling. What would lose more by itself is ruled out from
/// the beginning, which is nearly everything when the goal is near the ceiling; the rest are clauses for the reasoner. Smaller
/// losses have a literal each, and sets of them that are too dear together are ruled out as they turn up.
struct MeetingRemainder: ~Copyable {
  enum Answer {
    case plan([(edge: Int, slot: Int, amount: Double)])
    case impossible
    case unknown
  }

  private let programme: MeetingProgramme
  private let budget: Int
  private var reasoner = Reasoner()
  /// nil: held by no plan that reaches the goal.
  private var variables: [Literal?] = []
  /// What is lost when the literal is true, greatest first.
  private var losses: [(literal: Literal, loss: Int)] = []

  init(_ programme: MeetingProgramme, goal: Int) {
    self.programme = programme
    budget = programme.ceiling - goal * MeetingProgramme.scale
    guard budget >= 0 else { return }
    for loss in programme.losses {
      guard loss <= budget else {
        variables.append(nil)
        continue
      }
      let literal = reasoner.newVariable()
      variables.append(literal)
      if loss > 0 { losses.append((literal, loss)) }
    }
    for (row, price) in zip(programme.rows, programme.prices) { add(row, price) }
    losses.sort { $0.loss > $1.loss }
  }

  mutating func solve(conflicts: Int, isStopped: () -> Bool) -> Answer {
    guard budget >= 0 else { return .impossible }
    let end = reasoner.conflicts + conflicts
    while !isStopped(), reasoner.conflicts < end {
      switch reasoner.solve(conflicts: end - reasoner.conflicts, isStopped: isStopped) {
      case .unsatisfiable: return .impossible
      case .unknown: return .unknown
      case .satisfiable: break
      }
      reasoner.preferModel()
      var (clause, total): ([Literal], Int) = ([], 0)
      for (literal, loss) in losses where isTrue(literal) && total <= budget {
        clause.append(!literal)
        total += loss
      }
      guard total > budget else { return .plan(plan) }
      reasoner.add(clause)
    }
    return .unknown
  }

  private func isTrue(_ literal: Literal) -> Bool { reasoner.model[literal.variable] != literal.isDenial }

  private var plan: [(edge: Int, slot: Int, amount: Double)] {
    programme.pairs.indices.filter { variables[$0].map { isTrue($0) } ?? false }
      .map { (programme.pairs[$0].edge, programme.pairs[$0].slot, 1) }
  }

  /// The rule itself, and that what it leaves is paid for.
  private mutating func add(_ row: MeetingRow, _ price: Int) {
    switch row {
    case .atMost(1, let members):
      let literals = members.compactMap { variables[$0] }
      for (index, one) in literals.enumerated() { for other in literals[..<index] { reasoner.add([!one, !other]) } }
      if price > budget { reasoner.add(literals) } else if price > 0 {
        let isLeft = reasoner.newVariable()
        reasoner.add(literals + [isLeft])
        losses.append((isLeft, price))
      }
    case .atMost(let most, let members):
      let outputs = Totalizer(members.compactMap { variables[$0] }, limit: most + 1, [.up, .down], into: &reasoner).outputs
      if outputs.count > most { reasoner.add([!outputs[most]]) }
      guard price > 0 else { return }
      for index in 0..<most { pay(price, unless: index < outputs.count ? outputs[index] : nil) }
    case .served(let person, let members):
      guard let person = variables[person] else { return }
      let literals = members.compactMap { variables[$0] }
      reasoner.add([!person] + literals)
      for literal in literals { reasoner.add([person, !literal]) }
      guard price > 0 else { return }
      // Every meeting after the first is one that the row has left.
      for output in Totalizer(literals, [.up, .down], into: &reasoner).outputs.dropFirst() { pay(price, unless: !output) }
    }
  }

  private mutating func pay(_ price: Int, unless literal: Literal?) {
    guard price <= budget else { return reasoner.add(literal.map { [$0] } ?? []) }
    if let literal { return losses.append((!literal, price)) }
    let sure = reasoner.newVariable()
    reasoner.add([sure])
    losses.append((sure, price))
  }
}
