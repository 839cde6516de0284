import Foundation
import Reading
import Testing

/// What to mend by: every statement of marked articles, missed, right or wrong, with its sentence.
struct `What is missed and what is wrong` {
  /// `READING_MISSED=file` writes tab-separated lines for the articles below the folders in `READING_FOLDERS`: `missed`, `right` or `wrong`, article, kind, subject,
  /// object, time, modality, the word that says it, which parties were not recognised as names at all (of what was said: stand in another sentence), sentence. What is held
  /// for doubtful is among them. Names that were missed or are wrong stand in lines of their own.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["READING_MISSED"] != nil))
  func `is written where it is asked for`() throws {
    var lines: [String] = []
    var sums: [String: (hits: Int, missed: Int, wrong: Int)] = [:]
    let (wanted, folders) = (ProcessInfo.processInfo.environment["READING_LANGUAGE"], ProcessInfo.processInfo.environment["READING_FOLDERS"]!)
    for folder in folders.split(separator: ":").map(String.init) {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") && (wanted.map { $0.contains(name.prefix(2)) } ?? true) {
        let marked = MarkedArticle(String(decoding: FileManager.default.contents(atPath: folder + "/" + name)!, as: UTF8.self), name: name)
        let article = Example.read(marked.text)
        let result = marked.compared(with: article)
        let known = Set(article.mentions.map { marked.word($0.link) })
        func isKnown(_ party: String) -> Bool { party.isEmpty || party.precomposedStringWithCompatibilityMapping.split(separator: "/").contains { known.contains(String($0)) } }
        for claim in result.missed {
          let at = marked.text.firstRange(of: claim.words).map { marked.text[..<$0.lowerBound].unicodeScalars.count }
          let sentence = at.flatMap { at in article.sentences.first { $0.range.contains(at) }?.text } ?? ""
          let unknown = (isKnown(claim.subject) ? "" : "subject ") + (isKnown(claim.object) ? "" : "object")
          lines.append(["missed", folder.split(separator: "/").last! + "/" + name, claim.kind, claim.subject, claim.object, claim.time, claim.modality, claim.words, unknown, sentence].joined(separator: "\t"))
        }
        let names = marked.entities(in: article)
        lines += names.missed.map { "missed name\t\($0)" } + names.wrong.map { "wrong name\t\($0)" }
        var whole = article
        whole.statements += whole.doubtful
        let (traits, wrong) = (StatementTraits(whole), marked.compared(with: whole).wrong)
        for one in whole.statements {
          let parties = [one.subject, one.object].map { $0.map { marked.word($0.link) } ?? "" }
          let why = "\(one.triggerText) (\(one.why))"
          let elsewhere = zip(["subject ", "object"], [one.subject, one.object]).filter { $1.map { !article.sentences[one.sentence].range.overlaps($0.range) } ?? false }.map(\.0).joined()
          lines.append(([wrong.contains(one) ? "wrong" : "right", folder.split(separator: "/").last! + "/" + name, one.kind.rawValue] + parties + [one.time?.iso ?? "", one.modality.rawValue, why, elsewhere, article.sentences[one.sentence].text, traits.traits(of: one).joined(separator: ",")]).joined(separator: "\t"))
        }
        for key in [String(name.prefix(2)), "all"] + Set(result.hits.map(\.kind) + result.missed.map(\.kind) + result.wrong.map(\.kind.rawValue)).map({ name.prefix(2) + " " + $0 }) {
          let kind = key.split(separator: " ").dropFirst().first.map(String.init)
          var sum = sums[key] ?? (0, 0, 0)
          sum.hits += result.hits.count { kind == nil || $0.kind == kind }
          sum.missed += result.missed.count { kind == nil || $0.kind == kind }
          sum.wrong += result.wrong.count { kind == nil || $0.kind.rawValue == kind }
          sums[key] = sum
        }
      }
    }
    try lines.joined(separator: "\n").write(toFile: ProcessInfo.processInfo.environment["READING_MISSED"]!, atomically: true, encoding: .utf8)
    for (key, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.hits + sum.missed + sum.wrong > 9 {
      print("\(key): \(sum.hits) right, \(sum.missed) missed, \(sum.wrong) wrong; \(Double(sum.hits * 100 / max(1, sum.hits + sum.wrong)) / 100), \(Double(sum.hits * 100 / max(1, sum.hits + sum.missed)) / 100)")
    }
  }
}
