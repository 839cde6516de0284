import Domain

extension Statements {
  typealias Words = StatementWords

  /// A stretch with one verb.
  private struct Clause {
    var range: Range<Int>
    /// The one before the comma, for `which` and `mit der`.
    var antecedent: Actor?
  }

  mutating func latin(_ subject: inout Subject) -> [Statement] {
    var actors = latinActors(&subject)
    let ranges = clauseRanges(actors)
    assignRoles(&actors, clauses: ranges.map(\.range))
    var statements: [Statement] = []
    var inherited: [Actor] = []
    for (range, opening) in ranges {
      let clause = Clause(range: range, antecedent: antecedent(opening, before: range.lowerBound, actors))
      var own = actors.filter { clause.range.contains($0.range.lowerBound) }
      if let antecedent = clause.antecedent { own.insert(antecedent, at: 0) }
      let bare = own.filter { $0.role.isEmpty && !$0.isJoined }
      statements += read(clause, own, inherited: inherited, subject)
      if let first = bare.first { inherited = group(from: first, own) }
    }
    if let first = inherited.first { subject.main = first }
    note(actors, in: &subject)
    return Self.distinct(statements)
  }

  // MARK: - Who

  private func latinActors(_ subject: inout Subject) -> [Actor] {
    var actors = named.compactMap { one -> Actor? in
      one.kind == .topic || one.kind == .date || one.isAdjective ? nil : actor(one.range, one.kind, one.link)
    }
    for at in sentence where block.tokens[at].kind == .word && !actors.contains(where: { $0.range.contains(at) }) {
      let range = at..<block.unitEnd(at, limit: sentence.upperBound)
      let lower = block.text(range).lowercased()
      let next = block.lower(range.upperBound)
      if Words.delegationNouns.contains(lower), block.language == .en || block.tokens[at].isCapital {
        guard !["gruppe", "group"].contains(lower) || subject.delegation != nil || ["aus", "from"].contains(block.lower(at + 1)) else { continue }
        // `eine Delegation aus Hyōgo` is Hyōgo's.
        if ["aus", "from", "of"].contains(block.lower(at + 1)), let origin = actors.first(where: { $0.kind == .place && $0.range.lowerBound > at && $0.range.lowerBound <= at + 6 }) {
          var one = origin
          one.range = range
          actors.append(one)
          actors.removeAll { $0.range == origin.range }
        } else {
          let one = delegation(range)
          actors.append(one)
          subject.delegation = one
        }
      } else if Words.peopleNouns.contains(lower), ["aus", "from", "of", "der", "des"].contains(next),
        let origin = actors.first(where: { $0.kind != .person && $0.range.lowerBound > range.upperBound && $0.range.lowerBound <= range.upperBound + 4 })
      {
        var one = origin
        one.range = range
        actors.append(one)
        actors.removeAll { $0.range == origin.range }
      } else if Words.companyNouns.contains(lower), isDefinite(at), !isFollowedByName(at, actors), var one = subject.organisation {
        one.range = range
        actors.append(one)
      } else if PersonWords.titles.contains(lower), isDefinite(at), !isFollowedByName(at, actors), !block.isSign(at + 1, "'"), !PersonWords.titles.contains(block.lower(at + 1)), !["für", "of", "for", "der", "des", "von"].contains(next), !(next == "to" && block.lower(range.upperBound + 1) == "the"), var one = subject.byTitle[lower] ?? (lower == "regierungschef" ? subject.person : nil) {
        one.range = range
        actors.append(one)
      } else if ["he", "she", "er", "sie"].contains(lower), !block.lower(at + 1).hasSuffix("en"), block.lower(at + 1) != "sind", var one = subject.person, subject.main?.kind == .person {
        one.range = range
        actors.append(one)
      } else if ["it", "es"].contains(lower), block.language == .en, var one = subject.main, one.kind == .organisation, Words.auxiliaries.contains(next) || isTrigger(next) {
        one.range = range
        actors.append(one)
      }
    }
    return actors.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isDefinite(_ at: Int) -> Bool { ["das", "die", "der", "the", "den", "dem"].contains(block.lower(at - 1)) }
  private func isFollowedByName(_ at: Int, _ actors: [Actor]) -> Bool {
    actors.contains { $0.range.lowerBound > at && $0.range.lowerBound <= at + 3 && (at + 1..<$0.range.lowerBound).allSatisfy { block.tokens[$0].kind == .sign || PersonWords.degrees.contains(block.lower($0)) || PersonWords.titles.contains(block.lower($0)) || block.lower($0) == "of" } }
  }

  private func assignRoles(_ actors: inout [Actor], clauses: [Range<Int>]) {
    for index in actors.indices {
      let start = actors[index].range.lowerBound
      let clause = clauses.first { $0.contains(start) }?.lowerBound ?? sentence.lowerBound
      let before = index > 0 ? actors[index - 1].range.upperBound : sentence.lowerBound
      let (role, isJoined) = role(start, after: max(before, clause), isFirst: index == 0 || before < clause)
      // `der Konzern Furuno aus Nishinomiya und die …`: joined to the one before the place.
      if isJoined, index > 1, actors[index].kind != .place, actors[index - 1].kind == .place, ["aus", "from", "in", "gen", "of"].contains(actors[index - 1].role) {
        (actors[index].role, actors[index].isJoined) = (actors[index - 2].role, true)
        continue
      }
      // `die Leiterin der Kammer, Vera Ohm`: the name belongs to the function.
      let isApposed = isJoined && actors[index - 1].role == "gen" && actors[index].kind != actors[index - 1].kind
      actors[index].role = isApposed ? "" : isJoined ? actors[index - 1].role : role
      actors[index].isJoined = isJoined && !isApposed
      if actors[index].kind == .place, block.isSign(actors[index].range.upperBound, "'"), block.isSign(start - 1, ",") { (actors[index].role, actors[index].isJoined) = ("attr", false) }
      // `FBRI president Hiroshi Nakamoto`: the person stands in the organisation's place.
      if index > 0, actors[index].kind == .person, actors[index - 1].kind != .person, start > before, before >= clause,
        (before..<start).allSatisfy({ PersonWords.titles.contains(block.lower($0)) || PersonWords.degrees.contains(block.lower($0)) || ["vice", "deputy", "prefectural", "government", "city", "state"].contains(block.lower($0)) || [".", "-"].contains(block.tokens[$0].text) })
      {
        (actors[index].role, actors[index].isJoined) = (actors[index - 1].role, actors[index - 1].isJoined)
        (actors[index - 1].role, actors[index - 1].isJoined) = ("attr", false)
      }
    }
  }

  /// What joins a name to its clause: the preposition before its article, adjectives and titles; `gen` after a noun and `der`.
  private func role(_ start: Int, after limit: Int, isFirst: Bool) -> (String, Bool) {
    var at = start - 1
    var article = ""
    while at >= limit, start - at < 12 {
      let token = block.tokens[at]
      let lower = token.lower
      if let preposition = Words.prepositions[lower] {
        // `in the city of Kawasaki`.
        if preposition == "of", ["city", "town", "state", "prefecture", "region", "port"].contains(block.lower(at - 1)), block.lower(at - 2) != "partner", at - 1 >= limit {
          at -= 2
          article = ""
          continue
        }
        return (preposition, false)
      }
      if ["und", "and", "sowie", "&", ",", "/"].contains(lower) {
        return !isFirst && (at == limit || at == limit + 1 && block.tokens[limit].kind == .sign) ? ("", true) : ("", false)
      }
      if Words.determiners.contains(lower) {
        if article.isEmpty { article = lower }
      } else if token.kind == .sign {
        if !["\"", "“", "„", ".", "-", "(", "'"].contains(token.text) { break }
      } else if !article.isEmpty {
        return (block.language == .de && ["der", "des"].contains(article) && token.isCapital && !CommonWords.german.contains(lower) ? "gen" : article == "dem" ? "dat" : "", false)
      } else if !(token.isCapital ? isHead(token) : isAdjective(token)) {
        break
      }
      at -= 1
    }
    return (article == "dem" ? "dat" : "", false)
  }

  private func isAdjective(_ token: Token) -> Bool {
    let lower = token.lower
    if lower == "up" || lower == "vice" { return true }
    guard token.kind == .word, !Words.auxiliaries.contains(lower), !isTrigger(lower) else { return false }
    if block.language == .en {
      return PersonWords.titles.contains(lower) || ["german", "capital", "town", "city", "state", "region", "prefecture", "company", "firm", "port", "university", "northern", "southern", "partner"].contains(lower)
        || lower.hasSuffix("based")
    }
    return ["e", "en", "er", "es", "em"].contains(where: lower.hasSuffix) && !CommonWords.german.contains(lower)
  }

  private func isHead(_ token: Token) -> Bool {
    let lower = token.lower
    if ["start", "vice", "deputy"].contains(lower) || token.isAllCapitals || block.language == .en { return true }
    if block.language == .de, lower.hasSuffix("er"), lower.count > 5, !isTrigger(lower) { return true }
    return CommonWords.besideNames.contains(lower) || PersonWords.titles.contains(lower) || OrganisationWords.announcersDe.contains(lower) || OrganisationWords.headsDe.contains(lower)
      || Words.partnerRoles.contains(lower) || lower.hasPrefix("partner") || lower.hasSuffix("konzern") || lower.hasSuffix("hersteller") || lower.hasSuffix("anbieter") || lower.hasSuffix("spezialist") || lower.hasSuffix("unternehmen")
      || lower.hasSuffix("institut") || lower.hasSuffix("einrichtung") || lower.hasSuffix("messe") || PersonWords.degrees.contains(lower) || lower.hasSuffix("stadt") || lower.hasSuffix("fest")
  }

  func isTrigger(_ lower: String) -> Bool {
    Words.visitVerbs.contains(lower) || Words.travelVerbs.contains(lower) || Words.inviteVerbs.contains(lower) || Words.agreeVerbs.contains(lower) || Words.meetVerbs.contains(lower)
      || Words.receiveVerbs.contains(lower) || Words.planVerbs.contains(lower) || Words.cooperateVerbs.contains(lower) || Words.workVerbs.contains(lower) || Words.foundVerbs.contains(lower)
      || PersonWords.saying.contains(lower)
  }

  func group(from first: Actor, _ actors: [Actor]) -> [Actor] {
    guard let index = actors.firstIndex(where: { $0.range == first.range }) else { return [first] }
    var list = [actors[index]]
    for actor in actors[(index + 1)...] {
      if actor.isJoined, actor.role == first.role {
        list.append(actor)
      } else if !actor.isJoined, !["aus", "from", "of", "gen", "attr"].contains(actor.role) {
        break
      }
    }
    return list
  }

  // MARK: - Statements of a clause

  private func read(_ clause: Clause, _ actors: [Actor], inherited before: [Actor], _ context: Subject) -> [Statement] {
    let range = clause.range
    // `We have not visited it`: who speaks is not who was spoken of.
    let inherited = range.contains { ["we", "i", "wir", "ich"].contains(block.lower($0)) } ? [] : before
    let words = range.map { (at: $0, lower: block.lower($0)) }
    func first(_ set: Set<String>, _ test: (Int) -> Bool = { _ in true }) -> Int? { words.first { set.contains($0.lower) && block.tokens[$0.at].kind == .word && test($0.at) }?.at }
    let isPassive = words.contains { ["wurde", "wurden", "was", "were", "been", "werden", "wird"].contains($0.lower) }
    let modality = modality(range)
    let bare = actors.filter { $0.role.isEmpty && !$0.isJoined }
    let agent = actors.first { ["von", "by", "durch"].contains($0.role) && !$0.isJoined }
    func with(_ roles: Set<String>, after at: Int = -1) -> [Actor] {
      guard let found = actors.first(where: { roles.contains($0.role) && !$0.isJoined && $0.range.lowerBound > at }) else { return [] }
      return group(from: found, actors)
    }
    func subjects(before trigger: Int) -> [Actor] {
      if isPassive, let agent { return group(from: agent, actors) }
      if let one = bare.first(where: { block.language == .de || $0.range.lowerBound < trigger }) { return group(from: one, actors) }
      return inherited
    }
    func objects(_ trigger: Int) -> [Actor] {
      if isPassive, let one = bare.first, isParticiple(trigger) { return group(from: one, actors) }
      let own = bare.filter { one in !(bare.first.map { $0.range == one.range } ?? false) }
      if block.language == .en { return bare.first { $0.range.lowerBound > trigger }.map { group(from: $0, actors) } ?? [] }
      return own.first.map { group(from: $0, actors) } ?? (bare.first.map { one in inherited.isEmpty || one.range.lowerBound < trigger ? [] : group(from: one, actors) } ?? [])
    }
    var found: [Statement] = []
    func add(_ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?, _ modality: Statement.Modality) {
      let lefts: [Actor?] = left.isEmpty ? [nil] : Array(left.prefix(4))
      let rights: [Actor?] = right.isEmpty ? [nil] : Array(right.prefix(4))
      for one in lefts {
        for other in rights where one != nil || other != nil {
          if let one, let other, one.party.link == other.party.link { continue }
          found.append(statement(kind, one, other, time, modality, trigger..<(trigger + 1), clause.antecedent != nil ? .relativeClause : why))
        }
      }
    }
    func pair(_ kind: Statement.Kind, _ all: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?) {
      guard all.count > 1 else { return }
      add(kind, [all[0]], Array(all.dropFirst()), trigger, why, time: time, modality)
    }

    // Invited.
    let invite = first(Words.inviteVerbs) { block.lower($0) != "laden" || words.contains { $0.lower == "ein" } }
    if let at = invite {
      let (who, whom): ([Actor], [Actor]) = isPassive && isParticiple(at) ? (agent.map { group(from: $0, actors) } ?? [], bare.first.map { group(from: $0, actors) } ?? inherited) : (subjects(before: at), objects(at))
      if !who.isEmpty || isPassive, !whom.isEmpty || !isPassive { add(.invited, who, whom.filter { one in !who.contains { $0.range == one.range } }, at, .verb, time: date(range), modality) }
    }
    if let at = first(["einladung", "invitation"]), ["auf", "at"].contains(block.lower(at - 1)) || ["auf", "at"].contains(block.lower(at - 2)) {
      let host = actors.filter { $0.range.lowerBound > at && ["von", "gen", "of"].contains($0.role) || $0.range.lowerBound > at && $0.range.lowerBound <= at + 3 && $0.role != "" }
      if let host = host.first, let guest = bare.first(where: { $0.range != host.range }) { add(.invited, [host], [guest], at, .noun, time: date(range), modality) }
    }

    // Visited.
    if let at = first(Words.visitVerbs, { !block.tokens[$0].isCapital && !isNounVisit($0) && !(invite != nil && block.lower($0 - 1) == "to") }) {
      var to = objects(at).filter { one in !subjects(before: at).contains { $0.range == one.range } }
      if to.isEmpty, !isPassive { to = with(block.language == .de ? ["gen", "von"] : ["of"], after: block.language == .de ? -1 : at) }
      if to.isEmpty, block.language == .de { to = with(["in", "bei", "nach"]) }
      if !to.isEmpty { add(.visited, subjects(before: at), to, at, .verb, time: date(range), modality) }
    } else if let at = first(Words.travelVerbs, { !block.tokens[$0].isCapital }), case let to = with(["nach", "to", "in"]).filter({ $0.kind == .place }), !to.isEmpty,
      case let who = subjects(before: at), !who.isEmpty
    {
      add(.visited, who, to, at, .verb, time: date(range), modality)
    } else if invite == nil, let at = first(Words.visitNouns, { block.tokens[$0].isCapital || block.language == .en && isNounVisit($0) }) {
      let to = actors.first { $0.range.lowerBound > at && ["bei", "in", "gen", "von", "to", "at", "dat", "an", "of"].contains($0.role) && !$0.isJoined && nearby(at, $0) }
      if let to {
        let second = actors.first { $0.range.lowerBound > to.range.upperBound && ["bei", "in", "to", "at"].contains($0.role) && !$0.isJoined && nearby(to.range.upperBound, $0) && ["gen", "von"].contains(to.role) }
        var who: [Actor] = []
        if let by = actors.first(where: { $0.role == "by" && $0.range.lowerBound > at }) {
          who = [by]
        } else if second != nil {
          who = [to]
        } else if block.language == .en, let first = bare.first(where: { $0.range.lowerBound < at }) {
          who = [first]
        } else if let delegation = context.delegation {
          who = [delegation]
        }
        // `Besuch in Kiel` does not say who comes.
        if !who.isEmpty || to.role != "in" || to.kind == .organisation { add(.visited, who, group(from: second ?? to, actors), at, .noun, time: date(range), nounModality(at, modality)) }
      }
    }

    // Met.
    if let at = first(Words.receiveVerbs, { !block.tokens[$0].isCapital }) {
      let (host, guest) = (subjects(before: at), objects(at))
      if !host.isEmpty, !guest.isEmpty { add(.met, host, guest, at, .verb, time: date(range), modality) }
    }
    let meet = first(Words.meetVerbs) { !block.tokens[$0].isCapital || block.language == .en }
    if let at = meet ?? first(Words.meetNouns, { block.tokens[$0].isCapital || block.language == .en }) {
      let partner = with(["mit", "with"]).filter { $0.kind != .place || meet != nil }
      let talks = ["sprach", "sprachen", "gesprochen", "spricht", "sprechen", "talked", "spoke", "spoken", "talk", "diskutierte", "diskutierten"].contains(block.lower(at))
      let whom = !partner.isEmpty ? partner : talks && block.language == .en ? with(["to"]) : meet != nil && !talks ? objects(at) : []
      let who = meet == nil ? bare.first { $0.range.lowerBound < at }.map { group(from: $0, actors) } ?? [] : subjects(before: at)
      if !whom.isEmpty, !who.isEmpty { add(.met, who, whom, at, meet != nil ? .verb : .noun, time: date(range), modality) }
      else if meet != nil { pair(.met, bare.first.map { group(from: $0, actors) } ?? [], at, .verb, time: date(range)) }
    }

    // Agreed.
    let agreement = first(Words.agreeNouns)
    if let at = first(Words.agreeVerbs, { !block.tokens[$0].isCapital && !(block.lower($0) == "signing" && (block.lower($0 + 1) == "of" || block.lower($0 - 1) == "the" || block.lower($0 + 1) == "ceremony")) && (!["schloss", "schlossen", "geschlossen", "schließen", "concluded", "conclude", "abgeschlossen", "abschließen"].contains(block.lower($0)) || agreement != nil) }) {
      let partner = with(["mit", "with"])
      let who = subjects(before: at)
      // Nobody is an agreement's object, so all who stand bare have a part in it.
      let all = who.count == 1 && !isPassive ? bare.filter { $0.kind != .place || bare[0].kind == .place } : who
      if !partner.isEmpty, !who.isEmpty { add(.agreed, who, partner, at, .verb, time: date(range), modality) } else { pair(.agreed, all, at, .verb, time: date(range)) }
    } else if let at = agreement {
      let both = with(["zwischen", "between"], after: at)
      if both.count > 1 { pair(.agreed, both, at, .noun, time: date(range)) }
    }

    // Partners.
    partners(
      range, actors, bare, subjects(before: range.upperBound), modality, context, add: { add($0, $1, $2, $3, $4, time: $5, $6) },
      pair: { pair($0, $1, $2, $3, time: $4) }, with: { with($0) })

    // Sites.
    if let at = first(Words.siteNouns, { block.lower($0) != "anlage" || modality == .planned }) {
      let places = actors.filter { $0.kind == .place && (["in", "at", "near"].contains($0.role)) }
      let owners = (bare.first.map { group(from: $0, actors) } ?? inherited).filter { $0.kind == .organisation }
      if !places.isEmpty, let owner = owners.first, found.isEmpty {
        if modality == .planned { add(.plans, [owner], places, at, .noun, time: date(range), .planned) } else {
          add(.siteOf, [owner], places, at, .noun, time: since(range), modality)
        }
      }
    }

    // Founded.
    if let at = first(Words.foundVerbs, { !block.tokens[$0].isCapital }), let time = date(range), !words.contains(where: { Words.partnerNouns.contains($0.lower) }) {
      let who = (bare.first.map { [$0] } ?? inherited).filter { $0.kind == .organisation }
      if let one = who.first { add(.since, [one], [], at, .verb, time: time, modality) }
    }

    // Plans, where nothing else was said.
    if found.isEmpty, modality == .planned, let at = first(Words.planVerbs.union(["wird", "werden"])) {
      let who = (bare.first.map { group(from: $0, actors) } ?? inherited).filter { $0.kind != .place && (block.language == .de || $0.range.lowerBound < at) }
      let object = actors.first { ["in", "nach", "mit", "bei", "to", "with", "at"].contains($0.role) && !$0.isJoined }
      if let one = who.first { add(.plans, [one], object.map { [$0] } ?? [], at, .verb, time: date(range), .planned) }
    }
    return found
  }

  private func partners(
    _ range: Range<Int>, _ actors: [Actor], _ bare: [Actor], _ subjects: [Actor], _ modality: Statement.Modality, _ context: Subject,
    add: (Statement.Kind, [Actor], [Actor], Int, Reason, WrittenDate?, Statement.Modality) -> Void, pair: (Statement.Kind, [Actor], Int, Reason, WrittenDate?) -> Void,
    with: (Set<String>) -> [Actor]
  ) {
    let time = since(range)
    for at in range {
      let lower = block.lower(at)
      if Words.cooperateVerbs.contains(lower) && !block.tokens[at].isCapital || Words.workVerbs.contains(lower) && range.contains(where: { ["zusammen", "together", "forces", "since", "closely"].contains(block.lower($0)) }) {
        if lower == "zusammen", !range.contains(where: { Words.workVerbs.contains(block.lower($0)) }) { continue }
        if lower == "partners", !range.contains(where: { ["been", "are", "were"].contains(block.lower($0)) }) { continue }
        if lower == "together", !range.contains(where: { Words.workVerbs.contains(block.lower($0)) }) { continue }
        let partner = with(["mit", "with"])
        if !partner.isEmpty, !subjects.isEmpty { add(.partnerOf, subjects, partner, at, .verb, time, modality) } else { pair(.partnerOf, subjects, at, .verb, time) }
        return
      }
      if Words.partnerNouns.contains(lower), block.tokens[at].isCapital || block.language == .en {
        let both = with(["zwischen", "between"])
        if both.count > 1 {
          if isMere(range) { return add(.partnerOf, [both[0]], Array(both.dropFirst()), at, .noun, time, .hypothetical) }
          return pair(.partnerOf, both, at, .noun, time)
        }
        if let partner = actors.first(where: { ["mit", "with"].contains($0.role) && !$0.isJoined && $0.range.lowerBound > at && nearby(at, $0) }), let one = subjects.first {
          return add(.partnerOf, [one], group(from: partner, actors), at, .noun, time, isMere(range) ? .hypothetical : modality)
        }
      }
      if Words.partnerRoles.contains(lower) || lower == "region" && block.lower(at - 1) == "partner" || lower == "city" && block.lower(at - 1) == "sister" {
        // `die Partnerregion Hyōgo`, `partner region of Schleswig-Holstein`, `sind Partnerstädte`.
        if let apposed = actors.first(where: { $0.range.lowerBound == at + 1 && $0.kind == .place }) {
          let own = context.delegation ?? home.map { _ in delegation(at..<(at + 1)) }
          if let own { return add(.partnerOf, [own], [apposed], at, .apposition, time, .asserted) }
        }
        if let of = actors.first(where: { ["of", "von", "gen"].contains($0.role) && $0.range.lowerBound > at }), let one = bare.first, one.range != of.range { return add(.partnerOf, [one], [of], at, .noun, time, modality) }
        if subjects.count > 1 { return pair(.partnerOf, subjects, at, .noun, time) }
        if let one = subjects.first, case let partner = with(["mit", "with"]), !partner.isEmpty { return add(.partnerOf, [one], partner, at, .noun, time, modality) }
      }
    }
  }

  /// Whether a cooperation is spoken of as something that could be.
  private func isMere(_ range: Range<Int>) -> Bool {
    range.contains { ["potenzial", "potential", "möglichkeit", "möglichkeiten", "chance", "chancen", "possibilities", "opportunities", "interesse", "interest"].contains(block.lower($0)) }
  }

  private func isParticiple(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return block.language == .en ? lower.hasSuffix("ed") || lower == "met" : lower.hasPrefix("ge") || lower.contains("ge") && lower.hasSuffix("n") || lower.hasSuffix("t") || lower == "empfangen" || lower == "unterschrieben"
  }

  /// `a visit to`, as against `will visit`.
  private func isNounVisit(_ at: Int) -> Bool {
    guard block.language == .en, ["visit", "tour", "visits"].contains(block.lower(at)) else { return false }
    if ["to", "will", "would", "might", "may", "could", "can", "should", "not", "also", "and", "did"].contains(block.lower(at - 1)) { return false }
    return ["to", "by", "from", "with", "of"].contains(block.lower(at + 1)) || Words.determiners.contains(block.lower(at - 1)) || Words.determiners.contains(block.lower(at - 2))
  }

  private func nearby(_ at: Int, _ actor: Actor) -> Bool { actor.range.lowerBound - at <= 8 }

  // MARK: - How and when

  private func modality(_ range: Range<Int>) -> Statement.Modality {
    // `plant` is a verb in German alone.
    let lowers = range.map { block.language == .en && block.lower($0) == "plant" ? "" : block.lower($0) }
    let all = sentence.map(block.lower)
    if lowers.enumerated().contains(where: { place, word in
      Words.negations.contains(word) && !["nur", "zuletzt", "only", "later"].contains(place + 1 < lowers.count ? lowers[place + 1] : "") && !(word == "no" && place + 1 < lowers.count && lowers[place + 1] == ".") && !(word == "ohne" || word == "without")
    }) { return .negated }
    if lowers.contains("n't") || lowers.contains("didn") || lowers.contains("hasn") { return .negated }
    if lowers.contains(where: { Words.conditionals.contains($0) }) { return .hypothetical }
    if all.first == "wenn" || all.first == "falls" || all.first == "if" { return .hypothetical }
    if all.contains(where: Words.calledOff.contains) { return .negated }
    if lowers.contains(where: { ["soll", "sollen", "will", "wollen", "plans", "plan", "plant", "planen", "intends", "intend", "möchte", "möchten", "beabsichtigt", "beabsichtigen", "geplant", "vorgesehen", "planned", "scheduled", "strebt", "aims", "wants", "hopes"].contains($0) }) {
      return .planned
    }
    if lowers.contains("wird") || lowers.contains("werden"), let last = lowers.last(where: { $0.count > 2 }), last.hasSuffix("en") || last.hasSuffix("rn"), !last.hasPrefix("ge"), last != "worden" { return .planned }
    return .asserted
  }

  /// A noun's visit may be denied later in the sentence: `had been planned but did not take place`.
  private func nounModality(_ at: Int, _ modality: Statement.Modality) -> Statement.Modality {
    let rest = (at..<sentence.upperBound).map(block.lower).joined(separator: " ")
    if ["did not take place", "not happen", "nicht zustande", "nicht statt", "fiel aus", "fand nicht"].contains(where: rest.contains) { return .negated }
    if sentence.contains(where: { Words.planWords.contains(block.lower($0)) }), modality == .asserted { return .planned }
    return modality
  }

  private func date(_ range: Range<Int>) -> WrittenDate? {
    (dated.first { range.contains($0.range.lowerBound) } ?? (dated.count == 1 ? dated.first : nil))?.date
  }

  /// A date that says since when.
  private func since(_ range: Range<Int>) -> WrittenDate? {
    dated.first { found in
      range.contains(found.range.lowerBound) && (max(range.lowerBound, found.range.lowerBound - 3)..<found.range.lowerBound).contains { ["seit", "since", "ab"].contains(block.lower($0)) }
    }?.date
  }
}
