import Domain

/// How a German or English sentence falls into stretches with one verb each.
extension Statements {
  /// How a clause begins.
  enum Opening {
    case main
    /// `, which`, `, headquartered in`.
    case relative
    /// `, mit der`.
    case preposed(String)
  }

  func antecedent(_ opening: Opening, before start: Int, _ actors: [Actor]) -> Actor? {
    let role: String
    switch opening {
    case .main: return nil
    case .relative: role = ""
    case .preposed(let preposition): role = preposition
    }
    guard var one = actors.last(where: { $0.range.upperBound <= start && $0.range.upperBound >= start - 6 }) else { return nil }
    (one.role, one.isJoined) = (role, false)
    return one
  }

  func clauseRanges(_ actors: [Actor]) -> [(range: Range<Int>, opening: Opening)] {
    var clauses: [(Range<Int>, Opening)] = []
    var start = sentence.lowerBound
    var opening = Opening.main
    func close(_ at: Int, next: Int, _ kind: Opening) {
      if at > start { clauses.append((start..<at, opening)) }
      (start, opening) = (next, kind)
    }
    for at in sentence where !actors.contains(where: { $0.range.contains(at) && $0.range.lowerBound < at }) {
      let token = block.tokens[at]
      switch token.text {
      case ";", ":", "–", "—", "•", "|": close(at, next: at + 1, .main)
      case "-" where token.follows && (block.token(at + 1)?.follows ?? false): close(at, next: at + 1, .main)
      case ",":
        let next = block.lower(at + 1)
        if let preposition = Words.prepositions[next], Words.relatives.contains(block.lower(at + 2)), block.language == .en ? block.lower(at + 2) == "which" || block.lower(at + 2) == "whom" : endsWithVerb(at + 3) {
          close(at, next: at + 3, .preposed(preposition))
        } else if Words.relatives.contains(next), block.language == .en || endsWithVerb(at + 2) && !isOpen(start..<at) {
          close(at, next: at + 2, .relative)
        } else if Words.subordinators.contains(next) || isComplete(start..<at) && hasVerb(from: at + 1) {
          close(at, next: at + 1, .main)
        } else if ["headquartered", "founded", "based", "established"].contains(next) {
          close(at, next: at + 1, .relative)
        }
      case "und", "and", "but", "sowie":
        let next = block.lower(at + 1)
        if ["we", "they", "he", "she", "it", "i", "wir", "sie", "er", "es", "ich"].contains(next), isComplete(start..<at) { close(at, next: at + 1, .main) }
        let goesOn = Words.auxiliaries.contains(next) || isTrigger(next) && !(block.token(at + 1)?.isCapital ?? false) || ["did", "is"].contains(next)
        if goesOn, isComplete(start..<at) { close(at, next: at + 1, .main) }
      default: break
      }
    }
    close(sentence.upperBound, next: sentence.upperBound, .main)
    return clauses
  }

  /// Whether a German clause still waits for its participle: `hat die Direktorin, …, … eingeladen`.
  func isOpen(_ range: Range<Int>) -> Bool {
    range.contains { ["hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden"].contains(block.lower($0)) } && !range.contains { isTrigger(block.lower($0)) }
  }

  func isComplete(_ range: Range<Int>) -> Bool { range.contains { Words.auxiliaries.contains(block.lower($0)) || isTrigger(block.lower($0)) || Words.siteNouns.contains(block.lower($0)) } }

  func hasVerb(from start: Int) -> Bool {
    for at in start..<min(start + 3, sentence.upperBound) where Words.auxiliaries.contains(block.lower(at)) || isTrigger(block.lower(at)) && !block.tokens[at].isCapital { return true }
    return false
  }

  /// A German relative clause ends with its verb; a list or an apposition does not.
  func endsWithVerb(_ start: Int) -> Bool {
    var at = start
    while at < sentence.upperBound, ![",", ".", ";", "!", "?", ":"].contains(block.tokens[at].text) { at += 1 }
    guard at > start, let last = block.token(at - 1), last.kind == .word, !last.isCapital else { return false }
    return Words.auxiliaries.contains(last.lower) || isTrigger(last.lower) || ["t", "te", "en", "ten"].contains(where: last.lower.hasSuffix)
  }
}
