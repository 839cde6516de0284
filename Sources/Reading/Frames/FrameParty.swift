import Domain

/// Who travels together in a German text, and what is said of them without a name.
extension Statements {
  /// That somebody came, or was met, is said of those who travel where the sentence names nobody.
  func ofParty(_ statements: [Statement], _ subject: Subject) -> [Statement] {
    let known = subject.party.isEmpty ? [subject.delegation ?? subject.protagonists.guest ?? subject.traveller].compactMap { $0 } : subject.party
    let house = subject.seen.first
    var list: [Statement] = []
    for one in statements {
      // `Eingeladen war auch Vera Ohm`: by the house that speaks.
      if one.kind == .invited, (one.subject == nil) != (one.object == nil) {
        var filled = one
        let host = [subject.main, house].compactMap { $0 }.first { $0.kind == .organisation && $0.party.link != one.object?.link }
        if one.subject == nil { filled.subject = host?.party } else if known.count == 1, known[0].party.link != one.subject?.link { filled.object = known[0].party }
        list.append(filled)
        continue
      }
      let others = [subject.main, house].compactMap { $0 }.filter { $0.kind != .place && $0.party.link != one.object?.link && $0.party.link != one.subject?.link }
      let party = known.isEmpty && (one.kind == .visited || one.subject == nil) ? Array(others.prefix(1)) : known
      guard !party.isEmpty else { list.append(one); continue }
      let isOpen = [.visited, .met].contains(one.kind) && (one.subject == nil) != (one.object == nil)
      let members = party.filter { $0.party.link != one.object?.link && $0.party.link != one.subject?.link }
      guard isOpen, members.count == party.count, one.kind == .met || one.object != nil else { list.append(one); continue }
      for member in members {
        var filled = one
        if one.subject == nil { filled.subject = member.party } else { filled.object = member.party }
        list.append(filled)
      }
    }
    return list
  }

  /// Keeps who went somewhere last, and where.
  func noteParty(_ statements: [Statement], _ actors: [Actor], in subject: inout Subject) {
    let visits = statements.filter { $0.kind == .visited && $0.subject != nil && $0.object != nil }
    guard let first = visits.first(where: { $0.modality == .asserted }) ?? (subject.party.isEmpty ? visits.first { $0.modality == .planned } : nil) else { return }
    let known = actors + subject.party + subject.seen + [subject.person, subject.man, subject.woman, subject.main, subject.delegation, subject.traveller].compactMap { $0 }
    func named(_ link: Link?) -> Actor? { known.first { $0.party.link == link } }
    var party: [Actor] = []
    for one in visits where one.object?.link == first.object?.link && one.modality == first.modality {
      if let actor = named(one.subject?.link), !party.contains(where: { $0.party.link == actor.party.link }) { party.append(actor) }
    }
    if !party.isEmpty { subject.party = party }
    subject.isGoalAhead = first.modality == .planned
    var goal: [Actor] = []
    for one in visits where one.modality == first.modality {
      if let actor = named(one.object?.link), !goal.contains(where: { $0.party.link == actor.party.link }) { goal.append(actor) }
    }
    // Who joins them joins them on their way to a place.
    if goal.contains(where: { $0.kind == .place }) || !subject.goal.contains(where: { $0.kind == .place }) { subject.goal = goal }
  }
}

extension FrameReader {
  /// Nouns for a body of its own, which may be another than the one that travels.
  private static let bodies = FrameWords.words("chor orchester klasse klassen abteilung kapelle jugend spitze eltern familien kinder kindern belegschaft deutschen")

