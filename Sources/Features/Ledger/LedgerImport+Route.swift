import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Interchange
import Journaling
import NIOCore

/// Lists of the ledger as workbooks and CSV files: in, after they were shown with all findings; and out, as they come in again unchanged.
struct LedgerImportRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant
  private let shelf = Shelf<Upload>()
  private let lane = Lane(name: "ledger uploads")
  private static let mostBytes = 20 << 20
  private static let rowsOfPiece = 10_000

  init(desk: Desk, clock: @escaping @Sendable () -> Instant) { (self.desk, self.clock) = (desk, clock) }

  func add(to router: Router<DeskContext>) {
    let ledger = router.group("/ledger")
    ledger.get("/import") { request, context in
      let state = await desk.state
      try state.require(context.who, .editLedger)
      return Response(.page(importPage(context, state, request.language)))
    }
    ledger.post("/import") { try await preview($0, $1) }
    ledger.post("/import/confirmation") { try await confirm($0, $1) }
    ledger.get("/export.xlsx") { request, context in
      let state = await desk.state
      try state.require(context.who, .readLedger)
      let persons = try await lane.run {
        try state.requireSheets()
        return state.persons(inLedger: LedgerSheet.allCases)
      }
      if request.method == .get { try await desk.record(persons: persons, of: "ledger", form: "xlsx", to: context.who, at: clock().minute) }
      return Response(.workbook(try await lane.run { try state.ledgerWorkbook().bytes }, name: "ledger.xlsx"))
    }
    ledger.get("/export/:list") { request, context in
      let state = await desk.state
      try state.require(context.who, .readLedger)
      let name = context.parameters.get("list") ?? ""
      guard name.hasSuffix(".csv"), let sheet = LedgerSheet(rawValue: String(name.dropLast(4))) else {
        throw NotThere.page
      }
      let language = request.language
      if request.method == .get {
        let persons = try await lane.run { state.persons(inLedger: [sheet]) }
        try await desk.record(persons: persons, of: sheet.rawValue, form: "csv", to: context.who, at: clock().minute)
      }
      let (list, size) = (state.ledgerList(sheet), Self.rowsOfPiece)
      return Response(headers: Content.list("", name: name).headers, from: 0, in: lane) { start in
        let end = min(start + size, list.count)
        let rows = (start..<end).lazy.compactMap(list.row)
        let text = start == 0 ? csvText(heads: sheet.heads, rows: rows, language) : csvLines(rows, language)
        return FilePiece(text: text, next: end < list.count ? end : nil)
      }
    }
  }

  private func preview(_ request: Request, _ context: DeskContext) async throws -> Response {
    let state = await desk.state
    try state.require(context.who, .editLedger)
    let body = try await request.body.collect(upTo: Self.mostBytes)
    guard let form = Multipart(Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "") else {
      throw UploadRefusal.noFile
    }
    guard let session = context.session, form["form"] == session.form else { throw AccessRefusal.foreignForm }
    guard let file = form.file("file"), let name = file.file else { throw UploadRefusal.noFile }
    let (who, now) = (context.who, clock().minute)
    let shown = try await lane.run { try state.preview(ofLedgerUpload: file.bytes, named: name, by: who, at: now) }
    let ticket = await shelf.keep(Upload(bytes: file.bytes, name: name), of: session.account)
    let fields = [("form", session.form), ("ticket", ticket), ("command", Token().text)]
    let page = previewPage(
      shown, language: request.language,
      form: ("/ledger/import/confirmation?lang=\(request.language.rawValue)", fields),
      back: "/ledger/import?lang=\(request.language.rawValue)", showsPersonal: true,
      surroundings: Surroundings(
        account: Shell.Account(state, context, request.language),
        entries: deskNavigation(context.who, state, request.language, current: "/ledger")))
    return Response(.page(page), status: shown.preview == nil ? .unprocessableContent : .ok)
  }

  private func confirm(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let (who, now, mark) = (context.who, clock().minute, form["mark"])
    try await desk.state.require(who, .editLedger)
    guard let upload = await shelf.thing(form["ticket"], of: context.session?.account ?? "") else {
      throw UploadRefusal.forgotten
    }
    try await desk.transact(command: form.command, actor: who.actor) { state in
      let (shown, events) = try state.reading(ledgerUpload: upload.bytes, named: upload.name, by: who, at: now)
      guard let preview = shown.preview else { throw ImportRefusal.unreadable(upload.name) }
      guard preview.mark == mark else { throw ImportRefusal.changed(upload.name) }
      return events
    }
    return Response(status: .seeOther, headers: [.location: "/ledger?lang=\(request.language.rawValue)"])
  }
}

