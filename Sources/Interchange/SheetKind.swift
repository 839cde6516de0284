import Domain

/// What a sheet can hold, by its name or its headings.
struct SheetKind {
  var stem: String
  var rule: TableRule
  /// Names that organisers give it, in three languages.
  var names: [String]
  var file: String { rule.file }

  init(_ rule: TableRule, _ names: String...) { (stem, self.rule, self.names) = (rule.stem, rule, names) }

  static let lists = [
    SheetKind(
      FolderRules.delegates, "Teilnehmer", "Teilnehmende", "Delegation", "Personen", "participants", "people", "参加者",
      "団員"),
    SheetKind(FolderRules.visits, "Besuche", "Angebote", "offers", "訪問", "訪問先一覧"),
    SheetKind(FolderRules.sites, "Orte", "Standorte", "places", "場所", "会場"),
    SheetKind(FolderRules.hosts, "Gastgeber", "Organisationen", "hosts", "organizations", "組織", "受入先"),
    SheetKind(FolderRules.home, "Eigene Organisationen", "home organisations", "当方組織"),
    SheetKind(FolderRules.fictionalFirms, "Firmen", "firms", "企業"),
    SheetKind(FolderRules.ways, "Wege", "Fahrzeiten", "ways", "travel times", "所要時間", "移動時間"),
    SheetKind(FolderRules.topicTree, "Themen", "分野"),
    SheetKind(FolderRules.requests, "Gesprächswünsche", "requests", "meeting requests", "面談希望"),
    SheetKind(FolderRules.absences, "Abwesenheiten", "absences", "不在"),
    SheetKind(FolderRules.ties, "Verbindungen", "関係"), SheetKind(FolderRules.funding, "Förderprogramme", "助成"),
    SheetKind(FolderRules.calls, "Aufrufe", "公募"),
    SheetKind(FolderRules.emissions, "Emissionen", "排出"), SheetKind(FolderRules.holidays, "Feiertage", "祝日"),
  ]

  private static let settingsNames: [SettingsSheet: [String]] = [
    .trip: ["Reise", "settings", "Einstellungen", "訪問団", "設定"], .hostRegions: ["Gastregionen", "host regions", "訪問地域"],
    .days: ["Tage", "日程"], .hotels: ["Hotels", "ホテル"], .interpreters: ["Dolmetscher", "Dolmetschende", "通訳", "通訳者"],
    .vehicles: ["Fahrzeuge", "Busse", "buses", "車両"], .fixedItems: ["Feste Punkte", "fixed items", "固定予定"],
    .airports: ["Flughäfen", "空港"],
  ]

  /// The list that a file or sheet of this name holds.
  static func list(named name: String, among lists: [SheetKind] = lists) -> SheetKind? {
    let key = headingKey(name)
    return lists.first { headingKey($0.stem) == key || $0.names.contains { headingKey($0) == key } }
  }

  static func settings(named name: String) -> SettingsSheet? {
    let key = headingKey(name)
    return SettingsSheet.allCases.first {
      headingKey($0.rawValue) == key || settingsNames[$0, default: []].contains { headingKey($0) == key }
    }
  }

  /// The one list that these headings fit: all it can not do without, and more than any other knows.
  static func list(headed heads: [String], among lists: [SheetKind] = lists) -> SheetKind? {
    let keys = heads.filter { !$0.isEmpty }.map(headingKey)
    let scores = lists.compactMap { kind -> (kind: SheetKind, known: Int)? in
      let vocabulary = Vocabulary(kind.rule)
      let known = Set(keys.compactMap { vocabulary.exact[$0] })
      guard kind.rule.columns.allSatisfy({ $0.need != .required || known.contains($0.name) }) else { return nil }
      return known.count * 2 > keys.count && known.count > 1 ? (kind, known.count) : nil
    }.sorted { $0.known > $1.known }
    guard let best = scores.first, scores.count == 1 || best.known > scores[1].known else { return nil }
    return best.kind
  }
}

/// The sheets of a workbook that were recognised.
struct MatchedSheets {
  /// By the names of the files in whose place they stand.
  var lists: [(file: String, table: SheetTable)] = []
  var settings: [SettingsSheet: SheetTable] = [:]
}

