import Domain
import Foundation
import Testing

@testable import Mailing

struct `Sending mail to a server` {
  private func letter(
    to: String, subject: String = "Änderung: 神戸", name: String = "Jörg Müller", text: String = "Grüße\n.\n架け橋"
  ) -> Letter {
    Letter(
      from: EmailAddress("desk@example.org")!, fromName: "Büro der Reise", to: EmailAddress(to)!, toName: name,
      subject: subject, text: text,
      attachments: [
        .init(
          name: "programme.ics", type: "text/calendar; charset=utf-8; method=PUBLISH",
          text: "BEGIN:VCALENDAR\r\nX:ü\r\nEND:VCALENDAR\r\n")
      ],
      id: "kakehashi.1@example.org", date: 1_728_259_500, language: "de")
  }

  @Test func `a letter arrives whole, as another mail library reads it`() throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    #expect(mail.send(letter(to: "anna@example.org")) == .taken(answer: "250 2.0.0 taken as 42"))
    let received = try #require(try server.received())
    #expect(received.from == "desk@example.org" && received.to == ["anna@example.org"] && received.defects == [])
    #expect(received.header("Subject") == ["Änderung: 神戸"])
    #expect(received.header("To") == ["Jörg Müller <anna@example.org>"])
    #expect(received.header("From") == ["Büro der Reise <desk@example.org>"])
    #expect(received.header("Message-ID") == ["<kakehashi.1@example.org>"])
    #expect(received.header("Date") == ["Mon, 07 Oct 2024 00:05:00 +0000"])
    #expect(received.parts.map(\.type) == ["text/plain", "text/calendar"])
    #expect(received.parts[0].text.replacingOccurrences(of: "\r\n", with: "\n") == "Grüße\n.\n架け橋")
    #expect(received.parts[1].name == "programme.ics" && received.parts[1].charset == "utf-8")
    #expect(received.longest <= 998 && received.raw.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a letter with a page brings both, and programs show the page`() throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    var letter = letter(to: "anna@example.org")
    letter.html = "<!DOCTYPE html>\n<p>架け橋</p>"
    #expect(mail.send(letter) == .taken(answer: "250 2.0.0 taken as 42"))
    let received = try #require(try server.received())
    #expect(received.parts.map(\.type) == ["text/plain", "text/html", "text/calendar"] && received.defects == [])
    #expect(received.parts[1].text.contains("架け橋"))
    #expect(received.raw.contains("multipart/alternative"))
  }

  @Test func `long headers are folded and cut between characters alone`() throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    let subject = String(repeating: "日程変更のお知らせ👩‍🔬", count: 20)
    _ = mail.send(letter(to: "anna@example.org", subject: subject))
    let received = try #require(try server.received())
    #expect(received.header("Subject") == [subject])
    #expect(
      received.raw.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n").allSatisfy {
        $0.utf8.count <= 100
      })
  }

  @Test(arguments: [
    "x\r\nBcc: eve@example.org", "x\nBcc: eve@example.org", "x\r\n\r\n<script>", "x\u{2028}Bcc: eve@example.org",
    "x\u{0}y", "\r\n.\r\nMAIL FROM:<eve@example.org>",
  ])
  func `nothing that somebody typed becomes a header or a command`(text: String) throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    var hostile = letter(to: "anna@example.org", subject: text, name: text, text: text)
    hostile.fromName = text
    hostile.id = text
    hostile.language = text
    hostile.attachments[0].name = text
    hostile.attachments[0].type += text
    #expect(mail.send(hostile) == .taken(answer: "250 2.0.0 taken as 42"))
    let received = try #require(try server.received())
    #expect(received.to == ["anna@example.org"] && received.header("Bcc") == [] && received.defects == [])
    #expect(
      received.header("Subject").count == 1 && received.header("Subject")[0].contains(where: \.isNewline) == false)
    #expect(Set(received.headers.map { $0[0].lowercased() }).isSubset(of: known))
  }

  private let known: Set<String> = [
    "date", "from", "to", "subject", "message-id", "content-language", "auto-submitted", "x-auto-response-suppress",
    "mime-version",
    "content-type", "content-transfer-encoding", "x-peer", "x-mailfrom", "x-rcptto",
  ]

  @Test func `a refused person is refused for good, a busy server is not`() throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    #expect(
      mail.send(letter(to: "refuse@example.org")) == .refused(answer: "550 5.1.1 no such person refuse@example.org"))
    #expect(mail.send(letter(to: "later@example.org")) == .postponed(reason: "451 4.3.0 come again"))
    #expect(mail.send(letter(to: "later@example.org")) == .taken(answer: "250 2.0.0 taken as 42"))
  }

  @Test func `a connection that breaks within the letter, or is refused, is tried again`() throws {
    let server = try LoopbackServer()
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    let dropped = mail.send(letter(to: "drop@example.org"))
    guard case .postponed = dropped else {
      Issue.record("\(dropped)")
      return
    }
    server.stop()
    guard case .postponed(let reason) = mail.send(letter(to: "anna@example.org")) else {
      Issue.record("sent without a server")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test func `a password never goes over an open line`() throws {
    let server = try LoopbackServer()
    defer { server.stop() }
    let mail = try #require(
      MailServer(url: "smtp://user@127.0.0.1:\(server.port)", password: "secret", secondsAtMost: 20))
    guard case .postponed = mail.send(letter(to: "anna@example.org")) else {
      Issue.record("sent in the clear")
      return
    }
  }

  @Test func `just mail servers are addresses of mail servers`() {
    #expect(MailServer(url: "smtp://mail.example.org:587") != nil && MailServer(url: "smtps://mail.example.org") != nil)
    for url in ["http://x", "file:///etc/passwd", "smtp://", "smtp://a b", "smtp://x\r\nQUIT", "mail.example.org"] {
      #expect(MailServer(url: url) == nil)
    }
  }
}
