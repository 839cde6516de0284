import Domain
import Reading
import Testing

/// Whom a Japanese text means that does not name them again, and what is a visit without the word.
struct `Japanese people who are not named again` {
  @Test(arguments: [
    ("駐日大使のヨハン・ベルク氏がシスメックスを訪れた。大使は川崎重工業にも足を運んだ。", ["visited ヨハン・ベルク sysmex asserted", "visited ヨハン・ベルク khi asserted"]),
    ("ヨハン・ベルク氏とペーター・ハーン氏がシスメックスを訪れた。お二人は川崎重工業も見学した。", ["visited ヨハン・ベルク sysmex asserted", "visited ペーター・ハーン sysmex asserted", "visited ヨハン・ベルク khi asserted", "visited ペーター・ハーン khi asserted"]),
    ("シスメックスの技術者ら十二名がキール大学を訪れた。一行は川崎重工業も視察した。", ["visited sysmex sh-cau asserted", "visited sysmex khi asserted"]),
    ("町長のヨハン・ベルクです。先月、私はキール大学を訪れました。", ["visited ヨハン・ベルク sh-cau asserted"]),
    ("ヨハン・ベルク氏は会長のペーター・ハーン氏とともにキール大学を訪れた。", ["visited ヨハン・ベルク sh-cau asserted", "visited ペーター・ハーン sh-cau asserted"]),
    ("ヨハン・ベルク氏がシスメックスを訪れ、ペーター・ハーン氏も同行した。", ["visited ヨハン・ベルク sysmex asserted", "visited ペーター・ハーン sysmex asserted"]),
  ])
  func `are those of whom it spoke last`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("シスメックスはキール大学で行われた式典に出席した。", ["visited sysmex sh-cau asserted"]),
    ("シスメックスの社員がキール大学で研修を受けた。", ["visited sysmex sh-cau asserted"]),
    ("ヨハン・ベルク氏はキール大学へ行った。", ["visited ヨハン・ベルク sh-cau asserted"]),
    ("シスメックスはヨハン・ベルク氏を神戸市に招いた。", ["invited sysmex ヨハン・ベルク asserted", "visited ヨハン・ベルク kobe-city asserted"]),
    ("ヨハン・ベルク氏がシスメックスを訪れた。翌日は川崎重工業へご案内した。", ["visited ヨハン・ベルク sysmex asserted", "visited ヨハン・ベルク khi asserted"]),
    ("ヨハン・ベルク氏はキール大学にペーター・ハーン教授を訪ねた。", ["met ヨハン・ベルク ペーター・ハーン asserted", "visited ヨハン・ベルク sh-cau asserted"]),
    ("シスメックスの技術者は川崎重工業の工場に移り、古野電気とも面談した。", ["visited sysmex khi asserted", "met sysmex furuno asserted"]),
    ("シスメックスはヨハン・ベルク社長から説明を受けた。", ["met sysmex ヨハン・ベルク asserted"]),
    ("6月にヨハン・ベルク氏が来日し、シスメックスを訪れた。", ["visited ヨハン・ベルク sysmex asserted"]),
  ])
  func `visit where they take part, are shown around or are invited to`(text: String, wanted: [String]) { #expect(said(text) == wanted) }

  @Test(arguments: [
    ("シスメックスはキール大学にも立ち寄る案があったが、見送った。", ["visited sysmex sh-cau negated"]),
    ("シスメックスはキール大学を訪れるはずだったのに、雨で行けずじまいだった。", ["visited sysmex sh-cau negated"]),
    ("シスメックスは来週キール市へ移動し、川崎重工業と懇談するということです。", ["visited sysmex sh-kiel planned", "met sysmex khi planned"]),
  ])
  func `may have hoped in vain`(text: String, wanted: [String]) { #expect(said(text) == wanted) }
}
