import Domain

/// A trip compiled for the search: indices instead of names, minutes since one origin, columns instead of records.
///
/// Times are `Int` minutes since `origin`; sites, days, visits and people are indices in file order; -1 is “none” or
/// “unknown”. Ways are the contract's rows: unordered, not chained, 0 to the same site, `none` where there is no row.
///
/// A class, because everything that searches holds it and copying its columns' references was a fifth of the time.
final class Problem: Sendable {
  /// No way: larger than any trip, small enough to add a few of them.
  static let none = 1 << 24

  let dossier: Dossier
  let origin: Minute
  let siteCount: Int
  /// Minutes by mode (`Mode.allCases` order), `siteCount²` entries each.
  let ways: [[Int32]]
  /// Minutes by the fastest mode.
  let fastest: [Int32]
  let days: [DayFrame]
  let visits: [Offer]
  let people: [Person]
  /// Sites that are a hotel at any time of the trip.
  let isHotel: [Bool]
  let sites: [Identifier<Site>]
  /// Visits by host.
  let visitsOfHost: [[Int]]
  let dailyMax: Int
  let groupsMax: Int
  let pressMax: Int
  let buffer: Int
  let staffMin: Int
  let leader: Int
  /// Nothing may depart before; earliest possible unless replanning.
  let now: Int
  /// Others of this strand that the leader needs on a tour, and how many.
  let leaderCompany: (strand: Strand, count: Int)?

  /// Compiles a trip. Best alone is left at 0: `measured()` fills it.
  ///
  /// - Parameter now: what has begun before stays as it is, so no new tour departs before.
  init(_ dossier: Dossier, now: Minute? = nil) {
    let trip = dossier.trip
    let register = dossier.register
    self.dossier = dossier
    let origin = Minute(sinceEpoch: (trip.departs.daysSinceEpoch - 2) * 1440)
    self.origin = origin
    self.now = now.map { $0 - origin } ?? .min
    let sites = register.sites.map(\.id)
    self.sites = sites
    let siteIndex = Dictionary(zip(sites, sites.indices), uniquingKeysWith: { first, _ in first })
    let count = sites.count
    siteCount = count
    (ways, fastest) = Self.tables(trip.ways, siteIndex, count)
    func site(_ id: Identifier<Site>?) -> Int { id.flatMap { siteIndex[$0] } ?? -1 }
    func time(_ minute: Minute) -> Int { minute - origin }

    var hotelFlags = [Bool](repeating: false, count: count)
    for hotel in trip.hotels { if let index = siteIndex[hotel.site] { hotelFlags[index] = true } }
    isHotel = hotelFlags
    let days = trip.days.map { Self.frame($0, dossier, site: site, time: time) }
    self.days = days

    // By who offers, so that hosts missing from the register are hosts all the same.
    var hosts: [Identifier<Organisation>: Int] = [:]
    var byHost: [[Int]] = []
    for (index, visit) in trip.visits.enumerated() {
      if let host = hosts[visit.host] {
        byHost[host].append(index)
      } else {
        hosts[visit.host] = byHost.count
        byHost.append([index])
      }
    }
    visitsOfHost = byHost
    visits = trip.visits.map { visit in
      let need = switch visit.interpreting {
      case .none: 0
      case .consecutive: trip.rules.interpretersPerConsecutiveVisit
      case .simultaneous: trip.rules.interpretersPerSimultaneousVisit
      }
      return Offer(
        site: site(visit.site), host: hosts[visit.host]!, duration: visit.durationMinutes, minGroup: max(1, visit.minGroup),
        maxGroup: visit.maxGroup, maxSessions: visit.maxSessions, interpreters: need,
        simultaneous: visit.interpreting == .simultaneous, isMust: visit.isMust, priority: visit.priority,
        starts: Self.starts(visit, days, time: time))
    }
    dailyMax = trip.rules.visitsPerPersonAndDayMax ?? .max
    groupsMax = trip.rules.parallelGroupsMax ?? .max
    pressMax = trip.rules.pressPerVisitMax ?? .max
    buffer = trip.rules.bufferMinutesBetweenVisits
    staffMin = trip.rules.organisationStaffPerGroupMin
    leader = trip.leader.flatMap { id in trip.delegates.firstIndex { $0.id == id } } ?? -1
    leaderCompany = trip.rules.leaderNotWithout.map { ($0.strand, $0.count) }

    let points = PointTable(dossier)
    let fastest = fastest
    let personDays = PersonDays(dossier, days: days, site: site, time: time) { a, b in
      a < 0 || b < 0 ? 0 : Int(fastest[a * count + b])
    }
    people = trip.delegates.map { delegate in
      let (interest, wish) = points.columns(of: delegate)
      let (items, days) = personDays.days(of: delegate)
      return Person(strand: delegate.strand, interest: interest, wish: wish, days: days, items: items)
    }
  }

