import Domain

/// Says of each request that is not held why, by rule and data, without giving away what keeps somebody busy.
func meetingRefusals(_ problem: MeetingProblem, _ columns: MeetingColumns, slot: [Int], isProven: Bool) -> [MeetingPlan.Refusal] {
  let reasons = MeetingReasons(problem, columns, slot: slot, isProven: isProven)
  return problem.requests.indices.compactMap { index in
    guard !reasons.isHeld[index] else { return nil }
    let (code, reason) = reasons.why(problem.requests[index])
    return MeetingPlan.Refusal(request: problem.requests[index].id, code: code, reason: reason)
  }
}

private struct MeetingReasons {
  typealias Reason = (code: String, text: Trilingual)
  let problem: MeetingProblem
  /// By request of the problem.
  private(set) var isHeld: [Bool]
  private let isProven: Bool
  /// Priority of a participant's meeting in a slot; nil: none.
  private var held: [[Int?]]
  /// Priorities of the meetings of a slot.
  private var inSlot: [[Int]]
  private var interpreted: [[Int]]

  init(_ problem: MeetingProblem, _ columns: MeetingColumns, slot: [Int], isProven: Bool) {
    (self.problem, self.isProven) = (problem, isProven)
    isHeld = [Bool](repeating: false, count: problem.requests.count)
    held = [[Int?]](repeating: [Int?](repeating: nil, count: problem.slots), count: problem.participants.count)
    inSlot = [[Int]](repeating: [], count: problem.slots)
    interpreted = inSlot
    for edge in slot.indices where slot[edge] >= 0 {
      let request = problem.requests[columns.request[edge]]
      isHeld[columns.request[edge]] = true
      held[request.delegate][slot[edge]] = request.priority
      held[request.firm][slot[edge]] = request.priority
      inSlot[slot[edge]].append(request.priority)
      if request.needsInterpreter { interpreted[slot[edge]].append(request.priority) }
    }
  }

  func why(_ request: MeetingProblem.Request) -> Reason {
    byList(request) ?? byAbsence(request) ?? byEvening(request)
  }

  private func name(_ person: Int) -> Trilingual { problem.participants[person].name }

  /// What no plan could change.
  private func byList(_ request: MeetingProblem.Request) -> Reason? {
    if request.isDuplicate {
      return (
        "duplicate",
        Trilingual(
          de: "Die Anfrage \(request.id) steht weiter oben schon einmal; nur die erste zählt.",
          en: "Request \(request.id) stands further up already; only the first one counts.",
          ja: "申込\(request.id)はすでに上の行にあり、最初のものだけが有効です。")
      )
    }
    if request.isNever {
      return (
        "never",
        Trilingual(
          de: "Dieses Gespräch wird auf Wunsch der Organisation nicht angesetzt.",
          en: "This meeting is not arranged, as the organiser asked.",
          ja: "この面談は主催者の指定により設定しません。")
      )
    }
    if !problem.hasEvening || problem.slots == 0 {
      return (
        "evening",
        Trilingual(
          de: "Für diese Reise ist keine Gesprächsrunde mit Zeiten angesetzt.",
          en: "No round of table meetings with slots is set for this trip.",
          ja: "この訪問では面談の時間枠が設定されていません。")
      )
    }
    if problem.tables == 0 {
      return (
        "tables",
        Trilingual(de: "Es gibt keine Tische.", en: "There are no tables.", ja: "テーブルがありません。")
      )
    }
    if request.needsInterpreter, problem.interpreters == 0 {
      return (
        "interpreters",
        Trilingual(
          de: "Das Gespräch braucht eine Verdolmetschung, und an diesem Abend dolmetscht niemand.",
          en: "The meeting needs an interpreter, and there is none that evening.",
          ja: "この面談には通訳が必要ですが、当日は通訳がいません。")
      )
    }
    for person in [request.delegate, request.firm] where (problem.participants[person].cap ?? 1) < 1 {
      return cap(person, 0)
    }
    for person in [request.delegate, request.firm] where (problem.participants[person].longestRun ?? 1) < 1 {
      return pause(person, 0)
    }
    return nil
  }

