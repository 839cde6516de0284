import Domain

/// Must visits that can't be held together, and the rules that forbid it; leave one of either out and it can be done.
package struct Conflict: Sendable, Hashable {
  /// Empty: no visit at all can be held.
  package var visits: [Identifier<Visit>]
  /// The codes of the rules, `interpreters`, `window`.
  package var rules: [String]
  package var sentence: Trilingual
  /// Several visits, each impossible by itself for the same reason.
  package var isEachAlone = false
}

/// Why a programme lacks must visits, or has no tour at all: one smallest set of items and rules per must visit missing.
///
/// By trial: visits and rules are left out one after the other, and what is not needed for the failure is dropped
/// (deletion filter; Chinneck, Dravnieks 1991, doi:10.1287/ijoc.3.2.157). Each trial is a short search over these visits
/// alone, so a set is as sure as that search: it may name as impossible what is only very hard. On large trips it ends
/// after a few sets.
package func conflicts(_ programme: Programme, in dossier: Dossier, seed: UInt64 = 1) -> [Conflict] {
  let held = Set(programme.tours.flatMap { $0.stops.map(\.visit) })
  let musts = dossier.trip.visits.filter(\.isMust).map(\.id)
  let missing = musts.filter { !held.contains($0) }
  let trial = Trial(dossier: dossier, seed: seed)
  if programme.tours.isEmpty, missing.isEmpty, !dossier.trip.visits.isEmpty {
    let rules = trial.rules { !trial.holdsAnything(without: $0) }
    return rules.isEmpty ? [] : [Conflict(visits: [], rules: rules, sentence: Conflict.sentence([], rules, dossier))]
  }
  var found: [Conflict] = []
  for visit in missing where !found.contains(where: { $0.visits.contains(visit) }) && !trial.isTired {
    let items = trial.items(with: visit, among: musts)
    let rules = trial.rules { !trial.holds(items, without: $0) }
    guard !trial.isTired else { break }
    // Found after all, now that one looked for these alone: then nothing forbids it.
    guard !rules.isEmpty else { continue }
    found.append(Conflict(visits: items, rules: rules, sentence: Conflict.sentence(items, rules, dossier)))
  }
  return merged(found, dossier)
}

/// Visits that fail alone, and for the same reason, in one sentence.
private func merged(_ conflicts: [Conflict], _ dossier: Dossier) -> [Conflict] {
  var result: [Conflict] = []
  for conflict in conflicts {
    guard conflict.visits.count == 1, let twin = result.firstIndex(where: { $0.isEachAlone && $0.rules == conflict.rules }) else {
      var first = conflict
      first.isEachAlone = conflict.visits.count == 1
      result.append(first)
      continue
    }
    result[twin].visits += conflict.visits
    result[twin].sentence = Conflict.eachAlone(result[twin].visits, conflict.rules, dossier)
  }
  return result
}

/// Searches over few visits and fewer rules.
private final class Trial {  // a class: it counts what it has spent
  let dossier: Dossier
  let seed: UInt64
  /// With no other visits and places than must visits need.
  private let small: Dossier
  private var left: Int

  init(dossier: Dossier, seed: UInt64) {
    (self.dossier, self.seed) = (dossier, seed)
    small = dossier.withMustsOnly()
    left = 4_000_000 / (2000 + dossier.trip.delegates.count * dossier.trip.visits.count)
  }

  var isTired: Bool { left <= 0 }

  /// In the order in which they are tried to be left out: what remains is rather what comes last.
  static let rules = [
    "press", "leader", "daily", "lunch", "hours", "groups", "staff", "seats", "group", "present", "interpreters", "travel", "visits", "window",
  ]

  /// A smallest set of must visits around one that can't be held together.
  func items(with visit: Identifier<Visit>, among musts: [Identifier<Visit>]) -> [Identifier<Visit>] {
    if !holds([visit], without: []) { return [visit] }
    for other in musts where other != visit && !holds([visit, other], without: []) { return [visit, other] }
    var set = musts
    for other in musts where other != visit {
      let rest = set.filter { $0 != other }
      if !holds(rest, without: []) { set = rest }
    }
    return set
  }

  /// The rules without any of which the failure would not be.
  func rules(_ fails: ([String]) -> Bool) -> [String] {
    guard fails([]) else { return [] }
    var left: [String] = []
    for rule in Self.rules where fails(left + [rule]) { left.append(rule) }
    return Self.rules.filter { !left.contains($0) }
  }

