import Domain

/// Every change of place has its time: along a tour the mode's and the buffer, along a person's day the fastest mode's.
///
/// A leg is driven just before the stated arrival; the first one starts at `departs`. A gap in a person's day is judged
/// only where one of its sides is a tour; ways from joining and to leaving are judged by `present`.
extension Inspection {
  func travel() -> [Report] { programme.tours.indices.flatMap(alongTour) + days.flatMap(alongDay) }

  private func alongTour(_ t: Int) -> [Report] {
    let tour = programme.tours[t]
    var reports: [Report] = []
    var (site, free, lastEnd) = (tour.from, tour.departs, Minute?.none)
    for (s, stop) in tour.stops.enumerated() {
      let ends = stop.starts + (atlas.visits[stop.visit]?.durationMinutes ?? stop.ends - stop.starts)
      if let way = atlas.leg(tour.mode, site, stop.site) {
        let buffer = lastEnd == nil ? 0 : atlas.trip.rules.bufferMinutesBetweenVisits
        if stop.arrives < free + way { reports.append(late(t, s, from: site, leaving: free, way)) }
        if stop.starts < stop.arrives { reports.append(startsBeforeArrival(t, s)) }
        if let lastEnd, stop.arrives >= free + way, stop.starts < lastEnd + way + buffer {
          reports.append(hurried(t, s, after: lastEnd, way))
        }
      } else {
        reports.append(noWay(place(t, stop: s), begins: stop.starts, site, stop.site))
      }
      (site, free, lastEnd) = (stop.site, ends, ends)
    }
    guard !tour.stops.isEmpty else { return reports }
    guard let way = atlas.leg(tour.mode, site, tour.to) else {
      return reports + [noWay(place(t), begins: lastEnd ?? tour.departs, site, tour.to)]
    }
    if tour.arrives < free + way { reports.append(returnsLate(t, from: site, leaving: free, way)) }
    return reports
  }

  private func alongDay(_ day: Itinerary) -> [Report] {
    day.gaps.compactMap { gap in
      switch (gap.before, gap.after) {
      case (nil, let tour?):
        guard let hotel = day.frame.openingHotel, let first = tour.startSite, atlas.fastest(hotel, first) == nil else { return nil }
        return noWay(place(of: tour), begins: tour.start, hotel, first)
      case (let tour?, nil):
        guard let hotel = day.frame.closingHotel, let last = tour.endSite, atlas.fastest(last, hotel) == nil else { return nil }
        return noWay(place(of: tour), begins: tour.start, last, hotel)
      case (let before?, let after?):
        guard before.what != .absence, after.what != .absence else { return nil }
        return change(day.person, from: before, to: after)
      case (nil, nil): return nil
      }
    }
  }

  private func change(_ person: Delegate, from before: Engagement, to after: Engagement) -> Report? {
    guard let from = before.endSite, let to = after.startSite else { return nil }
    let tour = after.isTour ? after : before
    guard let way = atlas.fastest(from, to) else { return noWay(place(of: tour), begins: tour.start, from, to) }
    guard after.start < before.end + way else { return nil }
    let (one, other) = (name(before), name(after))
    let free = after.start - before.end
    return report(
      "travel", at: place(of: tour), begins: tour.start, value: person.id.text,
      Trilingual(
        de: "\(name(person)) hat zwischen \(one.de) (bis \(clock(before.end, at: from)), \(from)) und \(other.de) (ab \(clock(after.start, at: to)), \(to)) \(free) Minuten; der Weg braucht \(way).",
        en: "\(name(person)) has \(free) minutes between \(one.en) (until \(clock(before.end, at: from)), \(from)) and \(other.en) (from \(clock(after.start, at: to)), \(to)); the way takes \(way).",
        ja: "\(name(person))は\(one.ja)（\(clock(before.end, at: from))まで、\(from)）と\(other.ja)（\(clock(after.start, at: to))から、\(to)）の間に\(free)分しかありませんが、移動には\(way)分かかります。"),
      mend: Trilingual(
        de: "Schaffen Sie \(way - free) Minuten mehr dazwischen, oder lassen Sie die Person eines von beiden auslassen.",
        en: "Make \(way - free) minutes more room between them, or let the person skip one of the two.",
        ja: "間隔を\(way - free)分広げるか、どちらか一方の参加をやめてください。"))
  }

  func place(of engagement: Engagement) -> String {
    if case .tour(let index) = engagement.what { place(index) } else { "" }
  }

  private func late(_ t: Int, _ s: Int, from site: Identifier<Site>, leaving: Minute, _ way: Int) -> Report {
    let stop = programme.tours[t].stops[s]
    let earliest = clock(leaving + way, at: stop.site)
    return report(
      "travel", at: place(t, stop: s), begins: stop.starts, value: atlas.zone(of: stop.site).iso(stop.arrives),
      Trilingual(
        de: "Tour \(programme.tours[t].id) soll \(clock(stop.arrives, at: stop.site)) in \(stop.site) sein; von \(site) sind es \(way) Minuten, also frühestens \(earliest).",
        en: "Tour \(programme.tours[t].id) is to be at \(stop.site) at \(clock(stop.arrives, at: stop.site)); from \(site) it takes \(way) minutes, so \(earliest) at the earliest.",
        ja: "ツアー\(programme.tours[t].id)は\(clock(stop.arrives, at: stop.site))に\(stop.site)着の予定ですが、\(site)から\(way)分かかるため、早くても\(earliest)着です。"),
      mend: Trilingual(
        de: "Lassen Sie die Tour früher fahren oder später ankommen.", en: "Let the tour leave earlier or arrive later.",
        ja: "出発を早めるか、到着を遅らせてください。"))
  }

