/// How one person alone moves through a day: earliest times, with and without lunch (contract 26).
///
/// A label says when the person is ready to leave a place: `hungry` at the earliest, `fed` at the earliest after a
/// lunch in one piece. Earlier is never worse, since one can wait, so one label per place and set is enough.
struct DayReach {
  struct Label: Equatable {
    /// Earliest end without a thought of lunch; `never` when impossible.
    var hungry: Int
    /// Earliest end with lunch behind.
    var fed: Int
  }
  enum Place {
    case start
    case node(Int)
    case visit(Int)
  }
  static let never = Int.max / 4

  let problem: Problem
  let frame: DayFrame
  let shape: DayShape
  let day: Int

  /// A way in legs over meeting points: its minutes, and after which minutes one may pause.
  fileprivate struct Path {
    var total: Int
    var cuts: [Int]
    /// Minutes that must lie between beside the way (the buffer of a direct way between sessions).
    var buffer: Int
    var isDirect = false
  }

  /// One group after the other takes its turn: it may be other people, so between two meeting points no way is needed,
  /// and nobody's lunch is asked for.
  private let isRelay: Bool

  init(problem: Problem, day: Int, shape: DayShape, isRelay: Bool = false) {
    self.isRelay = isRelay
    self.problem = problem
    self.day = day
    self.shape = shape
    var frame = problem.days[day]
    if isRelay { frame.lunchMinutes = 0 }
    self.frame = frame
  }

  /// Where the day begins; nil for nobody.
  var start: Label { label(leaving: shape.startsAtHotel ? max(shape.start, frame.firstDeparture) : shape.start) }

  private func label(leaving time: Int) -> Label {
    Label(hungry: time, fed: frame.lunchMinutes == 0 ? time : max(time, frame.lunchFrom + frame.lunchMinutes))
  }

  private func site(_ place: Place) -> Int {
    switch place {
    case .start: shape.startSite
    case .node(let node): shape.nodes[node].siteOut
    case .visit(let visit): problem.visits[visit].site
    }
  }

  /// Paths are asked for again and again; a reference, since looking must not copy.
  private final class Paths { var known: [Int: [Path]] = [:] }
  private let cache = Paths()

  private func paths(_ from: Place, _ target: Int, toSession: Bool) -> [Path] {
    let isVisit = if case .visit = from { 1 } else { 0 }
    let key = ((site(from) + 1) * (problem.siteCount + 1) + target + 1) * 4 + isVisit * 2 + (toSession ? 1 : 0)
    if let known = cache.known[key] { return known }
    let fresh = findPaths(from, target, toSession: toSession)
    cache.known[key] = fresh
    return fresh
  }

  /// Ways over one meeting point (from or to something fixed), or direct and over one or two (between sessions).
  private func findPaths(_ from: Place, _ target: Int, toSession: Bool) -> [Path] {
    let a = site(from)
    var paths: [Path] = []
    func add(_ legs: [Int], buffer: Int = 0, isDirect: Bool = false) {
      let total = legs.reduce(0, +)
      guard total < Problem.none else { return }
      var cuts = [0]
      for leg in legs { cuts.append(cuts.last! + leg) }
      paths.append(Path(total: total, cuts: cuts, buffer: buffer, isDirect: isDirect))
    }
    if case .visit = from, toSession { add([problem.fast(a, target)], buffer: problem.buffer, isDirect: true) }
    for m in frame.meetingPoints {
      add([problem.fast(a, m), problem.fast(m, target)])
      if case .visit = from, toSession {
        for n in frame.meetingPoints where n != m { add([problem.fast(a, m), isRelay ? 0 : problem.fast(m, n), problem.fast(n, target)]) }
      }
    }
    return paths
  }

  /// Earliest arrival over a path with lunch somewhere on the way, in a pause, or after it.
  private func lunching(_ time: Int, _ path: Path) -> Int {
    var best = Self.never
    for cut in path.cuts {
      let ready = max(time + cut, frame.lunchFrom) + frame.lunchMinutes
      if ready <= frame.lunchUntil { best = min(best, ready + path.total - cut) }
    }
    return best
  }

  /// All ways from a place to a session, looked up once for many labels.
  struct Hop {
    /// Minutes of the quickest, buffer included; `Problem.none` or more where there is no way.
    var quickest: Int
    fileprivate var paths: [Path]

    fileprivate init(_ paths: [Path]) {
      self.paths = paths
      quickest = paths.map { $0.total + $0.buffer }.min() ?? Problem.none
    }

    /// Without the way straight from one session to the next, which one tour has to make.
    var overMeetingPoints: Hop { Hop(paths.filter { !$0.isDirect }) }
  }

