import Domain

/// A catalogue of funding programmes in columns, made once and asked often.
///
/// Each criterion is a column of places in a table of the different things that programmes ask: a question is answered once for
/// each different thing, not for each programme. Making it is O(programmes × topics of each); asking allocates a few columns.
package struct FundingIndex: Sendable {
  package let programmes: [FundingProgramme]
  private let tree: TopicTree
  private let columns: [FundingCriterion: Column]

  /// What programmes ask about one criterion: `things[places[programme]]`.
  private struct Column: Sendable {
    var places: [Int32] = []
    /// Of the first programme with each thing; it answers for all.
    var examples: [Int32] = []
  }

  package init(_ programmes: [FundingProgramme], topics: [Topic]) {
    self.programmes = programmes
    tree = TopicTree(topics)
    columns = Dictionary(
      uniqueKeysWithValues: FundingCriterion.allCases.map { criterion in
        var column = Column()
        var known: [FundingThing: Int32] = [:]
        column.places.reserveCapacity(programmes.count)
        for (place, programme) in programmes.enumerated() {
          let thing = FundingThing(criterion, programme)
          if let number = known[thing] {
            column.places.append(number)
          } else {
            let number = Int32(column.examples.count)
            known[thing] = number
            column.places.append(number)
            column.examples.append(Int32(place))
          }
        }
        return (criterion, column)
      })
  }

  /// Every programme with its reasons, in the order of the catalogue.
  /// - Parameter day: on which somebody wants to apply.
  package func matches(for seeker: FundingSeeker, on day: CalendarDate) -> FundingMatches {
    let question = FundingQuestion(seeker: seeker, day: day, tree: tree)
    let width = FundingCriterion.allCases.count
    var reasons = [FundingReason](repeating: .met, count: programmes.count * width)
    for (offset, criterion) in FundingCriterion.allCases.enumerated() {
      let column = columns[criterion]!
      let answers = column.examples.map { question.reason(criterion, programmes[Int($0)]) }
      for (place, thing) in column.places.enumerated() { reasons[place * width + offset] = answers[Int(thing)] }
    }
    return FundingMatches(index: self, question: question, reasons: reasons)
  }
}

/// The answer to one question about a whole catalogue.
package struct FundingMatches: Sendable {
  private let index: FundingIndex
  private let question: FundingQuestion
  private let reasons: [FundingReason]
  private static let width = FundingCriterion.allCases.count

  fileprivate init(index: FundingIndex, question: FundingQuestion, reasons: [FundingReason]) {
    (self.index, self.question, self.reasons) = (index, question, reasons)
  }

  package var programmes: [FundingProgramme] { index.programmes }

  /// A yes needs all criteria, one no suffices for a no.
  package func verdict(_ place: Int) -> FundingVerdict {
    var worst = FundingVerdict.yes
    for reason in reasons[(place * Self.width)..<((place + 1) * Self.width)] { worst = max(worst, reason.verdict) }
    return worst
  }

  package func reason(_ criterion: FundingCriterion, _ place: Int) -> FundingReason {
    reasons[place * Self.width + FundingCriterion.allCases.firstIndex(of: criterion)!]
  }

  /// Places of programmes by verdict: yes first; then by how much is to be clarified or stands against; then as in the catalogue.
  package var ranked: [Int] {
    let keys = index.programmes.indices.map { place in
      let own = reasons[(place * Self.width)..<((place + 1) * Self.width)]
      return (verdict(place).rawValue, own.count { $0.verdict == .no }, own.count { $0.verdict == .unclear }, place)
    }
    return keys.sorted { $0 < $1 }.map(\.3)
  }

  /// Why, in words, with the clause where the catalogue names one.
  package func explanation(_ criterion: FundingCriterion, _ place: Int) -> Trilingual {
    let programme = index.programmes[place]
    let words = question.words(reason(criterion, place), criterion, programme)
    guard let clause = programme.criteria?.clauses[criterion.rawValue], !clause.isEmpty else { return words }
    return Trilingual(de: "\(words.de) (\(clause))", en: "\(words.en) (\(clause))", ja: "\(words.ja)（\(clause)）")
  }
}

extension FundingMatches {
  /// What keeps a programme from a plain answer: criterion by criterion, and who can clarify it.
  package func open(_ place: Int) -> [(criterion: FundingCriterion, source: FundingReason.Source)] {
    FundingCriterion.allCases.compactMap { criterion in reason(criterion, place).source.map { (criterion, $0) } }
  }

