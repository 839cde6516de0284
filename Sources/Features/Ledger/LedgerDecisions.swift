import Domain
import HashTreeCollections

/// What somebody typed about a tie; dates as written.
package struct TieDraft: Equatable, Sendable {
  package var from = ""
  package var to = ""
  package var kind = ""
  package var title = ""
  package var since = ""
  package var until = ""
  package var owner = ""
  package var due = ""
  package var said = Said()
  package init() {}
}

/// Where something is said.
package struct Said: Equatable, Sendable {
  package var source = ""
  package var sentence = ""
  package var saidBy = ""
  package init(source: String = "", sentence: String = "", saidBy: String = "") {
    (self.source, self.sentence, self.saidBy) = (source, sentence, saidBy)
  }
}

/// Gathers what is wrong, so that everything is said at once.
struct Faults {
  private(set) var all: [LedgerFault] = []

  mutating func add(_ fault: LedgerFault) { all.append(fault) }

  mutating func text(_ value: String, _ field: LedgerField, isRequired: Bool = false) {
    if value.isEmpty, isRequired { add(field == .source ? .noSource : .missing(field)) }
    if value.utf8.count > 4000 { add(.tooLong(field, value.utf8.count)) }
    if value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" }) { add(.badValue(field, String(value.prefix(40)))) }
  }

  mutating func date(_ text: String, _ field: LedgerField) -> PartialDate? {
    if text.isEmpty { return nil }
    let date = PartialDate(text)
    if date == nil { add(.badDate(field, text)) }
    return date
  }

  mutating func period(_ from: String, _ until: String) -> (from: PartialDate?, until: PartialDate?) {
    let (begin, end) = (date(from, .since), date(until, .until))
    if let begin, let end, end.lastDay < begin.firstDay { add(.endsBefore(from, until)) }
    return (begin, end)
  }

  func check() throws(LedgerRefusal) {
    if !all.isEmpty { throw LedgerRefusal(all) }
  }
}

extension State {
  /// An organisation by its identifier or by a name of its own that no other has.
  func organisation(_ text: String, _ field: LedgerField, _ faults: inout Faults) -> Identifier<Organisation>? {
    if text.isEmpty {
      faults.add(.missing(field))
      return nil
    }
    if organisations[Identifier(text)] != nil { return Identifier(text) }
    let same = search(text, limit: 1000).organisations.filter { id in
      organisations[id].map { [$0.name.de, $0.name.en, $0.name.ja].contains { folded($0) == folded(text) } } ?? false
    }
    if same.count == 1 { return same[0] }
    faults.add(same.isEmpty ? .unknownOrganisation(field, text) : .severalOrganisations(field, text, same))
    return nil
  }

  /// Decides that there is a tie, since when and until when; each with its source. The same tie again adds what is new of it.
  /// - Throws: `AccessRefusal`, or `LedgerRefusal` with all that is wrong.
  /// - Parameter known: the number of the tie that is meant, also of a withdrawn one; nil: one that says the same and stands.
  package func recordingTie(_ draft: TieDraft, as known: Int? = nil, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    let (from, to) = (organisation(draft.from, .from, &faults), organisation(draft.to, .to, &faults))
    faults.text(draft.kind, .kind, isRequired: true)
    faults.text(draft.title, .title)
    let (since, until) = faults.period(draft.since, draft.until)
    check(draft.said, &faults)
    let owner = draft.owner.isEmpty ? nil : organisation(draft.owner, .owner, &faults)
    let due = CalendarDate(draft.due)
    if due == nil, !draft.due.isEmpty { faults.add(.badDate(.due, draft.due)) }
    if let from, let to {
      if standing(from) == standing(to) { faults.add(draft.kind == TieKind.parent.rawValue ? .ownParent([from, to]) : .selfTie(from)) }
      else if draft.kind == TieKind.parent.rawValue, let circle = circle(from, below: to, since, until) { faults.add(.ownParent(circle)) }
    }
    try faults.check()
    guard let from, let to else { return [] }
    let known = known ?? sameTie(from, to, draft.kind, draft.title)
    let number = known ?? ledger.ties.count + 1
    let tie = LedgerTie(number: number, from: from, to: to, kind: draft.kind, title: draft.title, owner: owner, due: due)
    var after = self
    var events: [Event] = []
    func add(_ more: [Event]) {
      for event in more { after.apply(event) }
      events += more
    }
    if known == nil { add([written(.tieRecorded(tie))]) }
    add(after.claiming(.exists, of: .agreement(number), "", draft.said, who, now))
    if let since { add(after.claiming(.since, of: .agreement(number), since.description, draft.said, who, now)) }
    if let until { add(after.claiming(.until, of: .agreement(number), until.description, draft.said, who, now)) }
    return events
  }

