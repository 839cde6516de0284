import Domain
import Foundation

/// One fact in the journal, as it is stored, chained and exported.
package struct Entry: Hashable, Sendable {
  /// The agency whose journal this is.
  package var space: String
  package var position: Position
  package var instant: Instant
  /// Who said it: a person, or a command line.
  package var actor: String
  package var command: CommandID
  /// Which of its command's entries this is, from 1, out of `parts`; a command's entries stand side by side.
  package var part: Int
  package var parts: Int
  package var type: String
  /// Of the event's form, from 1.
  package var version: Int
  /// JSON, UTF-8, on one line.
  package var body: Data
  /// The hash of the entry before; `Digest.none` at position 1.
  package var previous: Digest
  package var hash: Digest
}

extension Entry {
  /// BLAKE2b-256 over every field but the hash itself, each written so that no two entries read alike.
  ///
  /// Numbers are 8 bytes, big end first; texts and the body are preceded by their length in bytes. The order is that of
  /// `docs/formats/journal.md`, which also gives a worked example.
  package func computedHash() -> Digest {
    var bytes = Data(capacity: 256 + body.count)
    bytes.append(text: "kakehashi entry 1")
    bytes.append(text: space)
    bytes.append(number: Int64(position.number))
    bytes.append(number: instant.milliseconds)
    bytes.append(text: actor)
    bytes.append(text: command.text)
    bytes.append(number: Int64(part))
    bytes.append(number: Int64(parts))
    bytes.append(text: type)
    bytes.append(number: Int64(version))
    bytes.append(contentsOf: previous.bytes)
    bytes.append(number: Int64(body.count))
    bytes.append(body)
    return Digest(of: bytes)
  }
}

/// The place of an entry in its space, from 1; 0 is before the first.
package struct Position: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral {
  package var number: Int
  package init(_ number: Int) { self.number = number }
  package init(integerLiteral number: Int) { self.number = number }
  package static let start = Position(0)
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  package static func + (position: Self, count: Int) -> Self { Self(position.number + count) }
}

extension Position: CustomStringConvertible {
  package var description: String { String(number) }
}

/// When an entry was made, in milliseconds since 1970-01-01T00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
  package var milliseconds: Int64
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }
  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
  package var minute: Minute { Minute(sinceEpoch: Int(milliseconds / 60_000)) }
}

/// The name that whoever asks gives to what they ask, so that asking again changes nothing: a UUID, a request's key.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.init(text) }
  package var description: String { text }
}

/// What an event becomes before it has a place: the hand-written envelope of `Event`.
package struct Draft: Hashable, Sendable {
  package var type: String
  package var version: Int
  package var body: Data
  package init(type: String, version: Int, body: Data) { (self.type, self.version, self.body) = (type, version, body) }
}

/// All that one command adds; it is written whole or not at all.
package struct Batch: Sendable {
  package var command: CommandID
  package var actor: String
  package var instant: Instant
  package var drafts: [Draft]
  package init(command: CommandID, actor: String, instant: Instant, drafts: [Draft]) {
    (self.command, self.actor, self.instant, self.drafts) = (command, actor, instant, drafts)
  }
}

/// The last entry's place and hash.
package struct Head: Hashable, Sendable {
  package var position: Position
  package var hash: Digest
  package init(position: Position, hash: Digest) { (self.position, self.hash) = (position, hash) }
  package static let start = Head(position: .start, hash: .none)
}

extension Head {
  /// The entries that the batches become after this head.
  package func chaining(_ batches: [Batch], in space: String) -> [Entry] {
    var last = self
    var entries: [Entry] = []
    entries.reserveCapacity(batches.reduce(0) { $0 + $1.drafts.count })
    for batch in batches {
      for (index, draft) in batch.drafts.enumerated() {
        var entry = Entry(
          space: space, position: last.position + 1, instant: batch.instant, actor: batch.actor, command: batch.command,
          part: index + 1, parts: batch.drafts.count, type: draft.type, version: draft.version, body: draft.body,
          previous: last.hash, hash: .none)
        entry.hash = entry.computedHash()
        last = Head(position: entry.position, hash: entry.hash)
        entries.append(entry)
      }
    }
    return entries
  }
}
