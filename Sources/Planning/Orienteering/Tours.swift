/// The tours of a solution as columns, with what makes a feasible insertion a question of three comparisons.
///
/// Tour `r` has the entries `r * stride ..< r * stride + length[r]`; the first and the last are the depot.
/// - T1: `start[p + 1] = max(opens, start[p] + out)`, so every start is the earliest one.
/// - T2: `latest[p] = min(closes, latest[p + 1] - out)`: who starts by then keeps all windows that follow.
/// - T3: `start[p] <= latest[p]` everywhere: the tour is feasible.
/// - T4: `tourOf[u]` is the tour that visits customer u, or -1.
/// Source: Savelsbergh 1992, doi:10.1287/ijoc.4.2.146 (forward time slack).
struct Tours {
  let columns: OrienteeringColumns
  let count: Int
  /// Entries that a tour has room for.
  let stride: Int
  let visit: UnsafeMutablePointer<Int32>
  let start: UnsafeMutablePointer<Int32>
  let latest: UnsafeMutablePointer<Int32>
  let length: UnsafeMutablePointer<Int>
  let tourOf: UnsafeMutablePointer<Int32>

  /// Empty tours; whoever makes them frees them.
  init(_ columns: OrienteeringColumns, count: Int) {
    self.columns = columns
    self.count = count
    stride = columns.count + 2
    let size = max(1, count * stride)
    (visit, start, latest) = (.allocate(capacity: size), .allocate(capacity: size), .allocate(capacity: size))
    for column in [visit, start, latest] { column.initialize(repeating: 0, count: size) }
    length = .allocate(capacity: max(1, count))
    length.initialize(repeating: 2, count: max(1, count))
    tourOf = .allocate(capacity: columns.count)
    tourOf.initialize(repeating: -1, count: columns.count)
    clear()
  }

  func free() {
    for column in [visit, start, latest, tourOf] { column.deallocate() }
    length.deallocate()
  }

  func clear() {
    for customer in 0..<columns.count { tourOf[customer] = -1 }
    for tour in 0..<count { put([], in: tour) }
  }

  /// The customers of a tour in order.
  func customers(of tour: Int) -> [Int] {
    (1..<(length[tour] - 1)).map { Int(visit[tour * stride + $0]) }
  }

  /// Fills a tour; the customers must be free and the order feasible.
  func put(_ customers: [Int], in tour: Int) {
    let base = tour * stride
    visit[base] = 0
    for (index, customer) in customers.enumerated() {
      visit[base + index + 1] = Int32(customer)
      tourOf[customer] = Int32(tour)
    }
    visit[base + customers.count + 1] = 0
    length[tour] = customers.count + 2
    refresh(tour)
  }

  /// Takes over one tour of another set of tours; `tourOf` is left to the caller.
  @inline(__always)
  func copy(_ tour: Int, from other: Tours) {
    let base = tour * stride
    let size = other.length[tour]
    (visit + base).update(from: other.visit + base, count: size)
    (start + base).update(from: other.start + base, count: size)
    (latest + base).update(from: other.latest + base, count: size)
    length[tour] = size
  }

  func copyAll(from other: Tours) {
    for tour in 0..<count { copy(tour, from: other) }
    copyPlaces(from: other)
  }

  @inline(__always)
  func copyPlaces(from other: Tours) { tourOf.update(from: other.tourOf, count: columns.count) }

  /// The scores of all visits.
  var score: Int {
    var sum = 0
    for customer in 1..<max(1, columns.count) where tourOf[customer] >= 0 { sum += Int(columns.score[customer]) }
    return sum
  }

  /// Travel and stays of a tour, without waiting.
  @inline(__always)
  func work(of tour: Int) -> Int32 {
    let v = visit + tour * stride
    let n = columns.count
    var sum: Int32 = 0
    for p in 0..<(length[tour] &- 1) { sum &+= columns.out[Int(v[p]) &* n &+ Int(v[p &+ 1])] }
    return sum
  }

