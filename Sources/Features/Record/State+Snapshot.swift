import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A snapshot is a short journal: the fewest events that lead to the same state, in an order that depends on nothing
/// else. So it has no format of its own, and what is sealed stays sealed. The ledger alone stands first, as columns.
extension State {
  /// - Returns: bytes; the same state gives the same bytes.
  package func snapshotPayload() throws -> Data {
    var bytes = Data()
    bytes.append(Draft(type: Ledger.snapshotType, version: 1, body: ledger.columns()))
    for event in essence { bytes.append(try event.draft()) }
    return bytes
  }

  /// - Throws: `.damaged` or `.newerEvent`; the snapshot is then of no use.
  package init(snapshot: Snapshot, keyring: Keyring) throws(JournalRefusal) {
    self.init(keyring: keyring)
    var rest = snapshot.payload[...]
    guard let type = rest.takeField(), type == Data(Ledger.snapshotType.utf8), rest.takeField() == Data("1".utf8), let columns = rest.takeField(),
      let ledger = Ledger(columns: columns, keyring: keyring)
    else { throw .damaged(Damage(.record, in: "snapshot")) }
    self.ledger = ledger
    while !rest.isEmpty {
      guard let type = rest.takeField(), let version = rest.takeField(), let body = rest.takeField(),
        let number = Int(String(decoding: version, as: UTF8.self))
      else { throw .damaged(Damage(.record, in: "snapshot")) }
      let draft = Draft(type: String(decoding: type, as: UTF8.self), version: number, body: body)
      apply(try Event(draft, at: snapshot.head.position))
    }
    position = snapshot.head.position
  }

  /// The fewest events that lead here.
  var essence: [Event] {
    var events: [Event] = []
    events += topics.sorted { $0.key < $1.key }.map { .topicRecorded($0.value) }
    events += organisations.sorted { $0.key < $1.key }.map { .organisationRecorded($0.value) }
    events += sites.sorted { $0.key < $1.key }.map { .siteRecorded($0.value) }
    events += ties.sorted { $0.key < $1.key }.map { .tieRecorded($0.value) }
    events += funding.sorted { $0.key < $1.key }.map { .fundingRecorded($0.value) }
    events += emissions.sorted { $0.key < $1.key }.map { .emissionRecorded($0.value) }
    events += holidays.sorted { $0.order < $1.order }.map { .holidayRecorded($0) }
    events += ledger.essence
    events += accounts.sorted { $0.key < $1.key }.map { .accountRecorded($0.value) }
    for (_, record) in tripRecords.sorted(by: { $0.key < $1.key }) { events += record.essence }
    let all = links.values.sorted { ($0.isMailed == true ? 1 : 0, $0.hash) < ($1.isMailed == true ? 1 : 0, $1.hash) }
    events += all.map { .linkIssued($0) }
    events += outcomes.essence.map { .outcome($0) }
    events += erasures.sorted { $0.key < $1.key }.map { .personErased($0.value) }
    events += advice.essence.map { .advice($0) }
    events += personsTaken.map { .personsTaken($0) }
    return events
  }
}

extension TripRecord {
  fileprivate var essence: [Event] {
    let trip = settings.id
    var writer = FrameWriter(trip: trip)
    for (release, frame) in zip(releases, frames) {
      writer.move(to: frame)
      writer.events.append(.programmeProposed(ProgrammeProposed(programme: release.programme)))
      writer.events.append(
        .programmeReleased(
          ProgrammeReleased(
            trip: trip, number: release.number, at: release.at, note: release.note,
            despite: release.despite.isEmpty ? nil : release.despite)))
    }
    writer.move(to: frame)
    var events = writer.events
    events += WaysRecorded.parts(ways, of: trip).map { .waysRecorded($0) }
    events += requests.sorted { $0.key < $1.key }
      .map { .requestRecorded(RequestRecorded(trip: trip, request: $0.value)) }
    events.append(.absencesRecorded(AbsencesRecorded(trip: trip, absences: absences)))
    events.append(.listingRecorded(ListingRecorded(trip: trip, listing: listing)))
    if let proposal, !edits.isEmpty || proposal != releases.last?.programme {
      events.append(.programmeProposed(ProgrammeProposed(programme: proposal)))
    }
    events += edits.map { .toursEdited($0) }
    events += pins.sorted().map { .tourPinned(TourPinned(trip: trip, tour: $0, isPinned: true)) }
    if let freeze { events.append(.programmeFrozen(freeze)) }
    events += disclosures.map { .listDisclosed($0) }
    events += takings.map { .listTaken($0) }
    events += messageEssence
    for (_, records) in pockets.sorted(by: { $0.key < $1.key }) {
      events += records.sorted { $0.key < $1.key }.map { .pocketRecorded($0.value) }
    }
    return events
  }
}

/// Writes the trip as it was at each release, and as it is: only what differs from the frame before.
private struct FrameWriter {
  let trip: Identifier<Trip>
  var events: [Event] = []
  private var last: ReleaseFrame?

  init(trip: Identifier<Trip>) { self.trip = trip }

  mutating func move(to frame: ReleaseFrame) {
    if last?.settings != frame.settings { events.append(.tripRecorded(TripRecorded(frame.settings))) }
    let (delegates, visits) = (last?.delegates ?? [:], last?.visits ?? [:])
    events += delegates.keys.filter { frame.delegates[$0] == nil }.sorted()
      .map { .delegateRemoved(DelegateRemoved(trip: trip, delegate: $0)) }
    events += frame.delegates.filter { delegates[$0.key] != $0.value }.sorted { $0.key < $1.key }.map { .delegateRecorded($0.value) }
    events += visits.keys.filter { frame.visits[$0] == nil }.sorted().map { .visitRemoved(VisitRemoved(trip: trip, visit: $0)) }
    events += frame.visits.filter { visits[$0.key] != $0.value }.sorted { $0.key < $1.key }
      .map { .visitRecorded(VisitRecorded(trip: trip, visit: $0.value)) }
    if let meetings = frame.tableMeetings, last?.tableMeetings != meetings {
      events.append(.meetingsAnnounced(MeetingsAnnounced(trip: trip, meetings: meetings)))
    }
    last = frame
  }
}

extension Holiday {
  fileprivate var order: String { "\(date) \(country) \(region) \(nameLocal) \(nameEn)" }
}

extension Data {
  fileprivate mutating func append(_ draft: Draft) {
    append(field: Data(draft.type.utf8))
    append(field: Data(String(draft.version).utf8))
    append(field: draft.body)
  }
  fileprivate mutating func append(field: Data) {
    Swift.withUnsafeBytes(of: UInt32(field.count).bigEndian) { append(contentsOf: $0) }
    append(field)
  }
  fileprivate mutating func takeField() -> Data? {
    guard count >= 4 else { return nil }
    let length = prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let field = dropFirst(4).prefix(length)
    guard field.count == length else { return nil }
    self = dropFirst(4 + length)
    return Data(field)
  }
}
