import Domain

/// Who is somewhere in English without a verb of going: `is in Kiel until Friday`, `took a delegation to Kiel`, `Also on the itinerary was Ohm`.
extension FrameReader {
  private static let groups = Words.words("delegation delegations mission team group party contingent deputation delegates companies officials executives entrepreneurs leaders")
  private static let leading = Words.words("took takes take taken taking led leads leading lead brought brings bring bringing headed heads heading joined joins join joining sent sends")
  private static let programmes = Words.words("itinerary programme program agenda schedule route")
  private static let whens = Words.words("since until till for with on this to as from today yesterday again last next at where when and during")
  private static let statics = Words.words("is are was were")

  mutating func stays() {
    ledThere()
    taken()
    whereThey()
    spans()
    awaits()
    abroad()
    onItinerary()
    members()
    followed()
    headline()
    attended()
  }

  /// Whether a sentence is a headline or a line of a list.
  var isLine: Bool { !block.isSign(tool.statements.sentence.upperBound - 1, ".") && tool.statements.sentence.count < 30 && !clause.isQuoted }

  /// How what has no verb of its own bears on what it tells: a list of what lies ahead, or of what was.
  var lineModality: Statement.Modality { context.isGoalAhead ? .planned : .asserted }

  private func isGoer(_ one: Actor) -> Bool { one.kind != .place || one.extent != nil || context.travellers.contains { $0.party.link == one.party.link } || context.journey.traveller?.party.link == one.party.link }

  /// Whether one of these words stands shortly before a place.
  func isBehind(_ words: Set<String>, _ at: Int, within count: Int) -> Bool { (max(tool.statements.sentence.lowerBound, at - count)..<at).contains { words.contains(block.lower($0)) } }

  /// Whether another verb stands between two places of the clause.
  func hasVerb(_ start: Int, _ end: Int) -> Bool { finites.contains { $0 > start + 1 && $0 < end } }

  /// The words around a noun up to the next clause about something in it: `Talks with Ohm turned on projects in which others could join`.
  func headTokens(_ at: Int) -> [Int] {
    guard let cut = tokens.first(where: { $0 > at && ["which", "that", "who", "whose", "where"].contains(block.lower($0)) }), tokens.contains(where: { $0 < cut && tool.statements.isFinite($0) }) else { return tokens }
    return tokens.filter { $0 < cut }
  }

  /// Names that go on with a list: `A, B (BB), the C and D`.
  func listed(after last: Actor) -> [Actor] {
    let all = tool.statements.named.filter { !$0.isAdjective }
    guard let index = all.firstIndex(where: { $0.range == last.range }) else { return [] }
    var (end, list, isClosed) = (last.range.upperBound, [Actor](), false)
    for one in all[(index + 1)...] {
      if block.isSign(end, "("), let close = (end..<min(end + 8, tool.statements.sentence.upperBound)).first(where: { block.isSign($0, ")") }) { if one.range.upperBound <= close { continue }; end = close + 1 }
      guard one.range.lowerBound > end, one.kind == last.kind else { break }
      let between = (end..<one.range.lowerBound).map(block.lower)
      let isLink = between.contains { [",", "and", "&"].contains($0) } && between.count <= 5 && between.allSatisfy { [",", "and", "&", "the", "as", "well", "also", "with", "to", "."].contains($0) || PersonWords.isTitle($0) || PersonWords.degrees.contains($0) }
      guard isLink, !isClosed || between.contains("and"), !tool.statements.isFinite(one.range.upperBound), !block.isSign(one.range.upperBound, "'") else { break }
      if between.contains("and") { isClosed = true }
      list.append(tool.statements.actor(one.range, one.kind, one.link))
      end = one.range.upperBound
    }
    // A list has its `and`.
    return isClosed ? list : []
  }

  /// Who goes, where a subject is somebody; those who travel, where it is a thing or nobody.
  func goers(_ subject: Part?) -> [Actor] {
    guard let subject else { return guests }
    if subject.isNamed { return subject.actors.filter(isGoer) }
    return subject.isAnimate ? [] : guests
  }

