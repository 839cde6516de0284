/// Improves a board by simulated annealing: requests are put in by force, those they push out look for another slot.
///
/// Two climbs: `climb` goes after the aims down to the sum, `polish` after fewer gaps while the aims stay as they are.
struct MeetingSearch {
  private(set) var board: MeetingBoard
  /// The best so far: the slot of each request.
  private(set) var best: [Int]
  private(set) var bestWorth: Int
  private var chance: MeetingChance
  /// Requests whose slot on `board` may differ from `best`; nil when they are too many to be listed.
  private var changed: [Int]? = []
  /// Gaps of each participant on `board`, kept while polishing.
  private var gapsOf: [Int] = []
  private var columns: MeetingColumns { board.columns }

  init(_ board: MeetingBoard, seed: UInt64) {
    self.board = board
    best = board.slot
    bestWorth = board.worth
    chance = MeetingChance(seed: seed)
  }

  /// How many the best plan serves.
  var served: Int {
    var isServed = [Bool](repeating: false, count: columns.people)
    for edge in best.indices where best[edge] >= 0 {
      isServed[columns.delegate[edge]] = true
      isServed[columns.firm[edge]] = true
    }
    return isServed.count { $0 }
  }

  /// Takes over another board if it is better.
  mutating func offer(_ other: MeetingBoard) {
    guard other.worth > bestWorth else { return }
    board = other
    changed = nil
    keep()
  }

  /// Gaps of the best plan, which is then on the board.
  mutating func gaps() -> Int {
    returnToBest()
    return board.gaps()
  }

  mutating func returnToBest() {
    guard board.slot != best else { return }
    var fresh = MeetingBoard(columns)
    for edge in best.indices where best[edge] >= 0 { fresh.put(edge, in: best[edge]) }
    fresh.mark()
    board = fresh
    changed = []
  }

  /// Takes the board for the best; what changed since the last time is all that is copied.
  private mutating func keep() {
    if let changed {
      for edge in changed { best[edge] = board.slot[edge] }
    } else {
      best = board.slot
    }
    changed?.removeAll(keepingCapacity: true)
    if changed == nil { changed = [] }
    bestWorth = board.worth
  }

  /// Remembers what an accepted move has changed.
  private mutating func accept() {
    guard changed != nil else { return }
    board.appendTrail(to: &changed!)
    if changed!.count > columns.count { changed = nil }
  }

  /// One descent of temperature, to a fortieth of where it begins.
  ///
  /// - Parameter heat: at the start, in hundredths of a priority point.
  mutating func climb(moves: Int, from heat: Double, goal: Int, aimsBy factor: Int, clock: inout MeetingClock) {
    guard columns.count > 0, columns.slots > 0 else { return }
    board.weigh(aimsBy: factor)
    var heat = heat
    let cooling = moves > 1 ? powerOfTwo(-5.3 / Double(moves)) : 1
    for _ in 0..<moves {
      guard bestWorth < goal, clock.tick() else { return }
      heat *= cooling
      let before = board.warmth
      board.mark()
      guard disturb() else {
        board.undo()
        continue
      }
      let change = Double(board.warmth - before)
      guard board.trailKeepsBreaks(), change >= 0 || chance.unit() < powerOfTwo(change / heat) else {
        board.undo()
        continue
      }
      accept()
      if board.worth > bestWorth { keep() }
    }
  }

  /// Fewer gaps at the same worth.
  mutating func polish(moves: Int, clock: inout MeetingClock) {
    returnToBest()
    guard columns.count > 0, columns.slots > 1 else { return }
    gapsOf = (0..<columns.people).map { board.gaps(of: $0) }
    var gaps = gapsOf.reduce(0, +)
    var bestGaps = gaps
    var heat = 1.0
    let cooling = moves > 1 ? powerOfTwo(-3.5 / Double(moves)) : 1
    for _ in 0..<moves {
      guard bestGaps > 0, clock.tick() else { break }
      heat *= cooling
      let before = board.worth
      board.mark()
      guard chance.below(5) == 0 ? disturb() : shift(), board.worth >= before, board.trailKeepsBreaks() else {
        board.undo()
        continue
      }
      let people = board.touched()
      let change = people.reduce(0) { $0 + board.gaps(of: $1) - gapsOf[$1] }
      guard board.worth > before || change <= 0 || chance.unit() < powerOfTwo(-Double(change) / heat) else {
        board.undo()
        continue
      }
      for person in people { gapsOf[person] = board.gaps(of: person) }
      gaps += change
      accept()
      if board.worth > bestWorth || gaps < bestGaps {
        keep()
        bestGaps = gaps
      }
    }
    returnToBest()
  }

  /// Moves one meeting to another slot, alone or by exchanging two slots along a chain.
  private mutating func shift() -> Bool {
    let edge = chance.below(columns.count)
    let from = board.slot[edge]
    let target = chance.below(columns.slots)
    guard from >= 0, target != from, board.admits(edge, in: target) else { return false }
    board.remove(edge)
    if board.fits(edge, in: target) {
      board.put(edge, in: target)
      return true
    }
    board.put(edge, in: from)
    guard let chain = board.chain(from: columns.delegate[edge], from, target) else { return false }
    return board.swap(chain, from, target)
  }

