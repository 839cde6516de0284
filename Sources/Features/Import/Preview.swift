import Domain
import Foundation
import Interchange
import Journaling

/// What an import would change, list by list, in the words of the files; nothing of it has happened.
package struct ImportPreview: Codable, Equatable, Sendable {
  /// A cell that would say something else.
  package struct Field: Codable, Equatable, Sendable {
    package var column: String
    package var before: String
    package var after: String
  }
  package struct Row: Codable, Equatable, Sendable {
    /// By what the row is known, `D07`, and what else tells people which it is.
    package var key: String
    package var name: String
  }
  package struct Change: Codable, Equatable, Sendable {
    package var row: Row
    package var fields: [Field]
  }
  package struct List: Codable, Equatable, Sendable {
    /// As the file or sheet is called: `delegates`.
    package var name: String
    package var added: [Row] = []
    package var changed: [Change] = []
    package var removed: [Row] = []
    package var unchanged = 0
    /// The same rows in another order.
    package var isReordered = false
    package var isChanged: Bool { !added.isEmpty || !changed.isEmpty || !removed.isEmpty || isReordered }
  }
  package var trip: Identifier<Trip>
  /// The trip is not known yet.
  package var isNew: Bool
  package var lists: [List]
  /// Facts that would be recorded.
  package var facts: Int
  /// The same for the same change of the same lists: what a person has confirmed.
  package var mark: String
  package var isEmpty: Bool { facts == 0 }
}

extension State {
  /// What importing these lists would change; the decision is taken and nothing is recorded.
  /// - Throws: `ImportRefusal.twice`, as the import would.
  package func preview(of dossier: Dossier) throws -> ImportPreview {
    let events = try importing(dossier)
    var after = self
    for event in events { after.apply(event) }
    let trip = dossier.trip.id
    let known = self.dossier(of: trip)
    let lists = compared(known.map(everyTable) ?? [], after.dossier(of: trip).map(everyTable) ?? [])
    return ImportPreview(
      trip: trip, isNew: known == nil, lists: lists, facts: events.count, mark: mark(of: lists, trip))
  }

  private func everyTable(_ dossier: Dossier) -> [TextTable] { tables(of: dossier) + settingsTables(of: dossier) }

  func mark(of lists: [ImportPreview.List], _ trip: Identifier<Trip>) -> String {
    var text = trip.text
    func add(_ word: String) { text += "\u{1F}\(word.utf8.count):\(word)" }
    for list in lists where list.isChanged {
      add("=\(list.name)\(list.isReordered)")
      for row in list.added { add("+\(row.key) \(row.name)") }
      for row in list.removed { add("-\(row.key)") }
      for change in list.changed {
        add("*\(change.row.key)")
        for field in change.fields { [field.column, field.before, field.after].forEach(add) }
      }
    }
    return Digest(of: Data(text.utf8)).hex
  }
}

/// The lists of two tellings of a trip, row by row and cell by cell.
private func compared(_ before: [TextTable], _ after: [TextTable]) -> [ImportPreview.List] {
  after.map { table in
    var list = ImportPreview.List(name: table.name)
    let (old, new) = (before.first { $0.name == table.name }?.keyed ?? [], table.keyed)
    let known = Dictionary(old.map { ($0.key, $0.cells) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map(\.key))
    for row in new {
      guard let cells = known[row.key] else {
        list.added.append(table.row(row))
        continue
      }
      let fields = table.heads.indices.filter { cells[$0] != row.cells[$0] }.map {
        ImportPreview.Field(column: table.heads[$0], before: cells[$0], after: row.cells[$0])
      }
      if fields.isEmpty { list.unchanged += 1 } else { list.changed.append(.init(row: table.row(row), fields: fields)) }
    }
    list.removed = old.filter { !kept.contains($0.key) }.map { table.row($0) }
    list.isReordered = old.map(\.key).filter(kept.contains) != new.map(\.key).filter { known[$0] != nil }
    return list
  }
}

extension TextTable {
  fileprivate typealias Keyed = (key: String, cells: [String])

  /// Rows by what they are known by; one that comes again is numbered.
  fileprivate var keyed: [Keyed] {
    var counts: [String: Int] = [:]
    return rows.map { cells in
      let key = keyColumns.compactMap { heads.firstIndex(of: $0) }.map { cells[$0] }.joined(separator: " · ")
      let count = counts[key, default: 0] + 1
      counts[key] = count
      return (count == 1 ? key : "\(key) (\(count))", cells)
    }
  }

  private var keyColumns: [String] {
    switch name {
    case "travel_times": ["from_site", "to_site", "mode"]
    case "holidays": ["date", "country", "region", "name_local"]
    case "hotels": ["site", "check_in"]
    default: [heads[0]]
    }
  }

  fileprivate func row(_ row: Keyed) -> ImportPreview.Row {
    let columns = [
      "given_name", "family_name", "name", "name_en", "title_en", "label_en", "reason", "value", "minutes",
    ]
    let words = columns.compactMap { heads.firstIndex(of: $0) }.map { row.cells[$0] }.filter { !$0.isEmpty }
    return ImportPreview.Row(key: row.key, name: words.prefix(2).joined(separator: " "))
  }
}

// MARK: - A file that was handed in

/// A file that somebody handed in: all that is wrong with it, and what it would change if nothing is.
package struct UploadPreview: Sendable {
  package var file: String
  package var findings: [Finding]
  /// The lists that the file holds.
  package var lists: [String]
  /// nil where an error stands against the import.
  package var preview: ImportPreview?
  package init(file: String, findings: [Finding], lists: [String], preview: ImportPreview? = nil) {
    (self.file, self.findings, self.lists, self.preview) = (file, findings, lists, preview)
  }
}

extension State {
  /// What a workbook or CSV file would change; pure, nothing is written.
  ///
  /// - Parameter trip: the trip for which it was handed in; what the file does not hold stays as it is.
  package func preview(ofUpload bytes: [UInt8], named file: String, for trip: Identifier<Trip>?) -> UploadPreview {
    let reading = readUpload(bytes, named: file, onto: trip.flatMap { dossier(of: $0) })
    var answer = UploadPreview(file: file, findings: reading.findings, lists: reading.lists)
    guard let dossier = reading.dossier else { return answer }
    do {
      answer.preview = try preview(of: dossier)
    } catch let refusal as any Explained {
      answer.findings.append(refusal.finding)
    } catch {
      preconditionFailure("an import is refused with words: \(error)")
    }
    return answer
  }

  /// Decides the import of a file as it was shown.
  ///
  /// - Parameter mark: of the preview that was confirmed.
  /// - Throws: `ImportRefusal.changed` when the file would do something else by now, `.unreadable` when it has errors.
  package func importing(
    upload bytes: [UInt8], named file: String, for trip: Identifier<Trip>?, confirmed mark: String
  ) throws -> [Event] {
    guard let dossier = readUpload(bytes, named: file, onto: trip.flatMap { self.dossier(of: $0) }).dossier else {
      throw ImportRefusal.unreadable(file)
    }
    guard try preview(of: dossier).mark == mark else { throw ImportRefusal.changed(file) }
    return try importing(dossier)
  }
}
