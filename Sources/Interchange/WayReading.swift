import Domain

extension FolderReader {
  func readWays() {
    guard let table = table(FolderRules.ways) else { return }
    let (from, to, mode) = (table.column("from_site"), table.column("to_site"), table.column("mode"))
    let (minutes, distance) = (table.column("minutes"), table.column("distance_km"))
    waysAreWhole = [from, to, mode, minutes].allSatisfy { $0.position != nil }
    var rows: [Pair: [Mode: (minutes: Int, line: Int)]] = [:]
    var all: [Way] = []
    let words: [String: Mode] = [
      "zug": .train, "bahn": .train, "電車": .train, "列車": .train, "coach": .bus, "バス": .bus, "zu fuß": .walk, "zu fuss": .walk, "fuß": .walk,
      "fuss": .walk,
      "foot": .walk, "徒歩": .walk,
    ]
    let lost = table.forEachRow { row in
      guard let a = row.required(from), let b = row.required(to) else { return }
      let isKnown = self.refer(.site, a, in: [.site], from, row)
      guard self.refer(.site, b, in: [.site], to, row), isKnown else { return }
      guard let word = row.required(mode), let mode = row.choice(mode, Mode.self, aliases: words, text: word) else { return }
      let pair = Pair(Identifier(a), Identifier(b))
      guard let time = self.minutes(minutes, row) else {
        self.ways[pair, default: [:]][mode] = .max
        return
      }
      if a == b {
        self.sameSite(a, to, row)
        return
      }
      let kilometres = row.real(distance, in: 0...20_100)
      if let known = rows[pair]?[mode] {
        self.again(pair, mode, time, known, minutes, row)
        return
      }
      rows[pair, default: [:]][mode] = (time, row.line)
      self.ways[pair, default: [:]][mode] = time
      self.plausible(pair, mode, time, kilometres, minutes, distance, row)
      all.append(Way(from: Identifier(a), to: Identifier(b), mode: mode, minutes: time, kilometres: kilometres))
    }
    if !lost.isEmpty { waysAreWhole = false }
    trip?.ways = all
    reportOddDistances(table.file)
  }

  /// A time of 0 minutes to two days; what is below is said to be negative.
  private func minutes(_ column: Column, _ row: Row) -> Int? {
    guard let text = row.required(column) else { return nil }
    guard let number = Int(text), number < 0 else { return row.whole(column, in: 0...2880, needed: true, what: travelTime) }
    row.report(
      column.name, value: text, .error, "out-of-range",
      Trilingual(de: "Eine Fahrzeit kann nicht negativ sein.", en: "A travel time can not be negative.", ja: "移動時間を負の値にすることはできません。"),
      mend: Trilingual(de: "Die Minuten berichtigen.", en: "Mend the minutes.", ja: "分数を修正してください。"))
    return nil
  }

