import Documents
import Domain
import HashTreeCollections

extension State {
  func isOurs(_ id: Identifier<Organisation>) -> Bool { ledger.node(of: id).map { ledger.isHome($0) } ?? false }

  /// The ties between our shore and theirs: the register's first, then the newest.
  func tiesAcross(atMost count: Int) -> [LedgerSubject] {
    var subjects = ties.values.filter { isOurs($0.from) != isOurs($0.to) }.map { LedgerSubject.tie($0.id) }.sorted { $0.description < $1.description }
    var place = ledger.lastAcross
    while place != Ledger.none, subjects.count < count {
      if ledger.ties[place].isVoid == 0 { subjects.append(.agreement(Int(place) + 1)) }
      place = ledger.ties[place].beforeAcross
    }
    return Array(subjects.prefix(count))
  }

  /// Those of them that some organisations have, under the identifiers given: the register's first, then the newest.
  func tiesAcross(of ids: Set<Identifier<Organisation>>) -> [KnownTie] {
    var subjects: Set<LedgerSubject> = []
    for node in ids.compactMap({ ledger.node(of: $0) }) {
      ledger.forEachEdge(of: ledger.standing(for: node)) { edge in
        subjects.insert(edge.subject)
        return true
      }
    }
    let ties = subjects.compactMap { tie($0) }.filter { (ids.contains($0.from) || ids.contains($0.to)) && isOurs($0.from) != isOurs($0.to) }
    func order(_ tie: KnownTie) -> (Int, String) { if case .agreement(let number) = tie.subject { (.max - number, "") } else { (0, tie.subject.description) } }
    return ties.sorted { order($0) < order($1) }
  }

  /// Ties as a picture; those of a path stand out.
  func networkPicture(
    _ ties: [KnownTie], marking path: [PathStep] = [], _ language: Language, href: (Identifier<Organisation>) -> String?
  ) -> NetworkPicture {
    var places: [Identifier<Organisation>: Int] = [:]
    var picture = NetworkPicture(nodes: [], lines: [])
    let onPath = Set(path.flatMap { [$0.from, $0.to] })
    func node(_ id: Identifier<Organisation>) -> Int {
      let id = standing(id)
      if let place = places[id] { return place }
      places[id] = picture.nodes.count
      picture.nodes.append(.init(name: name(of: id, language), isOurs: isOurs(id), href: href(id), isMarked: onPath.contains(id)))
      return picture.nodes.count - 1
    }
    let marked = Set(path.map(\.tie))
    for tie in ties {
      let (from, to) = (node(tie.from), node(tie.to))
      picture.lines.append(.init(from: from, to: to, label: TieKind.words(tie.kind)[language], isMarked: marked.contains(tie.subject)))
    }
    return picture
  }
}