  private static let areas = Words.words("country province state prefecture county city town region capital island territory")
  /// `is in the country`, `is in the province on an official visit`.
  private mutating func inTheCountry(_ who: [Actor], _ next: Int) {
    guard let index = phrases.indices.first(where: { phrases[$0].start == next }), phrases[index].name == nil, ["the", "this"].contains(phrases[index].article), Self.areas.contains(phrases[index].noun), children(index).isEmpty, let to = context.journey.destination, !isGuests([to]) else { return }
    add(.visited, who, [to], next, time: tool.date(), tool.modality(tokens))
  }

  /// `Kiel, where Ohm was a guest`, `in Tokyo, where the minister has ended a visit`, `in Bangkok, where she is staying`.
  private mutating func whereThey() {
    guard case .relative(let pronoun, _) = clause.kind, pronoun == "where", let to = clause.antecedent, to.kind != .person, to.isKnown, !tool.found.contains(where: { $0.kind == .visited }) else { return }
    let staying = tokens.first { ["staying", "stayed", "stays", "guest", "guests", "visit", "attended", "attends", "attending", "received", "welcomed", "spoke", "met", "spent", "toured", "goes", "went", "arrived"].contains(block.lower($0)) }
    guard let at = staying, let who = slots(finite ?? at).subject, who.isAnimate || who.isNamed, areGoers(who) else { return }
    let isHost = ["received", "welcomed"].contains(block.lower(at)) && !tool.isPassive(at)
    if isHost { return }
    let all = who.isNamed ? who.actors : context.travellers
    add(.visited, all.filter { $0.kind != .place || isGuests([$0]) }, [to], at, time: tool.date(), tool.modality(tokens))
  }

  /// `Ministers' week in Japan and Korea`, `A fortnight in Europe lies ahead of Ohm`.
  private mutating func spans() {
    guard !tool.found.contains(where: { $0.kind == .visited }), let index = phrases.indices.first(where: { ["week", "days", "fortnight", "weekend", "nights", "stopover", "stay"].contains(phrases[$0].noun) && phrases[$0].preposition.isEmpty }), isLine || has(["ahead", "awaits"]) else { return }
    let places = phrases.indices.filter { $0 > index && phrases[$0].preposition == "in" && phrases[$0].mate == nil && phrases[$0].start - phrases[index].end <= 1 }.flatMap { targets($0) }.filter { $0.kind == .place }
    let isAhead = has(["ahead", "awaits"])
    let whom = isAhead ? led(by: ["of", "for"]).flatMap { part($0).actors }.filter { $0.kind == .person } : []
    add(.visited, whom.isEmpty ? guests : whom, places, phrases[index].nounAt, time: tool.date(), isAhead ? .planned : .asserted, .noun)
  }

  /// `readies itself for visitors from Kiel`, `is expecting a delegation from Kiel`, `prepares for a visit by Ohm`.
  private mutating func awaits() {
    guard let at = tokens.first(where: { ["readies", "awaits", "expects", "expecting", "awaiting", "prepares", "preparing"].contains(block.lower($0)) }), let host = slots(at).subject, host.isNamed, host.actors.allSatisfy({ $0.kind != .person }) else { return }
    let whom = phrases.indices.filter { phrases[$0].start > at && (FrameWords.isPeople(phrases[$0].noun) || EnglishWords.visitors.contains(phrases[$0].noun) || phrases[$0].name?.extent != nil) }.flatMap { part($0).actors }.filter { one in !host.actors.contains { $0.party.link == one.party.link } }
    add(.visited, Array(whom.prefix(1)), host.actors, at, time: tool.date(), .planned)
  }

