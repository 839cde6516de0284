import Documents
import Domain
import Features
import Foundation
import Journaling
import Testing

struct `A document that was released` {
  let at = Minute("2024-09-01T10:00Z")!

  private func record(_ desk: Desk, _ decide: @Sendable @escaping (State) throws -> [Event]) async throws {
    try await desk.transact(command: CommandID(UUID().uuidString), actor: "test", decide)
  }
  private func release(_ desk: Desk, _ dossier: Dossier, seed: UInt64) async throws {
    try await record(desk) { try $0.importing(dossier) }
    try await record(desk) { try $0.proposing(.small(seed: seed)) }
    try await record(desk) { [at] in try $0.releasing("spring", at: at) }
  }
  private func touched(_ papers: Papers, _ desk: Desk) async throws -> [String] {
    let list = try await papers.list(of: "spring", in: desk.state, language: .en)
    return list!.entries.filter { $0.standing.isTouched }.map(\.copy.path).sorted()
  }

  @Test func `is touched by just the later facts that it shows, and shows what was released`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    let papers = Papers(desk: desk, clock: { Instant(milliseconds: 1_725_192_000_000) })
    try await record(desk) { try $0.importing(.small) }
    try await record(desk) { try $0.proposing(.small(seed: 1)) }
    let draft = try await papers.list(of: "spring", in: desk.state, language: .en)
    #expect(draft?.entries.allSatisfy { $0.standing == .draft } == true)
    try await release(desk, .small, seed: 1)
    #expect(try await touched(papers, desk) == [])

    // Somebody eats differently now: the kitchen alone is concerned.
    var dossier = Dossier.small
    dossier.trip.delegates[0].personal.diet = "no fish"
    try await record(desk) { [dossier] in try $0.importing(dossier) }
    #expect(try await touched(papers, desk) == ["kitchen"])
    let copy = PaperCopy(.kitchen)!
    let released = try await papers.issue(.standing, of: "spring", in: desk.state, language: .en)!
    let present = try await papers.issue(.present, of: "spring", in: desk.state, language: .en)!
    #expect(released.release == 1 && present.release == nil)
    #expect(try await papers.standing(copy, in: released, of: "spring", state: desk.state) == .touched(release: 1))
    #expect(try await papers.standing(copy, in: present, of: "spring", state: desk.state) == .present(release: 1))
    #expect(
      text(released.edition, copy).contains("special: ask the organiser")
        && !text(released.edition, copy).contains("no fish or seafood"))
    #expect(text(present.edition, copy).contains("no fish or seafood"))

    // A new draft touches what shows tours; a release makes all of it current, and the old one is replaced.
    var later = Programme.small(seed: 2)
    later.tours[0].departs = later.tours[0].departs + 15
    try await record(desk) { [later] in try $0.proposing(later) }
    let concerned = try await touched(papers, desk)
    #expect(
      concerned.contains("transport") && concerned.contains("booklet") && concerned.contains("day-card/2024-10-07"))
    #expect(!concerned.contains("participants-alphabet") && !concerned.contains("badges"))
    try await record(desk) { [at] in try $0.releasing("spring", at: at + 60) }
    #expect(try await touched(papers, desk) == [])
    let first = try await papers.issue(.release(1), of: "spring", in: desk.state, language: .en)!
    #expect(try await papers.standing(copy, in: first, of: "spring", state: desk.state) == .replaced(release: 1, by: 2))
    #expect(try await papers.issue(.release(3), of: "spring", in: desk.state, language: .en) == nil)
    try await desk.close()

    // After a restart from a snapshot the releases are what they were.
    let again = try await Desk.open(folder.path, space: "agency")
    let reopened = Papers(desk: again, clock: { Instant(milliseconds: 0) })
    let same = try await reopened.issue(.release(1), of: "spring", in: again.state, language: .en)!
    #expect(same.edition.paperContent(copy) == first.edition.paperContent(copy))
    try await again.close()
  }

  @Test func `is touched by the erasure of a person whose details it showed`() async throws {
    let desk = try await Desk.open(Folder().path, space: "agency")
    let papers = Papers(desk: desk, clock: { Instant(milliseconds: 0) })
    try await release(desk, .small, seed: 1)
    try await record(desk) { try $0.erasing("D2", on: "spring") }
    #expect(try await touched(papers, desk) == ["flights", "kitchen", "rooming", "visitor-list/works"])
    try await desk.close()
  }

  private func text(_ edition: Edition, _ copy: PaperCopy) -> String {
    String(decoding: edition.paperContent(copy)!, as: UTF8.self)
  }
}

struct `Giving a list to a host` {
  private func list(_ change: (inout ListDisclosed) -> Void = { _ in }) -> ListDisclosed {
    var list = ListDisclosed(
      trip: "spring", host: "works", people: ["D1", "D2"], fields: Paper.visitors.fields, release: 1, language: .ja,
      form: "pdf",
      at: Minute("2024-09-02T08:00Z")!, by: "mika")
    change(&list)
    return list
  }

  @Test func `is recorded with recipient, fields, people and time, and once`() throws {
    var state = State(replaying: try State().importing(.small))
    #expect(try state.disclosing(list()) == [.listDisclosed(list())])
    state.apply(.listDisclosed(list()))
    #expect(try state.disclosing(list()) == [])
    #expect(
      state.disclosures(of: "spring", to: "works") == [list()] && state.disclosures(of: "spring", to: "chamber") == [])
    // Given again the next day, it was given twice.
    let next = list { $0.at = $0.at + 1440 }
    #expect(try state.disclosing(next) == [.listDisclosed(next)])
  }

  @Test func `is refused for unknown hosts, for nobody, and for a field that is not released`() throws {
    let state = State(replaying: try State().importing(.small))
    #expect(throws: DisclosureRefusal.unknownTrip("autumn")) { try state.disclosing(list { $0.trip = "autumn" }) }
    #expect(throws: DisclosureRefusal.unknownHost("nowhere")) { try state.disclosing(list { $0.host = "nowhere" }) }
    #expect(throws: DisclosureRefusal.nobody("works")) { try state.disclosing(list { $0.people = [] }) }
    #expect(throws: DisclosureRefusal.notReleased([.diet, .roomType])) {
      try state.disclosing(list { $0.fields += [.diet, .roomType] })
    }
  }

  @Test func `keeps its words in the journal, names nobody, and survives a snapshot`() throws {
    let event = Event.listDisclosed(list())
    let draft = try event.draft()
    #expect(
      String(decoding: draft.body, as: UTF8.self)
        == #"{"at":"2024-09-02T08:00Z","by":"mika","fields":["passport-name","reading","academic-title","function","#
        + #""organisation"],"form":"pdf","host":"works","language":"ja","people":["D1","D2"],"release":1,"#
        + #""trip":"spring"}"#
    )
    #expect(draft.type == "list.disclosed")
    #expect(try Event(draft, at: .start) == event)
    var state = State(replaying: try State().importing(.small))
    state.apply(event)
    let snapshot = Snapshot(
      head: Head(position: state.position, hash: Digest(of: Data())), payload: try state.snapshotPayload())
    #expect(try State(snapshot: snapshot, keyring: Keyring()).disclosures(of: "spring", to: "works") == [list()])
  }
}
