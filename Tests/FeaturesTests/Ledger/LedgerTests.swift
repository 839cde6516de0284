import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

struct `A partnership` {
  static let today = CalendarDate("2026-11-27")!

  @Test func `is dormant when nothing is known of the last three years, by the day it is read`() throws {
    var book = Book()
    try book.addTie("north", .partnerRegion, "ken", since: "1997-11-18")
    func known(_ day: String) -> Partnership { book.state.partnership("north", "ken", on: CalendarDate(day)!) }
    #expect(known("2000-11-18").isDormant == false)
    #expect(known("2000-11-19").isDormant == true)
    book.add(try book.interaction("ken", "north", "2024-10-06", until: "2024-10-11"))
    #expect(known("2026-11-27").lastContact == PartialDate("2024-10-11"))
    #expect(known("2027-10-11").isDormant == false)
    #expect(known("2027-10-12").isDormant == true)
    #expect(known("2024-10-08").lastContact == PartialDate("2024-10-08"), "a visit that goes on is interaction up to today")
    #expect(known("2010-01-01").lastContact == PartialDate("1997-11-18"), "what is still to come is no interaction yet")
    #expect(known("1990-01-01").isDormant, "nothing is known at all")
  }

  @Test func `has a time line in which a silence of more than three years is a mark`() throws {
    var book = Book()
    try book.addTie("north", .partnerRegion, "ken", since: "1997")
    book.add(try book.interaction("north", "ken", "1999-05"))
    book.add(try book.interaction("ken", "north", "2010-06-01"))
    let marks = book.state.partnership("north", "ken", on: CalendarDate("2012-01-01")!).timeline
    let told = marks.map { mark in
      switch mark.what {
      case .claim(let claim, _): "\(mark.date) \(claim.claim.predicate.rawValue)"
      case .interaction(let interaction): "\(mark.date) \(interaction.guest) to \(interaction.host)"
      case .silence(let until): "\(mark.date) silence until \(until)"
      }
    }
    #expect(told == ["1997 since", "1999-05 north to ken", "1999-05 silence until 2010-06-01", "2010-06-01 ken to north"])
  }

  @Test func `of the example shows 1997 by the register, 1995 as a claim beside it, and the trip`() throws {
    var state = State(replaying: try State().importing(.example))
    let day = CalendarDate("2026-11-27")!
    func partnership(_ day: CalendarDate) -> Partnership { state.partnership("sh-land", "hyogo-pref", on: day) }
    func since() -> [String] { partnership(day).since.filter { $0.tie.subject == .tie("T01") }.flatMap(\.claims).map(\.claim.value) }
    #expect(since() == ["1997"])
    let said = Said(source: "news page of 2011")
    for event in try state.claiming(.since, "1995", of: .tie("T01"), said, by: .terminal("t"), at: Minute("2026-11-27T09:00Z")!) { state.apply(event) }
    #expect(since() == ["1995", "1997"])
    for event in try state.judgingRegister(.tie("T01"), .since, .preferred, reason: "date of signing", by: .terminal("t"), at: Minute("2026-11-27T09:00Z")!) {
      state.apply(event)
    }
    #expect(since() == ["1997", "1995"])
    #expect(partnership(day).interactions.map { "\($0.guest) \($0.host) \($0.from)–\($0.last)" } == ["sh-land hyogo-pref 2024-10-06–2024-10-12"])
    #expect(partnership(day).lastContact == PartialDate("2024-10-12"), "what was agreed in 2024 has no day, and may have been before")
    #expect(partnership(CalendarDate("2027-10-12")!).isDormant == false)
    #expect(partnership(CalendarDate("2027-10-13")!).isDormant == true)
    let roof = state.underRoof(of: "sh-land", "hyogo-pref").map(\.subject)
    #expect(roof.contains(.tie("T19")) && !roof.contains(.tie("T01")), "a school partnership stands under the roof of the regions")
  }

