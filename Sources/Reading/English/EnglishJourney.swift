import Domain

/// Who travels in an English text, found over the whole of it before a sentence is read, and who stands for whom.
struct Journey {
  /// Whoever is spoken of most as somebody who comes or goes.
  var traveller: Statements.Actor?
  /// The town or state for which the traveller came, and where most of it happens, for `the country`.
  var home: Statements.Actor?
  var destination: Statements.Actor?
  /// For which house, town or state somebody stands: `Governor Ohm of Kiel`, `Kiel City Council`.
  private(set) var homes: [Link: Set<Link>] = [:]

  mutating func note(_ one: Link, at home: Link) { if one != home { homes[one, default: []].insert(home) } }

  /// Whether a ledger would hold two for one party: a governor and the state for which he came.
  func isSame(_ one: Link?, _ other: Link?) -> Bool {
    guard let one, let other else { return one == other }
    return one == other || homes[one]?.contains(other) ?? false || homes[other]?.contains(one) ?? false
  }
}

extension Journey {
  /// What is said of somebody and of the house or town for which he stands is said once; that two are partners, with the time where it is told.
  func once(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    let visits = statements.filter { $0.kind == .visited && $0.modality == .asserted && $0.subject != nil && $0.object != nil }
    for one in statements {
      // A headline's `off to Kiel` where the text has them there.
      if one.kind == .visited, one.modality == .planned, one.subject != nil, visits.contains(where: { isSame($0.subject?.link, one.subject?.link) && $0.object?.link == one.object?.link }) { continue }
      guard [.visited, .met, .agreed, .partnerOf].contains(one.kind), one.subject != nil, one.object != nil, let place = kept.firstIndex(where: { isTwice($0, one) }) else { kept.append(one); continue }
      if one.kind == .partnerOf, one.time != nil, kept[place].time == nil { kept[place] = one }
    }
    return kept
  }

  private func isTwice(_ one: Statement, _ other: Statement) -> Bool {
    guard one.kind == other.kind, one.modality == other.modality, one.object != nil, one.subject != nil else { return false }
    let isStraight = isSame(one.subject?.link, other.subject?.link) && isSame(one.object?.link, other.object?.link)
    return isStraight || one.kind != .visited && isSame(one.subject?.link, other.object?.link) && isSame(one.object?.link, other.subject?.link)
  }
}

extension Reader {
  func journey(_ settled: [[Settled]]) -> Journey {
    guard language == .en else { return Journey() }
    var finder = JourneyFinder()
    for (number, block) in blocks.enumerated() where block.language == .en {
      finder.read(block, settled[number].filter { [.person, .organisation, .place].contains($0.kind) }.sorted { $0.range.lowerBound < $1.range.lowerBound }, at: number, isHead: number < 2)
    }
    finder.governments()
    var journey = finder.journey
    func actor(_ one: JourneyFinder.Place) -> Statements.Actor { Statements.Actor(one.range, one.kind, one.link, in: blocks[one.block], of: plain) }
    guard let best = finder.traveller else { return journey }
    journey.traveller = actor(best)
    journey.home = best.kind == .place ? journey.traveller : finder.places.first { journey.isSame($0.link, best.link) }.map(actor)
    journey.destination = finder.places.first { one in one.link != journey.home?.party.link && !journey.isSame(one.link, best.link) }.map(actor)
    return journey
  }
}

/// Weighs who is guest and who is host, block by block.
private struct JourneyFinder {
  typealias Words = StatementWords
  struct Place { var block: Int, range: Range<Int>, kind: Mention.Kind, link: Link }
  private(set) var journey = Journey()
  private var weights: [Link: Int] = [:]
  private var first: [Link: Place] = [:]
  private var order: [Link] = []
  private var counts: [Link: Int] = [:]
  private var number = -1

