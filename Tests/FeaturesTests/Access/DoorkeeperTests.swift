import Domain
import Features
import Journaling
import Synchronization
import Testing

/// A clock that stands still until it is moved.
final class Clock: Sendable {  // a class: two hands hold it
  private let now = Mutex(Int64(1_700_000_000_000))
  var time: Instant { Instant(milliseconds: now.withLock { $0 }) }
  func pass(minutes: Int) { now.withLock { $0 += Int64(minutes) * 60_000 } }
}

struct `The doorkeeper` {
  let clock = Clock()
  let folder = Folder()
  let ina = Account(id: "A1", name: "Ina", email: "ina@agency.de", grants: [Grant(.organiser)])
  let good = "four words are fine"

  func doorkeeper() throws -> Doorkeeper {
    let clock = clock
    return Doorkeeper(try SQLiteAccess(folder: folder.path), now: { clock.time })
  }

  @Test func `sets a password by a link that is good once, and lets in who knows it`() async throws {
    let door = try doorkeeper()
    let link = try await door.invite("A1")
    await #expect(throws: AccessRefusal.weakPassword(least: 10)) { try await door.setPassword("short", again: "short", invitation: link) }
    await #expect(throws: AccessRefusal.weakPassword(least: 10)) { try await door.setPassword(good, again: good + ".", invitation: link) }
    let (account, token, _) = try await door.setPassword(good, again: good, invitation: link)
    #expect(account == "A1")
    #expect(await door.session(token)?.account == "A1")
    await #expect(throws: AccessRefusal.deadLink) { try await door.setPassword(good, again: good, invitation: link) }
    let (second, _) = try await door.signIn(ina, email: ina.email, password: good, machine: "m")
    #expect(await door.session(second)?.account == "A1")
    #expect(second != token)
  }

  @Test func `renews a one-time link, and forgets it after a week`() async throws {
    let door = try doorkeeper()
    let (old, new) = (try await door.invite("A1"), try await door.invite("A1"))
    #expect(try await door.account(invited: old) == nil)
    #expect(try await door.account(invited: new) == "A1")
    clock.pass(minutes: 7 * 24 * 60)
    #expect(try await door.account(invited: new) == nil)
  }

  @Test func `grows slower with everyone who guesses, by account and by machine`() async throws {
    let door = try doorkeeper()
    _ = try await door.setPassword(good, again: good, invitation: try await door.invite("A1"))
    for _ in 1...5 { await #expect(throws: AccessRefusal.wrongPassword) { try await door.signIn(ina, email: ina.email, password: "x", machine: "m") } }
    // Also the right one has to wait, from any machine; and that machine for any account.
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 2)) { try await door.signIn(ina, email: ina.email, password: good, machine: "n") }
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 2)) { try await door.signIn(nil, email: "ole@x.de", password: "x", machine: "m") }
    clock.pass(minutes: 1)
    _ = try await door.signIn(ina, email: ina.email, password: good, machine: "n")
    _ = try await door.signIn(ina, email: ina.email, password: good, machine: "n")
  }

  @Test func `remembers who guessed over a restart, and forgets it with a right password`() async throws {
    let first = try doorkeeper()
    _ = try await first.setPassword(good, again: good, invitation: try await first.invite("A1"))
    for _ in 1...5 { await #expect(throws: AccessRefusal.wrongPassword) { try await first.signIn(ina, email: ina.email, password: "x", machine: "m") } }
    let second = try doorkeeper()
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 2)) { try await second.signIn(ina, email: ina.email, password: good, machine: "n") }
    await #expect(throws: AccessRefusal.tooManyAttempts(seconds: 2)) { try await second.signIn(nil, email: "ole@x.de", password: "x", machine: "m") }
    let bytes = String(decoding: try folder.bytes("access.sqlite"), as: UTF8.self)
    #expect(!bytes.contains(ina.email) && !bytes.contains("account " + ina.email))
    clock.pass(minutes: 1)
    _ = try await second.signIn(ina, email: ina.email, password: good, machine: "n")
    let third = try doorkeeper()
    _ = try await third.signIn(ina, email: ina.email, password: good, machine: "n")
    // After the longest pause a restart knows nobody any more.
    clock.pass(minutes: 16)
    let fourth = try doorkeeper()
    for _ in 1...5 { await #expect(throws: AccessRefusal.wrongPassword) { try await fourth.signIn(nil, email: "ole@x.de", password: "x", machine: "m") } }
  }

  @Test func `says the same of an unknown address, a closed account and a wrong password`() async throws {
    let door = try doorkeeper()
    _ = try await door.setPassword(good, again: good, invitation: try await door.invite("A1"))
    var closed = ina
    closed.isClosed = true
    for account in [nil, closed] {
      await #expect(throws: AccessRefusal.wrongPassword) { try await door.signIn(account, email: "e", password: good, machine: "k") }
    }
  }

  @Test func `ends a session that nobody uses, keeps one that is used, and ends that after a month`() async throws {
    let door = try doorkeeper()
    let (_, token, _) = try await door.setPassword(good, again: good, invitation: try await door.invite("A1"))
    for _ in 1...50 {
      clock.pass(minutes: 11 * 60)
      #expect(await door.session(token) != nil)
    }
    clock.pass(minutes: 12 * 60)
    #expect(await door.session(token) == nil)
    let (other, _) = try await door.signIn(ina, email: ina.email, password: good, machine: "m")
    for _ in 1...66 {
      clock.pass(minutes: 11 * 60)
      _ = await door.session(other)
    }
    #expect(await door.session(other) == nil)
  }

  @Test func `keeps sessions over a restart and none of a dismissed account`() async throws {
    let (_, token, session) = try await {
      let door = try doorkeeper()
      return try await door.setPassword(good, again: good, invitation: try await door.invite("A1"))
    }()
    let door = try doorkeeper()
    #expect(await door.session(token)?.form == session.form)
    try await door.dismiss("A1", forgetting: true)
    #expect(await door.session(token) == nil)
    await #expect(throws: AccessRefusal.wrongPassword) { try await door.signIn(ina, email: ina.email, password: good, machine: "m") }
  }

  @Test func `keeps neither passwords nor tokens as they are`() async throws {
    let door = try doorkeeper()
    let (_, token, _) = try await door.setPassword(good, again: good, invitation: try await door.invite("A1"))
    let bytes = String(decoding: try folder.bytes("access.sqlite"), as: UTF8.self)
    #expect(bytes.contains("$argon2id$"))
    #expect(!bytes.contains(good) && !bytes.contains(token.text))
  }
}
