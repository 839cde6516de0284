import Domain
import Journaling

/// Writes a journal out as lines of JSON, `docs/formats/journal.md`.
///
/// What is sealed stays sealed. Without the keys, personal details cannot be read after an import; with them, whoever has
/// the file can read them.
/// - Throws: `JournalRefusal`, `.damaged` for a journal that does not verify, or what `line` throws.
package func exportJournal(dataFolder: String, withKeys: Bool = false, to line: (String) throws -> Void) throws {
  let reading = try JournalReading(dataFolder)
  let head = try reading.head()
  let keys = withKeys ? try reading.keys() : [:]
  try line(Exchange.title(space: reading.space, head: head, keys: keys.count))
  var last = Head.start
  try reading.forEach { entry in
    guard entry.position <= head.position else { return }  // a server went on writing meanwhile
    guard entry.position == last.position + 1, entry.computedHash() == entry.hash else {
      throw JournalRefusal.damaged(Damage(.chain(entry.position), in: "journal.sqlite"))
    }
    try line(Exchange.line(entry))
    last = Head(position: entry.position, hash: entry.hash)
  }
  guard last == head else {
    throw JournalRefusal.damaged(Damage(.tail(last: last.position, promised: head.position), in: "journal.sqlite"))
  }
  for (name, key) in keys.sorted(by: { $0.key < $1.key }) { try line(Exchange.line(key: name, key)) }
}

/// Reads the lines of an export into a data folder in which nothing is recorded yet, all of them or none.
/// - Throws: `JournalRefusal`: `.notEmpty`, or `.line` naming the first line that is not as it was written.
package func importJournal(lines: some Sequence<String>, into emptyDataFolder: String) throws {
  try SQLiteStore.build(emptyDataFolder, from: lines) { entry in _ = try Event(entry) }
}
