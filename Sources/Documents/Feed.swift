import Domain

/// One thing that was made public.
package struct FeedEntry: Hashable, Sendable {
  /// An IRI that never changes.
  package var id: String
  package var title: String
  package var href: String
  package var updated: Minute
  package var summary: String
  package var author: String
  package init(id: String, title: String, href: String, updated: Minute, summary: String = "", author: String) {
    (self.id, self.title, self.href, self.updated, self.summary, self.author) = (id, title, href, updated, summary, author)
  }
}

/// What was made public as an Atom feed (RFC 4287), the newest first.
/// - Parameter address: where the feed is read; also its lasting id.
/// - Parameter updated: of a feed without entries.
package func atomFeed(entries: [FeedEntry], title: String, address: String, language: Language, updated: Minute) -> String {
  let sorted = entries.sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }
  var lines = ["<?xml version=\"1.0\" encoding=\"utf-8\"?>"]
  lines.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">")
  lines.append("<id>\(escaped(address))</id><title>\(escaped(title))</title><updated>\(instant(sorted.first?.updated ?? updated))</updated>")
  lines.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(escaped(address))\"/><author><name>Kakehashi</name></author>")
  for entry in sorted {
    lines.append(
      "<entry><id>\(escaped(entry.id))</id><title>\(escaped(entry.title))</title><updated>\(instant(entry.updated))</updated>"
        + "<link rel=\"alternate\" href=\"\(escaped(entry.href))\"/><author><name>\(escaped(entry.author))</name></author>"
        + (entry.summary.isEmpty ? "" : "<summary>\(escaped(entry.summary))</summary>") + "</entry>")
  }
  return (lines + ["</feed>", ""]).joined(separator: "\n")
}

private func instant(_ minute: Minute) -> String {
  let (date, time) = Zone.utc.local(minute)
  return "\(date)T\(time):00Z"
}

/// Text of XML 1.0; what XML can not hold is left out.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{D}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
