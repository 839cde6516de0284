import Domain
import Yams

/// One mapping of a YAML file: values by key, each finding with the line and the path of the key.
struct Settings {
  let file: String
  /// Empty at the top, `rules` or `fixed_items[F03]` below.
  let path: String
  let line: Int
  let findings: FindingList
  private var nodes: [String: (key: Int, node: Node)] = [:]

  /// nil (with a finding) unless the node is a mapping; keys outside `known` are findings, unless `known` is empty.
  init?(_ node: Node, path: String, line: Int, file: String, known: [String], findings: FindingList) {
    (self.file, self.path, self.findings) = (file, path, findings)
    self.line = node.mark?.line ?? line
    guard case .mapping(let mapping) = node else {
      wrong(path, line: self.line, value: scalarText(node), Trilingual(de: "Schlüssel mit Werten", en: "keys with values", ja: "キーと値の組"))
      return nil
    }
    for (key, value) in mapping {
      let keyLine = key.mark?.line ?? self.line
      guard let name = scalarText(key) else {
        wrong(path, line: keyLine, value: nil, Trilingual(de: "ein einfacher Schlüssel", en: "a plain key", ja: "単純なキー"))
        continue
      }
      nodes[name] = (keyLine, value)
      if !known.isEmpty, !known.contains(name) { unknown(name, keyLine, known) }
    }
  }

  var keys: [String] { nodes.keys.sorted() }
  func line(of key: String) -> Int { nodes[key].map { $0.node.mark?.line ?? $0.key } ?? line }
  /// Where the key itself stands.
  func keyLine(of key: String) -> Int { nodes[key]?.key ?? line }
  func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  func has(_ key: String) -> Bool {
    guard let node = nodes[key]?.node else { return false }
    if let text = scalarText(node), isNothing(node, text) { return false }
    return true
  }

