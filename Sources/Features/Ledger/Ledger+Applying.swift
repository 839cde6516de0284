import Domain
import HashTreeCollections

extension Ledger {
  /// What a fact means. It never refuses: once written, an event has happened.
  mutating func apply(_ event: LedgerEvent) {
    switch event {
    case .personRecorded(let person): record(person)
    case .postRecorded(let post): record(post)
    case .tieRecorded(let tie): record(tie)
    case .claimRecorded(let claim): record(claim)
    case .claimJudged(let judgement): record(judgement)
    case .interactionRecorded(let interaction): record(interaction)
    case .regionRecorded(let region): regions[region.id] = region
    case .synonymsRecorded(let words): synonyms[words.topic] = words
    case .merged(let merge): record(merge)
    case .mergeUndone(let fact): record(fact)
    case .personErased(let fact): record(fact)
    }
  }

  private mutating func record(_ person: LedgerPerson) {
    var row = PersonRow(names: add(person.names.packed, person.sealed), note: texts.add(person.note), source: word(person.source))
    let place = person.number - 1
    if persons.indices.contains(place) {
      (row.lastPost, row.lastClaim, row.erased) = (persons[place].lastPost, persons[place].lastClaim, persons[place].erased)
      persons[place] = row
      changedFacts.append(LedgerPlace(.person, person.number).code)
    } else {
      persons.append(row)
    }
    personChanges += 1
  }

  private mutating func record(_ post: Post) {
    let title = add([post.title.de, post.title.en, post.title.ja].joined(separator: "\u{1F}"), post.sealed)
    let (from, until, source) = (post.from?.packed ?? 0, post.until?.packed ?? 0, word(post.source))
    if posts.indices.contains(post.number - 1) {
      var row = posts[post.number - 1]
      (row.title, row.from, row.until, row.source) = (title, from, until, source)
      posts[post.number - 1] = row
      changedFacts.append(LedgerPlace(.post, post.number).code)
      return
    }
    let (person, node) = (post.person - 1, node(post.organisation))
    guard persons.indices.contains(person) else { return }
    let place = posts.append(
      PostRow(
        person: Int32(person), organisation: node, title: title, from: from, until: until, source: source,
        beforeOfPerson: persons[person].lastPost, beforeOfOrganisation: organisations[node].lastPost))
    persons[person].lastPost = place
    organisations[node].lastPost = place
  }

  private mutating func record(_ tie: LedgerTie) {
    let (from, to, kind) = (node(tie.from), node(tie.to), word(tie.kind))
    let slot = lastOfKind.indices.first { lastOfKind[$0].kind == kind } ?? Int(lastOfKind.append(KindRow(kind: kind, last: Self.none, count: 0)))
    var row = TieRow(
      from: from, to: to, kind: kind, title: add(tie.title, tie.sealed), owner: tie.owner.map { node($0) } ?? Self.none,
      due: tie.due.map { Int32($0.daysSinceEpoch) } ?? Int32.min, beforeFrom: organisations[from].lastTieFrom,
      beforeTo: organisations[to].lastTieTo, beforeOfKind: lastOfKind[slot].last)
    let isAcross = isHome(from) != isHome(to)
    if isAcross { row.beforeAcross = lastAcross }
    let place = ties.append(row)
    for end in [from, to] { organisations[end].ties += 1 }
    organisations[from].lastTieFrom = place
    organisations[to].lastTieTo = place
    lastOfKind[slot].last = place
    lastOfKind[slot].count += 1
    if isAcross { lastAcross = place }
  }

  func isHome(_ node: Int32) -> Bool { organisations[node].shore == 1 }

  private mutating func record(_ claim: Claim) {
    let subject = key(claim.subject)
    guard let last = lastClaim(of: subject) else { return }
    let place = claims.append(
      ClaimRow(
        kindOfSubject: subject.kind, subject: subject.place, predicate: word(claim.predicate.rawValue), value: add(claim.value, claim.sealed),
        source: word(claim.source), sentence: texts.add(claim.sentence), saidBy: word(claim.saidBy),
        recorded: Int32(clamping: claim.recorded.sinceEpoch), recordedBy: word(claim.recordedBy), before: last))
    setLastClaim(place, of: subject)
  }

  /// nil for a subject that there is not.
  func lastClaim(of key: SubjectKey) -> Int32? {
    let place = Int(key.place)
    return switch key.kind {
    case 0: organisations.indices.contains(place) ? organisations[place].lastClaim : nil
    case 1: persons.indices.contains(place) ? persons[place].lastClaim : nil
    case 2: registerTieClaims.indices.contains(place) ? registerTieClaims[place] : nil
    case 4: posts.indices.contains(place) ? posts[place].lastClaim : nil
    default: ties.indices.contains(place) ? ties[place].lastClaim : nil
    }
  }

  private mutating func setLastClaim(_ claim: Int32, of key: SubjectKey) {
    switch key.kind {
    case 0: organisations[key.place].lastClaim = claim
    case 1: persons[key.place].lastClaim = claim
    case 2: registerTieClaims[key.place] = claim
    case 4: posts[key.place].lastClaim = claim
    default: ties[key.place].lastClaim = claim
    }
  }

