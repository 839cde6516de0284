import Domain

/// Where somebody has a house, in a German or English clause.
extension FrameReader {
  /// `has offices in A, B and C`, `Freiburg, wo das Unternehmen ein Büro unterhält`.
  mutating func site(_ index: Int) {
    let phrase = phrases[index]
    var places = children(index, ["in", "at", "near", "bei"]).flatMap { group($0) }.compactMap { phrases[$0].name }.filter { $0.kind == .place }
    if places.isEmpty { places = led(by: ["in", "at", "near", "bei"]).flatMap { group($0) }.compactMap { phrases[$0].name }.filter { $0.kind == .place } }
    if places.isEmpty, case .relative(let pronoun, _) = clause.kind, ["wo", "where"].contains(pronoun), let one = clause.antecedent, one.kind == .place { places = [one] }
    if places.isEmpty, has(["dort", "there"]), let one = before?.actors.first(where: { $0.kind == .place }) ?? tool.statements.named.last(where: { $0.kind == .place && $0.range.upperBound <= phrase.start && !$0.isAdjective }).map({ tool.statements.actor($0.range, $0.kind, $0.link) }) { places = [one] }
    // `at its headquarters in Hobart`, `at Ohm's plant in Stord`.
    let isTheirs = ["at", "in", "from", "an", "aus"].contains(phrase.preposition)
    if isTheirs || phrase.owner != nil && phrase.preposition.isEmpty && slots(finite ?? tokens.first ?? 0).object?.phrase == index && !has(["build", "open", "opened", "opens", "bauen", "eröffnet", "eröffnen", "close", "closed"]), !places.isEmpty, modality != .negated || isTheirs {
      let own = phrase.owner ?? possessor(index)
      if let own, own.kind == .organisation, children(index, ["in", "at", "near", "bei"]).count > 0 { return add(.siteOf, [own], places, phrase.nounAt, time: nil, .asserted, .noun) }
    }
    // `Our office in Kiel is open`, `Its rooms have been in Kiel ever since`.
    let isAway = ["nach", "to", "into"].contains(phrase.preposition)
    if Self.ours.contains(phrase.article) || Self.theirs.contains(phrase.article) && (slots(finite ?? 0).subject?.phrase == index || phrase.preposition.isEmpty && has(Words.siteVerbs)), !places.isEmpty, !children(index, ["in", "at", "near", "bei", "on"]).isEmpty || has(["is", "are", "been", "ist", "sind", "liegt", "befindet", "befinden"]), modality == .asserted || isTheirs || isAway, !has(["opening", "build", "open", "eröffnen", "bauen", "closed", "schloss", "geschlossen"]), let own = possessor(index), places.allSatisfy({ $0.party.link != own.party.link }) {
      return add(.siteOf, [own], places, phrase.nounAt, time: tool.since(), .asserted, .noun)
    }
    // `Ein neues Werk soll in Breslau entstehen`.
    if phrase.owner == nil, phrase.preposition.isEmpty, slots(finite ?? tokens.first ?? 0).subject?.phrase == index, modality == .planned, has(["entstehen", "gebaut", "errichtet", "eröffnet", "folgen", "built", "opened", "established", "follow"]), children(index, ["gen", "von", "of"]).isEmpty, let one = planner {
      return add(.plans, [one], places, phrase.nounAt, time: tool.date(), .planned, .noun)
    }
    // `Erwogen wird ein Labor in Aachen`.
    if isGerman, phrase.preposition.isEmpty, has(["erwogen", "angedacht"]) || has(["geplant", "vorgesehen"]) && modality != .negated, phrase.owner == nil, children(index, ["gen", "von"]).isEmpty, let one = planner {
      return add(.plans, [one], places, phrase.nounAt, time: tool.date(), has(["erwogen", "angedacht"]) ? .hypothetical : .planned, .noun)
    }
    guard !places.isEmpty, !block.isSign(phrase.nounAt + 1, "-"), phrase.preposition != "mit", phrase.preposition != "with" else { return }
    if modality == .negated, let up = phrase.parent, ["pläne", "plan", "plans", "plänen", "absicht"].contains(phrases[up].noun) { return add(.plans, planner.map { [$0] } ?? [], places, phrase.nounAt, time: nil, .negated, .noun) }
    if modality == .negated, has(["vorgesehen", "geplant", "planned", "intended", "foreseen"]), slots(finite ?? 0).subject?.phrase == index { return add(.plans, planner.map { [$0] } ?? [], places, phrase.nounAt, time: nil, .negated, .noun) }
    let subject = subject(besides: index)
    var owner = phrase.owner.map { [$0] } ?? children(index, ["of", "gen", "von"]).flatMap { part($0).actors }.filter { $0.kind == .organisation }
    if !phrase.preposition.isEmpty, phrase.preposition != "in" { owner = owner.filter { one in tool.statements.named.contains { $0.range == one.range } } }
    if owner.isEmpty, phrase.preposition.isEmpty, let subject, subject.phrase != index, has(Words.siteVerbs) { owner = subject.actors }
    if phrase.preposition.isEmpty, has(Words.siteVerbs), phrase.owner == nil, owner.isEmpty || subject?.phrase.map({ phrases[$0].name == nil }) ?? true { owner = holder(finite ?? phrase.nounAt).filter { $0.kind == .organisation } }
    guard let one = owner.first, one.kind != .person, places.allSatisfy({ $0.party.link != one.party.link }) else { return }
    let called = modality
    let isDue = tokens.contains { block.lower($0) == "going" && block.lower($0 + 1) == "to" }
    let isPlan = called == .planned || called == .hypothetical || isDue || has(isGerman ? Words.planVerbs : Words.planVerbsEn)
    if isPlan { return add(.plans, [one], places, phrase.nounAt, time: tool.date(), called == .asserted ? .planned : called, .noun) }
    guard called == .asserted, !has(["besuchte", "besuchten", "besichtigte", "besichtigten", "visited", "toured", "besucht", "besichtigt"]) else { return }
    add(.siteOf, [one], places, phrase.nounAt, time: tool.since(), .asserted, .noun)
  }

