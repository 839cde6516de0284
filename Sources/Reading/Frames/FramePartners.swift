import Domain

/// Who has worked together for long, whatever they do, and whose partner somebody is called.
extension FrameReader {
  private static let jointly = Words.words("together jointly gemeinsam zusammen")
  private static let roles = Words.words("partner partners ally allies twin counterpart distributor supplier collaborator partnerstadt partnerschule partnerhochschule partneruniversität partnerregion schwesterstadt kooperationspartner verbündeter")
  private static let sisters = Words.words("city town school state port region university college prefecture county hospital club institution institute garden")
  private static let comings = Words.words("""
    visited toured met visit tour meet travelled traveled went came come flew arrived signed agreed besuchte besuchten besucht besichtigte besichtigten traf trafen reiste reisten flog flogen kam kamen unterzeichnete unterzeichneten gereist
    spoke talked sprach sprachen beriet berieten received empfing empfingen been war waren lives lebt known joined married studied
    """)
  private static let joint = Words.words("""
    developed developing develops run runs running ran conducted conducts organised organized organises organizes launched researching built operates operated produces produced developed trains trained tests testing studied carried
    entwickelt entwickeln entwickelte betreibt betreiben betrieben untersuchen untersucht erforschen erforscht züchten züchtet schult schulen bilden bildet veranstalten veranstaltet produzieren produziert testen testet entwickelten bauen baut
    """)

  /// `has run a laboratory with Ohm since 2012`, `bilden seit 2021 gemeinsam mit Ohm Mechaniker aus`.
  mutating func together() {
    guard clause.kind != .infinitive, modality == .asserted, !tool.found.contains(where: { [.partnerOf, .visited, .met, .agreed].contains($0.kind) }), !has(Self.comings) else { return }
    let time = tool.since()
    let with = led(by: ["mit", "with"]).filter { phrases[$0].parent.map { up in phrases[up].nounAt < 0 || !FrameWords.isPeople(phrases[up].noun) } ?? true }
    let joined = with.first { Self.jointly.contains(block.lower(phrases[$0].start - 1)) }
    let isJoint = joined != nil && has(Self.joint)
    guard time != nil || isJoint else { return }
    guard let at = finite ?? tokens.first(where: { Self.joint.contains(block.lower($0)) }) else { return }
    if let one = relative(["mit", "with"]), one.isNamed, one.actors[0].kind != .person, time != nil {
      let own = holder(at).filter { $0.kind != .person && $0.party.link != one.actors[0].party.link }
      if !own.isEmpty { add(.partnerOf, Array(own.prefix(2)), one.actors, at, time: time, .asserted) }
      return
    }
    if let index = isJoint ? joined : with.first {
      let partners = part(index).actors.filter { $0.kind != .person }
      let own = holder(at).filter { $0.kind != .person }
      if !partners.isEmpty, !own.isEmpty { add(.partnerOf, Array(own.prefix(2)), partners, at, time: time, .asserted) }
      return
    }
    // `Ohm and Torvik have trained nurses together since 2012`.
    let all = holder(at)
    if all.count == 2, all.allSatisfy({ $0.kind != .person }), has(Self.jointly) || has(["exchanged", "linked", "paired", "allied", "connected", "tauschen", "austauschen"]) { add(.partnerOf, [all[0]], [all[1]], at, time: time, .asserted) }
  }

  /// Whose partner `our` and `its` say.
  private func side(_ article: String, _ at: Int, besides one: Link) -> Actor? {
    if Self.ours.contains(article) {
      let own = clause.isQuoted ? speaker ?? context.own : context.own
      return own?.party.link == one ? nil : own
    }
    let near = tool.statements.named.filter { $0.kind != .person && !$0.isAdjective && $0.link != one }
    return near.last { $0.range.upperBound <= at }.map { tool.statements.actor($0.range, $0.kind, $0.link) } ?? [context.main, context.own].compactMap { $0 }.first { $0.kind != .person && $0.party.link != one }
  }

  private func isRole(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return Self.roles.contains(lower) || !isGerman && Self.sisters.contains(lower) && ["twin", "sister", "partner"].contains(block.lower(at - 1)) || isGerman && block.tokens[at].isCapital && lower.hasPrefix("partner") && lower.count > 9 && !lower.hasPrefix("partnerschaft")
  }

