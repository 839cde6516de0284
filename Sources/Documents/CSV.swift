import Domain

/// The participants as a table for Excel: one row a person, in the order of the pages.
///
/// UTF-8 with byte order mark; a semicolon between fields in German, as German Excel expects, else a comma.
package func participantsCSV(_ e: Edition) -> String { csv(participantsTable(e), e.language) }

package func participantsTable(_ e: Edition) -> TextTable {
  let heads = [
    Words.id, Words.name, Words.familyName, Words.givenName, Words.academicTitle, Words.katakana, Words.function,
    Words.organisation, Words.strand, Words.rank, Words.spoken, Words.joins, Words.leaves, Words.sessionsCount,
  ]
  var rows: [[String]] = []
  var counts: [Identifier<Delegate>: Int] = [:]
  for session in e.index.sessions { for id in session.delegates { counts[id, default: 0] += 1 } }
  for id in e.sorted(e.trip.delegates.map(\.id)) {
    guard let d = e.index.delegates[id] else { continue }
    let organisation = d.organisation.map { e.index.organisations[$0]?.name(in: e.language) ?? $0.text } ?? ""
    rows.append([
      id.text, d.fullName, d.familyName, d.givenName, d.academicTitle, d.katakana, e.plain(d.function), organisation,
      e[Words.strand(d.strand)], d.protocolRank.map(String.init) ?? "", d.languages.joined(separator: " "),
      d.stays.first.flatMap { stay in stay.from.map { e.moment($0, at: stay.fromSite) } } ?? "",
      d.stays.last.flatMap { stay in stay.until.map { e.moment($0, at: stay.untilSite) } } ?? "", String(counts[id] ?? 0),
    ])
  }
  return TextTable(name: e[Words.participants], heads: heads.map { e[$0] }, rows: rows)
}

/// Who drives where with whom: one row a tour, in the order of departure.
package func transportCSV(_ e: Edition) -> String { csv(transportTable(e), e.language) }

package func transportTable(_ e: Edition) -> TextTable {
  let heads = [
    Words.day, Words.tour, Words.id, Words.vehicle, Words.seatsHead, Words.departsHead, Words.from, Words.arrivesHead,
    Words.to, Words.zone, Words.stops, Words.heads, Words.interpreters, Words.aboard,
  ]
  var rows: [[String]] = []
  for day in e.index.days {
    for position in e.index.toursOfDay[day.date] ?? [] {
      let tour = e.programme.tours[position]
      let stops = tour.stops.map { stop in
        let zone = e.zone(at: stop.site)
        return "\(zone.clock(stop.arrives)) \(e.siteName(stop.site)) (\(zone.clock(stop.starts))–\(zone.clock(stop.ends)))"
      }
      rows.append([
        tour.day.description, e.letter(tour), tour.id.text, e.carriage(tour),
        tour.vehicle.flatMap { e.index.vehicles[$0] }.map { String($0.seats(on: tour.day)) } ?? "",
        e.zone(at: tour.from).clock(tour.departs), e.siteName(tour.from), e.zone(at: tour.to).clock(tour.arrives), e.siteName(tour.to),
        e.language.zoneLabel(e.zone(at: tour.from), at: tour.departs), stops.joined(separator: " / "),
        String(tour.delegates.count + tour.interpreters.count), tour.interpreters.map(\.text).joined(separator: " / "),
        e.sorted(tour.delegates).map { id in e.index.delegates[id]?.fullName ?? id.text }.joined(separator: " / "),
      ])
    }
  }
  return TextTable(name: e[Words.transport], heads: heads.map { e[$0] }, rows: rows)
}

/// A list as people open it: nothing in it is a formula.
package func csv(_ list: TextTable, _ language: Language) -> String {
  var table = Table(language, heads: list.heads)
  for row in list.rows { table.append(row) }
  return table.text
}

extension Edition {
  fileprivate func moment(_ minute: Minute, at site: Identifier<Site>?) -> String {
    let zone = zone(at: site)
    let (date, time) = zone.local(minute)
    return "\(date) \(time) \(language.shortZone(zone, at: minute))" + (site.map { " " + siteName($0) } ?? "")
  }
}

/// A list as CSV: UTF-8 with byte order mark, every cell in quotes, nothing that a spreadsheet would run.
package func csvText(heads: [String], rows: some Sequence<[String]>, _ language: Language) -> String {
  var table = Table(language, heads: heads)
  for row in rows { table.append(row) }
  return table.text
}

/// Further rows of such a file, as they follow those that were written before.
package func csvLines(_ rows: some Sequence<[String]>, _ language: Language) -> String {
  var table = Table(following: language)
  for row in rows { table.append(row) }
  return table.text
}

/// Rows of a CSV file that a spreadsheet opens without running anything.
struct Table {
  private(set) var text = "\u{FEFF}"
  private let separator: String

  init(_ language: Language, heads: [String]) {
    separator = language == .de ? ";" : ","
    append(heads)
  }
  init(following language: Language) { (text, separator) = ("", language == .de ? ";" : ",") }

  mutating func append(_ fields: [String]) { text += fields.map(Self.field).joined(separator: separator) + "\r\n" }

  /// A cell in quotes. One that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text.
  static func field(_ value: String) -> String {
    let plain = value.unicodeScalars.first { !$0.properties.isWhitespace && !isInvisible($0) }
    let isFormula = plain.map { "=+-@＝＋－＠−".unicodeScalars.contains($0) } ?? false
    let startsWithControl = value.unicodeScalars.first.map { $0.value < 0x20 } ?? false
    var result = "\""
    if isFormula || startsWithControl { result += "'" }
    for scalar in value.unicodeScalars where scalar != "\0" {
      if scalar == "\"" { result += "\"\"" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.properties.generalCategory == .format
  }
}

extension Words {
  static let id = Trilingual(de: "Kennung", en: "ID", ja: "ID")
  static let familyName = Trilingual(de: "Familienname", en: "Family name", ja: "姓")
  static let givenName = Trilingual(de: "Vorname", en: "Given name", ja: "名")
  static let academicTitle = Trilingual(de: "Titel", en: "Title", ja: "学位")
  static let transport = Trilingual(de: "Fahrten", en: "Transport", ja: "移動")
  static let day = Trilingual(de: "Tag", en: "Day", ja: "日付")
  static let seatsHead = Trilingual(de: "Plätze", en: "Seats", ja: "座席数")
  static let departsHead = Trilingual(de: "Abfahrt", en: "Departs", ja: "出発")
  static let arrivesHead = Trilingual(de: "Ankunft", en: "Arrives", ja: "到着")
  static let from = Trilingual(de: "Von", en: "From", ja: "出発地")
  static let to = Trilingual(de: "Nach", en: "To", ja: "到着地")
  static let zone = Trilingual(de: "Zeitzone", en: "Time zone", ja: "時間帯")
  static let stops = Trilingual(de: "Halte", en: "Stops", ja: "立寄り先")
  static let heads = Trilingual(de: "Köpfe", en: "Heads", ja: "人数")
}
