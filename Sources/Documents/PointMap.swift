import Domain

/// Places with their names, drawn by their coordinates alone; nothing where there are fewer than two.
package func pointMap(_ places: [(name: String, point: Point)], title: String, _ h: inout HTML) {
  guard places.count > 1 else { return }
  let latitudes = places.map(\.point.latitude)
  let longitudes = places.map(\.point.longitude)
  let (north, west) = (latitudes.max()!, longitudes.min()!)
  let narrowing = cosine(degrees: (north + latitudes.min()!) / 2)
  let (wide, high) = (max((longitudes.max()! - west) * narrowing, 0.01), max(north - latitudes.min()!, 0.01))
  let scale = min(620 / wide, 420 / high)
  let height = high * scale + 80
  h.add(.svg, .class("map"), .viewBox(1000, Int(height.rounded(.up))), .role("img"), .label(title)) { h in
    h.void(.rect, .class("paper"), .x(0), .y(0), .width(1000), .height(height))
    var taken: [(x: Double, y: Double)] = []
    for place in places.sorted(by: { ($1.point.latitude, $0.name) < ($0.point.latitude, $1.name) }) {
      let x = 60 + (place.point.longitude - west) * narrowing * scale
      let y = 40 + (north - place.point.latitude) * scale
      h.void(.circle, .class("place"), .cx(x), .cy(y), .r(6))
      // A name goes below the one that stands in its way.
      var line = y + 5
      while taken.contains(where: { abs($0.y - line) < 18 && abs($0.x - x) < 300 }) { line += 18 }
      taken.append((x, line))
      h.add(.drawnText, .class("name"), .x(x + 12), .y(line), text: place.name)
    }
  }
}
