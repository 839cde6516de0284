import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import Logging
import NIOCore

/// The interface for programs below `/api/v1`: finds out who asks and for what, from the same declarations as its description.
///
/// It stands before the pages' gate, since a program carries no cookie and no word of a session.
struct OpenInterface: RouterMiddleware {
  let desk: Desk
  let doorkeeper: Doorkeeper
  let search: SearchKeeper
  let clock: @Sendable () -> Instant
  let version: String
  static let path = "/api/v1"
  /// What a search is called where it is written down who was given.
  static let searchName = "search"

  func handle(_ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response) async throws -> Response {
    guard request.uri.path.hasPrefix("/api/") else { return try await next(request, context) }
    let response = await respond(request, context)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func respond(_ request: Request, _ context: DeskContext) async -> Response {
    do {
      return try await answer(request, context)
    } catch let refusal as OpenRefusal {
      return problem(refusal.status, refusal.findings, request)
    } catch let refusal as OpenLedgerRefusal {
      return problem(.unprocessableContent, refusal.findings, request)
    } catch let refusal as any Explained {
      return problem(refusal.status, [refusal.finding], request)
    } catch let error as NotThere {
      return problem(.notFound, [error.finding], request)
    } catch is NIOTooManyBytesError {
      return problem(.contentTooLarge, [OpenFault.tooLarge.finding], request)
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(error)"])
      return problem(.internalServerError, [], request)
    }
  }

  /// Where a path leads.
  private enum Target {
    case list(OpenList, trip: Identifier<Trip>?)
    case row(OpenList, trip: Identifier<Trip>?, key: String)
    case search, description

    var methods: [HTTPRequest.Method] {
      if case .list(let list, _) = self, OpenWrite.all.contains(where: { $0.path == list.path }) { [.get, .head, .post] } else { [.get, .head] }
    }
  }

  private func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let target = Self.target(request.uri.path) else { throw NotThere.page }
    guard target.methods.contains(request.method) else { throw OpenRefusal([.wrongMethod(target.methods.map(\.rawValue))]) }
    if case .description = target {
      _ = try Parameters(request, known: ["lang"])
      let state = await desk.state
      // Without a token, or with one that is over, it says the same with other names.
      let (reader, _) = (try? await asker(request, context)) ?? (.stranger, nil)
      let known = state.may(reader, .readLedger) ? state.organisations.keys.sorted().prefix(2).map(\.text) : []
      let description = known.count == 2 ? openAPI(request.language, version: version, naming: known) : openAPI(request.language, version: version)
      return try reply(description, .json, nil, request)
    }
    let (who, program) = try await asker(request, context)
    let state = await desk.state
    if who == .stranger { throw AccessRefusal.unknownVisitor }
    func giving(_ rows: [OpenRow], of list: OpenList, _ query: OpenQuery, _ form: OpenForm, _ answer: Response) async throws -> Response {
      // What the asker has already, and what only its size was asked of, is not given.
      guard answer.status == .ok, request.method == .get else { return answer }
      try await desk.record(rows, of: list, query, form: form, program: program, at: clock().minute)
      return answer
    }
    switch target {
    case .list(let list, let trip):
      if request.method == .post, let write = OpenWrite.all.first(where: { $0.path == list.path }) { return try await record(write, who, request, context) }
      let (response, rows, query, form) = try answer(list, trip, who, state, request)
      return try await giving(rows, of: list, query, form, response)
    case .row(let list, let trip, let key):
      _ = try Parameters(request, known: ["lang"])
      guard let form = OpenForm.accepted(by: request.headers[.accept], of: list.forms) else { throw OpenRefusal([.notOffered(list.forms.map(\.mediaType))]) }
      let query = query(state, who, trip, request)
      try list.require(query)
      guard let row = try list.row(query, key) else { throw NotThere.page }
      let answer = form == .json ? try reply(row.json(), .json, state, request) : try reply(try list.file([row], form, query), form, state, request)
      return try await giving([row], of: list, query, form, answer)
    case .search: return try await find(who, program, state, request)
    case .description: throw NotThere.page
    }
  }