  /// The number of a tie that says the same.
  func sameTie(_ from: Identifier<Organisation>, _ to: Identifier<Organisation>, _ kind: String, _ title: String) -> Int? {
    guard let a = ledger.node(of: from), let b = ledger.node(of: to) else { return nil }
    return ledger.edges(between: ledger.standing(for: a), ledger.standing(for: b)).lazy.filter { $0.register == nil }
      .compactMap { ledger.tie(Int($0.row) + 1) }.first { $0.from == from && $0.to == to && $0.kind == kind && $0.title == title }?.number
  }

  /// From an organisation over the wholes above another back to itself, if that way is there; ties at other times do not count.
  func circle(_ part: Identifier<Organisation>, below whole: Identifier<Organisation>, _ since: PartialDate?, _ until: PartialDate?) -> [Identifier<Organisation>]? {
    var paths: [[Identifier<Organisation>]] = [[part, whole]]
    var seen: Set<Identifier<Organisation>> = [whole]
    while !paths.isEmpty {
      var next: [[Identifier<Organisation>]] = []
      for path in paths {
        for parent in parents(of: path.last!) where parent.overlaps(since, until) {
          if standing(parent.whole) == standing(part) { return path + [part] }
          if seen.insert(parent.whole).inserted { next.append(path + [parent.whole]) }
        }
      }
      paths = next
    }
    return nil
  }

  /// Decides that somebody says something of an organisation, a person or a tie. The same claim again adds nothing.
  package func claiming(_ predicate: Claim.Predicate, _ value: String, of subject: LedgerSubject, _ said: Said, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    if !isKnown(subject) { faults.add(.unknownSubject(subject)) }
    check(said, &faults)
    faults.text(value, .value, isRequired: predicate != .exists)
    var value = value
    if predicate.isDate { value = faults.date(value, .value)?.description ?? value }
    if predicate == .region, !value.isEmpty, !regions.contains(where: { $0.id.text == value }) { faults.add(.unknownRegion(value)) }
    try faults.check()
    return claiming(predicate, of: subject, value, said, who, now)
  }

  private func check(_ said: Said, _ faults: inout Faults) {
    faults.text(said.source, .source, isRequired: true)
    faults.text(said.sentence, .sentence)
    faults.text(said.saidBy, .saidBy)
  }

  func claiming(_ predicate: Claim.Predicate, of subject: LedgerSubject, _ value: String, _ said: Said, _ who: Who, _ now: Minute) -> [Event] {
    if claimNumber(predicate, value, of: subject, said) != nil { return [] }
    let claim = Claim(
      number: ledger.claims.count + 1, subject: subject, predicate: predicate, value: value, source: said.source, sentence: said.sentence,
      saidBy: said.saidBy, recorded: now, recordedBy: who.actor)
    return [written(.claimRecorded(claim))]
  }

  func isKnown(_ subject: LedgerSubject) -> Bool {
    switch subject {
    case .organisation(let id): organisations[id] != nil || ledger.node(of: id) != nil
    case .tie(let id): ties[id] != nil
    case .person, .agreement, .post: ledger.key(of: subject).map { !ledger.isErased($0) } ?? false
    }
  }