  private static let groups = Words.words("delegation deputation contingent mission guests visitors party visitor guest envoys trade-mission")
  private static let loose = Words.words("team group officials councillors lawmakers entrepreneurs companies firms students leaders representatives members executives experts scientists researchers teachers pupils")
  private static let journeys = Words.words("visit trip tour stay mission journey delegation arrival travels")
  private static let going = Words.words("""
    visits visited visiting toured tours travelled traveled travels flew flies arrived arrives comes came coming headed heads heading spends spent stays stayed paid pays returns returned concluded wraps wrapped embarks embarked
    undertook landed lands calls called ends ended departs departed leaves left
    """)
  private static let leading = Words.words("took takes take taken leads led heads headed brings brought bring")
  private static let receiving = Words.words("welcomed welcomes welcome welcoming received receives receiving hosted hosts hosting greeted greets greeting")
  private static let passives = Words.words("was were been be are is being")
  private static let linking = Words.words("has have had will is are was were also now just recently currently today yesterday to")
  private static let offices = Words.words("of at for from the in and")
  private static let parting = Words.words("and with by to in at ;")
  private static let governing = Words.words("government council prefecture city provincial county municipality municipal state province assembly parliament people")

  /// The places, those named most often first.
  var places: [Place] { order.compactMap { first[$0] }.filter { $0.kind == .place }.sorted { counts[$0.link, default: 0] > counts[$1.link, default: 0] } }

  /// The best one, if it is clear enough.
  var traveller: Place? {
    func weight(_ link: Link) -> Int { weights[link, default: 0] < 2 ? 0 : weights[link, default: 0] + min(3, counts[link, default: 0]) }
    guard let best = order.max(by: { weight($0) < weight($1) }), weight(best) > 0 else { return nil }
    let one = order.first { weight($0) == weight(best) } ?? best
    // Where others travel, too, nobody is meant by himself.
    let other = order.filter { $0 != one && !journey.isSame($0, one) && !isWith($0, one) }.map(weight).max() ?? 0
    return weight(one) >= other + 3 ? first[one] : nil
  }

  /// Persons of one house travel together.
  private func isWith(_ link: Link, _ other: Link) -> Bool {
    guard let homes = journey.homes[link], let others = journey.homes[other] else { return false }
    return !homes.isDisjoint(with: others)
  }

  mutating func read(_ block: Block, _ names: [Reader.Settled], at place: Int, isHead: Bool) {
    number = place
    for one in names { counts[one.link, default: 0] += 1 }
    for one in names where first[one.link] == nil && !one.isAdjective {
      first[one.link] = Place(block: number, range: one.range, kind: one.kind, link: one.link)
      order.append(one.link)
    }
    for sentence in block.sentences {
      let own = names.filter { sentence.contains($0.range.lowerBound) && !$0.isAdjective }
      guard !own.isEmpty else { continue }
      goers(block, sentence, own, isHead)
      parties(block, sentence, own)
      homes(block, sentence, own)
    }
  }

  private mutating func add(_ one: Reader.Settled?, _ weight: Int) { if let one { weights[one.link, default: 0] += weight } }

  /// `Ohm visited`, `Ohm is in Kiel`, `Ohm took a delegation to Kiel`.
  private mutating func goers(_ block: Block, _ sentence: Range<Int>, _ names: [Reader.Settled], _ isHead: Bool) {
    for one in names {
      var at = one.range.upperBound
      if block.isSign(at, "(") { at = (at..<min(at + 8, sentence.upperBound)).first { block.isSign($0, ")") }.map { $0 + 1 } ?? at }
      let start = at
      while at < sentence.upperBound, at - start < 3, JourneyFinder.linking.contains(block.lower(at)), !["in", "at"].contains(block.lower(at + 1)) { at += 1 }
      let lower = block.lower(at)
      let isPassive = at > start && JourneyFinder.passives.contains(block.lower(at - 1))
      if JourneyFinder.receiving.contains(lower) { add(one, isPassive ? 3 : -3); continue }
      if JourneyFinder.going.contains(lower), !isPassive || lower.hasSuffix("ing") { add(one, isHead ? 4 : 3) }
      if one.kind == .person, ["met", "meets", "saw"].contains(lower) || ["held", "holds", "hold"].contains(lower) && ["talks", "meetings"].contains(block.lower(at + 1)) { add(one, 2) }
      if JourneyFinder.leading.contains(lower), (at + 1..<min(at + 6, sentence.upperBound)).contains(where: { JourneyFinder.groups.contains(block.lower($0)) }) { add(one, 4) }
      if lower == "visit" || lower == "off" && block.lower(at + 1) == "to" { add(one, 3) }
      if JourneyFinder.passives.contains(lower), ["in", "at"].contains(block.lower(at + 1)), one.kind == .person, names.contains(where: { $0.range.lowerBound == at + 2 }) { add(one, 2) }
    }
  }

