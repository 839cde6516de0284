import Domain

/// A word, a number, a sign, or one character of Japanese.
struct Token {
  enum Kind { case word, number, sign, han, hiragana, katakana }
  var kind: Kind
  /// In the plain text.
  var range: Range<Int>
  var text: String
  /// Small letters.
  var lower: String
  /// The key by which names agree; empty for signs.
  var key: [UInt8]
  var isCapital: Bool
  /// All letters are capitals, and there are two at least.
  var isAllCapitals: Bool
  /// Whether a blank stands before it.
  var follows: Bool
  var isCJK: Bool { kind == .han || kind == .hiragana || kind == .katakana }
  var isName: Bool { kind == .word && isCapital }
}

/// Parts a range of plain text into tokens.
func tokens(of plain: Plain, in range: Range<Int>) -> [Token] {
  let scalars = plain.scalars
  var list: [Token] = []
  var at = range.lowerBound
  func append(_ kind: Token.Kind, _ end: Int) {
    let slice = scalars[at..<end]
    let text = slice.string
    let isWord = kind == .word
    let letters = slice.lazy.filter(Script.isLetter)
    let capitals = isWord ? letters.filter(Script.isUpper).count : 0
    var key: [UInt8] = []
    switch kind {
    case .word, .number: key = Spelling.key(slice)
    case .sign: break
    case .han, .hiragana, .katakana:
      let value = kind == .hiragana && slice.first! < 0x3097 ? slice.first! + 0x60 : slice.first!
      key = Array(String(Unicode.Scalar(value) ?? " ").utf8)
    }
    list.append(
      Token(
        kind: kind, range: at..<end, text: text, lower: isWord && capitals > 0 ? text.lowercased() : text, key: key,
        isCapital: isWord && Script.isUpper(slice.first!), isAllCapitals: capitals > 1 && capitals == letters.count,
        follows: at > range.lowerBound && scalars[at - 1] == 0x20))
    at = end
  }
  while at < range.upperBound {
    let value = scalars[at]
    var end = at + 1
    if value == 0x20 {
      at += 1
    } else if Script.isHan(value) {
      append(.han, end)
    } else if Script.isHiragana(value) {
      append(.hiragana, end)
    } else if Script.isKatakana(value) {
      append(.katakana, end)
    } else if Script.isDigit(value) {
      while end < range.upperBound, Script.isDigit(scalars[end]) { end += 1 }
      if end < range.upperBound, Script.isLetter(scalars[end]), end - at <= 2 {
        while end < range.upperBound, Script.isLetter(scalars[end]) || Script.isDigit(scalars[end]) { end += 1 }
        append(.word, end)
      } else {
        append(.number, end)
      }
    } else if Script.isLetter(value) {
      while end < range.upperBound {
        if Script.isLetter(scalars[end]) || Script.isDigit(scalars[end]) {
          end += 1
        } else if scalars[end] == 0x27, end - at <= 2, end + 2 < range.upperBound, Script.isUpper(scalars[end + 1]), Script.isLetter(scalars[end + 2]) {
          end += 1
        } else if scalars[end] == 0x27, Script.isUpper(value), isWithinName(end) {
          end += 1
        } else {
          break
        }
      }
      append(.word, end)
    } else {
      append(.sign, end)
    }
  }
  return list

  /// The apostrophe of `Nyong'o`, not that of `Kobe's`.
  func isWithinName(_ at: Int) -> Bool {
    var end = at + 1
    while end < range.upperBound, Script.isLetter(scalars[end]) { end += 1 }
    guard end > at + 1, !Script.isUpper(scalars[at + 1]) else { return false }
    return !clitics.contains(scalars[(at + 1)..<end].string)
  }
}
private let clitics: Set<String> = ["s", "t", "re", "ve", "ll", "d", "m", "n", "er", "es"]

/// Which language a block is in; nil where it is too short to tell.
func language(of tokens: some Sequence<Token>) -> Language? {
  var (cjk, letters, german, english) = (0, 0, 0, 0)
  for token in tokens {
    if token.isCJK {
      cjk += 1
    } else if token.kind == .word {
      letters += 1
      if CommonWords.german.contains(token.lower) { german += 1 }
      if CommonWords.english.contains(token.lower) { english += 1 }
      if token.text.unicodeScalars.contains(where: { "äöüß".unicodeScalars.contains($0) }) { german += 1 }
    }
  }
  if cjk >= 4, cjk > letters { return .ja }
  if german == english { return nil }
  return german > english ? .de : .en
}

/// Where the sentences of a block of tokens end: ranges of token positions.
func sentences(of tokens: [Token], language: Language) -> [Range<Int>] {
  var list: [Range<Int>] = []
  var start = 0
  var depth = 0
  for (index, token) in tokens.enumerated() where token.kind == .sign {
    switch token.text {
    case "「", "『": depth += 1
    case "」", "』": depth = max(0, depth - 1)
    case "。": if depth == 0 { close(index) }
    case "!", "?":
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if language == .ja ? depth == 0 : next?.follows ?? true || next?.kind == .sign { close(index) }
    case ".": if language != .ja, isEnd(index) { close(index) }
    default: break
    }
  }
  if start < tokens.count { list.append(start..<tokens.count) }
  return list

  func close(_ index: Int) {
    var end = index + 1
    while end < tokens.count, tokens[end].kind == .sign, !tokens[end].follows, closers.contains(tokens[end].text) { end += 1 }
    if end > start { list.append(start..<end) }
    start = end
    if language == .ja { depth = 0 }
  }

  func isEnd(_ index: Int) -> Bool {
    guard index > start else { return false }
    var after = index + 1
    while after < tokens.count, tokens[after].kind == .sign, !tokens[after].follows, closers.contains(tokens[after].text) { after += 1 }
    guard after < tokens.count else { return true }
    let (before, next) = (tokens[index - 1], tokens[after])
    guard next.follows else { return false }
    if next.kind == .word, !next.isCapital { return false }
    if before.kind == .number {
      return !(language == .de && before.text.count <= 2 && (Calendar.month(next.lower) != nil || CommonWords.besideNames.contains(next.lower)))
    }
    if before.kind == .word {
      if legalEnds.contains(before.lower) || before.lower == "v" { return next.kind != .word || startsSentence(next) }
      if before.text.count == 1, before.isCapital { return false }
      if abbreviations.contains(before.lower) { return false }
    }
    return true
  }

  func startsSentence(_ token: Token) -> Bool { CommonWords.german.contains(token.lower) || CommonWords.english.contains(token.lower) }
}

private let closers: Set<String> = ["\"", "”", "“", "’", "»", "«", ")", "'", "」", "』"]
private let legalEnds: Set<String> = ["inc", "ltd", "co", "corp", "plc"]
private let abbreviations = PersonWords.words("""
  dr prof med ing phil rer nat dipl st nr no mr mrs ms vs bzw ca inkl tel str abs art gov gen sen rep hon vgl evtl geb gest mio mrd min max jr sr z b u a d h c i e g sog
  jan feb mär apr jun jul aug sep sept okt oct nov dez dec
  """)
