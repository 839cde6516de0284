import Domain

/// The statements of one German or English clause: by its verbs and nouns, its voice, and what joins names to it.
struct ClauseReader {
  typealias Actor = Statements.Actor
  typealias Words = StatementWords

  let statements: Statements
  let clause: Clause
  let tokens: [Int]
  let actors: [Actor]
  let inherited: [Actor]
  let context: Statements.Subject
  /// How the clause that governs an infinitive bears on it.
  var parentModality: Statement.Modality?
  private(set) var found: [Statement] = []

  var block: Block { statements.block }
  var dated: [FoundDate] { statements.dated }

  init(statements: Statements, clause: Clause, tokens: [Int], actors: [Actor], inherited: [Actor], context: Statements.Subject) {
    (self.statements, self.clause, self.tokens, self.actors, self.inherited, self.context) = (statements, clause, tokens, actors, inherited, context)
  }

  mutating func read() -> [Statement] {
    // What a mere condition or a purpose would bring about is not said to be.
    if clause.kind == .infinitive, parentModality == nil { return [] }
    let modality = modality(tokens)
    if clause.kind == .apposed {
      sites(modality)
      founded(modality)
      partners(modality)
      return found
    }
    invited(modality)
    visited(modality)
    met(modality)
    agreed(modality)
    partners(modality)
    sites(modality)
    founded(modality)
    plans(modality)
    return found
  }

  // MARK: - Parts of the clause

  private func first(_ set: Set<String>, _ test: (Int) -> Bool = { _ in true }) -> Int? {
    tokens.first { set.contains(block.lower($0)) && block.tokens[$0].kind == .word && test($0) }
  }
  private func has(_ words: Set<String>) -> Bool { tokens.contains { words.contains(block.lower($0)) } }
  private func isVerb(_ at: Int) -> Bool { !block.tokens[at].isCapital }

  /// Whether a verb stands in the passive.
  private func isPassive(_ at: Int) -> Bool {
    let lower = block.lower(at)
    if block.language == .en {
      let before = tokens.filter { $0 < at && $0 >= at - 4 }.map(block.lower)
      return isParticiple(lower) && before.contains { ["was", "were", "been", "is", "are", "be", "being"].contains($0) }
    }
    guard isParticiple(lower) else { return false }
    if has(["wurde", "wurden", "worden", "werden", "wird"]) { return !(has(["wird", "werden"]) && !lower.hasPrefix("ge") && !has(["worden"]) && lower.hasSuffix("en") && !["eingeladen", "empfangen", "unterschrieben"].contains(lower)) }
    return has(["ist", "sind", "war", "waren", "sei", "seien"]) && ["eingeladen"].contains(lower)
  }
  private func isParticiple(_ lower: String) -> Bool {
    block.language == .en
      ? lower.hasSuffix("ed") || lower == "met"
      : lower.hasPrefix("ge") || lower.contains("ge") && lower.hasSuffix("n") || lower.hasSuffix("t") || ["empfangen", "unterschrieben"].contains(lower)
  }

  private var bare: [Actor] { actors.filter { ["", "acc"].contains($0.role) && !$0.isJoined } }
  private var agent: Actor? { actors.first { ["von", "by", "durch"].contains($0.role) && !$0.isJoined && $0.kind != .place } }

  /// Whether a relative pronoun can be the clause's subject.
  private var isRelativeSubject: Bool {
    guard case .relative(let pronoun, let preposition) = clause.kind, preposition.isEmpty else { return false }
    if block.language == .en {
      guard ["who", "which"].contains(pronoun), let first = tokens.first else { return false }
      return statements.isFinite(first) || ["also", "now", "then", "already", "later"].contains(block.lower(first))
    }
    guard ["der", "die", "das", "welche", "welcher", "welches"].contains(pronoun) else { return false }
    let others = actors.dropFirst().filter { $0.role.isEmpty && !$0.isJoined && $0.kind != .place }
    return others.isEmpty || clause.antecedent?.kind == .person
  }

