import Domain
import Features
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Planning
import Synchronization
import Testing

struct `An inquiry` {
  static let words = Inquiry.Words(
    company: "Pumpen Petersen", city: "Husum", question: "Wie verzollt man Pumpen?", market: "JP", productGroup: "8413",
    contact: CaseContact(name: "Petra Petersen", email: "petra@pumpen.example", phone: "04841 1", consent: "I agree."))
  static let secrets = ["Pumpen Petersen", "Husum", "verzollt", "Petra", "petra@", "04841"]
  let today = Office.today

  /// With an adviser, so that somebody may read what is sent in.
  func office() -> Office {
    var office = Office()
    office.state.apply(.accountRecorded(Account(id: "A2", name: "Ole", email: "ole@agency.de", grants: [Grant(.adviser)])))
    return office
  }
  func send(_ office: inout Office, _ words: Inquiry.Words = words, as id: Identifier<Inquiry> = "AAAA-2222") throws {
    for event in try office.state.receiving(words, as: id, language: .de, today: today, by: .stranger) { office.state.apply(event) }
  }
  func accept(_ office: inout Office, _ id: Identifier<Inquiry> = "AAAA-2222") throws {
    let draft = AdviceCase(id: "", company: "works", question: "", market: "JP", productGroup: "8413", received: today, adviser: "Ole")
    for event in try office.state.accepting(id, as: draft, today: today, by: office.adviser) { office.state.apply(event) }
  }

