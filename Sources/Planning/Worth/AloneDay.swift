import Domain

/// What one person could do on a day with nobody else in the way: the visits open, the ways between them, the gaps left by
/// what stands fixed. Times are minutes since the epoch.
///
/// Gap 0 lies after the night, gap `g` after block `g - 1`; block `g` or the night ends gap `g`.
struct AloneDay {
  static let noWay = 1 << 40

  let start: Int
  let end: Int
  let lunch: (from: Int, until: Int, minutes: Int)?
  let buffer: Int
  /// Index in the trip's visits.
  var visits: [Int] = []
  var durations: [Int] = []
  /// Ranges of allowed starts, ascending.
  var slots: [[ClosedRange<Int>]] = []
  var blocks: [Block] = []
  var opening: Opening
  var closing: Closing
  /// Minutes from visit to visit, without buffer.
  var legs: [[Int]] = []
  /// Minutes from visit to visit over one or two meeting points.
  var detours: [[Int]] = []
  /// Minutes between meeting point and visit, `[point][visit]`.
  var pointLegs: [[Int]] = []
  /// Minutes from visit over any meeting point to this one and, the other way round, from this one over any to the visit.
  var pointDetours: [[Int]] = []

  /// What stands fixed, overlapping things as one.
  struct Block {
    var start: Int
    var end: Int
    /// From `start` to here a person may eat; `start` if busy at once.
    var freeUntil: Int
    /// From here to `end` a person may eat; `start` if nothing in the block is busy.
    var freeFrom: Int
    /// Whether lunch fits between `start` and `end`.
    var holdsLunch: Bool
    /// From meeting points to where the block starts, and from where it ends.
    var ways: [Int]
    var waysOn: [Int]
    /// From where the block before ends, or from the night's hotel, clipped to the gap.
    var wayFromLast: Int
  }

  /// The start of the day in the night's hotel; `leaves` is far in the past where nothing binds.
  struct Opening {
    var isHotel: Bool
    var leaves: Int
    var ways: [Int]
  }

  struct Closing {
    var back: Int
    var ways: [Int]
    /// From where the last block ends; 0 where no way is known.
    var wayFromLast: Int
  }

  init(_ frame: PersonDay, _ atlas: Atlas) {
    start = frame.start.sinceEpoch
    end = frame.end.sinceEpoch
    lunch = frame.lunch.map { ($0.from.sinceEpoch, $0.until.sinceEpoch, $0.minutes) }
    buffer = atlas.trip.rules.bufferMinutesBetweenVisits
    let points = atlas.meetingPoints(of: frame.date)
    func ways(_ site: Identifier<Site>?) -> [Int] { points.map { atlas.way($0, site) ?? Self.noWay } }
    opening = Opening(
      isHotel: frame.openingHotel != nil,
      leaves: (frame.openingHotel == nil ? nil : frame.firstDeparture)?.sinceEpoch ?? Minute.always.sinceEpoch,
      ways: ways(frame.openingHotel))
    closing = Closing(
      back: (frame.closingHotel == nil ? nil : frame.backAtHotel)?.sinceEpoch ?? Minute.never.sinceEpoch,
      ways: ways(frame.closingHotel), wayFromLast: 0)
    addBlocks(frame, atlas, ways: ways)
    addVisits(frame, atlas)
    addWays(points, atlas)
  }

  /// The earliest allowed start of a visit from a minute on.
  func start(of visit: Int, from minute: Int) -> Int? {
    slots[visit].first { minute <= $0.upperBound }.map { max(minute, $0.lowerBound) }
  }

  private mutating func addBlocks(_ frame: PersonDay, _ atlas: Atlas, ways: (Identifier<Site>?) -> [Int]) {
    var groups: [[Engagement]] = []
    var until = Minute.always
    for engagement in frame.fixed {
      if !groups.isEmpty, engagement.start < until { groups[groups.count - 1].append(engagement) } else { groups.append([engagement]) }
      until = max(until, engagement.end)
    }
    var last: (end: Minute, site: Identifier<Site>?) = (.always, frame.openingHotel)
    for group in groups {
      let final = group.max { ($0.end, $0.start) < ($1.end, $1.start) }!
      let first = group[0]
      let way = min(atlas.way(last.site, first.startSite) ?? 0, first.start - last.end)
      blocks.append(block(group, ways: ways(first.startSite), waysOn: ways(final.endSite), wayFromLast: way))
      last = (final.end, final.endSite)
    }
    closing.wayFromLast = atlas.way(last.site, frame.closingHotel) ?? 0
  }

  private func block(_ group: [Engagement], ways: [Int], waysOn: [Int], wayFromLast: Int) -> Block {
    let start = group[0].start.sinceEpoch
    let end = group.map(\.end.sinceEpoch).max()!
    let busy = group.map { (start: $0.start.sinceEpoch, end: min($0.freeFrom, $0.end).sinceEpoch) }.filter { $0.start < $0.end }
    var (free, holds) = (start, false)
    for stretch in busy.sorted(by: { $0 < $1 }) + [(end, end)] {
      if let lunch, min(stretch.start, lunch.until) - max(free, lunch.from) >= lunch.minutes { holds = true }
      free = max(free, stretch.end)
    }
    return Block(
      start: start, end: end, freeUntil: busy.map(\.start).min() ?? end, freeFrom: busy.map(\.end).max() ?? start,
      holdsLunch: holds, ways: ways, waysOn: waysOn, wayFromLast: wayFromLast)
  }

  private mutating func addVisits(_ frame: PersonDay, _ atlas: Atlas) {
    guard atlas.days[frame.date]?.visits == true else { return }
    let hours = atlas.trip.hours
    let from = max(frame.start, hours.visitsFrom.map { atlas.instant(frame.date, $0) } ?? .always)
    let until = min(frame.end, hours.visitsUntil.map { atlas.instant(frame.date, $0) } ?? .never)
    for (index, visit) in atlas.trip.visits.enumerated() {
      let starts = visit.windows.compactMap { window -> ClosedRange<Int>? in
        let opens = max(window.opens, from)
        let closes = min(window.closes, until) - visit.durationMinutes
        return opens <= closes ? opens.sinceEpoch...closes.sinceEpoch : nil
      }
      guard !starts.isEmpty else { continue }
      visits.append(index)
      durations.append(visit.durationMinutes)
      slots.append(starts.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    }
  }

  private mutating func addWays(_ points: [Identifier<Site>], _ atlas: Atlas) {
    let sites = visits.map { atlas.trip.visits[$0].site }
    func way(_ from: Identifier<Site>, _ to: Identifier<Site>) -> Int { atlas.fastest(from, to) ?? Self.noWay }
    legs = sites.map { from in sites.map { way(from, $0) } }
    pointLegs = points.map { point in sites.map { way(point, $0) } }
    let between = points.map { from in points.map { way(from, $0) } }
    pointDetours = points.indices.map { point in
      sites.indices.map { visit in
        points.indices.map { min(Self.noWay, pointLegs[$0][visit] + between[$0][point]) }.min() ?? Self.noWay
      }
    }
    detours = sites.indices.map { from in
      sites.indices.map { to in
        points.indices.map { min(Self.noWay, pointDetours[$0][from] + pointLegs[$0][to]) }.min() ?? Self.noWay
      }
    }
  }
}
