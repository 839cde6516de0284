import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Journaling
import Testing

@testable import Features

/// A ledger in a data folder, with one person about whom something stands everywhere.
private struct Kept {
  let folder = Folder()
  let desk: Desk
  let who = Who.terminal("t")
  let now = Minute("2026-11-27T09:00Z")!
  let day = CalendarDate("2026-11-27")!

  init() async throws { desk = try await Desk.open(folder.path, space: "agency") }

  @discardableResult func add(_ decide: @escaping @Sendable (State) throws -> [Event]) async throws -> State {
    try await desk.transact(command: .fresh(), actor: "t", decide)
    return await desk.state
  }

  func fill() async throws {
    let (who, now) = (who, now)
    try await add { _ in Book().state.essence }
    @Sendable func said(_ sentence: String, by speaker: String = "") -> Said {
      Said(source: "minutes of Quillfeather Zoë", sentence: sentence, saidBy: speaker)
    }
    try await add {
      try $0.recordingPerson(
        nil,
        names: [
          .init(.latin, family: "Quillfeather", given: "Zoë"),
          .init(.japanese, family: "羽鳥", given: "澄香", reading: "ハトリ スミカ"),
        ],
        note: "zoe@quill.example, vegan", source: "card of Quillfeather", by: who)
    }
    try await add {
      try $0.recordingPerson(
        nil, names: [.init(.latin, family: "Other", given: "Ann")], note: "", source: "card", by: who)
    }
    try await add {
      var post = PostDraft()
      (post.organisation, post.title.en, post.from, post.source) = (
        "works", "Chief Quillologist", "2019-04", "card of Quillfeather"
      )
      return try $0.recordingPost(nil, of: 1, post, by: who, at: now)
    }
    try await add {
      try $0.claiming(.note, "collects pennants", of: .person(1), said("she collects pennants"), by: who, at: now)
    }
    try await add { try $0.judging(1, .doubted, reason: "pennants of whom?", by: who, at: now) }
    let sentence = said(
      "Ms QUILLFEATHER, Zoe and Ann Other asked for electrolysers; 羽鳥澄香部長も同席。", by: "Zoë Quillfeather")
    try await add {
      try $0.claiming(.interest, "electrolysers", of: .organisation("works"), sentence, by: who, at: now)
    }
    try await add {
      var draft = InteractionDraft()
      (draft.guest, draft.host, draft.from, draft.occasion, draft.source) = (
        "works", "north", "2024-05-02", "Zoë Quillfeather's farewell", "guest book"
      )
      return try $0.recordingInteraction(draft, by: who)
    }
  }

  static let secrets = [
    "Quillfeather", "QUILLFEATHER", "quillfeather", "Zoë", "zoe@quill", "vegan", "Quillologist", "羽鳥", "澄香", "ハトリ",
    "pennants", "2019-04", "card of",
  ]

  func traces(_ secrets: [String] = secrets) throws -> [String] {
    var found: [String] = []
    for name in folder.names {
      // A snapshot that is being written has another name until it is whole.
      guard let bytes = try? folder.bytes(name) else { continue }
      found += secrets.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
    }
    return found
  }
}

