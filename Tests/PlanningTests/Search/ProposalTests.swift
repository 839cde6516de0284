import Domain
import Interchange
import Testing

@testable import Planning

/// Trips of chance of several kinds, and what every programme proposed for them has to keep.
struct `A proposal` {
  static let sizes: [TripSize] = [
    .tiny,
    TripSize(days: 2, delegates: 6, visits: 7, groups: 2, areas: 2, grid: 30, dailyMax: nil, flights: false),
    TripSize(days: 3, delegates: 9, visits: 9, groups: 2, areas: 1, grid: 15, dailyMax: 2),
    TripSize(days: 4, delegates: 12, visits: 14, groups: 3, areas: 2),
    TripSize(days: 6, delegates: 24, visits: 22, groups: 3, areas: 3, dailyMax: nil),
  ]

  @Test(arguments: UInt64(0)..<60)
  func `passes the checker, tells its own worth and names all that is missing`(seed: UInt64) {
    let size = Self.sizes[Int(seed) % Self.sizes.count]
    let dossier = randomTrip(seed: seed, size: size)
    expectSound(propose(dossier, seed: seed, patience: Patience(steps: 600)), for: dossier)
  }

  @Test(arguments: UInt64(0)..<60)
  func `measures shares by the same best alone as the checker`(seed: UInt64) {
    let dossier = randomTrip(seed: seed, size: Self.sizes[Int(seed) % Self.sizes.count])
    #expect(Problem(dossier).measured().people.map(\.best) == bestAlone(in: dossier))
  }

  @Test(arguments: UInt64(0)..<15)
  func `is the same for the same seed and steps`(seed: UInt64) {
    let dossier = randomTrip(seed: seed, size: Self.sizes[Int(seed) % Self.sizes.count])
    let patience = { Patience(steps: 300) }
    let once = propose(dossier, seed: seed, patience: patience())
    #expect(propose(dossier, seed: seed, patience: patience()) == once)
  }

  @Test func `does not lose value with more steps`() {
    let dossier = randomTrip(seed: 3, size: .small)
    let values = [0, 100, 400, 1600].map { propose(dossier, patience: Patience(steps: $0)) }
    let musts = values.map { programme in
      dossier.trip.visits.count { visit in visit.isMust && !programme.notHeld.contains { $0.visit == visit.id } }
    }
    #expect(musts == musts.sorted())
    for index in 1..<4 where musts[index] == musts[index - 1] { #expect(values[index].worth.value >= values[index - 1].worth.value) }
  }

  @Test(arguments: Strangeness.allCases)
  func `is sound where a trip lacks something`(strangeness: Strangeness) {
    for seed in UInt64(0)..<4 {
      for size in [Self.sizes[1], Self.sizes[3]] {
        let dossier = strangeness.applied(to: randomTrip(seed: seed, size: size))
        expectSound(propose(dossier, seed: seed, patience: Patience(steps: 200)), for: dossier)
      }
    }
  }
}

/// A trip that lacks something or has it in an odd way.
enum Strangeness: CaseIterable {
  case noVisits, noDelegates, neither, noVehicles, noStaff, noHotels, noLunch, noHours, noLimits, noDays, noWays, noItems, noInterpreters
  case noVisitDays, oneDelegate, nobodyWishes, twiceOffered, neverOpen, smallVehicles, everybodyGone, sameSite, longLunch, noRegister
  case minAboveMax, unknownSites, unknownLeader, overlappingWindows

  func applied(to dossier: Dossier) -> Dossier {
    var dossier = dossier
    change(&dossier.trip, &dossier.register)
    return dossier
  }

