import Domain

/// The order of Japanese lists: JIS X 4061, for what occurs in readings of names.
///
/// First the plain sounds decide, a long vowel sign counting as the vowel that it lengthens; then clear before voiced
/// before half-voiced; then the long vowel sign before a small sign before a full one. Hiragana counts as katakana.
struct KanaKey: Comparable {
  /// Signs without a sound of their own (middle dot, double hyphen) are passed over.
  private(set) var sounds: [UInt32] = []
  private(set) var voices: [UInt8] = []
  private(set) var sizes: [UInt8] = []

  init(_ reading: some StringProtocol) {
    for scalar in reading.unicodeScalars {
      let sign = (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60)! : scalar
      if sign == "ー" {
        if let last = sounds.last, let vowel = Self.vowels[last] { append(vowel, voice: 0, size: 0) }
        continue
      }
      guard !"・＝゠‐- ".unicodeScalars.contains(sign) else { continue }
      let small = Self.small[sign]
      let full = small ?? sign
      let (plain, voice) = Self.voiced[full] ?? (full, 0)
      append(plain.value, voice: voice, size: small == nil ? 2 : 1)
    }
  }

  private mutating func append(_ sound: UInt32, voice: UInt8, size: UInt8) {
    sounds.append(sound)
    voices.append(voice)
    sizes.append(size)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.sounds != right.sounds { return left.sounds.lexicographicallyPrecedes(right.sounds) }
    if left.voices != right.voices { return left.voices.lexicographicallyPrecedes(right.voices) }
    return left.sizes.lexicographicallyPrecedes(right.sizes)
  }

  private static let small: [Unicode.Scalar: Unicode.Scalar] = pairs("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ")
  private static let voiced: [Unicode.Scalar: (Unicode.Scalar, UInt8)] = {
    let once = pairs("ヴガギグゲゴザジズゼゾダヂヅデドバビブベボ", "ウカキクケコサシスセソタチツテトハヒフヘホ").mapValues { ($0, UInt8(1)) }
    let half = pairs("パピプペポ", "ハヒフヘホ").mapValues { ($0, UInt8(2)) }
    return once.merging(half) { first, _ in first }
  }()
  private static let vowels: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    let rows = ["アカサタナハマヤラワ", "イキシチニヒミリヰ", "ウクスツヌフムユル", "エケセテネヘメレヱ", "オコソトノホモヨロヲ"]
    for row in rows { for sign in row.unicodeScalars { table[sign.value] = row.unicodeScalars.first!.value } }
    return table
  }()
  private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
  }
}

extension Delegate {
  /// The katakana begins with the given names, one part between middle dots for each of them.
  private var readingParts: (given: [Substring], family: [Substring]) {
    let parts = katakana.split(separator: "・")
    let count = min(givenName.split(separator: " ").count, max(parts.count - 1, 0))
    return (Array(parts.prefix(count)), Array(parts.dropFirst(count)))
  }
  /// The katakana of the family name; empty when no reading is known.
  package var familyReading: String { readingParts.family.joined(separator: "・") }
  package var givenReading: String { readingParts.given.joined(separator: "・") }
  /// Family name first.
  var readingKeys: (family: KanaKey, given: KanaKey) { (KanaKey(familyReading), KanaKey(givenReading)) }
}
