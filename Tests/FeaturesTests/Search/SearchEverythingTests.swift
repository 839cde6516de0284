import Domain
import Features
import HashTreeCollections
import Testing

struct `Searching everything` {
  private let organiser = Who.terminal("t")
  private let at = Minute("2026-03-01T09:00Z")!

  private func state() throws -> State {
    var state = State(replaying: try State().importing(.small))
    func apply(_ events: [Event]) { for event in events { state.apply(event) } }
    apply(try state.recordingPerson(nil, names: [.init(.japanese, family: "山田", given: "太郎", reading: "ヤマダ タロウ")], note: "", source: "card", by: organiser))
    apply(try state.claiming(.note, "interested in a Wasserstoffbus", of: .organisation("works"), Said(source: "letter", sentence: "Der Wasserstoff kommt"), by: organiser, at: at))
    apply(try state.recording(Account(id: "A1", name: "Ina", email: "i@a.de", grants: [Grant(.press)]), by: organiser))
    return state
  }

  private func find(_ text: String, _ state: State, _ index: SearchIndex? = nil, as who: Who? = nil) -> [SearchThing] {
    let index = index ?? SearchIndex().updated(to: state)
    return SearchKind.allCases.flatMap { index.find($0, text, in: state, for: who ?? organiser, atMost: 10) }
  }

