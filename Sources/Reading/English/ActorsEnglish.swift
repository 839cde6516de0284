import Domain

/// Words of an English sentence that mean several who were named before.
extension Statements {
  /// One word that means several.
  func meant(by range: Range<Int>, _ all: [Actor]) -> Actor? {
    let placed = all.map { one in
      var one = one
      (one.range, one.extent, one.others) = (range, nil, [])
      return one
    }
    guard var first = placed.first else { return nil }
    first.others = Array(placed.dropFirst())
    return first
  }

  /// `Both called on Ohm`, `the two agreed`, `the pair`, but not `both towns`.
  func isBoth(_ at: Int) -> Bool {
    guard ["both", "two", "pair", "duo"].contains(block.lower(at)), block.lower(at) == "both" || block.lower(at - 1) == "the" else { return false }
    return isFinite(at + 1) || FrameWords.adverbs.contains(block.lower(at + 1)) && isFinite(at + 2) || block.lower(at + 1) == "of" && block.lower(at + 2) == "them"
  }

  /// Keeps who a group in an English text is: for `they`, for `the visitors`, and for the noun itself.
  func noteGroup(_ one: Actor, _ noun: String, _ subject: inout Subject, isGuest: Bool = true) {
    guard block.language == .en, one.isKnown else { return }
    subject.described[noun] = one
    // Who does something, or is received; not the hosts further on.
    let before = sentence.lowerBound..<max(sentence.lowerBound, one.range.lowerBound)
    guard !before.contains(where: { isFinite($0) }) || before.contains(where: { Words.receiveVerbs.contains(block.lower($0)) }) else { return }
    subject.they = [one]
    // Whom all of the text tells to travel is not put off by another group.
    let isOther = subject.journey.traveller.map { !subject.journey.isSame($0.party.link, one.party.link) } ?? false
    if isGuest, !isOther { subject.travellers = [one] }
  }

  /// Who is named side by side before a place: `Vera Ohm and her deputy Jan Torvik inspected the quay, where they`.
  func abreast(before at: Int, _ actors: [Actor]) -> [Actor] {
    var best: [Actor] = []
    var run: [Actor] = []
    for one in actors where one.range.upperBound <= at && one.isKnown && one.kind == .person {
      if let last = run.last {
        let between = last.range.upperBound..<max(last.range.upperBound, one.range.lowerBound)
        let isJoined = between.count <= 9 && between.contains { ["and", ",", "&"].contains(block.lower($0)) } && !between.contains { isFinite($0) || Words.prepositions[block.lower($0)] != nil && !["of", "from", "at"].contains(block.lower($0)) || ["who", "which", "whose", "where"].contains(block.lower($0)) }
        if isJoined { run.append(one) } else { if run.count > 1 { best = run }; run = [one] }
      } else {
        run = [one]
      }
    }
    if run.count > 1 { best = run }
    guard best.count > 1, (best[best.count - 2].range.upperBound..<best[best.count - 1].range.lowerBound).contains(where: { ["and", "&"].contains(block.lower($0)) }) else { return [] }
    return best
  }
}
