import Domain

/// What German and English sentences say, clause by clause.
extension Statements {
  typealias Words = StatementWords

  mutating func latin(_ subject: inout Subject) -> [Statement] {
    let isNew = subject.isNew && block.isSign(sentence.upperBound - 1, ".")
    introduceFirm(&subject)
    let led = subject.delegation?.party.link
    if block.language == .de, sentence.count <= 12, sentence.contains(where: { at in ["vorschau", "terminkalender", "terminhinweise", "wochenplan", "gästeplan", "termine"].contains { block.lower(at).hasSuffix($0) } }) { subject.isAgenda = true }
    var actors = latinActors(&subject)
    if block.language == .de, let one = subject.delegation, one.party.link != led { subject.party = [one] }
    assignRoles(&actors, self.clauses(actors))
    let clauses = clauses(actors)
    noteAffiliations(actors, clauses, in: &subject)
    let speaker = speaker(actors, clauses) ?? (clauses.contains(where: \.isQuoted) ? subject.speaker : nil)
    subject.speaker = speaker
    var statements = seats(actors, clauses) + attributes(actors)
    var subjects: [[Actor]] = []
    for clause in clauses {
      var own = actors.filter { clause.contains($0.range.lowerBound) }
      if var one = clause.antecedent, clause.kind != .main {
        if case .relative(_, let preposition) = clause.kind { one.role = preposition } else { one.role = "" }
        one.isJoined = false
        own.removeAll { $0.range == one.range }
        own.insert(one, at: 0)
      }
      var inherited = clause.parent.map { subjects[$0] } ?? []
      if !clause.isJoined, ![.infinitive, .participial].contains(clause.kind) { inherited = [] }
      let tokens = clause.tokens
      if tokens.contains(where: { ["we", "i", "wir", "ich", "our", "unsere", "unser", "unserer", "uns", "us", "ours"].contains(block.lower($0)) }) {
        inherited = speaker.flatMap { house(of: $0, subject) }.map { [$0] } ?? []
      }
      var reader = ClauseReader(statements: self, clause: clause, tokens: tokens, actors: own, inherited: inherited, context: subject)
      reader.parentModality = clause.parent.map { governor(clauses[$0]) } ?? nil
      statements += reader.read()
      subjects.append(reader.mainSubject)
    }
    let framed = framed(actors, clauses, &subject, speaker: speaker)
    // What the frames read by a word is not read by it again.
    statements = framed + statements.filter { one in
      !framed.contains { $0.kind == one.kind && ($0.trigger == one.trigger || one.kind == .plans && $0.object?.link == one.object?.link || one.subject == nil && one.object?.link == $0.object?.link) }
        && !framed.contains { [.plans, .siteOf].contains($0.kind) && [.plans, .siteOf].contains(one.kind) && $0.subject?.link == one.subject?.link && $0.object?.link == one.object?.link }
    }
    if block.language == .en { statements = bound(statements + scene(statements, subject), subject) }
    if block.language == .de {
      statements = cued(ofParty(statements, subject), &subject)
      noteParty(statements, actors, in: &subject)
    }
    let houses = actors.filter { one in one.kind == .organisation && one.isKnown && named.contains { $0.range == one.range } }
    for one in houses where !subject.seen.contains(where: { $0.party.link == one.party.link }) { subject.seen.append(one) }
    for one in houses {
      subject.recent.removeAll { $0.party.link == one.party.link }
      subject.recent.append(one)
    }
    // No noun means a house further back, and a long text takes no longer a page.
    if subject.recent.count > 100 { subject.recent.removeFirst(subject.recent.count - 100) }
    if subject.seen.count > 16 { subject.seen.removeSubrange(1..<(1 + subject.seen.count - 16)) }
    // Who a sentence was about: the subject of its first main clause, but not who merely comments.
    if let index = clauses.firstIndex(where: { $0.kind == .main && !$0.isQuoted && isFinite(in: $0) }), let first = subjects[index].first {
      guard first.isKnown else {
        subject.main = nil
        subject.lastNamed = []
        note(actors.filter(\.isKnown), in: &subject)
        return Self.distinct(withoutOpen(withoutBare(filled(statements, subject)), isNew))
      }
      let says = clauses[index].tokens.contains { PersonWords.saying.contains(block.lower($0)) }
      if !(says && first.kind == .person && subject.main?.kind == .organisation) { subject.main = first }
      if first.kind == .organisation, first.party.link != home.map({ .organisation($0) }) {
        subject.firm = first
        subject.firms.removeAll { $0.party.link == first.party.link }
        subject.firms = subject.firms.suffix(15) + [first]
      }
      if subjects[index].count > 1 { subject.group = subjects[index][0]; subject.pair = subjects[index].allSatisfy { $0.kind != .person } ? subjects[index] : subject.pair }
    }
    // A sentence whose verb is not known is still about the house at its head.
    if !clauses.contains(where: { $0.kind == .main && isFinite(in: $0) }), block.language == .de, let one = actors.first, one.isKnown, one.kind == .organisation, one.range.lowerBound <= sentence.lowerBound + 1, block.isSign(sentence.upperBound - 1, ".") {
      (subject.main, subject.firm) = (one, one)
    }
    if houses.count == 2, houses[0].party.link != houses[1].party.link, (houses[0].range.upperBound..<max(houses[0].range.upperBound, houses[1].range.lowerBound)).contains(where: { ["und", "and", "&", "mit", "with", "sowie", "between", "zwischen", "to"].contains(block.lower($0)) }) { subject.pair = houses }
    for one in statements where [.partnerOf, .agreed].contains(one.kind) {
      let both = [one.subject, one.object].compactMap { party in actors.first { $0.party.range == party?.range && $0.kind != .person } }
      if both.count == 2 { subject.pair = both }
    }
    // `Vera Ohm, president of the fund`: the sentence is not about her house.
    subject.lastNamed = houses.filter { house in
      guard let at = actors.firstIndex(where: { $0.range == house.range }), at > 0, actors[at - 1].kind == .person, ["of", "gen", "von", "at"].contains(house.role) else { return true }
      let end = actors[at - 1].range.upperBound
      return !(["of", "von", "der", "des", "at", ","].contains(block.lower(end)) && house.range.lowerBound - end <= 5)
    }
    notePairs(statements, actors, in: &subject)
    note(actors.filter(\.isKnown), in: &subject)
    // That two are partners is not said anew where nothing is added.
    func both(_ one: Statement) -> Set<Link> { Set([one.subject?.link, one.object?.link].compactMap { $0 }) }
    statements.removeAll { $0.kind == .partnerOf && $0.time == nil && $0.modality == .asserted && $0.why == .noun && subject.partnered.contains(both($0)) }
    if block.language == .en { for one in statements where one.kind == .agreed { subject.agreed.formUnion([one.subject?.link, one.object?.link].compactMap { $0 }) } }
    for one in statements where one.kind == .partnerOf && one.modality == .asserted { subject.partnered.insert(both(one)) }
    return Self.distinct(withoutOpen(withoutBare(filled(statements, subject)), isNew))
  }

