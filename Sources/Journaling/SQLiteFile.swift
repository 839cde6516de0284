import Domain
import Foundation
import GRDB

/// The journal's database file, as whoever reads it sees it.
struct SQLiteFile: Sendable {
  static let format = 1
  /// “KKHS”: tells our files from others in the file's header.
  static let applicationID = 0x4B4B_4853
  static let schema = [
    "CREATE TABLE space (name TEXT NOT NULL) STRICT",
    """
    CREATE TABLE entry (position INTEGER PRIMARY KEY, instant INTEGER NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL, \
    part INTEGER NOT NULL, parts INTEGER NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL, \
    hash BLOB NOT NULL) STRICT
    """,
    "CREATE UNIQUE INDEX entry_command ON entry (command, part)",
  ]

  let folder: String
  let queue: DatabaseQueue
  var path: String { folder + "/" + journalName }

  /// Opens for reading only; a write-ahead log that is there is read, and left as it is.
  init(reading folder: String) throws(JournalRefusal) {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    let path = folder + "/" + journalName
    self.folder = folder
    queue = try refusing(folder, file: journalName) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// What the first hundred bytes say, read without opening the database.
  /// - Throws: `.damaged` for a foreign file, `.newerFormat`.
  static func checkHeader(of file: String, in folder: String, known: Int) throws(JournalRefusal) {
    let path = folder + "/" + file
    guard let handle = FileHandle(forReadingAtPath: path) else { throw Files.refusal(path) }
    defer { try? handle.close() }
    guard let header = try? handle.read(upToCount: 100), header.count == 100,
      header.prefix(16) == Data("SQLite format 3\0".utf8), number(header, at: 68) == applicationID
    else { throw .damaged(Damage(.foreign, in: file)) }
    let format = number(header, at: 60)
    if format > known { throw .newerFormat(file: file, found: format, known: known) }
    if format != known { throw .damaged(Damage(.foreign, in: file)) }
  }

  private static func number(_ header: Data, at offset: Int) -> Int {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// - Throws: `.damaged` if the tables are not those of this format.
  func checkSchema(_ expected: [String] = SQLiteFile.schema, file: String = journalName) throws(JournalRefusal) {
    let found = try refusing(folder, file: file) {
      try queue.read { db in
        try DatabaseValue.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
          .map { String.fromDatabaseValue($0) ?? "" }
      }
    }
    guard found == expected else { throw .damaged(Damage(.structure("schema"), in: file)) }
  }

  func space() throws(JournalRefusal) -> String {
    let names = try refusing(folder, file: journalName) {
      try queue.read { db in
        try DatabaseValue.fetchAll(db, sql: "SELECT name FROM space").map { String.fromDatabaseValue($0) }
      }
    }
    guard names.count == 1, let name = names[0] else { throw .damaged(Damage(.structure("space"), in: journalName)) }
    return name
  }

  func head() throws(JournalRefusal) -> Head {
    let row = try refusing(folder, file: journalName) {
      try queue.read { db in
        try Row.fetchOne(db.cachedStatement(sql: "SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1"))
      }
    }
    guard let row else { return .start }
    guard let position = row.whole(0), let hash = row.digest(1) else {
      throw .damaged(Damage(.chain(Position(row.whole(0) ?? 0)), in: journalName))
    }
    return Head(position: Position(position), hash: hash)
  }

  func hash(at position: Position) throws(JournalRefusal) -> Digest? {
    if position == .start { return Digest.none }
    return try refusing(folder, file: journalName) {
      try queue.read { db in
        try Row.fetchOne(
          db.cachedStatement(sql: "SELECT hash FROM entry WHERE position = ?"), arguments: [position.number]
        )?.digest(0)
      }
    }
  }

  func outcome(of command: CommandID) throws(JournalRefusal) -> ClosedRange<Position>? {
    let row = try refusing(folder, file: journalName) {
      try queue.read { db in
        try Row.fetchOne(
          db.cachedStatement(sql: "SELECT position, parts FROM entry WHERE command = ? AND part = 1"),
          arguments: [command.text])
      }
    }
    guard let row else { return nil }
    guard let first = row.whole(0), let parts = row.whole(1), parts > 0 else {
      throw .damaged(Damage(.batch(Position(row.whole(0) ?? 0)), in: journalName))
    }
    return Position(first)...Position(first + parts - 1)
  }

  /// At most `limit` entries after a position. An unreadable field becomes empty, so that the chain tells.
  func read(after position: Position, limit: Int, space: String) throws(JournalRefusal) -> [Entry] {
    guard var previous = try hash(at: position) else { throw .damaged(Damage(.gap(position), in: journalName)) }
    return try refusing(folder, file: journalName) {
      try queue.read { db in
        let rows = try Row.fetchCursor(
          db.cachedStatement(
            sql: """
              SELECT position, instant, actor, command, part, parts, type, version, body, hash FROM entry \
              WHERE position > ? ORDER BY position LIMIT ?
              """),
          arguments: [position.number, limit])
        var entries: [Entry] = []
        while let row = try rows.next() {
          let entry = Entry(
            space: space, position: Position(row.whole(0) ?? 0), instant: Instant(milliseconds: Int64(row.whole(1) ?? 0)),
            actor: row.text(2), command: CommandID(row.text(3)), part: row.whole(4) ?? 0, parts: row.whole(5) ?? 0,
            type: row.text(6), version: row.whole(7) ?? 0, body: row.data(8), previous: previous,
            hash: row.digest(9) ?? .none)
          previous = entry.hash
          entries.append(entry)
        }
        return entries
      }
    }
  }

  /// What SQLite itself finds wrong.
  func structuralDamage(file: String = journalName) -> [Damage] {
    do throws(JournalRefusal) {
      let words = try refusing(folder, file: file) {
        try queue.read { db in
          try DatabaseValue.fetchAll(db, sql: "PRAGMA integrity_check(20)").map { String.fromDatabaseValue($0) ?? "?" }
        }
      }
      return words == ["ok"] ? [] : words.map { Damage(.structure($0), in: file) }
    } catch {
      if case .damaged(let damage) = error { return [damage] }
      return [Damage(.structure("\(error.finding.message.en)"), in: file)]
    }
  }

  func close() { try? queue.close() }
}

/// Fields that a damaged file may hold in any form: read what is there, or nothing.
extension Row {
  func whole(_ index: Int) -> Int? {
    if case .int64(let number) = (self[index] as DatabaseValue).storage { return Int(number) }
    return nil
  }
  func text(_ index: Int) -> String {
    if case .string(let text) = (self[index] as DatabaseValue).storage { return text }
    return ""
  }
  func data(_ index: Int) -> Data {
    if case .blob(let data) = (self[index] as DatabaseValue).storage { return data }
    return Data()
  }
  func digest(_ index: Int) -> Digest? { Digest(bytes: data(index)) }
}

/// Runs work on a database and says in our words what went wrong.
func refusing<Value>(_ folder: String, file: String, _ work: () throws -> Value) throws(JournalRefusal) -> Value {
  do {
    return try work()
  } catch let refusal as JournalRefusal {
    throw refusal
  } catch let error as DatabaseError {
    let words = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_FULL: throw .full(folder: folder)
    case .SQLITE_BUSY, .SQLITE_LOCKED: throw .locked(folder: folder)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: throw .damaged(Damage(.structure(words), in: file))
    case .SQLITE_IOERR where roomIsShort(folder): throw .full(folder: folder)
    default: throw .unusable(file: folder + "/" + file, reason: words)
    }
  } catch {
    throw .unusable(file: folder + "/" + file, reason: "\(error)")
  }
}

/// Whether a failed write is likely for want of room: under 64 KiB left, or a limit on the size of files.
private func roomIsShort(_ folder: String) -> Bool {
  var system = statvfs()
  if statvfs(folder, &system) == 0, UInt64(system.f_bavail) * UInt64(system.f_frsize) < 1 << 16 { return true }
  var limit = rlimit()
  #if canImport(Glibc)
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 && limit.rlim_cur < UInt64.max >> 1
  #else
    return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < UInt64.max >> 1
  #endif
}
