import CSodium
import Foundation

/// BLAKE2b-256 of some bytes, 32 bytes long.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]
  package static let length = 32
  /// Before the first entry there is nothing to have a hash.
  package static let none = Digest(known: [UInt8](repeating: 0, count: length))

  private init(known bytes: [UInt8]) { self.bytes = bytes }
  /// - Returns: nil unless there are 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = Array(bytes)
  }
  package init(of data: Data) {
    sodiumReady()
    var out = [UInt8](repeating: 0, count: Self.length)
    data.withUnsafeBytes { bytes in
      _ = crypto_generichash(
        &out, Self.length, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(bytes.count), nil, 0)
    }
    self.bytes = out
  }

  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
  /// - Returns: nil unless there are 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let bytes = bytesOfHex(hex) else { return nil }
    self.init(bytes: bytes)
  }
}

/// SHA-256, which browsers know how to check.
package func sha256(_ data: Data) -> Digest {
  sodiumReady()
  var out = [UInt8](repeating: 0, count: Digest.length)
  data.withUnsafeBytes { bytes in
    _ = crypto_hash_sha256(&out, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(bytes.count))
  }
  return Digest(bytes: out)!
}

/// BLAKE2b-256 over what arrives piece by piece.
final class Hasher256 {  // a class: it owns memory that libsodium wants aligned
  private let memory: UnsafeMutableRawPointer
  private var state: OpaquePointer { OpaquePointer(memory) }

  init() {
    sodiumReady()
    memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
    crypto_generichash_init(state, nil, 0, Digest.length)
  }
  deinit { memory.deallocate() }

  func update(_ data: Data) {
    data.withUnsafeBytes { bytes in
      _ = crypto_generichash_update(state, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(bytes.count))
    }
  }
  func finish() -> Digest {
    var out = [UInt8](repeating: 0, count: Digest.length)
    crypto_generichash_final(state, &out, out.count)
    return Digest(bytes: out)!
  }
}

extension Data {
  /// 8 bytes, big end first.
  mutating func append(number: Int64) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }
  /// The length in bytes as a number, then UTF-8.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(number: Int64(utf8.count))
      append(contentsOf: utf8)
    }
  }
}

func bytesOfHex(_ text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private let sodiumStarted = sodium_init()

/// Readies libsodium once a process.
func sodiumReady() {
  precondition(sodiumStarted >= 0, "libsodium could not be started")
}
