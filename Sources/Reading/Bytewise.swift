// Texts are composed when they are laid out (`Plain`), and so are the word lists: what is equal has the same bytes. Comparing these spares
// the search for the borders of characters, which took half the time of reading Japanese.

extension String {
  func contains(_ text: String) -> Bool { Bytes.contains(utf8, text.utf8) }
  func hasPrefix(_ text: String) -> Bool { utf8.starts(with: text.utf8) }
  func hasSuffix(_ text: String) -> Bool { Bytes.ends(utf8, with: text.utf8) }
}

extension Substring {
  func contains(_ text: String) -> Bool { Bytes.contains(utf8, text.utf8) }
  func hasPrefix(_ text: String) -> Bool { utf8.starts(with: text.utf8) }
  func hasSuffix(_ text: String) -> Bool { Bytes.ends(utf8, with: text.utf8) }
}

private enum Bytes {
  static func contains(_ whole: some Collection<UInt8>, _ part: some Collection<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    var rest = whole[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  static func ends(_ whole: some BidirectionalCollection<UInt8>, with part: some BidirectionalCollection<UInt8>) -> Bool {
    var (place, other) = (whole.endIndex, part.endIndex)
    while other > part.startIndex {
      guard place > whole.startIndex else { return false }
      whole.formIndex(before: &place)
      part.formIndex(before: &other)
      if whole[place] != part[other] { return false }
    }
    return true
  }
}
