import Documents
import Domain
import HashTreeCollections

/// One session of a visit as it was planned, and how many were counted on the way there.
struct SessionCount: Equatable {
  var visit: Identifier<Visit>
  var starts: Minute
  var planned: Int
  /// nil while not every tour of the session was counted.
  var counted: Int?
  var absent: Int? { counted.map { max(0, planned - $0) } }
  /// More than planned.
  var extra: Int { max(0, (counted ?? 0) - planned) }
  var tours: [Identifier<Tour>]
}

extension State {
  /// Sessions that have begun, in order. The last head count of a tour holds for each of its stops; where no tour was counted, one of the visit
  /// itself, if it was held once.
  func sessionCounts(of programme: Programme, until now: Minute) -> [SessionCount] {
    struct Session: Hashable {
      var visit: Identifier<Visit>
      var starts: Minute
    }
    let counts = headCounts(of: programme.trip)
    var tours: [Session: [Tour]] = [:]
    for tour in programme.tours {
      for stop in tour.stops where stop.starts < now { tours[Session(visit: stop.visit, starts: stop.starts), default: []].append(tour) }
    }
    return tours.map { session, tours in
      let counted = tours.map { counts[.tour($0.id)]?.count }
      var sum = counted.contains { $0 == nil } ? nil : counted.reduce(0) { $0 + ($1 ?? 0) }
      if sum == nil, tours.count == 1, programme.tours.flatMap(\.stops).count(where: { $0.visit == session.visit }) == 1 { sum = counts[.visit(session.visit)]?.count }
      return SessionCount(
        visit: session.visit, starts: session.starts, planned: Set(tours.flatMap(\.delegates)).count, counted: sum, tours: tours.map(\.id).sorted())
    }.sorted { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
  }
}

extension ReportTeller {
  /// How many were planned, came and were absent, visit by visit and in sum; what nobody counted is named.
  mutating func attendance() {
    begin(Trilingual(de: "Wer kam", en: "Who came", ja: "参加状況"))
    let sessions = programme.map { state.sessionCounts(of: $0, until: now) } ?? []
    let visits = Dictionary(trip.visits.map { ($0.id, $0) }) { first, _ in first }
    guard !sessions.isEmpty else { return gap(Trilingual(de: "Besuche, die begonnen haben", en: "visits that have begun", ja: "開始済みの訪問")) }
    func told(_ one: SessionCount) -> Trilingual { visits[one.visit].map { name($0.host) } ?? Trilingual(same: one.visit.text) }
    let counted = sessions.filter { $0.counted != nil }
    if !counted.isEmpty {
      let (planned, came, absent) = (counted.reduce(0) { $0 + $1.planned }, counted.reduce(0) { $0 + $1.counted! }, counted.reduce(0) { $0 + $1.absent! })
      let sources = counted.flatMap(\.tours).reduce(into: [Identifier<Tour>]()) { if !$0.contains($1) { $0.append($1) } }.map { Report.Source("\(HeadCountWords.count[language]) \($0)") }
      say(HeadCountWords.summary(counted.count, of: sessions.count, planned: planned, came: came, absent: absent), sources)
    }
    let open = sessions.filter { $0.counted == nil }
    if !open.isEmpty { gap(HeadCountWords.uncounted(list(open.map { one in let told = told(one); return Trilingual(de: "\(told.de) (\(one.visit))", en: "\(told.en) (\(one.visit))", ja: "\(told.ja)（\(one.visit)）") }))) }
    table(
      [HeadCountWords.day, HeadCountWords.visit, HeadCountWords.planned, HeadCountWords.came, HeadCountWords.absent],
      sessions.map { one in
        let extra = one.extra > 0 ? " (+\(one.extra))" : ""
        return [
          day(one.starts, at: visits[one.visit]?.site)[language], told(one)[language], "\(one.planned)", one.counted.map(String.init) ?? "–", one.absent.map { "\($0)\(extra)" } ?? "–",
        ]
      } + (counted.isEmpty ? [] : [[
        ReportWords.total[language], HeadCountWords.onlyCounted[language], "\(counted.reduce(0) { $0 + $1.planned })", "\(counted.reduce(0) { $0 + $1.counted! })",
        "\(counted.reduce(0) { $0 + $1.absent! })",
      ]]))
  }
}

private enum HeadCountWords {
  static let count = Trilingual(de: "Kopfzählung", en: "Head count", ja: "人数確認")
  static let day = Trilingual(de: "Tag", en: "Day", ja: "日付")
  static let visit = Trilingual(de: "Besuch", en: "Visit", ja: "訪問先")
  static let planned = Trilingual(de: "Geplant", en: "Planned", ja: "予定")
  static let came = Trilingual(de: "Gezählt", en: "Counted", ja: "確認人数")
  static let absent = Trilingual(de: "Gefehlt", en: "Absent", ja: "不参加")
  static let onlyCounted = Trilingual(de: "der gezählten Besuche", en: "of the visits counted", ja: "確認済みの訪問")
  static func summary(_ counted: Int, of all: Int, planned: Int, came: Int, absent: Int) -> Trilingual {
    Trilingual(
      de: "Bei \(counted) von \(all) Besuchen wurde gezählt: \(planned) Plätze waren geplant, \(came) Personen kamen, \(absent) fehlten. Gezählt wird je Fahrt; die letzte Zählung gilt für alle ihre Halte.",
      en: "People were counted at \(counted) of \(all) visits: \(planned) places were planned, \(came) people came, \(absent) were absent. Each tour is counted; its last count holds for all of its stops.",
      ja: "訪問\(all)件のうち\(counted)件で人数を確認しました。予定\(planned)名、参加\(came)名、不参加\(absent)名です。人数は移動班ごとに数え、最後の確認をその班の全訪問先に適用しています。")
  }
  static func uncounted(_ visits: Trilingual) -> Trilingual {
    Trilingual(de: "Kopfzahlen für \(visits.de)", en: "head counts for \(visits.en)", ja: "\(visits.ja)の人数確認")
  }
}
