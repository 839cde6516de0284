import Domain

/// Something found in a block, before it is known what wins.
struct Found {
  var range: Range<Int>
  var kind: Mention.Kind
  var reason: Reason
  /// Names of the register or the text that fit; empty for what is found by form alone.
  var uses: [NameUse] = []
  /// Under which a new thing is proposed.
  var name = ""
  /// Of a person, the family name by itself.
  var surname = ""
  /// Of what was learned, how likely it is; from 0 to 1.
  var likelihood: Float?
}

/// One block as tokens, with its sentences and language.
struct Block {
  var tokens: [Token]
  var sentences: [Range<Int>]
  var language: Language
  /// Most words have capitals: a headline in the English manner.
  var isTitleCase: Bool

  func token(_ at: Int) -> Token? { tokens.indices.contains(at) ? tokens[at] : nil }
  func lower(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].lower : "" }
  func isSign(_ at: Int, _ text: String) -> Bool { tokens.indices.contains(at) && tokens[at].kind == .sign && tokens[at].text == text }
  /// The end of a word with what hangs on it by hyphens.
  func unitEnd(_ at: Int, limit: Int) -> Int {
    var end = at + 1
    while end + 1 < limit, isSign(end, "-"), !tokens[end].follows, tokens[end + 1].kind == .word, !tokens[end + 1].follows { end += 2 }
    return end
  }
  /// As it stands in the text, blanks where they were.
  func text(_ range: Range<Int>) -> String {
    range.reduce(into: "") { $0 += ($1 > range.lowerBound && tokens[$1].follows ? " " : "") + tokens[$1].text }
  }
}

extension Token {
  /// A word with a capital that can be a part of a name.
  var isNamePart: Bool {
    isName && !CommonWords.german.contains(lower) && !CommonWords.english.contains(lower) && !CommonWords.besideNames.contains(lower)
      && !PersonWords.titles.contains(lower) && Calendar.month(lower) == nil && Calendar.weekday(lower) == nil
  }
}