  /// `took a delegation of officials to Kiel`, `leads a mission to Kiel and Lübeck`, `joins the mission in Kiel`.
  private mutating func ledThere() {
    guard let at = tokens.first(where: { Self.leading.contains(block.lower($0)) && !block.tokens[$0].isCapital || isLine && Self.leading.contains(block.lower($0)) }), !tool.isPassive(at),
      let group = tokens.first(where: { $0 > at && $0 - at <= 6 && Self.groups.contains(block.lower($0)) })
    else { return }
    let isJoined = block.lower(at).hasPrefix("join")
    let ways = phrases.indices.filter { phrases[$0].start > group && (phrases[$0].preposition == "to" || isJoined && phrases[$0].preposition == "in") }
    let to = ways.map { targets($0) }.first { !$0.isEmpty && $0.allSatisfy { $0.kind != .person } } ?? []
    guard !tool.found.contains(where: { one in one.kind == .visited && to.contains { $0.party.link == one.object?.link } }) else { return }
    let called = english(at)
    add(.visited, goers(slots(at).subject), to, at, time: tool.date(), isJoined && called == .asserted && context.isGoalAhead ? .planned : called)
  }

  /// `The trip takes him to Kiel and thereafter to Lübeck`, `The visit also took her to the port`.
  private mutating func taken() {
    guard let at = tokens.first(where: { Self.leading.contains(block.lower($0)) }), let index = slots(at).subject?.phrase, phrases.indices.contains(index), phrases[index].name == nil else { return }
    guard FrameWords.isVisit(phrases[index].noun) || ["programme", "itinerary", "way", "stop", "leg"].contains(phrases[index].noun) else { return }
    let whom = block.lower(at + 1)
    guard ["him", "her", "them"].contains(whom) || Words.determiners.contains(whom) || tool.statements.named.contains(where: { $0.range.lowerBound == at + 1 }) else { return }
    let named = slots(at).object.map { $0.actors.filter { $0.kind != .place } } ?? []
    let to = phrases.indices.filter { phrases[$0].start > at && ["to", "through"].contains(phrases[$0].preposition) && phrases[$0].mate == nil }.flatMap { targets($0) }.filter { $0.kind != .person }
    let him = ["him", "her"].contains(whom) ? pronounObject?.actors ?? [] : []
    add(.visited, !him.isEmpty ? him : named.isEmpty ? guests : named, to, at, time: tool.date(), english(at))
  }

  /// `, in Kiel since 18 March with a delegation,`, `By evening Ohm was in Kiel again`, `is in Kiel as of today`.
  private mutating func abroad() {
    for one in tool.statements.named where one.kind == .person && tokens.contains(one.range.lowerBound) {
      let comma = one.range.upperBound
      guard block.isSign(comma, ","), ["in", "at"].contains(block.lower(comma + 1)), let place = tool.statements.named.first(where: { $0.range.lowerBound == comma + 2 && $0.kind == .place }), ["since", "until", "for", "with", "on", "this", "as", "from"].contains(block.lower(place.range.upperBound)) else { continue }
      add(.visited, [tool.statements.actor(one.range, one.kind, one.link)], [tool.statements.actor(place.range, place.kind, place.link)], comma + 1, time: tool.date(), .asserted, .apposition)
    }
    guard !clause.isQuoted, let at = tokens.first(where: { Self.statics.contains(block.lower($0)) || block.lower($0) == "been" || block.lower($0) == "staying" }), let who = slots(at).subject, who.isNamed, areGoers(who), who.actors.allSatisfy(isGoer) else { return }
    var next = at + 1
    while FrameWords.adverbs.contains(block.lower(next)) || ["currently", "staying", "back"].contains(block.lower(next)) { next += 1 }
    if block.lower(next) == "in" { inTheCountry(who.actors, next) }
    guard ["in", "at"].contains(block.lower(next)), let index = phrases.indices.first(where: { phrases[$0].start == next }), let name = phrases[index].name, phrases[index].noun.isEmpty || FrameWords.isTown(phrases[index].noun), name.kind != .person else { return }
    let isOwn = who.actors.contains { context.affiliations[$0.party.link]?.party.link == name.party.link || context.journey.isSame($0.party.link, name.party.link) }
    if isOwn { return }
    guard name.kind == .place || block.lower(next) == "at", !tool.found.contains(where: { $0.kind == .visited && $0.object?.link == name.party.link }) else { return }
    add(.visited, who.actors, targets(index), next, time: tool.date(), tool.modality(tokens))
  }

