import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

struct `Business meetings` {
  @Test func `have a break for each group of idle slots between two`() {
    // The first participant meets in slots 1, 3 and 4: one break. The others meet once.
    var problem = BusinessProblem(participants: 4, slots: 4, morningSlots: 2, tables: 1)
    for partner in 1...3 { problem.add(0, partner) }
    #expect(checkSchedule([0, 2, 3], of: problem, fairness: 2) == .success(1))
    #expect(checkSchedule([0, 2, 3], of: problem, fairness: 0) == .failure(BusinessFaults(all: [.unfair(participant: 0, other: 1)])))
  }

  @Test func `are refused for every rule they break`() {
    var problem = BusinessProblem(participants: 3, slots: 3, morningSlots: 1, tables: 1)
    problem.forbidden[2] = 0b100
    problem.add(0, 1, session: .morning)
    problem.add(0, 2, session: .either, fixed: 1, before: [0])
    #expect(checkSchedule([0, 1], of: problem, fairness: 2) == .success(0))
    guard case .failure(let faults) = checkSchedule([2, 2], of: problem, fairness: 2) else { Issue.record("not refused"); return }
    #expect(
      Set(faults.all) == [
        .session(meeting: 0), .notAsFixed(meeting: 1), .forbidden(meeting: 1, participant: 2), .tooEarly(meeting: 1, after: 0),
        .twice(participant: 0, slot: 2), .tables(slot: 2),
      ])
  }

  /// Five meetings of five participants in four slots: all 1024 schedules are tried.
  @Test(arguments: 1...60) func `are proven best or impossible as plain enumeration says`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let problem = Self.chance(&dice)
    for fairness in 0...2 {
      var best: Int?
      for number in 0..<1024 {
        let schedule = (0..<5).map { number >> (2 * $0) & 3 }
        if case .success(let breaks) = checkSchedule(schedule, of: problem, fairness: fairness) { best = min(best ?? breaks, breaks) }
      }
      let answer = solveBusinessMeetings(problem, fairness: fairness, seed: seed)
      #expect(answer.status == (best == nil ? .infeasible : .optimal))
      #expect(answer.objective == best)
      if let schedule = answer.schedule {
        #expect(checkSchedule(schedule, of: problem, fairness: fairness) == .success(answer.bound ?? -1))
      }
    }
  }

  @Test func `are nothing to do where there are none`() {
    let answer = solveBusinessMeetings(BusinessProblem(participants: 0, slots: 0, morningSlots: 0, tables: 0), fairness: 2)
    #expect(answer.status == .optimal && answer.objective == 0 && answer.schedule == [])
  }

  @Test func `are not read from a file that is cut off`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("cut-\(UUID().uuidString).dzn").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "nBusiness = 2;\nnMeetings = 1;\nnTables = 0;\nrequested = [| 1, 3, 1".write(toFile: path, atomically: true, encoding: .utf8)
    let (problem, findings) = readBusinessProblem(path, named: "cut.dzn")
    #expect(problem == nil)
    #expect(!findings.isEmpty && findings.allSatisfy { $0.file == "cut.dzn" })
  }

  private static func chance(_ dice: inout Dice) -> BusinessProblem {
    var problem = BusinessProblem(participants: 5, slots: 4, morningSlots: 2, tables: 1 + dice.below(3))
    for participant in 0..<5 where dice.below(3) == 0 { problem.forbidden[participant] = 1 << UInt64(dice.below(4)) }
    for meeting in 0..<5 {
      let one = dice.below(5)
      let session: [BusinessProblem.Session] = [.either, .either, .morning, .afternoon]
      problem.add(
        one, (one + 1 + dice.below(4)) % 5, session: session[dice.below(4)], fixed: dice.below(6) == 0 ? dice.below(4) : nil,
        before: meeting > 0 && dice.below(4) == 0 ? [dice.below(meeting)] : [])
    }
    return problem
  }
}
