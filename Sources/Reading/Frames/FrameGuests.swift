import Domain

/// Who is meant in English by `the visitors`, `the pupils`, `they`; and what only travellers do.
extension FrameReader {
  /// Those of whom an English text speaks as guests.
  var guests: [Actor] {
    if isGerman { return [context.delegation ?? context.traveller].compactMap { $0 } }
    if !context.travellers.isEmpty { return context.travellers }
    if let one = context.delegation ?? context.traveller ?? context.journey.traveller { return [one] }
    return context.they
  }

  /// `the visitors`, `the fourteen guests`, `participants`, `the pupils` after `nine pupils of the college`; nil where the phrase says itself whose they are.
  func band(_ index: Int) -> [Actor]? {
    let phrase = phrases[index]
    // `the Kenyans`.
    if !isGerman, phrase.name == nil, phrase.owner == nil, phrase.article == "the", children(index).isEmpty, block.token(phrase.nounAt)?.isCapital ?? false, ["ans", "ese", "ish", "danes", "finns", "poles", "swedes", "swiss", "dutch", "french", "irish", "scots", "thais", "turks", "greeks", "czechs"].contains(where: phrase.noun.hasSuffix), !context.travellers.isEmpty { return context.travellers }
    guard !isGerman, phrase.name == nil, phrase.owner == nil, FrameWords.isPeople(phrase.noun) || EnglishWords.visitors.contains(phrase.noun), children(index, ["of", "from", "at", "in", "for"]).isEmpty else { return nil }
    let isBare = phrase.article.isEmpty && phrase.noun.hasSuffix("s") && phrase.start == (tokens.first ?? -1) && finites.contains { $0 > phrase.start }
    guard ["the", "both", "all"].contains(phrase.article) || isBare || phrase.preposition.isEmpty && phrase.article.isEmpty && phrase.noun.hasSuffix("s") && EnglishWords.visitors.contains(phrase.noun) && phrase.nounAt == phrase.range.lowerBound else { return nil }
    // `the visitors who`, `the guests' hotel`.
    if block.isSign(phrase.end, "'") { return nil }
    if let one = context.described[phrase.noun] { return context.travellers.contains { $0.party.link == one.party.link } || !EnglishWords.visitors.contains(phrase.noun) ? [one] : guests }
    if EnglishWords.visitors.contains(phrase.noun), !guests.isEmpty { return guests }
    // `the group` of whom a text never says whose it is, is its own.
    return ["group", "party", "delegation", "team", "mission", "members", "participants"].contains(phrase.noun) && !context.seen.isEmpty ? Array(context.seen.prefix(1)) : nil
  }

  /// Whether those who do something are people, or stand for their people.
  func areGoers(_ part: Part) -> Bool {
    part.isAnimate && !part.isNamed || part.actors.allSatisfy { one in
      one.kind == .person || one.extent != nil || !isGerman && context.journey.traveller?.party.link == one.party.link || part.phrase.map { phrases.indices.contains($0) && (phrases[$0].name == nil || FrameWords.isPeople(phrases[$0].noun)) } ?? true
        || !isGerman && one.kind != .place && !tool.statements.named.contains { $0.range == one.range } || Words.delegationNouns.contains(block.lower(one.range.lowerBound))
    }
  }
}

