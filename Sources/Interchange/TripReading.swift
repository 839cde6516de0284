import Domain
import Foundation

let tripKeys = [
  "id", "title", "home_region", "host_regions", "organiser", "leader", "departure_date", "start_date", "end_date", "date_basis", "days",
  "hotels",
  "working_hours", "rules", "interpreters", "vehicles", "fixed_items", "must_visits", "meetings", "airports", "travel_class", "seating",
  "basis", "note", "remark",
]

extension FolderReader {
  /// The trip's settings; people, visits, ways and requests come from their own files.
  func readTrip(_ top: Settings) -> Trip? {
    let id = top.required("id")
    if !top.has("title"), !top.has("title_en"), !top.has("title_de") { top.missing("title") }
    guard let span = span(top) else { return nil }
    guard let home = homeRegion(top, span), let hosts = hostRegions(top, span) else { return nil }
    // From here on the zones of sites are known.
    var trip = Trip(
      id: Identifier(id ?? ""), title: top.trilingual("title"), home: home, hosts: hosts, departs: span.departs, starts: span.starts,
      ends: span.ends, days: [], hotels: [], hours: WorkingHours(), rules: Rules())
    self.trip = trip
    zones = Dossier(register: register, trip: trip).zonesOfSites()
    trip.organiser = reference(top, "organiser", .organisation, Self.organisations)
    trip.airports = airports(top, span)
    trip.days = days(top, trip)
    trip.hotels = hotels(top, trip)
    trip.hours = hours(top)
    trip.rules = rules(top)
    trip.interpreters = interpreters(top, trip)
    trip.vehicles = vehicles(top, trip)
    trip.fixedItems = fixedItems(top, trip)
    trip.evening = evening(top, trip)
    if let classes = top.child("travel_class", known: []) {
      for key in classes.keys { trip.travelClasses[key] = classes.whole(key, in: 0...100_000) }
    }
    trip.leader = top.text("leader").map { Identifier($0) }
    trip.seating = seating(top)
    return trip
  }

  func reference<Thing>(_ settings: Settings, _ key: String, _ sort: Sort, _ kinds: [Kind]) -> Identifier<Thing>? {
    guard let text = settings.text(key), refer(sort, text, in: kinds, settings, key) else { return nil }
    return Identifier(text)
  }

  // MARK: Dates and regions

  struct Span {
    var departs: CalendarDate
    var starts: CalendarDate
    var ends: CalendarDate
  }

  private func span(_ top: Settings) -> Span? {
    for key in ["start_date", "end_date"] where !top.has(key) { top.missing(key) }
    guard let starts = top.date("start_date"), let ends = top.date("end_date") else { return nil }
    let departs = top.has("departure_date") ? top.date("departure_date") : starts
    guard let departs else { return nil }
    guard departs <= starts, starts <= ends else {
      let key = starts <= ends ? "departure_date" : "end_date"
      outOfOrder(top, key)
      return nil
    }
    guard ends - departs <= 366 else {
      top.report(
        "end_date", value: "\(ends)", .error, "out-of-range",
        Trilingual(de: "Die Reise dauert länger als ein Jahr.", en: "The trip lasts more than a year.", ja: "訪問期間が 1 年を超えています。"),
        mend: Trilingual(de: "Die Daten der Reise prüfen.", en: "Check the dates of the trip.", ja: "訪問の日付を確認してください。"))
      return nil
    }
    return Span(departs: departs, starts: starts, ends: ends)
  }

  func outOfOrder(_ settings: Settings, _ key: String) {
    settings.report(
      key, value: settings.text(key), .error, "out-of-order",
      Trilingual(
        de: "\(settings.full(key)) liegt vor dem, was vorher kommen muss.", en: "\(settings.full(key)) lies before what has to come first.",
        ja: "\(settings.full(key)) が、先に来るべきものより前になっています。"),
      mend: Trilingual(de: "Die Reihenfolge der Zeiten berichtigen.", en: "Put the times in order.", ja: "日時の順序を直してください。"), .ask)
  }

