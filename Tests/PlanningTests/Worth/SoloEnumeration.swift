import Domain

@testable import Planning

/// Everything one person could do alone on a coarse grid, found by trying, to compare with `bestAlone`.
///
/// Tours of one or two sessions between all meeting points; sessions start at every step of the grid; every other time is
/// tried at its earliest and at its latest. What is valid says the checker.
struct SoloEnumeration {
  let dossier: Dossier
  let atlas: Atlas
  let grid: Int

  /// - Parameter grid: divides all times and ways of the trip.
  init(_ dossier: Dossier, grid: Int) {
    var copy = dossier
    // One mode with the fastest minutes stands for all, since a tour has one mode and a person alone takes the fastest row.
    let all = Atlas(dossier)
    var seen: Set<[String]> = []
    copy.trip.ways = dossier.trip.ways.compactMap { way in
      guard seen.insert([way.from.text, way.to.text].sorted()).inserted else { return nil }
      return Way(from: way.from, to: way.to, mode: .bus, minutes: all.fastest(way.from, way.to)!)
    }
    (self.dossier, atlas, self.grid) = (copy, Atlas(copy), grid)
  }

  func best(of person: Delegate) -> Points {
    let options: [[[Identifier<Visit>]]] = dossier.trip.days.map { [[]] + Array(plans(of: person, on: $0.date)) }
    func most(_ day: Int, _ attended: [Identifier<Visit>]) -> Points {
      guard day < options.count else { return total(person, attended) }
      return options[day].filter { plan in !plan.contains(where: attended.contains) }.map { most(day + 1, attended + $0) }.max()!
    }
    return most(0, [])
  }

  private func total(_ person: Delegate, _ attended: [Identifier<Visit>]) -> Points {
    var hosts: Set<Identifier<Organisation>> = []
    return attended.reduce(0) { sum, id in
      let visit = atlas.visits[id]!
      let gain = points(person, visit, in: dossier)
      return sum + gain.interest + (hosts.insert(visit.host).inserted ? gain.wish : 0)
    }
  }

  /// Sequences of one or two visits that are possible on a day.
  private func plans(of person: Delegate, on date: CalendarDate) -> Set<[Identifier<Visit>]> {
    let visits = dossier.trip.visits
    var found: Set<[Identifier<Visit>]> = []
    for one in visits {
      if starts(one, on: date).contains(where: { isPossible(person, date, [(one, $0)]) }) { found.insert([one.id]) }
      guard (dossier.trip.rules.visitsPerPersonAndDayMax ?? 2) >= 2 else { continue }
      for other in visits where other.id != one.id {
        search: for first in starts(one, on: date) {
          for second in starts(other, on: date) where second >= first + one.durationMinutes {
            guard isPossible(person, date, [(one, first), (other, second)]) else { continue }
            found.insert([one.id, other.id])
            break search
          }
        }
      }
    }
    return found
  }

  private func starts(_ visit: Visit, on date: CalendarDate) -> [Minute] {
    let (start, end) = atlas.span(of: date)
    return stride(from: start.sinceEpoch, to: end.sinceEpoch, by: grid).map(Minute.init(sinceEpoch:)).filter { at in
      visit.windows.contains { $0.opens <= at && at + visit.durationMinutes <= $0.closes }
    }
  }

  private func isPossible(_ person: Delegate, _ date: CalendarDate, _ sessions: [(visit: Visit, starts: Minute)]) -> Bool {
    let points = atlas.meetingPoints(of: date)
    for from in points {
      for to in points {
        if together(person, date, sessions, from, to).contains(where: { isValid($0) }) { return true }
        guard sessions.count == 2 else { continue }
        for middle in points {
          for again in points {
            let first = together(person, date, [sessions[0]], from, middle)
            let second = together(person, date, [sessions[1]], again, to)
            for one in first { for other in second where isValid(one + other) { return true } }
          }
        }
      }
    }
    return false
  }

  /// One tour through the sessions, with every other time at its earliest and latest.
  private func together(
    _ person: Delegate, _ date: CalendarDate, _ sessions: [(visit: Visit, starts: Minute)], _ from: Identifier<Site>, _ to: Identifier<Site>
  ) -> [[Tour]] {
    let (dayStart, dayEnd) = atlas.span(of: date)
    let first = sessions[0], last = sessions[sessions.count - 1]
    guard let out = atlas.fastest(from, first.visit.site), let home = atlas.fastest(last.visit.site, to) else { return [] }
    let ends = last.starts + last.visit.durationMinutes
    // Setting out earlier or coming back later than need be leaves room for lunch at the other end.
    let departures = [0, 2, 4].map { (first.starts - out).sinceEpoch - $0 * grid }.filter { $0 >= dayStart.sinceEpoch }
    let arrivals = [0, 2, 4].map { (ends + home).sinceEpoch + $0 * grid }.filter { $0 <= dayEnd.sinceEpoch }
    var tours: [[Tour]] = []
    for departs in departures {
      for arrives in arrivals {
        for late in sessions.count == 2 ? [false, true] : [false] {
          var stops: [Stop] = []
          for (index, session) in sessions.enumerated() {
            let before = index == 0 ? nil : sessions[index - 1]
            let way = before.flatMap { atlas.fastest($0.visit.site, session.visit.site) } ?? 0
            let earliest = before.map { $0.starts + $0.visit.durationMinutes + way } ?? Minute(sinceEpoch: departs + out)
            stops.append(
              Stop(
                visit: session.visit.id, site: session.visit.site, arrives: late ? session.starts : earliest, starts: session.starts,
                ends: session.starts + session.visit.durationMinutes))
          }
          if sessions.count == 1 || !late { stops[0].arrives = Minute(sinceEpoch: departs + out) }
          tours.append([
            Tour(
              id: Identifier("T\(departs)-\(first.visit.id)"), day: date, mode: .bus, from: from, to: to, departs: Minute(sinceEpoch: departs),
              arrives: Minute(sinceEpoch: arrives), delegates: [person.id], stops: stops)
          ])
        }
      }
    }
    return tours
  }

  private func isValid(_ tours: [Tour]) -> Bool {
    if tours.count == 2, tours[1].departs < tours[0].arrives { return false }
    let inspection = Inspection(Programme(trip: dossier.trip.id, tours: tours), atlas)
    let reports =
      inspection.travel() + inspection.hours() + inspection.once() + inspection.present() + inspection.lunch() + inspection.window()
      + inspection.visits() + inspection.daily() + inspection.tour()
    return reports.isEmpty
  }
}
