/// Simulated annealing by removing strings of visits and filling the gaps again.
///
/// Sources: Christiaens, Vanden Berghe 2020, doi:10.1287/trsc.2019.0914 (slack induction by string removals);
/// Vansteenwegen et al. 2009, doi:10.1016/j.cor.2008.11.030 (insertion by score and time).
struct OrienteeringSearch {
  struct Tuning {
    /// Temperatures at the beginning and the end, in scores of a mean customer.
    var hot = 1.0
    var cold = 0.01
    /// What a twelfth of the longest tour counts for, in scores of a mean customer: of equal scores the shorter tours stay.
    var workWeight = 0.5
    /// Visits in a string at most, and visits removed in a step on average.
    var maxString = 10.0
    var meanRemoved = 8.0
    /// How often the best insertion is passed over.
    var blink = 0.02
    /// How often some visits in the middle of a string stay.
    var split = 0.5
    /// The share of a weight that is left to chance.
    var noise = 0.5
    /// How often waiting counts as cost.
    var waits = 0.5
    /// How often a tour that lost a string may lose another.
    var sameTour = 0.3
    /// Steps between two recombinations, and the share of the way after which the last one comes.
    var recombineEvery = 60_000
    var lastRecombination = 0.96
    /// Tours go to the pool from solutions of at least this share of the best score.
    var poolShare = 0.97
    var poolCapacity = 6000
    /// Rounds of prices in a recombination.
    var priceRounds = 40
    /// What is left of the weight of a customer that is passed over.
    var blinkWeight: Float = 0.25
    /// Outdated keys that are worked out one by one before all are anew.
    var staleLimit = 3
  }

  let columns: OrienteeringColumns
  let now: Tours
  let kept: Tours
  let best: Tours
  var dice: Dice
  var tuning: Tuning
  /// Other customers by distance, nearest first, row by row.
  let near: UnsafeMutablePointer<Int32>
  let nearCount: Int
  var keptScore = 0
  var keptWork: Int32 = 0
  var bestScore = -1
  var bestWork: Int32 = 0
  var steps = 0
  /// Of a mean customer.
  let scoreUnit: Double
  let workUnit: Double
  var prices: [Double]
  // Working memory of a step.
  let removed: UnsafeMutablePointer<Int32>
  private let reach: UnsafeMutablePointer<Int32>
  private let touched: UnsafeMutablePointer<Bool>
  private let touchedList: UnsafeMutablePointer<Int>
  private let low: UnsafeMutablePointer<Int>
  private let high: UnsafeMutablePointer<Int>
  var insertions: Insertions
  private var removedCount = 0
  private var touchedCount = 0
  private var score = 0
  var pool: TourPool
  var poolFloor = 0
  var recombined = 0
  var recombinedGain = 0

  init(_ columns: OrienteeringColumns, tours: Int, seed: UInt64, tuning: Tuning) {
    self.columns = columns
    self.tuning = tuning
    pool = TourPool(customers: columns.count, capacity: tuning.poolCapacity)
    now = Tours(columns, count: tours)
    kept = Tours(columns, count: tours)
    best = Tours(columns, count: tours)
    dice = Dice(seed: seed)
    insertions = Insertions(columns, tours: tours, dice: &dice)
    let n = columns.count
    let reachable = Array(1..<n)
    nearCount = reachable.count
    near = .allocate(capacity: max(1, n * reachable.count))
    for u in reachable {
      // The customer itself comes first.
      let row = [u] + reachable.filter { $0 != u }.sorted { (columns.out[u * columns.width + $0], $0) < (columns.out[u * columns.width + $1], $1) }
      for (k, v) in row.enumerated() { near[u * reachable.count + k] = Int32(v) }
    }
    scoreUnit = Double(columns.total) / Double(max(1, reachable.count))
    prices = [Double](repeating: 0, count: columns.count)
    workUnit = scoreUnit / (Double(columns.closes[0] - columns.opens[0]) / 12)
    removed = .allocate(capacity: n)
    reach = .allocate(capacity: n)
    for (k, u) in reachable.enumerated() { reach[k] = Int32(u) }
    touched = .allocate(capacity: tours)
    touched.initialize(repeating: false, count: tours)
    (touchedList, low, high) = (.allocate(capacity: tours), .allocate(capacity: tours), .allocate(capacity: tours))
  }

  func free() {
    now.free(); kept.free(); best.free()
    for column in [near, removed, reach] { column.deallocate() }
    insertions.free(); touched.deallocate(); touchedList.deallocate(); low.deallocate(); high.deallocate()
  }