  /// Who speaks: `sagte Vera Ohm`, `Vera Ohm said`.
  private func speaker(_ actors: [Actor], _ clauses: [Clause]) -> Actor? {
    for clause in clauses where !clause.isQuoted {
      guard let at = clause.tokens.first(where: { PersonWords.saying.contains(block.lower($0)) }) else { continue }
      if let one = actors.filter({ $0.kind == .person && clause.contains($0.range.lowerBound) }).min(by: { abs($0.range.lowerBound - at) < abs($1.range.lowerBound - at) }) { return one }
    }
    return nil
  }

  /// `About Ohm Ltd`: what follows is about it; `Managing director Ohm` belongs to the firm that was named just before.
  private func introduceFirm(_ subject: inout Subject) {
    let persons = named.filter { $0.kind == .person }.map { actor($0.range, .person, $0.link) }
    if ["about", "über"].contains(block.lower(sentence.lowerBound)), let one = named.first(where: { $0.kind == .organisation && $0.range.lowerBound <= sentence.lowerBound + 3 }) {
      let firm = actor(one.range, one.kind, one.link)
      (subject.main, subject.firm, subject.lastNamed) = (firm, firm, [])
    }
    for one in persons where subject.affiliations[one.party.link] == nil {
      let heads: Set<String> = ["geschäftsführer", "geschäftsführerin", "inhaber", "inhaberin", "vorstandsvorsitzende", "vorstandsvorsitzender", "firmenchef", "firmenchefin", "ceo"]
      if titles(of: one).contains(where: heads.contains) {
        if let house = subject.lastNamed.count == 1 ? subject.lastNamed[0] : subject.firm { subject.affiliations[one.party.link] = house }
      } else if block.lower(one.range.lowerBound - 1).hasPrefix("delegationsleiter"), let house = subject.delegation {
        subject.affiliations[one.party.link] = house
      }
    }
  }

