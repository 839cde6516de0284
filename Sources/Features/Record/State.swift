import Domain
import HashTreeCollections
import Journaling

/// What is known, as of an entry: the journal folded. A value; copies share what they have in common.
package struct State: Sendable {
  /// Of the last entry that is in it.
  package internal(set) var position: Position = .start
  package internal(set) var topics: TreeDictionary<Identifier<Topic>, Topic> = [:]
  package internal(set) var organisations: TreeDictionary<Identifier<Organisation>, Organisation> = [:]
  package internal(set) var sites: TreeDictionary<Identifier<Site>, Site> = [:]
  package internal(set) var ties: TreeDictionary<Identifier<Tie>, Tie> = [:]
  package internal(set) var funding: TreeDictionary<Identifier<FundingProgramme>, FundingProgramme> = [:]
  package internal(set) var emissions: TreeDictionary<Identifier<EmissionFactor>, EmissionFactor> = [:]
  package internal(set) var holidays: TreeSet<Holiday> = []
  package internal(set) var tripRecords: TreeDictionary<Identifier<Trip>, TripRecord> = [:]
  /// By the name of the key that was destroyed.
  package internal(set) var erasures: TreeDictionary<String, PersonErased> = [:]
  package internal(set) var accounts: TreeDictionary<Identifier<Account>, Account> = [:]
  /// Personal links by the hash of their token.
  package internal(set) var links: TreeDictionary<String, PersonalLink> = [:]
  package internal(set) var outcomes = Outcomes()
  package internal(set) var advice = Advice()
  package internal(set) var ledger = Ledger()
  /// Persons of the ledger whom somebody has fetched, oldest first; one for each asker, list and day.
  package internal(set) var personsTaken: [PersonsTaken] = []
  /// Opens what is sealed, as far as it still can be opened: the same for every state of a space.
  package let keyring: Keyring

  package init(keyring: Keyring = Keyring()) {
    self.keyring = keyring
    ledger.keyring = keyring
  }

  /// The names of keys that no longer are.
  var destroyedKeys: Set<String> { Set(erasures.keys).union(advice.erasures.flatMap(\.keys)).union(ledger.destroyedKeys) }

  /// The state after some events, for tests and replays.
  package init(replaying events: some Sequence<Event>, keyring: Keyring = Keyring()) {
    self.init(keyring: keyring)
    for event in events { apply(event) }
  }

  /// What a fact means. It never refuses: once written, an event has happened.
  package mutating func apply(_ event: Event) {
    position = position + 1
    switch event {
    case .topicRecorded(let topic): topics[topic.id] = topic
    case .topicRemoved(let id): topics[id] = nil
    case .organisationRecorded(let organisation):
      organisations[organisation.id] = organisation
      ledger.note(organisation)
    case .organisationRemoved(let id):
      organisations[id] = nil
      ledger.forgetOrganisation(id)
    case .siteRecorded(let site):
      ledger.forget(sites.updateValue(site, forKey: site.id))
      ledger.note(site)
    case .siteRemoved(let id): ledger.forget(sites.removeValue(forKey: id))
    case .tieRecorded(let tie):
      ledger.forget(ties.updateValue(tie, forKey: tie.id))
      ledger.note(tie)
    case .tieRemoved(let id): ledger.forget(ties.removeValue(forKey: id))
    case .fundingRecorded(let programme): funding[programme.id] = programme
    case .fundingRemoved(let id): funding[id] = nil
    case .emissionRecorded(let factor): emissions[factor.id] = factor
    case .emissionRemoved(let id): emissions[id] = nil
    case .holidayRecorded(let holiday): holidays.insert(holiday)
    case .holidayRemoved(let holiday): holidays.remove(holiday)
    case .tripRecorded(let fact): fact.apply(to: &self)
    case .listingRecorded(let fact): tripRecords[fact.trip]?.listing = fact.listing
    case .delegateRecorded(let fact): tripRecords[fact.trip]?.record(fact)
    case .delegateRemoved(let fact): tripRecords[fact.trip]?.remove(fact.delegate)
    case .visitRecorded(let fact): tripRecords[fact.trip]?.record(fact.visit)
    case .visitRemoved(let fact): tripRecords[fact.trip]?.remove(fact.visit)
    case .waysRecorded(let fact): tripRecords[fact.trip]?.record(fact)
    case .requestRecorded(let fact): tripRecords[fact.trip]?.record(fact.request)
    case .requestRemoved(let fact): tripRecords[fact.trip]?.remove(fact.request)
    case .absencesRecorded(let fact): tripRecords[fact.trip]?.absences = fact.absences
    case .meetingsAnnounced(let fact): tripRecords[fact.trip]?.tableMeetings = fact.meetings
    case .programmeProposed(let fact): tripRecords[fact.programme.trip]?.propose(fact.programme)
    case .programmeReleased(let fact): tripRecords[fact.trip]?.release(fact)
    case .personErased(let fact): fact.apply(to: &self)
    case .accountRecorded(let account): accounts[account.id] = account
    case .linkIssued(let link): link.apply(to: &self)
    case .linkRevoked(let fact): fact.apply(to: &self)
    case .toursEdited(let fact): fact.apply(to: &self)
    case .tourPinned(let fact): fact.apply(to: &self)
    case .programmeFrozen(let fact): tripRecords[fact.trip]?.freeze = fact.isFrozen ? fact : nil
    case .listDisclosed(let fact): tripRecords[fact.trip]?.disclosures.append(fact)
    case .listTaken(let fact): fact.apply(to: &self)
    case .personsTaken(let fact): fact.apply(to: &self)
    case .messageQueued(let fact): tripRecords[fact.trip]?.record(fact)
    case .messageSent(let fact): tripRecords[fact.trip]?.record(fact)
    case .messageFailed(let fact): tripRecords[fact.trip]?.record(fact)
    case .messageWithdrawn(let fact): tripRecords[fact.trip]?.record(fact)
    case .messageOpened(let fact): tripRecords[fact.trip]?.record(fact)
    case .pocketRecorded(let fact): fact.apply(to: &self)
    case .outcome(let fact): outcomes.apply(fact)
    case .advice(let fact): advice.apply(fact)
    case .ledger(let fact): ledger.apply(fact)
    }
  }
}

