/// How large an enterprise is. Small and medium-sized enterprises (SMEs) are the first three.
///
/// Source: Commission Recommendation 2003/361/EC, Annex, Art. 2.
package enum CompanySize: String, Codable, CaseIterable, Sendable, Comparable {
  case micro, small, medium, large

  /// By headcount and one of two sums of money, in euros. Figures of linked and partner enterprises belong to it.
  /// - Returns: nil unless headcount and at least one of the sums are known.
  package init?(employees: Int?, turnoverEuro: Double?, balanceEuro: Double?) {
    guard let employees, turnoverEuro != nil || balanceEuro != nil else { return nil }
    func isWithin(_ people: Int, _ turnover: Double, _ balance: Double) -> Bool {
      employees < people && ((turnoverEuro ?? .infinity) <= turnover || (balanceEuro ?? .infinity) <= balance)
    }
    self = isWithin(10, 2e6, 2e6) ? .micro : isWithin(50, 10e6, 10e6) ? .small : isWithin(250, 50e6, 43e6) ? .medium : .large
  }

  package static func < (left: Self, right: Self) -> Bool { allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)! }
}

/// Who applies.
package enum ApplicantKind: String, Codable, CaseIterable, Sendable {
  case company, startup, university, research, publicBody = "public", association, person
}

/// For what money is spent.
package enum CostKind: String, Codable, CaseIterable, Sendable {
  case personnel, material, equipment, investment, advice, study, travel, fair, subcontract, licence, operating
}

/// What is known of a company for advice: its size, where it has sites, what it works on.
package struct CompanyProfile: Codable, Hashable, Sendable {
  package var organisation: Identifier<Organisation>
  package var applicant: ApplicantKind?
  package var employees: Int?
  package var turnoverEuro: Double?
  package var balanceEuro: Double?
  /// As stated; nil: to be reckoned from the figures.
  package var statedSize: CompanySize?
  /// ISO 3166-2 or, where no more is known, ISO 3166-1: `DE-SH`, `DE`.
  package var sites: [String]
  package var remark: String
  package init(
    organisation: Identifier<Organisation>, applicant: ApplicantKind? = nil, employees: Int? = nil, turnoverEuro: Double? = nil,
    balanceEuro: Double? = nil, statedSize: CompanySize? = nil, sites: [String] = [], remark: String = ""
  ) {
    (self.organisation, self.applicant, self.employees) = (organisation, applicant, employees)
    (self.turnoverEuro, self.balanceEuro, self.statedSize) = (turnoverEuro, balanceEuro, statedSize)
    (self.sites, self.remark) = (sites, remark)
  }
  package var size: CompanySize? {
    statedSize ?? CompanySize(employees: employees, turnoverEuro: turnoverEuro, balanceEuro: balanceEuro)
  }
}
