import Domain
import Testing

struct `A calendar date` {
  @Test func `counts days from the first of January 1970`() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(CalendarDate(year: 1969, month: 12, day: 31)?.daysSinceEpoch == -1)
    #expect(CalendarDate(year: 2000, month: 3, day: 1)?.daysSinceEpoch == 11_017)
    // 54 years with 13 leap days up to 2024-01-01, then 279 days: 31+29+31+30+31+30+31+31+30+5.
    #expect(CalendarDate(year: 2024, month: 10, day: 6)?.daysSinceEpoch == 54 * 365 + 13 + 279)
  }

  @Test(arguments: [(2024, true), (2023, false), (2000, true), (1900, false), (2100, false), (1600, true)])
  func `has a 29th of February in leap years only`(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CalendarDate(year: year, month: 2, day: 28).map { ($0 + 1).civil.month } == (isLeap ? 2 : 3))
  }

  @Test func `comes back from its parts on every day of four hundred years`() throws {
    let first = try #require(CalendarDate(year: 1770, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2170, month: 1, day: 1))
    // 400 years are 146,097 days.
    #expect(last - first == 146_097)
    for days in first.daysSinceEpoch..<last.daysSinceEpoch {
      let date = CalendarDate(daysSinceEpoch: days)
      let (year, month, day) = date.civil
      guard CalendarDate(year: year, month: month, day: day) == date, CalendarDate(date.description) == date else {
        Issue.record("\(date) does not come back")
        return
      }
    }
  }

  @Test func `knows its weekday, before 1970 too`() {
    #expect(CalendarDate("1970-01-01")?.weekday == 3)
    #expect(CalendarDate("1969-12-31")?.weekday == 2)
    #expect(CalendarDate("2024-10-07")?.weekday == 0)
    #expect(CalendarDate("2024-10-13")?.weekday == 6)
  }

  @Test(arguments: [
    "", "2024-10-7", "24-10-07", "2024-02-30", "2024-13-01", "2024-00-10", "2024-10-00", "0000-01-01", "2024-10-07 ", "2024/10/07",
    "2024-10-07T", "+024-10-07", "2024-1０-07", "-024-10-07", "2024-10-07-01",
  ])
  func `is not read from`(text: String) { #expect(CalendarDate(text) == nil) }
}

struct `A clock time` {
  @Test func `is read from midnight to midnight`() {
    #expect(ClockTime("00:00")?.minutes == 0)
    #expect(ClockTime("8:15")?.minutes == 495)
    #expect(ClockTime("24:00")?.minutes == 1440)
    #expect(ClockTime(8, 5).description == "08:05")
  }

  @Test(arguments: ["", "8", "8:5", "08:60", "24:01", "25:10", "-1:00", "08:15:00", "０8:15", "123:00", ":30"])
  func `is not read from`(text: String) { #expect(ClockTime(text) == nil) }
}

struct `An instant` {
  @Test func `is the same whatever the offset in which it is written`() {
    let minute = Minute("2024-10-07T00:05Z")
    // 54 years, 13 leap days, 280 days of 2024, five minutes.
    #expect(minute?.sinceEpoch == (54 * 365 + 13 + 280) * 1440 + 5)
    for text in ["2024-10-07T09:05+09:00", "2024-10-07T09:05:00+09:00", "2024-10-06T20:05-04:00", "2024-10-07T05:50+05:45"] {
      #expect(Minute(text) == minute)
    }
    #expect(minute?.description == "2024-10-07T00:05Z")
  }

  @Test func `before 1970 stands on the day before`() {
    #expect(Minute(sinceEpoch: -1).description == "1969-12-31T23:59Z")
    #expect(Minute("1969-12-31T23:59Z")?.sinceEpoch == -1)
    #expect(Minute(sinceEpoch: -1440).description == "1969-12-31T00:00Z")
  }

