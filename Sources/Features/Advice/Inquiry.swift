import Domain
import HashTreeCollections
import Journaling

/// A company sent a question in. All that it says is sealed.
package struct InquiryReceived: Codable, Equatable, Sendable {
  package var id: Identifier<Inquiry>
  package var received: CalendarDate
  package var language: Language
  package var sealed: Sealed
  /// nil for those from before there were letters: nobody is written to.
  package var at: Minute?
}

/// Somebody decided what becomes of a question that was sent in.
package struct InquirySettled: Codable, Equatable, Sendable {
  package var id: Identifier<Inquiry>
  package var standing: Inquiry.Standing
  package var on: CalendarDate
  /// As the journal writes who acts; a name in those that are older.
  package var by: String
  /// The case that was made of it, or to which it was added.
  package var `case`: Identifier<AdviceCase>?
  /// Why it was refused; sealed with the question.
  package var reason: Sealed?
}

/// The keys of a case or an inquiry were destroyed, and with them what was sealed, in every copy of the journal.
package struct AdviceErased: Codable, Equatable, Sendable {
  /// The case, the inquiry of which no case was made, or the measure for the climate.
  package var subject: String
  package var on: CalendarDate
  /// As the journal writes who acts; a name in those that are older.
  package var by: String
  package var keys: [String]
}

/// An inquiry as the state keeps it.
package struct InquiryFile: Equatable, Sendable {
  fileprivate let fact: InquiryReceived
  fileprivate var sealed: Sealed?
  package internal(set) var settled: InquirySettled?
  /// The last that became of each letter.
  package private(set) var letters: [InquiryLetter.Reader: InquiryMailed] = [:]
  package fileprivate(set) var erased: CalendarDate?
  package var standing: Inquiry.Standing { settled?.standing ?? .waiting }
  package var received: CalendarDate { fact.received }
  package var id: Identifier<Inquiry> { fact.id }
  package var at: Minute? { fact.at }
  package var language: Language { fact.language }

  init(fact: InquiryReceived) { (self.fact, sealed) = (fact, fact.sealed) }

  var essence: [AdviceEvent] { [.inquiryReceived(fact)] + letters.values.sorted { $0.to < $1.to }.map { .inquiryMailed($0) }
      + [settled.map { .inquirySettled($0) }].compactMap(\.self) }

  mutating func record(_ fact: InquiryMailed) { letters[fact.to] = fact }

  /// Everything that is sealed.
  var boxes: [AdviceBox] {
    [sealed.map { AdviceBox(box: $0, field: .inquiry) }, settled?.reason.map { AdviceBox(box: $0, field: .reason) }].compactMap(\.self)
  }

  fileprivate mutating func erase(on day: CalendarDate) { 
    (sealed, erased) = (nil, day)
    settled?.reason = nil
  }
}

extension Advice {
  mutating func erase(_ fact: AdviceErased) {
    erasures.append(fact)
    cases[fact.subject]?.erase(Set(fact.keys), on: fact.on)
    measures[fact.subject]?.erase(Set(fact.keys))
    for (key, file) in inquiries where file.sealed.map({ fact.keys.contains($0.key) }) ?? false { inquiries[key]?.erase(on: fact.on) }
  }
}

extension State {
  /// An inquiry with its words, as far as they can still be read.
  package func inquiry(_ id: Identifier<Inquiry>) -> Inquiry? {
    advice.inquiries[id.text].map { file in
      Inquiry(
        id: id, received: file.fact.received, language: file.fact.language, standing: file.standing,
        words: opened(file.sealed, .inquiry) ?? Inquiry.Words())
    }
  }

  package func reason(of file: InquiryFile) -> String { opened(file.settled?.reason, .reason) ?? "" }

  // MARK: Decisions

  /// Decides that a question from outside is taken in. The same again adds nothing.
  /// - Throws: `AccessRefusal`, or `.faulty` with everything that is wrong.
  package func receiving(
    _ words: Inquiry.Words, as id: Identifier<Inquiry>, language: Language, today: CalendarDate, by who: Who, at now: Minute? = nil
  ) throws -> [Event] {
    try require(who, .inquire)
    let faults = words.faults
    if !faults.isEmpty { throw AdviceRefusal.faulty(faults) }
    if advice.inquiries[id.text] != nil { return [] }
    let box = try sealed(words, .inquiry, of: freshKey("inquiry \(id)"))
    return [.advice(.inquiryReceived(InquiryReceived(id: id, received: today, language: language, sealed: box, at: now)))]
  }

  /// Decides that a case is made of an inquiry, for a company that is known or that is written down with it.
  /// - Parameter draft: what an adviser says of it; question and contact are those of the inquiry.
  package func accepting(
    _ id: Identifier<Inquiry>, as draft: AdviceCase, newCompany: Organisation? = nil, today: CalendarDate, by who: Who
  ) throws -> [Event] {
    guard let inquiry = try unsettled(id, by: who) else { return [] }
    var (events, next, one) = ([Event](), self, draft)
    if let newCompany {
      events = try adding(newCompany, by: who)
      for event in events { next.apply(event) }
      if case .organisationRecorded(let added) = events.first { one.company = added.id }
    }
    (one.question, one.contact, one.language, one.received) = (inquiry.words.question, inquiry.words.contact, inquiry.language, inquiry.received)
    let made = try next.adding(one, today: today, by: who)
    guard case .advice(.caseKept(let kept)) = made.first else { return [] }
    let fact = InquirySettled(id: id, standing: .accepted, on: today, by: who.actor, case: kept.facts.id)
    return events + made + [.advice(.inquirySettled(fact))]
  }

