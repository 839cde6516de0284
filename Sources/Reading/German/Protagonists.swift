import Domain

/// Who travels in a German text and where to, as its headline and all its sentences tell together.
struct Protagonists {
  typealias Actor = Statements.Actor
  /// The person who travels, or leads those who do.
  var leader: Actor?
  /// The town, region or house from where they come.
  var origin: Actor?
  /// The town, region or house to which they come.
  var host: Actor?
  /// Whether the journey lies ahead.
  var isAhead = false
  /// Who receives somebody.
  var receivers: Set<Link> = []
  /// Whether more than one word of the text says where they go.
  var isSure = false

  /// Who is meant where a sentence tells of the journey and names nobody.
  var guest: Actor? { origin?.kind == .organisation ? origin : leader ?? origin }
  /// The two sides where they sign or are partners.
  var sides: [Actor] {
    guard let own = origin, let host, host.party.link != own.party.link, host.kind == own.kind || CueWords.isTerritory(host) && CueWords.isTerritory(own) else { return [] }
    return [own, host]
  }
  func isGuest(_ link: Link?) -> Bool { link != nil && (link == leader?.party.link || link == origin?.party.link) }
  func isHost(_ link: Link?) -> Bool { link != nil && link == host?.party.link }
}

/// Counts over the whole text who goes and who is gone to.
struct ProtagonistFinder {
  typealias Actor = Statements.Actor
  private var leaders: [Link: Int] = [:]
  private var origins: [Link: Int] = [:]
  private var hosts: [Link: Int] = [:]
  private var homes: [Link: Link] = [:]
  private var receivers: Set<Link> = []
  private var known: [Link: Actor] = [:]
  private var order: [Link] = []
  private var isAhead: Bool?
  private var number = 0
  /// How often a text names a town or region.
  private var counts: [Link: Int] = [:]
  /// Two that the headline names side by side.
  private var pair: [Link] = []
  /// Who writes tells of himself, a day at a time.
  private var isOurs = false
  /// How many of the first sentences tell of what comes, and of what is past.
  private var coming = 0
  private var gone = 0

  /// - Parameter sentences: of the German blocks, in the order of the text.
  static func find(_ sentences: [Statements]) -> Protagonists {
    var finder = ProtagonistFinder()
    for one in sentences {
      finder.read(CueReader(one, Protagonists()))
      finder.number += 1
    }
    return finder.result
  }

  /// Votes that one needs to be taken for a protagonist.
  private static let enough = 4

  /// Who has most votes, of equals the one named first; nobody where too few say so.
  private func best(_ votes: [Link: Int], besides: Set<Link> = [], enough: Int = ProtagonistFinder.enough) -> Actor? {
    var found: Link?
    for link in order where (votes[link] ?? 0) > (found.flatMap { votes[$0] } ?? enough - 1) && !besides.contains(link) { found = link }
    guard let best = found, enough < 2 || !order.contains(where: { $0 != best && votes[$0] == votes[best] && !besides.contains($0) }) else { return nil }
    return known[best]
  }

  private var result: Protagonists {
    var found = Protagonists()
    // Who writes `we` tells of his own house.
    guard !isOurs else { return found }
    found.leader = best(leaders, besides: receivers)
    found.origin = best(origins)
    if let leader = found.leader, let home = homes[leader.party.link] {
      // Of two sides the leader is of the one that travels.
      if found.origin == nil || (leaders[leader.party.link] ?? 0) > (origins[found.origin!.party.link] ?? 0) { found.origin = known[home] }
      if let origin = found.origin, origin.party.link != home, (hosts[home] ?? 0) > 0 { found.leader = nil }
    }
    var votes = hosts
    if let origin = found.origin?.party.link, pair.contains(origin) { for one in pair where one != origin { votes[one, default: 0] += 4 } }
    let own = Set([found.origin?.party.link, found.leader?.party.link].compactMap { $0 })
    let places = votes.filter { known[$0.key]?.kind == .place }
    found.host = best(places.isEmpty ? votes : places, besides: own, enough: 1)
    found.isSure = found.host.map { (votes[$0.party.link] ?? 0) > 1 || (counts[$0.party.link] ?? 0) > 2 } ?? false
    if found.host == nil { found.host = often(besides: own) }
    if found.origin == nil, found.leader != nil, let host = found.host { found.origin = pair.first { $0 != host.party.link && pair.contains(host.party.link) }.flatMap { known[$0] } }
    found.isAhead = isAhead ?? (coming > gone)
    found.receivers = receivers
    return found
  }

