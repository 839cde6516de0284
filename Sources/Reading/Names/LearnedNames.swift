import Domain

/// Names that no list and no form has, by what was learned from marked articles.
extension Reader {
  /// What the weights say of a block's tokens: the names, and how likely each token is a part of none.
  struct Learned {
    var names: [Found] = []
    var none: [Int: Float] = [:]
  }

  /// For each block; of which kind a name is, all places of the text decide together.
  func learned(_ forms: [[Candidate]]) -> [Learned] {
    var list = zip(blocks, ruled(forms)).map { block, rules in
      block.sentences.reduce(into: Learned()) { learn(block, $1, rules, into: &$0) }
    }
    var votes: [String: [Mention.Kind: Float]] = [:]
    for one in list.flatMap(\.names) { votes[one.name, default: [:]][one.kind, default: 0] += one.likelihood ?? 0 }
    for (index, block) in blocks.enumerated() {
      list[index].names = list[index].names.compactMap { one in
        guard let kind = Mention.Kind.allCases.max(by: { (votes[one.name]?[$0] ?? 0, $1.rawValue) < (votes[one.name]?[$1] ?? 0, $0.rawValue) }), one.likelihood ?? 0 >= Self.least else { return nil }
        var one = one
        one.kind = kind
        if kind == .person, block.language != .ja { one.surname = block.text(surname(one.range, block)) }
        return one
      }
    }
    return list
  }

  private func learn(_ block: Block, _ sentence: Range<Int>, _ rules: [Int: String], into learned: inout Learned) {
    let model = block.language == .ja ? NameModel.japanese : NameModel.latin
    let (names, none) = model.names(traits(block, sentence, rules))
    for (at, value) in zip(sentence, none) { learned.none[at] = value }
    let repairs = repairs(of: block)
    learned.names += names.compactMap { one -> Found? in
      let range = (sentence.lowerBound + one.range.lowerBound)..<(sentence.lowerBound + one.range.upperBound)
      guard block.tokens[range].contains(where: { $0.isCJK || $0.kind == .word }), block.language != .ja || !isCommon(block.text(range)) else { return nil }
      // エースクラップ社 is called エースクラップ.
      var name = block.text(range)
      if one.kind == .organisation, name.hasSuffix("社"), range.count > 3, block.tokens[range.dropLast()].allSatisfy({ $0.kind == .katakana || $0.text == "・" }) { name.removeLast() }
      return repairs.mended(Found(range: range, kind: one.kind, reason: .learned, name: name, likelihood: one.likelihood))
    }
  }

  /// Forms that the weights agree with, and what they find instead of others.
  func merged(_ forms: [[Candidate]], _ learned: [Learned]) -> [[Candidate]] {
    zip(blocks, zip(forms, learned)).map { block, both in
      let (forms, found) = both
      var list: [Candidate] = []
      var told: Set<Range<Int>> = []
      // 菓子メーカーオーム: of what it finds in Japanese, the part that a rule knows.
      func isPart(_ one: Candidate, of name: Found) -> Bool {
        guard one.range.count < name.range.count, block.language == .ja, let form = one.form, form.kind == name.kind else { return false }
        // 信州大学繊維学部 is 信州大学.
        if form.kind == .organisation, form.name.hasSuffix("大学"), name.name.hasSuffix("学部"), one.range.lowerBound == name.range.lowerBound { return true }
        return form.kind == .person ? one.range.lowerBound == name.range.lowerBound : one.range.upperBound == name.range.upperBound
      }
      var learned = found
      learned.names.removeAll { name in
        guard let part = forms.first(where: { isPart($0, of: name) }) else { return false }
        list.append(part)
        return true
      }
      learned.names.removeAll { name in forms.contains { isSurer($0, than: name, in: block) } }
      // `Ohm Pumpen, a maker of Pumpen`.
      learned.names.removeAll { name in
        guard name.range.count == 1, ["von", "of", "für", "for"].contains(block.lower(name.range.lowerBound - 1)) else { return false }
        return found.names.contains { $0.range.count > 1 && $0.name.hasSuffix(" " + name.name) }
      }
      for one in forms {
        guard let form = one.form else { list.append(one); continue }
        if let same = learned.names.first(where: { $0.range == one.range }) {
          if same.kind == form.kind { list.append(one); told.insert(one.range) }
          continue
        }
        if learned.names.contains(where: { $0.range.overlaps(one.range) }) { continue }
        if one.range.contains(where: { (learned.none[$0] ?? 0) < 0.7 }) { list.append(one) }
      }
      return list + learned.names.filter { !told.contains($0.range) }.map { Candidate(range: $0.range, form: $0) }
    }
  }