  func hop(from place: Place, to visit: Int) -> Hop {
    Hop(paths(place, problem.visits[visit].site, toSession: true))
  }

  /// The label of a session held next, perhaps only with a start in `within`; nil when it can't be.
  func visit(_ visit: Int, after label: Label, from place: Place, node: Int, within: ClosedRange<Int>? = nil) -> Label? {
    self.visit(visit, after: label, by: hop(from: place, to: visit), node: node, within: within)
  }

  func visit(_ visit: Int, after label: Label, by hop: Hop, node: Int, within: ClosedRange<Int>? = nil) -> Label? {
    guard hop.quickest < Problem.none else { return nil }
    let offer = problem.visits[visit]
    let deadline = node < shape.nodes.count ? shape.nodes[node].from : shape.end
    func end(_ arrival: Int) -> Int {
      guard arrival < Self.never, let start = offer.start(on: day, notBefore: max(arrival, within?.lowerBound ?? arrival)),
        start <= within?.upperBound ?? start, start + offer.duration <= deadline
      else { return Self.never }
      return start + offer.duration
    }
    let hungry = end(label.hungry + hop.quickest)
    guard hungry < Self.never else { return nil }
    guard frame.lunchMinutes > 0 else { return Label(hungry: hungry, fed: label.fed < Self.never ? end(label.fed + hop.quickest) : Self.never) }
    var fed = label.fed < Self.never ? label.fed + hop.quickest : Self.never
    for path in hop.paths { fed = min(fed, max(lunching(label.hungry, path), label.hungry + path.total + path.buffer)) }
    return Label(hungry: hungry, fed: end(fed))
  }

  /// The label after a fixed item or an absence; nil when a session before it makes one late.
  func pass(_ node: Int, after label: Label, from place: Place) -> Label? {
    let fixed = shape.nodes[node]
    var arrival = Self.never
    var fedInTime = false
    if case .visit = place {
      for path in paths(place, fixed.siteIn, toSession: false) {
        arrival = min(arrival, label.hungry + path.total)
        if label.fed + path.total <= fixed.from || lunching(label.hungry, path) <= fixed.from { fedInTime = true }
      }
      guard arrival <= fixed.from else { return nil }
    } else {
      // Between two fixed things nothing is checked (contract 16).
      let from = if case .start = place { shape.start } else { label.hungry }
      let way = problem.fast(site(place), fixed.siteIn)
      let path = Path(total: way >= Problem.none ? 0 : way, cuts: [0, way >= Problem.none ? 0 : way], buffer: 0)
      arrival = from + path.total
      let fed = if case .start = place { max(shape.start, frame.lunchFrom + frame.lunchMinutes) } else { label.fed }
      fedInTime = fed + path.total <= fixed.from || lunching(from, path) <= fixed.from
    }
    let leaves = max(fixed.to, 0)
    if frame.lunchMinutes == 0 { return Label(hungry: leaves, fed: leaves) }
    if fedInTime { return Label(hungry: leaves, fed: leaves) }
    var fed = Self.never
    if fixed.freeFrom < fixed.freeTo {
      let ready = max(fixed.joinsBefore ? min(arrival, fixed.freeFrom) : fixed.freeFrom, frame.lunchFrom) + frame.lunchMinutes
      if ready <= frame.lunchUntil { fed = max(leaves, ready) }
    }
    return Label(hungry: leaves, fed: fed)
  }

  /// Whether the day can end well from here.
  func finishes(_ label: Label, from place: Place) -> Bool {
    guard case .visit = place else {
      let way = problem.fast(site(place), shape.endSite)
      let path = way >= Problem.none ? 0 : way
      if frame.lunchMinutes == 0 || label.fed < Self.never { return true }
      if max(label.hungry + path, frame.lunchFrom) + frame.lunchMinutes <= frame.lunchUntil { return true }
      let ready = max(label.hungry, frame.lunchFrom) + frame.lunchMinutes
      return ready <= frame.lunchUntil && ready + path <= shape.end
    }
    let limit = shape.endsAtHotel ? min(frame.backAtHotel, shape.end) : shape.end
    for path in paths(place, shape.endSite, toSession: false) {
      if label.fed + path.total <= limit { return true }
      guard label.hungry + path.total <= limit else { continue }
      if frame.lunchMinutes == 0 || lunching(label.hungry, path) <= limit { return true }
      if max(label.hungry + path.total, frame.lunchFrom) + frame.lunchMinutes <= frame.lunchUntil { return true }
    }
    return false
  }
}
