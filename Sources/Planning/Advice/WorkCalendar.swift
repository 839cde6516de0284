import Domain

/// The working days of a place: neither Saturdays, nor Sundays, nor its public holidays.
///
/// Source: Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3.
package struct WorkCalendar: Sendable {
  private let free: Set<CalendarDate>
  /// The years of which holidays are known.
  package let years: Set<Int>

  /// - Parameter region: a part of the country; holidays of the whole country count too.
  package init(_ holidays: some Sequence<Holiday>, country: String, region: String) {
    let own = holidays.filter { $0.country == country && ($0.region.isEmpty || $0.region == region) }
    free = Set(own.map(\.date))
    years = Set(own.map(\.date.civil.year))
  }

  package func isWorkingDay(_ day: CalendarDate) -> Bool { !day.isWeekend && !free.contains(day) }

  package struct Deadline: Hashable, Sendable {
    package var day: CalendarDate
    /// Years that it passes through and of which no holiday is known: it may be later by as many.
    package var unknownYears: [Int]
    package init(day: CalendarDate, unknownYears: [Int]) { (self.day, self.unknownYears) = (day, unknownYears) }
  }

  /// The last of so many working days after an event; the day of the event does not count. O(days).
  package func deadline(_ workingDays: Int, after event: CalendarDate) -> Deadline {
    var (day, left) = (event, workingDays)
    while left > 0 {
      day = day + 1
      if isWorkingDay(day) { left -= 1 }
    }
    return Deadline(day: day, unknownYears: (event.civil.year...day.civil.year).filter { !years.contains($0) })
  }
}

extension CalendarDate {
  /// 1970-01-01 was a Thursday.
  package var isWeekend: Bool {
    let fromMonday = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return fromMonday >= 5
  }

  /// The same date so many years later or earlier; 29 February becomes 1 March where there is none.
  package func adding(years: Int) -> CalendarDate {
    let (year, month, day) = civil
    return CalendarDate(year: year + years, month: month, day: day) ?? CalendarDate(year: year + years, month: 3, day: 1) ?? self
  }
}
