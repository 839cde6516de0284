/// The problem as clauses, and its breaks as costs.
///
/// Variables: `held[m][t]`, meeting m is in slot t; `busy[p][t]`, participant p meets in t; `done[p][t][j]`, p has had j meetings
/// or more up to t; `breaks[p][i]`, p has more than i breaks. The count `done` makes "no break" a matter of single steps: who
/// has begun and not ended is busy in the next slot, so `done[t][j]` gives `done[t + 1][j + 1]`.
///
/// Some clauses follow from others but not by single steps, above all that people are seated in pairs (`seatPairs`): without them
/// what a full slot means for the days of participants shows only when all its meetings are known.
struct BusinessEncoding: ~Copyable {
  private(set) var reasoner = Reasoner()
  private(set) var costs: [(literal: Literal, weight: Int)] = []
  private(set) var constant = 0
  private let problem: BusinessProblem
  private let domains: BusinessDomains
  private let days: [BusinessDay]
  private let fairness: Int
  private let groups: [[Int]]
  private let yes: Literal
  private var no: Literal { !yes }
  /// By meeting and slot; `no` outside of its domain.
  private(set) var held: [[Literal]] = []
  /// By meeting, where the order matters to it: it is in one of the first t slots.
  private var sooner: [Int: [Literal]] = [:]
  private var busy: [[Literal]] = []
  private var breaks: [[Literal]] = []
  /// By slot, only where they are counted: more than i meetings are held.
  private var crowd: [[Literal]] = []
  /// False if the time was over before all was said.
  private(set) var isComplete = false

  /// - Parameter capacity: nil to leave breaks aside, for a first schedule.
  init(
    _ problem: BusinessProblem, _ domains: BusinessDomains, _ days: [BusinessDay], _ capacity: BusinessCapacity?, fairness: Int,
    isStopped: () -> Bool
  ) {
    (self.problem, self.domains, self.days, self.fairness) = (problem, domains, days, fairness)
    groups = problem.meetingsOf
    yes = reasoner.newVariable()
    reasoner.add([yes])
    for meeting in 0..<problem.meetings {
      if isStopped() { return }
      place(meeting)
    }
    for meeting in 0..<problem.meetings { for earlier in problem.before[meeting] { order(earlier, before: meeting) } }
    for participant in 0..<problem.participants {
      if isStopped() { return }
      seat(participant)
      if capacity != nil { countBreaks(participant) }
    }
    for slot in 0..<problem.slots {
      if isStopped() { return }
      limitTables(slot, isPriced: (capacity?.tolled ?? 0) >> UInt64(slot) & 1 == 1)
    }
    if let capacity {
      treatAlike()
      price(capacity)
    }
    isComplete = true
  }

  /// The reasoner, handed over.
  consuming func intoMinimiser() -> Minimiser { Minimiser(reasoner, costs: costs, constant: constant) }

  /// Any schedule that keeps the clauses.
  mutating func solve(_ isStopped: () -> Bool) -> (Reasoner.Answer, [Int]?) {
    let answer = reasoner.solve(isStopped: isStopped)
    guard answer == .satisfiable else { return (answer, nil) }
    return (answer, held.map { row in row.firstIndex { reasoner.model[$0.variable] != $0.isDenial } ?? 0 })
  }

  // MARK: - Meetings

  /// Exactly one slot for a meeting.
  private mutating func place(_ meeting: Int) {
    var row = Array(repeating: no, count: problem.slots)
    let open = Self.members(domains.slots[meeting])
    for slot in open { row[slot] = open.count == 1 ? yes : reasoner.newVariable() }
    held.append(row)
    reasoner.add(open.map { row[$0] })
    atMostOne(open.map { row[$0] })
  }

  private mutating func atMostOne(_ literals: [Literal]) {
    for (index, one) in literals.enumerated() { for other in literals[..<index] { reasoner.add([!one, !other]) } }
  }

  /// If a meeting is in the first t + 1 slots, an earlier one is in the first t.
  private mutating func order(_ earlier: Int, before meeting: Int) {
    let (first, second) = (ladder(earlier), ladder(meeting))
    for slot in 0..<problem.slots { reasoner.add([!second[slot + 1], first[slot]]) }
  }