  /// For whom somebody speaks who says `we`.
  func house(of person: Actor, _ subject: Subject) -> Actor? {
    if let one = subject.affiliations[person.party.link] { return one }
    guard let home, case .person = person.party.link, subject.byTitle.contains(where: { $0.value.party.link == person.party.link && ($0.key.contains("minister") || $0.key == "staatssekretär") }) else { return nil }
    // Where the person stands may be in another paragraph.
    var house = person
    (house.kind, house.party.link) = (.organisation, .organisation(home))
    return house
  }

  /// Whose people somebody is: `Vera Ohm, head of the fund`, `President Ohm of the fund`.
  private func noteAffiliations(_ actors: [Actor], _ clauses: [Clause], in subject: inout Subject) {
    for (index, one) in actors.enumerated() where one.kind == .person {
      var house: Actor?
      if index + 1 < actors.count, actors[index + 1].kind == .organisation, actors[index + 1].isKnown, ["of", "gen", "von", "from", "at"].contains(actors[index + 1].role),
        actors[index + 1].range.lowerBound - one.range.upperBound <= 3
      {
        house = actors[index + 1]
      } else if index > 0, actors[index - 1].role == "attr", actors[index - 1].kind == .organisation, actors[index - 1].isKnown {
        house = actors[index - 1]
      } else if let clause = clauses.first(where: { $0.kind == .apposed && $0.antecedent?.range == one.range }) {
        house = actors.first { $0.kind == .organisation && $0.isKnown && clause.contains($0.range.lowerBound) }
      }
      if let house { subject.affiliations[one.party.link] = house }
    }
  }

  /// `the fund (Kiel)`, `the Kiel-based fund`, `Ohm GmbH mit Sitz in Kiel`.
  private func seats(_ actors: [Actor], _ clauses: [Clause]) -> [Statement] {
    var found: [Statement] = []
    for (index, place) in actors.enumerated() where place.kind == .place {
      let (start, end) = (place.range.lowerBound, place.range.upperBound)
      if index > 0, block.isSign(start - 1, "("), block.isSign(end, ")"), actors[index - 1].kind == .organisation, actors[index - 1].isKnown, actors[index - 1].range.upperBound == start - 1 {
        found.append(statement(.siteOf, actors[index - 1], place, nil, .asserted, start..<end, .apposition))
      }
      if block.isSign(end, "-"), block.lower(end + 1) == "based" {
        let after = actors.first { $0.range.lowerBound > end && $0.range.lowerBound <= end + 6 && $0.kind == .organisation && $0.isKnown }
        let antecedent = clauses.first { $0.kind == .apposed && $0.contains(start) }?.antecedent
        if let owner = antecedent?.kind == .organisation ? antecedent : after { found.append(statement(.siteOf, owner, place, nil, .asserted, (end + 1)..<(end + 2), .apposition)) }
      }
      if index > 0, place.role == "seat", let at = (max(sentence.lowerBound, start - 3)..<start).first(where: { ["sitz", "hauptsitz", "firmensitz", "stammsitz"].contains(block.lower($0)) }),
        block.lower(at - 1) == "mit",
        let owner = actors[..<index].last(where: { $0.kind == .organisation && $0.isKnown && $0.range.upperBound <= at - 1 }), clauses.first(where: { $0.contains(at) })?.kind == .apposed || owner.range.upperBound == at - 1
      {
        let antecedent = clauses.first { $0.kind == .apposed && $0.contains(at) }?.antecedent ?? owner
        if antecedent.kind == .organisation { found.append(statement(.siteOf, antecedent, place, nil, .asserted, at..<(at + 1), .apposition)) }
      }
    }
    return found
  }

