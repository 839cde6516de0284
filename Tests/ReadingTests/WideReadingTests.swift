import Domain
import Reading
import Testing

struct `A name without a legal form` {
  private func organisations(_ text: String) -> [String] { Example.read(text).mentions.filter { $0.kind == .organisation }.map { word($0.link) } }
  private func places(_ text: String) -> [String] { Example.read(text).mentions.filter { $0.kind == .place }.map { word($0.link) } }

  @Test(arguments: [
    ("部品大手のサザンクロス・マリンテックは新工場を公表した。", "サザンクロス・マリンテック"), ("同社はトルヴェイク・マリンと業務提携した。", "トルヴェイク・マリン"), ("会場でゾンネライトの社長が話した。", "ゾンネライト"),
    ("ヴェスタライン（本社：オスロ）も出展した。", "ヴェスタライン"), ("測定器メーカーのクラインフェルトが出展した。", "クラインフェルト"),
    ("Der Pumpenhersteller Torvik liefert nach Kobe.", "Torvik"), ("Mit dem Netzbetreiber Kestrelgrid wird verhandelt.", "Kestrelgrid"), ("The Oslo-based Torvik opened its doors.", "Torvik"),
    ("Torvik Pumps, a maker of pumps, opened its doors.", "Torvik Pumps"), ("Torvik Pumpen, ein Hersteller von Pumpen, liefert viel.", "Torvik Pumpen"),
    ("They met people from the Université de Rennes there.", "Université de Rennes"), ("Sie forscht an der TU Delft.", "Delft University of Technology"), ("Sie arbeitet an der TH Nürnberg.", "TH Nürnberg"),
    ("The Estonian Embassy sent its best.", "Estonian Embassy"), ("Die Botschaft der Republik Estland lud ein.", "Botschaft der Republik Estland"), ("Torvik OÜ was there.", "Torvik OÜ"),
  ])
  func `is a firm's or a house's by what stands beside it`(text: String, wanted: String) { #expect(organisations(text) == [wanted]) }

  @Test(arguments: [
    "新しいプロジェクトの社長が話した。", "デジタルと連携した。", "ペーター・シュミット社長は話した。", "The new operator of the line spoke.", "Der neue Betreiber sprach lange.", "Vera Ohm, the founder of a company, spoke.",
  ])
  func `is not made of common words and persons`(text: String) { #expect(organisations(text).isEmpty) }

  @Test func `in brackets stands for the long one further on`() {
    #expect(organisations("北極海洋研究機構（アルカス）は新しい船を公開した。アルカスは研究を続ける。").filter { $0 != "北極海洋研究機構" }.isEmpty)
  }

  @Test(arguments: [
    ("Sie reiste nach Stavanger.", ["Stavanger"]), ("Das Werk steht in Minden.", ["Minden"]), ("Minden sprach zuletzt.", []), ("Er kam aus Hamm und Ulm.", ["Hamm", "Ulm"]), ("Takeshi Matsumoto spoke.", []),
    ("She lives in Matsumoto.", ["Matsumoto"]), ("松本社長は語った。", []), ("松本市で開かれた。", ["Matsumoto"]), ("旭川で開かれた。", ["Asahikawa"]), ("広東省から来た。", ["Guangdong"]), ("モントリオールに移った。", ["Montreal"]),
  ])
  func `of a town is the town's unless it may be somebody's`(text: String, wanted: [String]) { #expect(places(text) == wanted) }
}

struct `A wider statement` {
    @Test(arguments: [
    ("Die Basler AG beabsichtigt, noch in diesem Jahr ein Servicebüro in Halifax zu eröffnen.", ["plans basler Halifax planned"]),
    ("Die Basler AG hat beschlossen, Fachleute nach Turku zu entsenden.", ["plans basler Turku planned"]),
    ("Basler AG is to build test stands in Turku.", ["plans basler Turku planned"]),
    ("Auf dem Programm stehen Besuche bei Sysmex und der Basler AG sowie ein Gespräch mit Daniel Günther.", ["met - D01 planned", "visited - basler planned", "visited - sysmex planned"]),
    ("The itinerary includes visits to Sysmex and Basler AG and talks with Daniel Günther.", ["met - D01 planned", "visited - basler planned", "visited - sysmex planned"]),
    ("Talks with Sysmex are scheduled for Friday.", ["met - sysmex planned"]),
    ("Talks with Sysmex had to be postponed.", ["met - sysmex negated"]),
    ("視察先はシスメックスと古野電気である。", ["visited - furuno planned", "visited - sysmex planned"]),
    ("ダニエル・ギュンター州首相は7日に来日した。", ["visited D01 Japan asserted"]),
    ("シスメックスは1968年に設立され、キール市に事務所を開設する計画だ。", ["plans sysmex sh-kiel planned", "since sysmex - asserted"]),
    ("シスメックスは本社を神戸市に置き、部品を造る。", ["site-of sysmex kobe-city asserted"]),
    ("Kiel und Aarhus feierten am Montag. Die beiden Städte arbeiten seit 1964 zusammen.", ["partner-of sh-kiel Aarhus asserted"]),
    ("Daniel Günther met Sysmex on Monday. Both sides agreed on a road map.", ["agreed D01 sysmex asserted", "met D01 sysmex asserted"]),
    ("Empfangen wurde Daniel Günther von Sysmex.", ["met sysmex D01 asserted"]),
    ("Daniel Günther held talks with Sysmex and with Basler AG.", ["met D01 basler asserted", "met D01 sysmex asserted"]),
    ("Daniel Günther leaves for Japan on Wednesday.", ["visited D01 Japan planned"]),
  ])
  func `is read in plans, programmes and of both`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }
}

struct `A frame` {
    @Test(arguments: [
    ("Daniel Günther besuchte die Labore der Basler AG.", ["visited D01 basler asserted"]),
    (
      "A delegation from Aarhus visited Kobe. Daniel Günther and Vera Ohm were the guests of Sysmex.",
      ["visited Aarhus kobe-city asserted", "visited D01 sysmex asserted", "visited Vera Ohm sysmex asserted"]
    ),
    ("Besichtigt wurde von Daniel Günther das Werk von Sysmex.", ["visited D01 sysmex asserted"]),
    ("Daniel Günther stattete am Montag Sysmex einen Besuch ab.", ["visited D01 sysmex asserted"]),
    ("Daniel Günther war in dieser Woche bei Sysmex zu Gast.", ["visited D01 sysmex asserted"]),
    ("Für Daniel Günther ging es danach nach Kobe.", ["visited D01 kobe-city asserted"]),
    ("Daniel Günther ist aus Kobe zurückgekehrt.", ["visited D01 kobe-city asserted"]),
    ("Daniel Günther wird in Kobe erwartet.", ["visited D01 kobe-city planned"]),
    ("Daniel Günther returned on Monday from a week in Kobe and Himeji.", ["visited D01 Himeji asserted", "visited D01 kobe-city asserted"]),
    ("In the spring, Daniel Günther will call on the people of Sysmex.", ["visited D01 sysmex planned"]),
    ("Daniel Günther was shown around the laboratories of Sysmex.", ["visited D01 sysmex asserted"]),
    ("Daniel Günther stopped in Kobe, where he held talks with executives from Sysmex.", ["met D01 sysmex asserted", "visited D01 kobe-city asserted"]),
  ])
  func `of a journey has the house to which a thing belongs`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    ("Daniel Günther traf den Präsidenten von Sysmex, Hiroshi Tanaka.", ["met D01 Hiroshi Tanaka asserted"]),
    ("Daniel Günther met the president of Sysmex, Hiroshi Tanaka.", ["met D01 Hiroshi Tanaka asserted"]),
    ("Daniel Günther sprach mit Vertreterinnen und Vertretern von Sysmex und Furuno Electric.", ["met D01 furuno asserted", "met D01 sysmex asserted"]),
    ("Daniel Günther exchanged views with executives of Sysmex and of Furuno Electric.", ["met D01 furuno asserted", "met D01 sysmex asserted"]),
    ("Unterzeichnet wurde das Papier von Sysmex und der Basler AG.", ["agreed sysmex basler asserted"]),
    ("Sysmex, a maker of instruments, and Basler AG today announced a development agreement.", ["agreed sysmex basler asserted"]),
    ("Sysmex ist mit der Basler AG seit 2009 durch ein Abkommen verbunden.", ["partner-of sysmex basler asserted"]),
    ("Sysmex und die Basler AG verbindet seit 2009 eine Partnerschaft.", ["partner-of sysmex basler asserted"]),
    ("A proposed alliance with Sysmex collapsed over pricing.", ["partner-of - sysmex negated"]),
    ("The Kiel-based Basler AG has offices in Osaka and Kobe.", ["site-of basler Osaka asserted", "site-of basler kobe-city asserted", "site-of basler sh-kiel asserted"]),
    ("Die Basler AG in Ahrensburg liefert Kameras.", ["site-of basler - asserted"]),
  ])
  func `of two has both where they stand, and the name behind an office`(text: String, wanted: [String]) {
    #expect(said(text).map { $0.replacing("Ahrensburg", with: "-") }.sorted() == wanted.sorted())
  }

