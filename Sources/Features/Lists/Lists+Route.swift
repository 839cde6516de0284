import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// The lists of a trip: vehicles, interpreters, hotels, fixed items, the evening's requests, and what else a workbook would hold.
struct ListRoutes: Sendable {
  let desk: Desk
  let editions: Editions

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/lists") { request, context in
      let (edition, state) = try await desk(request, context)
      let lists = DeskList.allCases.filter { state.may(context.who, .editProgramme(context.trip, $0.part)) }
      if lists.isEmpty { throw AccessRefusal.forbidden(.editProgramme(context.trip, .everything)) }
      let mayBegin = state.shown(of: context.trip) == nil && state.may(context.who, .editProgramme(context.trip, .everything))
      return Response(.page(listsPage(edition, lists, mayBegin: mayBegin, context)))
    }
    trip.get("/lists/:id") { request, context in
      let list = try list(context)
      let (edition, state) = try await desk(request, context)
      try state.require(context.who, .editProgramme(context.trip, list.part))
      var view = ListView(list, of: edition.dossier, text: request.search, from: Int(request.query("from")) ?? 0)
      view.isSaved = request.query("saved") == "1"
      return Response(.page(listPage(edition, view, context)))
    }
    trip.post("/lists/:id") { try await save($0, $1) }
  }

  private func list(_ context: DeskContext) throws -> DeskList {
    guard let list = DeskList(rawValue: context.parameters.get("id") ?? "") else { throw NotThere.page }
    return list
  }

  private func desk(_ request: Request, _ context: DeskContext) async throws -> (Edition, State) {
    let state = await desk.state
    try state.require(context.who, .readTrip(context.trip))
    return (try await editions.sketch(of: context, in: state, language: request.language), state)
  }

  private func save(_ request: Request, _ context: DeskContext) async throws -> Response {
    let list = try list(context)
    let form = try await Form(request, context)
    let (who, trip) = (context.who, context.trip)
    let edits = form.rowEdits
    do {
      try await desk.transact(command: form.command, actor: who.actor) { try $0.amending(list, of: trip, edits, by: who) }
    } catch let refusal as ListRefusal {
      let (edition, _) = try await desk(request, context)
      var view = ListView(list, of: edition.dossier, text: request.search, from: Int(request.query("from")) ?? 0)
      (view.edits, view.findings) = (edits, refusal.findings)
      return Response(.page(listPage(edition, view, context)), status: refusal.status)
    }
    let place = "/trips/\(encodedSegment(trip.text))/lists/\(list.rawValue)?lang=\(request.language.rawValue)"
    return Response(
      status: .seeOther, headers: [.location: "\(place)&saved=1&from=\(Int(request.query("from")) ?? 0)&q=\(encodedQuery(request.search))"])
  }
}

extension Request {
  fileprivate var search: String { String(query("q").removingPlus.prefix(200)) }
}

extension Form {
  /// Rows as a list's page sends them: what stood there in one field, each cell in its own.
  fileprivate var rowEdits: [RowEdit] {
    var edits: [RowEdit] = []
    for place in 0..<1000 {
      guard has("was-\(place)") else { break }
      guard let was = try? JSONDecoder().decode([String].self, from: Data(verbatim("was-\(place)").utf8)) else { continue }
      if has("remove-\(place)") {
        edits.append(RowEdit(was: was))
      } else {
        let to = was.indices.map { has("cell-\(place)-\($0)") ? self["cell-\(place)-\($0)"] : was[$0] }
        // Nobody has touched what differs by blanks alone.
        if to != was.map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) { edits.append(RowEdit(was: was, to: to)) }
      }
    }
    for place in 0..<1000 {
      guard has("new-\(place)-0") else { break }
      var row: [String] = []
      while has("new-\(place)-\(row.count)") { row.append(self["new-\(place)-\(row.count)"]) }
      if row.contains(where: { !$0.isEmpty }) { edits.append(RowEdit(to: row)) }
    }
    return edits
  }
}
