import Foundation

/// The sources of this repository, as they lie on the disk.
enum House {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable {
    /// From the root: `Sources/Planning/Rules/Lunch.swift`.
    var path: String
    var text: String
    var target: String { String(path.split(separator: "/")[1]) }
    var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0) }
    func isIn(_ folder: String) -> Bool { path.hasPrefix(folder + "/") }
  }

  /// Every Swift file below `Sources`, by path.
  static let sources: [File] = {
    let folder = root.appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let content = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) ?? Data()
      return File(path: "Sources/" + path, text: String(decoding: content, as: UTF8.self))
    }
  }()

  static let texts: [(file: File, text: SwiftText)] = sources.map { ($0, SwiftText($0.text)) }

  /// The first column of a list of the example.
  static func ids(in list: String) -> [String] {
    let path = root.appendingPathComponent("Examples/japan-2024/" + list).path
    let content = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    return content.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) }
  }
}
