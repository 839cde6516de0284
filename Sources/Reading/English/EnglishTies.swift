import Domain

/// Sister towns, anniversaries, memberships and signatures in English.
extension FrameReader {
  private static let kin = Words.words("sister twin twinned twinning twins friendship partner sister-city sister-state sister-province")
  private static let kinds = Words.words("""
    city cities state states province provinces prefecture prefectures county counties region regions town towns port ports district districts municipality municipalities relationship relationships tie ties relations relation
    agreement agreements pact links link bond bonds affiliation alliance arrangement partnership partnerships university universities school schools parliament territory island islands communities community
    """)
  private static let hopes = Words.words("seek seeks seeking want wants wish wishes hope hopes propose proposes proposed proposal propose explore explores exploring consider considers possible possibility could might would potential interested ways prospective")
  private static let future = Words.words("become prepare prepared establish upcoming soon")
  private static let marking = Words.words("mark marks marked celebrate celebrates celebrated celebrating anniversary marking jubilee commemorate commemorated look")
  private static let ties = Words.words("friendship friendships ties relations relationship partnership cooperation co-operation collaboration twinning exchanges exchange alliance bond bonds links affiliation")

  mutating func kinship() {
    sisters()
    anniversaries()
    membership()
    handInHand()
    signatures()
    agreedByBoth()
    whereabouts()
  }

  private func isNamedAt(_ at: Int) -> Bool { tool.statements.named.contains { $0.range.contains(at) } }
  private func bodies(_ all: [Actor]) -> [Actor] {
    var list: [Actor] = []
    for one in all where one.kind != .person && one.isKnown && !list.contains(where: { $0.party.link == one.party.link || context.journey.isSame($0.party.link, one.party.link) }) { list.append(one) }
    return list
  }
  /// The towns, states and houses of the sentence, each once.
  private var named: [Actor] { bodies(tool.statements.named.filter { !$0.isAdjective && !Self.kin.contains(block.lower($0.range.lowerBound)) }.map { tool.statements.actor($0.range, $0.kind, $0.link) }) }
  private var towns: [Actor] { named.filter { $0.kind == .place } }

  /// Since when the clause says something to be: `since 1980`, `goes back to 1963`, `was sealed in 1999`, `dates from 1990`.
  private func begun(_ at: Int) -> WrittenDate? {
    let dates = tool.statements.dated.filter { $0.date.year != nil && (clause.contains($0.range.lowerBound) || abs($0.range.lowerBound - at) < 24) }
    return dates.first { found in
      let before = (max(tool.statements.sentence.lowerBound, found.range.lowerBound - 6)..<found.range.lowerBound).map(block.lower)
      return before.contains { ["since", "back", "dates", "dating", "sealed", "established", "founded", "signed", "began", "formed", "concluded", "started", "entered", "twinned", "existed", "traces", "inception", "sister", "forged", "became"].contains($0) }
    }?.date
  }

  private func kinModality(_ at: Int) -> Statement.Modality {
    let called = tool.modality(tokens)
    if called != .asserted { return called }
    if has(Self.hopes) { return .hypothetical }
    return isLine && tokens.contains { block.lower($0) == "to" && ["be", "become", "establish", "form", "forge", "twin"].contains(block.lower($0 + 1)) } || has(Self.future) && has(["prepared", "prepare", "plans", "upcoming"]) ? .planned : .asserted
  }

  /// `Ohm's sister state`, `its sister city of many years`, `are sister provinces since`, `the sister-state tie between A and B`, `has been twinned with B`, `A twins with B`.
  private mutating func sisters() {
    guard !clause.isQuoted, clause.kind != .infinitive, let at = tokens.first(where: isKin) else { return }
    if tool.found.contains(where: { $0.kind == .partnerOf }) { return }
    let pair = kinPair(at)
    guard pair.count == 2 else { return }
    add(.partnerOf, [pair[0]], [pair[1]], at, time: begun(at), kinModality(at), .noun)
  }

  private func isKin(_ at: Int) -> Bool {
    let lower = block.lower(at)
    guard Self.kin.contains(lower), !isNamedAt(at) || ["sister", "twin", "friendship"].contains(lower) else { return false }
    if ["twinned", "twinning", "twins", "sister-city", "sister-state", "sister-province"].contains(lower) { return true }
    let next = block.lower(block.isSign(at + 1, "-") ? at + 2 : at + 1)
    return Self.kinds.contains(next) && (lower != "partner" || Self.partnerKinds.contains(next))
  }
  private static let partnerKinds = Words.words("city cities region regions town towns prefecture state province port ports county")

