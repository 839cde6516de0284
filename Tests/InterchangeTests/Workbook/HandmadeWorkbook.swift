import CZip
import Foundation

/// A workbook made of parts written by hand, as no spreadsheet would save it.
struct HandmadeWorkbook {
  var parts: [String: String] = [:]

  /// - Parameter sheets: what stands in each `worksheet`.
  init(_ sheets: [(name: String, xml: String)], shared: String? = nil, styles: String? = nil, workbookPr: String = "") {
    let list = sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>" }
      .joined()
    parts["_rels/.rels"] = Self.relations(
      "<Relationship Id=\"a\" Type=\"\(Self.types)/officeDocument\" Target=\"xl/workbook.xml\"/>")
    parts["xl/workbook.xml"] =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\"m\" xmlns:r=\"\(Self.types)\">"
      + "\(workbookPr)<sheets>\(list)</sheets></workbook>"
    var links = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(Self.types)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    if let shared {
      parts["xl/sharedStrings.xml"] = "<sst>\(shared)</sst>"
      links.append("<Relationship Id=\"s\" Type=\"\(Self.types)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
    }
    if let styles {
      parts["xl/styles.xml"] = "<styleSheet>\(styles)</styleSheet>"
      links.append("<Relationship Id=\"t\" Type=\"\(Self.types)/styles\" Target=\"/xl/styles.xml\"/>")
    }
    parts["xl/_rels/workbook.xml.rels"] = Self.relations(links.joined())
    for (place, sheet) in sheets.enumerated() {
      parts["xl/worksheets/sheet\(place + 1).xml"] = "<worksheet>\(sheet.xml)</worksheet>"
    }
  }

  /// Rows of texts, each cell with its text in place.
  static func rows(_ rows: [[String]]) -> String {
    "<sheetData>"
      + rows.map { "<row>" + $0.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>" }.joined()
      + "</sheetData>"
  }

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static func relations(_ text: String) -> String { "<Relationships>\(text)</Relationships>" }

  var bytes: [UInt8] { Self.zipped(parts.map { ($0.key, Array($0.value.utf8)) }) }

  static func zipped(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString).zip").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var error: Int32 = 0
    let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error)!
    for part in parts.sorted(by: { $0.name < $1.name }) {
      let copy = malloc(max(1, part.bytes.count))!
      part.bytes.withUnsafeBytes {
        if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: part.bytes.count) }
      }
      let source = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 1)
      precondition(zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0)
    }
    precondition(zip_close(archive) == 0)
    return [UInt8](FileManager.default.contents(atPath: path)!)
  }
}