extension Statements {
  /// Keeps of whom an English sentence spoke in the plural and who travelled in it.
  func noteTravellers(_ frames: [FrameReader], _ clauses: [Clause], _ statements: [Statement], _ actors: [Actor], _ subject: inout Subject) {
    guard block.language == .en else { return }
    func bare(_ one: Actor) -> Actor { var one = one; one.others = []; return one }
    // Who is named side by side, the subject first.
    let mains = frames.indices.filter { clauses[$0].kind == .main && !clauses[$0].isQuoted }
    let subjects = mains.compactMap { frames[$0].mainSubject?.actors }.filter { $0.count > 1 && $0.allSatisfy { $0.kind == .person || $0.extent != nil } }
    let groups = frames.flatMap { frame in
      frame.phrases.indices.filter { frame.phrases[$0].mate == nil && frame.group($0).count > 1 }.map { frame.group($0).flatMap { frame.who($0) } }
    }.filter { $0.count > 1 && $0.allSatisfy { $0.kind == .person } }
    // `took eleven stewards of the union to Kiel`.
    let bands = frames.flatMap { frame in
      frame.phrases.indices.filter { ["", "to", "of", "for"].contains(frame.phrases[$0].preposition) && (FrameWords.isPeople(frame.phrases[$0].noun) && frame.phrases[$0].noun.hasSuffix("s") && frame.phrases[$0].name == nil || frame.phrases[$0].name?.extent != nil) }.map { frame.who($0) }
    }.filter { !$0.isEmpty }
    let isPart = sentence.contains { block.lower($0) == "among" && block.lower($0 + 1) == "them" || block.lower($0) == "including" }
    if let first = isPart && !subject.travellers.isEmpty ? subject.travellers : subjects.first ?? groups.first ?? [abreast(before: sentence.upperBound, actors)].first(where: { !$0.isEmpty }) ?? bands.first { subject.they = first.map(bare) }
    let visits = statements.filter { $0.kind == .visited && $0.subject != nil && $0.modality != .negated && $0.modality != .hypothetical }
    noteGoal(visits, actors, &subject)
    guard let last = visits.last(where: { $0.modality == .asserted }) ?? (subject.travellers.isEmpty || subject.isGoalAhead ? visits.last : nil) else { return }
    let known = (actors + frames.flatMap { $0.inherited?.actors ?? [] }).flatMap(\.all)
    var goers: [Actor] = []
    for one in visits where one.trigger == last.trigger {
      if let actor = known.first(where: { $0.party.link == one.subject?.link }), actor.kind != .place || actor.extent != nil, !goers.contains(where: { $0.party.link == actor.party.link }) { goers.append(bare(actor)) }
    }
    // A delegate travels with the delegation.
    if goers.count == 1, goers[0].kind == .person, let home, case .person = goers[0].party.link, subject.delegation?.party.link == .organisation(home) { return }
    if !goers.isEmpty { subject.travellers = goers }
  }
}

extension Statements {
  /// Keeps where they went last, and whether that lies ahead.
  private func noteGoal(_ visits: [Statement], _ actors: [Actor], _ subject: inout Subject) {
    guard let last = visits.last(where: { $0.modality == .asserted }) ?? visits.last else { return }
    if last.modality == .asserted { subject.isGoalAhead = false } else if subject.goal.isEmpty { subject.isGoalAhead = true }
    let goal = visits.filter { $0.trigger == last.trigger }.compactMap { one in actors.first { $0.party.link == one.object?.link } }
    if !goal.isEmpty { subject.goal = goal }
  }
}

extension FrameReader {
  /// `called on Ohm`, `looked in at Ohm`, `dropped in on Vera Ohm`: a person was met, a house visited.
  mutating func callEnglish(_ at: Int) {
    let lower = block.lower(at)
    var next = at + 1
    if ["looked", "look", "looks", "looking", "dropped", "drop", "drops", "dropping", "popped", "pop", "stopped", "stop", "stops"].contains(lower) {
      guard ["in", "by", "off"].contains(block.lower(next)) || lower.hasPrefix("stop") && block.lower(next) == "at" else { return }
      if block.lower(next) != "at", !(lower.hasPrefix("stop") && block.lower(next) == "in") { next += 1 }
    }
    while FrameWords.adverbs.contains(block.lower(next)) || block.lower(next) == "first" { next += 1 }
    guard ["on", "at", "in"].contains(block.lower(next)) || next > at + 1,
      let index = phrases.indices.first(where: { phrases[$0].start >= next && phrases[$0].start - next <= 2 && phrases[$0].mate == nil && ["on", "at", "in", ""].contains(phrases[$0].preposition) })
    else { return }
    guard let who = slots(at).subject, who.isNamed else { return }
    if has(Words.payVerbs), ["call", "calls"].contains(lower), block.lower(at - 1) != "to" { return }
    let persons = part(index).actors.filter { $0.kind == .person }
    if !persons.isEmpty { return add(.met, who.actors.filter { $0.kind != .place }, persons, at, time: tool.date(), modality(at)) }
    // `Ohm Lines is to call at Kobe`: a ship does.
    guard areGoers(who) || who.actors.contains(where: { $0.kind == .organisation }) && block.lower(next) == "on" else { return }
    add(.visited, who.actors.filter { $0.kind != .place }, targets(index), at, time: tool.date(), modality(at))
  }

