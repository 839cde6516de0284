import Domain

/// The first line of a table: which separator, which column where.
struct Heading {
  var delimiter: UInt8
  var cells: [String]
  var names: [String?]
  var end: Int
  var nextLine: Int

  init?(_ bytes: [UInt8], rule: TableRule, hadMark: Bool, isSheet: Bool, findings: FindingList) {
    let vocabulary = Vocabulary(rule)
    var best: (known: Int, heading: (cells: [String], end: Int, next: Int), delimiter: UInt8)?
    for delimiter in isSheet ? [UInt8(ascii: ",")] : [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
      guard let heading = Self.split(bytes, by: delimiter, isSheet: isSheet) else { continue }
      let known = heading.cells.count { vocabulary.exact[headingKey($0)] != nil }
      if best.map({ (known, heading.cells.count) > ($0.known, $0.heading.cells.count) }) ?? true {
        best = (known, heading, delimiter)
      }
    }
    guard let best, best.heading.cells.count <= Limits.columns else {
      findings.add(
        rule.file, line: 1, .error, "missing-header",
        Trilingual(
          de: "Die erste Zeile ist keine Kopfzeile.", en: "The first line is no heading.", ja: "1 行目が見出し行ではありません。"),
        mend: Self.mendHeader(rule))
      return nil
    }
    delimiter = best.delimiter
    (cells, end, nextLine) = best.heading
    names = Array(repeating: nil, count: cells.count)
    guard best.known > 0 else {
      findings.add(
        rule.file, line: 1, value: cells.joined(separator: ","), .error, "missing-header",
        Trilingual(
          de: "Die erste Zeile nennt keine der bekannten Spalten.", en: "The first line names none of the known columns.",
          ja: "1 行目に既知の列名がありません。"),
        mend: Self.mendHeader(rule))
      return nil
    }
    noteDelimiter(rule.file, hadMark: hadMark, findings)
    assign(vocabulary, rule, findings)
  }

  private static func mendHeader(_ rule: TableRule) -> Trilingual {
    let list = rule.columns.filter { $0.need == .required }.map(\.name).joined(separator: ", ")
    return Trilingual(
      de: "Als erste Zeile die Spaltennamen setzen, mindestens \(list).", en: "Put the column names first, at least \(list).",
      ja: "1 行目に列名（少なくとも \(list)）を書いてください。")
  }

