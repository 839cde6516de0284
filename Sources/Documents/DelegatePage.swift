import Domain

/// One person's week on one sheet; nil when nobody on the trip bears the identifier.
package func delegatePage(_ id: Identifier<Delegate>, _ e: Edition) -> [UInt8]? {
  guard let delegate = e.index.delegates[id] else { return nil }
  let name = e.language == .ja && !delegate.katakana.isEmpty ? delegate.katakana : delegate.fullName
  return page(e.shell(.delegate(id), title: "\(name) · \(e[Words.myWeek])", kind: "sheet")) { h in
    e.delegateBody(delegate, level: 1, &h)
  }
}

extension Edition {
  func delegateBody(_ delegate: Delegate, level: Int, _ h: inout HTML) {
    h.add(.header, .class("person")) { h in
      h.add(.heading(level)) { h in
        person(delegate, &h)
        h.text(" ")
      }
      h.add(.p, .class("lead")) { h in
        let hasFunction = !delegate.function.best(in: language).text.isEmpty
        if hasFunction { label(delegate.function, &h) }
        if let own = delegate.organisation {
          if hasFunction { h.text(language.comma) }
          organisation(own, &h)
        }
        h.text(" · \(self[Words.strand(delegate.strand)]) ")
        badge(&h)
      }
      stays(of: delegate, &h)
      if let href = href(.calendar(delegate.id)) {
        h.add(.p, .class("files")) { h in h.add(.a, .href(href), .download("\(delegate.id).ics"), text: self[Words.calendarFile]) }
      }
    }
    weekList(of: delegate, level: level + 1, &h)
    wishes(of: delegate, level: level + 1, &h)
  }

  private func stays(of delegate: Delegate, _ h: inout HTML) {
    var parts: [String] = []
    for stay in delegate.stays {
      if let from = stay.from { parts.append(presence(Words.joins, from, stay.fromSite)) }
      if let until = stay.until { parts.append(presence(Words.leaves, until, stay.untilSite)) }
    }
    if !parts.isEmpty { h.add(.p, .class("note"), text: parts.joined(separator: " · ")) }
  }

