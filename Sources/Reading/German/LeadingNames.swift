import Domain

/// Whom a German text names most, for `die Stadt` and `beide Hochschulen` where a sentence names nobody.
struct LeadingNames {
  typealias Actor = Statements.Actor
  var places: [Actor] = []
  var houses: [Actor] = []

  func first(_ kind: Mention.Kind, besides others: Set<Link>) -> Actor? { (kind == .place ? places : houses).first { !others.contains($0.party.link) } }
}

extension Reader {
  /// What a headline names counts three times; countries are no town that could be meant.
  func leading(_ settled: [[Settled]]) -> LeadingNames {
    var counts: [Link: Int] = [:]
    var known: [Statements.Actor] = []
    for (number, (block, chosen)) in zip(blocks, settled).enumerated() where block.language == .de {
      for one in chosen where one.kind == .place && !CueWords.isLand(one.link) || one.kind == .organisation {
        if counts[one.link] == nil { known.append(Statements.Actor(one.range, one.kind, one.link, in: block, of: plain)) }
        counts[one.link, default: 0] += number < 2 ? 3 : 1
        // `Kiel – Seit gestern …`.
        if one.range.lowerBound == 0, one.kind == .place, ["–", "-", ".", "("].contains(block.token(one.range.upperBound)?.text), block.tokens.count > 12 { counts[one.link, default: 0] += 4 }
      }
    }
    let ordered = known.enumerated().sorted { (counts[$0.element.party.link] ?? 0, -$0.offset) > (counts[$1.element.party.link] ?? 0, -$1.offset) }.map(\.element)
    return LeadingNames(places: Array(ordered.filter { $0.kind == .place }.prefix(6)), houses: Array(ordered.filter { $0.kind == .organisation }.prefix(6)))
  }
}
