import Domain
@testable import Features
import Foundation
import HashTreeCollections
import Journaling
import Testing

private let at = Minute("2024-10-07T12:00+09:00")!
private let bearer = Who.bearer(.delegate("D2"), "spring")

/// With a public programme.
private func state() throws -> State {
  var state = State(replaying: try State().importing(.small))
  for event in try state.proposing(.small()) { state.apply(event) }
  for event in try state.releasing("spring", at: at) { state.apply(event) }
  return state
}

private func name(_ number: Int) -> Identifier<PocketRecorded> {
  let digits = String(number)
  return Identifier("00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
}

private func sent(
  _ number: Int, _ kind: PocketRecorded.Kind, about: PocketSubject? = nil, text: String? = nil, count: Int? = nil, release: Int? = nil,
  corrects: Int? = nil, second: Int = 0
) -> PocketSent {
  PocketSent(
    id: name(number), kind: kind, about: about, text: text, count: count, release: release, corrects: corrects.map(name),
    made: PhoneTime("2024-10-07T10:02:\(second < 10 ? "0" : "")\(second)+09:00")!)
}

extension State {
  fileprivate func keeping(_ all: [PocketSent]) throws -> State {
    var state = self
    for sent in all { for event in try state.pocketing(sent, of: "D2", on: "spring", at: at, by: bearer) { state.apply(event) } }
    return state
  }
  fileprivate func told() -> [String] {
    pocket(of: "D2", on: "spring").map { "\($0.kind.rawValue) \($0.about?.text ?? "-") \(text(of: $0) ?? "?") \($0.count.map(String.init) ?? "")" }
  }
}

struct `What a phone records` {
  @Test func `arrives once, however often it is sent`() throws {
    let note = sent(1, .note, about: .host("works"), text: "asks for the drawings")
    let once = try state().keeping([note])
    #expect(try once.pocketing(note, of: "D2", on: "spring", at: at + 60, by: bearer) == [])
    #expect(once.told() == ["note host:works asks for the drawings "])
  }

  @Test(arguments: UInt64(0)..<40)
  func `means the same in whatever order and however often it comes, from two phones`(seed: UInt64) throws {
    let all = [
      sent(1, .met, about: .host("works"), second: 1), sent(2, .met, about: .host("works"), second: 9),
      sent(3, .note, text: "first", second: 2), sent(4, .note, text: "better", corrects: 3, second: 5), sent(5, .note, text: "best", corrects: 3, second: 7),
      sent(6, .headcount, about: .tour("T1"), count: 11, second: 3), sent(7, .headcount, about: .tour("T1"), count: 12, second: 4),
      sent(8, .promise, about: .delegate("D1"), text: "sends the paper", second: 6), sent(9, .note, text: "wrong", second: 1),
      sent(10, .withdrawn, corrects: 9, second: 8), sent(11, .seen, release: 1, second: 2),
    ]
    var generator = SplitMix(seed: seed)
    let doubled = (all + all).shuffled(using: &generator)
    let state = try state().keeping(doubled)
    #expect(
      state.told() == [
        "met host:works  ", "headcount tour:T1  11", "headcount tour:T1  12", "promise delegate:D1 sends the paper ", "note - best ",
        "met host:works  ",
      ])
    #expect(state.tripRecords["spring"]?.pockets["D2"]?.count == all.count)
    #expect(state.contacts(of: "D2", on: "spring").map { "\($0.about.text) \($0.sightings.count)" } == ["host:works 2"])
    #expect(state.headCounts(of: "spring")[.tour("T1")]?.count == 12)
    #expect(state.seen(of: "spring") == ["D2": PocketSeen(release: 1, at: Minute("2024-10-07T10:02+09:00")!)])
  }

  @Test func `is refused by itself, with the reason`() throws {
    let known = try state().keeping([sent(1, .note, text: "one")])
    func refusal(_ sent: PocketSent) -> PocketRefusal? {
      do { _ = try known.pocketing(sent, of: "D2", on: "spring", at: at, by: bearer) } catch { return error as? PocketRefusal }
      return nil
    }
    #expect(refusal(sent(1, .note, text: "two")) == .otherContent(name(1)))
    #expect(refusal(sent(2, .note, about: .visit("V9"), text: "x")) == .unknownSubject("visit:V9"))
    #expect(refusal(sent(2, .note, text: " \n")) == .missing("text"))
    #expect(refusal(sent(2, .met)) == .missing("about"))
    #expect(refusal(sent(2, .headcount, about: .tour("T1"), count: -1)) == .missing("count"))
    #expect(refusal(sent(2, .seen, release: 2)) == .unknownRelease(2))
    #expect(refusal(sent(2, .withdrawn)) == .missing("corrects"))
    #expect(refusal(sent(2, .note, text: String(repeating: "記", count: 4001))) == .tooLong(most: 4000))
    #expect(refusal(PocketSent(id: "../x", kind: .note, text: "x", made: PhoneTime(at))) == .badName("../x"))
  }

  @Test func `is nobody else's to write`() throws {
    let state = try state()
    let note = sent(1, .note, text: "x")
    for who in [Who.stranger, .neighbour, .bearer(.delegate("D1"), "spring"), .bearer(.delegate("D2"), "autumn"), .bearer(.host("works"), "spring")] {
      #expect(throws: AccessRefusal.self) { try state.pocketing(note, of: "D2", on: "spring", at: at, by: who) }
    }
  }

  @Test func `about a visit that is gone meanwhile is kept`() throws {
    var state = try state()
    state.apply(.visitRemoved(VisitRemoved(trip: "spring", visit: "V1")))
    #expect(try state.keeping([sent(1, .note, about: .visit("V1"), text: "was good")]).told() == ["note visit:V1 was good "])
  }

  @Test func `is sealed with the key of the writer and of the person it is about; either erasure ends it`() throws {
    for erased in ["D2", "D1"] as [Identifier<Delegate>] {
      let kept = try state().keeping([sent(1, .note, about: .delegate("D1"), text: "likes sailing"), sent(2, .note, text: "own")])
      let draft = try Event.pocketRecorded(kept.tripRecords["spring"]!.pockets["D2"]![name(1)]!).draft()
      #expect(draft.body.range(of: Data("sailing".utf8)) == nil)
      var state = kept
      for event in try state.erasing(erased, on: "spring") {
        state.apply(event)
        if case .personErased(let fact) = event { state.keyring.shred([fact.key]) }
      }
      #expect(kept.told().first == "note delegate:D1 ? ")
      #expect(state.told().last == (erased == "D2" ? "note - ? " : "note - own "))
      #expect(throws: PocketRefusal.erased) {
        try state.pocketing(sent(3, .note, about: .delegate("D1"), text: "more"), of: "D2", on: "spring", at: at, by: bearer)
      }
    }
  }

  @Test func `survives a restart, with the releases as they were`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "i", actor: "Ina") { try $0.importing(.small) }
    try await desk.transact(command: "p", actor: "Ina") { try $0.proposing(.small()) }
    try await desk.transact(command: "r", actor: "Ina") { try $0.releasing("spring", at: at) }
    var changed = Dossier.small
    changed.trip.visits[0].title = Trilingual(same: "other tour")
    changed.trip.fixedItems[0].starts = at + 300
    changed.trip.delegates.removeLast()
    let later = changed
    try await desk.transact(command: "j", actor: "Ina") { try $0.importing(later) }
    let note = sent(1, .note, text: "kept")
    for _ in 0..<2 {
      try await desk.transact(command: note.command(of: "D2", on: "spring"), actor: bearer.actor) {
        try $0.pocketing(note, of: "D2", on: "spring", at: at, by: bearer)
      }
    }
    let before = await desk.state
    try await desk.close()
    let again = try await Desk.open(folder.path, space: "agency")
    let after = await again.state
    #expect(after.position == before.position)
    #expect(after.told() == ["note - kept "])
    #expect(after.dossier(of: "spring") == later)
    var released = Dossier.small
    for index in released.trip.delegates.indices { released.trip.delegates[index].personal = PersonalDetails() }
    (released.trip.requests, released.trip.absences) = ([], [])
    let shown = after.dossier(of: "spring", release: 1)
    #expect(shown?.trip.visits == released.trip.visits && shown?.trip.fixedItems == released.trip.fixedItems)
    #expect(shown?.trip.delegates == released.trip.delegates)
    #expect(try after.snapshotPayload() == before.snapshotPayload())
    try await again.close()
  }
}

