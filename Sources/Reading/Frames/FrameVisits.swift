import Domain

/// Who went where, and who met, received or invited whom.
extension FrameReader {
  /// In a sentence of the text a German verb in the present says what lies ahead.
  func modality(_ at: Int) -> Statement.Modality {
    if !isGerman { return english(at) }
    let called = tool.modality(tokens)
    // `2011 reisen Schüler nach Kiel`, and what somebody tells in a diary.
    if isGerman, called == .asserted, isAgenda, !has(["wurde", "wurden", "hat", "haben", "hatte", "war", "waren"]), !tokens.contains(where: { tool.statements.isFinite($0) && (block.lower($0).hasSuffix("te") || block.lower($0).hasSuffix("ten")) }) { return .planned }
    if isGerman, clause.kind == .main, block.lower(0).count == 4 && block.token(0)?.kind == .number || block.token(tool.statements.sentence.lowerBound)?.kind == .number && block.lower(tool.statements.sentence.lowerBound).count == 4 || has(["wir", "uns", "ich"]) && !has(["morgen", "nächste", "nächsten", "nächster", "kommende", "kommenden", "übermorgen", "bald"]) && tool.date() == nil { return called }
    guard called == .asserted, isGerman, Self.presents.contains(block.lower(at)), !has(Words.auxiliaries), !has(["worden"]), clause.kind == .main,
      block.isSign(tool.statements.sentence.upperBound - 1, "."), !has(["bereits", "schon", "regelmäßig", "derzeit", "jährlich", "seit", "immer", "gerade", "jedes"])
    else { return called }
    return .planned
  }
  /// A line of a diary of what is to come: `Montag, 11 Uhr: …`.
  private var isAgenda: Bool {
    let sentence = tool.statements.sentence
    let starts = [0, sentence.lowerBound].contains { start in
      (start..<min(start + 12, block.tokens.count)).contains { block.isSign($0, ":") } && (start..<min(start + 3, block.tokens.count)).contains { Calendar.weekday(block.lower($0)) != nil }
    }
    return (starts || context.isAgenda) && !block.tokens.contains { ["wir", "uns"].contains($0.lower) }
  }
  private static let presents = Words.words("besucht besuchen besichtigt besichtigen reist reisen fliegt fliegen fährt fahren kommt kommen trifft treffen geht gehen schaut schauen gastiert gastieren weilt weilen hospitiert hospitieren")

  /// A subject that is a thing does nothing; one who is not named may.
  private func isNobody(_ part: Part?) -> Bool { part.map { !$0.isNamed && !$0.isAnimate } ?? false }

  mutating func visit(_ at: Int) {
    guard !(has(["invited", "invite", "invites"]) && block.lower(at - 1) == "to") else { return }
    // `kennengelernt hatte man sich in Wien`.
    if block.lower(at).hasPrefix("kennen"), acquainted(at) || has(["sich"]) { return }
    let isPassive = isPassive(at)
    let (who, whom) = doer(at)
    guard !isNobody(who) else { return }
    var to = whom?.phrase.map { targets($0) } ?? whom?.actors ?? []
    if to.isEmpty, whom == nil, isGerman, let index = led(by: ["in", "bei", "an"]).first { to = targets(index) }
    // `besuchte am Montag A und am Dienstag B`.
    if let first = whom?.phrase, !isPassive {
      var end = group(first).map { phrases[$0].end }.max() ?? phrases[first].end
      for index in phrases.indices where index > first && isTop(index) && phrases[index].preposition.isEmpty && phrases[index].name.map({ $0.kind != .person }) ?? false && phrases[index].start > end {
        let between = (end..<phrases[index].start).map(block.lower)
        guard between.count <= 5, between.contains(where: { ["und", "and"].contains($0) }), between.contains(where: { Calendar.isTime($0) }), between.allSatisfy({ ["und", "and", "am", "on", "im", "in", "the", "following", "next", "day"].contains($0) || Calendar.isTime($0) }) else { break }
        to += targets(index)
        end = phrases[index].end
      }
    }
    // `besuchte uns`.
    if to.isEmpty, isGerman, whom?.phrase == nil { to = own }
    guard !to.isEmpty else { return }
    var guests = (who?.actors ?? []) + (isPassive ? [] : companions)
    // `the company` where somebody goes is not his own.
    if guests.count == 1, let own = context.affiliations[guests[0].party.link], to.count == 1, to[0].party.link == own.party.link, !tool.statements.named.contains(where: { $0.range == to[0].range }) {
      guard let first = context.seen.first, first.party.link != own.party.link else { return }
      var one = first
      one.range = to[0].range
      to = [one]
    }
    if guests.isEmpty, isGerman, isPassive || who != nil, context.party.isEmpty, let one = context.delegation { guests = [one] }
    if guests.isEmpty, !isGerman, isPassive && agent == nil { guests = self.guests }
    add(.visited, guests, to, at, time: tool.date(), modality(at))
  }

  /// `kam es zu einem Gespräch`.
  private var isArrivalOfThings: Bool { has(["kam", "kommt"]) && has(["es"]) && !has(["sie", "er"]) }

