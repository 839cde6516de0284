import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import Planning

/// Planning around what is fixed: what comes of it beside the draft and the last release, and taking one of them.
struct AlternativeRoutes: Sendable {
  let drafting: DraftingRoutes

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/desk/alternatives") { request, context in
      let (edition, view) = try await drafting.board(request, context)
      let state = await drafting.desk.state
      try state.require(context.who, .editProgramme(context.trip, .everything))
      let offered = await drafting.workbench.offered(for: context.trip)
      return Response(.page(page(edition, view, offered, state, context)))
    }
    trip.post("/desk/alternatives") { request, context in
      _ = try await Form(request, context)
      let state = await drafting.desk.state
      try state.require(context.who, .editProgramme(context.trip, .everything))
      _ = try await drafting.workbench.plan(context.trip, in: state)
      return Response(status: .seeOther, headers: [.location: drafting.path(context, "desk/alternatives", request)])
    }
    trip.post("/desk/alternatives/:number") { request, context in
      let form = try await Form(request, context)
      guard let chosen = await drafting.workbench.offered(for: context.trip).first(where: { $0.id == context.parameters.get("number") }) else {
        throw NotThere.page
      }
      let tools = try await drafting.workbench.tools(of: context.trip, in: await drafting.desk.state)
      let (who, trip, now) = (context.who, context.trip, drafting.clock().minute)
      try await drafting.desk.transact(command: form.command, actor: who.actor) { state in
        try state.replacing(trip, by: chosen.programme, seen: chosen.base, by: who, at: now, reason: form["reason"], tools: tools)
      }
      return Response(status: .seeOther, headers: [.location: drafting.path(context, "desk", request)])
    }
  }

  private func page(_ e: Edition, _ view: DeskView, _ offered: [Workbench.Alternative], _ state: State, _ context: DeskContext) -> [UInt8] {
    let record = state.tripRecords[context.trip]!
    let draft = record.draft!
    return Documents.page(e.deskShell(AlternativeWords.title, kind: "desk")) { h in
      h.add(.h1, text: AlternativeWords.title[e.language])
      h.add(.p, .class("lead"), text: AlternativeWords.pinned(record.pins.count)[e.language])
      h.form(e.deskHref("desk/alternatives", e.language) ?? "", context, class: "deed") { $0.send(AlternativeWords.plan[e.language]) }
      let current = offered.filter { $0.base.tours == draft.tours }
      if !offered.isEmpty, current.isEmpty { h.add(.p, .class("note"), text: AlternativeWords.outdated[e.language]) }
      if !current.isEmpty { versus(e, draft, record.releases.last, current, view, context, &h) }
      h.add(.p) { $0.add(.a, .href(e.deskHref("desk", e.language) ?? "/"), text: FormWords.back[e.language]) }
    }
  }

  private struct Column {
    var title: String
    var programme: Programme
    var difference: ProgrammeDifference?
    var id: String?
  }

  private func versus(
    _ e: Edition, _ draft: Programme, _ release: Release?, _ offered: [Workbench.Alternative], _ view: DeskView, _ context: DeskContext, _ h: inout HTML
  ) {
    let language = e.language
    var columns: [Column] = []
    if let release { columns.append(Column(title: ReleaseWords.number(release.number)[language], programme: release.programme)) }
    columns.append(Column(title: AlternativeWords.draft[language], programme: draft))
    for (index, one) in offered.enumerated() {
      columns.append(
        Column(
          title: AlternativeWords.alternative(index + 1)[language], programme: one.programme,
          difference: ProgrammeDifference(from: draft, to: one.programme, in: e.dossier), id: one.id))
    }
    let was = draft.worth
    /// Figures of a row, and whether more is better.
    let rows: [(Trilingual, (Worth) -> Double, Int, Bool)] = [
      (AlternativeWords.value, { $0.value }, 1, true), (AlternativeWords.mean, { $0.meanShare * 100 }, 1, true),
      (AlternativeWords.lowest, { $0.lowestShare * 100 }, 1, true), (AlternativeWords.first, { Double($0.firstWishesMet) }, 0, true),
      (AlternativeWords.travel, { Double($0.travelMinutes) }, 0, false),
    ]
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(AlternativeWords.title[language])) { h in
      h.add(.table, .class("versus")) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in
            h.add(.td, text: "")
            for column in columns { h.add(.th, .scope("col"), text: column.title) }
          }
        }
        h.add(.tbody) { h in
          for (words, figure, digits, moreIsBetter) in rows {
            h.add(.tr) { h in
              h.add(.th, .scope("row"), text: words[language])
              for column in columns {
                let value = figure(column.programme.worth)
                let change = value - figure(was)
                let style = abs(change) < 0.05 ? "number" : (change > 0) == moreIsBetter ? "number better" : "number worse"
                h.add(.td, .class(style), text: language.decimal(value, digits: digits))
              }
            }
          }
          h.add(.tr) { h in
            h.add(.th, .scope("row"), text: AlternativeWords.concerned[language])
            for column in columns { h.add(.td, .class("number"), text: column.difference.map { "\($0.changes.count)" } ?? "–") }
          }
          h.add(.tr) { h in
            h.add(.th, .scope("row"), text: AlternativeWords.pairs[language])
            for column in columns { h.add(.td, .class("number"), text: column.difference.map { "\($0.pairsChanged)" } ?? "–") }
          }
          h.add(.tr) { h in
            h.add(.td, text: "")
            for column in columns {
              h.add(.td) { h in
                guard let id = column.id else { return }
                h.form((e.deskHref("desk/alternatives/\(id)", language) ?? ""), context, class: "deed") { h in
                  if view.isFrozen { h.field(FormWords.reason[language], "reason", id: "reason-\(id)") }
                  h.send(AlternativeWords.take[language])
                }
              }
            }
          }
        }
      }
    }
    for column in columns {
      guard let difference = column.difference, !difference.changes.isEmpty else { continue }
      h.add(.details) { h in
        h.add(.summary, text: "\(column.title): \(ReleaseWords.concerned(difference.changes.count)[language])")
        h.add(.ul, .class("people-changed")) { h in
          for change in difference.changes {
            h.add(.li) { h in
              h.add(.b, text: e.dossier.trip.delegates.first { $0.id == change.delegate }?.fullName ?? change.delegate.text)
              for lost in change.loses { h.add(.p, text: "− \(e.sessionName(lost.visit, lost.starts))") }
              for won in change.gains { h.add(.p, text: "+ \(e.sessionName(won.visit, won.starts))") }
            }
          }
        }
      }
    }
  }
}