struct `A person of the ledger` {
  @Test func `stands in the clear in no file, and reads as she was recorded after a restart`() async throws {
    let kept = try await Kept()
    try await kept.fill()
    #expect(try kept.traces() == [])
    let state = await kept.desk.state
    try await kept.desk.close()
    #expect(try kept.traces() == [], "nor in the snapshot")
    #expect(verifyJournal(dataFolder: kept.folder.path) == [])
    let again = try await Desk.open(kept.folder.path, space: "agency")
    let ledger = await again.state.ledger
    #expect(ledger.person(1) == state.ledger.person(1))
    #expect(
      ledger.person(1)?.names.map(\.full) == ["Zoë Quillfeather", "羽鳥 澄香"]
        && ledger.person(1)?.note == "zoe@quill.example, vegan")
    #expect(ledger.post(1)?.title.en == "Chief Quillologist" && ledger.post(1)?.from == PartialDate("2019-04"))
    #expect(
      ledger.claim(1)?.claim.value == "collects pennants"
        && ledger.judgements(of: 1).map(\.reason) == ["pennants of whom?"])
    #expect(
      ledger.claim(2)?.claim.saidBy == "Zoë Quillfeather"
        && ledger.interaction(1)?.occasion == "Zoë Quillfeather's farewell")
    #expect(
      ledger.personsNamed(in: ["seen with zoe quillfeather."]) == [1]
        && ledger.personsNamed(in: ["Zoë Quillfeathers Rede"]) == [1] && ledger.personsNamed(in: ["会長の羽鳥澄香様と"]) == [1])
    #expect(ledger.personsNamed(in: ["Zoë and the Quillfeathers", "Zoë Quillfeatherstone"]) == [])
    try await again.close()
  }

  @Test func `is erased everywhere: memory, index, journal, snapshot, keys; what is of others stays`() async throws {
    let kept = try await Kept()
    try await kept.fill()
    let (old, who, now, day) = (await kept.desk.state, kept.who, kept.now, kept.day)
    let key = try kept.folder.key(of: "ledger/person/1")
    let index = SearchIndex().updated(to: old)
    #expect(index.find(.person, "quillf", in: old, for: who, atMost: 9) == [.person(1)])
    let state = try await kept.add { try $0.erasingPerson(1, alsoCalled: ["Chief Q"], on: day, by: who, at: now) }
    #expect(
      try await kept.add { try $0.erasingPerson(1, alsoCalled: [], on: day, by: who, at: now) }.position
        == state.position, "twice adds nothing")

    for ledger in [state.ledger, old.ledger] {
      #expect(
        ledger.person(1) == nil && ledger.post(1) == nil && ledger.claim(1) == nil,
        "yesterday's state opens nothing either")
    }
    #expect(state.ledger.erasedOn(1) == day && state.ledger.person(2)?.names.first?.full == "Ann Other")
    let claim = try #require(state.ledger.claim(2)).claim
    #expect(
      claim.sentence
        == "Ms a person erased on 2026-11-27 and Ann Other asked for electrolysers; a person erased on 2026-11-27部長も同席。"
    )
    #expect(
      [claim.value, claim.saidBy, claim.source] == [
        "electrolysers", "a person erased on 2026-11-27", "minutes of a person erased on 2026-11-27",
      ])
    #expect(state.ledger.interaction(1)?.occasion == "a person erased on 2026-11-27's farewell")
    #expect(state.ledger.postNumbers(of: .organisation("works")).compactMap { state.ledger.post($0) } == [])

    let after = index.updated(to: state)
    for word in ["quillf", "羽鳥", "ハトリ", "pennants"] {
      for kind in SearchKind.allCases {
        #expect(after.find(kind, word, in: state, for: who, atMost: 9) == [], "\(word)")
      }
    }
    #expect(after.find(.claim, "electrolysers", in: state, for: who, atMost: 9) == [.claim(2)])
    let payload = try state.snapshotPayload()
    for secret in Kept.secrets { #expect(payload.range(of: Data(secret.utf8)) == nil, "\(secret)") }

    #expect(try kept.traces() == [])
    for name in kept.folder.names {
      #expect((try? kept.folder.bytes(name))?.range(of: key) == nil, "\(name) has the key")
    }
    try await kept.desk.close()
    #expect(try kept.traces() == [])
    #expect(verifyJournal(dataFolder: kept.folder.path) == [], "the snapshot says what the entries say without the key")
    let again = try await Desk.open(kept.folder.path, space: "agency")
    #expect(try await again.state.snapshotPayload() == payload)
    #expect(await again.state.ledger.erasedOn(1) == day)
    #expect(
      try faults { try state.claiming(.note, "x", of: .person(1), Said(source: "s"), by: who, at: now) } == [
        .unknownSubject(.person(1))
      ])
    try await again.close()
  }

  @Test func `is erased with every entry that was merged into hers, and a second person keeps what is said of her`()
    async throws
  {
    let kept = try await Kept()
    try await kept.fill()
    let (who, now, day) = (kept.who, kept.now, kept.day)
    try await kept.add {
      try $0.recordingPerson(
        nil, names: [.init(.latin, family: "Quill", given: "Zoë")], note: "", source: "card", by: who)
    }
    try await kept.add { try $0.merging(.person(3), into: .person(1), reason: "Quill is short", by: who, at: now) }
    let state = try await kept.add { try $0.erasingPerson(1, alsoCalled: [], on: day, by: who, at: now) }
    #expect([1, 3].map { state.ledger.erasedOn($0) } == [day, day])
    #expect(state.ledger.merge(1)?.merge.reason == "a person erased on 2026-11-27")
    // The sentence also names the other, so it is sealed with her key from now on.
    let last = try await kept.add { try $0.erasingPerson(2, alsoCalled: [], on: day + 1, by: who, at: now) }
    #expect(
      last.ledger.claim(2)?.claim.sentence
        == "Ms a person erased on 2026-11-27 and a person erased on 2026-11-28 asked for electrolysers; a person erased on 2026-11-27部長も同席。"
    )
    #expect(try kept.traces(["Ann", "Quill is short"]) == [])
    try await kept.desk.close()
    #expect(verifyJournal(dataFolder: kept.folder.path) == [])
  }

  @Test func `is erased from texts that named her before she had another name, and what they say of others stays`() throws {
    var book = Book()
    try book.addPerson("Umino", "Ken")
    try book.addTie("north", .agreement, "works")
    let said = Said(source: "minutes", sentence: "Ken Umino signed it.", saidBy: "")
    book.add(try book.state.claiming(.since, "1997", of: .agreement(1), said, by: book.who, at: book.now))
    book.add(try book.state.recordingPerson(1, names: [.init(.latin, family: "Minato", given: "Ken")], note: "", source: "card", by: book.who))
    book.add(try book.state.erasingPerson(1, alsoCalled: [], on: CalendarDate("2026-11-27")!, by: book.who, at: book.now))
    let claim = try #require(book.state.claims(of: .agreement(1)).holding(.since).first?.claim)
    #expect(claim.value == "1997" && claim.sentence == "a person erased on 2026-11-27" && claim.source == "a person erased on 2026-11-27")
  }

  @Test
  func `of a journal from before there was sealing reads, and goes from everything but the journal's old entries`()
    async throws
  {
    let kept = try await Kept()
    let (who, now, day) = (kept.who, kept.now, kept.day)
    let body =
      #"{"names":[{"family":"Quillfeather","given":"Zoë","reading":"","script":"latin"}],"note":"vegan","number":1,"source":"card"}"#
    let claim =
      #"{"number":1,"predicate":"note","recorded":"2026-11-01T00:00Z","recordedBy":"t","saidBy":"Zoë Quillfeather","sentence":"","source":"minutes","subject":"organisation:works","value":"v"}"#
    let events = try [("ledger.person-recorded", body), ("ledger.claim-recorded", claim)].map {
      try Event(Draft(type: $0, version: 1, body: Data($1.utf8)), at: 1)
    }
    let state = try await kept.add { _ in Book().state.essence + events }
    #expect(state.ledger.person(1)?.note == "vegan" && state.ledger.claim(1)?.claim.saidBy == "Zoë Quillfeather")
    #expect(
      state.trace(of: 1, alsoCalled: [], erasedOn: day)?.inTheClear == [
        LedgerPlace(.person, 1), LedgerPlace(.claim, 1),
      ])
    let erased = try await kept.add { try $0.erasingPerson(1, alsoCalled: [], on: day, by: who, at: now) }
    #expect(erased.ledger.person(1) == nil && erased.ledger.claim(1)?.claim.saidBy == "a person erased on 2026-11-27")
    let payload = try erased.snapshotPayload()
    for secret in ["Quillfeather", "Zoë", "vegan"] { #expect(payload.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    try await kept.desk.close()
    #expect(verifyJournal(dataFolder: kept.folder.path) == [])
    #expect(try kept.traces(["Quillfeather"]).allSatisfy { $0.hasPrefix("journal.sqlite") })
  }

  @Test func `is erased by an organiser of all trips alone`() throws {
    var book = Book()
    try book.addPerson("Umino", "Ken")
    let adviser = Account(id: "A1", name: "A", email: "a@agency.de", organisation: "agency", grants: [Grant(.adviser)])
    book.state.apply(.accountRecorded(adviser))
    let day = CalendarDate("2026-11-27")!
    #expect(throws: AccessRefusal.forbidden(.erasePerson)) {
      try book.state.erasingPerson(1, alsoCalled: [], on: day, by: .account("A1"), at: book.now)
    }
    #expect(
      try faults { try book.state.erasingPerson(9, alsoCalled: [], on: day, by: book.who, at: book.now) } == [
        .unknownSubject(.person(9))
      ])
  }
}

