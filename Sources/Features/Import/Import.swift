import Domain
import Foundation
import HashTreeCollections
import Journaling

extension State {
  /// Decides what a folder says that is not known yet. Importing it twice adds nothing.
  ///
  /// Of the register, what this trip's folder no longer lists is removed unless another trip lists it. What is known of
  /// an erased person stays out, whatever the folder says.
  /// - Throws: `ImportRefusal.twice` for an identifier that stands twice; nothing is decided then.
  package func importing(_ dossier: Dossier) throws -> [Event] {
    let listing = try dossier.listing()
    let trip = dossier.trip.id
    var events: [Event] = []
    if tripRecords[trip]?.settings != TripRecorded(dossier.trip).trip {
      events.append(.tripRecorded(TripRecorded(dossier.trip)))
    }
    events += changes(to: dossier.register, listing: listing, of: trip)
    events += try changes(to: dossier.trip, listing: listing)
    var after = self
    for event in events { after.apply(event) }
    if after.tripRecords[trip]?.listing != listing {
      events.append(.listingRecorded(ListingRecorded(trip: trip, listing: listing)))
    }
    return events
  }

  private func changes(to register: Register, listing: Listing, of trip: Identifier<Trip>) -> [Event] {
    let before = tripRecords[trip]?.listing ?? Listing()
    let others = tripRecords.filter { $0.key != trip }.map(\.value.listing)
    var events: [Event] = []
    events += register.topics.filter { topics[$0.id] != $0 }.map { .topicRecorded($0) }
    events += register.organisations.filter { organisations[$0.id] != $0 }.map { .organisationRecorded($0) }
    events += register.sites.filter { sites[$0.id] != $0 }.map { .siteRecorded($0) }
    events += register.ties.filter { ties[$0.id] != $0 }.map { .tieRecorded($0) }
    events += register.funding.filter { funding[$0.id] != $0 }.map { .fundingRecorded($0) }
    events += register.emissions.filter { emissions[$0.id] != $0 }.map { .emissionRecorded($0) }
    events += register.holidays.filter { !holidays.contains($0) }.map { .holidayRecorded($0) }
    func gone<ID: Hashable>(_ list: (Listing) -> [ID]) -> [ID] {
      let kept = Set(list(listing)).union(others.flatMap(list))
      return list(before).filter { !kept.contains($0) }
    }
    events += gone(\.topics).map { .topicRemoved($0) }
    events += gone(\.organisations).map { .organisationRemoved($0) }
    events += gone(\.sites).map { .siteRemoved($0) }
    events += gone(\.ties).map { .tieRemoved($0) }
    events += gone(\.funding).map { .fundingRemoved($0) }
    events += gone(\.emissions).map { .emissionRemoved($0) }
    events += gone(\.holidays).map { .holidayRemoved($0) }
    return events
  }

  private func changes(to trip: Trip, listing: Listing) throws -> [Event] {
    let (record, id) = (tripRecords[trip.id], trip.id)
    var events: [Event] = []
    for delegate in trip.delegates {
      let wanted = record?.erased[delegate.id] == delegate.fullName ? PersonalDetails() : delegate.personal
      let known = record?.delegates[delegate.id]
      let fact = DelegateRecorded(trip: id, delegate: delegate, sealed: nil)
      if known?.delegate == fact.delegate, wanted == known.flatMap(details(of:)) ?? PersonalDetails() { continue }
      events.append(
        .delegateRecorded(
          DelegateRecorded(trip: id, delegate: delegate, sealed: try seal(wanted, of: delegate.id, on: id))))
    }
    events += trip.visits.filter { record?.visits[$0.id] != $0 }
      .map { .visitRecorded(VisitRecorded(trip: id, visit: $0)) }
    if record?.ways ?? [] != trip.ways { events += WaysRecorded.parts(trip.ways, of: id).map { .waysRecorded($0) } }
    events += trip.requests.filter { record?.requests[$0.id] != $0 }
      .map { .requestRecorded(RequestRecorded(trip: id, request: $0)) }
    if record?.absences ?? [] != trip.absences {
      events.append(.absencesRecorded(AbsencesRecorded(trip: id, absences: trip.absences)))
    }
    let (people, visits, requests) = (Set(listing.delegates), Set(listing.visits), Set(listing.requests))
    let before = record?.listing ?? Listing()
    events += before.delegates.filter { !people.contains($0) }
      .map { .delegateRemoved(DelegateRemoved(trip: id, delegate: $0)) }
    events += before.visits.filter { !visits.contains($0) }.map { .visitRemoved(VisitRemoved(trip: id, visit: $0)) }
    events += before.requests.filter { !requests.contains($0) }
      .map { .requestRemoved(RequestRemoved(trip: id, request: $0)) }
    return events
  }
}