extension State {
  /// What a file would add to the ledger; nothing is recorded.
  func preview(ofLedgerUpload bytes: [UInt8], named file: String, by who: Who, at now: Minute) throws -> UploadPreview {
    try reading(ledgerUpload: bytes, named: file, by: who, at: now).shown
  }

  fileprivate func reading(ledgerUpload bytes: [UInt8], named file: String, by who: Who, at now: Minute) throws -> (
    shown: UploadPreview, events: [Event]
  ) {
    let upload = readLedgerUpload(bytes, named: file)
    let read = try importingLedger(upload, by: who, at: now)
    var shown = UploadPreview(file: file, findings: read.findings, lists: upload.lists)
    guard !read.hasError else { return (shown, []) }
    let place = Identifier<Trip>("ledger")
    shown.preview = ImportPreview(
      trip: place, isNew: false, lists: read.lists, facts: read.events.count, mark: mark(of: read.lists, place))
    return (shown, read.events)
  }
}

private func importPage(_ context: DeskContext, _ state: State, _ language: Language) -> [UInt8] {
  page(Shell(LedgerImportWords.title, context, "/ledger/import", language, state)) { h in
    h.add(.h1, text: LedgerImportWords.title[language])
    h.add(.p, .class("lead"), text: LedgerImportWords.lead[language])
    h.add(
      .form, .method("post"), .action("/ledger/import?lang=\(language.rawValue)"), .encoding("multipart/form-data"),
      .class("form")
    ) { h in
      if let session = context.session { h.hidden("form", session.form) }
      h.add(.p, .class("field")) { h in
        h.add(.label, .for("f-file"), text: LedgerImportWords.file[language])
        h.void(.input, .id("f-file"), .name("file"), .type("file"), .accept(".xlsx,.csv"), .required)
      }
      h.send(LedgerImportWords.show[language])
    }
    h.add(.h2, text: LedgerImportWords.out[language])
    h.add(.p, .class("quiet"), text: LedgerImportWords.outLead[language])
    h.add(.ul) { h in
      h.add(.li) { $0.add(.a, .href("/ledger/export.xlsx"), .download("ledger.xlsx"), text: "ledger.xlsx") }
      for sheet in LedgerSheet.allCases {
        let name = "\(sheet.rawValue).csv"
        h.add(.li) {
          $0.add(.a, .href("/ledger/export/\(name)?lang=\(language.rawValue)"), .download(name), text: name)
        }
      }
    }
    h.add(.p) { $0.add(.a, .href("/ledger?lang=\(language.rawValue)"), text: LedgerWords.back[language]) }
  }
}

enum LedgerImportWords {
  static let title = Trilingual(de: "Listen ein- und ausspielen", en: "Lists in and out", ja: "一覧の取り込みと書き出し")
  static let lead = Trilingual(
    de:
      "Eine Arbeitsmappe mit Blättern topics, organisations, regions, persons, posts, ties, interactions, claims, judgements, oder eine CSV-Datei davon. Erst sehen Sie alle Befunde: was neu ist, was sich ändert, was einander widerspricht. Geschrieben wird erst, wenn Sie es bestätigen; gelöscht wird nie etwas.",
    en:
      "A workbook with sheets topics, organisations, regions, persons, posts, ties, interactions, claims, judgements, or a CSV file of one of them. First you see all findings: what is new, what changes, what contradicts. Nothing is written before you confirm, and nothing is ever removed.",
    ja:
      "topics、organisations、regions、persons、posts、ties、interactions、claims、judgementsのシートを持つブック、またはそのうち1つのCSVファイルを取り込みます。まず新規・変更・矛盾などの指摘事項をすべて確認できます。確定するまで何も書き込まれず、削除されることもありません。"
  )
  static let file = Trilingual(de: "Arbeitsmappe oder CSV-Datei", en: "Workbook or CSV file", ja: "ブックまたはCSVファイル")
  static let show = Trilingual(de: "Prüfen und zeigen", en: "Check and show", ja: "確認する")
  static let out = Trilingual(de: "Mitnehmen", en: "Take along", ja: "ダウンロード")
  static let outLead = Trilingual(
    de:
      "Unverändert wieder eingespielt, ändern diese Dateien nichts. Das Blatt judgements sagt, was von Angaben gehalten wurde, auch das Zurückgezogene. Wer Personen mitnimmt, steht unter „Mitgenommene Listen“.",
    en:
      "Taken in again as they are, these files change nothing. The sheet judgements says what was thought of claims, the withdrawn ones too. Whoever takes persons along stands under “Lists taken along”.",
    ja: "そのまま取り込み直しても何も変わりません。judgementsシートには情報への評価が、取り下げも含めて記されます。人物の一覧をダウンロードした記録は「一覧の持ち出し記録」に残ります。")
}
