import Domain
import Foundation

@testable import Interchange

/// The example trip beside the sources, and copies of it with something changed.
enum ExampleFolder {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/japan-2024").path
  static let files = [
    "delegates.csv", "emissions.csv", "funding.csv", "holidays.csv", "meeting_availability.csv", "meetings.csv", "organisations.csv",
    "organisations_fictional.csv", "organisations_sh.csv", "sites.csv", "ties.csv", "topics.csv", "travel_times.csv", "trip.yaml",
    "visits.csv",
  ]

  static func text(_ file: String) -> String { String(decoding: data(file), as: UTF8.self) }
  static func data(_ file: String) -> Data { FileManager.default.contents(atPath: path + "/" + file)! }

  /// Reads a copy of the example in which `change` has put its own files (nil: removed).
  static func reading(_ changed: [String: Data?]) throws -> FolderReading {
    try inCopy(changed) { readFolder($0) }
  }

  static func reading(_ file: String, _ edit: (String) -> String) throws -> FolderReading {
    try reading([file: Data(edit(text(file)).utf8)])
  }

  static func inCopy<Answer>(_ changed: [String: Data?], _ body: (String) throws -> Answer) throws -> Answer {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "interchange-\(UUID().uuidString)").path
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(atPath: folder) }
    for file in files where changed[file] == nil {
      try manager.createSymbolicLink(atPath: folder + "/" + file, withDestinationPath: path + "/" + file)
    }
    for (file, content) in changed {
      if let content { try content.write(to: URL(filePath: folder + "/" + file)) }
    }
    return try body(folder)
  }
}

/// A finding's place and kind, as the tables of expected findings give them.
struct Place: Hashable, Comparable, CustomStringConvertible {
  var line: Int?
  var column: String?
  var value: String?
  var severity: String
  var code: String
  var repair: String
  init(_ line: Int?, _ column: String?, _ value: String?, _ severity: String, _ code: String, _ repair: String) {
    (self.line, self.column, self.value) = (line, column, value)
    (self.severity, self.code, self.repair) = (severity, code, repair)
  }
  init(_ finding: Finding) {
    self.init(
      finding.line, finding.column, finding.value, finding.severity.rawValue, finding.code, finding.repair.rawValue)
  }
  static func < (left: Self, right: Self) -> Bool { (left.line ?? 0, left.description) < (right.line ?? 0, right.description) }
  var description: String { "\(line ?? 0)|\(column ?? "")|\(value ?? "")|\(severity)|\(code)|\(repair)" }
}

extension FolderReading {
  func places(in file: String) -> [Place] { findings.filter { $0.file == file }.map(Place.init) }
}
