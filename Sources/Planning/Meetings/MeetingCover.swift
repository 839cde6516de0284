/// How many of one side can get a meeting at all, and who stands in whose way where not everyone can.
///
/// Each person needs one seat; a seat is what a meeting takes from the other side or from the evening. Starting from a plan,
/// whoever has none looks for a seat by an augmenting path. Where the search fails, those it reached are closed in: all the
/// seats that any of them could take are taken by them (Hall 1935, doi:10.1112/jlms/s1-10.37.26). So each group below is a
/// proof by itself: of `people`, at most `most` can be met, in whatever plan.
/// Cost: every request and slot once for each person found a seat, and once for all who find none.
struct MeetingCover {
  /// What a person sits on. Each leaves something out, so each proves on its own.
  enum Seats: CaseIterable {
    /// A slot of the partner, at one of the slot's tables; caps, breaks and interpreters are left out.
    case slotsOfPartners
    /// One of as many meetings as the partner can have, at one of the evening's tables; when is left out.
    case meetingsOfPartners
    /// A slot's interpreter, for those all of whose requests need one; the partners are left out.
    case interpreters
  }

  /// People of one side, of whom not all can be met.
  struct Group: Hashable {
    var seats: Seats
    /// Ascending.
    var people: [Int]
    /// All whom they ask for, ascending.
    var partners: [Int]
    /// At most so many of `people` can be met.
    var most: Int
    /// Of `people`, those without a meeting in the plan and without a seat.
    var without: [Int]
  }

  private let columns: MeetingColumns
  private let seats: Seats
  /// Requests by person: `asked[first[p]..<first[p + 1]]`.
  private let first: [Int]
  private let asked: [Int]
  private let isOfSide: [Bool]
  /// Seats belong to pools: the tables of a slot or of the evening. Seat `i` is in pool `i % pools`, see `pool(of:)`.
  private let capacity: (seat: [Int32], pool: [Int])
  private var taken: (seat: [[Int32]], pool: [Int])
  private var seatOf: [Int]
  // One search: who reached a seat, and through which seat a person was reached; -1: not yet.
  private var reachedBy: [Int]
  private var reachedThrough: [Int]
  private var isPoolSeen: [Bool]
  /// Closed groups found so far, joined where they touch.
  private var groupOf: (person: [Int], seat: [Int], pool: [Int])
  private var parent: [Int] = []

  /// - Parameters:
  ///   - slot: of each request of the columns in the plan, -1 where it is not held.
  init(_ columns: MeetingColumns, delegates: Bool, seats: Seats, slot: [Int]) {
    (self.columns, self.seats) = (columns, seats)
    var count = [Int](repeating: 0, count: columns.people + 1)
    let side = delegates ? columns.delegate : columns.firm
    for person in side { count[person + 1] += 1 }
    for person in 0..<columns.people { count[person + 1] += count[person] }
    var asked = [Int](repeating: 0, count: columns.count)
    var next = count
    for edge in 0..<columns.count {
      asked[next[side[edge]]] = edge
      next[side[edge]] += 1
    }
    (first, self.asked) = (count, asked)
    isOfSide = (0..<columns.people).map { person in
      columns.isServable[person] && columns.isDelegate[person] == delegates
        && (seats != .interpreters || asked[count[person]..<count[person + 1]].allSatisfy { columns.interprets[$0] })
    }
    switch seats {
    case .slotsOfPartners:
      capacity = (
        [Int32](repeating: 1, count: columns.people * columns.slots), [Int](repeating: columns.tables, count: columns.slots)
      )
    case .meetingsOfPartners:
      capacity = (columns.limit.map { Int32(clamping: $0) }, [columns.slots * columns.tables])
    case .interpreters:
      capacity = (
        [Int32](repeating: Int32(clamping: columns.interpreters), count: columns.slots),
        [Int](repeating: columns.tables, count: columns.slots)
      )
    }
    taken = ([[Int32]](repeating: [], count: capacity.seat.count), [Int](repeating: 0, count: capacity.pool.count))
    seatOf = [Int](repeating: -1, count: columns.people)
    reachedBy = [Int](repeating: -1, count: capacity.seat.count)
    reachedThrough = [Int](repeating: -1, count: columns.people)
    isPoolSeen = [Bool](repeating: false, count: capacity.pool.count)
    groupOf = (
      [Int](repeating: -1, count: columns.people), [Int](repeating: -1, count: capacity.seat.count),
      [Int](repeating: -1, count: capacity.pool.count)
    )
    for edge in 0..<columns.count where slot[edge] >= 0 {
      let person = side[edge]
      if isOfSide[person], seatOf[person] < 0 { sit(person, on: seat(edge, slot[edge])) }
    }
  }

