import Domain
import Foundation

/// What an organiser's folder holds, and everything that is wrong with it.
package struct FolderReading: Sendable {
  /// nil if any finding is an error.
  package var dossier: Dossier?
  /// As `dossier`, also where the only errors are pairs of places without a way: for the planner no row is no way.
  package var plannable: Dossier?
  /// By file, line and column.
  package var findings: [Finding]
}

/// Reads a folder whole, or the workbook of that name, and reports all findings at once.
///
/// A missing folder or file is a finding too; nothing in a file makes this fail or use more than a few times the file's size.
package func readFolder(_ path: String) -> FolderReading {
  let findings = FindingList()
  var isFolder: ObjCBool = false
  let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
  if isThere, !isFolder.boolValue, path.lowercased().hasSuffix(workbookEnding) { return readWorkbook(at: path) }
  guard isThere, isFolder.boolValue else {
    findings.add(
      path, .error, "missing-folder",
      Trilingual(
        de: "Den Ordner \(path) gibt es nicht.", en: "There is no folder \(path).", ja: "フォルダー \(path) が見つかりません。"),
      mend: Trilingual(de: "Den Pfad prüfen.", en: "Check the path.", ja: "パスを確認してください。"))
    return FolderReading(dossier: nil, plannable: nil, findings: findings.sorted())
  }
  let files = TripFiles(folder: path)
  files.takeWorkbooks(into: findings)
  return FolderReader(files, findings).reading()
}

/// The reading of one folder: what has been read so far, with the line of everything, for what is read later.
///
/// A class because its steps, spread over several files, fill in one picture; it lives for one call of `readFolder`.
final class FolderReader {
  let files: TripFiles
  let findings: FindingList
  var register = Register()
  var trip: Trip?
  var settings: Settings?

  /// What an id may name. `vague` kinds come from files that could not be read whole: nothing is unknown there.
  enum Kind: Hashable { case topic, host, home, fictional, site, delegate, visit }
  var vague: Set<Kind> = []
  private(set) var lines: [Kind: [String: Int]] = [:]
  var missingFiles: Set<String> = []
  private var hintBudget = 1_000_000
  private var doubled: [Kind: Set<String>] = [:]

  var zones: [Identifier<Site>: Zone] = [:]
  var sites: [Identifier<Site>: Site] = [:]
  /// Ways by unordered pair, in minutes by mode.
  var ways: [Pair: [Mode: Int]] = [:]
  var waysAreWhole = false
  /// Sites whose coordinates were found wanting already.
  var oddSites: Set<Identifier<Site>> = []
  var oddDistances: [(pair: Pair, line: Int, text: String, given: Double, measured: Double)] = []
  /// Rows whose distance could be compared, by site.
  var measuredRows: [Identifier<Site>: Int] = [:]
  struct Pair: Hashable {
    var a: Identifier<Site>
    var b: Identifier<Site>
    init(_ one: Identifier<Site>, _ other: Identifier<Site>) { (a, b) = one < other ? (one, other) : (other, one) }
  }

  /// What can be judged only when all lists of organisations are read.
  var laterChecks: [() -> Void] = []
  func later(_ check: @escaping () -> Void) { laterChecks.append(check) }
  /// Persons named in the settings, to be looked up once they are read.
  var laterPersons: [(entry: Settings, key: String, id: String, line: Int)] = []
  var itemLines: [String: Int] = [:]
  /// As named in the settings; nil where there is no evening.
  var requestsFile: String?
  var absencesFile: String?
  var windowsOutside: [(line: Int, entry: String, isBefore: Bool, date: CalendarDate, country: String, column: String)] = []
  var windowsByArea: [(line: Int, entry: String, date: CalendarDate, site: Identifier<Site>, column: String)] = []
  /// Whether `obligation` has been read, so that `must_visits` can be compared with it.
  var obligationIsRead = true
  var mainSites: [(site: String, line: Int)] = []

  init(_ files: TripFiles, _ findings: FindingList) { (self.files, self.findings) = (files, findings) }

  /// Reads all there is; the findings name sheets and cells where a workbook gave the rows.
  func reading() -> FolderReading {
    let dossier = read()
    let all = files.placed(findings.sorted())
    let isPlannable = all.allSatisfy { $0.severity < .error || $0.code == "missing-pair" }
    return FolderReading(dossier: findings.hasError ? nil : dossier, plannable: isPlannable ? dossier : nil, findings: all)
  }

  func read() -> Dossier? {
    settings = files.text(of: "trip.yaml", limit: Limits.settingsBytes, into: findings).flatMap {
      Interchange.settings(in: $0, named: "trip.yaml", known: tripKeys, into: findings)
    }
    if settings == nil, !findings.all.contains(where: { $0.file == "trip.yaml" }) { missingFile("trip.yaml") }
    readTopics()
    readOrganisations()
    readSites()
    if let settings { trip = readTrip(settings) }
    zones = zonesOfSites()
    readDelegates()
    readVisits()
    readWays()
    readMeetings()
    readTies()
    readFunding()
    readCalls()
    readEmissions()
    readHolidays()
    checkTogether()
    return trip.map { Dossier(register: register, trip: $0) }
  }