  mutating func travel(_ at: Int) {
    let lower = block.lower(at)
    // `Für Ohm ging es nach Kiel`.
    if lower == "führte" {
      if guide(at) { return }
      return has(["es", "weg"]) ? goes(at) : lead(at)
    }
    // Who returns home visits nobody.
    if !isGerman, lower.hasPrefix("return"), clause.kind == .participial || lower == "returning" || !block.isSign(tool.statements.sentence.upperBound - 1, ".") { return }
    if !isGerman, lower.hasPrefix("mov"), block.lower(at + 1) != "on" { return }
    if ["ging", "geht", "gehen"].contains(lower), isGerman, has(["es"]) { return goes(at) }
    if isGerman, isArrivalOfThings { return }
    if ["brach", "brachen", "brechen", "bricht"].contains(lower), !has(["auf"]) { return }
    if lower.hasPrefix("return"), !led(by: ["from"]).isEmpty { return comeBack(at) }
    let isArrival = ["kam", "kamen", "kommt", "kommen", "gekommen", "eingetroffen", "eintraf", "eintrafen", "angekommen", "ankam", "arrived", "arrives", "arriving", "arrive", "traf", "trafen"].contains(lower)
    if ["traf", "trafen"].contains(lower), !has(["ein"]) { return }
    // `is going to set up`.
    if lower == "going", block.lower(at + 1) == "to", let next = block.token(at + 2), !next.isCapital, !Words.determiners.contains(next.lower) { return }
    if isGerman, isArrival, has(["zusammen"]) || has(["gespräch"]) && has(["ins"]) { return together(at) }
    if ["zusammen", "zustande", "together"].contains(where: { has([$0]) }), isArrival { return }
    if has(["invited", "invite", "eingeladen", "lud", "einzuladen"]) { return }
    var places = led(by: isGerman ? ["nach", "durch"] : ["to", "into", "around", "through"]).filter { phrases[$0].start > at || isGerman }
    if !isGerman { places = places.filter { !hasVerb(at, phrases[$0].start) } }
    if !isGerman, places.isEmpty, ["home", "back"].contains(block.lower(at + 1)) || ["home", "back"].contains(block.lower(at + 2)), !led(by: ["from"]).isEmpty { return comeBack(at) }
    if places.isEmpty, isGerman ? true : lower.hasPrefix("arriv") { places = led(by: isGerman ? ["in", "zu", "bei", "an"] : ["in", "at"]).filter { isGerman && isTop($0) || phrases[$0].start > at } }
    if places.isEmpty, !isGerman, ["head", "heads", "headed"].contains(lower) { places = led(by: ["for"]) }
    // `Nach Stationen in Osaka reiste sie nach Tokio weiter`.
    let stops = places.filter { ["stationen", "station", "halt", "besuchen", "aufenthalten", "stops"].contains(phrases[$0].noun) }
    var to = places.count > stops.count ? firstTargets(places.filter { !stops.contains($0) }) + stops.flatMap { targets($0) } : firstTargets(places)
    if to.isEmpty { to = own }
    if to.isEmpty, !isGerman { return comeHere(at) }
    to = ways(to)
    let who = slots(at).subject
    guard !to.isEmpty, let who, who.isNamed || who.isAnimate else { return }
    guard !isNobody(who), to.allSatisfy({ $0.kind != .person }) else { return }
    if ["ging", "gingen", "geht", "gehen", "went", "go", "goes", "gone", "going"].contains(lower), isGerman ? !who.actors.contains(where: { $0.kind == .person }) : !areGoers(who) { return }
    add(.visited, who.actors + companions, to, at, time: tool.date(), modality(at))
  }

  mutating func stay(_ at: Int) {
    let lower = block.lower(at)
    if lower == "gewesen", !has(["in", "bei"]) { return }
    if !isGerman, has(["invite", "invited", "invites"]) { return }
    if isGerman, ["hält", "aufhalten", "aufgehalten"].contains(lower), !has(["sich", "uns", "mich"]) || lower == "hält" && !has(["auf"]) { return lower == "hält" ? speak(at) : () }
    // `The morning was spent at Ohm`.
    if !isGerman, isPassive(at), lower == "spent" { return add(.visited, guests, firstTargets(led(by: ["in", "at"])), at, time: tool.date(), modality(at)) }
    guard let who = slots(at).subject, who.isAnimate || who.isNamed, isGerman || areGoers(who) || lower.hasPrefix("spen") && hasSpan else { return }
    let places = led(by: ["in", "at", "bei", "an", "auf"])
    var to = firstTargets(places.filter { phrases[$0].name != nil || !isGerman })
    if to.isEmpty, isGerman { to = firstTargets(places) }
    // `spent a day with Ohm`.
    if to.isEmpty, !isGerman, hasSpan { to = firstTargets(led(by: ["with"])).filter { $0.kind == .organisation } }
    if to.isEmpty { to = own }
    guard let first = to.first, first.kind != .person else { return }
    add(.visited, who.actors + companions, to, at, time: tool.date(), modality(at))
  }

  private var hasSpan: Bool { tokens.contains { Calendar.isTime(block.lower($0)) || ["fortnight", "term", "semester", "night", "nights", "hour", "hours", "holiday"].contains(block.lower($0)) } }

  /// `called on Ohm`, `will call at Ohm`, `looked in at Ohm`.
  mutating func call(_ at: Int) {
    if !isGerman { return callEnglish(at) }
    guard ["on", "at", "in"].contains(block.lower(at + 1)), let index = led(by: ["on", "at"]).first(where: { phrases[$0].start > at && phrases[$0].start - at <= 4 }) ?? phrases.indices.first(where: { phrases[$0].start > at && phrases[$0].start - at <= 4 }) else { return }
    guard let who = slots(at).subject, who.isNamed || who.isAnimate else { return }
    add(.visited, who.actors, targets(index), at, time: tool.date(), modality(at))
  }

