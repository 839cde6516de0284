import Domain

/// Nobody leaves the hotel for a tour before `first_departure`, and whoever is on a tour last is back by `back_at_hotel`.
///
/// Exempt are fixed items and the ways directly to and from them, and the ways from joining and to leaving.
extension Inspection {
  func hours() -> [Report] {
    days.flatMap { day in
      day.gaps.compactMap { gap in
        switch (gap.before, gap.after) {
        case (nil, let tour?): leavesEarly(day, tour)
        case (let tour?, nil): returnsLate(day, tour)
        default: nil
        }
      }
    }
  }

  private func leavesEarly(_ day: Itinerary, _ tour: Engagement) -> Report? {
    guard let hotel = day.frame.openingHotel, let first = day.frame.firstDeparture, let site = tour.startSite,
      let way = atlas.fastest(hotel, site), tour.start - way < first
    else { return nil }
    return report(
      "hours", at: place(of: tour), begins: tour.start, value: day.person.id.text,
      Trilingual(
        de: "\(name(day.person)) müsste das Hotel \(hotel) schon \(clock(tour.start - way, at: hotel)) für \(name(tour).de) verlassen, vor der ersten Abfahrt \(clock(first, on: day.frame.date)).",
        en: "\(name(day.person)) would have to leave the hotel \(hotel) at \(clock(tour.start - way, at: hotel)) for \(name(tour).en), before the first departure at \(clock(first, on: day.frame.date)).",
        ja: "\(name(day.person))は\(name(tour).ja)のためにホテル\(hotel)を\(clock(tour.start - way, at: hotel))に出る必要がありますが、出発は\(clock(first, on: day.frame.date))以降とされています。"),
      mend: Trilingual(
        de: "Lassen Sie die Tour \(first - (tour.start - way)) Minuten später beginnen.",
        en: "Let the tour start \(first - (tour.start - way)) minutes later.", ja: "ツアーの開始を\(first - (tour.start - way))分遅らせてください。"))
  }

  private func returnsLate(_ day: Itinerary, _ tour: Engagement) -> Report? {
    guard let hotel = day.frame.closingHotel, let last = day.frame.backAtHotel, let site = tour.endSite,
      let way = atlas.fastest(site, hotel), last < tour.end + way
    else { return nil }
    return report(
      "hours", at: place(of: tour), begins: tour.start, value: day.person.id.text,
      Trilingual(
        de: "\(name(day.person)) wäre nach \(name(tour).de) erst \(clock(tour.end + way, at: hotel)) im Hotel \(hotel), nach \(clock(last, on: day.frame.date)).",
        en: "\(name(day.person)) would be at the hotel \(hotel) only at \(clock(tour.end + way, at: hotel)) after \(name(tour).en), later than \(clock(last, on: day.frame.date)).",
        ja: "\(name(day.person))が\(name(tour).ja)の後にホテル\(hotel)へ着くのは\(clock(tour.end + way, at: hotel))で、\(clock(last, on: day.frame.date))を過ぎます。"),
      mend: Trilingual(
        de: "Lassen Sie die Tour \(tour.end + way - last) Minuten früher enden.",
        en: "Let the tour end \(tour.end + way - last) minutes earlier.", ja: "ツアーの終了を\(tour.end + way - last)分早めてください。"))
  }
}
