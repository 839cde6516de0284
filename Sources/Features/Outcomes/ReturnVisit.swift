import Domain
import HashTreeCollections
import Journaling

extension State {
  /// The trip that comes of an invitation: `return-3-japan-2024`.
  package func returnVisit(of commitment: Commitment) -> Identifier<Trip>? {
    commitment.trip.map { Identifier("return-\(commitment.number)-\($0)") }
  }

  /// Decides that an invitation becomes a trip of its own, with host and guest reversed: who was met is the guest, our houses are the offers, in the
  /// hours in which visits were made. Nothing is planned and nobody is told.
  /// - Throws: `AccessRefusal`, `.noInvitation`, `.badDates`.
  package func returning(_ number: Int, from starts: CalendarDate?, until ends: CalendarDate?, by who: Who) throws -> [Event] {
    try require(who, .importTrip)
    guard let one = outcomes.commitments[number]?.record, one.isInvitation == .yes, let guest = one.organisation, organisations[guest] != nil,
      let id = returnVisit(of: one), let former = one.trip, let dossier = dossier(of: former)
    else { throw OutcomeRefusal.noInvitation(number) }
    guard let starts, let ends, starts <= ends, ends - starts <= 60 else { throw OutcomeRefusal.badDates }
    if tripRecords[id] != nil { return [] }
    return try importing(reversed(dossier, as: id, guest, starts, ends))
  }

  private func reversed(_ former: Dossier, as id: Identifier<Trip>, _ guest: Identifier<Organisation>, _ starts: CalendarDate, _ ends: CalendarDate) -> Dossier {
    let old = former.trip
    let from = old.hosts.first(where: \.isPartner) ?? old.hosts[0]
    let area = old.home.name
    var register = former.register
    let guestName = organisations[guest]?.name ?? Trilingual(same: guest.text)
    var trip = Trip(
      id: id,
      title: Trilingual(
        de: "Gegenbesuch: \(guestName.de) in \(area)", en: "Return visit: \(guestName.en) in \(area)", ja: "答礼訪問：\(guestName.ja)（\(area)）"),
      home: HomeRegion(id: guest, name: from.prefecture, country: organisations[guest]?.country ?? "", zone: from.zone),
      hosts: [HostRegion(prefecture: area, isPartner: true, zone: old.home.zone)], organiser: old.organiser, departs: starts, starts: starts, ends: ends,
      days: (0...(ends - starts)).map { Day(date: starts + $0, area: area, visits: (starts + $0).weekday < 5) }, hotels: [], hours: old.hours,
      rules: old.rules)
    trip.rules.leaderNotWithout = nil
    trip.rules.organisationStaffPerGroupMin = 0
    trip.delegates = guests(of: guest, on: old.id)
    for house in houses(of: old, for: guest, register) {
      let site = register.sites.first { $0.organisation == house.id }?.id ?? Identifier<Site>(house.id.text)
      if !register.sites.contains(where: { $0.id == site }) { register.sites.append(house.site(site, in: area)) }
      trip.visits.append(offer(of: house, at: site, trip))
    }
    return Dossier(register: register, trip: trip)
  }

  /// Whom we met of the invited house, as far as they let us write to them.
  private func guests(of house: Identifier<Organisation>, on trip: Identifier<Trip>) -> [Delegate] {
    let met = outcomes.contacts.sorted { $0.key < $1.key }.map(\.value.record)
      .filter { $0.trip == trip && $0.organisation == house && $0.consent != .refused }
    let strand: Strand =
      switch organisations[house]?.kind {
      case "public": .politics
      case "research", "university": .science
      case "media": .press
      default: .business
      }
    return met.enumerated().map { place, one in
      Delegate(
        id: Identifier("G\(place < 9 ? "0" : "")\(place + 1)"), givenName: "", familyName: one.name, katakana: one.reading, organisation: house,
        function: Trilingual(same: one.function), strand: strand, languages: organisations[house]?.country == "JP" ? ["ja"] : [],
        interests: (organisations[house]?.topics ?? []).map { .init(topic: $0, weight: 3) })
    }
  }

  /// Where our people come from and what the guest cares about, else all of them.
  private func houses(of trip: Trip, for guest: Identifier<Organisation>, _ register: Register) -> [Organisation] {
    let ids = Set(trip.delegates.compactMap(\.organisation))
    let all = register.organisations.filter { ids.contains($0.id) }
    let topics = Set(organisations[guest]?.topics ?? [])
    let near = all.filter { !topics.isDisjoint(with: $0.topics) }
    return near.isEmpty ? all : near
  }

  private func offer(of house: Organisation, at site: Identifier<Site>, _ trip: Trip) -> Visit {
    let zone = trip.hosts[0].zone
    let (from, until) = (trip.hours.visitsFrom ?? ClockTime(9, 0), trip.hours.visitsUntil ?? ClockTime(17, 0))
    return Visit(
      id: Identifier("R-\(house.id)"), host: house.id, site: site, title: Trilingual(de: "Besuch", en: "Visit", ja: "訪問"), topics: house.topics, durationMinutes: 90,
      windows: trip.days.filter(\.visits).map { Window(opens: zone.instant(of: $0.date, at: from), closes: zone.instant(of: $0.date, at: until)) },
      minGroup: 1, maxGroup: 30)
  }
}

extension Organisation {
  fileprivate func site(_ id: Identifier<Site>, in area: String) -> Site {
    Site(id: id, organisation: self.id, name: name, type: "main", address: address, city: city, prefecture: area, country: country, point: point)
  }
}
