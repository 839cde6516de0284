import Domain

/// The board: a row block a day, with a time axis; tours as lanes, their stops as blocks, what concerns everybody as bands.
///
/// Places are classes of the common sheet (`b12 s6`: from the twelfth step on, six steps wide; a step is five minutes), so
/// pages need no style of their own. In the source everything stands in the order of time: read aloud or on a phone
/// the same elements are a list.
struct Board {
  static let stepMinutes = 5
  static let stepsPerHour = 60 / stepMinutes

  /// Whole hours of the day, local.
  let firstHour: Int
  let lastHour: Int
  let edition: Edition

  init(_ edition: Edition) {
    self.edition = edition
    var (first, last) = (8 * 60, 22 * 60)
    for day in edition.index.days {
      let span: (Minute, Minute) -> Void = { starts, ends in
        let (a, b) = (Self.minuteOfDay(starts, day), Self.minuteOfDay(ends, day))
        if (0..<1440).contains(a) { first = min(first, a) }
        if (1...1440).contains(b) { last = max(last, b) }
      }
      for position in edition.index.toursOfDay[day.date] ?? [] {
        span(edition.programme.tours[position].departs, edition.programme.tours[position].arrives)
      }
      for item in edition.trip.fixedItems where item.kind != "flight" && edition.zones(of: item).start.date(of: item.starts) == day.date {
        span(item.starts, item.ends)
      }
    }
    firstHour = first / 60
    lastHour = (last + 59) / 60
  }

  var hours: Int { lastHour - firstHour }
  var steps: Int { hours * Self.stepsPerHour }

  /// Minutes after the day's midnight by its own clocks; below 0 and above 1440 on other days.
  static func minuteOfDay(_ minute: Minute, _ day: BoardDay) -> Int {
    minute.sinceEpoch + day.zone.offset(at: minute) - day.date.daysSinceEpoch * 1440
  }

  /// Something on the board of a day.
  struct Block {
    enum Content {
      case tour(Tour)
      case item(FixedItem)
    }
    var content: Content
    var starts: Minute
    /// Steps from the left edge, half-open.
    var from: Int
    var to: Int
    var beginsBefore = false
    var endsAfter = false
    /// Lane from 0; nil over all lanes.
    var lane: Int?
  }

  /// What stands on a day, in the order of time, and what lies off its axis.
  func blocks(of day: BoardDay) -> (placed: [Block], lanes: Int, aside: [FixedItem]) {
    var placed: [Block] = []
    var aside: [FixedItem] = []
    for item in edition.trip.fixedItems {
      let startDate = edition.zones(of: item).start.date(of: item.starts)
      let (a, b) = (Self.minuteOfDay(item.starts, day), Self.minuteOfDay(item.ends, day))
      guard b > 0, a < 1440 || startDate == day.date else { continue }
      if b <= firstHour * 60 || a >= lastHour * 60 {
        if startDate == day.date { aside.append(item) }
      } else {
        placed.append(block(.item(item), item.starts, a, b))
      }
    }
    for position in edition.index.toursOfDay[day.date] ?? [] {
      let tour = edition.programme.tours[position]
      placed.append(block(.tour(tour), tour.departs, Self.minuteOfDay(tour.departs, day), Self.minuteOfDay(tour.arrives, day)))
    }
    placed.sort { ($0.starts, $0.to) < ($1.starts, $1.to) }
    let lanes = assignLanes(&placed)
    return (placed, lanes, aside)
  }

  private func block(_ content: Block.Content, _ starts: Minute, _ a: Int, _ b: Int) -> Block {
    let from = step(a)
    let to = max(step(b), from + 1)
    return Block(
      content: content, starts: starts, from: min(from, steps - 1), to: min(to, steps), beginsBefore: a < firstHour * 60,
      endsAfter: b > lastHour * 60)
  }

  func step(_ minute: Int) -> Int {
    let distance = minute - firstHour * 60
    return min(max((distance + Self.stepMinutes / 2) / Self.stepMinutes, 0), steps)
  }

