import Domain
import Foundation
import Reading
import Testing

/// What is learned from: every token of marked articles with its traits and its mark.
struct `What names are learned from` {
  /// `READING_NAMES=file` writes one line per token of the marked articles below `training`, or of those in `READING_FOLDERS`; `Benchmarks/learn_names.py` reads it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["READING_NAMES"] != nil))
  func `is written where it is asked for`() throws {
    var lines: [String] = []
    let root = Example.root.appending(path: "Tests/ReadingTests/Articles").path
    let all = (try FileManager.default.subpathsOfDirectory(atPath: root)).filter { $0.hasSuffix(".txt") && $0.hasPrefix("training/") }.map { root + "/" + $0.split(separator: "/").dropLast().joined(separator: "/") }
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
          let head = ["token", "\(token.sentence)", "\(token.language)", label]
          lines.append((head + token.traits.map { $0.value }).map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t"))
        }
      }
    }
    try lines.joined(separator: "\n").write(toFile: ProcessInfo.processInfo.environment["READING_NAMES"]!, atomically: true, encoding: .utf8)
  }
}

struct `A name that was learned` {
  private func learned(_ text: String) -> [String] { Example.read(text).mentions.filter { $0.why == .learned && $0.likelihood.map { (60...100).contains($0) } ?? false }.map { "\($0.kind.rawValue) \($0.text)" } }

  @Test(arguments: [
    ("Am Abend besuchte die Gruppe die Werkstatt von Vosskamp Ellering in der Altstadt.", ["organisation Vosskamp Ellering"]),
    ("Die Gäste besichtigten das Heimatmuseum Lindwede.", ["organisation Heimatmuseum Lindwede"]), ("The order went to Tern Rock Kelp, which grows seaweed.", ["organisation Tern Rock Kelp"]),
    ("Der Bericht über die Werkstatt erscheint im Herbst.", []),
    ("The report on the workshop will follow in the autumn.", []),
    ("報告書は秋に公表される予定である。", []), ("自動車産業と応用科学大学の役割は大きい。", []),
  ])
  func `stands where no list and no form has one`(text: String, wanted: [String]) { #expect(learned(text) == wanted) }

  @Test func `takes the place of what is but a part of it`() {
    #expect(Example.read("Am Nachmittag besuchte sie das Hafenmuseum Kobe.").mentions.map(\.text).contains("Hafenmuseum Kobe"))
    #expect(Example.read("Am Nachmittag besuchte sie Kobe.").mentions.map(\.text) == ["Kobe"])
  }
}

struct `The weights` {
  /// What they find together with the rules in articles by one of the hands that taught them, less a little; what to expect of others
  /// stands in docs/reading.md.
  @Test func `find the names that taught them`() throws {
    var entities = Score()
    for marked in try Example.articles("training/hand-1") { entities = entities + marked.entities(in: Example.read(marked.text)) }
    #expect(entities.precision >= 0.97, "wrong: \(entities.wrong)")
    #expect(entities.recall >= 0.91, "missed: \(entities.missed)")
  }
}

struct `A chain of words` {
  /// One trait, the word; `o` none, `N` and `n` the beginning and the rest of an organisation.
  private let model = NameModel(
    """
    > steps
    Nn7 nn7
    > word[0]
    =ohm N10 =pumps n10
    """)
  private func traits(_ words: [String]) -> [[String]] { words.map { [$0] + [String](repeating: "", count: 10) } }

  /// A first word may be none of a name or begin one of three kinds: weights 0, 1, 0, 0 make e / (e + 3) = 0.475 of the beginning of an organisation.
  @Test func `weighs a word by powers of e`() { #expect(abs(model.likelihoods(traits(["ohm"]))[0][1] - 0.4754) < 0.001) }

  /// Behind a beginning may stand none, three beginnings or its own rest, which has e from its step of 0.7 and e from the word: of all ways through `ohm pumps` that with
  /// N n weighs e¹·e^0.7·e¹ = 14.88, those with N and another e¹·4 = 10.87, those with another and its own rest (P p, L l) 2, all others 3·4 = 12: 14.88 / 39.75.
  @Test func `weighs all ways through a sentence`() {
    let likelihoods = model.likelihoods(traits(["ohm", "pumps"]))
    #expect(abs(likelihoods[1][2] - 0.3743) < 0.002)
    #expect(abs(likelihoods[0][1] - 0.6478) < 0.002)
    #expect(likelihoods[0][2] == 0)
  }
}