  private static func target(_ path: String) -> Target? {
    guard path.hasPrefix(Self.path + "/") else { return nil }
    let parts = path.dropFirst(Self.path.count + 1).split(separator: "/", omittingEmptySubsequences: false).map { $0.removingPercentEncoding ?? "" }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts == ["search"] { return .search }
    if parts == ["openapi.json"] { return .description }
    for list in OpenList.all {
      let own = list.path.split(separator: "/").map(String.init)
      guard parts.count == own.count || parts.count == own.count + 1, zip(own, parts).allSatisfy({ $0 == "{trip}" || $0 == $1 }) else { continue }
      let trip = list.isOfTrip ? Identifier<Trip>(parts[1]) : nil
      return parts.count == own.count ? .list(list, trip: trip) : .row(list, trip: trip, key: parts[own.count])
    }
    return nil
  }

  /// By token, or for reading by the session of a browser.
  /// - Throws: `.expiredToken`.
  private func asker(_ request: Request, _ context: DeskContext) async throws -> (Who, ListTaken.Program?) {
    if let header = request.headers[.authorization] {
      let parts = header.split(separator: " ")
      guard parts.count == 2, parts[0].lowercased() == "bearer", let token = Token(text: parts[1]), let program = try await doorkeeper.program(bearing: token)
      else { return (.stranger, nil) }
      let account = Identifier<Account>(program.account)
      return (program.mayWrite ? .account(account) : .reader(account), .init(number: program.id, name: program.name))
    }
    guard request.method != .post, let token = request.cookies[sessionCookie].flatMap({ Token(text: $0.value) }), let session = await doorkeeper.session(token)
    else { return (.stranger, nil) }
    return (.account(Identifier(session.account)), nil)
  }

  private func query(_ state: State, _ who: Who, _ trip: Identifier<Trip>?, _ request: Request) -> OpenQuery {
    OpenQuery(state: state, who: who, trip: trip, language: request.language, today: Zone.utc.date(of: clock().minute))
  }

  // MARK: Reading

  private func answer(
    _ list: OpenList, _ trip: Identifier<Trip>?, _ who: Who, _ state: State, _ request: Request
  ) throws -> (Response, [OpenRow], OpenQuery, OpenForm) {
    guard let form = OpenForm.accepted(by: request.headers[.accept], of: list.forms) else { throw OpenRefusal([.notOffered(list.forms.map(\.mediaType))]) }
    var query = query(state, who, trip, request)
    try list.require(query)
    let parameters = try Parameters(request, known: ["lang", "limit", "after"] + list.filters.map(\.name))
    let limit = try parameters.number("limit", in: 1...openLimit.most) ?? openLimit.usual
    query.after = parameters["after"]
    if list.isNumbered, let after = query.after, Int(after).map({ String($0) == after && (0...999_999_999).contains($0) }) != true { throw OpenRefusal([.badParameter("after")]) }
    for filter in list.filters {
      guard let value = parameters[filter.name] else { continue }
      if let values = filter.values, !values.contains(value) { throw OpenRefusal([.badParameter(filter.name)]) }
      query.filters[filter.name] = value
    }
    let page = try list.page(query, limit: limit)
    let link = page.next.map { next -> String in
      let kept = parameters.all.filter { $0.name != "after" }.map { "\($0.name)=\(encodedQuery($0.value))&" }.joined()
      return "<\(request.uri.path)?\(kept)after=\(encodedQuery(next))>; rel=\"next\""
    }
    guard form == .json else { return (try reply(try list.file(page.rows, form, query), form, state, request, link: link), page.rows, query, form) }
    let losses = list.losses(query).map { $0[query.language] }
    let answer = JSONValue.object(skippingNil: [
      "items": .list(page.rows.map { $0.json() }), "next": page.next.map { .text($0) }, "position": .number(String(state.position.number)), "losses": .texts(losses),
    ])
    return (try reply(answer, .json, state, request, link: link, losses: losses.count), page.rows, query, form)
  }

  private func find(_ who: Who, _ program: ListTaken.Program?, _ state: State, _ request: Request) async throws -> Response {
    guard OpenForm.accepted(by: request.headers[.accept], of: [.json]) != nil else { throw OpenRefusal([.notOffered([OpenForm.json.mediaType])]) }
    let parameters = try Parameters(request, known: ["lang", "q", "limit"])
    guard let words = parameters["q"], words.unicodeScalars.count <= 200 else { throw OpenRefusal([.badParameter("q")]) }
    let limit = try parameters.number("limit", in: 1...100) ?? 20
    let index = await search.indexSoFar(for: state)
    // A program would take what is there so far for all there is.
    if !index.missing.isEmpty { throw OpenRefusal([.notReady]) }
    let found = index.things(words, limit: limit, state, who)
    let answer = try reply(["hits": .list(found.map { state.hit($0, request.language).json })], .json, state, request)
    if answer.status == .ok, request.method == .get { try await record(found, state, who, program) }
    return answer
  }

