import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A delegate's phone wrote something down: a card received, a note, a promise, a head count, or that a release was opened.
///
/// Nothing is ever overwritten. A record that `corrects` another takes its place in what is shown, whichever of them arrives
/// first; the later by the phone's clock holds.
package struct PocketRecorded: Codable, Equatable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case note, met, promise, headcount
    /// A release was shown to its reader.
    case seen
    /// The record that is named by `corrects` does not hold any more.
    case withdrawn
  }
  package var trip: Identifier<Trip>
  package var delegate: Identifier<Delegate>
  /// Made by the phone, so that the same record has the same name whenever it is sent again.
  package var id: Identifier<PocketRecorded>
  package var kind: Kind
  package var about: PocketSubject?
  /// What was written, sealed with the writer's key and, if it is about a delegate, with that person's too.
  package var sealed: Sealed?
  /// Of people, at a head count.
  package var count: Int?
  /// Of a promise.
  package var due: CalendarDate?
  /// The release that was seen.
  package var release: Int?
  /// The first record of a chain, never one of its corrections.
  package var corrects: Identifier<PocketRecorded>?
  /// By the phone's clock.
  package var made: PhoneTime
  package var received: Minute
}

/// What a record is about. On paper `delegate:D05`, `host:works`, `visit:V1`, `tour:T2`, `item:F1`.
package enum PocketSubject: Hashable, Sendable {
  case delegate(Identifier<Delegate>)
  case host(Identifier<Organisation>)
  case visit(Identifier<Visit>)
  case tour(Identifier<Tour>)
  case item(Identifier<FixedItem>)
}

/// A record as a phone sends it.
package struct PocketSent: Codable, Hashable, Sendable {
  package var id: Identifier<PocketRecorded>
  package var kind: PocketRecorded.Kind
  package var about: PocketSubject?
  package var text: String?
  package var count: Int?
  package var due: CalendarDate?
  package var release: Int?
  package var corrects: Identifier<PocketRecorded>?
  package var made: PhoneTime
  package init(
    id: Identifier<PocketRecorded>, kind: PocketRecorded.Kind, about: PocketSubject? = nil, text: String? = nil, count: Int? = nil,
    due: CalendarDate? = nil, release: Int? = nil, corrects: Identifier<PocketRecorded>? = nil, made: PhoneTime
  ) {
    (self.id, self.kind, self.about, self.text, self.count) = (id, kind, about, text, count)
    (self.due, self.release, self.corrects, self.made) = (due, release, corrects, made)
  }

  /// The same record has the same command, whoever's phone sends it how often; another delegate's can not take its place.
  package func command(of delegate: Identifier<Delegate>, on trip: Identifier<Trip>) -> CommandID {
    CommandID("pocket:\(trip)/\(delegate)/\(id)")
  }
}

extension State {
  package static let longestPocketText = 4000
  package static let mostPocketRecords = 5000

  /// Decides that what a phone wrote down is kept. A record that is known adds nothing, and is refused if it says something else.
  /// - Throws: `AccessRefusal`, or why this one record is refused; others are not concerned by it.
  package func pocketing(_ sent: PocketSent, of delegate: Identifier<Delegate>, on trip: Identifier<Trip>, at now: Minute, by who: Who) throws
    -> [Event]
  {
    try require(who, .pocket(delegate, trip))
    guard let record = tripRecords[trip], let fact = record.delegates[delegate] else { throw PocketRefusal.unknownSubject("delegate:\(delegate)") }
    try sent.check()
    if let known = record.pockets[delegate]?[sent.id] {
      guard says(known, sent) else { throw PocketRefusal.otherContent(sent.id) }
      return []
    }
    if record.hasErased(fact) { throw PocketRefusal.erased }
    if let subject = sent.about {
      guard knows(subject, in: record) else { throw PocketRefusal.unknownSubject(subject.text) }
      if case .delegate(let id) = subject, let other = record.delegates[id], record.hasErased(other) { throw PocketRefusal.erased }
    }
    if sent.kind == .seen {
      guard let release = sent.release, record.releases.contains(where: { $0.number == release }) else { throw PocketRefusal.unknownRelease(sent.release ?? 0) }
      if record.pockets[delegate]?.values.contains(where: { $0.release == release }) == true { return [] }
    }
    if record.pockets[delegate]?.count ?? 0 >= Self.mostPocketRecords { throw PocketRefusal.tooMany(most: Self.mostPocketRecords) }
    return [
      .pocketRecorded(
        PocketRecorded(
          trip: trip, delegate: delegate, id: sent.id, kind: sent.kind, about: sent.about,
          sealed: try seal(sent.text ?? "", by: delegate, about: sent.about, on: trip), count: sent.count, due: sent.due, release: sent.release,
          corrects: sent.corrects, made: sent.made, received: now))
    ]
  }

  /// What was written; nil when a key that sealed it is gone.
  package func text(of record: PocketRecorded) -> String? {
    guard let sealed = record.sealed else { return "" }
    var own = sealed
    if case .delegate(let other) = record.about, other != record.delegate {
      guard let bytes = keyring.open(sealed, field: Self.aboutField), let inner = try? JSONDecoder().decode(Sealed.self, from: bytes) else { return nil }
      own = inner
    }
    return keyring.open(own, field: Self.pocketField).map { String(decoding: $0, as: UTF8.self) }
  }

  private func seal(_ text: String, by delegate: Identifier<Delegate>, about: PocketSubject?, on trip: Identifier<Trip>) throws -> Sealed? {
    guard !text.isEmpty else { return nil }
    let own = keyring.seal(Data(text.utf8), of: keyName(of: delegate, on: trip), field: Self.pocketField)
    guard case .delegate(let other) = about, other != delegate else { return own }
    return keyring.seal(try JSONEncoder().encode(own), of: keyName(of: other, on: trip), field: Self.aboutField)
  }

