import Domain
import Foundation

/// Writes a trip as an organiser's folder: `trip.yaml` and its lists, as the folder reader reads them.
///
/// Written is what planning needs: settings, topics, organisations, sites, delegates, visits, ways, meetings; not ties,
/// funding, emission factors and holidays. The folder is made if it is missing.
package func writeFolder(_ dossier: Dossier, to path: String) throws {
  let folder = URL(fileURLWithPath: path, isDirectory: true)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, text) in FolderText(dossier: dossier, zones: dossier.zonesOfSites()).files {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
}

/// The texts of a folder's files.
private struct FolderText {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  var trip: Trip { dossier.trip }
  var register: Register { dossier.register }

  var files: [(name: String, text: String)] {
    [
      ("trip.yaml", settings), ("topics.csv", topics), ("organisations.csv", hosts), ("organisations_sh.csv", homes),
      ("organisations_fictional.csv", firms), ("sites.csv", sites), ("delegates.csv", delegates), ("visits.csv", visits),
      ("travel_times.csv", ways), ("meetings.csv", requests), ("meeting_availability.csv", absences)
    ].filter { file in
      // An optional list without rows is rather left out than sent empty.
      ["trip.yaml", "topics.csv", "organisations.csv", "sites.csv", "delegates.csv", "visits.csv", "travel_times.csv"].contains(file.name)
        || file.text.dropLast().contains("\n")
    }
  }

  private func table(_ header: String, _ rows: [[String]]) -> String {
    ([header] + rows.map { $0.map(cell).joined(separator: ",") }).joined(separator: "\n") + "\n"
  }

  private func cell(_ text: String) -> String {
    text.contains { $0 == "," || $0 == "\"" || $0.isNewline } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private func list<ID: CustomStringConvertible>(_ ids: [ID]) -> String { ids.map(\.description).joined(separator: ";") }

  private func local(_ minute: Minute, at site: Identifier<Site>?) -> String {
    let (date, time) = (site.flatMap { zones[$0] } ?? trip.hosts[0].zone).local(minute)
    return "\(date)T\(time)"
  }

  private func degrees(_ point: Point?) -> [String] { point.map { ["\($0.latitude)", "\($0.longitude)"] } ?? ["", ""] }
}

/// The lists.
extension FolderText {
  private var topics: String {
    table("id,label_de,label_en,label_ja,broader", register.topics.map { [$0.id.text, $0.label.de, $0.label.en, $0.label.ja, $0.broader?.text ?? ""] })
  }

  private var hosts: String {
    let rows = register.organisations.filter { $0.shore == .host }.map { one -> [String] in
      let site = register.sites.first { $0.organisation == one.id }
      let start = [one.id.text, one.name.en, one.name.de, one.name.ja, one.kana, one.kind, list(one.topics), site?.id.text ?? "", site?.name.en ?? ""]
      let middle = [one.address, "", one.city, site?.prefecture ?? "", one.country] + degrees(one.point)
      return start + middle + ["site", "", list(one.related), "\(one.fictional)", one.source, one.remark]
    }
    return table(
      "id,name_en,name_de,name_ja,name_kana,kind,topics,site_id,site_name,address,address_ja,city,prefecture,country,latitude,longitude,coord_precision,coord_source,related_site_sh,fictional,source,remark",
      rows)
  }

  private var homes: String {
    let rows = register.organisations.filter { $0.shore == .home }.map { one -> [String] in
      let start = [one.id.text, one.name.de, one.name.en, one.name.ja, one.kind, list(one.topics), one.address, one.city, ""]
      return start + [one.country] + degrees(one.point) + ["town", list(one.related), "\(one.fictional)", one.source, one.remark]
    }
    return table(
      "id,name_de,name_en,name_ja,kind,topics,address,city,region,country,latitude,longitude,coord_precision,related_site_jp,fictional,source,remark",
      rows)
  }

  private var firms: String {
    let rows = register.organisations.filter { $0.shore == .fictional }.map { one in
      [
        one.id.text, one.name.en, one.name.ja, one.kana, one.kind, list(one.topics), one.city, one.country, list(one.languages),
        "\(one.fictional)", one.remark,
      ]
    }
    return table("id,name,name_ja,name_kana,kind,topics,city,country,languages,fictional,remark", rows)
  }

