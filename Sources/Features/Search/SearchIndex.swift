import Domain
import HashTreeCollections
import Journaling

/// What can be found, in the order in which pages show it.
package enum SearchKind: String, CaseIterable, Sendable {
  case topic, organisation, person, trip, visit, delegate, `case`, funding, measure, hydrogen, tie, claim

  /// Whether it is of the ledger, whatever the trip.
  package var isOfLedger: Bool { ![.trip, .visit, .delegate, .case, .funding, .measure, .hydrogen].contains(self) }
}

/// Something that was found.
package enum SearchThing: Hashable, Sendable {
  case topic(Identifier<Topic>)
  case organisation(Identifier<Organisation>)
  case person(Int)
  case trip(Identifier<Trip>)
  case visit(Identifier<Visit>, Identifier<Trip>)
  case delegate(Identifier<Delegate>, Identifier<Trip>)
  case `case`(Identifier<AdviceCase>)
  case funding(Identifier<FundingProgramme>)
  case measure(Identifier<ClimateMeasure>)
  /// An offer or a demand.
  case hydrogen(Identifier<HydrogenListing>)
  /// `.tie` or `.agreement`.
  case tie(LedgerSubject)
  case claim(Int)
}

/// An index of texts for each kind of thing, as of a position of the journal. A value: it is brought up to date by what has changed.
package struct SearchIndex: Sendable {
  package private(set) var position: Position?
  private var indexes: [SearchKind: TextIndex] = [:]
  /// Numbers of things that have none of their own.
  private var numbers: [SearchKind: [SearchThing: Int]] = [:]
  private var things: [SearchKind: [SearchThing]] = [:]

  // What is in the index, to see what is not.
  private var foundOfOrganisations: [UInt32] = []
  private var namesOfPersons: [UInt32] = []
  private var erased = 0
  private var ties = 0
  private var claims = 0
  private var topicsIn: TreeDictionary<Identifier<Topic>, Topic> = [:]
  private var synonymsIn: TreeDictionary<Identifier<Topic>, Synonyms> = [:]
  private var tiesIn: TreeDictionary<Identifier<Tie>, Tie> = [:]
  private var tripsIn: [Identifier<Trip>: TripIn] = [:]
  private var adviceIn = AdviceIn()

  private struct TripIn: Equatable {
    var title: Trilingual
    var delegates: TreeDictionary<Identifier<Delegate>, DelegateRecorded>
    var visits: TreeDictionary<Identifier<Visit>, Visit>
  }

  package init() {}

  /// Before anything was put in.
  package static var empty: SearchIndex {
    var index = SearchIndex()
    index.missing = SearchKind.allCases
    return index
  }

  // MARK: Keeping up

  /// Kinds of which nothing is found yet, in an index that is still being made.
  package private(set) var missing: [SearchKind] = []

  /// Whether an index of this state has to be made anew: of somebody who was erased no word is to be left anywhere in it.
  func isUseless(for state: State) -> Bool { position == nil || state.ledger.erasedCount != erased }

  /// Costs what has changed, and a look at each organisation and person.
  /// - Parameter note: of an index that is made anew, what is there so far, after each kind.
  package func updated(to state: State, note: (SearchIndex) -> Void = { _ in }) -> SearchIndex {
    if isUseless(for: state) { return made(of: state, note) }
    var index = self
    let haveWordsChanged = topicsIn != state.topics || synonymsIn != state.ledger.synonyms
    if haveWordsChanged { index.putTopics(state) }
    index.putTrips(state, all: haveWordsChanged)
    index.putAdvice(state, all: haveWordsChanged)
    index.putOrganisations(state, all: haveWordsChanged)
    index.putPersons(state)
    index.putTies(state)
    index.putClaims(state)
    index.position = state.position
    return index
  }

  /// What there is little of comes first, so that it is found at once.
  private func made(of state: State, _ note: (SearchIndex) -> Void) -> SearchIndex {
    var index = SearchIndex.empty
    index.erased = state.ledger.erasedCount
    for kind in SearchKind.allCases { index.indexes[kind] = .gathering }
    func have(_ kinds: SearchKind...) {
      for kind in kinds { index.indexes[kind]!.settle() }
      index.missing.removeAll { kinds.contains($0) }
      note(index)
    }
    index.putTopics(state)
    index.putTrips(state, all: true)
    index.putAdvice(state, all: true)
    have(.topic, .trip, .visit, .delegate, .case, .funding, .measure, .hydrogen)
    index.putOrganisations(state, all: true)
    have(.organisation)
    index.putPersons(state)
    have(.person)
    index.putTies(state)
    have(.tie)
    index.putClaims(state)
    index.position = state.position
    have(.claim)
    return index
  }

  private mutating func put(_ thing: SearchThing, _ kind: SearchKind, _ texts: [String]) {
    let number = numbers[kind]?[thing] ?? things[kind, default: []].count
    if numbers[kind, default: [:]].updateValue(number, forKey: thing) == nil { things[kind, default: []].append(thing) }
    indexes[kind, default: TextIndex()].put(number, texts)
  }
  /// Puts in what is put in once and stays.
  private mutating func append(_ thing: SearchThing, _ kind: SearchKind, _ texts: [String]) {
    indexes[kind, default: TextIndex()].put(things[kind, default: []].count, texts)
    things[kind, default: []].append(thing)
  }
  private mutating func take(_ thing: SearchThing, _ kind: SearchKind) {
    if let number = numbers[kind]?[thing] { indexes[kind]?.take(number) }
  }

  private mutating func putTopics(_ state: State) {
    for id in topicsIn.keys where state.topics[id] == nil { take(.topic(id), .topic) }
    for id in state.topics.keys.sorted() { put(.topic(id), .topic, state.searchableTexts(.topic(id))) }
    (topicsIn, synonymsIn) = (state.topics, state.ledger.synonyms)
  }

  private mutating func putOrganisations(_ state: State, all: Bool) {
    let ledger = state.ledger
    for node in ledger.organisations.indices {
      let found = ledger.organisations[node].found
      let isNew = node == foundOfOrganisations.count
      if isNew { foundOfOrganisations.append(0) }
      guard all || isNew || found != foundOfOrganisations[node] else { continue }
      foundOfOrganisations[node] = found
      indexes[.organisation, default: TextIndex()].put(node, found == 0 ? [] : state.searchableTexts(.organisation(ledger.organisation(Int32(node)))))
    }
  }

  private mutating func putPersons(_ state: State) {
    for place in state.ledger.persons.indices {
      let names = state.ledger.persons[place].names
      if place == namesOfPersons.count { namesOfPersons.append(0) } else if namesOfPersons[place] == names { continue }
      namesOfPersons[place] = names
      indexes[.person, default: TextIndex()].put(place, state.searchableTexts(.person(place + 1)))
    }
  }

  /// Those that say more than which organisations they join; these are found by their names.
  private mutating func putTies(_ state: State) {
    if tiesIn != state.ties {
      for id in tiesIn.keys where state.ties[id] == nil { take(.tie(.tie(id)), .tie) }
      for tie in state.ties.values.filter({ tiesIn[$0.id] != $0 }).sorted(by: { $0.id < $1.id }) {
        let kind = TieKind.words(tie.kind)
        put(.tie(.tie(tie.id)), .tie, [tie.sentence, tie.remark, kind.de, kind.en, kind.ja, tie.id.text])
      }
      tiesIn = state.ties
    }
    while ties < state.ledger.ties.count {
      ties += 1
      guard state.ledger.ties[ties - 1].title != 0, let tie = state.ledger.tie(ties) else { continue }
      let kind = TieKind.words(tie.kind)
      append(.tie(.agreement(ties)), .tie, [tie.title, kind.de, kind.en, kind.ja])
    }
  }

  /// Those with words of a source or of their own; dates are read on the time lines.
  private mutating func putClaims(_ state: State) {
    let ledger = state.ledger
    let telling = Set(([.note, .interest, .doNotRaise] + Language.allCases.map { Claim.Predicate.described(in: $0) }).compactMap { ledger.words.find($0.rawValue, in: ledger.texts) })
    while claims < ledger.claims.count {
      claims += 1
      let row = ledger.claims[claims - 1]
      guard row.sentence != 0 || telling.contains(row.predicate) || ledger.isSealed(row.value), let claim = ledger.claim(claims)?.claim else { continue }
      guard !claim.sentence.isEmpty || telling.contains(row.predicate) else { continue }
      append(.claim(claims), .claim, [claim.predicate.isDate ? "" : claim.value, claim.sentence, claim.source, claim.saidBy])
    }
  }

  /// What was erased is put in anew, without its words.
  private mutating func putAdvice(_ state: State, all: Bool) {
    let (old, new) = (adviceIn, AdviceIn(state))
    func put(_ thing: SearchThing, _ kind: SearchKind) { self.put(thing, kind, state.searchableTexts(ofAdvice: thing)) }
    for key in AdviceIn.changed(old.cases, new.cases) { put(.case(Identifier(key)), .case) }
    for id in all ? new.funding.keys.sorted() : AdviceIn.changed(old.funding, new.funding) { put(.funding(id), .funding) }
    for id in old.funding.keys where new.funding[id] == nil { take(.funding(id), .funding) }
    for key in AdviceIn.changed(old.measures, new.measures) { put(.measure(Identifier(key)), .measure) }
    for key in AdviceIn.changed(old.listings, new.listings) { put(.hydrogen(Identifier(key)), .hydrogen) }
    adviceIn = new
  }

  private mutating func putTrips(_ state: State, all: Bool) {
    for trip in Set(tripsIn.keys).union(state.trips).sorted() { putTrip(trip, state, all: all) }
  }

  private mutating func putTrip(_ id: Identifier<Trip>, _ state: State, all: Bool) {
    let record = state.tripRecords[id]
    let (old, new) = (tripsIn[id], record.map { TripIn(title: $0.settings.title, delegates: $0.delegates, visits: $0.visits) })
    if !all, old == new { return }
    for gone in old?.delegates.keys.filter({ new?.delegates[$0] == nil }) ?? [] { take(.delegate(gone, id), .delegate) }
    for gone in old?.visits.keys.filter({ new?.visits[$0] == nil }) ?? [] { take(.visit(gone, id), .visit) }
    tripsIn[id] = new
    guard let new, let record else { return take(.trip(id), .trip) }
    put(.trip(id), .trip, [new.title.de, new.title.en, new.title.ja, id.text, record.settings.home.name] + record.settings.hosts.flatMap { [$0.prefecture, $0.nameJa] })
    let delegates = new.delegates.values.filter { all || old?.delegates[$0.delegate.id] != $0 }.map(\.delegate)
    for one in delegates.sorted(by: { $0.id < $1.id }) {
      let organisation = one.organisation.flatMap { state.organisations[$0]?.name }
      put(
        .delegate(one.id, id), .delegate,
        [one.fullName, one.katakana, one.id.text, one.function.de, one.function.en, one.function.ja] + [organisation?.de, organisation?.en, organisation?.ja].compactMap { $0 })
    }
    for visit in new.visits.values.filter({ all || old?.visits[$0.id] != $0 }).sorted(by: { $0.id < $1.id }) {
      let host = state.searchableTexts(.organisation(visit.host))
      put(
        .visit(visit.id, id), .visit,
        [visit.title.de, visit.title.en, visit.title.ja, visit.id.text] + host + visit.topics.flatMap { state.searchableTexts(.topic($0)) })
    }
  }

  // MARK: Finding

  /// Things of a kind in which every word occurs, the last perhaps half typed; those that the reader may not see are left out.
  ///
  /// A word for a topic also finds what speaks of it in another language.
  package func find(_ kind: SearchKind, _ text: String, in state: State, for who: Who, atMost limit: Int) -> [SearchThing] {
    guard let index = indexes[kind], !missing.contains(kind) else { return [] }
    var found: [Int] = []
    for query in kind == .tie || kind == .claim ? [text] + otherWords(for: text, state) : [text] where found.count < limit {
      let known = Set(found)
      found += index.search(query, atMost: limit - found.count) { number in !known.contains(number) && mayShow(thing(number, kind, state), state, who) }
    }
    let things = found.compactMap { thing($0, kind, state) }
    return kind == .topic ? exactFirst(things, text, state) : things
  }

  /// A topic that is called just so before those whose names contain it.
  private func exactFirst(_ topics: [SearchThing], _ text: String, _ state: State) -> [SearchThing] {
    let wanted = folded(text)
    func isExact(_ thing: SearchThing) -> Bool { if case .topic(let id) = thing { state.searchableTexts(.topic(id)).contains { folded($0) == wanted } } else { false } }
    return topics.filter(isExact) + topics.filter { !isExact($0) }
  }

  private func thing(_ number: Int, _ kind: SearchKind, _ state: State) -> SearchThing? {
    switch kind {
    case .organisation: number < state.ledger.organisations.count ? .organisation(state.ledger.organisation(Int32(number))) : nil
    case .person: .person(number + 1)
    default: things[kind]?[number]
    }
  }

  private func mayShow(_ thing: SearchThing?, _ state: State, _ who: Who) -> Bool {
    switch thing {
    case .topic(let id): state.topics[id] != nil && state.may(who, .readLedger)
    case .organisation(let id): state.organisations[id] != nil && state.standing(id) == id && state.may(who, .readLedger)
    case .person(let number): state.ledger.person(number) != nil && state.ledger.standing(for: .person(number)) == .person(number) && state.may(who, .readLedger)
    case .trip(let id): state.tripRecords[id] != nil && state.may(who, .readTrip(id))
    case .visit(let id, let trip): state.tripRecords[trip]?.visits[id] != nil && state.may(who, .readTrip(trip))
    case .delegate(let id, let trip): state.tripRecords[trip]?.delegates[id] != nil && state.may(who, .readTrip(trip))
    case .tie(let subject): state.tie(subject).map { !$0.isVoid } ?? false && state.may(who, .readLedger)
    case .claim(let number): state.ledger.claim(number).map { $0.standing != .withdrawn } ?? false && state.may(who, .readLedger)
    case .case, .funding, .measure, .hydrogen: state.mayShow(advice: thing!, to: who)
    case nil: false
    }
  }

  /// If the text is a word for a topic, all other words for it.
  private func otherWords(for text: String, _ state: State) -> [String] {
    guard let index = indexes[.topic], let topics = things[.topic] else { return [] }
    let wanted = folded(text)
    return index.search(text, atMost: 20).flatMap { number -> [String] in
      guard case .topic(let id) = topics[number] else { return [] }
      let words = state.searchableTexts(.topic(id))
      return words.contains { folded($0) == wanted } ? words.filter { folded($0) != wanted } : []
    }
  }
}
