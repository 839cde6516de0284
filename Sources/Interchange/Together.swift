import Domain

/// What shows only when all files are read: days against hotels, items against each other, ways against needs.
extension FolderReader {
  func checkTogether() {
    reportWindowsOutside()
    guard let trip, let settings else { return }
    checkMust(trip, settings)
    checkBases(trip, settings)
    checkWindowsByArea(trip)
    checkMissingPairs(trip)
    checkFixedItems(trip, settings)
  }

  // MARK: Must

  /// `must_visits`, where it is given, has to name the same visits as the column `obligation`, which decides.
  private func checkMust(_ trip: Trip, _ settings: Settings) {
    guard settings.has("must_visits"), !vague.contains(.visit) else { return }
    let listed = settings.words("must_visits")
    var seen: Set<String> = []
    for (id, line) in listed {
      guard seen.insert(id).inserted else {
        mustTwice(id, line, settings)
        continue
      }
      guard refer(.visit, id, in: [.visit], settings, "must_visits", line: line) else { continue }
      if let visit = trip.visits.first(where: { $0.id.text == id }), !visit.isMust, obligationIsRead {
        mismatch(
          id, line, settings,
          Trilingual(
            de: "\(id) steht unter must_visits, ist in visits.csv aber nicht Pflicht; es gilt visits.csv.",
            en: "\(id) is listed in must_visits but is no must in visits.csv; visits.csv holds.",
            ja: "\(id) は must_visits にありますが、visits.csv では必須ではありません。visits.csv が優先されます。"))
      }
    }
    for visit in trip.visits where visit.isMust && !seen.contains(visit.id.text) {
      mismatch(
        visit.id.text, settings.keyLine(of: "must_visits"), settings,
        Trilingual(
          de: "\(visit.id) ist in visits.csv Pflicht, fehlt aber unter must_visits; es gilt visits.csv.",
          en: "\(visit.id) is a must in visits.csv but missing in must_visits; visits.csv holds.",
          ja: "\(visit.id) は visits.csv で必須ですが、must_visits にありません。visits.csv が優先されます。"))
    }
  }

  private func mismatch(_ id: String, _ line: Int, _ settings: Settings, _ message: Trilingual) {
    settings.report(
      "must_visits", value: id, .warning, "must-mismatch", message,
      mend: Trilingual(
        de: "must_visits oder die Spalte obligation berichtigen.", en: "Mend must_visits or the column obligation.",
        ja: "must_visits または obligation 列を修正してください。"), .ask, line: line)
  }

  private func mustTwice(_ id: String, _ line: Int, _ settings: Settings) {
    settings.report(
      "must_visits", value: id, .warning, "listed-twice",
      Trilingual(de: "\(id) steht zweimal in der Liste.", en: "\(id) stands twice in the list.", ja: "\(id) がリストに二度あります。"),
      mend: Trilingual(de: "Den zweiten Eintrag entfernen.", en: "Remove the second entry.", ja: "二つ目を削除してください。"), .auto, line: line)
  }

  // MARK: Bases

