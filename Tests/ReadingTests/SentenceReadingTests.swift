import Domain
import Reading
import Testing

struct `A German or English sentence` {
  @Test(arguments: [
    ("Die von Vera Ohm geleitete Delegation besichtigte das Werk der Basler AG.", ["visited Vera Ohm basler asserted"]),
    ("Nach Stationen in Osaka und Kobe reiste Vera Ohm nach Tokio weiter.", ["visited Vera Ohm Osaka asserted", "visited Vera Ohm Tokyo asserted", "visited Vera Ohm kobe-city asserted"]),
    ("Vera Ohm machte sich bei Sysmex ein Bild von der Produktion.", ["visited Vera Ohm sysmex asserted"]),
    ("Vera Ohm will im Herbst nach Kobe reisen und dort Sysmex besuchen.", ["visited Vera Ohm kobe-city planned", "visited Vera Ohm sysmex planned"]),
    ("Am Montag stand für Vera Ohm ein Besuch bei Sysmex an.", ["visited Vera Ohm sysmex asserted"]),
    ("Vera Ohm besuchte am Montag Sysmex und am Dienstag Furuno Electric.", ["visited Vera Ohm furuno asserted", "visited Vera Ohm sysmex asserted"]),
    ("Vera Ohm wird am Montag nach Kobe aufbrechen.", ["visited Vera Ohm kobe-city planned"]),
    ("Vera Ohm reiste nach Kobe. Höhepunkt der Reise war ein Treffen mit Hiroshi Tanaka.", ["met Vera Ohm Hiroshi Tanaka asserted", "visited Vera Ohm kobe-city asserted"]),
    ("Der Gast kam am Montag. Ein Termin in Kopenhagen wurde abgesagt.", ["visited - Copenhagen negated"]),
    ("A planned visit to Sysmex was called off.", ["visited - sysmex negated"]),
    ("Vera Ohm is due in Kobe on Monday.", ["visited Vera Ohm kobe-city planned"]),
    ("Vera Ohm visited Japan. The trip ended at Sysmex.", ["visited Vera Ohm Japan asserted", "visited Vera Ohm sysmex asserted"]),
    ("Professor Makoto Sugawara is due to arrive in Kobe on 2 March.", ["visited Makoto Sugawara kobe-city planned"]),
  ])
  func `tells of journeys by more than a verb`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    (
      "Präsidentin Vera Ohm empfing Gouverneur Hiroshi Tanaka in Kiel. Er lud sie nach Kobe ein.",
      ["invited Hiroshi Tanaka Vera Ohm asserted", "met Vera Ohm Hiroshi Tanaka asserted", "visited Hiroshi Tanaka sh-kiel asserted"]
    ),
    (
      "Bürgermeisterin Vera Ohm reiste mit Jens Petersen nach Kobe. Dort traf er Hiroshi Tanaka, während sie Sysmex besuchte.",
      ["met Jens Petersen Hiroshi Tanaka asserted", "visited Jens Petersen kobe-city asserted", "visited Vera Ohm kobe-city asserted", "visited Vera Ohm sysmex asserted"]
    ),
    (
      "Jens Petersen traf Hiroshi Tanaka in Kobe und lud ihn zu einem Gegenbesuch nach Kiel ein.", ["invited Jens Petersen Hiroshi Tanaka asserted", "met Jens Petersen Hiroshi Tanaka asserted"]
    ),
    (
      "President Vera Ohm met Hiroshi Tanaka in Kiel. He invited her to Kobe, where she will visit Sysmex.",
      ["invited Hiroshi Tanaka Vera Ohm asserted", "met Vera Ohm Hiroshi Tanaka asserted", "visited Vera Ohm sysmex planned"]
    ),
    ("Daisuke Ochi kam am Montag. Sein Gegenbesuch in Kiel ist für den 12. Juni vorgesehen.", ["visited Daisuke Ochi sh-kiel planned"]),
    ("Vera Ohm, die im Mai Kobe besucht hatte, dankte Hiroshi Tanaka, der sie eingeladen hatte.", ["invited Hiroshi Tanaka Vera Ohm asserted", "visited Vera Ohm kobe-city asserted"]),
  ])
  func `knows he from she`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    ("Sysmex und die Basler AG gaben am Dienstag den Abschluss eines Liefervertrags bekannt.", ["agreed sysmex basler asserted"]),
    ("Zu einem Vertragsabschluss mit Sysmex kam es nicht.", ["agreed - sysmex negated"]),
    ("Vera Ohm zufolge soll im Mai eine Vereinbarung mit Sysmex unterzeichnet werden.", ["agreed - sysmex planned"]),
    ("“We signed a contract with Sysmex,” said Vera Ohm, managing director of Basler AG.", ["agreed basler sysmex asserted"]),
    ("“Our partnership with Sysmex goes back to 2009,” said Vera Ohm of Basler AG.", ["partner-of basler sysmex asserted"]),
    ("Under an agreement signed with Sysmex, Basler AG will supply cameras.", ["agreed basler sysmex asserted"]),
    ("Vera Ohm sprach. Mit Hiroshi Tanaka, dem Gouverneur der Präfektur Kumamoto, habe sie vereinbart, die Ausbildung abzustimmen.", ["agreed Vera Ohm Hiroshi Tanaka asserted"]),
  ])
  func `tells with whom something was agreed, or was not`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    ("Sysmex played host to Vera Ohm on Monday.", ["met sysmex Vera Ohm asserted", "visited Vera Ohm sysmex asserted"]),
    ("Vera Ohm suchte das Gespräch mit Sysmex.", ["met Vera Ohm sysmex asserted"]),
    ("Ambassador Friedrich Lohmeyer spoke at a dinner given by the Mayor of Noshiro, Shigeru Hatakeyama.", ["met Shigeru Hatakeyama Friedrich Lohmeyer asserted"]),
    ("The Basler AG employs 210 people at its headquarters in Hobart.", ["site-of basler Hobart asserted"]),
    ("Die Basler AG beschäftigt in Freiberg und Radebeul rund 800 Menschen.", ["site-of basler Freiberg asserted", "site-of basler Radebeul asserted"]),
    ("Prototypes will be built at Basler AG's plant in Stord.", ["site-of basler Stord asserted"]),
    ("Basler AG is going to build a plant in Osaka.", ["plans basler Osaka planned"]),
    ("Die Basler AG schrieb der Universität Kobe. Die Hochschule besuchte Kiel.", ["visited kobe-univ sh-kiel asserted"]),
  ])
  func `has a house for what stands for it`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }
}

