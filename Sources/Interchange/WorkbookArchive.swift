import CZip
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands against reading a part of a workbook.
enum WorkbookTrouble: Error, Equatable {
  /// No zip archive at all, or not one of a workbook.
  case foreign
  /// An old or an encrypted workbook, which begins with another mark.
  case sealed
  /// A zip archive of another program's, by its own word: `OpenDocument`.
  case otherKind(String)
  case damaged(String)
  /// Would grow beyond what is read.
  case tooLarge(String)
}

/// The zip archive that a workbook is, opened from bytes; every part is read within limits, whatever it claims.
///
/// A class because it owns the open archive and closes it; it lives for one reading.
final class WorkbookArchive {
  /// Of one part, unpacked.
  static let partBytes = 64 << 20
  /// Of all parts that are read.
  static let wholeBytes = 128 << 20
  /// Tables pack to a tenth or a thirtieth; what packs far better is nothing but repetition. Smaller parts may.
  static let ratio: UInt64 = 250
  static let smallBytes: UInt64 = 16 << 20
  static let parts = 4096
  /// Of XML, in all parts that are read.
  static let elements = 6_000_000

  private let archive: OpaquePointer
  private var budget = WorkbookArchive.wholeBytes
  private var elementsLeft = WorkbookArchive.elements

  init(_ bytes: [UInt8]) throws(WorkbookTrouble) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .sealed }
    guard bytes.starts(with: [0x50, 0x4B]), let copy = malloc(bytes.count) else { throw .foreign }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged("")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged("")
    }
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= Self.parts else { throw .tooLarge("") }
  }

  deinit { zip_discard(archive) }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE)) >= 0 }

  /// The unpacked bytes of a part; nil where there is none.
  func part(_ name: String) throws(WorkbookTrouble) -> [UInt8]? {
    let place = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    guard place >= 0 else { return nil }
    var about = zip_stat_t()
    guard zip_stat_index(archive, UInt64(place), 0, &about) == 0 else { throw .damaged(name) }
    let isRepetition = about.size > Self.smallBytes && about.size / max(1, about.comp_size) > Self.ratio
    guard about.size <= UInt64(min(Self.partBytes, budget)), !isRepetition else { throw .tooLarge(name) }
    guard let file = zip_fopen_index(archive, UInt64(place), 0) else { throw .damaged(name) }
    defer { zip_fclose(file) }
    let bytes = try unpacked(file, size: Int(about.size), name)
    budget -= bytes.count
    return bytes
  }

  /// Gives the elements of a part to `reader`; false where there is no such part.
  @discardableResult
  func read(_ name: String, as title: String? = nil, with reader: WorkbookPart) throws(WorkbookTrouble) -> Bool {
    guard let bytes = try part(name) else { return false }
    reader.elementsAtMost = elementsLeft
    try parse(bytes, title ?? name, with: reader)
    elementsLeft -= reader.elements
    return true
  }

  /// As many bytes as the heading says; one more or one less is damage, and so is a wrong checksum.
  private func unpacked(_ file: OpaquePointer, size: Int, _ name: String) throws(WorkbookTrouble) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while filled <= size {
      let room = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { Int(zip_fread(file, $0.baseAddress! + filled, UInt64(room))) }
      if count < 0 { throw .damaged(name) }
      if count == 0 { break }
      filled += count
    }
    guard filled == size else { throw .damaged(name) }
    bytes.removeLast()
    return bytes
  }
}

/// Gives a part's elements to `reader`, which may stop it.
///
/// A document type is refused before anything is parsed: workbooks have none, and without one nothing can be named
/// that grows or that lies elsewhere. For the same reason the text has to be UTF-8.
func parse(_ bytes: [UInt8], _ name: String, with reader: WorkbookPart) throws(WorkbookTrouble) {
  guard !bytes.contains(0), isPlainUTF8(bytes), !holds("<!DOCTYPE", in: bytes), !holds("<!ENTITY", in: bytes) else {
    throw .damaged(name)
  }
  let parser = XMLParser(data: Data(bytes))
  parser.shouldResolveExternalEntities = false
  parser.delegate = reader
  let isWhole = parser.parse()
  if let trouble = reader.trouble { throw trouble }
  if reader.elements > reader.elementsAtMost { throw .tooLarge(name) }
  // The parser of this platform lets some texts pass that end too early.
  guard isWhole, reader.isWhole else { throw .damaged(name) }
}

private func isPlainUTF8(_ bytes: [UInt8]) -> Bool {
  let head = String(decoding: bytes.prefix(256), as: UTF8.self)
  guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return false }
  guard head.contains("<?xml"), let range = head.range(of: "encoding"), let end = head.range(of: "?>"),
    range.lowerBound < end.lowerBound
  else {
    return true
  }
  let word = head[range.upperBound..<end.lowerBound].lowercased()
  return word.contains("utf-8") || word.contains("us-ascii")
}

/// Looks at exclamation marks alone, which are rare in the text of a sheet.
private func holds(_ word: String, in bytes: [UInt8]) -> Bool {
  let word = Array(word.utf8)
  var place = 0
  while let mark = bytes[place...].firstIndex(of: UInt8(ascii: "!")) {
    if mark > 0, bytes[(mark - 1)...].starts(with: word) { return true }
    place = mark + 1
  }
  return false
}

/// One part's elements as they come, by their names without prefix.
///
/// A class because the parser calls back; it lives for one part.
class WorkbookPart: NSObject, XMLParserDelegate {
  var trouble: WorkbookTrouble?
  /// The text since `collects` was set.
  var text = ""
  var collects = false
  final var elementsAtMost = WorkbookArchive.elements
  private(set) final var elements = 0
  private var depth = 0
  private var hasRoot = false
  /// Whether everything that was opened has been closed.
  final var isWhole: Bool { hasRoot && depth == 0 }

  func begin(_ element: String, _ attributes: [String: String]) {}
  func end(_ element: String) {}

  /// The attribute of that name, with or without a prefix.
  func attribute(_ name: String, _ all: [String: String]) -> String? {
    all[name] ?? all.first { $0.key.hasSuffix(":" + name) }?.value
  }

  final func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
    attributes attributeDict: [String: String] = [:]
  ) {
    (depth, hasRoot, elements) = (depth + 1, true, elements + 1)
    guard elements <= elementsAtMost else { return parser.abortParsing() }
    begin(local(elementName), attributeDict)
    if trouble != nil { parser.abortParsing() }
  }

  final func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
  ) {
    depth -= 1
    end(local(elementName))
    if trouble != nil { parser.abortParsing() }
  }

  final func parser(_ parser: XMLParser, foundCharacters string: String) { if collects { text += string } }

  final func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    if collects { text += String(decoding: CDATABlock, as: UTF8.self) }
  }

  private func local(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
