/// Where every customer fits in at the least cost, for all customers at once: the inner loops of the search.
///
/// Every loop goes over whole rows of `OrienteeringColumns`, so that the compiler can take several customers at a time.
/// - N1: `keys[u]` is the cost of inserting u and the place before it; `Insertions.none` where u fits nowhere.
///   A place is named by who stands there: a customer, or `count + r` for the depot at the beginning of tour r.
///   Costs count one unit more: two distances that are rounded down can be one unit shorter than the third.
/// - N2: since insertions only make other insertions harder, a key may be out of date; who uses it asks `key` anew.
///   What became possible by an insertion, before and after the customer, `open` adds at once.
struct Insertions {
  let columns: OrienteeringColumns
  let keys: UnsafeMutablePointer<Int32>
  /// How dear a customer is in this refilling; 0 for those that are visited.
  let weights: UnsafeMutablePointer<Float>
  private let states: UnsafeMutablePointer<UInt32>
  /// Three rows: scores, their squares and their cubes; 0 for customers that nobody reaches.
  private let powers: UnsafeMutablePointer<Float>
  private let placeBits: Int32
  private let shift: Int32
  private let mask: Int32
  private let customerMask: Int32
  /// Whether waiting counts as cost.
  var waits = false
  /// 0 where customers are chosen by weight alone, else 1.
  var costFactor: Float = 1
  /// Fits nowhere.
  static let none = Int32.max

  init(_ columns: OrienteeringColumns, tours: Int, dice: inout Dice) {
    self.columns = columns
    let w = columns.padded
    (keys, weights, states, powers) = (
      .allocate(capacity: w), .allocate(capacity: w), .allocate(capacity: w), .allocate(capacity: 3 * w)
    )
    keys.initialize(repeating: Self.none, count: w)
    weights.initialize(repeating: 0, count: w)
    powers.initialize(repeating: 0, count: 3 * w)
    for u in 0..<w { states[u] = UInt32(truncatingIfNeeded: dice.next()) | 1 }
    for u in 1..<columns.count {
      let score = Float(columns.score[u])
      (powers[u], powers[w + u], powers[2 * w + u]) = (score, score * score, score * score * score)
    }
    var bits: Int32 = 1
    while columns.count + tours > 1 << bits { bits += 1 }
    placeBits = bits
    mask = (1 << bits) - 1
    var shift: Int32 = 0
    while (2 * Int(columns.closes[0])) >> Int(shift) >= 1 << (30 - Int(bits)) { shift += 1 }
    self.shift = shift
    var low: Int32 = 1
    while Int(low) < w { low *= 2 }
    customerMask = low - 1
  }

  func free() {
    keys.deallocate(); weights.deallocate(); states.deallocate(); powers.deallocate()
  }

  /// Begins a refilling: no places yet, and weights by a power of the score (1 to 3) with noise of that share.
  @inline(never)
  func begin(power: Int, noise: Float, tours: Tours) {
    let w = columns.padded & ~31
    let row = powers + (power - 1) * columns.padded
    let (keys, weights, states, tourOf) = (keys, weights, states, tours.tourOf)
    let scale = noise * 0x1p-24
    for u in 0..<w {
      keys[u] = Self.none
      var x = states[u]
      x ^= x &<< 13
      x ^= x &>> 17
      x ^= x &<< 5
      states[u] = x
      let weight = row[u] * (1 - scale * Float(Int32(truncatingIfNeeded: x &>> 8)))
      weights[u] = tourOf[u] >= 0 ? 0 : weight
    }
  }

  /// Forgets all places.
  @inline(__always)
  func clear() { keys.update(repeating: Self.none, count: columns.padded) }

  /// Adds all places of a tour from place `low` to `high`.
  @inline(never)
  func survey(_ tours: Tours, _ tour: Int, from low: Int, to high: Int) {
    let (width, opens, closes, keys, shift, bits) = (columns.width, columns.opens, columns.closes, keys, shift, placeBits)
    let (v, s, l) = (tours.visit + tour &* tours.stride, tours.start + tour &* tours.stride, tours.latest + tour &* tours.stride)
    var p = low
    while p <= high {
      let (a, b) = (Int(v[p]), Int(v[p &+ 1]))
      let (from, limit) = (s[p], l[p &+ 1])
      let range = columns.between(from &+ columns.stay[a], limit)
      // Rows from the first customer on who may fit; a multiple of 8 of them.
      let (ways, onward) = (columns.out + (a &* width &+ range.low), columns.into + (b &* width &+ range.low))
      let (opens, closes, keys) = (opens + range.low, closes + range.low, keys + range.low)
      let size = (range.high &- range.low) & ~7
      let direct = columns.out[a &* width &+ b] &- 1
      let place = Int32(truncatingIfNeeded: p == 0 ? columns.count &+ tour : a)
      p &+= 1
      if size <= 0 { continue }
      if waits {
        let base = from &+ direct
        for u in 0..<size {
          let arrive = from &+ ways[u]
          let end = max(arrive, opens[u]) &+ onward[u]
          let late = max(arrive &- closes[u], end &- limit)
          let key = (((end &- base) &>> shift) &<< bits) &+ place
          keys[u] = min(keys[u], late > 0 ? Self.none : key)
        }
      } else {
        for u in 0..<size {
          let arrive = from &+ ways[u]
          let end = max(arrive, opens[u]) &+ onward[u]
          let late = max(arrive &- closes[u], end &- limit)
          let key = (((ways[u] &+ onward[u] &- direct) &>> shift) &<< bits) &+ place
          keys[u] = min(keys[u], late > 0 ? Self.none : key)
        }
      }
    }
  }

