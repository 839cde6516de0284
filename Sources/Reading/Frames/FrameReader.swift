import Domain

/// The statements of one German or English clause by its frame: what its verb or noun says, and which phrase has which part in it.
struct FrameReader {
  typealias Actor = Statements.Actor
  typealias Words = StatementWords

  /// Who has a part; nobody where it is not named.
  struct Part {
    var actors: [Actor] = []
    /// Whether a person or a house can be meant, though none is named.
    var isAnimate = false
    var phrase: Int?
    var isNamed: Bool { !actors.isEmpty }
  }

  let phrases: [Phrase]
  let clause: Clause
  let block: Block
  let context: Statements.Subject
  let inherited: Part?
  /// For whom somebody speaks who says `we`, and who that is.
  var speaker: Actor?
  var speakingPerson: Actor?
  /// Who did something in an earlier clause of the sentence.
  var before: Part?
  /// Who does something in a later clause, for a part that leads the sentence.
  var after: Part?
  /// Whom a name in an apposition means, by where the noun before it ends: `with a partner, the firm Ohm,`.
  var apposed: [Int: Actor] = [:]
  /// With whom an earlier clause of the sentence had to do.
  var partner: [Actor] = []
  /// Where what belongs to a verb begins: `had toured A and been briefed in B`.
  var floor = -1
  /// How the clause that goes on with the same subject bears on it.
  var goesOn: Statement.Modality?
  /// Reads the clause's modality and dates, and keeps what was found.
  var tool: ClauseReader
  let tokens: [Int]
  let lowers: [String]
  /// Where the verbs stand that make it a clause.
  let finites: Set<Int>
  let finite: Int?

  init(_ tool: ClauseReader, phrases: [Phrase], inherited: Part?) {
    (self.tool, self.phrases, self.inherited) = (tool, phrases, inherited)
    (clause, block, context, tokens) = (tool.clause, tool.block, tool.context, tool.tokens)
    lowers = tokens.map(tool.block.lower)
    finites = Set(tokens.filter { tool.statements.isFinite($0) })
    finite = finites.min()
  }

  var isGerman: Bool { block.language == .de }
  var found: [Statement] { tool.found }

  mutating func read() {
    if clause.kind == .infinitive, tool.parentModality == nil { return }
    sites()
    keeps()
    years()
    if clause.kind == .apposed { return called() }
    invitations()
    for at in tokens where block.tokens[at].kind == .word {
      guard let deed = deed(at) else { continue }
      floor = isGerman ? tokens.last { $0 < at && ["und", "sowie"].contains(block.lower($0)) && $0 > (finite ?? .max) && self.deed($0 - 1) != nil } ?? -1 : -1
      read(deed, at)
    }
    floor = -1
    occasions()
    for index in phrases.indices where phrases[index].name.map({ ["guest", "guests"].contains(block.lower($0.range.lowerBound)) }) ?? false { guest(index) }
    for index in phrases.indices where !phrases[index].noun.isEmpty {
      let noun = phrases[index].noun
      if FrameWords.isVisit(noun) { visitNoun(index) }
      if ["guest", "guests", "gast"].contains(noun) || noun == "besuch" && phrases[index].preposition == "zu" { guest(index) }
      if isPartnership(noun) { partnership(index) }
      if Words.isAgreement(noun) { agreement(index) }
      if Words.meetNouns.contains(noun) { talks(index) }
      if tool.isSite(phrases[index].nounAt) || noun == "terminal" && (phrases[index].owner != nil || Words.possessives.contains(phrases[index].article)) || ["centre", "center", "zentrum"].contains(where: noun.hasSuffix) && has(isGerman ? Words.planVerbs : Words.planVerbsEn) { site(index) }
    }
    together()
    called()
    vain()
    plans()
    plannedThings()
  }

  // MARK: - Verbs

  private func deed(_ at: Int) -> Deed? {
    let token = block.tokens[at]
    guard !tool.statements.named.contains(where: { $0.range.contains(at) }) else { return nil }
    if isGerman {
      guard !token.isCapital || (at == tool.statements.sentence.lowerBound || at == tokens.first) && FrameWords.isFronted(block, at) else { return nil }
      return FrameWords.verbsDe[token.lower]
    }
    guard !token.isCapital || at == tool.statements.sentence.lowerBound, let deed = FrameWords.verbsEn[token.lower] else { return nil }
    // `a visit`, `the talks`, `his host`.
    let before = block.lower(at - 1)
    let isNoun = phrases.contains { $0.nounAt == at }
    if isNoun, ["lecture", "lectures", "address", "addresses", "exhibit", "exhibits", "performs"].contains(token.lower), FrameWords.prepositions[block.lower(at + 1)] == nil { return nil }
    return isNoun && !["to", "will", "would", "not", "may", "might", "could", "can", "should"].contains(before) ? nil : deed
  }

