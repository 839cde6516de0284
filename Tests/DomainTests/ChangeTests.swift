import Domain
import Testing

/// A trip of three days with one of everything that can change. Times count from 2030-05-06T00:00Z.
private let origin = Minute("2030-05-06T00:00Z")!
private func at(_ hour: Int, _ minute: Int = 0) -> Minute { origin + hour * 60 + minute }
private func day(_ number: Int) -> CalendarDate { CalendarDate("2030-05-06")! + number }

private func dossier(stays: [Stay] = [Stay()]) -> Dossier {
  let trip = Trip(
    id: "north", title: Trilingual(same: "North"), home: HomeRegion(id: nil, name: "Home", country: "DE", zone: .utc),
    hosts: [HostRegion(prefecture: "Coast", zone: .utc)], departs: day(0), starts: day(0), ends: day(2),
    days: (0...2).map { Day(date: day($0), area: "Coast") }, hotels: [], hours: WorkingHours(), rules: Rules(),
    interpreters: [Interpreter(id: "anna", simultaneous: true, service: [day(0)...day(2)])],
    vehicles: [Vehicle(id: "coach", kind: "coach", seats: 40, area: "Coast")],
    fixedItems: [
      FixedItem(
        id: "ferry", kind: "transfer", title: Trilingual(same: "Ferry"), startSite: "pier", endSite: "island", starts: at(10),
        ends: at(11), beThereMinutesBefore: 30)
    ],
    delegates: ["ada", "ben"].map { Delegate(id: $0, givenName: "", familyName: "", strand: .science, stays: stays) },
    visits: [
      Visit(
        id: "dock", host: "yard", site: "yard-dock", title: Trilingual(same: "Dock"), durationMinutes: 60,
        windows: [Window(opens: at(13), closes: at(15))], minGroup: 4, maxGroup: 12, isMust: true)
    ])
  return Dossier(register: Register(), trip: trip)
}

extension Dossier {
  fileprivate func after(_ changes: Change...) -> Trip { amended(by: ChangeSet(now: origin, changes: changes)).trip }
}

struct `A trip after a change` {
  @Test func `is the same when nothing changed, or something unknown did`() {
    let dossier = dossier()
    #expect(dossier.after() == dossier.trip)
    #expect(
      dossier.after(
        .itemLate(item: "unknown", who: ["ada"], minutes: 10), .visitCancelled("unknown"), .windows("unknown", []),
        .groupSize("unknown", min: 1, max: 1), .leaves(who: ["unknown"], at: at(9), site: "pier"),
        .joins(who: ["unknown"], at: at(9), site: "pier"), .interpreterOut("unknown", day(0)...day(1)),
        .vehicle("unknown", seats: 1, day(0)...day(1))) == dossier.trip)
  }

  @Test func `has no window and no duty left for a cancelled visit`() {
    var expected = dossier().trip
    expected.visits[0].windows = []
    expected.visits[0].isMust = false
    #expect(dossier().after(.visitCancelled("dock")) == expected)
  }

  @Test func `has a visit's new windows instead of the old`() {
    var expected = dossier().trip
    expected.visits[0].windows = [Window(opens: at(16), closes: at(18))]
    #expect(dossier().after(.windows("dock", [Window(opens: at(16), closes: at(18))])) == expected)
  }

  @Test func `has a visit's new limits, and keeps the one of which nothing was said`() {
    #expect(dossier().after(.groupSize("dock", min: nil, max: 8)).visits[0].maxGroup == 8)
    #expect(dossier().after(.groupSize("dock", min: nil, max: 8)).visits[0].minGroup == 4)
    #expect(dossier().after(.groupSize("dock", min: 2, max: nil)).visits[0].minGroup == 2)
    #expect(dossier().after(.groupSize("dock", min: 2, max: nil)).visits[0].maxGroup == 12)
  }

  @Test func `has another number of seats on the days named, and the last word counts`() {
    let vehicle = dossier().after(.vehicle("coach", seats: 30, day(0)...day(1)), .vehicle("coach", seats: 0, day(1)...day(2))).vehicles[0]
    #expect((0...3).map { vehicle.seats(on: day($0)) } == [30, 0, 0, 40])
  }

  @Test func `has an interpreter on the days before and after an illness`() {
    func service(_ out: ClosedRange<CalendarDate>) -> [ClosedRange<CalendarDate>] {
      dossier().after(.interpreterOut("anna", out)).interpreters[0].service
    }
    #expect(service(day(1)...day(1)) == [day(0)...day(0), day(2)...day(2)])
    #expect(service(day(-3)...day(0)) == [day(1)...day(2)])
    #expect(service(day(2)...day(9)) == [day(0)...day(1)])
    #expect(service(day(1)...day(2)) == [day(0)...day(0)])
    #expect(service(day(0)...day(1)) == [day(2)...day(2)])
    #expect(service(day(-1)...day(5)) == [])
    #expect(service(day(3)...day(4)) == [day(0)...day(2)])
  }
}

