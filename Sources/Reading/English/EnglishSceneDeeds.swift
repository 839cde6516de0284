import Domain

/// What an English sentence tells of meetings, papers and journeys, by the order of names and words alone; for what its clauses did not tell.
extension EnglishScene {
  private static let receiving = Words.words("received receives receive receiving welcomed welcomes welcome welcoming greeted greets greet greeting hosted hosts hosting")
  private static let meeting = Words.words("met meets meet meeting saw sees visited-with consulted")
  private static let talking = Words.words("spoke speaks speak talked talks talk sat sits conferred negotiated discussed exchanged")
  private static let encounters = Words.words("meeting meetings talks conversation conversations discussions audience lunch dinner breakfast session sessions appointment appointments encounter roundtable")
  private static let signing = Words.words("signed sign signs signing concluded conclude concludes inked ink inks sealed entered put initialled formalised formalized renewed reaffirmed reached agreed agree agrees")
  private static let visiting = Words.words("visited visits visit visiting toured tours touring tour inspected")
  private static let passives = Words.words("was were been be being is are")
  private static let papers = Words.words("agreement agreements mou memorandum memoranda contract declaration statement pact deal letter treaty protocol charter document documents accord loi understanding paper intent proclamation")

  mutating func read() {
    readVisits()
    fronted()
    for index in items.indices where items[index].actors.isEmpty && !items[index].isGuests {
      let lower = items[index].lower
      if Self.receiving.contains(lower) { receive(index) }
      if Self.meeting.contains(lower) || Self.talking.contains(lower) { meet(index) }
      if Self.encounters.contains(lower) { encounter(index) }
      if Self.signing.contains(lower) { sign(index) }
      if Self.addressing.contains(lower) { address(index) }
      if lower == "audience" { audience(index) }
      if Self.partnerships.contains(lower) { partnership(index) }
      if lower == "between" || lower == "signatures" { between(index) }
    }
  }

  private static let addressing = Words.words("addressed addressing briefed briefing told assured informed showed show shows guided explained presented thanked")
  private static let partnerships = Words.words("partnership alliance cooperation co-operation collaboration twinning friendship partnerships")
  private static let tying = Words.words("form forms formed launch launched launches establish established establishes entered enter enters have has had maintain maintains share strengthen strengthened deepen deepened celebrate celebrated mark marked renew renewed extended expand expanded concluded began")
  private static let hopes = Words.words("would hopes hope possible potential seek seeks seeking explore exploring discuss discussed discussing ways interest interested proposed could might wants aim aims future")

  /// `Addressing the visitors, Ohm said`, `Ohm told the delegation`, `to show the guests`: the one who speaks to those who travel.
  private mutating func address(_ index: Int) {
    let guests = object(index, reach: 3)
    let isTold = index + 1 < items.count && (items[(index + 1)..<min(index + 4, items.count)].contains { $0.isGuests || $0.lower == "them" })
    guard isTold, isGuest(guests), !isPassive(index) else { return }
    var host = subject(index)
    if host.isEmpty, index == 0, let comma = items.indices.first(where: { items[$0].lower == "," }), let next = (comma + 1..<min(comma + 4, items.count)).first(where: { items[$0].isName }) { host = who(items[next]) }
    if host.isEmpty, let fell = items[..<index].lastIndex(where: { $0.lower == "fell" }) { host = led(fell, by: ["to"], reach: 3) }
    guard !isGuest(host) else { return }
    add(.met, host.filter { $0.kind == .person || $0.kind == .organisation && !["told", "presented"].contains(items[index].lower) }, meetable(guests), index, modality(index))
  }

  /// `A granted the guests an audience, as did B`.
  private mutating func audience(_ index: Int) {
    guard let verb = items[..<index].lastIndex(where: { ["granted", "gave", "grants", "given"].contains($0.lower) }) else { return }
    var hosts = subject(verb)
    if let did = items.indices.first(where: { $0 > index && items[$0].lower == "did" }), did + 1 < items.count, items[did + 1].isName { hosts += who(items[did + 1]) }
    if isPassive(verb) || items[verb].lower == "given" { hosts = led(index, by: ["by", "with"], reach: 4) }
    guard !isGuest(hosts) else { return }
    add(.met, guests, hosts, index, modality(verb))
  }

