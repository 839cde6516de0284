import Domain

/// Names of months, days and eras.
enum Calendar {
  static func month(_ lower: String) -> Int? { months[lower] }
  static func weekday(_ lower: String) -> Int? { weekdays[lower] }

  private static let months: [String: Int] = {
    let rows = [
      "januar jänner january jan", "februar february feb", "märz march mär mar maerz", "april apr", "mai may", "juni june jun", "juli july jul", "august aug",
      "september sep sept", "oktober october okt oct", "november nov", "dezember december dez dec",
    ]
    var map: [String: Int] = [:]
    for (index, row) in rows.enumerated() { for word in row.split(separator: " ") { map[String(word)] = index + 1 } }
    return map
  }()
  /// From Monday, 0.
  private static let weekdays: [String: Int] = {
    let rows = ["montag monday", "dienstag tuesday", "mittwoch wednesday", "donnerstag thursday", "freitag friday", "samstag sonnabend saturday", "sonntag sunday"]
    var map: [String: Int] = [:]
    for (index, row) in rows.enumerated() { for word in row.split(separator: " ") { map[String(word)] = index } }
    return map
  }()
  static let seasons = PersonWords.words("frühjahr frühling sommer herbst winter spring summer autumn fall")
  /// The year before an era's first.
  static let eras: [(String, Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867)]
}

/// A date found in tokens.
struct FoundDate {
  var range: Range<Int>
  var date: WrittenDate
  var reason: Reason = .calendar
}

/// Finds dates; relative ones only where the text's own day is given.
struct DateReader {
  let tokens: [Token]
  let language: Language
  let today: CalendarDate?
  /// The last date with a day that the text named before these tokens, in Japanese, where a day alone (9日) is one of its month.
  var before: WrittenDate?

  func all() -> [FoundDate] {
    var found: [FoundDate] = []
    var last = before
    var at = 0
    while at < tokens.count {
      if let date = date(at: at) ?? (language == .ja ? bareJapanese(at, last) : nil) {
        found.append(date)
        if date.date.day != nil || language == .ja && last == nil && date.date.year == nil && date.date.month != nil { last = date.date }
        at = date.range.upperBound
        if language == .en, date.reason == .calendar { at = further(after: date, at, &found) }
      } else {
        at += 1
      }
    }
    return found
  }

  /// `24` in `May 21 to 24`, `3` and `4` in `November 2, 3 and 4`: further days of the month before them, and a year behind the last.
  private func further(after first: FoundDate, _ start: Int, _ found: inout [FoundDate]) -> Int {
    guard let month = first.date.month, let day = first.date.day, first.range.count < 4, Calendar.month(lower(first.range.lowerBound)) != nil else { return start }
    var (at, before) = (start, day)
    while ["and", "to", "through", "until", "–", "-", ",", "&"].contains(lower(at)) {
      var next = at + 1
      if lower(at) == ",", lower(next) == "and" { next += 1 }
      guard let later = isDay(number(next)) ?? ordinal(lower(next)), later > before, later <= 31, tokens[next].text.count <= 4 else { break }
      let after = lower(next + 1)
      // `March 2, 3 companies …`, `May 21 to 24 guests …`.
      guard next + 1 >= tokens.count || tokens[next + 1].kind == .sign || Self.afterDay.contains(after) || tokens[next + 1].kind == .number else { break }
      var date = withYear(next, after: next + 1, WrittenDate(month: month, day: later))
      if date.date.year == nil { date.date.year = first.date.year }
      found.append(date)
      (at, before) = (date.range.upperBound, later)
    }
    return at
  }
  private static let afterDay = PersonWords.words("and to in at on for by with from where when as a the this of during after before while under was were is are had have has will last next which who")

