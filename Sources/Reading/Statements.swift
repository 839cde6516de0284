import Domain

/// What one sentence says of the relations between what it names.
struct Statements {
  /// One who acts or is acted upon in a sentence.
  struct Actor {
    var range: Range<Int>
    var kind: Mention.Kind
    var party: Statement.Party
    /// What joins it to the sentence: a preposition, `gen`, or nothing; in Japanese its particle.
    var role = ""
    /// Joined to the one before it by `and` or a comma.
    var isJoined = false
    /// Whether it is known who that is; a noun can be a clause's subject without naming anybody.
    var isKnown = true
    /// Where the name ends for which a noun stands: `guests from Kiel`.
    var extent: Int?
    /// In Japanese, the noun that stands for the name (技術者 in Xの技術者), and whether the name only leads to the next one.
    var via = ""
    var isModifier = false
    /// Who else the same word means: `they`, `the two`, `the group`.
    var others: [Actor] = []
    var all: [Actor] { [self] + others }
    /// In Japanese, a place within what is said of the next name: Xと、キールに本社を置くY.
    var isInner = false
  }

  /// Who was spoken of before, for `the company`, `the minister`, `同社`.
  struct Subject {
    var main: Actor?
    var organisation: Actor?
    var person: Actor?
    var region: Actor?
    /// The state, prefecture or town named last, by the sign at its end.
    var areas: [String: Actor] = [:]
    /// The one named first of each, which a Japanese town hall or newspaper calls 市 or 県.
    var firstAreas: [String: Actor] = [:]
    /// The house of which a list of facts tells: 名称：X.
    var outline: Actor?
    var delegation: Actor? { didSet { if let delegation { visitors = [delegation] } } }
    /// Who came or went last, or is called a delegation, whichever was said later: 一行, お二人.
    var visitors: [Actor] = []
    /// Where they were said to have gone last, for who went with them.
    var stops: [Actor] = []
    /// Who signs a Japanese text or introduces himself in it, for 私.
    var author: Actor?
    /// Of whose journeys the title says that a Japanese text tells.
    var titleHouse: Actor?
    var byTitle: [String: Actor] = [:]
    /// The organisation that a sentence was about last, for `das Unternehmen`.
    var firm: Actor?
    /// All of these, the last one at the end.
    var firms: [Actor] = []
    /// Organisations in the order in which the text first named them.
    var seen: [Actor] = []
    /// For `they`.
    var group: Actor?
    /// For `they`, `both` and `the two` in English: who was named side by side, or a group, last.
    var they: [Actor] = []
    /// Nobody has been named yet who could be meant.
    var isNew: Bool { seen.isEmpty && person == nil && travellers.isEmpty && main == nil }
    /// In English, all of whom were said last to travel, for `the visitors` and what they could not see.
    var travellers: [Actor] = []
    /// For `he` and `she`: the man and the woman named last, and which of the two somebody is.
    var man: Actor?
    var woman: Actor?
    var genders: [Link: GivenNames.Gender] = [:]
    /// The two that were last said to have to do with each other, for `both institutes`.
    var pair: [Actor] = [] { didSet { if pair.count == 2 { pairs = pairs.suffix(7) + [pair] } } }
    /// All of these, the last one at the end, for `both cities` after two firms.
    var pairs: [[Actor]] = []
    /// In Japanese, the areas at home by their signs, where the text's last event was held, and whether it tells of a journey, in the lines of a programme.
  var homeAreas: [String: Actor] = [:]
  var stage: Actor?
  var (isProgramme, isJourney) = (false, false)
  /// Where a Japanese headline says that somebody goes whom it does not name.
  var goals: [Actor] = []
  /// In Japanese, the year in which the text was written, and what was agreed upon last.
  var writtenYear: Int?
  var bonds: [Statement] = []
  /// In Japanese, the two places whose partnership the text is about.
  var sisters: [Actor] = []
  /// Who was said to be partners.
    var partnered: Set<Set<Link>> = []
    /// The two that dealt with each other last, persons too, for `both sides`.
    var sides: [Actor] = []
    /// Organisations that the sentence before named.
    var lastNamed: [Actor] = []
    /// Who spoke last.
    var speaker: Actor?
    /// Who was said last to have come or gone somewhere, for `the group`, 一行, and Japanese clauses without a subject.
    var traveller: Actor?
    /// Who signs a German text in which somebody says `ich`.
    var signer: Actor?
    /// Those who came or went somewhere together last, for German sentences that do not name them.
    var party: [Actor] = []
    /// Where they went.
    var goal: [Actor] = []
    /// Whether that lies ahead.
    var isGoalAhead = false
    /// Whether the text is a diary of what is to come.
    var isAgenda = false
    /// By which noun somebody was called: `the cluster` after `the cluster Ohm`.
    var described: [String: Actor] = [:]
    /// Whose people they are who speak of `us`.
    var affiliations: [Link: Actor] = [:]
    /// Whom the text named, each once, the last one at the end.
    var recent: [Actor] = []
    /// The text calls its own house 当社 or the like, so 同社 is another.
    var speaksOfItself = false
    /// That house.
    var ownLink: Link?
    /// The same, as all the text tells before a sentence is read.
    var ownHouse: Actor?
    /// The day named last, in Japanese.
    var day: WrittenDate?
    /// In German and English, the house whose text it is: the one that is named most often.
    var own: Actor?
    /// Who travels in a German text and where to.
    var protagonists = Protagonists()
    /// Whom a German text names most.
    var leading = LeadingNames()
    /// What a list tells whose head ends with a colon: `Mit am Tisch saßen:`.
    var listed: Statement.Kind?
    /// In English, who travels as all of the text tells.
    var journey = Journey()
    /// Who has to do with whom in an English text, and the year in which it was written.
    var counterparts = Counterparts()
    var year: Int?
    /// Who was said to have signed something.
    var agreed: Set<Link> = []
  }

