import Domain

/// What helps to choose among the things that one name can stand for.
struct Context {
  private let entry: (NameUse) -> Entry
  private let knowledge: Knowledge
  /// In the order of the text.
  private let introduced: [Link: Int]
  private var topics: Set<Identifier<Topic>> = []
  private var places: Set<String> = []
  private let sure: [Reader.Candidate]

  init(sure: [Reader.Candidate], entry: @escaping (NameUse) -> Entry, knowledge: Knowledge, introduced: [Link: Int]) {
    (self.sure, self.entry, self.knowledge, self.introduced) = (sure, entry, knowledge, introduced)
  }

  func settle(_ candidate: Reader.Candidate, _ block: Block) -> Reader.Settled? {
    let range = candidate.range
    let before = previousWord(range.lowerBound, block)
    var options: [(use: NameUse, entry: Entry)] = candidate.uses.map { ($0, entry($0)) }
    // A surname needs a title, or the person has been named; a short name needs the full one.
    options = options.filter { use, entry in
      switch use.strength {
      case .surname: introduced[entry.link] != nil || isTitled(range, block) || block.language == .ja && isTitledJapanese(range, block)
      case .short: introduced[entry.link] != nil || isFirm(range, before, block) && candidate.uses.count { $0.strength == .short } == 1
      default: true
      }
    }
    if let place = options.firstIndex(where: { $0.entry.kind == .place }), Gazetteer.ambiguous.contains(String(decoding: block.tokens[range.lowerBound].key, as: UTF8.self)), range.count == 1,
      !placePrepositions.contains(before), !placeNouns.contains(before), !isJoinedPlace(range.lowerBound, block), !isDateline(range, block)
    { options.remove(at: place) }
    guard !options.isEmpty else { return nil }
    var choice = options.count == 1 ? (options, options[0].use.reason) : choose(options, range, before, block)
    if options.count == 1, options[0].use.strength == .short || options[0].use.strength == .surname, introduced[options[0].entry.link] != nil { choice.1 = .introduced }
    let first = choice.0[0]
    var others: [Link] = []
    for option in choice.0.dropFirst() where option.entry.link != first.entry.link && !others.contains(option.entry.link) { others.append(option.entry.link) }
    if first.entry.kind == .place, isAdjective(range, first.use, block), !(block.token(range.upperBound)?.isCapital ?? false) { return nil }
    return Reader.Settled(
      range: range, kind: first.entry.kind, link: first.entry.link, others: others, reason: choice.1,
      weight: first.use.strength >= .acronym ? 5 : 4, isAdjective: first.entry.kind == .place && isAdjective(range, first.use, block) || isCompound(range, block))
  }

  /// `Heide, 20. Februar –`, at the beginning of a paragraph.
  private func isDateline(_ range: Range<Int>, _ block: Block) -> Bool {
    guard range.lowerBound == 0, block.isSign(range.upperBound, ","), let next = block.token(range.upperBound + 1) else { return false }
    return next.kind == .number || Calendar.weekday(next.lower) != nil || knowledge.places[String(decoding: next.key, as: UTF8.self)] != nil && (range.upperBound + 2..<range.upperBound + 5).contains { ["–", "—", "-"].contains(block.lower($0)) }
  }

  /// `in Stuttgart und Ulm`.
  private func isJoinedPlace(_ at: Int, _ block: Block) -> Bool {
    guard ["und", "and", "sowie", ","].contains(block.lower(at - 1)), let other = block.token(at - 2), other.isName, block.lower(at - 1) != "," || ["und", "and", "sowie", ","].contains(block.lower(at + 1)) else { return false }
    let key = String(decoding: other.key, as: UTF8.self)
    return knowledge.places[key] != nil || Gazetteer.ambiguous.contains(key) && placePrepositions.contains(block.lower(at - 3))
  }

  /// `Japan-Reise`.
  private func isCompound(_ range: Range<Int>, _ block: Block) -> Bool {
    block.isSign(range.upperBound, "-") && !block.tokens[range.upperBound].follows && (block.token(range.upperBound + 1).map { $0.kind == .word && !$0.follows } ?? false)
  }

  /// `Kieler` before a noun.
  private func isAdjective(_ range: Range<Int>, _ use: NameUse, _ block: Block) -> Bool {
    range.count == 1 && block.tokens[range.lowerBound].key != use.words[0] && block.lower(range.lowerBound).hasSuffix("er")
  }

