/// Words of many things as they come, each thing with a greater number than those before it.
struct GatheredTerms: Sendable {
  /// The words in the order in which they first came, one after the other.
  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]
  /// A word for each slot, found by its hash, or -1; at most half of them are taken.
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  private var hashes: [UInt32] = []
  /// The thing that had a word last, and how many have had it.
  private var last: [Int32] = []
  private var counts: [Int32] = []
  /// A word and a thing in which it stands.
  private var pairs: [(word: Int32, thing: Int32)] = []
  private var room = TermRoom()

  mutating func put(_ thing: Int32, _ texts: [String]) {
    var room = TermRoom()
    swap(&room, &self.room)
    for text in texts { forEachTerm(in: text, using: &room) { add($0, thing) } }
    swap(&room, &self.room)
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ thing: Int32) {
    let word = word(bytes)
    if last[word] == thing { return }
    last[word] = thing
    counts[word] += 1
    pairs.append((Int32(word), thing))
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = UInt32(truncatingIfNeeded: fingerprint(bytes) >> 16)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let word = Int(slots[slot])
      if hashes[word] == hash, letters[Int(starts[word])..<Int(starts[word + 1])].elementsEqual(bytes) { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
    let new = hashes.count
    slots[slot] = Int32(new)
    letters += bytes
    starts.append(Int32(letters.count))
    hashes.append(hash)
    last.append(-1)
    counts.append(0)
    if hashes.count * 2 > slots.count { grow() }
    return new
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (word, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(word)
    }
  }

  /// The words in order of their bytes, and the things of each, ascending; of both where each begins, and where the last ends.
  func inOrder() -> (letters: [UInt8], starts: [Int32], things: [Int32], thingStarts: [Int32]) {
    let order = letters.withUnsafeBufferPointer { letters in
      func bytes(_ word: Int32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: letters[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])])
      }
      return (0..<Int32(hashes.count)).sorted { bytes($0).lexicographicallyPrecedes(bytes($1)) }
    }
    var (sorted, begins, thingStarts) = ([UInt8](), [Int32(0)], [Int32(0)])
    sorted.reserveCapacity(letters.count)
    // Where the next thing of each word goes.
    var next = [Int32](repeating: 0, count: hashes.count)
    for word in order.map({ Int($0) }) {
      sorted += letters[Int(starts[word])..<Int(starts[word + 1])]
      begins.append(Int32(sorted.count))
      next[word] = thingStarts.last!
      thingStarts.append(thingStarts.last! + counts[word])
    }
    var things = [Int32](repeating: 0, count: pairs.count)
    for (word, thing) in pairs {
      things[Int(next[Int(word)])] = thing
      next[Int(word)] += 1
    }
    return (sorted, begins, things, thingStarts)
  }
}
