import Domain
import Reading
import Testing

/// Who agreed, who are partners, who sits where and who intends what, in the ways in which Japanese texts say it.
struct `A Japanese tie` {
  @Test(arguments: [
    ("2019年にシスメックスが古野電気と結んだ契約は、3年で終わった。", ["agreed sysmex furuno asserted"]),
    ("シスメックスは古野電気と立地協定を締結します。", ["agreed sysmex furuno planned"]),
    ("シスメックスの社長が古野電気を訪れ、共同研究の覚書に署名した。", ["agreed sysmex furuno asserted", "visited sysmex furuno asserted"]),
    ("シスメックスは古野電気とも協議したものの、合意には至らなかった。", ["agreed sysmex furuno negated", "met sysmex furuno asserted"]),
    ("シスメックス、古野電気、岩谷産業の3社は、水素の輸送に関する覚書を結んだ。", ["agreed furuno iwatani asserted", "agreed sysmex furuno asserted", "agreed sysmex iwatani asserted"]),
    ("シスメックスと、キール市に本社を置く古野電気との間で、協定が結ばれた。", ["agreed sysmex furuno asserted", "site-of furuno sh-kiel asserted"]),
  ])
  func `is agreed upon by a paper with its verb`(text: String, wanted: [String]) { #expect(said(text).sorted() == wanted) }

  @Test(arguments: [
    ("シスメックスは神戸市の会社である。当社は古野電気の製品を使う。岩谷産業とは2012年より提携しております。", "partner-of sysmex iwatani asserted"),
    ("シスメックスは医療機器を造る。古野電気が見学に来た。当社は1968年に創業した。", "since sysmex - asserted"),
    ("古野電気の社長が来た。迎えたのはシスメックスである。当社、シスメックスは岩谷産業と契約を結んだ。", "agreed sysmex iwatani asserted"),
  ])
  func `is the text's own house's where it says 当社 or nobody`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("シスメックスは古野電気との提携も検討していますが、まだ話し合いは始まっていません。", "partner-of sysmex furuno hypothetical"),
    ("シスメックスは古野電気と交流があり、来年度に社員を送り出す計画という。", "partner-of sysmex furuno asserted"),
  ])
  func `between partners is as far as it has come`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("シスメックスは来年、キール市に研修所を開く。", ["plans sysmex sh-kiel planned"]),
    ("シスメックスがキール市に工場を建設するとの一部報道がありましたが、そのような計画はございません。", ["plans sysmex sh-kiel negated"]),
    ("シスメックスはキール市に本社を置き、来年は新製品を開発する計画だ。", ["site-of sysmex sh-kiel asserted"]),
  ])
  func `is ahead, dropped or there already`(text: String, wanted: [String]) { #expect(said(text).filter { $0.hasPrefix("site-of") || $0.contains("sh-kiel") }.sorted() == wanted) }

  @Test(arguments: [
    ("シスメックスがキール市に置く研究拠点は新しい。", "site-of sysmex sh-kiel asserted"),
    ("シスメックスのキール市の研究所は新しい。", "site-of sysmex sh-kiel asserted"),
    ("シスメックスはキール市とリューベック市に駐在員を置いています。", "site-of sysmex sh-luebeck asserted"),
    ("古野電気の社員が、キール市に本社のあるシスメックスを訪れた。", "site-of sysmex sh-kiel asserted"),
    ("シスメックス（社長：真鍋康弘、本店：丸亀市）は製品を発表した。", "site-of sysmex Marugame asserted"),
    ("キール市近郊のシスメックスを見学した。", "site-of sysmex sh-kiel asserted"),
    ("1968年、キール市にシスメックスを設立。", "since sysmex - asserted"),
  ])
  func `of a house to a place may have any of these shapes`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }
}
