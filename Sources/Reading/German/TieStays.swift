import Domain

/// Who was somewhere, where no verb of going says so.
extension TieReader {
  private static let being = PersonWords.words("ist sind war waren bleibt bleiben blieb blieben seien sei")
  private static let stays = PersonWords.words("verbrachten verbrachte verbringen verbringt weilten weilte weilt weilen gastierten gastierte gastiert gastieren")
  static let crowds = PersonWords.words("""
    gäste besucher besucherinnen fachleute vertreterinnen vertreter unternehmer unternehmerinnen schülerinnen schüler studierende studenten jugendliche jugendlichen bürgerinnen bürger abgeordnete mediziner medizinerinnen ärzte ärztinnen
    wissenschaftler wissenschaftlerinnen forschende firmenchefs lehrkräfte landwirte politiker expertinnen experten sportler sportlerinnen musiker gastschüler austauschschüler praktikanten auszubildende journalisten kommunalpolitiker
    feuerwehrleute besuchergruppe bürgermeister abordnung delegation reisegruppe gruppe
    """)

  /// `Seit gestern sind 27 Besucher aus Kobe in Kiel`, `verbrachten die Gäste aus Kobe einige Tage in Kiel`, `30 Firmenchefs aus Ecuador zu Gast am Niederrhein`.
  mutating func presences() {
    for at in sentence where isPlain(at) && block.tokens[at].isCapital && Self.crowds.contains(lower(at)) {
      guard lower(at + 1) == "aus" || CueWords.isGroup(lower(at)), !["bei", "von", "mit", "für", "an", "durch"].contains(FrameWords.prepositions[lower(at - 1)] ?? ""), let who = cue.origin(after: at) ?? cue.adjective(before: at), who.kind != .person else { continue }
      let part = cue.segment(around: at)
      let isGuest = part.contains { lower($0) == "gast" && lower($0 - 1) == "zu" }
      let verb = part.first { isPlain($0) && (Self.being.contains(lower($0)) || Self.stays.contains(lower($0))) }
      guard isGuest || verb.map({ !isBusy($0) }) ?? false, let goal = names.first(where: { $0.kind != .person && part.contains($0.range.lowerBound) && $0.range.lowerBound > at && ["in", "an", "bei", "auf"].contains(role($0)) && $0.party.link != who.party.link && !isInBrackets($0) && !isApart($0, verb ?? at) && start($0) > who.range.upperBound - 1 }) else { continue }
      let words = Set(part.map(lower))
      guard words.isDisjoint(with: TieWords.negations) else { continue }
      say(.visited, who, goal, at, !words.isDisjoint(with: ["wird", "werden", "will", "wollen"]) && words.isDisjoint(with: ["worden"]) ? .planned : .asserted)
    }
  }

  /// `sind … eingeladen`, `waren begeistert`: the verb belongs to something else.
  private func isBusy(_ verb: Int) -> Bool {
    if Self.stays.contains(lower(verb)) { return false }
    let clause = cue.clause(around: verb)
    guard let last = clause.last(where: { block.tokens[$0].kind == .word && !cue.isNamed($0) }), last != verb else { return false }
    let word = lower(last)
    return !block.tokens[last].isCapital && (word.hasPrefix("ge") || word.hasSuffix("t") || word.hasSuffix("en")) && !["gast", "unterwegs", "gewesen", "dabei"].contains(word)
  }
}