struct `The pages about erasing` {
  @Test func `hand out all that is known, show what goes and what stays, and erase when that was read`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    let ina = try await browser.signIn("A1", [Grant(.organiser)])
    let ada = try await browser.signIn("A2", [Grant(.adviser)])
    for (deed, fields) in [
      ("person", "latin-family=Umino&latin-given=Ken&note=vegan&source=card"),
      ("post", "person=1&organisation=works&en=Director&source=card"),
      ("claim", "subject=organisation:works&predicate=note&value=moved&source=talk&said-by=Ken+Umino"),
      ("claim", "subject=organisation:works&predicate=note&value=Mr+Umino+left&source=talk"),
    ] {
      #expect(
        try await browser.ask(.post, "/ledger/new/\(deed)", ina.headers, body: fields + "&form=\(ina.form)").status
          == 303)
    }
    let known = try await browser.ask(.get, "/ledger/persons/1/known?lang=en", ada.headers)
    for text in ["Ken Umino", "vegan", "Director", "claim:1"] { #expect(known.text.contains(text), "\(text)") }
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(try await browser.ask(.get, "/ledger/persons/1/known.json", ada.headers).bytes)) as? [String: Any])
    #expect(
      (json["posts"] as? [[String: String]])?.first?["title_en"] == "Director"
        && (json["mentions"] as? [[String: String]])?.count == 1)
    #expect(try await browser.ask(.get, "/ledger/persons/1/erasure", ada.headers).status == 403)
    let shown = try await browser.ask(.get, "/ledger/persons/1/erasure?lang=ja&words=Mr+Umino", ina.headers)
    #expect(shown.text.contains("消去されるもの") && shown.text.contains("claim:2") && shown.text.contains("に消去された人物"))
    let hasty = try await browser.ask(.post, "/ledger/persons/1/erasure", ina.headers, body: "form=\(ina.form)&words=")
    #expect(hasty.headers[.location]?.hasPrefix("/ledger/persons/1/erasure") == true)
    #expect(await browser.desk.state.ledger.person(1) != nil)
    #expect(
      try await browser.ask(.post, "/ledger/persons/1/erasure", ada.headers, body: "form=\(ada.form)&sure=yes").status
        == 403)
    let done = try await browser.ask(
      .post, "/ledger/persons/1/erasure?lang=de", ina.headers, body: "form=\(ina.form)&sure=yes&words=Mr+Umino")
    #expect(done.status == 303 && done.headers[.location] == "/ledger/persons/1?lang=de")
    for path in [
      "/ledger/persons/1", "/ledger/organisations/works", "/search?q=umino", "/api/v1/ledger/persons",
      "/open/ledger/persons.csv", "/open/ledger/claims.csv", "/ledger/export/persons.csv",
      "/ledger/export/claims.csv", "/ledger/duplicates", "/ledger/merges", "/ledger/claims/1", "/ledger/claims/2",
    ] {
      let page = try await browser.ask(.get, path + (path.contains("?") ? "&" : "?") + "lang=de", ina.headers)
      let rest = page.text.replacing("value=\"umino\"", with: "").replacing("q=umino", with: "")
      #expect(!rest.lowercased().contains("umino") && !rest.contains("vegan"), "\(path)")
    }
    #expect(try await browser.ask(.get, "/ledger/claims/1?lang=de", ina.headers).text.contains("gelöschte Person"))
    #expect(try await browser.ask(.get, "/ledger/persons/1/known", ina.headers).status == 404)
  }
}