  private mutating func read(_ deed: Deed, _ at: Int) {
    let lower = block.lower(at)
    switch deed {
    case .visit: visit(at)
    case .travel: travel(at)
    case .stay: stay(at)
    case .comeBack: comeBack(at)
    case .receive: receive(at)
    case .meet: meet(at)
    case .talk: talk(at)
    case .invite: invite(at)
    case .agree: agree(at)
    case .cooperate: cooperate(at)
    case .brief: brief(at, lower)
    case .lead: lead(at)
    case .call: call(at)
    case .expect: expected(at)
    case .speak: speak(at)
    case .walk: walk(at)
    case .shown: block.lower(at) == "led" && !isPassive(at) ? lead(at) : shown(at)
    case .see: see(at)
    case .leave: if block.lower(at) != "set" || ["off", "out"].contains(block.lower(at + 1)) { leave(at) }
    case .dine: dine(at)
    case .ask: ask(at)
    case .look: look(at)
    }
  }

  mutating func add(_ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ at: Int, time: WrittenDate?, _ modality: Statement.Modality, _ why: Reason = .verb) {
    // One names nobody twice.
    var rights = right.filter { one in !left.contains { $0.party.link == one.party.link } }
    if !isGerman, [.visited, .met].contains(kind), let last = rights.last, last.extent == nil { rights += listed(after: last).filter { one in !(left + rights).contains { $0.party.link == one.party.link } } }
    guard !rights.isEmpty || !left.isEmpty && right.isEmpty && [.invited, .since, .met].contains(kind) else { return }
    // Of whom the text does not say it, an English sentence says nothing.
    if !isGerman, left.isEmpty, kind == .visited || kind == .met, !(context.isNew && block.isSign(tool.statements.sentence.upperBound - 1, ".")) { return }
    tool.add(kind, left, rights, at, why, time: time, modality)
  }

  func has(_ set: Set<String>) -> Bool { lowers.contains(where: set.contains) }

  // MARK: - Parts

  func isTop(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.parent == nil && phrase.mate == nil
  }

  /// A phrase and those on its level.
  func group(_ index: Int) -> [Int] { [index] + phrases.indices.filter { phrases[$0].mate == index } }
  func children(_ index: Int, _ prepositions: Set<String>? = nil) -> [Int] {
    phrases.indices.filter { phrases[$0].parent == index && (prepositions?.contains(phrases[$0].preposition) ?? true) }
  }

