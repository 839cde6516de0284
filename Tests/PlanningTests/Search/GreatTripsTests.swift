import Domain
import Testing

@testable import Planning

/// Trips of so many people that a first programme comes before anybody is measured, and steps board only whom they concern.
struct `A proposal for many people` {
  static let size = TripSize(days: 3, delegates: 140, visits: 80, groups: 4, areas: 1)

  @Test(arguments: UInt64(1)...3)
  func `passes the checker and tells its exact worth`(seed: UInt64) {
    let dossier = randomTrip(seed: seed, size: Self.size)
    let programme = propose(dossier, seed: seed, patience: Patience(steps: 1500))
    #expect(programme.tours.count > 10)
    expectSound(programme, for: dossier)
  }

  @Test func `is sound where limits are tight, hosts offer twice and nobody leads`() {
    var size = Self.size
    (size.visits, size.dailyMax) = (30, nil)
    var dossier = randomTrip(seed: 4, size: size)
    for index in dossier.trip.visits.indices where index % 3 == 0 {
      dossier.trip.visits[index].maxGroup = max(dossier.trip.visits[index].minGroup, 6)
      dossier.trip.visits[index].host = dossier.trip.visits[0].host
    }
    dossier.trip.rules.pressPerVisitMax = 1
    dossier.trip.leader = nil
    expectSound(propose(dossier, patience: Patience(steps: 1500)), for: dossier)
  }

  @Test func `is the same for the same seed and steps`() {
    let dossier = randomTrip(seed: 5, size: Self.size)
    let once = propose(dossier, seed: 2, patience: Patience(steps: 800))
    #expect(propose(dossier, seed: 2, patience: Patience(steps: 800)) == once)
  }

  @Test func `has tours before the first person is measured`() {
    let dossier = randomTrip(seed: 1, size: Self.size)
    var toursAtFirst: Int?
    var tours = 0
    _ = propose(dossier, patience: Patience(steps: 1000)) { progress in
      if progress.measured != nil, toursAtFirst == nil { toursAtFirst = tours }
      tours = progress.toursHeld
    }
    #expect(toursAtFirst ?? 0 > 0)
  }

  @Test func `is found though the time is up at once, and tells its exact worth`() {
    let dossier = randomTrip(seed: 1, size: Self.size)
    var asked = 0
    let patience = Patience(elapsed: {
      asked += 1
      return asked < 5 ? 0.1 : 1
    })
    let programme = propose(dossier, patience: patience)
    #expect(!programme.tours.isEmpty)
    expectSound(programme, for: dossier)
  }

  @Test func `is empty and measures nobody when stopped before the first tour`() {
    let dossier = randomTrip(seed: 1, size: Self.size)
    var measured = 0
    let programme = propose(dossier, patience: Patience(isInterrupted: { true })) { if $0.measured != nil { measured += 1 } }
    #expect(programme.tours.isEmpty)
    #expect(measured == 0)
  }
}

struct `The best week of one person` {
  /// Many days and few visits a day, each open on several: where the days hang together most.
  @Test(arguments: UInt64(0)..<12)
  func `is the checker's on long trips`(seed: UInt64) {
    let size = TripSize(days: 16, delegates: 12, visits: 70, groups: 3, areas: 1 + Int(seed % 3), dailyMax: 1 + Int(seed % 4))
    let dossier = randomTrip(seed: seed, size: size)
    #expect(Alone(problem: Problem(dossier)).best() == bestAlone(in: dossier))
  }

  @Test(arguments: UInt64(0)..<12)
  func `is the checker's where hosts offer several visits for different strands`(seed: UInt64) {
    var dossier = randomTrip(seed: seed, size: TripSize(days: 5, delegates: 14, visits: 24, groups: 3, areas: 1, dailyMax: seed % 2 == 0 ? nil : 3))
    for index in dossier.trip.visits.indices { dossier.trip.visits[index].host = dossier.trip.visits[index % 6].host }
    #expect(Alone(problem: Problem(dossier)).best() == bestAlone(in: dossier))
  }

  /// A row missing between two places can make a visit of no worth the only way from one to the next.
  @Test(arguments: UInt64(0)..<10)
  func `is the checker's where ways are missing`(seed: UInt64) {
    var dossier = randomTrip(seed: seed, size: TripSize(days: 4, delegates: 10, visits: 20, groups: 3, areas: 1))
    dossier.trip.ways = dossier.trip.ways.enumerated().filter { ($0.offset &* 2_654_435_761 &+ Int(seed)) % 5 > 1 }.map(\.element)
    #expect(Alone(problem: Problem(dossier)).best() == bestAlone(in: dossier))
  }

  @Test func `needs hardly any branching on a trip of the usual size`() {
    let problem = Problem(randomTrip(seed: 3, size: .usual))
    var nodes = 0
    for person in problem.people {
      let days = problem.days.indices.filter { person.days[$0].isPresent && problem.days[$0].allowsVisits }.map { day in
        var listing = DayListing(problem, day: day, shape: person.days[day])
        return listing.sets()
      }
      var week = WeekOfOne(problem: problem, person: person, days: days)
      _ = week.best()
      nodes += week.nodes
    }
    #expect(nodes <= 2 * problem.people.count)
  }
}
