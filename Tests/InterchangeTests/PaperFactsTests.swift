import Domain
import Foundation
import Testing

@testable import Interchange

/// What documents need beside the programme: names as in the passport, dress codes, rules of seating.
struct `Facts for the paper` {
  private func settings(_ seating: String) -> [String: Data?] {
    ["trip.yaml": Data((ExampleFolder.text("trip.yaml") + "\nseating:\n" + seating).utf8)]
  }

  @Test func `are read where they are given, and are not missed where they are not`() throws {
    let plain = try #require(ExampleFolder.reading([:]).dossier).trip
    #expect(plain.seating == nil && plain.delegates[0].personal.passportName == nil && plain.visits[0].dressCode == nil)
    func adding(_ head: String, _ value: String, to file: String) -> Data {
      // The first row gets the value, the others an empty cell.
      var lines = ExampleFolder.text(file).split(separator: "\n").map(String.init)
      for row in lines.indices { lines[row] += "," + (row == 0 ? head : row == 1 ? value : "") }
      return Data(lines.joined(separator: "\n").utf8)
    }
    let trip = try #require(
      ExampleFolder.reading([
        "delegates.csv": adding("Name im Pass", "\"GUENTHER, DANIEL\"", to: "delegates.csv"),
        "visits.csv": adding("dress_code", "Dark suit", to: "visits.csv"),
      ]).dossier
    ).trip
    #expect(
      trip.delegates[0].personal.passportName == "GUENTHER, DANIEL" && trip.delegates[1].personal.passportName == nil)
    #expect(trip.visits[0].dressCode == "Dark suit" && trip.visits[1].dressCode == nil)
  }

  @Test func `take a known set of rules and what was changed about it`() throws {
    let unchanged = try #require(ExampleFolder.reading(settings("  rules: far-end\n")).dossier).trip.seating
    #expect(unchanged == SeatingRules.known("far-end"))
    let reading = try ExampleFolder.reading(
      settings(
        "  rules: kamiza\n  source: Protocol office\n  second: right\n  car: [behind-passenger]\n  order: [D02, D01]\n")
    )
    var wanted = SeatingRules.known[0]
    (wanted.source, wanted.second, wanted.car, wanted.order) = (
      "Protocol office", .right, [.behindPassenger], ["D02", "D01"]
    )
    wanted.isChanged = true
    #expect(reading.dossier?.trip.seating == wanted)
  }

  @Test func `name the line, the word and the mend of what is wrong`() throws {
    let findings = try ExampleFolder.reading(settings("  rules: kamizza\n")).findings.filter {
      $0.code == "unknown-value"
    }
    #expect(findings.map(\.value) == ["kamizza"] && findings.first?.message.de.contains("kamiza gemeint") == true)
    let stranger = try ExampleFolder.reading(settings("  order: [D99]\n")).findings.filter { $0.severity == .error }
    #expect(stranger.map(\.value) == ["D99"])
  }

  @Test func `come back as they were written`() throws {
    var dossier = try #require(ExampleFolder.reading(settings("  rules: first-at-right\n  order: [D03]\n")).dossier)
    dossier.trip.delegates[0].personal.passportName = "O'NEIL, \"ADA\""
    dossier.trip.visits[0].dressCode = "Helm, Schuhe"
    let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try writeFolder(dossier, to: folder)
    let again = try #require(readFolder(folder).dossier).trip
    #expect(again.seating == dossier.trip.seating)
    #expect(
      again.delegates[0].personal.passportName == "O'NEIL, \"ADA\"" && again.visits[0].dressCode == "Helm, Schuhe")
  }
}