/// What is known of one trip.
package struct TripRecord: Sendable {
  /// Without people, offers, ways and requests, which stand below.
  package internal(set) var settings: Trip
  package internal(set) var listing = Listing()
  package internal(set) var delegates: TreeDictionary<Identifier<Delegate>, DelegateRecorded> = [:]
  package internal(set) var visits: TreeDictionary<Identifier<Visit>, Visit> = [:]
  package internal(set) var ways: [Way] = []
  package internal(set) var requests: TreeDictionary<Identifier<MeetingRequest>, MeetingRequest> = [:]
  package internal(set) var absences: [MeetingAbsence] = []
  /// As they were announced last; nil while none were.
  package internal(set) var tableMeetings: [TableMeeting]?
  package internal(set) var draft: Programme?
  /// Ascending by number.
  package internal(set) var releases: [Release] = []
  /// What each release was made on, in the same order.
  package internal(set) var frames: [ReleaseFrame] = []
  /// The draft as it was proposed, before all edits.
  package internal(set) var proposal: Programme?
  /// What was changed by hand since, ascending by number.
  package internal(set) var edits: [ToursEdited] = []
  /// Set while changes need a reason.
  package internal(set) var freeze: ProgrammeFrozen?
  /// Tours that planning leaves as they are.
  package internal(set) var pins: TreeSet<Identifier<Tour>> = []
  /// Hashes of personal links.
  package internal(set) var links: TreeDictionary<Bearer, String> = [:]
  /// What delegates' phones wrote down.
  package internal(set) var pockets: TreeDictionary<Identifier<Delegate>, TreeDictionary<Identifier<PocketRecorded>, PocketRecorded>> = [:]
  /// The names of those who were erased: what is known of them is not sealed anew.
  package internal(set) var erased: TreeDictionary<Identifier<Delegate>, String> = [:]
  /// Lists given out, oldest first.
  package internal(set) var disclosures: [ListDisclosed] = []
  /// Lists that somebody has fetched, oldest first; one for each asker, list and day.
  package internal(set) var takings: [ListTaken] = []
  /// What was and is to be written to whom.
  package internal(set) var correspondence: TreeDictionary<Addressee, Correspondence> = [:]
}

/// A programme as it was made public.
package struct Release: Equatable, Sendable {
  package var number: Int
  package var programme: Programme
  package var at: Minute
  package var note: String
  /// The codes of the rules that it broke when a person released it all the same.
  package var despite: [String]
  package init(number: Int, programme: Programme, at: Minute, note: String, despite: [String] = []) {
    (self.number, self.programme, self.at, self.note, self.despite) = (number, programme, at, note, despite)
  }
}