  /// Whose `its plant` and `our office` are.
  private func possessor(_ index: Int) -> Actor? {
    let phrase = phrases[index]
    if Self.ours.contains(phrase.article) { return clause.isQuoted ? speaker.flatMap { $0.kind == .organisation ? $0 : nil } ?? context.own : context.own }
    guard Self.theirs.contains(phrase.article) else { return nil }
    let near = tool.statements.named.filter { $0.kind == .organisation && !$0.isAdjective && $0.range.upperBound <= phrase.start }
    if let subject = slots(finite ?? tokens.first ?? 0).subject, subject.phrase != index, let one = subject.actors.first, one.kind == .organisation { return one }
    if let one = near.first { return tool.statements.actor(one.range, one.kind, one.link) }
    return holder(phrase.nounAt).first { $0.kind == .organisation } ?? [context.main, context.firm, context.own].compactMap { $0 }.first { $0.kind == .organisation }
  }

  /// The house of which a plan is said that names none.
  var planner: Actor? { speaker ?? before?.actors.first { $0.kind == .organisation } ?? [context.own, context.firm, context.main].compactMap { $0 }.first { $0.kind == .organisation } }

  private static let keeps = Words.words("betreibt betreiben unterhält unterhalten betrieb betrieben runs operates maintains operate maintain run")
  private static let moving = Words.words("linie linien fähre fähren line lines ferry ferries service services route routes programme programmes program project projects course courses kontakte kontakt beziehungen austausch network ties links partnerschaft partnerschaften vessels ships schiffe projekt projekte programm website fleet")

  /// `betreibt Häuser in Kiel und Ulm`, `maintains agencies in Kiel`, `sitzt in Kiel`.
  mutating func keeps() {
    for at in tokens where block.tokens[at].kind == .word && !block.tokens[at].isCapital {
      let lower = block.lower(at)
      if Self.keeps.contains(lower), modality == .asserted {
        guard let object = phrases.indices.first(where: { phrases[$0].preposition.isEmpty && phrases[$0].name == nil && isTop($0) && (isGerman || phrases[$0].start > at) && slots(at).subject?.phrase != $0 && !phrases[$0].noun.isEmpty && !Self.moving.contains(phrases[$0].noun) && !isPartnership(phrases[$0].noun) }) else { continue }
        let places = (children(object, ["in", "at", "near", "bei"]) + led(by: ["in", "at", "near", "bei"])).filter { isTop($0) || phrases[$0].parent == object }.flatMap { group($0) }.compactMap { phrases[$0].name }.filter { $0.kind == .place }
        let owner = holder(at).filter { $0.kind == .organisation }
        if !places.isEmpty, let one = owner.first { add(.siteOf, [one], places, phrases[object].nounAt, time: tool.since(), .asserted, .noun) }
      }
      if isGerman ? ["sitzt", "residiert", "liegt"].contains(lower) : ["sits", "operates", "works", "lies"].contains(lower) && ["in", "from", "at", "near"].contains(block.lower(at + 1)), modality == .asserted {
        let places = led(by: ["in", "an", "at", "near", "bei", "from"]).filter { isGerman || phrases[$0].start == at + 1 || phrases[$0].parent != nil }.flatMap { group($0) + children($0, ["gen", "of", "von", "in"]) }.compactMap { phrases[$0].name }.filter { $0.kind == .place }
        if let one = holder(at).first, one.kind == .organisation, let place = places.first { add(.siteOf, [one], [place], at, time: nil, .asserted) }
      }
      // `, ein in Kiel ansässiger Familienbetrieb`.
      if isGerman, clause.kind == .apposed, let one = clause.antecedent, one.kind == .organisation, one.isKnown, ["ansässig", "beheimatet"].contains(where: lower.hasPrefix), let place = phrases.first(where: { $0.name?.kind == .place && $0.preposition == "in" && $0.end <= at })?.name { add(.siteOf, [one], [place], at, time: nil, .asserted, .apposition) }
    }
    listed()
  }

