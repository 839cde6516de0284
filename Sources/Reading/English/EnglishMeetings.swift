import Domain

/// Who met whom in English without a verb of meeting: `Addressing the visitors, Ohm said`, `acted as host`, `granted them an audience`.
extension FrameReader {
  private static let openings = Words.words("welcoming receiving greeting hosting joining meeting accompanying briefing")
  private static let discussing = Words.words("discussed discuss discusses reviewed review reviews explored explore explores exchanged exchange examined considered consider raised talked spoke speak addressed went took touched compared sought")
  private static let telling = Words.words("told tells assured assures informed informs briefed reminded")

  mutating func encounters() {
    openedBy()
    addressed()
    hosted()
    audience()
    fronted()
    told()
    heard()
    shownBy()
  }

  /// `Ohm showed the guests round the terminal`, `it fell to Vera Ohm to show the visitors what`, `guided them through`.
  private mutating func shownBy() {
    guard let at = tokens.first(where: { ["show", "showed", "shows", "showing", "guided", "guide", "took", "walked", "presented", "introduced", "explained"].contains(block.lower($0)) }), !tool.isPassive(at) else { return }
    let isPronoun = ["them"].contains(block.lower(at + 1))
    let index = phrases.indices.first { phrases[$0].start > at && phrases[$0].start - at <= (["presented", "introduced", "explained"].contains(block.lower(at)) ? 8 : 1) && ["", "to"].contains(phrases[$0].preposition) && isGuests(part($0).actors) }
    guard isPronoun || index != nil else { return }
    if ["presented", "introduced", "explained"].contains(block.lower(at)), index.map({ phrases[$0].preposition != "to" }) ?? true { return }
    let fell = tokens.first { block.lower($0) == "fell" && block.lower($0 + 1) == "to" }
    let who = fell.map { fell in phrases.indices.filter { phrases[$0].start >= fell && phrases[$0].end <= at }.flatMap { part($0).actors }.filter { $0.kind == .person } } ?? slots(at).subject?.actors.filter { $0.kind == .person } ?? []
    let whom = index.map { part($0).actors } ?? guests
    guard !isGuests(who) else { return }
    add(.met, Array(who.prefix(3)), persons(whom), at, time: tool.date(), tool.modality(tokens))
  }

  private func persons(_ all: [Actor]) -> [Actor] { all.filter { $0.kind != .place || $0.extent != nil } }
  private func isBand(_ index: Int) -> Bool { band(index).map { !$0.isEmpty } ?? false || phrases[index].name.map { $0.kind == .person || $0.extent != nil || FrameWords.isGroup(block.lower($0.range.lowerBound)) } ?? false }

  /// `Welcoming them were Governor A, B and C`.
  private mutating func openedBy() {
    guard let at = tokens.first, at == tool.statements.sentence.lowerBound, Self.openings.contains(block.lower(at)), let verb = tokens.first(where: { $0 > at && $0 - at <= 9 && ["was", "were", "is", "are"].contains(block.lower($0)) }) else { return }
    let whom = phrases.indices.first { phrases[$0].start > at && phrases[$0].end <= verb }.map { part($0).actors } ?? []
    let hosts = phrases.indices.filter { phrases[$0].start > verb && phrases[$0].mate == nil && isTop($0) && phrases[$0].preposition.isEmpty }.flatMap { part($0).actors }
    add(.met, Array(persons(hosts).prefix(4)), whom.isEmpty ? guests : persons(whom), at, time: tool.date(), tool.modality(tokens))
  }

  /// `Addressing the visitors, Mr Ohm said`, `Ohm addressed the delegation`, `In a speech to the guests`.
  private mutating func addressed() {
    guard let at = tokens.first(where: { ["addressing", "addressed", "briefing", "thanking", "congratulating"].contains(block.lower($0)) }), !tool.isPassive(at), let index = phrases.indices.first(where: { phrases[$0].start > at && phrases[$0].start - at <= 2 && phrases[$0].preposition.isEmpty }), isBand(index) else { return }
    let isOpening = at == tokens.first
    let who = isOpening ? (clause.antecedent.map { [$0] } ?? after?.actors ?? []) : slots(at).subject?.actors ?? []
    let whom = part(index).actors.filter { one in !who.contains { $0.party.link == one.party.link } }
    add(.met, persons(who.filter(\.isKnown)), persons(whom), at, time: tool.date(), tool.modality(tokens))
  }