  /// Whatever shares its time with nothing else takes the whole height; the others take the first free lane.
  private func assignLanes(_ blocks: inout [Block]) -> Int {
    var ends: [Int] = []
    for position in blocks.indices {
      let block = blocks[position]
      let isAlone = !blocks.indices.contains { $0 != position && blocks[$0].from < block.to && block.from < blocks[$0].to }
      if isAlone, case .item = block.content { continue }
      let lane = ends.firstIndex { $0 <= block.from } ?? ends.count
      if lane == ends.count { ends.append(block.to) } else { ends[lane] = block.to }
      blocks[position].lane = lane
    }
    return max(ends.count, 1)
  }
}

extension Board {
  func write(_ day: BoardDay, _ h: inout HTML) {
    let (placed, lanes, aside) = blocks(of: day)
    if placed.isEmpty && aside.isEmpty { return h.add(.p, .class("quiet"), text: edition[Words.nothingPlanned]) }
    if !placed.isEmpty {
      h.add(.div, .class("axis h\(hours)"), .hiddenFromReaders) { h in
        for hour in 0..<hours {
          h.add(.span, .class("b\(hour * Self.stepsPerHour + 1) s12"), text: "\(firstHour + hour)")
        }
      }
      h.add(.ol, .class("board h\(hours) n\(min(lanes, 12))")) { h in
        for block in placed {
          switch block.content {
          case .tour(let tour): write(tour, block, day, &h)
          case .item(let item): write(item, block, day, &h)
          }
        }
      }
    }
    guard !aside.isEmpty else { return }
    h.add(.ul, .class("aside"), .label(edition[Words.alsoThatDay])) { h in
      for item in aside { h.add(.li) { edition.itemLine(item, in: day.zone, &$0) } }
    }
  }

  func place(_ block: Block) -> String {
    let row = block.lane.map { "r\(min($0, 11) + 1)" } ?? "all"
    return "\(row) b\(block.from + 1) s\(block.to - block.from)"
  }

  func write(_ item: FixedItem, _ block: Block, _ day: BoardDay, _ h: inout HTML) {
    var style = "item k-\(item.isRide || item.kind == "transfer" ? "ride" : "event") \(place(block))"
    if block.to - block.from <= 9 { style += block.to - block.from <= 3 ? " thin narrow" : " narrow" }
    if block.beginsBefore { style += " before" }
    if block.endsAfter { style += " after" }
    h.add(.li, .class(style)) { edition.itemLine(item, in: day.zone, &$0) }
  }

  private func write(_ tour: Tour, _ block: Block, _ day: BoardDay, _ h: inout HTML) {
    h.add(.li, .class("tour \(edition.tone(tour)) \(place(block))")) { h in
      h.add(.p, .class("bar")) { h in
        h.add(.a, .href("#" + encoded(Links.anchor(.tour(tour.id))!)), .title(edition[Words.aboard])) { h in
          edition.letterMark(tour, &h)
          h.add(.time, text: day.zone.clock(tour.departs))
          h.text("–")
          h.add(.time, text: day.zone.clock(tour.arrives))
          h.text(" ")
          h.add(.span, .class("by"), text: edition.carriage(tour))
          h.text(" · ")
          h.add(.span, .class("count"), text: edition[Words.persons(tour.delegates.count)])
        }
      }
      h.add(.ol, .class("stops")) { h in
        for stop in tour.stops {
          let (first, width) = columns(of: stop, in: block, day)
          h.add(.li, .class("stop b\(first + 1) s\(width)" + (width < 10 ? " short" : ""))) { edition.stopBlock(stop, day, &$0) }
        }
      }
    }
  }
}

extension Edition {
  /// The colour and hatching of a tour; the letter says the same without them.
  func tone(_ tour: Tour) -> String { "t\((index.letterNumbers[tour.id] ?? 0) % 6)" }

  func letterMark(_ tour: Tour, _ h: inout HTML) {
    h.add(.b, .class("letter"), text: letter(tour))
    h.text(" ")
  }

