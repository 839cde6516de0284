import Domain
import Features
import HashTreeCollections
import Interchange
import Journaling
import Testing

struct `A set of emission factors` {
  typealias Trips = `A trip's footprint`
  /// As the trip's own, but a night is 20 kg in place of 10.
  static let other = FactorSet(
    name: "Next year", factors: Trips.factors.map { one in
      var one = one
      if one.id == "E7" { one.value = 20_000 }
      return one
    })

  func office() -> Office {
    var office = Office()
    office.state = State(replaying: try! State().importing(Trips.dossier))
    return office
  }

  @Test func `is told with everything that is wrong or open at once`() {
    func factor(_ id: Identifier<EmissionFactor>, unit: String = "g CO2e per passenger km", value: Double = 1, source: String = "s") -> EmissionFactor {
      EmissionFactor(
        id: id, mode: "train", travelClass: "", unit: unit, value: value, radiativeForcingIncluded: "", fuelSupplyIncluded: "", source: source, year: 2025,
        certainty: "", remark: "")
    }
    let set = FactorSet(name: "x", factors: [factor("E2", unit: ""), factor("E1", unit: "kg per mile"), factor("E3", value: -1), factor("E4", source: "")])
    #expect(
      set.findings.map { "\($0.message.en.prefix(2)) \($0.column ?? "") \($0.severity) \($0.code)" } == [
        "E1 unit warning factors.unknown-unit", "E2 unit error factors.missing-unit", "E3 value error factors.negative", "E4 source warning factors.no-source",
        "E4 class warning factors.ambiguous",
      ])
    #expect(FactorSet(name: "x", factors: []).findings.map(\.code) == ["factors.empty"])
    #expect(Self.other.findings == [])
  }

  @Test func `is read from a file, or refused with the place of what is missing`() {
    let head = "id,mode,class,unit,value,source,year\n"
    let (none, findings) = readFactors(("emissions.csv", Array("\(head)E1,train,,,35,s,2025\nE2,,,g CO2e per passenger km,x,s,2025\n".utf8)))
    #expect(none == nil)
    #expect(Set(findings.map { "\($0.line ?? 0) \($0.column ?? "")" }).isSuperset(of: ["2 unit", "3 mode"]))
    let (factors, _) = readFactors(("emissions.csv", Array("\(head)E1,train,,g CO2e per passenger km,35,s,2025\n".utf8)))
    #expect(factors?.map(\.value) == [35])
  }

  @Test func `is kept once, by advisers, and stays as it is`() throws {
    var office = office()
    for event in try office.state.keeping(Self.other, today: Office.today, by: office.adviser, name: "Ole") { office.state.apply(event) }
    #expect(try office.state.keeping(Self.other, today: Office.today, by: office.adviser, name: "Ole") == [])
    #expect(office.state.keptFactorSets.map(\.set) == [Self.other])
    let renamed = FactorSet(name: "Another", factors: Self.other.factors)
    #expect(throws: AdviceRefusal.self) { try office.state.keeping(renamed, today: Office.today, by: office.adviser, name: "Ole") }
    #expect(throws: AccessRefusal.self) { try office.state.keeping(Self.other, today: Office.today, by: .stranger, name: "") }
    #expect(throws: AdviceRefusal.self) { try office.state.keeping(FactorSet(name: "", factors: []), today: Office.today, by: office.adviser, name: "") }
    let payload = try office.state.snapshotPayload()
    #expect(try State(snapshot: .init(head: .start, payload: payload), keyring: .init()).keptFactorSets == office.state.keptFactorSets)
  }

  @Test func `is chosen by its version, and a record stays with its own`() throws {
    var office = office()
    let dossier = try #require(office.state.dossier(of: "spring"))
    let own = try #require(office.state.factorSet(nil, for: dossier))
    #expect(own.name == "emissions.csv" && own.version != Self.other.version)
    #expect(office.state.factorSet(Self.other.version, for: dossier) == nil, "not known yet")
    for event in try office.state.keeping(Self.other, today: Office.today, by: office.adviser, name: "Ole") { office.state.apply(event) }
    #expect(office.state.factorSets(for: dossier).map(\.version) == [own.version, Self.other.version])
    let at = Minute(sinceEpoch: 0)
    for version in [nil, Self.other.version, ""] {
      for event in try office.state.recordingFootprint(of: "spring", version: version, note: "", at: at, by: office.adviser) { office.state.apply(event) }
    }
    // Three rooms for a night: 30 kg by one, 60 kg by the other.
    let nights = office.state.advice.footprints.inOrderForTests.map { $0.footprint.grams(of: .night) }
    #expect(nights == [30_000, 60_000, 30_000])
    #expect(office.state.advice.footprints.values.map(\.footprint.addsUp) == [true, true, true])
    #expect(throws: AdviceRefusal.unknown("9-x")) { try office.state.recordingFootprint(of: "spring", version: "9-x", note: "", at: at, by: office.adviser) }
    // The folder comes again with other values: what was recorded does not move.
    var changed = Trips.dossier
    for place in changed.register.emissions.indices { changed.register.emissions[place].value *= 2 }
    for event in try office.state.importing(changed) { office.state.apply(event) }
    #expect(office.state.advice.footprints["F1"]?.footprint.grams(of: .night) == 30_000)
  }
}

extension TreeDictionary where Key == String, Value == FootprintAccount {
  fileprivate var inOrderForTests: [FootprintAccount] { sorted { $0.key < $1.key }.map(\.value) }
}
