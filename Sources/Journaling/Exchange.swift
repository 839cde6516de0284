import Domain
import Foundation

/// A journal as lines of JSON: a title, an entry a line, and, on explicit wish, the keys.
///
/// The body stands last and byte for byte in its line, so that the hash can be computed again from the text.
package enum Exchange {
  package static let format = 1

  package static func title(space: String, head: Head, keys: Int) -> String {
    """
    {"kakehashi":"journal","format":\(format),"space":\(quoted(space)),"entries":\(head.position),\
    "head":"\(head.hash.hex)","keys":\(keys)}
    """
  }

  package static func line(_ entry: Entry) -> String {
    """
    {"space":\(quoted(entry.space)),"position":\(entry.position),"instant":\(entry.instant.milliseconds),\
    "actor":\(quoted(entry.actor)),"command":\(quoted(entry.command.text)),"part":\(entry.part),"parts":\(entry.parts),\
    "type":\(quoted(entry.type)),"version":\(entry.version),"previous":"\(entry.previous.hex)","hash":"\(entry.hash.hex)",\
    "body":\(String(decoding: entry.body, as: UTF8.self))}
    """
  }

  package static func line(key name: String, _ key: SealKey) -> String {
    "{\"key\":\(quoted(name)),\"secret\":\"\(Data(key.secret).base64EncodedString())\"}"
  }

  struct Title: Decodable {
    var kakehashi: String
    var format: Int
    var space: String
    var entries: Int
    var head: String
    var keys: Int
  }

  /// - Throws: `.line` naming the line, or `.newerFormat`.
  static func title(of line: String) throws(JournalRefusal) -> Title {
    guard let title = try? JSONDecoder().decode(Title.self, from: Data(line.utf8)), title.kakehashi == "journal",
      title.entries >= 0, title.keys >= 0, Digest(hex: title.head) != nil
    else { throw .line(1, .text) }
    if title.format > format { throw .newerFormat(file: "journal.jsonl", found: title.format, known: format) }
    return title
  }

  static func entry(of line: String, number: Int) throws(JournalRefusal) -> Entry {
    struct Fields: Decodable {
      var space: String
      var position: Int
      var instant: Int64
      var actor: String
      var command: String
      var part: Int
      var parts: Int
      var type: String
      var version: Int
      var previous: String
      var hash: String
    }
    let bytes = Data(line.utf8)
    guard let mark = bytes.range(of: Data("\"body\":".utf8)), bytes.last == UInt8(ascii: "}"),
      let fields = try? JSONDecoder().decode(Fields.self, from: bytes), let previous = Digest(hex: fields.previous),
      let hash = Digest(hex: fields.hash)
    else { throw .line(number, .text) }
    return Entry(
      space: fields.space, position: Position(fields.position), instant: Instant(milliseconds: fields.instant),
      actor: fields.actor, command: CommandID(fields.command), part: fields.part, parts: fields.parts, type: fields.type,
      version: fields.version, body: Data(bytes[mark.upperBound..<bytes.endIndex - 1]), previous: previous, hash: hash)
  }

  static func key(of line: String, number: Int) throws(JournalRefusal) -> (name: String, key: SealKey) {
    struct Fields: Decodable {
      var key: String
      var secret: Data
    }
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.utf8)),
      let key = SealKey(secret: fields.secret)
    else { throw .line(number, .text) }
    return (fields.key, key)
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: (try? encoder.encode(text)) ?? Data("\"\"".utf8), as: UTF8.self)
  }
}

extension SQLiteStore {
  /// Builds a data folder from the lines of an export, all of it or nothing.
  ///
  /// It is built in a folder inside and moved into place at the end, the journal's file last of those that matter.
  /// - Parameter check: sees every entry and may refuse it.
  /// - Throws: `.notEmpty`, `.line` naming the first line that does not fit, or whatever the disk says.
  package static func build(
    _ folder: String, from lines: some Sequence<String>, check: (Entry) throws -> Void
  ) throws {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let draft = folder + "/.importing"
    try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
    let lock = try FolderLock(folder: folder)
    defer { lock.release() }
    guard try isEmpty(folder) else {
      rmdir(draft)
      throw JournalRefusal.notEmpty(folder: folder)
    }
    try FileManager.default.removeItem(atPath: draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    try fill(draft, from: lines, check: check)
    for name in [ClosingRecord.name, HeadRecord.name, snapshotName] { try Files.remove(folder + "/" + name) }
    for name in [SQLiteKeys.name, journalName, HeadRecord.name, ClosingRecord.name] {
      guard rename(draft + "/" + name, folder + "/" + name) == 0 else { throw Files.refusal(folder + "/" + name) }
    }
    try Files.settle(folder: folder)
  }

  /// Whether nothing has been recorded in a folder yet.
  private static func isEmpty(_ folder: String) throws(JournalRefusal) -> Bool {
    if let head = HeadRecord.read(folder: folder).head, head != .start { return false }
    guard Files.exists(folder + "/" + journalName) else { return true }
    try SQLiteFile.checkHeader(of: journalName, in: folder, known: SQLiteFile.format)
    let file = try SQLiteFile(reading: folder)
    defer { file.close() }
    return try file.head() == .start
  }

  private static func fill(
    _ folder: String, from lines: some Sequence<String>, check: (Entry) throws -> Void
  ) throws {
    var lines = lines.makeIterator()
    let title = try Exchange.title(of: lines.next() ?? "")
    let store = try open(folder, space: title.space)
    var (chain, number, pending) = (Chain(), 1, [Entry]())
    for _ in 0..<title.entries {
      number += 1
      let entry = try Exchange.entry(of: lines.next() ?? "", number: number)
      chain.follow(with: entry)
      if let damage = chain.damage.first { throw JournalRefusal.line(number, damage.kind) }
      guard entry.space == title.space else { throw JournalRefusal.line(number, .text) }
      do {
        try check(entry)
      } catch JournalRefusal.damaged(let damage) {
        throw JournalRefusal.line(number, damage.kind)
      }
      pending.append(entry)
      if pending.count == 5000 { try store.flush(&pending) }
    }
    try store.flush(&pending)
    chain.end()
    if let damage = chain.damage.first { throw JournalRefusal.line(number, damage.kind) }
    guard try store.head().hash.hex == title.head else { throw JournalRefusal.line(1, .text) }
    var keys: [String: SealKey] = [:]
    for _ in 0..<title.keys {
      number += 1
      let (name, key) = try Exchange.key(of: lines.next() ?? "", number: number)
      keys[name] = key
    }
    try store.keep(keys)
    if let rest = lines.next(), !rest.isEmpty { throw JournalRefusal.line(number + 1, .text) }
    try store.close()
  }

  private func flush(_ entries: inout [Entry]) throws(JournalRefusal) {
    guard let first = entries.first else { return }
    try append(entries, expected: Position(first.position.number - 1))
    entries = []
  }
}
