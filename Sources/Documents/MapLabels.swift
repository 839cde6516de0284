import Domain

/// Room for names on a drawing: what is taken, and where the next name may stand.
struct MapLabels {
  struct Box {
    var left, top, right, bottom: Double
    init(left: Double, top: Double, right: Double, bottom: Double) { (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom) }
    init(around x: Double, _ y: Double, _ half: Double) { self.init(left: x - half, top: y - half, right: x + half, bottom: y + half) }
    func overlaps(_ other: Box) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }
  }
  let width: Double
  let height: Double
  private(set) var taken: [Box]

  /// The corner of the scale is kept free.
  init(width: Double, height: Double, taken: [Box]) {
    (self.width, self.height) = (width, height)
    self.taken = taken + [Box(left: 0, top: height - 50, right: 330, bottom: height)]
  }

  /// Writes a name at the first of eighteen places round its point that is free; nothing if none is.
  /// - Parameter radius: of what is drawn at the point.
  mutating func write(_ name: String, x: Double, y: Double, radius: Double = 6, _ h: inout HTML) {
    let (length, aside) = (Self.length(of: name), radius + 6)
    var candidates: [(x: Double, y: Double, anchor: String)] = []
    for distance in [0.0, 14, 28] {
      candidates += [
        (x + aside, y + 5 - distance, "start"), (x - aside, y + 5 - distance, "end"), (x + aside, y + 5 + distance, "start"),
        (x - aside, y + 5 + distance, "end"), (x, y - 1 - aside - distance, "middle"), (x, y + 12 + aside + distance, "middle"),
      ]
    }
    for candidate in candidates {
      let left = candidate.anchor == "start" ? candidate.x : candidate.anchor == "end" ? candidate.x - length : candidate.x - length / 2
      let box = Box(left: left - 2, top: candidate.y - 14, right: left + length + 2, bottom: candidate.y + 4)
      let isInside = box.left > 4 && box.right < width - 4 && box.top > 4 && box.bottom < height - 4
      if !isInside || taken.contains(where: box.overlaps) { continue }
      taken.append(box)
      if abs(candidate.y - y - 5) > 1, candidate.anchor != "middle" {
        h.void(.line, .class("lead"), .x1(x), .y1(y), .x2(candidate.x), .y2(candidate.y - 5))
      }
      h.add(.drawnText, .class("name"), .x(candidate.x), .y(candidate.y), .anchor(candidate.anchor), text: name)
      return
    }
  }

  /// At most so long that it fits beside a point: 34 signs, or 20 of the wide scripts.
  static func shortened(_ name: String) -> String {
    var (room, end) = (300.0, name.startIndex)
    for place in name.indices {
      room -= length(of: String(name[place]))
      if room < 0 { return name[..<end].trimmingSpace + "…" }
      end = name.index(after: place)
    }
    return name
  }

  /// In drawing units at a size of 15.
  static func length(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 15.0 : $1.properties.isUppercase ? 10.5 : 8.2) }
  }

  static func scaleBar(scale: Double, height: Double, _ h: inout HTML) {
    let wished = 180 / scale
    let kilometres = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200].last { $0 <= wished } ?? 0.1
    let (y, length) = (height - 24, kilometres * scale)
    h.add(.g, .class("scale")) { h in
      h.void(.path, .d("M24 \(coordinate(y - 6))V\(coordinate(y))H\(coordinate(24 + length))V\(coordinate(y - 6))"))
      h.add(.drawnText, .x(32 + length), .y(y + 1), text: kilometres < 1 ? "\(Int(kilometres * 1000)) m" : "\(Int(kilometres)) km")
    }
  }

  static func northArrow(width: Double, _ language: Language, _ h: inout HTML) {
    h.add(.g, .class("north")) { h in
      h.void(.path, .d("M\(coordinate(width - 34)) 24l7 22l-7 -5l-7 5z"))
      h.add(.drawnText, .x(width - 34), .y(64), .anchor("middle"), text: language == .ja ? "北" : "N")
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpace: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return String(self[..<end])
  }
}