extension Dossier {
  fileprivate func listing() throws(ImportRefusal) -> Listing {
    func once<ID: Hashable>(_ ids: [ID], _ file: String) throws(ImportRefusal) -> [ID] {
      var seen: Set<ID> = []
      for id in ids where !seen.insert(id).inserted { throw .twice("\(id)", file: file) }
      return ids
    }
    return Listing(
      topics: try once(register.topics.map(\.id), "topics.csv"),
      organisations: try once(register.organisations.map(\.id), "organisations.csv"),
      sites: try once(register.sites.map(\.id), "sites.csv"), ties: try once(register.ties.map(\.id), "ties.csv"),
      funding: try once(register.funding.map(\.id), "funding.csv"),
      emissions: try once(register.emissions.map(\.id), "emissions.csv"),
      holidays: try once(register.holidays, "holidays.csv"),
      delegates: try once(trip.delegates.map(\.id), "delegates.csv"),
      visits: try once(trip.visits.map(\.id), "visits.csv"),
      requests: try once(trip.requests.map(\.id), "meetings.csv"))
  }
}

package enum ImportRefusal: Error, Equatable {
  /// An identifier names two things.
  case twice(String, file: String)
  /// The file that was confirmed would do something else by now.
  case changed(String)
  /// The file that was confirmed has errors.
  case unreadable(String)
}

extension ImportRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .twice(let id, let file):
      Finding(
        file: file, column: "id", value: id, code: "import.twice",
        message: Trilingual(
          de: "Die Kennung „\(id)“ steht zweimal in \(file).", en: "The identifier “\(id)” stands twice in \(file).",
          ja: "識別子「\(id)」が\(file)に二度あります。"),
        mend: Trilingual(
          de: "Geben Sie einer der beiden Zeilen eine eigene Kennung.",
          en: "Give one of the two rows an identifier of its own.",
          ja: "どちらかの行に別の識別子を付けてください。"), repair: .ask)
    case .changed(let file):
      Finding(
        file: file, code: "import.changed",
        message: Trilingual(
          de: "Seit der Vorschau hat jemand an der Reise etwas geändert; übernommen wurde nichts.",
          en: "Somebody has changed the trip since the preview; nothing was taken over.",
          ja: "プレビューの後に訪問団の内容が変更されたため、何も取り込んでいません。"),
        mend: Trilingual(
          de: "Sehen Sie die Vorschau noch einmal an.", en: "Look at the preview once more.", ja: "もう一度プレビューを確認してください。")
      )
    case .unreadable(let file):
      Finding(
        file: file, code: "import.unreadable",
        message: Trilingual(
          de: "Die Datei hat Fehler; übernommen wurde nichts.", en: "The file has errors; nothing was taken over.",
          ja: "ファイルに誤りがあるため、何も取り込んでいません。"),
        mend: Trilingual(
          de: "Beheben Sie die genannten Fehler.", en: "Mend the errors that are named.", ja: "示された誤りを直してください。"))
    }
  }
}
