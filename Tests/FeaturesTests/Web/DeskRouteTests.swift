import Domain
import Features
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

struct `The desk's pages` {
  static let paths = ["/trips/spring", "/trips/spring/desk", "/trips/spring/roster", "/trips/spring/roster/D1", "/trips/spring/links", "/trips/spring/release", "/accounts"]

  func browser() async throws -> Browser {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    try await browser.desk.transact(command: "draft", actor: "t") { try $0.proposing(.small()) }
    return browser
  }

  @Test(arguments: paths) func `send a stranger to the door and show themselves to an organiser`(path: String) async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let turned = try await browser.ask(.get, path, address: "127.0.0.1")
    #expect(turned.status == 303)
    #expect(turned.headers[.location]?.hasPrefix("/login?") == true)
    #expect(try await browser.ask(.get, path, ["Accept": "application/json"]).status == 401)
    let shown = try await browser.ask(.get, path, ina.headers)
    #expect(shown.status == 200)
    #expect(shown.text.contains("</html>"))
    #expect(shown.headers[.init("Content-Security-Policy")!]?.contains("script-src 'self'") == true)
  }

  @Test func `are read by a neighbour until there is an account, and through no proxy`() async throws {
    let browser = try await browser()
    #expect(try await browser.ask(.get, "/trips/spring", address: "127.0.0.1").status == 200)
    #expect(try await browser.ask(.get, "/trips/spring", ["X-Forwarded-For": "9.9.9.9"], address: "127.0.0.1").status == 303)
    #expect(try await browser.ask(.get, "/trips/spring", address: "192.0.2.7").status == 303)
    #expect(try await browser.ask(.get, "/trips/spring/roster", address: "127.0.0.1").status == 303)
  }

  @Test func `show sealed details to nobody without the right`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.coOrganiser, trip: "spring", part: .everything)])
    #expect(try await browser.ask(.get, "/trips/spring/roster", ole.headers).status == 403)
    let board = try await browser.ask(.get, "/trips/spring/desk", ole.headers)
    #expect(board.status == 200 && !board.text.contains("shellfish"))
  }

  @Test func `change nothing for a form without the session's word, or from another site`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let body = "person=D1&field=strand&value=science"
    #expect(try await browser.ask(.post, "/trips/spring/roster", ina.headers, body: body).status == 403)
    let good = body + "&form=\(ina.form)"
    for foreign in [["Sec-Fetch-Site": "cross-site"], ["Origin": "https://evil.example"]] {
      #expect(try await browser.ask(.post, "/trips/spring/roster", ina.headers.merging(foreign) { $1 }, body: good).status == 403)
    }
    #expect(await browser.desk.state.dossier(of: "spring") == .small)
    #expect(try await browser.ask(.post, "/trips/spring/roster", ina.headers.merging(["Origin": "http://desk.example"]) { $1 }, body: good).status == 303)
    #expect(await browser.desk.state.dossier(of: "spring")?.trip.delegates[1].strand == .science)
  }

  @Test func `do a deed once, however often its form is sent`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let edit = #"{"edit":{"kind":"move-person","delegate":"D3","to":"T1"},"command":"c1"}"#
    let headers = ina.headers.merging(["X-Form": ina.form, "Accept": "application/json"]) { $1 }
    for _ in 1...3 { #expect(try await browser.ask(.post, "/trips/spring/desk/edits", headers, body: edit).status == 200) }
    #expect(await browser.desk.state.tripRecords["spring"]?.edits.count == 1)
    let again = try await browser.ask(.post, "/trips/spring/desk/edits", headers, body: edit.replacing("c1", with: "c2"))
    #expect(again.status == 409, "D3 is aboard already")
    #expect(again.text.contains("drafting.same-thing"))
  }

  @Test(arguments: ["", "[]", "{}", "nonsense", #"{"edit":{"kind":"fly"},"command":"c"}"#, #"{"edit":{"kind":"undo","number":"x"},"command":"c"}"#])
  func `say of a body that can not be read what is wrong with it`(body: String) async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let answer = try await browser.ask(
      .post, "/trips/spring/desk/edits?lang=de", ina.headers.merging(["X-Form": ina.form, "Accept": "application/json"]) { $1 }, body: body)
    #expect(answer.status == 400)
    #expect(answer.text.contains("request.unreadable") && answer.text.contains("nicht lesbar"))
  }

  @Test func `refuse a body of megabytes without losing anything`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let body = "form=\(ina.form)&given_name=" + String(repeating: "x", count: 10_000_000)
    #expect(try await browser.ask(.post, "/trips/spring/roster/D1", ina.headers, body: body).status == 413)
    #expect(await browser.desk.state.dossier(of: "spring") == .small)
  }

  @Test func `write hostile names as text`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let name = "<script>alert(1)</script>\"'&"
    let body = "form=\(ina.form)&was-given_name=Jens&given_name=\(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)"
    #expect(try await browser.ask(.post, "/trips/spring/roster/D1", ina.headers, body: body).status == 303)
    for path in Self.paths {
      let page = try await browser.ask(.get, path, ina.headers)
      #expect(!page.text.contains("<script>alert"))
    }
  }

  @Test func `try an edit without making it`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let headers = ina.headers.merging(["X-Form": ina.form, "Accept": "application/json"]) { $1 }
    let before = await browser.desk.state.position
    let edit = #"{"kind":"move-session","visit":"V1","tour":"T1","was":"2024-10-07T01:30Z","to":"2024-10-07T05:00Z"}"#
    let answer = try await browser.ask(.post, "/trips/spring/desk/trial", headers, body: edit)
    #expect(answer.status == 200)
    #expect(answer.text.contains(#""code":"window""#), "two in the afternoon lies outside the window")
    #expect(await browser.desk.state.position == before)
  }

  @Test func `issue links that are shown once and lead to their bearer`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let answer = try await browser.ask(.post, "/trips/spring/links", ina.headers, body: "form=\(ina.form)&bearer=missing")
    let tokens = answer.text.matches(of: /\/p\/([A-Za-z0-9_-]{43})\//).map { Token(text: $0.1)! }
    let bearers = await browser.desk.state.link(tokens[0]).map(\.bearer)
    #expect(Set(tokens).count == 3 && bearers == .delegate("D2"))
    let page = try await browser.ask(.get, "/trips/spring/links", ina.headers)
    #expect(!page.text.contains("/p/"))
  }

  @Test func `keep rooms, diets and passports from an adviser, and say so`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let list = try await browser.ask(.get, "/trips/spring/papers", ole.headers)
    #expect(list.status == 200 && !list.text.contains("papers/rooming") && list.text.contains("papers/booklet"))
    for paper in ["rooming", "kitchen", "flights", "rooming.csv", "visitor-list/works"] {
      #expect(try await browser.ask(.get, "/trips/spring/papers/\(paper)", ole.headers).status == 403, "\(paper)")
    }
    #expect(try await browser.ask(.get, "/trips/spring/papers/rooming", ina.headers).status == 200)
    let give = "form=\(ole.form)&ending=csv"
    #expect(try await browser.ask(.post, "/trips/spring/papers/visitor-list/works", ole.headers, body: give).status == 403)
    #expect(await browser.desk.state.tripRecords["spring"]?.disclosures == [])
    let given = try await browser.ask(.post, "/trips/spring/papers/visitor-list/works", ina.headers, body: "form=\(ina.form)&ending=csv")
    #expect(given.status == 200)
    #expect(await browser.desk.state.tripRecords["spring"]?.disclosures.map(\.by) == ["A1, agency"])
  }

  @Test func `show before a release what each one will read`() async throws {
    let browser = try await browser()
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let page = try await browser.ask(.get, "/trips/spring/release?lang=en", ina.headers)
    #expect(page.text.contains("Messages (") && page.text.contains("Anna Beispiel"))
  }

  @Test func `behind a host's link tell who comes there, and nothing else`() async throws {
    let browser = try await browser()
    let token = Token()
    let at = Minute("2024-09-01T10:00Z")!
    try await browser.desk.transact(command: "link", actor: "t") { try $0.issuing(token, to: .host("works"), of: "spring", at: at, by: .terminal("t")) }
    let path = "/p/\(token.text)/?lang=en"
    #expect(try await browser.ask(.get, path).status == 404, "before the first release there is nothing to see")
    try await browser.desk.transact(command: "release", actor: "t") { try $0.releasing("spring", at: at) }
    let page = try await browser.ask(.get, path)
    #expect(page.status == 200)
    #expect(page.text.contains("Beispiel") && page.text.contains("Muster") && !page.text.contains("Ohne"))
    #expect(!page.text.contains("shellfish") && !page.text.contains("href=\"/trips"))
    for other in ["state.json", "records", "calendar.ics"] { #expect(try await browser.ask(.get, "/p/\(token.text)/\(other)").status == 410) }
    #expect(try await browser.ask(.get, "/p/\(Token().text)/?lang=en").status == 410)
  }
}
