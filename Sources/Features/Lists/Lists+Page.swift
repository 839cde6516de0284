import Documents
import Domain
import Foundation
import HashTreeCollections
import Journaling

/// What is shown of a list: a page of its rows, what was typed if it was refused, and all that was found.
struct ListView {
  static let rowsAtMost = 50
  var list: DeskList
  var heads: [String]
  /// Rows that fit what was looked for, from `from` on.
  var rows: [[String]]
  var count: Int
  var from = 0
  var text = ""
  var edits: [RowEdit] = []
  var findings: [Finding] = []
  var isSaved = false

  init(_ list: DeskList, of dossier: Dossier, text: String = "", from: Int = 0) {
    let table = list.rows(of: dossier)
    let found = text.isEmpty ? table.rows : table.rows.filter { $0.contains { $0.lowercased().contains(text.lowercased()) } }
    self.list = list
    heads = table.heads
    count = found.count
    self.from = max(0, min(from, found.count))
    rows = Array(found.dropFirst(self.from).prefix(list.isSettings ? 200 : Self.rowsAtMost))
    self.text = text
  }

  /// What stands in a row's fields: what was typed, else what holds.
  func shown(_ row: [String]) -> [String] { edits.first { $0.was == row }?.to ?? row }
}

/// - Parameter mayBegin: there is no programme yet, and the reader may begin one.
func listsPage(_ e: Edition, _ lists: [DeskList], mayBegin: Bool, _ context: DeskContext) -> [UInt8] {
  let language = e.language
  return page(e.deskShell(ListWords.lists)) { h in
    h.add(.h1, text: ListWords.lists[language])
    h.add(.p, .class("lead"), text: ListWords.lead[language])
    if mayBegin {
      h.add(.div, .class("note")) { h in
        h.add(.p, text: ListWords.noProgramme[language])
        h.form(e.deskHref("desk/begin", language) ?? "", context, class: "deed") { $0.send(ListWords.begin[language]) }
      }
    }
    let tables = DeskList.tables(of: e.dossier)
    h.add(.ul, .class("people-changed")) { h in
      for list in lists {
        let count = list.rows(in: tables).rows.count
        h.add(.li) { h in
          h.add(.a, .href(e.deskHref("lists/\(list.rawValue)", language) ?? "#"), text: ListWords.name(list)[language])
          if !list.isSettings { h.add(.span, .class("quiet"), text: " · \(count) \(ListWords.rows[language])") }
        }
      }
    }
  }
}

func listPage(_ e: Edition, _ view: ListView, _ context: DeskContext) -> [UInt8] {
  let (language, list) = (e.language, view.list)
  let path = e.deskHref("lists/\(list.rawValue)", nil) ?? ""
  return page(e.deskShell(ListWords.name(list), kind: "desk")) { h in
    h.add(.h1, text: ListWords.name(list)[language])
    if view.isSaved, view.edits.isEmpty { h.add(.p, .class("note"), .role("status"), text: ListWords.saved[language]) }
    findings(view, language, &h)
    if !list.isSettings {
      h.add(.form, .method("get"), .action(path), .class("filter")) { h in
        h.hidden("lang", language.rawValue)
        h.field(RosterWords.search[language], "q", value: view.text, type: "search", isRequired: false)
        h.send(RosterWords.show[language])
      }
      if view.count > 0 { h.add(.p, .class("quiet"), text: ListWords.shown(view.from + 1, view.from + view.rows.count, of: view.count)[language]) }
    }
    h.add(.p, .class("quiet"), text: (list == .seating ? ListWords.seatingHint : ListWords.separators)[language])
    h.form("\(path)?lang=\(language.rawValue)&from=\(view.from)&q=\(encodedQuery(view.text))", context, class: list.isSettings ? "form" : "cells") { h in
      if list.isSettings { settings(view, language, &h) } else { cells(view, language, &h) }
      h.send(DeskWords.save[language])
      choices(view, e, &h)
    }
    steps(view, path, language, &h)
    if list.part == .evening, let href = e.links.href(.meetings, language) {
      h.add(.p) { $0.add(.a, .href(href), text: ListWords.meetingsHint[language]) }
    }
    h.add(.p) { $0.add(.a, .href(e.deskHref("lists", language) ?? "/"), text: ListWords.back[language]) }
  }
}

/// Earlier and later rows of a long list.
private func steps(_ view: ListView, _ path: String, _ language: Language, _ h: inout HTML) {
  let (earlier, later) = (view.from - ListView.rowsAtMost, view.from + view.rows.count)
  guard view.from > 0 || later < view.count else { return }
  func href(_ from: Int) -> String { "\(path)?lang=\(language.rawValue)&q=\(encodedQuery(view.text))&from=\(max(0, from))" }
  h.add(.p, .class("deeds")) { h in
    if view.from > 0 { h.add(.a, .class("button"), .href(href(earlier)), text: ListWords.earlier[language]) }
    if later < view.count { h.add(.a, .class("button"), .href(href(later)), text: ListWords.later[language]) }
  }
}

private func findings(_ view: ListView, _ language: Language, _ h: inout HTML) {
  guard !view.findings.isEmpty else { return }
  let isRefused = view.findings.contains { $0.severity == .error }
  h.add(.div, .class(isRefused ? "refusal" : "note"), .role(isRefused ? "alert" : "status")) { h in
    for finding in view.findings.prefix(50) {
      h.add(.p) { h in
        let column = finding.column.map { ListWords.column($0)[language] }
        let row = finding.line.map { "\(ListWords.row[language]) \($0 - 1)" }
        let place = [row, column].compactMap(\.self).joined(separator: ", ")
        h.add(.b, text: (place.isEmpty ? "" : place + ": ") + finding.message[language])
        h.text(" " + finding.mend[language])
      }
    }
  }
}

