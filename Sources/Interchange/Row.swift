import Domain
import Foundation

/// One row of a table while it is read; valid only inside `forEachRow`.
struct Row {
  let table: Table
  let buffer: UnsafeBufferPointer<UInt8>
  let cells: [RowScanner.Cell]
  let line: Int

  func report(
    _ column: String?, value: String?, _ severity: Finding.Severity, _ code: String, _ message: Trilingual, mend: Trilingual,
    _ repair: Finding.Repair = .no
  ) {
    table.findings.add(table.file, line: line, column: column, value: value, severity, code, message, mend: mend, repair)
  }

  /// The cell as it stands, without blanks at its ends.
  func plain(at position: Int) -> String {
    guard position < cells.count else { return "" }
    let cell = cells[position]
    guard cell.start < cell.end else { return "" }
    let text = String(decoding: UnsafeBufferPointer(rebasing: buffer[cell.start..<cell.end]), as: UTF8.self)
    guard cell.isEscaped else { return text.trimmed }
    return unquoted(cell).trimmed
  }

  /// Doubled quotation marks once; where there are none, without the stray ones. By bytes: a mark stays one under an accent.
  private func unquoted(_ cell: RowScanner.Cell) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.end - cell.start)
    var (isDoubled, index) = (false, cell.start)
    while index < cell.end {
      if buffer[index] == 0x22, index + 1 < cell.end, buffer[index + 1] == 0x22 {
        isDoubled = true
        index += 1
      }
      bytes.append(buffer[index])
      index += 1
    }
    if !isDoubled { bytes.removeAll { $0 == 0x22 } }
    return String(decoding: bytes, as: UTF8.self)
  }

  func isEmpty(_ column: Column) -> Bool { column.position.map { plain(at: $0).isEmpty } ?? true }

  /// A cell of free text: composed letters, formulas named and kept as text.
  func text(_ column: Column) -> String { read(column, isText: true) ?? "" }

  /// A cell that means something to the program; nil where it is empty or a formula.
  func value(_ column: Column) -> String? {
    guard let text = read(column, isText: false), !text.isEmpty else { return nil }
    guard table.mayHoldWide, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let narrow = halfWidth(text).trimmed
    if narrow != text {
      report(
        column.name, value: text, .warning, "full-width",
        Trilingual(
          de: "Vollbreite Zeichen in \(text) wurden als \(narrow) gelesen.", en: "Full-width signs in \(text) were read as \(narrow).",
          ja: "全角文字の \(text) を \(narrow) として読み込みました。"),
        mend: Trilingual(de: "Es ist nichts zu tun.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
    }
    return narrow
  }

  private func read(_ column: Column, isText: Bool) -> String? {
    guard let position = column.position else { return nil }
    let text = plain(at: position)
    guard let first = text.utf8.first else { return "" }
    if !table.isSheet, first == 0x3D || first == 0x40 || first == 0x2B || first == 0x2D || first == 0x23, let answer = formula(text, column, isText: isText)
    {
      return answer
    }
    guard table.mayHoldMarks else { return text }
    let composed = text.precomposedStringWithCanonicalMapping
    if !composed.utf8.elementsEqual(text.utf8) { decomposed(text, composed, column) }
    return composed
  }

  private func decomposed(_ text: String, _ composed: String, _ column: Column) {
    report(
      column.name, value: composed, .note, "decomposed",
      Trilingual(
        de: "\(composed) ist mit einzelnen Zeichen für Buchstabe und Akzent geschrieben; es wurde zusammengesetzt.",
        en: "\(composed) is written with letters and accents apart; they were put together.",
        ja: "\(composed) は文字と記号が分解された形で書かれていたため、合成して読み込みました。"),
      mend: Trilingual(de: "Es ist nichts zu tun.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
  }

  /// Names a formula; nil when the text is none, else what is to be read instead.
  private func formula(_ text: String, _ column: Column, isText: Bool) -> String?? {
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3, !text.dropFirst(2).dropLast().contains("\"") {
      let inner = String(text.dropFirst(2).dropLast())
      report(
        column.name, value: text, .warning, "formula",
        Trilingual(
          de: "Die Formel \(text) wurde als \(inner) gelesen.", en: "The formula \(text) was read as \(inner).",
          ja: "数式 \(text) を \(inner) として読み込みました。"),
        mend: Trilingual(
          de: "Den Wert statt der Formel eintragen.", en: "Enter the value instead of the formula.", ja: "数式ではなく値を入力してください。"),
        .auto)
      return .some(inner)
    }
    let isError = excelErrors.contains { text.uppercased().hasPrefix($0) }
    let isCall = text.hasPrefix("=") || text.hasPrefix("@") && text.contains("(")
    let isHidden =
      (text.hasPrefix("+") || text.hasPrefix("-")) && Double(text.replacingOccurrences(of: ",", with: ".")) == nil
      && text.contains { "(|!=".contains($0) } && text.dropFirst().first.map { $0.isLetter || $0.isNumber } == true
      && text.contains { $0.isLetter }
    guard isError || isCall || isHidden else { return nil }
    report(
      column.name, value: text, isText ? .warning : .error, "formula",
      isError
        ? Trilingual(
          de: "Die Zelle enthält den Fehlerwert \(shortened(text)) einer Formel.",
          en: "The cell holds the error value \(shortened(text)) of a formula.",
          ja: "セルに数式のエラー値 \(shortened(text)) が入っています。")
        : Trilingual(
          de: "Die Zelle enthält eine Formel; sie wurde nicht ausgeführt.", en: "The cell holds a formula; it was not run.",
          ja: "セルに数式が入っています。数式は実行していません。"),
      mend: Trilingual(de: "Den Wert statt der Formel eintragen.", en: "Enter the value instead of the formula.", ja: "数式ではなく値を入力してください。"))
    return .some(isText ? text : nil)
  }
}

private let excelErrors = [
  "#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NULL!", "#NUM!", "#BEZUG!", "#WERT!", "#NV", "#ZAHL!", "#ÜBERLAUF!", "#SPILL!",
]

// MARK: - Values

extension Row {
  /// A value without which the row can not be used.
  func required(_ column: Column) -> String? {
    guard column.position != nil else { return nil }
    if isEmpty(column) {
      missing(column)
      return nil
    }
    return value(column)
  }

  func missing(_ column: Column) {
    report(
      column.name, value: "", .error, "missing-value",
      Trilingual(de: "Die Zelle \(column.name) ist leer.", en: "The cell \(column.name) is empty.", ja: "\(column.name) のセルが空です。"),
      mend: Trilingual(de: "Den Wert eintragen.", en: "Enter the value.", ja: "値を入力してください。"))
  }

  /// A whole number; `needed` decides whether an empty cell is a finding.
  func whole(_ column: Column, in range: ClosedRange<Int>, needed: Bool, what: Trilingual? = nil) -> Int? {
    guard let text = needed ? required(column) : value(column) else { return nil }
    guard let number = fastWhole(text) ?? decimal(text, column).flatMap({ Int(exactly: $0) }) else {
      notANumber(text, column, whole: true)
      return nil
    }
    guard range.contains(number) else {
      outOfRange(text, column, "\(range.lowerBound)", "\(range.upperBound)", what)
      return nil
    }
    return number
  }

  func real(_ column: Column, in range: ClosedRange<Double>, needed: Bool = false) -> Double? {
    guard let text = needed ? required(column) : value(column) else { return nil }
    guard let number = decimal(text, column) else {
      notANumber(text, column, whole: false)
      return nil
    }
    guard range.contains(number) else {
      outOfRange(text, column, plainText(range.lowerBound), plainText(range.upperBound), nil)
      return nil
    }
    return number
  }

  /// A decimal number, also with a comma (a finding says so).
  func decimal(_ text: String, _ column: Column) -> Double? {
    if let number = Double(text), number.isFinite, text.utf8.allSatisfy({ (0x2B...0x39).contains($0) }) { return number }
    let signs = text.filter { !$0.isNumber }
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || ",.-+' ".contains($0)) }) else { return nil }
    let repaired: String
    switch signs.filter({ $0 != "-" && $0 != "+" }) {
    case ",": repaired = text.replacingOccurrences(of: ",", with: ".")
    case let marks where marks.hasSuffix(",") && marks.dropLast().allSatisfy({ $0 == "." }):
      repaired = text.replacingOccurrences(of: ".", with: "").replacingOccurrences(of: ",", with: ".")
    case let marks where marks.hasSuffix(".") && marks.dropLast().allSatisfy({ $0 == "," }):
      repaired = text.replacingOccurrences(of: ",", with: "")
    default: return nil
    }
    guard let number = Double(repaired), number.isFinite else { return nil }
    report(
      column.name, value: text, .warning, signs.contains(".") ? "number-format" : "decimal-comma",
      Trilingual(
        de: signs.contains(".") ? "\(text) wurde als \(repaired) gelesen." : "Dezimalkomma in \(text) wurde als \(repaired) gelesen.",
        en: signs.contains(".") ? "\(text) was read as \(repaired)." : "Decimal comma in \(text) was read as \(repaired).",
        ja: signs.contains(".") ? "\(text) を \(repaired) として読み込みました。" : "\(text) の小数コンマを \(repaired) として読み込みました。"),
      mend: Trilingual(
        de: "Es ist nichts zu tun; künftig einen Punkt schreiben.", en: "Nothing needs doing; write a point in future.",
        ja: "対応は不要です。今後は小数点（ピリオド）を使ってください。"), .auto)
    return number
  }

  func notANumber(_ text: String, _ column: Column, whole: Bool) {
    report(
      column.name, value: text, .error, "number-format",
      Trilingual(
        de: "\(text) ist keine \(whole ? "ganze " : "")Zahl.", en: "\(text) is no \(whole ? "whole " : "")number.",
        ja: "\(text) は\(whole ? "整数" : "数値")ではありません。"),
      mend: Trilingual(
        de: "Nur Ziffern schreiben, ohne Einheit.", en: "Write digits only, without a unit.", ja: "単位を付けず、数字だけを書いてください。"))
  }

  func outOfRange(_ text: String, _ column: Column, _ low: String, _ high: String, _ what: Trilingual?) {
    let name = what ?? Trilingual(same: column.name)
    report(
      column.name, value: text, .error, "out-of-range",
      Trilingual(
        de: "\(name.de) \(text) liegt nicht im Bereich \(low) bis \(high).",
        en: "\(name.en) \(text) is not in the range \(low) to \(high).",
        ja: "\(name.ja) \(text) は \(low)～\(high) の範囲にありません。"),
      mend: Trilingual(
        de: "Einen Wert von \(low) bis \(high) eintragen.", en: "Enter a value from \(low) to \(high).", ja: "\(low)～\(high) の値を入力してください。"))
  }

  /// yes or no in several languages; empty is no.
  func truth(_ column: Column) -> Bool {
    guard let text = value(column) else { return false }
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    case "ja", "yes", "wahr", "1", "x", "はい", "y", "j", "有", "○":
      spelled(text, as: "true", column)
      return true
    case "nein", "no", "falsch", "0", "いいえ", "n", "無", "×", "-":
      spelled(text, as: "false", column)
      return false
    default:
      unknownWord(text, column, known: ["true", "false"], .error)
      return false
    }
  }

  /// One of a few words; other languages' words are taken with a finding.
  func choice<Word: RawRepresentable & CaseIterable>(_ column: Column, _ type: Word.Type, aliases: [String: Word] = [:], text: String)
    -> Word?
  where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    let key = folded(text)
    if let word = Word.allCases.first(where: { folded($0.rawValue) == key }) { return word }
    if let word = aliases[key] {
      spelled(text, as: word.rawValue, column)
      return word
    }
    unknownWord(text, column, known: Word.allCases.map(\.rawValue), .error)
    return nil
  }

  private func spelled(_ text: String, as word: String, _ column: Column) {
    report(
      column.name, value: text, .warning, "spelling",
      Trilingual(de: "\(text) wurde als \(word) gelesen.", en: "\(text) was read as \(word).", ja: "\(text) を \(word) として読み込みました。"),
      mend: Trilingual(de: "Es ist nichts zu tun.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
  }

  func unknownWord(_ text: String, _ column: Column, known: [String], _ severity: Finding.Severity) {
    let hint = nearest(to: text, in: known)
    let list = known.joined(separator: ", ")
    report(
      column.name, value: text, severity, "unknown-value",
      Trilingual(
        de: "Unbekannter Wert \(text)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
        en: "Unknown value \(text)" + (hint.map { "; did you mean \($0)?" } ?? "."),
        ja: "値 \(text) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
      mend: Trilingual(
        de: "Eines dieser Wörter schreiben: \(list).", en: "Write one of these words: \(list).", ja: "次のいずれかを書いてください：\(list)。"),
      hint == nil ? .no : .suggest)
  }

  /// The entries of a list in one cell, separated by semicolons (or, with a finding, by commas or line breaks).
  func list(_ column: Column) -> [String] {
    guard let text = value(column) else { return [] }
    var marks: Set<Character> = [";"]
    if !text.contains(";"), text.contains(where: { ",、|\n；".contains($0) }) {
      marks = [",", "、", "|", "\n", "；", "\r\n"]
      report(
        column.name, value: text, .warning, "list-separator",
        Trilingual(
          de: "Die Liste ist nicht mit Semikolon getrennt; sie wurde dennoch als Liste gelesen.",
          en: "The list is not separated by semicolons; it was read as a list all the same.",
          ja: "リストの区切りがセミコロンではありませんが、リストとして読み込みました。"),
        mend: Trilingual(
          de: "Die Einträge mit Semikolon trennen.", en: "Separate the entries by semicolons.", ja: "項目はセミコロンで区切ってください。"), .auto)
    }
    return text.split(whereSeparator: { marks.contains($0) }).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A day, perhaps with a time; other ways of writing are findings.
  func moment(_ column: Column, text: String, needsTime: Bool) -> WrittenMoment? {
    guard let moment = writtenMoment(text), moment.time != nil || !needsTime else {
      notADate(text, column, needsTime: needsTime)
      return nil
    }
    if moment.style != .iso { readAs(text, moment.style, column) }
    return moment
  }

  func readAs(_ text: String, _ style: WrittenMoment.Style, _ column: Column) {
    let order = style.name
    let kind =
      style == .german ? Trilingual(de: "Deutsches Datum", en: "German date", ja: "ドイツ式の日付") : Trilingual(de: "Datum", en: "Date", ja: "日付")
    report(
      column.name, value: text, .warning, "date-format",
      Trilingual(
        de: "\(kind.de) \(text) wurde als \(order.de) gelesen.", en: "\(kind.en) \(text) was read as \(order.en).",
        ja: "\(kind.ja) \(text) を「\(order.ja)」として読み込みました。"),
      mend: Trilingual(
        de: "Es ist nichts zu tun; künftig YYYY-MM-DDThh:mm schreiben.", en: "Nothing needs doing; write YYYY-MM-DDThh:mm in future.",
        ja: "対応は不要です。今後は YYYY-MM-DDThh:mm の形で書いてください。"), .auto)
  }

  private func notADate(_ text: String, _ column: Column, needsTime: Bool) {
    let trouble = dateTrouble(text)
    let (message, repair): (Trilingual, Finding.Repair) =
      switch trouble {
      case .serial(let date):
        (
          Trilingual(
            de: "\(text) ist Excels Zahl für \(date).", en: "\(text) is Excel's number for \(date).",
            ja: "\(text) は Excel の日付番号で、\(date) を表します。"),
          .suggest
        )
      case .ambiguous:
        (
          Trilingual(
            de: "\(text) lässt offen, was Tag und was Monat ist.", en: "\(text) leaves open which is the day and which the month.",
            ja: "\(text) は月と日の順序が判別できません。"), .ask
        )
      case .noSuchDay:
        (
          Trilingual(
            de: "Den Tag oder die Uhrzeit \(text) gibt es nicht.", en: "There is no such day or time as \(text).",
            ja: "\(text) という日付または時刻は存在しません。"),
          .no
        )
      case .unreadable:
        (
          Trilingual(
            de: "\(text) ist kein Datum\(needsTime ? " mit Uhrzeit" : "").", en: "\(text) is no date\(needsTime ? " with a time" : "").",
            ja: "\(text) は日付\(needsTime ? "と時刻" : "")として読めません。"), .no
        )
      }
    let form = (needsTime ? "YYYY-MM-DDThh:mm" : "YYYY-MM-DD")
    report(
      column.name, value: text, .error, "date-format", message,
      mend: Trilingual(de: "In der Form \(form) schreiben.", en: "Write it as \(form).", ja: "\(form) の形で書いてください。"), repair)
  }
}

/// Plain digits, as nearly all numbers are written.
private func fastWhole(_ text: String) -> Int? {
  guard text.utf8.count <= 9 else { return nil }
  var number = 0
  var isNegative = false
  for (index, byte) in text.utf8.enumerated() {
    if index == 0, byte == 0x2D, text.utf8.count > 1 {
      isNegative = true
    } else if (0x30...0x39).contains(byte) {
      number = number * 10 + Int(byte - 0x30)
    } else {
      return nil
    }
  }
  return isNegative ? -number : number
}

func plainText(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e12 ? String(Int(number)) : String(number)
}