  /// `a delegation from Kiel, led by Vera Ohm`, `the Kiel delegation`, `Ohm's visit`, `a visit by Ohm`, `was welcomed by Ohm`.
  private mutating func parties(_ block: Block, _ sentence: Range<Int>, _ names: [Reader.Settled]) {
    func name(_ from: Int, within count: Int, _ kinds: Set<Mention.Kind> = [.place, .organisation, .person]) -> Reader.Settled? {
      guard let one = names.first(where: { $0.range.lowerBound >= from && kinds.contains($0.kind) }), one.range.lowerBound < from + count else { return nil }
      let between = from..<one.range.lowerBound
      return between.allSatisfy { (block.tokens[$0].kind != .sign || [".", "-", ","].contains(block.tokens[$0].text)) && !["to", "in", "with"].contains(block.lower($0)) } ? one : nil
    }
    var hasGroup = false
    for at in sentence where block.tokens[at].kind == .word {
      let lower = block.lower(at)
      let isGroup = JourneyFinder.groups.contains(lower)
      hasGroup = hasGroup || isGroup
      if isGroup || JourneyFinder.loose.contains(lower) {
        let of = block.lower(at + 1) == "of" ? name(at + 2, within: 4, [.place, .organisation]) : nil
        let from = (at + 1..<min(at + 14, sentence.upperBound)).first { block.lower($0) == "from" }.flatMap { name($0 + 1, within: 3, [.place, .organisation]) }
        if let one = of ?? from { add(one, isGroup ? 4 : 1) }
        if isGroup, lower != "mission", let one = names.last(where: { $0.range.upperBound <= at }), at - one.range.upperBound <= 2, (one.range.upperBound..<at).allSatisfy({ ["trade", "business", "economic", "-", "'", "s"].contains(block.lower($0)) }), one.kind != .person { add(one, 3) }
      }
      if JourneyFinder.journeys.contains(lower) {
        if let one = names.last(where: { $0.range.upperBound <= at }), block.isSign(one.range.upperBound, "'"), at - one.range.upperBound <= 5 { add(one, 3) }
        if block.lower(at + 1) == "by" || block.lower(at + 1) == "of" && lower != "tour" { add(name(at + 2, within: 5), block.lower(at + 1) == "by" ? 3 : 1) }
      }
      if hasGroup, ["led", "headed"].contains(lower), block.lower(at + 1) == "by" { add(name(at + 2, within: 9, [.person]), 3) }
      if JourneyFinder.receiving.contains(lower) {
        let isPassive = (max(sentence.lowerBound, at - 3)..<at).contains { JourneyFinder.passives.contains(block.lower($0)) } || block.lower(at + 1) == "by"
        if isPassive, let by = (at + 1..<min(at + 12, sentence.upperBound)).first(where: { block.lower($0) == "by" }) { add(name(by + 1, within: 7), -3) }
        if !isPassive { add(name(at + 1, within: 7), 3) }
      }
    }
  }

  // MARK: - Who stands for whom

