import Domain

/// Visits and meetings that a noun tells: receptions, stops that were dropped, journeys that end at a house.
extension FrameReader {
  private static let receptions = Words.words("reception dinner lunch banquet breakfast empfang abendessen mittagessen bankett")
  private static let journeys = Words.words("trip programme program tour journey mission visit reise programm besuchsprogramm rundreise exkursion")
  private static let turns = Words.words("ended began opened started concluded continued led begann endete startete führte geführt")
  private static let stops = Words.words("stop stopover call termin halt stopp zwischenstopp station programmpunkt stops")

  mutating func occasions() {
    for index in phrases.indices where !phrases[index].noun.isEmpty {
      let noun = phrases[index].noun
      if Self.receptions.contains(noun) { reception(index) }
      if isGerman ? Self.stops.contains(noun) : EnglishWords.stops.contains(noun) { stop(index) }
      if !isGerman, EnglishWords.meals.contains(noun) { meal(index) }
    }
    journey()
    paid()
    workedAt()
    employs()
    opened()
    halted()
    host()
    due()
    tookPart()
    stations()
    appointments()
    joined()
    forgone()
    been()
    if !isGerman { wasIn(); sentThere(); stays(); encounters(); kinship(); doneAt() }
  }

  /// `hosted a reception for a delegation from Kiel`, `at a dinner given by the mayor`.
  private mutating func reception(_ index: Int) {
    let called = tool.modality(tokens)
    guard let subject = slots(finite ?? tokens.first ?? 0).subject, subject.phrase != index, subject.isNamed else { return }
    let hosts = phrases.indices.filter { phrases[$0].start >= phrases[index].end && phrases[$0].start - phrases[index].end <= 8 && ["given", "hosted", "held", "gegeben", "gaben"].contains(block.lower(phrases[index].end)) && ["by", "von", "vom"].contains(phrases[$0].preposition) }
    if let host = hosts.map({ part($0) }).first(where: \.isNamed) { return add(.met, host.actors, subject.actors, phrases[index].nounAt, time: tool.date(), called, .noun) }
    guard has(["hosted", "hosts", "gave", "gives", "held", "gab", "gaben", "gibt"]) else { return }
    let guests = led(by: ["for", "für"]).map { part($0) }.first(where: \.isNamed)?.actors ?? []
    if !guests.isEmpty { add(.met, subject.actors, guests, phrases[index].nounAt, time: tool.date(), called, .noun) }
  }

  /// `A planned stop at the works of Ohm was dropped`, `Ein Termin in Kopenhagen wurde abgesagt`.
  private mutating func stop(_ index: Int) {
    // `paid a courtesy call on the mayor`.
    if !isGerman, phrases[index].noun == "call", tool.modality(tokens) != .negated, has(Words.payVerbs), let subject = slots(finite ?? tokens.first ?? 0).subject, subject.isNamed, subject.phrase != index {
      let to = (children(index, ["on", "at", "to"]) + led(by: ["on", "at"]).filter { phrases[$0].start == phrases[index].end })
      let persons = to.flatMap { part($0).actors }.filter { $0.kind == .person }
      add(.met, subject.actors.filter { $0.kind != .place }, persons, phrases[index].nounAt, time: tool.date(), modality(finite ?? phrases[index].nounAt), .noun)
      if persons.isEmpty { add(.visited, subject.actors.filter { $0.kind != .place }, firstTargets(to), phrases[index].nounAt, time: tool.date(), modality(finite ?? phrases[index].nounAt), .noun) }
      return
    }
    guard tool.modality(tokens) == .negated, phrases[index].preposition.isEmpty else { return }
    if !isGerman {
      let to = children(index, ["at", "in", "on", "to", "of", "around", "across", "with", "over"]).map { targets($0) }.first { !$0.isEmpty } ?? []
      let by = phrases[index].owner.map { [$0] } ?? children(index, ["by"]).flatMap { part($0).actors }
      let own = Words.possessives.contains(phrases[index].article) ? context.main.map { [$0] } ?? [] : []
      let who = !by.isEmpty ? by : !guests.isEmpty ? guests : !own.isEmpty ? own : Array(context.seen.prefix(1))
      return add(.visited, who, to.filter { $0.kind != .person }, phrases[index].nounAt, time: nil, .negated, .noun)
    }
    let to = children(index, ["at", "in", "on", "bei", "an", "with"]).map { targets($0) }.first { !$0.isEmpty } ?? []
    add(.visited, [context.delegation ?? context.traveller].compactMap { $0 }, to, phrases[index].nounAt, time: nil, .negated, .noun)
  }

