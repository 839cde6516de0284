import Domain

/// The tours of one day drawn from the coordinates of their places.
package func mapPage(day date: CalendarDate, _ e: Edition) -> [UInt8] {
  page(e.shell(.map(date), title: "\(e[Words.map]) \(e.language.date(date))", kind: "landscape")) { h in
    h.add(.h1, text: "\(e[Words.map]) · \(e.language.longDate(date))")
    h.add(.nav, .class("jump"), .label(e[Words.days])) { h in
      h.add(.ul) { h in
        for day in e.index.days where e.index.toursOfDay[day.date] != nil {
          guard let href = e.href(.map(day.date)) else { continue }
          h.add(.li) { h in
            if day.date == date {
              h.add(.a, .href(href), .current("page"), text: e.language.shortDate(day.date))
            } else {
              h.add(.a, .href(href), text: e.language.shortDate(day.date))
            }
          }
        }
      }
    }
    if let day = e.day(date) { e.mapBody(day, &h) } else { h.add(.p, .class("quiet"), text: e[Words.noMap]) }
  }
}

extension Edition {
  func mapBody(_ day: BoardDay, _ h: inout HTML) {
    let tours = (index.toursOfDay[day.date] ?? []).map { programme.tours[$0] }
    let maps = MapSheet.sheets(of: tours, self)
    if maps.isEmpty { return h.add(.p, .class("quiet"), text: self[Words.noMap]) }
    for (number, map) in maps.enumerated() { map.draw(id: "map-\(day.date)-\(number + 1)", self, &h) }
    h.add(.p, .class("quiet"), text: "■ \(self[Words.hotel]) · ○ \(self[Words.stop]) · • \(self[Words.otherSites])")
    h.add(.p, .class("quiet"), text: self[Words.straight])
    h.add(.div, .class("legend"), .role("group"), .label(self[Words.legend])) { h in
      for tour in tours {
        h.add(.section, .class("of \(tone(tour))")) { h in
          h.add(.p, .class("line")) { tourSummary(tour, day, &$0) }
          tourRoute(tour, &h)
        }
      }
    }
  }
}

/// One drawing: the places of tours that belong together, with room for their names.
struct MapSheet {
  static let width = 1000.0
  static let margin = 70.0
  /// Tours further apart than this have a drawing each.
  static let farKilometres = 120.0

  var tours: [Tour]
  var places: [(id: Identifier<Site>, x: Double, y: Double)]
  var height: Double
  /// Drawing units per kilometre.
  var scale: Double
  /// Other places of the trip within the frame.
  var others: [(x: Double, y: Double)]

  /// Groups the tours by nearness; a tour is never torn.
  static func sheets(of tours: [Tour], _ e: Edition) -> [MapSheet] {
    var groups: [(tours: [Tour], points: [Point])] = []
    for tour in tours {
      let points = stations(of: tour).compactMap { e.index.sites[$0]?.point }
      guard !points.isEmpty else { continue }
      let near = groups.indices.filter { group in
        groups[group].points.contains { a in points.contains { kilometres(a, $0) < farKilometres } }
      }
      var merged: (tours: [Tour], points: [Point]) = ([], [])
      for group in near {
        merged.tours += groups[group].tours
        merged.points += groups[group].points
      }
      for group in near.reversed() { groups.remove(at: group) }
      groups.append((merged.tours + [tour], merged.points + points))
    }
    return groups.map { MapSheet($0.tours, $0.points, e) }
  }

  static func stations(of tour: Tour) -> [Identifier<Site>] { [tour.from] + tour.stops.map(\.site) + [tour.to] }

  init(_ tours: [Tour], _ points: [Point], _ e: Edition) {
    let middle = (points.map(\.latitude).min()! + points.map(\.latitude).max()!) / 2
    let west = points.map(\.longitude).min()!
    let north = points.map(\.latitude).max()!
    let perDegree = (x: 111.320 * cosine(degrees: middle), y: 110.574)
    let spanX = max((points.map(\.longitude).max()! - west) * perDegree.x, 0.5)
    let spanY = max((north - points.map(\.latitude).min()!) * perDegree.y, 0.5)
    let room = (x: Self.width - 2 * Self.margin - 160, y: 520.0)
    let scale = min(room.x / spanX, room.y / spanY)
    let left = Self.margin + (Self.width - 2 * Self.margin - spanX * scale) / 2
    self.scale = scale
    self.tours = tours
    height = max(spanY * scale + 2 * Self.margin, 320)
    let top = (height - spanY * scale) / 2
    let project: (Point) -> (x: Double, y: Double) = { point in
      (left + (point.longitude - west) * perDegree.x * scale, top + (north - point.latitude) * perDegree.y * scale)
    }
    var seen = Set<Identifier<Site>>()
    places = []
    for tour in tours {
      for id in Self.stations(of: tour) {
        guard let point = e.index.sites[id]?.point, seen.insert(id).inserted else { continue }
        let (x, y) = project(point)
        places.append((id, x, y))
      }
    }
    others = []
    for site in e.dossier.register.sites where !seen.contains(site.id) {
      guard let point = site.point else { continue }
      let (x, y) = project(point)
      if x > 20, x < Self.width - 20, y > 20, y < height - 60 { others.append((x, y)) }
    }
  }

