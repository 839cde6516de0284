import Domain

/// Which house a noun with its article means: `the institute`, `our society`, `das 1898 gegründete Unternehmen`.
extension FrameReader {
  static let ours = Words.words("our unser unsere unserem unseren unserer unseres")
  static let theirs = Words.words("its their his her ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines")
  private static let definites = Words.words("the this der die das den dem des dieser diese dieses diesem diesen")
  /// Nouns for any firm or house.
  private static let general = Words.words("""
    company firm business group organisation organization enterprise manufacturer maker producer operator concern start-up startup employer agency borrower contractor
    unternehmen unternehmens firma betrieb betriebs konzern konzerns gruppe haus hauses hersteller herstellers anbieter betreiber traditionsunternehmen familienunternehmen familienbetrieb mittelständler einrichtung
    """)

  private func isNamedAt(_ at: Int) -> Bool { tool.statements.named.contains { $0.range.contains(at) } }

  /// The ones of whom the text spoke, the nearest first.
  var spokenOf: [Actor] {
    let start = tokens.first ?? 0
    let own = tool.statements.named.filter { $0.kind == .organisation && !$0.isAdjective && $0.range.upperBound <= start }.reversed().map { tool.statements.actor($0.range, $0.kind, $0.link) }
    return own + context.recent.reversed().filter { $0.kind == .organisation }
  }

  /// Whether a name can be called so: `the society` for `Ohm Society`, `der Verein` for `Freundeskreis Ohm`.
  static func isNamed(_ name: String, _ noun: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let stem = noun.count > 5 && noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
    if words.contains(where: { $0 == noun || $0 == stem || stem.count > 3 && ($0.hasSuffix(stem) || $0.hasSuffix(stem + "s") || $0.hasSuffix(stem + "es") || $0.hasPrefix(stem) && $0.count <= stem.count + 3) }) { return true }
    return FrameWords.alike(noun).map { FrameWords.isCalled(name, $0) } ?? false
  }

  /// The house for which a phrase stands that names none.
  func house(_ index: Int) -> Actor? {
    guard phrases.indices.contains(index) else { return nil }
    let phrase = phrases[index]
    guard phrase.name == nil, phrase.owner == nil, !phrase.noun.isEmpty, phrase.nounAt >= 0, children(index, ["gen", "of", "von"]).isEmpty else { return nil }
    return house(phrase.noun, phrase.article, phrase.nounAt)
  }

  func house(_ noun: String, _ article: String, _ at: Int) -> Actor? {
    guard noun.count > 2, !noun.hasSuffix("ian"), !FrameWords.isPeople(noun) || ["gruppe", "group", "board", "unternehmen", "management", "trustees"].contains(noun), !PersonWords.isTitle(noun), !Calendar.isTime(noun), !isPartnership(noun), !Words.isAgreement(noun) else { return nil }
    func placed(_ one: Actor?) -> Actor? {
      guard var one, one.kind == .organisation else { return nil }
      (one.range, one.extent) = (at..<(at + 1), nil)
      return one
    }
    let isGeneral = Self.general.contains(noun) || ["unternehmen", "hersteller", "betrieb", "anbieter", "versorger", "konzern", "bauer"].contains(where: { noun.hasSuffix($0) && noun.count > $0.count + 2 })
    // `our society, the Ohm Society,` is named at once.
    if block.isSign(at + 1, ","), tool.statements.named.contains(where: { $0.kind == .organisation && $0.range.lowerBound > at + 1 && $0.range.lowerBound <= at + 4 }) { return nil }
    if Self.ours.contains(article) {
      guard let one = speaker?.kind == .organisation && clause.isQuoted ? speaker : context.own ?? speaker else { return nil }
      return isGeneral || Self.isNamed(one.party.text, noun) || FrameWords.alike(noun) != nil || FrameWords.isHouse(noun) ? placed(one) : nil
    }
    guard Self.definites.contains(article) else { return nil }
    let all = spokenOf
    let fitting = all.filter { Self.isNamed($0.party.text, noun) }
    if let own = context.own, fitting.contains(where: { $0.party.link == own.party.link }), fitting.first?.range.lowerBound ?? 0 >= 0, !(tool.statements.named.contains { $0.link == fitting.first?.party.link }) { return placed(own) }
    if let one = fitting.first { return placed(one) }
    if let one = tool.statements.described(noun, context), one.kind == .organisation { return placed(one) }
    if !isGerman, Self.boards.contains(noun) { return placed(context.own) }
    guard isGeneral else { return nil }
    if let one = before?.actors.first(where: { $0.kind == .organisation }) { return placed(one) }
    let isNear = context.main.map { main in main.kind == .organisation && context.lastNamed.contains { $0.party.link == main.party.link } } ?? false
    return placed((isNear && !["haus", "hauses"].contains(noun) ? [context.main, context.own] : [context.own, context.main, context.firm, all.first]).compactMap { $0 }.first { $0.kind == .organisation })
  }