  /// Whom a phrase stands for as somebody who acts.
  func who(_ index: Int) -> [Actor] {
    let phrase = phrases[index]
    if let all = crowd(index), phrase.name != nil || leader(index) == nil { return all }
    if let name = phrase.name { return name.isKnown ? meant(name, phrase.article).map { [$0] } ?? name.all : [] }
    if let band = band(index) { return band }
    if isBoth(index) { return both(phrase) }
    if phrase.owner == nil, let one = apposed[phrase.end] { return [one] }
    // `the town of Kobe`.
    if FrameWords.isTown(phrase.noun), let town = children(index, ["of"]).compactMap({ phrases[$0].name }).first(where: { $0.kind == .place }) { return [town] }
    // `whose company`: the one for which who was named before works.
    if ["dessen", "deren", "whose"].contains(block.lower(phrase.range.lowerBound - 1)) || ["dessen", "deren", "whose"].contains(phrase.article), FrameWords.isCompany(phrase.noun), let one = clause.antecedent.flatMap({ context.affiliations[$0.party.link] }) { return [one] }
    // `die Japaner` are the guests from there.
    if ["die", "den", "der", "the"].contains(phrase.article), FrameWords.demonyms.contains(phrase.noun), let one = context.delegation ?? context.traveller { return [one] }
    if ["the", "die", "den"].contains(phrase.article), ["parties", "sides", "parteien", "seiten", "partners"].contains(phrase.noun), children(index).isEmpty {
      return context.pair.count == 2 ? context.pair : context.sides.count == 2 ? context.sides : []
    }
    // `Die Leiterin des Instituts besuchte`, after her name and a colon.
    if PersonWords.isTitle(phrase.noun), ["die", "der", "the"].contains(phrase.article), let colon = tool.statements.sentence.last(where: { $0 < phrase.start && block.isSign($0, ":") }), let one = tool.statements.named.last(where: { $0.kind == .person && $0.range.upperBound <= colon }), tool.statements.named.allSatisfy({ $0.kind != .person || $0.range.lowerBound <= phrase.start }) {
      return [tool.statements.actor(one.range, one.kind, one.link)]
    }
    // `our engineers` are whose the speaker is.
    if FrameWords.isPeople(phrase.noun), ["our", "unsere", "unser", "unseren", "unserer", "unserem"].contains(phrase.article), let one = speaker ?? context.own ?? context.seen.first, one.kind != .person { return [one] }
    if isGerman, Self.boards.contains(phrase.noun), phrase.owner == nil, children(index, ["gen", "von"]).isEmpty, let one = context.own ?? context.seen.first { return [one] }
    guard FrameWords.isPeople(phrase.noun) || FrameWords.isCompany(phrase.noun) else { return standing(index).map { [$0] } ?? somebody(index).map { [$0] } ?? [] }
    let isFirm = FrameWords.isCompany(phrase.noun) && !FrameWords.isPeople(phrase.noun)
    if let owner = phrase.owner { return isFirm ? [] : [owner] }
    if isFirm { return standing(index).map { [$0] } ?? [] }
    for child in children(index, ["gen", "of", "von", "aus", "from", "at", "bei", "an", "in"]) {
      let named = group(child).flatMap { who($0) }
      // Who comes from two places is neither's.
      if named.count > 1, ["aus", "from"].contains(phrases[child].preposition), named.allSatisfy({ $0.kind == .place }) { return [] }
      // `a vice-governor from Japan` is not Japan.
      if PersonWords.isTitle(phrase.noun), named.allSatisfy({ $0.kind == .place }) { return [] }
      if !named.isEmpty { return named.filter { $0.kind != .person || ["gen", "of", "von"].contains(phrases[child].preposition) == false } }
    }
    if let named = leader(index) { return named }
    // `Schülerinnen unserer Schule`, `Jungen der Klasse 10a`.
    if isGerman, children(index, ["gen", "aus", "von"]).contains(where: { ["unserer", "unseres", "unserem", "unseren"].contains(phrases[$0].article) || ["klasse", "klassen", "klassenstufe", "jahrgangsstufe", "oberstufe", "mittelstufe"].contains(phrases[$0].noun) }), let one = context.seen.first { return [one] }
    return standing(index).map { [$0] } ?? somebody(index).map { [$0] } ?? []
  }

  /// `the two institutes`, `beide Städte`.
  private func isBoth(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.owner == nil && phrase.name == nil && phrase.nounAt > phrase.range.lowerBound - 1 && (phrase.range.lowerBound..<max(phrase.range.lowerBound, phrase.nounAt)).contains { ["two", "both", "beide", "beiden", "zwei"].contains(block.lower($0)) }
      && (["both", "beide", "the", "die", "den"].contains(block.lower(phrase.range.lowerBound)) || ["beiden"].contains(phrase.article))
  }
  private func both(_ phrase: Phrase) -> [Actor] {
    let isHouses = FrameWords.isHouses(phrase.noun)
    if let stems = FrameWords.alike(phrase.noun) {
      var fitting: [Actor] = []
      for one in context.seen where FrameWords.isCalled(one.party.text, stems) && !fitting.contains(where: { $0.party.link == one.party.link }) { fitting.append(one) }
      if fitting.count == 2 { return fitting }
      // Of more than two the ones of whom the text spoke together.
      let last = context.pairs.last { $0.count == 2 && $0.allSatisfy { FrameWords.isCalled($0.party.text, stems) } }
      if fitting.count > 2 { return last ?? bothHouses(phrase.noun) }
    }
    let two = tool.two
    if FrameWords.alike(phrase.noun) != nil, two.contains(where: { $0.kind == .place }) { return context.pairs.last { $0.count == 2 && $0.allSatisfy { $0.kind == .organisation } } ?? [] }
    if isHouses, two.count != 2 || two.contains(where: { $0.kind != .organisation }) { return bothHouses(phrase.noun) }
    return two.count == 2 ? two : []
  }

