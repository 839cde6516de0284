import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling

@testable import Features

/// A ledger in the making: two shores, nothing between them yet.
struct Book {
  var state = State()
  let who = Who.terminal("t")
  let now = Minute("2026-11-27T09:00Z")!

  init() {
    let organisations = [
      Organisation(id: "north", name: Trilingual(de: "Land Nord", en: "State of North", ja: "北州"), kind: "public", city: "Nordhafen", country: "DE", shore: .home),
      Organisation(
        id: "firm", name: Trilingual(de: "Förde Elektrolyse GmbH", en: "", ja: ""), topics: ["electrolysis"], city: "Nordhafen", country: "DE", shore: .home),
      Organisation(id: "ken", name: Trilingual(de: "Präfektur Umi", en: "Umi Prefecture", ja: "海県"), kana: "うみけん", kind: "public", city: "Umi", country: "JP", shore: .host),
      Organisation(id: "works", name: Trilingual(de: "", en: "Umi Works Ltd.", ja: "株式会社海製作所"), kana: "うみせいさくしょ", topics: ["hydrogen"], city: "Umi", country: "JP", shore: .host),
      Organisation(id: "lab", name: Trilingual(same: "Umi Lab"), city: "Umi", country: "JP", shore: .host),
    ]
    let topics = [
      Topic(id: "hydrogen", label: Trilingual(de: "Wasserstoff", en: "Hydrogen", ja: "水素")),
      Topic(id: "electrolysis", label: Trilingual(de: "Elektrolyse", en: "Electrolysis", ja: "電気分解"), broader: "hydrogen"),
    ]
    for event in topics.map(Event.topicRecorded) + organisations.map(Event.organisationRecorded) { state.apply(event) }
  }

  mutating func add(_ events: [Event]) { for event in events { state.apply(event) } }

  func tie(_ from: String, _ kind: TieKind, _ to: String, since: String = "", until: String = "", source: String = "treaty") throws -> [Event] {
    var draft = TieDraft()
    (draft.from, draft.to, draft.kind, draft.since, draft.until, draft.said.source) = (from, to, kind.rawValue, since, until, source)
    return try state.recordingTie(draft, by: who, at: now)
  }
  mutating func addTie(_ from: String, _ kind: TieKind, _ to: String, since: String = "", until: String = "") throws {
    add(try tie(from, kind, to, since: since, until: until))
  }

  func claim(_ predicate: Claim.Predicate, _ value: String, of subject: LedgerSubject, source: String = "minutes") throws -> [Event] {
    try state.claiming(predicate, value, of: subject, Said(source: source), by: who, at: now)
  }

  func interaction(_ guest: String, _ host: String, _ from: String, until: String = "") throws -> [Event] {
    var draft = InteractionDraft()
    (draft.guest, draft.host, draft.from, draft.until, draft.source) = (guest, host, from, until, "guest book")
    return try state.recordingInteraction(draft, by: who)
  }

  @discardableResult mutating func addPerson(_ family: String, _ given: String, reading: String = "") throws -> Int {
    let names = [LedgerPerson.Name(.latin, family: family, given: given, reading: reading)]
    add(try state.recordingPerson(nil, names: names, note: "", source: "card", by: who))
    return state.ledger.counts.persons
  }

  func post(_ person: Int, _ organisation: String, _ title: String, from: String = "", until: String = "") throws -> [Event] {
    var draft = PostDraft()
    (draft.organisation, draft.title.en, draft.from, draft.until, draft.source) = (organisation, title, from, until, "card")
    return try state.recordingPost(nil, of: person, draft, by: who, at: now)
  }

  /// Every event as it is written and read again.
  static func rewritten(_ events: [Event]) throws -> [Event] { try events.map { try Event($0.draft(), at: .start) } }
}

extension Dossier {
  /// The example beside the sources.
  static var example: Dossier {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
  }
}

/// The faults of what a decision refuses; none if it does not.
func faults(_ decide: () throws -> [Event]) rethrows -> [LedgerFault] {
  do {
    _ = try decide()
    return []
  } catch let refusal as LedgerRefusal {
    return refusal.faults
  }
}
