import Domain

/// Reads in a German sentence what binds two sides: what they signed, what they are to each other, who asked whom, and where a house is.
struct TieReader {
  typealias Actor = Statements.Actor

  let cue: CueReader
  let context: Statements.Subject
  let names: [Actor]
  private let roles: [Int: String]
  private let leads: [Int: CueReader.Lead]
  var found: [Statement] = []
  /// Words whose two sides stand beside them: what the frames make of them otherwise is wrong.
  private(set) var sure: Set<Int> = []

  init(_ cue: CueReader, _ context: Statements.Subject) {
    (self.cue, self.context) = (cue, context)
    names = cue.names.filter { !cue.isQuoted($0.range.lowerBound) }
    var (roles, leads): ([Int: String], [Int: CueReader.Lead]) = ([:], [:])
    for one in names {
      let lead = cue.lead(one)
      leads[one.range.lowerBound] = lead
      roles[one.range.lowerBound] = Self.isRelative(lead, cue) ? "" : lead.preposition.isEmpty ? Self.furtherRole(one, lead, cue) : lead.preposition
    }
    (self.roles, self.leads) = (roles, leads)
  }

  var block: Block { cue.block }
  var sentence: Range<Int> { cue.sentence }
  func lower(_ at: Int) -> String { cue.lower(at) }
  func role(_ one: Actor) -> String { roles[one.range.lowerBound] ?? "" }
  func start(_ one: Actor) -> Int { leads[one.range.lowerBound]?.start ?? one.range.lowerBound }
  /// A word of the text itself, in no name and no quotation.
  func isPlain(_ at: Int) -> Bool { block.tokens[at].kind == .word && !cue.isNamed(at) && !cue.isQuoted(at) }

  /// `eine Erklärung, mit der Kiel die Partnerschaft vertieft`: not with Kiel, who acts.
  private static func isRelative(_ lead: CueReader.Lead, _ cue: CueReader) -> Bool {
    guard !lead.preposition.isEmpty, cue.block.isSign(lead.start - 1, ","), StatementWords.relatives.contains(cue.lower(lead.start + 1)) else { return false }
    let clause = cue.clause(around: lead.start + 1)
    return clause.last { cue.block.tokens[$0].kind == .word }.map { cue.statements.isFinite($0) } ?? false
  }

  /// `zwischen der Stadt und der Präfektur Kobe`, `mit dem Leiter der Gruppe, Vizegouverneur Ohm`.
  private static func furtherRole(_ one: Actor, _ lead: CueReader.Lead, _ cue: CueReader) -> String {
    let end = lead.start
    var at = end - 1
    guard at > cue.sentence.lowerBound, ["und", "sowie", ","].contains(cue.lower(at)) else { return "" }
    let isApposed = cue.lower(at) == ","
    at -= 1
    while at >= cue.sentence.lowerBound, end - at < 9, !cue.isNamed(at) || isApposed && one.kind == .person, !cue.statements.isFinite(at), !cue.block.isSign(at, ",") {
      let preposition = FrameWords.prepositions[cue.lower(at)] ?? ""
      if preposition == "zwischen" || isApposed && ["mit", "von"].contains(preposition) && one.kind == .person && (at + 1..<end).contains(where: { PersonWords.isTitle(cue.lower($0)) || ["leiter", "leiterin", "chef", "chefin", "kollege", "kollegen", "amtskollegen", "amtskollegin"].contains(cue.lower($0)) }) { return preposition }
      at -= 1
    }
    return ""
  }

  /// All that binds two sides in a sentence.
  mutating func read() -> [Statement] {
    accords()
    settlements()
    bonds()
    bound()
    called()
    asked()
    seats()
    plans()
    presences()
    meetings()
    return found
  }

  // MARK: - Where one stands to a word