  /// Decides what to think of a claim. The same judgement again adds nothing; doubt, withdrawal and preference ask for a reason.
  package func judging(_ number: Int, _ verdict: Judgement.Verdict, reason: String, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .editLedger)
    var faults = Faults()
    guard let claim = ledger.claim(number) else { throw LedgerRefusal([.unknownClaim(number)]) }
    if reason.isEmpty, [.doubted, .withdrawn, .preferred].contains(verdict) { faults.add(.noReason) }
    faults.text(reason, .reason)
    if verdict == .preferred, claim.standing == .withdrawn { faults.add(.withdrawnClaim(number)) }
    try faults.check()
    let isSo = switch verdict {
    case .preferred: claim.isPreferred
    case .notPreferred: !claim.isPreferred
    default: claim.standing == Claim.Standing(verdict)
    }
    return isSo ? [] : [written(.claimJudged(Judgement(claim: number, verdict: verdict, reason: reason, at: now, by: who.actor)))]
  }

  /// Decides what to think of something that stands in the register alone: it is written into the ledger, word for word, and judged.
  package func judgingRegister(
    _ subject: LedgerSubject, _ predicate: Claim.Predicate, _ verdict: Judgement.Verdict, reason: String, by who: Who, at now: Minute
  ) throws -> [Event] {
    try require(who, .editLedger)
    guard let own = registerClaims(of: subject).first(where: { $0.claim.predicate == predicate }) else { throw LedgerRefusal([.unknownSubject(subject)]) }
    let said = Said(source: own.claim.source, sentence: own.claim.sentence)
    let events = claiming(predicate, of: subject, own.claim.value, said, who, now)
    let after = events.reduce(into: self) { $0.apply($1) }
    let number = after.ledger.claimNumbers(of: subject, [predicate]).first {
      after.ledger.claim($0).map { $0.claim.value == own.claim.value && $0.claim.source == said.source } ?? false
    }
    return events + (try number.map { try after.judging($0, verdict, reason: reason, by: who, at: now) } ?? [])
  }
}

// MARK: Parents

/// What an organisation is a part of, and when.
package struct Parent: Hashable, Sendable {
  package var whole: Identifier<Organisation>
  package var tie: LedgerSubject
  /// The earliest beginning and the latest end that is claimed; nil: open.
  package var since: PartialDate?
  package var until: PartialDate?

  func overlaps(_ otherSince: PartialDate?, _ otherUntil: PartialDate?) -> Bool {
    if let since, let otherUntil, otherUntil.lastDay < since.firstDay { return false }
    if let until, let otherSince, until.lastDay < otherSince.firstDay { return false }
    return true
  }
}

extension State {
  /// By ties of kind `parent` in the ledger, and by branches in the register, which point the other way.
  package func parents(of id: Identifier<Organisation>) -> [Parent] { family(of: id).filter(\.isAbove).map(\.parent) }
  package func parts(of id: Identifier<Organisation>) -> [Parent] { family(of: id).filter { !$0.isAbove }.map(\.parent) }

  private func family(of id: Identifier<Organisation>) -> [(isAbove: Bool, parent: Parent)] {
    guard let node = ledger.node(of: id) else { return [] }
    let (parent, site) = (TieKind.parent.rawValue, TieKind.site.rawValue)
    let word = ledger.words.find(parent, in: ledger.texts)
    var family: [(isAbove: Bool, parent: Parent)] = []
    ledger.forEachEdge(of: ledger.standing(for: node)) { edge in
      let kind = edge.register.map { ties[$0]?.kind ?? "" } ?? (ledger.ties[edge.row].kind == word ? parent : "")
      guard kind == parent || kind == site && edge.register != nil else { return true }
      let claims = claims(of: edge.subject)
      family.append(
        (edge.isOutward == (kind == parent),
          Parent(
            whole: ledger.organisation(edge.other), tie: edge.subject,
            since: claims.holding(.since).compactMap(\.date).min { $0.firstDay < $1.firstDay },
            until: claims.holding(.until).compactMap(\.date).max { $0.lastDay < $1.lastDay })))
      return true
    }
    return family
  }

  /// Contradictions of the register, which no decision of the desk has seen.
  package var registerFindings: [Finding] {
    ties.values.sorted { $0.id < $1.id }.flatMap { tie -> [Finding] in
      let fault: LedgerFault? =
        standing(tie.from) == standing(tie.to) ? .selfTie(tie.from)
        : tie.kind == TieKind.site.rawValue ? circle(tie.to, below: tie.from, nil, nil).map { .ownParent($0) } : nil
      let date: LedgerFault? = tie.since.isEmpty || PartialDate(tie.since) != nil ? nil : .badDate(.since, tie.since)
      return [fault, date].compactMap { $0 }.map { fault in
        var finding = fault.finding
        (finding.file, finding.value) = ("ties.csv", tie.id.text)
        return finding
      }
    }
  }
}
