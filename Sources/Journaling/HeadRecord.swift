import Foundation

/// The place and hash of the last acknowledged entry, kept beside the journal so that a lost tail is noticed.
///
/// Two slots of 64 bytes, written in turn after the entries are durable and before anybody is told. It is not forced
/// to the disk: after a loss of power it may be older than the journal, never newer.
final class HeadRecord: Sendable {  // a class: it owns a descriptor
  static let name = "journal.head"
  private static let slotLength = 64
  private static let mark = Data("KKHEAD1\n".utf8)

  private let path: String
  private let descriptor: CInt

  init(folder: String) throws(JournalRefusal) {
    path = folder + "/" + Self.name
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Files.refusal(path) }
  }

  deinit { close(descriptor) }

  func write(_ head: Head) throws(JournalRefusal) {
    try Files.write(Self.slot(head), to: descriptor, at: head.position.number % 2 * Self.slotLength, of: path)
  }

  /// Writes both slots and forces them to the disk.
  func settle(_ head: Head) throws(JournalRefusal) {
    try Files.write(Self.slot(head) + Self.slot(head), to: descriptor, at: 0, of: path)
    guard fsync(descriptor) == 0 else { throw Files.refusal(path) }
  }

  struct Reading {
    /// The later of the readable slots.
    var head: Head?
    /// Whether every slot that was written is readable.
    var isWhole: Bool
  }

  static func read(folder: String) -> Reading {
    guard let bytes = Files.read(folder + "/" + name), !bytes.isEmpty else { return Reading(head: nil, isWhole: true) }
    var (heads, isWhole): ([Head], Bool) = ([], bytes.count == 2 * slotLength)
    for start in stride(from: 0, to: bytes.count, by: slotLength) {
      let slot = Data(bytes.dropFirst(start).prefix(slotLength))
      if let head = head(in: slot) { heads.append(head) } else { isWhole = false }
    }
    return Reading(head: heads.max { $0.position < $1.position }, isWhole: isWhole)
  }

  private static func slot(_ head: Head) -> Data {
    var slot = mark
    slot.append(number: Int64(head.position.number))
    slot.append(contentsOf: head.hash.bytes)
    slot.append(contentsOf: Digest(of: slot).bytes.prefix(16))
    return slot
  }

  private static func head(in slot: Data) -> Head? {
    guard slot.count == slotLength, slot.prefix(8) == mark,
      Data(Digest(of: slot.prefix(48)).bytes.prefix(16)) == slot.suffix(16), let hash = Digest(bytes: slot[16..<48])
    else { return nil }
    let number = slot[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Head(position: Position(Int(Int64(bitPattern: number))), hash: hash)
  }
}
