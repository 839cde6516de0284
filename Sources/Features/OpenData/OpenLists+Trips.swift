import Domain
import HashTreeCollections

extension OpenList {
  /// Trips, and what belongs to one.
  static let tripLists = [trips, programme, delegates, visits]

  private static let trips = OpenList(
    "trips", DeskWords.trips, tag: DeskWords.trips,
    OpenShape<TripRecord>("Trip", [
      .key("id", OpenWords.id) { $0.settings.id.text }, .words("title", LedgerField.title.label) { $0.settings.title },
      .key("home", OpenWords.home) { $0.settings.home.name }, .texts("prefectures", OpenWords.prefecture) { $0.settings.hosts.map(\.prefecture) },
      .date("departs", OpenWords.departs) { $0.settings.departs }, .date("starts", OpenWords.starts) { $0.settings.starts },
      .date("ends", OpenWords.ends) { $0.settings.ends }, .number("delegates", OpenWords.delegates, isRequired: true) { $0.delegates.count },
      .number("visits", OpenWords.visits, isRequired: true) { $0.visits.count }, .number("release", OpenWords.release) { $0.releases.last?.number },
      .moment("released", OpenWords.released, isRequired: false) { trip in trip.releases.last.map { ($0.at, trip.settings.home.zone) } },
    ]),
    right: { _ in nil }, key: { $0.settings.id.text },
    rows: { query in query.inOrder(query.state.tripRecords) { query.state.may(query.who, .readTrip($0.settings.id)) } },
    row: { query, key in
      try query.state.require(query.who, .readTrip(Identifier(key)))
      return query.state.tripRecords[Identifier(key)]
    })

  /// A stop of a tour, as it was released last.
  struct ReleasedStop: Sendable {
    var number: Int
    var release: Release
    var tour: Tour
    var stop: Stop
    var visit: Visit?
    var zones: [Identifier<Site>: Zone]
    var home: Zone

    func moment(_ minute: Minute, _ site: Identifier<Site>) -> (Minute, Zone) { (minute, zones[site] ?? home) }
  }

  private static let programme = OpenList(
    "trips/{trip}/programme", OpenWords.programme, tag: DeskWords.trips,
    OpenShape<ReleasedStop>("ProgrammeStop", [
      .number("number", OpenWords.number, isRequired: true) { $0.number }, .number("release", OpenWords.release, isRequired: true) { $0.release.number },
      .moment("released", OpenWords.released) { ($0.release.at, $0.home) }, .key("tour", OpenWords.tour) { $0.tour.id.text },
      .date("day", OpenWords.day) { $0.tour.day }, .choice("mode", OpenWords.mode, Mode.allCases.map(\.rawValue)) { $0.tour.mode.rawValue },
      .text("vehicle", OpenWords.vehicle) { $0.tour.vehicle?.text }, .key("tour_from", OpenWords.tourFrom) { $0.tour.from.text },
      .moment("tour_departs", OpenWords.tourDeparts) { $0.moment($0.tour.departs, $0.tour.from) }, .key("tour_to", OpenWords.tourTo) { $0.tour.to.text },
      .moment("tour_arrives", OpenWords.tourArrives) { $0.moment($0.tour.arrives, $0.tour.to) }, .key("visit", OpenWords.visit) { $0.stop.visit.text },
      .text("host", OpenWords.host) { $0.visit?.host.text }, .key("site", OpenWords.site) { $0.stop.site.text },
      .moment("arrives", OpenWords.arrives) { $0.moment($0.stop.arrives, $0.stop.site) }, .moment("starts", OpenWords.sessionStarts) { $0.moment($0.stop.starts, $0.stop.site) },
      .moment("ends", OpenWords.sessionEnds) { $0.moment($0.stop.ends, $0.stop.site) }, .texts("delegates", OpenWords.delegates) { $0.tour.delegates.map(\.text) },
      .texts("interpreters", OpenWords.interpreters) { $0.tour.interpreters.map(\.text) },
    ]),
    isNumbered: true, right: { .readTrip($0!) }, key: { String($0.number) },
    losses: { _ in [OpenWords.lostOfProgramme] },
    rows: { query in
      let stops = try releasedStops(query)
      return AnySequence(query.numbers(stops.count).lazy.map { stops[$0 - 1] })
    },
    row: { query, key in
      let stops = try releasedStops(query)
      return Int(key).flatMap { stops.indices.contains($0 - 1) ? stops[$0 - 1] : nil }
    })

