import Domain

/// Who goes along, who signs, who are partners, who invited, and where a house is, by nouns and lists.
extension CueReader {
  /// `Mitgereist sind Vera Ohm und Vertreter der Kammer Ohm`, `Ihr gehören Vera Ohm und Per Torvik an`: they go where the others go.
  mutating func company(to goal: Actor?) -> [Statement] {
    found = []
    if let host = protagonists.host { companions(to: host) }
    guard let goal = protagonists.host ?? goal, let at = sentence.first(where: { isAlong($0) && !isQuoted($0) && !isNamed($0) }) else { return found }
    let part = segment(around: at)
    if part.contains(where: { lower($0) == "nicht" }) { return found }
    for one in names where !isBracketed(one) && part.contains(one.range.lowerBound) && one.kind != .place && !protagonists.isGuest(one.party.link) && one.party.link != goal.party.link {
      let role = lead(one).preposition
      let isMember = role == "gen" && isPeople(before: lead(one).start)
      let isJoined = ["und", "sowie", ","].contains(lower(one.range.lowerBound - 1)) && one.kind == .organisation
      guard role.isEmpty && !isJoined || isMember || role == "neben", one.kind == .person || !isOffice(one) else { continue }
      say(.visited, one, goal, at, protagonists.isAhead ? .planned : .asserted)
    }
    return found
  }

  /// `Ohm reist mit Vera Torvik und mit Per Lund`.
  private mutating func companions(to host: Actor) {
    guard let at = sentence.first(where: { ["reist", "reiste", "fliegt", "flog", "gereist"].contains(lower($0)) && !isNamed($0) }), names.contains(where: { protagonists.isGuest($0.party.link) && lead($0).preposition.isEmpty }) else { return }
    for one in names where one.kind == .person && lead(one).preposition == "mit" { say(.visited, one, host, at, protagonists.isAhead ? .planned : .asserted) }
  }

  private func isAlong(_ at: Int) -> Bool {
    let word = lower(at)
    switch word {
    case "mitgereist", "mitgefahren", "mitgeflogen", "mitgekommen", "mitreisen", "mitreisten", "mitreist": return true
    case "dabei": return ["mit", "ebenfalls", "auch", "zudem", "außerdem"].contains(lower(at - 1)) || has(["waren", "sind", "war", "ist"])
    case "mit": return has(["reisen", "reist", "fahren", "fliegen", "reisten", "flogen", "fuhren"]) && (block.token(at + 1)?.kind != .word)
    case "angehören", "angehörten", "angehört", "angehörte": return sentence.contains { CueWords.isGroup(lower($0)) }
    case "an": return has(["gehören", "gehörten", "gehört", "gehörte"]) && block.token(at + 1)?.kind != .word && (lower(sentence.lowerBound) == "ihr" || sentence.contains { CueWords.isGroup(lower($0)) })
    case "delegation", "abordnung", "gruppe": return ["zur", "zu", "der"].contains(lower(at - 1)) && has(["zählen", "zählten", "gehören", "gehörten", "zählt", "gehört"])
    default: return false
    }
  }

  private func isPeople(before at: Int) -> Bool { at > sentence.lowerBound && (FrameWords.isPeople(lower(at - 1)) || FrameWords.isCrowd(lower(at - 1)) || ["solche", "leuten", "leute", "spitzen"].contains(lower(at - 1))) }
  /// `Präsident der Kammer Ohm`: the house of who has a name beside it.
  private func isOffice(_ one: Actor) -> Bool { let start = lead(one).start; return start > sentence.lowerBound && PersonWords.isTitle(lower(start - 1)) }

