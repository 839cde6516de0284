/// What the days of one person offer: sets of visits as points and as the things that couple the days.
struct WeekOptions {
  /// Visits that are open on several days, and wished hosts with several visits.
  private(set) var items = 0
  private(set) var hosts = 0
  private(set) var days: [DayOptions] = []
  /// All points are multiples of it.
  let unit: Int

  /// The options of a day, flattened.
  struct DayOptions {
    /// Points besides the wishes for coupling hosts.
    var plain: [Int32] = []
    var itemBounds: [Int32] = [0]
    var item: [Int32] = []
    var claimBounds: [Int32] = [0]
    var host: [Int32] = []
    /// Points of the wish if this is the first day with the host.
    var wish: [Int32] = []

    var count: Int { plain.count }
    func items(_ option: Int) -> Range<Int> { Int(itemBounds[option])..<Int(itemBounds[option + 1]) }
    func claims(_ option: Int) -> Range<Int> { Int(claimBounds[option])..<Int(claimBounds[option + 1]) }
    func uses(_ option: Int, item: Int) -> Bool { items(option).contains { self.item[$0] == Int32(item) } }
    func claims(_ option: Int, host: Int) -> Bool { claims(option).contains { self.host[$0] == Int32(host) } }
  }

  init(_ problem: Problem, _ person: Person, _ sets: [DaySets]) {
    var count = [Int](repeating: 0, count: problem.visits.count)
    for day in sets { for visit in day.visits { count[visit] += 1 } }
    var itemOf = [Int32](repeating: -1, count: count.count)
    for visit in count.indices where count[visit] > 1 {
      itemOf[visit] = Int32(items)
      items += 1
    }
    var hostOf = [Int32](repeating: -1, count: count.count)
    for visits in problem.visitsOfHost where visits.count > 1 {
      let wished = visits.filter { person.wish[$0] > 0 && count[$0] > 0 }
      guard wished.count > 1 else { continue }
      for visit in wished { hostOf[visit] = Int32(hosts) }
      hosts += 1
    }
    let isIdle = problem.visits.indices.map { person.points($0) == 0 }
    unit = max(1, count.indices.reduce(0) { count[$1] > 0 ? Self.divisor(Self.divisor($0, Int(person.interest[$1])), Int(person.wish[$1])) : $0 })
    days = sets.map { Self.options($0, person, isIdle, itemOf, hostOf) }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }

  /// The items, and beyond their number the hosts, of some options.
  func forEachThing(of options: [Int32], on day: Int, _ body: (Int) -> Void) {
    for option in options {
      for index in days[day].items(Int(option)) { body(Int(days[day].item[index])) }
      for index in days[day].claims(Int(option)) { body(items + Int(days[day].host[index])) }
    }
  }

  private static func options(
    _ sets: DaySets, _ person: Person, _ isIdle: [Bool], _ itemOf: [Int32], _ hostOf: [Int32]
  ) -> DayOptions {
    var result = DayOptions()
    sets.codes.withUnsafeBufferPointer { codes in
      each: for set in 0..<sets.count {
        let members = sets.members(set)
        let droppable = sets.droppable[set]
        var plain: Int32 = 0
        // A set with a visit that brings nothing is passed over if the rest of it is listed too.
        for (position, index) in members.enumerated() {
          let visit = Int(codes[index] >> 1)
          if isIdle[visit], position < 64, droppable & (1 << UInt64(position)) != 0 { continue each }
          plain += person.interest[visit]
          if hostOf[visit] < 0 { plain += person.wish[visit] }
        }
        for index in members {
          let visit = Int(codes[index] >> 1)
          if itemOf[visit] >= 0 { result.item.append(itemOf[visit]) }
          guard hostOf[visit] >= 0, codes[index] & 1 == 0 else { continue }
          let begin = Int(result.claimBounds.last!)
          guard !result.host[begin...].contains(hostOf[visit]) else { continue }
          result.host.append(hostOf[visit])
          result.wish.append(person.wish[visit])
        }
        guard plain > 0 || result.host.count > Int(result.claimBounds.last!) else {
          result.item.removeLast(result.item.count - Int(result.itemBounds.last!))
          continue
        }
        result.plain.append(plain)
        result.itemBounds.append(Int32(result.item.count))
        result.claimBounds.append(Int32(result.host.count))
      }
    }
    return result
  }

  /// The worth of a true week: a wish counts on the first day with its host.
  func points(_ week: [Int]) -> Int {
    var sum = 0
    var isSeen = [Bool](repeating: false, count: hosts)
    for (day, option) in week.enumerated() where option >= 0 {
      sum += Int(days[day].plain[option])
      for index in days[day].claims(option) where !isSeen[Int(days[day].host[index])] {
        sum += Int(days[day].wish[index])
        isSeen[Int(days[day].host[index])] = true
      }
    }
    return sum
  }
}

/// What is left of a week for going through it in order: things that several days share, as bits.
struct WeekOrder {
  typealias Bits = SIMD4<UInt64>
  /// Things that can be told apart.
  static let most = 256
  struct Option {
    var points: Int
    /// Visits that must not have been made before.
    var items: Bits
    /// All that later days must know.
    var marks: Bits
    var claims: [(bit: Bits, wish: Int)]
  }
  /// By bit: the item, or beyond their number the host.
  private(set) var things: [Int] = []
  /// By day: what this day or a later one still asks for.
  private(set) var later: [Bits] = []
  /// By day, the empty one first.
  private(set) var options: [[Option]] = []
  var count: Int { things.count }

  init(_ weeks: WeekOptions, _ left: [[Int32]]) {
    var first = [Int](repeating: -1, count: weeks.items + weeks.hosts)
    var last = first
    for (day, options) in left.enumerated() {
      weeks.forEachThing(of: options, on: day) { thing in
        if first[thing] < 0 { first[thing] = day }
        last[thing] = day
      }
    }
    var bit = [Int](repeating: -1, count: first.count)
    for thing in first.indices where first[thing] < last[thing] {
      bit[thing] = things.count
      things.append(thing)
    }
    guard things.count <= Self.most else { return }
    later = (0...left.count).map { day in
      things.indices.reduce(into: Bits.zero) { if last[things[$1]] >= day { $0 |= Self.bit($1) } }
    }
    options = left.enumerated().map { day, left in
      let offered = weeks.days[day]
      return [Option(points: 0, items: .zero, marks: .zero, claims: [])]
        + left.map { index in
          var option = Option(points: Int(offered.plain[Int(index)]), items: .zero, marks: .zero, claims: [])
          for place in offered.items(Int(index)) where bit[Int(offered.item[place])] >= 0 {
            option.items |= Self.bit(bit[Int(offered.item[place])])
          }
          option.marks = option.items
          for place in offered.claims(Int(index)) {
            let host = bit[weeks.items + Int(offered.host[place])]
            guard host >= 0 else {
              option.points += Int(offered.wish[place])
              continue
            }
            option.claims.append((Self.bit(host), Int(offered.wish[place])))
            option.marks |= Self.bit(host)
          }
          return option
        }
    }
  }

  private static func bit(_ index: Int) -> Bits {
    var bits = Bits.zero
    bits[index / 64] = 1 << UInt64(index % 64)
    return bits
  }

  static func precedes(_ a: Bits, _ b: Bits) -> Bool {
    for word in 0..<4 where a[word] != b[word] { return a[word] < b[word] }
    return false
  }

  func priced(_ bits: Bits, _ prices: [Double]) -> Double {
    var sum = 0.0
    for word in 0..<4 where bits[word] != 0 { bits[word].forEachBit { sum += prices[word * 64 + $0] } }
    return sum
  }
}
