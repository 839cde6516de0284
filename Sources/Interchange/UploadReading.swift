import Domain
import Foundation

/// What a file that somebody hands in would make of a trip, and everything that is wrong with it.
package struct UploadReading: Sendable {
  /// The whole trip as it would be; nil if any finding is an error.
  package var dossier: Dossier?
  package var findings: [Finding]
  /// The lists that the file holds, by their names: `delegates`, `vehicles`.
  package var lists: [String]
}

/// Reads a workbook or a CSV file from its bytes, for a trip that is known already or for a new one.
///
/// A workbook may hold the whole trip or any of its lists; what it does not hold stays as it is in `base`. A CSV file
/// is one list, known by its name or its headings.
package func readUpload(_ bytes: [UInt8], named file: String, onto base: Dossier? = nil) -> UploadReading {
  let findings = FindingList()
  let upload = Upload(bytes, named: file, findings)
  guard let upload, !upload.isEmpty else { return UploadReading(dossier: nil, findings: findings.sorted(), lists: []) }
  return upload.reading(onto: base, findings)
}

/// Reads lists as somebody changed them on a page, for a trip that is known.
///
/// Findings name the list as their sheet and the row, from 2; all else stays as it is in `base`.
package func readLists(_ lists: [TextTable], onto base: Dossier) -> UploadReading {
  let findings = FindingList()
  return Upload(lists).reading(onto: base, findings)
}

/// A workbook that holds a whole trip.
func readWorkbook(at path: String) -> FolderReading {
  let findings = FindingList()
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let bytes = readBytes(path, named: name, limit: Limits.tableBytes, into: findings),
    let upload = Upload(bytes, named: name, findings), !upload.isEmpty
  else {
    return FolderReading(dossier: nil, plannable: nil, findings: findings.sorted())
  }
  let files = TripFiles(workbook: name)
  upload.give(to: files, onto: [:], findings)
  return FolderReader(files, findings).reading()
}

/// The lists of one file.
private struct Upload {
  let name: String
  private var sheets = MatchedSheets()
  private var text: (kind: SheetKind, text: FileText)?

  init?(_ bytes: [UInt8], named file: String, _ findings: FindingList) {
    name = file
    guard bytes.count <= Limits.tableBytes else {
      tooLarge(file, limit: Limits.tableBytes, into: findings)
      return nil
    }
    if isWorkbook(bytes, named: file) {
      guard let cells = workbookSheets(bytes, named: file, into: findings) else { return nil }
      sheets = SheetKind.match(cells, of: file, into: findings)
      return
    }
    guard let text = decoded(bytes, file: file, into: findings) else { return nil }
    guard let kind = SheetKind.kind(of: text, named: file) else {
      unknownList(file, findings)
      return nil
    }
    self.text = (kind, text)
  }

  init(_ lists: [TextTable]) {
    name = lists.map(\.name).joined(separator: ", ")
    for list in lists {
      if let sheet = SettingsSheet(rawValue: list.name) {
        sheets.settings[sheet] = SheetTable(list)
      } else if let kind = SheetKind.lists.first(where: { $0.stem == list.name }) {
        sheets.lists.append((kind.file, SheetTable(list)))
      }
    }
  }

  var isEmpty: Bool { sheets.lists.isEmpty && sheets.settings.isEmpty && text == nil }

  var lists: [String] {
    SettingsSheet.allCases.filter { sheets.settings[$0] != nil }.map(\.rawValue)
      + (sheets.lists.map(\.file) + (text.map { [$0.kind.file] } ?? [])).map { String($0.dropLast(4)) }
  }

  func give(to files: TripFiles, onto known: [SettingsSheet: SheetTable], _ findings: FindingList) {
    for (file, table) in sheets.lists { files.give(table, as: file, from: name) }
    if let text { files.give(text.text, as: text.kind.file, from: name) }
    if !sheets.settings.isEmpty || !known.isEmpty { files.give(sheets.settings, onto: known, from: name, findings) }
  }

  func reading(onto base: Dossier?, _ findings: FindingList) -> UploadReading {
    let base = isOtherTrip(than: base) ? nil : base
    let files = TripFiles(workbook: name)
    var known: [SettingsSheet: SheetTable] = [:]
    if let base {
      for table in tables(of: base) where !table.rows.isEmpty || requiredFiles.contains(table.name + ".csv") {
        files.give(FileText(bytes: Array(csv(table).utf8), isSheet: true), as: table.name + ".csv")
      }
      for table in settingsTables(of: base) { known[SettingsSheet(rawValue: table.name)!] = SheetTable(asking(table, base)) }
    }
    give(to: files, onto: known, findings)
    let reading = FolderReader(files, findings).reading()
    // Of lists that are known already, only what the new ones break is worth a word.
    let mine =
      base == nil
      ? reading.findings : reading.findings.filter { $0.file == name && isMine($0) || $0.severity == .error }
    let whole = reading.dossier.map { read in base.map { $0.taking(lists, from: read) } ?? read }
    return UploadReading(dossier: whole, findings: mine, lists: lists)
  }

