import Domain
import Testing

@testable import Planning

struct `The exhaustive search` {
  @Test func `finds both wishes of everybody where one tour can fulfil them`() {
    // D1 wishes A and C, D2 wishes C; the leader D1 needs D3 along. One tour through A and C gives all of it: 1000.
    var fixture = Fixture()
    fixture.dossier.trip.delegates.removeLast(2)
    fixture.dossier.trip.delegates[0].wishes = ["host-A", "host-C"]
    fixture.dossier.trip.delegates[1].wishes = ["host-C"]
    fixture.dossier.trip.days.removeLast()
    fixture.dossier.trip.visits.remove(at: 1)
    #expect(exhaustiveBest(fixture.dossier) == 1000)
    // Only one has a seat beside D3 then: C for D2, or A and C for D1.
    fixture.dossier.trip.vehicles[0].seats = 2
    fixture.dossier.trip.rules.visitsPerPersonAndDayMax = 1
    fixture.dossier.trip.delegates[0].wishes = ["host-A"]
    fixture.dossier.trip.visits[1].windows = [Window(opens: Fixture.at(9, 30), closes: Fixture.at(10, 30))]
    fixture.dossier.trip.visits[0].windows = fixture.dossier.trip.visits[1].windows
    #expect(exhaustiveBest(fixture.dossier) == 500)
  }
}
