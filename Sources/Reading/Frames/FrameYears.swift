import Domain

/// Since when a house has been there, in a German or English clause.
extension FrameReader {
  private static let made = Words.words("""
    founded established formed incorporated created inaugurated chartered endowed constituted instituted started launched opened spun set laid
    gegründet mitgegründet mitbegründet errichtet eröffnet gestiftet entstanden hervorgegangen gestartet konstituiert etabliert gerufen gehoben eingeweiht
    """)
  /// Of these only what is said of a house by its name or noun.
  private static let active = Words.words("founded established formed created set launched started co-founded gründete gründeten begründete")
  private static let arises = Words.words("opened began started dates dated originated entstand besteht existiert bestehen hervorging zurückreicht")
  private static let attributes = ["gegründet", "hervorgegangen", "entstanden", "errichtet", "eröffnet", "gestiftet"]

  /// A date of the clause near a place.
  private func year(_ at: Int, _ reach: Int = 9) -> WrittenDate? {
    let own = tool.statements.dated.filter { clause.contains($0.range.lowerBound) && $0.date.year != nil }
    guard let one = own.min(by: { abs($0.range.lowerBound - at) < abs($1.range.lowerBound - at) }), abs(one.range.lowerBound - at) <= reach else { return nil }
    // `built after the earthquake of 2011`.
    if (max(at, one.range.lowerBound - 4)..<max(at, one.range.lowerBound)).contains(where: { ["nach", "after", "before", "vor", "until", "bis"].contains(block.lower($0)) }) || ["of", "von"].contains(block.lower(one.range.lowerBound - 1)) { return nil }
    return one.date
  }

  private func isSaidOf(_ at: Int) -> Bool { isPassive(at) || !isGerman && ["set", "spun", "laid", "begun", "built"].contains(block.lower(at)) && tokens.contains { $0 < at && $0 >= at - 4 && ["was", "were", "been", "is", "are"].contains(block.lower($0)) } }

  private mutating func since(_ one: Actor?, _ at: Int, _ why: Reason = .verb) {
    guard let one, one.isKnown, one.kind == .organisation, let time = year(at), [.asserted, .negated].contains(tool.modality(tokens)), !tool.found.contains(where: { $0.kind == .since }) else { return }
    tool.add(.since, [one], [], at, why, time: time, .asserted)
  }

  private func isDated(_ at: Int) -> Bool { tool.statements.dated.contains { $0.range.contains(at) } }

  /// The house that a noun with its article means, where the words end before a place: `The college, opened in 1966,`.
  private func houseEnding(_ end: Int) -> Actor? {
    let sentence = tool.statements.sentence
    if let one = tool.statements.named.first(where: { $0.range.upperBound == end || $0.range.upperBound < end && $0.range.upperBound >= end - 3 && block.isSign(end - 1, ")") }) { return one.kind == .organisation ? tool.statements.actor(one.range, one.kind, one.link) : nil }
    guard sentence.contains(end - 1), let token = block.token(end - 1), token.kind == .word else { return nil }
    var at = end - 2
    while at >= sentence.lowerBound, end - at < 5, block.tokens[at].kind == .word, !Words.determiners.contains(block.lower(at)) { at -= 1 }
    return house(token.lower, block.lower(at), end - 1)
  }

  /// The same where the words begin: `, the bank is owned by`.
  private func houseBeginning(_ start: Int) -> Actor? {
    let sentence = tool.statements.sentence
    if let one = tool.statements.named.first(where: { $0.range.lowerBound >= start && $0.range.lowerBound <= start + 3 && $0.kind == .organisation && !$0.isAdjective }), (start..<one.range.lowerBound).allSatisfy({ block.tokens[$0].kind == .word && FrameWords.prepositions[block.lower($0)] == nil }) { return tool.statements.actor(one.range, one.kind, one.link) }
    guard let at = (start..<min(start + 4, sentence.upperBound)).first(where: { Words.determiners.contains(block.lower($0)) }) else { return nil }
    guard let noun = (at + 1..<max(at + 1, min(at + 5, sentence.upperBound))).first(where: { place in
      isGerman ? block.tokens[place].isCapital : place + 1 >= sentence.upperBound || block.tokens[place + 1].kind == .sign || tool.statements.isFinite(place + 1) || FrameWords.adverbs.contains(block.lower(place + 1)) || FrameWords.prepositions[block.lower(place + 1)] != nil
    }) else { return nil }
    return house(block.lower(noun), block.lower(at), noun)
  }

  private func sole(_ part: Part?) -> Actor? {
    guard let part else { return nil }
    if let index = part.phrase, phrases.indices.contains(index), phrases[index].name == nil { return house(index) ?? (part.actors.count == 1 && part.actors[0].kind == .organisation && phrases[index].owner == nil ? part.actors[0] : nil) }
    return part.actors.count == 1 ? part.actors[0] : nil
  }

