/// Pseudo-random numbers that are the same on every machine for one seed.
///
/// Source: Sebastiano Vigna, SplitMix64, https://prng.di.unimi.it/splitmix64.c (public domain).
struct Dice: Sendable {
  private var state: UInt64
  /// Neighbouring seeds begin far apart; without the mixing they would be the same stream a few numbers later.
  init(seed: UInt64) {
    state = seed
    state = next() ^ 0x6A09_E667_F3BC_C909
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  /// 0 ..< count; `count` is at least 1.
  mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
  /// 0 ..< 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
  mutating func happens(_ probability: Double) -> Bool { fraction() < probability }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The rule of Metropolis: what gains always, what loses with probability exp(gain / temperature).
  mutating func accepts(_ gain: Double, at temperature: Double) -> Bool { gain >= 0 || fraction() < Self.exponential(gain / temperature) }

  /// e^x for x <= 0, precise enough for a dice and the same on every machine.
  static func exponential(_ x: Double) -> Double {
    guard x > -30 else { return 0 }
    var y = 1 + x / 1024
    for _ in 0..<10 { y *= y }
    return max(0, y)
  }
}
