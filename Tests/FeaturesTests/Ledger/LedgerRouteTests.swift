import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

struct `The ledger's pages` {
  static let paths = [
    "/ledger", "/ledger/organisations/works", "/ledger/persons/1", "/ledger/partnerships/chamber/works", "/ledger/network",
    "/ledger/network?of=chamber&to=works", "/ledger/map", "/ledger/topics", "/ledger/topics/hydrogen", "/ledger/regions", "/ledger/duplicates", "/ledger/merges",
    "/ledger/claims/1", "/ledger/posts/1", "/ledger/persons/1/known",
  ]

  func browser() async throws -> (browser: Browser, headers: [String: String], form: String) {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let ina = try await browser.signIn("A1", [Grant(.adviser)])
    for (deed, fields) in [
      ("tie", "from=chamber&to=works&kind=agreement&since=2001&source=paper"), ("person", "latin-family=%3Cscript%3E&latin-given=Ken&source=card"),
      ("post", "person=1&organisation=works&en=Director&source=card"), ("interaction", "kind=visit&guest=works&host=chamber&since=2002-05&source=book"),
    ] {
      let answer = try await browser.ask(.post, "/ledger/new/\(deed)", ina.headers, body: fields + "&form=\(ina.form)")
      #expect(answer.status == 303, "\(deed)")
    }
    return (browser, ina.headers, ina.form)
  }

  @Test(arguments: paths) func `show themselves to an adviser in every language, and to nobody without the right`(path: String) async throws {
    let (browser, headers, _) = try await browser()
    let press = try await browser.signIn("A2", [Grant(.press)])
    for language in Language.allCases {
      let shown = try await browser.ask(.get, path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)", headers)
      #expect(shown.status == 200 && shown.text.contains("<html lang=\"\(language.rawValue)\">") && shown.text.hasSuffix("</html>"))
      #expect(!shown.text.contains("<script>"), "a name never becomes markup")
    }
    #expect(try await browser.ask(.get, path, press.headers).status == 403)
    #expect(try await browser.ask(.get, path, address: "127.0.0.1").status == 303)
  }

  @Test(arguments: LedgerDeed.allCases) func `ask for nothing without the right to write`(deed: LedgerDeed) async throws {
    let (browser, headers, _) = try await browser()
    let press = try await browser.signIn("A2", [Grant(.press)])
    #expect(try await browser.ask(.get, "/ledger/new/\(deed.rawValue)", headers).status == 200)
    #expect(try await browser.ask(.get, "/ledger/new/\(deed.rawValue)", press.headers).status == 403)
    let before = await browser.desk.state.position
    let fields =
      "form=\(press.form)&from=chamber&to=works&kind=exchange&source=s&reason=r&merge=1&claim=1&verdict=accepted&subject=organisation:works&predicate=note&value=v"
      + "&duplicate=organisation:works&into=organisation:chamber&topic=hydrogen&identifier=x&de=x&latin-family=x&person=1&organisation=works&guest=works&host=chamber&since=2000"
    #expect(try await browser.ask(.post, "/ledger/new/\(deed.rawValue)", press.headers, body: fields).status == 403)
    #expect(await browser.desk.state.position == before)
  }

  @Test func `keep what was typed when something is wrong, and go back only within the ledger`() async throws {
    let (browser, headers, form) = try await browser()
    let wrong = try await browser.ask(.post, "/ledger/new/claim?lang=de", headers, body: "form=\(form)&subject=agreement:1&predicate=since&value=gestern&source=&sentence=Wort")
    #expect(wrong.status == 422)
    for text in ["Die Quelle fehlt", "gestern", ">Wort</textarea>"] { #expect(wrong.text.contains(text)) }
    for (back, target) in [("/ledger/claims/1", "/ledger/claims/1?lang=en"), ("https://evil.example/", "/ledger?lang=en"), ("/ledgerx", "/ledger?lang=en"), ("/ledger/a%0D%0AX:1", "/ledger?lang=en")] {
      let answer = try await browser.ask(.post, "/ledger/new/claim?lang=en", headers, body: "form=\(form)&subject=agreement:1&predicate=since&value=1999&source=s&back=\(back)")
      #expect(answer.status == 303 && answer.headers[.location] == target)
    }
  }

  @Test func `answer a search as JSON, in the words of the reader`() async throws {
    let (browser, headers, _) = try await browser()
    let old = try await browser.ask(.get, "/ledger/search?q=%E6%B0%B4%E7%B4%A0&lang=ja", headers)
    #expect(old.status == 308 && old.headers[.location] == "/search?q=%E6%B0%B4%E7%B4%A0&in=ledger&lang=ja")
    struct Answer: Decodable {
      struct Group: Decodable { var hits: [[String: String]] }
      var groups: [Group]
    }
    func hits(_ place: String) async throws -> [String] {
      let answer = try await browser.ask(.get, "/search?q=%E6%B0%B4%E7%B4%A0\(place)&lang=ja", headers.merging(["Accept": "application/json"]) { $1 })
      return try JSONDecoder().decode(Answer.self, from: Data(answer.bytes)).groups.flatMap(\.hits).map { "\($0["kind"]!) \($0["id"]!) \($0["name"]!)" }
    }
    #expect(try await hits("&in=ledger") == ["topic hydrogen 水素", "organisation works 工場"])
    #expect(try await hits("").count > 2, "visits of trips stand beside what the ledger has")
  }

  @Test(arguments: [
    "/ledger/organisations/nobody", "/ledger/persons/99", "/ledger/persons/-1", "/ledger/persons/x", "/ledger/claims/0", "/ledger/claims/99999999999999", "/ledger/topics/none",
    "/ledger/partnerships/works/works", "/ledger/partnerships/works/nobody", "/ledger/new/nothing",
  ]) func `are not there for what there is not`(path: String) async throws {
    let (browser, headers, _) = try await browser()
    #expect(try await browser.ask(.get, path, headers).status == 404)
  }

  @Test(arguments: [
    "/ledger?on=0001-01-01&page=999999999999", "/search?q=a&page=9223372036854775807&in=ledger", "/ledger/duplicates?before=-5", "/ledger/network?of=%00&to=%FF",
    "/ledger/organisations/works?ties=-3&claims=77", "/ledger/topics/hydrogen?page=0",
  ]) func `bear addresses that nobody has made`(path: String) async throws {
    let (browser, headers, _) = try await browser()
    #expect(try await browser.ask(.get, path, headers).status == 200)
  }

  @Test func `lead from a merged entry to the one that stands`() async throws {
    let (browser, headers, form) = try await browser()
    _ = try await browser.ask(.post, "/ledger/new/person", headers, body: "form=\(form)&latin-family=Ken&latin-given=%3Cscript%3E&source=card")
    let merged = try await browser.ask(.post, "/ledger/new/merge", headers, body: "form=\(form)&duplicate=person:2&into=person:1&reason=same")
    #expect(merged.status == 303)
    let led = try await browser.ask(.get, "/ledger/persons/2?lang=de", headers)
    #expect(led.status == 303 && led.headers[.location] == "/ledger/persons/1?lang=de")
  }
}
