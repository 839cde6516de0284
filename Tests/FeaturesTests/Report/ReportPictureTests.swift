import Documents
import Domain
import Foundation
import HashTreeCollections
import Testing

@testable import Features
@testable import Interchange

struct `Pictures in reports` {
  private let base = `A report from the records`()

  private func pictures(_ report: Report) -> [ReportPicture] { report.sections.flatMap(\.pictures) }
  private func report(_ kind: ReportKind, _ language: Language) throws -> Report { try #require(try base.state().report(kind, of: base.trip, language, at: base.now)) }
  private func page(_ report: Report, _ medium: Report.Medium) -> String {
    var h = HTML()
    report.write(medium, &h)
    return String(decoding: h.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (Language.de, ["Besuchte Orte: Hyogo", "Besuchte Orte: Tokyo, Chiba", "Besuche je Themenfeld", "Wer bei uns mit wem drüben verbunden ist", "Wer bei uns verbunden ist: Schleswig-Holstein"]),
    (.en, ["Places visited: Hyogo", "Places visited: Tokyo, Chiba", "Visits by field", "Who of ours is tied to whom of theirs", "Who of ours is tied: Schleswig-Holstein"]),
    (.ja, ["訪問地：兵庫県", "訪問地：東京都、Chiba", "分野別の訪問件数", "両地域の組織のつながり", "つながりのある組織：Schleswig-Holstein"]),
  ]) func `show in the article where it was, how the shores are tied and what it was about`(language: Language, captions: [String]) throws {
    let pictures = pictures(try report(.article, language))
    #expect(pictures.map(\.caption) == captions)
    #expect(pictures.allSatisfy { !$0.drawnFrom.isEmpty && !$0.sources.isEmpty && !$0.alternative.isEmpty })
    guard language == .en else { return }
    // Six houses in and round Kobe: four visits and the hosts of two fixed items.
    #expect(
      pictures[0].alternative
        == "Consulate General of the Federal Republic of Germany Osaka-Kobe (1); Foundation for Biomedical Research and Innovation at Kobe (FBRI) (1); Hyogo Prefectural Government (1); "
        + "Kawasaki Heavy Industries, Ltd. (1); RIKEN Center for Computational Science (R-CCS) (1); Sysmex Corporation (1)")
    #expect(Set(pictures[0].sources.map(\.label)) == ["V02", "V03", "V05", "V07", "F04", "F05"])
    #expect(pictures[3].alternative.contains("Kiel University – exchange – Institute of Science Tokyo"))
    #expect(pictures[3].alternative.contains("State Chancellery of Schleswig-Holstein – invitation – Kawasaki Heavy Industries, Ltd."))
  }

