import Domain

/// The figures of a programme, exactly as the contract defines them, valid or not.
///
/// Who could have nothing alone counts nowhere; who attends nothing counts with 0.
package func worth(of programme: Programme, in dossier: Dossier) -> Worth {
  worth(of: programme, in: dossier, best: bestAlone(in: dossier))
}

/// The figures of a programme when the best of everybody alone is known.
/// - Parameter best: `bestAlone(in: dossier)`.
package func worth(of programme: Programme, in dossier: Dossier, best: [Points]) -> Worth {
  let atlas = Atlas(dossier)
  let had = gathered(by: programme, atlas)
  var worth = Worth()
  let shares = zip(had.points, best).filter { $1 > 0 }.map { Double($0) / Double($1) }
  if !shares.isEmpty {
    let count = Double(shares.count)
    let sum = shares.reduce(0, +)
    let squares = shares.reduce(0) { $0 + $1 * $1 }
    worth.value = 1000 * shares.reduce(0) { $0 + $1.squareRoot() } / count
    worth.meanShare = sum / count
    worth.lowestShare = shares.min()!
    worth.jain = squares == 0 ? 1 : sum * sum / (count * squares)
  }
  let people = dossier.trip.delegates
  worth.firstWishes = people.count { !$0.wishes.isEmpty }
  worth.firstWishesMet = zip(people, had.hosts).count { person, hosts in person.wishes.first.map(hosts.contains) ?? false }
  let held = Set(programme.tours.flatMap { $0.stops.map(\.visit) })
  worth.priorityPoints = held.reduce(0) { $0 + (atlas.visits[$1]?.priority ?? 0) }
  worth.travelMinutes = programme.tours.reduce(0) { $0 + roadMinutes($1, atlas) }
  return worth
}

/// Per delegate in file order: the points of the sessions attended, and the hosts met.
private func gathered(
  by programme: Programme, _ atlas: Atlas
) -> (points: [Points], hosts: [Set<Identifier<Organisation>>]) {
  let people = atlas.trip.delegates
  var attended = [[(starts: Minute, visit: Visit)]](repeating: [], count: people.count)
  for tour in programme.tours {
    for person in Set(tour.delegates.compactMap { atlas.delegates[$0] }) {
      attended[person] += tour.stops.compactMap { stop in atlas.visits[stop.visit].map { (stop.starts, $0) } }
    }
  }
  let scale = PointScale(atlas.dossier)
  var points = [Points](repeating: 0, count: people.count)
  var hosts = [Set<Identifier<Organisation>>](repeating: [], count: people.count)
  for (index, person) in people.enumerated() {
    let weights = scale.weights(of: person)
    var visited: Set<Identifier<Visit>> = []
    for (_, visit) in attended[index].sorted(by: { ($0.starts, $0.visit.id) < ($1.starts, $1.visit.id) }) {
      guard visited.insert(visit.id).inserted else { continue }
      let worth = scale.points(person, visit, weights: weights)
      points[index] += worth.interest + (hosts[index].insert(visit.host).inserted ? worth.wish : 0)
    }
  }
  return (points, hosts)
}

/// The sum of the legs of a tour; a leg without a way adds nothing.
private func roadMinutes(_ tour: Tour, _ atlas: Atlas) -> Int {
  let sites = [tour.from] + tour.stops.map(\.site) + [tour.to]
  return zip(sites, sites.dropFirst()).reduce(0) { $0 + (atlas.leg(tour.mode, $1.0, $1.1) ?? 0) }
}