  mutating func years() {
    guard tool.statements.dated.contains(where: { clause.contains($0.range.lowerBound) }), clause.kind != .infinitive else { return }
    for at in tokens where block.tokens[at].kind == .word && !tool.statements.named.contains(where: { $0.range.contains(at) }) {
      let lower = block.lower(at)
      if isGerman { attribute(at, lower) }
      if Self.made.contains(lower) || Self.active.contains(lower) { made(at, lower) }
      if Self.arises.contains(lower) || lower == "came" && block.lower(at + 1) == "into" && block.lower(at + 2) == "being" || lower == "gibt" && has(["es"]) && has(["seit"]) || lower == "hervor" && has(["ging"]) { arises(at, lower) }
      if ["foundation", "founding", "establishment", "formation", "inception", "gründung"].contains(lower) { founding(at) }
    }
  }

  /// `Das 1949 gegründete Archiv`, `ein 2011 aus der Universität hervorgegangenes Unternehmen`.
  private mutating func attribute(_ at: Int, _ lower: String) {
    guard let stem = Self.attributes.first(where: { lower.hasPrefix($0) && ["e", "en", "er", "es", "em"].contains(String(lower.dropFirst($0.count))) }), !stem.isEmpty, let noun = (at + 1..<min(at + 4, tool.statements.sentence.upperBound)).first(where: { block.tokens[$0].isCapital }) else { return }
    if let one = tool.statements.named.first(where: { $0.range.lowerBound >= noun && $0.range.lowerBound <= noun + 2 }) {
      if one.kind == .organisation, !one.isAdjective { since(tool.statements.actor(one.range, one.kind, one.link), at, .apposition) }
      return
    }
    var start = at - 1
    while start > tool.statements.sentence.lowerBound, at - start < 10, !["das", "die", "der", "dem", "den", "des"].contains(block.lower(start)) || block.token(start + 1)?.isCapital ?? false { start -= 1 }
    since(house(block.lower(noun), block.lower(start), noun), at, .apposition)
  }

  private mutating func made(_ at: Int, _ lower: String) {
    let sentence = tool.statements.sentence
    if ["set"].contains(lower), block.lower(at + 1) != "up", !["up"].contains(block.lower(tokens.last ?? 0)) { return }
    if lower == "spun", !["off", "out"].contains(block.lower(at + 1)) { return }
    if lower == "laid", block.lower(at + 1) != "out" { return }
    if lower == "gerufen", !has(["leben"]) { return }
    if lower == "gehoben", !has(["taufe"]) { return }
    let isFirst = at == tokens.first
    // `Ohm, 1919 als Werft gegründet, beschäftigt`.
    if isGerman, !Self.active.contains(lower), block.isSign(at + 1, ","), let comma = (max(sentence.lowerBound, at - 12)..<at).last(where: { block.isSign($0, ",") }), !(comma..<at).contains(where: { ["wurde", "hat", "hatte", "ist", "der", "die", "das", "den"].contains(block.lower($0)) }) || tool.statements.dated.contains(where: { $0.range.lowerBound == comma + 1 }), let one = houseEnding(comma) { return since(one, at, .apposition) }
    // `The college, opened in 1966,` and `Founded in 1966, the college`.
    if clause.kind == .apposed || isFirst || [.participial].contains(clause.kind) {
      let start = clause.pieces.first?.lowerBound ?? at
      let isTie = (max(sentence.lowerBound, start - 9)..<max(start, sentence.lowerBound)).contains { isPartnership(block.lower($0)) || Words.isAgreement(block.lower($0)) }
      if isTie { return }
      if block.isSign(start - 1, ","), isFirst || isGerman, let one = houseEnding(start - 1) { return since(one, at, .apposition) }
      let isLead = start == sentence.lowerBound || [":", "–", "-", "\"", "“", "„"].contains(block.lower(start - 1))
      if isLead, isFirst, let end = (at..<min(at + 16, sentence.upperBound)).first(where: { block.isSign($0, ",") && !isDated($0) }), !(at + 1..<end).contains(where: { ["was", "were", "has", "is", "had"].contains(block.lower($0)) }) {
        // `Gegründet 1958, hat der Verein`.
        let next = isGerman && tool.statements.isFinite(end + 1) ? end + 2 : end + 1
        if let one = houseBeginning(next) { return since(one, at, .apposition) }
        if let colon = sentence.first(where: { block.isSign($0, ":") && $0 < start }), let one = tool.statements.named.first(where: { $0.kind == .organisation && $0.range.upperBound <= colon }) { return since(tool.statements.actor(one.range, one.kind, one.link), at, .apposition) }
      }
      if clause.kind == .apposed, !isFirst, let one = clause.antecedent, one.kind == .organisation, one.isKnown { return since(one, at, .apposition) }
      if clause.kind == .apposed { return }
    }
    // `a cooperative founded in 1948` behind a comma belongs to the name before it.
    let before = at - 1
    if !isGerman, !isSaidOf(at), phrases.contains(where: { $0.end == at && $0.nounAt == before && ["a", "an"].contains($0.article) }) { return }
    if case .relative(let pronoun, let preposition) = clause.kind, preposition.isEmpty, !isSaidOf(at), let one = clause.antecedent {
      // `which Ohm set up in 2020` and `who founded Ohm in 1884`.
      let object = phrases.indices.first { isTop($0) && phrases[$0].preposition.isEmpty && (isGerman ? true : phrases[$0].start > at) && !Calendar.isTime(phrases[$0].noun) && (phrases[$0].name == nil || phrases[$0].name?.kind == .organisation) && (phrases[$0].name != nil || house($0) != nil) }
      if one.kind == .person || ["who", "whose"].contains(pronoun) { return since(object.flatMap { phrases[$0].name ?? house($0) }, at) }
      if one.kind == .organisation, Self.active.contains(lower) || isGerman { return since(one, at) }
      return
    }
    if isSaidOf(at) || isGerman && has(["ist", "sind", "war", "sei", "wurde"]) { return since(sole(slots(at).subject) ?? holder(at).first, at) }
    if isGerman, has(["hat", "hatte", "haben"]) || lower.hasPrefix("gründete") || lower.hasPrefix("begründete") { return since(sole(slots(at).object), at) }
    if Self.active.contains(lower), !isGerman {
      let object = phrases.indices.first { isTop($0) && phrases[$0].preposition.isEmpty && phrases[$0].start > at }
      guard let object, phrases[object].start <= at + 3 else { return }
      return since(phrases[object].name ?? house(object), at)
    }
  }

