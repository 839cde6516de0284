import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import Planning

/// The programme board: what it shows, what it tries, what it does.
struct DraftingRoutes: Sendable {
  let desk: Desk
  let editions: Editions
  let workbench = Workbench()
  let clock: @Sendable () -> Instant
  let papers: Papers

  func add(to router: Router<DeskContext>) {
    router.get(RouterPath(stringLiteral: boardScriptPath)) { request, _ in Response(.module(boardScript), lasting: request) }
    let trip = router.group("/trips/:trip")
    trip.get("/desk") { request, context in
      let (edition, view) = try await board(request, context)
      return Response(.page(deskPage(edition, view)))
    }
    trip.get("/desk/board") { request, context in
      let (edition, view) = try await board(request, context)
      return Response(.page(deskFragment(edition, view)))
    }
    trip.post("/desk/trial") { try await trial($0, $1) }
    trip.post("/desk/edits") { request, context in
      let wish = try await request.json(EditWish.self, context)
      try await perform(wish.edit, context, command: CommandID("edit:" + wish.command), reason: wish.reason ?? "")
      return Response(.json("{}"))
    }
    trip.post("/desk/begin") { request, context in
      let form = try await Form(request, context)
      let (who, trip) = (context.who, context.trip)
      try await desk.transact(command: form.command, actor: who.actor) { state in
        try state.require(who, .editProgramme(trip, .everything))
        // A programme that is there is not begun anew.
        return state.draft(of: trip) == nil ? try state.proposing(Programme(trip: trip)) : []
      }
      return Response(status: .seeOther, headers: [.location: path(context, "desk/alternatives", request)])
    }
    for deed in ["undo", "redo"] {
      trip.post("/desk/\(deed)") { request, context in
        let form = try await Form(request, context)
        try await perform(.undo(Int(form["number"]) ?? 0), context, command: form.command, reason: form["reason"])
        return Response(status: .seeOther, headers: [.location: path(context, "desk", request)])
      }
    }
    DraftingForms(routes: self).add(to: trip)
    AlternativeRoutes(drafting: self).add(to: trip)
    ReleaseRoutes(drafting: self).add(to: trip)
    OfferRoutes(desk: desk, drafting: self).add(to: trip)
  }

  // MARK: The board

  func board(_ request: Request, _ context: DeskContext) async throws -> (Edition, DeskView) {
    let state = await desk.state
    let trip = context.trip
    try state.require(context.who, .readTrip(trip))
    guard state.trips.contains(trip) else { throw NotThere.trip }
    guard let record = state.tripRecords[trip], let draft = record.draft,
      var edition = await editions.edition(of: trip, in: state, language: request.language)
    else { throw NotThere.programme }
    edition.surroundings = surroundings(context, state, trip, request.language)
    var view = DeskView()
    view.position = state.position.number
    view.form = context.session?.form ?? ""
    view.pins = Set(record.pins)
    view.mayEdit = state.mayEditAnything(context.who, of: trip)
    view.mayRelease = state.may(context.who, .release(trip))
    view.isFrozen = record.freeze != nil
    let tools = try await workbench.tools(of: trip, in: state)
    view.findings = await workbench.findings(on: draft, of: trip, tools)
    let (undo, redo) = state.undoable(of: trip, by: context.who)
    (view.undo, view.redo) = (undo?.number, redo?.number)
    view.history = record.edits.suffix(12).reversed().map {
      DeskView.Deed(number: $0.number, by: state.name(ofActor: $0.by), at: $0.at, what: $0.told(in: tools.dossier), reason: $0.reason)
    }
    return (edition, view)
  }

  // MARK: Trying and doing

  private func trial(_ request: Request, _ context: DeskContext) async throws -> Response {
    let edit = try await request.json(TourEdit.self, context)
    let state = await desk.state
    let tools = try await workbench.tools(of: context.trip, in: state)
    let trial = try state.trying(edit, of: context.trip, by: context.who, tools: tools)
    let before = await workbench.findings(on: state.draft(of: context.trip)!, of: context.trip, tools)
    let after = tools.findings(on: trial.programme)
    let verdict = Verdict(before, after, value: tools.worth(of: trial.programme).value, was: state.draft(of: context.trip)!.worth.value, request.language)
    return Response(.json(String(decoding: try JSONEncoder().encode(verdict), as: UTF8.self)))
  }

  func perform(_ edit: TourEdit, _ context: DeskContext, command: CommandID, reason: String) async throws {
    let tools = try await workbench.tools(of: context.trip, in: await desk.state)
    let (who, trip, now) = (context.who, context.trip, clock().minute)
    try await desk.transact(command: command, actor: who.actor) { state in
      try state.editing(edit, of: trip, by: who, at: now, reason: String(reason.prefix(500)), tools: tools)
    }
  }

  func path(_ context: DeskContext, _ page: String, _ request: Request) -> String {
    "/trips/\(encodedSegment(context.trip.text))/\(page)?lang=\(request.language.rawValue)"
  }
}

