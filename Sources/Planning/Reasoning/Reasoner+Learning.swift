/// The second word of a clause.
enum ClauseFlags {
  static let learnt: UInt32 = 1 << 31
  static let garbage: UInt32 = 1 << 30
  /// How many reductions the clause survives for having been used.
  static let useShift: UInt32 = 28
  static let useMask: UInt32 = 3 << 28
  static let distanceMask: UInt32 = (1 << 28) - 1
}

extension Reasoner {
  /// Turns a conflict into a clause, goes back to where the clause says something new, and says it.
  mutating func learn(from conflict: UInt32) {
    analyse(conflict)
    minimise()
    let distance = self.distance(of: learnt)
    var goal = 0
    if learnt.count > 1 {
      var place = 1
      for index in 2..<max(2, learnt.count) where levelOf(learnt[index]) > levelOf(learnt[place]) { place = index }
      (learnt[1], learnt[place]) = (learnt[place], learnt[1])
      goal = Int(levelOf(learnt[1]))
    }
    pace.note(distance: Int(distance), level: decisionLevel)
    backtrack(to: goal)
    for index in 0..<toClear.count { seen[Int(toClear[index])] = 0 }
    toClear.shorten(to: 0)
    if learnt.count == 1 {
      assign(learnt[0], because: 0)
    } else {
      let clause = store(learnt, flags: ClauseFlags.learnt | 2 << ClauseFlags.useShift | distance)
      learnts.append(clause)
      assign(learnt[0], because: clause)
    }
    order.decay(by: pace.isStable ? 0.95 : 0.92)
  }

  func levelOf(_ code: UInt32) -> Int32 { level[Int(code >> 1)] }

  /// Fills `learnt`, first the only literal of the present level: the first unique implication point.
  private mutating func analyse(_ conflict: UInt32) {
    learnt.shorten(to: 0)
    learnt.append(0)
    let present = Int32(decisionLevel)
    var unresolved = 0
    var index = trail.count - 1
    var clause = Int(conflict)
    var resolved = UInt32.max
    repeat {
      touch(clause)
      let size = Int(arena[clause])
      for place in (clause + 2)..<(clause + 2 + size) {
        let code = arena[place]
        let variable = Int(code >> 1)
        guard code != resolved, seen[variable] == 0, level[variable] > 0 else { continue }
        seen[variable] = 1
        toClear.append(UInt32(variable))
        order.bump(variable)
        if level[variable] == present { unresolved += 1 } else { learnt.append(code) }
      }
      while seen[Int(trail[index] >> 1)] == 0 { index -= 1 }
      resolved = trail[index]
      index -= 1
      clause = Int(reason[Int(resolved >> 1)])
      unresolved -= 1
    } while unresolved > 0
    learnt[0] = resolved ^ 1
  }

  /// A learnt clause that takes part in a conflict lives longer, and its distance is measured anew.
  private mutating func touch(_ clause: Int) {
    let flags = arena[clause + 1]
    guard flags & ClauseFlags.learnt != 0 else { return }
    var distance = flags & ClauseFlags.distanceMask
    if distance > 2 {
      let now = self.distance(ofClause: clause)
      if now < distance { distance = now }
    }
    let use: UInt32 = distance <= 6 ? 2 : 1
    arena[clause + 1] = ClauseFlags.learnt | max(use << ClauseFlags.useShift, flags & ClauseFlags.useMask) | distance
  }

  /// Leaves out literals that follow from the others (Sörensson & Biere 2009, doi:10.1007/978-3-642-02777-2_23).
  private mutating func minimise() {
    var levels: UInt32 = 0
    for index in 1..<max(1, learnt.count) { levels |= abstractLevel(learnt[index]) }
    var kept = 1
    for index in 1..<max(1, learnt.count) {
      let code = learnt[index]
      if reason[Int(code >> 1)] == 0 || !follows(code, levels) {
        learnt[kept] = code
        kept += 1
      }
    }
    learnt.shorten(to: kept)
  }

  private func abstractLevel(_ code: UInt32) -> UInt32 { 1 << (UInt32(truncatingIfNeeded: levelOf(code)) & 31) }

  /// Marks: 1 in the clause or known to follow, 2 known not to.
  private mutating func follows(_ code: UInt32, _ levels: UInt32) -> Bool {
    stack.shorten(to: 0)
    stack.append(code)
    let begin = toClear.count
    while stack.count > 0 {
      let top = stack.removeLast()
      let clause = Int(reason[Int(top >> 1)])
      let size = Int(arena[clause])
      for place in (clause + 2)..<(clause + 2 + size) {
        let other = arena[place]
        let variable = Int(other >> 1)
        guard variable != Int(top >> 1), seen[variable] != 1, level[variable] > 0 else { continue }
        guard seen[variable] == 0, reason[variable] != 0, abstractLevel(other) & levels != 0 else {
          for index in begin..<toClear.count { seen[Int(toClear[index])] = 2 }
          return false
        }
        seen[variable] = 1
        toClear.append(UInt32(variable))
        stack.append(other)
      }
    }
    return true
  }

  /// Which assumptions deny the assumption `wanted`, itself included.
  mutating func refusal(of wanted: UInt32) -> [Literal] {
    var result = [Literal(code: wanted)]
    guard levelOf(wanted) > 0 else { return result }
    seen[Int(wanted >> 1)] = 1
    for index in stride(from: trail.count - 1, through: Int(trailLimits[0]), by: -1) {
      let code = trail[index]
      guard seen[Int(code >> 1)] == 1 else { continue }
      seen[Int(code >> 1)] = 0
      let clause = Int(reason[Int(code >> 1)])
      if clause == 0 {
        if code != wanted { result.append(Literal(code: code)) }
      } else {
        for place in (clause + 2)..<(clause + 2 + Int(arena[clause])) where levelOf(arena[place]) > 0 {
          if arena[place] != code { seen[Int(arena[place] >> 1)] = 1 }
        }
      }
    }
    return result
  }

  /// How many decision levels the literals come from.
  private mutating func distance(of literals: Pile<UInt32>) -> UInt32 {
    stamp &+= 1
    var count: UInt32 = 0
    for index in 0..<literals.count {
      let level = Int(levelOf(literals[index]))
      if levelStamp[level] != stamp {
        levelStamp[level] = stamp
        count += 1
      }
    }
    return count
  }

  private mutating func distance(ofClause clause: Int) -> UInt32 {
    stamp &+= 1
    var count: UInt32 = 0
    for place in (clause + 2)..<(clause + 2 + Int(arena[clause])) {
      let level = Int(levelOf(arena[place]))
      if levelStamp[level] != stamp {
        levelStamp[level] = stamp
        count += 1
      }
    }
    return count
  }
}
