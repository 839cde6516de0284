import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling

/// The footprint of a trip, as it is reckoned now and as it was recorded.
struct FootprintRoutes: Sendable {
  let desk: Desk
  let editions: Editions
  let clock: @Sendable () -> Instant
  private let lane = Lane(name: "footprint")

  init(desk: Desk, editions: Editions, clock: @escaping @Sendable () -> Instant) { (self.desk, self.editions, self.clock) = (desk, editions, clock) }

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/footprint") { request, context in Response(.page(try await page(request, context))) }
    trip.get("/footprint.csv") { request, context in try await file(request, context, isWorkbook: false) }
    trip.get("/footprint.xlsx") { request, context in try await file(request, context, isWorkbook: true) }
    trip.get("/footprint/:id") { request, context in
      let name = context.key
      if name.hasSuffix(".csv") || name.hasSuffix(".xlsx") { return try await file(request, context, isWorkbook: name.hasSuffix(".xlsx")) }
      return Response(.page(try await page(request, context)))
    }
    trip.post("/footprint") { try await record($0, $1) }
  }

  private func page(_ request: Request, _ context: DeskContext) async throws -> [UInt8] {
    let (edition, state) = try await edition(request, context)
    let account = try account(context, state)
    let (dossier, programme) = (edition.dossier, state.shown(of: context.trip)?.programme)
    guard let set = state.factorSet(request.query("set"), for: dossier) else { throw NotThere.page }
    let planned = account?.footprint ?? footprint(of: dossier, programme, set: set)
    let with = request.query("with").isEmpty || account != nil ? nil : state.factorSet(request.query("with"), for: dossier)
    let fewer = min(max(1, Int(request.query("persons")) ?? planned.persons * 4 / 5), 100_000)
    return FootprintView(
      edition: edition, footprint: planned,
      alternatives: account == nil ? footprintAlternatives(to: planned, of: dossier, programme, set: set, persons: fewer) : [],
      account: account, known: state.advice.footprints.inOrder.filter { $0.footprint.trip == context.trip },
      sets: state.factorSets(for: dossier), other: with.map { footprint(of: dossier, programme, set: $0) },
      mayRecord: state.may(context.who, .advise), context: context, fewer: fewer
    ).page()
  }

  /// nil where the address names none.
  private func account(_ context: DeskContext, _ state: State) throws -> FootprintAccount? {
    let key = context.key.split(separator: ".").first.map(String.init) ?? ""
    if key.isEmpty { return nil }
    guard let account = state.advice.footprints[key], account.footprint.trip == context.trip else { throw NotThere.page }
    return account
  }

  private func file(_ request: Request, _ context: DeskContext, isWorkbook: Bool) async throws -> Response {
    let (edition, state) = try await edition(request, context)
    guard let set = state.factorSet(request.query("set"), for: edition.dossier) else { throw NotThere.page }
    let shown = try account(context, state)?.footprint ?? footprint(of: edition.dossier, state.shown(of: context.trip)?.programme, set: set)
    let tables = shown.tables(edition.language)
    if isWorkbook { return Response(.workbook(try await lane.run { try workbook(of: tables).bytes }, name: "footprint.xlsx")) }
    return Response(.list(csv(tables[0], edition.language), name: "footprint.csv"))
  }

  private func record(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let (who, trip, at) = (context.who, context.trip, clock().minute)
    let (note, version) = (String(form["note"].prefix(1000)), form["set"])
    try await desk.transact(command: form.command, actor: who.actor) {
      try $0.recordingFootprint(of: trip, version: version, note: note, at: at, by: who)
    }
    let chosen = version.isEmpty ? "" : "&set=\(encodedQuery(version))"
    return Response(
      status: .seeOther, headers: [.location: "/trips/\(encodedSegment(trip.text))/footprint?lang=\(request.language.rawValue)\(chosen)#records"])
  }

  private func edition(_ request: Request, _ context: DeskContext) async throws -> (Edition, State) {
    let state = await desk.state
    try state.require(context.who, .readTrip(context.trip))
    guard let dossier = state.dossier(of: context.trip) else { throw NotThere.trip }
    // Flights are there before any programme is.
    let shown = await editions.edition(of: context.trip, in: state, language: request.language)
    var edition =
      shown
      ?? Edition(
        dossier: dossier, programme: Programme(trip: context.trip), status: .draft, stamp: clock().minute, language: request.language,
        links: .served(trip: context.trip))
    edition.surroundings = surroundings(context, state, context.trip, request.language)
    return (edition, state)
  }
}