  func draw(id: String, _ e: Edition, _ h: inout HTML) {
    let hotel = Set(e.trip.hotels.map(\.site))
    h.add(
      .svg, .class("map"), .viewBox(Int(Self.width), Int(height.rounded(.up))), .role("img"), .labelledBy("\(id)-title \(id)-desc")
    ) { h in
      h.add(.title, .id("\(id)-title"), text: tours.map { e[Words.tour(e.letter($0))] }.joined(separator: e.language.comma))
      h.add(.desc, .id("\(id)-desc"), text: description(e))
      h.void(.rect, .class("paper"), .x(0), .y(0), .width(Self.width), .height(height))
      for other in others { h.void(.circle, .class("other"), .cx(other.x), .cy(other.y), .r(2.5)) }
      let discs = ways(legs(), e, &h)
      for place in places {
        if hotel.contains(place.id) {
          h.void(.rect, .class("base"), .x(place.x - 7), .y(place.y - 7), .width(14), .height(14))
        } else {
          h.void(.circle, .class("place"), .cx(place.x), .cy(place.y), .r(6))
        }
      }
      labels(avoiding: discs, e, &h)
      MapLabels.scaleBar(scale: scale, height: height, &h)
      MapLabels.northArrow(width: Self.width, e.language, &h)
    }
  }

  private func description(_ e: Edition) -> String {
    tours.map { tour in
      "\(e[Words.tour(e.letter(tour))]): " + Self.stations(of: tour).map { e.siteName($0) }.joined(separator: " → ")
    }.joined(separator: "; ")
  }

  /// A way between two places, moved aside so that tours on the same way are drawn beside each other.
  private struct Leg {
    var tour: Tour
    var x1, y1, x2, y2: Double
    /// The letter's place; nil where the way is too short for one.
    var letter: (x: Double, y: Double)?
  }

  private func legs() -> [Leg] {
    let located = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var legs: [Leg] = []
    for (number, tour) in tours.enumerated() {
      let shift = (Double(number) - Double(tours.count - 1) / 2) * 5
      let along = 0.3 + 0.4 * (Double(number) + 0.5) / Double(tours.count)
      let stations = Self.stations(of: tour).compactMap { located[$0] }
      for (a, b) in zip(stations, stations.dropFirst()) where a.id != b.id {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0.5 else { continue }
        // The normal points one way whichever way the tour goes, so there and back do not cross.
        let turn = a.id < b.id ? 1.0 : -1.0
        let (nx, ny) = (-dy / length * shift * turn, dx / length * shift * turn)
        let t = turn > 0 ? along : 1 - along
        legs.append(
          Leg(
            tour: tour, x1: a.x + nx, y1: a.y + ny, x2: b.x + nx, y2: b.y + ny,
            letter: length > 45 ? (a.x + dx * t + nx, a.y + dy * t + ny) : nil))
      }
    }
    return legs
  }

  /// The ways first, then the letters on top; a letter that would hide another is left out.
  private func ways(_ legs: [Leg], _ e: Edition, _ h: inout HTML) -> [MapLabels.Box] {
    for leg in legs {
      h.add(.g, .class("way \(e.tone(leg.tour))")) { h in h.void(.line, .x1(leg.x1), .y1(leg.y1), .x2(leg.x2), .y2(leg.y2)) }
    }
    var discs: [MapLabels.Box] = []
    for leg in legs {
      guard let (x, y) = leg.letter else { continue }
      let box = MapLabels.Box(around: x, y, 10)
      if discs.contains(where: box.overlaps) { continue }
      discs.append(box)
      h.add(.g, .class(e.tone(leg.tour))) { h in
        h.void(.circle, .class("disc"), .cx(x), .cy(y), .r(10))
        h.add(.drawnText, .class("letter"), .x(x), .y(y + 4.5), .anchor("middle"), text: e.letter(leg.tour))
      }
    }
    return discs
  }

  /// A name that finds no free place is left to the list below.
  private func labels(avoiding discs: [MapLabels.Box], _ e: Edition, _ h: inout HTML) {
    var labels = MapLabels(width: Self.width, height: height, taken: discs + places.map { .init(around: $0.x, $0.y, 8) })
    for place in places.sorted(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      labels.write(Self.shortened(e.siteName(place.id)), x: place.x, y: place.y, &h)
    }
  }

  private static func shortened(_ name: String) -> String {
    // A site of an organisation is named “Organisation: Site”; the first part finds it on a map.
    MapLabels.shortened(name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name)
  }

  /// Kilometres on a plane; good enough to tell near from far.
  static func kilometres(_ a: Point, _ b: Point) -> Double {
    let x = (a.longitude - b.longitude) * 111.320 * cosine(degrees: (a.latitude + b.latitude) / 2)
    let y = (a.latitude - b.latitude) * 110.574
    return (x * x + y * y).squareRoot()
  }
}

/// By its series, to 1e-7 for latitudes; spares a dependency on a mathematics library, and every machine gives the same bytes.
func cosine(degrees: Double) -> Double {
  let x = degrees * .pi / 180
  let q = x * x
  return 1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56 * (1 - q / 90 * (1 - q / 132)))))
}