  /// The groups in which somebody stays without a seat, whatever is done.
  mutating func groups() -> [Group] {
    for person in 0..<columns.people where isOfSide[person] && seatOf[person] < 0 { findSeat(for: person) }
    var members: [Int: [Int]] = [:]
    for person in 0..<columns.people where groupOf.person[person] >= 0 { members[root(groupOf.person[person]), default: []].append(person) }
    return members.values.map(group).sorted { $0.people[0] < $1.people[0] }
  }

  private func group(of people: [Int]) -> Group {
    let partners = Set(people.flatMap { person in asked[first[person]..<first[person + 1]].map { partner($0, of: person) } })
    let without = people.filter { seatOf[$0] < 0 }
    return Group(seats: seats, people: people, partners: partners.sorted(), most: people.count - without.count, without: without)
  }

  private func partner(_ edge: Int, of person: Int) -> Int {
    columns.delegate[edge] == person ? columns.firm[edge] : columns.delegate[edge]
  }

  private func seat(_ edge: Int, _ slot: Int) -> Int {
    switch seats {
    case .slotsOfPartners: (isOfSide[columns.delegate[edge]] ? columns.firm[edge] : columns.delegate[edge]) * columns.slots + slot
    case .meetingsOfPartners: isOfSide[columns.delegate[edge]] ? columns.firm[edge] : columns.delegate[edge]
    case .interpreters: slot
    }
  }

  private func pool(of seat: Int) -> Int { seat % capacity.pool.count }

  private mutating func sit(_ person: Int, on seat: Int) {
    seatOf[person] = seat
    taken.seat[seat].append(Int32(person))
    taken.pool[pool(of: seat)] += 1
  }

  private mutating func rise(_ person: Int) {
    let seat = seatOf[person]
    guard seat >= 0 else { return }
    seatOf[person] = -1
    taken.seat[seat].removeAll { $0 == Int32(person) }
    taken.pool[pool(of: seat)] -= 1
  }

  /// Breadth first from a person without a seat; what a search in vain has seen is a group and never searched again.
  private mutating func findSeat(for start: Int) {
    var queue = [start]
    var seats: [Int] = []
    var pools: [Int] = []
    var touched: [Int] = []
    var index = 0
    var found: Int?
    reachedThrough[start] = -2
    search: while index < queue.count {
      let person = queue[index]
      index += 1
      for edge in asked[first[person]..<first[person + 1]] {
        for slot in 0..<(self.seats == .meetingsOfPartners ? 1 : columns.slots) {
          guard self.seats == .meetingsOfPartners || columns.admits(edge, in: slot) else { continue }
          let seat = seat(edge, slot)
          if groupOf.seat[seat] >= 0 {
            touched.append(groupOf.seat[seat])
            continue
          }
          guard reachedBy[seat] < 0 else { continue }
          reachedBy[seat] = person
          seats.append(seat)
          let pool = pool(of: seat)
          if taken.seat[seat].count >= Int(capacity.seat[seat]) {
            reach(taken.seat[seat], through: seat, &queue)
          } else if taken.pool[pool] < capacity.pool[pool] {
            found = seat
            break search
          } else if groupOf.pool[pool] >= 0 {
            touched.append(groupOf.pool[pool])
          } else if !isPoolSeen[pool] {
            isPoolSeen[pool] = true
            pools.append(pool)
            for other in stride(from: pool, to: capacity.seat.count, by: max(1, capacity.pool.count)) {
              reach(taken.seat[other], through: seat, &queue)
            }
          }
        }
      }
    }
    if var seat = found {
      while true {
        let person = reachedBy[seat]
        rise(person)
        sit(person, on: seat)
        if person == start { break }
        seat = reachedThrough[person]
      }
    } else {
      close(queue, seats, pools, touched)
    }
    for person in queue { reachedThrough[person] = -1 }
    for seat in seats { reachedBy[seat] = -1 }
    for pool in pools { isPoolSeen[pool] = false }
  }

  private mutating func reach(_ people: [Int32], through seat: Int, _ queue: inout [Int]) {
    for person in people where reachedThrough[Int(person)] == -1 {
      reachedThrough[Int(person)] = seat
      queue.append(Int(person))
    }
  }

  private mutating func close(_ people: [Int], _ seats: [Int], _ pools: [Int], _ touched: [Int]) {
    let group = parent.count
    parent.append(group)
    for other in touched { parent[root(other)] = root(group) }
    for person in people { groupOf.person[person] = group }
    for seat in seats { groupOf.seat[seat] = group }
    for pool in pools { groupOf.pool[pool] = group }
  }

  private func root(_ group: Int) -> Int {
    var group = group
    while parent[group] != group { group = parent[group] }
    return group
  }
}
