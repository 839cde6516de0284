import Domain
import HashTreeCollections

/// A visit, meeting or message between two organisations, from the ledger or from a trip.
package struct KnownInteraction: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    case ledger(Int)
    /// By the programme of a trip, as released or as planned.
    case trip(Identifier<Trip>, isReleased: Bool)
  }
  package var kind: Interaction.Kind
  package var guest: Identifier<Organisation>
  package var host: Identifier<Organisation>
  package var from: PartialDate
  package var until: PartialDate?
  package var people: Int?
  /// Whose people came along with the guest, and how many of each: institutions of the delegates.
  package var companions: [Companion] = []
  package var occasion: Trilingual
  package var source: String
  package var origin: Origin
  package var last: PartialDate { until ?? from }
  package struct Companion: Hashable, Sendable {
    package var organisation: Identifier<Organisation>
    package var people: Int
  }

  /// As a interaction of one of those who came: nil unless these, or the host, are among them.
  fileprivate func seen(by ids: Set<Identifier<Organisation>>) -> KnownInteraction? {
    if ids.contains(guest) || ids.contains(host) { return self }
    guard let own = companions.first(where: { ids.contains($0.organisation) }) else { return nil }
    var interaction = self
    (interaction.guest, interaction.people, interaction.companions) = (own.organisation, own.people, [])
    return interaction
  }
  /// As a interaction between one of these and one of those; nil if it is none.
  func between(_ ours: Set<Identifier<Organisation>>, _ theirs: Set<Identifier<Organisation>>) -> KnownInteraction? {
    if ours.contains(guest) && theirs.contains(host) || theirs.contains(guest) && ours.contains(host) { return self }
    for (ids, others) in [(ours, theirs), (theirs, ours)] where others.contains(host) && !ids.contains(guest) && !ids.contains(host) {
      if let interaction = seen(by: ids) { return interaction }
    }
    return nil
  }
}

extension State {
  /// What a row of the ledger says.
  package func interaction(_ number: Int) -> KnownInteraction? {
    ledger.interaction(number).map {
      KnownInteraction(
        kind: $0.kind, guest: $0.guest, host: $0.host, from: $0.from, until: $0.until, people: $0.people,
        occasion: Trilingual(same: $0.occasion), source: $0.source, origin: .ledger(number))
    }
  }

  /// What the trips of the journal tell of an organisation: whole trips for a region, sessions for a host and for those who came, and meetings at tables.
  package func tripInteractions(of id: Identifier<Organisation>) -> [KnownInteraction] {
    let ids = identifiers(of: id)
    return tripInteractions.compactMap { $0.seen(by: ids) }.sorted { ($0.from.packed, $0.host) > ($1.from.packed, $1.host) }
  }

  /// An organisation under all identifiers that were merged into one.
  func identifiers(of id: Identifier<Organisation>) -> Set<Identifier<Organisation>> {
    Set([id] + ledger.members(of: .organisation(id)).map { ledger.organisation($0.place) })
  }

  /// What all trips tell: whole trips for regions, every session, and every meeting at a table.
  package var tripInteractions: [KnownInteraction] {
    let regions = regions
    return trips.flatMap { tripInteractions(on: $0, regions) }
  }

  private func tripInteractions(on trip: Identifier<Trip>, _ regions: [Region]) -> [KnownInteraction] {
    guard let record = tripRecords[trip] else { return [] }
    let settings = record.settings
    let release = record.releases.last
    let origin = KnownInteraction.Origin.trip(trip, isReleased: release != nil)
    var interactions: [KnownInteraction] = []
    if let home = settings.home.id {
      for region in regions where !region.isOurs && settings.hosts.contains(where: { $0.prefecture == region.prefecture }) {
        guard let host = region.organisation else { continue }
        interactions.append(
          KnownInteraction(
            kind: .visit, guest: home, host: host, from: PartialDate(settings.starts), until: PartialDate(settings.ends), people: record.delegates.count,
            occasion: settings.title, source: trip.text, origin: origin))
      }
    }
    interactions += tableMeetings(of: record)
    guard let programme = release?.programme ?? record.draft else { return interactions }
    // One session may be a stop of several tours.
    var sessions: [SessionOfTrip: Set<Identifier<Delegate>>] = [:]
    for tour in programme.tours {
      for stop in tour.stops { sessions[SessionOfTrip(visit: stop.visit, day: tour.day), default: []].formUnion(tour.delegates) }
    }
    for (session, people) in sessions.sorted(by: { ($0.key.day, $0.key.visit) < ($1.key.day, $1.key.visit) }) {
      guard let visit = record.visits[session.visit] else { continue }
      let senders = Dictionary(grouping: people) { record.delegates[$0]?.delegate.organisation }
        .compactMap { id, own in id.map { KnownInteraction.Companion(organisation: $0, people: own.count) } }.sorted { $0.organisation < $1.organisation }
      guard let guest = settings.home.id ?? senders.first?.organisation else { continue }
      interactions.append(
        KnownInteraction(
          kind: .visit, guest: guest, host: visit.host, from: PartialDate(session.day), people: people.count,
          companions: senders.filter { $0.organisation != guest }, occasion: visit.title, source: trip.text, origin: origin))
    }
    return interactions
  }
}

