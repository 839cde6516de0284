import Domain
import Foundation
import Reading

/// A press release or page as text, and what had to be said about its file.
package struct ArticleReading: Sendable {
  /// nil if a finding is an error.
  package var text: String?
  package var findings: [Finding]
}

extension Limits {
  /// Of an article: a long report has a twentieth of it.
  static let articleBytes = 4 << 20
}

/// Reads an article: plain text or HTML, in UTF-8, UTF-16, Windows-1252, Shift_JIS, EUC-JP or ISO-2022-JP.
///
/// Of a page the text of its body is left, blocks parted by empty lines. What can't be read is a finding.
package func readArticle(_ path: String) -> ArticleReading {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let findings = FindingList()
  let sizes = FindingList()
  guard let bytes = readBytes(path, named: name, limit: Limits.articleBytes, into: sizes) else {
    if sizes.all.contains(where: { $0.code == "file-too-large" }) {
      tooLong(name, into: findings)
    } else if sizes.hasError {
      for finding in sizes.all { findings.add(finding) }
    } else {
      findings.add(
        name, .error, "missing-file", Trilingual(de: "Die Datei \(path) gibt es nicht.", en: "There is no file \(path).", ja: "ファイル \(path) が見つかりません。"),
        mend: Trilingual(de: "Den Pfad prüfen.", en: "Check the path.", ja: "パスを確認してください。"))
    }
    return ArticleReading(text: nil, findings: findings.sorted())
  }
  return readArticle(bytes, named: name)
}

/// As the other, from bytes that were handed in.
package func readArticle(_ bytes: [UInt8], named file: String) -> ArticleReading {
  let findings = FindingList()
  var reading = ArticleFile(bytes: bytes, file: file, findings: findings)
  let text = reading.text()
  return ArticleReading(text: findings.hasError ? nil : text, findings: findings.sorted())
}

private struct ArticleFile {
  let bytes: [UInt8]
  let file: String
  let findings: FindingList

