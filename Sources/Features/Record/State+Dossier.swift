import Domain
import Foundation
import HashTreeCollections
import Journaling

extension State {
  package var trips: [Identifier<Trip>] { tripRecords.keys.sorted() }

  /// The trip and what is known around it, as its folder would say it. Sealed details are opened where they still can
  /// be; of the others, `unreadable(of:)` tells.
  package func dossier(of id: Identifier<Trip>) -> Dossier? {
    guard let record = tripRecords[id] else { return nil }
    let listing = record.listing
    let register = register(listing)
    var trip = record.settings
    trip.delegates = listing.delegates.compactMap { id in
      guard let fact = record.delegates[id] else { return nil }
      var delegate = fact.delegate
      delegate.personal = details(of: fact) ?? PersonalDetails()
      return delegate
    }
    trip.visits = listing.visits.compactMap { record.visits[$0] }
    trip.ways = record.ways
    trip.requests = listing.requests.compactMap { record.requests[$0] }
    (trip.absences, trip.tableMeetings) = (record.absences, record.tableMeetings)
    return Dossier(register: register, trip: trip)
  }

  private func register(_ listing: Listing) -> Register {
    var register = Register()
    register.topics = listing.topics.compactMap { topics[$0] }
    register.organisations = listing.organisations.compactMap { organisations[$0] }
    register.sites = listing.sites.compactMap { sites[$0] }
    register.ties = listing.ties.compactMap { ties[$0] }
    register.funding = listing.funding.compactMap { funding[$0] }
    register.emissions = listing.emissions.compactMap { emissions[$0] }
    register.holidays = listing.holidays.filter { holidays.contains($0) }
    return register
  }

  /// The trip as delegates see it: as it was at a release, and nothing of what is sealed.
  package func dossier(of id: Identifier<Trip>, release number: Int) -> Dossier? {
    guard let record = tripRecords[id], let place = record.releases.firstIndex(where: { $0.number == number }) else { return nil }
    let (listing, frame) = (record.listing, record.frames[place])
    var trip = frame.settings
    let (delegates, visits) = (Set(listing.delegates), Set(listing.visits))
    let formerDelegates = frame.delegates.keys.filter { !delegates.contains($0) }.sorted()
    let formerVisits = frame.visits.keys.filter { !visits.contains($0) }.sorted()
    trip.delegates = (listing.delegates + formerDelegates).compactMap { frame.delegates[$0]?.delegate }
    trip.visits = (listing.visits + formerVisits).compactMap { frame.visits[$0] }
    trip.ways = record.ways
    trip.tableMeetings = frame.tableMeetings
    return Dossier(register: register(listing), trip: trip)
  }

  /// Those of whom more was known than can be read: erased, or the key is lost.
  package func unreadable(of trip: Identifier<Trip>) -> Set<Identifier<Delegate>> {
    guard let record = tripRecords[trip] else { return [] }
    return Set(
      record.listing.delegates.filter { id in
        guard let fact = record.delegates[id] else { return false }
        return record.erased[id] == fact.delegate.fullName || fact.sealed != nil && details(of: fact) == nil
      })
  }

  package func draft(of trip: Identifier<Trip>) -> Programme? { tripRecords[trip]?.draft }

  /// The release that holds.
  package func released(of trip: Identifier<Trip>) -> Release? { tripRecords[trip]?.releases.last }

  /// - Returns: nil if nothing is sealed, or it cannot be opened.
  func details(of fact: DelegateRecorded) -> PersonalDetails? {
    guard let sealed = fact.sealed, let plain = keyring.open(sealed, field: Self.personalField) else { return nil }
    return try? JSONDecoder().decode(PersonalDetails.self, from: plain)
  }

  func seal(_ details: PersonalDetails, of delegate: Identifier<Delegate>, on trip: Identifier<Trip>) throws -> Sealed? {
    guard details != PersonalDetails() else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return keyring.seal(
      try encoder.encode(details), of: keyName(of: delegate, on: trip), field: Self.personalField)
  }

  /// The name of the key that a person has or will have; never one that was destroyed.
  func keyName(of delegate: Identifier<Delegate>, on trip: Identifier<Trip>) -> String {
    let name = "\(trip)/\(delegate)"
    if erasures[name] == nil { return name }
    return (2...).lazy.map { "\(name)/\($0)" }.first { erasures[$0] == nil }!
  }

  private static let personalField = "personal"
}
