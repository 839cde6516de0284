import Domain
import Features
import Foundation
import Journaling
import Testing

struct `One changed byte` {
  @Test func `is found anywhere in a folder that was closed in order`() async throws {
    let folder = try await filled()
    var chance = Chance(seed: 1)
    for name in ["journal.sqlite", "keys.sqlite", "snapshot", "journal.head", "journal.closed"] {
      let whole = try folder.bytes(name)
      for start in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
        let offset = min(whole.count - 1, start + chance.next(below: max(1, whole.count / 60)))
        try flip(offset, of: name, in: folder, whole, by: UInt8(1 + chance.next(below: 255)))
        #expect(verifyJournal(dataFolder: folder.path) != [], "byte \(offset) of \(name)")
      }
      try whole.write(to: URL(fileURLWithPath: folder.file(name)))
    }
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  @Test func `after a crash is found, or changes nothing that was acknowledged`() throws {
    let folder = Folder()
    let probe = try Probe("load", folder.path, "r")
    var acknowledged = Set((0..<40).compactMap { _ in probe.line() })
    probe.kill()
    acknowledged.formUnion(probe.lines())
    let before = try entries(folder)
    #expect(before.count >= 40)
    var chance = Chance(seed: 2)
    var (found, harmless) = (0, 0)
    let names = ["journal.sqlite", "journal.sqlite-wal", "journal.head", "keys.sqlite"]
    for name in names where folder.names.contains(name) {
      let whole = try folder.bytes(name)
      for _ in 0..<80 {
        let offset = chance.next(below: whole.count)
        try flip(offset, of: name, in: folder, whole, by: UInt8(1 + chance.next(below: 255)))
        if !verifyJournal(dataFolder: folder.path).isEmpty {
          found += 1
        } else {
          harmless += 1
          // Only what was written, but not acknowledged yet when the kill came, may be missing at the end.
          let after = try entries(folder)
          #expect(before.starts(with: after), "byte \(offset) of \(name)")
          #expect(acknowledged.isSubset(of: after.map(\.command.text)), "byte \(offset) of \(name)")
        }
      }
      try whole.write(to: URL(fileURLWithPath: folder.file(name)))
    }
    #expect(found > 50)
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  @Test func `in the body of an entry is named by its position, also without the closing record`() async throws {
    let folder = try await filled()
    try FileManager.default.removeItem(atPath: folder.file("journal.closed"))
    let whole = try folder.bytes("journal.sqlite")
    let place = try #require(whole.range(of: Data("Beispiel".utf8)))
    try flip(place.lowerBound, of: "journal.sqlite", in: folder, whole, by: 1)
    let entry = try #require(try entries(folder).first { String(decoding: $0.body, as: UTF8.self).contains("Ceispiel") })
    let findings = verifyJournal(dataFolder: folder.path)
    #expect(findings == [Damage(.chain(entry.position), in: "journal.sqlite").finding])
    await #expect(throws: JournalRefusal.damaged(Damage(.chain(entry.position), in: "journal.sqlite"))) {
      try await Desk.open(folder.path, space: "agency")
    }
  }

  private func flip(_ offset: Int, of name: String, in folder: Folder, _ whole: Data, by mask: UInt8) throws {
    var bytes = whole
    bytes[offset] ^= mask
    try bytes.write(to: URL(fileURLWithPath: folder.file(name)))
  }

  private func entries(_ folder: Folder) throws -> [Entry] {
    var entries: [Entry] = []
    try JournalReading(folder.path).forEach { entries.append($0) }
    return entries
  }
}

struct `Verifying` {
  @Test func `changes nothing, on a closed folder and after a crash`() async throws {
    let closed = try await filled()
    let before = try contents(closed)
    #expect(verifyJournal(dataFolder: closed.path) == [])
    #expect(try contents(closed) == before)
    let crashed = Folder()
    let probe = try Probe("load", crashed.path, "r")
    for _ in 0..<40 { _ = probe.line() }
    probe.kill()
    let left = try contents(crashed)
    #expect(verifyJournal(dataFolder: crashed.path) == [])
    let after = try contents(crashed)
    #expect(after["journal.sqlite"] == left["journal.sqlite"])
    #expect(after["journal.sqlite-wal"] == left["journal.sqlite-wal"])
  }

  @Test func `works beside a running desk`() async throws {
    let folder = try await filled()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "p", actor: "Ina") { try $0.proposing(.small()) }
    #expect(verifyJournal(dataFolder: folder.path) == [])
    try await desk.transact(command: "q", actor: "Ina") { try $0.proposing(.small(seed: 8)) }
    try await desk.close()
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  @Test func `says that there is no journal`() {
    let folder = Folder()
    #expect(verifyJournal(dataFolder: folder.path).map(\.code) == ["journal.missing"])
    #expect(folder.names == [])
  }

  @Test func `finds a key that is missing though nobody was erased`() async throws {
    let folder = try await filled()
    for name in ["keys.sqlite", "journal.closed"] { try FileManager.default.removeItem(atPath: folder.file(name)) }
    #expect(
      verifyJournal(dataFolder: folder.path)
        == ["spring/D1", "spring/D2"].map { Damage(.key($0), in: "keys.sqlite").finding })
  }
}