  /// `is expected in Kiel`, `wird in Kiel erwartet`.
  mutating func expected(_ at: Int) {
    if isGerman, !isPassive(at) { return awaited(at) }
    guard has(["is", "are", "was", "were", "wird", "werden", "wurde", "wurden"]), block.lower(at + 1) != "to", let who = slots(at).subject, who.isNamed, isGerman ? who.actors.allSatisfy({ $0.kind == .person || $0.extent != nil || Words.delegationNouns.contains(block.lower($0.range.lowerBound)) }) : areGoers(who) else { return }
    let to = firstTargets(led(by: ["in", "at", "bei", "an"]).filter { phrases[$0].name != nil })
    if to.isEmpty, !isGerman { return comeHere(at) }
    if !to.isEmpty { add(.visited, who.actors, to, at, time: tool.date(), has(["wurde", "wurden", "was", "were"]) ? .asserted : .planned) }
  }

  /// `spoke at the university`: who speaks there has gone there.
  mutating func speak(_ at: Int) {
    let lower = block.lower(at)
    if isGerman, ["hielt", "hielten", "gehalten"].contains(lower), has(["sich"]), has(["auf"]) { return stay(at) }
    let needsTalk = ["hält", "hielt", "hielten", "gehalten", "gave", "delivered", "gives", "give", "deliver"].contains(lower)
    if needsTalk, !tokens.contains(where: { one in ["concert", "keynote address", "paper", "presentation", "vortrag", "rede", "ansprache", "vorlesung", "lecture", "speech", "keynote", "talk"].contains { block.lower(one).hasSuffix($0) } }) { return }
    guard let who = slots(at).subject, who.isNamed, who.actors.allSatisfy({ $0.kind == .person }) else { return }
    var to = firstTargets(led(by: isGerman ? ["an", "bei", "in"] : ["at", "in"]).filter { phrases[$0].name?.kind == .organisation || needsTalk && phrases[$0].name?.kind == .place })
    if to.isEmpty, !isGerman { to = event(at) }
    if !to.isEmpty { add(.visited, who.actors, to, at, time: tool.date(), modality(at)) }
  }

  /// `lief durch die Hallen von Ohm`.
  mutating func walk(_ at: Int) {
    guard let who = slots(at).subject, who.isNamed, isGerman ? who.actors.allSatisfy({ $0.kind == .person || $0.extent != nil }) : areGoers(who) else { return }
    add(.visited, who.actors, firstTargets(led(by: ["durch", "through", "around", "round", "across", "into", "along"])), at, time: tool.date(), modality(at))
  }

  mutating func comeBack(_ at: Int) {
    if ["zurück", "heim"].contains(block.lower(at)), !has(["ist", "sind", "war", "waren", "kam", "kamen", "kehrte", "kehrten", "kehrt", "kommt", "kommen", "reiste", "reisten"]) { return }
    // `will nach Tokio zurückkehren`.
    if isGerman, case let to = firstTargets(led(by: ["nach"])), !to.isEmpty, let who = slots(at).subject, who.isNamed || who.isAnimate { return add(.visited, who.actors, to, at, time: tool.date(), modality(at)) }
    let places = led(by: isGerman ? ["aus", "von"] : ["from"]).flatMap { index -> [Actor] in
      let phrase = phrases[index]
      if phrase.name?.kind == .place { return targets(index) }
      // `from a week in Osaka, Kobe and Tokyo`.
      if Calendar.isTime(phrase.noun), index + 1 < phrases.count, ["in", "auf"].contains(phrases[index + 1].preposition) { return targets(index + 1).filter { $0.kind == .place } }
      return children(index, ["nach", "to", "in", "durch", "auf", "an"]).flatMap { targets($0) }.filter { $0.kind == .place }
    }
    guard let who = slots(at).subject, who.isNamed || who.isAnimate && isGerman, !places.isEmpty, ["von", "aus", "from", "return", "returned", "zurückgekehrt"].contains(where: { has([$0]) }) else { return }
    add(.visited, who.actors, places, at, time: nil, !isGerman && isLine ? .asserted : modality(at))
  }

  mutating func lead(_ at: Int) {
    if guide(at) { return }
    guard let who = slots(at).subject, who.isNamed, let object = slots(at).object?.phrase, Words.delegationNouns.contains(phrases[object].noun) || phrases[object].name.map({ Words.delegationNouns.contains(block.lower($0.range.lowerBound)) }) ?? false else { return }
    let to = led(by: isGerman ? ["nach"] : ["to"]).flatMap { targets($0) }.filter { $0.kind == .place }
    if !to.isEmpty { add(.visited, who.actors, to, at, time: tool.date(), modality(at)) }
  }

