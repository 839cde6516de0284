import Domain

/// What somebody intends, where a house stands and since when it does, by the order of names and words.
extension EnglishBonds {
  private static let intents = Words.words("intend intends intended plan plans planning aim aims want wants wish wishes pledge pledges pledged undertook undertakes agreed committed commits set going due hope hopes prepare preparing prepares expects resolved decided seeks seek looking")
  private static let deeds = Words.words("""
    build open establish invest launch set expand develop test supply produce relocate create acquire extend study assess examine explore evaluate investigate provide hold host organise organize stage send cooperate co-operate collaborate
    work promote support train offer introduce export import ship conduct pursue deepen strengthen widen broaden intensify construct deliver install operate run manufacture recruit fund finance implement carry share pool form join bring speed
    """)
  private static let strong = Words.words("build open establish invest launch set expand construct relocate acquire produce manufacture")
  private static let objects = Words.words("in to with at from for between through via into near on")
  private static let adverbs = Words.words("also now then jointly soon further not together continue")

  mutating func plans() {
    guard !found.contains(where: { [.visited, .met].contains($0.kind) }) else { return }
    for index in items.indices where items[index].actors.isEmpty && Self.deeds.contains(word(index)) && !found.contains(where: { $0.kind == .plans }) {
      guard let verb = intent(index) else { continue }
      intended(verb, index)
    }
  }

  /// Where `will`, `intends to` or `is to` stands before a deed.
  private func intent(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0, Self.adverbs.contains(word(at)) { at -= 1 }
    guard at >= 0 else { return nil }
    if word(at) == "will" { return at }
    guard word(at) == "to", at > 0 else { return nil }
    if Self.intents.contains(word(at - 1)) { return at - 1 }
    return ["is", "are"].contains(word(at - 1)) ? at - 1 : nil
  }

  private mutating func intended(_ verb: Int, _ deed: Int) {
    var start = verb
    while start > 0, ["is", "are", "was", "were", "has", "have", "also", "now"].contains(word(start - 1)) { start -= 1 }
    let who = doers(start).compactMap { one in one.kind == .person ? context.affiliations[one.party.link] : one }
    guard !who.isEmpty, !has(["not", "never"], start, deed) else { return }
    let modality = scene.modality(deed) == .hypothetical ? Statement.Modality.hypothetical : .planned
    // Both sides with each other.
    let isBoth = !collective(start - 1).isEmpty
    let goal = (deed + 1..<min(deed + 16, items.count)).first { Self.objects.contains(word($0)) && goals($0).contains { one in !who.contains { isLike($0, one) } } }
    let places = goal.map { goals($0).filter { one in !who.contains { isLike($0, one) } } } ?? []
    let time = statements.dated.first?.date
    if isBoth, who.count == 2, places.isEmpty { return add(.plans, [who[0]], [who[1]], deed, modality, time: time) }
    if places.isEmpty {
      guard Self.strong.contains(word(deed)), who.count == 1, who[0].kind == .organisation, word(verb) != "will" else { return }
      return say(.plans, of: who[0], deed, time: time, modality)
    }
    // `will hold a seminar along with A, B and C` is planned with each; of places the first.
    let isWith = goal.map { word($0) == "with" } ?? false
    for one in who.prefix(3) { add(.plans, [one], isWith ? places : Array(places.prefix(1)), deed, modality, time: time) }
  }

  /// `in Kiel`, `in the state capital of Kiel`.
  private func goals(_ at: Int) -> [Actor] {
    guard let next = (at + 1..<min(at + 6, items.count)).first(where: { items[$0].isName }), next == at + 1 || word(next - 1) == "of" && !(at + 1..<next).contains(where: { isVerb($0) || word($0) == "," }) else { return [] }
    return bodies(party(next))
  }

  private static let houses = Words.words("office offices branch factory plant plants subsidiary centre center laboratory campus representation hub works warehouse facility showroom")

  // MARK: - Where a house stands

  private static let heads = Words.words("hq headquarters headquartered seat based office located")

