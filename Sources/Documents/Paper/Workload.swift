import Domain

/// How much an interpreter may be asked to do. What the profession asks for, as one can compute it.
package struct WorkloadRules: Hashable, Sendable {
  /// Alone at most so many minutes of simultaneous interpreting at a stretch.
  package var aloneSimultaneous = 40
  /// Simultaneous minutes a day for teams of two, three, four.
  package var teamSimultaneous = [240, 360, 480]
  /// One person alone covers a day from its first to its last session of less than so many minutes.
  package var aloneDay = 360
  /// After so many minutes comes a break.
  package var breakAfter = 90
  /// There so many minutes before the session.
  package var early = 30
  package var source = "AIIC Canada, canada.aiic.net page1625; aice-interpretes.com; apic.org.pt"
  package init() {}

  /// Interpreters that so many simultaneous minutes need.
  package func team(for minutes: Int) -> Int {
    if minutes <= aloneSimultaneous { return 1 }
    return (teamSimultaneous.firstIndex { minutes <= $0 } ?? teamSimultaneous.count) + 2
  }
}

/// What a plan asks of an interpreter beyond the rules.
package struct WorkloadFinding: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    /// A session without as many interpreters as its kind needs.
    case tooFew(has: Int, needs: Int)
    /// One who interprets only consecutively in a simultaneous session.
    case cannot(Identifier<Interpreter>)
    case notInService(Identifier<Interpreter>)
    case twoPlaces(Identifier<Interpreter>)
    /// The simultaneous minutes of a day are more than the team may do.
    case dayTooLong(minutes: Int, has: Int, needs: Int)
    case aloneAllDay(Identifier<Interpreter>, minutes: Int)
    case needsBreak(minutes: Int)
    case arrivesLate(minutes: Int)
  }
  package var rule: Rule
  package var date: CalendarDate
  /// nil where a whole day is meant.
  package var visit: Identifier<Visit>?
  /// Advice rather than a breach.
  package var isNote: Bool
  package init(rule: Rule, date: CalendarDate, visit: Identifier<Visit>?, isNote: Bool) {
    (self.rule, self.date, self.visit, self.isNote) = (rule, date, visit, isNote)
  }
}

extension Edition {
  /// Everything that the plan asks beyond the rules, in the order of the sessions.
  package func workload(_ rules: WorkloadRules = WorkloadRules()) -> [WorkloadFinding] {
    let team = Dictionary(trip.interpreters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [WorkloadFinding] = []
    for session in index.sessions {
      guard let visit = index.visits[session.visit], visit.interpreting != .none || !session.interpreters.isEmpty else {
        continue
      }
      let date = zone(at: session.site).date(of: session.starts)
      func add(_ rule: WorkloadFinding.Rule, note: Bool = false) {
        found.append(WorkloadFinding(rule: rule, date: date, visit: visit.id, isNote: note))
      }
      let own = Array(Set(session.interpreters)).sorted()
      let minutes = session.ends - session.starts
      let needs = needed(visit, minutes, rules)
      if own.count < needs { add(.tooFew(has: own.count, needs: needs)) }
      for id in own {
        if let one = team[id], !one.serves(on: date) { add(.notInService(id)) }
        if visit.interpreting == .simultaneous, let one = team[id], !one.simultaneous { add(.cannot(id)) }
        let elsewhere = index.sessions.contains { other in
          other.interpreters.contains(id) && other.visit != session.visit && other.starts < session.ends
            && session.starts < other.ends
        }
        if elsewhere { add(.twoPlaces(id)) }
      }
      guard visit.interpreting != .none else { continue }
      if minutes > rules.breakAfter { add(.needsBreak(minutes: minutes), note: true) }
      let arrives = session.tours.compactMap { tour in
        programme.tours[tour].stops.first { $0.visit == session.visit && $0.starts == session.starts }?.arrives
      }.min()
      if let arrives, session.starts - arrives < rules.early {
        add(.arrivesLate(minutes: session.starts - arrives), note: true)
      }
    }
    return found + daily(rules)
  }

  func needed(_ visit: Visit, _ minutes: Int, _ rules: WorkloadRules) -> Int {
    switch visit.interpreting {
    case .none: 0
    case .consecutive: max(1, trip.rules.interpretersPerConsecutiveVisit)
    case .simultaneous: max(rules.team(for: minutes), trip.rules.interpretersPerSimultaneousVisit)
    }
  }

  private func daily(_ rules: WorkloadRules) -> [WorkloadFinding] {
    var found: [WorkloadFinding] = []
    for day in index.days {
      let today = index.sessions.filter { zone(at: $0.site).date(of: $0.starts) == day.date }
      let teams = Dictionary(grouping: today.filter { index.visits[$0.visit]?.interpreting == .simultaneous }) {
        Set($0.interpreters)
      }
      for (team, sessions) in teams.sorted(by: { $0.key.sorted().description < $1.key.sorted().description })
      where sessions.count > 1 {
        let minutes = sessions.reduce(0) { $0 + ($1.ends - $1.starts) }
        let needs = rules.team(for: minutes)
        if team.count < needs {
          found.append(
            WorkloadFinding(
              rule: .dayTooLong(minutes: minutes, has: team.count, needs: needs), date: day.date, visit: nil,
              isNote: false))
        }
      }
      for id in Set(today.flatMap(\.interpreters)).sorted() {
        let own = today.filter {
          $0.interpreters.contains(id) && (index.visits[$0.visit]?.interpreting ?? .none) != .none
        }
        guard let first = own.map(\.starts).min(), let last = own.map(\.ends).max(),
          own.allSatisfy({ Set($0.interpreters).count == 1 })
        else { continue }
        if last - first >= rules.aloneDay {
          found.append(
            WorkloadFinding(rule: .aloneAllDay(id, minutes: last - first), date: day.date, visit: nil, isNote: false))
        }
      }
    }
    return found
  }
}
