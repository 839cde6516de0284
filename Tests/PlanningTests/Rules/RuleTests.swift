import Domain
import Testing

@testable import Planning

struct `A programme of the example day` {
  var fixture = Fixture()

  @Test func `is valid as it stands`() { #expect(fixture.findings == []) }

  @Test mutating func `must have its session whole inside one window`() {
    fixture.dossier.trip.visits[1].windows = [Window(opens: Fixture.at(9), closes: Fixture.at(11, 30)), Window(opens: Fixture.at(11, 30), closes: Fixture.at(17))]
    #expect(fixture.findings == ["window tours/T1/stops/2"])
  }

  @Test mutating func `may fill its window to the minute`() {
    fixture.dossier.trip.visits[1].windows = [Window(opens: Fixture.at(11), closes: Fixture.at(12))]
    #expect(fixture.findings == [])
  }

  @Test mutating func `keeps the hours for visits`() {
    fixture.dossier.trip.hours.visitsUntil = ClockTime(12, 0)
    #expect(fixture.findings == [])
    fixture.dossier.trip.hours.visitsUntil = ClockTime(11, 59)
    #expect(fixture.findings == ["window tours/T1/stops/2"])
    fixture.dossier.trip.hours.visitsUntil = nil
    fixture.dossier.trip.hours.visitsFrom = ClockTime(9, 31)
    #expect(fixture.findings == ["window tours/T1/stops/1"])
  }

  @Test mutating func `gives a session its visit's duration`() {
    fixture.programme.tours[0].stops[1].ends = Fixture.at(11, 45)
    #expect(fixture.findings == ["window tours/T1/stops/2"])
  }

  @Test mutating func `leaves way and buffer between two sessions, the buffer after arriving if need be`() {
    // A ends 10:30, 15 minutes of driving and 10 of buffer: 10:55 is the earliest.
    fixture.programme.tours[0].stops[1] = Stop(visit: "B", site: "b", arrives: Fixture.at(10, 45), starts: Fixture.at(10, 55), ends: Fixture.at(11, 55))
    #expect(fixture.findings == [])
    fixture.programme.tours[0].stops[1] = Stop(visit: "B", site: "b", arrives: Fixture.at(10, 45), starts: Fixture.at(10, 54), ends: Fixture.at(11, 54))
    #expect(fixture.findings == ["travel tours/T1/stops/2"])
  }

  @Test mutating func `drives every leg in its minutes, also back`() {
    fixture.programme.tours[0].arrives = Fixture.at(12, 14)
    #expect(fixture.findings == ["travel tours/T1"])
    fixture.programme.tours[0].arrives = Fixture.at(12, 15)
    fixture.programme.tours[0].departs = Fixture.at(9, 1)
    #expect(fixture.findings == ["travel tours/T1/stops/1"])
  }

  @Test mutating func `does not start before it arrives`() {
    fixture.programme.tours[0].stops[0].arrives = Fixture.at(9, 31)
    #expect(fixture.findings == ["travel tours/T1/stops/1"])
  }

  @Test mutating func `has a buffer also at the same site`() {
    fixture.dossier.trip.visits[1].site = "a"
    fixture.programme.tours[0].stops[1] = Stop(visit: "B", site: "a", arrives: Fixture.at(10, 30), starts: Fixture.at(10, 39), ends: Fixture.at(11, 39))
    #expect(fixture.findings == ["travel tours/T1/stops/2"])
    fixture.programme.tours[0].stops[1] = Stop(visit: "B", site: "a", arrives: Fixture.at(10, 30), starts: Fixture.at(10, 40), ends: Fixture.at(11, 40))
    #expect(fixture.findings == [])
  }

  @Test mutating func `finds no way where there is no row of the mode, unless one can walk`() {
    fixture.programme.tours[0].mode = .train
    fixture.programme.tours[0].vehicle = nil
    #expect(fixture.findings == ["travel tours/T1/stops/1", "travel tours/T1/stops/2", "travel tours/T1"])
    for (one, other) in [("hotel", "a"), ("b", "a"), ("hotel", "b")] {
      fixture.dossier.trip.ways.append(Way(from: Identifier(one), to: Identifier(other), mode: .walk, minutes: 15))
    }
    #expect(fixture.findings == [])
  }

  @Test mutating func `leaves time between a tour and a fixed item, being there included`() {
    var item = FixedItem(
      id: "F1", kind: "reception", title: Trilingual(same: "F1"), startSite: "hall", endSite: "hall", starts: Fixture.at(15),
      ends: Fixture.at(17), beThereMinutesBefore: 20)
    fixture.dossier.trip.fixedItems = [item]
    #expect(fixture.findings == [])
    // Back at the hotel at 12:15, 15 minutes to the hall, 20 minutes before the start: 12:50 is the earliest start.
    item.starts = Fixture.at(12, 50)
    item.who = [.strand(.press)]
    fixture.dossier.trip.fixedItems = [item]
    fixture.dossier.trip.hours.lunch = nil
    #expect(fixture.findings == [])
    item.starts = Fixture.at(12, 49)
    fixture.dossier.trip.fixedItems = [item]
    #expect(fixture.findings == ["travel tours/T1"])
    item.starts = Fixture.at(12, 34)
    fixture.dossier.trip.fixedItems = [item]
    #expect(fixture.findings == ["once tours/T1"])
  }

  @Test mutating func `lets an item without a known place take its time but no way`() {
    let item = FixedItem(
      id: "F1", kind: "meeting", title: Trilingual(same: "F1"), startSite: nil, endSite: nil, starts: Fixture.at(8), ends: Fixture.at(9),
      who: [.delegate("D2")])
    fixture.dossier.trip.fixedItems = [item]
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems[0].ends = Fixture.at(9, 1)
    #expect(fixture.findings == ["once tours/T1"])
  }

  @Test mutating func `sends nobody to the same visit twice`() {
    fixture.programme.tours.append(Fixture.tour("T2", [("A", Fixture.at(14))], who: ["D1", "D3"]))
    fixture.dossier.trip.rules.visitsPerPersonAndDayMax = 3
    #expect(fixture.findings == ["once tours/T2/stops/1", "once tours/T2/stops/1"])
  }

  @Test mutating func `waits for whoever joins, with the way from there`() {
    fixture.dossier.trip.delegates[1].stays = [Stay(from: Fixture.at(8, 45), fromSite: "station")]
    #expect(fixture.findings == [])
    fixture.dossier.trip.delegates[1].stays = [Stay(from: Fixture.at(8, 46), fromSite: "station")]
    #expect(fixture.findings == ["present tours/T1"])
    fixture.dossier.trip.delegates[1].stays = [Stay(from: Fixture.at(10), fromSite: "station")]
    #expect(fixture.findings == ["present tours/T1"])
  }

  @Test mutating func `lets go whoever leaves, with the way there`() {
    fixture.dossier.trip.delegates[1].stays = [Stay(until: Fixture.at(12, 30), untilSite: "station")]
    #expect(fixture.findings == [])
    fixture.dossier.trip.delegates[1].stays = [Stay(until: Fixture.at(12, 29), untilSite: "station")]
    #expect(fixture.findings == ["present tours/T1"])
  }

  @Test mutating func `keeps to each of several stays`() {
    fixture.dossier.trip.delegates[1].stays = [
      Stay(until: Fixture.at(8), untilSite: "station"), Stay(from: Fixture.at(8, 45), fromSite: "station"),
    ]
    #expect(fixture.findings == [])
    fixture.dossier.trip.delegates[1].stays[0].until = Fixture.at(9, 10)
    fixture.dossier.trip.delegates[1].stays[1].from = Fixture.at(9, 20)
    #expect(fixture.findings == ["present tours/T1"])
  }

  @Test mutating func `leaves the hotel at the first departure and is back in time`() {
    fixture.dossier.trip.hours.firstDeparture = ClockTime(9, 0)
    fixture.dossier.trip.hours.backAtHotel = ClockTime(12, 15)
    #expect(fixture.findings == [])
    fixture.dossier.trip.hours.firstDeparture = ClockTime(9, 1)
    #expect(fixture.findings == Array(repeating: "hours tours/T1", count: 3))
    fixture.dossier.trip.hours.firstDeparture = ClockTime(9, 0)
    fixture.dossier.trip.hours.backAtHotel = ClockTime(12, 14)
    #expect(fixture.findings == Array(repeating: "hours tours/T1", count: 3))
  }

  @Test mutating func `frees from the hours whoever comes from an item, joins or goes on to an item`() {
    fixture.dossier.trip.hours.firstDeparture = ClockTime(9, 1)
    fixture.dossier.trip.hours.backAtHotel = ClockTime(12, 14)
    fixture.dossier.trip.delegates[1].stays = [Stay(from: Fixture.at(8, 30), fromSite: "station", until: Fixture.at(18), untilSite: "station")]
    let breakfast = FixedItem(
      id: "F1", kind: "meeting", title: Trilingual(same: "F1"), startSite: "hall", endSite: "hall", starts: Fixture.at(7, 30),
      ends: Fixture.at(8, 30), who: [.delegate("D1"), .delegate("D3")])
    var dinner = breakfast
    (dinner.id, dinner.starts, dinner.ends) = ("F2", Fixture.at(19), Fixture.at(21))
    fixture.dossier.trip.fixedItems = [breakfast, dinner]
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems = [breakfast]
    #expect(fixture.findings == Array(repeating: "hours tours/T1", count: 2))
  }

  @Test mutating func `has a group of the size that the host receives`() {
    fixture.dossier.trip.visits[0].minGroup = 4
    fixture.dossier.trip.visits[1].maxGroup = 2
    #expect(fixture.findings == ["group tours/T1/stops/1", "group tours/T1/stops/2"])
    fixture.dossier.trip.visits[0].minGroup = 3
    fixture.dossier.trip.visits[1].maxGroup = 3
    #expect(fixture.findings == [])
  }

  @Test mutating func `counts the tours of one session together`() {
    // A second bus brings two more to the session of B at 11:00.
    fixture.dossier.trip.rules.parallelGroupsMax = 2
    fixture.dossier.trip.vehicles.append(Vehicle(id: "van", kind: "van", seats: 5, area: "North"))
    var second = Fixture.tour("T2", [("B", Fixture.at(11))], who: ["D4", "D5"])
    second.vehicle = "van"
    fixture.programme.tours.append(second)
    fixture.dossier.trip.visits[1].maxSessions = 1
    fixture.dossier.trip.visits[1].minGroup = 5
    fixture.dossier.trip.visits[1].maxGroup = 5
    #expect(fixture.findings == ["press tours/T1/stops/2"])
    fixture.dossier.trip.rules.pressPerVisitMax = 2
    #expect(fixture.findings == [])
    // Ten minutes later it is a session of its own.
    fixture.programme.tours[1] = Fixture.tour("T2", [("B", Fixture.at(11, 10))], who: ["D4", "D5"])
    fixture.programme.tours[1].vehicle = "van"
    #expect(fixture.findings == ["group tours/T1/stops/2", "group tours/T2/stops/1", "sessions visits/B"])
  }

  @Test mutating func `holds every obligatory visit`() {
    fixture.dossier.trip.visits[2].isMust = true
    #expect(fixture.findings == ["must visits/C"])
  }

  @Test mutating func `holds none on a day without visits`() {
    fixture.dossier.trip.days[0].visits = false
    #expect(fixture.findings == ["visits tours/T1"])
  }

  @Test mutating func `has no more groups on the road than allowed, a new one when the last is back`() {
    fixture.dossier.trip.vehicles.append(Vehicle(id: "van", kind: "van", seats: 5, area: "North"))
    // T1 is back at 12:15; T2 leaves at 12:15, then one minute earlier.
    fixture.programme.tours.append(Fixture.tour("T2", [("C", Fixture.at(12, 45))], who: ["D5"]))
    fixture.programme.tours[1].vehicle = "van"
    fixture.dossier.trip.hours.lunch = nil
    #expect(fixture.findings == [])
    fixture.programme.tours[1].departs = Fixture.at(12, 14)
    #expect(fixture.findings == ["groups tours/T2"])
  }

  @Test mutating func `gives nobody more visits a day than allowed`() {
    fixture.dossier.trip.rules.visitsPerPersonAndDayMax = 1
    #expect(fixture.findings == ["daily delegates/D1", "daily delegates/D2", "daily delegates/D3"])
  }

  @Test mutating func `seats everybody, interpreters too`() {
    fixture.programme.tours[0].interpreters = ["I1", "I2"]
    #expect(fixture.findings == [])
    fixture.dossier.trip.vehicles[0].seats = 4
    #expect(fixture.findings == ["seats tours/T1"])
    fixture.dossier.trip.vehicles[0].exceptions = [.init(days: Fixture.day...Fixture.day, seats: 5)]
    #expect(fixture.findings == [])
  }

  @Test mutating func `drives a vehicle in its area, in the other one from the end of the train on`() {
    fixture.dossier.trip.days[0].areaAfter = "South"
    let train = FixedItem(
      id: "F1", kind: "train", title: Trilingual(same: "F1"), startSite: nil, endSite: nil, starts: Fixture.at(7), ends: Fixture.at(9))
    fixture.dossier.trip.fixedItems = [train]
    #expect(fixture.findings == ["seats tours/T1"])
    fixture.dossier.trip.vehicles[0].area = "South"
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems = []
    #expect(fixture.findings == ["seats tours/T1"])
  }

  @Test mutating func `lets a vehicle drive from one tour to the next`() {
    fixture.dossier.trip.fixedItems = [
      FixedItem(
        id: "F1", kind: "reception", title: Trilingual(same: "F1"), startSite: "hall", endSite: "hall", starts: Fixture.at(19), ends: Fixture.at(20))
    ]
    fixture.dossier.trip.hours.lunch = nil
    // T1 ends at the hotel at 12:15, the hall is 15 minutes away: 12:30.
    fixture.programme.tours.append(Fixture.tour("T2", [("C", Fixture.at(13))], who: ["D5"], from: "hall"))
    #expect(fixture.findings == [])
    fixture.programme.tours[1].departs = Fixture.at(12, 29)
    #expect(fixture.findings == ["seats tours/T2"])
  }

  @Test mutating func `brings the interpreters that a visit needs`() {
    fixture.dossier.trip.visits[0].interpreting = .consecutive
    #expect(fixture.findings == ["interpreters tours/T1/stops/1"])
    fixture.programme.tours[0].interpreters = ["I1"]
    #expect(fixture.findings == [])
    fixture.dossier.trip.visits[0].interpreting = .simultaneous
    fixture.programme.tours[0].interpreters = ["I1", "I2"]
    #expect(fixture.findings == ["interpreters tours/T1/stops/1"])
    fixture.dossier.trip.interpreters[1].simultaneous = true
    #expect(fixture.findings == [])
    fixture.dossier.trip.interpreters[1].service = [(Fixture.day + 1)...(Fixture.day + 1)]
    #expect(fixture.findings == ["interpreters tours/T1"])
  }

  @Test mutating func `has an interpreter on one tour at a time, with the way between`() {
    fixture.dossier.trip.rules.parallelGroupsMax = 2
    fixture.dossier.trip.vehicles.append(Vehicle(id: "van", kind: "van", seats: 5, area: "North"))
    var second = Fixture.tour("T2", [("C", Fixture.at(12, 44))], who: ["D5"])
    second.vehicle = "van"
    second.interpreters = ["I1"]
    fixture.dossier.trip.hours.lunch = nil
    fixture.programme.tours[0].interpreters = ["I1"]
    fixture.programme.tours.append(second)
    #expect(fixture.findings == ["interpreters tours/T2"])
  }

  @Test mutating func `has staff aboard and company for the leader`() {
    fixture.programme.tours[0].delegates = ["D1", "D2"]
    #expect(fixture.findings == ["staff tours/T1", "leader tours/T1"])
    fixture.programme.tours[0].delegates = ["D2", "D3"]
    #expect(fixture.findings == [])
    fixture.dossier.trip.leader = "D3"
    #expect(fixture.findings == ["leader tours/T1"])
  }

  @Test mutating func `starts and ends at a meeting point, within its day, with somebody and a visit`() {
    fixture.programme.tours[0].to = "hall"
    #expect(fixture.findings == ["tour tours/T1"])
    fixture.dossier.trip.fixedItems = [
      FixedItem(
        id: "F1", kind: "reception", title: Trilingual(same: "F1"), startSite: "station", endSite: "hall", starts: Fixture.at(19), ends: Fixture.at(20))
    ]
    #expect(fixture.findings == [])
    fixture.programme.tours[0].day = Fixture.day + 1
    #expect(fixture.findings.contains("tour tours/T1"))
    fixture = Fixture()
    fixture.programme.tours[0].delegates = []
    fixture.programme.tours[0].stops = []
    #expect(fixture.findings == ["tour tours/T1", "tour tours/T1", "staff tours/T1"])
  }

  @Test mutating func `names what exists, once, and a vehicle for a bus only`() {
    fixture.programme.tours[0].delegates.append("D1")
    #expect(fixture.findings == ["format tours/T1/delegates"])
    fixture = Fixture()
    fixture.programme.tours[0].stops[0].site = "c"
    #expect(fixture.findings == ["format tours/T1/stops/1/site"])
    fixture = Fixture()
    fixture.programme.tours[0].vehicle = nil
    #expect(fixture.findings == ["format tours/T1/vehicle"])
    fixture.programme.tours[0].vehicle = "tram"
    fixture.programme.tours[0].interpreters = ["I9"]
    fixture.programme.tours[0].delegates.append("D9")
    #expect(fixture.findings == ["format tours/T1/vehicle", "format tours/T1/delegates", "format tours/T1/interpreters"])
    fixture = Fixture()
    fixture.programme.tours.append(fixture.programme.tours[0])
    #expect(fixture.findings.first == "format tours/T1")
  }

  @Test mutating func `is judged by the first trip where it has begun before the change`() {
    let before = fixture.dossier
    fixture.dossier.trip.visits[0].windows = []
    fixture.dossier.trip.visits[1].isMust = true
    let late = check(fixture.programme, against: fixture.dossier, frozenBefore: Fixture.at(9, 31), original: before)
    #expect(late == [])
    let early = check(fixture.programme, against: fixture.dossier, frozenBefore: Fixture.at(9, 30), original: before)
    #expect(early.map(\.code) == ["window"])
    fixture.programme.tours = []
    var first = before
    first.trip.visits[1].isMust = true
    fixture.dossier.trip.visits[1].windows = []
    #expect(check(fixture.programme, against: fixture.dossier, frozenBefore: Fixture.at(9), original: first) == [])
    #expect(check(fixture.programme, against: fixture.dossier).map(\.code) == ["must"])
  }
}