  /// The town or region of which the text speaks most, no country.
  private func often(besides own: Set<Link>) -> Actor? {
    best(counts.filter { !CueWords.isLand($0.key) }, besides: own, enough: 3)
  }

  private mutating func note(_ one: Actor) {
    if one.kind == .place { counts[one.party.link, default: 0] += 1 }
    if known[one.party.link] == nil { known[one.party.link] = one; order.append(one.party.link) }
  }

  private mutating func read(_ cue: CueReader) {
    for one in cue.names { note(one) }
    if number < 6, !cue.isHeadline() {
      if cue.isPast(cue.sentence) { gone += 1 } else if cue.has(["wird", "werden", "will", "wollen", "soll", "sollen", "vorgesehen", "geplant"]), !cue.has(["worden"]) { coming += 1 }
    }
    if cue.has(["wir", "uns", "ich", "unsere", "unser"]) { isOurs = true }
    for one in cue.names where one.kind == .person {
      if homes[one.party.link] == nil, let home = cue.home(of: one) { note(home); homes[one.party.link] = home.party.link }
    }
    let weight = number == 0 ? 3 : number < 5 ? 2 : number < 9 ? 1 : 0
    if number < 3, pair.isEmpty, cue.isHeadline() { pair = cue.pair.map(\.party.link) }
    groups(cue, weight)
    goes(cue, weight)
    visits(cue, weight)
    received(cue, weight)
    headline(cue, weight)
  }

  /// `eine Delegation aus Kobe`, `Gäste der Universität`, `eine Stuttgarter Abordnung`, `unter Leitung von Vera Ohm`.
  private mutating func groups(_ cue: CueReader, _ weight: Int) {
    for at in cue.sentence where CueWords.isGroup(cue.lower(at)) && cue.block.tokens[at].isCapital && !cue.isNamed(at) {
      if ["keine", "keiner", "weitere"].contains(cue.lower(at - 1)) || number > 2 && CueWords.looseGroups.contains(cue.lower(at)) { continue }
      if let one = cue.origin(after: at) { note(one); origins[one.party.link, default: 0] += 3 * weight }
      if let one = cue.adjective(before: at) { note(one); origins[one.party.link, default: 0] += 2 * weight }
      if let one = cue.leader(near: at) { leaders[one.party.link, default: 0] += 3 * weight }
    }
    // `waren Aachener unterwegs`.
    if number < 6, cue.sentence.contains(where: { CueWords.plain.contains(cue.lower($0)) && !cue.isNamed($0) }) {
      for one in cue.statements.named where one.isAdjective && one.kind == .place && !(cue.block.token(one.range.upperBound)?.isCapital ?? true) && cue.block.token(one.range.upperBound)?.kind == .word {
        let actor = cue.statements.actor(one.range, .place, one.link)
        note(actor)
        origins[one.link, default: 0] += 2 * weight
      }
    }
    // `Geführt wurde sie von Vera Ohm`, `Angeführt von Vera Ohm berieten sie`.
    if ["geführt", "angeführt", "geleitet", "angeführte"].contains(cue.lower(cue.sentence.lowerBound)), let one = cue.names.first(where: { $0.kind == .person && ["von", "gen"].contains(cue.lead($0).preposition) }) ?? cue.names.first(where: { $0.kind == .person }) { leaders[one.party.link, default: 0] += 6 }
  }

