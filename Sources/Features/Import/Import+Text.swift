import Domain

/// What an import would change, as lines for a terminal.
package func previewText(_ preview: ImportPreview, language: Language) -> String {
  let lists = preview.lists.filter(\.isChanged)
  if lists.isEmpty { return Trilingual(de: "Nichts Neues.", en: "Nothing new.", ja: "変更はありません。")[language] }
  return lists.map { list in
    var lines = ["\(list.name):"]
    lines += list.added.map { "  + \($0.key) \($0.name)" }
    lines += list.removed.map { "  - \($0.key) \($0.name)" }
    for change in list.changed {
      lines += change.fields.map { "  ~ \(change.row.key) \($0.column): \($0.before) → \($0.after)" }
    }
    if list.isReordered {
      lines.append("  " + Trilingual(de: "andere Reihenfolge", en: "another order", ja: "順序の変更")[language])
    }
    return lines.map(printable).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// Without signs that move a terminal's cursor or turn its text around.
private func printable(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        let value = scalar.value
        if value == 0x0A || value == 0x0D || value == 0x09 { return " " }
        let isControl =
          value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
          || (0x2066...0x2069).contains(value)
        return isControl ? "\u{FFFD}" : scalar
      }))
}
