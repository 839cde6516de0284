import Domain
import HashTreeCollections
import Interchange
import Journaling

/// One row of a list as somebody wants it, and as they had it before their eyes.
package struct RowEdit: Hashable, Sendable {
  /// nil: the row is new.
  package var was: [String]?
  /// nil: the row is to go.
  package var to: [String]?
  package init(was: [String]? = nil, to: [String]? = nil) { (self.was, self.to) = (was, to) }
}

extension State {
  /// Decides that rows of a list are changed, added or taken out. Others' changes of other cells stay; the same cell is refused with
  /// both values. All or nothing, and read by the same readers as a workbook.
  /// - Throws: `AccessRefusal`, or a `ListRefusal`.
  package func amending(_ list: DeskList, of trip: Identifier<Trip>, _ edits: [RowEdit], by who: Who) throws -> [Event] {
    try require(who, .editProgramme(trip, list.part))
    guard let dossier = dossier(of: trip) else { throw ListRefusal.unknownTrip(trip) }
    let before = list.whole(of: dossier)
    let table = try list.merged(before, edits)
    if table == before { return [] }
    let reading = readLists([table], onto: dossier)
    guard let after = reading.dossier else { throw ListRefusal.wrong(list, reading.findings.filter { $0.severity == .error }) }
    return try importing(after)
  }
}

extension DeskList {
  /// The whole table with some rows of this list changed.
  fileprivate func merged(_ before: TextTable, _ edits: [RowEdit]) throws(ListRefusal) -> TextTable {
    var table = before
    var clashes: [ListRefusal.Clash] = []
    for edit in edits where edit.was != edit.to {
      guard let was = edit.was else {
        let row = edit.to.map { cells in table.heads.indices.map { cells.indices.contains($0) ? cells[$0] : "" } } ?? []
        // The same new row sent twice is there already.
        if !table.rows.contains(row) { table.rows.append(row) }
        continue
      }
      let name = key(was, heads: table.heads)
      guard let place = table.rows.firstIndex(of: was) ?? table.rows.firstIndex(where: { key($0, heads: table.heads) == name && holds($0) }) else {
        if edit.to == nil { continue }
        throw .gone(self, name.joined(separator: " · "))
      }
      guard let to = edit.to else {
        if table.rows[place] == was { table.rows.remove(at: place) } else { clashes.append(contentsOf: clash(was, was, table.rows[place], table.heads)) }
        continue
      }
      let theirs = clash(was, to, table.rows[place], table.heads)
      clashes += theirs
      for column in table.heads.indices where column < to.count && to[column] != was[column] && theirs.isEmpty {
        table.rows[place][column] = to[column]
      }
    }
    if !clashes.isEmpty { throw .sameCells(self, clashes) }
    return table
  }

  /// Cells that somebody else has changed meanwhile, to something else than is wanted.
  private func clash(_ was: [String], _ to: [String], _ now: [String], _ heads: [String]) -> [ListRefusal.Clash] {
    heads.indices.compactMap { column in
      guard column < was.count, column < to.count, now[column] != was[column], now[column] != to[column], to != was ? to[column] != was[column] : true
      else { return nil }
      return .init(row: key(was, heads: heads).joined(separator: " · "), column: heads[column], theirs: now[column], yours: to[column])
    }
  }
}

package enum ListRefusal: Error, Equatable {
  package struct Clash: Equatable, Sendable {
    package var row: String
    package var column: String
    package var theirs: String
    package var yours: String
    package init(row: String, column: String, theirs: String, yours: String) {
      (self.row, self.column, self.theirs, self.yours) = (row, column, theirs, yours)
    }
  }
  case unknownTrip(Identifier<Trip>)
  /// Somebody else took the row out meanwhile.
  case gone(DeskList, String)
  /// Somebody else changed the same cells meanwhile.
  case sameCells(DeskList, [Clash])
  /// What the readers of lists found.
  case wrong(DeskList, [Finding])

  /// All at once, each with its row and column.
  package var findings: [Finding] {
    switch self {
    case .wrong(_, let findings): findings
    case .sameCells(let list, let clashes): clashes.map { $0.finding(in: list) }
    default: [finding]
    }
  }
}

extension ListRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknownTrip(let trip):
      Finding(
        file: "trip", value: trip.text, code: "list.unknown-trip", message: NotThere.trip.message,
        mend: Trilingual(de: "Öffnen Sie die Liste der Reisen.", en: "Open the list of trips.", ja: "訪問事業一覧を開いてください。"))
    case .gone(let list, let row):
      Finding(
        file: list.rawValue, value: row, code: "list.gone",
        message: Trilingual(
          de: "Die Zeile „\(row)“ hat inzwischen jemand anderes entfernt. Es wurde nichts geändert.",
          en: "Somebody else removed the row “\(row)” meanwhile. Nothing was changed.",
          ja: "行「\(row)」は別の人が削除しました。何も変更されていません。"),
        mend: Trilingual(
          de: "Laden Sie die Liste neu; fügen Sie die Zeile an, wenn sie bleiben soll.",
          en: "Load the list again; add the row if it is to stay.", ja: "一覧を再読み込みし、必要なら行を追加してください。"))
    case .sameCells(let list, let clashes): clashes[0].finding(in: list)
    case .wrong(_, let findings): findings[0]
    }
  }
}

extension ListRefusal.Clash {
  fileprivate func finding(in list: DeskList) -> Finding {
    Finding(
      file: list.rawValue, column: column, value: row, code: "list.same-cell",
      message: Trilingual(
        de: "„\(row)“, \(ListWords.column(column).de): das hat inzwischen jemand anderes geändert. Dort steht jetzt „\(theirs)“, Sie wollten „\(yours)“.",
        en: "“\(row)”, \(ListWords.column(column).en): somebody else changed this meanwhile. It now says “\(theirs)”, you wanted “\(yours)”.",
        ja: "「\(row)」の\(ListWords.column(column).ja)は別の人が先に変更しました。現在は「\(theirs)」、あなたの入力は「\(yours)」です。"),
      mend: Trilingual(
        de: "Entscheiden Sie noch einmal und speichern Sie.", en: "Decide again and save.", ja: "内容を確認して、もう一度保存してください。"))
  }
}
