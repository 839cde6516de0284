import Domain

/// The leader is never on a tour without the given company: at least `count` others of the strand.
extension Inspection {
  func leader() -> [Report] {
    guard let leader = atlas.trip.leader, let company = atlas.trip.rules.leaderNotWithout else { return [] }
    return programme.tours.enumerated().compactMap { t, tour in
      guard tour.delegates.contains(leader) else { return nil }
      let others = uniqueDelegates(of: tour).count { $0.strand == company.strand && $0.id != leader }
      guard others < company.count else { return nil }
      return report(
        "leader", at: place(t), begins: tour.departs, value: leader.text,
        Trilingual(
          de: "Die Leitung (\(leader)) fährt in Tour \(tour.id) ab \(clock(tour.departs, at: tour.from)) mit \(others) Begleitung aus „\(company.strand.rawValue)“, nötig sind \(company.count).",
          en: "The leader (\(leader)) is aboard tour \(tour.id) at \(clock(tour.departs, at: tour.from)) with \(others) others of “\(company.strand.rawValue)”; \(company.count) are needed.",
          ja: "団長（\(leader)）が\(clock(tour.departs, at: tour.from))出発のツアー\(tour.id)に参加しますが、「\(company.strand.rawValue)」の同行者は\(others)名で、\(company.count)名必要です。"),
        mend: Trilingual(
          de: "Geben Sie \(company.count - others) weitere Begleitung mit.", en: "Send \(company.count - others) more of them along.",
          ja: "同行者をあと\(company.count - others)名加えてください。"))
    }
  }
}
