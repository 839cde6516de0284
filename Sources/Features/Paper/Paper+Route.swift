import Documents
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Journaling
import NIOCore

extension Papers {
  /// The addresses of the documents, below `/trips/…/papers`.
  nonisolated func add(to router: Router<DeskContext>) {
    router.get("/static/kakehashi-paper.css") { request, _ in Response(.style(paperStylesheet), lasting: request) }
    let papers = router.group("/trips/:trip/papers")
    papers.get("") { request, context in try await self.list(request, context) }
    papers.get("/:paper") { request, context in try await self.show(request, context) }
    papers.get("/:paper/:subject") { request, context in try await self.show(request, context) }
    papers.post("/:paper/:subject") { request, context in try await self.give(request, context) }
  }

  private nonisolated func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (trip, state) = try await trip(context)
    guard var (entries, edition) = try await list(of: trip, in: state, language: request.language) else {
      throw NotThere.programme
    }
    entries.removeAll { !state.may(context.who, $0.copy.paper.right(of: trip)) }
    edition.surroundings = surroundings(context, state, trip, request.language)
    return Response(.page(papersPage(entries, edition)), request, state, context)
  }

  private nonisolated func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let asked = try await asked(request, context)
    let (copy, edition) = (asked.copy, asked.issue.edition)
    // Such a list leaves the house only by the deed that records it.
    if copy.paper.isDisclosed, [".pdf", ".csv", ".xlsx"].contains(asked.form) { throw NotThere.page }
    switch asked.form {
    case ".css": return Response(.style(paperPrintStylesheet(copy, edition, asked.standing)), request, asked.state, context)
    case ".pdf", ".csv", ".xlsx":
      let answer = try await file(asked, request)
      if answer.status == .ok, request.method == .get { try await record(asked, context.who) }
      return answer
    default:
      var frame = PaperFrame(standing: asked.standing, medium: .served, address: address(request))
      frame.query = asked.query
      frame.word = context.session?.form ?? ""
      if case .host(let host) = copy.subject {
        frame.disclosures = asked.state.disclosures(of: edition.dossier.trip.id, to: host).map {
          DisclosureLine(at: $0.at, by: $0.by, release: $0.release, people: $0.people.count, fields: $0.fields)
        }
      }
      guard let page = paperPage(copy, edition, frame) else { throw NotThere.page }
      return Response(.page(page), request, asked.state, context)
    }
  }

  /// Writes down who takes a paper along in which people stand.
  private nonisolated func record(_ asked: Asked, _ who: Who) async throws {
    let (paper, edition) = (asked.copy.paper, asked.issue.edition)
    guard paper.facts.contains(.people) else { return }
    var people = edition.dossier.trip.delegates.map(\.id)
    if case .visit(let visit) = asked.copy.subject {
      let tours = edition.programme.tours.filter { $0.stops.contains { $0.visit == visit } }
      people = people.filter { id in tours.contains { $0.delegates.contains(id) } }
    }
    try await desk.record(
      people: people, on: edition.dossier.trip.id, of: paper.rawValue, hasSealed: paper.facts.contains(.personal), form: String(asked.form.dropFirst()),
      to: who, at: clock().minute)
  }

  /// Gives a list to its host: made first, recorded then, sent last.
  private nonisolated func give(_ request: Request, _ context: DeskContext) async throws -> Response {
    var asked = try await asked(request, context)
    guard case .host(let host) = asked.copy.subject, asked.copy.paper.isDisclosed, asked.form.isEmpty else {
      throw NotThere.page
    }
    let form = try await Form(request, context)["ending"]
    guard ["pdf", "csv", "xlsx"].contains(form) else { throw HTTPError(.badRequest) }
    asked.form = "." + form
    let answer = try await file(asked, request)
    guard answer.status == .ok else { return answer }
    let edition = asked.issue.edition
    let list = ListDisclosed(
      trip: edition.dossier.trip.id, host: host, people: edition.visitors(of: host),
      fields: asked.copy.paper.fields,
      release: asked.issue.release, language: edition.language, form: form, at: clock().minute, by: asked.state.name(ofActor: context.who.actor))
    let who = context.who
    do {
      try await desk.transact(command: .fresh(), actor: who.actor) { state in
        try state.require(who, .editRoster(list.trip))
        return try state.disclosing(list)
      }
    } catch let refusal as DisclosureRefusal {
      return refused(refusal.finding, .conflict, request)
    }
    return answer
  }

  /// A document as a file.
  private nonisolated func file(_ asked: Asked, _ request: Request) async throws -> Response {
    let edition = asked.issue.edition
    let parts = [asked.copy.paper.rawValue, asked.copy.subjectName].compactMap(\.self)
    let name = parts.joined(separator: "-") + asked.form
    if asked.form == ".csv" {
      guard let table = edition.paperTable(asked.copy) else { throw NotThere.page }
      var answer = Response(.list(table.csv(edition.language), name: name))
      answer.headers[.cacheControl] = "private, no-store"
      return answer
    }
    if asked.form == ".xlsx" {
      guard let table = edition.paperTable(asked.copy) else { throw NotThere.page }
      return Response(.workbook(try workbook(of: [table.text(named: asked.copy.paper.rawValue)]).bytes, name: name))
    }
    let frame = PaperFrame(standing: asked.standing, medium: .file, address: address(request))
    guard let page = paperPage(asked.copy, edition, frame) else { throw NotThere.page }
    do {
      let bytes = try await printer.pdf(page)
      let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
      return Response(
        status: .ok,
        headers: [
          .contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(plain)\"",
          .cacheControl: "private, no-store",
        ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    } catch let refusal as PrintRefusal {
      return refused(refusal.finding, .serviceUnavailable, request)
    }
  }

  private nonisolated func refused(_ finding: Finding, _ status: HTTPResponse.Status, _ request: Request) -> Response {
    let page = errorPage(status: status.code, message: finding.message + finding.mend, language: request.language)
    return Response(.page(page), status: status)
  }

  // MARK: What is asked for

  private struct Asked {
    var copy: PaperCopy
    /// `.pdf`, `.csv`, `.css` or nothing.
    var form: String
    var issue: Issue
    var standing: PaperStanding
    var state: State
    var query: String
  }

  private nonisolated func trip(_ context: DeskContext) async throws -> (Identifier<Trip>, State) {
    let state = await desk.state
    let trip = Identifier<Trip>(context.parameters.get("trip")?.removingPercentEncoding ?? "")
    try state.require(context.who, .readTrip(trip))
    guard state.trips.contains(trip) else { throw NotThere.trip }
    return (trip, state)
  }

  private nonisolated func asked(_ request: Request, _ context: DeskContext) async throws -> Asked {
    let (trip, state) = try await trip(context)
    var names = ["paper", "subject"].compactMap { context.parameters.get($0) }
    var form = ""
    for ending in [".pdf", ".csv", ".xlsx", ".css"] where names.last?.hasSuffix(ending) ?? false {
      form = ending
      names[names.count - 1].removeLast(ending.count)
    }
    let plain = names.map { $0.removingPercentEncoding ?? "" }
    guard let copy = PaperCopy(plain.first ?? "", about: plain.count > 1 ? plain[1] : nil) else { throw NotThere.page }
    try state.require(context.who, copy.paper.right(of: trip))
    let parameters = request.uri.queryParameters
    let release = parameters["release"].flatMap { Int($0) }
    let wish: Wish = parameters["as"] == "present" ? .present : release.map { .release($0) } ?? .standing
    guard let issue = try await issue(wish, of: trip, in: state, language: request.language) else {
      if case .release = wish { throw NotThere.page }
      throw NotThere.programme
    }
    guard issue.edition.paperCopies.contains(copy) else { throw NotThere.page }
    let standing = try await standing(copy, in: issue, of: trip, state: state)
    let query = wish == .present ? "&as=present" : release.map { "&release=\($0)" } ?? ""
    return Asked(copy: copy, form: form, issue: issue, standing: standing, state: state, query: query)
  }

  /// Where the reader found us; the operator's word goes before what a request says of itself.
  private nonisolated func address(_ request: Request) -> String? {
    if let set = ProcessInfo.processInfo.environment["KAKEHASHI_ADDRESS"], !set.isEmpty { return set }
    return request.address
  }
}

extension Paper {
  /// What has to be somebody's right before this is shown.
  fileprivate func right(of trip: Identifier<Trip>) -> Right {
    facts.contains(.personal) ? .readPersonal(trip) : .readTrip(trip)
  }
}