struct `A person's stays after a change` {
  private func stays(_ change: Change, from stays: [Stay] = [Stay()]) -> [Stay] { dossier(stays: stays).after(change).delegates[0].stays }

  @Test func `are split by an item that ends late, for those who are on it`() {
    // Half an hour before ten at the pier; the ferry lands at eleven, five hours late.
    let trip = dossier().after(.itemLate(item: "ferry", who: ["ada"], minutes: 300))
    #expect(
      trip.delegates[0].stays == [
        Stay(until: at(9, 30), untilSite: "pier"), Stay(from: at(16), fromSite: "island"),
      ])
    #expect(trip.delegates[1].stays == [Stay()])
    #expect(trip.fixedItems == dossier().trip.fixedItems)
  }

  @Test func `lose what lies within the delay and keep what lies beyond it`() {
    let late = Change.itemLate(item: "ferry", who: ["ada"], minutes: 300)
    let whole = [Stay(from: at(8), fromSite: "inn", until: at(20), untilSite: "inn")]
    #expect(
      stays(late, from: whole) == [
        Stay(from: at(8), fromSite: "inn", until: at(9, 30), untilSite: "pier"),
        Stay(from: at(16), fromSite: "island", until: at(20), untilSite: "inn"),
      ])
    let within = Stay(from: at(12), fromSite: "inn", until: at(15), untilSite: "inn")
    #expect(stays(late, from: [within]) == [])
    let before = Stay(from: at(8), fromSite: "inn", until: at(9, 30), untilSite: "inn")
    let beyond = Stay(from: at(16), fromSite: "inn", until: at(17), untilSite: "inn")
    #expect(stays(late, from: [before, beyond]) == [before, beyond])
  }

  @Test func `end when one leaves, earlier or later than meant`() {
    let leaves = Change.leaves(who: ["ada"], at: at(12), site: "pier")
    #expect(stays(leaves) == [Stay(until: at(12), untilSite: "pier")])
    #expect(stays(leaves, from: [Stay(until: at(10), untilSite: "inn")]) == [Stay(until: at(12), untilSite: "pier")])
    let (first, second) = (Stay(until: at(9), untilSite: "inn"), Stay(from: at(14), fromSite: "inn"))
    #expect(stays(leaves, from: [first, second]) == [first], "the second stay never comes to be, the first ends as it did")
  }

  @Test func `begin when one joins, earlier or later than meant`() {
    let joins = Change.joins(who: ["ada"], at: at(12), site: "pier")
    #expect(stays(joins) == [Stay(from: at(12), fromSite: "pier")])
    #expect(stays(joins, from: [Stay(from: at(14), fromSite: "inn")]) == [Stay(from: at(12), fromSite: "pier")])
    let (first, second) = (Stay(until: at(9), untilSite: "inn"), Stay(from: at(14), fromSite: "inn"))
    #expect(stays(joins, from: [first, second]) == [second])
    #expect(stays(joins, from: [first]) == [Stay(from: at(12), fromSite: "pier")], "one who had left comes back")
  }

  @Test func `change one after the other, in the order of the file`() {
    let trip = dossier().after(
      .itemLate(item: "ferry", who: ["ada"], minutes: 300), .leaves(who: ["ada"], at: at(18), site: "inn"))
    #expect(
      trip.delegates[0].stays == [
        Stay(until: at(9, 30), untilSite: "pier"), Stay(from: at(16), fromSite: "island", until: at(18), untilSite: "inn"),
      ])
  }
}
