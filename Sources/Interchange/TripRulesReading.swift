import Domain

extension FolderReader {
  // MARK: Hours and rules

  func hours(_ top: Settings) -> WorkingHours {
    let known = ["first_departure", "visits_from", "visits_until", "back_at_hotel", "lunch", "basis", "note"]
    guard let entry = top.child("working_hours", known: known) else { return WorkingHours() }
    var hours = WorkingHours(
      firstDeparture: entry.clock("first_departure"), visitsFrom: entry.clock("visits_from"), visitsUntil: entry.clock("visits_until"),
      backAtHotel: entry.clock("back_at_hotel"))
    let order: [(String, ClockTime?)] = [
      ("first_departure", hours.firstDeparture), ("visits_from", hours.visitsFrom), ("visits_until", hours.visitsUntil),
      ("back_at_hotel", hours.backAtHotel),
    ]
    let given = order.compactMap { key, time in time.map { (key, $0) } }
    for (earlier, later) in zip(given, given.dropFirst()) where later.1 < earlier.1 { outOfOrder(entry, later.0) }
    guard let lunch = entry.child("lunch", known: ["from", "until", "minutes", "basis", "note"]) else { return hours }
    for key in ["from", "until", "minutes"] where !lunch.has(key) { lunch.missing(key) }
    let minutes = lunch.whole("minutes", in: 0...1440)
    guard let from = lunch.clock("from"), let until = lunch.clock("until"), let minutes else { return hours }
    guard from < until else {
      outOfOrder(lunch, "until")
      return hours
    }
    if minutes > until.minutes - from.minutes {
      lunch.report(
        "minutes", value: "\(minutes)", .error, "contradiction",
        Trilingual(
          de: "Eine Mittagspause von \(minutes) Minuten passt nicht zwischen \(from) und \(until).",
          en: "A lunch of \(minutes) minutes does not fit between \(from) and \(until).", ja: "\(minutes) 分の昼食は \(from)～\(until) に収まりません。"),
        mend: Trilingual(
          de: "Die Pause kürzen oder das Fenster verlängern.", en: "Shorten the lunch or widen its window.", ja: "昼食を短くするか、時間帯を広げてください。"),
        .ask)
    }
    hours.lunch = .init(from: from, until: until, minutes: minutes)
    return hours
  }

  func rules(_ top: Settings) -> Rules {
    let known = [
      "parallel_groups_max", "visits_per_person_and_day_max", "press_per_visit_max", "buffer_minutes_between_visits",
      "interpreters_per_simultaneous_visit", "interpreters_per_consecutive_visit", "organisation_staff_per_group_min", "leader_not_without",
      "basis", "note",
    ]
    var rules = Rules()
    guard let entry = top.child("rules", known: known) else { return rules }
    rules.parallelGroupsMax = entry.whole("parallel_groups_max", in: 1...1000)
    rules.visitsPerPersonAndDayMax = entry.whole("visits_per_person_and_day_max", in: 0...100)
    rules.pressPerVisitMax = entry.whole("press_per_visit_max", in: 0...1000)
    rules.bufferMinutesBetweenVisits = entry.whole("buffer_minutes_between_visits", in: 0...600) ?? rules.bufferMinutesBetweenVisits
    rules.interpretersPerSimultaneousVisit =
      entry.whole("interpreters_per_simultaneous_visit", in: 0...20) ?? rules.interpretersPerSimultaneousVisit
    rules.interpretersPerConsecutiveVisit =
      entry.whole("interpreters_per_consecutive_visit", in: 0...20) ?? rules.interpretersPerConsecutiveVisit
    rules.organisationStaffPerGroupMin = entry.whole("organisation_staff_per_group_min", in: 0...100) ?? rules.organisationStaffPerGroupMin
    guard let company = entry.child("leader_not_without", known: ["strand", "count", "basis", "note"]) else { return rules }
    let count = company.whole("count", in: 0...100)
    if let strand = company.required("strand").flatMap({ strand($0, company, "strand", company.line(of: "strand")) }) {
      rules.leaderNotWithout = .init(strand: strand, count: count ?? 1)
    }
    return rules
  }

