import Domain

/// Who agreed with whom, who works with whom, and where somebody is at home.
extension FrameReader {
  var modality: Statement.Modality { tool.modality(tokens) }

  mutating func agree(_ at: Int) {
    let lower = block.lower(at)
    // What was agreed says nothing of whether it was: `agreed that pupils will come`.
    let cut = isGerman ? nil : tokens.first { $0 > at && (["that", "which", "whereby"].contains(block.lower($0)) || block.lower($0) == "under" && block.lower($0 + 1) == "which") }
    let modality = cut.map { cut in tool.modality(tokens.filter { $0 < cut }) } ?? modality
    if ["put", "puts", "setzte", "setzten", "setzen", "setzt"].contains(lower), !has(["names", "name", "signatures", "signature", "namen", "unterschrift", "unterschriften"]) { return }
    if ["shook", "shaken", "shake"].contains(lower), block.lower(at + 1) != "hands" { return }
    let isGesture = ["put", "puts", "setzte", "setzten", "setzen", "setzt", "shook", "shaken", "shake"].contains(lower)
    if lower == "agreed", block.lower(at + 1) == "that", led(by: ["with"]).isEmpty, slots(at).subject?.actors.count ?? 0 < 2 || slots(at).subject?.actors.first?.kind == .person { return }
    let needsNoun = !isGesture && (Words.concludeVerbs.contains(lower) || FrameWords.needNoun.contains(lower))
    let hasNoun = tokens.contains { Words.isAgreement(block.lower($0)) } || tool.statements.sentence.contains { $0 < (tokens.first ?? 0) && $0 >= (tokens.first ?? 0) - 5 && Words.isAgreement(block.lower($0)) } || phrases.contains { ["papier", "dokument", "document", "paper", "absichtserklärung", "urkunde"].contains($0.noun) }
    if needsNoun, !hasNoun { return }
    if ["einigte", "einigten", "einigen", "verständigte", "verständigten"].contains(lower), !has(["sich"]) { return }
    let between = led(by: ["zwischen", "between"]).flatMap { part($0).actors }
    if between.count > 1 { return pair(.agreed, between, at, tool.date(), called: modality) }
    let (who, _) = doer(at)
    if let who, !who.isNamed, !who.isAnimate, !(modality == .negated && isPassive(at)) { return }
    // The subject of the passive is the paper.
    let partners = led(by: ["mit", "with"]).filter { isGerman || phrases[$0].start > at || phrases[$0].start == tokens.first || who?.actors.count ?? 0 < 2 }.map { part($0) }.filter(\.isNamed).first.map { with in with.actors.filter { $0.kind != .place || $0.party.link.id != nil || !isGerman && with.phrase.map { phrases[$0].name?.kind == .place && phrases[$0].noun.isEmpty } ?? false } } ?? []
    var subjects = who?.actors ?? []
    // `Ohm has agreed to buy pumps from Torvik`.
    if lower == "agreed", block.lower(at + 1) == "to", let from = led(by: ["from"]).map({ part($0) }).first(where: \.isNamed), from.actors.allSatisfy({ $0.kind == .organisation }), subjects.contains(where: { $0.kind == .organisation }) { return add(.agreed, Array(subjects.prefix(2)), from.actors, at, time: tool.date(), modality) }
    // `The two signed`.
    if subjects.isEmpty, tokens.first.map({ ["the two", "both", "die beiden", "beide"].contains(block.lower($0) == "both" || block.lower($0) == "beide" ? block.lower($0) : block.lower($0) + " " + block.lower($0 + 1)) }) ?? false, tool.statements.isFinite((tokens.first ?? 0) + (["both", "beide"].contains(block.lower(tokens.first ?? 0)) ? 1 : 2)), context.sides.count == 2 { subjects = context.sides }
    if lowers.contains("man"), subjects.allSatisfy({ $0.kind == .person }), let firm = context.firm { subjects = [firm] }
    let isAttribute = !isGerman && Words.isAgreement(block.lower(at - 1)) && !isPassive(at)
    let isBare = isAttribute || who == nil && (finite == nil || isPassive(at) && agent == nil)
    if isBare, let after, after.isNamed { subjects = after.actors }
    // `supplied by Ohm under an agreement concluded with`.
    if isAttribute, subjects.isEmpty || subjects.allSatisfy({ $0.kind != .organisation }) { subjects = led(by: ["by"]).filter { phrases[$0].start < at }.map { part($0) }.first(where: \.isNamed)?.actors ?? before?.actors ?? subjects }
    if let one = relative(["mit", "with"]), one.actors[0].kind != .place {
      let own = other(who, than: one)?.actors ?? []
      let firm = context.seen.first ?? context.firm
      return add(.agreed, !own.isEmpty ? own : isPassive(at) ? [before?.actors.first { $0.party.link != one.actors[0].party.link } ?? firm].compactMap { $0 } : [], one.actors, at, time: tool.date(), modality)
    }
    if !partners.isEmpty { return add(.agreed, Array(subjects.prefix(2)), partners, at, time: tool.date(), modality) }
    // `They spoke with Ohm, but nothing has been signed`.
    if modality == .negated, !partner.isEmpty, subjects.count < 2 {
      let own = (subjects.isEmpty ? before?.actors ?? [] : subjects).filter { one in one.kind != .place && !partner.contains { $0.party.link == one.party.link } }
      return add(.agreed, Array(own.prefix(1)), partner, at, time: nil, .negated)
    }
    if !isGerman, partners.isEmpty, let area = led(by: ["with"]).first(where: { phrases[$0].start > at && ["the", "its", "their"].contains(phrases[$0].article) && !part($0).isNamed }), !subjects.isEmpty {
      return add(.agreed, Array(subjects.prefix(3)), domain(area).map { [$0] } ?? [], at, time: tool.date(), modality)
    }
    if subjects.count > 1 { return pair(.agreed, subjects, at, tool.date(), called: modality) }
    if !isGerman, subjects.count < 2, let two = bothNamed(at) { return pair(.agreed, two, at, tool.date(), called: modality) }
    if subjects.isEmpty, unnamed(at, modality) { return }
    // `Eine Absichtserklärung wurde nicht unterzeichnet`: by the house whose text it is.
    if modality == .negated, isPassive(at), subjects.isEmpty, let index = slots(at).subject?.phrase, Words.isAgreement(phrases[index].noun), let one = context.seen.first { tool.add(.agreed, [one], [], at, .verb, time: nil, .negated) }
  }