  /// Who does what the clause says, whatever its voice.
  func subjects(_ at: Int? = nil) -> [Actor] {
    if let at, isPassive(at) { return agent.map { group(from: $0) } ?? [] }
    return nominative(at)
  }

  private func group(from one: Actor) -> [Actor] { statements.group(from: one, actors) }

  /// The clause's grammatical subject.
  func nominative(_ at: Int? = nil) -> [Actor] {
    if case .relative(let pronoun, _) = clause.kind {
      if isRelativeSubject { return clause.antecedent.map { one in actors.first { $0.range == one.range }.map { [$0] } ?? [] } ?? [] }
      let rest = actors.dropFirst(clause.antecedent == nil ? 0 : 1).filter { $0.role.isEmpty && !$0.isJoined }
      if let one = rest.first, block.language == .de || pronoun != "who" { return group(from: one) }
      return []
    }
    if clause.kind == .apposed { return clause.antecedent.map { [$0] } ?? inherited }
    // `kündigte an, Ohm zu besuchen`: an infinitive names whom it acts upon alone.
    if clause.kind == .infinitive { return inherited }
    let candidates = bare.filter { $0.role != "acc" }
    if block.language == .en {
      guard let verb = tokens.first(where: { statements.isFinite($0) }) else { return candidates.first.map { group(from: $0) } ?? inherited }
      if let one = candidates.first(where: { $0.range.lowerBound < verb }) { return group(from: one) }
      // `…,” said Vera Ohm`.
      if PersonWords.saying.contains(block.lower(verb)), let one = candidates.first { return group(from: one) }
      return inherited
    }
    return candidates.first.map { group(from: $0) } ?? inherited
  }
  var mainSubject: [Actor] { nominative() }

  /// Whom or what a verb acts upon.
  private func objects(_ at: Int) -> [Actor] {
    if isPassive(at) { return nominative(at) }
    let who = nominative(at)
    if case .relative(_, let preposition) = clause.kind, preposition.isEmpty, !isRelativeSubject, let one = actors.first { return [one] }
    let rest = actors.filter { one in ["", "acc"].contains(one.role) && !one.isJoined && !who.contains { $0.range == one.range } }
    if block.language == .en { return rest.first { $0.range.lowerBound > at }.map { group(from: $0) } ?? [] }
    return (rest.first { $0.role == "acc" } ?? rest.first).map { group(from: $0) } ?? []
  }

  private func with(_ roles: Set<String>, after at: Int = -1) -> [Actor] {
    guard let one = actors.first(where: { roles.contains($0.role) && !$0.isJoined && $0.range.lowerBound > at }) else { return [] }
    return group(from: one)
  }
  private func nearby(_ at: Int, _ actor: Actor, _ reach: Int = 8) -> Bool { actor.range.lowerBound > at && actor.range.lowerBound - at <= reach }

  private mutating func add(
    _ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?, _ modality: Statement.Modality
  ) {
    let lefts: [Actor?] = left.isEmpty ? [nil] : Array(left.prefix(4))
    let rights: [Actor?] = right.isEmpty ? [nil] : Array(right.prefix(4))
    var reason = why
    if case .relative = clause.kind { reason = .relativeClause }
    for one in lefts {
      for other in rights {
        let (one, other) = (one.flatMap { $0.isKnown ? $0 : nil }, other.flatMap { $0.isKnown ? $0 : nil })
        guard one != nil || other != nil else { continue }
        if let one, let other, one.party.link == other.party.link { continue }
        found.append(statements.statement(kind, one, other, time, modality, trigger..<(trigger + 1), reason))
      }
    }
  }
  private mutating func pair(_ kind: Statement.Kind, _ all: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?, _ modality: Statement.Modality) {
    let known = all.filter(\.isKnown)
    guard known.count > 1 else { return }
    add(kind, [known[0]], Array(known.dropFirst()), trigger, why, time: time, modality)
  }