  /// `were shown round the works of Ohm by its head`, `was taken to the port`, `was driven to Kiel`.
  mutating func shown(_ at: Int) {
    guard tool.isPassive(at), let who = slots(at).subject, !(who.actors.isEmpty && !who.isAnimate) else { return }
    let to = firstTargets(led(by: ["around", "round", "through", "over", "to", "into"]).filter { phrases[$0].start > at && phrases[$0].start - at <= 3 }).filter { $0.kind != .person }
    add(.visited, who.actors.filter { $0.kind != .place }, to, at, time: tool.date(), modality(at))
    if let host = agent, host.isNamed, block.lower(at) != "led" || !to.isEmpty { add(.met, who.actors.filter { $0.kind != .place }, host.actors.filter { $0.kind != .place }, at, time: tool.date(), modality(at)) }
  }

  /// `saw the turbines of Ohm`, `hopes to see Kiel`: only a house's own things or a town.
  mutating func see(_ at: Int) {
    guard let who = slots(at).subject, who.isNamed, areGoers(who), let index = slots(at).object?.phrase, phrases.indices.contains(index) else { return }
    let phrase = phrases[index]
    let isThing = phrase.name == nil && (FrameWords.isRelational(phrase.noun) && !FrameWords.isPeople(phrase.noun) || Words.siteNouns.contains(phrase.noun))
    let to = targets(index)
    guard !to.isEmpty else { return }
    if to.allSatisfy({ $0.kind == .person }) {
      // `went to Kiel to see Vera Ohm`.
      let isMeeting = ["saw", "sees", "seen"].contains(block.lower(at)) && !clause.isQuoted && (who.actors.allSatisfy { $0.kind == .person || $0.extent != nil } || isGuests(who.actors))
      if block.lower(at) == "see" && block.lower(at - 1) == "to" || isMeeting { add(.met, who.actors.filter { $0.kind != .place }, to, at, time: tool.date(), modality(at)) }
      return
    }
    if ["saw", "sees"].contains(block.lower(at)), FrameWords.isPeople(phrase.noun), to.allSatisfy({ $0.kind == .organisation }), !clause.isQuoted { return add(.met, who.actors.filter { $0.kind != .place }, to, at, time: tool.date(), modality(at)) }
    guard isThing || phrase.name != nil && to.allSatisfy({ $0.kind == .place || FrameWords.isSight($0.party.text) }) else { return }
    add(.visited, who.actors.filter { $0.kind != .place }, to.filter { $0.kind != .person }, at, time: tool.date(), modality(at))
  }

  /// `leaves for Kiel`, `set off for Kobe`, `landed in Kobe`, `reached Kiel`.
  mutating func leave(_ at: Int) {
    let lower = block.lower(at)
    guard let who = slots(at).subject, who.isNamed, areGoers(who) else { return }
    var to: [Actor] = []
    if lower.hasPrefix("reach") {
      if !isPassive(at), let index = slots(at).object?.phrase { to = targets(index).filter { $0.kind == .place } }
    } else if lower.hasPrefix("land") || lower.hasPrefix("dock") || lower.hasPrefix("moor") {
      to = firstTargets(led(by: ["in", "at"]).filter { phrases[$0].start > at }).filter { $0.kind == .place }
    } else {
      to = firstTargets(led(by: ["for"]).filter { phrases[$0].start > at && phrases[$0].start - at <= 5 }).filter { $0.kind == .place }
    }
    add(.visited, who.actors, to, at, time: tool.date(), modality(at))
  }

