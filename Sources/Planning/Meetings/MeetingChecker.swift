import Domain

/// Checks a plan of table meetings, anyone's, against what was asked and what limits the evening.
///
/// Shares nothing with the search but the problem itself. A plan without findings is one that can be held.
package func checkMeetings(_ plan: MeetingPlan, against problem: MeetingProblem) -> [Finding] {
  var checker = MeetingChecker(problem)
  checker.places(plan)
  checker.people()
  checker.evening()
  checker.list(plan)
  checker.claims(plan)
  checker.fairness(plan)
  return checker.findings
}

private struct MeetingChecker {
  let problem: MeetingProblem
  private(set) var findings: [Finding] = []
  private var index: [Identifier<MeetingRequest>: Int] = [:]
  /// Meetings of known requests in slots that exist, each request once: (request, slot from 0).
  private var held: [(request: Int, slot: Int)] = []

  init(_ problem: MeetingProblem) {
    self.problem = problem
    for (number, request) in problem.requests.enumerated() where index[request.id] == nil { index[request.id] = number }
  }

  private mutating func report(_ code: String, _ value: String, _ message: Trilingual, mend: Trilingual) {
    findings.append(Finding(file: "meetings.json", column: "meetings", value: value, code: code, message: message, mend: mend))
  }

  /// A meeting names a request of the list, once, in a slot and at a table of the evening; a table seats one meeting.
  mutating func places(_ plan: MeetingPlan) {
    var seen: Set<Identifier<MeetingRequest>> = []
    var tables: [[Int]: Identifier<MeetingRequest>] = [:]
    for meeting in plan.meetings {
      let id = meeting.request
      guard let request = index[id] else {
        report(
          "unknown-request", id.text,
          Trilingual(
            de: "Die Anfrage \(id) gibt es nicht.", en: "There is no request \(id).", ja: "申込\(id)は存在しません。"),
          mend: Trilingual(
            de: "Streichen Sie das Gespräch oder nehmen Sie die Anfrage auf.", en: "Remove the meeting or add the request.",
            ja: "面談を削除するか、申込を追加してください。"))
        continue
      }
      if !seen.insert(id).inserted {
        report(
          "twice", id.text,
          Trilingual(
            de: "Die Anfrage \(id) ist mehr als einmal angesetzt.", en: "Request \(id) is held more than once.",
            ja: "申込\(id)が二重に設定されています。"), mend: keepOne)
        continue
      }
      guard (1...max(1, problem.slots)).contains(meeting.slot), problem.slots > 0 else {
        report(
          "slot", id.text,
          Trilingual(
            de: "Das Gespräch \(id) liegt in Zeitfenster \(meeting.slot); es gibt \(problem.slots).",
            en: "Meeting \(id) is in slot \(meeting.slot); there are \(problem.slots).",
            ja: "面談\(id)は第\(meeting.slot)枠にありますが、枠は\(problem.slots)個です。"), mend: another)
        continue
      }
      held.append((request, meeting.slot - 1))
      guard meeting.table >= 1, meeting.table <= problem.tables else {
        report(
          "table", id.text,
          Trilingual(
            de: "Das Gespräch \(id) sitzt an Tisch \(meeting.table); es gibt \(problem.tables).",
            en: "Meeting \(id) sits at table \(meeting.table); there are \(problem.tables).",
            ja: "面談\(id)は第\(meeting.table)卓にありますが、テーブルは\(problem.tables)卓です。"), mend: anotherTable)
        continue
      }
      if let other = tables.updateValue(id, forKey: [meeting.slot, meeting.table]) {
        report(
          "table-taken", id.text,
          Trilingual(
            de: "In Zeitfenster \(meeting.slot) sitzen \(other) und \(id) beide an Tisch \(meeting.table).",
            en: "In slot \(meeting.slot), \(other) and \(id) both sit at table \(meeting.table).",
            ja: "第\(meeting.slot)枠で\(other)と\(id)がともに第\(meeting.table)卓です。"), mend: anotherTable)
      }
    }
  }

