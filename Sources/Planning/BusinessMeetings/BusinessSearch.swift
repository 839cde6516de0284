/// Improves a schedule by simulated annealing over Kempe chains.
///
/// Two slots and the participants who meet in them form paths and circles. Exchanging the slots along one of them keeps every
/// participant at one meeting a time, and changes the days of its two ends only. Tables, order and fairness may be hurt for a while;
/// what they weigh rises while they are hurt and falls while they are not.
///
/// - I1: `at[p][slot[m]] == m` for both participants of every meeting, all other entries are -1.
/// - I2: bit t of `days[p]` is set where `at[p][t] >= 0`.
/// - I3: `slot[m]` is in the domain of m.
///
/// Source: Johnson et al. 1991, doi:10.1287/opre.39.3.378 (colouring by annealing over Kempe chains).
struct BusinessSearch {
  private let problem: BusinessProblem
  private let domains: [UInt64]
  private let fairness: Int
  private let after: [[Int]]
  private let isOrdered: Bool
  private var dice: Dice

  private(set) var slot: [Int]
  private var at: [Int32]
  private var days: [UInt64]
  private var held: [Int]
  /// Participants by their number of breaks.
  private var crowd: [Int]

  private var breaks = 0
  private var overfull = 0
  private var misplaced = 0
  private var unfair = 0
  private var weights = (overfull: 2.0, misplaced: 2.0, unfair: 2.0)

  /// The fewest breaks of all schedules that keep every rule.
  private(set) var best: Int?
  private(set) var bestSlot: [Int] = []
  private(set) var moves = 0

  private var chain: [Int] = []
  private var inChain: [Bool]

  /// - Parameter start: keeps the domains and has one meeting a time for everybody.
  init(_ problem: BusinessProblem, _ domains: BusinessDomains, fairness: Int, start: [Int], seed: UInt64) {
    self.problem = problem
    self.domains = domains.slots
    self.fairness = fairness
    var after = Array(repeating: [Int](), count: problem.meetings)
    for (meeting, list) in problem.before.enumerated() { for earlier in list { after[earlier].append(meeting) } }
    self.after = after
    isOrdered = problem.before.contains { !$0.isEmpty }
    dice = Dice(seed: seed)
    slot = []
    at = []
    (days, held, crowd) = ([], [], [])
    inChain = Array(repeating: false, count: problem.meetings)
    take(start)
  }

  /// Goes on from another schedule.
  mutating func take(_ schedule: [Int]) {
    slot = schedule
    at = Array(repeating: -1, count: problem.participants * problem.slots)
    days = Array(repeating: 0, count: problem.participants)
    held = Array(repeating: 0, count: problem.slots)
    crowd = Array(repeating: 0, count: problem.slots + 1)
    for meeting in slot.indices { put(meeting, in: slot[meeting]) }
    for day in days { crowd[Self.breaks(day)] += 1 }
    breaks = days.reduce(0) { $0 + Self.breaks($1) }
    overfull = held.reduce(0) { $0 + max(0, $1 - problem.tables) }
    misplaced = slot.indices.reduce(0) { sum, meeting in sum + problem.before[meeting].count { slot[$0] >= slot[meeting] } }
    unfair = unfairness()
    keepIfBest()
  }

  /// One fall of the temperature over so many moves; ends early at `goal`.
  mutating func cool(moves count: Int, from hot: Double = 0.7, to cold: Double = 0.12, goal: Int, isStopped: () -> Bool) {
    guard slot.count > 0, problem.slots > 1 else { return }
    let cooling = Cooling(hot: hot, cold: cold)
    let round = 256
    var done = 0
    while done < count, best ?? .max > goal {
      if done & 4095 == 0, isStopped() { return }
      let temperature = cooling.temperature(after: Double(done) / Double(count))
      for _ in 0..<round { step(temperature) }
      done += round
      moves += round
      if done & 1023 == 0 { weigh() }
    }
  }

  private mutating func weigh() {
    func next(_ weight: Double, _ hurt: Int) -> Double { min(50, max(0.3, hurt > 0 ? weight * 1.05 : weight * 0.98)) }
    weights = (next(weights.overfull, overfull), next(weights.misplaced, misplaced), next(weights.unfair, unfair))
  }

  // MARK: - One move

  private mutating func step(_ temperature: Double) {
    let meeting = dice.below(slot.count)
    let from = slot[meeting]
    let choices = domains[meeting] & ~(1 << UInt64(from))
    guard choices != 0 else { return }
    let to = Self.member(dice.below(choices.nonzeroBitCount), of: choices)
    guard let ends = follow(meeting, from, to) else { return }
    let before = price
    let was = (breaks, overfull, misplaced, unfair)
    if isOrdered { misplaced -= disorder() }
    exchange(ends, from, to)
    if isOrdered { misplaced += disorder() }
    unfair = unfairness()
    let change = price - before
    if change <= 0 || dice.fraction() < Self.chance(change / temperature) {
      if breaks < best ?? .max { keepIfBest() }
    } else {
      exchange(ends, to, from)
      (breaks, overfull, misplaced, unfair) = was
    }
    for meeting in chain { inChain[meeting] = false }
  }

