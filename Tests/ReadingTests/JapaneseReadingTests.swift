import Domain
import Reading
import Testing

/// Who did what with whom, in the ways in which Japanese offices, firms and newspapers say it.
struct `A Japanese clause` {
  @Test(arguments: [
    ("シスメックスの社長がキール大学を訪れ、研究者らと意見交換を行った。", ["visited sysmex sh-cau asserted"]),
    ("シスメックスは川崎重工業を訪問、岩谷産業の幹部と会談した。", ["met sysmex iwatani asserted", "visited sysmex khi asserted"]),
    ("シスメックスの技術者3名が古野電気の研究施設を視察した。", ["visited sysmex furuno asserted"]),
    ("ダニエル・ギュンター州首相ら一行50人は7日に来日し、川崎重工業とシスメックスを見学した。", ["visited D01 khi asserted", "visited D01 sysmex asserted"]),
    ("川崎重工業の社員と会談したダニエル・ギュンター州首相は、岩谷産業にも足を運んだ。", ["met D01 khi asserted", "visited D01 iwatani asserted"]),
    ("来年3月には、神戸商工会議所の視察団がフレンスブルクを訪問することになっている。", ["visited kobe-cci Flensburg planned"]),
    ("シスメックスを訪問する予定だったダニエル・ギュンター州首相は帰国した。", ["visited D01 sysmex planned"]),
    ("神戸市を訪れ、経営者らと懇談する予定のシスメックスは準備を急ぐ。", ["visited sysmex kobe-city planned"]),
    ("キールを訪れたのは、シスメックスの社員だ。", ["visited sysmex sh-kiel asserted"]),
    ("生徒10名がリューベック市を訪れ、現地の家庭に滞在します。", ["visited - sh-luebeck planned"]),
    ("シスメックスは4月、キール市に技術者2人を派遣した。", ["visited sysmex sh-kiel asserted"]),
    ("シスメックスは来年、キール市に技術者を派遣する計画だ。", ["plans sysmex sh-kiel planned"]),
  ])
  func `says who came where`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("シスメックスによるキール大学への訪問は、来春に延期された。", ["visited - sh-cau negated"]),
    ("予定していたキール大学の見学は、日程の都合で見送られた。", ["visited - sh-cau negated"]),
    ("シスメックスはキール大学も見学する計画だったが、悪天候のため実現しなかった。", ["visited sysmex sh-cau negated"]),
    ("シスメックスとの業務提携については、当方が発表したものではなく、そのような事実はございません。", ["partner-of - sysmex negated"]),
    ("シスメックスはドイツへの進出は考えていないとした。", ["plans sysmex Germany negated"]),
  ])
  func `says what did not come about, also where the verb comes late`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("シスメックスと古野電気は19日、覚書を交わした。", ["agreed sysmex furuno asserted"]),
    ("署名はシスメックスと古野電気により行われた。", ["agreed sysmex furuno asserted"]),
    ("シスメックスは、古野電気との間で新たな契約を結ぶ方針だ。", ["agreed sysmex furuno planned"]),
    ("シスメックスは古野電気と業務提携することで基本合意した。", ["agreed sysmex furuno asserted"]),
    ("神戸市とキール市は姉妹都市の関係にある。", ["partner-of kobe-city sh-kiel asserted"]),
    ("神戸市の友好都市であるドイツ・キール市は港町だ。", ["partner-of kobe-city sh-kiel asserted"]),
    ("もし契約が成立すれば、シスメックスは古野電気と連携する。", ["partner-of sysmex furuno hypothetical"]),
    ("シスメックスは古野電気との提携を解消した。", ["partner-of sysmex furuno negated"]),
    ("シスメックスは、キール大学の研究グループと共同で診断法を開発している。", ["partner-of sysmex sh-cau asserted"]),
  ])
  func `says who agreed and who are partners`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("ダニエル・ギュンター州首相は神戸大学の招待を受け、神戸市を訪れた。", ["invited kobe-univ D01 asserted", "visited D01 kobe-city asserted"]),
    ("神戸大学の招きでダニエル・ギュンター州首相が神戸市を訪れた。", ["invited kobe-univ D01 asserted", "visited D01 kobe-city asserted"]),
    ("神戸大学はダニエル・ギュンター州首相に対し、会議への出席を要請した。", ["invited kobe-univ D01 asserted"]),
    ("神戸大学からダニエル・ギュンター州首相に招待状が贈られた。", ["invited kobe-univ D01 asserted"]),
  ])
  func `says who invited whom`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("神戸市に本社を置き、1968年に創業したシスメックスは製品を発表した。", ["since sysmex - asserted", "site-of sysmex kobe-city asserted"]),
    ("シスメックスの創業は1968年である。", ["since sysmex - asserted"]),
    ("シスメックスは神戸市とキール市に研究拠点を有している。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックスは本社を神戸市に置くほか、キール市にも拠点を持つ。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックスは、リューベックに研究開発拠点を新設する方針を明らかにした。", ["plans sysmex sh-luebeck planned"]),
    ("シスメックスは、神戸市に本社を、キール市に研究所を置く。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックス（神戸市中央区）は製品を発表した。", ["site-of sysmex kobe-city asserted"]),
  ])
  func `says where and since when a house is`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("シスメックスはエースクラップ社の工場を見学し、古野電気の担当者と面談する。", ["met sysmex furuno planned", "visited sysmex エースクラップ planned"]),
    ("神戸商工会議所の訪問団はキール市を訪れた。続いて訪れたリューベック市では、古野電気を視察した。", ["visited kobe-cci furuno asserted", "visited kobe-cci sh-kiel asserted", "visited kobe-cci sh-luebeck asserted"]),
    ("神戸市内の3社が11月、リューベック市を訪れる。", ["visited - sh-luebeck planned"]),
    ("ダニエル・ギュンター州首相は19日にリューベックへ移動し、古野電気の幹部と協議する予定。", ["met D01 furuno planned", "visited D01 sh-luebeck planned"]),
    ("神戸大学はキール大学の学生8名を受け入れた。", ["visited sh-cau kobe-univ asserted"]),
    ("神戸大学は、キール大学から教員12名を迎えた。", ["visited sh-cau kobe-univ asserted"]),
    ("神戸市は5月15日に、キール大学の代表団の訪問を受けます。", ["visited sh-cau kobe-city planned"]),
    ("神戸大学の学生5名がキール市に派遣される予定です。", ["plans kobe-univ sh-kiel planned"]),
    ("来月には神戸商工会議所の代表団がキール市を訪れる予定で、ダニエル・ギュンター州首相が出迎える。", ["met D01 kobe-cci planned", "visited kobe-cci sh-kiel planned"]),
    ("ダニエル・ギュンター州首相は議員に「シスメックスと古野電気が2012年から共同研究を続けていることを知った」と話した。", ["partner-of sysmex furuno asserted"]),
    ("神戸大学とキール大学の交流は2013年に始まり、研究者が滞在しています。", ["partner-of kobe-univ sh-cau asserted"]),
    ("神戸大学とキール大学は2009年から学生交換を実施している。", ["partner-of kobe-univ sh-cau asserted"]),
    ("神戸市は29日、キール大学の視察団を受け入れた。", ["visited sh-cau kobe-city asserted"]),
    ("リューベック市長が神戸市を訪問", ["visited sh-luebeck kobe-city asserted"]),
    ("ダニエル・ギュンター州首相はシスメックスを見学するほか、古野電気を訪問します。", ["visited D01 furuno planned", "visited D01 sysmex planned"]),
    ("神戸市長は、リューベック市からの招待を受けて6月に同市を訪問する。", ["invited sh-luebeck kobe-city asserted", "visited kobe-city sh-luebeck planned"]),
    ("シスメックスは、リューベックに子会社を設立いたしました。", ["site-of sysmex sh-luebeck asserted"]),
    ("神戸大学とキール大学、再生医療で連携協定", ["agreed kobe-univ sh-cau asserted"]),
    ("シスメックス、キール市に駐在員事務所を開設へ", ["plans sysmex sh-kiel planned"]),
    ("シスメックスは、キール市に研究所を設けると発表した。", ["plans sysmex sh-kiel planned"]),
    ("駐日オーストリア大使が神戸市を訪問", []),
    ("エリザベート・ベルタニョーリ駐日オーストリア大使が5日、神戸市を訪れ、シスメックスを見学した。", ["visited エリザベート・ベルタニョーリ kobe-city asserted", "visited エリザベート・ベルタニョーリ sysmex asserted"]),
    ("神戸市は4日、経済ミッションをベトナムに派遣すると発表した。", ["plans kobe-city Vietnam planned"]),
    ("神戸大学で、キール市に本部を置くキール大学のアンケ・ブラント副学長が講演しました。両大学は2017年に協定を結びました。", ["agreed kobe-univ sh-cau asserted", "site-of sh-cau sh-kiel asserted", "visited アンケ・ブラント kobe-univ asserted"]),
    ("来賓として招待していたダニエル・ギュンター州首相は欠席した。", ["invited - D01 asserted"]),
    ("神戸大学は、来月にはダニエル・ギュンター州首相を招いて講演会を開く。", ["invited kobe-univ D01 planned"]),
    ("覚書を結ぶ両者は、今後も話し合いを続ける。", []),
  ])
  func `says who comes and goes, and nothing where nobody is named`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("岡山市のセトウチ精機は製品を発表した。", ["site-of セトウチ精機 Okayama asserted"]),
    ("キール市にあるシスメックスの工場は新しい。", ["site-of sysmex sh-kiel asserted"]),
    ("神戸大学ロンドン事務所は視察を支援した。", ["site-of kobe-univ London asserted"]),
    ("シスメックス（香川県丸亀市、社長・真鍋康弘）は製品を発表した。", ["site-of sysmex Marugame asserted"]),
    ("シスメックスは、ロンドンのほかニューヨーク、シンガポールなど7か所に海外事務所を置いています。", ["site-of sysmex London asserted", "site-of sysmex New York asserted", "site-of sysmex Singapore asserted"]),
    ("シスメックスはキール市に所在し、部品を造る。", ["site-of sysmex sh-kiel asserted"]),
    ("名称：シスメックス\n所在地：キール市\n設立：2025年9月", ["since sysmex - asserted", "site-of sysmex sh-kiel asserted"]),
  ])
  func `says in passing where a house is`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("神戸大学とキール大学は協定を結んだ。両大学は2010年から交流を続けている。", ["agreed kobe-univ sh-cau asserted", "partner-of kobe-univ sh-cau asserted"]),
    ("神戸商工会議所は視察団をキール市に派遣した。一行は古野電気を訪ねた。", ["visited kobe-cci furuno asserted", "visited kobe-cci sh-kiel asserted"]),
    ("シスメックスは古野電気と取引している。同社の技術者が岩谷産業を訪れた。", ["visited sysmex iwatani asserted"]),
    ("シスメックスは製品を発表した。当社は古野電気と契約した。同社の技術者が当社を訪れた。", ["agreed sysmex furuno asserted", "visited furuno sysmex asserted"]),
    ("神戸商工会議所はキール市で懇談した。シスメックスの社員が同会議所を訪れた。", ["visited kobe-cci sh-kiel asserted", "visited sysmex kobe-cci asserted"]),
  ])
  func `knows whom a word stands for that names nobody`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }
}