  mutating func brief(_ at: Int, _ lower: String) {
    // `informierten sich bei Ohm`, `ließ sich von Ohm die Anlage zeigen`, `was briefed by Ohm`, `was shown around the park of Ohm`.
    if isGerman {
      if ["zeigte", "zeigten", "zeigt", "gezeigt", "geführt"].contains(lower), guide(at) { return }
      guard has(["sich", "uns", "mir"]) || isPassive(at) else { return }
      let isShown = ["zeigen", "vorführen", "erläutern", "erklären", "vorstellen"].contains(lower) && has(["ließ", "ließen", "lassen", "lässt"])
      if isShown, let who = slots(at).subject, who.isNamed || who.isAnimate {
        let host = led(by: ["von", "vom"]).filter { phrases[$0].parent == nil || FrameWords.isPeople(phrases[phrases[$0].parent!].noun) }.map { part($0) }.first(where: \.isNamed)?.actors.filter { $0.kind == .organisation } ?? []
        var to = host.isEmpty ? firstTargets(led(by: ["bei", "in", "an"]).filter { phrases[$0].name?.kind != .person && targets($0).allSatisfy { $0.kind == .organisation } }) : host
        if to.isEmpty, led(by: ["von", "vom"]).isEmpty { to = slots(at).object?.phrase.map { targets($0) } ?? [] }
        if !to.isEmpty { return add(.visited, who.actors, to, at, time: tool.date(), modality(at)) }
      }
      if has(["ließ", "ließen", "lassen", "lässt"]) || isPassive(at), let host = phrases.indices.first(where: { ["von"].contains(phrases[$0].preposition) && phrases[$0].mate == nil }).map({ part($0) }), host.isNamed, !has(["laut"]) {
        let who = slots(at).subject
        guard let who, who.isNamed || who.isAnimate else { return }
        return add(.met, who.actors, host.actors.filter { $0.kind != .place }, at, time: tool.date(), modality(at))
      }
      guard has(["sich"]), ["informierte", "informierten", "informiert", "informieren", "unterrichtet", "unterrichtete", "unterrichteten"].contains(lower), let who = slots(at).subject, who.isNamed || who.isAnimate else { return }
      let to = firstTargets(led(by: ["bei", "in", "an"]))
      return add(.visited, who.actors, to, at, time: tool.date(), modality(at))
    }
    let who = slots(at).subject
    guard !isNobody(who) else { return }
    if lower == "briefed", isPassive(at), let host = agent, host.isNamed { return add(.met, who?.actors ?? [], host.actors, at, time: tool.date(), modality(at)) }
    if lower == "shown", let place = phrases.indices.first(where: { phrases[$0].start > at && ["around", "through", "over", ""].contains(phrases[$0].preposition) }) {
      add(.visited, who?.actors ?? [], targets(place), at, time: tool.date(), modality(at))
    }
  }

  mutating func receive(_ at: Int) {
    let lower = block.lower(at)
    if lower == "willkommen", !has(["hieß", "hießen", "heißt", "heißen", "geheißen"]) { return }
    let (host, guest) = doer(at)
    if let guest, !guest.isAnimate { return }
    if isGerman, tool.modality(tokens) != .negated, lower != "willkommen" || clause.kind == .main {
      let places = firstTargets(led(by: ["in", "an", "bei", "auf"]).filter { one in phrases[one].parent == nil && phrases[one].name.map { $0.kind != .person && $0.extent == nil } ?? false })
      let guests = guest?.actors ?? []
      if guest != nil, guests.allSatisfy({ one in one.kind != .place || one.extent != nil }) { add(.visited, guests, places.filter { one in !(host?.actors ?? []).contains { $0.party.link == one.party.link } }, at, time: tool.date(), modality(at)) }
    }
    if isPassive(at) {
      if !isGerman, host?.isNamed != true, let guest, guest.isNamed, areGoers(guest) {
        return add(.visited, guest.actors, firstTargets(led(by: ["at", "in"]).filter { phrases[$0].parent == nil && phrases[$0].start > at && phrases[$0].name?.kind == .organisation && phrases[$0].name?.extent == nil }), at, time: tool.date(), modality(at))
      }
      guard let host, host.isNamed else { return }
      add(.met, host.actors, guest?.actors ?? [], at, time: tool.date(), modality(at))
      if !isGerman { cameTo(host.actors, guest?.actors ?? [], at) }
      // `was received at the university by its president`: who was, has been there.
      var house = firstTargets(led(by: ["an", "bei", "at", "in"]).filter { phrases[$0].parent == nil && phrases[$0].name?.kind == .organisation && phrases[$0].name?.extent == nil })
      if case .relative(let pronoun, _) = clause.kind, ["where", "wo"].contains(pronoun), let one = clause.antecedent, one.kind == .organisation { house = [one] }
      if let guest, guest.isNamed { add(.visited, guest.actors, house.filter { one in !host.actors.contains { $0.party.link == one.party.link } }, at, time: tool.date(), modality(at)) }
      return
    }
    // `welcomed her to Kiel`: she has come there.
    if !isGerman, let guest, guest.isNamed {
      let to = firstTargets(led(by: ["to", "at", "in"]).filter { phrases[$0].start > at && phrases[$0].name != nil && phrases[$0].name?.kind != .person && (phrases[$0].preposition == "to" || phrases[$0].name?.kind == .organisation) && phrases[$0].parent.map { phrases[$0].name == nil || phrases[$0].name?.kind == .person } ?? true })
      add(.visited, guest.actors.filter { $0.kind != .place || $0.extent != nil }, to.filter { one in !guest.actors.contains { $0.party.link == one.party.link } }, at, time: tool.date(), modality(at))
    }
    guard let host, let guest, host.isNamed, guest.isNamed || isGerman, ["host", "hosted", "hosts"].contains(lower) == false else { return }
    add(.met, host.actors, guest.actors, at, time: tool.date(), modality(at))
    if !isGerman { cameTo(host.actors, guest.actors, at) }
  }