  @Test func `counts the sessions of a trip once, for the region and for those who came`() throws {
    var state = State(replaying: try State().importing(.small))
    state.apply(.programmeProposed(ProgrammeProposed(programme: .small())))
    let interactions = state.tripInteractions(of: "works")
    #expect(state.tripInteractions(of: "inn") == [])
    #expect(interactions.map { "\($0.guest) \($0.from) \($0.people ?? 0) \($0.origin)" } == ["chamber 2024-10-07 2 \(KnownInteraction.Origin.trip("spring", isReleased: false))"])
    var withHome = state.tripRecords["spring"]!.settings
    withHome.home.id = "north"
    state.apply(.tripRecorded(TripRecorded(withHome)))
    let told = { (interaction: KnownInteraction) in "\(interaction.guest) \(interaction.people ?? 0) \(interaction.companions.map { "\($0.organisation) \($0.people)" })" }
    #expect(state.tripInteractions(of: "works").map(told) == ["north 2 [\"chamber 1\"]"])
    #expect(state.tripInteractions(of: "chamber").map(told) == ["chamber 1 []"])
    #expect(state.partnership("works", "chamber", on: Self.today).interactions.map(told) == ["chamber 1 []"])
    #expect(state.partnership("north", "chamber", on: Self.today).interactions == [], "who travel together do not visit each other")
  }
}

struct `Meetings at tables` {
  @Test func `count as contact of those who sat there, from when they were announced, once for each pair of sides`() throws {
    var state = State(replaying: try State().importing(.example))
    let (who, trip) = (Who.terminal("t"), Identifier<Trip>("japan-2024"))
    func told(_ id: Identifier<Organisation>) -> [String] {
      state.tripInteractions(of: id).filter { $0.kind == .meeting }.map { "\($0.guest) \($0.host) \($0.from) \($0.people ?? 0) \($0.origin == .trip(trip, isReleased: true))" }
    }
    #expect(told("sh-ltsh") == [])
    for event in try state.announcing([("M001", 2, 7), ("M002", 1, 3), ("M003", 1, 4), ("M004", 3, 1)], of: trip, by: who) { state.apply(event) }
    #expect(told("sh-ltsh") == ["sh-ltsh fict-jp-53 2024-10-10 1 false", "sh-ltsh fict-jp-35 2024-10-10 1 false"])
    #expect(told("fict-jp-04") == ["sh-mwvatt fict-jp-04 2024-10-10 1 false"])
    func known(_ day: String) -> Partnership { state.partnership("fict-jp-35", "sh-ltsh", on: CalendarDate(day)!) }
    #expect(known("2024-10-09").lastContact == nil, "what is still to come is no contact yet")
    #expect(known("2024-10-10").lastContact == PartialDate("2024-10-10") && !known("2027-10-10").isDormant && known("2027-10-11").isDormant)
    #expect(known("2024-10-10").timeline.count == 1)
    for event in try state.announcing([("M003", 1, 4)], of: trip, by: who) { state.apply(event) }
    #expect(told("sh-ltsh") == [], "what was announced before holds no more")
  }
}

struct `Persons and posts` {
  @Test func `have each as many sources as there are, and contradictions of these stay visible`() throws {
    var book = Book()
    let person = try book.addPerson("Umino", "Ken")
    func post(_ from: String, _ source: String, until: String = "") throws -> [Event] {
      var draft = PostDraft()
      (draft.organisation, draft.title.en, draft.from, draft.until, draft.source) = ("works", "Director", from, until, source)
      return try book.state.recordingPost(nil, of: person, draft, by: book.who, at: book.now)
    }
    book.add(try post("2019", "card"))
    book.add(try post("2021-04", "news page"))
    book.add(try post("", "letter"))
    #expect(try post("2021-04", "news page") == [])
    func claims() -> [String] { book.state.claims(of: .post(1)).map { "\($0.claim.predicate.rawValue) \($0.claim.value) \($0.claim.source)" } }
    #expect(claims() == ["exists  letter", "since 2021-04 news page", "exists  news page", "exists  card", "since 2019 card"])
    #expect(book.state.claims(of: .post(1)).holding(.since).contradict && book.state.ledger.counts.posts == 1)
    book.add(try book.state.judgingRegister(.post(1), .since, .doubted, reason: "she says otherwise", by: book.who, at: book.now))
    #expect(!book.state.claims(of: .post(1)).holding(.since).contradict)
    #expect(book.state.claims(of: .post(1)).holding(.since).map { "\($0.claim.value) \($0.standing)" } == ["2021-04 open", "2019 doubted"])
    book.add(try post("1990", "chronicle", until: "1995"))
    #expect(book.state.ledger.counts.posts == 2, "who was it at another time has another post")
    book.add(try book.state.claiming(.until, "2024", of: .post(1), Said(source: "letter"), by: book.who, at: book.now))
    #expect(try faults { try book.state.claiming(.until, "x", of: .post(3), Said(source: ""), by: book.who, at: book.now) } == [.unknownSubject(.post(3)), .noSource, .badDate(.value, "x")])
  }

