import Domain

/// A list as rows of plain values: one source for the page, the CSV file and the workbook.
package struct PaperTable: Hashable, Sendable {
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// A name in the language it is written in; nil when that is not known.
    case name(String, Language?)
    /// Japanese with its reading above; the reading may be empty.
    case ruby(String, reading: String)
    case number(Int)
    case date(CalendarDate)
    /// What ought to stand here and is not known: a task for the organiser, never a guess.
    case missing(String)

    static func optional(_ number: Int?) -> Cell { number.map { .number($0) } ?? .text("") }
    /// As text: dates as `2024-10-07`, missing things in square brackets.
    package var plain: String {
      switch self {
      case .text(let text), .name(let text, _), .ruby(let text, _): text
      case .number(let number): String(number)
      case .date(let date): date.description
      case .missing(let what): "[\(what)]"
      }
    }
    var isMissing: Bool {
      if case .missing = self { return true }
      return false
    }
  }
  package var title: String
  package var heads: [String]
  /// Each as long as `heads`.
  package var rows: [[Cell]] = []
  /// Headings on the page before the row of that number; what they say stands in the rows too.
  package var headings: [Int: String] = [:]
  /// The column that names the row.
  package var rowHead = 0

  package init(title: String, heads: [String]) { (self.title, self.heads) = (title, heads) }

  mutating func append(_ row: [Cell]) {
    precondition(row.count == heads.count, "a row of \(row.count) cells under \(heads.count) headings")
    rows.append(row)
  }

  /// UTF-8 with byte order mark, as `participantsCSV`.
  package func csv(_ language: Language) -> String {
    var table = Table(language, heads: heads)
    for row in rows { table.append(row.map(\.plain)) }
    return table.text
  }

  /// As a sheet of texts.
  package func text(named name: String) -> TextTable { TextTable(name: name, heads: heads, rows: rows.map { $0.map(\.plain) }) }

  var missing: Int { rows.reduce(0) { $0 + $1.count(where: \.isMissing) } }
}

extension Edition {
  func write(_ table: PaperTable, _ h: inout HTML) {
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(table.title)) { h in
      h.add(.table, .class("rows")) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in for head in table.heads { h.add(.th, .scope("col"), text: head) } }
        }
        h.add(.tbody) { h in
          for (number, row) in table.rows.enumerated() {
            if let heading = table.headings[number] {
              h.add(.tr, .class("group")) {
                $0.add(.th, .scope("rowgroup"), .colspan(table.heads.count), text: heading)
              }
            }
            h.add(.tr) { h in
              for (column, cell) in row.enumerated() {
                if column == table.rowHead {
                  h.add(.th, .scope("row")) { write(cell, &$0) }
                } else {
                  self.cell(cell, &h)
                }
              }
            }
          }
        }
      }
    }
  }

  private func cell(_ cell: PaperTable.Cell, _ h: inout HTML) {
    if case .number = cell {
      h.add(.td, .class("number")) { write(cell, &$0) }
    } else {
      h.add(.td) { write(cell, &$0) }
    }
  }

  func write(_ cell: PaperTable.Cell, _ h: inout HTML) {
    switch cell {
    case .text(let text): h.text(text)
    case .name(let name, let tongue):
      if let tongue, tongue != language {
        h.add(.bdi, .lang(tongue.rawValue), text: name)
      } else {
        h.add(.bdi, text: name)
      }
    case .ruby(let name, let reading): japanese(name, reading, &h)
    case .number(let number): h.text(String(number))
    case .date(let date): h.add(.span, .class("nowrap"), text: language.shortDate(date))
    case .missing(let what): todo(what, &h)
    }
  }

  /// A thing that the organiser has to add before the page goes out.
  func todo(_ what: String, _ h: inout HTML) { h.add(.span, .class("todo"), text: what) }

  /// Says once, above a document, what it lacks.
  func todoNote(_ what: Trilingual, _ h: inout HTML) {
    h.add(.p, .class("todo-note")) { h in
      h.add(.b, text: self[Words.toAdd] + (language == .ja ? "：" : ": "))
      h.text(self[what])
    }
  }

  func organisationCell(_ id: Identifier<Organisation>?) -> PaperTable.Cell {
    guard let id else { return .text("") }
    guard let known = index.organisations[id] else { return .text(id.text) }
    if language == .ja, !known.name.ja.isEmpty { return .ruby(known.name.ja, reading: known.kana) }
    return .text(known.name(in: language))
  }

  func siteCell(_ id: Identifier<Site>) -> PaperTable.Cell { .text(siteName(id)) }

  /// Language of names of the home region.
  var homeTongue: Language? { Self.language(of: trip.home.country) }

  /// `10:00–11:30`.
  func clocks(_ from: Minute, _ until: Minute, _ zone: Zone) -> String { "\(zone.clock(from))–\(zone.clock(until))" }
}

extension Words {
  static let toAdd = Trilingual(de: "Noch zu ergänzen", en: "Still to add", ja: "要補記")
}