  /// By their numbers in the instance.
  var bestTours: [[Int]] { (0..<best.count).map { best.customers(of: $0).map { columns.number[$0] } } }

  /// Steps from the present solution.
  mutating func run(steps count: Int, temperature: Double) {
    for _ in 0..<count { step(temperature) }
    steps += count
  }

  @inline(never)
  private mutating func step(_ temperature: Double) {
    score = keptScore
    remove()
    refill()
    var work = keptWork
    for k in 0..<touchedCount { work = work &- kept.work(of: touchedList[k]) &+ now.work(of: touchedList[k]) }
    let gain = Double(score &- keptScore) - tuning.workWeight * workUnit * Double(work &- keptWork)
    if gain >= 0 || dice.fraction() < fastExp(gain / (temperature * scoreUnit)) {
      for k in 0..<touchedCount { kept.copy(touchedList[k], from: now) }
      kept.copyPlaces(from: now)
      if score != keptScore, Double(score) > Double(bestScore) * tuning.poolShare { remember() }
      keptScore = score
      keptWork = work
      if score > bestScore || (score == bestScore && work < bestWork) {
        bestScore = score
        bestWork = work
        best.copyAll(from: now)
      }
    } else {
      for k in 0..<touchedCount { now.copy(touchedList[k], from: kept) }
      now.copyPlaces(from: kept)
    }
    for k in 0..<touchedCount { touched[touchedList[k]] = false }
    touchedCount = 0
  }

  @inline(__always)
  private func fastExp(_ x: Double) -> Double {
    if x < -12 { return 0 }
    var y = 1 + x / 1024
    for _ in 0..<10 { y *= y }
    return y
  }

  /// - Returns: whether the tour was untouched until now.
  @inline(__always)
  private mutating func touch(_ tour: Int) {
    if touched[tour] { return }
    touched[tour] = true
    touchedList[touchedCount] = tour
    touchedCount &+= 1
    low[tour] = 0
    high[tour] = -1
  }

  /// Adds the touched tours to the pool.
  @inline(never)
  mutating func remember() {
    guard now.count > 1 else { return }
    if pool.count + now.count > pool.capacity { thin() }
    for k in 0..<touchedCount { remember(touchedList[k]) }
  }

  private mutating func remember(_ r: Int) {
    let size = now.length[r] - 2
    guard size > 0 else { return }
    let row = UnsafeBufferPointer(start: now.visit + r * now.stride + 1, count: size)
    var sum: Int32 = 0
    for u in row { sum += columns.score[Int(u)] }
    pool.add(row, score: sum, work: now.work(of: r))
  }

  /// Keeps the third of the pool that is worth most at the present prices.
  private mutating func thin() {
    var values: [Double] = []
    for k in 0..<pool.count { values.append(pool.tours[k].reduce(Double(pool.scores[k])) { $0 - prices[Int($1)] }) }
    pool.keep(Array((0..<pool.count).sorted { (values[$0], $1) > (values[$1], $0) }.prefix(pool.capacity / 3)))
  }

  /// Takes the best combination of remembered tours over if it is better than the best.
  mutating func recombine() {
    guard now.count > 1 else { return }
    var packing = Recombination(pool: pool, count: now.count, customers: columns.count, prices: prices)
    let chosen = packing.solve(above: bestScore, rounds: tuning.priceRounds, nodeLimit: 20_000)
    prices = packing.prices
    recombined += 1
    if let chosen {
      let tours = chosen.map { pool.tours[$0].map(Int.init) }
      let before = bestScore
      take(tours)
      recombinedGain += bestScore - before
    }
  }

  /// Goes on from these tours.
  mutating func take(_ tours: [[Int]]) {
    now.clear()
    for (r, tour) in tours.enumerated() { now.put(tour, in: r) }
    kept.copyAll(from: now)
    keptScore = now.score
    keptWork = 0
    for r in 0..<now.count { keptWork += now.work(of: r) }
    if keptScore > bestScore || (keptScore == bestScore && keptWork < bestWork) {
      (bestScore, bestWork) = (keptScore, keptWork)
      best.copyAll(from: now)
    }
  }

  // MARK: Ruin