  private func change(_ trip: inout Trip, _ register: inout Register) {
    switch self {
    case .noVisits: trip.visits = []
    case .noDelegates: trip.delegates = []
    case .neither: (trip.visits, trip.delegates) = ([], [])
    case .noVehicles: trip.vehicles = []
    case .noStaff: for index in trip.delegates.indices { trip.delegates[index].strand = .business }
    case .noHotels: trip.hotels = []
    case .noLunch: trip.hours.lunch = nil
    case .noHours: trip.hours = WorkingHours()
    case .noLimits: trip.rules = Rules()
    case .noDays: trip.days = []
    case .noWays: trip.ways = []
    case .noItems: trip.fixedItems = []
    case .noInterpreters: trip.interpreters = []
    case .noVisitDays: for index in trip.days.indices { trip.days[index].visits = false }
    case .oneDelegate: trip.delegates = Array(trip.delegates.prefix(1))
    case .nobodyWishes: for index in trip.delegates.indices { (trip.delegates[index].wishes, trip.delegates[index].interests) = ([], []) }
    case .twiceOffered:
      for index in trip.visits.indices { (trip.visits[index].host, trip.visits[index].maxSessions) = (trip.visits[0].host, 3) }
    case .neverOpen: for index in trip.visits.indices { trip.visits[index].windows = [] }
    case .smallVehicles: for index in trip.vehicles.indices { trip.vehicles[index].seats = index % 3 }
    case .everybodyGone:
      let last = trip.delegates.indices
      for index in last { trip.delegates[index].stays = [] }
    case .sameSite: for index in trip.visits.indices { trip.visits[index].site = trip.hotels[0].site }
    case .longLunch: trip.hours.lunch?.minutes = 400
    case .noRegister: (register.organisations, register.topics) = ([], [])
    case .minAboveMax: for index in trip.visits.indices where index % 2 == 0 { trip.visits[index].maxGroup = trip.visits[index].minGroup - 1 }
    case .unknownSites: for index in trip.visits.indices where index % 2 == 0 { trip.visits[index].site = "nowhere" }
    case .unknownLeader: trip.leader = "nobody"
    case .overlappingWindows:
      for index in trip.visits.indices {
        trip.visits[index].windows += trip.visits[index].windows.map { Window(opens: $0.opens - 30, closes: $0.closes + 15) }
      }
    }
  }
}

/// Expects what every proposed programme keeps, with the must visits that it can't hold named in its lists.
func expectSound(_ programme: Programme, for dossier: Dossier, sourceLocation: SourceLocation = #_sourceLocation) {
  let findings = audited(programme, in: dossier, change: nil)
  #expect(findings.filter { $0.code != "must" }.map(\.message.en) == [], sourceLocation: sourceLocation)
  let unheld = Set(programme.notHeld.map(\.visit))
  #expect(
    findings.count { $0.code == "must" } == dossier.trip.visits.count { $0.isMust && unheld.contains($0.id) },
    sourceLocation: sourceLocation)
  expectSameWorth(programme.worth, worth(of: programme, in: dossier), sourceLocation: sourceLocation)
  if let bound = programme.bound { #expect(bound >= programme.worth.value, sourceLocation: sourceLocation) }
}

/// The findings of the checker on the programme and on the file written from it, each once.
func audited(_ programme: Programme, in dossier: Dossier, change: ChangeSet?) -> [Finding] {
  let amended = change.map(dossier.amended) ?? dossier
  let direct = check(programme, against: amended, frozenBefore: change?.now, original: change == nil ? nil : dossier)
  let json = Array(programmeJSON(programme, in: amended, language: .en).utf8)
  guard let read = try? audit(json, in: dossier, change: change) else {
    Issue.record("the written programme can't be read")
    return direct
  }
  var seen: Set<Finding> = []
  return (direct + read).filter { seen.insert($0).inserted }
}

func expectSameWorth(_ stated: Worth, _ found: Worth, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(abs(stated.value - found.value) < 1e-6, sourceLocation: sourceLocation)
  #expect(abs(stated.meanShare - found.meanShare) < 1e-9, sourceLocation: sourceLocation)
  #expect(abs(stated.lowestShare - found.lowestShare) < 1e-9, sourceLocation: sourceLocation)
  #expect(abs(stated.jain - found.jain) < 1e-9, sourceLocation: sourceLocation)
  #expect(
    [stated.firstWishesMet, stated.firstWishes, stated.priorityPoints, stated.travelMinutes]
      == [found.firstWishesMet, found.firstWishes, found.priorityPoints, found.travelMinutes], sourceLocation: sourceLocation)
}
