import Domain

/// One company or project against what programmes ask, criterion by criterion.
struct FundingQuestion: Sendable {
  let seeker: FundingSeeker
  let day: CalendarDate
  /// The seeker's topics and all that these are part of.
  private let covered: Set<Identifier<Topic>>
  private let own: Set<Identifier<Topic>>
  let tree: TopicTree
  /// After so many days what was looked up is too old to rely on.
  static let daysUntilOld = 365

  init(seeker: FundingSeeker, day: CalendarDate, tree: TopicTree) {
    (self.seeker, self.day, self.tree) = (seeker, day, tree)
    own = Set(seeker.topics)
    covered = seeker.topics.reduce(into: []) { $0.formUnion(tree.withBroader($1)) }
  }

  func reason(_ criterion: FundingCriterion, _ programme: FundingProgramme) -> FundingReason {
    let found = asWritten(criterion, programme)
    guard programme.criteria?.incomplete?.contains(criterion) == true else { return found }
    // Of what was not looked up to the end, only what stands there is known.
    switch (criterion, found) {
    case (_, .noRestriction): return .notRecorded
    case (.exclusion, .met): return .notWhole
    case (.exclusion, _): return found
    case (.partner, .unmet) where seeker.partnerCountries?.isEmpty == true: return found
    case (.partner, .met) where programme.criteria?.partnerCountries.isEmpty == true: return .notWhole
    case (_, .unmet), (_, .partly): return .notWhole
    default: return found
    }
  }

  private func asWritten(_ criterion: FundingCriterion, _ programme: FundingProgramme) -> FundingReason {
    switch criterion {
    case .topic: topic(programme.topics, isWritten: programme.criteria != nil)
    case .instrument: instrument(programme)
    case .call: call(programme)
    case .checked: checked(programme)
    case .amount: amount(programme)
    case .aid: aid(programme)
    case .applicant, .size, .site, .partner, .cost, .exclusion:
      if let criteria = programme.criteria { reason(criterion, criteria) } else { .notRecorded }
    }
  }

  private func reason(_ criterion: FundingCriterion, _ criteria: FundingCriteria) -> FundingReason {
    switch criterion {
    case .applicant:
      if criteria.applicants.isEmpty { return .noRestriction }
      guard let kind = seeker.applicant else { return .seekerUnknown }
      // A start-up is a company too.
      return criteria.applicants.contains(kind) || kind == .startup && criteria.applicants.contains(.company) ? .met : .unmet
    case .size:
      if criteria.sizes.isEmpty { return .noRestriction }
      if let kind = seeker.applicant, kind != .company, kind != .startup { return .notApplicable }
      return seeker.size.map { criteria.sizes.contains($0) ? .met : .unmet } ?? .seekerUnknown
    case .site: return site(criteria.sites)
    case .partner: return partner(criteria)
    case .cost: return cost(criteria)
    default: return exclusion(criteria)
    }
  }

  private func topic(_ topics: [Identifier<Topic>], isWritten: Bool) -> FundingReason {
    if topics.isEmpty { return isWritten ? .noRestriction : .notRecorded }
    if own.isEmpty { return .seekerUnknown }
    if topics.contains(where: covered.contains) { return .met }
    return topics.contains { !tree.withBroader($0).isDisjoint(with: own) } ? .broader : .unmet
  }

  private func site(_ sites: [String]) -> FundingReason {
    if sites.isEmpty { return .noRestriction }
    guard let known = seeker.sites, !known.isEmpty else { return .seekerUnknown }
    if sites.contains(where: { asked in known.contains { isWithin($0, asked) } }) { return .met }
    return sites.contains { asked in known.contains { asked.hasPrefix($0 + "-") } } ? .coarse : .unmet
  }

  /// `DE-SH` lies within `DE-SH`, `DE` and `EU`.
  private func isWithin(_ place: String, _ area: String) -> Bool {
    place == area || place.hasPrefix(area + "-") || area == "EU" && memberStates.contains(String(place.prefix(2)))
  }

  private func instrument(_ programme: FundingProgramme) -> FundingReason {
    if seeker.instruments.isEmpty { return .noRestriction }
    let offered = programme.instrumentWords
    if offered.isEmpty { return .notRecorded }
    return seeker.instruments.contains { offered.contains($0.lowercased()) } ? .met : .unmet
  }

  private func partner(_ criteria: FundingCriteria) -> FundingReason {
    let countries = Set(criteria.partnerCountries)
    guard let rule = criteria.partner else { return .noRestriction }
    guard let known = seeker.partnerCountries else { return rule == .required ? .seekerUnknown : .noRestriction }
    let fits = countries.isEmpty ? !known.isEmpty : known.contains { country in countries.contains { isWithin(country, $0) } }
    if rule == .required { return fits ? .met : .unmet }
    return fits ? .met : known.isEmpty ? .noRestriction : .partly
  }