  /// `Also on the itinerary was Ohm`, `Ohm and Torvik were on the programme, too`, `There was time, too, for Ohm`.
  private mutating func onItinerary() {
    let listed = tokens.first { Self.programmes.contains(block.lower($0)) && isBehind(["on", "of"], $0, within: 3) }
    let timely = tokens.first { block.lower($0) == "time" && has(["there", "found", "left"]) && has(["for"]) }
    guard let at = listed ?? timely, !guests.isEmpty, !phrases.contains(where: { Words.meetNouns.contains($0.noun) || FrameWords.isVisit($0.noun) || EnglishWords.meals.contains($0.noun) }) else { return }
    let isVerb = has(["is", "are", "was", "were", "stood", "had", "be"])
    guard isVerb else { return }
    let lead = timely == nil ? "" : "for"
    let tops = phrases.indices.filter { phrases[$0].mate == nil && phrases[$0].preposition == lead && (phrases[$0].name != nil || FrameWords.isRelational(phrases[$0].noun)) }
    let to = tops.flatMap { targets($0) }.filter { one in one.kind != .person && !guests.contains { $0.party.link == one.party.link } }
    let isPast = has(["was", "were", "stood", "had"])
    add(.visited, guests, to, at, time: tool.date(), isPast ? .asserted : .planned, .noun)
  }

  /// `She was accompanied by A and B`, `The delegation included A and B`, `Also in the party were A and B`: they went where the others had gone.
  private mutating func members() {
    guard !context.goal.isEmpty, clause.kind == .main || clause.kind == .apposed, !clause.isQuoted else { return }
    var who: [Actor] = []
    var at = -1
    if let escort = tokens.first(where: { ["accompanied", "joined"].contains(block.lower($0)) && block.lower($0 + 1) == "by" }), !tool.found.contains(where: { $0.kind == .visited }), slots(escort).subject.map({ $0.isAnimate || $0.isNamed }) ?? true {
      at = escort
      who = phrases.indices.filter { phrases[$0].preposition == "by" && phrases[$0].mate == nil && phrases[$0].start > escort }.flatMap { part($0).actors }
    } else if let verb = tokens.first(where: { ["included", "includes", "include", "comprised", "comprises", "consisted", "consists"].contains(block.lower($0)) }), let index = slots(verb).subject?.phrase, phrases.indices.contains(index), FrameWords.isGroup(phrases[index].noun) || phrases[index].name.map({ FrameWords.isGroup(block.lower($0.range.lowerBound)) }) ?? false {
      at = verb
      who = phrases.indices.filter { phrases[$0].start > verb && isTop($0) && ["", "of"].contains(phrases[$0].preposition) }.flatMap { part($0).actors }
    } else if let verb = tokens.first(where: { ["were", "was", "are", "is", "travelled", "traveled"].contains(block.lower($0)) }), let group = tokens.first(where: { Self.groups.contains(block.lower($0)) }), isBehind(["in", "of", "among"], group, within: 3), group < verb || has(["part", "members", "member"]) {
      at = verb
      who = phrases.indices.filter { isTop($0) && phrases[$0].preposition.isEmpty }.flatMap { part($0).actors }
    }
    who = who.filter { one in one.kind != .place && one.extent == nil && one.isKnown && tool.statements.named.contains { $0.range == one.range } && !guests.contains { $0.party.link == one.party.link } }
    guard at >= 0, !who.isEmpty else { return }
    add(.visited, who, Array(context.goal.prefix(1)), at, time: nil, lineModality)
  }

