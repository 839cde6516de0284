import Domain

/// One day on one sheet: what is when, where to be, with whom to go.
extension Edition {
  func dayCard(_ day: BoardDay, _ h: inout HTML) {
    dayFacts(day, &h)
    dayItems(day, addresses: false, &h)
    let tours = (index.toursOfDay[day.date] ?? []).map { programme.tours[$0] }
    h.add(.div, .class("cards")) { h in
      for tour in tours { h.add(.section, .class("card \(tone(tour))")) { tourCard(tour, day, full: false, &$0) } }
    }
    if !tours.isEmpty { todoNote(Words.telephonesMissing, &h) }
  }

  /// Zone, area, hotel.
  func dayFacts(_ day: BoardDay, _ h: inout HTML) {
    let noon = day.zone.instant(of: day.date, at: ClockTime(12, 0))
    h.add(.p, .class("lead")) { h in
      h.text("\(self[Words.allTimes]) \(language.zoneLabel(day.zone, at: noon))")
      if let area = day.day?.area, !area.isEmpty { h.text(" · \(areaName(area))") }
      if let after = day.day?.areaAfter, !after.isEmpty { h.text(" → \(areaName(after))") }
    }
    if let note = day.day?.note, !note.isEmpty { h.add(.p, .class("note")) { $0.add(.bdi, text: note) } }
    guard let hotel = hotel(onNightOf: day.date) else { return }
    h.add(.p, .class("hotel")) { h in
      h.add(.b, text: self[Words.hotel])
      h.text(" ")
      place(hotel, &h)
    }
  }

  private func areaName(_ area: String) -> String {
    guard language == .ja, let region = trip.hosts.first(where: { $0.prefecture == area }), !region.nameJa.isEmpty
    else { return area }
    return region.nameJa
  }

  /// Name and address; beside them the Japanese ones, to be shown to a driver.
  func place(_ id: Identifier<Site>, _ h: inout HTML) {
    site(id, &h)
    guard let known = index.sites[id] else { return }
    let own = language == .ja && !known.addressJa.isEmpty ? known.addressJa : known.address
    if !own.isEmpty {
      h.text(language == .ja ? "　" : ", ")
      h.add(.bdi, text: own)
    }
    guard language != .ja, !known.name.ja.isEmpty else { return }
    h.text(" ")
    h.add(.span, .class("native"), .lang("ja")) { h in
      japanese(
        known.name.ja,
        known.organisation.flatMap { index.organisations[$0] }.map { $0.name.ja == known.name.ja ? $0.kana : "" } ?? "",
        &h)
      if !known.addressJa.isEmpty { h.text("　" + known.addressJa) }
    }
  }

  /// The fixed items of a day in order.
  func dayItems(_ day: BoardDay, addresses: Bool, _ h: inout HTML) {
    let items = items(on: day.date)
    guard !items.isEmpty else { return }
    h.add(.ul, .class("items")) { h in
      for item in items {
        h.add(.li) { h in
          h.add(.span, .class("when")) { times(of: item, in: day.zone, &$0) }
          h.add(.div) { h in
            h.add(.b) { label(item.title, fallback: self[Words.itemKind(item.kind)], &$0) }
            h.add(.span, .class("who"), text: " · " + who(item))
            h.add(.p, .class("where")) { itemPlace(item, addresses: addresses, &$0) }
          }
        }
      }
    }
  }

  private func itemPlace(_ item: FixedItem, addresses: Bool, _ h: inout HTML) {
    func end(_ site: Identifier<Site>?, _ code: String?, _ h: inout HTML) {
      if let site { if addresses { place(site, &h) } else { self.site(site, &h) } } else if let code { h.text(code) }
    }
    end(item.startSite, item.fromCode, &h)
    if item.startSite != item.endSite || item.fromCode != item.toCode {
      h.text(" → ")
      end(item.endSite, item.toCode, &h)
    }
    if item.beThereMinutesBefore > 0 {
      let zone = zones(of: item).start
      h.text(" · " + self[Words.beThere(zone.clock(item.starts - item.beThereMinutesBefore))])
    }
    if !item.hosts.isEmpty {
      h.text(" · ")
      for (number, host) in item.hosts.enumerated() {
        if number > 0 { h.text(language.comma) }
        organisation(host, &h)
      }
    }
  }

