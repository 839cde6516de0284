import Domain
import HashTreeCollections

extension Claim {
  /// What is thought of a claim by now.
  package enum Standing: String, CaseIterable, Sendable {
    case open, accepted, doubted, withdrawn
    init?(_ verdict: Judgement.Verdict) { self.init(rawValue: verdict.rawValue) }
  }
}

extension Claim.Predicate {
  static func described(in language: Language) -> Self {
    switch language {
    case .de: .describedInGerman
    case .en: .describedInEnglish
    case .ja: .describedInJapanese
    }
  }
}

/// A claim with what is thought of it.
package struct KnownClaim: Hashable, Sendable {
  package var claim: Claim
  package var standing: Claim.Standing
  package var isPreferred: Bool
  /// Whether it stands in the register, not in the ledger; it is written into the ledger as soon as somebody judges it.
  package var isOfRegister: Bool
  package var date: PartialDate? { claim.predicate.isDate ? PartialDate(claim.value) : nil }
}

/// A tie of the register or of the ledger.
package struct KnownTie: Hashable, Sendable {
  /// `.tie` or `.agreement`.
  package var subject: LedgerSubject
  package var from: Identifier<Organisation>
  package var to: Identifier<Organisation>
  package var kind: String
  package var title: String
  package var owner: Identifier<Organisation>?
  package var due: CalendarDate?
  /// Whether the claim that there is such a tie was withdrawn.
  package var isVoid: Bool
}

// MARK: Rows as values

extension Ledger {
  /// When a person was erased; nil for others.
  package func erasedOn(_ number: Int) -> CalendarDate? {
    guard persons.indices.contains(number - 1), persons[number - 1].erased != 0 else { return nil }
    return CalendarDate(daysSinceEpoch: Int(persons[number - 1].erased))
  }

  /// nil for a number that nobody has, for somebody erased, and where the key is lost.
  package func person(_ number: Int) -> LedgerPerson? {
    guard persons.indices.contains(number - 1) else { return nil }
    let row = persons[number - 1]
    if row.erased != 0 { return nil }
    var person = LedgerPerson(number: number, names: [], note: texts[row.note], source: text(ofWord: row.source))
    if isSealed(row.names) {
      guard let texts = opened(row.names)?.texts, texts.count == 3 else { return nil }
      person.texts = texts
    } else {
      person.names = .init(packed: texts[row.names])
    }
    return person
  }

  package func post(_ number: Int) -> Post? {
    guard posts.indices.contains(number - 1) else { return nil }
    let row = posts[number - 1]
    if persons[row.person].erased != 0 { return nil }
    if isSealed(row.title) {
      guard let texts = opened(row.title)?.texts, texts.count == 6 else { return nil }
      var post = Post(number: number, person: Int(row.person) + 1, organisation: organisation(row.organisation), title: Trilingual(same: ""), source: "")
      post.texts = texts
      return post
    }
    let title = texts[row.title].split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    return Post(
      number: number, person: Int(row.person) + 1, organisation: organisation(row.organisation),
      title: Trilingual(de: title[0], en: title[1], ja: title[2]), from: PartialDate(packed: row.from), until: PartialDate(packed: row.until),
      source: text(ofWord: row.source))
  }

  package func tie(_ number: Int) -> LedgerTie? {
    guard ties.indices.contains(number - 1) else { return nil }
    let row = ties[number - 1]
    return LedgerTie(
      number: number, from: organisation(row.from), to: organisation(row.to), kind: text(ofWord: row.kind), title: told(row.title),
      owner: row.owner == Self.none ? nil : organisation(row.owner),
      due: row.due == Int32.min ? nil : CalendarDate(daysSinceEpoch: Int(row.due)))
  }

  package func claim(_ number: Int) -> KnownClaim? {
    guard claims.indices.contains(number - 1) else { return nil }
    let row = claims[number - 1]
    if isErased(SubjectKey(kind: row.kindOfSubject, place: row.subject)) { return nil }
    let box = isSealed(row.value) ? opened(row.value)?.texts : nil
    if box?.count != 4, isSealed(row.value) { return nil }
    var claim = Claim(
      number: number, subject: subject(SubjectKey(kind: row.kindOfSubject, place: row.subject)),
      predicate: Claim.Predicate(rawValue: text(ofWord: row.predicate)) ?? .note, value: box == nil ? texts[row.value] : "", source: text(ofWord: row.source),
      sentence: texts[row.sentence], saidBy: text(ofWord: row.saidBy), recorded: Minute(sinceEpoch: Int(row.recorded)),
      recordedBy: text(ofWord: row.recordedBy))
    if let box { claim.texts = box }
    return KnownClaim(
      claim: claim, standing: Claim.Standing.allCases[Int(row.standing)], isPreferred: row.isPreferred == 1, isOfRegister: false)
  }

