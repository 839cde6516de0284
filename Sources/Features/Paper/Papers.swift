import Documents
import Domain
import Foundation
import HashTreeCollections
import Journaling

/// The documents of every trip: as a release has them, or as they would be now, and whether the two still agree.
///
/// What a release showed is not kept anywhere: the journal is folded once more up to the release (decision 14).
package actor Papers {
  /// Which state of a trip is asked for.
  package enum Wish: Hashable {
    /// The release that holds; the draft where there is none.
    case standing
    /// What is known now, released or not.
    case present
    case release(Int)
  }
  /// One state of a trip to be shown.
  package struct Issue: Sendable {
    package var edition: Edition
    /// nil: a draft.
    package var release: Int?
  }
  private struct ReleaseKey: Hashable {
    var trip: Identifier<Trip>
    var number: Int
  }
  private struct ListKey: Hashable {
    var trip: Identifier<Trip>
    var language: Language
  }

  nonisolated let desk: Desk
  nonisolated let clock: @Sendable () -> Instant
  nonisolated let printer: Printer
  private let lane = Lane(name: "past")
  /// The last few that were asked for, latest last.
  private var pasts: [(key: ReleaseKey, state: State)] = []
  private static let pastsKept = 4
  private var position: Position?
  private var lists: [ListKey: [PaperEntry]] = [:]

  package init(desk: Desk, clock: @escaping @Sendable () -> Instant, printer: Printer = Printer()) {
    (self.desk, self.clock, self.printer) = (desk, clock, printer)
  }

  /// The state in which a release was made; nil when there was no such release.
  package func past(_ number: Int, of trip: Identifier<Trip>) async throws -> State? {
    let key = ReleaseKey(trip: trip, number: number)
    if let known = pasts.first(where: { $0.key == key }) { return known.state }
    let (store, keyring) = (desk.store, await desk.state.keyring)
    let found = try await lane.run { try State.folding(store, keyring, upTo: number, of: trip) }
    guard let found else { return nil }
    pasts.append((key, found))
    if pasts.count > Self.pastsKept { pasts.removeFirst() }
    return found
  }

  package func issue(_ wish: Wish, of trip: Identifier<Trip>, in state: State, language: Language) async throws
    -> Issue?
  {
    switch wish {
    case .present: return present(of: trip, in: state, language: language)
    case .standing:
      guard let last = state.released(of: trip) else { return present(of: trip, in: state, language: language) }
      return try await issue(.release(last.number), of: trip, in: state, language: language)
    case .release(let number):
      guard let past = try await past(number, of: trip), let release = past.released(of: trip),
        let dossier = past.dossier(of: trip)
      else { return nil }
      let edition = Edition(
        dossier: dossier, programme: release.programme, status: .released(number: number), stamp: release.at,
        language: language,
        links: .served(trip: trip))
      return Issue(edition: edition, release: number)
    }
  }

  private func present(of trip: Identifier<Trip>, in state: State, language: Language) -> Issue? {
    guard let (programme, _, _) = state.shown(of: trip), let dossier = state.dossier(of: trip) else { return nil }
    let edition = Edition(
      dossier: dossier, programme: programme, status: .draft, stamp: clock().minute, language: language,
      links: .served(trip: trip))
    return Issue(edition: edition, release: nil)
  }

  /// How a document in an issue stands to what is known now.
  package func standing(_ copy: PaperCopy, in issue: Issue, of trip: Identifier<Trip>, state: State) async throws
    -> PaperStanding
  {
    guard let last = state.released(of: trip) else { return .draft }
    if let number = issue.release, number != last.number { return .replaced(release: number, by: last.number) }
    let language = issue.edition.language
    guard let released = try await self.issue(.release(last.number), of: trip, in: state, language: language),
      let now = present(of: trip, in: state, language: language), let past = try await past(last.number, of: trip)
    else { return .draft }
    let isTouched = state.touches(copy, released: released.edition, present: now.edition, since: past, trip)
    if issue.release == nil { return isTouched ? .present(release: last.number) : .current(release: last.number) }
    return isTouched ? .touched(release: last.number) : .current(release: last.number)
  }

  /// Every document with its standing. Compared once for each position of the journal.
  package func list(of trip: Identifier<Trip>, in state: State, language: Language) async throws -> (
    entries: [PaperEntry], edition: Edition
  )? {
    if position != state.position { (position, lists) = (state.position, [:]) }
    guard let now = present(of: trip, in: state, language: language) else { return nil }
    guard let last = state.released(of: trip), let past = try await past(last.number, of: trip),
      let released = try await issue(.release(last.number), of: trip, in: state, language: language)
    else { return (now.edition.paperCopies.map { PaperEntry(copy: $0, standing: .draft) }, now.edition) }
    let key = ListKey(trip: trip, language: language)
    if let known = lists[key] { return (known, released.edition) }
    let entries = Self.entries(
      released: released.edition, present: now.edition, state: state, past: past, release: last.number)
    if position == state.position { lists[key] = entries }
    return (entries, released.edition)
  }

  private static func entries(released: Edition, present: Edition, state: State, past: State, release: Int)
    -> [PaperEntry]
  {
    let trip = released.dossier.trip.id
    return Paper.allCases.flatMap { paper -> [PaperEntry] in
      let (then, now) = (released.copies(of: paper), present.copies(of: paper))
      let known = then.map { copy in
        let isTouched = state.touches(copy, released: released, present: present, since: past, trip)
        return PaperEntry(copy: copy, standing: isTouched ? .touched(release: release) : .current(release: release))
      }
      return known
        + now.filter { !then.contains($0) }.map { PaperEntry(copy: $0, standing: .present(release: release)) }
    }
  }
}

extension State {
  /// The journal folded up to the fact that made a release; nil when there is no such fact.
  static func folding(
    _ store: any Store, _ keyring: Keyring, upTo number: Int, of trip: Identifier<Trip>
  ) throws -> State? {
    try folding(store, keyring) { event in
      if case .programmeReleased(let fact) = event { fact.trip == trip && fact.number == number } else { false }
    }
  }

  /// The journal folded up to the first fact that is looked for; nil when there is none.
  static func folding(_ store: any Store, _ keyring: Keyring, upTo isLast: (Event) -> Bool) throws -> State? {
    var state = State(keyring: keyring)
    while true {
      let entries = try store.read(after: state.position, limit: 2000)
      for entry in entries {
        let event = try Event(entry)
        state.apply(event)
        if isLast(event) { return state }
      }
      if entries.count < 2000 { return nil }
    }
  }

  /// Whether a later fact changes what a document says.
  ///
  /// The two contents are compared byte for byte. An erased person's details can be read in neither, though they were
  /// when the release was printed: then every document with personal details counts as touched.
  func touches(
    _ copy: PaperCopy, released: Edition, present: Edition, since past: State, _ trip: Identifier<Trip>
  ) -> Bool {
    if released.paperContent(copy) != present.paperContent(copy) { return true }
    guard copy.paper.facts.contains(.personal) else { return false }
    return tripRecords[trip]?.erased != past.tripRecords[trip]?.erased
  }
}