  /// `Das Memorandum wurde erneuert`, `unterschrieben A und B eine Erklärung`, `Für Kobe unterzeichnete A, für Kiel B`.
  mutating func signing() {
    guard let at = sentence.first(where: { CueWords.signing.contains(lower($0)) && !isQuoted($0) && !isNamed($0) }), sentence.contains(where: { CueWords.isPaper(lower($0)) && !isQuoted($0) }) || ["unterzeichneten", "unterschrieben", "unterzeichnete"].contains(lower(at)) else { return }
    let part = segment(around: at)
    let inside = names.filter { part.contains($0.range.lowerBound) }
    let persons = inside.filter { $0.kind == .person && ["", "mit"].contains(lead($0).preposition) }
    let sides = sentence.filter { lower($0) == "für" && part.contains($0) }
    if sides.count == 2, let one = inside.first(where: { $0.kind == .person && $0.range.lowerBound > sides[0] && $0.range.lowerBound < sides[1] }), let other = inside.first(where: { $0.kind == .person && $0.range.lowerBound > sides[1] }) {
      return say(.agreed, one, other, at, modality(at))
    }
    if persons.count >= 2, lead(persons[0]).preposition.isEmpty, !isParted(persons[0].range.upperBound, at), !isParted(persons[1].range.upperBound, at) {
      say(.agreed, persons[0], persons[1], at, modality(at))
      return
    }
    let others = inside.filter { $0.kind == .organisation || $0.kind == .person || ["zwischen", "mit"].contains(lead($0).preposition) }
    let sidesHere = protagonists.sides
    guard isPassive(part), others.allSatisfy({ one in sidesHere.contains { $0.party.link == one.party.link } || protagonists.isGuest(one.party.link) }), sidesHere.count == 2, !statements.dated.contains(where: { part.contains($0.range.lowerBound) && $0.date.day == nil && $0.date.year != nil }), !has(["seit"]) else { return }
    say(.agreed, sidesHere[0], sidesHere[1], at, modality(at))
  }

  private func isPassive(_ part: Range<Int>) -> Bool { isHeadline() || part.contains { ["wurde", "wurden", "werden", "wird", "worden", "ist", "sind"].contains(lower($0)) } || part.contains { ["unterschrift", "unterzeichnung"].contains(lower($0)) } }

  /// `Partner sind Kobe und Kiel seit 1992`, `Kobe wird Partner von Kiel`, `die Partnerstadt Kobe`.
  mutating func partners() {
    let since = statements.dated.first { ["seit", "ab"].contains(lower($0.range.lowerBound - 1)) || lower($0.range.lowerBound - 2) == "seit" }?.date
    for at in sentence where !isNamed(at) && !isQuoted(at) && CueWords.isPartnership(lower(at)) {
      let part = segment(around: at)
      let inside = names.filter { $0.kind != .person && part.contains($0.range.lowerBound) }
      // `mit drei Regionen verbunden, mit A, B und C`.
      if ["verbunden", "verschwistert", "befreundet"].contains(lower(at)), let own = inside.first(where: { lead($0).preposition.isEmpty && $0.range.lowerBound < at }) {
        for one in names where one.kind == own.kind && lead(one).preposition == "mit" { say(.partnerOf, own, one, at, .asserted, time: since) }
      }
      let bare = inside.filter { lead($0).preposition.isEmpty || lead($0).preposition == "gen" && CueWords.bodies.contains(lower($0.range.lowerBound - 1)) }
      if ["partner", "städtepartner", "verbunden", "verschwistert", "partnerschulen", "partnerstädte", "partnerregionen", "partneruniversitäten", "partnerhochschulen", "befreundet"].contains(lower(at)), has(["sind", "waren", "werden", "wurden"]), bare.count >= 2, bare[0].kind == bare[1].kind {
        say(.partnerOf, bare[0], bare[1], at, has(["werden"]) && !has(["worden"]) ? .planned : .asserted, time: since)
      }
      if lower(at) == "partner", lower(at + 1) == "von", let own = bare.first, let other = inside.first(where: { lead($0).preposition == "von" && $0.range.lowerBound > at }) {
        say(.partnerOf, own, other, at, has(["wird"]) ? .planned : .asserted, time: since)
      }
      // `aus der Partnerregion Kobe`.
      if CueWords.isTwinning(lower(at)), let one = names.first(where: { $0.range.lowerBound == at + 1 && $0.kind == .place }), let other = counterpart(of: one) { say(.partnerOf, other, one, at, .asserted, time: since) }
    }
  }

  /// The other of the two sides of a text.
  private func counterpart(of one: Actor) -> Actor? {
    let sides = protagonists.sides
    guard let index = sides.firstIndex(where: { $0.party.link == one.party.link }) else { return nil }
    let other = sides[1 - index]
    return other.kind == one.kind ? other : nil
  }