  let block: Block
  let sentence: Range<Int>
  let named: [Reader.Settled]
  let dated: [FoundDate]
  let home: Identifier<Organisation>?
  let plain: Plain

  mutating func read(_ subject: inout Subject) -> [Statement] {
    block.language == .ja ? japanese(&subject) : latin(&subject)
  }

  /// Notes who dealt with whom, and which two places or houses a sentence names.
  func notePairs(_ statements: [Statement], _ actors: [Actor], in subject: inout Subject) {
    for kind in [Mention.Kind.place, .organisation] {
      // Places also where one stands within an office: `Lord Mayor of Coventry`.
      let all =
        kind == .place && block.language != .ja
        ? named.filter { $0.kind == .place && !$0.isAdjective }.map { actor($0.range, $0.kind, $0.link) }
        : actors.filter { $0.kind == kind && $0.isKnown && $0.party.range.count > 0 }
      var both: [Actor] = []
      for one in all where !both.contains(where: { $0.party.link == one.party.link }) { both.append(one) }
      if both.count == 2, subject.pairs.last.map({ $0.map(\.party.link) != both.map(\.party.link) }) ?? true { subject.pairs = subject.pairs.suffix(7) + [both] }
    }
    for one in statements where [.met, .agreed, .partnerOf, .visited, .invited].contains(one.kind) {
      let both = [one.subject, one.object].compactMap { party in actors.first { $0.party.link == party?.link && $0.isKnown } }
      if both.count == 2, one.kind != .visited || both.allSatisfy({ $0.kind != .place }) { subject.sides = both }
    }
  }

  static let houses = ["大学", "研究所", "機構", "センター", "財団", "協会", "会議所", "病院", "学校", "高校", "銀行", "組合", "公社", "博物館"]

  func actor(_ range: Range<Int>, _ kind: Mention.Kind, _ link: Link) -> Actor { Actor(range, kind, link, in: block, of: plain) }

  /// The delegation, which stands for the region that sends it.
  func delegation(_ range: Range<Int>) -> Actor {
    actor(range, .organisation, home.map { .organisation($0) } ?? .new(block.text(range)))
  }

  func statement(
    _ kind: Statement.Kind, _ subject: Actor?, _ object: Actor?, _ time: WrittenDate?, _ modality: Statement.Modality, _ trigger: Range<Int>, _ why: Reason
  ) -> Statement {
    let place = block.tokens[trigger.lowerBound].range.lowerBound..<block.tokens[trigger.upperBound - 1].range.upperBound
    return Statement(
      kind: kind, modality: modality, subject: subject?.party, object: object?.party, time: time, sentence: 0, trigger: plain.original(place),
      triggerText: plain.text(place), why: why)
  }

  mutating func note(_ actors: [Actor], in subject: inout Subject) {
    for actor in actors {
      switch actor.kind {
      case .organisation:
        if actor.party.link != home.map({ .organisation($0) }) { subject.organisation = actor }
      case .person:
        subject.person = actor
        if let gender = subject.genders[actor.party.link] ?? gender(of: actor) {
          subject.genders[actor.party.link] = gender
          if gender == .man { subject.man = actor } else { subject.woman = actor }
        }
        // 議長は after host and guest are both one: the guest.
        func isHost(_ title: String) -> Bool { block.language == .ja && subject.byTitle[title].map { old in old.party.link != actor.party.link && subject.visitors.contains { $0.party.link == old.party.link } } ?? false && !subject.visitors.contains { $0.party.link == actor.party.link } }
        for title in titles(of: actor) where !isHost(title) && (subject.byTitle[title] == nil || subject.byTitle[title]?.party.link == actor.party.link || !isSecond(title, before: actor)) { subject.byTitle[title] = actor }
      case .place: subject.region = actor
      case .topic, .date: break
      }
    }
  }