  @Test func `is refused with everything that is wrong at once`() {
    let bad = Inquiry.Words(
      city: String(repeating: "x", count: 201), question: String(repeating: "x", count: 4001), market: "XQ", contact: CaseContact(name: "P", email: "p at home"))
    #expect(
      bad.faults.map { "\($0.column ?? "") \($0.code)" } == [
        "company advice.missing", "city advice.too-long", "question advice.too-long", "market advice.bad-value", "email advice.bad-address",
        "consent advice.no-consent",
      ])
    #expect(Self.words.faults == [])
  }

  @Test func `is taken from everybody as long as somebody may read it, and read by advisers alone`() throws {
    #expect(throws: AccessRefusal.unknownVisitor) { try Office().state.receiving(Self.words, as: "R", language: .de, today: today, by: .stranger) }
    var office = office()
    try send(&office)
    #expect(try office.state.receiving(Self.words, as: "AAAA-2222", language: .de, today: today, by: .stranger) == [], "the same again")
    #expect(office.state.inquiry("AAAA-2222")?.words == Self.words)
    office.state.apply(.accountRecorded(Account(id: "A3", name: "Eva", email: "eva@agency.de", grants: [Grant(.press)])))
    for who in [Who.stranger, .account("A3")] {
      #expect(throws: AccessRefusal.self) { try office.state.refusing("AAAA-2222", reason: "r", today: today, by: who) }
      #expect(throws: AccessRefusal.self) { try office.state.erasingAdvice("AAAA-2222", today: today, by: who) }
    }
  }

  @Test func `becomes a case with its question and contact, for a company that is known or a new one`() throws {
    var office = office()
    try send(&office)
    try accept(&office)
    let one = office.state.known(AdviceCase.self, "C1")
    #expect(one?.question == Self.words.question && one?.contact == Self.words.contact && one?.company == "works" && one?.received == today)
    #expect(office.state.inquiry("AAAA-2222")?.standing == .accepted)
    #expect(throws: AdviceRefusal.overtaken("AAAA-2222")) { try office.state.refusing("AAAA-2222", reason: "r", today: today, by: office.adviser) }
    try send(&office, as: "BBBB-3333")
    let company = Organisation(id: "", name: Trilingual(same: "Pumpen Petersen"), kind: "company", topics: [], shore: .home)
    let draft = AdviceCase(id: "", company: "", question: "", market: "JP", productGroup: "", received: today)
    for event in try office.state.accepting("BBBB-3333", as: draft, newCompany: company, today: today, by: office.adviser) { office.state.apply(event) }
    #expect(office.state.known(AdviceCase.self, "C2")?.company == "company-1" && office.state.organisations["company-1"]?.name.de == "Pumpen Petersen")
  }

  @Test func `without a market is no case yet, and nothing of it is recorded`() throws {
    var office = office()
    try send(&office)
    let company = Organisation(id: "", name: Trilingual(same: ""), kind: "company", topics: [], shore: .home)
    let draft = AdviceCase(id: "", company: "works", question: "", market: "", productGroup: "", received: today)
    for new in [nil, company] {
      #expect(throws: AdviceRefusal.self) { try office.state.accepting("AAAA-2222", as: draft, newCompany: new, today: today, by: office.adviser) }
    }
    #expect(office.state.inquiry("AAAA-2222")?.standing == .waiting)
  }

  @Test func `is added to a case as a step, and lends it its contact where it has none`() throws {
    var office = office()
    try office.add(`Advice`.question)
    try send(&office)
    let text: (Inquiry) -> String = { "Inquiry \($0.id): \($0.words.question)" }
    for event in try office.state.merging("AAAA-2222", into: "C1", step: text, today: today, by: office.adviser, name: "Ole") { office.state.apply(event) }
    let one = office.state.known(AdviceCase.self, "C1")
    #expect(one?.steps == [.init(on: today, text: "Inquiry AAAA-2222: Wie verzollt man Pumpen?", by: "Ole")])
    #expect(one?.question == "Which duty?" && one?.contact == Self.words.contact)
    #expect(throws: AdviceRefusal.unknown("C9")) {
      try send(&office, as: "BBBB-3333")
      _ = try office.state.merging("BBBB-3333", into: "C9", step: text, today: today, by: office.adviser, name: "")
    }
  }

  @Test func `is refused for a reason, which can be mended`() throws {
    var office = office()
    try send(&office)
    #expect(throws: AdviceRefusal.self) { try office.state.refusing("AAAA-2222", reason: "", today: today, by: office.adviser) }
    for event in try office.state.refusing("AAAA-2222", reason: "advertising", today: today, by: office.adviser) { office.state.apply(event) }
    let file = try #require(office.state.advice.inquiries["AAAA-2222"])
    #expect(file.standing == .refused && office.state.reason(of: file) == "advertising")
    #expect(try office.state.refusing("AAAA-2222", reason: "advertising", today: today, by: office.adviser) == [])
    try accept(&office)
    #expect(office.state.inquiry("AAAA-2222")?.standing == .accepted)
  }

  @Test func `stands nowhere in the clear, and is gone everywhere once it is erased`() async throws {
    let folder = Folder()
    let office = office()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    try await desk.transact(command: "ole", actor: "t") { _ in [.accountRecorded(office.state.accounts["A2"]!)] }
    let (today, adviser) = (today, office.adviser)
    try await desk.transact(command: "ask", actor: "t") { try $0.receiving(Self.words, as: "AAAA-2222", language: .de, today: today, by: .stranger) }
    let draft = AdviceCase(id: "", company: "works", question: "", market: "JP", productGroup: "84", received: today, adviser: "Karen Blix")
    try await desk.transact(command: "accept", actor: "t") { try $0.accepting("AAAA-2222", as: draft, today: today, by: adviser) }
    let step = AdviceCase.Step(on: today, text: "Petra called from Husum", by: "Karen Blix")
    try await desk.transact(command: "step", actor: "t") { try $0.stepping("C1", step, today: today, by: adviser) }
    var answered = await desk.state.known(AdviceCase.self, "C1")!
    answered.result = "Tell Petra: free of duty"
    let kept = answered
    try await desk.transact(command: "answer", actor: "t") { try $0.keeping(kept, seen: nil, today: today, by: adviser) }
    try await desk.close()

    func lines() throws -> String {
      var text = ""
      try exportJournal(dataFolder: folder.path) { text += $0 + "\n" }
      return text
    }
    let written = try lines()
    #expect(written.contains("advice-case.kept") && written.contains("inquiry.received"))
    for secret in Self.secrets + ["free of duty", "Karen", "Blix"] { #expect(!written.contains(secret), "\(secret)") }
    #expect(verifyJournal(dataFolder: folder.path) == [])

    let again = try await Desk.open(folder.path, space: "agency")
    #expect(await again.state.known(AdviceCase.self, "C1") == kept, "read again after a restart")
    #expect(await SearchIndex().updated(to: again.state).find(.case, "petra", in: again.state, for: adviser, atMost: 9) == [.case("C1")])
    try await again.transact(command: "erase", actor: "t") { try $0.erasingAdvice("C1", today: today, by: adviser) }
    let state = await again.state
    let left = try #require(state.known(AdviceCase.self, "C1"))
    #expect(left.question == "" && left.result == "" && left.contact == nil && left.steps.map(\.text) == [""])
    #expect(left.adviser == "" && left.steps.map(\.by) == [""] && state.advice.cases["C1"]?.isPartlyClear == false)
    #expect(left.company == "works" && left.market == "JP" && state.inquiry("AAAA-2222")?.words == Inquiry.Words())
    #expect(state.advice.cases["C1"]?.erased == today && state.advice.inquiries["AAAA-2222"]?.erased == today)
    #expect(state.keyring.names.filter { $0.hasPrefix("case") || $0.hasPrefix("inquiry") } == [])
    #expect(SearchIndex().updated(to: state).find(.case, "petra", in: state, for: adviser, atMost: 9) == [])
    #expect(try state.erasingAdvice("C1", today: today, by: adviser) == [], "twice adds nothing")
    #expect(state.statistics(2026, .en)[0].cells.sum == nil, "one case, still counted")
    // A word that is written afterwards has another key.
    try await again.transact(command: "later", actor: "t") { try $0.stepping("C1", .init(on: today, text: "asked anew", by: "Ole"), today: today, by: adviser) }
    try await again.close()
    #expect(verifyJournal(dataFolder: folder.path) == [])
    let last = try await Desk.open(folder.path, space: "agency")
    #expect(await last.state.known(AdviceCase.self, "C1")?.steps.map(\.text) == ["", "asked anew"])
    try await last.close()
    // A key that was not destroyed on purpose is missed, and no other.
    let copy = Folder()
    try importJournal(lines: lines().split(separator: "\n").map(String.init), into: copy.path)
    let missed = verifyJournal(dataFolder: copy.path).compactMap(\.value).filter { $0.contains("case C1") || $0.contains("inquiry") }
    #expect(missed == ["case C1 2"])
  }

  @Test func `from before cases were sealed is read as it was written`() throws {
    var office = office()
    var old = `Advice`.question
    (old.id, old.steps) = ("C1", [.init(on: today, text: "called", by: "Ina")])
    office.state.apply(.advice(.caseRecorded(old)))
    #expect(office.state.known(AdviceCase.self, "C1") == old)
    let payload = try office.state.snapshotPayload()
    let again = try State(snapshot: Snapshot(head: .start, payload: payload), keyring: office.state.keyring)
    #expect(again.known(AdviceCase.self, "C1") == old)
    #expect(try again.snapshotPayload() == payload)
    for event in try again.erasingAdvice("C1", today: today, by: office.adviser) { office.state.apply(event) }
    #expect(office.state.known(AdviceCase.self, "C1")?.question == "" && office.state.known(AdviceCase.self, "C1")?.steps.map(\.text) == [""])
  }

  @Test func `from before advisers were sealed keeps the name, is known as partly clear, and is sealed when it is changed`() throws {
    var office = office()
    // A box without the adviser, beside a name in the clear, and a step whose box is its text alone.
    let box = try office.state.keyring.seal(
      JSONEncoder().encode(["question": "Which duty?", "result": ""]), of: "case C1", field: "case")
    var facts = `Advice`.question
    (facts.id, facts.adviser) = ("C1", "Karen Blix")
    let written = try JSONEncoder().encode(CaseKept(facts, sealed: box))
    var object = try #require(JSONSerialization.jsonObject(with: written) as? [String: Any])
    var clear = try #require(object["facts"] as? [String: Any])
    clear["adviser"] = "Karen Blix"
    object["facts"] = clear
    let old = try JSONDecoder().decode(CaseKept.self, from: JSONSerialization.data(withJSONObject: object))
    let text = try office.state.keyring.seal(JSONEncoder().encode("called"), of: "case C1", field: "case-step")
    var step = CaseStepped(case: "C1", step: .init(on: today, text: "", by: ""), sealed: text)
    step.step.by = "Karen Blix"
    for event in [AdviceEvent.caseKept(old), .caseStepped(step)] { office.state.apply(.advice(event)) }
    var one = try #require(office.state.known(AdviceCase.self, "C1"))
    #expect(one.adviser == "Karen Blix" && one.question == "Which duty?")
    #expect(one.steps == [.init(on: today, text: "called", by: "Karen Blix")])
    one.adviser = "Ole"
    let changed = try office.state.keeping(one, seen: nil, today: today, by: office.adviser)
    #expect(try changed.allSatisfy { try !String(decoding: $0.draft().body, as: UTF8.self).contains("Ole") })
    for event in changed { office.state.apply(event) }
    let payload = try office.state.snapshotPayload()
    let again = try State(snapshot: Snapshot(head: .start, payload: payload), keyring: office.state.keyring)
    #expect(again.known(AdviceCase.self, "C1") == one && again.advice.cases["C1"]?.isPartlyClear == true)
    #expect(try again.snapshotPayload() == payload)
  }
}

