import Domain

/// What binds two parties in an English sentence, by the order of names and words: papers, partnerships, invitations, plans, seats.
struct EnglishBonds {
  typealias Actor = Statements.Actor
  typealias Item = EnglishScene.Item
  typealias Words = StatementWords

  let scene: EnglishScene
  let statements: Statements
  let context: Statements.Subject
  var found: [Statement] = []
  /// Said of those of whom the text speaks alone, as no name stands there: only where nothing else tells of the paper.
  var weak: Set<Int> = []
  var items: [Item] { scene.items }
  var block: Block { statements.block }

  init(_ statements: Statements, _ context: Statements.Subject) {
    (self.statements, self.context) = (statements, context)
    scene = EnglishScene(statements, context)
  }

  mutating func read() {
    agreements()
    partnerships()
    invitations()
    plans()
    seats()
    foundings()
  }

  // MARK: - Words around

  func word(_ index: Int) -> String { items.indices.contains(index) ? items[index].lower : "" }
  /// Whether one of some words stands among the items from one index up to another.
  func has(_ words: Set<String>, _ from: Int, _ to: Int) -> Bool { items[min(max(0, from), items.count)..<max(min(max(0, from), items.count), min(to, items.count))].contains { words.contains($0.lower) } }
  func has(_ words: Set<String>) -> Bool { items.contains { words.contains($0.lower) } }
  func isVerb(_ index: Int) -> Bool { items[index].actors.isEmpty && statements.isFinite(items[index].at) }

  private static let passives = Words.words("was were been be being is are")
  /// `was signed`, `was today formally signed`.
  func isPassive(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 4, !Self.passives.contains(word(at)), word(at).hasSuffix("ly") || ["also", "today", "then", "now", "yesterday", "there", "likewise", "jointly"].contains(word(at)) { at -= 1 }
    return at >= 0 && Self.passives.contains(word(at))
  }

  // MARK: - Parties

  private static let numbers = ["two": 2, "both": 2, "three": 3, "four": 4, "twin": 2]
  private static let sides = Words.words("sides parties partners signatories governments counterparts")
  private static let collectives = Words.words("""
    sides parties partners signatories governments counterparts universities institutions institutes cities towns companies firms ports chambers associations hospitals schools colleges communities regions countries
    organisations organizations bodies states prefectures provinces localities districts municipalities councils centres centers museums agencies authorities entities clubs groups academies foundations nations leaders mayors areas counties banks
    """)

  /// `the two universities`, `both sides`, `the parties`, `the two`.
  func collective(_ index: Int) -> [Actor] {
    guard items.indices.contains(index), items[index].actors.isEmpty, let count = count(index) else { return [] }
    // Of many universities, the one that travels and the one named last.
    let noun = word(index)
    if count == 2, context.counterparts.count(called: noun) > 2, let guest = scene.guests.first.flatMap({ context.counterparts.body(of: $0.party.link) }), Counterparts.isCalled(guest.party.link.plainName, noun), let host = context.recent.last(where: { $0.kind == .organisation && !isLike($0, guest) && Counterparts.isCalled($0.party.link.plainName, noun) }), FrameWords.alike(noun) != nil { return [guest, host] }
    return context.counterparts.all(count, called: Self.sides.contains(word(index)) || Self.numbers[word(index)] != nil ? "" : word(index))
  }

  private func count(_ index: Int) -> Int? {
    let lower = word(index)
    if ["two", "both", "three"].contains(lower), index + 1 >= items.count || isVerb(index + 1) || ["have", "has", "will", "also", ".", ","].contains(word(index + 1)) { return Self.numbers[lower] }
    guard Self.collectives.contains(lower) else { return nil }
    for at in (max(0, index - 3)..<index).reversed() {
      if let number = Self.numbers[word(at)] { return number }
      if items[at].isName || isVerb(at) { break }
    }
    let isDefinite = items[index].at > statements.sentence.lowerBound && ["the", "both"].contains(block.lower(items[index].at - 1)) || items[index].at == statements.sentence.lowerBound
    return Self.sides.contains(lower) && isDefinite && !["of", "between"].contains(word(index + 1)) ? 2 : nil
  }

