import Domain
import HashTreeCollections
import Journaling
import Testing

@testable import Features

struct `A tie in the ledger` {
  @Test func `comes with its source, and the same again adds nothing`() throws {
    var book = Book()
    let events = try book.tie("north", .partnerRegion, "ken", since: "18.11.1997")
    let said = { (number: Int, predicate: Claim.Predicate, value: String) in
      Event.ledger(.claimRecorded(Claim(
        number: number, subject: .agreement(1), predicate: predicate, value: value, source: "treaty", sentence: "", saidBy: "", recorded: book.now,
        recordedBy: "cli:t")))
    }
    #expect(events == [
      .ledger(.tieRecorded(LedgerTie(number: 1, from: "north", to: "ken", kind: "partner-region", title: "", owner: nil, due: nil))),
      said(1, .exists, ""), said(2, .since, "1997-11-18"),
    ])
    #expect(try Book.rewritten(events) == events)
    book.add(events)
    #expect(try book.tie("north", .partnerRegion, "ken", since: "1997-11-18") == [])
    #expect(try book.tie("north", .partnerRegion, "ken", since: "1995") == [said(3, .since, "1995")], "a second answer is one more claim of the same tie")
  }

  @Test func `is found by a name as well as by an identifier`() throws {
    var book = Book()
    try book.addTie("land nord", .cooperation, "海県")
    #expect(book.state.ledger.tie(1).map { [$0.from, $0.to] } == ["north", "ken"])
  }

  @Test func `is refused with everything that is wrong at once`() throws {
    let book = Book()
    var draft = TieDraft()
    (draft.from, draft.kind, draft.since, draft.until, draft.due) = ("nowhere", "cooperation", "2001", "1999", "soon")
    #expect(try faults { try book.state.recordingTie(draft, by: book.who, at: book.now) } == [
      .unknownOrganisation(.from, "nowhere"), .missing(.to), .endsBefore("2001", "1999"), .noSource, .badDate(.due, "soon"),
    ])
    #expect(try faults { try book.tie("ken", .cooperation, "ken") } == [.selfTie("ken")])
    #expect(throws: AccessRefusal.unknownVisitor) { try book.state.recordingTie(draft, by: .stranger, at: book.now) }
  }

  @Test func `that was withdrawn is on no path and comes back when it is reopened`() throws {
    var book = Book()
    try book.addTie("north", .cooperation, "ken")
    book.add(try book.state.judging(1, .withdrawn, reason: "mixed up", by: book.who, at: book.now))
    #expect(book.state.ledger.path(from: "north", to: "ken") == nil)
    let node = try #require(book.state.ledger.node(of: "north"))
    #expect(book.state.ledger.tieCount(node) == 0)
    book.add(try book.state.judging(1, .withdrawn, reason: "again", by: book.who, at: book.now))
    #expect(book.state.ledger.tieCount(node) == 0)
    book.add(try book.state.judging(1, .open, reason: "", by: book.who, at: book.now))
    #expect(book.state.ledger.tieCount(node) == 1)
    #expect(book.state.ledger.path(from: "north", to: "ken") == [PathStep(from: "north", to: "ken", tie: .agreement(1))])
  }
}

struct `A whole and its parts` {
  @Test func `are never a circle, whether direct or through others`() throws {
    var book = Book()
    #expect(try faults { try book.tie("lab", .parent, "lab") } == [.ownParent(["lab", "lab"])])
    try book.addTie("lab", .parent, "works")
    try book.addTie("works", .parent, "ken")
    #expect(try faults { try book.tie("works", .parent, "lab") } == [.ownParent(["works", "lab", "works"])])
    #expect(try faults { try book.tie("ken", .parent, "lab") } == [.ownParent(["ken", "lab", "works", "ken"])])
    #expect(book.state.parents(of: "lab").map(\.whole) == ["works"])
    #expect(book.state.parts(of: "ken").map(\.whole) == ["works"])
  }

  @Test func `may change places at different times`() throws {
    var book = Book()
    try book.addTie("lab", .parent, "works", since: "1990", until: "1999")
    #expect(try faults { try book.tie("works", .parent, "lab", since: "1999") } == [.ownParent(["works", "lab", "works"])])
    #expect(try faults { try book.tie("works", .parent, "lab", since: "2000") } == [])
  }

  @Test func `of the register that make a circle are named with their row`() throws {
    var book = Book()
    for (id, from, to) in [("T1", "works", "lab"), ("T2", "lab", "works"), ("T3", "ken", "ken")] {
      book.state.apply(.tieRecorded(Tie(
        id: Identifier(id), from: Identifier(from), to: Identifier(to), kind: "site", since: id == "T3" ? "long ago" : "", status: "", owner: nil, due: nil,
        sentence: "", source: "", remark: "")))
    }
    let findings = book.state.registerFindings
    #expect(findings.map { [$0.file, $0.value, $0.code] } == [
      ["ties.csv", "T1", "ledger.own-parent"], ["ties.csv", "T2", "ledger.own-parent"], ["ties.csv", "T3", "ledger.self-tie"],
      ["ties.csv", "T3", "ledger.bad-date"],
    ])
  }
}

