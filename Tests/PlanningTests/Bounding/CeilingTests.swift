import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

struct `The sets of slots that one can attend` {
  /// {0, 1, 3}, {2, 3} and their subsets, for rewards drawn by chance.
  @Test(arguments: UInt64(0)..<50)
  func `give the best of all of them, enumerated`(seed: UInt64) {
    var chance = Dice(seed: seed)
    let reward = (0..<4).map { _ in Double(chance.below(21) - 10) }
    let sets = PlanSets([[0, 1, 3], [2, 3]])
    #expect(sets.count == 9)
    let all: [[Int]] = [[], [0], [1], [2], [3], [0, 1], [0, 3], [1, 3], [2, 3], [0, 1, 3]]
    let best = all.map { $0.reduce(0) { $0 + reward[$1] } }.max()!
    var scratch = PlanSets.Scratch(deepest: sets.deepest)
    let found = reward.withUnsafeBufferPointer { sets.best($0, &scratch) }
    #expect(found == best)
    #expect(scratch.chosen.reduce(0) { $0 + reward[Int($1)] } == best)
    #expect(scratch.chosen.isEmpty || all.contains(scratch.chosen.map { Int($0) }))
  }

  @Test func `are any so many slots where they are too many to list`() {
    let sets = PlanSets(singles: [0, 2, 3], most: 2)
    var scratch = PlanSets.Scratch(deepest: sets.deepest)
    let found = [5.0, 9, 1, 4].withUnsafeBufferPointer { sets.best($0, &scratch) }
    #expect(found == 9)
    #expect(scratch.chosen == [0, 3])
  }
}

struct `The bound` {
  private static let example: Dossier = {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
  }()

  /// In steps, so that it is the same on every machine.
  @Test func `on the example lies under 970 after 150 000 steps, and over a programme of 959.8`() {
    var ceiling = Ceiling(Problem(Self.example).measured())
    ceiling.tighten(above: 0, isBinding: true, afterSteps: 150_000)
    #expect(ceiling.bound < 970)
    // The worth of a programme found once, `docs/planner.md`.
    #expect(ceiling.bound > 959.8)
  }

  @Test func `never rises, and needs no must visit to be held before one is known to be possible`() {
    var ceiling = Ceiling(Problem(Self.example).measured())
    var bounds: [Double] = []
    for round in 1...8 {
      ceiling.tighten(above: 0, isBinding: round > 4, afterSteps: round * 4000)
      bounds.append(ceiling.bound)
    }
    #expect(bounds == bounds.sorted(by: >))
    #expect(bounds.allSatisfy { $0 > 959.8 })
  }

  /// Long enough to look at means of prices, of the whole and of parts.
  @Test(arguments: UInt64(0)..<20)
  func `of a tiny trip lies over the best there is, found by trying everything`(seed: UInt64) {
    let dossier = `On a tiny trip the search`.trip(seed)
    var ceiling = Ceiling(Problem(dossier).measured())
    ceiling.tighten(above: 0, isBinding: false, afterSteps: 60_000)
    #expect(ceiling.bound >= exhaustiveBest(dossier) - 1e-6)
  }

  /// Where trying everything takes too long: no search finds more than the bound.
  @Test(arguments: UInt64(0)..<6)
  func `of a small trip lies over what a search finds`(seed: UInt64) {
    let problem = Problem(randomTrip(seed: seed, size: .small)).measured()
    var search = Annealing(problem, seed: seed)
    for temperature in [2.0, 0.5, 0.1] { search.run(steps: 1500, at: temperature) }
    var ceiling = Ceiling(problem)
    ceiling.tighten(above: 0, isBinding: search.bestRank.musts == search.musts, afterSteps: 60_000)
    #expect(ceiling.bound >= search.best.value - 1e-6)
  }

