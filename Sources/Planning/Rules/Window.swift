import Domain

/// A whole session lies inside one window of its visit, between `visits_from` and `visits_until`.
///
/// A session takes its visit's duration, neither more nor less.
extension Inspection {
  func window() -> [Report] {
    programme.tours.indices.flatMap { t in
      programme.tours[t].stops.indices.flatMap { s -> [Report] in
        let stop = programme.tours[t].stops[s]
        guard let visit = atlas.visits[stop.visit] else { return [] }
        return [duration(t, s, visit), opening(t, s, visit), clockHours(t, s, visit)].compactMap { $0 }
      }
    }
  }

  private func duration(_ t: Int, _ s: Int, _ visit: Visit) -> Report? {
    let stop = programme.tours[t].stops[s]
    let name = name(visit)
    let taken = stop.ends - stop.starts
    guard taken != visit.durationMinutes else { return nil }
    return report(
      "window", at: place(t, stop: s), begins: stop.starts, value: "\(taken)",
      Trilingual(
        de: "Der Besuch \(name.de) dauert \(visit.durationMinutes) Minuten, im Programm aber \(taken).",
        en: "Visit \(name.en) takes \(visit.durationMinutes) minutes, but \(taken) in the programme.",
        ja: "訪問\(name.ja)の所要時間は\(visit.durationMinutes)分ですが、日程では\(taken)分になっています。"),
      mend: Trilingual(
        de: "Setzen Sie das Ende \(visit.durationMinutes) Minuten nach dem Beginn an.",
        en: "Let the session end \(visit.durationMinutes) minutes after its start.",
        ja: "終了時刻を開始の\(visit.durationMinutes)分後にしてください。"))
  }

  private func opening(_ t: Int, _ s: Int, _ visit: Visit) -> Report? {
    let stop = programme.tours[t].stops[s]
    let ends = stop.starts + visit.durationMinutes
    guard !visit.windows.contains(where: { $0.opens <= stop.starts && ends <= $0.closes }) else { return nil }
    let name = name(visit)
    let zone = atlas.zone(of: visit.site)
    let offered = visit.windows.map { "\(zone.iso($0.opens))/\(zone.iso($0.closes))" }.listed
    return report(
      "window", at: place(t, stop: s), begins: stop.starts, value: atlas.zone(of: visit.site).iso(stop.starts),
      Trilingual(
        de: "Der Termin des Besuchs \(name.de), \(clock(stop.starts, at: visit.site)) bis \(clock(ends, at: visit.site)), liegt nicht ganz in einem Zeitfenster.",
        en: "The session of visit \(name.en), \(clock(stop.starts, at: visit.site)) to \(clock(ends, at: visit.site)), does not lie wholly inside one window.",
        ja: "訪問\(name.ja)の\(clock(stop.starts, at: visit.site))から\(clock(ends, at: visit.site))までの時間は、受入可能な時間帯の一つに収まっていません。"),
      mend: offered.isEmpty
        ? Trilingual(
          de: "Der Gastgeber bietet keine Zeit an: Streichen Sie den Termin.",
          en: "The host offers no time: strike the session.", ja: "受入可能な時間帯がないため、この訪問を取り消してください。")
        : Trilingual(
          de: "Legen Sie ihn in eines der Fenster: \(offered).", en: "Move it into one of the windows: \(offered).",
          ja: "次のいずれかの時間帯に移してください：\(offered)"))
  }

  private func clockHours(_ t: Int, _ s: Int, _ visit: Visit) -> Report? {
    let (tour, hours) = (programme.tours[t], atlas.trip.hours)
    let stop = tour.stops[s]
    let early = hours.visitsFrom.map { stop.starts < atlas.instant(tour.day, $0) } ?? false
    let late = hours.visitsUntil.map { atlas.instant(tour.day, $0) < stop.starts + visit.durationMinutes } ?? false
    guard early || late else { return nil }
    let name = name(visit)
    let span = "\(hours.visitsFrom?.description ?? "00:00")–\(hours.visitsUntil?.description ?? "24:00")"
    return report(
      "window", at: place(t, stop: s), begins: stop.starts, value: atlas.zone(of: visit.site).iso(stop.starts),
      Trilingual(
        de: "Der Besuch \(name.de) am \(tour.day) liegt außerhalb der Besuchszeit \(span).",
        en: "Visit \(name.en) on \(tour.day) lies outside the hours for visits, \(span).",
        ja: "\(tour.day)の訪問\(name.ja)は、訪問時間帯\(span)の外にあります。"),
      mend: Trilingual(
        de: "Legen Sie ihn in die Besuchszeit.", en: "Move it into the hours for visits.", ja: "訪問時間帯の中に移してください。"))
  }
}
