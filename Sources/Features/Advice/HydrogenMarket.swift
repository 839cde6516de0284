import Domain
import HashTreeCollections
import Planning

/// What may be published of offers and demands: sums over at least three companies, and names of those alone who agreed.
package struct HydrogenMarket: Sendable {
  package struct Row: Hashable, Sendable {
    /// nil: forms that are put together, since too few companies stand behind each.
    package var form: HydrogenListing.Form?
    package var companies: Int
    package var tonnesPerYear: Double
  }
  package static let leastCompanies = 3
  package private(set) var offers: [Row]
  package private(set) var demands: [Row]
  package private(set) var actors: [HydrogenActor]

  package init(_ advice: Advice) {
    let open = advice.listings.inOrder.filter { !$0.isClosed }
    offers = Self.rows(open.filter { $0.side == .offer })
    demands = Self.rows(open.filter { $0.side == .demand })
    actors = advice.actors.inOrder.filter(\.mayBeNamed)
  }

  /// Forms with too few companies are put together; while that is still too few, the next smallest joins; else nothing is told.
  private static func rows(_ listings: [HydrogenListing]) -> [Row] {
    func row(_ form: HydrogenListing.Form?, _ some: [HydrogenListing]) -> Row {
      Row(form: form, companies: Set(some.map(\.company)).count, tonnesPerYear: some.reduce(0) { $0 + $1.tonnesPerYear })
    }
    var shown = HydrogenListing.Form.allCases.map { form in row(form, listings.filter { $0.form == form }) }.filter { $0.companies > 0 }
    shown.sort { $0.companies > $1.companies }
    var hidden = shown.filter { $0.companies < leastCompanies }
    shown.removeAll { $0.companies < leastCompanies }
    func together() -> Row { row(nil, listings.filter { one in hidden.contains { $0.form == one.form } }) }
    while !hidden.isEmpty, together().companies < leastCompanies, let smallest = shown.popLast() { hidden.append(smallest) }
    if !hidden.isEmpty, together().companies >= leastCompanies { shown.append(together()) }
    return shown
  }
}

extension State {
  /// Whether both sides of a match want their names told.
  package func agreed(_ match: HydrogenMatch) -> Bool { agrees(match.offer, to: match.demand) && agrees(match.demand, to: match.offer) }

  package func agrees(_ listing: Identifier<HydrogenListing>, to other: Identifier<HydrogenListing>) -> Bool {
    advice.agreements["\(listing)/\(other)"]?.agrees == true
  }

  package var hydrogenPairs: [HydrogenMatch] { hydrogenMatches(among: advice.listings.inOrder) }
}
