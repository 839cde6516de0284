import Domain
import Features
import Foundation
import Journaling
import Testing

struct `What the law protects` {
  static let secrets = ["no shellfish", "walks with a stick", "vegan"]

  @Test func `stands in no file of the data folder, nor in an export`() async throws {
    let folder = try await filled()
    var text = Data()
    for (_, bytes) in try contents(folder) { text.append(bytes) }
    try exportJournal(dataFolder: folder.path, withKeys: true) { text.append(Data($0.utf8)) }
    for secret in Self.secrets { #expect(text.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    #expect(text.range(of: Data("Beispiel".utf8)) != nil)
  }

  @Test func `is unreadable after an erasure, in the state, after a restart and with an old copy of the journal`()
    async throws
  {
    let folder = try await filled()
    let key = try folder.key(of: "spring/D2")
    let copy = try folder.bytes("journal.sqlite")
    let desk = try await Desk.open(folder.path, space: "agency")
    let old = await desk.state
    try await desk.transact(command: "e", actor: "Ina") { try $0.erasing("D2", on: "spring") }
    var expected = Dossier.small
    expected.trip.delegates[0].personal = PersonalDetails()
    #expect(await desk.state.dossier(of: "spring") == expected)
    #expect(await desk.state.unreadable(of: "spring") == ["D2"])
    #expect(old.dossier(of: "spring") == expected, "yesterday's state cannot read it either")
    // While the desk is still open no file holds the key any more, the rollback journal included.
    for (name, bytes) in try contents(folder) { #expect(bytes.range(of: key) == nil, "\(name)") }
    try await desk.close()
    for (name, bytes) in try contents(folder) { #expect(bytes.range(of: key) == nil, "\(name)") }
    #expect(verifyJournal(dataFolder: folder.path) == [])

    let restored = Folder()
    try copy.write(to: URL(fileURLWithPath: restored.file("journal.sqlite")))
    try folder.bytes("keys.sqlite").write(to: URL(fileURLWithPath: restored.file("keys.sqlite")))
    let other = try await Desk.open(restored.path, space: "agency")
    #expect(await other.state.dossier(of: "spring") == expected)
    #expect(await other.state.unreadable(of: "spring") == ["D2"])
    try await other.close()
  }

  @Test func `stays out when the folder is imported again, but not for another person under the same id`() async throws {
    let folder = try await filled()
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "e1", actor: "Ina") { try $0.erasing("D2", on: "spring") }
    #expect(try await desk.state.importing(.small) == [])
    #expect(try await desk.state.erasing("D2", on: "spring") == [])
    var substitute = Dossier.small
    substitute.trip.delegates[0].familyName = "Vertretung"
    let (wanted, spoken) = (substitute, Dossier.small)
    try await desk.transact(command: "i2", actor: "Ina") { try $0.importing(wanted) }
    #expect(await desk.state.dossier(of: "spring") == wanted)
    #expect(await desk.state.unreadable(of: "spring") == [])
    try await desk.close()
    let again = try await Desk.open(folder.path, space: "agency")
    #expect(await again.state.dossier(of: "spring") == wanted)
    #expect(try await again.state.importing(spoken).count == 1)
    try await again.close()
  }

  @Test func `is erased at the next start if the power failed between the fact and the key`() async throws {
    let folder = try await filled()
    let keys = try folder.bytes("keys.sqlite")
    let desk = try await Desk.open(folder.path, space: "agency")
    try await desk.transact(command: "e", actor: "Ina") { try $0.erasing("D2", on: "spring") }
    try await desk.close()
    try keys.write(to: URL(fileURLWithPath: folder.file("keys.sqlite")))
    try FileManager.default.removeItem(atPath: folder.file("journal.closed"))
    let key = try folder.key(of: "spring/D2")
    try await Desk.open(folder.path, space: "agency").close()
    for (name, bytes) in try contents(folder) { #expect(bytes.range(of: key) == nil, "\(name)") }
  }

  @Test func `cannot be moved to another person or read with another key`() {
    let keys = Keyring()
    let sealed = keys.seal(Data("diet".utf8), of: "a", field: "personal")
    _ = keys.seal(Data("diet".utf8), of: "b", field: "personal")
    #expect(keys.open(sealed, field: "personal") == Data("diet".utf8))
    #expect(keys.open(sealed, field: "passport") == nil)
    #expect(keys.open(Sealed(key: "b", box: sealed.box), field: "personal") == nil)
    for place in sealed.box.indices {
      var box = sealed.box
      box[place] ^= 1
      #expect(keys.open(Sealed(key: "a", box: box), field: "personal") == nil)
    }
    keys.shred(["a"])
    #expect(keys.open(sealed, field: "personal") == nil)
  }

  @Test func `refuses erasing somebody who is not on the trip`() {
    let state = State()
    #expect(throws: ErasureRefusal.unknownPerson("D9", "spring")) { try state.erasing("D9", on: "spring") }
  }
}
