import Domain

/// What one group after the other can do on a day, tour by tour, if it may always be other people who go.
///
/// A tour is a sequence of slots between which the direct way is shorter than the one over a meeting point; everybody
/// aboard attends all of it, so only those can come who can attend all its slots on one day. A tour's *ride* is when it
/// leaves a meeting point and when it is back at one, as early as it can; where it leaves no time for lunch before or after,
/// lunch is on the way.
/// Between two meeting points no way is needed. One pass backward over the day finds the most profitable round; O(rides).
struct TourRelay: Sendable {
  /// By tour: its slots in order, and its keys: the slots and the directs between them.
  private(set) var slots: [[Int32]] = []
  private(set) var keys: [[Int32]] = []
  /// All tours are listed, not just one for each slot.
  private(set) var isWhole = true
  /// By tour: those who can come, one of `crowds`: by person, in eights, 0, or far below for one who cannot.
  private(set) var crowd: [Int32] = []
  private(set) var crowds: [SIMD8<Double>] = []
  /// By tour: how many the smallest of its hosts admits.
  private(set) var room: [Int] = []
  /// People in eights.
  private(set) var blocks = 0
  static let far = 1e12
  /// Minutes of the day.
  private var count = 0
  /// By ride, latest departure first: when it leaves, when it is back, and its tour.
  private var departs: [Int32] = []
  private var home: [Int32] = []
  private var tour: [Int32] = []

  /// - Parameters:
  ///   - shapes: the days of those of whom one must be aboard.
  ///   - directs: what may follow straight; nil where that is not known.
  ///   - limit: tours at most. Where they are more, or directs not known, each slot is a tour of its own, and half the way to the nearest other one is
  ///     enough where it is shorter than the way to a meeting point.
  init(
    _ problem: Problem, day: Int, slots: [CeilingDay.Slot], directs: [CeilingDay.Direct]?, plans: [(sets: PlanSets, people: [Int])],
    shapes: Set<DayShape>, limit: Int
  ) {
    guard !slots.isEmpty else { return }
    let listing = TourListing(problem, day: day, slots: slots, directs: directs ?? [], plans: plans, shapes: shapes)
    let tours = directs == nil ? nil : listing.tours(limit: limit)
    isWhole = tours != nil
    let all = tours ?? listing.singles()
    let out = tours == nil ? listing.shortOut : listing.out
    self.slots = all.map(\.slots)
    let keyOf = Dictionary(uniqueKeysWithValues: (directs ?? []).enumerated().map { ($1, Int32(slots.count + $0)) })
    keys = all.map { tour in
      tour.slots + zip(tour.slots, tour.slots.dropFirst()).compactMap { keyOf[CeilingDay.Direct(from: Int($0), to: Int($1))] }
    }
    let origin = slots.indices.map { slots[$0].within.lowerBound - out[$0] }.min()!
    count = slots.map { $0.within.upperBound + problem.visits[$0.visit].duration }.max()! + out.max()! + problem.days[day].lunchMinutes - origin + 1
    blocks = (problem.people.count + 7) / 8
    var known: [[Int32]: Int] = [:]
    var rides: [(departs: Int, home: Int, tour: Int)] = []
    for (index, tour) in all.enumerated() {
      for ride in tour.rides { rides.append((ride.departs - origin, min(ride.home - origin, count), index)) }
      room.append(tour.slots.reduce(Int.max) { min($0, problem.visits[slots[Int($1)].visit].maxGroup) })
      crowd.append(Int32(known[tour.people] ?? known.count))
      guard known[tour.people] == nil else { continue }
      known[tour.people] = known.count
      var mask = [SIMD8<Double>](repeating: SIMD8(repeating: -Self.far), count: blocks)
      for person in tour.people { mask[Int(person) / 8][Int(person) % 8] = 0 }
      crowds += mask
    }
    rides.sort { ($0.departs, $0.home, $0.tour) > ($1.departs, $1.home, $1.tour) }
    departs = rides.map { Int32($0.departs) }
    home = rides.map { Int32($0.home) }
    tour = rides.map { Int32($0.tour) }
  }

  /// Values of one pass, reused.
  struct Scratch {
    /// By minute: the most from then on, and the ride that begins it, -1 for waiting.
    var free: [Double] = []
    var choice: [Int32] = []
  }

  /// The most profitable round; its tours, in order, in `made`.
  ///
  /// - Parameter profit: by tour; one without profit is not made.
  func best(_ profit: [Double], _ made: inout [Int32], _ scratch: inout Scratch) -> Double {
    made.removeAll(keepingCapacity: true)
    guard count > 0 else { return 0 }
    if scratch.free.count <= count {
      scratch.free = [Double](repeating: 0, count: count + 1)
      scratch.choice = [Int32](repeating: -1, count: count + 1)
    }
    scratch.free[count] = 0
    profit.withUnsafeBufferPointer { profit in
      scratch.free.withUnsafeMutableBufferPointer { free in
        scratch.choice.withUnsafeMutableBufferPointer { choice in
          var ride = 0
          for minute in (0..<count).reversed() {
            var most = free[minute + 1]
            var chosen: Int32 = -1
            while ride < departs.count, departs[ride] == minute {
              let value = profit[Int(tour[ride])] + free[Int(home[ride])]
              if value > most { (most, chosen) = (value, Int32(ride)) }
              ride += 1
            }
            (free[minute], choice[minute]) = (most, chosen)
          }
        }
      }
    }
    var minute = 0
    while minute < count {
      let ride = scratch.choice[minute]
      if ride < 0 {
        minute += 1
      } else {
        made.append(tour[Int(ride)])
        minute = Int(home[Int(ride)])
      }
    }
    return scratch.free[0]
  }
}
