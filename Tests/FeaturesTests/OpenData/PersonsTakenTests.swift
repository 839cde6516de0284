import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

struct `Taking persons of the ledger along` {
  private let clock = Clock()

  /// A ledger with two persons and a post, and an organiser's session.
  private func house(_ grants: [Grant] = [Grant(.organiser)]) async throws -> (Browser, session: [String: String]) {
    let clock = clock
    let browser = try await Browser(clock: { clock.time })
    try await browser.desk.transact(command: "import", actor: "t") { _ in Book().state.essence }
    let who = Who.terminal("t")
    for (family, given) in [("Umino", "Ken"), ("Sole", "Ann")] {
      try await browser.desk.transact(command: CommandID(family), actor: "t") {
        try $0.recordingPerson(nil, names: [.init(.latin, family: family, given: given)], note: "", source: "card", by: who)
      }
    }
    let at = clock.time.minute
    try await browser.desk.transact(command: "post", actor: "t") {
      var draft = PostDraft()
      (draft.organisation, draft.title.en, draft.source) = ("works", "Director", "card")
      return try $0.recordingPost(nil, of: 2, draft, by: who, at: at)
    }
    return (browser, try await browser.signIn("A1", grants).headers)
  }
  private func takings(_ browser: Browser) async -> [[String]] {
    await browser.desk.state.personsTaken.map { [$0.list, $0.persons.description, $0.form, $0.by] }
  }

