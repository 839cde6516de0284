import Domain
import Features
import HashTreeCollections
import Journaling
import Testing

/// A day of two tours: V1 at the works for D1 and D2, V2 at the port for D3; V3 is offered and not held.
private func dossier() -> Dossier {
  var dossier = Dossier.small
  let day = CalendarDate("2024-10-07")!
  let nine = Minute("2024-10-07T09:00+09:00")!
  dossier.register.organisations.append(Organisation(id: "port", name: Trilingual(same: "port"), shore: .host))
  dossier.register.sites.append(Site(id: "pier", organisation: "port", name: Trilingual(same: "pier"), prefecture: "hyogo"))
  dossier.trip.visits[0].windows = [Window(opens: nine, closes: nine + 480)]
  for id in ["V2", "V3"] {
    dossier.trip.visits.append(
      Visit(
        id: Identifier(id), host: "port", site: "pier", title: Trilingual(same: id), durationMinutes: 60,
        windows: [Window(opens: nine, closes: nine + 480)], maxGroup: 10))
  }
  dossier.trip.ways += [Way(from: "inn", to: "pier", mode: .walk, minutes: 30), Way(from: "hall", to: "pier", mode: .walk, minutes: 15)]
  dossier.trip.days = [Day(date: day, base: "inn", area: "hyogo")]
  dossier.trip.rules.bufferMinutesBetweenVisits = 10
  return dossier
}

private func time(_ clock: String) -> Minute { Minute("2024-10-07T\(clock)+09:00")! }

private func programme() -> Programme {
  func tour(_ id: Identifier<Tour>, _ visit: Identifier<Visit>, _ site: Identifier<Site>, way: Int, _ people: [Identifier<Delegate>]) -> Tour {
    Tour(
      id: id, day: CalendarDate("2024-10-07")!, mode: .walk, from: "inn", to: "inn", departs: time("11:00") - way, arrives: time("12:00") + way,
      delegates: people, stops: [Stop(visit: visit, site: site, arrives: time("11:00"), starts: time("11:00"), ends: time("12:00"))])
  }
  return Programme(
    trip: "spring", tours: [tour("T1", "V1", "hall", way: 90, ["D1", "D2"]), tour("T2", "V2", "pier", way: 30, ["D3"])],
    notHeld: [NotHeld(visit: "V3", code: "value", reason: Trilingual(same: "another is worth more"))])
}

struct `Editing a draft by hand` {
  let at = Minute("2024-09-01T10:00Z")!
  let ina = Who.account("A1")
  let ole = Who.account("A2")
  let tools = DraftingTools(dossier())

  func state() throws -> State {
    var state = State(replaying: try State().importing(dossier()))
    for (id, role) in [("A1", Role.organiser), ("A2", .organiser), ("A3", .adviser)] {
      let account = Account(id: Identifier(id), name: id, email: "\(id)@a.de".lowercased(), organisation: "agency", grants: [Grant(role)])
      for event in try state.recording(account, by: .terminal("t")) { state.apply(event) }
    }
    for event in try state.proposing(programme()) { state.apply(event) }
    return state
  }

  func edit(_ state: inout State, _ edit: TourEdit, by who: Who, reason: String = "") throws {
    for event in try state.editing(edit, of: "spring", by: who, at: at, reason: reason, tools: tools) { state.apply(event) }
  }

