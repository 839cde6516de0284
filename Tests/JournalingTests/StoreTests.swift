import Domain
import Foundation
import Journaling
import Testing

/// What every store has to do. A second one is one more case of `Kind`.
struct `A store` {
  enum Kind: CaseIterable { case sqlite }

  @Test(arguments: Kind.allCases) func `starts empty and gives back what was appended`(kind: Kind) throws {
    try with(kind) { store in
      #expect(try store.head() == .start)
      #expect(try store.read(after: 0, limit: 10) == [])
      let entries = Head.start.chaining([batch("a", 2), batch("b", 3)], in: store.space)
      try store.append(entries, expected: 0)
      #expect(try store.head() == Head(position: 5, hash: entries[4].hash))
      #expect(try store.read(after: 0, limit: 10) == entries)
      #expect(try store.read(after: 1, limit: 2) == Array(entries[1...2]))
      #expect(try store.outcome(of: "b") == 3...5)
      #expect(try store.outcome(of: "c") == nil)
    }
  }

  @Test(arguments: Kind.allCases) func `appends at the expected position only`(kind: Kind) throws {
    try with(kind) { store in
      let entries = Head.start.chaining([batch("a", 1)], in: store.space)
      try store.append(entries, expected: 0)
      #expect(throws: JournalRefusal.moved(expected: 0, actual: 1)) { try store.append(entries, expected: 0) }
      #expect(try store.read(after: 0, limit: 10) == entries)
    }
  }

  @Test(arguments: Kind.allCases) func `appends all or nothing, and no command twice`(kind: Kind) throws {
    try with(kind) { store in
      let first = Head.start.chaining([batch("a", 1)], in: store.space)
      try store.append(first, expected: 0)
      let again = try store.head().chaining([batch("b", 2), batch("a", 1)], in: store.space)
      #expect(throws: JournalRefusal.self) { try store.append(again, expected: 1) }
      #expect(try store.read(after: 0, limit: 10) == first)
    }
  }

  @Test(arguments: Kind.allCases) func `keeps keys until they are destroyed`(kind: Kind) throws {
    try with(kind) { store in
      let (one, two) = (SealKey.random(), SealKey.random())
      try store.keep(["one": one, "two": two])
      #expect(try store.keys() == ["one": one, "two": two])
      try store.destroy(keys: ["one", "three"])
      #expect(try store.keys() == ["two": two])
    }
  }

  @Test(arguments: Kind.allCases) func `keeps the last snapshot, and none that is not of this journal`(kind: Kind) throws {
    try with(kind) { store in
      #expect(store.snapshot() == nil)
      try store.append(Head.start.chaining([batch("a", 1)], in: store.space), expected: 0)
      let snapshot = Snapshot(head: try store.head(), payload: Data("state".utf8))
      try store.keep(snapshot)
      #expect(store.snapshot() == snapshot)
      try store.keep(Snapshot(head: Head(position: 1, hash: Digest(of: Data())), payload: Data()))
      #expect(store.snapshot() == nil)
    }
  }

  private func batch(_ command: CommandID, _ count: Int) -> Batch {
    Batch(
      command: command, actor: "Ina", instant: Instant(milliseconds: 1),
      drafts: (0..<count).map { Draft(type: "t", version: 1, body: Data("{\"n\":\($0)}".utf8)) })
  }

  private func with(_ kind: Kind, _ body: (any Store) throws -> Void) throws {
    switch kind {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.path + "/kakehashi-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let store = try SQLiteStore.open(folder, space: "agency")
      try body(store)
      try store.close()
    }
  }
}