  @Test func `are several at once and over time`() throws {
    var book = Book()
    let person = try book.addPerson("Umino", "Ken", reading: "ウミノ ケン")
    book.add(try book.post(person, "works", "engineer", from: "2001", until: "2010"))
    book.add(try book.post(person, "works", "director", from: "2010"))
    book.add(try book.post(person, "lab", "adviser", from: "2015"))
    func titles(_ subject: LedgerSubject) -> [String] { book.state.ledger.postNumbers(of: subject).compactMap { book.state.ledger.post($0)?.title.en } }
    #expect(titles(.person(1)) == ["adviser", "director", "engineer"])
    #expect(titles(.organisation("works")) == ["director", "engineer"])
    #expect(try book.post(person, "works", "director", from: "2010") == [], "the same again adds nothing")
    var ended = PostDraft()
    (ended.title.en, ended.from, ended.until, ended.source) = ("adviser", "2015", "2020-03", "letter")
    book.add(try book.state.recordingPost(3, of: person, ended, by: book.who, at: book.now))
    #expect(book.state.ledger.post(3)?.until == PartialDate("2020-03"))
    #expect(titles(.person(1)) == ["adviser", "director", "engineer"], "a change makes no second post")
  }

  @Test func `belong to organisations with any number of topics`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { _ in Book().state.essence }
    let ina = try await browser.signIn("A1", [Grant(.adviser)])
    let fields = "identifier=port&de=Hafen&source=s&topic=hydrogen&topic=electrolysis&form=\(ina.form)"
    #expect(try await browser.ask(.post, "/ledger/new/organisation", ina.headers, body: fields).status == 303)
    #expect(await browser.desk.state.organisations["port"]?.topics == ["hydrogen", "electrolysis"])
    let form = try await browser.ask(.get, "/ledger/new/organisation?identifier=port&changing=yes", ina.headers)
    #expect(form.text.split(separator: " checked>").count == 3)
    #expect(try await browser.ask(.post, "/ledger/new/organisation", ina.headers, body: "identifier=port&changing=yes&de=Hafen&source=s&form=\(ina.form)").status == 303)
    #expect(await browser.desk.state.organisations["port"]?.topics == [])
  }

  @Test func `are refused with what is missing`() throws {
    var book = Book()
    let person = try book.addPerson("Umino", "Ken")
    #expect(try faults { try book.post(person, "", "director") } == [.postWithoutOrganisation])
    #expect(try faults { try book.post(7, "works", "", from: "2020", until: "2019") } == [
      .unknownSubject(.person(7)), .missing(.title), .endsBefore("2020", "2019"),
    ])
    #expect(try faults { try book.state.recordingPerson(nil, names: [], note: "", source: "", by: book.who) } == [.missing(.name), .noSource])
    #expect(try faults { try book.interaction("ken", "ken", "") } == [.selfTie("ken"), .missing(.since)])
  }
}

struct `A merge` {
  @Test func `shows both as one, and undone shows them exactly as before`() throws {
    var book = Book()
    try book.addTie("north", .cooperation, "works")
    try book.addTie("firm", .cooperation, "lab")
    let (a, b) = (try book.addPerson("Umino", "Ken"), try book.addPerson("Ken", "Umino"))
    book.add(try book.post(a, "works", "director"))
    book.add(try book.post(b, "lab", "adviser"))
    func seen() -> [String] {
      let ledger = book.state.ledger
      return [
        "\(ledger.postNumbers(of: .person(1)))", "\(ledger.postNumbers(of: .person(2)))", "\(ledger.postNumbers(of: .organisation("works")))",
        "\(ledger.path(from: "north", to: "firm")?.count ?? -1)", "\(book.state.standing("lab"))",
      ]
    }
    let before = seen()
    #expect(before == ["[1]", "[2]", "[1]", "-1", "lab"])
    #expect(book.state.ledger.suggestions(limit: 9).found == [Suggestion(later: .person(2), earlier: .person(1))])
    book.add(try book.state.merging(.person(b), into: .person(a), reason: "same card", by: book.who, at: book.now))
    book.add(try book.state.merging(.organisation("lab"), into: .organisation("works"), reason: "one house", by: book.who, at: book.now))
    #expect(seen() == ["[2, 1]", "[2, 1]", "[2, 1]", "2", "works"])
    #expect(book.state.ledger.suggestions(limit: 9).found == [])
    for number in [1, 2] { book.add(try book.state.undoingMerge(number, reason: "two after all", by: book.who, at: book.now)) }
    #expect(seen() == before)
    #expect(try book.state.undoingMerge(1, reason: "again", by: book.who, at: book.now) == [])
    #expect(book.state.ledger.merge(1)?.undone?.reason == "two after all", "the history stays")
  }

