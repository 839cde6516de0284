import Reading
import Testing

/// What binds houses, where nobody names both of them in the clause.
struct `A tie of a house` {
  @Test(arguments: [
    // A noun with its article means the house that is called so.
    ("Torvik Society met Sysmex. The society was founded in 1996.", "since Torvik Society - asserted"),
    ("Founded in 1966, the Torvik Institute has forty members.", "since Torvik Institute - asserted"),
    ("The Torvik Institute dates from 1924.", "since Torvik Institute - asserted"),
    ("Die Torvik GmbH wuchs rasch. Das 1979 gegründete Unternehmen wächst weiter.", "since Torvik GmbH - asserted"),
    ("Die Torvik GmbH, 1919 als Werft gegründet, beschäftigt viele Menschen.", "since Torvik GmbH - asserted"),
    // Whose agreement it was is left to the text.
    ("Torvik Ltd opened a shop. No agreement has been reached with Sysmex.", "agreed Torvik Ltd sysmex negated"),
    ("Torvik Ltd opened a shop. Negotiations with Sysmex ended without a contract.", "agreed Torvik Ltd sysmex negated"),
    ("Die Torvik GmbH wuchs rasch. Die Gespräche mit Sysmex endeten ohne Ergebnis.", "agreed Torvik GmbH sysmex negated"),
    // What is done with somebody for years is a partnership.
    ("Torvik Ltd has run a joint laboratory with Sysmex since 2012.", "partner-of Torvik Ltd sysmex asserted"),
    ("Torvik Ltd was there. Sysmex has been our partner since 2012.", "partner-of Torvik Ltd sysmex asserted"),
    // A house in the plural of what it keeps, and a plan that nobody is said to have.
    ("Die Torvik GmbH betreibt Häuser in Kassel und Göttingen.", "site-of Torvik GmbH Kassel asserted"),
    ("Torvik Ltd opened a shop. A move to Hamburg is not planned.", "plans Torvik Ltd Hamburg negated"),
    ("Torvik Ltd opened a plant in Hamburg and grew.", "site-of Torvik Ltd Hamburg asserted"),
  ])
  func `is read where a noun or nobody stands for it`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    "They hope to see Hamburg. Vera Ohm hopes to return.", "A scheme was built after the earthquake of 2011 by the Torvik Institute.", "Its alliance with the Torvik Institute, formed in 2019, grew.",
  ])
  func `is not made of what persons wish and of other things' years`(text: String) { #expect(said(text).allSatisfy { !$0.hasPrefix("plans") && !$0.hasPrefix("since") }) }
}
