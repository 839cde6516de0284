import Domain
import Interchange

/// The footprint of a trip: flights and rides of its fixed items, the legs of its tours, the nights.
///
/// The same dossier, programme, set and choices give the same footprint. Distances are great circles times a stated detour.
package func footprint(
  of dossier: Dossier, _ programme: Programme?, set: FactorSet, choices: Footprint.Choices = .init()
) -> Footprint {
  var reckoning = FootprintReckoning(dossier: dossier, set: set, choices: choices)
  reckoning.fixedItems()
  if let programme { reckoning.tours(programme) } else { reckoning.gaps.append(AdviceWords.noProgramme) }
  if choices.nights { reckoning.nights() }
  return reckoning.result
}

/// What the trip would be otherwise: all in economy, short flights by rail, fewer persons, online.
///
/// Only what the set has factors for is compared; the data that an online meeting moves is in none of them.
package func footprintAlternatives(
  to planned: Footprint, of dossier: Dossier, _ programme: Programme?, set: FactorSet, persons: Int
) -> [FootprintAlternative] {
  func reckoned(_ kind: FootprintAlternative.Kind, _ change: (inout FootprintReckoning) -> Void) -> FootprintAlternative {
    var reckoning = FootprintReckoning(dossier: dossier, set: set, choices: planned.choices)
    change(&reckoning)
    reckoning.fixedItems()
    if let programme { reckoning.tours(programme) }
    if planned.choices.nights { reckoning.nights() }
    return FootprintAlternative(kind: kind, persons: planned.persons, grams: reckoning.result.grams)
  }
  let share = planned.persons > 0 ? Double(planned.grams) / Double(planned.persons) : 0
  let all = [
    FootprintAlternative(kind: .planned, persons: planned.persons, grams: planned.grams),
    reckoned(.economy) { $0.isEconomyOnly = true }, reckoned(.rail) { $0.takesRail = true },
    FootprintAlternative(kind: .fewer(persons), persons: persons, grams: Int((share * Double(persons)).rounded())),
    FootprintAlternative(kind: .online, persons: planned.persons, grams: 0),
  ]
  return all.filter { one in
    if one.kind == .economy || one.kind == .rail { one.grams != planned.grams } else { true }
  }
}

struct FootprintReckoning {
  private let dossier: Dossier
  private let set: FactorSet
  private let choices: Footprint.Choices
  private let choice: FactorChoice
  private let sites: [Identifier<Site>: Site]
  private let ways: [Pair: Double]
  var isEconomyOnly = false
  /// Within one country, up to `railAtMost`.
  var takesRail = false
  static let railAtMost = 1000.0
  private var lines: [Footprint.Line] = []
  private var used: [Identifier<EmissionFactor>: EmissionFactor] = [:]
  var gaps: [Trilingual] = []

  private struct Pair: Hashable {
    var a: Identifier<Site>
    var b: Identifier<Site>
    init(_ one: Identifier<Site>, _ other: Identifier<Site>) { (a, b) = one < other ? (one, other) : (other, one) }
  }