extension SheetKind {
  /// Finds out what the sheets of a workbook hold; says which were known by their headings, and which not at all.
  ///
  /// - Parameters:
  ///   - only: the list that the workbook's name promises; a single sheet then needs no name.
  ///   - lists: those that there can be; other lists than a trip's have no settings beside them.
  static func match(
    _ sheets: [SheetCells], of file: String, only: SheetKind? = nil, among lists: [SheetKind]? = nil, into findings: FindingList
  ) -> MatchedSheets {
    var found = MatchedSheets()
    let all = lists ?? Self.lists
    let filled = sheets.compactMap { cells in SheetTable(cells).map { (table: $0, isHidden: cells.isHidden) } }
    if filled.isEmpty { empty(file, findings) }
    var unknown: [SheetTable] = []
    for (table, isHidden) in filled {
      if let sheet = settings(named: table.sheet), only == nil, lists == nil {
        if found.settings[sheet] == nil { found.settings[sheet] = table } else { twice(table.sheet, file, findings) }
      } else if let kind = list(named: table.sheet, among: all), only == nil || kind.stem == only?.stem {
        found.add(table, kind, file, findings)
      } else {
        unknown.append(table)
        continue
      }
      if isHidden { hidden(table.sheet, file, findings) }
    }
    if let only, found.lists.isEmpty,
      let table = unknown.first(where: { list(headed: $0.heads)?.stem == only.stem }) ?? unknown.first
    {
      found.lists.append((only.file, table))
      unknown.removeAll { $0.sheet == table.sheet }
    }
    for table in unknown {
      if only == nil, let kind = list(headed: table.heads, among: all), !found.lists.contains(where: { $0.file == kind.file }) {
        found.lists.append((kind.file, table))
        byHeadings(table, kind, file, findings)
      } else {
        unread(table, file, all.map(\.stem) + (lists == nil ? SettingsSheet.allCases.map(\.rawValue) : []), findings)
      }
    }
    return found
  }
}

extension MatchedSheets {
  fileprivate mutating func add(_ table: SheetTable, _ kind: SheetKind, _ file: String, _ findings: FindingList) {
    if lists.contains(where: { $0.file == kind.file }) {
      twice(table.sheet, file, findings)
    } else {
      lists.append((kind.file, table))
    }
  }
}

private func add(
  _ file: String, _ sheet: String?, _ severity: Finding.Severity, _ code: String, _ message: Trilingual,
  _ mend: Trilingual,
  _ repair: Finding.Repair, _ findings: FindingList
) {
  var finding = Finding(file: file, severity: severity, code: code, message: message, mend: mend, repair: repair)
  finding.sheet = sheet.map { shortened($0) }
  findings.add(finding)
}

private func empty(_ file: String, _ findings: FindingList) {
  add(
    file, nil, .error, "empty-file",
    Trilingual(
      de: "In der Arbeitsmappe steht nichts.", en: "There is nothing in the workbook.", ja: "ブックに何も入力されていません。"),
    Trilingual(
      de: "Ein Blatt mit Kopfzeile und Zeilen liefern.", en: "Send a sheet with its heading and rows.",
      ja: "見出し行とデータ行のあるシートを用意してください。"), .no, findings)
}

private func twice(_ sheet: String, _ file: String, _ findings: FindingList) {
  add(
    file, sheet, .error, "duplicate-sheet",
    Trilingual(
      de: "Ein zweites Blatt mit derselben Liste.", en: "A second sheet with the same list.", ja: "同じ一覧のシートが二つあります。"),
    Trilingual(de: "Eines der beiden entfernen.", en: "Remove one of the two.", ja: "どちらかを削除してください。"), .ask, findings)
}

private func hidden(_ sheet: String, _ file: String, _ findings: FindingList) {
  add(
    file, sheet, .warning, "hidden-sheet",
    Trilingual(
      de: "Das Blatt ist ausgeblendet; gelesen wurde es.", en: "The sheet is hidden; it was read all the same.",
      ja: "非表示のシートですが、読み込みました。"),
    Trilingual(
      de: "Prüfen, ob es gelten soll; sonst entfernen.", en: "Check whether it is to hold; remove it if not.",
      ja: "有効な一覧か確認し、不要なら削除してください。"), .ask, findings)
}

private func byHeadings(_ table: SheetTable, _ kind: SheetKind, _ file: String, _ findings: FindingList) {
  add(
    file, table.sheet, .note, "sheet-by-headings",
    Trilingual(
      de: "Das Blatt wurde nach seinen Überschriften als \(kind.stem) gelesen.",
      en: "By its headings, the sheet was read as \(kind.stem).",
      ja: "見出しから判断し、\(kind.stem) として読み込みました。"),
    Trilingual(
      de: "Es ist nichts zu tun; eindeutig wird es mit dem Namen \(kind.stem).",
      en: "Nothing needs doing; the name \(kind.stem) makes it plain.",
      ja: "対応は不要です。シート名を \(kind.stem) にすると確実です。"), .auto, findings)
}

private func unread(_ table: SheetTable, _ file: String, _ stems: [String], _ findings: FindingList) {
  let hint = nearest(to: table.sheet, in: stems)
  add(
    file, table.sheet, .warning, "unknown-sheet",
    Trilingual(
      de: "Was das Blatt enthält, ist nicht zu erkennen; es wurde nicht gelesen."
        + (hint.map { " Ist \($0) gemeint?" } ?? ""),
      en: "What the sheet holds can not be told; it was not read." + (hint.map { " Did you mean \($0)?" } ?? ""),
      ja: "シートの内容を判別できず、読み込みませんでした。" + (hint.map { "\($0) のことですか。" } ?? "")),
    Trilingual(
      de: "Gehört es dazu, es wie die Liste nennen, etwa \(hint ?? stems[0]).",
      en: "If it belongs here, name it like its list, such as \(hint ?? stems[0]).",
      ja: "必要なシートであれば、一覧の名前（例：\(hint ?? stems[0])）にしてください。"), hint == nil ? .no : .suggest, findings)
}
