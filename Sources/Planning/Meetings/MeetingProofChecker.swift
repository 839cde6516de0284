import Domain

/// How many of a proof's people can be met at most, counted over from the problem alone.
///
/// - Returns: nil where the proof says something that is not so: an unknown person or code, or a request to somebody it does not name.
func mostMet(by proof: MeetingPlan.Proof, in problem: MeetingProblem) -> Int? {
  let people = Set(proof.people)
  let partners = Set(proof.partners)
  func person(_ request: MeetingProblem.Request) -> MeetingProblem.Participant {
    problem.participants[proof.side == .delegate ? request.delegate : request.firm]
  }
  func partner(_ request: MeetingProblem.Request) -> MeetingProblem.Participant {
    problem.participants[proof.side == .delegate ? request.firm : request.delegate]
  }
  let requests = problem.requests.filter { people.contains(person($0).id) && problem.isFeasible($0) }
  guard Set(requests.map { person($0).id }) == people, requests.allSatisfy({ partners.contains(partner($0).id) }) else { return nil }
  switch proof.code {
  case "slots":
    return (0..<problem.slots).reduce(0) { sum, slot in
      sum + min(problem.tables, Set(requests.filter { problem.admits($0, in: slot) }.map { partner($0).id }).count)
    }
  case "limits":
    let limits = Dictionary(requests.map { (partner($0).id, mostMeetings(of: partner($0))) }, uniquingKeysWith: { first, _ in first })
    return min(problem.slots * problem.tables, limits.values.reduce(0, +))
  case "interpreters":
    guard requests.allSatisfy(\.needsInterpreter) else { return nil }
    return (0..<problem.slots).reduce(0) { sum, slot in
      sum
        + min(
          problem.interpreters, problem.tables, Set(requests.filter { problem.admits($0, in: slot) }.map { person($0).id }).count)
    }
  default: return nil
  }
}

/// By slots open, cap and breaks; meeting as early as one can is never worse.
private func mostMeetings(of participant: MeetingProblem.Participant) -> Int {
  var (count, run) = (0, 0)
  for absence in participant.absences {
    if absence == nil, run < participant.longestRun ?? .max {
      run += 1
      count += 1
    } else {
      run = 0
    }
  }
  return min(count, participant.cap ?? .max)
}
