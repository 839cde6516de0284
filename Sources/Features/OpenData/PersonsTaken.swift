import Domain
import HashTreeCollections
import Interchange
import Journaling

/// Persons of the ledger left the house: as a file, through the interface, or as all that is known of one. It names them by number: erasing a person
/// leaves nothing behind here.
package struct PersonsTaken: Codable, Equatable, Sendable {
  /// Its own name: `persons`, `known`, `ledger`, `search`.
  package var list: String
  /// Those who were in no such list that the same asker took on the same day.
  package var persons: Numbers
  /// `json`, `csv`, `vcf`; of several on one day the first.
  package var form: String
  /// As the journal writes who acts.
  package var by: String
  /// nil: somebody in a browser.
  package var program: ListTaken.Program?
  package var at: Minute

  /// Whether another is of the same asker, list and day (UTC).
  fileprivate func belongs(with other: PersonsTaken) -> Bool {
    by == other.by && program == other.program && list == other.list && Zone.utc.date(of: at) == Zone.utc.date(of: other.at)
  }
}

/// Numbers of entries; on paper `1-200000,200003`, so that a whole ledger is a short text.
package struct Numbers: Equatable, Sendable {
  private var places = RangeSet<Int>()
  package init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number...number) } }
  package var isEmpty: Bool { places.isEmpty }
  package var count: Int { places.ranges.reduce(0) { $0 + $1.count } }
  package func contains(_ number: Int) -> Bool { places.contains(number) }
  package func subtracting(_ other: Numbers) -> Numbers {
    var left = self
    left.places.subtract(other.places)
    return left
  }
  package mutating func add(_ other: Numbers) { places.formUnion(other.places) }
  package func first(_ most: Int) -> [Int] { Array(places.ranges.lazy.flatMap { $0 }.prefix(most)) }
  private mutating func insert(_ range: ClosedRange<Int>) { places.insert(contentsOf: range.lowerBound..<range.upperBound + 1) }
}

extension Numbers: WrittenAsText {
  package var description: String {
    places.ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound - 1)" }.joined(separator: ",")
  }
  package init?(_ text: String) {
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-").map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, 0 < first, first <= last, last < Int.max else { return nil }
      insert(first...last)
    }
  }
}

extension State {
  /// Decides that persons are taken along. Who asks for the same again on a day adds nothing.
  package func taking(_ list: PersonsTaken) -> [Event] {
    var taken = list
    if let known = personsTaken.last(where: { $0.belongs(with: list) })?.persons { taken.persons = list.persons.subtracting(known) }
    return taken.persons.isEmpty ? [] : [.personsTaken(taken)]
  }

  /// To whom a person was given, or one that was merged with her; the newest first.
  package func takings(of number: Int) -> [PersonsTaken] {
    let numbers = ledger.members(of: .person(number)).map { Int($0.place) + 1 }
    return personsTaken.reversed().filter { taken in numbers.contains { taken.persons.contains($0) } }
  }

  /// Whom the rows of the ledger's lists are about.
  func persons(inLedger sheets: [LedgerSheet]) -> Numbers {
    var all = Numbers([])
    for sheet in sheets {
      switch sheet {
      case .persons: all.add(Numbers(1..<ledger.persons.count + 1))
      case .posts: all.add(Numbers(ledger.posts.indices.map { Int(ledger.posts[$0].person) + 1 }))
      case .claims: all.add(Numbers(ledger.claims.indices.lazy.flatMap { ledger.owners(ofClaim: $0 + 1) }))
      case .judgements: all.add(Numbers(ledger.judgements.indices.lazy.flatMap { ledger.owners(ofClaim: Int(ledger.judgements[$0].claim) + 1) }))
      case .topics, .organisations, .regions, .ties, .interactions: break
      }
    }
    return all.subtracting(Numbers((1..<ledger.persons.count + 1).filter { ledger.persons[$0 - 1].erased != 0 }))
  }
}

extension PersonsTaken {
  /// One entry for each asker, list and day, with all persons of that day.
  func apply(to state: inout State) {
    guard let place = state.personsTaken.lastIndex(where: { belongs(with: $0) }) else { return state.personsTaken.append(self) }
    state.personsTaken[place].persons.add(persons)
  }
}

extension Desk {
  /// Writes down that persons of the ledger are given to somebody, before they are.
  func record(persons: Numbers, of list: String, form: String, to who: Who, program: ListTaken.Program? = nil, at now: Minute) async throws {
    let taken = PersonsTaken(list: list, persons: persons, form: form, by: who.actor, program: program, at: now)
    if state.taking(taken).isEmpty { return }
    try await transact(command: .fresh(), actor: who.actor) { $0.taking(taken) }
  }

  /// Writes down that a file with people of a trip is given to somebody, before it is.
  func record(
    people: [Identifier<Delegate>], on trip: Identifier<Trip>, of list: String, hasSealed: Bool, form: String, to who: Who,
    program: ListTaken.Program? = nil, at now: Minute
  ) async throws {
    let taken = ListTaken(trip: trip, list: list, people: people, hasSealed: hasSealed, form: form, by: who.actor, program: program, at: now)
    if state.taking(taken).isEmpty { return }
    try await transact(command: .fresh(), actor: who.actor) { $0.taking(taken) }
  }
}