  private static let boards = Words.words("vorstand geschäftsleitung geschäftsführung präsidium rektorat kollegium schulleitung klinikleitung hausleitung hochschulleitung direktion belegschaft gemeinderat")

  /// `die Managerin`, `der Oberst`: the woman or man named last.
  private func somebody(_ index: Int) -> Actor? {
    let phrase = phrases[index]
    guard isGerman, phrase.name == nil, phrase.owner == nil, children(index, ["gen", "von", "aus"]).isEmpty else { return nil }
    if phrase.article == "die", phrase.noun.hasSuffix("in"), phrase.noun.count > 5, !["medizin", "disziplin"].contains(where: phrase.noun.hasSuffix) { return context.woman }
    if ["der", "den"].contains(phrase.article), PersonWords.isTitle(phrase.noun) || FrameWords.isMan(phrase.noun) { return context.man }
    return nil
  }

  private static let definites: Set<String> = ["der", "die", "das", "den", "dem", "des", "the", "dieser", "diese", "dieses", "diesem", "diesen", "this"]
  private static let towns: Set<String> = ["stadt", "hansestadt", "kommune", "gemeinde", "city", "town", "landeshauptstadt", "hafenstadt", "municipality"]
  private static let areas: Set<String> = ["präfektur", "provinz", "prefecture", "province", "bundesland", "county", "region"]

