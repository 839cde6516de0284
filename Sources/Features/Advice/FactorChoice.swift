import Domain
import Foundation

/// Finds the factor for a way or a night in a set, and says what it had to do without.
struct FactorChoice {
  private let set: FactorSet
  private let choices: Footprint.Choices

  init(_ set: FactorSet, _ choices: Footprint.Choices) { (self.set, self.choices) = (set, choices) }

  private func candidates(_ mode: String, per: FactorUnit.Per) -> [EmissionFactor] {
    set.factors.filter { $0.mode == mode && FactorUnit($0.unit)?.per == per }.sorted { $0.id < $1.id }
  }

  /// A flight's factor, with the supplement for fuel where it is wanted and there.
  /// - Returns: no factors if the set has none for flights.
  func flight(_ travelClass: String) -> (factors: [EmissionFactor], gaps: [Trilingual]) {
    var gaps: [Trilingual] = []
    let all = candidates("flight", per: .passengerKilometre)
    let wanted = all.filter { ($0.radiativeForcingIncluded == "yes") == choices.radiativeForcing }
    let ranked = wanted + all.filter { !wanted.contains($0) }
    guard let factor = ranked.first(where: { $0.travelClass == travelClass }) ?? ranked.first(where: { $0.travelClass == "average" }) ?? ranked.first
    else { return ([], [AdviceWords.noFactor(AdviceWords.flight)]) }
    if factor.travelClass != travelClass { gaps.append(AdviceWords.otherClass(travelClass, factor)) }
    if (factor.radiativeForcingIncluded == "yes") != choices.radiativeForcing { gaps.append(AdviceWords.otherForcing(factor)) }
    guard choices.fuelSupply, factor.fuelSupplyIncluded != "yes" else { return ([factor], gaps) }
    let supplement = candidates("flight-fuel-supply", per: .passengerKilometre).first { $0.travelClass == factor.travelClass }
    if supplement == nil { gaps.append(AdviceWords.noSupplement(factor)) }
    return ([factor] + [supplement].compactMap(\.self), gaps)
  }

  /// Of a train or coach in a country.
  func ground(_ kind: Footprint.Kind, country: String) -> (factors: [EmissionFactor], gaps: [Trilingual]) {
    let modes = kind == .train ? ["train"] : ["coach", "bus"]
    let all = modes.flatMap { candidates($0, per: .passengerKilometre) }
    let place = Self.name(of: country)
    // A chartered coach is what a delegation rides in; a line bus of the country is none.
    let classes = kind == .train ? ["long-distance", "national", ""] : ["occasional", ""]
    let own = kind == .train && !place.isEmpty ? all.first { $0.travelClass.lowercased().contains(place) } : nil
    let known = classes.lazy.compactMap { name in all.first { $0.travelClass == name } }.first
    guard let factor = own ?? known ?? all.first else {
      return ([], [AdviceWords.noFactor(kind == .train ? AdviceWords.train : AdviceWords.coach)])
    }
    return ([factor], FactorUnit(factor.unit)?.isEquivalent == false ? [AdviceWords.carbonDioxideOnly(factor)] : [])
  }

  func night(country: String) -> (factors: [EmissionFactor], gaps: [Trilingual]) {
    let all = candidates("hotel", per: .roomNight)
    guard let factor = all.first(where: { $0.travelClass.lowercased() == Self.name(of: country) }) else {
      return ([], [AdviceWords.noFactor(AdviceWords.night)])
    }
    return ([factor], [])
  }

  /// `japan` for `JP`, as sets of factors name countries.
  private static func name(of country: String) -> String {
    Locale(identifier: "en").localizedString(forRegionCode: country)?.lowercased() ?? ""
  }
}