  private func homeRegion(_ top: Settings, _ span: Span) -> HomeRegion? {
    guard top.has("home_region") else {
      top.missing("home_region")
      return nil
    }
    guard let region = top.child("home_region", known: ["id", "name", "country", "time_zone", "basis", "note"]) else { return nil }
    let id: Identifier<Organisation>? = reference(region, "id", .organisation, Self.organisations)
    guard let zone = zone(region, span) else { return nil }
    return HomeRegion(id: id, name: region.text("name") ?? id?.text ?? "", country: region.text("country") ?? "", zone: zone)
  }

  private func hostRegions(_ top: Settings, _ span: Span) -> [HostRegion]? {
    guard top.has("host_regions") else {
      top.missing("host_regions")
      return nil
    }
    var regions: [HostRegion] = []
    var isWhole = true
    for entry in top.children(
      "host_regions", known: ["prefecture", "name_ja", "partner_region", "time_zone", "basis", "note"], named: "prefecture")
    {
      let zone = zone(entry, span)
      guard let name = entry.required("prefecture"), let zone else {
        isWhole = false
        continue
      }
      if regions.contains(where: { $0.prefecture == name }) { duplicate(entry, "prefecture", name) }
      regions.append(
        HostRegion(prefecture: name, nameJa: entry.text("name_ja") ?? "", isPartner: entry.truth("partner_region") ?? false, zone: zone))
    }
    if regions.isEmpty, isWhole { top.missing("host_regions") }
    return regions.isEmpty || !isWhole ? nil : regions
  }

  func duplicate(_ settings: Settings, _ key: String, _ id: String) {
    settings.report(
      key, value: id, .error, "duplicate-id",
      Trilingual(de: "Kennung \(id) kommt zweimal vor.", en: "Identifier \(id) is used twice.", ja: "ID \(id) が重複しています。"),
      mend: Trilingual(
        de: "Einem der beiden eine eigene Kennung geben.", en: "Give one of the two an identifier of its own.", ja: "どちらかに別の ID を付けてください。"))
  }

  private func zone(_ settings: Settings, _ span: Span) -> Zone? {
    guard let name = settings.required("time_zone") else { return nil }
    // Preparing begins a year before, and accounts are asked for years after.
    guard let zone = Zone(named: name, from: span.departs - 400, until: span.ends + 1100) else {
      let hint = nearest(to: name, in: TimeZone.knownTimeZoneIdentifiers)
      settings.report(
        "time_zone", value: name, .error, "unknown-zone",
        Trilingual(
          de: "Die Zeitzone \(name) gibt es nicht" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
          en: "There is no time zone \(name)" + (hint.map { "; did you mean \($0)?" } ?? "."),
          ja: "タイムゾーン \(name) は存在しません。" + (hint.map { "\($0) のことですか。" } ?? "")),
        mend: Trilingual(
          de: "Einen Namen der IANA-Datenbank schreiben, Kontinent/Stadt.", en: "Write a name of the IANA database, Continent/City.",
          ja: "IANA データベースの名前（大陸/都市）を書いてください。"), hint == nil ? .no : .suggest)
      return nil
    }
    return zone
  }

  private func airports(_ top: Settings, _ span: Span) -> [Airport] {
    guard let all = top.child("airports", known: []) else { return [] }
    return all.keys.compactMap { code in
      guard let entry = all.child(code, known: ["latitude", "longitude", "time_zone", "site", "name", "basis", "note"]) else { return nil }
      for key in ["latitude", "longitude"] where !entry.has(key) { entry.missing(key) }
      let (latitude, longitude) = (entry.real("latitude", in: -90...90), entry.real("longitude", in: -180...180))
      let site: Identifier<Site>? = reference(entry, "site", .site, [.site])
      guard let latitude, let longitude, let zone = zone(entry, span) else { return nil }
      return Airport(code: code, point: Point(latitude: latitude, longitude: longitude), zone: zone, site: site)
    }
  }

