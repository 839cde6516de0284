import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import NIOCore

/// A delegate's phone, by personal link. The token in the address is the key; there is no session.
struct PocketRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant
  let parts: PocketParts
  let shelf = PocketShelf()
  private let kept = KeptAnswers()
  private static let mostRecords = 500

  init(desk: Desk, clock: @escaping @Sendable () -> Instant, version: String) {
    (self.desk, self.clock, parts) = (desk, clock, PocketParts(version: version))
  }

  func add(to router: Router<DeskContext>) {
    let pocket = router.group("/p/:token")
    pocket.get("") { try await page($0, $1) }
    pocket.get("worker.js") { request, context in
      let (visit, _) = try await visit(request, context)
      return answer(.module(parts.worker(database: visit.database)), request)
    }
    pocket.get("pocket.js") { request, context in
      _ = try await visit(request, context)
      return answer(.module(parts.script), request)
    }
    pocket.get("pocket.css") { request, context in
      _ = try await visit(request, context)
      return answer(.style(parts.style), request)
    }
    pocket.get("icon.svg") { request, context in
      _ = try await visit(request, context)
      return answer(.drawing(pocketIcon), request)
    }
    pocket.get("icon.png") { request, context in
      _ = try await visit(request, context)
      return answer(.picture(Self.picture), request)
    }
    pocket.get("manifest.webmanifest") { request, context in
      let (visit, state) = try await visit(request, context)
      return answer(.manifest(try await manifest(visit, state, request.language)), request)
    }
    pocket.get("files.json") { request, context in
      let (visit, state) = try await visit(request, context)
      return answer(.json(try json(try await files(visit, state))), request)
    }
    pocket.get("state.json") { request, context in
      let (visit, state) = try await visit(request, context)
      let releases = await releases(visit, state, request.language)
      let since = Int(request.query("since"))
      return answer(
        .json(try json(PocketState(visit.delegate, visit.trip, state, releases, since: since, language: request.language))), request)
    }
    pocket.get("calendar.ics") { request, context in
      let (visit, state) = try await visit(request, context)
      let releases = await releases(visit, state, request.language)
      // Cancelled entries stay as long as somebody on the trip could still go to them.
      let isOver = releases.last.map { $0.edition.dossier.trip.ends + 2 < Zone.utc.date(of: clock().minute) } ?? false
      let feed = calendarFeed(for: visit.delegate, releases, keepsCancelled: !isOver)
      return answer(.calendar(feed.isEmpty ? Self.noCalendar : feed, name: "\(visit.delegate).ics"), request)
    }
    pocket.get("records") { try await list($0, $1) }
    pocket.post("records") { try await record($0, $1) }
    pocket.post("look") { request, context in
      let (visit, state) = try await visit(request, context)
      let (to, now) = (Addressee.delegate(visit.delegate), clock().minute)
      // Most looks say nothing new, and cost nothing.
      if !state.opening(to, on: visit.trip, at: now).isEmpty {
        try await desk.transact(command: CommandID("look:" + Token().text), actor: visit.who.actor) { $0.opening(to, on: visit.trip, at: now) }
      }
      return Response(status: .noContent)
    }
  }

  /// Before the first release: a calendar of nothing, so that a subscription can begin.
  private static let noCalendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kakehashi//Programme//EN\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n"

  // MARK: Whose pocket

  private struct Visit: Sendable {
    var delegate: Identifier<Delegate>
    var trip: Identifier<Trip>
    var who: Who { .bearer(.delegate(delegate), trip) }
    /// The same for every link of the person, so that what waits on a phone goes with a new link.
    var database: String { "kakehashi \(trip)/\(delegate)" }
  }

  /// - Throws: `.deadLink`, also when the person is no longer on the trip.
  private func visit(_ request: Request, _ context: DeskContext) async throws -> (Visit, State) {
    let state = await desk.state
    guard let token = context.parameters.get("token").flatMap({ Token(text: $0) }), let link = state.link(token), case .delegate(let id) = link.bearer,
      state.tripRecords[link.trip]?.delegates[id] != nil
    else { throw AccessRefusal.deadLink }
    let visit = Visit(delegate: id, trip: link.trip)
    try state.require(visit.who, .pocket(id, link.trip))
    return (visit, state)
  }

  /// What is public for somebody; nothing for who joined after the last release, and has no week in it.
  private func releases(_ visit: Visit, _ state: State, _ language: Language) async -> [(number: Int, edition: Edition)] {
    let all = await shelf.releases(of: visit.trip, in: state, language: language)
    return all.last?.edition.dossier.trip.delegates.contains { $0.id == visit.delegate } == true ? all : []
  }

  private func answer(_ content: Content, _ request: Request) -> Response {
    var response = Response(content, lasting: request)
    response.headers[.cacheControl] = "private, no-cache"
    response.headers[HTTPField.Name("Content-Security-Policy")!] = pocketSecurityPolicy
    return response
  }

  // MARK: What lies on the phone

  private func page(_ request: Request, _ context: DeskContext) async throws -> Response {
    if let page = try await guestPage(request, context) { return page }
    let (visit, state) = try await visit(request, context)
    let isWhole = request.uri.path.hasSuffix("/") && request.uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) } != nil
    guard isWhole else {
      let token = context.parameters.get("token") ?? ""
      return Response(
        status: .found, headers: [.location: "/p/\(token)/?lang=\(request.language.rawValue)", .vary: "Accept-Language", .cacheControl: "no-store"])
    }
    let key = "\(request.uri.string)\n\(request.language.rawValue)"
    if let known = kept.find(key, at: state.position) { return Response(known, request) }
    var made = KeptAnswers.Answer(lasting: .page(try await bytes(visit, state, request.language)))
    made.headers[.cacheControl] = "private, no-cache"
    made.headers[HTTPField.Name("Content-Security-Policy")!] = pocketSecurityPolicy
    kept.keep(made, as: key, at: state.position)
    return Response(made, request)
  }

  /// What a host or an interpreter finds here; nil for a delegate's link.
  private func guestPage(_ request: Request, _ context: DeskContext) async throws -> Response? {
    let state = await desk.state
    guard let token = context.parameters.get("token").flatMap({ Token(text: $0) }), let link = state.link(token) else { throw AccessRefusal.deadLink }
    if case .delegate = link.bearer { return nil }
    try state.require(.bearer(link.bearer, link.trip), .guestPage(link.bearer, link.trip))
    guard let last = await shelf.releases(of: link.trip, in: state, language: request.language).last?.edition else { throw NotThere.programme }
    let edition = last.shown(in: request.language, links: .alone)
    let languages = Language.allCases.map { ($0, "/p/\(token.text)/?lang=\($0.rawValue)") }
    let bytes: [UInt8] = switch link.bearer {
    case .host(let id): hostPage(id, edition, languages: languages)
    case .interpreter(let id): interpreterPage(id, edition, languages: languages)
    case .delegate: []
    }
    var response = Response(.page(bytes))
    response.headers[.cacheControl] = "private, no-store"
    return response
  }

  private func bytes(_ visit: Visit, _ state: State, _ language: Language) async throws -> [UInt8] {
    let releases = await releases(visit, state, language)
    let edition: Edition
    if let last = releases.last {
      edition = last.edition
    } else {
      guard let dossier = state.dossier(of: visit.trip) else { throw AccessRefusal.deadLink }
      edition = Edition(
        dossier: dossier, programme: Programme(trip: visit.trip), status: .draft, stamp: Minute(sinceEpoch: 0), language: language, links: .file)
    }
    let former = releases.dropLast().last
    let page = PocketPage(
      delegate: visit.delegate, edition: edition, release: releases.last?.number,
      changes: former.map { ($0.number, edition.pocketChanges(for: visit.delegate, since: $0.edition)) },
      messages: state.pocketMessages(of: visit.trip, for: visit.delegate, language), stylePath: parts.stylePath, scriptPath: parts.scriptPath, database: visit.database)
    guard let bytes = pocketPage(page) else { throw AccessRefusal.deadLink }
    return bytes
  }

  private func files(_ visit: Visit, _ state: State) async throws -> PocketFiles {
    let release = await releases(visit, state, .en).last?.number ?? 0
    var files: [PocketFile] = []
    for language in Language.allCases {
      files.append(PocketFile(path: "./?lang=\(language.rawValue)", Data(try await bytes(visit, state, language))))
      files.append(PocketFile(path: "manifest.webmanifest?lang=\(language.rawValue)", Data(try await manifest(visit, state, language).utf8)))
    }
    files.append(PocketFile(path: parts.stylePath, Data(parts.style.utf8)))
    files.append(PocketFile(path: parts.scriptPath, Data(parts.script.utf8)))
    files.append(PocketFile(path: "icon.svg", Data(pocketIcon.utf8)))
    files.append(PocketFile(path: "icon.png", Data(Self.picture)))
    return PocketFiles(release: release, files: files)
  }

  private static let picture = [UInt8](Data(base64Encoded: pocketIconPicture)!)

  private struct Manifest: Codable {
    struct Icon: Codable { var src, sizes, type, purpose: String }
    var name, short_name, lang, id, start_url, scope, display, background_color, theme_color: String
    var icons: [Icon]
  }

  private func manifest(_ visit: Visit, _ state: State, _ language: Language) async throws -> String {
    let title = state.tripRecords[visit.trip]?.settings.title
    let name = title.map { [$0[language], $0.en, $0.de, $0.ja].first { !$0.isEmpty } ?? visit.trip.text } ?? visit.trip.text
    return try json(
      Manifest(
        name: name, short_name: "Kakehashi", lang: language.rawValue, id: "./", start_url: "./?lang=\(language.rawValue)", scope: "./",
        display: "standalone", background_color: "#ffffff", theme_color: "#a8321f",
        icons: [
          .init(src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any"),
          .init(src: "icon.png", sizes: "192x192", type: "image/png", purpose: "any"),
        ]))
  }

  // MARK: What the phone wrote down

  private func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (visit, state) = try await visit(request, context)
    let language = request.language
    let edition = await releases(visit, state, language).last?.edition
    let rows = state.pocket(of: visit.delegate, on: visit.trip).map { record in
      let text = record.kind == .headcount ? String(record.count ?? 0) : state.text(of: record) ?? "–"
      let about = record.about.map { edition?.pocketName(of: $0.text) ?? $0.text } ?? ""
      return (kind: record.kind.rawValue, about: about, text: text, made: record.made.description.replacing("T", with: " "))
    }
    let title = state.tripRecords[visit.trip]?.settings.title ?? Trilingual(same: visit.trip.text)
    return answer(.page(pocketRecordsPage(rows, title: title, language: language, stylePath: parts.stylePath)), request)
  }

  private func record(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (visit, state) = try await visit(request, context)
    let body = try await request.body.collect(upTo: context.maxUploadSize)
    if request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true {
      return try await record(Form(text: String(buffer: body)), visit, state, request)
    }
    let elements: [PocketElement]
    do {
      elements = try JSONDecoder().decode([PocketElement].self, from: Data(body.readableBytesView))
    } catch {
      throw UnreadableBody(reason: error)
    }
    guard elements.count <= Self.mostRecords else { throw HTTPError(.contentTooLarge) }
    let language = request.language
    // Side by side, so that all of them go to the disk together.
    let answers = try await withThrowingTaskGroup(of: (Int, PocketAnswer).self) { group in
      for (place, element) in elements.enumerated() {
        group.addTask { (place, try await record(element, visit, language)) }
      }
      var answers = [PocketAnswer?](repeating: nil, count: elements.count)
      for try await (place, answer) in group { answers[place] = answer }
      return answers.compactMap { $0 }
    }
    return Response(.json(try json(answers)))
  }

  private func record(_ element: PocketElement, _ visit: Visit, _ language: Language) async throws -> PocketAnswer {
    guard let sent = element.sent else {
      let finding = UnreadableBody(reason: PocketRefusal.missing("")).finding
      return PocketAnswer(id: element.id, outcome: .refused, finding: .init(finding, language))
    }
    do {
      return PocketAnswer(id: element.id, outcome: try await keep(sent, visit) ? .accepted : .repeated, finding: nil)
    } catch let refusal as PocketRefusal {
      return PocketAnswer(id: element.id, outcome: .refused, finding: .init(refusal.finding, language))
    }
  }

  /// - Returns: false if it was there already.
  private func keep(_ sent: PocketSent, _ visit: Visit) async throws -> Bool {
    let now = clock().minute
    // A command that was answered is not decided again; whether it said the same, only the record can tell.
    if await desk.state.tripRecords[visit.trip]?.pockets[visit.delegate]?[sent.id] != nil {
      _ = try await desk.state.pocketing(sent, of: visit.delegate, on: visit.trip, at: now, by: visit.who)
      return false
    }
    let receipt = try await desk.transact(command: sent.command(of: visit.delegate, on: visit.trip), actor: visit.who.actor) { state in
      try state.pocketing(sent, of: visit.delegate, on: visit.trip, at: now, by: visit.who)
    }
    return receipt.places != nil && !receipt.isRepeated
  }

  /// From a page without script. It has no names to give: the same said within the same day is the same record.
  private func record(_ form: Form, _ visit: Visit, _ state: State, _ request: Request) async throws -> Response {
    let now = clock().minute
    guard let kind = PocketRecorded.Kind(rawValue: form["kind"]), [.note, .met, .promise, .headcount].contains(kind) else {
      throw PocketRefusal.missing("kind")
    }
    let zone = state.released(of: visit.trip).flatMap { state.dossier(of: visit.trip, release: $0.number)?.trip.hosts.first?.zone } ?? .utc
    let (about, text, count, due) = (form["about"], form["text"], Int(form["count"]), CalendarDate(form["due"]))
    if !about.isEmpty, PocketSubject(about) == nil { throw PocketRefusal.unknownSubject(about) }
    let content = [kind.rawValue, about, text, count.map(String.init) ?? "", due?.description ?? "", zone.date(of: now).description]
    let hex = sha256(Data((visit.database + "\n" + content.joined(separator: "\n")).utf8)).hex
    let lengths = [8, 4, 4, 4, 12]
    var rest = hex[...]
    let name = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
    let sent = PocketSent(
      id: Identifier(name), kind: kind, about: PocketSubject(about), text: text.isEmpty ? nil : text, count: count, due: due,
      made: PhoneTime(seconds: now.sinceEpoch * 60, offset: zone.offset(at: now)))
    if state.tripRecords[visit.trip]?.pockets[visit.delegate]?[sent.id] == nil { _ = try await keep(sent, visit) }
    return Response(status: .seeOther, headers: [.location: "records?lang=\(request.language.rawValue)"])
  }
}