  /// `acted as host`, `was host to guests from Kiel`, `had a guest from Kiel`.
  private mutating func hosted() {
    if let at = tokens.first(where: { ["host", "hosts"].contains(block.lower($0)) }), ["as", "was", "is", "were", "are", "be", "the", "plays", "played"].contains(block.lower(at - 1)), !block.tokens[at].isCapital {
      let subject = slots(finite ?? at).subject
      guard let subject, subject.isNamed else { return }
      let to = phrases.indices.first { phrases[$0].start == at + 1 && phrases[$0].preposition == "to" }
      // `was host to a seminar` is no meeting.
      if let to, !(part(to).isNamed && (isBand(to) || FrameWords.isPeople(phrases[to].noun))) { return }
      guard to != nil || has(["acted", "acts", "act", "acting", "served"]) else { return }
      let whom = to.map { part($0).actors } ?? guests
      let called = tool.modality(tokens)
      add(.met, persons(subject.actors), persons(whom), at, time: tool.date(), called)
      add(.visited, persons(whom), subject.actors.filter { $0.kind != .person }, at, time: tool.date(), called)
      return
    }
    guard let at = tokens.first(where: { ["had", "has", "welcomes", "hosts", "have", "hosted"].contains(block.lower($0)) }), let subject = slots(at).subject, subject.isNamed, subject.actors.allSatisfy({ $0.kind != .person && $0.extent == nil }), let index = phrases.indices.first(where: { phrases[$0].start > at && phrases[$0].start - at <= 3 && phrases[$0].preposition.isEmpty }) else { return }
    let noun = phrases[index].name.map { block.lower($0.range.lowerBound) } ?? phrases[index].noun
    guard ["guest", "guests", "visitor", "visitors", "delegation", "visit"].contains(noun) || block.lower(at).hasPrefix("host") && FrameWords.isPeople(noun) || phrases[index].name?.kind == .person && block.lower(at) != "had" && block.lower(at) != "has" && block.lower(at) != "have" else { return }
    let whom = persons(part(index).actors).filter { one in !subject.actors.contains { $0.party.link == one.party.link } }
    add(.visited, whom, subject.actors, at, time: tool.date(), tool.modality(tokens))
  }

  /// `granted the guests an audience`, `were granted an audience by Ohm`.
  private mutating func audience() {
    guard let at = tokens.first(where: { ["audience", "audiences"].contains(block.lower($0)) }), let verb = tokens.first(where: { ["granted", "gave", "grants", "gives", "given", "grant"].contains(block.lower($0)) }) else { return }
    if tool.isPassive(verb) { return add(.met, goers(slots(verb).subject), agent?.actors ?? [], at, time: tool.date(), tool.modality(tokens), .noun) }
    let hosts = slots(verb).subject?.actors ?? []
    add(.met, guests, persons(hosts), at, time: tool.date(), tool.modality(tokens), .noun)
  }

  /// `With the ambassador, Vera Ohm, the ministers went over the priorities`.
  private mutating func fronted() {
    guard clause.kind == .main, let start = tokens.first, let index = phrases.indices.first(where: { phrases[$0].preposition == "with" && phrases[$0].mate == nil && phrases[$0].start - start <= 1 && part($0).isNamed }), let verb = tokens.first(where: { Self.discussing.contains(block.lower($0)) && $0 > phrases[index].end }), !tool.isPassive(verb), let who = slots(verb).subject, who.isNamed, areGoers(who) else { return }
    let whom = persons(part(index).actors)
    guard !tool.found.contains(where: { $0.kind == .met }) else { return }
    add(.met, persons(who.actors), whom, verb, time: tool.date(), tool.modality(tokens))
  }

  /// `Ohm told the delegation`, `the guests told the management of Ohm`.
  private mutating func told() {
    guard let at = tokens.first(where: { Self.telling.contains(block.lower($0)) }), !tool.isPassive(at), let who = slots(at).subject, who.isNamed, let object = slots(at).object, object.isNamed, let index = object.phrase, phrases.indices.contains(index), phrases[index].start - at <= 3 else { return }
    let isHeard = isGuests(object.actors) && phrases[index].name.map { $0.extent != nil || FrameWords.isGroup(block.lower($0.range.lowerBound)) || EnglishWords.visitors.contains(block.lower($0.range.lowerBound)) } ?? true
    let isHouse = isGuests(who.actors) && phrases[index].name == nil && FrameWords.isPeople(phrases[index].noun) && object.actors.allSatisfy { $0.kind == .organisation }
    guard isHeard != isHouse, !who.actors.contains(where: { one in object.actors.contains { $0.party.link == one.party.link || context.journey.isSame($0.party.link, one.party.link) } }) else { return }
    add(.met, persons(who.actors), persons(object.actors), at, time: nil, .asserted)
  }

  /// Who was welcomed by a house, or by whoever speaks for one, has come there.
  mutating func cameTo(_ hosts: [Actor], _ guests: [Actor], _ at: Int) {
    let houses = hosts.compactMap { one -> Actor? in one.kind == .person ? context.affiliations[one.party.link].flatMap { $0.kind == .person ? nil : $0 } : one.extent == nil ? one : nil }
    guard !isPassive(at), let house = houses.first, !isGuests([house]), !tool.found.contains(where: { $0.kind == .visited }) else { return }
    add(.visited, persons(guests).filter { !context.journey.isSame($0.party.link, house.party.link) }, [house], at, time: tool.date(), modality(at))
  }

  func isGuests(_ all: [Actor]) -> Bool { !all.isEmpty && all.allSatisfy { one in guests.contains { $0.party.link == one.party.link || context.journey.isSame($0.party.link, one.party.link) } } }

  /// `The guests heard from Vera Ohm how`, `listened to a talk by Ohm`, `exchanged views with`, `were joined by`.
  private mutating func heard() {
    guard let at = tokens.first(where: { ["heard", "hear", "hears", "learned", "learnt"].contains(block.lower($0)) && block.lower($0 + 1) == "from" }), let who = slots(at).subject, who.isNamed, areGoers(who), let index = phrases.indices.first(where: { phrases[$0].start == at + 1 && part($0).isNamed }) else { return }
    add(.met, persons(who.actors), persons(part(index).actors), at, time: tool.date(), english(at))
  }
}