  // MARK: - Frames

  private mutating func invited(_ modality: Statement.Modality) {
    if let at = first(["einladung", "invitation"]) {
      let host = actors.first { nearby(at, $0, 6) && ["von", "gen", "of", "from", ""].contains($0.role) && $0.kind != .place || nearby(at, $0, 4) && ["gen", "of", "from"].contains($0.role) }
      let isFollowed = ["auf", "at", "on"].contains(block.lower(at - 1)) || ["auf", "at", "on"].contains(block.lower(at - 2))
      let isAccepted = has(["accepted", "angenommen", "nahm", "received", "erhielt"])
      if let host, isFollowed || isAccepted {
        var guests = nominative().filter { $0.range != host.range }
        // `Auf Einladung der Kammer sprach Vera Ohm`.
        if guests.isEmpty { guests = inherited }
        if !guests.isEmpty, guests[0].isKnown { return add(.invited, [host], [guests[0]], at, .noun, time: date(), modality) }
      }
    }
    guard let at = first(Words.inviteVerbs, { isVerb($0) && (block.lower($0) != "laden" || has(["ein"])) && (block.lower($0) != "lud" || has(["ein"])) }) else { return }
    let (who, whom) = (subjects(at), objects(at))
    if isPassive(at) {
      guard who.contains(where: \.isKnown) || whom.contains(where: \.isKnown) else { return }
      return add(.invited, who, whom.prefix(1).map { $0 }, at, .verb, time: date(), modality)
    }
    guard who.contains(where: \.isKnown) || whom.contains(where: \.isKnown) else { return }
    add(.invited, Array(who.prefix(1)), whom.filter { one in one.kind != .place && !who.contains { $0.range == one.range } }, at, .verb, time: date(), modality)
  }

  private var isInvite: Bool { first(Words.inviteVerbs, isVerb) != nil }

  private mutating func visited(_ modality: Statement.Modality) {
    if let at = first(Words.visitVerbs, { isVerb($0) && !isNounVisit($0) && !(isInvite && block.lower($0 - 1) == "to") }) {
      var to = objects(at)
      // `das Terminal in Kiel`, `a plant of Ohm`.
      if let thing = to.first, !to.contains(where: \.isKnown), let one = actors.first(where: { nearby(thing.range.upperBound - 1, $0, 5) && ["in", "gen", "von", "of", "bei", "at", "by"].contains($0.role) && $0.isKnown }) { to = group(from: one) }
      if to.isEmpty, !isPassive(at) { to = with(block.language == .de ? ["gen", "von"] : ["of"], after: block.language == .de ? -1 : at).filter { $0.range.lowerBound < at || block.language == .en } }
      if to.isEmpty, block.language == .de, !isPassive(at) { to = with(["in", "bei", "nach"]) }
      let who = subjects(at).filter { one in !to.contains { $0.range == one.range } }
      guard to.contains(where: \.isKnown), isPassive(at) || who.contains(where: { $0.isKnown || $0.kind == .person }) || who.isEmpty && clause.isQuoted else { return }
      return add(.visited, who, to.filter(\.isKnown), at, .verb, time: date(), modality)
    }
    // `called on`, `paid a visit to`, `war zu Gast in`.
    if block.language == .en, let at = first(["called", "calls", "call", "dropped"]), block.lower(at + 1) == "on" || block.lower(at + 1) == "in", let one = actors.first(where: { nearby(at, $0, 6) && $0.role == "on" }) {
      return add(.visited, nominative(at), group(from: one), at, .verb, time: date(), modality)
    }
    if block.language == .de, let at = first(["gast", "besuch"]), block.lower(at - 1) == "zu", let one = actors.first(where: { ["in", "bei", "an", "gen"].contains($0.role) && $0.range.lowerBound > at }) {
      return add(.visited, nominative(at), group(from: one), at, .noun, time: date(), modality)
    }
    if let at = first(Words.travelVerbs, isVerb), case let to = with(["nach", "to", "in", "an", "at"]).filter({ $0.kind == .place || ["to", "at"].contains($0.role) && $0.kind == .organisation }), !to.isEmpty, case let who = nominative(at).filter(\.isKnown), !who.isEmpty {
      // `invited her to come to Kiel`.
      if isInvite { return }
      return add(.visited, who, to, at, .verb, time: date(), modality)
    }
    if block.language == .en, let at = first(["been"]), block.lower(at + 1) == "to", let one = actors.first(where: { nearby(at, $0, 5) && $0.role == "to" }) {
      return add(.visited, nominative(at), group(from: one), at, .verb, time: date(), modality)
    }
    if block.language == .de, let at = first(["gewesen", "war", "waren"]), has(["schon", "nie", "noch", "mehrfach", "bereits"]), let one = actors.first(where: { $0.role == "in" && $0.kind == .place }), let who = nominative(at).first, who.isKnown, who.kind == .person {
      return add(.visited, [who], group(from: one), at, .verb, time: date(), modality)
    }
    if let at = first(["reise", "trip", "delegationsreise", "mission"]), has(["teilgenommen", "teilnahm", "teil", "participated", "joined", "took"]), let one = actors.first(where: { nearby(at, $0, 4) && ["nach", "to"].contains($0.role) }) {
      return add(.visited, nominative(at), group(from: one), at, .noun, time: date(), modality)
    }
    visitNoun(modality)
  }

