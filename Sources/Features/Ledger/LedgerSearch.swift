import Domain
import HashTreeCollections

/// What was found for a few words, best first by the order in which it was first recorded.
package struct SearchResults: Equatable, Sendable {
  package var topics: [Identifier<Topic>] = []
  package var organisations: [Identifier<Organisation>] = []
  /// Whether there is more than was asked for.
  package var hasMore = false
}

/// Something of the ledger that can be found by its texts.
package enum Searchable: Hashable, Sendable {
  case organisation(Identifier<Organisation>)
  case person(Int)
  case topic(Identifier<Topic>)
}

extension State {
  /// Every text by which something is found, in all languages and scripts: what an index of texts is made of.
  ///
  /// An organisation is also found by its topics and by those above them; a topic by its synonyms.
  package func searchableTexts(_ thing: Searchable) -> [String] {
    switch thing {
    case .organisation(let id):
      guard let own = organisations[id] else { return [] }
      let names = [own.name.de, own.name.en, own.name.ja, own.kana, own.city, id.text]
      return (names + own.topics.flatMap { lineage(of: $0) }.flatMap { searchableTexts(.topic($0)) }).filter { !$0.isEmpty }
    case .person(let number):
      return ledger.person(number)?.names.flatMap { [$0.full, $0.reading] }.filter { !$0.isEmpty } ?? []
    case .topic(let id):
      guard let label = topics[id]?.label else { return [] }
      let words = ledger.synonyms[id].map { $0.de + $0.en + $0.ja } ?? []
      return [label.de, label.en, label.ja] + words
    }
  }

  /// A topic and all above it.
  private func lineage(of id: Identifier<Topic>) -> [Identifier<Topic>] {
    var (line, next) = ([Identifier<Topic>](), Optional(id))
    while let topic = next, !line.contains(topic) {
      line.append(topic)
      next = topics[topic]?.broader
    }
    return line
  }

  /// A topic and all below it.
  package func topics(below id: Identifier<Topic>) -> Set<Identifier<Topic>> { Set(topics.keys.filter { lineage(of: $0).contains(id) }) }

  /// Organisations and topics in which every word occurs, whatever the language; organisations also by their topics. What is typed into
  /// a form is looked up so; people search by the index (`SearchIndex`).
  /// - Parameter limit: of organisations; topics are few.
  package func search(_ text: String, limit: Int, skipping skipped: Int = 0) -> SearchResults {
    let words = folded(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    guard !words.isEmpty else { return SearchResults() }
    var found = SearchResults()
    found.topics = topics.keys.filter { id in
      let texts = searchableTexts(.topic(id)).map { Array(folded($0).utf8) }
      return words.allSatisfy { word in texts.contains { isPart(word, of: $0) } }
    }.sorted()
    let tags = Set(found.topics.flatMap { topics(below: $0) }.map { fingerprint($0.text.utf8) })
    return ledger.find(words, tags: tags, limit: limit, skipping: skipped, found)
  }

  /// Organisations in whose names, city, topics or identifier a text stands as it is typed, in the order in which they were first named.
  func organisations(spelled text: String, atMost limit: Int = .max) -> [Identifier<Organisation>] {
    let wanted = Array(folded(text).utf8)
    var found: [Identifier<Organisation>] = []
    for node in ledger.organisations.indices where found.count < limit {
      let words = ledger.organisations[node].found
      guard words != 0, ledger.texts.withBytes(words, { isPart(wanted, of: $0) }) else { continue }
      found.append(ledger.organisation(Int32(node)))
    }
    return found
  }

  /// Organisations that are tagged with a topic or one below it.
  package func organisations(about topic: Identifier<Topic>, limit: Int, skipping skipped: Int = 0) -> SearchResults {
    let tags = Set(topics(below: topic).map { fingerprint($0.text.utf8) })
    return ledger.find([], tags: tags, limit: limit, skipping: skipped, SearchResults())
  }
}

extension Ledger {
  /// Goes through all organisations in the order in which they were first named, until there are enough.
  fileprivate func find(_ words: [[UInt8]], tags: Set<UInt64>, limit: Int, skipping skipped: Int, _ topics: SearchResults) -> SearchResults {
    var (found, left) = (topics, skipped)
    func take(_ add: () -> Void) -> Bool {
      if left > 0 {
        left -= 1
        return true
      }
      if found.organisations.count == limit {
        found.hasMore = true
        return false
      }
      add()
      return true
    }
    for node in organisations.indices where organisations[node].found != 0 {
      let isHit = texts.withBytes(organisations[node].found) { text in
        !words.isEmpty && words.allSatisfy { isPart($0, of: text) } || !tags.isEmpty && hasTag(tags, in: text)
      }
      guard isHit, redirects.isEmpty || standing(for: Int32(node)) == Int32(node) else { continue }
      guard take({ found.organisations.append(organisation(Int32(node))) }) else { return found }
    }
    return found
  }
}

/// Whether bytes occur in others; O(both together) but for texts made to be slow.
func isPart(_ word: [UInt8], of text: some RandomAccessCollection<UInt8>) -> Bool {
  let found = text.withContiguousStorageIfAvailable { text -> Bool in
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    return word.withUnsafeBufferPointer { word in
      for start in 0...(text.count - word.count) where text[start] == first {
        var length = 1
        while length < word.count, text[start + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      return false
    }
  }
  return found ?? false
}

/// Whether one of the lines `#topic` is among some.
private func hasTag(_ tags: Set<UInt64>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  var start: Int?
  for place in text.indices {
    if let begin = start {
      guard text[place] == UInt8(ascii: "\n") else { continue }
      if tags.contains(fingerprint(text[begin..<place])) { return true }
      start = nil
    } else if text[place] == UInt8(ascii: "#"), place == 0 || text[place - 1] == UInt8(ascii: "\n") {
      start = place + 1
    }
  }
  return false
}
