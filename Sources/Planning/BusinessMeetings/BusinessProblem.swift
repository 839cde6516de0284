/// Business-to-business meetings: all of them are held, each participant with few breaks.
///
/// Columns by meeting and by participant; participants, meetings and slots count from 0.
/// Source: Bofill et al. 2022, https://jair.org/index.php/jair/article/view/12670.
package struct BusinessProblem: Equatable, Sendable {
  package enum Session: Int, Sendable { case morning = 1, afternoon, either }

  /// At most 64: a set of slots is one machine word.
  package var slots: Int
  /// The first so many slots are the morning.
  package var morningSlots: Int
  /// Meetings at the same time at most.
  package var tables: Int
  /// By participant: the slots in which the participant can't meet, slot `t` as bit `t`.
  package var forbidden: [UInt64]
  package var first: [Int] = []
  package var second: [Int] = []
  package var session: [Session] = []
  /// The slot that a meeting must have, nil where it is free.
  package var fixed: [Int?] = []
  /// The meetings that are held in an earlier slot than this one.
  package var before: [[Int]] = []

  package init(participants: Int, slots: Int, morningSlots: Int, tables: Int) {
    precondition(slots <= Self.mostSlots, "a set of slots is one machine word")
    (self.slots, self.morningSlots, self.tables) = (slots, morningSlots, tables)
    forbidden = Array(repeating: 0, count: participants)
  }

  package static let mostSlots = 64
  package var participants: Int { forbidden.count }
  package var meetings: Int { first.count }

  package mutating func add(
    _ first: Int, _ second: Int, session: Session = .either, fixed: Int? = nil, before: [Int] = []
  ) {
    self.first.append(first)
    self.second.append(second)
    self.session.append(session)
    self.fixed.append(fixed)
    self.before.append(before)
  }

  /// The meetings of each participant.
  var meetingsOf: [[Int]] {
    var lists = Array(repeating: [Int](), count: participants)
    for meeting in 0..<meetings {
      lists[first[meeting]].append(meeting)
      lists[second[meeting]].append(meeting)
    }
    return lists
  }

  /// Slots `0 ..< count` as a set.
  static func slots(below count: Int) -> UInt64 { count >= 64 ? ~0 : (1 << UInt64(max(0, count))) - 1 }
}
