import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

struct `Lists of the ledger` {
  /// Reads tables as a workbook and decides.
  private func reading(_ tables: [TextTable], onto state: State, named file: String = "ledger.xlsx") throws
    -> LedgerImport
  {
    try state.importingLedger(
      readLedgerUpload(try workbook(of: tables).bytes, named: file), by: .terminal("t"),
      at: Minute("2026-11-27T09:00Z")!)
  }
  private func table(_ name: String, _ heads: String, _ rows: String...) -> TextTable {
    func cells(_ line: String) -> [String] {
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    return TextTable(name: name, heads: cells(heads), rows: rows.map(cells))
  }

  private var whole: [TextTable] {
    [
      table(
        "topics", "id|label_de|label_en|label_ja|broader|other_words_en",
        "ammonia|Ammoniak|ammonia|アンモニア|hydrogen|NH3;azane"),
      table(
        "organisations", "id|name_en|name_ja|side|city|country|topics|source",
        "port|Port of Umi|海港|host|Umi|JP|ammonia;hydrogen|site visit"),
      table(
        "persons", "key|family_latin|given_latin|family_japanese|given_japanese|reading|note|source",
        "umino|Umino|Ken|海野|健|ウミノ ケン|likes tea|card"),
      table(
        "posts", "key|person|organisation|title_en|from|source", "p1|umino|port|Harbour master|2019|card",
        "p2|umino|port|Harbour master|2021-04|news page"),
      table(
        "ties", "key|from_organisation|to_organisation|kind|title|from|source|said_by",
        "mou|north|port|agreement|Green corridor|2023|treaty|Ken Umino"),
      table(
        "claims", "subject|predicate|value|source|sentence", "agreement:mou|since|2020|news page|",
        "person:umino|note|speaks German|talk|", "post:p1|until|2025|letter|",
        "organisation:port|do-not-raise|the strike|talk|"),
    ]
  }

  @Test func `add what is new, with contradictions named and kept, and a second time add nothing`() throws {
    var book = Book()
    let read = try reading(whole, onto: book.state)
    let told = read.findings.map { "\($0.severity) \($0.sheet ?? "") \($0.cell ?? "") \($0.code)" }
    #expect(told == ["warning claims C2 ledger.contradiction", "warning posts E3 ledger.contradiction"])
    #expect(
      read.lists.map { "\($0.name) \($0.added.count) \($0.changed.count) \($0.unchanged)" } == [
        "topics 1 0 0", "organisations 1 0 0", "persons 1 0 0", "posts 1 1 0", "ties 1 0 0", "claims 4 0 0",
      ])
    book.add(read.events)
    let state = book.state
    #expect(
      state.ledger.synonyms["ammonia"]?.en == ["NH3", "azane"]
        && state.organisations["port"]?.topics == ["ammonia", "hydrogen"])
    #expect(state.claims(of: .agreement(1)).holding(.since).map(\.claim.value) == ["2020", "2023"])
    #expect(
      state.claims(of: .post(1)).holding(.since).map { "\($0.claim.value) \($0.claim.source)" } == [
        "2019 card", "2021-04 news page",
      ])
    #expect(state.ledger.counts.posts == 1 && state.claims(of: .post(1)).holding(.until).map(\.claim.value) == ["2025"])
    let again = try reading(whole, onto: state)
    #expect(again.events == [] && again.findings == [])
    #expect(again.lists.map(\.unchanged) == [1, 1, 1, 2, 1, 4])
  }

  @Test func `that were taken along come in again unchanged, as a workbook and as CSV files`() throws {
    var book = Book()
    book.add(try reading(whole, onto: book.state).events)
    try book.addTie("firm", .cooperation, "works", since: "2011-05")
    book.add(
      try book.state.claiming(
        .note, "=1+1", of: .organisation("works"), Said(source: "-x", sentence: "two\nlines; “quoted”, \"so\""),
        by: book.who, at: book.now))
    book.add(try book.claim(.exists, "", of: .agreement(2), source: "second paper"))
    let tables = book.state.ledgerTables()
    #expect(tables.map(\.rows.count) == [3, 6, 0, 1, 1, 2, 0, 10, 0])
    let read = try reading(tables, onto: book.state)
    #expect(
      read.events == [] && read.findings == [] && read.lists.allSatisfy { $0.added.isEmpty && $0.changed.isEmpty })
    for language in Language.allCases {
      for table in tables {
        let upload = readLedgerUpload(Array(Documents.csv(table, language).utf8), named: "\(table.name).csv")
        let read = try book.state.importingLedger(upload, by: book.who, at: book.now)
        #expect(read.events == [] && !read.hasError, "\(table.name) \(read.findings.map(\.code))")
      }
    }
    var fresh = Book()
    fresh.add(try reading(tables.filter { ["topics", "organisations"].contains($0.name) }, onto: fresh.state).events)
    #expect(fresh.state.organisations == book.state.organisations)
  }

  @Test func `tell regions, meetings and what was thought of claims, and tell it once`() throws {
    let book = Book()
    let more = [
      table(
        "regions", "id|name_en|name_ja|country|prefecture|organisation|side", "umi|Umi|海県|jp|Umi|ken|host",
        "nord|North||DE||north|home"),
      table("claims", "key|subject|predicate|value|source", "a|organisation:works|region|umi|atlas", "b|organisation:works|note|large|talk"),
      table(
        "interactions", "kind|guest|host|from|until|people|occasion|source", "visit|north|ken|2019-05|2019-06|12|fair|guest book",
        "Meeting|firm|works|2020||||minutes"),
      table("judgements", "claim|verdict|reason", "a|accepted|", "b|doubted|hearsay", "b|withdrawn|was another firm"),
    ]
    let read = try reading(more, onto: book.state)
    #expect(read.findings == [])
    #expect(
      read.lists.map { "\($0.name) \($0.added.count)" } == ["regions 2", "interactions 2", "claims 2", "judgements 3"])
    let state = read.events.reduce(into: book.state) { $0.apply($1) }
    #expect(state.region(of: "works", among: state.regions)?.name.ja == "海県")
    #expect(
      state.ledger.interaction(1).map { [$0.kind.rawValue, $0.from.description, $0.until?.description, $0.people.map { "\($0)" }, $0.occasion] }
        == ["visit", "2019-05", "2019-06", "12", "fair"])
    #expect(state.ledger.interaction(2)?.kind == .meeting)
    #expect(state.ledger.claim(1)?.standing == .accepted && state.ledger.claim(2)?.standing == .withdrawn)
    #expect(state.ledger.judgements(of: 2).map(\.reason) == ["hearsay", "was another firm"])
    for again in [try reading(more, onto: state), try reading(state.ledgerTables(), onto: state)] {
      #expect(again.events == [] && again.findings == [])
    }
    // What was doubted before, and judged otherwise since, is not doubted again by an older file.
    let reopened = try state.judging(2, .open, reason: "", by: book.who, at: book.now).reduce(into: state) { $0.apply($1) }
    #expect(try reading(more, onto: reopened).events == [])
  }

  @Test func `come in whole elsewhere, with their numbers as keys`() throws {
    var book = Book()
    try book.addPerson("Sole", "Ann")
    try book.addPerson("Umino", "Ken")
    // Two who have one name are two elsewhere as well.
    try book.addPerson("Umino", "Ken")
    book.add(try book.post(3, "works", "Director", from: "2019"))
    try book.addTie("firm", .cooperation, "works", since: "2011-05")
    try book.addTie("firm", .membership, "lab")
    for claims in [book.state.ledger.claimNumbers(of: .agreement(2), [.exists])] {
      book.add(try book.state.judging(claims[0], .withdrawn, reason: "never was", by: book.who, at: book.now))
    }
    book.add(try book.claim(.note, "speaks Danish", of: .person(3)))
    book.add(try book.claim(.since, "2018", of: .post(1)))
    book.add(try book.claim(.since, "2010", of: .agreement(1), source: "web"))
    let chosen = book.state.ledger.counts.claims
    book.add(try book.state.judging(chosen, .preferred, reason: "treaty shown", by: book.who, at: book.now))
    book.add(try book.interaction("north", "ken", "2019-05", until: "2019-06"))
    let region = Region(id: "umi", name: Trilingual(same: "Umi"), country: "JP", prefecture: "Umi", organisation: "ken", isOurs: false)
    book.add(try book.state.recordingRegion(region, by: book.who))

    let tables = book.state.ledgerTables()
    let other = Book()
    let read = try reading(tables, onto: other.state)
    #expect(read.findings.filter { $0.severity == .error } == [])
    let fresh = read.events.reduce(into: other.state) { $0.apply($1) }
    func rows(_ state: State, _ name: String) -> [[String]] { state.ledgerTables().first { $0.name == name }!.rows }
    for name in ["topics", "organisations", "regions", "persons", "posts", "interactions"] {
      #expect(rows(fresh, name) == rows(book.state, name), "\(name)")
    }
    // Ties bring their claims along, so claims have other numbers; what they say is the same.
    #expect(rows(fresh, "ties") == rows(book.state, "ties"))
    func told(_ state: State) -> [[String]] { rows(state, "claims").map { Array($0.dropFirst()) }.sorted { $0.joined() < $1.joined() } }
    #expect(told(fresh) == told(book.state))
    #expect(rows(fresh, "judgements").map { $0[1...2].joined(separator: ": ") } == ["withdrawn: never was", "preferred: treaty shown"])
    #expect(fresh.tie(.agreement(2))?.isVoid == true)
    #expect(fresh.claims(of: .agreement(1)).holding(.since).map(\.claim.value) == ["2010", "2011-05"])
    #expect(try reading(fresh.ledgerTables(), onto: fresh).events == [])
  }

  @Test func `name what no judgement and no meeting can be, and cells that change no standing`() throws {
    var book = Book()
    book.add(try book.claim(.note, "large", of: .organisation("works")))
    book.add(try book.claim(.note, "small", of: .organisation("lab")))
    let read = try reading(
      [
        table("regions", "id|name_en|organisation|side", "|Umi||host", "umi|Umi|nobody|both", "umi|Umi|nobody|host"),
        table(
          "interactions", "kind|guest|host|from|until|people|source", "dream|north|north|2020|2019|-1|",
          "visit|firm|works||||minutes"),
        table(
          "claims", "key|subject|predicate|value|source|standing", "1|organisation:works|note|small|minutes|",
          "1|organisation:works|note|large|minutes|withdrawn", "n|organisation:works|likes|tea|x|"),
        table("judgements", "claim|verdict|reason", "7|accepted|", "2|maybe|", "2|doubted|", "|accepted|", "n|accepted|"),
      ], onto: book.state)
    #expect(
      read.findings.map { "\($0.severity) \($0.sheet ?? "") \($0.line ?? 0) \($0.column ?? "-") \($0.code)" } == [
        "error claims 2 key ledger.other-entry", "warning claims 3 standing ledger.other-standing",
        "error claims 4 predicate ledger.bad-value",
        "error interactions 2 host ledger.self-tie", "error interactions 2 kind ledger.bad-value",
        "error interactions 2 until ledger.ends-before", "error interactions 2 people ledger.bad-value",
        "error interactions 2 source ledger.no-source", "error interactions 3 from ledger.missing",
        "error judgements 2 claim ledger.unknown-claim", "error judgements 3 verdict ledger.bad-value",
        "error judgements 4 reason ledger.no-reason", "error judgements 5 claim ledger.missing",
        "error regions 2 id ledger.missing", "error regions 3 side ledger.bad-value",
        "error regions 4 organisation ledger.unknown-organisation",
      ])
    #expect(read.events == [])
  }

  @Test func `say all that is wrong at once, with sheet, row and column, and then nothing is recorded`() throws {
    let tables = [
      table("organisations", "id|name_en|side|topics|source", "port||left|coal|", "two words|Two|host||talk"),
      table("persons", "key|family_latin|source", "a||card", "b|Sole|"),
      table(
        "posts", "person|organisation|title_en|from|until|source", "b|works|boss|||card",
        "99|nowhere|boss|2020|2019|card"),
      table(
        "ties", "from_organisation|to_organisation|kind|from|source", "north|north|agreement|yesterday|x",
        "port|works|agreement||x"),
      table(
        "claims", "subject|predicate|value|source", "works|note|v|s", "organisation:works|likes|v|s",
        "agreement:7|since|1999|", "person:a|note|v|s"),
      table("wishes", "one|two", "1|2"),
    ]
    let read = try reading(tables, onto: Book().state)
    let told = read.findings.filter { $0.severity == .error }.map {
      "\($0.sheet ?? "") \($0.line ?? 0) \($0.column ?? "-") \($0.code)"
    }
    #expect(
      told == [
        "claims 2 subject ledger.bad-value", "claims 3 predicate ledger.bad-value", "claims 4 - ledger.unknown-subject",
        "claims 4 source ledger.no-source",
        "organisations 2 side ledger.bad-value", "organisations 3 id ledger.bad-value",
        "persons 2 family_latin ledger.missing", "persons 3 source ledger.no-source",
        "posts 3 - ledger.unknown-subject", "posts 3 organisation ledger.unknown-organisation",
        "posts 3 until ledger.ends-before",
        "ties 2 from ledger.bad-date", "ties 2 to_organisation ledger.self-tie",
      ], "rows that refer to faulty ones (port, a, b) are not said to be faulty themselves")
    #expect(read.findings.contains { $0.code == "unknown-sheet" && $0.sheet == "wishes" })
    #expect(read.events == [])
  }

  @Test func `change a person by her number and by her names, and never what stands in a trip's folder`() throws {
    var book = Book()
    try book.addPerson("Umino", "Ken")
    try book.addPerson("Sole", "Ann")
    let read = try reading(
      [table("persons", "key|family_latin|given_latin|note|source", "1|Umino|Kenji||card", "|Sole|Ann|met twice|card")],
      onto: book.state)
    book.add(read.events)
    #expect(
      book.state.ledger.person(1)?.names.first?.given == "Kenji" && book.state.ledger.person(2)?.note == "met twice"
        && book.state.ledger.counts.persons == 2)
    #expect(
      read.lists.flatMap(\.changed).flatMap(\.fields).map { "\($0.column): \($0.before) > \($0.after)" } == [
        "given_latin: Ken > Kenji", "note:  > met twice",
      ])
    let trip = State(replaying: try State().importing(.small))
    let foreign = try reading(
      [
        table("organisations", "id|name_en|source", "works|Other works|x"),
        table("topics", "id|label_en|broader", "energy|energy|hydrogen"),
      ], onto: trip)
    #expect(
      foreign.findings.filter { $0.severity == .error }.map(\.code) == [
        "ledger.of-folder", "ledger.of-folder", "ledger.own-broader",
      ])
  }

  @Test func `are read as a German Excel writes them, and what is no list is refused in words`() throws {
    let state = Book().state
    func read(_ bytes: [UInt8], _ file: String) throws -> LedgerImport {
      try state.importingLedger(readLedgerUpload(bytes, named: file), by: .terminal("t"), at: Minute(sinceEpoch: 0))
    }
    let german = "Schlüssel;Familienname;Vorname;Quelle\r\n;Müller;Jörg;Karte\r\n"
    let latin = german.unicodeScalars.map { UInt8($0.value) }
    let after = try read(latin, "Personen.csv").events.reduce(into: state) { $0.apply($1) }
    #expect(after.ledger.person(1)?.names.map(\.full) == ["Jörg Müller"] && after.ledger.person(1)?.source == "Karte")
    let refused: [([UInt8], String)] = [
      ([0x50, 0x4B, 1, 2, 3], "claims.xlsx"), (Array("a,b\n1,2\n".utf8), "list.csv"), ([], "claims.csv"), (Array("value\nx\n".utf8), "claims.csv"),
    ]
    for (bytes, name) in refused {
      let found = try read(bytes, name)
      #expect(found.hasError && found.events == [] && found.findings.allSatisfy { $0.file == name }, "\(name) \(found.findings.map(\.code))")
    }
  }

  @Test func `are shown at the desk before they are taken in, and by those who may`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { _ in Book().state.essence }
    let ina = try await browser.signIn("A1", [Grant(.adviser)])
    let press = try await browser.signIn("A2", [Grant(.press)])
    func send(_ csv: String, _ person: (headers: [String: String], form: String)) async throws -> Browser.Answer {
      let body =
        "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n\(person.form)\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"persons.csv\"\r\n\r\n\(csv)\r\n--x--\r\n"
      return try await browser.ask(
        .post, "/ledger/import?lang=en",
        person.headers.merging(["Content-Type": "multipart/form-data; boundary=x"]) { $1 }, body: body)
    }
    #expect(try await send("key,family_latin,source\n,Umino,\n", ina).status == 422)
    #expect(try await send("key,family_latin,source\n,Umino,card\n", press).status == 403)
    let shown = try await send("key,family_latin,source\n,Umino,card\n", ina)
    #expect(shown.status == 200 && shown.text.contains("Umino"))
    #expect(await browser.desk.state.ledger.counts.persons == 0)
    func hidden(_ name: String) throws -> String {
      String(try #require(shown.text.firstMatch(of: try Regex("name=\"\(name)\" value=\"([^\"]*)\""))?[1].substring))
    }
    let fields = try ["form", "ticket", "command", "mark"].map { "\($0)=\(try hidden($0))" }.joined(separator: "&")
    #expect(
      try await browser.ask(.post, "/ledger/import/confirmation?lang=en", ina.headers, body: fields).status == 303)
    #expect(await browser.desk.state.ledger.person(1)?.names.map(\.family) == ["Umino"])
    for path in ["/ledger/import", "/ledger/export.xlsx", "/ledger/export/claims.csv"] {
      #expect(try await browser.ask(.get, path, ina.headers).status == 200)
      #expect(try await browser.ask(.get, path, press.headers).status == 403)
    }
  }
}
