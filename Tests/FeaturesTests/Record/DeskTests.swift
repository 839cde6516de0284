import Domain
import Features
import Journaling
import Testing

struct `The desk` {
  @Test func `gives back after a restart exactly the folder that was imported`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    let receipt = try await desk.transact(command: "c1", actor: "Ina") { try $0.importing(.small) }
    #expect(await desk.state.dossier(of: "spring") == .small)
    try await desk.close()
    let again = try await Desk.open(folder.path, space: "agency")
    #expect(await again.state.dossier(of: "spring") == .small)
    #expect(await again.state.position == receipt.position)
    #expect(await again.state.trips == ["spring"])
    try await again.close()
  }

  @Test func `adds nothing when the same folder is imported again`() async throws {
    let folder = Folder()
    let desk = try await Desk.open(folder.path, space: "agency")
    let first = try await desk.transact(command: "c1", actor: "Ina") { try $0.importing(.small) }
    let second = try await desk.transact(command: "c2", actor: "Ina") { try $0.importing(.small) }
    #expect(second == Receipt(command: "c2", places: nil, isRepeated: false, position: first.position))
    try await desk.close()
  }
}
