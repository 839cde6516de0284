import Domain
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What may be read from a folder at most.
enum Limits {
  /// Of a CSV file.
  static let tableBytes = 64 << 20
  /// Of `trip.yaml` or a change file.
  static let settingsBytes = 1 << 20
  /// Of one physical line.
  static let lineBytes = 1 << 20
  /// Of one quoted cell, line breaks included.
  static let cellBytes = 64 << 10
  static let columns = 256
}

/// A file's content as UTF-8, with what had to be done to get there.
struct FileText {
  var bytes: [UInt8]
  var hadByteOrderMark = false
  /// A sheet of a workbook, laid out as CSV with commas: its lines are the sheet's rows, and no text in it is a formula.
  var isSheet = false
}

/// Reads a regular file of limited size; whatever stands against it becomes a finding and the answer nil.
///
/// Never waits: pipes and devices are refused before anything is read from them. A file that is not there is
/// nil without a finding.
func readText(_ path: String, named file: String, limit: Int, into findings: FindingList) -> FileText? {
  readBytes(path, named: file, limit: limit, into: findings).flatMap { decoded($0, file: file, into: findings) }
}

/// As `readText`, but the bytes as they are.
func readBytes(_ path: String, named file: String, limit: Int, into findings: FindingList) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else {
    var status = stat()
    if errno == ENOENT, lstat(path, &status) != 0 { return nil }
    unreadable(file, because: String(cString: strerror(errno)), into: findings)
    return nil
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    findings.add(
      file, .error, "not-a-file",
      Trilingual(
        de: "\(file) ist keine gewöhnliche Datei, sondern ein Ordner, ein Gerät oder eine Leitung.",
        en: "\(file) is not a regular file but a folder, a device or a pipe.",
        ja: "\(file) は通常のファイルではなく、フォルダー、デバイス、またはパイプです。"),
      mend: Trilingual(
        de: "Durch die Datei selbst ersetzen.", en: "Put the file itself in its place.", ja: "実際のファイルに置き換えてください。"))
    return nil
  }
  guard Int(status.st_size) <= limit else {
    tooLarge(file, limit: limit, into: findings)
    return nil
  }
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
  var filled = 0
  while filled < bytes.count {
    let room = bytes.count - filled
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, room) }
    if count == 0 { break }
    if count < 0 {
      if errno == EINTR { continue }
      unreadable(file, because: String(cString: strerror(errno)), into: findings)
      return nil
    }
    filled += count
    if filled == bytes.count {
      guard bytes.count < limit else {
        tooLarge(file, limit: limit, into: findings)
        return nil
      }
      bytes.append(contentsOf: repeatElement(0, count: min(64 << 10, limit - bytes.count + 1)))
    }
  }
  bytes.removeLast(bytes.count - filled)
  return bytes
}

private func unreadable(_ file: String, because reason: String, into findings: FindingList) {
  findings.add(
    file, .error, "unreadable",
    Trilingual(
      de: "\(file) lässt sich nicht lesen (\(reason)).", en: "\(file) can not be read (\(reason)).",
      ja: "\(file) を読み込めません（\(reason)）。"),
    mend: Trilingual(
      de: "Leserechte und Verknüpfung prüfen.", en: "Check the permissions and where the link points to.",
      ja: "読み取り権限とリンク先を確認してください。"))
}

func tooLarge(_ file: String, limit: Int, into findings: FindingList) {
  let size = limit >> 20
  findings.add(
    file, .error, "file-too-large",
    Trilingual(
      de: "\(file) ist größer als \(size) MB.", en: "\(file) is larger than \(size) MB.", ja: "\(file) は \(size) MB を超えています。"),
    mend: Trilingual(
      de: "Nur die Zeilen dieser Reise liefern.", en: "Send the rows of this trip only.", ja: "この訪問に関する行だけにしてください。"))
}

// MARK: - Encodings

func decoded(_ raw: [UInt8], file: String, into findings: FindingList) -> FileText? {
  if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
    return utf8OrGuess(Array(raw.dropFirst(3)), file: file, into: findings).map { FileText(bytes: $0, hadByteOrderMark: true) }
  }
  if let (encoding, name) = wideEncoding(of: raw) {
    guard let text = String(data: Data(raw), encoding: encoding) else {
      findings.add(
        file, line: 1, .error, "encoding",
        Trilingual(
          de: "Die Datei beginnt wie \(name), ist es aber nicht.", en: "The file begins like \(name) but is not.",
          ja: "ファイルの先頭は \(name) ですが、内容が一致しません。"),
        mend: saveAsUTF8)
      return nil
    }
    reEncoded(file, line: 1, as: name, into: findings)
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return withoutNuls(bytes, file: file, into: findings).map { FileText(bytes: $0, hadByteOrderMark: true) }
  }
  return utf8OrGuess(raw, file: file, into: findings).map { FileText(bytes: $0) }
}

/// UTF-16 or UTF-32 by its mark, or UTF-16 by every second byte being zero.
func wideEncoding(of raw: [UInt8]) -> (String.Encoding, String)? {
  if raw.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32, "UTF-32") }
  if raw.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32, "UTF-32") }
  if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { return (.utf16, "UTF-16") }
  let head = raw.prefix(400)
  guard head.count >= 8 else { return nil }
  let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
  let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
  if odd * 10 >= head.count * 4, even == 0 { return (.utf16LittleEndian, "UTF-16") }
  if even * 10 >= head.count * 4, odd == 0 { return (.utf16BigEndian, "UTF-16") }
  return nil
}

