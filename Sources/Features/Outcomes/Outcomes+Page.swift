import Documents
import Domain
import HashTreeCollections
import Journaling

/// One trip: its four lists, and what phones have recorded and nobody has taken over yet.
func outcomesPage(_ e: Edition, _ state: State) -> [UInt8] {
  let (language, trip) = (e.language, e.dossier.trip.id)
  return page(e.deskShell(OutcomeWords.outcomes)) { h in
    h.add(.h1, text: OutcomeWords.outcomes[language])
    h.add(.p, .class("lead"), text: OutcomeWords.lead[language])
    let fresh = state.recordsToTakeOver(of: trip)
    if !fresh.isEmpty { phones(fresh, e, state, &h) }
    for kind in OutcomeKind.allCases {
      h.add(.section) { h in
        h.add(.h2, text: OutcomeWords.kind(kind)[language])
        outcomeList(kind, of: trip, state, language, &h)
        h.add(.p) {
          $0.add(.a, .class("button"), .href(outcomeHref(kind, nil, language, [("trip", trip.text)])), text: OutcomeWords.add[language])
        }
      }
    }
  }
}

/// The commitments of all trips, by when they are due.
func commitmentsPage(_ state: State, _ context: DeskContext, _ language: Language, today: CalendarDate) -> [UInt8] {
  page(Shell(OutcomeWords.board, context, "/commitments", language, state)) { h in
    h.add(.h1, text: OutcomeWords.board[language])
    let all = state.outcomes.commitments.sorted { $0.key < $1.key }.map(\.value.record)
    let open = all.filter { $0.standing == .open }.sorted { ($0.due ?? today, $0.number) < ($1.due ?? today, $1.number) }
    let groups: [(Trilingual, [Commitment])] = [
      (OutcomeWords.overdue, open.filter { $0.due.map { $0 < today } ?? false }),
      (OutcomeWords.soon, open.filter { $0.due.map { (0...14).contains($0 - today) } ?? false }),
      (OutcomeWords.later, open.filter { $0.due.map { $0 - today > 14 } ?? false }), (OutcomeWords.undated, open.filter { $0.due == nil }),
      (OutcomeWords.done, all.filter { $0.standing != .open }),
    ]
    for (title, list) in groups where !list.isEmpty {
      h.add(.section) { h in
        h.add(.h2, text: "\(title[language]) (\(list.count))")
        commitmentTable(list, state, language, today, isLate: title == OutcomeWords.overdue, &h)
      }
    }
    if all.isEmpty { h.add(.p, .class("quiet"), text: OutcomeWords.none[language]) }
  }
}

private func commitmentTable(_ list: [Commitment], _ state: State, _ language: Language, _ today: CalendarDate, isLate: Bool, _ h: inout HTML) {
  let heads = [OutcomeWords.due, OutcomeWords.what, OutcomeWords.promisedBy, OutcomeWords.promisedTo, OutcomeWords.care, OutcomeWords.trip]
  h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(OutcomeWords.board[language])) { h in
    h.add(.table) { h in
      h.add(.thead) { h in h.add(.tr) { h in for words in heads { h.add(.th, .scope("col"), text: words[language]) } } }
      h.add(.tbody) { h in
        for one in list {
          h.add(.tr) { h in
            h.add(.td, .class(isLate ? "alarm" : ""), text: one.due.map { language.longDate($0) } ?? "–")
            h.add(.th, .scope("row")) { $0.add(.a, .href(outcomeHref(.commitment, one.number, language)), text: one.what) }
            h.add(.td, text: one.promisedBy)
            h.add(.td, text: [one.promisedTo, one.organisation.flatMap { state.organisations[$0]?.name(in: language) } ?? ""].filter { !$0.isEmpty }.joined(separator: language.comma))
            h.add(.td, text: state.care(of: one, language))
            h.add(.td, text: one.trip.flatMap { state.tripRecords[$0]?.settings.title[language] } ?? "")
          }
        }
      }
    }
  }
}

extension State {
  /// Who sees to it, and that nobody is told where it is somebody outside.
  fileprivate func care(of one: Commitment, _ language: Language) -> String {
    if let owner = one.owner { return accounts[owner]?.name ?? owner.text }
    return one.externalOwner.isEmpty ? OutcomeWords.noOwner[language] : "\(one.externalOwner) (\(OutcomeWords.nobodyTold[language]))"
  }
}

private func outcomeList(_ kind: OutcomeKind, of trip: Identifier<Trip>, _ state: State, _ language: Language, _ h: inout HTML) {
  switch kind {
  case .contact: list(Encounter.self, of: trip, state, language, &h)
  case .interest: list(ExpressedInterest.self, of: trip, state, language, &h)
  case .commitment: list(Commitment.self, of: trip, state, language, &h)
  case .result: list(TripResult.self, of: trip, state, language, &h)
  case .quote: list(Quote.self, of: trip, state, language, &h)
  case .expense: list(Expense.self, of: trip, state, language, &h)
  case .statement: list(Statement.self, of: trip, state, language, &h)
  case .publication: list(Publication.self, of: trip, state, language, &h)
  }
}

