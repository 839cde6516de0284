import Domain

/// All sets of visits that one person could attend on a day, whatever they are worth.
///
/// `words` bits stand for the day's visits in their order. Found by growing the sets visit by visit: of all ways to attend
/// a set and end with the same visit in the same gap, the earliest end is the best, with lunch had and without.
struct AloneSets {
  /// Index in the trip's visits.
  let visits: [Int]
  let words: Int
  private(set) var count = 0
  /// `words` per set each: its members; those that come first of the visits with rivals of one host; what could be added.
  private(set) var members: [UInt64] = []
  private(set) var firsts: [UInt64] = []
  private(set) var additions: [UInt64] = []
  /// Visits that can be left out of any set that holds them.
  private(set) var droppable: [UInt64]

  /// - Parameter rivals: for each of the day's visits, the others of its host, if not all of them are meant for the same strands.
  /// - Parameter most: visits a day.
  init(_ day: AloneDay, rivals: [[Int]], most: Int) {
    visits = day.visits
    words = max(1, (day.visits.count + 63) / 64)
    droppable = [UInt64](repeating: ~0, count: words)
    if words == 1 { grow(day, rivals, most, empty: UInt64(0)) } else { grow(day, rivals, most, empty: WideSet(count: words)) }
  }

  private mutating func grow<Members: VisitSet>(_ day: AloneDay, _ rivals: [[Int]], _ most: Int, empty: Members) {
    var growth = Growth(day, rivals, empty: empty)
    for _ in 0..<min(most, day.visits.count) where !growth.isOver { growth.step() }
    relate(growth.found, rivals, empty: empty)
  }

  /// Notes for each set what could be added, and which visits can always be left out.
  private mutating func relate<Members: VisitSet>(_ found: [GrownSet<Members>], _ rivals: [[Int]], empty: Members) {
    count = found.count
    let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) })
    var additions = [Members](repeating: empty, count: found.count)
    var fixed = empty
    for set in found {
      for visit in set.members.indices {
        let rest = set.members.removing(visit)
        guard rest != empty else { continue }
        let firsts = set.firsts.removing(visit)
        let options = [firsts] + (set.firsts.contains(visit) ? rivals[visit].filter(rest.contains).map(firsts.adding) : [])
        let smaller = options.compactMap { places[GrownSet(members: rest, firsts: $0)] }
        if smaller.isEmpty { fixed = fixed.adding(visit) }
        for place in smaller { additions[place] = additions[place].adding(visit) }
      }
    }
    droppable = fixed.bitWords.map { ~$0 }
    members = found.flatMap(\.members.bitWords)
    firsts = found.flatMap(\.firsts.bitWords)
    self.additions = additions.flatMap(\.bitWords)
  }
}

private struct GrownSet<Members: VisitSet>: Hashable {
  var members: Members
  var firsts: Members
}

/// Sets of one size after the other.
private struct Growth<Members: VisitSet> {
  struct Label: Hashable {
    var set: GrownSet<Members>
    /// The visit attended last; -1 where a block or the night came last.
    var last: Int
    var gap: Int
    var fed: Bool
  }

  private let day: AloneDay
  private let rivals: [[Int]]
  /// The minute from which a person has been free, for every label of the present size.
  private var labels: [Label: Int] = [:]
  private(set) var found: [GrownSet<Members>] = []

  var isOver: Bool { labels.isEmpty }

  init(_ day: AloneDay, _ rivals: [[Int]], empty: Members) {
    (self.day, self.rivals) = (day, rivals)
    let start = Label(set: GrownSet(members: empty, firsts: empty), last: -1, gap: 0, fed: day.lunch == nil)
    labels[start] = Minute.always.sinceEpoch
    passBlocks()
  }

  /// From all sets of one size to all of the next.
  mutating func step() {
    let smaller = labels
    labels = [:]
    for (label, free) in smaller {
      for visit in day.visits.indices where !label.set.members.contains(visit) { extend(label, free, with: visit) }
    }
    passBlocks()
    collect()
  }

