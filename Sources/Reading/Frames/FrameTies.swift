import Domain

/// Who agreed with whom, who works with whom, and where somebody is at home.
extension FrameReader {
  private var modality: Statement.Modality { tool.modality(tokens) }

  mutating func agree(_ at: Int) {
    let lower = block.lower(at)
    let needsNoun = Words.concludeVerbs.contains(lower) || ["finalise", "initial"].contains(lower)
    let hasNoun = tokens.contains { Words.isAgreement(block.lower($0)) } || tool.statements.sentence.contains { $0 < (tokens.first ?? 0) && $0 >= (tokens.first ?? 0) - 5 && Words.isAgreement(block.lower($0)) } || phrases.contains { ["papier", "dokument", "document", "paper", "absichtserklärung", "urkunde"].contains($0.noun) }
    if needsNoun, !hasNoun { return }
    if ["einigte", "einigten", "einigen", "verständigte", "verständigten"].contains(lower), !has(["sich"]) { return }
    let between = led(by: ["zwischen", "between"]).flatMap { part($0).actors }
    if between.count > 1 { return pair(.agreed, between, at, tool.date()) }
    let (who, _) = doer(at)
    if let who, !who.isNamed, !who.isAnimate, !(modality == .negated && isPassive(at)) { return }
    // The subject of the passive is the paper.
    let partners = led(by: ["mit", "with"]).map { part($0) }.filter(\.isNamed).first?.actors.filter { $0.kind != .place || $0.party.link.id != nil } ?? []
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
    if subjects.count > 1 { return pair(.agreed, subjects, at, tool.date()) }
    // `Eine Absichtserklärung wurde nicht unterzeichnet`: by the house whose text it is.
    if modality == .negated, isPassive(at), subjects.isEmpty, let index = slots(at).subject?.phrase, Words.isAgreement(phrases[index].noun), let one = context.seen.first { tool.add(.agreed, [one], [], at, .verb, time: nil, .negated) }
  }

  private mutating func pair(_ kind: Statement.Kind, _ all: [Actor], _ at: Int, _ time: WrittenDate?, _ why: Reason = .verb) {
    guard all.count > 1 else { return }
    add(kind, [all[0]], Array(all.dropFirst()), at, time: time, modality, why)
  }

  mutating func cooperate(_ at: Int) {
    let lower = block.lower(at)
    if ["arbeitet", "arbeiten", "arbeitete", "arbeiteten", "forscht", "forschen", "forschten"].contains(lower), !has(["zusammen", "gemeinsam"]), led(by: ["mit"]).isEmpty || led(by: ["an"]).isEmpty && tool.since() == nil { return }
    if Words.workVerbs.contains(lower), !isGerman, !has(["with"]), relative(["with"]) == nil, !(has(["together", "jointly"])) { return }
    let time = tool.since()
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
    guard let with = below(index, ["mit", "with"]).map({ part($0) }).first(where: \.isNamed), with.actors.contains(where: { $0.kind != .place }) else { return }
    let subject = subject(besides: index)
    var owner: [Actor] = phrase.owner.map { [$0] } ?? children(index, ["gen", "of", "von"]).flatMap { part($0).actors }
    if owner.isEmpty, let subject, subject.phrase != index { owner = subject.actors.filter { $0.kind != .place } }
    if owner.isEmpty, subject == nil, let after { owner = after.actors.filter { $0.kind != .place } }
    if owner.isEmpty, called == .asserted { return }
    add(.agreed, Array(owner.prefix(2)), with.actors, phrase.nounAt, time: tool.since() ?? tool.date(), called, .noun)
  }

  private static let intents = Words.words("plant planen plane planten beabsichtigt beabsichtigen beabsichtige erwägt erwägen erwäge erwog strebt anstreben möchte möchten will wollen wolle soll sollen plans plan planning planned intends intend intended aims aim wants want hopes hope considering considers seeks prepares preparing keen hofft gedenkt werde wird werden")
  private static let actions = Words.words("""
    bauen errichten eröffnen investieren gründen einrichten erweitern ausbauen entsenden schaffen starten beginnen entwickeln erproben testen liefern produzieren fertigen ansiedeln verlegen prüfen einreichen aufbauen übernehmen erwerben
    anbieten vertiefen verlagern niederlassen
    veranstalten ausrichten auflegen ausrüsten
    hold host convert send offer organise organize provide spend study license licence equip operate recruit
    build open establish invest launch set expand develop test supply produce move relocate station start create acquire bid extend explore submit present deliver hire
    """)

