import Domain

/// Nobody has duties before joining at `joins_site` or after leaving from `leaves_site`, the ways there and back included.
extension Inspection {
  func present() -> [Report] {
    days.flatMap { day -> [Report] in
      let away = day.engagements.filter { $0.what == .absence }
      var reports: [Report] = []
      for tour in day.engagements where tour.isTour {
        for absence in away where tour.overlaps(absence) { reports.append(absent(day, tour, absence)) }
      }
      for gap in day.gaps {
        guard let before = gap.before, let after = gap.after, before.what == .absence || after.what == .absence else { continue }
        if let report = unreached(day, before, after) { reports.append(report) }
      }
      return reports
    }
  }

  private func absent(_ day: Itinerary, _ tour: Engagement, _ absence: Engagement) -> Report {
    let leaving = tour.start < absence.start
    let turn = clock(leaving ? absence.start : absence.end == .never ? absence.start : absence.end, on: day.frame.date)
    return report(
      "present", at: place(of: tour), begins: tour.start, value: day.person.id.text,
      Trilingual(
        de: "\(name(day.person)) ist während \(name(tour).de) nicht bei der Gruppe (\(leaving || absence.end == .never ? "ab" : "bis") \(turn)).",
        en: "\(name(day.person)) is not with the group during \(name(tour).en) (\(leaving || absence.end == .never ? "from" : "until") \(turn)).",
        ja: "\(name(day.person))は\(name(tour).ja)の間、一行と同行していません（\(turn)\(leaving || absence.end == .never ? "から" : "まで")）。"),
      mend: takeOut)
  }

  private func unreached(_ day: Itinerary, _ before: Engagement, _ after: Engagement) -> Report? {
    guard let from = before.endSite, let to = after.startSite else { return nil }
    let tour = after.isTour ? after : before
    let way = atlas.fastest(from, to)
    if let way, before.end + way <= after.start { return nil }
    let minutes = way.map(String.init) ?? "?"
    let person = name(day.person)
    let (start, end) = (clock(before.end, at: from), clock(after.start, at: to))
    let message = after.isTour
      ? Trilingual(
        de: "\(person) stößt \(start) in \(from) zur Gruppe und kann nicht \(end) zur \(name(tour).de) in \(to) sein (Weg: \(minutes) Minuten).",
        en: "\(person) joins at \(from) at \(start) and can not be at \(to) for \(name(tour).en) at \(end) (way: \(minutes) minutes).",
        ja: "\(person)は\(start)に\(from)で合流するため、\(end)の\(name(tour).ja)（\(to)）に間に合いません（移動\(minutes)分）。")
      : Trilingual(
        de: "\(person) muss \(end) in \(to) sein und kann das nach \(name(tour).de) (bis \(start), \(from)) nicht (Weg: \(minutes) Minuten).",
        en: "\(person) has to be at \(to) at \(end) and can not after \(name(tour).en) (until \(start), \(from); way: \(minutes) minutes).",
        ja: "\(person)は\(end)に\(to)にいる必要がありますが、\(start)に\(from)で終わる\(name(tour).ja)の後では間に合いません（移動\(minutes)分）。")
    return report("present", at: place(of: tour), begins: tour.start, value: day.person.id.text, message, mend: takeOut)
  }

  private var takeOut: Trilingual {
    Trilingual(
      de: "Nehmen Sie die Person aus der Tour heraus, oder verlegen Sie die Tour.",
      en: "Take the person out of the tour, or move the tour.", ja: "この人をツアーから外すか、ツアーの時間を変更してください。")
  }
}