  func exists(_ file: String) -> Bool { files.has(file) }

  private func zonesOfSites() -> [Identifier<Site>: Zone] {
    guard let trip, !trip.hosts.isEmpty else { return [:] }
    return Dossier(register: register, trip: trip).zonesOfSites()
  }

  /// The zone of a place's clocks; UTC while nothing is known of the trip.
  func zone(of site: Identifier<Site>?) -> Zone { site.flatMap { zones[$0] } ?? trip?.hosts.first?.zone ?? .utc }

  // MARK: Files

  /// Opens a table; a file that is missing is a finding if the trip can not do without it.
  func table(_ rule: TableRule, named name: String? = nil, kind: Kind? = nil) -> Table? {
    var rule = rule
    if let name { rule.file = name }
    let before = findings.all.count
    guard let text = files.text(of: rule.file, limit: Limits.tableBytes, into: findings) else {
      if findings.all.count == before {
        missingFiles.insert(rule.file)
        if requiredFiles.contains(rule.file) { missingFile(rule.file) }
      }
      if let kind { vague.insert(kind) }
      return nil
    }
    let table = Table(text, rule: rule, findings: findings)
    if let table { files.understood(table) }
    if table == nil, let kind { vague.insert(kind) }
    if let table, let kind, table.column(rule.columns[0].name).position == nil { vague.insert(kind) }
    return table
  }

  func missingFile(_ file: String) {
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    if let workbook = files.workbook { return missingSheet(stem, workbook) }
    let names = files.names
    let ending = "." + (file.split(separator: ".").last.map(String.init) ?? "")
    let near = names.sorted().first { $0.lowercased().hasPrefix(stem) && $0.hasSuffix(ending) && $0 != file }
    findings.add(
      file, .error, "missing-file",
      Trilingual(de: "Die Datei \(file) fehlt.", en: "The file \(file) is missing.", ja: "ファイル \(file) がありません。"),
      mend: near.map {
        Trilingual(
          de: "Die Datei ergänzen; ist \($0) gemeint, sie in \(file) umbenennen.",
          en: "Add the file; if \($0) is meant, rename it to \(file).",
          ja: "ファイルを追加してください。\($0) のことであれば \(file) に改名してください。")
      } ?? Trilingual(de: "Die Datei in den Ordner legen.", en: "Put the file into the folder.", ja: "ファイルをフォルダーに置いてください。"),
      near == nil ? .no : .suggest)
  }

  private func missingSheet(_ sheet: String, _ workbook: String) {
    var finding = Finding(
      file: workbook, severity: .error, code: "missing-sheet",
      message: Trilingual(
        de: "Das Blatt \(sheet) fehlt.", en: "The sheet \(sheet) is missing.", ja: "シート \(sheet) がありません。"),
      mend: Trilingual(
        de: "Das Blatt ergänzen oder ein vorhandenes so nennen.", en: "Add the sheet, or give one that is there this name.",
        ja: "シートを追加するか、既存のシートをこの名前にしてください。"))
    finding.sheet = sheet
    findings.add(finding)
  }

  // MARK: Ids

  /// Notes an id; false (with a finding) if the kind has it already.
  func define(_ kind: Kind, _ id: String, _ column: Column, _ row: Row) -> Bool {
    if let first = lines[kind]?[id] {
      doubled[kind, default: []].insert(id)
      row.report(
        column.name, value: id, .error, "duplicate-id",
        Trilingual(
          de: "Kennung \(id) kommt zweimal vor, Zeilen \(first) und \(row.line).",
          en: "Identifier \(id) is used twice, lines \(first) and \(row.line).",
          ja: "ID \(id) が \(first) 行目と \(row.line) 行目で重複しています。"),
        mend: Trilingual(
          de: "Einer der beiden Zeilen eine eigene Kennung geben oder sie löschen.",
          en: "Give one of the two rows an identifier of its own, or delete it.",
          ja: "どちらかの行に別の ID を付けるか、行を削除してください。"))
      return false
    }
    lines[kind, default: [:]][id] = row.line
    return true
  }

  /// Topics that are known without a file.
  func knowTopics(_ topics: [Topic]) {
    for topic in topics { lines[.topic, default: [:]][topic.id.text] = 0 }
  }

  /// Ids of rows that fell apart: others may refer to them without a further finding.
  func defineLost(_ kind: Kind, _ ids: Set<String>) { for id in ids where lines[kind]?[id] == nil { lines[kind, default: [:]][id] = 0 } }

  func line(_ kind: Kind, _ id: String) -> Int? { lines[kind]?[id] }
  func knows(_ kinds: [Kind], _ id: String) -> Bool { kinds.contains { lines[$0]?[id] != nil } }

