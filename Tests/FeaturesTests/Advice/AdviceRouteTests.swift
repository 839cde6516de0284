import Domain
import Features
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

struct `The pages of advice` {
  static let paths = [
    "/advice", "/advice/cases", "/advice/cases/new", "/advice/statistics", "/advice/funding", "/advice/funding/new", "/advice/companies",
    "/advice/companies/new", "/advice/companies/works", "/advice/companies/works/funding", "/advice/awards", "/advice/awards/new", "/advice/links/new",
    "/advice/successions/new", "/advice/hydrogen", "/advice/hydrogen/new", "/advice/hydrogen/market", "/advice/actors/new", "/advice/climate",
    "/advice/climate/new", "/advice/factors", "/advice/inquiries",
  ]
  /// 15 June 2026, noon.
  static let now = Instant(milliseconds: Int64(Minute("2026-06-15T12:00Z")!.sinceEpoch) * 60_000)

  func browser() async throws -> Browser {
    let browser = try await Browser(clock: { Self.now })
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    return browser
  }

  @Test(arguments: paths) func `show themselves to advisers in three languages, and to nobody else`(path: String) async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let eva = try await browser.signIn("A3", [Grant(.press)])
    for language in ["de", "en", "ja"] {
      let page = try await browser.ask(.get, path + "?lang=\(language)", ole.headers)
      #expect(page.status == 200 && page.text.contains("</html>") && page.text.contains("lang=\"\(language)\""))
    }
    #expect(try await browser.ask(.get, path, eva.headers).status == 403)
    #expect(try await browser.ask(.get, path).status == 303)
  }

  @Test func `take an award in, show what is left, and refuse with everything typed kept`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    var fields = ["form": ole.form, "beneficiary": "works", "granted": "2.3.2026", "amount": "290.000", "currency": "eur", "member_state": "DE", "command": "x"]
    #expect(try await browser.ask(.post, "/advice/awards/new", ole.headers, body: encoded(fields)).status == 303)
    #expect(try await browser.ask(.post, "/advice/awards/new", ole.headers, body: encoded(fields)).status == 303, "the same form again")
    #expect(await browser.desk.state.advice.awards.values.map(\.amount) == [290_000_00])
    let page = try await browser.ask(.get, "/advice/companies/works?lang=en&on=2026-06-15&grant=20000", ole.headers)
    #expect(page.text.contains("10,000.00 EUR"))
    #expect(page.text.contains("20,000.00 EUR are 10,000.00 EUR too much"))
    #expect(page.text.contains("Possible from Fri 2 March 2029"))
    (fields["granted"], fields["amount"], fields["command"]) = ("2027-01-01", "a lot", "y")
    let refused = try await browser.ask(.post, "/advice/awards/new?lang=en", ole.headers, body: encoded(fields))
    #expect(refused.status == 422)
    #expect(refused.text.contains("does not fit this field") && refused.text.contains("lies in the future") && refused.text.contains("value=\"a lot\""))
    #expect(await browser.desk.state.advice.awards.count == 1)
  }

  @Test func `take a whole catalogue in or nothing of it`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    func send(_ funding: String, _ calls: String) async throws -> Browser.Answer {
      let parts = [("form", nil, ole.form), ("funding", "f.csv", funding), ("calls", "c.csv", calls)] as [(String, String?, String)]
      let body = parts.map { "--b\r\nContent-Disposition: form-data; name=\"\($0.0)\"\($0.1.map { "; filename=\"\($0)\"" } ?? "")\r\n\r\n\($0.2)\r\n" }.joined() + "--b--\r\n"
      return try await browser.ask(
        .post, "/advice/catalogue?lang=en", ole.headers.merging(["Content-Type": "multipart/form-data; boundary=b"]) { $1 }, body: body)
    }
    let funding = "id,name,topics,sizes,site_in\nF1,First,hydrogen,SME,DE-SH\n"
    let bad = try await send(funding, "id,programme_id,opens,closes\nC1,F1,2026-05-01,2026-04-01\nC2,F9,,\n")
    #expect(bad.status == 422)
    #expect(bad.text.contains("before it opens") && bad.text.contains("Unknown funding programme F9"))
    #expect(await browser.desk.state.catalogue == [])
    #expect(try await send(funding, "id,programme_id,opens,closes\nC1,F1,2026-05-01,2026-07-01\n").status == 303)
    #expect(await browser.desk.state.catalogue.map(\.criteria?.sizes) == [[.micro, .small, .medium]])
    let list = try await browser.ask(.get, "/advice/funding?lang=en", ole.headers)
    #expect(list.text.contains("open until Wed 1 July 2026"))
  }

  @Test func `tell no name behind hydrogen before both sides agree`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    try await browser.desk.transact(command: "o", actor: "t") {
      try $0.adding(HydrogenListing(id: "", side: .offer, company: "works", tonnesPerYear: 9, form: .liquid), today: CalendarDate("2026-06-15")!, by: .terminal("t"))
    }
    try await browser.desk.transact(command: "d", actor: "t") {
      try $0.adding(HydrogenListing(id: "", side: .demand, company: "chamber", tonnesPerYear: 9, form: .liquid), today: CalendarDate("2026-06-15")!, by: .terminal("t"))
    }
    func sheet() async throws -> String {
      let answer = try await browser.ask(.get, "/advice/hydrogen/H1/sheet?lang=en", ole.headers)
      return answer.text
    }
    #expect(try await sheet().contains("H2"))
    #expect(try await !sheet().contains("chamber"))
    for (own, other) in [("H1", "H2"), ("H2", "H1")] {
      let body = encoded(["form": ole.form, "other": other, "agrees": "true"])
      #expect(try await browser.ask(.post, "/advice/hydrogen/\(own)/agreement", ole.headers, body: body).status == 303)
    }
    #expect(try await sheet().contains("chamber"))
    let market = try await browser.ask(.get, "/advice/hydrogen/market.html?lang=en", ole.headers)
    #expect(market.status == 200 && !market.text.contains("works") && !market.text.contains("chamber") && !market.text.contains("<script"))
  }

  @Test func `take every kind of record in by its form`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let forms: [(String, [String: String])] = [
      ("links/new", ["parent": "works", "child": "chamber", "kind": "votes"]),
      ("successions/new", ["kind": "split", "from": "works", "to": "chamber", "on": "2026-01-02", "share": "12,5"]),
      ("hydrogen/new", ["side": "demand", "company": "works", "tonnes": "1500,5", "carrier": "lohc", "purity": "99.999", "asked-transports": "1", "transports": "ship"]),
      ("climate/new", ["company": "works", "title": "heat pump", "standing": "done", "basis": "measured", "saving": "12", "confirmed_by": "TÜV", "confirmed": "2026-06-01"]),
      ("actors", ["company": "works", "role": "storage", "named": "true"]),
      ("companies/works", ["employees": "40", "turnover": "9000000", "size": "", "sites": "de-sh", "applicant": "company"]),
      ("companies", ["name": "Neue GmbH", "kind": "startup", "country": "de", "topics": "hydrogen"]),
      ("funding/new", ["name": "Neu", "topics": "hydrogen", "asked-sizes": "1", "sizes": "small", "rates": "small=60", "clauses": "site=Nr. 1"]),
    ]
    for (path, fields) in forms {
      let answer = try await browser.ask(.post, "/advice/\(path)", ole.headers, body: encoded(fields.merging(["form": ole.form]) { $1 }))
      #expect(answer.status == 303, "\(path)")
    }
    let state = await browser.desk.state
    let listing = state.advice.listings["H1"]
    #expect(listing?.tonnesPerYear == 1500.5 && listing?.form == .lohc && listing?.purityPercent == 99.999 && listing?.transports == [.ship])
    #expect(state.advice.successions["U1"]?.sharePercent == 12.5 && state.advice.links["L1"]?.child == "chamber")
    #expect(state.known(ClimateMeasure.self, "M1")?.isConfirmed == true && state.advice.actors["works"]?.mayBeNamed == true)
    #expect(state.advice.profiles["works"]?.size == .small && state.advice.profiles["works"]?.sites == ["DE-SH"])
    #expect(state.organisations["company-1"]?.topics == ["hydrogen"])
    #expect(state.catalogue.map(\.criteria?.clauses) == [["site": "Nr. 1"]])
  }

  @Test func `of a footprint are read with the trip, and recorded by advisers`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let eva = try await browser.signIn("A3", [Grant(.press)])
    let body = "form=\(ole.form)&note=annual%20report"
    #expect(try await browser.ask(.post, "/trips/spring/footprint", ole.headers, body: body).status == 303)
    #expect(try await browser.ask(.post, "/trips/spring/footprint", eva.headers, body: "form=\(eva.form)").status == 403)
    for path in ["footprint", "footprint/F1", "footprint.csv", "footprint.xlsx", "footprint/F1.csv", "footprint/F1.xlsx"] {
      #expect(try await browser.ask(.get, "/trips/spring/\(path)?lang=ja", eva.headers).status == 200, "\(path)")
    }
    #expect(try await browser.ask(.get, "/trips/spring/footprint/F2", eva.headers).status == 404)
    #expect(try await browser.ask(.get, "/trips/spring/footprint?set=2020-0", eva.headers).status == 404)
    #expect(try await browser.ask(.get, "/trips/spring/footprint/F1?lang=en", eva.headers).text.contains("annual report"))
  }

  @Test func `write hostile words as text`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let words = "<script>alert(1)</script>\"'&"
    let fields = ["form": ole.form, "company": "works", "question": words, "market": words, "product_group": words, "received": "2026-06-01", "language": "de", "standing": "open"]
    #expect(try await browser.ask(.post, "/advice/cases/new", ole.headers, body: encoded(fields)).status == 303)
    for path in ["/advice/cases", "/advice/cases/C1", "/advice/companies/works", "/advice/statistics"] {
      let page = try await browser.ask(.get, path, ole.headers)
      #expect(page.status == 200 && !page.text.contains("<script>alert"))
    }
  }
}
