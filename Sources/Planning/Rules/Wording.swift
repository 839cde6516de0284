import Domain

/// How findings name places, things and times, alike for every rule.
extension Inspection {
  func report(
    _ code: String, at column: String, begins: Minute?, value: String? = nil, _ message: Trilingual, mend: Trilingual
  ) -> Report {
    Report(
      begins: begins,
      finding: Finding(
        file: "programme.json", column: column, value: value, severity: .error, code: code, message: message, mend: mend))
  }

  /// `tours/T3`, or `tours/T3/stops/1`: stops count from 1.
  func place(_ tour: Int, stop: Int? = nil) -> String {
    let path = "tours/\(programme.tours[tour].id)"
    return stop.map { "\(path)/stops/\($0 + 1)" } ?? path
  }

  func place(_ session: Session) -> String { place(session.stops[0].tour, stop: session.stops[0].stop) }

  /// `D05 Jörn-Uwe Tadsen`
  func name(_ person: Delegate) -> String { person.fullName.isEmpty ? person.id.text : "\(person.id) \(person.fullName)" }

  /// `V03 (Kawasaki Heavy Industries)`
  func name(_ visit: Visit) -> Trilingual {
    func titled(_ title: String) -> String { title.isEmpty ? visit.id.text : "\(visit.id) (\(title))" }
    let title = visit.title
    return Trilingual(
      de: titled(title.de.isEmpty ? title.en : title.de), en: titled(title.en.isEmpty ? title.de : title.en),
      ja: titled(title.ja.isEmpty ? title.en : title.ja))
  }

  /// `2024-10-07 09:05 (Asia/Tokyo)`, as the clocks show it at a place.
  func clock(_ minute: Minute, at site: Identifier<Site>) -> String { clock(minute, in: atlas.zone(of: site)) }
  func clock(_ minute: Minute, on date: CalendarDate) -> String { clock(minute, in: atlas.zone(on: date)) }
  private func clock(_ minute: Minute, in zone: Zone) -> String {
    let (date, time) = zone.local(minute)
    return "\(date) \(time) (\(zone.name))"
  }

  /// What someone is engaged in, as the object of a sentence.
  func name(_ engagement: Engagement) -> Trilingual {
    switch engagement.what {
    case .tour(let index):
      let id = programme.tours[index].id
      return Trilingual(de: "Tour \(id)", en: "tour \(id)", ja: "ツアー\(id)")
    case .item(let id): return Trilingual(de: "fester Termin \(id)", en: "fixed item \(id)", ja: "固定予定\(id)")
    case .absence: return Trilingual(de: "Abwesenheit", en: "absence", ja: "不在期間")
    }
  }
}

extension [String] {
  var listed: String { joined(separator: ", ") }
}
