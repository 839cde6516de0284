import Documents
import Domain
import Foundation
import HashTreeCollections
import Testing

@testable import Features

/// The real case as it is on record: the example's folder, and what the desk adds to it.
struct `The facts of the real article` {
  private let base = `A report from the records`()

  /// By the numbers of `article-facts.md`: what some one sentence says, in German, English and Japanese.
  private static let told: [String: (de: [String], en: [String], ja: [String])] = [
    "A01": (["50-köpfige Delegation"], ["a delegation of 50"], ["代表団50名"]),
    "A02": (["in die Partnerregion Hyogo und nach Tokyo"], ["to the partner region Hyogo and to Tokyo"], ["友好提携先の兵庫県、東京都"]),
    "A03": (["Politik, Wirtschaft, Wissenschaft"], ["Politics, Business, Science"], ["政治・行政、経済、学術"]),
    "A04": (["Sysmex Corporation (In-vitro-Diagnostik"], ["Sysmex Corporation (In-vitro diagnostics"], ["シスメックス株式会社（体外診断"]),
    "A05": (
      ["Sysmex Europe (europäisches Hauptquartier) in Norderstedt", "Sysmex, Niederlassung Neumünster in Neumünster"],
      ["in Norderstedt with Sysmex Europe (European headquarters)", "in Neumünster with Sysmex, Neumünster branch"],
      ["シスメックス株式会社はNorderstedtにSysmex Europe (European headquarters)", "Neumünsterに"]
    ),
    "A06": (
      ["Sysmex Corporation wollen ihre Zusammenarbeit ausbauen: neue medizinische Technologien."],
      ["Sysmex Corporation intend to extend their cooperation: new medical technologies."], ["シスメックス株式会社は協力の拡大を目指しています（新しい医療技術）。"]
    ),
    "A07": (
      ["Kawasaki Heavy Industries, Ltd. (Wasserstoff, Robotik"], ["Kawasaki Heavy Industries, Ltd. (Hydrogen, Robotics"], ["川崎重工業株式会社（水素、ロボット工学"]
    ),
    "A08": (
      ["Kawasaki Heavy Industries, Ltd. zeigte Interesse an gemeinsamen Projekten (nachhaltige Technologien)."],
      ["Kawasaki Heavy Industries, Ltd. showed interest in joint projects (sustainable technologies)."],
      ["川崎重工業株式会社は共同プロジェクト（持続可能な技術）に関心を示しました。"]
    ),
    "A09": (
      ["Kawasaki Heavy Industries, Ltd. wollen ihre Zusammenarbeit ausbauen: Wasserstoff"],
      ["Kawasaki Heavy Industries, Ltd. intend to extend their cooperation: Hydrogen"], ["川崎重工業株式会社は協力の拡大を目指しています（水素"]
    ),
    "A10": (
      ["Ministerpräsident Daniel Günther lud Kawasaki Heavy Industries, Ltd. zu einem Gegenbesuch ein."],
      ["Minister-President Daniel Günther invited Kawasaki Heavy Industries, Ltd. to a return visit."],
      ["ダニエル・ギュンター氏は川崎重工業株式会社を答礼訪問に招待しました。"]
    ),
    "A11": (["RIKEN Center for Computational Science (Supercomputing"], ["RIKEN Center for Computational Science (R-CCS) (Supercomputing"], ["理化学研究所 計算科学研究センター（スーパーコンピューティング"]),
    "A12": (
      ["Stiftung für biomedizinische Forschung und Innovation Kobe (FBRI) (Biomedizinische Forschung", "(FBRI) arbeiten seit 2016 zusammen."],
      ["Foundation for Biomedical Research and Innovation at Kobe (FBRI) (Biomedical research", "(FBRI) have worked together since 2016."],
      ["公益財団法人神戸医療産業都市推進機構（生命医学研究", "公益財団法人神戸医療産業都市推進機構は2016年から協力しています。"]
    ),
    "A13": (["Messe Medical Japan Tokio"], ["Medical Japan Tokyo (trade fair)"], ["メディカル ジャパン 東京"]),
    "A14": (
      ["Christian-Albrechts-Universität zu Kiel und Institute of Science Tokyo tauschen sich aus."], ["Kiel University and Institute of Science Tokyo have an exchange."],
      ["クリスティアン・アルブレヒト大学キールと東京科学大学は交流しています。"]
    ),
    "A15": (["(NICT) (Quantenkommunikation, Mobilfunk 5G/6G"], ["(NICT) (Quantum communication, Mobile networks 5G/6G"], ["情報通信研究機構（量子通信、5G・6G移動通信"]),
    "A16": (
      ["Vernetzungsabend der AHK: Start-ups aus Japan und Schleswig-Holstein"], ["Networking evening of the chamber: start-ups from Japan and Schleswig-Holstein"],
      ["日本・シュレースヴィヒ＝ホルシュタイン州スタートアップ交流会（主催：在日ドイツ商工会議所"]
    ),
    "A17": (
      ["NTT Docomo (Mobilfunk 5G/6G", "NTT Docomo ist der größte Mobilfunkanbieter Japans."],
      ["NTT DOCOMO, INC. (Mobile networks 5G/6G", "NTT DOCOMO, INC. is the largest mobile operator of Japan."],
      ["株式会社NTTドコモ（5G・6G移動通信", "株式会社NTTドコモは日本最大の携帯電話事業者です。"]
    ),
    "A18": (
      ["„Beide Seiten können voneinander lernen, vor allem bei erneuerbaren Energien und innovativen Technologien.“, sagte Dr. Hinrich Habeck"],
      ["“Both sides can learn from each other, above all in renewable energy and innovative technologies.”, said Dr. Hinrich Habeck"],
      ["Dr. Hinrich Habeck氏は「再生可能エネルギーや革新技術をはじめ、双方が互いに学び合えます。」と述べました。"]
    ),
    "A19": (
      ["Gemeinsame Lösungen suchen beide Seiten vor allem in diesen Feldern: Gesundheitswirtschaft, Digitale Transformation, Energiewende"],
      ["joint solutions above all in these fields: Health economy, Digital transformation, Energy transition"],
      ["ヘルスケア産業、デジタルトランスフォーメーション、エネルギー転換"]
    ),
    "A20": (
      ["Außenwirtschaftsberatung, Wasserstoffwirtschaft und den Transfer-Hub für klimaneutrales Wirtschaften"],
      ["foreign trade advice, the hydrogen economy and the transfer hub for climate-neutral business"], ["貿易相談、水素経済、気候中立経済のトランスファー・ハブ"]
    ),
  ]

