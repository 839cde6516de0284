extension Reasoner {
  mutating func store(_ literals: [UInt32], flags: UInt32) -> UInt32 {
    var pile = stack
    pile.shorten(to: 0)
    for literal in literals { pile.append(literal) }
    stack = pile
    return store(pile, flags: flags)
  }

  /// Writes a clause of two or more literals into the arena and watches its first two.
  mutating func store(_ literals: Pile<UInt32>, flags: UInt32) -> UInt32 {
    precondition(arena.count + literals.count + 2 < 1 << 31, "more clauses than the arena can address")
    let clause = UInt32(arena.count)
    arena.append(UInt32(literals.count))
    arena.append(flags)
    for index in 0..<literals.count { arena.append(literals[index]) }
    watch(clause)
    return clause
  }

  private mutating func watch(_ clause: UInt32) {
    let place = Int(clause)
    let (first, second) = (arena[place + 2], arena[place + 3])
    let tagged = arena[place] == 2 ? clause | 1 << 31 : clause
    watches.base[Int(first ^ 1)].append(Watch(blocker: second, tagged: tagged))
    watches.base[Int(second ^ 1)].append(Watch(blocker: first, tagged: tagged))
  }

  /// Forgets the less useful half of what was learnt, and clauses that are true for good.
  mutating func reduce() {
    pace.noteReduction()
    for index in 0..<trail.count {
      let clause = Int(reason[Int(trail[index] >> 1)])
      // Level 0 needs no reasons.
      if levelOf(trail[index]) == 0 { reason[Int(trail[index] >> 1)] = 0 } else if clause != 0 { arena[clause + 1] |= 3 << ClauseFlags.useShift }
    }
    var candidates: [(rank: UInt64, clause: UInt32)] = []
    for index in 0..<learnts.count {
      let clause = learnts[index]
      let flags = arena[Int(clause) + 1]
      let distance = flags & ClauseFlags.distanceMask
      let use = (flags & ClauseFlags.useMask) >> ClauseFlags.useShift
      if use > 0 {
        let less: UInt32 = use == 3 ? 1 : use - 1
        arena[Int(clause) + 1] = flags & ~ClauseFlags.useMask | less << ClauseFlags.useShift
      } else if distance > 2 {
        candidates.append((UInt64(distance) << 32 | UInt64(arena[Int(clause)]), clause))
      }
    }
    candidates.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.clause < $1.clause }
    for (_, clause) in candidates.prefix(candidates.count / 2) { arena[Int(clause) + 1] |= ClauseFlags.garbage }
    compact()
  }

  /// Copies what is kept into a fresh arena and watches it anew.
  private mutating func compact() {
    let old = arena
    arena = Pile()
    arena.reserve(old.count)
    arena.append(0)
    for index in 0..<watches.count { watches.base[index].shorten(to: 0) }
    // Pairs first: they are looked at first, and need no memory of their clause.
    var fresh = (Pile<UInt32>(), Pile<UInt32>())
    fresh.0.reserve(clauses.count)
    fresh.1.reserve(learnts.count)
    for wantsPairs in [true, false] {
      for index in 0..<clauses.count { move(clauses[index], from: old, to: &fresh.0, ifPair: wantsPairs) }
      for index in 0..<learnts.count { move(learnts[index], from: old, to: &fresh.1, ifPair: wantsPairs) }
    }
    for index in 0..<trail.count {
      let variable = Int(trail[index] >> 1)
      if reason[variable] != 0 { reason[variable] = old[Int(reason[variable]) + 1] }
    }
    var (a, b, c) = (old, clauses, learnts)
    a.free()
    b.free()
    c.free()
    (clauses, learnts) = fresh
  }

  /// Leaves the new place in the second word of the old one.
  private mutating func move(_ clause: UInt32, from old: Pile<UInt32>, to list: inout Pile<UInt32>, ifPair wantsPairs: Bool) {
    let place = Int(clause)
    let size = Int(old[place])
    guard (size == 2) == wantsPairs, old[place + 1] & ClauseFlags.garbage == 0 else { return }
    for index in 0..<size where values[Int(old[place + 2 + index])] > 0 && levelOf(old[place + 2 + index]) == 0 { return }
    let new = UInt32(arena.count)
    for index in 0..<(size + 2) { arena.append(old[place + index]) }
    old[place + 1] = new
    watch(new)
    list.append(new)
  }
}
