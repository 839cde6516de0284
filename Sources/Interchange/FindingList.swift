import Domain

/// Collects what is found while a folder is read.
///
/// A class because every reader of one folder adds to the same list; it never leaves the reading.
final class FindingList {
  /// So many of one kind in one column are listed one by one; the rest is counted in one sentence.
  static let limitPerKind = 500

  private(set) var all: [Finding] = []
  /// What is listed; the same word is not said twice.
  private var seen: Set<Finding> = []
  private(set) var hasError = false
  private struct Kind: Hashable {
    var file: String
    var column: String?
    var code: String
  }
  private var counts: [Kind: Int] = [:]
  private var severities: [Kind: Finding.Severity] = [:]

  func add(_ finding: Finding) {
    guard seen.insert(finding).inserted else { return }
    if finding.severity == .error { hasError = true }
    let kind = Kind(file: finding.file, column: finding.column, code: finding.code)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    severities[kind] = max(severities[kind] ?? .note, finding.severity)
    if count <= Self.limitPerKind { all.append(finding) } else { seen.remove(finding) }
  }

  /// Counts a finding that would not be listed any more, so that nobody words it; false while there is room.
  func isFull(_ file: String, _ column: String?, _ code: String, _ severity: Finding.Severity) -> Bool {
    let kind = Kind(file: file, column: column, code: code)
    guard counts[kind, default: 0] >= Self.limitPerKind else { return false }
    counts[kind]! += 1
    severities[kind] = max(severities[kind] ?? .note, severity)
    if severity == .error { hasError = true }
    return true
  }

  func add(
    _ file: String, line: Int? = nil, column: String? = nil, value: String? = nil, _ severity: Finding.Severity, _ code: String,
    _ message: Trilingual, mend: Trilingual, _ repair: Finding.Repair = .no
  ) {
    add(
      Finding(
        file: file, line: line, column: column, value: value.map { shortened($0) }, severity: severity, code: code,
        message: message, mend: mend, repair: repair))
  }

  /// All findings by file, line and column, with a last word on kinds that were too many to list.
  func sorted() -> [Finding] {
    var list = all
    for (kind, count) in counts where count > Self.limitPerKind {
      let more = count - Self.limitPerKind
      list.append(
        Finding(
          file: kind.file, column: kind.column, value: kind.code, severity: severities[kind] ?? .warning, code: "more",
          message: Trilingual(
            de: "Es gibt \(more) weitere Befunde der Art „\(kind.code)“.",
            en: "There are \(more) further findings of the kind “\(kind.code)”.",
            ja: "「\(kind.code)」の指摘がほかに \(more) 件あります。"),
          mend: Trilingual(
            de: "Zuerst die genannten beheben und dann erneut prüfen.", en: "Mend those listed first, then check again.",
            ja: "まず一覧のものを直してから、もう一度確認してください。")))
    }
    let numbered = list.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return a.file < b.file }
      if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
      return left.offset < right.offset
    }
    return numbered.map(\.element)
  }
}

/// A value from a file as a finding shows it: at most 200 characters.
func shortened(_ text: String) -> String {
  guard text.utf8.count > 200 else { return text }
  let head = text.prefix(200)
  return head.endIndex == text.endIndex ? text : head + "…"
}

/// The known word with the fewest changes to `word`, if few enough to be a slip; the first of equals.
///
/// Numbered ids that differ in their numbers alone are no slip: `D99` is as near to `D09` as to forty others.
func nearest(to word: String, in known: some Sequence<String>) -> String? {
  let wanted = Array(folded(word).utf8)
  guard (2...64).contains(wanted.count) else { return nil }
  let limit = wanted.count <= 3 ? 1 : wanted.count <= 6 ? 2 : 3
  // Folding lengthens a word by a few letters at most.
  let lengths = (wanted.count - limit - 4)...(wanted.count + limit + 8)
  let stem = wanted.filter { !isDigit($0) }
  var best: (distance: Int, word: String)?
  for candidate in known where lengths.contains(candidate.utf8.count) {
    let letters = Array(folded(candidate).utf8)
    guard abs(letters.count - wanted.count) <= limit else { continue }
    if letters != wanted, letters.filter({ !isDigit($0) }) == stem { continue }
    let distance = changes(from: wanted, to: letters)
    guard distance <= limit, distance < letters.count else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true { best = (distance, candidate) }
  }
  return best?.word
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether one change turns one word into the other.
func isOneSlip(_ a: String, _ b: String) -> Bool { a != b && changes(from: Array(a.utf8), to: Array(b.utf8)) == 1 }

/// Insertions, deletions, replacements and swaps of neighbours between two words.
private func changes(from a: [UInt8], to b: [UInt8]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1] + Array(repeating: 0, count: b.count)
    for j in 0..<b.count {
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
    }
    (before, last) = (last, row)
  }
  return last[b.count]
}
