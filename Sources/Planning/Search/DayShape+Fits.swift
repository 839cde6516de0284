/// What a person's day needs to know of a tour.
struct RoadTime: Sendable, Hashable {
  var departs: Int
  var arrives: Int
  var from: Int
  var to: Int
  /// Waiting between legs and sessions, half-open, ascending.
  var free: [Range<Int>]
}

extension DayShape {
  /// Whether one person can make these tours between what is fixed: rules travel, once, present, hours and lunch.
  ///
  /// - Parameter tours: ascending, disjoint, on this day; an empty list always fits.
  func fits(_ tours: [RoadTime], on frame: DayFrame, in problem: Problem) -> Bool {
    guard !tours.isEmpty else { return true }
    guard isPresent else { return false }
    var walker = Walker(day: self, frame: frame, problem: problem)
    var node = 0
    for tour in tours {
      while node < nodes.count, nodes[node].from < tour.arrives {
        guard nodes[node].to <= tour.departs else { return false }
        walker.pass(nodes[node])
        node += 1
      }
      guard walker.ride(tour) else { return false }
    }
    while node < nodes.count {
      guard walker.reach(nodes[node].from, at: nodes[node].siteIn) else { return false }
      walker.pass(nodes[node])
      node += 1
    }
    return walker.finish()
  }

  /// Goes through the day in order of time and looks for the one free piece that is lunch.
  private struct Walker {
    let day: DayShape
    let frame: DayFrame
    let problem: Problem
    var time: Int
    var site: Int
    /// Free without a break since then.
    var freeSince = Int.min / 2
    var cameByTour = false
    var leavesHotel: Bool
    var hasLunch: Bool

    init(day: DayShape, frame: DayFrame, problem: Problem) {
      self.day = day
      self.frame = frame
      self.problem = problem
      time = day.start
      site = day.startSite
      leavesHotel = day.startsAtHotel
      hasLunch = frame.lunchMinutes == 0
    }

    mutating func free(_ from: Int, _ until: Int) {
      if min(until, frame.lunchUntil) - max(from, frame.lunchFrom) >= frame.lunchMinutes { hasLunch = true }
    }

    /// The way to a place where one has to be at `deadline`, made at once or as late as possible; from the night's hotel
    /// as late as possible.
    mutating func go(_ deadline: Int, _ target: Int, _ way: Int) {
      if way == 0 {
        free(freeSince, deadline)
      } else {
        free(freeSince, deadline - way)
        let arrival = leavesHotel ? deadline : time + way
        free(arrival, deadline)
        freeSince = arrival
      }
      time = deadline
      site = target
    }

    /// Whether the person can be at a fixed item in time; asked only after a tour (contract 16).
    func reach(_ deadline: Int, at target: Int) -> Bool { !cameByTour || time + problem.fast(site, target) <= deadline }

    mutating func pass(_ node: Node) {
      let way = problem.fast(site, node.siteIn)
      go(node.from, node.siteIn, way >= Problem.none ? 0 : way)
      if node.freeTo > node.freeFrom {
        let since = node.joinsBefore ? freeSince : node.freeFrom
        free(since, node.freeTo)
        freeSince = since
      } else {
        freeSince = node.to
      }
      if node.freeTo < node.to { freeSince = node.to }
      time = max(time, node.to)
      site = node.siteOut
      cameByTour = false
      leavesHotel = false
    }

    mutating func ride(_ tour: RoadTime) -> Bool {
      let way = problem.fast(site, tour.from)
      guard time + way <= tour.departs else { return false }
      if leavesHotel, tour.departs - way < frame.firstDeparture { return false }
      go(tour.departs, tour.from, way)
      for piece in tour.free { free(piece.lowerBound, piece.upperBound) }
      time = tour.arrives
      site = tour.to
      freeSince = tour.arrives
      cameByTour = true
      leavesHotel = false
      return true
    }

    mutating func finish() -> Bool {
      let way = problem.fast(site, day.endSite)
      if cameByTour, time + way > (day.endsAtHotel ? min(frame.backAtHotel, day.end) : day.end) { return false }
      let minutes = way >= Problem.none ? 0 : way
      // To the night's hotel at once, elsewhere at once or as late as possible.
      if !day.endsAtHotel || minutes == 0 { free(freeSince, day.end - minutes) }
      free(time + minutes, .max / 2)
      return hasLunch
    }
  }
}
