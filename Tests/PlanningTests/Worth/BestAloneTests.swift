import Domain
import Testing

@testable import Planning

struct `The best alone` {
  @Test(arguments: UInt64(0)..<4)
  func `is what trying everything finds on a tiny trip`(seed: UInt64) {
    var size = TripSize.tiny
    size.days = 1 + Int(seed % 2)
    let dossier = randomTrip(seed: seed, size: size)
    let enumeration = SoloEnumeration(dossier, grid: size.grid)
    #expect(bestAlone(in: dossier) == dossier.trip.delegates.map { enumeration.best(of: $0) })
  }

  @Test(arguments: UInt64(101)..<105)
  func `is what trying everything finds with a train at noon, a late joiner and one who leaves`(seed: UInt64) {
    let size = TripSize.tiny
    var dossier = randomTrip(seed: seed, size: size)
    let day = TripMaker.firstDay
    func at(_ hour: Int) -> Minute { TripMaker.zone.instant(of: day, at: ClockTime(hour, 0)) }
    dossier.trip.fixedItems.append(
      FixedItem(
        id: "noon", kind: seed % 4 == 0 ? "transfer" : "train", title: Trilingual(same: "noon"), startSite: TripMaker.station(0),
        endSite: seed % 2 == 0 ? TripMaker.venue(0) : TripMaker.station(0), starts: at(12), ends: at(13),
        beThereMinutesBefore: seed % 3 == 0 ? 30 : 0, who: [.strand(.business), .strand(.politics)]))
    dossier.trip.delegates[0].stays = [Stay(from: at(10), fromSite: TripMaker.airport(0))]
    dossier.trip.delegates[1].stays = [Stay(until: at(15), untilSite: TripMaker.airport(0))]
    let enumeration = SoloEnumeration(dossier, grid: size.grid)
    #expect(bestAlone(in: dossier) == dossier.trip.delegates.map { enumeration.best(of: $0) })
  }

  @Test func `gives the wish points to the earliest session with the host`() {
    // Two visits of one host on one day, the second not before noon: 20 points for the wish go to the first. Only the
    // second is meant for politics, so alone it brings 20, and going to both brings 20 / 2.
    var fixture = Fixture()
    fixture.dossier.trip.delegates = [Delegate(id: "D1", givenName: "", familyName: "Lund", strand: .politics, wishes: ["h"])]
    fixture.dossier.trip.visits.removeLast()
    fixture.dossier.trip.visits[0].host = "h"
    fixture.dossier.trip.visits[1].host = "h"
    fixture.dossier.trip.visits[0].strands = [.business]
    fixture.dossier.trip.visits[1].strands = [.politics]
    #expect(bestAlone(in: fixture.dossier) == [4 * 20])
    let worth = worth(of: fixture.programme, in: fixture.dossier)
    #expect(worth.meanShare == 0.5)
  }
}

struct `The points of a visit` {
  private let visit = Visit(
    id: "A", host: "h", site: "a", title: Trilingual(same: ""), topics: ["hydrogen", "ai"], durationMinutes: 60, windows: [], maxGroup: 9,
    strands: [.politics])

  private func points(_ interests: [(String, Int)], wishes: [String] = [], _ strand: Strand = .politics) -> VisitPoints {
    let person = Delegate(
      id: "D1", givenName: "", familyName: "", strand: strand,
      interests: interests.map { .init(topic: Identifier($0.0), weight: $0.1) }, wishes: wishes.map { Identifier($0) })
    return Planning.points(person, visit, in: Fixture().dossier)
  }

  @Test func `count a listed topic whole and its ancestor half, not both`() {
    #expect(points([("hydrogen", 3), ("energy", 5)]) == VisitPoints(wish: 0, interest: 4 * 3))
    #expect(points([("energy", 5), ("ai", 1)]) == VisitPoints(wish: 0, interest: 4 * 1 + 10))
  }

  @Test func `fall by the rank of the wish, a host listed twice at its first`() {
    #expect(points([], wishes: ["h"]).wish == 4 * 20)
    #expect(points([], wishes: ["a", "b", "c", "d", "h"]).wish == 4 * 4)
    #expect(points([], wishes: ["a", "b", "c", "d", "e", "f", "h", "h"]).wish == 4 * 2)
    #expect(points([], wishes: ["a", "h", "h"]).wish == 4 * 16)
  }

  @Test func `are halved for a strand that the visit is not meant for`() {
    #expect(points([("energy", 3)], wishes: ["h"], .press) == VisitPoints(wish: 40, interest: 3))
  }
}

struct `The worth of a programme` {
  @Test func `is a thousand times the mean root of the shares`() {
    // D1 wishes A and C: alone 20 + 16, in the programme 20. D2 wishes B: all of it. The others wish nothing and count nowhere.
    var fixture = Fixture()
    fixture.dossier.trip.delegates[0].wishes = ["host-A", "host-C"]
    fixture.dossier.trip.delegates[1].wishes = ["host-B"]
    let worth = worth(of: fixture.programme, in: fixture.dossier)
    let share = 20.0 / 36
    #expect(abs(worth.value - 500 * (share.squareRoot() + 1)) < 1e-9)
    #expect(abs(worth.meanShare - (share + 1) / 2) < 1e-12)
    #expect(worth.lowestShare == share)
    #expect((worth.firstWishesMet, worth.firstWishes) == (2, 2))
    #expect((worth.priorityPoints, worth.travelMinutes) == (6, 45))
  }
}