  /// `Auf Einladung von Ohm`, `Eingeladen hatte die Stadt Kobe`, `Vera Ohm, auf deren Einladung die Reise zurückgeht`.
  mutating func invitations() {
    guard let guest = protagonists.guest else { return }
    for at in sentence where ["einladung", "eingeladen"].contains(lower(at)) && !isQuoted(at) {
      if lower(at) == "eingeladen" {
        guard at == sentence.lowerBound || has(["hatte", "hatten", "hat", "haben"]), !has(["wurde", "wurden", "war", "waren", "sind", "ist"]) else { continue }
        let part = segment(around: at)
        let hosts = names.filter { part.contains($0.range.lowerBound) && (lead($0).preposition.isEmpty || lead($0).preposition == "von" && hasBody(before: $0)) && !protagonists.isGuest($0.party.link) && $0.range.lowerBound > at }
        if let host = hosts.first { say(.invited, host, guest, at, .asserted) }
      } else if ["dessen", "deren"].contains(lower(at - 1)), let host = names.last(where: { $0.range.upperBound < at && $0.kind != .place }) {
        say(.invited, host, guest, at, .asserted)
      } else if lower(at - 1) == "auf" || lower(at - 1) == "offizielle" || lower(at - 2) == "auf", ["von", "vom", "der", "des"].contains(lower(at + 1)), !names.contains(where: { lead($0).preposition.isEmpty && !protagonists.isGuest($0.party.link) }), let host = names.first(where: { $0.range.lowerBound > at && $0.range.lowerBound <= at + 8 }), !protagonists.isGuest(host.party.link) {
        say(.invited, host, guest, at, .asserted)
      }
    }
  }

  /// `die Stadtbehörden von Kobe`.
  private func hasBody(before one: Actor) -> Bool { let start = lead(one).start; return start > sentence.lowerBound && ["behörden", "regierung", "verwaltung", "rat", "stadt"].contains { lower(start - 1).hasSuffix($0) } }

  private func isJourney(_ part: Range<Int>) -> Bool { part.contains { CueWords.journeys.contains(lower($0)) && !isNamed($0) } }

  /// `das Institut Ohm (IO) in Kobe`, `A und B, beide aus Kobe`, `die dortige Kammer`.
  mutating func houses(_ region: Actor?) {
    let orgs = names.filter { $0.kind == .organisation && !isQuoted($0.range.lowerBound) }
    for one in orgs {
      var end = one.range.upperBound
      if block.isSign(end, "("), let close = (end..<min(end + 12, sentence.upperBound)).first(where: { block.isSign($0, ")") }) { end = close + 1 }
      if let place = names.first(where: { $0.kind == .place && $0.range.lowerBound > end && $0.range.lowerBound <= end + 6 }), ["in", "aus"].contains(lead(place).preposition), lead(place).start == end, lead(place).preposition == "aus" || !isJourney(segment(around: end)) { say(.siteOf, one, place, end, .asserted) }
      // `die Ohm GmbH, Kiel, und`.
      let isFirm = one.party.text.lowercased().split { !$0.isLetter }.contains { StatementWords.firmForms.contains(String($0)) }
      if block.isSign(end, ","), let place = names.first(where: { $0.kind == .place && $0.range.lowerBound == end + 1 }), isFirm, [",", ".", ")", ";"].contains(block.token(place.range.upperBound)?.text ?? ".") { say(.siteOf, one, place, place.range.lowerBound, .asserted) }
      let before = lower(one.range.lowerBound - 1)
      if ["dortigen", "dortige", "dortiger", "dortiges"].contains(before) {
        let place = names.last { $0.kind == .place && $0.range.upperBound <= one.range.lowerBound } ?? region
        say(.siteOf, one, place, one.range.lowerBound - 1, .asserted)
      }
    }
    if let at = sentence.first(where: { ["beide", "alle", "allesamt", "sämtlich"].contains(lower($0)) && block.isSign($0 - 1, ",") && lower($0 + 1) == "aus" }), let place = names.first(where: { $0.kind == .place && $0.range.lowerBound > at && $0.range.lowerBound <= at + 3 }) {
      let before = orgs.filter { $0.range.upperBound < at }
      for one in lower(at) == "beide" ? Array(before.suffix(2)) : before { say(.siteOf, one, place, at, .asserted) }
    }
  }
}

