import Domain
import Foundation
import HashTreeCollections

/// A text as it is compared when people look for something: without case, accents, marks and width; hiragana as katakana.
///
/// `ß` becomes `ss`; the marks of voiced kana stay, for they tell words apart.
package func folded(_ text: String) -> String {
  var bytes: [UInt8] = []
  if text.utf8.allSatisfy({ $0 < 128 }) {
    bytes = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  } else {
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      let isHiragana = (0x3041...0x3096).contains(scalar.value)
      let plain = isHiragana ? String(Unicode.Scalar(scalar.value + 0x60)!) : scalar == "ß" ? "ss" : scalar.properties.lowercaseMapping
      bytes += plain.utf8
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Who has which name. Two that have one are perhaps the same; a person decides.
struct Likenesses: Sendable {
  /// A name, as a hash in two halves, and who has it.
  struct NameRow {
    var high: UInt32
    var low: UInt32
    var kind: Int32
    var place: Int32
  }
  /// The later and the earlier of two that had a name in common when the later was written down.
  struct PairRow {
    var kind: Int32
    var later: Int32
    var earlier: Int32
  }
  private(set) var names = Chunks<NameRow>()
  private(set) var pairs = Chunks<PairRow>()
  private var holders: TreeDictionary<UInt64, SubjectKey> = [:]

  mutating func note(_ hashes: Set<UInt64>, of key: SubjectKey) {
    var others: Set<SubjectKey> = []
    for hash in hashes.sorted() {
      let before = holders.updateValue(key, forKey: hash)
      if before == key { continue }
      names.append(NameRow(high: UInt32(hash >> 32), low: UInt32(truncatingIfNeeded: hash), kind: key.kind, place: key.place))
      if let before, before.kind == key.kind, others.insert(before).inserted {
        pairs.append(PairRow(kind: key.kind, later: key.place, earlier: before.place))
      }
    }
  }

  func holder(of hash: UInt64) -> SubjectKey? { holders[hash] }
  /// All who have, or had, one of these names, ascending.
  func places(of hashes: Set<UInt64>) -> [Int32] {
    // Whoever is new has a name that nobody has.
    if !hashes.contains(where: { holders[$0] != nil }) { return [] }
    return Set(names.indices.filter { hashes.contains(UInt64(names[$0].high) << 32 | UInt64(names[$0].low)) }.map { names[$0].place }).sorted()
  }

  init() {}
  func write(to data: inout Data) {
    names.write(to: &data)
    pairs.write(to: &data)
  }
  init?(_ reader: inout ColumnReader) {
    guard let names = Chunks<NameRow>(&reader), let pairs = Chunks<PairRow>(&reader) else { return nil }
    (self.names, self.pairs) = (names, pairs)
    for place in names.indices {
      let row = names[place]
      holders[UInt64(row.high) << 32 | UInt64(row.low)] = SubjectKey(kind: row.kind, place: row.place)
    }
  }
}

extension Organisation {
  /// By what it is found: names, reading, city, identifier; then a line for each topic, `#hydrogen`.
  var searchable: String {
    let words = [name.de, name.en == name.de ? "" : name.en, name.ja, kana, city, id.text].filter { !$0.isEmpty }
    return folded(words.joined(separator: "\n")) + "\n" + topics.map { "#\($0.text)\n" }.joined()
  }

  /// Its names without the form of the company, each with the city.
  var likenesses: Set<UInt64> {
    let names = Set([name.de, name.en, name.ja, kana].map { bareName($0) }.filter { !$0.isEmpty })
    let place = folded(city)
    return Set(names.map { fingerprint("organisation \($0)\n\(place)".utf8) })
  }
}

extension LedgerPerson {
  /// Each full name and each reading, whatever the order of its parts.
  var likenesses: Set<UInt64> {
    var pairs = names.filter { !$0.family.isEmpty && !$0.given.isEmpty }.map { (folded($0.family), folded($0.given)) }
    pairs += names.compactMap { name in
      let parts = folded(name.reading).split(separator: " ", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    return Set(pairs.map { Self.likeness($0, $1) })
  }

  /// Of two names, folded, in whatever order.
  static func likeness(_ a: String, _ b: String) -> UInt64 { fingerprint("person \(min(a, b)) \(max(a, b))".utf8) }
}

/// Without the words that say of which form a company is, and without signs.
private func bareName(_ name: String) -> String {
  var rest = folded(name)
  for form in ["株式会社", "有限会社", "合同会社", "(株)", "一般社団法人", "カブシキカイシャ", "カブシキガイシャ"] { rest = rest.replacing(folded(form), with: " ") }
  let words = rest.split { !($0.isLetter || $0.isNumber) }
  let forms: Set<Substring> = ["gmbh", "ag", "kg", "mbh", "co", "ltd", "inc", "corporation", "corp", "se", "ev", "limited", "kk", "the"]
  let kept = words.filter { !forms.contains($0) }
  return (kept.isEmpty ? words : kept).joined(separator: " ")
}

extension [LedgerPerson.Name] {
  /// Script, family, given and reading of each name, as the columns keep them.
  var packed: String { map { [$0.script.rawValue, $0.family, $0.given, $0.reading].joined(separator: "\u{1F}") }.joined(separator: "\u{1E}") }

  init(packed text: String) {
    self = text.utf8.split(separator: 0x1E).compactMap { line in
      let parts = line.split(separator: 0x1F, omittingEmptySubsequences: false).map { String(Substring($0)) }
      guard parts.count == 4, let script = LedgerPerson.Script(rawValue: parts[0]) else { return nil }
      return LedgerPerson.Name(script, family: parts[1], given: parts[2], reading: parts[3])
    }
  }
}

/// Which entries are read as another.
struct Redirects: Sendable {
  private var targets: TreeDictionary<SubjectKey, SubjectKey> = [:]
  private var absorbed: TreeDictionary<SubjectKey, [SubjectKey]> = [:]

  mutating func add(_ duplicate: SubjectKey, to into: SubjectKey) {
    targets[duplicate] = into
    absorbed[into, default: []].append(duplicate)
  }
  mutating func remove(_ duplicate: SubjectKey) {
    guard let into = targets.removeValue(forKey: duplicate) else { return }
    absorbed[into]?.removeAll { $0 == duplicate }
  }

  /// The entry that stands for this one: itself unless it was merged.
  func standing(for key: SubjectKey) -> SubjectKey {
    var key = key
    // A journal written by hand might go in a circle; no chain is longer than all merges.
    for _ in 0...targets.count {
      guard let next = targets[key] else { break }
      key = next
    }
    return key
  }
  /// An entry and all that were merged into it, itself first.
  func members(of key: SubjectKey) -> [SubjectKey] {
    var (all, seen) = ([key], Set([key]))
    var place = 0
    while place < all.count {
      all += (absorbed[all[place]] ?? []).filter { seen.insert($0).inserted }
      place += 1
    }
    return all
  }
  var isEmpty: Bool { targets.isEmpty }
}