private func withoutNuls(_ bytes: [UInt8], file: String, into findings: FindingList) -> [UInt8]? {
  guard let first = bytes.firstIndex(of: 0) else { return bytes }
  findings.add(
    file, line: lineNumber(of: first, in: bytes), .error, "nul-byte",
    Trilingual(
      de: "Die Datei enthält Nullbytes; sie ist beschädigt oder keine Textdatei.",
      en: "The file holds NUL bytes; it is damaged or no text file.", ja: "ファイルに NUL バイトが含まれています。破損しているか、テキストファイルではありません。"),
    mend: Trilingual(
      de: "In der Tabellenkalkulation öffnen und als „CSV UTF-8“ neu speichern.",
      en: "Open it in the spreadsheet and save it again as “CSV UTF-8”.", ja: "表計算ソフトで開き、「CSV UTF-8」で保存し直してください。"))
  return nil
}

private func utf8OrGuess(_ bytes: [UInt8], file: String, into findings: FindingList) -> [UInt8]? {
  guard let bytes = withoutNuls(bytes, file: file, into: findings) else { return nil }
  if String(validating: bytes, as: UTF8.self) != nil { return bytes }
  let survey = surveyOfUTF8(bytes)
  let line = lineNumber(of: survey.firstInvalid, in: bytes)
  if survey.validSequences > survey.invalidBytes {
    findings.add(
      file, line: line, .warning, "encoding",
      Trilingual(
        de: "Die Datei ist UTF-8, enthält aber \(survey.invalidBytes) Bytes, die keines sind; sie wurden als Windows-1252 gelesen.",
        en: "The file is UTF-8 but holds \(survey.invalidBytes) bytes that are not; they were read as Windows-1252.",
        ja: "ファイルは UTF-8 ですが、不正なバイトが \(survey.invalidBytes) 個あり、Windows-1252 として読み込みました。"),
      mend: Trilingual(
        de: "Die Umlaute dieser Zeile prüfen und die Datei als UTF-8 speichern.",
        en: "Check the accents in this line and save the file as UTF-8.",
        ja: "この行の文字を確認し、UTF-8 で保存してください。"), .ask)
    return survey.repaired
  }
  if looksJapanese(bytes), let text = String(data: Data(bytes), encoding: .shiftJIS) {
    reEncoded(file, line: line, as: "Shift_JIS", into: findings)
    return Array(text.utf8)
  }
  reEncoded(file, line: line, as: "Windows-1252", into: findings)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes { appendWindows1252(byte, to: &out) }
  return out
}

private let saveAsUTF8 = Trilingual(
  de: "Künftig als „CSV UTF-8“ speichern; zu tun ist nichts.", en: "Save as “CSV UTF-8” in future; nothing needs doing.",
  ja: "今後は「CSV UTF-8」で保存してください。今回の対応は不要です。")

private func reEncoded(_ file: String, line: Int, as name: String, into findings: FindingList) {
  findings.add(
    file, line: line, .warning, "encoding",
    Trilingual(
      de: "Die Datei ist nicht UTF-8; sie wurde als \(name) gelesen.", en: "The file is not UTF-8; it was read as \(name).",
      ja: "ファイルは UTF-8 ではないため、\(name) として読み込みました。"), mend: saveAsUTF8, .auto)
}

func lineNumber(of position: Int, in bytes: [UInt8]) -> Int { 1 + bytes[..<position].count { $0 == 0x0A } }

/// How far bytes are UTF-8, and the same with every foreign byte read as Windows-1252.
func surveyOfUTF8(_ bytes: [UInt8]) -> (firstInvalid: Int, invalidBytes: Int, validSequences: Int, repaired: [UInt8]) {
  var (first, invalid, valid) = (bytes.count, 0, 0)
  var repaired: [UInt8] = []
  repaired.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    if length == 1 {
      repaired.append(lead)
      index += 1
    } else if length > 1, index + length <= bytes.count, String(validating: bytes[index..<(index + length)], as: UTF8.self) != nil {
      repaired.append(contentsOf: bytes[index..<(index + length)])
      valid += 1
      index += length
    } else {
      first = min(first, index)
      invalid += 1
      appendWindows1252(lead, to: &repaired)
      index += 1
    }
  }
  return (first, invalid, valid, repaired)
}

/// Whether the bytes form Shift_JIS throughout, mostly kana and common signs: German letters may form pairs by chance, but
/// with other leading bytes.
func looksJapanese(_ bytes: [UInt8]) -> Bool {
  var (common, other, index) = (0, 0, 0)
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case ..<0x80: break
    case 0xA1...0xDF: other += 1
    case 0x81...0x9F, 0xE0...0xFC:
      guard index + 1 < bytes.count, (0x40...0xFC).contains(bytes[index + 1]), bytes[index + 1] != 0x7F else { return false }
      if byte <= 0x9F { common += 1 } else { other += 1 }
      index += 1
    default: return false
    }
    index += 1
  }
  return common > other
}

private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]

func appendWindows1252(_ byte: UInt8, to out: inout [UInt8]) {
  guard byte >= 0x80 else { return out.append(byte) }
  let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
  out.append(contentsOf: Unicode.Scalar(scalar)!.utf8)
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(Character(self)).utf8) }
}