  /// The customer of the greatest weight for its cost, 0 where nobody fits in.
  @inline(never)
  func top() -> Int {
    let w = columns.padded & ~31
    let (keys, weights, shift, bits, factor) = (keys, weights, shift, placeBits, costFactor)
    // The value takes the upper bits of a number and the customer the lower ones: values above 0 are ordered like their bits.
    let (low, high) = (customerMask, ~customerMask)
    var top: Int32 = 0
    for u in 0..<w {
      let key = keys[u]
      let cost = Float((key &>> bits) &<< shift) * factor
      let value = weights[u] / max(1, cost)
      let packed = (Int32(bitPattern: value.bitPattern) & high) | Int32(truncatingIfNeeded: u)
      // 0 for `none`, all bits for everything less, without a branch.
      let fits = ~((Self.none &- 1 &- key) &>> 31)
      top = max(top, packed & fits)
    }
    return top > low ? Int(top & low) : 0
  }

  /// Tour and place that a key names.
  @inline(__always)
  func place(_ key: Int32, in tours: Tours) -> (tour: Int, at: Int) {
    let a = Int(key & mask)
    if a >= columns.count { return (a &- columns.count, 0) }
    let tour = Int(tours.tourOf[a])
    let v = tours.visit + tour &* tours.stride
    var at = 1
    while Int(v[at]) != a { at &+= 1 }
    return (tour, at)
  }

  @inline(__always)
  func pack(_ cost: Int32, _ place: Int32) -> Int32 { (((cost &+ 1) &>> shift) &<< placeBits) &+ place }

  /// What inserting a customer between place `p` and the next would cost now.
  @inline(__always)
  func key(_ customer: Int, _ tours: Tours, _ tour: Int, after p: Int) -> Int32 {
    let (v, s, l) = (tours.visit + tour &* tours.stride, tours.start + tour &* tours.stride, tours.latest + tour &* tours.stride)
    let n = columns.width
    let (a, b) = (Int(v[p]), Int(v[p &+ 1]))
    let arrive = s[p] &+ columns.out[a &* n &+ customer]
    let onward = columns.out[customer &* n &+ b]
    let end = max(arrive, columns.opens[customer]) &+ onward
    if arrive > columns.closes[customer] || end > l[p &+ 1] { return Self.none }
    let direct = columns.out[a &* n &+ b]
    let cost = waits ? end &- s[p] &- direct : arrive &- s[p] &+ onward &- direct
    return pack(cost, p == 0 ? Int32(truncatingIfNeeded: columns.count &+ tour) : v[p])
  }

  /// The least key of one customer in a tour, places from `low` to `high` left out.
  @inline(never)
  func cheapest(_ customer: Int, _ tours: Tours, _ tour: Int, without low: Int = 0, to high: Int = -1) -> Int32 {
    let (v, s, l) = (tours.visit + tour &* tours.stride, tours.start + tour &* tours.stride, tours.latest + tour &* tours.stride)
    let n = columns.width
    let (ways, onward) = (columns.into + customer &* n, columns.out + customer &* n)
    let (opens, closes) = (columns.opens[customer], columns.closes[customer])
    let need = opens &+ columns.stay[customer]
    let last = tours.length[tour] &- 1
    var best = Self.none
    var p = 0
    while p < last, l[p &+ 1] < need { p &+= 1 }
    while p < last {
      if p >= low, p <= high {
        p = high &+ 1
        continue
      }
      let from = s[p]
      if from > closes { break }
      let a = Int(v[p])
      let arrive = from &+ ways[a]
      if arrive <= closes {
        let b = Int(v[p &+ 1])
        let end = max(arrive, opens) &+ onward[b]
        if end <= l[p &+ 1] {
          let direct = columns.out[a &* n &+ b]
          let cost = waits ? end &- from &- direct : ways[a] &+ onward[b] &- direct
          best = min(best, pack(cost, p == 0 ? Int32(truncatingIfNeeded: columns.count &+ tour) : v[p]))
        }
      }
      p &+= 1
    }
    return best
  }
}
