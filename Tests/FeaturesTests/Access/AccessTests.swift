import Domain
import Features
import HashTreeCollections
import Journaling
import Testing

struct `Rights` {
  static let trip: Identifier<Trip> = "spring"

  func state(_ grants: [Grant]) throws -> State {
    var state = State(replaying: try State().importing(.small))
    let organiser = Account(id: "A1", name: "Ina", email: "ina@agency.de", grants: [Grant(.organiser)])
    let other = Account(id: "A2", name: "Ole", email: "ole@chamber.de", grants: grants)
    for account in [organiser, other] { for event in try state.recording(account, by: .terminal("t")) { state.apply(event) } }
    return state
  }

  /// What each role may do on its trip, in the order: manage, import, read, personal, roster, visit V1, evening, everything, release, ledger, edit the ledger.
  @Test(arguments: [
    (Grant(.organiser), "11111111111"), (Grant(.organiser, trip: "spring"), "00111111111"), (Grant(.organiser, trip: "autumn"), "00000000011"),
    (Grant(.coOrganiser, trip: "spring", part: .evening), "00100010000"), (Grant(.coOrganiser, part: .visits(["V1"])), "00100100000"),
    (Grant(.coOrganiser, part: .visits(["V2"])), "00100000000"), (Grant(.coOrganiser, part: .everything), "00100111000"),
    (Grant(.adviser), "00100000011"), (Grant(.press, trip: "spring"), "00100000000"), (Grant(.interpreter, trip: "spring"), "00100000000"),
  ])
  func `are as the role, the trip and the part say`(grant: Grant, expected: String) throws {
    let state = try state([grant])
    let asked: [Right] = [
      .manageAccounts, .importTrip, .readTrip(Self.trip), .readPersonal(Self.trip), .editRoster(Self.trip),
      .editProgramme(Self.trip, .visits(["V1"])), .editProgramme(Self.trip, .evening), .editProgramme(Self.trip, .everything), .release(Self.trip), .readLedger, .editLedger,
    ]
    #expect(asked.map { state.may(.account("A2"), $0) ? "1" : "0" }.joined() == expected)
  }

  @Test func `end when an account is closed`() throws {
    var state = try state([Grant(.organiser)])
    var account = state.accounts["A2"]!
    account.isClosed = true
    for event in try state.recording(account, by: .account("A1")) { state.apply(event) }
    #expect(!state.may(.account("A2"), .readTrip(Self.trip)))
    #expect(throws: AccessRefusal.forbidden(.manageAccounts)) { try state.recording(account, by: .account("A2")) }
  }

  @Test func `of a neighbour end with the first account`() throws {
    let alone = State(replaying: try State().importing(.small))
    #expect(alone.may(.neighbour, .readTrip(Self.trip)))
    #expect(!alone.may(.neighbour, .editRoster(Self.trip)))
    #expect(!alone.may(.stranger, .readTrip(Self.trip)))
    #expect(try !state([]).may(.neighbour, .readTrip(Self.trip)))
  }
}

struct `An account` {
  func state() throws -> State {
    var state = State()
    for event in try state.recording(Account(id: "A1", name: "Ina", email: "Ina@Agency.de", grants: [Grant(.organiser)]), by: .terminal("t")) {
      state.apply(event)
    }
    return state
  }

  @Test func `is found by its address whatever its case, and the same again adds nothing`() throws {
    let state = try state()
    #expect(state.account(email: "INA@agency.de")?.id == "A1")
    #expect(try state.recording(state.accounts["A1"]!, by: .terminal("t")) == [])
    #expect(state.nextAccount == "A2")
  }

