import Domain
import Foundation
import GRDB

/// Who is let in: passwords, sessions and one-time links, in a file of its own beside the journal.
///
/// None of it is a fact about a trip, all of it has to be forgotten when it ends, and an export of the journal shall not hold it.
/// Kept of tokens is their hash alone.
package final class SQLiteAccess: Sendable {  // a class: it owns a connection
  static let name = "access.sqlite"
  static let format = 1
  static let schema = [
    "CREATE TABLE password (account TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT",
    """
    CREATE TABLE session (token BLOB PRIMARY KEY, account TEXT NOT NULL, form TEXT NOT NULL, began INTEGER NOT NULL, \
    seen INTEGER NOT NULL) STRICT
    """,
    "CREATE TABLE invitation (token BLOB PRIMARY KEY, account TEXT NOT NULL, until INTEGER NOT NULL) STRICT",
    programs, failures,
  ]
  /// Came later than the others and is made where it is missing.
  static let programs = """
    CREATE TABLE IF NOT EXISTS program (id INTEGER PRIMARY KEY, token BLOB NOT NULL UNIQUE, account TEXT NOT NULL, name TEXT NOT NULL, \
    made INTEGER NOT NULL, seen INTEGER, expires INTEGER NOT NULL, writes INTEGER NOT NULL) STRICT
    """
  /// Came later too. A door is an address of an account or of a machine, of which the hash alone is kept.
  static let failures = "CREATE TABLE IF NOT EXISTS failure (door BLOB PRIMARY KEY, count INTEGER NOT NULL, at INTEGER NOT NULL) STRICT"
  /// So long a token is good that was issued before tokens had an end.
  static let former = Int64(90 * 24 * 3_600_000)

  /// A browser in which somebody has signed in.
  package struct Session: Hashable, Sendable {
    package var account: String
    /// What a form of this session carries, so that no other site's form is taken for it.
    package var form: String
    package var began: Instant
    package var seen: Instant
    package init(account: String, form: String, began: Instant, seen: Instant) {
      (self.account, self.form, self.began, self.seen) = (account, form, began, seen)
    }
  }

  /// A program that may ask in an account's name; its token is known to nobody here.
  package struct Program: Hashable, Sendable {
    package var id: Int
    package var account: String
    package var name: String
    package var made: Instant
    /// When it asked last, to the hour; nil: never.
    package var seen: Instant?
    /// From then on it is refused.
    package var expires: Instant
    /// Whether it may record; else it reads alone.
    package var mayWrite: Bool
  }

  private let folder: String
  private let queue: DatabaseQueue

  /// Opens the file of a data folder, and makes it when it is not there.
  package init(folder: String) throws(JournalRefusal) {
    self.folder = folder
    let path = folder + "/" + Self.name
    if Files.exists(path) {
      try SQLiteFile.checkHeader(of: Self.name, in: folder, known: Self.format)
    } else {
      try createDatabase(Self.name, in: folder, format: Self.format) { db in
        for sql in Self.schema { try db.execute(sql: sql) }
      }
    }
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    queue = try refusing(folder, file: Self.name) { try DatabaseQueue(path: path, configuration: configuration) }
    try writing { db in
      try db.execute(sql: Self.programs)
      try db.execute(sql: Self.failures)
      guard try !db.columns(in: "program").contains(where: { $0.name == "expires" }) else { return }
      try db.execute(sql: "ALTER TABLE program ADD COLUMN expires INTEGER NOT NULL DEFAULT 0")
      try db.execute(sql: "ALTER TABLE program ADD COLUMN writes INTEGER NOT NULL DEFAULT 1")
      try db.execute(sql: "UPDATE program SET expires = made + ?", arguments: [Self.former])
    }
  }

  // MARK: Passwords

  package func password(of account: String) throws(JournalRefusal) -> PasswordHash? {
    try reading { db in
      try String.fetchOne(db, sql: "SELECT hash FROM password WHERE account = ?", arguments: [account]).map { PasswordHash(text: $0) }
    }
  }

  /// Sets a password by a one-time link, which is used up, and ends all sessions of the account.
  /// - Returns: the account; nil if there is no such link, or its time is over.
  package func setPassword(_ hash: PasswordHash, invitation: Digest, now: Instant) throws(JournalRefusal) -> String? {
    try writing { db in
      guard let account = try Self.account(invited: invitation, now: now, db) else { return nil }
      try db.execute(sql: "DELETE FROM invitation WHERE account = ?", arguments: [account])
      try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account])
      try db.execute(sql: "INSERT OR REPLACE INTO password (account, hash) VALUES (?, ?)", arguments: [account, hash.text])
      return account
    }
  }

  // MARK: One-time links

  /// The newest link of an account alone is good.
  package func invite(_ account: String, token: Digest, until: Instant) throws(JournalRefusal) {
    try writing { db in
      try db.execute(sql: "DELETE FROM invitation WHERE account = ?", arguments: [account])
      try db.execute(
        sql: "INSERT INTO invitation (token, account, until) VALUES (?, ?, ?)",
        arguments: [Data(token.bytes), account, until.milliseconds])
    }
  }

  package func account(invited token: Digest, now: Instant) throws(JournalRefusal) -> String? {
    try reading { db in try Self.account(invited: token, now: now, db) }
  }

  private static func account(invited token: Digest, now: Instant, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT account FROM invitation WHERE token = ? AND until > ?", arguments: [Data(token.bytes), now.milliseconds])
  }

  // MARK: Sessions

  package func keep(_ session: Session, token: Digest) throws(JournalRefusal) {
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO session (token, account, form, began, seen) VALUES (?, ?, ?, ?, ?)",
        arguments: [Data(token.bytes), session.account, session.form, session.began.milliseconds, session.seen.milliseconds])
    }
  }

  package func session(_ token: Digest) throws(JournalRefusal) -> Session? {
    try reading { db in
      try Row.fetchOne(db, sql: "SELECT account, form, began, seen FROM session WHERE token = ?", arguments: [Data(token.bytes)])
        .map { row in
          Session(
            account: row.text(0), form: row.text(1), began: Instant(milliseconds: Int64(row.whole(2) ?? 0)),
            seen: Instant(milliseconds: Int64(row.whole(3) ?? 0)))
        }
    }
  }

  package func end(_ token: Digest) throws(JournalRefusal) {
    try writing { db in try db.execute(sql: "DELETE FROM session WHERE token = ?", arguments: [Data(token.bytes)]) }
  }

  /// Ends every session of an account and forgets its password and links.
  package func forget(_ account: String) throws(JournalRefusal) {
    try writing { db in
      for table in ["password", "session", "invitation", "program"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [account])
      }
    }
  }

  // MARK: Programs

  package func keep(
    _ name: String, token: Digest, account: String, now: Instant, expires: Instant, mayWrite: Bool
  ) throws(JournalRefusal) {
    try writing { db in
      try db.execute(
        sql: "INSERT INTO program (token, account, name, made, expires, writes) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [Data(token.bytes), account, name, now.milliseconds, expires.milliseconds, mayWrite ? 1 : 0])
    }
  }

  package func programs() throws(JournalRefusal) -> [Program] {
    try reading { db in try Row.fetchAll(db, sql: "SELECT \(Self.columns) FROM program ORDER BY id").map(Self.program) }
  }

  /// The program that a token belongs to, also when its time is over; that it asked in time is kept to the hour.
  package func program(bearing token: Digest, now: Instant) throws(JournalRefusal) -> Program? {
    let found = try reading { db in
      try Row.fetchOne(db, sql: "SELECT \(Self.columns) FROM program WHERE token = ?", arguments: [Data(token.bytes)]).map(Self.program)
    }
    guard let found else { return nil }
    if now < found.expires, now.milliseconds - (found.seen?.milliseconds ?? 0) > 3_600_000 {
      try writing { db in try db.execute(sql: "UPDATE program SET seen = ? WHERE id = ?", arguments: [now.milliseconds, found.id]) }
    }
    return found
  }

  private static let columns = "id, account, name, made, seen, expires, writes"

  private static func program(_ row: Row) -> Program {
    func instant(_ place: Int) -> Instant? { row.whole(place).map { Instant(milliseconds: Int64($0)) } }
    return Program(
      id: row.whole(0) ?? 0, account: row.text(1), name: row.text(2), made: instant(3) ?? Instant(milliseconds: 0), seen: instant(4),
      expires: instant(5) ?? Instant(milliseconds: 0), mayWrite: row.whole(6) == 1)
  }

  package func revoke(program id: Int) throws(JournalRefusal) {
    try writing { db in try db.execute(sql: "DELETE FROM program WHERE id = ?", arguments: [id]) }
  }

  package func endSessions(of account: String) throws(JournalRefusal) {
    try writing { db in try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account]) }
  }

  /// Forgets sessions last seen before an instant, or begun before another, and links whose time is over.
  package func sweep(seenBefore: Instant, begunBefore: Instant, now: Instant) throws(JournalRefusal) {
    try writing { db in
      try db.execute(
        sql: "DELETE FROM session WHERE seen < ? OR began < ?", arguments: [seenBefore.milliseconds, begunBefore.milliseconds])
      try db.execute(sql: "DELETE FROM invitation WHERE until <= ?", arguments: [now.milliseconds])
    }
  }

  // MARK: Failed attempts

  /// How often somebody failed at a door, and when last.
  package func failures() throws(JournalRefusal) -> [Digest: (count: Int, at: Instant)] {
    try reading { db in
      let rows = try Row.fetchAll(db, sql: "SELECT door, count, at FROM failure")
      return Dictionary(
        rows.compactMap { row in Digest(bytes: row["door"] as Data).map { ($0, (count: row["count"] as Int, at: Instant(milliseconds: row["at"] as Int64))) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  package func keep(failures: [Digest: (count: Int, at: Instant)]) throws(JournalRefusal) {
    try writing { db in
      for (door, failure) in failures {
        try db.execute(
          sql: "INSERT OR REPLACE INTO failure (door, count, at) VALUES (?, ?, ?)", arguments: [Data(door.bytes), failure.count, failure.at.milliseconds])
      }
    }
  }

  package func forget(failuresAt doors: [Digest]) throws(JournalRefusal) {
    try writing { db in for door in doors { try db.execute(sql: "DELETE FROM failure WHERE door = ?", arguments: [Data(door.bytes)]) } }
  }

  package func forget(failuresBefore time: Instant) throws(JournalRefusal) {
    try writing { db in try db.execute(sql: "DELETE FROM failure WHERE at < ?", arguments: [time.milliseconds]) }
  }

  package func close() throws(JournalRefusal) { try refusing(folder, file: Self.name) { try queue.close() } }

  private func reading<Value>(_ work: (Database) throws -> Value) throws(JournalRefusal) -> Value {
    try refusing(folder, file: Self.name) { try queue.read(work) }
  }
  private func writing<Value>(_ work: (Database) throws -> Value) throws(JournalRefusal) -> Value {
    try refusing(folder, file: Self.name) { try queue.write(work) }
  }
}
