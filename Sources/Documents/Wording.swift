import Domain

/// Dates, times and numbers as each language writes them.
extension Language {
  /// `Mo., 7. Oktober 2024`, `Mon 7 October 2024`, `2024年10月7日(月)`.
  package func longDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    return switch self {
    case .de: "\(weekday(date)), \(day). \(Self.monthsDe[month - 1]) \(year)"
    case .en: "\(weekday(date)) \(day) \(Self.monthsEn[month - 1]) \(year)"
    case .ja: "\(year)年\(month)月\(day)日(\(weekday(date)))"
    }
  }
  /// Without the year: `Mo., 7. Oktober`, `Mon 7 October`, `10月7日(月)`.
  package func date(_ date: CalendarDate) -> String {
    let (_, month, day) = date.civil
    return switch self {
    case .de: "\(weekday(date)), \(day). \(Self.monthsDe[month - 1])"
    case .en: "\(weekday(date)) \(day) \(Self.monthsEn[month - 1])"
    case .ja: "\(month)月\(day)日(\(weekday(date)))"
    }
  }
  /// `Mo 7.10.`, `Mon 7 Oct`, `10/7(月)`.
  package func shortDate(_ date: CalendarDate) -> String {
    let (_, month, day) = date.civil
    return switch self {
    case .de: "\(Self.weekdaysDe[date.weekday]) \(day).\(month)."
    case .en: "\(weekday(date)) \(day) \(Self.monthsEn[month - 1].prefix(3))"
    case .ja: "\(month)/\(day)(\(weekday(date)))"
    }
  }
  /// `5. bis 12. Oktober 2024`, `5–12 October 2024`, `2024年10月5日〜12日`.
  func period(_ from: CalendarDate, _ to: CalendarDate) -> String {
    let (a, b) = (from.civil, to.civil)
    switch self {
    case .de:
      let start = a.year != b.year ? "\(a.day). \(Self.monthsDe[a.month - 1]) \(a.year)"
        : a.month != b.month ? "\(a.day). \(Self.monthsDe[a.month - 1])" : "\(a.day)."
      return "\(start) bis \(b.day). \(Self.monthsDe[b.month - 1]) \(b.year)"
    case .en:
      let end = "\(b.day) \(Self.monthsEn[b.month - 1]) \(b.year)"
      if a.year != b.year { return "\(a.day) \(Self.monthsEn[a.month - 1]) \(a.year) to \(end)" }
      return a.month != b.month ? "\(a.day) \(Self.monthsEn[a.month - 1]) to \(end)" : "\(a.day)–\(end)"
    case .ja:
      let end = a.year != b.year ? "\(b.year)年\(b.month)月\(b.day)日" : a.month != b.month ? "\(b.month)月\(b.day)日" : "\(b.day)日"
      return "\(a.year)年\(a.month)月\(a.day)日〜\(end)"
    }
  }
  func weekday(_ date: CalendarDate) -> String {
    switch self {
    case .de: Self.weekdaysDe[date.weekday] + "."
    case .en: Self.weekdaysEn[date.weekday]
    case .ja: Self.weekdaysJa[date.weekday]
    }
  }

  /// `JST (UTC+9)`; only the distance where the zone has no name people use.
  func zoneLabel(_ zone: Zone, at minute: Minute) -> String {
    let distance = Self.distance(zone.offset(at: minute))
    guard let name = zoneName(zone, at: minute) else { return distance }
    return self == .ja ? "\(name)(\(distance))" : "\(name) (\(distance))"
  }
  /// `JST`, `MESZ`, else `UTC+7`.
  func shortZone(_ zone: Zone, at minute: Minute) -> String { zoneName(zone, at: minute) ?? Self.distance(zone.offset(at: minute)) }

  private func zoneName(_ zone: Zone, at minute: Minute) -> String? {
    switch (zone.name, zone.offset(at: minute)) {
    case ("Asia/Tokyo", 540): "JST"
    case ("Asia/Seoul", 540): "KST"
    case ("UTC", 0), ("Etc/UTC", 0): nil
    case ("Europe/London", 0), ("Europe/Dublin", 0): "GMT"
    case ("Europe/London", 60): "BST"
    case (let name, 60) where name.hasPrefix("Europe/"): self == .de ? "MEZ" : "CET"
    case (let name, 120) where name.hasPrefix("Europe/") && Self.central.contains(name): self == .de ? "MESZ" : "CEST"
    case (let name, 120) where name.hasPrefix("Europe/"): self == .de ? "OEZ" : "EET"
    case (let name, 180) where name.hasPrefix("Europe/") && !["Europe/Moscow", "Europe/Istanbul", "Europe/Minsk"].contains(name):
      self == .de ? "OESZ" : "EEST"
    case ("America/New_York", -300), ("America/Toronto", -300): "EST"
    case ("America/New_York", -240), ("America/Toronto", -240): "EDT"
    case ("America/Chicago", -360): "CST"
    case ("America/Chicago", -300): "CDT"
    case ("America/Los_Angeles", -480), ("America/Vancouver", -480): "PST"
    case ("America/Los_Angeles", -420), ("America/Vancouver", -420): "PDT"
    case ("Asia/Kolkata", 330): "IST"
    default: nil
    }
  }
  private static let central: Set<String> = [
    "Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/Paris", "Europe/Brussels", "Europe/Amsterdam", "Europe/Copenhagen",
    "Europe/Oslo", "Europe/Stockholm", "Europe/Rome", "Europe/Madrid", "Europe/Prague", "Europe/Warsaw", "Europe/Budapest",
    "Europe/Luxembourg", "Europe/Ljubljana", "Europe/Zagreb", "Europe/Belgrade", "Europe/Bratislava", "Europe/Malta",
    "Europe/Busingen", "Europe/Monaco", "Europe/Vaduz", "Europe/Tirane", "Europe/Skopje", "Europe/Sarajevo", "Europe/Podgorica",
  ]
  private static func distance(_ minutes: Int) -> String {
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":" + (size % 60 < 10 ? "0" : "") + String(size % 60)
    return "UTC" + (minutes < 0 ? "−" : "+") + "\(size / 60)" + rest
  }

  /// `2 Std. 5 Min.`, `2 h 5 min`, `2時間5分`.
  func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let units: (String, String) = switch self {
    case .de: (" Std.", " Min.")
    case .en: (" h", " min")
    case .ja: ("時間", "分")
    }
    if hours == 0 { return "\(rest)\(units.1)" }
    return "\(hours)\(units.0)" + (rest == 0 ? "" : (self == .ja ? "" : " ") + "\(rest)\(units.1)")
  }

  /// With a fixed number of decimals: `842,1` in German, `842.1` elsewhere.
  package func decimal(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    let scaled = Int((abs(value) * factor).rounded())
    let whole = scaled / Int(factor)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard digits > 0 else { return sign + "\(whole)" }
    let rest = String(scaled % Int(factor))
    return sign + "\(whole)" + (self == .de ? "," : ".") + String(repeating: "0", count: digits - rest.count) + rest
  }
  /// A share of 1 in per cent: `71 %`, `71%`.
  func percent(_ share: Double) -> String { decimal(share * 100, digits: 0) + (self == .de ? "\u{A0}%" : "%") }

  /// A list within a sentence.
  package var comma: String { self == .ja ? "、" : ", " }

  private static let weekdaysDe = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  private static let weekdaysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let weekdaysJa = ["月", "火", "水", "木", "金", "土", "日"]
  private static let monthsDe = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
  ]
  private static let monthsEn = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}

extension Trilingual {
  /// The text in a language, else the best other one, and the language it is in.
  func best(in language: Language) -> (text: String, language: Language) {
    for candidate in [language, .en, .de, .ja] where !self[candidate].isEmpty { return (self[candidate], candidate) }
    return ("", language)
  }
}

extension Zone {
  func clock(_ minute: Minute) -> String { local(minute).time.description }
}
