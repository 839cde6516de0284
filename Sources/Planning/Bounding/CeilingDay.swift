import Domain

/// A day as the bound sees it: slots, who can attend which together, and what one group can hold in turn.
///
/// A slot is a visit within one stretch of starts. Where a person comes straight from the slot before, sooner than over a meeting
/// point, one tour has both; such *directs* are keys like slots and follow them. Columns by person and slot have entry
/// `person × slots + slot`, those by person and key `person × keys + key`.
struct CeilingDay: Sendable {
  struct Slot: Sendable {
    var visit: Int
    var within: ClosedRange<Int>

    func cut(_ grain: Int) -> [Slot] {
      stride(from: within.lowerBound, through: within.upperBound, by: grain).map { start in
        Slot(visit: visit, within: start...min(within.upperBound, start + grain - 1))
      }
    }
  }
  struct Direct: Hashable, Sendable {
    var from: Int
    var to: Int
  }
  let slots: [Slot]
  /// Key `slots.count + index`: one slot straight after another.
  let directs: [Direct]
  /// Slots and directs.
  var keys: Int { slots.count + directs.count }
  /// The visits of the day, ascending; by slot the index of its visit therein.
  let offers: [Int]
  let offer: [Int]
  /// Kinds of person-day: what can be attended, and by whom.
  let plans: [(sets: PlanSets, people: [Int])]
  /// By slot: who can attend it, were it the only one.
  let candidates: [[Int32]]
  let relay: TourRelay
  /// Groups at once.
  let groups: Int

  /// Minutes of the longest slot to begin with.
  static let hour = 60
  /// Tours × people that a round may look at.
  private static let mostTours = 100_000

  /// - Parameters:
  ///   - budget: labels that may be set for the sets. Where they do not suffice, windows are slots as a whole; where that is not
  ///     enough, people can attend any so many single slots.
  ///   - windows: of starts, which slots are cut from; nil: all that are allowed.
  ///   - grain: minutes of the longest slot, where the sets are not too many for it.
  init(_ problem: Problem, day: Int, budget: Int, windows: [Slot]? = nil, grain: Int = Self.hour) {
    let windows = windows ?? Self.windows(problem, day: day)
    let present = problem.people.indices.filter { problem.people[$0].days[day].isPresent }
    let kinds = Dictionary(grouping: present) { problem.people[$0].days[day] }.sorted { $0.value[0] < $1.value[0] }
    let limit = Self.mostTours / max(1, problem.people.count)
    for slots in [windows.flatMap { $0.cut(grain) }, windows] {
      let directs = TourListing.directs(problem, day: day, slots: slots)
      // Where the tours are too many to list, nothing says who has come straight.
      for directs in directs.count > limit ? [nil] : [directs, nil] {
        guard let sets = Self.sets(problem, day, slots, directs ?? [], kinds.map(\.key), budget) else { continue }
        self.init(problem, day, slots, directs, kinds.map(\.value), sets, limit)
        if directs == nil || relay.isWhole { return }
      }
    }
    let sets = kinds.map { shape, _ in
      var listing = SlotListing(problem, day: day, shape: shape, slots: windows, directs: [])
      return listing.singles()
    }
    self.init(problem, day, windows, nil, kinds.map(\.value), sets, limit)
  }

  /// - Parameter directs: nil where tours are not listed.
  private init(
    _ problem: Problem, _ day: Int, _ slots: [Slot], _ directs: [Direct]?, _ people: [[Int]], _ sets: [PlanSets], _ limit: Int
  ) {
    let offers = Set(slots.map(\.visit)).sorted()
    self.slots = slots
    self.directs = directs ?? []
    self.offers = offers
    offer = slots.map { offers.firstIndex(of: $0.visit)! }
    plans = zip(sets, people).map { ($0, $1) }
    var candidates = [[Int32]](repeating: [], count: slots.count)
    for (sets, people) in plans {
      for slot in sets.singles where slot < slots.count { candidates[Int(slot)] += people.map { Int32($0) } }
    }
    self.candidates = candidates.map { $0.sorted() }
    let present = people.joined().sorted()
    let staff = present.filter { problem.people[$0].strand == .organisation }
    groups = min(problem.groupsMax, problem.staffMin > 0 ? staff.count / problem.staffMin : present.count)
    relay = TourRelay(
      problem, day: day, slots: slots, directs: directs, plans: plans,
      shapes: Set((problem.staffMin > 0 ? staff : present).map { problem.people[$0].days[day] }), limit: limit)
  }