  mutating func meet(_ at: Int) {
    let lower = block.lower(at)
    if isGerman, ["traf", "trafen"].contains(lower), has(["ein"]) { return travel(at) }
    if isGerman, has(["ein", "zusammen"]) && ["traf", "trafen"].contains(lower) || has(["vereinbarung", "abkommen", "entscheidung", "absprache", "maßnahmen", "verabredung", "vereinbarungen"]) { if !has(["mit"]) || !has(["zusammen"]) { return } }
    let mit = led(by: ["mit", "with"]).filter { phrases[$0].parent == nil || isGerman }
    // `the cost was met by`, `for the kick-off meeting`.
    if !isGerman, lower == "met", isPassive(at) {
      guard let host = agent, host.actors.contains(where: { $0.kind == .person }), let guest = slots(at).subject, guest.isNamed, guest.actors.allSatisfy({ $0.kind != .place }) else { return }
      return add(.met, guest.actors, host.actors.filter { $0.kind == .person }, at, time: tool.date(), modality(at))
    }
    if lower == "meeting", !["after", "before", "by", "while", "and", ",", "is", "are", "was", "were", "be", "for", "of"].contains(block.lower(at - 1)) && at != tokens.first { return }
    let (who, whom) = doer(at)
    guard !isNobody(who) else { return }
    if let one = relative(["mit", "with"]) { return meeting(other(who, than: one), one, at) }
    if let first = mit.first(where: { part($0).isNamed }) { return meeting(who, part(first), at) }
    if let whom, whom.isNamed, whom.phrase != who?.phrase { return meeting(who, whom, at) }
    if let who, who.actors.count > 1, whom == nil, mit.isEmpty { add(.met, [who.actors[0]], Array(who.actors.dropFirst()), at, time: tool.date(), modality(at)) }
  }

  mutating func talk(_ at: Int) {
    let lower = block.lower(at)
    if isGerman, ["tauschte", "tauschten", "tauschen"].contains(lower), !has(["aus"]) { return }
    if lower == "unterhielt" || lower == "unterhielten", !has(["sich"]) { return }
    let (who, _) = slots(at)
    if let one = relative(["mit", "with"]), !isNobody(who) { return meeting(other(who, than: one), one, at) }
    if lower.hasPrefix("exchang"), !has(["views", "ideas", "opinions", "thoughts"]) { return }
    if lower.hasPrefix("discuss"), relative(["with"]) == nil, isPassive(at) { return }
    if ["speak", "spoke", "sprach", "sprachen", "gesprochen", "speaks", "spoken"].contains(lower), led(by: ["mit", "with"]).isEmpty { return speak(at) }
    if lower == "sat", !has(["down"]) { return }
    guard !isNobody(who), let partner = led(by: isGerman ? ["mit"] : ["with", "to"]).first(where: { part($0).isNamed && (phrases[$0].parent == nil || FrameWords.isPeople(phrases[phrases[$0].parent!].noun) == false) }) else { return }
    let parted = part(partner)
    guard parted.actors.contains(where: { $0.kind != .place }) else { return }
    meeting(who, parted, at)
  }

  /// `held talks with Ohm`, `Gespräche mit Ohm führten …`, `on the agenda are talks with Ohm`.
  mutating func talks(_ index: Int) {
    let phrase = phrases[index]
    guard !["austausch", "exchange"].contains(phrase.noun) else { return }
    let called = tool.nounModality(tool.modality(isGerman ? tokens : headTokens(phrase.nounAt)))
    let between = children(index, ["zwischen", "between"]).flatMap { part($0).actors }
    if between.count > 1 { return add(.met, [between[0]], Array(between.dropFirst()), phrase.nounAt, time: tool.date(), called == .negated && has(["without", "ohne", "ended", "endeten"]) ? .asserted : called, .noun) }
    let partners = (children(index, ["mit", "with", "bei"]) + led(by: ["mit", "with"])).map { part($0) }.first(where: \.isNamed)?.actors.filter { $0.kind != .place || $0.party.link.id == nil && (isGerman || phrase.noun != "discussion") } ?? []
    guard !partners.isEmpty else { return }
    let subject = subject(besides: index)
    var who: [Actor] = phrase.owner.map { [$0] } ?? children(index, ["gen", "of"]).flatMap { part($0).actors }
    if who.isEmpty, let subject, subject.phrase != index { who = subject.actors.filter { $0.kind != .place } }
    let isListed = has(ClauseReader.programmes)
    if isGerman, who.isEmpty, subject == nil || isListed || subject?.phrase == nil, let one = context.delegation ?? context.traveller, isListed || phrase.preposition != "" || called == .asserted { who = [one] }
    if !isGerman, who.isEmpty || subject?.phrase == index && phrase.owner == nil, subject == nil || !(subject?.isAnimate ?? false) || subject?.phrase == index { who = guests.filter { one in !partners.contains { $0.party.link == one.party.link } } }
    if who.isEmpty, has(["höhepunkt", "highlight"]), let one = context.delegation ?? context.traveller { who = [one] }
    let isHeld = has(Words.talkVerbs) || isListed || called != .asserted || has(["führen", "geführt", "fortgesetzt", "continue", "under", "follow", "ongoing", "laufen", "folgte", "folgten", "bildete", "bildeten", "am", "still", "höhepunkt", "highlight", "focused", "centred", "centered", "drehten", "ging", "gingen"])
    let isTold = !isGerman && (finite == nil || subject?.phrase == index || ["at", "in", "during", "after", "before", "for", "by", "on", "of"].contains(phrase.preposition) || slots(finite ?? phrase.nounAt).subject?.phrase == index)
    let isOpen = phrase.noun == "negotiations" || called == .hypothetical || has(["without", "ended", "under"]) || children(index, ["with"]).isEmpty
    guard isHeld || isTold && !isOpen else { return }
    let isPast = has(["stand", "standen", "umfasste", "included", "featured", "completed", "rounded", "gehörten", "zählten"])
    // A talk without a result was one.
    if called == .negated, has(["ergebnis", "result", "results"]) { return add(.met, who, partners, phrase.nounAt, time: tool.date(), .asserted, .noun) }
    if has(["asked", "requested", "yet", "bat", "gebeten"]) { return }
    let isList = !isGerman && finite == nil && isLine && called == .asserted
    add(.met, who, partners, phrase.nounAt, time: tool.date(), isListed && called == .asserted && !isPast ? .planned : isList ? lineModality : called, .noun)
  }

