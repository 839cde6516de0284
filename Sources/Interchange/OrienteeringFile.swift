import Domain
import Planning

/// Reads an instance file of team orienteering with time windows, as the KU Leuven collection writes them.
///
/// First line `k v N t`, second line not used, then N + 1 points: number, x, y, stay, score, a list not used, opening and
/// closing time. Everything that stands against the file is found at once.
/// - Parameters:
///   - decimals: how many decimals of a distance count; nil: two when a coordinate has a fraction, else one. That is how the
///     published results on Cordeau's (`pr`) and on Solomon's instances (`c`, `r`, `rc`) round.
/// - Returns: the instance, or nil when an error is among the findings.
package func readOrienteering(_ path: String, decimals: Int? = nil) -> (instance: OrienteeringInstance?, findings: [Finding]) {
  let findings = FindingList()
  let file = path.split(separator: "/").last.map(String.init) ?? path
  if let text = readText(path, named: file, limit: Limits.settingsBytes, into: findings) {
    let reading = OrienteeringReading(file: file, text: text.bytes, decimals: decimals, findings: findings)
    let instance = reading.instance()
    return (findings.hasError ? nil : instance, findings.sorted())
  }
  if findings.all.isEmpty {
    findings.add(
      file, .error, "missing-file",
      Trilingual(de: "\(file) gibt es nicht.", en: "\(file) does not exist.", ja: "\(file) が見つかりません。"),
      mend: Trilingual(de: "Den Pfad prüfen.", en: "Check the path.", ja: "パスを確認してください。"))
  }
  return (nil, findings.sorted())
}

/// One reading of one file.
private struct OrienteeringReading {
  let file: String
  let text: [UInt8]
  let decimals: Int?
  let findings: FindingList

  /// The words of a line that has any, with its number from 1.
  struct Line {
    var number: Int
    var words: [String]
  }

  func instance() -> OrienteeringInstance? {
    let lines = split()
    guard let count = customers(lines) else { return nil }
    let rows = lines.dropFirst(2)
    if rows.count < count + 1 {
      error(
        lines.last?.number ?? 1, nil, "truncated",
        Trilingual(
          de: "Die Datei nennt \(count) Kunden und ein Depot, enthält aber nur \(rows.count) Zeilen davon.",
          en: "The file announces \(count) customers and a depot but holds only \(rows.count) of these lines.",
          ja: "ファイルには顧客 \(count) 件とデポがあるはずですが、\(rows.count) 行しかありません。"),
        Trilingual(
          de: "Die Datei vollständig neu laden oder die Anzahl in Zeile 1 berichtigen.",
          en: "Fetch the whole file again, or correct the number in line 1.",
          ja: "ファイル全体を取得し直すか、1 行目の件数を直してください。"))
    }
    if rows.count > count + 1, let line = rows.dropFirst(count + 1).first {
      findings.add(
        file, line: line.number, .warning, "more-lines",
        Trilingual(
          de: "Nach dem letzten der \(count) Kunden stehen weitere Zeilen; sie werden nicht gelesen.",
          en: "There are further lines after the last of the \(count) customers; they are not read.",
          ja: "顧客 \(count) 件の後にも行がありますが、読み込まれません。"),
        mend: Trilingual(
          de: "Die Anzahl in Zeile 1 prüfen.", en: "Check the number in line 1.", ja: "1 行目の件数を確認してください。"))
    }
    let body = Array(rows.prefix(count + 1))
    let digits = decimals ?? (body.contains { hasFraction($0) } ? 2 : 1)
    let points = body.enumerated().compactMap { point($1, at: $0, decimals: digits) }
    guard points.count == count + 1 else { return nil }
    checkDepot(points[0], line: body[0].number)
    let name = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
    return OrienteeringInstance(name: name, decimals: digits, points: points)
  }

