import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// The public page on which companies ask. Nobody has to sign in; nothing that was sent can be read there again.
struct InquiryRoutes: Sendable {
  private let desk: Desk
  private let clock: @Sendable () -> Instant
  private let door: InquiryDoor
  /// Of the longest question in the longest letters, with room.
  private static let mostBytes = 64 << 10

  init(desk: Desk, clock: @escaping @Sendable () -> Instant) { (self.desk, self.clock, door) = (desk, clock, InquiryDoor(now: clock)) }

  func add(to router: Router<DeskContext>) {
    router.get("/inquiry") { request, context in
      let state = await desk.state
      guard state.may(context.who, .inquire) else { throw NotThere.page }
      return answer(InquiryPage(context: context, language: request.language).form(nil, []))
    }
    router.post("/inquiry") { try await receive($0, $1) }
  }

  private func receive(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context, upTo: Self.mostBytes)
    let (state, language) = (await desk.state, request.language)
    guard state.may(context.who, .inquire) else { throw NotThere.page }
    let page = InquiryPage(context: context, language: language)
    let words = Inquiry.Words(form, language)
    do {
      if !words.faults.isEmpty { throw AdviceRefusal.faulty(words.faults) }
      let (id, command) = Self.names(form, words)
      let now = clock().minute
      let today = state.today(now)
      // What is known already is answered whatever the patience.
      if state.advice.inquiries[id.text] == nil { try await door.enter(context.machine(request)) }
      let who = context.who
      try await desk.transact(command: command, actor: who.actor) { try $0.receiving(words, as: id, language: language, today: today, by: who, at: now) }
      return answer(page.receipt(id, words, received: state.advice.inquiries[id.text]?.received ?? today))
    } catch let refusal as AdviceRefusal {
      return answer(page.form(form, refusal.findings), refusal.status)
    } catch let refusal as AccessRefusal {
      var response = answer(page.form(form, [refusal.finding]), refusal.status)
      if case .tooManyAttempts(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
      return response
    }
  }

  /// The same form sent again has the same names; other words have others. Nobody can tell the words from them.
  private static func names(_ form: Form, _ words: Inquiry.Words) -> (Identifier<Inquiry>, CommandID) {
    let bytes = Digest(of: Data((form.command.text + contentMark(of: words)).utf8)).bytes
    let letters = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
    let name = String(bytes.prefix(8).map { letters[Int($0 & 31)] })
    return (Identifier("\(name.prefix(4))-\(name.suffix(4))"), CommandID("inquiry-" + name))
  }

  private func answer(_ page: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
    var response = Response(.page(page), status: status)
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

extension Inquiry.Words {
  fileprivate init(_ form: Form, _ language: Language) {
    let contact = CaseContact(
      name: form["name"], email: form["email"], phone: form["phone"], consent: form["consent"] == "yes" ? InquiryWords.consent[language] : "")
    self.init(
      company: form["company"], city: form["city"], question: form["question"].replacing("\r\n", with: "\n"), market: form["market"],
      productGroup: form["product_group"], contact: contact)
  }
}

/// What becomes of what companies sent in.
struct InquiryDeskRoutes: Sendable {
  let routes: AdviceRoutes
  private var desk: Desk { routes.desk }

  init(routes: AdviceRoutes) { self.routes = routes }

  func add(to advice: RouterGroup<DeskContext>) {
    advice.get("/inquiries") { request, context in
      Response(.page(try await routes.view(request, context).inquiries(all: request.query("all") == "1", address: request.address)))
    }
    advice.get("/inquiries/:id") { request, context in
      let view = try await routes.view(request, context)
      return Response(.page(try page(view, context, nil, [])))
    }
    advice.post("/inquiries/:id/acceptance") { request, context in
      try await settle(request, context) { state, form, view, who in
        let chosen = form["other_company"].isEmpty ? form["company"] : form["other_company"]
        let isNew = chosen.isEmpty
        let inquiry = state.inquiry(Identifier(context.key))
        let company = isNew ? inquiry.map { Organisation(asking: form, $0.words) } : nil
        let draft = AdviceCase(
          id: "", company: Identifier(chosen), question: "", market: form["market"].uppercased(), productGroup: form["product_group"],
          received: view.today, adviser: view.readerName)
        return try state.accepting(Identifier(context.key), as: draft, newCompany: company, today: view.today, by: who)
      }
    }
    advice.post("/inquiries/:id/merger") { request, context in
      try await settle(request, context) { state, form, view, who in
        try state.merging(
          Identifier(context.key), into: Identifier(form["case"]), step: { InquiryWords.mergedStep($0)[view.language] }, today: view.today, by: who,
          name: view.readerName)
      }
    }
    advice.post("/inquiries/:id/refusal") { request, context in
      try await settle(request, context) { state, form, view, who in
        try state.refusing(Identifier(context.key), reason: String(form["reason"].prefix(4000)), today: view.today, by: who)
      }
    }
    advice.post("/inquiries/:id/erasure") { try await erase($0, $1, back: "/inquiries") }
    advice.post("/climate/:id/erasure") { try await erase($0, $1, back: "/climate/\(encodedSegment($1.key))") }
    advice.post("/cases/:id/erasure") { try await erase($0, $1, back: "/cases/\(encodedSegment($1.key))") }
  }

  private func page(_ view: AdviceView, _ context: DeskContext, _ typed: Form?, _ findings: [Finding]) throws -> [UInt8] {
    guard let inquiry = view.state.inquiry(Identifier(context.key)) else { throw NotThere.page }
    return view.inquiry(inquiry, typed: typed, findings: findings)
  }

  private func settle(
    _ request: Request, _ context: DeskContext, _ decide: @escaping @Sendable (State, Form, AdviceView, Who) throws -> [Event]
  ) async throws -> Response {
    let form = try await Form(request, context)
    let view = try await routes.view(request, context)
    let who = context.who
    do {
      try await desk.transact(command: form.command, actor: who.actor) { try decide($0, form, view, who) }
    } catch let refusal as AdviceRefusal {
      return Response(.page(try page(view, context, form, refusal.findings)), status: refusal.status)
    }
    let settled = await desk.state.advice.inquiries[context.key]?.settled
    return routes.seeOther(view.href(settled?.case.map { "/cases/\($0)" } ?? "/inquiries"))
  }

  private func erase(_ request: Request, _ context: DeskContext, back: String) async throws -> Response {
    let form = try await Form(request, context)
    let view = try await routes.view(request, context)
    guard form["sure"] == "yes" else { throw AdviceRefusal.faulty([.advice("inquiry", "sure", "", .missing)]) }
    let (who, key) = (context.who, context.key)
    try await desk.transact(command: form.command, actor: who.actor) {
      try $0.erasingAdvice(key, today: view.today, by: who)
    }
    return routes.seeOther(view.href(back))
  }
}

extension Organisation {
  /// As somebody outside calls it, and an adviser takes it over.
  fileprivate init(asking form: Form, _ words: Inquiry.Words) {
    self.init(
      id: "", name: Trilingual(same: form["new_name"].isEmpty ? words.company : form["new_name"]), kind: ApplicantKind.company.rawValue, topics: [],
      city: form.has("new_city") ? form["new_city"] : words.city, country: form["new_country"].uppercased(), shore: .home)
  }
}
