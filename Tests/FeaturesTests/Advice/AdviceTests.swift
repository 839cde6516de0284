import Domain
import HashTreeCollections
import Journaling
import Planning
import Testing

@testable import Features

/// The small trip's organisations with what advisers add to them.
struct Office {
  static let today = CalendarDate("2026-06-15")!
  let adviser = Who.terminal("t")
  var state = State(replaying: try! State().importing(.small))

  mutating func add<Record: NumberedRecord>(_ record: Record) throws {
    for event in try state.adding(record, today: Self.today, by: adviser) { state.apply(event) }
  }
  mutating func keep<Record: AdviceRecord>(_ record: Record, seen: String? = nil) throws {
    for event in try state.keeping(record, seen: seen, today: Self.today, by: adviser) { state.apply(event) }
  }
  func faults(_ record: some NumberedRecord) -> [String] {
    do {
      _ = try state.adding(record, today: Self.today, by: adviser)
      return []
    } catch let refusal as AdviceRefusal {
      return refusal.findings.map { "\($0.column ?? "") \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }
}

struct `Advice` {
  static let award = Award(id: "", beneficiary: "works", granted: CalendarDate("2026-03-02")!, amount: 20_000_00)
  static let question = AdviceCase(
    id: "", company: "works", question: "Which duty?", market: "JP", productGroup: "84", received: CalendarDate("2026-06-01")!)

  @Test func `numbers records, and saying the same again adds nothing`() throws {
    var office = Office()
    try office.add(Self.award)
    try office.add(Self.award)
    #expect(office.state.advice.awards.keys.sorted() == ["A1", "A2"])
    #expect(try office.state.keeping(office.state.advice.awards["A1"]!, seen: nil, today: Office.today, by: office.adviser) == [])
  }

  @Test func `refuses a change of what somebody else changed meanwhile`() throws {
    var office = Office()
    try office.add(Self.question)
    let seen = office.state.known(AdviceCase.self, "C1")!
    var theirs = seen
    theirs.adviser = "Ole"
    try office.keep(theirs, seen: seen.mark)
    var mine = seen
    mine.market = "KR"
    #expect(throws: AdviceRefusal.overtaken("C1")) {
      try office.state.keeping(mine, seen: seen.mark, today: Office.today, by: office.adviser)
    }
    #expect(office.state.known(AdviceCase.self, "C1")?.market == "JP")
  }

  @Test func `adds steps of two advisers one after the other`() throws {
    var office = Office()
    try office.add(Self.question)
    let first = AdviceCase.Step(on: Office.today, text: "called", by: "Ina")
    for step in [first, first, AdviceCase.Step(on: Office.today, text: "wrote", by: "Ole")] {
      for event in try office.state.stepping("C1", step, today: Office.today, by: office.adviser) { office.state.apply(event) }
    }
    #expect(office.state.known(AdviceCase.self, "C1")?.steps.map(\.text) == ["called", "wrote"])
    #expect(throws: AdviceRefusal.unknown("C9")) { try office.state.stepping("C9", first, today: Office.today, by: office.adviser) }
  }

  @Test func `names everything that is wrong with an award at once`() {
    var bad = Self.award
    bad.granted = Office.today + 1
    (bad.amount, bad.currency, bad.beneficiary, bad.purpose) = (0, "XYZ", "nobody", "distribution-network")
    #expect(
      Office().faults(bad) == [
        "beneficiary advice.unknown-organisation", "granted advice.future", "amount advice.bad-value", "currency advice.unknown-currency",
        "purpose advice.excluded-purpose",
      ])
    var old = Self.award
    (old.granted, old.currency, old.registered) = (CalendarDate("1989-12-31")!, "DKK", CalendarDate("1989-12-30")!)
    #expect(Office().faults(old) == ["granted advice.before-1990", "per_euro advice.no-rate", "registered advice.reversed"])
  }

  @Test func `refuses an enterprise that is its own parent, through others too, and shares above a hundred`() throws {
    var office = Office()
    try office.add(EnterpriseLink(id: "", parent: "works", child: "chamber"))
    #expect(office.faults(EnterpriseLink(id: "", parent: "chamber", child: "works")) == ["child advice.circle"])
    #expect(office.faults(EnterpriseLink(id: "", parent: "works", child: "works")) == ["child advice.circle"])
    // Taken back by ending it on its first day, it stands in nobody's way.
    var mistaken = office.state.advice.links["L1"]!
    (mistaken.from, mistaken.until) = (Office.today, Office.today)
    try office.keep(mistaken)
    #expect(office.faults(EnterpriseLink(id: "", parent: "chamber", child: "works")) == [])
    let day = CalendarDate("2026-01-01")!
    try office.add(Succession(id: "", kind: .split, from: "works", to: "chamber", on: day, sharePercent: 60))
    #expect(office.faults(Succession(id: "", kind: .split, from: "works", to: "chamber", on: day, sharePercent: 41)) == ["share advice.shares"])
  }

  @Test func `knows by when an award has to be registered, and which are late`() throws {
    var office = Office()
    for (granted, registered) in [("2025-12-31", nil), ("2026-03-02", "2026-03-30"), ("2026-03-02", "2026-03-31"), ("2026-05-18", nil), ("2026-05-15", nil)] {
      var award = Self.award
      (award.granted, award.registered) = (CalendarDate(granted)!, registered.flatMap { CalendarDate($0) })
      try office.add(award)
    }
    let duties = office.state.registerDuties(today: Office.today)
    #expect(duties.map(\.award.id.text) == ["A5", "A4", "A3", "A2", "A1"])
    // Weekends alone count: the small trip knows no holiday of Germany, and says so.
    #expect(duties[0].deadline.day == CalendarDate("2026-06-12")!)
    #expect(duties.map(\.standing) == [.overdue(days: 3), .due(inDays: 0), .doneLate(days: 1), .done, .none])
    #expect(duties[0].deadline.unknownYears == [2026])
  }

  @Test func `names whoever carries a measure out and confirmed it in boxes alone, and reads those from before as ever`() throws {
    var office = Office()
    let old = ClimateMeasure(id: "M1", company: "works", title: "heat pump", owner: "Karen Blix", savingTonnes: 5, confirmedBy: "Ole Lind", confirmed: Office.today)
    office.state.apply(.advice(.measureRecorded(old)))
    #expect(office.state.measures == [old] && office.state.measures[0].isConfirmed)
    var new = old
    new.title = "heat pump, second stage"
    let events = try office.state.keeping(new, seen: old.mark, today: Office.today, by: office.adviser)
    try #require(events.count == 1)
    let draft = try events[0].draft()
    let body = String(decoding: draft.body, as: UTF8.self)
    #expect(draft.type == "climate-measure.kept" && body.contains("second stage") && !body.contains("Blix") && !body.contains("Lind"))
    #expect(try Event(draft, at: .start) == events[0])
    for event in events { office.state.apply(event) }
    #expect(office.state.measures == [new])
    #expect(try office.state.keeping(new, seen: nil, today: Office.today, by: office.adviser) == [])
    let payload = try office.state.snapshotPayload()
    let again = try State(snapshot: Snapshot(head: .start, payload: payload), keyring: office.state.keyring)
    #expect(try again.measures == [new] && again.snapshotPayload() == payload)
    // Without the keys nobody is named, and nothing counts as confirmed.
    let bare = try State(snapshot: Snapshot(head: .start, payload: payload), keyring: Keyring())
    #expect(bare.measures.map { [$0.title, $0.owner, $0.confirmedBy, "\($0.isConfirmed)"] } == [["heat pump, second stage", "", "", "false"]])
    // A snapshot of one from before keeps the names where they were.
    var before = Office()
    before.state.apply(.advice(.measureRecorded(old)))
    let kept = try State(snapshot: Snapshot(head: .start, payload: before.state.snapshotPayload()), keyring: Keyring())
    #expect(kept.measures == [old])
  }

  @Test func `erases who carries a measure out and who confirmed it, and keeps the measure`() async throws {
    let (today, adviser) = (Office.today, Office().adviser)
    let measure = ClimateMeasure(id: "M1", company: "works", title: "heat pump", owner: "Karen Blix", savingTonnes: 5, confirmedBy: "Ole Lind", confirmed: today)
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    try await desk.transact(command: "keep", actor: "t") { try $0.keeping(measure, seen: nil, today: today, by: adviser) }
    #expect(await desk.state.measures == [measure])
    try await desk.transact(command: "erase", actor: "t") { try $0.erasingAdvice("M1", today: today, by: adviser) }
    var state = await desk.state
    #expect(state.measures.map { [$0.title, $0.owner, $0.confirmedBy, "\($0.isConfirmed)"] } == [["heat pump", "", "", "false"]])
    #expect(state.keyring.names.filter { $0.hasPrefix("measure") } == [])
    #expect(try state.erasingAdvice("M1", today: today, by: adviser) == [], "twice adds nothing")
    // Who is named afterwards has another key, and stays through a snapshot and a restart.
    var later = state.measures[0]
    (later.owner, later.confirmedBy) = ("Ina Voss", "Jo Ude")
    try await desk.transact(command: "later", actor: "t") { [later] in try $0.keeping(later, seen: nil, today: today, by: adviser) }
    state = await desk.state
    #expect(state.measures == [later])
    #expect(try State(snapshot: Snapshot(head: .start, payload: state.snapshotPayload()), keyring: state.keyring).measures == [later])
    try await desk.close()
    #expect(verifyJournal(dataFolder: folder.path) == [])
    let again = try await Desk.open(folder.path, space: "agency")
    #expect(await again.state.measures == [later])
    try await again.close()
    // Names that stand in the clear, from before they were sealed, are shown nowhere afterwards.
    var before = Office()
    before.state.apply(.advice(.measureRecorded(measure)))
    for event in try before.state.erasingAdvice("M1", today: today, by: adviser) { before.state.apply(event) }
    #expect(before.state.measures.map { [$0.title, $0.owner, $0.confirmedBy] } == [["heat pump", "", ""]])
  }

  @Test func `is kept by the journal and by its snapshot`() throws {
    var office = Office()
    try office.add(Self.question)
    try office.add(Self.award)
    try office.add(EnterpriseLink(id: "", parent: "works", child: "chamber"))
    try office.add(Succession(id: "", kind: .merger, from: "works", to: "chamber", on: Office.today))
    try office.add(HydrogenListing(id: "", side: .offer, company: "works", tonnesPerYear: 10, form: .gaseous, transports: [.onSite]))
    try office.add(HydrogenListing(id: "", side: .demand, company: "chamber", tonnesPerYear: 10, form: .gaseous))
    try office.keep(HydrogenAgreement(listing: "H1", other: "H2", agrees: true, on: Office.today))
    try office.keep(HydrogenActor(company: "works", role: .producer, mayBeNamed: true))
    try office.keep(CompanyProfile(organisation: "works", applicant: .company, employees: 40, turnoverEuro: 9e6, sites: ["DE-SH"]))
    try office.add(ClimateMeasure(id: "", company: "works", title: "heat pump", savingTonnes: 12.5, partners: ["chamber"]))
    for event in try office.state.recordingFootprint(of: "spring", note: "report", at: Minute(sinceEpoch: 0), by: office.adviser) { office.state.apply(event) }
    let step = AdviceCase.Step(on: Office.today, text: "called", by: "Ina")
    for event in try office.state.stepping("C1", step, today: Office.today, by: office.adviser) { office.state.apply(event) }

    let payload = try office.state.snapshotPayload()
    let again = try State(snapshot: Snapshot(head: .start, payload: payload), keyring: Keyring())
    #expect(try again.snapshotPayload() == payload)
    #expect(again.advice.cases == office.state.advice.cases)
    #expect(again.advice.footprints == office.state.advice.footprints)
    #expect(again.advice.profiles["works"]?.size == .small)
    #expect(again.agrees("H1", to: "H2") && !again.agrees("H2", to: "H1"))
    #expect(again.deMinimis(of: "works", on: Office.today).used(on: Office.today) == 20_000_00)
  }

  @Test func `is for advisers and organisers of all trips`() {
    var state = State()
    let grants: [(Identifier<Account>, Grant)] = [
      ("A1", Grant(.organiser)), ("A2", Grant(.adviser)), ("A3", Grant(.press)), ("A4", Grant(.adviser, trip: "spring")), ("A5", Grant(.coOrganiser)),
    ]
    for (id, grant) in grants { state.apply(.accountRecorded(Account(id: id, name: "n", email: "\(id)@x.de", grants: [grant]))) }
    #expect(grants.map { state.may(.account($0.0), .advise) } == [true, true, false, false, false])
    #expect(throws: AccessRefusal.forbidden(.advise)) { try state.adding(Self.award, today: Office.today, by: .account("A3")) }
    #expect(throws: AccessRefusal.unknownVisitor) { try state.stepping("C1", .init(on: Office.today, text: "", by: ""), today: Office.today, by: .stranger) }
  }

  @Test func `tells statistics of whole years without cells of one or two`() throws {
    var office = Office()
    for (number, market) in ["JP", "JP", "JP", "JP", "KR", "US", "CN"].enumerated() {
      var one = Self.question
      (one.market, one.received) = (market, CalendarDate("2025-0\(number + 1)-01")!)
      try office.add(one)
    }
    try office.add(Self.question)
    let table = office.state.statistics(2025, .en)[0]
    #expect(table.rows(.en).map { "\($0.0) \($0.1)" } == ["JP 4", "others 3", "Sum 7"])
    #expect(office.state.statistics(2026, .en)[0].rows(.en).map { "\($0.0) \($0.1)" } == ["Sum fewer than 3"])
  }
}

struct `The hydrogen market` {
  func office(offers: [(Identifier<Organisation>, HydrogenListing.Form)]) throws -> Office {
    var office = Office()
    for (company, form) in offers {
      office.state.apply(.organisationRecorded(Organisation(id: company, name: Trilingual(same: company.text), shore: .home)))
      try office.add(HydrogenListing(id: "", side: .offer, company: company, tonnesPerYear: 100, form: form))
    }
    return office
  }
  func told(_ rows: [HydrogenMarket.Row]) -> [String] { rows.map { "\($0.form?.rawValue ?? "others") \($0.companies) \(Int($0.tonnesPerYear))" } }

