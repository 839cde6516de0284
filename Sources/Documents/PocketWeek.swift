import Domain

/// One entry of a delegate's week, with everything the phone shows of it: times with their offset, and the text of them made ready.
package struct PocketEntry: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable { case item, departure, visit, back }
  package var id: String
  package var kind: Kind
  /// What a record on it is about: `visit:V1`, `tour:T2`, `item:F1`.
  package var about: String
  package var day: CalendarDate
  package var dayText: String
  package var starts: String
  package var ends: String
  /// Minutes since 1970, half-open: when this is what is now.
  package var opens: Int
  package var closes: Int
  package var timeText: String
  package var zoneText: String
  package var title: String
  package var place: String
  package var address: String
  package var addressJa: String
  package var hint: String
  package var host: String?
  package var aboard: Int?
  package var people: [String]
}

/// What became different for a delegate between two releases.
package struct PocketChange: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable { case added, cancelled, moved, changed }
  package var kind: Kind
  package var starts: String
  package var title: String
  /// The whole sentence in the reader's language.
  package var text: String
}

extension Edition {
  /// A delegate's week, ascending; empty for nobody.
  package func pocketWeek(of id: Identifier<Delegate>) -> [PocketEntry] {
    guard let delegate = index.delegates[id] else { return [] }
    let entries = week(of: delegate).flatMap { entry in
      switch entry {
      case .item(let item): [pocketEntry(of: item)]
      case .tour(let tour): pocketEntries(of: tour)
      }
    }
    let meetings = announcedMeetings(of: id).map(pocketEntry)
    guard let first = meetings.first, let place = entries.firstIndex(where: { $0.opens > first.opens }) else { return entries + meetings }
    return entries[..<place] + meetings + entries[place...]
  }