struct `A name in a German or English text` {
  private func names(_ text: String, _ kind: Mention.Kind) -> [String] { Example.read(text).mentions.filter { $0.kind == kind }.map(\.text) }

  @Test(arguments: [
    ("Sie besuchte das Museum am Fleth.", "Museum am Fleth"), ("Er war Teilhaber von Rohde & Mertens.", "Rohde & Mertens"), ("Mit dem Dresdner Hersteller Sunfire wurde gesprochen.", "Sunfire"),
    ("Sie traf das Parlament der Präfektur Shimane.", "Parlament der Präfektur Shimane"), ("They met people of the Port and Harbor Bureau of Yokohama.", "Port and Harbor Bureau of Yokohama"),
    ("Gelderstroom N.V. has signed.", "Gelderstroom N.V."), ("They saw Gripline, which makes grippers.", "Gripline"), ("The importer Iyo Foods bought it.", "Iyo Foods"),
  ])
  func `is a house's by what belongs to it`(text: String, wanted: String) { #expect(names(text, .organisation) == [wanted]) }

  @Test(arguments: [
    ("They were led by Bríd Scannell of the Tralee Chamber.", "Bríd Scannell"), ("- Dr Rajan Mistry, Coventry University", "Rajan Mistry"), ("Das sagte Masterstudentin Jule Harmstorf.", "Jule Harmstorf"),
    ("Sie erbte es von dem Kaufmann Adolf Brinkama.", "Adolf Brinkama"),
  ])
  func `is a person's by what stands beside it`(text: String, wanted: String) { #expect(names(text, .person) == [wanted]) }

  @Test(arguments: [("Im Oktober war es so.", "--10"), ("It was in May.", "--05"), ("Next June it will be so.", "--06")])
  func `of a month alone is a date without a year`(text: String, iso: String) { #expect(Example.read(text).mentions.compactMap { $0.date?.iso } == [iso]) }

  @Test func `of a month is no person's, and a month no verb`() {
    #expect(names("Vera Ohm, die im Mai Kobe besucht hatte, kam.", .person) == ["Vera Ohm"])
    #expect(Example.read("It may rain, and they march on.").mentions.isEmpty)
  }

  @Test func `that a preposition has shown to be a town's is one elsewhere`() {
    #expect(names("The plant stands in Stord. The Stord facility is new.", .place) == ["Stord", "Stord"])
  }

  @Test func `that begins a firm's is short for it`() {
    #expect(Example.read("Nordsund Line sails. Later Nordsund bought ships.").mentions.map { word($0.link) } == ["Nordsund Line", "Nordsund Line"])
  }
}