  /// Entry t: the meeting is in one of the first t slots.
  private mutating func ladder(_ meeting: Int) -> [Literal] {
    if let known = sooner[meeting] { return known }
    var row = [no]
    for slot in 0..<problem.slots {
      let (before, here) = (row[slot], held[meeting][slot])
      if domains.slots[meeting] & ~BusinessProblem.slots(below: slot + 1) == 0 {
        row.append(yes)
      } else if here == no || before == no {
        row.append(here == no ? before : here)
      } else {
        let now = reasoner.newVariable()
        reasoner.add([now, !before])
        reasoner.add([now, !here])
        reasoner.add([!now, before, here])
        reasoner.add([!before, !here])
        row.append(now)
      }
    }
    sooner[meeting] = row
    return row
  }

  // MARK: - Participants

  /// One meeting at a time, and whether there is one.
  private mutating func seat(_ participant: Int) {
    let row = (0..<problem.slots).map { slot -> Literal in
      let here = groups[participant].map { held[$0][slot] }.filter { $0 != no }
      guard here.count > 1 || here.first == yes else { return here.first ?? no }
      let sign = here.contains(yes) ? yes : reasoner.newVariable()
      reasoner.add([!sign] + here)
      for literal in here { reasoner.add([sign, !literal]) }
      atMostOne(here)
      return sign
    }
    busy.append(row)
  }

  /// The participant's meetings in unary up to each slot, and its breaks from them.
  private mutating func countBreaks(_ participant: Int) {
    let day = days[participant]
    guard day.count > 1 else { return breaks.append([]) }
    let done = tally(participant, day)
    let row = busy[participant]
    let most = day.mostBreaks
    let levels = (0..<most).map { _ in reasoner.newVariable() }
    for index in levels.indices.dropFirst() { reasoner.add([!levels[index], levels[index - 1]]) }
    var soFar = Array(repeating: no, count: most)
    for slot in 0..<(problem.slots - 1) {
      let begins = reasoner.newVariable()
      reasoner.add([begins, !row[slot], row[slot + 1], done[slot + 1][day.count]])
      reasoner.add([!begins, row[slot]])
      reasoner.add([!begins, !row[slot + 1]])
      reasoner.add([!begins, !done[slot + 1][day.count]])
      var now = soFar
      for index in 0..<most {
        let before = index == 0 ? yes : soFar[index - 1]
        guard before != no else { break }
        now[index] = reasoner.newVariable()
        reasoner.add([now[index], !soFar[index]])
        reasoner.add([now[index], !before, !begins])
      }
      reasoner.add([!begins, most == 0 ? no : !soFar[most - 1]])
      soFar = now
      // Without a break, all follows from where the day begins.
      let first = levels.first ?? no
      reasoner.add([first, !done[slot + 1][1], done[slot + 1][day.count], row[slot + 1]])
      if slot + 2 <= problem.slots {
        for held in 1..<day.count { reasoner.add([first, !done[slot + 1][held], done[slot + 2][held + 1]]) }
      }
    }
    for index in 0..<most { reasoner.add([levels[index], !soFar[index]]) }
    breaks.append(levels)
  }

  /// `done[t][j]`: j meetings or more in the first t slots.
  private mutating func tally(_ participant: Int, _ day: BusinessDay) -> [[Literal]] {
    let count = day.count
    var done = [[yes] + Array(repeating: no, count: count + 1)]
    for slot in 0..<problem.slots {
      let sure = max(day.fewest[slot], count - (problem.slots - 1 - slot))
      let possible = min(day.most[slot], slot + 1)
      done.append((0...(count + 1)).map { $0 <= sure ? yes : $0 > min(possible, count) ? no : reasoner.newVariable() })
      let meets = busy[participant][slot]
      for held in 1...(count + 1) {
        reasoner.add([!done[slot + 1][held], done[slot + 1][held - 1]])
        reasoner.add([!done[slot][held], done[slot + 1][held]])
        reasoner.add([!done[slot][held - 1], !meets, done[slot + 1][held]])
        reasoner.add([!done[slot + 1][held], done[slot][held], meets])
        reasoner.add([!done[slot + 1][held], done[slot][held - 1]])
      }
    }
    return done
  }

  // MARK: - Tables and fairness

  /// At most so many meetings in a slot.
  private mutating func limitTables(_ slot: Int, isPriced: Bool) {
    crowd.append(countMeetings(slot, isPriced: isPriced))
    // For any schedule at all the pairs are not worth their clauses.
    if !breaks.isEmpty { seatPairs(slot, isPriced: isPriced) }
  }

