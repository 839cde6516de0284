/// Why a schedule of business meetings is none.
package enum BusinessFault: Hashable, Sendable {
  case count(expected: Int, found: Int)
  case slotOutOfRange(meeting: Int)
  case session(meeting: Int)
  case forbidden(meeting: Int, participant: Int)
  case notAsFixed(meeting: Int)
  case tooEarly(meeting: Int, after: Int)
  case twice(participant: Int, slot: Int)
  case tables(slot: Int)
  case unfair(participant: Int, other: Int)
}

/// Judges a schedule by the problem alone: shares nothing with the search, and counts breaks in its own way.
///
/// - Parameter schedule: the slot of each meeting, from 0.
/// - Returns: the number of breaks of all participants, or everything that stands against the schedule.
package func checkSchedule(_ schedule: [Int], of problem: BusinessProblem, fairness: Int) -> Result<Int, BusinessFaults> {
  guard schedule.count == problem.meetings else {
    return .failure(BusinessFaults(all: [.count(expected: problem.meetings, found: schedule.count)]))
  }
  let (busy, held, faults) = seats(schedule, problem)
  var all = faults
  for (slot, count) in held.enumerated() where count > problem.tables { all.append(.tables(slot: slot)) }
  let breaks = busy.map { day in
    // Walk from the first to the last meeting; a break begins where a meeting is followed by an idle slot.
    guard let begin = day.firstIndex(where: { $0 > 0 }), let end = day.lastIndex(where: { $0 > 0 }) else { return 0 }
    return (begin..<end).count { day[$0] > 0 && day[$0 + 1] == 0 }
  }
  for (participant, day) in busy.enumerated() {
    for (slot, count) in day.enumerated() where count > 1 { all.append(.twice(participant: participant, slot: slot)) }
  }
  if let most = breaks.indices.max(by: { breaks[$0] < breaks[$1] }), let least = breaks.indices.min(by: { breaks[$0] < breaks[$1] }),
    breaks[most] - breaks[least] > fairness
  {
    all.append(.unfair(participant: most, other: least))
  }
  return all.isEmpty ? .success(breaks.reduce(0, +)) : .failure(BusinessFaults(all: all))
}

package struct BusinessFaults: Error, Hashable, Sendable { package var all: [BusinessFault] }

/// Meetings of each participant in each slot, meetings of each slot, and what each meeting has against it.
private func seats(_ schedule: [Int], _ problem: BusinessProblem) -> (busy: [[Int]], held: [Int], faults: [BusinessFault]) {
  var busy = Array(repeating: Array(repeating: 0, count: problem.slots), count: problem.participants)
  var held = Array(repeating: 0, count: problem.slots)
  var faults: [BusinessFault] = []
  for (meeting, slot) in schedule.enumerated() {
    guard (0..<problem.slots).contains(slot) else {
      faults.append(.slotOutOfRange(meeting: meeting))
      continue
    }
    held[slot] += 1
    switch problem.session[meeting] {
    case .morning where slot >= problem.morningSlots, .afternoon where slot < problem.morningSlots:
      faults.append(.session(meeting: meeting))
    default: break
    }
    if let fixed = problem.fixed[meeting], fixed != slot { faults.append(.notAsFixed(meeting: meeting)) }
    for participant in [problem.first[meeting], problem.second[meeting]] {
      busy[participant][slot] += 1
      if problem.forbidden[participant] >> UInt64(slot) & 1 == 1 {
        faults.append(.forbidden(meeting: meeting, participant: participant))
      }
    }
    for earlier in problem.before[meeting] where schedule[earlier] >= slot {
      faults.append(.tooEarly(meeting: meeting, after: earlier))
    }
  }
  return (busy, held, faults)
}
