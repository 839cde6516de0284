import Domain
import Foundation

/// Writes a trip as an organiser's folder: `trip.yaml` and its lists, as the folder reader reads them.
///
/// An optional list without rows is left out. The folder is made if it is missing.
package func writeFolder(_ dossier: Dossier, to path: String) throws {
  let folder = URL(fileURLWithPath: path, isDirectory: true)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let settings = FolderText(dossier: dossier, zones: dossier.zonesOfSites()).settings
  try Data(settings.utf8).write(to: folder.appendingPathComponent("trip.yaml"))
  for table in tables(of: dossier) {
    let file = table.name + ".csv"
    if table.rows.isEmpty, !requiredFiles.contains(file), file != FolderRules.topicTree.file { continue }
    try Data(csv(table).utf8).write(to: folder.appendingPathComponent(file))
  }
}

/// The table as the folder reader reads it: commas, quotes where needed. For programs; what people open is made inert
/// elsewhere.
package func csv(_ table: TextTable) -> String {
  ([table.heads] + table.rows).map { $0.map(csvCell).joined(separator: ",") + "\n" }.joined()
}

/// By scalars: a quotation mark stays one under a combining mark.
private func csvCell(_ text: String) -> String {
  let marks = ",\"\n\r".unicodeScalars
  guard text.unicodeScalars.contains(where: { marks.contains($0) }) else { return text }
  var cell = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { cell += "\"" }
    cell.unicodeScalars.append(scalar)
  }
  return cell + "\""
}

/// The text of the settings.
private struct FolderText {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  var trip: Trip { dossier.trip }
}

/// The settings.
extension FolderText {
  fileprivate var settings: String {
    var lines = [
      "id: \(quoted(trip.id.text))", "title:", "  de: \(quoted(trip.title.de))", "  en: \(quoted(trip.title.en))", "  ja: \(quoted(trip.title.ja))",
      "home_region: " + map([("id", trip.home.id?.text), ("name", trip.home.name), ("country", trip.home.country), ("time_zone", trip.home.zone.name)]),
      "host_regions:",
    ]
    lines += trip.hosts.map {
      "  - { prefecture: \(quoted($0.prefecture)), name_ja: \(quoted($0.nameJa)), partner_region: \($0.isPartner), time_zone: \(quoted($0.zone.name)) }"
    }
    if let organiser = trip.organiser { lines.append("organiser: \(quoted(organiser.text))") }
    if let leader = trip.leader { lines.append("leader: \(quoted(leader.text))") }
    lines += ["departure_date: \(trip.departs)", "start_date: \(trip.starts)", "end_date: \(trip.ends)"]
    lines += section("days", trip.days.map(day)) + section("hotels", trip.hotels.map { "{ site: \(quoted($0.site.text)), check_in: \($0.checkIn), check_out: \($0.checkOut) }" })
    lines += workingHours + rules
    lines += section("interpreters", trip.interpreters.flatMap(interpreter))
    lines += section("vehicles", trip.vehicles.map { "{ id: \(quoted($0.id.text)), kind: \(quoted($0.kind)), seats: \($0.seats), area: \(quoted($0.area)) }" })
    lines += section("fixed_items", trip.fixedItems.map(item))
    lines.append("must_visits: [" + trip.visits.filter(\.isMust).map { quoted($0.id.text) }.joined(separator: ", ") + "]")
    return (lines + meetings + airports + seating).joined(separator: "\n") + "\n"
  }

  private var seating: [String] {
    guard let rules = trip.seating else { return [] }
    let (name, car) = (rules.name, rules.car.map(\.rawValue).joined(separator: ", "))
    return [
      "seating:", "  rules: \(quoted(rules.id))", "  name: { de: \(quoted(name.de)), en: \(quoted(name.en)), ja: \(quoted(name.ja)) }",
      "  source: \(quoted(rules.source))", "  chief: \(rules.chief.rawValue)", "  second: \(rules.second.rawValue)",
      "  guests_away_from_door: \(rules.guestsAwayFromDoor)", "  seats_at_table: \(rules.seatsAtTable)", "  car: [\(car)]",
      "  order: [" + rules.order.map { quoted($0.text) }.joined(separator: ", ") + "]",
    ]
  }

  private func section(_ name: String, _ entries: [String]) -> [String] {
    entries.isEmpty ? ["\(name): []"] : ["\(name):"] + entries.map { "  - \($0)" }
  }

  private func quoted(_ text: String) -> String { JSONValue.text(text).written() }

  private func map(_ fields: [(key: String, text: String?)]) -> String {
    "{ " + fields.compactMap { field in field.text.map { "\(field.key): \(quoted($0))" } }.joined(separator: ", ") + " }"
  }

  private func day(_ day: Day) -> String {
    var fields = ["date: \(day.date)"]
    if let base = day.base { fields.append("base: \(quoted(base.text))") }
    fields.append("area: \(quoted(day.area))")
    if let after = day.areaAfter { fields.append("area_after: \(quoted(after))") }
    fields.append("visits: \(day.visits)")
    if !day.note.isEmpty { fields.append("note: \(quoted(day.note))") }
    return "{ " + fields.joined(separator: ", ") + " }"
  }

