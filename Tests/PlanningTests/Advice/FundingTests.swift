import Domain
import Planning
import Testing

struct `Matching funding` {
  let topics = [
    Topic(id: "energy", label: Trilingual(de: "Energie", en: "energy", ja: "エネルギー")),
    Topic(id: "hydrogen", label: Trilingual(de: "Wasserstoff", en: "hydrogen", ja: "水素"), broader: "energy"),
    Topic(id: "biogas-topic", label: Trilingual(same: "biogas"), broader: "energy"),
    Topic(id: "health", label: Trilingual(same: "health")),
  ]
  let day = CalendarDate("2026-06-01")!

  /// A grant for small firms of one state, by calls, under de minimis.
  func programme(_ change: (inout FundingProgramme) -> Void = { _ in }) -> FundingProgramme {
    var criteria = FundingCriteria()
    criteria.applicants = [.company]
    criteria.sizes = [.micro, .small, .medium]
    criteria.sites = ["DE-SH"]
    criteria.exclusions = ["biogas"]
    criteria.costs = [.personnel, .equipment]
    criteria.aid = .deMinimis
    criteria.lastChecked = CalendarDate("2026-05-01")!
    criteria.clauses = ["site": "Nr. 3.1", "exclusion": "Nr. 2.3"]
    var one = FundingProgramme(
      id: "P", name: Trilingual(same: "P"), funder: "", level: "", instrument: "grant or loan", topics: ["energy"], applicants: "",
      maxRatePercent: 50, maxAmountEuro: 100_000, amountRemark: "", submission: "calls", status: "", asOf: "", certainty: "", remark: "",
      criteria: criteria, calls: [FundingCall(id: "C1", opens: CalendarDate("2026-05-15")!, closes: CalendarDate("2026-06-30")!)])
    change(&one)
    return one
  }

  let fitting = FundingSeeker(
    applicant: .startup, size: .small, sites: ["DE-SH"], topics: ["hydrogen"], instruments: ["loan"], partnerCountries: [], costs: [.personnel],
    amountEuro: 50_000, lacks: ["biogas"], deMinimisLeft: 60_000_00)

  func reason(_ criterion: FundingCriterion, _ programme: FundingProgramme, _ seeker: FundingSeeker) -> FundingReason {
    FundingIndex([programme], topics: topics).matches(for: seeker, on: day).reason(criterion, 0)
  }

  @Test func `says yes when every criterion is met, with its call's end`() {
    let matches = FundingIndex([programme()], topics: topics).matches(for: fitting, on: day)
    #expect(matches.verdict(0) == .yes)
    #expect(matches.explanation(.call, 0).en == "A call is open; it closes on 2026-06-30.")
    #expect(matches.explanation(.topic, 0).ja == "条件を満たします：エネルギー。")
  }

