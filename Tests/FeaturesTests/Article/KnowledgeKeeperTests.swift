import Domain
import Reading
import Testing

@testable import Features

struct `What readers of articles know` {
  private let keeper = KnowledgeKeeper()

  @Test func `is built once, however many articles are read`() async throws {
    let book = Book()
    for _ in 0..<3 { _ = try await keeper.knowledge(for: book.state) }
    #expect(await keeper.builds == 1)
  }

  @Test func `is built once for those who ask at the same time`() async throws {
    let state = Book().state
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { _ = try? await keeper.knowledge(for: state) } }
    }
    #expect(await keeper.builds == 1)
  }

  @Test func `is built anew when the register changes, and knows what is new`() async throws {
    var book = Book()
    _ = try await keeper.knowledge(for: book.state)
    book.add([.organisationRecorded(Organisation(id: "quay", name: Trilingual(same: "Umi Quay Authority"), shore: .host))])
    let found = read("We met the Umi Quay Authority.", knowing: try await keeper.knowledge(for: book.state)).mentions.map(\.link)
    #expect(found == [.organisation("quay")])
    #expect(await keeper.builds == 2)
  }

  @Test func `stays when something else is recorded`() async throws {
    var book = Book()
    _ = try await keeper.knowledge(for: book.state)
    book.add(try book.claim(.note, "pleased with the talks", of: .organisation("firm")))
    _ = try await keeper.knowledge(for: book.state)
    #expect(await keeper.builds == 1)
  }
}