  private func byAbsence(_ request: MeetingProblem.Request) -> Reason? {
    guard !(0..<problem.slots).contains(where: { problem.admits(request, in: $0) }) else { return nil }
    for person in [request.delegate, request.firm] where !problem.participants[person].absences.contains(nil) {
      let name = name(person)
      if problem.participants[person].absences.contains(.away) {
        return (
          "present",
          Trilingual(
            de: "\(name.de) ist während der Gespräche nicht bei der Delegation.",
            en: "\(name.en) is not with the delegation at the time of the meetings.",
            ja: "\(name.ja)は面談の時間帯に代表団と行動していません。")
        )
      }
      let count = problem.slots
      return (
        "absent",
        Trilingual(
          de: "\(name.de) ist in \(count == 1 ? "dem einzigen Zeitfenster" : "allen \(count) Zeitfenstern") nicht verfügbar.",
          en: "\(name.en) is unavailable in \(count == 1 ? "the only slot" : "all \(count) slots").",
          ja: "\(name.ja)は全\(count)枠とも都合がつきません。")
      )
    }
    let (one, other) = (name(request.delegate), name(request.firm))
    let isAway = problem.participants[request.delegate].absences.contains(.away)
    return (
      isAway ? "present" : "absent",
      Trilingual(
        de: "\(one.de) und \(other.de) sind in keinem Zeitfenster beide verfügbar.",
        en: "There is no slot in which both \(one.en) and \(other.en) are available.",
        ja: "\(one.ja)と\(other.ja)の双方の都合がつく枠がありません。")
    )
  }

  /// What the other meetings leave.
  private func byEvening(_ request: MeetingProblem.Request) -> Reason {
    for person in [request.delegate, request.firm] {
      if let cap = problem.participants[person].cap, held[person].count(where: { $0 != nil }) >= cap { return self.cap(person, cap) }
    }
    for person in [request.delegate, request.firm] {
      if let reason = full(person, request) { return reason }
    }
    let open = (0..<problem.slots).filter {
      problem.admits(request, in: $0) && held[request.delegate][$0] == nil && held[request.firm][$0] == nil
    }
    if open.isEmpty { return crossed(request) }
    let seated = open.filter { inSlot[$0].count < problem.tables }
    if seated.isEmpty { return tablesTaken(open, request) }
    if request.needsInterpreter {
      let heard = seated.filter { interpreted[$0].count < problem.interpreters }
      if heard.isEmpty { return interpretersTaken(seated, request) }
    }
    for person in [request.delegate, request.firm] {
      if let run = problem.participants[person].longestRun { return pause(person, run) }
    }
    return (
      "value",
      Trilingual(
        de: "Keine der beiden Seiten hat der Anfrage eine Priorität gegeben.",
        en: "Neither side gave this request a priority.",
        ja: "双方とも優先度を付けていません。")
    )
  }

  private func full(_ person: Int, _ request: MeetingProblem.Request) -> Reason? {
    let slots = (0..<problem.slots).filter { problem.participants[person].absences[$0] == nil }
    guard slots.allSatisfy({ (held[person][$0] ?? -1) >= request.priority }) else { return nil }
    let (name, count) = (name(person), slots.count)
    return (
      "slots",
      Trilingual(
        de: "\(name.de) ist ausgebucht: \(count) von \(count) verfügbaren Zeitfenstern sind mit Gesprächen gleicher oder "
          + "höherer Priorität belegt (diese Anfrage: \(request.priority)).",
        en: "\(name.en) is full: \(count) of \(count) available slots are held by meetings of the same or a higher "
          + "priority (this request: \(request.priority)).",
        ja: "\(name.ja)は満席です。参加可能な\(count)枠すべてに、同等以上の優先度の面談が入っています（本申込の優先度は\(request.priority)）。")
    )
  }

  private func crossed(_ request: MeetingProblem.Request) -> Reason {
    let slots = (0..<problem.slots).filter { problem.admits(request, in: $0) }
    let one = slots.filter { held[request.delegate][$0] != nil }
    let other = slots.filter { held[request.delegate][$0] == nil }
    let busy: (Int, [Int]) -> Trilingual = { person, slots in
      let (name, list) = (self.name(person), listed(slots))
      return Trilingual(
        de: "\(name.de) in Zeitfenster \(list.de)", en: "\(name.en) in slot \(list.en)", ja: "\(name.ja)は第\(list.ja)枠")
    }
    let parts = [(request.delegate, one), (request.firm, other)].filter { !$0.1.isEmpty }.map(busy)
    return (
      "value",
      Trilingual(
        de: "In jedem gemeinsam möglichen Zeitfenster hat eine der beiden Seiten ein anderes Gespräch: "
          + parts.map(\.de).joined(separator: "; ") + ".",
        en: "In every slot possible for both, one side has another meeting: " + parts.map(\.en).joined(separator: "; ") + ".",
        ja: "双方に可能などの枠でも、一方に別の面談があります（" + parts.map(\.ja).joined(separator: "、") + "）。") + comparison
    )
  }

