import CSodium
import Foundation

/// A secret that opens something to whoever has it: 32 bytes of chance, written in 43 letters of an address.
package struct Token: Hashable, Sendable {
  package let text: String

  package init() {
    let bytes = randomBytes(32)
    let width = Int(sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    var letters = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, Int32(width)))
    sodium_bin2base64(&letters, letters.count, bytes, bytes.count, Int32(width))
    text = String(decoding: letters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  /// - Returns: nil for what no token looks like.
  package init?(text: some StringProtocol) {
    guard text.utf8.count == 43, text.utf8.allSatisfy({ Self.isLetter($0) }) else { return nil }
    self.text = String(text)
  }

  /// What is kept of it: whoever reads the data folder can not use it.
  package var digest: Digest { Digest(of: Data(text.utf8)) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

/// A password as it may be kept: argon2id at libsodium's interactive limits, 64 MiB and two passes (RFC 9106).
package struct PasswordHash: Hashable, Sendable {
  package let text: String
  package init(text: String) { self.text = text }

  /// Takes about a tenth of a second of one core, and 64 MiB while it lasts.
  /// - Returns: nil if there is not so much memory.
  package init?(of password: String) {
    sodiumReady()
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let letters = Self.letters(password)
    let result = crypto_pwhash_str_alg(
      &out, letters, UInt64(letters.utf8.count), UInt64(crypto_pwhash_opslimit_interactive()), crypto_pwhash_memlimit_interactive(),
      crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { return nil }
    text = String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes as long as hashing, whatever the answer.
  package func matches(_ password: String) -> Bool {
    sodiumReady()
    let letters = Self.letters(password)
    return crypto_pwhash_str_verify(text, letters, UInt64(letters.utf8.count)) == 0
  }

  /// The same letters whichever keyboard composed them.
  private static func letters(_ password: String) -> String { password.precomposedStringWithCompatibilityMapping }
}