  /// Whether another clause stands between a name and a word; a relative clause between them that ends before the second is passed over.
  func isApart(_ one: Actor, _ at: Int) -> Bool {
    let (first, last) = (min(one.range.lowerBound, at), max(one.range.lowerBound, at))
    var (place, hasVerb, isParted) = (first, at == first && cue.statements.isFinite(at), false)
    while place < last {
      if block.isSign(place, ";") { return true }
      if block.isSign(place, ",") {
        if let close = cue.relativeEnd(place) {
          guard close < last else { return true }
          place = close + 1
          continue
        }
        if StatementWords.subordinators.contains(lower(place + 1)) || ["als", "um", "wie", "wobei", "wer", "indem"].contains(lower(place + 1)), (place..<min(place + 14, sentence.upperBound)).contains(where: { cue.statements.isFinite($0) }) { return true }
        isParted = hasVerb
      } else if place > first, cue.statements.isFinite(place) {
        if isParted { return true }
        hasVerb = true
      }
      place += 1
    }
    return isParted && cue.statements.isFinite(at)
  }

  /// `(Präfektur Nagano)`.
  func isInBrackets(_ one: Actor) -> Bool {
    var at = one.range.lowerBound - 1
    while at >= sentence.lowerBound, one.range.lowerBound - at < 7 {
      if block.isSign(at, "(") { return true }
      if block.tokens[at].kind == .sign, [")", ",", ";"].contains(block.tokens[at].text) { return false }
      at -= 1
    }
    return false
  }

  /// Two towns, or two houses: a town is no house's partner.
  func isAlike(_ one: Actor, _ other: Actor) -> Bool { one.kind != .person && other.kind != .person && CueWords.isTerritory(one) == CueWords.isTerritory(other) }

  /// Who stands in the sentence around a word by one preposition, or by none.
  func parties(_ wanted: String, around at: Int) -> [Actor] {
    let part = cue.segment(around: at)
    return names.filter { part.contains($0.range.lowerBound) && role($0) == wanted && !isInBrackets($0) && !isApart($0, at) && !isElsewhere($0) }
  }

  /// `A, Präsident der Kammer`, and what a bracket or comma adds to a name: no party of its own.
  private func isElsewhere(_ one: Actor) -> Bool {
    let lead = start(one)
    guard one.kind != .person, block.isSign(lead - 1, ","), let other = names.last(where: { $0.range.upperBound == lead - 1 }) else { return false }
    return other.kind != one.kind
  }

  /// Sides of one kind: where a person acts, no house beside.
  func sides(_ all: [Actor]) -> [Actor] {
    guard let first = all.first else { return [] }
    var list: [Actor] = []
    for one in all where (one.kind == .person) == (first.kind == .person) && !list.contains(where: { $0.party.link == one.party.link }) { list.append(one) }
    return list
  }

  // MARK: - Who is meant where nobody is named

  /// `beide Städte`, `die drei Unternehmen`, `die Partner`.
  func group(in part: Range<Int>) -> [Actor] {
    for at in part where isPlain(at) {
      let counts = ["beide": 2, "beiden": 2, "beider": 2, "zwei": 2, "drei": 3, "vier": 4]
      let isBare = ["partner", "vertragspartner", "parteien"].contains(lower(at)) && lower(at - 1) == "die"
      guard let count = isBare ? 2 : counts[lower(at)] else { continue }
      let noun = isBare ? at : (at + 1..<min(at + 5, part.upperBound)).first { block.tokens[$0].isCapital && isPlain($0) } ?? at
      guard !names.contains(where: { $0.range.lowerBound > noun && $0.range.lowerBound <= noun + 2 && ["", "gen"].contains(role($0)) }) else { continue }
      let both = meant(lower(noun), count, at)
      if both.count > 1 { return both }
    }
    return []
  }

