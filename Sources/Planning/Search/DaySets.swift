import Domain

/// The sets of visits that one person can make on a day, and what can be left out of each.
///
/// Flattened: set `i` is `codes[bounds[i]..<bounds[i + 1]]`, ascending. A code is twice the visit, and one more where an
/// earlier visit of that day has the wish for the host (told apart only where the host's visits bring unequal wishes).
struct DaySets: Sendable {
  private(set) var bounds: [Int32] = [0]
  private(set) var codes: [Int32] = []
  /// By set: bit `i` tells that the set without its member `i` is listed, too, or empty.
  private(set) var droppable: [UInt64] = []
  /// All visits met, ascending.
  private(set) var visits: [Int] = []

  var count: Int { bounds.count - 1 }
  func members(_ set: Int) -> Range<Int> { Int(bounds[set])..<Int(bounds[set + 1]) }

  mutating func append(_ members: [Int32], droppable bits: UInt64) {
    codes += members
    bounds.append(Int32(codes.count))
    droppable.append(bits)
  }

  mutating func noteVisits() { visits = Set(codes.map { Int($0 >> 1) }).sorted() }

  /// The visits of all sets in plain order, for comparisons.
  var lists: [[Int]] { (0..<count).map { members($0).map { Int(codes[$0] >> 1) } } }
}

/// Lists the sets of visits that one person can make on a day, by label setting.
///
/// Sets grow by one visit at a time. For a set, the visit it ends with and the fixed items behind, only two times matter to
/// the rest of the day: the earliest to go on without a lunch so far, and with it (`DayReach.Label`). The sets are the nodes of a
/// trie over ascending symbols, so a set is found by a few look-ups whatever the order in which it was made.
///
/// A symbol is a visit open that day; a visit of a host with several that bring unequal wishes has a second symbol
/// for coming after another one of them.
struct DayListing {
  private let problem: Problem
  private let shape: DayShape
  private let reach: DayReach
  /// By symbol: code as in `DaySets`, place among the open visits, the symbol of the same visit as a later one (-1 if it has none).
  private var codes: [Int32] = []
  private var places: [Int] = []
  private var later: [Int] = []
  private let open: [Int]
  /// By place: latest start that day.
  private let latest: [Int]
  private var hops: [DayReach.Hop?]
  private var trie: Trie
  private let gaps: Int

  // By trie node: where its labels begin, a label by member and gap; -1 for a set that nobody has reached.
  private var labelBase: [Int] = [-1]
  private var labels: [DayReach.Label] = []
  private var isListed: [Bool] = [false]
  private var layer: [Int] = []
  private var next: [Int] = []
  private static let absent = DayReach.Label(hungry: DayReach.never, fed: DayReach.never)

  init(_ problem: Problem, day: Int, shape: DayShape) {
    self.problem = problem
    self.shape = shape
    reach = DayReach(problem: problem, day: day, shape: shape)
    gaps = shape.nodes.count + 1
    let open = problem.visits.indices.filter { visit in
      problem.visits[visit].site >= 0 && problem.visits[visit].starts.contains { $0.day == day }
    }
    self.open = open
    latest = open.map { visit in problem.visits[visit].starts.reduce(Int.min) { $1.day == day ? max($0, $1.latest) : $0 } }
    hops = [DayReach.Hop?](repeating: nil, count: (gaps + open.count) * open.count)
    for (place, visit) in open.enumerated() {
      let host = problem.visits[visit].host
      let siblings = open.filter { problem.visits[$0].host == host }
      let strands = siblings.map { Set(problem.dossier.trip.visits[$0].strands) }
      codes.append(Int32(2 * visit))
      places.append(place)
      guard siblings.count > 1, Set(strands).count > 1 else {
        later.append(-1)
        continue
      }
      later.append(codes.count)
      codes.append(Int32(2 * visit + 1))
      places.append(place)
      later.append(-2)
    }
    trie = Trie(width: codes.count)
  }

  /// All sets, in the order in which they were found.
  mutating func sets() -> DaySets {
    guard shape.isPresent, !open.isEmpty else { return DaySets() }
    extend(0, members: [], position: -1, gap: 0, reach.start)
    var size = 1
    while !next.isEmpty, size <= problem.dailyMax {
      swap(&layer, &next)
      next.removeAll(keepingCapacity: true)
      for node in layer {
        let members = trie.members(node)
        for position in members.indices {
          for gap in 0..<gaps {
            let label = labels[labelBase[node] + position * gaps + gap]
            guard label.hungry < DayReach.never else { continue }
            if !isListed[node] { isListed[node] = finishes(members[position], gap, label) }
            if size < problem.dailyMax { extend(node, members: members, position: position, gap: gap, label) }
          }
        }
      }
      size += 1
    }
    return collected()
  }

