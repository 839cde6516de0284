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
  var found: [Statement] = []

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
      partners(modality)
      return found
    }
    invited(modality)
    if !programme() {
      visited(modality)
      met(modality)
    }
    agreed(modality)
    partners(modality)
    sites(modality)
    plans(modality)
    return found
  }

  // MARK: - Parts of the clause

  func first(_ set: Set<String>, _ test: (Int) -> Bool = { _ in true }) -> Int? {
    tokens.first { set.contains(block.lower($0)) && block.tokens[$0].kind == .word && test($0) }
  }
  func has(_ words: Set<String>) -> Bool { tokens.contains { words.contains(block.lower($0)) } }
  func isVerb(_ at: Int) -> Bool {
    // `is going to set up`.
    if block.lower(at) == "going", block.lower(at + 1) == "to", let next = block.token(at + 2), !next.isCapital, !Words.determiners.contains(next.lower) { return false }
    // `Empfangen wurde sie von …`.
    return !block.tokens[at].isCapital || block.language == .de && at == statements.sentence.lowerBound && ["wurde", "wurden", "wird", "werden", "hat", "haben"].contains(block.lower(at + 1)) && isParticiple(block.lower(at))
  }

  /// Whether a verb stands in the passive.
  func isPassive(_ at: Int) -> Bool {
    let lower = block.lower(at)
    if block.language == .en {
      let before = tokens.filter { $0 < at && $0 >= at - 4 }.map(block.lower)
      return isParticiple(lower) && before.contains { ["was", "were", "been", "is", "are", "be", "being"].contains($0) }
    }
    guard isParticiple(lower) else { return false }
    if has(["wurde", "wurden", "worden", "werden", "wird"]) { return !(has(["wird", "werden"]) && !lower.hasPrefix("ge") && !has(["worden"]) && lower.hasSuffix("en") && !["eingeladen", "empfangen", "unterschrieben"].contains(lower)) }
    return has(["ist", "sind", "war", "waren", "sei", "seien"]) && ["eingeladen"].contains(lower)
  }
  func isParticiple(_ lower: String) -> Bool {
    block.language == .en
      ? lower.hasSuffix("ed") || ["met", "spent", "shown", "taken", "driven", "led", "given", "seen", "brought", "sent", "held", "told"].contains(lower)
      : lower.hasPrefix("ge") || lower.contains("ge") && lower.hasSuffix("n") || lower.hasSuffix("t") || ["empfangen", "unterschrieben"].contains(lower)
  }

  var bare: [Actor] { actors.filter { ["", "acc"].contains($0.role) && !$0.isJoined } }
  var agent: Actor? { actors.first { ["von", "by", "durch"].contains($0.role) && !$0.isJoined && $0.kind != .place } }

  /// Whether a relative pronoun can be the clause's subject.
  var isRelativeSubject: Bool {
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

  func group(from one: Actor) -> [Actor] { statements.group(from: one, actors) }

  /// The clause's grammatical subject.
  func nominative(_ at: Int? = nil) -> [Actor] {
    if case .relative(let pronoun, _) = clause.kind {
      if isRelativeSubject { return clause.antecedent.map { one in actors.first { $0.range == one.range }.map { [$0] } ?? [] } ?? [] }
      let rest = actors.dropFirst(clause.antecedent == nil ? 0 : 1).filter { $0.role.isEmpty && !$0.isJoined }
      if let one = rest.first, block.language == .de || pronoun != "who" { return group(from: one) }
      return []
    }
    if [.apposed, .participial].contains(clause.kind) { return clause.antecedent.map { one in actors.first { $0.range == one.range }.map { [$0] } ?? [one] } ?? inherited }
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
  func objects(_ at: Int) -> [Actor] {
    if isPassive(at) { return nominative(at) }
    let who = nominative(at)
    if case .relative(_, let preposition) = clause.kind, preposition.isEmpty, !isRelativeSubject, let one = actors.first { return [one] }
    let rest = actors.filter { one in ["", "acc"].contains(one.role) && !one.isJoined && !who.contains { $0.range == one.range } }
    if block.language == .en { return rest.first { $0.range.lowerBound > at }.map { group(from: $0) } ?? [] }
    return (rest.first { $0.role == "acc" } ?? rest.first).map { group(from: $0) } ?? []
  }

  func with(_ roles: Set<String>, after at: Int = -1) -> [Actor] {
    guard let one = actors.first(where: { roles.contains($0.role) && !$0.isJoined && $0.range.lowerBound > at }) else { return [] }
    var list = group(from: one)
    // `with A and with B`.
    for other in actors where !other.isJoined && other.role == one.role && other.range.lowerBound > (list.last?.extent ?? list.last!.range.upperBound) {
      let between = ((list.last?.extent ?? list.last!.range.upperBound)..<other.range.lowerBound).map(block.lower)
      guard between.count <= 4, between.contains(where: { ["and", "und", "sowie"].contains($0) }) else { break }
      list += group(from: other)
    }
    return list
  }
  func nearby(_ at: Int, _ actor: Actor, _ reach: Int = 8) -> Bool { actor.range.lowerBound > at && actor.range.lowerBound - at <= reach }

  mutating func add(
    _ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?, _ modality: Statement.Modality
  ) {
    let lefts: [Actor?] = left.isEmpty ? [nil] : Array(left.prefix(4))
    let rights: [Actor?] = right.isEmpty ? [nil] : Array(right.prefix(block.language == .en ? 8 : 4))
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
  mutating func pair(_ kind: Statement.Kind, _ all: [Actor], _ trigger: Int, _ why: Reason, time: WrittenDate?, _ modality: Statement.Modality) {
    let known = all.filter(\.isKnown)
    guard known.count > 1 else { return }
    add(kind, [known[0]], Array(known.dropFirst()), trigger, why, time: time, modality)
  }
}