/// Names without an entry, by what stands around them.
struct `A Japanese name` {
  private func names(_ text: String, _ kind: Mention.Kind) -> [String] { Example.read(text).mentions.filter { $0.kind == kind }.map { word($0.link) } }

  @Test(arguments: [
    ("播州みなと銀行は創業した。", "播州みなと銀行"), ("京都みやこ総合病院を訪れた。", "京都みやこ総合病院"), ("造船中堅の瀬戸海重工（今治市）が発表した。", "瀬戸海重工"), ("チタン加工の河和田精工が参加する。", "河和田精工"),
    ("医薬品メーカーの北越ファルマは発表した。", "北越ファルマ"), ("造船会社、西海ドックは発表した。", "西海ドック"), ("老舗菓子メーカーニーダーエッガーを訪れた。", "ニーダーエッガー"), ("輸入商社ハンザ・アジアフーズ社が参加した。", "ハンザ・アジアフーズ"),
    ("フリースラント・カーゴ社が参加した。", "フリースラント・カーゴ"), ("龍野醤油醸造の井口昌平社長が話した。", "龍野醤油醸造"), ("静岡鉄道が参加した。", "静岡鉄道"), ("ルール大学ボーフムを訪れた。", "ルール大学ボーフム"), ("ドイツ気象局を訪問した。", "ドイツ気象局"), ("福島ロボットテストフィールドを訪れた。", "福島ロボットテストフィールド"), ("信州大学繊維学部が参加した。", "信州大学"), ("独日協会ヴュルツブルクの皆さんが来た。", "独日協会ヴュルツブルク"), ("おおつ日独友好協会は発足した。", "おおつ日独友好協会"), ("部品加工会社、アリーナメディカルは参加した。", "アリーナメディカル"), ("ブレーメン商業会議所を訪れた。", "ブレーメン商業会議所"),
    ("クラスター組織「メディカルマウンテンズ」の担当者が話した。", "メディカルマウンテンズ"), ("ハンブルクに拠点を置くDNVにも依頼した。", "DNV"), ("ハンファオーシャンとも2021年に覚書を交わした。", "ハンファオーシャン"),
  ])
  func `is a house's by what it does or what stands beside it`(text: String, wanted: String) { #expect(names(text, .organisation) == [wanted]) }

  @Test(arguments: ["自動車産業の工業化が進む。", "ワイン産業の後継者について聞いた。", "大手の半導体メーカーが参加した。", "次世代電子機器の開発が進む。", "応用科学大学から学生が来た。", "海外14大学と提携している。", "スケジュールを見学者に配った。"])
  func `is not made of what firms do`(text: String) { #expect(names(text, .organisation).isEmpty) }

  @Test(arguments: [
    ("カトリン・ヴェーバー国際部長が話した。", "カトリン・ヴェーバー"), ("マティアス・エンゲル経済・エネルギー相は語った。", "マティアス・エンゲル"), ("三枝俊介国際部会長が話した。", "三枝俊介"), ("能見佳代社長が話した。", "能見佳代"), ("長縄克己専任副管理者が話した。", "長縄克己"),
    ("郡和子市長が話した。", "郡和子"), ("峰達郎唐津市長が話した。", "峰達郎"), ("柳秀直駐ドイツ大使が話した。", "柳秀直"), ("ザビーネ・クレッチュ　シスメックス副会頭", "ザビーネ・クレッチュ"), ("エルンスト・ラングアイターアジア部長が話した。", "エルンスト・ラングアイター"),
  ])
  func `is a person's before an office with its field`(text: String, wanted: String) { #expect(names(text, .person) == [wanted]) }

  @Test(arguments: [
    ("姫路城を見学した。", ["姫路城"]), ("永平寺の訪問は中止された。", ["永平寺"]), ("ザルツギッターにある工場を視察した。", ["ザルツギッター"]), ("同じ方向へ向かう。", []), ("つながりが生まれた。", []), ("ドイツ館を視察した。", []), ("地方議員が訪れた。", []),
  ])
  func `is a place's by its end or by what is done there`(text: String, wanted: [String]) { #expect(names(text, .place) == wanted) }

  @Test(arguments: [
    ("10月7日に着き、9日に発った。", ["--10-07", "--10-09"]), ("11月に訪れる。", ["--11"]), ("3日間の旅だった。", []), ("2026年3月期の決算だった。", ["2026-03"]), ("1386年創立の大学である。", ["1386"]),
  ])
  func `of a day is its month's`(text: String, wanted: [String]) { #expect(Example.read(text).mentions.compactMap { $0.date?.iso } == wanted) }

  @Test func `of a month is that of the year that the text says`() {
    #expect(Example.read("昨年9月に訪れ、来年4月にも訪れる。", on: CalendarDate("2025-11-18")).mentions.compactMap { $0.date?.iso } == ["2024-09", "2026-04"])
  }
}

/// The Japanese articles of each set by themselves, so that no loss hides behind the other languages.
struct `Reading Japanese articles` {
  @Test(arguments: [
    ("development", 0.99, 0.99, 0.96, 0.97), ("unseen", 0.99, 0.99, 0.99, 0.99), ("broad", 0.96, 0.91, 0.95, 0.8), ("mended", 0.89, 0.97, 0.96, 0.92), ("abroad", 0.95, 0.95, 0.91, 0.86),
    ("sealed", 0.98, 0.98, 0.98, 0.91), ("further", 0.97, 0.95, 0.95, 0.94), ("aside", 0.98, 0.98, 0.96, 0.93), ("sixfold", 0.97, 0.97, 0.96, 0.87),
  ])
  func `finds names and statements`(set: String, precision: Double, recall: Double, saidPrecision: Double, saidRecall: Double) throws {
    var (entities, statements) = (Score(), Score())
    for marked in try Example.articles(set) where marked.name.hasPrefix("ja-") || marked.name.contains("-ja") {
      let article = Example.read(marked.text)
      (entities, statements) = (entities + marked.entities(in: article), statements + marked.statements(in: article))
    }
    #expect(entities.precision >= precision, "wrong: \(entities.wrong)")
    #expect(entities.recall >= recall, "missed: \(entities.missed)")
    #expect(statements.precision >= saidPrecision, "wrong: \(statements.wrong)")
    #expect(statements.recall >= saidRecall, "missed: \(statements.missed)")
  }
}
