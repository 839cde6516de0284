import Domain

/// How a person gets on through a day alone. Every function answers for the case without lunch (the earliest that is
/// possible) and, if lunch is still due, for the case in which it is had on the way.
///
/// Lunch is one piece at one place: where a person waits, before or after each single way. The way from the night's hotel
/// is made as late as possible and the one to it at once; all others are free in time.
extension AloneDay {
  /// Begin of a lunch that may start at `free`; nil when the window is over too soon.
  private func lunchStart(_ free: Int) -> Int? {
    guard let lunch else { return nil }
    let start = max(free, lunch.from)
    return start + lunch.minutes <= lunch.until ? start : nil
  }

  private func lunchEnd(_ free: Int) -> Int? { lunchStart(free).map { $0 + lunch!.minutes } }

  /// The earliest start of a visit after another one that ends at `free`.
  func next(_ to: Int, after from: Int, free: Int) -> Int? {
    let ready = free + min(legs[from][to] + buffer, detours[from][to])
    return ready < Self.noWay ? start(of: to, from: ready) : nil
  }

  /// The same with lunch between the two.
  func nextWithLunch(_ to: Int, after from: Int, free: Int) -> Int? {
    let (leg, detour) = (legs[from][to], detours[from][to])
    var ready = Self.noWay
    if let fed = lunchEnd(free) { ready = min(ready, max(fed + leg, free + leg + buffer), fed + detour) }
    if leg < Self.noWay, let fed = lunchEnd(free + leg) { ready = min(ready, max(fed, free + leg + buffer)) }
    if detour < Self.noWay, let fed = lunchEnd(free + detour) { ready = min(ready, fed) }
    for point in pointLegs.indices {
      if let fed = lunchEnd(free + pointLegs[point][from]) { ready = min(ready, fed + pointDetours[point][to]) }
      if let fed = lunchEnd(free + pointDetours[point][from]) { ready = min(ready, fed + pointLegs[point][to]) }
    }
    return ready < Self.noWay ? start(of: to, from: ready) : nil
  }

  /// The earliest start of the first visit in a gap.
  func enter(_ to: Int, gap: Int) -> Int? {
    let (leaves, ways) = gap == 0 ? (opening.leaves, opening.ways) : (blocks[gap - 1].end, blocks[gap - 1].waysOn)
    let passable = ways.indices.filter { ways[$0] < Self.noWay }
    let ready = passable.map { max(leaves + ways[$0], start) + pointLegs[$0][to] }.min() ?? Self.noWay
    return ready < Self.noWay ? start(of: to, from: ready) : nil
  }

  /// The same with lunch before it; the person has been free since `free`, which may lie before the gap.
  func enterWithLunch(_ to: Int, gap: Int, free: Int) -> Int? {
    let (leaves, ways) = gap == 0 ? (opening.leaves, opening.ways) : (blocks[gap - 1].end, blocks[gap - 1].waysOn)
    var ready = Self.noWay
    for (point, way) in ways.enumerated() {
      let leg = pointLegs[point][to]
      guard way < Self.noWay, leg < Self.noWay else { continue }
      if let fed = lunchEnd(free) {
        ready = min(ready, max(max(fed, leaves) + way, start) + leg)
      }
      if gap > 0 || !opening.isHotel, let fed = lunchEnd(way == 0 ? free : leaves + way) {
        ready = min(ready, max(fed, leaves + way, start) + leg)
      }
      let there = max(leaves + way, start) + leg
      if let fed = lunchEnd(there) { ready = min(ready, fed) }
    }
    return ready < Self.noWay ? start(of: to, from: ready) : nil
  }

  /// Passes the block at the end of a gap after a visit.
  /// - Returns: since when the person has been free at the block's end, nil if the block can not be reached in time; and
  ///   whether lunch can be had on the way.
  func pass(_ gap: Int, after from: Int, free: Int) -> (free: Int, fed: Bool)? {
    let block = blocks[gap]
    var (earliest, fed) = (Self.noWay, block.holdsLunch)
    for (point, way) in block.ways.enumerated() {
      let leg = pointLegs[point][from]
      let arrives = free + leg + way
      guard leg < Self.noWay, way < Self.noWay, free + leg <= end, arrives <= block.start else { continue }
      earliest = min(earliest, arrives)
      fed = fed || lunchEnd(free).map { $0 + leg + way <= block.start } ?? false
      fed = fed || lunchEnd(free + leg).map { $0 + way <= block.start } ?? false
      fed = fed || lunchEnd(arrives).map { $0 <= block.freeUntil } ?? false
    }
    guard earliest < Self.noWay else { return nil }
    return (block.freeFrom == block.start ? earliest : block.freeFrom, fed)
  }

  /// Passes the block at the end of a gap without a visit in it.
  func pass(_ gap: Int, free: Int) -> (free: Int, fed: Bool) {
    let block = blocks[gap]
    let way = block.wayFromLast
    let late = gap == 0 && opening.isHotel
    let there = way == 0 ? free : late ? block.start : blocks[gap - 1].end + way
    let fed =
      block.holdsLunch || lunchEnd(free).map { $0 + way <= block.start } ?? false
      || lunchEnd(there).map { $0 <= block.freeUntil } ?? false
    return (block.freeFrom == block.start ? there : block.freeFrom, fed)
  }

  /// Whether the day can end after a visit; with lunch still due only if it can be had.
  func close(after from: Int, free: Int, fed: Bool) -> Bool {
    closing.ways.indices.contains { point in
      let (leg, way) = (pointLegs[point][from], closing.ways[point])
      guard leg < Self.noWay, way < Self.noWay, free + leg <= end, free + leg + way <= closing.back else { return false }
      if fed || lunchEnd(free + leg + way) != nil { return true }
      return lunchEnd(free).map { $0 + leg <= end && $0 + leg + way <= closing.back } ?? false
    }
  }

  /// Whether the day can end after its last block.
  func close(afterBlockFreeSince free: Int, fed: Bool) -> Bool {
    guard !fed, let last = blocks.last else { return true }
    if closing.wayFromLast == 0 { return lunchEnd(free) != nil }
    return lunchEnd(last.end + closing.wayFromLast) != nil || lunchEnd(free).map { $0 <= last.end } ?? false
  }
}
