/// The readable text of an HTML page: blocks parted by empty lines, without scripts, menus, banners, headers and footers.
///
/// Tolerant: unclosed and misplaced tags cost no more than a block too many. Linear in the page's length.
package func plainText(ofPage page: String) -> String {
  let scalars = page.unicodeScalars.map(\.value)
  var reader = PageReader(scalars, skipsByClass: true)
  reader.read()
  var text = reader.text(preferring: ["article", "main", "body"])
  if text.allSatisfy(\.isWhitespace) {
    // Everything stood in what looked like a menu.
    reader = PageReader(scalars, skipsByClass: false)
    reader.read()
    text = reader.text(preferring: ["body"])
  }
  return text
}

/// Whether a text is a page's source.
package func isPage(_ text: String) -> Bool {
  let head = text.unicodeScalars.prefix(4096)
  let lower = String(String.UnicodeScalarView(head)).lowercased()
  if ["<!doctype html", "<html", "<body", "<head>"].contains(where: lower.contains) { return true }
  return ["<p>", "<p ", "<div", "<h1", "<br", "<article"].count { lower.contains($0) } >= 1 && (lower.contains("</p>") || lower.contains("</div>") || lower.contains("<br") || lower.contains("</h1>"))
}

private struct PageReader {
  private let source: [UInt32]
  private let skipsByClass: Bool
  private var at = 0
  private struct Piece {
    var text: [UInt32] = []
    var linked = 0
    var isInMain = false
    var isInArticle = false
  }
  private var pieces: [Piece] = []
  private var piece = Piece()
  private var articles = 0
  /// Elements to leave out of which one had no end: of these the tags alone are left out, so that reading stays linear.
  private var unending: Set<String> = []
  private var depth: (main: Int, article: Int, anchor: Int) = (0, 0, 0)

  init(_ source: [UInt32], skipsByClass: Bool) { (self.source, self.skipsByClass) = (source, skipsByClass) }

  func text(preferring order: [String]) -> String {
    for choice in order {
      let chosen: [Piece]
      switch choice {
      case "article": chosen = articles == 1 ? pieces.filter(\.isInArticle) : []
      case "main": chosen = pieces.filter(\.isInMain)
      default: chosen = pieces
      }
      if chosen.reduce(0, { $0 + $1.text.count }) >= (choice == "body" ? 0 : 200) { return chosen.map(\.text.string).joined(separator: "\n\n") }
    }
    return ""
  }

  mutating func read() {
    while at < source.count {
      let value = source[at]
      if value == 0x3C, at + 1 < source.count, isTagStart(source[at + 1]) {
        tag()
      } else if value == 0x26 {
        entity()
      } else {
        put(value)
        at += 1
      }
    }
    close()
  }

