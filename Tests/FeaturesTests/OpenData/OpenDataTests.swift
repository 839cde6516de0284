import Domain
import Features
import Foundation
import HTTPTypes
import HashTreeCollections
import Interchange
import Journaling
import Testing

/// A trip, its released programme, and a ledger in which things contradict each other.
private struct House {
  let browser: Browser
  let token: String

  init(_ grants: [Grant] = [Grant(.organiser)]) async throws {
    let at = Minute("2026-03-01T09:00Z")!
    browser = try await Browser(clock: { Instant(milliseconds: Int64(at.sinceEpoch) * 60_000) })
    let terminal = Who.terminal("t")
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    try await browser.desk.transact(command: "draft", actor: "t") { try $0.proposing(.small()) }
    try await browser.desk.transact(command: "release", actor: "t") { try $0.releasing("spring", at: at) }
    let said = Said(source: "minutes of 2025", sentence: "Wasserstoff aus Kobe")
    try await browser.desk.transact(command: "person", actor: "t") {
      try $0.recordingPerson(
        nil, names: [.init(.latin, family: "Yamada", given: "Taro"), .init(.japanese, family: "山田", given: "太郎", reading: "やまだ たろう")], note: "", source: "card", by: terminal)
    }
    try await browser.desk.transact(command: "post", actor: "t") { state in
      var post = PostDraft()
      (post.organisation, post.title, post.from, post.source) = ("works", Trilingual(de: "Leiter", en: "Head", ja: "所長"), "2020", "card")
      return try state.recordingPost(nil, of: 1, post, by: terminal, at: Minute(sinceEpoch: 0))
    }
    try await browser.desk.transact(command: "claim", actor: "t") { try $0.claiming(.note, "=1+1", of: .person(1), said, by: terminal, at: at) }
    try await browser.desk.transact(command: "claim-2", actor: "t") { try $0.claiming(.interest, "exchange", of: .organisation("works"), said, by: terminal, at: at) }
    _ = try await browser.signIn("A1", grants)
    token = try await browser.doorkeeper.issue("statistics", to: "A1", mayWrite: true).token.text
  }

  func ask(_ path: String, _ headers: [String: String] = [:], method: HTTPRequest.Method = .get, body: String = "") async throws -> Browser.Answer {
    try await browser.ask(method, "/api/v1" + path, ["Authorization": "Bearer \(token)"].merging(headers) { $1 }, body: body)
  }
  func json(_ path: String, _ headers: [String: String] = [:]) async throws -> JSONValue { try JSONReader.read(try await ask(path, headers).bytes) }
}

private struct Missing: Error {}

extension JSONValue {
  fileprivate var items: [JSONValue] { if case .list(let items) = self["items"] { items } else { [] } }
}

struct `The interface for programs` {
  private static let paths = [
    "/trips", "/trips/spring", "/trips/spring/programme", "/trips/spring/programme/1", "/trips/spring/delegates", "/trips/spring/delegates/D2", "/trips/spring/visits",
    "/organisations", "/organisations/works", "/sites", "/topics", "/ties", "/funding", "/ledger/persons", "/ledger/persons/1", "/ledger/posts", "/ledger/ties",
    "/ledger/claims", "/ledger/interactions", "/search?q=hydrogen", "/advice/cases", "/advice/statistics", "/advice/calls", "/advice/measures",
    "/advice/hydrogen",
  ]

  @Test(arguments: paths) func `asks who is there, in problem details of the language wished for`(path: String) async throws {
    let house = try await House()
    #expect(try await house.ask(path).status == 200)
    let turned = try await house.browser.ask(.get, "/api/v1" + path, ["Accept-Language": "ja"])
    #expect(turned.status == 401)
    #expect(turned.headers[.contentType] == "application/problem+json")
    #expect(turned.headers[.wwwAuthenticate] == "Bearer realm=\"kakehashi\"")
    #expect(try JSONReader.read(turned.bytes)["detail"] == "ログインが必要です。")
  }

  @Test func `gives each delegate to those who may read the trip, and what is sealed to those who may read that`() async throws {
    let organiser = try await House()
    #expect(try await organiser.json("/trips/spring/delegates/D2")["diet"] == "no shellfish")
    #expect(try await organiser.json("/trips/spring/delegates")["losses"] == [])
    let press = try await House([Grant(.press)])
    let seen = try await press.json("/trips/spring/delegates/D2")
    #expect(seen["family_name"] == "Beispiel")
    #expect([seen["diet"], seen["room"], seen["remark"], seen["email"], seen["passport_name"]] == [nil, nil, nil, nil, nil])
    #expect(try await press.json("/trips/spring/delegates")["losses"] != [])
    #expect(try await press.ask("/trips/spring/delegates?limit=500", ["Accept": "text/csv"]).text.contains("shellfish") == false)
    #expect(try await press.ask("/ledger/persons").status == 403)
    #expect(try await press.ask("/trips/autumn/visits").status == 404)
    let elsewhere = try await House([Grant(.press, trip: "autumn")])
    #expect(try await elsewhere.ask("/trips/spring/visits").status == 403)
    #expect(try await elsewhere.json("/trips").items == [])
  }

