/// A text laid out for matching: one width, composed, no marks that nobody sees, lines of a paragraph joined, and words that were
/// parted at a line's end put together again.
struct Plain {
  private(set) var scalars: [UInt32] = []
  /// Where each scalar stood in the original, and the original's end.
  private(set) var origin: [Int] = []
  /// Paragraphs, headings, cells: no sentence goes across.
  private(set) var blocks: [Range<Int>] = []

  init(_ text: String) {
    let source = text.unicodeScalars.map(\.value)
    scalars.reserveCapacity(source.count)
    origin.reserveCapacity(source.count + 1)
    var blockStart = 0
    func lineEnd(_ start: Int) -> Int {
      var end = start
      while end < source.count, !Self.isNewline(source[end]) { end += 1 }
      return end
    }
    func closeBlock(_ plain: inout Plain) {
      while plain.scalars.count > blockStart, plain.scalars.last == 0x20 {
        plain.scalars.removeLast()
        plain.origin.removeLast()
      }
      if plain.scalars.count > blockStart { plain.blocks.append(blockStart..<plain.scalars.count) }
      blockStart = plain.scalars.count
    }
    var start = 0
    while start < source.count {
      // One paragraph: lines up to an empty one.
      var lines: [Range<Int>] = []
      while start < source.count {
        let end = lineEnd(start)
        let line = start..<end
        start = min(end + 1, source.count)
        if end < source.count, source[end] == 0x0D, start < source.count, source[start] == 0x0A { start += 1 }
        if source[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0xA0 || $0 == 0x3000 }) { break }
        lines.append(line)
      }
      let longest = lines.map(\.count).max() ?? 0
      for (index, line) in lines.enumerated() {
        for place in line { emit(source[place], at: place) }
        guard index + 1 < lines.count else { break }
        let next = lines[index + 1].first { source[$0] != 0x20 && source[$0] != 0x09 } ?? lines[index + 1].lowerBound
        switch Self.joint(last: line, longest: longest, next: source[next], in: source) {
        case .parted: if scalars.last == 0x2D { scalars.removeLast(); origin.removeLast() }
        case .hyphen: break
        case .wrapped: if !(scalars.last.map(Script.isCJK) ?? false) || !Script.isCJK(source[next]) { emit(0x20, at: line.upperBound) }
        case .end: closeBlock(&self)
        }
      }
      closeBlock(&self)
    }
    origin.append(source.count)
  }

  /// The original's range of a range of this text.
  func original(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? origin[range.lowerBound]..<origin[range.lowerBound] : origin[range.lowerBound]..<(origin[range.upperBound - 1] + 1)
  }
  func text(_ range: Range<Int>) -> String { scalars[range].string }

  private enum Joint { case parted, hyphen, wrapped, end }

  /// How a line of a paragraph goes on in the next.
  private static func joint(last line: Range<Int>, longest: Int, next: UInt32, in source: [UInt32]) -> Joint {
    guard let last = source[line].last(where: { $0 != 0x20 && $0 != 0x09 }) else { return .end }
    let place = source[line].lastIndex(of: last)!
    if last == 0x2D || last == 0x2010 || last == 0xAD, place > line.lowerBound, Script.isLetter(source[place - 1]) {
      return Script.isLetter(next) && !Script.isUpper(next) ? .parted : .hyphen
    }
    let isCJK = Script.isCJK(last)
    // A Japanese line without any stop is a heading.
    if isCJK, !source[line].contains(where: { $0 == 0x3001 || $0 == 0x3002 || $0 == 0xFF0C || $0 == 0x2C }) { return .end }
    // A list's dash, a bullet, or lines that are paragraphs themselves.
    if [0x2D, 0x2022, 0x2A, 0x25A0, 0x25CB, 0x25CF, 0x30FB, 0x2013].contains(next) || longest > (isCJK ? 80 : 160) { return .end }
    if [0x3002, 0xFF01, 0xFF1F].contains(last) { return line.count * 10 < longest * 7 ? .end : .wrapped }
    return line.count * 10 >= longest * 7 && line.count >= (isCJK ? 16 : 36) ? .wrapped : .end
  }

  private static func isNewline(_ value: UInt32) -> Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 || value == 0x0B || value == 0x0C }

  private mutating func emit(_ value: UInt32, at place: Int) {
    func put(_ scalar: UInt32, _ plain: inout Plain) {
      plain.scalars.append(scalar)
      plain.origin.append(place)
    }
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x202A...0x202E: break
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
      if let last = scalars.last, last != 0x20, scalars.count > (blocks.last?.upperBound ?? 0) { put(0x20, &self) }
    case 0x300...0x36F:
      guard let last = scalars.last, let composed = Self.composed[[last, value]] else { break }
      scalars[scalars.count - 1] = composed
    case 0x3099, 0x309B, 0xFF9E:
      if let last = scalars.last, let voiced = Self.voiced(last) { scalars[scalars.count - 1] = voiced } else { break }
    case 0x309A, 0x309C, 0xFF9F:
      if let last = scalars.last, (0x306F...0x307B).contains(last) || (0x30CF...0x30DB).contains(last) { scalars[scalars.count - 1] = last + 2 }
    case 0xFF61...0xFF9D: put(Self.halfKana[Int(value - 0xFF61)], &self)
    case 0xFF0C: put(0x3001, &self)
    case 0xFF0E: put(0x3002, &self)
    case 0x2C where scalars.last.map(Script.isCJK) ?? false: put(0x3001, &self)
    case 0xFF01...0xFF5E: put(value - 0xFEE0, &self)
    case 0x2018, 0x2019, 0x02BC, 0x201B: put(0x27, &self)
    case 0x2010, 0x2011, 0x2212: put(0x2D, &self)
    default: put(value, &self)
    }
  }

  private static func voiced(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x3046, 0x30A6: value == 0x3046 ? 0x3094 : 0x30F4
    case 0x304B...0x3062, 0x30AB...0x30C2: value % 2 == 1 ? value + 1 : nil
    case 0x3064...0x3068, 0x30C4...0x30C8: value % 2 == 0 ? value + 1 : nil
    case 0x306F...0x307B, 0x30CF...0x30DB: value + 1
    default: nil
    }
  }
  private static let halfKana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars.map(\.value))
  /// A letter and a mark as one; other marks are left out.
  private static let composed: [[UInt32]: UInt32] = {
    let table: [(UInt32, String, String)] = [
      (0x308, "aouAOUei", "äöüÄÖÜëï"), (0x304, "aeiouAEIOU", "āēīōūĀĒĪŌŪ"), (0x301, "aeiouAEIOUn", "áéíóúÁÉÍÓÚń"), (0x300, "aeiou", "àèìòù"),
      (0x302, "aeiou", "âêîôû"), (0x30A, "aA", "åÅ"), (0x303, "no", "ñõ"), (0x327, "cs", "çş"), (0x30C, "csz", "čšž"),
    ]
    var map: [[UInt32]: UInt32] = [:]
    for (mark, plain, whole) in table {
      for (letter, one) in zip(plain.unicodeScalars, whole.unicodeScalars) { map[[letter.value, mark]] = one.value }
    }
    return map
  }()
}