  /// Whether something is about a person who was erased.
  func isErased(_ key: SubjectKey) -> Bool {
    switch key.kind {
    case 1: persons[key.place].erased != 0
    case 4: persons[posts[key.place].person].erased != 0
    default: false
    }
  }

  /// What people thought of a claim, the oldest first.
  package func judgements(of number: Int) -> [Judgement] {
    guard claims.indices.contains(number - 1) else { return [] }
    var (all, place) = ([Judgement](), claims[number - 1].lastJudgement)
    while place != Self.none {
      all.append(judgement(judgements[place]))
      place = judgements[place].before
    }
    return all.reversed()
  }

  /// Of any claim, in the order in which they were given.
  func judgement(_ number: Int) -> Judgement { judgement(judgements[number - 1]) }

  private func judgement(_ row: JudgementRow) -> Judgement {
    Judgement(
      claim: Int(row.claim) + 1, verdict: Judgement.Verdict.allCases[Int(row.verdict)], reason: told(row.reason),
      at: Minute(sinceEpoch: Int(row.at)), by: text(ofWord: row.by))
  }

  package func interaction(_ number: Int) -> Interaction? {
    guard interactions.indices.contains(number - 1) else { return nil }
    let row = interactions[number - 1]
    var interaction = Interaction(
      number: number, kind: Interaction.Kind(rawValue: text(ofWord: row.kind)) ?? .visit, guest: organisation(row.guest), host: organisation(row.host),
      from: PartialDate(packed: row.from)!, until: PartialDate(packed: row.until), people: row.people == Self.none ? nil : Int(row.people),
      occasion: "", source: text(ofWord: row.source))
    if !isSealed(row.occasion) { interaction.occasion = texts[row.occasion] } else if let texts = opened(row.occasion)?.texts, texts.count == 2 { interaction.texts = texts }
    return interaction
  }

  /// The newest first, with whether and how they were undone.
  package func merge(_ number: Int) -> (merge: Merge, undone: MergeUndone?)? {
    guard merges.indices.contains(number - 1) else { return nil }
    let row = merges[number - 1]
    let merge = Merge(
      number: number, duplicate: subject(SubjectKey(kind: row.kind, place: row.duplicate)),
      into: subject(SubjectKey(kind: row.kind, place: row.into)), reason: told(row.reason), at: Minute(sinceEpoch: Int(row.at)),
      by: text(ofWord: row.by))
    let undone = row.undoneAt == 0 ? nil : MergeUndone(
      merge: number, reason: told(row.undoneReason), at: Minute(sinceEpoch: Int(row.undoneAt)), by: text(ofWord: row.undoneBy))
    return (merge, undone)
  }

  package var counts: (persons: Int, posts: Int, ties: Int, claims: Int, interactions: Int, merges: Int) {
    (persons.count, posts.count, ties.count, claims.count, interactions.count, merges.count)
  }
}

// MARK: Lists

extension Ledger {
  /// The entry that stands for this one, and all that were merged into it.
  func members(of subject: LedgerSubject) -> [SubjectKey] {
    guard let key = key(of: subject) else { return [] }
    return redirects.isEmpty ? [key] : redirects.members(of: redirects.standing(for: key))
  }
  package func standing(for subject: LedgerSubject) -> LedgerSubject {
    guard !redirects.isEmpty, let key = key(of: subject) else { return subject }
    return self.subject(redirects.standing(for: key))
  }
  func standing(for node: Int32) -> Int32 {
    redirects.isEmpty ? node : redirects.standing(for: SubjectKey(kind: 0, place: node)).place
  }

  private func list(_ first: Int32, _ before: (Int32) -> Int32) -> [Int] {
    var (all, place) = ([Int](), first)
    while place != Self.none {
      all.append(Int(place) + 1)
      place = before(place)
    }
    return all
  }

