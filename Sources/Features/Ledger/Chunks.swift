import Foundation

/// An append-only column whose copies share every chunk but the one that is written.
///
/// Reading a row costs two look-ups; writing one copies at most one chunk, and only if another state still holds it.
struct Chunks<Row: BitwiseCopyable & Sendable>: Sendable {
  private(set) var count = 0
  private var chunks: [[Row]] = []

  var indices: Range<Int> { 0..<count }

  subscript(_ row: Int32) -> Row {
    get { self[Int(row)] }
    set { self[Int(row)] = newValue }
  }
  subscript(_ row: Int) -> Row {
    get { chunks[row >> 11][row & 2047] }
    set { chunks[row >> 11][row & 2047] = newValue }
  }

  /// - Returns: the place of the new row.
  @discardableResult mutating func append(_ row: Row) -> Int32 {
    if count & 2047 == 0 { chunks.append([]) }
    chunks[count >> 11].append(row)
    count += 1
    return Int32(count - 1)
  }
}

// MARK: Snapshot

extension Chunks {
  /// Stride of a row and number of rows, then the rows as they lie in memory. Rows consist of 32-bit numbers and so have no gaps.
  func write(to data: inout Data) {
    data.append(number: UInt32(MemoryLayout<Row>.stride))
    data.append(number: UInt32(count))
    for chunk in chunks { chunk.withUnsafeBytes { data.append(contentsOf: $0) } }
  }

  /// - Returns: nil for other rows than these, or too few bytes.
  init?(_ reader: inout ColumnReader) {
    let stride = MemoryLayout<Row>.stride
    guard let found = reader.number(), found == stride, let rows = reader.number() else { return nil }
    count = Int(rows)
    for start in Swift.stride(from: 0, to: count, by: 2048) {
      let size = min(2048, count - start)
      guard let bytes = reader.take(size * stride) else { return nil }
      chunks.append([Row](unsafeUninitializedCapacity: size) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
        filled = size
      })
    }
  }
}

/// Goes through the bytes of columns once.
struct ColumnReader {
  private var rest: UnsafeRawBufferPointer
  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  /// nil when fewer are left.
  mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= rest.count else { return nil }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
    return UnsafeRawBufferPointer(rebasing: rest[..<count])
  }
  mutating func number() -> UInt32? { take(4)?.loadUnaligned(as: UInt32.self) }
}

extension Data {
  mutating func append(number: UInt32) { Swift.withUnsafeBytes(of: number) { append(contentsOf: $0) } }
}
