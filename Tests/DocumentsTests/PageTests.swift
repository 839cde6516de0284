import Documents
import Domain
import Testing

struct `Every page` {
  @Test(arguments: Language.allCases)
  func `is well formed, has one first heading, no id twice and the language of its reader`(language: Language) {
    for (name, bytes) in Fixture.pages(Fixture.edition(language)) {
      let markup = Markup(text(bytes))
      #expect(markup.faults == [], "\(name)")
      #expect(markup.elements.first?.attributes["lang"] == language.rawValue)
      #expect(markup.elements.filter { $0.name == "h1" }.count == 1, "\(name)")
      let ids = markup.all("id")
      #expect(Set(ids).count == ids.count, "\(name)")
      let levels = markup.elements.compactMap { $0.name.count == 2 && $0.name.first == "h" ? $0.name.last?.wholeNumberValue : nil }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(levels)")
      #expect(markup.elements.contains { $0.name == "main" } && markup.elements.contains { $0.attributes["class"] == "skip" })
      #expect(markup.elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil }, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `links only to what exists`(language: Language) {
    for (name, bytes) in Fixture.pages(Fixture.edition(language)) {
      let markup = Markup(text(bytes))
      let ids = Set(markup.all("id"))
      for href in markup.elements.filter({ $0.name == "a" }).compactMap({ $0.attributes["href"] }) {
        if href.hasPrefix("#") {
          #expect(ids.contains(String(href.dropFirst())), "\(name): \(href)")
        } else {
          #expect(name != "file" && isRoute(href), "\(name): \(href)")
        }
      }
    }
  }

  private func isRoute(_ href: String) -> Bool {
    let parts = href.split(separator: "#", maxSplits: 1)[0].split(separator: "?")
    guard parts.count == 2, Language.allCases.contains(where: { parts[1] == "lang=\($0.rawValue)" }) else { return false }
    let known = [
      "/", "/trips/north-2031", "/trips/north-2031/delegates/D1", "/trips/north-2031/delegates/D2", "/trips/north-2031/visits/V1",
      "/trips/north-2031/visits/V2", "/trips/north-2031/visits/V3", "/trips/north-2031/map/2031-10-25", "/trips/north-2031/map/2031-10-24",
      "/trips/north-2031/participants", "/trips/north-2031/meetings", "/trips/north-2031/delegates/D1.ics",
      "/trips/north-2031/delegates/D2.ics", "/trips/north-2031/programme.html", "/trips/north-2031/programme.json",
      "/trips/north-2031/participants.csv", "/trips/north-2031/transport.csv",
      "/trips/north-2031/papers",
    ]
    return known.contains(String(parts[0]))
  }

  @Test(arguments: Language.allCases)
  func `asks nothing from outside and needs no inline style or script`(language: Language) {
    for (name, bytes) in Fixture.pages(Fixture.edition(language)) {
      let markup = Markup(text(bytes))
      for element in markup.elements {
        #expect(!element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }, "\(name)")
        for address in ["href", "src"].compactMap({ element.attributes[$0] }) {
          #expect(address.hasPrefix("#") || (address.hasPrefix("/") && !address.hasPrefix("//")), "\(name): \(address)")
        }
      }
      #expect((name == "file") == markup.elements.contains { $0.name == "style" })
      if name == "file" { #expect(!markup.elements.contains { $0.name == "script" || $0.name == "link" }) }
    }
    #expect(!(stylesheet.contains("url(") || stylesheet.contains("@import")))
  }

  @Test(arguments: Language.allCases)
  func `keeps the signs of a name and makes no markup of them`(language: Language) {
    for (name, bytes) in Fixture.pages(Fixture.edition(language)) where ["D1", "participants", "V1", "file"].contains(name) {
      let page = text(bytes)
      #expect(!page.contains("<b>O"))
      #expect(Markup(page).words.contains(#"Ada <b>O'Neil</b> & "Co""#), "\(name)")
    }
  }

  @Test func `keeps a name that runs from right to left apart from the line around it`() {
    #expect(text(delegatePage("D2", Fixture.edition(.en))!).contains(#"<bdi class="name" lang="de">נועם Ärmel</bdi>"#))
  }

  @Test func `is the same to the byte when made twice`() {
    for language in Language.allCases {
      let (first, second) = (Fixture.pages(Fixture.edition(language)), Fixture.pages(Fixture.edition(language)))
      for (a, b) in zip(first, second) { #expect(a.bytes == b.bytes, "\(a.name)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `is made of a trip without tours, visits or people, and of one whose programme names strangers`(language: Language) {
    var bare = Fixture.dossier
    (bare.trip.visits, bare.trip.delegates, bare.trip.fixedItems, bare.trip.days, bare.trip.hotels) = ([], [], [], [], [])
    bare.register = Register()
    for programme in [Programme(trip: "north-2031"), Fixture.programme] {
      let e = Fixture.edition(language, bare, programme)
      for bytes in [programmePage(e), participantsPage(e), programmeFile(e), mapPage(day: Fixture.date("2031-10-25"), e)] {
        #expect(Markup(text(bytes)).faults == [])
      }
      #expect(transportCSV(e).split(separator: "\r\n").count == 1 + programme.tours.count)
    }
  }

  @Test func `does not exist for an unknown person, an unknown visit, or an evening without a plan`() {
    let e = Fixture.edition(.de)
    #expect(delegatePage("D9", e) == nil && visitPage("V9", e) == nil)
    let without = Edition(
      dossier: e.dossier, programme: e.programme, status: .draft, stamp: e.stamp, language: .de, links: .file)
    #expect(meetingsPage(without) == nil)
  }
}

struct `The programme page` {
  @Test(arguments: [
    (Language.de, ["Sa., 25. Oktober", "JST (UTC+9)", "842,1", "höchstens 871,0", "71\u{A0}%", "1 von 1", "2 Std. 5 Min.", "Die Kältehalle", "Der Gastgeber nennt <keine> Zeit.", "Ausgabe 7", "Mo., 20. Oktober 2031 08:30 MESZ (UTC+2)", "alle"]),
    (.en, ["Sat 25 October", "JST (UTC+9)", "842.1", "at most 871.0", "71%", "1 of 1", "2 h 5 min", "The cold hall", "The host names <no> time.", "Release 7", "Mon 20 October 2031 08:30 CEST (UTC+2)", "everybody"]),
    (.ja, ["10月25日(土)", "JST(UTC+9)", "842.1", "上限871.0", "71%", "2時間5分", "低温実験棟の見学", "受入時間の<提示>がありません。", "第7版", "2031年10月20日(月) 08:30 CEST(UTC+2)", "雪研究所", "ゆきけんきゅうじょ", "全員", "アダ・オニール"]),
  ])
  func `says what matters in each language`(language: Language, expected: [String]) {
    let words = Markup(text(programmePage(Fixture.edition(language)))).words
    for phrase in expected { #expect(words.contains(phrase), "\(phrase)") }
  }

  @Test func `puts a stop where its time is, in steps of five minutes from eight`() {
    let page = text(programmePage(Fixture.edition(.en)))
    // The tour leaves at 09:10, the fifteenth step, for 3 h; its stop begins 50 minutes later and takes 90.
    #expect(page.contains(#"<li class="tour t0 r1 b15 s36">"#))
    #expect(page.contains(#"<li class="stop b11 s18">"#))
  }

  @Test func `shows a flight on the day it leaves and the day it lands, with both zones`() {
    let page = text(programmePage(Fixture.edition(.de)))
    // 13:00 in Berlin until the end of the board; in Japan from its beginning until 09:00.
    #expect(page.contains(#"<li class="item k-ride all b61 s108 after">"#))
    #expect(page.contains(#"<li class="item k-ride all b1 s12 before">"#))
    #expect(Markup(page).words.contains("13:00 MESZ–09:00 JST +1"))
    #expect(Markup(page).words.contains("11:00 JST–17:30 MEZ"))
  }

  @Test func `gives things that share their time a lane each`() {
    var programme = Fixture.programme
    programme.tours[1].departs = Fixture.at("2031-10-25T12:00")
    let page = text(programmePage(Fixture.edition(.en, Fixture.dossier, programme)))
    #expect(page.contains(#"<li class="tour t0 r1 b15 s36">"#))
    #expect(page.contains(#"<li class="tour t1 r2 b49 s45">"#))
    #expect(page.contains(#"<ol class="board h14 n2">"#))
  }

  @Test func `stays light for fifty delegates and thirty-six visits`() {
    for language in Language.allCases {
      let bytes = programmePage(Fixture.edition(language, Fixture.large.dossier, Fixture.large.programme))
      #expect(bytes.count < 150_000, "\(language): \(bytes.count)")
      #expect(Markup(text(bytes)).faults == [])
    }
  }
}

struct `The other pages` {
  @Test(arguments: [
    (Language.de, ["Dr. Ada", "アダ・オニール", "Treffpunkt: Harbour Inn", "09:10", "10:00–11:30", "Die Kältehalle", "雪研究所", "da sein um 09:30", "nicht erfüllt: Der Gastgeber", "18:50–19:10", "Tisch 4", "Besprechung"]),
    (.en, ["Meeting point: Harbour Inn", "be there at 09:30", "not met: The host", "Table 4", "Hotel: Harbour Inn", "Briefing"]),
    (.ja, ["集合場所:港の宿", "09:30集合", "北海道雪研究所1番", "テーブル4", "宿泊:港の宿", "打合せ"]),
  ])
  func `a week names times, places, meeting points and wishes`(language: Language, expected: [String]) {
    let words = Markup(text(delegatePage("D1", Fixture.edition(language))!)).words
    for phrase in expected { #expect(words.contains(phrase), "\(phrase)") }
  }

  @Test func `a week holds only what concerns the person: who leaves early does not fly home with the others`() {
    // D2 has to be at the airport on the 25th at 18:00; the flight of the 26th is not hers, the briefing of the press is.
    let words = Markup(text(delegatePage("D2", Fixture.edition(.en))!)).words
    #expect(!words.contains("Flight home") && words.contains("Flight out") && words.contains("Briefing"))
    #expect(words.contains("leaves Sat 25 Oct 18:00 JST Chitose"))
  }

  @Test(arguments: [
    (Language.de, ["Samstag"], ["Wer kommt", "Japanisch, konsekutiv gedolmetscht", "1. Wunsch", "Meer 4"]),
    (.en, [], ["Who comes", "Japanese, consecutive interpreting", "wish no. 1", "Sea 4"]),
    (.ja, [], ["訪問者", "日本語、逐次通訳", "第1希望", "海洋 4", "2031年10月25日(土) 10:00–11:30"]),
  ])
  func `a visit tells its host who comes, in which language, and why`(language: Language, absent: [String], expected: [String]) {
    let words = Markup(text(visitPage("V1", Fixture.edition(language))!)).words
    for phrase in expected + ["Werft & Söhne", "アダ・オニール", "Warm coat; no cameras, please"] { #expect(words.contains(phrase), "\(phrase)") }
    for phrase in absent { #expect(!words.contains(phrase)) }
  }

  @Test func `the points of a person are those of the programme`() {
    let page = text(visitPage("V1", Fixture.edition(.en))!)
    // D1: first wish 20; sea itself 4; ice has only its ancestor listed, half of 4.
    // D2: ice itself 3, and nothing for its ancestor; the visit is not meant for the press: half.
    #expect(page.contains(#"<td class="number">26</td>"#))
    #expect(page.contains(#"<td class="number">1.5<small> (other strand: half)</small></td>"#))
  }

  @Test func `a visit that is not held says why`() {
    #expect(Markup(text(visitPage("V3", Fixture.edition(.de))!)).words.contains("Der Gastgeber nennt <keine> Zeit."))
  }

  @Test func `lists are in protocol order, in Japanese in the order of the family names’ readings`() {
    let german = Markup(text(participantsPage(Fixture.edition(.de)))).words
    #expect(german.firstRange(of: "Ärmel")!.lowerBound < german.firstRange(of: "O'Neil")!.lowerBound)
    // エルメル stands before オニール, though ノアム stands after アダ.
    let japanese = Markup(text(participantsPage(Fixture.edition(.ja)))).words
    #expect(japanese.firstRange(of: "ノアム・エルメル")!.lowerBound < japanese.firstRange(of: "アダ・オニール")!.lowerBound)
  }

  @Test func `a map draws the tours of the day with a scale, a description and names that do not lie on each other`() {
    let page = text(mapPage(day: Fixture.date("2031-10-25"), Fixture.edition(.en)))
    let markup = Markup(page)
    #expect(markup.elements.filter { $0.name == "svg" }.count == 1)
    #expect(markup.words.contains("Tour A: Harbour Inn → Yuki Labs: Cold Hall → Harbour Inn"))
    #expect(markup.words.contains("5 km"))
    let names = markup.elements.filter { $0.name == "text" && $0.attributes["class"] == "name" }
    #expect(names.count == 3)
    #expect(Set(names.map { "\($0.attributes["x"]!) \($0.attributes["y"]!)" }).count == 3)
  }

  @Test func `the evening shows slots by tables and what could not be held`() {
    let words = Markup(text(meetingsPage(Fixture.edition(.en))!)).words
    for phrase in ["18:50–19:10", "Yuki Labs", "with interpreter", "No table is free.", "1 of 2 requests"] { #expect(words.contains(phrase), "\(phrase)") }
  }

  @Test(arguments: Language.allCases)
  func `the file holds every week and every visit`(language: Language) {
    let ids = Set(Markup(text(programmeFile(Fixture.edition(language)))).all("id"))
    #expect(ids.isSuperset(of: ["delegate-D1", "delegate-D2", "visit-V1", "visit-V2", "visit-V3", "map-2031-10-25", "tour-T1", "tour-T2"]))
  }

  @Test func `the running footer of paper cannot leave its string`() {
    var dossier = Fixture.dossier
    dossier.trip.title = Trilingual(same: #"A"}</style> \B"#)
    let sheet = printStylesheet(Fixture.edition(.de, dossier))
    #expect(sheet.contains(#"content:"A\22 }\3c /style\3e  \5c B"#))
    #expect(Markup(text(programmeFile(Fixture.edition(.de, dossier)))).faults == [])
  }
}
