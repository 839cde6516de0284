import Domain
import Foundation

/// A list of the ledger, as a sheet of a workbook or a CSV file of its name holds it.
package enum LedgerSheet: String, CaseIterable, Sendable {
  // In the order in which they refer to each other.
  case topics, organisations, regions, persons, posts, ties, interactions, claims, judgements

  package var heads: [String] { rule.columns.map(\.name) }
}

/// What a file says for the ledger, row by row, and where each row stood.
package struct LedgerUpload: Sendable {
  package struct Row: Sendable {
    package var sheet: LedgerSheet
    /// From 1, as the file shows it.
    package var line: Int
    /// By the names of the columns; a column that the file does not have is missing, an empty cell is empty.
    package var cells: [String: String]
    package subscript(_ column: String) -> String { cells[column] ?? "" }
    package func has(_ column: String) -> Bool { cells[column] != nil }
    /// The entries of a list in one cell.
    package func list(_ column: String) -> [String] {
      self[column].split(whereSeparator: { ";；".contains($0) }).map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
    }
  }
  package var file: String
  /// In the order of sheets, then of rows.
  package var rows: [Row] = []
  package var findings: [Finding] = []
  package var lists: [String] = []
  /// The sheet's own name and the places of its columns; nil for a CSV file.
  fileprivate var places: [LedgerSheet: (name: String, columns: [String: Int])] = [:]

  /// A finding about a row, with the place where the row stands.
  package func placed(_ finding: Finding, _ row: Row, column: String?) -> Finding {
    var finding = finding
    (finding.file, finding.line, finding.column) = (file, row.line, column)
    guard let (name, columns) = places[row.sheet] else { return finding }
    finding.sheet = name
    finding.cell = column.flatMap { columns[$0] }.map { CellPlace(row: row.line - 1, column: $0).name }
    return finding
  }
}

/// Reads a workbook or a CSV file with lists of the ledger from its bytes. Excel's habits are read and named as in a trip's lists.
package func readLedgerUpload(_ bytes: [UInt8], named file: String) -> LedgerUpload {
  let findings = FindingList()
  var upload = LedgerUpload(file: file)
  let files = TripFiles(workbook: file)
  if bytes.count > Limits.tableBytes {
    tooLarge(file, limit: Limits.tableBytes, into: findings)
  } else if isWorkbook(bytes, named: file) {
    if let cells = workbookSheets(bytes, named: file, into: findings) {
      for (name, table) in SheetKind.match(cells, of: file, among: SheetKind.ledger, into: findings).lists {
        files.give(table, as: name, from: file)
      }
    }
  } else if let text = decoded(bytes, file: file, into: findings) {
    if let kind = SheetKind.kind(of: text, named: file, among: SheetKind.ledger) {
      files.give(text, as: kind.file, from: file)
    } else {
      unknownList(file, among: SheetKind.ledger, findings)
    }
  }
  for sheet in LedgerSheet.allCases where files.has(sheet.rule.file) {
    guard let text = files.text(of: sheet.rule.file, limit: Limits.tableBytes, into: findings),
      let table = Table(text, rule: sheet.rule, findings: findings)
    else { continue }
    files.understood(table)
    upload.lists.append(sheet.rawValue)
    if text.isSheet, let name = files.sheet(of: table.file) {
      let columns = table.names.enumerated().compactMap { place, column in column.map { ($0, place) } }
      upload.places[sheet] = (name, Dictionary(columns, uniquingKeysWith: { first, _ in first }))
    }
    let columns = sheet.rule.columns.map { table.column($0.name) }.filter { $0.position != nil }
    table.forEachRow { row in
      let cells = columns.map { column in (column.name, cell(of: row, column, isSheet: text.isSheet)) }
      upload.rows.append(LedgerUpload.Row(sheet: sheet, line: row.line, cells: Dictionary(uniqueKeysWithValues: cells)))
    }
  }
  upload.findings = files.placed(findings.sorted())
  return upload
}

/// A cell as text; the apostrophe that keeps a spreadsheet from running a cell of our own CSV files is no part of it.
private func cell(of row: Row, _ column: Column, isSheet: Bool) -> String {
  if !isSheet, let place = column.position {
    let plain = row.plain(at: place)
    if plain.hasPrefix("'"), let next = plain.dropFirst().first, "=+-@＝＋－＠−".contains(next) {
      return String(plain.dropFirst())
    }
  }
  return row.text(column)
}

