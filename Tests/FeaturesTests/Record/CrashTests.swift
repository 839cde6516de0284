import Domain
import Features
import Foundation
import Journaling
import Testing

struct `Killed at any instant` {
  @Test func `the journal holds every acknowledged command once, whole, and verifies`() async throws {
    let folder = Folder()
    var chance = Chance(seed: 20_241_007)
    var acknowledged: Set<String> = []
    for run in 0..<24 {
      let probe = try Probe("load", folder.path, "r\(run)")
      for _ in 0..<chance.next(below: 160) {
        guard let line = probe.line() else { break }
        acknowledged.insert(line)
      }
      probe.kill()
      acknowledged.formUnion(probe.lines())
      try expectWhole(folder, acknowledged, thoroughly: run % 6 == 5)
    }
    #expect(acknowledged.count > 1000)
    let desk = try await Desk.open(folder.path, space: "probe")
    let known = Set(await desk.state.organisations.map { $0.key.text.split(separator: ".").dropLast().joined(separator: ".") })
    #expect(acknowledged.isSubset(of: known))
    try await desk.close()
    #expect(verifyJournal(dataFolder: folder.path) == [])
  }

  private func expectWhole(_ folder: Folder, _ acknowledged: Set<String>, thoroughly: Bool) throws {
    // A kill before the first file was made leaves nothing to read, and nothing was acknowledged.
    guard folder.names.contains("journal.sqlite") else {
      #expect(acknowledged.isEmpty)
      return
    }
    #expect(acknowledged.filter { $0.hasPrefix("refused") } == [])
    if thoroughly { #expect(verifyJournal(dataFolder: folder.path) == []) }
    var parts: [String: [Int]] = [:]
    var wanted: [String: Int] = [:]
    try JournalReading(folder.path).forEach { entry in
      parts[entry.command.text, default: []].append(entry.part)
      wanted[entry.command.text] = entry.parts
    }
    for (command, found) in parts { #expect(found == Array(1...wanted[command]!), "\(command) is whole, and there once") }
    #expect(acknowledged.subtracting(parts.keys) == [])
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Chance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
