import Domain

/// A person is in one place at a time, fixed items included, and attends a visit at most once.
///
/// Being there before an item belongs to it. Only overlaps with a tour are reported.
extension Inspection {
  func once() -> [Report] { days.flatMap(overlaps) + repeated() }

  private func overlaps(_ day: Itinerary) -> [Report] {
    var reports: [Report] = []
    for (index, one) in day.engagements.enumerated() where one.what != .absence {
      for other in day.engagements[(index + 1)...] where other.what != .absence {
        if (one.isTour || other.isTour) && one.overlaps(other) { reports.append(clash(day, one, other)) }
      }
    }
    return reports
  }

  private func clash(_ day: Itinerary, _ one: Engagement, _ other: Engagement) -> Report {
    let tour = other.isTour ? other : one
    let (first, second) = (name(one), name(other))
    let from = clock(max(one.start, other.start), on: day.frame.date)
    let until = clock(min(one.end, other.end), on: day.frame.date)
    return report(
      "once", at: place(of: tour), begins: tour.start, value: day.person.id.text,
      Trilingual(
        de: "\(name(day.person)) ist von \(from) bis \(until) zweimal verplant: \(first.de) und \(second.de).",
        en: "\(name(day.person)) is in two places from \(from) to \(until): \(first.en) and \(second.en).",
        ja: "\(name(day.person))の予定が\(from)から\(until)まで重なっています：\(first.ja)と\(second.ja)。"),
      mend: Trilingual(
        de: "Nehmen Sie die Person aus einer der beiden heraus, oder verlegen Sie die Tour.",
        en: "Take the person out of one of the two, or move the tour.", ja: "どちらか一方から外すか、ツアーの時間を変更してください。"))
  }

  private func repeated() -> [Report] {
    var seen: [Identifier<Delegate>: [Identifier<Visit>: Minute]] = [:]
    var reports: [Report] = []
    for (t, tour) in programme.tours.enumerated().sorted(by: { ($0.element.departs, $0.offset) < ($1.element.departs, $1.offset) }) {
      for person in uniqueDelegates(of: tour) {
        for (s, stop) in tour.stops.enumerated() where atlas.visits[stop.visit] != nil {
          guard let earlier = seen[person.id, default: [:]].updateValue(stop.starts, forKey: stop.visit) else { continue }
          reports.append(again(person, t, s, earlier: earlier))
        }
      }
    }
    return reports
  }

  private func again(_ person: Delegate, _ t: Int, _ s: Int, earlier: Minute) -> Report {
    let stop = programme.tours[t].stops[s]
    let visit = name(atlas.visits[stop.visit]!)
    return report(
      "once", at: place(t, stop: s), begins: max(earlier, stop.starts), value: person.id.text,
      Trilingual(
        de: "\(name(person)) nimmt am Besuch \(visit.de) zweimal teil: \(clock(earlier, at: stop.site)) und \(clock(stop.starts, at: stop.site)).",
        en: "\(name(person)) attends visit \(visit.en) twice: at \(clock(earlier, at: stop.site)) and at \(clock(stop.starts, at: stop.site)).",
        ja: "\(name(person))は訪問\(visit.ja)に\(clock(earlier, at: stop.site))と\(clock(stop.starts, at: stop.site))の2回参加しています。"),
      mend: Trilingual(
        de: "Nehmen Sie die Person aus einer der beiden Touren heraus.", en: "Take the person out of one of the two tours.",
        ja: "どちらか一方のツアーから外してください。"))
  }

  /// The known persons aboard, each once.
  func uniqueDelegates(of tour: Tour) -> [Delegate] {
    var seen: Set<Int> = []
    return tour.delegates.compactMap { atlas.delegates[$0] }.filter { seen.insert($0).inserted }.map { atlas.trip.delegates[$0] }
  }
}