  /// Writes down whom the answer to a search names, before it is given: persons, those whom claims are about, and people of trips.
  private func record(_ found: [SearchThing], _ state: State, _ who: Who, _ program: ListTaken.Program?) async throws {
    let (now, form) = (clock().minute, OpenForm.json.rawValue)
    var (persons, people) = ([Int](), [Identifier<Trip>: [Identifier<Delegate>]]())
    for thing in found {
      switch thing {
      case .person(let number): persons.append(number)
      case .claim(let number): persons += state.ledger.owners(ofClaim: number)
      case .delegate(let id, let trip): people[trip, default: []].append(id)
      default: break
      }
    }
    try await desk.record(persons: Numbers(persons), of: Self.searchName, form: form, to: who, program: program, at: now)
    for (trip, people) in people.sorted(by: { $0.key < $1.key }) {
      try await desk.record(people: people.sorted(), on: trip, of: Self.searchName, hasSealed: false, form: form, to: who, program: program, at: now)
    }
  }

  // MARK: Writing

  private func record(_ write: OpenWrite, _ who: Who, _ request: Request, _ context: DeskContext) async throws -> Response {
    guard OpenForm.accepted(by: request.headers[.accept], of: [.json]) != nil else { throw OpenRefusal([.notOffered([OpenForm.json.mediaType])]) }
    _ = try Parameters(request, known: ["lang"])
    try await desk.state.require(who, .editLedger)
    let keys = request.headers[values: HTTPField.Name("Idempotency-Key")!]
    guard keys.count == 1, let key = keys.first, (8...100).contains(key.utf8.count), key.utf8.allSatisfy(Self.isKeyLetter) else { throw OpenRefusal([.noKey]) }
    let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.filter { !$0.isWhitespace }.lowercased() }
    guard type == "application/json" else { throw OpenRefusal([.notJSONBody]) }
    let body = try await request.body.collect(upTo: context.maxUploadSize)
    guard let value = try? JSONReader.read(Array(body.readableBytesView)) else { throw OpenRefusal([.notJSON]) }
    let answers = try write.answers(value).mapValues { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    let now = clock().minute
    let decide: @Sendable (State) throws -> [Event] = { state in
      do { return try write.deed.decide(state, { answers[$0] ?? "" }, { answers[$0].map { [$0] } ?? [] }, by: who, at: now) } catch let refusal as LedgerRefusal { throw OpenLedgerRefusal(refusal, write) }
    }
    let command = CommandID("api-" + Digest(of: Data("\(who.actor)\n\(key)".utf8)).hex)
    let receipt = try await desk.transact(command: command, actor: who.actor, decide)
    // What was said before adds nothing when it is said again; something else under its key does.
    if receipt.isRepeated, try !decide(await desk.state).isEmpty { throw OpenRefusal([.keyReused]) }
    let numbers = try receipt.places.map { try desk.numbers(in: $0) } ?? []
    let answer: JSONValue = [
      "position": .number(String(receipt.position.number)), "is_repeated": .bool(receipt.isRepeated), "recorded": .list(numbers.map { .number(String($0)) }),
    ]
    var response = Response(.json(answer.written() + "\n"), status: numbers.isEmpty || receipt.isRepeated ? .ok : .created)
    if let number = numbers.first { response.headers[.location] = "\(Self.path)/\(write.path)/\(number)" }
    response.headers[.cacheControl] = "no-store"
    return response
  }

  private static func isKeyLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  // MARK: Answers

  private func reply(_ value: JSONValue, _ form: OpenForm, _ state: State?, _ request: Request, link: String? = nil, losses: Int = 0) throws -> Response {
    try reply(OpenFile(bytes: Array((value.written() + "\n").utf8), losses: []), form, state, request, link: link, losses: losses)
  }

