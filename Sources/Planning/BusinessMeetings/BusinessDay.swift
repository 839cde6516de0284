/// What one participant's day must look like, whoever the meetings are with: exact by dynamic programming over slots.
struct BusinessDay {
  /// Meetings of the participant.
  let count: Int
  /// Breaks it may have at most.
  let mostBreaks: Int
  private let slots: Int
  private let reach: UInt64
  private let certain: UInt64
  /// By slot: so many of the meetings are held up to it at least and at most.
  let fewest: [Int]
  let most: [Int]

  init(_ participant: Int, meetings: [Int], of problem: BusinessProblem, _ domains: BusinessDomains, mostBreaks: Int) {
    count = meetings.count
    slots = problem.slots
    (reach, certain) = (domains.reach[participant], domains.certain[participant])
    self.mostBreaks = max(0, min(mostBreaks, min(count - 1, problem.slots - count)))
    let sets = meetings.map { domains.slots[$0] }
    fewest = (0..<problem.slots).map { slot in
      let later = ~BusinessProblem.slots(below: slot + 1)
      return sets.count { $0 & later == 0 }
    }
    most = (0..<problem.slots).map { slot in
      let sooner = BusinessProblem.slots(below: slot + 1)
      return sets.count { $0 & sooner != 0 }
    }
  }

  /// The least number of breaks plus `toll` for every meeting in one of the slots `tolled`; nil if there is no such day.
  func least(tolled: UInt64 = 0, toll: Int = 1, perBreak: Int = 1) -> Int? {
    guard count > 0 else { return 0 }
    let none = Int32.max / 2
    // State: meetings so far, breaks begun, busy in the last slot.
    let width = mostBreaks + 1
    let states = (count + 1) * width * 2
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * states) { memory -> Int? in
      memory.initialize(repeating: none)
      var (now, next) = (memory.baseAddress!, memory.baseAddress! + states)
      now[0] = 0
      for slot in 0..<slots {
        let bit: UInt64 = 1 << UInt64(slot)
        let price = Int32(tolled & bit != 0 ? toll : 0)
        for state in 0..<states { next[state] = none }
        for held in 0...count {
          for breaks in 0..<width {
            for busy in 0...1 {
              let cost = now[(held * width + breaks) * 2 + busy]
              guard cost < none else { continue }
              if certain & bit == 0, held >= fewest[slot] {
                // A break begins where an idle slot follows a meeting and more meetings follow.
                let begins = busy == 1 && held < count
                if !begins || breaks + 1 < width {
                  let place = (held * width + breaks + (begins ? 1 : 0)) * 2
                  next[place] = min(next[place], cost + (begins ? Int32(perBreak) : 0))
                }
              }
              if reach & bit != 0, held < count, held + 1 <= most[slot], held + 1 >= fewest[slot] {
                let place = ((held + 1) * width + breaks) * 2 + 1
                next[place] = min(next[place], cost + price)
              }
            }
          }
        }
        swap(&now, &next)
      }
      let last = (0..<(width * 2)).map { now[count * width * 2 + $0] }.min()!
      return last < none ? Int(last) : nil
    }
  }
}
