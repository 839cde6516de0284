import Documents
import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

struct `A report from the records` {
  let who = Who.terminal("t")
  let trip: Identifier<Trip> = "japan-2024"
  let now = Minute("2024-10-20T09:00+09:00")!
  let today = CalendarDate("2024-10-20")!

  /// The example with the article's visits held, whatever else was planned.
  func state() throws -> State {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let dossier = try #require(readFolder(root.appending(path: "Examples/japan-2024").path).dossier)
    var state = State(replaying: try State().importing(dossier))
    let visits: [Identifier<Visit>] = ["V05", "V03", "V02", "V07", "V25", "V22", "V23", "V24"]
    let tours = visits.map { id in
      let visit = dossier.trip.visits.first { $0.id == id }!
      let starts = visit.windows[0].opens
      return Tour(
        id: Identifier("T\(id)"), day: Zone(name: "Asia/Tokyo", fixedOffset: 540).date(of: starts), vehicle: nil, mode: .walk, from: visit.site, to: visit.site, departs: starts,
        arrives: starts + visit.durationMinutes, delegates: ["D01"], interpreters: [],
        stops: [Stop(visit: id, site: visit.site, arrives: starts, starts: starts, ends: starts + visit.durationMinutes)])
    }
    state.add(try state.proposing(Programme(trip: trip, tours: tours)))
    state.add(try state.releasing(trip, at: Minute("2024-10-01T09:00+09:00")!))
    return state
  }

  func recorded<Record: DeskOutcome>(_ state: inout State, _ kind: Record.Type, _ fields: [String: String]) throws {
    let changes = fields.sorted { $0.key < $1.key }.map { OutcomeChange($0.key, to: $0.value) }
    state.add(try state.recording(kind, nil, of: trip, changes, by: who, at: now, today: today))
  }

  func text(_ report: Report) -> String { report.sections.flatMap(\.sentences).map(\.text).joined(separator: " ") }

