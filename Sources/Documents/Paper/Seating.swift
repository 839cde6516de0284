import Domain

/// Who sits where at a visit, by the trip's set of rules.
extension Edition {
  var seatingRules: SeatingRules { trip.seating ?? SeatingRules.known[0] }

  /// Why somebody has a place in the order.
  enum Standing: Hashable {
    case leader, ordered, rank(Int), unranked
  }

  /// First to last: the leader, whom the rules name, then by protocol rank and name.
  func seatingOrder(of session: Session) -> [(one: Delegate, standing: Standing)] {
    let named = seatingRules.order
    let people = Set(session.delegates).compactMap { index.delegates[$0] }
    let keyed = people.map { one -> (place: Int, rank: Int, one: Delegate, standing: Standing) in
      // Whom the protocol office names comes before the leader too.
      if let place = named.firstIndex(of: one.id) { return (place, 0, one, .ordered) }
      if one.id == trip.leader { return (named.count, 0, one, .leader) }
      if let rank = one.protocolRank { return (named.count + 1, rank, one, .rank(rank)) }
      return (named.count + 2, 0, one, .unranked)
    }
    return keyed.sorted {
      ($0.place, $0.rank, $0.one.familyKey, $0.one.id) < ($1.place, $1.rank, $1.one.familyKey, $1.one.id)
    }
    .map { ($0.one, $0.standing) }
  }

  func seatingTable(_ id: Identifier<Visit>) -> PaperTable {
    let heads = [
      Words.session, Words.order, PersonField.familyName.heading, PersonField.givenName.heading,
      PersonField.reading.heading,
    ]
    let more = [Words.function, Words.organisation, Words.reason, Words.seat]
    var table = PaperTable(title: self[Paper.seating.title], heads: (heads + more).map { self[$0] })
    table.rowHead = 2
    for session in (index.sessionsOfVisit[id] ?? []).map({ index.sessions[$0] }) {
      let zone = zone(at: session.site)
      let when = "\(language.date(zone.date(of: session.starts))) \(clocks(session.starts, session.ends, zone))"
      table.headings[table.rows.count] = "\(when) \(language.zoneLabel(zone, at: session.starts))"
      let people = seatingOrder(of: session)
      let line = seatingRules.seats(for: people.count, facesDown: seatingRules.guestsAwayFromDoor)
      for (rank, entry) in people.enumerated() {
        let seat = line.firstIndex(of: rank).map { self[Words.seat($0 + 1)] } ?? self[Words.secondRow]
        table.append([
          .text(when), .number(rank + 1), cell(.familyName, of: entry.one), cell(.givenName, of: entry.one),
          cell(.reading, of: entry.one),
          cell(.function, of: entry.one), cell(.organisation, of: entry.one),
          .text(self[Words.standing(entry.standing)]), .text(seat),
        ])
      }
    }
    return table
  }

  func seatingPlan(_ id: Identifier<Visit>, _ h: inout HTML) {
    guard let visit = index.visits[id] else { return }
    let rules = seatingRules
    h.add(.p, .class("lead")) { organisationInBoth(visit.host, &$0) }
    h.add(.p) { h in
      h.add(.b, text: self[Words.ruleSet] + (language == .ja ? "：" : ": "))
      label(rules.name, fallback: rules.id, &h)
      h.text(" · " + self[rules.isChanged ? Words.rulesChanged : Words.rulesPlain])
      h.void(.br)
      h.text(self[Words.source] + (language == .ja ? "：" : ": ") + rules.source)
    }
    h.add(.p, .class("note"), text: self[Words.sourcesDisagree])
    todoNote(Words.hostSeatsMissing, &h)
    for session in (index.sessionsOfVisit[id] ?? []).map({ index.sessions[$0] }) {
      let zone = zone(at: session.site)
      let people = seatingOrder(of: session).map(\.one)
      h.add(.section, .class("seating")) { h in
        h.add(.h2) { h in
          h.text("\(language.date(zone.date(of: session.starts))) \(clocks(session.starts, session.ends, zone)) ")
          h.add(.span, .class("zone"), text: language.zoneLabel(zone, at: session.starts))
        }
        meetingTable(people, session, rules, &h)
        car(Array(people.prefix(rules.car.count)), rules, &h)
      }
    }
    var page = seatingTable(id)
    page.heads.removeFirst()
    page.rows = page.rows.map { Array($0.dropFirst()) }
    page.rowHead = 1
    h.add(.h2, text: self[Words.orderOfRank])
    write(page, &h)
  }

  /// From above, the door at the right.
  private func meetingTable(_ people: [Delegate], _ session: Session, _ rules: SeatingRules, _ h: inout HTML) {
    let guestsUp = rules.guestsAwayFromDoor
    let guests = rules.seats(for: people.count, facesDown: guestsUp)
    // The host's first faces the first of the guests: the same places across the table.
    let hosts = guests
    func guestSide(_ h: inout HTML) {
      h.add(.ol, .class("side guests")) { h in
        for rank in guests {
          h.add(.li) { h in
            h.add(.b, text: "\(rank + 1)")
            h.text(" ")
            seatName(people[rank], &h)
          }
        }
      }
    }
    func hostSide(_ h: inout HTML) {
      h.add(.ol, .class("side hosts")) { h in
        for rank in hosts { h.add(.li) { $0.add(.b, text: "\(self[Words.hostSeat]) \(rank + 1)") } }
      }
    }
    h.add(.div, .class("room")) { h in
      h.add(.div, .class("plan")) { h in
        let interpreters = Set(session.interpreters).sorted().map(\.text).joined(separator: language.comma)
        let rest = people.dropFirst(guests.count)
        if guestsUp { behind(rest, interpreters, &h) }
        if guestsUp { guestSide(&h) } else { hostSide(&h) }
        h.add(.p, .class("table-top")) { h in
          h.add(.span, text: (guestsUp ? "▲ " : "▼ ") + self[Words.guestSide])
          h.add(.span, text: (guestsUp ? "▼ " : "▲ ") + self[Words.hostSide])
        }
        if guestsUp { hostSide(&h) } else { guestSide(&h) }
        if !guestsUp { behind(rest, interpreters, &h) }
      }
      h.add(.p, .class("door \(guestsUp ? "low" : "high")"), text: self[Words.door])
    }
  }

