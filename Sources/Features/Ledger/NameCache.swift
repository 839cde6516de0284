import HashTreeCollections
import Synchronization

/// Who of the ledger has which name, as far as keys open names: worked out when it is first asked for, and kept in memory alone.
///
/// All states of a space share one, and none is ever asked about another's persons without opening their names again.
final class NameCache: Sendable {  // a class: what one state has opened need not be opened by the next
  private struct Content {
    var changes = -1
    var erased = 0
    /// Where each person's names lay when they were noted.
    var places: [UInt32] = []
    var likenesses = Likenesses()
  }
  private let content: Mutex<Content>

  init() { content = Mutex(Content()) }
  private init(_ content: Content) { self.content = Mutex(content) }

  /// One of its own for states that may never come to be.
  var copy: NameCache { NameCache(content.withLock { $0 }) }

  /// Costs what has changed, and a look at each person where anything has.
  func likenesses(of ledger: Ledger) -> Likenesses {
    content.withLock { content in
      if content.changes == ledger.personChanges { return content.likenesses }
      // Of somebody who was erased not even a hash is to be left.
      if content.erased != ledger.erasedCount { content = Content(erased: ledger.erasedCount) }
      for place in ledger.persons.indices {
        let names = ledger.persons[place].names
        if place == content.places.count { content.places.append(0) }
        if content.places[place] == names { continue }
        content.places[place] = names
        if let person = ledger.person(place + 1) {
          content.likenesses.note(person.likenesses, of: SubjectKey(kind: 1, place: Int32(place)))
        }
      }
      content.changes = ledger.personChanges
      return content.likenesses
    }
  }
}

extension Ledger {
  /// After facts were taken back: what states share may know of them.
  mutating func forgetWhatWasWorkedOut() { (nameCache, mentionIndex) = (NameCache(), MentionIndex()) }

  /// Before facts are tried out: what states share must not learn of them.
  mutating func workOutApart() { (nameCache, mentionIndex) = (nameCache.copy, MentionIndex()) }
}
