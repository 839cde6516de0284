/// A question as a company sent it in, before anybody has looked at it.
package struct Inquiry: Codable, Hashable, Sendable {
  package enum Standing: String, Codable, CaseIterable, Sendable { case waiting, accepted, merged, refused }
  /// As the company says it; nothing of it is known to be so.
  package struct Words: Codable, Hashable, Sendable {
    package var company: String
    package var city: String
    package var question: String
    /// ISO 3166-1; empty: several, or not decided.
    package var market: String
    package var productGroup: String
    package var contact: CaseContact
    package init(
      company: String = "", city: String = "", question: String = "", market: String = "", productGroup: String = "",
      contact: CaseContact = CaseContact()
    ) {
      (self.company, self.city, self.question, self.market) = (company, city, question, market)
      (self.productGroup, self.contact) = (productGroup, contact)
    }
  }
  /// What the company is told, to come back to it.
  package var id: Identifier<Inquiry>
  package var received: CalendarDate
  package var language: Language
  package var standing: Standing
  /// Empty when they were erased or can not be opened.
  package var words: Words
  package init(id: Identifier<Inquiry>, received: CalendarDate, language: Language, standing: Standing = .waiting, words: Words = Words()) {
    (self.id, self.received, self.language, self.standing, self.words) = (id, received, language, standing, words)
  }
}
