import Domain
import Testing

struct `An e-mail address` {
  @Test(arguments: ["a@b.de", "anna.beispiel+trip@sub.example.org", "o'neil_1@x-y.jp", "root@localhost"])
  func `is read`(text: String) { #expect(EmailAddress(text)?.text == text) }

  @Test(arguments: [
    "", "a", "@b.de", "a@", "a@@b.de", "a b@c.de", "a@b .de", "a@b.de\r\nRCPT TO:<x@y.z>", "a@b.de\n", "<a@b.de>",
    "a@b.de>", "a..b@c.de",
    ".a@c.de", "a.@c.de", "a@-b.de", "a@b-.de", "a@b..de", "a@b.de.", "ä@b.de", "a@bä.de", "\"a b\"@c.de",
    "a@[127.0.0.1]", "a,b@c.de",
    "a@b.de, c@d.de", "a\u{0}@b.de",
  ])
  func `is refused`(text: String) { #expect(EmailAddress(text) == nil) }
}
