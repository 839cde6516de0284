import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import NIOCore

/// The ledger of partnerships below `/ledger`.
struct LedgerRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant
  let search: SearchKeeper
  let printer: Printer
  /// Where the index of words is brought up to date.
  let lane: Lane
  let preparation: Preparation

  func add(to router: Router<DeskContext>) {
    router.get(RouterPath(ledgerScriptPath)) { request, _ in Response(.module(ledgerScript), lasting: request) }
    let ledger = router.group("/ledger")
    ledger.get("") { try await page($0, $1) { $0.home() } }
    // Where the ledger had a search of its own.
    ledger.get("/search") { request, _ in
      let query = "q=\(encodedQuery(request.asked("q")))&in=\(SearchPage.ledger)&lang=\(request.language.rawValue)"
      return Response(status: .permanentRedirect, headers: [.location: "/search?" + query])
    }
    ledger.get("/organisations/:id") { request, context in
      let id = Identifier<Organisation>(context.named("id"))
      let standing = await desk.state.standing(id)
      if standing != id { return Response(status: .seeOther, headers: [.location: "/ledger/organisations/\(encodedSegment(standing.text))?lang=\(request.language.rawValue)"]) }
      return try await page(request, context) { $0.organisationPage(id) }
    }
    ledger.get("/persons/:id") { request, context in
      let number = Int(context.named("id")) ?? 0
      if case .person(let standing) = await desk.state.ledger.standing(for: .person(number)), standing != number {
        return Response(status: .seeOther, headers: [.location: "/ledger/persons/\(standing)?lang=\(request.language.rawValue)"])
      }
      return try await page(request, context) { $0.personPage(number) }
    }
    ledger.get("/organisations/:id/briefing.pdf") { try await briefing($0, $1) }
    ledger.get("/posts/:id") { request, context in try await page(request, context) { $0.postPage(Int(context.named("id")) ?? 0) } }
    ledger.get("/given-out") { request, context in Response(.page(try await view(request, context, .auditLedger).takenPage())) }
    ledger.get("/persons/:id/known") { request, context in
      try await noteMentions()
      let number = Int(context.named("id")) ?? 0
      guard let page = try await view(request, context).knownPage(number) else { throw NotThere.page }
      if request.method == .get { try await desk.record(persons: Numbers([number]), of: "known", form: "html", to: context.who, at: clock().minute) }
      return Response(.page(page))
    }
    ledger.get("/persons/:id/known.json") { request, context in
      try await noteMentions()
      let number = Int(context.named("id")) ?? 0
      guard let known = try await view(request, context).knownJSON(number) else { throw NotThere.page }
      if request.method == .get { try await desk.record(persons: Numbers([number]), of: "known", form: "json", to: context.who, at: clock().minute) }
      return Response(.json(known.written() + "\n"))
    }
    ledger.get("/persons/:id/erasure") { request, context in
      try await noteMentions()
      guard let page = try await view(request, context, .erasePerson).erasurePage(Int(context.named("id")) ?? 0, alsoCalled: request.asked("words")) else { throw NotThere.page }
      return Response(.page(page))
    }
    ledger.post("/persons/:id/erasure") { try await erase($0, $1) }
    ledger.get("/partnerships/:a/:b") { request, context in
      let state = await desk.state
      let (a, b) = (Identifier<Organisation>(context.named("a")), Identifier<Organisation>(context.named("b")))
      return try await page(request, context) { $0.partnershipPage(state.standing(a), state.standing(b)) }
    }
    ledger.get("/network") { request, context in
      try await page(request, context) { $0.networkPage(request.asked("of"), request.asked("to")) }
    }
    ledger.get("/map") { try await page($0, $1) { $0.mapPage() } }
    ledger.get("/topics") { try await page($0, $1) { $0.topicsPage() } }
    ledger.get("/topics/:id") { request, context in try await page(request, context) { $0.topicPage(Identifier(context.named("id"))) } }
    ledger.get("/regions") { try await page($0, $1) { $0.regionsPage() } }
    ledger.get("/duplicates") { try await page($0, $1) { $0.duplicatesPage() } }
    ledger.get("/merges") { try await page($0, $1) { $0.mergesPage() } }
    ledger.get("/claims/:id") { request, context in try await page(request, context) { $0.claimPage(Int(context.named("id")) ?? 0) } }
    ledger.get("/new/:deed") { try await form($0, $1) }
    ledger.post("/new/:deed") { try await record($0, $1) }
  }

  /// So that nobody else waits for it.
  /// - Throws: `StillPreparing` in the first seconds after a start.
  private func noteMentions() async throws {
    if preparation.isUnderWay { throw StillPreparing() }
    let state = await desk.state
    try? await lane.run { state.ledger.mentionIndex.note(state) }
  }

  private func view(_ request: Request, _ context: DeskContext, _ right: Right = .readLedger) async throws -> LedgerView {
    let state = await desk.state
    try state.require(context.who, right)
    let zone = state.trips.first.flatMap { state.tripRecords[$0]?.settings.home.zone } ?? .utc
    let asked = CalendarDate(request.asked("on")).flatMap { (1900...2200).contains($0.civil.year) ? $0 : nil }
    let names = ["page", "ties", "claims", "interactions", "posts", "before"]
    let query = request.uri.queryParameters.filter { $0.key != "lang" }.map { "\($0.key)=\(encodedQuery(String($0.value).removingPlus))" }
    return LedgerView(
      state: state, context: context, language: request.language, today: asked ?? zone.date(of: clock().minute), isOtherDay: asked != nil, zone: zone,
      address: request.uri.path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
      pages: Dictionary(uniqueKeysWithValues: names.compactMap { name in Int(request.asked(name)).map { (name, min(max($0, 1), 1_000_000)) } }))
  }

  private func page(_ request: Request, _ context: DeskContext, _ make: @Sendable (LedgerView) -> [UInt8]?) async throws -> Response {
    guard let page = make(try await view(request, context)) else { throw NotThere.page }
    return Response(.page(page))
  }

  private func briefing(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = Identifier<Organisation>(context.named("id"))
    guard let paper = try await view(request, context).briefing(of: id) else { throw NotThere.page }
    do {
      let name = String(id.text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
      return Response(
        status: .ok,
        headers: [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"briefing-\(name).pdf\"", .cacheControl: "private, no-store"],
        body: .init(byteBuffer: ByteBuffer(bytes: try await printer.pdf(paper))))
    } catch let refusal as PrintRefusal {
      let finding = refusal.finding
      let page = errorPage(status: HTTPResponse.Status.serviceUnavailable.code, message: finding.message + finding.mend, language: request.language)
      return Response(.page(page), status: .serviceUnavailable)
    }
  }

  /// Erases a person; the index of texts is made anew before the answer.
  private func erase(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let (number, who, now, words) = (Int(context.named("id")) ?? 0, context.who, clock().minute, ErasureWords.lines(form["words"]))
    let today = try await view(request, context, .erasePerson).today
    guard form["sure"] == "yes" else { return Response(status: .seeOther, headers: [.location: "/ledger/persons/\(number)/erasure?lang=\(request.language.rawValue)"]) }
    try await noteMentions()
    try await desk.transact(command: form.command, actor: who.actor) { try $0.erasingPerson(number, alsoCalled: words, on: today, by: who, at: now) }
    _ = await search.index(for: desk.state)
    return Response(status: .seeOther, headers: [.location: "/ledger/persons/\(number)?lang=\(request.language.rawValue)"])
  }

  private func form(_ request: Request, _ context: DeskContext) async throws -> Response {
    let view = try await view(request, context, .editLedger)
    guard let deed = LedgerDeed(rawValue: context.named("deed")) else { throw NotThere.page }
    return Response(.page(view.formPage(deed, [], back: Self.back(request.asked("back")), given: { request.asked($0) }, typed: false)))
  }

  private func record(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    guard let deed = LedgerDeed(rawValue: context.named("deed")) else { throw NotThere.page }
    let (who, now, language) = (context.who, clock().minute, request.language)
    let back = Self.back(form["back"])
    do {
      try await desk.transact(command: form.command, actor: who.actor) { try deed.decide($0, { form[$0] }, { form.all($0).filter { !$0.isEmpty } }, by: who, at: now) }
    } catch let refusal as LedgerRefusal {
      let view = try await view(request, context, .editLedger)
      return Response(.page(view.formPage(deed, refusal.findings, back: back, given: { form.all($0).joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines) }, typed: true)), status: refusal.status)
    }
    // Whoever reads an article goes on reading it.
    let isReading = back.hasPrefix("/ledger/read?")
    let target = isReading ? back : deed == .organisation ? "/ledger/organisations/\(encodedSegment(form["identifier"]))" : deed == .person && form["number"].isEmpty ? await newest() : back
    return Response(status: .seeOther, headers: [.location: target + (target.contains("?") ? "&" : "?") + "lang=\(language.rawValue)"])
  }

  /// The person that was recorded last.
  private func newest() async -> String { "/ledger/persons/\(await desk.state.ledger.counts.persons)" }

  /// Only pages of the ledger are gone back to.
  private static func back(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isPlain && (text == "/ledger" || text.hasPrefix("/ledger/") || text.hasPrefix("/ledger?")) ? text : "/ledger"
  }
}

extension DeskContext {
  fileprivate func named(_ name: String) -> String { parameters.get(name)?.removingPercentEncoding ?? "" }
}

extension Request {
  /// A value of the query, decoded; empty if there is none.
  fileprivate func asked(_ name: String) -> String {
    query(Substring(name)).removingPlus.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
