import Documents
import Domain
import HashTreeCollections

/// Draws for reports, in one language, from places, ties and counts that records name.
struct ReportPainter {
  /// Somebody was somewhere.
  struct Stop {
    var host: Identifier<Organisation>
    var site: Identifier<Site>?
    var source: Report.Source
  }

  let state: State
  let language: Language

  /// A map for each part of the world that was visited, named by its prefectures; what has no coordinates is named below the first.
  func maps(of stops: [Stop]) -> [ReportPicture] {
    struct Located {
      var place: RegionMap.Place
      var prefecture: String
      var sources: [Report.Source]
    }
    var (located, unplaced) = ([String: Located](), [String]())
    for stop in stops {
      let site = stop.site.flatMap { state.sites[$0] }
      let name = state.name(of: stop.host, language)
      guard let point = site?.point ?? state.organisations[stop.host]?.point else {
        if !unplaced.contains(name) { unplaced.append(name) }
        continue
      }
      let key = "\(name) \(point.latitude) \(point.longitude)"
      var known = located[key] ?? Located(place: .init(name: name, point: point, count: 0), prefecture: site?.prefecture ?? "", sources: [])
      known.place.count += 1
      if !known.sources.contains(stop.source) { known.sources.append(stop.source) }
      located[key] = known
    }
    let all = located.sorted { $0.key < $1.key }.map(\.value)
    let sheets = RegionMap.sheets(all.map(\.place)).sorted { ($1.places.count, $0.places[0].name) < ($0.places.count, $1.places[0].name) }
    return sheets.enumerated().map { number, sheet in
      let own = all.filter { one in sheet.places.contains { $0.name == one.place.name && $0.point == one.place.point } }
      var prefectures: [String] = []
      for one in own where !one.prefecture.isEmpty && !prefectures.contains(one.prefecture) { prefectures.append(one.prefecture) }
      let names = prefectures.sorted { a, b in isHost(a) != isHost(b) ? isHost(a) : a < b }.map(regionName)
      let region = names.isEmpty ? "" : (language == .ja ? "：" : ": ") + names.joined(separator: language.comma)
      var from = ReportPictureWords.fromProgramme[language]
      if number == 0, !unplaced.isEmpty { from += ReportPictureWords.unplaced(few(unplaced))[language] }
      return ReportPicture(
        ReportPictureWords.visited[language] + region, drawnFrom: from, own.flatMap(\.sources).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        .map(sheet))
    }
  }

  /// Our organisations where they are, larger the more they have of what is counted.
  func home(_ counts: [Identifier<Organisation>: Int], _ caption: Trilingual, from: Trilingual, _ sources: [Report.Source]) -> ReportPicture? {
    let places = counts.sorted { $0.key < $1.key }.compactMap { id, count in
      state.organisations[id]?.point.map { RegionMap.Place(name: state.name(of: id, language), point: $0, count: count) }
    }
    guard let map = RegionMap.sheets(places).max(by: { $0.places.count < $1.places.count }) else { return nil }
    let elsewhere = counts.keys.sorted().map { state.name(of: $0, language) }.filter { name in !map.places.contains { $0.name == name } }
    let missing = elsewhere.isEmpty ? "" : ReportPictureWords.notShown(few(elsewhere))[language]
    return ReportPicture(caption[language], drawnFrom: from[language] + missing, sources, .map(map))
  }

  /// Who of ours is tied to whom of theirs; nil where nobody is.
  func network(_ ties: [KnownTie], source: (KnownTie) -> Report.Source) -> ReportPicture? {
    let across = ties.filter { state.isOurs(state.standing($0.from)) != state.isOurs(state.standing($0.to)) }
    guard !across.isEmpty else { return nil }
    let picture = state.networkPicture(across, language) { "/ledger/organisations/\(encodedSegment($0.text))?lang=\(language.rawValue)" }
    return ReportPicture(
      ReportPictureWords.network[language], drawnFrom: ReportPictureWords.fromTies[language], across.map(source),
      .network(picture, ours: LedgerWords.ours[language], theirs: LedgerWords.theirs[language]))
  }

