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
      // A phrase's number is its clause's own.
      var own = frame.mainSubject ?? inherited
      own?.phrase = nil
      subjects.append(own)
      describe(phrases, clause, &subject)
    }
    // `with a partner, the firm Ohm,`: the name behind a noun that has none.
    var apposed: [Int: Actor] = [:]
    for clause in clauses where clause.kind == .apposed && clause.antecedent?.isKnown != true {
      guard let start = clause.pieces.first?.lowerBound, block.isSign(start - 1, ","), let one = actors.first(where: { clause.contains($0.range.lowerBound) }), one.isKnown, one.kind != .place, one.extent == nil, one.range.lowerBound - start <= 2 else { continue }
      apposed[start - 1] = one
    }
    var partner: [Actor] = []
    for index in frames.indices {
      frames[index].apposed = apposed
      frames[index].partner = partner
      defer { partner = frames[index].partners.isEmpty ? partner : frames[index].partners }
      frames[index].after = subjects[(index + 1)...].first { $0?.isNamed ?? false } ?? nil
      if let next = clauses.indices.first(where: { $0 > index && clauses[$0].parent == index && clauses[$0].isJoined && clauses[$0].kind == .main }) { frames[index].goesOn = frames[next].tool.modality(clauses[next].tokens) }
      // `wird in Lübeck erwartet, bevor er weiterreist`.
      if let parent = clauses[index].parent, parent < index, case .subordinate(let word) = clauses[index].kind, ["bevor", "before", "ehe"].contains(word), frames[parent].found.contains(where: { $0.modality == .planned }) { frames[index].tool.parentModality = .planned }
      frames[index].read()
      statements += frames[index].found
    }
    // Who will come some day is not who has come.
    if let one = (statements.last { $0.kind == .visited && $0.subject != nil && $0.modality == .asserted } ?? (subject.traveller == nil ? statements.last { $0.kind == .visited && $0.subject != nil && $0.modality != .negated } : nil))?.subject, let traveller = actors.first(where: { $0.party.link == one.link }), !isRegistered(one.link), home == nil || traveller.kind == .organisation {
      subject.traveller = traveller
    }
    noteTravellers(frames, clauses, statements, actors, &subject)
    if block.language == .en { statements += accompanied(frames, statements) }
    return statements
  }

  /// A delegate travels with the delegation.
  private func isRegistered(_ link: Link) -> Bool { if case .person = link { true } else { false } }

  /// Keeps by which noun somebody is called: `das Cluster Ohm`, `Ohm, ein Hersteller von Pumpen`.
  private func describe(_ phrases: [Phrase], _ clause: Clause, _ subject: inout Subject) {
    // `Präfektur Hyogo`, `Akita Prefecture`.
    for phrase in phrases {
      guard let name = phrase.name, name.kind == .place, name.isKnown else { continue }
      for word in name.party.text.lowercased().split(separator: " ") where FrameWords.isTown(String(word)) { subject.described[String(word)] = name }
    }
    for phrase in phrases where !phrase.noun.isEmpty && phrase.nounAt >= 0 {
      if let name = phrase.name, name.isKnown, name.kind != .person, phrase.owner == nil { subject.described[phrase.noun] = name }
      if clause.kind == .apposed, phrase.name == nil, phrase.parent == nil, let one = clause.antecedent, one.isKnown, one.kind == .organisation { subject.described[phrase.noun] = one }
    }
  }
}