struct `Claims that contradict each other` {
  func book() throws -> Book {
    var book = Book()
    try book.addTie("north", .partnerRegion, "ken", since: "1997-11-18")
    book.add(try book.claim(.since, "1995", of: .agreement(1), source: "local news"))
    book.add(try book.claim(.since, "1997", of: .agreement(1), source: "consulate"))
    return book
  }
  func since(_ book: Book) -> [String] { book.state.partnership("ken", "north", on: CalendarDate("2026-11-27")!).since.flatMap(\.claims).map { "\($0.claim.value) \($0.claim.source)" } }

  @Test func `stand side by side, and the one preferred with a reason is named first`() throws {
    var book = try book()
    #expect(since(book) == ["1995 local news", "1997 consulate", "1997-11-18 treaty"])
    #expect(try faults { try book.state.judging(2, .preferred, reason: "", by: book.who, at: book.now) } == [.noReason])
    book.add(try book.state.judging(2, .preferred, reason: "signed paper", by: book.who, at: book.now))
    #expect(since(book) == ["1997-11-18 treaty", "1995 local news", "1997 consulate"])
    book.add(try book.state.judging(3, .preferred, reason: "second thoughts", by: book.who, at: book.now))
    #expect(since(book) == ["1995 local news", "1997 consulate", "1997-11-18 treaty"])
    #expect(book.state.ledger.claim(2)?.isPreferred == false, "one at most is preferred")
    #expect(try book.state.judging(3, .preferred, reason: "again", by: book.who, at: book.now) == [])
  }

  @Test func `are a finding until one is doubted, and a year that holds the day is no contradiction`() throws {
    var book = try book()
    let day = CalendarDate("2026-11-27")!
    #expect(book.state.partnership("north", "ken", on: day).findings.map(\.code) == ["ledger.contradiction"])
    book.add(try book.state.judging(3, .doubted, reason: "first visit, no partnership", by: book.who, at: book.now))
    #expect(book.state.partnership("north", "ken", on: day).findings == [])
    #expect(since(book) == ["1997 consulate", "1997-11-18 treaty", "1995 local news"], "a doubted claim stays, last")
  }

  @Test func `keep the history of what was thought of them`() throws {
    var book = try book()
    for verdict in [Judgement.Verdict.accepted, .doubted, .withdrawn, .open] {
      book.add(try book.state.judging(3, verdict, reason: "r \(verdict)", by: book.who, at: book.now))
    }
    #expect(book.state.ledger.judgements(of: 3).map(\.verdict) == [.accepted, .doubted, .withdrawn, .open])
    #expect(book.state.ledger.judgements(of: 3).map(\.reason) == ["r accepted", "r doubted", "r withdrawn", "r open"])
    #expect(book.state.ledger.claim(3)?.standing == .open)
    book.add(try book.state.judging(3, .withdrawn, reason: "twice", by: book.who, at: book.now))
    #expect(try faults { try book.state.judging(3, .preferred, reason: "x", by: book.who, at: book.now) } == [.withdrawnClaim(3)])
    #expect(since(book) == ["1997 consulate", "1997-11-18 treaty"])
  }

  @Test func `are not taken without a source, of nothing, or with a date that is none`() throws {
    let book = try book()
    #expect(try faults { try book.claim(.since, "1995", of: .agreement(1), source: "") } == [.noSource])
    #expect(try faults { try book.claim(.since, "30.2.1995", of: .agreement(9)) } == [.unknownSubject(.agreement(9)), .badDate(.value, "30.2.1995")])
    #expect(try faults { try book.claim(.note, "a\u{1F}b", of: .organisation("ken")) } == [.badValue(.value, "a\u{1F}b")])
    #expect(try faults { try book.claim(.region, "atlantis", of: .organisation("ken")) } == [.unknownRegion("atlantis")])
    #expect(try faults { try book.claim(.note, String(repeating: "x", count: 4001), of: .organisation("ken")) } == [.tooLong(.value, 4001)])
    #expect(try faults { try book.state.judging(99, .accepted, reason: "", by: book.who, at: book.now) } == [.unknownClaim(99)])
  }

  @Test func `that it ended before it began are kept and named`() throws {
    var book = try book()
    book.add(try book.claim(.until, "1990", of: .agreement(1)))
    let codes = book.state.partnership("north", "ken", on: CalendarDate("2026-11-27")!).findings.map(\.code)
    #expect(codes == ["ledger.ends-before", "ledger.contradiction"])
  }
}

@Test(arguments: [
  ("1997", "1997"), ("1997-11", "1997-11"), ("1997-11-18", "1997-11-18"), ("18.11.1997", "1997-11-18"), ("11.1997", "1997-11"), ("1997年11月18日", "1997-11-18"),
  ("1997年", "1997"), ("2024-02-29", "2024-02-29"),
]) func `a date is read as far as it is known`(text: String, expected: String) {
  #expect(PartialDate(text)?.description == expected)
}

@Test(arguments: ["", "97", "1997-13", "1997-02-29", "0999", "9999", "1997-1-1-1", "about 1997", "-1997", "1997-", "１９９７"])
func `a date that is none is not read`(text: String) {
  // A hyphen at the end is how 年 is read, and does no harm.
  if text == "1997-" { #expect(PartialDate(text)?.description == "1997") } else { #expect(PartialDate(text) == nil) }
}