  func holds(_ visits: [Identifier<Visit>], without rules: [String]) -> Bool {
    var trip = small
    trip.trip.visits = trip.trip.visits.filter { visits.contains($0.id) }
    for index in trip.trip.visits.indices { trip.trip.visits[index].isMust = true }
    let search = run(trip, without: rules, until: { $0.bestRank.musts == visits.count })
    return search.bestRank.musts == visits.count
  }

  func holdsAnything(without rules: [String]) -> Bool {
    run(dossier, without: rules, until: { $0.best.sessions.contains { $0 > 0 } }).best.sessions.contains { $0 > 0 }
  }

  private func run(_ dossier: Dossier, without rules: [String], until isDone: (Annealing) -> Bool) -> Annealing {
    left -= 1
    var dossier = dossier
    for rule in rules { dossier.drop(rule) }
    // Nobody's worth matters here, so best alone need not be measured.
    var search = Annealing(Problem(dossier), seed: seed)
    let steps = isTired ? 0 : 3000
    while search.hasWork, search.stepsDone < steps, !isDone(search) {
      search.run(steps: 100, at: Cooling.quench.temperature(after: Double(search.stepsDone) / Double(steps)))
    }
    return search
  }
}

extension Dossier {
  /// Without the visits that may be left out, and without the places and ways that only they need.
  fileprivate func withMustsOnly() -> Dossier {
    var dossier = self
    dossier.trip.visits.removeAll { !$0.isMust }
    var sites = Set(dossier.trip.visits.map(\.site) + trip.hotels.map(\.site))
    for item in trip.fixedItems { sites.formUnion([item.startSite, item.endSite].compactMap { $0 }) }
    for stay in trip.delegates.flatMap(\.stays) { sites.formUnion([stay.fromSite, stay.untilSite].compactMap { $0 }) }
    dossier.register.sites.removeAll { !sites.contains($0.id) }
    dossier.trip.ways.removeAll { !sites.contains($0.from) || !sites.contains($0.to) }
    return dossier
  }

  /// The trip as if a rule did not exist.
  fileprivate mutating func drop(_ rule: String) {
    switch rule {
    case "press": trip.rules.pressPerVisitMax = nil
    case "leader": trip.rules.leaderNotWithout = nil
    case "daily": trip.rules.visitsPerPersonAndDayMax = nil
    case "lunch": trip.hours.lunch = nil
    case "hours":
      trip.hours.firstDeparture = nil
      trip.hours.backAtHotel = nil
    case "groups": trip.rules.parallelGroupsMax = nil
    case "staff": trip.rules.organisationStaffPerGroupMin = 0
    case "seats":
      for area in Set(trip.days.flatMap { [$0.area, $0.areaAfter].compactMap { $0 } }).sorted() {
        for number in 1...8 { trip.vehicles.append(Vehicle(id: Identifier("+\(area)\(number)"), kind: "coach", seats: 9999, area: area)) }
      }
    case "group":
      for index in trip.visits.indices { (trip.visits[index].minGroup, trip.visits[index].maxGroup) = (1, 9999) }
    case "present":
      trip.fixedItems.removeAll { !$0.isForAll }
      for index in trip.delegates.indices { trip.delegates[index].stays = [Stay()] }
    case "interpreters":
      for index in trip.visits.indices { trip.visits[index].interpreting = .none }
    case "travel":
      let places = Set(trip.visits.map(\.site) + trip.hotels.map(\.site) + trip.fixedItems.flatMap { [$0.startSite, $0.endSite].compactMap { $0 } })
      let sites = places.sorted()
      for (index, from) in sites.enumerated() {
        for to in sites[(index + 1)...] { trip.ways.append(Way(from: from, to: to, mode: .train, minutes: 1)) }
      }
    case "visits": for index in trip.days.indices { trip.days[index].visits = true }
    case "window":
      for index in trip.visits.indices {
        trip.visits[index].windows = trip.days.map { day in
          let midnight = zone(of: day).instant(of: day.date, at: ClockTime(minutes: 0))
          return Window(opens: midnight, closes: midnight + 1440)
        }
      }
      trip.hours.visitsFrom = nil
      trip.hours.visitsUntil = nil
    default: break
    }
  }
}

extension Conflict {
  fileprivate static func eachAlone(_ visits: [Identifier<Visit>], _ rules: [String], _ dossier: Dossier) -> Trilingual {
    let list = visits.map(\.text)
    let reasons = rules.map { rule in words[rule] ?? Trilingual(same: rule) }
    func because(_ language: Language) -> String { zip(rules, reasons).map { "\($1[language]) [\($0)]" }.joined(separator: "; ") }
    return Trilingual(
      de: "Keiner dieser Besuche lässt sich halten, auch nicht allein: \(list.joined(separator: ", ")). Dagegen stehen zusammen: "
        + "\(because(.de)). Fiele eines davon weg, ginge es.",
      en: "None of these visits can be held, not even alone: \(list.joined(separator: ", ")). Together these stand against it: "
        + "\(because(.en)). Without one of them it could be done.",
      ja: "次の訪問は単独でも実施できません：\(list.joined(separator: "、"))。原因の組み合わせ：\(because(.ja))。いずれか一つを外せば可能になります。")
  }

