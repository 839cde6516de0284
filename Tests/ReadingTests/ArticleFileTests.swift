import Domain
import Foundation
import Interchange
import Reading
import Testing

/// What stands in a file before anything is read from it.
struct `An article's file` {
  private let german = "Präfektur Hyōgo: Günther besuchte Kōbe, die Größe überraschte. „Schön“, sagte er."
  private let japanese = "兵庫県の知事は、シスメックスを訪問しました。とてもよい会談だったと述べています。"

  @Test func `is read in the encodings that Japanese pages come in`() {
    for encoding in [String.Encoding.utf8, .shiftJIS, .iso2022JP, .utf16] {
      let reading = readArticle([UInt8](japanese.data(using: encoding)!), named: "a.txt")
      #expect(reading.text == japanese, "\(encoding)")
      #expect(reading.findings.allSatisfy { $0.severity == .note }, "\(encoding)")
    }
  }

  /// 兵庫県の知事は、神戸で会談した。ﾃｽﾄ as other programs write it.
  private let euc: [UInt8] = [
    0xCA, 0xBC, 0xB8, 0xCB, 0xB8, 0xA9, 0xA4, 0xCE, 0xC3, 0xCE, 0xBB, 0xF6, 0xA4, 0xCF, 0xA1, 0xA2, 0xBF, 0xC0, 0xB8, 0xCD, 0xA4, 0xC7, 0xB2, 0xF1,
    0xC3, 0xCC, 0xA4, 0xB7, 0xA4, 0xBF, 0xA1, 0xA3, 0x8E, 0xC3, 0x8E, 0xBD, 0x8E, 0xC4]

  @Test func `is read in EUC-JP`() {
    let reading = readArticle(euc, named: "a.txt")
    #expect(reading.text == "兵庫県の知事は、神戸で会談した。ﾃｽﾄ")
    #expect(reading.findings.map(\.severity) == [.note])
  }

  @Test func `is read as Windows-1252`() {
    let text = "Die Universität Kiel grüßt. Das Institut für Größe schließt heute."
    #expect(readArticle([UInt8](text.data(using: .windowsCP1252)!), named: "a.txt").text == text)
  }

  @Test func `of a page is what the page says its encoding is`() {
    let page = Array("<html><head><meta charset=\"euc-jp\"></head><body><p>".utf8) + euc.prefix(6) + Array("</p></body></html>".utf8)
    #expect(readArticle(page, named: "a.html").text == "兵庫県")
  }

  @Test func `with broken bytes is read as far as it can be, and says where`() {
    var bytes = Array(german.utf8)
    bytes.insert(0xE4, at: 30)
    let reading = readArticle(bytes, named: "a.txt")
    #expect(reading.text != nil)
    #expect(reading.findings.map(\.code) == ["encoding"] && reading.findings.map(\.severity) == [.warning] && reading.findings.map(\.line) == [1])
  }

  @Test(arguments: [
    ([UInt8](), "empty-article"), (Array("  \n\n ".utf8), "empty-article"), (Array("%PDF-1.7 …".utf8), "not-a-text"), ([0x50, 0x4B, 3, 4, 0, 0, 8], "not-a-text"),
    ([0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3], "not-a-text"), ([UInt8](repeating: 0xFE, count: 200), "encoding"),
    ([UInt8](repeating: 0x61, count: 5 << 20), "file-too-large"), (Array("<html><body><script>x()</script></body></html>".utf8), "empty-article"),
  ] as [([UInt8], String)])
  func `that is none is refused with what to do`(bytes: [UInt8], code: String) {
    let reading = readArticle(bytes, named: "a.txt")
    #expect(reading.text == nil)
    #expect(reading.findings.map(\.code) == [code])
    #expect(reading.findings.allSatisfy { $0.severity == .error && !$0.mend.ja.isEmpty })
  }

  @Test func `that is not there is a finding`() {
    #expect(readArticle("/nowhere/a.txt").findings.map(\.code) == ["missing-file"])
  }
}

struct `A page's text` {
  @Test func `leaves out scripts, menus, banners and footers`() {
    let page = """
      <!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Menü</nav><div class="cookie-banner">Wir nutzen <b>Cookies</b></div>
      <main><h1>Kopf</h1><p>Erster&nbsp;Satz &amp; mehr.<br>Zweiter.</p><script>var a = "<p>nein</p>";</script><ul><li><a href="/">Mehr</a></li></ul></main><footer>Impressum</footer></body></html>
      """
    #expect(plainText(ofPage: page).split(separator: "\n").map(String.init) == ["Kopf", "Erster\u{A0}Satz & mehr.", "Zweiter."])
  }

  /// Each would take minutes if an opening tag looked for its end every time.
  @Test(arguments: ["<nav>", "<a'<", "<!--", "&amp", "<div class=\"menu\">", "<p title=\""])
  func `comes in linear time from hostile pages`(piece: String) {
    let page = "<html><body>" + String(repeating: piece, count: 40_000)
    let time = ContinuousClock().measure { _ = plainText(ofPage: page) }
    #expect(time < .seconds(20))
  }

  @Test func `is read whole where everything looks like a menu`() {
    #expect(plainText(ofPage: "<html><body><div class=\"menu\"><p>Der Text steht hier und sonst nirgends.</p></div></body></html>") == "Der Text steht hier und sonst nirgends.")
  }
}
