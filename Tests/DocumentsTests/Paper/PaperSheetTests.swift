import Documents
import Domain
import Testing

struct `A seating plan` {
  let copy = PaperCopy(.seating, .visit("V1"))!

  @Test func `seats one side by its rules, the door at the right`() {
    let (kamiza, end, right) = (SeatingRules.known[0], SeatingRules.known[1], SeatingRules.known[2])
    // The chief in the middle, the second away from the door, the last beside it.
    #expect(kamiza.seats(for: 5, facesDown: true) == [3, 1, 0, 2, 4])
    #expect(kamiza.seats(for: 4, facesDown: false) == [3, 1, 0, 2])
    #expect(end.seats(for: 4, facesDown: true) == [0, 1, 2, 3])
    // Who looks down the page has the right hand at the left.
    #expect(right.seats(for: 3, facesDown: true) == [1, 0, 2])
    #expect(right.seats(for: 3, facesDown: false) == [2, 0, 1])
    #expect(kamiza.seats(for: 0, facesDown: true) == [] && kamiza.seats(for: 1, facesDown: true) == [0])
    #expect(kamiza.seats(for: 99, facesDown: true).count == 11)
  }

  @Test func `goes by leader and rank, unless the protocol office says otherwise`() {
    func order(_ change: (inout Trip) -> Void) -> [[String]] {
      var dossier = Fixture.dossier
      change(&dossier.trip)
      let table = Fixture.edition(.en, dossier).paperTable(copy)!
      return table.rows.map { [$0[1].plain, $0[3].plain, $0[7].plain] }
    }
    #expect(order { _ in } == [["1", "נועם", "protocol rank 1"], ["2", "Ada", "protocol rank 2"]])
    #expect(order { $0.leader = "D1" } == [["1", "Ada", "leader"], ["2", "נועם", "protocol rank 1"]])
    #expect(
      order {
        $0.leader = "D2"
        $0.seating = SeatingRules.known[0]
        $0.seating?.order = ["D1"]
      } == [["1", "Ada", "set by the protocol office"], ["2", "נועם", "leader"]])
  }

  @Test(arguments: Language.allCases)
  func `names its set of rules, the source and that sources disagree`(language: Language) {
    var dossier = Fixture.dossier
    dossier.trip.seating = SeatingRules.known[2]
    dossier.trip.seating?.isChanged = true
    let words = Markup(text(Fixture.edition(language, dossier).paperContent(copy)!.page)).words
    #expect(words.contains(SeatingRules.known[2].name[language]) && words.contains("ranking-jp.com"))
    #expect(
      words.contains(
        [.de: "von der Organisation geändert", .en: "changed by the organiser", .ja: "事務局により変更あり"][language]!))
    // In this set the best seat of a car is not behind the driver.
    #expect(
      words.contains(
        [
          .de: "1 Ärmel (hinten, Beifahrerseite)", .en: "1 Ärmel (rear, passenger’s side)", .ja: "1 エルメル (助手席の後ろ)",
        ][language]!))
  }
}

struct `A badge` {
  @Test func `bears both scripts and a sign with an address, and no sign without one`() {
    let e = Fixture.edition(.de)
    let with = Markup(text(e.paperContent(PaperCopy(.badges)!, address: "https://trips.example.org")!.page))
    #expect(with.faults == [])
    #expect(with.elements.count { $0.attributes["class"] == "qr" } == 2)
    #expect(with.words.contains("アダ・オニール") && with.words.contains(#"Dr. Ada <b>O'Neil</b> & "Co""#))
    let without = Markup(text(e.paperContent(PaperCopy(.badges)!)!.page))
    #expect(
      !without.elements.contains { $0.name == "svg" }
        && without.words.contains("Adresse, unter der die Reise zu lesen ist"))
  }

  @Test func `has the three finders of a QR code`() {
    let sign = QRSign("https://trips.example.org/trips/north-2031/delegates/D1")!
    #expect(sign.width >= 21 && (sign.width - 21) % 4 == 0 && sign.modules.count == sign.width * sign.width)
    let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    for (x, y) in [(0, 0), (sign.width - 7, 0), (0, sign.width - 7)] {
      let rows = (0..<7).map { row in (0..<7).map { sign.modules[(y + row) * sign.width + x + $0] ? "1" : "0" }.joined()
      }
      #expect(rows == finder)
    }
    #expect(QRSign("") == nil)
  }
}

struct `Booklet, day card and briefing` {
  @Test func `give addresses in both scripts, remarks and what to wear`() {
    var dossier = Fixture.dossier
    dossier.trip.visits[1].dressCode = "Geschlossene Schuhe"
    let words = Markup(text(Fixture.edition(.de, dossier).paperContent(PaperCopy(.booklet)!)!.page)).words
    for piece in [
      "1 Yuki Labs: Cold Hall Street", "北海道雪研究所1番", "Warm coat", "Geschlossene Schuhe", "Kleidung: nicht erfasst",
      "JST (UTC+9)",
      "Do., 23. Oktober 2031", "13:00 MESZ–09:00 JST",
    ] {
      #expect(words.contains(piece), "\(piece)")
    }
  }

  @Test func `put one day on a card`() {
    let words = Markup(
      text(Fixture.edition(.en).paperContent(PaperCopy(.dayCard, .day(Fixture.date("2031-10-25")))!)!.page)
    ).words
    #expect(
      words.contains("10:00–11:30") && words.contains("Meeting point: Harbour Inn")
        && words.contains("Van B1 · 2 persons"))
    #expect(!words.contains("19:00"), "the reception is on another day")
  }

  @Test(arguments: Language.allCases)
  func `tell the history of a relation with its source, and what is still to write`(language: Language) {
    var dossier = Fixture.dossier
    dossier.register.ties = [
      Tie(
        id: "T1", from: "werft", to: "yuki", kind: "joint-research", since: "2019", status: "active", owner: nil,
        due: nil,
        sentence: "Seit 2019 forschen <beide> gemeinsam.", source: "Jahresbericht 2020", remark: "")
    ]
    let e = Fixture.edition(language, dossier)
    let words = Markup(text(e.paperContent(PaperCopy(.briefing, .visit("V1"))!)!.page)).words
    #expect(
      words.contains("“Seit 2019 forschen <beide> gemeinsam.”") && words.contains("Jahresbericht 2020")
        && words.contains("joint research"))
    #expect(words.contains([.de: "Nicht ansprechen", .en: "Do not raise", .ja: "触れない事項"][language]!))
    // Ada wished for this host first.
    #expect(words.contains([.de: "1. Wunsch", .en: "wish no. 1", .ja: "第1希望"][language]!))
    #expect(!text(e.paperContent(PaperCopy(.briefing, .visit("V2"))!)!).contains("Jahresbericht"))
  }

  @Test func `show people of the brochure with function and fields of interest`() {
    let words = Markup(text(Fixture.edition(.ja).paperContent(PaperCopy(.brochure)!)!.page)).words
    #expect(words.contains("アダ・オニール") && words.contains("関心分野：海洋") && words.contains("使用言語：ドイツ語、日本語"))
  }
}