  /// Those who travel together, for `die Gäste`, `die beiden`, and for `sie` where they are several.
  func crowd(_ index: Int) -> [Actor]? {
    guard isGerman, !context.party.isEmpty else { return nil }
    let phrase = phrases[index]
    if let name = phrase.name {
      guard context.party.count > 1, name.extent == nil, !tool.statements.named.contains(where: { $0.range == name.range }), context.party.contains(where: { $0.party.link == name.party.link }) else { return nil }
      let lower = block.lower(name.range.upperBound - 1)
      let isMany = lower == "sie" && (tokens.contains { tool.statements.isFinite($0) && abs($0 - name.range.lowerBound) <= 2 && block.lower($0).hasSuffix("en") } || ["sind", "waren"].contains(where: { has([$0]) }))
      return isMany || FrameWords.isCrowd(lower) ? context.party : nil
    }
    guard phrase.owner == nil, children(index, ["gen", "von", "aus"]).isEmpty, apposed[phrase.end] == nil else { return nil }
    if phrase.noun == "beiden" { return context.party.count == 2 ? context.party : context.sides.count == 2 && context.sides.allSatisfy { $0.kind == .person } ? context.sides : context.party }
    if ["drei", "vier", "fünf", "sechs"].contains(phrase.noun) { return context.party }
    guard ["die", "den", "der", "das", "dem", "alle", "diese"].contains(phrase.article), FrameWords.isCrowd(phrase.noun), !Self.bodies.contains(phrase.noun) else { return nil }
    // `das Ensemble` is who was called so.
    if !FrameWords.isGroup(phrase.noun), let one = tool.statements.described(phrase.noun, context) { return [one] }
    return context.party
  }

  /// `ein Team um Vera Ohm`, `Mitglieder unter der Leitung von Vera Ohm`.
  func leader(_ index: Int) -> [Actor]? {
    guard isGerman, index + 1 < phrases.count, phrases[index + 1].start - phrases[index].end <= 1, FrameWords.isPeople(phrases[index].noun) || FrameWords.isCrowd(phrases[index].noun) else { return nil }
    let next = phrases[index + 1]
    if next.preposition == "um", let one = next.name, one.kind == .person, one.isKnown { return [one] }
    guard next.preposition == "unter", ["leitung", "führung", "vorsitz"].contains(next.noun) else { return nil }
    let named = children(index + 1, ["von", "gen"]).flatMap { who($0) }
    return named.isEmpty ? nil : named
  }

  /// The house that speaks, where one comes `zu uns` or is `bei uns`.
  var own: [Actor] {
    guard isGerman, tokens.contains(where: { block.lower($0) == "uns" && ["zu", "bei"].contains(block.lower($0 - 1)) }), let one = speaker ?? context.seen.first, one.kind != .person else { return [] }
    return [one]
  }

  /// `Bürgermeisterin Ohm empfängt sie`: who acts, and whom the pronoun means.
  func hosted(_ tops: [Int], _ at: Int) -> (Part, Part)? {
    guard isGerman, let pronoun = tokens.first(where: { ["sie", "uns", "ihnen", "ihn"].contains(block.lower($0)) && $0 > (tokens.first ?? $0) && !["zu", "bei", "von", "mit", "für", "an"].contains(block.lower($0 - 1)) }) else { return nil }
    let lower = block.lower(pronoun)
    let deed = FrameWords.verbsDe[block.lower(at)]
    let persons = tops.filter { index in
      let phrase = phrases[index]
      guard phrase.preposition.isEmpty, !isPronoun(index), phrase.start != pronoun else { return false }
      return phrase.name?.kind == .person && phrase.name.map({ one in tool.statements.named.contains { $0.range == one.range } }) ?? false || PersonWords.isTitle(phrase.noun) || (lower != "sie" || deed == .invite) && (phrase.name?.kind == .organisation || FrameWords.isCompany(phrase.noun))
    }
    guard let one = persons.first else { return nil }
    let isHosting = deed.map { [.receive, .invite, .lead, .brief].contains($0) } ?? false || ["führte", "führten", "führt"].contains(block.lower(at))
    guard lower == "uns" || isHosting && (phrases[one].start < pronoun || !["die", "eine", "den", "einen"].contains(phrases[one].article)) else { return nil }
    let whom: [Actor]
    switch lower {
    case "uns": whom = spoken()?.actors ?? []
    case "ihn": whom = pronounObject?.actors ?? []
    default:
      let many = context.party
      if let main = context.main, main.kind == .person, (context.genders[main.party.link] ?? .man) == .woman, many.count < 2 { whom = [main]; break }
      if deed == .invite, many.allSatisfy({ $0.kind == .person && context.genders[$0.party.link] != .woman }), let woman = context.woman { whom = [woman]; break }
      whom = !many.isEmpty ? many : [context.group ?? context.delegation ?? context.traveller ?? context.woman].compactMap { $0 }
    }
    return (part(one), Part(actors: whom.filter { one in !part(persons[0]).actors.contains { $0.party.link == one.party.link } }, isAnimate: true))
  }

