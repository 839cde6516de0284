extension Reasoner {
  @inline(__always)
  mutating func assign(_ code: UInt32, because clause: UInt32) {
    assert(values[Int(code)] == 0)
    values[Int(code)] = 1
    values[Int(code ^ 1)] = -1
    level[Int(code >> 1)] = Int32(truncatingIfNeeded: trailLimits.count)
    reason[Int(code >> 1)] = clause
    trail.append(code)
  }

  /// Draws all conclusions of the assignment by single clauses.
  ///
  /// - Returns: a clause that is false, or 0.
  mutating func propagate() -> UInt32 {
    guard head < trail.count else { return 0 }
    // Clauses and values do not move meanwhile; watch lists of other literals may.
    let values = values.base, arena = arena.base, watches = watches.base
    while head < trail.count {
      let fact = trail[head]
      head &+= 1
      let denied = fact ^ 1
      let list = watches[Int(fact)]
      let count = list.count
      guard count > 0 else { continue }
      let base = list.base
      var read = 0, write = 0
      var conflict: UInt32 = 0
      while read < count {
        let watch = base[read]
        read &+= 1
        let shortcut = values[Int(watch.blocker)]
        if shortcut > 0 {
          base[write] = watch
          write &+= 1
          continue
        }
        if watch.isPair {
          base[write] = watch
          write &+= 1
          if shortcut < 0 {
            conflict = UInt32(watch.clause)
            break
          }
          assign(watch.blocker, because: UInt32(watch.clause))
          continue
        }
        let clause = arena + watch.clause
        let literals = clause + 2
        let other = literals[0] ^ literals[1] ^ denied
        let known = values[Int(other)]
        if known > 0 {
          base[write] = Watch(blocker: other, tagged: watch.tagged)
          write &+= 1
          continue
        }
        let size = Int(clause[0])
        var next = 2
        while next < size, values[Int(literals[next])] < 0 { next &+= 1 }
        if next < size {
          let fresh = literals[next]
          literals[0] = other
          literals[1] = fresh
          literals[next] = denied
          watches[Int(fresh ^ 1)].append(Watch(blocker: other, tagged: watch.tagged))
          continue
        }
        base[write] = Watch(blocker: other, tagged: watch.tagged)
        write &+= 1
        if known < 0 {
          conflict = UInt32(watch.clause)
          break
        }
        assign(other, because: UInt32(watch.clause))
      }
      if read != write {
        while read < count {
          base[write] = base[read]
          read &+= 1
          write &+= 1
        }
        watches[Int(fact)].shorten(to: write)
      }
      if conflict != 0 { return conflict }
    }
    return 0
  }
}
