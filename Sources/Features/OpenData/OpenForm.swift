import Documents
import Domain
import Interchange

/// In which form a list leaves the house.
enum OpenForm: String, CaseIterable, Sendable {
  case json
  case csv
  case workbook = "xlsx"
  case vCard = "vcf"
  case jsContact = "jscontact.json"
  case geoJSON = "geojson"

  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv"
    case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .vCard: "text/vcard"
    case .jsContact: "application/jscontact+json"
    case .geoJSON: "application/geo+json"
    }
  }

  var label: String {
    switch self {
    case .json: "JSON"
    case .csv: "CSV"
    case .workbook: "Excel"
    case .vCard: "vCard"
    case .jsContact: "JSContact"
    case .geoJSON: "GeoJSON"
    }
  }

  /// As JSON Schema says what is answered; a list's own JSON is described by its shape.
  var schema: JSONValue {
    switch self {
    case .json, .csv, .vCard: ["type": "string"]
    case .workbook: ["type": "string", "format": "binary"]
    case .jsContact: ["type": "array", "items": ["type": "object", "required": ["@type", "version", "uid", "name"]]]
    case .geoJSON: ["type": "object", "required": ["type", "features", "losses"]]
    }
  }

  /// What a client says it takes, best first: nil for none of those offered.
  static func accepted(by header: String?, of offered: [OpenForm]) -> OpenForm? {
    guard let header, !header.allSatisfy(\.isWhitespace) else { return offered.first }
    var best: (form: OpenForm, weight: Double, place: Int)?
    for range in header.split(separator: ",") {
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let type = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      guard weight > 0 else { continue }
      for (place, form) in offered.enumerated() where type == "*/*" || type == form.mediaType || type.hasSuffix("/*") && form.mediaType.hasPrefix(type.dropLast()) {
        if best.map({ weight > $0.weight || weight == $0.weight && place < $0.place }) ?? true { best = (form, weight, place) }
      }
    }
    return best?.form
  }
}

/// Some rows of a list in one form, with what they lose by it.
struct OpenFile: Sendable {
  var bytes: [UInt8]
  var losses: [Trilingual]
}

extension OpenList {
  /// What rows lose by a form: sites that are on no map, claims that a card has no place for.
  func losses(of rows: [OpenRow], in form: OpenForm, _ query: OpenQuery) -> [Trilingual] {
    switch form {
    case .json, .csv, .workbook: losses(query)
    case .vCard, .jsContact: losses(query) + rows.flatMap { row in row.card?().losses.map { $0.told(of: row.key) } ?? [] }
    case .geoJSON:
      losses(query) + rows.compactMap { row in
        guard let place = row.place?(), place.point == nil else { return nil }
        return OpenWords.lostPlace(place.name, row.key)
      }
    }
  }

  /// Every form but JSON, which has its own answer.
  func file(_ rows: [OpenRow], _ form: OpenForm, _ query: OpenQuery) throws -> OpenFile {
    let (language, losses) = (query.language, losses(of: rows, in: form, query))
    switch form {
    case .json: return OpenFile(bytes: Array(JSONValue.list(rows.map { $0.json() }).written().utf8), losses: losses)
    case .csv: return OpenFile(bytes: Array(csvText(heads: heads(language), rows: rows.lazy.map { $0.cells() }, language).utf8), losses: losses)
    case .workbook:
      var tables = [TextTable(name: title[language], heads: heads(language), rows: rows.map { $0.cells() })]
      if !losses.isEmpty { tables.append(TextTable(name: OpenWords.losses[language], heads: [OpenWords.losses[language]], rows: losses.map { [$0[language]] })) }
      let made = try workbook(of: tables)
      return OpenFile(bytes: made.bytes, losses: losses + made.findings.map(\.message))
    case .vCard: return OpenFile(bytes: Array(vCards(rows.compactMap { $0.card?() }, language: language).utf8), losses: losses)
    case .jsContact:
      let cards = rows.compactMap { $0.card?() }.map { jsContact($0, language: language) }
      return OpenFile(bytes: Array(JSONValue.list(cards).written().utf8), losses: losses)
    case .geoJSON:
      let places = rows.compactMap { row in row.place?().point.map { PlaceFeature(id: row.key, point: $0, properties: row.json()) } }
      return OpenFile(bytes: Array((geoJSON(places, losses: losses.map { $0[language] }).written() + "\n").utf8), losses: losses)
    }
  }
}

extension Trilingual {
  fileprivate func told(of key: String) -> Trilingual { Trilingual(de: "\(key): \(de)", en: "\(key): \(en)", ja: "\(key)：\(ja)") }
}