  @Test func `show in the after-action report who went, when, and from where; and in the yearly report what came of it`() throws {
    #expect(
      pictures(try report(.afterAction, .en)).map(\.caption) == [
        "Persons by group", "Visits by day", "Places visited: Hyogo", "Places visited: Tokyo, Chiba", "Where those who travelled come from: Schleswig-Holstein",
        "Who of ours is tied to whom of theirs",
      ])
    let days = try #require(pictures(try report(.afterAction, .en)).first { $0.caption == "Visits by day" })
    // Kawasaki and RIKEN; Sysmex and the foundation; the fair; the institute and NICT; Docomo.
    #expect(days.alternative == "Mon 7 Oct: 2; Tue 8 Oct: 2; Wed 9 Oct: 1; Thu 10 Oct: 2; Fri 11 Oct: 1")
    var state = try base.state()
    try base.recorded(&state, TripResult.self, ["what": "A", "claimed-by": "x"])
    let yearly = pictures(state.yearlyReport(2024, .en, at: base.now))
    #expect(yearly.map(\.caption) == ["Persons by trip", "Places visited: Hyogo", "Places visited: Tokyo, Chiba", "Results by evidence", "Who of ours is tied to whom of theirs"])
    #expect(yearly[0].alternative == "Sun 6 Oct: 50" && yearly[3].alternative == "claimed: 1; confirmed: 0; attributed in part: 0")
    #expect(pictures(state.yearlyReport(2023, .en, at: base.now)).isEmpty)
  }

  @Test func `lead to the register at the desk, and nowhere on paper and for everybody`() throws {
    let report = try report(.article, .en)
    let (desk, everybody, paper) = (page(report, .desk), page(report, .publicPage), String(decoding: report.file(), as: UTF8.self))
    #expect(desk.contains("href=\"/ledger/organisations/khi?lang=en\""))
    for text in [everybody, paper] {
      #expect(!text.contains("href=\"/") && text.components(separatedBy: "<figure>").count == 6 && text.contains("Drawn from the ties on record."))
    }
    #expect(!everybody.contains("note-mark") && paper.contains("note-mark"))
    #expect(everybody.components(separatedBy: "<desc").count == 6, "each says in words what it shows")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")), arguments: Language.allCases)
  func `are in the office document, each with words for those who do not see it`(language: Language) async throws {
    let report = try report(.article, language)
    let docx = try WorkbookArchive(try await Converter().convert(report, to: .docx))
    let drawings = String(decoding: try #require(try docx.part("word/document.xml")), as: UTF8.self)
    let relations = String(decoding: try #require(try docx.part("word/_rels/document.xml.rels")), as: UTF8.self)
    #expect(drawings.components(separatedBy: "<a:blip").count - 1 == 5)
    #expect(relations.components(separatedBy: ".svg\"").count - 1 == 5)
    for picture in pictures(report) {
      #expect(drawings.contains("descr=\"\(picture.caption): \(picture.alternative.prefix(30))".replacing("&", with: "&amp;")), "\(picture.caption)")
    }
    let odt = try WorkbookArchive(try await Converter().convert(report, to: .odt))
    let frames = String(decoding: try #require(try odt.part("content.xml")), as: UTF8.self)
    #expect(frames.components(separatedBy: "<draw:image").count - 1 == 5 && odt.has("Pictures/4.svg"))
    let drawing = String(decoding: try #require(try odt.part("Pictures/0.svg")), as: UTF8.self)
    #expect(drawing.hasPrefix("<svg") && drawing.contains("xmlns=\"http://www.w3.org/2000/svg\"") && drawing.contains("<style>"))
  }
}

struct `Head counts in the after-action report` {
  private let base = `A report from the records`()
  private let day = CalendarDate("2024-10-08")!
  private let ten = Minute("2024-10-08T10:00+09:00")!

  private func stop(_ visit: Identifier<Visit>, _ site: Identifier<Site>, _ starts: Minute) -> Stop {
    Stop(visit: visit, site: site, arrives: starts, starts: starts, ends: starts + 60)
  }
  private func tour(_ id: Identifier<Tour>, _ people: ClosedRange<Int>, _ stops: [Stop]) -> Tour {
    Tour(
      id: id, day: day, vehicle: nil, mode: .walk, from: "sysmex-hq", to: "sysmex-hq", departs: ten - 60, arrives: ten + 300,
      delegates: people.map { Identifier($0 < 10 ? "D0\($0)" : "D\($0)") }, interpreters: [], stops: stops)
  }
  /// Ten people go to Sysmex and on to the foundation, five to Sysmex alone, at the same time; four later to the foundation.
  private func state() throws -> State {
    var state = try base.state()
    let tours = [
      tour("T1", 1...10, [stop("V05", "sysmex-hq", ten), stop("V07", "fbri-clik", ten + 120)]), tour("T2", 11...15, [stop("V05", "sysmex-hq", ten)]),
      tour("T3", 16...19, [stop("V07", "fbri-clik", ten + 240)]),
    ]
    state.add(try state.proposing(Programme(trip: base.trip, tours: tours)))
    state.add(try state.releasing(base.trip, at: Minute("2024-10-02T09:00+09:00")!))
    return state
  }
  private func counted(_ state: inout State, _ id: String, _ tour: Identifier<Tour>, _ count: Int, at minute: Minute) {
    state.apply(
      .pocketRecorded(
        PocketRecorded(trip: base.trip, delegate: "D01", id: Identifier(id), kind: .headcount, about: .tour(tour), count: count, made: PhoneTime(minute), received: minute)))
  }

  @Test func `say who was planned, came and was absent, visit by visit and in sum`() throws {
    var state = try state()
    counted(&state, "r1", "T1", 7, at: ten - 30)
    counted(&state, "r2", "T1", 8, at: ten - 20)
    counted(&state, "r3", "T2", 6, at: ten - 10)
    let report = try #require(state.report(.afterAction, of: base.trip, .en, at: base.now))
    let section = try #require(report.sections.first { $0.heading == "Who came" })
    #expect(
      section.table?.rows == [
        // 10 + 5 were planned, 8 + 6 counted.
        ["Tue 8 October 2024", "Sysmex Corporation", "15", "14", "1"],
        ["Tue 8 October 2024", "Foundation for Biomedical Research and Innovation at Kobe (FBRI)", "10", "8", "2"],
        ["Tue 8 October 2024", "Foundation for Biomedical Research and Innovation at Kobe (FBRI)", "4", "–", "–"],
        ["Total", "of the visits counted", "25", "22", "3"],
      ])
    #expect(section.sentences[0].text.hasPrefix("People were counted at 2 of 3 visits: 25 places were planned, 22 people came, 3 were absent."))
    #expect(section.sentences[0].sources.map(\.label) == ["Head count T1", "Head count T2"])
    #expect(section.sentences[1].isGap && section.sentences[1].text == "Not recorded: head counts for Foundation for Biomedical Research and Innovation at Kobe (FBRI) (V07)")
  }

  @Test func `tell more than were planned, and name every visit that nobody counted`() throws {
    var state = try state()
    let none = try #require(state.report(.afterAction, of: base.trip, .de, at: base.now)?.sections.first { $0.heading == "Wer kam" })
    #expect(none.sentences.map(\.isGap) == [true] && none.sentences[0].text.contains("Sysmex Corporation (V05)"))
    #expect(none.table?.rows.last == ["Di., 8. Oktober 2024", "Stiftung für biomedizinische Forschung und Innovation Kobe (FBRI)", "4", "–", "–"])
    counted(&state, "r1", "T3", 6, at: ten)
    let more = try #require(state.report(.afterAction, of: base.trip, .en, at: base.now)?.sections.first { $0.heading == "Who came" })
    #expect(more.table?.rows[2].suffix(3) == ["4", "6", "0 (+2)"])
  }
}