  /// `dined with Ohm`, `ran into Ohm`, `consulted Ohm`.
  mutating func dine(_ at: Int) {
    let lower = block.lower(at)
    if ["ran", "bumped", "run", "bump"].contains(lower), block.lower(at + 1) != "into" { return }
    guard let who = slots(at).subject, who.isNamed, let index = led(by: ["with", "into", "alongside"]).first(where: { phrases[$0].start > at && part($0).isNamed }) else { return }
    add(.met, who.actors.filter { $0.kind != .place }, part(index).actors.filter { $0.kind != .place }, at, time: tool.date(), modality(at))
  }

  /// `asked Vera Ohm to speak at the fair` is an invitation, `asked her to wait` is none.
  mutating func ask(_ at: Int) {
    guard let to = tokens.first(where: { $0 > at && block.lower($0) == "to" && Self.askedTo.contains(block.lower($0 + 1)) }) ?? (["over", "back", "round"].contains(where: { has([$0]) }) ? tokens.last : nil), to - at < 16 else { return }
    let (host, guest) = doer(at)
    guard let guest, guest.isNamed else { return }
    let guests = guest.actors.filter { $0.kind != .place }
    var hosts = host?.actors ?? []
    // `has since been asked to speak`: by the house whose text it is, if `us` or `our` says so.
    if hosts.isEmpty, isPassive(at), has(["our", "us"]), let one = context.seen.first { hosts = [one] }
    guard !hosts.isEmpty, !guests.isEmpty else { return }
    add(.invited, Array(hosts.prefix(1)), guests, at, time: nil, tool.modality(tokens.filter { $0 < to }) == .negated ? .negated : .asserted)
  }
  private static let askedTo = Words.words("come speak attend visit join open address play perform give lecture return deliver accompany stay sit act exhibit chair judge present teach travel take show")
}

extension FrameReader {
  private static let events = Words.words("conference meeting symposium congress fair show summit workshop ceremony festival seminar forum convention exhibition assembly gathering anniversary dinner games course convention talk lecture event expo jubilee activities celebrations celebration ceremonies events opening")

  /// Where or at whose house an event is that somebody attends: `speak at our meeting in Kiel`, `attended the congress of Ohm`.
  func event(_ at: Int) -> [Actor] {
    guard !has(["invited", "invites", "invite", "asked", "hosted", "organised", "organized"]), let index = phrases.indices.first(where: { phrases[$0].start > at && ["at", "in", "on", ""].contains(phrases[$0].preposition) && Self.events.contains(phrases[$0].noun) }) else { return [] }
    let named = targets(index)
    if !named.isEmpty { return named.filter { $0.kind != .person } }
    if let place = phrases.indices.first(where: { $0 > index && $0 <= index + 2 && ["in", "on"].contains(phrases[$0].preposition) && phrases[$0].name?.kind == .place }) { return targets(place) }
    return []
  }

  /// `is coming to us`, `is expected here`, `will join us`: the house whose text it is.
  mutating func comeHere(_ at: Int) {
    let isHere = tokens.contains { $0 > at && $0 - at <= 4 && (block.lower($0) == "here" || block.lower($0) == "us" && ["to", "join", "joined", "reached", "with", "visit"].contains(block.lower($0 - 1))) }
    guard isHere, !isGerman, let own = context.seen.first, let who = slots(at).subject, who.isNamed, areGoers(who), !who.actors.contains(where: { $0.party.link == own.party.link }) else { return }
    add(.visited, who.actors, [own], at, time: tool.date(), modality(at))
  }

  /// `is in Japan this week`, `was in Osaka three times`: who is there has gone there.
  mutating func wasIn() {
    guard let at = tokens.first(where: { ["is", "are", "was", "were"].contains(block.lower($0)) && block.lower($0 + 1) == "in" }), let who = slots(at).subject, who.isNamed, areGoers(who), !who.actors.contains(where: { $0.kind == .place }),
      let index = phrases.indices.first(where: { phrases[$0].start == at + 1 && phrases[$0].name?.kind == .place }),
      tokens.contains(where: { $0 > at && (["week", "today", "yesterday", "times", "twice", "weekend", "month", "days", "recently", "until", "last"].contains(block.lower($0)) || block.lower($0) == "to" && FrameWords.isEnglishVerb(block.lower($0 + 1)) || block.lower($0) == "for" && ["talks", "a", "three", "two"].contains(block.lower($0 + 1))) || Calendar.weekday(block.lower($0)) != nil })
    else { return }
    add(.visited, who.actors, targets(index), at, time: tool.date(), tool.modality(tokens))
  }

