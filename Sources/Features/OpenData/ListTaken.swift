import Domain
import HashTreeCollections
import Journaling

/// A list of people left the house through the interface or as a file. It names them by identifier: erasing a person leaves nothing behind here.
package struct ListTaken: Codable, Equatable, Sendable {
  /// A program that asked; numbers are those of `access.sqlite`, names those that were given when its token was issued.
  package struct Program: Codable, Hashable, Sendable {
    package var number: Int
    package var name: String
    package init(number: Int, name: String) { (self.number, self.name) = (number, name) }
  }
  package var trip: Identifier<Trip>
  /// Its own name: `delegates`.
  package var list: String
  /// Those who were in no such list that the same asker took on the same day.
  package var people: [Identifier<Delegate>]
  /// Whether what is sealed was in it.
  package var hasSealed: Bool
  /// `json`, `csv`, `vcf`; of several on one day the first.
  package var form: String
  /// As the journal writes who acts.
  package var by: String
  /// nil: somebody in a browser.
  package var program: Program?
  package var at: Minute
  package init(
    trip: Identifier<Trip>, list: String, people: [Identifier<Delegate>], hasSealed: Bool, form: String, by: String, program: Program?, at: Minute
  ) {
    (self.trip, self.list, self.people, self.hasSealed, self.form) = (trip, list, people, hasSealed, form)
    (self.by, self.program, self.at) = (by, program, at)
  }

  /// Whether another is of the same asker, list and day (UTC).
  fileprivate func belongs(with other: ListTaken) -> Bool {
    by == other.by && program == other.program && list == other.list && hasSealed == other.hasSealed
      && Zone.utc.date(of: at) == Zone.utc.date(of: other.at)
  }
}

extension State {
  /// Decides that a list is taken. Who asks for the same people again on a day adds nothing, so that asking every minute does not fill the journal.
  package func taking(_ list: ListTaken) -> [Event] {
    guard let record = tripRecords[list.trip] else { return [] }
    let known = Set(record.takings.last { $0.belongs(with: list) }?.people ?? [])
    var taken = list
    taken.people = list.people.filter { !known.contains($0) }
    return taken.people.isEmpty ? [] : [.listTaken(taken)]
  }
}

extension ListTaken {
  /// One entry for each asker, list and day, with all people of that day.
  func apply(to state: inout State) {
    guard let place = state.tripRecords[trip]?.takings.lastIndex(where: { $0.belongs(with: self) }) else {
      state.tripRecords[trip]?.takings.append(self)
      return
    }
    state.tripRecords[trip]?.takings[place].people += people
  }
}

extension Desk {
  /// Writes down that people of a list are given to somebody, before they are; nothing for a list without people.
  func record(
    _ rows: [OpenRow], of list: OpenList, _ query: OpenQuery, form: OpenForm, program: ListTaken.Program? = nil, at now: Minute
  ) async throws {
    let persons = Numbers(rows.lazy.compactMap(\.person))
    if !persons.isEmpty { try await record(persons: persons, of: list.name, form: form.rawValue, to: query.who, program: program, at: now) }
    guard list.isOfPeople, let trip = query.trip, !rows.isEmpty else { return }
    try await record(
      people: rows.map { Identifier($0.key) }, on: trip, of: list.name, hasSealed: query.state.may(query.who, .readPersonal(trip)),
      form: form.rawValue, to: query.who, program: program, at: now)
  }
}