  /// Works out all starts and latest starts of a tour (T1, T2).
  @inline(__always)
  func refresh(_ tour: Int) {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    let last = length[tour] &- 1
    var now = columns.opens[0]
    s[0] = now
    var a = 0
    var p = 1
    while p <= last {
      let b = Int(v[p])
      now = max(now &+ columns.out[a &* n &+ b], columns.opens[b])
      s[p] = now
      a = b
      p &+= 1
    }
    var limit = columns.closes[0]
    l[last] = limit
    var b = 0
    p = last &- 1
    while p >= 0 {
      let a = Int(v[p])
      limit = min(limit &- columns.out[a &* n &+ b], columns.closes[a])
      l[p] = limit
      b = a
      p &-= 1
    }
  }

  /// Puts a customer after place `at` of a tour; times change only as far as they have to.
  @inline(__always)
  func insert(_ customer: Int, in tour: Int, after at: Int) {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    var p = length[tour]
    while p > at &+ 1 {
      v[p] = v[p &- 1]
      s[p] = s[p &- 1]
      l[p] = l[p &- 1]
      p &-= 1
    }
    v[p] = Int32(truncatingIfNeeded: customer)
    length[tour] &+= 1
    tourOf[customer] = Int32(truncatingIfNeeded: tour)
    var a = Int(v[at])
    var now = max(s[at] &+ columns.out[a &* n &+ customer], columns.opens[customer])
    s[p] = now
    a = customer
    let last = length[tour] &- 1
    var q = p &+ 1
    while q <= last {
      let b = Int(v[q])
      now = max(now &+ columns.out[a &* n &+ b], columns.opens[b])
      if s[q] == now { break }
      s[q] = now
      a = b
      q &+= 1
    }
    var b = Int(v[p &+ 1])
    var limit = min(l[p &+ 1] &- columns.out[customer &* n &+ b], columns.closes[customer])
    l[p] = limit
    b = customer
    q = p &- 1
    while q >= 0 {
      let a = Int(v[q])
      limit = min(limit &- columns.out[a &* n &+ b], columns.closes[a])
      if l[q] == limit { break }
      l[q] = limit
      b = a
      q &-= 1
    }
  }

  /// Takes every customer out that `goes` names; times change only as far as they have to.
  ///
  /// - Returns: the places whose gap to the next may have become wider.
  @inline(__always)
  func cut(_ tour: Int, from first: Int, span: Int, holding hold: Int, at holdFrom: Int) -> (low: Int, high: Int) {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    let end = length[tour]
    var w = first
    var p = first
    var lastGap = first
    while p < end {
      let inside = p &- first
      if inside < span, !(inside >= holdFrom && inside < holdFrom &+ hold) {
        tourOf[Int(v[p])] = -1
        lastGap = w
      } else {
        v[w] = v[p]
        s[w] = s[p]
        l[w] = l[p]
        w &+= 1
      }
      p &+= 1
    }
    length[tour] = w
    // Earliest starts from the first gap on, until nothing changes any more after the last one.
    var q = first
    var a = Int(v[q &- 1])
    var now = s[q &- 1]
    while q < w {
      let b = Int(v[q])
      now = max(now &+ columns.out[a &* n &+ b], columns.opens[b])
      if s[q] == now, q >= lastGap { break }
      s[q] = now
      a = b
      q &+= 1
    }
    let high = min(q &- 1, w &- 2)
    q = lastGap &- 1
    var b = Int(v[lastGap])
    var limit = l[lastGap]
    while q >= 0 {
      let a = Int(v[q])
      limit = min(limit &- columns.out[a &* n &+ b], columns.closes[a])
      if l[q] == limit, q < first { break }
      l[q] = limit
      b = a
      q &-= 1
    }
    return (max(0, q), high)
  }

  /// How costs and places share one number, so that the least of many can be found by one comparison.
  struct Packing {
    let placeBits: Int32
    let shift: Int32
    let mask: Int32
    /// Fits nowhere.
    static let none = Int32.max
    init(_ columns: OrienteeringColumns) {
      var bits: Int32 = 1
      while columns.count + 2 > 1 << bits { bits += 1 }
      placeBits = bits
      mask = (1 << bits) - 1
      var shift: Int32 = 0
      while (2 * Int(columns.closes[0])) >> Int(shift) >= 1 << (30 - Int(bits)) { shift += 1 }
      self.shift = shift
    }
    @inline(__always) func pack(_ cost: Int32, _ place: Int32) -> Int32 { ((cost &>> shift) &<< placeBits) &+ place }
    @inline(__always) func place(_ key: Int32) -> Int { Int(key & mask) }
    @inline(__always) func cost(_ key: Int32) -> Float { Float((key &>> placeBits) &<< shift) }
  }

