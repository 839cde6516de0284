import Domain

/// Everybody on the trip, with the way to each week.
package func participantsPage(_ e: Edition) -> [UInt8] {
  page(e.shell(.participants, title: e[Words.participants], kind: "list")) { h in
    h.add(.h1, text: e[Words.participants])
    h.add(.p, .class("lead")) { h in
      h.text(e[Words.persons(e.trip.delegates.count)] + " ")
      e.badge(&h)
    }
    e.participantsBody(&h)
  }
}

extension Edition {
  func participantsBody(_ h: inout HTML) {
    var counts: [Identifier<Delegate>: Int] = [:]
    for session in index.sessions { for id in session.delegates { counts[id, default: 0] += 1 } }
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(self[Words.participants])) { h in
      h.add(.table) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in
            let heads = [language == .ja ? Words.katakana : Words.name, language == .ja ? Words.reading : Words.katakana]
            for words in heads + [Words.function, Words.organisation, Words.strand, Words.spoken, Words.sessionsCount] {
              h.add(.th, .scope("col"), text: self[words])
            }
          }
        }
        h.add(.tbody) { h in
          for id in sorted(trip.delegates.map(\.id)) {
            guard let delegate = index.delegates[id] else { continue }
            h.add(.tr) { h in
              h.add(.th, .scope("row")) { personLink(id, reading: false, &$0) }
              h.add(.td) { secondName(delegate, &$0) }
              h.add(.td) { label(delegate.function, &$0) }
              h.add(.td) { h in if let own = delegate.organisation { organisation(own, &h) } }
              h.add(.td, text: self[Words.strand(delegate.strand)])
              h.add(.td, text: delegate.languages.map { self[Words.tongue($0)] }.joined(separator: language.comma))
              h.add(.td, .class("number"), text: String(counts[id] ?? 0))
            }
          }
        }
      }
    }
  }
}

/// The evening's table meetings, slots by tables; nil while none are planned.
/// - Parameter deeds: what the desk adds before the plan.
package func meetingsPage(_ e: Edition, deeds: (inout HTML) -> Void = { _ in }) -> [UInt8]? {
  guard let plan = e.meetings, let evening = e.trip.evening else { return nil }
  return page(e.shell(.meetings, title: e[Words.meetings], kind: "landscape")) { h in
    let zone = e.day(evening.date)?.zone ?? e.trip.hosts[0].zone
    h.add(.h1, text: e[Words.meetings])
    h.add(.p, .class("lead")) { h in
      h.text("\(e.language.longDate(evening.date)) · \(e.language.zoneLabel(zone, at: evening.firstSlot)) ")
      e.badge(&h)
    }
    h.add(.p, text: e[Words.meetingsSummary(plan.meetings.count, of: e.trip.requests.count)])
    deeds(&h)
    e.meetingsTable(plan, evening, zone, &h)
    e.meetingsNotHeld(plan, &h)
  }
}

extension Edition {
  fileprivate func meetingsTable(_ plan: EveningPlan, _ evening: Evening, _ zone: Zone, _ h: inout HTML) {
    let requests = Dictionary(trip.requests.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let slots = max(evening.slots, plan.meetings.map(\.slot).max() ?? 0)
    let tables = Array(Set(plan.meetings.map(\.table))).sorted()
    let cells = Dictionary(plan.meetings.map { ([$0.slot, $0.table], $0) }, uniquingKeysWith: { first, _ in first })
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(self[Words.meetings])) { h in
      h.add(.table, .class("meetings")) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in
            h.add(.th, .scope("col"), text: self[Words.table])
            for slot in 0..<slots {
              let starts = evening.firstSlot + slot * evening.slotMinutes
              h.add(.th, .scope("col"), text: "\(zone.clock(starts))–\(zone.clock(starts + evening.slotMinutes))")
            }
          }
        }
        h.add(.tbody) { h in
          for table in tables {
            h.add(.tr) { h in
              h.add(.th, .scope("row"), text: String(table))
              for slot in 0..<slots {
                h.add(.td) { h in
                  guard let meeting = cells[[slot + 1, table]], let request = requests[meeting.request] else {
                    return h.add(.span, .class("quiet"), .label(self[Words.free]), text: "–")
                  }
                  personLink(request.delegate, reading: false, &h)
                  h.void(.br)
                  organisation(request.firm, &h)
                  if request.needsInterpreter { h.add(.small, text: " · " + self[Words.withInterpreter]) }
                }
              }
            }
          }
        }
      }
    }
  }

  fileprivate func meetingsNotHeld(_ plan: EveningPlan, _ h: inout HTML) {
    guard !plan.notHeld.isEmpty else { return }
    let requests = Dictionary(trip.requests.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    h.add(.section) { h in
      h.add(.h2, text: self[Words.meetingsNotHeld])
      h.add(.dl, .class("reasons")) { h in
        for entry in plan.notHeld {
          h.add(.dt) { h in
            guard let request = requests[entry.request] else { return h.text(entry.request.text) }
            personLink(request.delegate, reading: false, &h)
            h.text(" – ")
            organisation(request.firm, &h)
          }
          h.add(.dd) { label(entry.reason, &$0) }
        }
      }
    }
  }
}

