import Domain
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The sheets of a workbook; nil, with a finding, if it can not be read.
///
/// Nothing is run, nothing is fetched, and nothing is unpacked beyond the limits of `WorkbookArchive`.
func workbookSheets(_ bytes: [UInt8], named file: String, into findings: FindingList) -> [SheetCells]? {
  do {
    return try WorkbookParts(bytes).sheets()
  } catch {
    findings.add(error.finding(file: file))
    return nil
  }
}

/// Finds and reads the parts of a workbook.
private struct WorkbookParts {
  let archive: WorkbookArchive
  /// The folder of the main part, and what it refers to.
  private let folder: String
  private let index = WorkbookIndex()
  private let relations = WorkbookRelations()

  init(_ bytes: [UInt8]) throws(WorkbookTrouble) {
    archive = try WorkbookArchive(bytes)
    let roots = WorkbookRelations()
    try archive.read("_rels/.rels", with: roots)
    let main = roots.first("officeDocument").map { Self.path($0, in: "") } ?? "xl/workbook.xml"
    guard !main.hasSuffix(".bin"), try archive.read(main, with: index) else { throw Self.foreign(archive) }
    let name = main.split(separator: "/").last.map(String.init) ?? main
    folder = String(main.dropLast(name.count))
    guard try archive.read("\(folder)_rels/\(name).rels", with: relations) else { throw .damaged(main) }
  }

  func sheets() throws(WorkbookTrouble) -> [SheetCells] {
    let texts = SharedTexts()
    let styles = WorkbookStyles()
    try read("sharedStrings", with: texts)
    try read("styles", with: styles)
    let calendar = SerialCalendar(from1904: index.countsFrom1904)
    guard index.sheets.count <= 200 else { throw .tooLarge("") }
    var all: [SheetCells] = []
    for sheet in index.sheets {
      guard let (type, target) = relations.targets[sheet.relation] else { throw .damaged(sheet.name) }
      guard type == "worksheet" else { continue }
      let reader = SheetReader(sheet.name, texts: texts.texts, forms: styles.forms, calendar: calendar)
      let path = Self.path(target, in: folder)
      guard try archive.read(path, as: sheet.name, with: reader) else { throw .damaged(sheet.name) }
      var cells = reader.sheet
      cells.isHidden = sheet.isHidden
      all.append(cells)
    }
    return all
  }

  private func read(_ type: String, with reader: WorkbookPart) throws(WorkbookTrouble) {
    if let target = relations.first(type) { try archive.read(Self.path(target, in: folder), with: reader) }
  }

  /// A target as a name in the archive: from its root, or from the folder of what refers to it.
  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { if !parts.isEmpty { parts.removeLast() } } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private static func foreign(_ archive: WorkbookArchive) -> WorkbookTrouble {
    if archive.has("content.xml"), archive.has("mimetype") { return .otherKind("OpenDocument (.ods)") }
    if archive.has("xl/workbook.bin") { return .otherKind("Excel binary (.xlsb)") }
    if archive.has("word/document.xml") { return .otherKind("Word (.docx)") }
    return .foreign
  }
}

extension WorkbookTrouble {
  fileprivate func finding(file: String) -> Finding {
    var finding = Finding(file: file, code: code, message: message(file), mend: mend)
    switch self {
    case .damaged(let part), .tooLarge(let part): if !part.isEmpty { finding.value = shortened(part) }
    default: break
    }
    return finding
  }

  private var code: String {
    switch self {
    case .foreign, .otherKind: "not-a-workbook"
    case .sealed: "workbook-protected"
    case .damaged: "workbook-damaged"
    case .tooLarge: "workbook-too-large"
    }
  }

  private func message(_ file: String) -> Trilingual {
    switch self {
    case .foreign:
      Trilingual(
        de: "\(file) ist keine Excel-Arbeitsmappe.", en: "\(file) is no Excel workbook.",
        ja: "\(file) は Excel ブックではありません。")
    case .otherKind(let kind):
      Trilingual(
        de: "\(file) ist eine Datei der Art \(kind), keine Arbeitsmappe .xlsx.",
        en: "\(file) is a file of the kind \(kind), no workbook .xlsx.",
        ja: "\(file) は \(kind) 形式のファイルで、.xlsx ブックではありません。")
    case .sealed:
      Trilingual(
        de: "\(file) ist mit einem Kennwort geschützt oder im alten Format .xls; so ist sie nicht zu lesen.",
        en: "\(file) is protected by a password or in the old format .xls; it can not be read so.",
        ja: "\(file) はパスワードで保護されているか、旧形式の .xls のため、読み込めません。")
    case .damaged:
      Trilingual(
        de: "\(file) ist beschädigt: Ein Teil der Arbeitsmappe ist nicht zu lesen. Übernommen wurde nichts.",
        en: "\(file) is damaged: a part of the workbook can not be read. Nothing was taken over.",
        ja: "\(file) は破損しており、ブックの一部を読み込めません。何も取り込んでいません。")
    case .tooLarge:
      Trilingual(
        de: "\(file) wird beim Entpacken viel größer, als eine Reise je braucht; es wurde nicht weitergelesen.",
        en: "\(file) grows far beyond what a trip ever needs when it is unpacked; reading stopped.",
        ja: "\(file) は展開すると訪問に必要な大きさをはるかに超えるため、読み込みを中止しました。")
    }
  }

  private var mend: Trilingual {
    switch self {
    case .foreign, .otherKind:
      Trilingual(
        de: "Als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“ speichern.",
        en: "Save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.",
        ja: "「Excel ブック (.xlsx)」または「CSV UTF-8」で保存してください。")
    case .sealed:
      Trilingual(
        de: "Das Kennwort in Excel entfernen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
        en: "Remove the password in Excel and save it as “Excel workbook (.xlsx)”.",
        ja: "Excel でパスワードを解除し、「Excel ブック (.xlsx)」で保存してください。")
    case .damaged:
      Trilingual(
        de: "In Excel öffnen und neu speichern, oder die Datei noch einmal schicken lassen.",
        en: "Open it in Excel and save it again, or have the file sent once more.",
        ja: "Excel で開いて保存し直すか、ファイルを再送してもらってください。")
    case .tooLarge:
      Trilingual(
        de: "Die Zeilen dieser Reise in eine neue Arbeitsmappe kopieren.",
        en: "Copy the rows of this trip into a new workbook.",
        ja: "この訪問の行だけを新しいブックにコピーしてください。")
    }
  }
}
