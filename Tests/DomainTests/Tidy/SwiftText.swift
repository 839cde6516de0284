/// A Swift file taken apart: what the compiler reads as code, what it reads as text. Comments are gone.
struct SwiftText {
  /// Line by line as in the file; literals are left as two quotation marks.
  private(set) var code: [String] = []
  /// Each piece of a literal between interpolations, with its line from 1.
  private(set) var literals: [(line: Int, text: String)] = []

  init(_ source: String) {
    var scanner = Scanner(bytes: Array(source.utf8))
    scanner.readCode(isInterpolation: false)
    code = String(decoding: scanner.code, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    literals = scanner.literals
  }

  /// Every word of the code with its line; `Draft` is not found in `DraftList`.
  var words: [(line: Int, word: Substring)] {
    code.enumerated().flatMap { index, line in
      line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { (index + 1, $0) }
    }
  }
}

/// Goes through the bytes once; every sign that matters to it is ASCII.
private struct Scanner {
  let bytes: [UInt8]
  var place = 0
  var line = 1
  var code: [UInt8] = []
  var literals: [(line: Int, text: String)] = []

  private static let newline = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
  private static let hash = UInt8(ascii: "#")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let backslash = UInt8(ascii: "\\")
  private static let opening = UInt8(ascii: "(")
  private static let closing = UInt8(ascii: ")")

  private func byte(_ offset: Int = 0) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
  private func sees(_ first: UInt8, _ second: UInt8) -> Bool { byte() == first && byte(1) == second }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] == Self.newline { line += 1 }
      place += 1
    }
  }

  /// Reads on to the end of the file, or to the bracket that closes an interpolation.
  mutating func readCode(isInterpolation: Bool) {
    var depth = 0
    while place < bytes.count {
      if sees(Self.slash, Self.slash) {
        while place < bytes.count, byte() != Self.newline { place += 1 }
      } else if sees(Self.slash, Self.star) {
        skipBlockComment()
      } else if let hashes = hashesOfLiteral() {
        readLiteral(hashes: hashes)
      } else {
        if byte() == Self.opening { depth += 1 }
        if byte() == Self.closing {
          if isInterpolation, depth == 0 { return }
          depth -= 1
        }
        code.append(byte())
        advance()
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if sees(Self.slash, Self.star) {
        depth += 1
        advance(2)
      } else if sees(Self.star, Self.slash) {
        depth -= 1
        advance(2)
      } else {
        if byte() == Self.newline { code.append(Self.newline) }
        advance()
      }
    } while depth > 0 && place < bytes.count
  }

  /// How many `#` stand before the quotation mark that begins a literal here; nil if none begins.
  private func hashesOfLiteral() -> Int? {
    var hashes = 0
    while byte(hashes) == Self.hash { hashes += 1 }
    return byte(hashes) == Self.quote ? hashes : nil
  }

  /// Whether a literal ends here: its quotation marks, then as many `#` as it began with.
  private func ends(_ quotes: Int, _ hashes: Int) -> Bool {
    (0..<quotes).allSatisfy { byte($0) == Self.quote } && (0..<hashes).allSatisfy { byte(quotes + $0) == Self.hash }
  }

  private mutating func readLiteral(hashes: Int) {
    advance(hashes)
    let quotes = byte(1) == Self.quote && byte(2) == Self.quote ? 3 : 1
    advance(quotes)
    code += [Self.quote, Self.quote]
    var piece: [UInt8] = []
    var begin = line
    while place < bytes.count, !ends(quotes, hashes) {
      let escapes = byte() == Self.backslash && (0..<hashes).allSatisfy { byte(1 + $0) == Self.hash }
      if escapes, byte(1 + hashes) == Self.opening {
        literals.append((begin, String(decoding: piece, as: UTF8.self)))
        advance(2 + hashes)
        code.append(UInt8(ascii: " "))
        readCode(isInterpolation: true)
        code.append(UInt8(ascii: " "))
        advance()
        (piece, begin) = ([], line)
        continue
      }
      if escapes {
        piece.append(byte())
        advance(1 + hashes)
      }
      if byte() == Self.newline { code.append(Self.newline) }
      piece.append(byte())
      advance()
    }
    literals.append((begin, String(decoding: piece, as: UTF8.self)))
    advance(quotes + hashes)
  }
}