  private func presence(_ words: Trilingual, _ minute: Minute, _ site: Identifier<Site>?) -> String {
    let zone = zone(at: site)
    let time = "\(language.shortDate(zone.date(of: minute))) \(zone.clock(minute)) \(language.shortZone(zone, at: minute))"
    let place = site.map { siteName($0) } ?? ""
    if language == .ja { return "\(time) \(place)\(place.isEmpty ? "" : "で")\(self[words])" }
    return [self[words], time, place].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func weekList(of delegate: Delegate, level: Int, _ h: inout HTML) {
    let entries = Dictionary(grouping: week(of: delegate)) { date(of: $0) }
    let own = meetingsOf(delegate.id)
    h.add(.div, .class("week")) { h in
      for day in index.days where entries[day.date] != nil || day.day != nil {
        h.add(.section, .class("day")) { h in
          h.add(.heading(level)) { h in
            h.text(language.date(day.date) + " ")
            let noon = day.zone.instant(of: day.date, at: ClockTime(12, 0))
            h.add(.span, .class("zone"), text: language.zoneLabel(day.zone, at: noon))
          }
          let today = entries[day.date] ?? []
          if today.isEmpty { h.add(.p, .class("quiet"), text: self[Words.nothingPlanned]) }
          h.add(.ol, .class("entries")) { h in
            for entry in today {
              switch entry {
              case .item(let item): itemEntry(item, day, &h)
              case .tour(let tour): tourEntries(tour, &h)
              }
            }
            if trip.evening?.date == day.date { for meeting in own { meetingEntry(meeting, &h) } }
          }
          if let hotel = hotel(onNightOf: day.date) {
            h.add(.p, .class("night")) { h in
              h.text(self[Words.hotel] + (language == .ja ? ":" : ": "))
              site(hotel, &h)
            }
          }
        }
      }
    }
  }

  private func itemEntry(_ item: FixedItem, _ day: BoardDay, _ h: inout HTML) {
    h.add(.li, .class("item")) { h in
      h.add(.span, .class("when")) { times(of: item, in: day.zone, &$0) }
      h.add(.div) { h in
        h.add(.b) { label(item.title, fallback: self[Words.itemKind(item.kind)], &$0) }
        h.add(.p, .class("where")) { h in
          if let start = item.startSite { site(start, &h) } else if let code = item.fromCode { h.text(code) }
          if item.startSite != item.endSite || item.fromCode != item.toCode {
            h.text(" → ")
            if let end = item.endSite { site(end, &h) } else if let code = item.toCode { h.text(code) }
          }
          if item.beThereMinutesBefore > 0 {
            let zone = zones(of: item).start
            h.text(" · " + self[Words.beThere(zone.clock(item.starts - item.beThereMinutesBefore))])
          }
        }
      }
    }
  }

  private func tourEntries(_ tour: Tour, _ h: inout HTML) {
    h.add(.li, .class("go \(tone(tour))")) { h in
      h.add(.span, .class("when")) { $0.add(.time, text: zone(at: tour.from).clock(tour.departs)) }
      h.add(.div) { h in
        letterMark(tour, &h)
        h.text("\(self[Words.meetingPoint])\(language == .ja ? ":" : ": ")")
        site(tour.from, &h)
        h.text(" · \(carriage(tour)) · \(self[Words.persons(tour.delegates.count)])")
      }
    }
    for stop in tour.stops {
      h.add(.li, .class("visit \(tone(tour))")) { h in
        let zone = zone(at: stop.site)
        h.add(.span, .class("when")) { h in
          h.add(.time, .datetime(zone.iso(stop.starts)), text: zone.clock(stop.starts))
          h.text("–")
          h.add(.time, .datetime(zone.iso(stop.ends)), text: zone.clock(stop.ends))
        }
        h.add(.div) { h in
          h.add(.b) { visitLink(stop.visit, &$0) }
          h.add(.p, .class("where")) { h in
            if let visit = index.visits[stop.visit] {
              organisationInBoth(visit.host, &h)
              h.text(" · ")
            }
            address(of: stop.site, &h)
          }
          if let remark = index.visits[stop.visit]?.contactRemark, !remark.isEmpty { h.add(.p, .class("remark"), text: remark) }
        }
      }
    }
    h.add(.li, .class("back \(tone(tour))")) { h in
      h.add(.span, .class("when")) { $0.add(.time, text: zone(at: tour.to).clock(tour.arrives)) }
      h.add(.div) { h in
        h.text(self[Words.arrives] + " ")
        site(tour.to, &h)
      }
    }
  }

  private func meetingEntry(_ meeting: TableMeeting, _ h: inout HTML) {
    let zone = eveningZone
    h.add(.li, .class("meeting")) { h in
      h.add(.span, .class("when"), text: "\(zone.clock(meeting.starts))–\(zone.clock(meeting.ends))")
      h.add(.div) { h in
        h.add(.b) { organisation(meeting.firm, &$0) }
        h.text(" · \(self[Words.table(meeting.table)])")
        if meeting.needsInterpreter { h.text(" · \(self[Words.withInterpreter])") }
      }
    }
  }

  /// The clocks of the place where the table meetings are.
  var eveningZone: Zone { trip.evening.flatMap { day($0.date)?.zone } ?? trip.hosts[0].zone }

  /// Ascending; what was not announced is a plan alone.
  func announcedMeetings(of id: Identifier<Delegate>) -> [TableMeeting] {
    (trip.tableMeetings ?? []).filter { $0.delegate == id }.sorted { $0.slot < $1.slot }
  }

  /// A person's table meetings, ascending: as announced, else as planned.
  func meetingsOf(_ id: Identifier<Delegate>) -> [TableMeeting] {
    if trip.tableMeetings != nil { return announcedMeetings(of: id) }
    guard let meetings, let evening = trip.evening else { return [] }
    let own = Dictionary(trip.requests.filter { $0.delegate == id }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return meetings.meetings.compactMap { meeting in own[meeting.request].map { TableMeeting($0, slot: meeting.slot, table: meeting.table, in: evening) } }
      .sorted { $0.slot < $1.slot }
  }

  /// In Japanese the address as a taxi driver reads it.
  func address(of id: Identifier<Site>, _ h: inout HTML) {
    guard let site = index.sites[id] else { return h.text(id.text) }
    if language == .ja, !site.addressJa.isEmpty { return h.add(.span, .lang("ja"), text: site.addressJa) }
    h.add(.bdi, text: site.address.isEmpty ? site.name(in: language) : site.address)
  }

  private func unmet(_ delegate: Delegate, _ host: Identifier<Organisation>) -> UnmetWish? {
    (index.unmetOfDelegate[delegate.id] ?? []).lazy.map { programme.unmetWishes[$0] }.first { $0.host == host }
  }

  private func wishes(of delegate: Delegate, level: Int, _ h: inout HTML) {
    guard !delegate.wishes.isEmpty else { return }
    let visits = tours(of: delegate).flatMap { $0.stops.map(\.visit) }
    let items = trip.fixedItems.filter { concerns($0, delegate) }
    let visited = Set(visits.compactMap { index.visits[$0]?.host } + items.flatMap(\.hosts))
    h.add(.section, .class("wishes")) { h in
      h.add(.heading(level), text: self[Words.wishes])
      h.add(.ol) { h in
        for host in delegate.wishes {
          h.add(.li) { h in
            organisation(host, &h)
            h.text(" – ")
            if visited.contains(host) {
              h.add(.b, .class("met"), text: "✓ " + self[Words.met])
            } else {
              h.add(.b, .class("unmet"), text: self[Words.unmetOne])
              if let reason = unmet(delegate, host)?.reason {
                h.text(language == .ja ? ":" : ": ")
                label(reason, &h)
              }
            }
          }
        }
      }
    }
  }
}