  private func seatName(_ one: Delegate, _ h: inout HTML) {
    if language == .ja, !one.katakana.isEmpty { return h.text(one.familyReading) }
    h.add(.bdi, text: one.familyName)
  }

  private func behind(_ rest: ArraySlice<Delegate>, _ interpreters: String, _ h: inout HTML) {
    guard !rest.isEmpty || !interpreters.isEmpty else { return }
    h.add(.p, .class("behind")) { h in
      if !interpreters.isEmpty { h.text("\(self[Words.interpreters]): \(interpreters) (\(self[Words.behindFirst]))") }
      guard !rest.isEmpty else { return }
      if !interpreters.isEmpty { h.text(" · ") }
      h.text(self[Words.secondRow] + ": ")
      for (number, one) in rest.enumerated() {
        if number > 0 { h.text(language.comma) }
        h.text("\(rest.startIndex + number + 1) ")
        seatName(one, &h)
      }
    }
  }

  private func car(_ people: [Delegate], _ rules: SeatingRules, _ h: inout HTML) {
    guard !people.isEmpty else { return }
    h.add(.p, .class("car")) { h in
      h.add(.b, text: self[Words.inTheCar] + (language == .ja ? "：" : ": "))
      for (number, (one, seat)) in zip(people, rules.car).enumerated() {
        if number > 0 { h.text(language.comma) }
        h.text("\(number + 1) ")
        seatName(one, &h)
        h.text(" (\(self[Words.carSeat(seat)]))")
      }
    }
  }
}

extension Words {
  static let session = Trilingual(de: "Termin", en: "Session", ja: "日時")
  static let order = Trilingual(de: "Folge", en: "Order", ja: "席次")
  static let orderOfRank = Trilingual(de: "Rangfolge", en: "Order of rank", ja: "席次順")
  static let reason = Trilingual(de: "Grund", en: "Reason", ja: "根拠")
  static let seat = Trilingual(de: "Platz", en: "Seat", ja: "座席")
  static func seat(_ number: Int) -> Trilingual {
    Trilingual(de: "\(number). von der Türferne", en: "no. \(number) from the far end", ja: "奥から\(number)番目")
  }
  static let secondRow = Trilingual(de: "zweite Reihe", en: "second row", ja: "後列")
  static let behindFirst = Trilingual(de: "hinter der Leitung", en: "behind the chief", ja: "主賓の後方")
  static let ruleSet = Trilingual(de: "Regelsatz", en: "Set of rules", ja: "席次の規則")
  static let rulesPlain = Trilingual(de: "unverändert", en: "unchanged", ja: "変更なし")
  static let rulesChanged = Trilingual(
    de: "von der Organisation geändert", en: "changed by the organiser", ja: "事務局により変更あり")
  static let sourcesDisagree = Trilingual(
    de: "Vorschlag nach diesem Regelsatz. Quellen zur Etikette widersprechen einander; das Protokoll entscheidet.",
    en: "Suggested by this set of rules. Sources of etiquette contradict each other; the protocol office decides.",
    ja: "この規則による案です。作法の出典は互いに異なるため、最終決定は儀典担当が行います。")
  static let hostSeatsMissing = Trilingual(
    de: "Namen und Rang der Gastgeberseite; sie sind nicht erfasst.",
    en: "names and ranks of the host’s side; they are not recorded.",
    ja: "訪問先側の出席者と席次（未登録）。")
  static let guestSide = Trilingual(de: "Gäste", en: "Guests", ja: "客側")
  static let hostSide = Trilingual(de: "Gastgeber", en: "Hosts", ja: "主催側")
  static let hostSeat = Trilingual(de: "Gastgeber", en: "Host", ja: "先方")
  static let door = Trilingual(de: "Tür", en: "Door", ja: "入口")
  static let inTheCar = Trilingual(de: "Im Wagen mit Fahrer", en: "In a chauffeured car", ja: "運転手付き車両")
  static func carSeat(_ seat: SeatingRules.CarSeat) -> Trilingual {
    switch seat {
    case .behindDriver: Trilingual(de: "hinter dem Fahrer", en: "behind the driver", ja: "運転席の後ろ")
    case .behindPassenger: Trilingual(de: "hinten, Beifahrerseite", en: "rear, passenger’s side", ja: "助手席の後ろ")
    case .rearMiddle: Trilingual(de: "hinten Mitte", en: "rear middle", ja: "後部中央")
    case .besideDriver: Trilingual(de: "neben dem Fahrer", en: "beside the driver", ja: "助手席")
    }
  }
  static func standing(_ standing: Edition.Standing) -> Trilingual {
    switch standing {
    case .leader: Trilingual(de: "Leitung", en: "leader", ja: "団長")
    case .ordered: Trilingual(de: "vom Protokoll gesetzt", en: "set by the protocol office", ja: "儀典担当の指定")
    case .rank(let rank): Trilingual(de: "Protokollrang \(rank)", en: "protocol rank \(rank)", ja: "序列\(rank)")
    case .unranked: Trilingual(de: "ohne Rang, nach Namen", en: "unranked, by name", ja: "序列なし（氏名順）")
    }
  }
}