/// The trip as it was when a programme was made public: what the organiser changes afterwards is seen with the next release.
package struct ReleaseFrame: Sendable {
  package var settings: Trip
  package var delegates: TreeDictionary<Identifier<Delegate>, DelegateRecorded>
  package var visits: TreeDictionary<Identifier<Visit>, Visit>
  package var tableMeetings: [TableMeeting]?
}

extension TripRecorded {
  fileprivate func apply(to state: inout State) {
    if state.tripRecords[trip.id]?.settings != nil {
      state.tripRecords[trip.id]?.settings = trip
    } else {
      state.tripRecords[trip.id] = TripRecord(settings: trip)
    }
  }
}

extension PersonErased {
  fileprivate func apply(to state: inout State) {
    state.erasures[key] = self
    state.tripRecords[trip]?.erased[delegate] = name
    if state.tripRecords[trip]?.delegates[delegate]?.sealed?.key == key {
      state.tripRecords[trip]?.delegates[delegate]?.sealed = nil
    }
  }
}

extension TripRecord {
  fileprivate mutating func record(_ fact: DelegateRecorded) {
    if delegates.updateValue(fact, forKey: fact.delegate.id) == nil, !listing.delegates.contains(fact.delegate.id) {
      listing.delegates.append(fact.delegate.id)
    }
  }
  fileprivate mutating func record(_ visit: Visit) {
    if visits.updateValue(visit, forKey: visit.id) == nil, !listing.visits.contains(visit.id) {
      listing.visits.append(visit.id)
    }
  }
  fileprivate mutating func record(_ request: MeetingRequest) {
    if requests.updateValue(request, forKey: request.id) == nil, !listing.requests.contains(request.id) {
      listing.requests.append(request.id)
    }
  }
  fileprivate mutating func remove(_ id: Identifier<Delegate>) {
    delegates[id] = nil
    listing.delegates.removeAll { $0 == id }
  }
  fileprivate mutating func remove(_ id: Identifier<Visit>) {
    visits[id] = nil
    listing.visits.removeAll { $0 == id }
  }
  fileprivate mutating func remove(_ id: Identifier<MeetingRequest>) {
    requests[id] = nil
    listing.requests.removeAll { $0 == id }
  }
  fileprivate mutating func record(_ fact: WaysRecorded) {
    if fact.part == 1 { ways = [] }
    ways += fact.ways
  }
  fileprivate mutating func propose(_ programme: Programme) {
    (draft, proposal, edits) = (programme, programme, [])
  }
  fileprivate mutating func release(_ fact: ProgrammeReleased) {
    guard let draft else { return }
    releases.append(Release(number: fact.number, programme: draft, at: fact.at, note: fact.note, despite: fact.despite ?? []))
    frames.append(frame)
  }
}

extension TripRecord {
  /// As it stands now.
  var frame: ReleaseFrame { ReleaseFrame(settings: settings, delegates: delegates, visits: visits, tableMeetings: tableMeetings) }
}

extension WaysRecorded {
  /// All ways of a trip, in as many parts as needed; one empty part for none.
  package static func parts(_ ways: [Way], of trip: Identifier<Trip>) -> [WaysRecorded] {
    stride(from: 0, to: max(1, ways.count), by: rowsAtMost).map { start in
      let rows = ways[start..<min(ways.count, start + rowsAtMost)]
      let sites = Set(rows.flatMap { [$0.from, $0.to] }).sorted()
      let place = Dictionary(uniqueKeysWithValues: zip(sites, 0...))
      return WaysRecorded(
        trip: trip, part: start / rowsAtMost + 1, sites: sites, from: rows.map { place[$0.from]! },
        to: rows.map { place[$0.to]! }, mode: rows.map(\.mode), minutes: rows.map(\.minutes),
        kilometres: rows.map(\.kilometres))
    }
  }

  /// The rows; columns that do not fit together give as many as all of them have.
  package var ways: [Way] {
    let count = min(from.count, to.count, mode.count, minutes.count, kilometres.count)
    return (0..<count).compactMap { row in
      guard sites.indices.contains(from[row]), sites.indices.contains(to[row]) else { return nil }
      return Way(
        from: sites[from[row]], to: sites[to[row]], mode: mode[row], minutes: minutes[row], kilometres: kilometres[row])
    }
  }
}
