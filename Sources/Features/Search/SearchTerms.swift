import Foundation

/// The words by which a text is found, folded so that spellings of the same word meet: case, width and accents are gone, katakana is
/// hiragana, `ß` is `ss`, and a German umlaut is found by its letter and by its letter with `e`. What is written without blanks, as Japanese
/// is, is found by every two signs in a row.
///
/// - Returns: UTF-8, each word once.
func searchTerms(_ texts: [String]) -> Set<[UInt8]> {
  var (terms, room) = (Set<[UInt8]>(), TermRoom())
  for text in texts { forEachTerm(in: text, using: &room) { terms.insert(Array($0)) } }
  return terms
}

/// Room for reading words, kept from text to text.
struct TermRoom {
  fileprivate var word = Word()
  fileprivate var bytes: [UInt8] = []
}

/// The words of a text, as `searchTerms` gives them; one that stands there twice is given twice. Allocates next to nothing.
func forEachTerm(in text: String, using room: inout TermRoom, _ use: (UnsafeBufferPointer<UInt8>) -> Void) {
  var (text, bytes) = (text, [UInt8]())
  swap(&bytes, &room.bytes)
  defer { swap(&bytes, &room.bytes) }
  if forEachPlainTerm(in: &text, &bytes, use) { return }
  func give(_ signs: ArraySlice<Unicode.Scalar>) {
    bytes.removeAll(keepingCapacity: true)
    for sign in signs { bytes += UTF8.encode(sign)! }
    bytes.withUnsafeBufferPointer(use)
  }
  forEachWord(in: text, using: &room.word) { word in
    if word.isJapanese {
      for place in word.signs.indices {
        give(word.signs[place...place])
        if place > 0 { give(word.signs[(place - 1)...place]) }
      }
    } else {
      give(word.signs[...])
      if let other = word.umlauts { give(other[...]) }
    }
  }
}

/// - Returns: whether all of the text is ASCII; otherwise nothing was given.
private func forEachPlainTerm(in text: inout String, _ bytes: inout [UInt8], _ use: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
  text.withUTF8 { text in
    guard text.allSatisfy({ $0 < 128 }) else { return false }
    bytes.removeAll(keepingCapacity: true)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      // A mark on the letter before parts no word.
      case UInt8(ascii: "^"), UInt8(ascii: "`"): break
      default:
        if !bytes.isEmpty { bytes.withUnsafeBufferPointer(use) }
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if !bytes.isEmpty { bytes.withUnsafeBufferPointer(use) }
    return true
  }
}

/// One thing that must be found: a word of letters by its beginning, Japanese by two signs in a row.
enum SearchPart: Equatable {
  case beginning([UInt8])
  case exactly([UInt8])
}

/// What a person has typed, as what has to be found; all of it.
func searchParts(_ query: String) -> [SearchPart] {
  var (parts, word) = ([SearchPart](), Word())
  forEachWord(in: String(query.prefix(200)), using: &word) { word in
    if !word.isJapanese {
      parts.append(.beginning(utf8(word.signs[...])))
    } else if word.signs.count == 1 {
      parts.append(.exactly(utf8(word.signs[...])))
    } else {
      parts += (1..<word.signs.count).map { .exactly(utf8(word.signs[($0 - 1)...$0])) }
    }
  }
  return parts
}

private struct Word {
  var signs: [Unicode.Scalar] = []
  /// With `ae` for `ä`; nil where there is none.
  var umlauts: [Unicode.Scalar]?
  var isJapanese = false

  mutating func clear() {
    signs.removeAll(keepingCapacity: true)
    (umlauts, isJapanese) = (nil, false)
  }
}

private func utf8(_ signs: ArraySlice<Unicode.Scalar>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(signs.count)
  for sign in signs { bytes += UTF8.encode(sign)! }
  return bytes
}

private func forEachWord(in text: String, using word: inout Word, _ use: (Word) -> Void) {
  word.clear()
  for scalar in composed(text).unicodeScalars {
    let (first, others) = Folding.table.folded(scalar)
    guard let first else {
      // A mark on the letter before parts no word.
      if !word.signs.isEmpty, !scalar.properties.isDiacritic {
        use(word)
        word.clear()
      }
      continue
    }
    let isJapanese = first.value >= 0x3040
    if isJapanese != word.isJapanese, !word.signs.isEmpty {
      use(word)
      word.clear()
    }
    word.isJapanese = isJapanese
    if let umlaut = Folding.umlaut(scalar) {
      word.umlauts = (word.umlauts ?? word.signs) + umlaut
    } else if word.umlauts != nil {
      word.umlauts!.append(first)
      word.umlauts! += others
    }
    word.signs.append(first)
    word.signs += others
  }
  if !word.signs.isEmpty { use(word) }
}

/// With full widths, and kana of one sign with their marks: of half width a letter and its mark are two. Foundation's mapping of
/// compatible signs leaves the mark alone, so what it gives is composed once more.
private func composed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0xFF00..<0xFFF0).contains($0.value) || $0.value == 0x3099 || $0.value == 0x309A }) else { return text }
  return text.precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
}

/// What each sign is folded to; of most scripts Foundation is asked once for every sign.
private struct Folding: Sendable {
  static let table = Folding()
  /// Of the first 0x2000 scalars.
  private let low = (0..<0x2000).map(Self.fold)

  /// nil and nothing for what is no part of a word.
  func folded(_ scalar: Unicode.Scalar) -> (first: Unicode.Scalar?, others: ArraySlice<Unicode.Scalar>) {
    switch scalar.value {
    case 0..<0x2000:
      let signs = low[Int(scalar.value)]
      return (signs.first, signs.dropFirst())
    // Katakana as hiragana; the long mark stays.
    case 0x30A1...0x30F6: return (Unicode.Scalar(scalar.value - 0x60)!, [])
    case 0x3041...0x3096, 0x30FC, 0x3005, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: return (scalar, [])
    default: return (nil, [])
    }
  }

  static func umlaut(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "ä", "Ä": ["a", "e"]
    case "ö", "Ö": ["o", "e"]
    case "ü", "Ü": ["u", "e"]
    default: nil
    }
  }

  private static func fold(_ value: Int) -> [Unicode.Scalar] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return [] }
    let text = String(scalar).precomposedStringWithCompatibilityMapping.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    let special: [Unicode.Scalar: String] = ["ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "ł": "l", "Ł": "l", "đ": "d", "ı": "i"]
    return (special[scalar] ?? text).unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
