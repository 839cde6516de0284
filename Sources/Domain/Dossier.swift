/// An organiser's folder, read: one trip and what is known around it.
package struct Dossier: Codable, Hashable, Sendable {
  package var register: Register
  package var trip: Trip
  package init(register: Register, trip: Trip) { (self.register, self.trip) = (register, trip) }

  /// The zone of a prefecture's host region, else of the first host region (contract 22).
  package func zone(ofPrefecture prefecture: String) -> Zone {
    (trip.hosts.first { $0.prefecture == prefecture } ?? trip.hosts[0]).zone
  }
  /// The zone in which a day's clock times are meant: that of its area.
  package func zone(of day: Day) -> Zone { zone(ofPrefecture: day.area) }
  /// Builds every site's zone at once; a loop should keep the result.
  package func zonesOfSites() -> [Identifier<Site>: Zone] {
    Dictionary(register.sites.map { ($0.id, zone(ofPrefecture: $0.prefecture)) }, uniquingKeysWith: { first, _ in first })
  }
}
