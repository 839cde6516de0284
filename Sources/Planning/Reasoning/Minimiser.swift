/// Finds values for all variables at the least cost, and proves it from below: core-guided maximum satisfiability.
///
/// Every literal of `costs` that is true costs its weight. Assume all of them false; what can't hold together (a core) costs at
/// least one of its literals, so the bound rises, and a count of the core's literals takes their place.
///
/// - I1: the least cost is `lower` plus the least cost of `weights` over the clauses.
/// - I2: `upper` is the cost of `best`, an assignment that satisfies all clauses.
///
/// Sources: Morgado, Dodaro & Marques-Silva 2014, doi:10.1007/978-3-319-10428-7_41 (OLL); Ignatiev, Morgado & Marques-Silva 2019,
/// doi:10.3233/SAT190116 (exhaustion of cores).
struct Minimiser: ~Copyable {
  enum State { case open, proven, impossible }

  var reasoner: Reasoner
  private let costs: [(literal: Literal, weight: Int)]
  private let constant: Int
  private(set) var lower: Int
  private(set) var upper: Int?
  /// The value of each variable in the best assignment so far.
  private(set) var best: [Bool] = []
  private(set) var state = State.open
  private(set) var cores = 0
  /// What a literal still costs when it is true, in the order in which they came.
  private var weights: [Literal: Int] = [:]
  private var active: [Literal] = []
  /// The output that follows in its count, with the weight it will have.
  private var follower: [Literal: (literal: Literal, weight: Int)] = [:]
  /// Conflicts that an attempt to shrink or exhaust a core may take.
  private let patience = 1_000

  /// - Parameter constant: what is paid in any case.
  init(_ reasoner: consuming Reasoner, costs: [(literal: Literal, weight: Int)], constant: Int = 0) {
    self.reasoner = reasoner
    self.costs = costs
    self.constant = constant
    lower = constant
    for (literal, weight) in costs where weight > 0 { raise(literal, by: weight) }
  }

  /// Some assignment, without any thought of its cost.
  mutating func findAny(conflicts: Int = .max, isStopped: () -> Bool = { false }) {
    guard state == .open else { return }
    switch reasoner.solve(conflicts: conflicts, isStopped: isStopped) {
    case .satisfiable: keepModel()
    case .unsatisfiable: state = .impossible
    case .unknown: break
    }
  }

  /// Takes over an assignment that somebody else has found: its cost as `upper`, its values as what the reasoner tries first.
  ///
  /// - Parameter facts: literals from which all others follow.
  mutating func adopt(_ facts: [Literal]) {
    guard state == .open else { return }
    if reasoner.solve(assuming: facts, conflicts: patience) == .satisfiable {
      keepModel()
      reasoner.preferModel()
    }
  }

  /// Works on the proof for so many conflicts, or until the bound reaches `known`, a cost that somebody else has found.
  mutating func advance(conflicts: Int = .max, known: Int = .max, isStopped: () -> Bool = { false }) {
    let limit = reasoner.conflicts.addingReportingOverflow(conflicts)
    let end = limit.overflow ? Int.max : limit.partialValue
    while state == .open, reasoner.conflicts < end, !isStopped() {
      if lower >= min(known, upper ?? .max) {
        state = .proven
        return
      }
      let assumptions = active.filter { weights[$0] ?? 0 > 0 }.map { !$0 }
      active = assumptions.map { !$0 }
      switch reasoner.solve(assuming: assumptions, conflicts: end - reasoner.conflicts, isStopped: isStopped) {
      case .unknown: return
      case .satisfiable:
        keepModel()
        assert(upper == lower, "I1")
        state = .proven
      case .unsatisfiable:
        if reasoner.core.isEmpty { state = .impossible } else { relax(shrunk(reasoner.core, isStopped), isStopped) }
      }
    }
  }

  private mutating func raise(_ literal: Literal, by weight: Int) {
    if weights.updateValue((weights[literal] ?? 0) + weight, forKey: literal) == nil { active.append(literal) }
  }

  private mutating func keepModel() {
    let cost = costs.reduce(constant) { sum, cost in
      sum + (reasoner.model[cost.literal.variable] != cost.literal.isDenial ? cost.weight : 0)
    }
    guard cost < upper ?? .max else { return }
    (upper, best) = (cost, reasoner.model)
  }

  /// A smaller core, by leaving out one assumption after the other for a short time each.
  private mutating func shrunk(_ core: [Literal], _ isStopped: () -> Bool) -> [Literal] {
    var kept = core
    while kept.count > 1, reasoner.solve(assuming: kept, conflicts: patience, isStopped: isStopped) == .unsatisfiable,
      reasoner.core.count < kept.count
    { kept = reasoner.core }
    guard kept.count > 1, kept.count <= 60 else { return kept }
    var index = 0
    while index < kept.count, !isStopped() {
      var fewer = kept
      fewer.remove(at: index)
      switch reasoner.solve(assuming: fewer, conflicts: patience, isStopped: isStopped) {
      case .unsatisfiable:
        // Those that were found necessary stay in front.
        let smaller = Set(reasoner.core)
        let needed = kept[..<index].count { smaller.contains($0) }
        kept = kept.filter { smaller.contains($0) }
        index = min(index, needed)
      case .satisfiable:
        keepModel()
        index += 1
      case .unknown: index += 1
      }
    }
    return kept
  }

  /// Pays for a core: the bound rises, its literals get cheaper, and their count costs from the second on.
  private mutating func relax(_ core: [Literal], _ isStopped: () -> Bool) {
    guard !core.isEmpty else {
      state = .impossible
      return
    }
    cores += 1
    let paid = core.map { !$0 }
    let weight = paid.map { weights[$0]! }.min()!
    lower += weight
    for literal in paid {
      weights[literal]! -= weight
      if let next = follower[literal] {
        // Only so much of the count has been paid that the next output may cost this much.
        raise(next.literal, by: weight)
      }
    }
    reasoner.add(paid)
    guard paid.count > 1 else { return }
    let outputs = Totalizer(paid, into: &reasoner).outputs
    reasoner.add([outputs[0]])
    var free = 1
    while free < outputs.count {
      guard reasoner.solve(assuming: [!outputs[free]], conflicts: patience, isStopped: isStopped) == .unsatisfiable else { break }
      reasoner.add([outputs[free]])
      lower += weight
      free += 1
    }
    guard free < outputs.count else { return }
    for index in free..<(outputs.count - 1) { follower[outputs[index]] = (outputs[index + 1], weight) }
    raise(outputs[free], by: weight)
  }
}