  /// A participant is at one meeting at a time, only where available, no more often and no longer in a row than agreed.
  mutating func people() {
    var calendar = [[Int: [Identifier<MeetingRequest>]]](repeating: [:], count: problem.participants.count)
    for (number, slot) in held {
      let request = problem.requests[number]
      for person in [request.delegate, request.firm] { calendar[person][slot, default: []].append(request.id) }
    }
    for (person, participant) in zip(calendar, problem.participants) {
      let name = participant.name
      for (slot, requests) in person.sorted(by: { $0.key < $1.key }) {
        let ids = requests.map(\.text).joined(separator: ", ")
        if requests.count > 1 {
          report(
            "person", ids,
            Trilingual(
              de: "\(name.de) hat in Zeitfenster \(slot + 1) mehrere Gespräche: \(ids).",
              en: "\(name.en) has several meetings in slot \(slot + 1): \(ids).",
              ja: "\(name.ja)は第\(slot + 1)枠に複数の面談があります（\(ids)）。"), mend: another)
        }
        guard let absence = participant.absences[slot] else { continue }
        report(
          absence == .away ? "present" : "absent", ids,
          Trilingual(
            de: "\(name.de) ist in Zeitfenster \(slot + 1) nicht verfügbar, soll aber sprechen: \(ids).",
            en: "\(name.en) is unavailable in slot \(slot + 1) but is to meet: \(ids).",
            ja: "\(name.ja)は第\(slot + 1)枠では都合がつきませんが、面談が入っています（\(ids)）。"), mend: another)
      }
      let slots = person.keys.sorted()
      if let cap = participant.cap, slots.count > cap {
        report(
          "cap", participant.id,
          Trilingual(
            de: "\(name.de) hat \(slots.count) Gespräche; vereinbart sind höchstens \(cap).",
            en: "\(name.en) has \(slots.count) meetings; at most \(cap) are agreed.",
            ja: "\(name.ja)の面談は\(slots.count)件で、上限は\(cap)件です。"), mend: drop)
      }
      guard let longest = participant.longestRun else { continue }
      var run = 0
      for (place, slot) in slots.enumerated() {
        run = place > 0 && slots[place - 1] == slot - 1 ? run + 1 : 1
        if run == longest + 1 {
          report(
            "break", participant.id,
            Trilingual(
              de: "\(name.de) hat bis Zeitfenster \(slot + 1) mehr als \(longest) Gespräche ohne Pause.",
              en: "\(name.en) has more than \(longest) meetings without a break up to slot \(slot + 1).",
              ja: "\(name.ja)は第\(slot + 1)枠まで休憩なしの面談が\(longest)件を超えています。"), mend: another)
        }
      }
    }
  }

  /// A slot has no more meetings than tables and no more interpreted ones than interpreters.
  mutating func evening() {
    for slot in 0..<problem.slots {
      let here = held.filter { $0.slot == slot }
      if here.count > problem.tables {
        report(
          "tables", "\(slot + 1)",
          Trilingual(
            de: "In Zeitfenster \(slot + 1) liegen \(here.count) Gespräche; es gibt \(problem.tables) Tische.",
            en: "Slot \(slot + 1) has \(here.count) meetings; there are \(problem.tables) tables.",
            ja: "第\(slot + 1)枠の面談は\(here.count)件ですが、テーブルは\(problem.tables)卓です。"), mend: another)
      }
      let voices = here.count { problem.requests[$0.request].needsInterpreter }
      if voices > problem.interpreters {
        report(
          "interpreters", "\(slot + 1)",
          Trilingual(
            de: "In Zeitfenster \(slot + 1) brauchen \(voices) Gespräche eine Verdolmetschung; es gibt \(problem.interpreters).",
            en: "In slot \(slot + 1), \(voices) meetings need an interpreter; there are \(problem.interpreters).",
            ja: "第\(slot + 1)枠では\(voices)件に通訳が必要ですが、通訳は\(problem.interpreters)名です。"), mend: another)
      }
    }
    for (number, _) in held where problem.requests[number].isNever {
      let id = problem.requests[number].id
      report(
        "never", id.text,
        Trilingual(
          de: "Das Gespräch \(id) soll nicht stattfinden.", en: "Meeting \(id) is not to be held.", ja: "面談\(id)は設定しないことになっています。"),
        mend: drop)
    }
  }

  /// Each request of the list is either held or stands once, with a reason, among those not held; a must is held.
  mutating func list(_ plan: MeetingPlan) {
    let isHeld = Set(plan.meetings.map(\.request))
    let refused = Dictionary(grouping: plan.notHeld, by: \.request)
    let asked = Dictionary(grouping: problem.requests, by: \.id)
    for id in Set(asked.keys).union(refused.keys).sorted() {
      let expected = (asked[id]?.count ?? 0) - (isHeld.contains(id) ? 1 : 0)
      let listed = refused[id] ?? []
      if listed.count != expected || listed.contains(where: { $0.code.isEmpty || $0.reason.en.isEmpty }) {
        report(
          "not-held", id.text,
          Trilingual(
            de: "Die Anfrage \(id) steht nicht genau einmal, entweder angesetzt oder mit Grund abgelehnt, im Plan.",
            en: "Request \(id) does not stand in the plan exactly once, either held or refused with a reason.",
            ja: "申込\(id)が、設定または理由付きの不成立として計画にちょうど一度だけ記載されていません。"),
          mend: Trilingual(
            de: "Führen Sie die Anfrage genau einmal auf.", en: "List the request exactly once.", ja: "申込を一度だけ記載してください。"))
      }
    }
    for request in problem.requests where request.isMust && !request.isDuplicate && !isHeld.contains(request.id) {
      report(
        "must", request.id.text,
        Trilingual(
          de: "Das verbindliche Gespräch \(request.id) ist nicht angesetzt.", en: "The obligatory meeting \(request.id) is not held.",
          ja: "必須の面談\(request.id)が設定されていません。"),
        mend: Trilingual(
          de: "Schaffen Sie Platz dafür oder geben Sie die Pflicht auf.", en: "Make room for it or give up the obligation.",
          ja: "枠を確保するか、必須の指定を外してください。"))
    }
  }

