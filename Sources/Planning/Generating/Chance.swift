/// Repeatable chance: SplitMix64. Equal seeds give equal numbers on every machine.
///
/// Source: Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195.
struct Chance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Both ends included.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// In so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  /// So many different ones, or all, in the order of chance.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var rest = elements
    var taken: [Element] = []
    while taken.count < count, !rest.isEmpty { taken.append(rest.remove(at: number(0...rest.count - 1))) }
    return taken
  }
}