private func settings(_ view: ListView, _ language: Language, _ h: inout HTML) {
  for (place, row) in view.rows.enumerated() {
    h.hidden("was-\(place)", joined(row))
    h.hidden("cell-\(place)-0", row[0])
    let (label, value) = (ListWords.column(row[0])[language], view.shown(row)[1])
    let options = optionsOf(view.list, row[0])
    if options.isEmpty {
      h.field(label, "cell-\(place)-1", value: value, isRequired: false)
    } else {
      h.choice(label, "cell-\(place)-1", options.map { ($0, ListWords.option($0)[language]) }, value)
    }
  }
}

private func cells(_ view: ListView, _ language: Language, _ h: inout HTML) {
  let name = ListWords.name(view.list)[language]
  h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(name)) { h in
    h.add(.table, .class("cells")) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in
          for head in view.heads { h.add(.th, .scope("col"), text: ListWords.column(head)[language]) }
          h.add(.th, .scope("col"), text: ListWords.remove[language])
        }
      }
      h.add(.tbody) { h in
        for (place, row) in view.rows.enumerated() {
          h.add(.tr) { h in
            let shown = view.shown(row)
            let key = view.list.key(row, heads: view.heads).joined(separator: " ")
            for (column, head) in view.heads.enumerated() {
              h.add(.td) { h in
                if column == 0 { h.hidden("was-\(place)", joined(row)) }
                cell(view, language, head, "cell-\(place)-\(column)", shown[column], "\(key): \(ListWords.column(head)[language])", &h)
              }
            }
            h.add(.td) { $0.void(.input, .type("checkbox"), .name("remove-\(place)"), .value("1"), .label("\(ListWords.remove[language]): \(key)")) }
          }
        }
        let added = view.edits.filter { $0.was == nil }.compactMap(\.to)
        for (place, row) in (added + Array(repeating: [], count: max(1, 3 - added.count))).enumerated() {
          h.add(.tr) { h in
            for (column, head) in view.heads.enumerated() {
              h.add(.td) { h in
                let label = "\(ListWords.new[language]) \(place + 1): \(ListWords.column(head)[language])"
                cell(view, language, head, "new-\(place)-\(column)", row.indices.contains(column) ? row[column] : "", label, &h)
              }
            }
            h.add(.td, .class("quiet"), text: ListWords.new[language])
          }
        }
      }
    }
  }
}

private func cell(_ view: ListView, _ language: Language, _ head: String, _ name: String, _ value: String, _ label: String, _ h: inout HTML) {
  let options = optionsOf(view.list, head)
  guard options.isEmpty || !options.contains(value) else {
    return h.add(.select, .name(name), .label(label)) { h in
      for option in options {
        let words = ListWords.option(option)[language]
        if option == value { h.add(.option, .value(option), .selected, text: words) } else { h.add(.option, .value(option), text: words) }
      }
    }
  }
  let size = min(28, max(6, (view.rows.prefix(50).compactMap { row in view.heads.firstIndex(of: head).map { row[$0].count } }.max() ?? 0) + 2))
  if let known = suggestions[head] {
    h.void(.input, .name(name), .value(value), .label(label), .size(size), .list(known), .autocomplete("off"), .maxlength(2000))
  } else {
    h.void(.input, .name(name), .value(value), .label(label), .size(size), .autocomplete("off"), .maxlength(2000))
  }
}

/// The words that a column takes, where they are few.
private func optionsOf(_ list: DeskList, _ head: String) -> [String] {
  switch head {
  case "simultaneous", "visits", "partner_region", "interpreter_needed": ["", "true", "false"]
  case "seating.guests_away_from_door": ["", "true", "false"]
  case "mode": ["", "bus", "train", "walk"]
  case "kind" where list == .vehicles: ["", "coach", "minibus", "van"]
  case "seating.rules": [""] + SeatingRules.known.map(\.id)
  case "seating.chief": [""] + SeatingRules.Chief.allCases.map(\.rawValue)
  case "seating.second": [""] + SeatingRules.Second.allCases.map(\.rawValue)
  default: []
  }
}

/// Columns that name something known, by the list that proposes it.
private let suggestions = [
  "site": "known-sites", "base": "known-sites", "from_site": "known-sites", "to_site": "known-sites", "delegate_id": "known-delegates",
  "firm_id": "known-organisations", "organisation_id": "known-organisations", "topic": "known-topics",
]

/// What the fields of the page may name.
private func choices(_ view: ListView, _ e: Edition, _ h: inout HTML) {
  func list(_ id: String, _ known: [(String, String)]) {
    guard view.heads.contains(where: { suggestions[$0] == id }) else { return }
    h.add(.datalist, .id(id)) { h in
      for (value, label) in known { h.add(.option, .value(value), text: label) }
    }
  }
  let register = e.dossier.register
  list("known-sites", register.sites.map { ($0.id.text, $0.name[e.language]) })
  list("known-delegates", e.dossier.trip.delegates.map { ($0.id.text, $0.fullName) })
  list("known-organisations", register.organisations.map { ($0.id.text, $0.name(in: e.language)) })
  list("known-topics", register.topics.map { ($0.id.text, $0.label[e.language]) })
}

/// The cells of a row in one field of a form.
func joined(_ row: [String]) -> String { String(decoding: (try? JSONEncoder().encode(row)) ?? Data(), as: UTF8.self) }