  /// Decides that an inquiry is added to a case as a step; a case without a contact gets the one that asks.
  package func merging(
    _ id: Identifier<Inquiry>, into target: Identifier<AdviceCase>, step text: (Inquiry) -> String, today: CalendarDate, by who: Who, name: String
  ) throws -> [Event] {
    guard let inquiry = try unsettled(id, by: who) else { return [] }
    guard var one = known(AdviceCase.self, target.text) else { throw AdviceRefusal.unknown(target.text) }
    var events = try stepping(target, AdviceCase.Step(on: today, text: text(inquiry), by: name), today: today, by: who)
    if one.contact == nil {
      one.contact = inquiry.words.contact
      events += try keeping(one, seen: nil, today: today, by: who)
    }
    return events + [.advice(.inquirySettled(InquirySettled(id: id, standing: .merged, on: today, by: who.actor, case: target)))]
  }

  /// Decides that nothing is made of an inquiry. A mistake can be mended: it may still be accepted until it is erased.
  package func refusing(_ id: Identifier<Inquiry>, reason: String, today: CalendarDate, by who: Who) throws -> [Event] {
    guard try unsettled(id, by: who) != nil, let file = advice.inquiries[id.text], let key = file.sealed?.key else { return [] }
    if reason.isEmpty { throw AdviceRefusal.faulty([.advice("inquiry", "reason", "", .missing)]) }
    if file.standing == .refused, self.reason(of: file) == reason { return [] }
    let box = try sealed(reason, .reason, of: key)
    return [.advice(.inquirySettled(InquirySettled(id: id, standing: .refused, on: today, by: who.actor, reason: box)))]
  }

  /// Decides that the words of a case, of what was sent in for it, of an inquiry alone, or the names of a measure can never be read again.
  package func erasingAdvice(_ subject: String, today: CalendarDate, by who: Who) throws -> [Event] {
    try require(who, .advise)
    let files = advice.inquiries.inOrder.filter { $0.id.text == subject || $0.settled?.case?.text == subject }
    guard let boxes = advice.cases[subject]?.boxes ?? advice.measures[subject]?.boxes ?? files.first?.boxes else { throw AdviceRefusal.unknown(subject) }
    let isInTheClear = known(AdviceCase.self, subject).map { !$0.question.isEmpty || !$0.result.isEmpty || !$0.adviser.isEmpty }
      ?? known(ClimateMeasure.self, subject).map { !$0.owner.isEmpty || !$0.confirmedBy.isEmpty } ?? false
    let keys = Set((boxes + files.flatMap(\.boxes)).map(\.box.key)).sorted()
    if keys.isEmpty, !isInTheClear { return [] }
    return [.advice(.erased(AdviceErased(subject: subject, on: today, by: who.actor, keys: keys)))]
  }

  /// nil when it became a case already.
  private func unsettled(_ id: Identifier<Inquiry>, by who: Who) throws -> Inquiry? {
    try require(who, .advise)
    guard let file = advice.inquiries[id.text] else { throw AdviceRefusal.unknown(id.text) }
    switch file.standing {
    case .accepted, .merged: throw AdviceRefusal.overtaken(id.text)
    case .waiting, .refused: break
    }
    guard file.erased == nil, let inquiry = inquiry(id), !inquiry.words.question.isEmpty else { throw AdviceRefusal.unknown(id.text) }
    return inquiry
  }
}

extension Inquiry.Words {
  /// Longest texts, in characters.
  package static let mostOfQuestion = 4000
  package static let mostOfLine = 200

  /// Everything that is wrong, in the order of the form.
  package var faults: [Finding] {
    var found: [Finding] = []
    func check(_ field: String, _ text: String, most: Int = Inquiry.Words.mostOfLine, isRequired: Bool = false) {
      if text.isEmpty, isRequired { found.append(.advice("inquiry", field, "", .missing)) }
      if text.count > most { found.append(.advice("inquiry", field, text, .tooLong(most: most))) }
    }
    check("company", company, isRequired: true)
    check("city", city)
    check("question", question, most: Self.mostOfQuestion, isRequired: true)
    if !market.isEmpty, !Countries.codes.contains(market) { found.append(.advice("inquiry", "market", market, .badValue(AdviceWords.countryForm))) }
    check("product_group", productGroup)
    check("name", contact.name, isRequired: true)
    check("email", contact.email, isRequired: true)
    if !contact.email.isEmpty, EmailAddress(contact.email) == nil { found.append(.advice("inquiry", "email", contact.email, .badAddress)) }
    check("phone", contact.phone)
    if contact.consent.isEmpty { found.append(.advice("inquiry", "consent", "", .noConsent)) }
    return found
  }
}
