import Domain

/// Who of ours is tied to whom of theirs: two columns of names, a curve for each tie.
package struct NetworkPicture: Sendable {
  package struct Node: Sendable {
    package var name: String
    package var isOurs: Bool
    /// nil where the picture leads nowhere, on paper and for everybody.
    package var href: String?
    package var isMarked: Bool
    package init(name: String, isOurs: Bool, href: String?, isMarked: Bool = false) {
      (self.name, self.isOurs, self.href, self.isMarked) = (name, isOurs, href, isMarked)
    }
  }
  package struct Line: Sendable {
    /// Places in `nodes`.
    package var from: Int
    package var to: Int
    package var label: String
    package var isMarked: Bool
    package init(from: Int, to: Int, label: String, isMarked: Bool = false) { (self.from, self.to, self.label, self.isMarked) = (from, to, label, isMarked) }
  }
  package var nodes: [Node]
  package var lines: [Line]
  package init(nodes: [Node], lines: [Line]) { (self.nodes, self.lines) = (nodes, lines) }

  private static let row = 30.0
  private static let (left, right) = (370.0, 630.0)

  /// Where each node stands: ours in the order given, theirs near those they are tied to.
  private var places: [(x: Double, y: Double)] {
    var places = [(x: Double, y: Double)](repeating: (0, 0), count: nodes.count)
    let ours = nodes.indices.filter { nodes[$0].isOurs }
    for (row, node) in ours.enumerated() { places[node] = (Self.left, 60 + Double(row) * Self.row) }
    func middle(_ node: Int) -> Double {
      let tied = lines.compactMap { $0.from == node ? $0.to : $0.to == node ? $0.from : nil }.filter { nodes[$0].isOurs }
      return tied.isEmpty ? .infinity : tied.map { places[$0].y }.reduce(0, +) / Double(tied.count)
    }
    let theirs = nodes.indices.filter { !nodes[$0].isOurs }.map { (middle($0), $0) }.sorted { $0 < $1 }.map(\.1)
    for (row, node) in theirs.enumerated() { places[node] = (Self.right, 60 + Double(row) * Self.row) }
    return places
  }

  /// All that it shows, for those who do not see it.
  package var alternative: String {
    lines.map { "\(nodes[$0.from].name) – \($0.label) – \(nodes[$0.to].name)" }.joined(separator: "; ")
  }

  /// The kinds of ties in the order in which they appear; each has strokes of its own, the last stand for all that follow.
  private static let strokesAtMost = 8
  private var kinds: [String] { lines.reduce(into: []) { if !$0.contains($1.label) { $0.append($1.label) } } }

  /// - Parameters:
  ///   - heads: over the two columns.
  ///   - id: of the drawing on its page.
  ///   - hasKey: whether the kinds of ties are told apart by their strokes, with a key below; for paper, where nothing can be pointed at.
  package func draw(id: String = "network", title: String, heads: (ours: String, theirs: String), hasKey: Bool = false, _ h: inout HTML) {
    let places = places
    let rows = max(nodes.count { $0.isOurs }, nodes.count { !$0.isOurs })
    let kinds = hasKey ? kinds : []
    // Those that share the last stroke share its place in the key.
    let key = Array(kinds.prefix(Self.strokesAtMost - 1)) + (kinds.count < Self.strokesAtMost ? [] : [kinds.dropFirst(Self.strokesAtMost - 1).joined(separator: " / ")])
    let foot = 60 + Double(max(rows, 1)) * Self.row
    let height = foot + Double((key.count + 2) / 3) * 24
    let role: HTML.Attribute = nodes.contains { $0.href != nil } ? .role("group") : .role("img")
    h.add(.svg, .class("network"), .viewBox(1000, Int(height)), role, .labelledBy("\(id)-title \(id)-desc")) { h in
      h.add(.title, .id("\(id)-title"), text: title)
      h.add(.desc, .id("\(id)-desc"), text: alternative)
      h.add(.drawnText, .class("head"), .x(Self.left), .y(26), .anchor("end"), text: heads.ours)
      h.add(.drawnText, .class("head"), .x(Self.right), .y(26), .anchor("start"), text: heads.theirs)
      for line in lines.filter({ !$0.isMarked }) + lines.filter(\.isMarked) {
        h.add(.g, .class((line.isMarked ? "line marked" : "line") + Self.stroke(line.label, kinds))) { h in
          h.add(.title, text: line.label)
          h.void(.path, .d(Self.curve(places[line.from], places[line.to], aside: hasKey ? before(line) : 0)))
        }
      }
      for (node, place) in zip(nodes, places) {
        let content = { (h: inout HTML) in
          h.void(.circle, .cx(place.x), .cy(place.y), .r(5))
          h.add(
            .drawnText, .x(place.x + (node.isOurs ? -12 : 12)), .y(place.y + 5), .anchor(node.isOurs ? "end" : "start"),
            text: MapLabels.shortened(node.name))
        }
        let look = node.isMarked ? "node marked" : "node"
        if let href = node.href { h.add(.a, .href(href), .class(look), content: content) } else { h.add(.g, .class(look), content: content) }
      }
      for (place, kind) in key.enumerated() {
        let (x, y) = (40 + Double(place % 3) * 320, foot + 8 + Double(place / 3) * 24)
        h.add(.g, .class("line k\(place)")) { $0.void(.path, .d("M\(coordinate(x)) \(coordinate(y))H\(coordinate(x + 60))")) }
        h.add(.drawnText, .class("head"), .x(x + 70), .y(y + 5), text: kind)
      }
    }
  }

  private static func stroke(_ kind: String, _ kinds: [String]) -> String { kinds.firstIndex(of: kind).map { " k\(min($0, strokesAtMost - 1))" } ?? "" }

  /// How many lines between the same two stand before this one: they are drawn beside each other.
  private func before(_ line: Line) -> Double {
    let same = lines.filter { Set([$0.from, $0.to]) == Set([line.from, line.to]) }
    return Double(same.firstIndex { $0.label == line.label } ?? 0)
  }

  private static func curve(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double), aside: Double) -> String {
    // Between two of one column the curve swings into the middle.
    let bend = a.x == b.x ? (a.x == left ? 70.0 : -70.0) : (b.x - a.x) / 2
    let other = a.x == b.x ? bend : -bend
    // Neighbours of a line swing further out.
    let (first, second) = (a.y + aside * 16, b.y + aside * 16)
    return "M\(coordinate(a.x)) \(coordinate(a.y))C\(coordinate(a.x + bend)) \(coordinate(first)) \(coordinate(b.x + other)) \(coordinate(second)) \(coordinate(b.x)) \(coordinate(b.y))"
  }
}

