import Domain

/// Cards as vCard 4.0 (RFC 6350; readings and their script by RFC 9554), one after the other.
///
/// What stands in several languages is one property by `ALTID`; what belongs to one post is grouped. Every text is escaped and lines are
/// folded at 75 octets, so that nothing a person typed begins a property. What a card has no place for stands as `X-KAKEHASHI-LOSS`.
package func vCards(_ cards: [Card], language: Language) -> String {
  var lines = ContentLines()
  for card in cards { lines.append(card, language) }
  return lines.text
}

extension ContentLines {
  fileprivate mutating func append(_ card: Card, _ language: Language) {
    append("BEGIN", "VCARD")
    append("VERSION", "4.0")
    append("PRODID", "-//Kakehashi//Kakehashi//EN")
    append("UID;VALUE=text", escaping: card.uid)
    append("KIND", card.kind.rawValue)
    for name in card.names { append(parameters("FN", altID: 1, name.language), escaping: name.full) }
    if card.kind == .individual { for name in card.names { append(name) } }
    for (place, post) in card.posts.enumerated() { append(post, group: "post\(place + 1)", altID: place + 2) }
    if card.kind == .org { for name in card.names { append(parameters("ORG", altID: 1, name.language, sortAs: name.familyReading), escaping: name.family) } }
    if let email = card.email { append("EMAIL", escaping: email) }
    if !(card.address + card.city + card.region + card.country).isEmpty {
      let parts = ["", "", card.address, card.city, card.region, "", card.country]
      append("ADR", parts.map(Self.escaped).joined(separator: ";"))
    }
    if let point = card.point { append("GEO", "geo:\(Self.degrees(point.latitude)),\(Self.degrees(point.longitude))") }
    for tongue in card.languages where Self.isTag(tongue) { append("LANG", tongue) }
    if !card.keywords.isEmpty { append("CATEGORIES", card.keywords.map(Self.escaped).joined(separator: ",")) }
    if !card.note.isEmpty { append("NOTE", escaping: card.note) }
    for loss in card.losses { append(parameters("X-KAKEHASHI-LOSS", altID: nil, language), escaping: loss[language]) }
    append("END", "VCARD")
  }

  /// The parts of a name, and how they are read.
  private mutating func append(_ name: Card.Name) {
    let reading = [name.sorting.family, name.sorting.given].filter { !$0.isEmpty }.joined(separator: ",")
    let parts = [name.family, name.given, "", name.prefix, ""]
    append(parameters("N", altID: 1, name.language, sortAs: reading), parts.map(Self.escaped).joined(separator: ";"))
    guard name.hasReading, !name.isReadingWhole else { return }
    append("N;ALTID=1;PHONETIC=script;SCRIPT=Kana", [name.familyReading, name.givenReading, "", "", ""].map(Self.escaped).joined(separator: ";"))
  }

  private mutating func append(_ post: Card.Post, group: String, altID: Int) {
    for (language, text) in post.organisation.known {
      append("\(group)." + parameters("ORG", altID: altID, language, sortAs: language == .ja ? post.reading : ""), escaping: text)
    }
    for (language, text) in post.title.known { append("\(group)." + parameters("TITLE", altID: altID, language), escaping: text) }
  }

  private func parameters(_ name: String, altID: Int?, _ language: Language?, sortAs: String = "") -> String {
    name + (altID.map { ";ALTID=\($0)" } ?? "") + (language.map { ";LANGUAGE=\($0.rawValue)" } ?? "")
      + (sortAs.isEmpty ? "" : ";SORT-AS=\"\(Self.parameter(sortAs))\"")
  }

  /// As RFC 6868 writes what a quoted value can not hold.
  private static func parameter(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^": result += "^^"
      case "\"": result += "^'"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isTag(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 35 && text.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789-".unicodeScalars.contains($0)) }
  }
}
