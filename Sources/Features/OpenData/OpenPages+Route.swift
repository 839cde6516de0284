import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import NIOCore

/// What people take along: a page of all lists, each list as a file, and the feed of what is published.
struct OpenPageRoutes: Sendable {
  let desk: Desk
  let editions: Editions
  let clock: @Sendable () -> Instant
  /// Where files are made, so that a whole ledger on its way out keeps nobody waiting.
  private let lane = Lane(name: "open lists")

  init(desk: Desk, editions: Editions, clock: @escaping @Sendable () -> Instant) { (self.desk, self.editions, self.clock) = (desk, editions, clock) }

  func add(to router: Router<DeskContext>) {
    router.get("/open") { request, context in
      let state = await desk.state
      if state.trips(readableBy: context.who).isEmpty { try state.require(context.who, .readLedger) }
      return Response(.page(openPage(context, state, request.language, today: today)))
    }
    router.get("/open/**") { try await file($0, $1) }
    router.get("/trips/:trip/given-out") { request, context in
      let state = await desk.state
      try state.require(context.who, .editRoster(context.trip))
      return Response(.page(givenOutPage(try await editions.sketch(of: context, in: state, language: request.language), state)))
    }
    router.get("/feed.atom") { request, _ in
      let state = await desk.state
      let (language, address) = (request.language, request.address)
      let entries = state.publicEntries(language, address: address, today: today)
      let text = atomFeed(
        entries: entries, title: "Kakehashi", address: "\(address)/feed.atom?lang=\(language.rawValue)", language: language, updated: Minute(sinceEpoch: 0))
      return Response(
        status: .ok, headers: [.contentType: "application/atom+xml; charset=utf-8", .vary: "Accept-Language"], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
  }

  private var today: CalendarDate { Zone.utc.date(of: clock().minute) }

  /// A whole list, or one row of it, in the form that the address ends with.
  private func file(_ request: Request, _ context: DeskContext) async throws -> Response {
    let path = String(request.uri.path.dropFirst("/open/".count))
    guard let form = OpenForm.allCases.filter({ path.hasSuffix("." + $0.rawValue) }).max(by: { $0.rawValue.count < $1.rawValue.count }) else { throw NotThere.page }
    let parts = path.dropLast(form.rawValue.count + 1).split(separator: "/").map { $0.removingPercentEncoding ?? "" }
    let state = await desk.state
    for list in OpenList.all {
      let own = list.path.split(separator: "/").map(String.init)
      guard parts.count == own.count || parts.count == own.count + 1, zip(own, parts).allSatisfy({ $0 == "{trip}" || $0 == $1 }), list.forms.contains(form) else { continue }
      var query = OpenQuery(
        state: state, who: context.who, trip: list.isOfTrip ? Identifier(parts[1]) : nil, language: request.language, today: today)
      try list.require(query)
      for filter in list.filters {
        let value = request.query(Substring(filter.name)).removingPlus
        if !value.isEmpty { query.filters[filter.name] = value }
      }
      let asked = query
      if form == .csv, parts.count == own.count, !list.isOfPeople {
        let persons = try await lane.run { Numbers(try list.rows(asked).lazy.compactMap(\.person)) }
        if request.method == .get { try await desk.record(persons: persons, of: list.name, form: form.rawValue, to: context.who, at: clock().minute) }
        return Response(headers: headers(form, named: list.name, losses: list.losses(asked).count), from: String?.none, in: lane) { try list.piece(asked, after: $0) }
      }
      let (rows, persons, file) = try await lane.run { () -> ([OpenRow], Numbers, OpenFile) in
        if parts.count == own.count, !list.isOfPeople {
          let rows = try list.rows(asked)
          return ([], Numbers(rows.lazy.compactMap(\.person)), try list.file(rows, form, asked))
        }
        let rows = parts.count == own.count ? Array(try list.rows(asked)) : [try list.row(asked, parts[own.count])].compactMap { $0 }
        if rows.isEmpty, parts.count > own.count { throw NotThere.page }
        return (rows, Numbers([Int]()), try list.file(rows, form, asked))
      }
      let answer = answer(file, form, named: parts.suffix(parts.count - own.count + 1).joined(separator: "-"))
      if request.method == .get {
        let now = clock().minute
        try await desk.record(persons: persons, of: list.name, form: form.rawValue, to: context.who, at: now)
        try await desk.record(rows, of: list, query, form: form, at: now)
      }
      return answer
    }
    throw NotThere.page
  }

  private func answer(_ file: OpenFile, _ form: OpenForm, named name: String) -> Response {
    Response(status: .ok, headers: headers(form, named: name, losses: file.losses.count), body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }

  private func headers(_ form: OpenForm, named name: String, losses: Int) -> HTTPFields {
    let plain = name.unicodeScalars.map { $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)) ? String($0) : "_" }.joined()
    var headers: HTTPFields = [
      .contentType: form == .csv || form == .vCard ? form.mediaType + "; charset=utf-8" : form.mediaType,
      .contentDisposition: "attachment; filename=\"\(plain).\(form.rawValue)\"", .cacheControl: "private, no-store",
    ]
    headers[HTTPField.Name("X-Kakehashi-Losses")!] = String(losses)
    return headers
  }
}

extension OpenList {
  /// Some rows of the list as CSV, with the heads before the first.
  fileprivate func piece(_ query: OpenQuery, after: String?) throws -> FilePiece<String?> {
    var query = query
    query.after = after
    let page = try page(query, limit: 10_000)
    let rows = page.rows.lazy.map { $0.cells() }
    let text = after == nil ? csvText(heads: heads(query.language), rows: rows, query.language) : csvLines(rows, query.language)
    return FilePiece(text: text, next: page.next.map { .some($0) })
  }
}
