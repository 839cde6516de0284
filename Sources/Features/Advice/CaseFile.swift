import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A case was written down. What the company asks, what it was told and whom to answer is sealed; nothing of it stands in the clear.
package struct CaseKept: Codable, Equatable, Sendable {
  /// Without question, result, contact and steps.
  package let facts: AdviceCase
  /// nil if there is nothing that has to be sealed.
  package var sealed: Sealed?
  package init(_ facts: AdviceCase, sealed: Sealed?) {
    var facts = facts
    (facts.question, facts.result, facts.contact, facts.steps) = ("", "", nil, [])
    (self.facts, self.sealed) = (facts, sealed)
  }
}

/// A step was added to a case.
package struct CaseStepped: Codable, Equatable, Sendable {
  package var `case`: Identifier<AdviceCase>
  /// Its text is empty where it is sealed.
  package var step: AdviceCase.Step
  /// nil for steps that were written before they were sealed.
  package var sealed: Sealed?
  package init(case id: Identifier<AdviceCase>, step: AdviceCase.Step, sealed: Sealed?) {
    (self.case, self.step, self.sealed) = (id, step, sealed)
    if sealed != nil { self.step.text = "" }
  }
}

/// A case as the state keeps it.
package struct CaseFile: Equatable, Sendable {
  package fileprivate(set) var facts: AdviceCase
  fileprivate var sealed: Sealed?
  var steps: [CaseStepped]
  /// When its words were erased last; nil: never.
  package internal(set) var erased: CalendarDate?

  init(_ fact: CaseKept, after known: CaseFile?) {
    (facts, sealed, steps, erased) = (fact.facts, fact.sealed, known?.steps ?? [], known?.erased)
  }

  /// As cases were written before they were sealed.
  init(inTheClear fact: AdviceCase) {
    (facts, sealed) = (fact, nil)
    steps = fact.steps.map { CaseStepped(case: fact.id, step: $0, sealed: nil) }
    facts.steps = []
  }

  /// The fewest events that lead here.
  var essence: [AdviceEvent] {
    let isInTheClear = sealed == nil && CaseKept(facts, sealed: nil).facts != facts
    return [isInTheClear ? .caseRecorded(facts) : .caseKept(CaseKept(facts, sealed: sealed))] + steps.map { .caseStepped($0) }
  }

  /// Everything that is sealed.
  var boxes: [AdviceBox] {
    [sealed.map { AdviceBox(box: $0, field: .words) }].compactMap(\.self) + steps.compactMap { $0.sealed.map { AdviceBox(box: $0, field: .step) } }
  }

  mutating func erase(_ keys: Set<String>, on day: CalendarDate) {
    if sealed.map({ keys.contains($0.key) }) ?? true {
      sealed = nil
      facts = CaseKept(facts, sealed: nil).facts
    }
    for place in steps.indices where steps[place].sealed.map({ keys.contains($0.key) }) ?? true {
      (steps[place].sealed, steps[place].step.text) = (nil, "")
    }
    erased = day
  }
}

/// Something sealed, and what it is.
struct AdviceBox: Hashable, Sendable {
  enum Field: String, Sendable { case words = "case", step = "case-step", inquiry, reason = "inquiry-reason" }
  var box: Sealed
  var field: Field
}

/// What is sealed of a case.
private struct CaseWords: Codable {
  var question: String
  var result: String
  var contact: CaseContact?
}

extension AdviceCase: NumberedRecord {
  package static var letter: String { "C" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<CaseFile>> { \.cases }

  package static func opened(_ kept: CaseFile, in state: State) -> AdviceCase {
    var one = kept.facts
    if let words: CaseWords = state.opened(kept.sealed, .words) {
      (one.question, one.result, one.contact) = (words.question, words.result, words.contact)
    }
    one.steps = kept.steps.map { fact in
      var step = fact.step
      if let text: String = state.opened(fact.sealed, .step) { step.text = text }
      return step
    }
    return one
  }

  package func event(in state: State) throws -> AdviceEvent {
    let words = CaseWords(question: question, result: result, contact: contact == CaseContact() ? nil : contact)
    let isEmpty = question.isEmpty && result.isEmpty && words.contact == nil
    return .caseKept(CaseKept(self, sealed: isEmpty ? nil : try state.sealed(words, .words, of: state.keyName(of: id))))
  }

  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: company, "cases", "company") + past("cases", "received", received, today)
    // Of a case that was erased nobody has to invent a question.
    if question.isEmpty, state.advice.cases[key]?.erased == nil { found.append(.advice("cases", "question", "", .missing)) }
    if market.isEmpty { found.append(.advice("cases", "market", "", .missing)) }
    if let email = contact?.email, !email.isEmpty, EmailAddress(email) == nil { found.append(.advice("cases", "contact_email", email, .badAddress)) }
    return found + order("cases", "deadline", received, deadline)
  }
}

extension State {
  /// Decides that a step is added to a case.
  package func stepping(_ id: Identifier<AdviceCase>, _ step: AdviceCase.Step, today: CalendarDate, by who: Who) throws -> [Event] {
    try require(who, .advise)
    guard let known = known(AdviceCase.self, id.text) else { throw AdviceRefusal.unknown(id.text) }
    if known.steps.last == step { return [] }
    var faults: [Finding] = []
    if step.text.isEmpty { faults.append(.advice("cases", "text", "", .missing)) }
    if step.on > today { faults.append(.advice("cases", "on", "\(step.on)", .future)) }
    if !faults.isEmpty { throw AdviceRefusal.faulty(faults) }
    return [.advice(.caseStepped(CaseStepped(case: id, step: step, sealed: try sealed(step.text, .step, of: keyName(of: id)))))]
  }

  /// The cases that fit, in order, without what is sealed.
  package func caseFacts(where fits: (AdviceCase) -> Bool = { _ in true }) -> [AdviceCase] {
    advice.cases.inOrder.map(\.facts).filter(fits)
  }

  /// The name of the key that a case has or will have; never one that was destroyed. No trip's key is named without a stroke.
  func keyName(of id: Identifier<AdviceCase>) -> String { freshKey("case \(id)") }

  func freshKey(_ name: String) -> String {
    let destroyed = destroyedKeys
    return destroyed.contains(name) ? (2...).lazy.map { "\(name) \($0)" }.first { !destroyed.contains($0) }! : name
  }

  func sealed(_ words: some Encodable, _ field: AdviceBox.Field, of key: String) throws -> Sealed {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return keyring.seal(try encoder.encode(words), of: key, field: field.rawValue)
  }

  /// - Returns: nil if nothing is sealed, or it can not be opened.
  func opened<Words: Decodable>(_ box: Sealed?, _ field: AdviceBox.Field) -> Words? {
    box.flatMap { keyring.open($0, field: field.rawValue) }.flatMap { try? JSONDecoder().decode(Words.self, from: $0) }
  }

  func mayOpen(_ one: AdviceBox) -> Bool { keyring.open(one.box, field: one.field.rawValue) != nil }
}
