import Domain
import HashTreeCollections

/// What somebody typed about a post.
package struct PostDraft: Equatable, Sendable {
  package var organisation = ""
  package var title = Trilingual(same: "")
  package var from = ""
  package var until = ""
  package var source = ""
  package init() {}
}

/// What somebody typed about a visit, a meeting or a message.
package struct InteractionDraft: Equatable, Sendable {
  package var kind = Interaction.Kind.visit.rawValue
  package var guest = ""
  package var host = ""
  package var from = ""
  package var until = ""
  package var people = ""
  package var occasion = ""
  package var source = ""
  package init() {}
}

extension State {
  /// Decides that a person is known, under these names.
  /// - Parameter number: of a person whose names change; nil for somebody new. The same again adds nothing.
  package func recordingPerson(_ number: Int?, names: [LedgerPerson.Name], note: String, source: String, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    let names = names.filter { !$0.family.isEmpty || !$0.given.isEmpty }
    if names.isEmpty { faults.add(.missing(.name)) }
    for name in names { for part in [name.family, name.given, name.reading] { faults.text(part, .name) } }
    faults.text(note, .note)
    faults.text(source, .source, isRequired: true)
    if let number, ledger.person(number) == nil { faults.add(.unknownSubject(.person(number))) }
    try faults.check()
    let person = LedgerPerson(number: number ?? ledger.persons.count + 1, names: names, note: note, source: source)
    return ledger.person(person.number) == person ? [] : [written(.personRecorded(person))]
  }

  /// Decides that a person has or had a post. What another source says of a post that is known stands beside it as a claim.
  /// - Parameter number: of a post whose title, dates or source change; nil for a new one. The same again adds nothing.
  package func recordingPost(_ number: Int?, of person: Int, _ draft: PostDraft, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    if ledger.person(person) == nil { faults.add(.unknownSubject(.person(person))) }
    let before = number.flatMap { ledger.post($0) }
    if let number, before?.person != person { faults.add(.unknownPost(number)) }
    let id: Identifier<Organisation>?
    if let before { id = before.organisation } else if draft.organisation.isEmpty {
      faults.add(.postWithoutOrganisation)
      id = nil
    } else { id = organisation(draft.organisation, .organisation, &faults) }
    for text in [draft.title.de, draft.title.en, draft.title.ja] { faults.text(text, .title) }
    if draft.title == Trilingual(same: "") { faults.add(.missing(.title)) }
    let (from, until) = faults.period(draft.from, draft.until)
    faults.text(draft.source, .source, isRequired: true)
    try faults.check()
    guard let id else { return [] }
    let post = Post(
      number: number ?? ledger.posts.count + 1, person: person, organisation: id, title: draft.title, from: from, until: until, source: draft.source)
    if number != nil { return before == post ? [] : [written(.postRecorded(post))] }
    guard let known = self.post(like: post) else {
      return [written(.postRecorded(post))]
    }
    var (after, events) = (self, [Event]())
    for (predicate, value) in [(Claim.Predicate.exists, ""), (.since, from?.description ?? ""), (.until, until?.description ?? "")] {
      guard predicate == .exists || !value.isEmpty, !after.says(value, predicate, draft.source, of: .post(known.number)) else { continue }
      let more = after.claiming(predicate, of: .post(known.number), value, Said(source: draft.source), who, now)
      for event in more { after.apply(event) }
      events += more
    }
    return events
  }

  /// A known post that is the same, whatever two sources say of its dates.
  func post(like post: Post) -> Post? { ledger.postNumbers(of: .person(post.person)).lazy.compactMap { ledger.post($0) }.first { $0.isSame(as: post) } }

  private func says(_ value: String, _ predicate: Claim.Predicate, _ source: String, of subject: LedgerSubject) -> Bool {
    claims(of: subject).contains { $0.claim.predicate == predicate && $0.claim.value == value && $0.claim.source == source }
  }

