import Domain
import Planning

/// What is no programme file at all.
package enum ProgrammeFileError: Error, Equatable {
  /// Not JSON with a list `tours`; the finding says so and how to mend it.
  case wrongUse(Finding)
}

/// Reads anyone's programme file, as far as it can be read.
///
/// What is odd is a finding with the code `format`; a tour or stop that can not be read is left out, the rest is kept. A
/// time without an offset is read as the local time of its place.
/// - Throws: `.wrongUse` for what is not JSON with a list `tours`.
package func readProgramme(
  _ data: [UInt8], in dossier: Dossier
) throws(ProgrammeFileError) -> (programme: Programme, claims: Claims, findings: [Finding]) {
  let document: JSONValue
  do { document = try JSONReader.read(data) } catch { throw .wrongUse(noProgramme) }
  guard case .list(let tours) = document["tours"] else { throw .wrongUse(noProgramme) }
  var reading = ProgrammeReading(dossier: dossier, zones: dossier.zonesOfSites())
  let (programme, claims) = reading.read(document, tours)
  return (programme, claims, reading.findings + formatFindings(of: programme, in: dossier))
}

private let noProgramme = Finding(
  file: "programme.json", code: "format",
  message: Trilingual(
    de: "Die Datei ist kein JSON mit einer Liste „tours“.", en: "The file is not JSON with a list “tours”.",
    ja: "このファイルは「tours」一覧を持つJSONではありません。"),
  mend: Trilingual(
    de: "Geben Sie eine Programmdatei an, wie „kakehashi plan“ sie schreibt.",
    en: "Give a programme file as “kakehashi plan” writes it.", ja: "「kakehashi plan」が出力する形式の日程ファイルを指定してください。"))

/// A file half read: where the reader is, and what it has found.
private struct ProgrammeReading {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  private(set) var findings: [Finding] = []

  init(dossier: Dossier, zones: [Identifier<Site>: Zone]) { (self.dossier, self.zones) = (dossier, zones) }

  mutating func read(_ document: JSONValue, _ entries: [JSONValue]) -> (Programme, Claims) {
    var tours: [Tour] = []
    for (index, entry) in entries.enumerated() {
      if let tour = tour(entry, number: index + 1) { tours.append(tour) }
    }
    let trip = id(document, "trip", at: "trip") ?? dossier.trip.id
    let claims = Claims(
      value: number(document, "value"), meanShare: number(document, "mean_share"),
      lowestShare: number(document, "lowest_share"), bound: number(document, "bound"))
    var programme = Programme(trip: trip, seed: seed(document), bound: claims.bound, tours: tours)
    programme.worth.value = claims.value ?? 0
    programme.worth.meanShare = claims.meanShare ?? 0
    programme.worth.lowestShare = claims.lowestShare ?? 0
    programme.notHeld = notHeld(document)
    programme.unmetWishes = unmetWishes(document)
    return (programme, claims)
  }

  private mutating func tour(_ entry: JSONValue, number: Int) -> Tour? {
    guard case .object = entry else {
      wrong(at: "tours/\(number)", Trilingual(de: "eine Tour", en: "a tour", ja: "ツアー"), entry)
      return nil
    }
    let name: Identifier<Tour> = id(entry, "id", at: "tours/\(number)/id") ?? Identifier("#\(number)")
    let place = "tours/\(name)"
    let mode = mode(entry, at: place)
    let from: Identifier<Site>? = id(entry, "from", at: "\(place)/from")
    let to: Identifier<Site>? = id(entry, "to", at: "\(place)/to")
    let departs = time(entry, "departs", at: place, site: from)
    let arrives = time(entry, "arrives", at: place, site: to)
    let day = day(entry, at: place) ?? departs.map { zone(of: from).date(of: $0) }
    let delegates: [Identifier<Delegate>] = ids(entry, "delegates", at: place)
    let interpreters: [Identifier<Interpreter>] = ids(entry, "interpreters", at: place)
    let stops = stops(entry, at: place)
    let vehicle = vehicle(entry, at: place)
    guard let mode, let from, let to, let departs, let arrives, let day else { return nil }
    return Tour(
      id: name, day: day, vehicle: vehicle, mode: mode, from: from, to: to, departs: departs, arrives: arrives,
      delegates: delegates, interpreters: interpreters, stops: stops)
  }

