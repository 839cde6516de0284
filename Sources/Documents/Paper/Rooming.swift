import Domain

/// Who sleeps where in which room, from night to night.
extension Edition {
  var roomingTable: PaperTable {
    let heads = [Words.hotel, Words.checkIn, Words.checkOut, Words.nights].map { self[$0] }
    let fields = Paper.rooming.fields
    var table = PaperTable(title: self[Paper.rooming.title], heads: heads + fields.map { self[$0.heading] })
    table.rowHead = 4
    for hotel in trip.hotels.sorted(by: { ($0.checkIn, $0.site) < ($1.checkIn, $1.site) }) {
      let period = language.period(hotel.checkIn, hotel.checkOut)
      table.headings[table.rows.count] = "\(siteName(hotel.site)) · \(period)"
      for one in participants(language == .ja ? .byReading : .byAlphabet) {
        guard let nights = nights(of: one, in: hotel) else { continue }
        let start: [PaperTable.Cell] = [
          siteCell(hotel.site), .date(nights.lowerBound), .date(nights.upperBound),
          .number(nights.upperBound - nights.lowerBound),
        ]
        table.append(start + fields.map { cell($0, of: one) })
      }
    }
    return table
  }

  /// From the day of arrival to the day of departure; nil when the person does not sleep there.
  func nights(of one: Delegate, in hotel: Hotel) -> Range<CalendarDate>? {
    let nights = (hotel.checkIn.daysSinceEpoch..<max(hotel.checkOut.daysSinceEpoch, hotel.checkIn.daysSinceEpoch))
      .map { CalendarDate(daysSinceEpoch: $0) }.filter { sleeps(one, on: $0, at: hotel.site) }
    guard let first = nights.first, let last = nights.last else { return nil }
    return first..<(last + 1)
  }

  /// Whether somebody is with the group at the midnight that ends a date.
  func sleeps(_ one: Delegate, on date: CalendarDate, at site: Identifier<Site>) -> Bool {
    isPresent(one, at: zone(at: site).instant(of: date + 1, at: ClockTime(0, 0)))
  }

  func isPresent(_ one: Delegate, at minute: Minute) -> Bool {
    one.stays.contains { stay in (stay.from.map { $0 <= minute } ?? true) && (stay.until.map { minute < $0 } ?? true) }
  }

  func roomCell(_ one: Delegate) -> PaperTable.Cell {
    switch one.personal.roomType {
    case "single": .text(self[Words.single])
    case "double": .text(self[Words.double])
    case "": .missing(self[Words.noRoom])
    default: .text(one.personal.roomType)
    }
  }

  func roomingList(_ h: inout HTML) {
    let table = roomingTable
    for hotel in trip.hotels {
      let guests = trip.delegates.filter { nights(of: $0, in: hotel) != nil }
      let doubles = guests.count { $0.personal.roomType == "double" }
      let singles = guests.count { $0.personal.roomType == "single" }
      h.add(.p, .class("lead")) { h in
        site(hotel.site, &h)
        h.text(" · \(self[Words.persons(guests.count)])")
        h.text(" · \(self[Words.single]) \(singles) · \(self[Words.double]) \(doubles)")
      }
    }
    if trip.delegates.contains(where: { $0.personal.roomType == "double" }) { todoNote(Words.sharesWith, &h) }
    // The hotel stands in the heading.
    var page = table
    page.heads.removeFirst()
    page.rows = table.rows.map { Array($0.dropFirst()) }
    page.rowHead = 3
    write(page, &h)
  }
}

extension Words {
  static let checkIn = Trilingual(de: "Anreise", en: "Check-in", ja: "チェックイン")
  static let checkOut = Trilingual(de: "Abreise", en: "Check-out", ja: "チェックアウト")
  static let nights = Trilingual(de: "Nächte", en: "Nights", ja: "泊数")
  static let single = Trilingual(de: "Einzelzimmer", en: "Single room", ja: "シングル")
  static let double = Trilingual(de: "Doppelzimmer", en: "Double room", ja: "ツイン・ダブル")
  static let noRoom = Trilingual(de: "Zimmerart fehlt", en: "room type missing", ja: "部屋タイプ未登録")
  static let sharesWith = Trilingual(
    de: "wer ein Doppelzimmer mit wem teilt; das ist nicht erfasst.",
    en: "who shares a double room with whom; it is not recorded.",
    ja: "ツイン・ダブルの同室者（未登録）。")
}
