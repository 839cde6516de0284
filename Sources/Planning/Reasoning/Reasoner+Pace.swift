/// When to restart, to forget, and to change between restless and stable search.
struct Pace {
  private(set) var isStable = false
  private var fast = 0.0
  private var slow = 0.0
  private var sinceRestart = 0
  private var total = 0
  private var nextReduction = 2_000
  private var reductions = 0
  private var nextSwitch = 1_000
  private var switches = 0
  /// Reluctant doubling (Knuth, The Art of Computer Programming 4A, 7.2.2.2): 1, 1, 2, 1, 1, 2, 4, …
  private var reluctant = (u: 1, v: 1)

  mutating func note(distance: Int, level: Int) {
    total += 1
    sinceRestart += 1
    let sample = Double(distance)
    fast += (sample - fast) * (total < 33 ? 1 / Double(total) : 0.03)
    slow += (sample - slow) * (total < 10_000 ? 1 / Double(total) : 1e-4)
    if total >= nextSwitch {
      switches += 1
      isStable.toggle()
      nextSwitch = total + 1_000 * (switches / 2 + 1) * (switches / 2 + 1)
      sinceRestart = 0
      reluctant = (1, 1)
    }
  }

  var wantsRestart: Bool {
    isStable ? sinceRestart >= 256 * reluctant.v : sinceRestart >= 2 && fast > 1.1 * slow
  }
  var wantsReduction: Bool { total >= nextReduction }

  mutating func noteRestart() {
    sinceRestart = 0
    guard isStable else { return }
    let (u, v) = reluctant
    reluctant = u & -u == v ? (u + 1, 1) : (u, 2 * v)
  }
  mutating func noteReduction() {
    reductions += 1
    nextReduction = total + 2_000 + 300 * reductions
  }
}

extension Reasoner {
  /// Back to the assumptions.
  mutating func restart() {
    pace.noteRestart()
    backtrack(to: min(decisionLevel, assumptions.count))
    if pace.isStable { rephase() }
  }

  /// Remembers the longest assignment without conflict: decisions of the stable search follow it.
  mutating func noteTarget() {
    guard pace.isStable, decisionLevel > assumptions.count else { return }
    let length = Int(trailLimits[decisionLevel - 1])
    guard length > targetLength else { return }
    targetLength = length
    for index in 0..<length {
      let code = trail[index]
      target[Int(code >> 1)] = code & 1 == 0 ? 1 : -1
    }
  }

  /// Every so many restarts the target is forgotten, so that another one can grow, from the hint or from the last values.
  private mutating func rephase() {
    restartsToRephase -= 1
    guard restartsToRephase <= 0 else { return }
    rephases += 1
    restartsToRephase = 8 + rephases
    targetLength = 0
    for variable in 0..<variables {
      target[variable] = 0
      if rephases % 4 == 0, hint[variable] != 0 { phase[variable] = hint[variable] }
    }
  }
}
