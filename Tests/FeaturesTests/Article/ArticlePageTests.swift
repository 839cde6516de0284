import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

struct `Reading an article at the desk` {
  private let text = "Das Land Nord besuchte die Umi Works Ltd. am 8. Oktober 2024."

  private func house() async throws -> (Browser, (headers: [String: String], form: String)) {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { _ in Book().state.essence }
    return (browser, try await browser.signIn("A1", [Grant(.adviser)]))
  }
  private func paste(_ browser: Browser, _ ina: (headers: [String: String], form: String)) async throws -> String {
    let body = encoded(["form": ina.form, "source": "news", "written": "2024-10-14", "text": text])
    let answer = try await browser.ask(.post, "/ledger/read?lang=en", ina.headers, body: body)
    #expect(answer.status == 303)
    return try #require(answer.headers[.location])
  }
  /// The first address of the page that leads to a form of the ledger.
  private func way(_ page: Browser.Answer, to deed: String) -> String? {
    page.text.firstMatch(of: try! Regex("href=\"(/ledger/new/\(deed)[^\"]*)\""))?[1].substring.map { String($0).replacing("&amp;", with: "&") }
  }

  @Test func `keeps it on the page after a statement was taken over, which is then shown as taken`() async throws {
    let (browser, ina) = try await house()
    let address = try await paste(browser, ina)
    let page = try await browser.ask(.get, address, ina.headers)
    #expect(page.status == 200 && page.text.contains(">\(text)</textarea>"))
    let form = try #require(way(page, to: "interaction"), "\(page.text.suffix(3000))")
    let query = try #require(URLComponents(string: form)?.queryItems)
    var fields = ["form": ina.form, "command": "c1"]
    for item in query { fields[item.name] = item.value }
    // A person corrects what the form was filled with.
    fields["source"] = "news of October"
    let taken = try await browser.ask(.post, "/ledger/new/interaction?lang=en", ina.headers, body: encoded(fields))
    #expect(taken.status == 303)
    #expect(await browser.desk.state.ledger.interaction(1)?.source == "news of October")
    let back = try #require(taken.headers[.location])
    let after = try await browser.ask(.get, back, ina.headers)
    #expect(after.status == 200 && after.text.contains(">\(text)</textarea>") && after.text.contains("taken over"))
    #expect(way(after, to: "interaction") == nil)
    let later = try await browser.ask(.get, address, ina.headers)
    #expect(later.text.contains("taken over"), "also by the address of before")
  }

  @Test func `shows as taken what the ledger has word for word, also of an article pasted again`() async throws {
    let (browser, ina) = try await house()
    let page = try await browser.ask(.get, try await paste(browser, ina), ina.headers)
    var fields = ["form": ina.form, "command": "c1"]
    for item in URLComponents(string: try #require(way(page, to: "interaction")))?.queryItems ?? [] { fields[item.name] = item.value }
    #expect(try await browser.ask(.post, "/ledger/new/interaction?lang=en", ina.headers, body: encoded(fields)).status == 303)
    let again = try await browser.ask(.get, try await paste(browser, ina), ina.headers)
    #expect(again.text.contains("taken over") && way(again, to: "interaction") == nil)
  }

  @Test func `gives an article to nobody else, and says when it is not there any more`() async throws {
    let (browser, ina) = try await house()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let address = try await paste(browser, ina)
    let other = try await browser.ask(.get, address, ole.headers)
    #expect(other.status == 404 && !other.text.contains(text) && other.text.contains("Paste it again"))
    for _ in 1...3 { _ = try await paste(browser, ina) }
    #expect(try await browser.ask(.get, address, ina.headers).status == 404)
  }
}
