import Domain
import HashTreeCollections

extension OpenList {
  /// The ledger of partnerships, each list by number from 1.
  static let ledgerLists = [persons, posts, agreements, claims, interactions]

  private static let persons = OpenList(
    "ledger/persons", LedgerWords.personList, tag: LedgerWords.ledger,
    OpenShape<(person: LedgerPerson, standing: Int)>("Person", [
      .number("number", OpenWords.number, isRequired: true) { $0.person.number },
      .text("family_latin", LedgerWords.familyName.joined(LedgerWords.onePerScript)) { $0.person.part(.latin, \.family) },
      .text("given_latin", LedgerWords.given.joined(LedgerWords.onePerScript)) { $0.person.part(.latin, \.given) },
      .text("family_japanese", LedgerWords.familyName.joined(LedgerWords.inJapanese)) { $0.person.part(.japanese, \.family) },
      .text("given_japanese", LedgerWords.given.joined(LedgerWords.inJapanese)) { $0.person.part(.japanese, \.given) },
      .text("reading", LedgerWords.reading) { $0.person.part(.japanese, \.reading) }, .text("note", LedgerField.note.label) { $0.person.note },
      .key("source", LedgerWords.source) { $0.person.source },
      .number("merged_into", OpenWords.mergedInto) { $0.standing == $0.person.number ? nil : $0.standing },
    ]),
    isNumbered: true, right: { _ in .readLedger }, key: { String($0.person.number) }, card: { query, row in query.state.card(of: row.person, query) },
    person: { $1.person.number },
    losses: { _ in [OpenWords.lostClaims] },
    rows: { query in AnySequence(query.numbers(query.state.ledger.persons.count).lazy.compactMap { person($0, query) }) },
    row: { query, key in Int(key).flatMap { person($0, query) } })

  private static func person(_ number: Int, _ query: OpenQuery) -> (person: LedgerPerson, standing: Int)? {
    guard let person = query.state.ledger.person(number) else { return nil }
    if case .person(let standing) = query.state.ledger.standing(for: .person(number)) { return (person, standing) }
    return (person, number)
  }

  private static let posts = OpenList(
    "ledger/posts", LedgerWords.ownPosts, tag: LedgerWords.ledger,
    OpenShape<Post>("Post", [
      .number("number", OpenWords.number, isRequired: true) { $0.number }, .number("person", LedgerWords.person, isRequired: true) { $0.person },
      .key("organisation", LedgerWords.organisation) { $0.organisation.text }, .words("title", LedgerField.title.label) { $0.title },
      .partialDate("from", LedgerField.since.label) { $0.from }, .partialDate("until", LedgerField.until.label) { $0.until },
      .key("source", LedgerWords.source) { $0.source },
    ]),
    isNumbered: true,
    filters: [OpenFilter(name: "person", label: LedgerWords.person), OpenFilter(name: "organisation", label: LedgerWords.organisation)],
    right: { _ in .readLedger }, key: { String($0.number) }, person: { $1.person },
    rows: { query in
      let (ledger, filters) = (query.state.ledger, query.filters)
      let (person, organisation) = (filters["person"].map { Int($0) ?? 0 }, filters["organisation"].map { LedgerSubject.organisation(Identifier($0)) })
      let numbers = person.map { ledger.postNumbers(of: .person($0)) } ?? organisation.map { ledger.postNumbers(of: $0) }
      let all = numbers.map { AnySequence(query.numbers($0)) } ?? AnySequence(query.numbers(ledger.posts.count))
      let ids = filters["organisation"].map { query.state.identifiers(of: Identifier($0)) }
      return AnySequence(all.lazy.compactMap { ledger.post($0) }.filter { post in ids.map { $0.contains(post.organisation) } ?? true })
    }, row: { query, key in Int(key).flatMap { query.state.ledger.post($0) } })

  private static let agreements = OpenList(
    "ledger/ties", LedgerWords.ties, tag: LedgerWords.ledger,
    OpenShape<KnownTie>("LedgerTie", [
      .number("number", OpenWords.number, isRequired: true) { $0.number }, .key("from", LedgerField.from.label) { $0.from.text },
      .key("to", LedgerField.to.label) { $0.to.text }, .key("kind", LedgerWords.kind) { $0.kind }, .text("title", LedgerField.title.label) { $0.title },
      .text("owner", LedgerField.owner.label) { $0.owner?.text }, .date("due", LedgerField.due.label) { $0.due },
      .flag("is_void", OpenWords.void) { $0.isVoid },
    ]),
    isNumbered: true, filters: [OpenFilter(name: "organisation", label: LedgerWords.organisation), OpenFilter(name: "kind", label: LedgerWords.kind)],
    right: { _ in .readLedger }, key: { String($0.number) }, losses: { _ in [OpenWords.lostDates] },
    rows: { query in
      let (state, kind) = (query.state, query.filters["kind"])
      let ids = query.filters["organisation"].map { state.identifiers(of: Identifier($0)) }
      let all = kind.map { AnySequence(query.numbers(state.ledger.tieNumbers(ofKind: $0))) } ?? AnySequence(query.numbers(state.ledger.ties.count))
      return AnySequence(all.lazy.compactMap { state.tie(.agreement($0)) }.filter { tie in ids.map { $0.contains(tie.from) || $0.contains(tie.to) } ?? true })
    }, row: { query, key in Int(key).flatMap { query.state.tie(.agreement($0)) } })