  private func startsBeforeArrival(_ t: Int, _ s: Int) -> Report {
    let stop = programme.tours[t].stops[s]
    return report(
      "travel", at: place(t, stop: s), begins: stop.starts, value: atlas.zone(of: stop.site).iso(stop.starts),
      Trilingual(
        de: "Der Besuch \(stop.visit) beginnt \(clock(stop.starts, at: stop.site)), vor der Ankunft \(clock(stop.arrives, at: stop.site)).",
        en: "Visit \(stop.visit) starts at \(clock(stop.starts, at: stop.site)), before the arrival at \(clock(stop.arrives, at: stop.site)).",
        ja: "訪問\(stop.visit)は\(clock(stop.starts, at: stop.site))開始で、到着\(clock(stop.arrives, at: stop.site))より前です。"),
      mend: Trilingual(
        de: "Beginnen Sie den Besuch nach der Ankunft.", en: "Start the visit after the arrival.", ja: "到着後に訪問を始めてください。"))
  }

  private func hurried(_ t: Int, _ s: Int, after lastEnd: Minute, _ way: Int) -> Report {
    let stop = programme.tours[t].stops[s]
    let buffer = atlas.trip.rules.bufferMinutesBetweenVisits
    let missing = lastEnd + way + buffer - stop.starts
    return report(
      "travel", at: place(t, stop: s), begins: stop.starts, value: atlas.zone(of: stop.site).iso(stop.starts),
      Trilingual(
        de: "Vor dem Besuch \(stop.visit) um \(clock(stop.starts, at: stop.site)) fehlen \(missing) Minuten: Die letzte Sitzung endet \(clock(lastEnd, at: stop.site)), dazu \(way) Minuten Weg und \(buffer) Minuten Puffer.",
        en: "Before visit \(stop.visit) at \(clock(stop.starts, at: stop.site)) \(missing) minutes are missing: the last session ends at \(clock(lastEnd, at: stop.site)), and \(way) minutes of travel and \(buffer) minutes of buffer follow.",
        ja: "\(clock(stop.starts, at: stop.site))の訪問\(stop.visit)の前が\(missing)分足りません。前の訪問は\(clock(lastEnd, at: stop.site))終了で、移動\(way)分と余裕\(buffer)分が必要です。"),
      mend: Trilingual(
        de: "Beginnen Sie den Besuch mindestens \(missing) Minuten später.", en: "Start the visit at least \(missing) minutes later.",
        ja: "訪問の開始を\(missing)分以上遅らせてください。"))
  }

  private func returnsLate(_ t: Int, from site: Identifier<Site>, leaving: Minute, _ way: Int) -> Report {
    let tour = programme.tours[t]
    let earliest = clock(leaving + way, at: tour.to)
    return report(
      "travel", at: place(t), begins: tour.stops.last?.starts ?? tour.departs, value: atlas.zone(of: tour.to).iso(tour.arrives),
      Trilingual(
        de: "Tour \(tour.id) soll \(clock(tour.arrives, at: tour.to)) in \(tour.to) enden; von \(site) sind es \(way) Minuten, also frühestens \(earliest).",
        en: "Tour \(tour.id) is to end at \(tour.to) at \(clock(tour.arrives, at: tour.to)); from \(site) it takes \(way) minutes, so \(earliest) at the earliest.",
        ja: "ツアー\(tour.id)は\(clock(tour.arrives, at: tour.to))に\(tour.to)で終わる予定ですが、\(site)から\(way)分かかるため、早くても\(earliest)です。"),
      mend: Trilingual(
        de: "Lassen Sie die Tour frühestens \(earliest) enden.", en: "Let the tour end at \(earliest) at the earliest.",
        ja: "ツアーの終了を\(earliest)以降にしてください。"))
  }

  private func noWay(_ place: String, begins: Minute, _ from: Identifier<Site>, _ to: Identifier<Site>) -> Report {
    report(
      "travel", at: place, begins: begins, value: "\(from) – \(to)",
      Trilingual(
        de: "Zwischen \(from) und \(to) ist keine passende Fahrzeit bekannt, also gibt es keinen Weg.",
        en: "No fitting travel time between \(from) and \(to) is known, so there is no way.",
        ja: "\(from)と\(to)の間に該当する所要時間がないため、移動できません。"),
      mend: Trilingual(
        de: "Ergänzen Sie travel_times.csv, oder wählen Sie ein anderes Verkehrsmittel oder einen anderen Treffpunkt.",
        en: "Complete travel_times.csv, or choose another mode or another meeting point.",
        ja: "travel_times.csvに追記するか、別の移動手段または集合場所を選んでください。"))
  }
}
