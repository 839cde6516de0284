import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

/// What pages and files do where there are more rows than anybody reads.
struct `With many rows` {
  @Test func `the ties across the shores of some houses are those of all that have one of them, in the same order`() throws {
    var book = Book()
    let ends = [("north", "ken"), ("firm", "works"), ("works", "lab"), ("lab", "firm"), ("north", "firm"), ("ken", "firm"), ("works", "north")]
    for (from, to) in ends { try book.addTie(from, .cooperation, to, since: "2001") }
    for id in ["T2", "T1"] { book.add([.tieRecorded(Tie(id: Identifier(id), from: "north", to: "works", kind: "agreement", since: "", status: "", owner: nil, due: nil, sentence: "", source: "", remark: ""))]) }
    book.add(try book.state.merging(.organisation("lab"), into: .organisation("works"), reason: "one house", by: book.who, at: book.now))
    let withdrawn = try #require(book.state.claims(of: .agreement(2)).first { $0.claim.predicate == .exists })
    book.add(try book.state.judging(withdrawn.claim.number, .withdrawn, reason: "never was", by: book.who, at: book.now))
    let state = book.state
    #expect(state.tiesAcross(of: ["works"]).map(\.subject.description) == ["tie:T1", "tie:T2", "agreement:7"])
    for ids: Set<Identifier<Organisation>> in [["works"], ["lab"], ["ken", "lab"], ["north", "works"], [], ["nobody"]] {
      let all = state.tiesAcross(atMost: .max).compactMap { state.tie($0) }.filter { ids.contains($0.from) || ids.contains($0.to) }
      #expect(state.tiesAcross(of: ids) == all, "\(ids)")
    }
  }

  @Test func `organisations are found by what is typed, in the middle of names as well`() {
    let state = Book().state
    #expect(state.organisations(spelled: "elektro") == ["firm"] && state.organisations(spelled: "製作") == ["works"])
    #expect(state.organisations(spelled: "UMI ") == ["ken", "works", "lab"] && state.organisations(spelled: "nobody") == [])
    #expect(state.organisations(spelled: "umi", atMost: 2) == ["ken", "works"])
  }

  @Test func `a list longer than a sheet is refused as a workbook, and named with its mend`() throws {
    let list = try #require(OpenList.all.first { $0.path == "organisations" })
    let query = OpenQuery(state: Book().state, who: .terminal("t"), trip: nil, language: .en, today: CalendarDate("2026-11-27")!)
    let row = OpenRow(key: "a", json: { .null }, cells: { [] }, card: nil, place: nil, person: nil)
    #expect(throws: SheetRefusal.longerThanSheet([list.title])) { try list.file(repeatElement(row, count: 1_048_576), .workbook, query) }
    #expect(SheetRefusal.longerThanSheet([list.title]).finding.mend.en == "Take the list along as CSV.")
  }

  @Test func `a workbook of the ledger is refused before it is made, with every list that is longer than a sheet`() throws {
    var book = Book()
    for (from, to) in [("north", "works"), ("north", "ken"), ("firm", "works")] { try book.addTie(from, .cooperation, to, since: "2001") }
    book.add([
      .ledger(.personRecorded(LedgerPerson(number: 1, names: [.init(.latin, family: "Umino", given: "Aiko")], source: "card"))),
      .ledger(.personRecorded(LedgerPerson(number: 2, names: [.init(.latin, family: "Mori", given: "Jun")], source: "card"))),
    ])
    // Three ties, and three claims since when; the claims that there is a tie stand in its row.
    #expect(book.state.ledgerTables([.ties, .claims, .persons]).map(\.rows.count) == [3, 3, 2])
    let most = book.state.ledgerTables().filter { ![.ties, .claims].contains(LedgerSheet(rawValue: $0.name)) }.map(\.rows.count).max()!
    #expect(most < 100)
    func refused(_ rows: Int) -> [String]? {
      do { try book.state.requireSheets(rowsOfSheet: rows) } catch SheetRefusal.longerThanSheet(let lists) { return lists.map(\.en) } catch { return nil }
      return []
    }
    #expect(refused(2)?.suffix(2) == ["ties", "claims"] && refused(2)?.contains("persons") == false)
    #expect(refused(100) == [])
    #expect(throws: SheetRefusal.self) { try book.state.ledgerWorkbook(rowsOfSheet: 2) }
    let finding = SheetRefusal.longerThanSheet([Trilingual(same: "ties"), Trilingual(same: "claims")]).finding
    #expect(finding.message.en == "More rows than a sheet of a workbook holds (1,048,575): “ties”, “claims”." && finding.mend.en == "Take these lists along as CSV.")
  }

  @Test func `a list that goes out in pieces is the same file as one that is made whole`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let many = (0..<10_001).map { Event.organisationRecorded(Organisation(id: Identifier("g\($0)"), name: Trilingual(same: "House \($0)"), city: "Kiel", country: "DE", shore: .home)) }
    try await browser.desk.transact(command: "many", actor: "t") { _ in many }
    let ina = try await browser.signIn("A1", [Grant(.adviser)])
    let state = await browser.desk.state
    let whole = csv(state.ledgerTables([.organisations])[0], .de)
    #expect(try await browser.ask(.get, "/ledger/export/organisations.csv?lang=de", ina.headers).text == whole)
    let list = try #require(OpenList.all.first { $0.path == "organisations" })
    let query = OpenQuery(state: state, who: .account("A1"), trip: nil, language: .ja, today: CalendarDate("2026-11-27")!)
    let file = try list.file(list.rows(query), .csv, query)
    #expect(try await browser.ask(.get, "/open/organisations.csv?lang=ja", ina.headers).text == String(decoding: file.bytes, as: UTF8.self))
  }

  @Test func `of more houses than a list shows, one is typed and proposed, and the page stays small`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let ina = try await browser.signIn("A1", [Grant(.adviser)])
    let few = try await browser.ask(.get, "/advice/cases/new?lang=en", ina.headers)
    #expect(few.text.contains("<option value=\"works\"") && !few.text.contains("data-suggest"))
    let many = (0..<500).map { Event.organisationRecorded(Organisation(id: Identifier("g\($0)"), name: Trilingual(same: "House \($0)"), city: "Kiel", country: "DE", shore: .home)) }
    try await browser.desk.transact(command: "many", actor: "t") { _ in many }
    let page = try await browser.ask(.get, "/advice/cases/new?lang=en", ina.headers)
    #expect(page.text.contains("data-suggest=\"organisation\"") && !page.text.contains("g499") && page.text.contains("/static/ledger.js"))
    let body = "form=\(ina.form)&company=g7&question=Where+to%3F&market=JP&received=2026-11-01&adviser=Ina"
    let answer = try await browser.ask(.post, "/advice/cases/new?lang=en", ina.headers, body: body)
    #expect(answer.status == 303)
    #expect(await browser.desk.state.advice.cases.values.map(\.facts.company) == ["g7"])
    #expect(try await browser.ask(.get, "/advice/companies?lang=en&q=ouse+499", ina.headers).text.contains("House 499"))
    #expect(try await browser.ask(.get, "/advice/companies?lang=en", ina.headers).text.contains("House 7"))
  }
}
