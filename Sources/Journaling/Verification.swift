import Domain
import Foundation

extension SQLiteFile {
  /// - Throws: `.damaged` when the journal does not hold what was acknowledged.
  func check(against promised: Head) throws(JournalRefusal) {
    let last = try head().position
    guard promised.position <= last else {
      throw .damaged(Damage(.tail(last: last, promised: promised.position), in: journalName))
    }
    guard try hash(at: promised.position) == promised.hash else {
      throw .damaged(Damage(.chain(promised.position), in: journalName))
    }
  }

  /// Reads every entry and names those that are missing, changed or incomplete, at most `limit` of them.
  func chainDamage(space: String, limit: Int = 20, each: (Entry) -> Void = { _ in }) throws(JournalRefusal) -> [Damage] {
    var chain = Chain()
    var position = Position.start
    while chain.damage.count < limit {
      let entries = try read(after: position, limit: 2000, space: space)
      for entry in entries where chain.damage.count < limit {
        chain.follow(with: entry)
        each(entry)
      }
      guard let last = entries.last, entries.count == 2000, last.position > position else { break }
      position = last.position
    }
    chain.end()
    return chain.damage
  }
}

/// Follows entries one after another and notes whatever does not fit.
struct Chain {
  private(set) var damage: [Damage] = []
  private(set) var last: Entry?

  mutating func follow(with entry: Entry) {
    let next = (last?.position ?? .start) + 1
    if entry.position != next {
      damage.append(Damage(.gap(next), in: journalName))
    } else if entry.previous != last?.hash ?? .none || entry.computedHash() != entry.hash {
      damage.append(Damage(.chain(entry.position), in: journalName))
    } else if !fits(entry) {
      damage.append(Damage(.batch(entry.position), in: journalName))
    }
    last = entry
  }

  /// The last command has to be complete, too.
  mutating func end() {
    if let last, last.part != last.parts { damage.append(Damage(.batch(last.position), in: journalName)) }
  }

  private func fits(_ entry: Entry) -> Bool {
    guard let last, last.part < last.parts else { return entry.part == 1 && entry.parts >= 1 }
    return entry.command == last.command && entry.part == last.part + 1 && entry.parts == last.parts
  }
}

/// A journal read from its files alone, for `verify` and `export`; nothing in the folder is changed.
package final class JournalReading {  // a class: it takes back what opening left behind
  package let folder: String
  package let space: String
  private let file: SQLiteFile
  private let lock: FolderLock?
  private let leftovers: [String]

  /// - Throws: `.noJournal`, `.damaged`, `.newerFormat`.
  package init(_ folder: String) throws(JournalRefusal) {
    let path = folder + "/" + journalName
    guard Files.exists(path) else { throw .noJournal(folder: folder) }
    try SQLiteFile.checkHeader(of: journalName, in: folder, known: SQLiteFile.format)
    lock = try? FolderLock(folder: folder)
    leftovers = ["-wal", "-shm"].map { path + $0 }.filter { !Files.exists($0) }
    self.folder = folder
    file = try SQLiteFile(reading: folder)
    do throws(JournalRefusal) {
      try file.checkSchema()
      space = try file.space()
    } catch {
      Self.tidy(file, lock, leftovers)
      throw error
    }
  }

  deinit { Self.tidy(file, lock, leftovers) }

  /// Takes away the empty log that reading leaves, unless a server is using it.
  private static func tidy(_ file: SQLiteFile, _ lock: FolderLock?, _ leftovers: [String]) {
    file.close()
    guard lock != nil else { return }
    for path in leftovers where !path.hasSuffix("-wal") || Files.size(path) == 0 { unlink(path) }
  }

  package func head() throws(JournalRefusal) -> Head { try file.head() }

  package func keys() throws(JournalRefusal) -> [String: SealKey] {
    guard Files.exists(folder + "/" + SQLiteKeys.name) else { return [:] }
    return try SQLiteKeys(folder: folder, readonly: true).all()
  }

  /// The snapshot in the folder, whatever it is worth; nil if there is none or it is not readable.
  package func snapshot() -> Snapshot? {
    Files.read(folder + "/" + SQLiteStore.snapshotName).flatMap { Snapshot(file: $0, space: space) }
  }

  package func forEach(_ body: (Entry) throws -> Void) throws {
    var position = Position.start
    while true {
      let entries = try file.read(after: position, limit: 2000, space: space)
      for entry in entries { try body(entry) }
      guard let last = entries.last, entries.count == 2000 else { return }
      position = last.position
    }
  }

  /// Reads everything again and compares: bytes, structure, chain, head, keys, snapshot. `each` sees every entry.
  package func damage(each: (Entry) -> Void) -> [Damage] {
    var found: [Damage] = []
    let record = HeadRecord.read(folder: folder)
    if !record.isWhole { found.append(Damage(.record, in: HeadRecord.name)) }
    if lock != nil { found += noting(bytesDamage) }
    found += file.structuralDamage()
    found += noting { () throws(JournalRefusal) in try file.chainDamage(space: space, each: each) }
    found += noting { () throws(JournalRefusal) in
      try file.check(against: record.head ?? .start)
      return []
    }
    found += noting(keysDamage)
    if Files.exists(folder + "/" + SQLiteStore.snapshotName) {
      if let snapshot = snapshot() {
        if (try? file.hash(at: snapshot.head.position)) != snapshot.head.hash {
          found.append(Damage(.differs, in: SQLiteStore.snapshotName))
        }
      } else {
        found.append(Damage(.record, in: SQLiteStore.snapshotName))
      }
    }
    var seen: Set<Damage> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func bytesDamage() throws(JournalRefusal) -> [Damage] {
    guard let closing = try ClosingRecord.read(folder: folder) else { return [] }
    return closing.differences(in: folder, files: Set(closing.digests.map(\.file)))
  }

  private func keysDamage() throws(JournalRefusal) -> [Damage] {
    guard Files.exists(folder + "/" + SQLiteKeys.name) else { return [] }
    let keys = try SQLiteKeys(folder: folder, readonly: true)
    let damage = keys.structuralDamage()
    if damage.isEmpty { _ = try keys.all() }
    return damage
  }

  private func noting(_ check: () throws(JournalRefusal) -> [Damage]) -> [Damage] {
    do throws(JournalRefusal) {
      return try check()
    } catch {
      if case .damaged(let damage) = error { return [damage] }
      return [Damage(.structure(error.finding.message.en), in: journalName)]
    }
  }
}