  private func cost(_ criteria: FundingCriteria) -> FundingReason {
    if criteria.costs.isEmpty, criteria.excludedCosts.isEmpty { return .noRestriction }
    if seeker.costs.isEmpty { return .seekerUnknown }
    let paid = seeker.costs.count { (criteria.costs.isEmpty || criteria.costs.contains($0)) && !criteria.excludedCosts.contains($0) }
    return paid == seeker.costs.count ? .met : paid == 0 ? .unmet : .partly
  }

  private func exclusion(_ criteria: FundingCriteria) -> FundingReason {
    if criteria.exclusions.contains(where: seeker.has.contains) { return .excludedFeature }
    if criteria.excludedTopics.contains(where: covered.contains) { return .excludedTopic }
    if criteria.exclusions.isEmpty { return criteria.excludedTopics.isEmpty || !own.isEmpty ? .noRestriction : .seekerUnknown }
    return criteria.exclusions.allSatisfy(seeker.lacks.contains) ? .met : .seekerUnknown
  }

  private func amount(_ programme: FundingProgramme) -> FundingReason {
    guard let amount = seeker.amountEuro else { return .noRestriction }
    if let least = programme.criteria?.minAmountEuro, amount < least { return .below }
    guard let most = programme.maxAmountEuro else { return programme.criteria == nil ? .notRecorded : .noRestriction }
    return amount <= most ? .met : .above
  }

  private func aid(_ programme: FundingProgramme) -> FundingReason {
    guard let aid = programme.criteria?.aid else { return .notRecorded }
    guard aid == .deMinimis else { return .notApplicable }
    if !exportFeatures.isDisjoint(with: seeker.has) { return .exportAid }
    guard let left = seeker.deMinimisLeft else { return .seekerUnknown }
    return left > 0 && Double(left) / 100 >= seeker.amountEuro ?? 0 ? .roomLeft : .noRoom
  }

  private func call(_ programme: FundingProgramme) -> FundingReason {
    if let end = programme.criteria?.validUntil, end < day { return .expired }
    if let start = programme.criteria?.validFrom, day < start { return .notYetInForce }
    let calls = programme.calls ?? []
    guard !calls.isEmpty else { return programme.isContinuous ? .continuous : .callUnknown }
    let running = calls.filter { ($0.opens.map { $0 <= day } ?? false) && ($0.closes.map { day <= $0 } ?? false) }
    if running.contains(where: { $0.topics.isEmpty || $0.topics.contains(where: covered.contains) }) { return .open }
    if calls.contains(where: { $0.opens == nil && ($0.closes.map { day <= $0 } ?? true) || $0.closes == nil && $0.opens.map { $0 <= day } ?? true }) {
      return .callUnknown
    }
    if !running.isEmpty { return own.isEmpty ? .seekerUnknown : .otherTopics }
    return calls.contains { $0.opens.map { day < $0 } ?? false } ? .opensLater : .closed
  }

  private func checked(_ programme: FundingProgramme) -> FundingReason {
    guard let last = programme.lastChecked else { return .neverChecked }
    return day - last > Self.daysUntilOld ? .tooOld : .fresh
  }
}

/// Aid for these is none of de-minimis (Reg. (EU) 2023/2831, Art. 1(1)(e)).
package let exportFeatures: Set<String> = ["export-quantities", "distribution-network", "export-operating-costs"]

private let memberStates: Set<String> = [
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT",
  "RO", "SE", "SI", "SK",
]

extension FundingProgramme {
  /// Applications are taken at any time, as far as the catalogue's words say.
  package var isContinuous: Bool {
    let words = submission.lowercased()
    return ["continuous", "laufend", "随時"].contains { words.hasPrefix($0) } && !words.contains("call")
  }

  /// When somebody last looked it up; of a bare year its last day.
  package var lastChecked: CalendarDate? {
    if let day = criteria?.lastChecked { return day }
    if let day = CalendarDate(asOf) { return day }
    return Int(asOf).flatMap { CalendarDate(year: $0, month: 12, day: 31) }
  }

  /// False where no more than a year is known.
  package var isCheckedToTheDay: Bool { criteria?.lastChecked != nil || CalendarDate(asOf) != nil }

  /// The highest rate, in percent, for a size; the programme's own where it tells no sizes apart.
  package func rate(for size: CompanySize?) -> Double? {
    size.flatMap { criteria?.rates[$0.rawValue] } ?? maxRatePercent
  }

  /// `grant or loan with repayment bonus` offers a grant and a loan.
  package var instrumentWords: Set<String> {
    Set(instrument.lowercased().split { !$0.isLetter }.map(String.init)).subtracting(["or", "and", "with", "at"])
  }
}
