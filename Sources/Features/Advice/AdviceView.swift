import Documents
import Domain
import HashTreeCollections
import Journaling

/// One page of advice for one reader.
struct AdviceView {
  let state: State
  let context: DeskContext
  let language: Language
  let today: CalendarDate
  /// Of the request, without and with its query.
  let path: String
  let query: String

  /// The parts of advice, in the order of their links.
  static let parts: [(path: String, label: Trilingual)] = [
    ("", AdviceWords.overview), ("/inquiries", InquiryWords.inquiries), ("/cases", AdviceWords.cases), ("/funding", AdviceWords.funding), ("/companies", AdviceWords.companies),
    ("/awards", AdviceWords.deMinimis), ("/hydrogen", AdviceWords.hydrogen), ("/climate", AdviceWords.climate),
  ]

  func href(_ path: String, _ pairs: [(String, String)] = []) -> String {
    let more = pairs.map { "&\($0.0)=\(encodedQuery($0.1).replacing("/", with: "%2F"))" }.joined()
    return "/advice\(path)?lang=\(language.rawValue)\(more)"
  }

  func page(_ title: Trilingual, lead: Trilingual? = nil, kind: String = "desk", _ content: (inout HTML) -> Void) -> [UInt8] {
    var shell = Shell(title, context, "/advice", language, state)
    // Proposes organisations while one types.
    shell.scripts.append(ledgerScriptPath)
    shell.kind = kind
    let rest = query.split(separator: "&").filter { !$0.hasPrefix("lang=") }.map { "&" + $0 }.joined()
    shell.languages = Language.allCases.map { ($0, "\(path)?lang=\($0.rawValue)\(rest)") }
    shell.footer = AdviceWords.noLegalAdvice[language]
    return Documents.page(shell) { h in
      h.add(.nav, .class("jump"), .label(AdviceWords.advice[language])) { h in
        h.add(.ul) { h in
          for part in Self.parts {
            let isCurrent = part.path.isEmpty ? path == "/advice" : path.hasPrefix("/advice" + part.path)
            h.add(.li) { h in
              if isCurrent {
                h.add(.a, .href(href(part.path)), .current("page"), text: part.label[language])
              } else {
                h.add(.a, .href(href(part.path)), text: part.label[language])
              }
            }
          }
        }
      }
      h.add(.h1, text: title[language])
      if let lead { h.add(.p, .class("lead"), text: lead[language]) }
      content(&h)
    }
  }

  func name(_ id: Identifier<Organisation>) -> String { state.organisations[id]?.name(in: language) ?? id.text }
  func companyHref(_ id: Identifier<Organisation>, _ more: String = "") -> String { href("/companies/\(encodedSegment(id.text))\(more)") }

  func date(_ day: CalendarDate?) -> String { day.map { language.longDate($0) } ?? "" }
  func euros(_ cents: Int) -> String { "\(language.grouped(cents / 100, hundredths: abs(cents % 100))) EUR" }
  func tonnes(_ tonnes: Double) -> String { "\(language.decimal(tonnes, digits: tonnes == tonnes.rounded() ? 0 : 1)) t" }
}

extension Language {
  /// `12.345,60` in German, `12,345.60` elsewhere.
  func grouped(_ whole: Int, hundredths: Int? = nil) -> String {
    let (group, mark) = self == .de ? (".", ",") : (",", ".")
    let digits = Array(String(abs(whole)))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += group }
      text.append(digit)
    }
    let part = hundredths.map { mark + ($0 < 10 ? "0" : "") + String($0) } ?? ""
    return (whole < 0 ? "−" : "") + text + part
  }
}

/// What stands in a cell of a table.
enum AdviceCell {
  case text(String)
  case link(String, href: String)
  case number(String)
  /// What has to be seen.
  case alarm(String)
}