  /// `führte die Gäste durch das Werk von Ohm`, `begleitet die Gäste zu Ohm`, `Ohm zeigt uns das Werk`; whether it was that.
  mutating func guide(_ at: Int) -> Bool {
    guard isGerman else { return false }
    let lower = block.lower(at)
    let (who, whom) = doer(at)
    if lower.hasPrefix("zeig") || lower == "gezeigt" {
      guard !has(["sich"]), !isPassive(at), let who, who.isNamed, who.actors.allSatisfy({ $0.kind == .organisation }), let whom = tokens.first(where: { ["uns", "ihnen"].contains(block.lower($0)) }) ?? phrases.first(where: { $0.article == "den" && FrameWords.isCrowd($0.noun) })?.nounAt else { return false }
      add(.visited, block.lower(whom) == "uns" ? spoken()?.actors ?? [] : context.party, who.actors, at, time: tool.date(), tool.modality(tokens))
      return true
    }
    let isEscort = lower.contains("begleite")
    var places = isEscort ? [] : led(by: ["durch"])
    if places.isEmpty { places = led(by: ["nach", "zu"]) }
    if places.isEmpty, lower.hasPrefix("führ") || lower == "geführt" { places = led(by: ["in", "auf"]).filter { ["ins", "die", "das", "den"].contains(phrases[$0].article) || block.lower(phrases[$0].start) == "ins" } }
    let to = firstTargets(places.filter { phrases[$0].noun != "gespräche" }).filter { $0.kind != .person }
    guard !to.isEmpty else { return false }
    let isWay = who?.phrase.map { FrameWords.isVisit(phrases[$0].noun) || ["weg", "fahrt", "etappe", "programm", "route"].contains(phrases[$0].noun) } ?? false
    if isWay {
      let guests = whom?.isNamed == true && whom?.phrase != nil && whom?.actors.contains(where: { one in to.contains { $0.party.link == one.party.link } }) == false ? whom?.actors ?? [] : []
      add(.visited, guests.filter { $0.kind != .place || $0.extent != nil }, to, at, time: tool.date(), tool.modality(tokens))
      return true
    }
    guard let whom, whom.isAnimate || whom.isNamed, let who, who.isNamed || who.isAnimate, whom.actors.allSatisfy({ $0.kind != .place || $0.extent != nil }) else { return false }
    add(.visited, whom.actors + (isEscort && who.actors.allSatisfy({ $0.kind == .person }) && !isPassive(at) ? who.actors : []), to, at, time: tool.date(), modality(at))
    return true
  }

  /// `kam mit Vera Ohm zusammen`, `kamen mit Ohm ins Gespräch`.
  mutating func together(_ at: Int) {
    guard let who = slots(at).subject, who.isNamed || who.isAnimate, let partner = led(by: ["mit"]).map({ part($0) }).first(where: \.isNamed) else { return }
    let whom = partner.actors.filter { $0.kind != .place }
    if !whom.isEmpty { add(.met, who.actors.filter { $0.kind != .place || $0.extent != nil }, whom, at, time: tool.date(), tool.modality(tokens)) }
  }

  /// `hatte Vera Ohm kennengelernt`, `Kennengelernt hatten sich A und B`.
  mutating func acquainted(_ at: Int) -> Bool {
    guard isGerman else { return false }
    let (who, whom) = slots(at)
    if has(["sich"]) {
      if let who, who.actors.count == 2, who.actors.allSatisfy({ $0.kind != .place }) { add(.met, [who.actors[0]], [who.actors[1]], at, time: tool.date(), tool.modality(tokens)) }
      return true
    }
    guard let who, who.isNamed, let whom, whom.isNamed, whom.actors.allSatisfy({ $0.kind == .person }) else { return false }
    add(.met, who.actors, whom.actors, at, time: tool.date(), tool.modality(tokens))
    return true
  }