  /// Decides that two organisations were in touch. The same again adds nothing.
  package func recordingInteraction(_ draft: InteractionDraft, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    let (guest, host) = (organisation(draft.guest, .guest, &faults), organisation(draft.host, .host, &faults))
    if let guest, let host, standing(guest) == standing(host) { faults.add(.selfTie(guest)) }
    let kind = Interaction.Kind(rawValue: draft.kind)
    if kind == nil { faults.add(.badKind(draft.kind)) }
    let (from, until) = faults.period(draft.from, draft.until)
    if draft.from.isEmpty { faults.add(.missing(.since)) }
    let people = Int(draft.people)
    if !draft.people.isEmpty, !(people.map { (1...100_000).contains($0) } ?? false) { faults.add(.badValue(.people, draft.people)) }
    faults.text(draft.occasion, .occasion)
    faults.text(draft.source, .source, isRequired: true)
    try faults.check()
    guard let guest, let host, let kind, let from else { return [] }
    let interaction = Interaction(
      number: ledger.interactions.count + 1, kind: kind, guest: guest, host: host, from: from, until: until, people: people, occasion: draft.occasion,
      source: draft.source)
    let isKnown = ledger.interactionNumbers(of: .organisation(guest)).lazy.compactMap { ledger.interaction($0) }.contains { known in
      var same = interaction
      same.number = known.number
      return known == same
    }
    return isKnown ? [] : [written(.interactionRecorded(interaction))]
  }

  /// Decides that an organisation is known that stands in no trip's folder. An identifier that is taken is refused.
  /// - Parameter changing: whether the organisation is known and is to be another from now on; those of folders change by import.
  package func recordingOrganisation(_ organisation: Organisation, changing: Bool = false, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    let id = organisation.id.text
    checkIdentifier(id, &faults)
    if let known = organisations[organisation.id], known != organisation, !(changing && isByHand(known.id)) { faults.add(.taken(organisation.id)) }
    if organisation.name == Trilingual(same: "") { faults.add(.missing(.name)) }
    for text in [id, organisation.name.de, organisation.name.en, organisation.name.ja, organisation.kana, organisation.city] { faults.text(text, .name) }
    faults.text(organisation.source, .source, isRequired: true)
    for topic in organisation.topics where topics[topic] == nil { faults.add(.unknownTopic(topic)) }
    try faults.check()
    return organisations[organisation.id] == organisation ? [] : [.organisationRecorded(organisation)]
  }

  /// Whether an organisation stands in no trip's folder.
  func isByHand(_ id: Identifier<Organisation>) -> Bool { !tripRecords.values.contains { $0.listing.organisations.contains(id) } }

  /// Decides what a region is called, and who stands for it.
  package func recordingRegion(_ region: Region, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    faults.text(region.id.text, .identifier, isRequired: true)
    if region.name == Trilingual(same: "") { faults.add(.missing(.name)) }
    for text in [region.name.de, region.name.en, region.name.ja, region.country, region.prefecture] { faults.text(text, .name) }
    if let id = region.organisation, organisations[id] == nil { faults.add(.unknownOrganisation(.organisation, id.text)) }
    try faults.check()
    return ledger.regions[region.id] == region ? [] : [written(.regionRecorded(region))]
  }

  /// Decides that there is a topic, under another or under none. Those of trips' folders change by import.
  package func recordingTopic(_ topic: Topic, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    if topics[topic.id] == topic { return [] }
    var faults = Faults()
    checkIdentifier(topic.id.text, &faults)
    if topics[topic.id] != nil, tripRecords.values.contains(where: { $0.listing.topics.contains(topic.id) }) { faults.add(.ofFolder(topic.id.text)) }
    if topic.label == Trilingual(same: "") { faults.add(.missing(.name)) }
    for text in [topic.label.de, topic.label.en, topic.label.ja] { faults.text(text, .name) }
    var (way, next) = ([topic.id], topic.broader)
    while let above = next {
      if topics[above] == nil, above != topic.id { faults.add(.unknownTopic(above)) }
      way.append(above)
      if above == topic.id { faults.add(.ownBroader(way)) }
      if above == topic.id || way.count > 100 { break }
      next = topics[above]?.broader
    }
    try faults.check()
    return [.topicRecorded(topic)]
  }