  /// `The contract was signed in Kiel`, `Unterschrieben ist noch nichts`: by the two of whom the text spoke; false where it is not clear who they are.
  private mutating func unnamed(_ at: Int, _ modality: Statement.Modality) -> Bool {
    let isNothing = has(["nichts", "nothing"])
    let isNamed = phrases.contains { $0.name != nil && $0.name?.kind != .place }
    guard !isNamed, clause.kind == .main, isNothing || isPassive(at) || isGerman && has(["ist", "sind", "wurde", "wurden"]) else { return false }
    let papers = phrases.indices.filter { Words.isAgreement(phrases[$0].noun) && phrases[$0].preposition.isEmpty }
    guard isNothing || !papers.isEmpty else { return false }
    let all = counterparts
    guard all.count == 2 else { return false }
    add(.agreed, [all[0]], [all[1]], at, time: tool.date(), isNothing ? .negated : modality)
    return true
  }

  /// The two who have to do with each other where nobody is named: the house whose text it is and the one named last.
  var counterparts: [Actor] {
    let houses = spokenOf.filter { one in !(tool.statements.home.map { one.party.link == .organisation($0) } ?? false) }
    if let before, let one = before.actors.first, !partner.isEmpty, one.kind != .place, partner[0].party.link != one.party.link { return [one, partner[0]] }
    if let own = context.own, let other = houses.first(where: { $0.party.link != own.party.link }) {
      if context.pair.count == 2, context.pair.contains(where: { $0.party.link == own.party.link }), context.pair.allSatisfy({ $0.kind == .organisation }) { return context.pair }
      return [own, other]
    }
    return context.pair.count == 2 && context.pair.allSatisfy { $0.kind == .organisation } ? context.pair : []
  }

  private mutating func pair(_ kind: Statement.Kind, _ all: [Actor], _ at: Int, _ time: WrittenDate?, _ why: Reason = .verb, called: Statement.Modality? = nil) {
    guard all.count > 1 else { return }
    add(kind, [all[0]], Array(all.dropFirst()), at, time: time, called ?? modality, why)
  }