  @Test func `moves a session, and the way there and back with it`() throws {
    var state = try state()
    try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), by: ina)
    let tour = state.draft(of: "spring")!.tours.first { $0.id == "T1" }!
    #expect(tour.stops == [Stop(visit: "V1", site: "hall", arrives: time("13:00"), starts: time("13:00"), ends: time("14:00"))])
    #expect(tour.departs == time("11:30") && tour.arrives == time("15:30"))
    #expect(try state.editing(.moveSession("V1", of: "T1", was: time("13:00"), to: time("13:00")), of: "spring", by: ina, at: at, tools: tools) == [])
  }

  @Test func `puts a session into another tour, and that tour's people come along`() throws {
    var state = try state()
    let day = CalendarDate("2024-10-07")!
    try edit(&state, .transfer("V2", from: "T2", was: time("11:00"), into: "T1", day: day, to: time("12:10")), by: ina)
    let tours = state.draft(of: "spring")!.tours
    #expect(tours.map(\.id) == ["T1"])
    // V1 ends at 12:00; 15 minutes of way and 10 of buffer: V1 gives way to earlier.
    #expect(tours[0].stops.map(\.starts) == [time("10:45"), time("12:10")])
    #expect(tours[0].departs == time("09:15") && tours[0].arrives == time("13:40"))
  }

  @Test func `takes a visit out and says so, and brings one in for those who wish it`() throws {
    var state = try state()
    try edit(&state, .takeOut("V1", of: "T1", was: time("11:00")), by: ina)
    var draft = state.draft(of: "spring")!
    #expect(draft.tours.map(\.id) == ["T2"])
    #expect(draft.notHeld.map(\.visit) == ["V1", "V3"])
    #expect(draft.unmetWishes.map(\.delegate) == ["D2"], "D2 wished the works")
    try edit(&state, .place("V1", into: nil, day: CalendarDate("2024-10-07")!, at: time("14:00")), by: ina)
    draft = state.draft(of: "spring")!
    #expect(draft.tours.last?.id == "T3" && draft.tours.last?.delegates == ["D2"])
    #expect(draft.notHeld.map(\.visit) == ["V3"] && draft.unmetWishes.isEmpty)
    #expect(draft.worth.value == tools.worth(of: draft).value)
  }

  @Test func `moves a person between tours`() throws {
    var state = try state()
    try edit(&state, .movePerson("D2", from: "T1", to: "T2"), by: ina)
    #expect(state.draft(of: "spring")!.tours.map(\.delegates) == [["D1"], ["D2", "D3"]])
    #expect(throws: DraftingRefusal.unknownPerson("D9")) { try edit(&state, .movePerson("D9", from: nil, to: "T2"), by: ina) }
    #expect(throws: DraftingRefusal.unknownTour("T9")) { try edit(&state, .movePerson("D1", from: "T1", to: "T9"), by: ina) }
  }

  /// Different things merge in either order; the draft is the same.
  @Test(arguments: [false, true]) func `of two people at once merges where they change different things`(isOtherWayRound: Bool) throws {
    var state = try state()
    let edits: [(TourEdit, Who)] = [
      (.moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), ina), (.movePerson("D2", from: "T1", to: "T2"), ole),
    ]
    for (wish, who) in isOtherWayRound ? edits.reversed() : edits { try edit(&state, wish, by: who) }
    let tours = state.draft(of: "spring")!.tours
    #expect(tours.first { $0.id == "T1" }?.stops[0].starts == time("13:00"))
    #expect(tours.first { $0.id == "T1" }?.delegates == ["D1"] && tours.first { $0.id == "T2" }?.delegates == ["D2", "D3"])
  }

  @Test func `of the same thing is refused to the second, who sees both values`() throws {
    var state = try state()
    try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), by: ina)
    let now = state.draft(of: "spring")!.tours.filter { $0.id == "T1" }
    let expected = DraftingRefusal.sameThing(["T1"], now: now, by: "A1, agency", at: at)
    #expect(throws: expected) { try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("10:00")), by: ole) }
    try edit(&state, .moveSession("V1", of: "T1", was: time("13:00"), to: time("10:00")), by: ole)
  }

  @Test func `is taken back and done again without end, each their own deeds`() throws {
    var state = try state()
    let first = state.draft(of: "spring")!
    try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), by: ina)
    try edit(&state, .moveSession("V2", of: "T2", was: time("11:00"), to: time("14:00")), by: ole)
    try edit(&state, .movePerson("D2", from: "T1", to: nil), by: ina)
    let last = state.draft(of: "spring")!
    for _ in 1...3 {
      for _ in 1...2 { try edit(&state, .undo(state.undoable(of: "spring", by: ina).undo!.number), by: ina) }
      #expect(state.undoable(of: "spring", by: ina).undo == nil)
      #expect(state.draft(of: "spring")!.tours.first { $0.id == "T1" } == first.tours.first { $0.id == "T1" })
      #expect(state.draft(of: "spring")!.tours.first { $0.id == "T2" }?.stops[0].starts == time("14:00"), "Ole's stays")
      for _ in 1...2 { try edit(&state, .undo(state.undoable(of: "spring", by: ina).redo!.number), by: ina) }
      #expect(state.undoable(of: "spring", by: ina).redo == nil)
      #expect(state.draft(of: "spring")!.tours == last.tours)
    }
    try edit(&state, .undo(state.undoable(of: "spring", by: ina).undo!.number), by: ina)
    try edit(&state, .movePerson("D1", from: "T1", to: "T2"), by: ina)
    #expect(state.undoable(of: "spring", by: ina).redo == nil, "a new deed ends what could be done again")
  }

  @Test func `can not be taken back over somebody else's change of the same tour`() throws {
    var state = try state()
    try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), by: ina)
    try edit(&state, .movePerson("D2", from: "T1", to: nil), by: ole)
    let now = state.draft(of: "spring")!.tours.filter { $0.id == "T1" }
    #expect(throws: DraftingRefusal.sameThing(["T1"], now: now, by: "A2, agency", at: at)) { try edit(&state, .undo(1), by: ina) }
  }

  @Test func `needs a reason once frozen, and the right always`() throws {
    var state = try state()
    for event in try state.freezing("spring", isFrozen: true, by: ina, at: at) { state.apply(event) }
    let wish = TourEdit.moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00"))
    #expect(throws: DraftingRefusal.reasonMissing(since: at)) { try edit(&state, wish, by: ina) }
    #expect(throws: DraftingRefusal.reasonMissing(since: at)) { try edit(&state, wish, by: ina, reason: " ") }
    try edit(&state, wish, by: ina, reason: "the host asked")
    #expect(state.tripRecords["spring"]?.edits.last?.reason == "the host asked")
    #expect(throws: AccessRefusal.self) { try edit(&state, .movePerson("D2", from: "T1", to: "T2"), by: .account("A3")) }
    #expect(throws: AccessRefusal.unknownVisitor) { try edit(&state, .movePerson("D2", from: "T1", to: "T2"), by: .stranger) }
  }

  @Test func `outlives a restart, history and pins included`() throws {
    var state = try state()
    for event in try state.releasing("spring", at: at) { state.apply(event) }
    try edit(&state, .moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")), by: ina)
    try edit(&state, .undo(1), by: ina)
    try edit(&state, .movePerson("D2", from: "T1", to: "T2"), by: ole)
    for event in try state.pinning("T2", of: "spring", isPinned: true, by: ina) { state.apply(event) }
    for event in try state.freezing("spring", isFrozen: true, by: ina, at: at) { state.apply(event) }
    let again = try State(snapshot: Snapshot(head: Head(position: state.position, hash: .none), payload: state.snapshotPayload()), keyring: state.keyring)
    #expect(again.draft(of: "spring") == state.draft(of: "spring"))
    #expect(again.tripRecords["spring"]?.edits == state.tripRecords["spring"]?.edits)
    #expect(again.tripRecords["spring"]?.pins == ["T2"] && again.tripRecords["spring"]?.freeze != nil)
    #expect(again.released(of: "spring") == state.released(of: "spring"))
  }
}

