import Domain

/// The page on which a trip is looked at: figures, the board of all days, who is aboard, what could not be had and why.
package func programmePage(_ e: Edition) -> [UInt8] {
  page(e.shell(.programme, title: e[Words.programme], kind: "landscape")) { h in
    h.add(.h1) { h in e.label(e.trip.title, fallback: e.trip.id.text, &h) }
    h.add(.p, .class("lead")) { h in
      h.text(e.language.period(e.trip.departs, e.trip.ends) + " ")
      e.badge(&h)
    }
    e.programmeBody(level: 2, &h)
    e.downloads(&h)
  }
}

extension Edition {
  func programmeBody(level: Int, _ h: inout HTML) {
    figures(level: level, &h)
    h.add(.nav, .class("jump"), .label(self[Words.days])) { h in
      h.add(.ul) { h in
        for day in index.days {
          h.add(.li) { h in h.add(.a, .href("#\(encoded(Links.anchor(.day(day.date))!))"), text: language.shortDate(day.date)) }
        }
      }
    }
    let board = Board(self)
    for day in index.days { dayBlock(day, board, level: level, &h) }
    notHeld(level: level, &h)
    unmetWishes(level: level, &h)
  }

  private func dayBlock(_ day: BoardDay, _ board: Board, level: Int, _ h: inout HTML) {
    let noon = day.zone.instant(of: day.date, at: ClockTime(12, 0))
    h.add(.section, .class("day"), .id(Links.anchor(.day(day.date))!)) { h in
      h.add(.header) { h in
        h.add(.heading(level), text: language.date(day.date))
        h.add(.p, .class("facts")) { h in
          h.add(.span, .class("zone"), text: language.zoneLabel(day.zone, at: noon))
          if let area = day.day.map(area) { h.add(.span, text: area) }
          if let hotel = hotel(onNightOf: day.date) {
            h.add(.span) { h in
              h.text(self[Words.hotel] + (language == .ja ? ":" : ": "))
              site(hotel, &h)
            }
          }
          if index.toursOfDay[day.date] != nil, let href = href(.map(day.date)) {
            h.add(.a, .href(href), text: self[Words.mapOfDay])
          }
        }
      }
      board.write(day, &h)
      tourDetails(day, &h)
    }
  }

  /// `兵庫県`, `Hyogo → Tokyo`.
  private func area(_ day: Day) -> String {
    [day.area, day.areaAfter].compactMap { $0 }.filter { !$0.isEmpty }.map { area in
      let region = trip.hosts.first { $0.prefecture == area }
      return language == .ja && !(region?.nameJa ?? "").isEmpty ? region!.nameJa : area
    }.joined(separator: " → ")
  }

  private func tourDetails(_ day: BoardDay, _ h: inout HTML) {
    guard let positions = index.toursOfDay[day.date] else { return }
    h.add(.div, .class("tours")) { h in
      for position in positions {
        let tour = programme.tours[position]
        h.add(.details, .class("of \(tone(tour))")) { h in
          h.add(.summary) { tourSummary(tour, day, &$0) }
          // The anchor is within, so that a browser opens what a link leads to.
          h.add(.div, .id(Links.anchor(.tour(tour.id))!)) { h in
            tourRoute(tour, &h)
            people(tour.delegates, &h)
          }
        }
      }
    }
  }

  func tourSummary(_ tour: Tour, _ day: BoardDay, _ h: inout HTML) {
    letterMark(tour, &h)
    h.text("\(day.zone.clock(tour.departs))–\(day.zone.clock(tour.arrives)) · \(carriage(tour)) · ")
    h.text(self[Words.persons(tour.delegates.count)])
    if !tour.interpreters.isEmpty {
      h.text(" · \(self[Words.interpreters]) \(tour.interpreters.map(\.text).joined(separator: language.comma))")
    }
  }

