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

  /// `2024-10-07T15:30`.
  package func text(_ minute: Minute, at site: Identifier<Site>?) -> String {
    let (date, time) = zone(of: site).local(minute)
    return "\(date)T\(time)"
  }

  package func minute(_ text: String, at site: Identifier<Site>?) -> Minute? {
    let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard parts.count == 2, let date = CalendarDate(String(parts[0])), let time = ClockTime(String(parts[1])) else { return nil }
    return zone(of: site).instant(of: date, at: time)
  }
}
