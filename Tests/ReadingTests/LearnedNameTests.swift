import Domain
import Foundation
import Reading
import Testing

/// What is learned from: every token of marked articles with its traits and its mark.
struct `What names are learned from` {
  /// `READING_NAMES=file` writes one line per token of all marked articles, or of those in `READING_FOLDERS`; `Benchmarks/learn_names.py` reads it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["READING_NAMES"] != nil))
  func `is written where it is asked for`() throws {
    var lines: [String] = []
    let root = Example.root.appending(path: "Tests/ReadingTests/Articles").path
    let all = (try FileManager.default.subpathsOfDirectory(atPath: root)).filter { $0.hasSuffix(".txt") }.map { root + "/" + $0.split(separator: "/").dropLast().joined(separator: "/") }
    let folders = ProcessInfo.processInfo.environment["READING_FOLDERS"]?.split(separator: ":").map(String.init) ?? Set(all).sorted()
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") {
        let marked = MarkedArticle(String(decoding: FileManager.default.contents(atPath: folder + "/" + name)!, as: UTF8.self), name: name)
        let article = Example.read(marked.text)
        let scores = [marked.entities(in: article), marked.statements(in: article)].flatMap { ["\($0.hits)", "\($0.missed.count)", "\($0.wrong.count)"] }
        lines.append((["article", folder + "/" + name] + scores).joined(separator: "\t"))
        for token in nameTokens(of: marked.text, knowing: Example.knowledge) {
          let mark = marked.marks.first { $0.range.overlaps(token.range) && [.organisation, .person, .place].contains($0.kind) }
          let label = mark.map { ($0.range.lowerBound >= token.range.lowerBound ? "B-" : "I-") + $0.kind.rawValue.prefix(3) } ?? "O"
          let head = ["token", "\(token.sentence)", "\(token.language)", label, token.rule]
          lines.append((head + token.traits.map { $0.value }).map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t"))
        }
      }
    }
    try lines.joined(separator: "\n").write(toFile: ProcessInfo.processInfo.environment["READING_NAMES"]!, atomically: true, encoding: .utf8)
  }
}
