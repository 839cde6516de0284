import Domain

/// A report as it is told: sections of sentences, each with the records that it rests on, and tables.
package struct Report: Sendable {
  package struct Source: Hashable, Sendable {
    /// What the record is, as people call it: `T06`, `Contact 3`.
    package var label: String
    /// Where it can be seen; nil where only its words are known.
    package var href: String?
    /// The words on which it rests; empty where there are none.
    package var sentence: String
    package init(_ label: String, href: String? = nil, sentence: String = "") { (self.label, self.href, self.sentence) = (label, href, sentence) }
  }
  package struct Sentence: Sendable {
    package var text: String
    package var sources: [Source]
    package var isQuote = false
    /// What is missing and has to be written by hand, or entered.
    package var isGap = false
    package init(_ text: String, _ sources: [Source] = [], isQuote: Bool = false, isGap: Bool = false) {
      (self.text, self.sources, self.isQuote, self.isGap) = (text, sources, isQuote, isGap)
    }
  }
  package struct Bar: Sendable {
    package var label: String
    package var count: Int
    package init(_ label: String, _ count: Int) { (self.label, self.count) = (label, count) }
  }
  package struct Section: Sendable {
    package var heading: String
    package var sentences: [Sentence] = []
    package var table: TextTable?
    package var pictures: [ReportPicture] = []
    package init(_ heading: String) { self.heading = heading }
  }
  package var title: String
  package var language: Language
  /// Draft, embargo, as of when.
  package var standing: String
  package var sections: [Section] = []
  package init(title: String, language: Language, standing: String) { (self.title, self.language, self.standing) = (title, language, standing) }
}

extension Report {
  package enum Medium: Sendable {
    /// Within the desk, with links to the records.
    case desk
    /// For everybody: no marks, no gaps, no sources.
    case publicPage
    /// For paper: no frame, sources as notes at the end.
    case file
    /// The same for a converter, its pictures beside it.
    case parts
  }

  /// All that stands between head and foot.
  package func write(_ medium: Medium, _ h: inout HTML) {
    h.add(.h1, text: title)
    if medium != .publicPage { h.add(.p, .class("stamp"), text: standing) }
    var numbers: [Source: Int] = [:]
    var sources: [Source] = []
    var pictures = 0
    for section in sections where !section.isEmpty(in: medium) {
      h.add(.section) { h in
        if !section.heading.isEmpty { h.add(.h2, text: section.heading) }
        paragraph(section, medium, &numbers, &sources, &h)
        if let table = section.table { rows(table, &h) }
        for picture in section.pictures {
          pictures += 1
          figure(picture, pictures, medium, &numbers, &sources, &h)
        }
      }
    }
    guard medium != .publicPage, !sources.isEmpty else { return }
    h.add(.section, .class("sources")) { h in
      h.add(.h2, text: ReportPageWords.sources[language])
      h.add(.ol) { h in
        for (place, source) in sources.enumerated() {
          h.add(.li, .id("s\(place + 1)")) { h in
            if let href = source.href, medium == .desk { h.add(.a, .href(href), text: source.label) } else { h.add(.b, text: source.label) }
            if !source.sentence.isEmpty { h.text(language == .ja ? "「\(source.sentence)」" : " “\(source.sentence)”") }
          }
        }
      }
    }
  }

  private func paragraph(_ section: Section, _ medium: Medium, _ numbers: inout [Source: Int], _ sources: inout [Source], _ h: inout HTML) {
    let shown = section.sentences.filter { medium != .publicPage || !$0.isGap }
    guard !shown.isEmpty else { return }
    h.add(.p) { h in
      for (place, sentence) in shown.enumerated() {
        if place > 0, language != .ja { h.text(" ") }
        if sentence.isGap {
          h.add(.span, .class("todo"), text: sentence.text)
        } else {
          h.text(sentence.text)
        }
        if medium != .publicPage { marks(sentence.sources, &numbers, &sources, &h) }
      }
    }
  }

  private func marks(_ own: [Source], _ numbers: inout [Source: Int], _ sources: inout [Source], _ h: inout HTML) {
    for source in own {
      let number = numbers[source] ?? sources.count + 1
      if numbers[source] == nil {
        numbers[source] = number
        sources.append(source)
      }
      h.add(.a, .class("note-mark"), .href("#s\(number)"), text: "[\(number)]")
    }
  }

