import Domain

/// A person's day: night's hotel, tours, fixed items, absences, night's hotel.
struct Itinerary {
  let person: Delegate
  let frame: PersonDay
  /// Indices of the programme's tours on which the person is, ascending by departure.
  let tours: [Int]
  /// Tours and what stands fixed, ascending by start.
  let engagements: [Engagement]

  /// Two engagements that follow each other, one of them a tour; nil stands for the night's hotel.
  struct Gap {
    var before: Engagement?
    var after: Engagement?
  }

  /// Every day of every person with a tour on it: persons in file order, then days.
  static func all(of programme: Programme, _ atlas: Atlas) -> [Itinerary] {
    var ridden = [[CalendarDate: [Int]]](repeating: [:], count: atlas.trip.delegates.count)
    for (t, tour) in programme.tours.enumerated() {
      for person in Set(tour.delegates.compactMap { atlas.delegates[$0] }) { ridden[person][tour.day, default: []].append(t) }
    }
    return ridden.enumerated().flatMap { index, days -> [Itinerary] in
      guard !days.isEmpty else { return [] }
      let person = atlas.trip.delegates[index]
      let items = atlas.items(concerning: person)
      return days.keys.sorted().map { date in
        Itinerary(person, atlas.frame(of: person, on: date, items: items), tours: days[date]!, of: programme)
      }
    }
  }

  private init(_ person: Delegate, _ frame: PersonDay, tours: [Int], of programme: Programme) {
    self.person = person
    self.frame = frame
    self.tours = tours.sorted { (programme.tours[$0].departs, $0) < (programme.tours[$1].departs, $1) }
    let ridden = self.tours.map { Engagement(tour: $0, programme.tours[$0]) }
    engagements = (frame.fixed + ridden).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// The gaps in time order, each once.
  var gaps: [Gap] {
    var found: [Gap] = []
    for tour in engagements where tour.isTour {
      let before = engagements.filter { $0.end <= tour.start && $0 != tour }.max { ($0.end, $0.start) < ($1.end, $1.start) }
      if before?.isTour != true { found.append(Gap(before: before, after: tour)) }
      let after = engagements.first { $0.start >= tour.end && $0 != tour }
      found.append(Gap(before: tour, after: after))
    }
    return found
  }
}

extension Engagement {
  fileprivate init(tour index: Int, _ tour: Tour) {
    self.init(
      what: .tour(index), start: tour.departs, end: tour.arrives, startSite: tour.from, endSite: tour.to,
      freeFrom: tour.arrives)
  }
}