extension SheetKind {
  static let ledger = [
    SheetKind(LedgerSheet.topics.rule, "Themen", "テーマ", "分野"),
    SheetKind(LedgerSheet.organisations.rule, "Organisationen", "organizations", "組織"),
    SheetKind(LedgerSheet.regions.rule, "Regionen", "地域"),
    SheetKind(LedgerSheet.persons.rule, "Personen", "people", "人物", "人物一覧"),
    SheetKind(LedgerSheet.posts.rule, "Funktionen", "役職"),
    SheetKind(LedgerSheet.ties.rule, "Verbindungen", "関係"),
    SheetKind(LedgerSheet.interactions.rule, "Begegnungen", "Besuche", "visits", "交流"),
    SheetKind(LedgerSheet.claims.rule, "Angaben", "statements", "情報"),
    SheetKind(LedgerSheet.judgements.rule, "Urteile", "評価"),
  ]
}

extension LedgerSheet {
  var rule: TableRule {
    func must(_ name: String, _ aliases: String...) -> ColumnRule {
      ColumnRule(name: name, need: .required, aliases: aliases)
    }
    func may(_ name: String, _ aliases: String...) -> ColumnRule {
      ColumnRule(name: name, need: .optional, aliases: aliases)
    }
    let source = may("source", "Quelle", "出典")
    let said = [
      source, may("sentence", "Wortlaut", "words", "文言"), may("said_by", "Wer es sagt", "who says so", "発言者"),
    ]
    let dates = [may("from", "von", "seit", "since", "開始"), may("until", "bis", "終了")]
    let standing = may("standing", "Stand", "状態")
    let key = may("key", "Schlüssel", "Nummer", "number", "番号")
    let columns: [ColumnRule] =
      switch self {
      case .topics:
        [
          must("id", "Kennung", "識別子"), may("label_de", "deutsch"), may("label_en", "englisch"),
          may("label_ja", "japanisch", "日本語"), may("broader", "Oberbegriff", "上位"),
          may("other_words_de", "weitere Wörter deutsch"), may("other_words_en", "weitere Wörter englisch"),
          may("other_words_ja", "同義語"),
        ]
      case .organisations:
        [
          must("id", "Kennung", "識別子"), may("name_de", "Name deutsch", "Name"), may("name_en", "Name englisch"),
          may("name_ja", "Name japanisch", "名称"),
          may("kana", "Lesung", "読み"), may("side", "Seite", "区分"), may("city", "Stadt", "都市"),
          may("country", "Land", "国"), may("topics", "Themen", "テーマ"), source,
        ]
      case .regions:
        [
          must("id", "Kennung", "識別子"), may("name_de", "Name deutsch", "Name"), may("name_en", "Name englisch"),
          may("name_ja", "Name japanisch", "名称"), may("country", "Land", "国"), may("prefecture", "Präfektur", "都道府県"),
          may("organisation", "Organisation", "organization", "組織"), may("side", "Seite", "区分"),
        ]
      case .persons:
        [
          key, must("family_latin", "Familienname", "family name"), may("given_latin", "Vorname", "given name"),
          may("family_japanese", "姓"), may("given_japanese", "名"),
          may("reading", "Lesung", "読み"), may("note", "Vermerk", "備考"), source,
        ]
      case .posts:
        [
          key, must("person", "人物"), must("organisation", "Organisation", "organization", "組織"),
          may("title_de", "Bezeichnung", "Funktion"), may("title_en", "title"),
          may("title_ja", "役職"),
        ] + dates + [source]
      case .ties:
        [
          key, must("from_organisation", "von Organisation", "起点"), must("to_organisation", "zu Organisation", "相手"),
          must("kind", "Art", "種別"), may("title", "Bezeichnung", "名称"),
        ]
          + dates + [may("owner", "zuständig", "担当組織"), may("due", "fällig", "期限")] + said + [standing]
      case .interactions:
        [
          must("kind", "Art", "種別"), must("guest", "wer kam", "訪問者"), must("host", "bei wem", "訪問先"),
          must("from", "von", "seit", "since", "開始"), may("until", "bis", "終了"), may("people", "Personen", "人数"),
          may("occasion", "Anlass", "用件"), source,
        ]
      case .judgements:
        [
          must("claim", "Angabe", "情報"), must("verdict", "Urteil", "評価"), may("reason", "Grund", "理由"),
          may("day", "Tag", "日付"), may("judged_by", "Wer urteilte", "評価者"),
        ]
      case .claims:
        [key, must("subject", "Gegenstand", "対象"), must("predicate", "Angabe", "項目"), may("value", "Wert", "値")] + said
          + [standing]
      }
    return TableRule(file: rawValue + ".csv", columns: columns)
  }
}
