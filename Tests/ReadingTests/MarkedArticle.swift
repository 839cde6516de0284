import Domain
import Foundation
import Reading

/// An article with what a reader should find in it, marked by hand.
///
///     topics: hydrogen, medtech
///
///     Text with [[Sysmex|organisation:sysmex]] and [[2016|date:2016]] …
///
///     ---
///     visited | sh-land | sysmex | 2024-10-08 | asserted
///
/// A mark is surface, kind and link: an id of the register, a generally known name, or `new`. A statement is kind, subject, object, time and
/// modality; an empty cell asks nothing, `a/b` takes either. A line that begins with `?` may be found but need not be: it counts neither way.
struct MarkedArticle {
  struct Mark {
    var range: Range<Int>
    var text: String
    var kind: Mention.Kind
    var link: String
  }
  struct Claim {
    var kind: String
    var subject: String
    var object: String
    var time: String
    var modality: String
    /// The words that say it, if they are marked: a sixth cell.
    var words = ""
    var isOptional = false
  }
  var name: String
  var text: String
  var marks: [Mark] = []
  var topics: Set<String> = []
  var claims: [Claim] = []

  init(_ source: String, name: String) {
    self.name = name
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while let line = lines.first, !line.isEmpty {
      if line.hasPrefix("topics:") { topics = Set(line.dropFirst(7).split(separator: ",").map { String($0.filter { $0 != " " }) }) }
      lines.removeFirst()
    }
    let end = lines.lastIndex(of: "---") ?? lines.count
    for line in lines[min(end + 1, lines.count)...] where line.contains("|") {
      let isOptional = line.hasPrefix("?")
      let cells = line.dropFirst(isOptional ? 1 : 0).split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
      claims.append(Claim(kind: cells[0], subject: cells[1], object: cells[2], time: cells[3], modality: cells[4], words: cells.count > 5 ? cells[5] : "", isOptional: isOptional))
    }
    // Marks survive the reading of a page as characters that no text has.
    var marked = ""
    var labels: [(String, String)] = []
    var rest = lines[..<end].joined(separator: "\n")[...]
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      let inner = rest[open.upperBound..<close.lowerBound]
      let bar = inner.lastIndex(of: "|")!
      let label = inner[inner.index(after: bar)...].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      labels.append((String(label[0]), String(label[1])))
      marked += rest[..<open.lowerBound] + "\u{E000}" + inner[..<bar] + "\u{E001}"
      rest = rest[close.upperBound...]
    }
    marked += rest
    if isPage(marked) { marked = plainText(ofPage: marked) }
    var plain = String.UnicodeScalarView()
    var count = 0
    var starts: [Int] = []
    var number = 0
    for scalar in marked.unicodeScalars {
      if scalar == "\u{E000}" {
        starts.append(count)
      } else if scalar == "\u{E001}" {
        let start = starts.removeLast()
        let slice = String(String.UnicodeScalarView(plain.dropFirst(start)))
        marks.append(Mark(range: start..<count, text: slice, kind: Mention.Kind(rawValue: labels[number].0)!, link: labels[number].1))
        number += 1
      } else {
        plain.append(scalar)
        count += 1
      }
    }
    text = String(plain)
  }
}

private func trimmed(_ text: String) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

/// What was found, what was missed, what was wrong.
struct Score {
  var hits = 0
  var missed: [String] = []
  var wrong: [String] = []
  var precision: Double { hits + wrong.count == 0 ? 1 : Double(hits) / Double(hits + wrong.count) }
  var recall: Double { hits + missed.count == 0 ? 1 : Double(hits) / Double(hits + missed.count) }

  static func + (left: Score, right: Score) -> Score {
    Score(hits: left.hits + right.hits, missed: left.missed + right.missed, wrong: left.wrong + right.wrong)
  }
}