  /// `sent its president, Vera Ohm, to Kiel`, `took six growers of the union to Kobe`: who was sent has gone.
  mutating func sentThere() {
    guard let at = tokens.first(where: { ["sent", "send", "took", "brought", "flew", "bring", "sends", "takes", "brings"].contains(block.lower($0)) && (finites.contains($0) || ["will", "to", "has", "had", "have"].contains(block.lower($0 - 1))) }), !isPassive(at),
      let object = slots(at).object, object.isNamed, let index = object.phrase, phrases.indices.contains(index), object.actors.allSatisfy({ $0.kind == .person || $0.extent != nil }) || FrameWords.isPeople(phrases[index].noun),
      let to = phrases.indices.first(where: { phrases[$0].start > at && phrases[$0].preposition == "to" && phrases[$0].name.map { $0.kind != .person } ?? false })
    else { return }
    add(.visited, object.actors.filter { $0.kind != .place }, targets(to), at, time: tool.date(), modality(at))
  }
}

extension FrameReader {
  private static let idle = Words.words("is are was were be been has have had said says say told tells live lives lived works work worked born based located employs employed opened established founded signed agreed concluded met meet plans intends hopes wants expects comes came announced invited invite asked aimed planned expected hoped intended organised organized led headed accompanied named called hosted welcomed received returned thanked")

  /// What travellers do at a house or in a town, they have gone there for: `They sang at the museum`, `At Ohm the visitors were shown how`.
  mutating func doneAt() {
    guard clause.kind == .main, !clause.isQuoted, let at = tokens.first(where: { !Self.idle.contains(block.lower($0)) && !Words.auxiliaries.contains(block.lower($0)) && (block.lower($0).hasSuffix("ed") || EnglishWords.pasts.contains(block.lower($0))) }),
      let who = slots(at).subject, who.isNamed, !tool.found.contains(where: { $0.kind == .visited })
    else { return }
    // Only of whom the text spoke before: a pronoun or a noun for them.
    guard who.actors.allSatisfy({ one in context.travellers.contains { $0.party.link == one.party.link } && !tool.statements.named.contains { $0.link == one.party.link } }) else { return }
    let called = modality(at)
    guard called == .asserted else { return }
    let places = phrases.indices.filter { ["at", "in"].contains(phrases[$0].preposition) && phrases[$0].mate == nil && isPlaceToBe($0) }
    let to = firstTargets(places).filter { one in one.kind != .person && !who.actors.contains { $0.party.link == one.party.link } }
    add(.visited, who.actors.filter { $0.kind != .place }, to, at, time: tool.date(), called)
  }
}

extension FrameReader {
  private func isPlaceToBe(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard let name = phrase.name else { return phrase.preposition == "at" }
    return name.kind != .person && name.extent == nil && (phrase.preposition == "at" || name.kind == .place)
  }
}

extension Statements {
  /// `Accompanied by Vera Ohm, the mayor visited Kiel`: she was there, too.
  func accompanied(_ frames: [FrameReader], _ statements: [Statement]) -> [Statement] {
    var added: [Statement] = []
    for frame in frames {
      guard let at = frame.tokens.first(where: { ["accompanied", "joined"].contains(block.lower($0)) && block.lower($0 + 1) == "by" }), !frame.tool.isPassive(at) || frame.clause.kind != .main,
        let index = frame.phrases.indices.first(where: { frame.phrases[$0].start == at + 1 && frame.phrases[$0].mate == nil })
      else { continue }
      for one in frame.part(index).actors where one.kind == .person || one.extent != nil || frame.phrases[index].name == nil && one.kind == .organisation {
        for visit in statements where visit.kind == .visited && [.asserted, .planned].contains(visit.modality) && visit.subject?.link != one.party.link && visit.object?.link != one.party.link && !added.contains(where: { $0.subject?.link == one.party.link && $0.object?.link == visit.object?.link }) {
          var other = visit
          other.subject = one.party
          added.append(other)
        }
      }
    }
    return added
  }
}
