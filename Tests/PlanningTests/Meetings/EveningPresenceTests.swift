import Domain
import Testing

@testable import Planning

struct `Being there on the evening` {
  private let zone = Zone(name: "Asia/Tokyo", fixedOffset: 540)
  /// Four slots of 15 minutes from 18:30.
  private var trip: Trip {
    var trip = ExampleEvening.emptyTrip(zone: zone)
    trip.evening = Evening(
      date: trip.starts, firstSlot: at("18:30"), slotMinutes: 15, slots: 4, tables: 1, interpreters: 0)
    trip.ways = [Way(from: "hall", to: "airport", mode: .train, minutes: 40), Way(from: "airport", to: "hall", mode: .bus, minutes: 60)]
    return trip
  }
  private func at(_ time: String) -> Minute { zone.instant(of: CalendarDate("2024-10-10")!, at: ClockTime(time)!) }
  private func person(_ stays: Stay...) -> Delegate {
    Delegate(id: "A", givenName: "", familyName: "A", strand: .business, stays: stays)
  }

  @Test func `counts only slots that lie wholly in a stay, where the meetings are no part of an item`() {
    #expect(trip.slotsOfEveningPresent(person(Stay())) == [true, true, true, true])
    #expect(trip.slotsOfEveningPresent(person(Stay(until: at("19:00")))) == [true, true, false, false])
    #expect(trip.slotsOfEveningPresent(person(Stay(until: at("19:01")))) == [true, true, false, false])
    #expect(
      trip.slotsOfEveningPresent(person(Stay(until: at("18:45")), Stay(from: at("19:15")))) == [true, false, false, true])
    #expect(trip.slotsOfEveningPresent(person()) == [false, false, false, false])
  }

  /// The hall's evening is from 18:00 to 20:00, the airport 40 minutes away.
  @Test(arguments: [("20:39", false), ("20:40", true)])
  func `counts no slot of whom the whole item with the way does not concern`(leaves: String, isThere: Bool) {
    var trip = trip
    trip.fixedItems = [
      FixedItem(
        id: "F", kind: "networking", title: Trilingual(same: ""), startSite: "hall", endSite: "hall", starts: at("18:00"),
        ends: at("20:00"))
    ]
    let delegate = person(Stay(until: at(leaves), untilSite: "airport"))
    #expect(trip.slotsOfEveningPresent(delegate) == [Bool](repeating: isThere, count: 4))
  }

  @Test func `is an absence only when stays are respected`() throws {
    var trip = trip
    trip.delegates = [person(Stay(until: at("19:00")))]
    trip.requests = [MeetingRequest(id: "M", delegate: "A", firm: "V", priorityHome: 1, priorityHost: 0)]
    let dossier = Dossier(register: Register(), trip: trip)
    let strict = try #require(MeetingProblem(dossier, presence: .stays).participants.first)
    #expect(strict.absences == [nil, nil, .away, .away])
    let loose = try #require(MeetingProblem(dossier).participants.first)
    #expect(loose.absences == [nil, nil, nil, nil] && loose.isAway == [false, false, true, true])
  }
}
