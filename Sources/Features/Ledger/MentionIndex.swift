import Domain
import HashTreeCollections
import Synchronization

/// In which facts which words stand, as far as keys open them: whoever looks for a person reads the few facts that may name her.
///
/// It gives rather too many facts than too few; who asks reads each of them. All states of a space share one: it is worked out when it is first
/// asked for, grows with the facts, and is kept in memory alone. Words are kept as hashes, eight bytes for a word of a fact.
final class MentionIndex: Sendable {  // a class: what one state has opened need not be opened by the next
  fileprivate struct Content {
    /// How many facts of each kind, and how many changes of facts, are in it.
    var facts = [Int](repeating: 0, count: LedgerPlace.Kind.allCases.count)
    var changes = 0
    var erased = 0
    /// A word's hash above the fact in which it stands, ascending.
    var settled: [UInt64] = []
    /// What came since, ascending.
    var recent: [UInt64] = []
  }
  private let content = Mutex(Content())

  /// Brings it up to a state: costs what has come and what has changed, and a look at every word where somebody was erased.
  func note(_ state: State) { content.withLock { $0.note(state) } }

  /// Facts of the ledger that may name somebody, or that one of these keys seals, in the order of kinds and numbers.
  /// - Returns: nil where only reading everything tells.
  func facts(naming: Naming, sealedBy keys: Set<String>, in state: State) -> [LedgerPlace]? {
    found(naming, keys, in: state)?.compactMap { LedgerPlace(code: $0) }
  }

  /// Organisations of the register that may name somebody; nil where only reading everything tells.
  func organisations(naming: Naming, in state: State) -> [Identifier<Organisation>]? {
    let nodes = found(naming, [], in: state)?.compactMap { Ledger.node(code: $0) }
    return nodes?.filter { Int($0) < state.ledger.organisations.count }.map { state.ledger.organisation($0) }
  }

  private func found(_ naming: Naming, _ keys: Set<String>, in state: State) -> [UInt32]? {
    let wanted = naming.queries
    guard !wanted.contains(where: \.isEmpty) else { return nil }
    return content.withLock { content in
      // What was erased after this state is no longer in the index, but may be in the state.
      guard content.erased <= state.ledger.erasedCount else { return nil }
      content.note(state)
      let all = wanted + keys.map { [[mentionHash(ofKey: $0)]] } + [[[mentionOfAll]]]
      return Set(all.flatMap { content.facts(with: $0) }).sorted()
    }
  }
}

// MARK: Growing

extension MentionIndex.Content {
  fileprivate mutating func note(_ state: State) {
    let ledger = state.ledger
    var added: [UInt64] = []
    var words: [UInt32] = []
    func add(_ code: UInt32) {
      words.removeAll(keepingCapacity: true)
      if let node = Ledger.node(code: code) {
        for text in state.organisations[ledger.organisation(node)]?.toldTexts ?? [] { mentionWords(in: text) { words.append($0) } }
      } else if let fact = LedgerPlace(code: code), let found = ledger.texts(of: fact) {
        for text in found.texts.dropFirst(fact.kind == .person ? 1 : 0) { mentionWords(in: text) { words.append($0) } }
        words += found.keys.map { mentionHash(ofKey: $0) }
      }
      words.sort()
      for place in words.indices where place == 0 || words[place] != words[place - 1] { added.append(UInt64(words[place]) << 32 | UInt64(code)) }
    }
    var changed: Set<UInt32> = []
    while changes < ledger.changedFacts.count {
      changed.insert(ledger.changedFacts[changes])
      changes += 1
    }
    if erased < ledger.erasedCount {
      // Of somebody who was erased not even a hash is to be left.
      settled.removeAll { changed.contains(UInt32(truncatingIfNeeded: $0)) }
      recent.removeAll { changed.contains(UInt32(truncatingIfNeeded: $0)) }
      erased = ledger.erasedCount
    }
    for code in changed { add(code) }
    for (slot, kind) in LedgerPlace.Kind.allCases.enumerated() {
      while facts[slot] < ledger.count(of: kind) {
        facts[slot] += 1
        add(LedgerPlace(kind, facts[slot]).code)
      }
    }
    guard !added.isEmpty else { return }
    added.sort()
    recent = merged(recent, added)
    guard recent.count > max(1 << 14, settled.count / 64) else { return }
    settled = merged(settled, recent)
    recent = []
  }

  private func merged(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    if a.isEmpty { return b }
    var all: [UInt64] = []
    all.reserveCapacity(a.count + b.count)
    var place = 0
    for next in b {
      while place < a.count, a[place] < next {
        all.append(a[place])
        place += 1
      }
      all.append(next)
    }
    return all + a[place...]
  }
}

// MARK: Finding

extension MentionIndex.Content {
  /// Facts in which of each of these sets of words one stands at least.
  fileprivate func facts(with query: [[UInt32]]) -> [UInt32] {
    let sizes = query.map { words in words.reduce(0) { $0 + places($1, in: settled).count } }
    let order = query.indices.sorted { sizes[$0] < sizes[$1] }
    guard let rarest = order.first else { return [] }
    let found = query[rarest].flatMap { word in
      [settled, recent].flatMap { list in list[places(word, in: list)].map { UInt32(truncatingIfNeeded: $0) } }
    }
    return found.filter { fact in order.dropFirst().allSatisfy { place in query[place].contains { stands($0, in: fact) } } }
  }

  private func places(_ word: UInt32, in list: [UInt64]) -> Range<Int> {
    let first = place(of: UInt64(word) << 32, in: list)
    return first..<max(first, word == .max ? list.count : place(of: UInt64(word + 1) << 32, in: list))
  }

  private func stands(_ word: UInt32, in fact: UInt32) -> Bool {
    let wanted = UInt64(word) << 32 | UInt64(fact)
    return [settled, recent].contains { list in
      let place = place(of: wanted, in: list)
      return place < list.count && list[place] == wanted
    }
  }

  /// The first that is not less.
  private func place(of wanted: UInt64, in list: [UInt64]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

// MARK: Facts as numbers

extension LedgerPlace: Comparable {
  /// The kind in the upper four bits, the place in the others.
  var code: UInt32 { UInt32(Self.slots[kind]!) << 28 | UInt32(number - 1) }

  /// nil for what is no fact of the ledger.
  init?(code: UInt32) {
    guard Int(code >> 28) < Kind.allCases.count else { return nil }
    self.init(Kind.allCases[Int(code >> 28)], Int(code & 0xFFF_FFFF) + 1)
  }

  package static func < (a: Self, b: Self) -> Bool { a.code < b.code }
  private static let slots = Dictionary(uniqueKeysWithValues: Kind.allCases.enumerated().map { ($1, $0) })
}

extension Ledger {
  /// Organisations of the register stand behind all kinds of facts.
  static func code(node: Int32) -> UInt32 { UInt32(LedgerPlace.Kind.allCases.count) << 28 | UInt32(node) }
  fileprivate static func node(code: UInt32) -> Int32? { Int(code >> 28) == LedgerPlace.Kind.allCases.count ? Int32(code & 0xFFF_FFFF) : nil }
}

extension Organisation {
  /// Texts in which somebody may be named.
  var toldTexts: [String] { [remark, source, name.de, name.en, name.ja] }
}
