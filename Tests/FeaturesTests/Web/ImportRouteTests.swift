import Domain
import Features
import Foundation
import HTTPTypes
import HashTreeCollections
import Interchange
import Journaling
import Testing

struct `A file handed in` {
  /// A browser's form with one file, and what is asked for beside it.
  func form(_ word: String, _ name: String, _ bytes: String, trip: String = "spring") -> String {
    """
    --mark\r
    Content-Disposition: form-data; name="form"\r
    \r
    \(word)\r
    --mark\r
    Content-Disposition: form-data; name="trip"\r
    \r
    \(trip)\r
    --mark\r
    Content-Disposition: form-data; name="file"; filename="\(name)"\r
    Content-Type: text/csv\r
    \r
    \(bytes)\r
    --mark--\r

    """
  }
  let type = ["Content-Type": "multipart/form-data; boundary=mark"]
  let list = """
    id,given_name,family_name,strand
    D1,Jens,Muster-Ott,politics
    D2,Anna,Beispiel,business
    D3,Ilse,Ohne,press
    """

  func browser() async throws -> (Browser, headers: [String: String], form: String) {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    return (browser, ina.headers, ina.form)
  }

  @Test func `is shown first, and taken in when somebody says so`() async throws {
    let (browser, headers, word) = try await browser()
    let before = await browser.desk.state.position
    let shown = try await browser.ask(.post, "/import?lang=en", headers.merging(type) { $1 }, body: form(word, "delegates.csv", list))
    #expect(shown.status == 200)
    #expect(shown.text.contains("Muster-Ott"))
    #expect(await browser.desk.state.position == before, "nothing is written before it is confirmed")
    var fields: [String: String] = [:]
    for match in shown.text.matches(of: /name="(\w+)" value="([^"]*)"/) { fields[String(match.1)] = String(match.2) }
    let body = ["form", "ticket", "mark", "command"].map { "\($0)=\(fields[$0] ?? "")" }.joined(separator: "&")
    #expect(try await browser.ask(.post, "/import/confirmation", headers, body: body).status == 303)
    #expect(await browser.desk.state.dossier(of: "spring")?.trip.delegates.first { $0.id == "D1" }?.familyName == "Muster-Ott")
  }

  @Test func `with errors says all of them and changes nothing`() async throws {
    let (browser, headers, word) = try await browser()
    let before = await browser.desk.state.position
    let bad = list.replacing("politics", with: "sport").replacing("press", with: "fun")
    let shown = try await browser.ask(.post, "/import?lang=de", headers.merging(type) { $1 }, body: form(word, "delegates.csv", bad))
    #expect(shown.status == 422)
    #expect(shown.text.contains("sport") && shown.text.contains("fun"))
    #expect(await browser.desk.state.position == before)
  }

  @Test(arguments: ["", "--mark--\r\n", "--mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\ncut off"])
  func `that did not arrive is asked for again`(body: String) async throws {
    let (browser, headers, _) = try await browser()
    let answer = try await browser.ask(.post, "/import", headers.merging(type) { $1 }, body: body)
    #expect(answer.status == 422 || answer.status == 403)
  }

  @Test func `is nobody's who may not import, and is refused from another site`() async throws {
    let (browser, headers, word) = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.coOrganiser, part: .everything)])
    let body = form(ole.form, "delegates.csv", list)
    #expect(try await browser.ask(.post, "/import", ole.headers.merging(type) { $1 }, body: body).status == 403)
    let foreign = form("x", "delegates.csv", list)
    #expect(try await browser.ask(.post, "/import", headers.merging(type) { $1 }, body: foreign).status == 403)
    #expect(try await browser.ask(.post, "/import/confirmation", headers, body: "form=\(word)&ticket=x&mark=y").status == 422)
  }

  @Test func `is taken home as a workbook that imports again unchanged`() async throws {
    let (browser, headers, _) = try await browser()
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let example = try #require(readFolder(sources.appending(path: "Examples/japan-2024").path).dossier)
    try await browser.desk.transact(command: "example", actor: "t") { try $0.importing(example) }
    let answer = try await browser.ask(.get, "/trips/\(example.trip.id)/tables.xlsx", headers)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType]?.contains("spreadsheetml") == true)
    let again = await browser.desk.state.preview(ofUpload: answer.bytes, named: "trip.xlsx", for: example.trip.id)
    #expect(again.findings.filter { $0.severity == .error } == [])
    #expect(again.preview?.isEmpty == true)
  }
}

struct `A form that carries files` {
  @Test func `names files by their last segment, whatever a browser calls them`() {
    let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\x\\\\..\\\\list.csv\"\r\n\r\na\r\nb\r\n--b--"
    let form = Multipart(Array(body.utf8), contentType: "multipart/form-data; boundary=\"b\"")
    #expect(form?.file("file")?.file == "list.csv")
    #expect(form.map { String(decoding: $0.file("file")!.bytes, as: UTF8.self) } == "a\r\nb")
  }

  @Test(arguments: [
    ("text/plain", "--b--"), ("multipart/form-data", "--b--"), ("multipart/form-data; boundary=", "--"),
    ("multipart/form-data; boundary=b", "nothing"), ("multipart/form-data; boundary=b", "--b\r\nno end of the head"),
  ]) func `that is none, or cut off, is none`(type: String, body: String) { #expect(Multipart(Array(body.utf8), contentType: type) == nil) }
}
