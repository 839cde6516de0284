import Domain

/// Judges a programme by every hard rule, from the contract alone: it shares no code with the search.
///
/// With a change, what began before `now` is judged by the original trip, since what has happened can not break a
/// later change; a must visit that the change cancels binds nobody. `column` of a finding is the place in the
/// programme, `tours/T3/stops/1` (stops count from 1) or `delegates/D05`.
/// - Returns: all findings at once, rule by rule; empty if the programme is valid.
package func check(
  _ programme: Programme, against dossier: Dossier, frozenBefore now: Minute? = nil, original: Dossier? = nil
) -> [Finding] {
  guard let now, let original else { return Inspection(programme, Atlas(dossier)).reports().map(\.finding) }
  let offered = Set(original.trip.visits.filter { !$0.windows.isEmpty }.map(\.id))
  let cancelled = Set(dossier.trip.visits.filter { $0.windows.isEmpty && offered.contains($0.id) }.map(\.id))
  let past = Inspection(programme, Atlas(original)).reports().filter { $0.begins.map { $0 < now } ?? false }
  let coming = Inspection(programme, Atlas(dossier), cancelled: cancelled).reports()
    .filter { $0.begins.map { $0 >= now } ?? true }
  return (past + coming).map(\.finding)
}

/// A finding and the latest beginning of what it concerns; nil where it concerns the whole.
struct Report {
  var begins: Minute?
  var finding: Finding
}

/// A programme laid out for the rules: who is where and which stops are one session.
struct Inspection {
  let programme: Programme
  let atlas: Atlas
  /// Visits that a change has cancelled.
  let cancelled: Set<Identifier<Visit>>
  /// Ascending by start, then by the first tour that leads there.
  let sessions: [Session]
  /// Everybody with at least one tour, in file order.
  let days: [Itinerary]

  init(_ programme: Programme, _ atlas: Atlas, cancelled: Set<Identifier<Visit>> = []) {
    self.programme = programme
    self.atlas = atlas
    self.cancelled = cancelled
    sessions = Session.all(of: programme, atlas)
    days = Itinerary.all(of: programme, atlas)
  }

  func reports() -> [Report] {
    format() + tour() + window() + travel() + once() + present() + hours() + lunch() + group() + press() + heldSessions()
      + must() + visits() + groups() + daily() + seats() + interpreters() + staff() + leader()
  }
}

/// One visit at one start, whichever tours lead there (contract 7).
struct Session {
  let visit: Visit
  let starts: Minute
  /// Indices of tours and stops, in the order of the file.
  var stops: [(tour: Int, stop: Int)]
  /// Each once, in the order of the file; unknown ids left out.
  var delegates: [Identifier<Delegate>] = []
  var interpreters: [Identifier<Interpreter>] = []

  var ends: Minute { starts + visit.durationMinutes }

  static func all(of programme: Programme, _ atlas: Atlas) -> [Session] {
    var found: [Session] = []
    var places: [Key: Int] = [:]
    for (t, tour) in programme.tours.enumerated() {
      for (s, stop) in tour.stops.enumerated() {
        guard let visit = atlas.visits[stop.visit] else { continue }
        let key = Key(visit: stop.visit, starts: stop.starts)
        if places[key] == nil {
          places[key] = found.count
          found.append(Session(visit: visit, starts: stop.starts, stops: []))
        }
        found[places[key]!].join(tour, at: (t, s), atlas)
      }
    }
    return found.enumerated().sorted { ($0.element.starts, $0.offset) < ($1.element.starts, $1.offset) }.map(\.element)
  }

  private struct Key: Hashable {
    var visit: Identifier<Visit>
    var starts: Minute
  }

  private mutating func join(_ tour: Tour, at place: (Int, Int), _ atlas: Atlas) {
    stops.append(place)
    for id in tour.delegates where atlas.delegates[id] != nil && !delegates.contains(id) { delegates.append(id) }
    for id in tour.interpreters where atlas.interpreters[id] != nil && !interpreters.contains(id) {
      interpreters.append(id)
    }
  }
}

/// The findings of the rule `format` alone, for whoever reads a programme before it is judged.
package func formatFindings(of programme: Programme, in dossier: Dossier) -> [Finding] {
  Inspection(programme, Atlas(dossier)).format().map(\.finding)
}

/// The fixed items that concern a person: those meant for the person that lie wholly in the stay, with the way.
package func fixedItems(concerning person: Delegate, in dossier: Dossier) -> [FixedItem] {
  Atlas(dossier).items(concerning: person)
}
