import Domain

/// What would be if everyone came first.
struct MeetingAlternative: Hashable {
  /// Of the plan found.
  var served: Int
  var value: Int
  /// No plan serves more.
  var servedAtMost: Int
}

/// Who has no meeting, why, and the proofs where not everyone can have one.
struct MeetingFairness {
  /// Participants that could be met if they were alone, and are not.
  private(set) var without: [Int] = []
  private(set) var groups: [MeetingCover.Group] = []
  /// No plan serves more, by the groups alone.
  private(set) var servedAtMost: Int
  private let problem: MeetingProblem
  private let columns: MeetingColumns

  init(_ problem: MeetingProblem, _ columns: MeetingColumns, slot: [Int]) {
    (self.problem, self.columns) = (problem, columns)
    var isServed = [Bool](repeating: false, count: columns.people)
    for edge in slot.indices where slot[edge] >= 0 {
      isServed[columns.delegate[edge]] = true
      isServed[columns.firm[edge]] = true
    }
    without = (0..<columns.people).filter { columns.isServable[$0] && !isServed[$0] }
    servedAtMost = columns.isServable.count { $0 }
    for delegates in [true, false] where without.contains(where: { columns.isDelegate[$0] == delegates }) {
      let kinds = MeetingCover.Seats.allCases.map { kind in
        var cover = MeetingCover(columns, delegates: delegates, seats: kind, slot: slot)
        return cover.groups()
      }
      servedAtMost -= kinds.map { $0.reduce(0) { $0 + $1.without.count } }.max() ?? 0
      var explained: Set<Int> = []
      for group in kinds.joined() where !group.without.allSatisfy({ explained.contains($0) }) {
        groups.append(group)
        explained.formUnion(group.without)
      }
    }
  }

  var proofs: [MeetingPlan.Proof] {
    groups.map { group in
      .init(
        code: code(of: group), side: problem.participants[group.people[0]].side, people: group.people.map { problem.participants[$0].id },
        partners: group.partners.map { problem.participants[$0].id }, most: group.most, text: text(of: group))
    }
  }

  /// - Parameters:
  ///   - atMost: no plan serves more, by all that is known.
  ///   - alternative: what was found for everyone first, where the sum comes first.
  func unserved(atMost: Int, served: Int, value: Int, alternative: MeetingAlternative?) -> [MeetingPlan.Unserved] {
    var byPerson: [Int: MeetingCover.Group] = [:]
    for group in groups { for person in group.without where byPerson[person] == nil { byPerson[person] = group } }
    let servable = columns.isServable.count { $0 }
    let general =
      served >= atMost ? ("places", placesText(atMost, of: servable))
      : problem.aim == .sum ? ("sum", sumText(alternative, value, of: servable)) : ("open", openText)
    var list = without.map { person in
      byPerson[person].map { entry(person, code(of: $0), text(of: $0)) } ?? entry(person, general.0, general.1)
    }
    var asks = [Int](repeating: 0, count: problem.participants.count)
    for request in problem.requests {
      asks[request.delegate] += 1
      asks[request.firm] += 1
    }
    for person in asks.indices where asks[person] > 0 && !columns.isServable[person] {
      list.append(entry(person, "infeasible", infeasibleText(asks[person])))
    }
    return list.filter { $0.side == .delegate } + list.filter { $0.side == .firm }
  }

  private func entry(_ person: Int, _ code: String, _ reason: Trilingual) -> MeetingPlan.Unserved {
    let one = problem.participants[person]
    return .init(participant: one.id, name: one.name, side: one.side, code: code, reason: reason)
  }

  private func code(of group: MeetingCover.Group) -> String {
    switch group.seats {
    case .slotsOfPartners: "slots"
    case .meetingsOfPartners: "limits"
    case .interpreters: "interpreters"
    }
  }
}

/// In words.
extension MeetingFairness {
  private func text(of group: MeetingCover.Group) -> Trilingual {
    let (people, partners) = (meetingNames(of: group.people, problem), meetingNames(of: group.partners, problem))
    let (count, most) = (group.people.count, group.most)
    let head = Trilingual(
      de: "Von diesen \(count) können höchstens \(most) ein Gespräch bekommen: \(people.de).",
      en: "Of these \(count), at most \(most) can get a meeting: \(people.en).",
      ja: "次の\(count)者のうち、面談できるのは最大\(most)者です：\(people.ja)。")
    switch group.seats {
    case .slotsOfPartners:
      return head
        + Trilingual(
          de: "Ihre erfüllbaren Anfragen gehen nur an \(partners.de), und in den gemeinsam freien Zeitfenstern ist dafür nicht öfter Platz.",
          en: "Their feasible requests go only to \(partners.en), and the slots free for both sides have no more room for them.",
          ja: "実現可能な申込先は\(partners.ja)のみで、双方が空いている枠ではこれ以上の席がありません。")
    case .meetingsOfPartners:
      return head
        + Trilingual(
          de: "Ihre erfüllbaren Anfragen gehen nur an \(partners.de), wo nicht mehr Gespräche vereinbart sind oder Tische stehen.",
          en: "Their feasible requests go only to \(partners.en), where no more meetings are agreed or tables stand ready.",
          ja: "実現可能な申込先は\(partners.ja)のみで、取り決めた面談数またはテーブル数の上限に達します。")
    case .interpreters:
      return head
        + Trilingual(
          de: "Alle ihre erfüllbaren Anfragen brauchen eine Verdolmetschung, und in den möglichen Zeitfenstern gibt es nicht mehr davon.",
          en: "All their feasible requests need an interpreter, and there are no more of them in the slots possible.",
          ja: "実現可能な申込はすべて通訳が必要ですが、可能な枠の通訳はこれ以上いません。")
    }
  }

