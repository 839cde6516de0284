import Domain

/// A person's programme as an iCalendar object (RFC 5545) that a calendar can follow.
///
/// An event keeps its UID whatever its time, so a later edition moves it. `sequence` rises with every release. What `previous`
/// held and this edition no longer holds is sent once more as cancelled. A stop is one event, the departure of its tour another,
/// so the alarm rings at the meeting point and not at the host's door.
package func calendar(
  for id: Identifier<Delegate>, _ e: Edition, sequence: Int, replacing previous: Edition? = nil
) -> String {
  guard let delegate = e.index.delegates[id] else { return "" }
  let events = e.calendarEvents(delegate)
  let kept = Set(events.map(\.uid))
  let gone = previous.map { old in old.index.delegates[id].map { old.calendarEvents($0) } ?? [] } ?? []
  var zones: [String: Zone] = [:]
  for event in events + gone { for zone in [event.startZone, event.endZone] { zones[zone.name] = zone } }

  var text = ContentLines()
  text.append("BEGIN", "VCALENDAR")
  text.append("VERSION", "2.0")
  text.append("PRODID", "-//Kakehashi//Programme//EN")
  text.append("CALSCALE", "GREGORIAN")
  text.append("METHOD", "PUBLISH")
  text.append("X-WR-CALNAME", escaping: "\(e.plain(e.trip.title, fallback: e.trip.id.text)) – \(delegate.fullName)")
  for name in zones.keys.sorted() { text.append(zones[name]!, from: e.trip.departs, to: e.trip.ends) }
  for event in events {
    text.append(event, stamp: e.stamp, modified: e.stamp, sequence: sequence, status: e.status == .draft ? "TENTATIVE" : "CONFIRMED")
  }
  for event in gone where !kept.contains(event.uid) {
    text.append(event, stamp: e.stamp, modified: e.stamp, sequence: sequence, status: "CANCELLED")
  }
  text.append("END", "VCALENDAR")
  return text.text
}

struct CalendarEvent: Hashable {
  var uid: String
  var starts: Minute
  var startZone: Zone
  var ends: Minute
  var endZone: Zone
  var summary: String
  var location: String
  var point: Point?
  /// Line by line; the last names the edition.
  var description: [String]
}

extension Edition {
  func calendarEvents(_ delegate: Delegate) -> [CalendarEvent] {
    var events: [CalendarEvent] = []
    for entry in week(of: delegate) {
      switch entry {
      case .item(let item): events.append(event(of: item, delegate))
      case .tour(let tour):
        if let first = tour.stops.first { events.append(departure(of: tour, to: first, delegate)) }
        for stop in tour.stops { events.append(event(of: stop, tour, delegate)) }
      }
    }
    return events + announcedMeetings(of: delegate.id).map { event(of: $0, delegate) }
  }

  private func event(of meeting: TableMeeting, _ delegate: Delegate) -> CalendarEvent {
    let zone = eveningZone
    let item = eveningItem
    let firm = index.organisations[meeting.firm]?.name(in: language) ?? meeting.firm.text
    return CalendarEvent(
      uid: uid("meeting", meeting.request.text, delegate), starts: meeting.starts, startZone: zone, ends: meeting.ends, endZone: zone,
      summary: "\(firm) · \(self[Words.table(meeting.table)])", location: item?.startSite.map(location) ?? "",
      point: item?.startSite.flatMap { index.sites[$0]?.point },
      description: [item.map { plain($0.title, fallback: self[Words.itemKind($0.kind)]) } ?? "", meeting.needsInterpreter ? self[Words.withInterpreter] : ""]
        .filter { !$0.isEmpty } + [footer])
  }

  /// The fixed item during which the table meetings are.
  var eveningItem: FixedItem? {
    guard let first = trip.evening?.firstSlot else { return nil }
    return trip.fixedItems.first { !$0.isRide && $0.starts <= first && first < $0.ends }
  }

  /// Stable for (trip, delegate, thing), independent of the time.
  private func uid(_ kind: String, _ thing: String, _ delegate: Delegate) -> String {
    [kind, thing, delegate.id.text, trip.id.text].map(encoded).joined(separator: "_") + "@kakehashi"
  }