extension State {
  /// Meetings at tables as they were announced last: for each pair of a sender and a firm, how many of the sender's people met it.
  private func tableMeetings(of record: TripRecord) -> [KnownInteraction] {
    guard let meetings = record.tableMeetings, !meetings.isEmpty else { return [] }
    let settings = record.settings
    let isReleased = record.frames.last?.tableMeetings == meetings
    var people: [SidesOfTable: Set<Identifier<Delegate>>] = [:]
    for meeting in meetings {
      guard let guest = record.delegates[meeting.delegate]?.delegate.organisation ?? settings.home.id, standing(guest) != standing(meeting.firm) else { continue }
      let day = settings.evening?.date ?? settings.home.zone.date(of: meeting.starts)
      people[SidesOfTable(guest: guest, firm: meeting.firm, day: day), default: []].insert(meeting.delegate)
    }
    return people.sorted { ($0.key.day, $0.key.firm, $0.key.guest) < ($1.key.day, $1.key.firm, $1.key.guest) }.map { sides, people in
      KnownInteraction(
        kind: .meeting, guest: sides.guest, host: sides.firm, from: PartialDate(sides.day), people: people.count, occasion: LedgerWords.tableMeeting,
        source: settings.id.text, origin: .trip(settings.id, isReleased: isReleased))
    }
  }
}

private struct SidesOfTable: Hashable {
  var guest: Identifier<Organisation>
  var firm: Identifier<Organisation>
  var day: CalendarDate
}

private struct SessionOfTrip: Hashable {
  var visit: Identifier<Visit>
  var day: CalendarDate
}

// MARK: Regions

extension State {
  /// Those that were written down, and those that the trips name; the former win.
  package var regions: [Region] {
    var known: [Identifier<Region>: Region] = [:]
    for (_, record) in tripRecords {
      let home = record.settings.home
      let own = Region(
        id: Identifier(home.id?.text ?? home.name), name: Trilingual(same: home.name), country: home.country, prefecture: "", organisation: home.id, isOurs: true)
      known[own.id] = own
      for host in record.settings.hosts {
        let name = Trilingual(de: host.prefecture, en: host.prefecture, ja: host.nameJa.isEmpty ? host.prefecture : host.nameJa)
        let id = Identifier<Region>(host.prefecture)
        let stands = partner(of: home.id, in: host.prefecture) ?? known[id]?.organisation
        let country = stands.flatMap { organisations[$0]?.country } ?? ""
        known[id] = Region(id: id, name: name, country: country, prefecture: host.prefecture, organisation: stands, isOurs: false)
      }
    }
    for (id, region) in ledger.regions { known[id] = region }
    return known.values.sorted { ($0.isOurs ? 0 : 1, $0.id) < ($1.isOurs ? 0 : 1, $1.id) }
  }

  /// Who, in a prefecture, is tied to an organisation as its partner region.
  private func partner(of home: Identifier<Organisation>?, in prefecture: String) -> Identifier<Organisation>? {
    guard let node = home.flatMap({ ledger.node(of: $0) }) else { return nil }
    let partners = (ledger.edgesOfRegister[node] ?? []).filter { ties[$0.tie]?.kind == TieKind.partnerRegion.rawValue }.map { ledger.organisation($0.other) }
    return partners.sorted().first { id in sitesOf(id).contains { $0.prefecture == prefecture } }
  }

  /// The sites of an organisation in the register, by identifier.
  package func sitesOf(_ id: Identifier<Organisation>) -> [Site] {
    (ledger.sitesOfRegister[id] ?? []).sorted().compactMap { sites[$0] }
  }

  /// Where an organisation belongs: as claimed, else by the prefecture of its sites, else by its shore.
  package func region(of id: Identifier<Organisation>, among regions: [Region]) -> Region? {
    let claimed = ledger.claimNumbers(of: .organisation(id), [.region]).compactMap { ledger.claim($0) }.holding(.region).first?.claim.value
    if let claimed, let region = regions.first(where: { $0.id.text == claimed }) { return region }
    if let own = regions.first(where: { $0.organisation == id }) { return own }
    let prefectures = sitesOf(id).map(\.prefecture)
    if let region = regions.first(where: { !$0.prefecture.isEmpty && prefectures.contains($0.prefecture) }) { return region }
    guard let organisation = organisations[id], organisation.shore == .home else { return nil }
    return regions.first { $0.isOurs && $0.country == organisation.country }
  }
}