  /// The options, best first, and why.
  private func choose(_ options: [(use: NameUse, entry: Entry)], _ range: Range<Int>, _ before: String, _ block: Block) -> ([(use: NameUse, entry: Entry)], Reason) {
    let kinds = Set(options.map(\.entry.kind))
    if block.language == .ja, let person = options.firstIndex(where: { $0.entry.kind == .person && introduced[$0.entry.link] != nil }), isTitledJapanese(range, block) {
      return ([options[person]] + options.enumerated().filter { $0.offset != person }.map(\.element), options[person].use.reason)
    }
    if kinds.contains(.place), kinds.count > 1 {
      let isPlace = isPlaceContext(range, before, options, block)
      let sorted = options.sorted { ($0.entry.kind == .place) == isPlace && ($1.entry.kind == .place) != isPlace }
      return (sorted, sorted[0].use.strength == .short ? .introduced : sorted[0].use.reason)
    }
    // A person or firm of this text before one that is only in the register.
    let local = options.filter { $0.use.entry < 0 && $0.use.strength != .short }
    // Of two with one family name it is the one of whom the text spoke first.
    let persons = local.filter { $0.entry.kind == .person }
    if Set(persons.map(\.entry.link)).count > 1, let first = persons.min(by: { (introduced[$0.entry.link] ?? .max) < (introduced[$1.entry.link] ?? .max) }) { return ([first] + options.filter { $0.use.entry != first.use.entry }, first.use.reason) }
    if let last = local.last { return ([last] + options.filter { $0.use.entry != last.use.entry }, last.use.reason) }
    let top = options.map(\.use.strength).max()!
    let scored = options.map { option -> (score: Int, option: (use: NameUse, entry: Entry)) in
      var score = option.entry.topics.count { topicsAround(block).contains($0) } * 4
      if !option.entry.cityKey.isEmpty, placesAround(block).contains(option.entry.cityKey) { score += 2 }
      if option.use.strength == .short, introduced[option.entry.link] == options.compactMap({ introduced[$0.entry.link] }).min() { score += 50 }
      if option.use.strength == top { score += option.use.strength == .full ? 100 : 1 }
      return (score, option)
    }
    let best = scored.map(\.score).max()!
    // Of equals the one that the text named first.
    let winners = scored.filter { $0.score == best }.sorted { (introduced[$0.option.entry.link] ?? .max) < (introduced[$1.option.entry.link] ?? .max) }
    let sorted = winners.map(\.option) + scored.filter { $0.score != best }.map(\.option)
    if winners.count > 1, let common = options.first(where: { if case .common = $0.entry.link { true } else { false } }) {
      return ([common] + options.filter { $0.use.entry != common.use.entry }, .institution)
    }
    return (sorted, best >= 100 || options.count == 1 ? sorted[0].use.reason : .byTopic)
  }

  private func topicsAround(_ block: Block) -> Set<Identifier<Topic>> { Set(knowledge.topics.hits(in: block.tokens, language: block.language).map(\.topic)) }

  private func placesAround(_ block: Block) -> Set<String> {
    Set(block.tokens.lazy.filter { $0.isName }.map { String(decoding: $0.key, as: UTF8.self) })
  }

  /// Whether a name that a town and a firm share means the town.
  private func isPlaceContext(_ range: Range<Int>, _ before: String, _ options: [(use: NameUse, entry: Entry)], _ block: Block) -> Bool {
    if placePrepositions.contains(before) || placeNouns.contains(before) { return true }
    if firmWords.contains(before) { return false }
    let sentence = block.sentences.first { $0.contains(range.lowerBound) } ?? range
    if block.tokens[sentence].contains(where: { twinWords.contains($0.lower) }) { return true }
    if block.language == .ja {
      let around = block.text(sentence)
      if ["姉妹都市", "友好都市"].contains(where: around.contains) { return true }
    }
    let near = Set(sure.lazy.filter { sentence.contains($0.range.lowerBound) && $0.range != range }.flatMap(\.uses).map { entry($0).link })
    func isRelated(_ kind: (Mention.Kind) -> Bool) -> Bool {
      options.contains { option in
        guard kind(option.entry.kind), case .organisation(let id) = option.entry.link else { return false }
        return (knowledge.related[id] ?? []).contains { near.contains(.organisation($0)) }
      }
    }
    let (place, firm) = (isRelated { $0 == .place }, isRelated { $0 != .place })
    if place != firm { return place }
    // A short name that was introduced goes on meaning the firm.
    return !options.contains { $0.entry.kind != .place && introduced[$0.entry.link] != nil }
  }

  private func previousWord(_ at: Int, _ block: Block) -> String {
    var place = at - 1
    while place >= 0, block.tokens[place].kind == .sign, ["„", "\"", "“"].contains(block.tokens[place].text) { place -= 1 }
    return block.lower(place)
  }

  private func isTitled(_ range: Range<Int>, _ block: Block) -> Bool {
    var place = range.lowerBound - 1
    while place >= 0, block.isSign(place, ".") || PersonWords.degrees.contains(block.lower(place)) && block.tokens[place].isCapital && place > 0 && PersonWords.titles.contains(block.lower(place - 1)) { place -= 1 }
    return PersonWords.titles.contains(block.lower(place))
  }

  private func isTitledJapanese(_ range: Range<Int>, _ block: Block) -> Bool {
    let rest = block.tokens[range.upperBound..<min(range.upperBound + 8, block.tokens.count)].map(\.text).joined()
    return PersonWords.suffixesJa.contains(where: rest.hasPrefix)
  }

  private func isFirm(_ range: Range<Int>, _ before: String, _ block: Block) -> Bool {
    firmWords.contains(before) || block.language != .ja && PersonWords.saying.contains(block.lower(range.upperBound))
  }
}

private let placePrepositions = PersonWords.words("in nach aus near to from im across around zwischen between via")
private let placeNouns = PersonWords.words("stadt city of raum region hafen flughafen landeshauptstadt standort oberbürgermeister")
private let firmWords = PersonWords.words("bei beim firma konzern unternehmen hersteller company firm group manufacturer maschinenbauer reederei schiffbauer shipbuilder vom")
private let twinWords = PersonWords.words("partnerstadt partnerstädte partnerstädten städtepartnerschaft städtepartnerschaften twinned twin sister-city sister schwesterstadt twinning")