  /// What the plan says of itself is so.
  mutating func claims(_ plan: MeetingPlan) {
    let value = held.reduce(0) { $0 + problem.requests[$1.request].priority }
    if value != plan.value {
      report(
        "value", "\(plan.value)",
        Trilingual(
          de: "Die Summe der Prioritäten ist \(value), nicht \(plan.value).", en: "The sum of priorities is \(value), not \(plan.value).",
          ja: "優先度の合計は\(plan.value)ではなく\(value)です。"), mend: correct)
    }
    if plan.bound < plan.value {
      report(
        "bound", "\(plan.bound)",
        Trilingual(
          de: "Die Schranke \(plan.bound) liegt unter der Summe \(plan.value).", en: "The bound \(plan.bound) is below the sum \(plan.value).",
          ja: "上限\(plan.bound)が合計\(plan.value)を下回っています。"), mend: correct)
    }
  }

  /// Who is said to have no meeting has none, all who could have one are named, and each proof can be counted over.
  mutating func fairness(_ plan: MeetingPlan) {
    struct Person: Hashable { var side: MeetingProblem.Side, id: String }
    let isHeld = Set(held.map(\.request))
    var met: Set<Person> = []
    var could: Set<Person> = []
    for (number, request) in problem.requests.enumerated() where isHeld.contains(number) || problem.isFeasible(request) {
      for index in [request.delegate, request.firm] {
        let person = Person(side: problem.participants[index].side, id: problem.participants[index].id)
        could.insert(person)
        if isHeld.contains(number) { met.insert(person) }
      }
    }
    let named = Set(plan.unserved.filter { $0.code != "infeasible" }.map { Person(side: $0.side, id: $0.participant) })
    let missing = plan.figures.servable > 0 ? could.subtracting(met).subtracting(named) : []
    for person in missing.union(named.subtracting(could.subtracting(met))).sorted(by: { $0.id < $1.id }) {
      report(
        "unserved", person.id,
        Trilingual(
          de: "Ob \(person.id) ein Gespräch hat, ist falsch angegeben.", en: "Whether \(person.id) has a meeting is stated wrongly.",
          ja: "\(person.id)の面談の有無が正しく記載されていません。"), mend: correct)
    }
    for proof in plan.proofs where proof.most >= proof.people.count || (mostMet(by: proof, in: problem) ?? .max) > proof.most {
      report(
        "proof", proof.people.prefix(8).joined(separator: ", "),
        Trilingual(
          de: "Dass von diesen höchstens \(proof.most) ein Gespräch bekommen können, folgt nicht aus den Angaben.",
          en: "That at most \(proof.most) of these can get a meeting does not follow from the data.",
          ja: "このうち面談できるのが最大\(proof.most)者であることは、データから導けません。"), mend: correct)
    }
  }

  private var keepOne: Trilingual {
    Trilingual(de: "Behalten Sie eines davon.", en: "Keep one of them.", ja: "一つだけ残してください。")
  }
  private var another: Trilingual {
    Trilingual(
      de: "Verlegen Sie ein Gespräch in ein anderes Zeitfenster.", en: "Move a meeting to another slot.",
      ja: "面談を別の枠に移してください。")
  }
  private var anotherTable: Trilingual {
    Trilingual(de: "Wählen Sie einen anderen Tisch.", en: "Choose another table.", ja: "別のテーブルを選んでください。")
  }
  private var drop: Trilingual {
    Trilingual(de: "Streichen Sie ein Gespräch.", en: "Remove a meeting.", ja: "面談を一件削除してください。")
  }
  private var correct: Trilingual {
    Trilingual(de: "Berichtigen Sie die Zahl.", en: "Correct the number.", ja: "数値を訂正してください。")
  }
}
