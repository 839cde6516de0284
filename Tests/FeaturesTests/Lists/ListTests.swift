import Domain
import Features
import Foundation
import HashTreeCollections
import Interchange
import Journaling
import Testing

struct `Amending a list` {
  let who = Who.terminal("t")
  let trip: Identifier<Trip> = "japan-2024"

  func state() throws -> State {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return State(replaying: try State().importing(try #require(readFolder(root.appending(path: "Examples/japan-2024").path).dossier)))
  }
  func rows(_ list: DeskList, _ state: State) -> TextTable { list.rows(of: state.dossier(of: trip)!) }

  /// A row of a list with other cells in some columns.
  func edit(_ table: TextTable, _ row: Int, _ cells: [String: String]) -> RowEdit {
    var to = table.rows[row]
    for (column, text) in cells { to[table.heads.firstIndex(of: column)!] = text }
    return RowEdit(was: table.rows[row], to: to)
  }

  func amended(_ state: State, _ list: DeskList, _ edits: [RowEdit]) throws -> State {
    var after = state
    for event in try state.amending(list, of: trip, edits, by: who) { after.apply(event) }
    return after
  }

  @Test func `changes a vehicle, adds one and takes one out, and nothing else`() throws {
    let before = try state()
    let table = rows(.vehicles, before)
    let after = try amended(
      before, .vehicles, [edit(table, 0, ["seats": "30"]), RowEdit(was: table.rows[5]), RowEdit(to: ["B7", "van", "8", "Tokyo"])])
    #expect(rows(.vehicles, after).rows.map { $0[0] + " " + $0[2] } == ["B1 30", "B2 24", "B3 9", "B4 45", "B5 24", "B7 8"])
    var (old, new) = (before.dossier(of: trip)!, after.dossier(of: trip)!)
    (old.trip.vehicles, new.trip.vehicles) = ([], [])
    #expect(old == new)
  }

  @Test(arguments: [
    (DeskList.hours, 0, "value", "08:15"), (.rules, 2, "value", "4"), (.evening, 4, "value", "20"), (.seating, 0, "value", "far-end"),
    (.interpreters, 0, "note", "arrives by train"), (.hotels, 0, "check_in", "2024-10-06"), (.days, 1, "note", "early start"),
    (.fixedItems, 0, "title_ja", "出発便"), (.sites, 0, "city", "Kōbe"), (.travelTimes, 0, "minutes", "17"), (.requests, 0, "priority_sh", "1"),
    (.absences, 0, "reason", "dinner"), (.airports, 0, "latitude", "53.63"), (.hostRegions, 0, "name_ja", "兵庫"), (.general, 2, "value", "To Japan"),
  ]) func `and changing it back leaves all as it was`(list: DeskList, row: Int, column: String, text: String) throws {
    let before = try state()
    let table = rows(list, before)
    let place = table.heads.firstIndex(of: column)!
    let changed = try amended(before, list, [edit(table, row, [column: text])])
    let now = rows(list, changed).rows[row]
    #expect(now[place] == text)
    var back = now
    back[place] = table.rows[row][place]
    #expect(try amended(changed, list, [RowEdit(was: now, to: back)]).dossier(of: trip) == before.dossier(of: trip))
  }

  @Test func `of two people merges different cells and refuses the same one with both values`() throws {
    let before = try state()
    let table = rows(.vehicles, before)
    let mine = try amended(before, .vehicles, [edit(table, 0, ["seats": "30"])])
    let both = try amended(mine, .vehicles, [edit(table, 0, ["kind": "minibus"])])
    #expect(rows(.vehicles, both).rows[0] == ["B1", "minibus", "30", "Hyogo"])
    #expect(throws: ListRefusal.sameCells(.vehicles, [.init(row: "B1", column: "seats", theirs: "30", yours: "20")])) {
      try mine.amending(.vehicles, of: trip, [edit(table, 0, ["seats": "20"])], by: who)
    }
    let without = try amended(before, .vehicles, [RowEdit(was: table.rows[5])])
    #expect(throws: ListRefusal.gone(.vehicles, "B6")) { try without.amending(.vehicles, of: trip, [edit(table, 5, ["seats": "7"])], by: who) }
    #expect(try without.amending(.vehicles, of: trip, [RowEdit(was: table.rows[5])], by: who) == [])
  }

  @Test func `says all that is wrong at once, with row and column, and changes nothing`() throws {
    let before = try state()
    let table = rows(.vehicles, before)
    let edits = [edit(table, 0, ["seats": "many"]), edit(table, 1, ["area": "Atlantis"])]
    let refusal = #expect(throws: ListRefusal.self) { try before.amending(.vehicles, of: trip, edits, by: who) }
    let findings = try #require(refusal).findings
    #expect(findings.contains { $0.line == 2 && $0.column == "seats" && $0.value == "many" })
    #expect(findings.contains { $0.line == 3 && $0.column == "area" })
  }

  @Test func `asks for the part that it belongs to`() throws {
    var state = try state()
    state.apply(.accountRecorded(Account(id: "c", name: "C", email: "c@d.org", grants: [Grant(.coOrganiser, trip: trip, part: .evening)])))
    let who = Who.account("c")
    let table = rows(.requests, state)
    #expect(try state.amending(.requests, of: trip, [edit(table, 3, ["remark": "shy"])], by: who).count == 1)
    #expect(throws: AccessRefusal.forbidden(.editProgramme(trip, .everything))) { try state.amending(.vehicles, of: trip, [], by: who) }
  }
}