  enum Sort {
    case organisation, site, topic, delegate, visit, firm, item, interpreter, vehicle, programme
    var name: Trilingual {
      switch self {
      case .organisation: Trilingual(de: "Unbekannte Organisation", en: "Unknown organisation", ja: "不明な組織")
      case .site: Trilingual(de: "Unbekannter Ort", en: "Unknown site", ja: "不明な場所")
      case .topic: Trilingual(de: "Unbekanntes Thema", en: "Unknown topic", ja: "不明な分野")
      case .delegate: Trilingual(de: "Unbekannte Person", en: "Unknown delegate", ja: "不明な参加者")
      case .visit: Trilingual(de: "Unbekannter Besuch", en: "Unknown visit", ja: "不明な訪問")
      case .firm: Trilingual(de: "Unbekannte Firma", en: "Unknown firm", ja: "不明な企業")
      case .item: Trilingual(de: "Unbekannter fester Punkt", en: "Unknown fixed item", ja: "不明な固定予定")
      case .interpreter: Trilingual(de: "Unbekannte Dolmetscherin", en: "Unknown interpreter", ja: "不明な通訳者")
      case .programme: Trilingual(de: "Unbekanntes Förderprogramm", en: "Unknown funding programme", ja: "不明な助成制度")
      case .vehicle: Trilingual(de: "Unbekanntes Fahrzeug", en: "Unknown vehicle", ja: "不明な車両")
      }
    }
    var file: String {
      switch self {
      case .organisation: "organisations.csv"
      case .site: "sites.csv"
      case .topic: "topics.csv"
      case .delegate: "delegates.csv"
      case .visit: "visits.csv"
      case .firm: "organisations_fictional.csv"
      case .programme: "funding.csv"
      case .item, .interpreter, .vehicle: "trip.yaml"
      }
    }
  }

  /// What to say of an id that is not known; nil when it is known or can not be judged.
  func unknown(_ sort: Sort, _ id: String, in kinds: [Kind]) -> (message: Trilingual, mend: Trilingual, repair: Finding.Repair)? {
    if knows(kinds, id) || !vague.isDisjoint(with: kinds) { return nil }
    // A row that bears another's id by a slip is missing under its own; that was said where it stands.
    if kinds.contains(where: { doubled[$0]?.contains { isOneSlip($0, id) } ?? false }) { return nil }
    let known = kinds.flatMap { lines[$0].map { Array($0.keys) } ?? [] }
    // Among very many ids the nearest is looked for some hundred times, not for every row.
    hintBudget -= known.count
    return describeUnknown(sort, id, known: hintBudget > 0 ? known : [])
  }

  /// A reference in a cell; false if it is unknown (and said so).
  func refer(_ sort: Sort, _ id: String, in kinds: [Kind], _ column: Column, _ row: Row, _ severity: Finding.Severity = .error) -> Bool {
    guard !knows(kinds, id) else { return true }
    if findings.isFull(row.table.file, column.name, "unknown-id", severity) { return false }
    guard let words = unknown(sort, id, in: kinds) else { return true }
    row.report(column.name, value: id, severity, "unknown-id", words.message, mend: words.mend, words.repair)
    return false
  }

  /// A reference in the settings.
  func refer(
    _ sort: Sort, _ id: String, in kinds: [Kind], _ settings: Settings, _ key: String, line: Int? = nil,
    _ severity: Finding.Severity = .error
  ) -> Bool {
    guard !knows(kinds, id) else { return true }
    guard let words = unknown(sort, id, in: kinds) else { return true }
    settings.report(key, value: id, severity, "unknown-id", words.message, mend: words.mend, words.repair, line: line)
    return false
  }
}

/// “Unknown organisation abx; did you mean abc?” for any sort of id.
func describeUnknown(_ sort: FolderReader.Sort, _ id: String, known: [String]) -> (
  message: Trilingual, mend: Trilingual, repair: Finding.Repair
) {
  let hint = nearest(to: id, in: known)
  let message = Trilingual(
    de: "\(sort.name.de) \(shortened(id))" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
    en: "\(sort.name.en) \(shortened(id))" + (hint.map { "; did you mean \($0)?" } ?? "."),
    ja: "\(sort.name.ja) \(shortened(id)) です。" + (hint.map { "\($0) のことですか。" } ?? ""))
  let mend =
    hint.map {
      Trilingual(de: "Wenn ja, \($0) eintragen.", en: "If so, enter \($0).", ja: "そうであれば \($0) と入力してください。")
    }
    ?? Trilingual(
      de: "Eine Kennung aus \(sort.file) eintragen oder sie dort ergänzen.", en: "Enter an identifier from \(sort.file), or add it there.",
      ja: "\(sort.file) にある ID を入力するか、そこに追加してください。")
  return (message, mend, hint == nil ? .no : .suggest)
}
