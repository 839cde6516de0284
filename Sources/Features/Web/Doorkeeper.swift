import Domain
import Foundation
import Journaling

/// Lets people in: passwords, sessions, one-time links, and patience with those who guess.
///
/// Sessions are kept in memory and in the data folder; a password is tried on a lane of its own, one at a time, since each costs a
/// tenth of a second and 64 MiB.
package actor Doorkeeper {
  package typealias Session = SQLiteAccess.Session
  private let access: SQLiteAccess
  private let now: @Sendable () -> Instant
  private let lane = Lane(name: "passwords")
  private var known: [Digest: Session] = [:]
  /// By the hash of an account's address, and of a machine's; over a restart too.
  private var failures: [Digest: (count: Int, at: Instant)] = [:]

  /// A session that nobody used so long is over.
  private static let idle = Int64(12 * 3_600_000)
  /// A session is over after so long, whatever it did.
  private static let longest = Int64(30 * 24 * 3_600_000)
  private static let invitation = Int64(7 * 24 * 3_600_000)
  /// So many attempts are free; each further one doubles the time to wait, up to a quarter of an hour.
  private static let freeAttempts = 5
  /// The longest time to wait.
  private static let longestPause = Int64(900_000)
  package static let leastPassword = 10
  /// Of so many addresses failures are remembered before those older than the longest pause are forgotten.
  private static let mostDoors = 10_000

  package init(_ access: SQLiteAccess, now: @escaping @Sendable () -> Instant = systemClock) {
    (self.access, self.now) = (access, now)
    let time = now()
    try? access.sweep(seenBefore: time - Self.idle, begunBefore: time - Self.longest, now: time)
    try? access.forget(failuresBefore: time - Self.longestPause)
    failures = (try? access.failures()) ?? [:]
  }

  // MARK: Signing in

  /// - Throws: `.tooManyAttempts`, `.wrongPassword`, or a `JournalRefusal`.
  package func signIn(_ account: Account?, email: String, password: String, machine: String) async throws -> (Token, Session) {
    let doors = ["account " + email.lowercased(), "machine " + machine].map { Digest(of: Data($0.utf8)) }
    if let seconds = doors.compactMap({ wait($0) }).max() { throw AccessRefusal.tooManyAttempts(seconds: seconds) }
    if failures.count > Self.mostDoors {
      failures = failures.filter { now().milliseconds - $0.value.at.milliseconds < Self.longestPause }
      try? access.forget(failuresBefore: now() - Self.longestPause)
    }
    // Counted before it is tried, so that many at once gain nothing.
    for door in doors { failures[door] = ((failures[door]?.count ?? 0) + 1, now()) }
    try? access.keep(failures: failures.filter { doors.contains($0.key) })
    let kept = try account.flatMap { try access.password(of: $0.id.text) }
    // Somebody unknown costs the same time, so that nobody learns which addresses have an account.
    let isRight = try await lane.run { [hash = kept ?? Self.nobody] in hash.matches(String(password.prefix(1000))) }
    guard let account, !account.isClosed, kept != nil, isRight else { throw AccessRefusal.wrongPassword }
    for door in doors { failures[door] = nil }
    try? access.forget(failuresAt: doors)
    return try begin(account.id)
  }

  private static let nobody = PasswordHash(of: Token().text)!

  /// Sets a password by a one-time link and signs in.
  /// - Throws: `.weakPassword`, `.deadLink`, or a `JournalRefusal`.
  package func setPassword(_ password: String, again: String, invitation token: Token) async throws -> (Identifier<Account>, Token, Session) {
    guard password == again, password.count >= Self.leastPassword, password.count <= 1000 else {
      throw AccessRefusal.weakPassword(least: Self.leastPassword)
    }
    guard try access.account(invited: token.digest, now: now()) != nil else { throw AccessRefusal.deadLink }
    guard let hash = try await lane.run({ PasswordHash(of: password) }) else { throw AccessRefusal.weakPassword(least: Self.leastPassword) }
    guard let account = try access.setPassword(hash, invitation: token.digest, now: now()) else { throw AccessRefusal.deadLink }
    known = known.filter { $0.value.account != account }
    let (session, began) = try begin(Identifier(account))
    return (Identifier(account), session, began)
  }

  private func begin(_ account: Identifier<Account>) throws -> (Token, Session) {
    let token = Token()
    let session = Session(account: account.text, form: Token().text, began: now(), seen: now())
    try access.keep(session, token: token.digest)
    known[token.digest] = session
    return (token, session)
  }

  /// Seconds to wait before the next attempt; nil if there is none.
  private func wait(_ door: Digest) -> Int? {
    guard let (count, at) = failures[door], count >= Self.freeAttempts else { return nil }
    let pause = min(Int(Self.longestPause / 1000), 1 << min(count - Self.freeAttempts + 1, 10))
    let left = Int64(pause * 1000) - (now().milliseconds - at.milliseconds)
    return left > 0 ? Int((left + 999) / 1000) : nil
  }

  // MARK: Sessions

  /// The session of a token; being used renews it.
  package func session(_ token: Token) -> Session? {
    let digest = token.digest
    guard var session = known[digest] ?? (try? access.session(digest)) ?? nil else { return nil }
    let time = now()
    guard time.milliseconds - session.seen.milliseconds < Self.idle, time.milliseconds - session.began.milliseconds < Self.longest else {
      known[digest] = nil
      try? access.end(digest)
      return nil
    }
    // Once a minute is often enough for a disk.
    if time.milliseconds - session.seen.milliseconds > 60_000 {
      session.seen = time
      try? access.keep(session, token: digest)
    }
    known[digest] = session
    return session
  }

  package func end(_ token: Token) throws {
    known[token.digest] = nil
    try access.end(token.digest)
  }

  /// Ends all sessions of an account, and with `forgetting` its password and links.
  package func dismiss(_ account: Identifier<Account>, forgetting: Bool) throws {
    known = known.filter { $0.value.account != account.text }
    if forgetting { try access.forget(account.text) } else { try access.endSessions(of: account.text) }
  }

  // MARK: One-time links

  /// A link by which somebody sets a password, once, within a week; the one before is good no longer.
  package func invite(_ account: Identifier<Account>) throws -> Token {
    let token = Token()
    try access.invite(account.text, token: token.digest, until: Instant(milliseconds: now().milliseconds + Self.invitation))
    return token
  }

  // MARK: Programs

  package var time: Instant { now() }

  /// So many days a token is good, if nobody says otherwise; and at most.
  package static let tokenDays = (usual: 90, most: 366)

  /// A token by which a program asks in the account's name, until it is revoked or its days are over.
  /// - Throws: `.badLifetime`, or a `JournalRefusal`.
  package func issue(
    _ name: String, to account: Identifier<Account>, days: Int = tokenDays.usual, mayWrite: Bool
  ) throws -> (token: Token, expires: Instant) {
    guard (1...Self.tokenDays.most).contains(days) else { throw AccessRefusal.badLifetime(most: Self.tokenDays.most) }
    let (token, time) = (Token(), now())
    let expires = Instant(milliseconds: time.milliseconds + Int64(days) * 24 * 3_600_000)
    try access.keep(name, token: token.digest, account: account.text, now: time, expires: expires, mayWrite: mayWrite)
    return (token, expires)
  }
  package func revoke(program id: Int) throws { try access.revoke(program: id) }
  package func programs() throws -> [SQLiteAccess.Program] { try access.programs() }
  /// - Throws: `.expiredToken`, or a `JournalRefusal`.
  package func program(bearing token: Token) throws -> SQLiteAccess.Program? {
    guard let program = try access.program(bearing: token.digest, now: now()) else { return nil }
    guard now() < program.expires else { throw AccessRefusal.expiredToken(program.name, program.expires.minute) }
    return program
  }

  package func account(invited token: Token) throws -> Identifier<Account>? {
    try access.account(invited: token.digest, now: now()).map { Identifier($0) }
  }
}

private func - (instant: Instant, milliseconds: Int64) -> Instant { Instant(milliseconds: instant.milliseconds - milliseconds) }
