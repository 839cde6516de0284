import Domain

/// What stands fixed, what drives and interprets, and how long the ways take.
extension TripMaker {
  mutating func addFixedItems() {
    let last = size.days - 1
    if size.flights {
      addFlight(arrivingOn: trip.days[0].date)
      if last > 0 { addFlight(leavingOn: trip.days[last].date) }
    }
    for day in trip.days.indices {
      let (here, next) = (area(onDay: day), area(onDay: min(day + 1, last)))
      if here != next { addTrain(on: trip.days[day].date, from: here, to: next) }
      guard day < last || !size.flights, chance.happens(45) else { continue }
      addEvening(on: trip.days[day].date, in: next)
    }
    trip.fixedItems.sort { $0.starts < $1.starts }
  }

  private mutating func add(
    _ kind: String, from start: Identifier<Site>?, to end: Identifier<Site>?, _ starts: Minute, _ ends: Minute,
    before: Int = 0, who: [FixedItem.Participant] = [.all], hosts: [Identifier<Organisation>] = [], codes: (String, String)? = nil
  ) {
    let number = trip.fixedItems.count + 1
    trip.fixedItems.append(
      FixedItem(
        id: Identifier("F\(padded(number))"), kind: kind, title: Trilingual(de: "\(kind) \(number)", en: "\(kind) \(number)", ja: "\(kind) \(number)"),
        startSite: start, endSite: end, starts: starts, ends: ends, beThereMinutesBefore: before, who: who, hosts: hosts,
        fromCode: codes?.0, toCode: codes?.1))
  }

  private mutating func addFlight(arrivingOn date: CalendarDate) {
    let lands = time(date, chance.number(7...10))
    add("flight", from: nil, to: Self.airport(0), lands - 12 * 60, lands, codes: ("FRA", "AP1"))
    let ready = lands + 60
    add("transfer", from: Self.airport(0), to: Self.hotel(0), ready, ready + 60)
  }

  private mutating func addFlight(leavingOn date: CalendarDate) {
    let area = area(onDay: size.days - 1)
    let starts = time(date, chance.number(12...15))
    add("transfer", from: Self.hotel(area), to: Self.airport(area), starts - 210, starts - 150)
    add("flight", from: Self.airport(area), to: nil, starts, starts + 13 * 60, before: 120, codes: ("AP\(area + 1)", "FRA"))
  }

  private mutating func addTrain(on date: CalendarDate, from: Int, to: Int) {
    let starts = time(date, chance.number(11...15))
    add("train", from: Self.station(from), to: Self.station(to), starts, starts + 30 * chance.number(3...6), before: chance.happens(70) ? 30 : 0)
  }

  private mutating func addEvening(on date: CalendarDate, in area: Int) {
    let starts = time(date, chance.number(18...19), 30)
    let hosts = chance.happens(30) ? chance.some(1, of: register.organisations.filter { $0.shore == .host }.map(\.id)) : []
    if chance.happens(70) {
      add("reception", from: Self.venue(area), to: Self.venue(area), starts, starts + 120, hosts: hosts)
    } else {
      let strand = chance.one(of: Strand.allCases)
      add("meeting", from: Self.hotel(area), to: Self.hotel(area), starts, starts + 60, who: [.strand(strand)])
    }
  }

  mutating func addResources() {
    for area in 0..<size.areas {
      for number in 0..<size.groups {
        let (kind, seats) = [("coach", 45), ("minibus", 24), ("van", 9)][number % 3]
        trip.vehicles.append(
          Vehicle(id: Identifier("B\(trip.vehicles.count + 1)"), kind: kind, seats: seats, area: Self.area(area)))
      }
    }
    let (first, last) = (trip.days.first!.date, trip.days.last!.date)
    for number in 1...(size.groups + 1) {
      let middle = first + chance.number(0...max(0, size.days - 1))
      let service = chance.happens(60) ? first...last : chance.happens(50) ? first...middle : middle...last
      trip.interpreters.append(Interpreter(id: Identifier("I\(number)"), simultaneous: number % 2 == 1, service: [service]))
    }
  }

  /// Bus and train between all sites of an area, on foot what is near, by train between areas; a few rows are missing,
  /// and by the trip's size also all rows of a few pairs.
  mutating func addWays() {
    let sites = register.sites
    for (index, one) in sites.enumerated() {
      for other in sites[(index + 1)...] {
        let (a, b) = (spots[one.id]!, spots[other.id]!)
        let km = ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
        let near = one.prefecture == other.prefecture
        let hasBus = near && !chance.happens(3)
        let hasTrain = !chance.happens(near ? 30 : 2) || (!hasBus && !size.lacksWays)
        if hasBus { add(.bus, one.id, other.id, km, minutes: 5 + 1.6 * km) }
        if hasTrain { add(.train, one.id, other.id, km, minutes: (near ? 15 : 60) + 0.8 * km) }
        if km < 2 { add(.walk, one.id, other.id, km, minutes: 1 + 17 * km) }
      }
    }
  }

  private mutating func add(_ mode: Mode, _ from: Identifier<Site>, _ to: Identifier<Site>, _ km: Double, minutes: Double) {
    let whole = (Int(minutes.rounded(.up)) + size.grid - 1) / size.grid * size.grid
    trip.ways.append(Way(from: from, to: to, mode: mode, minutes: max(size.grid, whole), kilometres: (km * 10).rounded() / 10))
  }
}
