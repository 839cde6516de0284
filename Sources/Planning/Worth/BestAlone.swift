import Domain

/// The best that each delegate could have alone, in file order, in quarter points; exact.
///
/// The rules `window`, `travel`, `once`, `present`, `hours`, `lunch`, `visits` and `daily` hold for one person with the
/// fastest modes and nobody else in the way (contract 26). What can be done on a day is found once for all persons with
/// the same day; which days' sets go together best is decided for each person.
package func bestAlone(in dossier: Dossier) -> [Points] {
  var table = AloneTable(dossier)
  return dossier.trip.delegates.map { table.best(of: $0) }
}

/// The possible sets of visits of all days met so far, and who gains what by them.
private struct AloneTable {
  private let atlas: Atlas
  private let scale: PointScale
  private let rivals: [[Int]]
  private var known: [PersonDay: AloneSets] = [:]

  init(_ dossier: Dossier) {
    atlas = Atlas(dossier)
    scale = PointScale(dossier)
    let visits = dossier.trip.visits
    let byHost = Dictionary(grouping: visits.indices) { visits[$0].host }
    rivals = visits.indices.map { one in
      let group = byHost[visits[one].host]!
      return Set(group.map { Set(visits[$0].strands) }).count == 1 ? [] : group.filter { $0 != one }
    }
  }

  mutating func best(of person: Delegate) -> Points {
    let trip = atlas.trip
    let weights = scale.weights(of: person)
    let gains = trip.visits.map { scale.points(person, $0, weights: weights) }
    guard gains.contains(where: { $0.wish + $0.interest > 0 }) else { return 0 }
    let items = atlas.items(concerning: person)
    let days = trip.days.filter(\.visits).map { sets(on: atlas.frame(of: person, on: $0.date, items: items)) }
    let prospect = AloneProspect(trip.visits, gains)
    return AloneChoice(values: prospect.values, days: days.map(prospect.options)).best()
  }

  private mutating func sets(on frame: PersonDay) -> AloneSets {
    if let sets = known[frame] { return sets }
    let day = AloneDay(frame, atlas)
    let places = Dictionary(uniqueKeysWithValues: day.visits.enumerated().map { ($1, $0) })
    let sets = AloneSets(
      day, rivals: day.visits.map { rivals[$0].compactMap { places[$0] } },
      most: atlas.trip.rules.visitsPerPersonAndDayMax ?? .max)
    known[frame] = sets
    return sets
  }
}

/// What the sets of a day mean to one person.
///
/// The interest of a visit and the wish for a host are things gained once, whichever day brings them. Only where the
/// visits of a wished host bring unequal wish points does it matter which of them comes first.
private struct AloneProspect {
  /// Points of every thing that can be gained.
  private(set) var values: [Points] = []
  private let visits: [Visit]
  private let gains: [VisitPoints]
  /// By visit: the thing that is its interest, and the one that is its host, where the order does not matter.
  private var interest: [Int?]
  private var host: [Int?]
  /// By visit: the host, where the order matters.
  private var rival: [Int?]

  init(_ visits: [Visit], _ gains: [VisitPoints]) {
    (self.visits, self.gains) = (visits, gains)
    interest = visits.map { _ in nil }
    (host, rival) = (interest, interest)
    for (index, gain) in gains.enumerated() where gain.interest > 0 {
      interest[index] = values.count
      values.append(gain.interest)
    }
    let wished = Dictionary(grouping: gains.indices.filter { gains[$0].wish > 0 }) { visits[$0].host }
    for (number, group) in wished.values.enumerated() {
      let isEven = Set(group.map { gains[$0].wish }).count == 1
      for index in group { if isEven { host[index] = values.count } else { rival[index] = number } }
      if isEven { values.append(gains[group[0]].wish) }
    }
  }

  /// The sets that are worth considering: none that could be had with more, none with something useless.
  func options(of sets: AloneSets) -> [AloneChoice.Option] {
    func mask(_ holds: (Int) -> Bool) -> [UInt64] {
      var words = [UInt64](repeating: 0, count: sets.words)
      for (bit, visit) in sets.visits.enumerated() where holds(visit) { words[bit / 64] |= 1 << UInt64(bit % 64) }
      return words
    }
    let useful = mask { gains[$0].wish + gains[$0].interest > 0 }
    let ordered = mask { rival[$0] != nil }
    let droppable = sets.droppable
    var options: [AloneChoice.Option] = []
    for set in 0..<sets.count {
      let base = set * sets.words
      let isBest = (0..<sets.words).allSatisfy { word in
        let free = droppable[word]
        return sets.members[base + word] & free & ~useful[word] == 0
          && sets.additions[base + word] & free & useful[word] & ~ordered[word] == 0
      }
      if isBest { options.append(option(sets, set, ordered)) }
    }
    return options
  }

  private func option(_ sets: AloneSets, _ set: Int, _ ordered: [UInt64]) -> AloneChoice.Option {
    var option = AloneChoice.Option()
    var hosts: Set<Int> = []
    for (bit, visit) in sets.visits.enumerated() {
      let (word, place) = (set * sets.words + bit / 64, UInt64(1) << UInt64(bit % 64))
      guard sets.members[word] & place != 0 else { continue }
      if let thing = interest[visit] { option.things.append(thing) }
      if let thing = host[visit], hosts.insert(thing).inserted { option.things.append(thing) }
      if (~sets.droppable[bit / 64] | ordered[bit / 64]) & place != 0 { option.strict.append(visit) }
      guard let rival = rival[visit] else { continue }
      let others = sets.visits.indices.filter {
        $0 != bit && self.rival[sets.visits[$0]] == rival && sets.members[set * sets.words + $0 / 64] & (1 << UInt64($0 % 64)) != 0
      }
      if others.isEmpty || sets.firsts[word] & place != 0 { option.claims.append(.init(host: rival, points: gains[visit].wish)) }
    }
    return option
  }
}