  @Test(arguments: [
    ("水素", [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring"), .claim(1)]), ("energ", [.topic("energy"), .organisation("works"), .visit("V1", "spring")]),
    ("やまだ", [.person(1)]), ("beisp", [.delegate("D2", "spring")]), ("kammer", [.organisation("chamber"), .delegate("D2", "spring")]), ("旅", [.trip("spring")]),
    ("wasserstoffbus", [.claim(1)]), ("nothing like it", []),
  ] as [(String, [SearchThing])])
  func `finds whatever the language`(text: String, expected: [SearchThing]) throws {
    let found = find(text, try state())
    #expect(found.filter { if case .topic(let id) = $0 { id != "energy" || text == "energ" } else { true } } == expected)
  }

  @Test func `shows nobody what they may not read`() throws {
    let state = try state()
    #expect(find("水素", state, as: .account("A1")) == [.visit("V1", "spring")])
    #expect(find("beispiel", state, as: .account("A1")) == [.delegate("D2", "spring")])
    #expect(find("beispiel", state, as: .stranger) == [])
    #expect(find("shellfish", state) == [])
  }

  @Test func `follows what is recorded, renamed, withdrawn and removed`() throws {
    var state = try state()
    var index = SearchIndex().updated(to: state)
    func apply(_ events: [Event]) { for event in events { state.apply(event) } }
    apply(try state.recordingPerson(1, names: [.init(.latin, family: "Tanaka", given: "Taro")], note: "", source: "card", by: organiser))
    apply(try state.judging(1, .withdrawn, reason: "wrong", by: organiser, at: at))
    apply(try state.recordingSynonyms(Synonyms(topic: "hydrogen", de: ["H2"], en: [], ja: []), by: organiser))
    apply([.delegateRemoved(DelegateRemoved(trip: "spring", delegate: "D2"))])
    index = index.updated(to: state)
    #expect(find("yamada", state, index) + find("やまだ", state, index) == [])
    #expect(find("tanaka", state, index) == [.person(1)])
    #expect(find("wasserstoffbus", state, index) == [])
    #expect(find("h2", state, index) == [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring")])
    #expect(find("beispiel", state, index) == [])
  }

  @Test func `finds what advisers keep, for them alone`() throws {
    var state = try state()
    let today = CalendarDate("2026-06-15")!
    func apply(_ events: [Event]) { for event in events { state.apply(event) } }
    apply(try state.adding(AdviceCase(id: "", company: "works", question: "Ausfuhr von Pumpen", market: "KR", productGroup: "84", received: today, contact: CaseContact(name: "Petra")), today: today, by: organiser))
    apply(try state.adding(ClimateMeasure(id: "", company: "works", title: "Wärmepumpe"), today: today, by: organiser))
    apply(try state.adding(HydrogenListing(id: "", side: .demand, company: "works", tonnesPerYear: 9, form: .lohc), today: today, by: organiser))
    var programme = FundingProgramme(
      id: "F1", name: Trilingual(de: "Erstes", en: "First", ja: "第一"), funder: "Land", level: "", instrument: "grant", topics: ["hydrogen"], applicants: "", maxRatePercent: nil,
      maxAmountEuro: nil, amountRemark: "", submission: "", status: "", asOf: "", certainty: "", remark: "")
    apply(try state.keeping(programme, seen: nil, by: organiser))
    let expected: [(String, SearchThing)] = [
      ("pumpen", .case("C1")), ("petra", .case("C1")), ("韓国", .case("C1")), ("wärmepumpe", .measure("M1")), ("lohc", .hydrogen("H1")), ("第一", .funding("F1")), ("水素", .funding("F1")),
    ]
    for (text, thing) in expected {
      #expect(find(text, state).contains(thing), "\(text)")
      #expect(!find(text, state, as: .account("A1")).contains(thing), "\(text)")
    }
    var index = SearchIndex().updated(to: state)
    programme.name = Trilingual(same: "Zweites")
    apply(try state.keeping(programme, seen: nil, by: organiser))
    apply([.fundingRemoved("nothing")])
    index = index.updated(to: state)
    #expect(find("zweites", state, index) == [.funding("F1")] && find("第一", state, index) == [])
    apply([.fundingRemoved("F1")])
    #expect(find("zweites", state, index.updated(to: state)) == [])
  }

  @Test func `through a keeper is as new as the state that is asked for`() async throws {
    let keeper = SearchKeeper()
    var state = try state()
    func found(_ text: String, _ state: State) async -> [SearchThing] { await keeper.index(for: state).things(text, limit: 5, state, organiser) }
    #expect(await found("yamada 太郎", state).isEmpty)
    #expect(await found("山田", state) == [.person(1)])
    for event in try state.recordingPerson(nil, names: [.init(.latin, family: "Sato", given: "Emi")], note: "", source: "card", by: organiser) { state.apply(event) }
    #expect(await found("sato", state) == [.person(2)])
  }

  @Test func `is there kind by kind while the index is made, what there is little of first, and never half a kind`() throws {
    let state = try state()
    var steps: [(missing: [SearchKind], found: [SearchThing])] = []
    let whole = SearchIndex().updated(to: state) { begun in
      steps.append((begun.missing, ["水素", "やまだ", "wasserstoffbus"].flatMap { find($0, state, begun) }))
    }
    #expect(steps.map(\.missing) == [[.organisation, .person, .tie, .claim], [.person, .tie, .claim], [.tie, .claim], [.claim], []])
    let first: [SearchThing] = [.topic("hydrogen"), .visit("V1", "spring")]
    #expect(steps.map(\.found) == [
      first, [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring")],
      [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring"), .person(1)],
      [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring"), .person(1)],
      [.topic("hydrogen"), .organisation("works"), .visit("V1", "spring"), .claim(1), .person(1), .claim(1)],
    ])
    #expect(whole.missing.isEmpty && whole.position == state.position)
    #expect(SearchIndex.empty.missing == SearchKind.allCases)
  }

  @Test func `is made anew when somebody was erased, and kept up otherwise`() throws {
    var state = try state()
    let index = SearchIndex().updated(to: state)
    for event in try state.recordingPerson(nil, names: [.init(.latin, family: "Sato", given: "Emi")], note: "", source: "card", by: organiser) { state.apply(event) }
    var steps = 0
    let next = index.updated(to: state) { _ in steps += 1 }
    #expect(steps == 0 && find("sato", state, next) == [.person(2)])
    for event in try state.erasingPerson(1, alsoCalled: [], on: CalendarDate("2026-11-27")!, by: organiser, at: at) { state.apply(event) }
    let last = next.updated(to: state) { _ in steps += 1 }
    #expect(steps == 5 && find("sato", state, last) == [.person(2)] && find("山田", state, last) == [])
  }
}
