import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import NIOCore

/// Files handed in over the web: shown first with all findings, taken in when somebody says so; and every table to take home.
struct ImportRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant
  let shelf = Shelf<Upload>()
  private let lane = Lane(name: "uploads")
  private static let mostBytes = 20 << 20

  init(desk: Desk, clock: @escaping @Sendable () -> Instant) { (self.desk, self.clock) = (desk, clock) }

  func add(to router: Router<DeskContext>) {
    router.get("/import") { request, context in
      let state = await desk.state
      try state.require(context.who, .importTrip)
      return Response(.page(uploadPage(context, state, request.language)))
    }
    router.post("/import") { try await preview($0, $1) }
    router.post("/import/confirmation") { try await confirm($0, $1) }
    router.get("/trips/:trip/tables.xlsx") { request, context in
      let state = await desk.state
      try state.require(context.who, .readTrip(context.trip))
      try state.require(context.who, .readPersonal(context.trip))
      guard let dossier = state.dossier(of: context.trip) else { throw NotThere.trip }
      if request.method == .get {
        try await desk.record(
          people: dossier.trip.delegates.map(\.id), on: context.trip, of: "tables.xlsx", hasSealed: true, form: "xlsx", to: context.who, at: clock().minute)
      }
      return Response(.workbook(try await lane.run { try workbook(of: dossier).bytes }, name: "\(context.trip).xlsx"))
    }
  }

  private func preview(_ request: Request, _ context: DeskContext) async throws -> Response {
    let state = await desk.state
    try state.require(context.who, .importTrip)
    let body = try await request.body.collect(upTo: Self.mostBytes)
    guard let form = Multipart(Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "") else { throw UploadRefusal.noFile }
    guard let session = context.session, form["form"] == session.form else { throw AccessRefusal.foreignForm }
    guard let file = form.file("file"), let name = file.file else { throw UploadRefusal.noFile }
    let trip = form["trip"].isEmpty ? nil : Identifier<Trip>(form["trip"])
    // Reading a workbook takes its time; nobody else waits for it.
    let shown = try await lane.run { state.preview(ofUpload: file.bytes, named: name, for: trip) }
    let ticket = await shelf.keep(Upload(bytes: file.bytes, name: name, trip: trip), of: session.account)
    let mayRead = trip.map { state.may(context.who, .readPersonal($0)) } ?? state.may(context.who, .importTrip)
    let fields = [("form", session.form), ("ticket", ticket), ("command", Token().text)]
    let page = previewPage(
      shown, language: request.language, form: ("/import/confirmation?lang=\(request.language.rawValue)", fields),
      back: "/import?lang=\(request.language.rawValue)", showsPersonal: mayRead,
      surroundings: Surroundings(
        account: Shell.Account(state, context, request.language),
        entries: deskNavigation(context.who, state, request.language, current: "/import")))
    return Response(.page(page), status: shown.preview == nil ? .unprocessableContent : .ok)
  }

  private func confirm(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let who = context.who
    try await desk.state.require(who, .importTrip)
    guard let upload = await shelf.thing(form["ticket"], of: context.session?.account ?? "") else { throw UploadRefusal.forgotten }
    let mark = form["mark"]
    try await desk.transact(command: form.command, actor: who.actor) { state in
      try state.require(who, .importTrip)
      return try state.importing(upload: upload.bytes, named: upload.name, for: upload.trip, confirmed: mark)
    }
    return Response(status: .seeOther, headers: [.location: "/?lang=\(request.language.rawValue)"])
  }
}

/// A file that was shown and is not yet taken in.
struct Upload: Sendable {
  var bytes: [UInt8]
  var name: String
  var trip: Identifier<Trip>?
}

private func uploadPage(_ context: DeskContext, _ state: State, _ language: Language) -> [UInt8] {
  page(Shell(UploadWords.title, context, "/import", language, state)) { h in
    h.add(.h1, text: UploadWords.title[language])
    h.add(.p, .class("lead"), text: UploadWords.lead[language])
    h.add(.form, .method("post"), .action("/import?lang=\(language.rawValue)"), .encoding("multipart/form-data"), .class("form")) { h in
      if let session = context.session { h.hidden("form", session.form) }
      h.choice(DeskWords.trip[language], "trip", [("", UploadWords.newTrip[language])] + state.trips.map { ($0.text, $0.text) }, state.trips.first?.text ?? "")
      h.add(.p, .class("field")) { h in
        h.add(.label, .for("f-file"), text: UploadWords.file[language])
        h.void(.input, .id("f-file"), .name("file"), .type("file"), .accept(".xlsx,.csv"), .required)
      }
      h.send(UploadWords.show[language])
    }
    if !state.trips.isEmpty {
      h.add(.h2, text: UploadWords.out[language])
      h.add(.ul) { h in
        for trip in state.trips where state.may(context.who, .readPersonal(trip)) {
          h.add(.li) { $0.add(.a, .href("/trips/\(encodedSegment(trip.text))/tables.xlsx"), .download("\(trip).xlsx"), text: "\(trip).xlsx") }
        }
      }
    }
  }
}

enum UploadRefusal: Error, Equatable {
  case noFile
  case forgotten
}

extension UploadRefusal: Explained {
  var finding: Finding {
    switch self {
    case .noFile:
      Finding(
        file: "upload", code: "upload.no-file",
        message: Trilingual(de: "Es ist keine Datei angekommen.", en: "No file has arrived.", ja: "ファイルが届いていません。"),
        mend: Trilingual(
          de: "Wählen Sie eine .xlsx- oder .csv-Datei.", en: "Choose an .xlsx or .csv file.", ja: ".xlsxまたは.csvファイルを選択してください。"))
    case .forgotten:
      Finding(
        file: "upload", code: "upload.forgotten",
        message: Trilingual(
          de: "Die gezeigte Datei liegt nicht mehr vor. Es wurde nichts geändert.",
          en: "The file that was shown is no longer there. Nothing was changed.", ja: "表示したファイルは保持されていません。何も変更されていません。"),
        mend: Trilingual(de: "Laden Sie sie noch einmal hoch.", en: "Hand it in once more.", ja: "もう一度アップロードしてください。"))
    }
  }
}

private enum UploadWords {
  static let title = Trilingual(de: "Excel und CSV einspielen", en: "Import Excel and CSV", ja: "Excel・CSVの取り込み")
  static let lead = Trilingual(
    de: "Erst sehen Sie alle Befunde und was sich ändern würde, Feld für Feld. Geschrieben wird erst, wenn Sie es bestätigen.",
    en: "First you see all findings and what would change, field by field. Nothing is written before you confirm.",
    ja: "まず指摘事項と変更内容を項目ごとに確認できます。確定するまで何も書き込まれません。")
  static let newTrip = Trilingual(de: "eine neue Reise", en: "a new trip", ja: "新しい訪問事業")
  static let file = Trilingual(de: "Arbeitsmappe oder Liste", en: "Workbook or list", ja: "ブックまたは一覧")
  static let show = Trilingual(de: "Prüfen und zeigen", en: "Check and show", ja: "確認する")
  static let out = Trilingual(de: "Alle Tabellen mitnehmen", en: "Take all tables along", ja: "全表のダウンロード")
}
