import HashTreeCollections

/// Finds things while somebody types, by the beginnings of words in any order, in three languages (`searchTerms`).
///
/// A value: copies share what they have in common. What is put in is kept beside a settled part until it has grown to a quarter of it; then
/// both are settled anew, so that putting in n things costs about n log n in all. Searching the settled part costs the words that begin as was
/// typed, and a bit for each thing.
package struct TextIndex: Sendable {
  /// Words in order, each with the things in which it stands.
  private var settled = Settled()
  /// What was put in or taken out since, by number; no words: taken out.
  private var recent: TreeDictionary<Int32, Set<[UInt8]>> = [:]
  /// What an index is made of at first; nil once it is settled.
  private var gathered: GatheredTerms?

  package init() {}

  /// An index in which nothing is found before it is settled: putting in many things, in the order of their numbers, costs little.
  static var gathering: TextIndex {
    var index = TextIndex()
    index.gathered = GatheredTerms()
    return index
  }

  /// How many numbers have been given out: every number is below it.
  package private(set) var end = 0

  /// Puts a thing in, or puts it in anew.
  /// - Parameter number: from 0; numbers should be dense.
  package mutating func put(_ number: Int, _ texts: [String]) {
    if gathered != nil, number >= end {
      gathered!.put(Int32(number), texts)
      end = number + 1
      return
    }
    recent[Int32(number)] = searchTerms(texts)
    end = max(end, number + 1)
    if gathered == nil, recent.count > max(4096, settled.count / 4) { settle() }
  }

  package mutating func take(_ number: Int) {
    if number < end { recent[Int32(number)] = [] }
  }

  /// Makes searching fast again after many things were put in.
  package mutating func settle() {
    if let all = gathered {
      settled = Settled(all, end: end)
      gathered = nil
    }
    guard !recent.isEmpty else { return }
    settled = Settled(settled, recent, end: end)
    recent = [:]
  }

  /// What holds every word of a query, the last of them perhaps half typed: first what holds them whole, then the rest, each in the order of numbers.
  package func search(_ query: String, atMost limit: Int = 20, where keeps: (Int) -> Bool = { _ in true }) -> [Int] {
    let parts = searchParts(query)
    guard !parts.isEmpty else { return [] }
    var whole = Bits(count: end, true)
    var begun = whole
    for part in parts {
      let (exact, all) = settled.find(part, end: end)
      whole.intersect(exact)
      begun.intersect(all)
    }
    for (number, terms) in recent {
      let place = Int(number)
      let fits = parts.map { fit($0, terms) }
      whole[place] = fits.allSatisfy { $0 == .whole }
      begun[place] = fits.allSatisfy { $0 != .none }
    }
    var found = whole.first(limit, where: keeps)
    if found.count < limit {
      begun.subtract(whole)
      found += begun.first(limit - found.count, where: keeps)
    }
    return found
  }

  private enum Fit { case none, begun, whole }

  private func fit(_ part: SearchPart, _ terms: Set<[UInt8]>) -> Fit {
    switch part {
    case .exactly(let word): terms.contains(word) ? .whole : .none
    case .beginning(let word): terms.contains(word) ? .whole : terms.contains { $0.starts(with: word) } ? .begun : .none
    }
  }
}

/// Words and the things in which they stand, in columns.
private struct Settled: Sendable {
  /// All words, one after the other, in order of their bytes.
  private var letters: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]
  /// The things of each word, ascending, one word after the other.
  private var things: [Int32] = []
  private var thingStarts: [Int32] = [0]
  private(set) var count = 0

  init() {}

  init(_ old: Settled, _ recent: TreeDictionary<Int32, Set<[UInt8]>>, end: Int) {
    count = end
    var added: [[UInt8]: [Int32]] = [:]
    for (number, terms) in recent { for term in terms { added[term, default: []].append(number) } }
    let replaced = Bits(count: end, recent.keys.lazy.map { Int($0) })
    let news = added.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    letters.reserveCapacity(old.letters.count)
    things.reserveCapacity(old.things.count)
    var (place, next) = (0, 0)
    while place < old.words || next < news.count {
      let isOld = place < old.words && (next == news.count || !news[next].key.lexicographicallyPrecedes(old.word(place)))
      let isNew = next < news.count && (place == old.words || !old.word(place).lexicographicallyPrecedes(news[next].key))
      var list: [Int32] = []
      if isOld { list = old.things(of: place).filter { !replaced[Int($0)] } }
      if isNew { list = (list + news[next].value).sorted() }
      if !list.isEmpty {
        if isOld { letters += old.word(place) } else { letters += news[next].key }
        things += list
        starts.append(Int32(letters.count))
        thingStarts.append(Int32(things.count))
      }
      if isOld { place += 1 }
      if isNew { next += 1 }
    }
  }

  init(_ gathered: GatheredTerms, end: Int) {
    count = end
    (letters, starts, things, thingStarts) = gathered.inOrder()
  }

  private var words: Int { starts.count - 1 }
  private func word(_ place: Int) -> ArraySlice<UInt8> { letters[Int(starts[place])..<Int(starts[place + 1])] }
  private func things(of place: Int) -> ArraySlice<Int32> { things[Int(thingStarts[place])..<Int(thingStarts[place + 1])] }

  /// What holds the word itself, and what holds a word that begins like it.
  func find(_ part: SearchPart, end: Int) -> (exact: Bits, all: Bits) {
    let (wanted, isWhole) =
      switch part {
      case .exactly(let word): (word, true)
      case .beginning(let word): (word, false)
      }
    var (low, high) = (0, words)
    while low < high {
      let middle = (low + high) / 2
      if word(middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    var exact = Bits(count: end, false)
    if low < words, word(low).elementsEqual(wanted) { for thing in things(of: low) { exact[Int(thing)] = true } }
    if isWhole { return (exact, exact) }
    var last = low
    while last < words, word(last).starts(with: wanted) { last += 1 }
    var all = exact
    for thing in things[Int(thingStarts[low])..<Int(thingStarts[last])] { all[Int(thing)] = true }
    return (exact, all)
  }
}

/// A bit for each thing.
private struct Bits {
  private var parts: [UInt64]

  init(count: Int, _ value: Bool) { parts = Array(repeating: value ? .max : 0, count: (count + 63) / 64) }
  init(count: Int, _ places: some Sequence<Int>) {
    self.init(count: count, false)
    for place in places { self[place] = true }
  }

  subscript(_ place: Int) -> Bool {
    get { parts[place >> 6] >> UInt64(place & 63) & 1 == 1 }
    set { if newValue { parts[place >> 6] |= 1 << UInt64(place & 63) } else { parts[place >> 6] &= ~(1 << UInt64(place & 63)) } }
  }

  mutating func intersect(_ other: Bits) { for place in parts.indices { parts[place] &= other.parts[place] } }
  mutating func subtract(_ other: Bits) { for place in parts.indices { parts[place] &= ~other.parts[place] } }

  func first(_ limit: Int, where keeps: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    for (part, bits) in parts.enumerated() where bits != 0 {
      var rest = bits
      while rest != 0 {
        let place = part * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        guard keeps(place) else { continue }
        found.append(place)
        if found.count == limit { return found }
      }
    }
    return found
  }
}
