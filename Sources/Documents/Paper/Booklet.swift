import Domain

/// The booklet: cover, contacts, every day with addresses and map, participants.
extension Edition {
  /// The parts of a document that bear their own heading at the top of each printed page, by CSS page name.
  func runningHeads(_ copy: PaperCopy) -> [(name: String, text: String)] {
    guard copy.paper == .booklet else { return [] }
    let days = copies(of: .dayCard).compactMap { copy -> (name: String, text: String)? in
      guard case .day(let date) = copy.subject else { return nil }
      return (Self.pageName(date), language.date(date))
    }
    return days + [("people", self[Words.participants])]
  }

  static func pageName(_ date: CalendarDate) -> String { "d\(date.daysSinceEpoch)" }

  func booklet(_ h: inout HTML) {
    let days = copies(of: .dayCard).compactMap { copy -> BoardDay? in
      if case .day(let date) = copy.subject { day(date) } else { nil }
    }
    h.add(.section, .class("cover")) { h in
      h.add(.p, .class("cover-title")) { label(trip.title, fallback: trip.id.text, &$0) }
      h.add(.p, .class("cover-period"), text: language.period(trip.departs, trip.ends))
      h.add(.p) { h in
        if let organiser = trip.organiser { organisation(organiser, &h) }
        h.text(" · \(self[Words.persons(trip.delegates.count)])")
      }
      h.add(.nav, .label(self[Words.contents])) { h in
        h.add(.ol, .class("contents")) { h in
          for day in days {
            h.add(.li) { h in
              h.add(.a, .href("#\(Self.pageName(day.date))")) { $0.text(language.date(day.date)) }
              let held = index.sessions.count { zone(at: $0.site).date(of: $0.starts) == day.date }
              if held > 0 { h.text(" · \(self[Words.sessionsOfDay(held)])") }
            }
          }
          h.add(.li) { h in h.add(.a, .href("#people"), text: self[Words.participants]) }
        }
      }
    }
    contacts(&h)
    for day in days {
      h.add(.section, .class("chapter \(Self.pageName(day.date))"), .id(Self.pageName(day.date))) { h in
        h.add(.h2, text: language.longDate(day.date))
        dayFacts(day, &h)
        dayItems(day, addresses: true, &h)
        let tours = (index.toursOfDay[day.date] ?? []).map { programme.tours[$0] }
        guard !tours.isEmpty else { return }
        for tour in tours {
          h.add(.section, .class("card wide \(tone(tour))")) { tourCard(tour, day, full: true, &$0) }
        }
        h.add(.h3, text: self[Words.map])
        for (number, map) in MapSheet.sheets(of: tours, self).enumerated() {
          map.draw(id: "map-\(day.date)-\(number + 1)", self, &h)
        }
        h.add(.p, .class("note"), text: self[Words.straight])
      }
    }
    h.add(.section, .class("chapter people"), .id("people")) { h in
      h.add(.h2, text: self[Words.participants])
      bookletPeople(&h)
    }
  }

  private func contacts(_ h: inout HTML) {
    h.add(.section, .class("contacts")) { h in
      h.add(.h2, text: self[Words.contacts])
      h.add(.dl, .class("facts")) { h in
        if let leader = trip.leader.flatMap({ index.delegates[$0] }) {
          contact(Words.leaderOfTrip, &h) { h in
            person(leader, &h)
            if leader.function.best(in: language).text.isEmpty { return }
            h.text(language.comma)
            label(leader.function, &h)
          }
        }
        if let organiser = trip.organiser {
          contact(Words.organiser, &h) { h in
            organisation(organiser, &h)
            if let own = index.organisations[organiser], !own.address.isEmpty {
              h.void(.br)
              h.add(.bdi, text: own.address)
            }
          }
        }
        let staff = participants(.byProtocol).filter { $0.strand == .organisation }
        if !staff.isEmpty {
          contact(Words.staff, &h) { h in
            for (number, one) in staff.enumerated() {
              if number > 0 { h.text(language.comma) }
              person(one, reading: false, &h)
            }
          }
        }
        for hotel in trip.hotels {
          contact(Words.hotel, &h) { h in
            place(hotel.site, &h)
            h.void(.br)
            h.text(language.period(hotel.checkIn, hotel.checkOut))
          }
        }
      }
      todoNote(Words.telephonesMissing, &h)
    }
  }

  private func contact(_ words: Trilingual, _ h: inout HTML, _ content: (inout HTML) -> Void) {
    h.add(.div) { h in
      h.add(.dt, text: self[words])
      h.add(.dd, content: content)
    }
  }

  private func bookletPeople(_ h: inout HTML) {
    h.add(.table, .class("rows")) { h in
      h.add(.tbody) { h in
        for one in participants(language == .ja ? .byReading : .byProtocol) {
          h.add(.tr) { h in
            h.add(.th, .scope("row")) { person(one, &$0) }
            h.add(.td) { label(one.function, &$0) }
            h.add(.td) { h in if let own = one.organisation { organisation(own, &h) } }
          }
        }
      }
    }
  }
}

extension Words {
  static let contents = Trilingual(de: "Inhalt", en: "Contents", ja: "目次")
  static let contacts = Trilingual(de: "Kontakte", en: "Contacts", ja: "連絡先")
  static let leaderOfTrip = Trilingual(de: "Leitung", en: "Leader", ja: "団長")
  static let organiser = Trilingual(de: "Veranstalter", en: "Organiser", ja: "主催")
  static let staff = Trilingual(de: "Begleitung", en: "Staff", ja: "事務局随行")
  static func sessionsOfDay(_ count: Int) -> Trilingual {
    Trilingual(
      de: count == 1 ? "1 Besuch" : "\(count) Besuche", en: count == 1 ? "1 visit" : "\(count) visits",
      ja: "訪問\(count)件")
  }
}