  /// Numbers of the claims of a subject and of what was merged into it, the newest first.
  package func claimNumbers(of subject: LedgerSubject) -> [Int] {
    newestFirst(members(of: subject).map { list(lastClaim(of: $0) ?? Self.none) { claims[$0].before } })
  }
  /// The same of some predicates alone, without reading the others' texts.
  package func claimNumbers(of subject: LedgerSubject, _ predicates: Set<Claim.Predicate>) -> [Int] {
    let wanted = Set(predicates.compactMap { words.find($0.rawValue, in: texts) })
    return claimNumbers(of: subject).filter { wanted.contains(claims[$0 - 1].predicate) }
  }
  package func postNumbers(of subject: LedgerSubject) -> [Int] {
    newestFirst(members(of: subject).map { key in
      key.kind == 1 ? list(persons[key.place].lastPost) { posts[$0].beforeOfPerson }
        : list(organisations[key.place].lastPost) { posts[$0].beforeOfOrganisation }
    })
  }
  /// Of an organisation, as guest and as host.
  package func interactionNumbers(of subject: LedgerSubject) -> [Int] {
    newestFirst(members(of: subject).flatMap { key in
      [list(organisations[key.place].lastGuest) { interactions[$0].beforeOfGuest }, list(organisations[key.place].lastHost) { interactions[$0].beforeOfHost }]
    })
  }
  private func newestFirst(_ lists: [[Int]]) -> [Int] {
    let filled = lists.filter { !$0.isEmpty }
    if filled.count < 2 { return filled.first ?? [] }
    return Set(filled.joined()).sorted(by: >)
  }
  /// Numbers of the ties of a kind, the newest first, and how many there are.
  package func tieNumbers(ofKind kind: String) -> [Int] {
    guard let word = words.find(kind, in: texts), let slot = lastOfKind.indices.first(where: { lastOfKind[$0].kind == word }) else { return [] }
    return list(lastOfKind[slot].last) { ties[$0].beforeOfKind }
  }
}

// MARK: Edges

extension Ledger {
  /// How many ties of register and ledger an organisation has, without those merged into it.
  func tieCount(_ node: Int32) -> Int { Int(organisations[node].ties) + (edgesOfRegister[node]?.count ?? 0) }
}

/// A tie, seen from one of its ends.
struct Edge {
  /// A row of `Ledger.ties`; `Ledger.none` for one of the register.
  var row: Int32
  var register: Identifier<Tie>?
  var other: Int32
  var isOutward: Bool
  var subject: LedgerSubject { register.map { .tie($0) } ?? .agreement(Int(row) + 1) }
}

extension Ledger {
  /// Every tie of an organisation that stands, those of merged entries included: the register's first, then the newest.
  /// - Parameter visit: is given an edge, with the other end as it is read; ends the walk with false.
  func forEachEdge(of standing: Int32, _ visit: (Edge) -> Bool) {
    for key in redirects.isEmpty ? [SubjectKey(kind: 0, place: standing)] : redirects.members(of: SubjectKey(kind: 0, place: standing)) {
      let node = key.place
      for edge in edgesOfRegister[node] ?? [] {
        guard visit(Edge(row: Self.none, register: edge.tie, other: self.standing(for: edge.other), isOutward: edge.isOutward)) else { return }
      }
      var place = organisations[node].lastTieFrom
      while place != Self.none {
        let row = ties[place]
        if row.isVoid == 0, !visit(Edge(row: place, other: self.standing(for: row.to), isOutward: true)) { return }
        place = row.beforeFrom
      }
      place = organisations[node].lastTieTo
      while place != Self.none {
        let row = ties[place]
        if row.isVoid == 0, !visit(Edge(row: place, other: self.standing(for: row.from), isOutward: false)) { return }
        place = row.beforeTo
      }
    }
  }

  /// The ties between two organisations. Costs no more than twice the ties of the one that has fewer.
  func edges(between a: Int32, _ b: Int32) -> [Edge] {
    for limit in [100, 1000, 10_000, Int.max] {
      for (one, other) in [(a, b), (b, a)] {
        var (found, seen) = ([Edge](), 0)
        forEachEdge(of: one) { edge in
          seen += 1
          if edge.other == other { found.append(edge) }
          return seen < limit
        }
        guard seen < limit else { continue }
        return one == a ? found : found.map { Edge(row: $0.row, register: $0.register, other: b, isOutward: !$0.isOutward) }
      }
    }
    return []
  }
}