  private func isNothing(_ node: Node, _ text: String) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else { return text.isEmpty }
    return text.isEmpty || text == "~" || text.lowercased() == "null"
  }

  // MARK: Findings

  func report(
    _ key: String, value: String?, _ severity: Finding.Severity, _ code: String, _ message: Trilingual, mend: Trilingual,
    _ repair: Finding.Repair = .no, line: Int? = nil
  ) {
    findings.add(
      file, line: line ?? self.line(of: key), column: full(key), value: value, severity, code, message, mend: mend, repair)
  }

  private func wrong(_ path: String, line: Int, value: String?, _ wanted: Trilingual) {
    let place = path.isEmpty ? file : path
    findings.add(
      file, line: line, column: path.isEmpty ? nil : path, value: value, .error, "wrong-value",
      Trilingual(
        de: value.map { "Der Wert \(shortened($0)) von \(place) passt nicht; erwartet wird: \(wanted.de)." }
          ?? "Bei \(place) wird erwartet: \(wanted.de).",
        en: value.map { "The value \(shortened($0)) of \(place) does not fit; expected: \(wanted.en)." }
          ?? "At \(place), expected: \(wanted.en).",
        ja: value.map { "\(place) の値 \(shortened($0)) は正しくありません（必要な形：\(wanted.ja)）。" } ?? "\(place) には\(wanted.ja)が必要です。"),
      mend: Trilingual(
        de: "\(place) berichtigen.", en: "Mend \(place).", ja: "\(place) を修正してください。"))
  }

  func wrong(_ key: String, _ value: String?, _ wanted: Trilingual) { wrong(full(key), line: line(of: key), value: value, wanted) }

  private func unknown(_ name: String, _ line: Int, _ known: [String]) {
    let hint = nearest(to: name, in: known)
    findings.add(
      file, line: line, column: full(name), value: name, .warning, "unknown-key",
      Trilingual(
        de: "Unbekannter Schlüssel \(name)" + (hint.map { "; ist \($0) gemeint?" } ?? "; er wurde nicht gelesen."),
        en: "Unknown key \(name)" + (hint.map { "; did you mean \($0)?" } ?? "; it was not read."),
        ja: "キー \(name) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "読み込みませんでした。")),
      mend: Trilingual(
        de: "Den Schlüssel umbenennen oder entfernen.", en: "Rename the key or remove it.", ja: "キー名を変更するか削除してください。"),
      hint == nil ? .no : .suggest)
  }

  func missing(_ key: String) {
    findings.add(
      file, line: path.isEmpty ? nil : line, column: full(key), .error, "missing-key",
      Trilingual(
        de: "Der Schlüssel \(full(key)) fehlt.", en: "The key \(full(key)) is missing.", ja: "キー \(full(key)) がありません。"),
      mend: Trilingual(de: "\(key) mit seinem Wert ergänzen.", en: "Add \(key) with its value.", ja: "\(key) とその値を追加してください。"))
  }

  // MARK: Values

  /// The text of a plain value; nil when absent, a finding when it is a list or a mapping.
  func text(_ key: String) -> String? {
    guard has(key), let node = nodes[key]?.node else { return nil }
    guard let text = scalarText(node) else {
      wrong(key, nil, Trilingual(de: "ein einzelner Wert", en: "a single value", ja: "単一の値"))
      return nil
    }
    return text.trimmed
  }

  func required(_ key: String) -> String? {
    guard has(key) else {
      missing(key)
      return nil
    }
    return text(key)
  }

  func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(halfWidth(text)) else {
      wrong(key, text, Trilingual(de: "eine ganze Zahl", en: "a whole number", ja: "整数"))
      return nil
    }
    guard range.contains(number) else {
      report(
        key, value: text, .error, "out-of-range",
        Trilingual(
          de: "\(full(key)): \(text) liegt nicht im Bereich \(range.lowerBound) bis \(range.upperBound).",
          en: "\(full(key)): \(text) is not in the range \(range.lowerBound) to \(range.upperBound).",
          ja: "\(full(key))：\(text) は \(range.lowerBound)～\(range.upperBound) の範囲にありません。"),
        mend: Trilingual(de: "Einen Wert im Bereich eintragen.", en: "Enter a value within the range.", ja: "範囲内の値を入力してください。"))
      return nil
    }
    return number
  }

  func real(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(key) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      wrong(
        key, text,
        Trilingual(
          de: "eine Zahl von \(plainText(range.lowerBound)) bis \(plainText(range.upperBound))",
          en: "a number from \(plainText(range.lowerBound)) to \(plainText(range.upperBound))",
          ja: "\(plainText(range.lowerBound))～\(plainText(range.upperBound)) の数値"))
      return nil
    }
    return number
  }

  func truth(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on", "ja": return true
    case "false", "no", "off", "nein": return false
    default:
      wrong(key, text, Trilingual(de: "true oder false", en: "true or false", ja: "true または false"))
      return nil
    }
  }

  func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    guard let moment = writtenMoment(text), moment.time == nil || moment.time == ClockTime(0, 0) else {
      wrong(key, text, Trilingual(de: "ein Tag wie YYYY-MM-DD", en: "a day such as YYYY-MM-DD", ja: "YYYY-MM-DD 形式の日付"))
      return nil
    }
    if moment.style != .iso { readAs(key, text, "\(moment.date)") }
    return moment.date
  }

  private func readAs(_ key: String, _ text: String, _ meaning: String) {
    report(
      key, value: text, .warning, "date-format",
      Trilingual(
        de: "\(text) wurde als \(meaning) gelesen.", en: "\(text) was read as \(meaning).", ja: "\(text) を \(meaning) として読み込みました。"),
      mend: Trilingual(de: "Es ist nichts zu tun.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
  }

  /// `08:15`; also what YAML 1.1 makes of an unquoted one is read as it was written.
  func clock(_ key: String) -> ClockTime? {
    guard let text = text(key) else { return nil }
    guard let (time, offset) = writtenTime(halfWidth(text)), offset == nil else {
      wrong(key, text, Trilingual(de: "eine Uhrzeit von 00:00 bis 24:00", en: "a time of day from 00:00 to 24:00", ja: "00:00～24:00 の時刻"))
      return nil
    }
    return time
  }

  /// A day with a time, with an offset or local to `zone`.
  func instant(_ key: String, in zone: Zone) -> Minute? {
    guard let text = text(key) else { return nil }
    guard let moment = writtenMoment(text), moment.time != nil else {
      wrong(
        key, text,
        Trilingual(de: "ein Zeitpunkt wie YYYY-MM-DDThh:mm", en: "a time such as YYYY-MM-DDThh:mm", ja: "YYYY-MM-DDThh:mm 形式の日時"))
      return nil
    }
    if moment.style != .iso { readAs(key, text, "\(moment.date)T\(moment.time!)") }
    return moment.instant(in: zone)
  }

  /// A list of words, or one word.
  func words(_ key: String) -> [(text: String, line: Int)] {
    guard has(key), let (_, node) = nodes[key] else { return [] }
    if let text = scalarText(node) { return [(text.trimmed, line(of: key))] }
    guard case .sequence(let sequence) = node else {
      wrong(key, nil, Trilingual(de: "eine Liste", en: "a list", ja: "リスト"))
      return []
    }
    return sequence.compactMap { item in
      guard let text = scalarText(item), !text.isEmpty else {
        wrong(
          full(key), line: item.mark?.line ?? line(of: key), value: nil, Trilingual(de: "einfache Werte", en: "plain values", ja: "単純な値"))
        return nil
      }
      return (text.trimmed, item.mark?.line ?? line(of: key))
    }
  }

  func child(_ key: String, known: [String]) -> Settings? {
    guard has(key), let (_, node) = nodes[key] else { return nil }
    return Settings(node, path: full(key), line: line(of: key), file: file, known: known, findings: findings)
  }

  /// The mappings of a list, each named by its own id or by its place from 1.
  func children(_ key: String, known: [String], named name: String = "id") -> [Settings] {
    guard has(key), let (_, node) = nodes[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      wrong(key, scalarText(node), Trilingual(de: "eine Liste", en: "a list", ja: "リスト"))
      return []
    }
    return sequence.enumerated().compactMap { index, item in
      let label = item.mapping?[Node(name)].flatMap { scalarText($0) } ?? "\(index + 1)"
      return Settings(
        item, path: "\(full(key))[\(shortened(label))]", line: item.mark?.line ?? line(of: key), file: file, known: known,
        findings: findings)
    }
  }

  /// Names in three languages, `title` as a mapping or `title_de` and its sisters; missing ones repeat the best there is.
  func trilingual(_ key: String) -> Trilingual {
    let parts: [String?]
    if has(key), case .mapping? = nodes[key]?.node, let child = child(key, known: ["de", "en", "ja"]) {
      parts = [child.text("de"), child.text("en"), child.text("ja")]
    } else if has(key) {
      let text = text(key)
      parts = [text, text, text]
    } else {
      parts = [text(key + "_de"), text(key + "_en"), text(key + "_ja")]
    }
    let any = parts[1] ?? parts[0] ?? parts[2] ?? ""
    return Trilingual(de: parts[0] ?? any, en: any, ja: parts[2] ?? any)
  }
}

private func scalarText(_ node: Node) -> String? {
  guard case .scalar(let scalar) = node else { return nil }
  return scalar.string
}

// MARK: - Reading the file

/// The top mapping of a YAML file of limited size and depth; what stands against it becomes a finding.
func readSettings(_ path: String, named file: String, known: [String], into findings: FindingList) -> Settings? {
  readText(path, named: file, limit: Limits.settingsBytes, into: findings).flatMap {
    settings(in: $0, named: file, known: known, into: findings)
  }
}

func settings(in source: FileText, named file: String, known: [String], into findings: FindingList) -> Settings? {
  let text = String(decoding: source.bytes, as: UTF8.self)
  if let line = firstLineTooDeep(source.bytes) {
    yamlRefused(
      file, line,
      Trilingual(
        de: "Die Datei ist zu tief verschachtelt.", en: "The file is nested too deeply.", ja: "ファイルの入れ子が深すぎます。"), "yaml-depth", findings)
    return nil
  }
  if let line = lineOfTooManyAliases(source.bytes) {
    yamlRefused(
      file, line,
      Trilingual(
        de: "Die Datei verweist zu oft auf sich selbst (& und *).", en: "The file refers to itself too often (& and *).",
        ja: "ファイル内の参照（& と *）が多すぎます。"), "yaml-aliases", findings)
    return nil
  }
  do {
    guard let node = try Yams.compose(yaml: text) else {
      findings.add(
        file, .error, "empty-file", Trilingual(de: "Die Datei ist leer.", en: "The file is empty.", ja: "ファイルが空です。"),
        mend: Trilingual(de: "Die Einstellungen eintragen.", en: "Enter the settings.", ja: "設定を記入してください。"))
      return nil
    }
    return Settings(node, path: "", line: 1, file: file, known: known, findings: findings)
  } catch {
    report(error, file, findings)
    return nil
  }
}

private func yamlRefused(_ file: String, _ line: Int, _ message: Trilingual, _ code: String, _ findings: FindingList) {
  findings.add(
    file, line: line, .error, code, message,
    mend: Trilingual(de: "Die Werte einfach ausschreiben.", en: "Write the values out plainly.", ja: "値をそのまま書き出してください。"))
}

private func report(_ error: any Error, _ file: String, _ findings: FindingList) {
  var (line, problem): (Int?, String) = (nil, "\(type(of: error))")
  var key: String?
  switch error as? YamlError {
  case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
    (line, problem) = (mark.line, text)
  case .reader(let text, _, _, _): problem = text
  case .duplicatedKeysInMapping(let duplicates, let context):
    (line, key) = (context.mark.line, duplicates.first)
  default: break
  }
  if let key {
    findings.add(
      file, line: line, column: key, value: key, .error, "duplicate-key",
      Trilingual(
        de: "Der Schlüssel \(key) kommt in einem Abschnitt zweimal vor.", en: "The key \(key) stands twice in one section.",
        ja: "キー \(key) が同じ区分に二つあります。"),
      mend: Trilingual(de: "Einen der beiden entfernen.", en: "Remove one of the two.", ja: "どちらかを削除してください。"), .ask)
    return
  }
  findings.add(
    file, line: line, .error, "yaml-syntax",
    Trilingual(
      de: "Die Datei ist kein gültiges YAML: \(problem).", en: "The file is no valid YAML: \(problem).", ja: "YAML として正しくありません：\(problem)。"),
    mend: Trilingual(
      de: "Einrückung, Doppelpunkte, Klammern und Anführungszeichen dieser Zeile prüfen.",
      en: "Check indentation, colons, brackets and quotation marks of this line.", ja: "この行の字下げ、コロン、括弧、引用符を確認してください。"))
}

/// The line in which brackets or indentation go deeper than settings ever do.
private func firstLineTooDeep(_ bytes: [UInt8]) -> Int? {
  var (line, depth, indent, marks, isStart) = (1, 0, 0, 0, true)
  for byte in bytes {
    switch byte {
    case 0x0A: (line, indent, marks, isStart) = (line + 1, 0, 0, true)
    case 0x20 where isStart: indent += 1
    case UInt8(ascii: "-") where isStart, UInt8(ascii: "?") where isStart: marks += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"): (depth, isStart) = (depth + 1, false)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): (depth, isStart) = (max(0, depth - 1), false)
    default: isStart = false
    }
    if depth > 50 || indent > 200 || (marks > 20 && indent > 10) { return line }
  }
  return nil
}

/// The line of the reference that is one too many; settings need none, a few do no harm.
private func lineOfTooManyAliases(_ bytes: [UInt8]) -> Int? {
  var (line, count, before) = (1, 0, UInt8(0x20))
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "*"), index + 1 < bytes.count, bytes[index + 1] > 0x20, [0x20, 0x0A, 0x5B, 0x7B, 0x2C].contains(before) {
      count += 1
      if count > 20 { return line }
    }
    if byte == 0x0A { line += 1 }
    before = byte
  }
  return nil
}