/// Organisations or places of a region on a plane; the more ties, visits or people, the larger the disc.
package struct RegionMap: Sendable {
  package struct Place: Sendable {
    package var name: String
    package var point: Point
    /// Of ties, visits or people.
    package var count: Int
    package init(name: String, point: Point, count: Int) { (self.name, self.point, self.count) = (name, point, count) }
  }
  package var places: [Place]
  package init(places: [Place]) { self.places = places }

  /// All that it shows, for those who do not see it.
  package var alternative: String { places.map { "\($0.name) (\($0.count))" }.joined(separator: "; ") }

  private static func radius(_ place: Place) -> Double { place.count > 0 ? min(16, 6 + Double(place.count)) : 5 }

  /// Places further apart than a drawing can show have one each; the places of a drawing are near to some other of it.
  package static func sheets(_ places: [Place]) -> [RegionMap] {
    var sheets: [RegionMap] = []
    for place in places {
      let near = sheets.indices.filter { sheets[$0].places.contains { MapSheet.kilometres($0.point, place.point) < MapSheet.farKilometres } }
      let joined = RegionMap(places: near.flatMap { sheets[$0].places } + [place])
      for sheet in near.reversed() { sheets.remove(at: sheet) }
      sheets.append(joined)
    }
    return sheets
  }

  /// - Parameter id: of the drawing on its page.
  package func draw(id: String, title: String, _ language: Language, _ h: inout HTML) {
    guard !places.isEmpty else { return }
    let middle = (places.map(\.point.latitude).min()! + places.map(\.point.latitude).max()!) / 2
    let (west, north) = (places.map(\.point.longitude).min()!, places.map(\.point.latitude).max()!)
    let perDegree = (x: 111.320 * cosine(degrees: middle), y: 110.574)
    let spanX = max((places.map(\.point.longitude).max()! - west) * perDegree.x, 0.5)
    let spanY = max((north - places.map(\.point.latitude).min()!) * perDegree.y, 0.5)
    let (width, margin) = (1000.0, 90.0)
    let scale = min((width - 2 * margin - 160) / spanX, 640 / spanY)
    let height = max(spanY * scale + 2 * margin, 320)
    let (left, top) = ((width - spanX * scale) / 2, (height - spanY * scale) / 2)
    let drawn = places.map { ($0, x: left + ($0.point.longitude - west) * perDegree.x * scale, y: top + (north - $0.point.latitude) * perDegree.y * scale) }
    h.add(.svg, .class("map"), .viewBox(Int(width), Int(height.rounded(.up))), .role("img"), .labelledBy("\(id)-title \(id)-desc")) { h in
      h.add(.title, .id("\(id)-title"), text: title)
      h.add(.desc, .id("\(id)-desc"), text: alternative)
      h.void(.rect, .class("paper"), .x(0), .y(0), .width(width), .height(height))
      for place in drawn { h.void(.circle, .class(place.0.count > 0 ? "tied" : "place"), .cx(place.x), .cy(place.y), .r(Self.radius(place.0))) }
      var labels = MapLabels(width: width, height: height, taken: drawn.map { .init(around: $0.x, $0.y, Self.radius($0.0) + 2) })
      for place in drawn.sorted(by: { ($1.0.count, $0.y, $0.x) < ($0.0.count, $1.y, $1.x) }) {
        labels.write(MapLabels.shortened(place.0.name), x: place.x, y: place.y, radius: Self.radius(place.0), &h)
      }
      MapLabels.scaleBar(scale: scale, height: height, &h)
      MapLabels.northArrow(width: width, language, &h)
    }
  }
}
