import Domain
import Reading
import Testing

/// For whom those act who sign, who are partners side by side, what is to be done from now on, and whom a text invites.
struct `A Japanese bond` {
  @Test(arguments: [
    ("神戸市の山田太郎市長は、キール市との間に観光の覚書を取り交わした。", "agreed kobe-city sh-kiel asserted"),
    ("シスメックスと古野電気は、岩谷産業および神戸大学との間で水素の協定に調印した。", "agreed furuno kobe-univ asserted"),
    ("リューベック市の代表団が神戸市を訪れて共同宣言に署名した。", "agreed sh-luebeck kobe-city asserted"),
  ])
  func `is that of the bodies for which somebody signs`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("なお、神戸市とキール市とは1992年に友好提携を結んでおり、往来が続く。", "partner-of kobe-city sh-kiel asserted"),
    ("神戸市とリューベック市との友好提携は、1992年の締結から続いている。", "partner-of kobe-city sh-luebeck asserted"),
  ])
  func `ties those who are named side by side`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test func `of partners has a year, also where the feast alone tells it`() {
    func years(_ text: String) -> [Int?] { let article = Example.read(text); return (article.statements + article.doubtful).filter { $0.kind == .partnerOf }.map { $0.time?.year } }
    #expect(years("2024年5月1日\n\n神戸市とキール市との姉妹都市提携は、今年で30年の節目を迎えた。") == [1994])
    #expect(years("神戸市とキール市とは1992年4月3日に友好提携を結んでいる。") == [1992])
  }

  @Test(arguments: [
    ("シスメックスは古野電気と覚書を結んだ。今後、両社は水素の研究を進めていく。", "plans sysmex furuno planned"),
    ("シスメックスは今後、古野電気との共同研究に取り組む方針だ。", "plans sysmex furuno planned"),
    ("神戸大学はキール市と協定を結んだ。覚書に基づき、両者は情報を互いに提供し合う。", "plans kobe-univ sh-kiel planned"),
  ])
  func `is followed by what is to be done`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: ["シスメックスは今後の成長に期待している。", "シスメックスは水素の研究を進めている。", "シスメックスは工場の今後の計画について説明を受けた。"])
  func `is not what is wished, done or heard`(text: String) { #expect(!said(text).contains { $0.hasPrefix("plans") }) }

  @Test(arguments: [
    ("シスメックスの家次恒社長の招待を受け、古野電気の森田健一社長が神戸市に滞在した。", "invited"),
    ("神戸市の招きで、キール市の代表団が港を訪れた。", "invited kobe-city sh-kiel asserted"),
  ])
  func `begins with an invitation`(text: String, wanted: String) { #expect(said(text).contains { $0.hasPrefix(wanted) }) }

  @Test(arguments: [
    ("出席したのは、シスメックスの中村誠氏、古野電気の山本健氏ら。", ["中村誠", "山本健"]),
    ("訪日中のラウル・エスピノサメキシコ合衆国グアナファト州知事と会談した。", ["ラウル・エスピノサ"]),
  ])
  func `is between persons whose names end where the house begins`(text: String, wanted: [String]) {
    #expect(Example.read(text).mentions.filter { $0.kind == .person }.map(\.text) == wanted)
  }
}
