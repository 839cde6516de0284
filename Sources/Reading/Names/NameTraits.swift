import Domain

/// What is told of a token, by which the names are learned that no list and no form has.
enum NameTrait: Int, CaseIterable { case word, shape, head, tail, long, sound, list, used, place, run, rule }

/// Reads the traits of a sentence's tokens.
struct NameTraitReader {
  let block: Block
  let sentence: Range<Int>
  /// Words that the text has in small letters too.
  let small: Set<String>
  /// How often the text has a word with a capital that does not begin a sentence.
  let capitals: [String: Int]
  let isPlace: (Token) -> Bool
  /// What the rules alone say that a token is a part of.
  let rules: [Int: String]
  var isJapanese: Bool { block.language == .ja }

  func traits() -> [[String]] {
    let ends = isJapanese ? japaneseLists() : [:]
    let runs = isJapanese ? runs() : [:]
    return sentence.map { at in
      let token = block.tokens[at]
      var list = [String](repeating: "", count: NameTrait.allCases.count)
      func set(_ trait: NameTrait, _ value: String) { list[trait.rawValue] = value }
      set(.word, token.lower)
      set(.rule, rules[at] ?? "")
      if isJapanese {
        set(.shape, "\(token.kind)")
        set(.list, ends[at] ?? "")
        if let run = runs[at] {
          let (first, last) = (at == run.lowerBound, at == run.upperBound - 1)
          set(.run, (first ? last ? "one" : "first" : last ? "last" : "in") + (run.count > 6 ? "7" : "\(run.count)"))
          set(.tail, block.text(max(run.lowerBound, run.upperBound - 2)..<run.upperBound))
          set(.long, block.text(max(run.lowerBound, run.upperBound - 3)..<run.upperBound))
          set(.head, block.text(run.lowerBound..<min(run.upperBound, run.lowerBound + 2)))
        }
        if token.kind == .word { set(.used, token.isAllCapitals ? "AA" : token.isCapital ? "Aa" : "aa") }
      } else {
        set(.shape, Self.shape(token))
        if token.kind == .word {
          set(.head, String(token.lower.prefix(3)))
          set(.tail, String(token.lower.suffix(3)))
          set(.long, String(token.lower.suffix(5)))
          set(.sound, token.isCapital && token.text.count > 2 && Romaji.isJapanese(token.lower) ? "romaji" : "")
          set(.list, latinList(at))
          let often = capitals[token.lower] ?? 0
          set(.used, small.contains(token.lower) ? "small" : often > 2 ? "often" : often > 1 ? "twice" : "")
        }
        set(.place, at == sentence.lowerBound ? "start" : ["„", "“", "\"", ":", "»", "(", "–", "•", "|"].contains(block.tokens[at - 1].text) ? "opened" : token.follows ? "" : "glued")
        set(.run, block.isTitleCase ? "title" : "")
      }
      return list
    }
  }

  private static let areas = PersonWords.words("""
    landkreis kreis region metropolregion bezirk stadtteil ortsteil gemeinde präfektur provinz wojewodschaft kanton insel bucht county prefecture province district
    municipality island bay lake river mount valley see tal gebirge
    """)

  /// `AA` for SH, `AAA` for six capitals and more, `Aa` for Ohm, `AaA` for OhmNet, `a` for ohm.
  private static func shape(_ token: Token) -> String {
    switch token.kind {
    case .number: return token.text.count == 4 ? "0000" : "0"
    case .sign: return token.text
    case .word: break
    default: return "cjk"
    }
    if token.isAllCapitals { return token.text.count < 6 ? "AA" : "AAA" }
    guard token.isCapital else { return "a" }
    if token.text.count == 1 { return "A" }
    return token.text.dropFirst().contains { $0.isUppercase } ? "AaA" : "Aa"
  }

