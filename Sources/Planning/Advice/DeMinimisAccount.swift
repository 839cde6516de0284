import Domain

/// What de-minimis aid a single undertaking has had in a Member State, and what may still be granted.
///
/// Over any period of three years, to the day, the sum may not exceed the ceiling. A period of three years that ends on a day begins
/// on the day after the same date three years before: an award of 15 March 2024 counts up to 14 March 2027.
/// Source: Regulation (EU) 2023/2831, Art. 3(2) and (3); Art. 3(8) and (9) for mergers and splits.
package struct DeMinimisAccount: Sendable {
  /// In euro cents, per single undertaking and Member State.
  package static let ceiling = 300_000_00
  package static let years = 3

  /// One award as far as it counts here.
  package struct Item: Hashable, Sendable {
    package var award: Identifier<Award>
    package var beneficiary: Identifier<Organisation>
    package var granted: CalendarDate
    package var cents: Int
    /// The first day on which it counts no more.
    package var leaves: CalendarDate { granted.adding(years: DeMinimisAccount.years) }
  }

  /// What a person has to clear before the figures can be relied on.
  package enum Doubt: Hashable, Sendable {
    /// Another de-minimis regulation; it has a ceiling of its own, and the two may add up (Art. 5).
    case special(Identifier<Award>)
    /// The currency has no rate, so the award is not in the sum.
    case noRate(Identifier<Award>)
    /// Split without a known share: counted in full.
    case noShare(Identifier<Succession>, Identifier<Award>)
    /// Aid of a merged undertaking counts here (Art. 3(8)).
    case merged(Identifier<Succession>)
    /// A part of the aid of a split undertaking counts here (Art. 3(9)).
    case split(Identifier<Succession>)
    /// Links are recorded for none of them.
    case noLinks
  }

  package private(set) var members: [Identifier<Organisation>]
  /// Ascending by the day of the grant.
  package private(set) var items: [Item] = []
  package private(set) var doubts: [Doubt] = []
  package let day: CalendarDate

  /// - Parameter day: on which the undertaking is looked at; links and successions hold as of then.
  package init(
    of one: Identifier<Organisation>, on day: CalendarDate, memberState: String = "DE", awards: some Sequence<Award>,
    links: some Collection<EnterpriseLink>, successions: some Collection<Succession>, isPublic: (Identifier<Organisation>) -> Bool
  ) {
    self.day = day
    members = singleUndertaking(of: one, on: day, links: links, isPublic: isPublic).sorted()
    let shares = Shares(members, on: day, successions)
    doubts = shares.doubts
    for award in awards where award.void.isEmpty && award.memberState == memberState {
      guard let share = shares.share(of: award) else { continue }
      if award.isSpecial {
        doubts.append(.special(award.id))
      } else if let cents = award.cents {
        items.append(
          Item(
            award: award.id, beneficiary: award.beneficiary, granted: award.granted, cents: Int((Double(cents) * share.part).rounded(.up))))
        if let unknown = share.unknown { doubts.append(.noShare(unknown, award.id)) }
      } else {
        doubts.append(.noRate(award.id))
      }
    }
    items.sort { ($0.granted, $0.award) < ($1.granted, $1.award) }
    if members.count == 1, !links.contains(where: { $0.parent == one || $0.child == one }) { doubts.append(.noLinks) }
  }

  /// In cents, of the period of three years that ends on a day.
  package func used(on day: CalendarDate) -> Int {
    items.reduce(0) { $0 + ($1.granted <= day && day < $1.leaves ? $1.cents : 0) }
  }

  /// What a grant on a day may be at most, in cents; never below zero. Awards of later days count too: every period of three years
  /// that holds the grant must keep the ceiling.
  package func left(on day: CalendarDate) -> Int {
    let leaves = day.adding(years: Self.years)
    let ends = [day] + items.map(\.granted).filter { day < $0 && $0 < leaves }
    return max(0, Self.ceiling - (ends.map(used).max() ?? 0))
  }

  package enum Answer: Hashable, Sendable {
    /// And so much is left afterwards.
    case fits(left: Int)
    /// None of it may be granted (Art. 3(7)); the first day on which it would fit, nil if it never does.
    case exceeds(by: Int, firstDay: CalendarDate?)
  }

  /// What a grant would do. O(awards²).
  package func grant(_ cents: Int, on day: CalendarDate) -> Answer {
    let left = left(on: day)
    if cents <= left { return .fits(left: left - cents) }
    let days = items.map(\.leaves).filter { $0 > day }.sorted()
    return .exceeds(by: cents - left, firstDay: days.first { cents <= self.left(on: $0) })
  }
}

/// Which part of an undertaking's aid is held against the members, after mergers and splits.
private struct Shares {
  private struct Origin {
    var organisation: Identifier<Organisation>
    /// Awards of earlier days alone; nil: all.
    var before: CalendarDate?
    var part: Double
    var unknown: Identifier<Succession>?
  }
  private var origins: [Origin]
  /// Splits out of a member: what went to others counts there.
  private var departures: [Succession]
  private(set) var doubts: [DeMinimisAccount.Doubt] = []

  init(_ members: [Identifier<Organisation>], on day: CalendarDate, _ successions: some Collection<Succession>) {
    origins = members.map { Origin(organisation: $0, before: nil, part: 1, unknown: nil) }
    let past = successions.filter { $0.on <= day }.sorted { ($0.on, $0.id) > ($1.on, $1.id) }
    departures = past.filter { $0.kind == .split && !members.contains($0.to) }
    // Origins found on the way have origins themselves: newest first, each way once.
    var (place, seen) = (0, Set<Identifier<Succession>>())
    while place < origins.count {
      let origin = origins[place]
      for one in past where one.to == origin.organisation && (origin.before.map { one.on < $0 } ?? true) && !members.contains(one.from) {
        guard seen.insert(one.id).inserted else { continue }
        let part = one.kind == .merger ? 1 : min(1, max(0, (one.sharePercent ?? 100) / 100))
        let unknown = one.kind == .split && one.sharePercent == nil ? one.id : origin.unknown
        origins.append(Origin(organisation: one.from, before: one.on, part: origin.part * part, unknown: unknown))
        doubts.append(one.kind == .merger ? .merged(one.id) : .split(one.id))
      }
      place += 1
    }
  }

  /// nil if the award is not held against them at all.
  func share(of award: Award) -> (part: Double, unknown: Identifier<Succession>?)? {
    let found = origins.filter { $0.organisation == award.beneficiary && ($0.before.map { award.granted < $0 } ?? true) }
    guard !found.isEmpty else { return nil }
    var part = min(1, found.reduce(0) { $0 + $1.part })
    if found.contains(where: { $0.before == nil }) {
      let gone = departures.filter { $0.from == award.beneficiary && award.granted < $0.on }.reduce(0) { $0 + ($1.sharePercent ?? 0) }
      part = max(0, 1 - gone / 100)
    }
    return (part, found.compactMap(\.unknown).first)
  }
}
