import Domain

/// The clocks of a trip's places, by which people write times.
package struct PlaceClocks: Sendable {
  private let zones: [Identifier<Site>: Zone]
  private let other: Zone

  package init(_ dossier: Dossier?) {
    zones = dossier?.zonesOfSites() ?? [:]
    other = dossier?.trip.hosts.first?.zone ?? .utc
  }

  package func zone(of site: Identifier<Site>?) -> Zone { site.flatMap { zones[$0] } ?? other }

  package func text(_ minute: Minute, at site: Identifier<Site>?) -> String { zone(of: site).written(minute) }
  package func minute(_ text: String, at site: Identifier<Site>?) -> Minute? { zone(of: site).minute(written: text) }
}

extension Zone {
  /// On the clocks of the place: `2024-10-07T15:30`.
  func written(_ minute: Minute) -> String {
    let (date, time) = local(minute)
    return "\(date)T\(time)"
  }

  /// - Returns: nil for what is no such time.
  func minute(written text: String) -> Minute? {
    let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard parts.count == 2, let date = CalendarDate(String(parts[0])), let time = ClockTime(String(parts[1])) else { return nil }
    return instant(of: date, at: time)
  }
}