  @inline(never)
  private mutating func remove() {
    removedCount = 0
    guard nearCount > 0 else { return }
    var visits = 0
    for r in 0..<now.count { visits &+= now.length[r] &- 2 }
    guard visits > 0 else {
      for r in 0..<now.count {
        touch(r)
        high[r] = 0
      }
      return
    }
    let mean = Double(visits) / Double(now.count)
    let longest = min(tuning.maxString, mean)
    let most = max(1, 4 * tuning.meanRemoved / (1 + longest) - 1)
    let strings = Int(dice.fraction() * most + 1)
    let seed = Int(reach[dice.below(nearCount)])
    var done = 0
    var k = 0
    while k < nearCount, done < strings {
      let u = Int(near[seed &* nearCount &+ k])
      k &+= 1
      let r = Int(now.tourOf[u])
      if r < 0 || (touched[r] && !dice.happens(tuning.sameTour)) { continue }
      let visitsHere = now.length[r] &- 2
      let limit = min(Double(visitsHere), longest)
      let length = max(1, min(visitsHere, Int(dice.fraction() * limit + 1)))
      cut(u, r, length)
      done &+= 1
    }
  }

  /// Removes a string of visits around u; in half of the cases some in its middle stay.
  private mutating func cut(_ u: Int, _ r: Int, _ length: Int) {
    let v = now.visit + r * now.stride
    let end = now.length[r] &- 1
    var at = 1
    while Int(v[at]) != u { at &+= 1 }
    var span = length
    var holdFrom = 0
    var hold = 0
    if length > 1, length < end &- 1, dice.happens(tuning.split) {
      // Keep `hold` visits inside a longer string.
      hold = 1
      while length &+ hold < end &- 1, dice.happens(0.5) { hold &+= 1 }
      span = length &+ hold
      holdFrom = 1 &+ dice.below(length)
    }
    let lowest = max(1, at &- span &+ 1)
    let highest = min(at, end &- span)
    let from = lowest &+ dice.below(highest &- lowest &+ 1)
    for p in 0..<span where !(p >= holdFrom && p < holdFrom &+ hold) {
      let x = Int(v[from &+ p])
      removed[removedCount] = Int32(truncatingIfNeeded: x)
      removedCount &+= 1
      score &-= Int(columns.score[x])
    }
    let wasTouched = touched[r]
    touch(r)
    let range = now.cut(r, from: from, span: span, holding: hold, at: holdFrom)
    low[r] = wasTouched ? 0 : range.low
    high[r] = wasTouched ? now.length[r] &- 2 : range.high
  }

  // MARK: Recreate

  /// Inserts customers, the greatest weight for its cost first, until nobody fits in.
  ///
  /// Only what the ruin made possible is looked at: places of touched tours whose gap became wider, for everybody, and all
  /// places for those that were removed.
  @inline(never)
  private mutating func refill() {
    let m = now.count
    insertions.waits = dice.happens(tuning.waits)
    let rule = dice.below(4)
    insertions.costFactor = rule == 3 ? 0 : 1
    insertions.begin(power: rule == 0 ? 2 : rule == 2 ? 3 : 1, noise: Float(tuning.noise), tours: now)
    let keys = insertions.keys
    for k in 0..<touchedCount {
      let r = touchedList[k]
      insertions.survey(now, r, from: low[r], to: high[r])
    }
    for k in 0..<removedCount {
      let u = Int(removed[k])
      for r in 0..<m {
        let isOpen = touched[r]
        keys[u] = min(keys[u], insertions.cheapest(u, now, r, without: isOpen ? low[r] : 0, to: isOpen ? high[r] : -1))
      }
    }
    var stale = 0
    let staleLimit = tuning.staleLimit
    while true {
      let u = insertions.top()
      guard u > 0 else { return }
      let key = keys[u]
      let (tour, at) = insertions.place(key, in: now)
      let present = insertions.key(u, now, tour, after: at)
      if present != key {
        stale &+= 1
        if stale > staleLimit {
          stale = 0
          insertions.clear()
          for k in 0..<touchedCount { insertions.survey(now, touchedList[k], from: 0, to: now.length[touchedList[k]] &- 2) }
          if touchedCount < m {
            for k in 0..<removedCount {
              let u = Int(removed[k])
              if now.tourOf[u] >= 0 { continue }
              for r in 0..<m where !touched[r] { keys[u] = min(keys[u], insertions.cheapest(u, now, r)) }
            }
          }
          continue
        }
        var least = Insertions.none
        for r in 0..<m { least = min(least, insertions.cheapest(u, now, r)) }
        keys[u] = least
        if least != key { continue }
      }
      if dice.happens(tuning.blink) {
        insertions.weights[u] *= tuning.blinkWeight
        continue
      }
      touch(tour)
      now.insert(u, in: tour, after: at)
      score &+= Int(columns.score[u])
      insertions.weights[u] = 0
      insertions.survey(now, tour, from: at, to: at &+ 1)
    }
  }
}