  /// Counts as bars; nil where all of them are nothing.
  func bars(_ bars: [Report.Bar], _ caption: Trilingual, from: Trilingual, _ sources: [Report.Source]) -> ReportPicture? {
    bars.contains { $0.count > 0 } ? ReportPicture(caption[language], drawnFrom: from[language], sources, .bars(bars)) : nil
  }

  /// The first of many names, and how many follow.
  private func few(_ names: [String]) -> String {
    let (shown, rest) = (names.prefix(5).joined(separator: language.comma), names.count - 5)
    return rest > 0 ? shown + ReportPictureWords.andMore(rest)[language] : shown
  }

  private var hosts: [HostRegion] { state.tripRecords.values.flatMap(\.settings.hosts) }
  private func isHost(_ prefecture: String) -> Bool { hosts.contains { $0.prefecture == prefecture } }
  private func regionName(_ prefecture: String) -> String {
    if language == .ja, let name = hosts.first(where: { $0.prefecture == prefecture && !$0.nameJa.isEmpty })?.nameJa { return name }
    return prefecture
  }
}

extension ReportTeller {
  var painter: ReportPainter { ReportPainter(state: state, language: language) }

  mutating func show(_ pictures: [ReportPicture?]) { report.sections[report.sections.count - 1].pictures += pictures.compactMap { $0 } }

  /// Where the delegation was until now: visits, and occasions with a host.
  mutating func visitedMaps() {
    let items = trip.fixedItems.filter { !$0.hosts.isEmpty && $0.starts < now }
    show(
      painter.maps(
        of: held.filter { $0.starts < now }.map { .init(host: $0.visit.host, site: $0.visit.site, source: source($0.visit.id)) }
          + items.map { .init(host: $0.hosts[0], site: $0.startSite, source: source($0)) }))
  }

  mutating func visitsByDay() {
    let clocks = PlaceClocks(dossier)
    let days = Dictionary(grouping: held.filter { $0.starts < now }) { clocks.zone(of: $0.visit.site).date(of: $0.starts) }
    show([
      painter.bars(
        days.sorted { $0.key < $1.key }.map { .init(language.shortDate($0.key), $0.value.count) }, ReportPictureWords.byDay, from: ReportPictureWords.fromProgramme,
        days.values.joined().sorted { $0.starts < $1.starts }.map { source($0.visit.id) })
    ])
  }

  mutating func personsByGroup() {
    show([
      painter.bars(
        Strand.allCases.map { strand in .init(strand.words[language], trip.delegates.count { $0.strand == strand }) }, ReportPictureWords.byGroup,
        from: ReportPictureWords.fromRoster, [roster])
    ])
  }

  /// Where those who travelled come from; for the agency itself, since it names who travelled.
  mutating func homeMap() {
    let counts = trip.delegates.compactMap(\.organisation).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let home = ReportPictureWords.homes(trip.home.name)
    show([painter.home(counts, home, from: ReportPictureWords.fromRoster, [roster])])
  }