/// One trip on the start page.
package struct TripEntry: Sendable {
  package var id: Identifier<Trip>
  package var title: Trilingual
  package var departs: CalendarDate
  package var ends: CalendarDate
  package var delegates: Int
  package var visits: Int
  /// nil: no programme yet.
  package var status: Edition.Status?
  package init(
    id: Identifier<Trip>, title: Trilingual, departs: CalendarDate, ends: CalendarDate, delegates: Int, visits: Int,
    status: Edition.Status?
  ) {
    self.id = id
    self.title = title
    self.departs = departs
    self.ends = ends
    self.delegates = delegates
    self.visits = visits
    self.status = status
  }
}

/// The start page: every trip with its standing.
package func tripsPage(_ trips: [TripEntry], language: Language, surroundings: Surroundings = Surroundings()) -> [UInt8] {
  var shell = Shell(language: language, title: "Kakehashi · \(Words.trips[language])")
  (shell.navigation, shell.account) = (surroundings.entries, surroundings.account)
  shell.languages = Language.allCases.map { ($0, "/?lang=\($0.rawValue)") }
  shell.kind = "list"
  return page(shell) { h in
    h.add(.h1, text: Words.trips[language])
    if trips.isEmpty { return h.add(.p, .class("quiet"), text: Words.noTrips[language]) }
    h.add(.ul, .class("trips")) { h in
      for trip in trips {
        h.add(.li) { h in
          let (title, found) = trip.title.best(in: language)
          // Before there is a programme, the trip is its lists.
          let href =
            trip.status == nil
            ? "/trips/\(encoded(trip.id.text))/lists?lang=\(language.rawValue)" : Links.served(trip: trip.id).href(.programme, language)!
          h.add(.a, .href(href)) { h in
            h.add(.b, .lang(found.rawValue), text: title.isEmpty ? trip.id.text : title)
          }
          h.add(.p) { h in
            h.text("\(language.period(trip.departs, trip.ends)) · \(Words.persons(trip.delegates)[language]) · ")
            h.text("\(Words.offers(trip.visits)[language]) ")
            switch trip.status {
            case nil: h.add(.span, .class("badge none"), text: Words.noProgramme[language])
            case .draft: h.add(.span, .class("badge draft"), text: Words.draft[language])
            case .released(let number): h.add(.span, .class("badge"), text: Words.release(number)[language])
            }
          }
        }
      }
    }
  }
}

/// A page that says what went wrong and where to go from here.
package func errorPage(status: Int, message: Trilingual, language: Language) -> [UInt8] {
  var shell = Shell(language: language, title: Words.error(status)[language])
  shell.kind = "list"
  return page(shell) { h in
    h.add(.p, .class("quiet"), text: String(status))
    h.add(.h1, text: Words.error(status)[language])
    h.add(.p, .class("lead"), text: message[language])
    h.add(.p) { $0.add(.a, .href("/?lang=\(language.rawValue)"), text: Words.toTrips[language]) }
  }
}

extension Words {
  static func offers(_ count: Int) -> Trilingual {
    Trilingual(
      de: count == 1 ? "1 Angebot" : "\(count) Angebote", en: count == 1 ? "1 offer" : "\(count) offers",
      ja: "受入案件\(count)件")
  }
}
