import Domain
import HashTreeCollections

/// What is known of two organisations together, as of a day.
package struct Partnership: Sendable {
  package var a: Identifier<Organisation>
  package var b: Identifier<Organisation>
  /// Seen from `a`; the register's first, then the newest.
  package var ties: [KnownTie]
  package var claims: [LedgerSubject: [KnownClaim]]
  /// In both directions, the newest first; those to come as well.
  package var interactions: [KnownInteraction]
  package var today: CalendarDate

  /// When the two were last in touch for certain, no later than today: interactions, and dates of what they agreed. Of a date that
  /// names a year alone, no more is certain than the first of January.
  package var lastContact: PartialDate? {
    let met = interactions.filter { $0.from.firstDay <= today }.map { $0.last.firstDay <= today ? $0.last : PartialDate(today) }
    let agreed = claims.values.joined().filter { $0.standing != .withdrawn && $0.standing != .doubted && [.since, .signed, .renewed].contains($0.claim.predicate) }
      .compactMap(\.date).filter { $0.firstDay <= today }
    return (met + agreed).max { ($0.firstDay, $0.packed) < ($1.firstDay, $1.packed) }
  }

  /// Whether nothing is certain of the last three years. Never written down: another day, another answer.
  package var isDormant: Bool { lastContact.map { $0.firstDay < today.yearsBefore(3) } ?? true }

  /// Every answer to “since when”, tie by tie.
  package var since: [(tie: KnownTie, claims: [KnownClaim])] {
    ties.map { ($0, claims[$0.subject, default: []].holding(.since)) }.filter { !$0.claims.isEmpty }
  }

  /// What can not be right in these ties, with the mend.
  package var findings: [Finding] {
    ties.flatMap { tie -> [Finding] in
      let known = claims[tie.subject, default: []]
      let begins = known.holding(.since).filter { $0.standing != .doubted }
      let ends = known.holding(.until).filter { $0.standing != .doubted }
      let backwards = ends.compactMap { end -> Finding? in
        guard let last = end.date?.lastDay, let begin = begins.first, begins.allSatisfy({ ($0.date?.firstDay ?? last) > last }) else { return nil }
        return LedgerFault.endsBefore(begin.claim.value, end.claim.value).finding
      }
      return backwards + (begins.contradict ? [LedgerFault.contradiction(tie.subject, begins.map { "\($0.claim.value) (\($0.claim.source))" }).finding] : [])
    }
  }
}

extension CalendarDate {
  /// The same day so many years before; the last of February for the 29th.
  func yearsBefore(_ years: Int) -> CalendarDate {
    let (year, month, day) = civil
    return CalendarDate(year: year - years, month: month, day: day) ?? CalendarDate(year: year - years, month: month, day: day - 1)!
  }
}

extension State {
  /// - Parameters:
  ///   - limit: of ties and of interactions; the newest are kept.
  ///   - trips: what the trips tell, where many partnerships are looked at; nil to work it out.
  package func partnership(
    _ a: Identifier<Organisation>, _ b: Identifier<Organisation>, on today: CalendarDate, limit: Int = 200, trips: [KnownInteraction]? = nil
  ) -> Partnership {
    var ties: [KnownTie] = []
    if let one = ledger.node(of: a), let other = ledger.node(of: b) {
      ties = ledger.edges(between: ledger.standing(for: one), ledger.standing(for: other)).prefix(limit).compactMap { tie($0.subject) }
    }
    var partnership = Partnership(a: a, b: b, ties: ties, claims: [:], interactions: interactions(between: a, b, limit: limit, trips ?? tripInteractions), today: today)
    for tie in ties { partnership.claims[tie.subject] = claims(of: tie.subject) }
    return partnership
  }

  private func interactions(between a: Identifier<Organisation>, _ b: Identifier<Organisation>, limit: Int, _ trips: [KnownInteraction]) -> [KnownInteraction] {
    let (ours, theirs) = (identifiers(of: a), identifiers(of: b))
    let (one, other) = (ledger.interactionNumbers(of: .organisation(a)), ledger.interactionNumbers(of: .organisation(b)))
    let written = (one.count < other.count ? one : other).lazy.compactMap { interaction($0)?.between(ours, theirs) }.prefix(limit)
    return (Array(written) + trips.compactMap { $0.between(ours, theirs) }).sorted { ($0.from.packed, $0.last.packed) > ($1.from.packed, $1.last.packed) }
  }
}

// MARK: Time line

