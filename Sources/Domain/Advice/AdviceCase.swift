/// Advice on foreign trade, from question to answer.
package struct AdviceCase: Codable, Hashable, Sendable {
  package enum Standing: String, Codable, CaseIterable, Sendable { case open, waiting, answered, closed }
  package struct Step: Codable, Hashable, Sendable {
    package var on: CalendarDate
    package var text: String
    /// Who wrote it down.
    package var by: String
    package init(on: CalendarDate, text: String, by: String) { (self.on, self.text, self.by) = (on, text, by) }
  }
  package var id: Identifier<AdviceCase>
  package var company: Identifier<Organisation>
  package var question: String
  /// ISO 3166-1.
  package var market: String
  /// A chapter of the Harmonised System, or words.
  package var productGroup: String
  package var received: CalendarDate
  package var deadline: CalendarDate?
  package var standing: Standing
  package var result: String
  package var adviser: String
  /// The language in which the company asks.
  package var language: Language
  /// In the order in which they were written down.
  package var steps: [Step]
  /// Whom to answer; nil: nobody is written down.
  package var contact: CaseContact?
  package init(
    id: Identifier<AdviceCase>, company: Identifier<Organisation>, question: String, market: String, productGroup: String,
    received: CalendarDate, deadline: CalendarDate? = nil, standing: Standing = .open, result: String = "", adviser: String = "",
    language: Language = .de, steps: [Step] = [], contact: CaseContact? = nil
  ) {
    (self.id, self.company, self.question, self.market) = (id, company, question, market)
    (self.productGroup, self.received, self.deadline) = (productGroup, received, deadline)
    (self.standing, self.result, self.adviser) = (standing, result, adviser)
    (self.language, self.steps, self.contact) = (language, steps, contact)
  }
}

/// A person who asks in the name of a company.
package struct CaseContact: Codable, Hashable, Sendable {
  package var name: String
  package var email: String
  package var phone: String
  /// The sentence to which the person agreed, in their language; empty: somebody else wrote the contact down.
  package var consent: String
  package init(name: String = "", email: String = "", phone: String = "", consent: String = "") {
    (self.name, self.email, self.phone, self.consent) = (name, email, phone, consent)
  }
}

/// What an advised company does for the climate.
package struct ClimateMeasure: Codable, Hashable, Sendable {
  package enum Standing: String, Codable, CaseIterable, Sendable { case planned, running, done, dropped }
  package enum Basis: String, Codable, CaseIterable, Sendable { case measured, calculated, estimated }
  package var id: Identifier<ClimateMeasure>
  package var company: Identifier<Organisation>
  package var title: String
  /// Who carries it out.
  package var owner: String
  package var due: CalendarDate?
  package var standing: Standing
  /// t CO2e a year.
  package var savingTonnes: Double?
  package var basis: Basis
  package var confirmedBy: String
  package var confirmed: CalendarDate?
  package var partners: [Identifier<Organisation>]
  package var remark: String
  package init(
    id: Identifier<ClimateMeasure>, company: Identifier<Organisation>, title: String, owner: String = "", due: CalendarDate? = nil,
    standing: Standing = .planned, savingTonnes: Double? = nil, basis: Basis = .estimated, confirmedBy: String = "",
    confirmed: CalendarDate? = nil, partners: [Identifier<Organisation>] = [], remark: String = ""
  ) {
    (self.id, self.company, self.title, self.owner, self.due) = (id, company, title, owner, due)
    (self.standing, self.savingTonnes, self.basis) = (standing, savingTonnes, basis)
    (self.confirmedBy, self.confirmed) = (confirmedBy, confirmed)
    (self.partners, self.remark) = (partners, remark)
  }
  package var isConfirmed: Bool { confirmed != nil && !confirmedBy.isEmpty && savingTonnes != nil }
}