  /// `sah sich das Werk von Ohm an`, `sahen sich bei Ohm um`, `schaut bei Ohm vorbei`.
  mutating func look(_ at: Int) {
    let lower = block.lower(at)
    let isBy = has(["vorbei"]) || lower.hasPrefix("vorbei")
    let isAround = has(["um"]) && !lower.contains("ge") || lower.hasPrefix("um")
    let isAt = has(["an"]) && tokens.contains { block.lower($0) == "an" && (block.token($0 + 1)?.kind != .word || [",", "und", "wie"].contains(block.lower($0 + 1))) } || lower.hasPrefix("an")
    guard isBy || has(["sich", "uns", "mir", "mich"]), isBy || isAround || isAt, let who = slots(at).subject, who.isNamed || who.isAnimate else { return }
    var to: [Actor] = []
    if isAt, !isBy, let object = phrases.indices.first(where: { isTop($0) && phrases[$0].preposition.isEmpty && $0 != who.phrase && !Calendar.isTime(phrases[$0].noun) && !targets($0).isEmpty && targets($0).allSatisfy { $0.kind != .person } }) { to = targets(object) }
    if to.isEmpty { to = firstTargets(led(by: ["bei", "in", "an", "auf"]).filter { phrases[$0].start >= 0 }) }
    if to.isEmpty { to = own }
    add(.visited, who.actors, to.filter { $0.kind != .person }, at, time: tool.date(), modality(at))
  }

  /// `Danach ging es nach Kiel`, `Weiter führte der Weg zu Ohm`.
  mutating func goes(_ at: Int) {
    guard !has(["um", "darum"]) else { return }
    var places = led(by: ["nach", "zu", "durch"])
    if places.isEmpty { places = led(by: ["in", "auf", "an"]).filter { ["ins", "ans"].contains(block.lower(phrases[$0].start)) || ["die", "das", "den"].contains(phrases[$0].article) } }
    let who = led(by: ["für"]).map { part($0) }.first(where: \.isNamed)?.actors ?? []
    add(.visited, who, ways(firstTargets(places)).filter { $0.kind != .person }, at, time: tool.date(), modality(at))
  }

  /// `ging es nach Kiel ins Museum Ohm`: the house, too.
  func ways(_ to: [Actor]) -> [Actor] {
    guard isGerman, !to.isEmpty, to.allSatisfy({ $0.kind == .place }) else { return to }
    let house = led(by: ["zu", "in"]).filter { isTop($0) && (block.lower(phrases[$0].start) == "zum" || block.lower(phrases[$0].start) == "zur" || block.lower(phrases[$0].start) == "ins" || phrases[$0].preposition == "zu" || ["die", "das"].contains(phrases[$0].article)) }.map { targets($0).filter { $0.kind == .organisation } }.first { !$0.isEmpty } ?? []
    return to + house
  }

  private static let appointments = FrameWords.words("termin termine werkstattgespräch workshop stippvisite halt zwischenhalt")

  /// `Danach stand ein Termin bei Ohm an`.
  mutating func appointments() {
    guard isGerman else { return }
    for index in phrases.indices where Self.appointments.contains(phrases[index].noun) && phrases[index].name == nil {
      let to = children(index, ["bei", "an", "in"]).map { targets($0).filter { $0.kind == .organisation } }.first { !$0.isEmpty } ?? []
      guard !to.isEmpty else { continue }
      let who = slots(finite ?? phrases[index].nounAt).subject
      let guests = who?.phrase != index && who?.isAnimate == true ? who?.actors ?? [] : []
      add(.visited, guests.filter { one in !to.contains { $0.party.link == one.party.link } }, to, phrases[index].nounAt, time: tool.date(), tool.nounModality(modality(finite ?? phrases[index].nounAt)), .noun)
    }
  }

  private static let stationNouns = FrameWords.words("station stationen reisestation halt etappe etappen ziel ziele reiseziel zwischenstopp auftakt abschluss höhepunkt gastgeber gastgeberin")

