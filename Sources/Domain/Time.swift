/// An instant, in whole minutes since 1970-01-01T00:00Z.
///
/// Programmes are planned to the minute; a stretch of time is half-open, so an end and a beginning at the same
/// minute do not overlap. In JSON it is written in UTC, `"2024-10-07T00:05Z"`.
package struct Minute: Hashable, Comparable, Sendable {
  package var sinceEpoch: Int
  package init(sinceEpoch: Int) { self.sinceEpoch = sinceEpoch }

  package static func < (left: Self, right: Self) -> Bool { left.sinceEpoch < right.sinceEpoch }
  package static func + (minute: Self, minutes: Int) -> Self { Self(sinceEpoch: minute.sinceEpoch + minutes) }
  package static func - (minute: Self, minutes: Int) -> Self { Self(sinceEpoch: minute.sinceEpoch - minutes) }
  /// Minutes from `right` to `left`.
  package static func - (left: Self, right: Self) -> Int { left.sinceEpoch - right.sinceEpoch }
}

/// A day of the Gregorian calendar, without a place. In JSON `"2024-10-07"`.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package var daysSinceEpoch: Int
  package init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

  /// Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
  /// - Returns: nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = era * 146_097 + dayOfEra - 719_468
    guard civil == (year, month, day) else { return nil }
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let z = daysSinceEpoch + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 }

  package static func < (left: Self, right: Self) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
  package static func + (date: Self, days: Int) -> Self { Self(daysSinceEpoch: date.daysSinceEpoch + days) }
  package static func - (date: Self, days: Int) -> Self { Self(daysSinceEpoch: date.daysSinceEpoch - days) }
  package static func - (left: Self, right: Self) -> Int { left.daysSinceEpoch - right.daysSinceEpoch }
}

/// A time on the wall clock, in minutes after midnight, 0 to 1440 (24:00). In JSON `"08:15"`.
package struct ClockTime: Hashable, Comparable, Sendable {
  package var minutes: Int
  package init(minutes: Int) { self.minutes = minutes }
  package init(_ hour: Int, _ minute: Int) { minutes = hour * 60 + minute }
  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

/// How far the clocks of a place are ahead of UTC during the trip.
///
/// The offsets are written out rather than looked up, so a trip reads the same in ten years whatever a time zone
/// database then says. Whoever reads a folder fills them in.
package struct Zone: Hashable, Sendable, Codable {
  package struct Offset: Hashable, Sendable, Codable {
    /// From this instant on, until the next entry.
    package var from: Minute
    /// Minutes ahead of UTC: 540 in Tokyo.
    package var minutes: Int
    package init(from: Minute, minutes: Int) { (self.from, self.minutes) = (from, minutes) }
  }
  /// The name in the IANA database, `Asia/Tokyo`.
  package var name: String
  /// Ascending by `from`, never empty; the first entry also holds before its instant.
  package var offsets: [Offset]
  package init(name: String, offsets: [Offset]) {
    precondition(!offsets.isEmpty, "a zone needs an offset")
    (self.name, self.offsets) = (name, offsets)
  }
  package init(name: String, fixedOffset minutes: Int) {
    self.init(name: name, offsets: [Offset(from: Minute(sinceEpoch: 0), minutes: minutes)])
  }

  /// Minutes ahead of UTC at an instant.
  package func offset(at minute: Minute) -> Int {
    (offsets.last { $0.from <= minute } ?? offsets[0]).minutes
  }

  /// The instant at which the clocks of this place first show a local time; a time skipped by the clocks reads as
  /// if they had not been moved yet.
  package func instant(of date: CalendarDate, at time: ClockTime) -> Minute {
    let local = date.daysSinceEpoch * 1440 + time.minutes
    func reading(_ offset: Offset) -> Minute { Minute(sinceEpoch: local - offset.minutes) }
    var first: Minute?
    for offset in offsets {
      let minute = reading(offset)
      if self.offset(at: minute) == offset.minutes { first = min(first ?? minute, minute) }
    }
    if let first { return first }
    for (before, after) in zip(offsets, offsets.dropFirst()) {
      if reading(after) < after.from, after.from <= reading(before) { return reading(before) }
    }
    return reading(offsets[0])
  }

  package func local(_ minute: Minute) -> (date: CalendarDate, time: ClockTime) {
    let local = minute.sinceEpoch + offset(at: minute)
    let days = local >= 0 ? local / 1440 : (local - 1439) / 1440
    return (CalendarDate(daysSinceEpoch: days), ClockTime(minutes: local - days * 1440))
  }

  package func date(of minute: Minute) -> CalendarDate { local(minute).date }

  /// `2024-10-07T09:05+09:00`, the form of programme files.
  package func iso(_ minute: Minute) -> String {
    let (date, time) = local(minute)
    let offset = offset(at: minute)
    let size = abs(offset)
    return "\(date)T\(time)\(offset < 0 ? "-" : "+")\(twoDigits(size / 60)):\(twoDigits(size % 60))"
  }

  package static let utc = Zone(name: "UTC", fixedOffset: 0)
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension CalendarDate: CustomStringConvertible, LosslessStringConvertible {
  package var description: String {
    let (year, month, day) = civil
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + "\(digits)-\(twoDigits(month))-\(twoDigits(day))"
  }
  /// Reads `2024-10-07` and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = plainNumber(parts[0]), let month = plainNumber(parts[1]), let day = plainNumber(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension ClockTime: CustomStringConvertible, LosslessStringConvertible {
  package var description: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }
  /// Reads `08:15` or `8:15`, up to `24:00`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, let hour = plainNumber(parts[0]),
      let minute = plainNumber(parts[1]), minute < 60, hour * 60 + minute <= 1440
    else { return nil }
    self.init(hour, minute)
  }
}

extension Minute: CustomStringConvertible, LosslessStringConvertible {
  /// In UTC, `2024-10-07T00:05Z`.
  package var description: String {
    let (date, time) = Zone.utc.local(self)
    return "\(date)T\(time)Z"
  }
  /// Reads an instant with its offset: `2024-10-07T09:05+09:00` or `2024-10-07T00:05Z`; seconds only if they are `:00`.
  package init?(_ text: String) {
    guard let split = text.firstIndex(of: "T"), let date = CalendarDate(String(text[..<split])) else { return nil }
    var rest = text[text.index(after: split)...]
    var offset = 0
    if rest.hasSuffix("Z") {
      rest = rest.dropLast()
    } else {
      guard rest.count >= 6 else { return nil }
      let tail = rest.suffix(6)
      guard let sign = tail.first, sign == "+" || sign == "-", let size = ClockTime(String(tail.dropFirst())),
        size.minutes <= 18 * 60
      else { return nil }
      offset = sign == "-" ? -size.minutes : size.minutes
      rest = rest.dropLast(6)
    }
    if rest.count == 8, rest.hasSuffix(":00") { rest = rest.dropLast(3) }
    guard rest.count == 5, let time = ClockTime(String(rest)), time.minutes < 1440 else { return nil }
    self.init(sinceEpoch: date.daysSinceEpoch * 1440 + time.minutes - offset)
  }
}

/// Digits 0 to 9 only: no sign, no other script.
private func plainNumber(_ text: Substring) -> Int? {
  text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}

/// What is written in JSON as the text of its description.
package protocol WrittenAsText: Codable, LosslessStringConvertible {}

extension WrittenAsText {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no \(Self.self)")
    }
    self = value
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Minute: WrittenAsText {}
extension CalendarDate: WrittenAsText {}
extension ClockTime: WrittenAsText {}
