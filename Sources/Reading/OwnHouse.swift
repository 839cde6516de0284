import Domain

extension Reader {
  /// The house whose text it is, in German and English: it is named most often, in the headline, or after `About`.
  func own(_ settled: [[Settled]]) -> Statements.Actor? {
    var weights: [Link: Int] = [:]
    var first: [Link: (block: Int, range: Range<Int>)] = [:]
    var order: [Link] = []
    for (number, chosen) in settled.enumerated() where blocks[number].language != .ja {
      let block = blocks[number]
      for one in chosen.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where one.kind == .organisation && !one.isAdjective {
        if first[one.link] == nil { first[one.link] = (number, one.range); order.append(one.link) }
        let before = block.lower(one.range.lowerBound - 1)
        let isLed = FrameWords.prepositions[before] != nil || Calendar.isTime(before) || StatementWords.determiners.contains(before) && FrameWords.prepositions[block.lower(one.range.lowerBound - 2)] != nil
        let isAbout = ["about", "über"].contains(block.lower(one.range.lowerBound - 1)) && one.range.lowerBound <= 1
        let isCalled = (max(0, one.range.lowerBound - 4)..<one.range.lowerBound).contains { ["unser", "unsere", "unserer", "our", "wir", "we"].contains(block.lower($0)) } && !(max(0, one.range.lowerBound - 4)..<one.range.lowerBound).contains { ["partner", "guests", "ally", "member", "mitglied", "with", "mit", "visited", "besuchten", "from", "aus"].contains(block.lower($0)) }
        if isCalled, block.isSign(one.range.lowerBound - 1, ",") || ["der", "die", "das", "the", "at", "bei"].contains(before) { weights[one.link, default: 0] += 6 }
        weights[one.link, default: 0] += isAbout ? 8 : isLed ? 2 : number == 0 ? 4 : 3
      }
    }
    // Who speaks of `us` need not name the own house again.
    if let link = order.first {
      let isOurs = blocks.contains { block in !block.tokens.contains { ["\"", "“", "”", "„", "»", "«"].contains($0.text) } && block.tokens.contains { ["our", "unser", "unsere", "unserem", "unserer", "unseren", "wir", "we"].contains($0.lower) } }
      weights[link, default: 0] += isOurs ? 6 : 2
    }
    guard let best = order.max(by: { weights[$0, default: 0] < weights[$1, default: 0] }), let place = first[best] else { return nil }
    // Of equals the one named first.
    let link = order.first { weights[$0] == weights[best] } ?? best
    let start = first[link] ?? place
    return Statements.Actor(start.range, .organisation, link, in: blocks[start.block], of: plain)
  }
}

extension Statements {
  /// Who has no part in `No agreement has been reached with Ohm` by name is the house whose text it is, or the one of whom the text spoke.
  func filled(_ statements: [Statement], _ subject: Subject) -> [Statement] {
    statements.map { one in
      guard [.agreed, .partnerOf].contains(one.kind), one.subject == nil, let other = one.object else { return one }
      var list = [subject.own, subject.main, subject.firm].compactMap { $0 } + subject.pair
      list.removeAll { $0.kind != .organisation || $0.party.link == other.link }
      guard let own = list.first else { return one }
      var filled = one
      filled.subject = own.party
      return filled
    }
  }
}