  /// `The trip ended at the institute`, `The programme opened at Ohm and continued with a tour of …`.
  private mutating func journey() {
    guard let at = tokens.first(where: { Self.turns.contains(block.lower($0)) && (tool.statements.isFinite($0) || block.lower($0) == "geführt") }), let index = slots(at).subject?.phrase, Self.journeys.contains(phrases[index].noun) || phrases[index].noun.hasSuffix("reise") || phrases[index].name.map({ Self.journeys.contains(block.lower($0.range.lowerBound)) }) ?? false else { return }
    let to = led(by: isGerman ? ["an", "bei", "in", "mit", "nach", "zu"] : ["at", "in", "with", "to"]).filter { (isGerman || phrases[$0].start > at) && phrases[$0].name != nil }.map { targets($0) }.first { !$0.isEmpty } ?? []
    add(.visited, [context.delegation ?? context.traveller ?? (context.main?.kind == .person ? context.main : nil)].compactMap { $0 }, to, at, time: tool.date(), tool.modality(tokens), .noun)
  }

  /// `had lunch with Ohm`, `a dinner with the mayor, Vera Ohm`.
  private mutating func meal(_ index: Int) {
    let partners = (children(index, ["with"]) + led(by: ["with"]).filter { phrases[$0].start >= phrases[index].end && phrases[$0].start - phrases[index].end <= 3 }).map { part($0) }.first(where: \.isNamed)?.actors.filter { $0.kind != .place } ?? []
    let subject = slots(finite ?? tokens.first ?? 0).subject
    let isHad = has(["had", "have", "has", "having", "took", "shared", "enjoyed", "ate"])
    let who = isHad && subject.map { $0.isNamed && $0.phrase != index } ?? false ? subject?.actors ?? [] : guests.isEmpty ? subject?.actors ?? [] : guests
    let called = tool.modality(tokens)
    // `were given lunch by Ohm`, `a dinner given by the mayor`.
    if partners.isEmpty, let host = phrases.indices.first(where: { phrases[$0].preposition == "by" && phrases[$0].start >= phrases[index].end && phrases[$0].start - phrases[index].end <= 8 }).map({ part($0) }), host.isNamed {
      let guest = subject.map { $0.isNamed && $0.phrase != index && has(["given", "served", "offered"]) && isPassive(tokens.first { ["given", "served", "offered"].contains(block.lower($0)) } ?? 0) } ?? false ? subject?.actors ?? [] : who
      return add(.met, guest.filter { $0.kind != .place }, host.actors.filter { $0.kind != .place }, phrases[index].nounAt, time: tool.date(), called, .noun)
    }
    guard !partners.isEmpty, called != .hypothetical else { return }
    add(.met, who.filter { $0.kind != .place }, partners, phrases[index].nounAt, time: tool.date(), called, .noun)
  }

  /// `the visit which Vera Ohm paid to the fair`.
  private mutating func paid() {
    guard !isGerman, let at = tokens.first(where: { block.lower($0) == "paid" }), block.lower(at + 1) == "to", tool.statements.sentence.contains(where: { ["visit", "call"].contains(block.lower($0)) && $0 < at }),
      let who = tool.statements.named.last(where: { $0.kind == .person && $0.range.upperBound <= at }), let index = led(by: ["to"]).first(where: { phrases[$0].start == at + 1 })
    else { return }
    add(.visited, [tool.statements.actor(who.range, who.kind, who.link)], targets(index), at, time: tool.date(), tool.modality(tokens))
  }

  /// `worked at the university for three weeks`.
  private mutating func workedAt() {
    guard !isGerman, let at = tokens.first(where: { ["worked", "studied", "researched", "trained"].contains(block.lower($0)) }), has(["weeks", "week", "months", "days", "guest"]), let who = slots(at).subject, who.isNamed, who.actors.allSatisfy({ $0.kind == .person }) else { return }
    let to = firstTargets(led(by: ["at"]).filter { phrases[$0].start > at && phrases[$0].name?.kind == .organisation })
    add(.visited, who.actors, to, at, time: tool.date(), tool.modality(tokens))
  }

  /// `beschäftigt in Freiberg und Radebeul rund 800 Menschen`, `employs 200 people in Kiel`, `ist in Japan nicht vertreten`.
  private mutating func employs() {
    let isThere = has(["vertreten", "represented"]) && has(["ist", "sind", "is", "are"])
    guard let at = tokens.first(where: { ["beschäftigt", "employs", "produziert", "fertigt"].contains(block.lower($0)) }) ?? (isThere ? tokens.first { ["vertreten", "represented"].contains(block.lower($0)) } : nil), let who = slots(at).subject, who.isNamed, who.actors.allSatisfy({ $0.kind == .organisation }) else { return }
    let places = led(by: ["in", "an", "at"]).filter { phrases[$0].name?.kind == .place && (phrases[$0].noun.isEmpty || phrases[$0].noun.hasPrefix("standort")) }.flatMap { group($0) }.compactMap { phrases[$0].name }
    let called = tool.modality(tokens)
    guard called == .asserted || called == .negated && isThere else { return }
    add(.siteOf, Array(who.actors.prefix(1)), places, at, time: nil, called)
  }