  private static let claims = OpenList(
    "ledger/claims", LedgerWords.claims, tag: LedgerWords.ledger,
    OpenShape<KnownClaim>("Claim", [
      .number("number", OpenWords.number, isRequired: true) { $0.claim.number }, .key("subject", OpenWords.subject) { $0.claim.subject.description },
      .choice("predicate", LedgerWords.statement, Claim.Predicate.allCases.map(\.rawValue)) { $0.claim.predicate.rawValue },
      .text("value", LedgerField.value.label) { $0.claim.value }, .key("source", LedgerWords.source) { $0.claim.source },
      .text("sentence", LedgerField.sentence.label) { $0.claim.sentence }, .text("said_by", LedgerField.saidBy.label) { $0.claim.saidBy },
      .choice("standing", LedgerWords.verdict, Claim.Standing.allCases.map(\.rawValue)) { $0.standing.rawValue },
      .flag("is_preferred", LedgerWords.preferred) { $0.isPreferred }, .moment("recorded", OpenWords.recorded) { ($0.claim.recorded, .utc) },
      .key("recorded_by", OpenWords.recordedBy) { $0.claim.recordedBy },
    ]),
    isNumbered: true,
    filters: [
      OpenFilter(name: "subject", label: OpenWords.subject),
      OpenFilter(name: "predicate", label: LedgerWords.statement, values: Claim.Predicate.allCases.map(\.rawValue)),
      OpenFilter(name: "standing", label: LedgerWords.verdict, values: Claim.Standing.allCases.map(\.rawValue)),
    ],
    right: { _ in .readLedger }, key: { String($0.claim.number) }, person: { $0.state.ledger.owners(of: $1.claim.subject).first }, losses: { _ in [OpenWords.lostJudgements] },
    rows: { query in
      let (ledger, filters) = (query.state.ledger, query.filters)
      let subject = filters["subject"].map { LedgerSubject($0) }
      let all = subject.map { AnySequence(query.numbers($0.map { ledger.claimNumbers(of: $0) } ?? [])) } ?? AnySequence(query.numbers(ledger.claims.count))
      let word = filters["predicate"].map { ledger.words.find($0, in: ledger.texts) ?? Ledger.none }
      let standing = filters["standing"].flatMap { Claim.Standing(rawValue: $0) }.map { Int32(Claim.Standing.allCases.firstIndex(of: $0)!) }
      // The columns tell without making a text of anything.
      return AnySequence(
        all.lazy.filter { number in
          let row = ledger.claims[number - 1]
          return (word.map { $0 == row.predicate } ?? true) && (standing.map { $0 == row.standing } ?? true)
        }.compactMap { ledger.claim($0) })
    }, row: { query, key in Int(key).flatMap { query.state.ledger.claim($0) } })

  private static let interactions = OpenList(
    "ledger/interactions", LedgerWords.interactions, tag: LedgerWords.ledger,
    OpenShape<Interaction>("Interaction", [
      .number("number", OpenWords.number, isRequired: true) { $0.number },
      .choice("kind", LedgerWords.kind, Interaction.Kind.allCases.map(\.rawValue)) { $0.kind.rawValue }, .key("guest", LedgerField.guest.label) { $0.guest.text },
      .key("host", LedgerField.host.label) { $0.host.text }, .partialDate("from", LedgerField.since.label) { $0.from },
      .partialDate("until", LedgerField.until.label) { $0.until }, .number("people", LedgerWords.people) { $0.people },
      .text("occasion", LedgerField.occasion.label) { $0.occasion }, .key("source", LedgerWords.source) { $0.source },
    ]),
    isNumbered: true,
    filters: [
      OpenFilter(name: "organisation", label: LedgerWords.organisation), OpenFilter(name: "kind", label: LedgerWords.kind, values: Interaction.Kind.allCases.map(\.rawValue)),
    ],
    right: { _ in .readLedger }, key: { String($0.number) }, losses: { _ in [OpenWords.lostSessions] },
    rows: { query in
      let (ledger, filters) = (query.state.ledger, query.filters)
      let numbers = filters["organisation"].map { ledger.interactionNumbers(of: .organisation(Identifier($0))) }
      let all = numbers.map { AnySequence(query.numbers($0)) } ?? AnySequence(query.numbers(ledger.interactions.count))
      return AnySequence(all.lazy.compactMap { ledger.interaction($0) }.filter { one in filters["kind"].map { $0 == one.kind.rawValue } ?? true })
    }, row: { query, key in Int(key).flatMap { query.state.ledger.interaction($0) } })
}

extension LedgerPerson {
  fileprivate func part(_ script: Script, _ part: KeyPath<Name, String>) -> String? { names.first { $0.script == script }?[keyPath: part] }
}

extension KnownTie {
  fileprivate var number: Int { if case .agreement(let number) = subject { number } else { 0 } }
}
