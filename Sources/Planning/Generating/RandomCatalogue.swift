import Domain

/// A plausible catalogue by chance, for tests and measurements: the same seed gives the same.
package func randomCatalogue(programmes count: Int, topics: Int = 60, seed: UInt64) -> (programmes: [FundingProgramme], topics: [Topic]) {
  var chance = Chance(seed: seed)
  let tree = (0..<topics).map { number in
    Topic(
      id: Identifier("topic-\(number)"), label: Trilingual(same: "topic \(number)"),
      broader: number < 8 ? nil : Identifier("topic-\(chance.number(0...number - 1))"))
  }
  let places = ["DE-SH", "DE-HH", "DE-NI", "DE", "EU", "JP"]
  let features = ["biogas", "biomass-hydrogen", "quota-fuel", "distribution-network"]
  let day = CalendarDate(year: 2026, month: 1, day: 1)!
  let programmes = (0..<count).map { number -> FundingProgramme in
    var criteria = FundingCriteria()
    if chance.happens(60) { criteria.applicants = chance.some(chance.number(1...3), of: ApplicantKind.allCases) }
    if chance.happens(50) { criteria.sizes = chance.happens(70) ? [.micro, .small, .medium] : chance.some(2, of: CompanySize.allCases) }
    if chance.happens(60) { criteria.sites = chance.some(chance.number(1...2), of: places) }
    if chance.happens(30) { criteria.exclusions = chance.some(chance.number(1...3), of: features) }
    if chance.happens(50) { criteria.costs = chance.some(chance.number(1...5), of: CostKind.allCases) }
    if chance.happens(30) { criteria.partner = chance.one(of: FundingCriteria.Partner.allCases) }
    if criteria.partner != nil { criteria.partnerCountries = chance.some(chance.number(0...3), of: ["JP", "DK", "SE", "FR", "NL"]) }
    criteria.aid = chance.one(of: [.deMinimis, .exemption, .notified, FundingCriteria.Aid.none])
    criteria.lastChecked = day + chance.number(-500...300)
    criteria.clauses = ["site": "Nr. \(chance.number(1...9))"]
    let calls = (0..<chance.number(0...3)).map { place -> FundingCall in
      let opens = day + chance.number(-300...300)
      return FundingCall(id: Identifier("P\(number)-\(place)"), opens: opens, closes: opens + chance.number(20...90))
    }
    return FundingProgramme(
      id: Identifier("P\(number)"), name: Trilingual(same: "Programme \(number)"), funder: "Funder \(number % 40)", level: "federal",
      instrument: chance.one(of: ["grant", "loan", "grant or loan", "service", "tax"]),
      topics: chance.some(chance.number(1...4), of: tree.map(\.id)), applicants: "", maxRatePercent: nil,
      maxAmountEuro: chance.happens(50) ? Double(chance.number(1...50) * 10_000) : nil, amountRemark: "",
      submission: chance.happens(40) ? "continuous" : "calls", status: "", asOf: "", certainty: "", remark: "", criteria: criteria,
      calls: calls.isEmpty ? nil : calls)
  }
  return (programmes, tree)
}