  /// `The University of Kiel followed.`, `Next came the port of Kiel`: a further stop.
  private mutating func followed() {
    guard !clause.isQuoted, clause.kind == .main, !context.travellers.isEmpty, !context.goal.isEmpty, let at = tokens.first(where: { block.lower($0) == "followed" || block.lower($0) == "came" && ["next", "then", "afterwards", "after", "later"].contains(block.lower($0 - 1)) }), block.token(at + 1).map({ $0.kind == .sign }) ?? true || block.lower(at) == "came" else { return }
    let names = phrases.indices.filter { phrases[$0].mate == nil && phrases[$0].preposition.isEmpty && phrases[$0].name.map { $0.kind != .person && $0.extent == nil } ?? false }
    let to = names.flatMap { targets($0) }.filter { one in !guests.contains { $0.party.link == one.party.link } }
    add(.visited, guests, to, at, time: tool.date(), .asserted)
  }

  /// `Guests from Kiel at the University of Zagreb`, `Lord Mayor off to Kiel`, `Business leaders from Kiel in Ghana to look for partners`.
  private mutating func headline() {
    guard isLine, clause.kind == .main, !tool.found.contains(where: { $0.kind == .visited }) else { return }
    if let off = tokens.first(where: { block.lower($0) == "off" && block.lower($0 + 1) == "to" || ["bound", "heads", "departs", "leaves"].contains(block.lower($0)) && block.lower($0 + 1) == "for" }), let index = phrases.indices.first(where: { phrases[$0].start > off && ["to", "for"].contains(phrases[$0].preposition) && phrases[$0].name.map { $0.kind != .person } ?? false }) {
      let subject = phrases.indices.first { phrases[$0].end <= off && isTop($0) && phrases[$0].preposition.isEmpty }.map { part($0).actors } ?? []
      return add(.visited, subject.isEmpty ? guests : subject, targets(index), off, time: tool.date(), .planned)
    }
    guard finite == nil, let index = phrases.indices.first(where: { isTop($0) && phrases[$0].preposition.isEmpty }) else { return }
    guard FrameWords.isPeople(phrases[index].noun) || phrases[index].name.map({ $0.extent != nil || $0.kind == .person }) ?? false else { return }
    let who = part(index).actors
    guard !who.isEmpty, let place = phrases.indices.first(where: { $0 > index && ["in", "at"].contains(phrases[$0].preposition) && phrases[$0].mate == nil && phrases[$0].name.map { $0.kind != .person } ?? false }), ((index + 1)..<place).allSatisfy({ phrases[$0].parent != nil }), phrases[place].start <= phrases[place - 1].end else { return }
    let to = targets(place).filter { one in !who.contains { $0.party.link == one.party.link || context.journey.isSame($0.party.link, one.party.link) } }
    add(.visited, who, to, phrases[place].start, time: tool.date(), .asserted)
  }

  private static let events = ["expo", "fair", "summit", "conference", "forum", "festival", "congress", "exhibition", "exposition", "symposium", "workshop", "convention", "games", "biennale", "show", "messe"]
  private static let attending = Words.words("attending attended attend attends visiting joining exhibited exhibiting participated participating participate part presented spoke opening")
  private func isEvent(_ index: Int) -> Bool {
    guard let name = phrases[index].name, name.kind == .organisation, ["", "in", "at", "of"].contains(phrases[index].preposition) else { return false }
    return name.party.text.lowercased().split { !$0.isLetter }.contains { word in Self.events.contains { word == $0 || word == $0 + "s" } }
  }

  /// `attending the Kiel Summit and Expo`, `took part in the Kiel Fair`, `goes to the opening of the Expo`.
  private mutating func attended() {
    guard let at = tokens.first(where: { Self.attending.contains(block.lower($0)) }), let index = phrases.indices.first(where: { isEvent($0) && phrases[$0].start > at }) else { return }
    let to = targets(index)
    guard !tool.found.contains(where: { one in one.kind == .visited && to.contains { $0.party.link == one.object?.link } }) else { return }
    let who = slots(at).subject.flatMap { $0.isNamed ? $0.actors.filter(isGoer) : nil } ?? guests
    add(.visited, who, to, at, time: tool.date(), tool.modality(tokens))
  }
}
