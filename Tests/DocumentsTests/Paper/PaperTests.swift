import Documents
import Domain
import Testing

struct `Every document` {
  @Test func `is in the catalogue once for each thing it is about`() {
    let paths = Fixture.edition(.en).paperCopies.map(\.path)
    #expect(
      paths == [
        "booklet", "day-card/2031-10-23", "day-card/2031-10-24", "day-card/2031-10-25", "day-card/2031-10-26",
        "brochure",
        "participants-alphabet", "participants-protocol", "participants-organisation", "participants-reading",
        "visitor-list/yuki",
        "visitor-list/kita", "transport", "rooming", "flights", "kitchen", "interpreter-plan", "seating/V1",
        "seating/V2", "badges",
        "briefing/V1", "briefing/V2",
      ])
    #expect(PaperCopy("day-card", about: "2031-10-25")?.path == "day-card/2031-10-25")
    #expect(
      PaperCopy("day-card", about: nil) == nil && PaperCopy("booklet", about: "x") == nil
        && PaperCopy("menu", about: nil) == nil)
  }

  @Test(arguments: Language.allCases)
  func `is well formed, in the language of its reader, and bears trip, release and time`(language: Language) {
    let e = Fixture.edition(language)
    for copy in e.paperCopies {
      for medium in [PaperFrame.Medium.served, .file] {
        let page = text(
          paperPage(copy, e, PaperFrame(standing: .current(release: 7), medium: medium, address: "https://a.example"))!)
        let markup = Markup(page)
        #expect(markup.faults == [], "\(copy.path)")
        #expect(markup.elements.first?.attributes["lang"] == language.rawValue)
        #expect(markup.elements.count { $0.name == "h1" } == 1, "\(copy.path)")
        let ids = markup.all("id")
        #expect(Set(ids).count == ids.count, "\(copy.path)")
        let levels = markup.elements.compactMap {
          $0.name.count == 2 && $0.name.first == "h" ? $0.name.last?.wholeNumberValue : nil
        }
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(copy.path): \(levels)")
        #expect(markup.elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil }, "\(copy.path)")
        #expect(
          !markup.elements.contains { $0.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") } },
          "\(copy.path)")
        // 06:30 UTC is 08:30 in Berlin, whose clocks go back on 26 October.
        let stamp =
          switch language {
          case .de: "Reise in den Norden · Ausgabe 7 · Stand: Mo., 20. Oktober 2031 08:30 MESZ (UTC+2)"
          case .en: "Journey north · Release 7 · As of: Mon 20 October 2031 08:30 CEST (UTC+2)"
          case .ja: "北の旅 · 第7版 · 2031年10月20日(月) 08:30 CEST(UTC+2)時点"
          }
        #expect(markup.words.contains(stamp), "\(copy.path)")
        // A name is never markup.
        #expect(!page.contains("<b>O'Neil"), "\(copy.path)")
      }
    }
  }

  @Test func `on paper has trip, document, standing and page numbers on every page, and chapters their day`() {
    let e = Fixture.edition(.de)
    let sheet = paperPrintStylesheet(PaperCopy(.booklet)!, e, .touched(release: 7))
    #expect(
      sheet.contains(#"@top-left{content:"Reise in den Norden""#)
        && sheet.contains(#"@top-right{content:"Programmheft""#))
    #expect(sheet.contains(#"content:counter(page) " / " counter(pages)"#))
    #expect(sheet.contains("Reise in den Norden · Ausgabe 7 · Stand: Mo., 20. Oktober 2031 08:30 MESZ (UTC+2)"))
    #expect(sheet.contains("⚠ betroffen seit Ausgabe 7"))
    // 25 October 2031 is day 22577 after 1 January 1970.
    #expect(
      sheet.contains(#"@page d22577{@top-right{content:"Sa., 25. Oktober""#)
        && sheet.contains(".chapter.d22577{page:d22577}"))
    #expect(!paperPrintStylesheet(PaperCopy(.booklet)!, e, .current(release: 7)).contains("⚠"))
  }

  @Test(arguments: Language.allCases)
  func `says on the page and in the list that a later fact touches it`(language: Language) {
    let e = Fixture.edition(language)
    let copy = PaperCopy(.transport)!
    let sentence =
      switch language {
      case .de: "Seit Ausgabe 7 ist eine Tatsache hinzugekommen, die dieses Dokument ändert."
      case .en: "Since release 7 a fact has come in that changes this document."
      case .ja: "第7版の公開後、この資料に関わる変更がありました。"
      }
    let touched = Markup(text(paperPage(copy, e, PaperFrame(standing: .touched(release: 7), medium: .served))!))
    #expect(touched.words.contains(sentence))
    #expect(touched.all("href").contains("/trips/north-2031/papers/transport?lang=\(language)&as=present"))
    let current = Markup(text(paperPage(copy, e, PaperFrame(standing: .current(release: 7), medium: .served))!))
    #expect(!current.words.contains(sentence))
    let list = Markup(
      text(
        papersPage(
          [
            .init(copy: copy, standing: .touched(release: 7)),
            .init(copy: PaperCopy(.rooming)!, standing: .current(release: 7)),
          ], e)))
    #expect(list.faults == [])
    let (one, other) =
      switch language {
      case .de: ("betroffen seit Ausgabe 7", "Ausgabe 7, gültig")
      case .en: ("touched since release 7", "release 7, current")
      case .ja: ("第7版以降に変更あり", "第7版・最新")
      }
    #expect(list.words.contains(one) && list.words.contains(other))
  }

  @Test func `is the same bytes for the same edition, and other bytes for another truth`() {
    let e = Fixture.edition(.ja)
    var dossier = Fixture.dossier
    dossier.trip.delegates[0].personal.diet = "vegan"
    let changed = Fixture.edition(.ja, dossier)
    for copy in e.paperCopies {
      #expect(e.paperContent(copy) == Fixture.edition(.ja).paperContent(copy))
      #expect((e.paperContent(copy) == changed.paperContent(copy)) == (copy.paper != .kitchen), "\(copy.path)")
    }
    #expect(e.paperContent(PaperCopy(.visitors, .host("kaze"))!) == nil, "nobody goes there")
  }

  @Test func `names in its catalogue what changes it`() {
    var dossier = Fixture.dossier
    dossier.trip.delegates[0].personal = PersonalDetails(diet: "vegan", roomType: "double", passportName: "ONEIL, ADA")
    let (then, now) = (Fixture.edition(.en), Fixture.edition(.en, dossier))
    for copy in then.paperCopies where then.paperContent(copy) != now.paperContent(copy) {
      #expect(copy.paper.facts.contains(.personal), "\(copy.path) shows personal details and does not say so")
    }
  }
}

struct `The participants` {
  static let people: [Delegate] = [
    one("D1", "Anna", "Öhler", "アンナ・エーラー", "werft", rank: 3),
    one("D2", "Bo", "Ohm", "ボー・オーム", nil, rank: 1),
    one("D3", "Cem", "Özer", "", "werft", rank: 2),
    one("D4", "Dirk", "Eiler", "ディルク・アイラー", "kita", rank: nil),
    one("D5", "Eva", "Eiben", "エーファ・アイベン", "kita", rank: 2),
  ]
  private static func one(
    _ id: String, _ given: String, _ family: String, _ kana: String, _ home: Identifier<Organisation>?, rank: Int?
  ) -> Delegate {
    Delegate(
      id: Identifier(id), givenName: given, familyName: family, katakana: kana, organisation: home, strand: .business,
      protocolRank: rank)
  }
  private func order(_ paper: Paper, _ language: Language = .de, leader: Identifier<Delegate>? = nil) -> [String] {
    var dossier = Fixture.dossier
    dossier.trip.delegates = Self.people
    dossier.trip.leader = leader
    let table = Fixture.edition(language, dossier).paperTable(PaperCopy(paper)!)!
    let column = table.heads.firstIndex(
      of: ["Nachname", "Familienname", "Family name", "姓"].first { table.heads.contains($0) }!)!
    return table.rows.map { $0[column].plain }
  }

  @Test func `stand in four orders`() {
    // Umlauts count as their plain letters.
    #expect(order(.byAlphabet) == ["Eiben", "Eiler", "Öhler", "Ohm", "Özer"])
    // Equal ranks by name, without a rank last.
    #expect(order(.byProtocol) == ["Ohm", "Eiben", "Özer", "Öhler", "Eiler"])
    #expect(order(.byProtocol, leader: "D4").first == "Eiler")
    // Nordmuseum before Werft & Söhne, without organisation last; within one by protocol.
    #expect(order(.byOrganisation) == ["Eiben", "Eiler", "Özer", "Öhler", "Ohm"])
    // アイベン, アイラー, エーラー (エエラア), オーム (オオム); without a reading last.
    #expect(order(.byReading) == ["Eiben", "Eiler", "Öhler", "Ohm", "Özer"])
  }

  @Test(arguments: Language.allCases)
  func `without a reading are a task, not a guess`(language: Language) {
    var dossier = Fixture.dossier
    dossier.trip.delegates = Self.people
    let e = Fixture.edition(language, dossier)
    let words = [Language.de: "Lesung fehlt", .en: "reading missing", .ja: "読み未登録"][language]!
    let table = e.paperTable(PaperCopy(.byReading)!)!
    #expect(table.rows.last![1] == .missing(words))
    #expect(table.rows.dropLast().allSatisfy { $0[1] != .missing(words) })
    #expect(table.csv(language).contains("[\(words)]"))
    #expect(Markup(text(e.paperContent(PaperCopy(.byReading)!)!.page)).words.contains(words))
  }

  @Test func `show organisations with their reading above on Japanese pages`() {
    var dossier = Fixture.dossier
    dossier.trip.delegates = Self.people
    let page = text(Fixture.edition(.ja, dossier).paperContent(PaperCopy(.byOrganisation)!)!)
    #expect(page.contains(#"<ruby lang="ja">北方博物館<rp>(</rp><rt>ほっぽうはくぶつかん</rt><rp>)</rp></ruby>"#))
    #expect(!text(Fixture.edition(.de, dossier).paperContent(PaperCopy(.byOrganisation)!)!).contains("<ruby"))
  }

  /// By the levels of JIS X 4061, worked out by hand.
  @Test func `sort by the fifty sounds`() {
    let ordered = [
      "アート", "アイダ",  // アアト before アイタ: the long sign is the vowel it lengthens
      "カトウ", "ガトウ",  // clear before voiced …
      "カトウエ", "ガトウオ",  // … but only when the sounds agree
      "キョウ", "キヨウ",  // small before full
      "コウノ", "コーダ",  // コウノ before コオタ
      "ハーバー", "ハハ",  // ハアハア before ハハ
      "ハン", "バン", "パン", "ユーキ", "ユウキ",
    ]
    let people = ordered.enumerated().map { number, kana in
      Delegate(
        id: Identifier("P\(10 + number)"), givenName: "X", familyName: "Y", katakana: "エックス・" + kana, strand: .press)
    }
    var dossier = Fixture.dossier
    dossier.trip.delegates = people.reversed()
    let table = Fixture.edition(.ja, dossier).paperTable(PaperCopy(.byReading)!)!
    #expect(table.rows.map { $0[1].plain } == ordered.map { $0 + "・エックス" })
    // Hiragana counts as katakana.
    dossier.trip.delegates[0].katakana = "えっくす・ゆうか"
    #expect(
      Fixture.edition(.ja, dossier).paperTable(PaperCopy(.byReading)!)!.rows[ordered.count - 2][1].plain == "ゆうか・えっくす")
  }
}

extension [UInt8] {
  /// A content as a whole page, for the reader of markup.
  var page: [UInt8] { Array("<!DOCTYPE html>".utf8) + self }
}