  /// `plans to open a plant in Kiel`, `erwägt eine Beteiligung`: where nothing else is said that lies ahead.
  mutating func plans() {
    let intent = tokens.first { at in !(!isGerman && ["plant", "planen", "will"].contains(block.lower(at))) && Self.intents.contains(block.lower(at)) && block.tokens[at].kind == .word && !block.tokens[at].isCapital && !tool.statements.named.contains { $0.range.contains(at) } }
    let due = isGerman ? nil : tokens.first { block.lower($0) == "going" && block.lower($0 + 1) == "to" && (Self.actions.contains(block.lower($0 + 2)) || block.lower($0 + 3) == "up") } ?? tokens.first { ["is", "are"].contains(block.lower($0)) && block.lower($0 + 1) == "to" && Self.actions.contains(block.lower($0 + 2)) }
    // `will build a plant`.
    let will = isGerman ? nil : tokens.first { at in ["will", "would"].contains(block.lower(at)) && !block.tokens[at].isCapital && (Self.actions.contains(block.lower(at + 1)) || ["also", "now", "then", "jointly", "not"].contains(block.lower(at + 1)) && Self.actions.contains(block.lower(at + 2))) }
    if !isGerman, has(["no"]), let at = tokens.first(where: { ["intention", "plans"].contains(block.lower($0)) }), ["no", "any"].contains(block.lower(at - 1)), let who = slots(finite ?? at).subject, who.isNamed, who.actors.allSatisfy({ $0.kind == .organisation }) {
      return tool.add(.plans, Array(who.actors.prefix(1)), [], at, .noun, time: nil, .negated)
    }
    guard let at = intent ?? due ?? will, !tool.found.contains(where: { $0.kind != .siteOf }) else { return }
    let lower = block.lower(at)
    if isGerman, has(["hätte", "hätten"]) { return }
    if isGerman, ["will", "wollen", "wolle", "soll", "sollen", "wird", "werden", "werde", "möchte", "möchten"].contains(lower), !has(Self.actions) {
      // `wird die Reise organisieren`.
      guard !clause.isQuoted, let first = tokens.first, !FrameWords.isFronted(block, first), let last = tokens.last(where: { block.tokens[$0].kind == .word && $0 != at }), !["ausbauen", "vertiefen", "lernen", "fortsetzen", "sein", "bleiben", "werden", "haben"].contains(block.lower(last)), !block.tokens[last].isCapital, block.lower(last).hasSuffix("n"), FrameWords.verbsDe[block.lower(last)] == nil, !block.lower(last).hasPrefix("ge") else { return }
    }
    if isGerman, ["wird", "werden", "soll", "sollen"].contains(lower), has(["wurde"]) || ["werden", "worden"].contains(lowers.last { $0.count > 1 } ?? "") { return }
    if !isGerman, ["plan", "plans", "planned", "intended"].contains(lower), phrases.contains(where: { $0.nounAt == at }) || ["is", "are", "was", "were", "be", ","].contains(block.lower(at - 1)) { return }
    guard let who = slots(at).subject ?? (clause.kind == .infinitive ? inherited : nil), who.isNamed, who.actors.allSatisfy({ $0.kind != .place || $0.party.link.id != nil }) else { return }
    let called = modality == .asserted ? Statement.Modality.planned : modality
    let agents = Array(who.actors.prefix(3))
    var places = led(by: ["in", "nach", "at", "near", "bei", "to", "vor", "off"]).flatMap { targets($0) }.filter { one in one.kind == .place && one.isKnown && !agents.contains { $0.party.link == one.party.link } }
    if places.isEmpty, case .relative(let pronoun, _) = clause.kind, ["wo", "where"].contains(pronoun), let one = clause.antecedent, one.kind == .place { places = [one] }
    if places.isEmpty, has(["dort", "there"]), let one = tool.statements.named.last(where: { $0.kind == .place && $0.range.upperBound <= at && !$0.isAdjective }) { places = [tool.statements.actor(one.range, one.kind, one.link)] }
    // `is to run a pilot with Ohm`.
    if places.isEmpty { places = led(by: isGerman ? ["mit", "bei", "an"] : ["with", "at", "from"]).filter { phrases[$0].start > at || isGerman }.flatMap { targets($0) }.filter { one in one.kind == .organisation && one.isKnown && !agents.contains { $0.party.link == one.party.link } } }
    for one in agents { tool.add(.plans, [one], Array(places.prefix(1)), at, .verb, time: tool.date(), called) }
  }