struct `The page for questions from outside` {
  static let now = Instant(milliseconds: Int64(Minute("2026-06-15T12:00Z")!.sinceEpoch) * 60_000)
  let fields = [
    "command": "c1", "company": "Pumpen Petersen", "question": "Wie verzollt man Pumpen?", "market": "JP", "name": "Petra", "email": "petra@pumpen.example",
    "consent": "yes",
  ]

  func browser() async throws -> Browser {
    let browser = try await Browser(clock: { Self.now })
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    return browser
  }

  @Test func `is there once somebody may read what is sent, for everybody, in three languages`() async throws {
    let browser = try await browser()
    #expect(try await browser.ask(.get, "/inquiry").status == 404)
    #expect(try await browser.ask(.post, "/inquiry", body: encoded(fields)).status == 404)
    _ = try await browser.signIn("A2", [Grant(.adviser)])
    for language in ["de", "en", "ja"] {
      let page = try await browser.ask(.get, "/inquiry?lang=\(language)")
      #expect(page.status == 200 && page.text.contains("lang=\"\(language)\"") && page.headers[.cacheControl] == "no-store")
    }
    #expect(try await browser.ask(.get, "/inquiry?lang=ja").text.contains(">日本</option>"))
  }

  @Test func `takes a question once, with a receipt, and shows it to advisers`() async throws {
    let browser = try await browser()
    let ole = try await browser.signIn("A2", [Grant(.adviser)])
    let eva = try await browser.signIn("A3", [Grant(.press)])
    let receipt = try await browser.ask(.post, "/inquiry?lang=en", body: encoded(fields))
    #expect(receipt.status == 200 && receipt.text.contains("Your question has arrived") && receipt.text.contains("Wie verzollt man Pumpen?"))
    #expect(try await browser.ask(.post, "/inquiry?lang=en", body: encoded(fields)).text.contains("Your question has arrived"), "sent twice")
    let ids = await browser.desk.state.advice.inquiries.keys.map { $0 }
    #expect(ids.count == 1 && receipt.text.contains(ids[0]))
    let place = "/advice/inquiries/\(ids[0])"
    #expect(try await browser.ask(.get, "/advice?lang=en", ole.headers).text.contains("1 inquiry is waiting"))
    #expect(try await browser.ask(.get, "/advice/inquiries?lang=en", ole.headers).text.contains("Pumpen Petersen"))
    #expect(try await browser.ask(.get, place + "?lang=en", ole.headers).text.contains("petra@pumpen.example"))
    for path in ["/advice/inquiries", place] { #expect(try await browser.ask(.get, path, eva.headers).status == 403) }
    let refused = try await browser.ask(.post, place + "/acceptance?lang=en", ole.headers, body: encoded(["form": ole.form, "company": "works", "market": ""]))
    #expect(refused.status == 422 && refused.text.contains("This is missing"))
    let body = encoded(["form": ole.form, "company": "works", "market": "jp", "product_group": "84"])
    #expect(try await browser.ask(.post, place + "/acceptance?lang=en", ole.headers, body: body).headers[.location] == "/advice/cases/C1?lang=en")
    let page = try await browser.ask(.get, "/advice/cases/C1?lang=en", ole.headers)
    #expect(page.text.contains("value=\"petra@pumpen.example\"") && page.text.contains(ids[0]))
    #expect(try await browser.ask(.post, "/advice/cases/C1/erasure", ole.headers, body: encoded(["form": ole.form])).status == 422, "not without saying so")
    #expect(try await browser.ask(.post, "/advice/cases/C1/erasure", ole.headers, body: encoded(["form": ole.form, "sure": "yes"])).status == 303)
    #expect(try await !browser.ask(.get, "/advice/cases/C1?lang=en", ole.headers).text.contains("petra@"))
  }

  @Test func `keeps what was typed beside everything that is wrong, and records nothing`() async throws {
    let browser = try await browser()
    _ = try await browser.signIn("A2", [Grant(.adviser)])
    let bad = encoded(["company": "<b>P</b>", "question": "", "email": "petra", "consent": ""])
    let answer = try await browser.ask(.post, "/inquiry?lang=en", body: bad)
    #expect(answer.status == 422 && answer.text.contains("value=\"&lt;b&gt;P&lt;/b&gt;\"") && answer.text.contains("is not an e-mail address"))
    #expect(answer.text.contains("Without your consent"))
    #expect(await browser.desk.state.advice.inquiries.count == 0)
    #expect(try await browser.ask(.post, "/inquiry", body: encoded(["question": String(repeating: "x", count: 70_000)])).status == 413)
  }

  @Test func `loses patience with a machine that sends many, and with no other`() async throws {
    let browser = try await browser()
    _ = try await browser.signIn("A2", [Grant(.adviser)])
    func send(_ number: Int, from machine: String) async throws -> Browser.Answer {
      try await browser.ask(.post, "/inquiry?lang=en", ["X-Forwarded-For": machine], body: encoded(fields.merging(["command": "c\(number)"]) { $1 }))
    }
    for number in 1...5 { #expect(try await send(number, from: "10.0.0.1").status == 200) }
    let tired = try await send(6, from: "10.0.0.1")
    #expect(tired.status == 429 && tired.headers[.retryAfter] == "1" && tired.text.contains("Wie verzollt man Pumpen?"))
    #expect(try await send(6, from: "10.0.0.2").status == 200)
    #expect(try await send(1, from: "10.0.0.1").status == 200, "known already")
    #expect(await browser.desk.state.advice.inquiries.count == 6)
  }

  @Test func `is patient again after a while, and takes two hundred an hour in all`() async throws {
    let clock = Hands()
    let door = InquiryDoor(now: { clock.now })
    for _ in 1...5 { try await door.enter("a") }
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 1)) { try await door.enter("a") }
    clock.advance(1000)
    try await door.enter("a")
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 2)) { try await door.enter("a") }
    for number in 7...200 { try await door.enter("\(number)") }
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 3599)) { try await door.enter("b") }
    clock.advance(3_600_000)
    for _ in 1...5 { try await door.enter("a") }
  }
}

private final class Hands: Sendable {  // a class: the door asks it again and again
  private let time = Mutex(Int64(0))
  var now: Instant { time.withLock { Instant(milliseconds: $0) } }
  func advance(_ milliseconds: Int64) { time.withLock { $0 += milliseconds } }
}