  /// `The club opened in 1928`, `Der Verein besteht seit 1974`, `The mill dates from 1924`.
  private mutating func arises(_ at: Int, _ lower: String) {
    if isPassive(at) { return }
    if ["opened", "began", "started"].contains(lower) {
      guard tool.statements.dated.contains(where: { $0.range.lowerBound == at + 2 || $0.range.lowerBound == at + 1 }) || ["doors", "life"].contains(block.lower(at + 2)) || block.lower(at + 1) == "life" else { return }
    }
    if ["dates", "dated"].contains(lower), !["back", "from", "to"].contains(block.lower(at + 1)) { return }
    if ["besteht", "bestehen", "existiert"].contains(lower), tool.since() == nil || has(["zwischen"]) { return }
    let subject = slots(at).subject
    if let index = subject?.phrase, phrases.indices.contains(index), phrases[index].name == nil { return since(house(index), at) }
    if lower == "gibt" { return since(phrases.indices.first { isTop($0) && phrases[$0].preposition.isEmpty }.flatMap { phrases[$0].name ?? house($0) } ?? (clause.antecedent?.kind == .organisation ? clause.antecedent : nil), at) }
    if let one = subject?.actors.first, subject?.actors.count == 1 { return since(one, at) }
    if subject == nil || subject?.isNamed == false { since(holder(at).first, at) }
  }

  /// `from its foundation in 1995`, `the company's foundation in 2007`, `seit der Gründung der Schule 1908`.
  private mutating func founding(_ at: Int) {
    guard let time = tool.statements.dated.first(where: { $0.range.lowerBound > at && $0.range.lowerBound - at <= 6 && $0.date.year != nil }), clause.contains(time.range.lowerBound), ["from", "since", "after", "before", "seit", "nach", "vor", "bei"].contains(where: { word in (max(tokens.first ?? 0, at - 6)..<at).contains { block.lower($0) == word } }) else { return }
    guard let index = phrases.indices.first(where: { phrases[$0].nounAt == at }) else { return }
    let phrase = phrases[index]
    var one = phrase.owner ?? children(index, ["gen", "of", "von"]).compactMap { phrases[$0].name ?? house($0) }.first
    if one == nil, Self.theirs.contains(phrase.article) { one = tool.statements.named.last { $0.kind == .organisation && $0.range.upperBound <= at && !$0.isAdjective }.map { tool.statements.actor($0.range, $0.kind, $0.link) } ?? holder(at).first }
    if one == nil, block.lower(at - 1) == "s", block.isSign(at - 2, "'") { one = houseEnding(at - 2) }
    since(one, at, .noun)
  }
}
