import Domain

/// How large an evening of table meetings of chance is.
package struct EveningSize: Hashable, Sendable {
  package var delegates: Int
  package var firms: Int
  package var requests: Int
  package var slots: Int
  package var tables: Int
  package var interpreters: Int
  /// In so many of a hundred cases somebody is absent in some slots.
  package var absentPercent: Int
  /// Of a hundred slots of a person so many are lost one by one, on top of that.
  package var lostPercent: Int
  package init(
    delegates: Int, firms: Int, requests: Int, slots: Int, tables: Int, interpreters: Int, absentPercent: Int = 20,
    lostPercent: Int = 0
  ) {
    self.delegates = delegates
    self.firms = firms
    self.requests = requests
    self.slots = slots
    self.tables = tables
    self.interpreters = interpreters
    self.absentPercent = absentPercent
    self.lostPercent = lostPercent
  }

  /// The size of a delegation's evening: 250 requests.
  package static let usual = EveningSize(delegates: 60, firms: 60, requests: 250, slots: 8, tables: 20, interpreters: 6)

  /// Ten requests a person, fifteen tables for a hundred people, 40 slots: the same crowding at every size.
  package static func fair(people: Int) -> EveningSize {
    EveningSize(
      delegates: people / 2, firms: people - people / 2, requests: 10 * people, slots: 40, tables: max(1, people * 3 / 20),
      interpreters: max(1, people / 20))
  }
}

/// A trip of chance with an evening of table meetings, the same for the same seed and sizes.
///
/// A few firms are asked for by many. Priorities from 0 to 5 on each side, one request for each pair, absences in runs
/// of slots. Everything is invented.
/// - Parameter trip: what the rest of the trip is like; its delegates are as many as the evening says.
package func randomEvening(
  seed: UInt64, size: EveningSize, trip: TripSize = TripSize(days: 2, delegates: 8, visits: 4, groups: 1, areas: 1)
) -> Dossier {
  var trip = trip
  trip.delegates = max(1, size.delegates)
  var maker = EveningMaker(dossier: randomTrip(seed: seed, size: trip), size: size, chance: Chance(seed: seed ^ 0x4D45_4554))
  maker.make()
  return maker.dossier
}

/// What an organiser might add to an evening of chance: a few obligatory and a few unwanted requests, caps, breaks.
package func randomWishes(seed: UInt64, for dossier: Dossier) -> MeetingProblem.Wishes {
  var chance = Chance(seed: seed ^ 0x5749_5348)
  var wishes = MeetingProblem.Wishes()
  for request in dossier.trip.requests {
    switch chance.number(1...100) {
    case 1: wishes.must.insert(request.id)
    case 2...3: wishes.never.insert(request.id)
    default: break
    }
  }
  let slots = max(1, dossier.trip.evening?.slots ?? 1)
  let people = dossier.trip.delegates.map(\.id.text) + dossier.register.organisations.filter { $0.shore == .fictional }.map(\.id.text)
  for person in people {
    if chance.happens(15) { wishes.caps[person] = chance.number(1...slots) }
    if chance.happens(10) { wishes.longestRuns[person] = chance.number(1...min(6, slots)) }
  }
  return wishes
}

/// An evening half made.
private struct EveningMaker {
  var dossier: Dossier
  let size: EveningSize
  var chance: Chance

  mutating func make() {
    let day = dossier.trip.days[dossier.trip.days.count / 2].date
    let zone = dossier.trip.hosts[0].zone
    let minutes = size.slots > 20 ? max(1, min(10, 600 / size.slots)) : 15
    dossier.trip.evening = Evening(
      date: day, firstSlot: zone.instant(of: day, at: size.slots > 20 ? ClockTime(14, 0) : ClockTime(18, 30)), slotMinutes: minutes,
      slots: size.slots, tables: size.tables, interpreters: size.interpreters)
    addFirms()
    addRequests()
    addAbsences()
  }

  private mutating func addFirms() {
    for number in 0..<max(0, size.firms) {
      dossier.register.organisations.append(
        Organisation(
          id: Identifier("firm-\(number + 1)"),
          name: Trilingual(de: "Firma \(number + 1)", en: "Firm \(number + 1)", ja: "企業\(number + 1)"), kind: "company",
          city: "Town-1", country: "JP", shore: .fictional, fictional: true))
    }
  }

  private mutating func addRequests() {
    let (delegates, firms) = (dossier.trip.delegates.map(\.id), size.firms)
    guard firms > 0 else { return }
    // Half of all pairs at most, so that chance soon finds a new one.
    let count = min(max(0, size.requests), max(1, delegates.count * firms / 2))
    var pairs: Set<Int> = []
    while pairs.count < count {
      let delegate = chance.number(0...delegates.count - 1)
      let firm = chance.number(0...(chance.happens(30) ? (firms - 1) / 10 : firms - 1))
      guard pairs.insert(delegate * firms + firm).inserted else { continue }
      let by = chance.one(of: ["sh", "jp", "both"])
      dossier.trip.requests.append(
        MeetingRequest(
          id: Identifier("M\(pairs.count)"), delegate: delegates[delegate], firm: Identifier("firm-\(firm + 1)"),
          priorityHome: by == "jp" ? 0 : chance.number(1...5), priorityHost: by == "sh" ? 0 : chance.number(1...5),
          requestedBy: by, needsInterpreter: chance.happens(25)))
    }
  }

  private mutating func addAbsences() {
    let firms = (0..<max(0, size.firms)).map { "firm-\($0 + 1)" }
    for person in dossier.trip.delegates.map(\.id.text) + firms where size.slots > 0 && chance.happens(size.absentPercent) {
      let first = chance.number(1...size.slots)
      let last = chance.happens(5) ? size.slots : min(size.slots, first + chance.number(0...max(1, size.slots / 4)))
      let slots = chance.happens(3) ? Array(1...size.slots) : Array(first...last)
      dossier.trip.absences.append(MeetingAbsence(participant: person, slots: slots, reason: "Elsewhere"))
    }
    guard size.lostPercent > 0, size.slots > 0 else { return }
    for person in dossier.trip.delegates.map(\.id.text) + firms {
      let slots = (1...size.slots).filter { _ in chance.happens(size.lostPercent) }
      guard !slots.isEmpty else { continue }
      if let index = dossier.trip.absences.firstIndex(where: { $0.participant == person }) {
        dossier.trip.absences[index].slots = Set(dossier.trip.absences[index].slots + slots).sorted()
      } else {
        dossier.trip.absences.append(MeetingAbsence(participant: person, slots: slots, reason: "Another appointment"))
      }
    }
  }
}