  /// `was set up in 2013`.
  mutating func setUp(_ at: Int) {
    guard block.lower(at + 1) == "up", has(["was", "were"]), let who = slots(at).subject, who.actors.count == 1, who.actors[0].kind == .organisation, let time = tool.date() else { return }
    tool.add(.since, who.actors, [], at, .verb, time: time, .asserted)
  }

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
      let own = phrase.owner ?? (Words.possessives.contains(phrase.article) ? slots(finite ?? tokens.first ?? 0).subject?.actors.first ?? context.firm : nil)
      if let own, own.kind == .organisation, children(index, ["in", "at", "near", "bei"]).count > 0 { return add(.siteOf, [own], places, phrase.nounAt, time: nil, .asserted, .noun) }
    }
    // `Ein neues Werk soll in Breslau entstehen`.
    if phrase.owner == nil, phrase.preposition.isEmpty, slots(finite ?? tokens.first ?? 0).subject?.phrase == index, modality == .planned, has(["entstehen", "gebaut", "errichtet", "eröffnet", "folgen", "built", "opened", "established", "follow"]), children(index, ["gen", "von", "of"]).isEmpty, let one = context.firm ?? context.main, one.kind == .organisation {
      return add(.plans, [one], places, phrase.nounAt, time: tool.date(), .planned, .noun)
    }
    // `Erwogen wird ein Labor in Aachen`.
    if isGerman, phrase.preposition.isEmpty, has(["erwogen", "angedacht"]) || has(["geplant", "vorgesehen"]) && modality != .negated, phrase.owner == nil, children(index, ["gen", "von"]).isEmpty, let one = context.firm ?? context.main, one.kind == .organisation {
      return add(.plans, [one], places, phrase.nounAt, time: tool.date(), has(["erwogen", "angedacht"]) ? .hypothetical : .planned, .noun)
    }
    guard !places.isEmpty, !block.isSign(phrase.nounAt + 1, "-"), phrase.preposition != "mit", phrase.preposition != "with" else { return }
    if modality == .negated, let up = phrase.parent, ["pläne", "plan", "plans", "plänen", "absicht"].contains(phrases[up].noun) { return add(.plans, (context.firm ?? context.main).map { [$0] } ?? [], places, phrase.nounAt, time: nil, .negated, .noun) }
    if modality == .negated, has(["vorgesehen", "geplant", "planned", "intended", "foreseen"]), slots(finite ?? 0).subject?.phrase == index { return add(.plans, (context.firm ?? context.main).map { [$0] } ?? [], places, phrase.nounAt, time: nil, .negated, .noun) }
    let subject = subject(besides: index)
    var owner = phrase.owner.map { [$0] } ?? children(index, ["of", "gen", "von"]).flatMap { part($0).actors }.filter { $0.kind == .organisation }
    if !phrase.preposition.isEmpty, phrase.preposition != "in" { owner = owner.filter { one in tool.statements.named.contains { $0.range == one.range } } }
    if owner.isEmpty, phrase.preposition.isEmpty, let subject, subject.phrase != index, has(Words.siteVerbs) { owner = subject.actors }
    guard let one = owner.first, one.kind != .person, places.allSatisfy({ $0.party.link != one.party.link }) else { return }
    let called = modality
    let isPlan = called == .planned || called == .hypothetical || has(Words.planVerbs)
    if isPlan { return add(.plans, [one], places, phrase.nounAt, time: tool.date(), called == .asserted ? .planned : called, .noun) }
    guard called == .asserted, !has(["besuchte", "besuchten", "besichtigte", "besichtigten", "visited", "toured", "besucht", "besichtigt"]) else { return }
    add(.siteOf, [one], places, phrase.nounAt, time: tool.since(), .asserted, .noun)
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
