/// What a funding programme asks of an applicant and a project, so that a program can compare it.
///
/// An empty list: the catalogue names no restriction. All of it is what somebody wrote down and when, not the law itself.
package struct FundingCriteria: Codable, Hashable, Sendable {
  package enum Partner: String, Codable, CaseIterable, Sendable {
    /// Not without a partner abroad.
    case required
    case welcome
  }
  /// On which rules of state aid the money rests.
  package enum Aid: String, Codable, CaseIterable, Sendable {
    case deMinimis = "de-minimis"
    /// General Block Exemption Regulation.
    case exemption = "gber"
    case notified
    case none
  }
  package var applicants: [ApplicantKind] = []
  package var sizes: [CompanySize] = []
  /// Where the applicant must have a site: ISO 3166-2, ISO 3166-1, or `EU`.
  package var sites: [String] = []
  package var excludedTopics: [Identifier<Topic>] = []
  /// Words for what rules a project out: `biogas`, `distribution-network`.
  package var exclusions: [String] = []
  package var costs: [CostKind] = []
  package var excludedCosts: [CostKind] = []
  package var partner: Partner?
  /// ISO 3166-1; where a partner must or may come from.
  package var partnerCountries: [String] = []
  package var aid: Aid?
  /// Highest rates in percent, by size.
  package var rates: [String: Double] = [:]
  package var minAmountEuro: Double?
  package var validFrom: CalendarDate?
  /// Inclusive.
  package var validUntil: CalendarDate?
  package var lastChecked: CalendarDate?
  /// Where each criterion is written, by the criterion's name: `site` to `Nr. 3.1`.
  package var clauses: [String: String] = [:]
  /// Criteria that were not looked up to the end: what is written of them holds, what is not is to be clarified.
  package var incomplete: [FundingCriterion]?
  package init() {}
}

/// A date-bound invitation to apply to a funding programme.
package struct FundingCall: Codable, Hashable, Sendable {
  package var id: Identifier<FundingCall>
  package var title: String
  package var opens: CalendarDate?
  /// Inclusive.
  package var closes: CalendarDate?
  /// Narrower than the programme's; empty: all of the programme's.
  package var topics: [Identifier<Topic>]
  package var budgetEuro: Double?
  package var source: String
  package init(
    id: Identifier<FundingCall>, title: String = "", opens: CalendarDate? = nil, closes: CalendarDate? = nil,
    topics: [Identifier<Topic>] = [], budgetEuro: Double? = nil, source: String = ""
  ) {
    (self.id, self.title, self.opens, self.closes) = (id, title, opens, closes)
    (self.topics, self.budgetEuro, self.source) = (topics, budgetEuro, source)
  }
}

/// A company or a project that looks for money. nil: not known; an empty list: none.
package struct FundingSeeker: Hashable, Sendable {
  package var applicant: ApplicantKind?
  package var size: CompanySize?
  /// ISO 3166-2 or ISO 3166-1.
  package var sites: [String]?
  package var topics: [Identifier<Topic>]
  /// Words as in the catalogue: `grant`, `loan`; empty: any.
  package var instruments: [String]
  /// ISO 3166-1 of partners abroad.
  package var partnerCountries: [String]?
  package var costs: [CostKind]
  package var amountEuro: Double?
  /// Words for what the project has and has not, as in `FundingCriteria.exclusions`.
  package var has: Set<String>
  package var lacks: Set<String>
  /// What de-minimis aid may still be granted, in cents; nil: not known.
  package var deMinimisLeft: Int?
  package init(
    applicant: ApplicantKind? = nil, size: CompanySize? = nil, sites: [String]? = nil, topics: [Identifier<Topic>] = [],
    instruments: [String] = [], partnerCountries: [String]? = nil, costs: [CostKind] = [], amountEuro: Double? = nil,
    has: Set<String> = [], lacks: Set<String> = [], deMinimisLeft: Int? = nil
  ) {
    (self.applicant, self.size, self.sites, self.topics) = (applicant, size, sites, topics)
    (self.instruments, self.partnerCountries, self.costs, self.amountEuro) = (instruments, partnerCountries, costs, amountEuro)
    (self.has, self.lacks, self.deMinimisLeft) = (has, lacks, deMinimisLeft)
  }
}

/// What is asked of an applicant, one by one.
package enum FundingCriterion: String, CaseIterable, Codable, Sendable {
  case applicant, size, site, topic, instrument, partner, cost, exclusion, amount, aid, call, checked
}