  private static let pocketField = "pocket"
  private static let aboutField = "pocket-about"

  private func says(_ known: PocketRecorded, _ sent: PocketSent) -> Bool {
    let isSame = known.kind == sent.kind && known.about == sent.about && known.count == sent.count && known.due == sent.due
    guard isSame, known.release == sent.release, known.corrects == sent.corrects, known.made == sent.made else { return false }
    // What can not be read any more can not be compared either.
    return text(of: known).map { $0 == sent.text ?? "" } ?? true
  }

  /// Now, or in any release: a note on a visit that was cancelled meanwhile is not lost.
  private func knows(_ subject: PocketSubject, in record: TripRecord) -> Bool {
    let programmes = record.releases.map(\.programme) + (record.draft.map { [$0] } ?? [])
    return switch subject {
    case .delegate(let id): record.delegates[id] != nil || record.frames.contains { $0.delegates[id] != nil }
    case .host(let id): organisations[id] != nil
    case .visit(let id): record.visits[id] != nil || record.frames.contains { $0.visits[id] != nil }
    case .tour(let id): programmes.contains { $0.tours.contains { $0.id == id } }
    case .item(let id): ([record.settings] + record.frames.map(\.settings)).contains { $0.fixedItems.contains { $0.id == id } }
    }
  }
}

extension PocketRecorded {
  /// The first to arrive under a name holds; the decision lets no second one pass.
  func apply(to state: inout State) {
    if state.tripRecords[trip]?.pockets[delegate]?[id] == nil { state.tripRecords[trip]?.pockets[delegate, default: [:]][id] = self }
  }
}

extension TripRecord {
  func hasErased(_ fact: DelegateRecorded) -> Bool { erased[fact.delegate.id] == fact.delegate.fullName }
}

// MARK: What follows from the records

/// Somebody whom a delegate met, however often it was recorded, on however many phones.
package struct PocketContact: Equatable, Sendable {
  package var about: PocketSubject
  /// The name on the card; empty where the tap alone said it.
  package var name: String
  /// Every record of it, ascending by time.
  package var sightings: [PocketRecorded]
}

package struct PocketSeen: Equatable, Sendable {
  package var release: Int
  package var at: Minute
  package init(release: Int, at: Minute) { (self.release, self.at) = (release, at) }
}

extension State {
  /// What holds of a delegate's records after corrections and withdrawals, ascending by time; in whichever order they came.
  package func pocket(of delegate: Identifier<Delegate>, on trip: Identifier<Trip>) -> [PocketRecorded] {
    let all = (tripRecords[trip]?.pockets[delegate] ?? [:]).values.filter { $0.kind != .seen }
    let chains = Dictionary(grouping: all) { $0.corrects ?? $0.id }
    return chains.values.compactMap { $0.max { $0.order < $1.order } }.filter { $0.kind != .withdrawn }.sorted { $0.order < $1.order }
  }

  /// One entry for each person and house, with every time it was recorded.
  package func contacts(of delegate: Identifier<Delegate>, on trip: Identifier<Trip>) -> [PocketContact] {
    struct Key: Hashable {
      var about: PocketSubject
      var name: String
    }
    var contacts: [PocketContact] = []
    var places: [Key: Int] = [:]
    for record in pocket(of: delegate, on: trip) where record.kind == .met {
      guard let about = record.about else { continue }
      let name = text(of: record) ?? ""
      let key = Key(about: about, name: name.lowercased().filter { !$0.isWhitespace })
      if let place = places[key] {
        contacts[place].sightings.append(record)
      } else {
        places[key] = contacts.count
        contacts.append(PocketContact(about: about, name: name, sightings: [record]))
      }
    }
    return contacts
  }

  /// The newest release that each delegate's phone has shown, and when it first did; who is missing has opened none.
  package func seen(of trip: Identifier<Trip>) -> [Identifier<Delegate>: PocketSeen] {
    var seen: [Identifier<Delegate>: PocketSeen] = [:]
    for (delegate, records) in tripRecords[trip]?.pockets ?? [:] {
      for record in records.values where record.kind == .seen {
        guard let release = record.release else { continue }
        let now = PocketSeen(release: release, at: record.made.minute)
        let old = seen[delegate] ?? now
        seen[delegate] = (now.release, -now.at.sinceEpoch) > (old.release, -old.at.sinceEpoch) ? now : old
      }
    }
    return seen
  }

  /// The last head count of each tour or item, whoever made it.
  package func headCounts(of trip: Identifier<Trip>) -> [PocketSubject: PocketRecorded] {
    var counts: [PocketSubject: PocketRecorded] = [:]
    for delegate in tripRecords[trip]?.pockets.keys.sorted() ?? [] {
      for record in pocket(of: delegate, on: trip) where record.kind == .headcount {
        guard let about = record.about else { continue }
        counts[about] = counts[about].map { $0.order < record.order ? record : $0 } ?? record
      }
    }
    return counts
  }
}

extension PocketRecorded {
  /// Of records of one delegate; within a second a correction comes after what it corrects, then the name decides.
  fileprivate struct Order: Comparable {
    var seconds: Int
    var isCorrection: Bool
    var id: Identifier<PocketRecorded>
    static func < (left: Self, right: Self) -> Bool {
      (left.seconds, left.isCorrection ? 1 : 0, left.id) < (right.seconds, right.isCorrection ? 1 : 0, right.id)
    }
  }
  fileprivate var order: Order { Order(seconds: made.seconds, isCorrection: corrects != nil, id: id) }
}
