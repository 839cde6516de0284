import Domain

/// An offer and a demand that could meet.
package struct HydrogenMatch: Hashable, Sendable {
  package var offer: Identifier<HydrogenListing>
  package var demand: Identifier<HydrogenListing>
  /// The smaller of the two volumes, t a year.
  package var tonnesPerYear: Double
  /// What is not said, or differs and can be bridged.
  package var questions: [Question]
  package enum Question: String, CaseIterable, Sendable {
    case purityUnknown, periodUnknown, regionDiffers, transportUnknown, volumePartly
  }
}

/// Every pair that could meet: best first, that is with the fewest questions and then the largest volume.
///
/// A pair needs the same form, a purity that suffices, a common day and a common transport, as far as these are known.
package func hydrogenMatches(among listings: some Sequence<HydrogenListing>) -> [HydrogenMatch] {
  let open = listings.filter { !$0.isClosed }
  let demands = open.filter { $0.side == .demand }
  var found: [HydrogenMatch] = []
  for offer in open where offer.side == .offer {
    for demand in demands where demand.form == offer.form && demand.company != offer.company {
      if let questions = questions(offer, demand) {
        found.append(
          HydrogenMatch(
            offer: offer.id, demand: demand.id, tonnesPerYear: min(offer.tonnesPerYear, demand.tonnesPerYear), questions: questions))
      }
    }
  }
  return found.sorted {
    ($0.questions.count, $1.tonnesPerYear, $0.offer, $0.demand) < ($1.questions.count, $0.tonnesPerYear, $1.offer, $1.demand)
  }
}

/// nil if they can not meet.
private func questions(_ offer: HydrogenListing, _ demand: HydrogenListing) -> [HydrogenMatch.Question]? {
  var open: [HydrogenMatch.Question] = []
  if let needed = demand.purityPercent {
    if let offered = offer.purityPercent {
      if offered < needed { return nil }
    } else {
      open.append(.purityUnknown)
    }
  }
  if let starts = offer.from, let ends = demand.until, ends < starts { return nil }
  if let starts = demand.from, let ends = offer.until, ends < starts { return nil }
  if offer.from == nil && demand.from == nil || offer.until == nil && demand.until == nil { open.append(.periodUnknown) }
  if offer.transports.isEmpty || demand.transports.isEmpty {
    open.append(.transportUnknown)
  } else if Set(offer.transports).isDisjoint(with: demand.transports) {
    return nil
  }
  if offer.region != demand.region { open.append(.regionDiffers) }
  if offer.tonnesPerYear < demand.tonnesPerYear { open.append(.volumePartly) }
  return open
}