  private mutating func visitNoun(_ modality: Statement.Modality) {
    guard !isInvite, first(["einladung", "invitation"]) == nil, let at = first(Words.visitNouns.union(["reise", "trip"]), { block.tokens[$0].isCapital || block.language == .en && (isNounVisit($0) || block.lower($0) == "trip") }) else { return }
    let isTrip = ["reise", "trip"].contains(block.lower(at))
    let roles: Set<String> = isTrip ? ["nach", "to"] : ["bei", "in", "gen", "von", "to", "at", "dat", "an", "of", "on"]
    guard let to = actors.first(where: { roles.contains($0.role) && !$0.isJoined && nearby(at, $0) }) else { return }
    let called = nounModality(modality)
    // A trip as a noun is said to have been made only where a verb says so, or denied.
    if isTrip, called != .negated, called != .planned || !has(Words.planWords) { return }
    let second = actors.first { $0.range.lowerBound > to.range.upperBound && ["bei", "in", "to", "at"].contains($0.role) && !$0.isJoined && nearby(to.range.upperBound, $0) && ["gen", "von"].contains(to.role) }
    var who: [Actor] = []
    if let by = actors.first(where: { $0.role == "by" && $0.range.lowerBound > at }) {
      who = [by]
    } else if second != nil {
      who = [to]
    } else if block.language == .en, let one = nominative(at).first(where: { $0.range.lowerBound < at }), has(["paid", "pay", "pays", "made", "make"]) {
      who = [one]
    } else if block.language == .de, has(["stattete", "statteten", "abgestattet", "machte"]) {
      who = nominative(at)
    } else if let delegation = context.delegation {
      who = [delegation]
    }
    // `Besuch in Kiel` does not say who comes.
    if !who.isEmpty || called != .asserted || to.role != "in" || to.kind == .organisation { add(.visited, who, group(from: second ?? to), at, .noun, time: date(), called) }
  }