  /// `opened its doors in Berlin in 2017`.
  private mutating func opened() {
    guard !isGerman, let at = tokens.first(where: { block.lower($0) == "doors" }), ["its", "their"].contains(block.lower(at - 1)), block.lower(at - 2) == "opened", let who = slots(at - 2).subject, who.isNamed, who.actors[0].kind == .organisation else { return }
    add(.siteOf, Array(who.actors.prefix(1)), led(by: ["in"]).compactMap { phrases[$0].name }.filter { $0.kind == .place }, at, time: nil, .asserted)
  }

  /// `machte bei Ohm und bei Torvik Station`, `hat sich auf den Weg nach Kobe gemacht`.
  private mutating func halted() {
    guard isGerman, has(["machte", "machten", "gemacht", "macht", "machen", "legte", "legten", "eingelegt"]), let at = tokens.first(where: { ["station", "halt", "zwischenstopp", "weg"].contains(block.lower($0)) || block.lower($0) == "bild" && has(["sich"]) }), let who = slots(finite ?? tokens.first ?? 0).subject, who.isNamed || who.isAnimate else { return }
    if block.lower(at) == "weg", block.lower(at - 1) != "den" { return }
    let to = firstTargets(led(by: block.lower(at) == "weg" ? ["nach", "zu"] : ["bei", "in", "an", "auf"]).filter { phrases[$0].nounAt != at })
    add(.visited, who.actors, to, at, time: tool.date(), tool.modality(tokens), .noun)
  }

  /// `played host to a delegation from Kiel`.
  private mutating func host() {
    guard !isGerman, let at = tokens.first(where: { block.lower($0) == "host" }), ["played", "plays", "play"].contains(block.lower(at - 1)), let who = slots(at - 1).subject, who.isNamed else { return }
    add(.met, who.actors, led(by: ["to"]).map { part($0) }.first(where: \.isNamed)?.actors ?? [], at, time: tool.date(), tool.modality(tokens))
  }

  /// `is due in Kobe`, `will be in Kobe next week`.
  private mutating func due() {
    guard !isGerman, let at = tokens.first(where: { block.lower($0) == "due" && ["in", "at"].contains(block.lower($0 + 1)) || block.lower($0) == "be" && block.lower($0 - 1) == "will" && block.lower($0 + 1) == "in" }), let who = slots(at).subject, who.isNamed,
      who.actors.allSatisfy({ $0.kind == .person || $0.extent != nil || Words.delegationNouns.contains(block.lower($0.range.lowerBound)) })
    else { return }
    add(.visited, who.actors, firstTargets(led(by: ["in", "at"]).filter { phrases[$0].start == at + 1 && phrases[$0].name?.kind == .place }), at, time: tool.date(), .planned)
  }

  /// `took part in a symposium at the university`, `nahm an einer Tagung der Universität teil`.
  private mutating func tookPart() {
    let verb = isGerman ? tokens.first { ["teil", "teilgenommen", "teilnahm", "teilnehmen"].contains(block.lower($0)) } : tokens.first { ["attended", "attend", "attends", "participated", "participate"].contains(block.lower($0)) || ["take", "taken"].contains(block.lower($0)) && block.lower($0 + 1) == "part" || block.lower($0) == "took" && block.lower($0 + 1) == "part" }
    guard let at = verb, let who = slots(finite ?? at).subject, who.isNamed, isGerman ? who.actors.allSatisfy({ $0.kind == .person || $0.extent != nil }) : areGoers(who), tool.modality(tokens) != .negated else { return }
    let houses = phrases.indices.filter { index in
      guard phrases[index].name?.kind == .organisation, phrases[index].name?.extent == nil else { return false }
      return isGerman ? phrases[index].preposition == "gen" && phrases[index].parent.map { phrases[$0].preposition == "an" } ?? false || phrases[index].preposition == "an" : phrases[index].preposition == "at"
    }
    if houses.isEmpty, !isGerman { add(.visited, who.actors, event(at), at, time: tool.date(), modality(at)) }
    if let house = houses.first { add(.visited, who.actors, targets(house), at, time: tool.date(), tool.modality(tokens)) }
  }
}
