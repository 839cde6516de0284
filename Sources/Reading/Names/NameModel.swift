import Domain

/// Which tokens of a sentence are parts of names, by weights learned from marked articles: a linear chain over the tokens' traits.
///
/// The weights stand in `NameWeights…` and were made by `Benchmarks/learn_names.py` (docs/reading.md, decision 0038); nothing is learned at run time.
package struct NameModel: Sendable {
  /// What a token is: none, or the beginning or the rest of a name of a kind. By the letters of the table.
  package static let tags: [Character] = ["o", "N", "n", "P", "p", "L", "l"]
  private static let count = 7
  private static let kinds: [Mention.Kind] = [.organisation, .person, .place]

  /// A trait of a token so many places further on.
  private struct Place { var trait: Int; var offset: Int }
  private let crossings: [[Place]]
  /// Open addressing: a crossing with its values, and where its weights stand.
  private let keys: [UInt64]
  private let rows: [Int32]
  private let weights: [Float]
  private let mask: Int
  /// Powers of e of what it weighs that one tag follows another.
  private let steps: [Float]

  /// - Parameter table: `> trait[offset] …` opens a crossing; then stand its values with weights in tenths after the letters of the tags.
  package init(_ table: String) {
    let names = Dictionary(uniqueKeysWithValues: NameTrait.allCases.map { ("\($0)", $0.rawValue) })
    var (crossings, entries, weights): ([[Place]], [(UInt64, Int32)], [Float]) = ([], [], [])
    var steps = [Float](repeating: 0, count: Self.count * Self.count)
    var isSteps = false
    for line in table.split(separator: "\n") {
      if line.hasPrefix("> ") {
        isSteps = line == "> steps"
        if !isSteps {
          crossings.append(line.dropFirst(2).split(separator: " ").map { part in
            let cut = part.firstIndex(of: "[")!
            return Place(trait: names[String(part[..<cut])]!, offset: Int(part[part.index(after: cut)...].dropLast())!)
          })
        }
        continue
      }
      var row: (key: UInt64, weights: [Float])?
      func close() {
        guard let row else { return }
        entries.append((row.key, Int32(weights.count)))
        weights += row.weights
      }
      for field in line.split(separator: " ") {
        if isSteps {
          let (from, to) = (field.first!, field.dropFirst().first!)
          steps[Self.tags.firstIndex(of: from)! * Self.count + Self.tags.firstIndex(of: to)!] = Float(Int(field.dropFirst(2))!) / 10
        } else if field.hasPrefix("=") {
          close()
          let values = field.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map { TraitHash.of(String($0)) }
          row = (TraitHash.key(crossings.count - 1, values), [Float](repeating: 0, count: Self.count))
        } else {
          row!.weights[Self.tags.firstIndex(of: field.first!)!] = Float(Int(field.dropFirst())!) / 10
        }
      }
      close()
    }
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    var (keys, rows) = ([UInt64](repeating: 0, count: size), [Int32](repeating: 0, count: size))
    for (key, row) in entries {
      var at = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[at] != 0 { at = (at + 1) & (size - 1) }
      (keys[at], rows[at]) = (key, row)
    }
    (self.crossings, self.keys, self.rows, self.weights, mask) = (crossings, keys, rows, weights, size - 1)
    self.steps = steps.indices.map { Self.mayFollow($0 % Self.count, after: $0 / Self.count) ? Float(TraitHash.power(Double(steps[$0]))) : 0 }
  }

  /// The rest of a name follows its beginning or its rest.
  private static func mayFollow(_ tag: Int, after last: Int) -> Bool { tag == 0 || tag % 2 == 1 || last == tag || last == tag - 1 }

  // MARK: - Likelihoods

  /// For each token how likely each tag is.
  package func likelihoods(_ traits: [[String]]) -> [[Float]] {
    let count = Self.count
    guard !traits.isEmpty else { return [] }
    let hashes = traits.map { $0.map(TraitHash.of) }
    let powers = hashes.indices.map { at in
      let sums = sums(hashes, at)
      let top = sums.max()!
      return sums.map { Float(TraitHash.power(Double($0 - top))) }
    }
    var (ahead, scales): ([[Float]], [Float]) = ([], [])
    for at in traits.indices {
      var list = [Float](repeating: 0, count: count)
      for tag in 0..<count {
        if at == 0 {
          list[tag] = tag == 0 || tag % 2 == 1 ? powers[0][tag] : 0
        } else {
          var sum: Float = 0
          for last in 0..<count { sum += ahead[at - 1][last] * steps[last * count + tag] }
          list[tag] = sum * powers[at][tag]
        }
      }
      let scale = list.reduce(0, +)
      ahead.append(list.map { $0 / scale })
      scales.append(scale)
    }
    var result = ahead
    var back = [Float](repeating: 1, count: count)
    for at in traits.indices.dropLast().reversed() {
      let next = (0..<count).map { powers[at + 1][$0] * back[$0] / scales[at + 1] }
      back = (0..<count).map { tag in (0..<count).reduce(0) { $0 + steps[tag * count + $1] * next[$1] } }
      for tag in 0..<count { result[at][tag] *= back[tag] }
    }
    return result
  }

  private func sums(_ hashes: [[UInt64]], _ at: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: Self.count)
    for (number, crossing) in crossings.enumerated() {
      var key = TraitHash.start(number)
      for place in crossing {
        let other = at + place.offset
        key = TraitHash.mixed(key, hashes.indices.contains(other) ? hashes[other][place.trait] : TraitHash.outside)
      }
      key |= 1
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 {
        if keys[slot] == key {
          let row = Int(rows[slot])
          for tag in 0..<Self.count { sums[tag] += weights[row + tag] }
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return sums
  }

  /// The names of a sentence, each with its least likely token's likelihood; none overlap. And how likely each token is no part of one.
  func names(_ traits: [[String]]) -> (names: [(range: Range<Int>, kind: Mention.Kind, likelihood: Float)], none: [Float]) {
    let all = likelihoods(traits)
    var list: [(range: Range<Int>, kind: Mention.Kind, likelihood: Float)] = []
    var at = 0
    while at < all.count {
      var best: (range: Range<Int>, kind: Mention.Kind, likelihood: Float)?
      for (number, kind) in Self.kinds.enumerated() {
        let (begin, inner) = (number * 2 + 1, number * 2 + 2)
        guard all[at][begin] > 0.15, all[at][begin] >= max(all[at][1], all[at][3], all[at][5]) else { continue }
        var (end, least) = (at + 1, all[at][begin])
        while end < all.count, all[end][inner] > 0.5 * all[end - 1][end - 1 == at ? begin : inner], all[end][inner] > 0.8 * all[end][0] {
          least = min(least, all[end][inner])
          end += 1
        }
        if best.map({ least > $0.likelihood }) ?? true { best = (at..<end, kind, least) }
      }
      if let best { list.append(best) }
      at = best?.range.upperBound ?? at + 1
    }
    return (list, all.map { $0[0] })
  }
}

/// Keys for what is crossed.
enum TraitHash {
  /// FNV-1a.
  static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
  /// What stands before the first token and behind the last one.
  static let outside = of("_")
  static func start(_ crossing: Int) -> UInt64 { UInt64(crossing + 1) &* 0x9e37_79b9_7f4a_7c15 }
  static func mixed(_ key: UInt64, _ hash: UInt64) -> UInt64 {
    let product = (key ^ hash) &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 32)
  }
  static func key(_ crossing: Int, _ hashes: [UInt64]) -> UInt64 { hashes.reduce(start(crossing), mixed) | 1 }

  /// e to the power of a number: (1 + x / 2²⁰) to the power of 2²⁰, good to four places between -20 and 20.
  static func power(_ exponent: Double) -> Double {
    var power = 1 + max(-40, min(40, exponent)) / 1_048_576
    for _ in 0..<20 { power *= power }
    return power
  }
}
