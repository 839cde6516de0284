/// The sets of slots that one person can attend on a day, closed under leaving out, as a tree in preorder.
///
/// A node is a set: its own slot and those of its ancestors, ascending. So the best set for given rewards is found in one
/// pass that skips whatever lies below a slot without reward.
struct PlanSets: Sendable {
  /// By node: the slot it adds, how many slots its set has, and the next node that is not below it.
  private var slot: [Int32] = []
  private var depth: [Int32] = []
  private var next: [Int32] = []
  /// Slots of the largest set.
  private(set) var deepest = 0
  /// Any so many of the nodes, all single; nil where the sets are listed.
  private var most: Int?

  /// - Parameter sets: ascending slots, any order of the sets; what is missing of their subsets is added.
  init(_ sets: some Sequence<[Int32]>) {
    var closed = Set<[Int32]>()
    var open = Array(sets)
    while let set = open.popLast() {
      guard !set.isEmpty, closed.insert(set).inserted else { continue }
      for index in set.indices {
        var smaller = set
        smaller.remove(at: index)
        open.append(smaller)
      }
    }
    for set in closed.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      slot.append(set.last!)
      depth.append(Int32(set.count))
      deepest = max(deepest, set.count)
    }
    next = [Int32](repeating: Int32(slot.count), count: slot.count)
    var ancestors: [Int] = []
    for node in slot.indices {
      while ancestors.count >= Int(depth[node]) { next[ancestors.removeLast()] = Int32(node) }
      ancestors.append(node)
    }
  }

  /// Any `most` of these slots, one after the other, for days with too many sets to list.
  init(singles: [Int32], most: Int) {
    slot = singles
    depth = singles.map { _ in 1 }
    next = singles.indices.map { Int32($0 + 1) }
    deepest = min(most, singles.count)
    self.most = most
  }

  /// How many sets there are.
  var count: Int { slot.count }
  /// The slots that can be attended at all, ascending.
  var singles: [Int32] { slot.indices.filter { depth[$0] == 1 }.map { slot[$0] } }

  /// Whether any so many of the singles can be attended.
  var isOpenEnded: Bool { most != nil }

  /// All sets, ascending slots each.
  func all() -> [[Int32]] {
    var path: [Int32] = []
    return slot.indices.map { node in
      path.removeLast(path.count - Int(depth[node]) + 1)
      path.append(slot[node])
      return path
    }
  }

  /// Values of one pass, reused.
  struct Scratch {
    /// By depth: the sum and the slot on the way to a node.
    var sums: [Double]
    var path: [Int32]
    /// The best set found, ascending.
    var chosen: [Int32] = []
    init(deepest: Int) {
      sums = [Double](repeating: 0, count: deepest + 2)
      path = [Int32](repeating: 0, count: deepest + 2)
    }
  }

  /// The greatest sum of rewards, its set in `scratch.chosen`; 0 and none where no reward is above 0.
  func best(_ reward: UnsafeBufferPointer<Double>, _ scratch: inout Scratch) -> Double {
    scratch.chosen.removeAll(keepingCapacity: true)
    if let most { return bestSingles(reward, most, &scratch.chosen) }
    return slot.withUnsafeBufferPointer { slot in
      depth.withUnsafeBufferPointer { depth in
        next.withUnsafeBufferPointer { next in Self.best(reward, slot, depth, next, &scratch) }
      }
    }
  }

  private static func best(
    _ reward: UnsafeBufferPointer<Double>, _ slot: UnsafeBufferPointer<Int32>, _ depth: UnsafeBufferPointer<Int32>,
    _ next: UnsafeBufferPointer<Int32>, _ scratch: inout Scratch
  ) -> Double {
    var most = 0.0
    var node = 0
    while node < slot.count {
      let gain = reward[Int(slot[node])]
      guard gain > 0 else {
        node = Int(next[node])
        continue
      }
      let level = Int(depth[node])
      let sum = scratch.sums[level - 1] + gain
      scratch.sums[level] = sum
      scratch.path[level - 1] = slot[node]
      if sum > most {
        most = sum
        scratch.chosen.removeAll(keepingCapacity: true)
        for index in 0..<level { scratch.chosen.append(scratch.path[index]) }
      }
      node += 1
    }
    return most
  }

  private func bestSingles(_ reward: UnsafeBufferPointer<Double>, _ limit: Int, _ chosen: inout [Int32]) -> Double {
    var sum = 0.0
    for one in slot.filter({ reward[Int($0)] > 0 }).sorted(by: { (reward[Int($0)], $1) > (reward[Int($1)], $0) }).prefix(limit) {
      chosen.append(one)
      sum += reward[Int(one)]
    }
    return sum
  }
}