/// The first five fields of each record; the first of them leads to it.
private func list<Record: DeskOutcome>(_: Record.Type, of trip: Identifier<Trip>, _ state: State, _ language: Language, _ h: inout HTML) {
  let records = state.outcomes[keyPath: Record.place].sorted { $0.key < $1.key }.map(\.value.record).filter { $0.trip == trip }
  guard !records.isEmpty else { return h.add(.p, .class("quiet"), text: OutcomeWords.none[language]) }
  let fields = Record.fields.filter(\.isListed)
  h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(OutcomeWords.kind(Record.kind)[language])) { h in
    h.add(.table) { h in
      h.add(.thead) { h in h.add(.tr) { h in for field in fields { h.add(.th, .scope("col"), text: field.heading(language)) } } }
      h.add(.tbody) { h in
        for record in records {
          h.add(.tr) { h in
            h.add(.th, .scope("row")) { $0.add(.a, .href(outcomeHref(Record.kind, record.number, language)), text: fields[0].shown(record, state, language)) }
            for field in fields.dropFirst() { h.add(.td, text: field.shown(record, state, language)) }
          }
        }
      }
    }
  }
}

extension OutcomeField {
  fileprivate var isListed: Bool {
    if case .hidden = input { return false }
    return !["wording", "proof", "place", "reading", "promised-to", "invitation", "external-owner", "document", "confirmed-on", "share"].contains(name)
      || isRequired
  }

  /// Its name without what to type into it.
  fileprivate func heading(_ language: Language) -> String {
    let label = label[language]
    return String(label.prefix { $0 != "(" && $0 != "（" }).trimmingBlanks
  }

  /// As people read it: names for identifiers, words for words.
  fileprivate func shown(_ record: Record, _ state: State, _ language: Language) -> String {
    let text = read(record)
    switch input {
    case .choice(let words): return words.first { $0.word == text }?.label[language] ?? text
    case .organisation: return state.organisations[Identifier(text)]?.name(in: language) ?? text
    case .account: return state.accounts[Identifier(text)]?.name ?? text
    case .delegate: return state.tripRecords.values.lazy.compactMap { $0.delegates[Identifier(text)]?.delegate.fullName }.first ?? text
    case .date: return CalendarDate(text).map { language.longDate($0) } ?? text
    default: return text
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { hasSuffix(" ") ? String(dropLast()) : self }
}

func outcomeHref(_ kind: OutcomeKind, _ number: Int?, _ language: Language, _ more: [(String, String)] = []) -> String {
  "/outcomes/\(kind.rawValue)/\(number.map(String.init) ?? "new")?lang=\(language.rawValue)" + more.map { "&\($0.0)=\(encodedQuery($0.1))" }.joined()
}

// MARK: - From phones

extension State {
  /// Cards received and promises that phones have recorded and that no contact or commitment names yet.
  func recordsToTakeOver(of trip: Identifier<Trip>) -> [PocketRecorded] {
    let taken = Set(outcomes.contacts.values.map(\.record.pocket) + outcomes.commitments.values.map(\.record.pocket))
    return (tripRecords[trip]?.listing.delegates ?? []).flatMap { pocket(of: $0, on: trip) }
      .filter { ($0.kind == .met || $0.kind == .promise) && !taken.contains($0.id.text) }
  }
}

private func phones(_ records: [PocketRecorded], _ e: Edition, _ state: State, _ h: inout HTML) {
  let language = e.language
  h.add(.section) { h in
    h.add(.h2, text: "\(OutcomeWords.fromPhone[language]) (\(records.count))")
    h.add(.ul, .class("people-changed")) { h in
      for record in records.prefix(100) {
        let text = state.text(of: record) ?? ""
        let about = record.about.map { e.pocketName(of: $0.text) } ?? ""
        let by = e.dossier.trip.delegates.first { $0.id == record.delegate }?.fullName ?? record.delegate.text
        let kind: OutcomeKind = record.kind == .met ? .contact : .commitment
        var more = [("trip", record.trip.text), ("pocket", record.id.text), ("date", String(record.made.description.prefix(10)))]
        if case .host(let house) = record.about { more.append(("organisation", house.text)) }
        more += kind == .contact ? [("name", text), ("delegate", record.delegate.text), ("card", "yes")] : [("what", text), ("promised-by", by), ("due", record.due?.description ?? "")]
        h.add(.li) { h in
          h.add(.b, text: [text, about].filter { !$0.isEmpty }.joined(separator: " · "))
          h.text(" – \(by) ")
          h.add(.a, .href(outcomeHref(kind, nil, language, more)), text: OutcomeWords.takeOver[language])
        }
      }
    }
  }
}
