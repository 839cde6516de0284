import Domain
import Features
import Foundation
import Interchange
import Journaling
import Testing

struct `Previewing an import` {
  private let keys = Keyring()
  private var state: State {
    get throws { State(replaying: try State(keyring: keys).importing(.small), keyring: keys) }
  }

  @Test func `of a trip that is not known lists all of it as new`() throws {
    let preview = try State(keyring: keys).preview(of: .small)
    #expect(preview.isNew && !preview.isEmpty)
    #expect(
      preview.lists.first { $0.name == "delegates" }?.added.map { "\($0.key) \($0.name)" } == [
        "D2 Anna Beispiel", "D1 Jens Muster", "D3 Ilse Ohne",
      ])
    #expect(preview.lists.allSatisfy { $0.changed.isEmpty && $0.removed.isEmpty && $0.unchanged == 0 })
  }

  @Test func `of what is known already is empty`() throws {
    let preview = try state.preview(of: .small)
    #expect(preview.isEmpty && !preview.isNew)
    #expect(preview.lists.filter(\.isChanged) == [])
    #expect(preview.lists.first { $0.name == "delegates" }?.unchanged == 3)
  }

  @Test func `says cell by cell what changes, and changes nothing`() throws {
    let before = try state
    var folder = Dossier.small
    folder.trip.delegates[0].personal.diet = "vegan"
    folder.trip.delegates[0].familyName = "Neu"
    folder.trip.delegates.remove(at: 2)
    folder.trip.visits[0].maxGroup = 12
    folder.trip.ways.append(Way(from: "inn", to: "hall", mode: .train, minutes: 9))
    folder.trip.rules.pressPerVisitMax = 3
    folder.register.sites.reverse()
    let preview = try before.preview(of: folder)
    let lists = Dictionary(uniqueKeysWithValues: preview.lists.filter(\.isChanged).map { ($0.name, $0) })
    #expect(Set(lists.keys) == ["delegates", "visits", "travel_times", "trip", "sites"])
    let people = try #require(lists["delegates"])
    #expect(people.changed.map(\.row.key) == ["D2"] && people.removed.map(\.key) == ["D3"] && people.unchanged == 1)
    #expect(
      people.changed[0].fields.map { "\($0.column): \($0.before) -> \($0.after)" } == [
        "family_name: Beispiel -> Neu", "diet: no shellfish -> vegan",
      ])
    #expect(lists["visits"]?.changed.first?.fields.map(\.column) == ["max_group"])
    #expect(lists["travel_times"]?.added.map { "\($0.key) \($0.name)" } == ["inn · hall · train 9"])
    #expect(lists["trip"]?.added.map { "\($0.key) \($0.name)" } == ["rules.press_per_visit_max 3"])
    #expect(lists["sites"]?.isReordered == true && lists["sites"]?.unchanged == 2)
    #expect(preview.facts == (try before.importing(folder)).count)
    #expect(before.dossier(of: "spring") == .small)
  }

  @Test func `of a file gives the import that was shown, and no other`() throws {
    let known = try readTrip()
    let state = State(replaying: try State(keyring: keys).importing(known), keyring: keys)
    var table = try #require(tables(of: known).first { $0.name == "delegates" })
    table.rows[0][table.heads.firstIndex(of: "room_type")!] = "double"
    let bytes = try workbook(of: [table]).bytes
    let upload = state.preview(ofUpload: bytes, named: "people.xlsx", for: known.trip.id)
    let preview = try #require(upload.preview)
    #expect(upload.lists == ["delegates"] && upload.findings == [])
    #expect(preview.lists.filter(\.isChanged).map(\.name) == ["delegates"])
    let events = try state.importing(upload: bytes, named: "people.xlsx", for: known.trip.id, confirmed: preview.mark)
    #expect(events.count == 1)
    var after = state
    for event in events { after.apply(event) }
    #expect(after.dossier(of: known.trip.id)?.trip.delegates[0].personal.roomType == "double")
    // The same file would do something else by now.
    #expect(throws: ImportRefusal.changed("people.xlsx")) {
      try after.importing(upload: bytes, named: "people.xlsx", for: known.trip.id, confirmed: preview.mark)
    }
    #expect(throws: ImportRefusal.unreadable("people.xlsx")) {
      try state.importing(upload: [0x50, 0x4B], named: "people.xlsx", for: known.trip.id, confirmed: preview.mark)
    }
  }

  @Test func `has a page that shows all findings and escapes what stands in cells`() throws {
    var folder = Dossier.small
    folder.trip.delegates[0].familyName = "<script>alert(1)</script>"
    folder.trip.delegates[0].personal.diet = "secret diet"
    let preview = try state.preview(of: folder)
    let finding = Finding(
      file: "x.xlsx", line: 4, column: "diet", value: "=1+1<b>", code: "cell-error", message: Trilingual(same: "odd"),
      mend: Trilingual(same: "mend"))
    let upload = UploadPreview(file: "x.xlsx", findings: [finding], lists: ["delegates"], preview: preview)
    for language in Language.allCases {
      let page = String(
        decoding: previewPage(
          upload, language: language, form: ("/import", [("token", "\"><")]), back: "/", showsPersonal: false),
        as: UTF8.self)
      #expect(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert"))
      #expect(
        !page.contains("secret diet") && !page.contains("=1+1") && page.contains(preview.mark) && page.contains("odd"))
    }
    let full = String(
      decoding: previewPage(upload, language: .de, form: nil, back: "/", showsPersonal: true), as: UTF8.self)
    #expect(full.contains("secret diet") && !full.contains("<form"))
  }

  @Test func `has lines for a terminal`() throws {
    var folder = Dossier.small
    folder.trip.delegates[1].personal.diet = "\u{202E}vegan"
    #expect(
      previewText(try state.preview(of: folder), language: .en) == "delegates:\n  ~ D1 diet: vegan → \u{FFFD}vegan")
    #expect(previewText(try state.preview(of: .small), language: .de) == "Nichts Neues.")
  }

  private func readTrip() throws -> Dossier {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/japan-2024").path
    return try #require(readFolder(path).dossier)
  }
}