  /// `– Ohm GmbH, Kiel` in a list.
  private mutating func listed() {
    let sentence = tool.statements.sentence
    guard let one = tool.statements.named.last(where: { $0.kind == .organisation }), block.isSign(one.range.upperBound, ","), let place = tool.statements.named.first(where: { $0.range.lowerBound == one.range.upperBound + 1 && $0.kind == .place }), tokens.contains(place.range.lowerBound) || tokens.contains(one.range.lowerBound) else { return }
    let end = place.range.upperBound
    let isEnd = end >= sentence.upperBound || end == sentence.upperBound - 1 && block.tokens[end].kind == .sign
    let isFirm = tool.statements.block.text(one.range).lowercased().split { !$0.isLetter }.contains { Words.firmForms.contains(String($0)) }
    guard isEnd && (sentence.count < 24) && !sentence.contains(where: { tool.statements.isFinite($0) }) || isFirm && block.isSign(end, ",") else { return }
    add(.siteOf, [tool.statements.actor(one.range, one.kind, one.link)], [tool.statements.actor(place.range, place.kind, place.link)], place.range.lowerBound, time: nil, .asserted, .apposition)
  }

  /// `Ohm GmbH in Kiel`: a house and where it is.
  mutating func sites() {
    for index in phrases.indices {
      let phrase = phrases[index]
      if let seat = phrase.seat {
        let own = phrase.name?.kind == .organisation ? phrase.name : clause.kind == .apposed && phrase.parent == nil ? clause.antecedent : who(index).first
        if let own, own.kind == .organisation { add(.siteOf, [own], [seat], seat.range.upperBound, time: nil, .asserted, .apposition) }
      }
      guard let place = phrase.name, place.kind == .place, phrase.noun.isEmpty || FrameWords.isTown(phrase.noun) || ["nearby", "neighbouring", "neighboring", "central", "northern", "southern", "eastern", "western", "downtown"].contains(phrase.noun), ["in", "at", "near", "bei", "of", "aus", "from"].contains(phrase.preposition), !["of", "aus", "from"].contains(phrase.preposition) || phrase.parent.map({ phrases[$0].name?.kind == .organisation && phrases[$0].name?.extent == nil || clause.kind == .apposed && phrases[$0].name == nil && phrase.preposition != "of" }) ?? false else { continue }
      // `eine Abordnung der Kammer in Rostock`: the people are there, not the house.
      if let up = phrase.parent, let over = phrases[up].parent, ["gen", "of", "von", "from", "aus"].contains(phrases[up].preposition), FrameWords.isGroup(phrases[over].noun) || Words.delegationNouns.contains(phrases[over].noun) { continue }
      if let up = phrase.parent, phrases[up].name?.extent != nil { continue }
      if let up = phrase.parent, !["aus", "from"].contains(phrase.preposition), ["mit", "with"].contains(phrases[up].preposition), tokens.contains(where: { ["host", "hosts", "hosted", "ausrichten", "veranstaltet", "signed", "unterzeichnete"].contains(block.lower($0)) }) { continue }
      // `the Consulate General of Vietnam` is elsewhere.
      if !isGerman, phrase.preposition == "of", let up = phrase.parent, let house = phrases[up].name, ["consulate", "embassy", "national", "ministry", "government", "association", "council"].contains(where: house.party.text.lowercased().contains) { continue }
      var owner: Actor?
      if let up = phrase.parent {
        owner = phrases[up].name?.kind == .organisation ? phrases[up].name : nil
        if owner == nil, phrases[up].name == nil, clause.kind == .apposed, FrameWords.isCompany(phrases[up].noun), let one = clause.antecedent, one.kind == .organisation { owner = one }
      }
      guard let owner, owner.isKnown, tool.statements.named.contains(where: { $0.kind == .organisation && ($0.range == owner.range || $0.link == owner.party.link && $0.range.upperBound == owner.extent) }) || clause.kind == .apposed else { continue }
      let places = group(index).compactMap { phrases[$0].name }.filter { $0.kind == .place }
      add(.siteOf, [owner], places, phrase.start, time: nil, .asserted, .apposition)
    }
  }
}
