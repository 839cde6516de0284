import Domain

extension MeetingProblem {
  /// Compiles the evening of a trip.
  ///
  /// - Parameters:
  ///   - confirmed: the meetings of an earlier plan, of which as few as possible are moved.
  package init(
    _ dossier: Dossier, presence: Presence = .availabilityOnly, aim: Aim = .sum, wishes: Wishes = Wishes(),
    confirmed: [Meeting] = []
  ) {
    let trip = dossier.trip
    let slots = max(0, trip.evening?.slots ?? 0)
    var people = ParticipantBook(dossier, slots: slots, wishes: wishes)
    let places = Dictionary(confirmed.map { ($0.request, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Identifier<MeetingRequest>> = []
    let requests = trip.requests.map { request in
      Request(
        id: request.id, delegate: people.index(of: request.delegate), firm: people.index(of: request.firm),
        priority: min(max(0, request.priorityHome), 1_000_000) + min(max(0, request.priorityHost), 1_000_000),
        needsInterpreter: request.needsInterpreter,
        isMust: wishes.must.contains(request.id), isNever: wishes.never.contains(request.id),
        isDuplicate: !seen.insert(request.id).inserted,
        confirmed: places[request.id].flatMap { place in
          guard let evening = trip.evening, (1...max(1, slots)).contains(place.slot), slots > 0,
            place.table >= 1, place.table <= evening.tables
          else { return nil }
          return Place(slot: place.slot - 1, table: place.table - 1)
        })
    }
    people.applyStays(of: trip, asAbsences: presence == .stays)
    self.init(
      slots: slots, tables: trip.evening?.tables ?? 0, interpreters: trip.evening?.interpreters ?? 0,
      participants: people.participants, requests: requests, aim: aim, presence: presence,
      confirmedBefore: places.count, hasEvening: trip.evening != nil)
  }
}

/// Collects the participants that requests name, each once.
private struct ParticipantBook {
  private(set) var participants: [MeetingProblem.Participant] = []
  private var delegates: [Identifier<Delegate>: Int] = [:]
  private var firms: [Identifier<Organisation>: Int] = [:]
  private let names: (delegates: [Identifier<Delegate>: String], firms: [Identifier<Organisation>: Organisation])
  private let absences: [String: [MeetingAbsence]]
  private let slots: Int
  private let wishes: MeetingProblem.Wishes

  init(_ dossier: Dossier, slots: Int, wishes: MeetingProblem.Wishes) {
    names = (
      Dictionary(dossier.trip.delegates.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first }),
      Dictionary(dossier.register.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    )
    absences = Dictionary(grouping: dossier.trip.absences, by: \.participant)
    (self.slots, self.wishes) = (slots, wishes)
  }

  mutating func index(of id: Identifier<Delegate>) -> Int {
    if let known = delegates[id] { return known }
    let name = names.delegates[id].flatMap { $0.isEmpty ? nil : $0 } ?? id.text
    delegates[id] = participants.count
    add(id.text, name: Trilingual(same: name), side: .delegate)
    return participants.count - 1
  }

  mutating func index(of id: Identifier<Organisation>) -> Int {
    if let known = firms[id] { return known }
    let firm = names.firms[id]
    let name = firm.map { Trilingual(de: $0.name(in: .de), en: $0.name(in: .en), ja: $0.name(in: .ja)) }
    firms[id] = participants.count
    add(id.text, name: name ?? Trilingual(same: id.text), side: .firm)
    return participants.count - 1
  }

  private mutating func add(_ id: String, name: Trilingual, side: MeetingProblem.Side) {
    var absent = [MeetingProblem.Absence?](repeating: nil, count: slots)
    for absence in absences[id] ?? [] {
      for slot in absence.slots where slot >= 1 && slot <= slots { absent[slot - 1] = .listed(absence.reason) }
    }
    participants.append(
      .init(
        id: id, name: name, side: side, absences: absent, cap: wishes.caps[id],
        longestRun: wishes.longestRuns[id] ?? wishes.everyonesLongestRun))
  }

  /// Marks the slots in which a delegate is not with the group; as an absence, a listed reason stays.
  mutating func applyStays(of trip: Trip, asAbsences: Bool) {
    guard trip.evening != nil else { return }
    for delegate in trip.delegates {
      guard let index = delegates[delegate.id] else { continue }
      let present = trip.slotsOfEveningPresent(delegate)
      participants[index].isAway = present.map { !$0 }
      for slot in 0..<slots where asAbsences && !present[slot] && participants[index].absences[slot] == nil {
        participants[index].absences[slot] = .away
      }
    }
  }
}

extension Trip {
  /// The fixed items during which the meetings are held: those that contain all slots.
  private func itemsAroundEvening(_ evening: Evening) -> [FixedItem] {
    let ends = evening.firstSlot + evening.slots * evening.slotMinutes
    return fixedItems.filter { $0.starts <= evening.firstSlot && ends <= $0.ends && !$0.isRide }
  }

  /// Slot by slot, whether the delegate is there: the slot lies wholly in a stay, and where the meetings are part of a
  /// fixed item, that item lies in the same stay with the ways (contract 17).
  package func slotsOfEveningPresent(_ delegate: Delegate) -> [Bool] {
    guard let evening else { return [] }
    let around = itemsAroundEvening(evening)
    let reaching = delegate.stays.filter { stay in around.isEmpty || around.contains { reaches($0, in: stay) } }
    return (0..<max(0, evening.slots)).map { slot in
      let start = evening.firstSlot + slot * evening.slotMinutes
      return reaching.contains { stay in
        (stay.from.map { $0 <= start } ?? true) && (stay.until.map { start + evening.slotMinutes <= $0 } ?? true)
      }
    }
  }

  private func reaches(_ item: FixedItem, in stay: Stay) -> Bool {
    if let from = stay.from {
      let way = quickest(stay.fromSite, item.startSite ?? item.endSite)
      guard from + way <= item.starts - item.beThereMinutesBefore else { return false }
    }
    if let until = stay.until {
      let way = quickest(item.endSite ?? item.startSite, stay.untilSite)
      guard item.ends + way <= until else { return false }
    }
    return true
  }

  /// Minutes by the fastest mode; 0 where a side is not known (contract 21) and a whole day where there is no way.
  private func quickest(_ from: Identifier<Site>?, _ to: Identifier<Site>?) -> Int {
    guard let from, let to, from != to else { return 0 }
    let rows = ways.lazy.filter { ($0.from == from && $0.to == to) || ($0.from == to && $0.to == from) }
    return rows.map(\.minutes).min() ?? 1440
  }
}