  @Test(arguments: [
    ("Vera Ohm and Jan Torvik flew to Kobe. They spent two days at Sysmex.", ["visited Jan Torvik kobe-city asserted", "visited Jan Torvik sysmex asserted", "visited Vera Ohm kobe-city asserted", "visited Vera Ohm sysmex asserted"]),
    ("Four cataloguers from Basler AG travelled to Kobe in the spring. A planned stop at Sysmex was called off.", ["visited basler kobe-city asserted", "visited basler sysmex negated"]),
    ("Four cataloguers from Basler AG travelled to Kobe in the spring. On Friday the visitors were shown round the works of Sysmex.", ["visited basler kobe-city asserted", "visited basler sysmex asserted"]),
    ("Daniel Günther travelled to Kobe, accompanied by Vera Ohm.", ["visited D01 kobe-city asserted", "visited Vera Ohm kobe-city asserted"]),
    ("Basler AG sent its chief engineer, Vera Ohm, to Kobe.", ["visited Vera Ohm kobe-city asserted"]),
    ("In the spring of the year Daniel Günther called on the engineer Vera Ohm.", ["met D01 Vera Ohm asserted"]),
    ("Daniel Günther had lunch with Vera Ohm.", ["met D01 Vera Ohm asserted"]),
    ("Daniel Günther has asked Vera Ohm to speak at the fair.", ["invited D01 Vera Ohm asserted"]),
  ])
  func `of travellers is of all whom an English text named together`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted.sorted()) }

  @Test(arguments: [
    ("Daniel Günther had hoped to visit Sysmex.", "negated"), ("On Friday of next week, Daniel Günther visits the works of Sysmex.", "planned"), ("Daniel Günther has accepted an invitation to visit Sysmex.", "planned"),
    ("Daniel Günther visited Sysmex to see how the works will grow.", "asserted"), ("Daniel Günther might visit Sysmex.", "hypothetical"), ("Daniel Günther had also intended to visit the works of Sysmex.", "negated"),
  ])
  func `of a visit is as sure as its verb group says`(text: String, modality: String) { #expect(said(text).filter { $0.hasPrefix("visited") } == ["visited D01 sysmex \(modality)"]) }

  @Test(arguments: ["Das Vorhaben besuchte Sysmex.", "Ein Lob traf Sysmex.", "The news reached Sysmex in May.", "Der Weg führte an Kobe vorbei."])
  func `with a thing for its subject says nothing of anybody`(text: String) { #expect(said(text).filter { !$0.hasPrefix("site-of") }.isEmpty) }
}
