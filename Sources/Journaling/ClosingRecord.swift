import Foundation

/// The digest of every file in the data folder as of the last orderly end, so that any changed byte is found.
///
/// It is taken away before the first write and is therefore absent while the folder is open and after a crash.
struct ClosingRecord {
  static let name = "journal.closed"
  private static let title = "kakehashi closed 1"

  var digests: [(file: String, digest: Digest)]

  static func of(folder: String, files: [String]) -> ClosingRecord {
    ClosingRecord(digests: files.compactMap { file in Files.digest(folder + "/" + file).map { (file, $0) } })
  }

  func write(in folder: String) throws(JournalRefusal) {
    try Files.replace(folder + "/" + Self.name, with: Data(text.utf8))
  }

  /// - Returns: nil if there is none.
  /// - Throws: `.damaged` when it is not readable.
  static func read(folder: String) throws(JournalRefusal) -> ClosingRecord? {
    guard let data = Files.read(folder + "/" + name) else { return nil }
    var record = ClosingRecord(digests: [])
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().dropLast() {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let digest = Digest(hex: String(parts[0])) else { throw .damaged(Damage(.record, in: name)) }
      record.digests.append((String(parts[1]), digest))
    }
    guard Data(record.text.utf8) == data else { throw .damaged(Damage(.record, in: name)) }
    return record
  }

  /// What is no longer as it was.
  func differences(in folder: String, files: Set<String>) -> [Damage] {
    digests.filter { files.contains($0.file) && Files.digest(folder + "/" + $0.file) != $0.digest }
      .map { Damage(.bytes, in: $0.file) }
  }

  private var text: String {
    let lines = [Self.title] + digests.map { "\($0.digest.hex) \($0.file)" }
    let body = lines.joined(separator: "\n")
    return body + "\n" + Digest(of: Data(body.utf8)).hex + "\n"
  }
}
