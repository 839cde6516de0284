import Documents
import Domain

/// The page that shows what a file would do before anything is done.
///
/// - Parameters:
///   - form: where the confirmation goes and what it carries along (the file's place, a token); nil: none is asked for.
///   - back: the page to return to without importing.
///   - showsPersonal: whether the reader may see what is sealed in the journal; else just that it changes.
package func previewPage(
  _ upload: UploadPreview, language: Language, form: (action: String, fields: [(name: String, value: String)])?,
  back: String,
  showsPersonal: Bool, surroundings: Surroundings = Surroundings()
) -> [UInt8] {
  var shell = Shell(language: language, title: "\(PreviewWords.title[language]) · \(upload.file)")
  shell.kind = "list"
  (shell.navigation, shell.account) = (surroundings.entries, surroundings.account)
  return page(shell) { h in
    h.add(.h1, text: PreviewWords.title[language])
    h.add(
      .p, .class("lead"),
      text: "\(upload.file)\(upload.lists.isEmpty ? "" : ": " + upload.lists.joined(separator: ", "))")
    h.add(.p, text: verdict(upload)[language])
    if let form, let preview = upload.preview, !preview.isEmpty {
      h.add(.form, .method("post"), .action(form.action)) { h in
        for field in form.fields + [("mark", preview.mark)] {
          h.void(.input, .type("hidden"), .name(field.name), .value(field.value))
        }
        h.add(.button, .type("submit"), text: PreviewWords.confirm(preview.facts)[language])
      }
    }
    h.add(.p) { $0.add(.a, .href(back), text: PreviewWords.back[language]) }
    findingsTable(upload.findings, language, showsPersonal, &h)
    for list in upload.preview?.lists ?? [] where list.isChanged { section(list, language, showsPersonal, &h) }
  }
}

private let personalColumns: Set<String> = ["diet", "room_type", "deviation_remark", "remark", "email", "passport_name"]
private let covered = "•••"

private func verdict(_ upload: UploadPreview) -> Trilingual {
  let errors = upload.findings.count { $0.severity == .error }
  guard let preview = upload.preview else { return PreviewWords.errors(errors) }
  if preview.isEmpty { return PreviewWords.nothing }
  return preview.isNew ? PreviewWords.new : PreviewWords.ready
}

/// All findings, by place.
private func findingsTable(_ findings: [Finding], _ language: Language, _ showsPersonal: Bool, _ h: inout HTML) {
  guard !findings.isEmpty else { return }
  h.add(.section) { h in
    h.add(.h2, text: PreviewWords.findings(findings.count)[language])
    table([PreviewWords.place, PreviewWords.value, PreviewWords.finding].map { $0[language] }, &h) { h in
      for finding in findings {
        h.add(.tr, .class(finding.severity.rawValue)) { h in
          h.add(.td, text: place(finding, language))
          let isShown = showsPersonal || !personalColumns.contains(finding.column ?? "")
          h.add(.td) { $0.add(.bdi, text: isShown ? finding.value ?? "" : covered) }
          h.add(.td) { h in
            h.add(.b, text: PreviewWords.severity(finding.severity)[language] + " ")
            h.text(finding.message[language] + " " + finding.mend[language])
          }
        }
      }
    }
  }
}

private func place(_ finding: Finding, _ language: Language) -> String {
  let row = finding.line.map { PreviewWords.row[language] + " \($0)" }
  let column = finding.column.map { name in finding.cell.map { "\(name) (\($0))" } ?? name } ?? finding.cell
  return [finding.sheet ?? finding.file, row, column].compactMap { $0 }.joined(separator: language == .ja ? "、" : ", ")
}

/// One list: what is new, what changes cell by cell, what goes.
private func section(_ list: ImportPreview.List, _ language: Language, _ showsPersonal: Bool, _ h: inout HTML) {
  h.add(.section) { h in
    h.add(.h2, text: list.name)
    h.add(.p, text: PreviewWords.counts(list)[language])
    rows(list.added, PreviewWords.added, language, &h)
    rows(list.removed, PreviewWords.removed, language, &h)
    guard !list.changed.isEmpty else { return }
    h.add(.h3, text: PreviewWords.changed[language])
    let heads = [PreviewWords.entry, PreviewWords.column, PreviewWords.before, PreviewWords.after].map { $0[language] }
    table(heads, &h) { h in
      for change in list.changed {
        for field in change.fields {
          h.add(.tr) { h in
            h.add(.th, .scope("row")) { $0.add(.bdi, text: "\(change.row.key) \(change.row.name)") }
            h.add(.td, text: field.column)
            let isShown = showsPersonal || list.name != "delegates" || !personalColumns.contains(field.column)
            h.add(.td) { $0.add(.bdi, text: isShown ? field.before : covered) }
            h.add(.td) { $0.add(.bdi, text: isShown ? field.after : covered) }
          }
        }
      }
    }
  }
}