  /// `die 1921 gegründete Werft Ohm`, `das in Kiel ansässige Institut Ohm`.
  private func attributes(_ actors: [Actor]) -> [Statement] {
    guard block.language == .de else { return [] }
    var found: [Statement] = []
    for at in sentence where block.tokens[at].kind == .word && !block.tokens[at].isCapital {
      let lower = block.lower(at)
      let stem = ["e", "en", "er", "es"].first(where: lower.hasSuffix).map { String(lower.dropLast($0.count)) } ?? ""
      guard ["gegründet", "bestehend", "ansässig", "beheimatet", "angesiedelt", "existierend"].contains(stem),
        let owner = actors.first(where: { $0.range.lowerBound > at && $0.range.lowerBound <= at + 4 && $0.kind == .organisation && $0.isKnown })
      else { continue }
      if ["ansässig", "beheimatet", "angesiedelt"].contains(stem) {
        guard let place = actors.last(where: { $0.kind == .place && $0.range.upperBound == at && $0.role == "in" }) else { continue }
        found.append(statement(.siteOf, owner, place, nil, .asserted, at..<(at + 1), .apposition))
      } else if let time = dated.last(where: { $0.range.upperBound <= at && $0.range.upperBound >= at - 2 })?.date ?? year(at - 1) {
        found.append(statement(.since, owner, nil, time, .asserted, at..<(at + 1), .apposition))
      }
    }
    return found
  }

  /// A year that stands alone.
  private func year(_ at: Int) -> WrittenDate? {
    guard block.token(at)?.kind == .number, block.lower(at).count == 4, let year = Int(block.lower(at)), (1200...2100).contains(year) else { return nil }
    return WrittenDate(year: year)
  }

  /// English names who came and who was asked; where nobody is found the reading is wrong more often than not.
  private func withoutOpen(_ statements: [Statement], _ isNew: Bool) -> [Statement] {
    guard block.language == .en, !isNew else { return statements }
    return statements.filter { ![.visited, .met, .invited].contains($0.kind) || $0.subject != nil && $0.object != nil }
  }

  /// That somebody intends something says nothing beside what it is.
  private func withoutBare(_ statements: [Statement]) -> [Statement] {
    statements.filter { one in
      one.kind != .plans || !statements.contains { $0.kind != .plans && $0.modality == .planned && $0.subject != nil && $0.subject?.link == one.subject?.link }
    }.filter { one in
      one.kind != .plans || one.object != nil || !statements.contains { $0.modality == .planned && $0.subject?.link == one.subject?.link && $0.object != nil }
    }
  }

  /// How a clause bears on an infinitive that hangs on it; nil where that says nothing of what happens.
  func governor(_ clause: Clause) -> Statement.Modality? {
    let words = clause.tokens.map(block.lower)
    if words.contains(where: Words.negations.contains) { return .negated }
    let intends = words.contains { Words.planVerbs.contains($0) || Words.announceVerbs.contains($0) || Words.planWords.contains($0) || ["absicht", "ziel", "plan", "pläne", "vorhaben", "vor", "vorgenommen", "entschieden", "beschloss", "beschlossen", "entschied", "einigten", "verpflichtete", "verpflichteten", "verpflichtet", "bereit", "vereinbarte", "vereinbart", "aufgabe", "auftrag"].contains($0) }
    return intends ? .planned : nil
  }
}
