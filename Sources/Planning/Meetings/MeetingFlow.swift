/// The most profitable choice of edges between two sides, where each node takes up to its capacity and pays a bonus
/// for its first edge.
///
/// A minimum-cost flow by the primal-dual method: shortest paths with potentials (Dijkstra), then a blocking flow over
/// all shortest paths at once (Dinic), so there are as many rounds as there are different path profits, not as many as
/// edges chosen. Integers throughout.
/// Source: Ahuja, Magnanti, Orlin, “Network Flows”, 1993, section 9.8.
struct MeetingFlow {
  /// One side's nodes: how many edges each may take, and what its first edge brings on top.
  struct Side {
    var capacity: [Int]
    var firstBonus: [Int]
  }

  private let source = 0
  private let sink: Int
  private let firstRight: Int
  // Arc `a` and its reverse `a ^ 1`; `next` chains the arcs of a node from `head`.
  private var head: [Int32]
  private var next: [Int32] = []
  private var to: [Int32] = []
  private var room: [Int32] = []
  private var cost: [Int] = []
  private var potential: [Int]
  private var edgeArcs: [Int32] = []
  private var heap = MeetingHeap()

  /// The profit of the chosen edges, bonuses included.
  private(set) var profit = 0

  init(left: Side, right: Side, edges: [(left: Int, right: Int, profit: Int)]) {
    firstRight = 1 + left.capacity.count
    sink = firstRight + right.capacity.count
    head = [Int32](repeating: -1, count: sink + 1)
    potential = [Int](repeating: 0, count: sink + 1)
    for index in left.capacity.indices {
      connect(source, 1 + index, bonus: left.firstBonus[index], capacity: left.capacity[index])
    }
    for index in right.capacity.indices {
      connect(firstRight + index, sink, bonus: right.firstBonus[index], capacity: right.capacity[index])
    }
    edgeArcs.reserveCapacity(edges.count)
    for edge in edges {
      edgeArcs.append(Int32(to.count))
      link(1 + edge.left, firstRight + edge.right, room: 1, cost: -edge.profit)
    }
  }

  /// Chooses at most `limit` edges, as long as they bring a profit.
  /// - Returns: false when `isStopped` ended it early; profit and choice are then of no use as a bound.
  mutating func solve(limit: Int, isStopped: () -> Bool = { false }) -> Bool {
    layPotentials()
    var rest = limit
    var isFirst = true
    while rest > 0 {
      guard !isStopped() else { return false }
      guard isFirst ? hasArcs : improvePotentials() else { break }
      isFirst = false
      let gain = -(potential[sink] - potential[source])
      guard gain > 0 else { break }
      let sent = saturate(limit: rest)
      rest -= sent
      profit += sent * gain
    }
    return true
  }

  /// Whether edge `index` was chosen.
  func isChosen(_ index: Int) -> Bool { room[Int(edgeArcs[index])] == 0 }

  private var hasArcs: Bool { head[source] >= 0 && head[sink] >= 0 && !edgeArcs.isEmpty }

  private mutating func connect(_ from: Int, _ target: Int, bonus: Int, capacity: Int) {
    guard capacity > 0 else { return }
    if bonus == 0 { return link(from, target, room: capacity, cost: 0) }
    link(from, target, room: 1, cost: -bonus)
    if capacity > 1 { link(from, target, room: capacity - 1, cost: 0) }
  }

  private mutating func link(_ from: Int, _ target: Int, room: Int, cost: Int) {
    add(from, target, room: room, cost: cost)
    add(target, from, room: 0, cost: -cost)
  }

  private mutating func add(_ from: Int, _ target: Int, room: Int, cost: Int) {
    next.append(head[from])
    head[from] = Int32(to.count)
    to.append(Int32(target))
    self.room.append(Int32(room))
    self.cost.append(cost)
  }

  /// Shortest distances before any flow: the network has three layers, so one pass in order is exact.
  private mutating func layPotentials() {
    let far = Int.max / 4
    for node in 1...sink { potential[node] = far }
    potential[source] = 0
    for node in 0..<sink where potential[node] < far {
      var arc = head[node]
      while arc >= 0 {
        let a = Int(arc)
        if room[a] > 0 { potential[Int(to[a])] = min(potential[Int(to[a])], potential[node] + cost[a]) }
        arc = next[a]
      }
    }
    for node in 1...sink where potential[node] == far { potential[node] = 0 }
  }