  private mutating func met(_ modality: Statement.Modality) {
    if let at = first(Words.receiveVerbs, isVerb) {
      let (host, guest) = (subjects(at), objects(at))
      if host.contains(where: \.isKnown), guest.contains(where: \.isKnown) { return add(.met, host.filter(\.isKnown), guest.filter(\.isKnown), at, .verb, time: date(), modality) }
      return
    }
    let isLetters = block.language == .en
    let verb = first(Words.meetVerbs) { isVerb($0) && !(["discussed", "diskutierte"].contains(block.lower($0))) }
    guard let at = verb ?? first(Words.meetNouns, { block.tokens[$0].isCapital || isLetters }) else { return }
    let talks = ["sprach", "sprachen", "gesprochen", "spricht", "sprechen", "talked", "spoke", "spoken", "talk", "diskutierte", "diskutierten", "discussed"].contains(block.lower(at))
    var partner = with(["mit", "with"]).filter { $0.kind != .place || verb != nil }
    if partner.isEmpty, talks, isLetters { partner = with(["to"]) }
    if partner.isEmpty, verb != nil, !talks, !["treffen", "meeting"].contains(block.lower(at)) || statements.isFinite(at) { partner = objects(at) }
    if verb == nil {
      // `Gespräche zwischen A und B`.
      let both = with(["zwischen", "between"], after: at)
      if both.count > 1, modality != .negated || has(["ended", "endeten", "ohne", "without"]) { return pair(.met, both, at, .noun, time: date(), modality == .negated ? .asserted : modality) }
      guard block.lower(at) != "exchange", block.lower(at) != "austausch", has(["held", "hold", "holds", "führte", "führten", "geführt", "had", "hatte", "im", "in", "zu", "zum"]) else { return }
    }
    var who = nominative(at).filter { one in !partner.contains { $0.range == one.range } }
    if who.isEmpty { who = inherited }
    if partner.contains(where: \.isKnown), who.contains(where: { $0.isKnown || $0.kind == .person }) {
      add(.met, who.filter(\.isKnown), partner.filter(\.isKnown), at, verb != nil ? .verb : .noun, time: date(), modality)
    } else if verb != nil, partner.isEmpty {
      pair(.met, who, at, .verb, time: date(), modality)
    }
  }

  private mutating func agreed(_ modality: Statement.Modality) {
    let agreement = tokens.first { Words.isAgreement(block.lower($0)) }
    let weak: Set<String> = ["schloss", "schlossen", "geschlossen", "schließen", "concluded", "conclude", "abgeschlossen", "abschließen", "reach", "reached", "struck"]
    let verb = first(Words.agreeVerbs.union(["reach", "reached", "struck"])) {
      isVerb($0) && !(block.lower($0) == "signing" && (block.lower($0 + 1) == "of" || block.lower($0 - 1) == "the" || block.lower($0 + 1) == "ceremony")) && (!weak.contains(block.lower($0)) || agreement != nil)
        && !(block.lower($0) == "einigen" && !has(["sich"]))
    }
    if let at = verb {
      let partner = with(["mit", "with"]).filter { $0.kind != .place || modality == .negated || $0.party.link.id != nil }
      let who = subjects(at)
      let time = date()
      if !partner.isEmpty, who.contains(where: \.isKnown) { return add(.agreed, Array(who.filter(\.isKnown).prefix(2)), partner.filter(\.isKnown), at, .verb, time: time, modality) }
      if !partner.isEmpty, isPassive(at) || modality == .negated || who.isEmpty && has(["we", "wir"]) { return add(.agreed, [], partner.filter(\.isKnown), at, .verb, time: time, modality) }
      let known = who.filter(\.isKnown)
      if known.count > 1 { return pair(.agreed, known, at, .verb, time: time, modality) }
      // Nobody is an agreement's object, so all who stand bare have a part in it.
      if known.count == 1, !isPassive(at) { return pair(.agreed, bare.filter { $0.isKnown && ($0.kind != .place || bare[0].kind == .place) }, at, .verb, time: time, modality) }
      return
    }
    guard let at = agreement else { return }
    let both = with(["zwischen", "between"])
    if both.count > 1 { return pair(.agreed, both, at, .noun, time: since() ?? date(), modality) }
    // `has an agreement with B`, `there is no agreement with B`.
    guard has(["has", "have", "had", "hat", "haben", "hatte", "is", "are", "gibt", "besteht", "bestehen"]), let partner = actors.first(where: { ["mit", "with"].contains($0.role) && !$0.isJoined && $0.isKnown }) else {
      if has(["besteht", "bestehen"]), let time = since(), context.pair.count == 2, has(["ihnen", "beiden"]) { return add(.agreed, [context.pair[0]], [context.pair[1]], at, .noun, time: time, modality) }
      return
    }
    let who = nominative(at).filter(\.isKnown)
    let owner = !who.isEmpty ? who : inherited.isEmpty ? context.main.map { [$0] } ?? [] : inherited
    add(.agreed, Array(owner.prefix(1)), group(from: partner), at, .noun, time: since(), modality)
  }

