import Domain
import HashTreeCollections
import Journaling
import Reading

/// Keeps what readers of articles know, built once for each register and group of people, away from those who wait for other things.
///
/// Whatever else is recorded, programmes or outcomes, changes nothing here. Nobody reads by an older register than the one that is asked for: who was
/// erased is not recognised again.
package actor KnowledgeKeeper {
  private var basis: KnowledgeBasis?
  private var knowledge: Task<Knowledge, any Error>?
  private let lane = Lane(name: "knowledge")
  /// How often it was built.
  package private(set) var builds = 0

  package init() {}

  /// What is known as of a state.
  package func knowledge(for state: State) async throws -> Knowledge {
    let wanted = KnowledgeBasis(state)
    if let knowledge, basis == wanted { return try await knowledge.value }
    basis = wanted
    builds += 1
    let lane = lane
    let task = Task { try await lane.run { wanted.knowledge() } }
    knowledge = task
    return try await task.value
  }
}

/// All of a state that the knowledge depends on; parts that two states share are not compared.
private struct KnowledgeBasis: Equatable, Sendable {
  var topics: TreeDictionary<Identifier<Topic>, Topic>
  var organisations: TreeDictionary<Identifier<Organisation>, Organisation>
  var sites: TreeDictionary<Identifier<Site>, Site>
  var ties: TreeDictionary<Identifier<Tie>, Tie>
  var persons: [Delegate]
  var home: Identifier<Organisation>?

  init(_ state: State) {
    (topics, organisations, sites, ties) = (state.topics, state.organisations, state.sites, state.ties)
    let dossiers = state.trips.compactMap { state.dossier(of: $0) }
    persons = dossiers.flatMap { dossier in
      let gone = state.unreadable(of: dossier.trip.id)
      return dossier.trip.delegates.filter { !gone.contains($0.id) }
    }
    let homes = Set(dossiers.compactMap(\.trip.home.id))
    home = homes.count == 1 ? homes.first : nil
  }

  func knowledge() -> Knowledge {
    var register = Register()
    register.topics = topics.values.sorted { $0.id < $1.id }
    register.organisations = organisations.values.sorted { $0.id < $1.id }
    register.sites = sites.values.sorted { $0.id < $1.id }
    register.ties = ties.values.sorted { $0.id < $1.id }
    return Knowledge(register: register, persons: persons, home: home)
  }
}

extension State {
  /// What a reader of articles knows: the register, and the people of all trips but those who were erased.
  package func knowledge() -> Knowledge { KnowledgeBasis(self).knowledge() }
}
