import Domain

/// Points in quarters: 4 are one point of the contract, so halves and halved halves are exact.
package typealias Points = Int

/// What a visit is worth to a person; the parts are already halved where the visit is not meant for the person's strand.
package struct VisitPoints: Hashable, Sendable {
  /// For the earliest session with this host; later ones with it bring the interest only.
  package var wish: Points
  package var interest: Points
  package init(wish: Points, interest: Points) { (self.wish, self.interest) = (wish, interest) }
}

/// The points of one visit for one person. A loop over many visits should keep one `PointScale`.
package func points(_ person: Delegate, _ visit: Visit, in dossier: Dossier) -> VisitPoints {
  PointScale(dossier).points(person, visit)
}

/// Measures what visits are worth to persons: wish points by rank, interest points by topic.
package struct PointScale {
  private let broader: [Identifier<Topic>: Identifier<Topic>]

  package init(_ dossier: Dossier) {
    broader = Dictionary(
      dossier.register.topics.compactMap { topic in topic.broader.map { (topic.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  package func points(_ person: Delegate, _ visit: Visit) -> VisitPoints {
    points(person, visit, weights: weights(of: person))
  }

  func points(_ person: Delegate, _ visit: Visit, weights: [Identifier<Topic>: Int]) -> VisitPoints {
    let rank = person.wishes.firstIndex(of: visit.host)
    let wish = 4 * (rank.map(Self.wishPoints) ?? 0)
    var seen: Set<Identifier<Topic>> = []
    let interest = visit.topics.filter { seen.insert($0).inserted }.reduce(0) { $0 + self.interest(in: $1, weights) }
    return visit.strands.contains(person.strand)
      ? VisitPoints(wish: wish, interest: interest) : VisitPoints(wish: wish / 2, interest: interest / 2)
  }

  func weights(of person: Delegate) -> [Identifier<Topic>: Int] {
    Dictionary(person.interests.map { ($0.topic, $0.weight) }, uniquingKeysWith: { first, _ in first })
  }

  /// By rank from 0: 20, 16, 12, 8, 4, then 2 each, in whole points.
  static func wishPoints(rank: Int) -> Int { rank < 5 ? 20 - 4 * rank : 2 }

  /// The weight of the topic itself, or half that of its nearest listed ancestor, in quarter points.
  private func interest(in topic: Identifier<Topic>, _ weights: [Identifier<Topic>: Int]) -> Points {
    if let own = weights[topic] { return 4 * own }
    var passed: Set<Identifier<Topic>> = [topic]
    var next = broader[topic]
    while let ancestor = next, passed.insert(ancestor).inserted {
      if let weight = weights[ancestor] { return 2 * weight }
      next = broader[ancestor]
    }
    return 0
  }
}
