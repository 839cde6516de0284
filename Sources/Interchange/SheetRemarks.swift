import Domain

/// Says what is to be said of single cells of a sheet: error values, formulas, merged cells, cells without a heading.
///
/// - Parameter names: what the columns were read as; of a column that was not read, nothing is said.
func remark(_ table: SheetTable, names: [String?], in file: String, into findings: FindingList) {
  var formulas: [Int: (first: CellPlace, count: Int)] = [:]
  for remark in table.remarks where remark.place.row + 1 > table.headingRow {
    guard remark.place.column < names.count, let name = names[remark.place.column] else { continue }
    switch remark.kind {
    case .formula: formulas[remark.place.column, default: (remark.place, 0)].count += 1
    case .error(let value):
      add(errorValue(value), value, .error, "cell-error", remark.place, name, table, file, findings)
    case .noDay(let value): add(noDay(value), value, .error, "cell-date", remark.place, name, table, file, findings)
    case .lost: add(lostText, nil, .error, "cell-damaged", remark.place, name, table, file, findings)
    }
  }
  for (column, entry) in formulas.sorted(by: { $0.key < $1.key }) {
    add(formulaWords(entry.count), nil, .note, "cell-formula", entry.first, names[column]!, table, file, findings)
  }
  for range in table.merged where range.last.row + 1 > table.headingRow && range.first.column < names.count {
    guard let name = names[range.first.column] else { continue }
    let words = mergedWords(range.first.name, range.last.name)
    add(
      words, "\(range.first.name):\(range.last.name)", .warning, "merged-cells", range.first, name, table, file,
      findings)
  }
  for place in table.unheaded {
    add(unheadedWords, nil, .warning, "column-without-heading", place, nil, table, file, findings)
  }
}

private typealias Words = (message: Trilingual, mend: Trilingual, repair: Finding.Repair)

private func add(
  _ words: Words, _ value: String?, _ severity: Finding.Severity, _ code: String, _ place: CellPlace, _ column: String?,
  _ table: SheetTable, _ file: String, _ findings: FindingList
) {
  var finding = Finding(
    file: file, line: place.row + 1, column: column, value: value.map { shortened($0) }, severity: severity, code: code,
    message: words.message, mend: words.mend, repair: words.repair)
  (finding.sheet, finding.cell) = (table.sheet, place.name)
  findings.add(finding)
}

private func errorValue(_ value: String) -> Words {
  (
    Trilingual(
      de: "Die Zelle zeigt den Fehlerwert \(shortened(value)) einer Formel; gelesen wurde nichts.",
      en: "The cell shows the error value \(shortened(value)) of a formula; nothing was read.",
      ja: "セルに数式のエラー値 \(shortened(value)) が表示されているため、読み込みませんでした。"),
    Trilingual(
      de: "Die Formel berichtigen oder den Wert eintragen.", en: "Mend the formula, or enter the value.",
      ja: "数式を直すか、値を入力してください。"), .no
  )
}

private func noDay(_ value: String) -> Words {
  (
    Trilingual(
      de: "Die Zelle ist als Datum formatiert, aber \(value) ist kein Tag.",
      en: "The cell is formatted as a date, but \(value) is no day.", ja: "セルの書式は日付ですが、\(value) は日付ではありません。"),
    Trilingual(
      de: "Den Tag neu eintragen oder das Format ändern.", en: "Enter the day again, or change the format.",
      ja: "日付を入力し直すか、書式を変更してください。"), .ask
  )
}

private let lostText: Words = (
  Trilingual(
    de: "Der Text dieser Zelle fehlt in der Arbeitsmappe; sie ist beschädigt.",
    en: "The text of this cell is missing in the workbook, which is damaged.", ja: "このセルの文字列がブック内にありません。ファイルが破損しています。"),
  Trilingual(
    de: "Die Arbeitsmappe in Excel öffnen und neu speichern.", en: "Open the workbook in Excel and save it again.",
    ja: "Excel で開いて保存し直してください。"), .no
)

private func formulaWords(_ count: Int) -> Words {
  (
    Trilingual(
      de: "In dieser Spalte stehen Formeln (\(count)); gelesen wurde ihr zuletzt gespeicherter Wert.",
      en: "This column has formulas (\(count)); the value that was saved last was read.",
      ja: "この列には数式が \(count) 個あります。最後に保存された値を読み込みました。"),
    Trilingual(
      de: "Es ist nichts zu tun, wenn Excel die Werte vor dem Speichern neu berechnet hat.",
      en: "Nothing needs doing if Excel computed the values before they were saved.", ja: "保存前に再計算されていれば、対応は不要です。"),
    .auto
  )
}

private func mergedWords(_ first: String, _ last: String) -> Words {
  (
    Trilingual(
      de: "Die Zellen \(first) bis \(last) sind verbunden; einen Wert hat nur \(first).",
      en: "The cells \(first) to \(last) are merged; just \(first) has a value.",
      ja: "セル \(first)～\(last) は結合されており、値があるのは \(first) だけです。"),
    Trilingual(
      de: "Die Verbindung aufheben und in jede Zeile ihren Wert schreiben.",
      en: "Undo the merge and write its value into every row.",
      ja: "結合を解除し、各行に値を入力してください。"), .ask
  )
}

private let unheadedWords: Words = (
  Trilingual(
    de: "Die Zelle steht in einer Spalte ohne Überschrift; die Spalte wurde nicht gelesen.",
    en: "The cell stands in a column without a heading; the column was not read.", ja: "見出しのない列にあるため、この列は読み込みませんでした。"),
  Trilingual(
    de: "Der Spalte eine Überschrift geben oder sie leeren.", en: "Give the column a heading, or empty it.",
    ja: "列に見出しを付けるか、空にしてください。"),
  .ask
)