  private mutating func extend(_ label: Label, _ free: Int, with visit: Int) {
    let gapEnd = label.gap < day.blocks.count ? day.blocks[label.gap].start : day.end
    let isFirst = !rivals[visit].isEmpty && !rivals[visit].contains(where: label.set.members.contains)
    let set = GrownSet(
      members: label.set.members.adding(visit), firsts: isFirst ? label.set.firsts.adding(visit) : label.set.firsts)
    func reach(_ start: Int?, fed: Bool) {
      guard let ends = start.map({ $0 + day.durations[visit] }), ends <= gapEnd else { return }
      note(Label(set: set, last: visit, gap: label.gap, fed: fed), ends)
    }
    if label.last < 0 {
      reach(day.enter(visit, gap: label.gap), fed: label.fed)
      if !label.fed { reach(day.enterWithLunch(visit, gap: label.gap, free: free), fed: true) }
    } else {
      reach(day.next(visit, after: label.last, free: free), fed: label.fed)
      if !label.fed { reach(day.nextWithLunch(visit, after: label.last, free: free), fed: true) }
    }
  }

  private mutating func note(_ label: Label, _ free: Int) {
    if let known = labels[label], known <= free { return }
    labels[label] = free
  }

  /// Carries every label through the blocks that follow, gap by gap.
  private mutating func passBlocks() {
    for gap in day.blocks.indices {
      for (label, free) in labels where label.gap == gap {
        let passed = label.last < 0 ? day.pass(gap, free: free) : day.pass(gap, after: label.last, free: free)
        guard let passed else { continue }
        note(Label(set: label.set, last: -1, gap: gap + 1, fed: label.fed), passed.free)
        if passed.fed { note(Label(set: label.set, last: -1, gap: gap + 1, fed: true), passed.free) }
      }
    }
  }

  /// Keeps the sets with which the day can end.
  private mutating func collect() {
    var seen: Set<GrownSet<Members>> = []
    for (label, free) in labels where label.gap == day.blocks.count && !seen.contains(label.set) {
      let ends =
        label.last < 0
        ? day.close(afterBlockFreeSince: free, fed: label.fed) : day.close(after: label.last, free: free, fed: label.fed)
      if ends { seen.insert(label.set) }
    }
    found += seen
  }
}

/// A set of small numbers.
private protocol VisitSet: Hashable {
  var bitWords: [UInt64] { get }
  func contains(_ visit: Int) -> Bool
  func adding(_ visit: Int) -> Self
  func removing(_ visit: Int) -> Self
}

extension VisitSet {
  var indices: [Int] { (0..<bitWords.count * 64).filter(contains) }
}

extension UInt64: VisitSet {
  fileprivate var bitWords: [UInt64] { [self] }
  fileprivate func contains(_ visit: Int) -> Bool { self & (1 << UInt64(visit)) != 0 }
  fileprivate func adding(_ visit: Int) -> Self { self | (1 << UInt64(visit)) }
  fileprivate func removing(_ visit: Int) -> Self { self & ~(1 << UInt64(visit)) }
  fileprivate var indices: [Int] {
    var (rest, found) = (self, [Int]())
    while rest != 0 {
      found.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return found
  }
}

/// For days with more than 64 visits open.
private struct WideSet: VisitSet {
  var bitWords: [UInt64]
  init(count: Int) { bitWords = [UInt64](repeating: 0, count: count) }
  func contains(_ visit: Int) -> Bool { bitWords[visit / 64].contains(visit % 64) }
  func adding(_ visit: Int) -> Self {
    var copy = self
    copy.bitWords[visit / 64] = bitWords[visit / 64].adding(visit % 64)
    return copy
  }
  func removing(_ visit: Int) -> Self {
    var copy = self
    copy.bitWords[visit / 64] = bitWords[visit / 64].removing(visit % 64)
    return copy
  }
}
