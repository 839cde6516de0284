import Domain
import Foundation
import GRDB

/// The store in one folder: `journal.sqlite`, `keys.sqlite`, `snapshot`, and the records of head and closing.
///
/// Write-ahead log with `synchronous = FULL`: a commit returns when it would survive a loss of power. One process at a
/// time may write; reading (`verify`, `export`) is possible meanwhile.
package final class SQLiteStore: Store {  // a class: it owns connections and a lock
  static let snapshotName = "snapshot"
  /// Up to this size, in bytes, opening reads and checks everything; beyond, only `verify` does.
  static let thoroughLimit = 96 << 20

  package let space: String
  private let folder: String
  private let reader: SQLiteFile
  private let writer: DatabaseQueue
  private let sealKeys: SQLiteKeys
  private let headRecord: HeadRecord
  private let lock: FolderLock

  /// Opens a data folder, and makes it when it is not there.
  ///
  /// All that can be wrong is looked for before anything is written.
  package static func open(_ folder: String, space: String) throws(JournalRefusal) -> SQLiteStore {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .unusable(file: folder, reason: "\((error as NSError).localizedDescription)")
    }
    return try SQLiteStore(folder: folder, space: space, lock: FolderLock(folder: folder))
  }

  private init(folder: String, space: String, lock: FolderLock) throws(JournalRefusal) {
    self.lock = lock
    (self.folder, self.space) = (folder, space)
    let promised = HeadRecord.read(folder: folder).head ?? .start
    if Files.exists(folder + "/" + journalName) {
      try SQLiteFile.checkHeader(of: journalName, in: folder, known: SQLiteFile.format)
    } else {
      if promised != .start {
        throw .damaged(Damage(.tail(last: .start, promised: promised.position), in: journalName))
      }
      try createDatabase(journalName, in: folder, format: SQLiteFile.format) { db in
        for sql in SQLiteFile.schema { try db.execute(sql: sql) }
        try db.execute(sql: "INSERT INTO space (name) VALUES (?)", arguments: [space])
      }
    }
    let closing = try ClosingRecord.read(folder: folder)
    let isSmall = Files.size(folder + "/" + journalName) + Files.size(folder + "/" + journalName + "-wal") <= Self.thoroughLimit
    if isSmall, let damage = closing?.differences(in: folder, files: [journalName, SQLiteKeys.name]).first {
      throw .damaged(damage)
    }
    reader = try SQLiteFile(reading: folder)
    try reader.checkSchema()
    let found = try reader.space()
    guard found == space else { throw .otherSpace(found: found, wanted: space) }
    try reader.check(against: promised)
    if isSmall, closing == nil, let damage = reader.structuralDamage().first { throw .damaged(damage) }
    if isSmall, closing == nil, let damage = try reader.chainDamage(space: space).first { throw .damaged(damage) }
    if Files.exists(folder + "/" + SQLiteKeys.name) { _ = try SQLiteKeys(folder: folder, readonly: true).all() }
    try Files.remove(folder + "/" + ClosingRecord.name)  // from here on, files may change
    sealKeys = try SQLiteKeys(folder: folder)
    headRecord = try HeadRecord(folder: folder)
    writer = try Self.openWriter(folder)
    try headRecord.settle(reader.head())
  }

  private static func openWriter(_ folder: String) throws(JournalRefusal) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return try refusing(folder, file: journalName) {
      try DatabaseQueue(path: folder + "/" + journalName, configuration: configuration)
    }
  }

  package func head() throws(JournalRefusal) -> Head { try reader.head() }

  package func append(_ entries: [Entry], expected: Position) throws(JournalRefusal) {
    guard let last = entries.last else { return }
    try refusing(folder, file: journalName) {
      try writer.write { db in
        let actual = try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(position), 0) FROM entry")) ?? 0
        guard actual == expected.number else {
          throw JournalRefusal.moved(expected: expected, actual: Position(actual))
        }
        let insert = try db.cachedStatement(
          sql: """
            INSERT INTO entry (position, instant, actor, command, part, parts, type, version, body, hash) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for entry in entries {
          try insert.execute(arguments: [
            entry.position.number, entry.instant.milliseconds, entry.actor, entry.command.text, entry.part, entry.parts,
            entry.type, entry.version, entry.body, Data(entry.hash.bytes),
          ])
        }
      }
    }
    // The entries are durable; a record that is one step behind promises less than is there, which is no harm.
    try? headRecord.write(Head(position: last.position, hash: last.hash))
  }

  package func read(after position: Position, limit: Int) throws(JournalRefusal) -> [Entry] {
    try reader.read(after: position, limit: limit, space: space)
  }

  package func outcome(of command: CommandID) throws(JournalRefusal) -> ClosedRange<Position>? {
    try reader.outcome(of: command)
  }

  package func keys() throws(JournalRefusal) -> [String: SealKey] { try sealKeys.all() }
  package func keep(_ keys: [String: SealKey]) throws(JournalRefusal) { try sealKeys.keep(keys) }
  package func destroy(keys names: [String]) throws(JournalRefusal) { try sealKeys.destroy(names) }

  package func keep(_ snapshot: Snapshot) throws(JournalRefusal) {
    try Files.replace(folder + "/" + Self.snapshotName, with: snapshot.file(space: space))
  }

  package func snapshot() -> Snapshot? {
    guard let data = Files.read(folder + "/" + Self.snapshotName), let snapshot = Snapshot(file: data, space: space),
      let hash = try? reader.hash(at: snapshot.head.position), hash == snapshot.head.hash
    else { return nil }
    return snapshot
  }

  /// Moves the write-ahead log into the file, and writes down how everything was left.
  package func close() throws(JournalRefusal) {
    defer { lock.release() }
    try headRecord.settle(reader.head())
    reader.close()
    try refusing(folder, file: journalName) {
      try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try writer.close()
    }
    try sealKeys.close()
    guard Files.size(folder + "/" + journalName + "-wal") == 0 else { return }
    try ClosingRecord.of(
      folder: folder, files: [journalName, SQLiteKeys.name, Self.snapshotName, HeadRecord.name]
    ).write(in: folder)
  }
}

extension Snapshot {
  private static let title = Data("kakehashi snapshot 1\n".utf8)

  /// Title, checksum of all that follows, space, position, hash, payload.
  func file(space: String) -> Data {
    var rest = Data()
    rest.append(text: space)
    rest.append(number: Int64(head.position.number))
    rest.append(contentsOf: head.hash.bytes)
    rest.append(payload)
    return Self.title + Data(Digest(of: rest).bytes) + rest
  }

  /// - Returns: nil unless the file is a whole snapshot of this space and format.
  init?(file: Data, space: String) {
    guard file.starts(with: Self.title) else { return nil }
    let sum = file.dropFirst(Self.title.count)
    let rest = sum.dropFirst(Digest.length)
    guard Digest(bytes: sum.prefix(Digest.length)) == Digest(of: rest) else { return nil }
    var name = Data()
    name.append(text: space)
    guard rest.starts(with: name), rest.count >= name.count + 8 + Digest.length else { return nil }
    let fields = rest.dropFirst(name.count)
    let position = fields.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let hash = Digest(bytes: fields.dropFirst(8).prefix(Digest.length)) else { return nil }
    self.init(
      head: Head(position: Position(Int(Int64(bitPattern: position))), hash: hash),
      payload: Data(fields.dropFirst(8 + Digest.length)))
  }
}
