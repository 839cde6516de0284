import Documents
import Domain
import Journaling
import Planning

/// The programmes as readers see them, made once per state, trip and language.
actor Editions {
  private struct Key: Hashable {
    var trip: Identifier<Trip>
    var language: Language
  }
  private var position: Position?
  private var made: [Key: Edition] = [:]
  /// With the dossier that each was planned for.
  private var evenings: [Identifier<Trip>: (dossier: Dossier, plan: EveningPlan)] = [:]
  private let planner = Lane(name: "evening")
  private let clock: @Sendable () -> Instant

  init(clock: @escaping @Sendable () -> Instant) { self.clock = clock }

  /// The edition of a trip that holds in a state: a newer draft before the last release; nil without a programme.
  func edition(of trip: Identifier<Trip>, in state: State, language: Language) -> Edition? {
    forget(unless: state.position)
    let key = Key(trip: trip, language: language)
    if let known = made[key] { return known }
    guard let (programme, status, stamp) = state.shown(of: trip), let dossier = state.dossier(of: trip) else { return nil }
    let edition = Edition(
      dossier: dossier, programme: programme, status: status, stamp: stamp ?? clock().minute, language: language,
      links: .served(trip: trip))
    made[key] = edition
    return edition
  }

  /// For the desk's lists, which are there before any programme is: the edition, or one of an empty programme.
  nonisolated func sketch(of context: DeskContext, in state: State, language: Language) async throws -> Edition {
    let trip = context.trip
    guard let dossier = state.dossier(of: trip) else { throw NotThere.trip }
    var edition =
      await edition(of: trip, in: state, language: language)
      ?? Edition(
        dossier: dossier, programme: Programme(trip: trip), status: .draft, stamp: clock().minute, language: language, links: .served(trip: trip))
    edition.surroundings = surroundings(context, state, trip, language)
    return edition
  }

  /// The evening's table meetings; planned when first asked for, on a thread of their own.
  func evening(of edition: Edition, trip: Identifier<Trip>, in state: State) async throws -> EveningPlan? {
    if let known = evenings[trip], known.dossier == edition.dossier { return known.plan }
    guard edition.dossier.trip.evening != nil, !edition.dossier.trip.requests.isEmpty else { return nil }
    let dossier = edition.dossier
    // Of what was announced as little as possible is moved.
    let confirmed = (dossier.trip.tableMeetings ?? []).map { Meeting(request: $0.request, slot: $0.slot, table: $0.table) }
    let plan = try await planner.run { planMeetings(MeetingProblem(dossier, confirmed: confirmed), seed: 1, stop: .after(steps: 2_000_000)) }
    let evening = EveningPlan(
      meetings: plan.meetings.map { .init(request: $0.request, slot: $0.slot, table: $0.table) },
      notHeld: plan.notHeld.map { .init(request: $0.request, reason: $0.reason) }, value: plan.value, bound: plan.bound)
    evenings[trip] = (dossier, evening)
    return evening
  }

  private func forget(unless now: Position) {
    guard position != now else { return }
    position = now
    made = [:]
  }
}

extension State {
  /// The programme that readers see: the draft while it differs from the last release.
  package func shown(of trip: Identifier<Trip>) -> (programme: Programme, status: Edition.Status, stamp: Minute?)? {
    let release = released(of: trip)
    if let draft = draft(of: trip), draft != release?.programme { return (draft, .draft, nil) }
    return release.map { ($0.programme, .released(number: $0.number), $0.at) }
  }

  /// The start page's list.
  package var tripEntries: [TripEntry] {
    trips.compactMap { id in
      guard let trip = dossier(of: id)?.trip else { return nil }
      return TripEntry(
        id: id, title: trip.title, departs: trip.departs, ends: trip.ends, delegates: trip.delegates.count, visits: trip.visits.count,
        status: shown(of: id)?.status)
    }
  }
}
