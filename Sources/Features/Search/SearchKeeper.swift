import Documents
import Domain
import HashTreeCollections
import Journaling
import Synchronization

/// Keeps the index of texts up to date, away from those who wait for other things: it is brought to the state of whoever searches.
package actor SearchKeeper {
  private var index = SearchIndex()
  private var update: (task: Task<Void, Never>, begun: BegunIndex?)?
  private let lane = Lane(name: "search")

  package init() {}

  /// The index as of a state, or newer.
  package func index(for state: State) async -> SearchIndex {
    while index.position.map({ $0 < state.position }) ?? true { await begin(for: state).value }
    return index
  }

  /// The same, but while it is made anew, after a start or when somebody was erased, what is there of it so far (`missing`): nobody waits for that.
  package func indexSoFar(for state: State) async -> SearchIndex {
    while index.position.map({ $0 < state.position }) ?? true {
      if let begun = update?.begun { return begun.index }
      await begin(for: state).value
    }
    return index
  }

  /// Begins to bring the index to a state, unless that was begun before.
  @discardableResult package func begin(for state: State) -> Task<Void, Never> {
    if let update { return update.task }
    let begun = index.isUseless(for: state) ? BegunIndex() : nil
    if begun != nil { index = SearchIndex() }
    let (old, lane) = (index, lane)
    let task = Task {
      if let new = try? await lane.run({ old.updated(to: state) { begun?.index = $0 } }) { index = new }
      update = nil
    }
    update = (task, begun)
    return task
  }
}

/// What there is so far of an index that is being made.
private final class BegunIndex: Sendable {  // a class: it is written in a lane and read beside it
  private let content = Mutex(SearchIndex.empty)
  var index: SearchIndex {
    get { content.withLock { $0 } }
    set { content.withLock { $0 = newValue } }
  }
}

/// One line of an answer, as pages and programs read it.
package struct SearchHit: Hashable, Sendable {
  package var kind: SearchKind
  package var id: String
  package var name: String
  package var detail: String
  package var href: String
}

extension SearchIndex {
  /// The best of each kind, so many in all.
  package func things(_ text: String, limit: Int, _ state: State, _ who: Who) -> [SearchThing] {
    let found = SearchKind.allCases.map { find($0, text, in: state, for: who, atMost: limit) }
    // Each kind gets its share before one takes what others leave.
    var (shares, left) = (found.map { _ in 0 }, limit)
    while left > 0, let next = found.indices.filter({ shares[$0] < found[$0].count }).min(by: { shares[$0] < shares[$1] }) {
      shares[next] += 1
      left -= 1
    }
    return zip(found, shares).flatMap { $0.prefix($1) }
  }
}

extension State {
  /// A thing that was found as a line with a link.
  func hit(_ thing: SearchThing, _ language: Language) -> SearchHit {
    func link(_ path: String) -> String { "\(path)?lang=\(language.rawValue)" }
    switch thing {
    case .topic(let id):
      let label = topics[id]?.label
      return SearchHit(
        kind: .topic, id: id.text, name: label?[language] ?? id.text,
        detail: Language.allCases.filter { $0 != language }.compactMap { label?[$0] }.joined(separator: " · "), href: link("/ledger/topics/\(encodedSegment(id.text))"))
    case .organisation(let id):
      let own = organisations[id]
      return SearchHit(
        kind: .organisation, id: id.text, name: name(of: id, language), detail: own?.city ?? "", href: link("/ledger/organisations/\(encodedSegment(id.text))"))
    case .person(let number):
      let post = ledger.postNumbers(of: .person(number)).first.flatMap { ledger.post($0) }
      let title = post.map { post in [post.title[language], post.title.en, post.title.de, post.title.ja].first { !$0.isEmpty } ?? "" } ?? ""
      let detail = [title, post.map { name(of: $0.organisation, language) } ?? ""].filter { !$0.isEmpty }.joined(separator: language.comma)
      return SearchHit(kind: .person, id: String(number), name: ledger.person(number)?.name(in: language) ?? "", detail: detail, href: link("/ledger/persons/\(number)"))
    case .trip(let id):
      let title = tripRecords[id]?.settings.title[language] ?? ""
      return SearchHit(kind: .trip, id: id.text, name: title.isEmpty ? id.text : title, detail: id.text, href: link(tripPath(id)))
    case .visit(let id, let trip):
      let visit = tripRecords[trip]?.visits[id]
      return SearchHit(
        kind: .visit, id: id.text, name: visit?.title[language] ?? id.text, detail: [visit.map { name(of: $0.host, language) } ?? "", trip.text].joined(separator: " · "),
        href: link("\(tripPath(trip))/visits/\(encodedSegment(id.text))"))
    case .delegate(let id, let trip):
      let one = tripRecords[trip]?.delegates[id]?.delegate
      return SearchHit(
        kind: .delegate, id: id.text, name: one?.fullName ?? id.text, detail: [one?.function[language] ?? "", trip.text].filter { !$0.isEmpty }.joined(separator: " · "),
        href: link("\(tripPath(trip))/delegates/\(encodedSegment(id.text))"))
    case .case, .funding, .measure, .hydrogen: return hit(ofAdvice: thing, language)
    case .tie(let subject):
      let tie = tie(subject)
      let ends = tie.map { [$0.from, $0.to].map { encodedSegment(standing($0).text) }.joined(separator: "/") } ?? ""
      return SearchHit(
        kind: .tie, id: subject.description, name: tie.map { "\(name(of: $0.from, language)) – \(name(of: $0.to, language))" } ?? "",
        detail: tie.map { [TieKind.words($0.kind)[language], $0.title].filter { !$0.isEmpty }.joined(separator: ": ") } ?? "",
        href: link("/ledger/partnerships/\(ends)"))
    case .claim(let number):
      let claim = ledger.claim(number)?.claim
      let text = claim.map { $0.sentence.isEmpty ? $0.value : $0.sentence } ?? ""
      return SearchHit(
        kind: .claim, id: String(number), name: text.count > 120 ? text.prefix(119) + "…" : text, detail: claim?.source ?? "", href: link("/ledger/claims/\(number)"))
    }
  }

  private func tripPath(_ id: Identifier<Trip>) -> String { "/trips/\(encodedSegment(id.text))" }
}