  /// `Coach B1`, `Train`, `on foot`.
  func carriage(_ tour: Tour) -> String {
    guard tour.mode == .bus, let id = tour.vehicle else { return self[Words.mode(tour.mode)] }
    return (index.vehicles[id].map { self[Words.vehicleKind($0.kind)] } ?? self[Words.mode(.bus)]) + " " + id.text
  }

  func stopBlock(_ stop: Stop, _ day: BoardDay, _ h: inout HTML) {
    let zone = zone(at: stop.site)
    // A visit that the trip does not know has no page; its block leads to the day.
    let target: Links.Target = index.visits[stop.visit] == nil ? .day(day.date) : .visit(stop.visit)
    h.add(.a, .href(href(target) ?? "#")) { h in
      h.add(.span, .class("when")) { h in
        h.add(.time, text: zone.clock(stop.starts))
        h.text("–")
        h.add(.time, text: zone.clock(stop.ends))
        if zone.offset(at: stop.starts) != day.zone.offset(at: stop.starts) { h.text(" " + language.shortZone(zone, at: stop.starts)) }
      }
      h.text(" ")
      guard let visit = index.visits[stop.visit] else { return h.add(.b, text: stop.visit.text) }
      if titleNamesHost(visit) { return h.add(.b) { label(visit.title, fallback: visit.id.text, &$0) } }
      h.add(.b) { organisation(visit.host, &$0) }
      h.text(" ")
      h.add(.span, .class("what")) { label(visit.title, fallback: visit.id.text, &$0) }
    }
  }

  /// Whether the title makes the host's name superfluous where room is scarce.
  private func titleNamesHost(_ visit: Visit) -> Bool {
    let (title, found) = visit.title.best(in: language)
    guard found == language, language != .ja, let host = index.organisations[visit.host] else { return false }
    let word = host.name(in: language).split(separator: " ").first.map(String.init) ?? ""
    return word.count > 2 && title.lowercased().contains(word.lowercased())
  }

  /// A fixed item in one line: times (both zones where they differ), title, place, whom it concerns.
  func itemLine(_ item: FixedItem, in dayZone: Zone, _ h: inout HTML) {
    h.add(.span, .class("when")) { times(of: item, in: dayZone, &$0) }
    h.text(" ")
    h.add(.b) { label(item.title, fallback: self[Words.itemKind(item.kind)], &$0) }
    if let site = item.endSite ?? item.startSite, !item.isRide, item.kind != "transfer" {
      h.text(" ")
      h.add(.span, .class("where")) { self.site(site, &$0) }
    }
    h.text(" ")
    h.add(.span, .class("who"), text: who(item))
  }

  func times(of item: FixedItem, in dayZone: Zone, _ h: inout HTML) {
    let (start, end) = zones(of: item)
    let differ = start.offset(at: item.starts) != end.offset(at: item.ends)
    let isAway = differ || start.offset(at: item.starts) != dayZone.offset(at: item.starts)
    h.add(.time, .datetime(start.iso(item.starts)), text: start.clock(item.starts))
    if isAway { h.text(" " + language.shortZone(start, at: item.starts)) }
    h.text("–")
    h.add(.time, .datetime(end.iso(item.ends)), text: end.clock(item.ends))
    if isAway { h.text(" " + language.shortZone(end, at: item.ends)) }
    let days = end.date(of: item.ends) - start.date(of: item.starts)
    if days > 0 { h.add(.span, .class("next"), text: " +\(days)") }
  }

  /// Whom a fixed item concerns, in words.
  func who(_ item: FixedItem) -> String {
    if item.isForAll { return self[Words.together] }
    return item.who.map {
      switch $0 {
      case .all: self[Words.together]
      case .strand(let strand): self[Words.strand(strand)]
      case .delegate(let id): index.delegates[id].map { language == .ja && !$0.katakana.isEmpty ? $0.katakana : $0.fullName } ?? id.text
      }
    }.joined(separator: language.comma)
  }
}
