import Domain

/// Delegates and interpreters aboard fit the vehicle, which serves one tour at a time, in its area.
///
/// Between two tours of a vehicle on a day lies the bus time from the end of the one to the start of the next.
extension Inspection {
  func seats() -> [Report] {
    let buses = programme.tours.indices.filter { vehicle(of: $0) != nil }
    return buses.compactMap(fullness) + buses.compactMap(area) + service()
  }

  private func vehicle(of t: Int) -> Vehicle? {
    let tour = programme.tours[t]
    return tour.mode == .bus ? tour.vehicle.flatMap { atlas.vehicles[$0] } : nil
  }

  private func fullness(_ t: Int) -> Report? {
    let (tour, vehicle) = (programme.tours[t], vehicle(of: t)!)
    let aboard = Set(tour.delegates).count + Set(tour.interpreters).count
    let seats = vehicle.seats(on: tour.day)
    guard aboard > seats else { return nil }
    return report(
      "seats", at: place(t), begins: tour.departs, value: "\(aboard)",
      Trilingual(
        de: "In Tour \(tour.id) fahren \(aboard) Personen, das Fahrzeug \(vehicle.id) hat am \(tour.day) \(seats) Plätze.",
        en: "Tour \(tour.id) carries \(aboard) persons; vehicle \(vehicle.id) has \(seats) seats on \(tour.day).",
        ja: "ツアー\(tour.id)には\(aboard)名が乗りますが、車両\(vehicle.id)の\(tour.day)の座席は\(seats)席です。"),
      mend: Trilingual(
        de: "Nehmen Sie ein größeres Fahrzeug, oder teilen Sie die Gruppe.", en: "Take a larger vehicle, or split the group.",
        ja: "より大きい車両にするか、班を分けてください。"))
  }

  private func area(_ t: Int) -> Report? {
    let (tour, vehicle) = (programme.tours[t], vehicle(of: t)!)
    guard let area = atlas.area(of: tour.day, departing: tour.departs), area != vehicle.area else { return nil }
    return report(
      "seats", at: place(t), begins: tour.departs, value: vehicle.id.text,
      Trilingual(
        de: "Tour \(tour.id) liegt um \(clock(tour.departs, at: tour.from)) im Gebiet \(area), das Fahrzeug \(vehicle.id) fährt nur im Gebiet \(vehicle.area).",
        en: "At \(clock(tour.departs, at: tour.from)) tour \(tour.id) lies in the area \(area); vehicle \(vehicle.id) serves only in \(vehicle.area).",
        ja: "\(clock(tour.departs, at: tour.from))出発のツアー\(tour.id)は地域\(area)ですが、車両\(vehicle.id)は\(vehicle.area)専用です。"),
      mend: Trilingual(
        de: "Nehmen Sie ein Fahrzeug aus dem Gebiet \(area).", en: "Take a vehicle of the area \(area).", ja: "地域\(area)の車両を使ってください。"))
  }

  private func service() -> [Report] {
    let tours = programme.tours
    let served = Dictionary(grouping: tours.indices.filter { vehicle(of: $0) != nil }) { tours[$0].vehicle! }
    return atlas.trip.vehicles.flatMap { vehicle in
      let chain = (served[vehicle.id] ?? []).sorted { (tours[$0].departs, $0) < (tours[$1].departs, $1) }
      return consecutive(chain).compactMap { change(vehicle, from: $0, to: $1) }
    }
  }

  private func change(_ vehicle: Vehicle, from one: Int, to other: Int) -> Report? {
    let (before, after) = (programme.tours[one], programme.tours[other])
    let way = atlas.minutes(.bus, before.to, after.from)
    let overlap = after.departs < before.arrives
    guard overlap || (before.day == after.day && (way.map { after.departs < before.arrives + $0 } ?? true)) else { return nil }
    let minutes = way.map(String.init) ?? "?"
    let (end, start) = (clock(before.arrives, at: before.to), clock(after.departs, at: after.from))
    return report(
      "seats", at: place(other), begins: after.departs, value: vehicle.id.text,
      Trilingual(
        de: "Das Fahrzeug \(vehicle.id) kann Tour \(after.id) ab \(start) in \(after.from) nicht fahren: Tour \(before.id) endet \(end) in \(before.to) (Fahrt: \(minutes) Minuten).",
        en: "Vehicle \(vehicle.id) can not serve tour \(after.id) from \(after.from) at \(start): tour \(before.id) ends at \(before.to) at \(end) (drive: \(minutes) minutes).",
        ja: "車両\(vehicle.id)は\(start)に\(after.from)を出るツアー\(after.id)に使えません。ツアー\(before.id)が\(end)に\(before.to)で終わります（回送\(minutes)分）。"),
      mend: Trilingual(
        de: "Nehmen Sie ein anderes Fahrzeug, oder verlegen Sie eine der Touren.",
        en: "Take another vehicle, or move one of the tours.", ja: "別の車両にするか、どちらかのツアーの時間を変えてください。"))
  }

  /// Every tour with the one before it that ends last; tours come ascending by departure.
  func consecutive(_ chain: [Int]) -> [(Int, Int)] {
    guard var last = chain.first else { return [] }
    return chain.dropFirst().map { next in
      defer { if programme.tours[next].arrives >= programme.tours[last].arrives { last = next } }
      return (last, next)
    }
  }
}