  /// `Ohm (HQ: Kobe, Japan; chairman: …)`, `Ohm (Kobe, Japan)`, `Ohm of Kiel, Germany,`.
  mutating func seats() {
    for one in statements.named where one.kind == .organisation && !one.isAdjective {
      let end = one.range.upperBound
      guard block.isSign(end, "("), let close = (end..<min(end + 30, statements.sentence.upperBound)).first(where: { block.isSign($0, ")") }) else { continue }
      let inside = (end + 1)..<close
      guard let place = statements.named.first(where: { inside.contains($0.range.lowerBound) && $0.kind == .place && !$0.isAdjective }), (end + 1..<place.range.lowerBound).contains(where: { Self.heads.contains(block.lower($0)) }), place.range.lowerBound - end <= 6, let index = items.lastIndex(where: { $0.at <= one.range.lowerBound }) else { continue }
      add(.siteOf, [statements.actor(one.range, one.kind, one.link)], [statements.actor(place.range, place.kind, place.link)], index, .asserted)
    }
    for index in items.indices where Self.houses.contains(word(index)) { ownHouse(index) }
    for one in statements.named where one.kind == .organisation && !one.isAdjective { address(one) }
  }

  /// `Ohm Centre, Mumbai, India –`: the town before its country.
  private mutating func address(_ one: Reader.Settled) {
    guard block.isSign(one.range.upperBound, ","), let town = statements.named.first(where: { $0.range.lowerBound == one.range.upperBound + 1 && $0.kind == .place }), block.isSign(town.range.upperBound, ","), let country = statements.named.first(where: { $0.range.lowerBound == town.range.upperBound + 1 && $0.kind == .place }) else { return }
    let next = country.range.upperBound
    guard next >= statements.sentence.upperBound || block.tokens[next].kind == .sign && !statements.named.contains(where: { $0.range.lowerBound == next + 1 }) && block.lower(next + 1) != "and", let index = items.lastIndex(where: { $0.at <= one.range.lowerBound }) else { return }
    add(.siteOf, [statements.actor(one.range, one.kind, one.link)], [statements.actor(town.range, town.kind, town.link)], index, .asserted)
  }

  /// `Vera Ohm of Ohm GmbH, who runs its office in Japan`, `the opening of an office of the agency in Kiel`.
  private mutating func ownHouse(_ index: Int) {
    guard word(index + 1) == "in", let place = party(index + 2).first, place.kind == .place, ["its", "their"].contains(word(index - 1)) || block.lower(items[index].at - 1) == "its" else { return }
    let own = statements.named.last { $0.kind == .organisation && $0.range.upperBound <= items[index].at && !$0.isAdjective }.map { statements.actor($0.range, $0.kind, $0.link) }
    if let own = own ?? context.firm, scene.modality(index) == .asserted, !has(["closed", "closes", "open", "opening", "opens"], index - 5, index) { add(.siteOf, [own], [place], index, .asserted) }
  }

  // MARK: - Since when

  private static let founded = Words.words("founded established opened inaugurated created formed incorporated")

  /// `Ohm, though founded only in 2017`, `A opened the B in April 2019`, `both founded in 1990`.
  mutating func foundings() {
    for index in items.indices where Self.founded.contains(word(index)) {
      let at = items[index].at
      guard let time = statements.dated.first(where: { $0.date.year != nil && $0.range.lowerBound > at && $0.range.lowerBound - at <= 4 && ["in", "on", "only"].contains(block.lower($0.range.lowerBound - 1)) })?.date else { opened(index); continue }
      // Behind names side by side, with a comma: all of them.
      guard word(index - 1) == "," || ["though", "both", "each"].contains(word(index - 1)), let name = items[..<index].lastIndex(where: { $0.isName }), index - name <= 4, items[name].actors.count > 1 || word(index - 1) == "though" else { continue }
      for one in items[name].actors where one.kind == .organisation { say(.since, of: one, index, time: time) }
    }
  }

  /// `In April 2019, A opened the B within the C`.
  private mutating func opened(_ index: Int) {
    guard ["opened", "founded", "established", "inaugurated"].contains(word(index)), !isPassive(index), let time = statements.dated.first(where: { $0.date.year != nil && $0.range.lowerBound <= statements.sentence.lowerBound + 2 })?.date, let one = party(index + 1).first, one.kind == .organisation, !doers(index).isEmpty else { return }
    say(.since, of: one, index, time: time)
  }
}
