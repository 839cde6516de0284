import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import NIOCore

/// Reports of trips: as pages of the desk, as files, and the article as everybody may read it.
struct ReportRoutes: Sendable {
  let desk: Desk
  let editions: Editions
  let clock: @Sendable () -> Instant
  let printer: Printer
  private let converter = Converter()
  private let shelf: PublicShelf

  init(desk: Desk, editions: Editions, clock: @escaping @Sendable () -> Instant, printer: Printer) {
    (self.desk, self.editions, self.clock, self.printer) = (desk, editions, clock, printer)
    shelf = PublicShelf(desk: desk)
  }

  func add(to router: Router<DeskContext>) {
    router.get("/trips/:trip/reports") { request, context in
      let state = try await state(context)
      return Response(.page(reportsPage(try await editions.sketch(of: context, in: state, language: request.language), state, today: today)))
    }
    router.get("/trips/:trip/reports/:kind") { request, context in
      let state = try await state(context)
      let (name, form) = split(context.parameters.get("kind") ?? "")
      guard let kind = ReportKind(rawValue: name), let report = state.report(kind, of: context.trip, request.language, at: clock().minute) else {
        throw NotThere.page
      }
      if let form { return try await file(report, named: "\(context.trip)-\(name)", form) }
      let edition = try await editions.sketch(of: context, in: state, language: request.language)
      return Response(.page(reportPage(report, edition, kind)))
    }
    router.get("/reports/:year") { request, context in
      let state = try await state(context)
      let (name, form) = split(context.parameters.get("year") ?? "")
      guard let year = Int(name), (1990...2100).contains(year) else { throw NotThere.page }
      let report = state.yearlyReport(year, request.language, at: clock().minute)
      if let form { return try await file(report, named: "kakehashi-\(year)", form) }
      return Response(
        .page(
          page(Shell(Trilingual(same: report.title), context, "/reports/\(year)", request.language, state)) { h in
            report.write(.desk, &h)
            files("/reports/\(year)", request.language, &h)
          }))
    }
    router.get("/public/:trip") { request, context in
      let state = await desk.state
      guard let report = try await shelf.article(of: context.trip, in: state, request.language, on: today) else { throw NotThere.page }
      var shell = Shell(language: request.language, title: report.title)
      shell.languages = Language.allCases.map { ($0, "/public/\(encodedSegment(context.trip.text))?lang=\($0.rawValue)") }
      return Response(.page(page(shell) { report.write(.publicPage, &$0) }))
    }
  }

  private var today: CalendarDate { Zone.utc.date(of: clock().minute) }

  private func state(_ context: DeskContext) async throws -> State {
    let state = await desk.state
    try state.require(context.who, .keepOutcomes)
    return state
  }

  /// `article.docx` as name and form.
  private func split(_ text: String) -> (name: String, form: String?) {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count == 2 ? parts[1] : nil)
  }

  private func file(_ report: Report, named name: String, _ form: String) async throws -> Response {
    let (bytes, type): ([UInt8], String)
    switch form {
    case "pdf": (bytes, type) = (try await printer.pdf(report.file()), "application/pdf")
    case "docx":
      (bytes, type) = (
        try await converter.convert(report, to: .docx), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      )
    case "odt": (bytes, type) = (try await converter.convert(report, to: .odt), "application/vnd.oasis.opendocument.text")
    case "html": (bytes, type) = (report.file(), "text/html; charset=utf-8")
    default: throw NotThere.page
    }
    let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "_" })
    return Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(plain)-\(report.language.rawValue).\(form)\"", .cacheControl: "private, no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// Links to a report's files.
private func files(_ path: String, _ language: Language, _ h: inout HTML) {
  h.add(.p, .class("deeds")) { h in
    for form in ["pdf", "docx", "odt", "html"] {
      h.add(.a, .class("button"), .href("\(path).\(form)?lang=\(language.rawValue)"), text: form.uppercased())
    }
  }
}

func reportPage(_ report: Report, _ e: Edition, _ kind: ReportKind) -> [UInt8] {
  page(e.deskShell(ReportWords.kind(kind))) { h in
    files(e.deskHref("reports/\(kind.rawValue)", nil) ?? "", e.language, &h)
    report.write(.desk, &h)
    h.add(.p) { $0.add(.a, .href(e.deskHref("reports", e.language) ?? "/"), text: OutcomeWords.back[e.language]) }
  }
}

func reportsPage(_ e: Edition, _ state: State, today: CalendarDate) -> [UInt8] {
  let (language, trip) = (e.language, e.dossier.trip.id)
  return page(e.deskShell(ReportWords.reports)) { h in
    h.add(.h1, text: ReportWords.reports[language])
    h.add(.ul, .class("people-changed")) { h in
      for kind in ReportKind.ofTrip {
        h.add(.li) { $0.add(.a, .href(e.deskHref("reports/\(kind.rawValue)", language) ?? "#"), text: ReportWords.kind(kind)[language]) }
      }
      let year = e.dossier.trip.starts.civil.year
      h.add(.li) { $0.add(.a, .href("/reports/\(year)?lang=\(language.rawValue)"), text: "\(ReportWords.kind(.yearly)[language]) \(year)") }
    }
    let publications = state.outcomes.publications.values.map(\.record).filter { $0.trip == trip && $0.isWithdrawn == .no }
    if state.publication(of: trip, on: today) != nil {
      h.add(.p, .class("note")) { $0.add(.a, .href("/public/\(encodedSegment(trip.text))?lang=\(language.rawValue)"), text: ReportWords.publicPage[language]) }
    } else if let until = publications.compactMap(\.embargo).min() {
      h.add(.p, .class("note"), text: "\(ReportWords.under[language]) \(language.longDate(until))")
    }
    h.add(.h2, text: ReportWords.records[language])
    h.add(.ul, .class("people-changed")) { h in
      for kind in [OutcomeKind.quote, .statement, .expense, .publication] {
        h.add(.li) { h in
          h.text(OutcomeWords.kind(kind)[language] + " ")
          h.add(.a, .href(outcomeHref(kind, nil, language, [("trip", trip.text)])), text: OutcomeWords.add[language])
        }
      }
    }
  }
}