  /// `Erste Station war Ohm`, `Weitere Stationen waren A und B`, `Gastgeber war Ohm`, `Ziel der Reise war Kiel`.
  mutating func stations() {
    if isGerman, let index = phrases.indices.first(where: { isTop($0) && phrases[$0].name == nil && phrases[$0].noun.hasPrefix("gesprächspartner") && !phrases[$0].article.isEmpty }), has(["war", "waren", "ist", "sind"]) {
      let whom = phrases.indices.filter { $0 > index && isTop($0) && phrases[$0].preposition.isEmpty }.prefix(1).flatMap { part($0).actors }.filter { $0.kind != .place }
      if !whom.isEmpty { add(.met, [], whom, phrases[index].nounAt, time: tool.date(), tool.modality(tokens), .noun) }
    }
    guard isGerman, let at = tokens.first(where: { ["war", "waren", "ist", "sind", "bildete", "bildeten", "hieß"].contains(block.lower($0)) && tool.statements.isFinite($0) }) else { return }
    guard let index = phrases.indices.first(where: { isTop($0) && phrases[$0].preposition.isEmpty && phrases[$0].name == nil && (Self.stationNouns.contains(phrases[$0].noun) || phrases[$0].noun.hasSuffix("station")) && phrases[$0].start < at }) else { return }
    let isOutright = !["auftakt", "abschluss", "höhepunkt", "ziel", "ziele"].contains(phrases[index].noun) || children(index).contains { FrameWords.isVisit(phrases[$0].noun) }
    guard isOutright, let other = phrases.indices.first(where: { $0 > index && isTop($0) && phrases[$0].start > at && !Calendar.isTime(phrases[$0].noun) && (phrases[$0].preposition.isEmpty || ["in", "bei"].contains(phrases[$0].preposition)) && !targets($0).isEmpty && (!phrases[index].noun.hasPrefix("gastgeber") || phrases[$0].name != nil) }) else { return }
    let to = targets(other).filter { $0.kind != .person }
    let isAhead = ["ist", "sind"].contains(block.lower(at)) && !block.tokens.contains { ["wir", "uns"].contains($0.lower) }
    add(.visited, phrases[index].owner.map { [$0] } ?? [], to, phrases[index].nounAt, time: tool.date(), isAhead && tool.modality(tokens) == .asserted ? .planned : tool.modality(tokens), .noun)
  }

  /// `Begleitet wurde sie von Vera Ohm`, `Mit dabei waren …`, `Mitgereist ist …`: they went where the others had gone.
  mutating func joined() {
    guard isGerman, !context.goal.isEmpty else { return }
    let escort = tokens.first { ["begleitet", "angeführt"].contains(block.lower($0)) && (isPassive($0) || has(["wurde", "wurden", "wird", "werden"])) }
    if let at = escort, clause.kind == .main {
      guard let (_, guest) = Optional(doer(at)), guest.map({ $0.isAnimate || $0.isNamed }) ?? true, led(by: ["durch", "nach", "zu", "in"]).filter({ phrases[$0].name?.kind == .place || ["durch", "nach"].contains(phrases[$0].preposition) }).isEmpty else { return }
      let who = phrases.indices.filter { phrases[$0].preposition == "von" && phrases[$0].mate == nil && isTop($0) }.flatMap { part($0).actors }.filter { $0.kind != .place && $0.extent == nil && !FrameWords.isCrowd(block.lower($0.range.lowerBound)) }
      if !who.isEmpty { add(.visited, who, Array(context.goal.prefix(1)), at, time: nil, tool.modality(tokens) == .asserted && context.isGoalAhead ? .planned : tool.modality(tokens)) }
      return
    }
    let with = tokens.first { at in
      ["mitgereist", "mitgefahren", "mitgeflogen", "mitgekommen"].contains(block.lower(at)) || block.lower(at) == "dabei" && (block.lower(at - 1) == "mit" || block.isSign(at + 1, ".")) || block.lower(at) == "bord" && block.lower(at - 2) == "mit"
    }
    guard let at = with, has(["war", "waren", "ist", "sind"]) else { return }
    let who = phrases.indices.filter { isTop($0) && phrases[$0].preposition.isEmpty }.flatMap { part($0).actors }.filter { $0.kind != .place }
    if !who.isEmpty { add(.visited, who, Array(context.goal.prefix(1)), at, time: nil, tool.modality(tokens) == .asserted && context.isGoalAhead ? .planned : tool.modality(tokens)) }
  }