struct `An edit on paper` {
  @Test(arguments: [
    TourEdit.moveSession("V1", of: "T1", was: time("11:00"), to: time("13:00")),
    .transfer("V1", from: "T1", was: time("11:00"), into: nil, day: CalendarDate("2024-10-07")!, to: time("13:00")),
    .transfer("V1", from: "T1", was: time("11:00"), into: "T2", day: CalendarDate("2024-10-07")!, to: time("13:00")),
    .place("V3", into: nil, day: CalendarDate("2024-10-07")!, at: time("13:00")), .takeOut("V1", of: "T1", was: time("11:00")),
    .movePerson("D1", from: nil, to: "T1"), .serve("T1", mode: .bus, vehicle: "B1", was: .walk, wasVehicle: nil),
    .interpret("T1", ["I1", "I2"], was: []), .undo(3), .plan,
  ]) func `reads back as it was written`(edit: TourEdit) throws {
    let draft = try Event.toursEdited(
      ToursEdited(trip: "spring", number: 1, edit: edit, before: [], after: [], worth: Worth(), notHeld: [], met: [], unmet: [], by: "x", at: time("09:00"), reason: "")
    ).draft()
    #expect(draft.type == "tours.edited")
    guard case .toursEdited(let fact) = try Event(draft, at: .start) else { return #expect(Bool(false)) }
    #expect(fact.edit == edit)
  }
}
