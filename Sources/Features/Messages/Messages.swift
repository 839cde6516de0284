import Domain
import HashTreeCollections

/// A message to somebody waits to be written: their programme may have changed. What it will say is worked out when it
/// is sent, so that several edits within minutes become one message.
package struct MessageQueued: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  /// From 1 for each addressee, without a gap.
  package var number: Int
  package var at: Minute
  /// Not before; said again with an earlier time where it has become urgent.
  package var due: Minute
  /// Within 24 hours before what it is about.
  package var isUrgent: Bool
}

/// The server has taken a message, and with it the duty to deliver it.
package struct MessageSent: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  package var number: Int
  package var at: Minute
  /// What the addressee now knows: the number of the release.
  package var release: Int
  /// The server's words, without the address.
  package var answer: String
  package var subject: String
  package var text: String
}

/// A message could not be sent this time.
package struct MessageFailed: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  package var number: Int
  package var at: Minute
  package var answer: String
  /// When it is tried again; nil: it is given up, and the desk has to tell the person.
  package var next: Minute?
}

/// Nothing was left to say when the message was to be sent.
package struct MessageWithdrawn: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  package var number: Int
  package var at: Minute
}

/// Somebody looked at their page after a message: they know.
package struct MessageOpened: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var to: Addressee
  /// The last message before that; it and all earlier ones count as opened.
  package var number: Int
  package var at: Minute
  package init(trip: Identifier<Trip>, to: Addressee, number: Int, at: Minute) {
    (self.trip, self.to, self.number, self.at) = (trip, to, number, at)
  }
}

/// All messages to one addressee of a trip.
package struct Correspondence: Equatable, Sendable {
  package struct Waiting: Equatable, Sendable {
    package var number: Int
    package var queuedAt: Minute
    package var due: Minute
    package var isUrgent: Bool
    package var failures: [MessageFailed] = []
    /// Given up: nothing is tried any more.
    package var isGivenUp: Bool { failures.last.map { $0.next == nil } ?? false }
    /// When it is to be tried; nil when it is given up.
    package var next: Minute? { failures.last.map(\.next) ?? due }
  }
  package struct Sent: Equatable, Sendable {
    package var message: MessageSent
    package var isUrgent: Bool
    package var openedAt: Minute?
  }
  package internal(set) var waiting: Waiting?
  package internal(set) var sent: [Sent] = []
  /// Of the last message, whatever became of it.
  package internal(set) var number = 0
  /// The release that the addressee knows; 0: none.
  package var told: Int { sent.last?.message.release ?? 0 }
}

extension TripRecord {
  mutating func record(_ fact: MessageQueued) {
    var letters = correspondence[fact.to] ?? Correspondence()
    let queuedAt = letters.waiting.flatMap { $0.number == fact.number ? $0.queuedAt : nil } ?? fact.at
    letters.waiting = .init(number: fact.number, queuedAt: queuedAt, due: fact.due, isUrgent: fact.isUrgent)
    letters.number = fact.number
    correspondence[fact.to] = letters
  }
  mutating func record(_ fact: MessageSent) {
    guard var letters = correspondence[fact.to] else { return }
    letters.sent.append(.init(message: fact, isUrgent: letters.waiting?.isUrgent ?? false))
    letters.waiting = nil
    correspondence[fact.to] = letters
  }
  mutating func record(_ fact: MessageFailed) { correspondence[fact.to]?.waiting?.failures.append(fact) }
  mutating func record(_ fact: MessageWithdrawn) { correspondence[fact.to]?.waiting = nil }
  mutating func record(_ fact: MessageOpened) {
    guard let letters = correspondence[fact.to] else { return }
    for place in letters.sent.indices where letters.sent[place].message.number <= fact.number {
      if letters.sent[place].openedAt == nil { correspondence[fact.to]?.sent[place].openedAt = fact.at }
    }
  }

  /// The fewest events that lead to the same correspondence.
  var messageEssence: [Event] {
    correspondence.sorted { $0.key < $1.key }.flatMap { to, letters -> [Event] in
      var events = letters.sent.flatMap { $0.essence }
      if let waiting = letters.waiting {
        events.append(.messageQueued(queued(waiting, to)))
        events += waiting.failures.map { .messageFailed($0) }
      } else if letters.number > letters.sent.last?.message.number ?? 0 {
        let last = Correspondence.Waiting(
          number: letters.number, queuedAt: Minute(sinceEpoch: 0), due: Minute(sinceEpoch: 0), isUrgent: false)
        events.append(.messageQueued(queued(last, to)))
        events.append(
          .messageWithdrawn(
            MessageWithdrawn(trip: settings.id, to: to, number: letters.number, at: Minute(sinceEpoch: 0))))
      }
      return events
    }
  }

  private func queued(_ waiting: Correspondence.Waiting, _ to: Addressee) -> MessageQueued {
    MessageQueued(
      trip: settings.id, to: to, number: waiting.number, at: waiting.queuedAt, due: waiting.due,
      isUrgent: waiting.isUrgent)
  }
}

extension Correspondence.Sent {
  fileprivate var essence: [Event] {
    var events: [Event] = [
      .messageQueued(
        MessageQueued(
          trip: message.trip, to: message.to, number: message.number, at: message.at, due: message.at,
          isUrgent: isUrgent)),
      .messageSent(message),
    ]
    if let openedAt {
      events.append(
        .messageOpened(MessageOpened(trip: message.trip, to: message.to, number: message.number, at: openedAt)))
    }
    return events
  }
}