  @Test(arguments: [
    "", "2024-10-07", "2024-10-07T09:05", "2024-10-07 09:05Z", "2024-10-07T24:00Z", "2024-10-07T9:05Z", "2024-10-07T09:05:30Z",
    "2024-10-07T09:05+19:00", "2024-10-07T09:05+0900", "2024-02-30T09:05Z", "2024-10-07T09:05 +09:00", "2024-10-07T09:05ZZ",
  ])
  func `is not read from`(text: String) { #expect(Minute(text) == nil) }

  @Test func `is written by a place with the offset of that hour`() {
    let halfHours = Zone(name: "Asia/Kolkata", fixedOffset: 330)
    #expect(Minute("2024-10-06T20:05Z").map(halfHours.iso) == "2024-10-07T01:35+05:30")
    let west = Zone(name: "America/St_Johns", fixedOffset: -210)
    #expect(Minute("2024-10-07T00:05Z").map(west.iso) == "2024-10-06T20:35-03:30")
  }
}

/// Berlin in 2024: an hour ahead in winter, two from 31 March 01:00Z to 27 October 01:00Z.
struct `A zone whose clocks are moved` {
  let berlin = Zone(
    name: "Europe/Berlin",
    offsets: [
      .init(from: Minute("2023-10-29T01:00Z")!, minutes: 60), .init(from: Minute("2024-03-31T01:00Z")!, minutes: 120),
      .init(from: Minute("2024-10-27T01:00Z")!, minutes: 60),
    ])
  private func instant(_ date: String, _ time: String) -> String {
    berlin.instant(of: CalendarDate(date)!, at: ClockTime(time)!).description
  }

  @Test func `shows winter time before and summer time after`() {
    #expect(berlin.iso(Minute("2024-03-31T00:59Z")!) == "2024-03-31T01:59+01:00")
    #expect(berlin.iso(Minute("2024-03-31T01:00Z")!) == "2024-03-31T03:00+02:00")
    #expect(berlin.iso(Minute("2024-10-27T00:59Z")!) == "2024-10-27T02:59+02:00")
    #expect(berlin.iso(Minute("2024-10-27T01:00Z")!) == "2024-10-27T02:00+01:00")
    #expect(berlin.offset(at: Minute("2001-07-01T00:00Z")!) == 60, "the first entry also holds before its instant")
  }

  @Test func `finds the instant of a local time on either side`() {
    #expect(instant("2024-03-31", "01:59") == "2024-03-31T00:59Z")
    #expect(instant("2024-03-31", "03:00") == "2024-03-31T01:00Z")
    #expect(instant("2024-07-01", "09:00") == "2024-07-01T07:00Z")
    #expect(instant("2024-12-01", "09:00") == "2024-12-01T08:00Z")
    #expect(instant("2024-10-26", "24:00") == "2024-10-26T22:00Z")
  }

  @Test func `reads a skipped time as if the clocks had not been moved yet`() {
    #expect(instant("2024-03-31", "02:00") == "2024-03-31T01:00Z")
    #expect(instant("2024-03-31", "02:30") == "2024-03-31T01:30Z")
    #expect(instant("2024-03-31", "02:59") == "2024-03-31T01:59Z")
  }

  @Test func `takes the first of two hours with the same name`() {
    #expect(instant("2024-10-27", "02:00") == "2024-10-27T00:00Z")
    #expect(instant("2024-10-27", "02:30") == "2024-10-27T00:30Z")
    #expect(instant("2024-10-27", "03:00") == "2024-10-27T02:00Z")
  }

  @Test func `leads back from every instant but those of the repeated hour`() {
    let start = Minute("2024-01-01T00:00Z")!
    let repeated = Minute("2024-10-27T01:00Z")!..<Minute("2024-10-27T02:00Z")!
    for offset in stride(from: 0, to: 366 * 1440, by: 7) {
      let minute = start + offset
      let (date, time) = berlin.local(minute)
      #expect(berlin.instant(of: date, at: time) == (repeated.contains(minute) ? minute - 60 : minute))
    }
  }
}
