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
    tourOf = .allocate(capacity: columns.padded)
    tourOf.initialize(repeating: -1, count: columns.padded)
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
    let n = columns.width
    var sum: Int32 = 0
    for p in 0..<(length[tour] &- 1) { sum &+= columns.out[Int(v[p]) &* n &+ Int(v[p &+ 1])] }
    return sum
  }

  /// Works out all starts and latest starts of a tour (T1, T2).
  @inline(__always)
  func refresh(_ tour: Int) {
    let (v, s, l) = (visit + tour * stride, start + tour * stride, latest + tour * stride)
    let n = columns.width
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
    let n = columns.width
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
    let n = columns.width
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
}
