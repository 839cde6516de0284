import Foundation

/// What the journal needs of a database, and all that it may use.
///
/// Calls block and may come from any thread. `append` comes from one thread at a time. A second store has to pass the
/// tests of the first.
package protocol Store: Sendable {
  var space: String { get }
  func head() throws(JournalRefusal) -> Head
  /// Writes all entries or none, and returns when they would survive a loss of power.
  /// - Throws: `.moved` unless `expected` is the last position.
  func append(_ entries: [Entry], expected: Position) throws(JournalRefusal)
  /// At most `limit` entries after a position, in order; fewer only at the end.
  func read(after position: Position, limit: Int) throws(JournalRefusal) -> [Entry]
  /// The places of what a command added; nil if it added nothing.
  func outcome(of command: CommandID) throws(JournalRefusal) -> ClosedRange<Position>?
  /// Keeps a snapshot in place of the one before.
  func keep(_ snapshot: Snapshot) throws(JournalRefusal)
  /// The snapshot kept last; nil if there is none, it is damaged, of another format, or not of this journal.
  func snapshot() -> Snapshot?
  func keys() throws(JournalRefusal) -> [String: SealKey]
  func keep(_ keys: [String: SealKey]) throws(JournalRefusal)
  /// Forgets keys for good. Unknown names change nothing.
  func destroy(keys names: [String]) throws(JournalRefusal)
  /// Puts everything in order for the next start; nothing may be called after.
  func close() throws(JournalRefusal)
}

extension Store {
  /// Hands over every entry after a position, in order, without holding them all in memory.
  package func forEach(after start: Position, _ body: (Entry) throws -> Void) throws {
    var position = start
    while true {
      let entries = try read(after: position, limit: 2000)
      for entry in entries { try body(entry) }
      guard let last = entries.last, entries.count == 2000 else { return }
      position = last.position
    }
  }
}

/// The state as of an entry, in whatever form the owner of the state writes it.
package struct Snapshot: Hashable, Sendable {
  package var head: Head
  package var payload: Data
  package init(head: Head, payload: Data) { (self.head, self.payload) = (head, payload) }
}