/// One mark on the time line of a partnership.
package struct Milestone: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// What a source says of a tie.
    case claim(KnownClaim, KnownTie)
    case interaction(KnownInteraction)
    /// Nothing is known between the date and this one, more than three years later.
    case silence(until: PartialDate)
  }
  package var date: PartialDate
  package var what: What
}

extension Partnership {
  /// The oldest first. A stretch of more than three years of which nothing is known is a mark of its own, up to today.
  package var timeline: [Milestone] {
    var marks: [Milestone] = interactions.map { Milestone(date: $0.from, what: .interaction($0)) }
    for tie in ties {
      for claim in claims[tie.subject, default: []] where claim.standing != .withdrawn {
        if let date = claim.date { marks.append(Milestone(date: date, what: .claim(claim, tie))) }
      }
    }
    marks.sort { ($0.date.firstDay, $0.date.packed) < ($1.date.firstDay, $1.date.packed) }
    var (line, last) = ([Milestone](), PartialDate?.none)
    func silence(until next: PartialDate) {
      guard let last, last.lastDay < next.firstDay.yearsBefore(3) else { return }
      line.append(Milestone(date: last, what: .silence(until: next)))
    }
    for mark in marks {
      if mark.date.firstDay <= today { silence(until: mark.date) }
      line.append(mark)
      let end = if case .interaction(let interaction) = mark.what { interaction.last } else { mark.date }
      if end.lastDay > last?.lastDay ?? end.lastDay - 1 { last = end }
    }
    silence(until: PartialDate(today))
    return line
  }
}

// MARK: Lists of partnerships

/// Two organisations by their places in the ledger.
package struct OrganisationPair: Hashable, Sendable {
  var a: Int32
  var b: Int32
}

extension State {
  /// Ends of ties by which whole regions and cities are partners: of the register, then the newest of the ledger; each pair once.
  package var regionalPairs: [OrganisationPair] {
    let kinds = TieKind.regional.map(\.rawValue)
    let registered = ties.values.filter { kinds.contains($0.kind) }.sorted { $0.id < $1.id }
    var (pairs, seen) = ([OrganisationPair](), Set<UInt64>())
    func add(_ from: Int32, _ to: Int32) {
      let (a, b) = (ledger.standing(for: from), ledger.standing(for: to))
      if a != b, seen.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted { pairs.append(OrganisationPair(a: a, b: b)) }
    }
    for tie in registered { if let from = ledger.node(of: tie.from), let to = ledger.node(of: tie.to) { add(from, to) } }
    for number in kinds.flatMap({ ledger.tieNumbers(ofKind: $0) }) where ledger.ties[number - 1].isVoid == 0 {
      add(ledger.ties[number - 1].from, ledger.ties[number - 1].to)
    }
    return pairs
  }

  /// The entry by which an organisation is read.
  package func standing(_ id: Identifier<Organisation>) -> Identifier<Organisation> {
    if case .organisation(let standing) = ledger.standing(for: .organisation(id)) { standing } else { id }
  }

  /// Ties between members of two regions, apart from the two that stand for them: partnerships under the roof of a region.
  ///
  /// Of the ledger only the newest ties across the shores are looked at, so that the page takes no longer as the ledger grows.
  package func underRoof(of a: Identifier<Organisation>, _ b: Identifier<Organisation>, newest: Int = 2000, limit: Int = 50) -> [KnownTie] {
    let regions = regions
    guard let one = regions.first(where: { $0.organisation == a }), let other = regions.first(where: { $0.organisation == b }) else { return [] }
    var known: [Identifier<Organisation>: Identifier<Region>?] = [:]
    func home(_ id: Identifier<Organisation>) -> Identifier<Region>? {
      if let found = known[id] { return found }
      let found = region(of: id, among: regions)?.id
      known[id] = found
      return found
    }
    func joins(_ from: Identifier<Organisation>, _ to: Identifier<Organisation>) -> Bool {
      guard Set([from, to]) != [a, b] else { return false }
      return Set([home(from), home(to)]) == [one.id, other.id]
    }
    var found = ties.values.filter { joins($0.from, $0.to) }.sorted { $0.id < $1.id }.prefix(limit).compactMap { tie(.tie($0.id)) }
    var (place, seen) = (ledger.lastAcross, 0)
    while place != Ledger.none, seen < newest, found.count < limit {
      let row = ledger.ties[place]
      let (from, to) = (ledger.organisation(row.from), ledger.organisation(row.to))
      if row.isVoid == 0, joins(from, to), let tie = tie(.agreement(Int(place) + 1)) { found.append(tie) }
      (place, seen) = (row.beforeAcross, seen + 1)
    }
    return found
  }
}