  // MARK: Days and nights

  private func days(_ top: Settings, _ trip: Trip) -> [Day] {
    guard top.has("days") else {
      top.missing("days")
      return []
    }
    let areas = trip.hosts.map(\.prefecture)
    var days: [Day] = []
    for entry in top.children("days", known: ["date", "base", "area", "area_after", "visits", "note", "basis"], named: "date") {
      let base: Identifier<Site>? = reference(entry, "base", .site, [.site])
      let area = entry.required("area").flatMap { knownArea($0, areas, entry, "area") }
      let after = entry.text("area_after").flatMap { knownArea($0, areas, entry, "area_after") }
      let visits = entry.truth("visits")
      guard entry.has("date") else {
        entry.missing("date")
        continue
      }
      guard let date = entry.date("date") else { continue }
      if date < trip.starts || date > trip.ends { outside(entry, "date", "\(date)", trip) }
      if let last = days.last, date <= last.date {
        if days.contains(where: { $0.date == date }) { duplicate(entry, "date", "\(date)") } else { outOfOrder(entry, "date") }
      }
      days.append(
        Day(date: date, base: base, area: area ?? areas[0], areaAfter: after, visits: visits ?? true, note: entry.text("note") ?? ""))
    }
    let listed = Set(days.map(\.date))
    for offset in 0...(trip.ends - trip.starts) where !days.isEmpty && !listed.contains(trip.starts + offset) {
      let date = trip.starts + offset
      top.report(
        "days", value: "\(date)", .warning, "missing-day",
        Trilingual(
          de: "Der \(date) fehlt unter den Tagen; an ihm wird nichts geplant.",
          en: "\(date) is missing among the days; nothing is planned on it.",
          ja: "日程に \(date) がないため、この日には何も計画されません。"),
        mend: Trilingual(de: "Den Tag ergänzen.", en: "Add the day.", ja: "その日を追加してください。"), line: top.keyLine(of: "days"))
    }
    return days.sorted { $0.date < $1.date }
  }

