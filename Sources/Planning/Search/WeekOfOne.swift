/// Combines the days of one person into the best week, exactly.
///
/// Dynamic programming over the days in order. A state is what later days must know: which visits that are open again
/// were used, and which wished hosts that offer several visits were seen. A state is dropped when another one that
/// used no more is worth as much, or when even the best of the days to come can't lift it over what is known.
struct WeekOfOne {
  /// Visits and hosts by bit; 512 are enough for any trip that people can make.
  typealias Bits = SIMD8<UInt64>

  let problem: Problem
  let person: Person
  /// By day: the sets of visits that can be made, see `Alone.daySets`.
  let days: [[[Int]]]

  private struct Choice {
    var used: Bits
    var points: Int
  }

  func best() -> Int {
    let coupling = Coupling(problem: problem, person: person, days: days)
    let choices = days.indices.map { compress(days[$0], coupling, day: $0) }
    var ahead = [Int](repeating: 0, count: days.count + 1)
    for day in days.indices.reversed() { ahead[day] = ahead[day + 1] + (choices[day].first?.bound ?? 0) }
    var known = greedy(choices, coupling)
    var states: [Bits: Int] = [Bits(): 0]
    for day in days.indices {
      var next: [Bits: Int] = [:]
      for (state, points) in states {
        let kept = state & coupling.relevant[day + 1]
        next[kept] = max(next[kept] ?? -1, points)
        for choice in choices[day] {
          if points + choice.bound + ahead[day + 1] <= known { break }
          guard (state & choice.visits) == Bits() else { continue }
          let total = points + coupling.points(choice.set, after: state)
          guard total + ahead[day + 1] > known || day == days.count - 1 else { continue }
          let after = (state | choice.marks) & coupling.relevant[day + 1]
          if total > next[after] ?? -1 { next[after] = total }
        }
      }
      states = dominant(next)
      known = max(known, states.values.max() ?? 0)
    }
    return known
  }

  private struct DayChoice {
    var set: [Int]
    /// Bits of the coupled visits in the set.
    var visits: Bits
    /// And of the coupled hosts.
    var marks: Bits
    /// Points when no host was seen before; never less than what it brings.
    var bound: Int
  }

  /// The choices of a day, best first; of those that leave the same behind only the best.
  private func compress(_ sets: [[Int]], _ coupling: Coupling, day: Int) -> [DayChoice] {
    struct Name: Hashable {
      var marks: Bits
      var hosts: [Int]
    }
    var best: [Name: DayChoice] = [:]
    for set in sets {
      let bound = coupling.points(set, after: Bits())
      guard bound > 0 else { continue }
      var visits = Bits()
      var marks = Bits()
      var hosts: [Int] = []
      for visit in set {
        if let bit = coupling.visitBit[visit] {
          visits |= bit
          marks |= bit
        }
        if let bit = coupling.hostBit[visit] {
          marks |= bit
          hosts.append(visit)
        }
      }
      let name = Name(marks: marks & (coupling.relevant[day + 1] | visits), hosts: hosts)
      if bound > best[name]?.bound ?? -1 { best[name] = DayChoice(set: set, visits: visits, marks: marks, bound: bound) }
    }
    return best.values.sorted { $0.bound != $1.bound ? $0.bound > $1.bound : $0.set.lexicographicallyPrecedes($1.set) }
  }

  private func greedy(_ choices: [[DayChoice]], _ coupling: Coupling) -> Int {
    var state = Bits()
    var total = 0
    for day in choices.indices {
      guard let choice = choices[day].first(where: { (state & $0.visits) == Bits() }) else { continue }
      total += coupling.points(choice.set, after: state)
      state |= choice.marks
    }
    return total
  }

  /// Drops states for which another one used no more and is worth as much; quadratic, so only while there are few.
  private func dominant(_ states: [Bits: Int]) -> [Bits: Int] {
    guard states.count <= 3000 else { return states }
    var kept: [(Bits, Int)] = []
    for (state, points) in states.sorted(by: { $0.value > $1.value }) {
      if !kept.contains(where: { ($0.0 & state) == $0.0 }) { kept.append((state, points)) }
    }
    return Dictionary(uniqueKeysWithValues: kept)
  }

  /// What couples the days of this person.
  private struct Coupling {
    let person: Person
    /// Of visits worth something that are open on several days.
    var visitBit: [Int: Bits] = [:]
    /// Of the host, for visits whose wished host offers several.
    var hostBit: [Int: Bits] = [:]
    /// By day: the bits that this day or a later one looks at.
    var relevant: [Bits] = []

    init(problem: Problem, person: Person, days: [[[Int]]]) {
      self.person = person
      var open = [[Int]](repeating: [], count: problem.visits.count)
      for (day, sets) in days.enumerated() { for set in sets { for visit in set where open[visit].last != day { open[visit].append(day) } } }
      var last: [(Bits, Int)] = []
      var bit = 0
      func fresh() -> Bits {
        precondition(bit < 512, "more than 512 visits of one person are open on several days")
        var bits = Bits()
        bits[bit / 64] = 1 << UInt64(bit % 64)
        bit += 1
        return bits
      }
      for visit in open.indices where open[visit].count > 1 && person.points(visit) > 0 {
        let bits = fresh()
        visitBit[visit] = bits
        last.append((bits, open[visit].last!))
      }
      for visits in problem.visitsOfHost {
        let wished = visits.filter { person.wish[$0] > 0 && !open[$0].isEmpty }
        guard wished.count > 1 else { continue }
        let bits = fresh()
        for visit in wished { hostBit[visit] = bits }
        last.append((bits, wished.map { open[$0].last! }.max()!))
      }
      relevant = (0...days.count).map { day in last.reduce(Bits()) { $1.1 >= day ? $0 | $1.0 : $0 } }
    }

    /// Points of a day's visits, in the order made, when the hosts in `state` were seen before.
    func points(_ set: [Int], after state: Bits) -> Int {
      var seen = state
      var total = 0
      for visit in set {
        total += Int(person.interest[visit])
        if let host = hostBit[visit] {
          if (seen & host) == Bits() { total += Int(person.wish[visit]) }
          seen |= host
        } else {
          total += Int(person.wish[visit])
        }
      }
      return total
    }
  }
}
