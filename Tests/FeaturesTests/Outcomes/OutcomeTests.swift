import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

struct `What a trip brings home` {
  let who = Who.terminal("t")
  let trip: Identifier<Trip> = "japan-2024"
  let now = Minute("2024-10-20T09:00+09:00")!
  let today = CalendarDate("2024-10-20")!

  func state() throws -> State {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var state = State(replaying: try State().importing(try #require(readFolder(root.appending(path: "Examples/japan-2024").path).dossier)))
    state.apply(.accountRecorded(Account(id: "A1", name: "Ina", email: "ina@agency.example", grants: [Grant(.organiser)])))
    state.apply(.accountRecorded(Account(id: "A2", name: "Ole", email: "ole@agency.example", grants: [Grant(.adviser)])))
    return state
  }

  let invitation = [
    OutcomeChange("what", to: "Visit to Kiel"), .init("promised-by", to: "Daniel Günther"), .init("organisation", to: "khi"), .init("invitation", to: "yes"),
    .init("date", to: "2024-10-08"), .init("due", to: "2024-12-01"), .init("owner", to: "A2"),
  ]

  func recorded<Record: DeskOutcome>(_ state: State, _ kind: Record.Type, _ number: Int?, _ changes: [OutcomeChange]) throws -> State {
    var after = state
    for event in try state.recording(kind, number, of: trip, changes, by: who, at: now, today: today) { after.apply(event) }
    return after
  }

  @Test func `is written down, changed field by field, and keeps who changed what`() throws {
    var state = try recorded(try state(), Commitment.self, nil, invitation)
    #expect(state.outcomes.commitments[1]?.record.organisation == "khi")
    state = try recorded(state, Commitment.self, 1, [.init("place", was: "", to: "Kobe")])
    state = try recorded(state, Commitment.self, 1, [.init("what", was: "Visit to Kiel", to: "Visit to Kiel in spring")])
    let kept = try #require(state.outcomes.commitments[1])
    #expect(kept.record.place == "Kobe" && kept.record.what == "Visit to Kiel in spring" && kept.changes.map(\.fields) == [[], ["place"], ["what"]])
    #expect(throws: OutcomeRefusal.sameField(.commitment, OutcomeWords.place, theirs: "Kobe", yours: "Osaka")) {
      try recorded(state, Commitment.self, 1, [.init("place", was: "", to: "Osaka")])
    }
    let copy = State(replaying: state.essence)
    #expect(copy.outcomes.commitments[1]?.record == kept.record && copy.outcomes.commitments[1]?.changes == kept.changes)
  }

  @Test func `names every fault at once and writes nothing`() throws {
    let state = try state()
    let faulty: [OutcomeChange] = [
      .init("promised-by", to: "X"), .init("organisation", to: "nowhere"), .init("date", to: "2024-10-19"), .init("due", to: "2024-10-01"),
      .init("owner", to: "A2"), .init("external-owner", to: "The chamber"), .init("standing", to: "kept"),
    ]
    let refusal = #expect(throws: OutcomeRefusal.self) { try recorded(state, Commitment.self, nil, faulty) }
    #expect(
      Set(try #require(refusal).findings.map(\.code)) == [
        "outcome.missing", "outcome.unknown-id", "outcome.out-of-order", "outcome.two-owners", "outcome.unproven",
      ])
    let future = #expect(throws: OutcomeRefusal.self) {
      try recorded(state, TripResult.self, nil, [.init("what", to: "A plant"), .init("claimed-by", to: "X"), .init("date", to: "2024-10-21"), .init("amount", to: "much")])
    }
    #expect(try #require(future).findings.map(\.code) == ["outcome.future", "outcome.unreadable"])
    #expect(throws: AccessRefusal.unknownVisitor) {
      try state.recording(Commitment.self, nil, of: trip, invitation, by: .stranger, at: now, today: today)
    }
  }

  @Test func `a result is claimed until somebody says by whom, when and by what it is confirmed`() throws {
    let state = try recorded(try state(), TripResult.self, nil, [.init("what", to: "An agreement"), .init("claimed-by", to: "A firm")])
    #expect(throws: OutcomeRefusal.self) { try recorded(state, TripResult.self, 1, [.init("evidence", was: "claimed", to: "confirmed")]) }
    let proof: [OutcomeChange] = [
      .init("evidence", was: "claimed", to: "attributed-in-part"), .init("confirmed-by", to: "Ina"), .init("confirmed-on", to: "2024-10-18"),
      .init("document", to: "Letter of 18 October"), .init("share", to: "40"),
    ]
    #expect(try recorded(state, TripResult.self, 1, proof).outcomes.results[1]?.record.evidence == .attributedInPart)
  }

  @Test func `its owner is reminded before, on the day and after, each once; the heads only then; nobody outside ever`() throws {
    var state = try recorded(try state(), Commitment.self, nil, invitation)
    func step(_ day: String, _ level: ReminderLevel?, _ to: [Identifier<Account>]) {
      let reminders = state.reminders(on: CalendarDate(day)!)
      #expect(reminders.map(\.level) == [level].compactMap(\.self) && reminders.flatMap(\.to) == to, "\(day)")
      for reminder in reminders { for event in state.reminded(reminder, at: now) { state.apply(event) } }
    }
    step("2024-11-16", nil, [])
    step("2024-11-17", .ahead, ["A2"])
    step("2024-11-20", nil, [])
    step("2024-12-01", .due, ["A2"])
    step("2024-12-09", .escalated, ["A2", "A1"])
    step("2025-01-09", nil, [])
    // Due at another time: from the beginning.
    state = try recorded(state, Commitment.self, 1, [.init("due", was: "2024-12-01", to: "2025-02-01")])
    step("2025-01-20", .ahead, ["A2"])
    state = try recorded(state, Commitment.self, 1, [.init("owner", was: "A2", to: ""), .init("external-owner", to: "The chamber")])
    step("2025-03-01", nil, [])
  }

  @Test func `an invitation becomes a trip with host and guest reversed`() throws {
    var state = try recorded(try state(), Commitment.self, nil, invitation)
    state = try recorded(state, Encounter.self, nil, [.init("name", to: "川崎 花子"), .init("reading", to: "カワサキ ハナコ"), .init("organisation", to: "khi")])
    state = try recorded(state, Encounter.self, nil, [.init("name", to: "Somebody else"), .init("organisation", to: "sysmex")])
    for event in try state.returning(1, from: CalendarDate("2025-05-19"), until: CalendarDate("2025-05-22"), by: who) { state.apply(event) }
    let dossier = try #require(state.dossier(of: "return-1-japan-2024"))
    #expect(dossier.trip.home.name == "Hyogo" && dossier.trip.hosts.map(\.prefecture) == ["Schleswig-Holstein"])
    #expect(dossier.trip.delegates.map(\.familyName) == ["川崎 花子"] && dossier.trip.delegates[0].strand == .business)
    #expect(!dossier.trip.visits.isEmpty && dossier.trip.visits.allSatisfy { visit in dossier.register.sites.contains { $0.id == visit.site } })
    #expect(dossier.trip.visits[0].windows.first?.opens == Minute("2025-05-19T09:00+02:00"))
    #expect(state.dossier(of: trip) != nil)
    #expect(try state.returning(1, from: CalendarDate("2025-05-19"), until: CalendarDate("2025-05-22"), by: who) == [])
    #expect(throws: OutcomeRefusal.badDates) { try state.returning(1, from: CalendarDate("2025-05-19"), until: CalendarDate("2025-05-18"), by: who) }
    #expect(throws: OutcomeRefusal.noInvitation(7)) { try state.returning(7, from: CalendarDate("2025-05-19"), until: CalendarDate("2025-05-22"), by: who) }
  }
}