  private func event(of item: FixedItem, _ delegate: Delegate) -> CalendarEvent {
    let zones = zones(of: item)
    let place = item.startSite ?? item.endSite
    var description = [self[Words.itemKind(item.kind)]]
    if item.beThereMinutesBefore > 0 {
      description.append(self[Words.beThere(zones.start.clock(item.starts - item.beThereMinutesBefore))])
    }
    return CalendarEvent(
      uid: uid("item", item.id.text, delegate), starts: item.starts, startZone: zones.start, ends: item.ends, endZone: zones.end,
      summary: plain(item.title, fallback: self[Words.itemKind(item.kind)]),
      location: place.map(location) ?? item.fromCode ?? "", point: place.flatMap { index.sites[$0]?.point },
      description: description + [footer])
  }

  private func departure(of tour: Tour, to stop: Stop, _ delegate: Delegate) -> CalendarEvent {
    let zone = zone(at: tour.from)
    return CalendarEvent(
      uid: uid("departure", stop.visit.text, delegate), starts: tour.departs, startZone: zone,
      ends: max(stop.arrives, tour.departs), endZone: self.zone(at: stop.site),
      summary: self[Words.departure(letter(tour), carriage(tour))], location: location(tour.from),
      point: index.sites[tour.from]?.point, description: [riders(of: tour), footer])
  }

  private func event(of stop: Stop, _ tour: Tour, _ delegate: Delegate) -> CalendarEvent {
    let zone = zone(at: stop.site)
    let visit = index.visits[stop.visit]
    let host = visit.map { index.organisations[$0.host]?.name(in: language) ?? $0.host.text } ?? ""
    let from = self.zone(at: tour.from).clock(tour.departs)
    let to = self.zone(at: tour.to).clock(tour.arrives)
    var description = [host, visit?.contactRemark ?? ""]
    description.append("\(self[Words.meetingPoint]): \(siteName(tour.from)), \(from)")
    description.append("\(self[Words.tour(letter(tour))]), \(carriage(tour))")
    description.append("\(self[Words.backAt(to)]): \(siteName(tour.to))")
    description += [riders(of: tour), footer]
    return CalendarEvent(
      uid: uid("visit", stop.visit.text, delegate), starts: stop.starts, startZone: zone, ends: stop.ends, endZone: zone,
      summary: visit.map { plain($0.title, fallback: $0.id.text) } ?? stop.visit.text, location: location(stop.site),
      point: index.sites[stop.site]?.point, description: description.filter { !$0.isEmpty })
  }

  private func riders(of tour: Tour) -> String {
    let names = sorted(tour.delegates).map { id in
      index.delegates[id].map { language == .ja && !$0.katakana.isEmpty ? $0.katakana : $0.fullName } ?? id.text
    }
    return "\(self[Words.aboard]): \((names + tour.interpreters.map(\.text)).joined(separator: language.comma))"
  }

  private func location(_ id: Identifier<Site>) -> String {
    guard let site = index.sites[id] else { return id.text }
    let address = language == .ja && !site.addressJa.isEmpty ? site.addressJa : site.address
    return [site.name(in: language), address].filter { !$0.isEmpty }.joined(separator: language.comma)
  }
}

/// Lines of an iCalendar object: escaped, folded at 75 octets, ended by CR LF.
struct ContentLines {
  private(set) var text = ""

  mutating func append(_ name: String, _ value: String) { fold("\(name):\(value)") }
  mutating func append(_ name: String, escaping value: String) { fold("\(name):\(Self.escaped(value))") }

  /// Text as RFC 5545 3.3.11 writes it. Line breaks of every kind become `\n`, so nothing a person typed can begin a line.
  static func escaped(_ value: String) -> String {
    var value = value
    return value.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 16)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        var length = 1
        switch (byte, next, third) {
        case (0x5C, _, _), (0x2C, _, _), (0x3B, _, _): result += [0x5C, byte]
        case (0x0A, _, _) where index > 0 && bytes[index - 1] == 0x0D: break
        case (0x0A...0x0D, _, _): result += Self.lineBreak
        case (0xC2, 0x85, _): (result, length) = (result + Self.lineBreak, 2)
        case (0xE2, 0x80, 0xA8...0xA9): (result, length) = (result + Self.lineBreak, 3)
        case (0x09, _, _): result.append(0x20)
        case (0..<0x20, _, _), (0x7F, _, _): break
        default: result.append(byte)
        }
        index += length
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
  private static let lineBreak: [UInt8] = [0x5C, 0x6E]

