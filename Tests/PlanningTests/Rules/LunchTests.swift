import Domain
import Testing

@testable import Planning

/// The window is from 12:00 to 14:00, lunch takes 45 minutes in one piece.
struct `Lunch` {
  var fixture = Fixture()

  private func ride(_ kind: String, _ starts: Minute, _ ends: Minute, before: Int = 0) -> FixedItem {
    FixedItem(
      id: "F1", kind: kind, title: Trilingual(same: "F1"), startSite: "hotel", endSite: "hotel", starts: starts, ends: ends,
      beThereMinutesBefore: before)
  }

  @Test mutating func `may be had until the next tour leaves, to the minute`() {
    // Back at 12:15, away at 13:00: exactly 45 minutes.
    fixture.dossier.trip.rules.visitsPerPersonAndDayMax = 3
    fixture.programme.tours.append(Fixture.tour("T2", [("C", Fixture.at(13, 30))], who: ["D1", "D3"]))
    #expect(fixture.findings == [])
    fixture.programme.tours[1].departs = Fixture.at(12, 59)
    // Leaving a minute earlier, the leg takes its 15 minutes at once and one minute is waited at C: no 45 minutes.
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 2))
  }

  @Test mutating func `may be had while waiting aboard before a session`() {
    fixture.programme.tours = [Fixture.tour("T1", [("A", Fixture.at(11)), ("B", Fixture.at(13))], who: ["D1", "D3"])]
    // A ends at 12:00; driven just before 13:00, so 12:00 to 12:45 is free at A.
    #expect(fixture.findings == [])
    fixture.programme.tours[0].stops[1].arrives = Fixture.at(12, 30)
    // Driven 12:15 to 12:30: 15 minutes before, 30 after.
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 2))
    fixture.programme.tours[0].stops[1].arrives = Fixture.at(12, 15)
    #expect(fixture.findings == [])
  }

  @Test mutating func `may be had in a train that is a fixed item, but not while being there before`() {
    fixture.dossier.trip.fixedItems = [ride("train", Fixture.at(12, 45), Fixture.at(13, 40), before: 30)]
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems = [ride("transfer", Fixture.at(12, 45), Fixture.at(13, 40), before: 30)]
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 3))
    // Of the ride only 40 minutes lie in the window.
    fixture.dossier.trip.fixedItems = [ride("train", Fixture.at(13, 20), Fixture.at(14, 40), before: 65)]
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 3))
  }

  @Test mutating func `may begin waiting and end aboard the train`() {
    // Free from 12:15 at the station of departure, on board from 12:30 to 13:00: one piece of 45 minutes.
    fixture.dossier.trip.fixedItems = [ride("train", Fixture.at(12, 30), Fixture.at(13))]
    fixture.dossier.trip.fixedItems.append(ride("reception", Fixture.at(13), Fixture.at(15)))
    fixture.dossier.trip.fixedItems[1].id = "F2"
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems[0].beThereMinutesBefore = 1
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 3))
  }

  @Test mutating func `may be had before or after the way to an item`() {
    var item = ride("reception", Fixture.at(13, 15), Fixture.at(15))
    (item.startSite, item.endSite) = ("hall", "hall")
    // 12:15 to 13:15, 15 minutes of them on the way, at once or late: 45 minutes.
    fixture.dossier.trip.fixedItems = [item]
    #expect(fixture.findings == [])
    fixture.dossier.trip.fixedItems[0].starts = Fixture.at(13, 14)
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 3))
  }

  @Test mutating func `is free before joining and after leaving`() {
    fixture.programme.tours = [Fixture.tour("T1", [("C", Fixture.at(13, 15))], who: ["D3", "D2"])]
    fixture.dossier.trip.hours.lunch?.until = ClockTime(13, 0)
    #expect(fixture.findings == [])
    fixture.dossier.trip.hours.lunch?.from = ClockTime(12, 1)
    // Away from 12:45 on, so 44 minutes; whoever joins at 12:40 at the hotel has no more.
    #expect(fixture.findings == Array(repeating: "lunch tours/T1", count: 2))
    fixture.programme.tours = [Fixture.tour("T1", [("A", Fixture.at(9, 30)), ("B", Fixture.at(11, 15))], who: ["D2", "D3"])]
    fixture.dossier.trip.hours.lunch = .init(from: ClockTime(12, 0), until: ClockTime(14, 0), minutes: 80)
    let dinner = ride("meeting", Fixture.at(13, 40), Fixture.at(16))
    fixture.dossier.trip.fixedItems = [dinner]
    // From 12:30 to 13:40 are 70 minutes; D2 has left by then.
    fixture.dossier.trip.delegates[1].stays = [Stay(until: Fixture.at(12, 45), untilSite: "hotel")]
    #expect(fixture.findings == ["lunch tours/T1"])
  }

  @Test mutating func `binds nobody without a session that day`() {
    fixture.dossier.trip.fixedItems = [ride("meeting", Fixture.at(12), Fixture.at(14), before: 0)]
    fixture.dossier.trip.fixedItems[0].who = [.delegate("D4")]
    #expect(fixture.findings == [])
  }
}