  private static func split(_ bytes: [UInt8], by delimiter: UInt8, isSheet: Bool) -> (cells: [String], end: Int, next: Int)? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RowScanner(buffer, delimiter: delimiter, at: 0, line: 1, columns: Limits.columns, isSheet: isSheet)
      // Skips empty lines and the line `sep=;` that Excel understands.
      while scanner.next() {
        guard !scanner.isTooLong, scanner.count <= Limits.columns else { return nil }
        if scanner.isBlank { continue }
        var cells = scanner.cells.map { String(decoding: buffer[$0.start..<$0.end], as: UTF8.self).trimmed }
        if !isSheet, cells[0].lowercased().hasPrefix("sep=") { continue }
        while cells.count > 1, cells.last == "" { cells.removeLast() }
        return (cells, scanner.position, scanner.nextLine)
      }
      return nil
    }
  }

  private func noteDelimiter(_ file: String, hadMark: Bool, _ findings: FindingList) {
    guard delimiter != UInt8(ascii: ",") else { return }
    let name =
      delimiter == 0x09
      ? Trilingual(de: "der Tabulator", en: "the tab", ja: "タブ")
      : delimiter == UInt8(ascii: "|")
        ? Trilingual(de: "der senkrechte Strich", en: "the vertical bar", ja: "縦棒")
        : Trilingual(de: "das Semikolon", en: "the semicolon", ja: "セミコロン")
    let message =
      hadMark
      ? Trilingual(
        de: "Trennzeichen ist \(name.de), und die Datei beginnt mit einer Byte-Reihenfolge-Marke; beides wurde berücksichtigt.",
        en: "Separator is \(name.en) and the file begins with a byte order mark; both were taken into account.",
        ja: "区切り文字は\(name.ja)で、先頭にバイト順マークがあります。どちらも考慮して読み込みました。")
      : Trilingual(
        de: "Trennzeichen ist \(name.de); das wurde berücksichtigt.", en: "Separator is \(name.en); this was taken into account.",
        ja: "区切り文字は\(name.ja)です。考慮して読み込みました。")
    findings.add(
      file, line: 1, .note, "delimiter", message,
      mend: Trilingual(de: "Es ist nichts zu tun.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
  }

  private mutating func assign(_ vocabulary: Vocabulary, _ rule: TableRule, _ findings: FindingList) {
    var taken: Set<String> = []
    var open: [Int] = []
    for (index, cell) in cells.enumerated() {
      guard let name = vocabulary.plain[headingKey(cell)] else {
        open.append(index)
        continue
      }
      if taken.insert(name).inserted { names[index] = name } else { duplicate(cell, rule.file, findings) }
    }
    var guessed: [(Int, String)] = []
    for index in open where !cells[index].isEmpty {
      let free = rule.columns.map(\.name).filter { !taken.contains($0) }
      let alias = vocabulary.exact[headingKey(cells[index])].flatMap { taken.contains($0) ? nil : $0 }
      if let name = alias ?? nearest(to: cells[index], in: free) {
        taken.insert(name)
        names[index] = name
        guessed.append((index, name))
      } else {
        unknown(cells[index], findings, rule)
      }
    }
    if let (first, name) = guessed.first { suggest(first, name, others: guessed.dropFirst().map { cells[$0.0] }, rule.file, findings) }
    for column in rule.columns where !taken.contains(column.name) && column.need != .optional { missing(column, rule.file, findings) }
  }

  private func duplicate(_ heading: String, _ file: String, _ findings: FindingList) {
    findings.add(
      file, line: 1, column: heading, value: heading, .error, "duplicate-column",
      Trilingual(
        de: "Die Spalte \(heading) kommt zweimal vor.", en: "The column \(heading) stands twice.", ja: "列 \(heading) が二つあります。"),
      mend: Trilingual(de: "Eine der beiden entfernen.", en: "Remove one of the two.", ja: "どちらかを削除してください。"), .ask)
  }

  private func suggest(_ index: Int, _ name: String, others: [String], _ file: String, _ findings: FindingList) {
    let heading = cells[index]
    let list = others.joined(separator: ", ")
    findings.add(
      file, line: 1, column: heading, value: heading, .warning, "unknown-column",
      Trilingual(
        de: "Unbekannte Spalte \(heading); ist \(name) gemeint?" + (others.isEmpty ? "" : " (ebenso \(list))"),
        en: "Unknown column \(heading); did you mean \(name)?" + (others.isEmpty ? "" : " (also \(list))"),
        ja: "列 \(heading) は不明です。\(name) のことですか。" + (others.isEmpty ? "" : "（ほかに \(list)）")),
      mend: Trilingual(
        de: "Die Spalten wurden so gelesen; die Namen in der Kopfzeile bestätigen oder berichtigen.",
        en: "The columns were read so; confirm or mend the names in the heading.", ja: "そのように読み込みました。見出しの列名を確認または修正してください。"),
      .suggest)
  }

  private func unknown(_ heading: String, _ findings: FindingList, _ rule: TableRule) {
    findings.add(
      rule.file, line: 1, column: heading, value: heading, .warning, "unknown-column",
      Trilingual(
        de: "Unbekannte Spalte \(heading); sie wurde nicht gelesen.", en: "Unknown column \(heading); it was not read.",
        ja: "列 \(heading) は不明なため、読み込みませんでした。"),
      mend: Trilingual(
        de: "Die Spalte umbenennen oder entfernen.", en: "Rename the column or remove it.", ja: "列名を変更するか、列を削除してください。"))
  }

  private func missing(_ column: ColumnRule, _ file: String, _ findings: FindingList) {
    let needed = column.need == .required
    findings.add(
      file, line: 1, column: column.name, needed ? .error : .warning, "missing-column",
      Trilingual(
        de: "Die Spalte \(column.name) fehlt.", en: "The column \(column.name) is missing.", ja: "列 \(column.name) がありません。"),
      mend: needed
        ? Trilingual(de: "Die Spalte mit ihren Werten ergänzen.", en: "Add the column with its values.", ja: "列と値を追加してください。")
        : Trilingual(
          de: "Die Spalte ergänzen; wo nichts bekannt ist, bleibt die Zelle leer.",
          en: "Add the column; leave cells empty where nothing is known.", ja: "列を追加してください。不明なセルは空欄で構いません。"))
  }
}

/// The headings that mean something in one file.
struct Vocabulary {
  /// The column's own name in any writing.
  var plain: [String: String] = [:]
  /// Aliases too.
  var exact: [String: String] = [:]
  init(_ rule: TableRule) {
    for column in rule.columns { for alias in column.aliases { exact[headingKey(alias)] = column.name } }
    for column in rule.columns { for name in [column.name] + column.also { plain[headingKey(name)] = column.name } }
    exact.merge(plain) { _, own in own }
  }
}