struct `What the organiser changes after a release` {
  @Test func `is seen by delegates with the next one, which needs no other programme`() throws {
    var state = try state()
    #expect(try state.releasing("spring", at: at) == [])
    var later = Dossier.small
    later.trip.fixedItems[0].starts = at + 300
    for event in try state.importing(later) { state.apply(event) }
    #expect(state.dossier(of: "spring", release: 1)?.trip.fixedItems == Dossier.small.trip.fixedItems)
    let events = try state.releasing("spring", at: at + 10)
    #expect(events == [.programmeReleased(ProgrammeReleased(trip: "spring", number: 2, at: at + 10, note: ""))])
    for event in events { state.apply(event) }
    #expect(state.dossier(of: "spring", release: 2)?.trip.fixedItems == later.trip.fixedItems)
    #expect(try state.releasing("spring", at: at + 20) == [])
    let again = State(replaying: state.essence)
    #expect(again.dossier(of: "spring", release: 1) == state.dossier(of: "spring", release: 1))
    #expect(again.dossier(of: "spring", release: 2) == state.dossier(of: "spring", release: 2))
  }
}

struct `A phone's clock` {
  @Test func `is read as it is written`() {
    for text in ["2024-10-07T10:02:33+09:00", "2024-12-31T23:59:59-03:30", "2024-10-27T02:30:00+01:00"] {
      #expect(PhoneTime(text)?.description == text)
    }
    #expect(PhoneTime("2024-10-07T10:02:33+09:00")!.seconds == 1_728_262_953)
    for text in ["2024-10-07T10:02+09:00", "2024-10-07T10:02:60+09:00", "2024-10-07T10:02:3x+09:00", "2024-13-07T10:02:33+09:00", "1999-10-07T10:02:33+09:00"] {
      #expect(PhoneTime(text) == nil, "\(text)")
    }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
