import Domain

/// How what the cues say and what the frames say come together.
extension Statements {
  /// What a German sentence says, its cues beside its frames, those who travel in the place of who is not named.
  func cued(_ statements: [Statement], _ subject: inout Subject) -> [Statement] {
    let known = subject.protagonists
    var reader = CueReader(self, known)
    let goal = subject.goal.first { $0.kind == .place }
    let told = reader.read(region: subject.region) + reader.company(to: goal) + reader.item(of: &subject.listed)
    let (statements, cues) = tied(statements, told, reader, subject)
    var list = statements.map { named($0, known, Set(subject.genders.keys).union([subject.person, subject.man, subject.woman].compactMap { $0?.party.link })) }
    for one in cues where !list.contains(where: { Self.isSaid(one, by: $0, known) }) { list.append(one) }
    list += metSigning(list)
    list.removeAll { isHost($0, reader) }
    if sentence.contains(where: { ["morgigen", "kommenden", "übermorgen", "nächsten"].contains(block.lower($0)) }), !reader.isPast(sentence) { list = list.map { ahead($0, known, always: true) } }
    return known.isAhead && !reader.isPast(sentence) ? list.map { ahead($0, known) } : list
  }

  /// Of whom a sentence does not speak by name is the text's traveller, before somebody named further up.
  private func named(_ one: Statement, _ known: Protagonists, _ persons: Set<Link>) -> Statement {
    guard let guest = known.guest, [.visited, .met, .invited].contains(one.kind), one.why != .apposition, one.kind == .invited || !hasOther(one, persons) else { return one }
    func isHere(_ party: Statement.Party?) -> Bool { party.map { party in named.contains { $0.link == party.link } } ?? false }
    // A person of whom the text has just spoken is who is meant.
    func isOther(_ party: Statement.Party?) -> Bool { party.map { !isHere($0) && !known.isGuest($0.link) && (known.receivers.contains($0.link) || !persons.contains($0.link)) } ?? true }
    var one = one
    switch one.kind {
    case .visited, .met:
      if isOther(one.subject), let object = one.object, isHere(object), !known.isGuest(object.link) { one.subject = guest.party }
      if one.kind == .met, isOther(one.object), let who = one.subject, isHere(who), !known.isGuest(who.link) { one.object = guest.party }
    case .invited where one.object == nil && !known.isGuest(one.subject?.link): one.object = guest.party
    default: break
    }
    return one
  }

  /// `Zu seinem Besuch ist Vera Ohm mit Per Torvik zusammengetroffen`: who was met has not come.
  private func isHost(_ one: Statement, _ reader: CueReader) -> Bool {
    guard one.kind == .visited, reader.names.contains(where: { reader.protagonists.isGuest($0.party.link) }), !reader.protagonists.isGuest(one.subject?.link), reader.has(["zusammengetroffen", "zusammengekommen", "traf", "trafen", "gesprochen", "sprach", "empfangen", "empfing", "getroffen"]) else { return false }
    return reader.names.contains { $0.party.link == one.subject?.link && ($0.kind == .person && reader.lead($0).preposition == "mit" || $0.kind == .place) }
  }

  /// `als der Vizepräsident in Kobe weilte`: another, whom the text does not name.
  private func hasOther(_ one: Statement, _ persons: Set<Link>) -> Bool {
    guard one.why != .noun, let at = sentence.first(where: { plain.original(block.tokens[$0].range).overlaps(one.trigger) }) else { return false }
    return (max(sentence.lowerBound, at - 9)..<at).contains { place in
      PersonWords.isTitle(block.lower(place)) && block.tokens[place].isCapital && (max(sentence.lowerBound, place - 3)..<place).contains { ["der", "die", "ein", "eine"].contains(block.lower($0)) } && !named.contains { $0.range.lowerBound > place && $0.range.lowerBound <= place + 3 }
    }
  }

  /// What a text in the present tells of a journey to come.
  private func ahead(_ one: Statement, _ known: Protagonists, always: Bool = false) -> Statement {
    guard one.modality == .asserted, [.visited, .met, .agreed].contains(one.kind), always || known.isGuest(one.subject?.link) || known.isGuest(one.object?.link) else { return one }
    var one = one
    one.modality = .planned
    return one
  }

  /// Whether one statement says what another does, a leader standing for those who travel.
  static func isSaid(_ one: Statement, by other: Statement, _ known: Protagonists) -> Bool {
    guard one.kind == other.kind else { return false }
    func same(_ left: Statement.Party?, _ right: Statement.Party?) -> Bool { left?.link == right?.link || known.isGuest(left?.link) && known.isGuest(right?.link) }
    if same(one.subject, other.subject), same(one.object, other.object) { return true }
    return [.met, .agreed, .partnerOf].contains(one.kind) && same(one.subject, other.object) && same(one.object, other.subject)
  }

  /// Two persons who sign side by side have met.
  private func metSigning(_ statements: [Statement]) -> [Statement] {
    guard sentence.contains(where: { ["gemeinsam", "zusammen", "treffen", "begegnung"].contains(block.lower($0)) }) else { return [] }
    let persons = Set(named.filter { $0.kind == .person }.map(\.link))
    return statements.filter { one in
      one.kind == .agreed && [.asserted, .planned].contains(one.modality) && one.subject.map { persons.contains($0.link) } ?? false && one.object.map { persons.contains($0.link) } ?? false
    }.map { one in
      var met = one
      met.kind = .met
      return met
    }.filter { met in !statements.contains { Self.isSaid(met, by: $0, Protagonists()) } }
  }
}

extension CueReader {
  /// `– Vera Ohm, Präsidentin der Kammer Ohm` below `Mit am Tisch saßen:`.
  mutating func item(of listed: inout Statement.Kind?) -> [Statement] {
    found = []
    let isItem = ["-", "–", "—", "•", "*", "·"].contains(block.tokens[sentence.lowerBound].text)
    if block.isSign(sentence.upperBound - 1, ":") {
      let isTalk = has(["tisch", "gesprächspartner", "gesprächspartnern", "gesprächen", "treffen", "getroffen", "empfangen"])
      listed = isTalk ? .met : has(["stationen", "programmpunkte", "besucht", "besichtigt", "ziele", "programm"]) ? .visited : nil
      return []
    }
    guard isItem, let kind = listed else { listed = isItem ? listed : nil; return [] }
    if kind == .met, let one = names.first(where: { $0.kind == .person }) { say(.met, protagonists.guest, one, one.range.lowerBound, modality(one.range.lowerBound)) }
    if kind == .visited, let one = names.first(where: { $0.kind != .person }), one.range.lowerBound <= sentence.lowerBound + 4 { say(.visited, protagonists.guest, one, one.range.lowerBound, modality(one.range.lowerBound)) }
    return found
  }
}