  private func split() -> [Line] {
    var lines: [Line] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !words.isEmpty { lines.append(Line(number: index + 1, words: words.map { String(decoding: $0, as: UTF8.self) })) }
    }
    return lines
  }

  /// N of the first line.
  private func customers(_ lines: [Line]) -> Int? {
    let word = lines.first.flatMap { $0.words.count >= 3 ? $0.words[2] : nil }
    let most = OrienteeringInstance.mostPoints - 1
    if let word, let count = Int(word), (0...most).contains(count) { return count }
    error(
      lines.first?.number ?? 1, word, "count",
      Trilingual(
        de: "Die dritte Zahl der ersten Zeile nennt nicht, wie viele Kunden es gibt (0 bis \(most)).",
        en: "The third number of the first line does not say how many customers there are (0 to \(most)).",
        ja: "1 行目の 3 番目の数が顧客数（0～\(most)）になっていません。"),
      Trilingual(
        de: "Als erste Zeile „k v N t“ schreiben, mit N als Anzahl der Kunden.",
        en: "Write “k v N t” as the first line, N being the number of customers.",
        ja: "1 行目を「k v N t」とし、N に顧客数を書いてください。"))
    return nil
  }

  private func hasFraction(_ line: Line) -> Bool {
    line.words.dropFirst().prefix(2).contains { word in
      guard let dot = word.firstIndex(of: ".") else { return false }
      return word[word.index(after: dot)...].contains { $0 != "0" }
    }
  }

  private func point(_ line: Line, at index: Int, decimals: Int) -> OrienteeringInstance.Point? {
    let words = line.words
    guard words.count >= 7 else {
      error(
        line.number, nil, "columns",
        Trilingual(
          de: "Die Zeile hat nur \(words.count) Spalten.", en: "The line has only \(words.count) columns.",
          ja: "この行には \(words.count) 列しかありません。"),
        Trilingual(
          de: "Nummer, x, y, Dauer, Wert und am Ende Öffnung und Schluss angeben.",
          en: "Give number, x, y, stay, score and, at the end, opening and closing time.",
          ja: "番号、x、y、滞在時間、得点、最後に開始時刻と終了時刻を書いてください。"))
      return nil
    }
    if Int(words[0]) != index {
      error(
        line.number, words[0], "numbering",
        Trilingual(
          de: "Hier müsste Punkt \(index) stehen.", en: "Point \(index) should stand here.", ja: "ここは地点 \(index) のはずです。"),
        Trilingual(
          de: "Die Punkte ab 0 lückenlos nummerieren.", en: "Number the points from 0 without gaps.", ja: "地点を 0 から連番にしてください。"))
    }
    let last = words.count - 1
    let x = number(line, 1, "x", decimals: 4, within: -coordinate...coordinate)
    let y = number(line, 2, "y", decimals: 4, within: -coordinate...coordinate)
    let stay = time(line, 3, "d", decimals)
    let score = number(line, 4, "S", decimals: 0, within: 0...OrienteeringInstance.mostScore)
    let opens = time(line, last - 1, "O", decimals)
    let closes = time(line, last, "C", decimals)
    guard let x, let y, let stay, let score, let opens, let closes else { return nil }
    if index > 0, closes < opens {
      findings.add(
        file, line: line.number, column: "C", value: words[last], .warning, "window",
        Trilingual(
          de: "Kunde \(index) schließt, bevor er öffnet; er wird nie besucht.",
          en: "Customer \(index) closes before it opens; it is never visited.",
          ja: "顧客 \(index) は開始前に終了するため、訪問されません。"),
        mend: Trilingual(
          de: "Öffnung und Schluss prüfen.", en: "Check opening and closing time.", ja: "開始時刻と終了時刻を確認してください。"))
    }
    return .init(x: x, y: y, stay: stay, score: score, opens: opens, closes: closes)
  }

  private var coordinate: Int { OrienteeringInstance.mostCoordinate * OrienteeringInstance.parts }

  private func time(_ line: Line, _ at: Int, _ column: String, _ decimals: Int) -> Int? {
    if line.words[at].hasPrefix("-"), fixed(line.words[at], decimals) != 0 {
      findings.add(
        file, line: line.number, column: column, value: line.words[at], .error, "negative-time",
        Trilingual(
          de: "Eine Zeit ist negativ.", en: "A time is negative.", ja: "時刻または時間が負の値です。"),
        mend: Trilingual(
          de: "Zeiten ab 0 angeben, gemessen vom Beginn der Touren.", en: "Give times from 0, counted from when tours begin.",
          ja: "ツアー開始を 0 とした 0 以上の値にしてください。"))
      return nil
    }
    return number(line, at, column, decimals: decimals, within: 0...OrienteeringInstance.mostTime)
  }

  /// A number in units of its last allowed decimal.
  private func number(_ line: Line, _ at: Int, _ column: String, decimals: Int, within range: ClosedRange<Int>) -> Int? {
    let word = line.words[at]
    if let value = fixed(word, decimals), range.contains(value) { return value }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    findings.add(
      file, line: line.number, column: column, value: word, .error, "number",
      Trilingual(
        de: "Das ist keine Zahl von \(range.lowerBound / scale) bis \(range.upperBound / scale) mit höchstens \(decimals) Dezimalen.",
        en: "This is not a number from \(range.lowerBound / scale) to \(range.upperBound / scale) with at most \(decimals) decimals.",
        ja: "小数点以下 \(decimals) 桁までの \(range.lowerBound / scale)～\(range.upperBound / scale) の数ではありません。"),
      mend: Trilingual(
        de: "Die Zahl berichtigen, mit Punkt als Dezimalzeichen.", en: "Correct the number, with a point before the decimals.",
        ja: "小数点にピリオドを使って、数を直してください。"))
    return nil
  }

  /// `12.50` in units of 10 to the minus `decimals`; nil for anything else than digits, a sign and a point, or if digits are lost.
  private func fixed(_ word: String, _ decimals: Int) -> Int? {
    var digits = word[...]
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    var fraction = parts.count > 1 ? parts[1] : ""
    guard !(whole.isEmpty && fraction.isEmpty), whole.utf8.count <= 12 else { return nil }
    while fraction.count > decimals, fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.count <= decimals, (whole + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let padded = whole + fraction + String(repeating: "0", count: decimals - fraction.count)
    return Int(padded).map { isNegative ? -$0 : $0 }
  }

  private func checkDepot(_ depot: OrienteeringInstance.Point, line: Int) {
    if depot.closes < depot.opens {
      error(
        line, nil, "depot-window",
        Trilingual(
          de: "Das Depot schließt, bevor es öffnet.", en: "The depot closes before it opens.", ja: "デポの終了時刻が開始時刻より前です。"),
        Trilingual(
          de: "Die letzten beiden Zahlen der Zeile sind Öffnung und Schluss; der Schluss ist die Länge der Touren.",
          en: "The last two numbers of the line are opening and closing time; the closing time is how long tours may be.",
          ja: "行末の 2 つの数は開始時刻と終了時刻です。終了時刻がツアーの長さになります。"))
    }
  }

  private func error(_ line: Int, _ value: String?, _ code: String, _ message: Trilingual, _ mend: Trilingual) {
    findings.add(file, line: line, value: value, .error, code, message, mend: mend)
  }
}