  /// 研究グループ, 自動車産業, 海外14大学: a kind of thing, not a name.
  private func isCommon(_ name: String) -> Bool {
    if JapaneseForms.isCommonRun(name) || JapaneseWords.people.contains(name) || OrganisationWords.genericJa.contains(name) || name.contains(where: \.isNumber) && !(name.first?.isNumber ?? false) { return true }
    var rest = name[...]
    if let end = OrganisationWords.endsJa.filter(name.hasSuffix).max(by: { $0.count < $1.count }) { rest = rest.dropLast(end.count) }
    while let word = Self.commonParts.first(where: rest.hasSuffix) { rest = rest.dropLast(word.count) }
    return rest.isEmpty
  }
  private static let commonParts = JapaneseForms.commonBefore.union(JapaneseForms.commonTrades).union(JapaneseForms.fields).union(["応用", "次世代", "電子", "機器"]).sorted { ($0.count, $1) > ($1.count, $0) }

  /// From which likelihood on a name is believed in: 0.5 found some more and 0.8 some less in articles that it had not learned from, for as much more or less that was wrong.
  private static let least: Float = 0.6

  /// The longest name that begins with each of its first words: `Ohm Signal` stands for Ohm Signal Systems AG.
  static func longest(_ names: some Sequence<String>) -> [String: String] {
    var longest: [String: String] = [:]
    for name in Set(names) {
      for at in name.indices where name[at] == " " {
        let first = String(name[..<at])
        if let other = longest[first], (other.count, name) > (name.count, other) { continue }
        longest[first] = name
      }
    }
    return longest
  }

  /// The last word of a name with what hangs on it by hyphens and the particles before it: `van Ohm`.
  private func surname(_ range: Range<Int>, _ block: Block) -> Range<Int> {
    // `OGAWA Shigeto`.
    if range.count == 2, LatinPersons.isFamilyFirst(block.tokens[range.lowerBound], block.tokens[range.lowerBound + 1]) { return range.lowerBound..<(range.lowerBound + 1) }
    var at = range.upperBound - 1
    while at > range.lowerBound + 1, block.isSign(at - 1, "-") { at -= 2 }
    while at > range.lowerBound, PersonWords.particles.contains(block.lower(at - 1)) { at -= 1 }
    return at..<range.upperBound
  }

  /// What was learned stands where nothing else does, or instead of what is but a part of it: `Hafenmuseum Kobe`, not Kobe.
  func giveWay(_ list: inout [Settled], _ block: Block) {
    let learned = list.filter { $0.likelihood != nil }
    list.removeAll { $0.likelihood != nil }
    for one in learned {
      // Named before by what was learned alone.
      if let known = list.firstIndex(where: { $0.range == one.range && $0.reason == .introduced }) {
        if list[known].kind == one.kind, list[known].link == one.link { (list[known].reason, list[known].likelihood) = (.learned, one.likelihood) }
        continue
      }
      let isWhole = list.allSatisfy { other in
        guard other.range.overlaps(one.range) else { return true }
        return one.kind != .place && one.range.lowerBound <= other.range.lowerBound && other.range.upperBound <= one.range.upperBound && other.range.count < one.range.count && isLess(other, than: one.likelihood ?? 0, block.language)
      }
      guard isWhole else { continue }
      list.removeAll { $0.range.overlaps(one.range) }
      list.append(one)
    }
  }

  /// Whether a name may be taken for a part of one that was learned.
  private func isLess(_ part: Settled, than likelihood: Float, _ language: Language) -> Bool {
    switch part.link {
    case .common: likelihood >= (language == .ja ? 0.8 : 0.6)
    case .new: language != .ja && likelihood >= 0.7
    default: language != .ja && likelihood >= 0.8
    }
  }
}