  /// The way of a tour, place by place.
  func tourRoute(_ tour: Tour, _ h: inout HTML) {
    h.add(.ol, .class("route")) { h in
      h.add(.li) { h in
        h.add(.time, text: zone(at: tour.from).clock(tour.departs))
        h.text(" \(self[Words.departs]) ")
        site(tour.from, &h)
      }
      for stop in tour.stops {
        let zone = zone(at: stop.site)
        h.add(.li) { h in
          h.add(.time, text: zone.clock(stop.arrives))
          h.text(" \(self[Words.arrives]) ")
          site(stop.site, &h)
          h.text(" (\(zone.clock(stop.starts))–\(zone.clock(stop.ends)))")
        }
      }
      h.add(.li) { h in
        h.add(.time, text: zone(at: tour.to).clock(tour.arrives))
        h.text(" \(self[Words.arrives]) ")
        site(tour.to, &h)
      }
    }
  }

  /// People by strand.
  func people(_ ids: [Identifier<Delegate>], _ h: inout HTML) {
    h.add(.dl, .class("people")) { h in
      for strand in Strand.allCases {
        let members = sorted(ids.filter { index.delegates[$0]?.strand == strand })
        if members.isEmpty { continue }
        h.add(.dt, text: self[Words.strand(strand)])
        h.add(.dd) { h in
          for (number, id) in members.enumerated() {
            if number > 0 { h.text(language.comma) }
            personLink(id, reading: false, &h)
          }
        }
      }
      let unknown = ids.filter { index.delegates[$0] == nil }
      if !unknown.isEmpty { h.add(.dd, text: unknown.map(\.text).joined(separator: language.comma)) }
    }
  }

  private func notHeld(level: Int, _ h: inout HTML) {
    h.add(.section, .id("not-held")) { h in
      h.add(.heading(level), text: self[Words.notHeld])
      if programme.notHeld.isEmpty { return h.add(.p, .class("quiet"), text: self[Words.allHeld]) }
      h.add(.dl, .class("reasons")) { h in
        for entry in programme.notHeld {
          h.add(.dt) { visitLink(entry.visit, &$0) }
          h.add(.dd) { label(entry.reason, fallback: entry.code, &$0) }
        }
      }
    }
  }

  private func unmetWishes(level: Int, _ h: inout HTML) {
    h.add(.section, .id("unmet-wishes")) { h in
      h.add(.heading(level), text: self[Words.unmet])
      if programme.unmetWishes.isEmpty { return h.add(.p, .class("quiet"), text: self[Words.allMet]) }
      let byPerson = Dictionary(grouping: programme.unmetWishes, by: \.delegate)
      h.add(.div, .class("columns")) { h in
        for id in sorted(Array(byPerson.keys)) {
          h.add(.details) { h in
            h.add(.summary) { h in
              if let delegate = index.delegates[id] { person(delegate, reading: false, &h) } else { h.text(id.text) }
              h.add(.span, .class("quiet"), text: " \(byPerson[id]!.count)")
            }
            h.add(.dl, .class("reasons")) { h in
              for wish in byPerson[id]! {
                h.add(.dt) { organisation(wish.host, &$0) }
                h.add(.dd) { label(wish.reason, fallback: wish.code, &$0) }
              }
            }
          }
        }
      }
    }
  }

  func visitLink(_ id: Identifier<Visit>, _ h: inout HTML) {
    guard let href = href(.visit(id)), index.visits[id] != nil else { return visitTitle(id, &h) }
    h.add(.a, .href(href)) { visitTitle(id, &$0) }
  }

  func visitTitle(_ id: Identifier<Visit>, _ h: inout HTML) {
    guard let visit = index.visits[id] else { return h.text(id.text) }
    label(visit.title, fallback: id.text, &h)
  }

  func downloads(_ h: inout HTML) {
    let files: [(Trilingual, String)] = [
      (Words.oneFile, "programme.html"), (Words.participantsList, "participants.csv"), (Words.transportList, "transport.csv"),
      (Words.data, "programme.json"),
    ]
    guard href(.file("programme.html")) != nil else { return }
    h.add(.section, .class("downloads")) { h in
      h.add(.h2, text: self[Words.files])
      h.add(.ul) { h in
        for (words, name) in files {
          h.add(.li) { h in h.add(.a, .href(href(.file(name)) ?? "#"), .download(name), text: self[words]) }
        }
        h.add(.li) { $0.add(.a, .href(papersHref), text: self[Words.papers]) }
      }
    }
  }
}