  /// `Ministerin Ohm reist nach Kobe`, `besuchte das Land`, `war in Kiel zu Gast`.
  private mutating func goes(_ cue: CueReader, _ weight: Int) {
    guard !cue.has(CueWords.formerly) else { return }
    for at in cue.sentence where CueWords.journeys.contains(cue.lower(at)) && !cue.isNamed(at) {
      let lower = cue.lower(at)
      if cue.block.tokens[at].isCapital, lower != "gast", at != cue.sentence.lowerBound { continue }
      if let needed = CueWords.needs[lower], !cue.sentence.contains(where: { needed.contains(cue.lower($0)) || needed.contains(FrameWords.prepositions[cue.lower($0)] ?? "") }) { continue }
      let segment = cue.segment(around: at)
      let inside = cue.names.filter { segment.contains($0.range.lowerBound) }
      let isVisit = lower.hasPrefix("besuch") || lower.hasPrefix("bereis") || lower.hasPrefix("erkund") || lower.hasPrefix("kennen")
      let goals = inside.filter { $0.kind != .person && !cue.isAttribute($0) && (["nach", "in", "an", "zu", "bei"].contains(cue.lead($0).preposition) || isVisit && ["die", "das", "den"].contains(cue.lead($0).article) && cue.lead($0).preposition.isEmpty) }
      guard !goals.isEmpty || CueWords.plain.contains(lower) else { continue }
      if inside.allSatisfy({ $0.kind != .person || cue.isParted($0.range.upperBound, at) }), cue.clause(around: at).contains(where: { ["er", "sie"].contains(cue.lower($0)) }), let one = cue.names.first(where: { $0.kind == .person && $0.range.upperBound < at && cue.lead($0).preposition.isEmpty }) {
        // `hat Vera Ohm aus der Stadt mitgebracht, in der sie zu Gast war`.
        leaders[one.party.link, default: 0] += 2 * weight
      } else if let one = inside.first(where: { $0.kind == .person && cue.lead($0).preposition.isEmpty && !cue.isParted($0.range.upperBound, at) }) {
        leaders[one.party.link, default: 0] += 2 * weight
      } else if let one = inside.first(where: { $0.kind != .person && cue.lead($0).preposition.isEmpty && $0.range.lowerBound < at && !goals.map(\.range).contains($0.range) }), isVisit || lower == "gast" {
        origins[one.party.link, default: 0] += weight
      }
      let isAside = StatementWords.subordinators.contains(cue.lower(cue.clause(around: at).lowerBound)) || ["als", "wo"].contains(cue.lower(cue.clause(around: at).lowerBound))
      // Of whom nothing is known may go anywhere.
      let isMover = inside.contains { $0.kind == .person && cue.lead($0).preposition.isEmpty } || cue.sentence.contains { CueWords.isGroup(cue.lower($0)) || ["er", "sie"].contains(cue.lower($0)) } || number == 0
      for goal in goals.prefix(1) { hosts[goal.party.link, default: 0] += isAside || !isMover ? (number < 3 ? 1 : 0) : 2 * weight }
      if inside.allSatisfy({ $0.kind != .person }), let one = cue.office(before: at) { origins[one.party.link, default: 0] += 2 * weight }
      noteTime(cue, at, lower)
    }
  }

  /// `Zu seinem ersten Besuch in Kobe ist Vera Ohm …`, `Seine erste Reise hat Vera Ohm nach Kobe geführt`.
  private mutating func visits(_ cue: CueReader, _ weight: Int) {
    for at in cue.sentence where CueWords.ownVisits.contains(cue.lower(at)) && !cue.isNamed(at) && !cue.isQuoted(at) {
      guard (max(cue.sentence.lowerBound, at - 4)..<at).contains(where: { ["seinem", "seiner", "seinen", "seine", "ihrem", "ihrer", "ihren", "ihre"].contains(cue.lower($0)) }), let one = cue.names.first(where: { $0.kind == .person && cue.lead($0).preposition.isEmpty && !cue.isParted($0.range.upperBound, at) }) else { continue }
      leaders[one.party.link, default: 0] += 2 * weight
      if let goal = cue.names.first(where: { $0.kind != .person && $0.range.lowerBound > at && ["in", "an", "bei", "nach"].contains(cue.lead($0).preposition) }) { hosts[goal.party.link, default: 0] += 2 * weight }
    }
    // `Ihr gehörten Vera Ohm und Per Torvik an`.
    if cue.lower(cue.sentence.lowerBound) == "ihr", cue.has(["gehörten", "gehören", "gehörte", "gehört"]), let one = cue.names.first(where: { $0.kind == .person }) { leaders[one.party.link, default: 0] += 4 }
  }

