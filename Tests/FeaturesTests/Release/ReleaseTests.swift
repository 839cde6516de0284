import Domain
import Features
import Testing

struct `Releasing a programme` {
  let at = Minute("2024-09-01T10:00Z")!
  func state() throws -> State { State(replaying: try State().importing(.small)) }

  @Test func `needs a trip and a draft`() throws {
    #expect(throws: ReleaseRefusal.unknownTrip("spring")) { try State().releasing("spring", at: at) }
    #expect(throws: ReleaseRefusal.noDraft("spring")) { try state().releasing("spring", at: at) }
    #expect(throws: ReleaseRefusal.unknownTrip("spring")) { try State().proposing(.small()) }
  }

  @Test func `numbers releases from one and keeps each programme`() throws {
    var state = try state()
    for event in try state.proposing(.small(seed: 1)) { state.apply(event) }
    #expect(
      try state.releasing("spring", at: at, note: "first")
        == [.programmeReleased(ProgrammeReleased(trip: "spring", number: 1, at: at, note: "first"))])
    for event in try state.releasing("spring", at: at, note: "first") { state.apply(event) }
    #expect(try state.releasing("spring", at: at + 5) == [], "an unchanged draft is not released twice")
    for event in try state.proposing(.small(seed: 2)) { state.apply(event) }
    #expect(state.released(of: "spring")?.programme == .small(seed: 1))
    for event in try state.releasing("spring", at: at + 5) { state.apply(event) }
    #expect(state.released(of: "spring") == Release(number: 2, programme: .small(seed: 2), at: at + 5, note: ""))
  }

  @Test func `proposing the same again adds nothing`() throws {
    var state = try state()
    for event in try state.proposing(.small()) { state.apply(event) }
    #expect(try state.proposing(.small()) == [])
  }

  @Test func `is refused while the draft breaks a rule`() throws {
    var state = try state()
    for event in try state.proposing(.small()) { state.apply(event) }
    let finding = Finding(
      file: "programme.json", code: "window", message: Trilingual(same: "too late"), mend: Trilingual(same: "earlier"))
    #expect(throws: ReleaseRefusal.findings("spring", [finding])) {
      try state.releasing("spring", at: at) { programme, folder in
        programme == .small() && folder.trip.id == "spring" ? [finding] : []
      }
    }
    var note = finding
    note.severity = .note
    #expect(try state.releasing("spring", at: at) { _, _ in [note] }.count == 1)
  }
}
