import Domain
import Foundation

/// Every list of a trip as the folder reader reads it back, in the order in which organisers look for them.
///
/// Lists without rows are there too. Not said is what changes during a trip bring about and no file has words for: a
/// second stay of a person, a second stretch of an interpreter's service, days on which a vehicle has other seats.
package func tables(of dossier: Dossier) -> [TextTable] {
  let writer = TableWriter(dossier: dossier, zones: dossier.zonesOfSites())
  return writer.people + writer.offers + writer.places + writer.advice
}

extension Trilingual {
  /// nil where nobody has said it in Japanese, and English stands in for it: it is not written as though it were Japanese.
  var ownJapanese: String? { ja == en ? nil : ja }
}

/// All digits that the number has, never a power of ten.
func plainDigits(_ number: Double) -> String {
  let short = "\(number)"
  guard short.contains("e") else { return short }
  return String(format: "%.20f", number)
}

/// Makes rows of values.
struct TableWriter {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  var trip: Trip { dossier.trip }
  var register: Register { dossier.register }

  func table(_ rule: TableRule, _ heads: String, _ rows: [[String]]) -> TextTable {
    TextTable(name: rule.stem, heads: heads.split(separator: ",").map(String.init), rows: rows)
  }

  func list<ID: CustomStringConvertible>(_ ids: [ID]) -> String { ids.map(\.description).joined(separator: ";") }

  /// On the clocks of the place; with its offset where the clocks show that time twice.
  func local(_ minute: Minute, at site: Identifier<Site>?) -> String {
    let zone = site.flatMap { zones[$0] } ?? trip.hosts[0].zone
    let (date, time) = zone.local(minute)
    return zone.instant(of: date, at: time) == minute ? "\(date)T\(time)" : zone.iso(minute)
  }

  func degrees(_ point: Point?) -> [String] { point.map { [plain($0.latitude), plain($0.longitude), $0.precision ?? ""] } ?? ["", "", ""] }

  func plain(_ number: Double) -> String { plainDigits(number) }
}

extension TableWriter {
  fileprivate var people: [TextTable] { [delegates] }
  fileprivate var offers: [TextTable] { [visits, ways, requests, absences] }
  fileprivate var places: [TextTable] { [hosts, homes, firms, sites, topics] }
  fileprivate var advice: [TextTable] { [ties] + catalogueTables(register.funding) + [emissions, holidays] }

  private var delegates: TextTable {
    let rows = trip.delegates.map { one -> [String] in
      let (first, last) = (one.stays.first, one.stays.last)
      let start = [
        one.id.text, one.givenName, one.familyName, one.katakana, one.academicTitle, one.organisation?.text ?? "",
      ]
      let rank = one.protocolRank.map(String.init) ?? ""
      let japanese = one.function.ownJapanese ?? ""
      let post = [one.function.de, one.function.en, one.strand.rawValue, rank, list(one.languages)]
      let aims = [one.interests.map { "\($0.topic):\($0.weight)" }.joined(separator: ";"), list(one.wishes)]
      let stay = [
        first?.from.map { local($0, at: first?.fromSite) } ?? "", first?.fromSite?.text ?? "",
        last?.until.map { local($0, at: last?.untilSite) } ?? "", last?.untilSite?.text ?? "",
      ]
      let personal = one.personal
      let posts = (one.furtherPosts ?? []).map { ($0.organisation.map { "\($0):" } ?? "") + $0.function }.joined(separator: ";")
      let consents = [one.consents?.brochure, one.consents?.photo, one.consents?.transfer].map { $0.map { $0 ? "yes" : "no" } ?? "" }
      return start + post + aims + [personal.diet, personal.roomType] + stay
        + [personal.deviationRemark, "\(one.fictional)", personal.remark, personal.email ?? "", personal.passportName ?? "", japanese, posts]
        + consents
    }
    return table(
      FolderRules.delegates,
      "id,given_name,family_name,name_katakana,academic_title,organisation_id,function_de,function_en,strand,"
        + "protocol_rank,languages,interests,wishes,diet,room_type,joins_at,joins_site,leaves_at,leaves_site,"
        + "deviation_remark,fictional,remark,email,passport_name,function_ja,further_posts,consent_brochure,consent_photo,consent_transfer",
      rows)
  }

  private var visits: TextTable {
    let rows = trip.visits.map { one -> [String] in
      let windows = one.windows.map { "\(local($0.opens, at: one.site))/\(local($0.closes, at: one.site))" }.joined(
        separator: ";")
      let titles = [one.title.de, one.title.en, one.title.ownJapanese ?? ""]
      let start =
        [one.id.text, one.host.text, one.site.text] + titles + [list(one.topics), "\(one.durationMinutes)", windows]
      let limits = [
        "\(one.minGroup)", "\(one.maxGroup)", "\(one.maxSessions)", one.language, one.interpreting.rawValue,
      ]
      let strands = one.strands.map(\.rawValue).joined(separator: ";")
      return start + limits
        + [
          one.isMust ? "must" : "optional", strands, "\(one.priority)", one.registrationDeadline?.description ?? "",
          one.contactRemark, one.dressCode ?? "",
        ]
    }
    return table(
      FolderRules.visits,
      "id,host_id,site_id,title_de,title_en,title_ja,topics,duration_min,windows,min_group,max_group,max_sessions,"
        + "language,interpreting,obligation,strands,priority,registration_deadline,contact_remark,dress_code", rows)
  }

