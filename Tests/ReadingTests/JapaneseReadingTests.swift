import Domain
import Reading
import Testing

private func word(_ link: Link?) -> String {
  switch link {
  case .common(let name), .new(let name): name
  case .some(let other): other.id ?? "-"
  case nil: "-"
  }
}

/// Who did what with whom, in the ways in which Japanese offices, firms and newspapers say it.
struct `A Japanese clause` {
  private func said(_ text: String) -> [String] { Example.read(text).statements.map { "\($0.kind.rawValue) \(word($0.subject?.link)) \(word($0.object?.link)) \($0.modality)" }.sorted() }

  @Test(arguments: [
    ("シスメックスの社長がキール大学を訪れ、研究者らと意見交換を行った。", ["visited sysmex sh-cau asserted"]),
    ("シスメックスは川崎重工業を訪問、岩谷産業の幹部と会談した。", ["met sysmex iwatani asserted", "visited sysmex khi asserted"]),
    ("シスメックスの技術者3名が古野電気の研究施設を視察した。", ["visited sysmex furuno asserted"]),
    ("ダニエル・ギュンター州首相ら一行50人は7日に来日し、川崎重工業とシスメックスを見学した。", ["visited D01 Japan asserted", "visited D01 khi asserted", "visited D01 sysmex asserted"]),
    ("川崎重工業の社員と会談したダニエル・ギュンター州首相は、岩谷産業にも足を運んだ。", ["met D01 khi asserted", "visited D01 iwatani asserted"]),
    ("来年3月には、神戸商工会議所の視察団がフレンスブルクを訪問することになっている。", ["visited kobe-cci Flensburg planned"]),
    ("シスメックスを訪問する予定だったダニエル・ギュンター州首相は帰国した。", ["visited D01 sysmex planned"]),
    ("神戸市を訪れ、経営者らと懇談する予定のシスメックスは準備を急ぐ。", ["visited sysmex kobe-city planned"]),
    ("キールを訪れたのは、シスメックスの社員だ。", ["visited sysmex sh-kiel asserted"]),
    ("生徒10名がリューベック市を訪れ、現地の家庭に滞在します。", ["visited - sh-luebeck planned"]),
    ("シスメックスは4月、キール市に技術者2人を派遣した。", ["visited sysmex sh-kiel asserted"]),
    ("シスメックスは来年、キール市に技術者を派遣する計画だ。", ["plans sysmex sh-kiel planned"]),
  ])
  func `says who came where`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("シスメックスによるキール大学への訪問は、来春に延期された。", ["visited - sh-cau negated"]),
    ("予定していたキール大学の見学は、日程の都合で見送られた。", ["visited - sh-cau negated"]),
    ("シスメックスはキール大学も見学する計画だったが、悪天候のため実現しなかった。", ["visited sysmex sh-cau negated"]),
    ("シスメックスとの業務提携については、当方が発表したものではなく、そのような事実はございません。", ["partner-of - sysmex negated"]),
    ("シスメックスはドイツへの進出は考えていないとした。", ["plans sysmex Germany negated"]),
  ])
  func `says what did not come about, also where the verb comes late`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

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
  func `says who agreed and who are partners`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("ダニエル・ギュンター州首相は神戸大学の招待を受け、神戸市を訪れた。", ["invited kobe-univ D01 asserted", "visited D01 kobe-city asserted"]),
    ("神戸大学の招きでダニエル・ギュンター州首相が神戸市を訪れた。", ["invited kobe-univ D01 asserted", "visited D01 kobe-city asserted"]),
    ("神戸大学はダニエル・ギュンター州首相に対し、会議への出席を要請した。", ["invited kobe-univ D01 asserted"]),
    ("神戸大学からダニエル・ギュンター州首相に招待状が贈られた。", ["invited kobe-univ D01 asserted"]),
  ])
  func `says who invited whom`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("神戸市に本社を置き、1968年に創業したシスメックスは製品を発表した。", ["since sysmex - asserted", "site-of sysmex kobe-city asserted"]),
    ("シスメックスの創業は1968年である。", ["since sysmex - asserted"]),
    ("シスメックスは神戸市とキール市に研究拠点を有している。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックスは本社を神戸市に置くほか、キール市にも拠点を持つ。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックスは、リューベックに研究開発拠点を新設する方針を明らかにした。", ["plans sysmex sh-luebeck planned"]),
    ("シスメックスは、神戸市に本社を、キール市に研究所を置く。", ["site-of sysmex kobe-city asserted", "site-of sysmex sh-kiel asserted"]),
    ("シスメックス（神戸市中央区）は製品を発表した。", ["site-of sysmex kobe-city asserted"]),
  ])
  func `says where and since when a house is`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("神戸大学とキール大学は協定を結んだ。両大学は2010年から交流を続けている。", ["agreed kobe-univ sh-cau asserted", "partner-of kobe-univ sh-cau asserted"]),
    ("神戸商工会議所は視察団をキール市に派遣した。一行は古野電気を訪ねた。", ["visited kobe-cci furuno asserted", "visited kobe-cci sh-kiel asserted"]),
    ("シスメックスは古野電気と取引している。同社の技術者が岩谷産業を訪れた。", ["visited sysmex iwatani asserted"]),
    ("シスメックスは製品を発表した。当社は古野電気と契約した。同社の技術者が当社を訪れた。", ["agreed sysmex furuno asserted", "visited furuno sysmex asserted"]),
    ("神戸商工会議所はキール市で懇談した。シスメックスの社員が同会議所を訪れた。", ["visited sysmex kobe-cci asserted"]),
  ])
  func `knows whom a word stands for that names nobody`(text: String, wanted: [String]) { #expect(said(text) == wanted) }
}
