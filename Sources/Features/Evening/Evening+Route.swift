import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// The evening's table meetings: as planned now, and as announced.
struct EveningRoutes: Sendable {
  let desk: Desk
  let editions: Editions

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/meetings") { request, context in
      let (edition, state) = try await edition(request, context)
      guard let body = meetingsPage(edition, deeds: { deed(edition, state, context, &$0) }) else { throw NotThere.page }
      return Response(.page(body), request, state, context)
    }
    trip.post("/meetings") { request, context in
      let form = try await Form(request, context)
      let (edition, _) = try await edition(request, context)
      let (who, trip) = (context.who, context.trip)
      let meetings = (edition.meetings?.meetings ?? []).map { (request: $0.request, slot: $0.slot, table: $0.table) }
      try await desk.transact(command: form.command, actor: who.actor) { try $0.announcing(meetings, of: trip, by: who) }
      return Response(status: .seeOther, headers: [.location: "/trips/\(encodedSegment(trip.text))/meetings?lang=\(request.language.rawValue)"])
    }
  }

  private func edition(_ request: Request, _ context: DeskContext) async throws -> (Edition, State) {
    let state = await desk.state
    try state.require(context.who, .readTrip(context.trip))
    let sketch = try await editions.sketch(of: context, in: state, language: request.language)
    guard let evening = try await editions.evening(of: sketch, trip: context.trip, in: state) else { throw NotThere.page }
    var edition = Edition(
      dossier: sketch.dossier, programme: sketch.programme, status: sketch.status, stamp: sketch.stamp, language: sketch.language,
      links: sketch.links, meetings: evening)
    edition.surroundings = sketch.surroundings
    return (edition, state)
  }

  /// What was announced, how far the plan has moved away from it, and the deed that announces it.
  private func deed(_ e: Edition, _ state: State, _ context: DeskContext, _ h: inout HTML) {
    guard state.may(context.who, .editProgramme(context.trip, .evening)), let plan = e.meetings else { return }
    let announced = e.dossier.trip.tableMeetings
    let now = Set(plan.meetings)
    let then = Set((announced ?? []).map { EveningPlan.Meeting(request: $0.request, slot: $0.slot, table: $0.table) })
    let language = e.language
    guard announced != nil, now == then else {
      h.add(.p, .class("note"), text: (announced == nil ? EveningWords.notYet : EveningWords.moved(now.symmetricDifference(then).count))[language])
      return h.form("/trips/\(encodedSegment(context.trip.text))/meetings?lang=\(language.rawValue)", context, class: "deed") { h in
        h.send(EveningWords.announce[language])
      }
    }
    h.add(.p, .class("note"), text: EveningWords.announced[language])
  }
}

private enum EveningWords {
  static let notYet = Trilingual(
    de: "Dieser Plan ist noch nicht angekündigt.", en: "This plan has not been announced yet.", ja: "この予定はまだ案内されていません。")
  static let announced = Trilingual(
    de: "So angekündigt; Teilnehmende sehen es mit der nächsten Ausgabe.", en: "Announced like this; delegates see it with the next release.",
    ja: "この内容で案内済みです。参加者には次の版で表示されます。")
  static let announce = Trilingual(de: "So ankündigen", en: "Announce like this", ja: "この内容で案内する")
  static func moved(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Seit der Ankündigung haben sich Wünsche geändert: \(count) Einträge weichen ab.",
      en: "Requests have changed since the announcement: \(count) entries differ.", ja: "案内後に希望が変更され、\(count)件が異なります。")
  }
}
