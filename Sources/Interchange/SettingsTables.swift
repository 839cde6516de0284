import Domain

/// The settings of a trip as sheets: `trip` has a key and a value a row, every list of things a sheet of its own.
enum SettingsSheet: String, CaseIterable {
  case trip
  case hostRegions = "host_regions"
  case days, hotels, interpreters, vehicles
  case fixedItems = "fixed_items"
  case airports

  /// As `trip.yaml` calls them, and the columns that a sheet has to have to be known by them.
  var columns: [String] {
    switch self {
    case .trip: ["key", "value"]
    case .hostRegions: ["prefecture", "name_ja", "partner_region", "time_zone"]
    case .days: ["date", "base", "area", "area_after", "visits", "note"]
    case .hotels: ["site", "check_in", "check_out"]
    case .interpreters: ["id", "simultaneous", "from", "until", "note", "email"]
    case .vehicles: ["id", "kind", "seats", "area"]
    case .fixedItems:
      [
        "id", "kind", "title_de", "title_en", "title_ja", "site", "from_site", "to_site", "from", "to", "start", "end",
        "be_there_minutes_before", "who", "hosts",
      ]
    case .airports: ["code", "latitude", "longitude", "time_zone", "site"]
    }
  }

  /// Columns that hold several words, separated by semicolons.
  static let lists: Set<String> = ["who", "hosts", "must_visits", "car", "order"]
}

extension TableWriter {
  /// - Parameter whole: with the settings that say nothing yet.
  func settings(whole: Bool) -> [TextTable] {
    SettingsSheet.allCases.map { TextTable(name: $0.rawValue, heads: $0.columns, rows: rows($0, whole: whole)) }
  }

  private func rows(_ sheet: SettingsSheet, whole: Bool) -> [[String]] {
    switch sheet {
    case .trip: general.filter { whole || !$0[1].isEmpty }
    case .hostRegions: trip.hosts.map { [$0.prefecture, $0.nameJa, "\($0.isPartner)", $0.zone.name] }
    case .days:
      trip.days.map { ["\($0.date)", $0.base?.text ?? "", $0.area, $0.areaAfter ?? "", "\($0.visits)", $0.note] }
    case .hotels: trip.hotels.map { [$0.site.text, "\($0.checkIn)", "\($0.checkOut)"] }
    case .interpreters:
      trip.interpreters.flatMap { one in
        one.service.map {
          [one.id.text, "\(one.simultaneous)", "\($0.lowerBound)", "\($0.upperBound)", one.note, one.email ?? ""]
        }
      }
    case .vehicles: trip.vehicles.map { [$0.id.text, $0.kind, "\($0.seats)", $0.area] }
    case .fixedItems: trip.fixedItems.map(item)
    case .airports:
      trip.airports.map { [$0.code] + degrees($0.point).prefix(2) + [$0.zone.name, $0.site?.text ?? ""] }
    }
  }

  private func item(_ one: FixedItem) -> [String] {
    let isOnePlace = one.startSite == one.endSite
    let site = isOnePlace ? one.startSite?.text ?? "" : ""
    let ways = isOnePlace ? ["", ""] : [one.startSite?.text ?? "", one.endSite?.text ?? ""]
    func time(_ minute: Minute, _ site: Identifier<Site>?) -> String {
      (site.flatMap { zones[$0] } ?? trip.home.zone).iso(minute)
    }
    let who = one.who.map { participant -> String in
      switch participant {
      case .all: "all"
      case .strand(let strand): strand.rawValue
      case .delegate(let id): id.text
      }
    }
    let before = one.beThereMinutesBefore > 0 ? "\(one.beThereMinutesBefore)" : ""
    return [one.id.text, one.kind, one.title.de, one.title.en, one.title.ownJapanese ?? "", site] + ways + [
      one.fromCode ?? "", one.toCode ?? "",
    ]
      + [
        time(one.starts, one.startSite), time(one.ends, one.endSite), before, who.joined(separator: ";"),
        list(one.hosts),
      ]
  }