  private func meant(_ noun: String, _ count: Int, _ at: Int) -> [Actor] {
    let isTown = TieWords.townNouns.contains(noun)
    // Of whom the sentence itself has spoken.
    var here: [Actor] = []
    for one in names where one.range.upperBound <= at && one.kind == (isTown ? .place : .organisation) && !here.contains(where: { $0.party.link == one.party.link }) { here.append(one) }
    if here.count == count, isTown || TieWords.houseNouns.contains(noun) { return here }
    if isTown {
      if let pair = context.pairs.last(where: { $0.allSatisfy { $0.kind == .place } }) { return pair }
      return cue.protagonists.sides.count == 2 ? cue.protagonists.sides : Array(context.leading.places.prefix(2))
    }
    if TieWords.houseNouns.contains(noun) {
      if count > 2 { return context.recent.count >= count ? Array(context.recent.suffix(count)) : [] }
      if let pair = context.pairs.last(where: { $0.allSatisfy { $0.kind == .organisation } }) { return pair }
      return context.leading.houses.count == 2 ? context.leading.houses : []
    }
    guard TieWords.eitherNouns.contains(noun) else { return [] }
    if cue.protagonists.sides.count == 2 { return cue.protagonists.sides }
    return context.pair.count == 2 ? context.pair : context.sides.count == 2 ? context.sides : []
  }

  /// The side of whom a sentence speaks by a pronoun or noun (`die Stadt`), else the text's own.
  /// - Parameter isStrict: whether nobody is to be guessed of whom the sentence has no word.
  func own(around at: Int, besides others: [Actor], isStrict: Bool = false) -> Actor? {
    let links = Set(others.map(\.party.link))
    let part = cue.clause(around: at)
    let kind: Mention.Kind = others.first.map { CueWords.isTerritory($0) ? .place : $0.kind } ?? .organisation
    for word in part where isPlain(word) {
      if ["er", "sie"].contains(lower(word)), kind == .person, let one = context.person, !links.contains(one.party.link) { return one }
      if ["es", "sie", "man"].contains(lower(word)), kind == .organisation, let one = names.last(where: { $0.kind == .organisation && $0.range.upperBound < word && role($0) != "mit" }) ?? (context.main?.kind == .organisation ? context.main : nil), !links.contains(one.party.link) { return one }
      guard block.tokens[word].isCapital, ["die", "das", "der", "ihre", "unsere"].contains(lower(word - 1)), FrameWords.prepositions[lower(word - 2)] == nil, !block.tokens[max(0, word - 2)].isCapital || word - 2 < part.lowerBound else { continue }
      if TieWords.townNouns.contains(lower(word)), let one = context.leading.first(.place, besides: links) { return one }
      if TieWords.houseNouns.contains(lower(word)), let one = context.described[lower(word)] ?? context.firm ?? context.leading.first(.organisation, besides: links), !links.contains(one.party.link) { return one }
    }
    if isStrict || hasSubject(at) { return nil }
    let known = cue.protagonists
    if let side = known.sides.first(where: { links.contains($0.party.link) }) { return known.sides.first { $0.party.link != side.party.link } }
    if links.contains(where: { known.isHost($0) }), let guest = known.guest { return guest }
    if links.contains(where: { known.isGuest($0) }) { return known.host }
    if let guest = known.guest { return guest }
    if kind == .place { return context.leading.first(.place, besides: links) }
    return [known.guest, context.own, context.main, context.leading.houses.first].compactMap { $0 }.first { !links.contains($0.party.link) && $0.kind != .place }
  }

  /// `vereinbarte die Agentur mit Ohm`: somebody acts who has no name.
  private func hasSubject(_ verb: Int) -> Bool {
    guard cue.statements.isFinite(verb), ["der", "die", "das", "ein", "eine"].contains(lower(verb + 1)), let noun = (verb + 2..<min(verb + 5, sentence.upperBound)).first(where: { block.tokens[$0].isCapital && isPlain($0) }) else { return false }
    return !TieWords.isPaper(lower(noun)) && !CueWords.isPartnership(lower(noun)) && !["wurde", "wurden", "wird", "werden"].contains(lower(verb))
  }

