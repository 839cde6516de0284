import Documents
import Domain
import HashTreeCollections
import Journaling

/// What is shown of one record: what holds, what was typed, what is wrong.
struct OutcomeView<Record: DeskOutcome> {
  var record: Record
  var number: Int?
  var changes: [Outcomes.Change] = []
  /// Typed or proposed, by field.
  var typed: [String: String] = [:]
  var findings: [Finding] = []
}

func outcomePage<Record: DeskOutcome>(_ view: OutcomeView<Record>, _ state: State, _ context: DeskContext, _ language: Language) -> [UInt8] {
  let title = OutcomeWords.kind(Record.kind)
  return page(Shell(title, context, "/outcomes/\(Record.kind.rawValue)/\(view.number.map(String.init) ?? "new")", language, state)) { h in
    h.add(.h1, text: view.number.map { "\(title[language]) \($0)" } ?? "\(title[language]): \(OutcomeWords.add[language])")
    if let trip = view.record.trip { h.add(.p, .class("lead"), text: state.tripRecords[trip]?.settings.title[language] ?? trip.text) }
    for finding in view.findings { h.refusal(finding, language) }
    h.form(outcomeHref(Record.kind, view.number, language), context) { h in
      h.hidden("trip", view.record.trip?.text ?? "")
      for field in Record.fields { input(field, view, language, &h) }
      h.send(DeskWords.save[language])
      choices(state, view.record.trip, language, &h)
    }
    if let one = view.record as? Commitment, view.number != nil { invitation(one, state, context, language, &h) }
    if !view.changes.isEmpty { history(view, state, language, &h) }
    let back = view.record.trip.map { "/trips/\(encodedSegment($0.text))/outcomes" } ?? "/commitments"
    h.add(.p) { $0.add(.a, .href("\(back)?lang=\(language.rawValue)"), text: OutcomeWords.back[language]) }
  }
}

private func input<Record: DeskOutcome>(_ field: OutcomeField<Record>, _ view: OutcomeView<Record>, _ language: Language, _ h: inout HTML) {
  let value = field.read(view.record)
  let shown = view.typed[field.name] ?? value
  if view.number != nil { h.hidden("was-\(field.name)", value) }
  let label = field.label[language]
  switch field.input {
  case .line: h.field(label, field.name, value: shown, isRequired: field.isRequired)
  case .date: h.field(label, field.name, value: shown, type: "date", isRequired: field.isRequired)
  case .hidden: h.hidden(field.name, shown)
  case .lines:
    h.add(.p, .class("field")) { h in
      h.add(.label, .for("f-\(field.name)"), text: label)
      h.add(.textarea, .id("f-\(field.name)"), .name(field.name), .rows(3), text: shown)
    }
  case .choice(let words): h.choice(label, field.name, words.map { ($0.word, $0.label[language]) }, shown)
  case .organisation, .delegate, .account:
    h.add(.p, .class("field")) { h in
      h.add(.label, .for("f-\(field.name)"), text: label)
      let list = if case .organisation = field.input { "known-organisations" } else if case .delegate = field.input { "known-delegates" } else { "known-accounts" }
      h.void(.input, .id("f-\(field.name)"), .name(field.name), .value(shown), .list(list), .autocomplete("off"), .maxlength(200))
    }
  }
}

private func choices(_ state: State, _ trip: Identifier<Trip>?, _ language: Language, _ h: inout HTML) {
  func list(_ id: String, _ known: [(String, String)]) {
    h.add(.datalist, .id(id)) { h in for (value, label) in known { h.add(.option, .value(value), text: label) } }
  }
  let listed = trip.flatMap { state.tripRecords[$0]?.listing.organisations }
  // Of many thousand houses the trip's own are proposed; any other identifier may be typed.
  list("known-organisations", (listed ?? Array(state.organisations.keys.sorted().prefix(500))).compactMap { id in state.organisations[id].map { (id.text, $0.name(in: language)) } })
  list("known-delegates", trip.flatMap { state.dossier(of: $0)?.trip.delegates }?.map { ($0.id.text, $0.fullName) } ?? [])
  list("known-accounts", state.accounts.values.filter { !$0.isClosed }.sorted { $0.name < $1.name }.map { ($0.id.text, $0.name) })
}

/// From an invitation to a trip of its own.
private func invitation(_ one: Commitment, _ state: State, _ context: DeskContext, _ language: Language, _ h: inout HTML) {
  guard one.isInvitation == .yes, one.organisation != nil, let id = state.returnVisit(of: one) else { return }
  h.add(.h2, text: OutcomeWords.returnVisit[language])
  if let known = state.tripRecords[id] {
    return h.add(.p) { $0.add(.a, .href("/trips/\(encodedSegment(id.text))/lists?lang=\(language.rawValue)"), text: known.settings.title[language]) }
  }
  guard state.may(context.who, .importTrip) else { return }
  h.add(.p, text: OutcomeWords.returnLead[language])
  h.form("/outcomes/commitment/\(one.number)/return?lang=\(language.rawValue)", context) { h in
    h.field(OutcomeWords.firstDay[language], "starts", type: "date")
    h.field(OutcomeWords.lastDay[language], "ends", type: "date")
    h.send(OutcomeWords.returnVisit[language])
  }
}

private func history<Record: DeskOutcome>(_ view: OutcomeView<Record>, _ state: State, _ language: Language, _ h: inout HTML) {
  h.add(.h2, text: OutcomeWords.history[language])
  h.add(.ul) { h in
    for change in view.changes.reversed() {
      let names = change.fields.compactMap { name in Record.fields.first { $0.name == name }?.label[language] }
      let (date, time) = Zone.utc.local(change.at)
      let by = change.by.hasPrefix("account:") ? state.accounts[Identifier(String(change.by.dropFirst(8)))]?.name ?? change.by : change.by
      h.add(.li, text: "\(language.longDate(date)) \(time) UTC · \(by) · " + (names.isEmpty ? OutcomeWords.first[language] : names.joined(separator: language.comma)))
    }
  }
}