  /// By the title (`Ministerin`), else by the given name.
  func gender(of actor: Actor) -> GivenNames.Gender? {
    if block.language == .ja { return nil }
    let before = block.lower(actor.range.lowerBound - 1) == "." ? block.lower(actor.range.lowerBound - 2) : block.lower(actor.range.lowerBound - 1)
    if ["herr", "herrn", "mr", "sir", "lord"].contains(before) { return .man }
    if ["frau", "mrs", "ms", "miss", "lady"].contains(before) { return .woman }
    if block.language == .de, PersonWords.isTitle(before), !PersonWords.degrees.contains(before) {
      if before.hasSuffix("in") { return .woman }
      if !["de", "ende", "eter", "enden"].contains(where: before.hasSuffix) { return .man }
    }
    let words = actor.party.text.split(separator: " ")
    guard words.count > 1, let first = words.first(where: { !PersonWords.degrees.contains($0.lowercased().filter(\.isLetter)) }) else { return nil }
    return GivenNames.gender(String(first == first.uppercased() ? words.last! : first))
  }

  /// `State Minister` is not `the Minister` of whom the text speaks.
  private func isSecond(_ title: String, before actor: Actor) -> Bool {
    guard let at = (max(sentence.lowerBound, actor.range.lowerBound - 4)..<actor.range.lowerBound).first(where: { block.lower($0) == title }) else { return false }
    return ["state", "vice", "deputy", "prime", "parliamentary", "assistant"].contains(block.lower(at - 1))
  }

  func noteAreas(in subject: inout Subject) {
    for one in named where one.kind == .place {
      let place = actor(one.range, one.kind, one.link)
      guard let sign = place.party.text.last.map(String.init) else { continue }
      subject.areas[sign] = place
      if subject.firstAreas[sign] == nil { subject.firstAreas[sign] = place }
      if block.language == .ja, subject.homeAreas[sign] == nil, JapaneseHome.isJapanese(place.party.text) { subject.homeAreas[sign] = place }
    }
  }

  func titles(of actor: Actor) -> [String] {
    if block.language == .ja {
      let rest = block.text(actor.range.upperBound..<min(actor.range.upperBound + 12, sentence.upperBound))
      let lead = block.text(max(sentence.lowerBound, actor.range.lowerBound - 12)..<actor.range.lowerBound)
      // 組合長のオームさん.
      let before = ["の", "、", "・", ""].contains(where: lead.hasSuffix) ? PersonWords.suffixesJa.filter { $0.count > 1 && (lead.hasSuffix($0 + "の") || lead.hasSuffix($0 + "、") || lead.hasSuffix($0)) } : []
      return PersonWords.suffixesJa.filter { rest.hasPrefix($0) || rest.prefix(rest.hasPrefix("駐") ? 12 : 8).contains($0) && !rest.contains("副" + $0) } + before
    }
    var titles: [String] = []
    if block.isSign(actor.range.lowerBound - 1, ","), let office = office(before: actor.range.lowerBound - 1, []) { titles.append(block.lower(office)) }
    // `Vera Ohm, Minister of …`.
    if block.isSign(actor.range.upperBound, ",") {
      for at in actor.range.upperBound + 1..<max(actor.range.upperBound + 1, min(actor.range.upperBound + 4, sentence.upperBound)) where PersonWords.titles.contains(block.lower(at)) && (block.language == .en || block.tokens[at].isCapital) { titles.append(block.lower(at)) }
    }
    let joint = (max(sentence.lowerBound, actor.range.lowerBound - 4)..<actor.range.lowerBound).last { ["and", "und", "&", ",", "sowie"].contains(block.lower($0)) }
    for at in max(sentence.lowerBound, actor.range.lowerBound - 4, (joint ?? -1) + 1)..<actor.range.lowerBound where PersonWords.titles.contains(block.lower(at)) { titles.append(block.lower(at)) }
    return titles
  }

  /// Without doubles.
  static func distinct(_ statements: [Statement]) -> [Statement] {
    var list: [Statement] = []
    for one in statements where !list.contains(where: {
      $0.kind == one.kind && ($0.subject?.link == one.subject?.link && $0.object?.link == one.object?.link
        || [.partnerOf, .agreed, .met].contains(one.kind) && $0.subject?.link == one.object?.link && $0.object?.link == one.subject?.link)
    }) { list.append(one) }
    // That somebody came says nothing beside who came.
    return list.filter { one in
      one.subject != nil || one.object == nil || !list.contains { $0.kind == one.kind && $0.subject != nil && $0.object?.link == one.object?.link }
    }
  }
}

extension Statements.Actor {
  /// What a stretch of a block names.
  init(_ range: Range<Int>, _ kind: Mention.Kind, _ link: Link, in block: Block, of plain: Plain) {
    let place = block.tokens[range.lowerBound].range.lowerBound..<block.tokens[range.upperBound - 1].range.upperBound
    self.init(range: range, kind: kind, party: Statement.Party(text: plain.text(place), link: link, range: plain.original(place)))
  }
}
