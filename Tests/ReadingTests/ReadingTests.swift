import Domain
import Foundation
import Interchange
import Reading
import Testing

/// The example's register and people.
enum Example {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let knowledge: Knowledge = {
    let dossier = readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
    return Knowledge(register: dossier.register, persons: dossier.trip.delegates, home: dossier.trip.home.id)
  }()

  /// The marked articles of a set.
  static func articles(_ set: String) throws -> [MarkedArticle] {
    let folder = root.appending(path: "Tests/ReadingTests/Articles/\(set)").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      MarkedArticle(String(decoding: FileManager.default.contents(atPath: folder + "/" + name)!, as: UTF8.self), name: name)
    }
  }

  static func read(_ text: String, on date: CalendarDate? = nil) -> Article { Reading.read(text, knowing: knowledge, on: date) }
}

struct `Reading marked articles` {
  /// The floors are what was reached, less a little; docs/reading.md has the figures. `READING_MISSES=1` prints what was missed and what was wrong.
  @Test(arguments: [
    ("development", 0.98, 0.98, 0.88, 0.89), ("unseen", 0.95, 0.95, 0.86, 0.9), ("broad", 0.96, 0.94, 0.93, 0.82), ("mended", 0.93, 0.95, 0.84, 0.79), ("abroad", 0.94, 0.96, 0.89, 0.76),
    ("sealed", 0.97, 0.91, 0.93, 0.82), ("further", 0.95, 0.9, 0.92, 0.85), ("aside", 0.96, 0.9, 0.83, 0.63), ("sixfold", 0.96, 0.95, 0.9, 0.8),
    ("once", 0.95, 0.93, 0.76, 0.59), ("fresh", 0.97, 0.95, 0.71, 0.6), ("apart", 0.95, 0.93, 0.69, 0.47), ("reported", 0.9, 0.88, 0.54, 0.27),
  ])
  func `finds names and statements`(set: String, precision: Double, recall: Double, saidPrecision: Double, saidRecall: Double) throws {
    var (entities, statements) = (Score(), Score())
    for marked in try Example.articles(set) {
      let article = Example.read(marked.text)
      entities = entities + marked.entities(in: article)
      statements = statements + marked.statements(in: article)
    }
    if ProcessInfo.processInfo.environment["READING_MISSES"] != nil {
      for line in statements.missed + entities.missed { print("\(set) missed \(line)") }
      for line in statements.wrong + entities.wrong { print("\(set) wrong \(line)") }
      for (name, score) in [("names", entities), ("statements", statements)] { print("\(set) \(name): \(score.precision), \(score.recall)") }
    }
    #expect(entities.precision >= precision, "wrong: \(entities.wrong)")
    #expect(entities.recall >= recall, "missed: \(entities.missed)")
    #expect(statements.precision >= saidPrecision, "wrong: \(statements.wrong)")
    #expect(statements.recall >= saidRecall, "missed: \(statements.missed)")
  }

  @Test(arguments: ["development", "unseen", "broad", "mended", "abroad", "sealed", "further", "aside", "sixfold", "once", "fresh"])
  func `gives ranges of the text itself`(set: String) throws {
    for marked in try Example.articles(set) {
      let article = Example.read(marked.text)
      let scalars = Array(article.text.unicodeScalars)
      for mention in article.mentions {
        let slice = String(String.UnicodeScalarView(scalars[mention.range]))
        #expect(squeezed(slice) == squeezed(mention.text), "\(marked.name)")
        #expect(article.sentences[mention.sentence].range.contains(mention.range.lowerBound))
      }
    }
  }

  /// Headlines, captions and tables end where a sentence would not: pieces of all articles, each a paragraph.
  @Test(arguments: 0..<3) func `is not upset by texts that end anywhere`(round: Int) throws {
    for set in ["development", "unseen", "broad", "mended", "abroad", "sealed", "further", "aside", "sixfold", "once", "fresh"] {
      for (number, marked) in try Example.articles(set).enumerated() {
        let isSpaced = marked.text.contains(" ")
        let words = isSpaced ? marked.text.split(separator: " ").map(String.init) : marked.text.map(String.init)
        // Lengths 1 to 9 at places that move on by what has no common factor with them, other ones in each round.
        let pieces = (0..<60).map { piece in
          let start = (number * 31 + piece * 47 + round * 13) % words.count
          return words[start..<min(words.count, start + 1 + (piece + round) % 9)].joined(separator: isSpaced ? " " : "")
        }
        let article = Example.read(pieces.joined(separator: "\n\n"))
        #expect(!article.sentences.isEmpty, "\(marked.name)")
      }
    }
  }