  private mutating func meeting(_ who: Part?, _ whom: Part, _ at: Int) {
    let partners = whom.actors.filter { $0.kind != .place || (isGerman || $0.extent != nil) && FrameWords.isPeople(whom.phrase.map { phrases[$0].noun } ?? "") }
    guard !partners.isEmpty, who.map({ $0.isNamed || $0.isAnimate }) ?? false else { return }
    add(.met, (who?.actors ?? []).filter { $0.kind != .place }, partners, at, time: tool.date(), modality(at))
  }

  /// The first that names somewhere, and those that `und` joins to it: `nach A und in B`, `bei A und bei B`.
  func firstTargets(_ list: [Int]) -> [Actor] {
    guard let first = list.first(where: { !targets($0).isEmpty }) else { return [] }
    var found = targets(first)
    var end = group(first).map { phrases[$0].end }.max() ?? phrases[first].end
    for index in phrases.indices where index > first && phrases[index].start >= end && phrases[index].mate == nil && ["in", "nach", "bei", "an", "zu", "to", "at"].contains(phrases[index].preposition) {
      guard phrases[index].start - end <= 1, end < phrases[index].start, ["und", "and", "sowie"].contains(block.lower(end)) else { break }
      found += targets(index)
      end = group(index).map { phrases[$0].end }.max() ?? phrases[index].end
    }
    return found
  }

  // MARK: - Invitations

  mutating func invite(_ at: Int) {
    let lower = block.lower(at)
    if ["lud", "luden", "lädt", "laden"].contains(lower), isGerman, !has(["ein"]) { return }
    let (host, guest) = doer(at)
    guard host?.isNamed ?? false || guest?.isNamed ?? false else { return }
    if let guest, !guest.isAnimate { return }
    if let host, !host.isNamed, !host.isAnimate, !isPassive(at) { return }
    let hosts = (host?.actors ?? []).prefix(1)
    if let who = speakingPerson, !isPassive(at), ["me", "us", "mich", "uns"].contains(where: { word in tokens.contains { block.lower($0) == word } }), host?.isNamed ?? false, guest?.isNamed != true {
      return add(.invited, Array(hosts), [who], at, time: nil, called(at, lower))
    }
    var guests = (guest?.actors ?? []).filter { $0.kind != .place || guest?.phrase.map { !phrases[$0].noun.isEmpty } ?? false }
    // `traf den Präsidenten Ohm und lud ihn ein`: the other man whom the sentence names.
    if isGerman, clause.isJoined, let pronoun = tokens.first(where: { block.lower($0) == "ihn" }), guests.allSatisfy({ one in hosts.contains { $0.party.link == one.party.link } }) {
      let named = tool.statements.named.filter { $0.kind == .person && $0.range.upperBound <= pronoun }.map { tool.statements.actor($0.range, $0.kind, $0.link) }
      guests = named.last { one in context.genders[one.party.link] != .woman && !hosts.contains { $0.party.link == one.party.link } }.map { [$0] } ?? guests
    }
    // Whom nobody names and who was not asked yet, is a plan alone.
    if guests.isEmpty, guest != nil, called(at, lower) == .planned { return }
    add(.invited, Array(hosts), guests, at, time: nil, called(at, lower))
  }

  /// Whether an invitation itself was made; what it is for lies ahead anyhow.
  private func called(_ at: Int, _ lower: String) -> Statement.Modality {
    let near = (max(tokens.first ?? 0, at - 4)..<at).map(block.lower)
    if near.contains(where: { ["nicht", "not", "never", "nie", "n't"].contains($0) }) { return .negated }
    let isBase = isGerman ? ["einladen", "einzuladen"].contains(lower) : lower == "invite"
    if isBase, near.contains(where: { ["to", "will", "plans", "intends"].contains($0) }) || has(["will", "wird", "möchte", "soll", "wollen", "werden"]) {
      return has(["used", "took", "nutzte", "nutzten"]) ? .asserted : .planned
    }
    if clause.kind == .infinitive || has(["würde", "would", "könnte", "might"]) { return modality(at) }
    return .asserted
  }

