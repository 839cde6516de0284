import Domain
import Planning

/// Reads an instance of the business-to-business meeting problem (`.dzn`).
///
/// - Returns: the problem, nil if anything stands against it; and all that was found, not only the first.
package func readBusinessProblem(_ path: String, named file: String) -> (problem: BusinessProblem?, findings: [Finding]) {
  let findings = FindingList()
  guard let text = readText(path, named: file, limit: BusinessMeetingReading.mostBytes, into: findings) else {
    if findings.all.isEmpty { BusinessMeetingReading(file, findings).isMissing() }
    return (nil, findings.sorted())
  }
  var reading = BusinessMeetingReading(file, findings)
  let problem = reading.problem(BusinessMeetingFile(text.bytes))
  return (findings.hasError ? nil : problem, findings.sorted())
}

struct BusinessMeetingReading {
  static let mostBytes = 32 << 20
  static let mostParticipants = 10_000
  static let mostMeetings = 50_000
  static let mostTables = 1_000_000

  let file: String
  let findings: FindingList
  private var content = BusinessMeetingFile([])

  init(_ file: String, _ findings: FindingList) { (self.file, self.findings) = (file, findings) }

  mutating func problem(_ content: BusinessMeetingFile) -> BusinessProblem? {
    self.content = content
    for (flaw, line) in content.flaws { tell(flaw, line) }
    let participants = size("nBusiness", 0...Self.mostParticipants)
    let meetings = size("nMeetings", 0...Self.mostMeetings)
    let tables = size("nTables", 1...Self.mostTables)
    let slots = size("nTotalSlots", 1...BusinessProblem.mostSlots)
    let morning = size("nMorningSlots", 0...(slots ?? BusinessProblem.mostSlots))
    // Lists are judged by as much as is known of the sizes.
    let requested = rows("requested", count: meetings)
    let forbidden = rows("forbidden", count: participants)
    let fixed = numbers("fixed", count: meetings)
    let precedences = rows("precedences", count: meetings)
    check(requested, participants: participants)
    if let slots { check(forbidden, "forbidden", 0...slots, because: .slot(slots)) }
    if let slots { for number in fixed ?? [] { check(number, "fixed", 0...slots, because: .slot(slots)) } }
    if let meetings {
      check(precedences, "precedences", 1...max(1, meetings), because: .meeting(meetings))
      checkCircles(precedences, count: meetings)
    }
    guard !findings.hasError, let participants, let tables, let slots, let morning, let requested, let forbidden, let fixed, let precedences
    else { return nil }
    var problem = BusinessProblem(participants: participants, slots: slots, morningSlots: morning, tables: tables)
    for (participant, row) in forbidden.enumerated() {
      for number in row.numbers where number.value > 0 { problem.forbidden[participant] |= 1 << UInt64(number.value - 1) }
    }
    for (meeting, row) in requested.enumerated() {
      problem.add(
        row.numbers[0].value - 1, row.numbers[1].value - 1, session: .init(rawValue: row.numbers[2].value)!,
        fixed: fixed[meeting].value == 0 ? nil : fixed[meeting].value - 1,
        before: Set(precedences[meeting].numbers.map { $0.value - 1 }).sorted())
    }
    return problem
  }

  // MARK: - Taking values

  private func size(_ name: String, _ range: ClosedRange<Int>) -> Int? {
    guard let (value, line) = content.values[name] else { return nothing(name) }
    guard case .number(let number) = value else { return wrongKind(name, line) }
    guard range.contains(number.value) else {
      outOfRange(name, number, range)
      return nil
    }
    return number.value
  }

  private func rows(_ name: String, count: Int?) -> [BusinessMeetingFile.Row]? {
    guard let (value, line) = content.values[name] else { return nothing(name) }
    switch value {
    case .rows(let rows): return counted(rows, name, count, line)
    case .list(let numbers) where numbers.isEmpty: return counted([], name, count, line)
    default: return wrongKind(name, line)
    }
  }

  private func numbers(_ name: String, count: Int?) -> [BusinessMeetingFile.Number]? {
    guard let (value, line) = content.values[name] else { return nothing(name) }
    guard case .list(let numbers) = value else { return wrongKind(name, line) }
    return counted(numbers, name, count, line)
  }

  private func counted<Entry>(_ entries: [Entry], _ name: String, _ count: Int?, _ line: Int) -> [Entry]? {
    if let count, entries.count != count { wrongCount(name, line, found: entries.count, expected: count) }
    return entries
  }

  // MARK: - Checking values

  private func check(_ requested: [BusinessMeetingFile.Row]?, participants: Int?) {
    for row in requested ?? [] {
      guard row.numbers.count == 3 else {
        rowLength(row)
        continue
      }
      if let participants {
        for number in row.numbers.prefix(2) { check(number, "requested", 1...max(1, participants), because: .participant(participants)) }
      }
      if row.numbers[0].value == row.numbers[1].value { withOneself(row) }
      check(row.numbers[2], "requested", 1...3, because: .session)
    }
  }

  private func check(_ rows: [BusinessMeetingFile.Row]?, _ name: String, _ range: ClosedRange<Int>, because reason: Reason) {
    for row in rows ?? [] { for number in row.numbers { check(number, name, range, because: reason) } }
  }

  private func check(_ number: BusinessMeetingFile.Number, _ name: String, _ range: ClosedRange<Int>, because reason: Reason) {
    if !range.contains(number.value) { stranger(number, name, reason) }
  }

  /// Meetings that would have to be held before themselves (Kahn 1962, doi:10.1145/368996.369025).
  private func checkCircles(_ rows: [BusinessMeetingFile.Row]?, count: Int) {
    guard let rows, rows.count == count else { return }
    let before = rows.map { $0.numbers.map { $0.value - 1 }.filter { (0..<count).contains($0) } }
    var open = before.map(\.count)
    var after = Array(repeating: [Int](), count: count)
    for (meeting, list) in before.enumerated() { for earlier in list { after[earlier].append(meeting) } }
    var ready = open.indices.filter { open[$0] == 0 }
    while let meeting = ready.popLast() {
      for later in after[meeting] {
        open[later] -= 1
        if open[later] == 0 { ready.append(later) }
      }
    }
    guard var meeting = open.firstIndex(where: { $0 > 0 }) else { return }
    // Each open meeting waits for another open one: going back must come round.
    var seen: [Int] = []
    while !seen.contains(meeting) {
      seen.append(meeting)
      meeting = before[meeting].first { open[$0] > 0 }!
    }
    circle(seen[seen.firstIndex(of: meeting)!...].map { $0 + 1 }, rows[meeting].line)
  }
}