  /// `With the ambassador, Ohm, the ministers went over`.
  private mutating func fronted() {
    guard items.count > 4, items[0].lower == "with", items[1].isName, items[1].actors.allSatisfy({ $0.kind == .person }), let verb = items.indices.first(where: { $0 > 2 && ["went", "discussed", "reviewed", "talked", "spoke", "explored", "exchanged", "examined", "held"].contains(items[$0].lower) }) else { return }
    let subjects = subject(verb)
    add(.met, subjects.isEmpty ? guests : meetable(subjects), items[1].actors, verb, modality(verb))
  }

  /// `Partnership of A with B`, `A and B form an alliance`, `A's cooperation with B`, `the twinning of A and B`.
  private mutating func partnership(_ index: Int) {
    guard index + 1 < items.count || index > 1 else { return }
    let isPaper = items[max(0, index - 4)..<index].contains { ["on", "for"].contains($0.lower) } && items[..<index].contains { Self.papers.contains($0.lower) }
    if isPaper || index + 1 < items.count && Self.papers.contains(items[index + 1].lower) { return }
    let isHoped = items.contains { Self.hopes.contains($0.lower) }
    let called: Statement.Modality = modality(index) == .asserted && isHoped ? .hypothetical : modality(index)
    let next = index + 1 < items.count ? items[index + 1].lower : ""
    let first = ["of", "between", "with"].contains(next) ? object(index + 1, reach: 3).filter { $0.kind != .person } : []
    if first.count == 2, next != "with" { return add(.partnerOf, [first[0]], [first[1]], index, called, time: since) }
    if first.count == 1, next == "of", let with = (index + 2..<min(index + 6, items.count)).first(where: { items[$0].lower == "with" }) { return add(.partnerOf, first, object(with).filter { $0.kind != .person }, index, called, time: since) }
    var owner: [Actor] = []
    if let name = items[..<index].lastIndex(where: \.isName), name + 1 < index, items[name + 1].lower == "'", index - name <= 5 { owner = who(items[name]) }
    if owner.isEmpty, let verb = items[..<index].lastIndex(where: { Self.tying.contains($0.lower) }), index - verb <= 6 { owner = subject(verb) }
    owner = owner.filter { $0.kind != .person }
    guard !owner.isEmpty else { return }
    if next == "with", !first.isEmpty { return add(.partnerOf, Array(owner.prefix(2)), first, index, called, time: since) }
    if owner.count == 2, next != "with" { add(.partnerOf, [owner[0]], [owner[1]], index, called, time: since) }
  }

  private var since: WrittenDate? { statements.dated.first { ["since", "from"].contains(block.lower($0.range.lowerBound - 1)) }?.date }

  private func isPassive(_ index: Int) -> Bool { items[index].lower.hasSuffix("ed") && items[max(0, index - 3)..<index].contains { Self.passives.contains($0.lower) } }
  private func meetable(_ all: [Actor], _ item: Item? = nil) -> [Actor] { all.filter { $0.kind != .place || isGuest([$0]) || $0.extent != nil || item?.isPeople ?? false } }

  /// `Ohm received the guests`, `The delegation was welcomed by A and B`, `Welcoming the visitors, A said`.
  private mutating func receive(_ index: Int) {
    var (host, guest): ([Actor], [Actor])
    if isPassive(index) {
      guest = subject(index)
      host = led(index, by: ["by"])
    } else {
      guest = object(index, reach: 5)
      host = subject(index)
      if host.isEmpty, index == 0, let comma = items.indices.first(where: { items[$0].lower == "," }), let next = (comma + 1..<min(comma + 4, items.count)).first(where: { items[$0].isName }) { host = who(items[next]) }
    }
    if guest.isEmpty || host.isEmpty || isGuest(host) { return }
    let persons = host.filter { $0.kind == .person || $0.kind == .organisation }
    add(.met, persons, meetable(guest).filter { one in !host.contains { $0.party.link == one.party.link } }, index, modality(index))
  }

  /// `Ohm met A and B`, `sat down with A`, `spoke to academics of Ohm`.
  private mutating func meet(_ index: Int) {
    let lower = items[index].lower
    if lower == "meeting" || lower == "talks", index + 1 < items.count, items[index + 1].lower == "with" { return }
    if isPassive(index) { return }
    let isDirect = Self.meeting.contains(lower)
    let whom = isDirect ? object(index) : led(index, by: ["with", "to"], reach: 3)
    let subjects = subject(index)
    let partners = whom.filter { $0.kind != .place }
    guard !partners.isEmpty, !subjects.isEmpty, lower != "saw" || partners.allSatisfy({ $0.kind == .person }) else { return }
    if lower.hasSuffix("ing") { return }
    add(.met, meetable(subjects), partners, index, modality(index))
  }

