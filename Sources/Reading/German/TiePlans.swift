import Domain

/// What a house or region will do somewhere, or with somebody.
extension TieReader {
  private static let intents = PersonWords.words("will wollen wolle soll sollen wird werden plant planen möchte möchten beabsichtigt beabsichtigen erwägt erwägen gedenkt")
  private static let actions = PersonWords.words("""
    bauen errichten eröffnen investieren gründen einrichten erweitern ausbauen entsenden schaffen starten entwickeln erproben testen produzieren fertigen ansiedeln verlegen aufbauen übernehmen verlagern niederlassen veranstalten ausrichten
    ausstellen präsentieren anbieten organisieren zeigen auftreten gastieren konzertieren aufführen entstehen liefern betreiben beteiligen expandieren anbauen eröffnet gebaut errichtet aufgebaut eingerichtet verlegt gegründet erweitert
    ausgebaut investiert aufgestellt angesiedelt hergestellt herstellen stationieren umziehen zulegen mitwirken einweihen eingeweiht
    """)
  private static let presents = PersonWords.words("verlegt expandiert verlagert")
  private static let gone = PersonWords.words("hat haben hatte hatten wurde wurden worden war waren bereits")

  /// `will in Kobe ein Werk bauen`, `In Wörth sollen Lkw entstehen`, `verlegt die Zentrale nach Kiel`.
  mutating func plans() {
    for at in sentence where isPlain(at) && !block.tokens[at].isCapital {
      let isDue = Self.actions.contains(lower(at)) && cue.clause(around: at).contains { isPlain($0) && $0 != at && Self.intents.contains(lower($0)) && !block.tokens[$0].isCapital }
      if isDue { plan(at) } else if Self.presents.contains(lower(at)) { begins(at) }
    }
  }

  private mutating func plan(_ at: Int) {
    let clause = cue.clause(around: at)
    let words = Set(clause.filter(isPlain).map(lower))
    guard words.isDisjoint(with: TieWords.negations), words.isDisjoint(with: TieWords.unsure), words.isDisjoint(with: ["worden", "wurde", "wurden", "hatte"]) else { return }
    undertake(at, clause)
  }

  private mutating func begins(_ at: Int) {
    let clause = cue.clause(around: at)
    let words = Set(clause.filter(isPlain).map(lower))
    guard words.isDisjoint(with: Self.gone), words.isDisjoint(with: TieWords.negations), words.isDisjoint(with: TieWords.unsure) else { return }
    undertake(at, clause)
  }

  private mutating func undertake(_ at: Int, _ clause: Range<Int>) {
    let part = cue.segment(around: at)
    let near = names.filter { part.contains($0.range.lowerBound) && (clause.contains($0.range.lowerBound) || !isApart($0, at)) && !isInBrackets($0) }
    let goals = near.filter { $0.kind == .place && ["in", "nach"].contains(role($0)) }
    guard let goal = goals.first else { return }
    var acting = near.filter { role($0).isEmpty && $0.kind != .person && ($0.kind == .organisation || clause.contains($0.range.lowerBound)) }
    if acting.isEmpty, block.isSign(clause.lowerBound - 1, ","), StatementWords.relatives.contains(lower(clause.lowerBound)), let one = names.last(where: { $0.range.upperBound <= clause.lowerBound - 1 }), one.kind == .organisation, clause.lowerBound - 1 - one.range.upperBound <= 1 { acting = [one] }
    for one in acting.prefix(4) where one.party.link != goal.party.link { say(.plans, one, goal, at, .planned) }
  }
}