  mutating func cooperate(_ at: Int) {
    let lower = block.lower(at)
    if ["arbeitet", "arbeiten", "arbeitete", "arbeiteten", "forscht", "forschen", "forschten"].contains(lower), !has(["zusammen", "gemeinsam"]), led(by: ["mit"]).isEmpty || led(by: ["an"]).isEmpty && tool.since() == nil { return }
    if Words.workVerbs.contains(lower), !isGerman, !has(["with"]), relative(["with"]) == nil, !(has(["together", "jointly"])) { return }
    // `From 2003 the two schools were twinned`.
    let time = tool.since() ?? (isGerman ? nil : tool.statements.dated.first { clause.contains($0.range.lowerBound) && block.lower($0.range.lowerBound - 1) == "from" }?.date)
    let who = slots(at).subject
    if let one = relative(["mit", "with"]), let own = other(who, than: one), own.isNamed { return add(.partnerOf, own.actors, one.actors, at, time: time, modality) }
    let partners = led(by: isGerman ? ["mit"] : ["with"]).filter { isTop($0) || lower != "verbunden" || phrases[$0].parent != nil }
    var count = 0
    if lower == "verbunden", partners.isEmpty, let object = slots(at).object, object.isNamed, let who, who.isNamed { return add(.partnerOf, Array(who.actors.prefix(2)), object.actors, at, time: time, modality) }
    for index in partners {
      let named = part(index).actors
      guard !named.isEmpty, let who, who.isNamed else { continue }
      // `with A since 1955 and with B since 1990`.
      let own = tool.statements.dated.first { $0.range.lowerBound >= phrases[index].end && $0.range.lowerBound - phrases[index].end <= 2 && ["seit", "since"].contains(block.lower($0.range.lowerBound - 1)) }
      add(.partnerOf, Array(who.actors.prefix(3)), named, at, time: own?.date ?? time, modality)
      count += 1
    }
    if count == 0, let who, who.actors.count > 1, partners.isEmpty { pair(.partnerOf, who.actors, at, time) }
  }

  func isPartnership(_ lower: String) -> Bool { Words.partnerNouns.contains(lower) || ["partnerschaft", "partnerschaften", "kooperation", "austausch"].contains(where: lower.hasSuffix) }

  /// `die Partnerschaft zwischen A und B`, `der Austausch der Schule mit Ohm`, `unterhält eine Partnerschaft mit Ohm`, `verbindet eine Partnerschaft`.
  mutating func partnership(_ index: Int) {
    let phrase = phrases[index]
    let isLoose = ["beziehung", "beziehungen", "relationship", "relationships", "relations", "ties", "links", "austausch", "exchange", "freundschaft", "friendship"].contains(phrase.noun)
    let isFounded = has(["begründet", "gegründet", "geschlossen", "besiegelt", "established", "formed", "begann", "began", "started", "aufgenommen", "vereinbart", "eingegangen", "entstand", "launched", "founded", "dates", "geht", "reicht", "begonnen", "initiated", "begonnene", "goes", "traces", "reaches"])
    let time = sinceNear ?? tool.since() ?? (isFounded ? tool.date() : nil)
    if isLoose, time == nil { return }
    if tool.isMere { return }
    // `a memorandum on cooperation`: the paper, not the thing.
    if ["on", "über", "for"].contains(phrase.preposition), let up = phrase.parent, Words.isAgreement(phrases[up].noun) || FrameWords.isVisit(phrases[up].noun) { return }
    if ["on", "über"].contains(phrase.preposition), tokens.contains(where: { Words.isAgreement(block.lower($0)) || ["understanding", "accord"].contains(block.lower($0)) }) { return }
    let called = modality == .asserted && has(["exploring", "explores", "explore", "seeking", "prüft", "prüfen", "discussing", "anstreben", "strebt", "negotiating"]) ? .planned : modality
    let between = (below(index, ["zwischen", "between"]) + children(index, ["of", "gen", "von"])).flatMap { part($0).actors }
    if between.count > 1 { return add(.partnerOf, [between[0]], Array(between.dropFirst()), phrase.nounAt, time: time, called, .noun) }
    let subject = subject(besides: index)
    let with = Array(Set(children(index, ["mit", "with"]) + led(by: ["mit", "with"]))).sorted().map { part($0) }.filter(\.isNamed)
    var owner = between
    if owner.isEmpty, let one = phrase.owner { owner = [one] }
    if owner.isEmpty, let subject, subject.phrase != index { owner = subject.actors }
    if with.isEmpty {
      let own = subject?.actors ?? []
      let all = own.count == 2 ? own : phrases.indices.filter { isTop($0) && phrases[$0].preposition.isEmpty && $0 != index }.flatMap { part($0).actors }
      let pair = Words.possessives.contains(phrase.article) || has(["verbindet", "verbinden", "verband"]) || isFounded || has(Words.tieVerbs)
      if pair, all.count == 2, all[0].kind == all[1].kind { add(.partnerOf, [all[0]], [all[1]], phrase.nounAt, time: time, called, .noun) }
      return
    }
    let isThere = has(["besteht", "bestehen", "gibt", "exists", "unterhält", "unterhalten", "pflegt", "pflegen", "gab", "läuft", "is", "are", "has", "maintains"])
    if owner.isEmpty, isThere, let one = before?.actors.first ?? context.main, one.kind != .person { owner = [one] }
    if owner.isEmpty, called == .negated { return add(.partnerOf, [], with[0].actors, phrase.nounAt, time: time, .negated, .noun) }
    guard !owner.isEmpty, owner.allSatisfy({ $0.kind != .person }) || called == .asserted && time != nil else { return }
    for one in with { add(.partnerOf, Array(owner.prefix(2)), one.actors, phrase.nounAt, time: time, called, .noun) }
  }

