import Domain

extension Draft {
  /// The draft in the words of the domain; tours in order of time, numbered from 1.
  func programme(seed: UInt64, bound: Double?, keeping released: Programme? = nil) -> Programme {
    let trip = problem.dossier.trip
    var tours: [Tour] = []
    for (day, draft) in days.enumerated() {
      for (index, route) in draft.routes.enumerated() {
        let people = problem.people.indices.filter { draft.aboard[$0] & (1 << UInt64(index)) != 0 }
        tours.append(
          Tour(
            id: "", day: problem.days[day].date, vehicle: route.vehicle < 0 ? nil : trip.vehicles[route.vehicle].id, mode: route.mode,
            from: problem.sites[route.from], to: problem.sites[route.to], departs: problem.minute(route.departs),
            arrives: problem.minute(route.arrives), delegates: people.map { trip.delegates[$0].id },
            interpreters: route.interpreters.map { trip.interpreters[$0].id },
            stops: route.visits.indices.map { stop in
              let visit = route.visits[stop]
              let starts = problem.minute(route.starts[stop])
              return Stop(
                visit: trip.visits[visit].id, site: trip.visits[visit].site, arrives: problem.minute(route.arrivals[stop]), starts: starts,
                ends: starts + problem.visits[visit].duration)
            }))
      }
    }
    tours.sort { ($0.departs, $0.stops[0].visit, $0.delegates.first ?? "") < ($1.departs, $1.stops[0].visit, $1.delegates.first ?? "") }
    name(&tours, keeping: released)
    return Programme(trip: trip.id, seed: seed, worth: worth, bound: bound, tours: tours)
  }

  /// T1, T2, … in order of time; a tour that was released keeps its name, also without its last stops, others get new
  /// ones. One that is the same but for the order of its people is written as it was.
  private func name(_ tours: inout [Tour], keeping released: Programme?) {
    var free = released?.tours ?? []
    let taken = Set(free.map(\.id))
    var unnamed = Array(tours.indices)
    for isWhole in [true, false] {
      unnamed = unnamed.filter { index in
        let twins = free.indices.filter { Self.isTwin(tours[index], of: free[$0], whole: isWhole) }
        guard let twin = twins.first(where: { free[$0].delegates == tours[index].delegates }) ?? twins.first else { return true }
        let old = free.remove(at: twin)
        tours[index].id = old.id
        var same = tours[index]
        (same.delegates, same.interpreters) = (old.delegates, old.interpreters)
        if same == old, Set(old.delegates) == Set(tours[index].delegates), Set(old.interpreters) == Set(tours[index].interpreters) {
          tours[index] = old
        }
        return false
      }
    }
    var number = 0
    for index in unnamed {
      repeat { number += 1 } while taken.contains(Identifier("T\(number)"))
      tours[index].id = Identifier("T\(number)")
    }
  }

  private static func isTwin(_ tour: Tour, of old: Tour, whole: Bool) -> Bool {
    guard tour.day == old.day, tour.departs == old.departs, tour.mode == old.mode, tour.from == old.from else { return false }
    let sessions = old.stops.map { [$0.visit.text, $0.starts.description] }
    let now = tour.stops.map { [$0.visit.text, $0.starts.description] }
    return whole ? now == sessions : sessions.starts(with: now)
  }

  /// The figures, by the search's own count.
  var worth: Worth {
    let trip = problem.dossier.trip
    var worth = Worth()
    let shares = problem.people.indices.compactMap { person -> Double? in
      let best = problem.people[person].best
      return best > 0 ? Double(total[person]) / Double(best) : nil
    }
    // A session that has begun may be worth more than all that is still possible alone.
    worth.value = value + scale.whole * shares.reduce(0) { $1 > 1 ? $0 + $1.squareRoot() - 1 : $0 }
    if !shares.isEmpty {
      let sum = shares.reduce(0, +)
      let squares = shares.reduce(0) { $0 + $1 * $1 }
      worth.meanShare = sum / Double(shares.count)
      worth.lowestShare = shares.min()!
      worth.jain = squares > 0 ? sum * sum / (Double(shares.count) * squares) : 1
    }
    for (person, delegate) in trip.delegates.enumerated() {
      guard let first = delegate.wishes.first else { continue }
      worth.firstWishes += 1
      let met = problem.visits.indices.contains {
        trip.visits[$0].host == first && attends[person * problem.visits.count + $0] > 0
      }
      if met { worth.firstWishesMet += 1 }
    }
    worth.priorityPoints = priorityPoints
    worth.travelMinutes = legMinutes
    return worth
  }
}