extension HTML {
  /// A table; the first column names the row. Says that there is nothing where there is nothing.
  mutating func table(_ label: String, _ heads: [String], _ rows: [[AdviceCell]], empty: String) {
    if rows.isEmpty { return add(.p, .class("quiet"), text: empty) }
    add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(label)) { h in
      h.add(.table) { h in
        h.add(.thead) { h in 
          h.add(.tr) { h in
            for (place, head) in heads.enumerated() {
              if let cell = rows.first?[place], case .number = cell {
                h.add(.th, .scope("col"), .class("number"), text: head)
              } else {
                h.add(.th, .scope("col"), text: head)
              }
            }
          }
        }
        h.add(.tbody) { h in
          for row in rows {
            h.add(.tr) { h in
              for (place, cell) in row.enumerated() {
                if place == 0 { h.add(.th, .scope("row")) { $0.cell(cell) } } else { h.standing(cell) }
              }
            }
          }
        }
      }
    }
  }

  private mutating func standing(_ cell: AdviceCell) {
    if case .number = cell { add(.td, .class("number")) { $0.cell(cell) } } else { add(.td) { $0.cell(cell) } }
  }

  mutating func cell(_ cell: AdviceCell) {
    switch cell {
    case .text(let text), .number(let text): self.text(text)
    case .link(let text, let href): add(.a, .href(href), text: text)
    case .alarm(let text): add(.span, .class("alarm"), text: text)
    }
  }

  mutating func facts(_ facts: [(Trilingual, String)], _ language: Language) {
    add(.dl, .class("facts")) { h in
      for (words, value) in facts where !value.isEmpty {
        h.add(.div) { h in
          h.add(.dt, text: words[language])
          h.add(.dd, text: value)
        }
      }
    }
  }

  mutating func button(_ label: String, href: String) { add(.a, .class("button"), .href(href), text: label) }

  /// All that is wrong, above a form.
  mutating func refusal(_ findings: [Finding], _ language: Language, label: (String) -> String) {
    if findings.isEmpty { return }
    add(.div, .class("refusal"), .role("alert")) { h in
      h.add(.ul) { h in
        for finding in findings {
          h.add(.li) { h in
            let place = finding.column.map(label) ?? ""
            h.add(.b, text: (place.isEmpty ? "" : place + ": ") + finding.message[language])
            h.text(" " + finding.mend[language])
          }
        }
      }
    }
  }
}

extension AdviceView {
  /// The form of a record. What was typed stays, whatever is wrong with it.
  func form<Record>(
    _ action: String, _ record: Record, _ fields: [AdviceField<Record>], seen: String?, typed: Form?, findings: [Finding], _ h: inout HTML
  ) {
    h.refusal(findings, language) { name in fields.first { $0.name == name }?.label[language] ?? name }
    h.form(action, context) { h in
      if let seen { h.hidden("seen", seen) }
      for field in fields {
        let shown: String = if let typed {
          typed.has("asked-\(field.name)") ? typed.all(field.name).joined(separator: ";") : typed.has(field.name) ? typed[field.name] : field.read(record)
        } else {
          field.read(record)
        }
        input(field, shown, &h)
      }
      h.send(DeskWords.save[language])
    }
  }

  private func input<Record>(_ field: AdviceField<Record>, _ shown: String, _ h: inout HTML) {
    let label = field.label[language]
    let id = "f-\(field.name)"
    switch field.input {
    case .choice(let options): h.choice(label, field.name, options.map { ($0.value, $0.label[language]) }, shown)
    case .organisation where state.organisations.count <= Self.choicesAtMost: h.choice(label, field.name, [("", "–")] + organisations, shown)
    case .organisation: organisationField(label, field.name, shown, &h)
    case .several(let options):
      let chosen = entries(shown)
      h.add(.div, .class("field"), .role("group"), .labelledBy("\(id)-label")) { h in
        h.hidden("asked-\(field.name)", "1")
        h.add(.span, .class("label"), .id("\(id)-label"), text: label)
        for option in options {
          h.add(.label, .class("tick")) { h in
            if chosen.contains(option.value) {
              h.void(.input, .type("checkbox"), .name(field.name), .value(option.value), .checked)
            } else {
              h.void(.input, .type("checkbox"), .name(field.name), .value(option.value))
            }
            h.text(option.label[language])
          }
        }
      }
    default:
      let hint = "\(id)-hint"
      h.add(.p, .class("field")) { h in
        h.add(.label, .for(id), text: label)
        if field.input.isLong {
          h.add(.textarea, .id(id), .name(field.name), .rows(3), .describedBy(hint), text: shown)
        } else {
          let type = if case .day = field.input { "date" } else { "text" }
          if field.isRequired {
            h.void(.input, .id(id), .name(field.name), .type(type), .value(shown), .autocomplete("off"), .maxlength(1000), .describedBy(hint), .required)
          } else {
            h.void(.input, .id(id), .name(field.name), .type(type), .value(shown), .autocomplete("off"), .maxlength(1000), .describedBy(hint))
          }
        }
        h.add(.small, .class("quiet"), .id(hint), text: field.hint?[language] ?? "")
      }
    }
  }

  /// Of more organisations nobody chooses from a list.
  static let choicesAtMost = 500

  /// An identifier, proposed while one types a name.
  func organisationField(_ label: String, _ name: String, _ value: String, _ h: inout HTML) {
    let known = state.organisations[Identifier(value)]?.name(in: language)
    h.organisationField(label, name, value: value, isRequired: false, hint: known ?? AdviceWords.organisationHint[language])
  }

  private var organisations: [(value: String, label: String)] {
    state.organisations.values.map { (value: $0.id.text, label: $0.name(in: language)) }.sorted { ($0.label, $0.value) < ($1.label, $1.value) }
  }
}

extension AdviceField.Input {
  fileprivate var isLong: Bool { if case .long = self { true } else { false } }
}
