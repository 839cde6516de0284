import Domain

/// Where a house is.
extension TieReader {
  mutating func seats() {
    adjectives()
    for at in sentence where isPlain(at) && !found.contains(where: { $0.kind == .siteOf && $0.trigger.lowerBound == block.tokens[at].range.lowerBound }) {
      if block.tokens[at].isCapital, TieWords.isSeat(lower(at)) { seat(at) } else if TieWords.dwells.contains(lower(at)) || lower(at) == "hause" && lower(at - 1) == "zu" { dwells(at) }
    }
    fronted()
  }

  /// `die Kieler Humboldt-Schule`.
  private mutating func adjectives() {
    for one in names where one.kind == .organisation {
      guard let town = cue.statements.named.first(where: { $0.isAdjective && $0.kind == .place && $0.range.upperBound == one.range.lowerBound }), !CueWords.isLand(town.link), lower(town.range.lowerBound).hasSuffix("er") else { continue }
      say(.siteOf, one, cue.statements.actor(town.range, .place, town.link), one.range.lowerBound)
    }
  }

  /// `In dessen Werken in Emden und Aurich`, `die Hauptverwaltung der Kammer in Kiel`, `hat ein Büro in Kobe`.
  private mutating func seat(_ at: Int) {
    guard let modality = stage(at), modality == .asserted else { return }
    let clause = cue.clause(around: at)
    if clause.contains(where: { ["eröffnet", "eröffnete", "eröffnen", "gründet", "gründen", "gründete", "baut", "bauen", "errichtet", "errichten", "verlegt", "entsteht", "schließt", "geschlossen", "investiert"].contains(lower($0)) }) { return }
    let places = cue.list(from: at + 1, [.place], until: min(sentence.upperBound, at + 24)).filter { ["in", "bei", "an", ""].contains(role($0)) }
    let near = places.first.map { start($0) - at } ?? 99
    let owner = names.first { $0.kind == .organisation && ["gen", "von"].contains(role($0)) && start($0) == at + 1 }
    let limit = owner.map { $0.range.upperBound - at } ?? 1
    guard near <= limit, ["in", "bei"].contains(places.first.map(role) ?? "") else { return beside(at) }
    if let owner { for one in places { say(.siteOf, owner, one, at) }; return }
    let possessive = (max(sentence.lowerBound, at - 3)..<at).contains { ["dessen", "deren", "seine", "seinem", "seinen", "seiner", "ihrem", "ihren", "ihrer", "ihr", "sein", "ihre", "eigenen", "eigene", "eigenes", "eigener"].contains(lower($0)) }
    let prior = names.filter { $0.kind == .organisation && $0.range.upperBound <= at && !isInBrackets($0) && !isApart($0, at) && !["in", "bei"].contains(role($0)) }
    // `, deren Werk in Kiel steht` is of whom the comma follows.
    let relative = (max(sentence.lowerBound, at - 3)..<at).first { ["dessen", "deren"].contains(lower($0)) }
    if let relative, block.isSign(relative - 1, ",") || block.isSign(relative - 2, ",") {
      guard let one = names.last(where: { $0.range.upperBound <= relative }), one.kind == .organisation, relative - one.range.upperBound <= 2 else { return }
      for place in places { say(.siteOf, one, place, at) }
      return
    }
    let before = prior.first { role($0).isEmpty && start($0) <= clause.lowerBound + 3 } ?? prior.last
    let holds = cue.segment(around: at).contains { StatementWords.siteVerbs.contains(lower($0)) || lower($0) == "mit" && $0 < at || ["bringt", "vertreten", "zählt"].contains(lower($0)) }
    // `In dessen Werken in Kiel`: of the house named last.
    let isBack = relative != nil && (relative ?? 0) <= sentence.lowerBound + 2
    guard possessive || holds, let house = before ?? (isBack ? context.recent.last : nil) else { return }
    for one in places { say(.siteOf, house, one, at) }
  }

  /// `In Kobe hat Ohm ein Büro`.
  private mutating func beside(_ at: Int) {
    let clause = cue.clause(around: at)
    guard clause.contains(where: { ["hat", "haben", "unterhält", "unterhalten", "betreibt", "betreiben", "besitzt", "besitzen", "hatte"].contains(lower($0)) }) else { return }
    let inside = names.filter { clause.contains($0.range.lowerBound) && !isInBrackets($0) }
    let houses = inside.filter { $0.kind == .organisation && (role($0).isEmpty || role($0) == "außer" || (max(sentence.lowerBound, start($0) - 1)..<max(sentence.lowerBound + 1, start($0))).contains { lower($0) == "außer" }) }
    let place = inside.first { $0.kind == .place && role($0) == "in" }
    if let one = houses.first, let place { say(.siteOf, one, place, at) }
  }

  /// `in Tainan, wo die STUST zu Hause ist`, `der Konzern, der in Kobe produziert`, `A und B, die alle in Kiel ansässig sind`.
  private mutating func dwells(_ at: Int) {
    guard stage(at) == .asserted else { return }
    let clause = cue.clause(around: at)
    if lower(at) == "vertreten", !clause.contains(where: { ["büro", "büros", "niederlassung", "niederlassungen", "standort", "standorten", "werk", "sitz"].contains(lower($0)) }) { return }
    let inside = names.filter { clause.contains($0.range.lowerBound) && !isInBrackets($0) }
    let first = clause.lowerBound
    let isRelative = block.isSign(first - 1, ",")
    let away = names.last { $0.kind == .place && $0.range.upperBound <= first && first - $0.range.upperBound <= 2 }
    if isRelative, lower(first) == "wo", let away, let house = inside.first(where: { $0.kind == .organisation && role($0).isEmpty }) { return say(.siteOf, house, away, at) }
    guard let place = inside.first(where: { $0.kind == .place && ["in", "bei"].contains(role($0)) }) else { return }
    if let house = inside.first(where: { $0.kind == .organisation && role($0).isEmpty }) { return say(.siteOf, house, place, at) }
    guard isRelative || block.isSign(first - 1, "–") else { return }
    let all = clause.contains { ["alle", "beide", "sämtlich", "allesamt"].contains(lower($0)) }
    let houses = names.filter { $0.kind == .organisation && $0.range.upperBound <= first && !isInBrackets($0) }
    for one in all ? Array(houses.suffix(clause.contains { lower($0) == "beide" } ? 2 : clause.contains { lower($0) == "drei" } ? 3 : clause.contains { lower($0) == "vier" } ? 4 : 5)) : houses.suffix(1).filter({ first - $0.range.upperBound <= 2 }) { say(.siteOf, one, place, at) }
  }

  /// `in München die TU und die LMU`, `im österreichischen Graz die dortige TU`.
  private mutating func fronted() {
    for place in names where place.kind == .place && role(place) == "in" && !CueWords.isLand(place.party.link) {
      let end = place.range.upperBound
      guard ["die", "das", "der", "den"].contains(lower(end)), let one = names.first(where: { $0.kind == .organisation && $0.range.lowerBound > end && $0.range.lowerBound <= end + 3 }), (end..<one.range.lowerBound).allSatisfy({ !cue.statements.isFinite($0) && block.tokens[$0].kind == .word }) else { continue }
      guard !(end - 6..<end).contains(where: { sentence.contains($0) && cue.statements.isFinite($0) && ["traf", "trafen", "unterzeichnete", "unterzeichneten", "empfing"].contains(lower($0)) }), !cue.isHeadline() else { continue }
      for house in cue.list(from: end, [.organisation]).prefix(4) where role(house).isEmpty { say(.siteOf, house, place, place.range.lowerBound) }
    }
  }
}
