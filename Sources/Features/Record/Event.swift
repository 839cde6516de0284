import Domain
import Journaling

/// Everything that can have happened, in the past tense. The names on paper are in `Event+Envelope.swift`.
package enum Event: Equatable, Sendable {
  case topicRecorded(Topic)
  case topicRemoved(Identifier<Topic>)
  case organisationRecorded(Organisation)
  case organisationRemoved(Identifier<Organisation>)
  case siteRecorded(Site)
  case siteRemoved(Identifier<Site>)
  case tieRecorded(Tie)
  case tieRemoved(Identifier<Tie>)
  case fundingRecorded(FundingProgramme)
  case fundingRemoved(Identifier<FundingProgramme>)
  case emissionRecorded(EmissionFactor)
  case emissionRemoved(Identifier<EmissionFactor>)
  case holidayRecorded(Holiday)
  case holidayRemoved(Holiday)
  case tripRecorded(TripRecorded)
  case listingRecorded(ListingRecorded)
  case delegateRecorded(DelegateRecorded)
  case delegateRemoved(DelegateRemoved)
  case visitRecorded(VisitRecorded)
  case visitRemoved(VisitRemoved)
  case waysRecorded(WaysRecorded)
  case requestRecorded(RequestRecorded)
  case requestRemoved(RequestRemoved)
  case absencesRecorded(AbsencesRecorded)
  case meetingsAnnounced(MeetingsAnnounced)
  case programmeProposed(ProgrammeProposed)
  case programmeReleased(ProgrammeReleased)
  case personErased(PersonErased)
  case accountRecorded(Account)
  case linkIssued(PersonalLink)
  case linkRevoked(LinkRevoked)
  case toursEdited(ToursEdited)
  case tourPinned(TourPinned)
  case programmeFrozen(ProgrammeFrozen)
  case listDisclosed(ListDisclosed)
  case listTaken(ListTaken)
  case personsTaken(PersonsTaken)
  case messageQueued(MessageQueued)
  case messageSent(MessageSent)
  case messageFailed(MessageFailed)
  case messageWithdrawn(MessageWithdrawn)
  case messageOpened(MessageOpened)
  case pocketRecorded(PocketRecorded)
  case outcome(OutcomeEvent)
  case advice(AdviceEvent)
  case ledger(LedgerEvent)
}

/// The settings of a trip were written down: everything but its people, offers, ways and requests.
package struct TripRecorded: Codable, Equatable, Sendable {
  package var trip: Trip
  package init(_ trip: Trip) {
    self.trip = trip
    (self.trip.delegates, self.trip.visits, self.trip.ways) = ([], [], [])
    (self.trip.requests, self.trip.absences, self.trip.tableMeetings) = ([], [], nil)
  }
}

/// Which entries of the register and of the trip belong to the trip's folder, and in which order.
package struct ListingRecorded: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var listing: Listing
  package init(trip: Identifier<Trip>, listing: Listing) { (self.trip, self.listing) = (trip, listing) }
}

/// A person on a trip was written down. What the law protects is sealed; nothing of it stands in the clear.
package struct DelegateRecorded: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package let delegate: Delegate
  /// nil if nothing is known that has to be sealed.
  package var sealed: Sealed?
  package init(trip: Identifier<Trip>, delegate: Delegate, sealed: Sealed?) {
    var delegate = delegate
    delegate.personal = PersonalDetails()
    (self.trip, self.delegate, self.sealed) = (trip, delegate, sealed)
  }
}

package struct DelegateRemoved: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var delegate: Identifier<Delegate>
  package init(trip: Identifier<Trip>, delegate: Identifier<Delegate>) { (self.trip, self.delegate) = (trip, delegate) }
}

package struct VisitRecorded: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var visit: Visit
  package init(trip: Identifier<Trip>, visit: Visit) { (self.trip, self.visit) = (trip, visit) }
}

package struct VisitRemoved: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var visit: Identifier<Visit>
  package init(trip: Identifier<Trip>, visit: Identifier<Visit>) { (self.trip, self.visit) = (trip, visit) }
}

/// The ways between the sites of a trip were written down, in columns; all of them, in one or several parts.
package struct WaysRecorded: Codable, Equatable, Sendable {
  package static let rowsAtMost = 5000
  package var trip: Identifier<Trip>
  /// From 1; part 1 begins anew.
  package var part: Int
  /// Every site once; `from` and `to` are places in it, from 0.
  package var sites: [Identifier<Site>]
  package var from: [Int]
  package var to: [Int]
  package var mode: [Mode]
  package var minutes: [Int]
  package var kilometres: [Double?]
}

package struct RequestRecorded: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var request: MeetingRequest
  package init(trip: Identifier<Trip>, request: MeetingRequest) { (self.trip, self.request) = (trip, request) }
}

package struct RequestRemoved: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var request: Identifier<MeetingRequest>
  package init(trip: Identifier<Trip>, request: Identifier<MeetingRequest>) {
    (self.trip, self.request) = (trip, request)
  }
}

/// All absences from the meetings of a trip.
package struct AbsencesRecorded: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var absences: [MeetingAbsence]
  package init(trip: Identifier<Trip>, absences: [MeetingAbsence]) { (self.trip, self.absences) = (trip, absences) }
}

/// A programme became the draft of its trip.
package struct ProgrammeProposed: Codable, Equatable, Sendable {
  package var programme: Programme
  package init(programme: Programme) { self.programme = programme }
}

/// The draft of a trip was made public under a number.
package struct ProgrammeReleased: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  /// From 1, without a gap.
  package var number: Int
  package var at: Minute
  package var note: String
  /// The codes of the rules that it broke when a person released it all the same.
  package var despite: [String]?
  package init(trip: Identifier<Trip>, number: Int, at: Minute, note: String, despite: [String]? = nil) {
    (self.trip, self.number, self.at, self.note, self.despite) = (trip, number, at, note, despite)
  }
}

/// A person's key was destroyed, and with it all that was sealed with it, in every copy of the journal.
package struct PersonErased: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var delegate: Identifier<Delegate>
  /// The name that the person then had: another person under the same id is not erased.
  package var name: String
  package var key: String
  package init(trip: Identifier<Trip>, delegate: Identifier<Delegate>, name: String, key: String) {
    (self.trip, self.delegate, self.name, self.key) = (trip, delegate, name, key)
  }
}

/// Identifiers in the order of the organiser's files.
package struct Listing: Codable, Equatable, Sendable {
  package var topics: [Identifier<Topic>] = []
  package var organisations: [Identifier<Organisation>] = []
  package var sites: [Identifier<Site>] = []
  package var ties: [Identifier<Tie>] = []
  package var funding: [Identifier<FundingProgramme>] = []
  package var emissions: [Identifier<EmissionFactor>] = []
  package var holidays: [Holiday] = []
  package var delegates: [Identifier<Delegate>] = []
  package var visits: [Identifier<Visit>] = []
  package var requests: [Identifier<MeetingRequest>] = []
}
