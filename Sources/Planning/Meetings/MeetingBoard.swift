/// Who meets whom in which slot, kept within all rules at every step, and what it is worth.
///
/// - I1: `held[p * slots + s]` is the meeting of participant `p` in slot `s`, or -1; `slot[e]` agrees with it.
/// - I2: `inSlot[s]` lists the meetings of a slot, at most `tables`; `interpreted[s]` of them need an interpreter.
/// - I3: `meetings[p]` counts a participant's meetings, at most `limit[p]`.
struct MeetingBoard {
  let columns: MeetingColumns
  private(set) var slot: [Int]
  private(set) var held: [Int]
  private(set) var inSlot: [[Int]]
  private var position: [Int]
  private(set) var interpreted: [Int]
  private(set) var meetings: [Int]
  /// In `MeetingUnits`.
  private(set) var worth = 0
  /// The aims on one soft scale, in hundredths of a priority point: what the search climbs.
  private(set) var warmth = 0
  private var soft: (served: Int, kept: Int, must: Int)
  private var trail: [(edge: Int, slot: Int)] = []

  init(_ columns: MeetingColumns) {
    self.columns = columns
    slot = [Int](repeating: -1, count: columns.count)
    held = [Int](repeating: -1, count: columns.people * columns.slots)
    inSlot = [[Int]](repeating: [], count: columns.slots)
    position = [Int](repeating: 0, count: columns.count)
    interpreted = [Int](repeating: 0, count: columns.slots)
    meetings = [Int](repeating: 0, count: columns.people)
    soft = (0, 0, 0)
    weigh(aimsBy: 1)
  }

  /// Sets how much the aims above the sum weigh on the soft scale: the search alternates, since a great weight holds on to
  /// what is reached and a small one lets it find a way round.
  mutating func weigh(aimsBy factor: Int) {
    let before = soft
    let point = 100 * max(1, (columns.priority.max() ?? 1) / 10)
    soft = (columns.units.aim == .sum ? point / 10 : 8 * factor * point, 15 * factor * point, 30 * factor * point)
    let served = meetings.count { $0 > 0 }
    let kept = slot.indices.count { slot[$0] >= 0 && slot[$0] == columns.confirmedSlot[$0] }
    let must = slot.indices.count { slot[$0] >= 0 && columns.isMust[$0] }
    warmth += served * (soft.served - before.served) + kept * (soft.kept - before.kept) + must * (soft.must - before.must)
  }

  func admits(_ edge: Int, in target: Int) -> Bool { columns.admits(edge, in: target) }
  func holder(_ person: Int, in target: Int) -> Int { held[person * columns.slots + target] }
  func isFree(_ person: Int, in target: Int) -> Bool { held[person * columns.slots + target] < 0 }
  func isFull(_ target: Int) -> Bool { inSlot[target].count >= columns.tables }
  func lacksInterpreter(for edge: Int, in target: Int) -> Bool {
    columns.interprets[edge] && interpreted[target] >= columns.interpreters
  }

  /// Whether an unheld request can be put into a slot as things stand, breaks aside.
  func fits(_ edge: Int, in target: Int) -> Bool {
    let (delegate, firm) = (columns.delegate[edge], columns.firm[edge])
    return !isFull(target) && isFree(delegate, in: target) && isFree(firm, in: target) && admits(edge, in: target)
      && !lacksInterpreter(for: edge, in: target) && meetings[delegate] < columns.limit[delegate]
      && meetings[firm] < columns.limit[firm]
  }

  /// Whether nobody at this meeting has more meetings in a row than agreed.
  func keepsBreaks(around edge: Int) -> Bool {
    guard columns.hasRuns, slot[edge] >= 0 else { return true }
    return keepsBreak(columns.delegate[edge], at: slot[edge]) && keepsBreak(columns.firm[edge], at: slot[edge])
  }

  private func keepsBreak(_ person: Int, at target: Int) -> Bool {
    let longest = columns.longestRun[person]
    guard longest != .max else { return true }
    var (first, last) = (target, target)
    while first > 0, !isFree(person, in: first - 1) { first -= 1 }
    while last + 1 < columns.slots, !isFree(person, in: last + 1) { last += 1 }
    return last - first + 1 <= longest
  }

  /// A place to come back to with `undo()`; forgets the ones before.
  mutating func mark() { trail.removeAll(keepingCapacity: true) }

  /// Whether every meeting put since the mark keeps the breaks.
  func trailKeepsBreaks() -> Bool { !columns.hasRuns || trail.allSatisfy { keepsBreaks(around: $0.edge) } }

