import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// The people of a trip, for those who keep their data.
struct RosterRoutes: Sendable {
  let desk: Desk
  let editions: Editions

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/roster") { request, context in
      let (edition, state) = try await edition(request, context)
      let filter = RosterFilter(text: String(request.query("q").removingPlus.prefix(200)), strand: Strand(rawValue: request.query("strand")))
      return Response(.page(rosterPage(edition, filter, state.may(context.who, .readPersonal(context.trip)), context)))
    }
    trip.post("/roster") { try await setMany($0, $1) }
    trip.get("/roster/:id") { request, context in
      let (edition, state) = try await edition(request, context)
      return Response(.page(try person(edition, state, context)))
    }
    trip.post("/roster/:id") { try await save($0, $1) }
  }

  private func edition(_ request: Request, _ context: DeskContext) async throws -> (Edition, State) {
    let state = await desk.state
    try state.require(context.who, .editRoster(context.trip))
    return (try await editions.sketch(of: context, in: state, language: request.language), state)
  }

  private func person(_ e: Edition, _ state: State, _ context: DeskContext, finding: Finding? = nil, typed: Form? = nil) throws -> [UInt8] {
    let id = context.person
    guard let person = e.dossier.trip.delegates.first(where: { $0.id == id }) else { throw NotThere.page }
    let isErased = state.tripRecords[context.trip]?.erased[id] != nil
    return personPage(e, person, state.may(context.who, .readPersonal(context.trip)), isErased, context, finding: finding, typed: typed)
  }

  private func save(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let changes = RosterField.allCases.filter { form.has($0.rawValue) }.map {
      RosterChange($0, was: form["was-\($0.rawValue)"].replacing("\r\n", with: "\n"), to: form[$0.rawValue].replacing("\r\n", with: "\n"))
    }
    let (who, trip, id) = (context.who, context.trip, context.person)
    do {
      try await desk.transact(command: form.command, actor: who.actor) { try $0.amending([id], of: trip, changes, by: who) }
    } catch let refusal as RosterRefusal {
      let (edition, state) = try await edition(request, context)
      return Response(.page(try person(edition, state, context, finding: refusal.finding, typed: form)), status: refusal.status)
    }
    return Response(status: .seeOther, headers: [.location: "/trips/\(encodedSegment(trip.text))/roster?lang=\(request.language.rawValue)"])
  }

  private func setMany(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let (who, trip) = (context.who, context.trip)
    let people = form.all("person").map { Identifier<Delegate>($0) }
    do {
      guard let field = RosterField(rawValue: form["field"]) else { throw NotThere.page }
      let change = RosterChange(field, to: form["value"])
      try await desk.transact(command: form.command, actor: who.actor) { try $0.amending(people, of: trip, [change], by: who) }
    } catch let refusal as RosterRefusal {
      let (edition, state) = try await edition(request, context)
      let mayReadPersonal = state.may(who, .readPersonal(trip))
      return Response(.page(rosterPage(edition, RosterFilter(), mayReadPersonal, context, finding: refusal.finding)), status: refusal.status)
    }
    return Response(status: .seeOther, headers: [.location: "/trips/\(encodedSegment(trip.text))/roster?lang=\(request.language.rawValue)"])
  }
}

extension DeskContext {
  fileprivate var person: Identifier<Delegate> { Identifier(parameters.get("id")?.removingPercentEncoding ?? "") }
}

extension String {
  /// A form's query writes spaces as plus.
  var removingPlus: String { replacing("+", with: " ") }
}