  /// By kind of person-day; nil when they are too many.
  private static func sets(
    _ problem: Problem, _ day: Int, _ slots: [Slot], _ directs: [Direct], _ shapes: [DayShape], _ budget: Int
  ) -> [PlanSets]? {
    var rest = budget
    var sets: [PlanSets] = []
    for shape in shapes {
      var listing = SlotListing(problem, day: day, shape: shape, slots: slots, directs: directs)
      guard let plans = listing.plans(&rest) else { return nil }
      sets.append(plans)
    }
    return sets
  }

  /// All starts that are allowed on a day.
  static func windows(_ problem: Problem, day: Int) -> [Slot] {
    guard problem.days[day].allowsVisits else { return [] }
    return problem.visits.enumerated().flatMap { visit, offer in
      offer.site < 0 ? [] : offer.starts.filter { $0.day == day && $0.earliest <= $0.latest }.map { Slot(visit: visit, within: $0.earliest...$0.latest) }
    }
  }
}

/// Lists the sets of slots that one person can attend alone, sequence by sequence.
struct SlotListing {
  private let problem: Problem
  private let shape: DayShape
  private let slots: [CeilingDay.Slot]
  /// Keys by the two slots.
  private let directs: [CeilingDay.Direct: Int32]
  private let reach: DayReach
  private var found = Set<[Int32]>()
  private var budget = 0
  private var hops: [DayReach.Hop?]

  init(_ problem: Problem, day: Int, shape: DayShape, slots: [CeilingDay.Slot], directs: [CeilingDay.Direct]) {
    self.problem = problem
    self.shape = shape
    self.slots = slots
    self.directs = Dictionary(uniqueKeysWithValues: directs.enumerated().map { ($1, Int32(slots.count + $0)) })
    reach = DayReach(problem: problem, day: day, shape: shape)
    hops = [DayReach.Hop?](repeating: nil, count: (problem.visits.count + shape.nodes.count + 1) * problem.visits.count)
  }

  /// - Returns: nil when the budget is used up.
  mutating func plans(_ budget: inout Int) -> PlanSets? {
    self.budget = budget
    extend([], [], reach.start, .start, from: 0, node: 0, limit: problem.dailyMax)
    budget = self.budget
    return budget > 0 ? PlanSets(found) : nil
  }

  mutating func singles() -> PlanSets {
    budget = .max
    extend([], [], reach.start, .start, from: 0, node: 0, limit: 1)
    return PlanSets(singles: found.map { $0[0] }.sorted(), most: problem.dailyMax)
  }

  private mutating func hop(_ place: DayReach.Place, _ key: Int, _ visit: Int) -> DayReach.Hop {
    let index = key * problem.visits.count + visit
    if let known = hops[index] { return known }
    let hop = reach.hop(from: place, to: visit)
    hops[index] = hop
    return hop
  }

  /// - Parameters:
  ///   - set: slots in the order in which they are attended.
  ///   - keys: the same, or the direct where the person came straight.
  private mutating func extend(
    _ set: [Int32], _ keys: [Int32], _ label: DayReach.Label, _ place: DayReach.Place, from key: Int, node: Int, limit: Int
  ) {
    if let last = set.last, reach.ends(label, after: slots[Int(last)].visit, node: node) { found.insert(keys.sorted()) }
    guard set.count < limit else { return }
    var (label, place, key) = (label, place, key)
    for gap in node...shape.nodes.count {
      if gap > node {
        guard let beyond = reach.pass(gap - 1, after: label, from: place) else { return }
        (label, place, key) = (beyond, .node(gap - 1), gap)
      }
      for (slot, entry) in slots.enumerated() where entry.within.upperBound >= label.hungry {
        guard budget > 0, !set.contains(where: { slots[Int($0)].visit == entry.visit }) else { continue }
        let hop = hop(place, key, entry.visit)
        guard let end = reach.visit(entry.visit, after: label, by: hop, node: gap, within: entry.within) else { continue }
        func extend(_ slotKey: Int32, _ end: DayReach.Label) {
          budget -= 1
          self.extend(
            set + [Int32(slot)], keys + [slotKey], end, .visit(entry.visit), from: shape.nodes.count + 1 + entry.visit, node: gap, limit: limit)
        }
        guard gap == node, let last = set.last, let direct = directs[CeilingDay.Direct(from: Int(last), to: slot)] else {
          extend(Int32(slot), end)
          continue
        }
        let over = reach.visit(entry.visit, after: label, by: hop.overMeetingPoints, node: gap, within: entry.within)
        if let over { extend(Int32(slot), over) }
        if over != end { extend(direct, end) }
      }
    }
  }
}
