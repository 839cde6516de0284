import Domain

/// On each day with a session a person has `lunch.minutes` in one piece, free of sessions, travel and fixed items, inside
/// the lunch window; the ride in a train or flight that is a fixed item counts as free.
///
/// Waiting, being aboard before a session and the buffer are free, and so is the time before joining and after leaving. A
/// way that no tour states is made at once or as late as possible, whichever leaves the lunch whole; from the hotel as
/// late as possible, to the hotel at once.
extension Inspection {
  func lunch() -> [Report] {
    days.compactMap { day in
      guard let lunch = day.frame.lunch, let last = lastSession(of: day) else { return nil }
      let table = LunchTable(day, programme, atlas)
      guard !table.hasRoom(for: lunch) else { return nil }
      let tours = day.tours.map { programme.tours[$0].id.text }.listed
      let (from, until) = (clock(lunch.from, on: day.frame.date), clock(lunch.until, on: day.frame.date))
      return report(
        "lunch", at: place(day.tours[0]), begins: last, value: day.person.id.text,
        Trilingual(
          de: "\(name(day.person)) hat zwischen \(from) und \(until) keine \(lunch.minutes) Minuten am Stück frei (Touren: \(tours)).",
          en: "\(name(day.person)) has no \(lunch.minutes) minutes free in one piece between \(from) and \(until) (tours: \(tours)).",
          ja: "\(name(day.person))は\(from)から\(until)までの間に連続\(lunch.minutes)分の昼食時間がありません（ツアー：\(tours)）。"),
        mend: Trilingual(
          de: "Verlegen Sie einen Besuch, oder nehmen Sie die Person aus einem heraus.",
          en: "Move a visit, or take the person out of one.", ja: "訪問の時間をずらすか、この人をいずれかの訪問から外してください。"))
    }
  }

  private func lastSession(of day: Itinerary) -> Minute? {
    day.tours.flatMap { programme.tours[$0].stops.map(\.starts) }.max()
  }
}

/// What keeps a person from lunch on a day.
private struct LunchTable {
  typealias Stretch = (start: Minute, end: Minute)
  private var busy: [Stretch] = []
  /// Ways of which the time is open: one of the two stretches is busy.
  private var open: [(atOnce: Stretch, late: Stretch)] = []

  init(_ day: Itinerary, _ programme: Programme, _ atlas: Atlas) {
    for engagement in day.engagements {
      if case .tour(let index) = engagement.what {
        add(programme.tours[index], atlas)
      } else {
        busy.append((engagement.start, min(engagement.freeFrom, engagement.end)))
      }
    }
    addWays(of: day, atlas)
  }

  /// Free time begins where something busy ends, or with the window.
  func hasRoom(for lunch: PersonDay.Lunch) -> Bool {
    let starts = [lunch.from] + busy.map(\.end) + open.flatMap { [$0.atOnce.end, $0.late.end] }
    return starts.contains { start in
      let end = start + lunch.minutes
      func clear(_ stretch: Stretch) -> Bool { stretch.end <= start || end <= stretch.start || stretch.start >= stretch.end }
      return lunch.from <= start && end <= lunch.until && busy.allSatisfy(clear)
        && open.allSatisfy { clear($0.atOnce) || clear($0.late) }
    }
  }

  private mutating func add(_ tour: Tour, _ atlas: Atlas) {
    var site = tour.from
    for (s, stop) in tour.stops.enumerated() {
      let way = atlas.leg(tour.mode, site, stop.site) ?? 0
      busy.append(s == 0 ? (tour.departs, tour.departs + way) : (stop.arrives - way, stop.arrives))
      busy.append((stop.starts, stop.starts + (atlas.visits[stop.visit]?.durationMinutes ?? stop.ends - stop.starts)))
      site = stop.site
    }
    busy.append((tour.arrives - (atlas.leg(tour.mode, site, tour.to) ?? 0), tour.arrives))
  }

  private mutating func addWays(of day: Itinerary, _ atlas: Atlas) {
    guard var last = day.engagements.first else { return }
    if let way = atlas.way(day.frame.openingHotel, last.startSite) { busy.append((last.start - way, last.start)) }
    for next in day.engagements.dropFirst() {
      if last.end <= next.start, let way = atlas.way(last.endSite, next.startSite) {
        let way = min(way, next.start - last.end)
        open.append(((last.end, last.end + way), (next.start - way, next.start)))
      }
      if (next.end, next.start) > (last.end, last.start) { last = next }
    }
    if let way = atlas.way(last.endSite, day.frame.closingHotel) { busy.append((last.end, last.end + way)) }
  }
}
