/// A problem in the columns that bound and search read: only requests that could be held if they were alone.
///
/// - I1: the columns of requests have one length, `count`; those of participants another, `people`.
/// - I2: `available[p * slots + s]` says whether participant `p` can meet in slot `s`.
struct MeetingColumns {
  let slots: Int
  let tables: Int
  let interpreters: Int
  let people: Int
  private(set) var available: [Bool] = []
  /// Most meetings of a participant: by its slots, its cap and its breaks.
  private(set) var limit: [Int] = []
  /// `Int.max` where nothing is said.
  private(set) var longestRun: [Int] = []
  private(set) var hasRuns = false
  private(set) var isDelegate: [Bool] = []

  /// Index of the request in the problem.
  private(set) var request: [Int] = []
  private(set) var delegate: [Int] = []
  private(set) var firm: [Int] = []
  private(set) var priority: [Int] = []
  private(set) var interprets: [Bool] = []
  private(set) var isMust: [Bool] = []
  /// -1 where no meeting is confirmed or where it cannot stand any more.
  private(set) var confirmedSlot: [Int] = []
  private(set) var confirmedTable: [Int] = []
  private(set) var isServable: [Bool] = []
  let units: MeetingUnits

  var count: Int { request.count }

  init(_ problem: MeetingProblem) {
    slots = problem.slots
    tables = problem.tables
    interpreters = problem.interpreters
    people = problem.participants.count
    for person in problem.participants {
      let free = person.absences.map { $0 == nil }
      available += free
      longestRun.append(person.longestRun ?? .max)
      limit.append(max(0, min(person.cap ?? .max, mostInRuns(free, longest: person.longestRun ?? .max))))
      isDelegate.append(person.side == .delegate)
    }
    hasRuns = longestRun.contains { $0 != .max }
    isServable = [Bool](repeating: false, count: people)
    for (index, asked) in problem.requests.enumerated() where problem.isFeasible(asked) {
      request.append(index)
      delegate.append(asked.delegate)
      firm.append(asked.firm)
      priority.append(asked.priority)
      interprets.append(asked.needsInterpreter)
      isMust.append(asked.isMust)
      let stands = asked.confirmed.flatMap { problem.admits(asked, in: $0.slot) ? $0 : nil }
      confirmedSlot.append(stands?.slot ?? -1)
      confirmedTable.append(stands?.table ?? -1)
      isServable[asked.delegate] = true
      isServable[asked.firm] = true
    }
    units = MeetingUnits(
      aim: problem.aim, places: min(request.count, slots * tables), greatestPriority: priority.max() ?? 0,
      servable: isServable.count { $0 }, confirmed: confirmedSlot.count { $0 >= 0 }, must: isMust.count { $0 })
  }

  func admits(_ edge: Int, in slot: Int) -> Bool {
    available[delegate[edge] * slots + slot] && available[firm[edge] * slots + slot]
  }
}

/// The most slots one can take of those free without more than `longest` in a row; taking early is never worse.
private func mostInRuns(_ free: [Bool], longest: Int) -> Int {
  var taken = 0
  var run = 0
  for isFree in free {
    run = isFree && run < longest ? run + 1 : 0
    if run > 0 { taken += 1 }
  }
  return taken
}

/// The aims, one above the other, as one integer: a unit of each exceeds all that the lower ones can bring.
struct MeetingUnits {
  private(set) var must = 0
  private(set) var served = 0
  private(set) var kept = 0
  private(set) var value = 1
  let aim: MeetingProblem.Aim
  /// Lowest first; how much of each there can be at most.
  private var ladder: [(level: WritableKeyPath<Self, Int>, most: Int)]
  /// False when the numbers are too great to be told apart; then nothing is claimed as proven.
  private(set) var isExact = true
  /// More than any plan has.
  private(set) var total = 1

  init(aim: MeetingProblem.Aim, places: Int, greatestPriority: Int, servable: Int, confirmed: Int, must: Int) {
    let sum = places.multipliedReportingOverflow(by: greatestPriority)
    let value = sum.overflow ? Int.max / 2 : sum.partialValue
    self.aim = aim
    ladder =
      aim == .sum
      ? [(\.served, servable), (\.value, value), (\.kept, confirmed), (\.must, must)]
      : [(\.value, value), (\.kept, confirmed), (\.served, servable), (\.must, must)]
    for (level, most) in ladder {
      self[keyPath: level] = total
      let grown = total.multipliedReportingOverflow(by: most + 1)
      if grown.overflow || grown.partialValue > 1 << 50 { isExact = false } else { total = grown.partialValue }
    }
  }

  /// Takes a scalar apart again.
  func amounts(in scalar: Int) -> (must: Int, served: Int, kept: Int, value: Int) {
    var rest = scalar
    var parts = self
    for (level, most) in ladder.reversed() {
      let amount = min(most, rest / self[keyPath: level])
      rest -= amount * self[keyPath: level]
      parts[keyPath: level] = amount
    }
    return (parts.must, parts.served, parts.kept, parts.value)
  }
}

/// Chance that is the same everywhere for the same seed (SplitMix64).
/// Source: Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195.
struct MeetingChance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 ..< `bound`.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32) }
  /// 0 ..< 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
