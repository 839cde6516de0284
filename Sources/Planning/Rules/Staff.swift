import Domain

/// At least `organisation_staff_per_group_min` of strand organisation are aboard each tour.
extension Inspection {
  func staff() -> [Report] {
    let least = atlas.trip.rules.organisationStaffPerGroupMin
    return programme.tours.enumerated().compactMap { t, tour in
      let staff = uniqueDelegates(of: tour).count { $0.strand == .organisation }
      guard staff < least else { return nil }
      return report(
        "staff", at: place(t), begins: tour.departs, value: "\(staff)",
        Trilingual(
          de: "In Tour \(tour.id) ab \(clock(tour.departs, at: tour.from)) fahren \(staff) Personen der Organisation mit, nötig sind \(least).",
          en: "\(staff) persons of the organisation are aboard tour \(tour.id) at \(clock(tour.departs, at: tour.from)); \(least) are needed.",
          ja: "\(clock(tour.departs, at: tour.from))出発のツアー\(tour.id)の事務局員は\(staff)名ですが、\(least)名必要です。"),
        mend: Trilingual(
          de: "Geben Sie der Tour \(least - staff) Personen der Organisation mit.",
          en: "Send \(least - staff) more of the organisation along.", ja: "事務局員をあと\(least - staff)名加えてください。"))
    }
  }
}