  private mutating func stops(_ entry: JSONValue, at place: String) -> [Stop] {
    list(entry, "stops", at: "\(place)/stops").enumerated().compactMap { index, entry in
      let place = "\(place)/stops/\(index + 1)"
      guard case .object = entry else {
        wrong(at: place, Trilingual(de: "ein Halt", en: "a stop", ja: "立寄り"), entry)
        return nil
      }
      let visit: Identifier<Visit>? = id(entry, "visit", at: "\(place)/visit")
      let known = visit.flatMap { visit in dossier.trip.visits.first { $0.id == visit } }
      let site: Identifier<Site>? = id(entry, "site", at: "\(place)/site") ?? known?.site
      let arrives = time(entry, "arrives", at: place, site: site)
      let starts = time(entry, "starts", at: place, site: site)
      let ends = time(entry, "ends", at: place, site: site)
      guard let visit, let site, let starts else { return nil }
      return Stop(
        visit: visit, site: site, arrives: arrives ?? starts, starts: starts,
        ends: ends ?? starts + (known?.durationMinutes ?? 0))
    }
  }

  private mutating func notHeld(_ document: JSONValue) -> [NotHeld] {
    list(document, "not_held", at: "not_held").enumerated().compactMap { index, entry in
      let place = "not_held/\(index + 1)"
      let visit: Identifier<Visit>? = id(entry, "visit", at: "\(place)/visit")
      let (code, reason) = (text(entry, "code", at: "\(place)/code"), reason(entry, at: place))
      guard let visit else { return nil }
      return NotHeld(visit: visit, code: code ?? "value", reason: reason)
    }
  }

  private mutating func unmetWishes(_ document: JSONValue) -> [UnmetWish] {
    list(document, "unmet_wishes", at: "unmet_wishes").enumerated().compactMap { index, entry in
      let place = "unmet_wishes/\(index + 1)"
      let delegate: Identifier<Delegate>? = id(entry, "delegate", at: "\(place)/delegate")
      let host: Identifier<Organisation>? = id(entry, "host", at: "\(place)/host")
      let (code, reason) = (text(entry, "code", at: "\(place)/code"), reason(entry, at: place))
      guard let delegate, let host else { return nil }
      return UnmetWish(delegate: delegate, host: host, code: code ?? "value", reason: reason)
    }
  }

  /// In three languages where `reasons` gives them, else the one sentence of `reason`.
  private mutating func reason(_ entry: JSONValue, at place: String) -> Trilingual {
    let plain = text(entry, "reason", at: "\(place)/reason") ?? ""
    func said(_ language: Language) -> String {
      if case .text(let text) = entry["reasons"]?[language.rawValue] { text } else { plain }
    }
    return Trilingual(de: said(.de), en: said(.en), ja: said(.ja))
  }
}

/// Single fields.
extension ProgrammeReading {
  private static let textWanted = Trilingual(de: "ein Text", en: "a text", ja: "文字列")

  private mutating func text(_ entry: JSONValue, _ key: String, at place: String) -> String? {
    guard let value = entry[key] else {
      missing(at: place)
      return nil
    }
    guard case .text(let text) = value else {
      wrong(at: place, Self.textWanted, value)
      return nil
    }
    return text
  }

  private mutating func id<Of>(_ entry: JSONValue, _ key: String, at place: String) -> Identifier<Of>? {
    text(entry, key, at: place).map { Identifier($0) }
  }

  private mutating func list(_ entry: JSONValue, _ key: String, at place: String) -> [JSONValue] {
    guard let value = entry[key] else {
      missing(at: place)
      return []
    }
    guard case .list(let elements) = value else {
      wrong(at: place, Trilingual(de: "eine Liste", en: "a list", ja: "一覧"), value)
      return []
    }
    return elements
  }

  private mutating func ids<Of>(_ entry: JSONValue, _ key: String, at place: String) -> [Identifier<Of>] {
    list(entry, key, at: "\(place)/\(key)").compactMap { element in
      guard case .text(let text) = element else {
        wrong(at: "\(place)/\(key)", Self.textWanted, element)
        return nil
      }
      return Identifier(text)
    }
  }

  private mutating func vehicle(_ entry: JSONValue, at place: String) -> Identifier<Vehicle>? {
    switch entry["vehicle"] {
    case nil, .null: return nil
    case .text(let text): return Identifier(text)
    case let other?:
      wrong(at: "\(place)/vehicle", Trilingual(de: "eine Kennung oder null", en: "an id or null", ja: "IDまたはnull"), other)
      return nil
    }
  }