  private func placesText(_ most: Int, of servable: Int) -> Trilingual {
    Trilingual(
      de: "Es ist bewiesen, dass höchstens \(most) von \(servable) Beteiligten ein Gespräch bekommen können: Zeitfenster, Tische und "
        + "Verdolmetschungen reichen zusammen nicht weiter.",
      en: "It is proven that at most \(most) of \(servable) participants can get a meeting: slots, tables and interpreters together go no further.",
      ja: "参加者\(servable)者のうち面談できるのは最大\(most)者であることが証明されています。枠・テーブル・通訳を合わせてもこれ以上はできません。")
  }

  private func sumText(_ alternative: MeetingAlternative?, _ value: Int, of servable: Int) -> Trilingual {
    let head = Trilingual(
      de: "Die größte Summe der Prioritäten geht hier vor.", en: "The greatest sum of priorities comes first here.",
      ja: "優先度の合計を最大にすることを優先しています。")
    guard let alternative else { return head }
    return head + alternative.text(value, of: servable)
  }

  private var openText: Trilingual {
    Trilingual(
      de: "Ein Plan mit mehr Beteiligten wurde nicht gefunden; bewiesen ist nicht, dass es keinen gibt.",
      en: "No plan that serves more was found; it is not proven that there is none.",
      ja: "より多くの参加者が面談できる計画は見つかりませんでしたが、存在しないことは証明されていません。")
  }

  private func infeasibleText(_ asks: Int) -> Trilingual {
    Trilingual(
      de: asks == 1 ? "Die einzige Anfrage ließe sich auch allein nicht erfüllen." : "Keine der \(asks) Anfragen ließe sich auch nur allein erfüllen.",
      en: asks == 1 ? "The only request could not be held even alone." : "None of the \(asks) requests could be held even alone.",
      ja: asks == 1 ? "唯一の申込は、単独でも実現できません。" : "申込\(asks)件は、いずれも単独でも実現できません。")
  }

  /// The hint that names who goes without, and what is proven of it.
  func hint(_ plan: MeetingPlan, alternative: MeetingAlternative?) -> MeetingPlan.Hint? {
    guard !without.isEmpty else { return nil }
    let isWithout = Set(without)
    let (most, servable) = (plan.figures.servedAtMost, plan.figures.servable)
    let names = meetingNames(of: without, problem)
    var text = Trilingual(
      de: "Ohne Gespräch trotz erfüllbarer Anfrage (\(without.count) von \(servable)): \(names.de).",
      en: "Without a meeting despite a feasible request (\(without.count) of \(servable)): \(names.en).",
      ja: "実現可能な申込がありながら面談がない参加者（\(servable)者中\(without.count)者）：\(names.ja)。")
    if most < servable {
      text = text
        + Trilingual(
          de: "Bewiesen: Mehr als \(most) können in keinem Plan ein Gespräch bekommen.", en: "Proven: no plan can serve more than \(most).",
          ja: "どの計画でも\(most)者を超えて面談できないことが証明されています。")
      for group in groups.prefix(3) { text = text + self.text(of: group) }
      if groups.count > 3 {
        text = text
          + Trilingual(
            de: "Weitere Nachweise: \(groups.count - 3).", en: "Further proofs: \(groups.count - 3).", ja: "その他の証明：\(groups.count - 3)件。")
      }
    }
    if plan.figures.served < most {
      text = text + (problem.aim == .sum ? sumText(alternative, plan.value, of: servable) : openText)
    }
    return .init(
      code: "unserved",
      requests: (0..<columns.count).filter { isWithout.contains(columns.delegate[$0]) || isWithout.contains(columns.firm[$0]) }
        .map { problem.requests[columns.request[$0]].id },
      text: text)
  }
}

extension MeetingAlternative {
  fileprivate func text(_ value: Int, of servable: Int) -> Trilingual {
    let isAll = served >= servedAtMost
    return Trilingual(
      de: "Kommen alle einmal zuerst dran, bekommen \(isAll ? "" : "mindestens ")\(served) von \(servable) ein Gespräch, mit der Summe "
        + "\(self.value) statt \(value).",
      en: "If everyone comes first, \(isAll ? "" : "at least ")\(served) of \(servable) get a meeting, with a sum of \(self.value) instead of \(value).",
      ja: "全員への割り当てを優先すると、\(servable)者中\(isAll ? "" : "少なくとも")\(served)者が面談でき、合計は\(value)ではなく\(self.value)となります。")
  }
}

/// Up to eight names in order, then how many more.
func meetingNames(of people: [Int], _ problem: MeetingProblem) -> Trilingual {
  var seen: Set<Int> = []
  let people = people.filter { seen.insert($0).inserted }
  let names = people.prefix(people.count == 9 ? 9 : 8).map { problem.participants[$0].name }
  let rest = people.count - names.count
  return Trilingual(
    de: names.map(\.de).joined(separator: ", ") + (rest > 0 ? " und \(rest) weitere" : ""),
    en: names.map(\.en).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""),
    ja: names.map(\.ja).joined(separator: "、") + (rest > 0 ? "ほか\(rest)者" : ""))
}
