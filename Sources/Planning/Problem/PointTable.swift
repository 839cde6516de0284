import Domain

/// What each visit is worth to a person (contract 24, 25), in quarters of a point so that halves of halves are exact.
struct PointTable {
  static let unit = 4
  private let visits: [Visit]
  private let parent: [Identifier<Topic>: Identifier<Topic>]

  init(_ dossier: Dossier) {
    visits = dossier.trip.visits
    parent = Dictionary(
      dossier.register.topics.compactMap { topic in topic.broader.map { (topic.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The columns of interest and wish points by visit, halved where the visit is not meant for the person's strand.
  func columns(of delegate: Delegate) -> (interest: [Int32], wish: [Int32]) {
    var weights: [Identifier<Topic>: Int] = [:]
    for interest in delegate.interests where weights[interest.topic] == nil { weights[interest.topic] = interest.weight }
    var rank: [Identifier<Organisation>: Int] = [:]
    // A host listed twice counts at its first place.
    for (index, host) in delegate.wishes.enumerated().reversed() { rank[host] = index }
    var interest: [Int32] = []
    var wish: [Int32] = []
    for visit in visits {
      let divisor = visit.strands.contains(delegate.strand) ? 1 : 2
      interest.append(Int32(visit.topics.reduce(0) { $0 + weight(of: $1, in: weights) } / divisor))
      wish.append(Int32((rank[visit.host].map(Self.wishPoints) ?? 0) * Self.unit / divisor))
    }
    return (interest, wish)
  }

  static func wishPoints(rank: Int) -> Int { rank < 5 ? 20 - 4 * rank : 2 }

  private func weight(of topic: Identifier<Topic>, in weights: [Identifier<Topic>: Int]) -> Int {
    if let own = weights[topic] { return own * Self.unit }
    var ancestor = parent[topic]
    var steps = 0
    while let id = ancestor, steps < 1000 {
      if let weight = weights[id] { return weight * Self.unit / 2 }
      ancestor = parent[id]
      steps += 1
    }
    return 0
  }
}