  private mutating func mode(_ entry: JSONValue, at place: String) -> Mode? {
    guard let text = text(entry, "mode", at: "\(place)/mode") else { return nil }
    if let mode = Mode(rawValue: text) { return mode }
    wrong(at: "\(place)/mode", Trilingual(same: Mode.allCases.map(\.rawValue).joined(separator: ", ")), .text(text))
    return nil
  }

  private mutating func day(_ entry: JSONValue, at place: String) -> CalendarDate? {
    guard let text = text(entry, "day", at: "\(place)/day") else { return nil }
    if let day = CalendarDate(text) { return day }
    wrong(at: "\(place)/day", Trilingual(de: "ein Tag wie 2024-10-07", en: "a day like 2024-10-07", ja: "2024-10-07のような日付"), .text(text))
    return nil
  }

  private func zone(of site: Identifier<Site>?) -> Zone { site.flatMap { zones[$0] } ?? dossier.trip.hosts[0].zone }

  private mutating func time(_ entry: JSONValue, _ key: String, at place: String, site: Identifier<Site>?) -> Minute? {
    guard let text = text(entry, key, at: "\(place)/\(key)") else { return nil }
    let zone = zone(of: site)
    let example = Trilingual(
      de: "eine volle Minute mit dem Zeitabstand des Ortes", en: "a whole minute with the offset of the place",
      ja: "その場所の時差を付けた分単位の時刻")
    if let minute = Minute(text) {
      let known = site.map { zones[$0] != nil } ?? false
      if known, offset(of: text) != zone.offset(at: minute) {
        wrong(at: "\(place)/\(key)", example, .text(text), instead: zone.iso(minute))
      }
      return minute
    }
    let local = localMinute(text, in: zone)
    wrong(at: "\(place)/\(key)", example, .text(text), instead: local.map(zone.iso))
    return local
  }

  /// Minutes ahead of UTC, of a text that is an instant.
  private func offset(of text: String) -> Int {
    guard !text.hasSuffix("Z"), let clock = ClockTime(String(text.suffix(5))) else { return 0 }
    return text.dropLast(5).hasSuffix("-") ? -clock.minutes : clock.minutes
  }

  private func localMinute(_ text: String, in zone: Zone) -> Minute? {
    guard let split = text.firstIndex(of: "T"), let date = CalendarDate(String(text[..<split])),
      let time = ClockTime(String(text[text.index(after: split)...].prefix(5)))
    else { return nil }
    return zone.instant(of: date, at: time)
  }

  private mutating func number(_ document: JSONValue, _ key: String) -> Double? {
    switch document[key] {
    case nil, .null: return nil
    case .number(let text): return Double(text)
    case let other?:
      wrong(at: key, Trilingual(de: "eine Zahl", en: "a number", ja: "数値"), other)
      return nil
    }
  }

  private mutating func seed(_ document: JSONValue) -> UInt64 {
    guard let value = document["seed"] else { return 0 }
    if case .number(let text) = value, let seed = UInt64(text) { return seed }
    wrong(at: "seed", Trilingual(de: "eine ganze Zahl ab 0", en: "a whole number from 0", ja: "0以上の整数"), value)
    return 0
  }

  private mutating func missing(at place: String) {
    findings.append(
      Finding(
        file: "programme.json", column: place, code: "format",
        message: Trilingual(de: "Das Feld \(place) fehlt.", en: "The field \(place) is missing.", ja: "項目\(place)がありません。"),
        mend: Trilingual(de: "Ergänzen Sie es.", en: "Add it.", ja: "追加してください。")))
  }

  private mutating func wrong(at place: String, _ wanted: Trilingual, _ value: JSONValue, instead: String? = nil) {
    let shown = value.written()
    let mend = Trilingual(
      de: instead.map { "Schreiben Sie \($0)." } ?? "Schreiben Sie hier \(wanted.de).",
      en: instead.map { "Write \($0)." } ?? "Write \(wanted.en) here.", ja: instead.map { "\($0)と書いてください。" } ?? "\(wanted.ja)を書いてください。")
    findings.append(
      Finding(
        file: "programme.json", column: place, value: shown, code: "format",
        message: Trilingual(
          de: "In \(place) steht \(shown); erwartet wird \(wanted.de).", en: "\(place) holds \(shown); expected is \(wanted.en).",
          ja: "\(place)の値\(shown)は不正です。\(wanted.ja)が必要です。"),
        mend: mend))
  }
}