  /// The settings, with the evening's lists that are handed in for the first time.
  private func asking(_ table: TextTable, _ base: Dossier) -> TextTable {
    guard table.name == SettingsSheet.trip.rawValue, base.trip.evening != nil else { return table }
    var table = table
    for (key, rule) in [("meetings.requests", FolderRules.requests), ("meetings.availability", FolderRules.absences)]
    where lists.contains(rule.stem) && !table.rows.contains(where: { $0[0] == key }) {
      table.rows.append([key, rule.file])
    }
    return table
  }

  private func isMine(_ finding: Finding) -> Bool {
    guard let sheet = finding.sheet, let settings = SettingsSheet(rawValue: sheet) else { return true }
    return sheets.settings[settings] != nil
  }

  private func isOtherTrip(than base: Dossier?) -> Bool {
    guard let base, let table = sheets.settings[.trip], let key = table.column("key"), let value = table.column("value")
    else { return false }
    let id = table.rows.first { $0.cell(key).trimmed == "id" }?.cell(value).trimmed
    return id != nil && id != base.trip.id.text
  }
}

func isWorkbook(_ bytes: [UInt8], named file: String) -> Bool {
  file.lowercased().hasSuffix(workbookEnding) || bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
}

extension SheetKind {
  /// The list that a CSV file holds, by its name or its headings.
  static func kind(of text: FileText, named file: String, among lists: [SheetKind] = lists) -> SheetKind? {
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    if let kind = SheetKind.list(named: stem, among: lists) { return kind }
    let start = String(decoding: text.bytes.prefix(Limits.cellBytes), as: UTF8.self)
    let line = start.split(whereSeparator: \.isNewline).first { !$0.lowercased().hasPrefix("sep=") } ?? ""
    let heads = [",", ";", "\t", "|"].map { sign in
      line.split(separator: Character(sign), omittingEmptySubsequences: false).map {
        String($0).trimmed.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      }
    }
    return heads.lazy.compactMap { SheetKind.list(headed: $0, among: lists) }.first
  }
}

func unknownList(_ file: String, among lists: [SheetKind] = SheetKind.lists, _ findings: FindingList) {
  let list = lists.map(\.stem).joined(separator: ", ")
  findings.add(
    file, .error, "unknown-list",
    Trilingual(
      de: "Welche Liste \(file) enthält, ist weder am Namen noch an den Überschriften zu erkennen.",
      en: "Which list \(file) holds can be told neither by its name nor by its headings.",
      ja: "\(file) がどの一覧なのか、名前からも見出しからも判別できません。"),
    mend: Trilingual(
      de: "Die Datei wie ihre Liste nennen: \(list).", en: "Name the file like its list: \(list).",
      ja: "ファイルを一覧の名前にしてください：\(list)。"))
}

extension Dossier {
  /// With these lists of another reading of the same trip, all else as it is.
  fileprivate func taking(_ lists: [String], from other: Dossier) -> Dossier {
    var dossier = self
    let isSettings = lists.contains { SettingsSheet(rawValue: $0) != nil }
    if isSettings { dossier.trip = other.trip.withLists(of: trip) }
    for list in lists {
      switch list {
      case FolderRules.delegates.stem: dossier.trip.delegates = other.trip.delegates
      case FolderRules.visits.stem: dossier.trip.visits = other.trip.visits
      case FolderRules.ways.stem: dossier.trip.ways = other.trip.ways
      case FolderRules.requests.stem: dossier.trip.requests = other.trip.requests
      case FolderRules.absences.stem: dossier.trip.absences = other.trip.absences
      case FolderRules.topicTree.stem: dossier.register.topics = other.register.topics
      case FolderRules.sites.stem: dossier.register.sites = other.register.sites
      case FolderRules.ties.stem: dossier.register.ties = other.register.ties
      case FolderRules.funding.stem: dossier.register.funding = other.register.funding
      case FolderRules.emissions.stem: dossier.register.emissions = other.register.emissions
      case FolderRules.holidays.stem: dossier.register.holidays = other.register.holidays
      case FolderRules.hosts.stem: dossier.register.take(.host, from: other.register)
      case FolderRules.home.stem: dossier.register.take(.home, from: other.register)
      case FolderRules.fictionalFirms.stem: dossier.register.take(.fictional, from: other.register)
      default: break
      }
    }
    return dossier
  }
}

extension Trip {
  fileprivate func withLists(of other: Trip) -> Trip {
    var trip = self
    (trip.delegates, trip.visits, trip.ways) = (other.delegates, other.visits, other.ways)
    (trip.requests, trip.absences) = (other.requests, other.absences)
    return trip
  }
}

extension Register {
  /// The organisations of one shore, in the place of those that are known.
  fileprivate mutating func take(_ shore: Organisation.Shore, from other: Register) {
    let order: [Organisation.Shore] = [.host, .home, .fictional]
    organisations = order.flatMap { one in (one == shore ? other : self).organisations.filter { $0.shore == one } }
  }
}