  /// `auf Einladung von Ohm`, `at the invitation of Ohm`, `followed an invitation from Ohm`.
  mutating func invitations() {
    for index in phrases.indices where ["einladung", "invitation", "einladungen"].contains(phrases[index].noun) {
      let phrase = phrases[index]
      // `An invitation extended to Ohm was declined`.
      if !isGerman, phrase.preposition.isEmpty, slots(finite ?? tokens.first ?? 0).subject?.phrase == index, let guest = led(by: ["to"]).map({ part($0) }).first(where: \.isNamed) {
        add(.invited, phrase.owner.map { [$0] } ?? [], guest.actors.filter { $0.kind != .place }, phrase.nounAt, time: nil, .asserted, .noun)
        continue
      }
      guard let host = children(index, ["gen", "von", "of", "from", "by"]).map({ part($0) }).first(where: \.isNamed)?.actors ?? phrase.owner.map({ [$0] }) else { continue }
      guard ["auf", "at", "on", "by", "upon", "following", "nach"].contains(phrase.preposition) || has(Words.acceptVerbs) else { continue }
      let (subject, object) = slots(finite ?? tokens.first ?? 0)
      var guests = subject?.phrase == index ? [] : (subject?.actors ?? []).filter { one in !host.contains { $0.party.link == one.party.link } }
      if guests.isEmpty, subject == nil || subject?.phrase == index, let object, object.phrase != index { guests = object.actors }
      guests = guests.filter { $0.kind != .place }
      // `folgte einer Einladung von Ohm nach Kobe`.
      if has(["folgte", "folgten", "gefolgt", "followed"]), !guests.isEmpty { add(.visited, Array(guests.prefix(1)), firstTargets(children(index, ["nach", "to"]) + led(by: ["nach"])), phrase.nounAt, time: tool.date(), modality(phrase.nounAt), .noun) }
      add(.invited, Array(host.prefix(1)), Array(guests.prefix(1)), phrase.nounAt, time: tool.date(), .asserted, .noun)
    }
  }

  /// `were guests of Ohm`, `war bei Ohm zu Gast`.
  mutating func guest(_ index: Int) {
    if isGerman, ["gast", "besuch"].contains(phrases[index].noun) {
      guard phrases[index].preposition == "zu", has(["war", "waren", "ist", "sind", "wird", "werden", "gewesen", "sein"]), let who = slots(finite ?? tokens.first ?? 0).subject, who.isNamed || who.isAnimate else { return }
      let hosts = led(by: ["in", "bei", "an"]).filter { phrases[$0].name != nil }
      let to = firstTargets(hosts)
      return add(.visited, who.actors + companions, to.isEmpty ? own : to, phrases[index].nounAt, time: tool.date(), isAgenda ? modality(finite ?? 0) : modality(phrases[index].nounAt), .noun)
    }
    if let name = phrases[index].name, name.extent != nil, has(["was", "were", "been"]), let subject = slots(finite ?? tokens.first ?? 0).subject, subject.phrase != index, subject.isAnimate || subject.isNamed {
      return add(.visited, subject.actors.filter { $0.party.link != name.party.link }, [name], name.range.lowerBound, time: tool.date(), tool.modality(tokens), .noun)
    }
    // `the guests` may stand for somebody as a whole, then the phrase has no noun of its own.
    let at = phrases[index].nounAt >= 0 ? phrases[index].nounAt : phrases[index].range.upperBound - 1
    guard has(["was", "were", "been", "are", "is"]), phrases[index].preposition.isEmpty || phrases[index].preposition == "as", let subject = slots(finite ?? tokens.first ?? 0).subject, subject.phrase != index else { return }
    let hosts = children(index, ["of"]).flatMap { targets($0) }
    if !hosts.isEmpty { add(.visited, subject.actors, hosts, at, time: tool.date(), tool.modality(tokens), .noun) }
  }

  // MARK: - Visits as nouns

  /// Whose something is by `his`, `ihr`.
  private func owner(_ article: String) -> Actor? {
    let wanted: GivenNames.Gender? = article.hasPrefix("sein") || article == "his" ? .man : article == "her" || article.hasPrefix("ihr") ? .woman : nil
    guard let wanted, let main = context.main, main.kind == .person, context.genders[main.party.link] ?? wanted != wanted else { return context.main }
    return wanted == .man ? context.man : context.woman
  }