  /// One tour: where it starts, its sessions, when it is back, who is aboard.
  func tourCard(_ tour: Tour, _ day: BoardDay, full: Bool, _ h: inout HTML) {
    h.add(.heading(full ? 3 : 2)) { h in
      letterMark(tour, &h)
      h.text("\(carriage(tour)) · \(self[Words.persons(tour.delegates.count)])")
    }
    h.add(.ol, .class("items")) { h in
      h.add(.li, .class("go")) { h in
        h.add(.span, .class("when")) { $0.add(.time, text: zone(at: tour.from).clock(tour.departs)) }
        h.add(.div) { h in
          h.text(self[Words.meetingPoint] + (language == .ja ? "：" : ": "))
          site(tour.from, &h)
        }
      }
      for stop in tour.stops { h.add(.li) { stopEntry(stop, full: full, &$0) } }
      h.add(.li, .class("go")) { h in
        h.add(.span, .class("when")) { $0.add(.time, text: zone(at: tour.to).clock(tour.arrives)) }
        h.add(.div) { h in
          h.text(self[Words.arrives] + " ")
          site(tour.to, &h)
        }
      }
    }
    h.add(.p, .class("people")) { h in
      for (number, id) in sorted(tour.delegates).enumerated() {
        if number > 0 { h.text(language.comma) }
        guard let one = index.delegates[id] else {
          h.add(.bdi, text: id.text)
          continue
        }
        if language == .ja, !one.katakana.isEmpty { h.text(one.katakana) } else { h.add(.bdi, text: one.fullName) }
      }
      if !tour.interpreters.isEmpty {
        h.text(" · \(self[Words.interpreters]) \(tour.interpreters.map(\.text).joined(separator: language.comma))")
      }
    }
  }

  private func stopEntry(_ stop: Stop, full: Bool, _ h: inout HTML) {
    let zone = zone(at: stop.site)
    let visit = index.visits[stop.visit]
    h.add(.span, .class("when")) { h in
      h.add(.time, .datetime(zone.iso(stop.starts)), text: zone.clock(stop.starts))
      h.text("–")
      h.add(.time, .datetime(zone.iso(stop.ends)), text: zone.clock(stop.ends))
    }
    h.add(.div) { h in
      h.add(.b) { visitTitle(stop.visit, &$0) }
      h.add(.p, .class("where")) { h in
        if let visit { organisationInBoth(visit.host, &h) }
        h.void(.br)
        // A site that bears its host's name need not say it twice.
        let isNamed = visit.map { index.sites[stop.site]?.name.ja == index.organisations[$0.host]?.name.ja } ?? false
        if full, language != .ja || !isNamed { place(stop.site, &h) } else { address(of: stop.site, &h) }
      }
      guard let visit else { return }
      if full {
        h.add(
          .p, .class("where"),
          text: self[Words.interpreting(visit.interpreting)] + language.comma + self[Words.tongue(visit.language)])
      }
      let dress = visit.dressCode ?? ""
      if full || !dress.isEmpty {
        h.add(.p, .class("where")) { h in
          h.text(self[Words.dress] + (language == .ja ? "：" : ": "))
          if dress.isEmpty { todo(self[Words.notRecorded], &h) } else { h.add(.bdi, text: dress) }
        }
      }
      if !visit.contactRemark.isEmpty { h.add(.p, .class("remark")) { $0.add(.bdi, text: visit.contactRemark) } }
    }
  }
}

extension Words {
  static let allTimes = Trilingual(de: "Alle Zeiten:", en: "All times:", ja: "時刻表示：")
  static let dress = Trilingual(de: "Kleidung", en: "Dress", ja: "服装")
  static let notRecorded = Trilingual(de: "nicht erfasst", en: "not recorded", ja: "未登録")
  static let telephonesMissing = Trilingual(
    de: "Telefon der Gastgeber und der Gruppenbegleitung; sie sind nicht erfasst.",
    en: "telephone numbers of hosts and group guides; they are not recorded.",
    ja: "訪問先と随行者の電話番号（未登録）。")
}