  mutating func text() -> String? {
    guard bytes.count <= Limits.articleBytes else { return refuseLength() }
    if let kind = Self.binaries.first(where: { bytes.starts(with: $0.0) })?.1 { return refuseBinary(kind) }
    guard let decoded = decode() else { return nil }
    let text = isPage(decoded) ? plainText(ofPage: decoded) : decoded
    if text.unicodeScalars.contains(where: { $0.value == 0 }) { return refuseBinary(nil) }
    let controls = text.unicodeScalars.count { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" && $0.value != 0x0C }
    if controls * 50 > text.unicodeScalars.count { return refuseBinary(nil) }
    guard text.contains(where: \.isLetter) else {
      findings.add(
        file, .error, "empty-article", Trilingual(de: "In der Datei steht kein Text.", en: "There is no text in the file.", ja: "ファイルに本文がありません。"),
        mend: Trilingual(
          de: "Den Artikel öffnen, seinen Text kopieren und als Textdatei speichern.", en: "Open the article, copy its text and save it as a text file.",
          ja: "記事を開いて本文をコピーし、テキストファイルとして保存してください。"))
      return nil
    }
    return text
  }

  // MARK: - Encodings

  private func decode() -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if let (encoding, name) = wideEncoding(of: bytes) {
      guard let text = String(data: Data(bytes), encoding: encoding) else { return refuseEncoding(Trilingual(same: name)) }
      note(name)
      return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      // ISO-2022-JP is seven bits wide; an escape begins each stretch of Japanese.
      if text.contains("\u{1B}$"), let japanese = String(data: Data(bytes), encoding: .iso2022JP) {
        note("ISO-2022-JP")
        return japanese
      }
      return text
    }
    if let (declared, name) = declared(), let text = declared == .japaneseEUC ? fromEUC() : String(data: Data(bytes), encoding: declared) {
      note(name)
      return text
    }
    let isShiftJIS = looksJapanese(bytes)
    if looksEUC(), let text = fromEUC() {
      note("EUC-JP")
      return text
    }
    if isShiftJIS, let text = String(data: Data(bytes), encoding: .shiftJIS) {
      note("Shift_JIS")
      return text
    }
    let survey = surveyOfUTF8(bytes)
    if survey.validSequences > survey.invalidBytes {
      findings.add(
        file, line: lineNumber(of: survey.firstInvalid, in: bytes), .warning, "encoding",
        Trilingual(
          de: "Die Datei ist UTF-8, enthält aber \(survey.invalidBytes) Bytes, die keines sind; sie wurden als Windows-1252 gelesen.",
          en: "The file is UTF-8 but holds \(survey.invalidBytes) bytes that are not; they were read as Windows-1252.",
          ja: "ファイルは UTF-8 ですが、不正なバイトが \(survey.invalidBytes) 個あり、Windows-1252 として読み込みました。"),
        mend: Trilingual(
          de: "Diese Zeile prüfen und die Datei als UTF-8 speichern.", en: "Check this line and save the file as UTF-8.", ja: "この行を確認し、UTF-8 で保存してください。"), .ask)
      return String(decoding: survey.repaired, as: UTF8.self)
    }
    // German has a twentieth of its letters beyond ASCII; more is another script.
    guard bytes.count(where: { $0 >= 0x80 }) * 4 < bytes.count else { return refuseEncoding(nil) }
    note("Windows-1252")
    var out: [UInt8] = []
    for byte in bytes { appendWindows1252(byte, to: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  /// What a page says of itself: `<meta charset="shift_jis">`.
  private func declared() -> (String.Encoding, String)? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    guard let found = head.range(of: "charset=") ?? head.range(of: "encoding=") else { return nil }
    let name = String(head[found.upperBound...].drop { "\"' ".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    return Self.names[name].map { ($0, name) }
  }

  /// Whether the bytes form EUC-JP throughout, with kana among them.
  private func looksEUC() -> Bool {
    var (kana, other, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 { index += 1; continue }
      guard index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      if byte == 0x8E {
        guard (0xA1...0xDF).contains(next) else { return false }
      } else {
        guard (0xA1...0xFE).contains(byte), (0xA1...0xFE).contains(next) else { return false }
        if byte == 0xA4 || byte == 0xA5 { kana += 1 } else { other += 1 }
      }
      index += 2
    }
    return kana * 5 > other && kana > 0
  }

  /// EUC-JP by way of Shift_JIS, which has the same signs in another order: Foundation has no EUC-JP on Linux. nil if a byte fits nowhere.
  private func fromEUC() -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        out.append(byte)
        index += 1
        continue
      }
      guard index + 1 < bytes.count, bytes[index + 1] >= 0xA1 else { return nil }
      if byte == 0x8E {
        out.append(bytes[index + 1])
      } else {
        guard (0xA1...0xFE).contains(byte), bytes[index + 1] <= 0xFE else { return nil }
        let (row, cell) = (byte - 0xA1, bytes[index + 1] - 0xA1)
        out.append(row / 2 + (row / 2 < 31 ? 0x81 : 0xC1))
        out.append(row % 2 == 1 ? cell + 0x9F : cell < 63 ? cell + 0x40 : cell + 0x41)
      }
      index += 2
    }
    return String(data: Data(out), encoding: .shiftJIS)
  }

  private func note(_ name: String) {
    findings.add(
      file, .note, "encoding",
      Trilingual(
        de: "Die Datei ist nicht UTF-8; sie wurde als \(name) gelesen.", en: "The file is not UTF-8; it was read as \(name).",
        ja: "ファイルは UTF-8 ではないため、\(name) として読み込みました。"),
      mend: Trilingual(de: "Zu tun ist nichts.", en: "Nothing needs doing.", ja: "対応は不要です。"), .auto)
  }

  private static let names: [String: String.Encoding] = [
    "shift_jis": .shiftJIS, "sjis": .shiftJIS, "x-sjis": .shiftJIS, "shift-jis": .shiftJIS, "windows-31j": .shiftJIS, "euc-jp": .japaneseEUC, "x-euc-jp": .japaneseEUC,
    "iso-2022-jp": .iso2022JP, "windows-1252": .windowsCP1252, "iso-8859-1": .windowsCP1252, "iso-8859-15": .isoLatin1, "latin1": .windowsCP1252, "us-ascii": .windowsCP1252,
  ]

  // MARK: - Refusals

  private func refuseEncoding(_ name: Trilingual?) -> String? {
    let line = lineNumber(of: surveyOfUTF8(bytes).firstInvalid, in: bytes)
    findings.add(
      file, line: line, .error, "encoding",
      name.map {
        Trilingual(de: "Die Datei beginnt wie \($0.de), ist es aber nicht.", en: "The file begins like \($0.en) but is not.", ja: "ファイルの先頭は \($0.ja) ですが、内容が一致しません。")
      } ?? Trilingual(
        de: "Die Kodierung der Datei ist nicht zu erkennen; ab dieser Zeile stehen Bytes, die zu keiner passen.",
        en: "The file's encoding can't be told; from this line on there are bytes that fit none.", ja: "ファイルの文字コードを判別できません。この行以降のバイトがどの文字コードにも合いません。"),
      mend: Trilingual(
        de: "Den Artikel im Browser öffnen und als Text in UTF-8 speichern.", en: "Open the article in a browser and save it as text in UTF-8.",
        ja: "記事をブラウザーで開き、UTF-8 のテキストとして保存してください。"))
    return nil
  }

  private func refuseBinary(_ kind: String?) -> String? {
    let what = kind.map { " (\($0))" } ?? ""
    findings.add(
      file, line: kind == nil ? lineNumber(of: bytes.firstIndex { $0 < 0x09 } ?? 0, in: bytes) : nil, .error, "not-a-text",
      Trilingual(de: "Die Datei ist kein Text\(what).", en: "The file is no text\(what).", ja: "テキストファイルではありません\(what)。"),
      mend: Trilingual(
        de: "Das Dokument öffnen und als Text oder Webseite speichern.", en: "Open the document and save it as text or as a web page.",
        ja: "文書を開き、テキストまたは Web ページとして保存してください。"))
    return nil
  }

  private func refuseLength() -> String? {
    tooLong(file, into: findings)
    return nil
  }

  private static let binaries: [([UInt8], String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "DOCX, ODT, ZIP"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"),
    ([0xD0, 0xCF, 0x11, 0xE0], "DOC, XLS"), ([0x1F, 0x8B], "gzip"), (Array("{\\rtf".utf8), "RTF"),
  ]
}

private func tooLong(_ file: String, into findings: FindingList) {
  let size = Limits.articleBytes >> 20
  findings.add(
    file, .error, "file-too-large",
    Trilingual(de: "\(file) ist größer als \(size) MB.", en: "\(file) is larger than \(size) MB.", ja: "\(file) は \(size) MB を超えています。"),
    mend: Trilingual(
      de: "Nur den Artikel selbst liefern, ohne Bilder und Anhänge.", en: "Send the article alone, without pictures and attachments.", ja: "画像や添付を除いた記事だけにしてください。"))
}