  private mutating func record(_ judgement: Judgement) {
    guard claims.indices.contains(judgement.claim - 1) else { return }
    let place = Int32(judgement.claim - 1)
    var row = claims[place]
    row.lastJudgement = judgements.append(
      JudgementRow(
        claim: place, verdict: Int32(Judgement.Verdict.allCases.firstIndex(of: judgement.verdict)!), reason: add(judgement.reason, judgement.sealed),
        at: Int32(clamping: judgement.at.sinceEpoch), by: word(judgement.by), before: row.lastJudgement))
    switch judgement.verdict {
    case .open, .accepted, .doubted, .withdrawn:
      row.standing = Int32(Claim.Standing.allCases.firstIndex(of: Claim.Standing(judgement.verdict)!)!)
      if judgement.verdict == .withdrawn { row.isPreferred = 0 }
    case .preferred:
      var other = lastClaim(of: SubjectKey(kind: row.kindOfSubject, place: row.subject)) ?? Self.none
      while other != Self.none {
        if claims[other].predicate == row.predicate, claims[other].isPreferred == 1 { claims[other].isPreferred = 0 }
        other = claims[other].before
      }
      row.isPreferred = 1
    case .notPreferred: row.isPreferred = 0
    }
    claims[place] = row
    if row.kindOfSubject == 3, text(ofWord: row.predicate) == Claim.Predicate.exists.rawValue {
      let tie = ties[row.subject]
      let isVoid: Int32 = row.standing == Int32(Claim.Standing.allCases.firstIndex(of: .withdrawn)!) ? 1 : 0
      for end in [tie.from, tie.to] { organisations[end].ties += tie.isVoid - isVoid }
      ties[row.subject].isVoid = isVoid
    }
  }

  private mutating func record(_ interaction: Interaction) {
    let (guest, host) = (node(interaction.guest), node(interaction.host))
    let place = interactions.append(
      InteractionRow(
        kind: word(interaction.kind.rawValue), guest: guest, host: host, from: interaction.from.packed, until: interaction.until?.packed ?? 0,
        people: interaction.people.map { Int32(clamping: $0) } ?? Self.none, occasion: add(interaction.occasion, interaction.sealed), source: word(interaction.source),
        beforeOfGuest: organisations[guest].lastGuest, beforeOfHost: organisations[host].lastHost))
    organisations[guest].lastGuest = place
    organisations[host].lastHost = place
  }

  private mutating func record(_ merge: Merge) {
    let (duplicate, into) = (key(merge.duplicate), key(merge.into))
    merges.append(
      MergeRow(
        kind: into.kind, duplicate: duplicate.place, into: into.place, reason: add(merge.reason, merge.sealed), at: Int32(clamping: merge.at.sinceEpoch),
        by: word(merge.by)))
    redirects.add(duplicate, to: into)
  }

  private mutating func record(_ fact: MergeUndone) {
    guard merges.indices.contains(fact.merge - 1) else { return }
    var row = merges[fact.merge - 1]
    (row.undoneAt, row.undoneBy, row.undoneReason) = (Int32(clamping: fact.at.sinceEpoch), word(fact.by), add(fact.reason, fact.sealed))
    merges[fact.merge - 1] = row
    changedFacts.append(LedgerPlace(.undo, fact.merge).code)
    redirects.remove(SubjectKey(kind: row.kind, place: row.duplicate))
  }
}

// MARK: The register

extension Ledger {
  /// The register says this of an organisation: it is found by it from now on. Saying it twice changes nothing.
  mutating func note(_ organisation: Organisation) {
    let node = node(organisation.id)
    changedFacts.append(Self.code(node: node))
    organisations[node].shore = Int32(organisation.shore == .host ? 0 : organisation.shore == .home ? 1 : 2)
    let found = organisation.searchable
    if texts[organisations[node].found] == found { return }
    organisations[node].found = texts.add(found)
    likenesses.note(organisation.likenesses, of: SubjectKey(kind: 0, place: node))
  }

  mutating func forgetOrganisation(_ id: Identifier<Organisation>) {
    guard let node = node(of: id) else { return }
    (organisations[node].shore, organisations[node].found) = (Self.none, 0)
    changedFacts.append(Self.code(node: node))
  }

  mutating func note(_ tie: Tie) {
    let (from, to) = (node(tie.from), node(tie.to))
    edgesOfRegister[from, default: []].append(RegisterEdge(tie: tie.id, other: to, isOutward: true))
    edgesOfRegister[to, default: []].append(RegisterEdge(tie: tie.id, other: from, isOutward: false))
  }

  mutating func forget(_ tie: Tie?) {
    guard let tie else { return }
    for end in [tie.from, tie.to] {
      if let node = node(of: end) { edgesOfRegister[node]?.removeAll { $0.tie == tie.id } }
    }
  }

  mutating func note(_ site: Site) {
    if let owner = site.organisation { sitesOfRegister[owner, default: []].append(site.id) }
  }

  mutating func forget(_ site: Site?) {
    if let site, let owner = site.organisation { sitesOfRegister[owner]?.removeAll { $0 == site.id } }
  }
}