  @Test func `is refused with itself, twice, across kinds and without a reason`() throws {
    var book = Book()
    let (a, b) = (try book.addPerson("Umino", "Ken"), try book.addPerson("Yamada", "Ai"))
    func merge(_ one: LedgerSubject, _ other: LedgerSubject, _ reason: String = "r") throws -> [Event] {
      try book.state.merging(one, into: other, reason: reason, by: book.who, at: book.now)
    }
    #expect(try faults { try merge(.person(a), .person(a)) } == [.withItself(.person(1))])
    #expect(try faults { try merge(.person(a), .organisation("ken"), "") } == [.unlikeKinds(.person(1), .organisation("ken")), .noReason])
    #expect(try faults { try merge(.person(a), .person(9)) } == [.unknownSubject(.person(9))])
    book.add(try merge(.person(a), .person(b)))
    #expect(try faults { try merge(.person(b), .person(a)) } == [.withItself(.person(2))], "a circle is a merge with oneself")
    let c = try book.addPerson("Sato", "Jun")
    #expect(try faults { try merge(.person(a), .person(c)) } == [.alreadyMerged(.person(1), .person(2))])
    book.add(try merge(.person(c), .person(a)))
    #expect(book.state.ledger.merge(2)?.merge == Merge(number: 2, duplicate: .person(3), into: .person(2), reason: "r", at: book.now, by: "cli:t"))
  }

  @Test func `of a whole with its part is refused`() throws {
    var book = Book()
    try book.addTie("lab", .parent, "works")
    try book.addTie("works", .parent, "ken")
    for (one, other) in [("lab", "ken"), ("ken", "lab")] {
      let faults = try faults { try book.state.merging(.organisation(Identifier(one)), into: .organisation(Identifier(other)), reason: "r", by: book.who, at: book.now) }
      #expect(faults == [.ownParent(["ken", "lab", "works", "ken"])])
    }
  }

  @Test func `of two with another form of company and the same city is suggested`() throws {
    var book = Book()
    let twin = Organisation(id: "works-2", name: Trilingual(de: "", en: "UMI WORKS, Inc.", ja: ""), city: "Umi", shore: .host, source: "fair")
    let far = Organisation(id: "works-3", name: Trilingual(de: "", en: "Umi Works", ja: ""), city: "Kita", shore: .host, source: "fair")
    for organisation in [twin, far] { book.add(try book.state.recordingOrganisation(organisation, by: book.who)) }
    #expect(book.state.ledger.suggestions(limit: 9).found == [Suggestion(later: .organisation("works-2"), earlier: .organisation("works"))])
    for _ in 1...4 { try book.addPerson("Umino", "Ken") }
    let first = book.state.ledger.suggestions(limit: 2)
    #expect(first.found.map(\.later) == [.person(4), .person(3)])
    let rest = book.state.ledger.suggestions(limit: 2, before: first.next)
    #expect(rest.found.map(\.later) == [.person(2), .organisation("works-2")] && rest.next == nil)
  }
}