  /// What has to be found out for plain answers, for how many programmes against which nothing stands, and for how many of these it is all
  /// that is open; what gives most plain answers by itself first.
  package var toFindOut: [(criterion: FundingCriterion, source: FundingReason.Source, programmes: Int, alone: Int)] {
    var counts: [FundingCriterion: [FundingReason.Source: (programmes: Int, alone: Int)]] = [:]
    for place in programmes.indices where verdict(place) == .unclear {
      let open = open(place)
      for (criterion, source) in open {
        let known = counts[criterion]?[source] ?? (0, 0)
        counts[criterion, default: [:]][source] = (known.programmes + 1, known.alone + (open.count == 1 ? 1 : 0))
      }
    }
    let all = FundingCriterion.allCases.flatMap { criterion in
      FundingReason.Source.allCases.compactMap { source in
        counts[criterion]?[source].map { (criterion: criterion, source: source, programmes: $0.programmes, alone: $0.alone) }
      }
    }
    return all.enumerated().sorted {
      ($1.element.alone, $1.element.programmes, $0.offset) < ($0.element.alone, $0.element.programmes, $1.offset)
    }.map(\.element)
  }
}

extension FundingMatches {
  /// What stands against, what is to be clarified, what is met; criteria of which the same is to be said are told together.
  package func grouped(_ place: Int, _ language: Language) -> [(verdict: FundingVerdict, criteria: [FundingCriterion], words: String)] {
    var groups: [(verdict: FundingVerdict, criteria: [FundingCriterion], words: String)] = []
    for verdict in FundingVerdict.allCases.reversed() {
      for criterion in FundingCriterion.allCases where reason(criterion, place).verdict == verdict {
        let words = explanation(criterion, place)[language]
        if let known = groups.firstIndex(where: { $0.verdict == verdict && $0.words == words }) {
          groups[known].criteria.append(criterion)
        } else {
          groups.append((verdict, [criterion], words))
        }
      }
    }
    return groups
  }
}

/// Just what a programme says about one criterion.
private struct FundingThing: Hashable {
  private var words: [String]
  init(_ criterion: FundingCriterion, _ programme: FundingProgramme) {
    let criteria = programme.criteria
    var words = criteria == nil ? ["?"] : criteria?.incomplete?.contains(criterion) == true ? ["…"] : []
    switch criterion {
    case .applicant: words += criteria?.applicants.map(\.rawValue) ?? []
    case .size: words += criteria?.sizes.map(\.rawValue) ?? []
    case .site: words += criteria?.sites ?? []
    case .topic: words += programme.topics.map(\.text)
    case .instrument: words += [programme.instrument]
    case .partner: words += [criteria?.partner?.rawValue ?? ""] + (criteria?.partnerCountries ?? [])
    case .cost: words += (criteria?.costs.map(\.rawValue) ?? []) + ["-"] + (criteria?.excludedCosts.map(\.rawValue) ?? [])
    case .exclusion: words += (criteria?.exclusions ?? []) + ["-"] + (criteria?.excludedTopics.map(\.text) ?? [])
    case .amount: words += ["\(criteria?.minAmountEuro ?? 0)", programme.maxAmountEuro.map { "\($0)" } ?? ""]
    case .aid: words += [criteria?.aid?.rawValue ?? ""]
    case .call:
      words += [programme.submission, criteria?.validFrom?.description ?? "", criteria?.validUntil?.description ?? ""]
      for call in programme.calls ?? [] {
        words += [call.opens?.description ?? "", call.closes?.description ?? ""] + call.topics.map(\.text)
      }
    case .checked: words += [criteria?.lastChecked?.description ?? "", programme.asOf]
    }
    self.words = words
  }
}

/// The subjects and what lies above them. A circle ends where it began.
struct TopicTree: Sendable {
  private let above: [Identifier<Topic>: Set<Identifier<Topic>>]
  private let labels: [Identifier<Topic>: Trilingual]

  init(_ topics: [Topic]) {
    labels = Dictionary(topics.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    let parents = Dictionary(topics.map { ($0.id, $0.broader) }, uniquingKeysWith: { first, _ in first })
    above = Dictionary(
      topics.map { topic in
        var way: Set<Identifier<Topic>> = [topic.id]
        var next = topic.broader
        while let one = next, way.insert(one).inserted { next = parents[one] ?? nil }
        return (topic.id, way)
      }, uniquingKeysWith: { first, _ in first })
  }

  func label(_ topic: Identifier<Topic>) -> Trilingual { labels[topic] ?? Trilingual(same: topic.text) }

  /// The topic itself and all that it is part of.
  func withBroader(_ topic: Identifier<Topic>) -> Set<Identifier<Topic>> { above[topic] ?? [topic] }
}
