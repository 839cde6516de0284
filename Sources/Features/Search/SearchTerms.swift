import Foundation

/// The words by which a text is found, folded so that spellings of the same word meet: case, width and accents are gone, katakana is
/// hiragana, `ß` is `ss`, and a German umlaut is found by its letter and by its letter with `e`. What is written without blanks, as Japanese
/// is, is found by every two signs in a row.
///
/// - Returns: UTF-8, each word once.
func searchTerms(_ texts: [String]) -> Set<[UInt8]> {
  var terms: Set<[UInt8]> = []
  for text in texts {
    for word in words(text) {
      if word.isJapanese {
        for place in word.signs.indices {
          terms.insert(utf8(word.signs[place...place]))
          if place > 0 { terms.insert(utf8(word.signs[(place - 1)...place])) }
        }
      } else {
        terms.insert(utf8(word.signs[...]))
        if let other = word.umlauts { terms.insert(utf8(other[...])) }
      }
    }
  }
  return terms
}

/// One thing that must be found: a word of letters by its beginning, Japanese by two signs in a row.
enum SearchPart: Equatable {
  case beginning([UInt8])
  case exactly([UInt8])
}

/// What a person has typed, as what has to be found; all of it.
func searchParts(_ query: String) -> [SearchPart] {
  words(String(query.prefix(200))).flatMap { word -> [SearchPart] in
    guard word.isJapanese else { return [.beginning(utf8(word.signs[...]))] }
    if word.signs.count == 1 { return [.exactly(utf8(word.signs[...]))] }
    return (1..<word.signs.count).map { .exactly(utf8(word.signs[($0 - 1)...$0])) }
  }
}

private struct Word {
  var signs: [Unicode.Scalar] = []
  /// With `ae` for `ä`; nil where there is none.
  var umlauts: [Unicode.Scalar]?
  var isJapanese = false
}

private func utf8(_ signs: ArraySlice<Unicode.Scalar>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(signs.count)
  for sign in signs { bytes += UTF8.encode(sign)! }
  return bytes
}

private func words(_ text: String) -> [Word] {
  var words: [Word] = []
  var word = Word()
  func end() {
    if !word.signs.isEmpty { words.append(word) }
    word = Word()
  }
  for scalar in composed(text).unicodeScalars {
    let folded = Folding.table.folded(scalar)
    if folded.isEmpty {
      // A mark on the letter before parts no word.
      if !scalar.properties.isDiacritic { end() }
      continue
    }
    let isJapanese = folded[0].value >= 0x3040
    if isJapanese != word.isJapanese, !word.signs.isEmpty { end() }
    word.isJapanese = isJapanese
    if let umlaut = Folding.umlauts[scalar] {
      word.umlauts = (word.umlauts ?? word.signs) + umlaut
    } else if word.umlauts != nil {
      word.umlauts! += folded
    }
    word.signs += folded
  }
  end()
  return words
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
  static let umlauts: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ä": ["a", "e"], "ö": ["o", "e"], "ü": ["u", "e"], "Ä": ["a", "e"], "Ö": ["o", "e"], "Ü": ["u", "e"],
  ]
  /// Of the first 0x2000 scalars.
  private let low = (0..<0x2000).map(Self.fold)

  /// Empty for what is no part of a word.
  func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0..<0x2000: low[Int(scalar.value)]
    // Katakana as hiragana; the long mark stays.
    case 0x30A1...0x30F6: [Unicode.Scalar(scalar.value - 0x60)!]
    case 0x3041...0x3096, 0x30FC, 0x3005, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: [scalar]
    default: []
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