struct `An organisation of no folder` {
  @Test func `is recorded under an identifier of its own and can be changed, one of a folder can not`() throws {
    var book = Book()
    book.add(try State().importing(.small))
    var port = Organisation(id: "port", name: Trilingual(same: "Port"), city: "Umi", shore: .host, source: "card")
    book.add(try book.state.recordingOrganisation(port, by: book.who))
    #expect(try book.state.recordingOrganisation(port, by: book.who) == [])
    port.city = "Kita"
    #expect(try faults { try book.state.recordingOrganisation(port, by: book.who) } == [.taken("port")])
    #expect(try book.state.recordingOrganisation(port, changing: true, by: book.who) == [.organisationRecorded(port)])
    let chamber = Organisation(id: "chamber", name: Trilingual(same: "x"), shore: .home, source: "card")
    #expect(try faults { try book.state.recordingOrganisation(chamber, changing: true, by: book.who) } == [.taken("chamber")])
    let bad = Organisation(id: "a b", name: Trilingual(same: ""), topics: ["coal"], shore: .home)
    #expect(try faults { try book.state.recordingOrganisation(bad, by: book.who) } == [.badValue(.identifier, "a b"), .missing(.name), .noSource, .unknownTopic("coal")])
  }
}

struct `A search in the ledger` {
  @Test(arguments: [
    ("水素", ["firm", "works"]), ("wasserstoff", ["firm", "works"]), ("HYDROGEN", ["firm", "works"]), ("電気分解", ["firm"]), ("Foerde", []), ("forde", ["firm"]),
    ("ウミケン", ["ken"]), ("うみけん", ["ken"]), ("umi works", ["works"]), ("works umi", ["works"]), ("海県", ["ken"]), ("nothing", []), ("", []), ("ＵＭＩ　Ｌａｂ", ["lab"]),
  ]) func `finds organisations by names, readings and topics in every language`(text: String, expected: [String]) {
    #expect(Book().state.search(text, limit: 50).organisations.map(\.text) == expected)
  }

  @Test func `finds a topic by its other words, and by it those who are tagged`() throws {
    var book = Book()
    book.add(try book.state.recordingSynonyms(Synonyms(topic: "hydrogen", de: ["H2"], en: [], ja: ["ハイドロゲン"]), by: book.who))
    #expect(book.state.search("h2", limit: 9).organisations == ["firm", "works"])
    #expect(book.state.search("はいどろげん", limit: 9).topics == ["hydrogen"])
    #expect(book.state.searchableTexts(.organisation("firm")).contains("ハイドロゲン"), "an organisation is found by what is above its topics")
    #expect(try faults { try book.state.recordingSynonyms(Synonyms(topic: "coal", de: [], en: [], ja: []), by: book.who) } == [.unknownTopic("coal")])
  }

  @Test func `finds persons by name in either order and by reading`() throws {
    var book = Book()
    for number in 1...5 { try book.addPerson("Umino", "Ken \(number)", reading: "ウミノ ケン") }
    let index = SearchIndex().updated(to: book.state)
    func found(_ text: String, _ limit: Int) -> [SearchThing] { index.find(.person, text, in: book.state, for: book.who, atMost: limit) }
    #expect(found("umino ken", 2) == [.person(1), .person(2)])
    #expect(found("ken umino", 2) == [.person(1), .person(2)])
    #expect(found("うみの", 9) == (1...5).map { .person($0) })
  }
}

struct `The shortest way between two organisations` {
  @Test(arguments: UInt64(1)...40) func `is as long as one that is looked for by trying everything`(seed: UInt64) throws {
    var book = Book()
    var chance = Chance(seed: seed)
    let ids = (0..<14).map { "o\($0)" }
    for id in ids { book.state.apply(.organisationRecorded(Organisation(id: Identifier(id), name: Trilingual(same: id), shore: .host))) }
    var edges: [Set<String>] = []
    for number in 0..<15 {
      let (a, b) = (ids[chance.next(below: 14)], ids[chance.next(below: 14)])
      guard a != b else { continue }
      edges.append([a, b])
      if number % 3 == 0 {
        book.state.apply(.tieRecorded(Tie(
          id: Identifier("T\(number)"), from: Identifier(a), to: Identifier(b), kind: "k", since: "", status: "", owner: nil, due: nil, sentence: "", source: "",
          remark: "")))
      } else {
        try book.addTie(a, .cooperation, b)
      }
    }
    for a in ids {
      var distance = [a: 0]
      var (ring, steps) = ([a], 0)
      while !ring.isEmpty {
        steps += 1
        ring = ids.filter { id in distance[id] == nil && ring.contains { edges.contains([$0, id]) } }
        for id in ring { distance[id] = steps }
      }
      for b in ids {
        let path = book.state.ledger.path(from: Identifier(a), to: Identifier(b))
        #expect(path?.count == distance[b])
        var place = Identifier<Organisation>(a)
        for step in path ?? [] {
          let tie = try #require(book.state.tie(step.tie))
          #expect(step.from == place && Set([tie.from, tie.to]) == [step.from, step.to])
          place = step.to
        }
        #expect(path == nil || place == Identifier(b))
      }
    }
  }
}