  /// `Kiel Governor Ohm`, `Kiel's mayor, Vera Ohm`, `the governor of Kiel, Vera Ohm`, `Vera Ohm, president of the fund`, `Kiel City Council`.
  private mutating func homes(_ block: Block, _ sentence: Range<Int>, _ names: [Reader.Settled]) {
    for (index, one) in names.enumerated() {
      guard one.kind == .person else { continue }
      if index > 0, names[index - 1].kind != .person {
        let home = names[index - 1]
        let between = home.range.upperBound..<max(home.range.upperBound, one.range.lowerBound)
        let hasTitle = between.contains { PersonWords.isTitle(block.lower($0)) }
        let before = max(sentence.lowerBound, home.range.lowerBound - 9)..<home.range.lowerBound
        let isOf = before.contains { ["of", "for"].contains(block.lower($0)) } && before.contains { PersonWords.isTitle(block.lower($0)) }
        let isOffice = between.count <= 8 && hasTitle && !between.contains { JourneyFinder.parting.contains(block.lower($0)) || Words.finites.contains(block.lower($0)) }
        let isBehind = between.count <= 3 && isOf && between.allSatisfy { [",", "mr", "ms", "mrs", "dr", "prof", "."].contains(block.lower($0)) }
        if isOffice || isBehind { journey.note(one.link, at: home.link) }
      }
      if index + 1 < names.count, names[index + 1].kind != .person {
        let home = names[index + 1]
        let between = one.range.upperBound..<max(one.range.upperBound, home.range.lowerBound)
        guard between.count <= 12, !between.isEmpty, JourneyFinder.offices.contains(block.lower(home.range.lowerBound - 1)), !between.contains(where: { ["and", ";", "with"].contains(block.lower($0)) }) else { continue }
        let isOffice = block.isSign(one.range.upperBound, ",") && between.contains { PersonWords.isTitle(block.lower($0)) || ["adviser", "advisor", "leader", "dean", "member", "partner"].contains(block.lower($0)) }
        if isOffice || between.count <= 2 && ["of", "from"].contains(block.lower(one.range.upperBound)) { journey.note(one.link, at: home.link) }
      }
    }
    guard let leader = sentence.first(where: { ["led", "headed"].contains(block.lower($0)) && block.lower($0 + 1) == "by" }), let person = names.first(where: { $0.kind == .person && $0.range.lowerBound > leader }), person.range.lowerBound - leader < 10,
      let home = names.last(where: { $0.kind != .person && $0.range.upperBound <= leader }), leader - home.range.upperBound <= 3
    else { return }
    journey.note(person.link, at: home.link)
  }

  /// `Kiel City Council` is Kiel's, `Ohm & Co., Ltd.` is Ohm, `Kiel Chamber` is the Greater Kiel Chamber.
  mutating func governments() {
    var (places, houses): ([String: Link], [String: Link]) = ([:], [:])
    for link in order { if first[link]?.kind == .place { places[link.plainName.lowercased()] = link } else if first[link]?.kind == .organisation { houses[link.plainName.lowercased()] = link } }
    for link in order where first[link]?.kind == .organisation {
      let words = link.plainName.lowercased().split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      let initials = words.filter { !["of", "and", "the", "for", "in"].contains($0) }.compactMap(\.first)
      if initials.count > 1, let house = houses[String(initials)] { journey.note(link, at: house) }
      let isGoverning = words.contains(where: JourneyFinder.governing.contains)
      for count in 1..<words.count {
        let (head, tail) = (words.prefix(count).joined(separator: " "), words.suffix(count).joined(separator: " "))
        if isGoverning, let place = places[head] ?? places[tail] { journey.note(link, at: place) }
        if let house = houses[head] ?? (count > 1 ? houses[tail] : nil), !["university", "college"].contains(head) { journey.note(link, at: house) }
      }
    }
  }
}

extension Link {
  /// The name that a link has by itself.
  var plainName: String {
    switch self {
    case .common(let name), .new(let name): name
    default: ""
    }
  }
}