  private var general: [[String]] {
    var rows = [
      ["id", trip.id.text], ["title.de", trip.title.de], ["title.en", trip.title.en], ["title.ja", trip.title.ja],
      ["home_region.id", trip.home.id?.text ?? ""], ["home_region.name", trip.home.name],
      ["home_region.country", trip.home.country],
      ["home_region.time_zone", trip.home.zone.name], ["organiser", trip.organiser?.text ?? ""],
      ["leader", trip.leader?.text ?? ""],
      ["departure_date", "\(trip.departs)"], ["start_date", "\(trip.starts)"], ["end_date", "\(trip.ends)"],
    ]
    rows += hours + rules + evening + seating
    rows += trip.travelClasses.sorted { $0.key < $1.key }.map { ["travel_class.\($0.key)", "\($0.value)"] }
    return rows
  }

  private var hours: [[String]] {
    let (hours, lunch) = (trip.hours, trip.hours.lunch)
    let clocks: [(String, ClockTime?)] = [
      ("first_departure", hours.firstDeparture), ("visits_from", hours.visitsFrom), ("visits_until", hours.visitsUntil),
      ("back_at_hotel", hours.backAtHotel), ("lunch.from", lunch?.from), ("lunch.until", lunch?.until),
    ]
    return clocks.map { ["working_hours." + $0.0, $0.1?.description ?? ""] }
      + [["working_hours.lunch.minutes", lunch.map { "\($0.minutes)" } ?? ""]]
  }

  private var rules: [[String]] {
    let rules = trip.rules
    let limits: [(String, Int?)] = [
      ("parallel_groups_max", rules.parallelGroupsMax),
      ("visits_per_person_and_day_max", rules.visitsPerPersonAndDayMax),
      ("press_per_visit_max", rules.pressPerVisitMax),
      ("buffer_minutes_between_visits", rules.bufferMinutesBetweenVisits),
      ("interpreters_per_simultaneous_visit", rules.interpretersPerSimultaneousVisit),
      ("interpreters_per_consecutive_visit", rules.interpretersPerConsecutiveVisit),
      ("organisation_staff_per_group_min", rules.organisationStaffPerGroupMin),
      ("leader_not_without.count", rules.leaderNotWithout?.count),
    ]
    return [["rules.leader_not_without.strand", rules.leaderNotWithout?.strand.rawValue ?? ""]]
      + limits.map { ["rules." + $0.0, $0.1.map(String.init) ?? ""] }
  }

  /// A set of rules by name, and what the organiser changed about it.
  private var seating: [[String]] {
    let base = trip.seating.flatMap { SeatingRules.known($0.id) }
    guard let rules = trip.seating, let base else { return Self.seatingKeys.map { ["seating." + $0, ""] } }
    func changed<Value: Equatable>(_ part: KeyPath<SeatingRules, Value>, _ text: (Value) -> String) -> String {
      rules[keyPath: part] == base[keyPath: part] ? "" : text(rules[keyPath: part])
    }
    let name = rules.name == base.name ? Trilingual(same: "") : rules.name
    let texts = [
      rules.id, name.de, name.en, name.ja, changed(\.source) { $0 },
      changed(\.chief, \.rawValue), changed(\.second, \.rawValue), changed(\.guestsAwayFromDoor) { "\($0)" },
      changed(\.seatsAtTable) { "\($0)" }, changed(\.car) { $0.map(\.rawValue).joined(separator: ";") }, list(rules.order),
    ]
    return zip(Self.seatingKeys, texts).map { ["seating." + $0, $1] }
  }

  private static let seatingKeys = [
    "rules", "name.de", "name.en", "name.ja", "source", "chief", "second", "guests_away_from_door", "seats_at_table", "car", "order",
  ]

  private var evening: [[String]] {
    guard let evening = trip.evening else { return Self.eveningKeys.map { ["meetings." + $0, ""] } }
    let area = trip.days.first { $0.date == evening.date }?.area
    let zone = trip.hosts.first { $0.prefecture == area }?.zone ?? trip.hosts[0].zone
    let fields = [
      ("date", "\(evening.date)"), ("first_slot", "\(zone.local(evening.firstSlot).time)"),
      ("slot_minutes", "\(evening.slotMinutes)"),
      ("slots", "\(evening.slots)"), ("tables", "\(evening.tables)"), ("interpreters", "\(evening.interpreters)"),
    ]
    // What is not there is not asked for.
    let files =
      [("requests", trip.requests.isEmpty ? "" : FolderRules.requests.file)]
      + [("availability", trip.absences.isEmpty ? "" : FolderRules.absences.file)]
    return (fields + files).map { ["meetings." + $0.0, $0.1] }
  }