  private var sites: String {
    let rows = register.sites.map { one -> [String] in
      let start = [one.id.text, one.organisation?.text ?? "", one.name.en, one.name.ja, one.type, one.address, one.addressJa]
      return start + [one.city, one.prefecture, one.country] + degrees(one.point) + ["site", "", one.remark]
    }
    return table(
      "site_id,organisation_id,name_en,name_ja,type,address,address_ja,city,prefecture,country,latitude,longitude,coord_precision,coord_source,remark",
      rows)
  }

  private var delegates: String {
    let rows = trip.delegates.map { one -> [String] in
      let (first, last) = (one.stays.first, one.stays.last)
      let start = [one.id.text, one.givenName, one.familyName, one.katakana, one.academicTitle, one.organisation?.text ?? ""]
      let post = [one.function.de, one.function.en, one.strand.rawValue, one.protocolRank.map(String.init) ?? "", list(one.languages)]
      let aims = [one.interests.map { "\($0.topic):\($0.weight)" }.joined(separator: ";"), list(one.wishes)]
      let stay = [
        first?.from.map { local($0, at: first?.fromSite) } ?? "", first?.fromSite?.text ?? "",
        last?.until.map { local($0, at: last?.untilSite) } ?? "", last?.untilSite?.text ?? "",
      ]
      let personal = one.personal
      let end = [personal.deviationRemark, "\(one.fictional)", personal.remark, personal.passportName ?? ""]
      return start + post + aims + [personal.diet, personal.roomType] + stay + end
    }
    return table(
      "id,given_name,family_name,name_katakana,academic_title,organisation_id,function_de,function_en,strand,protocol_rank,languages,interests,wishes,diet,room_type,joins_at,joins_site,leaves_at,leaves_site,deviation_remark,fictional,remark,passport_name",
      rows)
  }

  private var visits: String {
    let rows = trip.visits.map { one -> [String] in
      let windows = one.windows.map { "\(local($0.opens, at: one.site))/\(local($0.closes, at: one.site))" }.joined(separator: ";")
      let start = [one.id.text, one.host.text, one.site.text, one.title.de, one.title.en, list(one.topics), "\(one.durationMinutes)", windows]
      let limits = ["\(one.minGroup)", "\(one.maxGroup)", "\(one.maxSessions)", one.language, one.interpreting.rawValue]
      let rank = [one.isMust ? "must" : "optional", one.strands.map(\.rawValue).joined(separator: ";"), "\(one.priority)"]
      return start + limits + rank + [one.registrationDeadline?.description ?? "", one.contactRemark, "Invented offer", one.dressCode ?? ""]
    }
    return table(
      "id,host_id,site_id,title_de,title_en,topics,duration_min,windows,min_group,max_group,max_sessions,language,interpreting,obligation,strands,priority,registration_deadline,contact_remark,basis,dress_code",
      rows)
  }

  private var ways: String {
    table(
      "from_site,to_site,mode,minutes,distance_km,basis",
      trip.ways.map { [$0.from.text, $0.to.text, $0.mode.rawValue, "\($0.minutes)", $0.kilometres.map { "\($0)" } ?? "", "model"] })
  }

  private var requests: String {
    let rows = trip.requests.map { one in
      [
        one.id.text, one.delegate.text, one.firm.text, one.topic?.text ?? "", "\(one.priorityHome)", "\(one.priorityHost)", one.requestedBy,
        one.language, "\(one.needsInterpreter)", one.remark,
      ]
    }
    return table("id,delegate_id,firm_id,topic,priority_sh,priority_jp,requested_by,language,interpreter_needed,remark", rows)
  }

  private var absences: String {
    table("participant_id,unavailable_slots,reason", trip.absences.map { [$0.participant, list($0.slots), $0.reason] })
  }
}

/// The settings.
extension FolderText {
  private var settings: String {
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
      let note = one.note.isEmpty ? "" : ", note: \(quoted(one.note))"
      return "{ id: \(quoted(one.id.text)), simultaneous: \(one.simultaneous), from: \(stretch.lowerBound), until: \(stretch.upperBound)\(note) }"
    }
  }

  private func item(_ item: FixedItem) -> String {
    var fields = ["id: \(quoted(item.id.text))", "kind: \(quoted(item.kind))"]
    fields += ["title_de: \(quoted(item.title.de))", "title_en: \(quoted(item.title.en))", "title_ja: \(quoted(item.title.ja))"]
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