  /// Adds to a set whatever can be made next, in this gap between fixed items or a later one.
  private mutating func extend(_ node: Int, members: [Int], position: Int, gap: Int, _ label: DayReach.Label) {
    var label = label
    var place: DayReach.Place = position < 0 ? .start : .visit(open[places[members[position]]])
    var row = position < 0 ? 0 : gaps + places[members[position]]
    for gap in gap..<gaps {
      for symbol in codes.indices where later[symbol] != -2 {
        let target = places[symbol]
        let hop: DayReach.Hop
        if let known = hops[row * open.count + target] { hop = known } else {
          hop = reach.hop(from: place, to: open[target])
          hops[row * open.count + target] = hop
        }
        guard label.hungry + hop.quickest <= latest[target], !members.contains(where: { places[$0] == target }),
          let end = reach.visit(open[target], after: label, by: hop, node: gap)
        else { continue }
        let host = problem.visits[open[target]].host
        let isLater = later[symbol] >= 0 && members.contains { problem.visits[open[places[$0]]].host == host }
        note(members, adding: isLater ? later[symbol] : symbol, gap, end)
      }
      guard gap + 1 < gaps, let beyond = reach.pass(gap, after: label, from: place) else { return }
      (label, place, row) = (beyond, .node(gap), gap + 1)
    }
  }

  /// The set with one more, made so early; only the earliest times of all orders survive.
  private mutating func note(_ members: [Int], adding symbol: Int, _ gap: Int, _ end: DayReach.Label) {
    var node = 0
    var position = 0
    for member in members where member < symbol {
      node = child(node, member)
      position += 1
    }
    node = child(node, symbol)
    for member in members where member > symbol { node = child(node, member) }
    if labelBase[node] < 0 {
      labelBase[node] = labels.count
      labels.append(contentsOf: repeatElement(Self.absent, count: (members.count + 1) * gaps))
      next.append(node)
    }
    let slot = labelBase[node] + position * gaps + gap
    labels[slot] = .init(hungry: min(labels[slot].hungry, end.hungry), fed: min(labels[slot].fed, end.fed))
  }

  private mutating func child(_ node: Int, _ symbol: Int) -> Int {
    let child = trie.child(of: node, symbol)
    if child == labelBase.count {
      labelBase.append(-1)
      isListed.append(false)
    }
    return child
  }

  private func finishes(_ last: Int, _ gap: Int, _ label: DayReach.Label) -> Bool {
    var label = label
    var place: DayReach.Place = .visit(open[places[last]])
    for node in gap..<shape.nodes.count {
      guard let beyond = reach.pass(node, after: label, from: place) else { return false }
      (label, place) = (beyond, .node(node))
    }
    return reach.finishes(label, from: place)
  }

  private func collected() -> DaySets {
    var result = DaySets()
    for node in isListed.indices where isListed[node] {
      let members = trie.members(node)
      var bits: UInt64 = 0
      for position in members.indices.prefix(64) where holds(members, without: position) { bits |= 1 << UInt64(position) }
      result.append(members.map { codes[$0] }, droppable: bits)
    }
    result.noteVisits()
    return result
  }

  /// Whether a set without one of its members is listed, or empty; another visit of the host may be first then.
  private func holds(_ members: [Int], without position: Int) -> Bool {
    var rest = members
    let gone = rest.remove(at: position)
    if rest.isEmpty { return true }
    if let node = trie.find(rest), isListed[node] { return true }
    guard later[gone] >= 0 else { return false }
    let host = problem.visits[open[places[gone]]].host
    for index in rest.indices where later[rest[index]] == -2 && problem.visits[open[places[rest[index]]]].host == host {
      var promoted = rest
      // The first symbol of a visit comes just before its second.
      promoted[index] -= 1
      if let node = trie.find(promoted), isListed[node] { return true }
    }
    return false
  }
}

/// Sets of ascending symbols, a node each; node 0 is the empty set.
private struct Trie {
  let width: Int
  private var parent: [Int32] = [-1]
  private var symbol: [Int32] = [-1]
  /// By node: where the table of its children begins; -1 while it has none.
  private var table: [Int32] = [-1]
  private var children: [Int32] = []

  init(width: Int) { self.width = width }

  /// The set with one greater symbol more; made if it is new, then with the next free number.
  mutating func child(of node: Int, _ next: Int) -> Int {
    if table[node] < 0 {
      table[node] = Int32(children.count / max(1, width))
      children.append(contentsOf: repeatElement(-1, count: width))
    }
    let slot = Int(table[node]) * width + next
    if children[slot] < 0 {
      children[slot] = Int32(parent.count)
      parent.append(Int32(node))
      symbol.append(Int32(next))
      table.append(-1)
    }
    return Int(children[slot])
  }

  func find(_ symbols: [Int]) -> Int? {
    var node = 0
    for next in symbols {
      guard table[node] >= 0, case let child = Int(children[Int(table[node]) * width + next]), child >= 0 else { return nil }
      node = child
    }
    return node
  }

  func members(_ node: Int) -> [Int] {
    var members: [Int] = []
    var node = node
    while node > 0 {
      members.append(Int(symbol[node]))
      node = Int(parent[node])
    }
    members.reverse()
    return members
  }
}
