import Domain

/// All findings as a JSON array; `message` and `mend` in one language, `messages` and `mends` in all.
package func findingsJSON(_ findings: [Finding], language: Language) -> String {
  if findings.isEmpty { return "[]\n" }
  return "[\n" + findings.map { "  " + json($0, language) }.joined(separator: ",\n") + "\n]\n"
}

private func json(_ finding: Finding, _ language: Language) -> String {
  let fields: [(String, String)] = [
    ("file", jsonText(finding.file)), ("line", finding.line.map(String.init) ?? "null"), ("column", finding.column.map(jsonText) ?? "null"),
    ("value", finding.value.map(jsonText) ?? "null"), ("severity", jsonText(finding.severity.rawValue)), ("code", jsonText(finding.code)),
    ("message", jsonText(finding.message[language])), ("mend", jsonText(finding.mend[language])), ("repair", jsonText(finding.repair.rawValue)),
    ("messages", json(finding.message)), ("mends", json(finding.mend)), ("sheet", finding.sheet.map(jsonText) ?? "null"),
    ("cell", finding.cell.map(jsonText) ?? "null"),
  ]
  return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
}

private func json(_ words: Trilingual) -> String {
  "{\"de\": \(jsonText(words.de)), \"en\": \(jsonText(words.en)), \"ja\": \(jsonText(words.ja))}"
}

func jsonText(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    default:
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 {
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }
  return out + "\""
}

/// All findings as CSV (UTF-8, comma), every language; a cell that a spreadsheet would run as a formula begins with an apostrophe.
package func findingsCSV(_ findings: [Finding]) -> String {
  let heading = [
    "file", "line", "column", "value", "severity", "code", "repair", "message_de", "message_en", "message_ja", "mend_de", "mend_en",
    "mend_ja", "sheet", "cell",
  ]
  let rows = findings.map { finding in
    [
      finding.file, finding.line.map(String.init) ?? "", finding.column ?? "", finding.value ?? "", finding.severity.rawValue, finding.code,
      finding.repair.rawValue, finding.message.de, finding.message.en, finding.message.ja, finding.mend.de, finding.mend.en,
      finding.mend.ja, finding.sheet ?? "", finding.cell ?? "",
    ].map(inert).joined(separator: ",")
  }
  return ([heading.joined(separator: ",")] + rows).joined(separator: "\r\n") + "\r\n"
}

/// A cell that no spreadsheet runs: an apostrophe before signs that begin a formula, quotes where needed.
private func inert(_ text: String) -> String {
  var cell = text
  if let first = text.drop(while: { $0 == " " || $0 == "\u{3000}" }).unicodeScalars.first,
    "=+-@\t\r\n|%＝＋－＠".unicodeScalars.contains(first)
  {
    cell = "'" + text
  }
  guard cell.unicodeScalars.contains(where: { ",\"\n\r;\t".unicodeScalars.contains($0) }) else { return cell }
  return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

/// All findings for people, grouped by file: place, value, sentence, mend.
package func findingsText(_ findings: [Finding], language: Language) -> String {
  let files = findings.map(\.file).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  return files.map { file in
    findings.filter { $0.file == file }.map { line(for: $0, language) }.joined(separator: "\n")
  }.joined(separator: "\n\n") + (findings.isEmpty ? "" : "\n")
}

private func line(for finding: Finding, _ language: Language) -> String {
  let word = Trilingual(de: "Zeile", en: finding.sheet == nil ? "line" : "row", ja: "行")[language]
  let column = Trilingual(
    de: finding.isSetting ? "Schlüssel" : "Spalte", en: finding.isSetting ? "key" : "column", ja: finding.isSetting ? "キー" : "列")[language]
  var place = [printable(finding.file)]
  if let sheet = finding.sheet { place.append(Trilingual(de: "Blatt", en: "sheet", ja: "シート")[language] + " " + printable(sheet)) }
  if let line = finding.line { place.append("\(word) \(line)") }
  if let name = finding.column { place.append("\(column) \(printable(name))" + (finding.cell.map { " (\($0))" } ?? "")) }
  if finding.column == nil, let cell = finding.cell { place.append(cell) }
  let comma = language == .ja ? "、" : ", "
  let marks = Trilingual(de: "„|“", en: "“|”", ja: "「|」")[language].split(separator: "|")
  let value = finding.value.flatMap { $0.isEmpty ? nil : ": \(marks[0])\(printable($0))\(marks[1])" } ?? ""
  let severity: Trilingual =
    switch finding.severity {
    case .note: Trilingual(de: "Hinweis", en: "note", ja: "参考")
    case .warning: Trilingual(de: "Warnung", en: "warning", ja: "警告")
    case .error: Trilingual(de: "Fehler", en: "error", ja: "エラー")
    }
  let sentence = printable(finding.message[language])
  let gap = language == .ja ? "" : " "
  return
    "\(place.joined(separator: comma))\(value): \(sentence)\(gap)\(printable(finding.mend[language])) [\(severity[language]): \(finding.code)]"
}

extension Finding {
  fileprivate var isSetting: Bool { file.hasSuffix(".yaml") || file.hasSuffix(".yml") }
}

/// Without signs that move a terminal's cursor or turn its text around; line breaks become blanks.
func printable(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let value = scalar.value
    if value == 0x0A || value == 0x0D || value == 0x09 {
      out.append(" ")
    } else if value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) {
      out.append("\u{FFFD}")
    } else {
      out.append(scalar)
    }
  }
  return String(out)
}