  private mutating func partners(_ modality: Statement.Modality) {
    let time = since()
    if let at = first(Words.cooperateVerbs.union(Words.workVerbs), { isVerb($0) && isCooperation($0) }) {
      let partner = with(["mit", "with"]).filter(\.isKnown)
      let who = nominative(at).filter(\.isKnown)
      if !partner.isEmpty {
        let owner = !who.isEmpty ? who : []
        if owner.isEmpty, modality == .asserted { return }
        return add(.partnerOf, Array(owner.prefix(3)), partner, at, .verb, time: time, modality)
      }
      if who.count > 1 { return pair(.partnerOf, who, at, .verb, time: time, modality) }
      if isBoth, context.pair.count == 2 { return add(.partnerOf, [context.pair[0]], [context.pair[1]], at, .verb, time: time, modality) }
      return
    }
    for at in tokens {
      let lower = block.lower(at)
      if Words.partnerNouns.contains(lower) || lower.hasSuffix("partnerschaft"), block.tokens[at].isCapital || block.language == .en {
        let both = with(["zwischen", "between"]).filter(\.isKnown)
        let mere = isMere ? Statement.Modality.hypothetical : modality
        if both.count > 1 { return pair(.partnerOf, both, at, .noun, time: time, mere) }
        if let partner = actors.first(where: { ["mit", "with"].contains($0.role) && !$0.isJoined && $0.isKnown && (nearby(at, $0) || block.language == .de && $0.range.upperBound <= at) }) {
          let who = nominative(at).filter(\.isKnown)
          let owner = who.isEmpty && has(["besteht", "bestehen", "gibt", "exists"]) ? context.main.map { [$0] } ?? [] : who
          if owner.isEmpty, mere == .asserted { return }
          return add(.partnerOf, Array(owner.prefix(2)), group(from: partner).filter(\.isKnown), at, .noun, time: time, mere)
        }
        if block.language == .de, has(["besteht", "bestehen"]), let partner = with(["zu"]).first(where: { $0.isKnown && $0.kind != .person }), let one = context.main { return add(.partnerOf, [one], [partner], at, .noun, time: time, mere) }
        let who = nominative(at).filter(\.isKnown)
        if who.count > 1, has(["pflegen", "verbindet", "have", "haben", "maintain", "share"]) { return pair(.partnerOf, who, at, .noun, time: time, mere) }
        if isBoth, context.pair.count == 2 { return add(.partnerOf, [context.pair[0]], [context.pair[1]], at, .noun, time: time, mere) }
      }
      if Words.partnerRoles.contains(lower) || lower == "region" && block.lower(at - 1) == "partner" || ["city", "cities"].contains(lower) && ["sister", "partner"].contains(block.lower(at - 1)) {
        if partnerRole(at, time, modality) { return }
      }
    }
  }