  private func knownArea(_ name: String, _ areas: [String], _ entry: Settings, _ key: String) -> String? {
    if areas.contains(name) { return name }
    let hint = nearest(to: name, in: areas)
    let list = areas.joined(separator: ", ")
    entry.report(
      key, value: name, .error, "unknown-id",
      Trilingual(
        de: "Unbekannte Region \(name)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
        en: "Unknown region \(name)" + (hint.map { "; did you mean \($0)?" } ?? "."),
        ja: "地域 \(name) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
      mend: Trilingual(
        de: "Eine der Regionen aus host_regions schreiben: \(list).", en: "Write one of the regions of host_regions: \(list).",
        ja: "host_regions にある地域を書いてください：\(list)。"), hint == nil ? .no : .suggest)
    return nil
  }

  func outside(_ settings: Settings, _ key: String, _ value: String, _ trip: Trip, _ severity: Finding.Severity = .error) {
    settings.report(
      key, value: value, severity, "outside-trip",
      Trilingual(
        de: "\(value) liegt außerhalb der Reise (\(trip.starts) bis \(trip.ends)).",
        en: "\(value) lies outside the trip (\(trip.starts) to \(trip.ends)).",
        ja: "\(value) は訪問期間（\(trip.starts)～\(trip.ends)）の外です。"),
      mend: Trilingual(
        de: "Den Tag oder die Daten der Reise berichtigen.", en: "Mend the day or the dates of the trip.", ja: "日付または訪問期間を修正してください。"))
  }

  private func hotels(_ top: Settings, _ trip: Trip) -> [Hotel] {
    var hotels: [(hotel: Hotel, entry: Settings)] = []
    for entry in top.children("hotels", known: ["site", "check_in", "check_out", "nights", "basis", "note"], named: "site") {
      for key in ["check_in", "check_out"] where !entry.has(key) { entry.missing(key) }
      let site: Identifier<Site>? = entry.required("site").flatMap { refer(.site, $0, in: [.site], entry, "site") ? Identifier($0) : nil }
      let nights = entry.whole("nights", in: 0...366)
      guard let arrives = entry.date("check_in"), let leaves = entry.date("check_out") else { continue }
      guard arrives < leaves else {
        outOfOrder(entry, "check_out")
        continue
      }
      if let nights, nights != leaves - arrives {
        entry.report(
          "nights", value: "\(nights)", .warning, "contradiction",
          Trilingual(
            de: "Von \(arrives) bis \(leaves) sind es \(leaves - arrives) Nächte, nicht \(nights).",
            en: "From \(arrives) to \(leaves) there are \(leaves - arrives) nights, not \(nights).",
            ja: "\(arrives) から \(leaves) までは \(leaves - arrives) 泊で、\(nights) 泊ではありません。"),
          mend: Trilingual(de: "Die Nächte oder die Tage berichtigen.", en: "Mend the nights or the days.", ja: "泊数または日付を修正してください。"), .ask)
      }
      if let other = hotels.first(where: { $0.hotel.checkIn < leaves && arrives < $0.hotel.checkOut }) {
        entry.report(
          "check_in", value: "\(arrives)", .error, "hotel-overlap",
          Trilingual(
            de: "Für dieselbe Nacht sind zwei Hotels eingetragen: \(other.hotel.site) und \(site?.text ?? "?").",
            en: "Two hotels are entered for the same night: \(other.hotel.site) and \(site?.text ?? "?").",
            ja: "同じ夜に二つのホテルがあります：\(other.hotel.site) と \(site?.text ?? "?")。"),
          mend: Trilingual(
            de: "An- und Abreisetage berichtigen.", en: "Mend the days of check-in and check-out.", ja: "チェックイン日とチェックアウト日を修正してください。"), .ask)
      }
      if let site { hotels.append((Hotel(site: site, checkIn: arrives, checkOut: leaves), entry)) }
    }
    let stays = hotels.map(\.hotel).sorted { $0.checkIn < $1.checkIn }
    for offset in 0..<(trip.ends - trip.starts) where !stays.isEmpty {
      let night = trip.starts + offset
      guard !stays.contains(where: { $0.checkIn <= night && night < $0.checkOut }) else { continue }
      top.report(
        "hotels", value: "\(night)", .warning, "hotel-gap",
        Trilingual(
          de: "Für die Nacht nach dem \(night) ist kein Hotel eingetragen.", en: "No hotel is entered for the night after \(night).",
          ja: "\(night) の夜のホテルがありません。"),
        mend: Trilingual(de: "Das Hotel dieser Nacht ergänzen.", en: "Add the hotel of that night.", ja: "その夜のホテルを追加してください。"),
        line: top.keyLine(of: "hotels"))
    }
    return stays
  }
}

extension Zone {
  /// The offsets of a zone of the time-zone database between two days, written out.
  /// - Returns: nil when there is no such zone.
  init?(named name: String, from: CalendarDate, until: CalendarDate) {
    guard TimeZone.knownTimeZoneIdentifiers.contains(name) || name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name)
    else {
      return nil
    }
    func offset(_ minute: Int) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60 }
    let (start, end) = (from.daysSinceEpoch * 1440, (until.daysSinceEpoch + 1) * 1440)
    var offsets = [Offset(from: Minute(sinceEpoch: start), minutes: offset(start))]
    for day in stride(from: start, to: end, by: 1440) where offset(day + 1440) != offset(day) {
      var (before, after) = (day, day + 1440)
      while after - before > 1 {
        let middle = (before + after) / 2
        if offset(middle) == offset(day) { before = middle } else { after = middle }
      }
      offsets.append(Offset(from: Minute(sinceEpoch: after), minutes: offset(after)))
    }
    self.init(name: name, offsets: offsets)
  }
}
