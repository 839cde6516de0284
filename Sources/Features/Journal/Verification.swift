import Domain
import HashTreeCollections
import Journaling

/// Reads a whole data folder again, from the files alone, and says everything that is wrong with it.
///
/// Changes nothing, and may run beside a server. On a folder that was closed in order, every changed byte of its files is
/// found; on one that is open or was left by a crash, everything that changes a fact, a key or the end of the journal.
/// - Returns: nothing when all is whole.
package func verifyJournal(dataFolder: String) -> [Finding] {
  do throws(JournalRefusal) {
    let reading = try JournalReading(dataFolder)
    let snapshot = reading.snapshot()
    let keyring = (try? reading.keys()).map { Keyring($0) }
    var (state, damage, asOfSnapshot) = (State(keyring: keyring ?? Keyring()), [Damage](), State?.none)
    var newer: JournalRefusal?
    let found = reading.damage { entry in
      do throws(JournalRefusal) {
        state.apply(try Event(entry))
      } catch {
        if case .damaged(let body) = error { damage.append(body) } else { newer = newer ?? error }
      }
      if entry.position == snapshot?.head.position { asOfSnapshot = state }
    }
    if found.isEmpty, damage.isEmpty, newer == nil {
      if keyring != nil { damage += state.keyDamage() }
      if let snapshot, let asOfSnapshot, (try? asOfSnapshot.snapshotPayload()) != snapshot.payload {
        damage.append(Damage(.differs, in: "snapshot"))
      }
    }
    return (found + damage).map(\.finding) + (newer.map { [$0.finding] } ?? [])
  } catch {
    return [error.finding]
  }
}

extension State {
  /// What is sealed and was not erased has to open.
  fileprivate func keyDamage() -> [Damage] {
    var damage: [Damage] = []
    for (_, record) in tripRecords.sorted(by: { $0.key < $1.key }) {
      for (_, fact) in record.delegates.sorted(by: { $0.key < $1.key }) {
        guard let sealed = fact.sealed, details(of: fact) == nil else { continue }
        damage.append(Damage(.key(sealed.key), in: "keys.sqlite"))
      }
    }
    let inAdvice = advice.cases.inOrder.flatMap(\.boxes) + advice.inquiries.inOrder.flatMap(\.boxes)
    damage += inAdvice.filter { !mayOpen($0) }.map { Damage(.key($0.box.key), in: "keys.sqlite") }
    for place in ledger.persons.indices where ledger.persons[place].erased == 0 && ledger.isSealed(ledger.persons[place].names) {
      if ledger.opened(ledger.persons[place].names) == nil { damage.append(Damage(.key(Ledger.keyName(of: place + 1)), in: "keys.sqlite")) }
    }
    return damage
  }
}
