/// Decides whether clauses can all be true at once: conflict-driven clause learning.
///
/// Under assumptions it names those that can't hold together (`core`). Deterministic: the same clauses and calls give the
/// same answers. Knows nothing of what the variables mean.
///
/// - I1: the first two literals of a clause of three or more are watched; a clause sits in the watch lists of their denials.
/// - I2: outside of `propagate`, a watched literal is false only if the other one is true or all is at its level.
/// - I3: `reason[v]` is a clause whose literals other than that of `v` are false, or 0 for decisions and assumptions.
///
/// Sources: Marques-Silva & Sakallah 1999, doi:10.1109/12.769433 (learning); Moskewicz et al. 2001,
/// doi:10.1145/378239.379017 (two watched literals); Eén & Sörensson 2003, doi:10.1007/978-3-540-24605-3_37 (assumptions);
/// Audemard & Simon 2009 (literal block distance); Biere & Fleury 2020 (stable phases, target phases).
struct Reasoner: ~Copyable, ClauseTaking {
  enum Answer { case satisfiable, unsatisfiable, unknown }

  /// A place where a literal is watched; `blocker` is some other literal of the clause, often true already.
  struct Watch: BitwiseCopyable {
    var blocker: UInt32
    /// Index into the arena; the highest bit marks clauses of two literals.
    var tagged: UInt32
    var isPair: Bool { tagged >> 31 == 1 }
    var clause: Int { Int(tagged & 0x7FFF_FFFF) }
  }

  // MARK: Columns by literal
  /// 1 true, -1 false, 0 open.
  var values = Pile<Int8>()
  var watches = Pile<Pile<Watch>>()

  // MARK: Columns by variable
  var level = Pile<Int32>()
  var reason = Pile<UInt32>()
  var seen = Pile<UInt8>()
  /// What a decision tries first: the last value, 1 for true.
  var phase = Pile<Int8>()
  /// The values of the longest assignment without conflict since the last restart of the kind; 0 for none.
  var target = Pile<Int8>()
  var hint = Pile<Int8>()
  var order = VariableHeap()

  // MARK: The assignment
  var trail = Pile<UInt32>()
  var trailLimits = Pile<Int32>()
  var head = 0

  // MARK: Clauses: size, flags, then the literals, one after the other; index 0 is none
  var arena = Pile<UInt32>()
  var clauses = Pile<UInt32>()
  var learnts = Pile<UInt32>()

  // MARK: Scratch
  var learnt = Pile<UInt32>()
  var stack = Pile<UInt32>()
  var toClear = Pile<UInt32>()
  var levelStamp = Pile<UInt32>()
  var stamp: UInt32 = 0

  var pace = Pace()
  var targetLength = 0
  var rephases = 0
  var restartsToRephase = 8
  var assumptions: [Literal] = []
  /// The clauses contradict each other whatever is assumed.
  private(set) var isContradictory = false
  /// After `.unsatisfiable`: assumptions that can't hold together; empty if the clauses alone contradict each other.
  var core: [Literal] = []
  /// After `.satisfiable`: the value of each variable.
  var model: [Bool] = []
  private(set) var conflicts = 0

  init() {
    arena.append(0)
    levelStamp.append(0)
  }

  deinit {
    for index in 0..<watches.count {
      var list = watches[index]
      list.free()
    }
    var (a, b, c, d) = (values, watches, level, reason)
    a.free(); b.free(); c.free(); d.free()
    var (e, f, g, h) = (seen, phase, target, hint)
    e.free(); f.free(); g.free(); h.free()
    var (i, j, k, l) = (trail, trailLimits, arena, clauses)
    i.free(); j.free(); k.free(); l.free()
    var (m, n, o, p, q) = (learnts, learnt, stack, toClear, levelStamp)
    m.free(); n.free(); o.free(); p.free(); q.free()
    var heap = order
    heap.free()
  }

  var variables: Int { level.count }
  var decisionLevel: Int { trailLimits.count }