  private mutating func noteTime(_ cue: CueReader, _ at: Int, _ lower: String) {
    guard isAhead == nil else { return }
    let segment = cue.clause(around: at)
    let words = Set(segment.map(cue.lower))
    // In the present tense of a headline anything may be told.
    guard number < 6 else { isAhead = false; return }
    guard cue.block.isSign(cue.sentence.upperBound - 1, ".") else {
      if cue.isPast(segment) { isAhead = false }
      return
    }
    if !words.isDisjoint(with: ["wird", "werden", "will", "wollen"]), words.isDisjoint(with: ["worden"]), lower.hasSuffix("en") { isAhead = true; return }
    let isPresent = CueWords.presents.contains(lower) && words.isDisjoint(with: ["hat", "haben", "hatte", "hatten", "wurde", "wurden", "ist", "sind", "war", "waren", "seit", "derzeit", "gerade", "zurzeit", "schon"])
    isAhead = isPresent
  }

  /// `empfing den Gouverneur`, `wurde von Vera Ohm empfangen`.
  private mutating func received(_ cue: CueReader, _ weight: Int) {
    guard let (hosts, guests) = cue.reception() else { return }
    if isAhead == nil, cue.isPast(cue.sentence) { isAhead = false }
    for one in hosts where one.kind == .person { receivers.insert(one.party.link) }
    for one in guests.prefix(1) where one.kind == .person { leaders[one.party.link, default: 0] += 2 * weight }
    for one in hosts.prefix(1) { if let home = one.kind == .person ? homes[one.party.link] : one.party.link { self.hosts[home, default: 0] += weight } }
  }

  /// `Schwesig in Finnland`, `Gäste aus Kobe im Landtag`: a headline without a verb.
  private mutating func headline(_ cue: CueReader, _ weight: Int) {
    guard number < 3, !cue.block.isSign(cue.sentence.upperBound - 1, ".") else { return }
    // `Ministerin Ohm spricht in Kobe`.
    if number == 0, let one = cue.names.first, one.kind == .person, cue.lead(one).preposition.isEmpty, let goal = cue.names.dropFirst().first, goal.kind == .place, ["in", "nach"].contains(cue.lead(goal).preposition), cue.lead(goal).start > one.range.upperBound {
      leaders[one.party.link, default: 0] += 4
      hosts[goal.party.link, default: 0] += 3
      return
    }
    if let one = cue.names.first, one.kind == .person, let goal = cue.names.dropFirst().first, goal.kind != .person, ["in", "bei", "an"].contains(cue.lead(goal).preposition), cue.lead(goal).start == one.range.upperBound {
      leaders[one.party.link, default: 0] += 4
      hosts[goal.party.link, default: 0] += 3
      return
    }
    guard !cue.sentence.contains(where: { cue.statements.isFinite($0) }) else { return }
    let goals = cue.names.filter { $0.kind != .person && ["in", "nach", "bei", "an"].contains(cue.lead($0).preposition) }
    guard let goal = goals.first else { return }
    if let one = cue.names.first(where: { $0.kind == .person && $0.range.upperBound <= goal.range.lowerBound && cue.lead($0).preposition.isEmpty }) { leaders[one.party.link, default: 0] += 3 }
    if cue.sentence.contains(where: { CueWords.isGroup(cue.lower($0)) || ["reise", "gast", "besuch"].contains(where: cue.lower($0).hasSuffix) }) || cue.names.contains(where: { $0.kind == .person }) { hosts[goal.party.link, default: 0] += 3 }
  }
}

extension Reader {
  /// Of a German text, who travels and where to.
  func protagonists(_ settled: [[Settled]]) -> Protagonists {
    guard language == .de else { return Protagonists() }
    var sentences: [Statements] = []
    for (block, chosen) in zip(blocks, settled) where block.language == .de {
      for sentence in block.sentences { sentences.append(Statements(block: block, sentence: sentence, named: chosen.filter { sentence.contains($0.range.lowerBound) }, dated: [], home: nil, plain: plain)) }
    }
    return ProtagonistFinder.find(sentences)
  }
}
