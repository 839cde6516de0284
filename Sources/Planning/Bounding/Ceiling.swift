import Domain

/// An upper bound on the value of every valid programme, tightened step by step.
///
/// Relaxed are seats, interpreters, the company of the leader, and that all agree on the minute within a slot. Kept are: what each
/// person can do alone on a day, the root (by a tangent per person), places, press, smallest groups and staff per session, sessions
/// per visit, must visits, that those aboard a tour attend all of it and have lunch, that only a tour goes straight from one visit
/// to the next, and that so many groups at once can only make what so many groups could make one tour after the other. People,
/// sessions and tours are coupled by prices (Lagrange); any prices give a valid bound, and `Ascent` looks for the lowest. Then all
/// programmes are split in two parts, by whether some visit is held on some day, and each part is bounded anew: always the part that
/// the bound hangs on (best first). Where that helps little, what is left of its slots is cut in two.
/// Sources: Fisher 1981, doi:10.1287/mnsc.27.1.1; Land, Doig 1960, doi:10.2307/1910129.
struct Ceiling {
  /// No valid programme is worth more.
  private(set) var bound: Double
  private let whole: WeekPart
  private var ascent: Ascent
  private var parts: [WeekPart] = []
  /// Pieces that are to be looked at before anything is split again.
  private var waiting: [WeekPart] = []
  private var stage: Stage
  private var rounds = 0
  private var doneFor = 0
  private var isBinding = false

  private enum Stage {
    case whole
    case half
    /// No bound but the trivial one, or nothing left to split.
    case over
  }

  /// Rounds for every 250 steps of the search: more for the whole, since halves bring less and less.
  private static let wholePace = 6
  private static let halfPace = 2
  /// Rounds for the whole, and for a half.
  private static let wholeRounds = 1500
  private static let halfRounds = 400
  /// Memory for the prices of all parts, in numbers of eight bytes.
  private static let room = 10_000_000

  init(_ problem: Problem) {
    whole = WeekPart(CeilingWeek(problem))
    ascent = Ascent(whole)
    let counts = problem.people.contains { $0.best > 0 }
    bound = counts ? 1000 : 0
    stage = counts ? .whole : .over
  }

  /// So many rounds for so many steps of the search, so that the course does not depend on the clock.
  ///
  /// - Parameters:
  ///   - value: of a programme that is known; what can't be better is not looked at.
  ///   - isBinding: a programme with all must visits is known, so every valid programme has them.
  mutating func tighten(above value: Double, isBinding: Bool, afterSteps steps: Int) {
    if isBinding, !self.isBinding, stage != .over {
      self.isBinding = true
      (stage, rounds, parts, waiting) = (.whole, 0, [], [])
      ascent.begin(whole)
    }
    while doneFor < steps, stage != .over {
      doneFor += 250
      for _ in 0..<(stage == .whole ? Self.wholePace : Self.halfPace) where stage != .over { step(above: value) }
    }
  }

  /// Nothing is left to do.
  var isOver: Bool { if case .over = stage { true } else { false } }

  private mutating func step(above value: Double) {
    let limit = stage == .whole ? Self.wholeRounds : Self.halfRounds
    ascent.step(isBinding: isBinding, above: value)
    rounds += 1
    if rounds == limit / 2 { ascent.recount() }
    if stage == .whole { bound = min(bound, max(value, ascent.part.bound)) }
    // A half that holds nothing better needs no lower bound.
    guard rounds >= limit || stage == .half && ascent.part.bound <= value else { return }
    rounds = 0
    if ascent.part.bound > value { parts.append(ascent.part) }
    stage = .half
    if waiting.isEmpty { split(above: value) } else { ascent.begin(waiting.removeFirst()) }
  }

  /// Splits the part that the bound hangs on.
  private mutating func split(above value: Double) {
    guard let top = parts.indices.max(by: { parts[$0].bound < parts[$1].bound }) else {
      bound = min(bound, value)
      stage = .over
      return
    }
    bound = min(bound, parts[top].bound)
    let size = parts[top].days.reduce(0) { $0 + $1.prices.pay.count + $1.prices.fare.count } + parts[top].prices.again.count
    guard (parts.count + 2) * size < Self.room else {
      stage = .over
      return
    }
    waiting = parts.remove(at: top).pieces()
    if waiting.isEmpty { stage = .over } else { ascent.begin(waiting.removeFirst()) }
  }
}
