import Documents
import Domain
import HashTreeCollections
import Journaling

/// Published articles as they were told when they were published: what is recorded later is in none of them. Like a release, that is not kept anywhere; the
/// journal is folded once more up to the publication.
actor PublicShelf {
  private struct Key: Hashable {
    var trip: Identifier<Trip>
    var language: Language
  }
  private let desk: Desk
  private let lane = Lane(name: "public")
  private var told: [Key: (publication: OutcomeRecorded<Publication>, report: Report)] = [:]

  init(desk: Desk) { self.desk = desk }

  /// nil unless the article of a trip is public on a day.
  func article(of trip: Identifier<Trip>, in state: State, _ language: Language, on today: CalendarDate) async throws -> Report? {
    guard let publication = state.publication(of: trip, on: today) else { return nil }
    let key = Key(trip: trip, language: language)
    if let known = told[key], known.publication == publication { return known.report }
    let (store, keyring) = (desk.store, state.keyring)
    let past = try await lane.run {
      try State.folding(store, keyring) { event in
        if case .outcome(.publication(let fact)) = event { fact.record == publication.record && fact.at == publication.at } else { false }
      }
    }
    guard let report = past?.report(.article, of: trip, language, at: publication.at) else { return nil }
    told[key] = (publication, report)
    return report
  }
}

extension State {
  /// The latest publication of a trip's article that holds on a day.
  func publication(of trip: Identifier<Trip>, on today: CalendarDate) -> OutcomeRecorded<Publication>? {
    let all = outcomes.publications.values.compactMap { kept -> OutcomeRecorded<Publication>? in
      guard kept.record.trip == trip, kept.record.isPublic(on: today), let last = kept.changes.last else { return nil }
      return OutcomeRecorded(record: kept.record, at: last.at, by: last.by)
    }
    return all.max { ($0.at, $0.record.number) < ($1.at, $1.record.number) }
  }
}