  /// For every customer at once: where it fits into a tour between two places at the least cost.
  ///
  /// The gaps are the outer loop and the customers the inner one, over rows, so that the compiler can take several customers at once.
  @inline(__always)
  func survey(_ tour: Int, from low: Int, to high: Int, waits: Bool, _ packing: Packing, into keys: UnsafeMutablePointer<Int32>) {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    let (opens, closes) = (columns.opens, columns.closes)
    for u in 0..<n { keys[u] = Packing.none }
    var p = low
    while p <= high {
      let (a, b) = (Int(v[p]), Int(v[p &+ 1]))
      let (from, limit) = (s[p], l[p &+ 1])
      let (ways, onward) = (columns.out + a &* n, columns.into + b &* n)
      let direct = columns.out[a &* n &+ b]
      let base = from &+ direct
      let place = Int32(truncatingIfNeeded: p)
      if waits {
        for u in 0..<n {
          let arrive = from &+ ways[u]
          let end = max(arrive, opens[u]) &+ onward[u]
          let late = max(arrive &- closes[u], end &- limit)
          let key = packing.pack(end &- base, place)
          keys[u] = min(keys[u], late > 0 ? Packing.none : key)
        }
      } else {
        for u in 0..<n {
          let arrive = from &+ ways[u]
          let end = max(arrive, opens[u]) &+ onward[u]
          let late = max(arrive &- closes[u], end &- limit)
          let key = packing.pack(ways[u] &+ onward[u] &- direct, place)
          keys[u] = min(keys[u], late > 0 ? Packing.none : key)
        }
      }
      p &+= 1
    }
  }

  /// What inserting a customer between place `p` and the next would cost.
  @inline(__always)
  func key(_ customer: Int, in tour: Int, after p: Int, waits: Bool, _ packing: Packing) -> Int32 {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    let (a, b) = (Int(v[p]), Int(v[p &+ 1]))
    let arrive = s[p] &+ columns.out[a &* n &+ customer]
    let onward = columns.out[customer &* n &+ b]
    let end = max(arrive, columns.opens[customer]) &+ onward
    if arrive > columns.closes[customer] || end > l[p &+ 1] { return Packing.none }
    let direct = columns.out[a &* n &+ b]
    let cost = waits ? end &- s[p] &- direct : arrive &- s[p] &+ onward &- direct
    return packing.pack(cost, Int32(truncatingIfNeeded: p))
  }

  /// The cheapest place anew after another customer came in after place `at`.
  ///
  /// Elsewhere insertions only became harder, so the old place and the two new gaps are enough, unless the old place is gone.
  @inline(__always)
  func again(_ customer: Int, in tour: Int, was old: Int32, after at: Int, waits: Bool, _ packing: Packing) -> Int32 {
    let place = packing.place(old)
    if place == at { return cheapest(customer, in: tour, waits: waits, packing) }
    let same = key(customer, in: tour, after: place < at ? place : place &+ 1, waits: waits, packing)
    if same == Packing.none { return cheapest(customer, in: tour, waits: waits, packing) }
    return min(
      same,
      min(
        key(customer, in: tour, after: at, waits: waits, packing), key(customer, in: tour, after: at &+ 1, waits: waits, packing)))
  }

  /// The same as `survey` for one customer and a whole tour.
  @inline(__always)
  func cheapest(_ customer: Int, in tour: Int, waits: Bool, _ packing: Packing) -> Int32 {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.count
    let (ways, onward) = (columns.into + customer &* n, columns.out + customer &* n)
    let (opens, closes) = (columns.opens[customer], columns.closes[customer])
    let need = opens &+ columns.stay[customer]
    let last = length[tour] &- 1
    var best = Packing.none
    var p = 0
    while p < last, l[p &+ 1] < need { p &+= 1 }
    while p < last {
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
          best = min(best, packing.pack(cost, Int32(truncatingIfNeeded: p)))
        }
      }
      p &+= 1
    }
    return best
  }
}
