import Domain

/// A number of changed pairs (person, visit, start) that no valid programme after a change goes below.
///
/// Counted session by session from what can no longer be: a start outside of all windows, a person who could not attend it
/// even alone, more people than the host admits, fewer than the host or the staff rule asks for, and a must visit that
/// has to find another time. What departed before now is left out, and so is whatever hangs on vehicles or interpreters.
func leastChanges(_ problem: Problem, from released: Programme) -> Int {
  let trip = problem.dossier.trip
  let people = Dictionary(zip(trip.delegates.map(\.id), trip.delegates.indices), uniquingKeysWith: { first, _ in first })
  let visits = Dictionary(zip(trip.visits.map(\.id), trip.visits.indices), uniquingKeysWith: { first, _ in first })
  var sessions: [Draft.SessionStart: ReleasedSession] = [:]
  var hasBegun: Set<DayOfPerson> = []
  for tour in released.tours {
    guard let day = problem.days.firstIndex(where: { $0.date == tour.day }) else { continue }
    let isBegun = tour.departs - problem.origin < problem.now
    for person in tour.delegates.compactMap({ people[$0] }) {
      if isBegun { hasBegun.insert(DayOfPerson(person: person, day: day)) }
      for stop in tour.stops {
        guard let visit = visits[stop.visit] else { continue }
        let key = Draft.SessionStart(visit: visit, start: stop.starts - problem.origin)
        sessions[key, default: ReleasedSession(day: day)].people.insert(person)
        if isBegun { sessions[key]?.isBegun = true }
      }
    }
  }
  var sum = 0
  var isKept: Set<Int> = []
  for (session, entry) in sessions {
    if entry.isBegun { isKept.insert(session.visit) }
    guard !entry.isBegun else { continue }
    let staying = entry.staying(session, problem, hasBegun)
    sum += entry.people.count - staying.count
    if !staying.isEmpty { isKept.insert(session.visit) }
    let offer = problem.visits[session.visit]
    sum += max(0, staying.count - offer.maxGroup)
    let staff = staying.count { problem.people[$0].strand == .organisation }
    // Others come, or nobody does.
    sum += min(staying.count, max(0, offer.minGroup - staying.count, problem.staffMin - staff))
  }
  // A must visit that was released and has lost its session is held anew with the smallest group at least.
  for visit in Set(sessions.keys.map(\.visit)).subtracting(isKept) where problem.visits[visit].isMust && !problem.visits[visit].starts.isEmpty {
    sum += max(problem.visits[visit].minGroup, problem.staffMin)
  }
  return sum
}

private struct DayOfPerson: Hashable {
  var person: Int
  var day: Int
}

private struct ReleasedSession {
  var day: Int
  var people: Set<Int> = []
  /// Somebody is on the way to it already.
  var isBegun = false

  /// Who could still attend it, were it the only one; who is on the road that day already is asked nothing.
  func staying(_ session: Draft.SessionStart, _ problem: Problem, _ hasBegun: Set<DayOfPerson>) -> Set<Int> {
    let isAllowed = problem.visits[session.visit].starts.contains { $0.day == day && $0.earliest <= session.start && session.start <= $0.latest }
    guard isAllowed else { return [] }
    return people.filter { person in
      hasBegun.contains(DayOfPerson(person: person, day: day))
        || DayReach(problem: problem, day: day, shape: problem.people[person].days[day]).holds(session.visit, startingAt: session.start)
    }
  }
}
