import Domain
import Features
import HashTreeCollections
import Journaling
import Testing

struct `Amending an offer` {
  let who = Who.terminal("t")
  func state() throws -> State { State(replaying: try State().importing(.small)) }

  @Test func `changes windows by the clocks of the place`() throws {
    var state = try state()
    let change = OfferChange(
      .windows, was: "2024-10-07T09:00/2024-10-07T11:00", to: "2024-10-07T13:00/2024-10-07T15:30\n2024-10-07T09:00 / 2024-10-07T10:00")
    for event in try state.amending("V1", of: "spring", [change], by: who) { state.apply(event) }
    let windows = state.dossier(of: "spring")!.trip.visits[0].windows
    #expect(windows.map(\.opens.description) == ["2024-10-07T00:00Z", "2024-10-07T04:00Z"])
    #expect(windows.map(\.closes.description) == ["2024-10-07T01:00Z", "2024-10-07T06:30Z"])
  }

  @Test func `of two people merges different fields and refuses the same one with both values`() throws {
    var state = try state()
    for event in try state.amending("V1", of: "spring", [OfferChange(.maxGroup, was: "10", to: "12")], by: who) { state.apply(event) }
    for event in try state.amending("V1", of: "spring", [OfferChange(.maxGroup, was: "10", to: "10"), OfferChange(.priority, was: "3", to: "5")], by: who) {
      state.apply(event)
    }
    let visit = state.dossier(of: "spring")!.trip.visits[0]
    #expect(visit.maxGroup == 12 && visit.priority == 5)
    #expect(throws: OfferRefusal.sameField("V1", .maxGroup, theirs: "12", yours: "8")) {
      try state.amending("V1", of: "spring", [OfferChange(.maxGroup, was: "10", to: "8")], by: who)
    }
  }

  @Test(arguments: [
    (OfferField.duration, "60", "long"), (.duration, "60", "0"), (.maxGroup, "10", "-1"), (.priority, "3", "6"), (.obligation, "optional", "maybe"),
    (.interpreting, "none", "by hand"), (.windows, "2024-10-07T09:00/2024-10-07T11:00", "2024-10-07T11:00/2024-10-07T09:00"),
    (.windows, "2024-10-07T09:00/2024-10-07T11:00", "tomorrow"),
  ]) func `refuses what a field can not hold`(field: OfferField, was: String, to: String) throws {
    #expect(throws: OfferRefusal.badValue(field, to)) { try state().amending("V1", of: "spring", [OfferChange(field, was: was, to: to)], by: who) }
  }

  @Test func `is refused where the smallest group would be above the largest, and without the right`() throws {
    let state = try state()
    #expect(throws: OfferRefusal.badValue(.minGroup, "11")) { try state.amending("V1", of: "spring", [OfferChange(.minGroup, was: "1", to: "11")], by: who) }
    #expect(throws: OfferRefusal.unknown("V9")) { try state.amending("V9", of: "spring", [], by: who) }
    #expect(throws: AccessRefusal.unknownVisitor) { try state.amending("V1", of: "spring", [], by: .stranger) }
  }
}