  @Test func `is written down once for each asker, list and day, whatever way they go`() async throws {
    let (browser, session) = try await house()
    let paths = [
      "/ledger/persons/1/known", "/ledger/persons/1/known.json", "/ledger/persons/2/known", "/ledger/export.xlsx", "/ledger/export/posts.csv",
      "/ledger/export/claims.csv", "/ledger/export/topics.csv", "/open/ledger/persons/2.vcf", "/open/ledger/persons.csv", "/open/organisations.csv",
    ]
    for path in paths { #expect(try await browser.ask(.head, path, session).status == 200, "\(path)") }
    #expect(await takings(browser).isEmpty, "who asks only for the head is given nobody")
    for path in paths { #expect(try await browser.ask(.get, path, session).status == 200, "\(path)") }
    let told = [
      ["known", "1-2", "html", "account:A1"], ["ledger", "1-2", "xlsx", "account:A1"], ["posts", "2", "csv", "account:A1"],
      ["persons", "1-2", "vcf", "account:A1"],
    ]
    #expect(await takings(browser) == told)
    let position = await browser.desk.state.position
    #expect(try await browser.ask(.get, "/ledger/export.xlsx", session).status == 200)
    #expect(try await browser.ask(.head, "/open/ledger/persons.csv", session).status == 200)
    #expect(try await browser.ask(.get, "/ledger/persons/9/known", session).status == 404)
    #expect(await browser.desk.state.position == position, "the same again on the same day leaves the journal alone")
    clock.pass(minutes: 24 * 60)
    // By then a session is over.
    let next = try await browser.signIn("A1", [Grant(.organiser)]).headers
    #expect(try await browser.ask(.get, "/ledger/persons/2/known", next).status == 200)
    #expect(await takings(browser) == told + [["known", "2", "html", "account:A1"]])
  }

  @Test func `is written down for programs, and for what a search finds`() async throws {
    let (browser, _) = try await house()
    let token = try await browser.doorkeeper.issue("board", to: "A1", mayWrite: false).token
    for path in ["/search?q=umino", "/search?q=hydrogen", "/ledger/posts", "/ledger/ties"] {
      #expect(try await browser.ask(.get, "/api/v1" + path, ["Authorization": "Bearer \(token.text)"]).status == 200)
    }
    #expect(await takings(browser) == [["search", "1", "json", "account:A1"], ["posts", "2", "json", "account:A1"]])
    #expect(await browser.desk.state.personsTaken.map(\.program?.name) == ["board", "board"])
  }

  @Test func `a search of a program gives people of trips and those whom claims are about, and is written down for each`() async throws {
    let (browser, session) = try await house([Grant(.organiser)])
    try await browser.desk.transact(command: "import spring", actor: "t") { try $0.importing(.small) }
    let at = clock.time.minute
    try await browser.desk.transact(command: "note", actor: "t") {
      try $0.claiming(.note, "prefers quartz", of: .person(2), Said(source: "talk"), by: .terminal("t"), at: at)
    }
    let token = try await browser.doorkeeper.issue("board", to: "A1", mayWrite: false).token
    let bearer = ["Authorization": "Bearer \(token.text)"]
    func ask(_ words: String) async throws -> [String] {
      let answer = try await browser.ask(.get, "/api/v1/search?q=\(words)", bearer)
      #expect(answer.status == 200)
      let object = try #require(JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
      return (object["hits"] as? [[String: String]] ?? []).map { "\($0["kind"] ?? "") \($0["id"] ?? "")" }
    }
    #expect(try await ask("beispiel") == ["delegate D2"])
    #expect(try await ask("quartz") == ["claim 1"])
    #expect(await takings(browser) == [["search", "2", "json", "account:A1"]])
    let people = await browser.desk.state.tripRecords["spring"]?.takings ?? []
    #expect(people.map { [$0.list, $0.people.map(\.text).joined(), $0.program?.name ?? "", "\($0.hasSealed)"] } == [["search", "D2", "board", "false"]])
    // What somebody types on the page of the search is looked at, and not written down.
    let position = await browser.desk.state.position
    #expect(try await browser.ask(.get, "/search?q=beispiel", session.merging(["Accept": "application/json"]) { $1 }).status == 200)
    #expect(try await ask("beispiel") == ["delegate D2"])
    #expect(await browser.desk.state.position == position)
    #expect(try await browser.ask(.get, "/trips/spring/given-out?lang=de", session).text.contains("<td>Suche</td>"))
  }

  @Test func `stands on a page for organisers of all trips, and with each person for herself`() async throws {
    let (browser, session) = try await house()
    #expect(try await browser.ask(.get, "/ledger/export/persons.csv", session).status == 200)
    let page = try await browser.ask(.get, "/ledger/given-out?lang=en", session)
    #expect(page.status == 200 && page.text.contains("A1, agency") && page.text.contains("Ken Umino") && page.text.contains("<td>csv</td>"))
    #expect(try await browser.ask(.get, "/ledger?lang=en", session).text.contains("/ledger/given-out?lang=en"))
    #expect(try await browser.ask(.get, "/ledger/persons/1/known?lang=en", session).text.contains("A1, agency"))
    let known = try await browser.ask(.get, "/ledger/persons/1/known.json", session)
    let object = try #require(JSONSerialization.jsonObject(with: Data(known.bytes)) as? [String: Any])
    let given = try #require(object["given_out"] as? [[String: String]])
    #expect(given.map { [$0["to"], $0["list"], $0["form"]] } == [["A1", "known", "html"], ["A1", "persons", "csv"]])
    let adviser = try await browser.signIn("A2", [Grant(.adviser)]).headers
    #expect(try await browser.ask(.get, "/ledger/given-out?lang=en", adviser).status == 403)
    #expect(try await !browser.ask(.get, "/ledger?lang=en", adviser).text.contains("/ledger/given-out"))
  }

  @Test func `outlives a snapshot and the journal's format, and the name goes with the person`() async throws {
    let (browser, session) = try await house()
    _ = try await browser.ask(.get, "/ledger/export/persons.csv", session)
    let state = await browser.desk.state
    let event = Event.personsTaken(try #require(state.personsTaken.first))
    #expect(try event.draft().type == "ledger.list-taken" && Event(try event.draft(), at: .start) == event)
    #expect(!String(decoding: try event.draft().body, as: UTF8.self).contains("Umino"))
    #expect(State(replaying: state.essence, keyring: state.keyring).personsTaken == state.personsTaken)
    let at = clock.time.minute
    try await browser.desk.transact(command: "erase", actor: "t") { try $0.erasingPerson(1, alsoCalled: [], on: Zone.utc.date(of: at), by: .terminal("t"), at: at) }
    let page = try await browser.ask(.get, "/ledger/given-out?lang=en", session)
    #expect(page.status == 200 && !page.text.contains("Umino") && page.text.contains("Ann Sole"))
    #expect(await browser.desk.state.persons(inLedger: [.persons]).description == "2")
  }

  @Test func `numbers are written as stretches`() {
    #expect(Numbers([3, 1, 2, 7, 9, 10]).description == "1-3,7,9-10")
    #expect(Numbers("1-3,7,9-10")?.count == 6 && Numbers("2-3")?.first(9) == [2, 3])
    #expect(Numbers([1, 2, 3, 4]).subtracting(Numbers([2, 3])).description == "1,4")
    for bad in ["0", "3-1", "a", "1-2-3", "9223372036854775807"] { #expect(Numbers(bad) == nil, "\(bad)") }
  }
}