  mutating func newVariable() -> Literal {
    let variable = variables
    values.append(0)
    values.append(0)
    watches.append(Pile())
    watches.append(Pile())
    level.append(0)
    reason.append(0)
    seen.append(0)
    phase.append(-1)
    target.append(0)
    hint.append(0)
    levelStamp.append(0)
    order.add()
    trail.reserve(2 * ((variables + 1) & ~1023) + 1024)
    return Literal(variable: variable)
  }

  /// Makes the values of the last model what the search tries first, until it learns better.
  mutating func preferModel() {
    for (variable, value) in model.enumerated() {
      phase[variable] = value ? 1 : -1
      hint[variable] = value ? 1 : -1
    }
  }

  mutating func add(_ clause: [Literal]) {
    backtrack(to: 0)
    guard !isContradictory else { return }
    var kept: [UInt32] = []
    for code in clause.map(\.code).sorted() {
      if values[Int(code)] > 0 || kept.last == code ^ 1 { return }
      if values[Int(code)] == 0, kept.last != code { kept.append(code) }
    }
    switch kept.count {
    case 0: isContradictory = true
    case 1:
      assign(kept[0], because: 0)
      if propagate() != 0 { isContradictory = true }
    default:
      clauses.append(store(kept, flags: 0))
    }
  }

  /// Whether the clauses can be true together with the assumptions; `.unknown` after `conflicts` more conflicts or when told to stop.
  ///
  /// - Parameter isStopped: asked every few dozen conflicts and every few hundred decisions.
  mutating func solve(assuming assumptions: [Literal] = [], conflicts limit: Int = .max, isStopped: () -> Bool = { false }) -> Answer {
    backtrack(to: 0)
    core = []
    guard !isContradictory else { return .unsatisfiable }
    self.assumptions = assumptions
    let end = conflicts.addingReportingOverflow(limit)
    let answer = search(until: end.overflow ? .max : end.partialValue, isStopped)
    if answer == .satisfiable { model = (0..<variables).map { values[2 * $0] > 0 } }
    backtrack(to: 0)
    return answer
  }

  private mutating func search(until end: Int, _ isStopped: () -> Bool) -> Answer {
    var decisions = 0
    if isStopped() { return .unknown }
    while true {
      let conflict = propagate()
      if conflict != 0 {
        conflicts += 1
        if decisionLevel == 0 {
          isContradictory = true
          return .unsatisfiable
        }
        noteTarget()
        learn(from: conflict)
        if conflicts & 31 == 0, isStopped() { return .unknown }
        continue
      }
      if conflicts >= end { return .unknown }
      if pace.wantsRestart { restart() }
      if pace.wantsReduction { reduce() }
      decisions &+= 1
      if decisions & 511 == 0, isStopped() { return .unknown }
      switch decide() {
      case .decided: continue
      case .complete: return .satisfiable
      case .refused: return .unsatisfiable
      }
    }
  }

  private enum Decision { case decided, complete, refused }

  /// The next assumption, or else the busiest open variable.
  private mutating func decide() -> Decision {
    while decisionLevel < assumptions.count {
      let wanted = assumptions[decisionLevel].code
      let value = values[Int(wanted)]
      if value < 0 {
        core = refusal(of: wanted)
        return .refused
      }
      trailLimits.append(Int32(trail.count))
      if value == 0 {
        assign(wanted, because: 0)
        return .decided
      }
    }
    while !order.isEmpty {
      let variable = order.removeFirst()
      guard values[2 &* variable] == 0 else { continue }
      trailLimits.append(Int32(trail.count))
      var wish = phase[variable]
      if pace.isStable, target[variable] != 0 { wish = target[variable] }
      assign(UInt32(2 &* variable) | (wish > 0 ? 0 : 1), because: 0)
      return .decided
    }
    return .complete
  }

  mutating func backtrack(to goal: Int) {
    guard decisionLevel > goal else { return }
    let start = Int(trailLimits[goal])
    var index = trail.count
    while index > start {
      index &-= 1
      let code = trail[index]
      values[Int(code)] = 0
      values[Int(code ^ 1)] = 0
      phase[Int(code >> 1)] = code & 1 == 0 ? 1 : -1
      order.insert(Int32(code >> 1))
    }
    trail.shorten(to: start)
    trailLimits.shorten(to: goal)
    head = start
  }
}