private func rows(_ rows: [ImportPreview.Row], _ title: Trilingual, _ language: Language, _ h: inout HTML) {
  guard !rows.isEmpty else { return }
  h.add(.h3, text: title[language])
  h.add(.ul) { h in
    for row in rows.prefix(500) { h.add(.li) { $0.add(.bdi, text: "\(row.key) \(row.name)") } }
    if rows.count > 500 { h.add(.li, text: PreviewWords.more(rows.count - 500)[language]) }
  }
}

private func table(_ heads: [String], _ h: inout HTML, _ body: (inout HTML) -> Void) {
  h.add(.div, .class("scroll"), .tabindex(0)) { h in
    h.add(.table) { h in
      h.add(.thead) { h in h.add(.tr) { h in for head in heads { h.add(.th, .scope("col"), text: head) } } }
      h.add(.tbody, content: body)
    }
  }
}

private enum PreviewWords {
  static let title = Trilingual(de: "Vorschau des Imports", en: "Preview of the import", ja: "取り込みのプレビュー")
  static let ready = Trilingual(
    de: "Noch ist nichts geändert. Das hier würde geschehen.",
    en: "Nothing has changed yet. This is what would happen.",
    ja: "まだ何も変更されていません。取り込むと次のようになります。")
  static let new = Trilingual(
    de: "Diese Reise ist noch nicht bekannt; sie würde angelegt.", en: "This trip is not known yet; it would be added.",
    ja: "この訪問団はまだ登録されていません。新しく登録されます。")
  static let nothing = Trilingual(
    de: "Die Datei sagt nichts, was nicht schon bekannt ist.", en: "The file says nothing that is not known already.",
    ja: "既に登録されている内容と同じです。")
  static let back = Trilingual(de: "Zurück, ohne etwas zu ändern", en: "Back, changing nothing", ja: "変更せずに戻る")
  static let place = Trilingual(de: "Stelle", en: "Place", ja: "場所")
  static let value = Trilingual(de: "Wert", en: "Value", ja: "値")
  static let finding = Trilingual(de: "Befund", en: "Finding", ja: "指摘事項")
  static let row = Trilingual(de: "Zeile", en: "row", ja: "行")
  static let added = Trilingual(de: "Neu", en: "New", ja: "追加")
  static let removed = Trilingual(de: "Fällt weg", en: "Goes", ja: "削除")
  static let changed = Trilingual(de: "Geändert", en: "Changed", ja: "変更")
  static let entry = Trilingual(de: "Eintrag", en: "Entry", ja: "項目")
  static let column = Trilingual(de: "Spalte", en: "Column", ja: "列")
  static let before = Trilingual(de: "Bisher", en: "So far", ja: "変更前")
  static let after = Trilingual(de: "Künftig", en: "From now on", ja: "変更後")

  static func confirm(_ facts: Int) -> Trilingual {
    Trilingual(de: "So übernehmen (\(facts))", en: "Import this (\(facts))", ja: "この内容で取り込む（\(facts)件）")
  }
  static func errors(_ count: Int) -> Trilingual {
    Trilingual(
      de: "So geht es nicht: \(count) Fehler stehen dagegen. Geändert ist nichts.",
      en: "This can not be imported: \(count) errors stand against it. Nothing has changed.",
      ja: "誤りが \(count) 件あるため取り込めません。何も変更されていません。")
  }
  static func findings(_ count: Int) -> Trilingual {
    Trilingual(de: "Befunde (\(count))", en: "Findings (\(count))", ja: "指摘事項（\(count)件）")
  }
  static func more(_ count: Int) -> Trilingual {
    Trilingual(de: "und \(count) weitere", en: "and \(count) more", ja: "ほか \(count) 件")
  }
  static func severity(_ severity: Finding.Severity) -> Trilingual {
    switch severity {
    case .note: Trilingual(de: "Hinweis:", en: "Note:", ja: "参考：")
    case .warning: Trilingual(de: "Warnung:", en: "Warning:", ja: "警告：")
    case .error: Trilingual(de: "Fehler:", en: "Error:", ja: "エラー：")
    }
  }
  static func counts(_ list: ImportPreview.List) -> Trilingual {
    let (new, changed, gone, same) = (list.added.count, list.changed.count, list.removed.count, list.unchanged)
    let order = list.isReordered
    return Trilingual(
      de: "\(new) neu, \(changed) geändert, \(gone) fallen weg, \(same) unverändert"
        + (order ? "; die Reihenfolge ändert sich." : "."),
      en: "\(new) new, \(changed) changed, \(gone) go, \(same) unchanged" + (order ? "; the order changes." : "."),
      ja: "追加 \(new)、変更 \(changed)、削除 \(gone)、変更なし \(same)" + (order ? "（順序も変わります）" : ""))
  }
}
