import Documents
import Domain
import Foundation
import HashTreeCollections
import Journaling

/// What a phone asks for whenever it has a network. Times stand with their offset and as text in the reader's language.
struct PocketState: Codable, Sendable {
  struct Person: Codable, Sendable {
    var id: String
    var name: String
    var reading: String
    var organisation: String
  }
  struct Record: Codable, Sendable {
    var id: String
    var kind: String
    var about: String?
    var text: String?
    /// Its text was erased.
    var erased: Bool?
    var count: Int?
    var due: CalendarDate?
    var corrects: String?
    var made: PhoneTime
  }
  var position: Int
  /// 0 before the first.
  var release: Int
  var released: String?
  var week: [PocketEntry]
  var people: [Person]
  var messages: [PocketPage.Message]
  /// The release since which the changes are; nil if none was asked for, or it is the one that holds.
  var since: Int?
  var changes: [PocketChange]
  /// All of this delegate's, in no need of order.
  var records: [Record]
  /// The names of all that has arrived.
  var received: [String]

  init(_ id: Identifier<Delegate>, _ trip: Identifier<Trip>, _ state: State, _ releases: [(number: Int, edition: Edition)], since: Int?, language: Language) {
    position = state.position.number
    release = releases.last?.number ?? 0
    released = releases.last.map { $0.edition.dossier.trip.home.zone.iso($0.edition.stamp) }
    week = releases.last?.edition.pocketWeek(of: id) ?? []
    let dossier = releases.last?.edition.dossier
    people = (dossier?.trip.delegates ?? []).map { person in
      let house = person.organisation.flatMap { own in dossier?.register.organisations.first { $0.id == own } }
      return Person(id: "delegate:\(person.id)", name: person.fullName, reading: person.katakana, organisation: house?.name(in: language) ?? "")
    }
    messages = state.pocketMessages(of: trip, for: id, language)
    let old = releases.last { $0.number == since && $0.number != releases.last?.number }
    self.since = old?.number
    changes = old.flatMap { old in releases.last?.edition.pocketChanges(for: id, since: old.edition) } ?? []
    let all = (state.tripRecords[trip]?.pockets[id] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    received = all.map(\.id.text)
    records = all.filter { $0.kind != .seen }.map { record in
      let text = state.text(of: record)
      return Record(
        id: record.id.text, kind: record.kind.rawValue, about: record.about?.text, text: text?.isEmpty == false ? text : nil,
        erased: text == nil ? true : nil, count: record.count, due: record.due, corrects: record.corrects?.text, made: record.made)
    }
  }
}

extension State {
  /// What the organiser said with each release.
  func pocketMessages(of trip: Identifier<Trip>, for id: Identifier<Delegate>, _ language: Language) -> [PocketPage.Message] {
    guard let record = tripRecords[trip] else { return [] }
    let notes = record.releases.filter { !$0.note.isEmpty }.map { (release: $0.number, at: $0.at, text: $0.note) }
    let letters = (record.correspondence[.delegate(id)]?.sent ?? []).map(\.message).map { (release: $0.release, at: $0.at, text: $0.text) }
    return (notes + letters).sorted { ($0.at, $0.release) < ($1.at, $1.release) }.map { message in
      let (date, time) = record.settings.home.zone.local(message.at)
      return PocketPage.Message(release: message.release, time: "\(language.shortDate(date)) \(time)", text: message.text)
    }
  }
}

/// The server's word on one record of a sending.
struct PocketAnswer: Codable, Sendable {
  enum Outcome: String, Codable { case accepted, repeated, refused }
  struct Told: Codable, Sendable {
    var code: String
    var message: String
    var mend: String
    init(_ finding: Finding, _ language: Language) { (code, message, mend) = (finding.code, finding.message[language], finding.mend[language]) }
  }
  /// As sent; nil if it could not be read.
  var id: String?
  var outcome: Outcome
  var finding: Told?
}

/// One element of a sending, which may be unreadable without spoiling the others.
struct PocketElement: Decodable, Sendable {
  var id: String?
  var sent: PocketSent?
  private struct Named: Decodable { var id: String? }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    id = (try? container.decode(Named.self))?.id
    sent = try? container.decode(PocketSent.self)
  }
}
