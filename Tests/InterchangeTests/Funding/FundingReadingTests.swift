import Domain
import Interchange
import Testing

struct `A catalogue of funding` {
  let topics = [Topic(id: "hydrogen", label: Trilingual(same: "hydrogen"))]
  func read(_ funding: String, calls: String? = nil) -> (programmes: [FundingProgramme]?, findings: [Finding]) {
    let files = [("funding.csv", funding)] + (calls.map { [("calls.csv", $0)] } ?? [])
    return readCatalogue(files.map { (name: $0.0, bytes: Array($0.1.utf8)) }, topics: topics)
  }
  func places(_ findings: [Finding]) -> [String] { findings.map { "\($0.file):\($0.line ?? 0) \($0.column ?? "") \($0.code)" } }

  static let whole = """
    id,name,topics,applicant_kinds,sizes,site_in,exclusions,cost_kinds,excluded_costs,partner,partner_countries,aid,rates,min_amount_eur,valid_from,valid_until,last_checked,clauses,incomplete
    F1,Erstes,hydrogen,company;startup,KMU,de-sh;EU,Biogas;quota-fuel,personnel,travel,required,jp,de-minimis,small=60;medium=50,5000,2026-01-01,2026-12-31,2026-03-04,site=Nr. 3.1;exclusion=Nr. 2.3,cost;amount

    """
  static let calls = "id,programme_id,title,opens,closes,topics,budget_eur,source\nC1,F1,Erster Aufruf,2026-05-01,2026-06-12,hydrogen,50000000,Amtsblatt\n"

  @Test func `is read with all criteria and calls, and written so that it reads the same`() throws {
    let (programmes, findings) = read(Self.whole, calls: Self.calls)
    #expect(places(findings) == [])
    let one = try #require(programmes?.first)
    let criteria = try #require(one.criteria)
    #expect(criteria.sizes == [.micro, .small, .medium] && criteria.sites == ["DE-SH", "EU"] && criteria.exclusions == ["biogas", "quota-fuel"])
    #expect(criteria.partner == .required && criteria.partnerCountries == ["JP"] && criteria.aid == .deMinimis)
    #expect(criteria.rates == ["small": 60, "medium": 50] && criteria.clauses == ["site": "Nr. 3.1", "exclusion": "Nr. 2.3"])
    #expect(criteria.incomplete == [.cost, .amount])
    #expect(one.calls?.map(\.closes) == [CalendarDate("2026-06-12")!])
    let tables = catalogueTables(programmes ?? [])
    let again = readCatalogue(tables.map { (name: $0.name + ".csv", bytes: Array(csv($0).utf8)) }, topics: topics)
    #expect(again.programmes == programmes)
  }

  @Test func `without criteria keeps the columns of today`() throws {
    let programmes = try #require(read("id,name,topics\nF1,Erstes,hydrogen\n").programmes)
    #expect(programmes[0].criteria == nil && programmes[0].calls == nil)
    #expect(catalogueTables(programmes).map(\.name) == ["funding"])
    #expect(catalogueTables(programmes)[0].heads.count == 16)
  }

  @Test func `names contradictions, unknown words and calls that close first, by place`() {
    let (programmes, findings) = read(
      """
      id,name,topics,excluded_topics,cost_kinds,excluded_costs,max_amount_eur,min_amount_eur,sizes,rates,clauses,valid_from,valid_until
      F1,a,hydrogen,hydrogen,travel,travel,100,200,huge,small=900,colour=Nr. 1,2026-02-01,2026-01-01

      """, calls: "id,programme_id,opens,closes\nC1,F1,2026-06-01,2026-05-01\nC2,F7,,\n")
    #expect(programmes == nil)
    #expect(
      Set(places(findings)) == [
        "funding.csv:2 excluded_topics contradiction", "funding.csv:2 excluded_costs contradiction", "funding.csv:2 min_amount_eur contradiction",
        "funding.csv:2 valid_until contradiction", "funding.csv:2 sizes unknown-value", "funding.csv:2 rates unknown-value",
        "funding.csv:2 clauses unknown-value", "calls.csv:2 closes call-dates", "calls.csv:3 programme_id unknown-id",
      ])
    #expect(findings.allSatisfy { !$0.mend.de.isEmpty && $0.severity == .error })
  }

  @Test func `of the example is read as it stands`() {
    let register = readFolder(ExampleFolder.path).dossier?.register
    #expect(register?.funding.count == 30)
    // Each word that can be compared says from which column it comes, and nothing is said to be whole that no column says.
    for one in register?.funding ?? [] {
      let criteria = one.criteria ?? FundingCriteria()
      let written: [(FundingCriterion, Bool)] = [
        (.applicant, criteria.applicants.isEmpty), (.size, criteria.sizes.isEmpty), (.site, criteria.sites.isEmpty), (.partner, criteria.partner == nil),
        (.cost, criteria.costs.isEmpty),
      ]
      for (criterion, isEmpty) in written where !isEmpty { #expect(criteria.clauses[criterion.rawValue] != nil, "\(one.id) \(criterion)") }
      #expect(criteria.incomplete?.contains(.exclusion) == true && criteria.aid == nil && criteria.lastChecked == nil, "\(one.id)")
    }
  }
}