  // MARK: - Saying

  mutating func say(_ kind: Statement.Kind, _ left: Actor?, _ right: Actor?, _ at: Int, _ modality: Statement.Modality = .asserted, time: WrittenDate? = nil) {
    guard let left, let right, left.party.link != right.party.link else { return }
    found.append(cue.statements.statement(kind, left, right, time, modality, at..<(at + 1), .noun))
  }

  mutating func isSure(_ at: Int) { sure.insert(at) }

  /// Whether a sentence's own words say of whom a statement is, and say it of others.
  func isRefuted(_ one: Statement) -> Bool {
    guard [.partnerOf, .agreed].contains(one.kind), let at = sure.first(where: { cue.statements.plain.original(block.tokens[$0].range).lowerBound == one.trigger.lowerBound }) else { return false }
    let place = cue.statements.plain.original(block.tokens[at].range)
    return !found.contains { $0.kind == one.kind && $0.trigger == place && Set([$0.subject?.link, $0.object?.link]) == Set([one.subject?.link, one.object?.link]) }
  }

  /// Each with each.
  mutating func sayAll(_ kind: Statement.Kind, _ all: [Actor], _ at: Int, _ modality: Statement.Modality, time: WrittenDate? = nil) {
    for (index, one) in all.prefix(4).enumerated() { for other in all.prefix(4).dropFirst(index + 1) { say(kind, one, other, at, modality, time: time) } }
  }

  /// Whether what a clause tells has happened or lies ahead; nil where it is not known to be.
  func stage(_ at: Int, _ verb: Int? = nil) -> Statement.Modality? {
    let parts = [cue.clause(around: at)] + (verb.map { [cue.clause(around: $0)] } ?? [])
    let words = Set(parts.flatMap { $0.filter(isPlain).map(lower) })
    if !words.isDisjoint(with: TieWords.negations) || !words.isDisjoint(with: TieWords.unsure) { return nil }
    if !words.isDisjoint(with: TieWords.ahead) { return .planned }
    let isPassed = !words.isDisjoint(with: ["wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten", "war", "waren"])
    if !isPassed, !words.isDisjoint(with: ["wird", "werden"]) { return .planned }
    // `das im Herbst zu erneuern ist`.
    if !isPassed, let verb, lower(verb - 1) == "zu", ["ist", "sind"].contains(lower(verb + 1)) { return .planned }
    return .asserted
  }

  /// `seit 1987`, `der 1992 begründeten Partnerschaft`, `2021 eingegangen`.
  func since(_ at: Int) -> WrittenDate? {
    let part = cue.clause(around: at)
    let years = cue.statements.dated.filter { part.contains($0.range.lowerBound) && $0.date.year != nil }
    // `der 1992 begründeten Partnerschaft`, where the number by itself is no date.
    if let year = (max(part.lowerBound, at - 4)..<at).first(where: { block.tokens[$0].kind == .number && lower($0).count == 4 && ["begründet", "gegründet", "geschlossen", "besiegelt", "eingegangen", "bestehend", "vereinbart", "begonnen", "geknüpft"].contains(where: lower($0 + 1).hasPrefix) }), let number = Int(lower(year)) { return WrittenDate(year: number) }
    if let one = years.first(where: { ["seit", "ab"].contains(lower($0.range.lowerBound - 1)) || lower($0.range.lowerBound - 2) == "seit" }) { return one.date }
    if let one = years.first(where: { $0.range.upperBound <= at && at - $0.range.upperBound <= 3 && (lower($0.range.upperBound).hasPrefix("be") || lower($0.range.upperBound).hasPrefix("ge") || lower($0.range.upperBound).hasPrefix("ein")) }) { return one.date }
    return years.first { CueWords.beginnings.contains(lower($0.range.upperBound)) }?.date
  }
}
