import Domain
import Features
import HashTreeCollections
import Testing

struct `A trip's footprint` {
  static func factor(_ id: Identifier<EmissionFactor>, _ mode: String, _ travelClass: String, _ value: Double, forcing: String = "no", unit: String = "g CO2e per passenger km")
    -> EmissionFactor
  {
    EmissionFactor(
      id: id, mode: mode, travelClass: travelClass, unit: unit, value: value, radiativeForcingIncluded: forcing, fuelSupplyIncluded: "no",
      source: "made up", year: 2025, certainty: "high", remark: "")
  }
  static let factors = [
    factor("E1", "flight", "economy", 100, forcing: "yes"), factor("E2", "flight", "economy", 60), factor("E3", "flight", "business", 300, forcing: "yes"),
    factor("E4", "flight-fuel-supply", "economy", 20), factor("E5", "train", "japan average", 0.025, unit: "kg CO2 per passenger km"),
    factor("E6", "coach", "occasional", 40), factor("E7", "hotel", "japan", 10_000, unit: "g CO2e per room and night"), factor("E8", "train", "long-distance", 46),
  ]

  /// One flight a quarter of a great circle long, a night, and a walk.
  static var dossier: Dossier {
    var dossier = Dossier.small
    dossier.register.emissions = factors
    for place in dossier.register.sites.indices { dossier.register.sites[place].country = "JP" }
    let zone = dossier.trip.home.zone
    dossier.trip.airports = [
      Airport(code: "AAA", point: Point(latitude: 0, longitude: 0), zone: zone), Airport(code: "BBB", point: Point(latitude: 0, longitude: 90), zone: zone),
      Airport(code: "CCC", point: Point(latitude: 0, longitude: 5), zone: zone),
    ]
    let start = Minute("2024-10-07T00:00Z")!
    dossier.trip.fixedItems = [
      FixedItem(id: "X1", kind: "flight", title: Trilingual(same: "far"), startSite: nil, endSite: nil, starts: start, ends: start + 60, fromCode: "AAA", toCode: "BBB"),
      FixedItem(id: "X2", kind: "flight", title: Trilingual(same: "near"), startSite: nil, endSite: nil, starts: start, ends: start + 60, who: [.delegate("D1")], fromCode: "AAA", toCode: "CCC"),
      FixedItem(id: "X3", kind: "flight", title: Trilingual(same: "lost"), startSite: nil, endSite: nil, starts: start, ends: start + 60, fromCode: "AAA", toCode: "ZZZ"),
      FixedItem(id: "X4", kind: "transfer", title: Trilingual(same: "coach"), startSite: "inn", endSite: "hall", starts: start, ends: start + 60),
    ]
    dossier.trip.travelClasses = ["economy": 2, "business": 1]
    return dossier
  }
  let set = FactorSet(name: "emissions.csv", factors: factors)

  func line(_ one: Footprint.Line) -> String { "\(one.what.en) \(one.kind.rawValue) \(one.travelClass) \(one.amount) × \(one.count): \(one.grams)" }

  @Test func `sums its lines by way and class, worked out by hand`() {
    let found = footprint(of: Self.dossier, .small(), set: set)
    // A quarter of the circle is 10007.6 km, a seventy-second 556 km (6371.0088 km × π / 36); the coach drives 7.25 km × 1.3.
    #expect(
      found.lines.map(line) == [
        "X1 far flight business 10007.6 × 1: 3002280", "X1 far flight economy 10007.6 × 2: 2401824", "X2 near flight business 556.0 × 1: 166800",
        "X4 coach coach  9.4 × 3: 1128", "Tour T1, 2024-10-07 walk  18.9 × 2: 0", "Nights: inn night  1.0 × 3: 30000",
      ])
    #expect(found.grams == 3_002_280 + 2_401_824 + 166_800 + 1128 + 30_000)
    #expect(found.gramsOfTravel == found.grams - 30_000)
    #expect(found.gramsPerPerson == 1_867_344)
    #expect(found.factors.map(\.id) == ["E1", "E3", "E4", "E6", "E7"])
    #expect(found.addsUp)
    let gaps = found.assumptions.map(\.en)
    #expect(gaps.contains("No distance is known for X3; not included."))
    #expect(gaps.contains("The set has no supplement to E3 for the supply of fuel."))
    #expect(gaps.contains("Distances are estimated: great circle times detour (road 1.3, rail 1.2, air 1)."))
  }

  @Test func `leaves out effects at altitude, fuel and nights when asked`() {
    var choices = Footprint.Choices()
    (choices.radiativeForcing, choices.fuelSupply, choices.nights) = (false, false, false)
    let found = footprint(of: Self.dossier, nil, set: set, choices: choices)
    #expect(found.lines.map(\.grams) == [3_002_280, 1_200_912, 166_800, 1128])
    #expect(found.assumptions.map(\.en).contains("E3 comes only with effects at altitude."))
    #expect(found.assumptions.map(\.en).contains("No programme is planned; tours are not included."))
  }

  @Test func `compares with economy, rail, fewer persons and none`() {
    let planned = footprint(of: Self.dossier, nil, set: set)
    let others = footprintAlternatives(to: planned, of: Self.dossier, nil, set: set, persons: 1)
    #expect(others.map(\.kind) == [.planned, .economy, .rail, .fewer(1), .online])
    // In economy: 10007.6 × 3 × 120 + 556 × 120; by rail: 556 × 1.2 = 667.2 km × 46 g for the near flight.
    #expect(others.map(\.grams) == [planned.grams, 3_602_736 + 66_720 + 1128 + 30_000, planned.grams - 166_800 + 30_691, planned.gramsPerPerson, 0])
  }

  @Test func `recorded stays as it was when the factors change`() throws {
    var state = State(replaying: try State().importing(Self.dossier))
    let who = Who.terminal("t")
    for event in try state.recordingFootprint(of: "spring", note: "", at: Minute(sinceEpoch: 0), by: who) { state.apply(event) }
    var changed = Self.dossier
    changed.register.emissions[0].value = 200
    for event in try state.importing(changed) { state.apply(event) }
    for event in try state.recordingFootprint(of: "spring", note: "", at: Minute(sinceEpoch: 1), by: who) { state.apply(event) }
    let (old, new) = (state.advice.footprints["F1"]!.footprint, state.advice.footprints["F2"]!.footprint)
    #expect(old == footprint(of: Self.dossier, nil, set: set))
    #expect(old.addsUp && new.addsUp)
    #expect(new.grams - old.grams == 2_001_520, "100 g more for 2 persons on 10007.6 km")
    #expect(old.version != new.version && old.version.hasPrefix("2025-"))
    var forged = old
    forged.factors[0].value = 1
    #expect(!forged.addsUp)
  }

  @Test func `reads units, and only those`() {
    #expect(FactorUnit("g CO2e per passenger km") == FactorUnit("g CO2e per passenger-km"))
    #expect(FactorUnit("kg CO2 per passenger km").map { [$0.gramsPerUnit, $0.isEquivalent ? 1 : 0] } == [1000, 0])
    #expect(FactorUnit("t CO2e per room and night")?.per == .roomNight)
    for text in ["", "g", "g CO2e per km", "g CO2e", "lb CO2e per passenger km", "g CH4 per passenger km"] { #expect(FactorUnit(text) == nil) }
  }
}
