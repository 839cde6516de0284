import Domain

/// What the organiser should know before the plan goes out.
func meetingHints(
  _ problem: MeetingProblem, _ columns: MeetingColumns, slot: [Int], plan: MeetingPlan, unserved: MeetingPlan.Hint?
) -> [MeetingPlan.Hint] {
  let held = slot.indices.filter { slot[$0] >= 0 }
  return [
    departed(problem, columns, slot, held), unserved, infeasible(problem, plan),
    mustMissed(problem, held.map { columns.request[$0] }), moved(problem, columns, slot, plan), unproven(plan),
  ].compactMap { $0 }
}

/// Meetings of delegates who are not on the trip at that hour.
private func departed(_ problem: MeetingProblem, _ columns: MeetingColumns, _ slot: [Int], _ held: [Int]) -> MeetingPlan.Hint? {
  let edges = held.filter { problem.participants[columns.delegate[$0]].isAway[slot[$0]] }
  guard !edges.isEmpty else { return nil }
  let people = meetingNames(of: edges.map { columns.delegate[$0] }, problem)
  return .init(
    code: "present", requests: edges.map { problem.requests[columns.request[$0]].id },
    text: Trilingual(
      de: "Nach den Reisedaten zur Zeit eines Gesprächs nicht bei der Delegation: \(people.de) (Gespräche: \(edges.count)). "
        + "Werden An- und Abreisen beachtet, entfallen diese Gespräche.",
      en: "By the travel dates not with the delegation at the time of a meeting: \(people.en) (meetings: \(edges.count)). "
        + "These meetings are left out when arrivals and departures are respected.",
      ja: "旅程上、面談の時間帯に代表団と行動していない参加者：\(people.ja)（面談\(edges.count)件）。到着・出発を考慮すると、これらの面談は設定されません。"))
}

/// Whoever asked, or was asked for, in vain from the start.
private func infeasible(_ problem: MeetingProblem, _ plan: MeetingPlan) -> MeetingPlan.Hint? {
  let names = Set(plan.unserved.filter { $0.code == "infeasible" }.map { [$0.side.rawValue, $0.participant] })
  let people = problem.participants.indices.filter { names.contains([problem.participants[$0].side.rawValue, problem.participants[$0].id]) }
  guard !people.isEmpty else { return nil }
  let isOne = Set(people)
  let list = meetingNames(of: people, problem)
  return .init(
    code: "infeasible",
    requests: problem.requests.filter { isOne.contains($0.delegate) || isOne.contains($0.firm) }.map(\.id),
    text: Trilingual(
      de: "Ohne eine Anfrage, die sich wenigstens allein erfüllen ließe: \(list.de).",
      en: "Without a request that could be held even alone: \(list.en).",
      ja: "単独でも実現できる申込がない参加者：\(list.ja)。"))
}

private func mustMissed(_ problem: MeetingProblem, _ held: [Int]) -> MeetingPlan.Hint? {
  let isHeld = Set(held)
  let missed = problem.requests.indices.filter { problem.requests[$0].isMust && !problem.requests[$0].isDuplicate && !isHeld.contains($0) }
  guard !missed.isEmpty else { return nil }
  let ids = missed.map { problem.requests[$0].id.text }.joined(separator: ", ")
  return .init(
    code: "must", requests: missed.map { problem.requests[$0].id },
    text: Trilingual(
      de: "Als verbindlich verlangt, aber nicht möglich: \(ids).", en: "Asked for as a must, but not possible: \(ids).",
      ja: "必須とされたものの、実現できない申込：\(ids)。"))
}

private func moved(_ problem: MeetingProblem, _ columns: MeetingColumns, _ slot: [Int], _ plan: MeetingPlan) -> MeetingPlan.Hint? {
  let lost = plan.figures.confirmed - plan.figures.kept
  guard lost > 0 else { return nil }
  let edges = slot.indices.filter { columns.confirmedSlot[$0] >= 0 && slot[$0] != columns.confirmedSlot[$0] }
  return .init(
    code: "moved", requests: edges.map { problem.requests[columns.request[$0]].id },
    text: Trilingual(
      de: "Bestätigte Gespräche, die verschoben sind oder entfallen: \(lost) von \(plan.figures.confirmed).",
      en: "Confirmed meetings that are moved or dropped: \(lost) of \(plan.figures.confirmed).",
      ja: "確定済みの面談\(plan.figures.confirmed)件のうち、\(lost)件が変更または取消となります。"))
}

private func unproven(_ plan: MeetingPlan) -> MeetingPlan.Hint? {
  guard !plan.isProven else { return nil }
  return .init(
    code: "unproven", requests: [],
    text: Trilingual(
      de: "Dass es keinen besseren Plan gibt, ist nicht bewiesen: Summe \(plan.value), Schranke \(plan.bound).",
      en: "It is not proven that there is no better plan: sum \(plan.value), bound \(plan.bound).",
      ja: "これより良い計画がないことは証明されていません（合計\(plan.value)、上限\(plan.bound)）。"))
}
