import Domain
import Features
import Foundation
import Journaling
import Testing

struct `An exported journal` {
  @Test func `with keys gives the same state, entries and readable details in an empty space`() async throws {
    let folder = try await filled()
    let target = Folder()
    try importJournal(lines: try lines(folder, withKeys: true), into: target.path)
    #expect(verifyJournal(dataFolder: target.path) == [])
    #expect(try lines(target, withKeys: true) == lines(folder, withKeys: true))
    let desk = try await Desk.open(target.path, space: "agency")
    #expect(await desk.state.dossier(of: "spring") == .small)
    #expect(
      try await desk.transact(command: "c1", actor: "Ina") { _ in [] }.isRepeated, "commands are known there, too")
    try await desk.close()
  }

  @Test func `without keys gives the same state, but no details`() async throws {
    let folder = try await filled()
    let target = Folder()
    let exported = try lines(folder)
    #expect(exported.allSatisfy { !$0.contains("\"secret\"") })
    try importJournal(lines: exported, into: target.path)
    let desk = try await Desk.open(target.path, space: "agency")
    var expected = Dossier.small
    for index in expected.trip.delegates.indices { expected.trip.delegates[index].personal = PersonalDetails() }
    #expect(await desk.state.dossier(of: "spring") == expected)
    #expect(await desk.state.unreadable(of: "spring") == ["D1", "D2"])
    try await desk.close()
  }

  @Test func `is refused where something is recorded already`() async throws {
    let folder = try await filled()
    let before = try contents(folder)
    let exported = try lines(folder)
    #expect(throws: JournalRefusal.notEmpty(folder: folder.path)) {
      try importJournal(lines: exported, into: folder.path)
    }
    #expect(try contents(folder) == before)
  }

  @Test func `is accepted by a space in which nothing is recorded yet`() async throws {
    let target = Folder()
    try await Desk.open(target.path, space: "agency").close()
    try importJournal(lines: try lines(try await filled(), withKeys: true), into: target.path)
    let desk = try await Desk.open(target.path, space: "agency")
    #expect(await desk.state.dossier(of: "spring") == .small)
    try await desk.close()
  }

  @Test func `with any line changed, lost, doubled or out of turn is refused whole`() async throws {
    let whole = try lines(try await filled())
    let target = Folder()
    func refused(_ lines: [String], _ what: String) {
      #expect(throws: JournalRefusal.self, "\(what)") { try importJournal(lines: lines, into: target.path) }
      #expect(target.names.filter { $0 != "lock" } == [], "\(what)")
    }
    for index in whole.indices {
      var copy = whole
      copy.remove(at: index)
      refused(copy, "without line \(index + 1)")
      copy = whole
      copy.insert(whole[index], at: index)
      refused(copy, "line \(index + 1) twice")
      copy = whole
      copy[index] = copy[index].replacingOccurrences(of: index == 0 ? "agency" : "Ina", with: "Iva")
      refused(copy, "line \(index + 1) changed")
    }
    refused([], "nothing")
    refused(Array(whole.dropLast(3)), "cut short")
    #expect(throws: JournalRefusal.line(4, .chain(3))) {
      var copy = whole
      copy[3] = copy[3].replacingOccurrences(of: "Ina", with: "Iva")
      try importJournal(lines: copy, into: target.path)
    }
    try importJournal(lines: whole, into: target.path)
  }

  @Test func `of format 1 is read for ever and leads to the same state`() async throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: here.appendingPathComponent("journal-1.jsonl"), encoding: .utf8)
    let target = Folder()
    try importJournal(lines: text.split(separator: "\n").map(String.init), into: target.path)
    let desk = try await Desk.open(target.path, space: "agency")
    let state = await desk.state
    let digest = Digest(of: Data(try description(of: state).utf8)).hex
    #expect(digest == "0c57e3596418da73b84aa3e03b300af7f375ecca9141b3a8d7130dbb952f987a")
    #expect(state.unreadable(of: "spring") == ["D1"])
    #expect(state.released(of: "spring")?.number == 1)
    try await desk.close()
  }

  private func lines(_ folder: Folder, withKeys: Bool = false) throws -> [String] {
    var lines: [String] = []
    try exportJournal(dataFolder: folder.path, withKeys: withKeys) { lines.append($0) }
    return lines
  }

  /// Folder, draft and release as text that depends on no order and no form of storage.
  private func description(of state: State) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let parts: [any Encodable] = [state.dossier(of: "spring"), state.draft(of: "spring"), state.released(of: "spring")?.programme]
    return try parts.map { String(decoding: try encoder.encode($0), as: UTF8.self) }.joined(separator: "\n")
  }
}
