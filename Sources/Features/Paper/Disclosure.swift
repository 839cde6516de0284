import Documents
import Domain
import HashTreeCollections

/// A list of people was given to a host. It names them by identifier: erasing a person leaves nothing behind here.
package struct ListDisclosed: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var host: Identifier<Organisation>
  package var people: [Identifier<Delegate>]
  /// The columns of the list; their names are part of the journal's format.
  package var fields: [PersonField]
  /// The release that was given out; nil for a draft.
  package var release: Int?
  package var language: Language
  /// `pdf`, `csv`, `xlsx`.
  package var form: String
  package var at: Minute
  package var by: String
  package init(
    trip: Identifier<Trip>, host: Identifier<Organisation>, people: [Identifier<Delegate>], fields: [PersonField],
    release: Int?,
    language: Language, form: String, at: Minute, by: String
  ) {
    (self.trip, self.host, self.people, self.fields, self.release) = (trip, host, people, fields, release)
    (self.language, self.form, self.at, self.by) = (language, form, at, by)
  }
}

extension State {
  /// Decides that a list is given to a host. The very same giving again adds nothing; another time is another giving.
  /// - Throws: `.unknownTrip`, `.unknownHost`, `.nobody`, or `.notReleased` for a field that a host does not get.
  package func disclosing(_ list: ListDisclosed) throws(DisclosureRefusal) -> [Event] {
    guard let record = tripRecords[list.trip] else { throw .unknownTrip(list.trip) }
    guard organisations[list.host] != nil else { throw .unknownHost(list.host) }
    guard !list.people.isEmpty else { throw .nobody(list.host) }
    let kept = list.fields.filter { !Recipient.host.mayKnow.contains($0) }
    guard kept.isEmpty else { throw .notReleased(kept) }
    return record.disclosures.contains(list) ? [] : [.listDisclosed(list)]
  }

  /// What a host was given, oldest first.
  package func disclosures(of trip: Identifier<Trip>, to host: Identifier<Organisation>) -> [ListDisclosed] {
    tripRecords[trip]?.disclosures.filter { $0.host == host } ?? []
  }
}

package enum DisclosureRefusal: Error, Equatable {
  case unknownTrip(Identifier<Trip>)
  case unknownHost(Identifier<Organisation>)
  /// No one visits that host.
  case nobody(Identifier<Organisation>)
  case notReleased([PersonField])
}

extension DisclosureRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknownTrip(let trip):
      Finding(
        file: "trip.yaml", value: trip.text, code: "disclosure.unknown-trip",
        message: Trilingual(
          de: "Eine Reise „\(trip)“ ist nicht bekannt.", en: "No trip “\(trip)” is known.",
          ja: "訪問団「\(trip)」は登録されていません。"),
        mend: Trilingual(
          de: "Spielen Sie zuerst ihren Ordner ein.", en: "Import its folder first.", ja: "先にそのフォルダーを取り込んでください。"))
    case .unknownHost(let host):
      Finding(
        file: "organisations.csv", value: host.text, code: "disclosure.unknown-host",
        message: Trilingual(
          de: "Ein Gastgeber „\(host)“ ist nicht bekannt.", en: "No host “\(host)” is known.",
          ja: "訪問先「\(host)」は登録されていません。"),
        mend: Trilingual(
          de: "Wählen Sie einen Gastgeber aus der Liste der Dokumente.",
          en: "Choose a host from the list of documents.",
          ja: "資料一覧から訪問先を選んでください。"))
    case .nobody(let host):
      Finding(
        file: "visits.csv", value: host.text, code: "disclosure.nobody",
        message: Trilingual(
          de: "Niemand besucht „\(host)“; es gibt keine Liste.", en: "Nobody visits “\(host)”; there is no list.",
          ja: "「\(host)」への訪問者がいないため、名簿はありません。"),
        mend: Trilingual(
          de: "Planen Sie zuerst einen Besuch dort.", en: "Plan a visit there first.", ja: "先に訪問を計画してください。"))
    case .notReleased(let fields):
      Finding(
        file: "delegates.csv", value: fields.map(\.rawValue).joined(separator: ", "), code: "disclosure.not-released",
        message: Trilingual(
          de: "Für Gastgeber nicht freigegeben: \(fields.map(\.heading.de).joined(separator: ", ")).",
          en: "Not released for hosts: \(fields.map(\.heading.en).joined(separator: ", ")).",
          ja: "訪問先に提供できない項目：\(fields.map(\.heading.ja).joined(separator: "、"))。"),
        mend: Trilingual(
          de: "Geben Sie die Liste ohne diese Felder weiter.", en: "Give the list out without these fields.",
          ja: "これらの項目を除いて提供してください。"))
    }
  }
}