private enum AlternativeWords {
  static let title = Trilingual(de: "Den Rest neu planen", en: "Plan the rest anew", ja: "残りを再計画")
  static func pinned(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Fixierte Touren (\(count)) bleiben, wie sie sind; alles andere wird darum herum neu geplant. Nichts geschieht, bevor Sie eine Variante nehmen.",
      en: "Pinned tours (\(count)) stay as they are; everything else is planned anew around them. Nothing happens before you take an alternative.",
      ja: "固定した班（\(count)）はそのままに、残りを計画し直します。案を採用するまで何も変わりません。")
  }
  static let plan = Trilingual(de: "Drei Varianten planen", en: "Plan three alternatives", ja: "3案を作成する")
  static let outdated = Trilingual(
    de: "Der Entwurf hat sich seither geändert; planen Sie noch einmal.", en: "The draft has changed since; plan again.",
    ja: "案がその後変更されました。もう一度計画してください。")
  static let draft = Trilingual(de: "Entwurf", en: "Draft", ja: "現在の案")
  static func alternative(_ number: Int) -> Trilingual { Trilingual(de: "Variante \(number)", en: "Alternative \(number)", ja: "代替案\(number)") }
  static let value = Trilingual(de: "Wert", en: "Value", ja: "評価値")
  static let mean = Trilingual(de: "Anteil im Mittel, %", en: "Mean share, %", ja: "平均達成率(%)")
  static let lowest = Trilingual(de: "Kleinster Anteil, %", en: "Lowest share, %", ja: "最低達成率(%)")
  static let first = Trilingual(de: "Erste Wünsche erfüllt", en: "First wishes met", ja: "第一希望の実現数")
  static let travel = Trilingual(de: "Minuten unterwegs", en: "Minutes on the road", ja: "移動時間(分)")
  static let concerned = Trilingual(de: "Personen mit anderem Programm", en: "Persons with another programme", ja: "日程が変わる人数")
  static let pairs = Trilingual(de: "Geänderte Teilnahmen", en: "Attendances changed", ja: "変更される参加数")
  static let take = Trilingual(de: "Diese nehmen", en: "Take this one", ja: "この案を採用")
}