  private func checkIdentifier(_ id: String, _ faults: inout Faults) {
    if id.isEmpty || !id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) { faults.add(.badValue(.identifier, id)) }
  }

  /// Decides by which other words a topic is found.
  package func recordingSynonyms(_ words: Synonyms, by who: Who) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    if topics[words.topic] == nil { faults.add(.unknownTopic(words.topic)) }
    for word in words.de + words.en + words.ja { faults.text(word, .synonyms) }
    try faults.check()
    let before = ledger.synonyms[words.topic] ?? Synonyms(topic: words.topic, de: [], en: [], ja: [])
    return before == words ? [] : [written(.synonymsRecorded(words))]
  }

  /// Decides that two entries are one: the duplicate is read as the other from now on, and nothing of either is lost.
  package func merging(_ duplicate: LedgerSubject, into other: LedgerSubject, reason: String, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    for subject in [duplicate, other] where !isKnown(subject) { faults.add(.unknownSubject(subject)) }
    switch (duplicate, other) {
    case (.organisation, .organisation), (.person, .person): break
    default: faults.add(.unlikeKinds(duplicate, other))
    }
    let (read, target) = (ledger.standing(for: duplicate), ledger.standing(for: other))
    if read == target { faults.add(.withItself(duplicate)) } else if read != duplicate { faults.add(.alreadyMerged(duplicate, read)) }
    if case .organisation(let one) = read, case .organisation(let two) = target, one != two, let way = circle(one, below: two, nil, nil) ?? circle(two, below: one, nil, nil) {
      faults.add(.ownParent(way))
    }
    if reason.isEmpty { faults.add(.noReason) }
    faults.text(reason, .reason)
    try faults.check()
    return [
      written(.merged(Merge(number: ledger.merges.count + 1, duplicate: duplicate, into: target, reason: reason, at: now, by: who.actor)))
    ]
  }

  /// Decides that a merge was wrong: both entries are read as before it. Saying it twice adds nothing.
  package func undoingMerge(_ number: Int, reason: String, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    guard let (_, undone) = ledger.merge(number) else { throw LedgerRefusal([.unknownMerge(number)]) }
    var faults = Faults()
    if reason.isEmpty { faults.add(.noReason) }
    faults.text(reason, .reason)
    try faults.check()
    return undone != nil ? [] : [written(.mergeUndone(MergeUndone(merge: number, reason: reason, at: now, by: who.actor)))]
  }
}

extension Post {
  /// One title at one place at times that may be the same is one post, whatever two sources say of its dates.
  fileprivate func isSame(as other: Post) -> Bool {
    let titles = [(title.de, other.title.de), (title.en, other.title.en), (title.ja, other.title.ja)]
    guard person == other.person, organisation == other.organisation, titles.contains(where: { !$0.0.isEmpty && folded($0.0) == folded($0.1) }) else { return false }
    return Parent(whole: organisation, tie: .post(number), since: from, until: until).overlaps(other.from, other.until)
  }
}

/// Two entries that are perhaps one.
package struct Suggestion: Hashable, Sendable {
  package var later: LedgerSubject
  package var earlier: LedgerSubject
}

extension Ledger {
  /// Pairs with a name in common, persons before organisations, the newest first; those that are merged, or that the register no longer lists, are left out.
  /// - Parameter before: where the part before ended; nil for the newest.
  /// - Returns: and where the next part begins; nil at the end.
  package func suggestions(limit: Int, before: Int? = nil) -> (found: [Suggestion], next: Int?) {
    var found: [Suggestion] = []
    let (organisations, persons) = (likenesses.pairs.count, personLikenesses.pairs)
    for place in (0..<organisations + persons.count).prefix(before ?? .max).reversed() {
      if found.count == limit { return (found, place + 1) }
      let pair = place < organisations ? likenesses.pairs[place] : persons[place - organisations]
      let (later, earlier) = (SubjectKey(kind: pair.kind, place: pair.later), SubjectKey(kind: pair.kind, place: pair.earlier))
      if redirects.standing(for: later) == redirects.standing(for: earlier) { continue }
      guard hasLikeness(later, earlier) else { continue }
      found.append(Suggestion(later: subject(later), earlier: subject(earlier)))
    }
    return (found, nil)
  }

  /// A name may have changed since the pair was noticed.
  private func hasLikeness(_ one: SubjectKey, _ other: SubjectKey) -> Bool {
    if one.kind == 0 { return organisations[one.place].found != 0 && organisations[other.place].found != 0 }
    guard let a = person(Int(one.place) + 1), let b = person(Int(other.place) + 1) else { return false }
    return !a.likenesses.isDisjoint(with: b.likenesses)
  }
}