  @Test func `sums over three companies at least, several listings of one being one company`() throws {
    let three = try office(offers: [("a", .gaseous), ("b", .gaseous), ("c", .gaseous), ("d", .liquid), ("d", .liquid), ("d", .ammonia)])
    #expect(told(HydrogenMarket(three.state.advice).offers) == ["others 4 600"], "the rest is one company, so it takes the three along")
    let more = try office(offers: [("a", .gaseous), ("b", .gaseous), ("c", .gaseous), ("d", .liquid), ("e", .ammonia), ("f", .lohc)])
    #expect(told(HydrogenMarket(more.state.advice).offers) == ["gaseous 3 300", "others 3 300"])
  }

  @Test func `tells nothing of fewer`() throws {
    let two = try office(offers: [("a", .gaseous), ("b", .gaseous), ("a", .liquid)])
    #expect(told(HydrogenMarket(two.state.advice).offers) == [])
  }

  @Test func `tells names to both sides once both agree`() throws {
    var office = try office(offers: [("a", .gaseous)])
    try office.add(HydrogenListing(id: "", side: .demand, company: "works", tonnesPerYear: 50, form: .gaseous))
    let pair = office.state.hydrogenPairs[0]
    #expect(!office.state.agreed(pair))
    try office.keep(HydrogenAgreement(listing: "H1", other: "H2", agrees: true, on: Office.today))
    #expect(!office.state.agreed(pair))
    try office.keep(HydrogenAgreement(listing: "H2", other: "H1", agrees: true, on: Office.today))
    #expect(office.state.agreed(pair))
    try office.keep(HydrogenAgreement(listing: "H1", other: "H2", agrees: false, on: Office.today))
    #expect(!office.state.agreed(pair))
  }
}
