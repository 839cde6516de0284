import Journaling

/// What people have handed in and not yet finished with, each under a ticket: in memory alone, the newest few of each person.
actor Shelf<Thing: Sendable> {
  private var kept: [(ticket: String, owner: String, thing: Thing)] = []
  private let mostEach = 3
  private let most = 20

  func keep(_ thing: Thing, of owner: String) -> String {
    let own = kept.indices.filter { kept[$0].owner == owner }
    if own.count >= mostEach { kept.remove(at: own[0]) }
    if kept.count >= most { kept.removeFirst() }
    let ticket = Token().text
    kept.append((ticket, owner, thing))
    return ticket
  }

  /// - Parameter change: what becomes of it there.
  /// - Returns: nil where it is another person's, or no longer there.
  func thing(_ ticket: String, of owner: String, change: @Sendable (inout Thing) -> Void = { _ in }) -> Thing? {
    guard let place = kept.firstIndex(where: { $0.ticket == ticket && $0.owner == owner }) else { return nil }
    change(&kept[place].thing)
    return kept[place].thing
  }
}
