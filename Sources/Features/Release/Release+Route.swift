import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import Planning

/// The outlook of a release, and the release.
struct ReleaseRoutes: Sendable {
  let drafting: DraftingRoutes

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/release") { request, context in
      let (edition, view) = try await drafting.board(request, context)
      let state = await drafting.desk.state
      try state.require(context.who, .release(context.trip))
      var outlook = outlook(state, context.trip, edition, view.findings)
      outlook.stale = try await drafting.papers.list(of: context.trip, in: state, language: request.language)?.entries.filter(\.standing.isTouched) ?? []
      return Response(.page(releasePage(edition, outlook, context)))
    }
    trip.post("/release") { request, context in
      let form = try await Form(request, context)
      let state = await drafting.desk.state
      let tools = try await drafting.workbench.tools(of: context.trip, in: state)
      let (who, trip, now) = (context.who, context.trip, drafting.clock().minute)
      let (note, isDespite, expected) = (String(form["note"].prefix(500)), form["despite"] == "1", Int(form["expected"]))
      try await drafting.desk.transact(command: form.command, actor: who.actor) { state in
        try state.require(who, .release(trip))
        guard expected == (state.released(of: trip)?.number ?? 0) + 1 else { throw ReleaseRefusal.overtaken(trip) }
        return try state.releasingAndTelling(trip, at: now, note: note, despite: isDespite && !note.isEmpty) { programme, _ in tools.findings(on: programme) }
      }
      return Response(status: .seeOther, headers: [.location: drafting.path(context, "release", request)])
    }
  }

  private func outlook(_ state: State, _ trip: Identifier<Trip>, _ edition: Edition, _ findings: [Finding]) -> ReleaseOutlook {
    let record = state.tripRecords[trip]!
    let last = record.releases.last
    return ReleaseOutlook(
      number: (last?.number ?? 0) + 1, isUnchanged: (try? state.releasing(trip, at: drafting.clock().minute, despite: true).isEmpty) ?? false, isFrozen: record.freeze != nil,
      findings: findings,
      difference: last.flatMap { last in record.draft.map { ProgrammeDifference(from: last.programme, to: $0, in: edition.dossier) } },
      former: record.releases, letters: state.lettersOfRelease(trip, at: drafting.clock().minute))
  }
}