  /// Without blanks, hyphens and the width of letters, which a line's end may have changed.
  private func squeezed(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.filter { $0.isLetter || $0.isNumber }
  }

  @Test func `is the same every time`() throws {
    let text = try Example.articles("development")[0].text
    #expect(Example.read(text) == Example.read(text))
  }
}

struct `A name` {
  private func links(_ text: String, _ kind: Mention.Kind) -> [Link] { Example.read(text).mentions.filter { $0.kind == kind }.map(\.link) }

  @Test(arguments: ["Hyōgo", "Hyogo", "Hyougo", "HYOGO", "Hyo\u{304}go", "Hyōgos"])
  func `is known in every spelling of its long vowel`(name: String) {
    #expect(links("Die Delegation reiste nach \(name) und zurück.", .place) == [.organisation("hyogo-pref")])
  }

  @Test(arguments: ["シスメックス", "ｼｽﾒｯｸｽ", "シスメックス株式会社", "Sysmex", "SYSMEX"])
  func `is known in every width and script`(name: String) {
    #expect(links("代表団は\(name)を訪問した。", .organisation) == [.organisation("sysmex")])
  }

  @Test func `of a town is not its university`() {
    #expect(links("Die Kieler Universität liegt in Kiel.", .organisation) == [.organisation("sh-cau")])
    #expect(links("Die Kieler Universität liegt in Kiel.", .place) == [.organisation("sh-kiel")])
  }

  @Test func `shared by a town and a firm follows the sentence`() {
    #expect(links("Lübeck und Kawasaki sind Partnerstädte.", .place).contains(.organisation("kawasaki-city")))
    let text = "Kawasaki Heavy Industries baut Schiffe. Günther lud Kawasaki nach Schleswig-Holstein ein."
    #expect(links(text, .organisation) == [.organisation("khi"), .organisation("khi")])
  }

  @Test func `parted at a line's end is one`() {
    let article = Example.read("Die Gäste kamen aus dem Norden und besuchten danach Schleswig-\nHolstein, wo es um Wasser-\nstoff ging.")
    #expect(article.mentions.map(\.link) == [.organisation("sh-land"), .topic("hydrogen")])
  }
}

struct `A date` {
  @Test(arguments: [
    ("Am 8. Oktober 2024 war es so.", "2024-10-08"), ("It was on October 8, 2024.", "2024-10-08"), ("It was on 8 October 2024.", "2024-10-08"),
    ("Das gilt seit 1997.", "1997"), ("平成9年に始まった制度である。", "1997"), ("それは2024年10月10日であった。", "2024-10-10"), ("それは令和6年11月のことだった。", "2024-11"),
    ("Am 08.10.2024 war es so.", "2024-10-08"), ("Im Oktober 2024 war es so.", "2024-10"),
  ])
  func `is read as precise as it was written`(text: String, iso: String) {
    #expect(Example.read(text).mentions.compactMap { $0.date?.iso } == [iso])
  }

  @Test func `that is relative needs the day of the text`() {
    #expect(Example.read("昨年、協定を結んだ会社である。").mentions.isEmpty)
    let date = CalendarDate("2024-10-14")
    #expect(Example.read("昨年、協定を結んだ会社である。", on: date).mentions.map { $0.date?.iso } == ["2023"])
    #expect(Example.read("Das war am Dienstag so.", on: date).mentions.map { $0.date?.iso } == ["2024-10-08"])
  }
}

struct `A statement` {
  private func said(_ text: String) -> [String] {
    let article = Example.read(text)
    return (article.statements + article.doubtful).map { "\($0.kind.rawValue) \($0.subject?.link.id ?? "-") \($0.object?.link.id ?? "-") \($0.modality)" }
  }

