import Domain
import Journaling

/// Articles that people are taking statements over from, as they were pasted: in memory alone, the newest of each person.
actor ArticleShelf {
  struct Pasted: Sendable {
    var text: String
    var source: String
    /// As typed; empty when nobody said.
    var written: String
    var owner: String
    /// What was taken over from it, by the statements' marks.
    var taken: Set<String> = []
  }
  private var kept: [(ticket: String, article: Pasted)] = []
  private static let mostEach = 3
  private static let most = 20
  private static let mostTaken = 1000

  func keep(_ article: Pasted) -> String {
    let own = kept.indices.filter { kept[$0].article.owner == article.owner }
    if own.count >= Self.mostEach { kept.remove(at: own[0]) }
    if kept.count >= Self.most { kept.removeFirst() }
    let ticket = Token().text
    kept.append((ticket, article))
    return ticket
  }

  /// - Parameter taken: the mark of what was just taken over; empty: nothing.
  func article(_ ticket: String, of owner: String, taken: String) -> Pasted? {
    guard let place = kept.firstIndex(where: { $0.ticket == ticket && $0.article.owner == owner }) else { return nil }
    if !taken.isEmpty, taken.utf8.count < 100, kept[place].article.taken.count < Self.mostTaken { kept[place].article.taken.insert(taken) }
    return kept[place].article
  }
}
