import Domain

/// Who rides in which vehicle: one row a tour, in the order of departure.
extension Edition {
  var transportTable: PaperTable {
    let heads = [
      Words.day, Words.tour, Words.vehicle, Words.seatsHead, Words.departsHead, Words.from, Words.stops,
      Words.arrivesHead, Words.to,
      Words.heads, Words.interpreters, Words.aboard,
    ]
    var table = PaperTable(title: self[Paper.transport.title], heads: heads.map { self[$0] })
    table.rowHead = 1
    for day in index.days {
      guard let tours = index.toursOfDay[day.date] else { continue }
      let noon = day.zone.instant(of: day.date, at: ClockTime(12, 0))
      table.headings[table.rows.count] = "\(language.date(day.date)) · \(language.zoneLabel(day.zone, at: noon))"
      for position in tours {
        let tour = programme.tours[position]
        let stops = tour.stops.map { stop in
          "\(zone(at: stop.site).clock(stop.arrives)) \(siteName(stop.site))"
        }
        let names = sorted(tour.delegates).map { id in
          index.delegates[id].map { language == .ja && !$0.katakana.isEmpty ? $0.katakana : $0.fullName } ?? id.text
        }
        table.append([
          .date(tour.day), .text(letter(tour)), .text(carriage(tour)),
          .optional(tour.vehicle.flatMap { index.vehicles[$0]?.seats(on: tour.day) }),
          .text(zone(at: tour.from).clock(tour.departs)),
          siteCell(tour.from), .text(stops.joined(separator: " → ")), .text(zone(at: tour.to).clock(tour.arrives)),
          siteCell(tour.to),
          .number(tour.delegates.count + tour.interpreters.count),
          .text(tour.interpreters.map(\.text).joined(separator: language.comma)),
          .text(names.joined(separator: language.comma)),
        ])
      }
    }
    return table
  }

  func transportList(_ h: inout HTML) {
    var page = transportTable
    page.heads.removeFirst()
    page.rows = page.rows.map { Array($0.dropFirst()) }
    page.rowHead = 0
    todoNote(Words.platesMissing, &h)
    write(page, &h)
  }
}

/// Who is on which flight or train, and who travels on their own.
extension Edition {
  var rides: [FixedItem] { trip.fixedItems.filter(\.isRide).sorted { ($0.starts, $0.id) < ($1.starts, $1.id) } }

  var flightTable: PaperTable {
    let heads = [Words.ride, Words.departsHead, Words.arrivesHead, Words.number].map { self[$0] }
    let fields = Paper.flights.fields
    var table = PaperTable(title: self[Paper.flights.title], heads: heads + fields.map { self[$0.heading] })
    table.rowHead = 4
    for item in rides {
      let title = plain(item.title, fallback: self[Words.itemKind(item.kind)])
      let (from, until) = rideTimes(item)
      table.headings[table.rows.count] = "\(title) · \(from) – \(until)"
      for (number, one) in participants(.byAlphabet).filter({ concerns(item, $0) }).enumerated() {
        let start: [PaperTable.Cell] = [.text(title), .text(from), .text(until), .number(number + 1)]
        table.append(start + fields.map { cell($0, of: one) })
      }
    }
    return table
  }

  /// Each by the clocks of its own place.
  func rideTimes(_ item: FixedItem) -> (from: String, until: String) {
    let zones = zones(of: item)
    func moment(_ minute: Minute, _ zone: Zone, _ code: String?, _ site: Identifier<Site>?) -> String {
      let place = code ?? site.map { siteName($0) } ?? ""
      let time =
        "\(language.shortDate(zone.date(of: minute))) \(zone.clock(minute)) \(language.shortZone(zone, at: minute))"
      return place.isEmpty ? time : "\(time) \(place)"
    }
    return (
      moment(item.starts, zones.start, item.fromCode, item.startSite),
      moment(item.ends, zones.end, item.toCode, item.endSite)
    )
  }

  func flightList(_ h: inout HTML) {
    let table = flightTable
    let own = participants(.byAlphabet).filter { !ownTravel(of: $0).isEmpty }
    todoNote(Words.flightNumbersMissing, &h)
    let nameless = trip.delegates.count { ($0.personal.passportName ?? "").isEmpty }
    if nameless > 0 { todoNote(Words.passportNamesMissing(nameless), &h) }
    if !own.isEmpty {
      h.add(.h2, text: self[PersonField.stay.heading])
      h.add(.ul) { h in
        for one in own {
          h.add(.li) { h in
            write(cell(.passportName, of: one), &h)
            h.text(": " + ownTravel(of: one))
          }
        }
      }
    }
    // Ride and times stand in the headings.
    var page = table
    page.heads.removeFirst(3)
    page.rows = table.rows.map { Array($0.dropFirst(3)) }
    page.rowHead = 1
    write(page, &h)
  }
}

extension Words {
  static let ride = Trilingual(de: "Flug oder Zug", en: "Flight or train", ja: "便名・列車")
  static let platesMissing = Trilingual(
    de: "Kennzeichen der Fahrzeuge, Name und Telefon der Fahrerinnen und Fahrer; sie sind nicht erfasst.",
    en: "number plates, names and telephone numbers of the drivers; they are not recorded.",
    ja: "車両番号、運転手の氏名と電話番号（未登録）。")
  static let flightNumbersMissing = Trilingual(
    de: "Flugnummern und Buchungscodes; sie sind nicht erfasst.",
    en: "flight numbers and booking codes; they are not recorded.",
    ja: "便名と予約番号（未登録）。")
}
