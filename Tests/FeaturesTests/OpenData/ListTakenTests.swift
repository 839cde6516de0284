import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

struct `Taking a list of people` {
  private let clock = Clock()

  private func house(_ grants: [Grant] = [Grant(.organiser)]) async throws -> (Browser, session: [String: String]) {
    let clock = clock
    let browser = try await Browser(clock: { clock.time })
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    try await browser.desk.transact(command: "draft", actor: "t") { try $0.proposing(.small()) }
    return (browser, try await browser.signIn("A1", grants).headers)
  }
  private func takings(_ browser: Browser) async -> [ListTaken] { await browser.desk.state.tripRecords["spring"]?.takings ?? [] }

  @Test func `is written down once for each program and day, with who was in it`() async throws {
    let (browser, _) = try await house()
    let token = try await browser.doorkeeper.issue("statistics", to: "A1", mayWrite: false).token
    let number = try #require(try await browser.doorkeeper.programs().first?.id)
    let bearer = ["Authorization": "Bearer \(token.text)"]
    for path in ["/trips/spring/delegates?limit=2", "/trips/spring/delegates?limit=2", "/trips/spring/delegates/D1"] {
      #expect(try await browser.ask(.get, "/api/v1" + path, bearer).status == 200)
    }
    let first = ListTaken(
      trip: "spring", list: "delegates", people: ["D1", "D2"], hasSealed: true, form: "json", by: "account:A1", program: .init(number: number, name: "statistics"),
      at: clock.time.minute)
    #expect(await takings(browser) == [first])
    let position = await browser.desk.state.position
    #expect(try await browser.ask(.get, "/api/v1/trips/spring/delegates?limit=2&lang=de", bearer).status == 200)
    #expect(await browser.desk.state.position == position, "the same people again on the same day leave the journal alone")
    #expect(try await browser.ask(.get, "/api/v1/trips/spring/delegates", bearer).status == 200)
    var whole = first
    whole.people = ["D1", "D2", "D3"]
    #expect(await takings(browser) == [whole], "who comes later that day is added")
    clock.pass(minutes: 24 * 60)
    #expect(try await browser.ask(.get, "/api/v1/trips/spring/delegates", bearer).status == 200)
    #expect(await takings(browser).map(\.people.count) == [3, 3])
  }

  @Test func `is nothing where nobody was given: other lists, refusals, sizes alone, and what is unchanged`() async throws {
    let (browser, _) = try await house()
    let bearer = ["Authorization": "Bearer \(try await browser.doorkeeper.issue("x", to: "A1", mayWrite: true).token.text)"]
    for path in ["/trips/spring/visits", "/organisations", "/trips/spring/delegates?limit=0", "/trips/spring/delegates?strand=press&organisation=none", "/trips/spring/delegates/D9"] {
      _ = try await browser.ask(.get, "/api/v1" + path, bearer)
    }
    #expect(try await browser.ask(.head, "/api/v1/trips/spring/delegates", bearer).status == 200)
    #expect(try await browser.ask(.get, "/api/v1/trips/spring/delegates").status == 401)
    #expect(await takings(browser) == [])
    _ = try await browser.ask(.get, "/api/v1/trips/spring/delegates", bearer)
    let tag = try #require(try await browser.ask(.get, "/api/v1/trips/spring/delegates", bearer).headers[.eTag])
    clock.pass(minutes: 24 * 60)
    #expect(try await browser.ask(.get, "/api/v1/trips/spring/delegates", bearer.merging(["If-None-Match": tag]) { $1 }).status == 304)
    #expect(await takings(browser).count == 1)
  }

  @Test func `is written down for files too, and whether what is sealed was in them`() async throws {
    let (browser, session) = try await house()
    #expect(try await browser.ask(.get, "/open/trips/spring/delegates.csv", session).status == 200)
    #expect(try await browser.ask(.get, "/open/trips/spring/delegates/D2.vcf", session).status == 200)
    #expect(await takings(browser).map { [$0.by, $0.form, "\($0.people.count)", "\($0.hasSealed)"] } == [["account:A1", "csv", "3", "true"]])
    let (elsewhere, press) = try await house([Grant(.press)])
    #expect(try await elsewhere.ask(.get, "/open/trips/spring/delegates.xlsx", press).status == 200)
    #expect(await takings(elsewhere).map { [$0.form, "\($0.hasSealed)"] } == [["xlsx", "false"]])
    #expect(await takings(elsewhere)[0].program == nil)
  }

  @Test func `is written down for the desk's own lists, tables and papers`() async throws {
    let (browser, session) = try await house()
    let paths = ["participants.csv", "participants.csv?lang=de", "tables.xlsx", "papers/participants-alphabet.csv", "papers/interpreter-plan.csv"]
    for path in paths { #expect(try await browser.ask(.head, "/trips/spring/" + path, session).status == 200, "\(path)") }
    #expect(await takings(browser).isEmpty, "who asks only for the head is given nobody")
    for path in paths { #expect(try await browser.ask(.get, "/trips/spring/" + path, session).status == 200, "\(path)") }
    #expect(
      await takings(browser).map { [$0.list, $0.form, "\($0.people.count)", "\($0.hasSealed)"] } == [
        ["participants.csv", "csv", "3", "false"], ["tables.xlsx", "xlsx", "3", "true"], ["participants-alphabet", "csv", "3", "false"],
      ])
    let page = try await browser.ask(.get, "/trips/spring/given-out?lang=en", session)
    #expect(page.text.contains("<td>Participants, alphabetically</td>") && page.text.contains("<td>participants.csv</td>"))
    let tag = try #require(try await browser.ask(.get, "/trips/spring/participants.csv", session).headers[.eTag])
    // From 22:13 to the next day.
    clock.pass(minutes: 2 * 60)
    let known = session.merging(["If-None-Match": tag]) { $1 }
    #expect(try await browser.ask(.get, "/trips/spring/participants.csv", known).status == 304)
    #expect(await takings(browser).count == 3, "who has it already is given nobody")
  }

  @Test func `stands on a page for the organiser, and outlives a snapshot and the journal's format`() async throws {
    let (browser, session) = try await house()
    let token = try await browser.doorkeeper.issue("statistics <board>", to: "A1", mayWrite: false).token
    _ = try await browser.ask(.get, "/api/v1/trips/spring/delegates", ["Authorization": "Bearer \(token.text)"])
    let page = try await browser.ask(.get, "/trips/spring/given-out?lang=en", session)
    #expect(page.status == 200)
    #expect(page.text.contains("<td>A1, agency</td><td>program “statistics &lt;board&gt;”</td><td>Participants</td><td>json</td><td>3</td><td>yes</td>"))
    #expect(try await browser.ask(.get, "/open?lang=en", session).text.contains("/trips/spring/given-out?lang=en"))
    let press = try await browser.signIn("A2", [Grant(.press)]).headers
    #expect(try await browser.ask(.get, "/trips/spring/given-out?lang=en", press).status == 403)
    let state = await browser.desk.state
    let again = State(replaying: state.essence)
    #expect(again.tripRecords["spring"]?.takings == state.tripRecords["spring"]?.takings)
    let event = Event.listTaken(try #require(state.tripRecords["spring"]?.takings.first))
    #expect(try event.draft().type == "list.taken" && Event(try event.draft(), at: .start) == event)
  }
}