  /// Whoever stands at an index, by name or as `the guests` or `the two sides`.
  func party(_ index: Int) -> [Actor] {
    guard items.indices.contains(index) else { return [] }
    return (items[index].isName ? scene.who(items[index]) : collective(index)).filter { !Counterparts.isPaper($0.party.text) }
  }

  private static let between = Words.words("today jointly formally also then now recently just already both all have has had will would to be first later yesterday again each officially subsequently there either been did shall should agreed agree intend intends plan plans decided due expected set")

  /// Who does what the verb at an index says: names or a collective before it.
  func doers(_ index: Int) -> [Actor] {
    var at = index - 1
    while at >= 0, Self.between.contains(word(at)) || word(at).hasSuffix("ly") || Calendar.isTime(word(at)) && word(at) != "may" { at -= 1 }
    guard at >= 0 else { return [] }
    // `Both regions, which have been cooperating`.
    if ["which", "that", "who"].contains(word(at)), at > 0 {
      let before = word(at - 1) == "," ? at - 2 : at - 1
      if case let all = party(before), !all.isEmpty { return all }
    }
    if case let all = collective(at), !all.isEmpty { return all }
    if items[at].isName {
      // `At Ohm University, Rector Ohm and President Torvik put`.
      let isLed = at > 0 && Self.prepositions.contains(word(at - 1)) && !["government", "governments", "ministries"].contains(word(at - 2))
      if isLed, items[at].actors.count > 2, ["at", "in"].contains(word(at - 1)), items[at].actors.dropFirst().allSatisfy({ $0.kind == .person }) { return Array(items[at].actors.dropFirst()) }
      if !isLed, case let all = listEnding(at), all.count > 1 { return all }
      // `A, B sign a memorandum` of a headline.
      if at == 2, word(1) == ",", items[0].isName, !items[0].isPerson { return party(0) + party(2) }
      if !isLed { return party(at) }
    }
    return scene.subject(index).filter { !Counterparts.isPaper($0.party.text) }
  }

  private static let joints = Words.words(", and & as well ' s")
  static let prepositions = Words.words("in at of from by for on to with near under after before – — :")
  private static let breaks = Words.words("where which who while after when that whose before because although if")

  /// `A, B and the Japanese maker C` that ends at an index.
  private func listEnding(_ end: Int) -> [Actor] {
    var all = party(end)
    guard !all.isEmpty, items[end].actors.count == 1 else { return all }
    var (at, isJoined, between) = (end - 1, false, 0)
    while at >= 0 {
      if items[at].isName {
        // `Japan's Ohm` is Ohm.
        let isOwner = word(at + 1) == "'" && between == 0 && !["and", "&"].contains(word(at + 3))
        if !isOwner {
          guard isJoined, !items[at].isGuests else { break }
          all = party(at) + all
          if at > 0, ["in", "at", "of", "from", "by", "for", "on", "to", "with"].contains(word(at - 1)) { return [] }
        }
        (isJoined, between) = (isOwner ? isJoined : false, 0)
      } else if ["and", "&"].contains(word(at)) || word(at) == "," && all.count > 1 {
        isJoined = true
      } else if !Self.joints.contains(word(at)) {
        between += 1
        if between > 2 || isVerb(at) || Self.prepositions.contains(word(at)) || Self.breaks.contains(word(at)) { break }
      }
      at -= 1
    }
    return all
  }

  /// `A and the town of B, C and D` after `between`, or `the two towns`.
  func between(_ at: Int, commas: Bool = false) -> [Actor] {
    let start = (at + 1...at + 3).first { party($0).count > 1 } ?? at + 1
    var all = party(start)
    guard !all.isEmpty else { return [] }
    // `between Kiel, Germany, and Kobe`.
    if all.count == 3, all.allSatisfy({ $0.kind == .place }), block.isSign(all[1].range.upperBound, ",") { all.remove(at: 1) }
    let isList = all.count > 1
    var (next, isJoined) = (start + 1, commas)
    while next < items.count, next - at < 22, !isVerb(next), ![";", ":", "–", "on", "for", "to", "at"].contains(word(next)), !Self.breaks.contains(word(next)) {
      if ["and", "&"].contains(word(next)) && !isList || word(next) == "well" { isJoined = true }
      // `in Kiel` after a house says where it is.
      if items[next].isName, isJoined, word(next - 1) != "in" || all.count == 1 { all += party(next) }
      next += 1
    }
    return all
  }

