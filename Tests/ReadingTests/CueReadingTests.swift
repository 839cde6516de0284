import Reading
import Testing

struct `Nouns and lists that tell of a journey in a German text` {
  @Test(arguments: [
    ("Oberbürgermeisterin Vera Ohm reist nach Japan.\n\nKobe, Kyoto und Osaka hießen die Stationen.", "visited Vera Ohm Kyoto asserted"),
    ("Oberbürgermeisterin Vera Ohm reist am Donnerstag nach Kobe. Ein Gespräch mit Gouverneur Ken Mori ist verabredet.", "met Vera Ohm Ken Mori planned"),
    ("Oberbürgermeisterin Vera Ohm reist am Donnerstag nach Kobe. Mit dabei sind Vertreter der Basler AG.", "visited basler kobe-city planned"),
    ("Oberbürgermeisterin Vera Ohm reiste nach Kobe. Eingeladen hatte die Basler AG.", "invited basler Vera Ohm asserted"),
    ("Oberbürgermeisterin Vera Ohm reiste nach Kobe. Besichtigt wurden ferner Sysmex und der Hafen.", "visited Vera Ohm sysmex asserted"),
  ])
  func `mean the one of whose journey it tells`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test func `since when two are partners may stand in another sentence`() {
    let article = Example.read("Kiel und Kobe sind Partnerstädte. Geschlossen wurde die Partnerschaft 1992.")
    #expect((article.statements + article.doubtful).first { $0.kind == .partnerOf }?.time?.iso == "1992")
  }
}
