import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

private let claim = #"{"subject": "organisation:works", "predicate": "note", "value": "opens a branch", "source": "talk"}"#

struct `A token of a program` {
  private let clock = Clock()

  private func house(_ grants: [Grant] = [Grant(.organiser)]) async throws -> (Browser, headers: [String: String], form: String) {
    let clock = clock
    let browser = try await Browser(clock: { clock.time })
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let (headers, form) = try await browser.signIn("A1", grants)
    return (browser, headers, form)
  }
  private func ask(_ browser: Browser, _ token: Token, _ path: String = "/topics", body: String? = nil) async throws -> Browser.Answer {
    let headers = ["Authorization": "Bearer \(token.text)", "Content-Type": "application/json", "Idempotency-Key": "first-time"]
    return try await browser.ask(body == nil ? .get : .post, "/api/v1" + path, headers, body: body ?? "")
  }

  @Test func `is good for ninety days if nobody says otherwise, to the minute, and is then refused by name`() async throws {
    let (browser, _, _) = try await house()
    let (token, expires) = try await browser.doorkeeper.issue("statistics", to: "A1", mayWrite: false)
    #expect(expires.milliseconds - clock.time.milliseconds == 90 * 24 * 60 * 60_000)
    clock.pass(minutes: 90 * 24 * 60 - 1)
    #expect(try await ask(browser, token).status == 200)
    clock.pass(minutes: 1)
    let refused = try await ask(browser, token)
    #expect(refused.status == 401 && refused.headers[.wwwAuthenticate] != nil)
    #expect(refused.text.contains("access.expired-token") && refused.text.contains("“statistics”"))
  }

  @Test func `is good for as long as was chosen, at least a day and at most a year`() async throws {
    let (browser, _, _) = try await house()
    let (week, _) = try await browser.doorkeeper.issue("week", to: "A1", days: 7, mayWrite: false)
    clock.pass(minutes: 7 * 24 * 60)
    #expect(try await ask(browser, week).status == 401)
    for days in [0, 367] {
      await #expect(throws: AccessRefusal.badLifetime(most: 366)) { try await browser.doorkeeper.issue("x", to: "A1", days: days, mayWrite: false) }
    }
  }

  @Test func `reads alone, or writes as well, and never more than its account`() async throws {
    let (browser, _, _) = try await house()
    let (reading, _) = try await browser.doorkeeper.issue("reads", to: "A1", mayWrite: false)
    let (writing, _) = try await browser.doorkeeper.issue("writes", to: "A1", mayWrite: true)
    let refused = try await ask(browser, reading, "/ledger/claims", body: claim)
    #expect(refused.status == 403 && refused.text.contains("access.reading-token"))
    #expect(try await ask(browser, writing, "/ledger/claims", body: claim).status == 201)
    #expect(try await ask(browser, reading, "/ledger/claims").text.contains("opens a branch"))
    let (press, _, _) = try await house([Grant(.press)])
    let (both, _) = try await press.doorkeeper.issue("both", to: "A1", mayWrite: true)
    let (one, _) = try await press.doorkeeper.issue("one", to: "A1", mayWrite: false)
    for token in [both, one] {
      #expect(try await ask(press, token, "/trips/spring/visits").status == 200)
      #expect(try await ask(press, token, "/ledger/persons").text.contains("access.forbidden"))
      #expect(try await ask(press, token, "/ledger/claims", body: claim).text.contains("access.forbidden"))
    }
  }

  @Test func `may read what its account may read, and change nothing`() {
    var state = State()
    state.apply(.accountRecorded(Account(id: "A1", name: "Ina", email: "ina@agency.de", grants: [Grant(.organiser)])))
    let reader = Who.reader("A1")
    #expect(state.may(reader, .readTrip("spring")) && state.may(reader, .readPersonal("spring")) && state.may(reader, .readLedger))
    for right: Right in [.manageAccounts, .importTrip, .editRoster("spring"), .editProgramme("spring", .everything), .release("spring"), .editLedger, .keepOutcomes, .advise] {
      #expect(!state.may(reader, right) && state.may(.account("A1"), right))
      #expect(throws: AccessRefusal.readingToken) { try state.require(reader, right) }
    }
    state.apply(.accountRecorded(Account(id: "A1", name: "Ina", email: "ina@agency.de", grants: [Grant(.organiser)], isClosed: true)))
    #expect(!state.may(reader, .readLedger))
  }

  @Test func `is chosen, shown once with its end, listed with its last use, and revoked on the page of accounts`() async throws {
    let (browser, headers, form) = try await house()
    let sent = headers.merging(["Content-Type": "application/x-www-form-urlencoded", "X-Form": form]) { $1 }
    let issued = try await browser.ask(.post, "/accounts/A1/tokens?lang=en", sent, body: "name=board&kind=read&days=30&form=\(form)")
    // The clock stands at 14 November 2023, 22:13.
    #expect(issued.status == 200 && issued.text.contains("read alone · good until 2023-12-14 22:13 UTC"))
    let text = try #require(issued.text.firstMatch(of: #/<b>([A-Za-z0-9_-]{20,})<\/b>/#)?.1)
    let token = try #require(Token(text: text))
    let before = try await browser.ask(.get, "/accounts?lang=en", headers).text
    #expect(before.contains("last used never") && !before.contains(text))
    #expect(try await ask(browser, token).status == 200)
    #expect(try await browser.ask(.get, "/accounts?lang=en", headers).text.contains("last used 2023-11-14 22:13 UTC"))
    clock.pass(minutes: 30 * 24 * 60)
    let (again, word) = try await browser.signIn("A1", [Grant(.organiser)])
    #expect(try await browser.ask(.get, "/accounts?lang=en", again).text.contains("expired</span>"))
    let number = try #require(try await browser.doorkeeper.programs().first?.id)
    let revoked = try await browser.ask(.post, "/accounts/A1/tokens/\(number)/revocation", again.merging(["Content-Type": "application/x-www-form-urlencoded"]) { $1 }, body: "form=\(word)")
    #expect(revoked.status == 303)
    #expect(try await browser.doorkeeper.programs() == [])
    let wrong = try await browser.ask(.post, "/accounts/A1/tokens?lang=en", again.merging(["Content-Type": "application/x-www-form-urlencoded"]) { $1 }, body: "name=board&days=4000&form=\(word)")
    #expect(wrong.status == 422 && wrong.text.contains("Take 1 to 366 days."))
  }
}