  /// A host who receives one guest at half past nine and another at ten: both within one slot of the bound.
  @Test func `knows that a visit can be held twice within an hour`() {
    var fixture = Fixture()
    fixture.dossier.trip.delegates.removeLast(3)
    for index in 0..<2 {
      fixture.dossier.trip.delegates[index].strand = .politics
      fixture.dossier.trip.delegates[index].wishes = ["host-A"]
    }
    fixture.dossier.trip.rules.organisationStaffPerGroupMin = 0
    fixture.dossier.trip.rules.leaderNotWithout = nil
    fixture.dossier.trip.rules.parallelGroupsMax = 2
    fixture.dossier.trip.vehicles.append(Vehicle(id: "taxi", kind: "van", seats: 5, area: "North"))
    fixture.dossier.trip.visits.removeLast(2)
    fixture.dossier.trip.visits[0].durationMinutes = 15
    fixture.dossier.trip.visits[0].maxGroup = 1
    fixture.dossier.trip.visits[0].windows = [Window(opens: Fixture.at(9, 30), closes: Fixture.at(10, 30))]
    let programme = propose(fixture.dossier, patience: Patience(steps: 3000))
    #expect(programme.worth.value == 1000)
    var ceiling = Ceiling(Problem(fixture.dossier).measured())
    ceiling.tighten(above: 0, isBinding: false, afterSteps: 100_000)
    #expect(ceiling.bound == 1000)
  }

  /// Two visits next to each other and far from the hotel: who attends both within a morning can only have come straight.
  @Test func `lets people attend two visits in a row only with the tour that makes both, where there is no time to go back between them`() throws {
    var fixture = Fixture()
    let trip = fixture.dossier.trip
    fixture.dossier.trip.ways = trip.ways.map { way in
      var way = way
      way.minutes = [way.from, way.to].contains("hotel") ? 60 : 15
      return way
    }
    for index in 0..<2 { fixture.dossier.trip.visits[index].windows = [Window(opens: Fixture.at(10 + index, 30 * index), closes: Fixture.at(11 + index, 30 * index))] }
    fixture.dossier.trip.visits.removeLast()
    let problem = Problem(fixture.dossier).measured()
    let day = CeilingDay(problem, day: 0, budget: 10_000)
    let direct = try #require(day.directs.firstIndex(of: CeilingDay.Direct(from: 0, to: 1)))
    #expect(day.directs.count == 1)
    let sets = try #require(day.plans.first).sets.all()
    #expect(!sets.contains([0, 1]))
    #expect(sets.contains([0, Int32(day.slots.count + direct)]))
    #expect(day.relay.keys.contains([0, 1, Int32(day.slots.count + direct)]))
  }

  /// Nothing is open in a part whose every question is answered; then its slots are cut in two.
  @Test func `goes on with shorter slots at the same prices where nothing is left to ask`() throws {
    let problem = Problem(Self.example).measured()
    var part = WeekPart(CeilingWeek(problem))
    let first = try #require(part.days.indices.first { !part.week.days[$0].slots.isEmpty })
    for day in part.days.indices {
      for slot in part.days[day].isOpen.indices where slot % 3 > 0 { part.days[day].isOpen[slot] = false }
      for index in part.days[day].prices.pay.indices { part.days[day].prices.pay[index] = Double(index) }
    }
    part.days[first].isRequired[part.week.days[first].offer[0]] = true
    let pieces = part.pieces()
    #expect(pieces.count == 1)
    let finer = try #require(pieces.first)
    for day in finer.days.indices {
      let (coarse, own) = (part.week.days[day], finer.week.days[day])
      #expect(own.slots.allSatisfy { $0.within.count <= 30 })
      // The same starts are allowed as in the slots that were open.
      let open = coarse.slots.indices.filter { part.days[day].isOpen[$0] }
      let starts = Set(open.flatMap { slot in coarse.slots[slot].within.map { [coarse.slots[slot].visit, $0] } })
      #expect(Set(own.slots.flatMap { slot in slot.within.map { [slot.visit, $0] } }) == starts)
      for (index, slot) in own.slots.enumerated() {
        let from = try #require(open.first { coarse.slots[$0].visit == slot.visit && coarse.slots[$0].within.contains(slot.within.lowerBound) })
        for person in problem.people.indices {
          #expect(finer.days[day].prices.pay[person * own.slots.count + index] == Double(person * coarse.slots.count + from))
        }
      }
    }
    #expect(finer.days[first].isRequired(part.week.days[first].slots[0].visit, finer.week.days[first]))
  }

