import Domain
import Features
import Foundation
import Journaling
import Testing

private func topic(_ id: String) -> Event {
  .topicRecorded(Topic(id: Identifier(id), label: Trilingual(same: id)))
}

struct `A command` {
  @Test func `sent again gets its first answer, at once, after a restart and after a snapshot`() async throws {
    let folder = Folder()
    var desk = try await Desk.open(folder.path, space: "agency")
    let first = try await desk.transact(command: "c1", actor: "Ina") { _ in [topic("a"), topic("b")] }
    #expect(first == Receipt(command: "c1", places: 1...2, isRepeated: false, position: 2))
    let again = Receipt(command: "c1", places: 1...2, isRepeated: true, position: 2)
    #expect(try await desk.transact(command: "c1", actor: "Ina") { _ in [topic("c")] } == again)
    try await desk.close()
    #expect(folder.names.contains("snapshot"))
    desk = try await Desk.open(folder.path, space: "agency")
    #expect(try await desk.transact(command: "c1", actor: "Ina") { _ in [topic("c")] } == again)
    #expect(await desk.state.topics.map(\.key).sorted() == ["a", "b"])
    try await desk.close()
  }

  @Test func `sent many times at once is recorded once`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    let receipts = try await withThrowingTaskGroup { group in
      for _ in 0..<30 {
        group.addTask { try await desk.transact(command: "c1", actor: "Ina") { _ in [topic("a")] } }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(receipts.map(\.places) == Array(repeating: 1...1, count: 30))
    #expect(receipts.filter { !$0.isRepeated }.count == 1)
    #expect(await desk.state.position == 1)
    try await desk.close()
  }

  @Test func `among many at once gets places of its own, and all are read back in order`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    let places = try await withThrowingTaskGroup { group in
      for number in 0..<100 {
        group.addTask {
          try await desk.transact(command: CommandID("c\(number)"), actor: "Ina") { _ in
            [topic("\(number)x"), topic("\(number)y")]
          }.places!
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(places.map(\.lowerBound.number).sorted() == Array(stride(from: 1, to: 200, by: 2)))
    try await desk.close()
    var commands: [String] = []
    try JournalReading(folder.path).forEach { commands.append("\($0.command) \($0.part)/\($0.parts)") }
    #expect(Set(commands).count == 200)
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  @Test func `that is refused leaves nothing behind`() async throws {
    let folder = try await filled()
    let desk = try await Desk.open(folder.path, space: "agency")
    let before = await desk.state.position
    await #expect(throws: ReleaseRefusal.noDraft("spring")) {
      try await desk.transact(command: "r", actor: "Ina") { try $0.releasing("spring", at: Minute(sinceEpoch: 0)) }
    }
    #expect(await desk.state.position == before)
    try await desk.transact(command: "r", actor: "Ina") { try $0.proposing(.small()) }
    #expect(await desk.state.position == before + 1)
    try await desk.close()
  }

  @Test func `after closing is refused`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.close()
    try await desk.close()
    await #expect(throws: JournalRefusal.closed) {
      try await desk.transact(command: "c", actor: "Ina") { _ in [topic("a")] }
    }
  }

  @Test func `is dated by the clock that was handed in and signed by its actor`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency", now: { Instant(milliseconds: 1_728_259_200_123) })
    try await desk.transact(command: "c", actor: "Ina") { _ in [topic("a")] }
    try await desk.close()
    try JournalReading(folder.path).forEach { entry in
      #expect(entry.instant == Instant(milliseconds: 1_728_259_200_123))
      #expect([entry.actor, entry.command.text, entry.type, entry.space] == ["Ina", "c", "topic.recorded", "agency"])
    }
  }
}

struct `Followers of the desk` {
  @Test func `hear of positions only when they are durable, and of the end`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "c1", actor: "Ina") { _ in [topic("a")] }
    var heard = await desk.changes(after: 0).makeAsyncIterator()
    #expect(await heard.next() == 1)
    try await desk.transact(command: "c2", actor: "Ina") { _ in [topic("b"), topic("c")] }
    #expect(await heard.next() == 3)
    try await desk.close()
    #expect(await heard.next() == nil)
  }
}

struct `A snapshot` {
  @Test func `leads to the same state as the entries`() async throws {
    let folder = try await filled()
    let snapshot = try folder.bytes("snapshot")
    let before = try await dossier(folder)
    try FileManager.default.removeItem(atPath: folder.file("snapshot"))
    try FileManager.default.removeItem(atPath: folder.file("journal.closed"))
    #expect(try await dossier(folder) == before)
    #expect(try folder.bytes("snapshot") == snapshot)
  }

  @Test(arguments: ["cut", "other title", "one byte", "empty"])
  func `that is damaged or of another form is passed over and made anew`(damage: String) async throws {
    let folder = try await filled()
    let whole = try folder.bytes("snapshot")
    var bytes = whole
    switch damage {
    case "cut": bytes = bytes.prefix(bytes.count / 2)
    case "other title": bytes.replaceSubrange(0..<21, with: Data("kakehashi snapshot 2\n".utf8))
    case "one byte": bytes[bytes.count - 5] ^= 1
    default: bytes = Data()
    }
    try bytes.write(to: URL(fileURLWithPath: folder.file("snapshot")))
    #expect(verifyJournal(dataFolder: folder.path).map(\.file).contains("snapshot"))
    #expect(try await dossier(folder) == .small)
    #expect(try folder.bytes("snapshot") == whole)
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  @Test func `that is ahead of the journal is passed over`() async throws {
    let (short, long) = (try await filled(), try await filled())
    let desk = try await Desk.open(long.path, space: "agency")
    try await desk.transact(command: "p", actor: "Ina") { try $0.proposing(.small()) }
    try await desk.close()
    try long.bytes("snapshot").write(to: URL(fileURLWithPath: short.file("snapshot")))
    let state = try await Desk.open(short.path, space: "agency").state
    #expect(state.draft(of: "spring") == nil)
    #expect(state.dossier(of: "spring") == .small)
  }

  @Test func `holds releases, draft and erasures`() async throws {
    let folder = try await filled()
    let desk = try await Desk.open(folder.path, space: "agency")
    let at = Minute("2024-09-01T10:00Z")!
    try await desk.transact(command: "p1", actor: "Ina") { try $0.proposing(.small(seed: 1)) }
    try await desk.transact(command: "r1", actor: "Ina") { try $0.releasing("spring", at: at, note: "first") }
    try await desk.transact(command: "p2", actor: "Ina") { try $0.proposing(.small(seed: 2)) }
    try await desk.transact(command: "e", actor: "Ina") { try $0.erasing("D1", on: "spring") }
    let state = await desk.state
    try await desk.close()
    let again = try await Desk.open(folder.path, space: "agency")
    let restored = await again.state
    try await again.close()
    #expect(try restored.snapshotPayload() == state.snapshotPayload())
    #expect(restored.released(of: "spring") == Release(number: 1, programme: .small(seed: 1), at: at, note: "first"))
    #expect(restored.draft(of: "spring") == .small(seed: 2))
    #expect(restored.unreadable(of: "spring") == ["D1"])
  }

  private func dossier(_ folder: Folder) async throws -> Dossier? {
    let desk = try await Desk.open(folder.path, space: "agency")
    let dossier = await desk.state.dossier(of: "spring")
    try await desk.close()
    return dossier
  }
}
