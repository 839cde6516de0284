import Domain
import HashTreeCollections
import Reading

extension State {
  /// What a reader of articles knows: the register, and the people of all trips but those who were erased.
  package func knowledge() -> Knowledge {
    var register = Register()
    register.topics = topics.values.sorted { $0.id < $1.id }
    register.organisations = organisations.values.sorted { $0.id < $1.id }
    register.sites = sites.values.sorted { $0.id < $1.id }
    register.ties = ties.values.sorted { $0.id < $1.id }
    let dossiers = trips.compactMap { dossier(of: $0) }
    let persons = dossiers.flatMap { dossier in
      let gone = unreadable(of: dossier.trip.id)
      return dossier.trip.delegates.filter { !gone.contains($0.id) }
    }
    let homes = Set(dossiers.compactMap(\.trip.home.id))
    return Knowledge(register: register, persons: persons, home: homes.count == 1 ? homes.first : nil)
  }
}
