import Reading
import Testing

/// What binds two sides in German, beyond the frames of verbs.
struct `A tie in German` {
  @Test(arguments: [
    // Who signed.
    ("Mit der Basler AG unterzeichnete die Torvik GmbH gestern in Kiel einen Letter of Intent.", "agreed Torvik GmbH basler asserted"),
    ("Ein Abkommen über den Austausch von Lehrlingen schlossen auch die Torvik GmbH und die Basler AG.", "agreed Torvik GmbH basler asserted"),
    ("Die Torvik GmbH und die Basler AG arbeiten seit langem zusammen. Eine Erklärung dazu unterzeichneten die beiden Unternehmen am Montag.", "agreed Torvik GmbH basler asserted"),
    ("Gemeinsam mit Vera Ohm, Vorstand der Basler AG, unterzeichnete Daniel Günther die Vereinbarung über Stipendien.", "agreed D01 Vera Ohm asserted"),
    // Who are partners.
    ("Mit Kobe unterhält Kiel seit 1996 eine Städtepartnerschaft.", "partner-of sh-kiel kobe-city asserted"),
    ("Besucht wurde auch Kiel, das mit Kobe schon seit 1982 verbunden ist.", "partner-of sh-kiel kobe-city asserted"),
    ("Zu nennen ist die Zusammenarbeit der Basler AG mit der Torvik GmbH.", "partner-of basler Torvik GmbH asserted"),
    ("Die Torvik GmbH ist seit 1979 Partnerfirma und Schwesterunternehmen der Basler AG.", "partner-of Torvik GmbH basler asserted"),
    ("Gefeiert wurden die traditionell engen Beziehungen zwischen Kiel und Kobe.", "partner-of sh-kiel kobe-city asserted"),
    ("Kiel feierte lange. Dabei war eine Gruppe aus der Partnerstadt Kobe.", "partner-of sh-kiel kobe-city asserted"),
    // Who asked whom.
    ("Vera Ohm, die Daniel Günther eingeladen hatte, musste bleiben.", "invited D01 Vera Ohm asserted"),
    ("Daniel Günther folgte der Einladung von Vera Ohm nach Kobe.", "invited Vera Ohm D01 asserted"),
    // Where a house is.
    ("Die Reise ging nach Aachen, wo die Torvik GmbH zu Hause ist.", "site-of Torvik GmbH Aachen asserted"),
    ("Besonders galt das der Torvik GmbH. In deren Werken in Aachen und Kassel entstehen Pumpen.", "site-of Torvik GmbH Kassel asserted"),
    ("Dort steht die Hauptverwaltung der Torvik GmbH in Aachen.", "site-of Torvik GmbH Aachen asserted"),
    // What is planned.
    ("Die Torvik GmbH verlegt ihre Zentrale im Mai nach Aachen.", "plans Torvik GmbH Aachen planned"),
    ("Die Torvik GmbH wird im Juni in Aachen ihre Bilder ausstellen.", "plans Torvik GmbH Aachen planned"),
  ])
  func `is read whatever the order of words`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("Zwanzig Unternehmer aus Kobe zu Gast in Kiel\n\nAm Montag ging es zur Basler AG.", "visited kobe-city basler asserted"),
    ("Das Programm in Kiel ist dicht.\n\nEine Delegation aus Kobe war eine Woche lang in Kiel.", "visited kobe-city sh-kiel asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Der Abstecher am Freitag galt der Basler AG.", "visited kobe-city basler asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Die Gäste ließen sich bei der Basler AG die Kameras erklären.", "visited kobe-city basler asserted"),
  ])
  func `is read of those who come`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    "Kiel und Kobe sprachen über Möglichkeiten einer Kooperation.", "Mit Kobe wurde kein Abkommen unterzeichnet.", "Das Netzwerk in Aachen hilft der Torvik GmbH.",
  ])
  func `is not made of what is only thought of`(text: String) { #expect(said(text).allSatisfy { !$0.hasSuffix("asserted") || $0.hasPrefix("met") }) }
}
