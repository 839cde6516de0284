import Domain
import Features
import Foundation
import Journaling
import Testing

struct `The journal refuses` {
  @Test func `a second desk on the same folder, in this process and in another`() async throws {
    let folder = Folder()
    let probe = try Probe("hold", folder.path)
    #expect(probe.line() == "open")
    await #expect(throws: JournalRefusal.locked(folder: folder.path)) { try await Desk.open(folder.path, space: "probe") }
    probe.endInput()
    #expect(probe.end() == 0)
    let desk = try await Desk.open(folder.path, space: "probe")
    await #expect(throws: JournalRefusal.locked(folder: folder.path)) { try await Desk.open(folder.path, space: "probe") }
    try await desk.close()
  }

  @Test func `when the disk is full, keeps what was acknowledged, and works again when there is room`() async throws {
    let folder = Folder()
    let probe = try Probe("full", folder.path, "400000")
    let said = probe.lines()
    #expect(probe.end() == 0)
    try #require(said.count == 3)
    let count = try #require(Int(said[0].split(separator: " ")[0]))
    #expect(count > 20)
    #expect(said == ["\(count) journal.full", "\(count)", "\(count + 1)"])
    #expect(verifyJournal(dataFolder: folder.path) == [])
    let desk = try await Desk.open(folder.path, space: "probe")
    #expect(await desk.state.organisations.count == count + 1)
    #expect(await desk.state.organisations.contains { $0.key == "after" })
    try await desk.close()
  }

  @Test func `a journal of a newer format, and leaves it untouched`() async throws {
    let folder = try await filled()
    var bytes = try folder.bytes("journal.sqlite")
    bytes[63] = 2  // the last byte of SQLite's user_version
    try bytes.write(to: URL(fileURLWithPath: folder.file("journal.sqlite")))
    let before = try contents(folder)
    let refusal = JournalRefusal.newerFormat(file: "journal.sqlite", found: 2, known: 1)
    await #expect(throws: refusal) { try await Desk.open(folder.path, space: "agency") }
    #expect(verifyJournal(dataFolder: folder.path) == [refusal.finding])
    #expect(try contents(folder) == before)
  }

  @Test func `an event that only a newer version knows`() throws {
    let (type, version) = ("visit.dreamt", 1)
    #expect(throws: JournalRefusal.newerEvent(type: type, version: version, 4)) {
      try Event(Draft(type: type, version: version, body: Data("{}".utf8)), at: 4)
    }
    #expect(throws: JournalRefusal.newerEvent(type: "visit.removed", version: 2, 5)) {
      try Event(Draft(type: "visit.removed", version: 2, body: Data("{}".utf8)), at: 5)
    }
  }

  @Test func `a journal of another space`() async throws {
    let folder = try await filled()
    await #expect(throws: JournalRefusal.otherSpace(found: "agency", wanted: "chamber")) {
      try await Desk.open(folder.path, space: "chamber")
    }
  }

  @Test(arguments: [0, 30, 5000, 9000, 20_000])
  func `a damaged file, and leaves it untouched`(offset: Int) async throws {
    let folder = try await filled()
    var bytes = try folder.bytes("journal.sqlite")
    var chance = Chance(seed: UInt64(offset))
    for index in offset..<offset + 200 { bytes[index] = UInt8(chance.next(below: 256)) }
    try bytes.write(to: URL(fileURLWithPath: folder.file("journal.sqlite")))
    let before = try contents(folder)
    await #expect(throws: JournalRefusal.self) { try await Desk.open(folder.path, space: "agency") }
    #expect(verifyJournal(dataFolder: folder.path) != [])
    #expect(try contents(folder) == before)
  }

  @Test func `a journal that has lost its last entries`() async throws {
    let folder = Folder()
    let probe = try Probe("load", folder.path, "r")
    for _ in 0..<30 { _ = probe.line() }
    probe.kill()
    try FileManager.default.removeItem(atPath: folder.file("journal.sqlite-wal"))
    await #expect(throws: JournalRefusal.self) { try await Desk.open(folder.path, space: "probe") }
    #expect(verifyJournal(dataFolder: folder.path).map(\.code).contains("journal.tail"))
  }

  @Test func `a decision on a position that has passed`() async throws {
    let folder = try await filled()
    let desk = try await Desk.open(folder.path, space: "agency")
    let position = await desk.state.position
    await #expect(throws: JournalRefusal.moved(expected: 1, actual: position)) {
      try await desk.transact(command: "late", actor: "Ina", expected: 1) { try $0.proposing(.small()) }
    }
    try await desk.transact(command: "late", actor: "Ina", expected: position) { try $0.proposing(.small()) }
    #expect(await desk.state.draft(of: "spring") == .small())
    try await desk.close()
  }
}

func filled() async throws -> Folder {
  let folder = Folder()
  let desk = try await Desk.open(folder.path, space: "agency")
  try await desk.transact(command: "c1", actor: "Ina") { try $0.importing(.small) }
  try await desk.close()
  return folder
}

func contents(_ folder: Folder) throws -> [String: Data] {
  try Dictionary(uniqueKeysWithValues: folder.names.map { ($0, try folder.bytes($0)) })
}