  /// A day's base is the hotel of the night before or after it (contract 6).
  private func checkBases(_ trip: Trip, _ settings: Settings) {
    let lines = Dictionary(
      settings.children("days", known: [], named: "date").compactMap { entry in entry.text("date").map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    for day in trip.days {
      guard let base = day.base, !trip.hotels.isEmpty else { continue }
      let nights = [day.date - 1, day.date].flatMap { night in trip.hotels.filter { $0.checkIn <= night && night < $0.checkOut } }
      guard !nights.isEmpty, !nights.contains(where: { $0.site == base }) else { continue }
      let entry = lines["\(day.date)"]
      findings.add(
        settings.file, line: entry?.line(of: "base"), column: entry?.full("base") ?? "days", value: base.text, .warning, "base-mismatch",
        Trilingual(
          de:
            "\(base) ist weder das Hotel der Nacht vor noch der Nacht nach dem \(day.date) (\(nights.map(\.site.text).joined(separator: ", "))).",
          en:
            "\(base) is the hotel neither of the night before nor of the night after \(day.date) (\(nights.map(\.site.text).joined(separator: ", "))).",
          ja: "\(base) は \(day.date) の前夜のホテルでも当夜のホテルでもありません（\(nights.map(\.site.text).joined(separator: "、"))）。"),
        mend: Trilingual(de: "base oder hotels berichtigen.", en: "Mend base or hotels.", ja: "base または hotels を修正してください。"), .ask)
    }
  }

  // MARK: Areas

  /// A window is on a day elsewhere if the site belongs to another region and no hotel of that day is within two hours.
  private func checkWindowsByArea(_ trip: Trip) {
    guard trip.hosts.count > 1, !trip.hotels.isEmpty else { return }
    var regions: [Identifier<Site>: String] = [:]
    for (line, entry, date, id, column) in windowsByArea {
      guard let site = sites[id], let day = trip.days.first(where: { $0.date == date }) else { continue }
      let region = regions[id] ?? region(of: site, trip)
      guard let region else { continue }
      regions[id] = region
      let areas = [day.area, day.areaAfter].compactMap { $0 }
      guard !areas.contains(region), !areas.contains(site.prefecture) else { continue }
      let bases = [date - 1, date].flatMap { night in trip.hotels.filter { $0.checkIn <= night && night < $0.checkOut }.map(\.site) }
      if bases.contains(where: { fastest($0, id).map { $0 < 120 } ?? false }) { continue }
      let here = areas.joined(separator: "/")
      let there = site.prefecture.isEmpty ? region : site.prefecture
      findings.add(
        FolderRules.visits.file, line: line, column: column, value: entry, .warning, "wrong-area",
        Trilingual(
          de: "Der Ort liegt in \(there), die Delegation ist am \(date) aber in \(here).",
          en: "The site is in \(there), but the delegation is in \(here) on \(date).",
          ja: "場所は \(there) ですが、代表団は \(date) に \(here) にいます。"),
        mend: Trilingual(
          de: "Ein Fenster an einem Tag in dieser Gegend vereinbaren.", en: "Agree on a window on a day in that area.",
          ja: "その地域に滞在する日の時間帯を調整してください。"))
    }
  }

  /// The host region to which a site belongs: its own prefecture, else that of the nearest hotel.
  private func region(of site: Site, _ trip: Trip) -> String? {
    if trip.hosts.contains(where: { $0.prefecture == site.prefecture }) { return site.prefecture }
    var best: (minutes: Double, region: String)?
    for hotel in Set(trip.hotels.map(\.site)) {
      guard let place = sites[hotel], trip.hosts.contains(where: { $0.prefecture == place.prefecture }) else { continue }
      var effort = fastest(hotel, site.id).map(Double.init)
      if effort == nil, let a = place.point, let b = site.point { effort = kilometres(a, b) }
      guard let effort else { continue }
      if best.map({ (effort, place.prefecture) < ($0.minutes, $0.region) }) ?? true { best = (effort, place.prefecture) }
    }
    return best?.region
  }

  // MARK: Ways

  /// Pairs without a way although both sites are needed on one day; where nearly all pairs have one, also other pairs in use.
  private func checkMissingPairs(_ trip: Trip) {
    guard waysAreWhole, !trip.ways.isEmpty else { return }
    let zone = zone(of: nil)
    var onDay: [CalendarDate: Set<Identifier<Site>>] = [:]
    for visit in trip.visits {
      for window in visit.windows { onDay[(zones[visit.site] ?? zone).date(of: window.opens), default: []].insert(visit.site) }
    }
    for hotel in trip.hotels {
      for offset in 0...(hotel.checkOut - hotel.checkIn) { onDay[hotel.checkIn + offset, default: []].insert(hotel.site) }
    }
    for item in trip.fixedItems {
      if let site = item.startSite { onDay[(zones[site] ?? zone).date(of: item.starts), default: []].insert(site) }
      if let site = item.endSite { onDay[(zones[site] ?? zone).date(of: item.ends), default: []].insert(site) }
    }
    var reported: Set<Pair> = []
    for date in onDay.keys.sorted() { missingPairs(onDay[date]!.sorted(), &reported, limit: .max) }
    let used = Set(onDay.values.joined())
    let pairs = used.count * (used.count - 1) / 2
    let missing = pairs - ways.keys.count { used.contains($0.a) && used.contains($0.b) }
    if missing > reported.count, missing * 50 <= pairs { missingPairs(used.sorted(), &reported, limit: 100) }
  }

  private func missingPairs(_ sites: [Identifier<Site>], _ reported: inout Set<Pair>, limit: Int) {
    for (index, a) in sites.enumerated() {
      for b in sites[(index + 1)...] {
        let pair = Pair(a, b)
        guard ways[pair] == nil, reported.count < limit, reported.insert(pair).inserted else { continue }
        findings.add(
          FolderRules.ways.file, value: "\(a) \(b)", .error, "missing-pair",
          Trilingual(
            de: "Keine Fahrzeit zwischen \(a) und \(b), beide Orte werden genutzt.",
            en: "No travel time between \(a) and \(b), both are used.",
            ja: "\(a) と \(b) の間の移動時間がありません。どちらも使われる場所です。"),
          mend: Trilingual(
            de: "Eine Zeile mit der Fahrzeit ergänzen.", en: "Add a row with the travel time.", ja: "移動時間の行を追加してください。"))
      }
    }
  }

  // MARK: Fixed items

  /// Items of one person overlap, or lie too far apart for the time between them (contract 16); each pair once.
  private func checkFixedItems(_ trip: Trip, _ settings: Settings) {
    var reported: Set<[String]> = []
    for delegate in trip.delegates {
      let own = trip.fixedItems.filter { concerns($0, delegate) }
        .sorted { ($0.starts - $0.beThereMinutesBefore, $0.id) < ($1.starts - $1.beThereMinutesBefore, $1.id) }
      for (one, other) in zip(own, own.dropFirst()) where !reported.contains([one.id.text, other.id.text]) {
        let gap = (other.starts - other.beThereMinutesBefore) - one.ends
        let way = one.endSite.flatMap { from in other.startSite.flatMap { fastest(from, $0) } } ?? 0
        guard gap < way else { continue }
        reported.insert([one.id.text, other.id.text])
        contradiction(one, other, delegate, gap, way, settings)
      }
    }
  }

  private func contradiction(_ one: FixedItem, _ other: FixedItem, _ delegate: Delegate, _ gap: Int, _ way: Int, _ settings: Settings) {
    let overlap = gap < 0
    findings.add(
      settings.file, line: itemLines[other.id.text], column: "fixed_items[\(other.id)].start", value: settings.itemStart(other.id.text),
      overlap ? .error : .warning, "fixed-items-contradiction",
      overlap
        ? Trilingual(
          de: "\(other.id) beginnt (mit der Zeit davor), bevor \(one.id) endet; beide betreffen \(delegate.id).",
          en: "\(other.id) begins (with the time before it) before \(one.id) ends; both concern \(delegate.id).",
          ja: "\(other.id) は（事前の集合時間を含め）\(one.id) の終了前に始まります。どちらも \(delegate.id) の予定です。")
        : Trilingual(
          de: "Zwischen \(one.id) und \(other.id) liegen \(gap) Minuten, der Weg dauert \(way); beide betreffen \(delegate.id).",
          en: "Between \(one.id) and \(other.id) lie \(gap) minutes, but the way takes \(way); both concern \(delegate.id).",
          ja: "\(one.id) と \(other.id) の間は \(gap) 分ですが、移動に \(way) 分かかります。どちらも \(delegate.id) の予定です。"),
      mend: Trilingual(
        de: "Einen der beiden Punkte verschieben oder seine Teilnehmer ändern.", en: "Move one of the two, or change whom it concerns.",
        ja: "どちらかの時刻または参加者を変更してください。"), .ask)
  }

  /// Whether an item lies wholly in a person's stay, with the way (contract 17).
  func concerns(_ item: FixedItem, _ delegate: Delegate) -> Bool {
    let isMeant = item.who.contains { who in
      switch who {
      case .all: true
      case .strand(let strand): strand == delegate.strand
      case .delegate(let id): id == delegate.id
      }
    }
    return isMeant
      && delegate.stays.contains { stay in
        let start = item.starts - item.beThereMinutesBefore
        if let from = stay.from {
          let way = stay.fromSite.flatMap { a in item.startSite.flatMap { fastest(a, $0) } } ?? 0
          guard from + way <= start else { return false }
        }
        if let until = stay.until {
          let way = stay.untilSite.flatMap { b in item.endSite.flatMap { fastest($0, b) } } ?? 0
          guard item.ends + way <= until else { return false }
        }
        return true
      }
  }
}

extension Settings {
  /// The start of a fixed item as it stands in the file.
  fileprivate func itemStart(_ id: String) -> String? {
    children("fixed_items", known: []).first { $0.text("id") == id }?.text("start")
  }
}