  private func reply(_ file: OpenFile, _ form: OpenForm, _ state: State?, _ request: Request, link: String? = nil, losses: Int? = nil) throws -> Response {
    var headers: HTTPFields = [
      .contentType: form == .csv || form == .vCard ? form.mediaType + "; charset=utf-8" : form.mediaType, .contentLanguage: request.language.rawValue,
      .cacheControl: "private, no-cache", .vary: "Accept, Accept-Language, Authorization, Cookie",
    ]
    if let link { headers[HTTPField.Name("Link")!] = link }
    headers[HTTPField.Name("X-Kakehashi-Losses")!] = String(losses ?? file.losses.count)
    guard let state else { return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))) }
    headers[.eTag] = "\"\(state.position.number)-\(request.language.rawValue)-\(form.rawValue)\""
    return Response(KeptAnswers.Answer(content: ByteBuffer(bytes: file.bytes), headers: headers), request)
  }

  /// Problem details (RFC 9457).
  private func problem(_ status: HTTPResponse.Status, _ findings: [Finding], _ request: Request) -> Response {
    let language = request.language
    let told = findings.map { finding -> JSONValue in
      .object(skippingNil: [
        "code": .text(finding.code), "message": .text(finding.message[language]), "mend": .text(finding.mend[language]),
        "place": (finding.column ?? finding.value).map { .text($0) },
      ])
    }
    let detail = findings.map { $0.message[language] }.joined(separator: language == .ja ? "" : " ")
    let answer: JSONValue = [
      "type": .text(findings.first.map { "\(Self.path)/openapi.json#\($0.code)" } ?? "about:blank"), "title": .text(openStatus(status.code)[language]),
      "status": .number(String(status.code)), "detail": .text(detail), "findings": .list(told),
    ]
    var headers: HTTPFields = [.contentType: "application/problem+json", .contentLanguage: language.rawValue, .cacheControl: "no-store"]
    if status == .serviceUnavailable { headers[.retryAfter] = String(StillPreparing.pause) }
    if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer realm=\"kakehashi\"" }
    if status == .methodNotAllowed, let methods = findings.first?.mend.en { headers[.allow] = methods }
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: answer.written() + "\n")))
  }
}

/// A refusal of the ledger, its places named as the interface names them.
struct OpenLedgerRefusal: Error, Explained {
  var findings: [Finding]
  var finding: Finding { findings[0] }
  init(_ refusal: LedgerRefusal, _ write: OpenWrite) {
    findings = refusal.findings.map { finding in
      var finding = finding
      finding.column = finding.column.map { write.place(of: $0) }
      return finding
    }
  }
}

extension OpenRefusal {
  var status: HTTPResponse.Status {
    switch faults.first {
    case .notJSON, .noKey: .badRequest
    case .notOffered: .notAcceptable
    case .notJSONBody: .unsupportedMediaType
    case .wrongMethod: .methodNotAllowed
    case .tooLarge: .contentTooLarge
    case .notReady: .serviceUnavailable
    default: .unprocessableContent
    }
  }
}

extension NotThere {
  var finding: Finding {
    Finding(
      file: "request", code: "api.not-there", message: message,
      mend: Trilingual(de: "Die Listen nennen, was es gibt.", en: "The lists name what there is.", ja: "一覧で存在するものを確認してください。"))
  }
}

/// The values of a query, each known and given once.
private struct Parameters {
  let all: [(name: String, value: String)]

  init(_ request: Request, known: [String]) throws(OpenRefusal) {
    all = (request.uri.query ?? "").split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part -> String in
        let spaced = part.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
      }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    var (seen, faults) = (Set<String>(), [OpenFault]())
    for (name, value) in all {
      if !known.contains(name) { faults.append(.unknownParameter(name)) } else if !seen.insert(name).inserted { faults.append(.repeated(name)) }
      if value.isEmpty, known.contains(name) { faults.append(.badParameter(name)) }
    }
    if let language = all.first(where: { $0.name == "lang" }), !language.value.isEmpty, Language(rawValue: language.value) == nil { faults.append(.badParameter("lang")) }
    if !faults.isEmpty { throw OpenRefusal(faults) }
  }

  subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

  func number(_ name: String, in range: ClosedRange<Int>) throws(OpenRefusal) -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), range.contains(number), String(number) == text else { throw OpenRefusal([.badParameter(name)]) }
    return number
  }
}

extension Desk {
  /// The numbers that facts of the ledger got at some places of the journal.
  nonisolated func numbers(in places: ClosedRange<Position>) throws -> [Int] {
    let count = Int(places.upperBound.number - places.lowerBound.number) + 1
    return try store.read(after: Position(places.lowerBound.number - 1), limit: count).compactMap { entry in
      guard case .ledger(let event) = try Event(entry) else { return nil }
      return switch event {
      case .interactionRecorded(let interaction): interaction.number
      case .claimRecorded(let claim): claim.number
      default: nil
      }
    }
  }
}
