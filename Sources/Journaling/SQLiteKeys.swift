import Domain
import Foundation
import GRDB

/// The keys of the sealed details, in a file of their own so that a copy of the journal holds none.
///
/// A destroyed key is overwritten in the file (`secure_delete`) and in the rollback journal beside it. What a disk or a
/// file system keeps of overwritten blocks is beyond us: `docs/formats/journal.md` says what to do about it.
final class SQLiteKeys: Sendable {  // a class: it owns a connection
  static let name = "keys.sqlite"
  static let format = 1
  static let schema = ["CREATE TABLE key (name TEXT PRIMARY KEY, secret BLOB NOT NULL, mark BLOB NOT NULL) STRICT"]

  private let folder: String
  private let queue: DatabaseQueue

  init(folder: String, readonly: Bool = false) throws(JournalRefusal) {
    let path = folder + "/" + Self.name
    self.folder = folder
    if Files.exists(path) {
      try SQLiteFile.checkHeader(of: Self.name, in: folder, known: Self.format)
    } else if !readonly {
      try createDatabase(Self.name, in: folder, format: Self.format) { db in
        for sql in Self.schema { try db.execute(sql: sql) }
      }
    }
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.prepareDatabase { db in
      guard !readonly else { return }
      try db.execute(sql: "PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    queue = try refusing(folder, file: Self.name) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// - Throws: `.damaged` naming the first key that is not as it was written.
  func all() throws(JournalRefusal) -> [String: SealKey] {
    try refusing(folder, file: Self.name) {
      try queue.read { db in
        var keys: [String: SealKey] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT name, secret, mark FROM key")
        while let row = try rows.next() {
          let (name, secret) = (row.text(0), row.data(1))
          guard let key = SealKey(secret: secret), Self.mark(name, key) == row.data(2) else {
            throw JournalRefusal.damaged(Damage(.key(name), in: Self.name))
          }
          keys[name] = key
        }
        return keys
      }
    }
  }

  func keep(_ keys: [String: SealKey]) throws(JournalRefusal) {
    guard !keys.isEmpty else { return }
    try refusing(folder, file: Self.name) {
      try queue.write { db in
        for (name, key) in keys.sorted(by: { $0.key < $1.key }) {
          try db.execute(
            sql: "INSERT INTO key (name, secret, mark) VALUES (?, ?, ?)",
            arguments: [name, Data(key.secret), Self.mark(name, key)])
        }
      }
    }
  }

  func destroy(_ names: [String]) throws(JournalRefusal) {
    guard !names.isEmpty else { return }
    try refusing(folder, file: Self.name) {
      try queue.write { db in
        for name in names { try db.execute(sql: "DELETE FROM key WHERE name = ?", arguments: [name]) }
      }
      try wipeRollbackJournal()
    }
  }

  func structuralDamage() -> [Damage] {
    let file = SQLiteFile(folder: folder, queue: queue)
    do throws(JournalRefusal) {
      try file.checkSchema(Self.schema, file: Self.name)
    } catch {
      if case .damaged(let damage) = error { return [damage] }
    }
    return file.structuralDamage(file: Self.name)
  }

  func close() throws(JournalRefusal) {
    try refusing(folder, file: Self.name) {
      try queue.close()
      try wipeRollbackJournal()
      try Files.remove(rollbackJournal)
    }
  }

  private var rollbackJournal: String { folder + "/" + Self.name + "-journal" }

  /// Zeroes what the last transactions left beside the file: it may hold pages with keys since destroyed.
  private func wipeRollbackJournal() throws(JournalRefusal) {
    let size = Files.size(rollbackJournal)
    guard size > 0 else { return }
    let descriptor = open(rollbackJournal, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Files.refusal(rollbackJournal) }
    defer { Foundation.close(descriptor) }
    try Files.write(Data(count: size), to: descriptor, at: 0, of: rollbackJournal)
    guard fsync(descriptor) == 0 else { throw Files.refusal(rollbackJournal) }
  }

  /// Tells a changed key from a good one; says nothing about the key to whoever does not have it.
  private static func mark(_ name: String, _ key: SealKey) -> Data {
    var bytes = Data()
    bytes.append(text: name)
    bytes.append(contentsOf: key.secret)
    return Data(Digest(of: bytes).bytes.prefix(16))
  }
}

extension SQLiteFile {
  init(folder: String, queue: DatabaseQueue) { (self.folder, self.queue) = (folder, queue) }
}

/// Makes a database under a passing name and moves it into place, so that no half-made one is ever found.
func createDatabase(
  _ name: String, in folder: String, format: Int, _ fill: (Database) throws -> Void
) throws(JournalRefusal) {
  let draft = folder + "/" + name + ".new"
  try Files.remove(draft)
  try Files.remove(draft + "-journal")
  try refusing(folder, file: name) {
    let queue = try DatabaseQueue(path: draft)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA application_id = \(SQLiteFile.applicationID); PRAGMA user_version = \(format)")
      try db.inTransaction {
        try fill(db)
        return .commit
      }
    }
    try queue.close()
  }
  chmod(draft, 0o600)
  guard rename(draft, folder + "/" + name) == 0 else { throw Files.refusal(draft) }
  try Files.settle(folder: folder)
}
