import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// Signing in and out, one-time links, and accounts.
struct AccessRoutes: Sendable {
  let desk: Desk
  let doorkeeper: Doorkeeper

  func add(to router: Router<DeskContext>) {
    router.get("/login") { request, context in
      Response(
        .page(
          signInPage(
            context, email: "", next: request.query("next"), finding: nil, state: await desk.state, language: request.language)))
    }
    router.post("/login") { try await signIn($0, $1) }
    router.post("/logout") { request, context in
      _ = try await Form(request, context)
      if let token = context.token { try await doorkeeper.end(token) }
      return redirect("/login?lang=\(request.language.rawValue)", cookie: cookie("", request, seconds: 0))
    }
    router.get("/welcome/:token") { try await welcome($0, $1) }
    router.post("/welcome/:token") { try await begin($0, $1) }
    router.get("/accounts") { request, context in
      let state = await desk.state
      try state.require(context.who, .manageAccounts)
      return try await accounts(context, state, request)
    }
    router.post("/accounts/:id/tokens") { try await issueToken($0, $1) }
    router.post("/accounts/:id/tokens/:token/revocation") { request, context in
      _ = try await Form(request, context)
      try await desk.state.require(context.who, .manageAccounts)
      let id = context.account.text
      guard let program = try await doorkeeper.programs().first(where: { String($0.id) == context.parameters.get("token") && $0.account == id }) else { throw NotThere.page }
      try await doorkeeper.revoke(program: program.id)
      return redirect("/accounts?lang=\(request.language.rawValue)")
    }
    router.post("/accounts/:id") { try await record($0, $1) }
    router.post("/accounts/:id/invitation") { try await invite($0, $1) }
    router.post("/accounts/:id/dismissal") { request, context in
      _ = try await Form(request, context)
      try await desk.state.require(context.who, .manageAccounts)
      try await doorkeeper.dismiss(context.account, forgetting: false)
      return redirect("/accounts?lang=\(request.language.rawValue)")
    }
    router.post("/accounts/:id/closing") { try await close($0, $1, isClosed: true) }
    router.post("/accounts/:id/opening") { try await close($0, $1, isClosed: false) }
  }

  // MARK: Signing in