extension State {
  /// Whether a tie is of one of these kinds; cheaper than to read it.
  func isTie(_ subject: LedgerSubject, of kinds: [TieKind]) -> Bool {
    switch subject {
    case .tie(let id): ties[id].map { tie in kinds.contains { $0.rawValue == tie.kind } } ?? false
    case .agreement(let number): kinds.contains { ledger.words.find($0.rawValue, in: ledger.texts) == ledger.ties[number - 1].kind }
    default: false
    }
  }

  package func tie(_ subject: LedgerSubject) -> KnownTie? {
    switch subject {
    case .tie(let id):
      ties[id].map { KnownTie(subject: subject, from: $0.from, to: $0.to, kind: $0.kind, title: "", owner: $0.owner, due: $0.due, isVoid: false) }
    case .agreement(let number):
      ledger.tie(number).map {
        KnownTie(
          subject: subject, from: $0.from, to: $0.to, kind: $0.kind, title: $0.title, owner: $0.owner, due: $0.due,
          isVoid: ledger.ties[number - 1].isVoid == 1)
      }
    default: nil
    }
  }

  /// What is said of something: the newest of the ledger first, then what the register says.
  package func claims(of subject: LedgerSubject) -> [KnownClaim] {
    let written = ledger.claimNumbers(of: subject).compactMap { ledger.claim($0) }
    return written + registerClaims(of: subject).filter { own in
      !written.contains { $0.claim.predicate == own.claim.predicate && $0.claim.value == own.claim.value && $0.claim.source == own.claim.source }
    }
  }

  /// What a tie of the register, or a post, says of itself, as claims.
  func registerClaims(of subject: LedgerSubject) -> [KnownClaim] {
    if case .post(let number) = subject { return ledger.post(number).map { ownClaims(of: $0) } ?? [] }
    guard case .tie(let id) = subject, let tie = ties[id] else { return [] }
    // The sentence proves the tie; it stands with the first of its claims.
    var sentence = tie.sentence
    func claim(_ predicate: Claim.Predicate, _ value: String) -> KnownClaim {
      defer { sentence = "" }
      let claim = Claim(
        number: 0, subject: subject, predicate: predicate, value: value, source: tie.source.isEmpty ? "ties.csv" : tie.source,
        sentence: sentence, saidBy: "", recorded: Minute(sinceEpoch: 0), recordedBy: "")
      return KnownClaim(claim: claim, standing: .open, isPreferred: false, isOfRegister: true)
    }
    return (tie.since.isEmpty ? [] : [claim(.since, tie.since)]) + (tie.status.isEmpty ? [] : [claim(.status, tie.status)])
      + (tie.remark.isEmpty ? [] : [claim(.note, tie.remark)])
  }

  /// What was said of a post when it was recorded, as claims.
  private func ownClaims(of post: Post) -> [KnownClaim] {
    [(Claim.Predicate.exists, ""), (.since, post.from?.description ?? ""), (.until, post.until?.description ?? "")].filter { $0.0 == .exists || !$0.1.isEmpty }
      .map { predicate, value in
        let claim = Claim(
          number: 0, subject: .post(post.number), predicate: predicate, value: value, source: post.source, sentence: "", saidBy: "",
          recorded: Minute(sinceEpoch: 0), recordedBy: "")
        return KnownClaim(claim: claim, standing: .open, isPreferred: false, isOfRegister: true)
      }
  }

  /// The name of an organisation, or its identifier where the register does not know it.
  package func name(of id: Identifier<Organisation>, _ language: Language) -> String { organisations[id]?.name(in: language) ?? id.text }
}

extension [KnownClaim] {
  /// Those that count: not withdrawn; the preferred one first, then accepted, open, doubted ones, each by value.
  package func holding(_ predicate: Claim.Predicate) -> [KnownClaim] {
    func rank(_ claim: KnownClaim) -> Int { claim.isPreferred ? 0 : claim.standing == .accepted ? 1 : claim.standing == .open ? 2 : 3 }
    return filter { $0.claim.predicate == predicate && $0.standing != .withdrawn }
      .sorted { (rank($0), $0.claim.value, $0.claim.number) < (rank($1), $1.claim.value, $1.claim.number) }
  }

  /// Whether two of the dates can not both be right; doubted ones do not count.
  package var contradict: Bool {
    let dates = filter { $0.standing != .doubted }.compactMap(\.date)
    return dates.contains { a in dates.contains { b in a.lastDay < b.firstDay } }
  }
}
