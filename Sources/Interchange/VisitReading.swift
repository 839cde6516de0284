import Domain

extension FolderReader {
  func readVisits() {
    guard let table = table(FolderRules.visits, kind: .visit) else { return }
    let columns = VisitColumns(table)
    obligationIsRead = columns.obligation.position != nil
    var seenRows: Set<String> = []
    var visits: [Visit] = []
    let lost = table.forEachRow { row in
      guard let id = row.required(columns.id) else { return }
      if self.repeats(row, id, .visit, &seenRows) { return }
      guard self.define(.visit, id, columns.id, row) else { return }
      if let visit = self.visit(id, columns, row) { visits.append(visit) }
    }
    defineLost(.visit, lost)
    trip?.visits = visits
  }

  private func visit(_ id: String, _ columns: VisitColumns, _ row: Row) -> Visit? {
    let host = row.required(columns.host).flatMap { refer(.organisation, $0, in: Self.organisations, columns.host, row) ? $0 : nil }
    if let host, !knows([.host], host), knows([.home, .fictional], host) { notAHost(host, columns.host, row, .warning) }
    let place = row.required(columns.site).flatMap { refer(.site, $0, in: [.site], columns.site, row) ? $0 : nil }
    let site = place.map { Identifier<Site>($0) }
    let duration = row.whole(columns.duration, in: 1...1440, needed: true, what: Trilingual(de: "Dauer", en: "Duration", ja: "所要時間"))
    let least = row.whole(
      columns.least, in: 0...10_000, needed: true, what: Trilingual(de: "Mindestgröße", en: "Smallest group", ja: "最少人数"))
    let most = row.whole(columns.most, in: 1...10_000, needed: true, what: Trilingual(de: "Höchstgröße", en: "Largest group", ja: "最大人数"))
    if let least, let most, most < least {
      row.report(
        columns.least.name, value: "\(least)", .error, "min-above-max",
        Trilingual(
          de: "Die Mindestgröße \(least) übersteigt die Höchstgröße \(most).",
          en: "The smallest group of \(least) exceeds the largest of \(most).",
          ja: "最少人数 \(least) が最大人数 \(most) を超えています。"),
        mend: Trilingual(
          de: "min_group oder max_group berichtigen.", en: "Mend min_group or max_group.", ja: "min_group または max_group を修正してください。"), .ask)
    }
    let sessions = row.whole(
      columns.sessions, in: 1...1000, needed: false, what: Trilingual(de: "Höchstzahl", en: "Number of sessions", ja: "回数"))
    let priority = row.whole(columns.priority, in: 1...5, needed: false, what: Trilingual(de: "Priorität", en: "Priority", ja: "優先度"))
    let interpreting = row.value(columns.interpreting).flatMap {
      row.choice(columns.interpreting, Visit.Interpreting.self, aliases: interpretingWords, text: $0)
    }
    let isMust = obligation(columns.obligation, row)
    let deadline = row.value(columns.deadline).flatMap { row.moment(columns.deadline, text: $0, needsTime: false)?.date }
    let strands = strands(columns.strands, row)
    let topics = topics(columns.topics, row)
    let windows = windows(columns.windows, row, site: site, duration: duration)
    let titles = columns.titles.map { row.text($0) }
    let title = titles[1].isEmpty ? (titles[0].isEmpty ? titles[2] : titles[0]) : titles[1]
    guard let host, let site, let duration, let least, let most else { return nil }
    return Visit(
      id: Identifier(id), host: Identifier(host), site: site,
      title: Trilingual(de: titles[0].isEmpty ? title : titles[0], en: title, ja: titles[2].isEmpty ? title : titles[2]), topics: topics,
      durationMinutes: duration, windows: windows, minGroup: least, maxGroup: most, maxSessions: sessions ?? 1,
      language: row.value(columns.language) ?? "", interpreting: interpreting ?? .none, isMust: isMust, strands: strands,
      priority: priority ?? 3, registrationDeadline: deadline, contactRemark: row.text(columns.contact),
      dressCode: row.value(columns.dress))
  }

  private func obligation(_ column: Column, _ row: Row) -> Bool {
    enum Obligation: String, CaseIterable { case must, optional }
    let words: [String: Obligation] = [
      "pflicht": .must, "muss": .must, "obligatorisch": .must, "mandatory": .must, "required": .must, "ja": .must, "yes": .must,
      "必須": .must,
      "freiwillig": .optional, "wahl": .optional, "kann": .optional, "nein": .optional, "no": .optional, "任意": .optional,
    ]
    guard let text = row.value(column) else { return false }
    return row.choice(column, Obligation.self, aliases: words, text: text) == .must
  }

