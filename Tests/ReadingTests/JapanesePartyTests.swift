import Domain
import Reading
import Testing

/// Delegations, partner towns and programmes as town halls, prefectures and newspapers tell of them.
struct `A Japanese delegation` {
  @Test(arguments: [
    ("シスメックスの大谷誠副社長と社員ら12人の訪問団は、キール市を訪れた。", ["visited 大谷誠 sh-kiel asserted"]),
    ("大谷誠副市長、川辺進議長ら13名からなる友好訪問団がキール市に到着した。", ["visited 大谷誠 sh-kiel asserted"]),
    ("大谷誠社長は、フランス、イタリア、オーストリアの3か国を訪問した。", ["visited 大谷誠 France asserted", "visited 大谷誠 Italy asserted", "visited 大谷誠 Austria asserted"]),
    ("大谷誠市長は、11月にキール市を訪れ、大学を視察すると発表した。", ["visited 大谷誠 sh-kiel planned"]),
    ("大谷誠社長は5月にキール市を訪れることを明らかにした。", ["visited 大谷誠 sh-kiel planned"]),
    ("キール市で式典が開かれ、大谷誠社長が出席した。", ["visited 大谷誠 sh-kiel asserted"]),
  ])
  func `comes as one however many lead it`(text: String, wanted: [String]) {
    let found = said(text)
    #expect(wanted.allSatisfy(found.contains), "\(found)")
  }

  @Test(arguments: [
    ("大谷誠社長はキール大学でヨハン・ベルク学長を表敬訪問した。", "met 大谷誠 ヨハン・ベルク asserted"),
    ("大谷誠社長はキール大学にヨハン・ベルク学長を表敬訪問した。", "visited 大谷誠 sh-cau asserted"),
    ("ヨハン・ベルク学長がシスメックスを訪れた。意見交換会には大谷誠社長が出席した。", "met ヨハン・ベルク 大谷誠 asserted"),
  ])
  func `calls on somebody and is received`(text: String, wanted: String) { #expect(said(text).contains(wanted), "\(said(text))") }

  @Test(arguments: [
    ("神戸市とリューベック市は姉妹都市である。1992年の姉妹都市提携から30年を迎えた。", "partner-of kobe-city sh-luebeck asserted"),
    ("神戸市とリューベック市は友好協定を結んだ。", "partner-of kobe-city sh-luebeck asserted"),
  ])
  func `belongs to towns that are partners`(text: String, wanted: String) { #expect(said(text).contains(wanted), "\(said(text))") }

  @Test(arguments: [
    ("浙江省の夏宝龍省長が訪れた。", ["夏宝龍"]), ("全羅南道の金瑛録（キムヨンロク）知事が話した。", ["金瑛録"]), ("趙衛市長と面会した。", ["趙衛"]), ("玉城デニー知事が話した。", ["玉城デニー"]), ("川辺進市会副議長が訪れた。", ["川辺進"]),
  ])
  func `is led by people of the neighbours too`(text: String, wanted: [String]) { #expect(Example.read(text).mentions.filter { $0.kind == .person }.map(\.text) == wanted) }

  @Test(arguments: [("遼寧省政府を訪れた。", "遼寧省"), ("全羅南道の知事が話した。", "全羅南道"), ("光州広域市の副市長が訪れた。", "光州広域市")])
  func `comes from their provinces`(text: String, wanted: String) { #expect(Example.read(text).mentions.filter { $0.kind == .place }.map(\.text).contains(wanted)) }
}