  private var ways: TextTable {
    table(
      FolderRules.ways, "from_site,to_site,mode,minutes,distance_km",
      trip.ways.map {
        [$0.from.text, $0.to.text, $0.mode.rawValue, "\($0.minutes)", $0.kilometres.map { plain($0) } ?? ""]
      })
  }

  private var requests: TextTable {
    let rows = trip.requests.map { one in
      [
        one.id.text, one.delegate.text, one.firm.text, one.topic?.text ?? "", "\(one.priorityHome)",
        "\(one.priorityHost)",
        one.requestedBy, one.language, "\(one.needsInterpreter)", one.remark,
      ]
    }
    return table(
      FolderRules.requests,
      "id,delegate_id,firm_id,topic,priority_sh,priority_jp,requested_by,language,interpreter_needed,remark", rows)
  }

  private var absences: TextTable {
    table(
      FolderRules.absences, "participant_id,unavailable_slots,reason",
      trip.absences.map { [$0.participant, list($0.slots), $0.reason] })
  }
}

/// The register's lists.
extension TableWriter {
  private var topics: TextTable {
    table(
      FolderRules.topicTree, "id,label_de,label_en,label_ja,broader",
      register.topics.map { [$0.id.text, $0.label.de, $0.label.en, $0.label.ja, $0.broader?.text ?? ""] })
  }

  private var hosts: TextTable {
    let rows = register.organisations.filter { $0.shore == .host }.map { one -> [String] in
      let site = register.sites.first { $0.organisation == one.id }
      let names = [one.id.text, one.name.en, one.name.de, one.name.ja, one.kana, one.kind, list(one.topics)]
      let place =
        [site?.id.text ?? "", one.address, one.city, site?.prefecture ?? "", one.country] + degrees(one.point)
      return names + place + [
        list(one.related), list(one.languages), "\(one.fictional)", one.source, one.remark, one.email ?? "",
      ]
    }
    return table(
      FolderRules.hosts,
      "id,name_en,name_de,name_ja,name_kana,kind,topics,site_id,address,city,prefecture,country,latitude,longitude,coord_precision,"
        + "related_site_sh,languages,fictional,source,remark,email", rows)
  }

  private var homes: TextTable {
    let rows = register.organisations.filter { $0.shore == .home }.map { one -> [String] in
      let names = [one.id.text, one.name.de, one.name.en, one.name.ja, one.kana, one.kind, list(one.topics)]
      return names + [one.address, one.city, one.country] + degrees(one.point)
        + [list(one.related), list(one.languages), "\(one.fictional)", one.source, one.remark]
    }
    return table(
      FolderRules.home,
      "id,name_de,name_en,name_ja,name_kana,kind,topics,address,city,country,latitude,longitude,coord_precision,related_site_jp,"
        + "languages,fictional,source,remark", rows)
  }

  private var firms: TextTable {
    let rows = register.organisations.filter { $0.shore == .fictional }.map { one in
      [
        one.id.text, one.name.en, one.name.ja, one.kana, one.kind, list(one.topics), one.city, one.country,
        list(one.languages),
        "\(one.fictional)", one.remark,
      ]
    }
    return table(
      FolderRules.fictionalFirms, "id,name,name_ja,name_kana,kind,topics,city,country,languages,fictional,remark", rows)
  }

  private var sites: TextTable {
    let rows = register.sites.map { one -> [String] in
      let names = [one.id.text, one.organisation?.text ?? "", one.name.en, one.name.de, one.name.ja, one.type]
      return names + [one.address, one.addressJa, one.city, one.prefecture, one.country] + degrees(one.point) + [
        one.remark
      ]
    }
    return table(
      FolderRules.sites,
      "site_id,organisation_id,name_en,name_de,name_ja,type,address,address_ja,city,prefecture,country,"
        + "latitude,longitude,coord_precision,remark",
      rows)
  }

  private var ties: TextTable {
    let rows = register.ties.map { one -> [String] in
      let ends = [one.id.text, one.from.text, one.to.text, one.kind, one.since, one.status, one.owner?.text ?? ""]
      return ends + [one.due?.description ?? "", one.sentence, one.source, one.remark]
    }
    return table(
      FolderRules.ties, "id,from_id,to_id,kind,since,status,owner_id,due,source_sentence,source,remark", rows)
  }

  private var emissions: TextTable {
    let rows = register.emissions.map { one -> [String] in
      let value = [one.id.text, one.mode, one.travelClass, one.unit, plain(one.value)]
      let range = [one.radiativeForcingIncluded, one.fuelSupplyIncluded, one.source, one.year.map(String.init) ?? ""]
      return value + range + [one.certainty, one.remark]
    }
    return table(
      FolderRules.emissions,
      "id,mode,class,unit,value,radiative_forcing_included,fuel_supply_included,source,year,certainty,remark", rows)
  }

  private var holidays: TextTable {
    table(
      FolderRules.holidays, "date,country,region,name_local,name_en",
      register.holidays.map { ["\($0.date)", $0.country, $0.region, $0.nameLocal, $0.nameEn] })
  }
}

extension TableRule {
  /// The file's name without its ending: the name of its sheet in a workbook.
  var stem: String { String(file.split(separator: ".").first ?? "") }
}

/// The settings of a trip as tables, from which the workbook's sheets and a `trip.yaml` are made.
///
/// - Parameter whole: with the settings that say nothing yet, as a form shows them.
package func settingsTables(of dossier: Dossier, whole: Bool = false) -> [TextTable] {
  TableWriter(dossier: dossier, zones: dossier.zonesOfSites()).settings(whole: whole)
}