  private func latinList(_ at: Int) -> String {
    let token = block.tokens[at]
    let lower = token.lower
    if PersonWords.isTitle(lower) || PersonWords.titles.contains(lower) { return "title" }
    if PersonWords.degrees.contains(lower) { return "degree" }
    if PersonWords.given.contains(lower), token.isCapital { return "given" }
    if StatementWords.firmForms.contains(lower) { return "form" }
    if Self.areas.contains(lower), token.isCapital { return "area" }
    if OrganisationWords.headsDe.contains(lower) || OrganisationWords.headsEn.contains(lower) { return token.isCapital ? "house" : "house-small" }
    if OrganisationWords.announcersDe.contains(lower) || OrganisationWords.announcersEn.contains(lower) || OrganisationWords.kindEndsDe.contains(where: lower.hasSuffix) { return "firm" }
    if Calendar.month(lower) != nil || Calendar.weekday(lower) != nil || Calendar.isTime(lower) { return "time" }
    if token.isCapital, isPlace(token) { return "place" }
    if CommonWords.german.contains(lower) || CommonWords.english.contains(lower) { return "common" }
    if StatementWords.determiners.contains(lower) { return "article" }
    if FrameWords.prepositions[lower] != nil { return "preposition" }
    if PersonWords.saying.contains(lower) { return "says" }
    if FrameWords.verbsDe[lower] != nil || FrameWords.verbsEn[lower] != nil { return "verb" }
    if FrameWords.isRelational(lower) || StatementWords.siteNouns.contains(lower) || CommonWords.besideNames.contains(lower) { return "noun" }
    if FrameWords.isEnglishVerb(lower) { return "verb" }
    return ""
  }

  /// Runs of one script without a break; a middle dot belongs to katakana.
  private func runs() -> [Int: Range<Int>] {
    var map: [Int: Range<Int>] = [:]
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let kind = block.tokens[at].kind
      guard kind != .sign, kind != .number else { at += 1; continue }
      var end = at + 1
      while end < sentence.upperBound, block.tokens[end].kind == kind || kind == .katakana && ["・", "=", "-"].contains(block.tokens[end].text) && block.token(end + 1)?.kind == .katakana { end += 1 }
      for place in at..<end { map[place] = at..<end }
      at = end
    }
    return map
  }

  private func japaneseLists() -> [Int: String] {
    var map: [Int: String] = [:]
    for at in sentence where block.tokens[at].isCJK {
      var rest: String?
      func longest(_ words: [String: [String]]) -> String? {
        guard let beginning = words[block.tokens[at].text] else { return nil }
        let text = rest ?? block.text(at..<min(at + 8, sentence.upperBound))
        rest = text
        return beginning.first(where: text.hasPrefix)
      }
      if let word = longest(Self.titles) { mark("title", at, word) }
      if let word = longest(Self.ends) { mark("house", at, word) }
      if let word = longest(Self.surnames) { mark("family", at, word) }
    }
    func mark(_ name: String, _ at: Int, _ word: String) {
      for place in at..<min(at + word.unicodeScalars.count, sentence.upperBound) where map[place] == nil || place == at { map[place] = name + (place == at ? "" : "-in") }
    }
    return map
  }
  private static let titles = JapaneseWords.byFirst(PersonWords.suffixesJa)
  private static let ends = JapaneseWords.byFirst(OrganisationWords.endsJa + Array(OrganisationWords.weakEndsJa))
  private static let surnames = JapaneseWords.byFirst(PersonWords.familyKanji)
}