  /// `Meetings with A, B and C came next`, `in a conversation with Ohm`, `On the programme are talks with A`.
  private mutating func encounter(_ index: Int) {
    guard let with = (index + 1..<min(index + 5, items.count)).first(where: { items[$0].lower == "with" }), !items[(index + 1)..<with].contains(where: { $0.isName || [",", ";"].contains($0.lower) }) else { return }
    let partners = object(with).filter { $0.kind != .place }
    guard !partners.isEmpty, !isGuest(partners), !items.contains(where: { ["without", "underway", "ended", "collapsed", "postponed", "cancelled"].contains($0.lower) }) else { return }
    let verb = items[..<index].lastIndex { ["held", "holds", "hold", "had", "has", "have", "attended", "having", "holding"].contains($0.lower) }
    var subjects = verb.map { subject($0) } ?? []
    if subjects.isEmpty { subjects = guests }
    let isAhead = modality(index) == .planned || items.contains { ["will", "planned", "scheduled"].contains($0.lower) } || items.contains { ["programme", "program", "agenda", "itinerary"].contains($0.lower) } && items.contains { ["are", "is"].contains($0.lower) } && context.isGoalAhead
    add(.met, meetable(subjects), partners, index, isAhead ? .planned : modality(index))
  }

  /// `signed by A and B`, `A and B put their names to`, `A signed a memorandum with B`.
  private mutating func sign(_ index: Int) {
    let lower = items[index].lower
    if lower == "put", !items[index...].prefix(5).contains(where: { ["names", "signatures", "name", "pens"].contains($0.lower) }) { return }
    let hasPaper = items.contains { Self.papers.contains($0.lower) }
    guard lower == "put" || hasPaper else { return }
    if lower.hasPrefix("agree"), !items[index...].prefix(4).contains(where: { ["on", "to", "a", "an"].contains($0.lower) }) { return }
    let called = modality(index)
    if isPassive(index) {
      let by = led(index, by: ["by"], reach: 6)
      if by.count > 1 { return pair(by, index, called) }
      let other = led(index, by: ["with"], reach: 10)
      if !by.isEmpty, !other.isEmpty { add(.agreed, Array(by.prefix(1)), other, index, called) }
      return
    }
    let subjects = subject(index)
    let with = led(index, by: ["with"], reach: 12)
    if subjects.count > 1, let at = items.indices.first(where: { $0 > index && items[$0].isName && !with.isEmpty && items[$0].actors.first?.party.range == with[0].party.range }), at + 1 < items.count, items[at + 1].lower == "'" { return pair(subjects, index, called) }
    if !with.isEmpty, !subjects.isEmpty { return add(.agreed, Array(subjects.prefix(3)), with, index, called) }
    if subjects.count > 1, !items[index...].contains(where: { $0.lower == "with" }) { pair(subjects, index, called) }
  }

  /// `talks between A and B`, `an agreement between A and B`, `the signatures of A and of B`.
  private mutating func between(_ index: Int) {
    var all = object(index)
    let isSignature = items[index].lower == "signatures"
    if isSignature { all = led(index, by: ["of", "by"], reach: 6) }
    guard all.count == 2 else { return }
    if isSignature { return pair(all, index, .asserted) }
    let before = items[max(0, index - 5)..<index].map(\.lower)
    if before.contains(where: Self.encounters.contains) { return add(.met, [all[0]], [all[1]], index, modality(max(0, index - 2))) }
    if before.contains(where: { ["agreement", "mou", "memorandum", "contract", "understanding", "pact", "declaration", "deal", "treaty"].contains($0) }) { add(.agreed, [all[0]], [all[1]], index, before.contains("signing") || modality(index) != .asserted ? modality(index) : .asserted) }
  }

  private mutating func pair(_ all: [Actor], _ index: Int, _ called: Statement.Modality) { add(.agreed, [all[0]], Array(all.dropFirst()), index, called) }
}

extension Statements {
  /// What the order of names tells beside what the clauses told.
  func scene(_ told: [Statement], _ context: Subject) -> [Statement] {
    guard named.count(where: { !$0.isAdjective }) > 0 else { return [] }
    var scene = EnglishScene(self, context)
    scene.read()
    let travellers = Set(scene.guests.map(\.party.link))
    return scene.found.filter { one in
      // The one who does not travel.
      let key = one.object.map { travellers.contains($0.link) } ?? false ? one.subject?.link : one.object?.link
      return !told.contains { $0.kind == one.kind && (one.kind == .agreed || $0.subject?.link == key || $0.object?.link == key) }
    }
  }
}
