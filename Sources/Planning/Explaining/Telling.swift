import Domain

/// Times and names as they stand in a sentence.
struct Telling {
  let dossier: Dossier

  /// “Mon 7 Oct 13:30–15:30” in the words of each language.
  func span(_ from: Minute, _ until: Minute, in zone: Zone) -> Trilingual {
    let (date, time) = zone.local(from)
    let end = zone.local(until).time
    let day = self.day(date)
    return Trilingual(de: "\(day.de), \(time)–\(end)", en: "\(day.en), \(time)–\(end)", ja: "\(day.ja)\(time)–\(end)")
  }

  func day(_ date: CalendarDate) -> Trilingual {
    let (_, month, day) = date.civil
    let weekday = date.weekday
    return Trilingual(
      de: "\(["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."][weekday]) \(day).\(month).",
      en: "\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday]) \(day) "
        + "\(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1])",
      ja: "\(month)月\(day)日(\(["月", "火", "水", "木", "金", "土", "日"][weekday]))")
  }

  func organisation(_ id: Identifier<Organisation>) -> Trilingual {
    guard let found = dossier.register.organisations.first(where: { $0.id == id }) else { return Trilingual(same: id.text) }
    return Trilingual(de: found.name(in: .de), en: found.name(in: .en), ja: found.name(in: .ja))
  }
}
