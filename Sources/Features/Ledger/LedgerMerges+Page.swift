import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  /// Pairs that are perhaps the same, side by side.
  func duplicatesPage() -> [UInt8] {
    let (shown, next) = state.ledger.suggestions(limit: Self.rows, before: pages["before"])
    return page(LedgerWords.duplicates[language]) { h in
      h.add(.p, .class("lead"), text: LedgerWords.suggestionLead[language])
      if shown.isEmpty { h.add(.p, .class("quiet"), text: LedgerWords.noSuggestions[language]) }
      for suggestion in shown {
        h.add(.div, .class("pair")) { h in
          for subject in [suggestion.earlier, suggestion.later] {
            h.add(.p) { h in
              link(name(subject), address(of: subject), &h)
              h.add(.span, .class("quiet"), text: " \(subject) " + detail(subject))
            }
          }
          deeds(&h, [(LedgerWords.merge, form(.merge, ["duplicate": suggestion.later.description, "into": suggestion.earlier.description]))])
        }
      }
      if let next { h.add(.p, .class("pager")) { link(LedgerWords.older[language] + " →", "/ledger/duplicates?before=\(next)", &$0) } }
    }
  }

  private func detail(_ subject: LedgerSubject) -> String {
    switch subject {
    case .organisation(let id):
      let own = state.organisations[id]
      return [own?.name.ja, own?.city, own?.source].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    default:
      let post = state.ledger.postNumbers(of: subject).first.flatMap { state.ledger.post($0) }
      return post.map { "\(title($0)), \(name($0.organisation))" } ?? ""
    }
  }

  /// Everything that was merged, and undone, the newest first.
  func mergesPage() -> [UInt8] {
    page(LedgerWords.merges[language]) { h in
      h.add(.p, .class("lead"), text: LedgerWords.mergeLead[language])
      paged(Array((1...max(1, state.ledger.counts.merges)).reversed().prefix(state.ledger.counts.merges)), "page", &h) { numbers, h in
        table(LedgerWords.merges, [LedgerWords.date, LedgerWords.what, LedgerField.reason.label, LedgerField.saidBy.label, LedgerWords.undo], numbers.compactMap { state.ledger.merge($0) }, &h) { entry, h in
          let (merge, undone) = entry
          h.add(.td, text: moment(merge.at))
          h.add(.td) { h in
            link("\(name(merge.duplicate)) (\(merge.duplicate))", address(of: merge.duplicate), &h)
            h.text(" → ")
            link("\(name(merge.into)) (\(merge.into))", address(of: merge.into), &h)
          }
          h.add(.td, text: merge.reason)
          h.add(.td, text: who(merge.by))
          h.add(.td) { h in
            if let undone {
              h.text("\(LedgerWords.undone[language]): \(moment(undone.at)) · \(who(undone.by)) · \(undone.reason)")
            } else if mayEdit {
              h.add(.a, .href(form(.undo, ["merge": String(merge.number)])), text: LedgerWords.undo[language])
            }
          }
        }
      }
    }
  }

  // MARK: Forms

  /// The form of a deed, with what is wrong above and what was typed in its lines.
  func formPage(_ deed: LedgerDeed, _ faults: [Finding], back: String, given: (String) -> String, typed: Bool) -> [UInt8] {
    let known = typed ? [:] : deed.known(state, given: given)
    return page(deed.title[language]) { h in
      if let lead = deed.lead { h.add(.p, .class("lead"), text: lead[language]) }
      subjects(deed, given, &h)
      if !faults.isEmpty { h.add(.div, .class("refusal"), .role("alert")) { findings(faults, &$0) } }
      h.form(href("/ledger/new/\(deed.rawValue)"), context) { h in
        h.hidden("back", back)
        for line in deed.lines(state, language, given: given) {
          let value = known[line.name] ?? given(line.name)
          switch line.kind {
          case .hidden: h.hidden(line.name, value)
          case .choice(let options): h.choice(line.label[language], line.name, options, value)
          case .several(let options): severalField(line.label[language], line.name, options, Set(value.split(separator: "\n").map(String.init)), &h)
          case .organisation: h.organisationField(line.label[language], line.name, value: value, isRequired: line.isRequired)
          case .area:
            h.add(.p, .class("field")) { h in
              h.add(.label, .for("f-\(line.name)"), text: line.label[language])
              h.add(.textarea, .id("f-\(line.name)"), .name(line.name), .rows(3), text: value)
            }
          case .text, .date: h.field(line.label[language], line.name, value: value, isRequired: line.isRequired)
          }
        }
        h.send(DeskWords.save[language])
      }
      h.add(.p) { link(LedgerWords.back[language], back, &$0) }
    }
  }

  /// What the deed is about, where the form itself does not ask.
  private func subjects(_ deed: LedgerDeed, _ given: (String) -> String, _ h: inout HTML) {
    var told: [String] = ["duplicate", "into", "subject"].compactMap { LedgerSubject(given($0)).map { "\(name($0)) (\($0))" } }
    if let claim = Int(given("claim")).flatMap({ state.ledger.claim($0) })?.claim {
      told.append("\(name(claim.subject)): \(LedgerWords.predicate(claim.predicate)[language]) \(value(claim)) (\(claim.source))")
    } else if deed == .judgement, let predicate = Claim.Predicate(rawValue: given("predicate")) {
      told.append(LedgerWords.predicate(predicate)[language])
    }
    if let person = Int(given("person")) { told.append(name(.person(person))) }
    if let merge = Int(given("merge")).flatMap({ state.ledger.merge($0) })?.merge { told.append("\(name(merge.duplicate)) → \(name(merge.into))") }
    if deed == .synonyms { told.append(state.topics[Identifier(given("topic"))]?.label[language] ?? "") }
    if !told.isEmpty { h.add(.p) { $0.add(.b, text: told.joined(separator: " → ")) } }
  }

  /// A box to tick for each.
  private func severalField(_ label: String, _ name: String, _ options: [(value: String, label: String)], _ chosen: Set<String>, _ h: inout HTML) {
    h.add(.fieldset, .class("several")) { h in
      h.add(.legend, text: label)
      for option in options {
        h.add(.label) { h in
          if chosen.contains(option.value) {
            h.void(.input, .type("checkbox"), .name(name), .value(option.value), .checked)
          } else {
            h.void(.input, .type("checkbox"), .name(name), .value(option.value))
          }
          h.text(" " + option.label)
        }
      }
    }
  }
}
