import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import NIOCore

/// Sets of emission factors, whatever the trip.
struct FactorRoutes: Sendable {
  let routes: AdviceRoutes
  private var desk: Desk { routes.desk }
  private let lane = Lane(name: "factors")
  private static let mostBytes = 5 << 20

  init(routes: AdviceRoutes) { self.routes = routes }

  func add(to advice: RouterGroup<DeskContext>) {
    advice.get("/factors") { Response(.page(try await routes.view($0, $1).factorSets())) }
    advice.get("/factors/:id") { request, context in
      let view = try await routes.view(request, context)
      guard let one = view.state.advice.factorSets[context.key] else { throw NotThere.page }
      return Response(.page(view.factorSet(one)))
    }
    advice.post("/factors") { try await upload($0, $1) }
    advice.post("/factors/folder") { request, context in
      let form = try await Form(request, context)
      let view = try await routes.view(request, context)
      guard let dossier = view.state.dossier(of: Identifier(form["trip"])) else { throw NotThere.trip }
      return try await keep(FactorSet(name: form["name"], factors: dossier.register.emissions), form.command, view, context)
    }
  }

  private func keep(_ set: FactorSet, _ command: CommandID, _ view: AdviceView, _ context: DeskContext) async throws -> Response {
    let (who, today, name) = (context.who, view.today, view.readerName)
    do {
      try await desk.transact(command: command, actor: who.actor) { try $0.keeping(set, today: today, by: who, name: name) }
    } catch let refusal as AdviceRefusal {
      return Response(.page(view.factorSets(typed: set.name, findings: refusal.findings)), status: refusal.status)
    }
    return routes.seeOther(view.href("/factors/\(set.version)"))
  }

  private func upload(_ request: Request, _ context: DeskContext) async throws -> Response {
    let view = try await routes.view(request, context)
    let body = try await request.body.collect(upTo: Self.mostBytes)
    guard let form = Multipart(Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "") else { throw UploadRefusal.noFile }
    guard let session = context.session, form["form"] == session.form else { throw AccessRefusal.foreignForm }
    guard let part = form.file("factors"), !part.bytes.isEmpty else { throw UploadRefusal.noFile }
    let file = (name: part.file?.lowercased().hasSuffix(".xlsx") == true ? part.file! : FactorSet.folderName, bytes: part.bytes)
    let (factors, findings) = try await lane.run { readFactors(file) }
    let name = form["name"]
    guard let factors else { return Response(.page(view.factorSets(typed: name, findings: findings)), status: .unprocessableContent) }
    return try await keep(FactorSet(name: name, factors: factors), .fresh(), view, context)
  }
}
