import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// What trips bring home: lists of a trip, the board of commitments, one record to fill in, and the return visit.
struct OutcomeRoutes: Sendable {
  let desk: Desk
  let editions: Editions
  let clock: @Sendable () -> Instant

  func add(to router: Router<DeskContext>) {
    router.get("/trips/:trip/outcomes") { request, context in
      let state = try await state(context)
      return Response(.page(outcomesPage(try await editions.sketch(of: context, in: state, language: request.language), state)))
    }
    router.get("/commitments") { request, context in
      Response(.page(commitmentsPage(try await state(context), context, request.language, today: today)))
    }
    add(Encounter.self, to: router)
    add(ExpressedInterest.self, to: router)
    add(Commitment.self, to: router)
    add(TripResult.self, to: router)
    add(Quote.self, to: router)
    add(Expense.self, to: router)
    add(Statement.self, to: router)
    add(Publication.self, to: router)
    router.post("/outcomes/commitment/:number/return") { request, context in
      let form = try await Form(request, context)
      let who = context.who
      guard let number = context.parameters.get("number").flatMap({ Int($0) }) else { throw NotThere.page }
      let (starts, ends) = (CalendarDate(form["starts"]), CalendarDate(form["ends"]))
      do {
        try await desk.transact(command: form.command, actor: who.actor) { try $0.returning(number, from: starts, until: ends, by: who) }
      } catch let refusal as OutcomeRefusal {
        let state = try await state(context)
        guard let kept = state.outcomes.commitments[number] else { throw NotThere.page }
        let view = OutcomeView(record: kept.record, number: number, changes: kept.changes, findings: [refusal.finding])
        return Response(.page(outcomePage(view, state, context, request.language)), status: refusal.status)
      }
      return Response(status: .seeOther, headers: [.location: outcomeHref(.commitment, number, request.language)])
    }
  }

  private var today: CalendarDate { Zone.utc.date(of: clock().minute) }

  private func state(_ context: DeskContext) async throws -> State {
    let state = await desk.state
    try state.require(context.who, .keepOutcomes)
    return state
  }

  private func add<Record: DeskOutcome>(_: Record.Type, to router: Router<DeskContext>) {
    let path = "/outcomes/\(Record.kind.rawValue)/:number"
    router.get(RouterPath(stringLiteral: path)) { request, context in
      let state = try await state(context)
      let view: OutcomeView<Record> = try view(state, request, context)
      return Response(.page(outcomePage(view, state, context, request.language)))
    }
    router.post(RouterPath(stringLiteral: path)) { request, context in
      let form = try await Form(request, context)
      let (who, now, today) = (context.who, clock().minute, today)
      let number = context.parameters.get("number").flatMap { Int($0) }
      let trip = form["trip"].isEmpty ? nil : Identifier<Trip>(form["trip"])
      let changes = Record.fields.filter { form.has($0.name) }.map {
        OutcomeChange($0.name, was: form["was-\($0.name)"].plainLines, to: form[$0.name].plainLines)
      }
      do {
        try await desk.transact(command: form.command, actor: who.actor) {
          try $0.recording(Record.self, number, of: trip, changes, by: who, at: now, today: today)
        }
      } catch let refusal as OutcomeRefusal {
        let state = try await state(context)
        var view: OutcomeView<Record> = try view(state, request, context)
        view.typed = Dictionary(changes.map { ($0.field, $0.to) }, uniquingKeysWith: { first, _ in first })
        if number == nil { view.record.trip = trip }
        view.findings = refusal.findings
        return Response(.page(outcomePage(view, state, context, request.language)), status: refusal.status)
      }
      let back = trip.map { "/trips/\(encodedSegment($0.text))/outcomes" } ?? "/commitments"
      return Response(status: .seeOther, headers: [.location: "\(back)?lang=\(request.language.rawValue)"])
    }
  }

  /// A record that is known, or a new one with what the address proposes.
  private func view<Record: DeskOutcome>(_ state: State, _ request: Request, _ context: DeskContext) throws -> OutcomeView<Record> {
    let name = context.parameters.get("number") ?? ""
    if name == "new" {
      let trip = request.query("trip")
      let typed = Record.fields.map { ($0.name, String(request.query(Substring($0.name)).removingPlus.prefix(2000))) }.filter { !$0.1.isEmpty }
      return OutcomeView(
        record: Record(number: 0, trip: trip.isEmpty ? nil : Identifier(trip)), typed: Dictionary(typed, uniquingKeysWith: { first, _ in first }))
    }
    guard let number = Int(name), let kept = state.outcomes[keyPath: Record.place][number] else { throw NotThere.page }
    return OutcomeView(record: kept.record, number: number, changes: kept.changes)
  }
}

extension String {
  fileprivate var plainLines: String { replacing("\r\n", with: "\n") }
}