  mutating func visitNoun(_ index: Int) {
    let phrase = phrases[index]
    guard !has(["invited", "invites", "lud", "luden", "lädt", "eingeladen", "einladung", "invitation", "einladen"]) || phrase.preposition == "während" else { return }
    let isTrip = FrameWords.isTrip(phrase.noun)
    if let group = phrases.indices.first(where: { phrases[$0].preposition == "for" && $0 == index + 2 && phrases[$0].parent == nil && phrases[index + 1].parent == index }), part(group).isNamed, children(index, ["of", "to"]).count == 1 {
      // `a tour of Cuxhaven for the management of the port`.
      let to = targets(children(index, ["of", "to"])[0])
      if !to.isEmpty { return add(.visited, part(group).actors, to, phrase.nounAt, time: tool.date(), tool.nounModality(tool.modality(tokens)), .noun) }
    }
    let isListed = has(ClauseReader.programmes)
    let owners = children(index, ["gen", "von", "of"])
    let places = children(index, isTrip || phrase.noun.hasSuffix("abstecher") || phrase.noun.hasSuffix("ausflug") || phrase.noun.hasPrefix("weiter") ? ["nach", "to", "in", "durch", "zu"] : ["bei", "in", "an", "zu", "to", "at", "nach", "auf", "durch"])
    let isGiven = !isGerman && has(["given", "offered", "gave", "got", "had", "enjoyed", "received"])
    let by = isGiven ? [] : children(index, ["by"])
    var guests: [Actor] = by.flatMap { part($0).actors }
    var isAnimate = !by.isEmpty
    var to: [Actor] = []
    let owned = owners.first.map { part($0) }
    if let first = places.first(where: { !targets($0).isEmpty }) {
      to = targets(first)
      if let owned { (guests, isAnimate) = (owned.actors, owned.isAnimate) }
    } else if let owner = owners.first, !isTrip || phrase.noun == "tour" {
      let isGuest = group(owner).contains { phrases[$0].name?.kind == .person || FrameWords.isPeople(phrases[$0].noun) } || phrases[owner].name.map { Words.delegationNouns.contains(block.lower($0.range.lowerBound)) } ?? false
      if isGuest { return }
      to = targets(owner)
    }
    // `stattete Ohm einen Besuch ab`.
    if to.isEmpty, isGerman, has(["stattete", "statteten", "abgestattet", "stattet", "abstattete", "abstatteten"]), let subject = slots(finite ?? tokens.first ?? 0).subject {
      to = phrases.indices.filter { isTop($0) && phrases[$0].preposition.isEmpty && $0 != index && $0 != subject.phrase }.flatMap { targets($0) }
    }
    // `A return visit by the mayor is expected`.
    if to.isEmpty, let one = (by + owners).map({ part($0) }).first(where: \.isNamed), tool.nounModality(tool.modality(tokens)) == .planned || block.lower(phrase.nounAt - 1) == "return" || phrase.noun == "gegenbesuch" {
      let called = tool.nounModality(tool.modality(tokens))
      tool.add(.visited, one.actors, [], phrase.nounAt, .noun, time: tool.date(), called)
      return
    }
    guard !to.isEmpty, to.allSatisfy({ $0.kind != .person || !places.isEmpty }) else { return }
    if let owner = phrase.owner { (guests, isAnimate) = ([owner], true) }
    let (subject, _) = slots(finite ?? tokens.first ?? 0)
    let isOwn = Words.possessives.contains(phrase.article)
    let isPaid = isGiven || isGerman ? has(["kündigte", "kündigten", "angekündigt", "aussicht", "zugesagt", "stattete", "statteten", "abgestattet", "stattet", "abstattete", "unternahm", "unternahmen", "unternommen", "absolvierte", "absolvierten", "beendete", "beendeten", "plant", "plane", "planen", "plante"]) : has(Words.payVerbs) || has(["on", "back", "returned"]) && phrase.preposition == "on"
    let isOccasion = ["bei", "während", "nach", "zu", "auf", "im", "in", "during", "on", "after", "following", "for", "von", "from"].contains(phrase.preposition)
    if guests.isEmpty, !isAnimate, isOwn || isPaid || isOccasion {
      if let subject, subject.phrase != index, subject.isNamed, subject.actors.allSatisfy({ one in !to.contains { $0.party.link == one.party.link } && one.kind != .place || isTrip }) { (guests, isAnimate) = (subject.actors, true) }
      if guests.isEmpty, isOwn, let one = owner(phrase.article), one.kind != .place { guests = [one] }
    }
    // `Am Montag stand für Vera Ohm ein Besuch bei Ohm an`.
    if guests.isEmpty, has(["stand", "standen", "steht", "stehen"]), let one = led(by: ["für"]).map({ part($0) }).first(where: \.isNamed) { guests = one.actors }
    if guests.isEmpty, isGerman, let one = context.delegation ?? (tool.modality(tokens) == .negated ? context.traveller : nil), !isOwn { guests = [one] }
    if guests.isEmpty, !isGerman, !isAnimate, subject == nil || subject?.phrase == index || !(subject?.isAnimate ?? false) { guests = self.guests }
    var called = tool.nounModality(tool.modality(isGerman ? tokens : headTokens(phrase.nounAt)))
    if let goesOn, subject?.phrase == index, goesOn == .negated { called = .negated }
    if isGerman, called == .asserted, has(["kündigte", "kündigten", "angekündigt", "aussicht", "zugesagt", "versprach"]) { called = .planned }
    if isListed, called == .asserted, has(["steht", "stehen", "sind", "ist", "umfasst", "sieht", "includes", "include", "features", "are", "is"]) { called = .planned }
    let isWeighed = has(["thinking", "denkt", "überlegt", "considered", "erwogen", "angedacht", "discussed", "conceivable", "denkbar"])
    if isWeighed, called == .asserted { called = .hypothetical }
    if called == .hypothetical, guests.isEmpty && !isWeighed || isTrip && !isWeighed { return }
    // A trip as a noun is said to have been made only where somebody is on it.
    // `organises a study trip to Nagoya`.
    if isTrip, called == .asserted, has(["organisiert", "organisierte", "veranstaltete", "organisieren", "veranstaltet", "plant", "organises", "organizes", "organising", "offers", "lädt"]), let subject, subject.isNamed, subject.phrase != index { (guests, called) = (subject.actors, isGerman && has(["hat", "haben", "hatte", "organisierte", "veranstaltete"]) ? .asserted : .planned) }
    let isHeadless = isGerman && finite == nil && clause.kind == .main && index == phrases.startIndex && !context.party.isEmpty
    let follows = isGerman && called == .asserted && has(["folgte", "folgten"])
    if isHeadless && (isTrip || phrase.noun.hasPrefix("weiter") || phrase.noun == "landung") || follows && isTrip { return add(.visited, guests, to, phrase.nounAt, time: tool.date(), called, .noun) }
    let isTold = !isGerman && !guests.isEmpty && (finite == nil || subject?.phrase == index)
    if !isGerman, called == .asserted, finite == nil, isLine, !isPaid { called = lineModality }
    if isTrip, called == .asserted, !isListed, !(isOwn || isPaid || isTold || isOccasion && !guests.isEmpty || phrase.owner != nil || !owners.isEmpty) { return }
    if guests.isEmpty, called == .asserted, isTrip { return }
    if let subject, subject.phrase != index, !subject.isNamed, !subject.isAnimate, called == .planned, phrase.preposition != "" { return }
    add(.visited, guests, to, phrase.nounAt, time: tool.date(), called, .noun)
  }
}
