import Domain

/// How likely a statement is right, told by how it was found: how often statements of marked articles with the same traits were right.
///
/// A logistic regression: the weights of a statement's traits add up to the logarithm of its odds. They were learned from the marked articles by
/// `Benchmarks/learn_likelihoods.py` and change only when somebody runs it; decision 40.
enum StatementLikelihood {
  /// In percent, from 1 to 99.
  static func percent(_ traits: [String]) -> Int {
    let sum = traits.reduce(StatementWeights.start) { $0 + (StatementWeights.all[$1] ?? 0) }
    return min(99, max(1, Int((100 / (1 + TraitHash.power(-Double(sum) / 100))).rounded())))
  }
}

extension Article {
  /// Says of each statement how likely it is, and sets aside what is not likely: of those below this limit fewer than half were right.
  mutating func weigh() {
    let (traits, limit) = (StatementTraits(self), 40)
    let weighed = statements.map { one in
      var one = one
      one.likelihood = StatementLikelihood.percent(traits.traits(of: one))
      return one
    }
    statements = weighed.filter { $0.likelihood >= limit }
    doubtful = weighed.filter { $0.likelihood < limit }
  }
}

/// What statements are like, besides whom they are about: `en visited`, `who far away`, `many at once`.
package struct StatementTraits {
  private let article: Article
  private var mentions: [[Mention]]
  private var together: [Range<Int>: Int] = [:]

  package init(_ article: Article) {
    self.article = article
    mentions = Array(repeating: [], count: article.sentences.count)
    for one in article.mentions where one.kind != .topic && one.kind != .date { mentions[one.sentence].append(one) }
    for one in article.statements { together[one.trigger, default: 0] += 1 }
  }

  package func traits(of one: Statement) -> [String] {
    let sentence = article.sentences[one.sentence]
    let (language, count) = (sentence.language.rawValue, together[one.trigger] ?? 1)
    // A Japanese sign says as much as two others.
    let length = sentence.range.count * (sentence.language == .ja ? 2 : 1)
    return [
      "\(language) \(one.kind.rawValue)", "\(one.kind.rawValue) \(one.why.rawValue)", "\(language) \(one.why.rawValue)", one.modality.rawValue,
      count == 1 ? "alone" : count < 4 ? "some at once" : "many at once", length < 90 ? "short" : length < 200 ? "plain" : "long",
    ] + traits(of: one.subject, as: "who", in: one) + traits(of: one.object, as: "whom", in: one)
  }

  private func traits(of party: Statement.Party?, as name: String, in one: Statement) -> [String] {
    guard let party else { return ["\(name) nobody"] }
    let language = article.sentences[one.sentence].language.rawValue
    let place = article.sentence(at: party.range.lowerBound)
    let mention = mentions[place].first { $0.range.overlaps(party.range) }
    let found = mention.map { "\($0.kind.rawValue)\($0.why == .learned ? " learned" : "")" } ?? "noun"
    if place == one.sentence { return ["\(language) \(name) \(party.range.lowerBound < one.trigger.lowerBound ? "before" : "behind")", "\(language) \(name) \(found)"] }
    let away = one.sentence - place
    let between = Set(mentions[max(place, one.sentence - 12)..<max(place, one.sentence)].joined().map(\.link).filter { $0 != party.link }).count
    return [
      "\(name) \(away == 1 ? "one" : away < 4 ? "some" : "many") away", "\(name) past \(between < 2 ? "few" : between < 5 ? "some" : "many")",
      "\(language) \(name) elsewhere", "\(language) \(name) \(found)",
    ]
  }
}
