import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A case was written down. What the company asks, what it was told, by whom, and whom to answer is sealed; nothing of it stands in the clear.
package struct CaseKept: Codable, Equatable, Sendable {
  /// Without question, result, adviser, contact and steps; the adviser's name stands in those that are older than its sealing.
  package let facts: AdviceCase
  /// nil if there is nothing that has to be sealed.
  package var sealed: Sealed?
  package init(_ facts: AdviceCase, sealed: Sealed?) {
    (self.facts, self.sealed) = (facts.withoutWords, sealed)
  }

  /// As it was written, with an adviser in the clear.
  fileprivate init(asWritten facts: AdviceCase, sealed: Sealed?) { (self.facts, self.sealed) = (facts, sealed) }
}

extension AdviceCase {
  /// Without everything that is sealed.
  fileprivate var withoutWords: AdviceCase {
    var facts = self
    (facts.question, facts.result, facts.adviser, facts.contact, facts.steps) = ("", "", "", nil, [])
    return facts
  }
}

/// A step was added to a case.
package struct CaseStepped: Codable, Equatable, Sendable {
  package var `case`: Identifier<AdviceCase>
  /// Its text is empty where it is sealed, and so is who wrote it.
  package var step: AdviceCase.Step
  /// nil for steps that were written before they were sealed.
  package var sealed: Sealed?
  package init(case id: Identifier<AdviceCase>, step: AdviceCase.Step, sealed: Sealed?) {
    (self.case, self.step, self.sealed) = (id, step, sealed)
    if sealed != nil { (self.step.text, self.step.by) = ("", "") }
  }
}

/// A case as the state keeps it.
package struct CaseFile: Equatable, Sendable {
  package fileprivate(set) var facts: AdviceCase
  fileprivate var sealed: Sealed?
  var steps: [CaseStepped]
  /// When its words were erased last; nil: never.
  package internal(set) var erased: CalendarDate?
  /// Whether the journal keeps some of its words, or who advised, in the clear, from before these were sealed.
  package private(set) var isPartlyClear: Bool

  init(_ fact: CaseKept, after known: CaseFile?) {
    (facts, sealed, steps, erased) = (fact.facts, fact.sealed, known?.steps ?? [], known?.erased)
    isPartlyClear = known?.isPartlyClear ?? false || fact.facts != fact.facts.withoutWords
  }

  /// As cases were written before they were sealed.
  init(inTheClear fact: AdviceCase) {
    (facts, sealed, isPartlyClear) = (fact, nil, true)
    steps = fact.steps.map { CaseStepped(case: fact.id, step: $0, sealed: nil) }
    facts.steps = []
  }

  mutating func add(_ step: CaseStepped) {
    steps.append(step)
    if !step.step.text.isEmpty || !step.step.by.isEmpty { isPartlyClear = true }
  }

  /// The fewest events that lead here.
  var essence: [AdviceEvent] {
    let steps = steps.map { AdviceEvent.caseStepped($0) }
    let kept = AdviceEvent.caseKept(CaseKept(asWritten: facts, sealed: sealed))
    if !isPartlyClear { return [kept] + steps }
    return (sealed == nil ? [.caseRecorded(facts)] : [.caseRecorded(facts.withoutWords), kept]) + steps
  }

  /// Everything that is sealed.
  var boxes: [AdviceBox] {
    [sealed.map { AdviceBox(box: $0, field: .words) }].compactMap(\.self) + steps.compactMap { $0.sealed.map { AdviceBox(box: $0, field: .step) } }
  }

  mutating func erase(_ keys: Set<String>, on day: CalendarDate) {
    if sealed.map({ keys.contains($0.key) }) ?? true {
      sealed = nil
      facts = facts.withoutWords
    }
    for place in steps.indices where steps[place].sealed.map({ keys.contains($0.key) }) ?? true {
      (steps[place].sealed, steps[place].step.text, steps[place].step.by) = (nil, "", "")
    }
    erased = day
  }
}

/// Something sealed, and what it is.
struct AdviceBox: Hashable, Sendable {
  enum Field: String, Sendable { case words = "case", step = "case-step", inquiry, reason = "inquiry-reason", measure }
  var box: Sealed
  var field: Field
}

/// What is sealed of a case.
private struct CaseWords: Codable {
  var question: String
  var result: String
  var contact: CaseContact?
  /// nil in boxes from before it was sealed.
  var adviser: String?
}

/// What is sealed of a step; older boxes hold the text alone.
private struct StepWords: Codable {
  var text: String
  var by: String
}

extension AdviceCase: NumberedRecord {
  package static var letter: String { "C" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<CaseFile>> { \.cases }

  package static func opened(_ kept: CaseFile, in state: State) -> AdviceCase {
    var one = kept.facts
    if let words: CaseWords = state.opened(kept.sealed, .words) {
      (one.question, one.result, one.contact) = (words.question, words.result, words.contact)
      if let adviser = words.adviser { one.adviser = adviser }
    }
    one.steps = kept.steps.map { fact in
      var step = fact.step
      if let words: StepWords = state.opened(fact.sealed, .step) {
        (step.text, step.by) = (words.text, words.by)
      } else if let text: String = state.opened(fact.sealed, .step) {
        step.text = text
      }
      return step
    }
    return one
  }

  package func event(in state: State) throws -> AdviceEvent {
    let words = CaseWords(question: question, result: result, contact: contact == CaseContact() ? nil : contact, adviser: adviser)
    let isEmpty = question.isEmpty && result.isEmpty && adviser.isEmpty && words.contact == nil
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
    let box = try sealed(StepWords(text: step.text, by: step.by), .step, of: keyName(of: id))
    return [.advice(.caseStepped(CaseStepped(case: id, step: step, sealed: box)))]
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
