import Foundation

/// Stands for any word: in the index it has the facts that have to be read whatever is looked for.
let mentionOfAll: UInt32 = 0

func mentionHash(ofKey key: String) -> UInt32 { short(fingerprint("key \(key)".utf8)) }

/// Hashes of the words of a text: runs of letters of an alphabet, and of what is written without blanks every two signs in a row, with blanks
/// between them or not.
///
/// In whatever way somebody is named in a text, it has the words of that way's query (`Naming.queries`). Where letters are folded into others
/// (`Ａ`, `™`) only reading shows the words; such a text has `mentionOfAll`, too.
func mentionWords(in text: String, _ use: (UInt32) -> Void) {
  var text = text
  let isPlain = text.withUTF8 { bytes in
    guard bytes.allSatisfy({ $0 < 128 }) else { return false }
    var hash = fingerprint([])
    var isWord = false
    for byte in bytes {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      if (97...122).contains(lower) {
        hash = fingerprint(CollectionOfOne(lower), after: hash)
        isWord = true
      } else if isWord {
        use(short(hash))
        (hash, isWord) = (fingerprint([]), false)
      }
    }
    if isWord { use(short(hash)) }
    return true
  }
  if isPlain { return }
  let (runs, isOdd) = splitRuns(of: text)
  for run in runs { if run.areLetters { use(run.word) } else { run.pairs.forEach(use) } }
  if isOdd { use(mentionOfAll) }
}

extension Naming {
  /// For each way of naming what a text must have in which it stands: of each of these sets of words one. Empty where nothing is certain.
  var queries: [[[UInt32]]] {
    forms.map { form in
      let (runs, isOdd) = splitRuns(of: form)
      if isOdd { return [] }
      let count = form.unicodeScalars.count
      let isLatin = form.unicodeScalars.allSatisfy { $0.value < 0x2000 }
      return runs.flatMap { run -> [[UInt32]] in
        guard run.areLetters else { return run.pairs.map { [$0] } }
        // Beside other signs, a name may begin and end in the middle of a word.
        if !isLatin { return run.places.lowerBound > 0 && run.places.upperBound < count ? [[run.word]] : [] }
        return run.places.upperBound == count ? [[run.word, run.genitive]] : [[run.word]]
      }
    }
  }
}

private func short(_ hash: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: hash ^ (hash >> 32))) }

/// What belongs together in a text.
private struct Run {
  var areLetters: Bool
  /// In scalars of the text.
  var places: Range<Int>
  var text = String.UnicodeScalarView()

  var word: UInt32 { short(fingerprint(folded(String(text)).utf8)) }
  var genitive: UInt32 { short(fingerprint("\(folded(String(text)))s".utf8)) }
  /// Every two signs in a row.
  var pairs: [UInt32] {
    var (all, last) = ([UInt32](), Unicode.Scalar?.none)
    for sign in folded(String(text)).unicodeScalars where !sign.properties.isWhitespace {
      let next = sign.value >= SignKind.firstSign ? sign : nil
      if let last, let next { all.append(short(fingerprint("\(last)\(next)".utf8))) }
      last = next
    }
    return all
  }
}

/// What a scalar is for the words of a text.
private enum SignKind {
  case letter, mark, sign, blank, odd, other
  static let firstSign: UInt32 = 0x2E80

  /// Of the first 0x2000 scalars.
  private static let low = (0..<0x2000).map { value -> SignKind in
    guard let properties = Unicode.Scalar(value)?.properties else { return .other }
    if properties.isAlphabetic { return .letter }
    if properties.isWhitespace { return .blank }
    return [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory) ? .mark : .other
  }

  /// Ascending; what is folded into letters of an alphabet, or joins signs to one, stands nowhere else from 0x2000 on.
  private static let oddRanges: [ClosedRange<UInt32>] = [
    0x200C...0x200D, 0x2070...0x209F, 0x20D0...0x218F, 0x2460...0x24FF, 0x2C60...0x2C7F, 0x3250...0x325F, 0x32C0...0x32CF, 0x3371...0x33FF,
    0xA640...0xABFF, 0xFB00...0xFB4F, 0xFE00...0xFE2F, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1D400...0x1D7FF, 0x1F100...0x1F1FF,
  ]

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x2000: self = Self.low[Int(scalar.value)]
    case 0x3041...0x30FF, 0x4E00...0x9FFF: self = .sign
    case let value where Self.oddRanges.contains { $0.contains(value) }: self = .odd
    case 0x3001...0x3004, 0x3008...0x3020, 0xFF01...0xFF65: self = .other
    case let value: self = scalar.properties.isWhitespace ? .blank : value >= Self.firstSign ? .sign : .other
    }
  }
}

/// The words of a text; and whether it has signs that are folded into letters.
private func splitRuns(of text: String) -> (runs: [Run], isOdd: Bool) {
  var (runs, current, isOdd) = ([Run](), Run?.none, false)
  func end() {
    if let run = current { runs.append(run) }
    current = nil
  }
  for (place, scalar) in text.unicodeScalars.enumerated() {
    let part = SignKind(scalar)
    switch part {
    case .letter, .sign:
      if current?.areLetters != (part == .letter) { end() }
      current = current ?? Run(areLetters: part == .letter, places: place..<place)
    case .mark: break
    case .blank where current?.areLetters == false: break
    case .blank, .other: end()
    case .odd:
      isOdd = true
      end()
    }
    guard current != nil else { continue }
    current!.text.append(scalar)
    current!.places = current!.places.lowerBound..<place + 1
  }
  end()
  return (runs, isOdd)
}
