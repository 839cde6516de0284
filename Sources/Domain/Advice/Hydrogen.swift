/// Hydrogen that somebody offers or looks for. Shown without the name until both sides of a match agree.
package struct HydrogenListing: Codable, Hashable, Sendable {
  package enum Side: String, Codable, CaseIterable, Sendable { case offer, demand }
  package enum Form: String, Codable, CaseIterable, Sendable { case gaseous, liquid, ammonia, lohc, methanol }
  package enum Transport: String, Codable, CaseIterable, Sendable { case pipeline, trailer, ship, rail, onSite = "on-site" }
  package var id: Identifier<HydrogenListing>
  package var side: Side
  package var company: Identifier<Organisation>
  /// t of hydrogen a year.
  package var tonnesPerYear: Double
  package var form: Form
  /// Percent by volume: offered, or needed at least; nil: not said.
  package var purityPercent: Double?
  package var from: CalendarDate?
  /// Inclusive.
  package var until: CalendarDate?
  /// ISO 3166-2 or ISO 3166-1.
  package var region: String
  package var transports: [Transport]
  /// No longer to be had, or found.
  package var isClosed: Bool
  package init(
    id: Identifier<HydrogenListing>, side: Side, company: Identifier<Organisation>, tonnesPerYear: Double, form: Form,
    purityPercent: Double? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil, region: String = "",
    transports: [Transport] = [], isClosed: Bool = false
  ) {
    (self.id, self.side, self.company, self.tonnesPerYear, self.form) = (id, side, company, tonnesPerYear, form)
    (self.purityPercent, self.from, self.until) = (purityPercent, from, until)
    (self.region, self.transports, self.isClosed) = (region, transports, isClosed)
  }
}

/// One side of a match wants its name told to the other, or no longer.
package struct HydrogenAgreement: Codable, Hashable, Sendable {
  package var listing: Identifier<HydrogenListing>
  package var other: Identifier<HydrogenListing>
  package var agrees: Bool
  package var on: CalendarDate
  package init(listing: Identifier<HydrogenListing>, other: Identifier<HydrogenListing>, agrees: Bool, on: CalendarDate) {
    (self.listing, self.other, self.agrees, self.on) = (listing, other, agrees, on)
  }
}

/// An organisation in the hydrogen economy, and whether its name may be published.
package struct HydrogenActor: Codable, Hashable, Sendable {
  package enum Role: String, Codable, CaseIterable, Sendable { case producer, user, grid, storage, equipment, research, publicBody = "public" }
  package var company: Identifier<Organisation>
  package var role: Role
  package var mayBeNamed: Bool
  package init(company: Identifier<Organisation>, role: Role, mayBeNamed: Bool) {
    (self.company, self.role, self.mayBeNamed) = (company, role, mayBeNamed)
  }
}
