import Domain

/// How what binds two sides comes beside what frames and cues say.
extension Statements {
  /// What frames said, mended by the sentence's bonds, and what cues and bonds say besides.
  func tied(_ said: [Statement], _ cues: [Statement], _ cue: CueReader, _ subject: Subject) -> (said: [Statement], further: [Statement]) {
    var ties = TieReader(cue, subject)
    let bonds = ties.read()
    let said = said.filter { !isHeading($0, cue) && !isAfter($0, bonds) && !isBracketed($0, ties) }
    // Houses that a verb says to have agreed need no persons beside them; two countries do not meet by an exchange.
    let isAgreed = said.contains { $0.kind == .agreed && $0.subject != nil && $0.object != nil }
    let cues = cues.filter { !isHeading($0, cue) && !isBracketed($0, ties) && !(isAgreed && $0.kind == .agreed) && !($0.kind == .met && [$0.subject, $0.object].allSatisfy { $0.map { CueWords.isLand($0.link) } ?? false }) }
    guard !bonds.isEmpty else { return (said, cues + met(said + cues)) }
    let kept = (said.filter { !ties.isRefuted($0) && !isBare($0, beside: bonds) }.map { dated($0, bonds) }, cues.filter { !ties.isRefuted($0) }.map { dated($0, bonds) })
    // Who has agreed with somebody by the frames has not agreed with yet another by a guess.
    let settled = Set((kept.0 + kept.1).filter { $0.kind == .agreed }.flatMap { [$0.subject?.link, $0.object?.link] }.compactMap { $0 })
    let further = bonds.filter { one in one.kind != .agreed || ![one.subject?.link, one.object?.link].contains { $0.map { settled.contains($0) } ?? false } }
    return (kept.0, kept.1 + further + met(kept.0 + kept.1 + further))
  }

  /// Two persons who sign have met, as a rule.
  private func met(_ list: [Statement]) -> [Statement] {
    let persons = Set(named.filter { $0.kind == .person }.map(\.link))
    return list.filter { one in
      one.kind == .agreed && [.asserted, .planned].contains(one.modality) && ["unter", "besieg"].contains(where: one.triggerText.lowercased().hasPrefix) && [one.subject, one.object].allSatisfy { $0.map { persons.contains($0.link) } ?? false }
    }.map { one in
      var met = one
      met.kind = .met
      return met
    }
  }

  /// `Landtagspräsidium in Lettland`: in a headline without a verb somebody is there, not at home.
  private func isHeading(_ one: Statement, _ cue: CueReader) -> Bool {
    one.kind == .siteOf && ["in", "aus", "In"].contains(one.triggerText) && cue.isHeadline() && sentence.count <= 12 && !sentence.contains { isFinite($0) }
  }

  /// `Azumino (Präfektur Nagano)`: whose region a bracket adds is no partner.
  private func isBracketed(_ one: Statement, _ ties: TieReader) -> Bool {
    one.kind == .partnerOf && ties.names.contains { ties.isInBrackets($0) && $0.kind == .place && [one.subject?.range, one.object?.range].contains($0.party.range) }
  }

  /// `das Institut Ohm, in Kiel die Werft`: the town belongs to what follows.
  private func isAfter(_ one: Statement, _ bonds: [Statement]) -> Bool {
    guard one.kind == .siteOf, let own = one.subject, let place = one.object else { return false }
    return bonds.contains { $0.kind == .siteOf && $0.object?.range == place.range && $0.subject.map { $0.range.lowerBound > place.range.lowerBound && $0.link != own.link } ?? false } && own.range.lowerBound < place.range.lowerBound
  }

  /// That a house has asked somebody, where it is known whom; or somebody whom the sentence does not name.
  private func isBare(_ one: Statement, beside bonds: [Statement]) -> Bool {
    guard one.kind == .invited, bonds.contains(where: { $0.kind == .invited && $0.subject?.link == one.subject?.link && $0.object != nil }) else { return false }
    return one.object.map { object in !named.contains { $0.link == object.link } } ?? true
  }

  /// With the year that a bond of the same two has.
  private func dated(_ one: Statement, _ bonds: [Statement]) -> Statement {
    guard one.kind == .partnerOf, one.time == nil, let same = bonds.first(where: { $0.time != nil && Self.isSaid($0, by: one, Protagonists()) }) else { return one }
    var one = one
    one.time = same.time
    return one
  }
}
