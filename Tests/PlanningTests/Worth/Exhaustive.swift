import Domain

@testable import Planning

/// The value of the best valid programme of a tiny trip among those of at most two tours by bus from the night's hotel and
/// back, of one or two stops; found by trying all, the checker says what is valid.
///
/// Sessions start when a window opens or as early as the way from the start of a window before it allows. 0 if nothing
/// valid brings anything; obligatory visits bind.
func exhaustiveBest(_ dossier: Dossier) -> Double {
  let best = bestAlone(in: dossier)
  let tours = TinyTours(dossier).all
  var programmes: [[Tour]] = [[]] + tours.map { [$0] }
  for (index, one) in tours.enumerated() { programmes += tours[index...].map { [one, $0] } }
  func value(_ tours: [Tour]) -> Double {
    worth(of: Programme(trip: dossier.trip.id, tours: tours), in: dossier, best: best).value
  }
  let people = dossier.trip.delegates.map(\.id)
  var found = 0.0
  for draft in programmes where value(draft) > found {
    for aboard in 0..<(1 << (people.count * draft.count)) {
      var candidate = draft
      for (number, tour) in draft.enumerated() {
        candidate[number].id = Identifier("T\(number + 1)")
        candidate[number].delegates = people.indices.filter { aboard >> (number * people.count + $0) & 1 == 1 }.map { people[$0] }
        if tour.vehicle == draft[0].vehicle, number > 0, tour.departs < draft[0].arrives, draft[0].departs < tour.arrives {
          candidate[number].vehicle = dossier.trip.vehicles.last { $0.area == dossier.trip.vehicles[0].area }?.id
        }
      }
      let reached = value(candidate)
      if reached > found, check(Programme(trip: dossier.trip.id, tours: candidate), against: dossier).isEmpty { found = reached }
    }
  }
  return found
}

/// Tours with everybody aboard.
private struct TinyTours {
  let dossier: Dossier
  let atlas: Atlas
  init(_ dossier: Dossier) { (self.dossier, atlas) = (dossier, Atlas(dossier)) }

  var all: [Tour] {
    dossier.trip.days.flatMap { day -> [Tour] in
      let visits = dossier.trip.visits
      return visits.flatMap { one -> [Tour] in
        starts(one, day.date).flatMap { start -> [Tour] in
          let alone = [tour(day.date, [(one, start)])]
          let pairs = visits.filter { $0.id != one.id }.flatMap { other -> [Tour?] in
            guard let way = atlas.leg(.bus, one.site, other.site) else { return [] }
            let earliest = start + one.durationMinutes + way + dossier.trip.rules.bufferMinutesBetweenVisits
            return Set(starts(other, day.date) + [earliest]).sorted().filter { $0 >= earliest }.map { tour(day.date, [(one, start), (other, $0)]) }
          }
          return (alone + pairs).compactMap { $0 }
        }
      }
    }
  }

  private func starts(_ visit: Visit, _ date: CalendarDate) -> [Minute] {
    let (start, end) = atlas.span(of: date)
    return visit.windows.map(\.opens).filter { start <= $0 && $0 < end }
  }

  private func tour(_ date: CalendarDate, _ sessions: [(visit: Visit, starts: Minute)]) -> Tour? {
    guard let from = atlas.hotel(nightOf: date - 1), let to = atlas.hotel(nightOf: date), let last = sessions.last,
      let out = atlas.leg(.bus, from, sessions[0].visit.site), let home = atlas.leg(.bus, last.visit.site, to),
      sessions.allSatisfy({ session in
        session.visit.windows.contains { $0.opens <= session.starts && session.starts + session.visit.durationMinutes <= $0.closes }
      })
    else { return nil }
    let needs = sessions.contains { $0.visit.interpreting != .none }
    return Tour(
      id: "T", day: date, vehicle: dossier.trip.vehicles[0].id, mode: .bus, from: from, to: to, departs: sessions[0].starts - out,
      arrives: last.starts + last.visit.durationMinutes + home, delegates: dossier.trip.delegates.map(\.id),
      interpreters: needs ? dossier.trip.interpreters.filter { $0.simultaneous && $0.serves(on: date) }.prefix(1).map(\.id) : [],
      stops: sessions.map {
        Stop(visit: $0.visit.id, site: $0.visit.site, arrives: $0.starts, starts: $0.starts, ends: $0.starts + $0.visit.durationMinutes)
      })
  }
}
