import Domain
import Planning
import Testing

struct `Working days` {
  /// Public holidays of a northern state in spring 2026 and New Year.
  static let holidays = ["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01"].map {
    Holiday(date: CalendarDate($0)!, country: "DE", region: "SH", nameLocal: "", nameEn: "")
  }
  let calendar = WorkCalendar(holidays, country: "DE", region: "SH")

  @Test(arguments: [
    // Thursday: the day itself does not count; Friday is the first.
    ("2026-01-08", "2026-02-05"),
    // Over Good Friday and Easter Monday: two days later than without them.
    ("2026-03-27", "2026-04-28"),
    // Granted on a Saturday: Monday is the first.
    ("2026-01-10", "2026-02-06"),
  ]) func `are counted from the day after the grant, without weekends and holidays`(granted: String, deadline: String) {
    let found = calendar.deadline(20, after: CalendarDate(granted)!)
    #expect(found == .init(day: CalendarDate(deadline)!, unknownYears: []))
  }

  @Test func `of a year without known holidays say so`() {
    let found = calendar.deadline(20, after: CalendarDate("2026-12-21")!)
    #expect(found.unknownYears == [2027])
    #expect(found.day == CalendarDate("2027-01-18")!)
  }

  @Test func `of another region do not count its holidays`() {
    let other = WorkCalendar(Self.holidays, country: "DE", region: "HH")
    #expect(other.years == [])
    #expect(other.isWorkingDay(CalendarDate("2026-04-03")!))
    #expect(!calendar.isWorkingDay(CalendarDate("2026-04-03")!))
    #expect(!calendar.isWorkingDay(CalendarDate("2026-04-05")!), "a Sunday")
  }

  @Test func `years later falls on the same date, and 29 February on 1 March`() {
    #expect(CalendarDate("2024-03-15")!.adding(years: 3) == CalendarDate("2027-03-15")!)
    #expect(CalendarDate("2024-02-29")!.adding(years: 3) == CalendarDate("2027-03-01")!)
    #expect(CalendarDate("2024-02-29")!.adding(years: 4) == CalendarDate("2028-02-29")!)
  }
}
