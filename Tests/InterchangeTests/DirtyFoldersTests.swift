import Domain
import Foundation
import Testing

@testable import Interchange

struct `Reading the example` {
  @Test func `the clean folder yields no finding and a whole dossier`() throws {
    let reading = readFolder(ExampleFolder.path)
    #expect(reading.findings == [])
    let dossier = try #require(reading.dossier)
    #expect(dossier.trip.delegates.count == 50)
    #expect(dossier.trip.visits.count == 36)
    #expect(dossier.trip.visits.count { $0.isMust } == 14)
    #expect(dossier.trip.ways.count == 1985)
    #expect(dossier.trip.requests.count == 250)
    #expect(dossier.trip.absences.count == 13)
    #expect(dossier.register.organisations.count == 53 + 50 + 82)
    #expect(dossier.register.sites.count == 70)
    #expect(dossier.register.topics.count == 42)
    #expect(dossier.register.ties.count == 26)
    #expect(dossier.register.funding.count == 30)
    #expect(dossier.register.emissions.count == 24)
    #expect(dossier.register.holidays.count == 115)
    #expect(dossier.trip.fixedItems.count == 13)
  }

  @Test(arguments: try! expectedDirty())
  func `a dirty file yields exactly the expected findings`(file: String, expected: [Place]) throws {
    let clean = try #require(ExampleFolder.files.filter { file.hasPrefix($0.split(separator: ".")[0]) }.max { $0.count < $1.count })
    let dirty = ExampleFolder.data("dirty/" + file)
    let reading = try ExampleFolder.reading([clean: dirty, file: dirty])
    #expect(reading.places(in: clean).sorted() == expected.sorted())
    #expect(reading.findings.filter { $0.file != clean } == [])
    #expect((reading.dossier == nil) == expected.contains { $0.severity == "error" })
    for finding in reading.findings {
      for language in Language.allCases { #expect(!finding.message[language].isEmpty && !finding.mend[language].isEmpty) }
    }
  }
}

/// `expected/dirty_findings.csv` by file. The value of a finding about a whole column or file is not given there.
private func expectedDirty() throws -> [(String, [Place])] {
  let findings = FindingList()
  let rule = TableRule(
    file: "expected",
    columns: ["file", "line", "column", "value", "severity", "code", "repair", "message_en", "message_de"].map {
      ColumnRule(name: $0, need: .required)
    })
  let table = try #require(Table(FileText(bytes: Array(ExampleFolder.data("expected/dirty_findings.csv"))), rule: rule, findings: findings))
  let columns = rule.columns.map { table.column($0.name).position! }
  var byFile: [String: [Place]] = [:]
  table.forEachRow { row in
    let cells = columns.map { row.plain(at: $0) }
    byFile[cells[0], default: []].append(
      Place(Int(cells[1]), cells[2].isEmpty ? nil : cells[2], cells[3].isEmpty ? nil : cells[3], cells[4], cells[5], cells[6]))
  }
  return byFile.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
