import Domain

/// Hosts with their visits, and the delegation.
extension TripMaker {
  mutating func addVisits() {
    let days = trip.days.indices.filter { trip.days[$0].visits }
    var host = 0
    for number in 1...max(1, size.visits) {
      // A second visit of the same host, at the same site or near by, now and then.
      if number == 1 || !chance.happens(18) { host += 1 }
      let day = chance.one(of: days)
      let area = area(onDay: day)
      let id = Identifier<Organisation>("host-\(host)")
      let site = site(of: id, area)
      trip.visits.append(visit(number, id, at: site, first: day))
    }
    let must = trip.visits.indices.filter { _ in chance.happens(12) }
    for index in must { trip.visits[index].isMust = true }
  }

  /// The host's site in the area, new if it has none there.
  private mutating func site(of host: Identifier<Organisation>, _ area: Int) -> Identifier<Site> {
    let known = register.sites.filter { $0.organisation == host && $0.prefecture == Self.area(area) }
    if let site = known.first { return site.id }
    if !register.organisations.contains(where: { $0.id == host }) {
      register.organisations.append(
        Organisation(
          id: host, name: Trilingual(de: "Gastgeber \(host)", en: "Host \(host)", ja: "受入先\(host)"), topics: someTopics(1...2),
          city: "Town-\(area + 1)", country: "JP", shore: .host))
    }
    let centre = spots[Self.hotel(area)]!
    let reach = chance.happens(15) ? 60 : 12
    let spot = (x: centre.x + Double(chance.number(-reach...reach)), y: centre.y + Double(chance.number(-reach...reach)))
    let number = register.sites.count { $0.organisation == host }
    let site = Identifier<Site>(number == 0 ? "site-\(host)" : "site-\(host)-\(number + 1)")
    add(site: site, of: host, type: "host", area, at: spot)
    if number == 0, let index = register.organisations.firstIndex(where: { $0.id == host }) {
      register.organisations[index].point = point(at: spot)
    }
    return site
  }

  private mutating func visit(
    _ number: Int, _ host: Identifier<Organisation>, at site: Identifier<Site>, first day: Int
  ) -> Visit {
    let duration = size.grid > 15 ? 30 * chance.number(2...4) : 15 * chance.number(3...8)
    let least = size.delegates < 8 ? 1 : chance.number(1...4)
    let most = size.delegates < 8 ? chance.number(2...4) : least + chance.number(4...max(5, size.delegates / 3))
    let interpreting: Visit.Interpreting = chance.happens(25) ? .consecutive : chance.happens(12) ? .simultaneous : .none
    let strands = chance.happens(30) ? Strand.allCases : Strand.allCases.filter { _ in chance.happens(50) }
    return Visit(
      id: Identifier("V\(padded(number))"), host: host, site: site,
      title: Trilingual(de: "Besuch \(number)", en: "Visit \(number)", ja: "Visit \(number)"), topics: someTopics(1...3),
      durationMinutes: duration, windows: windows(from: day, duration: duration), minGroup: least, maxGroup: most,
      maxSessions: chance.happens(25) ? 2 : 1, language: chance.happens(60) ? "en" : "ja", interpreting: interpreting,
      strands: strands.isEmpty ? [.business] : strands, priority: chance.number(1...5))
  }

  /// On the first day and on others of the same stretch.
  private mutating func windows(from day: Int, duration: Int) -> [Window] {
    let near = trip.days.indices.filter { $0 != day && trip.days[$0].visits && area(onDay: $0) == area(onDay: day) }
    let days = ([day] + chance.some(chance.number(0...2), of: near)).sorted()
    return days.map { day in
      let opens = time(trip.days[day].date, 9) + size.grid * chance.number(0...(7 * 60 / size.grid))
      let length = duration + size.grid * chance.number(0...(180 / size.grid))
      return Window(opens: opens, closes: opens + length)
    }
  }

  private mutating func someTopics(_ count: ClosedRange<Int>) -> [Identifier<Topic>] {
    chance.some(chance.number(count), of: register.topics.map(\.id))
  }

  mutating func addDelegates() {
    let staff = max(1, size.groups + 1)
    let bodies: [Strand: Identifier<Organisation>] = [
      .politics: "home-parliament", .business: "home-firm", .science: "home-university", .press: "home-paper",
      .organisation: "home-agency",
    ]
    for number in 1...max(1, size.delegates) {
      let isStaff = size.delegates >= 8 && number > size.delegates - min(staff, size.delegates / 3)
      let strand: Strand = isStaff ? .organisation : chance.one(of: [.politics, .business, .business, .science, .press])
      trip.delegates.append(
        Delegate(
          id: Identifier("D\(padded(number))"), givenName: "Given\(number)", familyName: "Family\(number)", organisation: bodies[strand],
          function: Trilingual(de: "Mitglied", en: "Member", ja: "Member"), strand: strand, protocolRank: number,
          languages: ["de", "en"],
          interests: someTopics(1...4).map { Delegate.Interest(topic: $0, weight: chance.number(1...5)) },
          wishes: chance.some(chance.number(0...6), of: hosts()), stays: [stay()], fictional: true))
    }
    trip.leader = trip.delegates.first?.id
  }

  private func hosts() -> [Identifier<Organisation>] { register.organisations.filter { $0.shore == .host }.map(\.id) }

  /// With the group from start to end, but for a few.
  private mutating func stay() -> Stay {
    guard size.days > 1, chance.happens(10) else { return Stay() }
    let day = chance.number(0...size.days - 1)
    let date = trip.days[day].date
    if chance.happens(50) {
      return Stay(from: time(date, chance.number(8...16)), fromSite: Self.airport(area(onDay: day)))
    }
    return Stay(until: time(date, chance.number(9...18)), untilSite: Self.airport(area(onDay: day)))
  }

  func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