  /// The names, or the collective, that a preposition leads soon after an index.
  func led(_ index: Int, by prepositions: Set<String>, reach: Int = 12) -> [Actor] {
    for at in (index + 1)..<max(index + 1, min(index + 1 + reach, items.count)) {
      if [";", ":"].contains(word(at)) || Self.breaks.contains(word(at)) || at > index + 1 && isVerb(at) { return [] }
      if prepositions == ["between"], word(at) == "between" { return between(at) }
      guard prepositions.contains(word(at)) else { continue }
      for next in (at + 1)..<max(at + 1, min(at + 5, items.count)) {
        // `with Korea's minister, Vera Ohm`.
        if word(next + 1) == "'", items[next].isName { continue }
        if case let all = party(next), !all.isEmpty { return all }
        if isVerb(next) || ["which", "whom"].contains(word(next)) || [",", "and", "to", "in"].contains(word(next)) { break }
      }
    }
    return []
  }

  /// With whom somebody has to do where the sentence names but one: the other of the two protagonists, or whoever travels.
  func other(than one: Actor) -> Actor? {
    if let other = context.counterparts.other(than: one.party.link) { return other }
    return scene.guests.first { $0.party.link != one.party.link && !context.journey.isSame($0.party.link, one.party.link) }
  }

  func isLike(_ one: Actor, _ other: Actor) -> Bool { one.party.link == other.party.link || context.journey.isSame(one.party.link, other.party.link) }
  func bodies(_ all: [Actor]) -> [Actor] { all.filter { $0.kind != .person } }

  // MARK: - Saying it

  mutating func add(_ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ index: Int, _ modality: Statement.Modality, time: WrittenDate? = nil) {
    let time = kind == .agreed ? time ?? statements.dated.first?.date : time
    for one in left.prefix(4).map(meant) where one.isKnown {
      for other in right.prefix(8).map(meant) where other.isKnown && !isLike(one, other) && !found.contains(where: { $0.kind == kind && Set([$0.subject?.link, $0.object?.link]) == [one.party.link, other.party.link] }) {
        found.append(statements.statement(kind, one, other, time, modality, items[index].at..<(items[index].at + 1), .verb))
      }
    }
  }

  private static let governments: Set<String> = ["provincial government", "state government", "regional government", "federal government", "national government", "prefectural government", "city government", "county government"]

  /// `the Provincial Government` is that of where the guests are.
  private func meant(_ one: Actor) -> Actor {
    guard Self.governments.contains(one.party.text.lowercased()), let place = context.journey.destination, place.kind == .place else { return one }
    return place
  }

  /// What the text's own people may have agreed.
  mutating func guess(_ one: Actor, _ other: Actor, _ index: Int, _ modality: Statement.Modality) {
    let start = found.count
    add(.agreed, [one], [other], index, modality)
    weak.formUnion(start..<found.count)
  }

  /// The first with each of the others.
  mutating func pair(_ kind: Statement.Kind, _ all: [Actor], _ index: Int, _ modality: Statement.Modality, time: WrittenDate? = nil) {
    guard let first = all.first else { return }
    add(kind, [first], Array(all.dropFirst()), index, modality, time: time)
  }

  mutating func say(_ kind: Statement.Kind, of one: Actor, _ index: Int, time: WrittenDate?, _ modality: Statement.Modality = .asserted) {
    guard !found.contains(where: { $0.kind == kind && $0.subject?.link == one.party.link }) else { return }
    found.append(statements.statement(kind, one, nil, time, modality, items[index].at..<(items[index].at + 1), .verb))
  }
}

extension Statements {
  /// What the order of names tells of bonds, beside what was told; where both tell of a paper or a partnership, the names side by side are right more often.
  func bound(_ told: [Statement], _ context: Subject) -> [Statement] {
    guard named.contains(where: { !$0.isAdjective }) else { return told }
    var bonds = EnglishBonds(self, context)
    bonds.read()
    let kept = told.filter { one in isSound(one, context) && !bonds.found.enumerated().contains { $0.element.kind == one.kind && !bonds.weak.contains($0.offset) && overrules($0.element, one, context) } }
    let isTold: (Statement.Kind) -> Bool = { kind in kept.contains { $0.kind == kind } }
    let added = bonds.found.enumerated().filter { !(bonds.weak.contains($0.offset) && isTold(.agreed)) && !($0.element.kind == .invited && isTold(.invited)) }.map(\.element).filter { one in !kept.contains { $0.kind == one.kind && isAlike($0, one, context) } }
    return joint(dated(kept + added, context))
  }

