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
  /// Rows in one form, each made when it is written: of a whole ledger there are millions. Only a workbook collects them, as a sheet ends somewhere.
  /// - Throws: `.longerThanSheet`.
  func file(_ rows: some Sequence<OpenRow>, _ form: OpenForm, _ query: OpenQuery) throws -> OpenFile {
    let language = query.language
    var file = OpenFile(bytes: [], losses: losses(query))
    switch form {
    case .json: file.bytes = Array(JSONValue.list(rows.map { $0.json() }).written().utf8)
    case .csv: file.bytes = Array(csvText(heads: heads(language), rows: rows.lazy.map { $0.cells() }, language).utf8)
    case .workbook:
      var table = TextTable(name: title[language], heads: heads(language), rows: [])
      for row in rows {
        if table.rows.count == SheetRefusal.rowsOfSheet { throw SheetRefusal.longerThanSheet([title]) }
        table.rows.append(row.cells())
      }
      let lost = TextTable(name: OpenWords.losses[language], heads: [OpenWords.losses[language]], rows: file.losses.map { [$0[language]] })
      let made = try workbook(of: lost.rows.isEmpty ? [table] : [table, lost])
      (file.bytes, file.losses) = (made.bytes, file.losses + made.findings.map(\.message))
    case .vCard, .jsContact:
      let isList = form == .jsContact
      for row in rows {
        guard let card = row.card?() else { continue }
        file.losses += card.losses.map { $0.told(of: row.key) }
        if isList { file.bytes += (file.bytes.isEmpty ? "[\n  " : ",\n  ").utf8 }
        file.bytes += (isList ? jsContact(card, language: language).written(indent: 2) : vCards([card], language: language)).utf8
      }
      if isList { file.bytes += (file.bytes.isEmpty ? "[]" : "\n]").utf8 }
    case .geoJSON:
      var places: [PlaceFeature] = []
      for row in rows {
        guard let place = row.place?() else { continue }
        if let point = place.point { places.append(PlaceFeature(id: row.key, point: point, properties: row.json())) } else { file.losses.append(OpenWords.lostPlace(place.name, row.key)) }
      }
      file.bytes = Array((geoJSON(places, losses: file.losses.map { $0[language] }).written() + "\n").utf8)
    }
    return file
  }
}

enum SheetRefusal: Error, Equatable {
  /// Lists have more rows than a sheet of a workbook.
  case longerThanSheet([Trilingual])

  /// Below the heads.
  static let rowsOfSheet = 1_048_575
}

extension SheetRefusal: Explained {
  var finding: Finding {
    switch self {
    case .longerThanSheet(let lists):
      Finding(
        file: lists.map(\.en).joined(separator: ", "), code: "open.longer-than-sheet",
        message: Trilingual(
          de: "Mehr Zeilen, als ein Blatt einer Arbeitsmappe fasst (1.048.575): \(lists.map { "„\($0.de)“" }.joined(separator: ", ")).",
          en: "More rows than a sheet of a workbook holds (1,048,575): \(lists.map { "“\($0.en)”" }.joined(separator: ", ")).",
          ja: "次の一覧の行数は、ブックの1シートの上限（1,048,575行）を超えています：\(lists.map { "「\($0.ja)」" }.joined())。"),
        mend: lists.count == 1
          ? Trilingual(de: "Nehmen Sie die Liste als CSV mit.", en: "Take the list along as CSV.", ja: "CSV形式でダウンロードしてください。")
          : Trilingual(de: "Nehmen Sie diese Listen als CSV mit.", en: "Take these lists along as CSV.", ja: "それぞれCSV形式でダウンロードしてください。"))
    }
  }
}

extension Trilingual {
  fileprivate func told(of key: String) -> Trilingual { Trilingual(de: "\(key): \(de)", en: "\(key): \(en)", ja: "\(key)：\(ja)") }
}
