/// Emission factors that belong together, under a name and a version that say which they are.
package struct FactorSet: Codable, Hashable, Sendable {
  package var name: String
  /// The newest year of its factors and a checksum of what they say: another value is another version.
  package var version: String
  package var factors: [EmissionFactor]

  package init(name: String, factors: [EmissionFactor]) {
    (self.name, self.factors) = (name, factors)
    let year = factors.compactMap(\.year).max().map(String.init) ?? "0"
    // FNV-1a: tells versions apart, protects nothing.
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for factor in factors.sorted(by: { $0.id < $1.id }) {
      let words = [
        factor.id.text, factor.mode, factor.travelClass, factor.unit, "\(factor.value)", factor.radiativeForcingIncluded,
        factor.fuelSupplyIncluded, factor.source, factor.year.map(String.init) ?? "",
      ]
      for byte in words.joined(separator: "\u{1F}").utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(sum, radix: 16)
    version = year + "-" + String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(8))
  }
}

/// What the number of an emission factor counts.
package struct FactorUnit: Hashable, Sendable {
  package enum Per: Hashable, Sendable { case passengerKilometre, roomNight }
  package var gramsPerUnit: Double
  /// Whether other gases than carbon dioxide are in it.
  package var isEquivalent: Bool
  package var per: Per

  /// Reads `g CO2e per passenger km`, `kg CO2 per room and night`, `t CO2e per passenger-km`.
  package init?(_ text: String) {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard words.count >= 4, let grams = ["g": 1.0, "kg": 1e3, "t": 1e6][words[0]], ["co2", "co2e"].contains(words[1]), words[2] == "per"
    else { return nil }
    switch words[3...].filter({ $0 != "and" }).joined(separator: " ") {
    case "passenger km", "pkm", "passenger kilometre": per = .passengerKilometre
    case "room night": per = .roomNight
    default: return nil
    }
    (gramsPerUnit, isEquivalent) = (grams, words[1] == "co2e")
  }
}
