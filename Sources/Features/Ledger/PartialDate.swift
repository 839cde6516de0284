import Domain

/// A date as a source knows it: a year, a month of a year, or a day. On paper `1997`, `1997-11`, `1997-11-18`.
package struct PartialDate: Hashable, Sendable {
  package var year: Int
  /// nil when the source does not say.
  package var month: Int?
  package var day: Int?

  /// The first and the last day that it can mean.
  package var firstDay: CalendarDate { CalendarDate(year: year, month: month ?? 1, day: day ?? 1)! }
  package var lastDay: CalendarDate {
    if day != nil { return firstDay }
    let next = month.map { $0 == 12 ? (year + 1, 1) : (year, $0 + 1) } ?? (year + 1, 1)
    return CalendarDate(year: next.0, month: next.1, day: 1)! - 1
  }

  package init(_ date: CalendarDate) {
    let civil = date.civil
    (year, month, day) = (civil.year, civil.month, civil.day)
  }

  /// Reads `1997`, `1997-11`, `1997-11-18`, `11.1997`, `18.11.1997`, `1997年11月18日`.
  /// - Returns: nil for anything else, and for days that there are not; years are 1000 to 9998.
  package init?(_ text: String) {
    let japanese = text.replacing("年", with: "-").replacing("月", with: "-").replacing("日", with: "")
    var parts = (japanese.hasSuffix("-") ? japanese.dropLast() : japanese[...]).split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 1, text.contains(".") { parts = text.split(separator: ".", omittingEmptySubsequences: false).reversed() }
    let numbers = parts.compactMap { part in part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil }
    guard numbers.count == parts.count, (1...3).contains(numbers.count), (1000...9998).contains(numbers[0]) else { return nil }
    let (month, day) = (numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
    guard CalendarDate(year: numbers[0], month: month ?? 1, day: day ?? 1) != nil else { return nil }
    (year, self.month, self.day) = (numbers[0], month, day)
  }

  /// `19971118`, with 00 for what is not known; 0 stands for no date at all.
  var packed: Int32 { Int32(year * 10_000 + (month ?? 0) * 100 + (day ?? 0)) }
  init?(packed: Int32) {
    guard packed > 0 else { return nil }
    let (rest, day) = (Int(packed) / 100, Int(packed) % 100)
    (year, month, self.day) = (rest / 100, rest % 100 == 0 ? nil : rest % 100, day == 0 ? nil : day)
  }
}

extension PartialDate: WrittenAsText {
  package var description: String {
    ([String(year)] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: "-")
  }
}
