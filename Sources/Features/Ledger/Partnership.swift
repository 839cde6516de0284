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
  package var contacts: [KnownContact]
  package var today: CalendarDate

  /// The last day on which the two can have been in touch, no later than today: contacts, and dates of what they agreed.
  package var lastContact: CalendarDate? {
    let met = contacts.filter { $0.from.firstDay <= today }.map { min($0.last.lastDay, today) }
    let agreed = claims.values.joined().filter { $0.standing != .withdrawn && $0.standing != .doubted && [.since, .signed, .renewed].contains($0.claim.predicate) }
      .compactMap(\.date).filter { $0.firstDay <= today }.map { min($0.lastDay, today) }
    return (met + agreed).max()
  }

  /// Whether nothing is known of the last three years. Never written down: another day, another answer.
  package var isDormant: Bool { lastContact.map { $0 < today.yearsBefore(3) } ?? true }

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
  /// - Parameter limit: of ties and of contacts; the newest are kept.
  package func partnership(_ a: Identifier<Organisation>, _ b: Identifier<Organisation>, on today: CalendarDate, limit: Int = 200) -> Partnership {
    var ties: [KnownTie] = []
    if let one = ledger.node(of: a), let other = ledger.node(of: b) {
      ties = ledger.edges(between: ledger.standing(for: one), ledger.standing(for: other)).prefix(limit).compactMap { tie($0.subject) }
    }
    var partnership = Partnership(a: a, b: b, ties: ties, claims: [:], contacts: contacts(between: a, b, limit: limit), today: today)
    for tie in ties { partnership.claims[tie.subject] = claims(of: tie.subject) }
    return partnership
  }

  private func contacts(between a: Identifier<Organisation>, _ b: Identifier<Organisation>, limit: Int) -> [KnownContact] {
    let (ours, theirs) = (identifiers(of: a), identifiers(of: b))
    func joins(_ contact: KnownContact) -> Bool {
      ours.contains(contact.guest) && theirs.contains(contact.host) || theirs.contains(contact.guest) && ours.contains(contact.host)
    }
    let (one, other) = (ledger.contactNumbers(of: .organisation(a)), ledger.contactNumbers(of: .organisation(b)))
    let written = (one.count < other.count ? one : other).lazy.compactMap { contact($0) }.filter(joins).prefix(limit)
    return (Array(written) + tripContacts(of: a).filter(joins)).sorted { ($0.from.packed, $0.last.packed) > ($1.from.packed, $1.last.packed) }
  }
}

// MARK: Time line

/// One mark on the time line of a partnership.
package struct Milestone: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// What a source says of a tie.
    case claim(KnownClaim, KnownTie)
    case contact(KnownContact)
    /// Nothing is known between the date and this one, more than three years later.
    case silence(until: CalendarDate)
  }
  package var date: PartialDate
  package var what: What
}

extension Partnership {
  /// The oldest first. A stretch of more than three years of which nothing is known is a mark of its own, up to today.
  package var timeline: [Milestone] {
    var marks: [Milestone] = contacts.map { Milestone(date: $0.from, what: .contact($0)) }
    for tie in ties {
      for claim in claims[tie.subject, default: []] where claim.standing != .withdrawn {
        if let date = claim.date { marks.append(Milestone(date: date, what: .claim(claim, tie))) }
      }
    }
    marks.sort { ($0.date.firstDay, $0.date.packed) < ($1.date.firstDay, $1.date.packed) }
    var (line, last) = ([Milestone](), CalendarDate?.none)
    func silence(until day: CalendarDate) {
      guard let last, last < day.yearsBefore(3) else { return }
      line.append(Milestone(date: PartialDate(last), what: .silence(until: day)))
    }
    for mark in marks {
      if mark.date.firstDay <= today { silence(until: mark.date.firstDay) }
      line.append(mark)
      let end = if case .contact(let contact) = mark.what { contact.last.lastDay } else { mark.date.lastDay }
      last = max(last ?? end, end)
    }
    silence(until: today)
    return line
  }
}

// MARK: Lists of partnerships

extension State {
  /// Ends of ties by which whole regions and cities are partners: of the register, then of the ledger; each pair once.
  package var regionalPairs: [(a: Identifier<Organisation>, b: Identifier<Organisation>)] {
    let kinds = TieKind.regional.map(\.rawValue)
    let registered = ties.values.filter { kinds.contains($0.kind) }.sorted { $0.id < $1.id }.map { ($0.from, $0.to) }
    let written = kinds.flatMap { ledger.tieNumbers(ofKind: $0) }.compactMap { ledger.tie($0) }
      .filter { ledger.ties[$0.number - 1].isVoid == 0 }.map { ($0.from, $0.to) }
    var seen: Set<Set<Identifier<Organisation>>> = []
    return (registered + written).compactMap { a, b in
      let (one, other) = (standing(a), standing(b))
      return seen.insert([one, other]).inserted ? (one, other) : nil
    }
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