  private func strand(_ text: String, _ entry: Settings, _ key: String, _ line: Int) -> Strand? {
    if let strand = Strand(rawValue: text) { return strand }
    let known = Strand.allCases.map(\.rawValue)
    let hint = nearest(to: text, in: known)
    let list = known.joined(separator: ", ")
    entry.report(
      key, value: text, .error, "unknown-value",
      Trilingual(
        de: "Unbekannte Gruppe \(text)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
        en: "Unknown strand \(text)" + (hint.map { "; did you mean \($0)?" } ?? "."),
        ja: "区分 \(text) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
      mend: Trilingual(
        de: "Eines dieser Wörter schreiben: \(list).", en: "Write one of these words: \(list).", ja: "次のいずれかを書いてください：\(list)。"),
      hint == nil ? .no : .suggest, line: line)
    return nil
  }

  // MARK: Interpreters and vehicles

  private var interpreterKeys: [String] {
    ["id", "simultaneous", "from", "until", "note", "email", "languages", "name", "basis"]
  }

  func interpreters(_ top: Settings, _ trip: Trip) -> [Interpreter] {
    var all: [Interpreter] = []
    for entry in top.children("interpreters", known: interpreterKeys) {
      let from = entry.has("from") ? entry.date("from") : trip.starts
      let until = entry.has("until") ? entry.date("until") : trip.ends
      let simultaneous = entry.truth("simultaneous") ?? false
      guard let id = entry.required("id") else { continue }
      if all.contains(where: { $0.id.text == id }) {
        duplicate(entry, "id", id)
        continue
      }
      guard let from, let until else { continue }
      guard from <= until else {
        outOfOrder(entry, "until")
        continue
      }
      if until < trip.departs || trip.ends < from { outside(entry, "from", "\(from)", trip, .warning) }
      all.append(
        Interpreter(
          id: Identifier(id), simultaneous: simultaneous, service: [from...until], note: entry.text("note") ?? "",
          email: entry.email("email")))
    }
    return all
  }

  func vehicles(_ top: Settings, _ trip: Trip) -> [Vehicle] {
    let areas = trip.hosts.map(\.prefecture)
    var all: [Vehicle] = []
    for entry in top.children("vehicles", known: ["id", "kind", "seats", "area", "basis", "note"]) {
      if !entry.has("seats") { entry.missing("seats") }
      let seats = entry.whole("seats", in: 1...500)
      let area = entry.required("area")
      if let area, !areas.contains(area) {
        let hint = nearest(to: area, in: areas)
        entry.report(
          "area", value: area, .error, "unknown-id",
          Trilingual(
            de: "Unbekannte Region \(area)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
            en: "Unknown region \(area)" + (hint.map { "; did you mean \($0)?" } ?? "."),
            ja: "地域 \(area) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
          mend: Trilingual(
            de: "Eine der Regionen aus host_regions schreiben.", en: "Write one of the regions of host_regions.",
            ja: "host_regions にある地域を書いてください。"),
          hint == nil ? .no : .suggest)
      }
      guard let id = entry.required("id") else { continue }
      if all.contains(where: { $0.id.text == id }) {
        duplicate(entry, "id", id)
        continue
      }
      guard let seats, let area else { continue }
      all.append(Vehicle(id: Identifier(id), kind: entry.text("kind") ?? "bus", seats: seats, area: area))
    }
    return all
  }

  // MARK: Fixed items

  func fixedItems(_ top: Settings, _ trip: Trip) -> [FixedItem] {
    let known = [
      "id", "kind", "title", "title_de", "title_en", "title_ja", "site", "from_site", "to_site", "from", "to", "start", "end",
      "be_there_minutes_before", "who", "hosts", "basis", "note",
    ]
    var all: [FixedItem] = []
    for entry in top.children("fixed_items", known: known) {
      let place: Identifier<Site>? = reference(entry, "site", .site, [.site])
      let from: Identifier<Site>? = reference(entry, "from_site", .site, [.site]) ?? place
      let to: Identifier<Site>? = reference(entry, "to_site", .site, [.site]) ?? place
      for key in ["start", "end"] where !entry.has(key) { entry.missing(key) }
      let startZone = zone(from, entry.text("from"), trip)
      let endZone = zone(to, entry.text("to"), trip)
      let starts = entry.instant("start", in: startZone)
      let ends = entry.instant("end", in: endZone)
      let before = entry.whole("be_there_minutes_before", in: 0...1440) ?? 0
      let hosts = entry.words("hosts").filter { refer(.organisation, $0.text, in: Self.organisations, entry, "hosts", line: $0.line) }
      let who = participants(entry)
      guard let id = entry.required("id") else { continue }
      if all.contains(where: { $0.id.text == id }) {
        duplicate(entry, "id", id)
        continue
      }
      guard let starts, let ends else { continue }
      guard starts < ends else {
        outOfOrder(entry, "end")
        continue
      }
      let day = startZone.date(of: starts)
      if day < trip.departs - 1 || trip.ends + 1 < endZone.date(of: ends) { outside(entry, "start", "\(day)", trip) }
      itemLines[id] = entry.line
      all.append(
        FixedItem(
          id: Identifier(id), kind: entry.text("kind") ?? "meeting", title: entry.trilingual("title"), startSite: from, endSite: to,
          starts: starts, ends: ends, beThereMinutesBefore: before, who: who, hosts: hosts.map { Identifier($0.text) },
          fromCode: entry.text("from"), toCode: entry.text("to")))
    }
    return all
  }

  /// The zone of a site, else of the airport of that code, else of home.
  private func zone(_ site: Identifier<Site>?, _ code: String?, _ trip: Trip) -> Zone {
    if let site { return zone(of: site) }
    return trip.airports.first { $0.code == code }?.zone ?? trip.home.zone
  }

  /// `all`, a strand, a person, or a list of these; persons are checked once they are read.
  private func participants(_ entry: Settings) -> [FixedItem.Participant] {
    guard entry.has("who") else { return [.all] }
    return entry.words("who").map { word, line in
      if word == "all" { return .all }
      if let strand = Strand(rawValue: word) { return .strand(strand) }
      laterPersons.append((entry, "who", word, line))
      return .delegate(Identifier(word))
    }
  }

  // MARK: The evening

  func evening(_ top: Settings, _ trip: Trip) -> Evening? {
    let known = ["date", "first_slot", "slot_minutes", "slots", "tables", "interpreters", "requests", "availability", "basis", "note"]
    guard let entry = top.child("meetings", known: known) else { return nil }
    for key in ["date", "first_slot", "slot_minutes", "slots", "tables"] where !entry.has(key) { entry.missing(key) }
    requestsFile = entry.text("requests").flatMap { plainName($0, entry, "requests") }
    absencesFile = entry.text("availability").flatMap { plainName($0, entry, "availability") }
    let (minutes, slots, tables) = (
      entry.whole("slot_minutes", in: 1...1440), entry.whole("slots", in: 1...1000), entry.whole("tables", in: 0...100_000)
    )
    let interpreters = entry.whole("interpreters", in: 0...100_000)
    let clock = entry.clock("first_slot")
    guard let date = entry.date("date"), let clock, let minutes, let slots, let tables else { return nil }
    if date < trip.starts || trip.ends < date { outside(entry, "date", "\(date)", trip) }
    let area = trip.days.first { $0.date == date }?.area
    let zone = trip.hosts.first { $0.prefecture == area }?.zone ?? trip.hosts[0].zone
    return Evening(
      date: date, firstSlot: zone.instant(of: date, at: clock), slotMinutes: minutes, slots: slots, tables: tables,
      interpreters: interpreters ?? 0)
  }

  /// A file's name inside the folder; a path that leads elsewhere is refused.
  private func plainName(_ name: String, _ entry: Settings, _ key: String) -> String? {
    guard !name.contains("/"), !name.contains("\\"), !name.hasPrefix("."), name.utf8.count <= 200 else {
      entry.report(
        key, value: name, .error, "wrong-value",
        Trilingual(
          de: "\(name) ist kein Name einer Datei in diesem Ordner.", en: "\(name) is no name of a file in this folder.",
          ja: "\(name) はこのフォルダー内のファイル名ではありません。"),
        mend: Trilingual(
          de: "Nur den Dateinamen schreiben, ohne Pfad.", en: "Write the file's name only, without a path.", ja: "パスを付けず、ファイル名だけを書いてください。"))
      return nil
    }
    return name
  }
}