  private func pocketEntry(of meeting: TableMeeting) -> PocketEntry {
    let zone = eveningZone
    var entry = entry(
      .item, "meeting-\(meeting.request)", about: "host:\(meeting.firm)", day: zone.date(of: meeting.starts), from: meeting.starts, zone,
      until: meeting.ends, zone, title: index.organisations[meeting.firm]?.name(in: language) ?? meeting.firm.text, site: eveningItem?.startSite)
    entry.hint = [self[Words.table(meeting.table)], meeting.needsInterpreter ? self[Words.withInterpreter] : ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
    entry.host = "host:\(meeting.firm)"
    return entry
  }

  private func entry(
    _ kind: PocketEntry.Kind, _ id: String, about: String, day: CalendarDate, from: Minute, _ fromZone: Zone, until: Minute, _ untilZone: Zone,
    title: String, site: Identifier<Site>?
  ) -> PocketEntry {
    var time = fromZone.clock(from)
    if until > from, kind == .item || kind == .visit {
      time += "–" + untilZone.clock(until)
      if untilZone.date(of: until) != fromZone.date(of: from) { time += " (\(language.shortDate(untilZone.date(of: until))))" }
    }
    let place = site.flatMap { index.sites[$0] }
    return PocketEntry(
      id: id, kind: kind, about: about, day: day, dayText: language.date(day), starts: fromZone.iso(from), ends: untilZone.iso(until),
      opens: from.sinceEpoch, closes: max(until, from + 1).sinceEpoch, timeText: time, zoneText: language.shortZone(fromZone, at: from), title: title,
      place: site.map { siteName($0) } ?? "", address: place?.address ?? "", addressJa: place?.addressJa ?? "", hint: "", people: [])
  }

  private func pocketEntry(of item: FixedItem) -> PocketEntry {
    let zones = zones(of: item)
    var entry = entry(
      .item, "item-\(item.id)", about: "item:\(item.id)", day: zones.start.date(of: item.starts), from: item.starts, zones.start, until: item.ends,
      zones.end, title: plain(item.title, fallback: self[Words.itemKind(item.kind)]), site: item.startSite ?? item.endSite)
    if item.startSite == nil, let code = item.fromCode { entry.place = code }
    if item.startSite != item.endSite || item.fromCode != item.toCode {
      let end = item.endSite.map { siteName($0) } ?? item.toCode ?? ""
      if !end.isEmpty { entry.place += " → " + end }
    }
    if item.beThereMinutesBefore > 0 {
      let early = item.starts - item.beThereMinutesBefore
      entry.opens = early.sinceEpoch
      entry.hint = self[Words.beThere(zones.start.clock(early))]
    }
    entry.host = item.hosts.first.map { "host:\($0)" }
    return entry
  }

  private func pocketEntries(of tour: Tour) -> [PocketEntry] {
    let people = sorted(tour.delegates).map { "delegate:\($0)" }
    var leave = entry(
      .departure, "departure-\(tour.id)", about: "tour:\(tour.id)", day: tour.day, from: tour.departs, zone(at: tour.from),
      until: tour.stops.first?.arrives ?? tour.departs, zone(at: tour.from), title: self[Words.departure(letter(tour), carriage(tour))], site: tour.from)
    leave.hint = self[Words.meetingPoint]
    // Whoever is asked to be at the bus looks a quarter of an hour before.
    leave.opens -= 15
    leave.aboard = tour.delegates.count + tour.interpreters.count
    leave.people = people
    let visits = tour.stops.map { stop in
      let zone = zone(at: stop.site)
      let visit = index.visits[stop.visit]
      var entry = entry(
        .visit, "visit-\(stop.visit)", about: "visit:\(stop.visit)", day: tour.day, from: stop.starts, zone, until: stop.ends, zone,
        title: visit.map { plain($0.title, fallback: $0.id.text) } ?? stop.visit.text, site: stop.site)
      entry.opens = stop.arrives.sinceEpoch
      entry.host = visit.map { "host:\($0.host)" }
      entry.hint = visit?.contactRemark ?? ""
      entry.people = people
      return entry
    }
    let back = entry(
      .back, "back-\(tour.id)", about: "tour:\(tour.id)", day: tour.day, from: tour.arrives, zone(at: tour.to), until: tour.arrives, zone(at: tour.to),
      title: "\(self[Words.arrives]) \(siteName(tour.to))", site: tour.to)
    return [leave] + visits + [back]
  }

  /// What became different for a delegate since an earlier release, ascending by time.
  package func pocketChanges(for id: Identifier<Delegate>, since old: Edition) -> [PocketChange] {
    let before = old.index.delegates[id].map { old.calendarEvents($0) } ?? []
    let after = index.delegates[id].map { calendarEvents($0) } ?? []
    let (known, held) = (Dictionary(before.map { ($0.uid, $0) }) { a, _ in a }, Set(after.map(\.uid)))
    var changes: [(Minute, PocketChange)] = []
    func add(_ kind: PocketChange.Kind, _ event: CalendarEvent, _ words: Trilingual) {
      changes.append(
        (event.starts, PocketChange(kind: kind, starts: event.startZone.iso(event.starts), title: event.summary, text: self[words])))
    }
    for event in after {
      guard let was = known[event.uid] else {
        add(.added, event, Words.changeAdded(event.summary, when(event), event.location))
        continue
      }
      if was.says(as: event) { continue }
      if (was.starts, was.ends) != (event.starts, event.ends) {
        add(.moved, event, Words.changeMoved(event.summary, from: when(was), to: when(event)))
      } else if was.location != event.location {
        add(.changed, event, Words.changePlace(event.summary, when(event), event.location))
      } else if was.summary != event.summary {
        add(.changed, event, Words.changeTitle(from: was.summary, to: event.summary, when(event)))
      } else {
        add(.changed, event, Words.changeOther(event.summary, when(event)))
      }
    }
    for event in before where !held.contains(event.uid) { add(.cancelled, event, Words.changeCancelled(event.summary, when(event))) }
    return changes.sorted { ($0.0, $0.1.title, $0.1.text) < ($1.0, $1.1.title, $1.1.text) }.map(\.1)
  }

  private func when(_ event: CalendarEvent) -> String {
    "\(language.shortDate(event.startZone.date(of: event.starts))) \(event.startZone.clock(event.starts))–\(event.endZone.clock(event.ends))"
  }
}

extension Words {
  static func changeAdded(_ title: String, _ when: String, _ place: String) -> Trilingual {
    let place = place.isEmpty ? "" : ", \(place)"
    return Trilingual(de: "Neu: \(title), \(when)\(place)", en: "New: \(title), \(when)\(place)", ja: "追加：\(title)、\(when)\(place)")
  }
  static func changeCancelled(_ title: String, _ when: String) -> Trilingual {
    Trilingual(de: "Entfällt: \(title), \(when)", en: "Cancelled: \(title), \(when)", ja: "中止：\(title)、\(when)")
  }
  static func changeMoved(_ title: String, from: String, to: String) -> Trilingual {
    Trilingual(de: "Verlegt: \(title), jetzt \(to) (bisher \(from))", en: "Moved: \(title), now \(to) (was \(from))", ja: "変更：\(title)、\(to)（変更前 \(from)）")
  }
  static func changePlace(_ title: String, _ when: String, _ place: String) -> Trilingual {
    Trilingual(de: "Neuer Ort: \(title), \(when), jetzt \(place)", en: "New place: \(title), \(when), now \(place)", ja: "場所変更：\(title)、\(when)、\(place)")
  }
  static func changeTitle(from: String, to: String, _ when: String) -> Trilingual {
    Trilingual(de: "Geändert: \(from) heißt jetzt \(to), \(when)", en: "Changed: \(from) is now \(to), \(when)", ja: "変更：\(from) → \(to)、\(when)")
  }
  static func changeOther(_ title: String, _ when: String) -> Trilingual {
    Trilingual(
      de: "Geändert: \(title), \(when) (Fahrt, Mitreisende oder Hinweis)", en: "Changed: \(title), \(when) (ride, company or remark)",
      ja: "変更：\(title)、\(when)（移動・同行者・備考）")
  }
}