  private func isTagStart(_ value: UInt32) -> Bool { value == 0x2F || value == 0x21 || value == 0x3F || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  private mutating func put(_ value: UInt32) {
    let isBlank = value == 0x20 || value == 0x0A || value == 0x0D || value == 0x09
    if isBlank, piece.text.isEmpty || piece.text.last == 0x20 { return }
    piece.text.append(isBlank ? 0x20 : value)
    if depth.anchor > 0, !isBlank { piece.linked += 1 }
  }

  private mutating func close() {
    while piece.text.last == 0x20 { piece.text.removeLast() }
    // A menu is a row of short links.
    if !piece.text.isEmpty, !(piece.linked * 5 >= piece.text.count * 4 && piece.text.count < 60) {
      piece.isInMain = depth.main > 0
      piece.isInArticle = depth.article > 0
      pieces.append(piece)
    }
    piece = Piece()
  }

  private mutating func tag() {
    let start = at
    if source[at...].starts(with: Self.comment) {
      at = find("-->", from: at + 4).map { $0 + 3 } ?? source.count
      return
    }
    var end = at + 1
    var quote: UInt32 = 0
    while end < source.count, end - start < 1000 {
      let value = source[end]
      if quote != 0 {
        if value == quote { quote = 0 }
      } else if value == 0x22 || value == 0x27 {
        quote = value
      } else if value == 0x3E {
        break
      }
      end += 1
    }
    if end < source.count, source[end] != 0x3E { end = source[start...].firstIndex(of: 0x3E) ?? source.count }
    let inner = source[(start + 1)..<min(end, source.count)]
    at = min(end + 1, source.count)
    let isClosing = inner.first == 0x2F
    let name = inner.dropFirst(isClosing ? 1 : 0).prefix { Script.isLetter($0) || Script.isDigit($0) }.string.lowercased()
    let isSelfClosing = inner.last == 0x2F
    if !isClosing, !isSelfClosing, !unending.contains(name), skips(name, inner) {
      close()
      skip(name)
      return
    }
    if name == "a" { depth.anchor = isClosing ? 0 : 1 }
    guard Self.blocks.contains(name) else { return }
    close()
    if name == "main" { depth.main = max(0, depth.main + (isClosing ? -1 : 1)) }
    if name == "article" {
      depth.article = max(0, depth.article + (isClosing ? -1 : 1))
      if !isClosing { articles += 1 }
    }
  }

  private func skips(_ name: String, _ inner: ArraySlice<UInt32>) -> Bool {
    if Self.skipped.contains(name) { return true }
    if name == "header" { return depth.main == 0 && depth.article == 0 }
    guard skipsByClass, ["div", "section", "ul", "ol", "p", "span", "dialog", "table"].contains(name) else { return false }
    let attributes = inner.string.lowercased()
    for role in ["banner", "navigation", "contentinfo", "search", "dialog", "complementary", "alertdialog"] where attributes.contains("role=\"\(role)\"") { return true }
    let words = attributes.split { !($0.isLetter || $0.isNumber) }
    return (attributes.contains("class") || attributes.contains("id=")) && words.contains { Self.classes.contains(String($0)) }
  }

  /// Leaves an element with all that is in it; if it never ends, only the tag.
  private mutating func skip(_ name: String) {
    let open = ("<" + name).unicodeScalars.map(\.value)
    let shut = ("</" + name).unicodeScalars.map(\.value)
    var depth = 1
    var place = at
    while place < source.count {
      guard source[place] == 0x3C else { place += 1; continue }
      if matches(shut, at: place) {
        depth -= 1
        if depth == 0 {
          at = (source[place...].firstIndex(of: 0x3E) ?? source.count - 1) + 1
          return
        }
      } else if matches(open, at: place), name != "script", name != "style" {
        depth += 1
      }
      place += 1
    }
    unending.insert(name)
  }

  private func matches(_ word: [UInt32], at place: Int) -> Bool {
    guard place + word.count < source.count else { return false }
    for (index, value) in word.enumerated() {
      let have = source[place + index]
      if have != value, !((0x41...0x5A).contains(have) && have + 32 == value) { return false }
    }
    let next = source[place + word.count]
    return !(Script.isLetter(next) || Script.isDigit(next))
  }

  private func find(_ word: String, from: Int) -> Int? {
    let wanted = word.unicodeScalars.map(\.value)
    guard from < source.count else { return nil }
    var place = from
    while place + wanted.count <= source.count {
      if source[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }

  private mutating func entity() {
    let limit = min(at + 12, source.count)
    guard let semicolon = source[at..<limit].firstIndex(of: 0x3B) else {
      put(0x26)
      at += 1
      return
    }
    let name = source[(at + 1)..<semicolon].string
    var value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else {
      value = Self.entities[name]
    }
    if let value, Unicode.Scalar(value) != nil, value != 0 {
      put(value)
      at = semicolon + 1
    } else {
      put(0x26)
      at += 1
    }
  }

  private static let comment = "<!--".unicodeScalars.map(\.value)
  private static let blocks = PersonWords.words("""
    p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th caption figure figcaption blockquote pre br hr body html head title address details
    summary center
    """)
  private static let skipped = PersonWords.words("script style noscript template svg nav footer aside form button select iframe head object audio video canvas textarea menu")
  private static let classes = PersonWords.words("""
    cookie cookies consent banner menu nav navigation navbar breadcrumb breadcrumbs sidebar footer share sharing social newsletter related teaser skiplink skiplinks gdpr cookiebanner
    cookiebar popup modal
    """)
  private static let entities: [String: UInt32] = {
    var map: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "bull": 0x2022,
      "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "euro": 0x20AC, "trade": 0x2122, "ensp": 0x2002, "emsp": 0x2003,
      "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "oelig": 0x153, "OElig": 0x152, "scaron": 0x161, "Scaron": 0x160, "minus": 0x2212, "lsaquo": 0x2039, "rsaquo": 0x203A,
      "omacr": 0x14D, "Omacr": 0x14C, "umacr": 0x16B, "amacr": 0x101,
    ]
    let latin = """
      iexcl cent pound curren yen brvbar sect uml copy ordf laquo not - reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
      Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
      ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    for (index, name) in latin.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() where name != "-" { map[String(name)] = UInt32(0xA1 + index) }
    return map
  }()
}