  /// It stops by itself, since nothing is better than the programme that it is told of, or nothing is left to ask.
  @Test(.timeLimit(.minutes(5)), arguments: UInt64(0)..<8)
  func `on a thread of its own comes to an end, over the best there is`(seed: UInt64) {
    let dossier = `On a tiny trip the search`.trip(seed)
    let best = exhaustiveBest(dossier)
    let isDone = DispatchSemaphore(value: 0)
    let tightening = Tightening(Problem(dossier).measured(), below: 1001) { work in
      Thread.detachNewThread {
        work()
        isDone.signal()
      }
    }
    _ = tightening.hear(best, isBinding: false)
    isDone.wait()
    let bound = tightening.end()
    #expect(bound >= best - 1e-6)
    #expect(bound <= 1000)
    #expect(tightening.hear(0, isBinding: false) == bound)
  }

  /// Whoever is on the road from before lunch until too late for it eats on the way.
  @Test func `lists tours whose people can attend all of them, and that leave time for lunch`() throws {
    let problem = Problem(Self.example).measured()
    for index in problem.days.indices where problem.days[index].allowsVisits {
      let day = CeilingDay(problem, day: index, budget: 100_000)
      let shapes = Set(problem.people.filter { $0.strand == .organisation && $0.days[index].isPresent }.map { $0.days[index] })
      let tours = try #require(TourListing(problem, day: index, slots: day.slots, directs: day.directs, plans: day.plans, shapes: shapes).tours(limit: 5000))
      let frame = problem.days[index]
      for tour in tours {
        #expect(tour.slots.count <= problem.dailyMax)
        #expect(!tour.people.isEmpty)
        let inside = tour.slots.reduce(0) { $0 + problem.visits[day.slots[Int($1)].visit].duration }
        for ride in tour.rides {
          let misses = ride.departs < frame.lunchFrom && ride.home + frame.lunchMinutes > frame.lunchUntil
          #expect(ride.home - ride.departs >= inside + (misses ? frame.lunchMinutes : 0))
        }
      }
    }
  }

  /// Otherwise there could be a programme of which the bound knows nothing.
  @Test(arguments: UInt64(0)..<40)
  func `lists every tour of a programme, whole or in pieces one after the other, with all its people`(seed: UInt64) throws {
    let dossier = seed == 0 ? Self.example : randomTrip(seed: seed, size: `A proposal`.sizes[Int(seed) % `A proposal`.sizes.count])
    let problem = Problem(dossier).measured()
    var search = Annealing(problem, seed: seed)
    for temperature in [2.0, 0.5, 0.1] { search.run(steps: 1500, at: temperature) }
    for (index, draft) in search.best.days.enumerated() where !draft.routes.isEmpty {
      let day = CeilingDay(problem, day: index, budget: 100_000)
      let present = problem.people.filter { $0.days[index].isPresent && (problem.staffMin == 0 || $0.strand == .organisation) }
      let tours = try #require(
        TourListing(problem, day: index, slots: day.slots, directs: day.directs, plans: day.plans, shapes: Set(present.map { $0.days[index] })).tours(limit: 20_000))
      for (number, route) in draft.routes.enumerated() {
        let people = problem.people.indices.filter { draft.aboard[$0] & (1 << UInt64(number)) != 0 }.map { Int32($0) }
        let slots = zip(route.visits, route.starts).map { visit, start in
          Int32(day.slots.firstIndex { $0.visit == visit && $0.within.contains(start) }!)
        }
        /// By number of stops that are done: the earliest time at a meeting point.
        var home: [Int?] = [route.departs] + slots.map { _ in nil }
        for from in slots.indices {
          guard let ready = home[from] else { continue }
          for until in from + 1...slots.count {
            for tour in tours where tour.slots == Array(slots[from..<until]) && Set(tour.people).isSuperset(of: people) {
              for ride in tour.rides where ride.departs >= ready { home[until] = min(home[until] ?? .max, ride.home) }
            }
          }
        }
        #expect(home[slots.count] ?? .max <= route.arrives, "day \(index), tour \(number)")
      }
    }
  }

  @Test func `of a trip where nobody can have anything is 0`() {
    var dossier = Self.example
    dossier.trip.visits = []
    #expect(Ceiling(Problem(dossier).measured()).bound == 0)
  }
}
