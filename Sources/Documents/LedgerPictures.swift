import Domain

/// Who of ours is tied to whom of theirs: two columns of names, a curve for each tie.
package struct NetworkPicture: Sendable {
  package struct Node: Sendable {
    package var name: String
    package var isOurs: Bool
    package var href: String
    package var isMarked: Bool
    package init(name: String, isOurs: Bool, href: String, isMarked: Bool = false) {
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

  /// - Parameter heads: over the two columns.
  package func draw(title: String, heads: (ours: String, theirs: String), _ h: inout HTML) {
    let places = places
    let rows = max(nodes.count { $0.isOurs }, nodes.count { !$0.isOurs })
    let height = 60 + Double(max(rows, 1)) * Self.row
    h.add(.svg, .class("network"), .viewBox(1000, Int(height)), .role("group"), .labelledBy("network-title network-desc")) { h in
      h.add(.title, .id("network-title"), text: title)
      h.add(.desc, .id("network-desc"), text: lines.map { "\(nodes[$0.from].name) – \($0.label) – \(nodes[$0.to].name)" }.joined(separator: "; "))
      h.add(.drawnText, .class("head"), .x(Self.left), .y(26), .anchor("end"), text: heads.ours)
      h.add(.drawnText, .class("head"), .x(Self.right), .y(26), .anchor("start"), text: heads.theirs)
      for line in lines.filter({ !$0.isMarked }) + lines.filter(\.isMarked) {
        h.add(.g, .class(line.isMarked ? "line marked" : "line")) { h in
          h.add(.title, text: line.label)
          h.void(.path, .d(Self.curve(places[line.from], places[line.to])))
        }
      }
      for (node, place) in zip(nodes, places) {
        h.add(.a, .href(node.href), .class(node.isMarked ? "node marked" : "node")) { h in
          h.void(.circle, .cx(place.x), .cy(place.y), .r(5))
          h.add(
            .drawnText, .x(place.x + (node.isOurs ? -12 : 12)), .y(place.y + 5), .anchor(node.isOurs ? "end" : "start"),
            text: MapLabels.shortened(node.name))
        }
      }
    }
  }

  private static func curve(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> String {
    // Between two of one column the curve swings into the middle.
    let bend = a.x == b.x ? (a.x == left ? 70.0 : -70.0) : (b.x - a.x) / 2
    let other = a.x == b.x ? bend : -bend
    return "M\(coordinate(a.x)) \(coordinate(a.y))C\(coordinate(a.x + bend)) \(coordinate(a.y)) \(coordinate(b.x + other)) \(coordinate(b.y)) \(coordinate(b.x)) \(coordinate(b.y))"
  }
}

/// Organisations of a region on a plane; the more ties, the larger the disc.
package struct RegionMap: Sendable {
  package struct Place: Sendable {
    package var name: String
    package var point: Point
    package var ties: Int
    package init(name: String, point: Point, ties: Int) { (self.name, self.point, self.ties) = (name, point, ties) }
  }
  package var places: [Place]
  package init(places: [Place]) { self.places = places }

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
      h.add(.desc, .id("\(id)-desc"), text: places.map { "\($0.name) (\($0.ties))" }.joined(separator: "; "))
      h.void(.rect, .class("paper"), .x(0), .y(0), .width(width), .height(height))
      for place in drawn { h.void(.circle, .class(place.0.ties > 0 ? "tied" : "place"), .cx(place.x), .cy(place.y), .r(place.0.ties > 0 ? min(16, 6 + Double(place.0.ties)) : 5)) }
      var labels = MapLabels(width: width, height: height, taken: drawn.map { .init(around: $0.x, $0.y, 8) })
      for place in drawn.sorted(by: { ($1.0.ties, $0.y, $0.x) < ($0.0.ties, $1.y, $1.x) }) {
        labels.write(MapLabels.shortened(place.0.name), x: place.x, y: place.y, &h)
      }
      MapLabels.scaleBar(scale: scale, height: height, &h)
      MapLabels.northArrow(width: width, language, &h)
    }
  }
}
