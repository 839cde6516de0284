import Foundation
import HashTreeCollections

/// Texts as UTF-8, found by their place; place 0 is the empty text. Copies share all but the last 64 kB.
struct Texts: Sendable {
  /// Each text is its length (seven bits a byte, the lowest first) and its bytes, in one chunk.
  private var chunks: [[UInt8]] = [[0]]

  mutating func add(_ text: String) -> UInt32 {
    var text = text
    return text.isEmpty ? 0 : text.withUTF8 { add(bytes: $0) }
  }

  /// - Parameter bytes: of a text, or of a box, which begins with a byte that no text begins with.
  mutating func add(bytes: some Collection<UInt8>) -> UInt32 {
    if chunks[chunks.count - 1].count + bytes.count + 5 > 1 << 16 { chunks.append([]) }
    let last = chunks.count - 1
    precondition(last < 1 << 16, "the texts of the ledger are larger than 4 GB")
    let place = UInt32(last << 16 | chunks[last].count)
    var length = bytes.count
    while length > 127 {
      chunks[last].append(UInt8(length & 127 | 128))
      length >>= 7
    }
    chunks[last].append(UInt8(length))
    chunks[last].append(contentsOf: bytes)
    return place
  }

  /// Overwrites a text where it stands.
  mutating func wipe(_ place: UInt32) {
    guard place != 0 else { return }
    var (start, length, shift) = (Int(place & 0xFFFF), 0, 0)
    let chunk = Int(place >> 16)
    while chunks[chunk][start] > 127 {
      length |= Int(chunks[chunk][start] & 127) << shift
      (start, shift) = (start + 1, shift + 7)
    }
    length |= Int(chunks[chunk][start]) << shift
    for byte in start + 1..<start + 1 + length { chunks[chunk][byte] = 0x20 }
  }

  subscript(_ place: UInt32) -> String { place == 0 ? "" : withBytes(place) { String(decoding: $0, as: UTF8.self) } }

  func withBytes<Result>(_ place: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    chunks[Int(place >> 16)].withUnsafeBufferPointer { chunk in
      var (start, length, shift) = (Int(place & 0xFFFF), 0, 0)
      while chunk[start] > 127 {
        length |= Int(chunk[start] & 127) << shift
        (start, shift) = (start + 1, shift + 7)
      }
      length |= Int(chunk[start]) << shift
      return body(UnsafeBufferPointer(rebasing: chunk[(start + 1)..<(start + 1 + length)]))
    }
  }

  func write(to data: inout Data) {
    data.append(number: UInt32(chunks.count))
    for chunk in chunks {
      data.append(number: UInt32(chunk.count))
      data.append(contentsOf: chunk)
    }
  }

  init() {}
  init?(_ reader: inout ColumnReader) {
    guard let count = reader.number() else { return nil }
    chunks = []
    for _ in 0..<count {
      guard let size = reader.number(), let bytes = reader.take(Int(size)) else { return nil }
      chunks.append(Array(bytes))
    }
    if chunks.isEmpty { return nil }
  }
}

/// Texts that come again and again, as small numbers from 0 in the order in which they first came.
struct Symbols: Sendable {
  private(set) var places = Chunks<UInt32>()
  private var known: TreeDictionary<UInt64, Int32> = [:]

  var count: Int { places.count }
  func text(_ symbol: Int32, in texts: Texts) -> String { texts[places[symbol]] }

  mutating func intern(_ text: String, in texts: inout Texts) -> Int32 {
    let (slot, symbol) = look(for: text, in: texts)
    if let symbol { return symbol }
    let new = places.append(texts.add(text))
    known[slot] = new
    return new
  }

  /// Overwrites the text of a symbol; whoever looks for it finds nothing.
  mutating func wipe(_ symbol: Int32, in texts: inout Texts) { texts.wipe(places[symbol]) }

  func find(_ text: String, in texts: Texts) -> Int32? { look(for: text, in: texts).symbol }

  /// Two texts of one hash stand in neighbouring slots.
  private func look(for text: String, in texts: Texts) -> (slot: UInt64, symbol: Int32?) {
    var text = text
    return text.withUTF8 { bytes in
      var slot = fingerprint(bytes)
      while let symbol = known[slot] {
        if texts.withBytes(places[symbol], { $0.elementsEqual(bytes) }) { return (slot, symbol) }
        slot &+= 1
      }
      return (slot, nil)
    }
  }

  init() {}
  func write(to data: inout Data) { places.write(to: &data) }
  init?(_ reader: inout ColumnReader, in texts: Texts) {
    guard let read = Chunks<UInt32>(&reader) else { return nil }
    places = read
    for symbol in 0..<Int32(places.count) {
      var slot = texts.withBytes(places[symbol]) { fingerprint($0) }
      while known.updateValue(symbol, forKey: slot, ifFree: ()) == false { slot &+= 1 }
    }
  }
}

extension TreeDictionary {
  /// - Returns: false when the key is taken.
  fileprivate mutating func updateValue(_ value: Value, forKey key: Key, ifFree: Void) -> Bool {
    if self[key] != nil { return false }
    self[key] = value
    return true
  }
}

/// FNV-1a: the same on every machine and at every start.
/// - Parameter start: of what stands before these bytes.
func fingerprint(_ bytes: some Sequence<UInt8>, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
  bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
