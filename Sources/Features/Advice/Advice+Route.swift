import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import Planning

/// Cases, funding, aid, hydrogen and climate.
struct AdviceRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant

  func add(to router: Router<DeskContext>) {
    let advice = router.group("/advice")
    advice.get("") { Response(.page(try await view($0, $1).overview())) }
    advice.get("/cases") { request, context in Response(.page(try await view(request, context).cases(request.query("all") == "1"))) }
    advice.post("/cases/:id/steps") { try await step($0, $1) }
    InquiryDeskRoutes(routes: self).add(to: advice)
    advice.get("/statistics") { request, context in
      let view = try await view(request, context)
      return Response(.page(view.statistics(Int(request.query("year")) ?? view.today.civil.year)))
    }
    advice.get("/statistics.csv") { request, context in
      let view = try await view(request, context)
      let year = Int(request.query("year")) ?? view.today.civil.year
      let rows = view.state.statistics(year, view.language).flatMap { part in
        part.rows(view.language).map { [String(year), part.label[view.language], $0.0, $0.1] }
      }
      let heads = [AdviceWords.year, AdviceWords.statistics, AdviceWords.group, AdviceWords.count].map { $0[view.language] }
      return Response(.list(csv(TextTable(name: "statistics", heads: heads, rows: rows), view.language), name: "advice-\(year).csv"))
    }
    companies(advice)
    advice.get("/awards") { Response(.page(try await view($0, $1).awards())) }
    advice.get("/climate") { Response(.page(try await view($0, $1).climate())) }
    hydrogen(advice)
    records(advice, .cases)
    records(advice, .awards)
    records(advice, .links)
    records(advice, .successions)
    records(advice, .listings)
    records(advice, .measures)
    FundingRoutes(routes: self).add(to: advice)
    FactorRoutes(routes: self).add(to: advice)
  }

  func view(_ request: Request, _ context: DeskContext) async throws -> AdviceView {
    let state = await desk.state
    try state.require(context.who, .advise)
    return AdviceView(
      state: state, context: context, language: request.language, today: state.today(clock().minute), path: request.uri.path,
      query: request.uri.query ?? "")
  }

  /// A page that carries its own style, to be saved and passed on; the policy within it forbids everything else.
  private func styled(_ page: [UInt8]) -> Response {
    var response = Response(.page(page))
    response.headers[HTTPField.Name("Content-Security-Policy")!] = "default-src 'none'; style-src 'unsafe-inline'"
    return response
  }

  func seeOther(_ place: String) -> Response { Response(status: .seeOther, headers: [.location: place]) }

  // MARK: Records

  /// A form for a new record, one for a known one, and what they send.
  private func records<Record: NumberedRecord>(_ advice: RouterGroup<DeskContext>, _ pages: RecordPages<Record>) {
    let group = advice.group("/\(pages.path)")
    group.get("/new") { request, context in
      let view = try await view(request, context)
      return Response(.page(new(pages, view, Form(text: view.query), typed: nil, findings: [])))
    }
    group.post("/new") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      let fields = pages.fields(view.state)
      let (record, findings) = filled(pages.blank(view.today, view.readerName, Form(text: "")), fields, from: form, list: pages.list)
      do {
        if !findings.isEmpty { throw AdviceRefusal.faulty(findings + record.faults(in: view.state, today: view.today)) }
        let (who, today) = (context.who, view.today)
        try await desk.transact(command: form.command, actor: who.actor) { try $0.adding(record, today: today, by: who) }
      } catch let refusal as AdviceRefusal {
        return Response(.page(new(pages, view, form, typed: form, findings: refusal.findings)), status: refusal.status)
      }
      return seeOther(view.href(pages.home(record)))
    }
    group.get("/:id") { request, context in
      let view = try await view(request, context)
      return Response(.page(try known(pages, view, context, typed: nil, findings: [])))
    }
    group.post("/:id") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      guard let known = view.state.known(Record.self, context.key) else { throw AdviceRefusal.unknown(context.key) }
      let (record, findings) = filled(known, pages.fields(view.state), from: form, list: pages.list)
      do {
        if !findings.isEmpty { throw AdviceRefusal.faulty(findings + record.faults(in: view.state, today: view.today)) }
        let (who, today, seen) = (context.who, view.today, form["seen"])
        try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(record, seen: seen, today: today, by: who) }
      } catch let refusal as AdviceRefusal {
        return Response(.page(try self.known(pages, view, context, typed: form, findings: refusal.findings)), status: refusal.status)
      }
      return seeOther(view.href(pages.home(record)))
    }
  }

  private func new<Record: NumberedRecord>(
    _ pages: RecordPages<Record>, _ view: AdviceView, _ given: Form, typed: Form?, findings: [Finding]
  ) -> [UInt8] {
    view.page(pages.newTitle, kind: "list") { h in
      view.form(
        view.href("/\(pages.path)/new"), pages.blank(view.today, view.readerName, given), pages.fields(view.state), seen: nil, typed: typed,
        findings: findings, &h)
    }
  }

  private func known<Record: NumberedRecord>(
    _ pages: RecordPages<Record>, _ view: AdviceView, _ context: DeskContext, typed: Form?, findings: [Finding]
  ) throws -> [UInt8] {
    guard let record = view.state.known(Record.self, context.key) else { throw NotThere.page }
    return view.page(Trilingual(same: "\(record.id) · \(pages.title(view, record))"), kind: "list") { h in
      pages.before(view, record, &h)
      view.form(
        view.href("/\(pages.path)/\(record.id)"), record, pages.fields(view.state), seen: record.mark, typed: typed, findings: findings, &h)
      pages.after(view, record, &h)
    }
  }

  private func step(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let view = try await view(request, context)
    let id = Identifier<AdviceCase>(context.key)
    guard let one = view.state.known(AdviceCase.self, id.text) else { throw AdviceRefusal.unknown(id.text) }
    do {
      guard let day = writtenDay(form["on"]) else { throw AdviceRefusal.faulty([.advice("cases", "on", form["on"], .badValue(AdviceWords.dayForm))]) }
      let step = AdviceCase.Step(on: day, text: String(form["text"].prefix(4000)), by: view.readerName)
      let (who, today) = (context.who, view.today)
      try await desk.transact(command: form.command, actor: who.actor) { try $0.stepping(id, step, today: today, by: who) }
    } catch let refusal as AdviceRefusal {
      let page = view.page(Trilingual(same: id.text), kind: "list") { view.steps(one, typed: form, findings: refusal.findings, &$0) }
      return Response(.page(page), status: refusal.status)
    }
    return seeOther(view.href("/cases/\(encodedSegment(id.text))") + "#steps")
  }

  // MARK: Companies

  private func companies(_ advice: RouterGroup<DeskContext>) {
    advice.get("/companies") { request, context in
      Response(.page(try await view(request, context).companies(String(request.query("q").removingPlus.prefix(200)))))
    }
    advice.get("/companies/new") { Response(.page(try await view($0, $1).newCompany())) }
    advice.post("/companies") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      let (who, organisation) = (context.who, Organisation(advised: form, known: Set(view.state.topics.keys)))
      do {
        try await desk.transact(command: form.command, actor: who.actor) { try $0.adding(organisation, by: who) }
      } catch let refusal as AdviceRefusal {
        return Response(.page(view.newCompany(form, refusal.findings)), status: refusal.status)
      }
      return seeOther(view.href("/companies", [("q", organisation.name.de)]))
    }
    advice.get("/companies/:id") { request, context in
      let view = try await view(request, context)
      return Response(.page(try company(view, context, typed: nil, findings: [])))
    }
    advice.post("/companies/:id") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      let before = view.state.advice.profiles[context.key] ?? CompanyProfile(organisation: Identifier(context.key))
      let (profile, findings) = filled(before, CompanyProfile.fields, from: form, list: CompanyProfile.list)
      do {
        if !findings.isEmpty { throw AdviceRefusal.faulty(findings) }
        let (who, today, seen) = (context.who, view.today, form.has("seen") ? form["seen"] : "")
        try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(profile, seen: seen, today: today, by: who) }
      } catch let refusal as AdviceRefusal {
        return Response(.page(try company(view, context, typed: form, findings: refusal.findings)), status: refusal.status)
      }
      return seeOther(view.companyHref(profile.organisation))
    }
  }

  private func company(_ view: AdviceView, _ context: DeskContext, typed: Form?, findings: [Finding]) throws -> [UInt8] {
    let (id, asked) = (Identifier<Organisation>(context.key), Form(text: view.query))
    guard view.state.organisations[id] != nil else { throw NotThere.page }
    return view.company(
      id, day: writtenDay(asked["on"]) ?? view.today, wish: writtenCents(asked["grant"]), wishText: asked["grant"], typed: typed, findings: findings)
  }

  // MARK: Hydrogen

  private func hydrogen(_ advice: RouterGroup<DeskContext>) {
    advice.get("/hydrogen") { Response(.page(try await view($0, $1).hydrogen())) }
    advice.get("/hydrogen/market") { Response(.page(try await view($0, $1).market())) }
    advice.get("/hydrogen/market.html") { styled(try await view($0, $1).marketFile()) }
    advice.get("/hydrogen/:id/sheet") { request, context in
      let view = try await view(request, context)
      guard let one = view.state.advice.listings[context.key] else { throw NotThere.page }
      return styled(view.sheet(one))
    }
    advice.post("/hydrogen/:id/agreement") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      let agreement = HydrogenAgreement(
        listing: Identifier(context.key), other: Identifier(form["other"]), agrees: form["agrees"] == "true", on: view.today)
      let (who, today) = (context.who, view.today)
      try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(agreement, seen: nil, today: today, by: who) }
      return seeOther(view.href("/hydrogen") + "#matches")
    }
    advice.get("/actors/:id") { request, context in
      let view = try await view(request, context)
      return Response(.page(actor(view, context, typed: nil, findings: [])))
    }
    advice.post("/actors") { request, context in
      let form = try await Form(request, context)
      let view = try await view(request, context)
      let blank = HydrogenActor(company: "", role: .producer, mayBeNamed: false)
      let (actor, findings) = filled(blank, HydrogenActor.fields, from: form, list: HydrogenActor.list)
      do {
        if !findings.isEmpty { throw AdviceRefusal.faulty(findings) }
        let (who, today) = (context.who, view.today)
        try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(actor, seen: nil, today: today, by: who) }
      } catch let refusal as AdviceRefusal {
        return Response(.page(self.actor(view, context, typed: form, findings: refusal.findings)), status: refusal.status)
      }
      return seeOther(view.href("/hydrogen"))
    }
  }

  private func actor(_ view: AdviceView, _ context: DeskContext, typed: Form?, findings: [Finding]) -> [UInt8] {
    let known = view.state.advice.actors[context.key]
    return view.page(known.map { Trilingual(same: view.name($0.company)) } ?? AdviceWords.newActor, kind: "list") { h in
      let blank = HydrogenActor(company: "", role: .producer, mayBeNamed: false)
      view.form(view.href("/actors"), known ?? blank, HydrogenActor.fields, seen: nil, typed: typed, findings: findings, &h)
    }
  }
}

extension DeskContext {
  var key: String { parameters.get("id")?.removingPercentEncoding ?? "" }
}

extension AdviceView {
  /// Who writes, as the record names them.
  var readerName: String {
    guard case .account(let id) = context.who else { return context.who.actor }
    return state.accounts[id]?.name ?? id.text
  }
}

extension Organisation {
  /// As an adviser takes it in.
  fileprivate init(advised form: Form, known topics: Set<Identifier<Topic>>) {
    self.init(
      id: "", name: Trilingual(same: form["name"]), kind: ApplicantKind(rawValue: form["kind"])?.rawValue ?? "company",
      topics: entries(form["topics"]).map { Identifier($0) }.filter(topics.contains), city: form["city"], country: form["country"].uppercased(),
      shore: .home)
  }
}
