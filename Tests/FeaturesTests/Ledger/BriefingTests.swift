import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

/// Needs Chromium and the tools of poppler, which `scripts/packages` installs.
struct `The briefing on a host` {
  @Test(arguments: [
    (Language.de, ["Alles über diesen Gastgeber", "Hafenleiterin", "Nicht ansprechen"]),
    (.en, ["All about this host", "Harbour master", "Do not raise"]),
    (.ja, ["訪問先の概要", "港長", "触れないこと"]),
  ]) func `prints in every language, with its name and the number of the page on every sheet`(
    language: Language, expected: [String]
  ) async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let (ina, press) = (
      try await browser.signIn("A1", [Grant(.adviser)]), try await browser.signIn("A2", [Grant(.press)])
    )
    for (deed, fields) in [
      ("person", "latin-family=Umino&latin-given=Ken&source=card"),
      ("post", "person=1&organisation=works&de=Hafenleiterin&en=Harbour+master&ja=%E6%B8%AF%E9%95%B7&source=card"),
      ("claim", "subject=organisation:works&predicate=do-not-raise&value=the+strike&source=talk"),
    ] {
      #expect(
        try await browser.ask(.post, "/ledger/new/\(deed)", ina.headers, body: fields + "&form=\(ina.form)").status
          == 303)
    }
    let path = "/ledger/organisations/works/briefing.pdf?lang=\(language.rawValue)&on=2026-11-27"
    let answer = try await browser.ask(.get, path, ina.headers)
    #expect(answer.status == 200 && answer.headers[.contentType] == "application/pdf")
    let folder = Folder()
    try Data(answer.bytes).write(to: URL(fileURLWithPath: folder.file("briefing.pdf")))
    let text = try output("pdftotext", "-layout", folder.file("briefing.pdf"), "-")
    let plain = text.precomposedStringWithCompatibilityMapping
    for words in expected + ["Ken Umino", "the strike", "2026-11-27", "1/1"] {
      #expect(plain.contains(words), "\(words)")
    }
    #expect(!plain.contains("/ledger/"), "no address is printed")
    #expect(try await browser.ask(.get, path, press.headers).status == 403)
    #expect(try await browser.ask(.get, "/ledger/organisations/nobody/briefing.pdf", ina.headers).status == 404)
  }
}
