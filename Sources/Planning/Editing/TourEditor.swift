import Domain

/// Changes single tours by hand and works out the times that follow.
///
/// It makes no rule its own: where there is no way, or not enough time, the tour comes out as asked and the checker says what is
/// wrong with it. Reads ways from the contract's `Atlas`, never from the search.
package struct TourEditor: Sendable {
  let atlas: Atlas
  package init(_ dossier: Dossier) { atlas = Atlas(dossier) }

  private var buffer: Int { atlas.trip.rules.bufferMinutesBetweenVisits }

  /// The tour with the session of a visit at another time. Sessions that would be too close give way, those before to earlier
  /// times and those after to later ones; the others stay.
  /// - Returns: nil if the tour does not go there.
  package func moving(_ visit: Identifier<Visit>, to start: Minute, in tour: Tour) -> Tour? {
    guard let index = tour.stops.firstIndex(where: { $0.visit == visit }) else { return nil }
    var tour = tour
    var stop = tour.stops.remove(at: index)
    (stop.arrives, stop.ends) = (start - (stop.starts - stop.arrives), start + (stop.ends - stop.starts))
    stop.starts = start
    return settled(tour, around: stop)
  }

  /// The tour with one more session.
  /// - Returns: nil if there is no such visit, or the tour goes there already.
  package func inserting(_ visit: Identifier<Visit>, at start: Minute, in tour: Tour) -> Tour? {
    guard let offer = atlas.visits[visit], !tour.stops.contains(where: { $0.visit == visit }) else { return nil }
    let stop = Stop(visit: visit, site: offer.site, arrives: start, starts: start, ends: start + offer.durationMinutes)
    return settled(tour, around: stop)
  }

  /// - Returns: nil if nothing is left of the tour.
  package func removing(_ visit: Identifier<Visit>, from tour: Tour) -> Tour? {
    var tour = tour
    tour.stops.removeAll { $0.visit == visit }
    guard let first = tour.stops.first else { return nil }
    tour.stops.removeFirst()
    return settled(tour, around: first)
  }

  /// A tour to one session: from the meeting point and by the means with the shortest way, a vehicle of the area last.
  /// - Returns: nil if there is no such visit, or no meeting point on that day.
  package func tour(_ id: Identifier<Tour>, to visit: Identifier<Visit>, at start: Minute, on day: CalendarDate, delegates: [Identifier<Delegate>]) -> Tour? {
    guard let offer = atlas.visits[visit], let area = atlas.area(of: day, departing: start) else { return nil }
    let stop = Stop(visit: visit, site: offer.site, arrives: start, starts: start, ends: start + offer.durationMinutes)
    var best: (minutes: Int, tour: Tour)?
    let vehicle = atlas.trip.vehicles.filter { $0.area == area && $0.seats(on: day) >= delegates.count }.min { $0.seats < $1.seats }
    for point in atlas.meetingPoints(of: day) {
      for mode in [Mode.walk, .train, .bus] where mode != .bus || vehicle != nil {
        guard let minutes = atlas.leg(mode, point, offer.site), minutes < best?.minutes ?? .max else { continue }
        let tour = Tour(
          id: id, day: day, vehicle: mode == .bus ? vehicle?.id : nil, mode: mode, from: point, to: point, departs: start, arrives: start,
          delegates: delegates, stops: [])
        best = (minutes, settled(tour, around: stop))
      }
    }
    return best?.tour
  }

  /// The tour by other means, its sessions as they are.
  package func serving(_ tour: Tour, mode: Mode, vehicle: Identifier<Vehicle>?) -> Tour {
    var tour = tour
    (tour.mode, tour.vehicle) = (mode, mode == .bus ? vehicle : nil)
    guard let first = tour.stops.first else { return tour }
    tour.stops.removeFirst()
    return settled(tour, around: first)
  }

  /// The areas, kinds and seats of what could serve a tour.
  package func vehicles(for tour: Tour) -> [Vehicle] {
    let area = atlas.area(of: tour.day, departing: tour.departs)
    return atlas.trip.vehicles.filter { $0.area == area && $0.seats(on: tour.day) > 0 }
  }

  /// Puts a stop into a tour without it: its start holds, the others make room, and the ends of the tour follow.
  private func settled(_ tour: Tour, around fixed: Stop) -> Tour {
    var tour = tour
    let place = tour.stops.firstIndex { $0.starts > fixed.starts } ?? tour.stops.count
    tour.stops.insert(fixed, at: place)
    for index in tour.stops.indices.dropFirst(place + 1) { tour.stops[index] = later(tour.stops[index], after: tour.stops[index - 1], tour.mode) }
    for index in tour.stops.indices.prefix(place).reversed() {
      tour.stops[index] = earlier(tour.stops[index], before: tour.stops[index + 1], tour.mode)
    }
    for index in tour.stops.indices.dropFirst() {
      let reached = tour.stops[index - 1].ends + (atlas.leg(tour.mode, tour.stops[index - 1].site, tour.stops[index].site) ?? 0)
      tour.stops[index].arrives = min(max(reached, tour.stops[index].arrives), max(reached, tour.stops[index].starts))
    }
    let (first, last) = (tour.stops[0], tour.stops[tour.stops.count - 1])
    tour.departs = first.arrives - (atlas.leg(tour.mode, tour.from, first.site) ?? 0)
    tour.arrives = last.ends + (atlas.leg(tour.mode, last.site, tour.to) ?? 0)
    return tour
  }

  private func later(_ stop: Stop, after previous: Stop, _ mode: Mode) -> Stop {
    let least = previous.ends + (atlas.leg(mode, previous.site, stop.site) ?? 0) + buffer
    return stop.starts >= least ? stop : stop.shifted(by: least - stop.starts)
  }

  private func earlier(_ stop: Stop, before next: Stop, _ mode: Mode) -> Stop {
    let most = next.starts - buffer - (atlas.leg(mode, stop.site, next.site) ?? 0)
    return stop.ends <= most ? stop : stop.shifted(by: most - stop.ends)
  }
}

extension Stop {
  fileprivate func shifted(by minutes: Int) -> Stop {
    Stop(visit: visit, site: site, arrives: arrives + minutes, starts: starts + minutes, ends: ends + minutes)
  }
}
