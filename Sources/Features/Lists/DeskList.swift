import Domain
import Interchange

/// A list of a trip that the desk changes cell by cell, under the names that files and workbooks use.
package enum DeskList: String, CaseIterable, Sendable {
  case general, hours, rules, evening, seating
  case hostRegions = "host_regions"
  case days, hotels, interpreters, vehicles
  case fixedItems = "fixed_items"
  case airports, sites
  case travelTimes = "travel_times"
  case requests = "meetings"
  case absences = "meeting_availability"

  /// The part of the programme that it belongs to.
  package var part: Part {
    switch self {
    case .evening, .requests, .absences: .evening
    default: .everything
    }
  }

  /// A few settings, each a row of key and value.
  package var isSettings: Bool { table == "trip" }

  /// The table of the trip that it is, or a part of.
  var table: String {
    switch self {
    case .general, .hours, .rules, .evening, .seating: "trip"
    default: rawValue
    }
  }

  /// Whether a row of the table belongs to it.
  func holds(_ row: [String]) -> Bool {
    guard isSettings else { return true }
    // Which files hold the evening's lists is of no interest where there are no files.
    if row[0] == "meetings.requests" || row[0] == "meetings.availability" { return false }
    let beginnings: [DeskList: String] = [.hours: "working_hours.", .rules: "rules.", .evening: "meetings.", .seating: "seating."]
    if let beginning = beginnings[self] { return row[0].hasPrefix(beginning) }
    return !beginnings.values.contains { row[0].hasPrefix($0) }
  }

  /// Columns whose cells together tell one row from another.
  var keyColumns: [String] {
    switch self {
    case .travelTimes: ["from_site", "to_site", "mode"]
    case .hotels: ["site", "check_in"]
    case .interpreters: ["id", "from"]
    default: []
    }
  }
}

extension DeskList {
  /// Its rows as they are, each setting among them whether it says something or not.
  package func rows(of dossier: Dossier) -> TextTable { rows(in: Self.tables(of: dossier)) }

  /// Its rows in all tables of a trip.
  func rows(in tables: [TextTable]) -> TextTable {
    var table = tables.first { $0.name == self.table }!
    table.rows.removeAll { !holds($0) }
    return table
  }

  static func tables(of dossier: Dossier) -> [TextTable] { settingsTables(of: dossier, whole: true) + Interchange.tables(of: dossier) }

  /// The whole table that it belongs to.
  func whole(of dossier: Dossier) -> TextTable {
    Self.tables(of: dossier).first { $0.name == table }!
  }

  /// By what a row is known.
  func key(_ row: [String], heads: [String]) -> [String] {
    let columns = keyColumns.isEmpty ? [heads[0]] : keyColumns
    return columns.compactMap { heads.firstIndex(of: $0) }.map { row.indices.contains($0) ? row[$0] : "" }
  }
}