/// Whether a word in Latin letters can be written in kana, as Japanese names can.
enum Romaji {
  static func isJapanese(_ lower: String) -> Bool {
    var signs: [UInt8] = []
    for scalar in lower.unicodeScalars {
      switch scalar {
      case "ō", "ô": signs.append(UInt8(ascii: "o"))
      case "ū", "û": signs.append(UInt8(ascii: "u"))
      case _ where scalar.isASCII: signs.append(UInt8(scalar.value))
      default: return false
      }
    }
    let vowels = Set("aiueo".utf8)
    var at = 0
    while at < signs.count {
      if vowels.contains(signs[at]) { at += 1; continue }
      // ん, and a doubled consonant.
      if signs[at] == UInt8(ascii: "n"), at + 1 == signs.count || !vowels.contains(signs[at + 1]) && signs[at + 1] != UInt8(ascii: "y") { at += 1; continue }
      if signs[at] == UInt8(ascii: "m"), at + 1 < signs.count, [UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "m")].contains(signs[at + 1]) { at += 1; continue }
      if at + 1 < signs.count, signs[at] == signs[at + 1], Set("kstp".utf8).contains(signs[at]) || signs[at] == UInt8(ascii: "t") { at += 1; continue }
      let rest = String(decoding: signs[at..<min(at + 3, signs.count)], as: UTF8.self)
      guard let syllable = Self.starts.first(where: rest.hasPrefix), at + syllable.utf8.count < signs.count, vowels.contains(signs[at + syllable.utf8.count]) else { return false }
      at += syllable.utf8.count + 1
    }
    return true
  }
  private static let starts = ["sh", "ch", "ts", "ky", "gy", "ny", "hy", "by", "py", "my", "ry", "tch", "k", "g", "s", "z", "t", "d", "n", "h", "f", "b", "p", "m", "y", "r", "w", "j"]
}

/// A token of a text with what is told of it: for training.
package struct NameToken: Sendable {
  package var range: Range<Int>
  package var sentence: Int
  package var language: Language
  package var traits: [(name: String, value: String)]
}

package func nameTokens(of text: String, knowing knowledge: Knowledge) -> [NameToken] {
  let reader = Reader(text, knowledge, nil)
  let rules = reader.ruled(reader.blocks.map(reader.candidates))
  var list: [NameToken] = []
  var number = 0
  for (block, rules) in zip(reader.blocks, rules) {
    for sentence in block.sentences {
      for (at, values) in zip(sentence, reader.traits(block, sentence, rules)) {
        list.append(NameToken(range: reader.plain.original(block.tokens[at].range), sentence: number, language: block.language, traits: NameTrait.allCases.map { ("\($0)", values[$0.rawValue]) }))
      }
      number += 1
    }
  }
  return list
}

extension Reader {
  func traits(_ block: Block, _ sentence: Range<Int>, _ rules: [Int: String]) -> [[String]] {
    NameTraitReader(block: block, sentence: sentence, small: small, capitals: capitals, isPlace: isPlace, rules: rules).traits()
  }

  /// For each block, of what its tokens are a part if the rules read alone: `B-org-legalForm`.
  func ruled(_ forms: [[Candidate]]) -> [[Int: String]] {
    var alone = self
    alone.introduce(forms)
    return zip(blocks, forms).map { block, forms in
      var tags: [Int: String] = [:]
      for one in alone.settle(forms, block) {
        let known = switch one.link {
        case .new: one.reason.rawValue
        case .common: "common"
        default: "register"
        }
        for at in one.range { tags[at] = (at == one.range.lowerBound ? "B-" : "I-") + one.kind.rawValue.prefix(3) + "-" + known }
      }
      return tags
    }
  }

  /// Words that the text has in small letters, and how often it has others with a capital that begin no sentence.
  func words() -> (small: Set<String>, capitals: [String: Int]) {
    var (small, capitals): (Set<String>, [String: Int]) = ([], [:])
    for block in blocks where block.language != .ja && !block.isTitleCase {
      for sentence in block.sentences {
        for at in sentence where block.tokens[at].kind == .word {
          if !block.tokens[at].isCapital { small.insert(block.tokens[at].lower) } else if at > sentence.lowerBound { capitals[block.tokens[at].lower, default: 0] += 1 }
        }
      }
    }
    return (small, capitals)
  }
}