  /// Meetings in unary, as many as there are tables; those of one participant exclude each other, so they are counted as one.
  private mutating func countMeetings(_ slot: Int, isPriced: Bool) -> [Literal] {
    var left = Set((0..<problem.meetings).filter { held[$0][slot] != no })
    guard left.count > problem.tables || isPriced else { return [] }
    var signs: [Literal] = []
    while !left.isEmpty {
      let counts = groups.map { $0.count { left.contains($0) } }
      let busiest = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }!
      let mine = groups[busiest].filter { left.contains($0) }
      left.subtract(mine)
      if mine.count == groups[busiest].count(where: { held[$0][slot] != no }) {
        signs.append(busy[busiest][slot])
      } else if mine.count == 1 {
        signs.append(held[mine[0]][slot])
      } else {
        let sign = reasoner.newVariable()
        for meeting in mine { reasoner.add([sign, !held[meeting][slot]]) }
        if isPriced { reasoner.add([!sign] + mine.map { held[$0][slot] }) }
        signs.append(sign)
      }
    }
    guard signs.count > problem.tables || isPriced else { return [] }
    let direction: Totalizer.Direction = isPriced ? [.up, .down] : .up
    let outputs = Totalizer(signs, limit: problem.tables + 1, direction, into: &reasoner).outputs
    if outputs.count > problem.tables { reasoner.add([!outputs[problem.tables]]) }
    return Array(outputs.prefix(problem.tables))
  }

  /// Whoever meets is seated with somebody, so people come in twos and never more than there are seats.
  ///
  /// It says the same as the count of meetings, but to the days of participants, before anybody knows whom they meet there.
  /// Source: Bofill et al. 2022 (implied constraints), https://jair.org/index.php/jair/article/view/12670.
  private mutating func seatPairs(_ slot: Int, isPriced: Bool) {
    let people = busy.map { $0[slot] }.filter { $0 != no }
    let seats = 2 * problem.tables
    guard people.count > seats || isPriced else { return }
    let seated = Totalizer(people, limit: seats + 1, [.up, .down], into: &reasoner).outputs
    if seated.count > seats { reasoner.add([!seated[seats]]) }
    for index in stride(from: 0, to: min(seated.count, seats), by: 2) {
      // An odd one brings another.
      reasoner.add([!seated[index], index + 1 < seated.count ? seated[index + 1] : no])
    }
    for (index, meeting) in crowd[slot].enumerated() where 2 * index + 1 < seated.count {
      reasoner.add([!seated[2 * index + 1], meeting])
      reasoner.add([seated[2 * index + 1], !meeting])
    }
  }

  /// No two participants differ by more breaks than fairness allows.
  private mutating func treatAlike() {
    let most = breaks.map(\.count).max() ?? 0
    guard most > fairness else { return }
    // Somebody has more than i breaks, so everybody has more than i - fairness.
    for level in fairness..<most {
      let somebody = reasoner.newVariable()
      for row in breaks where row.count > level { reasoner.add([somebody, !row[level]]) }
      for row in breaks { reasoner.add([!somebody, level - fairness < row.count ? row[level - fairness] : no]) }
    }
  }

  // MARK: - Costs

  /// The breaks, written as the bound of the crowded slots plus what is missing to it.
  private mutating func price(_ capacity: BusinessCapacity) {
    constant = capacity.bound
    let tolled = Self.members(capacity.tolled)
    for participant in 0..<problem.participants {
      let least = capacity.least[participant]
      let tolls = tolled.map { busy[participant][$0] }.filter { $0 != no }
      var outputs = breaks[participant]
      if !tolls.isEmpty { outputs = Totalizer(breaks[participant] + tolls, into: &reasoner).outputs }
      for output in outputs.prefix(least) { reasoner.add([output]) }
      costs += outputs.dropFirst(least).map { ($0, 1) }
    }
    for slot in tolled {
      // Both seats of a table stay free.
      costs += crowd[slot].map { (!$0, 2) }
      constant += 2 * (problem.tables - crowd[slot].count)
    }
  }

  private static func members(_ set: UInt64) -> [Int] { (0..<64).filter { set >> UInt64($0) & 1 == 1 } }
}
