/// A table for every meeting: confirmed ones keep theirs, the others go where one of the two sat before.
///
/// Slot by slot in order: each meeting is glad of the tables at which its two sides sat last; a greatest matching of glad pairs by
/// augmenting paths, both sides at one table first. Then exchanges of two tables in one slot as long as they save changes.
/// - Returns: tables from 0, -1 where a request is not held.
func meetingTables(for slot: [Int], _ columns: MeetingColumns) -> [Int] {
  var table = [Int](repeating: -1, count: slot.count)
  var last = [Int](repeating: -1, count: columns.people)
  var bySlot = [[Int]](repeating: [], count: columns.slots)
  for edge in slot.indices where slot[edge] >= 0 { bySlot[slot[edge]].append(edge) }
  for (index, edges) in bySlot.enumerated() {
    var seating = MeetingSeating(tables: columns.tables)
    for edge in edges where columns.confirmedSlot[edge] == index { seating.fix(edge, at: columns.confirmedTable[edge]) }
    seating.seat(edges.map { ($0, last[columns.delegate[$0]], last[columns.firm[$0]]) })
    for (place, edge) in seating.meeting.enumerated() where edge >= 0 {
      table[edge] = place
      last[columns.delegate[edge]] = place
      last[columns.firm[edge]] = place
    }
  }
  exchangeTables(&table, slot: slot, bySlot: bySlot, columns)
  return table
}

/// Times that somebody's next meeting is at another table.
func meetingTableChanges(_ slot: [Int], _ table: [Int], _ columns: MeetingColumns) -> Int {
  var last = [Int](repeating: -1, count: columns.people)
  var changes = 0
  for edge in slot.indices.filter({ slot[$0] >= 0 }).sorted(by: { slot[$0] < slot[$1] }) {
    for person in [columns.delegate[edge], columns.firm[edge]] {
      if last[person] >= 0, last[person] != table[edge] { changes += 1 }
      last[person] = table[edge]
    }
  }
  return changes
}

/// The tables of one slot.
private struct MeetingSeating {
  /// By table; -1: free.
  private(set) var meeting: [Int]
  private var isFixed: [Bool]

  init(tables: Int) {
    meeting = [Int](repeating: -1, count: tables)
    isFixed = [Bool](repeating: false, count: tables)
  }

  mutating func fix(_ edge: Int, at table: Int) {
    guard table < meeting.count, meeting[table] < 0 else { return }
    meeting[table] = edge
    isFixed[table] = true
  }

  mutating func seat(_ wishes: [(edge: Int, delegates: Int, firms: Int)]) {
    let open = wishes.filter { !meeting.contains($0.edge) }
    var rest: [Int] = []
    let likes = Dictionary(
      uniqueKeysWithValues: open.map { ($0.edge, [$0.delegates, $0.firms].filter { $0 >= 0 && !isFixed[$0] }) })
    let agreed = open.filter { $0.delegates >= 0 && $0.delegates == $0.firms }
    for wish in agreed + open.filter({ $0.delegates != $0.firms || $0.delegates < 0 }) {
      var asked: Set<Int> = []
      if !augment(wish.edge, likes, &asked) { rest.append(wish.edge) }
    }
    var free = meeting.indices.filter { meeting[$0] < 0 }.reversed().map { $0 }
    for edge in rest { if let table = free.popLast() { meeting[table] = edge } }
  }

  private mutating func augment(_ edge: Int, _ likes: [Int: [Int]], _ asked: inout Set<Int>) -> Bool {
    for table in likes[edge] ?? [] where asked.insert(table).inserted {
      if meeting[table] < 0 || augment(meeting[table], likes, &asked) {
        meeting[table] = edge
        return true
      }
    }
    return false
  }
}

private func exchangeTables(_ table: inout [Int], slot: [Int], bySlot: [[Int]], _ columns: MeetingColumns) {
  var before: [[Int]] = [[], []].map { _ in [Int](repeating: -1, count: slot.count) }  // The meeting before: delegate's, firm's.
  var after = before
  var last = [Int](repeating: -1, count: columns.people)
  for edges in bySlot {
    for edge in edges {
      for (side, person) in [columns.delegate[edge], columns.firm[edge]].enumerated() {
        let earlier = last[person]
        before[side][edge] = earlier
        if earlier >= 0 { after[side][earlier] = edge }
        last[person] = edge
      }
    }
  }
  func changes(_ edge: Int, at place: Int) -> Int {
    var count = 0
    for side in 0..<2 {
      for neighbour in [before[side][edge], after[side][edge]] where neighbour >= 0 && table[neighbour] != place { count += 1 }
    }
    return count
  }
  for _ in 0..<4 {
    var hasChanged = false
    for (index, edges) in bySlot.enumerated() {
      var at = [Int](repeating: -1, count: columns.tables)
      for edge in edges { at[table[edge]] = edge }
      for edge in edges where columns.confirmedSlot[edge] != index {
        let neighbours = (0..<2).flatMap { [before[$0][edge], after[$0][edge]] }
        for place in neighbours.filter({ $0 >= 0 }).map({ table[$0] }) where place != table[edge] {
          let (other, here) = (at[place], table[edge])
          if other >= 0, columns.confirmedSlot[other] == index { continue }
          let saved = changes(edge, at: here) - changes(edge, at: place)
            + (other < 0 ? 0 : changes(other, at: place) - changes(other, at: here))
          guard saved > 0 else { continue }
          (at[place], at[here]) = (edge, other)
          table[edge] = place
          if other >= 0 { table[other] = here }
          hasChanged = true
        }
      }
    }
    if !hasChanged { break }
  }
}