  fileprivate static func sentence(_ visits: [Identifier<Visit>], _ rules: [String], _ dossier: Dossier) -> Trilingual {
    let named = visits.map { id in dossier.trip.visits.first { $0.id == id }?.title ?? Trilingual(same: id.text) }
    func list(_ language: Language) -> String {
      zip(visits, named).map { "\($0) (\($1[language]))" }.joined(separator: language == .ja ? "、" : ", ")
    }
    let reasons = rules.map { rule in words[rule] ?? Trilingual(same: rule) }
    let de = zip(rules, reasons).map { "\($1.de) [\($0)]" }.joined(separator: "; ")
    let en = zip(rules, reasons).map { "\($1.en) [\($0)]" }.joined(separator: "; ")
    let ja = zip(rules, reasons).map { "\($1.ja) [\($0)]" }.joined(separator: "、")
    switch visits.count {
    case 0:
      return Trilingual(
        de: "Kein einziger Besuch lässt sich halten. Dagegen stehen zusammen: \(de). Fiele eines davon weg, ginge es.",
        en: "Not a single visit can be held. Together these stand against it: \(en). Without one of them it could be done.",
        ja: "実施できる訪問が一つもありません。原因の組み合わせ：\(ja)。いずれか一つを外せば可能になります。")
    case 1:
      return Trilingual(
        de: "\(list(.de)) lässt sich auch allein nicht halten. Dagegen stehen zusammen: \(de). Fiele eines davon weg, ginge es.",
        en: "\(list(.en)) can't be held even alone. Together these stand against it: \(en). Without one of them it could be done.",
        ja: "\(list(.ja))は単独でも実施できません。原因の組み合わせ：\(ja)。いずれか一つを外せば可能になります。")
    default:
      return Trilingual(
        de: "\(list(.de)) schließen einander aus. Dagegen stehen zusammen: \(de). Fiele eines davon oder einer der Besuche weg, ginge es.",
        en: "\(list(.en)) exclude each other. Together these stand against it: \(en). Without one of them, or one of the visits, it could be done.",
        ja: "\(list(.ja))は両立できません。原因の組み合わせ：\(ja)。いずれか一つ、または訪問の一つを外せば可能になります。")
    }
  }

  private static let words: [String: Trilingual] = [
    "press": Trilingual(de: "die Höchstzahl der Presse", en: "the limit on press", ja: "報道関係者の上限"),
    "leader": Trilingual(de: "die Begleitung der Leitung", en: "the leader's company", ja: "団長の同行者"),
    "daily": Trilingual(de: "die Höchstzahl der Besuche je Tag", en: "the limit of visits a day", ja: "一日の訪問数の上限"),
    "lunch": Trilingual(de: "die Mittagspause", en: "the lunch break", ja: "昼食休憩"),
    "hours": Trilingual(de: "früheste Abfahrt und späteste Rückkehr", en: "first departure and latest return", ja: "出発・帰着の時間制限"),
    "groups": Trilingual(de: "die Zahl der Gruppen zugleich", en: "the number of groups at once", ja: "同時に行動できる班の数"),
    "staff": Trilingual(de: "die Begleitung durch die Organisation", en: "the staff aboard each tour", ja: "事務局員の同行"),
    "seats": Trilingual(de: "die Fahrzeuge und ihre Plätze", en: "the vehicles and their seats", ja: "車両と座席数"),
    "group": Trilingual(de: "die Gruppengröße der Gastgeber", en: "the hosts' group sizes", ja: "訪問先の人数制限"),
    "present": Trilingual(de: "eigene Ankunft, Abreise und eigene Termine", en: "own arrivals, departures and items", ja: "個別の到着・出発・予定"),
    "interpreters": Trilingual(de: "die Dolmetschenden", en: "the interpreters", ja: "通訳者"),
    "travel": Trilingual(de: "die Wege und feste Termine", en: "the ways between places and fixed items", ja: "移動時間と固定日程"),
    "visits": Trilingual(de: "Tage ohne Besuche", en: "days without visits", ja: "訪問のない日"),
    "window": Trilingual(de: "die Zeitfenster", en: "the windows", ja: "時間枠"),
  ]
}
