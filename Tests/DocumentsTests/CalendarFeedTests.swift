import Documents
import Domain
import Testing

struct `A calendar to subscribe to` {
  /// Release 1 as it stands; 2 moves the cold hall; 3 drops the museum; 4 brings it back later.
  static let releases: [(number: Int, edition: Edition)] = {
    let first = Fixture.programme
    var second = first
    second.tours[0].stops[0].starts = second.tours[0].stops[0].starts + 20
    second.tours[0].stops[0].ends = second.tours[0].stops[0].ends + 20
    var third = second
    third.tours.removeLast()
    var fourth = second
    for stop in fourth.tours[1].stops.indices {
      fourth.tours[1].stops[stop].starts = fourth.tours[1].stops[stop].starts + 10
      fourth.tours[1].stops[stop].ends = fourth.tours[1].stops[stop].ends + 10
    }
    return [first, second, third, fourth].enumerated().map { place, programme in
      let edition = Edition(
        dossier: Fixture.dossier, programme: programme, status: .released(number: place + 1), stamp: Minute("2031-10-20T06:30Z")! + place * 60, language: .en,
        links: .file)
      return (place + 1, edition)
    }
  }()
  private func events(after count: Int, keepsCancelled: Bool = true) -> [String: [String: String]] {
    let text = calendarFeed(for: "D1", Array(Self.releases.prefix(count)), keepsCancelled: keepsCancelled)
    return Dictionary(uniqueKeysWithValues: Parsed(text).events.map { ($0["UID"]!, $0) })
  }
  private let hall = "visit_V1_D1_north-2031@kakehashi"
  private let museum = "visit_V2_D1_north-2031@kakehashi"

  @Test func `raises the sequence of what changed, with a cancellation and with a return, and of nothing else`() {
    let feeds = (1...4).map { events(after: $0) }
    #expect(feeds.map { $0[hall]!["SEQUENCE"]! } == ["1", "2", "2", "2"])
    #expect(feeds.map { $0[museum]!["SEQUENCE"]! } == ["1", "1", "3", "4"])
    #expect(feeds.map { $0[museum]!["STATUS"]! } == ["CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED"])
    #expect(feeds[2][museum]!["SUMMARY"] == "Cancelled: Walk round")
    #expect(feeds.map { $0["item_F1_D1_north-2031@kakehashi"]!["SEQUENCE"]! } == ["1", "1", "1", "1"])
    #expect(feeds.map(\.count) == [8, 8, 8, 8])
  }

  @Test func `leaves what did not change as it was, but for the stamp`() {
    let (before, after) = (events(after: 1)["item_F2_D1_north-2031@kakehashi"]!, events(after: 4)["item_F2_D1_north-2031@kakehashi"]!)
    #expect(before.filter { $0.key != "DTSTAMP" } == after.filter { $0.key != "DTSTAMP" })
    #expect(after["LAST-MODIFIED"] == "20311020T063000Z" && after["DTSTAMP"] == "20311020T093000Z")
  }

  @Test func `drops what was cancelled once the trip is over`() {
    #expect(events(after: 3, keepsCancelled: false)[museum] == nil)
    #expect(events(after: 3, keepsCancelled: false).count == 6)
  }

  @Test func `is empty before the first release and for nobody`() {
    #expect(calendarFeed(for: "D1", [], keepsCancelled: true).isEmpty)
    #expect(calendarFeed(for: "D9", Self.releases, keepsCancelled: true).isEmpty)
  }

  @Test func `and the page say the same of what changed`() {
    let (first, last) = (Self.releases[0].edition, Self.releases[3].edition)
    #expect(last.pocketChanges(for: "D1", since: first).map(\.kind) == [.moved, .moved])
    #expect(Self.releases[2].edition.pocketChanges(for: "D1", since: first).map(\.kind) == [.moved, .cancelled, .cancelled])
    #expect(
      last.pocketChanges(for: "D1", since: first)[0].text
        == "Moved: The cold hall, now Sat 25 Oct 10:20–11:50 (was Sat 25 Oct 10:00–11:30)")
    #expect(last.pocketChanges(for: "D1", since: last).isEmpty)
  }
}

struct `A pocket` {
  @Test(arguments: Language.allCases)
  func `shows the week, who sits there and what changed, without anything of a draft`(language: Language) throws {
    let edition = Fixture.edition(language, links: .file)
    let page = PocketPage(
      delegate: "D1", edition: edition, release: 7, changes: (6, edition.pocketChanges(for: "D1", since: edition)),
      messages: [.init(release: 7, time: "20.10.", text: "<b>Bring coats</b>")], stylePath: "pocket.css?v=1", scriptPath: "pocket.js?v=2", database: "x")
    let bytes = try #require(pocketPage(page))
    let html = text(bytes)
    for part in ["10:00–11:30", "アダ・オニール", "北海道雪研究所1番", "&lt;b&gt;Bring coats&lt;/b&gt;", "data-release=\"7\"", "manifest.webmanifest"] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("<b>O'Neil"))
    #expect(pocketPage(page) == bytes)
    var unpublished = page
    unpublished.release = nil
    let early = text(try #require(pocketPage(unpublished)))
    #expect(!early.contains("10:00–11:30"))
  }
}
