import Domain

/// A day and perhaps a time as somebody wrote them.
struct WrittenMoment {
  enum Style {
    case iso, german, japanese, slashed
    var name: Trilingual {
      switch self {
      case .iso, .german: Trilingual(de: "Tag.Monat.Jahr", en: "day.month.year", ja: "日.月.年")
      case .japanese, .slashed: Trilingual(de: "Jahr, Monat, Tag", en: "year, month, day", ja: "年・月・日")
      }
    }
  }
  var date: CalendarDate
  var time: ClockTime?
  /// Minutes ahead of UTC where the text says so.
  var offset: Int?
  var style: Style

  func instant(in zone: Zone) -> Minute {
    let time = time ?? ClockTime(minutes: 0)
    if let offset { return Minute(sinceEpoch: date.daysSinceEpoch * 1440 + time.minutes - offset) }
    return zone.instant(of: date, at: time)
  }
}

/// Reads `2024-10-07T09:30`, with a blank for the T, with seconds or an offset; `07.10.2024 09:30`; `2024/10/07`;
/// `2024年10月7日 9時30分`. A year of two digits is of this century.
func writtenMoment(_ raw: String) -> WrittenMoment? {
  let text = halfWidth(raw).trimmed
  guard text.utf8.count <= 40, let (date, style, rest) = leadingDate(text) else { return nil }
  var tail = rest.trimmed
  if tail.hasPrefix("T") || tail.hasPrefix("t") || tail.hasPrefix(",") { tail = String(tail.dropFirst()).trimmed }
  if tail.isEmpty { return WrittenMoment(date: date, time: nil, offset: nil, style: style) }
  guard let (time, offset) = writtenTime(tail) else { return nil }
  return WrittenMoment(date: date, time: time, offset: offset, style: style)
}

private func leadingDate(_ text: String) -> (CalendarDate, WrittenMoment.Style, String)? {
  var numbers: [(value: Int, digits: Int)] = []
  var signs: [Character] = []
  var index = text.startIndex
  while numbers.count < 3 {
    let start = index
    while index < text.endIndex, text[index].isASCII, text[index].isNumber { index = text.index(after: index) }
    guard start < index, let value = Int(text[start..<index]), value < 100_000 else { return nil }
    numbers.append((value, text.distance(from: start, to: index)))
    guard numbers.count < 3 || (index < text.endIndex && text[index] == "日") else { break }
    guard index < text.endIndex else { return nil }
    signs.append(text[index])
    index = text.index(after: index)
    while numbers.count < 3, index < text.endIndex, text[index] == " " { index = text.index(after: index) }
  }
  let rest = String(text[index...])
  let (a, b, c) = (numbers[0], numbers[1], numbers[2])
  func made(_ year: (value: Int, digits: Int), _ month: Int, _ day: Int, _ style: WrittenMoment.Style) -> (
    CalendarDate, WrittenMoment.Style, String
  )? {
    guard year.digits == 4 || year.digits == 2 else { return nil }
    return CalendarDate(year: year.digits == 2 ? 2000 + year.value : year.value, month: month, day: day).map { ($0, style, rest) }
  }
  switch signs {
  case ["-", "-"] where a.digits == 4: return made(a, b.value, c.value, b.digits == 2 && c.digits == 2 ? .iso : .slashed)
  case [".", "."] where a.digits <= 2: return made(c, b.value, a.value, .german)
  case ["/", "/"] where a.digits == 4, [".", "."] where a.digits == 4: return made(a, b.value, c.value, .slashed)
  case ["年", "月", "日"] where a.digits == 4: return made(a, b.value, c.value, .japanese)
  default: return nil
  }
}

/// `9:30`, `09:30:00`, `9.30 Uhr`, `9時30分`, with or without an offset.
func writtenTime(_ text: String) -> (ClockTime, offset: Int?)? {
  var body = text
  var offset: Int?
  if body.hasSuffix("Z") {
    (offset, body) = (0, String(body.dropLast()))
  } else if body.count > 6, let sign = body.dropLast(5).last, sign == "+" || sign == "-", let size = ClockTime(String(body.suffix(5))) {
    (offset, body) = (sign == "-" ? -size.minutes : size.minutes, String(body.dropLast(6)))
  }
  for word in ["Uhr", "uhr", "h", "分"] where body.hasSuffix(word) { body = String(body.dropLast(word.count)).trimmed }
  if body.hasSuffix("時") { body = String(body.dropLast()) + ":00" }
  body = String(body.map { $0 == "時" || $0 == "." ? ":" : $0 })
  let parts = body.split(separator: ":", omittingEmptySubsequences: false)
  if parts.count == 3, parts[2].allSatisfy({ $0 == "0" }), !parts[2].isEmpty { body = parts[0] + ":" + parts[1] }
  return ClockTime(body).map { ($0, offset) }
}

/// What a text that is no date might have meant: a number of Excel's, or American order.
enum DateTrouble {
  case serial(CalendarDate)
  case ambiguous, noSuchDay, unreadable
}

func dateTrouble(_ raw: String) -> DateTrouble {
  let text = halfWidth(raw).trimmed
  if let number = Double(text.split(separator: ",").joined(separator: ".")), (20_000...80_000).contains(number) {
    return .serial(CalendarDate(daysSinceEpoch: Int(number) - 25_569))
  }
  let head = text.prefix { $0.isNumber || $0 == "/" || $0 == "." || $0 == "-" }
  let parts = head.split { !$0.isNumber }.compactMap { Int($0) }
  guard parts.count >= 3 else { return .unreadable }
  return head.contains("/") && parts[0] <= 31 ? .ambiguous : .noSuchDay
}