  @Test(arguments: [
    (Language.de, ["50-köpfige", "Partnerregion Hyogo", "Tokyo", "Politik, Wirtschaft", "Sysmex", "Norderstedt", "Neumünster", "Kawasaki Heavy Industries", "Interesse",
      "Gegenbesuch", "RIKEN", "seit 2016", "Medical Japan", "Institute of Science Tokyo", "NICT", "Docomo", "AHK", "seit 1997", "Wasserstoff", "Energiewende", "voneinander lernen"]),
    (.en, ["delegation of 50", "partner region Hyogo", "Sysmex", "invited", "return visit", "since 2016", "Medical Japan", "hydrogen transition fields"]),
    (.ja, ["代表団50名", "シスメックス", "川崎重工業", "2016年から", "答礼訪問", "水素"]),
  ]) func `the article has the facts of the real one, in every language, and each sentence what it rests on`(language: Language, facts: [String]) throws {
    var state = try state()
    try recorded(&state, Quote.self, ["speaker": "Dr. Hinrich Habeck", "de": "Wir können voneinander lernen.", "approved": "yes", "approved-by": "press office"])
    let report = try #require(state.report(.article, of: trip, language, at: now))
    let words = text(report)
    for fact in facts where fact != "hydrogen transition fields" { #expect(words.contains(fact), "\(fact) in \(words)") }
    #expect(report.sections.flatMap(\.sentences).allSatisfy { $0.isGap || !$0.sources.isEmpty })
    if language == .de { #expect(report.sections.flatMap(\.sentences).flatMap(\.sources).contains { $0.sentence.hasPrefix("Ministerpräsident Daniel Günther lud Kawasaki") }) }
  }

  @Test func `prints no quote that nobody has approved, and nothing before its embargo`() throws {
    var state = try state()
    try recorded(&state, Quote.self, ["speaker": "A minister", "en": "Secret words", "approved": "no"])
    let report = try #require(state.report(.article, of: trip, .en, at: now))
    #expect(!text(report).contains("Secret words") && report.sections.flatMap(\.sentences).contains { $0.isGap && $0.text.contains("A minister") })
    var page = HTML()
    report.write(.publicPage, &page)
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("A minister"))
    #expect(throws: OutcomeRefusal.self) { try recorded(&state, Quote.self, ["speaker": "X", "en": "y", "approved": "yes"]) }
    try recorded(&state, Publication.self, ["approved-by": "press office", "embargo": "2024-10-25"])
    #expect(state.publication(of: trip, on: today) == nil && state.publication(of: trip, on: today + 5) != nil)
  }

  @Test func `a published article says what it said when it was published, whatever is recorded later`() async throws {
    let folder = Folder()
    let (now, today, who, trip) = (now, today, who, trip)
    let desk = try await Desk.open(folder.path, space: "agency")
    for (place, event) in try state().essence.enumerated() { try await desk.transact(command: CommandID("e\(place)"), actor: "t") { _ in [event] } }
    func record<Record: DeskOutcome>(_ kind: Record.Type, _ number: Int?, _ changes: [OutcomeChange], at: Minute) async throws {
      try await desk.transact(command: .fresh(), actor: "t") { try $0.recording(kind, number, of: trip, changes, by: who, at: at, today: today) }
    }
    try await record(Publication.self, nil, [.init("approved-by", to: "press office")], at: now)
    try await record(ExpressedInterest.self, nil, [.init("organisation", to: "khi"), .init("wording", to: "In confidence")], at: now + 1)
    let shelf = PublicShelf(desk: desk)
    let before = try #require(try await shelf.article(of: trip, in: desk.state, .en, on: today))
    #expect(!text(before).contains("In confidence") && text(before).contains("Sysmex"))
    #expect(text(try #require(await desk.state.report(.article, of: trip, .en, at: now + 1))).contains("In confidence"))
    try await record(Publication.self, 1, [.init("approved-by", was: "press office", to: "head of the press office")], at: now + 2)
    #expect(text(try #require(try await shelf.article(of: trip, in: desk.state, .en, on: today))).contains("In confidence"))
    try await desk.close()
  }

  @Test func `answers parliament to the cent, and names what was not recorded`() throws {
    var state = try state()
    let empty = try #require(state.report(.parliament, of: trip, .en, at: now))
    #expect(empty.sections.flatMap(\.sentences).count { $0.isGap } >= 4)
    try recorded(&state, Expense.self, ["what": "Flights", "sort": "flight", "bearer": "land", "amount": "1000.10", "persons": "3"])
    try recorded(&state, Expense.self, ["what": "Hotel", "sort": "hotel", "bearer": "participants", "amount": "20.95"])
    try recorded(&state, Expense.self, ["what": "A book", "sort": "gift-given", "bearer": "land", "amount": "45"])
    let report = try #require(state.report(.parliament, of: trip, .en, at: now))
    let rows = report.sections.compactMap(\.table).flatMap(\.rows)
    #expect(rows.contains(["Flights", "flight", "the Land", "3", "1000.10", "333.36"]) && rows.contains(["Total", "", "the Land", "", "1000.10", ""]))
    #expect(rows.contains(["Total", "", "", "", "1021.05", ""]) && rows.contains(["A book", "gift given", "45.00"]))
    #expect(rows.filter { $0.first == "Daniel Günther" }.count == 1)
    #expect(throws: OutcomeRefusal.self) { try recorded(&state, Expense.self, ["what": "x", "amount": "12,5"]) }
    #expect(throws: OutcomeRefusal.self) { try recorded(&state, Expense.self, ["what": "x", "amount": "1.+5"]) }
  }

  @Test func `counts what is claimed apart from what is confirmed, and of a part the part`() throws {
    var state = try state()
    try recorded(&state, TripResult.self, ["what": "A", "claimed-by": "x", "amount": "1000"])
    let proof = ["confirmed-by": "y", "confirmed-on": "2024-10-19", "document": "z"]
    try recorded(&state, TripResult.self, ["what": "B", "claimed-by": "x", "amount": "500", "evidence": "attributed-in-part", "share": "40"].merging(proof) { a, _ in a })
    let rows = state.yearlyReport(2024, .en, at: now).sections.compactMap(\.table).flatMap(\.rows)
    #expect(rows.contains(["Results: claimed", "1 (1000 EUR)"]) && rows.contains(["Results: attributed in part", "1 (200 EUR)"]) && rows.contains(["Results: confirmed", "0"]))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")), arguments: [Converter.Format.docx, .odt])
  func `becomes an office document with all its words`(format: Converter.Format) async throws {
    let report = try #require(try state().report(.article, of: trip, .ja, at: now))
    let bytes = try await Converter().convert(report, to: format)
    #expect(bytes.starts(with: [0x50, 0x4B]) && bytes.count > 8000)
  }
}
