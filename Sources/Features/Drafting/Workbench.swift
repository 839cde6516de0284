import Domain
import HashTreeCollections
import Journaling
import Planning

/// What the board needs again and again, kept as long as it holds.
actor Workbench {
  private var tools: [Identifier<Trip>: DraftingTools] = [:]
  private var judged: [Identifier<Trip>: (tours: [Tour], findings: [Finding])] = [:]
  private var seen: [Identifier<Trip>: Position] = [:]
  private let lane = Lane(name: "workbench")

  /// - Throws: `.noDraft` of a trip that is not there.
  func tools(of trip: Identifier<Trip>, in state: State) async throws -> DraftingTools {
    if let known = tools[trip], seen[trip] == state.position { return known }
    guard let dossier = state.dossier(of: trip) else { throw DraftingRefusal.noDraft(trip) }
    seen[trip] = state.position
    if let known = tools[trip], known.dossier == dossier { return known }
    let made = try await lane.run { DraftingTools(dossier) }
    tools[trip] = made
    judged[trip] = nil
    return made
  }

  /// What the rules say of the present draft.
  func findings(on draft: Programme, of trip: Identifier<Trip>, _ tools: DraftingTools) -> [Finding] {
    if let known = judged[trip], known.tours == draft.tours { return known.findings }
    let findings = tools.findings(on: draft)
    judged[trip] = (draft.tours, findings)
    return findings
  }

  // MARK: Alternatives

  /// A programme that planning offers; nobody has decided for it.
  struct Alternative: Sendable {
    var id: String
    var programme: Programme
    /// The draft that it was made from.
    var base: Programme
  }
  private var alternatives: [Identifier<Trip>: [Alternative]] = [:]

  /// Plans around what is fixed, with several seeds; takes about the seconds given for each.
  func plan(_ trip: Identifier<Trip>, in state: State, seeds: Int = 3) async throws -> [Alternative] {
    guard let record = state.tripRecords[trip], let draft = record.draft else { throw DraftingRefusal.noDraft(trip) }
    let tools = try await tools(of: trip, in: state)
    let pins = Set(record.pins)
    var made: [Alternative] = []
    for seed in 1...UInt64(seeds) {
      let programme = try await lane.run { Planning.plan(tools.dossier, around: draft, pinned: pins, seed: seed, steps: 60_000) }
      if !made.contains(where: { Set($0.programme.tours) == Set(programme.tours) }) {
        made.append(Alternative(id: String(seed), programme: programme, base: draft))
      }
    }
    made.sort { $0.programme.worth.value > $1.programme.worth.value }
    alternatives[trip] = made
    return made
  }

  func offered(for trip: Identifier<Trip>) -> [Alternative] { alternatives[trip] ?? [] }
}
