import Documents
import Domain
import Testing

struct `A vCard` {
  static let yamada: Card = {
    var card = Card(
      uid: "person-7@kakehashi", kind: .individual,
      names: [
        Card.Name(.ja, family: "山田", given: "太郎", familyReading: "やまだ", givenReading: "たろう"), Card.Name(nil, family: "Yamada", given: "Taro"),
      ])
    card.posts = [
      Card.Post(
        organisation: Trilingual(de: "Präfektur Hyogo", en: "Hyogo Prefecture", ja: "兵庫県庁"), reading: "ひょうごけんちょう",
        title: Trilingual(de: "Referatsleiter", en: "Director", ja: "課長")),
      Card.Post(organisation: Trilingual(same: "Kobe Port; Harbour, Inc."), title: Trilingual(same: "Adviser")),
    ]
    return card
  }()

  @Test func `writes a name from abroad in katakana as Japan does, and sorts the Latin one by itself`() {
    let names = [
      Card.Name(.de, family: "Günther", given: "Daniel", familyReading: "ギュンター", givenReading: "ダニエル"), Card.Name(.ja, family: "ギュンター", given: "ダニエル", isTranscribed: true),
    ]
    #expect(
      lines(Card(uid: "u", kind: .individual, names: names)).filter { $0.hasPrefix("FN") || $0.hasPrefix("N;") } == [
        "FN;ALTID=1;LANGUAGE=de:Daniel Günther", "FN;ALTID=1;LANGUAGE=ja:ダニエル・ギュンター", "N;ALTID=1;LANGUAGE=de:Günther;Daniel;;;",
        "N;ALTID=1;PHONETIC=script;SCRIPT=Kana:ギュンター;ダニエル;;;", "N;ALTID=1;LANGUAGE=ja:ギュンター;ダニエル;;;",
      ])
  }

  /// Unfolded.
  private func lines(_ card: Card) -> [String] {
    vCards([card], language: .en).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `has names in both scripts, the reading, and each post in its group`() {
    #expect(
      lines(Self.yamada) == [
        "BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Kakehashi//Kakehashi//EN", "UID;VALUE=text:person-7@kakehashi", "KIND:individual",
        "FN;ALTID=1;LANGUAGE=ja:山田 太郎", "FN;ALTID=1:Taro Yamada", "N;ALTID=1;LANGUAGE=ja;SORT-AS=\"やまだ,たろう\":山田;太郎;;;",
        "N;ALTID=1;PHONETIC=script;SCRIPT=Kana:やまだ;たろう;;;", "N;ALTID=1:Yamada;Taro;;;", "post1.ORG;ALTID=2;LANGUAGE=en:Hyogo Prefecture",
        "post1.ORG;ALTID=2;LANGUAGE=de:Präfektur Hyogo", "post1.ORG;ALTID=2;LANGUAGE=ja;SORT-AS=\"ひょうごけんちょう\":兵庫県庁", "post1.TITLE;ALTID=2;LANGUAGE=en:Director",
        "post1.TITLE;ALTID=2;LANGUAGE=de:Referatsleiter", "post1.TITLE;ALTID=2;LANGUAGE=ja:課長", "post2.ORG;ALTID=3;LANGUAGE=en:Kobe Port\\; Harbour\\, Inc.",
        "post2.TITLE;ALTID=3;LANGUAGE=en:Adviser", "END:VCARD",
      ])
  }

  @Test func `of an organisation has its place, its topics and what is lost`() {
    var card = Card(uid: "organisation-works@kakehashi", kind: .org, names: [Card.Name(.ja, family: "工場", familyReading: "こうじょう", isReadingWhole: true)])
    (card.city, card.country, card.point, card.keywords) = ("Kobe", "JP", Point(latitude: 34.7, longitude: 135.25), ["hydrogen", "a,b"])
    card.losses = [Trilingual(de: "zwei", en: "two claims", ja: "二")]
    #expect(
      lines(card).dropFirst(4) == [
        "KIND:org", "FN;ALTID=1;LANGUAGE=ja:工場", "ORG;ALTID=1;LANGUAGE=ja;SORT-AS=\"こうじょう\":工場", "ADR:;;;Kobe;;;JP", "GEO:geo:34.700000,135.250000",
        "CATEGORIES:hydrogen,a\\,b", "X-KAKEHASHI-LOSS;LANGUAGE=en:two claims", "END:VCARD",
      ])
  }

  @Test(arguments: ["Eve\r\nTEL:112", "Eve\nEND:VCARD", "Eve\u{2028}TEL:1", "Eve\u{0B}TEL:1", "Eve\u{85}TEL:1", "\"Eve\";TYPE=x:1", "Eve\\nTEL:1"])
  func `lets nothing that was typed begin a property or a parameter`(text: String) {
    var card = Card(uid: text, kind: .individual, names: [Card.Name(.ja, family: text, given: text, familyReading: text)])
    (card.email, card.address, card.note, card.keywords, card.languages, card.posts) = (text, text, text, [text], [text], [Card.Post(organisation: Trilingual(same: text))])
    let written = vCards([card], language: .en)
    let known: Set<String> = ["BEGIN", "VERSION", "PRODID", "UID", "KIND", "FN", "N", "post1.ORG", "EMAIL", "ADR", "CATEGORIES", "NOTE", "END"]
    for line in written.replacing("\r\n ", with: "").split(separator: "\r\n") {
      #expect(known.contains(String(line.prefix { $0 != ":" && $0 != ";" })), "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 || $0.value == 0x85 })
    }
    #expect(written.hasSuffix("END:VCARD\r\n"))
  }

  @Test func `is folded at 75 octets, never within a sign`() {
    let card = Card(uid: "u", kind: .individual, names: [Card.Name(.ja, family: String(repeating: "漢字", count: 60))])
    for line in vCards([card], language: .ja).split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.unicodeScalars.contains("\u{FFFD}"))
    }
  }
}

struct `The feed` {
  private let at = Minute("2026-03-01T09:00+09:00")!

  @Test func `is well-formed without entries`() {
    #expect(
      atomFeed(entries: [], title: "Kakehashi", address: "https://desk.example/feed.atom", language: .de, updated: at) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <id>https://desk.example/feed.atom</id><title>Kakehashi</title><updated>2026-03-01T00:00:00Z</updated>
        <link rel="self" type="application/atom+xml" href="https://desk.example/feed.atom"/><author><name>Kakehashi</name></author>
        </feed>

        """)
  }

  @Test func `has the newest first, and its texts are inert`() {
    let old = FeedEntry(id: "urn:a", title: "old", href: "/a", updated: at, author: "Ina")
    let new = FeedEntry(id: "urn:b", title: "<script>&\u{1}\"", href: "/b?x=1&y=2", updated: at + 60, summary: "]]> &", author: "<Ina>")
    let feed = atomFeed(entries: [old, new], title: "K", address: "/feed.atom", language: .en, updated: at)
    #expect(feed.contains("<updated>2026-03-01T01:00:00Z</updated>\n<link"))
    #expect(feed.contains("<entry><id>urn:b</id><title>&lt;script&gt;&amp;&quot;</title><updated>2026-03-01T01:00:00Z</updated><link rel=\"alternate\" href=\"/b?x=1&amp;y=2\"/>"))
    #expect(feed.contains("<author><name>&lt;Ina&gt;</name></author><summary>]]&gt; &amp;</summary></entry>\n<entry><id>urn:a</id>"))
  }
}