  @Test func `says what is to be found out for a plain answer, from whom, and what decides most by itself`() {
    let byHand = [
      programme { $0.criteria?.aid = nil; $0.criteria?.sizes = [] },  // aid alone
      programme { $0.criteria?.aid = nil },  // aid, and the size of the company
      programme { $0.criteria?.aid = nil; $0.criteria?.sites = ["DE-HH"] },  // against it stands the site: nothing to find out
      programme { $0.criteria?.sizes = []; $0.calls = [FundingCall(id: "C2", opens: CalendarDate("2026-07-01")!, closes: nil)] },  // time alone
    ]
    var seeker = fitting
    seeker.size = nil
    let matches = FundingIndex(byHand, topics: topics).matches(for: seeker, on: day)
    #expect(byHand.indices.map { matches.verdict($0) } == [.unclear, .unclear, .no, .unclear])
    #expect(matches.open(1).map { "\($0.criterion) \($0.source)" } == ["size seeker", "aid catalogue"])
    #expect(
      matches.toFindOut.map { "\($0.criterion) \($0.source) \($0.programmes) \($0.alone)" } == ["aid catalogue 2 1", "call time 1 1", "size seeker 1 0"])
    seeker.size = .small
    let known = byHand.map { one in
      var one = one
      one.criteria?.aid = FundingCriteria.Aid.none
      return one
    }
    let after = FundingIndex(known, topics: topics).matches(for: seeker, on: day)
    #expect(known.indices.map { after.verdict($0) } == [.yes, .yes, .no, .unclear])
    #expect(after.open(0).isEmpty && after.explanation(.site, 0).en == "Met: DE-SH. (Nr. 3.1)")
  }

  @Test(arguments: FundingReason.allReasons) func `whatever is unclear can be clarified by somebody, and nothing else`(reason: FundingReason) {
    #expect((reason.source != nil) == (reason.verdict == .unclear))
  }

  @Test func `names the clause and both sides when the site is outside`() {
    var seeker = fitting
    seeker.sites = ["DE-HH"]
    let matches = FundingIndex([programme()], topics: topics).matches(for: seeker, on: day)
    #expect(matches.verdict(0) == .no)
    #expect(matches.explanation(.site, 0).de == "Verlangt wird DE-SH; angegeben ist DE-HH. (Nr. 3.1)")
    #expect(matches.explanation(.site, 0).ja == "要件はDE-SHですが、申告内容はDE-HHです。（Nr. 3.1）")
  }

  typealias Case = (FundingCriterion, FundingReason, @Sendable (inout FundingProgramme, inout FundingSeeker) -> Void)
  static let cases: [Case] = [
    (.applicant, .unmet, { $1.applicant = .university }), (.applicant, .seekerUnknown, { $1.applicant = nil }),
    (.applicant, .notRecorded, { programme, _ in programme.criteria = nil }),
    (.size, .unmet, { $1.size = .large }), (.size, .seekerUnknown, { $1.size = nil }), (.size, .notApplicable, { $1.applicant = .research }),
    (.site, .coarse, { $1.sites = ["DE"] }), (.site, .seekerUnknown, { $1.sites = nil }),
    (.site, .met, { $0.criteria?.sites = ["EU"]; $1.sites = ["DK"] }), (.site, .unmet, { $0.criteria?.sites = ["EU"]; $1.sites = ["JP-28"] }),
    (.site, .noRestriction, { programme, _ in programme.criteria?.sites = [] }),
    (.topic, .unmet, { $1.topics = ["health"] }), (.topic, .seekerUnknown, { $1.topics = [] }),
    (.topic, .broader, { $0.topics = ["hydrogen"]; $1.topics = ["energy"] }),
    (.instrument, .unmet, { $1.instruments = ["tax"] }), (.instrument, .noRestriction, { $1.instruments = [] }),
    (.partner, .unmet, { programme, _ in programme.criteria?.partner = .required }),
    (.partner, .met, { $0.criteria?.partner = .required; $1.partnerCountries = ["JP"] }),
    (.partner, .unmet, { $0.criteria?.partner = .required; $0.criteria?.partnerCountries = ["DK"]; $1.partnerCountries = ["JP"] }),
    (.partner, .seekerUnknown, { $0.criteria?.partner = .required; $1.partnerCountries = nil }),
    (.partner, .partly, { $0.criteria?.partner = .welcome; $0.criteria?.partnerCountries = ["DK"]; $1.partnerCountries = ["JP"] }),
    (.cost, .partly, { $1.costs = [.personnel, .travel] }), (.cost, .unmet, { $1.costs = [.travel] }), (.cost, .seekerUnknown, { $1.costs = [] }),
    (.exclusion, .excludedFeature, { $1.has = ["biogas"] }), (.exclusion, .seekerUnknown, { $1.lacks = [] }),
    (.exclusion, .excludedTopic, { $0.criteria?.excludedTopics = ["hydrogen"]; $1.topics = ["hydrogen"] }),
    (.amount, .above, { $1.amountEuro = 100_001 }), (.amount, .below, { $0.criteria?.minAmountEuro = 60_000; $1.amountEuro = 50_000 }),
    (.aid, .noRoom, { $1.deMinimisLeft = 49_999_99 }), (.aid, .roomLeft, { $1.deMinimisLeft = 50_000_00 }), (.aid, .seekerUnknown, { $1.deMinimisLeft = nil }),
    (.aid, .exportAid, { $1.has = ["distribution-network"] }), (.aid, .notApplicable, { programme, _ in programme.criteria?.aid = .exemption }),
    (.call, .closed, { programme, _ in programme.calls?[0].closes = CalendarDate("2026-05-31")! }),
    (.call, .open, { programme, _ in programme.calls?[0].closes = CalendarDate("2026-06-01")! }),
    (.call, .opensLater, { programme, _ in programme.calls?[0].opens = CalendarDate("2026-06-02")! }),
    (.call, .callUnknown, { programme, _ in programme.calls = nil }),
    (.call, .continuous, { programme, _ in programme.calls = nil; programme.submission = "continuous" }),
    (.call, .otherTopics, { programme, _ in programme.calls?[0].topics = ["health"] }),
    (.call, .expired, { programme, _ in programme.criteria?.validUntil = CalendarDate("2026-05-31")! }),
    (.call, .notYetInForce, { programme, _ in programme.criteria?.validFrom = CalendarDate("2026-06-02")! }),
    (.size, .notWhole, { $0.criteria?.incomplete = [.size]; $1.size = .large }), (.size, .met, { programme, _ in programme.criteria?.incomplete = [.size] }),
    (.site, .notRecorded, { programme, _ in programme.criteria?.sites = []; programme.criteria?.incomplete = [.site] }),
    (.exclusion, .notWhole, { programme, _ in programme.criteria?.incomplete = [.exclusion] }),
    (.exclusion, .excludedFeature, { $0.criteria?.incomplete = [.exclusion]; $1.has = ["biogas"] }),
    (.partner, .unmet, { programme, _ in programme.criteria?.partner = .required; programme.criteria?.incomplete = [.partner] }),
    (.partner, .notWhole, { $0.criteria?.partner = .required; $0.criteria?.incomplete = [.partner]; $1.partnerCountries = ["JP"] }),
    (.checked, .fresh, { programme, _ in programme.criteria?.lastChecked = CalendarDate("2025-06-01")! }),
    (.checked, .tooOld, { programme, _ in programme.criteria?.lastChecked = CalendarDate("2025-05-31")! }),
    (.checked, .tooOld, { programme, _ in programme.criteria?.lastChecked = nil; programme.asOf = "2024" }),
    (.checked, .neverChecked, { programme, _ in programme.criteria?.lastChecked = nil }),
  ]

  @Test(arguments: cases.indices) func `gives each criterion its reason, in three languages`(number: Int) {
    let (criterion, expected, change) = Self.cases[number]
    var (programme, seeker) = (programme(), fitting)
    change(&programme, &seeker)
    #expect(reason(criterion, programme, seeker) == expected, "\(criterion)")
    let words = FundingIndex([programme], topics: topics).matches(for: seeker, on: day).explanation(criterion, 0)
    #expect(Set([words.de, words.en, words.ja]).count == 3)
    #expect(!(words.de + words.en + words.ja).contains("Optional"))
  }

  @Test(arguments: UInt64(0)..<10) func `by columns gives what each programme gives alone`(seed: UInt64) {
    let (catalogue, topics) = randomCatalogue(programmes: 150, seed: seed)
    let seeker = FundingSeeker(
      applicant: .company, size: .medium, sites: ["DE-SH"], topics: [topics[Int(seed)].id, topics[20].id], instruments: ["grant"],
      partnerCountries: ["JP"], costs: [.travel, .personnel], amountEuro: 100_000, has: ["biogas"], lacks: ["quota-fuel"], deMinimisLeft: 120_000_00)
    let matches = FundingIndex(catalogue, topics: topics).matches(for: seeker, on: day)
    var verdicts: Set<FundingVerdict> = []
    for (place, programme) in catalogue.enumerated() {
      let alone = FundingIndex([programme], topics: topics).matches(for: seeker, on: day)
      for criterion in FundingCriterion.allCases { #expect(matches.reason(criterion, place) == alone.reason(criterion, 0)) }
      verdicts.insert(matches.verdict(place))
    }
    let ranked = matches.ranked
    #expect(ranked.sorted() == Array(catalogue.indices))
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { matches.verdict($0) <= matches.verdict($1) })
    #expect(verdicts.contains(.no))
  }

  @Test(arguments: [
    (9, 2e6, nil, CompanySize.micro), (9, 2_000_001, 2e6, .micro), (9, 2_000_001, nil, .small), (10, 2e6, nil, .small), (50, 10e6, nil, .medium),
    (249, 60e6, 43e6, .medium), (249, 60e6, nil, .large), (250, 1, nil, .large),
  ] as [(Int, Double, Double?, CompanySize)]) func `sizes follow headcount and one of two sums`(people: Int, turnover: Double, balance: Double?, size: CompanySize) {
    #expect(CompanySize(employees: people, turnoverEuro: turnover, balanceEuro: balance) == size)
    #expect(CompanySize(employees: nil, turnoverEuro: turnover, balanceEuro: balance) == nil)
  }
}

extension FundingReason {
  static let allReasons = (UInt8(0)...).prefix { FundingReason(rawValue: $0) != nil }.compactMap { FundingReason(rawValue: $0) }
}