  /// Everyone whose meetings changed since the mark, each once.
  func touched() -> [Int] {
    var people: [Int] = []
    for (edge, _) in trail {
      for person in [columns.delegate[edge], columns.firm[edge]] where !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// Lists the requests moved since the mark.
  func appendTrail(to edges: inout [Int]) { for step in trail { edges.append(step.edge) } }

  mutating func undo() {
    while let (edge, old) = trail.popLast() {
      if slot[edge] >= 0 { lift(edge) }
      if old >= 0 { place(edge, old) }
    }
  }

  mutating func put(_ edge: Int, in target: Int) {
    trail.append((edge, -1))
    place(edge, target)
  }

  mutating func remove(_ edge: Int) {
    trail.append((edge, slot[edge]))
    lift(edge)
  }

  private mutating func place(_ edge: Int, _ target: Int) {
    assert(slot[edge] < 0, "I1: a request is held once")
    slot[edge] = target
    held[columns.delegate[edge] * columns.slots + target] = edge
    held[columns.firm[edge] * columns.slots + target] = edge
    position[edge] = inSlot[target].count
    inSlot[target].append(edge)
    if columns.interprets[edge] { interpreted[target] += 1 }
    count(edge, at: target, by: 1)
    for person in [columns.delegate[edge], columns.firm[edge]] {
      meetings[person] += 1
      if meetings[person] == 1 { serve(by: 1) }
    }
  }

  private mutating func lift(_ edge: Int) {
    let target = slot[edge]
    slot[edge] = -1
    held[columns.delegate[edge] * columns.slots + target] = -1
    held[columns.firm[edge] * columns.slots + target] = -1
    let last = inSlot[target].removeLast()
    if last != edge {
      inSlot[target][position[edge]] = last
      position[last] = position[edge]
    }
    if columns.interprets[edge] { interpreted[target] -= 1 }
    count(edge, at: target, by: -1)
    for person in [columns.delegate[edge], columns.firm[edge]] {
      meetings[person] -= 1
      if meetings[person] == 0 { serve(by: -1) }
    }
  }

  private mutating func count(_ edge: Int, at target: Int, by sign: Int) {
    worth += sign * columns.priority[edge] * columns.units.value
    warmth += sign * columns.priority[edge] * 100
    if columns.isMust[edge] {
      worth += sign * columns.units.must
      warmth += sign * soft.must
    }
    if columns.confirmedSlot[edge] == target {
      worth += sign * columns.units.kept
      warmth += sign * soft.kept
    }
  }

  private mutating func serve(by sign: Int) {
    worth += sign * columns.units.served
    warmth += sign * soft.served
  }

  /// The meetings that a swap of slots `a` and `b` around one participant would exchange (a Kempe chain); nil when
  /// somebody is absent where the chain would put them.
  func chain(from person: Int, _ a: Int, _ b: Int) -> [Int]? {
    var edges: [Int] = []
    for start in [a, b] {
      var (here, wanted) = (person, start)
      while true {
        let edge = holder(here, in: wanted)
        if edge < 0 { break }
        if edge == edges.first { return edges }  // A circle came back to where it began.
        guard admits(edge, in: wanted == a ? b : a) else { return nil }
        edges.append(edge)
        here = columns.delegate[edge] == here ? columns.firm[edge] : columns.delegate[edge]
        wanted = wanted == a ? b : a
      }
    }
    return edges
  }

  /// Exchanges slots `a` and `b` along a chain.
  /// - Returns: false, with nothing changed, when tables or interpreters do not suffice; `spare` and `interpreterInA`
  ///   count what else has to find room in `a` afterwards.
  mutating func swap(_ edges: [Int], _ a: Int, _ b: Int, spareInA spare: Int = 0, interpreterInA: Int = 0) -> Bool {
    var (moved, voices) = (0, 0)  // More going to `b` than to `a`.
    for edge in edges {
      let sign = slot[edge] == a ? 1 : -1
      moved += sign
      if columns.interprets[edge] { voices += sign }
    }
    guard inSlot[a].count - moved + spare <= columns.tables, inSlot[b].count + moved <= columns.tables,
      interpreted[a] - voices + interpreterInA <= columns.interpreters,
      interpreted[b] + voices <= columns.interpreters
    else { return false }
    let targets = edges.map { slot[$0] == a ? b : a }
    for edge in edges { remove(edge) }
    for (edge, target) in zip(edges, targets) { put(edge, in: target) }
    return true
  }
}