  /// - Throws: `NotThere.programme` while nothing is released.
  @Sendable private static func releasedStops(_ query: OpenQuery) throws -> [ReleasedStop] {
    guard let trip = query.trip, let release = query.state.released(of: trip), let dossier = query.state.dossier(of: trip, release: release.number) else {
      throw NotThere.programme
    }
    let (zones, visits) = (dossier.zonesOfSites(), Dictionary(uniqueKeysWithValues: dossier.trip.visits.map { ($0.id, $0) }))
    let stops = release.programme.tours.flatMap { tour in tour.stops.map { (tour, $0) } }
    return stops.enumerated().map { place, pair in
      ReleasedStop(
        number: place + 1, release: release, tour: pair.0, stop: pair.1, visit: visits[pair.1.visit], zones: zones,
        home: dossier.trip.hosts.first?.zone ?? dossier.trip.home.zone)
    }
  }

  /// A delegate, and what is sealed for those who may read it.
  struct OpenDelegate: Sendable {
    var delegate: Delegate
    var personal: PersonalDetails?
  }

  private static let delegates = OpenList(
    "trips/{trip}/delegates", OpenWords.delegates, tag: DeskWords.trips,
    OpenShape<OpenDelegate>("Delegate", [
      .key("id", OpenWords.id) { $0.delegate.id.text }, .text("given_name", LedgerWords.given) { $0.delegate.givenName },
      .text("family_name", LedgerWords.familyName) { $0.delegate.familyName }, .text("reading", LedgerWords.reading) { $0.delegate.katakana },
      .text("academic_title", OpenWords.academicTitle) { $0.delegate.academicTitle },
      .text("organisation", LedgerWords.organisation) { $0.delegate.organisation?.text }, .words("function", OpenWords.function) { $0.delegate.function },
      .texts("further_posts", OpenWords.furtherPosts) { ($0.delegate.furtherPosts ?? []).map { [$0.function, $0.organisation?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " / ") } },
      .choice("strand", OpenWords.strand, Strand.allCases.map(\.rawValue)) { $0.delegate.strand.rawValue },
      .number("protocol_rank", OpenWords.rank) { $0.delegate.protocolRank }, .texts("languages", OpenWords.languages) { $0.delegate.languages },
      .texts("interests", LedgerWords.interests) { $0.delegate.interests.map { "\($0.topic):\($0.weight)" } },
      .texts("wishes", OpenWords.wishes) { $0.delegate.wishes.map(\.text) }, .flag("is_fictional", OpenWords.fictional) { $0.delegate.fictional },
      .flag("consents_to_brochure", OpenWords.brochure) { $0.delegate.consents?.brochure }, .flag("consents_to_photos", OpenWords.photo) { $0.delegate.consents?.photo },
      .text("diet", OpenWords.diet) { $0.personal?.diet }, .text("room", OpenWords.room) { $0.personal?.roomType },
      .text("passport_name", OpenWords.passport) { $0.personal?.passportName }, .text("email", DeskWords.email) { $0.personal?.email },
      .text("deviation_remark", OpenWords.deviation) { $0.personal?.deviationRemark }, .text("remark", OpenWords.remark) { $0.personal?.remark },
    ]),
    isOfPeople: true,
    filters: [
      OpenFilter(name: "strand", label: OpenWords.strand, values: Strand.allCases.map(\.rawValue)), OpenFilter(name: "organisation", label: LedgerWords.organisation),
    ],
    right: { .readTrip($0!) }, key: { $0.delegate.id.text }, card: { query, row in query.state.card(of: row, query) },
    losses: { query in query.state.may(query.who, .readPersonal(query.trip!)) ? [] : [OpenWords.lostPersonal] },
    rows: { query in
      let filters = query.filters
      let record = query.state.tripRecords[query.trip!]!
      let kept = query.inOrder(record.delegates) { one in
        (filters["strand"].map { $0 == one.delegate.strand.rawValue } ?? true) && (filters["organisation"].map { $0 == one.delegate.organisation?.text } ?? true)
      }
      return AnySequence(kept.lazy.map { open($0, query) })
    }, row: { query, key in query.state.tripRecords[query.trip!]?.delegates[Identifier(key)].map { open($0, query) } })

