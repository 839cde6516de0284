import Domain
import Features
import HashTreeCollections
import Journaling
import Testing

struct `Amending people` {
  let who = Who.terminal("t")
  func state() throws -> State {
    let keyring = Keyring()
    return State(replaying: try State(keyring: keyring).importing(.small), keyring: keyring)
  }
  func person(_ id: Identifier<Delegate>, _ state: State) -> Delegate { state.dossier(of: "spring")!.trip.delegates.first { $0.id == id }! }

  @Test func `changes what was changed, seals what has to be, and adds nothing the second time`() throws {
    var state = try state()
    let changes = [RosterChange(.familyName, was: "Beispiel", to: "Beispiel-Ott"), RosterChange(.diet, was: "no shellfish", to: "halal")]
    let events = try state.amending(["D2"], of: "spring", changes, by: who)
    #expect(events.count == 1)
    #expect(!String(decoding: try events[0].draft().body, as: UTF8.self).contains("halal"))
    for event in events { state.apply(event) }
    #expect(person("D2", state).fullName == "Anna Beispiel-Ott")
    #expect(person("D2", state).personal == PersonalDetails(diet: "halal", roomType: "single", remark: "walks with a stick"))
    #expect(try state.amending(["D2"], of: "spring", changes, by: who) == [])
  }

  @Test func `of two people merges different fields and refuses the same one with both values`() throws {
    var state = try state()
    for event in try state.amending(["D2"], of: "spring", [RosterChange(.givenName, was: "Anna", to: "Anne")], by: who) { state.apply(event) }
    let second = [RosterChange(.givenName, was: "Anna", to: "Anna"), RosterChange(.protocolRank, was: "", to: "7")]
    for event in try state.amending(["D2"], of: "spring", second, by: who) { state.apply(event) }
    #expect(person("D2", state).givenName == "Anne" && person("D2", state).protocolRank == 7)
    #expect(throws: RosterRefusal.sameField("D2", .givenName, theirs: "Anne", yours: "Änne")) {
      try state.amending(["D2"], of: "spring", [RosterChange(.givenName, was: "Anna", to: "Änne")], by: who)
    }
  }

  @Test func `takes stays by the clocks of the place, further posts and consents`() throws {
    var state = try state()
    let site = try #require(state.sites.keys.sorted().first)
    let changes = [
      RosterChange(.joinsAt, was: "", to: "2024-10-07T15:30"), RosterChange(.joinsSite, was: "", to: site.text),
      RosterChange(.furtherPosts, was: "", to: "Vice chair\n\(state.organisations.keys.sorted()[0]): Treasurer"),
      RosterChange(.consentBrochure, was: "", to: "no"), RosterChange(.consentPhoto, was: "", to: "yes"),
    ]
    for event in try state.amending(["D1"], of: "spring", changes, by: who) { state.apply(event) }
    let person = person("D1", state)
    #expect(person.stays[0].from?.description == "2024-10-07T06:30Z" && person.stays[0].fromSite == site)
    #expect(person.furtherPosts?.map(\.function) == ["Vice chair", "Treasurer"])
    #expect(person.consents == Consents(brochure: false, photo: true))
    #expect(throws: RosterRefusal.badValue(.leavesAt, "2024-10-07T15:00")) {
      try state.amending(["D1"], of: "spring", [RosterChange(.leavesAt, was: "", to: "2024-10-07T15:00")], by: who)
    }
    for event in try state.amending(["D1"], of: "spring", [RosterChange(.consentBrochure, to: ""), RosterChange(.consentPhoto, to: "")], by: who) {
      state.apply(event)
    }
    #expect(self.person("D1", state).consents == nil)
  }

  @Test func `sets a field for many at once, all or nobody`() throws {
    var state = try state()
    for event in try state.amending(["D1", "D2"], of: "spring", [RosterChange(.strand, to: "science")], by: who) { state.apply(event) }
    #expect(["D1", "D2", "D3"].map { person($0, state).strand } == [.science, .science, .press])
    #expect(throws: RosterRefusal.nobodySelected) { try state.amending([], of: "spring", [RosterChange(.strand, to: "press")], by: who) }
    #expect(throws: RosterRefusal.unknownPerson("D9")) {
      try state.amending(["D1", "D9"], of: "spring", [RosterChange(.strand, to: "press")], by: who)
    }
  }

  @Test(arguments: [
    (RosterField.strand, "sport"), (.protocolRank, "first"), (.protocolRank, "0"), (.organisation, "nowhere"), (.languages, "german"),
    (.roomType, "suite"), (.familyName, ""), (.email, "nobody"), (.email, "a@b.de\r\nBcc: c@d.de"),
  ]) func `refuses what a field can not hold`(field: RosterField, value: String) throws {
    #expect(throws: RosterRefusal.badValue(field, value)) { try state().amending(["D1"], of: "spring", [RosterChange(field, to: value)], by: who) }
  }

  @Test func `refuses names of megabytes, and the protected details of an erased person`() throws {
    var state = try state()
    let name = String(repeating: "x", count: 10_000_000)
    #expect(throws: RosterRefusal.tooLong(.givenName, 10_000_000)) {
      try state.amending(["D1"], of: "spring", [RosterChange(.givenName, to: name)], by: who)
    }
    for event in try state.erasing("D1", on: "spring") { state.apply(event) }
    #expect(throws: RosterRefusal.erased("D1")) { try state.amending(["D1"], of: "spring", [RosterChange(.diet, to: "vegan")], by: who) }
  }
}
