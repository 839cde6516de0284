import Domain

/// How surely a clause says what it says, and when it was.
extension ClauseReader {
  func modality(_ tokens: [Int]) -> Statement.Modality {
    // `plant` is a verb in German alone.
    // `May` with a capital is a month.
    // What a contract says of what is to come says nothing of its making.
    let under = block.language == .en ? tokens.first { ["under", "whereby"].contains(block.lower($0)) && ["which", "whereby"].contains(block.lower($0 + 1)) } : nil
    let tokens = under.flatMap { cut in tokens.contains { $0 < cut && statements.isFinite($0) } ? tokens.filter { $0 < cut } : nil } ?? tokens
    let lowers = tokens.map { block.language == .en && (block.lower($0) == "plant" || block.tokens[$0].text == "May") ? "" : block.lower($0) }
    func next(_ place: Int) -> String { place + 1 < lowers.count ? lowers[place + 1] : "" }
    let isNegated = lowers.enumerated().contains { place, word in
      guard Words.negations.contains(word), block.language == .en || word != "not" || !block.tokens[tokens[place]].isCapital else { return false }
      if ["nur", "zuletzt", "only", "later", "least"].contains(next(place)) || word == "no" && next(place) == "." { return false }
      if ["without", "ohne"].contains(word) { return ["agreement", "einigung", "ergebnis", "vertrag", "contract", "deal", "an"].contains(next(place)) }
      return true
    }
    if isNegated || lowers.contains("n't") || lowers.contains("didn") || lowers.contains("hasn") { return .negated }
    switch clause.kind {
    case .subordinate(let word) where ["ob", "falls", "wenn", "sofern", "sollte", "sollten", "if", "unless", "whether", "should"].contains(word): return .hypothetical
    case .subordinate(let word) where ["dass", "that", "bevor", "before", "ehe"].contains(word) && parentModality == .planned: return .planned
    case .subordinate("dass") where statements.sentence.contains { ["belegen", "bestätigen", "nachweisen"].contains(block.lower($0)) } && statements.sentence.contains { block.lower($0) == "nicht" }: return .hypothetical
    case .infinitive: return parentModality ?? .hypothetical
    case .participial where parentModality == .planned: return .planned
    default: break
    }
    if isCalledOff { return .negated }
    if lowers.contains("would"), lowers.contains("like"), isDue(lowers) { return .planned }
    if lowers.contains(where: { Words.conditionals.contains($0) && !["if", "ob", "falls", "sofern"].contains($0) }) { return lowers.contains(where: { ["announced", "said", "agreed", "confirmed"].contains($0) }) || isReportedFuture ? .planned : .hypothetical }
    if lowers.contains("denkbar") || lowers.contains("möglich") || lowers.contains("conceivable") { return .hypothetical }
    if lowers.contains(where: Words.intents.contains) || isDue(lowers) { return .planned }
    // `announced plans for`.
    if block.language == .en, let at = lowers.firstIndex(of: "plans"), at > 0, ["announced", "unveiled", "presented", "has"].contains(lowers[at - 1]) { return .planned }
    if lowers.contains("will"), block.language == .en { return .planned }
    if lowers.contains("wird") || lowers.contains("werden") || lowers.contains("werde"), let last = lowers.last(where: { $0.count > 2 && !["wird", "werde"].contains($0) }), last.hasSuffix("en") || last.hasSuffix("rn"), !last.hasPrefix("ge") || ["gehen", "geben", "gewinnen", "genießen", "gehören"].contains(last), !["worden", "werden"].contains(last) { return .planned }
    // `wird die Schule besuchen, auf eigenen Wunsch`.
    if block.language == .de, lowers.contains("wird") || lowers.contains("werden"), tokens.contains(where: { at in
      let lower = block.lower(at)
      return !block.tokens[at].isCapital && lower.hasSuffix("en") && (!lower.hasSuffix("ten") || ["arbeiten", "beraten"].contains(lower)) && !["werden", "worden", "empfangen", "vorgesehen"].contains(lower) && !lower.contains("ge") && FrameWords.verbsDe[lower] != nil
    }) { return .planned }
    // `eröffnet im kommenden Jahr`.
    let seasons: Set<String> = ["jahr", "jahres", "monat", "woche", "herbst", "frühjahr", "frühling", "sommer", "winter", "year", "month", "week", "spring", "summer", "autumn"]
    let isPast = lowers.contains { $0.count > 4 && ($0.hasSuffix("te") || $0.hasSuffix("ten") || $0.hasSuffix("ed")) || ["hat", "haben", "wurde", "wurden", "has", "have"].contains($0) }
    if !isPast, lowers.enumerated().contains(where: { ["kommenden", "kommendes", "nächsten", "nächstes", "next", "coming"].contains($1) && seasons.contains(next($0)) }) { return .planned }
    return .asserted
  }

