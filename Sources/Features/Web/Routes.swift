import Documents
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Journaling
import NIOCore
import ServiceLifecycle

/// Everything that can be read over HTTP. These pages read; a deed adds its own routes.
package struct Routes: Sendable {
  let desk: Desk
  let doorkeeper: Doorkeeper
  let editions: Editions
  let clock: @Sendable () -> Instant
  let papers: Papers
  let pocket: PocketRoutes
  let search = SearchKeeper()
  let knowledge = KnowledgeKeeper()
  private let mentions = Lane(name: "mentions")
  let preparation = Preparation()
  private let version: String
  private let isSending: Bool
  private let kept = KeptAnswers()

  /// - Parameter isSending: whether messages go out.
  /// - Parameter version: of the program; phones fetch a new copy of their pocket when it is another.
  package init(desk: Desk, doorkeeper: Doorkeeper, version: String = "", isSending: Bool = false, clock: @escaping @Sendable () -> Instant = systemClock) {
    (self.desk, self.doorkeeper) = (desk, doorkeeper)
    self.clock = clock
    (self.isSending, self.version) = (isSending, version)
    editions = Editions(clock: clock)
    papers = Papers(desk: desk, clock: clock)
    pocket = PocketRoutes(desk: desk, clock: clock, version: version)
  }

  package func router() -> Router<DeskContext> {
    let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
    router.middlewares.add(SafetyHeaders())
    router.middlewares.add(OpenInterface(desk: desk, doorkeeper: doorkeeper, search: search, clock: clock, version: version))
    router.middlewares.add(FriendlyErrors())
    router.middlewares.add(Gate(doorkeeper: doorkeeper))
    AccessRoutes(desk: desk, doorkeeper: doorkeeper).add(to: router)
    DraftingRoutes(desk: desk, editions: editions, clock: clock, papers: papers).add(to: router)
    pocket.add(to: router)
    router.get("/") { try await start($0, $1) }
    router.get("/health") { _, _ in Response(.text("ok\n")) }
    router.get("/static/kakehashi.css") { request, _ in Response(.style(stylesheet), lasting: request) }
    router.get("/static/icon.svg") { request, _ in Response(.drawing(icon), lasting: request) }
    router.get("/static/kakehashi.js") { request, _ in Response(.module(script), lasting: request) }
    router.get("/events") { _, context in try await events(context) }
    let trip = router.group("/trips/:trip")
    ImportRoutes(desk: desk, clock: clock).add(to: router)
    LedgerRoutes(desk: desk, clock: clock, search: search, printer: papers.printer, lane: mentions, preparation: preparation).add(to: router)
    LedgerImportRoutes(desk: desk, clock: clock).add(to: router)
    SearchRoutes(desk: desk, search: search).add(to: router)
    OpenPageRoutes(desk: desk, editions: editions, clock: clock).add(to: router)
    MessageRoutes(desk: desk, isSending: isSending).add(to: trip)
    RosterRoutes(desk: desk, editions: editions).add(to: trip)
    ListRoutes(desk: desk, editions: editions).add(to: trip)
    EveningRoutes(desk: desk, editions: editions).add(to: trip)
    LinkRoutes(desk: desk, clock: clock).add(to: trip)
    FootprintRoutes(desk: desk, editions: editions, clock: clock).add(to: trip)
    AdviceRoutes(desk: desk, clock: clock).add(to: router)
    InquiryRoutes(desk: desk, clock: clock).add(to: router)
    trip.get("") { try await page($0, $1) { edition, _ in programmePage(edition) } }
    trip.get("/delegates/:id") { try await delegate($0, $1) }
    trip.get("/visits/:id") { try await page($0, $1) { edition, name in visitPage(Identifier(name), edition) } }
    trip.get("/map/:id") {
      try await page($0, $1) { edition, name in
        CalendarDate(name).flatMap { date in edition.dossier.trip.days.contains { $0.date == date } ? mapPage(day: date, edition) : nil }
      }
    }
    trip.get("/participants") { try await page($0, $1) { edition, _ in participantsPage(edition) } }
    trip.get("/print.css") { try await file($0, $1) { .style(printStylesheet($0)) } }
    trip.get("/programme.html") { try await file($0, $1, of: "programme.html") { .page(programmeFile($0)) } }
    trip.get("/programme.json") {
      try await file($0, $1, of: "programme.json") { .json(programmeJSON($0.programme, in: $0.dossier, language: $0.language)) }
    }
    trip.get("/participants.csv") { try await file($0, $1, of: "participants.csv") { .list(participantsCSV($0), name: "participants.csv") } }
    trip.get("/transport.csv") { try await file($0, $1, of: "transport.csv") { .list(transportCSV($0), name: "transport.csv") } }
    ArticleRoutes(desk: desk, clock: clock, keeper: knowledge).add(to: router)
    OutcomeRoutes(desk: desk, editions: editions, clock: clock).add(to: router)
    ReportRoutes(desk: desk, editions: editions, clock: clock, printer: papers.printer).add(to: router)
    papers.add(to: router)
    return router
  }

  /// Makes ready what would keep the first who ask waiting.
  package func prepare() async {
    preparation.isUnderWay = true
    defer { preparation.isUnderWay = false }
    let state = await desk.state
    await search.begin(for: state)
    // Whoever writes needs the names first.
    try? await mentions.run { _ = state.ledger.personLikenesses }
    if Task.isCancelled { return }
    try? await mentions.run { state.ledger.mentionIndex.note(state) }
  }

  // MARK: Pages

  private func start(_ request: Request, _ context: DeskContext) async throws -> Response {
    let state = await desk.state
    let language = request.language
    let trips = state.trips(readableBy: context.who)
    if trips.isEmpty, !state.may(context.who, .importTrip) { try state.require(context.who, .manageAccounts) }
    if trips.count == 1, let only = trips.first, state.shown(of: only) != nil || !state.mayEditAnything(context.who, of: only), let home = Links.served(trip: only).href(.programme, language) {
      return Response(status: .found, headers: [.location: home, .vary: "Accept-Language"])
    }
    let entries = state.tripEntries.filter { trips.contains($0.id) }
    let around = Surroundings(
      account: Shell.Account(state, context, language), entries: deskNavigation(context.who, state, language, current: "/"))
    return Response(.page(tripsPage(entries, language: language, surroundings: around)), request, state, context)
  }

  private func page(
    _ request: Request, _ context: DeskContext, _ make: @Sendable (Edition, String) -> [UInt8]?
  ) async throws -> Response {
    try await keeping(request, context) {
      let (edition, _) = try await edition(request, context)
      guard let page = make(edition, context.parameters.get("id")?.removingPercentEncoding ?? "") else { throw NotThere.page }
      return .page(page)
    }
  }

  /// What was answered to the same reader before, unless the journal has grown.
  private func keeping(_ request: Request, _ context: DeskContext, _ make: () async throws -> Content) async throws -> Response {
    let state = await desk.state
    let key = "\(request.uri.string)\n\(request.language.rawValue)\n\(context.session?.form ?? context.who.actor)"
    if let known = kept.find(key, at: state.position) { return Response(known, request) }
    let answer = KeptAnswers.Answer(try await make(), request, state, context)
    kept.keep(answer, as: key, at: state.position)
    return Response(answer, request)
  }

  /// - Parameter list: what a file with people is called where it is written down who took it; nil: nobody stands in it.
  private func file(
    _ request: Request, _ context: DeskContext, of list: String? = nil, _ make: @Sendable (Edition) -> Content
  ) async throws -> Response {
    let (edition, state) = try await edition(request, context)
    let answer = Response(make(edition), request, state, context)
    if let list, answer.status == .ok, request.method == .get {
      let (trip, form) = (edition.dossier.trip, list.split(separator: ".").last.map(String.init) ?? "")
      try await desk.record(people: trip.delegates.map(\.id), on: trip.id, of: list, hasSealed: false, form: form, to: context.who, at: clock().minute)
    }
    return answer
  }

  /// A delegate's week, or with `.ics` at the end the calendar of it.
  private func delegate(_ request: Request, _ context: DeskContext) async throws -> Response {
    try await keeping(request, context) {
      let (edition, state) = try await edition(request, context)
      let name = context.parameters.get("id")?.removingPercentEncoding ?? ""
      if name.hasSuffix(".ics") {
        let id = Identifier<Delegate>(String(name.dropLast(4)))
        guard edition.dossier.trip.delegates.contains(where: { $0.id == id }) else { throw NotThere.page }
        // A draft shows what may come; what is released is followed from release to release.
        guard edition.status != .draft else {
          let sequence = state.released(of: edition.dossier.trip.id)?.number ?? 0
          return .calendar(calendar(for: id, edition, sequence: sequence), name: name)
        }
        let releases = await pocket.shelf.releases(of: edition.dossier.trip.id, in: state, language: edition.language)
        return .calendar(calendarFeed(for: id, releases, keepsCancelled: true), name: name)
      }
      guard let page = delegatePage(Identifier(name), edition) else { throw NotThere.page }
      return .page(page)
    }
  }

  private func edition(_ request: Request, _ context: DeskContext) async throws -> (Edition, State) {
    let state = await desk.state
    let trip = Identifier<Trip>(context.parameters.get("trip")?.removingPercentEncoding ?? "")
    try state.require(context.who, .readTrip(trip))
    guard state.trips.contains(trip) else { throw NotThere.trip }
    guard var edition = await editions.edition(of: trip, in: state, language: request.language) else { throw NotThere.programme }
    edition.surroundings = surroundings(context, state, trip, request.language)
    return (edition, state)
  }

  // MARK: Live

  /// One event whenever the journal has grown; the page decides whether it matters.
  private func events(_ context: DeskContext) async throws -> Response {
    let who = context.who
    if who == .stranger { throw AccessRefusal.unknownVisitor }
    let changes = await desk.changes(after: desk.state.position)
    let desk = desk
    let body = ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
      for await position in changes.cancelOnGracefulShutdown() {
        // Browsers drop an event without data, so each trip is named.
        for trip in await desk.state.trips(readableBy: who) {
          try await writer.write(ByteBuffer(string: "id: \(position.number)\nevent: changed\ndata: \(trip.text.filter { !$0.isNewline })\n\n"))
        }
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .connection: "keep-alive"], body: body)
  }
}