  private var price: Double {
    Double(breaks) + weights.overfull * Double(overfull) + weights.misplaced * Double(misplaced) + weights.unfair * Double(unfair)
  }

  /// Fills `chain` with the meetings that exchange their slots; its ends, -1 each for a circle, or nil if a meeting may not move.
  private mutating func follow(_ meeting: Int, _ from: Int, _ to: Int) -> (Int, Int)? {
    chain.removeAll(keepingCapacity: true)
    chain.append(meeting)
    let one = walk(from: meeting, over: problem.first[meeting], from, to)
    guard one >= -1 else { return nil }
    if one == -1 { return mark((-1, -1)) }
    let other = walk(from: meeting, over: problem.second[meeting], from, to)
    guard other >= -1 else { return nil }
    return mark((one, other))
  }

  private mutating func mark(_ ends: (Int, Int)) -> (Int, Int) {
    if isOrdered { for meeting in chain { inChain[meeting] = true } }
    return ends
  }

  /// - Returns: the participant at the end of the path, -1 if it comes round, -2 if a meeting may not move.
  private mutating func walk(from meeting: Int, over participant: Int, _ from: Int, _ to: Int) -> Int {
    var person = participant
    var (here, there) = (from, to)
    while true {
      let next = Int(at[person * problem.slots + there])
      if next < 0 { return person }
      if next == meeting { return -1 }
      guard domains[next] >> UInt64(here) & 1 == 1 else { return -2 }
      chain.append(next)
      person = problem.first[next] ^ problem.second[next] ^ person
      swap(&here, &there)
    }
  }

  /// Exchanges the two slots along the chain and brings all sums but `misplaced` and `unfair` up to date.
  private mutating func exchange(_ ends: (Int, Int), _ one: Int, _ two: Int) {
    overfull -= excess(one) + excess(two)
    for meeting in chain {
      let slot = self.slot[meeting]
      at[problem.first[meeting] * problem.slots + slot] = -1
      at[problem.second[meeting] * problem.slots + slot] = -1
      held[slot] -= 1
    }
    for meeting in chain {
      let slot = self.slot[meeting] == one ? two : one
      self.slot[meeting] = slot
      at[problem.first[meeting] * problem.slots + slot] = Int32(meeting)
      at[problem.second[meeting] * problem.slots + slot] = Int32(meeting)
      held[slot] += 1
    }
    overfull += excess(one) + excess(two)
    for person in [ends.0, ends.1] where person >= 0 {
      let old = Self.breaks(days[person])
      days[person] ^= 1 << UInt64(one) | 1 << UInt64(two)
      let new = Self.breaks(days[person])
      guard new != old else { continue }
      crowd[old] -= 1
      crowd[new] += 1
      breaks += new - old
    }
  }

  private func excess(_ slot: Int) -> Int { max(0, held[slot] - problem.tables) }

  /// Breaks beyond what fairness grants to anybody.
  private func unfairness() -> Int {
    var least = 0
    while least < crowd.count, crowd[least] == 0 { least += 1 }
    var sum = 0
    for count in min(crowd.count, least + min(fairness, crowd.count))..<crowd.count { sum += crowd[count] * (count - least - fairness) }
    return sum
  }

  /// Pairs in the wrong order of which a meeting is in the chain.
  private func disorder() -> Int {
    var sum = 0
    for meeting in chain {
      for earlier in problem.before[meeting] where slot[earlier] >= slot[meeting] { sum += 1 }
      for later in after[meeting] where !inChain[later] && slot[later] <= slot[meeting] { sum += 1 }
    }
    return sum
  }

  private mutating func put(_ meeting: Int, in slot: Int) {
    for person in [problem.first[meeting], problem.second[meeting]] {
      at[person * problem.slots + slot] = Int32(meeting)
      days[person] |= 1 << UInt64(slot)
    }
    held[slot] += 1
  }

  private mutating func keepIfBest() {
    guard overfull == 0, misplaced == 0, unfair == 0, breaks < best ?? .max else { return }
    (best, bestSlot) = (breaks, slot)
  }

  // MARK: - Sums

  /// Groups of busy slots but one.
  static func breaks(_ day: UInt64) -> Int { max(0, (day & ~(day << 1)).nonzeroBitCount - 1) }

  private static func member(_ index: Int, of set: UInt64) -> Int {
    var rest = set
    for _ in 0..<index { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }

  /// e to the power of -x by repeated squaring: the same on every machine.
  private static func chance(_ x: Double) -> Double {
    guard x < 30 else { return 0 }
    var base = 1 - x / 256
    guard base > 0 else { return 0 }
    for _ in 0..<8 { base *= base }
    return base
  }
}