  /// Long lines go on after CR LF and a space; a character is never cut.
  private mutating func fold(_ line: String) {
    var line = line
    line.withUTF8 { bytes in
      var begin = 0
      var room = 75
      while bytes.count - begin > room {
        var end = begin + room
        while bytes[end] & 0xC0 == 0x80 { end -= 1 }
        text += String(decoding: bytes[begin..<end], as: UTF8.self)
        text += "\r\n "
        // The space counts.
        (begin, room) = (end, 74)
      }
      text += String(decoding: bytes[begin...], as: UTF8.self)
    }
    text += "\r\n"
  }

  mutating func append(_ event: CalendarEvent, stamp: Minute, modified: Minute, sequence: Int, status: String) {
    append("BEGIN", "VEVENT")
    append("UID", event.uid)
    append("SEQUENCE", String(sequence))
    append("DTSTAMP", Self.utc(stamp))
    append("LAST-MODIFIED", Self.utc(modified))
    append("STATUS", status)
    append("DTSTART;TZID=\(Self.zoneName(event.startZone))", Self.local(event.starts, event.startZone))
    append("DTEND;TZID=\(Self.zoneName(event.endZone))", Self.local(event.ends, event.endZone))
    append("SUMMARY", escaping: event.summary)
    if !event.location.isEmpty { append("LOCATION", escaping: event.location) }
    if let point = event.point { append("GEO", "\(Self.degrees(point.latitude));\(Self.degrees(point.longitude))") }
    append("DESCRIPTION", escaping: event.description.joined(separator: "\n"))
    append("TRANSP", status == "CANCELLED" ? "TRANSPARENT" : "OPAQUE")
    append("END", "VEVENT")
  }

  /// The offsets of a zone that touch the trip; the first holds from long before.
  mutating func append(_ zone: Zone, from: CalendarDate, to: CalendarDate) {
    let opens = Minute(sinceEpoch: (from.daysSinceEpoch - 2) * 1440)
    let closes = Minute(sinceEpoch: (to.daysSinceEpoch + 3) * 1440)
    let during = zone.offsets.filter { $0.from > opens && $0.from < closes }
    let before = zone.offset(at: opens)
    let standard = ([before] + during.map(\.minutes)).min()!
    append("BEGIN", "VTIMEZONE")
    append("TZID", Self.zoneName(zone))
    observance("STANDARD", isDaylight: !during.isEmpty && before > standard, start: "19700101T000000", from: before, to: before)
    var old = before
    for offset in during where offset.minutes != old {
      let start = Self.local(offset.from, Zone(name: zone.name, fixedOffset: old))
      observance("STANDARD", isDaylight: offset.minutes > standard, start: start, from: old, to: offset.minutes)
      old = offset.minutes
    }
    append("END", "VTIMEZONE")
  }

  private mutating func observance(_ name: String, isDaylight: Bool, start: String, from: Int, to: Int) {
    let kind = isDaylight ? "DAYLIGHT" : name
    append("BEGIN", kind)
    append("DTSTART", start)
    append("TZOFFSETFROM", Self.distance(from))
    append("TZOFFSETTO", Self.distance(to))
    append("END", kind)
  }

  static func utc(_ minute: Minute) -> String { local(minute, .utc) + "Z" }

  static func local(_ minute: Minute, _ zone: Zone) -> String {
    let (date, time) = zone.local(minute)
    return "\(date)T\(time)00".filter { $0 != "-" && $0 != ":" }
  }

  private static func distance(_ minutes: Int) -> String {
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + two(size / 60) + two(size % 60)
  }
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A parameter value can hold no quotes, separators or line breaks.
  private static func zoneName(_ zone: Zone) -> String {
    String(zone.name.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F && !"\";:,".unicodeScalars.contains($0) })
  }

  /// Six decimals, as RFC 5545 asks for.
  static func degrees(_ value: Double) -> String {
    guard value.isFinite, abs(value) <= 360 else { return "0.000000" }
    let millionths = Int((abs(value) * 1_000_000).rounded())
    let rest = String(millionths % 1_000_000)
    return (value < 0 ? "-" : "") + "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - rest.count) + rest
  }
}

extension Words {
  static func departure(_ letter: String, _ carriage: String) -> Trilingual {
    Trilingual(
      de: "Abfahrt Tour \(letter) (\(carriage))", en: "Departure of tour \(letter) (\(carriage))",
      ja: "\(letter)班 出発(\(carriage))")
  }
}
