import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import NIOCore
import Planning

/// The catalogue of funding, and which of it fits whom.
struct FundingRoutes: Sendable {
  let routes: AdviceRoutes
  private var desk: Desk { routes.desk }
  private let lane = Lane(name: "funding")
  private let shelf = IndexShelf()
  private static let mostBytes = 20 << 20

  init(routes: AdviceRoutes) { self.routes = routes }

  func add(to advice: RouterGroup<DeskContext>) {
    advice.get("/funding") { request, context in
      Response(.page(try await routes.view(request, context).funding(String(request.query("q").removingPlus.prefix(200)))))
    }
    advice.get("/funding.csv") { request, context in
      let state = try await routes.view(request, context).state
      return Response(.list(csv(catalogueTables(state.catalogue)[0]), name: "funding.csv"))
    }
    advice.get("/calls.csv") { request, context in
      let tables = catalogueTables(try await routes.view(request, context).state.catalogue)
      return Response(.list(tables.count > 1 ? csv(tables[1]) : "", name: "calls.csv"))
    }
    advice.post("/catalogue") { try await upload($0, $1) }
    advice.get("/funding/new") { request, context in
      let view = try await routes.view(request, context)
      return Response(.page(view.programme(.blank(""), isNew: true)))
    }
    advice.post("/funding/new") { try await save($0, $1) }
    advice.get("/funding/:id") { request, context in
      let view = try await routes.view(request, context)
      guard let programme = view.state.funding[Identifier(context.key)] else { throw NotThere.page }
      return Response(.page(view.programme(programme, isNew: false)))
    }
    advice.post("/funding/:id") { try await save($0, $1) }
    advice.post("/funding/:id/calls") { try await saveCall($0, $1) }
    advice.get("/companies/:id/funding") { request, context in
      let (view, id, seeker, day, asked) = try await question(request, context)
      let matches = await shelf.index(view.state).matches(for: seeker, on: day)
      return Response(.page(view.matching(id, seeker, matches, day: day, form: asked)))
    }
    advice.get("/companies/:id/funding.csv") { request, context in
      let (view, id, seeker, day, _) = try await question(request, context)
      let matches = await shelf.index(view.state).matches(for: seeker, on: day)
      return Response(.list(csv(matchingTable(matches, view.language), view.language), name: "funding-\(id).csv"))
    }
  }

  private func question(
    _ request: Request, _ context: DeskContext
  ) async throws -> (AdviceView, Identifier<Organisation>, FundingSeeker, CalendarDate, Form) {
    let view = try await routes.view(request, context)
    let id = Identifier<Organisation>(context.key)
    guard view.state.organisations[id] != nil else { throw NotThere.page }
    let asked = Form(text: view.query)
    let day = writtenDay(asked["on"]) ?? view.today
    return (view, id, view.state.seeker(id, on: day, asked: asked), day, asked)
  }

  private func save(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let view = try await routes.view(request, context)
    let isNew = context.key.isEmpty
    let free = (1...).lazy.map { Identifier<FundingProgramme>("P\($0)") }.first { view.state.funding[$0] == nil }!
    guard let known = isNew ? .blank(free) : view.state.funding[Identifier(context.key)] else { throw NotThere.page }
    let (programme, findings) = filled(known, FundingProgramme.fields(Set(view.state.topics.keys.map(\.text))), from: form, list: FundingProgramme.list)
    do {
      if !findings.isEmpty { throw AdviceRefusal.faulty(findings) }
      let (who, seen) = (context.who, isNew ? nil : form["seen"])
      try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(programme, seen: seen, by: who) }
    } catch let refusal as AdviceRefusal {
      return Response(.page(view.programme(known, isNew: isNew, typed: form, findings: refusal.findings)), status: refusal.status)
    }
    return routes.seeOther(view.href("/funding/\(encodedSegment(programme.id.text))"))
  }

  private func saveCall(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let view = try await routes.view(request, context)
    guard let known = view.state.funding[Identifier(context.key)] else { throw NotThere.page }
    var programme = known
    var findings: [Finding] = []
    func day(_ name: String) -> CalendarDate? {
      if form[name].isEmpty { return nil }
      if let day = writtenDay(form[name]) { return day }
      findings.append(.advice("calls", name, form[name], .badValue(AdviceWords.dayForm)))
      return nil
    }
    let call = FundingCall(id: Identifier(form["id"]), title: form["title"], opens: day("opens"), closes: day("closes"), source: form["source"])
    if call.id.text.isEmpty { findings.append(.advice("calls", "id", "", .missing)) }
    programme.calls = (programme.calls ?? []).filter { $0.id != call.id } + [call]
    do {
      if !findings.isEmpty { throw AdviceRefusal.faulty(findings) }
      let (who, seen, changed) = (context.who, form["seen"], programme)
      try await desk.transact(command: form.command, actor: who.actor) { try $0.keeping(changed, seen: seen, by: who) }
    } catch let refusal as AdviceRefusal {
      return Response(.page(view.programme(known, isNew: false, findings: refusal.findings)), status: refusal.status)
    }
    return routes.seeOther(view.href("/funding/\(encodedSegment(programme.id.text))") + "#calls")
  }

  private func upload(_ request: Request, _ context: DeskContext) async throws -> Response {
    let view = try await routes.view(request, context)
    let body = try await request.body.collect(upTo: Self.mostBytes)
    guard let form = Multipart(Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "") else { throw UploadRefusal.noFile }
    guard let session = context.session, form["form"] == session.form else { throw AccessRefusal.foreignForm }
    // The field says which list it is, whatever the file is called; a workbook tells by its sheets.
    let files = ["funding", "calls"].compactMap { name in
      form.file(name).map { (name: $0.file?.lowercased().hasSuffix(".xlsx") == true ? $0.file! : "\(name).csv", bytes: $0.bytes) }
    }
    if files.isEmpty { throw UploadRefusal.noFile }
    let topics = Array(view.state.topics.values)
    let (programmes, findings) = try await lane.run { readCatalogue(files, topics: topics) }
    guard let programmes else { return Response(.page(view.funding("", findings: findings)), status: .unprocessableContent) }
    let who = context.who
    try await desk.transact(command: .fresh(), actor: who.actor) { try $0.keeping(catalogue: programmes, by: who) }
    return routes.seeOther(view.href("/funding"))
  }
}

/// The catalogue in columns, made once for as long as nothing happens.
private actor IndexShelf {
  private var kept: (position: Position, index: FundingIndex)?

  func index(_ state: State) -> FundingIndex {
    if let kept, kept.position == state.position { return kept.index }
    let index = FundingIndex(state.catalogue, topics: state.topics.sorted { $0.key < $1.key }.map(\.value))
    kept = (state.position, index)
    return index
  }
}

extension FundingProgramme {
  fileprivate static func blank(_ id: Identifier<FundingProgramme>) -> Self {
    Self(
      id: id, name: Trilingual(same: ""), funder: "", level: "", instrument: "", topics: [], applicants: "", maxRatePercent: nil, maxAmountEuro: nil,
      amountRemark: "", submission: "", status: "", asOf: "", certainty: "", remark: "")
  }
}
