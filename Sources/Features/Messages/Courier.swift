import Domain
import Foundation
import HashTreeCollections
import Journaling
import Logging
import Mailing

/// Takes what is due in the outbox to the mail server, one message after another, on a thread of its own.
///
/// A message counts as sent when the server's word is in the journal. After a crash between the two it is sent once more
/// under the same Message-ID: at least once, and twice only then.
package actor Courier {
  private let desk: Desk
  private let post: @Sendable (Letter) -> Delivery
  private let from: EmailAddress
  private let fromName: String
  private let base: String
  private let link: @Sendable (Identifier<Trip>, Addressee) async -> String?
  private let now: @Sendable () -> Instant
  private let lane = Lane(name: "courier")
  private let logger: Logger
  /// When reminders were last looked for.
  private var remindedAt: Minute?

  /// - Parameters:
  ///   - base: where the house's pages are, without a stroke at the end.
  ///   - link: the addressee's own page; a visit of it shows that a message was read.
  ///   - post: hands a letter to the server and waits; may block.
  package init(
    desk: Desk, from: EmailAddress, fromName: String, base: String = "",
    link: @escaping @Sendable (Identifier<Trip>, Addressee) async -> String?,
    now: @escaping @Sendable () -> Instant = systemClock, logger: Logger = Logger(label: "courier"),
    post: @escaping @Sendable (Letter) -> Delivery
  ) {
    (self.desk, self.from, self.fromName, self.base, self.link) = (desk, from, fromName, base, link)
    (self.now, self.logger, self.post) = (now, logger, post)
  }

  /// Sends what is due now.
  /// - Returns: how many messages the server has taken.
  @discardableResult
  package func deliverDue() async throws -> Int {
    var taken = 0
    for message in await desk.state.dueMessages(at: now().minute) where try await deliver(message) { taken += 1 }
    for letter in await desk.state.dueInquiryLetters(at: now().minute) where try await deliver(letter) { taken += 1 }
    // A server that was away is not asked again at every turn.
    if let last = remindedAt, now().minute - last < 15 { return taken }
    remindedAt = now().minute
    let today = Zone.utc.date(of: now().minute)
    for reminder in await desk.state.reminders(on: today) where try await deliver(reminder, today) { taken += 1 }
    return taken
  }

  /// Writes to each whom a reminder concerns, in their language. It counts as written once the server has taken the first of the letters: then nobody is
  /// reminded twice, and who was not reached is reminded at the next level.
  private func deliver(_ reminder: Reminder, _ today: CalendarDate) async throws -> Bool {
    let state = await desk.state
    var isTaken = false
    for id in reminder.to {
      guard let account = state.accounts[id], let address = EmailAddress(account.email),
        let words = state.text(of: reminder, in: account.language, today: today)
      else { continue }
      let name = "reminder/\(reminder.commitment)/\(reminder.level.rawValue)/\(id)/\(today)"
      let letter = letter(about: name, to: address, account.name, words.subject, words.text, in: account.language)
      let post = post
      if case .taken = try await lane.run({ post(letter) }) { isTaken = true }
    }
    guard isTaken else { return false }
    let at = now().minute
    try await desk.transact(command: CommandID("courier/reminder/\(UUID().uuidString)"), actor: "courier") { $0.reminded(reminder, at: at) }
    return true
  }

  /// Writes about a question that was sent in: to one of the house, or to whoever asked.
  private func deliver(_ one: InquiryLetter) async throws -> Bool {
    let (state, at) = (await desk.state, now().minute)
    guard let words = state.text(of: one, base: base), !state.isWithheld(one, at: at) else {
      try await record(one, .withheld, at)
      return false
    }
    let letter = letter(about: "inquiry/\(one.inquiry)/\(one.to)", to: words.to, "", words.subject, words.text, in: words.language)
    let post = post
    switch try await lane.run({ post(letter) }) {
    case .taken:
      try await record(one, .taken, at)
      return true
    case .refused: try await record(one, .refused, at)
    case .postponed: try await record(one, .failed, at)
    }
    return false
  }

  private func record(_ letter: InquiryLetter, _ fate: InquiryMailed.Fate, _ at: Minute) async throws {
    let command = CommandID("courier/inquiry/\(letter.inquiry)/\(letter.to)/\(UUID().uuidString)")
    try await desk.transact(command: command, actor: "courier") { $0.mailed(letter, fate, at: at) }
  }

  /// Sends until the task is cancelled. What goes wrong inside is logged and tried again.
  package func run() async {
    while !Task.isCancelled {
      do {
        try await deliverDue()
      } catch {
        logger.error("the outbox could not be worked on", metadata: ["error": "\(error)"])
      }
      let position = await desk.state.position
      await pause(since: position)
    }
  }

  /// Until the journal has grown, or for a quarter of a minute.
  private func pause(since position: Position) async {
    let changes = await desk.changes(after: position)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in changes { break } }
      group.addTask { try? await Task.sleep(for: .seconds(15)) }
      await group.next()
      group.cancelAll()
    }
  }

  private func deliver(_ message: OutgoingMessage) async throws -> Bool {
    let state = await desk.state
    // What is kept of a message bears no link: whoever has the journal would have the way in.
    guard let kept = state.notice(to: message.to, on: message.trip, link: { _ in nil }) else {
      let at = now().minute
      try await record(message) { $0.withdrawn(message, at: at) }
      return false
    }
    guard let address = state.address(of: message.to, on: message.trip) else {
      try await fail(message, "no address", isFinal: true)
      return false
    }
    let page = await link(message.trip, message.to)
    guard let notice = state.notice(to: message.to, on: message.trip, link: { _ in page }) else { return false }
    let letter = letter(message, notice, address, name: state.name(of: message.to, on: message.trip))
    let post = post
    let delivery = try await lane.run { post(letter) }
    switch delivery {
    case .taken(let answer):
      let at = now().minute
      try await record(message) { $0.sent(message, kept, answer: answer, at: at) }
      return true
    case .refused(let answer): try await fail(message, answer, isFinal: true)
    case .postponed(let reason): try await fail(message, reason, isFinal: false)
    }
    return false
  }

  private func fail(_ message: OutgoingMessage, _ answer: String, isFinal: Bool) async throws {
    let at = now().minute
    try await record(message) { $0.failed(message, answer: answer, isFinal: isFinal, at: at) }
  }

  private func record(_ message: OutgoingMessage, _ decide: @Sendable (State) -> [Event]) async throws {
    let command = CommandID("courier/\(message.trip)/\(message.to.text)/\(message.number)/\(UUID().uuidString)")
    try await desk.transact(command: command, actor: "courier", decide)
  }

  private func letter(_ message: OutgoingMessage, _ notice: Notice, _ address: EmailAddress, name: String) -> Letter {
    var letter = letter(
      about: "\(message.trip)/\(message.to.text)/\(message.number)", to: address, name, notice.subject, notice.text, in: notice.language)
    letter.html = notice.html
    if let calendar = notice.calendar {
      letter.attachments = [
        .init(name: "programme.ics", type: "text/calendar; charset=utf-8; method=PUBLISH", text: calendar)
      ]
    }
    return letter
  }

  /// - Parameter thing: what the letter is about; its Message-ID is the same for the same, in plain letters.
  private func letter(
    about thing: String, to address: EmailAddress, _ name: String, _ subject: String, _ text: String, in language: Language
  ) -> Letter {
    Letter(
      from: from, fromName: fromName, to: address, toName: name, subject: subject, text: text,
      id: "kakehashi." + Digest(of: Data(thing.utf8)).hex.prefix(32) + "@\(from.domain)", date: Int(now().milliseconds / 1000),
      language: language.rawValue)
  }
}