  private func strands(_ column: Column, _ row: Row) -> [Strand] {
    guard !row.isEmpty(column) else { return Strand.allCases }
    var all: [Strand] = []
    for word in row.list(column) {
      if ["all", "alle", "全員"].contains(folded(word)) { return Strand.allCases }
      guard let strand = row.choice(column, Strand.self, aliases: strandWords, text: word) else { continue }
      if all.contains(strand) { twice(word, column, row) } else { all.append(strand) }
    }
    return all.isEmpty ? Strand.allCases : all
  }

  // MARK: Windows

  private func windows(_ column: Column, _ row: Row, site: Identifier<Site>?, duration: Int?) -> [Window] {
    guard column.position != nil else { return [] }
    let entries = row.list(column)
    if entries.isEmpty {
      row.missing(column)
      return []
    }
    let zone = zone(of: site)
    var windows: [Window] = []
    for entry in entries {
      guard let (opens, closes) = bounds(entry, column, row) else { continue }
      let window = Window(opens: opens.instant(in: zone), closes: closes.instant(in: zone))
      guard window.opens <= window.closes else {
        reversed(entry, column, row)
        continue
      }
      if outside(entry, from: zone.date(of: window.opens), to: zone.date(of: window.closes), column, row, site) { continue }
      if let duration, window.closes - window.opens < duration { tooShort(entry, window, duration, column, row) }
      wrongArea(entry, zone.date(of: window.opens), column, row, site)
      if let other = windows.first(where: { $0.opens < window.closes && window.opens < $0.closes }) {
        overlapping(entry, isSame: other == window, column, row)
      }
      windows.append(window)
    }
    return windows.sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
  }

  private func bounds(_ entry: String, _ column: Column, _ row: Row) -> (WrittenMoment, WrittenMoment)? {
    guard let (opens, closes) = writtenWindow(entry) else {
      notAWindow(entry, column, row)
      return nil
    }
    if opens.style != .iso {
      row.readAs(entry, opens.style, column)
    } else if closes.style != .iso || !entry.contains("/") {
      row.readAs(entry, closes.style == .iso ? .slashed : closes.style, column)
    }
    return (opens, closes)
  }

  private func notAWindow(_ entry: String, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: entry, .error, "date-format",
      Trilingual(
        de: "\(entry) ist kein Zeitfenster.", en: "\(entry) is no window of time.", ja: "\(entry) は時間帯として読めません。"),
      mend: Trilingual(
        de: "Beginn/Ende schreiben: YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm.", en: "Write start/end: YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm.",
        ja: "「開始/終了」（YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm）の形で書いてください。"))
  }

  private func reversed(_ entry: String, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: entry, .error, "window-reversed",
      Trilingual(
        de: "Das Zeitfenster endet, bevor es beginnt.", en: "The window ends before it begins.", ja: "時間帯の終了が開始より前になっています。"),
      mend: Trilingual(de: "Beginn und Ende tauschen oder berichtigen.", en: "Swap or mend start and end.", ja: "開始と終了を入れ替えるか、修正してください。"),
      .ask)
  }

  private func tooShort(_ entry: String, _ window: Window, _ duration: Int, _ column: Column, _ row: Row) {
    let size = window.closes - window.opens
    row.report(
      column.name, value: entry, .warning, "window-too-short",
      Trilingual(
        de: "Das Zeitfenster von \(size) Minuten ist kürzer als der Besuch von \(duration) Minuten.",
        en: "The window of \(size) minutes is shorter than the visit of \(duration) minutes.", ja: "\(size) 分の時間帯は、\(duration) 分の訪問より短いです。"),
      mend: Trilingual(
        de: "Mit dem Gastgeber ein längeres Fenster oder einen kürzeren Besuch vereinbaren.",
        en: "Agree on a longer window or a shorter visit with the host.",
        ja: "訪問先と、時間帯の延長または訪問時間の短縮を相談してください。"))
  }

  private func overlapping(_ entry: String, isSame: Bool, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: entry, .warning, isSame ? "listed-twice" : "windows-overlap",
      isSame
        ? Trilingual(de: "Das Zeitfenster steht zweimal da.", en: "The window is listed twice.", ja: "同じ時間帯が二度あります。")
        : Trilingual(
          de: "Das Zeitfenster überschneidet sich mit einem anderen dieses Besuchs.", en: "The window overlaps another one of this visit.",
          ja: "この訪問の別の時間帯と重なっています。"),
      mend: Trilingual(de: "Die Fenster zusammenfassen oder berichtigen.", en: "Join the windows or mend them.", ja: "時間帯をまとめるか、修正してください。"),
      isSame ? .auto : .ask)
  }

  private func outside(
    _ entry: String, from: CalendarDate, to: CalendarDate, _ column: Column, _ row: Row, _ site: Identifier<Site>?
  ) -> Bool {
    guard let trip, from < trip.starts || trip.ends < to else { return false }
    windowsOutside.append(
      (row.line, entry, from < trip.starts, from < trip.starts ? from : to, site.flatMap { sites[$0]?.country } ?? "", column.name))
    return true
  }

  /// Windows outside the trip are named once the holidays are known.
  func reportWindowsOutside() {
    guard let trip else { return }
    for (line, entry, isBefore, date, country, column) in windowsOutside {
      let holiday = register.holidays.contains { $0.date == date && $0.country == country && $0.region.isEmpty }
      let edge = isBefore ? trip.starts : trip.ends
      let also =
        holiday
        ? Trilingual(
          de: "; der \(date) ist dort zudem ein Feiertag.", en: "; \(date) is also a public holiday there.", ja: "。また、\(date) は現地の祝日です。")
        : Trilingual(de: ".", en: ".", ja: "。")
      findings.add(
        FolderRules.visits.file, line: line, column: column, value: entry, .error, "outside-trip",
        Trilingual(
          de: "Das Zeitfenster liegt \(isBefore ? "vor dem Beginn" : "nach dem Ende") der Reise (\(edge))\(also.de)",
          en: "The window lies \(isBefore ? "before the start" : "after the end") of the trip (\(edge))\(also.en)",
          ja: "時間帯が訪問の\(isBefore ? "開始（\(edge)）より前" : "終了（\(edge)）より後")です\(also.ja)"),
        mend: Trilingual(
          de: "Mit dem Gastgeber ein Fenster innerhalb der Reise vereinbaren.", en: "Agree with the host on a window within the trip.",
          ja: "訪問期間内の時間帯を訪問先と調整してください。"))
    }
  }

  /// Windows whose site lies in a region where the group is not on that day; judged once ways are read.
  private func wrongArea(_ entry: String, _ date: CalendarDate, _ column: Column, _ row: Row, _ site: Identifier<Site>?) {
    if let site { windowsByArea.append((row.line, entry, date, site, column.name)) }
  }
}