  @Test func `gives cases without their words, hydrogen without companies, statistics of years that are over`() async throws {
    let house = try await House()
    let (terminal, today) = (Who.terminal("t"), CalendarDate("2026-02-01")!)
    for (number, day) in ["2025-02-01", "2025-03-01", "2025-04-01", "2026-01-01"].enumerated() {
      let one = AdviceCase(
        id: "", company: "works", question: "Ausfuhr", market: "JP", productGroup: "84", received: CalendarDate(day)!, result: "frei", adviser: "Ole",
        contact: CaseContact(name: "Petra"))
      try await house.browser.desk.transact(command: CommandID("case-\(number)"), actor: "t") { try $0.adding(one, today: today, by: terminal) }
    }
    let listing = HydrogenListing(id: "", side: .offer, company: "works", tonnesPerYear: 9, form: .liquid)
    try await house.browser.desk.transact(command: "h", actor: "t") { try $0.adding(listing, today: today, by: terminal) }
    let measure = ClimateMeasure(id: "", company: "works", title: "heat pump", owner: "Petra", confirmedBy: "Petra")
    try await house.browser.desk.transact(command: "m", actor: "t") { try $0.adding(measure, today: today, by: terminal) }
    for path in ["/advice/cases", "/advice/hydrogen", "/advice/measures", "/advice/statistics"] {
      let text = try await house.ask(path).text
      for secret in ["Ausfuhr", "frei", "Ole", "Petra"] { #expect(!text.contains(secret), "\(path) \(secret)") }
      #expect(try await house.json(path)["losses"] != [])
      #expect(try await house.ask(path, ["Accept": "text/csv"]).status == 200)
    }
    #expect(try await house.json("/advice/cases?market=JP").items.compactMap { $0["id"]?.text } == ["C1", "C2", "C3", "C4"])
    #expect(try await !house.ask("/advice/hydrogen").text.contains("works"))
    let cells = try await house.json("/advice/statistics").items
    #expect(cells.compactMap { $0["id"]?.text } == ["2025-1-0001", "2025-1-0002", "2025-2-0001", "2025-2-0002", "2025-3-0001", "2025-3-0002"])
    #expect(cells.first?["group"] == "JP" && cells.first?["count"] == 3)
    #expect(try await house.json("/advice/statistics/2025-1-0001")["count"] == 3)
    let press = try await House([Grant(.press)])
    for path in ["/advice/cases", "/advice/hydrogen", "/advice/measures", "/advice/statistics", "/advice/calls"] { #expect(try await press.ask(path).status == 403) }
  }

  @Test func `gives lists page by page, and nothing twice`() async throws {
    let house = try await House()
    var (ids, path) = ([String](), "/trips/spring/delegates?limit=2")
    while true {
      let page = try await house.json(path)
      ids += page.items.compactMap { $0["id"]?.text }
      guard let next = page["next"]?.text else { break }
      path = "/trips/spring/delegates?limit=2&after=\(next)"
    }
    #expect(ids == ["D1", "D2", "D3"])
    #expect(try await house.json("/ledger/claims?after=1").items.compactMap { $0["subject"]?.text } == ["organisation:works"])
    #expect(try await house.json("/ledger/claims?predicate=note&standing=open").items.compactMap { $0["subject"]?.text } == ["person:1"])
    #expect(try await house.json("/organisations?topic=energy").items.compactMap { $0["id"]?.text } == ["works"])
    #expect(try await house.ask("/trips/spring/delegates?limit=2").headers[HTTPField.Name("Link")!] == "</api/v1/trips/spring/delegates?limit=2&after=D2>; rel=\"next\"")
  }

  @Test func `says times with the offset of the place`() async throws {
    let stop = try await House().json("/trips/spring/programme").items[0]
    #expect(stop["starts"] == "2024-10-07T10:30:00+09:00")
    #expect(stop["delegates"] == ["D1", "D2"])
  }

  @Test func `tells whoever has the answer already that it still holds, until the journal grows`() async throws {
    let house = try await House()
    let tag = try #require(try await house.ask("/topics").headers[.eTag])
    #expect(try await house.ask("/topics", ["If-None-Match": tag]).status == 304)
    let account = Account(id: "A9", name: "Ole", email: "ole@agency.de", grants: [])
    try await house.browser.desk.transact(command: "more", actor: "t") { try $0.recording(account, by: .terminal("t")) }
    #expect(try await house.ask("/topics", ["If-None-Match": tag]).status == 200)
  }

  @Test(arguments: [
    ("/trips?limit=0", [:], 422, "api.bad-parameter", "limit"), ("/trips?limt=5", [:], 422, "api.unknown-parameter", "limt"),
    ("/trips?limit=1&limit=2", [:], 422, "api.repeated", "limit"), ("/trips?lang=fr", [:], 422, "api.bad-parameter", "lang"),
    ("/ledger/claims?after=x", [:], 422, "api.bad-parameter", "after"), ("/ledger/claims?predicate=x", [:], 422, "api.bad-parameter", "predicate"),
    ("/search", [:], 422, "api.bad-parameter", "q"), ("/trips", ["Accept": "image/png"], 406, "api.not-offered", "Accept"),
    ("/ties", ["Accept": "application/geo+json"], 406, "api.not-offered", "Accept"), ("/nowhere", [:], 404, "api.not-there", nil),
    ("/organisations/nobody", [:], 404, "api.not-there", nil), ("/trips//visits", [:], 404, "api.not-there", nil),
  ] as [(String, [String: String], Int, String, String?)])
  func `names what is wrong and where`(path: String, headers: [String: String], status: Int, code: String, place: String?) async throws {
    let house = try await House()
    let answer = try await house.ask(path, headers)
    #expect(answer.status == status)
    guard case .list(let findings) = try JSONReader.read(answer.bytes)["findings"] else { throw Missing() }
    #expect(findings.first?["code"]?.text == code)
    #expect(findings.first?["place"]?.text == place)
  }

  @Test func `refuses other methods and names those that there are`() async throws {
    let answer = try await House().ask("/topics", method: .delete)
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, HEAD")
  }

  @Test func `lets no revoked token and no closed account in, and no session write`() async throws {
    let house = try await House()
    let (cookie, _) = try await house.browser.signIn("A2", [Grant(.organiser)])
    #expect(try await house.browser.ask(.get, "/api/v1/topics", cookie).status == 200)
    #expect(try await house.browser.ask(.post, "/api/v1/ledger/interactions", cookie, body: "{}").status == 401)
    var account = try #require(await house.browser.desk.state.accounts["A1"])
    account.isClosed = true
    try await house.browser.desk.transact(command: "closing", actor: "t") { [account] in try $0.recording(account, by: .terminal("t")) }
    #expect(try await house.ask("/topics").status == 403)
    let program = try #require(try await house.browser.doorkeeper.programs().first)
    #expect(program.name == "statistics")
    try await house.browser.doorkeeper.revoke(program: program.id)
    #expect(try await house.ask("/topics").status == 401)
  }
}

struct `Writing by the interface` {
  private let body = #"{"kind":"visit","guest":"chamber","host":"works","from":"2025-11","people":3,"source":"letter of 1 December"}"#
  private func send(_ house: House, _ body: String, key: String = "key-0001", _ headers: [String: String] = [:], path: String = "/ledger/interactions") async throws -> Browser.Answer {
    try await house.ask(path, ["Content-Type": "application/json", "Idempotency-Key": key].merging(headers) { $1 }, method: .post, body: body)
  }

  @Test func `records once whatever is sent again, and refuses a key for something else`() async throws {
    let house = try await House()
    let first = try await send(house, body)
    #expect(first.status == 201)
    #expect(first.headers[.location] == "/api/v1/ledger/interactions/1")
    let position = try #require(try JSONReader.read(first.bytes)["position"])
    let again = try await send(house, body)
    #expect(again.status == 200)
    #expect(try JSONReader.read(again.bytes) == ["position": position, "is_repeated": true, "recorded": [1]])
    let other = try await send(house, body.replacing("visit", with: "meeting"))
    #expect(other.status == 422)
    #expect(other.text.contains("api.key-reused"))
    #expect(await house.browser.desk.state.ledger.counts.interactions == 1)
    #expect(try JSONReader.read(try await send(house, body, key: "key-0002").bytes)["recorded"] == [])
  }

  @Test func `names everything that is wrong at once, by the names of the body`() async throws {
    let house = try await House()
    let wrong = try await send(house, #"{"kind":"visit","guest":"nobody","host":"works","from":"2025","until":"2024","source":"x"}"#)
    #expect(wrong.status == 422)
    guard case .list(let findings) = try JSONReader.read(wrong.bytes)["findings"] else { throw Missing() }
    #expect(findings.map { $0["place"]?.text } == ["guest", "until"])
    let malformed = try await send(house, #"{"kind":"party","guest":7,"host":"works","from":"yesterday","colour":"red","source":"x"}"#)
    guard case .list(let faults) = try JSONReader.read(malformed.bytes)["findings"] else { throw Missing() }
    #expect(faults.map { $0["place"]?.text } == ["colour", "kind", "guest", "from"])
    #expect(await house.browser.desk.state.ledger.counts.interactions == 0)
  }

  @Test func `takes nothing without a key, as anything but JSON, too large, or without the right`() async throws {
    let house = try await House()
    #expect(try await send(house, body, key: "short").status == 400)
    #expect(try await send(house, "kind=visit", ["Content-Type": "application/x-www-form-urlencoded"]).status == 415)
    #expect(try await send(house, "{").status == 400)
    #expect(try await send(house, String(repeating: " ", count: 2 << 20)).status == 413)
    let press = try await House([Grant(.press)])
    #expect(try await send(press, body).status == 403)
    let claim = #"{"subject":"organisation:works","predicate":"interest","value":"hydrogen","source":"talk of 3 May 2025"}"#
    #expect(try await send(house, claim, key: "key-claim", path: "/ledger/claims").status == 201)
    #expect(await house.browser.desk.state.ledger.claim(3)?.claim.recordedBy == "account:A1")
  }
}

struct `Lists that are taken away` {
  @Test func `are described by what they answer`() async throws {
    let house = try await House()
    let description = try await house.json("/openapi.json")
    #expect(description["openapi"] == "3.1.0")
    for (path, shape) in [("/ledger/persons", "Person"), ("/trips/spring/delegates", "Delegate"), ("/organisations", "Organisation"), ("/ledger/claims", "Claim")] {
      guard case .object(let known) = description["components"]?["schemas"]?[shape]?["properties"], case .object(let given) = try await house.json(path).items[0] else {
        throw Missing()
      }
      #expect(Set(given.map(\.key)).isSubset(of: known.map(\.key)))
    }
  }

  @Test func `are inert in spreadsheets, and name what a form can not hold`() async throws {
    let house = try await House()
    let (cookie, _) = try await house.browser.signIn("A2", [Grant(.organiser)])
    func open(_ path: String) async throws -> Browser.Answer { try await house.browser.ask(.get, "/open/" + path, cookie) }
    let claims = try await open("ledger/claims.csv?lang=en")
    #expect(claims.text.contains("\"'=1+1\""))
    #expect(claims.headers[HTTPField.Name("X-Kakehashi-Losses")!] == "1")
    #expect(Array(try await open("ledger/claims.xlsx").bytes.prefix(2)) == Array("PK".utf8))
    let card = try await open("ledger/persons/1.vcf?lang=en").text.replacing("\r\n ", with: "")
    #expect(card.contains("N;ALTID=1;LANGUAGE=ja;SORT-AS=\"やまだ,たろう\":山田;太郎;;;\r\n"))
    #expect(card.contains("X-KAKEHASHI-LOSS;LANGUAGE=en:The time of a post is left out: Head\\, works\\, 2020–\r\n"))
    #expect(card.contains("Claims with their sources have no place in a card: 1\r\n"))
    let delegate = try await open("trips/spring/delegates/D2.vcf?lang=de").text
    #expect(delegate.contains("FN;ALTID=1;LANGUAGE=de:Anna Beispiel\r\n"))
    #expect(!delegate.contains("shellfish"))
    let map = try JSONReader.read(try await open("sites.geojson?lang=en").bytes)
    #expect(map["losses"] == ["Without coordinates, so not on the map: inn (inn)"])
    guard case .list(let features) = map["features"] else { throw Missing() }
    #expect(features.map { $0["id"]?.text } == ["hall"])
    let page = try await house.browser.ask(.get, "/open?lang=en", cookie)
    #expect(page.text.contains("Without coordinates, so not on the map: inn (inn)"))
    #expect(try await house.browser.ask(.get, "/open/ledger/claims.csv", ["Accept": "application/json"]).status == 401)
    #expect(try await open("ties.geojson").status == 404)
  }

  @Test func `have a feed that is empty while nothing is published`() async throws {
    let house = try await House()
    let feed = try await house.browser.ask(.get, "/feed.atom?lang=ja")
    #expect(feed.status == 200)
    #expect(feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
    #expect(!feed.text.contains("<entry>"))
    #expect(!feed.text.contains("旅"))
  }
}