  @Test func `is refused without a name, with a bad address or with another's`() throws {
    let state = try state()
    func record(_ name: String, _ email: String) throws { _ = try state.recording(Account(id: "A2", name: name, email: email, grants: []), by: .account("A1")) }
    #expect(throws: AccessRefusal.noName) { try record("  ", "a@b.de") }
    #expect(throws: AccessRefusal.addressTaken("ina@agency.de")) { try record("Ole", "INA@agency.de") }
    for bad in ["", "ole", "@b.de", "a@", "a@b@c", "a b@c.de", "a@b.de\r\nBcc: x@y.z", "a@b.de,c@d.de", "<a@b.de>"] {
      #expect(throws: AccessRefusal.badAddress(bad.lowercased())) { try record("Ole", bad) }
    }
  }

  @Test func `of the last organiser keeps its rights`() throws {
    let state = try state()
    var account = state.accounts["A1"]!
    account.isClosed = true
    #expect(throws: AccessRefusal.lastOrganiser) { try state.recording(account, by: .account("A1")) }
    account.isClosed = false
    account.grants = [Grant(.adviser)]
    #expect(throws: AccessRefusal.lastOrganiser) { try state.recording(account, by: .account("A1")) }
  }
}

struct `A personal link` {
  let at = Minute("2024-09-01T10:00Z")!
  func state() throws -> State { State(replaying: try State().importing(.small)) }

  @Test func `opens one person's pocket until it is renewed or revoked`() throws {
    var state = try state()
    let (first, second) = (Token(), Token())
    for event in try state.issuing(first, to: .delegate("D1"), of: "spring", at: at, by: .terminal("t")) { state.apply(event) }
    #expect(state.link(first)?.bearer == .delegate("D1"))
    #expect(state.may(.bearer(.delegate("D1"), "spring"), .pocket("D1", "spring")))
    #expect(!state.may(.bearer(.delegate("D1"), "spring"), .pocket("D2", "spring")))
    #expect(!state.may(.bearer(.delegate("D1"), "spring"), .readTrip("spring")))
    for event in try state.issuing(second, to: .delegate("D1"), of: "spring", at: at + 1, by: .terminal("t")) { state.apply(event) }
    #expect(state.link(first) == nil)
    #expect(state.link(second) != nil)
    for event in try state.revoking(.delegate("D1"), of: "spring", by: .terminal("t")) { state.apply(event) }
    #expect(state.link(second) == nil)
    #expect(try state.revoking(.delegate("D1"), of: "spring", by: .terminal("t")) == [])
  }

  @Test func `is given to nobody who is not on the trip, and by nobody without the right`() throws {
    let state = try state()
    #expect(throws: AccessRefusal.unknownBearer(.delegate("D9"))) {
      try state.issuing(Token(), to: .delegate("D9"), of: "spring", at: at, by: .terminal("t"))
    }
    #expect(throws: AccessRefusal.unknownBearer(.host("chamber"))) {
      try state.issuing(Token(), to: .host("chamber"), of: "spring", at: at, by: .terminal("t"))
    }
    #expect(try state.issuing(Token(), to: .host("works"), of: "spring", at: at, by: .terminal("t")).count == 1)
    #expect(throws: AccessRefusal.unknownVisitor) { try state.issuing(Token(), to: .delegate("D1"), of: "spring", at: at, by: .stranger) }
  }

  @Test func `and accounts outlive a snapshot`() throws {
    var state = try state()
    let token = Token()
    for event in try state.recording(Account(id: "A1", name: "Ina", email: "i@a.de", grants: [Grant(.coOrganiser, part: .visits(["V1"]))]), by: .terminal("t")) {
      state.apply(event)
    }
    for event in try state.issuing(token, to: .host("works"), of: "spring", at: at, by: .terminal("t")) { state.apply(event) }
    let again = try State(snapshot: Snapshot(head: Head(position: state.position, hash: .none), payload: state.snapshotPayload()), keyring: state.keyring)
    #expect(again.accounts == state.accounts)
    #expect(again.link(token) == state.link(token))
    #expect(try again.snapshotPayload() == state.snapshotPayload())
  }
}