  /// No person is a partner, nor is a paper.
  private func isSound(_ one: Statement, _ context: Subject) -> Bool {
    let parties = [one.subject, one.object].compactMap { $0 }
    if [.agreed, .partnerOf, .siteOf].contains(one.kind), parties.contains(where: { Counterparts.isPaper($0.text) || Counterparts.isPaper($0.link.plainName.isEmpty ? $0.text : $0.link.plainName) }) { return false }
    if one.kind == .agreed, one.triggerText == "entered", sentence.contains(where: { ["partnership", "relationship", "alliance"].contains(block.lower($0)) && ["which", "that"].contains(block.lower($0 + 1)) }) { return false }
    guard one.kind == .partnerOf else { return true }
    return ![.hypothetical, .planned].contains(one.modality) && !parties.contains { context.counterparts.persons.contains($0.link) }
  }

  /// `A and B intend to create a platform`: with each other.
  private func joint(_ statements: [Statement]) -> [Statement] {
    let bare = statements.filter { $0.kind == .plans && $0.object == nil && $0.modality == .planned }
    guard bare.count > 1, bare.allSatisfy({ $0.trigger == bare[0].trigger }) else { return statements }
    return statements.filter { !bare.contains($0) } + bare.dropFirst().map { one in
      var one = one
      (one.subject, one.object) = (bare[0].subject, one.subject)
      return one
    }
  }

  private func overrules(_ new: Statement, _ old: Statement, _ context: Subject) -> Bool {
    if new.trigger == old.trigger, [.agreed, .partnerOf].contains(new.kind) { return true }
    return switch new.kind {
    case .agreed, .partnerOf: !(isAlike(new, old, context) && new.modality == old.modality && old.time != nil) && new.modality == old.modality || isAlike(new, old, context)
    case .plans: new.subject?.link == old.subject?.link && old.object == nil
    default: false
    }
  }

  private func isAlike(_ one: Statement, _ other: Statement, _ context: Subject) -> Bool {
    let journey = context.journey
    let isStraight = journey.isSame(one.subject?.link, other.subject?.link) && journey.isSame(one.object?.link, other.object?.link)
    return isStraight || [.agreed, .partnerOf].contains(one.kind) && journey.isSame(one.subject?.link, other.object?.link) && journey.isSame(one.object?.link, other.subject?.link)
  }

  /// `the 25th anniversary`, `30 years of friendship`, `for 65 years`.
  private func isAnniversary(_ at: Int) -> Bool {
    switch block.lower(at) {
    case "anniversary", "jubilee": true
    case "years", "decades": block.lower(at + 1) == "of" || block.lower(at - 2) == "for"
    default: false
    }
  }

  /// `the 25th anniversary of the sister city ties`: since when they are partners, where the year of the text is known.
  private func dated(_ all: [Statement], _ context: Subject) -> [Statement] {
    guard let year = context.year, let at = sentence.first(where: isAnniversary), let count = years(before: at) else { return all }
    return all.map { one in
      guard one.kind == .partnerOf, one.time == nil, one.modality == .asserted else { return one }
      var one = one
      one.time = WrittenDate(year: year - count)
      return one
    }
  }

  private static let counts = ["ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "golden": 50, "silver": 25, "tenth": 10, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50]

  func years(before at: Int) -> Int? {
    for place in (max(sentence.lowerBound, at - 2)..<at).reversed() {
      let lower = block.lower(place)
      if let count = Self.counts[lower] { return count }
      let digits = lower.prefix { $0.isNumber }
      if !digits.isEmpty, digits.count < 4, let count = Int(digits), count > 1, digits.count == lower.count || ["th", "st", "nd", "rd"].contains(lower.dropFirst(digits.count)) { return block.lower(at) == "decades" ? count * 10 : count }
    }
    return nil
  }
}
