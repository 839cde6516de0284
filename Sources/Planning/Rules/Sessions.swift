import Domain

/// A visit is held at most `max_sessions` times; stops of several tours with the same visit and start are one session.
extension Inspection {
  func heldSessions() -> [Report] {
    atlas.trip.visits.compactMap { visit in
      let held = sessions.filter { $0.visit.id == visit.id }
      guard held.count > visit.maxSessions else { return nil }
      let name = name(visit)
      let starts = held.map { clock($0.starts, at: visit.site) }.listed
      return report(
        "sessions", at: "visits/\(visit.id)", begins: held.last!.starts, value: "\(held.count)",
        Trilingual(
          de: "Der Besuch \(name.de) findet \(held.count)-mal statt (\(starts)), höchstens \(visit.maxSessions)-mal wird er angeboten.",
          en: "Visit \(name.en) is held \(held.count) times (\(starts)); it is offered at most \(visit.maxSessions) times.",
          ja: "訪問\(name.ja)が\(held.count)回（\(starts)）入っていますが、上限は\(visit.maxSessions)回です。"),
        mend: Trilingual(
          de: "Streichen Sie \(held.count - visit.maxSessions) davon, oder legen Sie sie auf dieselbe Zeit.",
          en: "Strike \(held.count - visit.maxSessions) of them, or move them to the same time.",
          ja: "\(held.count - visit.maxSessions)回分を取り消すか、同じ時刻にまとめてください。"))
    }
  }
}