  private var workingHours: [String] {
    let hours = trip.hours
    func clock(_ key: String, _ time: ClockTime?) -> [String] { time.map { ["  \(key): \"\($0)\""] } ?? [] }
    let lunch = hours.lunch.map { ["  lunch: { from: \"\($0.from)\", until: \"\($0.until)\", minutes: \($0.minutes) }"] } ?? []
    return ["working_hours:"] + clock("first_departure", hours.firstDeparture) + clock("visits_from", hours.visitsFrom)
      + clock("visits_until", hours.visitsUntil) + clock("back_at_hotel", hours.backAtHotel) + lunch
  }

  private var rules: [String] {
    let rules = trip.rules
    func limit(_ key: String, _ number: Int?) -> [String] { number.map { ["  \(key): \($0)"] } ?? [] }
    return ["rules:"] + limit("parallel_groups_max", rules.parallelGroupsMax)
      + limit("visits_per_person_and_day_max", rules.visitsPerPersonAndDayMax) + limit("press_per_visit_max", rules.pressPerVisitMax)
      + limit("buffer_minutes_between_visits", rules.bufferMinutesBetweenVisits)
      + limit("interpreters_per_simultaneous_visit", rules.interpretersPerSimultaneousVisit)
      + limit("interpreters_per_consecutive_visit", rules.interpretersPerConsecutiveVisit)
      + limit("organisation_staff_per_group_min", rules.organisationStaffPerGroupMin)
      + (rules.leaderNotWithout.map { ["  leader_not_without: { strand: \($0.strand.rawValue), count: \($0.count) }"] } ?? [])
  }

  /// One stretch of service an entry; a trip that has not been changed has one each.
  private func interpreter(_ one: Interpreter) -> [String] {
    one.service.map { stretch in
      let email = one.email.map { ", email: \(quoted($0))" } ?? ""
      let note = (one.note.isEmpty ? "" : ", note: \(quoted(one.note))") + email
      return "{ id: \(quoted(one.id.text)), simultaneous: \(one.simultaneous), from: \(stretch.lowerBound), until: \(stretch.upperBound)\(note) }"
    }
  }

  private func item(_ item: FixedItem) -> String {
    var fields = ["id: \(quoted(item.id.text))", "kind: \(quoted(item.kind))"]
    fields += ["title_de: \(quoted(item.title.de))", "title_en: \(quoted(item.title.en))"]
    if let japanese = item.title.ownJapanese { fields.append("title_ja: \(quoted(japanese))") }
    if let code = item.fromCode { fields.append("from: \(quoted(code))") }
    if let code = item.toCode { fields.append("to: \(quoted(code))") }
    if let site = item.startSite, site == item.endSite {
      fields.append("site: \(quoted(site.text))")
    } else {
      if let site = item.startSite { fields.append("from_site: \(quoted(site.text))") }
      if let site = item.endSite { fields.append("to_site: \(quoted(site.text))") }
    }
    func zone(_ site: Identifier<Site>?) -> Zone { site.flatMap { zones[$0] } ?? trip.home.zone }
    fields += ["start: \"\(zone(item.startSite).iso(item.starts))\"", "end: \"\(zone(item.endSite).iso(item.ends))\""]
    if item.beThereMinutesBefore > 0 { fields.append("be_there_minutes_before: \(item.beThereMinutesBefore)") }
    fields.append("who: \(who(item.who))")
    if !item.hosts.isEmpty { fields.append("hosts: [" + item.hosts.map { quoted($0.text) }.joined(separator: ", ") + "]") }
    return "{ " + fields.joined(separator: ", ") + " }"
  }

  private func who(_ participants: [FixedItem.Participant]) -> String {
    let names = participants.map { one in
      switch one {
      case .all: "all"
      case .strand(let strand): strand.rawValue
      case .delegate(let id): quoted(id.text)
      }
    }
    return names.count == 1 ? names[0] : "[" + names.joined(separator: ", ") + "]"
  }

  private var meetings: [String] {
    guard let evening = trip.evening else { return [] }
    let (_, first) = trip.hosts[0].zone.local(evening.firstSlot)
    return [
      "meetings:", "  date: \(evening.date)", "  first_slot: \"\(first)\"", "  slot_minutes: \(evening.slotMinutes)", "  slots: \(evening.slots)",
      "  tables: \(evening.tables)", "  interpreters: \(evening.interpreters)", "  requests: meetings.csv", "  availability: meeting_availability.csv",
    ]
  }

  private var airports: [String] {
    var lines = trip.airports.isEmpty ? [] : ["airports:"]
    for one in trip.airports {
      let site = one.site.map { ", site: \(quoted($0.text))" } ?? ""
      lines.append("  \(one.code): { latitude: \(one.point.latitude), longitude: \(one.point.longitude), time_zone: \(quoted(one.zone.name))\(site) }")
    }
    let classes = trip.travelClasses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return classes.isEmpty ? lines : lines + ["travel_class: { \(classes) }"]
  }
}
