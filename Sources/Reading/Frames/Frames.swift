import Domain

/// Reads the clauses of a sentence by their frames.
extension Statements {
  func framed(_ actors: [Actor], _ clauses: [Clause], _ subject: inout Subject, speaker: Actor?) -> [Statement] {
    var statements: [Statement] = []
    var subjects: [FrameReader.Part?] = []
    var starts: [Int: Actor] = [:]
    let brackets = brackets()
    for one in actors where one.isKnown && !brackets.contains(where: { $0.contains(one.range.lowerBound) }) { starts[one.range.lowerBound] = one }
    var frames: [FrameReader] = []
    for clause in clauses {
      let tokens = clause.tokens
      var tool = ClauseReader(statements: self, clause: clause, tokens: tokens, actors: actors.filter { clause.contains($0.range.lowerBound) }, inherited: [], context: subject)
      tool.parentModality = clause.parent.map { governor(clauses[$0]) } ?? nil
      let lowers = Set(tokens.map(block.lower))
      let isPassive = !lowers.isDisjoint(with: ["wurde", "wurden", "worden"]) || !lowers.isDisjoint(with: ["wird", "werden"]) && tokens.contains { tool.isPassive($0) }
      var reader = PhraseReader(statements: self, clause: clause, actors: starts, isPassive: isPassive)
      let phrases = reader.read()
      var inherited = clause.parent.flatMap { subjects[$0] }
      if !clause.isJoined, ![.infinitive, .participial].contains(clause.kind) { inherited = nil }
      var frame = FrameReader(tool, phrases: phrases, inherited: inherited)
      frame.speaker = speaker.map { house(of: $0, subject) ?? $0 }
      frame.before = subjects.last { $0?.isNamed ?? false } ?? nil
      frame.speakingPerson = speaker
      frames.append(frame)
      subjects.append(frame.mainSubject ?? inherited)
      describe(phrases, clause, &subject)
    }
    for index in frames.indices {
      frames[index].after = subjects[(index + 1)...].first { $0?.isNamed ?? false } ?? nil
      if let next = clauses.indices.first(where: { $0 > index && clauses[$0].parent == index && clauses[$0].isJoined && clauses[$0].kind == .main }) { frames[index].goesOn = frames[next].tool.modality(clauses[next].tokens) }
      frames[index].read()
      statements += frames[index].found
    }
    if let one = statements.last(where: { $0.kind == .visited && $0.subject != nil && $0.modality != .negated })?.subject, let traveller = actors.first(where: { $0.party.link == one.link }), !isRegistered(one.link), home == nil || traveller.kind == .organisation {
      subject.traveller = traveller
    }
    return statements
  }

  /// A delegate travels with the delegation.
  private func isRegistered(_ link: Link) -> Bool { if case .person = link { true } else { false } }

  /// Keeps by which noun somebody is called: `das Cluster Ohm`, `Ohm, ein Hersteller von Pumpen`.
  private func describe(_ phrases: [Phrase], _ clause: Clause, _ subject: inout Subject) {
    for phrase in phrases where !phrase.noun.isEmpty && phrase.nounAt >= 0 {
      if let name = phrase.name, name.isKnown, name.kind != .person, phrase.owner == nil { subject.described[phrase.noun] = name }
      if clause.kind == .apposed, phrase.name == nil, phrase.parent == nil, let one = clause.antecedent, one.isKnown, one.kind == .organisation { subject.described[phrase.noun] = one }
    }
  }
}