  /// Of ours, those of whom the article speaks.
  mutating func tiedHomeMap(_ ties: [KnownTie]) {
    let ours = ties.flatMap { [$0.from, $0.to] }.filter { state.isOurs($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let home = ReportPictureWords.tied(trip.home.name)
    show([painter.home(ours, home, from: ReportPictureWords.fromTies, ties.filter { state.isOurs($0.from) || state.isOurs($0.to) }.map { source($0) })])
  }

  /// A tie of the register by its words, one of the ledger by its number.
  func source(_ tie: KnownTie) -> Report.Source { state.source(tie) }

  func source(_ item: FixedItem) -> Report.Source {
    Report.Source("\(item.id)", href: "/trips/\(encodedSegment(trip.id.text))/lists/fixed_items?lang=\(language.rawValue)")
  }
}

extension State {
  func source(_ tie: KnownTie) -> Report.Source {
    if case .tie(let id) = tie.subject, let tie = ties[id] {
      return Report.Source("\(tie.id)" + (tie.source.isEmpty ? "" : " (\(tie.source))"), sentence: tie.sentence)
    }
    let said = claims(of: tie.subject).first { $0.standing != .withdrawn }?.claim
    return Report.Source("\(tie.subject)" + (said.map { " (\($0.source))" } ?? ""), sentence: said?.sentence ?? "")
  }
}

enum ReportPictureWords {
  static let visited = Trilingual(de: "Besuchte Orte", en: "Places visited", ja: "訪問地")
  static let network = Trilingual(de: "Wer bei uns mit wem drüben verbunden ist", en: "Who of ours is tied to whom of theirs", ja: "両地域の組織のつながり")
  static let byDay = Trilingual(de: "Besuche je Tag", en: "Visits by day", ja: "日別の訪問件数")
  static let byField = Trilingual(de: "Besuche je Themenfeld", en: "Visits by field", ja: "分野別の訪問件数")
  static let byGroup = Trilingual(de: "Mitreisende je Gruppe", en: "Persons by group", ja: "区分別の参加者数")
  static let byEvidence = Trilingual(de: "Ergebnisse nach Beleg", en: "Results by evidence", ja: "裏付け別の成果件数")
  static let byTrip = Trilingual(de: "Mitreisende je Reise", en: "Persons by trip", ja: "訪問事業別の参加者数")
  static let fromProgramme = Trilingual(
    de: "Gezeichnet aus dem Programm der Reise und den Orten der Stammdaten.", en: "Drawn from the programme of the trip and the places of the register.",
    ja: "訪問日程と台帳の所在地から作図。")
  static let fromVisits = Trilingual(
    de: "Gezählt sind die Themen der Besuche im Programm.", en: "Counted are the topics of the visits in the programme.", ja: "日程に含まれる訪問のテーマを集計。")
  static let fromRoster = Trilingual(
    de: "Gezeichnet aus der Teilnehmerliste.", en: "Drawn from the list of participants.", ja: "参加者名簿から作図。")
  static let fromTies = Trilingual(
    de: "Gezeichnet aus den erfassten Verbindungen.", en: "Drawn from the ties on record.", ja: "記録されたつながりから作図。")
  static let fromResults = Trilingual(de: "Gezeichnet aus den erfassten Ergebnissen.", en: "Drawn from the results on record.", ja: "記録された成果から作図。")
  static func homes(_ region: String) -> Trilingual {
    Trilingual(de: "Woher die Mitreisenden kommen: \(region)", en: "Where those who travelled come from: \(region)", ja: "参加者の所属先：\(region)")
  }
  static func tied(_ region: String) -> Trilingual {
    Trilingual(de: "Wer bei uns verbunden ist: \(region)", en: "Who of ours is tied: \(region)", ja: "つながりのある組織：\(region)")
  }
  static func andMore(_ count: Int) -> Trilingual { Trilingual(de: " und \(count) weitere", en: " and \(count) more", ja: "ほか\(count)件") }
  static func further(_ count: Int) -> Trilingual {
    Trilingual(de: "\(count) weitere Verbindungen sind nicht gezeichnet", en: "\(count) further ties are not drawn", ja: "ほか\(count)件のつながりは省略")
  }
  static func unplaced(_ names: String) -> Trilingual {
    Trilingual(de: " Ohne Koordinaten: \(names).", en: " Without coordinates: \(names).", ja: "座標なし：\(names)。")
  }
  static func notShown(_ names: String) -> Trilingual {
    Trilingual(de: " Nicht auf dieser Karte: \(names).", en: " Not on this map: \(names).", ja: "この地図にないもの：\(names)。")
  }
}