struct `The ledger's columns` {
  static func full() throws -> Book {
    var book = Book()
    try book.addTie("north", .partnerRegion, "ken", since: "1997-11-18")
    try book.addTie("firm", .commitment, "works")
    book.add(try book.claim(.since, "1995", of: .agreement(1), source: "local news"))
    book.add(try book.state.judging(3, .doubted, reason: "why", by: book.who, at: book.now))
    let (a, b) = (try book.addPerson("Umino", "Ken"), try book.addPerson("Umino", "Ken"))
    book.add(try book.post(a, "works", "director", from: "2001"))
    book.add(try book.interaction("ken", "north", "2010"))
    book.add(try book.state.merging(.person(b), into: .person(a), reason: "same", by: book.who, at: book.now))
    book.add(try book.state.recordingSynonyms(Synonyms(topic: "hydrogen", de: ["H2"], en: [], ja: []), by: book.who))
    book.add(try book.state.recordingRegion(Region(id: "umi", name: Trilingual(same: "Umi"), country: "JP", prefecture: "Umi", organisation: "ken", isOurs: false), by: book.who))
    book.add([.organisationRemoved("lab")])
    book.add(try book.claim(.note, String(repeating: "長", count: 1300), of: .organisation("ken")))
    return book
  }

  @Test func `read back from a snapshot are the same, byte for byte, and go on alike`() throws {
    var book = try Self.full()
    let payload = try book.state.snapshotPayload()
    var again = book
    again.state = try State(snapshot: Snapshot(head: Head(position: book.state.position, hash: Digest(of: Data())), payload: payload), keyring: book.state.keyring)
    #expect(try again.state.snapshotPayload() == payload)
    for one in [true, false] {
      let events = try book.tie("firm", .exchange, "ken", since: "2020")
      #expect(try events == again.tie("firm", .exchange, "ken", since: "2020"))
      if one {
        book.add(events)
        again.add(events)
      }
    }
    #expect(try again.state.snapshotPayload() == book.state.snapshotPayload())
    #expect(again.state.ledger.standing(for: .person(2)) == .person(1))
    #expect(again.state.search("h2", limit: 9) == book.state.search("h2", limit: 9))
    #expect(again.state.partnership("north", "ken", on: CalendarDate("2026-01-01")!).timeline == book.state.partnership("north", "ken", on: CalendarDate("2026-01-01")!).timeline)
  }

  @Test func `cut off anywhere are no snapshot`() throws {
    let book = try Self.full()
    let payload = try book.state.snapshotPayload()
    for length in stride(from: 0, to: payload.count - 1, by: 211) {
      #expect(throws: JournalRefusal.self, "\(length) bytes") {
        try State(snapshot: Snapshot(head: Head(position: book.state.position, hash: Digest(of: Data())), payload: payload.prefix(length)), keyring: Keyring())
      }
    }
  }

  @Test func `are kept with the journal, which verifies and starts again alike`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "import", actor: "t") { try $0.importing(.example) }
    var draft = TieDraft()
    (draft.from, draft.to, draft.kind, draft.since, draft.said.source) = ("sh-wtsh", "khi", "agreement", "2025", "paper")
    let sent = draft
    try await desk.transact(command: "tie", actor: "t") { try $0.recordingTie(sent, by: .terminal("t"), at: Minute(sinceEpoch: 0)) }
    let payload = try await desk.state.snapshotPayload()
    try await desk.close()
    #expect(verifyJournal(dataFolder: folder.path) == [])
    let again = try await Desk.open(folder.path, space: "agency")
    #expect(try await again.state.snapshotPayload() == payload)
    try await again.transact(command: "tie 2", actor: "t") { try $0.claiming(.renewed, "2026", of: .agreement(1), Said(source: "paper"), by: .terminal("t"), at: Minute(sinceEpoch: 0)) }
    try await again.close()
    #expect(verifyJournal(dataFolder: folder.path) == [], "a snapshot on top of a snapshot says what the entries say")
  }
}