  init(dossier: Dossier, set: FactorSet, choices: Footprint.Choices) {
    (self.dossier, self.set, self.choices) = (dossier, set, choices)
    choice = FactorChoice(set, choices)
    sites = Dictionary(dossier.register.sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ways = Dictionary(
      dossier.trip.ways.compactMap { way in way.kilometres.map { (Pair(way.from, way.to), $0) } }, uniquingKeysWith: { first, _ in first })
  }

  var result: Footprint {
    var seen: Set<Trilingual> = []
    return Footprint(
      trip: dossier.trip.id, set: set.name, version: set.version, factors: used.values.sorted { $0.id < $1.id }, choices: choices,
      persons: dossier.trip.delegates.count, lines: lines, gaps: gaps.filter { seen.insert($0).inserted })
  }

  // MARK: Fixed items

  mutating func fixedItems() {
    for item in dossier.trip.fixedItems {
      let persons = travellers(of: item)
      guard persons > 0 else { continue }
      switch item.kind {
      case "flight": flight(item, persons)
      case "train": ground(item, .train, persons)
      case "transfer": ground(item, .coach, persons)
      default: continue
      }
    }
    let apart = dossier.trip.delegates.count { $0.stays.count > 1 || $0.stays.contains { $0.from != nil || $0.until != nil } }
    if apart > 0 { gaps.append(AdviceWords.ownTravel(apart)) }
    gaps.append(AdviceWords.otherWays)
  }

  /// Those for whom it is and who are there.
  private func travellers(of item: FixedItem) -> Int {
    dossier.trip.delegates.count { one in
      item.who.contains { who in
        switch who {
        case .all: true
        case .strand(let strand): one.strand == strand
        case .delegate(let id): one.id == id
        }
      } && one.stays.contains { ($0.from.map { $0 <= item.starts } ?? true) && ($0.until.map { item.ends <= $0 } ?? true) }
    }
  }

  private struct End {
    var point: Point
    var country: String
    var name: String
  }

  private func end(_ code: String?, _ site: Identifier<Site>?) -> End? {
    if let code, let airport = dossier.trip.airports.first(where: { $0.code == code }) {
      // An airport is in the country whose clocks it has: that of home or that of its site.
      let country = airport.site.flatMap { sites[$0]?.country } ?? (airport.zone.name == dossier.trip.home.zone.name ? dossier.trip.home.country : "")
      return End(point: airport.point, country: country, name: code)
    }
    guard let site = site.flatMap({ sites[$0] }), let point = site.point else { return nil }
    return End(point: point, country: site.country, name: code ?? site.name.en)
  }

  private mutating func flight(_ item: FixedItem, _ persons: Int) {
    guard let from = end(item.fromCode, item.startSite), let to = end(item.toCode, item.endSite) else {
      gaps.append(AdviceWords.noDistance(item))
      return
    }
    let direct = kilometres(from.point, to.point)
    if takesRail, direct <= Self.railAtMost, !from.country.isEmpty, from.country == to.country {
      add(item.labelled, .train, "", direct * choices.railDetour, persons, choice.ground(.train, country: from.country))
      return
    }
    for (travelClass, count) in classes(persons) {
      add(item.labelled, .flight, travelClass, direct * choices.flightDetour, count, choice.flight(travelClass))
    }
  }

  /// Who comes on their own flies in none of the booked seats; the dearer classes are filled first, as booked.
  private mutating func classes(_ persons: Int) -> [(String, Int)] {
    let booked = dossier.trip.travelClasses.filter { $0.value > 0 }
    if isEconomyOnly { return [("economy", persons)] }
    if booked.isEmpty {
      gaps.append(AdviceWords.noClasses)
      return [("economy", persons)]
    }
    var left = persons
    var found: [(String, Int)] = []
    for (travelClass, count) in booked.sorted(by: { ($0.key == "economy" ? 1 : 0, $0.key) < ($1.key == "economy" ? 1 : 0, $1.key) }) {
      let seats = travelClass == "economy" ? left : min(left, count)
      if seats > 0 { found.append((travelClass, seats)) }
      left -= seats
    }
    if left > 0 { found.append(("economy", left)) }
    return found
  }

  private mutating func ground(_ item: FixedItem, _ kind: Footprint.Kind, _ persons: Int) {
    guard let from = item.startSite, let to = item.endSite, let way = distance(from, to, kind) else {
      gaps.append(AdviceWords.noDistance(item))
      return
    }
    add(item.labelled, kind, "", way, persons, choice.ground(kind, country: sites[from]?.country ?? ""))
  }

  // MARK: Tours and nights

  mutating func tours(_ programme: Programme) {
    for tour in programme.tours.sorted(by: { ($0.departs, $0.id) < ($1.departs, $1.id) }) {
      let kind: Footprint.Kind = tour.mode == .bus ? .coach : tour.mode == .train ? .train : .walk
      let places = [tour.from] + tour.stops.map(\.site) + [tour.to]
      let legs = zip(places, places.dropFirst()).filter { $0 != $1 }.map { distance($0, $1, kind) }
      if legs.contains(nil) { gaps.append(AdviceWords.noDistance(tour)) }
      let way = legs.compactMap(\.self).reduce(0, +)
      guard way > 0 else { continue }
      let persons = tour.delegates.count + tour.interpreters.count
      let factors = kind == .walk ? ([], []) : choice.ground(kind, country: sites[tour.from]?.country ?? "")
      add(tour.labelled, kind, "", way, persons, factors)
    }
  }

  mutating func nights() {
    for hotel in dossier.trip.hotels {
      let nights = (0..<max(0, hotel.checkOut - hotel.checkIn)).map { hotel.checkIn + $0 }
      let zone = dossier.zone(ofPrefecture: sites[hotel.site]?.prefecture ?? "")
      let rooms = nights.map { night -> Int in
        // Who is with the group at midnight sleeps there.
        let midnight = zone.instant(of: night + 1, at: ClockTime(0, 0))
        return dossier.trip.delegates.count { one in
          one.stays.contains { ($0.from.map { $0 <= midnight } ?? true) && ($0.until.map { midnight <= $0 } ?? true) }
        }
      }
      for (count, group) in Dictionary(grouping: rooms, by: \.self).sorted(by: { $0.key > $1.key }) where count > 0 {
        let name = sites[hotel.site]?.name ?? Trilingual(same: hotel.site.text)
        add(AdviceWords.nights(name), .night, "", Double(group.count), count, choice.night(country: sites[hotel.site]?.country ?? ""))
      }
    }
    gaps.append(AdviceWords.oneRoomEach)
  }

  // MARK: Adding

  /// Kilometres; nil where neither a way nor both points are known.
  private func distance(_ from: Identifier<Site>, _ to: Identifier<Site>, _ kind: Footprint.Kind) -> Double? {
    if from == to { return 0 }
    let detour = kind == .train ? choices.railDetour : choices.roadDetour
    if let way = ways[Pair(from, to)] { return way * detour }
    guard let a = sites[from]?.point, let b = sites[to]?.point else { return nil }
    return kilometres(a, b) * detour
  }

  private mutating func add(
    _ what: Trilingual, _ kind: Footprint.Kind, _ travelClass: String, _ amount: Double, _ count: Int,
    _ found: (factors: [EmissionFactor], gaps: [Trilingual])
  ) {
    gaps += found.gaps
    for factor in found.factors { used[factor.id] = factor }
    // To the tenth, so that the table's own figures give the sum.
    let amount = (amount * 10).rounded() / 10
    lines.append(
      Footprint.Line(
        what: what, kind: kind, travelClass: travelClass, amount: amount, count: count, factors: found.factors.map(\.id),
        grams: Footprint.Line.grams(amount, count, found.factors)))
  }
}

extension FixedItem {
  fileprivate var labelled: Trilingual {
    Trilingual(de: "\(id) \(title.de)", en: "\(id) \(title.en)", ja: "\(id) \(title.ja.isEmpty ? title.en : title.ja)")
  }
}

extension Tour {
  fileprivate var labelled: Trilingual { Trilingual(de: "Tour \(id), \(day)", en: "Tour \(id), \(day)", ja: "ツアー\(id)（\(day)）") }
}