  private static let eveningKeys = ["date", "first_slot", "slot_minutes", "slots", "tables", "interpreters"]
}

/// Settings sheets as the text of a `trip.yaml`, each line of one row, so that what is found there has its place.
struct SettingsText {
  private(set) var text = ""
  /// Sheet and row (from 1) of every line.
  private(set) var lines: [(sheet: SettingsSheet, row: Int)] = []

  init(_ sheets: [SettingsSheet: SheetTable]) {
    for sheet in SettingsSheet.allCases {
      guard let table = sheets[sheet] else { continue }
      switch sheet {
      case .trip: nest(pairs(table), depth: 0)
      case .airports: airports(table)
      default: list(sheet, table)
      }
    }
  }

  private mutating func add(_ line: String, _ sheet: SettingsSheet, _ row: Int) {
    text += line + "\n"
    lines.append((sheet, row))
  }

  /// As JSON has it, which is YAML too, and without the signs that YAML does not take as they are.
  private func quoted(_ text: String) -> String {
    let json = JSONValue.text(text).written()
    guard json.unicodeScalars.contains(where: isForeign) else { return json }
    return json.unicodeScalars.map { scalar in
      guard isForeign(scalar) else { return String(scalar) }
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }.joined()
  }

  private func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0x9F).contains(scalar.value) || scalar.value == 0xFEFF || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private func value(_ key: String, _ text: String) -> String {
    guard SettingsSheet.lists.contains(key) else { return quoted(text) }
    let words = text.split(whereSeparator: { ";、\n".contains($0) }).map { quoted(String($0).trimmed) }
    return words.count == 1 ? words[0] : "[" + words.joined(separator: ", ") + "]"
  }

  private typealias Pair = (path: ArraySlice<String>, value: String, row: Int)

  private func pairs(_ table: SheetTable) -> [Pair] {
    let (key, value) = (table.column("key") ?? 0, table.column("value") ?? 1)
    return table.rows.compactMap { row in
      let (name, text) = (row.cell(key).trimmed, row.cell(value))
      guard !name.isEmpty, !text.trimmed.isEmpty else { return nil }
      return (name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)[...], text, row.number)
    }
  }

  /// Keys of one beginning together, where the first of them stands; ten deep at most.
  private mutating func nest(_ pairs: [Pair], depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    let nested = Dictionary(grouping: pairs.filter { $0.path.count > 1 }) { $0.path.first! }
    var done: Set<String> = []
    for pair in pairs {
      let head = pair.path.first!
      if pair.path.count == 1 || depth > 10 {
        let key = pair.path.joined(separator: ".")
        add("\(indent)\(quoted(key)): \(value(key, pair.value))", .trip, pair.row)
      } else if done.insert(head).inserted {
        add("\(indent)\(quoted(head)):", .trip, pair.row)
        nest(nested[head]!.map { ($0.path.dropFirst(), $0.value, $0.row) }, depth: depth + 1)
      }
    }
  }

  private func fields(_ table: SheetTable, _ row: SheetTable.Row, _ sheet: SettingsSheet) -> String {
    let known = Dictionary(sheet.columns.map { (headingKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    let cells = table.heads.indices.compactMap { place -> String? in
      let (name, text) = (table.heads[place], row.cell(place))
      guard !name.isEmpty, !text.trimmed.isEmpty else { return nil }
      let key = known[headingKey(name)] ?? name
      return "\(quoted(key)): \(value(key, text))"
    }
    return "{ " + cells.joined(separator: ", ") + " }"
  }

  private mutating func list(_ sheet: SettingsSheet, _ table: SheetTable) {
    guard !table.rows.isEmpty else { return add("\(sheet.rawValue): []", sheet, table.headingRow) }
    add("\(sheet.rawValue):", sheet, table.headingRow)
    for row in table.rows { add("  - " + fields(table, row, sheet), sheet, row.number) }
  }

  private mutating func airports(_ table: SheetTable) {
    guard let code = table.column("code"), !table.rows.isEmpty else { return }
    add("airports:", .airports, table.headingRow)
    var rest = table
    rest.heads[code] = ""
    for row in table.rows {
      add("  \(quoted(row.cell(code).trimmed)): " + fields(rest, row, .airports), .airports, row.number)
    }
  }
}