  private mutating func partnerRole(_ at: Int, _ time: WrittenDate?, _ modality: Statement.Modality) -> Bool {
    // `die Partnerregion Hyōgo`, `partner region of Schleswig-Holstein`, `sind Partnerstädte`.
    if let apposed = actors.first(where: { $0.range.lowerBound == at + 1 && $0.kind == .place }) {
      let own = context.delegation ?? statements.home.map { _ in statements.delegation(at..<(at + 1)) }
      if let own { add(.partnerOf, [own], [apposed], at, .apposition, time: time, .asserted); return true }
    }
    let who = nominative(at).filter(\.isKnown)
    if let of = actors.first(where: { ["of", "von", "gen"].contains($0.role) && nearby(at, $0, 5) && $0.isKnown }), let one = who.first, one.range != of.range {
      add(.partnerOf, [one], [of], at, .noun, time: time, modality)
      return true
    }
    // `a partner of ours since 2018`.
    if block.language == .en, ["ours", "our"].contains(where: { word in tokens.contains { block.lower($0) == word } }), let one = who.first, let other = inherited.first {
      add(.partnerOf, [one], [other], at, .noun, time: time, modality)
      return true
    }
    guard has(["is", "are", "were", "been", "sind", "ist", "waren", "war", "seit", "since", "wurden", "became"]) else { return false }
    if who.count > 1 {
      pair(.partnerOf, who, at, .noun, time: time, modality)
      return true
    }
    if let one = who.first, case let partner = with(["mit", "with"]).filter(\.isKnown), !partner.isEmpty {
      add(.partnerOf, [one], partner, at, .noun, time: time, modality)
      return true
    }
    return false
  }

  /// `together`, `zusammen` or a date since when make a partner of who works with somebody.
  private func isCooperation(_ at: Int) -> Bool {
    let lower = block.lower(at)
    let isWork = Words.workVerbs.contains(lower)
    if isWork { return has(["zusammen", "together", "forces", "since", "closely", "gemeinsam", "jointly", "seit"]) }
    if ["zusammen", "together"].contains(lower) { return has(Words.workVerbs) }
    if lower == "partners" { return has(["been", "are", "were"]) }
    if lower == "verbunden" { return !with(["mit"]).isEmpty }
    return true
  }

  /// `the two institutes`, `beide Hochschulen`.
  private var isBoth: Bool {
    has(["beide", "beiden", "both", "two", "ihnen"]) || block.language == .de && tokens.contains { ["schulen", "hochschulen", "universitäten", "städte", "regionen", "partner", "häuser", "institute"].contains(block.lower($0)) && block.tokens[$0].isCapital && ["die", "den"].contains(block.lower($0 - 1)) }
  }

  /// Whether a cooperation is spoken of as something that could be.
  private var isMere: Bool {
    has(["potenzial", "potential", "möglichkeit", "möglichkeiten", "chance", "chancen", "possibilities", "possibility", "opportunities", "interesse", "interest", "considering", "erwägt", "denkbar"])
  }

  private mutating func sites(_ modality: Statement.Modality) {
    guard found.isEmpty, let at = first(Words.siteNouns, { (block.lower($0) != "anlage" || modality == .planned) && !(block.language == .de && block.lower($0 - 1) == "mit") }) else { return }
    let all = actors.filter { $0.kind == .place && $0.isKnown && (["in", "at", "near"].contains($0.role)) }
    let word = block.lower(at)
    guard let place = all.first(where: { $0.range.lowerBound > at && $0.range.lowerBound - at <= 8 }) ?? all.last(where: { $0.range.upperBound <= at }) else { return }
    let places = group(from: place).filter { $0.kind == .place && $0.isKnown }
    var owners: [Actor] = clause.kind == .apposed ? clause.antecedent.map { [$0] } ?? [] : nominative(at)
    // `deren Sitz in Kiel ist`, `Its offices are located in …`.
    if case .relative(let pronoun, _) = clause.kind, ["deren", "dessen", "whose"].contains(pronoun), let one = clause.antecedent { owners = [one] }
    if tokens.contains(where: { $0 < at && $0 >= at - 4 && ["its", "their", "ihr", "sein", "ihre", "seine"].contains(block.lower($0)) }), owners.first?.isKnown != true { owners = context.main.map { [$0] } ?? [] }
    if clause.kind == .apposed, word == "based" || word == "sitz", block.isSign(at - 1, "-") || block.lower(at - 1) == "mit" && block.language == .de { return }
    if block.lower(at - 1) == "mit", block.language == .de { return }
    let isOwned = clause.kind == .apposed || has(Words.siteVerbs) || ["based", "headquartered", "ansässig"].contains(word)
    guard isOwned, let owner = owners.first(where: { $0.isKnown && ($0.kind == .organisation || $0.kind == .place && $0.range != place.range) }) else { return }
    if modality == .planned || modality == .hypothetical || has(["eröffnen", "open", "errichten", "build", "set"]) && modality != .negated && !has(["opened"]) {
      add(.plans, [owner], places, at, .noun, time: date(), modality == .asserted ? .planned : modality)
    } else if modality == .negated, has(["will", "wollen", "plant", "planen", "plan", "plans", "intend", "möchte"]) {
      add(.plans, [owner], places, at, .noun, time: date(), .negated)
    } else {
      add(.siteOf, [owner], places, at, .noun, time: since(), modality)
    }
  }