private let interpretingWords: [String: Visit.Interpreting] = [
  "nein": .none, "keine": .none, "kein": .none, "no": .none, "false": .none, "-": .none, "なし": .none, "konsekutiv": .consecutive,
  "逐次": .consecutive,
  "simultan": .simultaneous, "同時": .simultaneous,
]

/// A window as somebody wrote it; the second day may be left out where it is the first.
func writtenWindow(_ entry: String) -> (opens: WrittenMoment, closes: WrittenMoment)? {
  let halves = windowHalves(entry)
  guard halves.count == 2, let opens = writtenMoment(halves[0]), opens.time != nil else { return nil }
  if let closes = writtenMoment(halves[1]) { return closes.time == nil ? nil : (opens, closes) }
  guard let (time, offset) = writtenTime(halves[1]) else { return nil }
  return (opens, WrittenMoment(date: opens.date, time: time, offset: offset ?? opens.offset, style: opens.style))
}

/// The two ends of a window, apart at the slash, else at a dash between blanks or words.
private func windowHalves(_ entry: String) -> [String] {
  let text = halfWidth(entry)
  let slashes = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
  if slashes.count == 2 { return slashes }
  for mark in [" - ", "–", "—", " bis ", " to ", "～", "~", "〜"] {
    let parts = text.components(of: mark)
    if parts.count == 2 { return parts.map(\.trimmed) }
  }
  return slashes.count == 6 ? [slashes[0..<3].joined(separator: "/"), slashes[3...].joined(separator: "/")] : []
}

extension String {
  fileprivate func components(of mark: String) -> [String] {
    guard let range = firstRange(of: mark) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}

private struct VisitColumns {
  let id, host, site, topics, duration, windows, least, most, sessions, language, interpreting, obligation, strands, priority: Column
  let deadline, contact, dress: Column
  let titles: [Column]
  init(_ table: Table) {
    (id, host, site, topics) = (table.column("id"), table.column("host_id"), table.column("site_id"), table.column("topics"))
    (duration, windows) = (table.column("duration_min"), table.column("windows"))
    (least, most, sessions) = (table.column("min_group"), table.column("max_group"), table.column("max_sessions"))
    (language, interpreting) = (table.column("language"), table.column("interpreting"))
    (obligation, strands, priority) = (table.column("obligation"), table.column("strands"), table.column("priority"))
    (deadline, contact) = (table.column("registration_deadline"), table.column("contact_remark"))
    dress = table.column("dress_code")
    titles = ["title_de", "title_en", "title_ja"].map { table.column($0) }
  }
}