  @Test(arguments: [
    ("Daniel Günther besuchte Sysmex.", "visited D01 sysmex asserted"), ("Daniel Günther besuchte Sysmex nicht.", "visited D01 sysmex negated"),
    ("Daniel Günther will Sysmex besuchen.", "visited D01 sysmex planned"), ("Daniel Günther könnte Sysmex besuchen.", "visited D01 sysmex hypothetical"),
    ("Daniel Günther visited Sysmex.", "visited D01 sysmex asserted"), ("Daniel Günther did not visit Sysmex.", "visited D01 sysmex negated"),
    ("Daniel Günther plans to visit Sysmex.", "visited D01 sysmex planned"), ("Daniel Günther might visit Sysmex.", "visited D01 sysmex hypothetical"),
    ("ダニエル・ギュンター州首相はシスメックスを訪問した。", "visited D01 sysmex asserted"),
    ("ダニエル・ギュンター州首相はシスメックスを訪問しなかった。", "visited D01 sysmex negated"),
    ("ダニエル・ギュンター州首相はシスメックスを訪問する予定である。", "visited D01 sysmex planned"),
    ("Daniel Günther kündigte an, Sysmex zu besuchen.", "visited D01 sysmex planned"),
    ("Daniel Günther besuchte Sysmex, obwohl der Verein nicht eingeladen hatte.", "visited D01 sysmex asserted"),
  ])
  func `keeps what is denied, planned and only thought apart`(text: String, wanted: String) { #expect(said(text) == [wanted]) }

  @Test(arguments: [
    ("The chairman visited Daniel Günther. He praised Kobe.", ["visited - D01 asserted"]),
    ("Das Vorhaben besuchte Sysmex.", []), ("Die Besucher von Sysmex, einer Firma, die niemand kennt, lobten Kobe.", []),
    ("Furuno Electric, a maker of sonar, and Basler AG have signed a contract.", ["agreed furuno basler asserted"]),
    ("Basler AG (Ahrensburg) und JERA haben am Montag keinen Vertrag unterzeichnet.", ["site-of basler - asserted", "agreed basler jera negated"]),
    ("“We have worked with JERA since 2016,” said Daniel Wolf, head of Basler AG.", ["partner-of basler jera asserted"]),
    ("Die Basler AG mit Sitz in Kiel plant ein Büro in Kobe.", ["plans basler kobe-city planned", "site-of basler sh-kiel asserted"]),
  ])
  func `has for a subject only whom the clause names or carries on`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    ("Die 1998 gegründete Basler AG lieferte Kameras.", ["since basler - asserted"]),
    ("Die in Kiel ansässige Basler AG lieferte Kameras.", ["site-of basler sh-kiel asserted"]),
    ("Zwischen Sysmex und der Basler AG wurde ein Liefervertrag geschlossen.", ["agreed sysmex basler asserted"]),
    ("Sysmex und die Basler AG haben ihre seit 2009 bestehende Zusammenarbeit verlängert.", ["partner-of sysmex basler asserted"]),
    ("Daniel Günther suchte am Montag Sysmex auf.", ["visited D01 sysmex asserted"]),
    ("Daniel Günther machte in Kobe Station.", ["visited D01 kobe-city asserted"]),
    ("Daniel Günther folgte einer Einladung von Sysmex.", ["invited sysmex D01 asserted"]),
    ("Daniel Günther spent three days in Kobe.", ["visited D01 kobe-city asserted"]),
    ("Daniel Günther toured laboratories in Kiel.", ["visited D01 sh-kiel asserted"]),
    ("Sysmex extended an invitation to Daniel Günther.", ["invited sysmex D01 asserted"]),
    ("Sysmex and Basler AG renewed their partnership.", ["partner-of sysmex basler asserted"]),
    ("No agreement with Sysmex could be reached.", ["agreed - sysmex negated"]),
    ("神戸市に本社を置くシスメックスは製品を発表した。", ["site-of sysmex kobe-city asserted"]),
    ("シスメックスを訪れたダニエル・ギュンター州首相は感謝を述べた。", ["visited D01 sysmex asserted"]),
    ("ダニエル・ギュンター州首相はシスメックスの研究者と面談した。", ["met D01 sysmex asserted"]),
    ("シスメックスと古野電気の間で覚書が締結された。", ["agreed sysmex furuno asserted"]),
    ("キール市はリューベック市と協定を結び、両市は2001年から交流を続けている。", ["agreed sh-kiel sh-luebeck asserted", "partner-of sh-kiel sh-luebeck asserted"]),
  ])
  func `is read in the ways in which press offices say it`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }
}