  /// With whom the clause has to do, by `with`.
  var partners: [Actor] { (led(by: ["mit", "with", "from"]).map { part($0) }.first { $0.isNamed }?.actors ?? []).filter { $0.kind != .place } }

  /// A date since when, told in the clause that follows: `, der seit 2006 besteht`.
  private var sinceNear: WrittenDate? {
    let end = tokens.last ?? 0
    return tool.statements.dated.first { $0.range.lowerBound > end && $0.range.lowerBound - end <= 4 && ["seit", "since"].contains(block.lower($0.range.lowerBound - 1)) }?.date
  }

  /// `a contract with Ohm`: with whose it is or who does something here.
  mutating func agreement(_ index: Int) {
    let phrase = phrases[index]
    let between = below(index, ["zwischen", "between"]).flatMap { part($0).actors }
    // `Mit Ohm verbindet sie seit 2012 ein Abkommen`.
    if isGerman, has(["verbindet", "verbinden", "verband"]), let one = led(by: ["mit"]).map({ part($0) }).first(where: \.isNamed), let own = slots(finite ?? 0).subject.flatMap({ $0.phrase == index ? nil : $0.actors.first }) ?? context.main ?? context.firm, own.kind != .person {
      return add(.partnerOf, [own], one.actors, phrase.nounAt, time: tool.since(), modality, .noun)
    }
    let isOpen = has(["negotiation", "verhandelt", "negotiations", "verhandlung"])
    let called = isOpen ? Statement.Modality.negated : modality
    if between.count > 1 { return add(.agreed, [between[0]], Array(between.dropFirst()), phrase.nounAt, time: tool.date(), called, .noun) }
    let announced = slots(finite ?? tokens.first ?? 0).subject
    if let announced, announced.phrase != index, announced.actors.count > 1, announced.actors.allSatisfy({ $0.kind != .person }), below(index, ["mit", "with"]).isEmpty, phrase.preposition.isEmpty || phrase.preposition == "gen", has(["bekannt", "gaben", "announced", "announce", "enter", "entered", "reached", "reach", "made", "verkündeten", "meldeten", "trafen", "getroffen", "eingegangen"]) {
      return add(.agreed, [announced.actors[0]], Array(announced.actors.dropFirst()), phrase.nounAt, time: tool.date(), called, .noun)
    }
    if called == .negated, !partner.isEmpty, below(index, ["mit", "with"]).isEmpty, phrase.preposition.isEmpty || ["without", "ohne"].contains(phrase.preposition) {
      let own = (before?.actors ?? []).filter { one in one.kind != .place && !partner.contains { $0.party.link == one.party.link } }
      return add(.agreed, Array(own.prefix(1)), partner, phrase.nounAt, time: nil, .negated, .noun)
    }
    // `will supply pumps to Ohm under a contract`.
    if !isGerman, phrase.preposition == "under", let to = led(by: ["to"]).filter({ phrases[$0].start < phrase.start }).map({ part($0) }).first(where: \.isNamed), to.actors.allSatisfy({ $0.kind == .organisation }), let own = announced, own.isNamed, own.actors[0].kind == .organisation {
      return add(.agreed, Array(own.actors.prefix(1)), to.actors, phrase.nounAt, time: tool.date(), .asserted, .noun)
    }
    guard let with = below(index, ["mit", "with"]).map({ part($0) }).first(where: \.isNamed), with.actors.contains(where: { $0.kind != .place }) || !isGerman && with.phrase.map({ phrases[$0].name?.kind == .place && phrases[$0].noun.isEmpty }) ?? false else { return }
    let subject = subject(besides: index)
    var owner: [Actor] = phrase.owner.map { [$0] } ?? children(index, ["gen", "of", "von"]).flatMap { part($0).actors }
    if owner.isEmpty, let subject, subject.phrase != index { owner = subject.actors.filter { $0.kind != .place } }
    if owner.isEmpty, subject == nil, let after { owner = after.actors.filter { $0.kind != .place } }
    if owner.isEmpty, called == .asserted { return }
    // `He added that there are agreements with Ohm`: his house has them.
    if !isGerman, owner.count == 1, owner[0].kind == .person, with.actors.allSatisfy({ $0.kind != .person }), let house = context.affiliations[owner[0].party.link] { owner = [house] }
    add(.agreed, Array(owner.prefix(2)), with.actors, phrase.nounAt, time: tool.since() ?? tool.date(), called, .noun)
  }
}
