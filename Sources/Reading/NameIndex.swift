import Domain

/// What a name can stand for.
struct Entry: Sendable {
  var kind: Mention.Kind
  var link: Link
  /// Of an organisation, for choosing among several of one name.
  var topics: [Identifier<Topic>] = []
  var cityKey = ""
}

/// One name of an entry.
struct NameUse: Sendable {
  enum Strength: UInt8, Sendable, Comparable {
    /// Understood only where the text has used a fuller name before.
    case short
    /// A surname: after a title, or where the text has named the person before.
    case surname
    case derived, reading, acronym, full
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
  var entry: Int32
  var strength: Strength
  var reason: Reason
  /// Its words, one key each; of Japanese one character each.
  var words: [[UInt8]]
  /// The text has to have a capital at the first word; of acronyms of three letters, all have to agree.
  var isCapital: Bool
  var exact: String?
}

/// Finds names in a row of tokens, whatever their number: a name costs as many steps as it has words.
struct NameIndex: Sendable {
  private var beginnings: Set<UInt64> = []
  private var names: [UInt64: [NameUse]] = [:]

  /// A name as the index sees it: words without signs.
  mutating func add(_ name: String, for entry: Int, _ strength: NameUse.Strength, _ reason: Reason) {
    let plain = Plain(name)
    let words = tokens(of: plain, in: 0..<plain.scalars.count).filter { $0.kind != .sign }
    guard let first = words.first, words.count <= 48 else { return }
    if words.count == 1, first.kind == .word, first.text.unicodeScalars.count < 2 { return }
    if words.count == 1, first.kind == .number { return }
    var print = Fingerprint()
    for (index, word) in words.enumerated() {
      print.add(Spelling.stem(word.key))
      if index + 1 < words.count { beginnings.insert(print.value) }
    }
    let isShortAcronym = words.count == 1 && first.isAllCapitals && first.text.unicodeScalars.count <= 3
    let use = NameUse(
      entry: Int32(entry), strength: strength, reason: reason, words: words.map(\.key), isCapital: first.isCapital,
      exact: isShortAcronym ? first.text : nil)
    Self.keep(use, in: &names[print.value, default: []])
  }

  /// A name that so many share says nothing of any of them.
  private static let mostSharers = 16

  private static func keep(_ use: NameUse, in known: inout [NameUse]) {
    if let place = known.firstIndex(where: { $0.entry == use.entry && $0.words == use.words }) {
      if known[place].strength < use.strength { known[place] = use }
    } else if known.count < mostSharers {
      known.append(use)
    }
  }

  struct Hit {
    var range: Range<Int>
    var uses: [NameUse]
  }

  /// Every name that begins at a token, longest last.
  func hits(at start: Int, in tokens: [Token], until end: Int) -> [Hit] {
    guard tokens[start].kind != .sign else { return [] }
    var hits: [Hit] = []
    var print = Fingerprint()
    var words: [Int] = []
    var at = start
    while at < end {
      let token = tokens[at]
      if token.kind == .sign {
        // One sign within a name; a full stop ends a sentence too rarely here to matter.
        guard Self.joints.contains(token.text), at + 1 < end, tokens[at + 1].kind != .sign else { break }
        at += 1
        continue
      }
      print.add(Spelling.stem(token.key))
      words.append(at)
      if let uses = names[print.value] {
        let fitting = uses.filter { agrees($0, words, tokens) }
        if !fitting.isEmpty { hits.append(Hit(range: start..<(at + 1), uses: fitting)) }
      }
      guard beginnings.contains(print.value) else { break }
      at += 1
    }
    return hits
  }

  private func agrees(_ use: NameUse, _ places: [Int], _ tokens: [Token]) -> Bool {
    let first = tokens[places[0]]
    if let exact = use.exact { return first.text == exact }
    if use.isCapital, first.kind == .word, !first.isCapital { return false }
    guard use.words.count == places.count else { return false }
    for (name, place) in zip(use.words, places) {
      let word = tokens[place].key
      if word == name { continue }
      guard tokens[place].kind == .word else { return false }
      // `North American` is no North America.
      if name.last == UInt8(ascii: "a"), word.dropLast().elementsEqual(name), word.last == UInt8(ascii: "n") { return false }
      if places.count == 1 {
        // Kiels, Instituts.
        guard word.count > name.count, word.starts(with: name), Self.genitives.contains(Array(word.dropFirst(name.count))) else { return false }
      }
    }
    return true
  }

  private static let joints: Set<String> = ["-", "–", "&", ".", ",", "・", "=", "/", "'", "+", "\"", "“", "”", "„"]
  private static let genitives: Set<[UInt8]> = [[0x73], [0x65, 0x73], [0x65, 0x72]]
}