  /// Puts a request, preferably one not held, into a slot by force.
  private mutating func disturb() -> Bool {
    var edge = chance.below(columns.count)
    if board.slot[edge] >= 0 { edge = chance.below(columns.count) }
    let target = chance.below(columns.slots)
    guard board.admits(edge, in: target), board.slot[edge] != target else { return false }
    if board.slot[edge] >= 0 {
      if chance.below(2) == 0 { return shift() }
      board.remove(edge)
    } else if board.fits(edge, in: target) {
      board.put(edge, in: target)
      return true
    } else if chance.below(2) == 0, board.insert(edge, in: target, through: chance.below(columns.slots)) {
      return true
    }
    return force(edge, in: target)
  }

  private mutating func force(_ edge: Int, in target: Int) -> Bool {
    let people = [columns.delegate[edge], columns.firm[edge]]
    var pushed: [Int] = []
    for person in people {
      let other = board.holder(person, in: target)
      if other >= 0 {
        board.remove(other)
        pushed.append(other)
      } else if board.meetings[person] >= columns.limit[person] {
        guard let other = someMeeting(of: person) else { return false }
        board.remove(other)
        pushed.append(other)
      }
    }
    if board.lacksInterpreter(for: edge, in: target) {
      guard let other = someMeeting(in: target, interpreted: true) else { return false }
      board.remove(other)
      pushed.append(other)
    }
    if board.isFull(target) {
      guard let other = someMeeting(in: target, interpreted: false) else { return false }
      board.remove(other)
      pushed.append(other)
    }
    guard board.fits(edge, in: target) else { return false }
    board.put(edge, in: target)
    for other in pushed { settle(other, notIn: target) }
    return true
  }

  private mutating func someMeeting(of person: Int) -> Int? {
    let start = chance.below(columns.slots)
    for step in 0..<columns.slots {
      let edge = board.holder(person, in: (start + step) % columns.slots)
      if edge >= 0 { return edge }
    }
    return nil
  }

  /// The less wanted of two drawn by lot.
  private mutating func someMeeting(in target: Int, interpreted: Bool) -> Int? {
    let meetings = board.inSlot[target]
    guard !meetings.isEmpty else { return nil }
    var found: Int?
    let start = chance.below(meetings.count)
    for step in 0..<meetings.count {
      let edge = meetings[(start + step) % meetings.count]
      guard !interpreted || columns.interprets[edge] else { continue }
      guard let other = found else {
        found = edge
        continue
      }
      return columns.priority[edge] < columns.priority[other] ? edge : other
    }
    return found
  }

  private mutating func settle(_ edge: Int, notIn taken: Int) {
    let start = chance.below(columns.slots)
    for step in 0..<columns.slots {
      let target = (start + step) % columns.slots
      if target != taken, board.fits(edge, in: target) { return board.put(edge, in: target) }
    }
    let other = chance.below(columns.slots)
    for step in 0..<columns.slots {
      let target = (start + step) % columns.slots
      if target != taken, other != taken, board.insert(edge, in: target, through: other) { return }
    }
  }
}

extension MeetingBoard {
  /// Puts a request into a slot where one of its sides is taken, by moving that side's chain of meetings to slot `other`.
  /// - Returns: false, with nothing changed, when that does not work out.
  mutating func insert(_ edge: Int, in target: Int, through other: Int) -> Bool {
    let (delegate, firm) = (columns.delegate[edge], columns.firm[edge])
    // Whatever the chain does, both slots together have to hold one meeting more.
    guard other != target, slot[edge] < 0, inSlot[target].count + inSlot[other].count < 2 * columns.tables,
      admits(edge, in: target), meetings[delegate] < columns.limit[delegate],
      meetings[firm] < columns.limit[firm]
    else { return false }
    let taken: Int
    switch (isFree(delegate, in: target), isFree(firm, in: target)) {
    case (true, false): taken = firm
    case (false, true): taken = delegate
    default: return false
    }
    guard isFree(taken, in: other), let chain = chain(from: taken, target, other),
      swap(chain, target, other, spareInA: 1, interpreterInA: columns.interprets[edge] ? 1 : 0)
    else { return false }
    put(edge, in: target)
    return true
  }

  /// Slots between the first and the last meeting in which a participant could meet and does not.
  func gaps(of person: Int) -> Int {
    var (waiting, gaps, hasMet) = (0, 0, false)
    for target in 0..<columns.slots {
      if !isFree(person, in: target) {
        if hasMet { gaps += waiting }
        (waiting, hasMet) = (0, true)
      } else if columns.available[person * columns.slots + target] {
        waiting += 1
      }
    }
    return gaps
  }

  func gaps() -> Int { (0..<columns.people).reduce(0) { $0 + gaps(of: $1) } }
}

/// Counts the moves and asks now and then whether to stop.
struct MeetingClock {
  private(set) var steps = 0
  private(set) var isStopped = false
  private let stop: (Int) -> Bool

  init(stop: @escaping (Int) -> Bool) { self.stop = stop }

  /// The same question without counting, for work that is not made of moves.
  var wouldStop: Bool { isStopped || stop(steps) }

  /// - Returns: false once it is time to end.
  mutating func tick() -> Bool {
    steps += 1
    if steps & 63 == 0 { return look() }
    return !isStopped
  }

  mutating func look() -> Bool {
    if !isStopped { isStopped = stop(steps) }
    return !isStopped
  }
}

/// 2 to the power of `x`, for x at most 0 or little above: good to a thousandth, and the same on every platform.
private func powerOfTwo(_ x: Double) -> Double {
  if x < -60 { return 0 }
  let whole = x.rounded(.down)
  let part = (x - whole) * 0.693_147_180_559_945_3
  let series = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5 * (1 + part / 6)))))
  return series * Double(sign: .plus, exponent: Int(whole), significand: 1)
}
