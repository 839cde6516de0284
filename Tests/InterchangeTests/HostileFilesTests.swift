import Domain
import Foundation
import Testing

@testable import Interchange

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct `Hostile and broken files` {
  @Test func `devices, pipes, folders and dead links are refused without reading`() throws {
    try ExampleFolder.inCopy(["ties.csv": nil, "visits.csv": nil, "meetings.csv": nil, "funding.csv": nil]) { folder in
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: folder + "/ties.csv", withDestinationPath: "/dev/zero")
      #expect(mkfifo(folder + "/visits.csv", 0o600) == 0)
      try manager.createDirectory(atPath: folder + "/meetings.csv", withIntermediateDirectories: false)
      try manager.createSymbolicLink(atPath: folder + "/funding.csv", withDestinationPath: folder + "/nowhere")
      let findings = readFolder(folder).findings
      for file in ["ties.csv", "visits.csv", "meetings.csv"] { #expect(findings.contains { $0.file == file && $0.code == "not-a-file" }) }
      #expect(findings.contains { $0.file == "funding.csv" && $0.code == "unreadable" })
      #expect(findings.count == 4)
    }
  }

  @Test func `NUL bytes, long lines, large and empty files are findings`() throws {
    var nul = ExampleFolder.data("ties.csv")
    nul[nul.count - 20] = 0
    let long = ExampleFolder.data("funding.csv") + Data(repeating: 0x61, count: 2 << 20)
    let large = Data(repeating: 0x61, count: (64 << 20) + 1)
    let heading = Data("date,country,region,name_local,name_en\n".utf8)
    let reading = try ExampleFolder.reading([
      "ties.csv": nul, "funding.csv": long, "emissions.csv": large, "holidays.csv": heading, "topics.csv": Data(),
      "sites.csv": Data("<html>".utf8),
    ])
    let places = reading.findings.map { "\($0.file) \($0.line ?? 0) \($0.code)" }
    #expect(
      Set(places) == [
        "ties.csv 27 nul-byte", "funding.csv 32 line-too-long", "emissions.csv 0 file-too-large", "holidays.csv 0 no-rows",
        "topics.csv 0 empty-file",
        "sites.csv 1 missing-header",
      ])
    #expect(reading.dossier == nil)
  }

  @Test func `a stray quotation mark costs its own line and no other`() throws {
    let reading = try ExampleFolder.reading("travel_times.csv") {
      $0.replacingOccurrences(of: "ahk-japan,atr,train", with: "\"ahk-japan,atr,train")
    }
    #expect(reading.findings.map(Place.init) == [Place(5, "from_site", nil, "error", "stray-quote", "ask")])
    let closedByChance = try ExampleFolder.reading("travel_times.csv") { text in
      var lines = text.components(separatedBy: "\n")
      lines[4] = "\"" + lines[4]
      lines[6] += "\""
      return lines.joined(separator: "\n")
    }
    #expect(closedByChance.findings.map(Place.init) == [Place(5, "from_site", nil, "error", "stray-quote", "ask")])
    let inner = try ExampleFolder.reading("visits.csv") {
      $0.replacingOccurrences(of: "V06,sysmex,sysmex-technopark,Sysmex", with: "V06,sysmex,sysmex-technopark,\"Sysmex")
    }
    #expect(inner.findings.map(Place.init) == [Place(7, "title_de", nil, "error", "stray-quote", "ask")])
  }

  @Test func `lines are counted as they stand in the file, behind quoted line breaks too`() throws {
    let reading = try ExampleFolder.reading("visits.csv") {
      $0.replacingOccurrences(of: "\"Safety briefing; no high heels", with: "\"Safety\nbriefing;\r\n no high heels")
        .replacingOccurrences(of: "V06,sysmex,", with: "V06,sysmexx,")
    }
    #expect(reading.findings.map(Place.init) == [Place(9, "host_id", "sysmexx", "error", "unknown-id", "suggest")])
  }

  @Test func `a file of nothing but quotation marks ends soon`() throws {
    let bomb = ExampleFolder.data("ties.csv") + Data(String(repeating: "\"a\n", count: 200_000).utf8)
    let reading = try ExampleFolder.reading(["ties.csv": bomb])
    #expect(reading.findings.contains { $0.code == "too-many-quotes" })
    #expect(reading.findings.count < 1000)
    let plain = try ExampleFolder.reading(["ties.csv": Data(repeating: 0x22, count: 900_000)])
    #expect(plain.dossier == nil)
  }

  @Test func `YAML that grows or nests without end is refused`() throws {
    var bomb = "a: &a [x, x]\n"
    for (one, next) in zip("abcdefgh", "bcdefghi") { bomb += "\(next): &\(next) [*\(one), *\(one), *\(one), *\(one)]\n" }
    let aliases = try ExampleFolder.reading(["trip.yaml": Data(bomb.utf8)])
    #expect(aliases.findings.map(\.code) == ["yaml-aliases"])
    let deep = try ExampleFolder.reading(["trip.yaml": Data(String(repeating: "[", count: 500_000).utf8)])
    #expect(deep.findings.map(\.code) == ["yaml-depth"])
    let steps = try ExampleFolder.reading(["trip.yaml": Data((0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)])
    #expect(steps.findings.map(\.code) == ["yaml-depth"])
  }

  @Test func `a missing folder and missing files are findings; optional files are not missed`() throws {
    #expect(readFolder("/nowhere/at/all").findings.map(\.code) == ["missing-folder"])
    let reading = try ExampleFolder.reading(["visits.csv": nil, "sites.csv": nil, "trip.yaml": nil])
    #expect(
      reading.findings.map { "\($0.file) \($0.code)" } == ["sites.csv missing-file", "trip.yaml missing-file", "visits.csv missing-file"])
    let spare = try ExampleFolder.reading(["ties.csv": nil, "funding.csv": nil, "emissions.csv": nil, "holidays.csv": nil])
    #expect(spare.findings == [] && spare.dossier != nil)
    let home = try ExampleFolder.reading(["organisations_sh.csv": nil])
    #expect(home.findings.map { "\($0.file) \($0.code)" } == ["organisations_sh.csv missing-file"])
  }

  @Test func `a hundred thousand rows are read`() throws {
    var sites = ExampleFolder.text("sites.csv")
    for number in 0..<460 { sites += "far-\(number),,Far \(number),,venue,,,Kobe,Hyogo,JP,,,,,\n" }
    var rows = ExampleFolder.text("travel_times.csv")
    for a in 0..<460 { for b in (a + 1)..<460 { rows += "far-\(a),far-\(b),train,45,54.4,model\n" } }
    let reading = try ExampleFolder.reading(["sites.csv": Data(sites.utf8), "travel_times.csv": Data(rows.utf8)])
    #expect(reading.findings == [])
    #expect(reading.dossier?.trip.ways.count == 1985 + 460 * 459 / 2)
  }

  @Test func `a hundred thousand rows are read, and a hundred thousand faults are counted`() throws {
    var rows = ExampleFolder.text("travel_times.csv")
    for number in 0..<100_000 { rows += "ahk-japan,nowhere-\(number),train,110,54.4,model\n" }
    let reading = try ExampleFolder.reading(["travel_times.csv": Data(rows.utf8)])
    #expect(reading.findings.count { $0.code == "unknown-id" } == FindingList.limitPerKind)
    let more = try #require(reading.findings.first { $0.code == "more" })
    #expect(more.message.en == "There are 99500 further findings of the kind “unknown-id”.")
  }
}
