import Documents
import Domain
import HashTreeCollections

/// What has to be sent, and what becomes of it.
package struct OutgoingMessage: Hashable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  package var number: Int
  package init(trip: Identifier<Trip>, to: Addressee, number: Int) {
    (self.trip, self.to, self.number) = (trip, to, number)
  }
}

extension State {
  /// Minutes after a failure until the next attempt; the last holds for all further ones.
  static let pauses = [1, 5, 15, 60]
  /// So long it is tried.
  static let patienceMinutes = 24 * 60

  /// The messages that are due, the longest due first.
  package func dueMessages(at now: Minute) -> [OutgoingMessage] {
    waitingMessages.filter { $0.next <= now }.map(\.message)
  }

  /// When the next message is due; nil when none waits.
  package var nextMessage: Minute? { waitingMessages.first?.next }

  private var waitingMessages: [(message: OutgoingMessage, next: Minute)] {
    var all: [(message: OutgoingMessage, next: Minute)] = []
    for (trip, record) in tripRecords {
      for (to, letters) in record.correspondence {
        guard let waiting = letters.waiting, let next = waiting.next else { continue }
        all.append((OutgoingMessage(trip: trip, to: to, number: waiting.number), next))
      }
    }
    return all.sorted { ($0.next, $0.message.trip, $0.message.to) < ($1.next, $1.message.trip, $1.message.to) }
  }

  private func waiting(_ message: OutgoingMessage) -> Correspondence.Waiting? {
    guard let waiting = tripRecords[message.trip]?.correspondence[message.to]?.waiting else { return nil }
    return waiting.number == message.number && !waiting.isGivenUp ? waiting : nil
  }

  /// Decides that a server has taken a message. A message that does not wait any more adds nothing.
  package func sent(_ message: OutgoingMessage, _ notice: Notice, answer: String, at now: Minute) -> [Event] {
    guard waiting(message) != nil else { return [] }
    return [
      .messageSent(
        MessageSent(
          trip: message.trip, to: message.to, number: message.number, at: now, release: notice.release,
          answer: withoutAddress(answer, message), subject: notice.subject, text: notice.text))
    ]
  }

  /// Decides what follows when a message could not be sent: another attempt later, or none.
  package func failed(_ message: OutgoingMessage, answer: String, isFinal: Bool, at now: Minute) -> [Event] {
    guard let waiting = waiting(message) else { return [] }
    let next = now + Self.pauses[min(waiting.failures.count, Self.pauses.count - 1)]
    let isOver = isFinal || next - waiting.due > Self.patienceMinutes
    return [
      .messageFailed(
        MessageFailed(
          trip: message.trip, to: message.to, number: message.number, at: now, answer: withoutAddress(answer, message),
          next: isOver ? nil : next))
    ]
  }

  /// Decides that there is nothing left to say.
  package func withdrawn(_ message: OutgoingMessage, at now: Minute) -> [Event] {
    guard waiting(message) != nil else { return [] }
    return [
      .messageWithdrawn(MessageWithdrawn(trip: message.trip, to: message.to, number: message.number, at: now))
    ]
  }

  /// An address is sealed; the server's words must not carry it into the journal in the clear.
  private func withoutAddress(_ answer: String, _ message: OutgoingMessage) -> String {
    guard let address = address(of: message.to, on: message.trip) else { return answer }
    return answer.replacing(address.text, with: "…").replacing(address.text.lowercased(), with: "…")
  }
}

// MARK: - What the desk sees

/// Where the messages to one addressee stand.
package struct MessageStanding: Equatable, Sendable {
  package enum Status: Equatable, Sendable {
    case upToDate
    /// Waits for its time or for another attempt.
    case waiting(next: Minute, failures: Int)
    case sent(at: Minute, answer: String)
    case opened(at: Minute)
    /// The desk has to tell the person.
    case givenUp(answer: String)
    case noAddress
  }
  package var to: Addressee
  package var name: String
  package var status: Status
  /// It was about the next 24 hours and has not been opened.
  package var isPressing: Bool
}

extension State {
  /// Everybody whom a trip's programme concerns, those whom the desk has to look after first.
  package func messageStandings(of trip: Identifier<Trip>) -> [MessageStanding] {
    guard let record = tripRecords[trip], let edition = edition(of: trip, .en) else { return [] }
    let all = edition.addressees.compactMap { to -> MessageStanding? in
      let letters = record.correspondence[to]
      let hasNews = !news(for: to, in: edition, letters ?? Correspondence()).isEmpty
      guard letters != nil || hasNews else { return nil }
      let isUnopened = letters?.sent.last.map { $0.isUrgent && $0.openedAt == nil } ?? false
      let isUrgent = letters?.waiting?.isUrgent ?? isUnopened
      return MessageStanding(
        to: to, name: name(of: to, on: trip), status: status(to, on: trip, letters, hasNews: hasNews),
        isPressing: isUrgent)
    }
    return all.filter(\.needsCare) + all.filter { !$0.needsCare }
  }

  private func status(
    _ to: Addressee, on trip: Identifier<Trip>, _ letters: Correspondence?, hasNews: Bool
  ) -> MessageStanding.Status {
    if let waiting = letters?.waiting {
      guard let next = waiting.next else { return .givenUp(answer: waiting.failures.last?.answer ?? "") }
      return .waiting(next: next, failures: waiting.failures.count)
    }
    if hasNews, address(of: to, on: trip) == nil { return .noAddress }
    guard let last = letters?.sent.last else { return .upToDate }
    return last.openedAt.map { .opened(at: $0) } ?? .sent(at: last.message.at, answer: last.message.answer)
  }
}

extension MessageStanding {
  /// Nobody else will tell this person.
  package var needsCare: Bool {
    switch status {
    case .givenUp, .noAddress: true
    case .opened, .upToDate: false
    case .waiting, .sent: isPressing
    }
  }
}