  private func sameSite(_ id: String, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: id, .warning, "same-site",
      Trilingual(
        de: "Anfang und Ende sind derselbe Ort; die Zeile wurde nicht gelesen.",
        en: "Start and end are the same site; the row was not read.",
        ja: "出発地と到着地が同じため、この行は読み込みませんでした。"),
      mend: Trilingual(de: "Die Zeile löschen.", en: "Delete the row.", ja: "この行を削除してください。"), .auto)
  }

  private func again(_ pair: Pair, _ mode: Mode, _ time: Int, _ known: (minutes: Int, line: Int), _ column: Column, _ row: Row) {
    if time == known.minutes {
      duplicateRow(row, "\(pair.a) \(pair.b)", first: known.line)
      return
    }
    row.report(
      column.name, value: "\(time)", .error, "duplicate-way",
      Trilingual(
        de:
          "Zwischen \(pair.a) und \(pair.b) (\(mode.rawValue)) stehen \(time) Minuten, in Zeile \(known.line) aber \(known.minutes); die Fahrzeit gilt in beiden Richtungen.",
        en:
          "Between \(pair.a) and \(pair.b) (\(mode.rawValue)) stand \(time) minutes, but \(known.minutes) in line \(known.line); a travel time holds both ways.",
        ja: "\(pair.a) と \(pair.b) の間（\(mode.rawValue)）は \(time) 分ですが、\(known.line) 行目では \(known.minutes) 分です。移動時間は往復で同じです。"),
      mend: Trilingual(de: "Eine der beiden Zeilen löschen.", en: "Delete one of the two rows.", ja: "どちらかの行を削除してください。"), .ask)
  }

  /// Compares with the great circle: nothing goes faster than the mode can, nor takes a day for a walk.
  private func plausible(
    _ pair: Pair, _ mode: Mode, _ time: Int, _ given: Double?, _ minutes: Column, _ distance: Column, _ row: Row
  ) {
    var measured: Double?
    if let a = sites[pair.a]?.point, let b = sites[pair.b]?.point, !oddSites.contains(pair.a), !oddSites.contains(pair.b) {
      measured = kilometres(a, b)
    }
    if let given, let measured {
      for site in [pair.a, pair.b] { measuredRows[site, default: 0] += 1 }
      if abs(given - measured) > 5 + 0.2 * measured {
        oddDistances.append((pair, row.line, row.plain(at: distance.position ?? 0), given, measured))
      }
    }
    guard let way = given ?? measured else { return }
    let top = mode == .bus ? 120.0 : mode == .train ? 350.0 : 9.0
    let isTooFast = way > 1 && Double(time) * top / 60 < way
    let isTooSlow = time > 240 && Double(time) > 60 + way * 10
    guard isTooFast || isTooSlow else { return }
    let how: Trilingual =
      switch mode {
      case .bus: Trilingual(de: "mit dem Bus", en: "by bus", ja: "バス")
      case .train: Trilingual(de: "mit dem Zug", en: "by train", ja: "列車")
      case .walk: Trilingual(de: "zu Fuß", en: "on foot", ja: "徒歩")
      }
    row.report(
      minutes.name, value: row.plain(at: minutes.position ?? 0), .warning, "implausible",
      Trilingual(
        de: "\(time) Minuten für \(tenth(way)) km \(how.de) sind nicht plausibel.",
        en: "\(time) minutes for \(tenth(way)) km \(how.en) is not plausible.",
        ja: "\(how.ja)で \(tenth(way)) km を \(time) 分というのは妥当ではありません。"),
      mend: Trilingual(de: "Die Minuten prüfen.", en: "Check the minutes.", ja: "分数を確認してください。"), .ask)
  }

  /// Names distances that contradict the coordinates; where most of a site's do, its coordinates are named instead, once.
  private func reportOddDistances(_ file: String) {
    var counts: [Identifier<Site>: Int] = [:]
    for odd in oddDistances { for site in [odd.pair.a, odd.pair.b] { counts[site, default: 0] += 1 } }
    let misplaced = Set(counts.filter { $0.value >= 4 && $0.value * 2 > measuredRows[$0.key, default: 0] }.keys)
    for id in misplaced.sorted() {
      guard let point = sites[id]?.point else { continue }
      findings.add(
        FolderRules.sites.file, line: line(.site, id.text), column: "latitude", value: plainText(point.latitude), .warning, "implausible",
        Trilingual(
          de: "Der Punkt von \(id) widerspricht den Entfernungen in \(file) (\(counts[id]!) Zeilen).",
          en: "The point of \(id) contradicts the distances in \(file) (\(counts[id]!) rows).",
          ja: "\(id) の地点が \(file) の距離と一致しません（\(counts[id]!) 行）。"),
        mend: Trilingual(de: "Die Koordinaten prüfen.", en: "Check the coordinates.", ja: "座標を確認してください。"), .ask)
    }
    for odd in oddDistances where !misplaced.contains(odd.pair.a) && !misplaced.contains(odd.pair.b) {
      findings.add(
        file, line: odd.line, column: "distance_km", value: odd.text, .warning, "implausible",
        Trilingual(
          de:
            "Nach ihren Koordinaten liegen \(odd.pair.a) und \(odd.pair.b) \(tenth(odd.measured)) km auseinander, nicht \(tenth(odd.given)).",
          en: "By their coordinates \(odd.pair.a) and \(odd.pair.b) lie \(tenth(odd.measured)) km apart, not \(tenth(odd.given)).",
          ja: "座標によると \(odd.pair.a) と \(odd.pair.b) の距離は \(tenth(odd.measured)) km で、\(tenth(odd.given)) km ではありません。"),
        mend: Trilingual(de: "Entfernung oder Koordinaten prüfen.", en: "Check the distance or the coordinates.", ja: "距離または座標を確認してください。"),
        .ask)
    }
  }

  /// Minutes of the fastest mode; 0 for the same site, nil without a way.
  func fastest(_ a: Identifier<Site>, _ b: Identifier<Site>) -> Int? {
    a == b ? 0 : ways[Pair(a, b)]?.values.min().flatMap { $0 == .max ? nil : $0 }
  }
}

private let travelTime = Trilingual(de: "Fahrzeit", en: "Travel time", ja: "移動時間")

private func tenth(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
