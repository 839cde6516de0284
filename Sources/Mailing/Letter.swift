import Domain
import Foundation

/// A message as it goes to one person.
package struct Letter: Equatable, Sendable {
  package struct Attachment: Equatable, Sendable {
    package var name: String
    /// `text/calendar; charset=utf-8; method=PUBLISH`.
    package var type: String
    package var text: String
    package init(name: String, type: String, text: String) { (self.name, self.type, self.text) = (name, type, text) }
  }
  package var from: EmailAddress
  package var fromName: String
  package var to: EmailAddress
  package var toName: String
  package var subject: String
  package var text: String
  /// The same as a page, for programs that show one; nil: the text alone.
  package var html: String?
  package var attachments: [Attachment]
  /// Without brackets; the same whenever the same message is sent again.
  package var id: String
  /// Seconds since 1970.
  package var date: Int
  /// `de`, `en`, `ja`.
  package var language: String

  package init(
    from: EmailAddress, fromName: String, to: EmailAddress, toName: String, subject: String, text: String, html: String? = nil,
    attachments: [Attachment] = [], id: String, date: Int, language: String
  ) {
    (self.from, self.fromName, self.to, self.toName) = (from, fromName, to, toName)
    (self.subject, self.text, self.html, self.attachments) = (subject, text, html, attachments)
    (self.id, self.date, self.language) = (id, date, language)
  }

  /// Each whole: no line end in any of them but those of folding.
  package var headers: [String] {
    [
      "Date: \(rfc5322(date))", "From: \(mailbox(fromName, from))", "To: \(mailbox(toName, to))",
      header("Subject", subject),
      "Message-ID: <\(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_@+=".contains($0)) })>",
      "Content-Language: \(language.filter { $0.isASCII && $0.isLetter })", "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
    ]
  }
}

/// `=?UTF-8?B?…?= <anna@example.org>`, the name left out where there is none.
private func mailbox(_ name: String, _ address: EmailAddress) -> String {
  let name = oneLine(name)
  return name.isEmpty ? address.text : "\(encodedWords(name))\r\n <\(address)>"
}

private func header(_ name: String, _ value: String) -> String { "\(name): \(encodedWords(oneLine(value)))" }

/// Without line ends and other control signs: what a person typed can not begin a header.
func oneLine(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
    let isControl =
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
    return isControl ? " " : scalar
  }
  return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
}

/// Text for a header (RFC 2047): plain where it is plain and short, else encoded words of at most 75 letters, folded;
/// no character is cut.
func encodedWords(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy {
    $0 == 0x20 || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
  }
  if isPlain, text.utf8.count <= 60 { return text }
  var words: [String] = []
  var piece: [UInt8] = []
  // 75 less "=?UTF-8?B?" and "?=" leaves 63 letters of base64: 45 bytes.
  for scalar in text.unicodeScalars {
    let bytes = Array(String(scalar).utf8)
    if piece.count + bytes.count > 45 {
      words.append(word(piece))
      piece = []
    }
    piece += bytes
  }
  words.append(word(piece))
  return words.joined(separator: "\r\n ")
}

private func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }

/// `Mon, 07 Oct 2024 00:05:00 +0000`.
private func rfc5322(_ seconds: Int) -> String {
  let date = CalendarDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
  let (year, month, day) = date.civil
  let rest = seconds - date.daysSinceEpoch * 86_400
  let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let time = [rest / 3600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
  return "\(days[date.weekday]), \(two(day)) \(months[month - 1]) \(year) \(time) +0000"
}