  /// `24` in `24 and 25 May`: a day before others of one month.
  private func dayBefore(_ at: Int) -> FoundDate? {
    func dayAt(_ at: Int) -> Int? { number(at).flatMap { tokens[at].text.count <= 2 ? isDay($0) : nil } ?? ordinal(lower(at)) }
    guard language == .en, let day = dayAt(at) else { return nil }
    var next = at
    var days = [day]
    while days.count < 5 {
      next += sign(next + 1, ".") ? 2 : 1
      if next < tokens.count, Calendar.month(lower(next)) != nil, tokens[next].isCapital { break }
      guard days.count < 5, ["and", "to", "und", "bis", "–", "-", ",", "&", "sowie", "/"].contains(lower(next)), let later = dayAt(next + 1), later > days.last! else { return nil }
      days.append(later)
      next += 1
    }
    guard days.count > 1, let month = Calendar.month(lower(next)) else { return nil }
    let year = isYear(number(next + 1)) ?? (sign(next + 1, ",") ? isYear(number(next + 2)) : nil)
    return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year ?? today.map { $0.civil.year }, month: month, day: day))
  }

  private func number(_ at: Int) -> Int? { at < tokens.count && tokens[at].kind == .number && tokens[at].text.count <= 4 ? Int(tokens[at].text) : nil }
  private func sign(_ at: Int, _ text: String) -> Bool { at < tokens.count && tokens[at].text == text }
  private func lower(_ at: Int) -> String { at >= 0 && at < tokens.count ? tokens[at].lower : "" }
  private func isYear(_ number: Int?) -> Int? { number.flatMap { (1600...2100).contains($0) ? $0 : nil } }
  private func isDay(_ number: Int?) -> Int? { number.flatMap { (1...31).contains($0) ? $0 : nil } }

  private func date(at: Int) -> FoundDate? {
    let token = tokens[at]
    if let number = number(at) {
      return japanese(at, number) ?? numeric(at, number) ?? dayMonth(at, number) ?? dayBefore(at) ?? bareYear(at, number)
    }
    if token.kind == .han || token.kind == .hiragana { return era(at) ?? relativeJapanese(at) }
    guard token.kind == .word else { return nil }
    if let month = Calendar.month(token.lower), token.isCapital { return monthFirst(at, month) }
    if token.isCapital, let ordinal = Int(token.text.prefix { $0.isNumber }), ordinal > 0 { return nil }
    // `des Februars`.
    if language == .de, token.isCapital, token.lower.hasSuffix("s"), ["des", "ende", "anfang", "mitte"].contains(lower(at - 1)), let month = Calendar.month(String(token.lower.dropLast())) { return FoundDate(range: at..<(at + 1), date: WrittenDate(month: month)) }
    if let ordinal = ordinal(token.lower), let month = Calendar.month(lower(at + 1)) ?? (lower(at + 1) == "of" ? Calendar.month(lower(at + 2)) : nil) {
      return withYear(at, after: Calendar.month(lower(at + 1)) != nil ? at + 2 : at + 3, WrittenDate(month: month, day: ordinal))
    }
    return (ordinal(token.lower) != nil ? dayBefore(at) : nil) ?? relative(at)
  }

  /// `7th`, read as one word.
  private func ordinal(_ lower: String) -> Int? {
    guard let ending = ["st", "nd", "rd", "th"].first(where: lower.hasSuffix), let day = Int(lower.dropLast(ending.count)) else { return nil }
    return isDay(day)
  }

  /// `2024年10月8日`, `10月8日`, `2024年春`.
  private func japanese(_ at: Int, _ number: Int) -> FoundDate? {
    if sign(at + 1, "年") {
      guard let year = isYear(number) ?? ((1000..<1600).contains(number) && !sign(at + 2, "間") && !sign(at + 2, "以") && !sign(at + 2, "前") && number % 100 != 0 ? number : nil) else { return nil }
      return afterYear(at, at + 2, year)
    }
    guard sign(at + 1, "月"), (1...12).contains(number) else { return nil }
    if let day = isDay(self.number(at + 2)), sign(at + 3, "日") {
      return FoundDate(range: at..<(at + 4), date: WrittenDate(year: today.map { $0.civil.year }, month: number, day: day))
    }
    return nil
  }

  /// `11月`, `9日`, `同年3月`.
  private func bareJapanese(_ at: Int, _ last: WrittenDate?) -> FoundDate? {
    if tokens[at].text == "同", sign(at + 1, "年"), let year = last?.year, let month = number(at + 2), (1...12).contains(month), sign(at + 3, "月") { return afterYear(at, at + 2, year) }
    guard let number = number(at), at == 0 || !["第", ".", "/", "-", "月", ":"].contains(tokens[at - 1].text) || at > 1 && tokens[at - 1].text == "月" && ["同", "今"].contains(tokens[at - 2].text), let sign = at + 1 < tokens.count ? tokens[at + 1].text : nil else { return nil }
    let next = at + 2 < tokens.count ? tokens[at + 2].text : ""
    if sign == "月", (1...12).contains(number), !["期", "号", "次", "額"].contains(next) { return FoundDate(range: at..<(at + 2), date: WrittenDate(month: number)) }
    guard sign == "日", isDay(number) != nil, !Self.notOfDays.contains(next), number > 1 || Self.afterDays.contains(next) else { return nil }
    guard let month = last?.month ?? today?.civil.month else { return nil }
    return FoundDate(range: at..<(at + 2), date: WrittenDate(year: last?.year ?? today?.civil.year, month: month, day: number))
  }
  /// What makes a length or a rank of days.
  private static let notOfDays: Set<String> = ["間", "目", "連", "あ", "程", "ほ", "た", "余", "後", "前", "以", "分", "未", "ぶ", "を", "本", "遅", "早", "ず", "半"]
  private static let afterDays: Set<String> = ["は", "に", "、", "夜", "午", "朝", "か", "(", "付", "ま", "の", ")"]

  private func afterYear(_ start: Int, _ at: Int, _ year: Int) -> FoundDate {
    if let month = number(at), (1...12).contains(month), sign(at + 1, "月") {
      if let day = isDay(number(at + 2)), sign(at + 3, "日") { return FoundDate(range: start..<(at + 4), date: WrittenDate(year: year, month: month, day: day)) }
      return FoundDate(range: start..<(at + 2), date: WrittenDate(year: year, month: month))
    }
    return FoundDate(range: start..<(sign(at, "度") ? at + 1 : at), date: WrittenDate(year: year))
  }

  private func era(_ at: Int) -> FoundDate? {
    for (era, before) in Calendar.eras where at + 3 < tokens.count && tokens[at].text + tokens[at + 1].text == era {
      guard let year = sign(at + 2, "元") ? 1 : number(at + 2), sign(at + 3, "年") else { return nil }
      return afterYear(at, at + 4, before + year)
    }
    return nil
  }

  /// `2024-10-08`, `8.10.2024`, `2024/10/08`.
  private func numeric(_ at: Int, _ number: Int) -> FoundDate? {
    guard at + 4 < tokens.count, let second = self.number(at + 2), let third = self.number(at + 4), tokens[at + 1].text == tokens[at + 3].text,
      !tokens[at + 1].follows, !tokens[at + 3].follows
    else { return nil }
    switch tokens[at + 1].text {
    case "-", "/", ".":
      if let year = isYear(number), (1...12).contains(second), let day = isDay(third) {
        return FoundDate(range: at..<(at + 5), date: WrittenDate(year: year, month: second, day: day))
      }
      if tokens[at + 1].text == ".", let day = isDay(number), (1...12).contains(second), let year = isYear(third) {
        return FoundDate(range: at..<(at + 5), date: WrittenDate(year: year, month: second, day: day))
      }
      // `01.04.05`.
      if tokens[at + 1].text == ".", let day = isDay(number), (1...12).contains(second), tokens[at].text.count == 2, tokens[at + 2].text.count == 2, tokens[at + 4].text.count == 2, today.map({ third + 2000 <= $0.civil.year }) ?? (third < 40) {
        return FoundDate(range: at..<(at + 5), date: WrittenDate(year: 2000 + third, month: second, day: day))
      }
      // `06/05/2018`: day and month, as most write it, unless only the second can be a day.
      if tokens[at + 1].text == "/", let year = isYear(third), language != .ja {
        if let day = isDay(number), (1...12).contains(second) { return FoundDate(range: at..<(at + 5), date: WrittenDate(year: year, month: second, day: day)) }
        if let day = isDay(second), (1...12).contains(number) { return FoundDate(range: at..<(at + 5), date: WrittenDate(year: year, month: number, day: day)) }
      }
      return nil
    default: return nil
    }
  }

  /// `8. Oktober 2024`, `8 October 2024`.
  private func dayMonth(_ at: Int, _ number: Int) -> FoundDate? {
    guard let day = isDay(number) else { return nil }
    let next = sign(at + 1, ".") ? at + 2 : at + 1
    guard let month = Calendar.month(lower(next)), next < tokens.count, tokens[next].isCapital else { return nil }
    return withYear(at, after: next + 1, WrittenDate(month: month, day: day))
  }

  /// `October 8, 2024`, `Oktober 2024`; a month alone is one after `im`, `in`, `next`.
  private func monthFirst(_ at: Int, _ month: Int) -> FoundDate? {
    var next = at + 1
    if sign(next, "."), !sign(next - 1, "Mai"), tokens[at].text.count <= 4 { next += 1 }
    if let year = isYear(number(next)) { return FoundDate(range: at..<(next + 1), date: WrittenDate(year: year, month: month)) }
    if language == .en {
      let day = isDay(number(next)) ?? ordinal(lower(next))
      if let day { return withYear(at, after: next + 1, WrittenDate(month: month, day: day)) }
    }
    return bareMonth(at, month)
  }

  private static let monthLeads = PersonWords.words("im ende anfang mitte bis seit vom kommenden vergangenen nächsten letzten diesen in since by until this next last early late mid from before")
  private func bareMonth(_ at: Int, _ month: Int) -> FoundDate? {
    guard language != .ja, Self.monthLeads.contains(lower(at - 1)), tokens[at].text.count > 2, !sign(at + 1, "-") else { return nil }
    if at + 1 < tokens.count, tokens[at + 1].isName, language == .en, ["may", "march"].contains(tokens[at].lower) || lower(at - 1) != "in" { return nil }
    return FoundDate(range: at..<(at + 1), date: WrittenDate(month: month))
  }

  private func withYear(_ start: Int, after next: Int, _ date: WrittenDate) -> FoundDate {
    var date = date
    let place = sign(next, ",") ? next + 1 : next
    if let year = isYear(number(place)) {
      date.year = year
      return FoundDate(range: start..<(place + 1), date: date)
    }
    date.year = today.map { $0.civil.year }
    return FoundDate(range: start..<next, date: date)
  }

  /// A year alone, where it can be nothing else.
  private func bareYear(_ at: Int, _ number: Int) -> FoundDate? {
    guard let year = isYear(number), tokens[at].text.count == 4 else { return nil }
    let before = lower(at - 1)
    let next = at + 1 < tokens.count ? tokens[at + 1] : nil
    if let next, next.kind == .word, !next.follows { return nil }
    if at == 0 || ["“", "\"", "."].contains(before), let next, next.kind == .word, !next.isCapital, language == .de { return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year)) }
    if let next, next.kind == .sign, !next.follows, ["-", "/", ":", "%", "€", "$"].contains(next.text) { return nil }
    if let next, next.kind == .sign, next.text == ".", at + 2 < tokens.count, tokens[at + 2].kind == .number, !tokens[at + 2].follows { return nil }
    let cues = PersonWords.words("für seit since in im jahr jahre von bis from until ab by of to year jahres frühjahr frühling sommer herbst winter spring summer autumn fall early late anfang ende mitte wurde und and after nach vor before")
    let isWord = next?.kind == .word && next!.lower != "gegründet" && next!.lower != "founded"
    if cues.contains(before) || ["(", ","].contains(before) && !isWord || language == .de && !isWord { return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year)) }
    if let next, next.lower.hasPrefix("gegründete") || next.lower.hasPrefix("eröffnete"), language == .de { return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year)) }
    let verbs = PersonWords.words("gegründet unterzeichnet vereinbart geschlossen besteht wurde hat haben fand founded signed established")
    // `, die 2023 selbst dort war`.
    let amounts: Set<String> = ["rund", "etwa", "über", "mehr", "als", "fast", "knapp", "zu", "gut", "circa", "ca", "insgesamt", "weitere", "weiteren"]
    if language == .de, (1900...2060).contains(year), let next, next.kind == .word, !next.isCapital, !amounts.contains(before), !(at + 2 < tokens.count && tokens[at + 2].isCapital && ["e", "en", "er"].contains(where: next.lower.hasSuffix)) {
      return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year))
    }
    if let next, verbs.contains(next.lower) || language == .de && ["am", "an", "at"].contains(before) == false && CommonWords.german.contains(next.lower) {
      return FoundDate(range: at..<(at + 1), date: WrittenDate(year: year))
    }
    return nil
  }

  // MARK: - Relative to the text's day

  private func relative(_ at: Int) -> FoundDate? {
    guard let today else { return nil }
    let (word, next) = (tokens[at].lower, lower(at + 1))
    func day(_ offset: Int, _ count: Int = 1) -> FoundDate {
      FoundDate(range: at..<(at + count), date: WrittenDate(CalendarDate(daysSinceEpoch: today.daysSinceEpoch + offset)), reason: .relative)
    }
    func year(_ offset: Int, _ count: Int) -> FoundDate {
      FoundDate(range: at..<(at + count), date: WrittenDate(year: today.civil.year + offset), reason: .relative)
    }
    switch (word, language) {
    case ("gestern", .de), ("yesterday", .en): return day(-1)
    case ("heute", .de), ("today", .en): return day(0)
    case ("tomorrow", .en): return day(1)
    case ("vergangenen", .de), ("letzten", .de), ("voriges", .de), ("letztes", .de), ("vergangenes", .de): return next == "jahr" || next == "jahres" ? year(-1, 2) : nil
    case ("nächsten", .de), ("kommenden", .de), ("nächstes", .de), ("kommendes", .de): return next == "jahr" || next == "jahres" ? year(1, 2) : nil
    case ("last", .en): return next == "year" ? year(-1, 2) : nil
    case ("next", .en): return next == "year" ? year(1, 2) : nil
    default: break
    }
    guard tokens[at].isCapital, let weekday = Calendar.weekday(word), ["am", "on", "vom", "seit", "since"].contains(lower(at - 1)), number(at + 1) == nil,
      !sign(at + 1, ","), !sign(at + 1, "(")
    else { return nil }
    return day(-((today.weekday - weekday + 7) % 7))
  }

  private func relativeJapanese(_ at: Int) -> FoundDate? {
    guard let today, at + 1 < tokens.count else { return nil }
    let year = today.civil.year
    let word = tokens[at].text + tokens[at + 1].text
    // 昨年9月, 来年4月10日.
    if let offset = ["昨年": -1, "前年": -1, "今年": 0, "本年": 0, "来年": 1][word], let month = number(at + 2), (1...12).contains(month), sign(at + 3, "月") {
      let found = afterYear(at, at + 2, year + offset)
      return FoundDate(range: found.range, date: found.date, reason: .relative)
    }
    switch word {
    case "昨年": return FoundDate(range: at..<(at + 2), date: WrittenDate(year: year - 1), reason: .relative)
    case "今年", "本年": return FoundDate(range: at..<(at + 2), date: WrittenDate(year: year), reason: .relative)
    case "来年": return FoundDate(range: at..<(at + 2), date: WrittenDate(year: year + 1), reason: .relative)
    case "昨日", "前日": return FoundDate(range: at..<(at + 2), date: WrittenDate(CalendarDate(daysSinceEpoch: today.daysSinceEpoch - 1)), reason: .relative)
    case "本日": return FoundDate(range: at..<(at + 2), date: WrittenDate(today), reason: .relative)
    default: return nil
    }
  }
}