  private static func open(_ fact: DelegateRecorded, _ query: OpenQuery) -> OpenDelegate {
    OpenDelegate(delegate: fact.delegate, personal: query.state.may(query.who, .readPersonal(fact.trip)) ? query.state.details(of: fact) : nil)
  }

  /// An offer with the clock of its place.
  struct OpenVisit: Sendable {
    var visit: Visit
    var zone: Zone
  }

  private static let visits = OpenList(
    "trips/{trip}/visits", OpenWords.visits, tag: DeskWords.trips,
    OpenShape<OpenVisit>("Visit", [
      .key("id", OpenWords.id) { $0.visit.id.text }, .key("host", OpenWords.host) { $0.visit.host.text }, .key("site", OpenWords.site) { $0.visit.site.text },
      .words("title", LedgerField.title.label) { $0.visit.title }, .texts("topics", LedgerWords.topics) { $0.visit.topics.map(\.text) },
      .number("duration_minutes", OpenWords.duration, isRequired: true) { $0.visit.durationMinutes },
      .texts("windows", OpenWords.windows) { row in row.visit.windows.map { "\(row.zone.rfc3339($0.opens))/\(row.zone.rfc3339($0.closes))" } },
      .number("min_group", OpenWords.minGroup, isRequired: true) { $0.visit.minGroup }, .number("max_group", OpenWords.maxGroup, isRequired: true) { $0.visit.maxGroup },
      .number("max_sessions", OpenWords.maxSessions, isRequired: true) { $0.visit.maxSessions }, .text("language", DeskWords.language) { $0.visit.language },
      .choice("interpreting", OpenWords.interpreting, Visit.Interpreting.allCases.map(\.rawValue)) { $0.visit.interpreting.rawValue },
      .flag("is_must", OpenWords.must) { $0.visit.isMust }, .texts("strands", OpenWords.strand) { $0.visit.strands.map(\.rawValue) },
      .number("priority", OpenWords.priority, isRequired: true) { $0.visit.priority },
      .date("registration_deadline", OpenWords.deadline) { $0.visit.registrationDeadline }, .text("dress_code", OpenWords.dressCode) { $0.visit.dressCode },
    ]),
    filters: [OpenFilter(name: "host", label: OpenWords.host), OpenFilter(name: "topic", label: LedgerWords.topics)],
    right: { .readTrip($0!) }, key: { $0.visit.id.text }, losses: { _ in [OpenWords.lostRemarks] },
    rows: { query in
      let (filters, zones) = (query.filters, query.zonesOfTrip)
      let record = query.state.tripRecords[query.trip!]!
      let kept = query.inOrder(record.visits) { one in
        (filters["host"].map { $0 == one.host.text } ?? true) && (filters["topic"].map { one.topics.contains(Identifier($0)) } ?? true)
      }
      return AnySequence(kept.lazy.map { OpenVisit(visit: $0, zone: zones.of($0.site)) })
    },
    row: { query, key in
      query.state.tripRecords[query.trip!]?.visits[Identifier(key)].map { OpenVisit(visit: $0, zone: query.zonesOfTrip.of($0.site)) }
    })
}

/// The clocks of a trip's places.
private struct TripZones: Sendable {
  var zones: [Identifier<Site>: Zone]
  var other: Zone
  func of(_ site: Identifier<Site>) -> Zone { zones[site] ?? other }
}

extension OpenQuery {
  fileprivate var zonesOfTrip: TripZones {
    let dossier = trip.flatMap { state.dossier(of: $0) }
    return TripZones(zones: dossier?.zonesOfSites() ?? [:], other: dossier?.trip.hosts.first?.zone ?? .utc)
  }
}