  init(copying other: Problem, people: [Person]) {
    dossier = other.dossier
    origin = other.origin
    siteCount = other.siteCount
    ways = other.ways
    fastest = other.fastest
    days = other.days
    visits = other.visits
    isHotel = other.isHotel
    sites = other.sites
    visitsOfHost = other.visitsOfHost
    dailyMax = other.dailyMax
    groupsMax = other.groupsMax
    pressMax = other.pressMax
    buffer = other.buffer
    staffMin = other.staffMin
    leader = other.leader
    now = other.now
    leaderCompany = other.leaderCompany
    self.people = people
  }

  func way(_ mode: Mode, _ a: Int, _ b: Int) -> Int { Int(ways[mode.column][a * siteCount + b]) }
  /// Minutes by the fastest mode; 0 where one end is unknown (contract 21).
  func fast(_ a: Int, _ b: Int) -> Int { a < 0 || b < 0 ? 0 : Int(fastest[a * siteCount + b]) }
  func minute(_ time: Int) -> Minute { origin + time }
}

extension Mode {
  var column: Int {
    switch self {
    case .bus: 0
    case .train: 1
    case .walk: 2
    }
  }
}

/// A day of the trip with its hours as minutes since the origin.
struct DayFrame: Sendable {
  var date: CalendarDate
  var midnight: Int
  var end: Int
  var allowsVisits: Bool
  var area: String
  var areaAfter: String?
  /// Tours that depart at `after.from` or later lie in `areaAfter`, those that depart before `after.until` in `area`.
  var change: (until: Int, from: Int)?
  var hotelBefore: Int
  var hotelAfter: Int
  var meetingPoints: [Int]
  var firstDeparture: Int
  var visitsFrom: Int
  var visitsUntil: Int
  var backAtHotel: Int
  var lunchFrom: Int
  var lunchUntil: Int
  /// 0 where no lunch is asked for.
  var lunchMinutes: Int
}

/// A visit: what a host offers.
struct Offer: Sendable {
  var site: Int
  var host: Int
  var duration: Int
  var minGroup: Int
  var maxGroup: Int
  var maxSessions: Int
  /// Interpreters a session needs, and whether they must interpret simultaneously.
  var interpreters: Int
  var simultaneous: Bool
  var isMust: Bool
  var priority: Int
  /// By day, ascending: the starts at which the whole session fits. Both ends are allowed.
  var starts: [(day: Int, earliest: Int, latest: Int)]

  /// The first allowed start on a day that is not before `time`; nil if there is none.
  func start(on day: Int, notBefore time: Int) -> Int? {
    for window in starts where window.day == day && time <= window.latest { return max(time, window.earliest) }
    return nil
  }
  /// The last allowed start on a day that is not after `time`.
  func start(on day: Int, notAfter time: Int) -> Int? {
    for window in starts.reversed() where window.day == day && window.earliest <= time { return min(time, window.latest) }
    return nil
  }
}

struct Person: Sendable {
  var strand: Strand
  /// Points a visit brings besides the wish, in quarters of a point.
  var interest: [Int32]
  /// Points a visit brings if it is the first with its host, in quarters of a point.
  var wish: [Int32]
  /// By day: index into `Problem.frames`… see `DayShape`.
  var days: [DayShape]
  /// The fixed items that concern the person, on whatever day.
  var items: [Int] = []
  /// Best alone, in quarters of a point; 0: counts nowhere.
  var best: Int = 0
  func points(_ visit: Int) -> Int { Int(interest[visit] + wish[visit]) }
}

/// A person's day before anything is planned: where it starts, what is fixed, where it ends.
struct DayShape: Hashable, Sendable {
  /// Something fixed: an item, or an absence between two stays.
  struct Node: Hashable, Sendable {
    var from: Int
    var to: Int
    var siteIn: Int
    var siteOut: Int
    /// The part of it that counts as free for lunch: a ride, an absence; empty otherwise.
    var freeFrom: Int
    var freeTo: Int
    /// Free time joins what comes before (an absence; not a ride with its minutes at the platform).
    var joinsBefore: Bool
    /// The index of the fixed item; -1 for an absence.
    var item: Int
  }
  var isPresent: Bool
  var start: Int
  var startSite: Int
  var startsAtHotel: Bool
  var nodes: [Node]
  var end: Int
  var endSite: Int
  var endsAtHotel: Bool
}
