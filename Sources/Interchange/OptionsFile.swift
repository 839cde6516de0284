import Domain
import Foundation
import Planning

/// `options.json` of a replanning (contract 29), fewest changes first; `changes` says who loses and gets what.
package func optionsJSON(_ options: [ReplanOption], in dossier: Dossier, language: Language) -> String {
  let zones = dossier.zonesOfSites()
  let zoneOfVisit = Dictionary(
    dossier.trip.visits.map { ($0.id, zones[$0.site] ?? dossier.trip.hosts[0].zone) }, uniquingKeysWith: { first, _ in first })
  struct Session: Encodable {
    var visit: String
    var starts: String
  }
  struct Change: Encodable {
    var delegate: String
    var loses: [Session]
    var gets: [Session]
  }
  struct Option: Encodable {
    var id: String
    var pairs_changed: Int
    var value: Double
    var bound: Double?
    var programme: String
    var affected: [String]
    var stale: [String]
    var changes: [Change]
    var proven_fewest: Bool
    enum CodingKeys: String, CodingKey { case id, pairs_changed, proven_fewest, value, bound, programme, affected, stale, changes }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(pairs_changed, forKey: .pairs_changed)
      try container.encode(proven_fewest, forKey: .proven_fewest)
      try container.encode(value, forKey: .value)
      try container.encode(bound, forKey: .bound)
      try container.encode(programme, forKey: .programme)
      try container.encode(affected, forKey: .affected)
      try container.encode(stale, forKey: .stale)
      try container.encode(changes, forKey: .changes)
    }
  }
  func session(_ attendance: PersonChange.Attendance) -> Session {
    Session(visit: attendance.visit.text, starts: (zoneOfVisit[attendance.visit] ?? .utc).iso(attendance.starts))
  }
  let list = options.map { option in
    Option(
      id: option.id, pairs_changed: option.pairsChanged, value: (option.programme.worth.value * 1000).rounded() / 1000,
      bound: option.programme.bound, programme: "\(option.id).json", affected: option.affected.map(\.text), stale: option.stale,
      changes: option.changes.map { Change(delegate: $0.delegate.text, loses: $0.loses.map(session), gets: $0.gains.map(session)) },
      proven_fewest: option.isProvenFewest)
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: (try? encoder.encode(list)) ?? Data("[]".utf8), as: UTF8.self)
}

/// The options for the terminal.
package func optionsText(_ options: [ReplanOption], in dossier: Dossier, language: Language) -> String {
  let names = Dictionary(dossier.trip.delegates.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
  let titles: [String: Trilingual] = [
    "fewest-changes": Trilingual(de: "Wenigste Änderungen", en: "Fewest changes", ja: "変更最少"),
    "balanced": Trilingual(de: "Ausgewogen", en: "Balanced", ja: "バランス"),
    "best-value": Trilingual(de: "Höchster Wert", en: "Best value", ja: "評価最高"),
  ]
  return options.map { option in
    let value = String(format: "%.1f", option.programme.worth.value)
    let proven = option.isProvenFewest ? Trilingual(de: " (bewiesen: weniger geht nicht)", en: " (proven: no fewer will do)", ja: "(これより少ない変更は不可能)") : nil
    let head = Trilingual(
      de: "\(option.pairsChanged) Änderungen\(proven?.de ?? "") für \(option.changes.count) Personen, Wert \(value), \(option.stale.count) Unterlagen überholt",
      en: "\(option.pairsChanged) changes\(proven?.en ?? "") for \(option.changes.count) people, value \(value), \(option.stale.count) documents stale",
      ja: "変更\(option.pairsChanged)件\(proven?.ja ?? "")(\(option.changes.count)名)、評価\(value)、更新が必要な資料\(option.stale.count)点")
    let people = option.changes.map { change in
      "    \(change.delegate) \(names[change.delegate] ?? ""): "
        + (change.loses.map { "−\($0.visit)" } + change.gains.map { "+\($0.visit)" }).joined(separator: " ")
    }
    return (["\(titles[option.id]?[language] ?? option.id): \(head[language]) → \(option.id).json"] + people).joined(separator: "\n")
  }.joined(separator: "\n")
}