/// What an address does not lead to.
enum NotThere: Error {
  case trip, programme, page

  var message: Trilingual {
    switch self {
    case .trip:
      Trilingual(
        de: "Diese Reise ist nicht bekannt. Spielen Sie ihren Ordner mit „kakehashi import“ ein.",
        en: "This trip is not known. Import its folder with “kakehashi import”.",
        ja: "この訪問団は登録されていません。「kakehashi import」でフォルダーを取り込んでください。")
    case .programme:
      Trilingual(
        de: "Für diese Reise ist noch kein Programm geplant. Ein Organisator beginnt es unter „Listen“, oder mit „kakehashi plan … --data …“.",
        en: "No programme is planned for this trip yet. An organiser begins it under “Lists”, or by “kakehashi plan … --data …”.",
        ja: "この訪問団の日程はまだ作成されていません。主催者が「一覧表」または「kakehashi plan … --data …」で作成を始めます。")
    case .page:
      Trilingual(
        de: "Unter dieser Adresse gibt es nichts.", en: "There is nothing at this address.", ja: "このアドレスには何もありません。")
    }
  }
}

extension Request {
  /// As the link says, else as the browser wishes, else English.
  var language: Language {
    uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) }
      ?? headers[.acceptLanguage].flatMap { Language(accepting: $0) } ?? .en
  }
}