  /// The two who are sisters, by what stands nearest to the word.
  private func kinPair(_ at: Int) -> [Actor] {
    let between = led(by: ["between"]).filter { phrases[$0].start > at - 1 }.flatMap { part($0).actors }
    if case let two = bodies(between), two.count == 2 { return two }
    if has(["between"]) || isBehind(["our", "my", "second", "another", "new"], at, within: 2) { return [] }
    let own = named
    // `in Veneto, already a sister state`.
    if let comma = (max(tool.statements.sentence.lowerBound, at - 4)..<at).last(where: { block.isSign($0, ",") }), let one = own.last(where: { $0.range.upperBound == comma }), !(comma..<at).contains(where: { block.isSign($0, "'") }), let other = subjectTown(besides: one) { return [one, other] }
    func before(_ one: Actor, _ end: Int) -> Actor? {
      let all = own.filter { $0.range.upperBound <= end && !isLike($0, one) }
      return all.last { $0.kind == one.kind } ?? all.last
    }
    // `to the prefecture, Ohm's sister state`, `Ohm becomes Torvik's 39th sister city`.
    if let owner = own.last(where: { $0.range.upperBound <= at && at - $0.range.upperBound <= 7 && block.isSign($0.range.upperBound, "'") }) {
      let next = own.first { $0.range.lowerBound > at && $0.range.lowerBound - at <= 5 && !isLike($0, owner) }
      if let other = before(owner, owner.range.lowerBound) ?? next ?? subjectTown(besides: owner) { return [owner, other] }
    }
    let joined = led(by: ["with", "of", "to"]).filter { phrases[$0].start > at && phrases[$0].start - at <= 8 }
    if let with = joined.flatMap({ bodies(part($0).actors) }).first, let other = before(with, at) ?? subjectTown(besides: with) { return [other, with] }
    let subjects = bodies(slots(finite ?? at).subject?.actors ?? [])
    if subjects.count == 2 { return subjects }
    if towns.count == 2, towns.allSatisfy({ $0.range.upperBound <= at }), !isLike(towns[0], towns[1]) { return towns }
    if isBehind(["its", "their", "our"], at, within: 3), let one = own.last(where: { $0.range.upperBound <= at }), let other = subjectTown(besides: one) { return [one, other] }
    if own.isEmpty, let last = context.pairs.last(where: { $0.count == 2 && $0.allSatisfy { $0.kind == .place } }) { return last }
    if own.count == 1, let other = subjectTown(besides: own[0]) { return [own[0], other] }
    return []
  }

  private func isLike(_ one: Actor, _ other: Actor) -> Bool { one.party.link == other.party.link || context.journey.isSame(one.party.link, other.party.link) }

  /// The town or region of which the text spoke, beside another.
  private func subjectTown(besides one: Actor) -> Actor? {
    let last = context.pairs.last { pair in pair.count == 2 && pair.contains { isLike($0, one) } && pair[0].kind == pair[1].kind }
    return last?.first { !isLike($0, one) } ?? [context.main, context.journey.home].compactMap { $0 }.first { $0.kind == .place && !isLike($0, one) }
  }

  /// `A and B mark 15 years of friendship`, `the 15th anniversary of the two localities' friendly ties`.
  private mutating func anniversaries() {
    guard !tool.found.contains(where: { $0.kind == .partnerOf }), has(Self.marking), !has(["diplomatic"]), let at = tokens.first(where: { ["anniversary", "years", "jubilee", "decades"].contains(block.lower($0)) }) else { return }
    guard let tie = tokens.first(where: { $0 > at && $0 - at <= 10 && Self.ties.contains(block.lower($0)) }) else { return }
    let between = bodies(led(by: ["between", "of", "with"]).filter { phrases[$0].start > at }.flatMap { part($0).actors })
    let subject = bodies(slots(finite ?? at).subject?.actors ?? [])
    let pair = between.count == 2 ? between : subject.count == 2 ? subject : subject.count == 1 && between.count == 1 ? subject + between : towns.count == 2 ? towns : []
    guard pair.count == 2, !isLike(pair[0], pair[1]) else { return }
    add(.partnerOf, [pair[0]], [pair[1]], tie, time: begun(tie), .asserted, .noun)
  }

  /// `Ohm has been a member of Torvik since 2014`, `joined the network`.
  private mutating func membership() {
    guard let at = tokens.first(where: { ["member", "members"].contains(block.lower($0)) && block.lower($0 + 1) == "of" }), has(["is", "are", "been", "became", "becomes", "become", "was"]), !clause.isQuoted else { return }
    guard let index = phrases.indices.first(where: { phrases[$0].preposition == "of" && phrases[$0].start == at + 1 }), let name = phrases[index].name, name.kind == .organisation, name.extent == nil else { return }
    let who = bodies(slots(finite ?? at).subject?.actors ?? [])
    guard !who.isEmpty, who.count <= 2 else { return }
    add(.partnerOf, who, part(index).actors, at, time: begun(at), tool.modality(tokens), .noun)
  }

  private func isHandInHand(_ at: Int) -> Bool { block.lower(at) == "hand" && block.lower(at + 1) == "in" && block.lower(at + 2) == "hand" }
  private func isEachOther(_ at: Int) -> Bool { block.lower(at) == "with" && ["each", "one"].contains(block.lower(at + 1)) && ["work", "working", "worked", "cooperate", "cooperating"].contains(block.lower(at - 1)) }

