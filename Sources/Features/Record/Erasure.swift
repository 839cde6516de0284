import Domain
import HashTreeCollections
import Journaling

extension State {
  /// Decides that what is sealed of a person can never be read again. Saying it twice adds nothing.
  /// - Throws: `.unknownPerson`.
  package func erasing(_ id: Identifier<Delegate>, on trip: Identifier<Trip>) throws(ErasureRefusal) -> [Event] {
    guard let record = tripRecords[trip], let fact = record.delegates[id] else { throw .unknownPerson(id, trip) }
    if record.erased[id] == fact.delegate.fullName { return [] }
    let key = fact.sealed?.key ?? keyName(of: id, on: trip)
    return [.personErased(PersonErased(trip: trip, delegate: id, name: fact.delegate.fullName, key: key))]
  }
}

package enum ErasureRefusal: Error, Equatable {
  case unknownPerson(Identifier<Delegate>, Identifier<Trip>)
}

extension ErasureRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknownPerson(let person, let trip):
      Finding(
        file: "delegates.csv", column: "id", value: person.text, code: "erasure.unknown-person",
        message: Trilingual(
          de: "Die Reise „\(trip)“ hat keine Person „\(person)“.", en: "The trip “\(trip)” has no person “\(person)”.",
          ja: "訪問団「\(trip)」に「\(person)」という人はいません。"),
        mend: Trilingual(
          de: "Nennen Sie die Kennung aus der Teilnehmerliste.", en: "Name the identifier from the list of delegates.",
          ja: "参加者一覧にある識別子を指定してください。"))
    }
  }
}