  /// Whom a noun that stands for a house means, by what the houses are called.
  func meant(_ one: Actor, _ article: String) -> Actor? {
    guard one.kind == .organisation, one.extent == nil, one.range.count == 1, !tool.statements.named.contains(where: { $0.range.overlaps(one.range) }), tokens.contains(one.range.lowerBound) else { return nil }
    let noun = block.lower(one.range.lowerBound)
    guard !Words.delegationNouns.contains(noun), !FrameWords.isGroup(noun), !FrameWords.isPeople(noun) else { return nil }
    return house(noun, article, one.range.lowerBound)
  }

  private static let boards = Words.words("board council management trustees")

  /// Who has, runs or plans something: as the subject says, else the house of which the text speaks.
  func holder(_ at: Int) -> [Actor] {
    let subject = slots(at).subject
    let isIt = tokens.contains { $0 < at && ["it", "es", "sie"].contains(block.lower($0)) && (!block.tokens[$0].isCapital || $0 == tokens.first) && !isNamedAt($0) }
    if let index = subject?.phrase, phrases.indices.contains(index), phrases[index].name == nil, let one = house(index) { return [one] }
    if let subject, subject.isNamed, !isIt || subject.actors[0].kind == .organisation && subject.phrase != nil { return subject.actors }
    if has(["we", "wir"]), let one = clause.isQuoted ? speaker : context.own { return [one] }
    if isIt { return [before?.actors.first { $0.kind == .organisation } ?? [context.main, context.firm, context.own].compactMap { $0 }.first { $0.kind == .organisation }].compactMap { $0 } }
    if clause.isJoined, let inherited, inherited.isNamed { return inherited.actors }
    return []
  }

  /// The two houses for `both gardens` and `die beiden Häuser`.
  func bothHouses(_ noun: String) -> [Actor] {
    var all: [Actor] = []
    for one in spokenOf where !all.contains(where: { $0.party.link == one.party.link }) { all.append(one) }
    let stems = FrameWords.alike(noun)
    let singular = ["gärten", "orchester", "bahnen", "firmen", "vereine"].contains(noun) ? String(noun.prefix(4)) : noun.hasSuffix("ies") ? String(noun.dropLast(3)) : String(noun.dropLast(noun.count > 4 ? 1 : 0))
    let fitting = all.filter { one in stems.map { FrameWords.isCalled(one.party.text, $0) } ?? false || Self.isNamed(one.party.text, singular) }
    if fitting.count == 2, !Self.isSame(fitting[0], fitting[1]) { return fitting }
    let own = context.own
    if fitting.count == 1, let other = ([own].compactMap { $0 } + all).first(where: { $0.party.link != fitting[0].party.link && !Self.isSame($0, fitting[0]) }) { return [fitting[0], other] }
    if let pair = context.pairs.last(where: { pair in pair.count == 2 && !Self.isSame(pair[0], pair[1]) && pair.allSatisfy { one in one.kind == .organisation && (fitting.count < 2 || fitting.contains { $0.party.link == one.party.link }) } }) { return pair }
    guard let own, let other = (fitting.count > 1 ? fitting : all).first(where: { $0.party.link != own.party.link && !Self.isSame($0, own) }) else { return [] }
    return [own, other]
  }

  /// `Ohm Centre` and `Ohm Centre for Pumps` are one.
  private static func isSame(_ one: Actor, _ other: Actor) -> Bool {
    let (left, right) = (one.party.text.lowercased(), other.party.text.lowercased())
    return left.hasPrefix(right) || right.hasPrefix(left)
  }
}
