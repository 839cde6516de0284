import CSodium
import Foundation
import Synchronization

/// The keys with which the personal details are sealed, one per person, shared by every state of a space.
///
/// XChaCha20-Poly1305 with a random nonce; the person and the field are bound in as associated data, so a box cannot
/// be moved to another person or another field. When a key has been destroyed, no state, old or new, opens its boxes.
package final class Keyring: Sendable {  // a class: destroying a key has to reach every state at once
  private struct Content {
    var keys: [String: SealKey] = [:]
    var unsaved: Set<String> = []
  }
  private let content: Mutex<Content>

  package init(_ keys: [String: SealKey] = [:]) { content = Mutex(Content(keys: keys)) }

  /// Seals bytes for a person; a person without a key gets one, which has to be saved before the box is.
  package func seal(_ plain: Data, of person: String, field: String) -> Sealed {
    let key = content.withLock { content in
      if let key = content.keys[person] { return key }
      let key = SealKey.random()
      content.keys[person] = key
      content.unsaved.insert(person)
      return key
    }
    return Sealed(key: person, box: key.seal(plain, associated: associated(person, field)))
  }

  /// - Returns: nil when the key has been destroyed or the box is not one of this person and field.
  package func open(_ sealed: Sealed, field: String) -> Data? {
    sealed.box.withUnsafeBytes { open($0.bindMemory(to: UInt8.self), of: sealed.key, field: field) }.map { Data($0) }
  }

  /// The same of a box that lies somewhere, without copying it.
  package func open(_ box: UnsafeBufferPointer<UInt8>, of person: String, field: String) -> [UInt8]? {
    guard let key = content.withLock({ $0.keys[person] }) else { return nil }
    return key.open(box, associated: Array(associated(person, field)))
  }

  package func holds(_ person: String) -> Bool { content.withLock { $0.keys[person] != nil } }
  package var names: Set<String> { content.withLock { Set($0.keys.keys) } }
  /// Keys that are in no store yet.
  package func unsaved() -> [String: SealKey] {
    content.withLock { content in
      Dictionary(uniqueKeysWithValues: content.unsaved.compactMap { name in content.keys[name].map { (name, $0) } })
    }
  }
  package func markSaved(_ names: some Sequence<String>) { content.withLock { $0.unsaved.subtract(names) } }
  /// Forgets keys; the store has to forget them too.
  package func shred(_ names: some Sequence<String>) {
    content.withLock { content in
      for name in names {
        content.keys[name] = nil
        content.unsaved.remove(name)
      }
    }
  }

  private func associated(_ person: String, _ field: String) -> Data {
    var bytes = Data()
    bytes.append(text: person)
    bytes.append(text: field)
    return bytes
  }
}

/// Something that only the key of a person opens.
package struct Sealed: Hashable, Sendable, Codable {
  /// The name of the key.
  package var key: String
  /// Nonce (24 bytes), ciphertext, tag (16 bytes).
  package var box: Data
  package init(key: String, box: Data) { (self.key, self.box) = (key, box) }
}

/// A secret of 32 bytes. It does not describe itself, so that it ends in no log.
package struct SealKey: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  package static let length = 32
  let secret: [UInt8]

  /// - Returns: nil unless there are 32 bytes.
  package init?(secret: some Collection<UInt8>) {
    guard secret.count == Self.length else { return nil }
    self.secret = Array(secret)
  }

  package static func random() -> SealKey { SealKey(secret: randomBytes(length))! }
  package var description: String { "a key" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  func seal(_ plain: Data, associated: Data) -> Data {
    sodiumReady()
    let nonce = randomBytes(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
    var cipher = [UInt8](repeating: 0, count: plain.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
    let (plain, associated) = (Array(plain), Array(associated))
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &cipher, nil, plain, UInt64(plain.count), associated, UInt64(associated.count), nil, nonce, secret)
    return Data(nonce + cipher)
  }

  func open(_ box: UnsafeBufferPointer<UInt8>, associated: [UInt8]) -> [UInt8]? {
    sodiumReady()
    let (nonceLength, tagLength) = (
      Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
    )
    guard let nonce = box.baseAddress, box.count >= nonceLength + tagLength else { return nil }
    let count = box.count - nonceLength
    var isOpen = false
    let plain = [UInt8](unsafeUninitializedCapacity: count - tagLength) { room, filled in
      let result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        room.baseAddress, nil, nil, nonce + nonceLength, UInt64(count), associated, UInt64(associated.count), nonce, secret)
      isOpen = result == 0
      filled = count - tagLength
    }
    return isOpen ? plain : nil
  }
}

func randomBytes(_ count: Int) -> [UInt8] {
  sodiumReady()
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}