  private mutating func founded(_ modality: Statement.Modality) {
    guard let at = first(Words.foundVerbs, { isVerb($0) || block.lower($0) == "founded" || block.lower($0) == "established" }), !tokens.contains(where: { Words.partnerNouns.contains(block.lower($0)) || Words.isAgreement(block.lower($0)) }) else { return }
    guard let time = (["besteht", "bestehen", "existiert"].contains(block.lower(at)) ? since() : since() ?? date()) else { return }
    guard let one = (clause.kind == .apposed ? clause.antecedent.map { [$0] } ?? [] : nominative(at)).first, one.isKnown, one.kind == .organisation else { return }
    guard modality == .asserted || modality == .negated else { return }
    add(.since, [one], [], at, .verb, time: time, .asserted)
  }

  /// Plans, where nothing else was said.
  private mutating func plans(_ modality: Statement.Modality) {
    guard found.isEmpty, modality == .planned || modality == .negated, !clause.isQuoted else { return }
    let intents = Words.planVerbs.union(["wird", "werden", "werde", "will", "expandieren", "expand"])
    guard let at = first(intents, { !block.tokens[$0].isCapital && !(block.language == .en && block.lower($0) == "plant") }) else { return }
    if modality == .negated, !has(["plant", "planen", "will", "plan", "plans", "intend", "beabsichtigt", "möchte"]) { return }
    // What shall be done to somebody is nobody's plan.
    if block.language == .de, let last = tokens.last(where: { block.tokens[$0].kind == .word }), ["werden", "worden"].contains(block.lower(last)) { return }
    if block.language == .en, let at = tokens.first(where: { block.lower($0) == "be" }), block.lower(at + 1).hasSuffix("ed") || block.lower(at + 1) == "held" { return }
    guard let one = nominative(at).first, one.isKnown, block.language == .de || one.range.lowerBound < at || !inherited.isEmpty else { return }
    let object = actors.first { ["in", "nach", "mit", "bei", "to", "with", "at", "vor", "von"].contains($0.role) && !$0.isJoined && $0.isKnown && $0.range != one.range && ($0.role != "von" || $0.kind == .place) }
    add(.plans, [one], object.map { [$0] } ?? [], at, .verb, time: date(), modality)
  }

  /// `a visit to`, as against `will visit`.
  private func isNounVisit(_ at: Int) -> Bool {
    guard block.language == .en, ["visit", "tour", "visits"].contains(block.lower(at)) else { return false }
    if ["to", "will", "would", "might", "may", "could", "can", "should", "not", "also", "and", "did"].contains(block.lower(at - 1)) { return false }
    return ["to", "by", "from", "with", "of", "on"].contains(block.lower(at + 1)) || Words.determiners.contains(block.lower(at - 1)) || Words.determiners.contains(block.lower(at - 2))
  }
}