extension MarkedArticle {
  /// Organisations, persons, places and dates: right if the stretches overlap and kind and link agree.
  func entities(in article: Article) -> Score {
    var score = Score()
    var left = article.mentions.filter { $0.kind != .topic }
    for mark in marks {
      if let place = left.firstIndex(where: { $0.range.overlaps(mark.range) && $0.kind == mark.kind && agrees($0, mark) }) {
        left.remove(at: place)
        score.hits += 1
      } else {
        score.missed.append("\(name): \(mark.text) \(mark.kind):\(mark.link)")
      }
    }
    score.wrong = left.map { "\(name): \($0.text) \($0.kind):\(word($0.link)) (\($0.why))" }
    return score
  }

  func topics(in article: Article) -> Score {
    let found = Set(article.mentions.compactMap { if case .topic(let id) = $0.link { id.text } else { nil } })
    return Score(hits: found.intersection(topics).count, missed: topics.subtracting(found).sorted().map { "\(name): topic \($0)" }, wrong: found.subtracting(topics).sorted().map { "\(name): topic \($0)" })
  }

  func statements(in article: Article) -> Score {
    let result = compared(with: article)
    return Score(
      hits: result.hits.count, missed: result.missed.map { "\(name): \($0.kind) | \($0.subject) | \($0.object) | \($0.time) | \($0.modality)" },
      wrong: result.wrong.map { one in
        "\(name): \(one.kind.rawValue) | \(one.subject.map { word($0.link) } ?? "") | \(one.object.map { word($0.link) } ?? "") | \(one.time?.iso ?? "") | \(one.modality) [\(one.triggerText)]"
      })
  }

  /// Which claims were found, which were missed, and what was said beside them; optional ones count neither way.
  func compared(with article: Article) -> (hits: [Claim], missed: [Claim], wrong: [Statement]) {
    var (hits, missed): ([Claim], [Claim]) = ([], [])
    var left = article.statements
    for claim in claims.filter({ !$0.isOptional }) + claims.filter(\.isOptional) {
      if let place = left.firstIndex(where: { agrees($0, claim) }) {
        left.remove(at: place)
        if !claim.isOptional { hits.append(claim) }
      } else if !claim.isOptional {
        missed.append(claim)
      }
    }
    return (hits, missed, left)
  }

  private func agrees(_ mention: Mention, _ mark: Mark) -> Bool {
    if mark.kind == .date { return mark.link.isEmpty || mention.date?.iso == mark.link || mention.date?.iso.hasSuffix("-" + mark.link) == true }
    switch mention.link {
    case .new: return mark.link == "new"
    case .common(let name): return mark.link == name || mark.link == "new"
    default: return mention.link.id == mark.link
    }
  }

  private func agrees(_ one: Statement, _ claim: Claim) -> Bool {
    // The width of a sign is no part of a name.
    func isOne(_ word: String, _ wide: String) -> Bool {
      let wanted = wide.precomposedStringWithCompatibilityMapping
      return word == wanted || wanted.split(separator: "/").contains { $0 == word }
    }
    guard isOne(one.kind.rawValue, claim.kind), isOne(one.modality.rawValue, claim.modality), claim.time.isEmpty || one.time?.iso == claim.time else { return false }
    // A generally known place has its English name, and the marks may have the one of the text.
    func fits(_ party: Statement.Party?, _ wanted: String) -> Bool {
      wanted.isEmpty || party.map { party in
        if case .common = party.link, isOne(party.text.precomposedStringWithCompatibilityMapping, wanted) { return true }
        return isOne(word(party.link), wanted)
      } ?? false
    }
    if fits(one.subject, claim.subject), fits(one.object, claim.object) { return true }
    return ["partner-of", "agreed", "met"].contains(one.kind.rawValue) && fits(one.subject, claim.object) && fits(one.object, claim.subject)
  }

  func word(_ link: Link) -> String {
    switch link {
    case .common(let name), .new(let name): name.precomposedStringWithCompatibilityMapping
    default: link.id ?? ""
    }
  }
}