  /// `Auf Ohm mussten die Gäste verzichten`.
  mutating func forgone() {
    guard isGerman, let at = tokens.first(where: { ["verzichten", "verzichtet", "verzichtete", "verzichteten"].contains(block.lower($0)) }) else { return }
    let index = led(by: ["auf"]).first { phrases[$0].name != nil && !targets($0).isEmpty }
    guard let index, let who = slots(finite ?? at).subject, who.isAnimate || who.isNamed else { return }
    add(.visited, who.phrase == index ? [] : who.actors, targets(index).filter { $0.kind != .person }, at, time: nil, .negated)
  }

  /// `Zu Pfingsten waren wir in Kiel`, `Die Gäste waren auch bei Ohm`.
  mutating func been() {
    guard isGerman, let at = tokens.first(where: { ["war", "waren", "bin", "sind", "sein"].contains(block.lower($0)) }), !tokens.contains(where: { $0 != at && (FrameWords.verbsDe[block.lower($0)] != nil && !block.tokens[$0].isCapital || block.lower($0).hasPrefix("ge") && block.lower($0).count > 5 && ["t", "n"].contains(where: block.lower($0).hasSuffix) && !block.tokens[$0].isCapital && !["gestern", "gegen", "gemeinsam", "gerade"].contains(block.lower($0)) || Words.auxiliaries.contains(block.lower($0)) && !["war", "waren", "wird", "werden"].contains(block.lower($0))) }) else { return }
    if ["sein", "sind"].contains(block.lower(at)), block.lower(at) == "sein" && !has(["wird", "werden"]) || block.lower(at) == "sind" && !has(["gerade", "derzeit", "zurzeit"]) { return }
    guard let who = slots(finite ?? at).subject, has(["wir", "ich"]) || who.phrase.map({ FrameWords.isCrowd(phrases[$0].noun) || phrases[$0].name.map { ["sie", "gäste", "gruppe", "delegation"].contains(block.lower($0.range.lowerBound)) } ?? false }) ?? false else { return }
    let places = led(by: ["in", "bei", "an", "auf"]).filter { phrases[$0].name != nil && isTop($0) }
    // Another noun says what they were there.
    guard phrases.indices.allSatisfy({ isTop($0) == false || !phrases[$0].preposition.isEmpty || $0 == who.phrase || Calendar.isTime(phrases[$0].noun) }), !has(["gast", "zufrieden", "einig", "beteiligt", "vertreten", "begeistert", "beeindruckt"]) else { return }
    add(.visited, who.actors, firstTargets(places).filter { $0.kind != .person }, at, time: tool.date(), tool.modality(tokens))
  }

  /// `erwarten wir sechs Gäste in Kiel`, `erwartet der Verein Vera Ohm`.
  mutating func awaited(_ at: Int) {
    guard isGerman, !isPassive(at), let who = slots(at).subject, who.isNamed || who.isAnimate, let guest = slots(at).object, guest.isNamed, guest.actors.allSatisfy({ $0.kind == .person || guest.phrase.map { FrameWords.isPeople(phrases[$0].noun) } ?? false || $0.extent != nil }) else { return }
    var to = firstTargets(led(by: ["in", "bei", "an", "zu"]).filter { phrases[$0].name.map { $0.kind != .person } ?? false })
    if to.isEmpty { to = who.actors.filter { $0.kind == .organisation } }
    if !to.isEmpty { add(.visited, guest.actors, to, at, time: tool.date(), .planned) }
  }

  /// Who goes along: `gemeinsam mit Vera Ohm`, `mit Bürgermeisterin Ohm`.
  var companions: [Actor] {
    guard isGerman, !tokens.contains(where: { at in FrameWords.verbsDe[block.lower(at)].map { [.invite, .meet, .talk].contains($0) } ?? false && !block.tokens[at].isCapital }) else { return [] }
    return led(by: ["mit", "samt"]).filter { isTop($0) && phrases[$0].start > floor }.flatMap { index -> [Actor] in
      let isJoint = ["gemeinsam", "zusammen"].contains(block.lower(phrases[index].start - 1))
      return part(index).actors.filter { $0.kind == .person && $0.isKnown && tool.statements.named.map(\.range).contains($0.range) || isJoint && $0.kind == .organisation }
    }
  }
}