  /// `announced that she would travel`.
  private var isReportedFuture: Bool {
    guard block.language == .en, tokens.contains(where: { block.lower($0) == "would" }) else { return false }
    return statements.sentence.contains { ["announced", "confirmed", "promised"].contains(block.lower($0)) && $0 < (tokens.last ?? 0) }
  }

  private func isDue(_ lowers: [String]) -> Bool {
    // `an office is to follow`, `would like to open`.
    if block.language == .en, lowers.indices.contains(where: { $0 + 2 < lowers.count && lowers[$0 + 1] == "to" && (["is", "are"].contains(lowers[$0]) || lowers[$0] == "like" && $0 > 0 && lowers[$0 - 1] == "would") }) { return true }
    for (place, word) in lowers.enumerated() where ["due", "set", "scheduled", "expected", "about", "plans", "hopes", "intends", "wants", "aims", "planned", "hope", "intend", "want", "aim", "plan", "considering", "seeks", "seek", "looking", "preparing", "prepares", "keen", "ready", "planning", "hoping", "intending", "intended", "hoped", "wanted", "decided", "proposes", "pledged", "promised", "resolved"].contains(word) {
      if (place + 1 < lowers.count && lowers[place + 1] == "to") || word == "considering" || word == "scheduled" || word == "planned" { return true }
    }
    return false
  }

  /// Whether the sentence says further on that it did not happen.
  private var isCalledOff: Bool {
    // A clause about a name says of it alone.
    var isRelative = false
    if case .relative = clause.kind { isRelative = true }
    // What another noun of its own was, after a comma or semicolon, says nothing of this.
    let end = statements.sentence.first { at in
      at > (tokens.last ?? 0) && ([";", ":", ","].contains(block.tokens[at].text) && ["a", "an", "ein", "eine", "another"].contains(block.lower(at + 1)) || block.language == .de && block.isSign(at, ";") && (!["der", "die", "das", "er", "sie", "es", "dies", "dieser", "diese", "beide"].contains(block.lower(at + 1)) || block.token(at + 2)?.isCapital ?? false))
    } ?? statements.sentence.upperBound
    let begin = block.language == .de ? max(statements.sentence.lowerBound, (tokens.first ?? 0) - 1) : statements.sentence.last { $0 < (tokens.first ?? 0) && block.tokens[$0].text == ";" } ?? statements.sentence.lowerBound
    let all = isRelative ? tokens.map(block.lower) : (begin..<max(begin, end)).map(block.lower)
    if block.language == .en { return isCalledOffEnglish }
    if all.contains(where: Words.calledOff.contains) { return true }
    // `fällt leider aus`, `fiel ins Wasser`, `sagte die Reise ab`.
    if block.language == .de {
      let falls = all.contains { ["fällt", "fiel", "fallen", "fielen"].contains($0) }
      if falls, all.contains("aus") && !all.contains("ausgefallen") && all.lastIndex(of: "aus").map({ $0 + 1 == all.count || [".", ",", ";", ":", "und", "weil"].contains(all[$0 + 1]) }) ?? false || all.contains("wasser") || all.contains("opfer") { return true }
      if tokens.contains(where: { ["sagte", "sagten", "lehnte", "lehnten", "lehnt", "sagt"].contains(block.lower($0)) }), tokens.last(where: { block.tokens[$0].kind == .word }).map({ block.lower($0) == "ab" }) ?? false { return true }
    }
    if block.language == .de, tokens.contains(where: { ["sah", "sahen"].contains(block.lower($0)) }), tokens.contains(where: { block.lower($0) == "ab" }) { return true }
    let text = all.joined(separator: " ")
    return ["did not take place", "not happen", "nicht zustande", "nicht statt", "fiel aus", "fand nicht", "called off", "put off", "not materialise", "not materialize", "come to nothing", "came to nothing", "could be reached", "nicht zu stande", "fell through"].contains {
      text.contains($0) && (!$0.contains("reached") || text.contains("no agreement could be reached"))
    }
  }

  /// A noun's visit may be planned where the clause's verb is `geplant`.
  func nounModality(_ modality: Statement.Modality) -> Statement.Modality {
    if modality == .asserted, tokens.contains(where: { Words.planWords.contains(block.lower($0)) }) { return .planned }
    return modality
  }

  func date() -> WrittenDate? {
    let own = dated.filter { clause.contains($0.range.lowerBound) }
    return (own.first { !isSince($0) } ?? own.first ?? (dated.count == 1 && !isSince(dated[0]) ? dated.first : nil))?.date
  }

  /// A date that says since when.
  func since() -> WrittenDate? { dated.first { clause.contains($0.range.lowerBound) && isSince($0) }?.date }

  private func isSince(_ found: FoundDate) -> Bool {
    (max(statements.sentence.lowerBound, found.range.lowerBound - 3)..<found.range.lowerBound).contains { ["seit", "since", "ab"].contains(block.lower($0)) }
  }
}