  private var comparison: Trilingual {
    isProven
      ? Trilingual(
        de: "Kein Plan mit diesem Gespräch ist insgesamt besser.", en: "No plan with this meeting is better on the whole.",
        ja: "この面談を入れても、全体としてより良い計画にはなりません。")
      : Trilingual(
        de: "Ein insgesamt besserer Plan mit diesem Gespräch wurde nicht gefunden.",
        en: "No plan with this meeting was found that is better on the whole.",
        ja: "この面談を入れて全体がより良くなる計画は見つかりませんでした。")
  }

  private func tablesTaken(_ slots: [Int], _ request: MeetingProblem.Request) -> Reason {
    let (list, count) = (listed(slots), problem.tables)
    return (
      "tables",
      Trilingual(
        de: "In Zeitfenster \(list.de), wo beide Seiten frei sind, \(count == 1 ? "ist der einzige Tisch" : "sind alle \(count) Tische") belegt.",
        en: "In slot \(list.en), where both sides are free, \(count == 1 ? "the only table is" : "all \(count) tables are") taken.",
        ja: "双方が空いている第\(list.ja)枠では、全\(count)卓が埋まっています。") + rank(slots.flatMap { inSlot[$0] }, request)
    )
  }

  private func interpretersTaken(_ slots: [Int], _ request: MeetingProblem.Request) -> Reason {
    let (list, count) = (listed(slots), problem.interpreters)
    return (
      "interpreters",
      Trilingual(
        de: "In Zeitfenster \(list.de), wo beide Seiten und ein Tisch frei sind, "
          + (count == 1 ? "ist die einzige Verdolmetschung vergeben." : "sind alle \(count) Verdolmetschungen vergeben."),
        en: "In slot \(list.en), where both sides and a table are free, "
          + (count == 1 ? "the only interpreter is taken." : "all \(count) interpreters are taken."),
        ja: "双方とテーブルが空いている第\(list.ja)枠では、通訳\(count)名全員が他の面談に入っています。")
        + rank(slots.flatMap { interpreted[$0] }, request)
    )
  }

  private func rank(_ others: [Int], _ request: MeetingProblem.Request) -> Trilingual {
    guard others.allSatisfy({ $0 >= request.priority }) else { return comparison }
    return Trilingual(
      de: "Alle diese Gespräche haben die gleiche oder eine höhere Priorität (diese Anfrage: \(request.priority)).",
      en: "All those meetings have the same or a higher priority (this request: \(request.priority)).",
      ja: "それらの面談の優先度はいずれも同等以上です（本申込の優先度は\(request.priority)）。")
  }

  private func cap(_ person: Int, _ count: Int) -> Reason {
    let name = name(person)
    return (
      "cap",
      Trilingual(
        de: "\(name.de) hat die vereinbarte Höchstzahl an Gesprächen (\(count)) erreicht.",
        en: "\(name.en) has reached the agreed maximum number of meetings (\(count)).",
        ja: "\(name.ja)の面談は、取り決めた上限の\(count)件に達しています。")
    )
  }

  private func pause(_ person: Int, _ run: Int) -> Reason {
    let name = name(person)
    return (
      "break",
      Trilingual(
        de: "\(name.de) hätte sonst mehr Gespräche ohne Pause hintereinander als vereinbart (\(run)).",
        en: "\(name.en) would have more meetings in a row without a break than agreed (\(run)).",
        ja: "\(name.ja)の面談が休憩なしで\(run)件を超えて続いてしまいます。")
    )
  }
}

/// Slots as people count them, from 1.
private func listed(_ slots: [Int]) -> Trilingual {
  let numbers = slots.map { String($0 + 1) }
  guard let last = numbers.last, numbers.count > 1 else { return Trilingual(same: numbers.first ?? "") }
  let head = numbers.dropLast().joined(separator: ", ")
  return Trilingual(de: "\(head) und \(last)", en: "\(head) and \(last)", ja: numbers.joined(separator: "・"))
}
