import Domain
import Testing

@testable import Interchange

struct `Planning hints` {
  static let hints = planningHints(readFolder(ExampleFolder.path).dossier!)

  private func values(_ code: String) -> Set<String> { Set(Self.hints.filter { $0.code == code }.map { $0.value! }) }
  private func table(_ name: String) -> [[String]] {
    ExampleFolder.text("expected/" + name).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `agree with the places and wishes that were counted`() {
    let demand = table("visit_demand.csv")
    #expect(values("over-capacity") == Set(demand.filter { $0[4] == "true" }.map { $0[0] }))
    let must = Set(readFolder(ExampleFolder.path).dossier!.trip.visits.filter(\.isMust).map(\.id.text))
    #expect(values("below-minimum") == Set(demand.filter { $0[5] == "true" && must.contains($0[0]) }.map { $0[0] }))
  }

  @Test func `agree with the windows and pairs that can not be had`() {
    #expect(values("window-unusable") == ["V25@2024-10-09", "V33@2024-10-12"])
    #expect(values("incompatible") == Set(table("incompatible_visits.csv").map { $0[0] + ";" + $0[1] }))
  }

  @Test func `agree with the visits missed by own arrival or departure`() {
    var missed: [String: [String]] = [:]
    for row in table("visits_missed_by_deviation.csv") { missed[row[0], default: []].append(row[1]) }
    let expected = Set(missed.map { ([$0.key] + $0.value).joined(separator: ";") })
    #expect(values("late-arrival").union(values("early-departure")) == expected)
  }

  @Test func `name wishes without an offer, the press pool, languages and interpreters`() {
    let hosts = ["ahk-japan", "chiyoda", "fujitsu", "jera", "jetro", "kobe-cmc", "kyoto-univ", "pfn", "qross", "shimadzu"]
    let found = values("wish-without-visit").map { $0.split(separator: ";").map(String.init) }
    #expect(found.map { $0[0] }.sorted() == hosts)
    #expect(found.map { $0.count - 1 }.reduce(0, +) == 22)
    #expect(values("press-pool").contains("V03;D43;D44;D45;D46"))
    #expect(values("no-common-language").contains("D34;D37;D45"))
    #expect(values("interpreting") == ["V27;V28"])
  }

  @Test func `name meetings that can not be held`() {
    #expect(values("meeting-over-capacity") == ["250"])
    #expect(values("meeting-impossible").isSuperset(of: ["M249;D50", "M250;D50"]))
    #expect(values("meeting-impossible").allSatisfy { $0.hasSuffix("D50") || $0.hasSuffix("D33") })
    #expect(Self.hints.allSatisfy { $0.severity == .note })
  }
}