  /// `A and B work hand in hand`, `began to work with each other in 2010`.
  private mutating func handInHand() {
    guard !tool.found.contains(where: { $0.kind == .partnerOf }), let at = tokens.first(where: { isHandInHand($0) || isEachOther($0) }) else { return }
    let who = bodies(slots(finite ?? at).subject?.actors ?? [])
    guard who.count == 2 else { return }
    let time = begun(at) ?? (has(["began", "started", "begun"]) ? tool.date() : nil)
    add(.partnerOf, [who[0]], [who[1]], at, time: time, tool.modality(tokens))
  }

  // MARK: - Signatures

  private static let signs = Words.words("signatures signature signatories")

  /// `bears the signatures of A and of B`, `The signatories were A and B`.
  private mutating func signatures() {
    guard let at = tokens.first(where: { Self.signs.contains(block.lower($0)) }), !tool.found.contains(where: { $0.kind == .agreed }) else { return }
    let isList = block.lower(at) == "signatories"
    let heads = phrases.indices.filter { phrases[$0].start > at && phrases[$0].mate == nil && (["of", "by"].contains(phrases[$0].preposition) || isList && phrases[$0].preposition.isEmpty) }
    var all: [Actor] = []
    for one in heads.flatMap({ part($0).actors }) where one.isKnown && !all.contains(where: { isLike($0, one) }) { all.append(one) }
    let persons = all.filter { $0.kind == .person }
    let pair = persons.count >= 2 ? persons : bodies(all)
    guard pair.count >= 2, tool.modality(tokens) == .asserted else { return }
    add(.agreed, [pair[0]], [pair[1]], at, time: tool.date(), .asserted, .noun)
  }

  /// The region that `the state` or `the province` means.
  func domain(_ index: Int) -> Actor? {
    guard ["state", "province", "prefecture", "county", "country", "city", "town", "region", "territory", "island", "government"].contains(phrases[index].noun) else { return nil }
    return [context.journey.home, context.main, context.region].compactMap { $0 }.first { one in one.kind == .place && !tool.statements.named.contains { $0.link == one.party.link } }
  }

  /// `a memorandum between the two was signed`, `Documents sealing the twinning of A and B were signed`: the two whom the sentence names.
  func bothNamed(_ at: Int) -> [Actor]? {
    guard isPassive(at), clause.kind == .main || clause.kind == .subordinate("when"), agent == nil else { return nil }
    let isBetween = tokens.contains { block.lower($0) == "between" && ["the", "them", "both"].contains(block.lower($0 + 1)) }
    let isTie = has(["twinning", "partnership", "alliance", "friendship"])
    guard isBetween || isTie else { return nil }
    let all = isTie && !isBetween ? named.filter { one in tokens.contains(one.range.lowerBound) } : named.filter { $0.kind == .organisation }
    return all.count == 2 ? all : isBetween && context.pair.count == 2 ? context.pair : nil
  }

  /// `it was agreed that exchanges be widened`: by those of whom the text spoke.
  private mutating func agreedByBoth() {
    guard !tool.found.contains(where: { $0.kind == .agreed }), let at = tokens.first(where: { block.lower($0) == "agreed" && ["was", "been"].contains(block.lower($0 - 1)) && block.lower($0 - 2) == "it" }), context.sides.count == 2 else { return }
    add(.agreed, [context.sides[0]], [context.sides[1]], at, time: tool.date(), .asserted)
  }

  // MARK: - Seats

  /// `Ohm University (OU), Ireland,`: where the house is.
  private mutating func whereabouts() {
    let names = tool.statements.named
    for (index, one) in names.enumerated() where one.kind == .organisation && tokens.contains(one.range.lowerBound) && !one.isAdjective {
      var end = one.range.upperBound
      if block.isSign(end, "("), let close = (end..<min(end + 8, tool.statements.sentence.upperBound)).first(where: { block.isSign($0, ")") }) { end = close + 1 }
      guard block.isSign(end, ","), let place = names.first(where: { $0.range.lowerBound == end + 1 }), place.kind == .place, !place.isAdjective else { continue }
      let next = place.range.upperBound
      guard block.isSign(next, ",") || next >= tool.statements.sentence.upperBound - 1 else { continue }
      // `A, Kiel, Lübeck and` is a list.
      let isListed = names.contains { $0.kind == .place && $0.range.lowerBound == next + 1 } || ["and", "or"].contains(block.lower(next + 1))
      let isAfterPlace = index > 0 && names[index - 1].kind == .place && one.range.lowerBound - names[index - 1].range.upperBound <= 1
      if isListed || isAfterPlace { continue }
      add(.siteOf, [tool.statements.actor(one.range, one.kind, one.link)], [tool.statements.actor(place.range, place.kind, place.link)], place.range.lowerBound, time: nil, .asserted, .apposition)
    }
  }
}
