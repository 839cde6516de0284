import Domain

/// No visit is held on a day with `visits: false`.
extension Inspection {
  func visits() -> [Report] {
    programme.tours.enumerated().compactMap { t, tour in
      guard let day = atlas.days[tour.day], !day.visits, let first = tour.stops.first else { return nil }
      return report(
        "visits", at: place(t), begins: tour.stops.map(\.starts).max() ?? first.starts, value: "\(tour.day)",
        Trilingual(
          de: "Tour \(tour.id) führt am \(tour.day) zu Besuchen, an dem keine stattfinden sollen.",
          en: "Tour \(tour.id) leads to visits on \(tour.day), a day without visits.",
          ja: "ツアー\(tour.id)は、訪問を行わない日\(tour.day)に訪問を含んでいます。"),
        mend: Trilingual(
          de: "Verlegen Sie die Besuche auf einen anderen Tag.", en: "Move the visits to another day.", ja: "訪問を別の日に移してください。"))
    }
  }
}