  /// The article's facts as the project keeps them: numbers of the first table.
  private func listed() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Examples/japan-2024/article-facts.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.first.flatMap { $0.count == 3 && $0.hasPrefix("A") && Int($0.dropFirst()) != nil ? $0 : nil }
    }
  }

  private func claim(_ state: inout State, _ predicate: Claim.Predicate, _ value: String, _ subject: LedgerSubject) throws {
    state.add(try state.claiming(predicate, value, of: subject, Said(source: "article", sentence: "as the article says it"), by: base.who, at: base.now))
  }

  /// What nobody finds in the folder: who invited whom in person, what was said, what the agency does, and words for what a house or a tie is.
  private func recorded() throws -> State {
    var state = try base.state()
    let words: [(LedgerSubject, [String])] = [
      (.organisation("docomo"), ["der größte Mobilfunkanbieter Japans", "the largest mobile operator of Japan", "日本最大の携帯電話事業者"]),
      (.tie("T09"), ["neue medizinische Technologien", "new medical technologies", "新しい医療技術"]),
      (.tie("T07"), ["nachhaltige Technologien", "sustainable technologies", "持続可能な技術"]),
    ]
    for (subject, values) in words { for (language, value) in zip(Language.allCases, values) { try claim(&state, .described(in: language), value, subject) } }
    try base.recorded(&state, Commitment.self, [
      "what": "return visit", "promised-by": "Daniel Günther", "organisation": "khi", "promised-to": "Kawasaki", "invitation": "yes", "external-owner": "State Chancellery",
    ])
    try base.recorded(&state, Quote.self, [
      "speaker": "Dr. Hinrich Habeck", "approved": "yes", "approved-by": "press office",
      "de": "Beide Seiten können voneinander lernen, vor allem bei erneuerbaren Energien und innovativen Technologien.",
      "en": "Both sides can learn from each other, above all in renewable energy and innovative technologies.",
      "ja": "再生可能エネルギーや革新技術をはじめ、双方が互いに学び合えます。",
    ])
    try base.recorded(&state, Statement.self, [
      "subject": "agency", "de": "Die Agentur bietet Außenwirtschaftsberatung, Wasserstoffwirtschaft und den Transfer-Hub für klimaneutrales Wirtschaften.",
      "en": "The agency offers foreign trade advice, the hydrogen economy and the transfer hub for climate-neutral business.",
      "ja": "公社は、貿易相談、水素経済、気候中立経済のトランスファー・ハブを提供しています。",
    ])
    return state
  }

  @Test(arguments: Language.allCases) func `stand in the draft one by one, each in a sentence with its record`(language: Language) throws {
    let facts = try listed()
    #expect(facts.count == 20 && Set(facts) == Set(Self.told.keys))
    let report = try #require(try recorded().report(.article, of: base.trip, language, at: base.now))
    let sentences = report.sections.flatMap(\.sentences).filter { !$0.isGap && !$0.sources.isEmpty }.map(\.text)
    for fact in facts {
      let told = try #require(Self.told[fact])
      for words in language == .de ? told.de : language == .en ? told.en : told.ja {
        #expect(sentences.contains { $0.contains(words) }, "\(fact) \(words)")
      }
    }
  }

  @Test func `come from a claim that names its source, and not from one that is doubted`() throws {
    var state = try recorded()
    let report = try #require(state.report(.article, of: base.trip, .en, at: base.now))
    let sentence = try #require(report.sections.flatMap(\.sentences).first { $0.text.contains("largest mobile operator") })
    #expect(sentence.sources == [Report.Source("Claim 2 (article)", href: "/ledger/claims/2?lang=en", sentence: "as the article says it")])
    state.add(try state.judging(2, .doubted, reason: "another year", by: base.who, at: base.now))
    let doubted = try #require(state.report(.article, of: base.trip, .en, at: base.now))
    #expect(!doubted.sections.flatMap(\.sentences).contains { $0.text.contains("largest mobile operator") })
    #expect(doubted.sections.flatMap(\.sentences).contains { $0.isGap && $0.text == "Not recorded: description of NTT DOCOMO, INC. in English" })
  }
}