  private func signIn(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = Form(text: String(buffer: try await request.body.collect(upTo: context.maxUploadSize)))
    let state = await desk.state
    do {
      let email = form["email"].lowercased()
      let (token, session) = try await doorkeeper.signIn(
        state.account(email: email), email: email, password: form.verbatim("password"), machine: context.machine(request))
      let language = state.accounts[Identifier(session.account)]?.language ?? request.language
      let next = form["next"]
      let isOurs = next.hasPrefix("/") && !next.hasPrefix("//") && !next.contains("\\") && !next.contains { $0.isNewline }
      return redirect(isOurs ? next : "/?lang=\(language.rawValue)", cookie: cookie(token.text, request, seconds: 30 * 24 * 3600))
    } catch let refusal as AccessRefusal {
      let page = signInPage(
        context, email: form["email"], next: form["next"], finding: refusal.finding, state: state, language: request.language)
      var response = Response(.page(page), status: refusal.status)
      if case .tooManyAttempts(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
      return response
    }
  }

  /// - Throws: `.deadLink`.
  private func invited(_ context: DeskContext) async throws -> (Token, Identifier<Account>) {
    guard let token = context.parameters.get("token").flatMap({ Token(text: $0) }), let id = try await doorkeeper.account(invited: token) else {
      throw AccessRefusal.deadLink
    }
    return (token, id)
  }

  private func welcome(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (token, id) = try await invited(context)
    let state = await desk.state
    return Response(
      .page(welcomePage(context, token: token.text, account: state.accounts[id], form: nil, finding: nil, state: state, language: request.language)))
  }

  private func begin(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = Form(text: String(buffer: try await request.body.collect(upTo: context.maxUploadSize)))
    let (token, id) = try await invited(context)
    let state = await desk.state
    do {
      let (password, again) = (form.verbatim("password"), form.verbatim("again"))
      guard password == again, password.count >= Doorkeeper.leastPassword else { throw AccessRefusal.weakPassword(least: Doorkeeper.leastPassword) }
      if state.accounts[id] == nil {
        let first = Account(
          id: id, name: form["name"], email: form["email"], organisation: form["organisation"], language: request.language, grants: [Grant(.organiser)])
        let command = CommandID("first-organiser-\(token.digest.hex)")
        try await desk.transact(command: command, actor: Who.terminal("first-start").actor) { try $0.recording(first, by: .terminal("first-start")) }
      }
      let (_, session, _) = try await doorkeeper.setPassword(password, again: again, invitation: token)
      return redirect("/?lang=\(request.language.rawValue)", cookie: cookie(session.text, request, seconds: 30 * 24 * 3600))
    } catch let refusal as AccessRefusal where refusal != .deadLink {
      let page = welcomePage(
        context, token: token.text, account: state.accounts[id], form: form, finding: refusal.finding, state: state, language: request.language)
      return Response(.page(page), status: refusal.status)
    }
  }

  private func cookie(_ value: String, _ request: Request, seconds: Int) -> Cookie {
    Cookie(
      name: sessionCookie, value: value, maxAge: seconds, path: "/", secure: request.headers[.forwardedProto] == "https", httpOnly: true,
      sameSite: .lax)
  }

  private func redirect(_ path: String, cookie: Cookie? = nil) -> Response {
    var response = Response(status: .seeOther, headers: [.location: path])
    if let cookie { response.setCookie(cookie) }
    return response
  }

  // MARK: Accounts

  private func record(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let who = context.who
    let name = context.account
    do {
      try await desk.transact(command: form.command, actor: who.actor) { state in
        let id = name.text == "new" ? state.nextAccount : name
        var account = Account(form, id: id)
        account.isClosed = state.accounts[id]?.isClosed ?? false
        return try state.recording(account, by: who)
      }
      return redirect("/accounts?lang=\(request.language.rawValue)")
    } catch let refusal as AccessRefusal {
      if case .forbidden = refusal { throw refusal }
      if refusal == .unknownVisitor { throw refusal }
      var response = try await accounts(context, desk.state, request, finding: refusal.finding)
      response.status = refusal.status
      return response
    }
  }

  private func invite(_ request: Request, _ context: DeskContext) async throws -> Response {
    _ = try await Form(request, context)
    let state = await desk.state
    try state.require(context.who, .manageAccounts)
    guard state.accounts[context.account]?.isClosed == false else { throw NotThere.page }
    let token = try await doorkeeper.invite(context.account)
    let link = request.address + "/welcome/\(token.text)"
    return try await accounts(context, state, request, shown: .link(context.account, link))
  }

  private func accounts(_ context: DeskContext, _ state: State, _ request: Request, shown: ShownOnce? = nil, finding: Finding? = nil) async throws -> Response {
    let programs = try await doorkeeper.programs()
    return Response(
      .page(accountsPage(context, shown: shown, programs: programs, now: await doorkeeper.time, finding: finding, state: state, language: request.language)))
  }

  /// Shown once; whoever has it may ask in the account's name.
  private func issueToken(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let state = await desk.state
    try state.require(context.who, .manageAccounts)
    guard state.accounts[context.account]?.isClosed == false else { throw NotThere.page }
    do {
      guard !form["name"].isEmpty else { throw AccessRefusal.noName }
      let days = form["days"].isEmpty ? Doorkeeper.tokenDays.usual : Int(form["days"]) ?? 0
      let mayWrite = form["kind"] == "write"
      let (token, expires) = try await doorkeeper.issue(String(form["name"].prefix(100)), to: context.account, days: days, mayWrite: mayWrite)
      return try await accounts(context, state, request, shown: .token(context.account, token.text, until: expires, mayWrite: mayWrite))
    } catch let refusal as AccessRefusal {
      var response = try await accounts(context, state, request, finding: refusal.finding)
      response.status = refusal.status
      return response
    }
  }

  private func close(_ request: Request, _ context: DeskContext, isClosed: Bool) async throws -> Response {
    let form = try await Form(request, context)
    let (who, id) = (context.who, context.account)
    try await desk.transact(command: form.command, actor: who.actor) { state in
      guard var account = state.accounts[id] else { throw NotThere.page }
      account.isClosed = isClosed
      return try state.recording(account, by: who)
    }
    if isClosed { try await doorkeeper.dismiss(id, forgetting: true) }
    return redirect("/accounts?lang=\(request.language.rawValue)")
  }
}

extension DeskContext {
  fileprivate var account: Identifier<Account> { Identifier(parameters.get("id")?.removingPercentEncoding ?? "") }
}

extension Account {
  /// As a form says it.
  fileprivate init(_ form: Form, id: Identifier<Account>) {
    let visits = form["visits"].split { $0 == " " || $0 == "," }.map { Identifier<Visit>(String($0)) }
    let part: Part = switch form["part"] {
    case "evening": .evening
    case "visits": .visits(Set(visits))
    default: .everything
    }
    let role = Role(rawValue: form["role"]) ?? .adviser
    let trip = form["trip"].isEmpty ? nil : Identifier<Trip>(form["trip"])
    self.init(
      id: id, name: form["name"], email: form["email"], organisation: form["organisation"], language: Language(rawValue: form["language"]) ?? .en,
      grants: [Grant(role, trip: trip, part: role == .coOrganiser ? part : .everything)])
  }
}

extension Form {
  /// The name that the page gave to what is asked, so that a form sent twice does its deed once.
  var command: CommandID { has("command") && !self["command"].isEmpty ? CommandID(self["command"]) : .fresh() }
}

extension CommandID {
  static func fresh() -> CommandID { CommandID(Token().text) }
}

extension Request {
  func query(_ name: Substring) -> String { uri.queryParameters[name].map(String.init) ?? "" }
  /// `https://host`, as the browser knows this server.
  var address: String { "\(headers[.forwardedProto] == "https" ? "https" : "http")://\(head.authority ?? "localhost")" }
}