/// An edit as a board sends it.
private struct EditWish: Decodable {
  var edit: TourEdit
  /// By which the same edit sent twice is known.
  var command: String
  var reason: String?
}

/// What the rules say of an edit that was not made.
private struct Verdict: Encodable {
  struct Line: Encodable {
    var code: String
    var message: String
    var mend: String
  }
  var new: [Line]
  /// Findings that it would mend.
  var gone: Int
  var value: Double
  var summary: String

  init(_ before: [Finding], _ after: [Finding], value: Double, was: Double, _ language: Language) {
    let (old, now) = (Set(before), Set(after))
    new = after.filter { !old.contains($0) }.map { Line(code: $0.code, message: $0.message[language], mend: $0.mend[language]) }
    gone = before.count { !now.contains($0) }
    self.value = value
    // Rounded before its sign is asked, so that nothing is never less than nothing.
    let change = ((value - was) * 10).rounded() / 10
    let difference = (change < 0 ? "−" : "+") + language.decimal(abs(change), digits: 1)
    let rules = new.isEmpty
      ? Trilingual(de: "Regeln eingehalten", en: "rules kept", ja: "規則内")
      : Trilingual(de: "\(new.count) Regeln verletzt", en: "breaks \(new.count) rules", ja: "規則違反\(new.count)件")
    summary = "\(rules[language]) · \(Trilingual(de: "Wert", en: "value", ja: "評価値")[language]) \(difference)"
    if gone > 0 { summary += " · " + Trilingual(de: "behebt \(gone)", en: "mends \(gone)", ja: "\(gone)件解消")[language] }
  }
}

extension DeskContext {
  var trip: Identifier<Trip> { Identifier(parameters.get("trip")?.removingPercentEncoding ?? "") }
}

extension State {
  /// Whether some part of the programme is somebody's to change.
  func mayEditAnything(_ who: Who, of trip: Identifier<Trip>) -> Bool {
    may(who, .editProgramme(trip, .everything))
      || tripRecords[trip]?.visits.keys.contains { may(who, .editProgramme(trip, .visits([$0]))) } ?? false
  }
}

extension ToursEdited {
  /// What was done, in a sentence.
  func told(in dossier: Dossier) -> Trilingual {
    func visit(_ id: Identifier<Visit>) -> String {
      guard let visit = dossier.trip.visits.first(where: { $0.id == id }), let host = dossier.register.organisations.first(where: { $0.id == visit.host })
      else { return id.text }
      return host.name.en.isEmpty ? host.name.de : host.name.en
    }
    func person(_ id: Identifier<Delegate>) -> String { dossier.trip.delegates.first { $0.id == id }?.fullName ?? id.text }
    func time(_ minute: Minute) -> String {
      let zone = dossier.trip.hosts[0].zone
      return zone.local(minute).time.description
    }
    switch edit {
    case .moveSession(let id, let tour, let was, let to):
      return Trilingual(same: "\(visit(id)) (\(tour)): \(time(was)) → \(time(to))")
    case .transfer(let id, let tour, _, let into, let day, let to):
      let target = into?.text ?? after.first { $0.stops.contains { $0.visit == id } }?.id.text ?? ""
      return Trilingual(same: "\(visit(id)): \(tour) → \(target), \(day) \(time(to))")
    case .place(let id, let into, let day, let at):
      let target = into?.text ?? after.first?.id.text ?? ""
      return Trilingual(
        de: "\(visit(id)) ins Programm: \(target), \(day) \(time(at))", en: "\(visit(id)) into the programme: \(target), \(day) \(time(at))",
        ja: "\(visit(id))を追加：\(target) \(day) \(time(at))")
    case .takeOut(let id, let tour, _):
      return Trilingual(
        de: "\(visit(id)) aus \(tour) genommen", en: "\(visit(id)) taken out of \(tour)", ja: "\(visit(id))を\(tour)から外しました")
    case .movePerson(let id, let from, let to):
      return Trilingual(same: "\(person(id)): \(from?.text ?? "–") → \(to?.text ?? "–")")
    case .serve(let tour, let mode, let vehicle, _, _):
      return Trilingual(
        de: "\(tour): Fahrt \(vehicle?.text ?? mode.rawValue)", en: "\(tour): by \(vehicle?.text ?? mode.rawValue)", ja: "\(tour)：移動手段 \(vehicle?.text ?? mode.rawValue)")
    case .interpret(let tour, let interpreters, _):
      let names = interpreters.map(\.text).joined(separator: ", ")
      return Trilingual(de: "\(tour): Dolmetscher \(names)", en: "\(tour): interpreters \(names)", ja: "\(tour)：通訳 \(names)")
    case .undo(let number):
      return Trilingual(de: "Änderung \(number) zurückgenommen", en: "Change \(number) taken back", ja: "変更\(number)を取り消し")
    case .plan:
      return Trilingual(
        de: "Rest neu geplant: \(after.count) Touren", en: "The rest planned anew: \(after.count) tours", ja: "残りを再計画：\(after.count)班")
    }
  }
}