  /// Whom a noun with its article stands for: who was called so, or has it in the name.
  private func standing(_ index: Int) -> Actor? {
    let phrase = phrases[index]
    guard phrase.name == nil, phrase.owner == nil, Self.definites.contains(phrase.article), phrase.noun.count > 3, children(index, ["gen", "of", "von"]).isEmpty, !Calendar.isTime(phrase.noun) else { return nil }
    func placed(_ one: Actor?) -> Actor? {
      guard var one else { return nil }
      (one.range, one.extent) = (phrase.nounAt..<(phrase.nounAt + 1), nil)
      return one
    }
    if FrameWords.isGroup(phrase.noun), let one = context.delegation ?? context.traveller { return placed(one) }
    if PersonWords.isTitle(phrase.noun) {
      let fitting = context.byTitle.filter { $0.key.hasSuffix(phrase.noun) }
      return Set(fitting.map(\.value.party.link)).count == 1 ? placed(fitting.first?.value) : nil
    }
    if let one = tool.statements.described(phrase.noun, context) { return placed(one) }
    if Self.towns.contains(phrase.noun) {
      return placed(context.main?.kind == .place ? context.main : nil)
    }
    if Self.areas.contains(phrase.noun), let one = context.main, one.kind == .place, one.party.link != tool.statements.home.map({ .organisation($0) }) { return placed(one) }
    // `the line` after `Ohm Line`.
    if let one = context.seen.last(where: { $0.party.text.lowercased().split { !$0.isLetter }.last.map(String.init) == phrase.noun }) { return placed(one) }
    guard FrameWords.isCompany(phrase.noun) || FrameWords.isHouse(phrase.noun) else { return house(index) }
    // The house whose text it is, before another of its kind.
    if let first = context.seen.first, first.party.text.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: { $0.hasSuffix(phrase.noun) || $0.hasSuffix(phrase.noun + "s") }) { return placed(first) }
    if let one = context.seen.last(where: { one in one.party.text.lowercased().split { !$0.isLetter }.contains { $0.hasSuffix(phrase.noun) || $0.hasSuffix(phrase.noun + "s") } }) { return placed(one) }
    return placed(FrameWords.alike(phrase.noun).flatMap { stems in context.seen.last { FrameWords.isCalled($0.party.text, stems) } })
  }
  func isAnimate(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.name != nil || FrameWords.isPeople(phrase.noun) || FrameWords.isCompany(phrase.noun) || isGerman && (FrameWords.isCrowd(phrase.noun) || FrameWords.isMan(phrase.noun) || ["beiden", "drei", "vier", "fünf", "sechs"].contains(phrase.noun)) || standing(index) != nil || somebody(index) != nil
  }
  func part(_ index: Int?) -> Part {
    guard let index else { return Part() }
    let all = group(index)
    return Part(actors: all.flatMap { who($0) }, isAnimate: all.contains { isAnimate($0) }, phrase: index)
  }

  /// What a phrase names that one can go to: `the laboratories of Ohm`, `das Lager in Naruto`.
  func targets(_ index: Int, depth: Int = 0) -> [Actor] {
    // A subject that goes on has its phrase in another clause.
    guard phrases.indices.contains(index) else { return [] }
    return group(index).flatMap { one -> [Actor] in
      let phrase = phrases[one]
      if let name = phrase.name {
        // `das Werk in Flensburg`: the noun stands for a firm, but the place is said.
        if !tool.statements.named.contains(where: { $0.range == name.range }), let child = children(one, ["in", "at"]).first(where: { phrases[$0].name?.kind == .place }) { return targets(child) }
        return name.isKnown ? [name] : []
      }
      if let owner = phrase.owner { return [owner] }
      // `die Universität in Ifrane` is not the one named before.
      if isGerman, let child = children(one, ["in"]).first(where: { phrases[$0].name?.kind == .place }), standing(one).map({ one in !context.lastNamed.contains { $0.party.link == one.party.link } }) ?? false { return targets(child) }
      if let one = standing(one) { return [one] }
      // `dessen Werk`: his whom the clause is about.
      if case .relative(let pronoun, _) = clause.kind, ["dessen", "deren", "whose"].contains(pronoun), phrase.range.lowerBound == tokens.first, let one = clause.antecedent, one.isKnown { return [one] }
      guard depth < 3 else { return [] }
      for set in [["gen", "of", "von"], ["bei", "at", "an", "near", "in", "on"], ["by", "for", "für"]] as [Set<String>] {
        for child in children(one, set) {
          let named = targets(child, depth: depth + 1)
          if !named.isEmpty { return named }
        }
      }
      // `a terminal operated by Ohm`.
      if let next = phrases.indices.first(where: { $0 > one && phrases[$0].start >= phrase.end }), ["by", "von"].contains(phrases[next].preposition), case let between = (phrase.end..<phrases[next].start).map(block.lower), between.count == 1 || between.count == 2, between.last!.hasSuffix("ed") || ["run", "built"].contains(between.last!) {
        return targets(next, depth: depth + 1)
      }
      return []
    }
  }

  func isPassive(_ at: Int) -> Bool { tool.isPassive(at) || !isGerman && block.lower(at + 1) == "by" && tool.isParticiple(block.lower(at)) || isGerman && tool.isParticiple(block.lower(at)) && has(["wurde", "wurden", "worden"]) && !has(["haben", "hat", "hatte", "hatten"]) }

  private static let accusatives: Set<String> = ["den", "einen", "keinen", "seinen", "ihren", "unseren", "diesen", "dem", "einem", "seinem", "ihrem", "unserem", "diesem", "des", "eines"]
  private var bare: [Int] { phrases.indices.filter { isTop($0) && phrases[$0].preposition.isEmpty && !Calendar.isTime(phrases[$0].noun) } }

  /// The grammatical subject and object of the clause, for a verb at a place.
  func slots(_ at: Int) -> (subject: Part?, object: Part?) {
    let tops = bare.filter { !isDateline($0) }
    if case .relative(let pronoun, let preposition) = clause.kind {
      let antecedent = clause.antecedent.map { one in Part(actors: one.isKnown ? [one] : [], isAnimate: true) }
      if pronoun == "whom", preposition.isEmpty { return (english(tops, at).0, antecedent) }
      if pronoun == "den", tops.isEmpty { return (literalSubject, antecedent) }
      guard preposition.isEmpty, !["wo", "where", "whose", "deren", "dessen", "wohin", "dem", "denen", "whom", "wobei"].contains(pronoun) else {
        guard isGerman else { return english(tops, at) }
        // `dessen Werk die Gäste besuchten`.
        if ["dessen", "deren"].contains(pronoun), tops.count > 1, !isAnimate(tops[0]) || Words.siteNouns.contains(phrases[tops[0]].noun), isAnimate(tops[1]) { return (part(tops[1]), part(tops[0])) }
        return (tops.first.map { part($0) }, tops.dropFirst().first.map { part($0) } ?? pronounObject)
      }
      if isGerman {
        // `, die wir eingeladen haben`.
        if let at = tokens.first, ["wir", "ich", "man"].contains(block.lower(at)), tops.isEmpty { return (spoken() ?? Part(isAnimate: true), antecedent) }
        if pronoun == "den" { return (tops.first.map { part($0) }, antecedent) }
        let other = tops.first { !Self.accusatives.contains(phrases[$0].article) }
        if pronoun != "der", let other, isPronoun(other) || phrases[other].name?.kind == .person && clause.antecedent?.kind != .person { return (part(other), antecedent) }
        return (antecedent, tops.first.map { part($0) })
      }
      if let first = tops.first, let finite, phrases[first].start < finite { return (part(first), antecedent) }
      return (antecedent, tops.first { phrases[$0].start > at }.map { part($0) } ?? pronounObject)
    }
    if clause.kind == .participial || clause.kind == .apposed {
      return (clause.antecedent.map { Part(actors: $0.isKnown ? [$0] : [], isAnimate: true) } ?? inherited, tops.first { phrases[$0].start > at }.map { part($0) })
    }
    if clause.kind == .infinitive { return (inherited, tops.last.map { part($0) }) }
    return isGerman ? german(tops, at) : english(tops, at)
  }
  /// `Kiel, den 4. Mai`.
  private func isDateline(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard isGerman, clause.kind == .main, phrase.name?.kind == .place, phrase.noun.isEmpty, phrase.article.isEmpty, phrase.start == tool.statements.sentence.lowerBound else { return false }
    return block.isSign(phrase.start + 1, ".") || block.isSign(phrase.start + 1, ",")
  }

  private var literalSubject: Part? {
    guard has(["sie", "er", "wir", "ich", "man", "es"]) else { return nil }
    return spoken() ?? Part(isAnimate: !has(["es"]))
  }

  func isPronoun(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.noun.isEmpty && phrase.name.map { ["er", "sie", "es", "wir", "ich"].contains(block.lower($0.range.lowerBound)) } ?? false
  }

  private func german(_ tops: [Int], _ at: Int) -> (Part?, Part?) {
    if let (one, whom) = hosted(tops, at) { return (one, whom) }
    // `Eingeladen hatte sie die Direktorin`.
    if let first = tokens.first, FrameWords.isFronted(block, first), ["hat", "hatte", "haben", "hatten"].contains(block.lower(first + 1)), ["sie", "ihn", "uns", "ihnen"].contains(block.lower(first + 2)),
      let one = tops.first(where: { phrases[$0].start > first + 2 && isAnimate($0) })
    {
      let whom = ["sie", "ihnen"].contains(block.lower(first + 2)) ? context.group ?? context.delegation : pronounObject?.actors.first
      return (part(one), Part(actors: whom.map { [$0] } ?? [], isAnimate: true))
    }
    if let whom = pronounObject, let one = tops.first(where: { isAnimate($0) && !Self.accusatives.contains(phrases[$0].article) }) { return (part(one), whom) }
    let literal = tokens.contains { ["sie", "er", "wir", "ich", "man", "es"].contains(block.lower($0)) && !block.tokens[$0].isCapital || ["Sie", "Er", "Wir", "Ich", "Man"].contains(block.tokens[$0].text) && $0 == tokens.first }
    if let first = tokens.first, block.lower(first) == "er", let whom = pronounObject, let one = tops.first(where: { isPronoun($0) && phrases[$0].start == first }) { return (part(one), whom) }
    if let pronoun = tops.first(where: isPronoun) { return (part(pronoun), tops.first { $0 != pronoun }.map { part($0) }) }
    let nominatives = tops.filter { !Self.accusatives.contains(phrases[$0].article) }
    let spoken = tokens.first { ["sie", "er", "wir", "ich"].contains(block.lower($0)) && isLiteral($0) }
    if literal, nominatives.count >= 2, let spoken, spoken == tokens.first || tool.statements.isFinite(spoken - 1) && block.lower(spoken) != "sie" {
      return (self.spoken() ?? Part(isAnimate: true), (tops.first { ["den", "einen"].contains(phrases[$0].article) } ?? tops.first).map { part($0) })
    }
    if literal, nominatives.count < 2 {
      let isThing = tokens.contains { block.lower($0) == "es" } && !tokens.contains { ["sie", "er", "wir", "ich", "man"].contains(block.lower($0)) }
      return (self.spoken() ?? Part(isAnimate: !isThing), tops.first.map { part($0) })
    }
    // `Sieben von uns waren in Kiel unterwegs`.
    if nominatives.isEmpty, let at = tokens.first(where: { block.lower($0) == "uns" }), block.lower(at - 1) == "von", at - 2 <= (finite ?? at) + 2, !has(["wurde", "wurden"]), let one = self.spoken() { return (one, tops.first.map { part($0) }) }
    guard let first = nominatives.first else { return (clause.isJoined ? inherited : nil, tops.first.map { part($0) }) }
    let rest = tops.filter { $0 != first }
    // `und besichtigte das Werk`: the subject goes on.
    if clause.isJoined, let finite, finite == tokens.first, let inherited {
      let object = tops.first { Self.accusatives.contains(phrases[$0].article) && !["dem", "einem", "des"].contains(phrases[$0].article) } ?? first
      return (inherited, part(object))
    }
    if rest.isEmpty, clause.isJoined, let finite, finite <= (tokens.first ?? 0) + 1, phrases[first].start > finite, let inherited { return (inherited, part(first)) }
    let object = rest.first { Self.accusatives.contains(phrases[$0].article) && !["dem", "einem", "des"].contains(phrases[$0].article) } ?? rest.first
    return (part(first), object.map { part($0) })
  }

  /// Whom `ihn`, `him` or `them` means: the one of whom the sentence or the text spoke.
  var pronounObject: Part? {
    for at in tokens {
      let lower = block.lower(at)
      guard isLiteral(at) else { continue }
      if lower == "ihn" || lower == "him" || lower == "her" && (block.token(at + 1).map { $0.kind == .sign || FrameWords.prepositions[$0.lower] != nil } ?? true) {
        let wanted: GivenNames.Gender = lower == "her" ? .woman : .man
        let known = (before?.actors ?? []) + [context.main, wanted == .man ? context.man : context.woman].compactMap { $0 }
        return Part(actors: known.first { $0.kind == .person && (context.genders[$0.party.link] ?? wanted) == wanted }.map { [$0] } ?? [], isAnimate: true)
      }
      // `deren Gründer uns empfängt`.
      if lower == "uns", isGerman, !has(["wir"]), !["zu", "bei", "von", "mit", "für", "an", "unter", "auf", "über", "in"].contains(block.lower(at - 1)), let one = spoken() { return one }
      // `Er lud sie ein`.
      if lower == "sie", isGerman, at > (tokens.first ?? at), tool.statements.isFinite(at - 1), ["er", "wir", "ich"].contains(block.lower(tokens.first ?? at)), let one = context.woman ?? context.delegation { return Part(actors: [one], isAnimate: true) }
      if lower == "them", !context.they.isEmpty { return Part(actors: context.they, isAnimate: true) }
      if lower == "them" || lower == "ihnen", let one = context.group ?? context.delegation ?? context.traveller { return Part(actors: [one], isAnimate: true) }
    }
    return nil
  }

  private func english(_ tops: [Int], _ at: Int) -> (Part?, Part?) {
    // The verb group that the word belongs to, back to its first part.
    var verb = finites.filter { $0 <= at }.max() ?? finite ?? at
    while tokens.contains(verb - 1), finites.contains(verb - 1) || FrameWords.adverbs.contains(block.lower(verb - 1)) { verb -= 1 }
    let start = tokens.last { $0 < verb && ["that", "how", "when", "whether", "which", "whom"].contains(block.lower($0)) } ?? -1
    let before = tops.filter { phrases[$0].start < verb && phrases[$0].start > start }
    let object = tops.first { phrases[$0].start > at }.map { part($0) } ?? pronounObject
    // `a month after Premier Ohm took a mission to Kiel`.
    if let own = phrases.indices.first(where: { phrases[$0].end == verb && ["after", "before", "since", "until"].contains(phrases[$0].preposition) && phrases[$0].name != nil }) { return (part(own), object) }
    let pronoun = tokens.first { $0 < verb && $0 > start && ["he", "she", "it", "they", "we", "i"].contains(block.lower($0)) && isLiteral($0) }
    // `fourteen of us flew to Kiel`.
    if pronoun == nil, !clause.isQuoted, tokens.contains(where: { $0 < verb && $0 > start && block.lower($0) == "us" && block.lower($0 - 1) == "of" }), let one = speaker ?? context.seen.first { return (Part(actors: [one], isAnimate: true), object) }
    if let pronoun, ["we", "i"].contains(block.lower(pronoun)), let one = spoken() { return (one, object) }
    if let pronoun, before.allSatisfy({ phrases[$0].start != pronoun }) {
      let it = block.lower(pronoun) == "it" ? (context.delegation ?? context.traveller).flatMap { $0.kind == .person ? nil : $0 } : nil
      return (Part(actors: it.map { [$0] } ?? [], isAnimate: it != nil || block.lower(pronoun) != "it"), object)
    }
    if let last = before.last(where: { isAnimate($0) }) ?? before.last { return (part(last), object) }
    return (clause.isJoined || clause.kind == .participial ? inherited : nil, object)
  }

  private func isLiteral(_ at: Int) -> Bool { !tool.statements.named.contains { $0.range.contains(at) } }

  /// Who is meant by `we`, `I` or `man`.
  func spoken() -> Part? {
    if lowers.contains(where: { ["ich", "i", "mich", "mir"].contains($0) }), let one = speakingPerson ?? context.signer { return Part(actors: [one], isAnimate: true) }
    // Who writes of `us` without being quoted is the house that the text named first.
    if lowers.contains(where: { ["wir", "we", "uns"].contains($0) }), let one = speaker ?? (clause.isQuoted ? nil : context.own ?? context.seen.first) { return Part(actors: [one], isAnimate: true) }
    if lowers.contains("man"), let one = speaker?.kind == .organisation ? speaker : context.main ?? context.firm, one.kind != .place { return Part(actors: [one], isAnimate: true) }
    return nil
  }

  var agent: Part? {
    // `von uns eingeladen`.
    if isGerman, !clause.isQuoted, let at = tokens.first(where: { block.lower($0) == "uns" }), block.lower(at - 1) == "von", let one = context.own ?? context.seen.first { return Part(actors: [one], isAnimate: true) }
    return phrases.indices.first { isTop($0) && ["von", "by", "durch"].contains(phrases[$0].preposition) && isAnimate($0) && (phrases[$0].name?.kind != .place || !isGerman && has(["signed", "concluded", "agreed"])) }.map { part($0) }
  }

  /// All phrases of the clause that a preposition leads, those that hang on others too.
  func led(by prepositions: Set<String>) -> [Int] { phrases.indices.filter { phrases[$0].mate == nil && prepositions.contains(phrases[$0].preposition) && phrases[$0].start > floor } }

  /// Who does something in a clause that is about what a phrase names.
  func subject(besides index: Int) -> Part? {
    let (subject, object) = slots(isGerman ? finite ?? tokens.first ?? 0 : phrases[index].nounAt)
    if let subject, subject.phrase != index { return subject }
    if isGerman, let object, object.phrase != index, object.isAnimate { return object }
    return subject == nil ? nil : Part()
  }

  /// Whom the relative pronoun after a preposition means: `, mit dem`.
  func relative(_ prepositions: Set<String>) -> Part? {
    guard case .relative(_, let preposition) = clause.kind, prepositions.contains(preposition), let one = clause.antecedent, one.isKnown else { return nil }
    return Part(actors: [one], isAnimate: true)
  }

  /// The subject, which is not the one whom the relative pronoun means.
  func other(_ who: Part?, than whom: Part) -> Part? {
    guard let who, who.actors.contains(where: { one in whom.actors.contains { $0.party.link == one.party.link } }) else { return who }
    if let before, before.isNamed, !before.actors.contains(where: { one in whom.actors.contains { $0.party.link == one.party.link } }) { return before }
    return Part(isAnimate: true)
  }

  /// A phrase's own and what hangs on those that hang on it.
  func below(_ index: Int, _ prepositions: Set<String>) -> [Int] {
    phrases.indices.filter { one in
      guard prepositions.contains(phrases[one].preposition), phrases[one].mate == nil else { return false }
      var up = phrases[one].parent
      while let place = up, place != index { up = phrases[place].parent }
      return up == index
    }
  }

  /// Who does something and to whom, whatever the voice.
  func doer(_ at: Int) -> (who: Part?, whom: Part?) {
    let (subject, object) = slots(at)
    if isPassive(at) { return (agent, subject ?? object) }
    return (subject, object)
  }

  /// The grammatical subject, for who is spoken of further on.
  var mainSubject: Part? { slots(finite ?? tokens.first ?? 0).subject }
}