  private func figure(
    _ picture: ReportPicture, _ number: Int, _ medium: Medium, _ numbers: inout [Source: Int], _ sources: inout [Source], _ h: inout HTML
  ) {
    func caption(_ h: inout HTML) {
      h.add(.b, text: picture.caption)
      h.text(language == .ja ? "　\(picture.drawnFrom)" : ". \(picture.drawnFrom)")
      if medium != .publicPage { marks(picture.sources, &numbers, &sources, &h) }
    }
    // Converters keep the words for those who do not see a picture only where it stands alone in its paragraph.
    if medium == .parts {
      h.add(.p) { $0.void(.img, .src(Self.pictureName(number)), .alt("\(picture.caption): \(picture.alternative)")) }
      return h.add(.p) { caption(&$0) }
    }
    h.add(.figure) { h in
      (medium == .desk ? picture : picture.unlinked).draw(id: "picture-\(number)", language, &h)
      h.add(.figcaption) { caption(&$0) }
    }
  }

  private func rows(_ table: TextTable, _ h: inout HTML) {
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(table.name)) { h in
      h.add(.table) { h in
        h.add(.thead) { h in h.add(.tr) { h in for head in table.heads { h.add(.th, .scope("col"), text: head) } } }
        h.add(.tbody) { h in for row in table.rows { h.add(.tr) { h in for cell in row { h.add(.td, text: cell) } } } }
      }
    }
  }

  private static func pictureName(_ number: Int) -> String { "picture-\(number).svg" }

  /// A page of its own for printing: carries its style and pictures, asks for nothing.
  package func file() -> [UInt8] { page(.file) }

  /// The same for a converter: the page asks for its pictures by these names.
  package func parts() -> (page: [UInt8], pictures: [(name: String, bytes: [UInt8])]) {
    let pictures = sections.filter { !$0.isEmpty(in: .parts) }.flatMap(\.pictures).enumerated().map { place, picture in
      (name: Self.pictureName(place + 1), bytes: picture.unlinked.file(language))
    }
    return (page(.parts), pictures)
  }

  private func page(_ medium: Medium) -> [UInt8] {
    var h = HTML()
    h.doctype()
    h.add(.html, .lang(language.rawValue)) { h in
      h.add(.head) { h in
        h.void(.meta, .charset("utf-8"))
        h.add(.title, text: title)
        h.style(reportStyle)
      }
      h.add(.body) { write(medium, &$0) }
    }
    return h.bytes
  }
}

extension Report.Section {
  fileprivate func isEmpty(in medium: Report.Medium) -> Bool {
    table == nil && pictures.isEmpty && sentences.allSatisfy { medium == .publicPage && $0.isGap }
  }
}

private enum ReportPageWords {
  static let sources = Trilingual(de: "Worauf es sich stützt", en: "What it rests on", ja: "根拠となる記録")
}

private let reportStyle = """
  @page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:7.5pt sans-serif;color:#444}}
  body{font:10.5pt/1.55 "Noto Serif","Noto Serif CJK JP","DejaVu Serif",serif;color:#111;max-width:42rem;margin:auto}
  h1{font-size:19pt;line-height:1.25}h2{font-size:12.5pt;margin:1.4em 0 .3em}.stamp{color:#444;font-size:9pt}
  table{border-collapse:collapse;width:100%;font-size:9pt}th,td{border-bottom:.5pt solid #999;padding:2pt 6pt 2pt 0;text-align:left;vertical-align:top}
  .todo{background:#fff3c4}.note-mark{font-size:7pt;vertical-align:super;text-decoration:none;color:#444}
  .sources{font-size:8.5pt}figure{margin:1em 0;break-inside:avoid}figure svg{width:100%;height:auto;max-height:120mm;display:block}
  figcaption{font-size:9pt;color:#333;margin-top:.3em}
  \(pictureRules)
  """

/// What the desk's sheet needs for reports.
let reportRules = """
  .stamp{color:var(--quiet)}.todo{background:var(--wash);border-left:3px solid var(--seal);padding:0 .3rem}
  .note-mark{font-size:.7rem;vertical-align:super;text-decoration:none}.sources{font-size:.9rem}
  figure{margin:1.25rem 0;max-width:60rem}figcaption{font-size:.9rem;color:var(--quiet);margin-top:.3rem}
  .bars{width:100%;max-width:40rem}.bars text{font-size:13px;fill:var(--ink)}.bar{fill:var(--accent)}
  \(lineStrokes)

  """