  /// Makes the arcs of all shortest paths have reduced cost 0.
  /// - Returns: false when the sink is out of reach.
  private mutating func improvePotentials() -> Bool {
    let far = Int.max / 4
    var distance = [Int](repeating: far, count: sink + 1)
    distance[source] = 0
    heap.removeAll()
    heap.push(key: 0, node: source)
    while let (key, node) = heap.pop() {
      guard key == distance[node] else { continue }
      if node == sink { break }
      var arc = head[node]
      while arc >= 0 {
        let a = Int(arc)
        if room[a] > 0 {
          let target = Int(to[a])
          let candidate = key + cost[a] + potential[node] - potential[target]
          if candidate < distance[target] {
            distance[target] = candidate
            heap.push(key: candidate, node: target)
          }
        }
        arc = next[a]
      }
    }
    let reach = distance[sink]
    guard reach < far else { return false }
    for node in 0...sink { potential[node] += min(distance[node], reach) }
    return true
  }

  /// Sends as much as the arcs of reduced cost 0 carry, by rounds of breadth-first levels.
  private mutating func saturate(limit: Int) -> Int {
    var sent = 0
    while sent < limit, let level = levels() {
      var current = head
      var level = level
      var path: [Int] = []
      var node = source
      while sent < limit {
        if node == sink {
          let amount = min(Int32(clamping: limit - sent), path.map { room[$0] }.min()!)
          for arc in path {
            room[arc] -= amount
            room[arc ^ 1] += amount
          }
          sent += Int(amount)
          let cut = path.firstIndex { room[$0] == 0 } ?? 0
          node = Int(to[path[cut] ^ 1])
          path.removeSubrange(cut...)
          continue
        }
        if let arc = advance(from: node, current: &current, level: level) {
          path.append(arc)
          node = Int(to[arc])
        } else if let last = path.popLast() {
          level[node] = -1
          node = Int(to[last ^ 1])
        } else {
          break
        }
      }
    }
    return sent
  }

  private func advance(from node: Int, current: inout [Int32], level: [Int32]) -> Int? {
    while current[node] >= 0 {
      let a = Int(current[node])
      let target = Int(to[a])
      if level[target] == level[node] + 1, isTight(a, from: node) { return a }
      current[node] = next[a]
    }
    return nil
  }

  private func isTight(_ arc: Int, from node: Int) -> Bool {
    room[arc] > 0 && cost[arc] + potential[node] - potential[Int(to[arc])] == 0
  }

  /// Steps from the source over tight arcs; nil when the sink is not reached.
  private func levels() -> [Int32]? {
    var level = [Int32](repeating: -1, count: sink + 1)
    level[source] = 0
    var queue = [source]
    var index = 0
    while index < queue.count {
      let node = queue[index]
      index += 1
      var arc = head[node]
      while arc >= 0 {
        let a = Int(arc)
        let target = Int(to[a])
        if level[target] < 0, isTight(a, from: node) {
          level[target] = level[node] + 1
          queue.append(target)
        }
        arc = next[a]
      }
    }
    return level[sink] >= 0 ? level : nil
  }
}

/// A binary heap of nodes by key; a node may stand in it several times.
struct MeetingHeap {
  private var items: [(key: Int, node: Int)] = []

  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  mutating func push(key: Int, node: Int) {
    items.append((key, node))
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard items[child].key < items[parent].key else { break }
      items.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (key: Int, node: Int)? {
    guard let first = items.first else { return nil }
    let last = items.removeLast()
    if !items.isEmpty {
      items[0] = last
      var parent = 0
      while true {
        var child = 2 * parent + 1
        guard child < items.count else { break }
        if child + 1 < items.count, items[child + 1].key < items[child].key { child += 1 }
        guard items[child].key < items[parent].key else { break }
        items.swapAt(child, parent)
        parent = child
      }
    }
    return first
  }
}