  /// `Ohm, our partner since 2018`, `Ohm has been our partner since 2018`, `Zu ihren Partnern zählt Ohm`.
  mutating func called() {
    guard !tool.found.contains(where: { $0.kind == .partnerOf }) else { return }
    for at in tokens where block.tokens[at].kind == .word && isRole(at) && modality != .hypothetical {
      var start = at - 1
      while start > tool.statements.sentence.lowerBound, at - start < 5, !Words.determiners.contains(block.lower(start)), block.tokens[start].kind == .word { start -= 1 }
      let article = block.lower(start)
      let time = tool.since() ?? tool.statements.dated.first { $0.range.lowerBound > at && $0.range.lowerBound - at <= 6 && ["since", "seit", "from"].contains(block.lower($0.range.lowerBound - 1)) }?.date
      let isOwned = Self.ours.contains(article) || Self.theirs.contains(article)
      // Behind the name.
      if clause.kind == .apposed || start == tokens.first, block.isSign(start - 1, ","), let one = tool.statements.named.last(where: { $0.kind != .person && !$0.isAdjective && $0.range.upperBound <= start - 1 }), start - 1 - one.range.upperBound <= 3, isOwned || time != nil {
        let actor = tool.statements.actor(one.range, one.kind, one.link)
        let of = phrases.indices.first { ["of", "von", "gen"].contains(phrases[$0].preposition) && phrases[$0].start > at && phrases[$0].start - at <= 2 }.flatMap { part($0).actors.first }
        if let own = of ?? (isOwned ? side(article, one.range.lowerBound, besides: one.link) : nil), own.kind == one.kind || own.kind != .person, own.party.link != one.link { return add(.partnerOf, [own], [actor], at, time: time, .asserted, .apposition) }
      }
      // `Ohm has been our partner since 2018`.
      if isOwned, time != nil || has(["remains", "bleibt"]), let finite, finite < at, let one = slots(finite).subject?.actors.first, one.kind != .person, let own = side(article, one.range.lowerBound, besides: one.party.link) { return add(.partnerOf, [own], [one], at, time: time, .asserted, .noun) }
      // `Its partners include Ohm`, `Partner ist Ohm`.
      if has(["include", "includes", "zählt", "zählen", "gehört", "gehören"]) && isOwned || isGerman && at == tokens.first && ["ist", "sind"].contains(block.lower(at + 1)) {
        // `Partner sind A und B seit 1992`.
        let both = phrases.indices.filter { phrases[$0].preposition.isEmpty && phrases[$0].start > at && phrases[$0].name != nil }.compactMap { phrases[$0].name }.filter { $0.kind != .person }
        if isGerman, !isOwned, both.count == 2, block.lower(at + 1) == "sind" { return add(.partnerOf, [both[0]], [both[1]], at, time: time, .asserted, .noun) }
        let list = phrases.indices.filter { isTop($0) && phrases[$0].start > at && (phrases[$0].preposition.isEmpty || phrases[$0].preposition == "neben") && phrases[$0].name?.kind == .organisation }.flatMap { part($0).actors }
        if !list.isEmpty, let own = isOwned ? side(article, at, besides: list[0].party.link) : context.own, !list.contains(where: { $0.party.link == own.party.link }) { return add(.partnerOf, [own], list, at, time: time, .asserted, .noun) }
      }
    }
  }

  private static let talks = Words.words("talks negotiations discussions negotiation gespräche verhandlungen gesprächen gespräch verhandlung")
  private static let void = Words.words("result results agreement contract signature deal commitment conclusion ergebnis abschluss vertrag einigung vereinbarung unterschrift resultat")

  /// `Talks with Ohm ended without result`: nothing was agreed.
  mutating func vain() {
    guard let index = phrases.indices.first(where: { Self.talks.contains(phrases[$0].noun) }), !tool.found.contains(where: { $0.kind == .agreed }) else { return }
    let isVoid = tokens.contains { ["without", "ohne"].contains(block.lower($0)) && (Self.void.contains(block.lower($0 + 1)) || Self.void.contains(block.lower($0 + 2))) || Self.void.contains(block.lower($0)) && ["not", "nicht", "keinem", "keiner", "no", "any"].contains { word in has([word]) } && has(["resulted", "led", "geführt", "produced"]) }
      || has(["collapsed", "failed", "gescheitert", "scheiterten", "geplatzt", "abgebrochen", "nowhere"]) || has(["came", "kamen"]) && has(["nothing", "nichts"])
    guard isVoid else { return }
    let at = phrases[index].nounAt
    let between = below(index, ["between", "zwischen"]).flatMap { part($0).actors }
    if between.count > 1 { return add(.agreed, [between[0]], Array(between.dropFirst()), at, time: nil, .negated, .noun) }
    guard let with = (below(index, ["with", "mit"]) + led(by: ["with", "mit"])).map({ part($0) }).first(where: \.isNamed) else { return }
    let own = [before?.actors.first, context.own, context.main, context.firm].compactMap { $0 }.first { one in one.kind == .organisation && !with.actors.contains { $0.party.link == one.party.link } }
    tool.add(.agreed, [own].compactMap { $0 }, with.actors, at, .noun, time: nil, .negated)
  }
}
